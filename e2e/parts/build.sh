#!/usr/bin/env bash
# Builds the outside programs that judge Keelson into a cache keyed by version, and prints the cache's folder.
# usage: build.sh [part ...]     parts: kubernetes etcd ignition act actionlint python checkov ministack awscli debian (default: all)
# KEELSON_PARTS names the cache; each part is built once per version and takes at most PART_SECONDS.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=e2e/parts/versions.sh
source "$here/versions.sh"
cache=${KEELSON_PARTS:-${XDG_CACHE_HOME:-$HOME/.cache}/keelson/parts}
PART_SECONDS=${PART_SECONDS:-2400}
mkdir -p "$cache"

say() { printf '%s\n' "parts: $*" >&2; }

# part NAME VERSION COMMAND...: runs COMMAND with the part's own folder as its last argument, unless an earlier run completed it.
part() {
  local name=$1 version=$2 target
  shift 2
  target="$cache/$name-$version"
  exec 9>"$cache/$name.lock"
  flock 9
  if [ ! -e "$target/.complete" ]; then
    say "building $name $version"
    local began=$SECONDS
    rm -rf "$target"
    mkdir -p "$target"
    if ! timeout "$PART_SECONDS" bash -c "set -euo pipefail; $(declare -f build_kubernetes go_install go_build_dependency build_python); \"\$@\"" part "$@" "$target" >"$target/build.log" 2>&1; then
      tail -n 40 "$target/build.log" >&2
      say "$name $version could not be built (log: $target/build.log)"
      exit 1
    fi
    touch "$target/.complete"
    say "built $name $version in $((SECONDS - began)) s"
  fi
  flock -u 9
}

# The Kubernetes module's own go.mod points at its staging folders; outside its tree each becomes the published module.
build_kubernetes() {
  local version=$1 out=$2 module work
  work=$(mktemp -d)
  module=$(cd "$work" && GOFLAGS=-mod=mod go mod download -json "k8s.io/kubernetes@v$version" | sed -n 's/^\t"GoMod": "\(.*\)",*$/\1/p')
  {
    printf 'module keelson.local/parts\n\ngo 1.26.0\n\ngodebug default=go1.26\n\nrequire k8s.io/kubernetes v%s\n\nreplace (\n' "$version"
    sed -n "s|^[[:space:]]*\(k8s.io/[a-z0-9.-]*\) => ./staging/.*|\t\1 => \1 v0.${version#1.}|p" "$module"
    printf ')\n\ntool (\n'
    printf '\tk8s.io/kubernetes/cmd/%s\n' kube-apiserver kube-controller-manager kubeadm kubectl
    printf ')\n'
  } >"$work/go.mod"
  cd "$work"
  GOFLAGS=-mod=mod go mod tidy
  local flags="-s -w" package
  for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
    flags+=" -X $package.gitVersion=v$version -X $package.gitMajor=1 -X $package.gitMinor=${version:2:2} -X $package.gitTreeState=clean"
  done
  CGO_ENABLED=0 nice -n 10 go build -mod=mod -trimpath -ldflags "$flags" -o "$out/" \
    k8s.io/kubernetes/cmd/kube-apiserver k8s.io/kubernetes/cmd/kube-controller-manager k8s.io/kubernetes/cmd/kubeadm k8s.io/kubernetes/cmd/kubectl
  rm -rf "$work"
}

go_install() {
  local package=$1 version=$2 out=$3
  CGO_ENABLED=0 GOBIN=$out nice -n 10 go install -trimpath "$package@v$version"
}

# A module whose go.mod has replace lines cannot be installed by version; as a dependency of an own module it can.
go_build_dependency() {
  local package=$1 version=$2 out=$3 work
  work=$(mktemp -d)
  cd "$work"
  printf 'module keelson.local/parts\n\ngo 1.26.0\n\nrequire %s v%s\n\ntool %s\n' "$package" "$version" "$package" >go.mod
  GOFLAGS=-mod=mod go mod tidy
  CGO_ENABLED=0 nice -n 10 go build -mod=mod -trimpath -ldflags "-s -w" -o "$out/etcd" "$package"
  rm -rf "$work"
}

build_python() {
  local out=${*: -1}
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install --quiet --disable-pip-version-check "${@:1:$#-1}"
}

install_debian() {
  local missing=()
  command -v shellcheck >/dev/null || missing+=(shellcheck)
  command -v openssl >/dev/null || missing+=(openssl)
  command -v jq >/dev/null || missing+=(jq)
  python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
  [ ${#missing[@]} -eq 0 ] && return
  say "installing ${missing[*]}"
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

build() {
  case $1 in
    debian) install_debian ;;
    python) part python "cfnlint$CFN_LINT_VERSION-moto$MOTO_VERSION-zizmor$ZIZMOR_VERSION" build_python "cfn-lint==$CFN_LINT_VERSION" "moto[server]==$MOTO_VERSION" "zizmor==$ZIZMOR_VERSION" ;;
    # Each apart from the others: they pin libraries that the others want in other versions.
    checkov) part checkov "$CHECKOV_VERSION" build_python "checkov==$CHECKOV_VERSION" ;;
    ministack) part ministack "$MINISTACK_VERSION" build_python "ministack==$MINISTACK_VERSION" ;;
    # parliament still imports pkg_resources, which newer setuptools no longer have; cfn-lint brings the registry's schemas beside it.
    parliament) part parliament "$PARLIAMENT_VERSION-cfnlint$CFN_LINT_VERSION" build_python "parliament==$PARLIAMENT_VERSION" "cfn-lint==$CFN_LINT_VERSION" "setuptools<81" ;;
    awscli) part awscli "$AWSCLI_VERSION" build_python "awscli==$AWSCLI_VERSION" ;;
    ignition) part ignition "$IGNITION_VERSION" go_install github.com/coreos/ignition/v2/validate "$IGNITION_VERSION" ;;
    etcd) part etcd "$ETCD_VERSION" go_build_dependency go.etcd.io/etcd/server/v3 "$ETCD_VERSION" ;;
    actionlint) part actionlint "$ACTIONLINT_VERSION" go_install github.com/rhysd/actionlint/cmd/actionlint "$ACTIONLINT_VERSION" ;;
    act) part act "$ACT_VERSION" go_install github.com/nektos/act "$ACT_VERSION" ;;
    kubernetes) part kubernetes "$KUBERNETES_VERSION" build_kubernetes "$KUBERNETES_VERSION" ;;
    *) say "unknown part $1"; exit 2 ;;
  esac
}

[ $# -gt 0 ] || set -- debian python parliament checkov ministack awscli ignition actionlint act etcd kubernetes
for name in "$@"; do build "$name"; done
printf '%s\n' "$cache"
