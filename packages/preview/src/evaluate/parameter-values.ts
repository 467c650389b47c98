import { logicalIds } from "@keelson/render";
import { isObject, isScalar, type Json, type StackTemplate } from "../template/stack-template.ts";
import { type Resolved, token } from "./resolved.ts";

/** The values of a template's parameters: as given, else their defaults. One that is not known is missing. */
export function parameterValues(template: StackTemplate, given: Readonly<Record<string, string>>): ReadonlyMap<string, Resolved> {
  const values = new Map<string, Resolved>();
  for (const [name, declared] of Object.entries(template.parameters)) {
    const declaration = isObject(declared) ? declared : {};
    const known = Object.hasOwn(given, name) ? given[name] : undefined;
    const value = known ?? declaration["Default"];
    const image = name === logicalIds.nodeImage && known === undefined ? imageToken(template) : null;
    if (image !== null) values.set(name, image);
    else if (isScalar(value) && !isSecret(declaration["NoEcho"])) values.set(name, typed(String(value), declaration["Type"]));
  }
  return values;
}

/**
 * Where no id is given, as before a deployment looks it up, the image stands for itself by name: `image:Flatcar-stable-4593.2.5-hvm`,
 * with the pattern where a channel's newest is taken, or the id that the user named. Null in a template without `Metadata.Keelson.image`.
 */
function imageToken({ keelson }: StackTemplate): string | null {
  const image = keelson["image"];
  if (!isObject(image)) return null;
  const name = image["amiId"] ?? image["name"] ?? image["namePattern"];
  return typeof name === "string" ? `image:${name}` : null;
}

/** The values of parameters with NoEcho, for comparison only: they stand nowhere in a plan. */
export function secretValues(template: StackTemplate, given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, declared] of Object.entries(template.parameters)) {
    const declaration = isObject(declared) ? declared : {};
    const value = (Object.hasOwn(given, name) ? given[name] : undefined) ?? declaration["Default"];
    if (isScalar(value) && isSecret(declaration["NoEcho"])) found.set(name, String(value));
  }
  return found;
}

/** A secret's value is never part of a plan: it stays a token. Whatever is not plainly false counts, `"True"` included. */
function isSecret(noEcho: Json | undefined): boolean {
  return typeof noEcho === "string" ? noEcho.toLowerCase() !== "false" : noEcho !== undefined && noEcho !== false;
}

/** Lists are lists; a name in SSM is a token of what AWS will find there, a dynamic reference: nothing can be decided by it. */
function typed(value: string, type: Json | undefined): Resolved {
  if (typeof type !== "string") return value;
  if (type.startsWith("AWS::SSM::Parameter::Value<")) return token("Fn::Sub", `{{resolve:ssm:${value}}}`);
  if (type === "CommaDelimitedList" || type.startsWith("List<")) return value.split(",").map((item) => item.trim());
  return value;
}
