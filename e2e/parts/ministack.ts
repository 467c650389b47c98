import { join } from "node:path";
import { atFileEnd } from "./at-file-end.ts";
import { findFreePort, startProcess } from "./start-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** ministack on loopback, in one region; ends with the test file. Answers its URL. */
export async function startMinistack(region: string): Promise<string> {
  const folder = await temporaryFolder("ministack");
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess({
    program: "ministack",
    args: [],
    log: join(folder, "ministack.log"),
    env: {
      GATEWAY_PORT: String(port),
      BIND_HOST: "127.0.0.1",
      MINISTACK_REGION: region,
      MINISTACK_ACCOUNT_ID: "123456789012",
      SERVICES: "cloudformation,ec2,autoscaling,iam,route53,s3,ssm,sts",
      // Else it listens for devices on every address.
      IOT_MTLS_ENABLED: "0",
      STATE_DIR: folder,
      S3_DATA_DIR: join(folder, "s3"),
      TMPDIR: folder,
    },
    isReady: async () => (await fetch(`${url}/_ministack/health`)).ok,
  });
  atFileEnd(() => running.stop());
  return url;
}
