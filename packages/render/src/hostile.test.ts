import { hasErrors } from "@keelson/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterKeys } from "./config/cluster-keys.ts";
import { extractNodeConfig } from "./node/embed-node-config.ts";
import { fromDataUrl } from "./node/ignition/data-url.ts";
import { renderCluster } from "./render.ts";

const plain = {
  clusterName: "demo",
  externalDNSName: "k8s.example.org",
  region: "eu-west-1",
  availabilityZone: "eu-west-1a",
  kubernetesVersion: "v1.36.2",
  flatcarVersion: "4593.2.5",
};

function render(cluster: unknown): ReturnType<typeof renderCluster> {
  return renderCluster({ cluster: { name: "cluster.yaml", text: typeof cluster === "string" ? cluster : JSON.stringify(cluster) } });
}

const attacks = [
  "${AWS::AccountId}",
  "${VolumeEtcd}",
  "$(reboot)",
  "`reboot`",
  "';reboot;'",
  '"; reboot; "',
  "a\nb: c",
  "a\r\nb",
  "a\u2028b",
  "\u0000",
  "\u202Eabc",
  "\uD800",
  "--- !!js/function x",
  "*a",
  "&a x",
  "<<",
  "{{ x }}",
  "@TOKEN@",
  "%0a%0d",
  "::add-mask::k8s",
  "##[add-mask]k8s",
  "<!-- x -->",
  "../../../etc/passwd",
  "__proto__",
  "a".repeat(5000),
];
const numbers = [0, -0, -1, 1e-7, 1e308, Number.MAX_SAFE_INTEGER + 2, 0.1, 2 ** 31, 2 ** 53];
const notJson = fc.constantFrom(
  ".inf",
  "-.inf",
  ".nan",
  "0x10",
  "0o17",
  "0b1",
  "1_000",
  "12:30:45",
  "2022-01-01",
  "~",
  "yes",
  "!!binary AAAA",
  "!Ref x",
);
const value = fc.oneof(
  fc.constantFrom<unknown>(...attacks, ...numbers, null, true, [], {}, [[]], [null], { __proto__: 1, constructor: { prototype: 1 } }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const key = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(clusterKeys)) },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "", "a/b~c", ...attacks) },
);
/** Block mappings whose values are flow: JSON, or a scalar that only YAML has. */
const hostileFile = fc
  .array(fc.tuple(key, fc.oneof({ weight: 8, arbitrary: value.map((each) => JSON.stringify(each)) }, { weight: 2, arbitrary: notJson })), {
    maxLength: 5,
  })
  .map((entries) => {
    const written = new Map([...Object.entries(plain).map(([name, each]) => [name, JSON.stringify(each)] as const), ...entries]);
    return [...written].map(([name, each]) => `${JSON.stringify(name)}: ${each}\n`).join("");
  });

test("two thousand hostile files are rendered or explained, and leave no trace in prototypes", () => {
  fc.assert(
    fc.property(hostileFile, (text) => {
      const { artifacts, diagnostics } = render(text);
      expect(artifacts === null).toBe(hasErrors(diagnostics));
      for (const { message, hint } of diagnostics) expect(`${message}${hint ?? ""}`.length).toBeLessThan(3000);
    }),
    { numRuns: 2000 },
  );
  expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([]);
});

describe("texts that pass are data everywhere", () => {
  const attack = fc
    .array(fc.constantFrom(...Array.from("${AWS::Region}$(x)`'\"\\;&|<>#@%{}*!~ é界")), { minLength: 1, maxLength: 40 })
    .map((signs) => signs.join(""));
  const printable = attack.map((text) => text.replace(/[^\u0020-\u007E]|^ | $/g, "x"));
  const tag = attack.map((text) => text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu, "="));

  test("a key name, a key's comment and tags reach neither a script, nor an Fn::Sub, nor a policy", () => {
    const wanted = skeletonOf(render(plain));
    fc.assert(
      fc.property(printable, attack, tag, (keyName, comment, each) => {
        const sshAuthorizedKeys = [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ${comment}`];
        const rendered = render({ ...plain, keyName, sshAuthorizedKeys, stackTags: { team: each } });
        expect(rendered.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(skeletonOf(rendered)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

/** Everything that somebody interprets: files of the nodes, texts for Fn::Sub, policies. */
function skeletonOf({ artifacts }: ReturnType<typeof renderCluster>): unknown {
  if (artifacts === null) throw new TypeError("the cluster does not render");
  const template: unknown = JSON.parse(artifacts.files.get("stack-template.json") ?? "");
  const substituted = valuesOf(template, "Fn::Sub");
  const nodeConfigs = substituted.flatMap((text) => (typeof text === "string" ? (extractNodeConfig(text) ?? []) : []));
  expect(nodeConfigs).toHaveLength(2);
  const files = nodeConfigs.flatMap((text) => valuesOf(JSON.parse(text), "source")).map((source) => fromDataUrl(String(source)) ?? source);
  const open = substituted.map((text) => String(text).replace(/base64,[\w+/=]+/, "base64,"));
  return { files, open, policies: valuesOf(template, "PolicyDocument"), kubeconfig: artifacts.files.get("kubeconfig") };
}

function valuesOf(value: unknown, wanted: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [...(name === wanted ? [part as unknown] : []), ...valuesOf(part, wanted)]);
}

describe("what is written to cost much is told in one finding", () => {
  const bomb = [
    "a: &a [x]",
    ..."bcdefghi".split("").map((name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${"abcdefgh"[index]}`).join(", ")}]`),
  ];
  test.each([
    ["a file of 10 MiB", "a".repeat(10 * 1_048_576), "file-too-large"],
    ["an alias bomb", bomb.join("\n"), "yaml-too-complex"],
    ["deep nesting", `subnets: ${"[".repeat(100_000)}`, "yaml-too-complex"],
    ["a binary file", "\u007FELF\u0002\u0001", "not-text"],
  ])("%s", (_name, text, code) => {
    expect(render(text).diagnostics.map((found) => found.code)).toEqual([code]);
  });

  test.each([
    ["unknown keys", Array.from({ length: 4000 }, (_, index) => `${`k${index}`.padEnd(50, "x")}: 1\n`).join("")],
    ["keys of kube-aws", `worker: {nodePools: [${"{name: a},".repeat(4000)}]}`],
    ["wrong keys in subnets", `subnets:\n${Array.from({ length: 199 }, (_, index) => `- {${`a${index}: 1,`.repeat(20)}}\n`).join("")}`],
  ])("a flood of %s ends after a hundred findings", (_name, text) => {
    const { diagnostics } = render(text);
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.code).toBe("too-many-findings");
  });
});
