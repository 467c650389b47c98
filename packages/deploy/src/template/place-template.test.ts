import { sha256 } from "@keelson/core";
import { describe, expect, it } from "vitest";
import type { DesiredStack } from "../stack/desired-stack.ts";
import type { TemplateStore } from "./template-store.ts";
import { maxInlineTemplateBytes, maxTemplateBytes, placeTemplate, refuseOversizedTemplate } from "./place-template.ts";

/** A template of so many bytes without white space, of characters of two bytes. */
function templateOf(bytes: number): string {
  const empty = JSON.stringify({ Resources: {}, Description: "" }).length;
  const pairs = Math.floor((bytes - empty) / 2);
  return JSON.stringify({ Resources: {}, Description: "é".repeat(pairs) + "x".repeat(bytes - empty - 2 * pairs) }, null, 2);
}

function desiredOf(bytes: number, templateBucket: string | null): DesiredStack {
  const place = { stackName: "article", region: "eu-west-1", cluster: "article", roleArn: null, templateBucket };
  return { ...place, template: templateOf(bytes), parameters: {}, tags: {} };
}

function storeOf(objects: Map<string, string>): TemplateStore & { readonly puts: string[] } {
  const puts: string[] = [];
  return {
    bucket: "b",
    puts,
    readChecksum: async (key) => objects.get(key) ?? null,
    put: async ({ key, body, checksum }) => {
      expect(sha256(body)).toBe(checksum);
      puts.push(key);
      objects.set(key, checksum);
    },
    urlOf: (key) => `https://b/${key}`,
  };
}

describe("refuseOversizedTemplate", () => {
  it.each([
    [maxInlineTemplateBytes, null, null],
    [maxInlineTemplateBytes + 1, null, "template-bucket-missing"],
    [maxInlineTemplateBytes + 1, "b", null],
    [maxTemplateBytes, "b", null],
    [maxTemplateBytes + 1, "b", "template-too-large"],
    [maxTemplateBytes + 1, null, "template-too-large"],
  ])("%i bytes with bucket %s: %s", (bytes, bucket, code) => {
    const refuse = (): void => refuseOversizedTemplate(desiredOf(bytes, bucket));
    if (code === null) expect(refuse).not.toThrow();
    else expect(refuse).toThrow(expect.objectContaining({ name: "Refused", code }));
  });
});

describe("placeTemplate", () => {
  it("sends what fits in the request, and stores what does not once, under the hash of its content", async () => {
    const objects = new Map<string, string>();
    const small = storeOf(objects);
    expect(await placeTemplate(desiredOf(maxInlineTemplateBytes, "b"), small)).toHaveProperty("body");
    expect(small.puts).toEqual([]);
    const desired = desiredOf(60_000, "b");
    const key = `keelson/article/${sha256(JSON.stringify(JSON.parse(desired.template)))}.json`;
    expect(await placeTemplate(desired, small)).toEqual({ url: `https://b/${key}` });
    const again = storeOf(objects);
    expect(await placeTemplate(desired, again)).toEqual({ url: `https://b/${key}` });
    expect([small.puts, again.puts]).toEqual([[key], []]);
  });

  it("replaces what is not what its key says", async () => {
    const desired = desiredOf(60_000, "b");
    const key = `keelson/article/${sha256(JSON.stringify(JSON.parse(desired.template)))}.json`;
    const store = storeOf(new Map([[key, sha256("something else")]]));
    await placeTemplate(desired, store);
    expect(store.puts).toEqual([key]);
  });
});
