import { nodeScript } from "./node-script.ts";

/**
 * Step secrets: all parameters of the role in one GetParameters call (at most ten names), each to its file, 0600.
 * Once the node is initialised or joined nothing is read again: the bootstrap token does not come back to the disk.
 */
export function secretsScript(options: { parameters: readonly string[]; folder: string; done: string }): string {
  const names = options.parameters.map((parameter) => parameter.slice(parameter.lastIndexOf("/") + 1));
  const prefix = options.parameters[0]?.slice(0, options.parameters[0].lastIndexOf("/")) ?? "";
  return nodeScript(`PREFIX=${prefix}
NAMES=(${names.join(" ")})
if [ -e "$STATE/${options.done}" ]; then
  say 'not needed any more'
  exit 0
fi

place() {
  case $1 in
    bootstrap-token) echo "$RUN/$1" ;;
    etcd-*) echo "${options.folder}/etcd/\${1#etcd-}" ;;
    *) echo "${options.folder}/$1" ;;
  esac
}

body=$(jq -nc --arg prefix "$PREFIX" '{WithDecryption: true, Names: [$ARGS.positional[] | "\\($prefix)/\\(.)"]}' --args "\${NAMES[@]}")
aws ssm -H 'Content-Type: application/x-amz-json-1.1' -H 'X-Amz-Target: AmazonSSM.GetParameters' -d "$body" || again 'SSM does not answer'
case "$STATUS $(fault)" in
  200*) ;;
  *AccessDenied* | *InvalidKeyId | *KMS*) give_up "SSM refuses: $(fault)" ;;
  *) again "SSM failed: $STATUS $(fault)" ;;
esac
missing=$(printf %s "$ANSWER" | jq -r '.InvalidParameters // [] | join(" ")') || again 'SSM gave no JSON'
[ -z "$missing" ] || give_up "not in the parameter store: $missing"
for name in "\${NAMES[@]}"; do
  file=$(place "$name")
  mkdir -p "\${file%/*}"
  printf %s "$ANSWER" | jq -ej --arg name "$PREFIX/$name" '.Parameters[] | select(.Name == $name).Value' >"$file.new" || give_up "$file could not be written"
  mv "$file.new" "$file"
done
say "\${#NAMES[@]} read"
`);
}
