// packages/operations/src/kubeconfig-text.ts
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
export { kubeconfigText as t };
