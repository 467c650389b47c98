import { error, type Finding, notice } from "../finding.ts";
import { blame, type Facts, type Rule } from "../rule.ts";

/** kubeadm asks for 2 vCPU and 1,700 MB on a controller. Sizes below that, of families where they exist. */
const tooSmallSizes = /^(t2\.(nano|micro|small)|t3a?\.(nano|micro)|t1\.micro|m1\.(small|medium)|m3\.medium|[a-z0-9-]+\.nano)$/;

/** Graviton: `g` follows the generation. */
const arm = /^(a1|[a-z]+\d+g[a-z]*)\./;

/** Families of the hypervisor before Nitro: disks have other names and the console comes late. */
const beforeNitro = /^(t1|t2|m[1-4]|c[134]|r[34]|i2|cc2|cr1|d2|g[23]s?|h1|hs1|p[23]|f1|x1e?)\./;

export const instanceRules: readonly Rule[] = [
  {
    keys: ["controllerInstanceType"],
    check: (facts) => {
      const type = facts.config.controllerInstanceType;
      if (!tooSmallSizes.test(type)) return [];
      const message = `${type} is too small for a controller, which needs 2 vCPU and 2 GiB.`;
      return [
        error({ code: "instance-too-small", path: blame(facts, "controllerInstanceType"), message, hint: "Write t3.medium or larger." }),
      ];
    },
  },
  { keys: ["controllerInstanceType"], check: (facts) => judgeType(facts, "controllerInstanceType") },
  { keys: ["workerInstanceType"], check: (facts) => judgeType(facts, "workerInstanceType") },
];

function judgeType(facts: Facts, key: "controllerInstanceType" | "workerInstanceType"): readonly Finding[] {
  const type = facts.config[key];
  const path = blame(facts, key);
  if (arm.test(type)) {
    const message = `${type} has an ARM processor, and node images are x86-64.`;
    return [
      error({ code: "instance-architecture", path, message, hint: "Write a type with an Intel or AMD processor, such as t3.medium." }),
    ];
  }
  if (beforeNitro.test(type)) {
    const message = `${type} is older than the Nitro system: slower, and its console output comes late.`;
    return [
      notice({
        code: "instance-before-nitro",
        path,
        message,
        hint: `Write ${type.replace(/^[a-z]+\d+[a-z]*/, "t3")} or another current type.`,
      }),
    ];
  }
  return [];
}
