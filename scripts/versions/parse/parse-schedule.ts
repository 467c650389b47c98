import { hasErrors, parseYaml } from "@keelson/core";
import { type IndexText, malformed } from "./malformed.ts";

/** The day on which each minor version ends (data/releases/schedule.yaml of kubernetes/website); versions that ended before are not in it. */
export function parseSchedule(index: IndexText): ReadonlyMap<string, string> {
  const { documents, diagnostics } = parseYaml({ name: "schedule.yaml", text: index.text });
  const root = documents[0]?.value;
  const entries: unknown = typeof root === "object" && root !== null && "schedules" in root ? root.schedules : undefined;
  if (hasErrors(diagnostics) || !Array.isArray(entries)) throw malformed(index, "The release schedule is not a list of versions.");
  const ends = entries.map((entry: unknown): readonly [string, string] => {
    const { release, endOfLifeDate } = (entry ?? {}) as { readonly release?: unknown; readonly endOfLifeDate?: unknown };
    // Unquoted, 1.40 is the number 1.4: only quoted ones can be told apart, so a number must have two digits after the point.
    const minor = typeof release === "string" || typeof release === "number" ? String(release) : "";
    const day = typeof endOfLifeDate === "string" ? endOfLifeDate : "";
    if (!/^\d+\.\d{2,}$/.test(minor) || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      throw malformed(index, "An entry of the release schedule has no minor version or no day of its end.");
    }
    return [minor, day];
  });
  if (ends.length === 0) throw malformed(index, "The release schedule is empty.");
  return new Map(ends);
}
