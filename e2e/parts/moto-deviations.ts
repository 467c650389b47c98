import { type Deviation, refusal, textOf, xmlText } from "./deviation.ts";
import { stackNameOf } from "./stack-name.ts";

interface Memory {
  /** Stack ids under termination protection. */
  readonly protectedStacks: Set<string>;
  /** Stack ids whose last operation, as far as the caller knows, was their creation. */
  readonly created: Set<string>;
  /** The call that made a change set, with the template as it was sent, by the change set's id. */
  readonly changeSets: Map<string, URLSearchParams>;
  /** The template of a stack, as it was sent. */
  readonly templates: Map<string, string>;
}

/** What moto 5.2.5 does otherwise than AWS, with a memory of its own for one moto. */
export function motoDeviations(): readonly Deviation[] {
  const memory: Memory = { protectedStacks: new Set(), created: new Set(), changeSets: new Map(), templates: new Map() };
  return [
    {
      operation: "ExecuteChangeSet",
      emulator: "Carries everything out before it answers: nothing is ever IN_PROGRESS or rolled back, and no resource has events.",
      aws: "Answers at once; stack and resources go through their states.",
      mend: null,
    },
    {
      operation: "ExecuteChangeSet",
      emulator:
        "EIPAssociation, the groups of an interface, and type and encryption of a volume leave no trace in EC2; instances of a group know no interface of their template.",
      aws: "All of them are there.",
      mend: null,
    },
    {
      operation: "PutObject",
      emulator: "Calls its empty answer HTML.",
      aws: "An empty answer is of no type.",
      mend: async ({ forward }) => ({ ...(await forward()), headers: {} }),
    },
    {
      operation: "UpdateTerminationProtection",
      emulator: "Not known: answers 500.",
      aws: "Sets what DescribeStacks tells.",
      mend: async ({ parameters }) => {
        const stackId = parameters.get("StackName") ?? "";
        memory.protectedStacks.add(stackId);
        const result = `<UpdateTerminationProtectionResult><StackId>${stackId}</StackId></UpdateTerminationProtectionResult>`;
        return { status: 200, body: `<UpdateTerminationProtectionResponse>${result}</UpdateTerminationProtectionResponse>` };
      },
    },
    {
      operation: "CreateChangeSet",
      emulator:
        "Finds the stack of an update by its name alone. Leaves Fn::GetAtt of a subnet's AvailabilityZone as it stands, which no group can be made with. Forgets the Iops of a machine's disks, so that it can make none of the types that need them. Puts all machines of a group into one subnet, however small.",
      aws: "Takes name or id; a subnet's zone is its zone; a disk has its Iops; a group uses all its subnets.",
      mend: async ({ parameters, send, read }) => {
        const url = parameters.get("TemplateURL");
        const template = url === null ? (parameters.get("TemplateBody") ?? "") : await read(new URL(url).pathname);
        const digestible = new URLSearchParams(parameters);
        digestible.delete("TemplateURL");
        digestible.set("StackName", stackNameOf(parameters.get("StackName") ?? ""));
        digestible.set("TemplateBody", digestibleTemplate(template));
        const answer = await send("CreateChangeSet", digestible);
        const request = new URLSearchParams(parameters);
        request.set("TemplateBody", template);
        memory.changeSets.set(textOf(answer.body, "Id"), request);
        return answer;
      },
    },
    {
      operation: "ExecuteChangeSet",
      emulator:
        "A resource that cannot be made is a 500, and the repeated call a success without the remaining resources. A created stack has no outputs: only an update computes them.",
      aws: "Fails the operation. Every operation computes outputs. (Mended by an update with the same template, which is hidden below.)",
      mend: async ({ parameters, forward, send }) => {
        const request = memory.changeSets.get(parameters.get("ChangeSetName") ?? "");
        const answer = await forward();
        if (request === undefined || answer.status !== 200) return refusal(`moto could not execute the change set: ${answer.body}`);
        const description = await send("DescribeChangeSet", new URLSearchParams({ ChangeSetName: parameters.get("ChangeSetName") ?? "" }));
        const stackId = textOf(description.body, "StackId");
        const template = request.get("TemplateBody") ?? "";
        memory.templates.set(stackId, template);
        memory.created.delete(stackId);
        if (request.get("ChangeSetType") !== "CREATE") return answer;
        memory.created.add(stackId);
        const update = new URLSearchParams([...request].filter(([name]) => /^(Parameters|Tags|Capabilities)\./.test(name)));
        update.set("StackName", stackId);
        // moto refuses an update with the very same text.
        update.set("TemplateBody", `${digestibleTemplate(template)}\n`);
        const updated = await send("UpdateStack", update);
        return updated.status === 200 ? answer : updated;
      },
    },
    {
      operation: "GetTemplate",
      emulator: "Gives the template that it was made to digest.",
      aws: "Gives the template as it was sent.",
      mend: async ({ parameters, forward }) => {
        const template = memory.templates.get(parameters.get("StackName") ?? "");
        const result = `<GetTemplateResult><TemplateBody>${xmlText(template ?? "")}</TemplateBody></GetTemplateResult>`;
        return template === undefined ? forward() : { status: 200, body: `<GetTemplateResponse>${result}</GetTemplateResponse>` };
      },
    },
    {
      operation: "DescribeStacks",
      emulator: "Knows no termination protection, and shows the update that was made for the outputs.",
      aws: "Tells protection; the stack is CREATE_COMPLETE.",
      mend: async ({ forward }) => {
        const answer = await forward();
        const stackId = textOf(answer.body, "StackId");
        const unmarked = answer.body.replace(/<EnableTerminationProtection>[a-z]*<\/EnableTerminationProtection>/, "");
        const isProtected = memory.protectedStacks.has(stackId);
        const marked = unmarked.replace(
          "</StackId>",
          `</StackId><EnableTerminationProtection>${isProtected}</EnableTerminationProtection>`,
        );
        return { ...answer, body: memory.created.has(stackId) ? marked.replace("UPDATE_COMPLETE", "CREATE_COMPLETE") : marked };
      },
    },
    {
      operation: "DescribeStackEvents",
      emulator: "Shows the update that was made for the outputs.",
      aws: "There was none.",
      mend: async ({ forward }) => {
        const answer = await forward();
        if (!memory.created.has(textOf(answer.body, "StackId"))) return answer;
        const events = /<member>(?:(?!<\/member>).)*<\/member>/gs;
        return { ...answer, body: answer.body.replaceAll(events, (event) => (event.includes("<ResourceStatus>UPDATE_") ? "" : event)) };
      },
    },
  ];
}

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Properties?: { readonly AvailabilityZone?: unknown } }>>;
}

function digestibleTemplate(text: string): string {
  const { Resources: resources } = JSON.parse(text) as Template;
  const zone = /\{\s*"Fn::GetAtt":\s*\[\s*"(\w+)",\s*"AvailabilityZone"\s*\]\s*\}/g;
  const zoneOf = (_: string, logicalId: string): string => JSON.stringify(resources[logicalId]?.Properties?.AvailabilityZone ?? null);
  return text
    .replaceAll(zone, zoneOf)
    .replaceAll(/"VolumeType":\s*"io[12]"/g, '"VolumeType":"gp3"')
    .replaceAll(/"(MinSize|MaxSize|DesiredCapacity)":\s*"\d{3,}"/g, '"$1":"99"');
}
