import { canonicalJson } from "@keelson/core";
import { artifactPaths, renderCluster } from "@keelson/render";
import { fullDiff } from "@aws-cdk/cloudformation-diff";
import { describe, expect, it } from "vitest";
import { keySamples, sampleCluster } from "../key-changes/key-samples.ts";
import { effectOf, type ResourceEffect, resourceOf } from "../src/plan/planned-resource.ts";
import { planStack } from "../src/plan/plan-stack.ts";
import { sourceOf } from "../src/plan/stack-source.fixture.ts";
import { genericPairs, type TemplatePair } from "./generic-pairs.fixture.ts";

/** One resource that the two judges see differently. */
interface Deviation {
  readonly logicalId: string;
  /** In the oracle's words; NOT_UPDATABLE is ours alone. */
  readonly ours: string;
  readonly oracle: string;
  readonly effect: ResourceEffect | null;
  /** The resource's definition as it is written, DependsOn left out; undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Where @aws-cdk/cloudformation-diff and the plan differ on purpose. Everything else is equal. */
const deliberate: readonly { readonly reason: string; readonly isMeant: (deviation: Deviation) => boolean }[] = [
  {
    reason:
      "a change in place travels along references, first of all the version of a launch template: the oracle follows replacements only",
    isMeant: ({ ours, oracle, effect }) => ours === "WILL_UPDATE" && oracle === "NO_CHANGE" && isInherited(effect),
  },
  {
    reason: "a reference inside Fn::Sub is a reference",
    isMeant: ({ ours, oracle, effect, after }) =>
      ours === "WILL_REPLACE" && oracle === "NO_CHANGE" && isInherited(effect) && canonicalJson(after).includes('"Fn::Sub"'),
  },
  {
    reason: "CloudFormation cannot update it: the deployment would fail",
    isMeant: ({ ours, oracle }) => ours === "NOT_UPDATABLE" && oracle !== "WILL_REPLACE",
  },
  {
    reason: "CloudFormation refuses another type under the same logical id",
    isMeant: ({ ours, oracle, effect }) =>
      ours === "NOT_UPDATABLE" && oracle === "WILL_REPLACE" && effect?.differences[0]?.path === "/Type",
  },
  {
    reason: "parameters, pseudo parameters, mappings and conditions are evaluated",
    isMeant: ({ ours, oracle, before, after, effect }) =>
      ours !== "NOT_UPDATABLE" && oracle === "NO_CHANGE" && canonicalJson(before) === canonicalJson(after) && !isInherited(effect),
  },
  {
    reason: "the order of work is no part of what a resource is",
    isMeant: ({ ours, oracle, before, after }) =>
      ours === "NO_CHANGE" && oracle === "WILL_UPDATE" && before !== undefined && canonicalJson(before) === canonicalJson(after),
  },
  {
    reason: "the order of tags and of what a policy lists says nothing, and a list of one is the one",
    isMeant: ({ ours, oracle, before, after }) =>
      ours === "NO_CHANGE" &&
      oracle === "WILL_UPDATE" &&
      /"(Tags|Action)"/.test(canonicalJson(before)) &&
      lettersOf(before) === lettersOf(after),
  },
  {
    reason: "what a change of an unknown property does is not known, and not nothing",
    isMeant: ({ ours, oracle, before, after }) =>
      ours === "MAY_REPLACE" && oracle === "NO_CHANGE" && canonicalJson(before) !== canonicalJson(after),
  },
];

const keyPairs = keySamples.map(({ key, given, before, after, alongside }, index): TemplatePair => {
  const base = { ...sampleCluster, ...given, [key]: before };
  return { name: `${key} (${index})`, base: rendered(base), head: rendered({ ...base, ...alongside, [key]: after }) };
});

const pairs = [...genericPairs, ...keyPairs].map((pair) => ({ ...pair, deviations: compare(pair) }));

describe("against @aws-cdk/cloudformation-diff", () => {
  it.each(pairs)("$name differs only on purpose", ({ deviations }) => {
    const unmeant = deviations.filter((deviation) => !deliberate.some(({ isMeant }) => isMeant(deviation)));
    expect(unmeant.map(({ logicalId, ours, oracle }) => ({ logicalId, ours, oracle }))).toEqual([]);
  });

  it.each(deliberate)("is needed: $reason", ({ isMeant }) => {
    expect(pairs.some(({ deviations }) => deviations.some(isMeant))).toBe(true);
  });

  it("agrees on more than it differs", () => {
    expect(genericPairs.filter((pair) => compare(pair).length === 0).length).toBeGreaterThan(genericPairs.length / 2);
  });
});

function compare(pair: TemplatePair): Deviation[] {
  const [ours, oracle] = [ownImpacts(pair), oracleImpacts(pair)];
  return [...new Set([...ours.keys(), ...oracle.keys()])].toSorted().flatMap((logicalId): Deviation[] => {
    const own = ours.get(logicalId);
    const found = { ours: own?.impact ?? "NO_CHANGE", oracle: oracle.get(logicalId) ?? "NO_CHANGE", effect: own?.effect ?? null };
    const [before, after] = [writtenIn(pair.base, logicalId), writtenIn(pair.head, logicalId)];
    return found.ours === found.oracle ? [] : [{ logicalId, ...found, before, after }];
  });
}

function ownImpacts({
  base,
  head,
}: TemplatePair): ReadonlyMap<string, { readonly impact: string; readonly effect: ResourceEffect | null }> {
  const words = {
    none: "WILL_UPDATE",
    "in-place": "WILL_UPDATE",
    "may-replace": "MAY_REPLACE",
    replace: "WILL_REPLACE",
    "not-updatable": "NOT_UPDATABLE",
  } as const;
  const changes = planStack({ base: sourceOf(base), head: sourceOf(head) }).changes.filter(({ verb }) => verb !== "keep");
  return new Map(
    changes.map((change) => {
      const effect = effectOf(change);
      const ended = effect?.remains === "resource" ? "WILL_ORPHAN" : "WILL_DESTROY";
      const impact = change.verb === "create" ? "WILL_CREATE" : change.verb === "delete" ? ended : words[effect?.requires ?? "none"];
      return [resourceOf(change).logicalId, { impact, effect }];
    }),
  );
}

function oracleImpacts({ base, head }: TemplatePair): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // It writes into what it is given.
  fullDiff(structuredClone(base), structuredClone(head)).resources.forEachDifference((logicalId, change) => {
    found.set(logicalId, change.changeImpact);
  });
  return found;
}

function writtenIn(template: TemplatePair["base"], logicalId: string): unknown {
  const resources = template["Resources"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const resource = resources[logicalId];
  if (resource === undefined) return undefined;
  const { DependsOn: _, ...own } = resource;
  return own;
}

function isInherited(effect: ResourceEffect | null): boolean {
  return effect !== null && effect.differences.length > 0 && effect.differences.every(({ because }) => because.length > 0);
}

/** Equal for two texts that only order the same things differently. */
function lettersOf(value: unknown): string {
  return canonicalJson(value)
    .replaceAll(/[[\],]/g, "")
    .split("")
    .toSorted()
    .join("");
}

function rendered(keys: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify(keys) } });
  return JSON.parse(artifacts?.files.get(artifactPaths.template) ?? "{}") as Readonly<Record<string, unknown>>;
}
