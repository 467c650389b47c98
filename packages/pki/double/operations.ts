import { SsmError } from "./ssm-error.ts";
import type { SsmState, StoredParameter } from "./ssm-state.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** What an operation sees: the state, and the names that a read does not see yet. */
export interface SsmWorld {
  readonly state: SsmState;
  /** Answers whether a read sees the name, and counts the read. */
  isVisible(name: string): boolean;
  /** A name was written. */
  wrote(name: string): void;
  /** A broken variant that forgets that Overwrite is false. */
  readonly overwrites: boolean;
}

type Operation = (input: Fields, world: SsmWorld) => unknown;

/** Every operation that `ssm.md` describes. */
export const operations: Readonly<Record<string, Operation>> = {
  PutParameter(input, world) {
    const { parameters } = world.state;
    const name = checkedName(text(input, "Name"));
    const known = parameters[name];
    const tags = (input["Tags"] ?? []) as StoredParameter["Tags"];
    const isUpdate = input["Overwrite"] === true;
    if (isUpdate && tags.length > 0)
      throw new SsmError("ValidationException", "Invalid request: tags and overwrite can't be used together.");
    if (known !== undefined && !isUpdate && !world.overwrites) {
      throw new SsmError(
        "ParameterAlreadyExists",
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
      );
    }
    const stored: StoredParameter = {
      Name: name,
      Value: checkedValue(text(input, "Value")),
      Type: checkedType(input["Type"] ?? known?.Type),
      KeyId: typeof input["KeyId"] === "string" ? input["KeyId"] : null,
      Version: (known?.Version ?? 0) + 1,
      Tags: isUpdate ? (known?.Tags ?? []) : tags,
    };
    parameters[name] = stored;
    world.wrote(name);
    return { Version: stored.Version, Tier: "Standard" };
  },
  GetParameters(input, world) {
    const names = nameList(input);
    const seen = names.flatMap((name) => readable(name, world) ?? []);
    return {
      Parameters: seen.map(({ Name, Value, Type, Version }) => ({
        Name,
        Type,
        Version,
        Value: Type === "SecureString" && input["WithDecryption"] !== true ? `encrypted:${Name}` : Value,
        DataType: "text",
      })),
      InvalidParameters: names.filter((name) => !seen.some(({ Name }) => Name === name)),
    };
  },
  ListTagsForResource(input, world) {
    if (input["ResourceType"] !== "Parameter") throw new SsmError("InvalidResourceType", "The resource type isn't valid.");
    const parameter = readable(text(input, "ResourceId"), world);
    if (parameter === undefined) throw new SsmError("InvalidResourceId", "The resource ID isn't valid.");
    return { TagList: parameter.Tags };
  },
  DeleteParameters(input, { state }) {
    const names = nameList(input);
    const known = names.filter((name) => state.parameters[name] !== undefined);
    for (const name of known) delete state.parameters[name];
    return { DeletedParameters: known, InvalidParameters: names.filter((name) => !known.includes(name)) };
  },
};

function readable(name: string, world: SsmWorld): StoredParameter | undefined {
  const stored = world.state.parameters[name];
  return stored !== undefined && world.isVisible(name) ? stored : undefined;
}

function text(input: Fields, field: string): string {
  const value = input[field];
  if (typeof value === "string") return value;
  throw new SsmError(
    "ValidationException",
    `1 validation error detected: Value at '${field}' failed to satisfy constraint: Member must not be null`,
  );
}

function checkedName(name: string): string {
  if (/^\/?(aws|ssm)/i.test(name))
    throw new SsmError("ValidationException", 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  if (/^[\w.\-/]+$/.test(name)) return name;
  throw new SsmError("ValidationException", "Parameter name must be a fully qualified name of letters, digits and the symbols _.-/");
}

function checkedValue(value: string): string {
  if (value.length <= 4096) return value;
  throw new SsmError("ValidationException", "Standard tier parameters support a maximum parameter value of 4096 characters.");
}

function checkedType(type: unknown): string {
  if (type === undefined) throw new SsmError("ValidationException", "A parameter type is required when you create a parameter.");
  if (type === "String" || type === "StringList" || type === "SecureString") return type;
  throw new SsmError("UnsupportedParameterType", "The parameter type isn't supported.");
}

function nameList(input: Fields): string[] {
  const names = input["Names"] as string[];
  if (names.length >= 1 && names.length <= 10) return names;
  const bound = names.length === 0 ? "greater than or equal to 1" : "less than or equal to 10";
  throw new SsmError(
    "ValidationException",
    `1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length ${bound}`,
  );
}
