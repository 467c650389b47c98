import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { livingCluster, type LivingCluster } from "./living-clusters.ts";

/** Programs of the host by name: what each does in bash. Every call is written down. With a `curl` the scripts sign their own calls. */
type Programs = Readonly<Record<string, string>>;

interface HostOptions {
  readonly role: "controller" | "worker";
  readonly programs?: Programs;
  /** What AWS answers, call by call: a status, and a body in one line. */
  readonly answers?: readonly string[];
  /** Bash that runs when AWS answers 200: what the call brought about. */
  readonly granted?: string;
}

interface Ran {
  readonly code: number;
  /** `mount -t ext4 ...`, in order; calls of AWS begin with `aws` and the second in which they were made. */
  readonly calls: readonly string[];
  /** What came out, the console's lines among it. */
  readonly output: string;
}

/** A folder that a script takes for its host. Time is the script's own: a sleep takes none, and ends the script after 400 s. */
export interface StandInHost {
  write(path: string, content: string | Uint8Array): void;
  read(path: string): string | null;
  remove(path: string): void;
  run(script: string): Ran;
}

const cluster: LivingCluster = livingCluster();

/** Everything below these folders lies in the stand-in's own folder. */
const places =
  /\/(?=(?:opt\/bin|etc\/(?:keelson|kubernetes)|run\/keelson|var\/lib\/(?:etcd|keelson)|sys\/block|dev\/(?:xvdf|console|\$))(?![\w-]))/g;

const quiet: Programs = {
  chattr: ":",
  "mkfs.ext4": ":",
  e2fsck: ":",
  mount: ":",
  resize2fs: ":",
  flock: ":",
  systemctl: ":",
  kubeadm: ":",
  kubectl: ":",
  mountpoint: "exit 1",
  blkid: "exit 2",
  wipefs: ":",
};

const facts = "INSTANCE_ID=i-0aaaaaaaaaaaaaaaa\nAVAILABILITY_ZONE=eu-west-1a\nLOCAL_IPV4=10.0.0.50\n";
const stackEnv = "STACK_NAME=test\nREGION=eu-west-1\nURL_SUFFIX=amazonaws.com\nETCD_VOLUME=vol-0123456789abcdef0\nSIGNAL_RESOURCE=Group\n";

export function standInHost({ role, programs = {}, answers = [], granted = ":" }: HostOptions): StandInHost {
  const root = mkdtempSync(join(tmpdir(), "stand-in-host-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (inside: string): string => join(root, inside);
  const host: StandInHost = {
    write(inside, content) {
      mkdirSync(dirname(path(inside)), { recursive: true });
      writeFileSync(path(inside), content);
    },
    read: (inside) => (existsSync(path(inside)) ? readFileSync(path(inside), "utf8") : null),
    remove: (inside) => rmSync(path(inside)),
    run(script) {
      writeFileSync(path("calls"), "");
      const ran = spawnSync("bash", [path(`opt/bin/keelson-${script}`)], {
        encoding: "utf8",
        timeout: 20_000,
        env: { ...process.env, ROOT: root },
      });
      const calls = readFileSync(path("calls"), "utf8").trimEnd().split("\n");
      return { code: ran.status ?? -1, calls: calls.filter((call) => call !== ""), output: ran.stdout + ran.stderr };
    },
  };
  for (const [name, text] of cluster[role].scripts) host.write(name, redirect(text, root));
  for (const [name, text] of cluster[role].texts) if (name.startsWith("/etc/keelson/")) host.write(name, text);
  for (const [name, body] of Object.entries({ ...quiet, ...programs })) writeProgram({ root, name, body });
  host.write("/etc/keelson/stack.env", stackEnv);
  host.write("/run/keelson/node.env", facts);
  host.write("/dev/console", "");
  host.write("answers", answers.map((answer) => `${answer}\n`).join(""));
  host.write("granted", granted);
  host.write(
    "/opt/bin/keelson-lib.sh",
    `${host.read("/opt/bin/keelson-lib.sh") ?? ""}${standInSleep}${"curl" in programs ? "" : standInCall}`,
  );
  return host;
}

/** Device files cannot be made without rights, so a file will do for one. */
function redirect(text: string, root: string): string {
  return text
    .replace(/^export PATH=\S+/m, `export PATH=${root}/bin:$PATH`)
    .replaceAll(places, `${root}/`)
    .replaceAll("[ -b ", "[ -e ");
}

function writeProgram({ root, name, body }: { root: string; name: string; body: string }): void {
  const text = `#!/usr/bin/env bash\nprintf '%s\\n' "\${0##*/} $*" >>"$ROOT/calls"\n${body}\n`;
  mkdirSync(join(root, "bin"), { recursive: true });
  writeFileSync(join(root, "bin", name), text, { mode: 0o755 });
}

const standInSleep = `
sleep() {
  SECONDS=$((SECONDS + $1))
  echo "$SECONDS" >"$ROOT/now"
  [ "$SECONDS" -lt 400 ] || exit 99
}
`;

const standInCall = `aws() {
  local answer
  printf 'aws %s %s\\n' "$SECONDS" "$*" >>"$ROOT/calls"
  answer=$(head -n 1 "$ROOT/answers")
  sed -i 1d "$ROOT/answers"
  STATUS=\${answer%% *} ANSWER=\${answer#* }
  [ -n "$STATUS" ] || exit 98
  if [ "$STATUS" = 200 ]; then . "$ROOT/granted"; fi
}
`;
