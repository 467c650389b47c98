export { t as GetCallerIdentityCommand, n as STSClient } from "./vendor-sts.js";
