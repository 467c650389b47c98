import { Y as Interrupted, Z as Refused } from "./core.js";
import { M as cloudFormation } from "./deploy.js";
import { t as ssmSecretStore } from "./pki.js";
import { t as findCluster } from "./find-cluster.js";
import { t as kubeconfigText } from "./kubeconfig-text.js";
import { t as mintAdministrator } from "./mint-administrator.js";
import { i as gitStandingOf, s as systemPorts } from "./system.js";
import { i as requiredText, n as durationOf } from "./read-values.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/operations/src/export-credentials.ts
async function exportCredentials(inputs, ports) {
	const { region, credentialLifetime, target } = inputs;
	const places = placesOf(target);
	await refuseGit(Object.values(places));
	const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
	if (ports.signal.aborted) throw new Interrupted("Cancelled before credentials were written.", { stateLeft: "nothing was written, and nothing was changed" });
	const validUntil = ports.clock.now() + credentialLifetime;
	const order = {
		secretsPath: cluster.secretsPath,
		credentialLifetime
	};
	const administrator = await mintAdministrator(order, ports, ssmSecretStore({ region }));
	const texts = textsOf({
		...cluster,
		clusterName: cluster.name
	}, administrator);
	if ("folder" in target) await ports.files.makePrivateFolder(`${target.folder}/credentials`);
	for (const [name, path] of Object.entries(places)) await ports.files.writeText(path, texts[name] ?? "", 384);
	return {
		cluster,
		kubeconfig: places["kubeconfig"] ?? "",
		files: Object.values(places),
		validUntil
	};
}
function placesOf(target) {
	if ("kubeconfig" in target) return { kubeconfig: target.kubeconfig };
	const credentials = `${target.folder}/credentials`;
	return {
		authority: `${credentials}/ca.pem`,
		certificate: `${credentials}/admin.pem`,
		key: `${credentials}/admin-key.pem`,
		kubeconfig: `${target.folder}/kubeconfig`
	};
}
function textsOf(address, administrator) {
	const { certificateAuthority, client } = administrator;
	return {
		authority: certificateAuthority,
		certificate: client.certificate,
		key: client.key,
		kubeconfig: kubeconfigText(address, administrator)
	};
}
async function refuseGit(paths) {
	const refused = (await Promise.all(paths.map(async (path) => ({
		path,
		standing: await gitStandingOf(path)
	})))).filter(({ standing }) => standing === "taken" || standing === "unknown");
	const [first] = refused;
	if (first === void 0) return;
	const subjects = refused.map(({ path }) => path);
	const why = first.standing === "taken" ? "git would take it into its repository" : "it lies in a git work tree, and git cannot be asked about it";
	throw new Refused("path-in-git", `Credentials are not written to ${first.path}: ${why}.`, { subjects });
}
// packages/cli/src/commands/kubeconfig.ts
const kubeconfig = {
	name: "kubeconfig",
	usage: "kubeconfig NAME --region REGION [--kubeconfig FILE | --output DIR]",
	description: "Writes a kubeconfig with a short-lived administrator certificate for a running cluster, known by its name and region alone. Whoever may read the cluster's ca.key in Parameter Store can do this.",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		region: {
			type: "string",
			description: "the cluster's region (required)"
		},
		kubeconfig: {
			type: "string",
			description: "where the kubeconfig is written (default kubeconfig)"
		},
		output: {
			type: "string",
			description: "a folder for credentials/ with the parts, and a kubeconfig"
		},
		"credential-ttl": {
			type: "string",
			description: "how long the certificate is valid",
			default: "12h"
		}
	},
	async run(values, context) {
		const [name = ""] = values.positionals;
		const exported = await exportCredentials({
			name,
			region: requiredText(values, "region"),
			credentialLifetime: durationOf(values, "credential-ttl"),
			target: targetOf(values)
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		const { cluster, files, validUntil } = exported;
		const end = new Date(validUntil).toISOString();
		return {
			diagnostics: [],
			facts: [
				{
					name: "API",
					value: cluster.apiServer.url
				},
				{
					name: "kubeconfig",
					value: exported.kubeconfig
				},
				...files.filter((path) => path !== exported.kubeconfig).map((path) => ({
					name: "written",
					value: path
				})),
				{
					name: "valid until",
					value: end
				}
			],
			json: {
				apiEndpoint: cluster.apiServer.url,
				kubeconfig: exported.kubeconfig,
				files,
				validUntil: end
			}
		};
	}
};
function targetOf(values) {
	const [kubeconfigPath, folder] = [values.text("kubeconfig"), values.text("output")];
	if (kubeconfigPath !== null && folder !== null) throw new WrongUsage("Both --kubeconfig and --output are given: give one of them.");
	return folder === null ? { kubeconfig: kubeconfigPath ?? "kubeconfig" } : { folder };
}
export { kubeconfig };
