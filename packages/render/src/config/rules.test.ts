import { describe, expect, test } from "vitest";
import { judgeMarked } from "./marked-cluster.fixture.ts";

/** Values of the right form that do not go together, or that AWS or Kubernetes does not take. */
describe("each broken rule is marked at the key that the user wrote", () => {
  test.each([
    `
externalDNSName: k8s.badexample.org
createRecordSet: true
hostedZone: Example.org.
            ^^^^^^^^^^^^ name-outside-zone
`,
    `
createRecordSet: true
hostedZone: example.org
^^^^^^^^^^ conflicting-keys
hostedZoneId: Z2BYZVP5DZBBWK
`,
    `
recordSetTTL: 60
              ^^ ttl-without-record
`,
    `
availabilityZone: eu-central-1a
                  ^^^^^^^^^^^^^ zone-outside-region
mapPublicIPs: false
              ^^^^^ no-way-out
`,
    `
availabilityZone: eu-west-1a
^^^^^^^^^^^^^^^^ conflicting-keys
instanceCIDR: 10.0.0.0/24
^^^^^^^^^^^^ conflicting-keys
controllerIP: 10.0.9.50
              ^^^^^^^^^ controller-ip-outside-subnets
subnets:
  - availabilityZone: eu-west-1a
    instanceCIDR: 10.0.0.0/24
  - availabilityZone: eu-central-1b
                      ^^^^^^^^^^^^^ zone-outside-region
    instanceCIDR: 10.0.0.128/25
                  ^^^^^^^^^^^^^ ranges-overlap
  - availabilityZone: eu-west-1c
    instanceCIDR: 10.1.0.0/24
                  ^^^^^^^^^^^ subnet-outside-vpc
`,
    `
vpcCIDR: 10.2.0.0/16
         ^^^^^^^^^^^ ranges-overlap
         ^^^^^^^^^^^ subnet-outside-vpc
`,
    `
podCIDR: 10.0.0.0/14
         ^^^^^^^^^^^ ranges-overlap
serviceCIDR: 10.0.4.0/24
             ^^^^^^^^^^^ ranges-overlap
             ^^^^^^^^^^^ ranges-overlap
             ^^^^^^^^^^^ dns-service-ip
`,
    `
vpcCIDR: 10.0.0.0/24
instanceCIDR: 10.0.0.0/23
              ^^^^^^^^^^^ subnet-outside-vpc
`,
    `
controllerIP: 10.0.0.3
              ^^^^^^^^ address-reserved
`,
    `
controllerIP: 10.0.0.255
              ^^^^^^^^^^ address-reserved
`,
    `
instanceCIDR: 10.0.1.0/24
              ^^^^^^^^^^^ controller-ip-outside-subnets
`,
    `
serviceCIDR: 10.3.0.0/24
dnsServiceIP: 10.3.0.11
              ^^^^^^^^^ dns-service-ip
`,
    `
podCIDR: 10.2.0.0/22
         ^^^^^^^^^^^ pod-range-too-small
workerCount: 2
`,
    `
workerCount: 254
             ^^^ pod-range-too-small
`,
    `
vpcCIDR: 172.16.0.0/16
instanceCIDR: 172.16.0.0/24
controllerIP: 172.16.0.50
podCIDR: 172.17.128.0/17
         ^^^^^^^^^^^^^^^ docker-bridge-range
`,
    `
routeTableId: rtb-0a1b2c3d
              ^^^^^^^^^^^^ route-table-without-vpc
`,
    `
apiAccessAllowedSourceCIDRs: [203.0.113.0/24, 0.0.0.0/0]
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ api-open
`,
    `
apiAccessAllowedSourceCIDRs: []
                             ^^ api-closed
`,
    `
kmsKeyArn: arn:aws:kms:eu-west-2:111122223333:key/1234abcd
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ arn-outside-region
`,
    `
region: cn-north-1
availabilityZone: cn-north-1a
kmsKeyArn: arn:aws:kms:cn-north-1:111122223333:key/1234abcd
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ arn-outside-region
`,
    `
controllerInstanceType: m3.medium
                        ^^^^^^^^^ instance-too-small
                        ^^^^^^^^^ instance-before-nitro
workerInstanceType: t4g.small
                    ^^^^^^^^^ instance-architecture
`,
    `
controllerRootVolumeType: gp2
controllerRootVolumeIOPS: 3000
                          ^^^^ iops-without-type
workerRootVolumeType: io1
workerRootVolumeIOPS: 2000
                      ^^^^ out-of-range
`,
    `
kubernetesVersion: v1.34.9
                   ^^^^^^^ unknown-kubernetes-version
`,
    `
kubernetesVersion: latest
                   ^^^^^^ not-a-version
`,
    `
kubernetesVersion: 1.36.2
                   ^^^^^^ extension-not-pinned
`,
  ])("%s", (marked) => {
    const { expected, found } = judgeMarked(marked);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });
});

describe("rules that leave good values alone", () => {
  test.each([
    "\nexternalDNSName: K8S.Example.org\ncreateRecordSet: true\nhostedZone: example.ORG.\nrecordSetTTL: 60\n",
    "\nmapPublicIPs: false\nvpcId: vpc-0a1b2c3d\nrouteTableId: rtb-0a1b2c3d\n",
    "\nregion: us-west-2\navailabilityZone: us-west-2-lax-1a\n",
    "\nregion: us-gov-west-1\navailabilityZone: us-gov-west-1a\nkmsKeyArn: arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1234abcd\n",
    "\ninstanceCIDR: 10.0.0.7/24\ncontrollerIP: 10.0.0.4\n",
    "\nworkerRootVolumeType: gp3\nworkerRootVolumeIOPS: 6000\ncontrollerRootVolumeType: io2\ncontrollerRootVolumeIOPS: 1000\n",
    "\nworkerCount: 253\n",
    "\ncontrollerInstanceType: g4dn.xlarge\nworkerInstanceType: t3a.nano\n",
    "\nflatcarVersion: 4593.2.5\nreleaseChannel: alpha\n",
  ])("%j", (text) => {
    expect(judgeMarked(text).found).toEqual([]);
  });
});
