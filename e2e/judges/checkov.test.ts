import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { artifactText, renderedExamples, renderExample } from "../parts/examples.ts";
import { runProgram } from "../parts/program.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { checkovExceptions } from "./checkov-exceptions.ts";

interface Check {
  readonly check_id: string;
  readonly resource: string;
  readonly file_path: string;
}

interface Report {
  readonly summary: { readonly parsing_errors: number };
  readonly results: { readonly failed_checks: readonly Check[]; readonly passed_checks: readonly Check[] };
}

/** Breaches that are planted, each with what checkov has to say about it. */
const breaches = [
  { name: "unencrypted", from: '"Encrypted": true,', to: '"Encrypted": false,', finding: "CKV_AWS_3 VolumeEtcd" },
  { name: "metadata-without-token", from: '"required"', to: '"optional"', finding: "CKV_AWS_79 LaunchTemplateController" },
  {
    name: "undescribed-rule",
    from: '"Description": "pod network"',
    to: '"Description": ""',
    finding: "CKV_AWS_23 SecurityGroupWorkerIngressFlannelFromWorker",
  },
  { name: "almighty-role", from: '"ssm:GetParameters"', to: '"*"', finding: "CKV_AWS_63 IAMRoleWorker" },
];

const examples = renderedExamples();
const excepted = Object.keys(checkovExceptions);
const templates = new Map(examples.map((example) => [example.name, artifactText(example, "stack-template.json")]));
const sound = artifactText(renderExample("minecraft"), "stack-template.json");
let report: Report;

beforeAll(async () => {
  const folder = await temporaryFolder("checkov");
  const planted = breaches.map(({ name, from, to }) => [`planted-${name}`, sound.replaceAll(from, to)] as const);
  for (const [name, text] of [...templates, ...planted]) await writeFile(join(folder, `${name}.json`), text);
  // Without its service on the internet: every check that it brings with it, on all templates at once.
  const args = ["--directory", folder, "--framework", "cloudformation", "--output", "json", "--compact", "--skip-download"];
  const { stdout } = await runProgram("checkov", args, { env: { HOME: folder } });
  report = JSON.parse(stdout) as Report;
});

/** `CKV_AWS_3 VolumeEtcd`: a check and the logical id that it is about. */
function checksOf(name: string, verdict: "failed_checks" | "passed_checks"): string[] {
  const checks = report.results[verdict].filter(({ file_path }) => file_path === `/${name}.json`);
  return checks.map(({ check_id, resource }) => `${check_id} ${resource.split(".").at(-1) ?? ""}`).toSorted();
}

it("every template is read", () => {
  expect(report.summary.parsing_errors).toBe(0);
  expect(templates.size).toBeGreaterThan(0);
});

describe.each([...templates.keys()])("the template of %s", (name) => {
  it("has no finding", () => {
    expect(checksOf(name, "failed_checks").filter((finding) => !excepted.includes(finding))).toEqual([]);
    expect(checksOf(name, "passed_checks").length).toBeGreaterThan(50);
  });
});

it.each(breaches)("a planted breach is found: $name", ({ name, finding }) => {
  expect(checksOf(`planted-${name}`, "failed_checks")).toContain(finding);
});

it("every exception is still needed", () => {
  const found = new Set([...templates.keys()].flatMap((name) => checksOf(name, "failed_checks")));
  expect(excepted.filter((finding) => !found.has(finding))).toEqual([]);
});
