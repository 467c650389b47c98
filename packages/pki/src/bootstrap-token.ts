import { randomInt } from "node:crypto";

/** Six and sixteen letters or digits, `id.secret` (Kubernetes documentation, "Authenticating with Bootstrap Tokens"). */
const form = /^([a-z0-9]{6})\.[a-z0-9]{16}$/;
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

/** The public half of a token; null for what is none. A line end behind it is let be. */
export function bootstrapTokenId(value: string): string | null {
  return form.exec(value.trim())?.[1] ?? null;
}

export function makeBootstrapToken(): string {
  return `${randomText(6)}.${randomText(16)}`;
}

/** The parameters that hold a cluster's token: one for each role of nodes, as each may read its own path only. */
export function bootstrapTokenNames(path: string): { readonly controller: string; readonly worker: string } {
  return { controller: `${path}/controller/bootstrap-token`, worker: `${path}/worker/bootstrap-token` };
}

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
