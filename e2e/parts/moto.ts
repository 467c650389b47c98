import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { atFileEnd } from "./at-file-end.ts";
import type { Program } from "./program.ts";
import { findFreePort, startProcess } from "./start-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** An image that EC2 shall offer, as its publisher would. */
export interface PublishedImage {
  readonly imageId: string;
  readonly name: string;
  readonly owner: string;
}

const program: Program = "moto_server";

/** moto on loopback; ends with the test file. Answers its URL. */
export async function startMoto(images: readonly PublishedImage[] = []): Promise<string> {
  const folder = await temporaryFolder("moto");
  const catalogue = join(folder, "images.json");
  await writeFile(catalogue, JSON.stringify(images.map(describeImage)));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess({
    program,
    args: ["-H", "127.0.0.1", "-p", String(port)],
    log: join(folder, "moto.log"),
    env: { MOTO_AMIS_PATH: catalogue },
    isReady: async () => (await fetch(`${url}/moto-api/data.json`)).ok,
  });
  atFileEnd(() => running.stop());
  return url;
}

/** Points every SDK client that is made after it at an endpoint, with credentials that nobody knows. */
export function pointSdkAt(url: string): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "example",
    AWS_EC2_METADATA_DISABLED: "true",
  });
}

function describeImage({ imageId, name, owner }: PublishedImage): object {
  return {
    ami_id: imageId,
    name,
    description: name,
    owner_id: owner,
    public: true,
    virtualization_type: "hvm",
    architecture: "x86_64",
    state: "available",
    platform: null,
    image_type: "machine",
    hypervisor: "xen",
    root_device_name: "/dev/xvda",
    root_device_type: "ebs",
    sriov: "simple",
    creation_date: "2026-11-02T00:00:00.000Z",
  };
}
