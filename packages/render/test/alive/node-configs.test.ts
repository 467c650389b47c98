import { parseYaml } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { livingClusters, scriptOf } from "./living-clusters.ts";

function documents(text: string | undefined): unknown[] {
  const parsed = parseYaml({ name: "node.yaml", text: text ?? "" });
  expect(parsed.diagnostics).toEqual([]);
  return parsed.documents.map(({ value }) => value);
}

/** The lines of a unit's section, as `key=value`. */
function linesOf(unit: string | undefined): string[] {
  return (unit ?? "").split("\n");
}

describe.each(livingClusters)("%s", (_name, { controller, worker, model }) => {
  const kubelet = controller.units
    .get("kubelet.service")
    ?.dropins?.map(({ contents }) => contents)
    .join("\n");
  const volumeUnit = linesOf(controller.units.get("keelson-etcd-volume.service")?.contents);
  const everyControllerScript = [...controller.scripts.values()].join("\n");

  it("rule 10: the kubelet requires and follows the etcd volume at every boot", () => {
    expect(linesOf(kubelet)).toEqual(expect.arrayContaining(["Requires=keelson-etcd-volume.service", "After=keelson-etcd-volume.service"]));
    expect(volumeUnit).toEqual(
      expect.arrayContaining([
        "Type=oneshot",
        "RemainAfterExit=yes",
        "Restart=on-failure",
        "ExecStart=/usr/bin/bash /opt/bin/keelson-etcd-volume",
      ]),
    );
    // A condition that is not met would count as success.
    expect(volumeUnit.filter((line) => /^(Condition|Assert|SuccessExitStatus|ExecStart=-)/.test(line))).toEqual([]);
    expect(worker.units.has("keelson-etcd-volume.service")).toBe(false);
  });

  it("rule 10: etcd's data lies below the mount point, not in it", () => {
    expect(documents(controller.texts.get("/etc/keelson/kubeadm.yaml"))[1]).toMatchObject({
      etcd: { local: { dataDir: "/var/lib/etcd/data" } },
    });
  });

  it("rule 11: nothing is ever detached, forced or formatted a second way", () => {
    expect(everyControllerScript.match(/Action=\w+/g)?.toSorted()).toEqual(["Action=AttachVolume", "Action=SignalResource"]);
    expect(everyControllerScript.match(/\bmkfs\S*/g)).toEqual(["mkfs.ext4"]);
    expect(everyControllerScript).not.toMatch(/mkfs\.ext4 [^\n]*-F|e2fsck [^\n]*-[a-z]*[fy]|wipefs -a|umount|kubeadm reset/);
  });

  it("rule 13: leaf certificates are renewed every month, also when the machine was off then", () => {
    const timer = controller.units.get("keelson-renew-certificates.timer");
    expect(timer?.enabled).toBe(true);
    expect(linesOf(timer?.contents)).toEqual(expect.arrayContaining(["OnCalendar=monthly", "Persistent=true", "WantedBy=timers.target"]));
    const unit = linesOf(controller.units.get("keelson-renew-certificates.service")?.contents);
    expect(unit).toContain("ExecStart=/usr/bin/bash /opt/bin/keelson-renew-certificates");
    // Kubelets renew their own.
    expect(documents(controller.texts.get("/etc/keelson/kubeadm.yaml"))[2]).toMatchObject({ rotateCertificates: true });
  });

  it("rule 14: kubeadm is told to keep CoreDNS apart, one replica a host", () => {
    const [init] = documents(controller.texts.get("/etc/keelson/kubeadm.yaml"));
    expect(init).toMatchObject({ patches: { directory: "/etc/keelson/patches" } });
    expect(documents(controller.texts.get("/etc/keelson/patches/corednsdeployment+strategic.yaml"))).toMatchObject([
      {
        spec: {
          template: {
            spec: {
              affinity: {
                podAntiAffinity: {
                  requiredDuringSchedulingIgnoredDuringExecution: [
                    { labelSelector: { matchLabels: { "k8s-app": "kube-dns" } }, topologyKey: "kubernetes.io/hostname" },
                  ],
                },
              },
            },
          },
        },
      },
    ]);
  });

  it("rule 15: the token never ends and opens kubeadm's bootstrap group only", () => {
    const [init] = documents(controller.texts.get("/etc/keelson/kubeadm.yaml"));
    expect(init).toMatchObject({
      bootstrapTokens: [
        {
          token: "@TOKEN@",
          ttl: "0s",
          usages: ["signing", "authentication"],
          groups: ["system:bootstrappers:kubeadm:default-node-token"],
        },
      ],
    });
    expect(everyControllerScript).toContain("--skip-token-print");
  });

  it.each(["controller", "worker"] as const)("rule 16: a %s asks once for at most ten parameters of its own path", (role) => {
    const node = role === "controller" ? controller : worker;
    const script = scriptOf(node, "secrets");
    const names = /^NAMES=\((.*)\)$/m.exec(script)?.[1]?.split(" ") ?? [];
    expect(/^PREFIX=(.*)$/m.exec(script)?.[1]).toBe(`/keelson/test/${role}`);
    expect(names.map((name) => `/keelson/test/${role}/${name}`)).toEqual(model.secrets[role]);
    expect(names.length).toBeLessThanOrEqual(10);
    expect([...node.scripts.values()].join("\n").match(/AmazonSSM\.\w+/g)).toEqual(["AmazonSSM.GetParameters"]);
  });

  it("rule 17: the API is externalDNSName:443 for everyone, and its certificate has three names", () => {
    const { host, controllerIP } = model.apiServer;
    expect(documents(controller.texts.get("/etc/keelson/kubeadm.yaml"))).toMatchObject([
      { localAPIEndpoint: { advertiseAddress: controllerIP, bindPort: 443 } },
      { controlPlaneEndpoint: `${host}:443`, apiServer: { certSANs: [host, controllerIP, "127.0.0.1"] } },
      {},
      {},
    ]);
    expect(scriptOf(worker, "kubeadm-join")).toContain(`server: "https://${host}:443"`);
  });

  it("rule 17: its name leads to this machine on the controller and to controllerIP on workers, without DNS", () => {
    const { host, controllerIP } = model.apiServer;
    expect(linesOf(controller.texts.get("/etc/hosts"))).toContain(`127.0.0.1 ${host}`);
    expect(linesOf(worker.texts.get("/etc/hosts"))).toContain(`${controllerIP} ${host}`);
  });

  it("rule 18: a worker drains for at most 90 s, before the kubelet, containerd and the network stop", () => {
    const unit = worker.units.get("keelson-drain.service");
    expect(unit?.enabled).toBe(true);
    const after = linesOf(unit?.contents).find((line) => line.startsWith("After=")) ?? "";
    // systemd stops in the reverse order of starting.
    expect(after.slice("After=".length).split(" ")).toEqual(
      expect.arrayContaining(["kubelet.service", "containerd.service", "network-online.target"]),
    );
    expect(linesOf(unit?.contents)).toEqual(
      expect.arrayContaining(["ExecStop=/usr/bin/bash /opt/bin/keelson-drain", "TimeoutStopSec=90", "RemainAfterExit=yes"]),
    );
    expect(scriptOf(worker, "drain")).toContain("KUBECONFIG=/etc/kubernetes/kubelet.conf");
    // The kubelet's own shutdown would begin before any unit stops.
    expect(documents(worker.texts.get("/etc/keelson/patches/kubeletconfiguration+merge.yaml"))).toEqual([
      { shutdownGracePeriod: "0s", shutdownGracePeriodCriticalPods: "0s" },
    ]);
    expect(controller.units.has("keelson-drain.service")).toBe(false);
  });
});
