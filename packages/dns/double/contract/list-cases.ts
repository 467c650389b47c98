import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { childOf, textOf } from "../xml.ts";
import { a, set, txt } from "./change-element.ts";
import type { CaseRow } from "./visit.ts";
import { accepted, refused } from "./expect-answer.ts";

/** Names, lists, zones and the state of changes. */
export const listCases: readonly CaseRow[] = [
  [
    "S-28",
    "labels of 1 to 63 characters",
    async ({ name, change }) => {
      refused(await change(a("CREATE", name("x".repeat(64)))));
      refused(await change(a("CREATE", name("a..b"))));
      accepted(await change(a("CREATE", name("x".repeat(63)))));
    },
  ],
  [
    "S-29",
    "lists are in order of reversed labels with their dots",
    async ({ name, change, listed }) => {
      accepted(await change(a("CREATE", name("a")), a("CREATE", name("a-b")), txt("CREATE", name("a"), `"x"`), a("CREATE", name())));
      deepEqual(
        (await listed(name())).map((line) => line.split(" ").slice(0, 2).join(" ")),
        [`${name()}. A`, `${name("a-b")}. A`, `${name("a")}. A`, `${name("a")}. TXT`],
      );
    },
  ],
  [
    "S-30",
    "300 sets per page at most",
    async ({ world, get }) => {
      const { body } = await get(`/hostedzone/${world.zoneId}/rrset?maxitems=500`);
      equal(textOf(body, "MaxItems"), "300");
      ok((childOf(body, "ResourceRecordSets")?.children.length ?? 0) <= 300);
    },
  ],
  [
    "S-32",
    "a type to start at needs a name",
    async ({ world, get }) => refused(await get(`/hostedzone/${world.zoneId}/rrset?type=A`), "InvalidInput"),
  ],
  [
    "S-33",
    "a change is PENDING, then INSYNC",
    async ({ world, name, get, change }) => {
      const first = accepted(await change(a("CREATE", name("1"))));
      const second = accepted(await change(a("CREATE", name("2"))));
      notEqual(first, second);
      const status = async (): Promise<string | null> => textOf(childOf((await get(second)).body, "ChangeInfo"), "Status");
      equal(await status(), "PENDING");
      await world.advance();
      equal(await status(), "INSYNC");
      deepEqual([(await get("/change/CNOTACHANGE")).status, (await get("/change/CNOTACHANGE")).code], [404, "NoSuchChange"]);
    },
  ],
  [
    "apex",
    "name servers and start of authority stay at the apex",
    async ({ world, get, change }) => {
      const { body } = await get(`/hostedzone/${world.zoneId}/rrset?name=${world.zoneName}&type=NS`);
      const values =
        childOf(childOf(body, "ResourceRecordSets")?.children[0], "ResourceRecords")?.children.map(
          (record) => textOf(record, "Value") ?? "",
        ) ?? [];
      refused(await change(set("DELETE", { name: world.zoneName, type: "NS", values, ttl: 172_800 })));
    },
  ],
  [
    "S-40",
    "a zone is named with and without its path",
    async ({ world, get }) => {
      equal(textOf(childOf((await get(`/hostedzone/${world.zoneId}`)).body, "HostedZone"), "Id"), `/hostedzone/${world.zoneId}`);
      const missing = await get("/hostedzone/Z0NOTAZONE/rrset");
      deepEqual([missing.status, missing.code], [404, "NoSuchHostedZone"]);
    },
  ],
];
