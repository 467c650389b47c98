import { type Diagnostic, type DiagnosticCode, hasErrors } from "@keelson/core";
import type { ClusterModel } from "../model/cluster-model.ts";
import { extractNodeConfig } from "../node/embed-node-config.ts";
import type { NodeRole } from "../stack/tags.ts";
import { artifactNames, artifactPaths, digestedPaths } from "./artifact-paths.ts";
import type { Artifacts } from "./artifacts.ts";
import { type ArtifactsDigest, makeDigest } from "./digest.ts";
import { checkLimits } from "./limits.ts";
import { parseModel } from "./parse-model.ts";
import { userDataIn } from "./template-user-data.ts";
import { isMapping } from "../is-mapping.ts";

export interface ReadArtifacts {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly artifacts: Artifacts | null;
}

/** What the files hold once each of them is of the right shape. */
export interface ParsedArtifacts {
  readonly template: unknown;
  readonly model: ClusterModel;
  readonly digest: ArtifactsDigest;
}

export const roles: readonly NodeRole[] = ["controller", "worker"];

/**
 * Reads a folder of committed artifacts, by path. Errors: an artifact is missing or unreadable, was edited without its digest
 * (`artifact-changed`), or the template embeds another node config than the one beside it (`node-config-not-embedded`).
 */
export function readArtifacts(files: ReadonlyMap<string, string>): ReadArtifacts {
  const { parsed, diagnostics } = parseArtifacts(files);
  if (parsed === null) return { diagnostics, artifacts: null };
  const { model, digest } = parsed;
  const kept = new Map(artifactNames.map((path) => [path, files.get(path) ?? ""]));
  const found = [...diagnostics, ...judgeEmbedding(files, parsed), ...judgeDigests(kept, parsed), ...judgeLimits(files, parsed)];
  return { diagnostics: found, artifacts: hasErrors(found) ? null : { files: kept, model, digest: digest.digest } };
}

/** The JSON of the artifacts that a program reads, and what is wrong with their shape. */
export function parseArtifacts(files: ReadonlyMap<string, string>): {
  readonly parsed: ParsedArtifacts | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const missing = artifactNames.filter((path) => !files.has(path));
  if (missing.length > 0) {
    return { parsed: null, diagnostics: missing.map((path) => problem("artifact-missing", path, "This artifact is missing.")) };
  }
  const shapes = [
    { path: artifactPaths.template, isRight: isMapping },
    { path: artifactPaths.nodeConfig.controller, isRight: isMapping },
    { path: artifactPaths.nodeConfig.worker, isRight: isMapping },
    { path: artifactPaths.model, isRight: (value: unknown) => parseModel(value) !== null },
    { path: artifactPaths.digest, isRight: isDigest },
  ];
  const diagnostics = shapes
    .filter(({ path, isRight }) => !isRight(parseJson(files.get(path))))
    .map(({ path }) => problem("artifact-unreadable", path, "This is not the JSON that render writes."));
  const model = parseModel(parseJson(files.get(artifactPaths.model)));
  const digest = parseJson(files.get(artifactPaths.digest));
  if (diagnostics.length > 0 || model === null || !isDigest(digest)) return { parsed: null, diagnostics };
  return { parsed: { template: parseJson(files.get(artifactPaths.template)), model, digest }, diagnostics };
}

export function problem(code: DiagnosticCode, file: string, message: string): Diagnostic {
  const remedies: Partial<Record<DiagnosticCode, string>> = {
    "artifact-changed": "Run keelson render --artifacts with this folder to take the edit over.",
    "node-config-not-embedded": "Run keelson render --artifacts with this folder to embed it.",
  };
  return { severity: "error", code, message, hint: remedies[code] ?? "Render again with keelson render.", file, path: "", range: null };
}

function judgeEmbedding(files: ReadonlyMap<string, string>, { template }: ParsedArtifacts): readonly Diagnostic[] {
  return roles.flatMap((role) => {
    const path = artifactPaths.nodeConfig[role];
    const embedded = extractNodeConfig(userDataIn(template, role) ?? "");
    if (embedded === files.get(path)) return [];
    return [problem("node-config-not-embedded", path, `The template embeds another node config of the ${role} than this one.`)];
  });
}

function judgeDigests(files: ReadonlyMap<string, string>, { digest }: ParsedArtifacts): readonly Diagnostic[] {
  const found = makeDigest(new Map(digestedPaths.map((path) => [path, files.get(path) ?? ""])), digest);
  const changed = digestedPaths.filter((path) => found.artifacts[path] !== digest.artifacts[path]);
  if (changed.length > 0)
    return changed.map((path) => problem("artifact-changed", path, "This artifact was edited since its digest was made."));
  if (found.digest === digest.digest) return [];
  return [problem("artifact-changed", artifactPaths.digest, "The digest does not follow from the artifacts.")];
}

function judgeLimits(files: ReadonlyMap<string, string>, { template, model }: ParsedArtifacts): readonly Diagnostic[] {
  const userData = { controller: userDataIn(template, "controller") ?? "", worker: userDataIn(template, "worker") ?? "" };
  const findings = checkLimits({ config: model.config, template: files.get(artifactPaths.template) ?? "", userData });
  // The keys of cluster.yaml are no longer what made an edited artifact large.
  return findings.map(({ severity, code, message, hint }) => ({
    severity,
    code,
    message,
    hint,
    file: artifactPaths.template,
    path: "",
    range: null,
  }));
}

/** Null for what is no JSON, and for what is nested so deeply that writing it again would end the program. */
function parseJson(text: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isShallow(value) ? value : null;
  } catch {
    // Told by the caller as artifact-unreadable.
    return null;
  }
}

function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < 100 && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return level.length === 0;
}

function isDigest(value: unknown): value is ArtifactsDigest {
  if (!isMapping(value)) return false;
  const { format, renderer, artifacts, digest, manifests, mapping, versions } = value;
  const areTexts = [renderer, digest].every((text) => typeof text === "string");
  const areOptional = [manifests, mapping, versions].every((text) => text === null || typeof text === "string");
  return format === 1 && areTexts && areOptional && isMapping(artifacts);
}
