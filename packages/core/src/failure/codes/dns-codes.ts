import type { CodeTable } from "./code-table.ts";

export const dnsCodes = {
  "dns-file-shape": {
    meaning: "A mapping or endpoints file is not one document of the expected shape.",
    remedy: "Write `records:` with a name and its target per entry; leave endpoints.json as apply-manifests wrote it.",
  },
  "mapping-key-unknown": {
    meaning: "The mapping file has a key that does not exist.",
    remedy: "Use the keys service, ingress, gateway, values, type and ttl below a name.",
  },
  "mapping-value-invalid": { meaning: "A value of the mapping file has a wrong form.", remedy: "Write it as the message says." },
  "mapping-target-count": {
    meaning: "A name of the mapping file has no target or several.",
    remedy: "Write exactly one of service, ingress, gateway or values.",
  },
  "endpoints-format": {
    meaning: "endpoints.json is not of a format that this release reads.",
    remedy: "Use the file that apply-manifests of the same release wrote.",
  },
  "host-name-invalid": { meaning: "A name cannot be a DNS name.", remedy: "Use labels of at most 63 letters, digits and hyphens." },
  "host-claimed-twice": {
    meaning: "Two entries want different things under one name.",
    remedy: "Remove the name from the mapping file or from one object's annotation.",
  },
  "endpoint-unknown": {
    meaning: "The mapping file names an object that has no address and is not waiting for one.",
    remedy: "Check kind, namespace and name; a Service needs type LoadBalancer.",
  },
  "endpoint-ambiguous": { meaning: "An object has several host names.", remedy: "Map each of them to a name of its own." },
  "alias-target-unknown": {
    meaning: "An alias was asked for, but the target is no load balancer whose hosted zone is known.",
    remedy: "Use record: auto or cname.",
  },
  "record-type-unfit": { meaning: "A record of the given type cannot hold the target.", remedy: "Write another type, or leave it out." },
  "annotation-ignored": {
    meaning: "An external-dns annotation is not acted on.",
    remedy: "Remove it, or write what it says into the mapping file.",
  },
  "zone-not-found": {
    meaning: "No hosted zone holds a name.",
    remedy: "Create the zone, check the account and the zone-id, or allow route53:ListHostedZones.",
  },
  "zone-ambiguous": { meaning: "Several hosted zones have one name.", remedy: "Set zone-id to the one that is meant." },
  "zone-delegated": {
    meaning: "The zone delegates a part of itself that holds the name, so a record in it would never be seen.",
    remedy: "Publish in the zone that the name servers of the delegation serve.",
  },
  "zone-not-read": {
    meaning: "A hosted zone that holds no wanted name may not be read, so that old records in it are not found.",
    remedy: "Allow route53:ListResourceRecordSets for it, or set zone-id.",
  },
  "protections-not-read": {
    meaning: "The protections of a zone's records could not be listed.",
    remedy: "Allow route53:ListResourceRecordSetProtections, or ignore it when there are none.",
  },
  "address-pending": {
    meaning: "An object has no address yet; the records under its names stay as they are.",
    remedy: "Run again when the load balancer is there, or raise load-balancer-timeout.",
  },
  "record-not-owned": {
    meaning: "A wanted name is taken by a record that this owner did not make.",
    remedy: "Remove the record, choose another name, or list the name under adopt to take an unmarked record over.",
  },
  "record-protected": {
    meaning: "A record that would change is protected in Route 53.",
    remedy: "Remove the protection, or leave the record as it is.",
  },
  "apex-needs-alias": {
    meaning: "A CNAME was wanted at the zone's own name, where DNS forbids one.",
    remedy: "Use record: auto with a load balancer, or fixed IP addresses.",
  },
  "marker-impossible": {
    meaning: "The TXT record that marks a record as owned cannot be written.",
    remedy: "Use the default txt-prefix, which works at the apex, and a shorter owner-id.",
  },
  "owner-id-invalid": {
    meaning: "The owner id cannot stand in an ownership marker.",
    remedy: "Use letters, digits and the characters . _ - / only.",
  },
  "change-withheld": { meaning: "The policy does not let a change pass.", remedy: "Use policy: sync to carry it out." },
  "too-many-deletions": {
    meaning: "A plan deletes more records than the guard lets pass.",
    remedy: "Read the named records; raise max-deletes if they shall go.",
  },
  "nothing-mapped": {
    meaning: "No name is wanted at all, which would delete every owned record.",
    remedy: "Check the mapping file and the endpoints; set allow-empty if all records shall go.",
  },
  "plan-changed": {
    meaning: "The plan is not the one that was reviewed.",
    remedy: "Review the new plan and pass its hash.",
  },
  "change-batch-rejected": {
    meaning: "Route 53 refused a change and left the zone as it was.",
    remedy: "Read its reason; run again when somebody else changed the zone meanwhile.",
  },
  "change-too-large": {
    meaning: "The records of one name need more than one request to Route 53 may carry.",
    remedy: "Use fewer or shorter values.",
  },
} as const satisfies CodeTable;
