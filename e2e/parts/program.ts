import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Which part of build.sh each program comes from, and where it lies there. */
const places = {
  act: ["act", "act"],
  actionlint: ["actionlint", "actionlint"],
  etcd: ["etcd", "etcd"],
  "ignition-validate": ["ignition", "validate"],
  "kube-apiserver": ["kubernetes", "kube-apiserver"],
  "kube-controller-manager": ["kubernetes", "kube-controller-manager"],
  kubeadm: ["kubernetes", "kubeadm"],
  kubectl: ["kubernetes", "kubectl"],
  checkov: ["checkov", "venv/bin/checkov"],
  "cfn-lint": ["python", "venv/bin/cfn-lint"],
  moto_server: ["python", "venv/bin/moto_server"],
  ministack: ["ministack", "venv/bin/ministack"],
  aws: ["awscli", "venv/bin/aws"],
  parliament: ["parliament", "venv/bin/parliament"],
  "parliament-python": ["parliament", "venv/bin/python"],
  zizmor: ["python", "venv/bin/zizmor"],
} as const;

/** `shellcheck` and `openssl` come from the system's packages and lie on PATH. */
export type Program = keyof typeof places | "shellcheck" | "openssl";

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const versions = Object.fromEntries(
  [...readFileSync(new URL("versions.sh", import.meta.url), "utf8").matchAll(/^(\w+)_VERSION=(\S+)$/gm)].map(([, name, version]) => [
    name ?? "",
    version ?? "",
  ]),
);

/** The Kubernetes version that was built, with its leading `v`. */
export const kubernetesVersion = `v${versions["KUBERNETES"] ?? ""}`;

const cache = process.env["KEELSON_PARTS"] ?? join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "keelson", "parts");

/** The path of a program that build.sh made. */
export function programPath(program: Program): string {
  if (program === "shellcheck" || program === "openssl") return program;
  const [part, file] = places[program];
  return join(cache, folderOf(part), file);
}

function folderOf(part: (typeof places)[keyof typeof places][0]): string {
  if (part === "python") return `python-cfnlint${versions["CFN_LINT"]}-moto${versions["MOTO"]}-zizmor${versions["ZIZMOR"]}`;
  if (part === "parliament") return `parliament-${versions["PARLIAMENT"]}-cfnlint${versions["CFN_LINT"]}`;
  return `${part}-${versions[part.toUpperCase()]}`;
}

/** Runs a program to its end, at most two minutes; any exit status is an answer. */
export function runProgram(
  program: Program,
  args: readonly string[],
  options: { readonly input?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { input = "", cwd, env = {} } = options;
    const settings = {
      cwd,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 120_000,
      killSignal: "SIGKILL",
    } as const;
    const child = execFile(programPath(program), args, settings, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    // A program that does not read its input closes it; what it says counts, not that.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}
