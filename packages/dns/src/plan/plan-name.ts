import type { Code } from "@keelson/core";
import type { DesiredRecord } from "../desired/desired-records.ts";
import { aliasSet, describeRecordSet, isSameRecordSet, isSimple, type RecordSet } from "../zones/record-set.ts";
import { explainUpdate } from "./explain-update.ts";
import { isOwn, isTakeable, type NamePlan, type NameView, ownershipOf, type Standing } from "./name-view.ts";
import { type Marking, planMarker } from "./plan-marker.ts";
import { type RecordChange, type RecordRow, subjectOf } from "./record-row.ts";
import { respectProtections } from "./respect-protections.ts";

/** The rows of one name. A name is planned as a whole, since a CNAME suffers nothing beside it. */
export function planName(view: NameView): NamePlan {
  const standing = (view.sets.get(view.name) ?? []).map((set): Standing => ({ set, ownership: ownershipOf(set, view) }));
  const wanted = [...view.wanted, ...followingAlias(view, standing)];
  if (wanted.length === 0 && !standing.some(({ ownership }) => isOwn(ownership, view))) return { changes: [], notes: [] };
  const used = new Set<RecordSet>();
  const rows = wanted.map((desired) => planWanted(desired, { view, standing, used }));
  const isBlocked = rows.some((row) => "code" in row);
  const rest = standing
    .filter(({ set, ownership }) => isOwn(ownership, view) && !used.has(set))
    .flatMap((left) => planUnwanted(left, view, isBlocked));
  return respectProtections(
    {
      changes: [...rows.flatMap((row) => ("code" in row ? (row.change ?? []) : [row])), ...rest],
      notes: rows.flatMap((row) =>
        "code" in row ? [{ severity: "error", code: row.code, message: row.message, subject: row.subject }] : [],
      ),
    },
    view,
  );
}

interface Scene {
  readonly view: NameView;
  readonly standing: readonly Standing[];
  /** Sets that a row accounts for already. */
  readonly used: Set<RecordSet>;
}

/** A wanted record that cannot be, and the record in its way where there is one. */
interface Blocked {
  readonly code: Code;
  readonly message: string;
  readonly subject: string;
  readonly change: RecordChange | null;
}

function planWanted(desired: DesiredRecord, scene: Scene): RecordChange | Blocked {
  const { view, standing, used } = scene;
  const { type } = desired.set;
  const subject = subjectOf({ type, name: desired.name });
  const impossible = whyImpossible(desired, view);
  if (impossible !== null) return { ...impossible, subject, change: null };
  // A CNAME tolerates no other type beside it, and no other type tolerates a CNAME.
  const rivals = standing.filter(({ set }) => set.type === type || type === "CNAME" || set.type === "CNAME");
  const foreign = rivals.find((rival) => !isTakeable(rival, view));
  if (foreign !== undefined) {
    used.add(foreign.set);
    const message = `${subject} is wanted for ${desired.resource ?? "fixed values"}, but ${whoseIs(foreign)} stands there: ${foreign.set.type} ${describeRecordSet(foreign.set)}.`;
    const reason = foreign.ownership.state === "foreign" ? `owned by ${foreign.ownership.marker.owner}` : "not marked as owned by anyone";
    const before: RecordRow = { ...placeOf(view), ...sideOf(foreign, desired.name), verdict: "conflict", reason };
    return { code: "record-not-owned", message, subject, change: { verb: "keep", subject: subjectOf(before), before } };
  }
  const marking = planMarker(desired, view);
  if ("code" in marking) return { ...marking, subject, change: null };
  const current = rivals.find(({ set }) => set.type === type && !used.has(set)) ?? rivals.find(({ set }) => !used.has(set)) ?? null;
  if (current !== null) used.add(current.set);
  return toChange({ desired, current, marking, view });
}

function toChange({
  desired,
  current,
  marking,
  view,
}: {
  desired: DesiredRecord;
  current: Standing | null;
  marking: Marking;
  view: NameView;
}): RecordChange {
  const subject = subjectOf({ type: desired.set.type, name: desired.name });
  const known = current?.ownership.state === "owned" ? current.ownership.sets : [];
  const markersBefore = [...new Set([...known, ...marking.standing])];
  const markersAfter = [marking.wanted];
  const isMarked = markersBefore.length === 1 && markersBefore.every((set) => isSameRecordSet(set, marking.wanted));
  const isRight = current !== null && isSameRecordSet(current.set, desired.set);
  const { name, resource } = desired;
  const shared = { ...placeOf(view), name, owner: view.rules.ownerId, resource, type: desired.set.type };
  const after = { ...shared, record: desired.set, markers: markersAfter };
  if (current === null && markersBefore.length === 0) {
    return {
      verb: "create",
      subject,
      after: { ...after, verdict: "create", reason: `${describeRecordSet(desired.set)} is not there yet` },
    };
  }
  if (current !== null && isRight && isMarked) {
    return {
      verb: "keep",
      subject,
      before: { ...after, record: current.set, markers: markersBefore, verdict: "keep", reason: "as wanted" },
    };
  }
  const why = explainUpdate({
    before: current?.set ?? null,
    after: desired.set,
    isAdopted: current?.ownership.state === "unmarked",
    isRight,
  });
  const before = { ...shared, record: null, ...(current === null ? {} : sideOf(current, name)), markers: markersBefore };
  const replaces = before.type !== after.type;
  return { verb: "update", subject, before: { ...before, ...why }, after: { ...after, ...why }, replaces };
}

function planUnwanted(left: Standing, view: NameView, isBlocked: boolean): RecordChange[] {
  const before = { ...placeOf(view), ...sideOf(left, view.name) };
  const subject = subjectOf(before);
  if (view.isHeld)
    return [{ verb: "keep", subject, before: { ...before, verdict: "pending", reason: "what shall stand here is not known yet" } }];
  if (isBlocked) return [{ verb: "keep", subject, before: { ...before, verdict: "keep", reason: "what shall replace it cannot be made" } }];
  return [{ verb: "delete", subject, before: { ...before, verdict: "delete", reason: "no mapping or annotation names it any more" } }];
}

function whyImpossible(desired: DesiredRecord, view: NameView): { code: Code; message: string } | null {
  const { name, set } = desired;
  if (set.type !== "CNAME" || name !== view.observed.zone.name) return null;
  return { code: "apex-needs-alias", message: `${name} is the zone's own name, where a CNAME to ${describeRecordSet(set)} cannot stand.` };
}

/** external-dns makes AAAA beside every A alias; one of ours goes on following its A alias, until somebody wants it otherwise. */
function followingAlias(view: NameView, standing: readonly Standing[]): DesiredRecord[] {
  const alias = view.wanted.find(({ set }) => set.type === "A" && set.alias !== null);
  const follower = standing.find(({ set, ownership }) => set.type === "AAAA" && set.alias !== null && isOwn(ownership, view));
  if (alias?.set.alias == null || follower === undefined || view.wanted.some(({ set }) => set.type === "AAAA")) return [];
  return [{ ...alias, set: aliasSet({ name: alias.name, type: "AAAA", alias: alias.set.alias }) }];
}

function whoseIs({ set, ownership }: Standing): string {
  if (ownership.state === "foreign") return `a record of owner ${ownership.marker.owner}`;
  return isSimple(set) ? "a record without a marker" : "a routed record";
}

function placeOf({ observed }: NameView): Pick<RecordRow, "zoneId" | "zoneName"> {
  return { zoneId: observed.zone.id, zoneName: observed.zone.name };
}

function sideOf(
  { set, ownership }: Standing,
  name: string,
): Pick<RecordRow, "name" | "type" | "record" | "markers" | "owner" | "resource"> {
  const marker = ownership.state === "unmarked" ? null : ownership.marker;
  const markers = ownership.state === "owned" ? ownership.sets : [];
  return { name, type: set.type, record: set, markers, owner: marker?.owner ?? null, resource: marker?.resource ?? null };
}
