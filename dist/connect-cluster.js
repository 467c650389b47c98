import { Y as Interrupted } from "./chunks/core.js";
import { M as cloudFormation } from "./chunks/deploy.js";
import { t as ssmSecretStore } from "./chunks/pki.js";
import { t as findCluster } from "./chunks/find-cluster.js";
import { t as writeKubeconfig } from "./chunks/write-kubeconfig.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, n as runAction } from "./chunks/runner.js";
// packages/operations/src/connect-cluster.ts
async function connectCluster(inputs, ports) {
	const { region, credentialLifetime, kubeconfigPath: path } = inputs;
	const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
	refuseCancelled(ports.signal);
	const validUntil = ports.clock.now() + credentialLifetime;
	const order = {
		...cluster,
		clusterName: cluster.name,
		credentialLifetime,
		path
	};
	await writeKubeconfig(order, ports, ssmSecretStore({ region }));
	return {
		diagnostics: [],
		cluster,
		validUntil
	};
}
function refuseCancelled(signal) {
	if (!signal.aborted) return;
	throw new Interrupted("Cancelled before a kubeconfig was written.", { stateLeft: "nothing was written, and nothing was changed" });
}
// actions/connect-cluster/src/definition.ts
const definition = defineAction({
	name: "connect-cluster",
	title: "Connect to a cluster",
	description: "Hand out a short-lived administrator kubeconfig for a running cluster, from its name and region alone",
	hasPost: true,
	inputs: {
		"cluster-name": {
			type: "text",
			required: true,
			description: "The clusterName of the cluster's cluster.yaml, which is the name of its stack.",
			example: "particule-k8s-clust"
		},
		region: {
			type: "text",
			required: true,
			description: "The cluster's region.",
			example: "eu-west-1"
		},
		"credential-ttl": {
			type: "duration",
			description: "How long the administrator certificate in the kubeconfig is valid.",
			default: "1h",
			example: "30m"
		}
	},
	outputs: {
		kubeconfig: { description: "The path of a kubeconfig with an administrator certificate; deleted when the job ends." },
		"api-endpoint": { description: "The URL of the Kubernetes API." },
		"controller-ip": { description: "The public address of the controller, which the kubeconfig leads to." },
		"kubernetes-version": { description: "The version of Kubernetes that the cluster was deployed with." },
		"valid-until": { description: "When the certificate in the kubeconfig ends, in UTC." }
	}
});
// actions/connect-cluster/src/main.ts
await runAction(definition, async (inputs, context) => {
	const kubeconfig = `${context.temporaryFolder}/keelson/kubeconfig`;
	context.deleteAfterJob(kubeconfig);
	const { cluster, validUntil, diagnostics } = await connectCluster({
		name: inputs["cluster-name"],
		region: inputs.region,
		credentialLifetime: inputs["credential-ttl"],
		kubeconfigPath: kubeconfig
	}, systemPorts(context));
	const { url } = cluster.apiServer;
	const kubernetesVersion = cluster.stack.outputs["KubernetesVersion"] ?? "";
	const end = new Date(validUntil).toISOString();
	return {
		title: `Connected to cluster ${cluster.name}`,
		diagnostics,
		outputs: {
			kubeconfig,
			"api-endpoint": url,
			"controller-ip": cluster.controllerAddress,
			"kubernetes-version": kubernetesVersion,
			"valid-until": end
		},
		facts: [
			{
				name: "Stack",
				value: cluster.stack.status
			},
			{
				name: "API",
				value: url
			},
			{
				name: "Controller",
				value: cluster.controllerAddress
			},
			{
				name: "Kubernetes",
				value: kubernetesVersion
			},
			{
				name: "Access",
				value: `administrator of the whole cluster until ${end}`
			}
		].filter((fact) => fact.value !== ""),
		sections: []
	};
});
export {};
