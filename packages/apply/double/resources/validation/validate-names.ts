import { type Cause, invalidValue, required } from "../../requests/answer.ts";
import { type JsonObject, textAt } from "../../objects/json.ts";
import { type Resource } from "../resource.ts";

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const subdomain = `${label}(\\.${label})*`;

export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && new RegExp(`^${label}$`).test(name);
}

export const labelRule =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an " +
  `alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '${label}')`;

const subdomainRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an " +
  `alphanumeric character (e.g. 'example.com', regex used for validation is '${subdomain}')`;

/** The name of a new object. Length limits of the kinds are not modelled beyond 253 and 63 characters. */
export function validateName(resource: Resource, object: JsonObject): Cause[] {
  const name = textAt(object, "metadata", "name");
  const field = "metadata.name";
  if (name === "") return [required(field, ": name or generateName is required")];
  switch (resource.names) {
    case "path":
      return ["/", "%"].some((part) => name.includes(part)) ? [invalidValue(field, name, "may not contain '/' or '%'")] : [];
    case "label":
      if (name.includes(".")) return [invalidValue(field, name, "must not contain dots")];
      return isDnsLabel(name) ? [] : [invalidValue(field, name, labelRule)];
    case "subdomain":
      return name.length <= 253 && new RegExp(`^${subdomain}$`).test(name) ? [] : [invalidValue(field, name, subdomainRule)];
  }
}
