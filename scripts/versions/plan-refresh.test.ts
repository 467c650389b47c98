import { readFileSync } from "node:fs";
import { compareVersions, minorOf, parseVersionTable, type VersionTable } from "@keelson/render";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Upstream } from "./observe-upstream.ts";
import { planRefresh, type RefreshPlan } from "./plan-refresh.ts";
import { RefreshFailed } from "./refresh-failed.ts";
import { tableText } from "./sort-table.ts";
import { hashOf, olderTable } from "./upstream.fixture.ts";

const subsetOf = (versions: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...versions]);

/** Any upstream that knows what the table offers: which further parts are published differs. */
const upstreams: fc.Arbitrary<Upstream> = fc
  .record({
    newest: fc.constantFrom(36, 37, 38, 39),
    extensions: subsetOf(["v1.34.9", "v1.35.7", "v1.36.3", "v1.36.4", "v1.37.0", "v1.37.1", "v1.38.0", "v1.39.1"]),
    controllers: subsetOf(["v1.34.3", "v1.35.3", "v1.36.2", "v1.37.0", "v1.38.0", "v1.39.0"]),
    ends: fc.constantFrom("2027-06-28", "2028-02-28"),
    stable: fc.constantFrom("4593.2.5", "4593.2.6", "4757.2.0"),
    beta: fc.constantFrom("4757.1.0", "4800.1.0"),
  })
  .map(({ newest, extensions, controllers, ends, stable, beta }) => {
    const published = [...Object.keys(olderTable.kubernetes), ...extensions];
    const minors = Array.from({ length: newest - 33 }, (_, back) => `1.${newest - back}`);
    const built = minors.flatMap((minor) =>
      published
        .filter((version) => minorOf(version) === minor)
        .toSorted((a, b) => compareVersions(b, a))
        .slice(0, 1),
    );
    return {
      newestKubernetes: `v1.${newest}.9`,
      newestPatches: new Map(minors.map((minor) => [minor, `v${minor}.9`])),
      extensions: new Map(
        published.map((version) => [version, { file: `kubernetes-${version}-x86-64.raw`, hash: hashOf(version), contradicted: false }]),
      ),
      cloudControllers: ["v1.36.1", "v1.35.2", ...controllers],
      kubeadm: new Map(built.map((version) => [version, imagesOf(minorOf(version))])),
      ends: new Map(minors.filter((minor) => minor !== "1.34").map((minor) => [minor, minor === "1.35" ? "2027-02-28" : ends])),
      flatcar: { stable, beta, lts: "4081.3.10" },
      flannel: { version: "v0.28.9", cniPlugin: "v1.9.1-flannel3" },
    };
  });

function imagesOf(minor: string) {
  const number = Number(minor.split(".")[1]);
  return { etcd: number < 37 ? "3.6.9-0" : "3.7.0-0", coredns: number < 36 ? "v1.13.1" : `v1.14.${number - 30}`, pause: "3.10.2" };
}

const days = fc.constantFrom("2026-11-22", "2027-02-28", "2027-03-01", "2027-07-01", "2029-01-01");

function plan(table: VersionTable, upstream: Upstream, today: string): RefreshPlan {
  return planRefresh({ table, upstream, today, withdrawn: [] });
}

test("whatever is published, the next table obeys the rules of every table", () => {
  fc.assert(
    fc.property(upstreams, days, (upstream, today) => {
      const { table } = plan(olderTable, upstream, today);
      expect(parseVersionTable({ name: "table", text: tableText(table) }).diagnostics).toEqual([]);
    }),
  );
});

test("a second plan of the same day changes nothing", () => {
  fc.assert(
    fc.property(upstreams, days, (upstream, today) => {
      const { table } = plan(olderTable, upstream, today);
      expect(plan(table, upstream, today)).toMatchObject({ table, changes: [] });
    }),
  );
});

test("nothing that was offered vanishes: it is offered as it was, or it is named as removed", () => {
  fc.assert(
    fc.property(upstreams, upstreams, days, (first, second, today) => {
      const before = plan(olderTable, first, today).table;
      let after: VersionTable;
      try {
        after = plan(before, second, today).table;
      } catch (error) {
        // The second upstream knows less than the first one: a person is asked.
        expect(error).toBeInstanceOf(RefreshFailed);
        return;
      }
      for (const [version, release] of Object.entries(before.kubernetes)) {
        const now = after.kubernetes[version];
        if (now === undefined) expect(after.removed?.[version]).toBe("ended");
        else expect(now).toEqual(release);
      }
      for (const version of Object.keys(before.removed ?? {})) expect(after.removed).toHaveProperty([version]);
    }),
  );
});

test("every difference between the tables is a change that is told", () => {
  fc.assert(
    fc.property(upstreams, days, (upstream, today) => {
      const { table, changes } = plan(olderTable, upstream, today);
      expect(changes.length === 0).toBe(tableText(table) === tableText(olderTable));
    }),
  );
});

test("the built-in table is written as a refresh writes it", () => {
  const text = readFileSync(new URL("../../packages/render/src/versions/version-table.json", import.meta.url), "utf8");
  const { table } = parseVersionTable({ name: "version-table.json", text });
  expect(table === null ? null : tableText(table)).toBe(text);
});
