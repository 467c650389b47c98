import type { ClusterModel } from "../../model/cluster-model.ts";

/**
 * The AWS cloud controller: gives nodes their zone and addresses, makes load balancers. It asks the API server of its own host, so it
 * does not wait for kube-proxy; its controllers use the service accounts and roles that Kubernetes already has for them
 * (cloud-provider-aws, existing-cluster example; kube's bootstrap policy for node-controller and service-controller).
 */
export function cloudControllerManagerManifest(model: ClusterModel): string {
  return `apiVersion: v1
kind: ServiceAccount
metadata: {name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: "system:cloud-controller-manager"}
rules:
- {apiGroups: [""], resources: [events], verbs: [create, patch, update]}
- {apiGroups: [""], resources: [nodes], verbs: ["*"]}
- {apiGroups: [""], resources: [nodes/status], verbs: [patch]}
- {apiGroups: [""], resources: [services, services/status], verbs: [get, list, patch, update, watch]}
- {apiGroups: [""], resources: [serviceaccounts], verbs: [create, get, list, watch]}
- {apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}
- {apiGroups: [""], resources: [configmaps], verbs: [get, list, watch]}
- {apiGroups: [coordination.k8s.io], resources: [leases], verbs: [create, get, list, update, watch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: "system:cloud-controller-manager"}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "system:cloud-controller-manager"}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: cloud-controller-manager-authentication-reader, namespace: kube-system}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: extension-apiserver-authentication-reader}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: cloud-controller-manager, namespace: kube-system}
spec:
  selector: {matchLabels: {app: cloud-controller-manager}}
  template:
    metadata: {labels: {app: cloud-controller-manager}}
    spec:
      serviceAccountName: cloud-controller-manager
      hostNetwork: true
      dnsPolicy: Default
      priorityClassName: system-cluster-critical
      nodeSelector: {node-role.kubernetes.io/control-plane: ""}
      tolerations:
      - {operator: Exists}
      containers:
      - name: cloud-controller-manager
        image: registry.k8s.io/provider-aws/cloud-controller-manager:${model.versions.cloudControllerManager}
        args: [--cloud-provider=aws, --use-service-account-credentials=true, --configure-cloud-routes=false, "--cluster-name=${model.config.clusterName}"]
        env:
        - {name: KUBERNETES_SERVICE_HOST, value: 127.0.0.1}
        - {name: KUBERNETES_SERVICE_PORT, value: "${model.apiServer.port}"}
        resources: {requests: {cpu: 100m}}
`;
}
