import type { Resource, Template, Value } from "./template.ts";

/** The names that a value refers to by Ref, GetAtt or Sub, logical ids and parameters and pseudo parameters alike. */
export function namesIn(value: Value | undefined): string[] {
  if (value === undefined || typeof value !== "object") return [];
  if (isList(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([key, inner]) => namesOf(key, inner));
}

/** What each resource waits for: references and DependsOn. Deletion waits for the same in reverse. */
export function dependenciesOf(template: Template): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(Object.keys(template.Resources));
  return new Map(
    Object.entries(template.Resources).map(([id, resource]) => [id, new Set(namesOfResource(resource).filter((name) => known.has(name)))]),
  );
}

/** Every name that a resource mentions. */
export function namesOfResource(resource: Resource): string[] {
  return [
    ...namesIn(resource.Properties),
    ...namesIn(resource.CreationPolicy),
    ...namesIn(resource.UpdatePolicy),
    ...(resource.DependsOn ?? []),
  ];
}

/** All that can be reached from one node over one edge or more. */
export function reachableFrom(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(edges.get(id) ?? []));
  }
  return found;
}

/** The same edges, each pointing the other way: what must be gone before a resource can be deleted. */
export function reversed(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>([...edges.keys()].map((id) => [id, new Set()]));
  for (const [from, targets] of edges) for (const to of targets) result.get(to)?.add(from);
  return result;
}

function namesOf(key: string, inner: Value): string[] {
  if (key === "Ref" && typeof inner === "string") return [inner];
  if (key === "Fn::GetAtt" && isList(inner) && typeof inner[0] === "string") return [inner[0]];
  if (key === "Fn::Sub" && typeof inner === "string")
    return [...inner.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => (name ?? "").split(".")[0] ?? "");
  return namesIn(inner);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
