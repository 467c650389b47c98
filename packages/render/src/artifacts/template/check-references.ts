import { orderByDependency, pointerTo } from "@keelson/core";
import { error, type Finding } from "../../config/finding.ts";
import { nearestKey } from "../../config/schema/nearest-key.ts";
import { isMapping } from "../../is-mapping.ts";
import { entriesOf } from "./check-template-form.ts";
import { findReferences, type Reference } from "./find-references.ts";
import { pseudoParameters } from "./pseudo-parameters.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** That every name in a template is the name of something in it, and that no resources wait for each other in a cycle. */
export function checkReferences(template: Mapping): readonly Finding[] {
  const resources = Object.keys(entriesOf(template, "Resources"));
  const known: Readonly<Record<Reference["kind"], readonly string[]>> = {
    resource: resources,
    value: [...resources, ...Object.keys(entriesOf(template, "Parameters")), ...pseudoParameters],
    condition: Object.keys(entriesOf(template, "Conditions")),
    mapping: Object.keys(entriesOf(template, "Mappings")),
  };
  const names = Object.fromEntries(Object.entries(known).map(([kind, list]) => [kind, new Set(list)]));
  const references = [
    ...Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => referencesOf(id, resource)),
    ...findReferences(entriesOf(template, "Conditions"), "/Conditions"),
    ...Object.entries(entriesOf(template, "Outputs")).flatMap(([id, output]) => conditioned(output, pointerTo("/Outputs", id))),
  ];
  const unknown = references.filter(({ kind, name }) => names[kind]?.has(name) !== true);
  const words = { value: "resource or parameter", resource: "resource", condition: "condition", mapping: "mapping" } as const;
  const lost = unknown.map(({ path, kind, name }) => {
    const nearest = nearestKey(name, known[kind]);
    const message = `The template has no ${words[kind]} ${JSON.stringify(name.slice(0, 80))}.`;
    return error({ code: "template-reference-unknown", path, message, ...(nearest === null ? {} : { hint: `Did you mean ${nearest}?` }) });
  });
  return [...lost, ...findCycles(entriesOf(template, "Resources"))];
}

/** What a resource or an output names, its DependsOn and Condition included. */
function referencesOf(id: string, resource: unknown): readonly Reference[] {
  const path = pointerTo("/Resources", id);
  if (!isMapping(resource)) return [];
  const { DependsOn: waits } = resource;
  const list: readonly unknown[] = Array.isArray(waits) ? waits : waits === undefined ? [] : [waits];
  const dependencies = list.flatMap((name, index): Reference[] => {
    const place = pointerTo(path, "DependsOn");
    if (typeof name !== "string") return [];
    return [{ path: Array.isArray(waits) ? pointerTo(place, index) : place, name, kind: "resource" }];
  });
  return [...conditioned(resource, path), ...dependencies];
}

function conditioned(entry: unknown, path: string): readonly Reference[] {
  if (!isMapping(entry)) return [];
  const { Condition: condition, Metadata: _unread, ...rest } = entry;
  const own: Reference[] =
    typeof condition === "string" ? [{ path: pointerTo(path, "Condition"), name: condition, kind: "condition" }] : [];
  return [...own, ...findReferences(rest, path)];
}

/** One finding for each resource at which a cycle is closed. */
function findCycles(resources: Mapping): readonly Finding[] {
  const dependencies = Object.entries(resources).map(([id, resource]) => {
    const names = referencesOf(id, resource).filter(({ kind }) => kind === "resource" || kind === "value");
    return [id, [...new Set(names.map(({ name }) => name))]] as const;
  });
  return orderByDependency(new Map(dependencies)).cycles.map((cycle) => {
    const message = `These resources wait for each other: ${[...cycle, cycle[0]].join(" -> ").slice(0, 400)}.`;
    return error({ code: "template-dependency-cycle", path: pointerTo("/Resources", cycle.at(-1) ?? ""), message, aspect: "key" });
  });
}
