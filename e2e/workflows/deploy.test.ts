import { join } from "node:path";
import { type Sandbox, startSandbox } from "@keelson/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { atFileEnd } from "../parts/at-file-end.ts";
import { type EndedWorkflow, runAct } from "../parts/run-act.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { workflowRepository } from "../parts/workflow-repository.ts";

let repository: string;
let sandbox: Sandbox;

/** A push to main, with a cloud and a role to work in. */
async function push(
  variables: Readonly<Record<string, string>> = { EXAMPLE_DEPLOY_ROLE: "arn:aws:iam::123456789012:role/keelson-deploy" },
): Promise<EndedWorkflow> {
  const { AWS_ENDPOINT_URL = "", HTTPS_PROXY = "", AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" } = sandbox.environment;
  const environment = {
    AWS_ENDPOINT_URL,
    HTTPS_PROXY,
    SANDBOX_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID,
    SANDBOX_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY,
  };
  const payload = { ref: "refs/heads/main", repository: { full_name: "octocat/keelson", default_branch: "main" } };
  return await runAct({ repository, workflow: "example-deploy.yml", event: { name: "push", payload }, environment, variables });
}

function line({ output }: EndedWorkflow, name: string): string | undefined {
  return new RegExp(`^${name}=(.*)$`, "m").exec(output)?.[1];
}

beforeAll(async () => {
  repository = await workflowRepository();
  sandbox = await startSandbox({ stateFolder: join(await temporaryFolder("sandbox"), "state"), speed: 600 });
  atFileEnd(() => sandbox.close());
});

describe("a merge of the example", () => {
  let first: EndedWorkflow;
  beforeAll(async () => {
    first = await push();
  });

  it("ends green in every job", () => {
    expect(first.jobs, first.log).toEqual({ "deploy/deploy/deploy": "success", "example deploy/report": "success" });
    expect(first.status).toBe(0);
  });

  it("hands the endpoint on: the API, the load balancer, the name", () => {
    expect(line(first, "api-endpoint")).toBe("https://k8s.particule.io");
    expect(line(first, "first-hostname")).toMatch(/^[0-9a-z-]+\.eu-west-1\.elb\.amazonaws\.com$/);
    expect(line(first, "records")).toBe("minecraft.particule.io");
  });

  it("shows no secret of the cluster in anything that is logged", () => {
    const secrets = sandbox
      .secrets()
      .map((secret) => secret.split("\n").find((text) => text !== "" && !text.startsWith("-----BEGIN")) ?? "");
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((secret) => secret === "" || first.log.includes(secret))).toEqual([]);
  });

  it("changes nothing when it is run again, and says the same", async () => {
    const second = await push();
    expect(Object.values(second.jobs)).toEqual(["success", "success"]);
    for (const name of ["api-endpoint", "first-hostname", "records"]) expect(line(second, name)).toBe(line(first, name));
    expect(second.output).not.toMatch(/^[+~-] (?:create|update|delete) /m);
  });

  it("deploys nothing where no role is named", async () => {
    const idle = await push({ EXAMPLE_DEPLOY_ROLE: "" });
    expect([idle.jobs["deploy/deploy/deploy"], line(idle, "api-endpoint")]).toEqual([undefined, undefined]);
  });

  it("ends red where the role is none", async () => {
    const { status, jobs } = await push({ EXAMPLE_DEPLOY_ROLE: "not-a-role" });
    expect([status, jobs["deploy/deploy/deploy"]]).toEqual([1, "failure"]);
  });
});
