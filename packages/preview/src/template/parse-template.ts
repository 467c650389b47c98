import { type Diagnostic, type DiagnosticCode, InvalidInput, type JsonPointer, pointerTo } from "@keelson/core";
import { nestsDeeperThan } from "./nests-deeper-than.ts";
import { isObject, type Json, type JsonObject, type StackTemplate, type TemplateResource } from "./stack-template.ts";

/** CloudFormation takes at most this many bytes, from S3 (user guide, "Understand CloudFormation quotas"). */
const maxTemplateBytes = 1_048_576;

/** Templates of people stay below 20 levels; the bound is what keeps recursion over a hostile one safe. */
const maxNesting = 100;

/** Reads any CloudFormation template in JSON. InvalidInput with `template-unreadable` or `template-too-complex`. */
export function parseTemplate(source: { readonly name: string; readonly text: string }): StackTemplate {
  const reject = (code: DiagnosticCode, message: string, path: JsonPointer = ""): InvalidInput =>
    new InvalidInput([{ severity: "error", code, message, hint: null, file: source.name, path, range: null } satisfies Diagnostic]);
  if (source.text.length > maxTemplateBytes) {
    throw reject("template-too-complex", `The template has more than the ${maxTemplateBytes} bytes that CloudFormation takes.`);
  }
  const body = parseJson(source.text);
  if (body === null) throw reject("template-unreadable", "The template is not JSON.");
  if (nestsDeeperThan(body, maxNesting)) throw reject("template-too-complex", `The template nests deeper than ${maxNesting} levels.`);
  const written = isObject(body) ? body["Resources"] : null;
  if (!isObject(body) || !isObject(written)) {
    throw reject("template-unreadable", "The template has no object Resources.", "/Resources");
  }
  const resources = new Map<string, TemplateResource>();
  for (const [logicalId, definition] of Object.entries(written)) {
    if (logicalId.startsWith("Fn::")) {
      const message = `${logicalId} is not supported: which resources it makes is known inside CloudFormation only. Write them out.`;
      throw reject("template-unreadable", message, pointerTo("/Resources", logicalId));
    }
    const type = isObject(definition) ? definition["Type"] : null;
    if (!isObject(definition) || typeof type !== "string") {
      throw reject("template-unreadable", `The resource ${logicalId} has no Type.`, pointerTo("/Resources", logicalId));
    }
    const condition = definition["Condition"];
    resources.set(logicalId, { type, condition: typeof condition === "string" ? condition : null, definition });
  }
  return {
    resources,
    parameters: objectAt(body, "Parameters"),
    mappings: objectAt(body, "Mappings"),
    conditions: objectAt(body, "Conditions"),
    keelson: objectAt(objectAt(body, "Metadata"), "Keelson"),
    isTransformed: body["Transform"] !== undefined,
  };
}

function parseJson(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (error) {
    // A SyntaxError says that it is not JSON, a RangeError that it nests too deep even for the parser.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}
