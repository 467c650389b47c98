import { type KeyChange, keySamples, planKeyChange } from "@keelson/preview";

/** What a change of each key does to a living cluster, in words, from plans of real changes. */
export function changeEffects(): ReadonlyMap<string, string> {
  const effects = new Map<string, string>();
  for (const sample of keySamples) {
    const words = `${describeChange(planKeyChange(sample))}.`;
    const told = effects.get(sample.key);
    const named = sample.way === undefined ? words : `${sample.way}: ${words}`;
    effects.set(sample.key, told === undefined ? named : `${told} ${named.charAt(0).toUpperCase()}${named.slice(1)}`);
  }
  return effects;
}

function describeChange({ codes, rolls, grade }: KeyChange): string {
  const errors = codes.filter((code) => code in promised);
  if (errors.length > 0) return `${errors.map((code) => promised[code]).join(", ")} (${errors.map((code) => `\`${code}\``).join(", ")})`;
  const machines = rolls.length === 0 ? withoutMachines[grade] : `replaces ${rolls.map((part) => machinesOf[part] ?? part).join(" and ")}`;
  return `${machines} (\`${grade}\`)`;
}

/** What a living cluster never does. */
const promised: Readonly<Record<string, string>> = {
  "needs-new-cluster": "needs a new cluster",
  "volume-cannot-shrink": "not possible",
  "kubernetes-downgrade": "not supported",
  "flatcar-downgrade": "not supported",
};

const machinesOf: Readonly<Record<string, string>> = {
  controller: "the controller (the API is away for minutes, etcd's data stays on its volume)",
  workers: "the workers one at a time",
};

const withoutMachines: Readonly<Record<KeyChange["grade"], string>> = {
  none: "in place, no machine is replaced",
  rolling: "ends workers",
  outage: "the API is away while it changes",
  "data-loss": "etcd's volume ends",
};
