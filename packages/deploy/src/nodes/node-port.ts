/** One machine of a group, as Auto Scaling sees it. */
export interface NodeInstance {
  readonly instanceId: string;
  /** Auto Scaling's word: Pending, InService, Terminating:Wait and the like. */
  readonly lifecycleState: string;
  /** `Healthy` or `Unhealthy`. */
  readonly health: string;
}

export interface NodeGroup {
  readonly groupName: string;
  readonly desiredSize: number;
  readonly instances: readonly NodeInstance[];
}

/** One attempt of a group to start or end a machine. */
export interface ScalingActivity {
  readonly activityId: string;
  /** Auto Scaling's word: Successful, Failed, Cancelled, InProgress, PreInService and the like. */
  readonly status: string;
  readonly description: string;
  /** Why it was begun. */
  readonly cause: string;
  /** Why it failed, or what it waits for. */
  readonly statusMessage: string | null;
  /** Milliseconds since 1970, by the service's clock. */
  readonly startedAt: number;
  /** Null while it runs. */
  readonly endedAt: number | null;
}

/** Groups and their machines: Auto Scaling and EC2. Every method ends with a RemoteFailure when the service refuses or is not reached. */
export interface NodePort {
  /** By the group's name, which is the physical id of its resource; null when there is none. */
  describeGroup(groupName: string): Promise<NodeGroup | null>;
  /** Newest first, at most two pages. */
  readActivities(groupName: string): Promise<readonly ScalingActivity[]>;
  /** What the machine printed so far, 64 KiB at most; null while nothing is known, as in the first minutes of a type without Nitro. */
  readConsole(instanceId: string): Promise<string | null>;
}
