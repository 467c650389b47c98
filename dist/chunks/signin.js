export { Lt as CreateOAuth2TokenCommand, Rt as SigninClient } from "./vendor-aws.js";
