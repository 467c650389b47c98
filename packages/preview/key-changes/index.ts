export { keySamples, sampleCluster } from "./key-samples.ts";
export { type KeyChange, planKeyChange } from "./plan-key-change.ts";
