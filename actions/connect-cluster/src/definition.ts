import { defineAction } from "@keelson/runner";

export const definition = defineAction({
  name: "connect-cluster",
  title: "Connect to a cluster",
  description: "Hand out a short-lived administrator kubeconfig for a running cluster, from its name and region alone",
  hasPost: true,
  inputs: {
    "cluster-name": {
      type: "text",
      required: true,
      description: "The clusterName of the cluster's cluster.yaml, which is the name of its stack.",
      example: "particule-k8s-clust",
    },
    region: { type: "text", required: true, description: "The cluster's region.", example: "eu-west-1" },
    "credential-ttl": {
      type: "duration",
      description: "How long the administrator certificate in the kubeconfig is valid.",
      default: "1h",
      example: "30m",
    },
  },
  outputs: {
    kubeconfig: { description: "The path of a kubeconfig with an administrator certificate; deleted when the job ends." },
    "api-endpoint": { description: "The URL of the Kubernetes API." },
    "controller-ip": { description: "The public address of the controller, which the kubeconfig leads to." },
    "kubernetes-version": { description: "The version of Kubernetes that the cluster was deployed with." },
    "valid-until": { description: "When the certificate in the kubeconfig ends, in UTC." },
  },
});
