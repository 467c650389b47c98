import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DesiredStack } from "./desired-stack.ts";
import { changeSetNameOf, requestToken, tokenPrefix } from "./request-token.ts";

const desired: DesiredStack = {
  stackName: "article",
  region: "eu-west-1",
  cluster: "article",
  template: '{"Resources":{},"Description":"a"}',
  parameters: { Image: "ami-1" },
  tags: {},
  roleArn: null,
  templateBucket: null,
};

describe("requestToken", () => {
  it("is one that CloudFormation takes, begins the same for the same template, and is another for another attempt", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const token = requestToken(desired, a);
        expect(token).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
        expect(token.startsWith(tokenPrefix(desired))).toBe(true);
        expect(token === requestToken(desired, b)).toBe(a === b);
      }),
    );
  });

  it("has a prefix of stack and template alone: an image that is kept or looked up is the same deployment", () => {
    const same: DesiredStack = {
      ...desired,
      template: '{ "Description": "a", "Resources": {} }',
      parameters: { Image: { usePrevious: true } },
    };
    expect(tokenPrefix(same)).toBe(tokenPrefix(desired));
    const others: Partial<DesiredStack>[] = [{ stackName: "b" }, { region: "eu-west-2" }, { template: '{"Resources":{}}' }];
    for (const other of others) expect(tokenPrefix({ ...desired, ...other })).not.toBe(tokenPrefix(desired));
  });
});

describe("changeSetNameOf", () => {
  it("differs with all that a change set sets", () => {
    expect(changeSetNameOf(desired)).toMatch(/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/);
    const others: Partial<DesiredStack>[] = [{ tags: { a: "b" } }, { cluster: "b" }, { parameters: {} }, { template: '{"Resources":{}}' }];
    for (const other of others) expect(changeSetNameOf({ ...desired, ...other })).not.toBe(changeSetNameOf(desired));
  });
});
