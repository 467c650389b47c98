import { deepEqual, equal } from "node:assert/strict";
import { a, alias, balancer, cname, set, txt } from "./change-element.ts";
import type { CaseRow } from "./visit.ts";
import { accepted, refused } from "./expect-answer.ts";

/** What a batch of changes may do to what is there. */
export const batchCases: readonly CaseRow[] = [
  [
    "S-01",
    "CREATE of what exists is refused",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name())));
      refused(await change(a("CREATE", name())), "InvalidChangeBatch", "but it already exists");
    },
  ],
  [
    "S-02",
    "the values are no part of the key",
    async ({ name, change, listed }) => {
      accepted(await change(a("CREATE", name(), "192.0.2.1")));
      refused(await change(a("CREATE", name(), "192.0.2.2")), "InvalidChangeBatch", "but it already exists");
      deepEqual(await listed(name()), [`${name()}. A 192.0.2.1`]);
    },
  ],
  [
    "S-03",
    "UPSERT writes what CREATE then finds",
    async ({ name, change }) => {
      accepted(await change(a("UPSERT", name())));
      refused(await change(a("CREATE", name())));
    },
  ],
  [
    "S-04",
    "CREATE, DELETE, CREATE",
    async ({ name, change, listed }) => {
      accepted(await change(a("CREATE", name("z"))));
      for (const action of ["CREATE", "DELETE", "CREATE"] as const) accepted(await change(a(action, name("b"))));
      equal((await listed(name())).length, 2);
    },
  ],
  [
    "S-05",
    "DELETE with values of the past is refused",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name(), "192.0.2.1")));
      accepted(await change(a("UPSERT", name(), "192.0.2.2")));
      refused(await change(a("DELETE", name(), "192.0.2.1")), "InvalidChangeBatch", "the values provided do not match the current values");
    },
  ],
  [
    "S-06",
    "DELETE of what is not there is refused",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name())));
      accepted(await change(a("DELETE", name())));
      refused(await change(a("DELETE", name())), "InvalidChangeBatch", "but it was not found");
    },
  ],
  [
    "S-07",
    "DELETE with the values in another order",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name(), "192.0.2.1", "192.0.2.2")));
      accepted(await change(a("DELETE", name(), "192.0.2.2", "192.0.2.1")));
    },
  ],
  [
    "S-08",
    "DELETE with another TTL is refused",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name())));
      refused(await change(set("DELETE", { name: name(), type: "A", values: ["192.0.2.1"], ttl: 60 })));
    },
  ],
  [
    "S-09",
    "DELETE of an alias with another target is refused",
    async ({ name, change }) => {
      accepted(await change(alias("CREATE", name())));
      refused(await change(alias("DELETE", name(), { ...balancer, name: `other.${balancer.name}` })));
      refused(await change(alias("DELETE", name(), { ...balancer, health: false })));
      accepted(await change(alias("DELETE", name())));
    },
  ],
  [
    "S-10",
    "an alias with an empty list of values is refused",
    async ({ name, change }) => {
      refused(await change(alias("CREATE", name(), balancer, "<ResourceRecords/>")), "InvalidInput");
    },
  ],
  [
    "S-11",
    "a batch is carried out whole or not at all",
    async ({ name, change, listed }) => {
      accepted(await change(a("CREATE", name("taken"))));
      refused(await change(a("CREATE", name("free")), a("CREATE", name("taken"))));
      deepEqual(await listed(name()), [`${name("taken")}. A 192.0.2.1`]);
    },
  ],
  [
    "S-12",
    "a CNAME gives way to an alias in one batch",
    async ({ name, change, listed }) => {
      accepted(await change(cname("CREATE", name())));
      accepted(await change(cname("DELETE", name()), alias("CREATE", name())));
      deepEqual(await listed(name()), [`${name()}. A ${balancer.name}.`]);
    },
  ],
  [
    "S-13",
    "one set deleted twice in a batch is refused",
    async ({ name, change }) => {
      accepted(await change(a("CREATE", name())));
      refused(await change(a("DELETE", name()), a("DELETE", name())));
    },
  ],
  [
    "S-14",
    "a CNAME suffers nothing beside it",
    async ({ name, change }) => {
      accepted(await change(txt("CREATE", name("t"), `"x"`)));
      refused(await change(cname("CREATE", name("t"))), "InvalidChangeBatch", "CNAME");
      accepted(await change(cname("CREATE", name("c"))));
      refused(await change(a("CREATE", name("c"))), "InvalidChangeBatch", "CNAME");
    },
  ],
];
