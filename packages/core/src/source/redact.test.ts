import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";
import { redact, redactPointer } from "./redact.ts";

/** Made in parts, so that no scanner takes this file for a leak. */
const credentials = [
  ["AKIA", "IOSFODNN7EXAMPLE"].join(""),
  ["wJalrXUtnFEMI", "K7MDENG", "bPxRfiCYEXAMPLEKEY"].join("/"),
  `ghp_${"a1B2".repeat(9)}`,
  `glpat-${"x".repeat(20)}`,
  `eyJhbGciOiJIUzI1NiJ9.${"a".repeat(20)}.${"b".repeat(20)}`,
  ["abcdef", "0123456789abcdef"].join("."),
  ["-----BEGIN", "RSA PRIVATE", "KEY-----MIIE"].join(" "),
  "0123456789abcdef".repeat(2),
];

test.each(credentials)("%s is not repeated, whatever stands around it", (credential) => {
  expect(redact(`keyName is "${credential}", which is not a name.`)).not.toContain(credential);
  const { diagnostics } = parseYaml({ name: "file.yaml", text: `a: 1\n"${credential}": 1\n"${credential}": 2\nb: [*${credential}\n` });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(JSON.stringify(diagnostics)).not.toContain(credential);
});

test.each(credentials)("%s is no part of a pointer", (credential) => {
  const parts = credential.split("/");
  const redacted = redactPointer(`/stackTags/${parts.join("~1")}/0`);
  expect(redacted).toMatch(/^\/stackTags\/[^/]+\/0$/);
  expect(redacted).not.toContain(parts[0]);
});

test("a password in a URL goes, the URL stays", () => {
  expect(redact('"https://me:hunter2@mirror.example.com/x"')).toMatch(/^"https:\/\/\(.*\)mirror\.example\.com\/x"$/);
});

describe("what people need to see stays", () => {
  test.each([
    "controllerRootVolumeIOPS is 12.5.",
    "The zone us-west-2-lax-1a does not belong to the region eu-west-1.",
    "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "vpc-0a1b2c3d4e5f60718 and ami-0a1b2c3d4e5f60718",
    "minecraft.particule.io does not end with example.org",
    "Write one of v1.36.2, v1.36.1, v1.35.6.",
    "The bootstrap token is gone.",
    "/sshAccessAllowedSourceCIDRs/10 and worker/nodePools/0/instanceType",
  ])("%s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

test("it is idempotent and never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => redact(redact(text)) === redact(text)));
});
