import type { Clock } from "@keelson/core";
import { refuseBrokenAuthority } from "./refuse-broken-authority.ts";
import { type CertifiedKey, issueCertificate } from "./x509.ts";

/** The group that kubeadm binds to cluster-admin; unlike system:masters, its binding can be taken away. */
const administrators = "kubeadm:cluster-admins";

/**
 * A client certificate for administrators, signed by the cluster's authority. The caller masks the key before anything else. Refuses an
 * authority that cannot sign or has ended.
 * @param options.lifetime milliseconds until it ends
 */
export async function mintAdministratorCertificate(options: {
  readonly authority: CertifiedKey;
  readonly lifetime: number;
  readonly clock: Clock;
}): Promise<CertifiedKey> {
  refuseBrokenAuthority(options.authority, options.clock.now());
  return await issueCertificate({
    authority: options.authority,
    subject: { commonName: "keelson-administrator", organization: administrators },
    usage: "client",
    from: options.clock.now(),
    lifetime: options.lifetime,
  });
}
