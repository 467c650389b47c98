import { canonicalJson, type Diagnostic, type DiagnosticCode, hasErrors, sha256 } from "@keelson/core";
import type { Finding } from "../config/finding.ts";
import { extractNodeConfig } from "../node/embed-node-config.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import type { Artifacts } from "./artifacts.ts";
import { customisedPaths, isComparable } from "./customised-paths.ts";
import { type DigestSources, makeDigest } from "./digest.ts";
import { checkLimits } from "./limits/check-limits.ts";
import { parseArtifacts, type ParsedArtifacts } from "./parse-artifacts.ts";
import { roles } from "./roles.ts";
import { sealArtifacts } from "./seal-artifacts.ts";
import { userDataIn } from "./template-user-data.ts";

/** What became of a folder of artifacts. */
export interface ReadArtifacts {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly artifacts: Artifacts | null;
}

/** Digests of what is deployed with the artifacts. */
export type BesideArtifacts = Partial<Pick<DigestSources, "manifests" | "mapping">>;

/**
 * Reads a folder of committed artifacts, by path. Errors: an artifact is missing or not valid, was edited without its digest
 * (`artifact-changed`), the template embeds another node config than the one beside it (`node-config-not-embedded`), or digest.json hides
 * an edit (`customised-not-named`). Each artifact that was edited by hand is told as the notice `customised`. `sources` replaces what the
 * digest says of manifests and mapping.
 */
export function readArtifacts(given: ReadonlyMap<string, string>, sources: BesideArtifacts = {}): ReadArtifacts {
  const { parsed, diagnostics } = parseArtifacts(given);
  if (parsed === null) return { diagnostics, artifacts: null };
  const { files, model, digest } = parsed;
  const changes = [...judgeEmbedding(parsed), ...judgeDigests(parsed)];
  const customised = changes.length > 0 ? [] : customisedPaths(parsed);
  const told = changes.length > 0 ? changes : judgeCustomised(parsed, customised);
  const found = [...diagnostics, ...told, ...judgeLimits(parsed)];
  if (hasErrors(found)) return { diagnostics: found, artifacts: null };
  if (Object.keys(sources).length === 0) return { diagnostics: found, artifacts: { files, model, customised, digest: digest.digest } };
  return { diagnostics: found, artifacts: sealArtifacts({ files, model, sources: { ...digest, ...sources }, customised }) };
}

const remedies: Partial<Record<DiagnosticCode, string>> = {
  "artifact-changed": "Run keelson render --artifacts with this folder to take the edit over.",
  "node-config-not-embedded": "Run keelson render --artifacts with this folder to embed it.",
  "customised-not-named": "Run keelson render --artifacts with this folder, which names every edited artifact.",
  "rendered-by-another-version": "Render again with this version to have them compared.",
};

/** An error about an artifact as a whole, with what to run or do about it. */
export function problem(code: DiagnosticCode, file: string, message: string): Diagnostic {
  return { severity: "error", code, message, hint: remedies[code] ?? "Render again with keelson render.", file, path: "", range: null };
}

function judgeEmbedding({ files, template }: ParsedArtifacts): readonly Diagnostic[] {
  return roles.flatMap((role) => {
    const path = artifactPaths.nodeConfig[role];
    const embedded = extractNodeConfig(userDataIn(template, role) ?? "");
    if (embedded === files.get(path)) return [];
    return [problem("node-config-not-embedded", path, `The template embeds another node config of the ${role} than this one.`)];
  });
}

function judgeDigests({ files, digest }: ParsedArtifacts): readonly Diagnostic[] {
  const changed = digestedPaths.filter((path) => sha256(files.get(path) ?? "") !== digest.artifacts[path]);
  if (changed.length > 0)
    return changed.map((path) => problem("artifact-changed", path, "This artifact was edited since its digest was made."));
  const digested = new Map(digestedPaths.map((path) => [path, files.get(path) ?? ""]));
  if (makeDigest(digested, digest).digest === digest.digest) return [];
  return [problem("artifact-changed", artifactPaths.digest, "The digest does not follow from the artifacts.")];
}

/** Whether digest.json tells the truth about edits, and which there are. */
function judgeCustomised({ model, digest }: ParsedArtifacts, customised: readonly string[]): readonly Diagnostic[] {
  if (digest.customised !== undefined && canonicalJson(digest.customised) !== canonicalJson(customised)) {
    const differing = [...new Set([...customised, ...digest.customised])].filter(
      (path) => customised.includes(path) !== digest.customised?.includes(path),
    );
    const names = differing.length === 0 ? "them" : differing.slice(0, 5).join(", ").slice(0, 300);
    const message = `digest.json does not say rightly which artifacts were edited: ${names}.`;
    return [{ ...problem("customised-not-named", artifactPaths.digest, message), path: "/customised" }];
  }
  const elsewhere = `These artifacts were rendered by ${model.renderer}: edits are known from digest.json alone.`;
  return [
    ...(isComparable(model)
      ? []
      : [{ ...problem("rendered-by-another-version", artifactPaths.digest, elsewhere), severity: "notice" as const }]),
    ...customised.map((path): Diagnostic => {
      const message = "This artifact was edited by hand: it is not what render makes.";
      return { severity: "notice", code: "customised", message, hint: null, file: path, path: "", range: null };
    }),
  ];
}

/** At the artifact that breaks a bound: the keys of cluster.yaml are no longer what made an edited one large. */
function judgeLimits({ files, template, model }: ParsedArtifacts): readonly Diagnostic[] {
  const { config } = model;
  const none = { controller: "", worker: "" };
  const ofTemplate = checkLimits({ config, template: files.get(artifactPaths.template) ?? "", userData: none });
  const ofNodes = roles.flatMap((role) => {
    const findings = checkLimits({ config, template: "{}", userData: { ...none, [role]: userDataIn(template, role) ?? "" } });
    return findings.map((finding) => tooLarge(finding, artifactPaths.nodeConfig[role]));
  });
  return [...ofTemplate.map((finding) => tooLarge(finding, artifactPaths.template)), ...ofNodes];
}

function tooLarge({ severity, code, message }: Finding, file: string): Diagnostic {
  const hint = "Take out what was added, or shorten it.";
  return { severity, code, message, hint, file, path: "", range: null };
}
