export { in as GetRoleCredentialsCommand, an as SSOClient } from "./vendor-aws.js";
