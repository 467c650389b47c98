import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { renderExample } from "../parts/examples.ts";
import { kubeadmConfig, nodeFiles } from "../parts/node-files.ts";
import { runProgram } from "../parts/program.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";

const example = renderExample("minecraft");
const addons = [...nodeFiles(example, "controller")].filter(([path]) => path.startsWith("/etc/keelson/addons/"));
let cluster: ControlPlane;

beforeAll(async () => {
  cluster = await controlPlane(example);
});

describe("the API server takes", () => {
  it("a control plane with the pki engine's authorities", async () => {
    expect(await cluster.expectKubectl(["get", "--raw", "/readyz"])).toBe("ok");
    const name = `${example.artifacts.model.secrets.prefix}/controller/ca.crt`;
    const made = await cluster.store.get([name]);
    expect(await readFile(join(cluster.pki, "ca.crt"), "utf8")).toBe(made.get(name)?.value);
  });

  it.each(addons)("%s", async (_path, manifest) => {
    // Applied for real: a rehearsal cannot place objects into a namespace that comes with them.
    const { status, stderr } = await cluster.kubectl(["apply", "--server-side", "--validate=strict", "-f", "-"], manifest);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each(addons)("%s a second time without a change, as after a reboot", async (_path, manifest) => {
    expect(await cluster.expectKubectl(["diff", "--server-side", "-f", "-"], manifest)).toBe("");
  });

  it("no unknown field in them", async () => {
    const [, manifest = ""] = addons[0] ?? [];
    const { status, stderr } = await cluster.kubectl(
      ["apply", "--server-side", "--dry-run=server", "--validate=strict", "-f", "-"],
      manifest.replace("spec:", "spec:\n  bogus: 1"),
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain("bogus");
  });
});

describe("kubeadm puts our patch into", () => {
  it("CoreDNS: never two on one host", async () => {
    const folder = await temporaryFolder("kubeadm-patches");
    const patches = [...nodeFiles(example, "controller")].filter(([path]) => path.startsWith("/etc/keelson/patches/"));
    for (const [path, text] of patches) await writeFile(join(folder, basename(path)), text);
    const config = join(folder, "kubeadm.conf");
    await writeFile(config, kubeadmConfig(example, "controller").replace("/etc/keelson/patches", folder));
    const { status, stderr } = await runProgram("kubeadm", [
      "init",
      "phase",
      "addon",
      "coredns",
      "--config",
      config,
      "--kubeconfig",
      cluster.kubeconfigPath,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const affinity = await cluster.expectKubectl([
      "get",
      "deployment",
      "coredns",
      "--namespace=kube-system",
      "-o",
      "jsonpath={.spec.template.spec.affinity}",
    ]);
    const { podAntiAffinity } = JSON.parse(affinity) as { podAntiAffinity: object };
    expect(podAntiAffinity).toEqual({
      requiredDuringSchedulingIgnoredDuringExecution: [
        { labelSelector: { matchLabels: { "k8s-app": "kube-dns" } }, topologyKey: "kubernetes.io/hostname" },
      ],
    });
  });
});
