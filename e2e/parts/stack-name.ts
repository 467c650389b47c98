/** The name of a stack that is given by name or by id. */
export function stackNameOf(nameOrId: string): string {
  return /:stack\/([^/]+)\//.exec(nameOrId)?.[1] ?? nameOrId;
}
