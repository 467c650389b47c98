/**
 * How a node enters the cluster. Its name is the instance id: a replaced machine with an old name would keep the dead one's provider id,
 * which cannot change (kubernetes/cloud-provider-aws issue 144). The @...@ are filled in at boot.
 */
export const nodeRegistration = `nodeRegistration:
  name: "@INSTANCE_ID@"
  criSocket: unix:///run/containerd/containerd.sock
  kubeletExtraArgs:
  - {name: cloud-provider, value: external}
  - {name: provider-id, value: "aws:///@AVAILABILITY_ZONE@/@INSTANCE_ID@"}
  - {name: node-ip, value: "@LOCAL_IPV4@"}
patches: {directory: /etc/keelson/patches}
timeouts: {controlPlaneComponentHealthCheck: 10m0s, discovery: 10m0s, tlsBootstrap: 10m0s}
`;
