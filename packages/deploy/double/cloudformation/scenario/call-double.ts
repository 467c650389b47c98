import type { ServiceDouble } from "@keelson/double";

export type CallForm = Readonly<Record<string, string>>;

/** One call on the double's own wire, without a server between; an error answer is thrown. */
export function callDouble(
  double: ServiceDouble,
  { region, action, form }: { readonly region: string; readonly action: string; readonly form: CallForm },
): void {
  const answer = double.answer({
    method: "POST",
    path: "/",
    query: new URLSearchParams(),
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=AKIDSCENARIO/20261130/${region}/${double.service}/aws4_request` },
    body: new URLSearchParams({ Action: action, Version: "2010-05-15", ...form }).toString(),
  });
  if (answer instanceof Promise) throw new TypeError(`${action} does not answer at once`);
  if (answer.status !== 200) throw new RangeError(`${action}: ${answer.body}`);
}
