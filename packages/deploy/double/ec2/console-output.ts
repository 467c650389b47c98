import type { QueryInput } from "../query/query-input.ts";
import { ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { findThing, instant } from "./describe-things.ts";
import type { Ec2View } from "./ec2-view.ts";
import { instanceListing } from "./things/instances.ts";

/** The API gives the most recent 64 KB (API reference, GetConsoleOutput). */
const limit = 65_536;
/** Milliseconds after a boot begins until its output is posted; the reference says "shortly after" it. */
const posting = 240_000;

/** Families that came before Nitro (EC2 user guide, "Instances built on the AWS Nitro System": those that are not listed there). */
const beforeNitro = /^(t1|t2|m1|m2|m3|m4|c1|c3|c4|cc2|r3|r4|x1|x1e|i2|i3|d2|h1|hs1|g2|g3|g3s|p2|p3|f1|cr1)\./;

/** What an instance printed: with Latest up to now, else as it was last posted after its start or its end. */
export function getConsoleOutput(input: QueryInput, view: Ec2View): XmlValue {
  const launched = findThing([...view.instances.values()], input.text("InstanceId") ?? "", instanceListing(view));
  const { id, instanceType, launchedAt, endingAt } = launched.instance;
  const latest = input.flag("Latest");
  if (latest && beforeNitro.test(instanceType)) {
    throw new ServiceError("UnsupportedOperation", "This instance type does not support retrieving the latest console logs.");
  }
  const posted = [launchedAt + posting, ...(endingAt === null ? [] : [endingAt + 60_000])].filter((at) => at <= view.at).at(-1);
  const upTo = latest ? view.at : posted;
  const text = upTo === undefined ? "" : view.machines.consoleOf(id, upTo);
  const output = Buffer.from(text, "utf8").subarray(-limit).toString("base64");
  return { instanceId: id, timestamp: instant(upTo ?? view.at), output: text === "" ? null : output };
}
