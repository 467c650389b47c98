import type { QueryInput } from "../../query/query-input.ts";
import { notModelled, ServiceError, validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { computeChanges } from "../change-set/compute-changes.ts";
import { withNestedChangeSets } from "../change-set/nested-change-sets.ts";
import { findStack, isNamed } from "../find-stack.ts";
import { recordStackStatus } from "../operation/record-event.ts";
import { makeShell } from "../make-shell.ts";
import { makeArn, nextUuid, type StackRecord } from "../state.ts";
import type { ChangeSetRecord, ValidationRecord } from "../change-set/change-set-record.ts";
import { checkCapabilities } from "../template/capabilities.ts";
import { checkTemplate } from "../template/check-template.ts";
import { imageParameters, resolveParameters } from "../template/parameters.ts";
import { readTemplateBody } from "../template/read-template-body.ts";
import { parseTemplate, type Template } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import { ensureUpdatable } from "./ensure-updatable.ts";
import type { Call } from "./call.ts";
import { rejectOptions } from "./shapes.ts";

const unmodelledOptions = [
  "ResourceTypes",
  "RollbackConfiguration",
  "NotificationARNs",
  "ResourcesToImport",
  "ImportExistingResources",
  "DeploymentMode",
  "DeploymentConfig",
  "DisableValidation",
];

/** How long a change set takes, invented. */
const creationMilliseconds = 3000;

const emptyReasons = {
  "no-changes": "The submitted information didn't contain changes. Submit different information to create a change set.",
  "no-updates": "No updates are to be performed.",
} as const;

export function createChangeSet({ input, caller, world }: Call): XmlValue {
  rejectOptions(input, unmodelledOptions);
  const { stackName, name } = readNames(input);
  const type = input.text("ChangeSetType") ?? "UPDATE";
  if (type !== "CREATE" && type !== "UPDATE") throw notModelled(`CreateChangeSet with ChangeSetType ${type}`);
  const found = findStack(world.state, caller.region, stackName);
  const existing = targetOf({ stack: found, stackName, type, name, world });
  const request = readRequest(input, { name, type, body: readTemplateBody({ input, caller, world }) }, existing);
  const repeated = existing === undefined ? undefined : sameName(world, existing, request);
  if (repeated !== undefined) return { Id: repeated.id, StackId: repeated.stackId };
  checkRequest(request);
  const stack = existing ?? makeShell({ state: world.state, region: caller.region, name: stackName, at: world.now });
  const changeSet = makeChangeSet(world, stack, request);
  if (existing === undefined) {
    world.state.stacks.push(stack);
    recordStackStatus(stack, world, { status: "REVIEW_IN_PROGRESS", reason: "User Initiated", at: world.now });
  }
  const whole = request.nestedStacks && changeSet.failure === null ? withNestedChangeSets(changeSet, stack, world) : changeSet;
  world.state.changeSets.push(whole);
  return { Id: changeSet.id, StackId: stack.id };
}

function makeChangeSet(world: World, stack: StackRecord, request: Request): ChangeSetRecord {
  const { template, tags, name, type, description, capabilities, roleArn, onStackFailure, clientToken } = request;
  const parameters = resolveParameters(request.parsed, request.given, type === "CREATE" ? {} : stack.parameters);
  const content = { template, parameters, tags };
  const { changes, anything } = computeChanges(world.state, stack, content);
  const empty = !anything && world.broken !== "empty-change-set-completes" ? emptyReasons[world.emptyReason] : null;
  const validations = validationsOf(request.parsed, world);
  const failure = validationFailure(validations) ?? imageFailure(request.parsed, parameters, world) ?? empty;
  return {
    ...content,
    id: makeArn(world.state, stack.region, `changeSet/${name}`),
    name,
    stackId: stack.id,
    type,
    createdAt: world.now,
    readyAt: world.now + creationMilliseconds,
    failure,
    executionStatus: failure === null ? "AVAILABLE" : "UNAVAILABLE",
    description,
    capabilities,
    roleArn,
    onStackFailure,
    clientToken,
    operationId: nextUuid(world.state),
    executionToken: null,
    validations,
    nestedStacks: request.nestedStacks,
    parentId: null,
    rootId: null,
    changes: failure === null ? changes : [],
  };
}

interface Request extends Pick<ChangeSetRecord, "name" | "type" | "description" | "roleArn" | "onStackFailure" | "nestedStacks"> {
  readonly template: string;
  readonly parsed: Template;
  readonly given: Parameters<typeof resolveParameters>[1];
  readonly tags: Record<string, string>;
  readonly capabilities: readonly string[];
  readonly clientToken: string | null;
}

function readNames(input: QueryInput): { stackName: string; name: string } {
  const stackName = input.text("StackName") ?? "";
  const name = input.text("ChangeSetName") ?? "";
  if (!/^([a-zA-Z][-a-zA-Z0-9]{0,127}|arn:[-a-zA-Z0-9:/._+]+)$/.test(stackName)) {
    throw validationError(
      `1 validation error detected: Value '${stackName}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*`,
    );
  }
  if (!/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw validationError(
      `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    );
  }
  return { stackName, name };
}

/** The stack that the change set is for; undefined when its shell is still to be made. */
function targetOf(options: {
  stack: StackRecord | undefined;
  stackName: string;
  type: "CREATE" | "UPDATE";
  name: string;
  world: World;
}): StackRecord | undefined {
  const { stack, stackName, type, name, world } = options;
  if (type === "CREATE") {
    if (stack === undefined && !stackName.startsWith("arn:")) return undefined;
    if (stack?.status === "REVIEW_IN_PROGRESS") return stack;
    throw validationError(`Stack [${stackName}] already exists and cannot be created again with the changeSet [${name}].`);
  }
  if (stack === undefined) throw validationError(`Stack [${stackName}] does not exist`);
  if (world.broken !== "busy-stack-accepts-changes") ensureUpdatable(stack);
  return stack;
}

function readRequest(
  input: QueryInput,
  { body, ...head }: Pick<Request, "name" | "type"> & { readonly body: string | undefined },
  existing: StackRecord | undefined,
): Request {
  const usePrevious = input.flag("UsePreviousTemplate");
  if (usePrevious && body !== undefined) {
    throw validationError("You cannot specify both usePreviousTemplate and Template URL or Template Body.");
  }
  const template = body ?? (usePrevious ? existing?.template : undefined);
  if (template === undefined || template === "") {
    throw validationError("Either Template URL or Template Body must be specified.");
  }
  return {
    ...head,
    description: input.text("Description") ?? null,
    roleArn: input.text("RoleARN") ?? null,
    nestedStacks: input.flag("IncludeNestedStacks"),
    onStackFailure: readFailureOption(input, head.type),
    template,
    parsed: parseTemplate(template),
    given: input.structures("Parameters").map((parameter) => ({
      key: parameter.text("ParameterKey") ?? "",
      value: parameter.exact("ParameterValue") ?? null,
      usePrevious: parameter.flag("UsePreviousValue"),
    })),
    tags: Object.fromEntries(input.structures("Tags").map((tag) => [tag.text("Key") ?? "", tag.text("Value") ?? ""])),
    capabilities: input.texts("Capabilities"),
    clientToken: input.text("ClientToken") ?? null,
  };
}

function checkRequest({ parsed, capabilities, tags }: Request): void {
  checkTemplate(parsed);
  checkCapabilities(parsed, capabilities);
  if (Object.keys(tags).length > 50) throw validationError("Stack tag count exceeds the maximum of 50");
}

function sameName(world: World, stack: StackRecord, request: Request): ChangeSetRecord | undefined {
  const { name } = request;
  const earlier = world.state.changeSets.find(
    (changeSet) => changeSet.stackId === stack.id && changeSet.name === name && isNamed(changeSet.executionStatus),
  );
  if (earlier === undefined) return undefined;
  if (request.clientToken !== null && earlier.clientToken === request.clientToken && earlier.template === request.template) return earlier;
  const attribute = earlier.template === request.template ? "ClientToken" : "Template";
  throw new ServiceError(
    "AlreadyExistsException",
    `ChangeSet ${name} cannot be created due to a mismatch with existing attribute ${attribute}`,
  );
}

function validationsOf(template: Template, world: World): readonly ValidationRecord[] {
  return world.earlyValidation.flatMap((found) => {
    const type = template.resources[found.logicalId]?.type;
    return type === undefined ? [] : [{ ...found, type, id: nextUuid(world.state) }];
  });
}

function validationFailure(validations: readonly ValidationRecord[]): string | null {
  const names = [...new Set(validations.filter(({ mode }) => mode === "FAIL").map(({ name }) => name))];
  return names.length === 0
    ? null
    : `The following hook(s)/validation failed: [${names.join(", ")}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`;
}

function imageFailure(template: Template, parameters: Readonly<Record<string, string>>, world: World): string | null {
  const missing = imageParameters(template, parameters).find(({ imageId }) => !world.hasImage(imageId));
  return missing === undefined
    ? null
    : `Parameter validation failed: parameter value ${missing.imageId} for parameter name ${missing.name} does not exist. Rollback requested by user.`;
}

function readFailureOption(input: QueryInput, type: "CREATE" | "UPDATE"): ChangeSetRecord["onStackFailure"] {
  const option = input.text("OnStackFailure") ?? null;
  if (option === "DELETE" && type === "UPDATE") {
    throw validationError("OnStackFailure DELETE can only be specified with the change set type CREATE.");
  }
  if (option !== null && option !== "DELETE" && option !== "DO_NOTHING" && option !== "ROLLBACK") {
    throw validationError(`1 validation error detected: Value '${option}' at 'onStackFailure' failed to satisfy constraint`);
  }
  return option;
}
