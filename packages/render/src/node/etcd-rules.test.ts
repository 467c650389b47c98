import { expect, test } from "vitest";

import { nodeModel, readNodeConfig } from "./node-config.fixture.ts";
import { renderNodeConfigs } from "./render-node-configs.ts";

const { scripts, units, texts } = readNodeConfig(renderNodeConfigs(nodeModel()).controller);
const volume = scriptOf("etcd-volume");
const init = scriptOf("kubeadm-init");
const every = [...scripts.values()].join("\n");

test("the kubelet requires and follows the etcd volume, and waits as long as it takes", () => {
  const dropIn = units.get("kubelet.service")?.dropins?.[0]?.contents ?? "";
  expect(dropIn).toContain("Requires=keelson-etcd-volume.service\n");
  expect(dropIn).toContain("After=keelson-etcd-volume.service\n");
  const unit = units.get("keelson-etcd-volume.service")?.contents ?? "";
  expect(unit).toContain("Restart=on-failure\n");
  expect(unit).toContain("RemainAfterExit=yes\n");
});

test("a volume is formatted only after three readers found it blank, and never forced", () => {
  expect(every.match(/mkfs/g)).toHaveLength(1);
  expect(volume).toMatch(/if is_blank "\$device"; then\n\s*mkfs\.ext4 -q -L \S+ "\$device"/);
  const blank = /is_blank\(\) \{\n(?<body>[^}]*)\n\}/.exec(volume)?.groups?.["body"] ?? "";
  expect(blank).toMatch(/blkid -p[^\n]*\n\s*\[ \$\? -eq 2 \] \|\| return 1/);
  expect(blank).toMatch(/wipefs -n/);
  expect(blank).toMatch(/head -c 1048576/);
});

test("the volume is attached by its id, never detached, and never taken for done without a comparison", () => {
  expect(every.match(/Action=\w+/g)?.toSorted()).toEqual(["Action=AttachVolume", "Action=SignalResource"]);
  expect(volume).toContain('[ "$(mountpoint -d "$TARGET")" = "$(mountpoint -x "$device")" ] || give_up');
});

test("the bare mount point is immutable before anything is mounted over it", () => {
  expect(volume.indexOf("chattr +i")).toBeGreaterThan(0);
  expect(volume.indexOf("chattr +i")).toBeLessThan(volume.indexOf("mount -t ext4"));
});

test("the file system is checked and grown at each boot", () => {
  expect(volume.indexOf("e2fsck -p")).toBeLessThan(volume.indexOf("mount -t ext4"));
  expect(volume.indexOf("resize2fs")).toBeGreaterThan(volume.indexOf("mount -t ext4"));
});

test("kubeadm runs only on the volume and only over data of this cluster and its CAs", () => {
  const run = init.indexOf("run_kubeadm init");
  for (const guard of [
    "mountpoint -q /var/lib/etcd",
    "sha256sum ca.crt etcd/ca.crt front-proxy-ca.crt sa.pub",
    "belongs to another",
    "has data but no owner",
  ]) {
    expect(init.indexOf(guard), guard).toBeGreaterThan(0);
    expect(init.indexOf(guard), guard).toBeLessThan(run);
  }
});

test("over existing data only the check of the data folder is ignored, and a controller is never reset", () => {
  expect(init).toContain("ignored=(DirAvailable--var-lib-etcd-data)");
  expect(every).not.toMatch(/kubeadm reset|ignore-preflight-errors=all/);
  expect(texts.get("/etc/keelson/kubeadm.yaml")).toContain("dataDir: /var/lib/etcd/data");
});

test("certificates are renewed every month, also when the machine was off then", () => {
  const timer = units.get("keelson-renew-certificates.timer");
  expect(timer?.enabled).toBe(true);
  expect(timer?.contents).toContain("OnCalendar=monthly\nPersistent=true\n");
  expect(scriptOf("renew-certificates")).toContain("for pod in etcd kube-apiserver kube-controller-manager kube-scheduler; do");
});

test("a worker drains for at most 90 s, and before the kubelet stops", () => {
  const unit = readNodeConfig(renderNodeConfigs(nodeModel()).worker).units.get("keelson-drain.service");
  expect(unit?.enabled).toBe(true);
  // systemd stops in the reverse order of starting.
  expect(unit?.contents).toMatch(/^After=.*\bkubelet\.service\b.*$/m);
  expect(unit?.contents).toContain("TimeoutStopSec=90\n");
});

function scriptOf(name: string): string {
  return scripts.get(`/opt/bin/keelson-${name}`) ?? "";
}
