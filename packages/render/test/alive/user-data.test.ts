import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkLimits } from "../../src/artifacts/limits/check-limits.ts";
import { substituteStack } from "../../src/node/node-config.fixture.ts";
import { livingCluster, livingClusters, plain } from "./living-clusters.ts";

const roles = ["Controller", "Worker"] as const;
const limit = 16_384;

function userDataOf(cluster: ReturnType<typeof livingCluster>, role: (typeof roles)[number]): string {
  const properties = cluster.template.Resources[`LaunchTemplate${role}`]?.Properties;
  return (plain(properties) as { LaunchTemplateData: { UserData: { "Fn::Base64": { "Fn::Sub": string } } } }).LaunchTemplateData.UserData[
    "Fn::Base64"
  ]["Fn::Sub"];
}

const longest = {
  "AWS::StackName": "s".repeat(128),
  "AWS::Region": "ap-southeast-2",
  "AWS::URLSuffix": "amazonaws.com.cn",
  VolumeEtcd: "vol-0123456789abcdef0",
};

describe.each(livingClusters)("%s", (_name, cluster) => {
  it.each(roles)("rule 9: the user data of a %s has room for more, even under the longest stack name", (role) => {
    const { text } = substituteStack(userDataOf(cluster, role), longest);
    expect(text).not.toContain("${");
    expect(new TextEncoder().encode(text).length).toBeLessThan(14_500);
  });

  it.each(roles)("rule 9: the same bytes each time, with no time in them: %s", (role) => {
    const userData = userDataOf(cluster, role);
    expect(userDataOf(livingCluster(cluster.keys), role)).toBe(userData);
    const payload = atob(/base64,([^"]*)/.exec(userData)?.[1] ?? "");
    // RFC 1952: magic, deflate, no flags, then four bytes of time.
    expect(Array.from(payload.slice(0, 8), (byte) => byte.charCodeAt(0))).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  });
});

describe("rule 9: the limit is counted with a stack name of 128 characters", () => {
  const { model } = livingCluster();
  const judge = (size: number): string[] => {
    const userData = `\${AWS::StackName}${"x".repeat(size)}`;
    return checkLimits({ config: model.config, template: "{}", userData: { controller: userData, worker: "" } }).map(({ code }) => code);
  };

  it("to the byte", () => {
    expect(judge(limit - 128)).toEqual([]);
    expect(judge(limit - 127)).toEqual(["user-data-too-large"]);
  });
});

describe("rule 9: the compressor is our own choice on every runtime", () => {
  const folder = fileURLToPath(new URL("../../", import.meta.url));

  it("no source of render asks the runtime to compress", () => {
    const sources = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(60);
    const asking = sources.filter((name) =>
      /["'](node:)?zlib["']|\b(Dec|C)ompressionStream\b/.test(readFileSync(join(folder, "src", name), "utf8")),
    );
    expect(asking).toEqual([]);
  });

  it("fflate is pinned to one version", () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    expect(dependencies["fflate"]).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
