import { Br as fromHttp, zr as init_dist_es } from "./vendor-aws.js";
init_dist_es();
export { fromHttp };
