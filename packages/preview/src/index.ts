export { keySamples, sampleCluster } from "./key-changes/key-samples.ts";
export { type KeyChange, planKeyChange } from "./key-changes/plan-key-change.ts";
