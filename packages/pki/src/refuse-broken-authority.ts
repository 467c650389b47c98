import { Refused } from "@keelson/core";
import { describeSecret, type SecretContent, type UsableContent } from "./describe-secret.ts";
import type { CertifiedKey } from "./x509.ts";

/**
 * Throws Refused for an authority whose certificates nobody would trust: `secret-malformed`, `key-unsupported`, `authority-unusable`,
 * `secret-mismatch` or `authority-ended`. Whoever connects reads what is stored long after a deployment looked at it.
 */
export function refuseBrokenAuthority(authority: CertifiedKey, now: number): void {
  const certificate = usable("ca.crt", describe("certificate", authority.certificate));
  const key = usable("ca.key", describe("private-key", authority.key));
  if (key.publicKey !== certificate.publicKey) refuse("secret-mismatch", "ca.crt", "does not belong to ca.key");
  const end = certificate.certificate?.notAfter ?? now;
  if (end <= now) refuse("authority-ended", "ca.crt", `ended on ${new Date(end).toISOString()}`);
}

function describe(kind: "certificate" | "private-key", value: string): SecretContent {
  return describeSecret({ name: "", kind, source: null, commonName: null }, value, []);
}

function usable(file: string, seen: SecretContent): UsableContent {
  return seen.state === "present" ? seen : refuse(seen.code, file, seen.because);
}

function refuse(code: Refused["code"], file: string, sentence: string): never {
  throw new Refused(code, `The cluster's stored ${file} ${sentence}.`, { subjects: [file] });
}
