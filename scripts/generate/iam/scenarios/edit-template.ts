import { renderClusterFile } from "@keelson/operations/render-cluster-file";
import type { Account } from "./account.ts";

/** Changes of properties that our templates set and that cluster.yaml does not change, by the type's logical id. */
const edits: Readonly<Record<string, (properties: Record<string, unknown>) => void>> = {
  ENIController: (properties) => void (properties["Description"] = "the controller"),
  IAMRoleWorker: (properties) => {
    const policies = properties["Policies"] as { PolicyName: string }[];
    properties["Policies"] = policies.map((policy) => ({ ...policy, PolicyName: `${policy.PolicyName}-edited` }));
    const trust = properties["AssumeRolePolicyDocument"] as { Statement: unknown[] };
    properties["AssumeRolePolicyDocument"] = { ...trust, Statement: [...trust.Statement, ...trust.Statement] };
  },
  IAMInstanceProfileWorker: (properties) => void (properties["Roles"] = [{ Ref: "IAMRoleController" }]),
  RouteToInternet: (properties) => void (properties["GatewayId"] = "igw-0a1b2c3d4e5f60718"),
  S3Endpoint: (properties) => void (properties["RouteTableIds"] = ["rtb-0a1b2c3d4e5f60718"]),
  SecurityGroupWorkerIngressKubeletFromWorker: (properties) => void (properties["Description"] = "kubelet of a worker"),
  Subnet0: (properties) => void (properties["MapPublicIpOnLaunch"] = false),
};

/** Renders the account's cluster.yaml and edits what a user may edit; answers the folder. */
export function editTemplate(account: Account): Promise<string> {
  return renderAndChange(account, (template) => {
    for (const [logicalId, edit] of Object.entries(edits)) {
      const resource = template.Resources[logicalId];
      if (resource === undefined) throw new TypeError(`the template has no ${logicalId}`);
      edit(resource.Properties);
    }
  });
}

/** The same with notes that make it larger than the 51,200 bytes that a request takes. */
export function padTemplate(account: Account): Promise<string> {
  return renderAndChange(account, (template) => void (template.Metadata["Notes"] = "x".repeat(60_000)));
}

interface Template {
  readonly Metadata: Record<string, unknown>;
  readonly Resources: Record<string, { readonly Properties: Record<string, unknown> }>;
}

async function renderAndChange(account: Account, change: (template: Template) => void): Promise<string> {
  const folder = "rendered";
  const source = { cluster: "cluster.yaml", versions: null, manifests: [], mapping: null };
  await renderClusterFile({ source, outputDir: folder }, account.ports());
  const path = `${folder}/stack-template.json`;
  const template = JSON.parse(account.files.get(path) ?? "{}") as Template;
  change(template);
  account.files.set(path, JSON.stringify(template, null, 2));
  return folder;
}
