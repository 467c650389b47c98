export { serveConnectProxy } from "./connect-proxy.ts";
export { type Fault, type FaultRule, type Faults, makeFaults } from "./faults.ts";
export {
  type DoubleRequest,
  type DoubleResponse,
  type LoopbackServer,
  type ServiceDouble,
  serveLoopback,
  signedRegion,
  signedService,
} from "./loopback-server.ts";
export { acceleratedClock, type VirtualClock, virtualClock } from "./virtual-clock.ts";
export { type AccessControl, type AskedPermission, enforceAccess, recordAccess } from "./authorization/access-control.ts";
export { evaluatePolicies, evaluateTrust, type Permission } from "./authorization/evaluate-policies.ts";
export { guardDouble, type ServiceGuard } from "./authorization/guard-double.ts";
export { listOf, type PolicyDocument, type PolicyStatement, readPolicy } from "./authorization/policy-document.ts";
