import { F as canonicalJson, H as hasErrors, I as sha256, U as sortDiagnostics, c as limitDiagnostics, ot as compareText, q as Bug, s as pointerTo } from "./core.js";
import { B as digestedPaths, C as versionTable, E as findKubernetes, L as isMapping, S as clusterKeys, _ as formatCidr, b as error, f as clusterRules, g as formatAddress, h as containsAddress, p as partitionOf, u as readConfig, v as parseAddress, x as warning, y as parseCidr, z as artifactPaths } from "./config.js";
import { createRequire } from "module";
// packages/render/src/access/render-kubeconfig.ts
function renderKubeconfig(model) {
	const name = `keelson-${model.config.clusterName}`;
	return `# Where the cluster is. It holds no credentials and no CA: deploy-cluster and connect-cluster write a kubeconfig that does.
apiVersion: v1
kind: Config
clusters:
- name: ${name}-cluster
  cluster:
    server: ${model.apiServer.url}
contexts:
- name: ${name}-context
  context:
    cluster: ${name}-cluster
    namespace: default
    user: ${name}-admin
current-context: ${name}-context
users:
- name: ${name}-admin
  user: {}
`;
}
// packages/render/src/artifacts/json-text.ts
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// packages/render/src/artifacts/artifact-files.ts
function artifactFiles({ model, template, nodeConfigs, kubeconfig }) {
	return /* @__PURE__ */ new Map([
		[artifactPaths.template, template],
		[artifactPaths.nodeConfig.controller, nodeConfigs.controller],
		[artifactPaths.nodeConfig.worker, nodeConfigs.worker],
		[artifactPaths.kubeconfig, kubeconfig],
		[artifactPaths.model, jsonText(model)]
	]);
}
// packages/render/src/stack/logical-ids.ts
const logicalIds = {
	nodeImage: "NodeImageId",
	authorityHash: "ClusterCAHash",
	vpc: "VPC",
	internetGateway: "InternetGateway",
	gatewayAttachment: "VPCGatewayAttachment",
	routeTable: "RouteTable",
	routeToInternet: "RouteToInternet",
	s3Endpoint: "S3Endpoint",
	controllerSecurityGroup: "SecurityGroupController",
	workerSecurityGroup: "SecurityGroupWorker",
	controllerRole: "IAMRoleController",
	controllerInstanceProfile: "IAMInstanceProfileController",
	workerRole: "IAMRoleWorker",
	workerInstanceProfile: "IAMInstanceProfileWorker",
	controllerInterface: "ENIController",
	controllerAddress: "EIPController",
	controllerAddressAssociation: "EIPAssociationController",
	etcdVolume: "VolumeEtcd",
	apiRecord: "ExternalDNS",
	controllerLaunchTemplate: "LaunchTemplateController",
	controllerGroup: "AutoScaleController",
	workerLaunchTemplate: "LaunchTemplateWorker",
	workerGroup: "AutoScaleWorker"
};
// packages/render/src/stack/security-rules.ts
const api = {
	name: "API",
	protocol: "tcp",
	fromPort: 443,
	toPort: 443,
	purpose: "Kubernetes API"
};
const kubelet = {
	name: "Kubelet",
	protocol: "tcp",
	fromPort: 10250,
	toPort: 10250,
	purpose: "kubelet"
};
const flannel = {
	name: "Flannel",
	protocol: "udp",
	fromPort: 8472,
	toPort: 8472,
	purpose: "pod network"
};
const ssh = {
	name: "SSH",
	protocol: "tcp",
	fromPort: 22,
	toPort: 22,
	purpose: "ssh"
};
const nodePorts = [{
	name: "NodePortsTCP",
	protocol: "tcp",
	fromPort: 3e4,
	toPort: 32767,
	purpose: "NodePorts"
}, {
	name: "NodePortsUDP",
	protocol: "udp",
	fromPort: 3e4,
	toPort: 32767,
	purpose: "NodePorts"
}];
const pathMTU = {
	name: "PathMTU",
	protocol: "icmp",
	fromPort: 3,
	toPort: 4,
	purpose: "path MTU discovery"
};
const accessLists = [
	{
		key: "apiAccessAllowedSourceCIDRs",
		on: ["controller"],
		ports: [api]
	},
	{
		key: "sshAccessAllowedSourceCIDRs",
		on: ["controller", "worker"],
		ports: [ssh]
	},
	{
		key: "nodePortAccessAllowedSourceCIDRs",
		on: ["worker"],
		ports: nodePorts
	}
];
function securityRules(model) {
	return [
		...accessLists.flatMap(({ key, on, ports }) => on.flatMap((role) => ports.flatMap((port) => fromRanges(role, port, model.config[key])))),
		fromRole("controller", api, "worker"),
		...[kubelet, flannel].flatMap((port) => [fromRole("controller", port, "controller"), fromRole("controller", port, "worker")]),
		...[kubelet, flannel].flatMap((port) => [fromRole("worker", port, "controller"), fromRole("worker", port, "worker")]),
		rule({
			on: "controller",
			port: pathMTU,
			from: { cidr: model.network.vpcCIDR },
			origin: "VPC"
		}),
		rule({
			on: "worker",
			port: pathMTU,
			from: { cidr: model.network.vpcCIDR },
			origin: "VPC"
		})
	];
}
function fromRole(on, port, role) {
	return rule({
		on,
		port,
		from: { role },
		origin: role === "controller" ? "Controller" : "Worker"
	});
}
function fromRanges(on, port, cidrs) {
	return [...new Set(cidrs.map(canonical))].map((cidr) => rule({
		on,
		port,
		from: { cidr },
		origin: cidr.replaceAll(/\D/g, "x")
	}));
}
function canonical(cidr) {
	const range = parseCidr(cidr);
	return range === null ? cidr : formatCidr(range);
}
function rule(options) {
	const { on, port, from, origin } = options;
	const group = on === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup;
	const { name, ...properties } = port;
	return {
		logicalId: `${group}Ingress${name}From${origin}`,
		on,
		...properties,
		from
	};
}
// packages/render/src/artifacts/limits/template-costs.ts
function templateCosts(config, resources) {
	const found = Object.entries(resources).map(([id, resource]) => ({
		id,
		resource,
		key: causeOf(config, resource)
	}));
	const lists = [...accessLists.map(({ key }) => key), "subnets"].map((key) => {
		const own = found.filter((each) => each.key === key);
		const bytes = own.reduce((sum, { id, resource }) => sum + id.length + JSON.stringify(resource).length + 4, 0);
		return {
			key,
			entries: config[key].length,
			resources: own.length,
			bytes
		};
	});
	const tagged = JSON.stringify(resources).split("\"Key\":\"keelson:cluster\"").length - 1;
	const tags = Object.entries(config.stackTags);
	const tagBytes = tags.reduce((sum, [key, value]) => sum + key.length + value.length + 22, 0);
	return [
		...lists,
		{
			key: "stackTags",
			entries: tags.length,
			resources: 0,
			bytes: tagBytes * tagged
		},
		{
			key: "sshAuthorizedKeys",
			entries: config.sshAuthorizedKeys.length,
			resources: 0,
			bytes: 2 * config.sshAuthorizedKeys.join("").length
		}
	];
}
function causeOf(config, resource) {
	if (!isMapping(resource)) return null;
	const properties = isMapping(resource["Properties"]) ? resource["Properties"] : {};
	switch (resource["Type"]) {
		case "AWS::EC2::SecurityGroupIngress": return typeof properties["CidrIp"] === "string" ? accessListOf(properties) : null;
		case "AWS::EC2::Subnet":
		case "AWS::EC2::SubnetRouteTableAssociation": return config.subnets.length > 0 ? "subnets" : null;
		default: return null;
	}
}
function accessListOf({ IpProtocol, FromPort }) {
	return accessLists.find(({ ports }) => ports.some((port) => port.protocol === IpProtocol && port.fromPort === FromPort))?.key ?? null;
}
// packages/render/src/artifacts/limits/judge-security-groups.ts
const inboundRules = 60;
function judgeSecurityGroups(config, resources) {
	const rules = Object.values(resources).flatMap((resource) => readIngress(config, resource) ?? []);
	return [...new Set(rules.map(({ group }) => group))].flatMap((group) => {
		const own = rules.filter((rule) => rule.group === group);
		if (own.length <= inboundRules) return [];
		const { key, count, rulesPerRange } = accessLists.map(({ key, ports }) => ({
			key,
			rulesPerRange: ports.length,
			count: own.filter((rule) => rule.key === key).length
		})).reduce((most, each) => each.count > most.count ? each : most);
		const left = Math.max(0, Math.floor((inboundRules - own.length + count) / rulesPerRange));
		const message = `${group} has ${own.length} inbound rules, ${count} of them for ${key}; an account has ${inboundRules} unless AWS raised its quota.`;
		const hint = `Write at most ${left} ranges here (of ${config[key].length}), join them, or ask AWS for more rules per security group.`;
		return [warning({
			code: "security-group-full",
			path: `/${key}`,
			message,
			hint
		})];
	});
}
function readIngress(config, resource) {
	if (!isMapping(resource) || resource["Type"] !== "AWS::EC2::SecurityGroupIngress" || !isMapping(resource["Properties"])) return null;
	const id = resource["Properties"]["GroupId"];
	const attribute = isMapping(id) ? id["Fn::GetAtt"] : null;
	return {
		group: Array.isArray(attribute) ? String(attribute[0]) : JSON.stringify(id ?? null),
		key: causeOf(config, resource)
	};
}
// packages/render/src/artifacts/limits/check-limits.ts
const limits = {
	userData: 16384,
	templateBody: 51200,
	template: 1e6,
	resources: 500,
	outputs: 200,
	parameters: 200,
	parameterValue: 4096,
	tags: 50
};
const substituted = {
	"AWS::StackName": 128,
	"AWS::Region": 32,
	"AWS::URLSuffix": 32
};
const idLength = 21;
function checkLimits({ config, template, userData }) {
	const parsed = parseJson(template);
	const resources = mappingAt(parsed, "Resources");
	const costs = templateCosts(config, resources);
	return [
		...judgeUserData(config, userData),
		...judgeTemplateSize(JSON.stringify(parsed), costs),
		...judgeCounts(parsed, costs),
		...judgeParameters(config, mappingAt(parsed, "Parameters")),
		...judgeTags(resources),
		...judgeSecurityGroups(config, resources)
	];
}
function judgeUserData(config, userData) {
	const roles = ["controller", "worker"];
	const keys = config.sshAuthorizedKeys.map((key) => key.length);
	const { key, length } = [
		{
			key: "sshAuthorizedKeys",
			length: keys.reduce((sum, length) => sum + length, 0)
		},
		{
			key: "sysextMirror",
			length: config.sysextMirror?.length ?? 0
		},
		{
			key: "externalDNSName",
			length: config.externalDNSName.length
		}
	].reduce((most, each) => each.length > most.length ? each : most);
	return roles.flatMap((role) => {
		const size = byteLength(substitute(userData[role]));
		if (size <= limits.userData) return [];
		const excess = size - limits.userData;
		const message = `The user data of the ${role} has ${size} bytes; EC2 takes ${limits.userData}. ${key} has ${length} of them.`;
		const first = key === "sshAuthorizedKeys" ? tippingEntry({
			key,
			entries: keys.length,
			total: length,
			excess
		}) : null;
		const hint = first === null ? `Shorten it by about ${excess} bytes: it takes most of the room.` : `Remove the keys from ${first} on, about ${excess} bytes.`;
		return [error({
			code: "user-data-too-large",
			path: pointerTo("", key),
			message,
			hint
		})];
	});
}
function judgeTemplateSize(compact, costs) {
	const size = byteLength(compact);
	if (size <= limits.templateBody) return [];
	const { key, bytes, entries } = most(costs, "bytes");
	const path = pointerTo("", key);
	const message = `The template has ${size} bytes, about ${bytes} of them for ${key}`;
	const maximum = size > limits.template ? limits.template : limits.templateBody;
	const first = tippingEntry({
		key,
		entries,
		total: bytes,
		excess: size - maximum
	});
	const shorten = first === null ? "Shorten this value" : `Remove the entries from ${first} on`;
	if (size > limits.template) return [error({
		code: "template-too-large",
		path,
		message: `${message}; CloudFormation takes ${maximum}.`,
		hint: `${shorten}.`
	})];
	const hint = `${shorten}, or deploy the template from an S3 bucket.`;
	return [warning({
		code: "template-needs-bucket",
		path,
		message: `${message}; above ${maximum} it has to go through S3.`,
		hint
	})];
}
function judgeCounts(template, costs) {
	return [
		{
			section: "Resources",
			maximum: limits.resources
		},
		{
			section: "Outputs",
			maximum: limits.outputs
		},
		{
			section: "Parameters",
			maximum: limits.parameters
		}
	].flatMap(({ section, maximum }) => {
		const count = Object.keys(mappingAt(template, section)).length;
		if (count <= maximum) return [];
		const { key, resources, entries } = most(costs, "resources");
		const first = tippingEntry({
			key,
			entries,
			total: resources,
			excess: count - maximum
		});
		const message = `The template has ${count} ${section}; CloudFormation takes ${maximum}. ${key} makes ${resources} resources.`;
		const hint = first === null ? "Write fewer entries here." : `Remove the entries from ${first} on.`;
		return [error({
			code: "template-too-many-entries",
			path: pointerTo("", key),
			message,
			hint
		})];
	});
}
function judgeParameters(config, parameters) {
	return Object.entries(parameters).flatMap(([name, parameter]) => {
		const value = isMapping(parameter) ? parameter["Default"] : null;
		if (typeof value !== "string" || byteLength(value) <= limits.parameterValue) return [];
		const message = `The parameter ${name} has ${byteLength(value)} bytes; CloudFormation takes ${limits.parameterValue}.`;
		return [error({
			code: "template-parameter-too-large",
			path: sourceOf(value, config),
			message,
			hint: "Shorten this value."
		})];
	});
}
function judgeTags(resources) {
	const [id, count] = Object.entries(resources).reduce((worst, [name, resource]) => {
		const tags = longestTags(resource);
		return tags > worst[1] ? [name, tags] : worst;
	}, ["", 0]);
	if (count <= limits.tags) return [];
	const message = `${id} has ${count} tags; AWS takes ${limits.tags}, and some of them are Keelson's own.`;
	return [error({
		code: "too-many-tags",
		path: "/stackTags",
		message,
		hint: `Remove ${count - limits.tags} of these tags.`
	})];
}
function longestTags(value) {
	if (typeof value !== "object" || value === null) return 0;
	return Object.entries(value).reduce((longest, [name, part]) => {
		const own = name === "Tags" && Array.isArray(part) ? part.length : longestTags(part);
		return Math.max(longest, own);
	}, 0);
}
function sourceOf(value, config) {
	const [source] = Object.entries(config).filter(([, text]) => typeof text === "string" && text.length > 64 && value.includes(text));
	return source === void 0 ? "" : pointerTo("", source[0]);
}
function most(costs, unit) {
	return costs.reduce((worst, each) => each[unit] > worst[unit] ? each : worst);
}
function tippingEntry(list) {
	if (list.entries === 0 || list.total === 0 || list.key === "stackTags") return null;
	const index = list.entries - Math.ceil(list.excess * list.entries / list.total);
	return index > 0 ? `${list.key}[${index}]` : null;
}
function substitute(userData) {
	return userData.replace(/\$\{([^!}][^}]*)\}/g, (_whole, name) => "x".repeat(substituted[name] ?? idLength));
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
function mappingAt(value, key) {
	const part = isMapping(value) ? value[key] : null;
	return isMapping(part) ? part : {};
}
function parseJson(text) {
	return JSON.parse(text);
}
// packages/render/src/artifacts/digest.ts
function makeDigest(files, sources) {
	const { renderer, versions, manifests, mapping, customised } = sources;
	const paths = [...files.keys()].toSorted(compareText);
	const content = {
		format: 1,
		renderer,
		versions,
		artifacts: Object.fromEntries(paths.map((path) => [path, sha256(files.get(path) ?? "")])),
		...customised === void 0 ? {} : { customised },
		manifests,
		mapping
	};
	return {
		...content,
		digest: sha256(canonicalJson(content))
	};
}
// packages/render/src/artifacts/seal-artifacts.ts
function sealArtifacts({ files, model, sources, customised = [] }) {
	const digested = new Map(digestedPaths.flatMap((path) => files.has(path) ? [[path, files.get(path) ?? ""]] : []));
	const { manifests, mapping } = sources;
	const digest = makeDigest(digested, {
		renderer: model.renderer,
		versions: model.versionTable,
		manifests,
		mapping,
		customised
	});
	return {
		files: new Map([...digested, [artifactPaths.digest, jsonText(digest)]]),
		model,
		customised,
		digest: digest.digest
	};
}
// packages/render/src/artifacts/renderer.ts
const renderer = "keelson/1";
// packages/render/src/model/make-network.ts
function makeNetwork(config) {
	const services = networkOf(config.serviceCIDR);
	return {
		vpcCIDR: formatCidr(networkOf(config.vpcCIDR)),
		podCIDR: formatCidr(networkOf(config.podCIDR)),
		serviceCIDR: formatCidr(services),
		kubernetesServiceIP: formatAddress(services.network + 1),
		dnsServiceIP: config.dnsServiceIP,
		clusterDomain: "cluster.local",
		existingVPC: config.vpcId === null ? null : {
			vpcId: config.vpcId,
			routeTableId: config.routeTableId
		}
	};
}
function networkOf(text) {
	const range = parseCidr(text);
	if (range === null) throw new Bug("a text that is no range passed validation");
	return range;
}
// packages/render/src/model/make-node-image.ts
function makeNodeImage(config, flatcar) {
	const channel = `Flatcar-${config.releaseChannel}`;
	return {
		owner: "075585003325",
		name: flatcar === null || config.amiId !== null ? null : `${channel}-${flatcar}-hvm`,
		namePattern: `${channel}-*-hvm`,
		architecture: "x86_64",
		amiId: config.amiId
	};
}
// packages/render/src/model/make-subnets.ts
function makeSubnets(config) {
	const address = parseAddress(config.controllerIP);
	const ranges = writtenSubnets(config).map(({ availabilityZone, instanceCIDR }) => ({
		availabilityZone,
		range: parseCidr(instanceCIDR)
	}));
	const controllerSubnet = ranges.findIndex(({ range }) => range !== null && address !== null && containsAddress(range, address));
	const subnets = ranges.map(({ availabilityZone, range }, index) => {
		if (range === null) throw new Bug("a subnet that is no range passed validation");
		return {
			logicalId: `Subnet${index}`,
			availabilityZone,
			instanceCIDR: formatCidr(range)
		};
	});
	if (controllerSubnet < 0) throw new Bug("a controllerIP outside all subnets passed validation");
	return {
		subnets,
		controllerSubnet
	};
}
function writtenSubnets({ subnets, availabilityZone, instanceCIDR }) {
	if (subnets.length > 0) return subnets;
	if (availabilityZone === null) throw new Bug("a config without zone passed validation");
	return [{
		availabilityZone,
		instanceCIDR
	}];
}
// packages/render/src/model/make-versions.ts
function makeVersions(config, table) {
	const found = findKubernetes(table, config.kubernetesVersion);
	if (found === null) throw new Bug("an unknown kubernetesVersion passed validation");
	const { extension, ...images } = found.release;
	return {
		kubernetes: found.version,
		...images,
		flannel: table.flannel.version,
		flannelCNI: table.flannel.cniPlugin,
		flatcar: flatcarVersionOf(config, table),
		extension: {
			url: mirrored(extension.url, config.sysextMirror),
			hash: extension.hash
		}
	};
}
function flatcarVersionOf(config, table) {
	if (config.flatcarVersion !== null) return config.flatcarVersion;
	return config.amiId === null ? table.flatcar[config.releaseChannel] ?? null : null;
}
function mirrored(url, mirror) {
	if (mirror === null) return url;
	return `${mirror.replace(/\/+$/, "")}/${url.slice(url.lastIndexOf("/") + 1)}`;
}
// packages/render/src/model/secrets-of.ts
const controllerSecrets = [
	"ca.crt",
	"ca.key",
	"etcd-ca.crt",
	"etcd-ca.key",
	"front-proxy-ca.crt",
	"front-proxy-ca.key",
	"sa.pub",
	"sa.key",
	"bootstrap-token"
];
const workerSecrets = ["ca.crt", "bootstrap-token"];
function secretsOf(config) {
	const prefix = `/keelson/${config.clusterName}`;
	return {
		prefix,
		kmsKeyArn: config.kmsKeyArn,
		controller: controllerSecrets.map((name) => `${prefix}/controller/${name}`),
		worker: workerSecrets.map((name) => `${prefix}/worker/${name}`)
	};
}
// packages/render/src/model/make-cluster-model.ts
function makeClusterModel(config, versions = versionTable) {
	const host = config.externalDNSName.toLowerCase();
	const resolved = makeVersions(config, versions);
	return {
		format: 1,
		renderer,
		config,
		stackName: config.clusterName,
		region: config.region,
		partition: partitionOf(config.region),
		apiServer: {
			host,
			port: 443,
			url: `https://${host}`,
			controllerIP: config.controllerIP
		},
		...makeSubnets(config),
		network: makeNetwork(config),
		apiRecord: makeApiRecord(config, host),
		image: makeNodeImage(config, resolved.flatcar),
		versions: resolved,
		versionTable: versions === versionTable ? null : sha256(canonicalJson(versions)),
		secrets: secretsOf(config),
		immutable: immutableKeys(config),
		growing: { etcdVolumeSize: config.etcdVolumeSize },
		stackTags: {
			"keelson:cluster": config.clusterName,
			...config.stackTags
		},
		nodeCount: {
			controllers: 1,
			workers: config.workerCount
		}
	};
}
function makeApiRecord(config, name) {
	if (!config.createRecordSet) return null;
	const ttl = config.recordSetTTL;
	if (config.hostedZoneId !== null) return {
		name,
		ttl,
		zone: { hostedZoneId: config.hostedZoneId.replace(/^\/hostedzone\//, "") }
	};
	if (config.hostedZone === null) throw new Bug("createRecordSet without a zone passed validation");
	return {
		name,
		ttl,
		zone: { hostedZoneName: `${config.hostedZone.toLowerCase().replace(/\.$/, "")}.` }
	};
}
function immutableKeys(config) {
	const { clusterName, region, vpcId, controllerIP, dnsServiceIP, etcdSnapshotId, kmsKeyArn } = config;
	const { vpcCIDR, podCIDR, serviceCIDR } = makeNetwork(config);
	const { subnets } = makeSubnets(config);
	return {
		clusterName,
		region,
		vpcId,
		vpcCIDR,
		subnets: subnets.map(({ availabilityZone, instanceCIDR }) => ({
			availabilityZone,
			instanceCIDR
		})),
		controllerIP,
		podCIDR,
		serviceCIDR,
		dnsServiceIP,
		etcdSnapshotId,
		kmsKeyArn
	};
}
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = /*#__PURE__*/ (function() {
	var t = /* @__PURE__ */ new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
var gzh = function(c, o) {
	var fn = o.filename;
	c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3;
	if (o.mtime != 0) wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3));
	if (fn) {
		c[3] = 8;
		for (var i = 0; i <= fn.length; ++i) c[i + 10] = fn.charCodeAt(i);
	}
};
var gzs = function(d) {
	if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
	var flg = d[3];
	var st = 10;
	if (flg & 4) st += (d[10] | d[11] << 8) + 2;
	for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
	return st + (flg & 2);
};
var gzl = function(d) {
	var l = d.length;
	return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
var gzhl = function(o) {
	return 10 + (o.filename ? o.filename.length + 1 : 0);
};
function gzipSync(data, opts) {
	if (!opts) opts = {};
	var c = crc(), l = data.length;
	c.p(data);
	var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
	return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
function gunzipSync(data, opts) {
	var st = gzs(data);
	if (st + 8 > data.length) err(6, "invalid gzip data");
	return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
var te = typeof TextEncoder != "undefined" && /*#__PURE__*/ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
// packages/render/src/node/ignition/data-url.ts
function toDataUrl(text) {
	return `data:,${encodeURIComponent(text)}`;
}
// packages/render/src/node/ignition/ignition-config.ts
const ignitionVersion = "3.3.0";
function textFile(options) {
	return {
		path: options.path,
		mode: options.mode ?? 420,
		overwrite: true,
		contents: { source: toDataUrl(options.text) }
	};
}
// packages/render/src/node/stack-env.ts
const stackEnvPath = "/etc/keelson/stack.env";
const stack = {
	STACK_NAME: "${AWS::StackName}",
	REGION: "${AWS::Region}",
	URL_SUFFIX: "${AWS::URLSuffix}"
};
const stackEnv = {
	controller: {
		...stack,
		ETCD_VOLUME: `\${${logicalIds.etcdVolume}}`,
		SIGNAL_RESOURCE: logicalIds.controllerGroup,
		STEP_BOUND: "900",
		BOOT_BOUND: "1500"
	},
	worker: {
		...stack,
		SIGNAL_RESOURCE: logicalIds.workerGroup,
		STEP_BOUND: "720",
		BOOT_BOUND: "780"
	}
};
function stackEnvUrl(role) {
	return `data:,${Object.entries(stackEnv[role]).map(([name, value]) => `${name}%3D${value}%0A`).join("")}`;
}
// packages/render/src/node/embed-node-config.ts
const payloadPrefix$1 = "data:;base64,";
const compression = {
	level: 6,
	mem: 2,
	mtime: 0
};
function embedNodeConfig(options) {
	const compressed = gzipSync(strToU8(options.nodeConfig), compression);
	const outer = {
		ignition: {
			version: ignitionVersion,
			config: { merge: [{
				source: payloadPrefix$1 + btoa(strFromU8(compressed, true)),
				compression: "gzip"
			}] }
		},
		storage: { files: [{
			path: stackEnvPath,
			mode: 420,
			contents: { source: stackEnvUrl(options.role) }
		}] }
	};
	return JSON.stringify(outer);
}
function extractNodeConfig(outerText) {
	const source = payloadSource(outerText);
	if (source === null || !source.startsWith(payloadPrefix$1)) return null;
	try {
		return strFromU8(gunzipSync(strToU8(atob(source.slice(13)), true)));
	} catch {
		return null;
	}
}
function payloadSource(outerText) {
	return /"merge":\s*\[\s*\{[^{}]*?"source":\s*"(?<source>[^"\\]*)"/.exec(outerText)?.groups?.["source"] ?? null;
}
// packages/render/src/node/addons/cloud-controller-manager.ts
function cloudControllerManagerManifest(model) {
	return `apiVersion: v1
kind: ServiceAccount
metadata: {name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: "system:cloud-controller-manager"}
rules:
- {apiGroups: [""], resources: [events], verbs: [create, patch, update]}
- {apiGroups: [""], resources: [nodes], verbs: ["*"]}
- {apiGroups: [""], resources: [nodes/status], verbs: [patch]}
- {apiGroups: [""], resources: [services, services/status], verbs: [get, list, patch, update, watch]}
- {apiGroups: [""], resources: [serviceaccounts], verbs: [create, get, list, watch]}
- {apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}
- {apiGroups: [""], resources: [configmaps], verbs: [get, list, watch]}
- {apiGroups: [coordination.k8s.io], resources: [leases], verbs: [create, get, list, update, watch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: "system:cloud-controller-manager"}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "system:cloud-controller-manager"}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: cloud-controller-manager-authentication-reader, namespace: kube-system}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: extension-apiserver-authentication-reader}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: cloud-controller-manager, namespace: kube-system}
spec:
  selector: {matchLabels: {app: cloud-controller-manager}}
  template:
    metadata: {labels: {app: cloud-controller-manager}}
    spec:
      serviceAccountName: cloud-controller-manager
      hostNetwork: true
      dnsPolicy: Default
      priorityClassName: system-cluster-critical
      nodeSelector: {node-role.kubernetes.io/control-plane: ""}
      tolerations:
      - {operator: Exists}
      containers:
      - name: cloud-controller-manager
        image: registry.k8s.io/provider-aws/cloud-controller-manager:${model.versions.cloudControllerManager}
        args: [--cloud-provider=aws, --use-service-account-credentials=true, --configure-cloud-routes=false, "--cluster-name=${model.config.clusterName}"]
        env:
        - {name: KUBERNETES_SERVICE_HOST, value: 127.0.0.1}
        - {name: KUBERNETES_SERVICE_PORT, value: "${model.apiServer.port}"}
        resources: {requests: {cpu: 100m}}
`;
}
// packages/render/src/node/addons/flannel.ts
function flannelManifest(model) {
	const { flannel, flannelCNI } = model.versions;
	return `apiVersion: v1
kind: Namespace
metadata:
  name: kube-flannel
  labels: {pod-security.kubernetes.io/enforce: privileged}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: flannel, namespace: kube-flannel}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: flannel}
rules:
- {apiGroups: [""], resources: [pods], verbs: [get]}
- {apiGroups: [""], resources: [nodes], verbs: [get, list, watch]}
- {apiGroups: [""], resources: [nodes/status], verbs: [patch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: flannel}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: flannel}
subjects:
- {kind: ServiceAccount, name: flannel, namespace: kube-flannel}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: kube-flannel-cfg, namespace: kube-flannel}
data:
  cni-conf.json: |
    {"name": "cbr0", "cniVersion": "0.3.1", "plugins": [
      {"type": "flannel", "delegate": {"hairpinMode": true, "isDefaultGateway": true}},
      {"type": "portmap", "capabilities": {"portMappings": true}}]}
  net-conf.json: |
    {"Network": "${model.network.podCIDR}", "EnableNFTables": true, "Backend": {"Type": "vxlan"}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: kube-flannel-ds, namespace: kube-flannel}
spec:
  selector: {matchLabels: {app: flannel}}
  template:
    metadata: {labels: {app: flannel}}
    spec:
      serviceAccountName: flannel
      hostNetwork: true
      priorityClassName: system-node-critical
      tolerations:
      - {operator: Exists}
      initContainers:
      - name: install-cni-plugin
        image: ghcr.io/flannel-io/flannel-cni-plugin:${flannelCNI}
        command: [cp, -f, /flannel, /opt/cni/bin/flannel]
        volumeMounts:
        - {name: cni-plugin, mountPath: /opt/cni/bin}
      - name: install-cni
        image: ghcr.io/flannel-io/flannel-cni-plugin:${flannelCNI}
        command: [cp, -f, /etc/kube-flannel/cni-conf.json, /etc/cni/net.d/10-flannel.conflist]
        volumeMounts:
        - {name: cni, mountPath: /etc/cni/net.d}
        - {name: config, mountPath: /etc/kube-flannel}
      containers:
      - name: kube-flannel
        image: ghcr.io/flannel-io/flannel:${flannel}
        command: [/opt/bin/flanneld, --ip-masq, --kube-subnet-mgr]
        resources: {requests: {cpu: 100m, memory: 50Mi}}
        securityContext: {privileged: false, capabilities: {add: [NET_ADMIN, NET_RAW]}}
        env:
        - {name: POD_NAME, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
        - {name: POD_NAMESPACE, valueFrom: {fieldRef: {fieldPath: metadata.namespace}}}
        - {name: EVENT_QUEUE_DEPTH, value: "5000"}
        volumeMounts:
        - {name: run, mountPath: /run/flannel}
        - {name: config, mountPath: /etc/kube-flannel}
      volumes:
      - {name: run, hostPath: {path: /run/flannel}}
      - {name: cni-plugin, hostPath: {path: /opt/cni/bin}}
      - {name: cni, hostPath: {path: /etc/cni/net.d}}
      - {name: config, configMap: {name: kube-flannel-cfg}}
`;
}
// packages/render/src/node/host-files.ts
function hostFiles(options) {
	const { host, controllerIP } = options.model.apiServer;
	return [
		textFile({
			path: "/etc/hosts",
			text: `127.0.0.1 localhost\n::1 localhost\n${options.role === "controller" ? "127.0.0.1" : controllerIP} ${host}\n`
		}),
		textFile({
			path: "/etc/modules-load.d/keelson.conf",
			text: "overlay\nbr_netfilter\n"
		}),
		textFile({
			path: "/etc/sysctl.d/90-keelson.conf",
			text: "net.ipv4.ip_forward=1\nnet.bridge.bridge-nf-call-iptables=1\nnet.bridge.bridge-nf-call-ip6tables=1\n"
		}),
		textFile({
			path: "/etc/flatcar/update.conf",
			text: "SERVER=disabled\n"
		})
	];
}
function kubernetesExtension(model) {
	const { url, hash } = model.versions.extension;
	const path = `/opt/extensions/kubernetes/kubernetes-${model.versions.kubernetes}-x86-64.raw`;
	return {
		file: {
			path,
			mode: 420,
			contents: {
				source: url,
				...hash === null ? {} : { verification: { hash } }
			}
		},
		link: {
			path: "/etc/extensions/kubernetes.raw",
			target: path,
			overwrite: true
		}
	};
}
// packages/render/src/node/kubeadm/node-registration.ts
const nodeRegistration = `nodeRegistration:
  name: "@INSTANCE_ID@"
  criSocket: unix:///run/containerd/containerd.sock
  kubeletExtraArgs:
  - {name: cloud-provider, value: external}
  - {name: provider-id, value: "aws:///@AVAILABILITY_ZONE@/@INSTANCE_ID@"}
  - {name: node-ip, value: "@LOCAL_IPV4@"}
patches: {directory: /etc/keelson/patches}
timeouts: {controlPlaneComponentHealthCheck: 10m0s, discovery: 10m0s, tlsBootstrap: 10m0s}
`;
// packages/render/src/node/kubeadm/init-config.ts
function initConfig(model) {
	const { apiServer, network, versions } = model;
	return `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: {advertiseAddress: ${apiServer.controllerIP}, bindPort: ${apiServer.port}}
bootstrapTokens:
- token: "@TOKEN@"
  ttl: 0s
  usages: [signing, authentication]
  groups: ["system:bootstrappers:kubeadm:default-node-token"]
${nodeRegistration}---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: "${model.config.clusterName}"
kubernetesVersion: ${versions.kubernetes}
controlPlaneEndpoint: "${apiServer.host}:${apiServer.port}"
encryptionAlgorithm: ECDSA-P256
networking:
  dnsDomain: ${network.clusterDomain}
  podSubnet: ${network.podCIDR}
  serviceSubnet: ${network.serviceCIDR}
apiServer:
  certSANs: ["${apiServer.host}", ${apiServer.controllerIP}, 127.0.0.1]
controllerManager:
  extraArgs:
  - {name: cloud-provider, value: external}
etcd:
  local: {dataDir: /var/lib/etcd/data}
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
clusterDNS: [${network.dnsServiceIP}]
resolvConf: /run/systemd/resolve/resolv.conf
rotateCertificates: true
shutdownGracePeriod: 60s
shutdownGracePeriodCriticalPods: 20s
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
`;
}
// packages/render/src/node/kubeadm/join-config.ts
const joinConfig = `apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
discovery:
  file: {kubeConfigPath: /run/keelson/discovery.conf}
  tlsBootstrapToken: "@TOKEN@"
${nodeRegistration}`;
// packages/render/src/node/kubeadm/patches.ts
const coreDnsPatch = `spec:
  template:
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution: null
          requiredDuringSchedulingIgnoredDuringExecution:
          - labelSelector: {matchLabels: {k8s-app: kube-dns}}
            topologyKey: kubernetes.io/hostname
`;
const workerKubeletPatch = `shutdownGracePeriod: 0s
shutdownGracePeriodCriticalPods: 0s
`;
// packages/render/src/node/boot-steps.ts
const bootSteps = {
	controller: [
		"metadata",
		"etcd-volume",
		"secrets",
		"kubeadm-init",
		"addons",
		"signal"
	],
	worker: [
		"metadata",
		"secrets",
		"kubeadm-join",
		"signal"
	]
};
// packages/render/src/node/scripts/node-script.ts
function nodeScript(body) {
	return `#!/usr/bin/bash
# shellcheck source=/dev/null
. /opt/bin/keelson-lib.sh
${body}`;
}
// packages/render/src/node/scripts/addons.ts
const addonsScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
until kubectl --request-timeout=10s get --raw /readyz >/dev/null 2>&1; do sleep 3; done
kubectl apply --server-side --force-conflicts --field-manager=keelson-node -f /etc/keelson/addons ||
  again 'flannel and the cloud controller could not be applied'
say 'flannel and the cloud controller applied'
`);
// packages/render/src/node/scripts/boot.ts
const bootScript = nodeScript(`for step in "\${STEPS[@]}"; do
  hopeless=0
  while :; do
    bound=$STEP_BOUND left=$((BOOT_BOUND - SECONDS))
    if [ $left -gt 0 ] && [ $left -lt "$bound" ]; then bound=$((left > 30 ? left : 30)); fi
    timeout -k 10 "$bound" bash "/opt/bin/keelson-$step"
    code=$?
    case $code in
      0) break ;;
      3) hopeless=$((hopeless + 1)) ;;
      124 | 137) say "$step had no end within $bound s" ;;
      *) hopeless=0 ;;
    esac
    if [ $hopeless -ge 3 ] || [ $SECONDS -ge "$BOOT_BOUND" ]; then signal FAILURE; fi
    sleep 10
  done
done
`);
// packages/render/src/node/scripts/drain.ts
const drainScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/kubelet.conf
if [ ! -e "$STATE/joined" ]; then exit 0; fi
ask() { kubectl --request-timeout=10s "$@"; }
pods() {
  ask get pods -A --field-selector "spec.nodeName=$INSTANCE_ID" -o json |
    jq -r '.items[] | select(.status.phase == "Running" or .status.phase == "Pending")
      | select(.metadata.annotations["kubernetes.io/config.mirror"] == null)
      | select(any(.metadata.ownerReferences[]?; .kind == "DaemonSet") | not)
      | "\\(.metadata.namespace) \\(.metadata.name)"'
}
touch "$STATE/cordoned"
ask cordon "$INSTANCE_ID" || say 'could not be cordoned'
until left=$(pods) && [ -z "$left" ]; do
  while read -r namespace pod; do
    if [ -z "$pod" ]; then continue; fi
    printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"namespace":"%s","name":"%s"}}' "$namespace" "$pod" |
      ask create --raw "/api/v1/namespaces/$namespace/pods/$pod/eviction" -f - >/dev/null
  done <<<"$left"
  sleep 3
done
say 'drained'
`);
// packages/render/src/node/scripts/etcd-volume.ts
const etcdVolumeScript = nodeScript(`TARGET=/var/lib/etcd
exec 9>"$RUN/etcd-volume.lock"
flock 9

find_device() {
  local serial
  for serial in /sys/block/*/device/serial; do
    if [ -r "$serial" ] && [ "$(tr -d '[:space:]' <"$serial")" = "\${ETCD_VOLUME/-/}" ]; then
      serial=\${serial#/sys/block/}
      echo "/dev/\${serial%%/*}"
      return
    fi
  done
  # A link of this name is udev's for some NVMe disk, not the disk of a Xen instance.
  if [ -b /dev/xvdf ] && [ ! -L /dev/xvdf ]; then echo /dev/xvdf; fi
}

attach() {
  aws ec2 -d "Action=AttachVolume&Version=2016-11-15&VolumeId=$ETCD_VOLUME&InstanceId=$INSTANCE_ID&Device=%2Fdev%2Fxvdf" ||
    again 'EC2 does not answer'
  case "$STATUS $(fault)" in
    200*) ;;
    *UnauthorizedOperation | *InvalidVolume.* | *AuthFailure) give_up "$ETCD_VOLUME cannot be attached: $(fault)" ;;
    *) say "$ETCD_VOLUME waits: $(fault)" ;;
  esac
}

is_blank() {
  local found used
  blkid -p "$1" >/dev/null 2>&1
  [ $? -eq 2 ] || return 1
  found=$(wipefs -n "$1") && [ -z "$found" ] || return 1
  [ "$(head -c 1048576 "$1" | wc -c)" = 1048576 ] && used=$(head -c 1048576 "$1" | tr -d '\\0' | wc -c) && [ "$used" = 0 ]
}

mkdir -p "$TARGET"
until device=$(find_device) && [ -b "$device" ]; do
  attach
  sleep 5
done
if mountpoint -q "$TARGET"; then
  [ "$(mountpoint -d "$TARGET")" = "$(mountpoint -x "$device")" ] || give_up "$TARGET is not $ETCD_VOLUME"
else
  chattr +i "$TARGET" || give_up "$TARGET cannot be made immutable"
  how=kept
  if is_blank "$device"; then
    mkfs.ext4 -q -L keelson-etcd "$device" || give_up "$device could not be formatted"
    how=new
  fi
  e2fsck -p "$device"
  [ $? -lt 4 ] || give_up "$ETCD_VOLUME ($device) has no sound ext4 file system; it is left as it is"
  mount -t ext4 "$device" "$TARGET" || give_up "$device could not be mounted"
  resize2fs "$device" || say "$device could not be grown"
  say "$ETCD_VOLUME is $device, file system $how"
fi
`);
// packages/render/src/node/scripts/kubeadm-init.ts
function kubeadmInitScript(clusterName) {
	return nodeScript(`DATA=/var/lib/etcd/data
OWNER=/var/lib/etcd/keelson-owner
if ! mountpoint -q /var/lib/etcd; then again 'the etcd volume is not mounted'; fi
own="cluster ${clusterName}"
for name in ca.crt etcd/ca.crt front-proxy-ca.crt sa.pub; do
  text=$(</etc/kubernetes/pki/$name)
  [ -n "$text" ] || again 'the CAs cannot be read'
  own+=$'\\n'$(printf %s "$text" | sha256sum | cut -c 1-64)"  $name"
done
if [ -e "$OWNER" ]; then
  [ "$own" = "$(<"$OWNER")" ] || give_up 'the etcd volume belongs to another cluster or CA'
elif [ -e "$DATA" ]; then
  give_up 'the etcd volume has data but no owner'
else
  { echo "$own" >"$OWNER.new" && sync "$OWNER.new" && mv "$OWNER.new" "$OWNER"; } || give_up 'the etcd volume cannot be written'
fi
systemctl start containerd.service
if [ -e "$STATE/initialised" ]; then
  say 'initialised before'
else
  how=new ignored=()
  if [ -e "$DATA/member" ]; then how=kept ignored=(DirAvailable--var-lib-etcd-data); fi
  if [ -e "$STATE/init-begun" ]; then
    ignored+=(Port-{443,2379,2380,10250,10257,10259} FileAvailable--etc-kubernetes-manifests-{etcd,kube-{apiserver,controller-manager,scheduler}}.yaml)
  fi
  touch "$STATE/init-begun"
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  list=$(IFS=, && echo "\${ignored[*]}")
  run_kubeadm init --config "$RUN/kubeadm.yaml" --skip-token-print --skip-certificate-key-print --ignore-preflight-errors="$list"
  touch "$STATE/initialised"
  say "control plane initialised, etcd data $how"
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
`);
}
// packages/render/src/node/scripts/kubeadm-join.ts
function kubeadmJoinScript(apiServer) {
	return nodeScript(`systemctl start containerd.service
if [ -e "$STATE/joined" ]; then
  say 'joined before'
else
  if [ -e "$STATE/join-begun" ]; then kubeadm reset --force; fi
  touch "$STATE/join-begun"
  cat >"$RUN/discovery.conf" <<END
apiVersion: v1
kind: Config
clusters: [{name: "", cluster: {server: "${apiServer}", certificate-authority-data: $(base64 -w 0 "$RUN/ca.crt")}}]
contexts: []
users: []
current-context: ""
END
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  run_kubeadm join --config "$RUN/kubeadm.yaml"
  touch "$STATE/joined"
  say 'joined'
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
if [ -e "$STATE/cordoned" ]; then
  kubectl --kubeconfig=/etc/kubernetes/kubelet.conf uncordon "$INSTANCE_ID" || again 'the API does not take back the cordon'
  rm "$STATE/cordoned"
fi
`);
}
// packages/render/src/node/scripts/library.ts
function libraryScript(steps) {
	return `#!/usr/bin/bash
# shellcheck source=/dev/null
# Shared by all scripts of this node.
set -uo pipefail
umask 077
export PATH=/opt/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
RUN=/run/keelson
STATE=/var/lib/keelson
STEPS=(${steps.join(" ")})
STEP=\${0##*/keelson-}
for n in "\${!STEPS[@]}"; do
  if [ "\${STEPS[n]}" = "$STEP" ]; then STEP="[$((n + 1))/\${#STEPS[@]}] $STEP"; fi
done
mkdir -p "$RUN" "$STATE"
. /etc/keelson/stack.env
if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi

# One line for the journal; for the console too unless it was the last one there.
say() {
  local line="keelson: $STEP: $*"
  echo "$line"
  if [ "$line" != "$(cat "$RUN/said" 2>/dev/null)" ]; then
    echo "$line" >"$RUN/said"
    echo "$line" 2>/dev/null >/dev/console || :
  fi
}
again() { say "$*" && exit 1; }
give_up() { say "$*" && exit 3; }

# imds PATH: one fact of the instance metadata service, version 2.
imds() {
  local base=http://169.254.169.254/latest token
  token=$(curl -sf -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' $base/api/token) || return 1
  printf 'header = "X-aws-ec2-metadata-token: %s"\\n' "$token" | curl -sf -m 5 -K - "$base/meta-data/$1"
}

# aws SERVICE CURL-OPTION...: one signed POST, credentials read anew; body in ANSWER, HTTP status in STATUS.
aws() {
  local service=$1 role keys out
  shift
  ANSWER='' STATUS=000
  role=$(imds iam/security-credentials/) && keys=$(imds "iam/security-credentials/$role") || return 1
  out=$(printf %s "$keys" |
    jq -r '"user = \\"\\(.AccessKeyId):\\(.SecretAccessKey)\\"\\nheader = \\"X-Amz-Security-Token: \\(.Token)\\""' |
    curl -sS -m 30 -K - --aws-sigv4 "aws:amz:$REGION:$service" -w '\\n%{http_code}' "$@" "https://$service.$REGION.$URL_SUFFIX/") || return 1
  STATUS=\${out##*$'\\n'}
  ANSWER=\${out%$'\\n'*}
}

# The error code in ANSWER, of the XML and of the JSON protocol.
fault() {
  printf %s "$ANSWER" | sed -nE 's/.*<Code>([A-Za-z.]+)<.*/\\1/p; s/.*"__type" *: *"([^"]*#)?([A-Za-z]+)".*/\\2/p' | head -n 1
}

# signal STATUS: tells the stack once in this instance's life; a stack that no longer waits counts as told.
signal() {
  if [ -e "$STATE/signalled" ]; then return 0; fi
  if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi
  aws cloudformation -d "Action=SignalResource&Version=2010-05-15&StackName=$STACK_NAME&LogicalResourceId=$SIGNAL_RESOURCE&UniqueId=\${INSTANCE_ID:-}&Status=$1" || return 1
  case "$STATUS $ANSWER" in
    200*) say "the stack was told $1" ;;
    *'cannot be signal'* | *'can not be signal'*) say 'the stack does not wait for this node' ;;
    *) say "CloudFormation did not take $1: $STATUS $(fault)" && return 1 ;;
  esac
  touch "$STATE/signalled"
}

# kubeadm_config TOKEN: the committed config with this node's facts.
kubeadm_config() {
  local text
  text=$(</etc/keelson/kubeadm.yaml)
  text=\${text//@INSTANCE_ID@/"$INSTANCE_ID"}
  text=\${text//@AVAILABILITY_ZONE@/"$AVAILABILITY_ZONE"}
  text=\${text//@LOCAL_IPV4@/"$LOCAL_IPV4"}
  printf '%s\\n' "\${text//@TOKEN@/"$1"}"
}

# run_kubeadm OPTION...: the whole output to the journal, the first error to the console.
run_kubeadm() {
  kubeadm "$@" >"$RUN/kubeadm.log" 2>&1
  local code=$?
  cat "$RUN/kubeadm.log"
  [ $code -eq 0 ] || again "kubeadm $1 failed: $(grep -m 1 -iE '\\[error|^error' "$RUN/kubeadm.log" | cut -c 1-200)"
}
`;
}
// packages/render/src/node/scripts/metadata.ts
const metadataScript = nodeScript(`exec 9>"$RUN/metadata.lock"
flock 9
if [ -s "$RUN/node.env" ]; then exit 0; fi
{ id=$(imds instance-id) && zone=$(imds placement/availability-zone) && address=$(imds local-ipv4); } ||
  again 'the metadata service does not answer'
printf 'INSTANCE_ID=%s\\nAVAILABILITY_ZONE=%s\\nLOCAL_IPV4=%s\\n' "$id" "$zone" "$address" >"$RUN/node.env.new"
mv "$RUN/node.env.new" "$RUN/node.env"
say "$id in $zone, $address"
`);
// packages/render/src/node/scripts/renew-certificates.ts
const renewCertificatesScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
if [ ! -e "$STATE/initialised" ]; then exit 0; fi
# The token's place needs a token's form; renewing never uses it.
kubeadm_config 000000.0000000000000000 >"$RUN/renew.yaml"
run_kubeadm certs renew all --config "$RUN/renew.yaml"
stamp=$(date +%s)
# On the manifests' own disk, so that a rename is atomic, and outside of the folder that the kubelet reads.
cd /etc/kubernetes || exit 1

is_back() {
  kubectl --request-timeout=10s get pod -n kube-system "$1-$INSTANCE_ID" -o json |
    jq -e --arg stamp "$stamp" '.metadata.annotations["keelson/renewed"] == $stamp and any(.status.conditions[]; .type == "Ready" and .status == "True")' &&
    kubectl --request-timeout=10s get --raw /readyz
}

for pod in etcd kube-apiserver kube-controller-manager kube-scheduler; do
  manifest=/etc/kubernetes/manifests/$pod.yaml
  kubectl annotate --local --overwrite -f "$manifest" "keelson/renewed=$stamp" -o yaml >"$pod.new" || again "$manifest cannot be read"
  mv "$pod.new" "$manifest" || again "$manifest cannot be written"
  for ((i = 0; i < 100; i++)); do
    if is_back $pod >/dev/null 2>&1; then continue 2; fi
    sleep 3
  done
  again "$pod did not come back"
done
say 'certificates renewed'
`);
// packages/render/src/node/scripts/secrets.ts
function secretsScript(options) {
	const names = options.parameters.map((parameter) => parameter.slice(parameter.lastIndexOf("/") + 1));
	return nodeScript(`PREFIX=${options.parameters[0]?.slice(0, options.parameters[0].lastIndexOf("/")) ?? ""}
NAMES=(${names.join(" ")})
if [ -e "$STATE/${options.done}" ]; then
  say 'not needed any more'
  exit 0
fi

place() {
  case $1 in
    bootstrap-token) echo "$RUN/$1" ;;
    etcd-*) echo "${options.folder}/etcd/\${1#etcd-}" ;;
    *) echo "${options.folder}/$1" ;;
  esac
}

body=$(jq -nc --arg prefix "$PREFIX" '{WithDecryption: true, Names: [$ARGS.positional[] | "\\($prefix)/\\(.)"]}' --args "\${NAMES[@]}")
aws ssm -H 'Content-Type: application/x-amz-json-1.1' -H 'X-Amz-Target: AmazonSSM.GetParameters' -d "$body" || again 'SSM does not answer'
case "$STATUS $(fault)" in
  200*) ;;
  *AccessDenied* | *InvalidKeyId | *KMS*) give_up "SSM refuses: $(fault)" ;;
  *) again "SSM failed: $STATUS $(fault)" ;;
esac
missing=$(printf %s "$ANSWER" | jq -r '.InvalidParameters // [] | join(" ")') || again 'SSM gave no JSON'
[ -z "$missing" ] || give_up "not in the parameter store: $missing"
for name in "\${NAMES[@]}"; do
  file=$(place "$name")
  mkdir -p "\${file%/*}"
  printf %s "$ANSWER" | jq -ej --arg name "$PREFIX/$name" '.Parameters[] | select(.Name == $name).Value' >"$file.new" || give_up "$file could not be written"
  mv "$file.new" "$file"
done
say "\${#NAMES[@]} read"
`);
}
// packages/render/src/node/scripts/signal.ts
function signalScript(options) {
	return nodeScript(`export KUBECONFIG=${options.kubeconfig}
is_ready() {
  [ "$(kubectl --request-timeout=10s get --raw /readyz)" = ok ] &&
    [ "$(kubectl --request-timeout=10s get node "$INSTANCE_ID" -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')" = True ]
} 2>/dev/null
since=$SECONDS
while :; do
  if ! is_ready; then since=$((SECONDS + 5)); elif [ $((SECONDS - since)) -ge ${options.seconds} ]; then break; fi
  sleep 5
done
say 'node Ready'
signal SUCCESS || again 'the stack could not be told'
`);
}
// packages/render/src/node/node-scripts.ts
function nodeScripts(options) {
	const { model, role } = options;
	return {
		"keelson-lib.sh": libraryScript(bootSteps[role]),
		"keelson-boot": bootScript,
		"keelson-metadata": metadataScript,
		...role === "controller" ? controllerScripts(model) : workerScripts(model)
	};
}
function controllerScripts(model) {
	return {
		"keelson-etcd-volume": etcdVolumeScript,
		"keelson-secrets": secretsScript({
			parameters: model.secrets.controller,
			folder: "/etc/kubernetes/pki",
			done: "initialised"
		}),
		"keelson-kubeadm-init": kubeadmInitScript(model.config.clusterName),
		"keelson-addons": addonsScript,
		"keelson-signal": signalScript({
			kubeconfig: "/etc/kubernetes/admin.conf",
			seconds: 0
		}),
		"keelson-renew-certificates": renewCertificatesScript
	};
}
function workerScripts(model) {
	return {
		"keelson-secrets": secretsScript({
			parameters: model.secrets.worker,
			folder: "$RUN",
			done: "joined"
		}),
		"keelson-kubeadm-join": kubeadmJoinScript(`https://${model.apiServer.host}:${model.apiServer.port}`),
		"keelson-signal": signalScript({
			kubeconfig: "/etc/kubernetes/kubelet.conf",
			seconds: 60
		}),
		"keelson-drain": drainScript
	};
}
// packages/render/src/node/units/common-units.ts
const bootUnit = {
	name: "keelson-boot.service",
	enabled: true,
	contents: `[Unit]
Description=Keelson boot steps
Wants=network-online.target containerd.service
After=network-online.target containerd.service systemd-sysext.service ensure-sysext.service
[Service]
Type=exec
RemainAfterExit=yes
ExecStart=/usr/bin/bash /opt/bin/keelson-boot
Restart=on-failure
RestartSec=10
[Install]
WantedBy=multi-user.target
`
};
const rebootManagerUnit = {
	name: "locksmithd.service",
	mask: true
};
const controllerUnits = [
	{
		name: "kubelet.service",
		dropins: [{
			name: "20-keelson.conf",
			contents: `[Unit]
Requires=keelson-etcd-volume.service
After=keelson-etcd-volume.service
`
		}]
	},
	{
		name: "keelson-etcd-volume.service",
		contents: `[Unit]
Description=Keelson etcd volume
Wants=network-online.target
After=network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStartPre=/usr/bin/bash /opt/bin/keelson-metadata
ExecStart=/usr/bin/bash /opt/bin/keelson-etcd-volume
TimeoutStartSec=900
Restart=on-failure
RestartSec=10
RestartMode=direct
`
	},
	{
		name: "keelson-renew-certificates.service",
		contents: `[Unit]
Description=Keelson certificate renewal
After=kubelet.service
[Service]
Type=oneshot
ExecStart=/usr/bin/bash /opt/bin/keelson-renew-certificates
TimeoutStartSec=1800
`
	},
	{
		name: "keelson-renew-certificates.timer",
		enabled: true,
		contents: `[Timer]
OnCalendar=monthly
Persistent=true
RandomizedDelaySec=1h
[Install]
WantedBy=timers.target
`
	}
];
const workerUnits = [{
	name: "keelson-drain.service",
	enabled: true,
	contents: `[Unit]
Description=Keelson drain at shutdown
After=network-online.target containerd.service kubelet.service
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/true
ExecStop=/usr/bin/bash /opt/bin/keelson-drain
TimeoutStopSec=90
[Install]
WantedBy=multi-user.target
`
}];
// packages/render/src/node/render-node-configs.ts
function renderNodeConfigs(model) {
	return {
		controller: nodeConfig({
			model,
			role: "controller",
			files: controllerFiles(model),
			units: controllerUnits
		}),
		worker: nodeConfig({
			model,
			role: "worker",
			files: workerFiles,
			units: workerUnits
		})
	};
}
function controllerFiles(model) {
	return [
		textFile({
			path: "/etc/keelson/kubeadm.yaml",
			text: initConfig(model)
		}),
		textFile({
			path: "/etc/keelson/patches/corednsdeployment+strategic.yaml",
			text: coreDnsPatch
		}),
		textFile({
			path: "/etc/keelson/addons/flannel.yaml",
			text: flannelManifest(model)
		}),
		textFile({
			path: "/etc/keelson/addons/cloud-controller-manager.yaml",
			text: cloudControllerManagerManifest(model)
		})
	];
}
const workerFiles = [textFile({
	path: "/etc/keelson/kubeadm.yaml",
	text: joinConfig
}), textFile({
	path: "/etc/keelson/patches/kubeletconfiguration+merge.yaml",
	text: workerKubeletPatch
})];
function nodeConfig({ model, role, files, units }) {
	const extension = kubernetesExtension(model);
	const scripts = Object.entries(nodeScripts({
		model,
		role
	}));
	const { sshAuthorizedKeys } = model.config;
	const config = {
		ignition: { version: ignitionVersion },
		...sshAuthorizedKeys.length === 0 ? {} : { passwd: { users: [{
			name: "core",
			sshAuthorizedKeys
		}] } },
		storage: {
			files: [
				...hostFiles({
					model,
					role
				}),
				...files,
				...scripts.map(([name, text]) => textFile({
					path: `/opt/bin/${name}`,
					text,
					mode: 493
				})),
				extension.file
			],
			links: [extension.link]
		},
		systemd: { units: [
			bootUnit,
			...units,
			rebootManagerUnit
		] }
	};
	return `${JSON.stringify(config, null, 2)}\n`;
}
// packages/render/src/stack/intrinsic.ts
function ref(name) {
	return { Ref: name };
}
function getAtt(logicalId, attribute) {
	return { "Fn::GetAtt": [logicalId, attribute] };
}
function sub(text) {
	return { "Fn::Sub": text };
}
function base64(value) {
	return { "Fn::Base64": value };
}
function join(separator, values) {
	return { "Fn::Join": [separator, values] };
}
function regionalArn(service, resource) {
	return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
}
// packages/render/src/stack/network.ts
function controllerZone(model) {
	return getAtt(controllerSubnetId(model), "AvailabilityZone");
}
function controllerSubnetId(model) {
	return model.subnets[model.controllerSubnet]?.logicalId ?? "";
}
// packages/render/src/stack/tags.ts
function tags(model, name) {
	return toList(tagMap(model, name));
}
function instanceTags(model, role) {
	return toList({
		...tagMap(model, nodeName(model, role)),
		"keelson:role": role
	});
}
function groupTags(model, role) {
	return tags(model, nodeName(model, role)).map((tag) => ({
		...tag,
		PropagateAtLaunch: false
	}));
}
function nodeName(model, role) {
	return `${model.config.clusterName}-${role}`;
}
function tagMap(model, name) {
	const { clusterName } = model.config;
	return {
		...model.stackTags,
		Name: name,
		"keelson:cluster": clusterName,
		[`kubernetes.io/cluster/${clusterName}`]: "owned",
		KubernetesCluster: clusterName
	};
}
function toList(map) {
	return Object.keys(map).toSorted().map((key) => ({
		Key: key,
		Value: map[key] ?? ""
	}));
}
// packages/render/src/stack/security-groups.ts
function securityGroups(model, vpcId) {
	const rules = securityRules(model);
	return {
		rules: rules.map((rule) => rule.logicalId),
		resources: {
			[logicalIds.controllerSecurityGroup]: securityGroup({
				model,
				vpcId,
				role: "controller",
				description: "Kubernetes controller"
			}),
			[logicalIds.workerSecurityGroup]: securityGroup({
				model,
				vpcId,
				role: "worker",
				description: "Kubernetes workers"
			}),
			...Object.fromEntries(rules.map((rule) => [rule.logicalId, ingress(rule)]))
		}
	};
}
function securityGroupId(role) {
	return getAtt(role === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup, "GroupId");
}
function securityGroup(options) {
	const { model, vpcId, role, description } = options;
	return {
		Type: "AWS::EC2::SecurityGroup",
		Properties: {
			GroupDescription: description,
			VpcId: vpcId,
			Tags: tags(model, nodeName(model, role))
		}
	};
}
function ingress(rule) {
	return {
		Type: "AWS::EC2::SecurityGroupIngress",
		Properties: {
			GroupId: securityGroupId(rule.on),
			IpProtocol: rule.protocol,
			FromPort: rule.fromPort,
			ToPort: rule.toPort,
			...source(rule.from),
			Description: rule.purpose
		}
	};
}
function source(from) {
	return "role" in from ? { SourceSecurityGroupId: securityGroupId(from.role) } : { CidrIp: from.cidr };
}
// packages/render/src/stack/controller-address.ts
function controllerAddress(model, network) {
	const name = nodeName(model, "controller");
	return {
		[logicalIds.controllerInterface]: {
			Type: "AWS::EC2::NetworkInterface",
			DeletionPolicy: "Delete",
			UpdateReplacePolicy: "Delete",
			Properties: {
				Description: name,
				SubnetId: ref(controllerSubnetId(model)),
				PrivateIpAddress: model.apiServer.controllerIP,
				GroupSet: [securityGroupId("controller")],
				Tags: tags(model, name)
			}
		},
		[logicalIds.controllerAddress]: {
			Type: "AWS::EC2::EIP",
			...after(network.gateway),
			DeletionPolicy: "Delete",
			UpdateReplacePolicy: "Delete",
			Properties: {
				Domain: "vpc",
				Tags: tags(model, name)
			}
		},
		[logicalIds.controllerAddressAssociation]: {
			Type: "AWS::EC2::EIPAssociation",
			...after(network.gateway),
			Properties: {
				AllocationId: getAtt(logicalIds.controllerAddress, "AllocationId"),
				NetworkInterfaceId: ref(logicalIds.controllerInterface)
			}
		}
	};
}
function after(gateway) {
	return gateway.length === 0 ? {} : { DependsOn: gateway };
}
// packages/render/src/stack/omit-nulls.ts
function omitNulls(record) {
	const kept = {};
	for (const [key, value] of Object.entries(record)) if (value !== null) kept[key] = toValue(value);
	return kept;
}
function toValue(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.filter((item) => item !== null).map(toValue);
	if (isRecord(value)) return omitNulls(value);
	throw new Bug(`A ${typeof value} cannot stand in a template.`);
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// packages/render/src/stack/launch-template.ts
function launchTemplate(options) {
	const { model, role, instanceType, rootVolume, instanceProfileId, userData, placement, madeAtLaunch } = options;
	const nodeTags = instanceTags(model, role);
	return {
		Type: "AWS::EC2::LaunchTemplate",
		Properties: {
			LaunchTemplateData: omitNulls({
				ImageId: ref(logicalIds.nodeImage),
				InstanceType: instanceType,
				KeyName: model.config.keyName,
				IamInstanceProfile: { Arn: getAtt(instanceProfileId, "Arn") },
				...placement,
				BlockDeviceMappings: [{
					DeviceName: "/dev/xvda",
					Ebs: {
						VolumeSize: rootVolume.size,
						VolumeType: rootVolume.type,
						Iops: rootVolume.iops,
						Encrypted: true,
						DeleteOnTermination: true
					}
				}],
				MetadataOptions: {
					HttpEndpoint: "enabled",
					HttpTokens: "required",
					HttpPutResponseHopLimit: 1
				},
				TagSpecifications: [
					"instance",
					"volume",
					...madeAtLaunch
				].map((type) => ({
					ResourceType: type,
					Tags: nodeTags
				})),
				UserData: base64(sub(userData))
			}),
			TagSpecifications: [{
				ResourceType: "launch-template",
				Tags: tags(model, nodeName(model, role))
			}]
		}
	};
}
// packages/render/src/stack/rolling-update.ts
function rollingUpdate({ minInstancesInService, pauseTime }) {
	return { AutoScalingRollingUpdate: {
		MinInstancesInService: minInstancesInService,
		MaxBatchSize: 1,
		MinSuccessfulInstancesPercent: 100,
		WaitOnResourceSignals: true,
		PauseTime: pauseTime,
		SuspendProcesses: [
			"HealthCheck",
			"ReplaceUnhealthy",
			"AZRebalance",
			"AlarmNotification",
			"ScheduledActions"
		]
	} };
}
function latestVersion(launchTemplateId) {
	return {
		LaunchTemplateId: ref(launchTemplateId),
		Version: getAtt(launchTemplateId, "LatestVersionNumber")
	};
}
// packages/render/src/stack/controller-group.ts
function controllerGroup(options) {
	const { model, userData, dependsOn } = options;
	const { config } = model;
	return {
		[logicalIds.controllerLaunchTemplate]: launchTemplate({
			model,
			role: "controller",
			instanceType: config.controllerInstanceType,
			rootVolume: {
				size: config.controllerRootVolumeSize,
				type: config.controllerRootVolumeType,
				iops: config.controllerRootVolumeIOPS
			},
			instanceProfileId: logicalIds.controllerInstanceProfile,
			userData,
			placement: { NetworkInterfaces: [{
				DeviceIndex: 0,
				NetworkInterfaceId: ref(logicalIds.controllerInterface)
			}] },
			madeAtLaunch: []
		}),
		[logicalIds.controllerGroup]: {
			Type: "AWS::AutoScaling::AutoScalingGroup",
			DependsOn: dependsOn,
			CreationPolicy: { ResourceSignal: {
				Count: 1,
				Timeout: "PT30M"
			} },
			UpdatePolicy: rollingUpdate({
				minInstancesInService: 0,
				pauseTime: "PT30M"
			}),
			Properties: {
				AvailabilityZones: [controllerZone(model)],
				LaunchTemplate: latestVersion(logicalIds.controllerLaunchTemplate),
				MinSize: "1",
				MaxSize: "1",
				DesiredCapacity: "1",
				HealthCheckType: "EC2",
				HealthCheckGracePeriod: 300,
				Tags: groupTags(model, "controller")
			}
		}
	};
}
// packages/render/src/stack/cloud-controller-policy.ts
function cloudControllerStatements(model, vpcId) {
	const owned = { StringEquals: { "aws:ResourceTag/KubernetesCluster": model.config.clusterName } };
	const requested = { StringEquals: { "aws:RequestTag/KubernetesCluster": model.config.clusterName } };
	const anySecurityGroup = regionalArn("ec2", "security-group/*");
	return [
		{
			Sid: "CloudRead",
			Action: reads,
			Resource: "*"
		},
		{
			Sid: "CreateSecurityGroup",
			Action: ["ec2:CreateSecurityGroup"],
			Resource: anySecurityGroup,
			Condition: requested
		},
		{
			Sid: "CreateSecurityGroupInVPC",
			Action: ["ec2:CreateSecurityGroup"],
			Resource: vpcArn(vpcId)
		},
		{
			Sid: "TagSecurityGroupAtCreation",
			Action: ["ec2:CreateTags"],
			Resource: anySecurityGroup,
			Condition: { StringEquals: { "ec2:CreateAction": "CreateSecurityGroup" } }
		},
		{
			Sid: "ChangeSecurityGroup",
			Action: securityGroupChanges,
			Resource: anySecurityGroup,
			Condition: owned
		},
		{
			Sid: "CreateLoadBalancer",
			Action: loadBalancerCreations,
			Resource: anyLoadBalancerPart,
			Condition: requested
		},
		{
			Sid: "ChangeLoadBalancer",
			Action: loadBalancerChanges,
			Resource: anyLoadBalancerPart,
			Condition: owned
		},
		{
			Sid: "FirstLoadBalancerOfAccount",
			Action: ["iam:CreateServiceLinkedRole"],
			Resource: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/elasticloadbalancing.amazonaws.com/*"),
			Condition: { StringEquals: { "iam:AWSServiceName": "elasticloadbalancing.amazonaws.com" } }
		}
	];
}
const anyLoadBalancerPart = regionalArn("elasticloadbalancing", "*");
function vpcArn(vpcId) {
	return regionalArn("ec2", typeof vpcId === "string" ? `vpc/${vpcId}` : `vpc/\${${logicalIds.vpc}}`);
}
const reads = [
	"ec2:DescribeAvailabilityZones",
	"ec2:DescribeInstanceTopology",
	"ec2:DescribeInstances",
	"ec2:DescribeRouteTables",
	"ec2:DescribeSecurityGroups",
	"ec2:DescribeSubnets",
	"ec2:DescribeVpcs",
	"ec2:DescribeAccountAttributes",
	"ec2:DescribeAddresses",
	"ec2:DescribeInternetGateways",
	"elasticloadbalancing:DescribeListeners",
	"elasticloadbalancing:DescribeLoadBalancerAttributes",
	"elasticloadbalancing:DescribeLoadBalancerPolicies",
	"elasticloadbalancing:DescribeLoadBalancers",
	"elasticloadbalancing:DescribeTargetGroupAttributes",
	"elasticloadbalancing:DescribeTargetGroups",
	"elasticloadbalancing:DescribeTargetHealth"
];
const securityGroupChanges = [
	"ec2:AuthorizeSecurityGroupIngress",
	"ec2:DeleteSecurityGroup",
	"ec2:RevokeSecurityGroupIngress"
];
const loadBalancerCreations = [
	"elasticloadbalancing:AddTags",
	"elasticloadbalancing:CreateListener",
	"elasticloadbalancing:CreateLoadBalancer",
	"elasticloadbalancing:CreateTargetGroup"
];
const loadBalancerChanges = [
	"elasticloadbalancing:AddTags",
	"elasticloadbalancing:ApplySecurityGroupsToLoadBalancer",
	"elasticloadbalancing:AttachLoadBalancerToSubnets",
	"elasticloadbalancing:ConfigureHealthCheck",
	"elasticloadbalancing:CreateLoadBalancerListeners",
	"elasticloadbalancing:CreateLoadBalancerPolicy",
	"elasticloadbalancing:DeleteLoadBalancer",
	"elasticloadbalancing:DeleteLoadBalancerListeners",
	"elasticloadbalancing:DeregisterInstancesFromLoadBalancer",
	"elasticloadbalancing:DetachLoadBalancerFromSubnets",
	"elasticloadbalancing:ModifyLoadBalancerAttributes",
	"elasticloadbalancing:RegisterInstancesWithLoadBalancer",
	"elasticloadbalancing:SetLoadBalancerPoliciesForBackendServer",
	"elasticloadbalancing:SetLoadBalancerPoliciesOfListener",
	"elasticloadbalancing:CreateListener",
	"elasticloadbalancing:DeleteListener",
	"elasticloadbalancing:DeleteTargetGroup",
	"elasticloadbalancing:DeregisterTargets",
	"elasticloadbalancing:ModifyListener",
	"elasticloadbalancing:ModifyTargetGroup",
	"elasticloadbalancing:ModifyTargetGroupAttributes",
	"elasticloadbalancing:RegisterTargets",
	"elasticloadbalancing:SetSecurityGroups"
];
// packages/render/src/stack/policy-document.ts
function policyDocument(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements.map(({ Sid, Action, Resource, Condition }) => ({
			Sid,
			Effect: "Allow",
			Action,
			Resource,
			...Condition === void 0 ? {} : { Condition }
		}))
	};
}
// packages/render/src/stack/node-role.ts
function nodeRole({ model, role, roleId, instanceProfileId, statements }) {
	return {
		[roleId]: {
			Type: "AWS::IAM::Role",
			Properties: {
				AssumeRolePolicyDocument: {
					Version: "2012-10-17",
					Statement: [{
						Effect: "Allow",
						Principal: { Service: sub("ec2.${AWS::URLSuffix}") },
						Action: "sts:AssumeRole"
					}]
				},
				Path: "/",
				Policies: [{
					PolicyName: role,
					PolicyDocument: policyDocument([...bootStatements(model, role), ...statements])
				}],
				Tags: tags(model, nodeName(model, role))
			}
		},
		[instanceProfileId]: {
			Type: "AWS::IAM::InstanceProfile",
			Properties: {
				Path: "/",
				Roles: [ref(roleId)]
			}
		}
	};
}
function bootStatements(model, role) {
	const { prefix, kmsKeyArn } = model.secrets;
	const parameters = regionalArn("ssm", `parameter${prefix}/${role}/*`);
	const secrets = {
		Sid: "ReadSecrets",
		Action: ["ssm:GetParameters"],
		Resource: parameters
	};
	const signal = {
		Sid: "SignalStack",
		Action: ["cloudformation:SignalResource"],
		Resource: ref("AWS::StackId")
	};
	if (kmsKeyArn === null) return [secrets, signal];
	return [
		secrets,
		{
			Sid: "DecryptSecrets",
			Action: ["kms:Decrypt"],
			Resource: kmsKeyArn,
			Condition: { StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters } }
		},
		signal
	];
}
// packages/render/src/stack/controller-role.ts
function controllerRole(model, vpcId) {
	return nodeRole({
		model,
		role: "controller",
		roleId: logicalIds.controllerRole,
		instanceProfileId: logicalIds.controllerInstanceProfile,
		statements: [...volumeStatements(model), ...cloudControllerStatements(model, vpcId)]
	});
}
function volumeStatements(model) {
	return [{
		Sid: "AttachEtcdVolume",
		Action: ["ec2:AttachVolume"],
		Resource: regionalArn("ec2", `volume/\${${logicalIds.etcdVolume}}`)
	}, {
		Sid: "AttachToController",
		Action: ["ec2:AttachVolume"],
		Resource: regionalArn("ec2", "instance/*"),
		Condition: { StringEquals: {
			"aws:ResourceTag/keelson:cluster": model.config.clusterName,
			"aws:ResourceTag/keelson:role": "controller"
		} }
	}];
}
// packages/render/src/stack/etcd-volume.ts
function etcdVolume(model) {
	const { clusterName, etcdSnapshotId, etcdVolumeSize } = model.config;
	return { [logicalIds.etcdVolume]: {
		Type: "AWS::EC2::Volume",
		DeletionPolicy: "Snapshot",
		UpdateReplacePolicy: "Snapshot",
		Properties: omitNulls({
			AvailabilityZone: controllerZone(model),
			Size: etcdVolumeSize,
			VolumeType: "gp3",
			Encrypted: true,
			SnapshotId: etcdSnapshotId,
			Tags: tags(model, `${clusterName}-etcd`)
		})
	} };
}
// packages/render/src/stack/subnets.ts
function subnets(options) {
	const { model, vpcId, routeTableId } = options;
	const resources = {};
	const associations = [];
	for (const subnet of model.subnets) {
		resources[subnet.logicalId] = {
			Type: "AWS::EC2::Subnet",
			Properties: {
				VpcId: vpcId,
				AvailabilityZone: subnet.availabilityZone,
				CidrBlock: subnet.instanceCIDR,
				MapPublicIpOnLaunch: model.config.mapPublicIPs,
				Tags: [...tags(model, `${model.config.clusterName}-${subnet.availabilityZone}`), loadBalancerTag(model)]
			}
		};
		if (routeTableId === null) continue;
		const association = associationId(subnet);
		associations.push(association);
		resources[association] = {
			Type: "AWS::EC2::SubnetRouteTableAssociation",
			Properties: {
				SubnetId: ref(subnet.logicalId),
				RouteTableId: routeTableId
			}
		};
	}
	return {
		resources,
		associations
	};
}
function associationId(subnet) {
	return subnet.logicalId.replace("Subnet", "SubnetRouteTableAssociation");
}
function loadBalancerTag(model) {
	return {
		Key: model.config.mapPublicIPs ? "kubernetes.io/role/elb" : "kubernetes.io/role/internal-elb",
		Value: "1"
	};
}
// packages/render/src/stack/existing-network.ts
function existingNetwork(model, { vpcId, routeTableId }) {
	const own = subnets({
		model,
		vpcId,
		routeTableId
	});
	return {
		vpcId,
		waysOut: own.associations,
		gateway: [],
		resources: own.resources
	};
}
// packages/render/src/stack/outputs.ts
function outputs(model, vpcId) {
	const { versions, image } = model;
	const subnetIds = model.subnets.map((subnet) => ref(subnet.logicalId));
	return {
		ControllerIP: {
			Description: "Public address of the controller",
			Value: ref(logicalIds.controllerAddress)
		},
		APIURL: {
			Description: "URL of the Kubernetes API",
			Value: model.apiServer.url
		},
		VPC: {
			Description: "Id of the VPC",
			Value: vpcId
		},
		Subnets: {
			Description: "Ids of the subnets, separated by commas",
			Value: join(",", subnetIds)
		},
		ControllerSecurityGroup: {
			Description: "Id of the controller's security group",
			Value: securityGroupId("controller")
		},
		WorkerSecurityGroup: {
			Description: "Id of the workers' security group",
			Value: securityGroupId("worker")
		},
		ControllerRole: {
			Description: "ARN of the controller's role",
			Value: getAtt(logicalIds.controllerRole, "Arn")
		},
		WorkerRole: {
			Description: "ARN of the workers' role",
			Value: getAtt(logicalIds.workerRole, "Arn")
		},
		NodeImage: {
			Description: "Id of the image that new nodes boot",
			Value: ref(logicalIds.nodeImage)
		},
		ClusterCAHash: {
			Description: "SHA-256 of the CA certificate that the cluster was built on",
			Value: ref(logicalIds.authorityHash)
		},
		EtcdVolume: {
			Description: "Id of the volume with etcd's data",
			Value: ref(logicalIds.etcdVolume)
		},
		KubernetesVersion: {
			Description: "Version of Kubernetes",
			Value: versions.kubernetes
		},
		FlatcarVersion: {
			Description: "Version of Flatcar, or what its image was chosen by when the version is not written down",
			Value: versions.flatcar ?? image.amiId ?? image.namePattern
		}
	};
}
// packages/render/src/stack/own-network.ts
function ownNetwork(model) {
	const { clusterName } = model.config;
	const own = subnets({
		model,
		vpcId: ref(logicalIds.vpc),
		routeTableId: ref(logicalIds.routeTable)
	});
	return {
		vpcId: ref(logicalIds.vpc),
		waysOut: [
			logicalIds.routeToInternet,
			...own.associations,
			logicalIds.s3Endpoint
		],
		gateway: [logicalIds.gatewayAttachment],
		resources: {
			[logicalIds.vpc]: {
				Type: "AWS::EC2::VPC",
				Properties: {
					CidrBlock: model.network.vpcCIDR,
					EnableDnsSupport: true,
					EnableDnsHostnames: true,
					Tags: tags(model, clusterName)
				}
			},
			[logicalIds.internetGateway]: {
				Type: "AWS::EC2::InternetGateway",
				Properties: { Tags: tags(model, clusterName) }
			},
			[logicalIds.gatewayAttachment]: {
				Type: "AWS::EC2::VPCGatewayAttachment",
				Properties: {
					VpcId: ref(logicalIds.vpc),
					InternetGatewayId: ref(logicalIds.internetGateway)
				}
			},
			[logicalIds.routeTable]: {
				Type: "AWS::EC2::RouteTable",
				Properties: {
					VpcId: ref(logicalIds.vpc),
					Tags: tags(model, clusterName)
				}
			},
			[logicalIds.routeToInternet]: {
				Type: "AWS::EC2::Route",
				DependsOn: [logicalIds.gatewayAttachment],
				Properties: {
					RouteTableId: ref(logicalIds.routeTable),
					DestinationCidrBlock: "0.0.0.0/0",
					GatewayId: ref(logicalIds.internetGateway)
				}
			},
			...own.resources,
			[logicalIds.s3Endpoint]: {
				Type: "AWS::EC2::VPCEndpoint",
				Properties: {
					VpcEndpointType: "Gateway",
					ServiceName: sub("com.amazonaws.${AWS::Region}.s3"),
					VpcId: ref(logicalIds.vpc),
					RouteTableIds: [ref(logicalIds.routeTable)],
					Tags: tags(model, `${clusterName}-s3`)
				}
			}
		}
	};
}
// packages/render/src/stack/record-set.ts
function recordSet({ apiRecord }) {
	if (apiRecord === null) return {};
	const { name, ttl, zone } = apiRecord;
	return { [logicalIds.apiRecord]: {
		Type: "AWS::Route53::RecordSet",
		Properties: {
			Name: name,
			Type: "A",
			TTL: String(ttl),
			ResourceRecords: [ref(logicalIds.controllerAddress)],
			..."hostedZoneId" in zone ? { HostedZoneId: zone.hostedZoneId } : { HostedZoneName: zone.hostedZoneName }
		}
	} };
}
// packages/render/src/stack/worker-group.ts
function workerGroup(options) {
	const { model, userData, dependsOn } = options;
	const { config } = model;
	const count = model.nodeCount.workers;
	return {
		[logicalIds.workerLaunchTemplate]: launchTemplate({
			model,
			role: "worker",
			instanceType: config.workerInstanceType,
			rootVolume: {
				size: config.workerRootVolumeSize,
				type: config.workerRootVolumeType,
				iops: config.workerRootVolumeIOPS
			},
			instanceProfileId: logicalIds.workerInstanceProfile,
			userData,
			placement: {
				SecurityGroupIds: [securityGroupId("worker")],
				...market(config.workerSpotPrice)
			},
			madeAtLaunch: config.workerSpotPrice === null ? ["network-interface"] : ["network-interface", "spot-instances-request"]
		}),
		[logicalIds.workerGroup]: {
			Type: "AWS::AutoScaling::AutoScalingGroup",
			DependsOn: dependsOn,
			CreationPolicy: {
				AutoScalingCreationPolicy: { MinSuccessfulInstancesPercent: 100 },
				ResourceSignal: {
					Count: count,
					Timeout: "PT20M"
				}
			},
			UpdatePolicy: rollingUpdate({
				minInstancesInService: count,
				pauseTime: "PT15M"
			}),
			Properties: {
				VPCZoneIdentifier: model.subnets.map((subnet) => ref(subnet.logicalId)),
				LaunchTemplate: latestVersion(logicalIds.workerLaunchTemplate),
				MinSize: String(count),
				MaxSize: String(count + 1),
				DesiredCapacity: String(count),
				HealthCheckType: "EC2",
				HealthCheckGracePeriod: 300,
				Tags: groupTags(model, "worker")
			}
		}
	};
}
function market(spotPrice) {
	if (spotPrice === null) return {};
	return { InstanceMarketOptions: {
		MarketType: "spot",
		SpotOptions: {
			SpotInstanceType: "one-time",
			MaxPrice: spotPrice
		}
	} };
}
// packages/render/src/stack/worker-role.ts
function workerRole(model) {
	return nodeRole({
		model,
		role: "worker",
		roleId: logicalIds.workerRole,
		instanceProfileId: logicalIds.workerInstanceProfile,
		statements: []
	});
}
// packages/render/src/stack/render-stack.ts
function renderStack({ model, userData }) {
	const { existingVPC } = model.network;
	const network = existingVPC === null ? ownNetwork(model) : existingNetwork(model, existingVPC);
	const groups = securityGroups(model, network.vpcId);
	const record = recordSet(model);
	const reachable = [...network.waysOut, ...groups.rules];
	return {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `Kubernetes cluster ${model.config.clusterName}, rendered by Keelson`,
		Metadata: { Keelson: metadata(model) },
		Parameters: parameters,
		Resources: {
			...network.resources,
			...groups.resources,
			...controllerRole(model, network.vpcId),
			...workerRole(model),
			...controllerAddress(model, network),
			...record,
			...etcdVolume(model),
			...controllerGroup({
				model,
				userData: userData.controller,
				dependsOn: [
					...reachable,
					logicalIds.controllerAddressAssociation,
					...Object.keys(record)
				]
			}),
			...workerGroup({
				model,
				userData: userData.worker,
				dependsOn: [...reachable, logicalIds.controllerGroup]
			})
		},
		Outputs: outputs(model, network.vpcId)
	};
}
const parameters = {
	[logicalIds.nodeImage]: {
		Type: "String",
		Description: "Flatcar image of all nodes, resolved at deployment",
		AllowedPattern: "ami-([0-9a-f]{8}|[0-9a-f]{17})",
		ConstraintDescription: "must be the id of a machine image"
	},
	[logicalIds.authorityHash]: {
		Type: "String",
		Description: "SHA-256 of the cluster's CA certificate in DER form, as lower-case hex; filled in at deployment",
		AllowedPattern: "[0-9a-f]{64}",
		ConstraintDescription: "must be 64 digits of lower-case hex"
	}
};
function templateText(template) {
	return `${JSON.stringify(template, null, 2)}\n`;
}
function metadata({ renderer, versions, immutable, growing, image }) {
	return omitNulls({
		renderer,
		versions,
		immutable,
		growing,
		image
	});
}
// packages/render/src/render-config.ts
function renderConfig({ diagnostics: findings, config, place }, { versions, manifests = null, mapping = null }) {
	const model = makeClusterModel(config, versions);
	const nodeConfigs = renderNodeConfigs(model);
	const controller = embedNodeConfig({
		nodeConfig: nodeConfigs.controller,
		role: "controller"
	});
	const worker = embedNodeConfig({
		nodeConfig: nodeConfigs.worker,
		role: "worker"
	});
	const template = templateText(renderStack({
		model,
		userData: {
			controller,
			worker
		}
	}));
	const diagnostics = sortDiagnostics([...findings, ...place(checkLimits({
		config,
		template,
		userData: {
			controller,
			worker
		}
	}))]);
	const files = artifactFiles({
		model,
		template,
		nodeConfigs,
		kubeconfig: renderKubeconfig(model)
	});
	return {
		diagnostics,
		artifacts: hasErrors(diagnostics) ? null : sealArtifacts({
			files,
			model,
			sources: {
				manifests,
				mapping
			}
		})
	};
}
// packages/render/src/artifacts/json/scan-json.ts
const deepest = 100;
const broken = Symbol("broken");
const literals = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
function scanJson(text, wanted = /* @__PURE__ */ new Set()) {
	const faults = [];
	const places = /* @__PURE__ */ new Map();
	let at = 0;
	const fail = (path, message, hint = null) => {
		faults.push({
			code: "json-syntax",
			message,
			hint,
			path,
			at: [at, Math.min(at + 1, text.length)]
		});
		return broken;
	};
	const skipSpace = () => {
		while (" 	\n\r".includes(text.charAt(at)) && at < text.length) at += 1;
	};
	const found = () => at >= text.length ? "The text ends" : `${JSON.stringify(text.charAt(at))} stands`;
	const readString = (path) => {
		const start = at;
		for (at += 1; at < text.length && text.charAt(at) !== "\""; at += 1) {
			if (text.charCodeAt(at) < 32) return fail(path, "A text ends at the end of its line or holds a control character.", "Close it with \".");
			if (text.charAt(at) === "\\") at += 1;
		}
		if (at >= text.length) return fail(path, "A text has no end.", "Close it with \".");
		at += 1;
		const value = parseWhole(text.slice(start, at));
		if (typeof value === "string") return value;
		at = start;
		return fail(path, "A text has a backslash before a character that needs none.", String.raw`Write \\ for one backslash.`);
	};
	const readWord = (path) => {
		const word = /[\w.+-]*/y;
		word.lastIndex = at;
		const written = word.exec(text)?.[0] ?? "";
		const value = literals.has(written) ? literals.get(written) : parseWhole(written);
		if (value === void 0) return fail(path, `${found()} where a value is expected.`, hintFor(text.slice(at, at + 2)));
		at += written.length;
		return value;
	};
	const readSeparator = (path, end) => {
		skipSpace();
		if (text.charAt(at) === end) return false;
		if (text.charAt(at) !== ",") return fail(path, `${found()} where a comma or ${end} is expected.`, hintFor(text.slice(at, at + 2)));
		const comma = at;
		at += 1;
		skipSpace();
		if (text.charAt(at) !== end) return true;
		const message = `A comma stands behind the last entry, before ${end}.`;
		faults.push({
			code: "json-syntax",
			message,
			hint: "Remove the comma.",
			path,
			at: [comma, comma + 1]
		});
		return false;
	};
	const readList = (path, depth) => {
		const items = [];
		at += 1;
		skipSpace();
		for (let more = text.charAt(at) !== "]"; more; more = readSeparator(path, "]")) {
			if (more === broken) return broken;
			const item = readValue({
				path: wantsPaths ? pointerTo(path, items.length) : path,
				depth,
				key: null
			});
			if (item === broken) return broken;
			items.push(item);
		}
		at += 1;
		return items;
	};
	const readMapping = (path, depth) => {
		const entries = {};
		at += 1;
		skipSpace();
		for (let more = text.charAt(at) !== "}"; more; more = readSeparator(path, "}")) {
			if (more === broken) return broken;
			const start = at;
			if (text.charAt(at) !== "\"") return fail(path, `${found()} where a key in double quotes is expected.`, hintFor(text.slice(at, at + 2)));
			const name = readString(path);
			if (name === broken) return broken;
			const key = [start, at];
			const inner = pointerTo(path, name);
			skipSpace();
			if (text.charAt(at) !== ":") return fail(inner, `${found()} where a colon is expected.`);
			at += 1;
			const item = readValue({
				path: inner,
				depth,
				key
			});
			if (item === broken) return broken;
			if (Object.hasOwn(entries, name)) {
				const message = `The key ${JSON.stringify(name.slice(0, 80))} is set twice.`;
				faults.push({
					code: "duplicate-key",
					message,
					hint: "Keep one of the two.",
					path: inner,
					at: key
				});
			} else Object.defineProperty(entries, name, {
				value: item,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
		at += 1;
		return entries;
	};
	const readValue = ({ path, depth, key }) => {
		skipSpace();
		const start = at;
		if (depth > deepest) return fail(path, `The file is nested deeper than ${deepest} levels.`);
		const sign = text.charAt(at);
		const value = readSigned({
			sign,
			path,
			depth
		});
		if (value !== broken && wanted.has(path) && !places.has(path)) places.set(path, {
			key,
			value: [start, at]
		});
		return value;
	};
	const readSigned = ({ sign, path, depth }) => {
		if (sign === "{") return readMapping(path, depth + 1);
		if (sign === "[") return readList(path, depth + 1);
		return sign === "\"" ? readString(path) : readWord(path);
	};
	const wantsPaths = wanted.size > 0;
	const value = readValue({
		path: "",
		depth: 0,
		key: null
	});
	skipSpace();
	if (value !== broken && at < text.length) fail("", `${found()} behind the end of the document.`);
	return {
		value: value !== broken && at >= text.length ? value : void 0,
		faults,
		places
	};
}
function parseWhole(written) {
	try {
		return JSON.parse(written);
	} catch {
		return;
	}
}
function hintFor(next) {
	if (next === "//" || next === "/*" || next.startsWith("#")) return "JSON has no comments: remove it.";
	if (next.startsWith("'")) return "Write texts in double quotes.";
	return null;
}
// packages/render/src/artifacts/with-line-feeds.ts
function withLineFeeds(text) {
	return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
// packages/render/src/artifacts/check-model.ts
const editable = /* @__PURE__ */ new Set([
	"renderer",
	"versionTable",
	"versions",
	"image",
	"stackTags",
	"nodeCount"
]);
function checkModel(model) {
	const tagged = model.stackTags["keelson:cluster"] === model.config.clusterName ? [] : [contradiction("/stackTags")];
	const broken = checkConfig(model);
	if (broken.length > 0 || model.renderer !== "keelson/1") return [...broken, ...tagged];
	const made = Object.entries(modelOf(model));
	const said = new Map(Object.entries(model));
	const contradicted = made.filter(([key, value]) => !editable.has(key) && canonicalJson(said.get(key)) !== canonicalJson(value));
	return [...tagged, ...contradicted.map(([key]) => contradiction(pointerTo("", key)))];
}
function modelOf(model) {
	return {
		...makeClusterModel(model.config, tableOf(model)),
		versionTable: model.versionTable
	};
}
function checkConfig(model) {
	const keys = Object.entries(clusterKeys);
	const defaults = new Map(keys.map(([name, key]) => [name, canonicalJson(key.required === true ? void 0 : key.default)]));
	const written = Object.entries(model.config).filter(([name, value]) => canonicalJson(value) !== defaults.get(name));
	const facts = {
		...readConfig(Object.fromEntries(written)),
		versions: tableOf(model)
	};
	const rules = clusterRules.filter((rule) => !rule.keys.some((key) => facts.wrong.has(key)));
	return [...facts.findings, ...rules.flatMap((rule) => rule.check(facts))].filter(({ severity }) => severity === "error").map((finding) => ({
		...finding,
		path: `/config${finding.path}`
	}));
}
function tableOf({ config, versions }) {
	const { kubernetes, flatcar, flannel, flannelCNI, etcd, coredns, pause, cloudControllerManager, extension } = versions;
	return {
		format: 1,
		kubernetes: { [kubernetes]: {
			etcd,
			coredns,
			pause,
			cloudControllerManager,
			extension
		} },
		flatcar: flatcar === null ? {} : { [config.releaseChannel]: flatcar },
		flannel: {
			version: flannel,
			cniPlugin: flannelCNI
		}
	};
}
function contradiction(path) {
	return error({
		code: "artifacts-contradict",
		path,
		message: "This does not follow from the config in the same file.",
		hint: "Change cluster.yaml and render again, or undo the edit."
	});
}
// packages/render/src/artifacts/customised-paths.ts
function customisedPaths({ files, model, digest, committed = files }) {
	if (!isComparable(model)) return digestedPaths.filter((path) => isEdited(path, {
		committed,
		digest
	})).toSorted(compareText);
	const made = modelOf(model);
	const nodeConfigs = renderNodeConfigs(made);
	const { controller, worker } = artifactPaths.nodeConfig;
	const userData = {
		controller: embedNodeConfig({
			nodeConfig: files.get(controller) ?? "",
			role: "controller"
		}),
		worker: embedNodeConfig({
			nodeConfig: files.get(worker) ?? "",
			role: "worker"
		})
	};
	const edited = [.../* @__PURE__ */ new Map([
		[controller, nodeConfigs.controller],
		[worker, nodeConfigs.worker],
		[artifactPaths.kubeconfig, renderKubeconfig(made)],
		[artifactPaths.template, templateText(renderStack({
			model: made,
			userData
		}))]
	])].filter(([path, text]) => files.get(path) !== text).map(([path]) => path);
	const isModelEdited = canonicalJson(made) !== canonicalJson(model) || !areVersionsOurs(model) && isEdited(artifactPaths.model, {
		committed,
		digest
	});
	return [...edited, ...isModelEdited ? [artifactPaths.model] : []].toSorted(compareText);
}
function isComparable(model) {
	return model.renderer === renderer;
}
function areVersionsOurs(model) {
	if (model.versionTable !== null || findKubernetes(versionTable, model.config.kubernetesVersion) === null) return false;
	return canonicalJson(makeClusterModel(model.config)) === canonicalJson(model);
}
function isEdited(path, { committed, digest }) {
	return digest.customised?.includes(path) === true || digest.artifacts[path] !== sha256(committed.get(path) ?? "");
}
// packages/render/src/artifacts/json/read-json.ts
function readJson({ name, text }) {
	const { value, faults } = scanJson(text);
	const rangeOf = rangeFinder(text);
	const diagnostics = faults.map(({ code, message, hint, path, at }) => {
		return {
			severity: "error",
			code,
			message,
			hint,
			file: name,
			path,
			range: rangeOf(at)
		};
	});
	return {
		value,
		diagnostics: limitDiagnostics(diagnostics),
		place(findings) {
			const { places } = scanJson(text, new Set(findings.flatMap(({ path }) => selfAndParents(path))));
			const placed = findings.map(({ aspect, ...words }) => {
				const range = value === void 0 ? null : rangeOf(placeOf(words.path, aspect, places));
				return {
					...words,
					file: name,
					range
				};
			});
			return limitDiagnostics(placed);
		}
	};
}
function placeOf(path, aspect, places) {
	const [nearest = ""] = selfAndParents(path).filter((pointer) => places.has(pointer));
	const place = places.get(nearest);
	if (place === void 0) return [0, 0];
	return aspect === "key" || nearest !== path ? place.key ?? place.value : place.value;
}
function selfAndParents(path) {
	const parts = path.split("/").slice(1);
	return [path, ...parts.map((_, index) => ["", ...parts.slice(0, parts.length - 1 - index)].join("/"))];
}
function rangeFinder(text) {
	let starts = null;
	const positionOf = (offset) => {
		starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
	return ([from, to]) => ({
		start: positionOf(from),
		end: positionOf(Math.max(from, to))
	});
}
function pointerBelow(parent, ...keys) {
	return keys.reduce(pointerTo, parent);
}
// packages/render/src/artifacts/template-user-data.ts
const launchTemplates = {
	controller: logicalIds.controllerLaunchTemplate,
	worker: logicalIds.workerLaunchTemplate
};
function pathOf(role) {
	return [
		"Resources",
		launchTemplates[role],
		"Properties",
		"LaunchTemplateData",
		"UserData",
		"Fn::Base64",
		"Fn::Sub"
	];
}
function userDataPointer(role) {
	return pointerBelow("", ...pathOf(role));
}
function userDataIn(template, role) {
	let value = template;
	for (const key of pathOf(role)) value = isMapping(value) ? value[key] : null;
	return typeof value === "string" ? value : null;
}
function withUserData(template, role, userData) {
	return replaceAt(template, pathOf(role), userData);
}
function embedIn(userData, wanted) {
	if (userData === null || extractNodeConfig(userData) === wanted.nodeConfig) return userData;
	const old = payloadOf(userData);
	const payload = payloadOf(embedNodeConfig(wanted));
	return old === null || payload === null ? null : userData.replace(old, () => payload);
}
const payloadPrefix = "data:;base64,";
function payloadOf(userData) {
	const { value } = scanJson(userData);
	const config = isMapping(value) && isMapping(value["ignition"]) ? value["ignition"]["config"] : null;
	const merge = isMapping(config) ? config["merge"] : null;
	const first = Array.isArray(merge) ? merge[0] : null;
	const source = isMapping(first) ? first["source"] : null;
	return typeof source === "string" && source.startsWith(payloadPrefix) ? source : null;
}
function replaceAt(value, path, replacement) {
	const [key, ...rest] = path;
	if (key === void 0) return replacement;
	return isMapping(value) ? {
		...value,
		[key]: replaceAt(value[key], rest, replacement)
	} : value;
}
// packages/render/src/artifacts/roles.ts
const roles = ["controller", "worker"];
export { sealArtifacts as _, withUserData as a, logicalIds as b, customisedPaths as c, withLineFeeds as d, scanJson as f, ignitionVersion as g, extractNodeConfig as h, userDataPointer as i, isComparable as l, omitNulls as m, embedIn as n, pointerBelow as o, renderConfig as p, userDataIn as r, readJson as s, roles as t, checkModel as u, makeDigest as v, jsonText as x, checkLimits as y };
