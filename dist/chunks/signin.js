import { Sn as CreateOAuth2TokenCommand, wn as SigninClient, xn as init_signin } from "./vendor-aws.js";
init_signin();
export { CreateOAuth2TokenCommand, SigninClient };
