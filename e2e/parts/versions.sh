# The outside programs that judge Keelson, and the versions that were seen to work.
# shellcheck shell=bash disable=SC2034
KUBERNETES_VERSION=1.36.2
ETCD_VERSION=3.7.3
IGNITION_VERSION=2.24.0
ACT_VERSION=0.2.89
ACTIONLINT_VERSION=1.7.12
CFN_LINT_VERSION=1.58.0
MOTO_VERSION=5.2.5
ZIZMOR_VERSION=1.32.0
