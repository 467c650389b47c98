import { expect, it } from "vitest";
import { reportMutations } from "../../test/clusters/mutations/mutation-report.ts";

/** Files for each process: as many as show a leak, and few enough that what a long life does to a heap stays out of it. */
const [share, processes] = [5000, 20];

it(
  "a hundred thousand mutated files are rendered or explained: no crash, no hang, and less than 200 MiB",
  { timeout: 1_800_000 },
  async () => {
    for (let first = 0; first < processes; first += 2) {
      const seeds = [first, first + 1].map((index) => 1_000_000 + index * share);
      const reports = await Promise.all(seeds.map((seed) => reportMutations({ seed, count: share })));
      for (const { problems, rendered, peak } of reports) {
        expect(problems).toEqual([]);
        expect(rendered).toBe(share);
        expect(peak).toBeLessThan(200);
      }
    }
  },
);
