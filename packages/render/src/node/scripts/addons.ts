import { nodeScript } from "./node-script.ts";

/** Step addons: without a pod network no node becomes Ready, without the cloud controller none is initialised. */
export const addonsScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
until kubectl --request-timeout=10s get --raw /readyz >/dev/null 2>&1; do sleep 3; done
kubectl apply --server-side --force-conflicts --field-manager=keelson-node -f /etc/keelson/addons ||
  again 'flannel and the cloud controller could not be applied'
say 'flannel and the cloud controller applied'
`);
