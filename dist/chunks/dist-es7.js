import { Kn as init_dist_es, qn as fromTokenFile } from "./vendor-aws.js";
init_dist_es();
export { fromTokenFile };
