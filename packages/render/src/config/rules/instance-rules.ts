import { error, type Finding, notice, warning } from "../finding.ts";
import { blame, type Facts, type Rule } from "../rule.ts";
import { isARMOrMac, isBeforeNitro, isKnownFamily, isTooSmallForController, isTooSmallForWorker } from "../values/instance-families.ts";

/** Instance types of controller and workers. */
export const instanceRules: readonly Rule[] = [
  {
    name: "controller-large-enough",
    demand: "A controller has at least 2 vCPU and 2 GiB.",
    keys: ["controllerInstanceType"],
    codes: ["instance-too-small"],
    check: (facts) => {
      const type = facts.config.controllerInstanceType;
      if (!isTooSmallForController(type)) return [];
      const message = `${type} is too small for a controller, which needs 2 vCPU and 2 GiB.`;
      const hint = "Write t3.medium or larger.";
      return [error({ code: "instance-too-small", path: blame(facts, "controllerInstanceType"), message, hint })];
    },
  },
  {
    name: "worker-large-enough",
    demand: "A worker should have at least 1 GiB.",
    keys: ["workerInstanceType"],
    codes: ["worker-too-small"],
    check: (facts) => {
      const type = facts.config.workerInstanceType;
      if (!isTooSmallForWorker(type)) return [];
      const message = `${type} has about half a GiB, which the node's own programs fill.`;
      return [warning({ code: "worker-too-small", path: blame(facts, "workerInstanceType"), message, hint: "Write t3.small or larger." })];
    },
  },
  runsNodeImage("controller"),
  runsNodeImage("worker"),
];

function runsNodeImage(role: "controller" | "worker"): Rule {
  return {
    name: `${role}-instance-runs-image`,
    demand: "The instance type has an Intel or AMD processor, belongs to a known family, and should have the Nitro system.",
    keys: [`${role}InstanceType`],
    codes: ["instance-architecture", "unknown-instance-family", "instance-before-nitro"],
    check: (facts) => judgeType(facts, `${role}InstanceType`),
  };
}

function judgeType(facts: Facts, key: "controllerInstanceType" | "workerInstanceType"): readonly Finding[] {
  const type = facts.config[key];
  const path = blame(facts, key);
  if (isARMOrMac(type)) {
    const message = `${type} has another processor than the node images, which are x86-64.`;
    const hint = "Write a type with an Intel or AMD processor, such as t3.medium.";
    return [error({ code: "instance-architecture", path, message, hint })];
  }
  if (!isKnownFamily(type)) {
    const message = `${type} is of no instance family that this release knows.`;
    const hint = "Fix the part before the dot, unless the family is newer than this release.";
    return [warning({ code: "unknown-instance-family", path, message, hint })];
  }
  if (isBeforeNitro(type)) {
    const message = `${type} is older than the Nitro system: slower, and its console output comes late.`;
    const hint = `Write ${type.replace(/^[a-z]+\d+[a-z]*/, "t3")} or another current type.`;
    return [notice({ code: "instance-before-nitro", path, message, hint })];
  }
  return [];
}
