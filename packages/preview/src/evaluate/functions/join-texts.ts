import { isList, isObject, type Json } from "../../template/stack-template.ts";
import { argumentOf, type Evaluated, isToken, type Resolved, textOf, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, type Scope } from "../scope.ts";

/** `Fn::Join`. */
export function joinTexts(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length !== 2) {
    reject(scope, place, "Fn::Join takes a delimiter and a list.");
    return token("Fn::Join", evaluateArgument(argument, scope, place));
  }
  const delimiter = evaluateArgument(argument[0], scope, below(place, 0));
  const items = evaluateArgument(argument[1], scope, below(place, 1));
  const separator = textOf(delimiter);
  if (separator === null || !isList(items) || !items.every(isPart)) {
    if (separator === null || !isToken(items)) reject(scope, place, "Fn::Join takes a text and a list of texts.");
    return token("Fn::Join", [delimiter, items]);
  }
  scope.budget.spend(separator.length * items.length);
  return concatenate(items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

function isPart(item: Resolved): boolean {
  return !isObject(item) && !isList(item) ? true : isToken(item);
}

/**
 * One text of several parts: decided when they all are. Else a `Fn::Join` with the empty delimiter, in one form whatever it was written as
 * (Join in Join, Sub, Sub in Join), so that equal texts are equal tokens.
 */
export function concatenate(parts: readonly Resolved[]): Resolved {
  const merged: Resolved[] = [];
  for (const part of parts.flatMap(partsOf)) {
    const text = textOf(part);
    const last = merged.at(-1);
    if (text === "") continue;
    if (text !== null && typeof last === "string") merged[merged.length - 1] = last + text;
    else merged.push(text ?? part);
  }
  const [first = ""] = merged;
  return merged.length <= 1 ? first : token("Fn::Join", ["", merged]);
}

function partsOf(part: Resolved): readonly Resolved[] {
  const join = argumentOf(part, "Fn::Join");
  return isToken(part) && isList(join) && join[0] === "" && isList(join[1]) ? join[1] : [part];
}
