import { Wr as init_dist_es, Zr as fromEnv } from "./vendor-aws.js";
init_dist_es();
export { fromEnv };
