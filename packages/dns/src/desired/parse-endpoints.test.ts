import { toDiagnosticRecord } from "@keelson/core";
import { expect, it } from "vitest";
import { balancer, endpointsFile } from "../world.fixture.ts";
import { parseEndpoints } from "./parse-endpoints.ts";

const parse = (text: string) => parseEndpoints({ name: "endpoints.json", text });

it("reads what apply-manifests writes", () => {
  const { endpoints, diagnostics } = parse(
    endpointsFile({ "default/minecraft": { at: balancer, hosts: ["minecraft.particule.io"] }, "default/new": { at: null } }),
  );
  expect(diagnostics).toEqual([]);
  expect(
    endpoints?.endpoints.map(({ object, addresses, hostnames, state }) => [
      object.name,
      addresses,
      hostnames.map(({ host }) => host),
      state,
    ]),
  ).toEqual([
    ["minecraft", [{ hostname: balancer, ip: null }], ["minecraft.particule.io"], "ready"],
    ["new", [], [], "pending"],
  ]);
});

it.each([
  ["[]", "", 1],
  ['{"format": 2}', "/format", 1],
  ['{"format": 1}', "/endpoints", 1],
  [
    '{"format": 1,\n"endpoints": [{"kind": "Pod", "namespace": "a", "name": "b", "state": "ready", "addresses": [], "hostnames": [], "annotations": {}}]}',
    "/endpoints/0/kind",
    2,
  ],
  [
    '{"format": 1,\n"endpoints": [{"kind": "Service", "namespace": "a", "name": "b", "state": "ready",\n"addresses": [{}], "hostnames": [], "annotations": {}}]}',
    "/endpoints/0/addresses",
    3,
  ],
])("refuses %s", (text, path, line) => {
  const { endpoints, diagnostics } = parse(text);
  expect(endpoints).toBeNull();
  const found = diagnostics.map(toDiagnosticRecord);
  expect(found.map((diagnostic) => diagnostic.code)).toEqual(["endpoints-format"]);
  expect(found[0]?.line).toBe(line);
  if (path !== "") expect(found[0]?.path).toBe(path);
});
