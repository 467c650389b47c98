import { Nr as init_dist_es, Pr as fromLoginCredentials } from "./vendor-aws.js";
init_dist_es();
export { fromLoginCredentials };
