import type { Event, Grade, ReviewSearch } from "@keelson/core";
import { describe, expect, it } from "vitest";
import type { CloudWorld } from "./cloud-world.ts";
import { deployed, textOf, write } from "./cluster-lines.ts";

const stacksOf = (world: CloudWorld): unknown => structuredClone(world.cloud.stacks);
const notesOf = (events: readonly Event[]): string[] =>
  events.flatMap((event) =>
    event.type === "note" ? [event.note.code] : event.type === "plan-ready" ? event.plan.notes.map(({ code }) => code) : [],
  );

/** What replaces the controller, and what replaces workers one at a time. */
const [outage, rolling] = [{ controllerInstanceType: "t3.large" }, { workerInstanceType: "t3.medium" }];

describe("rule 3: what a living cluster cannot take is refused before a change set is made", () => {
  it("all of it at once, with the promise's code, and nothing is touched", async () => {
    const world = await deployed();
    write(world, { podCIDR: "10.8.0.0/16", etcdVolumeSize: 10 });
    const before = stacksOf(world);
    const seen: string[] = [];
    const onPlanned = ({ grade }: { readonly grade: Grade }): void => void seen.push(grade);
    const refused = world.deploy({ digestGate: "never" }, { onPlanned });
    await expect(refused).rejects.toMatchObject({
      name: "Refused",
      code: "needs-new-cluster",
      subjects: ["podCIDR", "etcdVolumeSize", "AWS::EC2::Volume VolumeEtcd"],
    });
    await expect(world.deploy({ execution: "dry-run" })).rejects.toMatchObject({ code: "needs-new-cluster" });
    expect(stacksOf(world)).toEqual(before);
    expect(seen).toEqual(["data-loss"]);
  });

  it.each<[string, Readonly<Record<string, string | number>>, Readonly<Record<string, string | number>>, string]>([
    ["a smaller volume", {}, { etcdVolumeSize: 10 }, "volume-cannot-shrink"],
    ["an older Kubernetes", { kubernetesVersion: "v1.36.2" }, { kubernetesVersion: "v1.35.6" }, "kubernetes-downgrade"],
  ])("%s", async (_, from, to, code) => {
    const world = await deployed(from);
    write(world, to);
    await expect(world.deploy()).rejects.toMatchObject({ code });
  });
});

describe("rule 4: a minor step of Kubernetes is written down", () => {
  it("is refused when only the version table moved", async () => {
    const world = await deployed({ kubernetesVersion: "v1.35.6" });
    const before = stacksOf(world);
    world.files.set("cluster.yaml", textOf(world).replace("kubernetesVersion: v1.35.6\n", ""));
    await expect(world.deploy({ digestGate: "never" })).rejects.toMatchObject({ code: "kubernetes-version-not-written" });
    expect(stacksOf(world)).toEqual(before);
  });
});

describe("what was reviewed is what is deployed", () => {
  const digestOf = async (world: CloudWorld): Promise<string> => (await world.deploy({ execution: "dry-run" })).artifacts.digest;
  const reviewed = (digest: string, grade: Grade | null) => async (): Promise<ReviewSearch> => ({
    found: "reviews",
    reviews: [{ digest, grade, pullRequest: 7 }],
  });

  it("a creation and what rolls nodes needs no review", async () => {
    const world = await deployed();
    write(world, rolling);
    const { grade, deployed: end, events } = await world.deploy();
    expect({ grade, end }).toMatchObject({ grade: "rolling", end: { status: "UPDATE_COMPLETE" } });
    expect(notesOf(events)).toEqual(expect.arrayContaining(["plan-graded", "digest-not-reviewed"]));
  });

  it("an outage is refused with its plan shown, until its digest is reviewed at that grade or approved by name", async () => {
    const world = await deployed();
    write(world, outage);
    const digest = await digestOf(world);
    const before = stacksOf(world);
    const seen: string[] = [];
    const onPlanned = ({ grade }: { readonly grade: Grade }): void => void seen.push(grade);
    await expect(world.deploy({}, { onPlanned })).rejects.toMatchObject({ code: "not-reviewed", subjects: [digest] });
    expect(seen).toEqual(["outage"]);
    for (const findReviews of [reviewed(digest, "rolling"), reviewed(digest, null), reviewed("0".repeat(64), "outage")]) {
      await expect(world.deploy({}, { findReviews })).rejects.toMatchObject({ code: "not-reviewed" });
    }
    expect(stacksOf(world)).toEqual(before);
    const { deployed: end, events } = await world.deploy({}, { findReviews: reviewed(digest, "outage") });
    expect(end).toMatchObject({ status: "UPDATE_COMPLETE" });
    expect(notesOf(events)).toContain("digest-reviewed");
  });

  it("an approved digest goes on, and another one is refused before any call", async () => {
    const world = await deployed();
    write(world, outage);
    await expect(world.deploy({ approvedDigest: "0".repeat(64) })).rejects.toMatchObject({ code: "digest-mismatch" });
    const { deployed: end } = await world.deploy({ approvedDigest: await digestOf(world) });
    expect(end).toMatchObject({ status: "UPDATE_COMPLETE" });
  });

  it("what an earlier deployment could not do is asked for with the next one, which did not show it", async () => {
    const world = await deployed();
    write(world, outage);
    world.script.failResources = { LaunchTemplateController: { reason: "No.", on: "update" } };
    await expect(world.deploy({ approvedDigest: await digestOf(world) })).rejects.toMatchObject({ code: "stack-update-failed" });
    world.script.failResources = {};
    write(world, { recordSetTTL: 60 });
    const digest = await digestOf(world);
    await expect(world.deploy({}, { findReviews: reviewed(digest, "none") })).rejects.toMatchObject({ code: "not-reviewed" });
  });

  it("the gate is asked again when a busy stack has ended, and the plan is made anew", async () => {
    const world = await deployed();
    write(world, outage);
    world.script.failResources = { LaunchTemplateController: { reason: "No.", on: "update" } };
    const cancel = new AbortController();
    const reporter = { emit: (event: Event): void => void (event.type === "change-started" && cancel.abort()) };
    const left = world.deploy({ approvedDigest: await digestOf(world), onCancel: "leave" }, {}, { signal: cancel.signal, reporter });
    await expect(left).rejects.toMatchObject({ code: "interrupted" });
    expect(world.cloud.stacks).toMatchObject([{ status: "UPDATE_IN_PROGRESS" }]);
    write(world, { recordSetTTL: 60 });
    const seen: string[] = [];
    const onPlanned = ({ grade }: { readonly grade: Grade }): void => void seen.push(grade);
    const next = world.deploy({}, { findReviews: reviewed(await digestOf(world), "none"), onPlanned });
    await expect(next).rejects.toMatchObject({ code: "not-reviewed" });
    expect(seen).toEqual(["none"]);
    expect(world.cloud.stacks).toMatchObject([{ status: "UPDATE_ROLLBACK_COMPLETE" }]);
  });

  it("a dry run says what a run would be refused for, and what changes nothing asks for nothing", async () => {
    const world = await deployed();
    const asked: string[] = [];
    const findReviews = async (cluster: string): Promise<ReviewSearch> => (asked.push(cluster), { found: "none", because: "nobody" });
    expect((await world.deploy({ digestGate: "always" }, { findReviews })).deployed).toMatchObject({ changed: false });
    expect(asked).toEqual([]);
    write(world, outage);
    const { deployed: end, events } = await world.deploy({ execution: "dry-run" }, { findReviews });
    expect(end).toBeNull();
    expect(notesOf(events)).toContain("not-reviewed");
    expect(asked).toEqual(["particule-k8s-clust"]);
  });
});

describe("a dry run", () => {
  it("asks CloudFormation, agrees with it, and leaves nothing behind", async () => {
    const world = await deployed();
    write(world, { ...outage, ...rolling, recordSetTTL: 60 });
    const before = stacksOf(world);
    const { deployed: end, events } = await world.deploy({ execution: "dry-run" });
    expect(end).toBeNull();
    expect(notesOf(events).filter((code) => code === "beyond-plan" || code === "preview-not-possible")).toEqual([]);
    expect(stacksOf(world)).toEqual(before);
  });

  it("says that it may not ask, and plans all the same", async () => {
    const world = await deployed();
    write(world, outage);
    world.deny.push("cloudformation:CreateChangeSet");
    const { grade, events } = await world.deploy({ execution: "dry-run" });
    expect(grade).toBe("outage");
    expect(notesOf(events)).toContain("preview-not-possible");
  });
});
