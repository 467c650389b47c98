import { toDiagnosticRecord } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import { versionTable } from "../versions/version-table.ts";
import { clusterKeys } from "./cluster-keys.ts";
import { readCluster } from "./read-cluster.ts";

/** Errors as `code line:column path`. */
function errorsOf(text: string): string[] {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text });
  const records = diagnostics.map(toDiagnosticRecord).filter(({ severity }) => severity === "error");
  return records.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`.trimEnd());
}

test("the article's cluster.yaml is valid, and what it leaves open is said", () => {
  const { diagnostics, config } = readCluster(articleCluster);
  expect(config?.releaseChannel).toBe("alpha");
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    "notice api-open",
    "warning extension-not-pinned",
    "warning kubernetes-version-not-pinned",
    "notice node-image-not-pinned",
    "notice ssh-closed",
    "notice instance-before-nitro",
    "notice instance-before-nitro",
  ]);
});

describe("files that are no cluster.yaml", () => {
  test.each([
    ["nothing", "", ["empty-file null:null"]],
    ["only a comment", "# later\n", ["empty-file null:null"]],
    ["an empty mapping", "{}", ["missing-key 1:1 /availabilityZone", "missing-key 1:1 /externalDNSName", "missing-key 1:1 /region"]],
    ["a list", "- a\n", ["wrong-type 1:1"]],
    ["a text", "cluster", ["wrong-type 1:1"]],
    ["two documents", "a: 1\n---\nb: 1\n", ["several-documents 3:1"]],
    ["nothing, then two documents", "---\n---\na: 1\n---\nb: 1\n", ["several-documents 5:1"]],
    ["a large file", " ".repeat(10 * 1_048_576), ["file-too-large null:null"]],
    ["a binary file", "\u0000\u0001", ["not-text 1:1"]],
  ])("%s", (_name, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });
});

test("all mistakes at once: of YAML, of form, and between keys", () => {
  const text = `externalDNSName: k8s.example.org
region: eu-west-1
availabilityZone: eu-west-1a
stackTags:
\tteam: games
workerCount: two
podCIDR: 10.0.0.0/16
podCIDR: 10.2.0.0/16
wokerCount: 2
`;
  expect(errorsOf(text)).toEqual([
    "tab-indentation 5:1",
    "wrong-type 6:14 /workerCount",
    "ranges-overlap 7:10 /podCIDR",
    "duplicate-key 8:1 /podCIDR",
    "unknown-key 9:1 /wokerCount",
  ]);
});

test("with pinned versions and closed access there is nothing to say", () => {
  const text = `clusterName: demo
externalDNSName: k8s.example.org
region: eu-west-1
availabilityZone: eu-west-1a
apiAccessAllowedSourceCIDRs: [203.0.113.0/24]
kubernetesVersion: v1.36.2
flatcarVersion: 4593.2.5
`;
  const [version = "", release] = Object.entries(versionTable.kubernetes)[0] ?? [];
  if (release === undefined) throw new TypeError("the version table is empty");
  const pinned = { ...versionTable, kubernetes: { [version]: { ...release, extension: { ...release.extension, hash: "sha256-00" } } } };
  expect(readCluster({ name: "cluster.yaml", text }, pinned).diagnostics).toEqual([]);
});

/** Made in parts, so that no scanner takes this file for a leak. */
const credentials = [
  ["AKIA", "IOSFODNN7EXAMPLE"].join(""),
  ["wJalrXUtnFEMI", "K7MDENG", "bPxRfiCYEXAMPLEKEY"].join("/"),
  ["-----BEGIN", "OPENSSH PRIVATE", "KEY-----b3BlbnNzaC1r"].join(" "),
  `ghp_${"a1B2".repeat(9)}`,
  "https://me:hunter2canary@mirror.example.com",
  "0123456789abcdef".repeat(4),
];

describe.each(credentials)("%s is repeated in no message, wherever it is pasted", (credential) => {
  const secret = credential.includes("hunter2") ? "hunter2canary" : credential;
  const told = (text: string): string => JSON.stringify(readCluster({ name: "cluster.yaml", text }).diagnostics);

  test.each(Object.keys(clusterKeys))("%s", (key) => {
    const value = JSON.stringify(credential);
    const forms = [value, `[${value}]`, `{${value}: ${value}}`, `[{${value}: 1, availabilityZone: ${value}}]`, `[[${value}]]`];
    for (const form of forms) expect(told(`${key}: ${form}\n`)).not.toContain(secret);
  });

  test("as a key", () => {
    const value = JSON.stringify(credential);
    for (const text of [
      `${value}: 1\n`,
      `${value}: 1\n${value}: 2\n`,
      `controller: {${value}: 1}\n`,
      `a: *${credential}\n`,
      `a: ${credential}: ${credential}\n`,
    ]) {
      const all = told(text);
      expect(all).not.toBe("[]");
      expect(all).not.toContain(secret);
    }
  });
});

test("no mutation of the text makes it throw, and every error of a readable file has a place", () => {
  const { text } = articleCluster;
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(12),
    fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("\n", ":", "- ", "\t", "[", "{", "&a ", "*a", '"', "null", "-1")),
  );
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
      const mutated = cuts.reduce((before, [at, length, insert]) => before.slice(0, at) + insert + before.slice(at + length), text);
      const { diagnostics, config } = readCluster({ name: "cluster.yaml", text: mutated });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      return errors.every(({ range }) => range !== null) && (config === null) === errors.length > 0;
    }),
    { numRuns: 400 },
  );
});
