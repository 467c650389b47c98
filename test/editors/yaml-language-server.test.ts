import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clusterKeys, type Key } from "@keelson/render";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const modeline = "# yaml-language-server: $schema=../../schema/cluster.schema.json\n";
const required = "externalDNSName: k8s.example.com\nregion: eu-west-1\navailabilityZone: eu-west-1a\n";
const minecraft = readFileSync(`${root}examples/minecraft/cluster.yaml`, "utf8");

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

let opened = 0;
/** Opens a text as it would be below examples/, from where the modeline leads to the schema. `|` marks the cursor. */
async function open(marked: string) {
  opened += 1;
  const text = modeline + marked.replace("|", "");
  const before = (modeline + marked).slice(0, (modeline + marked).indexOf("|")).split("\n");
  const document = await server.open(pathToFileURL(`${root}examples/opened-${opened}/cluster.yaml`).href, text);
  return { ...document, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** Each diagnostic as the text that it underlines. */
async function underlined(text: string): Promise<string[]> {
  const { diagnostics } = await open(text);
  const lines = (modeline + text).split("\n");
  return diagnostics.map(({ range: { start, end } }) => lines[start.line]?.slice(start.character, end.character) ?? "");
}

describe("diagnostics", () => {
  it("are none for the examples", async () => {
    expect((await open(minecraft)).diagnostics).toEqual([]);
    const everything = readFileSync(`${root}examples/everything/cluster.yaml`, "utf8");
    expect((await server.open(pathToFileURL(`${root}examples/everything/cluster.yaml`).href, everything)).diagnostics).toEqual([]);
  });

  it.each([
    ["a wrong type", "workerCount: [2]\n", ["[2]"]],
    ["a number out of its bounds", "workerCount: 0\n", ["0"]],
    ["a number with a unit", "workerRootVolumeSize: 30GB\n", ["30GB"]],
    ["an unknown key", "wokerCount: 2\n", ["wokerCount"]],
    ["a key that kube-aws had", "useCalico: true\n", ["useCalico: true"]],
    ["an unknown value", "releaseChannel: edge\n", ["edge"]],
    ["a region as a zone", "subnets:\n  - availabilityZone: eu-west-1\n    instanceCIDR: 10.0.0.0/24\n", ["eu-west-1"]],
    ["an unknown key of a subnet", "subnets:\n  - {availabilityZone: eu-west-1a, instanceCIDR: 10.0.0.0/24, zone: a}\n", ["zone"]],
  ])("mark %s", async (_, text, expected) => {
    expect(await underlined(required + text)).toEqual(expected);
  });

  it("name the form that is wanted, and every key that is missing", async () => {
    const { diagnostics } = await open("region: Ireland\n");
    const told = JSON.stringify(diagnostics.map(({ message }) => message));
    for (const word of ["such as eu-west-1", "externalDNSName", "availabilityZone"]) expect(told).toContain(word);
  });
});

describe("completion", () => {
  it("offers every key that is not there yet", async () => {
    const { complete, cursor } = await open(`${minecraft}|\n`);
    const offered = (await complete(cursor)).map(({ label }) => label);
    const written = new Set(minecraft.split("\n").map((line) => line.split(":")[0]));
    expect(offered.toSorted()).toEqual(expect.arrayContaining(Object.keys(clusterKeys).filter((key) => !written.has(key))));
    expect(offered).not.toContain("region");
  });

  it("offers the keys of a subnet", async () => {
    const { complete, cursor } = await open("region: eu-west-1\nsubnets:\n  - availabilityZone: eu-west-1a\n    |\n");
    expect((await complete(cursor)).map(({ label }) => label)).toContain("instanceCIDR");
  });

  it("offers values with what they mean", async () => {
    const { complete, cursor } = await open("releaseChannel: |\n");
    const items = await complete(cursor);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining([...clusterKeys.releaseChannel.type.values]));
    expect(JSON.stringify(items)).toContain(clusterKeys.releaseChannel.type.meanings.lts);
  });
});

describe("hover", () => {
  const keys = Object.entries<Key>(clusterKeys);
  let document: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    document = await open(keys.map(([name, { example }]) => `${name}: ${JSON.stringify(example)}\n`).join(""));
  });

  it.each(keys.map(([name, key], index) => ({ name, key, line: index + 1 })))("on $name shows its meaning and its default", async (row) => {
    const { meaning, default: fallback, required } = row.key;
    const shown = await document.hover({ line: row.line, character: 1 });
    expect(shown).toContain(meaning);
    expect(shown).toMatch(required ? /^Required\. /m : /^Default: /m);
    const isScalar = typeof fallback === "string" || typeof fallback === "number" || typeof fallback === "boolean";
    if (isScalar) expect(shown).toContain(`Default: \`${fallback}\`.`);
  });
});
