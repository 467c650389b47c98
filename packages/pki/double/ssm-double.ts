import type { DoubleRequest, DoubleResponse, ServiceDouble } from "@keelson/double";

export interface StoredParameter {
  readonly Name: string;
  readonly Value: string;
  readonly Type: string;
  readonly KeyId: string | null;
  readonly Version: number;
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** Survives JSON: the sandbox keeps it between runs. */
export interface SsmState {
  readonly format: 1;
  readonly parameters: Record<string, StoredParameter>;
}

export interface SsmDoubleOptions {
  readonly state?: SsmState;
  /** Operations that are answered with access denied. */
  readonly deny?: readonly string[];
  /** `overwrites`: forgets that Overwrite is false; a contract test must notice. */
  readonly broken?: "overwrites";
}

class SsmError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Handler = (input: Fields, state: SsmState, options: SsmDoubleOptions) => unknown;

/** Parameter Store as `ssm.md` describes it. */
export function ssmDouble(options: SsmDoubleOptions = {}): ServiceDouble & { readonly state: SsmState } {
  const state: SsmState = options.state ?? { format: 1, parameters: {} };
  return {
    service: "ssm",
    state,
    operationOf,
    answer(request) {
      const operation = operationOf(request);
      const handler = handlers[operation];
      if (handler === undefined) return reply(501, { __type: "NotImplemented", message: `ssm ${operation} is not modelled` });
      if (/Credential=[^/]*EXPIRED[^/]*\//.test(request.headers["authorization"] ?? "")) {
        return failed(new SsmError("ExpiredTokenException", "The security token included in the request is expired"));
      }
      if (options.deny?.includes(operation)) {
        return failed(
          new SsmError(
            "AccessDeniedException",
            `User: arn:aws:iam::000000000000:user/sandbox is not authorized to perform: ssm:${operation} on resource: arn:aws:ssm:*:000000000000:*`,
          ),
        );
      }
      try {
        return reply(200, handler(JSON.parse(request.body) as Fields, state, options));
      } catch (error) {
        if (error instanceof SsmError) return failed(error);
        throw error;
      }
    },
  };
}

function operationOf(request: DoubleRequest): string {
  return request.headers["x-amz-target"]?.split(".")[1] ?? `${request.method} ${request.path}`;
}

const handlers: Readonly<Record<string, Handler>> = {
  PutParameter(input, state, options) {
    const name = text(input, "Name");
    const known = state.parameters[name];
    const tags = (input["Tags"] ?? []) as StoredParameter["Tags"];
    const overwrites = input["Overwrite"] === true || options.broken === "overwrites";
    if (known !== undefined && !overwrites) {
      throw new SsmError(
        "ParameterAlreadyExists",
        "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
      );
    }
    if (input["Overwrite"] === true && tags.length > 0) {
      throw new SsmError("ValidationException", "Invalid request: tags and overwrite can't be used together.");
    }
    const value = text(input, "Value");
    if (value.length > 4096)
      throw new SsmError("ValidationException", "Standard tier parameters support a maximum parameter value of 4096 characters.");
    const version = (known?.Version ?? 0) + 1;
    state.parameters[name] = {
      Name: name,
      Value: value,
      Type: text(input, "Type"),
      KeyId: typeof input["KeyId"] === "string" ? input["KeyId"] : null,
      Version: version,
      Tags: tags,
    };
    return { Version: version, Tier: "Standard" };
  },
  GetParameters(input, state) {
    const names = nameList(input);
    const found = names.flatMap((name) => state.parameters[name] ?? []);
    return {
      Parameters: found.map(({ Name, Value, Type, Version }) => ({
        Name,
        Type,
        Version,
        Value: Type === "SecureString" && input["WithDecryption"] !== true ? `encrypted:${Name}` : Value,
        DataType: "text",
      })),
      InvalidParameters: names.filter((name) => state.parameters[name] === undefined),
    };
  },
  ListTagsForResource(input, state) {
    const parameter = state.parameters[text(input, "ResourceId")];
    if (parameter === undefined) throw new SsmError("InvalidResourceId", "The resource ID isn't valid.");
    return { TagList: parameter.Tags };
  },
  DeleteParameters(input, state) {
    const names = nameList(input);
    const known = names.filter((name) => state.parameters[name] !== undefined);
    for (const name of known) delete state.parameters[name];
    return { DeletedParameters: known, InvalidParameters: names.filter((name) => !known.includes(name)) };
  },
};

function text(input: Fields, field: string): string {
  const value = input[field];
  if (typeof value === "string") return value;
  throw new SsmError(
    "ValidationException",
    `1 validation error detected: Value at '${field}' failed to satisfy constraint: Member must not be null`,
  );
}

function nameList(input: Fields): string[] {
  const names = input["Names"] as string[];
  if (names.length > 10) {
    throw new SsmError(
      "ValidationException",
      "1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
  }
  return names;
}

function failed(error: SsmError): DoubleResponse {
  return reply(400, { __type: error.code, message: error.message });
}

function reply(status: number, body: unknown): DoubleResponse {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
    body: JSON.stringify(body),
  };
}
