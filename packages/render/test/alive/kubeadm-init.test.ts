import { describe, expect, test } from "vitest";
import { standInHost, type StandInHost } from "./stand-in-host.ts";

const pki = "/etc/kubernetes/pki";
const owner = "/var/lib/etcd/keelson-owner";
const token = "abcdef.0123456789abcdef";

/** A controller after the step `secrets`; the volume is mounted unless told otherwise. */
function controller(programs: Readonly<Record<string, string>> = {}): StandInHost {
  const host = standInHost({ role: "controller", programs: { mountpoint: ":", ...programs } });
  for (const name of ["ca.crt", "etcd/ca.crt", "front-proxy-ca.crt", "sa.pub"]) host.write(`${pki}/${name}`, `${name} of this cluster\n`);
  host.write("/var/lib/etcd/lost+found/.keep", "");
  host.write("/run/keelson/bootstrap-token", token);
  return host;
}

/** A controller whose volume has what an earlier one left: data, and whose it is. */
function successor(programs: Readonly<Record<string, string>> = {}): StandInHost {
  const first = controller();
  first.run("kubeadm-init");
  const host = controller(programs);
  host.write(owner, first.read(owner) ?? "");
  host.write("/var/lib/etcd/data/member/wal", "");
  return host;
}

function initOf(calls: readonly string[]): string | undefined {
  return calls.find((call) => call.startsWith("kubeadm "));
}

describe("rule 12: data belongs to its CA", () => {
  test("the owner is on the volume before etcd first writes to it: cluster name, CAs and sa.pub", () => {
    const host = controller({ kubeadm: 'grep -q "^cluster test$" "$ROOT/var/lib/etcd/keelson-owner"' });
    expect(host.run("kubeadm-init").code).toBe(0);
    const lines = (host.read(owner) ?? "").trimEnd().split("\n");
    expect(lines.map((line) => line.replace(/^[0-9a-f]{64} {2}/, "sha256 "))).toEqual([
      "cluster test",
      "sha256 ca.crt",
      "sha256 etcd/ca.crt",
      "sha256 front-proxy-ca.crt",
      "sha256 sa.pub",
    ]);
  });

  test.each(["ca.crt", "etcd/ca.crt", "front-proxy-ca.crt", "sa.pub"])(
    "another %s stops before kubeadm, with a line on the console",
    (name) => {
      const host = successor();
      host.write(`${pki}/${name}`, "another\n");
      const { code, calls } = host.run("kubeadm-init");
      expect(code).toBe(3);
      expect(initOf(calls)).toBeUndefined();
      expect(host.read("/dev/console")).toMatch(/^keelson: \[4\/6\] kubeadm-init: \S/);
    },
  );

  test("so does the data of another cluster, and data that nobody owns", () => {
    const other = successor();
    other.write(owner, (other.read(owner) ?? "").replace("cluster test", "cluster production"));
    const nobodys = controller();
    nobodys.write("/var/lib/etcd/data/member/wal", "");
    for (const host of [other, nobodys]) {
      const { code, calls } = host.run("kubeadm-init");
      expect([code, initOf(calls)]).toEqual([3, undefined]);
      expect(host.read("/dev/console")).not.toBe("");
    }
  });

  test("the owner's data goes on, also when a restored parameter has lost its last line end", () => {
    const host = successor();
    expect(host.run("kubeadm-init").code).toBe(0);
    host.write(`${pki}/ca.crt`, (host.read(`${pki}/ca.crt`) ?? "").trimEnd());
    expect(host.run("kubeadm-init").code).toBe(0);
  });

  test.each([null, ""])("an authority that is missing or empty (%j) is read again, and nobody's", (content) => {
    const host = controller();
    if (content === null) host.remove(`${pki}/ca.crt`);
    else host.write(`${pki}/ca.crt`, content);
    const { code, calls } = host.run("kubeadm-init");
    expect([code, initOf(calls), host.read(owner)]).toEqual([1, undefined, null]);
  });
});

describe("rule 10: etcd never starts on the root disk", () => {
  test("without the mount kubeadm does not run", () => {
    const { code, calls } = controller({ mountpoint: "exit 1" }).run("kubeadm-init");
    expect([code, initOf(calls)]).toEqual([1, undefined]);
  });
});

describe("rule 17: what kubeadm may overlook", () => {
  const ignoredBy = (calls: readonly string[]): string => /--ignore-preflight-errors=(\S*)/.exec(initOf(calls) ?? "")?.[1] ?? "none";

  test("nothing on an empty volume", () => {
    expect(ignoredBy(controller().run("kubeadm-init").calls)).toBe("");
  });

  test("over existing data the data folder, and only that", () => {
    expect(ignoredBy(successor().run("kubeadm-init").calls)).toBe("DirAvailable--var-lib-etcd-data");
  });

  test("after a failed attempt of this machine its own ports and manifests, and never everything", () => {
    const host = successor({ kubeadm: "exit 1" });
    expect(host.run("kubeadm-init").code).toBe(1);
    const ignored = ignoredBy(host.run("kubeadm-init").calls).split(",");
    expect(ignored).toContain("DirAvailable--var-lib-etcd-data");
    expect(
      ignored.filter(
        (check) => !/^(DirAvailable--var-lib-etcd-data|Port-\d+|FileAvailable--etc-kubernetes-manifests-[a-z-]+\.yaml)$/.test(check),
      ),
    ).toEqual([]);
  });
});

describe("rule 15: the bootstrap token", () => {
  test.each([["controller", "kubeadm-init"] as const, ["worker", "kubeadm-join"] as const])(
    "is gone from the disk of a %s after its use",
    (role, step) => {
      const host = role === "controller" ? controller() : standInHost({ role });
      host.write("/run/keelson/bootstrap-token", token);
      host.write("/run/keelson/ca.crt", "certificate");
      expect(host.run(step).code).toBe(0);
      expect(host.read("/run/keelson/bootstrap-token")).toBeNull();
      expect(host.read("/run/keelson/kubeadm.yaml")).toBeNull();
      expect(host.read("/run/keelson/discovery.conf") ?? "").not.toContain(token);
    },
  );

  test.each([["controller", "kubeadm-init"] as const, ["worker", "kubeadm-join"] as const])(
    "reaches kubeadm in a file that only root reads: %s",
    (role, step) => {
      const programs = {
        kubeadm: `[ "$(stat -c %a "$ROOT/run/keelson/kubeadm.yaml")" = 600 ] && grep -q ${token} "$ROOT/run/keelson/kubeadm.yaml"`,
      };
      const host = role === "controller" ? controller(programs) : standInHost({ role, programs });
      host.write("/run/keelson/bootstrap-token", token);
      host.write("/run/keelson/ca.crt", "certificate");
      const { code, calls, output } = host.run(step);
      expect(code).toBe(0);
      expect(calls.join("\n") + output).not.toContain(token);
    },
  );
});
