import { B as RemoteFailure, u as planReady, x as isUnchanged, z as Refused } from "./core.js";
import { a as observeStack, i as planStack, n as chooseNodeImage, o as ec2Images, r as executeStack, s as cloudFormation, t as callerIdentity } from "./deploy.js";
import { a as executeSecrets, i as mintAdministratorCertificate, n as ssmSecretStore, o as observeSecrets, r as planSecrets, t as wantedSecrets } from "./pki.js";
import { n as loadArtifacts } from "./render.js";
import { o as waitForNodes, s as waitForApiServer } from "./apply.js";
import { t as openCluster } from "./open-cluster.js";
// packages/operations/src/kubeconfig-text.ts
/**
* A self-contained kubeconfig. It names the controller's address, so that it works before any DNS record does; the certificate is
* checked against the API's name.
*/
function kubeconfigText(options) {
	const { model, controllerAddress, client } = options;
	const name = `keelson-${model.stackName}`;
	const config = {
		apiVersion: "v1",
		kind: "Config",
		clusters: [{
			name,
			cluster: {
				server: `https://${controllerAddress}:${model.apiServer.port}`,
				"tls-server-name": model.apiServer.host,
				"certificate-authority-data": toBase64(options.certificateAuthority)
			}
		}],
		users: [{
			name: `${name}-administrator`,
			user: {
				"client-certificate-data": toBase64(client.certificate),
				"client-key-data": toBase64(client.key)
			}
		}],
		contexts: [{
			name,
			context: {
				cluster: name,
				user: `${name}-administrator`,
				namespace: "default"
			}
		}],
		"current-context": name
	};
	return `${JSON.stringify(config, null, 2)}\n`;
}
function toBase64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
// packages/operations/src/connect-cluster.ts
/** Writes a kubeconfig with a freshly minted administrator certificate; the key is masked before it goes anywhere. */
async function connectCluster(inputs, ports, store) {
	const { model } = inputs;
	const [certificateName, keyName] = [`${model.secrets.prefix}/controller/ca.crt`, `${model.secrets.prefix}/controller/ca.key`];
	const values = await store.get([certificateName, keyName]);
	const certificate = values.get(certificateName);
	const key = values.get(keyName);
	if (certificate === void 0 || key === void 0) {
		const missing = [certificateName, keyName].filter((name) => !values.has(name));
		throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
	}
	ports.mask(key);
	const client = await mintAdministratorCertificate({
		authority: {
			certificate,
			key
		},
		lifetime: inputs.credentialLifetime,
		clock: ports.clock
	});
	ports.mask(client.key);
	const text = kubeconfigText({
		model,
		controllerAddress: inputs.controllerAddress,
		certificateAuthority: certificate,
		client
	});
	ports.mask(Buffer.from(client.key).toString("base64"));
	await ports.files.writeText(inputs.path, text, 384);
}
// packages/operations/src/wait-for-cluster.ts
/** Waits for the API, and for every node when asked to. Answers how many nodes are Ready, null when they were not waited for. */
async function waitForCluster(inputs, ports) {
	if (inputs.waitFor === "stack") return null;
	const { client } = await openCluster({
		kubeconfig: inputs.kubeconfigPath,
		context: null
	}, ports);
	const wait = {
		clock: ports.clock,
		signal: ports.signal,
		reporter: ports.reporter,
		timeout: inputs.timeout
	};
	try {
		await waitForApiServer(client, wait);
		if (inputs.waitFor === "api") return null;
		const { controllers, workers } = inputs.model.nodeCount;
		return (await waitForNodes(client, {
			...wait,
			expected: controllers + workers
		})).length;
	} finally {
		client.close();
	}
}
// packages/operations/src/deploy-cluster.ts
/** Creates or updates the stack of a cluster, and connects to it. */
async function deployCluster(inputs, ports) {
	const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
	ports.tell(diagnostics);
	requireDigest(artifacts, inputs.expectedDigest);
	const { model } = artifacts;
	const { region } = model;
	const services = {
		cloudFormation: cloudFormation({ region }),
		images: ec2Images({ region }),
		secrets: ssmSecretStore({ region })
	};
	const { account } = await callerIdentity({ region });
	const observed = await observeStack(model.stackName, services);
	refuseFailedCreate(observed, inputs.onFailedCreate);
	const desired = await desireStack(artifacts, observed, services.images);
	const plan = planStack(desired, observed);
	const secrets = await planClusterSecrets(model, observed, {
		store: services.secrets,
		now: ports.clock.now()
	});
	ports.reporter.emit(planReady(secrets.plan));
	ports.reporter.emit(planReady(plan));
	const base = {
		diagnostics,
		artifacts,
		account,
		plan
	};
	if (inputs.execution === "dry-run") return {
		...base,
		deployed: null
	};
	await executeSecrets(secrets.plan, {
		...secrets,
		...ports,
		store: services.secrets
	});
	const stack = await executeStack({
		plan,
		desired,
		observed,
		ports: {
			...ports,
			...services
		},
		timeout: inputs.timeout,
		onCancel: inputs.onCancel
	});
	const controllerAddress = outputOf(stack.outputs, "ControllerIP", model.stackName);
	const { kubeconfigPath: path, credentialLifetime } = inputs;
	await connectCluster({
		model,
		controllerAddress,
		credentialLifetime,
		path
	}, ports, services.secrets);
	const nodesReady = await waitForCluster({
		model,
		kubeconfigPath: path,
		waitFor: inputs.waitFor,
		timeout: inputs.timeout
	}, ports);
	const changed = stack.changed || !isUnchanged(secrets.plan);
	return {
		...base,
		deployed: {
			...stack,
			changed,
			controllerAddress,
			nodesReady
		}
	};
}
function requireDigest(artifacts, expected) {
	if (expected === null || expected === artifacts.digest) return;
	throw new Refused("digest-mismatch", `The artifacts have the digest ${artifacts.digest}, expected was ${expected}.`);
}
const failedCreations = /* @__PURE__ */ new Set([
	"CREATE_FAILED",
	"ROLLBACK_IN_PROGRESS",
	"ROLLBACK_COMPLETE",
	"ROLLBACK_FAILED"
]);
function refuseFailedCreate(observed, policy) {
	if (policy === "recreate" || !failedCreations.has(observed.status)) return;
	throw new Refused("stack-creation-failed-before", `The stack ${observed.stackName} is ${observed.status} from an earlier creation.`, { subjects: [observed.stackName] });
}
async function desireStack(artifacts, observed, port) {
	const { model } = artifacts;
	const parameter = "NodeImageId";
	const image = await chooseNodeImage({
		query: model.image,
		parameter,
		observed,
		port
	});
	return {
		stackName: model.stackName,
		region: model.region,
		cluster: model.config.clusterName,
		template: artifacts.files.get("stack-template.json") ?? "",
		parameters: { [parameter]: image.value },
		tags: model.stackTags
	};
}
/** A shell and a stack whose creation was rolled back have no nodes that could have been built on a secret. */
async function planClusterSecrets(model, observed, world) {
	const { prefix, kmsKeyArn } = model.secrets;
	const scope = {
		cluster: model.config.clusterName,
		stackName: model.stackName,
		prefix,
		kmsKeyArn
	};
	const wanted = wantedSecrets(scope);
	const stackExists = ![
		"absent",
		"REVIEW_IN_PROGRESS",
		"ROLLBACK_COMPLETE"
	].includes(observed.status);
	return {
		scope,
		wanted,
		plan: planSecrets({
			scope,
			wanted,
			observed: await observeSecrets(wanted, world.store),
			stackExists,
			now: world.now
		})
	};
}
function outputOf(outputs, name, stackName) {
	const value = outputs[name];
	if (value !== void 0) return value;
	throw new RemoteFailure("stack-output-missing", `The stack ${stackName} has no output ${name}.`, { call: {
		service: "CloudFormation",
		operation: "DescribeStacks",
		status: null,
		requestId: null
	} });
}
export { deployCluster as t };
