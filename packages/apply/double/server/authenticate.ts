/** Who asks: from a client certificate (CN and O), a bearer token, or nobody. */
export interface User {
  readonly name: string;
  readonly groups: readonly string[];
}

export interface ClientCertificate {
  readonly isTrusted: boolean;
  readonly commonName: string;
  readonly organizations: readonly string[];
}

const anonymous: User = { name: "system:anonymous", groups: ["system:unauthenticated"] };

/** The user of a request, or undefined for credentials that are not valid (401). A certificate goes before a token. */
export function authenticate(options: {
  readonly certificate: ClientCertificate | undefined;
  readonly authorization: string;
  readonly tokens: Readonly<Record<string, User>>;
}): User | undefined {
  const { certificate } = options;
  if (certificate !== undefined) {
    return certificate.isTrusted ? authenticated({ name: certificate.commonName, groups: certificate.organizations }) : undefined;
  }
  const token = /^Bearer\s+(\S+)$/i.exec(options.authorization)?.[1];
  if (token === undefined) return anonymous;
  const user = Object.hasOwn(options.tokens, token) ? options.tokens[token] : undefined;
  return user === undefined ? undefined : authenticated(user);
}

function authenticated(user: User): User {
  return { name: user.name, groups: [...user.groups, "system:authenticated"] };
}
