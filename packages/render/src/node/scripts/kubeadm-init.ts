import { nodeScript } from "./node-script.ts";

/**
 * Step kubeadm-init. Data belongs to its CA: before the first init the volume gets the cluster's name and the hashes of the CAs and of
 * sa.pub, their last line ends left aside, which a restored parameter may have lost; data of another owner, or of none, stops here.
 * Over existing data only the check of the data folder is ignored; a second attempt on this machine also finds its own manifests and
 * ports. Never `kubeadm reset`: it would remove the only etcd member.
 */
export function kubeadmInitScript(clusterName: string): string {
  return nodeScript(`DATA=/var/lib/etcd/data
OWNER=/var/lib/etcd/keelson-owner
if ! mountpoint -q /var/lib/etcd; then again 'the etcd volume is not mounted'; fi
own="cluster ${clusterName}"
for name in ca.crt etcd/ca.crt front-proxy-ca.crt sa.pub; do
  text=$(</etc/kubernetes/pki/$name)
  [ -n "$text" ] || again 'the CAs cannot be read'
  own+=$'\\n'$(printf %s "$text" | sha256sum | cut -c 1-64)"  $name"
done
if [ -e "$OWNER" ]; then
  [ "$own" = "$(<"$OWNER")" ] || give_up 'the etcd volume belongs to another cluster or CA'
elif [ -e "$DATA" ]; then
  give_up 'the etcd volume has data but no owner'
else
  { echo "$own" >"$OWNER.new" && sync "$OWNER.new" && mv "$OWNER.new" "$OWNER"; } || give_up 'the etcd volume cannot be written'
fi
systemctl start containerd.service
if [ -e "$STATE/initialised" ]; then
  say 'initialised before'
else
  how=new ignored=()
  if [ -e "$DATA/member" ]; then how=kept ignored=(DirAvailable--var-lib-etcd-data); fi
  if [ -e "$STATE/init-begun" ]; then
    ignored+=(Port-{443,2379,2380,10250,10257,10259} FileAvailable--etc-kubernetes-manifests-{etcd,kube-{apiserver,controller-manager,scheduler}}.yaml)
  fi
  touch "$STATE/init-begun"
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  list=$(IFS=, && echo "\${ignored[*]}")
  run_kubeadm init --config "$RUN/kubeadm.yaml" --skip-token-print --skip-certificate-key-print --ignore-preflight-errors="$list"
  touch "$STATE/initialised"
  say "control plane initialised, etcd data $how"
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
`);
}
