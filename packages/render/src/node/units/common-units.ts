import type { IgnitionUnit } from "../ignition/ignition-config.ts";

/**
 * Runs the boot steps at every boot. `exec` and not `oneshot`: multi-user.target must not wait for it, since that target is what holds up
 * the kubelet. The extension's units exist once ensure-sysext has reloaded systemd.
 */
export const bootUnit: IgnitionUnit = {
  name: "keelson-boot.service",
  enabled: true,
  contents: `[Unit]
Description=Keelson boot steps
Wants=network-online.target containerd.service
After=network-online.target containerd.service systemd-sysext.service ensure-sysext.service
[Service]
Type=exec
RemainAfterExit=yes
ExecStart=/usr/bin/bash /opt/bin/keelson-boot
Restart=on-failure
RestartSec=10
[Install]
WantedBy=multi-user.target
`,
};

/** Nodes are replaced, never updated in place: nothing reboots them by itself. */
export const rebootManagerUnit: IgnitionUnit = { name: "locksmithd.service", mask: true };
