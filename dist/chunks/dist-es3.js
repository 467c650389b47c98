import { Ir as init_dist_es, Lr as fromIni } from "./vendor-aws.js";
init_dist_es();
export { fromIni };
