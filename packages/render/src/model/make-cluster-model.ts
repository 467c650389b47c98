import { Bug, canonicalJson, sha256 } from "@keelson/core";
import { renderer } from "../artifacts/renderer.ts";
import type { ClusterConfig } from "../config/cluster-config.ts";
import { partitionOf } from "../config/values/partition-of.ts";
import { versionTable, type VersionTable } from "../versions/version-table.ts";
import type { ApiRecord, ClusterModel } from "./cluster-model.ts";
import { makeNetwork } from "./make-network.ts";
import { makeNodeImage } from "./make-node-image.ts";
import { makeSubnets } from "./make-subnets.ts";
import { makeVersions } from "./make-versions.ts";
import { secretsOf } from "./secrets-of.ts";

/** Decides everything that follows from a config without errors. */
export function makeClusterModel(config: ClusterConfig, versions: VersionTable = versionTable): ClusterModel {
  const host = config.externalDNSName.toLowerCase();
  const resolved = makeVersions(config, versions);
  return {
    format: 1,
    renderer,
    config,
    stackName: config.clusterName,
    region: config.region,
    partition: partitionOf(config.region),
    apiServer: { host, port: 443, url: `https://${host}`, controllerIP: config.controllerIP },
    ...makeSubnets(config),
    network: makeNetwork(config),
    apiRecord: makeApiRecord(config, host),
    image: makeNodeImage(config, resolved.flatcar),
    versions: resolved,
    versionTable: versions === versionTable ? null : sha256(canonicalJson(versions)),
    secrets: secretsOf(config),
    immutable: immutableKeys(config),
    growing: { etcdVolumeSize: config.etcdVolumeSize },
    stackTags: { "keelson:cluster": config.clusterName, ...config.stackTags },
    nodeCount: { controllers: 1, workers: config.workerCount },
  };
}

function makeApiRecord(config: ClusterConfig, name: string): ApiRecord | null {
  if (!config.createRecordSet) return null;
  const ttl = config.recordSetTTL;
  if (config.hostedZoneId !== null) return { name, ttl, zone: { hostedZoneId: config.hostedZoneId.replace(/^\/hostedzone\//, "") } };
  if (config.hostedZone === null) throw new Bug("createRecordSet without a zone passed validation");
  return { name, ttl, zone: { hostedZoneName: `${config.hostedZone.toLowerCase().replace(/\.$/, "")}.` } };
}

/**
 * What a living stack cannot change: another value needs a new cluster, another text of the same range does not. New subnets may be added
 * behind the existing ones.
 */
function immutableKeys(config: ClusterConfig): Readonly<Record<string, unknown>> {
  const { clusterName, region, vpcId, controllerIP, dnsServiceIP, etcdSnapshotId, kmsKeyArn } = config;
  const { vpcCIDR, podCIDR, serviceCIDR } = makeNetwork(config);
  const { subnets } = makeSubnets(config);
  const places = subnets.map(({ availabilityZone, instanceCIDR }) => ({ availabilityZone, instanceCIDR }));
  return {
    clusterName,
    region,
    vpcId,
    vpcCIDR,
    subnets: places,
    controllerIP,
    podCIDR,
    serviceCIDR,
    dnsServiceIP,
    etcdSnapshotId,
    kmsKeyArn,
  };
}
