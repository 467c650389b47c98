import { toDiagnosticRecord } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readManifests } from "./read-manifests.ts";

const read = (text: string, name = "a.yaml") => readManifests([{ name, text }], { defaultNamespace: "default" });
const found = (text: string) =>
  read(text)
    .diagnostics.map(toDiagnosticRecord)
    .map(({ code, path, line, column }) => ({ code, path, line, column }));

describe("readManifests", () => {
  it("reads many documents and skips empty ones", () => {
    const { manifests, diagnostics } = read(
      "# only a comment\n---\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: b, namespace: games}\n",
    );
    expect(diagnostics).toEqual([]);
    expect(manifests.map(({ object, namespace }) => [object.metadata.name, namespace])).toEqual([
      ["a", "default"],
      ["b", "games"],
    ]);
    expect(manifests[1]?.rangeOf("/metadata/namespace")?.start).toEqual({ line: 10, column: 32 });
  });

  it("reads scalars as kubectl does", () => {
    const { manifests } = read(
      "apiVersion: v1\nkind: X\nmetadata: {name: a}\nspec: {mode: 0644, on: yes, at: 12:30, day: 2016-05-13, o: 0o17}\n",
    );
    expect(manifests[0]?.object["spec"]).toEqual({ mode: 420, true: true, at: "12:30", day: "2016-05-13", o: 15 });
  });

  it("flattens Lists, whose items inherit the list's kind, and keeps their places", () => {
    const { manifests, diagnostics } = read(
      "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n---\napiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: b}\n",
    );
    expect(diagnostics).toEqual([]);
    expect(manifests.map(({ object, path }) => [object.kind, object.metadata.name, path])).toEqual([
      ["Pod", "a", "/items/0"],
      ["ConfigMap", "b", "/items/0"],
    ]);
  });

  it.each([
    ["a text", "just words\n", { code: "not-a-manifest", path: "", line: 1, column: 1 }],
    ["other YAML", "replicas: 2\n", { code: "not-a-manifest", path: "", line: 1, column: 1 }],
    [
      "a kustomization",
      "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n",
      { code: "not-a-manifest", path: "", line: 1, column: 1 },
    ],
    ["no kind", "apiVersion: v1\nmetadata: {name: a}\n", { code: "manifest-field-missing", path: "/kind", line: 1, column: 1 }],
    ["no apiVersion", "kind: Pod\nmetadata: {name: a}\n", { code: "manifest-field-missing", path: "/apiVersion", line: 1, column: 1 }],
    [
      "no name",
      "apiVersion: v1\nkind: Pod\nmetadata: {}\n",
      { code: "manifest-field-missing", path: "/metadata/name", line: 3, column: 11 },
    ],
    [
      "a name that is a number",
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: 12\n",
      { code: "manifest-field-invalid", path: "/metadata/name", line: 4, column: 9 },
    ],
    [
      "a name that climbs",
      "apiVersion: v1\nkind: Pod\nmetadata: {name: ../x}\n",
      { code: "manifest-field-invalid", path: "/metadata/name", line: 3, column: 18 },
    ],
    [
      "generateName",
      "apiVersion: v1\nkind: Pod\nmetadata:\n  generateName: a-\n",
      { code: "generated-name", path: "/metadata/generateName", line: 4, column: 17 },
    ],
    [
      "a label that is a boolean",
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {a/b: on}}\n",
      { code: "manifest-field-invalid", path: "/metadata/labels/a~1b", line: 3, column: 35 },
    ],
    [
      "a Secret's number",
      "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {pin: 1234}\n",
      { code: "manifest-field-invalid", path: "/stringData/pin", line: 4, column: 19 },
    ],
    [
      "infinity",
      "apiVersion: v1\nkind: X\nmetadata: {name: a}\nspec: {a: [.inf]}\n",
      { code: "manifest-field-invalid", path: "/spec/a/0", line: 4, column: 12 },
    ],
    ["broken YAML", "apiVersion: [v1\n", { code: "yaml-syntax", path: "", line: 2, column: 1 }],
  ])("explains %s", (_name, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("finds an object that two files describe, the default namespace written or not", () => {
    const files = ["metadata: {name: a}", "metadata: {name: a, namespace: default}"].map((metadata, index) => ({
      name: `${index}.yaml`,
      text: `apiVersion: v1\nkind: Pod\n${metadata}\n`,
    }));
    const { diagnostics } = readManifests(files, { defaultNamespace: "default" });
    expect(diagnostics.map(({ code, file, path }) => ({ code, file, path }))).toEqual([
      { code: "duplicate-object", file: "1.yaml", path: "/metadata/name" },
    ]);
  });

  it("never throws, and what it lets pass has what every object has", () => {
    const key = fc.constantFrom("apiVersion", "kind", "metadata", "name", "namespace", "items", "labels", "a");
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("v1", "List", "PodList", "Pod", ""),
        fc.double(),
        fc.constant(null),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(key, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    const text = fc.oneof(
      fc.string(),
      value.map((any) => JSON.stringify(any) ?? ""),
      fc.array(value, { maxLength: 3 }).map((all) => all.map((any) => JSON.stringify(any)).join("\n---\n")),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const { object } of read(input).manifests) {
          expect([typeof object.apiVersion, typeof object.kind, typeof object.metadata.name]).toEqual(["string", "string", "string"]);
        }
      }),
    );
  });
});
