import { Z as Refused } from "./core.js";
import { u as mintAdministratorCertificate } from "./pki.js";
// packages/operations/src/mint-administrator.ts
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
function maskKey(key, ports) {
	ports.mask(key);
	ports.mask(Buffer.from(key, "utf8").toString("base64"));
}
export { mintAdministrator as t };
