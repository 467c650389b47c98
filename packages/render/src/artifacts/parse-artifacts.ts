import { type Diagnostic, hasErrors, sortDiagnostics } from "@keelson/core";
import { error, type Finding } from "../config/finding.ts";
import { isMapping } from "../is-mapping.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { artifactNames, artifactPaths } from "./artifact-paths.ts";
import { checkKubeconfig } from "./check-kubeconfig.ts";
import { checkModel } from "./check-model.ts";
import type { ArtifactsDigest } from "./digest.ts";
import { type JsonDocument, readJson } from "./json/read-json.ts";
import { withLineFeeds } from "./with-line-feeds.ts";
import { checkNodeConfig } from "./node-config/check-node-config.ts";
import { findModelFaults, parseModel } from "./parse-model.ts";
import { checkUserData } from "./node-config/check-user-data.ts";
import { roles } from "./roles.ts";
import { checkFunctions } from "./template/check-functions.ts";
import { checkReferences } from "./template/check-references.ts";
import { checkSafety } from "./template/check-safety.ts";
import { checkTemplateForm } from "./template/check-template-form.ts";
import { checkTemplateParts } from "./template/check-template-parts.ts";

/** What the files hold once each of them is of the right shape. */
export interface ParsedArtifacts {
  /** Every artifact, with line feeds alone. */
  readonly files: ReadonlyMap<string, string>;
  readonly template: Readonly<Record<string, unknown>>;
  readonly model: ClusterModel;
  readonly digest: ArtifactsDigest;
}

interface Parsed {
  /** Null when there are errors. */
  readonly parsed: ParsedArtifacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every artifact of a folder and judges each as far as it can be judged offline; all findings at once. */
export function parseArtifacts(given: ReadonlyMap<string, string>): Parsed {
  const files = new Map(artifactNames.flatMap((path) => (given.has(path) ? [[path, withLineFeeds(given.get(path) ?? "")] as const] : [])));
  const missing = artifactNames.filter((path) => !files.has(path)).map(missingArtifact);
  const read = (path: string): JsonDocument => readJson({ name: path, text: files.get(path) ?? "{}" });
  const documents = {
    template: read(artifactPaths.template),
    model: read(artifactPaths.model),
    digest: read(artifactPaths.digest),
  };
  const nodeConfigs = roles.map((role) => read(artifactPaths.nodeConfig[role]));
  const template = isMapping(documents.template.value) ? documents.template.value : null;
  const model = parseModel(documents.model.value);
  const digest = isDigest(documents.digest.value) ? documents.digest.value : null;
  const kubeconfig = files.get(artifactPaths.kubeconfig);
  const isThere = (path: string): boolean => files.has(path);
  const diagnostics = [
    ...missing,
    ...(isThere(artifactPaths.template) ? judge(documents.template, template, (value) => checkTemplate(value, model)) : []),
    ...(isThere(artifactPaths.model) ? judgeModel(documents.model, model) : []),
    ...(isThere(artifactPaths.digest) ? judge(documents.digest, digest, (value) => checkDigest(value, model)) : []),
    ...nodeConfigs.flatMap((document, index) =>
      isThere(artifactPaths.nodeConfig[roles[index] ?? "worker"])
        ? judge(document, isMapping(document.value) ? document.value : null, checkNodeConfig)
        : [],
    ),
    ...(kubeconfig === undefined ? [] : checkKubeconfig({ name: artifactPaths.kubeconfig, text: kubeconfig })),
  ];
  const sorted = sortDiagnostics(diagnostics);
  if (hasErrors(sorted) || template === null || model === null || digest === null) return { parsed: null, diagnostics: sorted };
  return { parsed: { files, template, model, digest }, diagnostics: sorted };
}

function checkTemplate(template: Readonly<Record<string, unknown>>, model: ClusterModel | null): readonly Finding[] {
  const parts = model === null ? [] : checkTemplateParts(template, model);
  return [
    ...checkTemplateForm(template),
    ...checkFunctions(template),
    ...checkReferences(template),
    ...checkSafety(template),
    ...parts,
    ...roles.flatMap((role) => checkUserData(template, role)),
  ];
}

/** What is told of one file: faults of its text, or that it is something else, or what is wrong in it. */
function judge<T>(document: JsonDocument, value: T | null, check: (value: T) => readonly Finding[]): readonly Diagnostic[] {
  if (document.value === undefined) return document.diagnostics;
  const other = unreadable({ path: "", message: "This is not the JSON that render writes." });
  return [...document.diagnostics, ...document.place(value === null ? [other] : check(value))];
}

function judgeModel(document: JsonDocument, model: ClusterModel | null): readonly Diagnostic[] {
  if (document.value === undefined) return document.diagnostics;
  const found = model === null ? findModelFaults(document.value).map(unreadable) : checkModel(model);
  return [...document.diagnostics, ...document.place(found)];
}

function unreadable({ path, message }: Pick<Finding, "path" | "message">): Finding {
  return error({ code: "artifact-unreadable", path, message, hint: "Fix it, or render again with keelson render." });
}

/** Which renderer made the artifacts decides how edits are found: the files must agree on it. */
function checkDigest(digest: ArtifactsDigest, model: ClusterModel | null): readonly Finding[] {
  if (model === null) return [];
  const said = [
    { path: "/renderer", isSame: digest.renderer === model.renderer },
    { path: "/versions", isSame: digest.versions === model.versionTable },
  ];
  const hint = "Run keelson render --artifacts with this folder to write digest.json again.";
  return said
    .filter(({ isSame }) => !isSame)
    .map(({ path }) => error({ code: "artifacts-contradict", path, message: "This is not what cluster.json says.", hint }));
}

function missingArtifact(path: string): Diagnostic {
  const message = "This artifact is missing.";
  return {
    severity: "error",
    code: "artifact-missing",
    message,
    hint: "Render again with keelson render.",
    file: path,
    path: "",
    range: null,
  };
}

function isDigest(value: unknown): value is ArtifactsDigest {
  if (!isMapping(value)) return false;
  const { format, renderer, artifacts, digest, manifests, mapping, versions, customised } = value;
  const areTexts = [renderer, digest].every((text) => typeof text === "string");
  const areOptional = [manifests, mapping, versions].every((text) => text === null || typeof text === "string");
  const areNamed = customised === undefined || (Array.isArray(customised) && customised.every((path) => typeof path === "string"));
  return format === 1 && areTexts && areOptional && areNamed && isMapping(artifacts);
}
