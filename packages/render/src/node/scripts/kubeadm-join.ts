import { nodeScript } from "./node-script.ts";

/**
 * Step kubeadm-join: the CA is pinned by a discovery file without context (kubeadm refuses one with an empty user). A worker has no data
 * to lose, so a half-done attempt is reset. After a reboot it takes back its own cordon.
 */
export function kubeadmJoinScript(apiServer: string): string {
  return nodeScript(`systemctl start containerd.service
if [ -e "$STATE/joined" ]; then
  say 'joined before'
else
  if [ -e "$STATE/join-begun" ]; then kubeadm reset --force; fi
  touch "$STATE/join-begun"
  cat >"$RUN/discovery.conf" <<END
apiVersion: v1
kind: Config
clusters: [{name: "", cluster: {server: "${apiServer}", certificate-authority-data: $(base64 -w 0 "$RUN/ca.crt")}}]
contexts: []
users: []
current-context: ""
END
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  run_kubeadm join --config "$RUN/kubeadm.yaml"
  touch "$STATE/joined"
  say 'joined'
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
if [ -e "$STATE/cordoned" ]; then
  kubectl --kubeconfig=/etc/kubernetes/kubelet.conf uncordon "$INSTANCE_ID" || again 'the API does not take back the cordon'
  rm "$STATE/cordoned"
fi
`);
}
