import type { CodeTable } from "./code-table.ts";

export const pkiCodes = {
  "secret-malformed": {
    meaning: "A stored parameter does not hold what its name says.",
    remedy: "Store the right value under that name, or delete the parameter before the first deployment so that a new one is made.",
  },
  "secret-mismatch": {
    meaning: "A stored certificate, public key or copy does not belong to the stored private key or original.",
    remedy: "Store the pair that belongs together; nothing was overwritten.",
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
} as const satisfies CodeTable;
