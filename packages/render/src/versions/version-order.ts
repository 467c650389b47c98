/** By number, not by letter: v1.36.10 is newer than v1.36.2, and the image tag 3.6.8-1 newer than 3.6.8-0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The minor version that a version belongs to, without a leading `v`: 1.36 for v1.36.2. */
export function minorOf(version: string): string {
  return numbersOf(version).slice(0, 2).join(".");
}

/** By how many minor versions the second one is newer; null when they do not share a major version. */
export function minorStep(from: string, to: string): number | null {
  const [left, right] = [numbersOf(from), numbersOf(to)];
  return left[0] === right[0] ? (right[1] ?? 0) - (left[1] ?? 0) : null;
}

/** The numbers that a version starts with, and the build number of an image tag such as 3.6.8-0; empty when it starts with none. */
export function numbersOf(version: string): readonly number[] {
  const [, numbers = "", build] = /^v?(\d+(?:\.\d+)*)(?:-(\d+)$)?/.exec(version) ?? [];
  const all = [...numbers.split("."), ...(build === undefined ? [] : [build])];
  return all.filter((part) => part !== "").map(Number);
}
