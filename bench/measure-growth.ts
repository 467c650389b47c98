import { Bug } from "@keelson/core";
import { renderCluster } from "@keelson/render";
import type { Row } from "./print-table.ts";

const counts = [1, 25, 50, 100, 200] as const;
const rounds = 25;

/** What each further subnet costs: the same at any count when the time is linear. */
export function measureGrowth(): Row[] {
  const times = medians();
  const first = times.get(counts[0]) ?? Number.NaN;
  const each = (count: number): number => ((times.get(count) ?? Number.NaN) - first) / (count - 1);
  const peer = each(25);
  return counts.slice(1).map((count) => ({
    what: `render of ${count} subnets, in this process: each beyond the first`,
    measured: `${(each(count) * 1000).toFixed(0)} us`,
    peer: `${(peer * 1000).toFixed(0)} us`,
    result: `${(each(count) / peer).toFixed(1)}x`,
    bar: "1.5x",
    isWithin: each(count) <= 1.5 * peer,
  }));
}

/** Milliseconds by count; the counts take turns, so that a busy moment meets all of them. */
function medians(): ReadonlyMap<number, number> {
  const texts = counts.map((count) => ({ count, text: clusterOf(count), times: [] as number[] }));
  // The first rounds are the compiler's.
  for (let round = -5; round < rounds; round += 1) {
    for (const { text, times } of texts) {
      const began = performance.now();
      const { artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text } });
      if (artifacts === null) throw new Bug("A cluster of the bench does not render.");
      if (round >= 0) times.push(performance.now() - began);
    }
  }
  return new Map(texts.map(({ count, times }) => [count, times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN]));
}

function clusterOf(count: number): string {
  const subnets = Array.from(
    { length: count },
    (_, index) => `  - availabilityZone: eu-west-1${"abc"[index % 3]}\n    instanceCIDR: 10.0.${index}.0/24\n`,
  );
  return `externalDNSName: k8s.example.org\nregion: eu-west-1\npodCIDR: 10.64.0.0/12\nsubnets:\n${subnets.join("")}`;
}
