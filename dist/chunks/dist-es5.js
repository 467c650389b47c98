import { Ar as init_dist_es, jr as fromProcess } from "./vendor-aws.js";
init_dist_es();
export { fromProcess };
