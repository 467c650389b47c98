/** What is used of the SDK, and nothing else: a bundle takes in exactly what this file names, when it is loaded. */
export { AutoScalingClient, DescribeAutoScalingGroupsCommand, DescribeScalingActivitiesCommand } from "@aws-sdk/client-auto-scaling";
