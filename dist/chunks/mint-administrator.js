import { Y as Refused } from "./core.js";
import { s as mintAdministratorCertificate } from "./pki.js";
// packages/operations/src/kubeconfig-text.ts
/**
* A self-contained kubeconfig. It names the controller's address, so that it works before any DNS record does; the certificate is
* checked against the API's name.
*/
function kubeconfigText(address, { certificateAuthority, client }) {
	const { clusterName, controllerAddress, apiServer } = address;
	const name = `keelson-${clusterName}`;
	const config = {
		apiVersion: "v1",
		kind: "Config",
		clusters: [{
			name,
			cluster: {
				server: `https://${controllerAddress}:${apiServer.port}`,
				"tls-server-name": apiServer.host,
				"certificate-authority-data": toBase64(certificateAuthority)
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
// packages/operations/src/mint-administrator.ts
/** Mints an administrator's certificate by the stored authority. Both keys are masked before they go anywhere. */
async function mintAdministrator(inputs, ports, store) {
	const [certificateName, keyName] = [`${inputs.secretsPath}/controller/ca.crt`, `${inputs.secretsPath}/controller/ca.key`];
	const values = await store.get([certificateName, keyName]);
	const certificate = values.get(certificateName)?.value;
	const key = values.get(keyName)?.value;
	if (key !== void 0) maskKey(key, ports);
	if (certificate === void 0 || key === void 0) {
		const missing = [certificateName, keyName].filter((name) => !values.has(name));
		throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
	}
	const client = await mintAdministratorCertificate({
		authority: {
			certificate,
			key
		},
		lifetime: inputs.credentialLifetime,
		clock: ports.clock
	});
	maskKey(client.key, ports);
	return {
		certificateAuthority: certificate,
		client
	};
}
/** As it is, and as a kubeconfig has it. */
function maskKey(key, ports) {
	ports.mask(key);
	ports.mask(Buffer.from(key, "utf8").toString("base64"));
}
export { kubeconfigText as n, mintAdministrator as t };
