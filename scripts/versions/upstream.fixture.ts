import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@keelson/core";
import { type Faults, makeFaults, serveLoopback } from "@keelson/double";
import type { VersionTable } from "@keelson/render";
import { onTestFinished } from "vitest";
import type { ReadLimits } from "./read-index.ts";
import { refreshVersions } from "./refresh-versions.ts";
import type { RefreshPlan } from "./plan-refresh.ts";
import { RefreshFailed, type RefreshProblem } from "./refresh-failed.ts";
import { tableText } from "./sort-table.ts";
import type { UpstreamIndexes } from "./upstream-indexes.ts";

/** A table before its first refresh: two minor versions, no hash known. */
export const olderTable: VersionTable = {
  format: 1,
  kubernetes: {
    "v1.36.2": release("v1.36.2", { etcd: "3.6.8-0", coredns: "v1.14.2", pause: "3.10.2", cloudControllerManager: "v1.36.1" }),
    "v1.35.6": release("v1.35.6", { etcd: "3.6.6-0", coredns: "v1.13.1", pause: "3.10.1", cloudControllerManager: "v1.35.2" }),
  },
  removed: {},
  minors: { "1.36": { endOfLife: "2027-06-28", ended: false }, "1.35": { endOfLife: "2027-02-28", ended: false } },
  flatcar: { stable: "4593.2.5", lts: "4081.3.10", beta: "4757.1.0" },
  flannel: { version: "v0.28.9", cniPlugin: "v1.9.1-flannel3" },
};

function release(version: string, parts: Omit<VersionTable["kubernetes"][string], "extension">): VersionTable["kubernetes"][string] {
  return { ...parts, extension: { url: `https://extensions.flatcar.org/extensions/kubernetes-${version}-x86-64.raw`, hash: null } };
}

export const hashOf = (version: string): string => `sha256-${sha256(`kubernetes-${version}-x86-64.raw`)}`;

const hashList = (versions: readonly string[]): string =>
  versions
    .flatMap((version) => ["x86-64", "arm64"].map((arch) => `kubernetes-${version}-${arch}.raw`))
    .map((file) => `${sha256(file)}  ${file}\n`)
    .join("");

const constants = (etcd: Readonly<Record<number, string>>, coredns: string, pause: string): string => `package constants

const (
	// DefaultEtcdVersion indicates the default etcd version that kubeadm uses
	DefaultEtcdVersion = "3.5.0-0"

	// CoreDNSVersion is the version of CoreDNS to be deployed if it is used
	CoreDNSVersion = "${coredns}"

	// PauseVersion indicates the default pause image version for kubeadm
	PauseVersion = "${pause}"
)

var (
	// SupportedEtcdVersion lists officially supported etcd versions with corresponding Kubernetes releases
	SupportedEtcdVersion = map[uint8]string{
${Object.entries(etcd)
  .map(([minor, version]) => `\t\t${minor}: "${version}",\n`)
  .join("")}	}
)
`;

/** Paths of the copies, as on the real servers. */
export const paths = {
  extensionHashes: "/flatcar/sysext-bakery/releases/download/kubernetes/SHA256SUMS",
  newestKubernetes: "/release/stable.txt",
  newestPatch: (minor: string) => `/release/stable-${minor}.txt`,
  kubeadmConstants: (version: string) => `/kubernetes/kubernetes/${version}/cmd/kubeadm/app/constants/constants.go`,
  schedule: "/kubernetes/website/main/data/releases/schedule.yaml",
  cloudControllers: "/v2/provider-aws/cloud-controller-manager/tags/list",
  flatcar: (channel: string) => `/flatcar/${channel}/amd64-usr/current/version.txt`,
  flannel: "/flannel-io/flannel/releases/latest/download/kube-flannel.yml",
} as const;

/** What upstream says: 1.37 has no cloud controller yet, v1.35.8 no extension. */
export const answers: Readonly<Record<string, string>> = {
  [paths.extensionHashes]: hashList(["v1.34.9", "v1.35.6", "v1.36.2", "v1.36.4", "v1.37.0-rc.0", "v1.37.1", "v1.99.0"]),
  [paths.newestKubernetes]: "v1.37.1",
  [paths.newestPatch("1.37")]: "v1.37.1\n",
  [paths.newestPatch("1.36")]: "v1.36.4",
  [paths.newestPatch("1.35")]: "v1.35.8",
  [paths.newestPatch("1.34")]: "v1.34.11",
  [paths.kubeadmConstants("v1.37.1")]: constants({ 35: "3.6.14-0", 36: "3.6.14-0", 37: "3.7.0-0" }, "v1.14.6", "3.10.2"),
  [paths.kubeadmConstants("v1.36.4")]: constants({ 35: "3.6.8-0", 36: "3.6.8-0" }, "v1.14.2", "3.10.2"),
  [paths.kubeadmConstants("v1.35.6")]: constants({ 34: "3.6.6-0", 35: "3.6.6-0" }, "v1.13.1", "3.10.1"),
  [paths.kubeadmConstants("v1.34.9")]: constants({ 34: "3.6.5-0" }, "v1.12.1", "3.10.1"),
  [paths.schedule]: `---
schedules:
- endOfLifeDate: "2027-10-28"
  maintenanceModeStartDate: "2027-08-28"
  next:
    release: 1.37.2
    targetDate: "2026-12-08"
  release: "1.37"
  releaseDate: "2026-08-26"
- release: 1.36
  releaseDate: 2026-04-22
  maintenanceModeStartDate: 2027-04-28
  endOfLifeDate: 2027-06-28
- release: 1.35
  releaseDate: 2025-12-17
  maintenanceModeStartDate: 2026-12-28
  endOfLifeDate: 2027-02-28
`,
  [paths.cloudControllers]: JSON.stringify({
    child: [],
    manifest: { "sha256:00": { tag: ["v1.36.1"] } },
    name: "k8s-artifacts-prod/images/provider-aws/cloud-controller-manager",
    tags: ["latest", "v1.36.1", "v1.36.0-beta.0", "v1.35.10", "v1.35.2", "v1.34.3"],
  }),
  ...Object.fromEntries(
    Object.entries({ stable: "4593.2.6", lts: "4081.3.10", beta: "4757.1.0" }).map(([channel, version]) => [
      paths.flatcar(channel),
      `FLATCAR_BUILD=1\nFLATCAR_VERSION=${version}\nFLATCAR_VERSION_ID=${version}\nFLATCAR_BUILD_ID="2026-08-12-0830"\nFLATCAR_SDK_VERSION=4593.0.0\n`,
    ]),
  ),
  [paths.flannel]: `kind: DaemonSet
spec:
  template:
    spec:
      initContainers:
      - name: install-cni-plugin
        image: ghcr.io/flannel-io/flannel-cni-plugin:v1.9.1-flannel3
      - name: install-cni
        image: ghcr.io/flannel-io/flannel:v0.28.10
      containers:
      - name: kube-flannel
        image: ghcr.io/flannel-io/flannel:v0.28.10
`,
};

/** A world in which 1.38 is complete and 1.35 is not patched any more. */
export const laterAnswers: Readonly<Record<string, string>> = {
  ...answers,
  [paths.extensionHashes]: hashList(["v1.35.6", "v1.36.2", "v1.36.4", "v1.37.1", "v1.38.0"]),
  [paths.newestKubernetes]: "v1.38.0",
  [paths.newestPatch("1.38")]: "v1.38.0",
  [paths.kubeadmConstants("v1.38.0")]: constants({ 38: "3.7.1-0" }, "v1.14.7", "3.10.3"),
  [paths.schedule]: `${answers[paths.schedule] ?? ""}- release: "1.38"\n  endOfLifeDate: "2028-02-28"\n`,
  [paths.cloudControllers]: JSON.stringify({ tags: ["v1.38.0", "v1.37.0", "v1.36.1", "v1.35.2"] }),
};

const limits: ReadLimits = { timeout: 10_000, maxBytes: 100_000, maxRedirects: 3, attempts: 3, pause: () => Promise.resolve() };

export interface Loopback {
  readonly indexes: UpstreamIndexes;
  readonly faults: Faults;
}

/** Serves a copy of the indexes until the test ends. A path that never answers is given as null. */
export async function serveIndexes(copies: Readonly<Record<string, string | null>>): Promise<Loopback> {
  const faults = makeFaults();
  const { url, close } = await serveLoopback({
    faults,
    choose: () => ({
      service: "upstream",
      operationOf: ({ path }) => path,
      answer: async ({ path }) => {
        if (path === "/extensions/kubernetes/SHA256SUMS") return { status: 302, headers: { location: paths.extensionHashes }, body: "" };
        const body = copies[path];
        if (body === null) return new Promise<never>(() => undefined);
        return body === undefined ? { status: 404, headers: {}, body: "404: Not Found" } : { status: 200, headers: {}, body };
      },
    }),
  });
  onTestFinished(close);
  const indexes: UpstreamIndexes = {
    extensions: `${url}/extensions`,
    kubernetesReleases: `${url}/release`,
    sources: url,
    registry: url,
    flatcar: `${url}/flatcar/{channel}`,
    downloads: url,
  };
  return { indexes, faults };
}

interface RunOptions {
  readonly indexes: UpstreamIndexes;
  readonly table?: VersionTable;
  readonly limits?: Partial<ReadLimits>;
  readonly today?: string;
  readonly withdrawn?: readonly string[];
  readonly dryRun?: boolean;
}

/** One refresh of a table in a folder of its own. */
export async function refresh(options: RunOptions): Promise<{
  readonly plan: RefreshPlan | null;
  readonly problems: readonly RefreshProblem[];
  readonly before: string;
  readonly after: string;
}> {
  const { file, text: before } = tableFile(options.table ?? olderTable);
  const run = { withdrawn: [], dryRun: false, today: "2026-11-22", ...options, file, limits: { ...limits, ...options.limits } };
  try {
    const plan = await refreshVersions(run);
    return { plan, problems: [], before, after: readFileSync(file, "utf8") };
  } catch (error) {
    if (!(error instanceof RefreshFailed)) throw error;
    return { plan: null, problems: error.problems, before, after: readFileSync(file, "utf8") };
  }
}

/** The table as a file, until the test ends. */
export function tableFile(table: VersionTable): { readonly folder: string; readonly file: string; readonly text: string } {
  const folder = mkdtempSync(join(tmpdir(), "keelson-versions-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "version-table.json");
  const text = tableText(table);
  writeFileSync(file, text);
  return { folder, file, text };
}
