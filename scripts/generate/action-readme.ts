import { table } from "@keelson/core";
import { type ActionDefinition, commonOutputs } from "@keelson/runner";
import { inputType } from "./action-metadata.ts";

const begin = "<!-- generated: tables -->";
const end = "<!-- /generated: tables -->";

/** The README with the text between its two marks replaced by the tables of inputs and outputs. */
export function fillActionReadme(readme: string, definition: ActionDefinition): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new RangeError(`${definition.name}: the README lacks its marks ${begin} and ${end}`);
  return `${readme.slice(0, from)}${begin}\n${tables(definition)}\n${readme.slice(to)}`;
}

function tables(definition: ActionDefinition): string {
  const inputs = Object.entries(definition.inputs).map(([name, input]) => [
    code(name),
    inputType(input).replaceAll("|", "\\|"),
    input.required === true ? "required" : input.default === undefined ? "" : code(input.default),
    `${input.description} Example: ${code(input.example)}`,
  ]);
  const outputs = Object.entries({ ...definition.outputs, ...commonOutputs }).map(([name, output]) => [code(name), output.description]);
  return ["## Inputs", table(["Input", "Type", "Default", "Meaning"], inputs), "## Outputs", table(["Output", "Meaning"], outputs)].join(
    "\n\n",
  );
}

function code(text: string): string {
  return `\`${text}\``;
}
