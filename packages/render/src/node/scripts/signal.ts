import { nodeScript } from "./node-script.ts";

/** Step signal: the node has been Ready for `seconds` without a break and, on the controller, the API is ready; then the stack is told. */
export function signalScript(options: { kubeconfig: string; seconds: number }): string {
  return nodeScript(`export KUBECONFIG=${options.kubeconfig}
is_ready() {
  [ "$(kubectl --request-timeout=10s get --raw /readyz)" = ok ] &&
    [ "$(kubectl --request-timeout=10s get node "$INSTANCE_ID" -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')" = True ]
} 2>/dev/null
since=$SECONDS
while :; do
  if ! is_ready; then since=$((SECONDS + 5)); elif [ $((SECONDS - since)) -ge ${options.seconds} ]; then break; fi
  sleep 5
done
say 'node Ready'
signal SUCCESS || again 'the stack could not be told'
`);
}
