/** A route table of EC2, as far as a way to the internet needs it. */
export interface RouteTable {
  readonly routeTableId: string;
  readonly vpcId: string;
  readonly routes: readonly Route[];
}

export interface Route {
  /** A range in CIDR form; null for routes to a prefix list or over IPv6. */
  readonly destination: string | null;
  /** Where it leads: the id of a gateway, an interface or a connection; null where EC2 names none. */
  readonly target: string | null;
  /** `active`, `blackhole` where the target is gone, or a word that EC2 adds later. */
  readonly state: string;
}

/** What a VPC says about names: EC2's enableDnsSupport and enableDnsHostnames. */
export interface NetworkNames {
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
}

/** What is asked of EC2 about a network that Keelson did not make. Every method ends with a RemoteFailure when EC2 refuses or is not reached. */
export interface NetworkPort {
  /** Null when there is none of this id. */
  describeRouteTable(routeTableId: string): Promise<RouteTable | null>;
  /** Null when there is no VPC of this id. */
  describeNames(vpcId: string): Promise<NetworkNames | null>;
}
