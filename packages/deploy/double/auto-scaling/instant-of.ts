/** An instant as the causes of activities have it, in whole seconds. */
export function instantOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
