/**
 * /opt/bin/keelson-lib.sh. Exit codes of every script: 0 done, 1 try again, 3 cannot succeed by trying again.
 * Credentials reach curl through a pipe: they are never in an argument, a file or a message (curl manual: --config, --aws-sigv4).
 */
export function libraryScript(steps: readonly string[]): string {
  return `#!/usr/bin/bash
# shellcheck source=/dev/null
# Shared by all scripts of this node.
set -uo pipefail
umask 077
export PATH=/opt/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
RUN=/run/keelson
STATE=/var/lib/keelson
STEPS=(${steps.join(" ")})
STEP=\${0##*/keelson-}
for n in "\${!STEPS[@]}"; do
  if [ "\${STEPS[n]}" = "$STEP" ]; then STEP="[$((n + 1))/\${#STEPS[@]}] $STEP"; fi
done
mkdir -p "$RUN" "$STATE"
. /etc/keelson/stack.env
if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi

# One line for the journal; for the console too unless it was the last one there.
say() {
  local line="keelson: $STEP: $*"
  echo "$line"
  if [ "$line" != "$(cat "$RUN/said" 2>/dev/null)" ]; then
    echo "$line" >"$RUN/said"
    echo "$line" 2>/dev/null >/dev/console || :
  fi
}
again() { say "$*" && exit 1; }
give_up() { say "$*" && exit 3; }

# imds PATH: one fact of the instance metadata service, version 2.
imds() {
  local base=http://169.254.169.254/latest token
  token=$(curl -sf -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' $base/api/token) || return 1
  printf 'header = "X-aws-ec2-metadata-token: %s"\\n' "$token" | curl -sf -m 5 -K - "$base/meta-data/$1"
}

# aws SERVICE CURL-OPTION...: one signed POST, credentials read anew; body in ANSWER, HTTP status in STATUS.
aws() {
  local service=$1 role keys out
  shift
  ANSWER='' STATUS=000
  role=$(imds iam/security-credentials/) && keys=$(imds "iam/security-credentials/$role") || return 1
  out=$(printf %s "$keys" |
    jq -r '"user = \\"\\(.AccessKeyId):\\(.SecretAccessKey)\\"\\nheader = \\"X-Amz-Security-Token: \\(.Token)\\""' |
    curl -sS -m 30 -K - --aws-sigv4 "aws:amz:$REGION:$service" -w '\\n%{http_code}' "$@" "https://$service.$REGION.$URL_SUFFIX/") || return 1
  STATUS=\${out##*$'\\n'}
  ANSWER=\${out%$'\\n'*}
}

# The error code in ANSWER, of the XML and of the JSON protocol.
fault() {
  printf %s "$ANSWER" | sed -nE 's/.*<Code>([A-Za-z.]+)<.*/\\1/p; s/.*"__type" *: *"([^"]*#)?([A-Za-z]+)".*/\\2/p' | head -n 1
}

# signal STATUS: tells the stack once in this instance's life; a stack that no longer waits counts as told.
signal() {
  if [ -e "$STATE/signalled" ]; then return 0; fi
  if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi
  aws cloudformation -d "Action=SignalResource&Version=2010-05-15&StackName=$STACK_NAME&LogicalResourceId=$SIGNAL_RESOURCE&UniqueId=\${INSTANCE_ID:-}&Status=$1" || return 1
  case "$STATUS $ANSWER" in
    200*) say "the stack was told $1" ;;
    *'cannot be signal'* | *'can not be signal'*) say 'the stack does not wait for this node' ;;
    *) say "CloudFormation did not take $1: $STATUS $(fault)" && return 1 ;;
  esac
  touch "$STATE/signalled"
}

# kubeadm_config TOKEN: the committed config with this node's facts.
kubeadm_config() {
  local text
  text=$(</etc/keelson/kubeadm.yaml)
  text=\${text//@INSTANCE_ID@/"$INSTANCE_ID"}
  text=\${text//@AVAILABILITY_ZONE@/"$AVAILABILITY_ZONE"}
  text=\${text//@LOCAL_IPV4@/"$LOCAL_IPV4"}
  printf '%s\\n' "\${text//@TOKEN@/"$1"}"
}

# run_kubeadm OPTION...: the whole output to the journal, the first error to the console.
run_kubeadm() {
  kubeadm "$@" >"$RUN/kubeadm.log" 2>&1
  local code=$?
  cat "$RUN/kubeadm.log"
  [ $code -eq 0 ] || again "kubeadm $1 failed: $(grep -m 1 -iE '\\[error|^error' "$RUN/kubeadm.log" | cut -c 1-200)"
}
`;
}
