interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly Type: string;
  readonly DependsOn?: string | readonly string[];
}

/**
 * A rendered template without the resources of certain types: what refers to one of them goes too, and so on; what only waits for one no
 * longer does. `added` are resources beside those that stay.
 */
export function reduceTemplate(
  text: string,
  change: { readonly without: readonly string[]; readonly added: Readonly<Record<string, object>> },
): string {
  const template = JSON.parse(text) as Template;
  const kept = new Map(Object.entries(template.Resources).filter(([, { Type }]) => !change.without.includes(Type)));
  const refersOnlyToKept = (value: unknown): boolean =>
    [...references(value)].every((name) => kept.has(name) || !(name in template.Resources));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const [name, { DependsOn: _, ...own }] of kept) if (!refersOnlyToKept(own)) kept.delete(name);
  }
  const resources = [...kept].map(([name, { DependsOn: waitsFor = [], ...own }]): [string, object] => {
    const present = [waitsFor].flat().filter((other) => kept.has(other));
    return [name, present.length === 0 ? own : { ...own, DependsOn: present }];
  });
  const outputs = Object.entries(template.Outputs).filter(([, output]) => refersOnlyToKept(output));
  return JSON.stringify({
    ...template,
    Resources: { ...Object.fromEntries(resources), ...change.added },
    Outputs: Object.fromEntries(outputs),
  });
}

/** The names that Ref, Fn::GetAtt and Fn::Sub mention anywhere in a value. */
function* references(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "Ref") yield String(inner);
    else if (key === "Fn::GetAtt") yield Array.isArray(inner) ? String(inner[0]) : (String(inner).split(".")[0] ?? "");
    else if (key === "Fn::Sub") {
      const [text, names] = Array.isArray(inner) ? [String(inner[0]), inner[1] as unknown] : [String(inner), {}];
      for (const [, name = ""] of text.matchAll(/\$\{(\w+)[.}]/g)) yield name;
      yield* references(names);
    } else yield* references(inner);
  }
}
