import { canonicalJson, type Note } from "@keelson/core";
import { isObject, type Json, type JsonObject } from "../template/stack-template.ts";
import type { BrokenPromise } from "./broken-promise.ts";
import { brokenVersionPromises } from "./broken-version-promises.ts";
import { compareGrowing, compareImmutable } from "./compare-immutable.ts";

/**
 * What a living cluster cannot take, by the two templates' `Metadata.Keelson`: each note names the key of cluster.yaml and both values.
 * Where the base is none of Keelson's there are no promises; where the head says nothing any more, that is what is noted.
 */
export function notesOnPromises(before: JsonObject, after: JsonObject): Note[] {
  if (Object.keys(before).length === 0) return [];
  if (Object.keys(after).length === 0) return [withoutMetadata];
  const broken = [
    ...compareImmutable(sectionOf(before, "immutable"), sectionOf(after, "immutable")),
    ...compareGrowing(sectionOf(before, "growing"), sectionOf(after, "growing")),
    ...brokenVersionPromises(sectionOf(before, "versions"), sectionOf(after, "versions")),
  ];
  return broken.map((promise) => ({ severity: promise.severity, code: promise.code, message: sentence(promise), subject: promise.key }));
}

const withoutMetadata: Note = {
  severity: "warning",
  code: "keelson-metadata-missing",
  message: "Metadata.Keelson is gone, so nobody can tell whether the change keeps what a living cluster needs.",
  subject: null,
};

function sentence({ code, key, before, after }: BrokenPromise): string {
  const values = `from ${valueText(before)} to ${valueText(after)}`;
  switch (code) {
    case "needs-new-cluster":
      return `${key} cannot change ${values} while the cluster lives.`;
    case "volume-cannot-shrink":
      return `${key} can only grow, not go ${values}.`;
    case "kubernetes-minor-step":
      return `${key} goes up ${values}, and cannot go back.`;
    case "kubernetes-minor-skipped":
      return `${key} cannot go ${values}: one minor version at a time.`;
    case "kubernetes-downgrade":
    case "flatcar-downgrade":
      return `${key} cannot go back ${values}.`;
  }
}

function valueText(value: Json): string {
  return value === null ? "none" : typeof value === "string" ? value : canonicalJson(value);
}

function sectionOf(keelson: JsonObject, name: string): JsonObject {
  const section = keelson[name];
  return isObject(section) ? section : {};
}
