import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contractClient, kubernetesContract } from "@keelson/apply/double";
import { issueCertificate } from "@keelson/pki";
import { beforeAll, describe, it } from "vitest";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { renderExample } from "../parts/examples.ts";
import { systemClock } from "../parts/system-clock.ts";

let cluster: ControlPlane;

beforeAll(async () => {
  cluster = await controlPlane(renderExample("minecraft"));
});

/** As the one in group system:masters. */
async function openClient(): Promise<ReturnType<typeof contractClient>> {
  const [ca, caKey] = await Promise.all(["ca.crt", "ca.key"].map((file) => readFile(join(cluster.pki, file), "utf8")));
  if (ca === undefined || caKey === undefined) throw new Error("The control plane has no authority.");
  const { certificate, key } = await issueCertificate({
    authority: { certificate: ca, key: caKey },
    subject: { commonName: "contract", organization: "system:masters" },
    usage: "client",
    from: systemClock.now(),
    lifetime: 3_600_000,
  });
  return contractClient({ url: cluster.server, ca, certificate: { cert: certificate, key } });
}

describe("the contract that the Kubernetes double keeps, asked of a real API server", () => {
  it.each(kubernetesContract(openClient))("$name", ({ run }) => run());
});
