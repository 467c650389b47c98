import { n as __esmMin } from "./rolldown-runtime.js";
import { i as init_STSClient, n as init_GetCallerIdentityCommand, r as STSClient, t as GetCallerIdentityCommand } from "./vendor-sts.js";
// packages/deploy/src/sts-sdk.ts
function init_sts_sdk() {
	return (init_sts_sdk = __esmMin((() => {
		init_GetCallerIdentityCommand(), init_STSClient();
	})))();
}
init_sts_sdk();
export { GetCallerIdentityCommand, STSClient };
