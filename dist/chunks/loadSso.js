import { Qn as GetRoleCredentialsCommand, Zn as init_loadSso, er as SSOClient } from "./vendor-aws.js";
init_loadSso();
export { GetRoleCredentialsCommand, SSOClient };
