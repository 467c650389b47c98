import type { KeyTable } from "../schema/key.ts";
import { zoneName } from "../values/string-forms.ts";

/** Where nodes stand. */
export const zonesKeys = {
  availabilityZone: {
    type: zoneName,
    default: null,
    since: "0.1",
    meaning: "The zone of all nodes; needed unless subnets is given.",
    example: "eu-west-1a",
  },
  subnets: {
    type: {
      kind: "subnets",
      // VPC quota "Subnets per VPC".
      maxItems: 200,
      availabilityZone: zoneName,
      instanceCIDR: { kind: "cidr", minimumPrefix: 16, maximumPrefix: 28 },
    },
    default: [],
    since: "0.1",
    meaning:
      "One subnet per entry, instead of availabilityZone and instanceCIDR; the one that holds controllerIP gets the controller, all get workers.",
    example: [{ availabilityZone: "eu-west-1a", instanceCIDR: "10.0.0.0/24" }],
  },
  mapPublicIPs: {
    type: { kind: "boolean" },
    default: true,
    since: "0.1",
    meaning: "Whether nodes get public addresses; false needs a routeTableId with another way out.",
    example: true,
  },
} as const satisfies KeyTable;
