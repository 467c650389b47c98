import type { EvaluatedStack } from "../evaluate/evaluate-template.ts";
import { sourcesIn } from "../propagate/references-of.ts";

interface DependencyOrder {
  /** Each logical id after everything that it depends on; alphabetical where nothing else decides. */
  readonly order: readonly string[];
  /** The logical ids of one cycle each; of very many only the first. */
  readonly cycles: readonly (readonly string[])[];
}

/** A template of a megabyte can hold millions, each as long as the template. */
const maxCycles = 20;

/** The order in which CloudFormation creates: by references and DependsOn. */
export function dependencyOrder(stack: EvaluatedStack): DependencyOrder {
  const order: string[] = [];
  const cycles: string[][] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of [...stack.resources.keys()].toSorted()) {
    // By hand instead of by recursion: a chain may be as long as the template.
    const trail: { readonly id: string; readonly rest: string[] }[] = [];
    const enter = (id: string): void => {
      state.set(id, "open");
      trail.push({ id, rest: dependenciesOf(stack, id).toReversed() });
    };
    if (!state.has(start)) enter(start);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const next = step.rest.pop();
      if (next === undefined) {
        trail.pop();
        state.set(step.id, "done");
        order.push(step.id);
      } else if (state.get(next) === "open") {
        if (cycles.length < maxCycles) cycles.push(trail.slice(trail.findIndex(({ id }) => id === next)).map(({ id }) => id));
      } else if (!state.has(next)) enter(next);
    }
  }
  return { order, cycles };
}

function dependenciesOf(stack: EvaluatedStack, logicalId: string): string[] {
  const resource = stack.resources.get(logicalId);
  if (resource === undefined) return [];
  const named = sourcesIn(resource.definition).map((source) => source.logicalId);
  return [...new Set([...named, ...resource.dependsOn])].filter((id) => stack.resources.has(id)).toSorted();
}
