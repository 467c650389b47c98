import type { VirtualClock } from "@keelson/double";
import { cloudFormationDouble } from "../cloud-formation-double.ts";
import type { CloudFormationDoubleOptions } from "../double-options.ts";
import { advanceStacks } from "../operation/advance-stack.ts";
import { newOperation } from "../operation/turn-operation.ts";
import { recordStackStatus } from "../operation/record-event.ts";
import { resourceTypeOf } from "../resources/type-table.ts";
import type { StackStatus } from "../stack-status.ts";
import type { StackRecord } from "../state.ts";
import { parseTemplate } from "../template/parse-template.ts";
import { worldOf } from "../world-of.ts";
import type { FailingAction, ResourceFailure } from "../world.ts";
import { callDouble, type CallForm } from "./call-double.ts";

/** What the stack holds, or was to hold. */
export interface StackSeed {
  readonly stackName: string;
  readonly region: string;
  readonly template: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A double's options on a clock that can be moved. */
export type Stage = CloudFormationDoubleOptions & { readonly clock: VirtualClock };

/** Why the scripted resources of a scenario fail. */
const scenarioFailure = "Resource handler returned message: scripted by the scenario (HandlerErrorCode: GeneralServiceException)";

/**
 * Brings a stack that does not exist into a status by the operations that lead there, and moves the clock along; IMPORT_* is set.
 * What was made to fail works again afterwards, and operations that are under way go on by the clock.
 * An update changes the tag `scenario` alone, so the template has to have a resource that takes tags; what a rollback goes back to is the seed.
 */
export function stackIn(status: StackStatus, seed: StackSeed, stage: Stage): StackRecord {
  return journeys[status](openJourney(seed, stage));
}

interface Journey {
  /** Makes a change set of the seed; `later` is the update that only changes a tag. */
  propose(type: "CREATE" | "UPDATE", content?: "seed" | "later"): void;
  execute(options?: CallForm): void;
  call(action: string, form?: CallForm): void;
  wait(milliseconds: number): void;
  /** Lets resources fail from here on: the first or the last that takes tags. */
  fail(which: "first" | "last", on: FailingAction): void;
  /** Moves the clock until the stack is in the status, and gives it back. */
  reach(status: StackStatus): StackRecord;
  /** Sets a status that no modelled operation leads to. */
  set(status: StackStatus): StackRecord;
}

const created = (journey: Journey, content: "seed" | "later" = "seed"): Journey => {
  journey.propose("CREATE", content);
  journey.execute();
  journey.reach("CREATE_COMPLETE");
  return journey;
};

const updating = (journey: Journey, options?: CallForm): Journey => {
  created(journey).propose("UPDATE", "later");
  journey.execute(options);
  return journey;
};

const creationFailing = (journey: Journey, options?: CallForm): Journey => {
  journey.fail("last", "create");
  journey.propose("CREATE");
  journey.execute(options);
  return journey;
};

const deleting = (journey: Journey): Journey => {
  created(journey).call("DeleteStack");
  return journey;
};

const rollingBack = (journey: Journey): Journey => {
  updating(journey).wait(2000);
  journey.call("CancelUpdateStack");
  return journey;
};

const noRollback = { DisableRollback: "true" };

const journeys: Readonly<Record<StackStatus, (journey: Journey) => StackRecord>> = {
  REVIEW_IN_PROGRESS(journey) {
    journey.propose("CREATE");
    return journey.reach("REVIEW_IN_PROGRESS");
  },
  CREATE_IN_PROGRESS(journey) {
    journey.propose("CREATE");
    journey.execute();
    return journey.reach("CREATE_IN_PROGRESS");
  },
  CREATE_COMPLETE: (journey) => created(journey).reach("CREATE_COMPLETE"),
  CREATE_FAILED: (journey) => creationFailing(journey, noRollback).reach("CREATE_FAILED"),
  ROLLBACK_IN_PROGRESS: (journey) => creationFailing(journey).reach("ROLLBACK_IN_PROGRESS"),
  ROLLBACK_COMPLETE: (journey) => creationFailing(journey).reach("ROLLBACK_COMPLETE"),
  ROLLBACK_FAILED(journey) {
    journey.fail("first", "delete");
    return creationFailing(journey).reach("ROLLBACK_FAILED");
  },
  UPDATE_IN_PROGRESS: (journey) => updating(journey).reach("UPDATE_IN_PROGRESS"),
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: (journey) => updating(journey).reach("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
  UPDATE_COMPLETE(journey) {
    created(journey, "later").propose("UPDATE");
    journey.execute();
    return journey.reach("UPDATE_COMPLETE");
  },
  UPDATE_FAILED(journey) {
    journey.fail("last", "update");
    return updating(journey, noRollback).reach("UPDATE_FAILED");
  },
  UPDATE_ROLLBACK_IN_PROGRESS: (journey) => rollingBack(journey).reach("UPDATE_ROLLBACK_IN_PROGRESS"),
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: (journey) => rollingBack(journey).reach("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"),
  UPDATE_ROLLBACK_COMPLETE: (journey) => rollingBack(journey).reach("UPDATE_ROLLBACK_COMPLETE"),
  UPDATE_ROLLBACK_FAILED(journey) {
    journey.fail("first", "rollback");
    journey.fail("last", "update");
    return updating(journey).reach("UPDATE_ROLLBACK_FAILED");
  },
  DELETE_IN_PROGRESS: (journey) => deleting(journey).reach("DELETE_IN_PROGRESS"),
  DELETE_COMPLETE: (journey) => deleting(journey).reach("DELETE_COMPLETE"),
  DELETE_FAILED(journey) {
    journey.fail("first", "delete");
    return deleting(journey).reach("DELETE_FAILED");
  },
  IMPORT_IN_PROGRESS: (journey) => created(journey).set("IMPORT_IN_PROGRESS"),
  IMPORT_COMPLETE: (journey) => created(journey).set("IMPORT_COMPLETE"),
  IMPORT_ROLLBACK_IN_PROGRESS: (journey) => created(journey).set("IMPORT_ROLLBACK_IN_PROGRESS"),
  IMPORT_ROLLBACK_COMPLETE: (journey) => created(journey).set("IMPORT_ROLLBACK_COMPLETE"),
  IMPORT_ROLLBACK_FAILED: (journey) => created(journey).set("IMPORT_ROLLBACK_FAILED"),
};

/** How long an import takes, invented. */
const importMilliseconds = 30_000;
/** Half of the pause between two phases: no status is stepped over. */
const stepMilliseconds = 500;
const patience = 24 * 3_600_000;

function openJourney(seed: StackSeed, stage: Stage): Journey {
  const failing: Record<string, ResourceFailure> = {};
  const options = { ...stage, deny: [], signals: "automatic", failResources: failing } as const;
  const send = (action: string, form: CallForm): void => callDouble(cloudFormationDouble(options), { region: seed.region, action, form });
  const { clock, state } = stage;
  const find = (): StackRecord | undefined =>
    state.stacks.findLast(({ name, region }) => name === seed.stackName && region === seed.region);
  const required = (): StackRecord => {
    const stack = find();
    if (stack === undefined) throw new RangeError(`there is no stack ${seed.stackName}`);
    return stack;
  };
  const named = { StackName: seed.stackName, ChangeSetName: "scenario" };
  return {
    propose(type, content = "seed") {
      const tags = content === "seed" ? seed.tags : { ...seed.tags, scenario: "later" };
      send("CreateChangeSet", { ...named, ChangeSetType: type, ...contentForm(seed, tags) });
      if (type === "UPDATE" || content === "later") clock.advance(5000);
    },
    execute(form = {}) {
      clock.advance(5000);
      send("ExecuteChangeSet", { ...named, ...form });
    },
    call: (action, form = {}) => send(action, { StackName: seed.stackName, ...form }),
    wait: (milliseconds) => clock.advance(milliseconds),
    fail(which, on) {
      const resources = Object.entries(parseTemplate(seed.template).resources);
      const taggable = resources.filter(([, { type }]) => resourceTypeOf(type)?.taggable === true).map(([logicalId]) => logicalId);
      const logicalId = which === "first" ? taggable[0] : taggable.at(-1);
      if (logicalId === undefined) throw new RangeError("the seed has no resource that takes tags");
      const earlier = failing[logicalId]?.on ?? [];
      failing[logicalId] = { reason: scenarioFailure, on: [...(typeof earlier === "string" ? [earlier] : earlier), on] };
    },
    reach(status) {
      for (const start = clock.now(); clock.now() - start < patience; clock.advance(stepMilliseconds)) {
        advanceStacks(worldOf(options, clock.now()));
        const stack = required();
        if (stack.status === status) return stack;
      }
      throw new RangeError(`${seed.stackName} is ${required().status} and does not come to ${status}`);
    },
    set(status) {
      const stack = required();
      const world = worldOf(options, clock.now());
      if (status.endsWith("_IN_PROGRESS")) {
        const cursor = clock.now() + importMilliseconds;
        stack.operation = newOperation(stack, world, { type: "UPDATE_STACK", phase: "import", cursor });
      }
      recordStackStatus(stack, world, { status, reason: "User Initiated", at: clock.now() });
      return stack;
    },
  };
}

function contentForm(seed: StackSeed, tags: StackSeed["tags"] = {}): CallForm {
  const parameters = Object.entries(seed.parameters ?? {}).flatMap(([key, value], index) => [
    [`Parameters.member.${index + 1}.ParameterKey`, key],
    [`Parameters.member.${index + 1}.ParameterValue`, value],
  ]);
  const tagEntries = Object.entries(tags).flatMap(([key, value], index) => [
    [`Tags.member.${index + 1}.Key`, key],
    [`Tags.member.${index + 1}.Value`, value],
  ]);
  const form: Record<string, string> = { TemplateBody: seed.template, "Capabilities.member.1": "CAPABILITY_NAMED_IAM" };
  for (const [name = "", value = ""] of [...parameters, ...tagEntries]) form[name] = value;
  return form;
}
