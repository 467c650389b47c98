import { error, type Finding, warning } from "../finding.ts";
import type { Facts, Rule } from "../rule.ts";
import { iopsLimits, sizeLimits } from "../values/volumes.ts";

type Role = "controller" | "worker";

/** GiB below which etcd's own bound of 2 GiB, its log and its snapshots can fill the volume. */
const comfortableEtcd = 8;

/** Root volumes and etcd's volume. */
export const volumeRules: readonly Rule[] = [
  rootVolumeSize("controller"),
  rootVolumeIOPS("controller"),
  rootVolumeSize("worker"),
  rootVolumeIOPS("worker"),
  {
    name: "etcd-volume-large-enough",
    demand: `etcdVolumeSize should be at least ${comfortableEtcd}.`,
    keys: ["etcdVolumeSize"],
    codes: ["etcd-volume-small"],
    check: ({ config }) => {
      if (config.etcdVolumeSize >= comfortableEtcd) return [];
      const message = `${config.etcdVolumeSize} GiB can run full: etcd keeps up to 2 GiB of data, its log, and copies while it compacts.`;
      const hint = `Write etcdVolumeSize: ${comfortableEtcd} or more.`;
      return [warning({ code: "etcd-volume-small", path: "/etcdVolumeSize", message, hint })];
    },
  },
];

function rootVolumeSize(role: Role): Rule {
  return {
    name: `${role}-root-volume-size`,
    demand: "The root volume's size is one that its type has.",
    keys: [`${role}RootVolumeType`, `${role}RootVolumeSize`],
    codes: ["volume-size"],
    check: ({ config }) => {
      const type = config[`${role}RootVolumeType`];
      const size = config[`${role}RootVolumeSize`];
      const { maximum } = sizeLimits[type];
      if (size <= maximum) return [];
      const message = `A volume of type ${type} has at most ${maximum} GiB, not ${size}.`;
      const hint = `Write at most ${maximum}, or choose gp3 or io2.`;
      return [error({ code: "volume-size", path: `/${role}RootVolumeSize`, message, hint })];
    },
  };
}

function rootVolumeIOPS(role: Role): Rule {
  return {
    name: `${role}-root-volume-iops`,
    demand: "IOPS are written for io1 and io2, may be written for gp3, and stay within what the type gives for the size.",
    keys: [`${role}RootVolumeType`, `${role}RootVolumeIOPS`, `${role}RootVolumeSize`],
    codes: ["missing-key", "iops-without-type", "out-of-range"],
    check: (facts) => judgeIOPS(facts, role),
  };
}

function judgeIOPS({ config }: Facts, role: Role): readonly Finding[] {
  const type = config[`${role}RootVolumeType`];
  const iops = config[`${role}RootVolumeIOPS`];
  const size = config[`${role}RootVolumeSize`];
  const path = `/${role}RootVolumeIOPS`;
  const limits = iopsLimits[type];
  if (iops === null) {
    if (!limits?.required) return [];
    const hint = `Write ${role}RootVolumeIOPS: a number from ${limits.minimum}.`;
    return [error({ code: "missing-key", path, message: `A volume of type ${type} needs its IOPS.`, hint })];
  }
  if (limits === null) {
    const message = `Volumes of type ${type} take no IOPS.`;
    return [error({ code: "iops-without-type", path, message, hint: `Remove it, or set ${role}RootVolumeType to gp3, io1 or io2.` })];
  }
  const maximum = Math.max(limits.minimum, Math.min(limits.maximum, limits.perGiB * size));
  if (iops >= limits.minimum && iops <= maximum) return [];
  const message = `${iops} IOPS are not possible for ${size} GiB of type ${type}.`;
  return [error({ code: "out-of-range", path, message, hint: `Write a number from ${limits.minimum} to ${maximum}.` })];
}
