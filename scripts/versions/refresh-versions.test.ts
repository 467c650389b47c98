import { parseVersionTable, type VersionTable } from "@keelson/render";
import { describe, expect, test } from "vitest";
import { describeRefresh } from "./describe-refresh.ts";
import { answers, hashOf, laterAnswers, olderTable, paths, refresh, serveIndexes } from "./upstream.fixture.ts";

const edited = (path: string, edit: (text: string) => string): Record<string, string> => ({
  ...answers,
  [path]: edit(answers[path] ?? ""),
});

function tableOf(text: string): VersionTable {
  const { table } = parseVersionTable({ name: "version-table.json", text });
  if (table === null) throw new TypeError("the written table is none");
  return table;
}

describe("a refresh", () => {
  test("adds what is complete, pins what was not, and keeps the rest", async () => {
    const { plan, after } = await refresh(await serveIndexes(answers));
    const table = tableOf(after);
    expect(Object.keys(table.kubernetes)).toEqual(["v1.36.4", "v1.36.2", "v1.35.6"]);
    expect(table.kubernetes["v1.36.4"]).toEqual({
      etcd: "3.6.8-0",
      coredns: "v1.14.2",
      pause: "3.10.2",
      cloudControllerManager: "v1.36.1",
      extension: { url: "https://extensions.flatcar.org/extensions/kubernetes-v1.36.4-x86-64.raw", hash: hashOf("v1.36.4") },
    });
    expect(table.kubernetes["v1.36.2"]?.extension.hash).toBe(hashOf("v1.36.2"));
    expect(table.kubernetes["v1.35.6"]?.cloudControllerManager).toBe("v1.35.2");
    expect({ flatcar: table.flatcar, flannel: table.flannel, removed: table.removed, minors: table.minors }).toEqual({
      flatcar: { ...olderTable.flatcar, stable: "4593.2.6" },
      flannel: { version: "v0.28.10", cniPlugin: "v1.9.1-flannel3" },
      removed: {},
      minors: olderTable.minors,
    });
    expect(plan?.changes.map(({ subject }) => subject)).toEqual([
      "Kubernetes v1.36.4",
      "Kubernetes v1.36.2",
      "Kubernetes v1.35.6",
      "Flatcar stable",
      "flannel",
    ]);
  });

  test("notes what is not complete: a minor without cloud controller, a patch without extension, a newer cloud controller", async () => {
    const { plan } = await refresh(await serveIndexes(answers));
    expect(plan?.notes.map((note) => note.match(/v?1\.\d+(\.\d+)?/)?.[0])).toEqual(["1.37", "v1.35.8", "v1.35.6"]);
  });

  test("changes only the lines of what is new", async () => {
    const { before, after } = await refresh(await serveIndexes(answers));
    const [old, young] = [before.split("\n"), after.split("\n")];
    expect(old.filter((line) => !young.includes(line))).toEqual([
      '        "hash": null',
      '        "hash": null',
      '    "stable": "4593.2.5",',
      '    "version": "v0.28.9",',
    ]);
    expect(young.length - old.length).toBe(10);
  });

  test("changes nothing when it runs again", async () => {
    const loopback = await serveIndexes(answers);
    const first = await refresh(loopback);
    const second = await refresh({ ...loopback, table: tableOf(first.after) });
    expect(second.plan?.changes).toEqual([]);
    expect(second.after).toBe(first.after);
  });

  test("is not stopped by lines that the list repeats, nor by two hashes of a version that nobody is offered", async () => {
    const copies = edited(
      paths.extensionHashes,
      (text) => `${text}${text}${"1".repeat(64)}  kubernetes-v1.20.0-x86-64.raw\n${"2".repeat(64)}  kubernetes-v1.20.0-x86-64.raw\n`,
    );
    const { plan } = await refresh(await serveIndexes(copies));
    expect(plan?.changes.length).toBe(5);
  });

  test("writes nothing on a dry run", async () => {
    const { plan, before, after } = await refresh({ ...(await serveIndexes(answers)), dryRun: true });
    expect(plan?.changes.length).toBe(5);
    expect(after).toBe(before);
  });

  test("asks again where a server was busy or dropped the connection", async () => {
    const loopback = await serveIndexes(answers);
    loopback.faults.add({ operation: paths.flannel, call: 1, fault: { kind: "answer", status: 503, headers: {}, body: "" } });
    loopback.faults.add({ operation: paths.flannel, call: 2, fault: { kind: "answer", status: 429, headers: {}, body: "" } });
    loopback.faults.add({ operation: paths.schedule, call: 1, fault: { kind: "reset" } });
    const { plan } = await refresh(loopback);
    expect(plan?.changes.length).toBe(5);
  });

  test("says everything that it changed in the text of the pull request", async () => {
    const { plan } = await refresh(await serveIndexes(answers));
    if (plan === null) throw new TypeError("the refresh failed");
    const text = describeRefresh(plan);
    const rows = text.split("\n").filter((line) => line.startsWith("| ") && !/^\| (What|---)/.test(line));
    expect(rows.length).toBe(plan.changes.length);
    for (const { subject, after } of plan.changes)
      expect(rows.some((row) => row.includes(subject) && row.includes(after ?? "-"))).toBe(true);
    for (const note of plan.notes) expect(text).toContain(note);
  });
});

describe("minor versions come and go", () => {
  const both = { ...answers, [paths.cloudControllers]: JSON.stringify({ tags: ["v1.37.0", "v1.36.1", "v1.35.2"] }) };

  test("a new one comes when its last part is published", async () => {
    const { after } = await refresh(await serveIndexes(both));
    const table = tableOf(after);
    expect(Object.keys(table.kubernetes)[0]).toBe("v1.37.1");
    expect(table.kubernetes["v1.37.1"]?.etcd).toBe("3.7.0-0");
    expect(table.minors?.["1.37"]).toEqual({ endOfLife: "2027-10-28", ended: false });
  });

  test("an old one stays, told as ended, while there are not three newer ones", async () => {
    const { after } = await refresh({ ...(await serveIndexes(both)), today: "2027-03-01" });
    const table = tableOf(after);
    expect(Object.keys(table.kubernetes)).toContain("v1.35.6");
    expect(table.minors?.["1.35"]?.ended).toBe(true);
  });

  test("an old one leaves when it has ended and three newer ones are complete, and is remembered", async () => {
    const { after } = await refresh({ ...(await serveIndexes(laterAnswers)), today: "2027-03-01" });
    const table = tableOf(after);
    expect(Object.keys(table.kubernetes)).toEqual(["v1.38.0", "v1.37.1", "v1.36.4", "v1.36.2"]);
    expect(table.removed).toEqual({ "v1.35.6": "ended" });
  });

  test("an old one stays until its last day", async () => {
    const { after } = await refresh({ ...(await serveIndexes(laterAnswers)), today: "2027-02-28" });
    expect(Object.keys(tableOf(after).kubernetes)).toContain("v1.35.6");
  });

  test("a complete one above an incomplete one waits, since there is no way up", async () => {
    const loopback = await serveIndexes({
      ...laterAnswers,
      [paths.cloudControllers]: JSON.stringify({ tags: ["v1.38.0", "v1.36.1", "v1.35.2"] }),
    });
    const { after } = await refresh(loopback);
    expect(Object.keys(tableOf(after).kubernetes)).toEqual(["v1.36.4", "v1.36.2", "v1.35.6"]);
  });

  test("what a person says is withdrawn leaves, and is remembered", async () => {
    const loopback = await serveIndexes(edited(paths.extensionHashes, (text) => text.replace(/.*v1\.36\.2-x86-64.*\n/, "")));
    const { after } = await refresh({ ...loopback, withdrawn: ["v1.36.2"] });
    const table = tableOf(after);
    expect(Object.keys(table.kubernetes)).toEqual(["v1.36.4", "v1.35.6"]);
    expect(table.removed).toEqual({ "v1.36.2": "withdrawn" });
  });

  test("what comes back is no longer removed", async () => {
    const { "v1.36.2": release, ...others } = olderTable.kubernetes;
    expect(release).toBeDefined();
    const table = { ...olderTable, kubernetes: others, removed: { "v1.36.4": "withdrawn" as const } };
    const { after } = await refresh({ ...(await serveIndexes(answers)), table });
    expect(tableOf(after).removed).toEqual({});
  });
});
