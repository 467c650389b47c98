import { Bt as CreateTokenCommand, Ht as SSOOIDCClient, zt as init_sso_oidc } from "./vendor-aws.js";
init_sso_oidc();
export { CreateTokenCommand, SSOOIDCClient };
