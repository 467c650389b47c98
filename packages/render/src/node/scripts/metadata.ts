import { nodeScript } from "./node-script.ts";

/** Step metadata: who this instance is, once per boot. The volume's unit may ask at the same time, hence the lock. */
export const metadataScript = nodeScript(`exec 9>"$RUN/metadata.lock"
flock 9
if [ -s "$RUN/node.env" ]; then exit 0; fi
{ id=$(imds instance-id) && zone=$(imds placement/availability-zone) && address=$(imds local-ipv4); } ||
  again 'the metadata service does not answer'
printf 'INSTANCE_ID=%s\\nAVAILABILITY_ZONE=%s\\nLOCAL_IPV4=%s\\n' "$id" "$zone" "$address" >"$RUN/node.env.new"
mv "$RUN/node.env.new" "$RUN/node.env"
say "$id in $zone, $address"
`);
