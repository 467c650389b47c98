import { describe, expect, test } from "vitest";

import { bootSteps } from "./boot-steps.ts";
import { embedNodeConfig } from "./embed-node-config.ts";
import { nodeModel, readNodeConfig, substituteStack } from "./node-config.fixture.ts";
import { renderNodeConfigs } from "./render-node-configs.ts";

const model = nodeModel({ clusterName: "particule-k8s-clust", externalDNSName: "k8s.particule.io" });
const rendered = renderNodeConfigs(model);
const roles = ["controller", "worker"] as const;

describe.each(roles)("%s", (role) => {
  const node = readNodeConfig(rendered[role]);
  const all = [...node.texts.values(), JSON.stringify([...node.units.values()])].join("\n");

  test("user data stays far below EC2's 16,384 bytes, even for the longest stack name", () => {
    const outer = embedNodeConfig({ nodeConfig: rendered[role], role });
    const longest = {
      "AWS::StackName": "s".repeat(128),
      "AWS::Region": "ap-southeast-2",
      "AWS::URLSuffix": "amazonaws.com.cn",
      VolumeEtcd: "vol-0123456789abcdef0",
    };
    const { text } = substituteStack(outer, longest);
    expect(text).not.toContain("${");
    expect(new TextEncoder().encode(text).length).toBeLessThan(14_500);
  });

  test("the same model gives the same bytes", () => {
    expect(renderNodeConfigs(nodeModel({ clusterName: "particule-k8s-clust", externalDNSName: "k8s.particule.io" }))[role]).toBe(
      rendered[role],
    );
  });

  test("no key and no token is in it", () => {
    expect(all).not.toMatch(/PRIVATE KEY|BEGIN CERTIFICATE|AKIA|ASIA/);
    const tokens = all.match(/\b[a-z0-9]{6}\.[a-z0-9]{16}\b/g) ?? [];
    // The renewal's stand-in has a token's form and is none.
    expect(tokens.filter((token) => token !== "000000.0000000000000000")).toEqual([]);
  });

  test("every file is written with its mode and replaces the image's own", () => {
    for (const file of node.config.storage.files) {
      expect(file.mode, file.path).toBe(file.path.startsWith("/opt/bin/") ? 0o755 : 0o644);
      if (node.texts.has(file.path)) expect(file.overwrite, file.path).toBe(true);
    }
  });

  test("what units run is bash with a script of /opt/bin that exists, and nothing below /etc", () => {
    const commands = [...node.units.values()].flatMap((unit) => (unit.contents ?? "").match(/^Exec\w+=.*$/gm) ?? []);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, script] = /^Exec\w+=\/usr\/bin\/bash (\S+)$/.exec(command) ?? [];
      if (script === undefined) expect(command).toBe("ExecStart=/usr/bin/true");
      else expect([...node.scripts.keys()]).toContain(script);
    }
  });

  test("every script starts from the library, and whatever it calls by name exists", () => {
    for (const [path, text] of node.scripts) {
      expect(text.startsWith("#!/usr/bin/bash\n# shellcheck source=/dev/null\n"), path).toBe(true);
      for (const [name] of text.matchAll(/\/opt\/bin\/keelson-[a-z.-]*[a-z]/g)) expect([...node.scripts.keys()], path).toContain(name);
      for (const [name] of text.matchAll(/\/etc\/keelson\/[a-z.]+/g)) expect(isGiven(name), `${path}: ${name}`).toBe(true);
    }
    function isGiven(name: string): boolean {
      return name === "/etc/keelson/stack.env" || [...node.texts.keys()].some((path) => path.startsWith(name));
    }
  });

  test("each boot step is a script, and the library counts them as the table does", () => {
    const besides = { controller: ["lib.sh", "boot", "renew-certificates"], worker: ["lib.sh", "boot", "drain"] }[role];
    const named = [...bootSteps[role], ...besides].map((name) => `/opt/bin/keelson-${name}`);
    expect([...node.scripts.keys()].toSorted()).toEqual(named.toSorted());
    expect(node.scripts.get("/opt/bin/keelson-lib.sh")).toContain(`STEPS=(${bootSteps[role].join(" ")})`);
    expect(bootSteps[role][0]).toBe("metadata");
    expect(bootSteps[role].at(-1)).toBe("signal");
  });

  test("nothing is mounted below /opt and no script is run from /etc", () => {
    expect(all).not.toMatch(/mount [^\n]*\/opt/);
    expect(all).not.toMatch(/bash \/etc|ExecStart=\/etc/);
    expect([...node.units.keys()].filter((name) => name.endsWith(".mount"))).toEqual([]);
  });

  test("the extension lies below /opt, is linked, and is checked only when its hash is known", () => {
    const path = "/opt/extensions/kubernetes/kubernetes-v1.36.2-x86-64.raw";
    expect(node.config.storage.links).toEqual([{ path: "/etc/extensions/kubernetes.raw", target: path, overwrite: true }]);
    const image = node.config.storage.files.find((file) => file.path === path);
    expect(image?.contents).toEqual({ source: model.versions.extension.url });
    const hash = `sha256-${"0".repeat(64)}`;
    const pinned = { ...model, versions: { ...model.versions, extension: { ...model.versions.extension, hash } } };
    const files = readNodeConfig(renderNodeConfigs(pinned)[role]).config.storage.files;
    expect(files.find((file) => file.path === path)?.contents.verification).toEqual({ hash });
  });

  test("nothing updates or reboots a node by itself", () => {
    expect(node.texts.get("/etc/flatcar/update.conf")).toBe("SERVER=disabled\n");
    expect(node.units.get("locksmithd.service")?.mask).toBe(true);
  });

  test("the API's name leads to this machine or to the controller, without DNS", () => {
    const line = { controller: "127.0.0.1 k8s.particule.io", worker: "10.0.0.50 k8s.particule.io" }[role];
    expect(node.texts.get("/etc/hosts")?.split("\n")).toContain(line);
  });

  test("SSH keys reach the core user, and without any there is no user section", () => {
    expect(node.config.passwd).toBeUndefined();
    const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me";
    const config = readNodeConfig(renderNodeConfigs(nodeModel({ sshAuthorizedKeys: [key] }))[role]).config;
    expect(config.passwd?.users).toEqual([{ name: "core", sshAuthorizedKeys: [key] }]);
  });
});

test("each role reads exactly its own secrets, in one call", () => {
  for (const role of roles) {
    const script = readNodeConfig(rendered[role]).scripts.get("/opt/bin/keelson-secrets") ?? "";
    const prefix = /^PREFIX=(.*)$/m.exec(script)?.[1];
    const names = /^NAMES=\((.*)\)$/m.exec(script)?.[1]?.split(" ") ?? [];
    expect(names.map((name) => `${prefix}/${name}`)).toEqual(model.secrets[role]);
    expect(names.length).toBeLessThanOrEqual(10);
    expect(script.match(/AmazonSSM\.\w+/g)).toEqual(["AmazonSSM.GetParameters"]);
  }
});

test("a worker never sees the controller's scripts and manifests", () => {
  const worker = readNodeConfig(rendered.worker);
  expect([...worker.texts.keys()].filter((path) => /addons|etcd|init|renew/.test(path))).toEqual([]);
  expect(rendered.worker).not.toContain("ca.key");
});
