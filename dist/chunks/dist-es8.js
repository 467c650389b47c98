import { _ as fromContainerMetadata, c as fromInstanceMetadata, g as ENV_CMDS_RELATIVE_URI, h as ENV_CMDS_FULL_URI, s as init_dist_es } from "./vendor-aws.js";
init_dist_es();
export { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata };
