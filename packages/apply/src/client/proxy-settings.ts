/** What HTTPS_PROXY and NO_PROXY say; the caller reads the environment. */
export interface ProxySettings {
  readonly httpsProxy: string | null;
  /** The comma-separated list as it is written. */
  readonly noProxy: string | null;
}

/**
 * The proxy for a server, or null for none. A kubeconfig's own proxy-url goes before the environment and is not
 * subject to NO_PROXY, as in client-go.
 */
export function chooseProxy(server: URL, options: { readonly proxyUrl: string | null; readonly settings: ProxySettings }): string | null {
  if (options.proxyUrl !== null) return options.proxyUrl;
  const { httpsProxy, noProxy } = options.settings;
  if (httpsProxy === null || httpsProxy.trim() === "" || server.protocol !== "https:") return null;
  return isExcluded(server, noProxy ?? "") ? null : withScheme(httpsProxy.trim());
}

/** `proxy:3128` means `http://proxy:3128`. */
function withScheme(proxy: string): string {
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}

/**
 * NO_PROXY as Go's golang.org/x/net/http/httpproxy reads it: `*`, IP addresses, CIDR ranges, `host`, `.domain` and
 * `*.domain`, each with an optional port. `domain` matches itself and what is below it, `.domain` only what is below.
 * Loopback addresses and `localhost` never go through a proxy there; here they do when a proxy was asked for, because
 * a tunnel to a loopback server is only ever set up on purpose.
 */
function isExcluded(server: URL, noProxy: string): boolean {
  const host = bareHost(server.hostname).toLowerCase();
  const port = server.port === "" ? "443" : server.port;
  return noProxy
    .split(",")
    .map((rule) => rule.trim().toLowerCase())
    .some((rule) => rule !== "" && matches({ host, port }, rule));
}

function matches(target: { readonly host: string; readonly port: string }, rule: string): boolean {
  if (rule === "*") return true;
  const address = addressOf(target.host);
  const [network, bits] = rule.split("/");
  if (bits !== undefined) {
    const base = addressOf(network ?? "");
    return base !== null && address !== null && sharesPrefix(address, base, Number(bits));
  }
  const { host, port } = splitPort(rule);
  if (port !== null && port !== target.port) return false;
  const ruled = addressOf(host);
  if (ruled !== null) return address !== null && ruled.join() === address.join();
  const domain = host.replace(/^\*\./, ".");
  return domain.startsWith(".") ? target.host.endsWith(domain) : target.host === domain || target.host.endsWith(`.${domain}`);
}

function splitPort(rule: string): { host: string; port: string | null } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(rule);
  if (bracketed !== null) return { host: bracketed[1] ?? "", port: bracketed[2] ?? null };
  const single = /^([^:]+):(\d+)$/.exec(rule);
  return single === null ? { host: rule, port: null } : { host: single[1] ?? "", port: single[2] ?? null };
}

/** The host of a URL without the brackets of an IPv6 address. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** The bytes of an IP address, or null for a name. */
function addressOf(host: string): number[] | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
    const bytes = host.split(".").map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : null;
  }
  if (!host.includes(":") || !URL.canParse(`http://[${host}]`)) return null;
  const [head, tail] = bareHost(new URL(`http://[${host}]`).hostname).split("::");
  const groups = (text: string | undefined): number[] =>
    text === undefined || text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const left = groups(head);
  const right = groups(tail);
  const middle = Array.from({ length: 8 - left.length - right.length }, () => 0);
  return [...left, ...middle, ...right].flatMap((group) => [group >> 8, group & 255]);
}

function sharesPrefix(address: readonly number[], base: readonly number[], bits: number): boolean {
  if (address.length !== base.length || !Number.isInteger(bits) || bits < 0 || bits > base.length * 8) return false;
  return address.every((byte, index) => {
    const relevant = Math.max(0, Math.min(8, bits - index * 8));
    const mask = (0xff << (8 - relevant)) & 0xff;
    return (byte & mask) === ((base[index] ?? 0) & mask);
  });
}
