import { canonicalJson, Refused } from "@keelson/core";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { PresentStack } from "../stack/observe-stack.ts";
import { isObject, parseTemplate, readTemplate, type Template } from "../stack/template.ts";

/**
 * Refused `immutable-key-changed`, naming the keys of cluster.yaml whose value the live stack's template fixes
 * (`Metadata.Keelson.immutable`) or that can only grow (`Metadata.Keelson.growing`).
 */
export function refuseImmutableChange(desired: DesiredStack, live: PresentStack): void {
  const before = live.template === null ? null : parseTemplate(live.template);
  const after = readTemplate(desired.template);
  if (before === null) return;
  const changed = [...changedKeys(sectionOf(before, "immutable"), sectionOf(after, "immutable")), ...shrunkKeys(before, after)];
  if (changed.length === 0) return;
  const message = `Stack ${desired.stackName} cannot take these changes while it lives: ${changed.map(({ text }) => text).join("; ")}.`;
  throw new Refused("immutable-key-changed", message, { subjects: changed.map(({ key }) => key) });
}

type ChangedKey = { readonly key: string; readonly text: string };
type Section = Readonly<Record<string, unknown>>;

function changedKeys(before: Section, after: Section): ChangedKey[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys
    .filter((key) => !isHeld(before[key], after[key]))
    .map((key) => ({ key, text: `${key} from ${valueText(before[key])} to ${valueText(after[key])}` }));
}

/** A list may get longer at its end, as new subnets come behind those that live; all else stays as it is. */
function isHeld(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return valueText(before) === valueText(after);
  return valueText(before) === valueText(after.slice(0, before.length));
}

function shrunkKeys(before: Template, after: Template): ChangedKey[] {
  const now = sectionOf(after, "growing");
  return Object.entries(sectionOf(before, "growing"))
    .filter(([key, value]) => Number(now[key]) < Number(value))
    .map(([key, value]) => ({ key, text: `${key} can only grow, not from ${valueText(value)} to ${valueText(now[key])}` }));
}

/** Templates have no null: what is not set is left out. */
function valueText(value: unknown): string {
  return value === undefined || value === null ? "none" : canonicalJson(value);
}

function sectionOf(template: Template, name: string): Section {
  const section = template.keelson?.[name];
  return isObject(section) ? section : {};
}
