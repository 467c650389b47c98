import fc from "fast-check";
import { expect, test } from "vitest";
import { parseVersionTable } from "./parse-version-table.ts";
import { findVersionConflicts } from "./version-conflicts.ts";
import { fixedTable } from "./version-table.fixture.ts";
import { type KubernetesRelease, type VersionTable, versionTable } from "./version-table.ts";

const pathsOf = (table: VersionTable): string[] => findVersionConflicts(table).map(({ path }) => path);

function releaseOf(version: string, changed: Partial<KubernetesRelease> = {}): KubernetesRelease {
  const release = fixedTable.kubernetes[version];
  if (release === undefined) throw new TypeError(`the fixture lost ${version}`);
  return { ...release, ...changed };
}

function withRelease(version: string, changed: Partial<KubernetesRelease>): VersionTable {
  return { ...fixedTable, kubernetes: { ...fixedTable.kubernetes, [version]: releaseOf(version, changed) } };
}

const extensionOf = (version: string, hash: string | null = null): KubernetesRelease["extension"] => ({
  url: `https://mirror.example.com/kubernetes-${version}-x86-64.raw`,
  hash,
});

test.each([
  ["the built-in table", versionTable],
  ["the fixture", fixedTable],
])("%s fits together", (_name, table) => {
  expect(pathsOf(table)).toEqual([]);
});

test.each<[string, VersionTable, string[]]>([
  [
    "a cloud controller of another minor",
    withRelease("v1.36.4", { cloudControllerManager: "v1.35.2" }),
    ["/kubernetes/v1.36.4/cloudControllerManager"],
  ],
  [
    "a cloud controller without a version",
    withRelease("v1.36.4", { cloudControllerManager: "main" }),
    ["/kubernetes/v1.36.4/cloudControllerManager"],
  ],
  ["an older etcd", withRelease("v1.36.4", { etcd: "3.6.7-0" }), ["/kubernetes/v1.36.4/etcd"]],
  ["an older build of etcd", { ...withRelease("v1.36.2", { etcd: "3.6.8-1" }) }, ["/kubernetes/v1.36.4/etcd"]],
  ["an etcd that skips a minor", withRelease("v1.36.4", { etcd: "3.8.0-0" }), ["/kubernetes/v1.36.4/etcd"]],
  ["an etcd of another major", withRelease("v1.36.4", { etcd: "4.0.0-0" }), ["/kubernetes/v1.36.4/etcd"]],
  ["an older CoreDNS", withRelease("v1.36.2", { coredns: "v1.12.9" }), ["/kubernetes/v1.36.2/coredns"]],
  ["an older pause", withRelease("v1.36.2", { pause: "3.9" }), ["/kubernetes/v1.36.2/pause"]],
  ["the extension of another patch", withRelease("v1.36.4", { extension: extensionOf("v1.36.40") }), ["/kubernetes/v1.36.4/extension/url"]],
  ["the extension of v11.36.4", withRelease("v1.36.4", { extension: extensionOf("v11.36.4") }), ["/kubernetes/v1.36.4/extension/url"]],
  [
    "one hash twice",
    {
      ...fixedTable,
      kubernetes: {
        "v1.36.4": releaseOf("v1.36.4", { extension: extensionOf("v1.36.4", "sha256-00") }),
        "v1.36.2": releaseOf("v1.36.2", { extension: extensionOf("v1.36.2", "sha256-00") }),
      },
    },
    ["/kubernetes/v1.36.4/extension/hash"],
  ],
  [
    "a gap",
    {
      ...fixedTable,
      kubernetes: {
        "v1.35.6": releaseOf("v1.35.6"),
        "v1.37.0": { ...releaseOf("v1.36.4"), cloudControllerManager: "v1.37.0", extension: extensionOf("v1.37.0") },
      },
    },
    ["/kubernetes/v1.37.0"],
  ],
  ["a version that is offered and removed", { ...fixedTable, removed: { "v1.36.2": "ended" } }, ["/removed/v1.36.2"]],
  [
    "a minor that ends before the one before it",
    { ...fixedTable, minors: { "1.36": { endOfLife: "2026-01-01", ended: true }, "1.35": { endOfLife: "2027-02-28", ended: false } } },
    ["/minors/1.36/endOfLife", "/minors/1.36/ended"],
  ],
  ["a stable release on the beta channel", { ...fixedTable, flatcar: { beta: "4757.2.0" } }, ["/flatcar/beta"]],
  [
    "channels out of order",
    { ...fixedTable, flatcar: { stable: "4593.2.5", lts: "4757.3.0", alpha: "4500.0.0" } },
    ["/flatcar/stable", "/flatcar/alpha"],
  ],
  [
    "a moving tag of flannel",
    { ...fixedTable, flannel: { version: "latest", cniPlugin: "v1.9.1" } },
    ["/flannel/version", "/flannel/cniPlugin"],
  ],
])("%s does not fit", (_name, table, paths) => {
  expect(pathsOf(table)).toEqual(paths);
});

test("an older minor version of Kubernetes may have a newer patch of the same etcd", () => {
  expect(pathsOf(withRelease("v1.35.6", { etcd: "3.6.14-0" }))).toEqual([]);
  expect(pathsOf(withRelease("v1.35.6", { etcd: "3.7.0-0" }))).toEqual(["/kubernetes/v1.36.2/etcd"]);
});

test("a stable release may be of the same build as the beta one", () => {
  expect(pathsOf({ ...fixedTable, flatcar: { stable: "4757.2.0", beta: "4757.1.0" } })).toEqual([]);
});

test("all conflicts of a file are told at once, at their lines", () => {
  const table = { ...withRelease("v1.36.4", { etcd: "3.5.0-0", cloudControllerManager: "v1.35.2" }), flatcar: { beta: "4757.2.0" } };
  const text = JSON.stringify(table, null, 2);
  const { table: parsed, diagnostics } = parseVersionTable({ name: "versions.json", text });
  expect(parsed).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill("versions-do-not-fit"));
  const lines = diagnostics.map(({ range }) => text.split("\n")[(range?.start.line ?? 0) - 1]?.trim());
  expect(lines).toEqual(['"cloudControllerManager": "v1.35.2",', '"etcd": "3.5.0-0",', '"beta": "4757.2.0"']);
});

test("conflicts are judged in any table of the right shape", () => {
  const version = fc.tuple(fc.nat(3), fc.nat(99), fc.nat(99)).map((parts) => `v${parts.join(".")}`);
  const tag = fc.oneof(fc.constant("latest"), version, fc.stringMatching(/^\w[\w.-]{0,12}$/));
  const release = fc.record({
    etcd: tag,
    coredns: tag,
    pause: tag,
    cloudControllerManager: tag,
    extension: fc.record({
      url: version.map((text) => `https://mirror.example.com/${text}.raw`),
      hash: fc.constantFrom(null, "sha256-00"),
    }),
  });
  const table = fc.record({
    format: fc.constant(1 as const),
    kubernetes: fc.dictionary(version, release, { maxKeys: 5 }),
    removed: fc.dictionary(version, fc.constantFrom("ended" as const, "withdrawn" as const), { maxKeys: 3 }),
    flatcar: fc.record({ stable: fc.constantFrom("4593.2.5", "1.2.3"), alpha: fc.constantFrom("4500.0.0", "99999.999.999") }),
    flannel: fc.record({ version: tag, cniPlugin: tag }),
  });
  fc.assert(
    fc.property(table, (any) => {
      const entries = new Set(Object.keys(any.kubernetes));
      for (const { path } of findVersionConflicts(any)) {
        const [, group, entry = ""] = path.split("/");
        expect(["kubernetes", "removed", "flatcar", "flannel"]).toContain(group);
        if (group === "kubernetes") expect(entries).toContain(entry);
      }
    }),
  );
});
