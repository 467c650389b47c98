import { RemoteFailure } from "@keelson/core";
import { isRecord, textAt } from "../object/read-field.ts";
import type { Credential, CredentialPorts, ExecCommand } from "./cluster-connection.ts";
import { explainPair } from "./read-material.ts";

/** What a request is signed with: a header, a client certificate, or neither. */
export interface Proof {
  readonly authorization: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
}

/** Gives the proof of identity, and a fresh one when the server did not accept the last. */
export interface CredentialSource {
  current(): Promise<Proof>;
  /** Forgets what is held; true when asking again can give something else. */
  renew(): boolean;
}

export function credentialSource(credential: Credential, ports: CredentialPorts): CredentialSource {
  let held: Promise<Proof> | null = null;
  const canRenew = credential.kind === "exec" || credential.kind === "token-file";
  return {
    current() {
      // A failed look-up is not held, so that the next call asks again.
      held ??= prove(credential, ports).catch((cause: unknown) => {
        held = null;
        throw cause;
      });
      return held;
    },
    renew() {
      if (canRenew) held = null;
      return canRenew;
    },
  };
}

async function prove(credential: Credential, ports: CredentialPorts): Promise<Proof> {
  switch (credential.kind) {
    case "none":
      return { authorization: null, certificate: null, key: null };
    case "certificate":
      return { authorization: null, certificate: credential.certificate, key: credential.key };
    case "token":
      return bearer(credential.token);
    case "basic": {
      const encoded = Buffer.from(`${credential.username}:${credential.password}`).toString("base64");
      ports.mask(encoded);
      return { authorization: `Basic ${encoded}`, certificate: null, key: null };
    }
    case "token-file": {
      const token = (await ports.readFile(credential.path))?.trim() ?? "";
      if (token === "") throw pluginFailure("The file of tokenFile cannot be read or is empty.");
      ports.mask(token);
      if (!isHeaderText(token)) throw pluginFailure("The file of tokenFile holds more than a token.");
      return bearer(token);
    }
    case "exec":
      return readExecCredential(await ports.runExec(credential.command), credential.command, ports);
  }
}

function bearer(token: string): Proof {
  return { authorization: `Bearer ${token}`, certificate: null, key: null };
}

/** Reads an ExecCredential. Nothing that the command printed is repeated: it may be the credential. */
function readExecCredential(result: { exitCode: number | null; stdout: string }, command: ExecCommand, ports: CredentialPorts): Proof {
  if (result.exitCode === null) {
    throw pluginFailure(`The credential plugin "${command.command}" could not be started.`, command.installHint ?? undefined);
  }
  if (result.exitCode !== 0) throw pluginFailure(`The credential plugin "${command.command}" ended with exit code ${result.exitCode}.`);
  const printed = parseJson(result.stdout);
  const status = isRecord(printed) ? printed["status"] : undefined;
  if (textAt(printed, "apiVersion") !== command.apiVersion || !isRecord(status)) {
    throw pluginFailure(`The credential plugin "${command.command}" did not print an ExecCredential of ${command.apiVersion}.`);
  }
  const token = textAt(status, "token");
  const certificate = textAt(status, "clientCertificateData");
  const key = textAt(status, "clientKeyData");
  for (const secret of [token, key]) if (secret !== null) ports.mask(secret);
  const unusable = explainPrinted({ token, certificate, key });
  if (unusable !== null) throw pluginFailure(`The credential plugin "${command.command}" printed ${unusable}`);
  return { authorization: token === null ? null : `Bearer ${token}`, certificate, key };
}

/** Why what was printed proves nothing, as the end of "printed ..."; null when it does. */
function explainPrinted({ token, certificate, key }: { [Part in "token" | "certificate" | "key"]: string | null }): string | null {
  if (token !== null && !isHeaderText(token)) return "a token that no header can carry.";
  const isPair = certificate !== null && key !== null;
  if (!isPair) return token === null ? "neither a token nor a certificate with its key." : null;
  const broken = explainPair(certificate, key);
  return broken === null ? null : `something else than a certificate and its key: ${broken}`;
}

/** Visible ASCII: with anything else the request could not be sent, and would look like a lost connection. */
function isHeaderText(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function pluginFailure(message: string, hint?: string): RemoteFailure {
  const call = { service: "Kubernetes", operation: "get credentials", status: null, requestId: null };
  return new RemoteFailure("credential-plugin-failed", message, { call, ...(hint === undefined ? {} : { hint }) });
}
