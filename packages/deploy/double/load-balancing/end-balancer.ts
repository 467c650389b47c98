import type { AccountState } from "../account/account-options.ts";

/** Milliseconds that the interfaces of a load balancer outlive it; it takes up to some minutes really. */
export const interfacesStay = 45_000;

/** Ends a load balancer; its interfaces stay for a while and hold the subnet and the security group. */
export function endBalancer(
  account: AccountState,
  balancer: { until: number | null; readonly interfaces: readonly string[] },
  now: number,
): void {
  balancer.until = now;
  const own = new Set(balancer.interfaces);
  for (const each of account.ec2.interfaces) if (own.has(each.id)) each.until ??= now + interfacesStay;
}
