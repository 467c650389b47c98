import { Refused } from "@keelson/core";
import { expect, it } from "vitest";
import { writeAll } from "./write-all.ts";

it("does every write, and answers each failure once", () => {
  const written: number[] = [];
  const refuse = (message: string) => () => {
    throw new Refused("runner-file-not-written", message);
  };
  const failures = writeAll([() => written.push(1), refuse("outputs"), refuse("outputs"), () => written.push(2), refuse("summary")]);
  expect(written).toEqual([1, 2]);
  expect(failures.map(({ message }) => message)).toEqual(["outputs", "summary"]);
  expect(failures.map(({ code }) => code)).toEqual(["runner-file-not-written", "runner-file-not-written"]);
});
