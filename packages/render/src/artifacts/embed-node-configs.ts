import { hasErrors } from "@keelson/core";
import { embedNodeConfig } from "../node/embed-node-config.ts";
import { artifactPaths } from "./artifact-paths.ts";
import { parseArtifacts, problem, readArtifacts, type ReadArtifacts, roles } from "./read-artifacts.ts";
import { jsonText } from "./json-text.ts";
import { sealArtifacts } from "./seal-artifacts.ts";
import { userDataIn, withUserData } from "./template-user-data.ts";

/** Takes edits of committed artifacts over: embeds the node configs into the template again and makes a new digest. */
export function embedNodeConfigs(files: ReadonlyMap<string, string>): ReadArtifacts {
  const { parsed, diagnostics } = parseArtifacts(files);
  if (parsed === null) return { diagnostics, artifacts: null };
  const lost = roles.filter((role) => userDataIn(parsed.template, role) === null);
  if (lost.length > 0) {
    const message = (role: string) => `The template has no user data of the ${role} where render writes it.`;
    return { diagnostics: lost.map((role) => problem("user-data-not-found", artifactPaths.template, message(role))), artifacts: null };
  }
  const template = roles.reduce((embedded, role) => {
    const nodeConfig = files.get(artifactPaths.nodeConfig[role]) ?? "";
    return withUserData(embedded, role, embedNodeConfig({ nodeConfig, role }));
  }, parsed.template);
  const { model, digest } = parsed;
  const artifacts = sealArtifacts({ files: new Map([...files, [artifactPaths.template, jsonText(template)]]), model, sources: digest });
  const read = readArtifacts(artifacts.files);
  return { diagnostics: read.diagnostics, artifacts: hasErrors(read.diagnostics) ? null : artifacts };
}
