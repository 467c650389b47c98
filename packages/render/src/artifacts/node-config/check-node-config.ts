import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../../config/finding.ts";
import { nearestKey } from "../../config/schema/nearest-key.ts";
import { isMapping } from "../../is-mapping.ts";
import { ignitionVersion } from "../../node/ignition/ignition-config.ts";
import { isDataUrl } from "./data-url-form.ts";
import { type IgnitionForm, ignitionForm } from "./ignition-forms.ts";

/** What Ignition would refuse at boot, or pass over in silence, in a node config that somebody edited. */
export function checkNodeConfig(config: unknown): readonly Finding[] {
  const shape = checkForm(config, { form: ignitionForm, path: "" });
  return [...shape, ...checkVersion(config), ...checkPlaces(config), ...checkUnits(config), ...checkSources(config, "")];
}

function checkForm(value: unknown, { form, path }: { readonly form: IgnitionForm; readonly path: JsonPointer }): readonly Finding[] {
  if (form === "text") return typeof value === "string" ? [] : [invalid(path, "This must be a text.")];
  if (form === "flag") return typeof value === "boolean" ? [] : [invalid(path, "This must be true or false.")];
  if (form === "number") {
    return Number.isSafeInteger(value) ? [] : [invalid(path, "This must be a whole number.", "JSON knows no octal: 420 is 0644.")];
  }
  if ("list" in form) {
    if (!Array.isArray(value)) return [invalid(path, "This must be a list.")];
    return value.flatMap((item: unknown, index) => checkForm(item, { form: form.list, path: pointerTo(path, index) }));
  }
  if (!isMapping(value)) return [invalid(path, "This must be a mapping.")];
  const absent = form.required.filter((key) => !Object.hasOwn(value, key));
  const known = Object.keys(form.keys);
  return [
    ...absent.map((key) => invalid(pointerTo(path, key), `${key} is missing.`)),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const place = pointerTo(path, key);
      const wanted = Object.hasOwn(form.keys, key) ? form.keys[key] : undefined;
      if (wanted === undefined) return [unknownKey(key, place, known)];
      // Absent and null are the same to Ignition where nothing is required.
      return inner === null && !form.required.includes(key) ? [] : checkForm(inner, { form: wanted, path: place });
    }),
  ];
}

function unknownKey(key: string, path: JsonPointer, known: readonly string[]): Finding {
  const nearest = nearestKey(key, known);
  const hint = nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`;
  return { ...invalid(path, `Ignition knows no key ${JSON.stringify(key.slice(0, 80))} here and would ignore it.`, hint), aspect: "key" };
}

function checkVersion(config: unknown): readonly Finding[] {
  const version = within(within(config, "ignition"), "version");
  if (typeof version !== "string" || version === ignitionVersion) return [];
  const message = "The nodes' Ignition reads this node config as another version than it is written for.";
  return [invalid("/ignition/version", message, `Write ${ignitionVersion}.`)];
}

/** Files, directories and links share one name space. */
function checkPlaces(config: unknown): readonly Finding[] {
  const storage = within(config, "storage");
  const nodes = ["files", "directories", "links"].flatMap((kind) =>
    listIn(storage, kind).map((node, index) => ({
      path: `/storage/${kind}/${index}/path`,
      name: within(node, "path"),
      mode: within(node, "mode"),
    })),
  );
  const relative = nodes
    .filter(({ name }) => typeof name === "string" && !/^\/[^\0]*$/.test(name))
    .map(({ path }) => invalid(path, "A path on the node must start with a slash."));
  const modes = nodes
    .filter(({ mode }) => typeof mode === "number" && (mode < 0 || mode > 0o7777))
    .map(({ path }) => invalid(path.replace(/path$/, "mode"), "This is no file mode.", "JSON knows no octal: 420 is 0644, 493 is 0755."));
  return [...relative, ...modes, ...repeated(nodes)];
}

const unitName = /^[A-Za-z0-9:_.\\@-]+\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;

function checkUnits(config: unknown): readonly Finding[] {
  const units = listIn(within(config, "systemd"), "units").map((unit, index) => ({
    path: `/systemd/units/${index}/name`,
    name: within(unit, "name"),
  }));
  const unnamed = units
    .filter(({ name }) => typeof name === "string" && !unitName.test(name))
    .map(({ path }) => invalid(path, "This is no name of a systemd unit.", "Write a name with its type, such as keelson-extra.service."));
  return [...unnamed, ...repeated(units)];
}

/** Wherever Ignition fetches something: `source` beside compression and verification. */
function checkSources(value: unknown, path: JsonPointer): readonly Finding[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => checkSources(item, pointerTo(path, index)));
  if (!isMapping(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => checkSources(item, pointerTo(path, key)));
  const { source, compression, verification } = value;
  const found: Finding[] = [];
  if (typeof source === "string") {
    const place = pointerTo(path, "source");
    if (source.startsWith("data:")) {
      const hint = "Percent-encode the text (encodeURIComponent), or write data:;base64, and base64.";
      if (!isDataUrl(source))
        found.push(error({ code: "data-url-unreadable", path: place, message: "Ignition cannot decode this data URL.", hint }));
    } else if (source !== "" && !/^(https?|s3|gs|tftp):/.test(source)) {
      found.push(invalid(place, "Ignition fetches nothing from here.", "Write a data, https, s3, gs or tftp URL."));
    }
  }
  if (typeof compression === "string" && !["", "gzip"].includes(compression)) {
    found.push(invalid(pointerTo(path, "compression"), "Ignition knows gzip alone.", "Write gzip, or leave the key out."));
  }
  const hash = within(verification, "hash");
  if (typeof hash === "string" && !/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/.test(hash)) {
    found.push(
      invalid(`${path}/verification/hash`, "This is no hash that Ignition checks.", "Write sha256- and 64 digits of lower-case hex."),
    );
  }
  return [...found, ...inner];
}

function repeated(places: readonly { readonly path: JsonPointer; readonly name: unknown }[]): readonly Finding[] {
  const seen = new Set<unknown>();
  return places.flatMap(({ path, name }) => {
    if (typeof name !== "string") return [];
    const isSeen = seen.has(name);
    seen.add(name);
    return isSeen
      ? [error({ code: "node-config-path-twice", path, message: `${JSON.stringify(name.slice(0, 200))} is written twice.` })]
      : [];
  });
}

function within(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = within(value, key);
  return Array.isArray(list) ? list : [];
}

function invalid(path: JsonPointer, message: string, hint?: string): Finding {
  return error({ code: "node-config-not-valid", path, message, ...(hint === undefined ? {} : { hint }) });
}
