import * as fc from "fast-check";
import { expect, test } from "vitest";

import { embedNodeConfig, extractNodeConfig } from "./embed-node-config.ts";
import { nodeModel, substituteStack } from "./node-config.fixture.ts";
import { renderNodeConfigs } from "./render-node-configs.ts";

const role = fc.constantFrom("controller" as const, "worker" as const);
const text = fc.string({ unit: "grapheme", maxLength: 2000 });

test("what is embedded comes out again, byte for byte", () => {
  fc.assert(fc.property(text, role, (nodeConfig, of) => extractNodeConfig(embedNodeConfig({ nodeConfig, role: of })) === nodeConfig));
});

test("only CloudFormation's own values are left to Fn::Sub", () => {
  const allowed = {
    controller: ["AWS::StackName", "AWS::Region", "AWS::URLSuffix", "VolumeEtcd"],
    worker: ["AWS::StackName", "AWS::Region", "AWS::URLSuffix"],
  };
  fc.assert(
    fc.property(text, role, (nodeConfig, of) => {
      const found = [...embedNodeConfig({ nodeConfig, role: of }).matchAll(/\$\{([^}]*)\}/g)].map(([, name]) => name);
      expect(found).toEqual(allowed[of]);
    }),
  );
});

test("the same config gives the same bytes, with no time in them", () => {
  const nodeConfig = renderNodeConfigs(nodeModel()).controller;
  const outer = embedNodeConfig({ nodeConfig, role: "controller" });
  expect(embedNodeConfig({ nodeConfig, role: "controller" })).toBe(outer);
  const payload = atob(/base64,([^"]*)/.exec(outer)?.[1] ?? "");
  // RFC 1952: magic, deflate, no flags, then four bytes of time.
  expect(Array.from({ length: 8 }, (_, index) => payload.charCodeAt(index))).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
});

test("stack.env says after substitution which stack, region, volume and group the node belongs to", () => {
  const values = {
    "AWS::StackName": "my-stack",
    "AWS::Region": "cn-north-1",
    "AWS::URLSuffix": "amazonaws.com.cn",
    VolumeEtcd: "vol-0a1b",
  };
  const bounds = {
    controller: { ETCD_VOLUME: "vol-0a1b", SIGNAL_RESOURCE: "AutoScaleController" },
    worker: { SIGNAL_RESOURCE: "AutoScaleWorker" },
  };
  for (const of of ["controller", "worker"] as const) {
    const { stackEnv } = substituteStack(embedNodeConfig({ nodeConfig: "{}", role: of }), values);
    expect(stackEnv).toMatchObject({ STACK_NAME: "my-stack", REGION: "cn-north-1", URL_SUFFIX: "amazonaws.com.cn", ...bounds[of] });
    expect(Number(stackEnv["STEP_BOUND"])).toBeLessThan(Number(stackEnv["BOOT_BOUND"]));
    // The group waits 30 minutes for a controller and 15 for a worker: FAILURE must come before.
    expect(Number(stackEnv["BOOT_BOUND"])).toBeLessThan(of === "controller" ? 1800 : 900);
  }
});

test("a text that is not of this make holds no node config", () => {
  const outer = embedNodeConfig({ nodeConfig: "{}", role: "worker" });
  expect(extractNodeConfig("")).toBeNull();
  expect(extractNodeConfig("#cloud-config")).toBeNull();
  expect(extractNodeConfig(outer.replace("base64,", "base64,!"))).toBeNull();
  expect(extractNodeConfig(outer.replace("H4s", "AAA"))).toBeNull();
});
