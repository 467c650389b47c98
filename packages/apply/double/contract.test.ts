import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CertificateFixture, makeCertificates } from "./certificates.ts";
import { kubernetesContract } from "./contract/contract.ts";
import { contractClient } from "./contract/contract-client.ts";
import { kubernetesDouble } from "./kubernetes-double.ts";
import { type Defect } from "./requests/api.ts";
import { type ApiServer } from "./server/serve-api.ts";

let certificates: CertificateFixture;
let administrator: { cert: string; key: string };
const servers: ApiServer[] = [];

/** Watches end by the clock, so this one is the system's. */
const clock = { now: () => Date.now(), sleep: async () => {} };

beforeAll(async () => {
  certificates = await makeCertificates({ now: Date.now() });
  administrator = await certificates.client({ name: "admin", groups: ["system:masters"] });
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function serve(defect?: Defect): Promise<() => Promise<ReturnType<typeof contractClient>>> {
  const double = kubernetesDouble({
    clock,
    certificate: certificates.server,
    clientCA: certificates.authority,
    controllers: "none",
    ...(defect === undefined ? {} : { defect }),
  });
  const server = await double.listen();
  servers.push(server);
  return async () => contractClient({ url: server.url, ca: certificates.authority, certificate: administrator });
}

describe("the double keeps the contract", async () => {
  for (const { name } of kubernetesContract(unused)) {
    test(name, async () => {
      const cases = kubernetesContract(await serve());
      await cases.find((one) => one.name === name)?.run();
    });
  }
});

describe("the contract notices", () => {
  test.each<[Defect, string]>([
    ["conflicts-ignored", "another manager's different value is a conflict that names manager and field"],
    ["apply-always-writes", "the same apply again changes nothing, not even the version"],
    ["unknown-fields-accepted", "an unknown field is refused with its path, as a server error without a reason"],
    ["watch-misses-deletes", "a watch from a list's version tells every change in order"],
  ])("%s", async (defect, name) => {
    const broken = kubernetesContract(await serve(defect)).find((one) => one.name === name);
    await expect(broken?.run()).rejects.toThrow();
  });
});

function unused(): Promise<never> {
  return Promise.reject(new DOMException("only the names are wanted", "NotSupportedError"));
}
