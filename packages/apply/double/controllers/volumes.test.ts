import { expect, test } from "vitest";
import { type JsonObject, textAt } from "../objects/json.ts";
import { inDefault, startWorld, type World } from "../world.fixture.ts";

const claims = `${inDefault}/persistentvolumeclaims`;
const volumes = "/api/v1/persistentvolumes";

function volume(policy: string): JsonObject {
  return {
    apiVersion: "v1",
    kind: "PersistentVolume",
    metadata: { name: "pv" },
    spec: {
      capacity: { storage: "1Gi" },
      accessModes: ["ReadWriteOnce"],
      persistentVolumeReclaimPolicy: policy,
      claimRef: { namespace: "default", name: "data" },
      csi: { driver: "ebs.csi.aws.com", volumeHandle: "vol-0abc" },
    },
  };
}

async function startBound(policy: string, options: Parameters<typeof startWorld>[0] = {}): Promise<World> {
  const world = await startWorld(options);
  const spec = { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } };
  await world.apply(`${claims}/data`, { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data" }, spec });
  await world.apply(`${volumes}/pv`, volume(policy));
  return world;
}

const phaseOf = async (world: World, path: string): Promise<string> => {
  const { status, body } = await world.get(path);
  return status === 404 ? "gone" : textAt(body, "status", "phase");
};

test("a volume is bound to the claim that it names", async () => {
  const world = await startBound("Delete");
  expect([await phaseOf(world, `${volumes}/pv`), await phaseOf(world, `${claims}/data`)]).toEqual(["Bound", "Bound"]);
});

test("a claim goes when no pod mounts it any more, and its volume as the policy says", async () => {
  const deleted: string[] = [];
  const world = await startBound("Delete", { onVolumeDeleted: (object) => void deleted.push(textAt(object, "metadata", "name")) });
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "user" },
    spec: {
      containers: [{ name: "user", image: "user" }],
      volumes: [{ name: "data", persistentVolumeClaim: { claimName: "data" } }],
    },
  };
  await world.apply(`${inDefault}/pods/user`, pod);
  await world.client.send({ method: "DELETE", path: `${claims}/data` });
  world.clock.advance(60_000);
  expect([await phaseOf(world, `${claims}/data`), await phaseOf(world, `${volumes}/pv`)]).toEqual(["Bound", "Bound"]);
  await world.client.send({ method: "DELETE", path: `${inDefault}/pods/user` });
  expect(await phaseOf(world, `${claims}/data`)).toBe("Bound");
  world.clock.advance(2000);
  expect([await phaseOf(world, `${claims}/data`), await phaseOf(world, `${volumes}/pv`)]).toEqual(["gone", "Released"]);
  world.clock.advance(5000);
  expect([await phaseOf(world, `${volumes}/pv`), deleted]).toEqual(["gone", ["pv"]]);
});

test("a volume with the policy Retain stays when its claim goes", async () => {
  const world = await startBound("Retain");
  await world.client.send({ method: "DELETE", path: `${claims}/data` });
  world.clock.advance(60_000);
  expect(await phaseOf(world, `${volumes}/pv`)).toBe("Released");
});
