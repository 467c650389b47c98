import { expect, test } from "vitest";
import { findKubernetes, knownKubernetesVersions } from "./find-kubernetes.ts";
import { parseVersionTable } from "./parse-version-table.ts";
import { versionTable } from "./version-table.ts";

test("the built-in table is one", () => {
  const parsed = parseVersionTable({ name: "versions.json", text: JSON.stringify(versionTable) });
  expect(parsed).toEqual({ table: versionTable, diagnostics: [] });
});

test("every mistake is named with its place", () => {
  const text = JSON.stringify({ ...versionTable, format: 2, flatcar: { stable: 4593 }, kubernetes: { "v1.36.2": { etcd: "3.6.8-0" } } });
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

test("a table without any Kubernetes is none", () => {
  const { table, diagnostics } = parseVersionTable({ name: "versions.json", text: JSON.stringify({ ...versionTable, kubernetes: {} }) });
  expect(table).toBeNull();
  expect(diagnostics.map(({ path }) => path)).toEqual(["/kubernetes"]);
});

test.each([
  ["a version that is YAML", (table: string) => table.replaceAll('"v1.36.2"', JSON.stringify("v1.36.2\nclusterName: other"))],
  ["a tag that is a command", (table: string) => table.replaceAll('"v1.14.2"', JSON.stringify("v1$(reboot)"))],
  ["a place that is no URL", (table: string) => table.replaceAll('"https://', '"data:,')],
  ["a hash that is none", (table: string) => table.replaceAll('"hash":null', '"hash":"md5-x"')],
])("%s is refused", (_name, edit) => {
  expect(parseVersionTable({ name: "versions.json", text: edit(JSON.stringify(versionTable)) }).table).toBeNull();
});

test.each(["", "[1]", "{", "text"])("%j is none", (text) => {
  expect(parseVersionTable({ name: "versions.json", text }).table).toBeNull();
});

test("versions are ordered by number, not by letter", () => {
  const release = versionTable.kubernetes["v1.36.2"];
  if (release === undefined) throw new TypeError("the version table lost v1.36.2");
  const table = { ...versionTable, kubernetes: { "v1.9.9": release, "v1.36.10": release, "v1.36.2": release } };
  expect(knownKubernetesVersions(table)).toEqual(["v1.36.10", "v1.36.2", "v1.9.9"]);
  expect(findKubernetes(table, null)?.version).toBe("v1.36.10");
  expect(findKubernetes(table, "constructor")).toBeNull();
});
