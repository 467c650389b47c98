import { isList, isObject, type Json } from "../../template/stack-template.ts";
import { type Evaluated, noValue, type Resolved, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, type Scope } from "../scope.ts";
import { concatenate } from "./join-texts.ts";
import { getAttribute, reference } from "./look-ups.ts";

/** `Fn::Sub` in both forms: `${Name}`, `${Name.Attribute}`, own variables, and `${!Literal}`, which stays as `${Literal}`. */
export function substitute(argument: Json, scope: Scope, place: Place): Evaluated {
  const [text, written] = isList(argument) ? argument : [argument];
  if (typeof text !== "string" || (written !== undefined && !isObject(written))) {
    reject(scope, place, "Fn::Sub takes a text, or a text and an object of variables.");
    return token("Fn::Sub", evaluateArgument(argument, scope, place));
  }
  const variables = new Map<string, Resolved>();
  for (const [name, value] of Object.entries(written ?? {})) variables.set(name, evaluateArgument(value, scope, below(place, name)));
  const parts: Resolved[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{([^{}]*)\}/g)) {
    const [whole, name = ""] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    parts.push(name.startsWith("!") ? `\${${name.slice(1)}}` : (variables.get(name.trim()) ?? valueOf(name.trim(), scope, place)));
  }
  parts.push(text.slice(end));
  for (const part of parts) scope.budget.spend(typeof part === "string" ? part.length : 1);
  return concatenate(parts);
}

function valueOf(name: string, scope: Scope, place: Place): Resolved {
  const value = name.includes(".") && !name.startsWith("AWS::") ? getAttribute(name, scope, place) : reference(name, scope, place);
  return value === noValue ? "" : value;
}
