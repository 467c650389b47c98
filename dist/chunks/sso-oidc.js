export { st as CreateTokenCommand, ct as SSOOIDCClient } from "./vendor-aws.js";
