import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, InvalidInput, parseYaml } from "@keelson/core";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clusterFlags, initClusterFile } from "./init-cluster-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keelson-init-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function init(path: string, given: Readonly<Record<string, string>> = {}) {
  return initClusterFile({ path: join(folder, path), given: new Map(Object.entries(given)), versions: null, schema: null });
}

async function failureOf(run: Promise<unknown>): Promise<Failure> {
  const thrown = await run.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof Failure) return thrown;
  throw new TypeError(`expected a failure, not ${String(thrown)}`);
}

const article = {
  clusterName: "particule-k8s-clust",
  externalDNSName: "k8s.particule.io",
  region: "eu-west-1",
  availabilityZone: "eu-west-1a",
  keyName: "klefevre-sorrow",
  kmsKeyArn: "arn:aws:kms:eu-west-1:303293004898:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701",
};

describe("the file", () => {
  it("has what was given, waits for nothing, and is for everybody to read", async () => {
    const { placeholders } = await init("cluster.yaml", {
      ...article,
      workerCount: "2",
      createRecordSet: "false",
      workerSpotPrice: "0.05",
    });
    expect(placeholders).toEqual([]);
    const path = join(folder, "cluster.yaml");
    const text = await readFile(path, "utf8");
    const [document] = parseYaml({ name: path, text }).documents;
    expect(document?.value).toMatchObject({ ...article, workerCount: 2, createRecordSet: false, workerSpotPrice: "0.05" });
    const umask = process.umask();
    expect((await stat(path)).mode & 0o777).toBe(0o644 & ~umask);
  });

  it("keeps every value as it was given, whatever signs it has", async () => {
    const sign = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
    // EC2 allows no space at either end of a name.
    const printable = fc.string({ unit: sign, minLength: 1 }).map((text) => text.replace(/^ | $/g, "x"));
    await fc.assert(
      fc.asyncProperty(printable, fc.nat(), async (keyName, name) => {
        await init(`any-${name}.yaml`, { keyName });
        const text = await readFile(join(folder, `any-${name}.yaml`), "utf8");
        await rm(join(folder, `any-${name}.yaml`));
        expect(parseYaml({ name: "any", text }).documents[0]?.value).toMatchObject({ keyName });
      }),
      { numRuns: 50 },
    );
  });
});

describe("what is there already", () => {
  it.each([
    ["a file", () => writeFile(join(folder, "taken"), "mine")],
    ["a folder", () => mkdir(join(folder, "taken"))],
    [
      "a link to a file",
      async () => {
        await writeFile(join(folder, "target"), "mine");
        await symlink("target", join(folder, "taken"));
      },
    ],
    ["a link to nothing", () => symlink("nowhere", join(folder, "taken"))],
  ])("stays as it is: %s", async (_, prepare) => {
    await prepare();
    const before = await readdir(folder);
    const kind = (await lstat(join(folder, "taken"))).mode;
    expect((await failureOf(init("taken", article))).code).toBe("file-exists");
    expect(await readdir(folder)).toEqual(before);
    expect((await lstat(join(folder, "taken"))).mode).toBe(kind);
    for (const name of before.filter((entry) => entry === "target")) expect(await readFile(join(folder, name), "utf8")).toBe("mine");
  });

  it.each(["missing/cluster.yaml", "file/cluster.yaml"])("a folder that is none is named: %s", async (path) => {
    await writeFile(join(folder, "file"), "");
    expect((await failureOf(init(path))).code).toBe("folder-missing");
    expect(await readdir(folder)).toEqual(["file"]);
  });
});

describe("wrong values", () => {
  it("are all told at once, by their flags, and nothing is written", async () => {
    const given = { ...article, availabilityZone: "eu-west-1", workerCount: "two", createRecordSet: "yes", clusterName: "a\r\nb: c" };
    const failure = await failureOf(init("cluster.yaml", given));
    expect(failure).toBeInstanceOf(InvalidInput);
    const diagnostics = failure instanceof InvalidInput ? failure.diagnostics : [];
    expect(diagnostics.map(({ file, code, range }) => ({ file, code, range })).toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
      { file: "--availability-zone", code: "not-a-zone", range: null },
      { file: "--cluster-name", code: "not-a-cluster-name", range: null },
      { file: "--create-record-set", code: "wrong-type", range: null },
      { file: "--worker-count", code: "wrong-type", range: null },
    ]);
    expect(diagnostics.find(({ code }) => code === "not-a-zone")?.hint).toContain("eu-west-1a");
    expect(await readdir(folder)).toEqual([]);
  });

  it("are judged by the version table that is given", async () => {
    await writeFile(join(folder, "versions.json"), "{}");
    const versions = join(folder, "versions.json");
    const run = initClusterFile({ path: join(folder, "cluster.yaml"), given: new Map(), versions, schema: null });
    expect((await failureOf(run)).code).toBe("invalid-input");
    expect(await readdir(folder)).toEqual(["versions.json"]);
  });
});

describe("flags", () => {
  it("have names of their own, in the form of the command line", () => {
    const names = clusterFlags.map(({ name }) => name);
    expect(new Set([...names, "format", "help", "schema", "versions"]).size).toBe(names.length + 4);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]{2,})*$/.test(name))).toEqual([]);
  });

  it.each([
    ["externalDNSName", "external-dns-name"],
    ["kmsKeyArn", "kms-key-arn"],
    ["mapPublicIPs", "map-public-ips"],
    ["controllerRootVolumeIOPS", "controller-root-volume-iops"],
    ["hostedZoneId", "hosted-zone-id"],
    ["podCIDR", "pod-cidr"],
  ])("%s is --%s", (key, name) => {
    expect(clusterFlags.find((flag) => flag.key === key)?.name).toBe(name);
  });
});
