import { releaseChannels } from "../../versions/release-channel.ts";
import type { KeyTable } from "../schema/key.ts";
import { resourceId } from "../values/string-forms.ts";

const host = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
const port = "([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";

/** What Ignition takes for a URL: one that it cannot read stops every node before it boots. */
const mirrorPattern = `https?://${host}(\\.${host})*(:${port})?(/([A-Za-z0-9._~/-]|%[0-9A-Fa-f]{2})*)?`;

/** What runs on the nodes. */
export const softwareKeys = {
  releaseChannel: {
    type: {
      kind: "enum",
      values: releaseChannels,
      meanings: {
        stable: "For production.",
        lts: "For production; gets fixes for 18 months instead of new features.",
        beta: "What becomes stable next.",
        alpha: "The newest of everything, for trying out.",
      },
    },
    default: "stable",
    since: "0.1",
    meaning: "Flatcar channel of the node image.",
    example: "stable",
  },
  flatcarVersion: {
    type: {
      kind: "string",
      pattern: "\\d{4,5}\\.\\d{1,3}\\.\\d{1,3}",
      maxLength: 16,
      form: "a Flatcar version such as 4593.2.5; a channel belongs to releaseChannel",
      code: "not-a-version",
    },
    default: null,
    since: "0.1",
    meaning: "Flatcar version of the node image; the version table's newest of the channel when absent.",
    example: "4593.2.5",
  },
  amiId: {
    type: resourceId("ami"),
    default: null,
    since: "0.1",
    meaning: "Node image to use instead of Flatcar's own.",
    example: "ami-0a1b2c3d4e5f60718",
  },
  kubernetesVersion: {
    type: {
      kind: "string",
      // What else is wrong with a version is told by a rule, which knows kube-aws's old form and the version table.
      pattern: "[^\\s]+",
      maxLength: 64,
      form: "a Kubernetes version with its three numbers, such as v1.36.2",
      code: "not-a-version",
    },
    default: null,
    since: "0.1",
    meaning: "Kubernetes version; the version table's newest when absent.",
    example: "v1.36.2",
  },
  sysextMirror: {
    type: {
      kind: "string",
      pattern: mirrorPattern,
      maxLength: 512,
      form: "the URL of a folder, such as https://mirror.example.com/extensions, without a user name: node configs are readable",
      code: "not-a-url",
    },
    default: null,
    since: "0.1",
    meaning: "Where nodes download the Kubernetes extension from, instead of Flatcar's server.",
    example: "https://mirror.example.com/extensions",
  },
} as const satisfies KeyTable;
