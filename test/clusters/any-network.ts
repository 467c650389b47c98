import fc from "fast-check";
import { addressAt, addressOf, type Bits, bitsOf, isKept, overlap, rangeOf } from "./bit-range.ts";

/** The keys that say which addresses a cluster has, and where. */
export type WrittenKeys = Readonly<Record<string, unknown>>;

/** Private ranges (RFC 1918) and the shared one (RFC 6598). */
const pools = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"].map(bitsOf);
const zoneLetters = ["a", "b", "c"];

const anyBits = fc.nat(2 ** 32 - 1).map((number) => number.toString(2).padStart(32, "0"));

function anyRange(minimumPrefix: number, maximumPrefix: number): fc.Arbitrary<Bits> {
  return fc.tuple(fc.constantFrom(...pools), anyBits, fc.nat(32)).map(([pool, bits, spread]) => {
    const shortest = Math.max(minimumPrefix, pool.length);
    return pool + bits.slice(pool.length, shortest + (spread % (maximumPrefix - shortest + 1)));
  });
}

/** Mostly as everybody writes it; now and then with host bits, which AWS clears. */
function asText(range: Bits, tail: Bits): string {
  return tail.startsWith("000") ? rangeOf(range, tail) : rangeOf(range);
}

interface DrawnSubnet {
  readonly bits: Bits;
  readonly prefix: number;
  readonly letter: string;
  readonly tail: Bits;
}

const anySubnet: fc.Arbitrary<DrawnSubnet> = fc.record({
  bits: anyBits,
  prefix: fc.integer({ min: 16, max: 28 }),
  letter: fc.constantFrom(...zoneLetters),
  tail: anyBits,
});

const anyPlan = fc
  .record({
    vpc: anyRange(16, 28),
    // Room for at least four nodes of a /24 each.
    pods: anyRange(8, 22),
    services: anyRange(12, 28),
    subnets: fc.array(anySubnet, { minLength: 1, maxLength: 6 }),
    asList: fc.boolean(),
    home: fc.nat(),
    host: fc.nat(),
    tails: fc.tuple(anyBits, anyBits, anyBits),
  })
  .filter(({ vpc, pods, services }) => !overlap(vpc, pods) && !overlap(vpc, services) && !overlap(pods, services));

/** What is drawn is cut to what fits: subnets inside the VPC and apart from each other, the controller in one of them. */
function keysOf(
  { vpc, pods, services, subnets, asList, home, host, tails }: Readonly<PlanOf<typeof anyPlan>>,
  region: string,
): WrittenKeys {
  const placed: { readonly range: Bits; readonly drawn: DrawnSubnet }[] = [];
  for (const drawn of subnets) {
    const range = vpc + drawn.bits.slice(vpc.length, Math.max(vpc.length, drawn.prefix));
    if (!placed.some((other) => overlap(other.range, range))) placed.push({ range, drawn });
  }
  const written = placed.map(({ range, drawn }) => ({
    availabilityZone: region + drawn.letter,
    instanceCIDR: asText(range, drawn.tail),
  }));
  const [first] = written;
  const isList = asList || first === undefined;
  const { range: ground } = placed[isList ? home % placed.length : 0] ?? { range: vpc };
  const address = addressAt(ground, host % 2 ** (32 - ground.length));
  return {
    vpcCIDR: asText(vpc, tails[0]),
    podCIDR: asText(pods, tails[1]),
    serviceCIDR: asText(services, tails[2]),
    dnsServiceIP: addressOf(addressAt(services, 10)),
    controllerIP: addressOf(isKept(ground, address) ? addressAt(ground, 4) : address),
    ...(isList ? { subnets: written } : first),
  };
}

type PlanOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The network keys of a valid cluster in a region, none of them where the defaults are as good. */
export const anyNetwork: fc.Arbitrary<(region: string) => WrittenKeys> = fc.oneof(
  { weight: 4, arbitrary: anyPlan.map((plan) => (region: string) => keysOf(plan, region)) },
  { weight: 1, arbitrary: fc.constantFrom(...zoneLetters).map((letter) => (region: string) => ({ availabilityZone: region + letter })) },
);

/** How many workers a network has room for: a /24 of pods and an address for each, with some to spare for an update. */
export function mostWorkers(keys: WrittenKeys): number {
  const text = (key: string, otherwise: string): string => (typeof keys[key] === "string" ? keys[key] : otherwise);
  const listed = (keys["subnets"] ?? []) as readonly { readonly instanceCIDR: string }[];
  const subnets = listed.length > 0 ? listed.map((subnet) => subnet.instanceCIDR) : [text("instanceCIDR", "10.0.0.0/24")];
  const addresses = subnets.reduce((sum, subnet) => sum + 2 ** (32 - bitsOf(subnet).length) - 5, 0);
  return Math.max(1, Math.min(1000, 2 ** (24 - bitsOf(text("podCIDR", "10.2.0.0/16")).length) - 3, addresses - 2));
}
