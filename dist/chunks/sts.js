export { D as getDefaultRoleAssumer, O as getDefaultRoleAssumerWithWebIdentity } from "./vendor-aws.js";
