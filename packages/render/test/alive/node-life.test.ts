import { describe, expect, test } from "vitest";
import { standInHost, type StandInHost } from "./stand-in-host.ts";

/** kubectl of a node that is not Ready in some seconds of its life. */
function nodeReadyBut(unready: string): Readonly<Record<string, string>> {
  return {
    kubectl: `now=$(cat "$ROOT/now" 2>/dev/null || echo 0)
case "$*" in
  *"--raw /readyz"*) echo -n ok ;;
  *"get node i-0aaaaaaaaaaaaaaaa"*) if ${unready}; then echo -n False; else echo -n True; fi ;;
esac`,
  };
}

function signalledAt(host: StandInHost): number {
  const { code, calls } = host.run("signal");
  expect(code).toBe(0);
  const signals = calls.filter((call) => call.startsWith("aws "));
  expect(signals).toEqual([
    expect.stringMatching(/Action=SignalResource.*&LogicalResourceId=Group&UniqueId=i-0aaaaaaaaaaaaaaaa&Status=SUCCESS/),
  ]);
  return Number(/^aws (\d+) /.exec(signals[0] ?? "")?.[1]);
}

describe("rule 18: when a node is told of", () => {
  test("a worker after 60 s of continuous Ready", () => {
    const at = signalledAt(standInHost({ role: "worker", programs: nodeReadyBut("false"), answers: ["200"] }));
    expect(at).toBeGreaterThanOrEqual(60);
    expect(at).toBeLessThan(90);
  });

  test("a worker that was not Ready in between begins to count again", () => {
    const at = signalledAt(standInHost({ role: "worker", programs: nodeReadyBut("[ $now -ge 40 ] && [ $now -lt 50 ]"), answers: ["200"] }));
    expect(at).toBeGreaterThanOrEqual(110);
    expect(at).toBeLessThan(140);
  });

  test("a controller as soon as it is Ready", () => {
    expect(signalledAt(standInHost({ role: "controller", programs: nodeReadyBut("false"), answers: ["200"] }))).toBeLessThan(10);
  });

  test("nobody before it is Ready", () => {
    const { code, calls } = standInHost({ role: "worker", programs: nodeReadyBut("true"), answers: ["200"] }).run("signal");
    expect(code).toBe(99);
    expect(calls.filter((call) => call.startsWith("aws "))).toEqual([]);
  });

  test("a worker takes back its own cordon when it comes back from a reboot", () => {
    const host = standInHost({ role: "worker" });
    host.write("/var/lib/keelson/joined", "");
    host.write("/var/lib/keelson/cordoned", "");
    const { code, calls } = host.run("kubeadm-join");
    expect(code).toBe(0);
    expect(calls).toContainEqual(expect.stringMatching(/^kubectl .*uncordon i-0aaaaaaaaaaaaaaaa$/));
    expect(calls.filter((call) => call.startsWith("kubeadm "))).toEqual([]);
    expect(host.read("/var/lib/keelson/cordoned")).toBeNull();
  });
});

describe("the stack hears of a boot that does not end", () => {
  const bounds = { step: 100, boot: 200 };

  /** Each attempt of the first step with the second it begins in, and the bound that it gets. */
  function failing(): { readonly attempts: readonly { at: number; bound: number }[]; readonly told: string | undefined } {
    const host = standInHost({ role: "controller", programs: { timeout: "exit 1" }, answers: ["200"] });
    const facts = host.read("/etc/keelson/stack.env") ?? "";
    host.write("/etc/keelson/stack.env", `${facts}STEP_BOUND=${bounds.step}\nBOOT_BOUND=${bounds.boot}\n`);
    const { calls } = host.run("boot");
    const tries = calls.flatMap((call) => /^timeout -k 10 (\d+) /.exec(call)?.[1] ?? []);
    return {
      attempts: tries.map((bound, index) => ({ at: index * 10, bound: Number(bound) })),
      told: calls.find((call) => call.startsWith("aws ")),
    };
  }

  test("soon after its bound, even when the last attempt hangs", () => {
    const attempts = failing().attempts.filter(({ at }) => at < bounds.boot);
    expect(attempts).toHaveLength(20);
    for (const { at, bound } of attempts) expect(at + bound, `attempt at ${at}`).toBeLessThanOrEqual(bounds.boot + 30);
  });

  test("by a signal, after which the steps have their full time again", () => {
    const { attempts, told } = failing();
    expect(told).toMatch(/^aws 200 .*&Status=FAILURE$/);
    expect(attempts.filter(({ at }) => at > bounds.boot).every(({ bound }) => bound === bounds.step)).toBe(true);
  });
});

describe("rule 13: certificates are renewed", () => {
  const pods = ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler"];

  function renewing(programs: Readonly<Record<string, string>>): { code: number; restarted: readonly string[]; renewed: boolean } {
    const annotate = 'case "$*" in annotate*) echo "annotated $6";; *) echo ready;; esac';
    const host = standInHost({ role: "controller", programs: { kubectl: annotate, jq: ":", ...programs } });
    host.write("/var/lib/keelson/initialised", "");
    for (const pod of pods) host.write(`/etc/kubernetes/manifests/${pod}.yaml`, `kind: Pod # ${pod}\n`);
    const { code, calls } = host.run("renew-certificates");
    return {
      code,
      restarted: pods.filter((pod) => host.read(`/etc/kubernetes/manifests/${pod}.yaml`) !== `kind: Pod # ${pod}\n`),
      renewed: calls.some((call) => call.startsWith("kubeadm certs renew all ")),
    };
  }

  test("and every component restarted", () => {
    expect(renewing({})).toEqual({ code: 0, restarted: pods, renewed: true });
  });

  test.each(pods)("one at a time: nothing follows %s while it is not back", (pod) => {
    const unready = `[ "$(grep -c '' "$ROOT/etc/kubernetes/manifests/${pod}.yaml")" = 0 ] || ! grep -q annotated "$ROOT/etc/kubernetes/manifests/${pod}.yaml"`;
    expect(renewing({ jq: unready })).toEqual({ code: 1, restarted: pods.slice(0, pods.indexOf(pod) + 1), renewed: true });
  });

  test("only after /readyz of the API answers", () => {
    const deaf = 'case "$*" in annotate*) echo annotated;; *--raw*) exit 1;; *) echo ready;; esac';
    expect(renewing({ kubectl: deaf })).toMatchObject({ code: 1, restarted: ["etcd"] });
  });

  test("and not at all when kubeadm fails, or before the cluster stands", () => {
    expect(renewing({ kubeadm: "exit 1" })).toMatchObject({ code: 1, restarted: [] });
    const { code, calls } = standInHost({ role: "controller" }).run("renew-certificates");
    expect([code, calls]).toEqual([0, []]);
  });
});
