export { bn as fromProcess } from "./vendor-aws.js";
