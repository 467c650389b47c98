import { hasErrors } from "@keelson/core";
import { artifactPaths } from "./artifact-paths.ts";
import { customisedPaths } from "./customised-paths.ts";
import { jsonText } from "./json-text.ts";
import { parseArtifacts } from "./parse-artifacts.ts";
import { type BesideArtifacts, problem, readArtifacts, type ReadArtifacts } from "./read-artifacts.ts";
import { roles } from "./roles.ts";
import { sealArtifacts } from "./seal-artifacts.ts";
import { embedIn, userDataIn, withUserData } from "./template-user-data.ts";

/**
 * Takes edits of committed artifacts over: embeds edited node configs into the template again and makes a new digest, which names every
 * artifact that is not what render makes. `sources` replaces what the digest says of manifests and mapping.
 */
export function embedNodeConfigs(given: ReadonlyMap<string, string>, sources: BesideArtifacts = {}): ReadArtifacts {
  const { parsed, diagnostics } = parseArtifacts(given);
  if (parsed === null) return { diagnostics, artifacts: null };
  const { model, digest } = parsed;
  const embedded = roles.map((role) => {
    const nodeConfig = parsed.files.get(artifactPaths.nodeConfig[role]) ?? "";
    return { role, userData: embedIn(userDataIn(parsed.template, role), { nodeConfig, role }) };
  });
  const lost = embedded.filter(({ userData }) => userData === null);
  if (lost.length > 0) {
    const message = (role: string) => `The template has no user data of the ${role} where render writes it.`;
    return { diagnostics: lost.map(({ role }) => problem("user-data-not-found", artifactPaths.template, message(role))), artifacts: null };
  }
  const template = embedded.reduce<unknown>((whole, { role, userData }) => withUserData(whole, role, userData ?? ""), parsed.template);
  // Both are written in the form of render, so that white space alone is no edit.
  const files = new Map([...parsed.files, [artifactPaths.template, jsonText(template)], [artifactPaths.model, jsonText(model)]]);
  const customised = customisedPaths({ files, model, digest, committed: parsed.files });
  const artifacts = sealArtifacts({ files, model, sources: { ...digest, ...sources }, customised });
  const read = readArtifacts(artifacts.files);
  return { diagnostics: read.diagnostics, artifacts: hasErrors(read.diagnostics) ? null : artifacts };
}
