/** All that is needed to speak with one cluster as one user. Holds secrets: never printed, never in an event. */
export interface ClusterConnection {
  /** The names that the kubeconfig gives, for messages. */
  readonly context: string;
  readonly cluster: string;
  /** `https://host:port`, without a path at its end unless the API lives below one. */
  readonly server: string;
  /** The name that the server's certificate must bear, where it differs from the server's host. */
  readonly tlsServerName: string | null;
  /** PEM; null trusts the authorities that Node.js brings. */
  readonly certificateAuthority: string | null;
  readonly verification: "full" | "off";
  readonly proxyUrl: string | null;
  /** The context's namespace, or `default`. */
  readonly namespace: string;
  readonly credential: Credential;
}

export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "certificate"; readonly certificate: string; readonly key: string }
  | { readonly kind: "token"; readonly token: string }
  /** Read again when the server does not accept it any more, since such files are rotated. */
  | { readonly kind: "token-file"; readonly path: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly kind: "exec"; readonly command: ExecCommand };

/** A credential plugin (KEP-541; client-go credential plugins in the Kubernetes documentation). */
export interface ExecCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the environment that the caller runs in; holds KUBERNETES_EXEC_INFO. */
  readonly env: Readonly<Record<string, string>>;
  /** The apiVersion that the printed ExecCredential must have. */
  readonly apiVersion: string;
  readonly installHint: string | null;
}

/** What a credential plugin printed. Exit code null: it could not be started. */
export interface ExecResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a kubeconfig needs from outside; each answer may hold a secret. */
export interface CredentialPorts {
  /** The text of a file, or null when it cannot be read. Paths are as `parseKubeconfig` resolved them. */
  readonly readFile: (path: string) => Promise<string | null>;
  readonly runExec: (command: ExecCommand) => Promise<ExecResult>;
  /** Told every secret value as soon as it is known, so that logs can hide it. */
  readonly mask: (secret: string) => void;
}
