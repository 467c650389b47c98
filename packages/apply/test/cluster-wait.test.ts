import { afterEach, describe, expect, it } from "vitest";
import { waitForApiServer } from "../src/cluster/wait-for-api-server.ts";
import { waitForNodes } from "../src/cluster/wait-for-nodes.ts";
import { openWorld, type World } from "./apply-line.ts";

const worlds: World[] = [];
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.close())));
const signal = new AbortController().signal;

describe("waiting for the cluster", () => {
  const silent = { emit: () => undefined };

  it("waits for a booting API server and for its nodes", async () => {
    const nodes = [
      { name: "worker-2", internalIP: "10.0.0.61" },
      { name: "worker-1", internalIP: "10.0.0.60", readyAfter: 30_000 },
    ];
    const world = await openWorld({ nodes: () => nodes });
    worlds.push(world);
    world.double.faults.add({ operation: "get /readyz", call: 1, fault: { kind: "reset" } });
    world.double.faults.add({
      operation: "get /readyz",
      call: 2,
      fault: { kind: "answer", status: 500, headers: {}, body: "[-]etcd failed: reason withheld\n" },
    });
    const options = { clock: world.clock, signal, timeout: 120_000, reporter: silent };
    await waitForApiServer(world.client, options);
    expect(await waitForNodes(world.client, { ...options, expected: 2 })).toEqual(["worker-1", "worker-2"]);
  });

  it("ends when time is over or the credentials do not fit", async () => {
    const world = await openWorld();
    worlds.push(world);
    const options = { clock: world.clock, signal, timeout: 60_000, reporter: silent };
    await expect(waitForNodes(world.client, { ...options, expected: 2 })).rejects.toMatchObject({ code: "timed-out" });
    await expect(waitForApiServer(world.stranger, options)).rejects.toMatchObject({ code: "unauthorized" });
    await world.close();
    await expect(waitForApiServer(world.client, options)).rejects.toMatchObject({ code: "timed-out" });
  });
});
