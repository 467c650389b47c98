export { executeSecrets } from "./execute-secrets.ts";
export { mintAdministratorCertificate } from "./mint-administrator-certificate.ts";
export { type ObservedSecret, type ObservedSecrets, observeSecrets } from "./observe-secrets.ts";
export { planSecrets, type SecretRecord } from "./plan-secrets.ts";
export type { SecretStore, SecretToStore } from "./secret-store.ts";
export { ssmSecretStore } from "./ssm-secret-store.ts";
export { type SecretKind, type SecretScope, type WantedSecret, wantedSecrets } from "./wanted-secrets.ts";
export { type CertifiedKey, issueCertificate, type Subject } from "./x509.ts";
