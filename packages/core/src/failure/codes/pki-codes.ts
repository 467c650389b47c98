import type { CodeTable } from "./code-table.ts";

export const pkiCodes = {
  "secret-malformed": {
    meaning: "A stored parameter does not hold what its name says.",
    remedy:
      "Store the right value under that name, in PEM and without a passphrase, or delete the parameter before the first deployment so that a new one is made.",
  },
  "secret-mismatch": {
    meaning: "A stored certificate, public key or copy does not belong to the stored private key or original.",
    remedy: "Store the pair that belongs together; nothing was overwritten. After a rotate-token that was stopped half-way, run it again.",
  },
  "secret-key-missing": {
    meaning: "A certificate is stored without its private key.",
    remedy: "Store its private key too, or delete the certificate's parameter before the first deployment.",
  },
  "secret-missing-under-stack": {
    meaning: "The stack exists, but a secret that its nodes were built on is gone from Parameter Store.",
    remedy: "Restore the parameter from a controller's /etc/kubernetes/pki; a new one would cut the running cluster off.",
  },
  "secret-too-long": {
    meaning: "A value is longer than the 4,096 characters of a standard parameter.",
    remedy: "Use ECDSA keys and a certificate without its chain.",
  },
  "authority-changed": {
    meaning:
      "The certificate authority in Parameter Store is not the one that the live stack was built on: its nodes would not trust new ones.",
    remedy: "Restore ca.crt and ca.key from a controller's /etc/kubernetes/pki, or make a new cluster under another clusterName.",
  },
  "authority-expiring": {
    meaning: "A certificate authority ends within half a year.",
    remedy: "Plan a new cluster: rotation of an authority is not supported yet.",
  },
  "secret-foreign": {
    meaning: "A stored parameter carries the tags of another cluster or stack.",
    remedy: "Choose another clusterName, or delete the parameter after making sure that nothing uses it.",
  },
  "secret-of-user": {
    meaning: "A secret of the cluster was stored by somebody else than a deployment: it is used, never tagged, and never deleted.",
    remedy: "Nothing, if it is your own authority. Delete it yourself when the cluster is gone and nothing else uses it.",
  },
  "secret-not-encrypted": {
    meaning: "A private key or token is stored as plain text, which everybody who may read parameters can read.",
    remedy: "Treat it as known to others: store a new one, of the type SecureString.",
  },
  "key-unsupported": {
    meaning: "A stored key is of a kind that kubeadm does not take.",
    remedy: "Store an RSA key of at least 2,048 bits, or an ECDSA key on P-256, P-384 or P-521.",
  },
  "authority-unusable": {
    meaning: "A stored certificate cannot be the authority of a cluster: Kubernetes or its clients would not trust what it signs.",
    remedy: "Store one self-signed CA certificate that may sign certificates for clients and servers, without its chain.",
  },
  "authority-ended": {
    meaning: "A certificate authority is outside of its time: nothing that it signs is trusted.",
    remedy: "Before the first deployment, store one that is valid. A living cluster needs a new cluster: rotation is not supported yet.",
  },
} as const satisfies CodeTable;
