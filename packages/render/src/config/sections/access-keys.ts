import type { KeyTable } from "../schema/key.ts";

/**
 * OpenSSH's types of keys, each with how the key itself begins: it names its type again (RFC 4253, 6.6), so that the head of one key with
 * the body of another, or one that lost its beginning, lets nobody in.
 */
const sshKeyTypes = {
  "ssh-ed25519": "AAAAC3NzaC1lZDI1NTE5",
  "ssh-rsa": "AAAAB3NzaC1yc2",
  "ecdsa-sha2-nistp256": "AAAAE2VjZHNhLXNoYTItbmlzdHAyNT",
  "ecdsa-sha2-nistp384": "AAAAE2VjZHNhLXNoYTItbmlzdHAzOD",
  "ecdsa-sha2-nistp521": "AAAAE2VjZHNhLXNoYTItbmlzdHA1Mj",
  "sk-ssh-ed25519@openssh.com": "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t",
  "sk-ecdsa-sha2-nistp256@openssh.com": "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb2",
} as const;

const sshKeyStarts = Object.entries(sshKeyTypes).map((words) => words.join(" ").replaceAll(".", "\\."));

const anySource = { kind: "cidr", minimumPrefix: 0, maximumPrefix: 32 } as const;

/** Who may reach the nodes and the API. */
export const accessKeys = {
  keyName: {
    type: {
      kind: "string",
      pattern: "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?",
      maxLength: 255,
      form: "the name of an EC2 key pair, at most 255 ASCII characters without a space at either end",
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
        pattern: `(${sshKeyStarts.join("|")})[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?`,
        maxLength: 2048,
        form: "a whole public key on one line, as its .pub file has it, such as ssh-ed25519 AAAA... name",
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
