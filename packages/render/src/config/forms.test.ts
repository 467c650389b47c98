import { describe, expect, test } from "vitest";
import { judgeMarked } from "./marked-cluster.fixture.ts";

/** Values that are of the wrong form by themselves, section by section. */
describe("each value of the wrong form is marked", () => {
  test.each([
    `
clusterName: 1st
             ^^^ not-a-cluster-name
externalDNSName: 10.0.0.1
                 ^^^^^^^^ not-a-dns-name
region: eu-west
        ^^^^^^^ not-a-region
stackTags:
  team: games
  aws:owner: me
  ^^^^^^^^^ not-a-tag
  floor: 3
         ^ wrong-type
`,
    `
clusterName: 123
             ^^^ wrong-type
externalDNSName: k8s.example.org.
                 ^^^^^^^^^^^^^^^^ not-a-dns-name
region: [eu-west-1]
        ^^^^^^^^^^^ wrong-type
stackTags: [a, b]
           ^^^^^^ wrong-type
`,
    `
createRecordSet: yes
                 ^^^ wrong-type
hostedZone: exa_mple.org
            ^^^^^^^^^^^^ not-a-dns-name
hostedZoneId: /zone/Z1
              ^^^^^^^^ not-a-resource-id
recordSetTTL: 0
              ^ out-of-range
`,
    `
availabilityZone: eu-west-1
                  ^^^^^^^^^ not-a-zone
mapPublicIPs: "true"
              ^^^^^^ wrong-type
subnets:
  - availabilityZone: a
                      ^ not-a-zone
    instanceCIDR: 10.0.0.0
                  ^^^^^^^^ not-a-cidr
    zone: eu-west-1a
    ^^^^ unknown-key
  - eu-west-1a
    ^^^^^^^^^^ wrong-type
  - {}
    ^^ missing-key
    ^^ missing-key
`,
    `
vpcCIDR: 10.0.0.0/8
         ^^^^^^^^^^ range-size
instanceCIDR: 10.0.0.0/33
              ^^^^^^^^^^^ not-a-cidr
controllerIP: 10.0.0.256
              ^^^^^^^^^^ not-an-ip
podCIDR: 10.2.0.0/25
         ^^^^^^^^^^^ range-size
serviceCIDR: fd00::/108
             ^^^^^^^^^^ not-a-cidr
dnsServiceIP: 10.3.0.010
              ^^^^^^^^^^ not-an-ip
vpcId: vpc-XYZ
       ^^^^^^^ not-a-resource-id
routeTableId: rtb-1
              ^^^^^ not-a-resource-id
`,
    `
keyName: ключ
         ^^^^ not-a-key-name
sshAuthorizedKeys: [-----BEGIN]
                    ^^^^^^^^^^ not-an-ssh-key
sshAccessAllowedSourceCIDRs: 10.0.0.0/8
                             ^^^^^^^^^^ wrong-type
apiAccessAllowedSourceCIDRs: [10.0.0.0/8, 10.0.0.1]
                                          ^^^^^^^^ not-a-cidr
kmsKeyArn: arn:aws:kms:eu-west-1:111122223333:alias/keelson
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-an-arn
`,
    `
etcdSnapshotId: snap-123
                ^^^^^^^^ not-a-resource-id
controllerInstanceType: large
                        ^^^^^ not-an-instance-type
controllerRootVolumeSize: 30GB
                          ^^^^ wrong-type
controllerRootVolumeType: ssd
                          ^^^ unknown-value
controllerRootVolumeIOPS: 12.5
                          ^^^^ wrong-type
etcdVolumeSize: 0
                ^ out-of-range
`,
    `
workerCount: -1
             ^^ out-of-range
workerInstanceType: {type: t3.small}
                    ^^^^^^^^^^^^^^^^ wrong-type
workerRootVolumeSize: 99999
                      ^^^^^ out-of-range
workerRootVolumeIOPS: "1e3"
                      ^^^^^ wrong-type
workerSpotPrice: cheap
                 ^^^^^ wrong-type
`,
    `
releaseChannel: edge
                ^^^^ unknown-value
flatcarVersion: current
                ^^^^^^^ not-a-version
amiId: i-0a1b2c3d
       ^^^^^^^^^^ not-a-resource-id
kubernetesVersion: 1.36
                   ^^^^ wrong-type
sysextMirror: ftp://mirror.example.com
              ^^^^^^^^^^^^^^^^^^^^^^^^ not-a-url
`,
    `
wokerCount: 2
^^^^^^^^^^ unknown-key
constructor: 2
^^^^^^^^^^^ unknown-key
useCalico: true
^^^^^^^^^ retired-key
hyperkubeImageRepo: quay.io/coreos/hyperkube
^^^^^^^^^^^^^^^^^^ retired-key
kubernetesVersion: v1.2.3_coreos.0
                   ^^^^^^^^^^^^^^^ retired-value
`,
  ])("%s", (marked) => {
    const { expected, found } = judgeMarked(marked);
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });
});

test("numbers in quotes are numbers, an empty optional key is an absent one", () => {
  const { found } = judgeMarked('\nworkerCount: "3"\nworkerSpotPrice: 0.05\nvpcId: ""\nkmsKeyArn:\n');
  expect(found).toEqual([]);
});
