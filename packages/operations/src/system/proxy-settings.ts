/** The proxy that leads out of a network, as self-hosted runners document it: https_proxy and no_proxy in either case. */
export interface ProxySettings {
  readonly httpsProxy: string | null;
  /** Host names, domains and addresses that are reached directly, as NO_PROXY lists them. */
  readonly noProxy: string | null;
}

export function readProxySettings(environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const read = (name: string): string | null => environment[name] || environment[name.toLowerCase()] || null;
  return { httpsProxy: read("HTTPS_PROXY"), noProxy: read("NO_PROXY") };
}
