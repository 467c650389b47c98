import { describe, expect, it } from "vitest";
import { judgeImage } from "./judge-image.ts";

const day = 24 * 3_600_000;
const now = Date.parse("2026-11-30T00:00:00Z");
const agedBy = (days: number) => ({ imageId: "ami-1", name: "Flatcar", createdAt: new Date(now - days * day).toISOString() });

describe("rule 6: the image that nodes boot", () => {
  it.each([
    ["young", agedBy(182), []],
    ["half a year old", agedBy(183), ["warning image-old"]],
    ["years old", agedBy(900), ["warning image-old"]],
    ["of an unknown age", { ...agedBy(0), createdAt: "" }, []],
    ["gone", null, ["warning image-gone"]],
  ])("is %s", (_, found, expected) => {
    expect(judgeImage({ imageId: "ami-1", found, use: "kept" }, now).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  it("has to exist where it is new", () => {
    expect(judgeImage({ imageId: "ami-1", found: null, use: "new" }, now)).toMatchObject([{ severity: "error", code: "image-unknown" }]);
  });
});
