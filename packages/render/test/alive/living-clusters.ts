import type { ClusterModel } from "../../src/model/cluster-model.ts";
import { embedNodeConfig } from "../../src/node/embed-node-config.ts";
import { nodeModel, readNodeConfig } from "../../src/node/node-config.fixture.ts";
import { renderNodeConfigs } from "../../src/node/render-node-configs.ts";
import type { ClusterKeys } from "../../src/stack/model.fixture.ts";
import { renderStack } from "../../src/stack/render-stack.ts";
import { kmsKeyArn, stackForms } from "../../src/stack/stack-forms.fixture.ts";
import type { Template } from "../../src/stack/template.ts";

/** A cluster as it is rendered: what it was asked for, and what came of it. */
export interface LivingCluster {
  readonly keys: ClusterKeys;
  readonly model: ClusterModel;
  readonly template: Template;
  readonly controller: ReturnType<typeof readNodeConfig>;
  readonly worker: ReturnType<typeof readNodeConfig>;
}

/** All of what one cluster.yaml renders. */
export function livingCluster(keys: ClusterKeys = {}): LivingCluster {
  const model = nodeModel(keys);
  const nodeConfigs = renderNodeConfigs(model);
  const embed = (role: "controller" | "worker"): string => embedNodeConfig({ nodeConfig: nodeConfigs[role], role });
  return {
    keys,
    model,
    template: renderStack({ model, userData: { controller: embed("controller"), worker: embed("worker") } }),
    controller: readNodeConfig(nodeConfigs.controller),
    worker: readNodeConfig(nodeConfigs.worker),
  };
}

const forms: Readonly<Record<string, ClusterKeys>> = {
  ...stackForms,
  "existing VPC over three zones, with everything": {
    ...stackForms["three zones"],
    ...stackForms["record in a zone by id"],
    vpcId: "vpc-0123456789abcdef0",
    routeTableId: "rtb-0123456789abcdef0",
    kmsKeyArn,
    workerSpotPrice: "0.05",
    etcdSnapshotId: "snap-0123456789abcdef0",
  },
};

/** Every shape that a cluster can take, by name, for describe.each. */
export const livingClusters: readonly (readonly [string, LivingCluster])[] = Object.entries(forms).map(([name, keys]) => [
  name,
  livingCluster(keys),
]);

/** The text of a script of a role, by its name without `keelson-`. */
export function scriptOf(node: LivingCluster["controller"], name: string): string {
  return node.scripts.get(`/opt/bin/keelson-${name}`) ?? "";
}

/** JSON of a part of a template, to walk it freely. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
