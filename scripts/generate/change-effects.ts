import { type KeyChange, keySamples, planKeyChange } from "@keelson/preview/key-changes";

/** What a change of each key does to a living cluster, in words, from plans of real changes. */
export function changeEffects(): ReadonlyMap<string, string> {
  const waysOfKey = new Map<string, Map<string, string[]>>();
  for (const sample of keySamples) {
    const words = describeChange(planKeyChange(sample));
    const ways = waysOfKey.get(sample.key) ?? new Map<string, string[]>();
    waysOfKey.set(sample.key, ways.set(words, [...(ways.get(words) ?? []), sample.way ?? ""]));
  }
  return new Map([...waysOfKey].map(([key, ways]) => [key, sentences(ways)]));
}

/** `up: this. Down or removed: that.`; the ways are left out where all do the same. */
function sentences(waysOfWords: ReadonlyMap<string, readonly string[]>): string {
  const all = [...waysOfWords].map(([words, ways]) => (waysOfWords.size === 1 ? `${words}.` : `${ways.join(" or ")}: ${words}.`));
  return all.map((each, index) => (index === 0 ? each : `${each.charAt(0).toUpperCase()}${each.slice(1)}`)).join(" ");
}

function describeChange({ codes, rolls, grade }: KeyChange): string {
  const errors = codes.filter((code) => code in promised);
  if (errors.length > 0) return `${errors.map((code) => promised[code]).join(", ")} (${errors.map((code) => `\`${code}\``).join(", ")})`;
  const machines = rolls.length === 0 ? withoutMachines[grade] : `replaces ${rolls.map((part) => machinesOf[part] ?? part).join(" and ")}`;
  return `${machines} (\`${grade}\`)`;
}

/** What a living cluster cannot take. */
const promised: Readonly<Record<string, string>> = {
  "needs-new-cluster": "needs a new cluster",
  "volume-cannot-shrink": "not possible",
  "kubernetes-downgrade": "must not be done",
  "flatcar-downgrade": "must not be done",
};

const machinesOf: Readonly<Record<string, string>> = {
  controller: "the controller (the API is away for minutes, etcd's data stays on its volume)",
  workers: "the workers one at a time",
};

const withoutMachines: Readonly<Record<KeyChange["grade"], string>> = {
  none: "in place, no machine is replaced",
  rolling: "terminates workers",
  outage: "the API is away while it changes",
  "data-loss": "deletes the etcd volume",
};
