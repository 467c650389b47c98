import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionNames, generatedFiles, loadDefinition } from "../../scripts/generate/generated-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = await generatedFiles();

describe("what is generated and committed", () => {
  it.each([...files].map(([path, content]) => ({ name: relative(root, path), path, content })))("$name is current", ({ path, content }) => {
    expect(existsSync(path) ? readFileSync(path, "utf8") : null).toBe(content);
  });
});

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

describe.each(actionNames)("action.yml of %s", (name) => {
  const metadata = parse(readFileSync(`${root}/actions/${name}/action.yml`, "utf8")) as Metadata;
  const sources = readdirSync(`${root}/actions/${name}/src`).filter((file) => file !== "definition.ts");
  const code = sources.map((file) => readFileSync(`${root}/actions/${name}/src/${file}`, "utf8")).join("\n");

  it("names the inputs that the code reads, and no other", async () => {
    const { inputs } = await loadDefinition(name);
    expect(Object.keys(metadata.inputs)).toEqual(Object.keys(inputs));
    const chosen = code.includes("chooseSource(") ? chosenInputs() : [];
    const unread = Object.keys(inputs).filter(
      (input) => !chosen.includes(input) && !code.includes(`inputs.${input}`) && !code.includes(`inputs["${input}"]`),
    );
    expect(unread).toEqual([]);
  });

  it("names the outputs that the code writes", async () => {
    const { outputs } = await loadDefinition(name);
    const unwritten = Object.keys(outputs).filter((output) => !new RegExp(`(^|[\\s{,"])${output}"?[:,]`, "m").test(code));
    expect(unwritten).toEqual([]);
    expect(Object.keys(metadata.outputs)).toEqual([...Object.keys(outputs), "report", "failure-reason"]);
  });

  it("runs files that are built, on the runtime that the runner has", () => {
    expect(metadata.runs.using).toBe("node24");
    for (const path of [metadata.runs.main, metadata.runs.post]) {
      if (path !== undefined) expect(existsSync(`${root}/actions/${name}/${path}`)).toBe(true);
    }
  });
});

/** What the one place that chooses between cluster.yaml and artifacts takes out of an action's inputs. */
function chosenInputs(): readonly string[] {
  const code = readFileSync(`${root}/packages/operations/src/load-artifacts.ts`, "utf8");
  const [, names = ""] = /const \{ (.*) \} = choice;/.exec(code) ?? [];
  return names.split(", ").map((name) => name.replace(/ = .*/, ""));
}
