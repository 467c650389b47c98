import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { artifactNames, renderCluster } from "@keelson/render";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What is said about each besides that an extension has no hash yet; nothing where a file is meant to be copied. */
const expected: Readonly<Record<string, readonly string[]>> = {
  minimal: ["api-open", "flatcar-version-not-pinned", "kubernetes-version-not-pinned"],
  "three-zones": [],
  "existing-vpc": [],
  "spot-workers": ["api-open"],
  "pinned-software": [],
  largest: ["many-workers", "template-needs-bucket"],
};

it("there are at least eight, and the page about them names each", () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
  const page = readFileSync(join(folder, "README.md"), "utf8");
  expect(names.filter((name) => !page.includes(`| [${name}](${name}) |`))).toEqual([]);
});

describe.each(names)("%s", (name) => {
  const text = readFileSync(join(folder, name, "cluster.yaml"), "utf8");
  const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });

  it("renders without errors", () => {
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(artifacts).not.toBeNull();
  });

  it("says what it shows", () => {
    expect(existsSync(join(folder, name, "README.md"))).toBe(true);
  });

  it("has in rendered/ what is rendered, and no file that a former version left there", () => {
    const committed = readdirSync(join(folder, name, "rendered"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name, "rendered").length + 1));
    expect(committed.toSorted()).toEqual([...artifactNames].toSorted());
  });
});

it.each(Object.entries(expected))("%s draws the warnings that it is meant to draw", (name, codes) => {
  const text = readFileSync(join(folder, name, "cluster.yaml"), "utf8");
  const { diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });
  expect(
    diagnostics
      .map(({ code }) => code)
      .filter((code) => code !== "extension-not-pinned")
      .toSorted(),
  ).toEqual(codes);
});
