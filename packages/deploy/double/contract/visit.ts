/** A server that claims to be CloudFormation, where nobody else has stacks. */
export interface ContractWorld {
  readonly url: string;
  /** Lets time pass, so that what runs can end. */
  readonly advance: () => void | Promise<void>;
}

export interface Answer {
  readonly status: number;
  /** Of a refusal; null otherwise. */
  readonly code: string | null;
  readonly message: string;
  /** Every text of an element, in order of appearance. */
  readonly texts: (element: string) => readonly string[];
}

export type Form = Readonly<Record<string, string>>;

/** One case at work, with a stack of its own. */
export interface Visit {
  readonly stackName: string;
  readonly call: (action: string, form?: Form) => Promise<Answer>;
  /** A change set of a template, once it is worked out: its id and what is said of it. */
  readonly propose: (template: object, form?: Form) => Promise<{ readonly id: string; readonly described: Answer }>;
  /** Makes the stack and waits for its end; answers its id. */
  readonly create: (template: object) => Promise<string>;
  /** The stack's status by name or id once nothing runs any more; null when it is not found. */
  readonly settled: (stack: string) => Promise<string | null>;
}

export type CaseRow = readonly [rule: string, title: string, check: (visit: Visit) => Promise<void>];

export function visit(world: ContractWorld, rule: string): Visit {
  const stackName = `contract-${rule}`;
  const call = (action: string, form: Form = {}): Promise<Answer> => send(world, action, { StackName: stackName, ...form });
  const until = async <T>(look: () => Promise<T | null>): Promise<T> => {
    for (let round = 0; round < 200; round += 1) {
      const seen = await look();
      if (seen !== null) return seen;
      await world.advance();
    }
    throw new RangeError(`${rule} does not come to an end`);
  };
  const propose: Visit["propose"] = async (template, form = {}) => {
    const content = { TemplateBody: JSON.stringify(template), "Capabilities.member.1": "CAPABILITY_IAM" };
    const made = await call("CreateChangeSet", { ChangeSetName: "one", ChangeSetType: "CREATE", ...content, ...form });
    if (made.status !== 200) throw new RangeError(`CreateChangeSet: ${made.message}`);
    const id = made.texts("Id")[0] ?? "";
    const described = await until(async () => {
      const answer = await call("DescribeChangeSet", { ChangeSetName: id });
      return /^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.texts("Status")[0] ?? "") ? null : answer;
    });
    return { id, described };
  };
  const settled: Visit["settled"] = async (stack) => {
    const status = await until(async () => {
      const answer = await call("DescribeStacks", { StackName: stack });
      if (answer.status !== 200) return "";
      const found = answer.texts("StackStatus")[0] ?? "";
      return found.endsWith("_IN_PROGRESS") && found !== "REVIEW_IN_PROGRESS" ? null : found;
    });
    return status === "" ? null : status;
  };
  return {
    stackName,
    call,
    propose,
    settled,
    async create(template) {
      const { id } = await propose(template);
      await call("ExecuteChangeSet", { ChangeSetName: id });
      await world.advance();
      await settled(stackName);
      return (await call("DescribeStacks")).texts("StackId")[0] ?? "";
    },
  };
}

async function send(world: ContractWorld, action: string, form: Form): Promise<Answer> {
  const answer = await fetch(world.url, {
    method: "POST",
    body: new URLSearchParams({ Action: action, Version: "2010-05-15", ...form }),
    headers: {
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKIDCONTRACT/20261130/eu-west-1/cloudformation/aws4_request, SignedHeaders=host, Signature=00",
    },
  });
  const text = await answer.text();
  const texts = (element: string): string[] =>
    [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, inner = ""]) => inner);
  return { status: answer.status, code: texts("Code")[0] ?? null, message: texts("Message")[0] ?? text, texts };
}
