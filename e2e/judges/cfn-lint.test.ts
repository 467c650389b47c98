import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artifactText, renderedExamples } from "../parts/examples.ts";
import { runProgram } from "../parts/program.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { cfnLintExceptions } from "./cfn-lint-exceptions.ts";

interface Finding {
  readonly Rule: { readonly Id: string };
  readonly Message: string;
  readonly Location: { readonly Path: readonly (string | number)[] };
}

const folder = await temporaryFolder("cfn-lint");

/** What cfn-lint finds, information included; `--ignore-checks` only where there is something to ignore. */
async function lint(template: string, options: { region: string; ignored: readonly string[] }): Promise<string[]> {
  const path = join(folder, "stack-template.json");
  await writeFile(path, template);
  const ignore = options.ignored.length === 0 ? [] : ["--ignore-checks", ...options.ignored];
  const { stdout } = await runProgram("cfn-lint", [
    path,
    "--regions",
    options.region,
    "--include-checks",
    "I",
    ...ignore,
    "--format",
    "json",
  ]);
  const findings = JSON.parse(stdout) as Finding[];
  return findings.map(({ Rule, Location, Message }) => `${Rule.Id} ${Location.Path.join("/")}: ${Message}`);
}

const examples = renderedExamples();
const ignored = Object.keys(cfnLintExceptions);
const ruleOf = (finding: string): string => finding.split(" ")[0] ?? "";

describe.each(examples)("the template of $name", (example) => {
  const template = artifactText(example, "stack-template.json");
  const { region } = example.artifacts.model;

  it("has no finding", async () => {
    expect(await lint(template, { region, ignored })).toEqual([]);
  });

  it("would have one with a property that does not exist", async () => {
    const findings = await lint(template.replace('"CidrBlock"', '"CidrBlok"'), { region, ignored });
    expect(findings.map(ruleOf)).toContain("E3002");
  });
});

it("every exception is still needed", async () => {
  const rules = new Set<string>();
  for (const example of examples) {
    const findings = await lint(artifactText(example, "stack-template.json"), { region: example.artifacts.model.region, ignored: [] });
    for (const finding of findings) rules.add(ruleOf(finding));
  }
  expect([...rules].toSorted()).toEqual(ignored.toSorted());
});
