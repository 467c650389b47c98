export { serveConnectProxy } from "./connect-proxy.ts";
export { type Fault, type FaultRule, type Faults, makeFaults } from "./faults.ts";
export {
  type DoubleRequest,
  type DoubleResponse,
  type LoopbackServer,
  type ServiceDouble,
  serveLoopback,
  signedService,
} from "./loopback-server.ts";
export { acceleratedClock, type VirtualClock, virtualClock } from "./virtual-clock.ts";
