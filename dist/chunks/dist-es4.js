export { xn as fromLoginCredentials } from "./vendor-aws.js";
