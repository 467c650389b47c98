import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEndpoints } from "./to-endpoints.ts";

const service = {
  apiVersion: "v1",
  kind: "Service",
  metadata: {
    name: "minecraft",
    namespace: "default",
    uid: "u1",
    annotations: { "external-dns.alpha.kubernetes.io/hostname": "minecraft.particule.io, mc.particule.io", "example.com/secret": "x" },
  },
  spec: { type: "LoadBalancer", ports: [{ port: 25565, protocol: "TCP" }] },
  status: { loadBalancer: { ingress: [{ hostname: "a3b6.eu-west-1.elb.amazonaws.com" }] } },
};
const ingress = {
  apiVersion: "networking.k8s.io/v1",
  kind: "Ingress",
  metadata: { name: "web", namespace: "games", uid: "u2" },
  spec: { rules: [{ host: "web.particule.io" }], tls: [{ hosts: ["web.particule.io", "www.particule.io"] }] },
};
const gateway = {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "Gateway",
  metadata: { name: "edge", namespace: "games", uid: "u3" },
  spec: { listeners: [{ name: "https", port: 443, protocol: "HTTPS", hostname: "*.particule.io" }] },
  status: { addresses: [{ type: "IPAddress", value: "192.0.2.1" }] },
};
const internal = { ...service, metadata: { name: "db" }, spec: { type: "ClusterIP" } };

describe("toEndpoints", () => {
  it("has the shape of endpoints.json", () => {
    expect(toEndpoints("particule", [service, gateway, internal, ingress])).toEqual({
      format: 1,
      cluster: "particule",
      endpoints: [
        {
          kind: "Gateway",
          namespace: "games",
          name: "edge",
          uid: "u3",
          addresses: [{ ip: "192.0.2.1" }],
          ports: [{ name: "https", port: 443, protocol: "HTTPS" }],
          hostnames: ["*.particule.io"],
          annotations: {},
          state: "ready",
        },
        {
          kind: "Ingress",
          namespace: "games",
          name: "web",
          uid: "u2",
          addresses: [],
          ports: [
            { name: "http", port: 80, protocol: "TCP" },
            { name: "https", port: 443, protocol: "TCP" },
          ],
          hostnames: ["web.particule.io", "www.particule.io"],
          annotations: {},
          state: "pending",
        },
        {
          kind: "Service",
          namespace: "default",
          name: "minecraft",
          uid: "u1",
          addresses: [{ hostname: "a3b6.eu-west-1.elb.amazonaws.com" }],
          ports: [{ name: null, port: 25565, protocol: "TCP" }],
          hostnames: ["mc.particule.io", "minecraft.particule.io"],
          annotations: { "external-dns.alpha.kubernetes.io/hostname": "minecraft.particule.io, mc.particule.io" },
          state: "ready",
        },
      ],
    });
  });

  it("calls a load balancer without an address pending, empty entries included", () => {
    const states = [{}, { status: {} }, { status: { loadBalancer: { ingress: [{}, { ip: "" }] } } }].map(
      (more) => toEndpoints("c", [{ ...service, status: undefined, ...more }]).endpoints[0]?.state,
    );
    expect(states).toEqual(["pending", "pending", "pending"]);
  });

  it("does not depend on the order of the objects", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([service, ingress, gateway], { minLength: 3 }), (objects) => {
        expect(toEndpoints("c", objects)).toEqual(toEndpoints("c", [service, ingress, gateway]));
      }),
    );
  });
});
