import { Q as getDefaultRoleAssumerWithWebIdentity, X as init_sts, Z as getDefaultRoleAssumer } from "./vendor-aws.js";
init_sts();
export { getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity };
