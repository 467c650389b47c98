import { setTimeout as sleep } from "node:timers/promises";
import type { ControlPlane } from "./control-plane.ts";

/**
 * Does what a kubelet and the cloud controller would do, since no machine and no cloud is there: says that the pods of an app run, and gives
 * its Service a load balancer. Waits until they exist.
 */
export async function playKubeletAndCloud(cluster: ControlPlane, app: { readonly name: string; readonly hostname: string }): Promise<void> {
  const pod = await eventually(async () => (await cluster.kubectl(["get", "pods", "-l", `app=${app.name}`, "-o", "name"])).stdout.trim());
  const conditions = ["Initialized", "ContainersReady", "Ready", "PodScheduled"].map((type) => ({ type, status: "True" }));
  await patchStatus(cluster, pod, { phase: "Running", conditions });
  const service = await eventually(async () => (await cluster.kubectl(["get", "service", app.name, "-o", "name"])).stdout.trim());
  await patchStatus(cluster, service, { loadBalancer: { ingress: [{ hostname: app.hostname }] } });
}

async function patchStatus(cluster: ControlPlane, object: string, status: object): Promise<void> {
  await cluster.expectKubectl(["patch", object, "--subresource=status", "--type=merge", "--patch", JSON.stringify({ status })]);
}

async function eventually(look: () => Promise<string>): Promise<string> {
  for (let round = 0; round < 150; round += 1) {
    const seen = await look();
    if (seen !== "") return seen;
    await sleep(200);
  }
  throw new Error("It did not appear within 30 seconds.");
}
