import { deepEqual } from "node:assert/strict";
import { a, type Action, alias, balancer, cname, set, txt } from "./change-element.ts";
import type { CaseRow } from "./visit.ts";
import { accepted, refused } from "./expect-answer.ts";

/** Which record sets a zone can hold, and how many a request. */
export const recordCases: readonly CaseRow[] = [
  [
    "S-15",
    "no CNAME at the apex",
    async ({ world, change }) => refused(await change(cname("CREATE", world.zoneName)), "InvalidChangeBatch", "apex"),
  ],
  [
    "S-16",
    "a CNAME has one value",
    async ({ name, change }) => refused(await change(cname("CREATE", name(), "a.example.net", "b.example.net"))),
  ],
  [
    "S-17",
    "a zone ends on a label boundary",
    async ({ world, change }) =>
      refused(await change(a("CREATE", `not${world.zoneName}`)), "InvalidChangeBatch", "is not permitted in zone"),
  ],
  [
    "S-18",
    "names are kept in lower case",
    async ({ name, change, listed }) => {
      accepted(await change(a("CREATE", name().toUpperCase())));
      deepEqual(await listed(name()), [`${name()}. A 192.0.2.1`]);
    },
  ],
  [
    "S-19",
    "an asterisk comes back escaped and is deleted by either spelling",
    async ({ name, change, listed }) => {
      for (const spelling of ["*", String.raw`\052`]) {
        accepted(await change(a("CREATE", name("*"))));
        deepEqual(await listed(name()), [`${name(String.raw`\052`)}. A 192.0.2.1`]);
        accepted(await change(a("DELETE", name(spelling))));
      }
    },
  ],
  [
    "S-20",
    "texts are quoted strings of at most 255 characters",
    async ({ name, change }) => {
      refused(await change(txt("CREATE", name(), "unquoted")));
      refused(await change(txt("CREATE", name(), `"${"x".repeat(256)}"`)));
      accepted(await change(txt("CREATE", name(), `"${"x".repeat(255)}" "x"`)));
    },
  ],
  [
    "S-21",
    "values fit their type and are there once",
    async ({ name, change }) => {
      refused(await change(a("CREATE", name(), "abc")));
      refused(await change(set("CREATE", { name: name(), type: "AAAA", values: ["1.2.3.4"] })));
      refused(await change(a("CREATE", name(), "192.0.2.1", "192.0.2.1")));
      refused(await change(set("CREATE", { name: name(), type: "A" })), "InvalidInput");
      refused(await change(set("CREATE", { name: name(), type: "NOPE", values: ["x"] })), "InvalidInput");
    },
  ],
  [
    "S-22",
    "a normal set has a TTL, an alias has none",
    async ({ name, change }) => {
      refused(await change(set("CREATE", { name: name(), type: "A", values: ["192.0.2.1"], ttl: null })), "InvalidInput");
      refused(await change(alias("CREATE", name(), balancer, "<TTL>300</TTL>")));
    },
  ],
  [
    "S-23",
    "an alias into the own zone needs its target",
    async ({ world, name, change }) =>
      refused(
        await change(alias("CREATE", name(), { zoneId: world.zoneId, name: name("absent") })),
        "InvalidChangeBatch",
        "that target was not found",
      ),
  ],
  [
    "S-24",
    "an alias names the zone of its target",
    async ({ name, change }) => refused(await change(alias("CREATE", name(), { ...balancer, zoneId: "Z2IFOLAFXWLO4F" }))),
  ],
  [
    "S-26",
    "1000 values at most, an UPSERT counted twice",
    async ({ name, change }) => {
      const many = (action: Action, count: number): string[] => Array.from({ length: count }, (_, index) => a(action, name(`n${index}`)));
      refused(await change(...many("CREATE", 1001)), "InvalidChangeBatch", "Number of records limit of 1000 exceeded.");
      refused(await change(...many("UPSERT", 501)), "InvalidChangeBatch", "Number of records limit of 1000 exceeded.");
      accepted(await change(...many("UPSERT", 500)));
    },
  ],
  [
    "S-27",
    "32,000 characters of values at most, an UPSERT counted twice",
    async ({ name, change }) => {
      const long = `"${"x".repeat(248)}"`;
      const many = (action: Action, count: number): string[] =>
        Array.from({ length: count }, (_, index) => txt(action, name(`${action}${index}`), long));
      refused(await change(...many("CREATE", 129)));
      refused(await change(...many("UPSERT", 65)));
      accepted(await change(...many("CREATE", 128)));
    },
  ],
];
