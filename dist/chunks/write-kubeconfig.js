import { t as kubeconfigText } from "./kubeconfig-text.js";
import { t as mintAdministrator } from "./mint-administrator.js";
// packages/operations/src/write-kubeconfig.ts
async function writeKubeconfig(order, ports, store) {
	const administrator = await mintAdministrator(order, ports, store);
	await ports.files.writeText(order.path, kubeconfigText(order, administrator), 384);
}
export { writeKubeconfig as t };
