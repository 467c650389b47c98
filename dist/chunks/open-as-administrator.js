import { y as openKubernetes } from "./apply.js";
import { t as mintAdministrator } from "./mint-administrator.js";
// packages/operations/src/open-as-administrator.ts
const lifetime = 6e5;
async function openAsAdministrator(address, ports, options) {
	const { clusterName, controllerAddress, apiServer } = address;
	const { certificateAuthority, client } = await mintAdministrator({
		...address,
		credentialLifetime: lifetime
	}, ports, options.store);
	const credentials = {
		readFile: async () => null,
		runExec: async () => noPlugin,
		mask: (secret) => ports.mask(secret)
	};
	return openKubernetes({
		context: clusterName,
		cluster: clusterName,
		namespace: "default",
		server: `https://${controllerAddress}:${apiServer.port}`,
		tlsServerName: apiServer.host,
		certificateAuthority,
		verification: "full",
		proxyUrl: null,
		credential: {
			kind: "certificate",
			...client
		}
	}, {
		proxy: ports.proxy,
		clock: ports.clock,
		random: ports.random,
		ports: credentials,
		patience: options.patience
	});
}
const noPlugin = {
	exitCode: null,
	stdout: "",
	stderr: ""
};
export { openAsAdministrator as t };
