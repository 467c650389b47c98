import { n as __esmMin } from "./rolldown-runtime.js";
import { a as SSMClient, c as init_errors, i as init_GetParametersCommand, n as init_PutParameterCommand, o as init_SSMClient, r as GetParametersCommand, s as ParameterAlreadyExists, t as PutParameterCommand } from "./vendor-ssm.js";
// packages/pki/src/ssm-sdk.ts
function init_ssm_sdk() {
	return (init_ssm_sdk = __esmMin((() => {
		init_GetParametersCommand(), init_errors(), init_PutParameterCommand(), init_SSMClient();
	})))();
}
init_ssm_sdk();
export { GetParametersCommand, ParameterAlreadyExists, PutParameterCommand, SSMClient };
