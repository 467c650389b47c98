/** One CoreDNS per host: the second waits for the first worker, so that names resolve while the controller is replaced. */
export const coreDnsPatch = `spec:
  template:
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution: null
          requiredDuringSchedulingIgnoredDuringExecution:
          - labelSelector: {matchLabels: {k8s-app: kube-dns}}
            topologyKey: kubernetes.io/hostname
`;

/** On workers the drain unit comes first: the kubelet's own shutdown would start before any unit stops and end the pods in place. */
export const workerKubeletPatch = `shutdownGracePeriod: 0s
shutdownGracePeriodCriticalPods: 0s
`;
