/** What is used of the SDK, and nothing else: a bundle takes in exactly what this file names, when it is loaded. */
export {
  DeleteLoadBalancerCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingClient,
} from "@aws-sdk/client-elastic-load-balancing";
