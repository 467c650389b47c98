import { describe, expect, it } from "vitest";
import type { JsonObject } from "../template/stack-template.ts";
import { notesOnPromises } from "./notes-on-promises.ts";

const keelson = (change: { immutable?: JsonObject; growing?: JsonObject; versions?: JsonObject } = {}): JsonObject => ({
  immutable: { region: "eu-west-1", subnets: [{ availabilityZone: "a" }, { availabilityZone: "b" }], ...change.immutable },
  growing: { etcdVolumeSize: 20, ...change.growing },
  versions: { kubernetes: "v1.35.6", flatcar: "4593.2.5", ...change.versions },
});

const found = (after: JsonObject, before = keelson()): string[] =>
  notesOnPromises(before, after).map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);

describe("what a living cluster cannot take", () => {
  it.each([
    ["nothing changes", {}, []],
    ["a fixed key", { immutable: { region: "eu-west-2" } }, ["error needs-new-cluster region"]],
    ["a fixed key that was not set", { immutable: { vpcId: "vpc-1" } }, ["error needs-new-cluster vpcId"]],
    [
      "a subnet more at the end",
      { immutable: { subnets: [{ availabilityZone: "a" }, { availabilityZone: "b" }, { availabilityZone: "c" }] } },
      [],
    ],
    [
      "a subnet more at the start",
      { immutable: { subnets: [{ availabilityZone: "c" }, { availabilityZone: "a" }] } },
      ["error needs-new-cluster subnets"],
    ],
    ["a subnet less", { immutable: { subnets: [{ availabilityZone: "a" }] } }, ["error needs-new-cluster subnets"]],
    ["a larger volume", { growing: { etcdVolumeSize: 30 } }, []],
    ["a smaller volume", { growing: { etcdVolumeSize: 10 } }, ["error volume-cannot-shrink etcdVolumeSize"]],
    ["a newer patch", { versions: { kubernetes: "v1.35.10" } }, []],
    ["an older patch", { versions: { kubernetes: "v1.35.5" } }, ["error kubernetes-downgrade kubernetesVersion"]],
    ["the next minor", { versions: { kubernetes: "v1.36.0" } }, ["warning kubernetes-minor-step kubernetesVersion"]],
    ["the one after", { versions: { kubernetes: "v1.37.9" } }, ["error kubernetes-minor-skipped kubernetesVersion"]],
    ["another major", { versions: { kubernetes: "v2.36.0" } }, ["error kubernetes-minor-skipped kubernetesVersion"]],
    ["an older minor", { versions: { kubernetes: "v1.9.6" } }, ["error kubernetes-downgrade kubernetesVersion"]],
    ["a newer Flatcar", { versions: { flatcar: "4593.10.0" } }, []],
    ["an older Flatcar", { versions: { flatcar: "4593.1.9" } }, ["error flatcar-downgrade flatcarVersion"]],
    ["what is no version", { versions: { kubernetes: "newest", flatcar: 7 } }, []],
  ])("%s", (_name, change, expected) => {
    expect(found(keelson(change))).toEqual(expected);
  });

  it("says so when Keelson's metadata is gone", () => {
    expect(found({})).toEqual(["warning keelson-metadata-missing null"]);
  });

  it("says nothing about templates that are not Keelson's", () => {
    expect(found({}, {})).toEqual([]);
    expect(found(keelson(), {})).toEqual([]);
  });

  it("says nothing of keys that the base's renderer did not write, and reads no inherited ones", () => {
    expect(found(keelson(), { renderer: "0" })).toEqual([]);
    expect(found(keelson({ immutable: { constructor: "a" } }))).toEqual(["error needs-new-cluster constructor"]);
    expect(found(keelson(), keelson({ immutable: { constructor: "a" } }))).toEqual(["error needs-new-cluster constructor"]);
  });

  it("names the key and both values", () => {
    const [note] = notesOnPromises(keelson(), keelson({ immutable: { region: "us-east-1" } }));
    for (const part of ["region", "eu-west-1", "us-east-1"]) expect(note?.message).toContain(part);
  });
});
