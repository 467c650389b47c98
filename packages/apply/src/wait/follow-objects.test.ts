import { Failure } from "@keelson/core";
import { virtualClock } from "@keelson/double";
import { afterEach, describe, expect, it } from "vitest";
import { loopbackConnection, openLoopback, type Reply, type SeenRequest, serveApi } from "../../test/loopback-api.ts";
import { followObjects } from "./follow-objects.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const pod = (name: string, resourceVersion: string) => ({ metadata: { name, resourceVersion } });
const event = (type: string, object: unknown) => `${JSON.stringify({ type, object })}\n`;
const list = (resourceVersion: string, ...items: unknown[]): Reply => ({ status: 200, body: { metadata: { resourceVersion }, items } });
const gone: Reply = { status: 410, body: { kind: "Status", reason: "Expired", code: 410 } };

/** Follows until the names of the view are the wanted ones; answers what was asked and the views that were seen. */
async function follow(replies: Reply[], until: string) {
  const isWatch = ({ path }: SeenRequest): boolean => path.includes("watch=1");
  const api = await serveApi((_request, index) => replies[index] ?? { chunks: [], finish: "open" });
  const client = openLoopback(loopbackConnection(api.url));
  closing.push(api.close, () => client.close());
  const stop = new AbortController();
  const views: string[] = [];
  await followObjects({
    client,
    path: "/api/v1/namespaces/default/pods",
    clock: virtualClock(),
    random: () => 0.5,
    signal: stop.signal,
    onChange(objects) {
      views.push([...objects.keys()].toSorted().join());
      if (views.at(-1) === until) stop.abort();
    },
  });
  const asked = api.seen.map((request) =>
    isWatch(request) ? `watch ${new URLSearchParams(request.path.split("?")[1]).get("resourceVersion")}` : "list",
  );
  return { asked, views };
}

describe("followObjects", () => {
  it("takes additions, changes and deletions over", async () => {
    const chunks = [
      event("ADDED", pod("b", "2")),
      event("MODIFIED", pod("a", "3")),
      event("BOOKMARK", pod("x", "4")),
      event("DELETED", pod("a", "5")),
    ];
    expect(await follow([list("1", pod("a", "1")), { chunks, finish: "open" }], "b")).toEqual({
      asked: ["list", "watch 1"],
      views: ["a", "a,b", "a,b", "b"],
    });
  });

  it.each(["end", "cut"] as const)("goes on from the last version when the watch is at its %s", async (finish) => {
    const replies: Reply[] = [
      list("1"),
      { chunks: [event("ADDED", pod("a", "7"))], finish },
      { chunks: [event("ADDED", pod("b", "8"))], finish: "open" },
    ];
    expect(await follow(replies, "a,b")).toEqual({ asked: ["list", "watch 1", "watch 7"], views: ["", "a", "a,b"] });
  });

  it.each([
    ["as the answer", gone],
    ["as an event", { chunks: [event("ERROR", { kind: "Status", code: 410 })], finish: "open" } as const],
  ])("lists again when its version is gone, told %s", async (_name, reply) => {
    expect(await follow([list("1", pod("a", "1")), reply, list("9", pod("b", "9"))], "b")).toEqual({
      asked: ["list", "watch 1", "list"],
      views: ["a", "b"],
    });
  });

  it("reads long lists page by page", async () => {
    const first: Reply = { status: 200, body: { metadata: { resourceVersion: "1", continue: "next" }, items: [pod("a", "1")] } };
    expect(await follow([first, list("1", pod("b", "1"))], "a,b")).toEqual({ asked: ["list", "list"], views: ["a,b"] });
  });

  it("ends with the refusal when listing is not allowed", async () => {
    const refusal = await follow([{ status: 403, body: { kind: "Status", message: "no" } }], "never").catch((cause: unknown) => cause);
    expect(refusal instanceof Failure && refusal.code).toBe("forbidden");
  });
});
