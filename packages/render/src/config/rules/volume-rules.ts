import { error, type Finding } from "../finding.ts";
import type { Facts, Rule } from "../rule.ts";
import { iopsLimits } from "../values/volumes.ts";

export const volumeRules: readonly Rule[] = [rootVolume("controller"), rootVolume("worker")];

function rootVolume(role: "controller" | "worker"): Rule {
  return {
    keys: [`${role}RootVolumeType`, `${role}RootVolumeIOPS`, `${role}RootVolumeSize`],
    check: (facts) => judgeIOPS(facts, role),
  };
}

function judgeIOPS({ config }: Facts, role: "controller" | "worker"): readonly Finding[] {
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
