import { afterAll } from "vitest";

const endings: (() => Promise<void>)[] = [];

/** Does something when the test file is over, passed or not: the last thing asked for first. Works inside of hooks, where afterAll does not. */
export function atFileEnd(ending: () => Promise<void>): void {
  endings.push(ending);
}

afterAll(async () => {
  for (let ending = endings.pop(); ending !== undefined; ending = endings.pop()) await ending();
});
