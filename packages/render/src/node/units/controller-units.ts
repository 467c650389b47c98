import type { IgnitionUnit } from "../ignition/ignition-config.ts";

/** The kubelet cannot run, and so etcd cannot start, without the etcd volume. */
const kubeletDropIn: IgnitionUnit = {
  name: "kubelet.service",
  dropins: [
    {
      name: "20-keelson.conf",
      contents: `[Unit]
Requires=keelson-etcd-volume.service
After=keelson-etcd-volume.service
`,
    },
  ],
};

/** Pulled in by the kubelet. `direct` keeps a retry from failing the kubelet's own start (systemd 254 and later; older ones ignore it). */
const etcdVolumeUnit: IgnitionUnit = {
  name: "keelson-etcd-volume.service",
  contents: `[Unit]
Description=Keelson etcd volume
Wants=network-online.target
After=network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStartPre=/usr/bin/bash /opt/bin/keelson-metadata
ExecStart=/usr/bin/bash /opt/bin/keelson-etcd-volume
TimeoutStartSec=900
Restart=on-failure
RestartSec=10
RestartMode=direct
`,
};

const renewCertificatesUnit: IgnitionUnit = {
  name: "keelson-renew-certificates.service",
  contents: `[Unit]
Description=Keelson certificate renewal
After=kubelet.service
[Service]
Type=oneshot
ExecStart=/usr/bin/bash /opt/bin/keelson-renew-certificates
TimeoutStartSec=1800
`,
};

const renewCertificatesTimer: IgnitionUnit = {
  name: "keelson-renew-certificates.timer",
  enabled: true,
  contents: `[Timer]
OnCalendar=monthly
Persistent=true
RandomizedDelaySec=1h
[Install]
WantedBy=timers.target
`,
};

export const controllerUnits: readonly IgnitionUnit[] = [kubeletDropIn, etcdVolumeUnit, renewCertificatesUnit, renewCertificatesTimer];
