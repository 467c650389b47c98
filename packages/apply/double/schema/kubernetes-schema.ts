import document from "./generated/kubernetes-1.36.json" with { type: "json" };
import { type Schema } from "./schema-node.ts";

/** The shapes of the built-in kinds, as kube-apiserver v1.36.2 publishes them. The cast: a JSON import has no union types. */
export const kubernetesSchema = document as unknown as Schema;
