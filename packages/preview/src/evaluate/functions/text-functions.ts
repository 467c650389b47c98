import { isList, type Json } from "../../template/stack-template.ts";
import { type Evaluated, isToken, textOf, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, type Scope } from "../scope.ts";

/** `Fn::Select`. */
export function selectItem(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length !== 2) {
    reject(scope, place, "Fn::Select takes an index and a list.");
    return token("Fn::Select", evaluateArgument(argument, scope, place));
  }
  const index = evaluateArgument(argument[0], scope, below(place, 0));
  const items = evaluateArgument(argument[1], scope, below(place, 1));
  const item = isList(items) && textOf(index) !== null ? items[Number(textOf(index))] : undefined;
  if (item === undefined && !isToken(index) && !isToken(items)) reject(scope, place, "Fn::Select has no such item.");
  return item ?? token("Fn::Select", [index, items]);
}

/** `Fn::Split`. */
export function splitText(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length !== 2) {
    reject(scope, place, "Fn::Split takes a delimiter and a text.");
    return token("Fn::Split", evaluateArgument(argument, scope, place));
  }
  const delimiter = evaluateArgument(argument[0], scope, below(place, 0));
  const source = evaluateArgument(argument[1], scope, below(place, 1));
  const [separator, text] = [textOf(delimiter), textOf(source)];
  if (separator === "") reject(scope, place, "Fn::Split needs a delimiter.");
  if (separator === null || separator === "" || text === null) return token("Fn::Split", [delimiter, source]);
  const parts = text.split(separator);
  scope.budget.spend(parts.length);
  return parts;
}

/** `Fn::Base64`: stays a token around a text that is not decided, which can then still be read. */
export function encodeBase64(argument: Json, scope: Scope, place: Place): Evaluated {
  const source = evaluateArgument(argument, scope, place);
  const text = textOf(source);
  if (text === null) return token("Fn::Base64", source);
  scope.budget.spend(text.length * 2);
  // btoa takes one character a byte.
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(""));
}
