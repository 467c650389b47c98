import { getAtt, ref } from "./intrinsic.ts";
import type { Properties } from "./template.ts";

interface RollingUpdate {
  readonly minInstancesInService: number;
  /** ISO 8601 duration with its time in full, as CloudFormation wants it: how long one machine may take to signal. */
  readonly pauseTime: string;
}

/**
 * Machines are replaced one at a time and each must report itself ready. Processes that would interfere rest meanwhile; Launch and
 * Terminate never do, for without them nothing is replaced.
 */
export function rollingUpdate({ minInstancesInService, pauseTime }: RollingUpdate): Properties {
  return {
    AutoScalingRollingUpdate: {
      MinInstancesInService: minInstancesInService,
      MaxBatchSize: 1,
      MinSuccessfulInstancesPercent: 100,
      WaitOnResourceSignals: true,
      PauseTime: pauseTime,
      SuspendProcesses: ["HealthCheck", "ReplaceUnhealthy", "AZRebalance", "AlarmNotification", "ScheduledActions"],
    },
  };
}

/** The newest version of a launch template: a changed template is a changed group, which then rolls. */
export function latestVersion(launchTemplateId: string): Properties {
  return { LaunchTemplateId: ref(launchTemplateId), Version: getAtt(launchTemplateId, "LatestVersionNumber") };
}
