import { describe, expect, test } from "vitest";
import { clusterKeys } from "./cluster-keys.ts";
import type { Key } from "./schema/key.ts";
import { readValue } from "./schema/read-value.ts";
import { retiredKeys } from "./kube-aws/retired-keys.ts";
import { readCluster } from "./read-cluster.ts";

describe.each(Object.entries<Key>(clusterKeys))("%s", (name, key) => {
  test("its example passes", () => {
    expect(readValue({ type: key.type, value: key.example, path: `/${name}`, name }).findings).toEqual([]);
  });

  test("its default passes", () => {
    const { value, findings } =
      key.default === null ? { value: null, findings: [] } : readValue({ type: key.type, value: key.default, path: `/${name}`, name });
    expect(findings).toEqual([]);
    expect(value).toEqual(key.default);
  });

  test("it says what it means in one sentence", () => {
    expect(key.meaning).toMatch(/^[A-Z][^\n]+\.$/);
  });
});

test("a retired key is not a key", () => {
  expect(Object.keys(retiredKeys).filter((key) => key in clusterKeys)).toEqual([]);
});

describe("an unknown key names the nearest one", () => {
  test.each([
    ["workercount", "workerCount"],
    ["externalDnsName", "externalDNSName"],
    ["podCidr", "podCIDR"],
    ["hostedZoneID", "hostedZoneId"],
    ["controlerInstanceType", "controllerInstanceType"],
    ["nodePools", null],
    ["__proto__", null],
  ])("%s -> %s", (written, nearest) => {
    const { diagnostics } = readCluster({ name: "cluster.yaml", text: `${written}: 1\n` });
    const found = diagnostics.find(({ code }) => code === "unknown-key");
    expect(found?.path).toBe(`/${written}`);
    expect(found?.hint?.startsWith("Did you mean") ? found.hint.slice("Did you mean ".length, -1) : null).toBe(nearest);
  });
});
