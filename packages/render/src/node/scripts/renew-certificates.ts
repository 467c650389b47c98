import { nodeScript } from "./node-script.ts";

/**
 * Monthly on the controller: new leaf certificates, then each static pod restarted by a new annotation in its manifest (an atomic rename,
 * so that a power cut never leaves a component out), the next one only when this one is Ready and the API says so.
 * kubelets renew their own (kubernetes.io, "Certificate Management with kubeadm").
 */
export const renewCertificatesScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
if [ ! -e "$STATE/initialised" ]; then exit 0; fi
# The token's place needs a token's form; renewing never uses it.
kubeadm_config 000000.0000000000000000 >"$RUN/renew.yaml"
run_kubeadm certs renew all --config "$RUN/renew.yaml"
stamp=$(date +%s)
# On the manifests' own disk, so that a rename is atomic, and outside of the folder that the kubelet reads.
cd /etc/kubernetes || exit 1

is_back() {
  kubectl --request-timeout=10s get pod -n kube-system "$1-$INSTANCE_ID" -o json |
    jq -e --arg stamp "$stamp" '.metadata.annotations["keelson/renewed"] == $stamp and any(.status.conditions[]; .type == "Ready" and .status == "True")' &&
    kubectl --request-timeout=10s get --raw /readyz
}

for pod in etcd kube-apiserver kube-controller-manager kube-scheduler; do
  manifest=/etc/kubernetes/manifests/$pod.yaml
  kubectl annotate --local --overwrite -f "$manifest" "keelson/renewed=$stamp" -o yaml >"$pod.new" || again "$manifest cannot be read"
  mv "$pod.new" "$manifest" || again "$manifest cannot be written"
  for ((i = 0; i < 100; i++)); do
    if is_back $pod >/dev/null 2>&1; then continue 2; fi
    sleep 3
  done
  again "$pod did not come back"
done
say 'certificates renewed'
`);
