import type { VersionTable } from "@keelson/render";
import { describe, expect, test } from "vitest";
import { answers, hashOf, olderTable, paths, refresh, serveIndexes } from "./upstream.fixture.ts";

const edited = (path: string, edit: (text: string) => string): Record<string, string> => ({
  ...answers,
  [path]: edit(answers[path] ?? ""),
});

const without = (path: string, part: string): Record<string, string> => edited(path, (text) => text.replaceAll(part, ""));

const everyIndex = [
  paths.extensionHashes,
  paths.newestKubernetes,
  paths.newestPatch("1.36"),
  paths.kubeadmConstants("v1.36.4"),
  paths.schedule,
  paths.cloudControllers,
  paths.flatcar("lts"),
  paths.flannel,
] as const;

describe.each(everyIndex)("a broken %s leaves the table as it was", (path) => {
  const page = "<!DOCTYPE html>\n<title>Sign in</title>\n";
  test.each([
    ["missing", "index-missing", { kind: "answer", status: 404, headers: {}, body: "404: Not Found" }],
    ["forbidden", "index-missing", { kind: "answer", status: 403, headers: {}, body: "" }],
    ["a page", "index-malformed", { kind: "answer", status: 200, headers: { "content-type": "text/html" }, body: page }],
    ["another text", "index-malformed", { kind: "answer", status: 200, headers: {}, body: "hello\n" }],
    ["empty", "index-malformed", { kind: "answer", status: 200, headers: {}, body: "" }],
    ["always busy", "index-unavailable", { kind: "answer", status: 500, headers: {}, body: "" }],
    ["never reached", "index-unavailable", { kind: "reset" }],
    ["in a circle", "index-redirects", { kind: "answer", status: 302, headers: { location: path }, body: "" }],
    ["nowhere", "index-redirects", { kind: "answer", status: 302, headers: {}, body: "" }],
    ["huge", "index-too-large", { kind: "answer", status: 200, headers: {}, body: "v1.36.4\n".repeat(20_000) }],
  ] as const)("%s: %s", async (_name, code, fault) => {
    const loopback = await serveIndexes(answers);
    loopback.faults.add({ operation: path, fault });
    const { problems, before, after } = await refresh(loopback);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    // The extension server sends on, and the problem names where it was asked.
    expect(problems[0]?.subject).toContain(path === paths.extensionHashes ? "/extensions/kubernetes/SHA256SUMS" : path);
    expect(after).toBe(before);
  });
});

describe("an index that lies leaves the table as it was", () => {
  const pinned = { ...olderTable, kubernetes: { ...olderTable.kubernetes } };
  const release = olderTable.kubernetes["v1.36.2"];
  if (release !== undefined) {
    pinned.kubernetes["v1.36.2"] = { ...release, extension: { ...release.extension, hash: `sha256-${"0".repeat(64)}` } };
  }
  const hash = hashOf("v1.36.2").slice("sha256-".length);
  const list = paths.extensionHashes;
  const cases: readonly [string, Record<string, string>, string, string, VersionTable?][] = [
    ["other bytes under the same name", answers, "hash-changed", "/kubernetes/v1.36.2/extension/hash", pinned],
    [
      "an extension with two hashes",
      edited(list, (text) => `${text}${"1".repeat(64)}  kubernetes-v1.36.2-x86-64.raw\n`),
      "index-contradicts-itself",
      "SHA256SUMS",
    ],
    ["a hash that is too short", edited(list, (text) => text.replace(hash, hash.slice(1))), "index-malformed", "SHA256SUMS"],
    ["a hash in another form", edited(list, (text) => text.replace(hash, hash.toUpperCase())), "index-malformed", "SHA256SUMS"],
    ["a list that is cut in a line", edited(list, (text) => text.slice(0, -20)), "index-malformed", "SHA256SUMS"],
    [
      "a list that is cut between lines",
      edited(list, (text) => text.split("\n").slice(0, 4).join("\n") + "\n"),
      "index-incomplete",
      "/kubernetes/v1.36.2/extension",
    ],
    ["tags that are cut", edited(paths.cloudControllers, (text) => text.slice(0, -30)), "index-malformed", paths.cloudControllers],
    [
      "tags without an offered one",
      without(paths.cloudControllers, '"v1.36.1",'),
      "index-incomplete",
      "/kubernetes/v1.36.2/cloudControllerManager",
    ],
    ["tags of no release", { ...answers, [paths.cloudControllers]: '{"tags": ["latest"]}' }, "index-malformed", paths.cloudControllers],
    ["tags that are numbers", { ...answers, [paths.cloudControllers]: '{"tags": [1]}' }, "index-malformed", paths.cloudControllers],
    ["an older patch of Kubernetes", { ...answers, [paths.newestPatch("1.36")]: "v1.36.1" }, "index-older", "/kubernetes/v1.36.2"],
    ["an older Flatcar", edited(paths.flatcar("lts"), (text) => text.replaceAll("4081.3.10", "4081.3.9")), "index-older", "/flatcar/lts"],
    [
      "a Flatcar of another channel",
      edited(paths.flatcar("beta"), (text) => text.replaceAll("4757.1.0", "4790.0.0")),
      "new-table-unfit",
      "/flatcar/beta",
    ],
    ["an older flannel", edited(paths.flannel, (text) => text.replaceAll("v0.28.10", "v0.28.8")), "index-older", "/flannel/version"],
    ["an older CNI plugin", edited(paths.flannel, (text) => text.replaceAll("flannel3", "flannel2")), "index-older", "/flannel/cniPlugin"],
    ["two versions of flannel", edited(paths.flannel, (text) => text.replace("v0.28.10", "v0.28.11")), "index-malformed", paths.flannel],
    [
      "an older etcd for a newer Kubernetes",
      edited(paths.kubeadmConstants("v1.36.4"), (text) => text.replaceAll("3.6.8-0", "3.5.24-0")),
      "new-table-unfit",
      "/kubernetes/v1.36.4/etcd",
    ],
    [
      "constants without CoreDNS",
      without(paths.kubeadmConstants("v1.36.4"), "CoreDNSVersion"),
      "index-malformed",
      paths.kubeadmConstants("v1.36.4"),
    ],
    ["a schedule without days", without(paths.schedule, "endOfLifeDate: 2027-06-28"), "index-malformed", paths.schedule],
    [
      "a schedule that reads 1.40 as 1.4",
      edited(paths.schedule, (text) => text.replace("release: 1.36\n", "release: 1.40\n")),
      "index-malformed",
      paths.schedule,
    ],
  ];
  test.each(cases)("%s", async (_name, copies, code, subject, table) => {
    const loopback = await serveIndexes(copies);
    const { problems, before, after } = await refresh({ ...loopback, ...(table === undefined ? {} : { table }) });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.subject).toContain(subject);
    expect(after).toBe(before);
  });

  test("a Kubernetes that is older than the table's in every way is told for each entry", async () => {
    const copies = {
      ...answers,
      [paths.newestKubernetes]: "v1.34.11",
      [paths.newestPatch("1.33")]: "v1.33.9",
      [paths.newestPatch("1.32")]: "v1.32.9",
      [paths.newestPatch("1.31")]: "v1.31.9",
    };
    const { problems } = await refresh(await serveIndexes(copies));
    expect(problems.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "index-older /kubernetes/v1.36.2",
      "index-older /kubernetes/v1.35.6",
    ]);
  });

  test("everything that is wrong is told in one run", async () => {
    const loopback = await serveIndexes({ ...without(paths.schedule, "schedules"), [paths.flatcar("beta")]: "nothing\n" });
    loopback.faults.add({ operation: paths.flannel, fault: { kind: "answer", status: 404, headers: {}, body: "" } });
    const { problems } = await refresh(loopback);
    expect(problems.map(({ code }) => code).toSorted()).toEqual(["index-malformed", "index-malformed", "index-missing"]);
  });

  test("a silent index ends the run", async () => {
    const { problems, before, after } = await refresh({
      ...(await serveIndexes({ ...answers, [paths.schedule]: null })),
      limits: { timeout: 2_000, attempts: 1 },
    });
    expect(problems.map(({ code }) => code)).toEqual(["index-too-slow"]);
    expect(after).toBe(before);
  });

  test("a version that is not offered cannot be withdrawn", async () => {
    const { problems } = await refresh({ ...(await serveIndexes(answers)), withdrawn: ["v1.20.0"] });
    expect(problems.map(({ code }) => code)).toEqual(["not-offered"]);
  });
});
