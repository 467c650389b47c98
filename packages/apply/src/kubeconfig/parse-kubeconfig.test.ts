import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loopbackIdentity, strayKey } from "../../test/loopback-identity.ts";
import { parseKubeconfig } from "./parse-kubeconfig.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const write = (cluster: unknown, user: unknown, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    "current-context": "main",
    contexts: [{ name: "main", context: { cluster: "c", user: "u", namespace: "games" } }],
    clusters: [{ name: "c", cluster }],
    users: [{ name: "u", user }],
    ...more,
  });

async function parse(text: string, files: Record<string, string> = {}, context: string | null = null) {
  const masked: string[] = [];
  const ports = { readFile: (path: string) => Promise.resolve(files[path] ?? null), mask: (secret: string) => void masked.push(secret) };
  const parsed = await parseKubeconfig({ name: "conf/kubeconfig", text }, { context, ports });
  return { ...parsed, masked, codes: parsed.diagnostics.map(({ code, path }) => `${code} ${path}`) };
}

const server = "https://52.18.58.120:443";
const { certificate, key } = loopbackIdentity;

describe("parseKubeconfig", () => {
  it("reads inline certificates, the server's name and a proxy", async () => {
    const cluster = {
      server,
      "tls-server-name": "k8s.particule.io",
      "proxy-url": "http://me:pw%21@proxy:3128",
      "certificate-authority-data": base64(certificate),
    };
    const { connection, codes, masked } = await parse(
      write(cluster, { "client-certificate-data": base64(certificate), "client-key-data": base64(key) }),
    );
    expect(codes).toEqual([]);
    expect(connection).toEqual({
      context: "main",
      cluster: "c",
      server,
      tlsServerName: "k8s.particule.io",
      certificateAuthority: certificate,
      verification: "full",
      proxyUrl: "http://me:pw%21@proxy:3128",
      namespace: "games",
      credential: { kind: "certificate", certificate, key },
    });
    expect(masked).toEqual(["pw!", key]);
  });

  it("reads files from the kubeconfig's own folder", async () => {
    const text = write(
      { server, "certificate-authority": "credentials/ca.pem" },
      { "client-certificate": "credentials/admin.pem", "client-key": "/keys/admin.pem" },
    );
    const { connection, codes } = await parse(text, {
      "conf/credentials/ca.pem": certificate,
      "conf/credentials/admin.pem": certificate,
      "/keys/admin.pem": key,
    });
    expect([codes, connection?.certificateAuthority, connection?.credential.kind]).toEqual([[], certificate, "certificate"]);
  });

  it("reads tokens, token files, passwords and plugins", async () => {
    expect((await parse(write({ server }, { token: "t" }))).connection?.credential).toEqual({ kind: "token", token: "t" });
    expect((await parse(write({ server }, { tokenFile: "t" }), { "conf/t": "x" })).connection?.credential).toEqual({
      kind: "token-file",
      path: "conf/t",
    });
    expect((await parse(write({ server }, { username: "a", password: "b" }))).connection?.credential).toEqual({
      kind: "basic",
      username: "a",
      password: "b",
    });
    expect((await parse(write({ server }, {}))).connection?.credential).toEqual({ kind: "none" });
    const exec = {
      apiVersion: "client.authentication.k8s.io/v1",
      command: "aws",
      args: ["eks", "get-token"],
      env: [{ name: "A", value: "1" }],
      provideClusterInfo: true,
      installHint: "get it",
    };
    const { connection } = await parse(write({ server }, { exec }));
    if (connection?.credential.kind !== "exec") expect.fail("no exec credential");
    const { env, ...command } = connection.credential.command;
    expect(command).toEqual({ command: "aws", args: ["eks", "get-token"], apiVersion: exec.apiVersion, installHint: "get it" });
    expect([env["A"], JSON.parse(env["KUBERNETES_EXEC_INFO"] ?? "")]).toEqual([
      "1",
      { apiVersion: exec.apiVersion, kind: "ExecCredential", spec: { interactive: false, cluster: { server } } },
    ]);
  });

  it.each([
    ["", ["kubeconfig-invalid "]],
    ["[]", ["kubeconfig-invalid "]],
    ["{", ["yaml-syntax "]],
    ["{}\n", ["kubeconfig-incomplete /current-context"]],
    [write({ server }, {}, { "current-context": "other" }), ["kubeconfig-incomplete /current-context"]],
    [write({ server }, {}, { clusters: [] }), ["kubeconfig-incomplete /contexts/0/context/cluster"]],
    [write({ server }, {}, { users: 3 }), ["kubeconfig-incomplete /contexts/0/context/user"]],
    [write({}, {}), ["kubeconfig-incomplete /clusters/0/cluster/server"]],
    [write({ server: "k8s.particule.io" }, {}), ["kubeconfig-invalid /clusters/0/cluster/server"]],
    [write({ server, "proxy-url": "socks5://proxy:1080" }, {}), ["proxy-unsupported /clusters/0/cluster/proxy-url"]],
    [
      write({ server, "certificate-authority-data": "CANARY" }, {}),
      ["credential-unreadable /clusters/0/cluster/certificate-authority-data"],
    ],
    [write({ server, "certificate-authority": "nowhere" }, {}), ["credential-unreadable /clusters/0/cluster/certificate-authority"]],
    [write({ server }, { "client-certificate-data": base64(certificate) }), ["kubeconfig-incomplete /users/0/user"]],
    [
      write({ server }, { "client-certificate-data": base64(certificate), "client-key-data": base64(strayKey) }),
      ["credential-unreadable /users/0/user"],
    ],
    [write({ server }, { token: "CANARY\nX" }), ["credential-unreadable /users/0/user/token"]],
    [write({ server }, { token: 12 }), ["kubeconfig-invalid /users/0/user/token"]],
    [
      write({ server }, { exec: { command: "aws", apiVersion: "client.authentication.k8s.io/v1alpha1" } }),
      ["kubeconfig-invalid /users/0/user/exec/apiVersion"],
    ],
    [
      write({ server: "CANARY" }, { token: 1, "auth-provider": {} }),
      [
        "kubeconfig-invalid /clusters/0/cluster/server",
        "kubeconfig-invalid /users/0/user/token",
        "kubeconfig-invalid /users/0/user/auth-provider",
      ],
    ],
  ])("explains what is broken in %j", async (text, codes) => {
    const parsed = await parse(text);
    expect(parsed.codes).toEqual(codes);
    expect(parsed.connection).toBeNull();
    expect(JSON.stringify(parsed.diagnostics)).not.toContain("CANARY");
  });

  it("warns of a server that is not checked, and takes another context", async () => {
    const more = { contexts: [{ name: "spare", context: { cluster: "c" } }] };
    const { connection, codes } = await parse(write({ server, "insecure-skip-tls-verify": true }, {}, more), {}, "spare");
    expect([codes, connection?.context, connection?.verification, connection?.namespace]).toEqual([
      ["tls-verification-off /clusters/0/cluster/insecure-skip-tls-verify"],
      "spare",
      "off",
      "default",
    ]);
  });

  it("never throws", async () => {
    const key = fc.constantFrom(
      "current-context",
      "contexts",
      "clusters",
      "users",
      "name",
      "context",
      "cluster",
      "user",
      "server",
      "exec",
      "env",
      "token",
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom("a", 1, null, true),
        fc.array(tie("any"), { maxLength: 2 }),
        fc.dictionary(key, tie("any"), { maxKeys: 6 }),
      ),
    })).any;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          value.map((any) => JSON.stringify(any) ?? ""),
        ),
        async (text) => {
          const { connection, diagnostics } = await parse(text);
          expect(connection === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
        },
      ),
    );
  });
});
