import type { Clock } from "@keelson/core";
import { type CertifiedKey, issueCertificate } from "./x509.ts";

/** The group that kubeadm binds to cluster-admin; unlike system:masters, its binding can be taken away. */
const administrators = "kubeadm:cluster-admins";

/**
 * A client certificate for administrators, signed by the cluster's authority. The caller masks the key before anything else.
 * @param options.lifetime milliseconds until it ends
 */
export function mintAdministratorCertificate(options: {
  readonly authority: CertifiedKey;
  readonly lifetime: number;
  readonly clock: Clock;
}): Promise<CertifiedKey> {
  return issueCertificate({
    authority: options.authority,
    subject: { commonName: "keelson-administrator", organization: administrators },
    usage: "client",
    from: options.clock.now(),
    lifetime: options.lifetime,
  });
}
