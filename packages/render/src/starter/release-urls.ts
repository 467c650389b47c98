/** Where the files of this release can be read; the owner is filled in when the repository is published, as in the READMEs. */
const repository = "OWNER/keelson";
const release = "v0.1.0";

/** The schema for editors: its own `$id`, and what the modeline of a new cluster.yaml names. */
export const schemaUrl = `https://raw.githubusercontent.com/${repository}/${release}/schema/cluster.schema.json`;

/** The page about every key; `#` and the key in lower case leads to one. */
export const referenceUrl = `https://github.com/${repository}/blob/${release}/docs/cluster-yaml.md`;
