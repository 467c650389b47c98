export { executeSecrets } from "./execute-secrets.ts";
export { mintAdministratorCertificate } from "./mint-administrator-certificate.ts";
export { authorityFingerprint, observeSecrets } from "./observe-secrets.ts";
export { planSecrets } from "./plan-secrets.ts";
export type { SecretStore } from "./secret-store.ts";
export { ssmSecretStore } from "./ssm-secret-store.ts";
export { type SecretScope, wantedSecrets } from "./wanted-secrets.ts";
export { type CertifiedKey, issueCertificate } from "./x509.ts";
