import { canonicalJson } from "@keelson/core";
import { readConfig } from "../config/read-config.ts";
import { isMapping } from "../is-mapping.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { anything, type Fault, integer, listOf, mapOf, nullable, only, record, type Shape, text } from "../shape.ts";
import { versionForms } from "../versions/version-forms.ts";

/** One word without anything that a shell, a template, YAML or Markdown could take for its own. */
const word = text(/^[A-Za-z0-9][A-Za-z0-9._:/*+-]{0,511}$/, "a word");
const address = text(/^\d{1,3}(\.\d{1,3}){3}$/, "an IPv4 address");
const range = text(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "an IPv4 range");
const secretName = text(/^(\/[A-Za-z0-9._-]+){2,15}$/, "the name of a parameter");
const { kubernetes, imageTag, url, hash } = versionForms;

/** What the program reads of a model; `config` is judged by the rules of cluster.yaml itself. */
const shape: Shape = record({
  format: only(1),
  renderer: word,
  stackName: word,
  region: word,
  partition: word,
  apiServer: record({ host: word, port: only(443), url: word, controllerIP: address }),
  subnets: listOf(record({ logicalId: word, availabilityZone: word, instanceCIDR: range })),
  controllerSubnet: integer(0),
  network: record({
    vpcCIDR: range,
    podCIDR: range,
    serviceCIDR: range,
    kubernetesServiceIP: address,
    dnsServiceIP: address,
    clusterDomain: word,
    existingVPC: nullable(record({ vpcId: word, routeTableId: nullable(word) })),
  }),
  apiRecord: nullable(record({ name: word, ttl: integer(1) })),
  image: record({ owner: word, name: nullable(word), namePattern: word, architecture: word, amiId: nullable(word) }),
  versions: record({
    kubernetes,
    etcd: imageTag,
    coredns: imageTag,
    pause: imageTag,
    flannel: imageTag,
    flannelCNI: imageTag,
    cloudControllerManager: imageTag,
    flatcar: nullable(word),
    extension: record({ url, hash: nullable(hash) }),
  }),
  versionTable: nullable(word),
  secrets: record({ prefix: secretName, kmsKeyArn: nullable(word), controller: listOf(secretName), worker: listOf(secretName) }),
  immutable: mapOf({ minimum: 0, key: anything, value: anything }),
  growing: mapOf({ minimum: 0, key: anything, value: integer(0) }),
  stackTags: mapOf({ minimum: 0, key: anything, value: text(/^\P{C}{0,256}$/u, "at most 256 characters") }),
  nodeCount: record({ controllers: only(1), workers: integer(0) }),
});

/**
 * The content of cluster.json; null when it is not what render writes. The digest says that nobody edited it since, but whoever edits a
 * folder can make a new digest: what the model holds reaches AWS, the node's files and the summary.
 */
export function parseModel(value: unknown): ClusterModel | null {
  if (!isMapping(value) || !isMapping(value["config"]) || findModelFaults(value).length > 0) return null;
  // Every part was judged; keys that a later version added have their defaults.
  return { ...value, config: readConfig(value["config"]).config } as unknown as ClusterModel;
}

/** Where and why a content of cluster.json is not what render writes. */
export function findModelFaults(value: unknown): readonly Fault[] {
  if (!isMapping(value)) return [{ path: "", message: "The file must be a mapping." }];
  const { config, stackName, region } = value;
  if (!isMapping(config)) return [...shape(value, ""), { path: "/config", message: "/config must be a mapping." }];
  const read = readConfig(config);
  const findings = read.findings.filter(({ severity }) => severity === "error");
  const wrong = findings.map(({ path, message }) => ({ path: `/config${path}`, message }));
  const isOurs = canonicalJson(pick(read.config, config)) === canonicalJson(config);
  const other = { path: "/config", message: "/config holds a value in another form than render writes it." };
  const ownName = read.config.clusterName === stackName ? [] : [{ path: "/stackName", message: "/stackName must be the clusterName." }];
  const ownRegion = read.config.region === region ? [] : [{ path: "/region", message: "/region must be the region of the config." }];
  return [...shape(value, ""), ...wrong, ...(isOurs || wrong.length > 0 ? [] : [other]), ...ownName, ...ownRegion];
}

/** The keys that were written. */
function pick(config: object, written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(written, key)));
}
