import { describe, expect, test } from "vitest";
import { standInHost, type StandInHost } from "./stand-in-host.ts";

const mebibyte = 1_048_576;
const serial = "vol0123456789abcdef0";
const device = "/dev/nvme1n1";

/** A Nitro host that sees the volume: its disk's serial is the id without the hyphen. */
function hostWithVolume(content: Uint8Array, programs: Readonly<Record<string, string>> = {}): StandInHost {
  const host = standInHost({ role: "controller", programs });
  host.write("/sys/block/nvme0n1/device/serial", "vol0fffffffffffffff0 \n");
  host.write("/dev/nvme0n1", "root");
  host.write("/sys/block/nvme1n1/device/serial", `${serial}  \n`);
  host.write(device, content);
  return host;
}

function names(calls: readonly string[]): string[] {
  return calls.map((call) => call.split(" ")[0] ?? "");
}

const refused = (code: string): string => `400 <Response><Errors><Error><Code>${code}</Code></Error></Errors></Response>`;

const zeros = (size: number): Uint8Array => new Uint8Array(size);

function zerosBut(index: number): Uint8Array {
  const bytes = zeros(2 * mebibyte);
  bytes[index] = 1;
  return bytes;
}

const blank = zeros(2 * mebibyte);

describe("rule 11: what is formatted", () => {
  test.each<[string, Uint8Array, Record<string, string>]>([
    ["a blank volume", blank, {}],
    ["a blank volume of one MiB", zeros(mebibyte), {}],
  ])("%s", (_name, content, programs) => {
    const { code, calls } = hostWithVolume(content, programs).run("etcd-volume");
    expect(code).toBe(0);
    expect(calls.filter((call) => call.startsWith("mkfs"))).toEqual([expect.stringMatching(/^mkfs\.ext4 -q -L \S+ \S+\/dev\/nvme1n1$/)]);
    expect(names(calls).indexOf("mkfs.ext4")).toBeLessThan(names(calls).indexOf("mount"));
  });

  test.each<[string, Uint8Array, Record<string, string>]>([
    ["what blkid knows", blank, { blkid: "exit 0" }],
    ["what blkid cannot decide", blank, { blkid: "exit 8" }],
    ["what blkid cannot read", blank, { blkid: "exit 4" }],
    ["where blkid is missing", blank, { blkid: "exit 127" }],
    ["what has a signature", blank, { wipefs: "echo 0x438 ext4" }],
    ["what wipefs cannot read", blank, { wipefs: "exit 1" }],
    ["what begins with a byte", zerosBut(0), {}],
    ["what has a byte at the end of the first MiB", zerosBut(mebibyte - 1), {}],
    ["what ends within the first MiB", zeros(mebibyte - 1), {}],
    ["what cannot be read at all", blank, { head: "exit 1" }],
    ["what can be read once only", blank, { head: '[ ! -e "$ROOT/read" ] || exit 1\ntouch "$ROOT/read"\nexec /usr/bin/head "$@"' }],
    ["what is read in part", blank, { head: 'shift 2; /usr/bin/head -c 4096 "$@"; exit 1' }],
  ])("never: %s", (_name, content, programs) => {
    const { calls } = hostWithVolume(content, programs).run("etcd-volume");
    expect(names(calls)).not.toContain("mkfs.ext4");
    expect(names(calls)).toContain("e2fsck");
  });

  test("what fsck cannot mend is left as it is, and the boot stops there", () => {
    const { code, calls } = hostWithVolume(blank, { blkid: "exit 0", e2fsck: "exit 4" }).run("etcd-volume");
    expect(code).toBe(3);
    expect(names(calls)).not.toContain("mount");
  });
});

describe("rule 11: how it is attached", () => {
  const appears = `mkdir -p "$ROOT/sys/block/nvme1n1/device" && echo ${serial} >"$ROOT/sys/block/nvme1n1/device/serial" && head -c ${mebibyte} /dev/zero >"$ROOT${device}"`;

  test("a device that is there is not attached again", () => {
    expect(names(hostWithVolume(blank).run("etcd-volume").calls)).not.toContain("aws");
  });

  test("IncorrectState and VolumeInUse are tried again until the old instance lets go", () => {
    const answers = [refused("IncorrectState"), refused("VolumeInUse"), refused("VolumeInUse"), "200"];
    const host = standInHost({ role: "controller", answers, granted: appears });
    const { code, calls } = host.run("etcd-volume");
    expect(code).toBe(0);
    const attached = calls.filter((call) => call.startsWith("aws "));
    expect(attached).toHaveLength(answers.length);
    for (const call of attached)
      expect(call).toMatch(/Action=AttachVolume&.*VolumeId=vol-0123456789abcdef0&InstanceId=i-0aaaaaaaaaaaaaaaa&/);
  });

  test.each(["UnauthorizedOperation", "InvalidVolume.NotFound", "InvalidVolume.ZoneMismatch"])("%s cannot succeed by waiting", (fault) => {
    const host = standInHost({ role: "controller", answers: [refused(fault)] });
    const { code, output } = host.run("etcd-volume");
    expect(code).toBe(3);
    expect(host.read("/dev/console")).toContain(fault);
    expect(output).toContain(fault);
  });

  test("on Xen it is the disk of the attached name", () => {
    const host = standInHost({ role: "controller" });
    host.write("/dev/xvdf", blank);
    const { code, calls } = host.run("etcd-volume");
    expect(code).toBe(0);
    expect(calls).toContainEqual(expect.stringMatching(/^mount -t ext4 \S+\/dev\/xvdf \S+\/var\/lib\/etcd$/));
  });

  test("another disk's serial is never taken for it", () => {
    const host = standInHost({ role: "controller", answers: [refused("VolumeInUse")] });
    host.write("/sys/block/nvme1n1/device/serial", "vol0123456789abcdef1\n");
    host.write(device, blank);
    const { code, calls } = host.run("etcd-volume");
    expect(code).toBe(98);
    expect(new Set(names(calls))).toEqual(new Set(["flock", "aws"]));
  });
});

describe("rule 10: etcd never starts on the root disk", () => {
  test("the bare mount point is made immutable before anything is mounted over it", () => {
    const { calls } = hostWithVolume(blank).run("etcd-volume");
    expect(calls).toContainEqual(expect.stringMatching(/^chattr \+i \S+\/var\/lib\/etcd$/));
    expect(names(calls).indexOf("chattr")).toBeLessThan(names(calls).indexOf("mount"));
  });

  test.each([
    ["the mount point stays writable", { chattr: "exit 1" }],
    ["the mount fails", { mount: "exit 32" }],
    ["something else is mounted there", { mountpoint: '[ "$1" = -q ] || echo "${1#-}"' }],
  ])("the unit fails when %s", (_name, programs) => {
    const { code, calls } = hostWithVolume(blank, programs).run("etcd-volume");
    expect(code).toBe(3);
    expect(names(calls)).not.toContain("resize2fs");
  });

  test("mounted already is done", () => {
    const { code, calls } = hostWithVolume(blank, { mountpoint: '[ "$1" = -q ] || echo 259:1' }).run("etcd-volume");
    expect(code).toBe(0);
    expect(new Set(names(calls))).toEqual(new Set(["flock", "mountpoint"]));
  });

  test("checked and grown at each boot", () => {
    const { calls } = hostWithVolume(blank, { blkid: "exit 0" }).run("etcd-volume");
    expect(names(calls).filter((name) => ["e2fsck", "mount", "resize2fs"].includes(name))).toEqual(["e2fsck", "mount", "resize2fs"]);
  });
});
