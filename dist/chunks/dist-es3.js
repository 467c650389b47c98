export { Sn as fromIni } from "./vendor-aws.js";
