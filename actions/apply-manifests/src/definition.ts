import { defineAction } from "@keelson/runner";

export const definition = defineAction({
  name: "apply-manifests",
  title: "Apply manifests",
  description: "Apply Kubernetes manifests by server-side apply, wait until they are ready, and hand out the addresses of load balancers",
  hasPost: false,
  inputs: {
    manifests: { type: "list", description: "Files or folders of manifests, one per line.", default: "manifests", example: "manifests" },
    kubeconfig: {
      type: "path",
      description: "The kubeconfig of the cluster.",
      required: true,
      example: "${{ steps.cluster.outputs.kubeconfig }}",
    },
    context: { type: "text", description: "The context of the kubeconfig; its current one when empty.", example: "production" },
    namespace: { type: "text", description: "The namespace of objects that name none.", default: "default", example: "games" },
    wait: { type: "boolean", description: "Whether to wait until every object is ready.", default: "true", example: "false" },
    timeout: { type: "duration", description: "How long to wait for objects to become ready.", default: "10m", example: "20m" },
    "load-balancer-timeout": {
      type: "duration",
      description: "How long to wait for the address of a load balancer.",
      default: "10m",
      example: "15m",
    },
    "dry-run": { type: "boolean", description: "Ask the server what would change, and change nothing.", default: "false", example: "true" },
  },
  outputs: {
    endpoints: { description: "The path of a JSON file with the addresses of every Service, Ingress and Gateway." },
    "first-hostname": { description: "The first address of the first endpoint that has one." },
    created: { description: "How many objects were created." },
    changed: { description: "How many objects were changed." },
    unchanged: { description: "How many objects were as they should be." },
    "has-changes": { description: "true when anything was or would be created or changed." },
  },
});
