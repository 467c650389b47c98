import { expect, test } from "vitest";
import { judgeKubernetesVersion } from "./judge-kubernetes-version.ts";
import { fixedTable } from "../../versions/version-table.fixture.ts";
import type { VersionTable } from "../../versions/version-table.ts";

const judge = (written: string, table: VersionTable = fixedTable): string[] =>
  judgeKubernetesVersion(written, table).map(({ severity, code }) => `${severity} ${code}`);

/** The versions that hints name. */
const named = (written: string, table: VersionTable = fixedTable): string[] =>
  judgeKubernetesVersion(written, table).flatMap(({ hint }) => hint?.match(/v\d+\.\d+\.\d+/g) ?? []);

test.each(["v1.36.4", "1.36.4"])("%s is the newest patch of a living minor version", (written) => {
  expect(judge(written)).toEqual([]);
});

test.each([
  ["v1.36.2", "notice kubernetes-version-behind", ["v1.36.4"]],
  ["1.35.6", "warning kubernetes-version-ended", ["v1.36.4"]],
  ["v1.35.2", "error kubernetes-version-removed", ["v1.36.4"]],
  ["v1.34.9", "error kubernetes-version-removed", ["v1.35.6"]],
  ["v1.34.3", "error kubernetes-version-ended", ["v1.35.6"]],
  ["v1.33.1", "error kubernetes-version-ended", ["v1.35.6"]],
  ["v1.20.0", "error unknown-kubernetes-version", ["v1.35.6"]],
  ["v1.36.0", "error unknown-kubernetes-version", ["v1.36.2"]],
  ["v1.36.3", "error unknown-kubernetes-version", ["v1.36.4"]],
  ["v1.36.99", "error unknown-kubernetes-version", ["v1.36.4"]],
  ["v1.37.0", "error unknown-kubernetes-version", ["v1.36.4"]],
  ["v2.0.0", "error unknown-kubernetes-version", ["v1.36.4"]],
  ["v1.36", "error not-a-version", ["v1.36.4"]],
  ["1.36.x", "error not-a-version", ["v1.36.4"]],
  ["latest", "error not-a-version", ["v1.36.4"]],
  ["stable-1.36", "error not-a-version", ["v1.36.4"]],
  ["Stable", "error not-a-version", ["v1.36.4"]],
])("%s: %s, and the hint names %j", (written, expected, versions) => {
  expect(judge(written)).toEqual([expected]);
  expect(named(written)).toEqual(versions);
});

test.each(["v1.37.0-rc.1", "v1.36.2+k3s1", "1.34", "v1.2.3_coreos.0", "v1.2.3+coreos.0", "v1.36.2.1", "constructor", "__proto__"])(
  "%s is no version, and every offered one is named",
  (written) => {
    expect(judge(written)).toEqual([written.includes("coreos") ? "error retired-value" : "error not-a-version"]);
    expect(named(written)).toEqual(["v1.36.4", "v1.36.2", "v1.35.6"]);
  },
);

test("a table that knows nothing of minor versions still judges", () => {
  const { format, kubernetes, flatcar, flannel } = fixedTable;
  const plain = { format, kubernetes, flatcar, flannel };
  expect(judge("v1.35.6", plain)).toEqual([]);
  expect(judge("v1.34.9", plain)).toEqual(["error unknown-kubernetes-version"]);
  expect(named("v1.34.9", plain)).toEqual(["v1.35.6"]);
});

test("a text that may be a secret is not repeated", () => {
  const secret = "AKIAIOSFODNN7EXAMPLE";
  expect(JSON.stringify(judgeKubernetesVersion(secret, fixedTable))).not.toContain(secret);
});
