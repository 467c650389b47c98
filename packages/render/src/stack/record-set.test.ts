import { expect, it } from "vitest";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";

it("makes no record unless it is asked for", () => {
  expect(Object.values(stackOf().Resources).map(({ Type }) => Type)).not.toContain("AWS::Route53::RecordSet");
});

it.each([
  ["record in a named zone", { HostedZoneName: "example.org." }],
  ["record in a zone by id", { HostedZoneId: "Z2FDTNDATAQYW2" }],
])("points the API's name at the controller's public address: %s", (name, zone) => {
  expect(stackOf(stackForms[name]).Resources["ExternalDNS"]?.Properties).toEqual({
    Name: "k8s.example.org",
    Type: "A",
    TTL: "300",
    ResourceRecords: [{ Ref: "EIPController" }],
    ...zone,
  });
});
