/** The name of one secret below a role's path, as cluster.md lists them. */
export type SecretKind = "private-key" | "certificate" | "public-key" | "token" | "copy";

/** One SSM parameter that a cluster needs, and what it is made from. */
export interface WantedSecret {
  /** The parameter's full name: `/keelson/<cluster>/controller/ca.key`. */
  readonly name: string;
  readonly kind: SecretKind;
  /** The parameter that it is derived from or a copy of; null for what starts from entropy. */
  readonly source: string | null;
  /** The subject's common name of a certificate. */
  readonly commonName: string | null;
}

export interface SecretScope {
  readonly cluster: string;
  readonly stackName: string;
  /** `/keelson/<cluster>` */
  readonly prefix: string;
  /** Null: the account's own key for Parameter Store. */
  readonly kmsKeyArn: string | null;
}

/** The path below which everything of a cluster lies. */
export function secretsPath(cluster: string): string {
  return `/keelson/${cluster}`;
}

/** Common names as kubeadm writes them into the authorities that it makes itself. */
const authorities = [
  { file: "ca", commonName: "kubernetes" },
  { file: "etcd-ca", commonName: "etcd-ca" },
  { file: "front-proxy-ca", commonName: "front-proxy-ca" },
] as const;

/** The parameter with the certificate of the cluster's own authority, which nodes and clients trust. */
export function authorityName(scope: Pick<SecretScope, "prefix">): string {
  return `${scope.prefix}/controller/ca.crt`;
}

/** Every secret of a cluster, each after the one that it is made from. */
export function wantedSecrets(scope: Pick<SecretScope, "prefix">): WantedSecret[] {
  const controller = (file: string): string => `${scope.prefix}/controller/${file}`;
  const worker = (file: string): string => `${scope.prefix}/worker/${file}`;
  const fresh = (name: string, kind: SecretKind): WantedSecret => ({ name, kind, source: null, commonName: null });
  return [
    ...authorities.flatMap(({ file, commonName }): WantedSecret[] => [
      fresh(controller(`${file}.key`), "private-key"),
      { name: controller(`${file}.crt`), kind: "certificate", source: controller(`${file}.key`), commonName },
    ]),
    fresh(controller("sa.key"), "private-key"),
    { name: controller("sa.pub"), kind: "public-key", source: controller("sa.key"), commonName: null },
    fresh(controller("bootstrap-token"), "token"),
    { name: worker("ca.crt"), kind: "copy", source: authorityName(scope), commonName: null },
    { name: worker("bootstrap-token"), kind: "copy", source: controller("bootstrap-token"), commonName: null },
  ];
}
