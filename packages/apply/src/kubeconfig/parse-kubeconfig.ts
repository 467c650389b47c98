import { type Diagnostic, hasErrors, parseYaml, type SourceFile } from "@keelson/core";
import { isRecord } from "../object/read-field.ts";
import type { ClusterConnection, CredentialPorts } from "./cluster-connection.ts";
import { collectFindings, type Entry, findNamed, readText, reject } from "./kubeconfig-entries.ts";
import { readClusterEntry } from "./read-cluster-entry.ts";
import { readCredential } from "./read-credential.ts";

export interface KubeconfigOptions {
  /** The context to use; the kubeconfig's current one when null. */
  readonly context: string | null;
  readonly ports: Pick<CredentialPorts, "readFile" | "mask">;
}

export interface ParsedKubeconfig {
  readonly connection: ClusterConnection | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one context of a kubeconfig (Kubernetes documentation: kubeconfig v1). Paths in it are taken from the
 * kubeconfig's own folder, as kubectl does. Never throws; the connection is null when there are errors.
 */
export async function parseKubeconfig(source: SourceFile, options: KubeconfigOptions): Promise<ParsedKubeconfig> {
  const parsed = parseYaml(source, { schema: "yaml-1.1" });
  const document = parsed.documents.find((candidate) => candidate.value !== null);
  if (document === undefined || hasErrors(parsed.diagnostics)) {
    const empty = parsed.diagnostics.length > 0 ? [] : [wholeFile(source, "The kubeconfig is empty.")];
    return { connection: null, diagnostics: [...parsed.diagnostics, ...empty] };
  }
  if (!isRecord(document.value)) return { connection: null, diagnostics: [wholeFile(source, "The kubeconfig is no mapping.")] };

  const findings = collectFindings(source.name, document);
  const root: Entry = { value: document.value, path: "", findings };
  const connection = await readConnection(root, { ...options, folder: folderOf(source.name) });
  const failed = connection === null || hasErrors(findings.list);
  return { connection: failed ? null : connection, diagnostics: [...parsed.diagnostics, ...findings.list] };
}

async function readConnection(root: Entry, options: KubeconfigOptions & { folder: string }): Promise<ClusterConnection | null> {
  const { ports, folder } = options;
  const name = options.context ?? readText(root, "current-context");
  if (name === null) {
    const message = "The kubeconfig names no current context.";
    reject(root, "current-context", { code: "kubeconfig-incomplete", message, hint: "Set current-context, or choose a context." });
    return null;
  }
  const referrer = options.context === null ? "/current-context" : "/contexts";
  const context = findNamed(root, { list: "contexts", part: "context", name, referrer });
  if (context === null) return null;

  const clusterName = readText(context, "cluster");
  const userName = readText(context, "user");
  if (clusterName === null) reject(context, "cluster", { code: "kubeconfig-incomplete", message: "The context names no cluster." });
  const cluster =
    clusterName === null
      ? null
      : findNamed(root, { list: "clusters", part: "cluster", name: clusterName, referrer: `${context.path}/cluster` });
  const user =
    userName === null ? null : findNamed(root, { list: "users", part: "user", name: userName, referrer: `${context.path}/user` });
  const target = cluster === null ? null : await readClusterEntry(cluster, { ports, folder });
  const credential = user === null ? { kind: "none" as const } : await readCredential(user, { ports, folder, cluster: target });
  if (target === null || clusterName === null) return null;
  return { context: name, cluster: clusterName, ...target, namespace: readText(context, "namespace") ?? "default", credential };
}

function wholeFile(source: SourceFile, message: string): Diagnostic {
  return { severity: "error", code: "kubeconfig-invalid", message, hint: null, file: source.name, path: "", range: null };
}

function folderOf(file: string): string {
  const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  return end < 0 ? "" : file.slice(0, end + 1);
}
