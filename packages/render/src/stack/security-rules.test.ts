import { describe, expect, it } from "vitest";
import { modelOf } from "./model.fixture.ts";
import { securityRules, type SecurityRule } from "./security-rules.ts";
import { stackOf } from "./stack-forms.fixture.ts";

function print(rules: readonly SecurityRule[]): string {
  return rules
    .map(({ on, protocol, fromPort, toPort, from }) => {
      const ports = protocol === "icmp" ? `type ${fromPort} code ${toPort}` : `${fromPort}${toPort === fromPort ? "" : `-${toPort}`}`;
      return `${on} <- ${"role" in from ? from.role : from.cidr}: ${protocol} ${ports}`;
    })
    .toSorted()
    .join("\n");
}

describe("what may come in", () => {
  it("is closed but for the API and the nodes' own traffic", () => {
    expect(`\n${print(securityRules(modelOf()))}\n`).toBe(`
controller <- 0.0.0.0/0: tcp 443
controller <- 10.0.0.0/16: icmp type 3 code 4
controller <- controller: tcp 10250
controller <- controller: udp 8472
controller <- worker: tcp 10250
controller <- worker: tcp 443
controller <- worker: udp 8472
worker <- 10.0.0.0/16: icmp type 3 code 4
worker <- controller: tcp 10250
worker <- controller: udp 8472
worker <- worker: tcp 10250
worker <- worker: udp 8472
`);
  });

  it("opens ssh and the API to the named ranges only", () => {
    const config = { apiAccessAllowedSourceCIDRs: ["192.0.2.0/24"], sshAccessAllowedSourceCIDRs: ["203.0.113.9/24", "203.0.113.0/24"] };
    const opened = print(securityRules(modelOf(config)))
      .split("\n")
      .filter((line) => line.includes("tcp") && line.includes("/"));
    expect(opened).toEqual([
      "controller <- 192.0.2.0/24: tcp 443",
      "controller <- 203.0.113.0/24: tcp 22",
      "worker <- 203.0.113.0/24: tcp 22",
    ]);
  });

  it("opens NodePorts to the named ranges, on the workers only, for both protocols", () => {
    const closed = new Set(print(securityRules(modelOf())).split("\n"));
    const opened = print(securityRules(modelOf({ nodePortAccessAllowedSourceCIDRs: ["192.0.2.0/24", "203.0.113.9/24"] })));
    expect(opened.split("\n").filter((line) => !closed.has(line))).toEqual([
      "worker <- 192.0.2.0/24: tcp 30000-32767",
      "worker <- 192.0.2.0/24: udp 30000-32767",
      "worker <- 203.0.113.0/24: tcp 30000-32767",
      "worker <- 203.0.113.0/24: udp 30000-32767",
    ]);
  });

  it("keeps the id of a rule when the list around it changes", () => {
    const idsOf = (cidrs: string[]): string[] =>
      securityRules(modelOf({ apiAccessAllowedSourceCIDRs: cidrs })).map((rule) => rule.logicalId);
    const [a, b] = ["192.0.2.0/24", "198.51.100.0/24"];
    expect(idsOf([a, b]).toSorted()).toEqual(idsOf([b, a]).toSorted());
    expect(idsOf([a, b])).toEqual(expect.arrayContaining(idsOf([b])));
    expect(new Set(idsOf([a, b])).size).toBe(idsOf([a, b]).length);
  });

  it("stands beside the groups, never in them", () => {
    const { Resources } = stackOf();
    for (const id of ["SecurityGroupController", "SecurityGroupWorker"]) {
      expect(Object.keys(Resources[id]?.Properties ?? {})).toEqual(["GroupDescription", "VpcId", "Tags"]);
    }
    expect(Resources["SecurityGroupWorkerIngressFlannelFromController"]?.Properties).toEqual({
      GroupId: { "Fn::GetAtt": ["SecurityGroupWorker", "GroupId"] },
      IpProtocol: "udp",
      FromPort: 8472,
      ToPort: 8472,
      SourceSecurityGroupId: { "Fn::GetAtt": ["SecurityGroupController", "GroupId"] },
      Description: "pod network",
    });
  });
});
