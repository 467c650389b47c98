import { n as kubeconfigText, t as mintAdministrator } from "./mint-administrator.js";
// packages/operations/src/write-kubeconfig.ts
/** Writes a kubeconfig with a freshly minted administrator certificate. */
async function writeKubeconfig(order, ports, store) {
	const administrator = await mintAdministrator(order, ports, store);
	await ports.files.writeText(order.path, kubeconfigText(order, administrator), 384);
}
export { writeKubeconfig as t };
