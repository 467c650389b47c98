import { type ActionDefinition, commonOutputs, type InputDefinition } from "@keelson/runner";
import { stringify } from "yaml";

/** The text of action.yml. */
export function actionMetadata(definition: ActionDefinition): string {
  const metadata = {
    name: `Keelson: ${definition.title}`,
    description: definition.description,
    author: "The Keelson authors",
    branding: { icon: "anchor", color: "blue" },
    inputs: Object.fromEntries(
      Object.entries(definition.inputs).map(([name, input]) => [
        name,
        {
          description: describeInput(input),
          required: input.required === true,
          ...(input.default === undefined ? {} : { default: input.default }),
        },
      ]),
    ),
    outputs: { ...definition.outputs, ...commonOutputs },
    runs: {
      using: "node24",
      main: `../../dist/${definition.name}.js`,
      ...(definition.hasPost ? { post: "../../dist/post.js" } : {}),
    },
  };
  const head = `# Generated from src/definition.ts by \`npm run generate\`.\n`;
  return head + stringify(metadata, { lineWidth: 0, defaultStringType: "PLAIN" });
}

/** Type, default and example in one line, as the marketplace and editors show it. */
function describeInput(input: InputDefinition): string {
  const fallback = input.default === undefined ? "" : ` Default: ${withoutExpression(input.default)}.`;
  return `${input.description} Type: ${inputType(input)}.${fallback} Example: ${withoutExpression(input.example)}`;
}

/** The runner evaluates no expression in a description, and refuses a manifest that has one there. */
function withoutExpression(text: string): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, "$1");
}

/** The type of an input in words. */
export function inputType(input: InputDefinition): string {
  if (input.type === "choice") return input.choices.join(" | ");
  return input.type === "list" ? "list, one per line" : input.type;
}
