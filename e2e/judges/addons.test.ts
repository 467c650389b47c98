import { beforeAll, describe, expect, it } from "vitest";
import { controlPlane, type ControlPlane } from "../parts/control-plane.ts";
import { renderExample } from "../parts/examples.ts";
import { nodeFiles } from "../parts/node-files.ts";

const example = renderExample("minecraft");
const addons = [...nodeFiles(example, "controller")].filter(([path]) => path.startsWith("/etc/keelson/addons/"));
let cluster: ControlPlane;

beforeAll(async () => {
  cluster = await controlPlane(example);
});

describe("the API server takes", () => {
  it("a control plane with the pki engine's authorities", async () => {
    expect(await cluster.expectKubectl(["get", "--raw", "/readyz"])).toBe("ok");
  });

  it.each(addons)("%s", async (_path, manifest) => {
    // Applied for real: a rehearsal cannot place objects into a namespace that comes with them.
    const { status, stderr } = await cluster.kubectl(["apply", "--server-side", "--validate=strict", "-f", "-"], manifest);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each(addons)("%s a second time without a change, as after a reboot", async (_path, manifest) => {
    expect(await cluster.expectKubectl(["diff", "--server-side", "-f", "-"], manifest)).toBe("");
  });

  it("no unknown field in them", async () => {
    const [, manifest = ""] = addons[0] ?? [];
    const { status, stderr } = await cluster.kubectl(
      ["apply", "--server-side", "--dry-run=server", "--validate=strict", "-f", "-"],
      manifest.replace("spec:", "spec:\n  bogus: 1"),
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain("bogus");
  });
});
