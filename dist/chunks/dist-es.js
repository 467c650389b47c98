export { jn as fromEnv } from "./vendor-aws.js";
