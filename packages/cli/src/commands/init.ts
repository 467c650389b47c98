import { clusterFlags, initClusterFile } from "@keelson/operations/init-cluster-file";
import type { Command } from "../command.ts";
import { WrongUsage } from "../wrong-usage.ts";

export const init: Command = {
  name: "init",
  usage: "init [FILE] [--cluster-name NAME] [--external-dns-name NAME] [--region REGION] [--availability-zone ZONE] ...",
  description:
    "Writes a new cluster.yaml that documents every key: what the options give is set, and what is still needed is there to fill in.",
  positionals: { min: 0, max: 1 },
  options: {
    ...Object.fromEntries(clusterFlags.map(({ name, meaning }) => [name, { type: "string", description: meaning }])),
    schema: { type: "string", description: "URL or path of the schema that editors are pointed at, instead of this release's" },
    versions: { type: "string", description: "a version table that replaces the built-in one" },
  },
  async run(values) {
    const [path = "cluster.yaml"] = values.positionals;
    if (path === "") throw new WrongUsage("The name of the file is empty.");
    const schema = values.text("schema");
    if (schema !== null && !/^\S+$/.test(schema)) throw new WrongUsage("--schema takes a URL or path without spaces.");
    const given = new Map(
      clusterFlags.flatMap(({ key, name }) => {
        const word = values.text(name);
        return word === null ? [] : [[key, word] as const];
      }),
    );
    const { placeholders, diagnostics } = await initClusterFile({ path, given, versions: values.text("versions"), schema });
    return {
      diagnostics,
      facts: [
        { name: "wrote", value: path },
        ...placeholders.map(({ key, line, form }) => ({ name: `fill in ${path}:${line}`, value: `${key}, ${form}` })),
        { name: "next", value: placeholders.length === 0 ? `keelson validate ${path}` : `fill in, then keelson validate ${path}` },
      ],
      json: { written: path, placeholders },
    };
  },
};
