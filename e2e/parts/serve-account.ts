import type { Clock } from "@keelson/core";
import { accountDoubles, type AccountScript, type AccountState, emptyAccount } from "@keelson/deploy/double";
import { type DoubleRequest, type ServiceDouble, serveLoopback, signedService } from "@keelson/double";
import { ssmDouble } from "@keelson/pki/double";

/** A request that came in, as it was sent. */
export interface ServedCall {
  /** The name that it was signed for. */
  readonly service: string;
  readonly operation: string;
  readonly body: string;
}

export interface ServedAccount {
  readonly url: string;
  readonly state: AccountState;
  /** All that came in so far, oldest first. */
  readonly calls: readonly ServedCall[];
  close(): Promise<void>;
}

/** Our own doubles on one port, for clients that are not ours. Nothing is kept. */
export async function serveAccount(options: {
  readonly clock: Clock;
  readonly script?: AccountScript;
  /** The regions of its buckets by their names. */
  readonly buckets?: Readonly<Record<string, string>>;
  /** Puts the form of a CloudFormation call into terms that the double models. */
  readonly translate?: (form: URLSearchParams) => void;
  /** Called with an answer before it is sent. */
  readonly onAnswer?: (call: ServedCall, answer: string) => void;
}): Promise<ServedAccount> {
  const { clock, script = {}, buckets = {}, translate, onAnswer = () => {} } = options;
  const state = emptyAccount({ buckets });
  const calls: ServedCall[] = [];
  const heard = (double: ServiceDouble): ServiceDouble => ({
    service: double.service,
    operationOf: (request) => double.operationOf(request),
    async answer(request) {
      const call = { service: double.service, operation: double.operationOf(request), body: request.body };
      calls.push(call);
      const answer = await double.answer(double.service === "cloudformation" ? translated(request, translate) : request);
      onAnswer(call, answer.body);
      return answer;
    },
  });
  const doubles = [...accountDoubles({ state, clock, script }).services, ssmDouble()].map(heard);
  const choose = (request: DoubleRequest): ServiceDouble | undefined =>
    doubles.find(({ service }) => service === signedService(request)) ?? heard(unknown(signedService(request) ?? "unsigned"));
  const server = await serveLoopback({ choose });
  return { url: server.url, state, calls, close: () => server.close() };
}

function translated(request: DoubleRequest, translate: ((form: URLSearchParams) => void) | undefined): DoubleRequest {
  if (translate === undefined) return request;
  const form = new URLSearchParams(request.body);
  translate(form);
  return { ...request, body: form.toString() };
}

/** A service that nobody plays: its requests are noted and answered 501. */
function unknown(service: string): ServiceDouble {
  return {
    service,
    operationOf: ({ headers, method, path, body }) =>
      headers["x-amz-target"] ?? new URLSearchParams(body).get("Action") ?? `${method} ${path}`,
    answer: () => ({ status: 501, headers: { "content-type": "text/plain" }, body: `${service} is not played here` }),
  };
}

/** A clock by which a while passes with every look at it: whoever polls finds the next thing done. */
export function hurriedClock(step: number, start = Date.now()): Clock {
  let now = start;
  return { now: () => (now += step), sleep: async (milliseconds) => void (now += milliseconds) };
}
