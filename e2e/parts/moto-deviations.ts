import type { MotoAnswer, MotoCall } from "./moto-proxy.ts";

/** Something that moto 5.2.5 does otherwise than AWS. Where the line depends on it, the proxy mends the answer; the engines know nothing of it. */
export interface MotoDeviation {
  readonly service: "CloudFormation" | "EC2" | "Route 53" | "SSM";
  /** The operation that it shows in. */
  readonly operation: string;
  readonly moto: string;
  readonly aws: string;
  /** Null where nothing here depends on the difference. */
  readonly mend: ((call: MotoCall) => Promise<MotoAnswer>) | null;
}

interface Memory {
  /** Stack ids under termination protection. */
  readonly protectedStacks: Set<string>;
  /** Stack ids whose last operation, as far as the caller knows, was their creation. */
  readonly justCreated: Set<string>;
  /** Template and stack of each change set that creates, by its id. */
  readonly creations: Map<string, { readonly stackId: string; readonly call: URLSearchParams }>;
}

const noted = (deviation: Omit<MotoDeviation, "mend">): MotoDeviation => ({ ...deviation, mend: null });
const tagged = (text: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? "";
const stackNameOf = (nameOrId: string): string => /:stack\/([^/]+)\//.exec(nameOrId)?.[1] ?? nameOrId;

/** The list, with a memory of its own for one moto. */
export function motoDeviations(): readonly MotoDeviation[] {
  const memory: Memory = { protectedStacks: new Set(), justCreated: new Set(), creations: new Map() };
  return [
    noted({
      service: "CloudFormation",
      operation: "ExecuteChangeSet",
      moto: "Carries everything out before it answers: no operation is ever IN_PROGRESS, nothing is rolled back, no resource has an event.",
      aws: "Answers at once; stack and resources go through their states.",
    }),
    {
      service: "CloudFormation",
      operation: "UpdateTerminationProtection",
      moto: "Not known: answers 500.",
      aws: "Sets what DescribeStacks answers as EnableTerminationProtection.",
      mend: async (call) => {
        const stackId = call.parameters.get("StackName") ?? "";
        memory.protectedStacks.add(stackId);
        const result = `<UpdateTerminationProtectionResult><StackId>${stackId}</StackId></UpdateTerminationProtectionResult>`;
        return { status: 200, body: `<UpdateTerminationProtectionResponse>${result}</UpdateTerminationProtectionResponse>` };
      },
    },
    {
      service: "CloudFormation",
      operation: "CreateChangeSet",
      moto: "Finds the stack of an update by its name alone. A stack that a change set creates never gets outputs: only an update computes them.",
      aws: "Takes name or id. Computes outputs at the end of every operation (creations are remembered here for that).",
      mend: async (call) => {
        const named = new URLSearchParams(call.parameters);
        named.set("StackName", stackNameOf(call.parameters.get("StackName") ?? ""));
        const answer = await call.send("CreateChangeSet", named);
        const id = tagged(answer.body, "Id");
        if (named.get("ChangeSetType") === "CREATE") memory.creations.set(id, { stackId: tagged(answer.body, "StackId"), call: named });
        return answer;
      },
    },
    {
      service: "CloudFormation",
      operation: "ExecuteChangeSet",
      moto: "As above: no outputs after a creation.",
      aws: "As above. Mended by an update of our own with the same template, which the next entry hides.",
      mend: async (call) => {
        const answer = await call.forward();
        const creation = memory.creations.get(call.parameters.get("ChangeSetName") ?? "");
        memory.justCreated.clear();
        if (creation === undefined) return answer;
        const update = new URLSearchParams([...creation.call].filter(([name]) => /^(Parameters|Tags|Capabilities)\./.test(name)));
        // moto refuses an update with the very same text.
        for (const [name, value] of Object.entries({ StackName: creation.stackId, TemplateBody: `${creation.call.get("TemplateBody") ?? ""}\n` })) update.set(name, value);
        const updated = await call.send("UpdateStack", update);
        if (updated.status !== 200) return updated;
        memory.justCreated.add(creation.stackId);
        return answer;
      },
    },
    {
      service: "CloudFormation",
      operation: "DescribeStacks",
      moto: "Knows no termination protection; shows the update that was made for the outputs.",
      aws: "Shows protection; the stack is CREATE_COMPLETE.",
      mend: async (call) => {
        const answer = await call.forward();
        const stackId = tagged(answer.body, "StackId");
        const created = memory.justCreated.has(stackId) ? answer.body.replace("UPDATE_COMPLETE", "CREATE_COMPLETE") : answer.body;
        const shown = /<EnableTerminationProtection>false</.test(created) ? created : created.replace("</StackId>", "</StackId><EnableTerminationProtection>false</EnableTerminationProtection>");
        const body = memory.protectedStacks.has(stackId) ? shown.replace("<EnableTerminationProtection>false<", "<EnableTerminationProtection>true<") : shown;
        return { ...answer, body };
      },
    },
    {
      service: "CloudFormation",
      operation: "DescribeStackEvents",
      moto: "Shows the update that was made for the outputs.",
      aws: "There was none.",
      mend: async (call) => {
        const answer = await call.forward();
        if (!memory.justCreated.has(tagged(answer.body, "StackId"))) return answer;
        const body = answer.body.replaceAll(/<member>(?:(?!<\/member>).)*<ResourceStatus>UPDATE_(?:IN_PROGRESS|COMPLETE)<(?:(?!<\/member>).)*<\/member>/gs, "");
        return { ...answer, body };
      },
    },
  ];
}
