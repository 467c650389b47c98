import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderedExamples } from "../parts/examples.ts";
import { kubeadmConfig } from "../parts/node-files.ts";
import { kubernetesVersion, runProgram } from "../parts/program.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { roles } from "../parts/user-data.ts";

const folder = await temporaryFolder("kubeadm");
// The worker writes this file at boot; validation only asks whether it is there.
const discovery = join(folder, "discovery.conf");
await writeFile(discovery, "");

async function validate(config: string): Promise<string> {
  const path = join(folder, "kubeadm.yaml");
  await writeFile(path, config.replace("/run/keelson/discovery.conf", discovery));
  const { status, stdout, stderr } = await runProgram("kubeadm", ["config", "validate", "--config", path]);
  return `exit ${status}: ${stdout}${stderr}`.trim();
}

const examples = renderedExamples();
/** A kubeadm knows the images of its own version only. */
const installed = examples.filter(({ artifacts }) => artifacts.model.versions.kubernetes === kubernetesVersion);

it("is of the version that most examples install", () => {
  expect(installed.length).toBeGreaterThan(examples.length / 2);
});

describe.each(examples)("kubeadm", (example) => {
  it.each(roles)(`takes the config of ${example.name}'s %s`, async (role) => {
    expect(await validate(kubeadmConfig(example, role))).toBe("exit 0: ok");
  });

  it("refuses a key that it does not know", async () => {
    expect(await validate(kubeadmConfig(example, "controller").replace("clusterName:", "clusterNam:"))).toContain(
      'unknown field "clusterNam"',
    );
  });
});

describe.each(installed)("kubeadm", (example) => {
  it(`names the images that ${example.name} counts on`, async () => {
    const { versions } = example.artifacts.model;
    const { stdout } = await runProgram("kubeadm", ["config", "images", "list", "--kubernetes-version", versions.kubernetes]);
    const images = new Map(
      stdout
        .trim()
        .split("\n")
        .map((image) => [image.replace(/:.*/, "").replace("registry.k8s.io/", ""), image.replace(/.*:/, "")]),
    );
    expect({ etcd: images.get("etcd"), coredns: images.get("coredns/coredns"), pause: images.get("pause") }).toEqual({
      etcd: versions.etcd,
      coredns: versions.coredns,
      pause: versions.pause,
    });
  });
});
