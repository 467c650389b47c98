export { n as GetParametersCommand, i as ParameterAlreadyExists, t as PutParameterCommand, r as SSMClient } from "./vendor-ssm.js";
