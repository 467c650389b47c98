import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@keelson/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { atFileEnd } from "../parts/at-file-end.ts";
import { type EndedWorkflow, runAct } from "../parts/run-act.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { workflowRepository } from "../parts/workflow-repository.ts";

/** How a repository of applications calls the line, with the names that it publishes or without. */
function caller(inputs: Readonly<Record<string, string>>): string {
  const given = { "cluster-name": "particule-k8s-clust", region: "eu-west-1", manifests: "examples/minecraft/manifests", ...inputs };
  return `name: application
on: push
permissions: {}
jobs:
  application:
    permissions: {contents: read, id-token: write}
    uses: ./.github/workflows/apply.yml
    with: ${JSON.stringify({ ...given, "role-to-assume": "arn:aws:iam::123456789012:role/keelson-apply" })}
  report:
    needs: application
    runs-on: ubuntu-latest
    steps:
      - env:
          API_ENDPOINT: \${{ needs.application.outputs.api-endpoint }}
          FIRST_HOSTNAME: \${{ needs.application.outputs.first-hostname }}
          RECORDS: \${{ needs.application.outputs.records }}
        run: printf 'api-endpoint=%s\\nfirst-hostname=%s\\nrecords=%s\\n' "$API_ENDPOINT" "$FIRST_HOSTNAME" "$RECORDS"
`;
}

let repository: string;
let sandbox: Sandbox;
const payload = { ref: "refs/heads/main", repository: { full_name: "octocat/keelson", default_branch: "main" } };

async function push(workflow: string, variables: Readonly<Record<string, string>> = {}): Promise<EndedWorkflow> {
  const { AWS_ENDPOINT_URL = "", HTTPS_PROXY = "", AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" } = sandbox.environment;
  const environment = {
    AWS_ENDPOINT_URL,
    HTTPS_PROXY,
    SANDBOX_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID,
    SANDBOX_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY,
  };
  return await runAct({ repository, workflow, event: { name: "push", payload }, environment, variables });
}

async function apply(inputs: Readonly<Record<string, string>>): Promise<EndedWorkflow> {
  writeFileSync(join(repository, ".github", "workflows", "application.yml"), caller(inputs));
  return await push("application.yml");
}

function line({ output }: EndedWorkflow, name: string): string | undefined {
  return new RegExp(`^${name}=(.*)$`, "m").exec(output)?.[1];
}

beforeAll(async () => {
  repository = await workflowRepository();
  sandbox = await startSandbox({ stateFolder: join(await temporaryFolder("sandbox"), "state"), speed: 600 });
  atFileEnd(() => sandbox.close());
});

describe("a repository of applications", () => {
  it("ends red, with the reason, while there is no cluster", async () => {
    const { status, annotations } = await apply({});
    expect([status, annotations.map(({ title }) => title)]).toEqual([1, ["cluster-absent"]]);
  });

  it("applies to the cluster that another repository deployed, and publishes names where it owns some", async () => {
    const deployed = await push("example-deploy.yml", { EXAMPLE_DEPLOY_ROLE: "arn:aws:iam::123456789012:role/keelson-deploy" });
    expect(deployed.status, deployed.log).toBe(0);
    const plain = await apply({});
    expect(plain.status, plain.log).toBe(0);
    expect([line(plain, "api-endpoint"), line(plain, "records")]).toEqual(["https://k8s.particule.io", ""]);
    expect(line(plain, "first-hostname")).toBe(line(deployed, "first-hostname"));
    const named = await apply({ mapping: "examples/minecraft/dns.yaml", "owner-id": "particule-k8s-clust" });
    expect(line(named, "records")).toBe("minecraft.particule.io");
    const secrets = sandbox
      .secrets()
      .map((secret) => secret.split("\n").find((text) => text !== "" && !text.startsWith("-----BEGIN")) ?? "");
    expect(secrets.filter((secret) => secret === "" || `${plain.log}${named.log}`.includes(secret))).toEqual([]);
  });
});
