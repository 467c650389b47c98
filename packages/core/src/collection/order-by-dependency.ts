interface DependencyOrder {
  /** Each name after everything that it depends on; where nothing else decides, in the order of the map and its lists. */
  readonly order: readonly string[];
  /** The names of one cycle each; of very many only the first. */
  readonly cycles: readonly (readonly string[])[];
}

/** A file of a megabyte can hold a hundred thousand, each as long as its list of names. */
const maxCycles = 20;

/** The order of names that depend on each other. What a list names beside the map is passed over. */
export function orderByDependency(dependencies: ReadonlyMap<string, readonly string[]>): DependencyOrder {
  const order: string[] = [];
  const cycles: string[][] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of dependencies.keys()) {
    // By hand instead of by recursion: a chain may be as long as the map.
    const trail: { readonly name: string; readonly rest: string[] }[] = [];
    const enter = (name: string): void => {
      state.set(name, "open");
      trail.push({ name, rest: (dependencies.get(name) ?? []).filter((other) => dependencies.has(other)).toReversed() });
    };
    if (!state.has(start)) enter(start);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const next = step.rest.pop();
      if (next === undefined) {
        trail.pop();
        state.set(step.name, "done");
        order.push(step.name);
      } else if (state.get(next) === "open") {
        if (cycles.length < maxCycles) cycles.push(trail.slice(trail.findIndex(({ name }) => name === next)).map(({ name }) => name));
      } else if (!state.has(next)) enter(next);
    }
  }
  return { order, cycles };
}
