import { parseYaml } from "@keelson/core";
import { expect, test } from "vitest";

import { nodeModel } from "../node-config.fixture.ts";
import { cloudControllerManagerManifest } from "./cloud-controller-manager.ts";
import { flannelManifest } from "./flannel.ts";

const model = nodeModel({ clusterName: "minecraft", podCIDR: "10.20.0.0/16" });
const toleratesEverything = { tolerations: [{ operator: "Exists" }], hostNetwork: true };

test("flannel runs on every node, whatever its taints, over the pods' range", () => {
  const objects = objectsOf(flannelManifest(model));
  expect(objects.map(({ kind }) => kind)).toEqual([
    "Namespace",
    "ServiceAccount",
    "ClusterRole",
    "ClusterRoleBinding",
    "ConfigMap",
    "DaemonSet",
  ]);
  expect(objects[5]).toMatchObject({ spec: { template: { spec: toleratesEverything } } });
  expect(objects[4]).toMatchObject({
    data: {
      "net-conf.json": '{"Network": "10.20.0.0/16", "EnableNFTables": true, "Backend": {"Type": "vxlan"}}\n',
      "cni-conf.json": expect.stringContaining('"type": "flannel"'),
    },
  });
});

test("the cloud controller asks the API server of its own host and knows the cluster's name", () => {
  const objects = objectsOf(cloudControllerManagerManifest(model));
  expect(objects.at(-1)).toMatchObject({
    kind: "DaemonSet",
    spec: {
      template: {
        spec: {
          ...toleratesEverything,
          nodeSelector: { "node-role.kubernetes.io/control-plane": "" },
          containers: [
            {
              image: `registry.k8s.io/provider-aws/cloud-controller-manager:${model.versions.cloudControllerManager}`,
              args: expect.arrayContaining(["--cloud-provider=aws", "--cluster-name=minecraft", "--configure-cloud-routes=false"]),
              env: [
                { name: "KUBERNETES_SERVICE_HOST", value: "127.0.0.1" },
                { name: "KUBERNETES_SERVICE_PORT", value: "443" },
              ],
            },
          ],
        },
      },
    },
  });
});

function objectsOf(text: string): { kind: string }[] {
  const parsed = parseYaml({ name: "addon.yaml", text });
  expect(parsed.diagnostics).toEqual([]);
  return parsed.documents.map((document) => document.value as { kind: string });
}
