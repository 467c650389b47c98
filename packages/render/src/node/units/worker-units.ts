import type { IgnitionUnit } from "../ignition/ignition-config.ts";

/** Started after, so stopped before the kubelet, containerd and the network. */
const drainUnit: IgnitionUnit = {
  name: "keelson-drain.service",
  enabled: true,
  contents: `[Unit]
Description=Keelson drain at shutdown
After=network-online.target containerd.service kubelet.service
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/true
ExecStop=/usr/bin/bash /opt/bin/keelson-drain
TimeoutStopSec=90
[Install]
WantedBy=multi-user.target
`,
};

export const workerUnits: readonly IgnitionUnit[] = [drainUnit];
