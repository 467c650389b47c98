import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeAreas } from "@keelson/core";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** All shipped code but the tables themselves. */
function shippedText(): string {
  const files = ["packages", "actions"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  const shipped = files.filter((path) => /\/src\/.*\.ts$/.test(path) && !/node_modules|failure\/codes\/|\.(test|fixture)\.ts$/.test(path));
  return shipped.map((path) => readFileSync(join(root, path), "utf8")).join("\n");
}

describe("the table of codes", () => {
  const text = shippedText();
  const codes = Object.entries(codeAreas).flatMap(([area, table]) => Object.keys(table).map((code) => ({ area, code })));

  it("has each code once", () => {
    expect(codes.length).toBe(new Set(codes.map(({ code }) => code)).size);
  });

  it("has no code that nothing carries", () => {
    expect(codes.filter(({ code }) => !text.includes(`"${code}"`))).toEqual([]);
  });
});
