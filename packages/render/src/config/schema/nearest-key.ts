/** The known key that a misspelt one most likely means, or null when none is near. Case does not count as a difference. */
export function nearestKey(written: string, known: readonly string[]): string | null {
  if (written.length > 64) return null;
  const allowed = Math.max(2, Math.floor(written.length / 3));
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const key of known) {
    if (Math.abs(written.length - key.length) >= least) continue;
    const distance = editDistance(written.toLowerCase(), key.toLowerCase());
    if (distance < least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** Levenshtein's distance, by rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
