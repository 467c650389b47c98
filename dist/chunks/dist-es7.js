export { nn as fromTokenFile } from "./vendor-aws.js";
