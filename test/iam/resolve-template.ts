type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string; readonly AllowedPattern?: string; readonly Type: string }>>;
  readonly Conditions: Readonly<Record<string, Json>>;
  readonly Resources: Readonly<Record<string, { readonly Condition?: string; readonly Properties: Fields }>>;
}

interface Install {
  readonly parameters: Readonly<Record<string, string>>;
  readonly region: string;
  readonly account: string;
}

const left = Symbol("AWS::NoValue");

/** The properties of the resources that a template makes, as far as they can be known: `ref:ID` and `att:ID.NAME` for the rest. */
export function resolveTemplate(text: string, install: Install): Readonly<Record<string, Fields>> {
  const template = JSON.parse(text) as Template;
  const scope = { template, install };
  const made = Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || holds(Condition, scope));
  return Object.fromEntries(made.map(([logicalId, { Properties }]) => [logicalId, resolve(Properties, scope) as Fields]));
}

interface Scope {
  readonly template: Template;
  readonly install: Install;
}

function holds(condition: string, scope: Scope): boolean {
  return resolve(scope.template.Conditions[condition] ?? false, scope) === true;
}

function resolve(value: Json, scope: Scope): Json | typeof left {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => resolve(each, scope)).filter((each) => each !== left);
  const fields = value as Fields;
  const [[name, argument] = ["", null], ...others] = Object.entries(fields);
  const call = others.length === 0 ? functions[name] : undefined;
  if (call !== undefined) return call(argument, scope);
  const entries = Object.entries(fields).map(([key, each]): [string, Json | typeof left] => [key, resolve(each, scope)]);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== left));
}

const functions: Readonly<Record<string, (argument: Json, scope: Scope) => Json | typeof left>> = {
  Ref: (name, scope) => reference(name as string, scope),
  Condition: (name, scope) => holds(name as string, scope),
  "Fn::GetAtt": (path) => `att:${(path as readonly string[]).join(".")}`,
  "Fn::Sub": (text, scope) => (text as string).replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => reference(name, scope) as string),
  "Fn::If": (argument, scope) => {
    const [condition, yes, no] = argument as readonly [string, Json, Json];
    return resolve(holds(condition, scope) ? yes : no, scope);
  },
  "Fn::Equals": (argument, scope) => {
    const [one, other] = (argument as readonly Json[]).map((each) => resolve(each, scope));
    return one === other;
  },
  "Fn::Not": (argument, scope) => resolve((argument as readonly Json[])[0] ?? false, scope) !== true,
  "Fn::And": (argument, scope) => (argument as readonly Json[]).every((each) => resolve(each, scope) === true),
  "Fn::Join": (argument, scope) => {
    const [separator, list] = argument as readonly [string, Json];
    return (resolve(list, scope) as readonly string[]).join(separator);
  },
};

function reference(name: string, { template, install }: Scope): Json | typeof left {
  const pseudo: Readonly<Record<string, Json | typeof left>> = {
    "AWS::NoValue": left,
    "AWS::Partition": "aws",
    "AWS::Region": install.region,
    "AWS::AccountId": install.account,
  };
  const parameter = template.Parameters[name];
  if (parameter === undefined) return pseudo[name] ?? `ref:${name}`;
  const given = install.parameters[name] ?? parameter.Default;
  if (given === undefined) throw new RangeError(`the parameter ${name} has no value`);
  if (!new RegExp(`^(?:${parameter.AllowedPattern ?? ".*"})$`).test(given)) throw new RangeError(`${name} may not be ${given}`);
  return parameter.Type === "CommaDelimitedList" ? given.split(",") : given;
}
