import { createPublicKey } from "node:crypto";
import { Bug, type Clock } from "@keelson/core";
import { makeBootstrapToken } from "./bootstrap-token.ts";
import type { WantedSecret } from "./wanted-secrets.ts";
import { certifyAuthority, generatePrivateKey } from "./x509.ts";

/** Ten years, as kubeadm gives its own authorities. */
const authorityLifetime = 3650 * 86_400_000;

/** The value of a secret: from entropy, or from the value of its source. */
export async function makeSecret(secret: WantedSecret, source: string | undefined, clock: Clock): Promise<string> {
  const made = (): string => {
    if (source === undefined) throw new Bug(`${secret.name} is made before ${secret.source}`);
    return source;
  };
  switch (secret.kind) {
    case "private-key":
      return generatePrivateKey();
    case "certificate":
      return certifyAuthority({ key: made(), commonName: secret.commonName ?? "", from: clock.now(), lifetime: authorityLifetime });
    case "public-key":
      return createPublicKey(made()).export({ format: "pem", type: "spki" }).toString();
    case "token":
      return makeBootstrapToken();
    case "copy":
      return made();
  }
}
