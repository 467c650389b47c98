import { isList, isObject, type Json } from "../../template/stack-template.ts";
import { type Evaluated, isToken, type Resolved, textOf, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, rejectName, type Scope } from "../scope.ts";

/** `Fn::FindInMap`. With a key that is not known the whole map stands in the token, so that a change in it is a change of the value. */
export function findInMap(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length < 3) {
    reject(scope, place, "Fn::FindInMap takes a map and two keys.");
    return token("Fn::FindInMap", evaluateArgument(argument, scope, place));
  }
  const [name = "", ...keys] = argument.slice(0, 3).map((part, index) => evaluateArgument(part, scope, below(place, index)));
  const map = memberOf(scope.template.mappings, name);
  const found = keys.reduce<Json | undefined>(memberOf, map);
  if (found !== undefined) return scope.evaluate(found, scope, below({ path: "/Mappings", depth: place.depth }, textOf(name) ?? ""));
  const isOpen = [name, ...keys].some(isToken);
  const byDefault = isObject(argument[3]) ? argument[3]["DefaultValue"] : undefined;
  if (!isOpen && byDefault !== undefined) return scope.evaluate(byDefault, scope, below(place, 3));
  if (!isOpen) rejectName(scope, place, "There is no such map, or it has no value for these keys.");
  const source: Resolved = map === undefined ? name : evaluateArgument(map, scope, below(place, 0));
  return token("Fn::FindInMap", [source, ...keys]);
}

function memberOf(parent: Json | undefined, key: Resolved): Json | undefined {
  const name = textOf(key);
  return isObject(parent) && name !== null && Object.hasOwn(parent, name) ? parent[name] : undefined;
}
