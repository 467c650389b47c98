import { fr as init_dist_es, pr as fromSSO } from "./vendor-aws.js";
init_dist_es();
export { fromSSO };
