export { r as AutoScalingClient, n as DescribeAutoScalingGroupsCommand, t as DescribeScalingActivitiesCommand } from "./vendor-auto-scaling.js";
