import type { KeyTable } from "../schema/key.ts";

const anySource = { kind: "cidr", minimumPrefix: 0, maximumPrefix: 32 } as const;

/** Who may reach the nodes and the API. */
export const accessKeys = {
  keyName: {
    type: {
      kind: "string",
      pattern: "[\\x20-\\x7e]{1,255}",
      maxLength: 255,
      form: "the name of an EC2 key pair, at most 255 ASCII characters",
      code: "not-a-key-name",
    },
    default: null,
    since: "0.1",
    meaning: "EC2 key pair for SSH.",
    example: "my-key",
  },
  sshAuthorizedKeys: {
    type: {
      kind: "list",
      maxItems: 20,
      items: {
        kind: "string",
        pattern: "(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+={0,3}( [^\\r\\n]*)?",
        maxLength: 2048,
        form: "a public key on one line, such as ssh-ed25519 AAAA... name",
        code: "not-an-ssh-key",
        unquoted: true,
      },
    },
    default: [],
    since: "0.1",
    meaning: "Public keys that may log in by SSH, instead of or beside keyName.",
    example: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me"],
  },
  sshAccessAllowedSourceCIDRs: {
    type: { kind: "list", maxItems: 50, items: anySource },
    default: [],
    since: "0.1",
    meaning: "Ranges that may reach SSH; none when empty.",
    example: ["203.0.113.0/24"],
  },
  apiAccessAllowedSourceCIDRs: {
    type: { kind: "list", maxItems: 50, items: anySource },
    default: ["0.0.0.0/0"],
    since: "0.1",
    meaning: "Ranges that may reach the Kubernetes API.",
    example: ["203.0.113.0/24"],
  },
  nodePortAccessAllowedSourceCIDRs: {
    type: { kind: "list", maxItems: 25, items: anySource },
    default: [],
    since: "0.1",
    meaning: "Ranges that may reach NodePorts (30000 to 32767, TCP and UDP) on the workers; none when empty.",
    example: ["203.0.113.0/24"],
  },
} as const satisfies KeyTable;
