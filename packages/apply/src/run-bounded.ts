/** Does the work for every item, at most `limit` at once; results in the order of the items. Rejects at the first failure. */
export async function runBounded<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const enter = makeGate(limit);
  return Promise.all(items.map((item) => enter(() => work(item))));
}

/** Lets at most `limit` pieces of work run at once, the others wait in their order. */
export function makeGate(limit: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
