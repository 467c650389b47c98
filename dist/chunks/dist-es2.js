export { Cn as fromHttp } from "./vendor-aws.js";
