import type { GroupRecord } from "./auto-scaling-state.ts";
import { activityId } from "./group-ids.ts";
import { instantOf } from "./instant-of.ts";
import type { Launcher } from "./launch-instances.ts";

/** Milliseconds from the order to the end of an instance (the events of a public rolling update lie 53 s apart). */
const ending = 50_000;

/** Begins to terminate instances. `because` is the change of size that did it; null: somebody named the instances. */
export function endInstances(
  launcher: Launcher,
  group: GroupRecord,
  end: { readonly at: number; readonly ids: readonly string[]; readonly because: string | null },
): void {
  const { at, ids, because } = end;
  let capacity = group.instances.filter(({ endingAt }) => endingAt === null).length;
  for (const instance of group.instances) {
    if (!ids.includes(instance.id) || instance.endingAt !== null) continue;
    instance.endingAt = at;
    instance.endedAt = at + ending;
    launcher.machines.stop(instance.id, at);
    const when = `At ${instantOf(at)}`;
    const cause =
      because === null
        ? `${when} instance ${instance.id} was taken out of service in response to a user request.`
        : `${because}  ${when} an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from ${capacity} to ${capacity - 1}.  ${when} instance ${instance.id} was selected for termination.`;
    capacity -= 1;
    group.activities.push({
      id: activityId(group),
      cause,
      startedAt: at,
      endedAt: at + ending,
      description: `Terminating EC2 instance: ${instance.id}`,
      outcome: "Successful",
      message: null,
      zone: instance.place.zone,
      subnetId: instance.place.subnetId,
    });
  }
}
