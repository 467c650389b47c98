import { createPrivateKey, X509Certificate } from "node:crypto";
import type { CredentialPorts } from "./cluster-connection.ts";
import { type Entry, readText, reject } from "./kubeconfig-entries.ts";

export interface MaterialPorts {
  readonly ports: Pick<CredentialPorts, "readFile" | "mask">;
  /** Put before relative paths; ends with a slash or is empty. */
  readonly folder: string;
}

/** PEM given as `NAME-data` in base64 or as the file `NAME`; data wins, as in kubectl. Null when neither is there or it is broken. */
export async function readMaterial(entry: Entry, name: string, from: MaterialPorts): Promise<string | null> {
  const data = readText(entry, `${name}-data`);
  if (data !== null) {
    const pem = Buffer.from(data, "base64").toString("latin1");
    if (/^[A-Za-z0-9+/=\s]+$/.test(data) && pem.includes("-----BEGIN ")) return pem;
    reject(entry, `${name}-data`, { code: "credential-unreadable", message: `${name}-data is not the base64 form of a PEM text.` });
    return null;
  }
  const file = readText(entry, name);
  if (file === null) return null;
  const pem = await from.ports.readFile(resolvePath(file, from.folder));
  if (pem?.includes("-----BEGIN ") === true) return pem;
  const message = pem === null ? `The file of ${name} cannot be read.` : `The file of ${name} is no PEM text.`;
  reject(entry, name, { code: "credential-unreadable", message });
  return null;
}

/** Relative paths of a kubeconfig start at its own folder. */
export function resolvePath(file: string, folder: string): string {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(file) ? file : `${folder}${file}`;
}

/** What is wrong with a certificate and its key, or null. The message repeats nothing of either. */
export function explainPair(certificate: string, key: string): string | null {
  const parsed = attempt(() => new X509Certificate(certificate));
  if (parsed === null) return "The client certificate cannot be parsed.";
  const privateKey = attempt(() => createPrivateKey(key));
  if (privateKey === null) return "The client key cannot be parsed.";
  return parsed.checkPrivateKey(privateKey) ? null : "The client key does not belong to the client certificate.";
}

export function isCertificate(pem: string): boolean {
  return attempt(() => new X509Certificate(pem)) !== null;
}

/** Node.js tells a parsing error only by throwing; what was wrong inside a PEM text must not be repeated. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
