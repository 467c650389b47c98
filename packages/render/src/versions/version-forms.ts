import { text } from "../shape.ts";

/** Forms of what a version table holds: each goes into files and scripts of the nodes as it is. */
export const versionForms = {
  kubernetes: text(/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version such as v1.36.2"),
  minor: text(/^\d{1,4}\.\d{1,4}$/, "a minor version such as 1.36"),
  flatcar: text(/^\d{4,5}\.\d{1,3}\.\d{1,3}$/, "a version such as 4593.2.5"),
  channel: text(/^(stable|lts|beta|alpha)$/, "a channel of Flatcar: stable, lts, beta or alpha"),
  /** The distribution specification's form of a tag. */
  imageTag: text(/^\w[\w.-]{0,127}$/, "the tag of an image, such as v1.14.2"),
  url: text(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/([A-Za-z0-9._~/+-]|%[0-9A-Fa-f]{2})+$/, "the URL of a file"),
  /** The Ignition specification's form of a verification hash. */
  hash: text(/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/, "a hash such as sha256-..."),
  date: text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day such as 2027-06-28"),
  removal: text(/^(ended|withdrawn)$/, "ended or withdrawn"),
} as const;
