export { r as DeleteLoadBalancerCommand, n as DescribeLoadBalancersCommand, t as DescribeTagsCommand, i as ElasticLoadBalancingClient } from "./vendor-elastic-load-balancing.js";
