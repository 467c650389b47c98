import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { registryTypes } from "../../scripts/generate/iam/handler-needs.ts";
import { generateIam } from "../../scripts/generate/iam/iam-files.ts";
import { article } from "../../scripts/generate/iam/scenarios/places.ts";
import { fillPolicy } from "../../test/iam/filled-policies.ts";
import { actionRemovals, firstToMiss, isTaken, refusedActions, runWith } from "../../test/iam/removals.ts";
import { runProgram } from "../parts/program.ts";

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const { recordings, policies } = await generateIam();

/** Actions that are newer than the reference that parliament and cfn-lint ship; all are operations of the SDK's clients. */
const newerActions = [
  "cloudformation:DescribeEvents",
  "ec2:DescribeVpcEncryptionControls",
  "route53:ListResourceRecordSetProtections",
] as const;

interface Finding {
  readonly issue: string;
  readonly detail: unknown;
}

describe("parliament", () => {
  async function lint(policy: string): Promise<readonly string[]> {
    const { stdout } = await runProgram("parliament", ["--json", "--string", policy]);
    const findings = stdout.split("\n").filter((line) => line.startsWith("{"));
    return findings
      .map((line) => JSON.parse(line) as Finding)
      .map(({ issue, detail }) => `${issue} ${typeof detail === "string" ? detail : JSON.stringify(detail)}`);
  }

  it.each(policies)("finds nothing in $name but actions that it is too old to know", async (policy) => {
    const found = await lint(JSON.stringify(fillPolicy(policy, article)));
    const known: readonly string[] = newerActions.map((action) => `UNKNOWN_ACTION Unknown action ${action}`);
    expect(found.filter((finding) => !known.includes(finding) && !isSplit(finding))).toEqual([]);
  });

  // The volume has a tag to go by, the snapshot is still to be made: two statements, which IAM puts together and parliament does not.
  const isSplit = (finding: string): boolean => finding.startsWith("RESOURCE_MISMATCH") && /"action": ?"ec2:CreateSnapshot"/.test(finding);

  it("notices a mistake", async () => {
    const Statement = [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket" }];
    expect(await lint(JSON.stringify({ Version: "2012-10-17", Statement }))).not.toEqual([]);
  });
});

it("what the handlers call is what the pinned schemas say", async () => {
  const { stdout, stderr } = await runProgram("parliament-python", [path("e2e/parts/read-iam-sources.py"), ...registryTypes]);
  const committed = JSON.parse(readFileSync(path("scripts/generate/iam/data/handlers.json"), "utf8")) as unknown;
  expect(stdout === "" ? stderr : (JSON.parse(stdout) as unknown)).toEqual(committed);
});

it("cfn-lint accepts the template of the roles, but for an action that it is too old to know", async () => {
  const { stdout } = await runProgram("cfn-lint", [path("docs/iam/roles-template.json"), "--regions", "eu-west-1", "--format", "json"]);
  const found = JSON.parse(stdout) as readonly { readonly Rule: { readonly Id: string }; readonly Message: string }[];
  const unknown = newerActions.map((action) => `'${(action.split(":")[1] ?? "").toLowerCase()}' is not one of`);
  const isKnown = ({ Rule, Message }: (typeof found)[number]): boolean =>
    Rule.Id === "W3037" && unknown.some((start) => Message.startsWith(start));
  expect(found.filter((finding) => !isKnown(finding)).map(({ Rule, Message }) => `${Rule.Id} ${Message}`)).toEqual([]);
});

// What another policy of the same role grants too misses nobody, and is left out.
describe("without one action a run says that it misses it", () => {
  const removals = actionRemovals(policies).flatMap((removal) => {
    const missed = firstToMiss(removal, recordings);
    return missed === undefined ? [] : [{ ...removal, missed, name: `${removal.policy} ${removal.sid} ${removal.taken.join(" ")}` }];
  });

  it.each(removals)("$name", async ({ missed, left, taken }) => {
    const { told } = await runWith(missed.recording, left);
    expect(refusedActions(told).filter((action) => isTaken(action, taken))).not.toEqual([]);
  });
});
