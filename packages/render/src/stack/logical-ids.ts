/**
 * The logical ids of the stack. A renamed id is a new resource to CloudFormation and the deletion of the old one, with its data:
 * an id that was released is never changed. Node configs name the groups (signals) and the volume.
 */
export const logicalIds = {
  nodeImage: "NodeImageId",
  authorityHash: "ClusterCAHash",

  vpc: "VPC",
  internetGateway: "InternetGateway",
  gatewayAttachment: "VPCGatewayAttachment",
  routeTable: "RouteTable",
  routeToInternet: "RouteToInternet",
  s3Endpoint: "S3Endpoint",

  controllerSecurityGroup: "SecurityGroupController",
  workerSecurityGroup: "SecurityGroupWorker",

  controllerRole: "IAMRoleController",
  controllerInstanceProfile: "IAMInstanceProfileController",
  workerRole: "IAMRoleWorker",
  workerInstanceProfile: "IAMInstanceProfileWorker",

  controllerInterface: "ENIController",
  controllerAddress: "EIPController",
  controllerAddressAssociation: "EIPAssociationController",
  etcdVolume: "VolumeEtcd",
  apiRecord: "ExternalDNS",

  controllerLaunchTemplate: "LaunchTemplateController",
  controllerGroup: "AutoScaleController",
  workerLaunchTemplate: "LaunchTemplateWorker",
  workerGroup: "AutoScaleWorker",
} as const;
