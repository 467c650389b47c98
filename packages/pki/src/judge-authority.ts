import type { X509Certificate } from "node:crypto";
import { describeKey, signingAlgorithmOf } from "./signing-algorithm.ts";

const clientAuth = "1.3.6.1.5.5.7.3.2";
const serverAuth = "1.3.6.1.5.5.7.3.1";
const anyUsage = "2.5.29.37.0";

/**
 * Why a certificate cannot be a cluster's authority, whenever it is; null when it can. It has to be taken by kubeadm (isCA, RSA or ECDSA),
 * by Go's crypto/x509 (keyUsage certSign; an extended key usage holds for everything below it), and by OpenSSL in curl and Node, which
 * want a root: an intermediate whose issuer is not there is no anchor for them.
 */
export function judgeAuthority(certificate: X509Certificate, text: string): string | null {
  if (text.split("-----BEGIN ").length > 2) return "it holds more than one PEM block: store one certificate, without its chain";
  if (!certificate.ca) return "it is not a certificate authority that may sign (basicConstraints CA:TRUE, keyUsage keyCertSign)";
  if (signingAlgorithmOf(certificate.publicKey) === null)
    return `its key (${describeKey(certificate.publicKey)}) is none that kubeadm takes`;
  if (!certificate.checkIssued(certificate) || !certificate.verify(certificate.publicKey)) {
    return "it is not signed by itself: an intermediate authority is not trusted without its issuer";
  }
  // Node calls the extended key usage keyUsage, and has none when the extension is absent.
  const usages: readonly string[] | undefined = certificate.keyUsage;
  const isEnough = usages === undefined || usages.includes(anyUsage) || [clientAuth, serverAuth].every((usage) => usages.includes(usage));
  return isEnough ? null : "its extended key usage leaves out clients or servers, so that it cannot sign for both";
}
