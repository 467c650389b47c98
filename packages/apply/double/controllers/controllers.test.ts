import { expect, test } from "vitest";
import { listAt, objectAt, textAt, valueAt } from "../objects/json.ts";
import { deployment, inDefault, loadBalancer, replicationController, startWorld, type World } from "../world.fixture.ts";

const deployments = "/apis/apps/v1/namespaces/default/deployments";

async function podReasons(world: World): Promise<string[]> {
  const pods = await world.get(`${inDefault}/pods`);
  return listAt(pods.body, "items").map(
    (pod) => textAt(listAt(pod, "status", "containerStatuses")[0], "state", "waiting", "reason") || textAt(pod, "status", "phase"),
  );
}

async function eventReasons(world: World, kind: string): Promise<string[]> {
  const events = await world.get(`${inDefault}/events?fieldSelector=involvedObject.kind%3D${kind}`);
  return listAt(events.body, "items").map((event) => textAt(event, "reason"));
}

function condition(object: unknown, type: string): string {
  const found = listAt(objectAt(object as never), "status", "conditions").find((entry) => textAt(entry, "type") === type);
  return `${textAt(found, "status")} ${textAt(found, "reason")}`;
}

test("a ReplicationController's pod is scheduled on the worker and ready after the start delay", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController);
  expect(await podReasons(world)).toEqual(["ContainerCreating"]);
  world.clock.advance(2000);
  const pods = await world.get(`${inDefault}/pods`);
  expect(listAt(pods.body, "items").map((pod) => valueAt(pod, "spec", "nodeName"))).toEqual(["worker"]);
  const controller = await world.get(`${inDefault}/replicationcontrollers/minecraft`);
  expect(valueAt(controller.body, "status")).toEqual({
    replicas: 1,
    fullyLabeledReplicas: 1,
    readyReplicas: 1,
    availableReplicas: 1,
    observedGeneration: 1,
  });
  expect(await eventReasons(world, "ReplicationController")).toEqual(["SuccessfulCreate"]);
});

test("an image that cannot be pulled fails, then backs off, and the pod never gets ready", async () => {
  const world = await startWorld({ script: { imagePullFails: ["vsense/minecraft"] } });
  await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController);
  await world.get(`${inDefault}/pods`);
  world.clock.advance(2000);
  expect(await podReasons(world)).toEqual(["ErrImagePull"]);
  world.clock.advance(10_000);
  expect(await podReasons(world)).toEqual(["ImagePullBackOff"]);
  world.double.setScript({});
  expect(await podReasons(world)).toEqual(["Running"]);
});

test("without a ready worker pods stay pending and say so", async () => {
  const world = await startWorld({ nodes: () => [] });
  await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController);
  expect(await podReasons(world)).toEqual(["Pending"]);
  expect(await eventReasons(world, "Pod")).toEqual(["FailedScheduling"]);
});

test("a load balancer's name comes after its delay and has the classic form", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  const ingress = async () => listAt((await world.get(`${inDefault}/services/minecraft`)).body, "status", "loadBalancer", "ingress");
  expect(await ingress()).toEqual([]);
  world.clock.advance(5000);
  expect(textAt((await ingress())[0], "hostname")).toMatch(/^a[0-9a-f]{31}-\d+\.eu-west-1\.elb\.amazonaws\.com$/);
  await world.client.send({ method: "DELETE", path: `${inDefault}/services/minecraft` });
  expect((await world.get(`${inDefault}/services/minecraft`)).status).toBe(404);
});

test("a load balancer that is never made tells why in an event", async () => {
  const world = await startWorld({ script: { loadBalancerNever: ["default/minecraft"] } });
  await world.apply(`${inDefault}/services/minecraft`, loadBalancer);
  await world.get(`${inDefault}/services/minecraft`);
  world.clock.advance(3_600_000);
  const service = await world.get(`${inDefault}/services/minecraft`);
  expect(valueAt(service.body, "status")).toEqual({ loadBalancer: {} });
  expect(await eventReasons(world, "Service")).toContain("SyncLoadBalancerFailed");
});

test("a Deployment becomes available, and a new template replaces its pods", async () => {
  const world = await startWorld();
  await world.apply(`${deployments}/web`, deployment("nginx:1"));
  await world.get(deployments);
  world.clock.advance(2000);
  const first = await world.get(`${deployments}/web`);
  expect([condition(first.body, "Available"), condition(first.body, "Progressing")]).toEqual([
    "True MinimumReplicasAvailable",
    "True NewReplicaSetAvailable",
  ]);
  await world.apply(`${deployments}/web`, deployment("nginx:2"));
  await world.get(deployments);
  world.clock.advance(2000);
  await world.get(deployments);
  world.clock.advance(2000);
  const pods = await world.get(`${inDefault}/pods`);
  expect(listAt(pods.body, "items").map((pod) => textAt(listAt(pod, "spec", "containers")[0], "image"))).toEqual(["nginx:2", "nginx:2"]);
  const second = await world.get(`${deployments}/web`);
  expect(valueAt(second.body, "status", "observedGeneration")).toBe(2);
  expect(condition(second.body, "Progressing")).toBe("True NewReplicaSetAvailable");
});

test("a Deployment that makes no progress runs into its deadline", async () => {
  const world = await startWorld({ script: { imagePullFails: ["nginx:1"] } });
  await world.apply(`${deployments}/web`, deployment("nginx:1"));
  expect(condition((await world.get(`${deployments}/web`)).body, "Progressing")).toBe("True ReplicaSetUpdated");
  world.clock.advance(60_000);
  expect(condition((await world.get(`${deployments}/web`)).body, "Progressing")).toBe("False ProgressDeadlineExceeded");
});

test.each(["Background", "Foreground"])("deleting a Deployment (%s) takes its ReplicaSet and pods along", async (policy) => {
  const world = await startWorld();
  await world.apply(`${deployments}/web`, deployment("nginx:1"));
  await world.get(deployments);
  world.clock.advance(2000);
  await world.get(deployments);
  await world.client.send({ method: "DELETE", path: `${deployments}/web?propagationPolicy=${policy}` });
  await world.get(deployments);
  world.clock.advance(1000);
  expect(await podReasons(world)).toEqual([]);
  expect((await world.get(`${deployments}/web`)).status).toBe(404);
});

test("orphaned pods outlive their controller", async () => {
  const world = await startWorld();
  await world.apply(`${inDefault}/replicationcontrollers/minecraft`, replicationController);
  await world.get(`${inDefault}/pods`);
  await world.client.send({ method: "DELETE", path: `${inDefault}/replicationcontrollers/minecraft?propagationPolicy=Orphan` });
  world.clock.advance(2000);
  expect(await podReasons(world)).toEqual(["Running"]);
  expect((await world.get(`${inDefault}/replicationcontrollers/minecraft`)).status).toBe(404);
});

test("a namespace empties itself before it goes", async () => {
  const world = await startWorld();
  await world.apply("/api/v1/namespaces/games", { apiVersion: "v1", kind: "Namespace", metadata: { name: "games" } });
  await world.client.send({
    method: "POST",
    path: "/api/v1/namespaces/games/configmaps",
    body: { metadata: { name: "held", finalizers: ["keelson.test/hold"] } },
  });
  await world.client.send({ method: "DELETE", path: "/api/v1/namespaces/games" });
  const refused = await world.client.send({
    method: "POST",
    path: "/api/v1/namespaces/games/configmaps",
    body: { metadata: { name: "late" } },
  });
  expect([refused.status, valueAt(refused.body, "details", "causes")]).toEqual([
    403,
    [{ reason: "NamespaceTerminating", message: "namespace games is being terminated", field: "metadata.namespace" }],
  ]);
  expect(valueAt((await world.get("/api/v1/namespaces/games")).body, "status", "phase")).toBe("Terminating");
  await world.client.send({
    method: "PATCH",
    path: "/api/v1/namespaces/games/configmaps/held",
    body: { metadata: { finalizers: null } },
    headers: { "content-type": "application/merge-patch+json" },
  });
  expect((await world.get("/api/v1/namespaces/games")).status).toBe(404);
});

test("nodes come and go with their machines and are ready after a while", async () => {
  const machines = [{ name: "worker", internalIP: "10.0.0.148", readyAfter: 20_000 }];
  const world = await startWorld({ nodes: () => machines });
  const ready = async () => listAt((await world.get("/api/v1/nodes")).body, "items").map((node) => condition(node, "Ready"));
  expect(await ready()).toEqual(["False KubeletNotReady"]);
  world.clock.advance(20_000);
  expect(await ready()).toEqual(["True KubeletReady"]);
  machines.pop();
  expect(await ready()).toEqual([]);
});

test("a definition's resources are served once it is established, with its own schema", async () => {
  const world = await startWorld();
  const definition = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "worlds.games.test" },
    spec: {
      group: "games.test",
      scope: "Namespaced",
      names: { plural: "worlds", kind: "World" },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties: { seed: { type: "integer" } } } } },
          },
        },
      ],
    },
  };
  const path = "/apis/games.test/v1/namespaces/default/worlds/nether";
  const object = { apiVersion: "games.test/v1", kind: "World", metadata: { name: "nether" }, spec: { seed: 7 } };
  expect((await world.apply(path, object)).status).toBe(404);
  await world.apply("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/worlds.games.test", definition);
  expect((await world.apply(path, object)).status).toBe(201);
  const refused = await world.apply(path, { ...object, spec: { sead: 7 } });
  expect([refused.status, textAt(refused.body, "message")]).toEqual([
    500,
    "failed to create typed patch object (/nether; games.test/v1, Kind=World): .spec.sead: field not declared in schema",
  ]);
});
