import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeScratch, runAction, stackTrace } from "./run-action.ts";

const scratch = makeScratch();
let silent: Server;
beforeAll(async () => {
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
  scratch.remove();
});

it.each([
  ["deploy-cluster", { cluster: "cluster.yaml" }],
  ["destroy-cluster", { cluster: "cluster.yaml", confirm: "particule-k8s-clust" }],
  ["connect-cluster", { "cluster-name": "particule-k8s-clust", region: "eu-west-1" }],
] as const)("a cancelled %s whose call gets no answer ends at the runner's second signal, with its outputs", async (action, inputs) => {
  const { port } = silent.address() as AddressInfo;
  const environment = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "AKIDSANDBOX",
    AWS_SECRET_ACCESS_KEY: "sandbox",
  };
  let kill = (_signal: NodeJS.Signals): void => undefined;
  const called = new Promise<void>((resolve) => void silent.once("request", () => resolve()));
  const onStart = (send: typeof kill): void => {
    kill = send;
  };
  const ending = runAction(action, scratch, { inputs, environment, onStart });
  await called;
  kill("SIGINT");
  kill("SIGTERM");
  const end = await ending;
  expect(end).toMatchObject({ signal: null, outputs: { "failure-reason": "interrupted" } });
  expect([130, 143]).toContain(end.exitCode);
  expect(end.summary).toContain("interrupted");
  expect(end.log).not.toMatch(stackTrace);
});
