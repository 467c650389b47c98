import { parseYaml } from "@keelson/core";
import { expect, test } from "vitest";

import { modelOf } from "../stack/model.fixture.ts";
import { renderKubeconfig } from "./render-kubeconfig.ts";

test("the kubeconfig names cluster, context and user after the cluster, and has no credentials", () => {
  const text = renderKubeconfig(modelOf({ clusterName: "minecraft", externalDNSName: "k8s.particule.io" }));
  const parsed = parseYaml({ name: "kubeconfig", text });
  expect(parsed.diagnostics).toEqual([]);
  expect(parsed.documents.map((document) => document.value)).toEqual([
    {
      apiVersion: "v1",
      kind: "Config",
      clusters: [{ name: "keelson-minecraft-cluster", cluster: { server: "https://k8s.particule.io" } }],
      contexts: [
        {
          name: "keelson-minecraft-context",
          context: { cluster: "keelson-minecraft-cluster", namespace: "default", user: "keelson-minecraft-admin" },
        },
      ],
      "current-context": "keelson-minecraft-context",
      users: [{ name: "keelson-minecraft-admin", user: {} }],
    },
  ]);
});
