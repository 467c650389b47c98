import type { CodeTable } from "./code-table.ts";

/** Manifests, kubeconfigs, calls to the Kubernetes API and the health of what was applied. */
export const applyCodes = {
  "not-a-manifest": {
    meaning: "A document among the manifests is not a Kubernetes object.",
    remedy: "Give it apiVersion, kind and metadata.name, or leave the file out of the manifests.",
  },
  "manifest-field-missing": {
    meaning: "A manifest lacks a field that every Kubernetes object has.",
    remedy: "Add the named field.",
  },
  "manifest-field-invalid": {
    meaning: "A field of a manifest has a value that Kubernetes cannot read.",
    remedy: "Write the value in the form that the message names.",
  },
  "generated-name": {
    meaning: "A manifest asks the server for a name by metadata.generateName, so that every run would make another object.",
    remedy: "Write metadata.name instead.",
  },
  "duplicate-object": { meaning: "Two manifests describe the same object.", remedy: "Keep one of the two." },
  "namespace-ignored": {
    meaning: "A manifest of a kind that lives outside of namespaces names a namespace.",
    remedy: "Remove metadata.namespace; it has no effect.",
  },
  "kind-not-served": {
    meaning: "The cluster does not know the apiVersion and kind of a manifest.",
    remedy: "Check their spelling, add the CustomResourceDefinition to the manifests, or write a version that the cluster serves.",
  },
  "namespace-missing": {
    meaning: "A manifest names a namespace that neither the cluster nor the manifests have.",
    remedy: "Add the Namespace to the manifests, or correct metadata.namespace.",
  },
  "kubeconfig-invalid": { meaning: "A kubeconfig has a value of a wrong form.", remedy: "Write it as the kubeconfig (v1) format has it." },
  "kubeconfig-incomplete": {
    meaning: "A kubeconfig refers to a context, cluster or user that it does not have, or lacks a needed value.",
    remedy: "Add the named entry, or choose another context.",
  },
  "credential-unreadable": {
    meaning: "A certificate, key or token of a kubeconfig cannot be read.",
    remedy: "Check the file or the base64 text that the message names.",
  },
  "credential-plugin-failed": {
    meaning: "The command that a kubeconfig names for credentials gave none.",
    remedy: "Run the command by hand; it must print an ExecCredential.",
  },
  "proxy-unsupported": { meaning: "A proxy is written in a form that is not supported.", remedy: "Use an http:// or https:// proxy." },
  "tls-verification-off": {
    meaning: "A kubeconfig switches the check of the server's certificate off.",
    remedy: "Replace insecure-skip-tls-verify by certificate-authority-data.",
  },
  "tls-untrusted": {
    meaning: "The Kubernetes server's certificate is not the one that the kubeconfig expects.",
    remedy: "Check certificate-authority-data and tls-server-name; another server may be answering at this address.",
  },
  "cluster-unreachable": {
    meaning: "The Kubernetes API server cannot be reached.",
    remedy: "Check the server's address, the proxy, and that its firewall lets this machine in.",
  },
  "answer-unusable": {
    meaning: "The Kubernetes API server's answer is not what the API promises: cut, too large or not JSON.",
    remedy: "Check that the kubeconfig's server is a Kubernetes API server and no proxy changes its answers.",
  },
  unauthorized: {
    meaning: "The cluster does not accept the credentials.",
    remedy: "Make new ones: they have expired or belong to another cluster.",
  },
  forbidden: { meaning: "The credentials do not allow a call that is needed.", remedy: "Grant the named verb and resource by RBAC." },
  "object-not-found": { meaning: "The cluster does not have the named object or address.", remedy: "Check name and namespace." },
  "object-busy": {
    meaning: "An object kept changing, or its namespace is being deleted, so that it could not be written.",
    remedy: "Run again when the other change has ended.",
  },
  "object-rejected": {
    meaning: "The cluster refuses an object as it is written.",
    remedy: "Fix the named fields; a field that cannot be changed needs the object deleted first.",
  },
  "field-conflict": {
    meaning: "A field of a manifest is owned by another manager, with another value.",
    remedy: "Leave the field out of the manifest, write the live value, or let its manager give it up.",
  },
  "webhook-unavailable": {
    meaning: "An admission or conversion webhook did not answer.",
    remedy: "Check the pods and the certificate behind the named webhook.",
  },
  "server-warning": { meaning: "The Kubernetes API server warns of an object.", remedy: "Follow the warning." },
  "template-not-rolled": {
    meaning: "A changed pod template does not replace pods of this kind that run already.",
    remedy: "Delete the old pods when they may go, or use a Deployment.",
  },
  "not-ready": {
    meaning: "An applied object did not become ready.",
    remedy: "Read the findings; mend the manifest and run again, or raise the timeout.",
  },
  "load-balancer-pending": {
    meaning: "A load balancer got no address in time.",
    remedy: "Read the findings: the cloud provider says in events what it lacks; run again, or raise the load balancer's timeout.",
  },
} as const satisfies CodeTable;
