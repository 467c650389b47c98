import { artifactText, type Example } from "./examples.ts";
import type { Role } from "./user-data.ts";

interface NodeConfig {
  readonly storage: { readonly files: readonly { readonly path: string; readonly contents: { readonly source: string } }[] };
}

/** The text files of a role's node config by their path on the node. */
export function nodeFiles(example: Example, role: Role): ReadonlyMap<string, string> {
  const config = JSON.parse(artifactText(example, `userdata/${role}.ign.json`)) as NodeConfig;
  const prefix = "data:,";
  const texts = config.storage.files.filter((file) => file.contents.source.startsWith(prefix));
  return new Map(texts.map(({ path, contents }) => [path, decodeURIComponent(contents.source.slice(prefix.length))]));
}

/** One file's text; the node config must have it. */
export function nodeFile(example: Example, role: Role, path: string): string {
  const text = nodeFiles(example, role).get(path);
  if (text === undefined) throw new Error(`The ${role}'s node config has no ${path}.`);
  return text;
}

/** What a node would put into its kubeadm config: forms that the metadata service gives. */
const facts: Readonly<Record<string, string>> = {
  INSTANCE_ID: "i-0123456789abcdef0",
  AVAILABILITY_ZONE: "eu-west-1a",
  LOCAL_IPV4: "10.0.0.50",
  TOKEN: "abcdef.0123456789abcdef",
};

/** The kubeadm config of a role with its `@...@` filled in, as the boot script's `kubeadm_config` does. */
export function kubeadmConfig(example: Example, role: Role): string {
  return nodeFile(example, role, "/etc/keelson/kubeadm.yaml").replaceAll(
    /@([A-Z0-9_]+)@/g,
    (placeholder, name: string) => facts[name] ?? placeholder,
  );
}
