import { isList, type Json } from "../../template/stack-template.ts";
import { type Evaluated, noValue, ref, textOf, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, rejectName, type Scope } from "../scope.ts";

/** `Ref`: the value of a parameter; resources and what is not known stay tokens. */
export function reference(argument: Json, scope: Scope, place: Place): Evaluated {
  if (typeof argument !== "string") {
    reject(scope, place, "Ref takes the name of a parameter or resource.");
    return token("Ref", evaluateArgument(argument, scope, place));
  }
  if (argument === "AWS::NoValue") return noValue;
  const value = scope.values.get(argument);
  if (value !== undefined) {
    scope.budget.spend(isList(value) ? value.length : (textOf(value)?.length ?? 1));
    return value;
  }
  if (!argument.startsWith("AWS::") && !Object.hasOwn(scope.template.parameters, argument)) checkResource(argument, scope, place);
  return ref(argument);
}

/** `Fn::GetAtt`, as a list or as `Resource.Attribute`: always a token, in the list form. */
export function getAttribute(argument: Json, scope: Scope, place: Place): Evaluated {
  const dot = typeof argument === "string" ? argument.indexOf(".") : -1;
  const short = typeof argument === "string" && dot > 0 ? [argument.slice(0, dot), argument.slice(dot + 1)] : [];
  const [logicalId, attribute] = isList(argument) ? argument : short;
  if (typeof logicalId !== "string" || logicalId === "" || attribute === undefined) {
    reject(scope, place, "Fn::GetAtt takes a resource and an attribute.");
    return token("Fn::GetAtt", evaluateArgument(argument, scope, place));
  }
  checkResource(logicalId, scope, place);
  return token("Fn::GetAtt", [logicalId, evaluateArgument(attribute, scope, below(place, 1))]);
}

function checkResource(logicalId: string, scope: Scope, place: Place): void {
  if (scope.existing === null) reject(scope, place, "A condition can refer to parameters only.");
  else if (!scope.existing.has(logicalId)) rejectName(scope, place, `There is no resource or parameter ${logicalId}.`);
}
