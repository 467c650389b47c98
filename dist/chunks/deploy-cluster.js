import { C as isUnchanged, H as RemoteFailure, V as Refused, f as planReady } from "./core.js";
import { a as readTemplate, c as cloudFormation, i as planStack, n as chooseNodeImage, o as observeStack, r as executeStack, s as ec2Images, t as callerIdentity } from "./deploy.js";
import { a as authorityFingerprint, i as executeSecrets, n as planSecrets, o as observeSecrets, r as mintAdministratorCertificate, s as wantedSecrets, t as ssmSecretStore } from "./pki.js";
import { i as loadArtifacts } from "./config.js";
import { o as waitForNodes, s as waitForApiServer } from "./apply.js";
import { t as openCluster } from "./open-cluster.js";
// packages/operations/src/cluster-secrets.ts
/** Reads the secrets of a cluster, and keeps no value. */
async function observeClusterSecrets(model, store) {
	const { prefix, kmsKeyArn } = model.secrets;
	const scope = {
		cluster: model.config.clusterName,
		stackName: model.stackName,
		prefix,
		kmsKeyArn
	};
	const wanted = wantedSecrets(scope);
	return {
		scope,
		wanted,
		observed: await observeSecrets(wanted, store)
	};
}
/** What is missing is created; under a living stack that is refused where a new value would cut its nodes off. */
function planClusterSecrets(secrets, world) {
	return planSecrets({
		...secrets,
		stackExists: hasNodes(world.stack),
		now: world.now
	});
}
/** A shell and a stack whose creation was rolled back have no nodes that could have been built on a secret. */
function hasNodes(stack) {
	return ![
		"absent",
		"REVIEW_IN_PROGRESS",
		"ROLLBACK_COMPLETE"
	].includes(stack.status);
}
// packages/operations/src/cluster-authority.ts
/** The stack's parameter that keeps what its nodes were built on. No resource refers to it, so it never rolls a node. */
const authorityParameter = "ClusterCAHash";
/** The fingerprint of the stored certificate authority; null before the first deployment. */
function clusterAuthority({ scope, observed }) {
	return authorityFingerprint(scope, observed);
}
/**
* Refused `authority-changed` when the live stack was built on another certificate authority than the stored one.
* A stack from before the parameter names none; its next update does.
*/
function refuseOtherAuthority(stack, stored) {
	if (stack.status === "absent" || !hasNodes(stack)) return;
	const built = stack.parameters[authorityParameter];
	if (built === void 0 || built === stored) return;
	const message = `Stack ${stack.stackName} was built on the certificate authority ${built}, but Parameter Store holds ${stored ?? "none"}.`;
	throw new Refused("authority-changed", message, { subjects: [stack.stackName] });
}
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
	const image = await chooseNodeImage({
		query: model.image,
		parameter: imageParameter,
		observed,
		port: services.images
	});
	const secrets = await observeClusterSecrets(model, services.secrets);
	const authority = clusterAuthority(secrets);
	const plan = planStack(desireStack(artifacts, {
		image: image.value,
		authority
	}), observed);
	const secretsPlan = planClusterSecrets(secrets, {
		stack: observed,
		now: ports.clock.now()
	});
	refuseOtherAuthority(observed, authority);
	ports.reporter.emit(planReady(secretsPlan));
	ports.reporter.emit(planReady(plan));
	const base = {
		diagnostics,
		artifacts,
		account
	};
	if (inputs.execution === "dry-run") return {
		...base,
		plan,
		deployed: null
	};
	await executeSecrets(secretsPlan, {
		...secrets,
		...ports,
		store: services.secrets
	});
	const made = authority ?? clusterAuthority(await observeClusterSecrets(model, services.secrets));
	const desired = desireStack(artifacts, {
		image: image.value,
		authority: made
	});
	const stack = await executeStack({
		plan: planStack(desired, observed),
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
	const changed = stack.changed || !isUnchanged(secretsPlan);
	return {
		...base,
		plan,
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
const imageParameter = "NodeImageId";
/** Artifacts of an earlier version may declare no parameter for the authority. */
function desireStack(artifacts, known) {
	const { model } = artifacts;
	const template = artifacts.files.get("stack-template.json") ?? "";
	const takesAuthority = known.authority !== null && readTemplate(template).parameters.has("ClusterCAHash");
	return {
		stackName: model.stackName,
		region: model.region,
		cluster: model.config.clusterName,
		template,
		parameters: {
			[imageParameter]: known.image,
			...takesAuthority ? { [authorityParameter]: known.authority } : {}
		},
		tags: model.stackTags
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
