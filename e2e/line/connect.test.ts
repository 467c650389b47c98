import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recordEvents } from "@keelson/core";
import { serveConnectProxy } from "@keelson/double";
import { connectCluster } from "@keelson/operations/connect-cluster";
import { systemPorts } from "@keelson/operations/system-ports";
import { ssmSecretStore } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { atFileEnd } from "../parts/at-file-end.ts";
import { type AwsCli, awsCli } from "../parts/aws-cli.ts";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { deployExample } from "../parts/deploy-template.ts";
import { renderExample } from "../parts/examples.ts";
import { pointSdkAt } from "../parts/moto.ts";
import { verifyCertificate } from "../parts/openssl.ts";
import { type Ended, runProgram } from "../parts/program.ts";
import { hurriedClock, serveAccount } from "../parts/serve-account.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { region, stackName, apiServer, secrets } = model;
let aws: AwsCli;
let cluster: ControlPlane;
let kubeconfig: { readonly path: string; readonly text: string };
let kubectl: (...words: readonly string[]) => Promise<Ended>;

/** An authority as an organisation has one, made by openssl with an RSA key and put where the cluster looks for it, before the cluster is. */
async function bringAuthority(): Promise<string> {
  const folder = await temporaryFolder("authority");
  const [key, certificate] = [join(folder, "ca.key"), join(folder, "ca.crt")];
  const extensions = ["basicConstraints=critical,CA:true", "keyUsage=critical,keyCertSign,cRLSign,digitalSignature"];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/O=Particule/CN=Particule Root"];
  const made = await runProgram("openssl", [
    ...request,
    ...extensions.flatMap((extension) => ["-addext", extension]),
    `-keyout=${key}`,
    `-out=${certificate}`,
  ]);
  expect(made.status, made.stderr).toBe(0);
  for (const [name, path] of Object.entries({ "ca.key": key, "ca.crt": certificate })) {
    const words = ["--name", `${secrets.prefix}/controller/${name}`, "--type", "SecureString", "--value", `file://${path}`];
    await aws.read("ssm", "put-parameter", ...words);
  }
  return await readFile(certificate, "utf8");
}

let authority: string;

beforeAll(async () => {
  const account = await serveAccount({ clock: hurriedClock(600_000) });
  atFileEnd(() => account.close());
  pointSdkAt(account.url);
  aws = awsCli({ url: account.url, region });
  authority = await bringAuthority();
  cluster = await controlPlane(example, ssmSecretStore({ region }));
  // What kubeadm init does on a controller.
  const binding = "kubeadm:cluster-admins";
  await cluster.expectKubectl(["create", "clusterrolebinding", binding, "--clusterrole=cluster-admin", `--group=${binding}`]);
  const { outputs } = (await deployExample(example)).deployed;

  const path = join(await temporaryFolder("connect"), "kubeconfig");
  const ports = systemPorts({ reporter: recordEvents(), signal: new AbortController().signal, mask: () => {}, tell: () => {} });
  await connectCluster({ name: stackName, region, credentialLifetime: 3_600_000, kubeconfigPath: path }, ports);
  kubeconfig = { path, text: await readFile(path, "utf8") };
  // The public address of the stack leads to the control plane on this machine.
  const proxy = await serveConnectProxy({
    route: (host, port) =>
      host === outputs["ControllerIP"] && port === apiServer.port ? { host: "127.0.0.1", port: cluster.port } : undefined,
  });
  atFileEnd(() => proxy.close());
  kubectl = (...words) => runProgram("kubectl", ["--kubeconfig", path, ...words], { env: { HTTPS_PROXY: proxy.url, NO_PROXY: "" } });
});

describe("a cluster of an organisation's own RSA authority", () => {
  it("has it as its authority, and its API server starts with what kubeadm made from it", async () => {
    expect((await readFile(join(cluster.pki, "ca.crt"), "utf8")).trim()).toBe(authority.trim());
    expect(await cluster.expectKubectl(["get", "--raw", "/readyz"])).toBe("ok");
  });

  it("gives a kubeconfig by name and region, with which the real kubectl is an administrator", async () => {
    const whoami = await kubectl("auth", "whoami", "-o", "json");
    expect(whoami.status, whoami.stderr).toBe(0);
    expect((JSON.parse(whoami.stdout) as { status: { userInfo: object } }).status.userInfo).toMatchObject({
      username: "keelson-administrator",
      groups: ["kubeadm:cluster-admins", "system:authenticated"],
    });
    expect((await kubectl("auth", "can-i", "*", "*", "--all-namespaces")).stdout).toBe("yes\n");
  });

  it("whose certificate openssl takes for a client's under that authority, strictly, and for nothing else", async () => {
    const { users } = JSON.parse(kubeconfig.text) as { users: [{ user: { "client-certificate-data": string } }] };
    const certificate = Buffer.from(users[0].user["client-certificate-data"], "base64").toString("utf8");
    expect(await verifyCertificate(certificate, { authority, purpose: "sslclient" })).toBe("certificate: OK");
    expect(await verifyCertificate(certificate, { authority, purpose: "sslserver" })).toContain("unsuitable certificate purpose");
  });

  it("leaves openssl content with the API server's own, which kubeadm made", async () => {
    const certificate = await readFile(join(cluster.pki, "apiserver.crt"), "utf8");
    expect(await verifyCertificate(certificate, { authority, purpose: "sslserver" })).toBe("certificate: OK");
  });
});
