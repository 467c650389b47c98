import { type CloudWorld, openCloud } from "./cloud-world.ts";

/** Keys of cluster.yaml with their values. */
export type ClusterLines = Readonly<Record<string, string | number>>;

export const textOf = (world: CloudWorld): string => world.files.get("cluster.yaml") ?? "";

/** Writes lines more into cluster.yaml, or other ones in place of its own of the same key. */
export function write(world: CloudWorld, lines: ClusterLines): void {
  const keys = Object.keys(lines);
  const kept = textOf(world)
    .split("\n")
    .filter((line) => !keys.includes(line.split(":")[0] ?? ""));
  world.files.set("cluster.yaml", [...kept, ...Object.entries(lines).map(([key, value]) => `${key}: ${value}`), ""].join("\n"));
}

/** The example's cluster with these lines more, deployed. */
export async function deployed(lines: ClusterLines = {}): Promise<CloudWorld> {
  const world = await openCloud();
  write(world, lines);
  await world.deploy();
  return world;
}
