import { describe, expect, it } from "vitest";
import { standInHost } from "../../packages/render/test/alive/stand-in-host.ts";

/** A value of Parameter Store for each name, and the answer that carries them. */
function storeOf(role: "controller" | "worker", names: readonly string[]) {
  const values = new Map(names.map((name) => [name, `-----BEGIN ${name}-----\nsecret of ${name}\n`]));
  const Parameters = [...values].map(([name, Value]) => ({ Name: `/keelson/test/${role}/${name}`, Value }));
  return { values, answer: `200 ${JSON.stringify({ InvalidParameters: [], Parameters })}` };
}

const controllerNames = [
  "ca.crt",
  "ca.key",
  "etcd-ca.crt",
  "etcd-ca.key",
  "front-proxy-ca.crt",
  "front-proxy-ca.key",
  "sa.pub",
  "sa.key",
  "bootstrap-token",
];
const placeOf = (name: string): string =>
  name === "bootstrap-token" ? "/run/keelson/bootstrap-token" : `/etc/kubernetes/pki/${name.replace(/^etcd-/, "etcd/")}`;

describe("rule 16: the step secrets, with jq", () => {
  it("writes every value to its place in one call, and shows none", () => {
    const { values, answer } = storeOf("controller", controllerNames);
    const host = standInHost({ role: "controller", answers: [answer] });
    const { code, calls, output } = host.run("secrets");
    expect(code).toBe(0);
    for (const [name, value] of values) expect(host.read(placeOf(name)), name).toBe(value);
    expect(calls.filter((call) => call.startsWith("aws "))).toHaveLength(1);
    expect(calls.join() + output + (host.read("/dev/console") ?? "")).not.toContain("secret of");
  });

  it("names what is missing, and what is refused", () => {
    const { answer } = storeOf("controller", controllerNames.slice(1));
    const missing = answer.replace('"InvalidParameters":[]', '"InvalidParameters":["/keelson/test/controller/ca.crt"]');
    for (const [reply, word] of [
      [missing, "/keelson/test/controller/ca.crt"],
      ['400 {"__type":"com.amazonaws.ssm#AccessDeniedException","message":"no"}', "AccessDeniedException"],
      ['400 {"__type":"InvalidKeyId","message":"no"}', "InvalidKeyId"],
    ] as const) {
      const host = standInHost({ role: "controller", answers: [reply] });
      expect(host.run("secrets").code).toBe(3);
      expect(host.read("/dev/console")).toContain(word);
      expect(host.read(placeOf("ca.key"))).toBeNull();
    }
  });

  it("tries again what passes", () => {
    for (const reply of ['500 {"__type":"InternalServerError"}', '400 {"__type":"ThrottlingException"}', "503 busy", "200 no JSON"]) {
      expect(standInHost({ role: "worker", answers: [reply] }).run("secrets").code).toBe(1);
    }
  });

  it.each([["controller", "initialised"] as const, ["worker", "joined"] as const])(
    "reads nothing again once the %s is in",
    (role, done) => {
      const host = standInHost({ role });
      host.write(`/var/lib/keelson/${done}`, "");
      expect(host.run("secrets")).toMatchObject({ code: 0, calls: [] });
      expect(host.read("/run/keelson/bootstrap-token")).toBeNull();
    },
  );
});

describe("rule 16: signed calls, with jq and a stand-in of curl", () => {
  /** Metadata and AWS in one; every read of the credentials gives new ones. */
  const curl = `config=$(cat)
case "\${*: -1}" in
  */api/token) echo -n token ;;
  */security-credentials/) echo -n role ;;
  */security-credentials/role)
    echo x >>"$ROOT/issued"
    printf '{"AccessKeyId":"AKID%s","SecretAccessKey":"hidden","Token":"hidden"}' "$(wc -l <"$ROOT/issued")" ;;
  https://*)
    printf '%s\\n' "$config" >>"$ROOT/signed"
    printf '{"__type":"InternalServerError"}\\n500' ;;
esac`;

  it("reads the credentials at each attempt, and keeps them out of arguments and messages", () => {
    const host = standInHost({ role: "worker", programs: { curl } });
    const runs = [host.run("secrets"), host.run("secrets")];
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    expect((host.read("/signed") ?? "").match(/AKID\d+/g)).toEqual(["AKID1", "AKID2"]);
    for (const { calls, output } of runs) {
      expect(calls.join("\n") + output).not.toContain("hidden");
      const signed = calls.filter((call) => call.includes("--aws-sigv4"));
      expect(signed).toEqual([expect.stringMatching(/--aws-sigv4 aws:amz:eu-west-1:ssm .*https:\/\/ssm\.eu-west-1\.amazonaws\.com\/$/)]);
    }
  });
});

describe("rule 18: the drain of a worker, with jq", () => {
  const pod = (name: string, more: { phase?: string; mirror?: boolean; owner?: string } = {}) => ({
    metadata: {
      namespace: "default",
      name,
      ...(more.mirror === true ? { annotations: { "kubernetes.io/config.mirror": "x" } } : {}),
      ...(more.owner === undefined ? {} : { ownerReferences: [{ kind: more.owner }] }),
    },
    status: { phase: more.phase ?? "Running" },
  });
  const pods = [
    pod("game", { owner: "ReplicaSet" }),
    pod("waiting", { phase: "Pending" }),
    pod("flannel", { owner: "DaemonSet" }),
    pod("static", { mirror: true }),
    pod("done", { phase: "Succeeded", owner: "Job" }),
  ];
  /** The API fails once, and both evictions are refused once, as a disruption budget does. */
  const kubectl = `case "$*" in
  *"get pods"*) if [ ! -e "$ROOT/asked" ]; then touch "$ROOT/asked"; exit 1; fi
    if [ -e "$ROOT/evicted" ]; then echo '{"items":[]}'; else cat "$ROOT/pods.json"; fi ;;
  *create*--raw*) echo x >>"$ROOT/asked"; [ "$(wc -l <"$ROOT/asked")" -gt 2 ] || exit 1; touch "$ROOT/evicted" ;;
esac`;

  function worker() {
    const host = standInHost({ role: "worker", programs: { kubectl } });
    host.write("/pods.json", JSON.stringify({ items: pods }));
    return host;
  }

  it("cordons first, then evicts what would be lost, and tries again what is held back", () => {
    const host = worker();
    host.write("/var/lib/keelson/joined", "");
    const { code, calls } = host.run("drain");
    expect(code).toBe(0);
    expect(calls[0]).toMatch(/^kubectl .*cordon i-0aaaaaaaaaaaaaaaa$/);
    expect(calls.filter((call) => call.includes("get pods")).every((call) => call.includes("spec.nodeName=i-0aaaaaaaaaaaaaaaa"))).toBe(
      true,
    );
    const evicted = calls.flatMap((call) => /\/pods\/([a-z]+)\/eviction/.exec(call)?.[1] ?? []);
    expect(new Set(evicted)).toEqual(new Set(["game", "waiting"]));
    expect(evicted.length).toBeGreaterThan(2);
    // What the API did not answer is no pod.
    expect(calls.filter((call) => /pods\/\/|pods\/eviction/.test(call))).toEqual([]);
    expect(host.read("/var/lib/keelson/cordoned")).toBe("");
  });

  it("does nothing on a machine that never joined", () => {
    expect(worker().run("drain")).toMatchObject({ code: 0, calls: [] });
  });
});
