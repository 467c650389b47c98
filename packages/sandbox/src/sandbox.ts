import { acceleratedClock, serveConnectProxy } from "@keelson/double";
import { startAws } from "./services/aws-services.ts";
import { deployedClusters } from "./services/deployed-cluster.ts";
import { keptState } from "./services/kept-state.ts";
import { kubernetesServices } from "./services/kubernetes-services.ts";

export interface Sandbox {
  /** The variables that point the actions, and any AWS or Kubernetes client, at the sandbox. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Time runs faster in the sandbox, so that a stack is there in seconds. */
const speed = 60;

/** Starts AWS, the Kubernetes of every deployed cluster, and the proxy that leads to it, all on loopback. */
export async function startSandbox(options: { readonly stateFolder: string }): Promise<Sandbox> {
  const clock = acceleratedClock(speed);
  const kept = keptState(options.stateFolder);
  const aws = await startAws({ clock, kept });
  const kubernetes = kubernetesServices({ clock, kept });
  const proxy = await serveConnectProxy({
    async route(host, port) {
      const cluster = deployedClusters(aws.cloudFormation, aws.parameters).find((each) => each.address === host || each.apiHost === host);
      return cluster === undefined || port !== 443 ? undefined : kubernetes.endpointOf(cluster);
    },
  });
  return {
    environment: {
      AWS_ENDPOINT_URL: aws.server.url,
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "AKIDSANDBOX",
      AWS_SECRET_ACCESS_KEY: "sandbox",
      HTTPS_PROXY: proxy.url,
    },
    async close() {
      await proxy.close();
      await kubernetes.close();
      await aws.server.close();
      aws.save();
    },
  };
}
