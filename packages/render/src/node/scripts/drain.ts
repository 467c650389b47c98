import { nodeScript } from "./node-script.ts";

/**
 * The stop job of a worker: cordons the node and evicts its own pods with the kubelet's credentials (NodeRestriction lets a node evict
 * what is bound to it; `kubectl drain` would also read DaemonSets, which it may not). What is held back or not answered is asked again; the unit bounds it to 90 s.
 */
export const drainScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/kubelet.conf
if [ ! -e "$STATE/joined" ]; then exit 0; fi
ask() { kubectl --request-timeout=10s "$@"; }
pods() {
  ask get pods -A --field-selector "spec.nodeName=$INSTANCE_ID" -o json |
    jq -r '.items[] | select(.status.phase == "Running" or .status.phase == "Pending")
      | select(.metadata.annotations["kubernetes.io/config.mirror"] == null)
      | select(any(.metadata.ownerReferences[]?; .kind == "DaemonSet") | not)
      | "\\(.metadata.namespace) \\(.metadata.name)"'
}
touch "$STATE/cordoned"
ask cordon "$INSTANCE_ID" || say 'could not be cordoned'
until left=$(pods) && [ -z "$left" ]; do
  while read -r namespace pod; do
    if [ -z "$pod" ]; then continue; fi
    printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"namespace":"%s","name":"%s"}}' "$namespace" "$pod" |
      ask create --raw "/api/v1/namespaces/$namespace/pods/$pod/eviction" -f - >/dev/null
  done <<<"$left"
  sleep 3
done
say 'drained'
`);
