import { describe, expect, it } from "vitest";
import { chooseCluster, type GivenChoice } from "./name-cluster.ts";
import { refuseUnconfirmed } from "./refuse-unconfirmed.ts";

const nothing: GivenChoice = { name: null, region: null, cluster: null, artifacts: null };

describe("the cluster that is meant", () => {
  it.each<[string, Partial<GivenChoice>, unknown]>([
    ["its name and region", { name: "article", region: "eu-west-1" }, { name: "article", region: "eu-west-1" }],
    ["its cluster.yaml", { cluster: "a.yaml" }, { source: { cluster: "a.yaml", versions: null, manifests: [], mapping: null } }],
    ["its artifacts", { artifacts: "rendered" }, { source: { folder: "rendered" } }],
  ])("is named by %s", (_, given, choice) => {
    expect(chooseCluster({ ...nothing, ...given })).toEqual(choice);
  });

  it.each<[string, Partial<GivenChoice>, string]>([
    ["nothing", {}, "cluster-not-named"],
    ["a name without a region", { name: "article" }, "cluster-not-named"],
    ["a region without a name", { region: "eu-west-1" }, "cluster-not-named"],
    ["two kinds of files", { cluster: "a.yaml", artifacts: "rendered" }, "source-ambiguous"],
    ["files and a name", { cluster: "a.yaml", name: "article", region: "eu-west-1" }, "source-ambiguous"],
    ["files and a region", { artifacts: "rendered", region: "eu-west-1" }, "source-ambiguous"],
  ])("is not named by %s", (_, given, code) => {
    expect(() => chooseCluster({ ...nothing, ...given })).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("the confirmation", () => {
  const cluster = { name: "article", region: "eu-west-1" };

  it("is the cluster's name, letter by letter", () => {
    expect(() => refuseUnconfirmed(cluster, "article")).not.toThrow();
  });

  it.each([null, "", "Article", "article ", "articl", "yes", "true", "other"])("is not %j", (typed) => {
    expect(() => refuseUnconfirmed(cluster, typed)).toThrow(expect.objectContaining({ code: "destroy-not-confirmed" }) as Error);
  });
});

describe("a confirmation that only looks like the name", () => {
  it.each([
    "Article",
    "ARTICLE",
    " article",
    "article ",
    "article\u200B",
    "\u0430rticle",
    "artic\u217Ce",
    "article\u0000",
    "*",
    "",
    "article\n",
  ])("%j destroys nothing", (confirm) => {
    expect(() => refuseUnconfirmed({ name: "article", region: "eu-west-1" }, confirm)).toThrow(
      expect.objectContaining({ code: "destroy-not-confirmed" }),
    );
  });
});
