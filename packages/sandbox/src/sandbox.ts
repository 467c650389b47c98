import { acceleratedClock, serveConnectProxy } from "@keelson/double";
import type { ClusterScript } from "@keelson/apply/double";
import { type AwsScript, startAws } from "./services/aws-services.ts";
import { deployedClusters } from "./services/deployed-cluster.ts";
import { keptState } from "./services/kept-state.ts";
import { kubernetesServices } from "./services/kubernetes-services.ts";

export interface Sandbox {
  /** The variables that point the actions, and any AWS or Kubernetes client, at the sandbox. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every value in Parameter Store: what must never show up in anything that a run prints. */
  secrets(): readonly string[];
  close(): Promise<void>;
}

/** How far the sandbox's time has come, in milliseconds since the epoch. */
interface ClockState {
  readonly format: 1;
  readonly now: number;
}

/** Time runs faster in the sandbox, so that a stack is there in seconds and its progress can still be watched. */
const watchableSpeed = 60;

/** Starts AWS, the Kubernetes of every deployed cluster, and the proxy that leads to it, all on loopback. */
export async function startSandbox(options: {
  readonly stateFolder: string;
  /** What goes wrong; nothing when absent. */
  readonly script?: AwsScript & { readonly kubernetes?: ClusterScript };
  /** How many times faster than the machine's clock; 60 when absent. */
  readonly speed?: number;
}): Promise<Sandbox> {
  const { script = {}, speed = watchableSpeed } = options;
  const kept = keptState(options.stateFolder);
  // What was made in an earlier run must not lie in the future of this one.
  const last = kept.read<ClockState>("clock", () => ({ format: 1, now: 0 }));
  const clock = acceleratedClock(speed, Math.max(Date.now(), last.now));
  const aws = await startAws({ clock, kept, script });
  const kubernetes = kubernetesServices({ clock, kept, script: script.kubernetes ?? {}, account: aws.account });
  const proxy = await serveConnectProxy({
    async route(host, port) {
      const clusters = deployedClusters(aws.account.cloudFormation, aws.parameters);
      const cluster = clusters.find((each) => each.address === host || each.apiHost === host);
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
    secrets: () => Object.values(aws.parameters.parameters).map((parameter) => parameter.Value),
    async close() {
      await proxy.close();
      await kubernetes.close();
      await aws.server.close();
      aws.save();
      const reached: ClockState = { format: 1, now: clock.now() };
      kept.write("clock", reached);
    },
  };
}
