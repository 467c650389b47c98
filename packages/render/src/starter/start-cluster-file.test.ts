import { parseYaml } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterKeys } from "../config/cluster-keys.ts";
import { clusterSections } from "../config/cluster-sections.ts";
import { readCluster } from "../config/read-cluster.ts";
import type { Key } from "../config/schema/key.ts";
import { findKubernetes } from "../versions/find-kubernetes.ts";
import { versionTable } from "../versions/version-table.ts";
import { startClusterFile } from "./start-cluster-file.ts";
import { yamlLines } from "./yaml-text.ts";

const keys = Object.entries<Key>(clusterKeys);
const exampleOf = (name: string): unknown => keys.find(([key]) => key === name)?.[1].example;

/** The built-in table, with a version of two channels only. */
const versions = { ...versionTable, flatcar: { stable: "4593.2.5", beta: "4757.1.0" } };
const newest = findKubernetes(versions, null)?.version;

function start(values: Readonly<Record<string, unknown>>) {
  return startClusterFile({ name: "cluster.yaml", values, schema: "schema.json", versions });
}

/** The text with the example of each key in place of its placeholder. */
function fillIn({ text, placeholders }: ReturnType<typeof start>): string {
  const lines = text.split("\n");
  for (const { key, line } of placeholders) lines[line - 1] = yamlLines(key, exampleOf(key)).join("\n");
  return lines.join("\n");
}

function valuesOf(text: string): unknown {
  const { documents, diagnostics } = parseYaml({ name: "cluster.yaml", text });
  expect(diagnostics).toEqual([]);
  return documents[0]?.value;
}

it("groups every key once, in the order of the keys", () => {
  expect(clusterSections.flatMap((section) => Object.keys(section.keys))).toEqual(keys.map(([name]) => name));
});

describe("without any value", () => {
  const started = start({});

  it("asks for what is required, at its line", () => {
    expect(started.placeholders.map(({ path }) => path)).toEqual(["/externalDNSName", "/region", "/availabilityZone"]);
    const lines = started.text.split("\n");
    for (const { key, line } of started.placeholders) expect(lines[line - 1]).toMatch(new RegExp(`^${key}: ""  # `));
  });

  it("gets no warning but that nobody has published hashes of extensions", () => {
    const { diagnostics } = readCluster({ name: "cluster.yaml", text: fillIn(started) }, versions);
    const told = diagnostics.filter(({ severity }) => severity !== "notice").map(({ code }) => code);
    expect(told.filter((code) => code !== "extension-not-pinned")).toEqual([]);
  });

  it("begins with the modeline, ends its lines as git keeps them, and breaks long ones", () => {
    expect(started.text.split("\n")[0]).toBe("# yaml-language-server: $schema=schema.json");
    expect(started.text).toMatch(/^[\x20-\x7E\n]*[^\n]\n$/);
    expect(started.text.split("\n").filter((line) => line.startsWith("# ") && line.length > 100)).toEqual([]);
  });

  it("says of every other key what it would be, ready to be uncommented", () => {
    const uncommented = valuesOf(started.text.replace(/^#(?=\S| {2})/gm, ""));
    const isEmpty = (value: unknown): boolean => value === null || ["[]", "{}"].includes(JSON.stringify(value));
    const expected = keys.map(([name, key]) => [name, isEmpty(key.default) ? key.example : key.default]);
    const written = { externalDNSName: "", region: "", availabilityZone: "" };
    const pinned = { kubernetesVersion: newest, flatcarVersion: versions.flatcar.stable };
    expect(uncommented).toEqual({ ...Object.fromEntries(expected), ...written, ...pinned });
  });
});

describe("with any of the values that a command line can give", () => {
  const scalars = keys.filter(([, { type }]) => !["list", "map", "subnets"].includes(type.kind));
  const given = fc.subarray(scalars).map((some) => Object.fromEntries(some.map(([name, { example }]) => [name, example])));

  it("keeps them, and is valid once its placeholders are filled in", () => {
    fc.assert(
      fc.property(given, (values) => {
        const started = start(values);
        expect(valuesOf(started.text)).toMatchObject(values);
        // Two examples can exclude each other; that is told at once, whatever is still to be filled in.
        const refused = started.diagnostics.some(({ severity }) => severity === "error");
        const { diagnostics } = readCluster({ name: "cluster.yaml", text: fillIn(started) }, versions);
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        if (!refused) expect(errors).toEqual([]);
        // Warnings are about what was given, and were told when it was.
        const warningsIn = (found: typeof diagnostics) => found.filter(({ severity }) => severity === "warning").map(({ code }) => code);
        const told = new Set(warningsIn(started.diagnostics));
        expect(warningsIn(diagnostics).filter((code) => !told.has(code))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is not refused for the keys that nothing excludes", () => {
    const excluding = new Set(["hostedZone", "amiId", "createRecordSet", "recordSetTTL", "routeTableId"]);
    const alone = scalars.filter(([name]) => !excluding.has(name));
    const { diagnostics } = start(Object.fromEntries(alone.map(([name, { example }]) => [name, example])));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what one value makes necessary", () => {
  it.each([
    ["createRecordSet", true, "/hostedZone"],
    ["controllerRootVolumeType", "io1", "/controllerRootVolumeIOPS"],
  ])("%s asks for more", (key, value, path) => {
    expect(start({ [key]: value }).placeholders.map((placeholder) => placeholder.path)).toContain(path);
  });
});

describe("versions", () => {
  it.each([
    ["no other value", {}, versions.flatcar.stable],
    ["a channel with a known version", { releaseChannel: "beta" }, versions.flatcar.beta],
    ["a channel without one", { releaseChannel: "alpha" }, undefined],
    ["an image", { amiId: "ami-0a1b2c3d4e5f60718" }, undefined],
    ["a version of its own", { flatcarVersion: "4459.2.1" }, "4459.2.1"],
  ])("are written down for %s", (_, values, flatcarVersion) => {
    const written = valuesOf(start(values).text) as Record<string, unknown>;
    expect(written["flatcarVersion"]).toBe(flatcarVersion);
    expect(written["kubernetesVersion"]).toBe(newest);
  });
});

describe("a wrong value", () => {
  it.each([
    [{ availabilityZone: "eu-west-1" }, ["not-a-zone /availabilityZone"]],
    [{ region: "eu-west-1", availabilityZone: "us-east-1a" }, ["zone-outside-region /availabilityZone"]],
    [
      { workerCount: "two", podCIDR: "10.0.0.0/16", region: "Ireland" },
      ["not-a-region /region", "ranges-overlap /podCIDR", "wrong-type /workerCount"],
    ],
    [{ externalDNSName: "" }, ["missing-key /externalDNSName"]],
    [{ kubernetesVersion: "v1.2.3_coreos.0" }, ["retired-value /kubernetesVersion"]],
  ])("is told, and is no placeholder: %j", (values, expected) => {
    const { diagnostics, placeholders } = start(values);
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`);
    expect(errors.toSorted()).toEqual(expected);
    expect(placeholders.filter(({ key }) => key in values)).toEqual([]);
  });
});
