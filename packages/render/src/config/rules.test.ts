import { describe, expect, test } from "vitest";
import { judgeMarked } from "./marked-cluster.fixture.ts";

// What rules refuse stands in the files of the folder `marked`.
describe("rules that leave good values alone", () => {
  test.each([
    "\nexternalDNSName: K8S.Example.org\ncreateRecordSet: true\nhostedZone: example.ORG.\nrecordSetTTL: 60\n",
    "\nexternalDNSName: example.org\ncreateRecordSet: true\nhostedZone: example.org\n",
    "\nmapPublicIPs: false\nvpcId: vpc-0a1b2c3d\nvpcCIDR: 10.0.0.0/16\nrouteTableId: rtb-0a1b2c3d\n",
    "\nregion: us-gov-west-1\navailabilityZone: us-gov-west-1a\nkmsKeyArn: arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/1234abcd\n",
    "\nkmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab\n",
    "\ninstanceCIDR: 10.0.0.7/24\ncontrollerIP: 10.0.0.4\n",
    "\nvpcCIDR: 100.64.0.0/16\ninstanceCIDR: 100.64.0.0/28\ncontrollerIP: 100.64.0.14\nworkerCount: 9\n",
    "\nvpcCIDR: 172.31.0.0/16\ninstanceCIDR: 172.31.0.0/24\ncontrollerIP: 172.31.0.50\n",
    "\nserviceCIDR: 10.16.0.0/12\ndnsServiceIP: 10.16.0.10\n",
    "\nworkerRootVolumeType: gp3\nworkerRootVolumeIOPS: 6000\ncontrollerRootVolumeType: io2\ncontrollerRootVolumeIOPS: 1000\n",
    "\nworkerRootVolumeType: io2\nworkerRootVolumeSize: 65536\nworkerRootVolumeIOPS: 256000\n",
    "\nworkerRootVolumeSize: 65536\nworkerRootVolumeIOPS: 80000\ncontrollerRootVolumeType: standard\ncontrollerRootVolumeSize: 1024\n",
    "\nworkerCount: 61\npodCIDR: 10.2.0.0/18\n",
    "\ncontrollerInstanceType: g4dn.xlarge\nworkerInstanceType: t3a.micro\n",
    "\ncontrollerInstanceType: t3.small\nworkerInstanceType: i3.metal\n",
    "\nflatcarVersion: 4790.0.0\nreleaseChannel: alpha\n",
    "\namiId: ami-0a1b2c3d4e5f60718\nsysextMirror: https://mirror.example.com/extensions\n",
    "\nkeyName: operators\nsshAccessAllowedSourceCIDRs: [203.0.113.7/32]\n",
    "\nstackTags: {team: games, 'cost centre': a/b, named: x, awsome: y}\n",
    "\nsubnets: [{availabilityZone: eu-west-1a, instanceCIDR: 10.0.0.0/24}, {availabilityZone: eu-west-1a, instanceCIDR: 10.0.1.0/24}]\n",
  ])("%j", (text) => {
    expect(judgeMarked(text).found).toEqual([]);
  });
});

describe("a list with a wrong entry is still judged by the others", () => {
  test("subnets", () => {
    const text =
      "\nsubnets:\n  - {availabilityZone: nowhere, instanceCIDR: 10.0.0}\n  - {availabilityZone: eu-west-2a, instanceCIDR: 10.1.0.0/24}\n";
    const { codes } = judgeMarked(text);
    expect(["not-a-zone", "not-a-cidr", "zone-outside-region", "subnet-outside-vpc"].filter((code) => !codes.has(code))).toEqual([]);
    expect(codes).not.toContain("controller-ip-outside-subnets");
  });

  test("ranges", () => {
    expect(judgeMarked("\nkeyName: me\nsshAccessAllowedSourceCIDRs: [0.0.0.0/0, home]\n").codes).toContain("ssh-open");
  });
});
