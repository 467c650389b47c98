import { expect, test } from "vitest";
import { findKubernetes, knownKubernetesVersions } from "./find-kubernetes.ts";
import { parseVersionTable } from "./parse-version-table.ts";
import { fixedTable } from "./version-table.fixture.ts";
import { versionTable } from "./version-table.ts";

test("the built-in table is one", () => {
  const parsed = parseVersionTable({ name: "versions.json", text: JSON.stringify(versionTable) });
  expect(parsed).toEqual({ table: versionTable, diagnostics: [] });
});

test("every mistake is named with its place", () => {
  const text = JSON.stringify({ ...fixedTable, format: 2, flatcar: { stable: 4593 }, kubernetes: { "v1.36.2": { etcd: "3.6.8-0" } } });
  const { table, diagnostics } = parseVersionTable({ name: "versions.json", text });
  expect(table).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(diagnostics.length).fill("not-a-version-table"));
  expect(diagnostics.map(({ path }) => path)).toEqual([
    "/format",
    "/kubernetes/v1.36.2/coredns",
    "/kubernetes/v1.36.2/pause",
    "/kubernetes/v1.36.2/cloudControllerManager",
    "/kubernetes/v1.36.2/extension",
    "/flatcar/stable",
  ]);
});

test("what is optional is judged where it is written", () => {
  const { removed: _removed, minors: _minors, ...needed } = fixedTable;
  expect(parseVersionTable({ name: "versions.json", text: JSON.stringify(needed) }).diagnostics).toEqual([]);
  const text = JSON.stringify({
    ...needed,
    removed: { "1.34.9": "ended", "v1.34.8": "gone" },
    minors: { "1.34.9": { endOfLife: "2026-10-27", ended: true }, "1.33": { endOfLife: "soon", ended: "yes" } },
    flatcar: { edge: "4593.2.5" },
  });
  const { diagnostics } = parseVersionTable({ name: "versions.json", text });
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual(
    ["/removed/1.34.9", "/removed/v1.34.8", "/minors/1.34.9", "/minors/1.33/endOfLife", "/minors/1.33/ended", "/flatcar/edge"].map(
      (path) => `not-a-version-table ${path}`,
    ),
  );
});

test("a URL that Ignition could not read", () => {
  const text = JSON.stringify(fixedTable).replace("kubernetes-v1.36.2", "100%/kubernetes-v1.36.2");
  const { diagnostics } = parseVersionTable({ name: "versions.json", text });
  expect(diagnostics.map(({ path }) => path)).toEqual(["/kubernetes/v1.36.2/extension/url"]);
});

test("a table without any Kubernetes is none", () => {
  const { table, diagnostics } = parseVersionTable({ name: "versions.json", text: JSON.stringify({ ...fixedTable, kubernetes: {} }) });
  expect(table).toBeNull();
  expect(diagnostics.map(({ path }) => path)).toEqual(["/kubernetes"]);
});

test.each([
  ["a version that is YAML", (table: string) => table.replaceAll('"v1.36.2"', JSON.stringify("v1.36.2\nclusterName: other"))],
  ["a tag that is a command", (table: string) => table.replaceAll('"v1.14.2"', JSON.stringify("v1$(reboot)"))],
  ["a place that is no URL", (table: string) => table.replaceAll('"https://', '"data:,')],
  ["a hash that is none", (table: string) => table.replaceAll('"hash":null', '"hash":"md5-x"')],
])("%s is refused", (_name, edit) => {
  expect(parseVersionTable({ name: "versions.json", text: edit(JSON.stringify(fixedTable)) }).table).toBeNull();
});

test.each(["", "[1]", "{", "text"])("%j is none", (text) => {
  expect(parseVersionTable({ name: "versions.json", text }).table).toBeNull();
});

test("versions are ordered by number, not by letter", () => {
  const release = fixedTable.kubernetes["v1.36.2"];
  if (release === undefined) throw new TypeError("the fixture lost v1.36.2");
  const table = { ...fixedTable, kubernetes: { "v1.9.9": release, "v1.36.10": release, "v1.36.2": release } };
  expect(knownKubernetesVersions(table)).toEqual(["v1.36.10", "v1.36.2", "v1.9.9"]);
  expect(findKubernetes(table, null)?.version).toBe("v1.36.10");
  expect(findKubernetes(table, "constructor")).toBeNull();
});
