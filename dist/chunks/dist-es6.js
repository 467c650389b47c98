export { dn as fromSSO } from "./vendor-aws.js";
