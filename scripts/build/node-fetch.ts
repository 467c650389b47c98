// Stands in for undici in dist/: Node has it built in, and @actions/github needs no more of it than this.

/** Node's own fetch. Behind a proxy it goes through it when NODE_USE_ENV_PROXY=1 is set (Node.js documentation, "Command-line API"). */
export function fetch(url: string | URL | Request, options: RequestInit & { readonly dispatcher?: unknown } = {}): Promise<Response> {
  const { dispatcher: _ofUndici, ...init } = options;
  return globalThis.fetch(url, init);
}

/** Constructed by @actions/http-client and handed to the fetch above, which does not look at it. */
export class ProxyAgent {
  readonly options: unknown;

  constructor(options: unknown) {
    this.options = options;
  }
}
