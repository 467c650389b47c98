import { B as InvalidInput, D as canonicalJson, J as compareText, L as Bug, M as hasErrors, N as sortDiagnostics, O as sha256, V as Refused, a as redact, c as limitDiagnostics, i as parseYaml, o as redactPointer, s as pointerTo } from "./core.js";
import { createRequire } from "module";
// packages/render/src/artifacts/artifact-paths.ts
/** Where each artifact lies in the output folder. */
const artifactPaths = {
	template: "stack-template.json",
	nodeConfig: {
		controller: "userdata/controller.ign.json",
		worker: "userdata/worker.ign.json"
	},
	kubeconfig: "kubeconfig",
	model: "cluster.json",
	digest: "digest.json"
};
/** All but the digest, which is made from them. */
const digestedPaths = [
	artifactPaths.template,
	artifactPaths.nodeConfig.controller,
	artifactPaths.nodeConfig.worker,
	artifactPaths.kubeconfig,
	artifactPaths.model
];
/** Every file of a folder of artifacts; what else lies there is not ours. */
const artifactNames = [...digestedPaths, artifactPaths.digest];
// packages/render/src/is-mapping.ts
/** True for an object with keys, as JSON and YAML have them. */
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/render/src/artifacts/json/scan-json.ts
/** Deeper than every template and node config; whoever writes such a value again needs no bound of its own. */
const deepest = 100;
const broken = Symbol("broken");
const literals = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
/**
* Reads JSON (RFC 8259) and keeps what `JSON.parse` loses: where things stand, keys that are set twice, and the place and the kind of a
* mistake. A comma behind the last entry is told and read over. Never throws.
*/
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
	/** What stands behind an entry: true when another one follows. */
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
/** A text, a number or a word of JSON; undefined when it is none. */
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
// packages/render/src/artifacts/line-ends.ts
/**
* The text as it was written: with line feeds alone and without byte order mark. A checkout on Windows (core.autocrlf) changes the line
* ends of every file, and that is no edit: neither JSON nor a kubeconfig can mean anything by a carriage return that stands in the text.
*/
function withLineFeeds(text) {
	return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
// packages/render/src/artifacts/edited-paths.ts
/**
* The artifacts of a folder that hold somebody's edits by its own digest.json, sorted: what rendering over them would destroy. None for a
* folder without a digest.json that can be read.
*/
function editedPaths(files) {
	const { value: digest } = scanJson(withLineFeeds(files.get(artifactPaths.digest) ?? ""));
	const recorded = isMapping(digest) ? digest["artifacts"] : null;
	if (!isMapping(digest) || !isMapping(recorded)) return [];
	const { customised } = digest;
	const named = Array.isArray(customised) ? customised : [];
	return digestedPaths.filter((path) => {
		const text = files.get(path);
		return text !== void 0 && (named.includes(path) || recorded[path] !== sha256(withLineFeeds(text)));
	}).toSorted(compareText);
}
// packages/render/src/access/render-kubeconfig.ts
/**
* The committed kubeconfig: where the cluster is, and no secret. Named after the article's: `NAME-cluster`, `NAME-context`, `NAME-admin`
* (kubernetes.io, "Organizing Cluster Access Using kubeconfig Files"). The CA and a short-lived certificate exist only after a deploy.
*/
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
// packages/render/src/artifacts/renderer.ts
/** Revision of what render writes; raised whenever the same cluster.yaml gives other artifacts. */
const renderer = "keelson/1";
// packages/render/src/config/values/partition-of.ts
/** How regions of the partitions other than `aws` begin; a region that is newer than our table still tells its partition. */
const partitions = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-iso-", "aws-iso"],
	["us-isob-", "aws-iso-b"],
	["eu-isoe-", "aws-iso-e"],
	["us-isof-", "aws-iso-f"],
	["eusc-", "aws-eusc"]
];
/** The partition of a region, as ARNs write it. */
function partitionOf(region) {
	return partitions.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "aws";
}
// packages/render/src/versions/version-table.ts
/**
* The table that Keelson brings; `npm run refresh:versions` writes it. Sources: kubeadm's constants of each version, Kubernetes' release
* schedule, registry.k8s.io, the hash list of Flatcar's extensions, the version files of Flatcar's channels, flannel's manifest.
*/
const versionTable = {
	format: 1,
	kubernetes: {
		"v1.36.2": {
			"etcd": "3.6.8-0",
			"coredns": "v1.14.2",
			"pause": "3.10.2",
			"cloudControllerManager": "v1.36.1",
			"extension": {
				"url": "https://extensions.flatcar.org/extensions/kubernetes-v1.36.2-x86-64.raw",
				"hash": null
			}
		},
		"v1.35.6": {
			"etcd": "3.6.6-0",
			"coredns": "v1.13.1",
			"pause": "3.10.1",
			"cloudControllerManager": "v1.35.2",
			"extension": {
				"url": "https://extensions.flatcar.org/extensions/kubernetes-v1.35.6-x86-64.raw",
				"hash": null
			}
		}
	},
	removed: {},
	minors: {
		"1.36": {
			"endOfLife": "2027-06-28",
			"ended": false
		},
		"1.35": {
			"endOfLife": "2027-02-28",
			"ended": false
		},
		"1.34": {
			"endOfLife": "2026-10-27",
			"ended": true
		},
		"1.33": {
			"endOfLife": "2026-06-28",
			"ended": true
		}
	},
	flatcar: {
		"stable": "4593.2.5",
		"lts": "4081.3.10",
		"beta": "4757.1.0"
	},
	flannel: {
		"version": "v0.28.9",
		"cniPlugin": "v1.9.1-flannel3"
	}
};
// packages/render/src/config/values/ipv4.ts
const addressForm = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const cidrForm = /^([\d.]+)\/(\d{1,2})$/;
/** The address as an unsigned number, or null. Leading zeros are refused: programs disagree on whether they mean octal. */
function parseAddress(text) {
	const parts = addressForm.exec(text)?.slice(1) ?? [];
	if (parts.length !== 4) return null;
	let address = 0;
	for (const part of parts) {
		if (Number(part) > 255 || part.length > 1 && part.startsWith("0")) return null;
		address = address * 256 + Number(part);
	}
	return address;
}
function formatAddress(address) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
/** The network of a range, host bits cleared; null when the text is not a range. */
function parseCidr(text) {
	const [, addressText = "", prefixText = ""] = cidrForm.exec(text) ?? [];
	const address = parseAddress(addressText);
	const prefix = Number(prefixText);
	if (address === null || prefix > 32 || prefixText.length > 1 && prefixText.startsWith("0")) return null;
	return {
		network: address - address % sizeOf({
			network: 0,
			prefix
		}),
		prefix
	};
}
function formatCidr(cidr) {
	return `${formatAddress(cidr.network)}/${cidr.prefix}`;
}
/** How many addresses a network has. */
function sizeOf(cidr) {
	return 2 ** (32 - cidr.prefix);
}
/** True when the whole inner network lies in the outer one. */
function containsCidr(outer, inner) {
	return inner.prefix >= outer.prefix && containsAddress(outer, inner.network);
}
function containsAddress(cidr, address) {
	return address >= cidr.network && address < cidr.network + sizeOf(cidr);
}
function overlaps(a, b) {
	return containsCidr(a, b) || containsCidr(b, a);
}
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
/** Flatcar's images by the naming of its EC2 pages: `Flatcar-CHANNEL-VERSION-hvm`. */
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
/** The subnets of the stack, and which of them holds the controller. */
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
// packages/render/src/versions/version-order.ts
/** By number, not by letter: v1.36.10 is newer than v1.36.2, and the image tag 3.6.8-1 newer than 3.6.8-0. */
function compareVersions(a, b) {
	const [left, right] = [numbersOf(a), numbersOf(b)];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** The minor version that a version belongs to, without a leading `v`: 1.36 for v1.36.2. */
function minorOf(version) {
	return numbersOf(version).slice(0, 2).join(".");
}
/** By how many minor versions the second one is newer; null when they do not share a major version. */
function minorStep(from, to) {
	const [left, right] = [numbersOf(from), numbersOf(to)];
	return left[0] === right[0] ? (right[1] ?? 0) - (left[1] ?? 0) : null;
}
/** The numbers that a version starts with, and the build number of an image tag such as 3.6.8-0; empty when it starts with none. */
function numbersOf(version) {
	const [, numbers = "", build] = /^v?(\d+(?:\.\d+)*)(?:-(\d+)$)?/.exec(version) ?? [];
	return [...numbers.split("."), ...build === void 0 ? [] : [build]].filter((part) => part !== "").map(Number);
}
// packages/render/src/versions/find-kubernetes.ts
/** The entry of a version (its `v` may be missing), or the newest one when none is wanted; null when there is none. */
function findKubernetes(table, wanted) {
	const version = wanted === null ? knownKubernetesVersions(table)[0] : withLeadingV(wanted);
	if (version === void 0 || !Object.hasOwn(table.kubernetes, version)) return null;
	const release = table.kubernetes[version];
	return release === void 0 ? null : {
		version,
		release
	};
}
/** Newest first. */
function knownKubernetesVersions(table) {
	return Object.keys(table.kubernetes).toSorted((a, b) => compareVersions(b, a));
}
/** The offered versions of a minor version such as 1.36, newest first. */
function patchesOf(table, minor) {
	return knownKubernetesVersions(table).filter((version) => minorOf(version) === minor);
}
function withLeadingV(version) {
	return `v${version.replace(/^v/, "")}`;
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
/** Null when only the image itself knows: an own amiId, or a channel without a known version. */
function flatcarVersionOf(config, table) {
	if (config.flatcarVersion !== null) return config.flatcarVersion;
	return config.amiId === null ? table.flatcar[config.releaseChannel] ?? null : null;
}
/** The same file name in the mirror's folder. */
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
/** The SSM parameters that nodes read at boot. One GetParameters call takes ten names, so neither list may grow beyond that. */
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
/** Decides everything that follows from a config without errors. */
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
/** What a living stack cannot change: another value needs a new cluster. New subnets may be added behind the existing ones. */
function immutableKeys(config) {
	const { clusterName, region, vpcId, vpcCIDR, controllerIP, podCIDR, serviceCIDR, dnsServiceIP, etcdSnapshotId } = config;
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
		etcdSnapshotId
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
/**
* Compresses data with GZIP
* @param data The data to compress
* @param opts The compression options
* @returns The gzipped version of the data
*/
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
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
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
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
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
/**
* A text as a percent-encoded data URL: gzip still sees the text in it, which it would not see in base64.
* Ignition decodes these strictly: everything outside encodeURIComponent's safe characters must be encoded.
*/
function toDataUrl(text) {
	return `data:,${encodeURIComponent(text)}`;
}
// packages/render/src/node/ignition/ignition-config.ts
/** Accepted by the Ignition of Flatcar LTS, stable and beta alike (2.19 and 2.24). */
const ignitionVersion = "3.3.0";
/** A file with a text of ours, which replaces what the image may have there. */
function textFile(options) {
	return {
		path: options.path,
		mode: options.mode ?? 420,
		overwrite: true,
		contents: { source: toDataUrl(options.text) }
	};
}
// packages/render/src/stack/logical-ids.ts
/**
* The logical ids of the stack. A renamed id is a new resource to CloudFormation and the deletion of the old one, with its data:
* an id that was released is never changed. Node configs name the groups (signals) and the volume.
*/
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
// packages/render/src/node/stack-env.ts
/** Where the file lies on every node. */
const stackEnvPath = "/etc/keelson/stack.env";
const stack = {
	STACK_NAME: "${AWS::StackName}",
	REGION: "${AWS::Region}",
	URL_SUFFIX: "${AWS::URLSuffix}"
};
/**
* What only CloudFormation knows, filled in by Fn::Sub, and the bounds of a boot in seconds. BOOT_BOUND ends before the group's own
* creation and pause times (30 and 15 minutes), so that the stack hears FAILURE instead of silence.
*/
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
/** The file as a data URL whose `${...}` stay readable for Fn::Sub; what they become (names, ids) needs no encoding. */
function stackEnvUrl(role) {
	return `data:,${Object.entries(stackEnv[role]).map(([name, value]) => `${name}%3D${value}%0A`).join("")}`;
}
// packages/render/src/node/embed-node-config.ts
const payloadPrefix$1 = "data:;base64,";
/** Fixed, as another byte would roll every node. Level 9 would save 25 of 8,569 bytes and cost twice the time of a cold start. */
const compression = {
	level: 6,
	mem: 2,
	mtime: 0
};
/**
* The user data of a role: an outer Ignition config that carries /etc/keelson/stack.env and merges the compressed node config.
* It is a text for Fn::Sub: its only `${...}` are those of stack.env, since base64 has no `$`.
* Pure JavaScript deflate with every option fixed: other builds of zlib would give other bytes, and other bytes replace every node.
*/
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
/** The node config inside a user data text, byte for byte; null when the text is not one that embedNodeConfig made. */
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
/**
* The AWS cloud controller: gives nodes their zone and addresses, makes load balancers. It asks the API server of its own host, so it
* does not wait for kube-proxy; its controllers use the service accounts and roles that Kubernetes already has for them
* (cloud-provider-aws, existing-cluster example; kube's bootstrap policy for node-controller and service-controller).
*/
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
/**
* The pod network (flannel's kube-flannel manifest says what it needs). Differences: tolerations for every effect, for a NoExecute
* start-up taint of another add-on would evict it; nftables, as kube-proxy; both copies made by the plugin image, which surely has `cp`.
*/
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
/** What the host itself needs before Kubernetes: kernel settings, no updates in place, and the API's name without DNS. */
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
/** Kubernetes as a system extension: one image below /opt, merged over /usr by systemd-sysext through its link. */
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
/**
* How a node enters the cluster. Its name is the instance id: a replaced machine with an old name would keep the dead one's provider id,
* which cannot change (kubernetes/cloud-provider-aws issue 144). The @...@ are filled in at boot.
*/
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
/** Instance ids and zones have no place in a committed file: the controller's kubeadm config with @...@ for them (kubeadm v1beta4). */
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
/** A worker's kubeadm config: the CA comes from a file that the node wrote from its secrets, not from the network. */
const joinConfig = `apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
discovery:
  file: {kubeConfigPath: /run/keelson/discovery.conf}
  tlsBootstrapToken: "@TOKEN@"
${nodeRegistration}`;
// packages/render/src/node/kubeadm/patches.ts
/** One CoreDNS per host: the second waits for the first worker, so that names resolve while the controller is replaced. */
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
/** On workers the drain unit comes first: the kubelet's own shutdown would start before any unit stops and end the pods in place. */
const workerKubeletPatch = `shutdownGracePeriod: 0s
shutdownGracePeriodCriticalPods: 0s
`;
// packages/render/src/node/boot-steps.ts
/**
* The steps of a boot in their order: each is /opt/bin/keelson-STEP, its place gives the `[n/m]` of its console line.
* Step 0 is Ignition itself, whose lines are its own.
*/
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
/** A script that starts with the library: console line, facts, signed calls. Run as `bash /opt/bin/NAME`, never executed itself. */
function nodeScript(body) {
	return `#!/usr/bin/bash
# shellcheck source=/dev/null
. /opt/bin/keelson-lib.sh
${body}`;
}
// packages/render/src/node/scripts/addons.ts
/** Step addons: without a pod network no node becomes Ready, without the cloud controller none is initialised. */
const addonsScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
until kubectl --request-timeout=10s get --raw /readyz >/dev/null 2>&1; do sleep 3; done
kubectl apply --server-side --force-conflicts --field-manager=keelson-node -f /etc/keelson/addons ||
  again 'flannel and the cloud controller could not be applied'
say 'flannel and the cloud controller applied'
`);
// packages/render/src/node/scripts/boot.ts
/**
* Runs the steps one after the other; a step that fails runs again, for ever. The stack hears FAILURE once: when a step says three times
* in a row that it cannot succeed (three, since new IAM rights take seconds to be seen everywhere), or when BOOT_BOUND is over.
*/
const bootScript = nodeScript(`for step in "\${STEPS[@]}"; do
  hopeless=0
  while :; do
    bound=$STEP_BOUND left=$((BOOT_BOUND - SECONDS))
    if [ $left -gt 30 ] && [ $left -lt "$bound" ]; then bound=$left; fi
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
/**
* The stop job of a worker: cordons the node and evicts its own pods with the kubelet's credentials (NodeRestriction lets a node evict
* what is bound to it; `kubectl drain` would also read DaemonSets, which it may not). What is held back or not answered is asked again; the unit bounds it to 90 s.
*/
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
/**
* Step etcd-volume, also the unit that the kubelet requires: ends well only when /var/lib/etcd is the volume of stack.env.
* - On Nitro the disk's serial is the volume id without its hyphen; on Xen the disk has the name it was attached under.
* - VolumeInUse and IncorrectState are retried: the old instance may still hold it, or this one already does.
* - Formatted only when three readers find nothing; what cannot be read is never blank.
* - The bare mount point is immutable: etcd cannot start on the root disk by accident.
*/
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
/**
* Step kubeadm-init. Data belongs to its CA: before the first init the volume gets the cluster's name and the hashes of the CAs and of
* sa.pub, their last line ends left aside, which a restored parameter may have lost; data of another owner, or of none, stops here.
* Over existing data only the check of the data folder is ignored; a second attempt on this machine also finds its own manifests and
* ports. Never `kubeadm reset`: it would remove the only etcd member.
*/
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
/**
* Step kubeadm-join: the CA is pinned by a discovery file without context (kubeadm refuses one with an empty user). A worker has no data
* to lose, so a half-done attempt is reset. After a reboot it takes back its own cordon.
*/
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
/**
* /opt/bin/keelson-lib.sh. Exit codes of every script: 0 done, 1 try again, 3 cannot succeed by trying again.
* Credentials reach curl through a pipe: they are never in an argument, a file or a message (curl manual: --config, --aws-sigv4).
*/
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
/** Step metadata: who this instance is, once per boot. The volume's unit may ask at the same time, hence the lock. */
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
/**
* Monthly on the controller: new leaf certificates, then each static pod restarted by a new annotation in its manifest (an atomic rename,
* so that a power cut never leaves a component out), the next one only when this one is Ready and the API says so.
* kubelets renew their own (kubernetes.io, "Certificate Management with kubeadm").
*/
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
/**
* Step secrets: all parameters of the role in one GetParameters call (at most ten names), each to its file, 0600.
* Once the node is initialised or joined nothing is read again: the bootstrap token does not come back to the disk.
*/
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
/** Step signal: the node has been Ready for `seconds` without a break and, on the controller, the API is ready; then the stack is told. */
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
/** The scripts of a role by their name in /opt/bin, the only place they run from: /etc becomes noexec (flatcar/Flatcar issue 2166). */
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
/**
* Runs the boot steps at every boot. `exec` and not `oneshot`: multi-user.target must not wait for it, since that target is what holds up
* the kubelet. The extension's units exist once ensure-sysext has reloaded systemd.
*/
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
/** Nodes are replaced, never updated in place: nothing reboots them by itself. */
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
/**
* The Ignition configs of both roles as readable JSON, without stack name, volume id or secret: those come at boot, from stack.env
* (embedNodeConfig) and the parameter store.
*/
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
/** The id or address of a resource, the value of a parameter, or a pseudo parameter such as `AWS::StackId`. */
function ref(name) {
	return { Ref: name };
}
function getAtt(logicalId, attribute) {
	return { "Fn::GetAtt": [logicalId, attribute] };
}
/** `${Name}` in the text becomes what Ref of that name gives, `${AWS::Region}` and its kind the pseudo parameter. */
function sub(text) {
	return { "Fn::Sub": text };
}
function base64(value) {
	return { "Fn::Base64": value };
}
function join(separator, values) {
	return { "Fn::Join": [separator, values] };
}
/** The ARN of something in the account and region that the stack is deployed to. */
function regionalArn(service, resource) {
	return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
}
// packages/render/src/stack/network.ts
/** The zone of the controller: its interface, its volume and its group live there. */
function controllerZone(model) {
	return getAtt(controllerSubnetId(model), "AvailabilityZone");
}
function controllerSubnetId(model) {
	return model.subnets[model.controllerSubnet]?.logicalId ?? "";
}
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
/** The API server's default range of NodePorts. */
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
/** Type 3, code 4: without it packets above the path's size vanish. */
const pathMTU = {
	name: "PathMTU",
	protocol: "icmp",
	fromPort: 3,
	toPort: 4,
	purpose: "path MTU discovery"
};
/** Who may come in from outside. */
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
/** All rules of the two groups. The cloud controller opens NodePorts to its load balancers by itself. */
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
/**
* The range is part of the id: rules keep their ids when the list is sorted anew or shortened, and EC2 never sees one rule twice while
* CloudFormation creates before it deletes. EC2 clears host bits, so two texts of one range are one rule.
*/
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
// packages/render/src/stack/tags.ts
/**
* The tags of everything that can carry some. `kubernetes.io/cluster/NAME` is how the cloud controller finds its cluster, its subnets and
* the one group of an instance; `KubernetesCluster` makes it write that tag too, which IAM conditions rely on (cloud-provider-aws, tags.go).
* Ours come last into the map, so that a stack tag cannot take their place.
*/
function tags(model, name) {
	return toList(tagMap(model, name));
}
/** Tags of an instance and its volumes: the role is what lets a controller attach the etcd volume to itself and to nothing else. */
function instanceTags(model, role) {
	return toList({
		...tagMap(model, nodeName(model, role)),
		"keelson:role": role
	});
}
/** Tags of an Auto Scaling group alone; its instances get theirs from the launch template, volumes included. */
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
/** Sorted by key, so that the order of stackTags in cluster.yaml changes nothing. */
function toList(map) {
	return Object.keys(map).toSorted().map((key) => ({
		Key: key,
		Value: map[key] ?? ""
	}));
}
// packages/render/src/stack/security-groups.ts
/**
* One group for each role. Rules stand alone: the cloud controller adds its own to the worker group, and rules written inside the group
* would take those away at an update. Descriptions are constants, because a changed one replaces the group.
*/
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
/** The id of a role's group, for interfaces, launch templates and rules. */
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
/**
* The interface and public address that outlive every controller instance: each new one is started on this interface, so the private
* address, the public address and with them etcd's peer URL stay. Both end with the stack.
*/
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
/** An existing VPC has its gateway already. */
function after(gateway) {
	return gateway.length === 0 ? {} : { DependsOn: gateway };
}
// packages/render/src/stack/omit-nulls.ts
/** The same data without every key whose value is null, at any depth: absent in cluster.yaml becomes absent in the template. */
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
/**
* How a machine of one role is started. The metadata service answers only requests with a session token and only the host itself: one
* hop, so no pod reaches the role's credentials. Roots carry the account's EBS key, which Auto Scaling may always use.
*/
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
/**
* Machines are replaced one at a time and each must report itself ready. Processes that would interfere rest meanwhile; Launch and
* Terminate never do, for without them nothing is replaced.
*/
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
/** The newest version of a launch template: a changed template is a changed group, which then rolls. */
function latestVersion(launchTemplateId) {
	return {
		LaunchTemplateId: ref(launchTemplateId),
		Version: getAtt(launchTemplateId, "LatestVersionNumber")
	};
}
// packages/render/src/stack/controller-group.ts
/**
* One controller, replaced by its group when it dies. The group names a zone and not a subnet, because the launch template brings the
* interface, and the interface its subnet and group (Auto Scaling, "launch templates with a network interface"). A replacement first ends
* the old machine: interface and volume exist once.
*/
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
/**
* What cloud-provider-aws calls (its pkg/providers/v1, read at the July 2026 revision) for nodes and for Services of type LoadBalancer,
* without cloud routes and volumes. Changes are bound to the tag KubernetesCluster, which it writes on all that it makes.
*/
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
/** None of these can be bound to a resource. */
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
/** A policy of allowances; nothing here denies. */
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
/**
* The role of one kind of machine with its instance profile. The policy is inline, so that it stands as soon as the role does: a policy
* resource of its own could come after the first boot.
*/
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
/** What every boot needs: the secrets of its own role, and to tell CloudFormation how it ended. */
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
/** The controller reads its secrets, signals, attaches the etcd volume to itself, and runs the cloud controller. */
function controllerRole(model, vpcId) {
	return nodeRole({
		model,
		role: "controller",
		roleId: logicalIds.controllerRole,
		instanceProfileId: logicalIds.controllerInstanceProfile,
		statements: [...volumeStatements(model), ...cloudControllerStatements(model, vpcId)]
	});
}
/** Exactly this volume, and only to controllers of this cluster. Nobody may detach it: EC2 does when the old instance ends. */
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
/** The whole state of the cluster. It is never attached by the stack: the instance of the moment does that at boot. Ends as a snapshot. */
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
/** One subnet a zone, each associated with the route table when there is one to name. */
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
/** `Subnet0` -> `SubnetRouteTableAssociation0`. */
function associationId(subnet) {
	return subnet.logicalId.replace("Subnet", "SubnetRouteTableAssociation");
}
/** Where the cloud controller puts load balancers (cloud-provider-aws, findELBSubnets). */
function loadBalancerTag(model) {
	return {
		Key: model.config.mapPublicIPs ? "kubernetes.io/role/elb" : "kubernetes.io/role/internal-elb",
		Value: "1"
	};
}
// packages/render/src/stack/existing-network.ts
/**
* Subnets inside a VPC that the user made. Nothing there is changed: no gateway, no route, and no S3 endpoint, which would write routes
* into the user's table. Without routeTableId the subnets follow the VPC's main table.
*/
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
/** What other steps and people read from the stack. The names are fixed: workflows use them. */
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
/** A VPC of the cluster's own, with a way to the internet for every subnet. */
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
/** The name of the API, when cluster.yaml asks for it (createRecordSet). */
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
/**
* The workers, over all subnets. An update starts one more machine than wanted and ends an old one when the new one is ready, so capacity
* never falls; the room for that one is why MaxSize is above the count.
*/
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
/** One-time: Auto Scaling itself asks again when a machine is taken back (CloudFormation reference, LaunchTemplate SpotOptions). */
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
/** Workers read their own secrets and signal; the kubelet needs nothing of AWS with an external cloud provider. */
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
/** The whole stack of a cluster with one controller. Same model and node configs, same template. */
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
/**
* What is known only at deployment. No resource refers to the CA's hash: it is there for later deployments to compare with, and a user data
* that held it would roll every node.
*/
const parameters = {
	[logicalIds.nodeImage]: {
		Type: "AWS::EC2::Image::Id",
		Description: "Flatcar image of all nodes, resolved at deployment"
	},
	[logicalIds.authorityHash]: {
		Type: "String",
		Description: "SHA-256 of the cluster's CA certificate in DER form, as lower-case hex; filled in at deployment",
		AllowedPattern: "[0-9a-f]{64}",
		ConstraintDescription: "must be 64 digits of lower-case hex"
	}
};
/** The template as the file that is reviewed and sent. */
function templateText(template) {
	return `${JSON.stringify(template, null, 2)}\n`;
}
/** What a later run reads from the live stack to know what it may change. A key that is absent is null in the model. */
function metadata({ renderer, versions, immutable, growing, image }) {
	return omitNulls({
		renderer,
		versions,
		immutable,
		growing,
		image
	});
}
// packages/render/src/config/sections/access-keys.ts
const anySource = {
	kind: "cidr",
	minimumPrefix: 0,
	maximumPrefix: 32
};
/** Who may reach the nodes and the API. */
const accessKeys = {
	keyName: {
		type: {
			kind: "string",
			pattern: "[\\x20-\\x7e]{1,255}",
			maxLength: 255,
			form: "the name of an EC2 key pair, at most 255 ASCII characters",
			code: "not-a-key-name"
		},
		default: null,
		since: "0.1",
		meaning: "EC2 key pair for SSH.",
		example: "my-key"
	},
	sshAuthorizedKeys: {
		type: {
			kind: "list",
			maxItems: 20,
			items: {
				kind: "string",
				pattern: "(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+={0,3}( [^\\r\\n]*)?",
				maxLength: 2048,
				form: "a public key on one line, such as ssh-ed25519 AAAA... name",
				code: "not-an-ssh-key",
				unquoted: true
			}
		},
		default: [],
		since: "0.1",
		meaning: "Public keys that may log in by SSH, instead of or beside keyName.",
		example: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me"]
	},
	sshAccessAllowedSourceCIDRs: {
		type: {
			kind: "list",
			maxItems: 50,
			items: anySource
		},
		default: [],
		since: "0.1",
		meaning: "Ranges that may reach SSH; none when empty.",
		example: ["203.0.113.0/24"]
	},
	apiAccessAllowedSourceCIDRs: {
		type: {
			kind: "list",
			maxItems: 50,
			items: anySource
		},
		default: ["0.0.0.0/0"],
		since: "0.1",
		meaning: "Ranges that may reach the Kubernetes API.",
		example: ["203.0.113.0/24"]
	},
	nodePortAccessAllowedSourceCIDRs: {
		type: {
			kind: "list",
			maxItems: 25,
			items: anySource
		},
		default: [],
		since: "0.1",
		meaning: "Ranges that may reach NodePorts (30000 to 32767, TCP and UDP) on the workers; none when empty.",
		example: ["203.0.113.0/24"]
	}
};
// packages/render/src/config/values/string-forms.ts
/** String types that more than one key uses. */
const zoneName = {
	kind: "string",
	pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+(-[a-z]+-\\d+)?[a-f]",
	maxLength: 64,
	form: "an availability zone: the region and a letter from a to f, such as eu-west-1a",
	code: "not-a-zone"
};
const label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
/** At least two labels; the last one holds a letter, so that an address is not taken for a name. */
const hostPattern = `(${label}\\.)+(?=[0-9-]*[A-Za-z])${label}`;
const hostName = {
	kind: "string",
	pattern: hostPattern,
	maxLength: 253,
	form: "a DNS name without a dot at its end, such as k8s.example.com",
	code: "not-a-dns-name"
};
const hostedZoneName = {
	kind: "string",
	pattern: `${hostPattern}\\.?`,
	maxLength: 254,
	form: "the DNS name of a hosted zone, such as example.com",
	code: "not-a-dns-name"
};
const instanceType = {
	kind: "string",
	pattern: "[a-z][a-z0-9-]*\\.(nano|micro|small|medium|(\\d{0,3}x)?large|metal(-\\d{1,3}xl)?)",
	maxLength: 40,
	form: "an EC2 instance type, its family and size with a dot in between, such as t3.medium",
	code: "not-an-instance-type"
};
/** An id as EC2 gives it: 8 or 17 hexadecimal digits. */
function resourceId(prefix) {
	return {
		kind: "string",
		pattern: `${prefix}-([0-9a-f]{8}|[0-9a-f]{17})`,
		maxLength: 40,
		form: `an id that starts with ${prefix}- and goes on with 8 or 17 hexadecimal digits`,
		code: "not-a-resource-id"
	};
}
// packages/render/src/config/values/volumes.ts
/** GiB of a root volume: at least the 8 of Flatcar's image (mantle, disk size on EC2), at most what the largest type has. */
const rootVolumeSize$1 = {
	kind: "integer",
	minimum: 8,
	maximum: 65536,
	unit: "GiB"
};
/** GiB of a gp3 volume. */
const dataVolumeSize = {
	kind: "integer",
	minimum: 1,
	maximum: 65536,
	unit: "GiB"
};
const volumeIOPS = {
	kind: "integer",
	minimum: 100,
	maximum: 256e3
};
/** The EBS types that an instance can boot from. */
const rootVolumeType = {
	kind: "enum",
	values: [
		"gp3",
		"gp2",
		"io1",
		"io2",
		"standard"
	]
};
/** GiB by type, above the minimum of all root volumes (EC2 API reference, EbsBlockDevice, VolumeSize). */
const sizeLimits = {
	gp3: { maximum: 65536 },
	gp2: { maximum: 16384 },
	io1: { maximum: 16384 },
	io2: { maximum: 65536 },
	standard: { maximum: 1024 }
};
/** Provisioned IOPS by type (EC2 API reference, EbsBlockDevice, Iops; ratios: EBS user guide, volume types); null: the type takes none. */
const iopsLimits = {
	gp3: {
		minimum: 3e3,
		maximum: 8e4,
		perGiB: 500,
		required: false
	},
	gp2: null,
	io1: {
		minimum: 100,
		maximum: 64e3,
		perGiB: 50,
		required: true
	},
	io2: {
		minimum: 100,
		maximum: 256e3,
		perGiB: 1e3,
		required: true
	},
	standard: null
};
// packages/render/src/config/sections/controller-keys.ts
/** The controller and etcd's volume. */
const controllerKeys = {
	etcdSnapshotId: {
		type: resourceId("snap"),
		default: null,
		since: "0.1",
		meaning: "EBS snapshot that a new cluster's etcd volume is made from.",
		example: "snap-0a1b2c3d4e5f60718"
	},
	controllerInstanceType: {
		type: instanceType,
		default: "t3.medium",
		since: "0.1",
		meaning: "EC2 instance type of the controller: at least 2 vCPU and 2 GiB.",
		example: "t3.medium"
	},
	controllerRootVolumeSize: {
		type: rootVolumeSize$1,
		default: 30,
		since: "0.1",
		meaning: "GiB of the controller's root volume.",
		example: 30
	},
	controllerRootVolumeType: {
		type: rootVolumeType,
		default: "gp3",
		since: "0.1",
		meaning: "EBS type of the controller's root volume.",
		example: "gp3"
	},
	controllerRootVolumeIOPS: {
		type: volumeIOPS,
		default: null,
		since: "0.1",
		meaning: "IOPS of the controller's root volume: needed for io1 and io2, possible for gp3.",
		example: 3e3
	},
	etcdVolumeSize: {
		type: dataVolumeSize,
		default: 20,
		since: "0.1",
		meaning: "GiB of the volume that holds etcd's data; it can grow but never shrink.",
		example: 20
	}
};
// packages/render/src/config/sections/dns-keys.ts
/** The DNS record of the API. */
const dnsKeys = {
	createRecordSet: {
		type: { kind: "boolean" },
		default: false,
		since: "0.1",
		meaning: "Whether the stack makes the DNS record of externalDNSName.",
		example: true
	},
	hostedZone: {
		type: hostedZoneName,
		default: null,
		since: "0.1",
		meaning: "Name of the Route 53 zone for the record; hostedZoneId instead where two zones have one name.",
		example: "example.com"
	},
	hostedZoneId: {
		type: {
			kind: "string",
			pattern: "(/hostedzone/)?[A-Z0-9]{1,32}",
			maxLength: 44,
			form: "the id of a Route 53 zone, such as Z2BYZVP5DZBBWK",
			code: "not-a-resource-id"
		},
		default: null,
		since: "0.1",
		meaning: "Id of the Route 53 zone for the record, instead of hostedZone.",
		example: "Z2BYZVP5DZBBWK"
	},
	recordSetTTL: {
		type: {
			kind: "integer",
			minimum: 1,
			maximum: 2147483647,
			unit: "seconds"
		},
		default: 300,
		since: "0.1",
		meaning: "Seconds that resolvers may keep the record.",
		example: 60
	}
};
// packages/render/src/config/sections/identity-keys.ts
/** Who the cluster is. */
const identityKeys = {
	clusterName: {
		type: {
			kind: "string",
			pattern: "[A-Za-z][A-Za-z0-9-]{0,62}",
			maxLength: 63,
			form: "a name of at most 63 letters, digits and hyphens that starts with a letter",
			code: "not-a-cluster-name"
		},
		default: "kubernetes",
		since: "0.1",
		meaning: "Name of the cluster and of its CloudFormation stack; one of a name per account and region.",
		example: "my-cluster"
	},
	externalDNSName: {
		type: hostName,
		required: true,
		default: null,
		since: "0.1",
		meaning: "DNS name of the Kubernetes API; it stands in the API server's certificate and in kubeconfig.",
		example: "k8s.example.com"
	},
	region: {
		type: {
			kind: "string",
			pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+",
			maxLength: 32,
			form: "an AWS region such as eu-west-1",
			code: "not-a-region"
		},
		required: true,
		default: null,
		since: "0.1",
		meaning: "AWS region of everything that is made.",
		example: "eu-west-1"
	},
	stackTags: {
		type: {
			kind: "map",
			maxItems: 45,
			key: {
				kind: "string",
				pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}",
				maxLength: 128,
				form: "1 to 128 letters, digits, spaces or _.:/=+@-",
				code: "not-a-tag"
			},
			value: {
				kind: "string",
				pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256}",
				maxLength: 256,
				form: "1 to 256 letters, digits, spaces or _.:/=+@-",
				code: "not-a-tag"
			}
		},
		default: {},
		since: "0.1",
		meaning: "Tags of the stack, which CloudFormation hands on to what it makes.",
		example: { team: "games" }
	}
};
// packages/render/src/config/sections/network-keys.ts
/** Address ranges, all IPv4. */
const networkKeys = {
	vpcCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 16,
			maximumPrefix: 28
		},
		default: "10.0.0.0/16",
		since: "0.1",
		meaning: "Range of the VPC.",
		example: "10.0.0.0/16"
	},
	instanceCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 16,
			maximumPrefix: 28
		},
		default: "10.0.0.0/24",
		since: "0.1",
		meaning: "Range of the subnet that availabilityZone names.",
		example: "10.0.0.0/24"
	},
	controllerIP: {
		type: { kind: "ip" },
		default: "10.0.0.50",
		since: "0.1",
		meaning: "Private address of the controller, for its whole life.",
		example: "10.0.0.50"
	},
	podCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 8,
			maximumPrefix: 24
		},
		default: "10.2.0.0/16",
		since: "0.1",
		meaning: "Range of all pods; each node takes a /24 of it.",
		example: "10.2.0.0/16"
	},
	serviceCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 12,
			maximumPrefix: 28
		},
		default: "10.3.0.0/24",
		since: "0.1",
		meaning: "Range of the cluster addresses of Services.",
		example: "10.3.0.0/24"
	},
	dnsServiceIP: {
		type: { kind: "ip" },
		default: "10.3.0.10",
		since: "0.1",
		meaning: "Address of the cluster's DNS: always the tenth of serviceCIDR.",
		example: "10.3.0.10"
	},
	vpcId: {
		type: resourceId("vpc"),
		default: null,
		since: "0.1",
		meaning: "An existing VPC to build in; nothing that it holds is changed.",
		example: "vpc-0a1b2c3d4e5f60718"
	},
	routeTableId: {
		type: resourceId("rtb"),
		default: null,
		since: "0.1",
		meaning: "Route table of the existing VPC for the subnets.",
		example: "rtb-0a1b2c3d4e5f60718"
	}
};
// packages/render/src/config/sections/secrets-keys.ts
/** How the secrets in SSM are encrypted. */
const secretsKeys = { kmsKeyArn: {
	type: {
		kind: "arn",
		service: "kms",
		resource: "key"
	},
	default: null,
	since: "0.1",
	meaning: "KMS key for the secrets in SSM Parameter Store; the account's SSM key when absent.",
	example: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
} };
// packages/render/src/config/sections/software-keys.ts
/** What runs on the nodes. */
const softwareKeys = {
	releaseChannel: {
		type: {
			kind: "enum",
			values: [
				"stable",
				"lts",
				"beta",
				"alpha"
			],
			meanings: {
				stable: "For production.",
				lts: "For production; gets fixes for 18 months instead of new features.",
				beta: "What becomes stable next.",
				alpha: "The newest of everything, for trying out."
			}
		},
		default: "stable",
		since: "0.1",
		meaning: "Flatcar channel of the node image.",
		example: "stable"
	},
	flatcarVersion: {
		type: {
			kind: "string",
			pattern: "\\d{4,5}\\.\\d{1,3}\\.\\d{1,3}",
			maxLength: 16,
			form: "a Flatcar version such as 4593.2.5; a channel belongs to releaseChannel",
			code: "not-a-version"
		},
		default: null,
		since: "0.1",
		meaning: "Flatcar version of the node image; the version table's newest of the channel when absent.",
		example: "4593.2.5"
	},
	amiId: {
		type: resourceId("ami"),
		default: null,
		since: "0.1",
		meaning: "Node image to use instead of Flatcar's own.",
		example: "ami-0a1b2c3d4e5f60718"
	},
	kubernetesVersion: {
		type: {
			kind: "string",
			pattern: "[^\\s]+",
			maxLength: 64,
			form: "a Kubernetes version with its three numbers, such as v1.36.2",
			code: "not-a-version"
		},
		default: null,
		since: "0.1",
		meaning: "Kubernetes version; the version table's newest when absent.",
		example: "v1.36.2"
	},
	sysextMirror: {
		type: {
			kind: "string",
			pattern: "https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%/-]*)?",
			maxLength: 512,
			form: "the URL of a folder, such as https://mirror.example.com/extensions, without a user name: node configs are readable",
			code: "not-a-url"
		},
		default: null,
		since: "0.1",
		meaning: "Where nodes download the Kubernetes extension from, instead of Flatcar's server.",
		example: "https://mirror.example.com/extensions"
	}
};
// packages/render/src/config/sections/workers-keys.ts
/** The workers. */
const workersKeys = {
	workerCount: {
		type: {
			kind: "integer",
			minimum: 1,
			maximum: 1e3
		},
		default: 1,
		since: "0.1",
		meaning: "How many workers there are.",
		example: 2
	},
	workerInstanceType: {
		type: instanceType,
		default: "t3.small",
		since: "0.1",
		meaning: "EC2 instance type of the workers.",
		example: "t3.small"
	},
	workerRootVolumeSize: {
		type: rootVolumeSize$1,
		default: 30,
		since: "0.1",
		meaning: "GiB of each worker's root volume.",
		example: 30
	},
	workerRootVolumeType: {
		type: rootVolumeType,
		default: "gp3",
		since: "0.1",
		meaning: "EBS type of the workers' root volumes.",
		example: "gp3"
	},
	workerRootVolumeIOPS: {
		type: volumeIOPS,
		default: null,
		since: "0.1",
		meaning: "IOPS of the workers' root volumes: needed for io1 and io2, possible for gp3.",
		example: 3e3
	},
	workerSpotPrice: {
		type: { kind: "decimal" },
		default: null,
		since: "0.1",
		meaning: "Highest price in USD an hour for spot instances; on-demand instances when absent.",
		example: "0.05"
	}
};
// packages/render/src/config/sections/zones-keys.ts
/** Where nodes stand. */
const zonesKeys = {
	availabilityZone: {
		type: zoneName,
		default: null,
		since: "0.1",
		meaning: "The zone of all nodes; needed unless subnets is given.",
		example: "eu-west-1a"
	},
	subnets: {
		type: {
			kind: "subnets",
			maxItems: 200,
			availabilityZone: zoneName,
			instanceCIDR: {
				kind: "cidr",
				minimumPrefix: 16,
				maximumPrefix: 28
			}
		},
		default: [],
		since: "0.1",
		meaning: "One subnet per entry, instead of availabilityZone and instanceCIDR; the one that holds controllerIP gets the controller, all get workers.",
		example: [{
			availabilityZone: "eu-west-1a",
			instanceCIDR: "10.0.0.0/24"
		}]
	},
	mapPublicIPs: {
		type: { kind: "boolean" },
		default: true,
		since: "0.1",
		meaning: "Whether nodes get public addresses; false needs a routeTableId with another way out.",
		example: true
	}
};
// packages/render/src/config/cluster-keys.ts
/** Every key of cluster.yaml, in the order of the reference page. */
const clusterKeys = {
	...identityKeys,
	...dnsKeys,
	...zonesKeys,
	...networkKeys,
	...accessKeys,
	...secretsKeys,
	...controllerKeys,
	...workersKeys,
	...softwareKeys
};
// packages/render/src/config/finding.ts
function error(words) {
	return {
		severity: "error",
		hint: null,
		aspect: "value",
		...words
	};
}
function warning(words) {
	return {
		severity: "warning",
		hint: null,
		aspect: "value",
		...words
	};
}
function notice(words) {
	return {
		severity: "notice",
		hint: null,
		aspect: "value",
		...words
	};
}
// packages/render/src/config/rules/image-rules.ts
/** The node image, and where the extension for it comes from. */
const imageRules = [{
	name: "image-chosen-once",
	demand: "amiId alone chooses the image: flatcarVersion and releaseChannel have no effect beside it.",
	keys: [
		"amiId",
		"flatcarVersion",
		"releaseChannel"
	],
	codes: ["no-effect"],
	check: ({ config, written }) => {
		if (config.amiId === null) return [];
		const hint = "Remove it, or remove amiId.";
		const version = "amiId chooses the image, so flatcarVersion is only a label that nobody checks against it.";
		const channel = "amiId chooses the image, so releaseChannel has no effect.";
		return [...written.has("flatcarVersion") ? [warning({
			code: "no-effect",
			path: "/flatcarVersion",
			message: version,
			hint
		})] : [], ...written.has("releaseChannel") ? [notice({
			code: "no-effect",
			path: "/releaseChannel",
			message: channel,
			hint
		})] : []];
	}
}, {
	name: "mirror-trustworthy",
	demand: "sysextMirror is read over https, or the version table has the extension's hash.",
	keys: ["sysextMirror", "kubernetesVersion"],
	codes: ["mirror-not-secure"],
	check: ({ config, versions }) => {
		if (!config.sysextMirror?.startsWith("http://")) return [];
		const found = findKubernetes(versions, config.kubernetesVersion);
		if (found === null || found.release.extension.hash !== null) return [];
		return [warning({
			code: "mirror-not-secure",
			path: "/sysextMirror",
			message: "The Kubernetes extension comes over http and without a known hash: whoever is on the way can replace it.",
			hint: "Write an https URL, or give a version table with the hash (--versions)."
		})];
	}
}];
// packages/render/src/config/rule.ts
/** The pointer of the first of the keys that the user wrote; of the first one when all are defaults. */
function blame(facts, ...keys) {
	return pointerTo("", keys.find((key) => facts.written.has(key)) ?? keys[0]);
}
// packages/render/src/config/values/instance-families.ts
/** Families of EC2 instance types, retired ones included (EC2, DescribeInstanceTypes over all regions; EC2 user guide, previous generation). */
const families = `
  a1 c1 c3 c4 c5 c5a c5ad c5d c5n c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn c7i c7i-flex c8a c8g c8gb c8gd c8gn
  c8i c8i-flex c8ib c8id c8in c8ine cc2 cr1 d2 d3 d3en dl1 dl2q f1 f2 g2 g3 g3s g4ad g4dn g5 g5g g6 g6e g6f g7e gr6 gr6f
  h1 hpc6a hpc6id hpc7a hpc7g hpc8a hs1 i2 i3 i3en i4g i4i i7i i7ie i8g i8ge im4gn inf1 inf2 is4gen m1 m2 m3 m4 m5 m5a
  m5ad m5d m5dn m5n m5zn m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m7i-flex m8a m8azn m8g m8gb m8gd m8gn m8i
  m8i-flex m8ib m8id m8in m8ine mac-m4 mac-m4max mac-m4pro mac1 mac2 mac2-m1ultra mac2-m2 mac2-m2pro p2 p3 p3dn p4d p4de
  p5 p5e p5en p6-b200 p6-b300 p6e-gb200 r3 r4 r5 r5a r5ad r5b r5d r5dn r5n r6a r6g r6gd r6i r6id r6idn r6in r7a r7g r7gd
  r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8i-flex r8ib r8id r8in t1 t2 t3 t3a t4g trn1 trn1n trn2 u-3tb1 u-6tb1 u7i-12tb
  u7i-6tb u7i-8tb u7in-16tb u7in-24tb u7in-32tb vt1 x1 x1e x2gd x2idn x2iedn x2iezn x8aedz x8g x8i z1d
`;
let known$1 = null;
/** Whether the part before the dot is a family that EC2 had when the table was made. */
function isKnownFamily(instanceType) {
	known$1 ??= new Set(families.trim().split(/\s+/));
	return known$1.has(instanceType.split(".")[0] ?? "");
}
/** Families of the hypervisor before Nitro (DescribeInstanceTypes: hypervisor `xen`): disks have other names and the console comes late. */
const beforeNitro = new Set("c1 c3 c4 cc2 cr1 d2 f1 g2 g3 g3s h1 hs1 i2 i3 m1 m2 m3 m4 p2 p3 r3 r4 t1 t2 x1 x1e".split(" "));
function isBeforeNitro(instanceType) {
	const [family = "", size = ""] = instanceType.split(".");
	return beforeNitro.has(family) && size !== "metal";
}
/** Graviton: `g` follows the generation. Macs, whose processor differs, run no Linux image. */
function isARMOrMac(instanceType) {
	return /^(a1|[a-z]+\d+g[a-z]*|mac[\w-]*)\./.test(instanceType);
}
/** Types with less than the 2 vCPU and 2 GiB that kubeadm demands of a controller (DescribeInstanceTypes; AMD's `medium` has one vCPU). */
function isTooSmallForController(instanceType) {
	return /\.(nano|micro)$|^(t2\.small|m1\.(small|medium)|m3\.medium|c1\.medium|[cmr]\d+a[a-z]*\.medium)$/.test(instanceType);
}
/** Types with half a GiB: the kubelet, containerd and flannel alone fill it. */
function isTooSmallForWorker(instanceType) {
	return /\.nano$|^t1\.micro$/.test(instanceType);
}
// packages/render/src/config/rules/instance-rules.ts
const instanceRules = [
	{
		name: "controller-large-enough",
		demand: "A controller has at least 2 vCPU and 2 GiB.",
		keys: ["controllerInstanceType"],
		codes: ["instance-too-small"],
		check: (facts) => {
			const type = facts.config.controllerInstanceType;
			if (!isTooSmallForController(type)) return [];
			const message = `${type} is too small for a controller, which needs 2 vCPU and 2 GiB.`;
			return [error({
				code: "instance-too-small",
				path: blame(facts, "controllerInstanceType"),
				message,
				hint: "Write t3.medium or larger."
			})];
		}
	},
	{
		name: "worker-large-enough",
		demand: "A worker better has 1 GiB or more.",
		keys: ["workerInstanceType"],
		codes: ["worker-too-small"],
		check: (facts) => {
			const type = facts.config.workerInstanceType;
			if (!isTooSmallForWorker(type)) return [];
			const message = `${type} has about half a GiB, which the node's own programs fill.`;
			return [warning({
				code: "worker-too-small",
				path: blame(facts, "workerInstanceType"),
				message,
				hint: "Write t3.small or larger."
			})];
		}
	},
	runsNodeImage("controller"),
	runsNodeImage("worker")
];
function runsNodeImage(role) {
	return {
		name: `${role}-instance-runs-image`,
		demand: "The instance type has an Intel or AMD processor, belongs to a known family, and better has the Nitro system.",
		keys: [`${role}InstanceType`],
		codes: [
			"instance-architecture",
			"unknown-instance-family",
			"instance-before-nitro"
		],
		check: (facts) => judgeType(facts, `${role}InstanceType`)
	};
}
function judgeType(facts, key) {
	const type = facts.config[key];
	const path = blame(facts, key);
	if (isARMOrMac(type)) return [error({
		code: "instance-architecture",
		path,
		message: `${type} has another processor than the node images, which are x86-64.`,
		hint: "Write a type with an Intel or AMD processor, such as t3.medium."
	})];
	if (!isKnownFamily(type)) return [warning({
		code: "unknown-instance-family",
		path,
		message: `${type} is of no instance family that this release knows.`,
		hint: "Mend the part before the dot, unless the family is newer than this release."
	})];
	if (isBeforeNitro(type)) return [notice({
		code: "instance-before-nitro",
		path,
		message: `${type} is older than the Nitro system: slower, and its console output comes late.`,
		hint: `Write ${type.replace(/^[a-z]+\d+[a-z]*/, "t3")} or another current type.`
	})];
	return [];
}
// packages/render/src/config/rules/range-rules.ts
const rangeAt = (first, second, prefix) => ({
	network: first * 2 ** 24 + second * 2 ** 16,
	prefix
});
/** Ranges that no machine can have: this host, loop back, link local with the metadata service, multicast and above (RFC 6890). */
const special = [
	rangeAt(0, 0, 8),
	rangeAt(127, 0, 8),
	rangeAt(169, 254, 16),
	rangeAt(224, 0, 3)
];
/** Ranges that no host of the internet has (RFC 1918, RFC 6598). */
const internal = [
	rangeAt(10, 0, 8),
	rangeAt(172, 16, 12),
	rangeAt(192, 168, 16),
	rangeAt(100, 64, 10)
];
const docker = rangeAt(172, 17, 16);
/** VPC, pods and services, each by itself and against the others. */
const rangeRules = [
	usable("vpc-range-usable", "vpcCIDR"),
	usable("pod-range-usable", "podCIDR"),
	usable("service-range-usable", "serviceCIDR"),
	disjoint({
		name: "pods-apart-from-vpc",
		key: "podCIDR",
		other: "vpcCIDR"
	}),
	disjoint({
		name: "services-apart-from-vpc",
		key: "serviceCIDR",
		other: "vpcCIDR"
	}),
	disjoint({
		name: "services-apart-from-pods",
		key: "serviceCIDR",
		other: "podCIDR"
	}),
	apartFromDocker("vpc-apart-from-docker", "vpcCIDR"),
	apartFromDocker("pods-apart-from-docker", "podCIDR"),
	apartFromDocker("services-apart-from-docker", "serviceCIDR")
];
function usable(name, key) {
	return {
		name,
		demand: `${key} is no special range, and better one of RFC 1918: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16.`,
		keys: [key],
		codes: ["reserved-range", "public-range"],
		check: (facts) => {
			const text = facts.config[key];
			const range = parseCidr(text);
			if (range === null) return [];
			const path = blame(facts, key);
			const taken = special.find((other) => overlaps(range, other));
			if (taken !== void 0) return [error({
				code: "reserved-range",
				path,
				message: `${key} ${text} overlaps ${formatCidr(taken)}, which has a meaning of its own.`,
				hint: "Choose a range inside 10.0.0.0/8."
			})];
			if (internal.some((outer) => containsCidr(outer, range))) return [];
			return [notice({
				code: "public-range",
				path,
				message: `${key} ${text} holds addresses of the internet: the cluster cannot reach the hosts that really have them.`,
				hint: "Choose a range inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16."
			})];
		}
	};
}
function disjoint({ name, key, other }) {
	return {
		name,
		demand: `${key} and ${other} share no address.`,
		keys: [key, other],
		codes: ["ranges-overlap"],
		check: (facts) => {
			const [a, b] = [parseCidr(facts.config[key]), parseCidr(facts.config[other])];
			if (a === null || b === null || !overlaps(a, b)) return [];
			const message = `${key} ${facts.config[key]} overlaps ${other} ${facts.config[other]}.`;
			return [error({
				code: "ranges-overlap",
				path: blame(facts, key, other),
				message,
				hint: "Choose ranges that share no address."
			})];
		}
	};
}
function apartFromDocker(name, key) {
	return {
		name,
		demand: `${key} shares no address with 172.17.0.0/16, the bridge network of Docker.`,
		keys: [key],
		codes: ["docker-bridge-range"],
		check: (facts) => {
			const range = parseCidr(facts.config[key]);
			if (range === null || !overlaps(range, docker)) return [];
			const message = `${key} ${facts.config[key]} overlaps 172.17.0.0/16, the bridge network of Docker.`;
			return [notice({
				code: "docker-bridge-range",
				path: blame(facts, key),
				message,
				hint: "Nodes that start Docker would lose the way to these addresses: choose another range if you can."
			})];
		}
	};
}
// packages/render/src/config/schema/nearest-key.ts
/** The known key that a misspelt one most likely means, or null when none is near. Case does not count as a difference. */
function nearestKey(written, known) {
	if (written.length > 64) return null;
	const allowed = Math.max(2, Math.floor(written.length / 3));
	let nearest = null;
	let least = allowed + 1;
	for (const key of known) {
		if (Math.abs(written.length - key.length) >= least) continue;
		const distance = editDistance(written.toLowerCase(), key.toLowerCase());
		if (distance < least) [nearest, least] = [key, distance];
	}
	return nearest;
}
/** Levenshtein's distance, by rows. */
function editDistance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
// packages/render/src/config/values/aws-regions.ts
/** Regions by partition (the endpoint partitions of the AWS SDK for JavaScript 3.9, `partitions.js`). */
const awsRegions = {
	aws: `af-south-1
    ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
    ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
    ca-central-1 ca-west-1
    eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3
    il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1
    us-east-1 us-east-2 us-west-1 us-west-2`,
	"aws-cn": "cn-north-1 cn-northwest-1",
	"aws-eusc": "eusc-de-east-1",
	"aws-iso": "us-iso-east-1 us-iso-west-1",
	"aws-iso-b": "us-isob-east-1 us-isob-west-1",
	"aws-iso-e": "eu-isoe-west-1",
	"aws-iso-f": "us-isof-east-1 us-isof-south-1",
	"aws-us-gov": "us-gov-east-1 us-gov-west-1"
};
/** Every region of the table. */
function knownRegions() {
	return Object.values(awsRegions).flatMap((regions) => regions.split(/\s+/));
}
const form$1 = new RegExp(`^(us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2}|[a-z]{2})-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$`);
/**
* Whether a region that the table lacks may be one that AWS opened since: a country or continent of two letters, a direction and a number.
* `eu-wset-1` has no direction, `ue-west-1` has the letters of a known one exchanged.
*/
function mayBeNewRegion(region) {
	const [, area] = form$1.exec(region) ?? [];
	if (area === void 0) return false;
	const exchanged = `${area[1]}${area[0]}${region.slice(2)}`;
	return !knownRegions().includes(exchanged);
}
// packages/render/src/config/rules/region-rules.ts
/** Where on AWS: region and zones. */
const regionRules = [
	{
		name: "region-known",
		demand: "The region is one of AWS's; one that only this release does not know is a warning.",
		keys: ["region"],
		codes: ["unknown-region"],
		check: ({ config: { region } }) => {
			const known = knownRegions();
			if (known.includes(region)) return [];
			const nearest = nearestKey(region, known);
			const suggestion = nearest === null ? "Write a region such as eu-west-1." : `Did you mean ${nearest}?`;
			const message = `There is no region ${region} that this release knows.`;
			if (!mayBeNewRegion(region)) return [error({
				code: "unknown-region",
				path: "/region",
				message,
				hint: suggestion
			})];
			return [warning({
				code: "unknown-region",
				path: "/region",
				message,
				hint: `${suggestion} A region that AWS opened since needs nothing.`
			})];
		}
	},
	{
		name: "zones-in-region",
		demand: "Every zone belongs to the region.",
		keys: [
			"availabilityZone",
			"subnets",
			"region"
		],
		codes: ["zone-outside-region"],
		check: ({ config }) => zonesOf(config).filter(({ zone }) => !liesInRegion(zone, config.region)).map(({ zone, path }) => error({
			code: "zone-outside-region",
			path,
			message: `The zone ${zone} does not belong to the region ${config.region}.`,
			hint: `Write a zone of that region, such as ${config.region}a.`
		}))
	},
	{
		name: "zones-regional",
		demand: "Zones are better those of the region itself than local zones.",
		keys: [
			"availabilityZone",
			"subnets",
			"region"
		],
		codes: ["local-zone"],
		check: ({ config }) => zonesOf(config).filter(({ zone }) => /-\d+-[a-z]+-\d+[a-z]$/.test(zone) && liesInRegion(zone, config.region)).map(({ zone, path }) => notice({
			code: "local-zone",
			path,
			message: `${zone} is a local zone: the account has to opt in, and it has few instance and volume types.`,
			hint: "Check that the zone has the instance types, gp3 volumes and elastic addresses, or write a zone of the region."
		}))
	}
];
function zonesOf(config) {
	const single = config.availabilityZone === null ? [] : [{
		zone: config.availabilityZone,
		path: "/availabilityZone"
	}];
	const several = config.subnets.map((subnet, index) => ({
		zone: subnet.availabilityZone,
		path: `/subnets/${index}/availabilityZone`
	}));
	return [...single, ...several].filter(({ zone }) => zone !== "");
}
/** True for eu-west-1a and for local zones such as us-west-2-lax-1a. */
function liesInRegion(zone, region) {
	return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}
// packages/render/src/config/rules/restore-rules.ts
/** Starting from the data of another cluster. */
const restoreRules = [{
	name: "restore-needs-secrets",
	demand: "etcdSnapshotId needs the secrets of the cluster that the snapshot is of, and stays as it is while the cluster lives.",
	keys: [
		"etcdSnapshotId",
		"etcdVolumeSize",
		"clusterName"
	],
	codes: ["etcd-restored"],
	check: ({ config: { etcdSnapshotId, clusterName, etcdVolumeSize } }) => {
		if (etcdSnapshotId === null) return [];
		return [notice({
			code: "etcd-restored",
			path: "/etcdSnapshotId",
			message: `A new cluster starts with the data of this snapshot, which belongs to the secrets under /keelson/${clusterName}/.`,
			hint: `Keep those secrets and this key; the snapshot must be of at most etcdVolumeSize, ${etcdVolumeSize} GiB.`
		})];
	}
}];
// packages/render/src/config/rules/subnet-rules.ts
/** Subnets against the VPC, each other, the nodes and controllerIP. */
const subnetRules = [
	{
		name: "subnets-in-vpc",
		demand: "Every subnet lies wholly inside vpcCIDR.",
		keys: [
			"subnets",
			"instanceCIDR",
			"vpcCIDR"
		],
		codes: ["subnet-outside-vpc"],
		check: (facts) => {
			const vpc = parseCidr(facts.config.vpcCIDR);
			return subnetRanges(facts).filter(({ range }) => vpc !== null && !containsCidr(vpc, range)).map(({ range, path }) => error({
				code: "subnet-outside-vpc",
				path,
				message: `The subnet ${formatCidr(range)} is not wholly inside vpcCIDR ${facts.config.vpcCIDR}.`,
				hint: "Choose a range inside that of the VPC."
			}));
		}
	},
	{
		name: "subnets-disjoint",
		demand: "No two subnets share an address.",
		keys: ["subnets"],
		codes: ["ranges-overlap"],
		check: (facts) => {
			const ranges = subnetRanges(facts);
			return ranges.flatMap(({ range, path }, index) => {
				const earlier = ranges.slice(0, index).find((other) => overlaps(other.range, range));
				if (earlier === void 0) return [];
				return [error({
					code: "ranges-overlap",
					path,
					message: `The subnet ${formatCidr(range)} overlaps the subnet ${formatCidr(earlier.range)} above it.`,
					hint: "Choose ranges that share no address."
				})];
			});
		}
	},
	{
		name: "controller-ip-in-subnet",
		demand: "controllerIP lies in exactly one subnet and is none of the five addresses that AWS keeps there.",
		keys: [
			"controllerIP",
			"subnets",
			"instanceCIDR"
		],
		codes: ["controller-ip-outside-subnets", "address-reserved"],
		check: (facts) => {
			const { controllerIP } = facts.config;
			const address = parseAddress(controllerIP) ?? 0;
			const home = subnetRanges(facts).find(({ range }) => containsAddress(range, address));
			const path = blame(facts, "controllerIP", facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR");
			if (home === void 0 && isPartlyRead(facts.config)) return [];
			if (home === void 0) return [error({
				code: "controller-ip-outside-subnets",
				path,
				message: `controllerIP ${controllerIP} lies in no subnet.`,
				hint: "Write an address of one of the subnets."
			})];
			if (!isReserved(home.range, address)) return [];
			return [error({
				code: "address-reserved",
				path,
				message: `AWS keeps ${controllerIP} for itself: the first four addresses and the last one of ${formatCidr(home.range)}.`,
				hint: "Write another address of the subnet."
			})];
		}
	},
	{
		name: "subnets-hold-nodes",
		demand: "The subnets have an address for each of workerCount + 2 nodes, beside the five that AWS keeps in each.",
		keys: [
			"workerCount",
			"subnets",
			"instanceCIDR"
		],
		codes: ["subnets-too-small"],
		check: (facts) => {
			const ranges = subnetRanges(facts);
			const nodes = facts.config.workerCount + 2;
			const places = ranges.reduce((sum, { range }) => sum + sizeOf(range) - 5, 0);
			if (places >= nodes || isPartlyRead(facts.config)) return [];
			const message = `The subnets have ${places} addresses, but ${nodes} nodes can exist at once (workerCount and 2).`;
			return [error({
				code: "subnets-too-small",
				path: blame(facts, facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR", "workerCount"),
				message,
				hint: "Choose larger ranges, more subnets or fewer workers."
			})];
		}
	}
];
/** The ranges of `subnets`, or the single one of instanceCIDR, each with its place. */
function subnetRanges(facts) {
	const { subnets, instanceCIDR } = facts.config;
	return (subnets.length > 0 ? subnets.map((subnet, index) => ({
		text: subnet.instanceCIDR,
		path: pointerTo(pointerTo("/subnets", index), "instanceCIDR")
	})) : [{
		text: instanceCIDR,
		path: blame(facts, "instanceCIDR", "vpcCIDR")
	}]).flatMap(({ text, path }) => {
		const range = parseCidr(text);
		return range === null ? [] : [{
			range,
			path
		}];
	});
}
/** A subnet whose own form is wrong may be the very one that is looked for. */
function isPartlyRead({ subnets }) {
	return subnets.some(({ instanceCIDR }) => instanceCIDR === "");
}
function isReserved(range, address) {
	const offset = address - range.network;
	return offset < 4 || offset === sizeOf(range) - 1;
}
// packages/render/src/config/rules/tag-rules.ts
/** Compared without regard to case: IAM takes `name` and `Name` for one key, and AWS keeps `aws:` in every spelling. */
const reserved = /^(aws:|keelson:|kubernetes\.io\/(cluster|role)\/|kubernetescluster$|name$)/i;
/** Keys of stackTags. */
const tagRules = [{
	name: "tags-not-reserved",
	demand: "No tag has a key that AWS, Kubernetes or Keelson sets: aws:, keelson:, kubernetes.io/cluster/, kubernetes.io/role/, KubernetesCluster, Name.",
	keys: ["stackTags"],
	codes: ["reserved-tag"],
	check: ({ config }) => Object.keys(config.stackTags).filter((key) => reserved.test(key)).map((key) => error({
		code: "reserved-tag",
		path: pointerTo("/stackTags", key),
		message: `The tag ${key} is set by AWS, Kubernetes or Keelson itself.`,
		hint: "Choose another key.",
		aspect: "key"
	}))
}, {
	name: "tags-differ-beyond-case",
	demand: "No two tags differ by case alone: IAM roles take them for one.",
	keys: ["stackTags"],
	codes: ["tags-differ-by-case"],
	check: ({ config }) => {
		const seen = /* @__PURE__ */ new Map();
		return Object.keys(config.stackTags).flatMap((key) => {
			const other = seen.get(key.toLowerCase());
			seen.set(key.toLowerCase(), key);
			if (other === void 0) return [];
			const message = `The tags ${other} and ${key} differ by case alone, and an IAM role takes only one of them.`;
			return [error({
				code: "tags-differ-by-case",
				path: pointerTo("/stackTags", key),
				message,
				hint: "Keep one of the two.",
				aspect: "key"
			})];
		});
	}
}];
// packages/render/src/config/rules/volume-rules.ts
/** GiB below which etcd's own bound of 2 GiB, its log and its snapshots can fill the volume. */
const comfortableEtcd = 8;
const volumeRules = [
	rootVolumeSize("controller"),
	rootVolumeIOPS("controller"),
	rootVolumeSize("worker"),
	rootVolumeIOPS("worker"),
	{
		name: "etcd-volume-large-enough",
		demand: `etcdVolumeSize is better ${comfortableEtcd} or more.`,
		keys: ["etcdVolumeSize"],
		codes: ["etcd-volume-small"],
		check: ({ config }) => {
			if (config.etcdVolumeSize >= comfortableEtcd) return [];
			return [warning({
				code: "etcd-volume-small",
				path: "/etcdVolumeSize",
				message: `${config.etcdVolumeSize} GiB can run full: etcd keeps up to 2 GiB of data, its log, and copies while it compacts.`,
				hint: `Write etcdVolumeSize: ${comfortableEtcd} or more.`
			})];
		}
	}
];
function rootVolumeSize(role) {
	return {
		name: `${role}-root-volume-size`,
		demand: "The root volume's size is one that its type has.",
		keys: [`${role}RootVolumeType`, `${role}RootVolumeSize`],
		codes: ["volume-size"],
		check: ({ config }) => {
			const type = config[`${role}RootVolumeType`];
			const size = config[`${role}RootVolumeSize`];
			const { maximum } = sizeLimits[type];
			if (size <= maximum) return [];
			const message = `A volume of type ${type} has at most ${maximum} GiB, not ${size}.`;
			const hint = `Write at most ${maximum}, or choose gp3 or io2.`;
			return [error({
				code: "volume-size",
				path: `/${role}RootVolumeSize`,
				message,
				hint
			})];
		}
	};
}
function rootVolumeIOPS(role) {
	return {
		name: `${role}-root-volume-iops`,
		demand: "IOPS are written for io1 and io2, may be written for gp3, and stay within what the type gives for the size.",
		keys: [
			`${role}RootVolumeType`,
			`${role}RootVolumeIOPS`,
			`${role}RootVolumeSize`
		],
		codes: [
			"missing-key",
			"iops-without-type",
			"out-of-range"
		],
		check: (facts) => judgeIOPS(facts, role)
	};
}
function judgeIOPS({ config }, role) {
	const type = config[`${role}RootVolumeType`];
	const iops = config[`${role}RootVolumeIOPS`];
	const size = config[`${role}RootVolumeSize`];
	const path = `/${role}RootVolumeIOPS`;
	const limits = iopsLimits[type];
	if (iops === null) {
		if (!limits?.required) return [];
		const hint = `Write ${role}RootVolumeIOPS: a number from ${limits.minimum}.`;
		return [error({
			code: "missing-key",
			path,
			message: `A volume of type ${type} needs its IOPS.`,
			hint
		})];
	}
	if (limits === null) return [error({
		code: "iops-without-type",
		path,
		message: `Volumes of type ${type} take no IOPS.`,
		hint: `Remove it, or set ${role}RootVolumeType to gp3, io1 or io2.`
	})];
	const maximum = Math.max(limits.minimum, Math.min(limits.maximum, limits.perGiB * size));
	if (iops >= limits.minimum && iops <= maximum) return [];
	return [error({
		code: "out-of-range",
		path,
		message: `${iops} IOPS are not possible for ${size} GiB of type ${type}.`,
		hint: `Write a number from ${limits.minimum} to ${maximum}.`
	})];
}
// packages/render/src/config/sections/access-rules.ts
const accessRules = [
	{
		name: "api-not-open",
		demand: "The Kubernetes API is better reached from known ranges than from everywhere.",
		keys: ["apiAccessAllowedSourceCIDRs"],
		codes: ["api-open"],
		check: ({ config }) => {
			if (!config.apiAccessAllowedSourceCIDRs.some((range) => parseCidr(range)?.prefix === 0)) return [];
			return [notice({
				code: "api-open",
				path: "/apiAccessAllowedSourceCIDRs",
				message: "The Kubernetes API can be reached from everywhere.",
				hint: "Name the ranges of your offices and runners in apiAccessAllowedSourceCIDRs, if they are known."
			})];
		}
	},
	{
		name: "api-not-closed",
		demand: "At least one range can reach the Kubernetes API, or no deployment can wait for it.",
		keys: ["apiAccessAllowedSourceCIDRs"],
		codes: ["api-closed"],
		check: ({ config }) => {
			if (config.apiAccessAllowedSourceCIDRs.length > 0) return [];
			return [warning({
				code: "api-closed",
				path: "/apiAccessAllowedSourceCIDRs",
				message: "Nothing outside the cluster can reach the Kubernetes API, so no deployment can wait for it.",
				hint: "Name at least the range of the machine that deploys."
			})];
		}
	},
	{
		name: "ssh-not-open",
		demand: "SSH is better reached from known ranges than from everywhere.",
		keys: ["sshAccessAllowedSourceCIDRs"],
		codes: ["ssh-open"],
		check: ({ config }) => {
			const index = config.sshAccessAllowedSourceCIDRs.findIndex((range) => parseCidr(range)?.prefix === 0);
			if (index < 0) return [];
			return [warning({
				code: "ssh-open",
				path: pointerTo("/sshAccessAllowedSourceCIDRs", index),
				message: "SSH of every node can be reached from everywhere.",
				hint: "Name the ranges of your offices instead."
			})];
		}
	},
	{
		name: "ssh-keys-need-ranges",
		demand: "keyName and sshAuthorizedKeys have an effect only when sshAccessAllowedSourceCIDRs lets somebody in.",
		keys: [
			"keyName",
			"sshAuthorizedKeys",
			"sshAccessAllowedSourceCIDRs"
		],
		codes: ["ssh-closed"],
		check: ({ config }) => {
			if (config.sshAccessAllowedSourceCIDRs.length > 0) return [];
			const path = config.keyName !== null ? "/keyName" : config.sshAuthorizedKeys.length > 0 ? "/sshAuthorizedKeys" : null;
			if (path === null) return [];
			return [notice({
				code: "ssh-closed",
				path,
				message: "SSH is closed: sshAccessAllowedSourceCIDRs names no range, so nobody reaches the nodes with this key.",
				hint: "Write the ranges that may log in, such as sshAccessAllowedSourceCIDRs: [203.0.113.0/24], or leave SSH closed."
			})];
		}
	},
	{
		name: "ssh-ranges-need-keys",
		demand: "sshAccessAllowedSourceCIDRs has an effect only beside keyName or sshAuthorizedKeys.",
		keys: [
			"keyName",
			"sshAuthorizedKeys",
			"sshAccessAllowedSourceCIDRs"
		],
		codes: ["ssh-without-key"],
		check: ({ config }) => {
			const { keyName, sshAuthorizedKeys, sshAccessAllowedSourceCIDRs } = config;
			if (sshAccessAllowedSourceCIDRs.length === 0 || keyName !== null || sshAuthorizedKeys.length > 0) return [];
			return [warning({
				code: "ssh-without-key",
				path: "/sshAccessAllowedSourceCIDRs",
				message: "SSH is open to these ranges, but no key may log in.",
				hint: "Write keyName or sshAuthorizedKeys, or remove the ranges."
			})];
		}
	}
];
// packages/render/src/config/sections/dns-rules.ts
const dnsRules = [
	{
		name: "record-has-zone",
		demand: "createRecordSet needs hostedZone or hostedZoneId.",
		keys: [
			"createRecordSet",
			"hostedZone",
			"hostedZoneId"
		],
		codes: ["missing-key"],
		check: ({ config }) => {
			if (!config.createRecordSet || config.hostedZone !== null || config.hostedZoneId !== null) return [];
			return [error({
				code: "missing-key",
				path: "/hostedZone",
				message: "createRecordSet is true, but no zone is named for the record.",
				hint: "Write hostedZone or hostedZoneId."
			})];
		}
	},
	{
		name: "one-zone-for-record",
		demand: "hostedZone and hostedZoneId exclude each other.",
		keys: ["hostedZone", "hostedZoneId"],
		codes: ["conflicting-keys"],
		check: ({ config }) => {
			if (config.hostedZone === null || config.hostedZoneId === null) return [];
			return [error({
				code: "conflicting-keys",
				path: "/hostedZone",
				message: "hostedZone and hostedZoneId both name the zone.",
				hint: "Keep hostedZoneId only.",
				aspect: "key"
			})];
		}
	},
	{
		name: "ttl-needs-record",
		demand: "recordSetTTL keeps its default unless createRecordSet is true.",
		keys: ["createRecordSet", "recordSetTTL"],
		codes: ["ttl-without-record"],
		check: ({ config }) => {
			if (config.createRecordSet || config.recordSetTTL === 300) return [];
			return [error({
				code: "ttl-without-record",
				path: "/recordSetTTL",
				message: "recordSetTTL has no effect, since createRecordSet is false.",
				hint: "Remove it, or set createRecordSet to true."
			})];
		}
	},
	{
		name: "zone-needs-record",
		demand: "hostedZone and hostedZoneId have an effect only when createRecordSet is true.",
		keys: [
			"createRecordSet",
			"hostedZone",
			"hostedZoneId"
		],
		codes: ["no-effect"],
		check: ({ config }) => {
			if (config.createRecordSet) return [];
			return ["hostedZone", "hostedZoneId"].filter((key) => config[key] !== null).map((key) => {
				const message = `${key} has no effect, since createRecordSet is false: nobody makes the record of externalDNSName.`;
				return notice({
					code: "no-effect",
					path: `/${key}`,
					message,
					hint: "Set createRecordSet to true, or make the record yourself."
				});
			});
		}
	},
	{
		name: "name-in-zone",
		demand: "hostedZone contains externalDNSName.",
		keys: ["externalDNSName", "hostedZone"],
		codes: ["name-outside-zone"],
		check: (facts) => {
			const { externalDNSName, hostedZone } = facts.config;
			if (hostedZone === null || liesInZone(externalDNSName, hostedZone)) return [];
			const message = `The zone ${hostedZone} does not contain ${externalDNSName}.`;
			const hint = `Name the zone that ${externalDNSName} ends with.`;
			return [error({
				code: "name-outside-zone",
				path: blame(facts, "hostedZone"),
				message,
				hint
			})];
		}
	}
];
/** Compared label by label and without regard to case, as DNS does. */
function liesInZone(name, zone) {
	const wanted = `.${zone.toLowerCase().replace(/\.$/, "")}`;
	return `.${name.toLowerCase()}`.endsWith(wanted);
}
// packages/render/src/config/sections/network-rules.ts
const networkRules = [
	{
		name: "dns-service-ip-is-tenth",
		demand: "dnsServiceIP is the tenth address of serviceCIDR, since kubeadm always takes that one.",
		keys: ["serviceCIDR", "dnsServiceIP"],
		codes: ["dns-service-ip"],
		check: (facts) => {
			const { serviceCIDR, dnsServiceIP } = facts.config;
			const range = parseCidr(serviceCIDR);
			if (range === null || parseAddress(dnsServiceIP) === range.network + 10) return [];
			const message = `dnsServiceIP is ${dnsServiceIP}, which is not the tenth address of serviceCIDR ${serviceCIDR}.`;
			const hint = `Write dnsServiceIP: ${formatAddress(range.network + 10)}; kubeadm always takes the tenth address.`;
			return [error({
				code: "dns-service-ip",
				path: blame(facts, "dnsServiceIP", "serviceCIDR"),
				message,
				hint
			})];
		}
	},
	{
		name: "pod-range-for-nodes",
		demand: "podCIDR has a /24 for each of workerCount + 3 nodes.",
		keys: ["podCIDR", "workerCount"],
		codes: ["pod-range-too-small"],
		check: (facts) => {
			const range = parseCidr(facts.config.podCIDR);
			const nodes = facts.config.workerCount + 3;
			if (range === null || sizeOf(range) / 256 >= nodes) return [];
			const message = `podCIDR has a /24 for ${sizeOf(range) / 256} nodes, but ${nodes} can exist at once (workerCount and 3).`;
			const hint = `Write a larger range: a prefix of at most /${24 - Math.ceil(Math.log2(nodes))}.`;
			return [error({
				code: "pod-range-too-small",
				path: blame(facts, "podCIDR", "workerCount"),
				message,
				hint
			})];
		}
	},
	{
		name: "vpc-range-written",
		demand: "vpcId stands beside the vpcCIDR that this VPC has.",
		keys: ["vpcId", "vpcCIDR"],
		codes: ["vpc-range-assumed"],
		check: ({ config, written }) => {
			if (config.vpcId === null || written.has("vpcCIDR")) return [];
			return [warning({
				code: "vpc-range-assumed",
				path: "/vpcId",
				message: `vpcId is given without vpcCIDR, so ${config.vpcCIDR} is taken for the range of that VPC.`,
				hint: "Write vpcCIDR as the VPC has it."
			})];
		}
	},
	{
		name: "route-table-named",
		demand: "vpcId better stands beside routeTableId.",
		keys: ["vpcId", "routeTableId"],
		codes: ["main-route-table"],
		check: ({ config }) => {
			if (config.vpcId === null || config.routeTableId !== null) return [];
			return [notice({
				code: "main-route-table",
				path: "/vpcId",
				message: "vpcId is given without routeTableId, so the subnets follow the VPC's main route table.",
				hint: "Check that the main table leads to the internet, or name another as routeTableId."
			})];
		}
	},
	{
		name: "route-table-in-vpc",
		demand: "routeTableId stands only beside vpcId.",
		keys: ["vpcId", "routeTableId"],
		codes: ["route-table-without-vpc"],
		check: ({ config }) => {
			if (config.routeTableId === null || config.vpcId !== null) return [];
			return [error({
				code: "route-table-without-vpc",
				path: "/routeTableId",
				message: "routeTableId is given without vpcId, but a new VPC has a route table of its own.",
				hint: "Write the vpcId that the route table belongs to, or remove routeTableId."
			})];
		}
	}
];
// packages/render/src/config/values/arn.ts
const form = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]+):(\d{12}):([\w/:.-]{1,256})$/;
/** Null when the text is not an ARN of that form. */
function parseArn(text) {
	const [, partition, service, region, account, resource] = form.exec(text) ?? [];
	if (!partition || !service || !region || !account || !resource) return null;
	return {
		partition,
		service,
		region,
		account,
		resource
	};
}
// packages/render/src/config/sections/secrets-rules.ts
const secretsRules = [{
	name: "kms-key-in-region",
	demand: "The KMS key is in the region of the cluster.",
	keys: ["kmsKeyArn", "region"],
	codes: ["arn-outside-region"],
	check: ({ config: { kmsKeyArn, region } }) => {
		const arn = kmsKeyArn === null ? null : parseArn(kmsKeyArn);
		if (arn === null || arn.region === region && arn.partition === partitionOf(region)) return [];
		return [error({
			code: "arn-outside-region",
			path: "/kmsKeyArn",
			message: `The key is in ${arn.region} (${arn.partition}), the cluster in ${region} (${partitionOf(region)}).`,
			hint: `Name a key in ${region}.`
		})];
	}
}];
// packages/render/src/versions/flatcar-releases.ts
/** Flatcar's channels, each with the middle number that all its releases have had since build 3033 (release data of flatcar.org). */
const channelNumbers = {
	alpha: 0,
	beta: 1,
	stable: 2,
	lts: 3
};
/** From the first build on, a release has it: Ignition 2.13 reads the specification 3.3.0; containerd 2 (release notes of 3185.0.0, 4284.0.0). */
const firstBuilds = {
	ignition: 3185,
	containerd2: 4284
};
/** The Kubernetes minor that refuses containerd 1.7 and older (KEP-4033, end of the kubelet's own cgroup driver). */
const firstMinorOfContainerd2 = "1.38";
/** 4593 of 4593.2.5. */
function buildOf(flatcarVersion) {
	return numbersOf(flatcarVersion)[0] ?? 0;
}
/** The channel that a release was made for, or null when its middle number belongs to none. */
function channelOf(flatcarVersion) {
	return Object.entries(channelNumbers).filter(([, number]) => number === numbersOf(flatcarVersion)[1])[0]?.[0] ?? null;
}
// packages/render/src/versions/judge-kubernetes-version.ts
const path = "/kubernetesVersion";
/** What is to be said of a kubernetesVersion that the user wrote; nothing when it is the newest offered patch of a living minor version. */
function judgeKubernetesVersion(written, table) {
	const version = withLeadingV(written);
	if (!/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) return [judgeForm(written, table)];
	return [Object.hasOwn(table.kubernetes, version) ? judgeOffered(version, table) : judgeOther(version, table)].flat();
}
/** Says why a text is no version, by the usual ways of writing something else. */
function judgeForm(written, table) {
	const known = knownKubernetesVersions(table);
	const all = `Write one of ${known.join(", ")}.`;
	if (/^v?\d+\.\d+\.\d+[_+]coreos/.test(written)) return error({
		code: "retired-value",
		path,
		message: "This is the tag of a CoreOS image, and those are gone.",
		hint: all
	});
	const refuse = (message, hint) => error({
		code: "not-a-version",
		path,
		message,
		hint
	});
	if (/^v?\d{1,4}\.\d{1,4}(\.[x*])?$/.test(written)) {
		const patch = patchesOf(table, minorOf(withLeadingV(written)))[0];
		return refuse("This is a minor version: the patch is missing.", patch === void 0 ? all : `Write ${patch}.`);
	}
	if (/^v?\d+\.\d+\.\d+[-+]/.test(written)) return refuse("This is a pre-release, or the build of a distribution: only releases of Kubernetes itself are offered.", all);
	if (/^(latest|stable|newest|current|default|release|lts)\b/i.test(written)) return refuse("A word is no version: it would mean another one tomorrow.", `Write ${known[0] ?? "a version"}.`);
	return refuse("kubernetesVersion is not a version.", all);
}
function judgeOffered(version, table) {
	const minor = minorOf(version);
	const [newest] = patchesOf(table, minor);
	const life = minorRelease(table, minor);
	const ended = life?.ended === true ? [warning({
		code: "kubernetes-version-ended",
		path,
		message: `Kubernetes ${minor} ended on ${life.endOfLife}.`,
		hint: raise(minor, table)
	})] : [];
	const behind = newest !== void 0 && newest !== version ? [notice({
		code: "kubernetes-version-behind",
		path,
		message: `${newest} is a newer patch of ${minor}.`,
		hint: `Write ${newest}.`
	})] : [];
	return [...ended, ...behind];
}
function judgeOther(version, table) {
	const minor = minorOf(version);
	const reason = table.removed !== void 0 && Object.hasOwn(table.removed, version) ? table.removed[version] : void 0;
	if (reason !== void 0) {
		const message = `${version} was offered once and no longer is: ${reason === "ended" ? `Kubernetes ${minor} has ended` : "its extension is published no more"}.`;
		return error({
			code: "kubernetes-version-removed",
			path,
			message,
			hint: raise(minor, table)
		});
	}
	const unknown = (message, hint) => error({
		code: "unknown-kubernetes-version",
		path,
		message,
		hint
	});
	const [nearest] = patchesOf(table, minor).toSorted((a, b) => distance(version, a) - distance(version, b));
	if (nearest !== void 0) return unknown(`${version} is not in the version table, so nobody knows what works with it.`, `Write ${nearest}, its nearest known patch.`);
	const life = minorRelease(table, minor);
	if (life?.ended === true) {
		const message = `Kubernetes ${minor} ended on ${life.endOfLife} and is not offered.`;
		return error({
			code: "kubernetes-version-ended",
			path,
			message,
			hint: raise(minor, table)
		});
	}
	const [newest = "..."] = knownKubernetesVersions(table);
	if (compareVersions(version, newest) > 0) return unknown(`${version} is newer than every version that this Keelson knows.`, `Write ${newest}, take a newer Keelson, or give a version table with --versions.`);
	return unknown(`${version} is older than every version that is offered.`, raise(minor, table));
}
/** The way on from a minor version: the newest patch of the next one that is offered. */
function raise(minor, table) {
	const next = knownKubernetesVersions(table).filter((version) => compareVersions(minorOf(version), minor) > 0).at(-1);
	const target = next === void 0 ? knownKubernetesVersions(table)[0] : patchesOf(table, minorOf(next))[0];
	if (target === void 0) return "Give a version table with --versions.";
	const step = minorStep(minor, minorOf(target));
	return `Write ${target}.${step === null || step > 1 ? " A cluster that runs is raised one minor version at a time: make a new one and move over." : ""}`;
}
function minorRelease(table, minor) {
	return table.minors !== void 0 && Object.hasOwn(table.minors, minor) ? table.minors[minor] : void 0;
}
/** How many patches lie between two versions of one minor; the newer of two equally near ones counts as nearer. */
function distance(version, other) {
	const difference = (numbersOf(other)[2] ?? 0) - (numbersOf(version)[2] ?? 0);
	return Math.abs(difference) * 2 - (difference > 0 ? 1 : 0);
}
// packages/render/src/config/sections/software-rules.ts
const softwareRules = [
	{
		name: "kubernetes-version-known",
		demand: "kubernetesVersion is written, stands in the version table, and has not ended.",
		keys: ["kubernetesVersion"],
		codes: [
			"kubernetes-version-not-pinned",
			"retired-value",
			"not-a-version",
			"unknown-kubernetes-version",
			"kubernetes-version-removed",
			"kubernetes-version-ended",
			"kubernetes-version-behind"
		],
		check: ({ config, versions }) => {
			if (config.kubernetesVersion !== null) return judgeKubernetesVersion(config.kubernetesVersion, versions);
			const found = findKubernetes(versions, null);
			return [warning({
				code: "kubernetes-version-not-pinned",
				path: "/kubernetesVersion",
				message: `No kubernetesVersion is written, so the newest known one is taken${found === null ? "" : `: ${found.version}`}.`,
				hint: `Write kubernetesVersion: ${found?.version ?? "..."}, so that it never moves by itself.`
			})];
		}
	},
	{
		name: "extension-pinned",
		demand: "The Kubernetes extension has a known hash.",
		keys: ["kubernetesVersion"],
		codes: ["extension-not-pinned"],
		check: ({ config, versions }) => {
			const found = findKubernetes(versions, config.kubernetesVersion);
			if (found === null || found.release.extension.hash !== null) return [];
			return [warning({
				code: "extension-not-pinned",
				path: "/kubernetesVersion",
				message: `The extension of Kubernetes ${found.version} has no known hash: nodes take what the server gives them.`,
				hint: "Give a version table with its hash (--versions), or a sysextMirror that you trust."
			})];
		}
	},
	{
		name: "node-image-pinned",
		demand: "flatcarVersion or amiId is written, so that the node image never moves by itself.",
		keys: [
			"releaseChannel",
			"flatcarVersion",
			"amiId"
		],
		codes: ["node-image-not-pinned", "flatcar-version-not-pinned"],
		check: ({ config, versions }) => {
			if (config.amiId !== null || config.flatcarVersion !== null) return [];
			const known = versions.flatcar[config.releaseChannel];
			const path = "/flatcarVersion";
			if (known === void 0) return [notice({
				code: "node-image-not-pinned",
				path,
				message: `No version of the ${config.releaseChannel} channel is known: a new cluster takes the newest image and then keeps it.`,
				hint: "Write flatcarVersion to choose the image."
			})];
			return [warning({
				code: "flatcar-version-not-pinned",
				path,
				message: `No flatcarVersion is written, so the newest known one is taken: ${known}.`,
				hint: `Write flatcarVersion: ${known}, so that it never moves by itself.`
			})];
		}
	},
	{
		name: "flatcar-version-of-channel",
		demand: "flatcarVersion is a release of releaseChannel; its middle number tells: 0 alpha, 1 beta, 2 stable, 3 lts.",
		keys: [
			"releaseChannel",
			"flatcarVersion",
			"amiId"
		],
		codes: ["flatcar-version-other-channel"],
		check: ({ config }) => {
			if (config.flatcarVersion === null || config.amiId !== null) return [];
			const channel = channelOf(config.flatcarVersion);
			if (channel === config.releaseChannel) return [];
			const belongs = channel === null ? "no channel" : `the ${channel} channel`;
			const message = `Flatcar ${config.flatcarVersion} belongs to ${belongs}, so the ${config.releaseChannel} channel has no image of it.`;
			const wanted = `a version with ${channelNumbers[config.releaseChannel]} in the middle`;
			return [error({
				code: "flatcar-version-other-channel",
				path: "/flatcarVersion",
				message,
				hint: channel === null ? `Write ${wanted}.` : `Write releaseChannel: ${channel}, or ${wanted}.`
			})];
		}
	},
	{
		name: "flatcar-version-boots",
		demand: "flatcarVersion is new enough to read the node configs, and of a build that some channel still releases.",
		keys: ["flatcarVersion", "amiId"],
		codes: ["flatcar-version-too-old", "flatcar-version-behind"],
		check: ({ config, versions }) => {
			if (config.flatcarVersion === null || config.amiId !== null) return [];
			const path = "/flatcarVersion";
			const build = buildOf(config.flatcarVersion);
			const builds = Object.values(versions.flatcar).map(buildOf);
			const oldest = Math.min(...builds);
			if (build < firstBuilds.ignition) return [error({
				code: "flatcar-version-too-old",
				path,
				message: `Flatcar before ${firstBuilds.ignition} does not read node configs of Ignition 3.3.0, so no node would boot.`,
				hint: newestFlatcar(config.releaseChannel, versions)
			})];
			if (builds.length === 0 || build >= oldest) return [];
			return [warning({
				code: "flatcar-version-behind",
				path,
				message: `No channel releases Flatcar ${build} any more, and AWS images are withdrawn about nine months after their release.`,
				hint: newestFlatcar(config.releaseChannel, versions)
			})];
		}
	},
	{
		name: "containerd-fits-kubernetes",
		demand: `Kubernetes ${firstMinorOfContainerd2} and newer run on a Flatcar with containerd 2, which is build ${firstBuilds.containerd2} or newer.`,
		keys: [
			"releaseChannel",
			"flatcarVersion",
			"amiId",
			"kubernetesVersion"
		],
		codes: ["containerd-too-old"],
		check: (facts) => {
			const { config, versions } = facts;
			const kubernetes = config.kubernetesVersion ?? findKubernetes(versions, null)?.version ?? "";
			const flatcar = config.flatcarVersion ?? versions.flatcar[config.releaseChannel];
			if (flatcar === void 0 || config.amiId !== null || buildOf(flatcar) >= firstBuilds.containerd2) return [];
			if ((minorStep("1.38", kubernetes) ?? -1) < 0) return [];
			const message = `Flatcar ${flatcar} has containerd 1.7, which Kubernetes ${firstMinorOfContainerd2} and newer refuse.`;
			const hint = `Write a flatcarVersion from ${firstBuilds.containerd2} on, or an older kubernetesVersion.`;
			return [error({
				code: "containerd-too-old",
				path: blame(facts, "flatcarVersion", "releaseChannel"),
				message,
				hint
			})];
		}
	}
];
function newestFlatcar(channel, versions) {
	const known = versions.flatcar[channel];
	return known === void 0 ? "Write a current version of the channel." : `Write ${known}.`;
}
// packages/render/src/config/sections/zones-rules.ts
const zonesRules = [
	{
		name: "zone-for-nodes",
		demand: "Either availabilityZone or subnets says where nodes stand.",
		keys: ["availabilityZone", "subnets"],
		codes: ["missing-key"],
		check: ({ config }) => {
			if (config.availabilityZone !== null || config.subnets.length > 0) return [];
			return [error({
				code: "missing-key",
				path: "/availabilityZone",
				message: "No zone is named for the nodes.",
				hint: "Write availabilityZone, or subnets for several zones."
			})];
		}
	},
	{
		name: "one-place-for-nodes",
		demand: "availabilityZone and subnets exclude each other.",
		keys: ["availabilityZone", "subnets"],
		codes: ["conflicting-keys"],
		check: ({ config }) => {
			if (config.availabilityZone === null || config.subnets.length === 0) return [];
			return [error({
				code: "conflicting-keys",
				path: "/availabilityZone",
				message: "availabilityZone and subnets both say where nodes stand.",
				hint: "Keep one of the two.",
				aspect: "key"
			})];
		}
	},
	{
		name: "one-range-for-nodes",
		demand: "instanceCIDR and subnets exclude each other.",
		keys: ["instanceCIDR", "subnets"],
		codes: ["conflicting-keys"],
		check: ({ config, written }) => {
			if (!written.has("instanceCIDR") || config.subnets.length === 0) return [];
			return [error({
				code: "conflicting-keys",
				path: "/instanceCIDR",
				message: "instanceCIDR is the range of the single subnet, but subnets is given.",
				hint: "Remove it: each entry of subnets has an instanceCIDR of its own.",
				aspect: "key"
			})];
		}
	},
	{
		name: "way-out",
		demand: "mapPublicIPs is false only together with a routeTableId that leads out.",
		keys: ["mapPublicIPs", "routeTableId"],
		codes: ["no-way-out"],
		check: ({ config }) => {
			if (config.mapPublicIPs || config.routeTableId !== null) return [];
			return [error({
				code: "no-way-out",
				path: "/mapPublicIPs",
				message: "Without public addresses nodes have no way to the internet through the stack's own gateway, so they cannot boot.",
				hint: "Name a routeTableId whose default route leads out, or set mapPublicIPs to true."
			})];
		}
	}
];
// packages/render/src/config/cluster-rules.ts
/** Every demand that goes beyond the form of a single value. */
const clusterRules = [
	...tagRules,
	...dnsRules,
	...regionRules,
	...zonesRules,
	...rangeRules,
	...networkRules,
	...subnetRules,
	...accessRules,
	...secretsRules,
	...instanceRules,
	...volumeRules,
	...restoreRules,
	...softwareRules,
	...imageRules
];
// packages/render/src/config/schema/value-words.ts
/** How a hint asks for a value of a type. */
function formOf(type) {
	switch (type.kind) {
		case "string": return `${type.form}, in quotes if YAML takes it for something else`;
		case "integer": return `a whole number from ${type.minimum} to ${type.maximum}${type.unit === void 0 ? "" : ` (${type.unit})`}, without unit`;
		case "decimal": return "a price in USD, such as \"0.05\"";
		case "boolean": return "true or false";
		case "cidr": return "an IPv4 range such as 10.0.0.0/24";
		case "ip": return "an IPv4 address such as 10.0.0.50";
		case "enum": return `one of ${type.values.join(", ")}`;
		case "arn": return `an ARN: arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID`;
		case "list": return `a list, one "- " line for each: ${formOf(type.items)}`;
		case "map": return "a mapping of text to text, such as team: \"games\"";
		case "subnets": return "a list of entries with availabilityZone and instanceCIDR";
	}
}
/** What kind of value was found, without the value itself unless it is short and plain. */
function describeValue(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return /^[\w.,:/$ +-]{1,30}$/.test(value) ? `the text ${quoteValue(value)}` : "text";
	return `the ${typeof value} ${JSON.stringify(value)}`;
}
/** A value from the file inside a message: on one line, short, and without what looks like a credential. */
function quoteValue(value) {
	const shown = redact(value);
	return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}
/** A value as somebody would write it behind its key. */
function asYaml(value) {
	if (Array.isArray(value)) return `[${value.map(asYaml).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, part]) => `${key}: ${asYaml(part)}`).join(", ")}}`;
	return typeof value === "string" && !/^[A-Za-z][\w./-]*( [\w./+-]+)*$/.test(value) ? JSON.stringify(value) : String(value);
}
// packages/render/src/config/sections/retired-keys.ts
/** Keys of kube-aws up to v0.8.4 that mean nothing any more, each with what replaced it. */
const retiredKeys = {
	hyperkubeImageRepo: "Remove it: the binaries come from the extension of kubernetesVersion, and sysextMirror names another place for that.",
	useCalico: "Remove it: flannel is the network; network policies come with an add-on of your own.",
	tlsCADurationDays: "Remove it: certificate authorities are made for ten years.",
	tlsCertDurationDays: "Remove it: nodes renew their certificates every month, and administrators get one for hours.",
	containerRuntime: "Remove it: containerd runs the containers."
};
/** Those of them whose value asks for nothing that is missing, so that a file of their time still works: a warning, not an error. */
const effectlessKeys = /* @__PURE__ */ new Map([
	["hyperkubeImageRepo", "any"],
	["useCalico", [false]],
	["tlsCADurationDays", "any"],
	["tlsCertDurationDays", "any"],
	["containerRuntime", "any"]
]);
// packages/render/src/config/kube-aws/awaited-keys.ts
/** Keys of kube-aws from v0.9 to v0.16.4 for what is not there yet, each with what to do until then. */
const awaitedKeys = {
	addons: "Not there yet as a key: put the manifests of add-ons into the repository; the apply action keeps them applied.",
	amazonSsmAgent: "Not there yet: reach nodes by SSH, with sshAuthorizedKeys and sshAccessAllowedSourceCIDRs.",
	"apiEndpoints[].loadBalancer": "Not there yet: the API answers on the controller's own address; apiAccessAllowedSourceCIDRs says to whom.",
	cloudWatchLogging: "Not there yet: put a log shipper into the repository's manifests.",
	controller: "Not there yet: the keys of the controller are those that start with controller, at the top level.",
	"controller.count": "Not there yet: a cluster has one controller, which is replaced when it fails.",
	customApiServerSettings: "Not there yet: the API's certificate carries externalDNSName and controllerIP.",
	elasticFileSystemId: "Not there yet: use a CSI driver from the repository's manifests.",
	"etcd.disasterRecovery": "Not there yet by itself: etcdSnapshotId makes a new cluster from a snapshot of etcd's volume.",
	"etcd.iam": "Not there yet: the controller's role has what etcd's volume needs.",
	"etcd.nodes": "Not there yet: etcd has one member, on the controller.",
	"etcd.snapshot": "Not there yet on a schedule: etcd's volume is kept as a snapshot when the cluster is destroyed.",
	"etcd.userSuppliedArgs": "Not there yet: etcd runs with kubeadm's arguments.",
	experimental: "Not there yet.",
	kubelet: "Not there yet: the kubelet runs with kubeadm's settings.",
	kubernetes: "Not there yet: control plane settings are kubeadm's.",
	"kubernetes.encryptionAtRest": "Not there yet: etcd's volume is encrypted, the values in it are not.",
	"kubeDns.nodeLocalResolver": "Not there yet: put the DaemonSet into the repository's manifests.",
	sharedPersistentVolume: "Not there yet: use a CSI driver from the repository's manifests.",
	"subnets[].natGateway": "Not there yet: name a routeTableId that leads out through a gateway of your own, and set mapPublicIPs to false.",
	"subnets[].private": "Not there yet for a single subnet: mapPublicIPs: false with a routeTableId makes all of them private.",
	worker: "Not there yet: the keys of the workers are those that start with worker, at the top level.",
	"worker.nodePools": "Not there yet: there is one group of workers, described by the keys that start with worker at the top level.",
	"worker.nodePools[].autoScalingGroup.maxSize": "Not there yet: workerCount is fixed; an autoscaler comes with node pools.",
	"worker.nodePools[].autoScalingGroup.mixedInstances": "Not there yet: workers have one workerInstanceType.",
	"worker.nodePools[].spotFleet": "Not there yet: workerSpotPrice buys one instance type on the spot market.",
	"worker.nodePools[].subnets": "Not there yet: workers stand in all subnets.",
	workerSecurityGroupIds: "Not there yet: the groups of the stack are the only ones; their rules follow the access keys."
};
// packages/render/src/config/kube-aws/dropped-keys.ts
/** Keys of kube-aws from v0.9 to v0.16.4 that nothing here needs, each with the reason. */
const droppedKeys = {
	adminAPIEndpointName: "Remove it: there is one API, and externalDNSName names it.",
	apiEndpoints: "Write externalDNSName at the top level: there is one API, on the controller's own address, without a load balancer.",
	"apiEndpoints[].loadBalancer.managed": "Remove it: the API answers on the controller's own address, without a load balancer.",
	"apiEndpoints[].name": "Remove it: there is one API, and externalDNSName names it.",
	cloudFormationStreaming: "Remove it: deploy always shows the stack's events.",
	cloudformation: "Remove it: there is one stack, its name is clusterName, and the workflow's AWS credentials choose the role.",
	"controller.autoScalingGroup": "Remove it: the controller's group always holds one machine and replaces it.",
	"controller.createTimeout": "Remove it: a controller has 30 minutes to come up.",
	"controller.rootVolume": "Write controllerRootVolumeSize, controllerRootVolumeType and controllerRootVolumeIOPS at the top level.",
	customSettings: "Remove it: files that keelson render wrote can be edited, committed and deployed instead.",
	disableContainerLinuxAutomaticUpdates: "Remove it: nodes never update themselves; a new flatcarVersion replaces them.",
	etcd: "Write etcdVolumeSize at the top level; etcd runs on the controller, over a volume of its own.",
	"etcd.count": "Remove it: etcd has one member, on the controller.",
	"etcd.dataVolume": "Write etcdVolumeSize at the top level; the volume is an encrypted gp3 volume that outlives the controller.",
	"etcd.hostedZone": "Remove it: etcd needs no DNS name.",
	"etcd.instanceType": "Remove it: etcd runs on the controller; choose controllerInstanceType.",
	"etcd.internalDomainName": "Remove it: etcd needs no DNS name.",
	"etcd.kmsKeyArn": "Remove it: the etcd volume is encrypted with the account's EBS key; kmsKeyArn is for the secrets in SSM.",
	"etcd.manageRecordSets": "Remove it: etcd needs no DNS name.",
	"etcd.memberIdentityProvider": "Remove it: the controller keeps its address over replacements.",
	"etcd.rootVolume": "Remove it: etcd runs on the controller; see controllerRootVolumeSize.",
	"etcd.subnets": "Remove it: etcd runs on the controller, whose subnet is the one that holds controllerIP.",
	"etcd.version": "Remove it: the etcd version belongs to kubernetesVersion.",
	"experimental.cloudControllerManager": "Remove it: the AWS cloud controller manager always runs.",
	"experimental.nodeDrainer": "Remove it: workers always drain before they end.",
	internetGateway: "Remove it: an existing VPC brings its gateway with the table that routeTableId names.",
	kubeAwsPlugins: "Remove it: put the manifests of add-ons into the repository; the apply action keeps them applied.",
	kubeDns: "Remove it: CoreDNS serves the cluster's names at dnsServiceIP.",
	kubeProxy: "Remove it: kube-proxy uses nftables.",
	kubeResourcesAutosave: "Remove it: the manifests are in the repository, and etcd's volume is kept as a snapshot.",
	"kubernetes.networking": "Remove it: flannel is the network, over podCIDR.",
	manageCertificates: "Remove it: the certificates live in SSM Parameter Store; a CA of your own can be stored there first.",
	openICMP: "Remove it: path MTU discovery is always let in, nothing else of ICMP.",
	s3URI: "Remove it: no bucket is needed for templates and node configs.",
	"subnets[].id": "Remove it: the stack makes its own subnets, in an existing VPC too; name vpcId and routeTableId.",
	"subnets[].idFromStackOutput": "Remove it: the stack makes its own subnets, in an existing VPC too; name vpcId and routeTableId.",
	"subnets[].name": "Remove it: subnets are told apart by zone and range.",
	"subnets[].routeTable": "Write routeTableId at the top level: all subnets use one table.",
	vpc: "Write vpcId at the top level.",
	"vpc.idFromStackOutput": "Write the id itself as vpcId at the top level.",
	waitSignal: "Remove it: deploy always waits for the nodes' signals.",
	"worker.apiEndpointName": "Remove it: workers reach the API at controllerIP.",
	"worker.nodePoolRollingStrategy": "Remove it: workers are replaced one at a time, a new one before an old one.",
	"worker.nodePools[].apiEndpointName": "Remove it: workers reach the API at controllerIP.",
	"worker.nodePools[].autoScalingGroup": "Write workerCount at the top level; an update starts one machine more than that.",
	"worker.nodePools[].name": "Remove it: there is one group of workers.",
	"worker.nodePools[].rootVolume": "Write workerRootVolumeSize, workerRootVolumeType and workerRootVolumeIOPS at the top level.",
	"worker.nodePools[].waitSignal": "Remove it: deploy always waits for the nodes' signals."
};
// packages/render/src/config/kube-aws/moved-keys.ts
/** Keys of kube-aws from v0.9 to v0.16.4 that have one of ours for the same thing. Dots go inside, `[]` into each entry of a list. */
const movedKeys = {
	"apiEndpoints[].dnsName": "externalDNSName",
	"apiEndpoints[].loadBalancer.apiAccessAllowedSourceCIDRs": "apiAccessAllowedSourceCIDRs",
	"apiEndpoints[].loadBalancer.hostedZone.id": "hostedZoneId",
	"apiEndpoints[].loadBalancer.recordSetManaged": "createRecordSet",
	"apiEndpoints[].loadBalancer.recordSetTTL": "recordSetTTL",
	"controller.instanceType": "controllerInstanceType",
	"controller.rootVolume.iops": "controllerRootVolumeIOPS",
	"controller.rootVolume.size": "controllerRootVolumeSize",
	"controller.rootVolume.type": "controllerRootVolumeType",
	"etcd.dataVolume.size": "etcdVolumeSize",
	"vpc.id": "vpcId",
	"worker.nodePools[].amiId": "amiId",
	"worker.nodePools[].autoScalingGroup.minSize": "workerCount",
	"worker.nodePools[].count": "workerCount",
	"worker.nodePools[].instanceType": "workerInstanceType",
	"worker.nodePools[].keyName": "keyName",
	"worker.nodePools[].kubernetesVersion": "kubernetesVersion",
	"worker.nodePools[].rootVolume.iops": "workerRootVolumeIOPS",
	"worker.nodePools[].rootVolume.size": "workerRootVolumeSize",
	"worker.nodePools[].rootVolume.type": "workerRootVolumeType",
	"worker.nodePools[].spotPrice": "workerSpotPrice"
};
// packages/render/src/config/kube-aws/judge-kube-aws-key.ts
/** What to do about a key of kube-aws, at the innermost places that have an answer; null for a key that kube-aws never had. */
function judgeKubeAwsKey(key) {
	const { answers, ancestors } = readAnswers();
	if (!answers.has(key.path) && !ancestors.has(key.path)) return null;
	const findings = judge(key, null);
	return findings.length === 0 ? null : findings;
	function judge({ path, pointer, value }, inherited) {
		const answer = answers.get(path) ?? inherited;
		const inner = innerKeys({
			path,
			pointer,
			value
		}, ancestors);
		if (inner.length > 0) return inner.flatMap((each) => judge(each, answer));
		return answer === null ? [] : [toFinding({
			path,
			pointer,
			value
		}, answer)];
	}
}
function innerKeys({ path, pointer, value }, ancestors) {
	if (Array.isArray(value) && ancestors.has(`${path}[]`)) return value.map((each, index) => ({
		path: `${path}[]`,
		pointer: pointerTo(pointer, index),
		value: each
	}));
	if (!isMapping(value) || !ancestors.has(path)) return [];
	return Object.entries(value).map(([name, each]) => ({
		path: `${path}.${name}`,
		pointer: pointerTo(pointer, name),
		value: each
	}));
}
function toFinding({ path, pointer, value }, { code, hint, key }) {
	const shown = path.length > 80 ? quoteValue(path) : path;
	const isPlain = typeof value === "number" || typeof value === "boolean" || typeof value === "string" && value.length <= 60;
	const words = {
		code,
		path: pointer,
		message: code === "retired-key" ? `${shown} belongs to kube-aws and is not read here.` : `${shown} belongs to kube-aws.`,
		hint: key === null ? hint : `Write ${key}${isPlain ? `: ${asYaml(value)}` : ""} at the top level instead.`,
		aspect: "key"
	};
	return isWithoutEffect(path, value) ? warning({
		...words,
		message: `${words.message} It has no effect.`
	}) : error(words);
}
/** An empty value asks for nothing, and some keys of the article's era only said what is done anyway. */
function isWithoutEffect(path, value) {
	if (value === null || value === "" || Array.isArray(value) && value.length === 0) return true;
	if (isMapping(value) && Object.keys(value).length === 0) return true;
	const values = effectlessKeys.get(path);
	return values !== void 0 && (values === "any" || values.includes(value));
}
let answered = null;
/** Put together when the first such key is met: most files have none. */
function readAnswers() {
	if (answered !== null) return answered;
	const hints = (table, code) => Object.entries(table).map(([path, hint]) => [path, {
		code,
		hint,
		key: null
	}]);
	const answers = new Map([
		...hints(retiredKeys, "retired-key"),
		...hints(droppedKeys, "retired-key"),
		...hints(awaitedKeys, "not-yet-key"),
		...Object.entries(movedKeys).map(([path, key]) => [path, {
			code: "retired-key",
			hint: "",
			key
		}])
	]);
	answered = {
		answers,
		ancestors: new Set([...answers.keys()].flatMap(ancestorsOf))
	};
	return answered;
}
/** `a[].b.c` lies in `a[].b`, `a[]` and `a`. */
function ancestorsOf(path) {
	const ends = [...path.matchAll(/\.|\[\]/g)].map((end) => end.index);
	return ends.map((end) => path.slice(0, end)).concat(ends.filter((end) => path.startsWith("[]", end)).map((end) => path.slice(0, end + 2)));
}
// packages/render/src/config/schema/wrong-type.ts
/** The finding for a value of another type than its key wants; the hint is the mended line where what was meant is plain. */
function wrongType(misfit) {
	const { type, value, path, name } = misfit;
	const meant = meantValue(misfit);
	const hint = meant === null ? `Write ${formOf(type)}.` : `Write ${name}: ${meant} (${formOf(type)}).`;
	return error({
		code: "wrong-type",
		path,
		message: `${name} is ${isUnquoted(type) && typeof value === "string" ? "text" : describeValue(value)}.`,
		hint
	});
}
function isUnquoted(type) {
	return "unquoted" in type || type.kind === "list" && isUnquoted(type.items);
}
/** YAML 1.1, which kube-aws read, has these words for true and false. */
const truths = new Map([...[
	"yes",
	"on",
	"y",
	"true"
].map((word) => [word, true]), ...[
	"no",
	"off",
	"n",
	"false"
].map((word) => [word, false])]);
/** Null where nobody can tell. */
function meantValue({ type, value, isEntry = false }) {
	if (typeof value !== "string" || value.length > 60) return null;
	switch (type.kind) {
		case "boolean": return truths.get(value.toLowerCase())?.toString() ?? null;
		case "integer": return meantNumber(value);
		case "decimal": return /^\$?\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:\$|usd)?$/i.exec(value)?.[1] ?? null;
		case "list": return isEntry ? `[${quoteValue(value)}]` : null;
		default: return null;
	}
}
/** `30GiB` and `010` without what is too much, `3,000` without its comma. */
function meantNumber(text) {
	const [, digits] = /^0*(\d{1,9})\s*(?:gi?b?)?$/i.exec(text) ?? [];
	if (digits !== void 0) return digits;
	return /^\d{1,3}(?:[_,]\d{3})+$/.test(text) ? text.replace(/[_,]/g, "") : null;
}
// packages/render/src/config/schema/read-scalar.ts
const compiled = /* @__PURE__ */ new Map();
function readString(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return refuse(wrongType(candidate));
	if (value.length <= type.maxLength && wholly(type.pattern).test(value)) return accept(value);
	const what = type.unquoted ? "" : `${quoteValue(value)}, which is `;
	return refuse(error({
		code: type.code,
		path,
		message: `${name} is ${what}not of the right form.`,
		hint: `Write ${type.form}.`
	}));
}
/** A list of a thousand entries compiles its pattern once. */
function wholly(pattern) {
	const known = compiled.get(pattern);
	if (known !== void 0) return known;
	const form = new RegExp(`^(?:${pattern})$`, "u");
	compiled.set(pattern, form);
	return form;
}
function readInteger(candidate) {
	const { type, value, path, name } = candidate;
	const number = typeof value === "string" && /^-?(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
	if (typeof number !== "number" || !Number.isInteger(number)) return refuse(wrongType(candidate));
	if (number >= type.minimum && number <= type.maximum) return accept(number);
	const bounds = `from ${type.minimum} to ${type.maximum}${type.unit === void 0 ? "" : ` ${type.unit}`}`;
	return refuse(error({
		code: "out-of-range",
		path,
		message: `${name} is ${number}.`,
		hint: `Write a whole number ${bounds}.`
	}));
}
function readDecimal(candidate) {
	const { value, path, name } = candidate;
	if (typeof value !== "string" && typeof value !== "number") return refuse(wrongType(candidate));
	const text = String(value);
	if (/^-\d{1,6}(\.\d{1,6})?$/.test(text) || /^\d{1,6}(\.\d{1,6})?$/.test(text) && Number(text) === 0) return refuse(error({
		code: "out-of-range",
		path,
		message: `${name} is ${text}.`,
		hint: "Write a price above 0, or remove the key."
	}));
	return /^\d{1,6}(\.\d{1,6})?$/.test(text) ? accept(text) : refuse(wrongType(candidate));
}
function readBoolean(candidate) {
	return typeof candidate.value === "boolean" ? accept(candidate.value) : refuse(wrongType(candidate));
}
function readCidr(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return refuse(wrongType(candidate));
	const cidr = parseCidr(value);
	if (cidr === null) return refuse(error({
		code: "not-a-cidr",
		path,
		message: `${name} is ${quoteValue(value)}, which is not an IPv4 range.`,
		hint: meantRange(type, value)
	}));
	if (cidr.prefix >= type.minimumPrefix && cidr.prefix <= type.maximumPrefix) return accept(value);
	const hint = `Write a prefix from /${type.minimumPrefix} (the largest range) to /${type.maximumPrefix} (the smallest).`;
	return refuse(error({
		code: "range-size",
		path,
		message: `${name} has the prefix /${cidr.prefix}.`,
		hint
	}));
}
function meantRange(type, value) {
	if (parseAddress(value) !== null) return type.maximumPrefix === 32 ? `Write ${value}/32 for this one address.` : `Write ${value}/PREFIX, with a prefix such as /24.`;
	if (value.includes(":")) return "Write an IPv4 range such as 10.0.0.0/24; IPv6 is not there yet.";
	return "Write four numbers from 0 to 255 without leading zeros and a prefix, such as 10.0.0.0/24.";
}
function readAddress(candidate) {
	const { value, path, name } = candidate;
	if (typeof value !== "string") return refuse(wrongType(candidate));
	if (parseAddress(value) !== null) return accept(value);
	return refuse(error({
		code: "not-an-ip",
		path,
		message: `${name} is ${quoteValue(value)}, which is not an IPv4 address.`,
		hint: "Write four numbers from 0 to 255 without leading zeros, such as 10.0.0.50."
	}));
}
function readEnum(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return refuse(wrongType(candidate));
	if (type.values.includes(value)) return accept(value);
	return refuse(error({
		code: "unknown-value",
		path,
		message: `${name} is ${quoteValue(value)}, which is none of its values.`,
		hint: `Write one of ${type.values.join(", ")}.`
	}));
}
function readArn(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return refuse(wrongType(candidate));
	const arn = parseArn(value);
	if (arn !== null && arn.service === type.service && isIdOf(arn.resource, type.resource)) return accept(value);
	return refuse(error({
		code: "not-an-arn",
		path,
		message: `${name} is ${quoteValue(value)}, which is not the ARN of a ${type.service} ${type.resource}.`,
		hint: `Write arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID, where ACCOUNT has twelve digits; an alias does not do.`
	}));
}
function isIdOf(resource, kind) {
	return resource.startsWith(`${kind}/`) && /^[A-Za-z0-9-]+$/.test(resource.slice(kind.length + 1));
}
function accept(value) {
	return {
		value,
		findings: []
	};
}
function refuse(finding) {
	return {
		value: null,
		findings: [finding]
	};
}
// packages/render/src/config/schema/unknown-key.ts
/** More names than somebody reads in a hint. */
const listable = 8;
/** The finding for a key that means nothing here; names the known key that comes nearest. */
function unknownKey$2({ key, parent, known }) {
	const nearest = nearestKey(key, known);
	const others = known.length > listable ? "docs/cluster-yaml.md lists every key, and so does a new file of keelson init." : `The keys are ${known.join(", ")}.`;
	return error({
		code: "unknown-key",
		path: pointerTo(parent, key),
		message: `There is no key ${quoteValue(key)}.`,
		hint: nearest === null ? others : `Did you mean ${nearest}?`,
		aspect: "key"
	});
}
// packages/render/src/config/schema/read-value.ts
/** Checks one value against its type; the result has the form that the program works with. */
function readValue(candidate) {
	const { type } = candidate;
	switch (type.kind) {
		case "string": return readString({
			...candidate,
			type
		});
		case "integer": return readInteger({
			...candidate,
			type
		});
		case "decimal": return readDecimal(candidate);
		case "boolean": return readBoolean(candidate);
		case "cidr": return readCidr({
			...candidate,
			type
		});
		case "ip": return readAddress(candidate);
		case "enum": return readEnum({
			...candidate,
			type
		});
		case "arn": return readArn({
			...candidate,
			type
		});
		case "list": return readList({
			...candidate,
			type
		});
		case "map": return readMap({
			...candidate,
			type
		});
		case "subnets": return readSubnets({
			...candidate,
			type
		});
	}
}
function readList(candidate) {
	const { type, value, path, name } = candidate;
	if (!Array.isArray(value)) {
		const isEntry = !("unquoted" in type.items) && readValue({
			type: type.items,
			value,
			path,
			name
		}).findings.length === 0;
		return refuse(wrongType({
			...candidate,
			isEntry
		}));
	}
	if (value.length > type.maxItems) return refuse(tooMany({
		path,
		name,
		count: value.length,
		maximum: type.maxItems
	}));
	const items = value.map((item, index) => readValue({
		type: type.items,
		value: item,
		path: pointerTo(path, index),
		name: `${name}[${index}]`
	}));
	return {
		value: items.map((item) => item.value ?? ""),
		findings: items.flatMap((item) => item.findings)
	};
}
function readMap(candidate) {
	const { type, value, path, name } = candidate;
	if (!isMapping(value)) return refuse(wrongType(candidate));
	const entries = Object.entries(value);
	if (entries.length > type.maxItems) return refuse(tooMany({
		path,
		name,
		count: entries.length,
		maximum: type.maxItems
	}));
	const read = entries.map(([key, item]) => {
		const place = {
			path: pointerTo(path, key),
			name: `${name}.${JSON.stringify(key.slice(0, 128)).slice(1, -1)}`
		};
		return {
			key,
			item,
			findings: [...readString({
				type: type.key,
				value: key,
				...place
			}).findings.map((finding) => ({
				...finding,
				aspect: "key"
			})), ...readString({
				type: type.value,
				value: item,
				...place
			}).findings]
		};
	});
	const accepted = read.filter((entry) => entry.findings.length === 0).map(({ key, item }) => [key, item]);
	accepted.sort(([a], [b]) => compareText(a, b));
	return {
		value: Object.fromEntries(accepted),
		findings: read.flatMap((entry) => entry.findings)
	};
}
function readSubnets(candidate) {
	const { type, value, path, name } = candidate;
	if (!Array.isArray(value)) return refuse(wrongType(candidate));
	if (value.length > type.maxItems) return refuse(tooMany({
		path,
		name,
		count: value.length,
		maximum: type.maxItems
	}));
	const items = value.map((item, index) => readSubnet({
		type,
		value: item,
		path: pointerTo(path, index),
		name: `${name}[${index}]`
	}));
	return {
		value: items.map((item) => item.value),
		findings: items.flatMap((item) => item.findings)
	};
}
function readSubnet(candidate) {
	const { type, value, path, name } = candidate;
	const nothing = {
		availabilityZone: "",
		instanceCIDR: ""
	};
	if (!isMapping(value)) return {
		...refuse(wrongType({
			...candidate,
			isEntry: false
		})),
		value: nothing
	};
	const parts = {
		availabilityZone: type.availabilityZone,
		instanceCIDR: type.instanceCIDR
	};
	const unknown = Object.keys(value).filter((key) => !Object.hasOwn(parts, key)).flatMap((key) => judgeKubeAwsKey({
		path: `subnets[].${key}`,
		pointer: pointerTo(path, key),
		value: value[key]
	}) ?? [unknownKey$2({
		key,
		parent: path,
		known: Object.keys(parts)
	})]);
	const read = Object.entries(parts).map(([key, part]) => {
		const place = {
			path: pointerTo(path, key),
			name: `${name}.${key}`
		};
		if (Object.hasOwn(value, key)) return {
			key,
			...readValue({
				type: part,
				value: value[key],
				...place
			})
		};
		const hint = `Write ${key}: ${formOf(part)}.`;
		return {
			key,
			...refuse(error({
				code: "missing-key",
				path: place.path,
				message: `${name} has no ${key}.`,
				hint
			}))
		};
	});
	const findings = [...unknown, ...read.flatMap((part) => part.findings)];
	return {
		value: Object.fromEntries(read.map((part) => [part.key, part.value ?? ""])),
		findings
	};
}
function tooMany({ path, name, count, maximum }) {
	return error({
		code: "too-many-items",
		path,
		message: `${name} has ${count} entries.`,
		hint: `Write at most ${maximum}.`
	});
}
// packages/render/src/config/read-config.ts
const keys = Object.entries(clusterKeys);
const names = Object.keys(clusterKeys);
/** Reads each key by itself: its form, its default, whether it exists at all. */
function readConfig(document) {
	const unknown = Object.keys(document).flatMap((name) => judgeName(name, document[name]));
	const read = keys.map(([name, key]) => ({
		name,
		...readKey(name, key, document)
	}));
	return {
		config: Object.fromEntries(read.map(({ name, value }) => [name, value])),
		written: new Set(read.filter(({ written }) => written).map(({ name }) => name)),
		wrong: new Set(read.filter(({ usable }) => !usable).map(({ name }) => name)),
		findings: [...unknown, ...read.flatMap(({ findings }) => findings)]
	};
}
function judgeName(name, value) {
	if (Object.hasOwn(clusterKeys, name)) return [];
	return judgeKubeAwsKey({
		path: name,
		pointer: pointerTo("", name),
		value
	}) ?? [unknownKey$2({
		key: name,
		parent: "",
		known: names
	})];
}
function readKey(name, key, document) {
	const path = pointerTo("", name);
	const value = Object.hasOwn(document, name) ? document[name] : void 0;
	if (!(value === void 0 || key.default === null && (value === null || value === ""))) {
		const { value: accepted, findings } = readValue({
			type: key.type,
			value,
			path,
			name
		});
		const usable = findings.length === 0 || accepted !== null;
		return {
			value: usable ? accepted : fallback(key),
			findings,
			written: true,
			usable
		};
	}
	if (!key.required) return {
		value: key.default,
		findings: [],
		written: false,
		usable: true
	};
	const hint = `Write ${name}: ${formOf(key.type)}; for example ${name}: ${asYaml(key.example)}.`;
	const missing = error({
		code: "missing-key",
		path,
		message: `${name} is missing.`,
		hint
	});
	return {
		value: fallback(key),
		findings: [missing],
		written: false,
		usable: false
	};
}
function fallback(key) {
	return key.required ? "" : key.default;
}
// packages/render/src/artifacts/check-model.ts
/** What may be edited in cluster.json by itself: nothing else of the model is said a second time by it. */
const editable = /* @__PURE__ */ new Set([
	"renderer",
	"versionTable",
	"versions",
	"image",
	"stackTags",
	"nodeCount"
]);
/** The rules of cluster.yaml for an edited model's config, and whatever in the model does not follow from it. */
function checkModel(model) {
	const tagged = model.stackTags["keelson:cluster"] === model.config.clusterName ? [] : [contradiction$1("/stackTags")];
	const broken = checkConfig(model);
	if (broken.length > 0 || model.renderer !== "keelson/1") return [...broken, ...tagged];
	const made = Object.entries(modelOf(model));
	const said = new Map(Object.entries(model));
	const contradicted = made.filter(([key, value]) => !editable.has(key) && canonicalJson(said.get(key)) !== canonicalJson(value));
	return [...tagged, ...contradicted.map(([key]) => contradiction$1(pointerTo("", key)))];
}
/** The model that follows from a model's config, with the versions that were resolved when it was rendered. */
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
/** A version table that holds what the model was rendered with and nothing else. */
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
function contradiction$1(path) {
	return error({
		code: "artifacts-contradict",
		path,
		message: "This does not follow from the config in the same file.",
		hint: "Change cluster.yaml and render again, or undo the edit."
	});
}
// packages/render/src/artifacts/customised-paths.ts
/**
* The artifacts that are not what render makes of the config in cluster.json, sorted. A template that differs only by the node configs it embeds is not
* one of them: its node configs are. With another renderer than this one, edits are those that digest.json knows of or shows.
*/
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
/** Whether this program would have rendered the same from the same config. */
function isComparable(model) {
	return model.renderer === renderer;
}
/** False for another version table, be it one that the user gave or that of an earlier release. */
function areVersionsOurs(model) {
	if (model.versionTable !== null || findKubernetes(versionTable, model.config.kubernetesVersion) === null) return false;
	return canonicalJson(makeClusterModel(model.config)) === canonicalJson(model);
}
function isEdited(path, { committed, digest }) {
	return digest.customised?.includes(path) === true || digest.artifacts[path] !== sha256(committed.get(path) ?? "");
}
// packages/render/src/artifacts/json-text.ts
/** JSON as it lies in a folder: indented, with a line end. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// packages/render/src/artifacts/check-kubeconfig.ts
/** Whoever has one of these needs nothing else (client-go, clientcmd/api/v1 types, AuthInfo). */
const credentials = [
	"token",
	"password",
	"client-key-data",
	"client-certificate-data"
];
/** The committed kubeconfig: one that clients read, whose names lead somewhere, and without credentials. */
function checkKubeconfig(source) {
	const { documents, diagnostics } = parseYaml(source);
	const [document] = documents;
	if (document === void 0) return diagnostics.length > 0 ? diagnostics : [{
		...invalid$2("", "The file is empty."),
		...nowhere(source)
	}];
	const { value } = document;
	const found = isMapping(value) ? judge$1(value) : [invalid$2("", "This is no mapping with kind: Config.")];
	return [...diagnostics, ...found.map(({ aspect, ...words }) => ({
		...words,
		file: source.name,
		range: document.rangeOf(words.path, aspect)
	}))];
}
function judge$1(kubeconfig) {
	const named = {
		clusters: namesOf(kubeconfig["clusters"]),
		contexts: namesOf(kubeconfig["contexts"]),
		users: namesOf(kubeconfig["users"])
	};
	const { kind, "current-context": current } = kubeconfig;
	const lost = (path, name, among) => among.includes(name) ? [] : [invalid$2(path, "There is no entry of this name.")];
	return [
		...kind === "Config" ? [] : [invalid$2("/kind", "The kind of a kubeconfig is Config.")],
		...current === void 0 || current === "" ? [] : lost("/current-context", current, named.contexts),
		...listOf$2(kubeconfig["contexts"]).flatMap((entry, index) => {
			const context = mappingIn(entry, "context");
			const path = `/contexts/${index}/context`;
			return [...lost(`${path}/cluster`, context["cluster"], named.clusters), ...lost(`${path}/user`, context["user"], named.users)];
		}),
		...listOf$2(kubeconfig["users"]).flatMap((entry, index) => {
			const user = mappingIn(entry, "user");
			return credentials.filter((key) => user[key] !== void 0 && user[key] !== null && user[key] !== "").map((key) => {
				const message = `The kubeconfig among the artifacts holds credentials (${key}), and artifacts are committed.`;
				return error({
					code: "kubeconfig-with-credentials",
					path: `/users/${index}/user/${key}`,
					message,
					hint: "Take them out and withdraw them; deploy-cluster and connect-cluster hand out short-lived ones.",
					aspect: "key"
				});
			});
		})
	];
}
function namesOf(list) {
	return listOf$2(list).map((entry) => isMapping(entry) ? entry["name"] : void 0);
}
function listOf$2(value) {
	return Array.isArray(value) ? value : [];
}
function mappingIn(value, key) {
	const inner = isMapping(value) ? value[key] : null;
	return isMapping(inner) ? inner : {};
}
function nowhere(source) {
	return {
		file: source.name,
		range: null
	};
}
function invalid$2(path, message) {
	return error({
		code: "kubeconfig-not-valid",
		path,
		message,
		hint: "Restore it as render writes it."
	});
}
// packages/render/src/artifacts/json/read-json.ts
/** Reads a file of JSON; what is wrong with it has a line and a column. */
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
/** The place of a pointer; something missing has the place of its deepest existing parent. */
function placeOf(path, aspect, places) {
	const [nearest = ""] = selfAndParents(path).filter((pointer) => places.has(pointer));
	const place = places.get(nearest);
	if (place === void 0) return [0, 0];
	return aspect === "key" || nearest !== path ? place.key ?? place.value : place.value;
}
/** A pointer and those of all that holds it, innermost first. */
function selfAndParents(path) {
	const parts = path.split("/").slice(1);
	return [path, ...parts.map((_, index) => ["", ...parts.slice(0, parts.length - 1 - index)].join("/"))];
}
/** Finds lines and columns; where lines start is looked up once. */
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
/** The pointer of keys below another one. */
function pointerBelow(parent, ...keys) {
	return keys.reduce(pointerTo, parent);
}
// packages/render/src/artifacts/node-config/data-url-form.ts
/** What may not stand in the data of a URL: controls, delimiters and "unwise" signs (RFC 2396, which Ignition's decoder follows). */
const refused = /[^!$%&-;=?@A-Z_a-z~]|%(?![0-9A-Fa-f]{2})/;
/** Whether Ignition's decoder takes a data URL. */
function isDataUrl(url) {
	const comma = url.indexOf(",");
	if (!url.startsWith("data:") || comma === -1) return false;
	const [head, data] = [url.slice(5, comma), url.slice(comma + 1)];
	if (!/^([\w.+-]+\/[\w.+-]+)?(;[\w.+-]+(=[^;,]*)?)*$/.test(head)) return false;
	if (!/;base64$/i.test(head)) return !refused.test(data);
	return /^[A-Za-z0-9+/\n]*={0,2}$/.test(data) && data.replaceAll("\n", "").length % 4 === 0;
}
// packages/render/src/artifacts/node-config/ignition-forms.ts
const texts = { list: "text" };
const owner = record$1({
	id: "number",
	name: "text"
});
const resource = record$1({
	source: "text",
	compression: "text",
	httpHeaders: { list: record$1({
		name: "text",
		value: "text"
	}, "name") },
	verification: record$1({ hash: "text" })
});
const node = {
	path: "text",
	overwrite: "flag",
	user: owner,
	group: owner
};
const partition = record$1({
	label: "text",
	number: "number",
	sizeMiB: "number",
	startMiB: "number",
	typeGuid: "text",
	guid: "text",
	wipePartitionEntry: "flag",
	shouldExist: "flag",
	resize: "flag"
});
const filesystem = {
	device: "text",
	format: "text",
	path: "text",
	wipeFilesystem: "flag",
	label: "text",
	uuid: "text",
	options: texts,
	mountOptions: texts
};
const luks = {
	name: "text",
	device: "text",
	keyFile: resource,
	label: "text",
	uuid: "text",
	options: texts,
	wipeVolume: "flag",
	clevis: record$1({
		tang: { list: record$1({
			url: "text",
			thumbprint: "text"
		}, "url") },
		tpm2: "flag",
		threshold: "number",
		custom: record$1({
			pin: "text",
			config: "text",
			needsNetwork: "flag"
		})
	})
};
const user = {
	name: "text",
	passwordHash: "text",
	sshAuthorizedKeys: texts,
	uid: "number",
	gecos: "text",
	homeDir: "text",
	noCreateHome: "flag",
	primaryGroup: "text",
	groups: texts,
	noUserGroup: "flag",
	noLogInit: "flag",
	shell: "text",
	shouldExist: "flag",
	system: "flag"
};
/** A whole config, as "Configuration Specification v3.3.0" of Ignition lists it. */
const ignitionForm = record$1({
	ignition: record$1({
		version: "text",
		config: record$1({
			merge: { list: resource },
			replace: resource
		}),
		timeouts: record$1({
			httpResponseHeaders: "number",
			httpTotal: "number"
		}),
		security: record$1({ tls: record$1({ certificateAuthorities: { list: resource } }) }),
		proxy: record$1({
			httpProxy: "text",
			httpsProxy: "text",
			noProxy: texts
		})
	}, "version"),
	kernelArguments: record$1({
		shouldExist: texts,
		shouldNotExist: texts
	}),
	storage: record$1({
		disks: { list: record$1({
			device: "text",
			wipeTable: "flag",
			partitions: { list: partition }
		}, "device") },
		raid: { list: record$1({
			name: "text",
			level: "text",
			devices: texts,
			spares: "number",
			options: texts
		}, "name", "level", "devices") },
		filesystems: { list: record$1(filesystem, "device") },
		files: { list: record$1({
			...node,
			contents: resource,
			append: { list: resource },
			mode: "number"
		}, "path") },
		directories: { list: record$1({
			...node,
			mode: "number"
		}, "path") },
		links: { list: record$1({
			...node,
			target: "text",
			hard: "flag"
		}, "path", "target") },
		luks: { list: record$1(luks, "name") }
	}),
	systemd: record$1({ units: { list: record$1({
		name: "text",
		enabled: "flag",
		mask: "flag",
		contents: "text",
		dropins: { list: record$1({
			name: "text",
			contents: "text"
		}, "name") }
	}, "name") } }),
	passwd: record$1({
		users: { list: record$1(user, "name") },
		groups: { list: record$1({
			name: "text",
			gid: "number",
			passwordHash: "text",
			shouldExist: "flag",
			system: "flag"
		}, "name") }
	})
}, "ignition");
function record$1(keys, ...required) {
	return {
		keys,
		required
	};
}
// packages/render/src/artifacts/node-config/check-node-config.ts
/** What Ignition would refuse at boot, or pass over in silence, in a node config that somebody edited. */
function checkNodeConfig(config) {
	return [
		...checkForm(config, {
			form: ignitionForm,
			path: ""
		}),
		...checkVersion(config),
		...checkPlaces(config),
		...checkUnits(config),
		...checkSources(config, "")
	];
}
function checkForm(value, { form, path }) {
	if (form === "text") return typeof value === "string" ? [] : [invalid$1(path, "This must be a text.")];
	if (form === "flag") return typeof value === "boolean" ? [] : [invalid$1(path, "This must be true or false.")];
	if (form === "number") return Number.isSafeInteger(value) ? [] : [invalid$1(path, "This must be a whole number.", "JSON knows no octal: 420 is 0644.")];
	if ("list" in form) {
		if (!Array.isArray(value)) return [invalid$1(path, "This must be a list.")];
		return value.flatMap((item, index) => checkForm(item, {
			form: form.list,
			path: pointerTo(path, index)
		}));
	}
	if (!isMapping(value)) return [invalid$1(path, "This must be a mapping.")];
	const absent = form.required.filter((key) => !Object.hasOwn(value, key));
	const known = Object.keys(form.keys);
	return [...absent.map((key) => invalid$1(pointerTo(path, key), `${key} is missing.`)), ...Object.entries(value).flatMap(([key, inner]) => {
		const place = pointerTo(path, key);
		const wanted = Object.hasOwn(form.keys, key) ? form.keys[key] : void 0;
		if (wanted === void 0) return [unknownKey$1(key, place, known)];
		return inner === null && !form.required.includes(key) ? [] : checkForm(inner, {
			form: wanted,
			path: place
		});
	})];
}
function unknownKey$1(key, path, known) {
	const nearest = nearestKey(key, known);
	const hint = nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`;
	return {
		...invalid$1(path, `Ignition knows no key ${JSON.stringify(key.slice(0, 80))} here and would ignore it.`, hint),
		aspect: "key"
	};
}
function checkVersion(config) {
	const version = within(within(config, "ignition"), "version");
	if (typeof version !== "string" || version === "3.3.0") return [];
	return [invalid$1("/ignition/version", "The nodes' Ignition reads this node config as another version than it is written for.", `Write ${ignitionVersion}.`)];
}
/** Files, directories and links share one name space. */
function checkPlaces(config) {
	const storage = within(config, "storage");
	const nodes = [
		"files",
		"directories",
		"links"
	].flatMap((kind) => listIn(storage, kind).map((node, index) => ({
		path: `/storage/${kind}/${index}/path`,
		name: within(node, "path"),
		mode: within(node, "mode")
	})));
	const relative = nodes.filter(({ name }) => typeof name === "string" && !/^\/[^\0]*$/.test(name)).map(({ path }) => invalid$1(path, "A path on the node must start with a slash."));
	const modes = nodes.filter(({ mode }) => typeof mode === "number" && (mode < 0 || mode > 4095)).map(({ path }) => invalid$1(path.replace(/path$/, "mode"), "This is no file mode.", "JSON knows no octal: 420 is 0644, 493 is 0755."));
	return [
		...relative,
		...modes,
		...repeated(nodes)
	];
}
const unitName = /^[A-Za-z0-9:_.\\@-]+\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)$/;
function checkUnits(config) {
	const units = listIn(within(config, "systemd"), "units").map((unit, index) => ({
		path: `/systemd/units/${index}/name`,
		name: within(unit, "name")
	}));
	return [...units.filter(({ name }) => typeof name === "string" && !unitName.test(name)).map(({ path }) => invalid$1(path, "This is no name of a systemd unit.", "Write a name with its type, such as keelson-extra.service.")), ...repeated(units)];
}
/** Wherever Ignition fetches something: `source` beside compression and verification. */
function checkSources(value, path) {
	if (Array.isArray(value)) return value.flatMap((item, index) => checkSources(item, pointerTo(path, index)));
	if (!isMapping(value)) return [];
	const inner = Object.entries(value).flatMap(([key, item]) => checkSources(item, pointerTo(path, key)));
	const { source, compression, verification } = value;
	const found = [];
	if (typeof source === "string") {
		const place = pointerTo(path, "source");
		if (source.startsWith("data:")) {
			const hint = "Percent-encode the text (encodeURIComponent), or write data:;base64, and base64.";
			if (!isDataUrl(source)) found.push(error({
				code: "data-url-unreadable",
				path: place,
				message: "Ignition cannot decode this data URL.",
				hint
			}));
		} else if (source !== "" && !/^(https?|s3|gs|tftp):/.test(source)) found.push(invalid$1(place, "Ignition fetches nothing from here.", "Write a data, https, s3, gs or tftp URL."));
	}
	if (typeof compression === "string" && !["", "gzip"].includes(compression)) found.push(invalid$1(pointerTo(path, "compression"), "Ignition knows gzip alone.", "Write gzip, or leave the key out."));
	const hash = within(verification, "hash");
	if (typeof hash === "string" && !/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/.test(hash)) found.push(invalid$1(`${path}/verification/hash`, "This is no hash that Ignition checks.", "Write sha256- and 64 digits of lower-case hex."));
	return [...found, ...inner];
}
function repeated(places) {
	const seen = /* @__PURE__ */ new Set();
	return places.flatMap(({ path, name }) => {
		if (typeof name !== "string") return [];
		const isSeen = seen.has(name);
		seen.add(name);
		return isSeen ? [error({
			code: "node-config-path-twice",
			path,
			message: `${JSON.stringify(name.slice(0, 200))} is written twice.`
		})] : [];
	});
}
function within(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function listIn(value, key) {
	const list = within(value, key);
	return Array.isArray(list) ? list : [];
}
function invalid$1(path, message, hint) {
	return error({
		code: "node-config-not-valid",
		path,
		message,
		...hint === void 0 ? {} : { hint }
	});
}
// packages/render/src/shape.ts
/** Text of a form: `form` matches the whole of it, `words` end the sentence "... must be". */
function text(form, words) {
	return (value, path) => typeof value === "string" && form.test(value) ? [] : [fault(path, words)];
}
function integer(minimum) {
	return (value, path) => typeof value === "number" && Number.isSafeInteger(value) && value >= minimum ? [] : [fault(path, `a whole number from ${minimum}`)];
}
/** Exactly this value. */
function only(wanted) {
	return (value, path) => value === wanted ? [] : [fault(path, JSON.stringify(wanted))];
}
function nullable(shape) {
	return (value, path) => value === null ? [] : shape(value, path);
}
function listOf$1(item) {
	return (value, path) => Array.isArray(value) ? value.flatMap((part, index) => item(part, pointerTo(path, index))) : [fault(path, "a list")];
}
/** These keys; others are left alone. */
function record(fields) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		return Object.entries(fields).flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : void 0, pointerTo(path, key)));
	};
}
/** Any keys of a form, at least `minimum` of them. */
function mapOf(options) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		const entries = Object.entries(value);
		if (entries.length < options.minimum) return [fault(path, `a mapping with ${options.minimum} or more entries`)];
		return entries.flatMap(([key, part]) => [...options.key(key, pointerTo(path, key)), ...options.value(part, pointerTo(path, key))]);
	};
}
/** Whatever JSON holds. */
const anything = () => [];
function fault(path, words) {
	return {
		path,
		message: `${path || "The file"} must be ${words}.`
	};
}
// packages/render/src/versions/version-forms.ts
/** Forms of what a version table holds: each goes into files and scripts of the nodes as it is. */
const versionForms = {
	kubernetes: text(/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version such as v1.36.2"),
	minor: text(/^\d{1,4}\.\d{1,4}$/, "a minor version such as 1.36"),
	flatcar: text(/^\d{4,5}\.\d{1,3}\.\d{1,3}$/, "a version such as 4593.2.5"),
	channel: text(/^(stable|lts|beta|alpha)$/, "a channel of Flatcar: stable, lts, beta or alpha"),
	/** The distribution specification's form of a tag. */
	imageTag: text(/^\w[\w.-]{0,127}$/, "the tag of an image, such as v1.14.2"),
	url: text(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/[A-Za-z0-9._~%/+-]+$/, "the URL of a file"),
	/** The Ignition specification's form of a verification hash. */
	hash: text(/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/, "a hash such as sha256-..."),
	date: text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day such as 2027-06-28"),
	removal: text(/^(ended|withdrawn)$/, "ended or withdrawn")
};
// packages/render/src/artifacts/parse-model.ts
/** One word without anything that a shell, a template, YAML or Markdown could take for its own. */
const word = text(/^[A-Za-z0-9][A-Za-z0-9._:/*+-]{0,511}$/, "a word");
const address = text(/^\d{1,3}(\.\d{1,3}){3}$/, "an IPv4 address");
const range = text(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "an IPv4 range");
const secretName = text(/^(\/[A-Za-z0-9._-]+){2,15}$/, "the name of a parameter");
const { kubernetes: kubernetes$1, imageTag: imageTag$1, url: url$1, hash: hash$1 } = versionForms;
/** What the program reads of a model; `config` is judged by the rules of cluster.yaml itself. */
const shape$1 = record({
	format: only(1),
	renderer: word,
	stackName: word,
	region: word,
	partition: word,
	apiServer: record({
		host: word,
		port: only(443),
		url: word,
		controllerIP: address
	}),
	subnets: listOf$1(record({
		logicalId: word,
		availabilityZone: word,
		instanceCIDR: range
	})),
	controllerSubnet: integer(0),
	network: record({
		vpcCIDR: range,
		podCIDR: range,
		serviceCIDR: range,
		kubernetesServiceIP: address,
		dnsServiceIP: address,
		clusterDomain: word,
		existingVPC: nullable(record({
			vpcId: word,
			routeTableId: nullable(word)
		}))
	}),
	apiRecord: nullable(record({
		name: word,
		ttl: integer(1)
	})),
	image: record({
		owner: word,
		name: nullable(word),
		namePattern: word,
		architecture: word,
		amiId: nullable(word)
	}),
	versions: record({
		kubernetes: kubernetes$1,
		etcd: imageTag$1,
		coredns: imageTag$1,
		pause: imageTag$1,
		flannel: imageTag$1,
		flannelCNI: imageTag$1,
		cloudControllerManager: imageTag$1,
		flatcar: nullable(word),
		extension: record({
			url: url$1,
			hash: nullable(hash$1)
		})
	}),
	versionTable: nullable(word),
	secrets: record({
		prefix: secretName,
		kmsKeyArn: nullable(word),
		controller: listOf$1(secretName),
		worker: listOf$1(secretName)
	}),
	immutable: mapOf({
		minimum: 0,
		key: anything,
		value: anything
	}),
	growing: mapOf({
		minimum: 0,
		key: anything,
		value: integer(0)
	}),
	stackTags: mapOf({
		minimum: 0,
		key: anything,
		value: text(/^\P{C}{0,256}$/u, "at most 256 characters")
	}),
	nodeCount: record({
		controllers: only(1),
		workers: integer(0)
	})
});
/**
* The content of cluster.json; null when it is not what render writes. The digest says that nobody edited it since, but whoever edits a
* folder can make a new digest: what the model holds reaches AWS, the node's files and the summary.
*/
function parseModel(value) {
	if (!isMapping(value) || !isMapping(value["config"]) || findModelFaults(value).length > 0) return null;
	return {
		...value,
		config: readConfig(value["config"]).config
	};
}
/** Where and why a content of cluster.json is not what render writes. */
function findModelFaults(value) {
	if (!isMapping(value)) return [{
		path: "",
		message: "The file must be a mapping."
	}];
	const { config, stackName, region } = value;
	if (!isMapping(config)) return [...shape$1(value, ""), {
		path: "/config",
		message: "/config must be a mapping."
	}];
	const read = readConfig(config);
	const wrong = read.findings.filter(({ severity }) => severity === "error").map(({ path, message }) => ({
		path: `/config${path}`,
		message
	}));
	const isOurs = canonicalJson(pick(read.config, config)) === canonicalJson(config);
	const other = {
		path: "/config",
		message: "/config holds a value in another form than render writes it."
	};
	const ownName = read.config.clusterName === stackName ? [] : [{
		path: "/stackName",
		message: "/stackName must be the clusterName."
	}];
	const ownRegion = read.config.region === region ? [] : [{
		path: "/region",
		message: "/region must be the region of the config."
	}];
	return [
		...shape$1(value, ""),
		...wrong,
		...isOurs || wrong.length > 0 ? [] : [other],
		...ownName,
		...ownRegion
	];
}
/** The keys that were written. */
function pick(config, written) {
	return Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(written, key)));
}
// packages/render/src/artifacts/template-user-data.ts
const launchTemplates = {
	controller: logicalIds.controllerLaunchTemplate,
	worker: logicalIds.workerLaunchTemplate
};
/** Where a role's user data stands in a template: the text inside Fn::Base64 and Fn::Sub. */
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
/** The pointer of a role's user data. */
function userDataPointer(role) {
	return pointerBelow("", ...pathOf(role));
}
/** The user data of a role; null when a customised template has it no longer where it was rendered. */
function userDataIn(template, role) {
	let value = template;
	for (const key of pathOf(role)) value = isMapping(value) ? value[key] : null;
	return typeof value === "string" ? value : null;
}
/** A copy of the template with other user data for a role. */
function withUserData(template, role, userData) {
	return replaceAt(template, pathOf(role), userData);
}
/**
* The user data with another node config in it; null when it has no place for one. What embeds the node config already stays byte for byte,
* as does what somebody wrote around it: each changed byte replaces the nodes.
*/
function embedIn(userData, wanted) {
	if (userData === null || extractNodeConfig(userData) === wanted.nodeConfig) return userData;
	const old = payloadOf(userData);
	const payload = payloadOf(embedNodeConfig(wanted));
	return old === null || payload === null ? null : userData.replace(old, () => payload);
}
const payloadPrefix = "data:;base64,";
/** The data URL that an outer config merges first. */
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
// packages/render/src/artifacts/node-config/check-user-data.ts
/** The Ignition config in a template that carries a role's node config; all findings stand at the text that holds it. */
function checkUserData(template, role) {
	const userData = userDataIn(template, role);
	if (userData === null) return [];
	const path = userDataPointer(role);
	const { value } = scanJson(userData.replace(/\$\{[^!}][^}]*\}/g, "x"));
	if (value === void 0) return [error({
		code: "node-config-not-valid",
		path,
		message: `The user data of the ${role} is no JSON.`
	})];
	return checkNodeConfig(value).map(({ path: inner, message, ...finding }) => ({
		...finding,
		path,
		message: `${message} (at ${inner})`
	}));
}
// packages/render/src/artifacts/roles.ts
/** Both, in the order of reports. */
const roles = ["controller", "worker"];
// packages/render/src/artifacts/template/check-template-form.ts
/** CloudFormation user guide, "Template sections"; Transform and Hooks are left out, since nothing may be expanded after the review. */
const sections = [
	"AWSTemplateFormatVersion",
	"Description",
	"Metadata",
	"Parameters",
	"Rules",
	"Mappings",
	"Conditions",
	"Resources",
	"Outputs"
];
/** CloudFormation user guide, "Resource attribute reference". */
const resourceKeys = [
	"Type",
	"Properties",
	"DependsOn",
	"Condition",
	"CreationPolicy",
	"UpdatePolicy",
	"DeletionPolicy",
	"UpdateReplacePolicy",
	"Metadata"
];
/** What can be said of a template without its references: its sections, the frame of each resource, and null, which CloudFormation refuses. */
function checkTemplateForm(template) {
	return [
		...Object.keys(template).flatMap((key) => unknownKey({
			key,
			parent: "",
			known: sections
		})),
		...[
			"Parameters",
			"Mappings",
			"Conditions",
			"Resources",
			"Outputs"
		].flatMap((section) => checkSection(template, section)),
		...Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => checkResource$1(id, resource)),
		...Object.entries(entriesOf(template, "Parameters")).flatMap(([id, parameter]) => checkTyped("Parameters", id, parameter)),
		...findNulls(template, "")
	];
}
/** The entries of a section; none when it is missing or no mapping. */
function entriesOf(template, section) {
	const entries = Object.hasOwn(template, section) ? template[section] : null;
	return isMapping(entries) ? entries : {};
}
function checkSection(template, section) {
	const path = pointerTo("", section);
	if (!Object.hasOwn(template, section)) return section === "Resources" ? [invalid(path, "The template has no Resources.", "A template needs at least one.")] : [];
	if (!isMapping(template[section])) return [invalid(path, `${section} must be a mapping.`)];
	return Object.keys(entriesOf(template, section)).filter((id) => !/^[A-Za-z0-9]{1,255}$/.test(id)).map((id) => ({
		...invalid(pointerTo(path, id), "This logical id has other signs than letters and digits."),
		aspect: "key"
	}));
}
function checkResource$1(id, resource) {
	const path = pointerTo("/Resources", id);
	const unknown = isMapping(resource) ? Object.keys(resource).flatMap((key) => unknownKey({
		key,
		parent: path,
		known: resourceKeys
	})) : [];
	const properties = isMapping(resource) && Object.hasOwn(resource, "Properties") && !isMapping(resource["Properties"]) ? [invalid(pointerTo(path, "Properties"), `The Properties of ${id} must be a mapping.`)] : [];
	return [
		...checkTyped("Resources", id, resource),
		...unknown,
		...properties
	];
}
function checkTyped(section, id, entry) {
	const path = pointerTo(pointerTo("", section), id);
	if (!isMapping(entry)) return [invalid(path, `${id} must be a mapping.`)];
	const type = Object.hasOwn(entry, "Type") ? entry["Type"] : void 0;
	if (typeof type === "string" && type !== "") return [];
	return [invalid(pointerTo(path, "Type"), `${id} has no Type.`, "Write one, such as AWS::EC2::Volume.")];
}
function findNulls(value, path) {
	if (value === null) return [invalid(path, "CloudFormation takes no null.", "Leave the key out.")];
	if (Array.isArray(value)) return value.flatMap((item, index) => findNulls(item, pointerTo(path, index)));
	return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => findNulls(item, pointerTo(path, key))) : [];
}
function unknownKey({ key, parent, known }) {
	if (known.includes(key)) return [];
	const nearest = nearestKey(key, known);
	const hint = nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`;
	const message = `There is no key ${JSON.stringify(key.slice(0, 80))} here.`;
	return [{
		...invalid(pointerTo(parent, key), message, hint),
		aspect: "key"
	}];
}
function invalid(path, message, hint) {
	return error({
		code: "template-not-valid",
		path,
		message,
		...hint === void 0 ? {} : { hint }
	});
}
// packages/render/src/artifacts/template/find-references.ts
/** Every Ref, GetAtt, Sub, If, Condition and FindInMap below a value. What is not in the form of such a function is left to CloudFormation. */
function findReferences(value, path) {
	if (Array.isArray(value)) return value.flatMap((item, index) => findReferences(item, pointerTo(path, index)));
	if (!isMapping(value)) return [];
	const entries = Object.entries(value);
	const [only] = entries;
	return entries.flatMap(([key, inner]) => {
		const place = pointerTo(path, key);
		return [...entries.length === 1 && only !== void 0 ? referencesOf$1(key, inner, place) : [], ...findReferences(key === "Fn::Sub" && Array.isArray(inner) ? inner.slice(1) : inner, place)];
	});
}
function referencesOf$1(key, inner, path) {
	const [first, second] = Array.isArray(inner) ? inner : [inner];
	if (typeof first !== "string") return [];
	switch (key) {
		case "Ref": return [{
			path,
			name: first,
			kind: "value"
		}];
		case "Fn::GetAtt": return [{
			path,
			name: first.split(".")[0] ?? "",
			kind: "resource"
		}];
		case "Fn::If":
		case "Condition": return [{
			path,
			name: first,
			kind: "condition"
		}];
		case "Fn::FindInMap": return [{
			path,
			name: first,
			kind: "mapping"
		}];
		case "Fn::Sub": return namesInSub(first, isMapping(second) ? second : {}).map((name) => ({
			path,
			...name
		}));
		default: return [];
	}
}
/** `${Name}` is a Ref, `${Name.Attribute}` a GetAtt, `${!Name}` a literal; what the mapping beside the text defines is its own. */
function namesInSub(text, own) {
	return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => (name ?? "").trim()).filter((name) => !Object.hasOwn(own, name)).map((name) => name.includes(".") ? {
		name: name.split(".")[0] ?? "",
		kind: "resource"
	} : {
		name,
		kind: "value"
	});
}
// packages/render/src/artifacts/template/pseudo-parameters.ts
/** What every template may refer to without declaring it (CloudFormation template reference, "Pseudo parameters"). */
const pseudoParameters = /* @__PURE__ */ new Set([
	"AWS::AccountId",
	"AWS::NotificationARNs",
	"AWS::NoValue",
	"AWS::Partition",
	"AWS::Region",
	"AWS::StackId",
	"AWS::StackName",
	"AWS::URLSuffix"
]);
// packages/render/src/artifacts/template/check-references.ts
/** That every name in a template is the name of something in it, and that no resources wait for each other in a circle. */
function checkReferences(template) {
	const resources = Object.keys(entriesOf(template, "Resources"));
	const known = {
		resource: resources,
		value: [
			...resources,
			...Object.keys(entriesOf(template, "Parameters")),
			...pseudoParameters
		],
		condition: Object.keys(entriesOf(template, "Conditions")),
		mapping: Object.keys(entriesOf(template, "Mappings"))
	};
	const names = Object.fromEntries(Object.entries(known).map(([kind, list]) => [kind, new Set(list)]));
	const unknown = [
		...Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => referencesOf(id, resource)),
		...findReferences(entriesOf(template, "Conditions"), "/Conditions"),
		...Object.entries(entriesOf(template, "Outputs")).flatMap(([id, output]) => conditioned(output, pointerTo("/Outputs", id)))
	].filter(({ kind, name }) => names[kind]?.has(name) !== true);
	const words = {
		value: "resource or parameter",
		resource: "resource",
		condition: "condition",
		mapping: "mapping"
	};
	return [...unknown.map(({ path, kind, name }) => {
		const nearest = nearestKey(name, known[kind]);
		return error({
			code: "template-reference-unknown",
			path,
			message: `The template has no ${words[kind]} ${JSON.stringify(name.slice(0, 80))}.`,
			...nearest === null ? {} : { hint: `Did you mean ${nearest}?` }
		});
	}), ...findCycles(entriesOf(template, "Resources"))];
}
/** What a resource or an output names, its DependsOn and Condition included. */
function referencesOf(id, resource) {
	const path = pointerTo("/Resources", id);
	if (!isMapping(resource)) return [];
	const { DependsOn: waits } = resource;
	const dependencies = (Array.isArray(waits) ? waits : waits === void 0 ? [] : [waits]).flatMap((name, index) => {
		const place = pointerTo(path, "DependsOn");
		if (typeof name !== "string") return [];
		return [{
			path: Array.isArray(waits) ? pointerTo(place, index) : place,
			name,
			kind: "resource"
		}];
	});
	return [...conditioned(resource, path), ...dependencies];
}
function conditioned(entry, path) {
	if (!isMapping(entry)) return [];
	const { Condition: condition, Metadata: _unread, ...rest } = entry;
	return [...typeof condition === "string" ? [{
		path: pointerTo(path, "Condition"),
		name: condition,
		kind: "condition"
	}] : [], ...findReferences(rest, path)];
}
/** One finding for each resource at which a circle is closed. */
function findCycles(resources) {
	const edges = new Map(Object.entries(resources).map(([id, resource]) => {
		const names = referencesOf(id, resource).filter(({ kind }) => kind === "resource" || kind === "value");
		return [id, new Set(names.map(({ name }) => name).filter((name) => Object.hasOwn(resources, name)))];
	}));
	const findings = [];
	const finished = /* @__PURE__ */ new Set();
	for (const start of edges.keys()) {
		const way = finished.has(start) ? [] : [{
			id: start,
			next: [...edges.get(start) ?? []]
		}];
		const onWay = new Set(way.map(({ id }) => id));
		for (let here = way.at(-1); here !== void 0; here = way.at(-1)) {
			const next = here.next.pop();
			if (next === void 0) {
				way.pop();
				onWay.delete(here.id);
				finished.add(here.id);
			} else if (onWay.has(next)) {
				const message = `These resources wait for each other: ${[...way.map(({ id }) => id).slice(way.findIndex(({ id }) => id === next)), next].join(" -> ").slice(0, 400)}.`;
				findings.push(error({
					code: "template-dependency-cycle",
					path: pointerTo("/Resources", here.id),
					message,
					aspect: "key"
				}));
			} else if (!finished.has(next)) {
				way.push({
					id: next,
					next: [...edges.get(next) ?? []]
				});
				onWay.add(next);
			}
		}
	}
	return findings;
}
// packages/render/src/artifacts/template/check-template-parts.ts
/** Deploy fills these in. */
const setByDeploy = [logicalIds.nodeImage, logicalIds.authorityHash];
/** What signals, the attachment of the volume, and deploy name by logical id. */
const namedByOthers = {
	[logicalIds.controllerGroup]: "AWS::AutoScaling::AutoScalingGroup",
	[logicalIds.workerGroup]: "AWS::AutoScaling::AutoScalingGroup",
	[logicalIds.controllerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
	[logicalIds.workerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
	[logicalIds.controllerInterface]: "AWS::EC2::NetworkInterface",
	[logicalIds.controllerAddress]: "AWS::EC2::EIP",
	[logicalIds.etcdVolume]: "AWS::EC2::Volume"
};
/** Deploy reads the address of the API's machine. */
const readByDeploy = ["ControllerIP"];
/** What the rest of the program and the nodes rely on in a template, and where it says something else than cluster.json. */
function checkTemplateParts(template, model) {
	return [
		...checkParameters(entriesOf(template, "Parameters")),
		...Object.entries(namedByOthers).flatMap(([id, type]) => checkResource(template, id, type)),
		...readByDeploy.filter((name) => !Object.hasOwn(entriesOf(template, "Outputs"), name)).map((name) => missing(["Outputs", name], "output")),
		...checkMetadata(template, model),
		...checkInstanceTags(template, model),
		...findClusterTags(template, "", model.config.clusterName)
	];
}
function checkParameters(parameters) {
	const image = Object.hasOwn(parameters, logicalIds.nodeImage) ? [] : [missing(["Parameters", logicalIds.nodeImage], "parameter")];
	const unset = Object.entries(parameters).filter(([name, parameter]) => isMapping(parameter) && !Object.hasOwn(parameter, "Default") && !setByDeploy.includes(name)).map(([name]) => {
		const message = `Deploy does not know the parameter ${JSON.stringify(name.slice(0, 80))}, and it has no Default.`;
		return error({
			code: "parameter-without-value",
			path: pointerBelow("/Parameters", name),
			message,
			hint: "Give it a Default."
		});
	});
	return [...image, ...unset];
}
function checkResource(template, id, type) {
	const resource = entriesOf(template, "Resources")[id];
	if (!isMapping(resource)) return [missing(["Resources", id], "resource")];
	if (resource["Type"] === type || typeof resource["Type"] !== "string") return [];
	const message = `${id} is another kind of resource than the nodes and deploy work with.`;
	return [error({
		code: "template-part-missing",
		path: pointerBelow("/Resources", id, "Type"),
		message,
		hint: `Write ${type}.`
	})];
}
/** A later run reads these from the live stack to know what it may change. */
function checkMetadata(template, model) {
	const metadata = entriesOf(template, "Metadata")["Keelson"];
	if (!isMapping(metadata)) return [missing(["Metadata", "Keelson"], "entry")];
	const { renderer, versions, immutable, growing, image } = model;
	const said = omitNulls({
		renderer,
		versions,
		immutable,
		growing,
		image
	});
	return Object.entries(said).flatMap(([key, value]) => {
		if (!Object.hasOwn(metadata, key)) return [missing([
			"Metadata",
			"Keelson",
			key
		], "entry")];
		return canonicalJson(metadata[key]) === canonicalJson(value) ? [] : [contradiction(pointerBelow("/Metadata/Keelson", key), pointerBelow("", key))];
	});
}
/** By these tags the cloud controller finds its nodes, and the controller may attach the volume to itself. */
function checkInstanceTags(template, model) {
	return roles.flatMap((role) => {
		const keys = [
			"Resources",
			role === "controller" ? logicalIds.controllerLaunchTemplate : logicalIds.workerLaunchTemplate,
			"Properties",
			"LaunchTemplateData",
			"TagSpecifications"
		];
		const forInstances = listOf(keys.reduce((value, key) => isMapping(value) ? value[key] : void 0, template)).find((each) => isMapping(each) && each["ResourceType"] === "instance");
		const tags = isMapping(forInstances) ? listOf(forInstances["Tags"]).filter(isMapping) : [];
		const lost = [
			"keelson:cluster",
			"keelson:role",
			`kubernetes.io/cluster/${model.config.clusterName}`
		].filter((key) => !tags.some((tag) => tag["Key"] === key));
		if (lost.length === 0) return [];
		const message = `Instances of the ${role} have no tag ${lost.join(", ")}.`;
		return [error({
			code: "template-part-missing",
			path: pointerBelow("", ...keys),
			message,
			hint: "Restore it as render writes it."
		})];
	});
}
/** Every tag that says which cluster owns something. */
function findClusterTags(value, path, cluster) {
	if (Array.isArray(value)) return value.flatMap((item, index) => findClusterTags(item, pointerBelow(path, index), cluster));
	if (!isMapping(value)) return [];
	if (value["Key"] === "keelson:cluster" && value["Value"] !== cluster) return [contradiction(pointerBelow(path, "Value"), "/config/clusterName")];
	return Object.entries(value).flatMap(([key, item]) => findClusterTags(item, pointerBelow(path, key), cluster));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function missing(keys, kind) {
	const message = `The template has no ${kind} ${keys.at(-1) ?? ""}, which deploy or the nodes rely on.`;
	return error({
		code: "template-part-missing",
		path: pointerBelow("", ...keys),
		message,
		hint: "Restore it as render writes it."
	});
}
function contradiction(path, pointer) {
	return error({
		code: "artifacts-contradict",
		path,
		message: `This is not what cluster.json says at ${pointer}.`,
		hint: "Undo the edit on one side, or change cluster.yaml and render again."
	});
}
// packages/render/src/artifacts/parse-artifacts.ts
/** Reads every artifact of a folder and judges each as far as it can be judged offline; all findings at once. */
function parseArtifacts(given) {
	const files = new Map(artifactNames.flatMap((path) => given.has(path) ? [[path, withLineFeeds(given.get(path) ?? "")]] : []));
	const missing = artifactNames.filter((path) => !files.has(path)).map(missingArtifact);
	const read = (path) => readJson({
		name: path,
		text: files.get(path) ?? "{}"
	});
	const documents = {
		template: read(artifactPaths.template),
		model: read(artifactPaths.model),
		digest: read(artifactPaths.digest)
	};
	const nodeConfigs = roles.map((role) => read(artifactPaths.nodeConfig[role]));
	const template = isMapping(documents.template.value) ? documents.template.value : null;
	const model = parseModel(documents.model.value);
	const digest = isDigest(documents.digest.value) ? documents.digest.value : null;
	const kubeconfig = files.get(artifactPaths.kubeconfig);
	const isThere = (path) => files.has(path);
	const diagnostics = [
		...missing,
		...isThere(artifactPaths.template) ? judge(documents.template, template, (value) => checkTemplate(value, model)) : [],
		...isThere(artifactPaths.model) ? judgeModel(documents.model, model) : [],
		...isThere(artifactPaths.digest) ? judge(documents.digest, digest, (value) => checkDigest(value, model)) : [],
		...nodeConfigs.flatMap((document, index) => isThere(artifactPaths.nodeConfig[roles[index] ?? "worker"]) ? judge(document, isMapping(document.value) ? document.value : null, checkNodeConfig) : []),
		...kubeconfig === void 0 ? [] : checkKubeconfig({
			name: artifactPaths.kubeconfig,
			text: kubeconfig
		})
	];
	const sorted = sortDiagnostics(diagnostics);
	if (hasErrors(sorted) || template === null || model === null || digest === null) return {
		parsed: null,
		diagnostics: sorted
	};
	return {
		parsed: {
			files,
			template,
			model,
			digest
		},
		diagnostics: sorted
	};
}
function checkTemplate(template, model) {
	const parts = model === null ? [] : checkTemplateParts(template, model);
	return [
		...checkTemplateForm(template),
		...checkReferences(template),
		...parts,
		...roles.flatMap((role) => checkUserData(template, role))
	];
}
/** What is told of one file: faults of its text, or that it is something else, or what is wrong in it. */
function judge(document, value, check) {
	if (document.value === void 0) return document.diagnostics;
	const other = unreadable({
		path: "",
		message: "This is not the JSON that render writes."
	});
	return [...document.diagnostics, ...document.place(value === null ? [other] : check(value))];
}
function judgeModel(document, model) {
	if (document.value === void 0) return document.diagnostics;
	const found = model === null ? findModelFaults(document.value).map(unreadable) : checkModel(model);
	return [...document.diagnostics, ...document.place(found)];
}
function unreadable({ path, message }) {
	return error({
		code: "artifact-unreadable",
		path,
		message,
		hint: "Mend it, or render again with keelson render."
	});
}
/** Which renderer made the artifacts decides how edits are found: the files must agree on it. */
function checkDigest(digest, model) {
	if (model === null) return [];
	const said = [{
		path: "/renderer",
		isSame: digest.renderer === model.renderer
	}, {
		path: "/versions",
		isSame: digest.versions === model.versionTable
	}];
	const hint = "Run keelson render --artifacts with this folder to write digest.json again.";
	return said.filter(({ isSame }) => !isSame).map(({ path }) => error({
		code: "artifacts-contradict",
		path,
		message: "This is not what cluster.json says.",
		hint
	}));
}
function missingArtifact(path) {
	return {
		severity: "error",
		code: "artifact-missing",
		message: "This artifact is missing.",
		hint: "Render again with keelson render.",
		file: path,
		path: "",
		range: null
	};
}
function isDigest(value) {
	if (!isMapping(value)) return false;
	const { format, renderer, artifacts, digest, manifests, mapping, versions, customised } = value;
	const areTexts = [renderer, digest].every((text) => typeof text === "string");
	const areOptional = [
		manifests,
		mapping,
		versions
	].every((text) => text === null || typeof text === "string");
	const areNamed = customised === void 0 || Array.isArray(customised) && customised.every((path) => typeof path === "string");
	return format === 1 && areTexts && areOptional && areNamed && isMapping(artifacts);
}
// packages/render/src/artifacts/digest.ts
/** Digests of artifacts, in the order of their paths. */
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
// packages/render/src/artifacts/template-costs.ts
/** What each list and mapping of cluster.yaml made in a template, told by the resources that it leads to. */
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
/** The list of cluster.yaml that a resource is made for. */
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
// packages/render/src/artifacts/security-group-limits.ts
/** Inbound rules of a security group that an account has by default; AWS raises it when asked (VPC user guide, quotas). */
const inboundRules = 60;
/** A warning for each security group with more rules than an account has by default, at the list that makes most of them. */
function judgeSecurityGroups(config, resources) {
	const rules = Object.values(resources).flatMap((resource) => readIngress(config, resource) ?? []);
	return [...new Set(rules.map(({ group }) => group))].flatMap((group) => {
		const own = rules.filter((rule) => rule.group === group);
		if (own.length <= inboundRules) return [];
		const { key, count } = accessLists.map((list) => ({
			key: list.key,
			count: own.filter((rule) => rule.key === list.key).length
		})).reduce((most, each) => each.count > most.count ? each : most);
		const left = Math.max(0, inboundRules - own.length + count);
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
// packages/render/src/artifacts/limits.ts
/** AWS's own bounds (EC2 user guide, instance user data and tags; CloudFormation user guide, quotas). Sizes in bytes. */
const limits$1 = {
	userData: 16384,
	templateBody: 51200,
	template: 1048576,
	resources: 500,
	outputs: 200,
	parameters: 200,
	parameterValue: 4096,
	tags: 50
};
/** What Fn::Sub will put in, at its longest. */
const substituted = {
	"AWS::StackName": 128,
	"AWS::Region": 32,
	"AWS::URLSuffix": 32
};
/** Longest id of a resource that user data names: `vol-` and 17 digits. */
const idLength = 21;
/** Bounds of AWS that what was rendered would break, each at the key that takes most of the room. */
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
		if (size <= limits$1.userData) return [];
		const excess = size - limits$1.userData;
		const message = `The user data of the ${role} has ${size} bytes; EC2 takes ${limits$1.userData}. ${key} has ${length} of them.`;
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
/** Deploy sends the template without white space. */
function judgeTemplateSize(compact, costs) {
	const size = byteLength(compact);
	if (size <= limits$1.templateBody) return [];
	const { key, bytes, entries } = most(costs, "bytes");
	const path = pointerTo("", key);
	const message = `The template has ${size} bytes, about ${bytes} of them for ${key}`;
	const maximum = size > limits$1.template ? limits$1.template : limits$1.templateBody;
	const first = tippingEntry({
		key,
		entries,
		total: bytes,
		excess: size - maximum
	});
	const shorten = first === null ? "Shorten this value" : `Remove the entries from ${first} on`;
	if (size > limits$1.template) return [error({
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
			maximum: limits$1.resources
		},
		{
			section: "Outputs",
			maximum: limits$1.outputs
		},
		{
			section: "Parameters",
			maximum: limits$1.parameters
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
		if (typeof value !== "string" || byteLength(value) <= limits$1.parameterValue) return [];
		const message = `The parameter ${name} has ${byteLength(value)} bytes; CloudFormation takes ${limits$1.parameterValue}.`;
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
	if (count <= limits$1.tags) return [];
	return [error({
		code: "too-many-tags",
		path: "/stackTags",
		message: `${id} has ${count} tags; AWS takes ${limits$1.tags}, and some of them are Keelson's own.`,
		hint: `Remove ${count - limits$1.tags} of these tags.`
	})];
}
/** The length of the longest list of tags anywhere inside. */
function longestTags(value) {
	if (typeof value !== "object" || value === null) return 0;
	return Object.entries(value).reduce((longest, [name, part]) => {
		const own = name === "Tags" && Array.isArray(part) ? part.length : longestTags(part);
		return Math.max(longest, own);
	}, 0);
}
/** The key whose text became the value; the document where none did. */
function sourceOf(value, config) {
	const [source] = Object.entries(config).filter(([, text]) => typeof text === "string" && text.length > 64 && value.includes(text));
	return source === void 0 ? "" : pointerTo("", source[0]);
}
function most(costs, unit) {
	return costs.reduce((worst, each) => each[unit] > worst[unit] ? each : worst);
}
/** The first entry of a list that is too much, when all its entries are about equally large; null when even the first is. */
function tippingEntry(list) {
	if (list.entries === 0 || list.total === 0 || list.key === "stackTags") return null;
	const index = list.entries - Math.ceil(list.excess * list.entries / list.total);
	return index > 0 ? `${list.key}[${index}]` : null;
}
/** Every `${Name}` as long as it can become; `${!x}` is a literal. */
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
// packages/render/src/artifacts/seal-artifacts.ts
/** Adds digest.json to the other artifacts. */
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
// packages/render/src/artifacts/read-artifacts.ts
/**
* Reads a folder of committed artifacts, by path. Errors: an artifact is missing or not valid, was edited without its digest
* (`artifact-changed`), the template embeds another node config than the one beside it (`node-config-not-embedded`), or digest.json hides
* an edit (`customised-not-named`). Each artifact that was edited by hand is told as the notice `customised`. `sources` replaces what the
* digest says of manifests and mapping.
*/
function readArtifacts(given, sources = {}) {
	const { parsed, diagnostics } = parseArtifacts(given);
	if (parsed === null) return {
		diagnostics,
		artifacts: null
	};
	const { files, model, digest } = parsed;
	const changes = [...judgeEmbedding(parsed), ...judgeDigests(parsed)];
	const customised = changes.length > 0 ? [] : customisedPaths(parsed);
	const told = changes.length > 0 ? changes : judgeCustomised(parsed, customised);
	const found = [
		...diagnostics,
		...told,
		...judgeLimits(parsed)
	];
	if (hasErrors(found)) return {
		diagnostics: found,
		artifacts: null
	};
	if (Object.keys(sources).length === 0) return {
		diagnostics: found,
		artifacts: {
			files,
			model,
			customised,
			digest: digest.digest
		}
	};
	return {
		diagnostics: found,
		artifacts: sealArtifacts({
			files,
			model,
			sources: {
				...digest,
				...sources
			},
			customised
		})
	};
}
const remedies = {
	"artifact-changed": "Run keelson render --artifacts with this folder to take the edit over.",
	"node-config-not-embedded": "Run keelson render --artifacts with this folder to embed it.",
	"customised-not-named": "Run keelson render --artifacts with this folder, which names every edited artifact.",
	"rendered-by-another-version": "Render again with this version to have them compared."
};
function problem(code, file, message) {
	return {
		severity: "error",
		code,
		message,
		hint: remedies[code] ?? "Render again with keelson render.",
		file,
		path: "",
		range: null
	};
}
function judgeEmbedding({ files, template }) {
	return roles.flatMap((role) => {
		const path = artifactPaths.nodeConfig[role];
		if (extractNodeConfig(userDataIn(template, role) ?? "") === files.get(path)) return [];
		return [problem("node-config-not-embedded", path, `The template embeds another node config of the ${role} than this one.`)];
	});
}
function judgeDigests({ files, digest }) {
	const changed = digestedPaths.filter((path) => sha256(files.get(path) ?? "") !== digest.artifacts[path]);
	if (changed.length > 0) return changed.map((path) => problem("artifact-changed", path, "This artifact was edited since its digest was made."));
	if (makeDigest(new Map(digestedPaths.map((path) => [path, files.get(path) ?? ""])), digest).digest === digest.digest) return [];
	return [problem("artifact-changed", artifactPaths.digest, "The digest does not follow from the artifacts.")];
}
/** Whether digest.json tells the truth about edits, and which there are. */
function judgeCustomised({ model, digest }, customised) {
	if (digest.customised !== void 0 && canonicalJson(digest.customised) !== canonicalJson(customised)) {
		const differing = [.../* @__PURE__ */ new Set([...customised, ...digest.customised])].filter((path) => customised.includes(path) !== digest.customised?.includes(path));
		const message = `digest.json does not say rightly which artifacts were edited: ${differing.length === 0 ? "them" : differing.slice(0, 5).join(", ").slice(0, 300)}.`;
		return [{
			...problem("customised-not-named", artifactPaths.digest, message),
			path: "/customised"
		}];
	}
	const elsewhere = `These artifacts were rendered by ${model.renderer}: edits are known from digest.json alone.`;
	return [...isComparable(model) ? [] : [{
		...problem("rendered-by-another-version", artifactPaths.digest, elsewhere),
		severity: "notice"
	}], ...customised.map((path) => {
		return {
			severity: "notice",
			code: "customised",
			message: "This artifact was edited by hand: it is not what render makes.",
			hint: null,
			file: path,
			path: "",
			range: null
		};
	})];
}
/** At the artifact that breaks a bound: the keys of cluster.yaml are no longer what made an edited one large. */
function judgeLimits({ files, template, model }) {
	const { config } = model;
	const none = {
		controller: "",
		worker: ""
	};
	const ofTemplate = checkLimits({
		config,
		template: files.get(artifactPaths.template) ?? "",
		userData: none
	});
	const ofNodes = roles.flatMap((role) => {
		return checkLimits({
			config,
			template: "{}",
			userData: {
				...none,
				[role]: userDataIn(template, role) ?? ""
			}
		}).map((finding) => tooLarge(finding, artifactPaths.nodeConfig[role]));
	});
	return [...ofTemplate.map((finding) => tooLarge(finding, artifactPaths.template)), ...ofNodes];
}
function tooLarge({ severity, code, message }, file) {
	return {
		severity,
		code,
		message,
		hint: "Take out what was added, or shorten it.",
		file,
		path: "",
		range: null
	};
}
// packages/render/src/artifacts/embed-node-configs.ts
/**
* Takes edits of committed artifacts over: embeds edited node configs into the template again and makes a new digest, which names every
* artifact that is not what render makes. `sources` replaces what the digest says of manifests and mapping.
*/
function embedNodeConfigs(given, sources = {}) {
	const { parsed, diagnostics } = parseArtifacts(given);
	if (parsed === null) return {
		diagnostics,
		artifacts: null
	};
	const { model, digest } = parsed;
	const embedded = roles.map((role) => {
		const nodeConfig = parsed.files.get(artifactPaths.nodeConfig[role]) ?? "";
		return {
			role,
			userData: embedIn(userDataIn(parsed.template, role), {
				nodeConfig,
				role
			})
		};
	});
	const lost = embedded.filter(({ userData }) => userData === null);
	if (lost.length > 0) {
		const message = (role) => `The template has no user data of the ${role} where render writes it.`;
		return {
			diagnostics: lost.map(({ role }) => problem("user-data-not-found", artifactPaths.template, message(role))),
			artifacts: null
		};
	}
	const template = embedded.reduce((whole, { role, userData }) => withUserData(whole, role, userData ?? ""), parsed.template);
	const files = new Map([
		...parsed.files,
		[artifactPaths.template, jsonText(template)],
		[artifactPaths.model, jsonText(model)]
	]);
	const customised = customisedPaths({
		files,
		model,
		digest,
		committed: parsed.files
	});
	const artifacts = sealArtifacts({
		files,
		model,
		sources: {
			...digest,
			...sources
		},
		customised
	});
	const read = readArtifacts(artifacts.files);
	return {
		diagnostics: read.diagnostics,
		artifacts: hasErrors(read.diagnostics) ? null : artifacts
	};
}
// packages/render/src/config/cluster-sections.ts
/** The keys of cluster.yaml as people are shown them: the order of `clusterKeys`, in groups with a heading. */
const clusterSections = [
	{
		title: "Identity",
		about: "Who the cluster is.",
		keys: identityKeys
	},
	{
		title: "DNS",
		about: "The DNS record of the API.",
		keys: dnsKeys
	},
	{
		title: "Zones",
		about: "Where nodes stand.",
		keys: zonesKeys
	},
	{
		title: "Network",
		about: "Address ranges, all IPv4, and the VPC.",
		keys: networkKeys
	},
	{
		title: "Access",
		about: "Who may reach the nodes and the API.",
		keys: accessKeys
	},
	{
		title: "Secrets",
		about: "How the secrets in SSM Parameter Store are encrypted.",
		keys: secretsKeys
	},
	{
		title: "Controller",
		about: "The machine of the control plane, and etcd's volume.",
		keys: controllerKeys
	},
	{
		title: "Workers",
		about: "The machines that run workloads.",
		keys: workersKeys
	},
	{
		title: "Software",
		about: "What runs on the nodes.",
		keys: softwareKeys
	}
];
// packages/render/src/config/read-cluster.ts
/** Far more than any cluster needs; bounds what a hostile file can cost. */
const limits = {
	maxLength: 262144,
	maxLexemes: 4e4
};
/** Reads and judges cluster.yaml. Finds all mistakes at once; never throws on any text. */
function readCluster(source, versions = versionTable) {
	const { documents, diagnostics: faults } = parseYaml(source, { limits });
	const [document] = documents;
	const place = (findings) => findings.map((finding) => toDiagnostic(finding, source, document));
	if (document === void 0 && hasErrors(faults)) return {
		diagnostics: sortDiagnostics(faults),
		config: null,
		place
	};
	const shape = judgeShape(documents);
	if (shape !== null || !isMapping(document?.value)) return {
		diagnostics: sortDiagnostics([...faults, ...place(shape === null ? [] : [shape])]),
		config: null,
		place
	};
	const { config, written, wrong, findings } = readConfig(document.value);
	const broken = clusterRules.filter((rule) => !rule.keys.some((key) => wrong.has(key))).flatMap((rule) => rule.check({
		config,
		written,
		versions
	}));
	const diagnostics = limitDiagnostics(sortDiagnostics([...faults, ...place([...findings, ...broken])]));
	return {
		diagnostics,
		config: hasErrors(diagnostics) ? null : config,
		place
	};
}
/** What a cluster.yaml must be before its keys can be read. */
function judgeShape(documents) {
	const [first, second] = documents;
	const hint = "Write one mapping: a key and a value on each line.";
	if (first === void 0 || first.value === null) return error({
		code: "empty-file",
		path: "",
		message: "The file holds no value.",
		hint
	});
	if (second !== void 0) return error({
		code: "several-documents",
		path: "",
		message: `The file holds ${documents.length} YAML documents.`,
		hint
	});
	if (isMapping(first.value)) return null;
	return error({
		code: "wrong-type",
		path: "",
		message: `The file is ${describeValue(first.value)}.`,
		hint
	});
}
/** A finding at its place, with what its key is for when it is an error. Nothing that looks like a credential is repeated. */
function toDiagnostic(finding, source, document) {
	const { aspect, severity, code, path, hint } = finding;
	const meaning = severity === "error" ? meaningOf$1(path) : null;
	const message = meaning === null ? finding.message : `${finding.message} ${meaning}`;
	const range = document?.rangeOf(path, aspect) ?? null;
	return {
		severity,
		code,
		message: redact(message),
		hint: hint === null ? null : redact(hint),
		file: source.name,
		path: redactPointer(path),
		range
	};
}
function meaningOf$1(path) {
	const name = path.split("/", 2)[1] ?? "";
	const key = known.get(name);
	return key === void 0 ? null : `(${name}: ${key.meaning})`;
}
const known = new Map(Object.entries(clusterKeys));
// packages/render/src/artifacts/artifact-files.ts
/** Every artifact but digest.json, by path. */
function artifactFiles({ model, template, nodeConfigs, kubeconfig }) {
	return /* @__PURE__ */ new Map([
		[artifactPaths.template, template],
		[artifactPaths.nodeConfig.controller, nodeConfigs.controller],
		[artifactPaths.nodeConfig.worker, nodeConfigs.worker],
		[artifactPaths.kubeconfig, kubeconfig],
		[artifactPaths.model, jsonText(model)]
	]);
}
// packages/render/src/render.ts
/** The line: cluster.yaml -> config -> model -> node configs -> template -> artifacts (null when there are errors). Same input, same bytes. */
function renderCluster({ cluster, versions, manifests = null, mapping = null }) {
	const { diagnostics: findings, config, place } = readCluster(cluster, versions);
	if (config === null) return {
		diagnostics: findings,
		artifacts: null
	};
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
// packages/render/src/starter/release-urls.ts
/** Where the files of this release can be read; the owner is filled in when the repository is published, as in the READMEs. */
const repository = "OWNER/keelson";
const release = "v0.1.0";
/** The schema for editors: its own `$id`, and what the modeline of a new cluster.yaml names. */
const schemaUrl = `https://raw.githubusercontent.com/${repository}/${release}/schema/cluster.schema.json`;
/** The page about every key; `#` and the key in lower case leads to one. */
const referenceUrl = `https://github.com/${repository}/blob/${release}/docs/cluster-yaml.md`;
// packages/render/src/starter/yaml-text.ts
/** `key: value` as lines of block YAML, which every reader of YAML 1.1 and 1.2 takes for exactly this value. */
function yamlLines(key, value) {
	const name = yamlScalar(key);
	if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...value.flatMap(itemLines)];
	if (isMapping(value) && Object.keys(value).length > 0) return [`${name}:`, ...Object.entries(value).flatMap(([inner, item]) => yamlLines(inner, item).map((line) => `  ${line}`))];
	return [`${name}: ${yamlScalar(value)}`];
}
function itemLines(item) {
	if (!isMapping(item)) return [`  - ${yamlScalar(item)}`];
	return Object.entries(item).flatMap(([key, value]) => yamlLines(key, value)).map((line, index) => `  ${index === 0 ? "-" : " "} ${line}`);
}
/** Words, and numbers with at least two dots, that no reader takes for another type (e1 and E-1 are numbers to some readers of YAML 1.1). */
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n|e[\d_.-]+)$)(?:[a-z][a-z0-9._/-]*|\d+(?:\.\d+){2,}(?:\/\d+)?)$/i;
/** JSON leaves these as they are; YAML wants them escaped. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
function yamlScalar(value) {
	if (typeof value === "string" && plain.test(value)) return value;
	return JSON.stringify(value ?? "").replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// packages/render/src/starter/write-cluster-text.ts
/** An example tells more than these. */
const emptyDefaults = /* @__PURE__ */ new Set([
	"null",
	"[]",
	"{}"
]);
/** Every key of cluster.yaml with its meaning above it: set, waiting for a value, or commented out with its default. */
function writeClusterText(options) {
	const lines = [
		`# yaml-language-server: $schema=${options.schema}`,
		"#",
		"# A cluster that Keelson builds. Every key stands here: set, or behind a # with its default.",
		"# keelson validate checks this file; all about each key:",
		`# ${referenceUrl}`
	];
	const placeholders = [];
	for (const { title, about, keys } of clusterSections) {
		lines.push("", `# ---- ${title}: ${lowerFirst(about)}`);
		for (const [name, key] of Object.entries(keys)) {
			lines.push("", ...wrap(meaningOf(key)).map((line) => `# ${line}`));
			if (Object.hasOwn(options.values, name)) lines.push(...yamlLines(name, options.values[name]));
			else if (options.wanted.includes(name)) {
				const form = plainForm(key.type);
				lines.push(`${name}: ""  # fill in: ${form}`);
				placeholders.push({
					key: name,
					line: lines.length,
					form
				});
			} else {
				const isEmpty = emptyDefaults.has(JSON.stringify(key.default));
				if (isEmpty) lines.push(`# ${key.default === null ? "None" : "Empty"} by default; for example:`);
				lines.push(...yamlLines(name, isEmpty ? key.example : key.default).map((line) => `#${line}`));
			}
		}
	}
	return {
		text: `${lines.join("\n")}\n`,
		placeholders
	};
}
function meaningOf({ meaning, type }) {
	return type.kind === "enum" ? `${meaning} One of ${type.values.join(", ")}.` : meaning;
}
function plainForm(type) {
	return type.kind === "string" ? type.form : formOf(type);
}
function lowerFirst(sentence) {
	return sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}
/** Lines of at most a hundred characters, broken between words. */
function wrap(text) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length + 1 > 98) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
// packages/render/src/starter/start-cluster-file.ts
/** A self-documented cluster.yaml: given values set, versions written down, what is needed as placeholders, the rest as comments. */
function startClusterFile({ name, values, schema, versions = versionTable }) {
	const set = {
		...pinnedVersions(values, versions),
		...values
	};
	const read = (text) => readCluster({
		name,
		text
	}, versions).diagnostics;
	const isLeftOut = ({ code, path }) => code === "missing-key" && !(path.slice(1) in set) && path.slice(1) in clusterKeys;
	const { text, placeholders } = writeClusterText({
		values: set,
		wanted: read(writeClusterText({
			values: set,
			wanted: [],
			schema
		}).text).filter(isLeftOut).map(({ path }) => path.slice(1)),
		schema
	});
	return {
		text,
		placeholders: placeholders.map(({ key, line, form }) => ({
			key,
			path: pointerTo("", key),
			line,
			form
		})),
		diagnostics: read(text).filter((found) => !isLeftOut(found))
	};
}
/** Written down, so that they never move by themselves. An image that is chosen by its id has no version to write. */
function pinnedVersions(values, versions) {
	const kubernetes = findKubernetes(versions, null);
	const channel = values.releaseChannel ?? clusterKeys.releaseChannel.default;
	const flatcar = values.amiId === void 0 ? Object.entries(versions.flatcar).find(([known]) => known === channel) : void 0;
	return {
		...kubernetes === null ? {} : { kubernetesVersion: kubernetes.version },
		...flatcar === void 0 ? {} : { flatcarVersion: flatcar[1] }
	};
}
// packages/render/src/versions/version-conflicts.ts
/** What does not go together in a table of the right shape: all at once, each at the entry that is to be mended. */
function findVersionConflicts(table) {
	const oldestFirst = knownKubernetesVersions(table).toReversed().flatMap((version) => {
		const release = table.kubernetes[version];
		return release === void 0 ? [] : [{
			version,
			release,
			path: pointerTo("/kubernetes", version)
		}];
	});
	const steps = oldestFirst.slice(1).flatMap((newer, index) => {
		const older = oldestFirst[index];
		return older === void 0 ? [] : judgeStep(older, newer);
	});
	return [
		...oldestFirst.flatMap(judgeEntry),
		...steps,
		...judgeHashes(oldestFirst),
		...judgeRemoved(table),
		...judgeMinors(table),
		...judgeFlatcar(table),
		...judgeFlannel(table)
	];
}
function judgeEntry({ version, release, path }) {
	const faults = [];
	if (minorOf(release.cloudControllerManager) !== minorOf(version)) {
		const message = `The cloud controller of ${version} must be of the minor version ${minorOf(version)}, not ${release.cloudControllerManager}.`;
		faults.push({
			path: pointerTo(path, "cloudControllerManager"),
			message
		});
	}
	const file = release.extension.url.slice(release.extension.url.lastIndexOf("/") + 1);
	if (!new RegExp(`(^|[^0-9])${version.slice(1).replaceAll(".", "\\.")}([^0-9]|$)`).test(file)) faults.push({
		path: `${path}/extension/url`,
		message: `The file of the extension of ${version} must name that version.`
	});
	return faults;
}
/** What holds from one entry to the next newer one. */
function judgeStep(older, newer) {
	const faults = [];
	const step = minorStep(older.version, newer.version);
	if (step === null || step > 1) {
		const message = `Between ${older.version} and ${newer.version} a minor version is missing: a cluster is raised one at a time.`;
		faults.push({
			path: newer.path,
			message
		});
	}
	for (const part of [
		"etcd",
		"coredns",
		"pause"
	]) {
		const [before, after] = [older.release[part], newer.release[part]];
		if (!(step === 0 ? compareVersions(after, before) < 0 : compareVersions(minorOf(after), minorOf(before)) < 0)) continue;
		const message = `${part} of ${newer.version} must not be older than ${before}, which ${older.version} has.`;
		faults.push({
			path: pointerTo(newer.path, part),
			message
		});
	}
	if ((minorStep(older.release.etcd, newer.release.etcd) ?? 2) > 1) {
		const message = `From ${older.version} to ${newer.version} etcd would skip a minor version.`;
		faults.push({
			path: pointerTo(newer.path, "etcd"),
			message
		});
	}
	return faults;
}
/** One hash for two versions is a slip of the hand, and no node of the second one would boot. */
function judgeHashes(entries) {
	return entries.flatMap(({ version, release, path }, index) => {
		const { hash } = release.extension;
		const twin = hash === null ? void 0 : entries.slice(0, index).find((other) => other.release.extension.hash === hash);
		if (twin === void 0) return [];
		return [{
			path: `${path}/extension/hash`,
			message: `The extensions of ${twin.version} and ${version} cannot have the same hash.`
		}];
	});
}
function judgeRemoved(table) {
	return Object.keys(table.removed ?? {}).filter((version) => Object.hasOwn(table.kubernetes, version)).map((version) => ({
		path: pointerTo("/removed", version),
		message: `${version} is both offered and removed.`
	}));
}
function judgeMinors(table) {
	const minors = Object.entries(table.minors ?? {}).toSorted(([a], [b]) => compareVersions(a, b));
	return minors.slice(1).flatMap(([minor, { endOfLife, ended }], index) => {
		const [before = "", older] = minors[index] ?? [];
		if (older === void 0) return [];
		const path = pointerTo("/minors", minor);
		const faults = [];
		if (endOfLife < older.endOfLife) faults.push({
			path: `${path}/endOfLife`,
			message: `${minor} cannot end before ${before}.`
		});
		if (ended && !older.ended) faults.push({
			path: `${path}/ended`,
			message: `${minor} cannot have ended while ${before} has not.`
		});
		return faults;
	});
}
/** Releases go from alpha to beta to stable to lts, so the build numbers fall along the way. */
function judgeFlatcar({ flatcar }) {
	const known = [
		"lts",
		"stable",
		"beta",
		"alpha"
	].flatMap((channel) => {
		const version = flatcar[channel];
		return version === void 0 ? [] : [{
			channel,
			version,
			path: pointerTo("/flatcar", channel)
		}];
	});
	const foreign = known.filter(({ channel, version }) => channelOf(version) !== channel).map(({ channel, path }) => ({
		path,
		message: `A version of the ${channel} channel has ${channelNumbers[channel]} as its middle number.`
	}));
	const unordered = known.slice(1).flatMap(({ channel, version, path }, index) => {
		const older = known[index];
		if (older === void 0 || buildOf(older.version) <= buildOf(version)) return [];
		return [{
			path,
			message: `The ${channel} channel must not be behind the ${older.channel} channel.`
		}];
	});
	return [...foreign, ...unordered];
}
function judgeFlannel({ flannel }) {
	return [.../^v\d+\.\d+\.\d+$/.test(flannel.version) ? [] : [{
		path: "/flannel/version",
		message: "Write a release of flannel, such as v0.28.9."
	}], .../^v\d+\.\d+\.\d+-flannel\d+$/.test(flannel.cniPlugin) ? [] : [{
		path: "/flannel/cniPlugin",
		message: "Write a release of flannel's CNI plugin, such as v1.9.1-flannel3."
	}]];
}
// packages/render/src/versions/parse-version-table.ts
const { kubernetes, minor, flatcar, channel, imageTag, url, hash, date, removal } = versionForms;
const shape = record({
	format: only(1),
	kubernetes: mapOf({
		minimum: 1,
		key: kubernetes,
		value: record({
			etcd: imageTag,
			coredns: imageTag,
			pause: imageTag,
			cloudControllerManager: imageTag,
			extension: record({
				url,
				hash: nullable(hash)
			})
		})
	}),
	removed: optional(mapOf({
		minimum: 0,
		key: kubernetes,
		value: removal
	})),
	minors: optional(mapOf({
		minimum: 0,
		key: minor,
		value: record({
			endOfLife: date,
			ended: boolean
		})
	})),
	flatcar: mapOf({
		minimum: 0,
		key: channel,
		value: flatcar
	}),
	flannel: record({
		version: imageTag,
		cniPlugin: imageTag
	})
});
/**
* Reads a version table that replaces the built-in one, as JSON or YAML. Another shape has the code `not-a-version-table`, parts that do not
* go together have `versions-do-not-fit`; all are told at once.
*/
function parseVersionTable(source) {
	const { documents, diagnostics } = parseYaml(source);
	const [document] = documents;
	const place = (code, hint, faults) => faults.map(({ path, message }) => {
		const range = document?.rangeOf(path) ?? null;
		return {
			severity: "error",
			code,
			message,
			hint,
			file: source.name,
			path,
			range
		};
	});
	const misshapen = document === void 0 ? [{
		path: "",
		message: "The file holds no version table."
	}] : shape(document.value, "");
	const table = document?.value;
	const conflicts = hasErrors(diagnostics) || misshapen.length > 0 ? [] : findVersionConflicts(table);
	const all = limitDiagnostics([
		...diagnostics,
		...hasErrors(diagnostics) ? [] : place("not-a-version-table", "Write it like the built-in table.", misshapen),
		...place("versions-do-not-fit", "Take versions that were released for each other.", conflicts)
	]);
	return hasErrors(all) ? {
		table: null,
		diagnostics: all
	} : {
		table,
		diagnostics: all
	};
}
function optional(shape) {
	return (value, path) => value === void 0 ? [] : shape(value, path);
}
function boolean(value, path) {
	return typeof value === "boolean" ? [] : [{
		path,
		message: `${path} must be true or false.`
	}];
}
// packages/operations/src/system/files.ts
const sentences = {
	"file-missing": "There is no such file.",
	"file-is-directory": "This is a folder, not a file.",
	"file-unreadable": "The file cannot be read.",
	"file-too-large": "The file is larger than 4 MiB.",
	"not-text": "The file is not UTF-8 text.",
	"file-outside-folder": "The file is a link that leads out of its folder."
};
function fileDiagnostic(file, code) {
	return {
		severity: "error",
		code,
		message: sentences[code],
		hint: null,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/system/read-source.ts
/** A file that a user wrote; InvalidInput when it cannot be read. */
async function readSource(path, files) {
	const read = await files.readText(path);
	if ("text" in read) return {
		name: path,
		text: read.text
	};
	throw new InvalidInput([fileDiagnostic(path, read.problem)]);
}
/** Every YAML and JSON file of several files and folders, in a stable order; all that are missing are told at once. */
async function readSources(paths, files) {
	const sources = [];
	const diagnostics = [];
	for (const path of paths) {
		const names = await files.isFolder(path) ? (await files.listFiles(path)).filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => `${path}/${name}`) : [path];
		for (const name of names) {
			const read = await files.readText(name);
			if ("text" in read) sources.push({
				name,
				text: read.text
			});
			else diagnostics.push(fileDiagnostic(name, read.problem));
		}
	}
	if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
	if (sources.length === 0 && paths.length > 0) throw new InvalidInput([noManifests(paths.join(", "))]);
	return sources;
}
function noManifests(file) {
	return {
		severity: "error",
		code: "no-manifests",
		message: "There is no .yaml, .yml or .json file in it.",
		hint: null,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/load-artifacts.ts
/** Why a choice cannot be followed; null when it can. */
function sourceConflict({ cluster, artifacts, versions }) {
	if (artifacts === null) return null;
	if (cluster !== null) return "Both a cluster.yaml and a folder of artifacts are given: give one of them.";
	return versions === null ? null : "Both a version table and a folder of artifacts are given: artifacts are rendered already.";
}
/** A folder of artifacts, or a cluster.yaml, which is `cluster.yaml` when neither is named. Throws Refused `source-ambiguous`. */
function chooseSource(choice) {
	const conflict = sourceConflict(choice);
	if (conflict !== null) throw new Refused("source-ambiguous", conflict);
	const { cluster, artifacts, versions, manifests = [], mapping = null } = choice;
	const beside = {
		manifests,
		mapping
	};
	return artifacts === null ? {
		cluster: cluster ?? "cluster.yaml",
		versions,
		...beside
	} : {
		folder: artifacts,
		...beside
	};
}
/** Renders or reads artifacts. Throws InvalidInput with every mistake at once. */
async function loadArtifacts(source, { files }) {
	const { artifacts, diagnostics } = await load(source, files);
	if (artifacts === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
	return {
		artifacts,
		diagnostics
	};
}
async function load(source, files) {
	if ("cluster" in source) return render(source, files);
	const folder = "folder" in source ? source.folder : source.edited;
	const [artifacts, beside] = await Promise.all([readFolder(folder, files), digestBeside(source, files)]);
	const read = "edited" in source ? embedNodeConfigs(artifacts, beside) : readArtifacts(artifacts, beside);
	return {
		...read,
		diagnostics: read.diagnostics.map((diagnostic) => ({
			...diagnostic,
			file: `${folder}/${diagnostic.file}`
		}))
	};
}
async function render(source, files) {
	const [cluster, beside] = await Promise.all([readSource(source.cluster, files), digestBeside(source, files)]);
	const parsed = source.versions === null ? null : parseVersionTable(await readSource(source.versions, files));
	if (parsed !== null && parsed.table === null) return {
		artifacts: null,
		diagnostics: parsed.diagnostics
	};
	return renderCluster({
		cluster,
		...parsed === null ? {} : { versions: parsed.table },
		...beside
	});
}
/** The digests of what is given; without keys for the rest. */
async function digestBeside({ manifests = [], mapping = null }, files) {
	const [sources, names] = await Promise.all([readSources(manifests, files), mapping === null ? null : readSource(mapping, files)]);
	return {
		...manifests.length === 0 ? {} : { manifests: digestOf(sources) },
		...names === null ? {} : { mapping: sha256(names.text) }
	};
}
/** By content and name, in the order of names, so that moving the folder changes nothing. */
function digestOf(manifests) {
	const lines = manifests.map(({ name, text }) => `${sha256(text)}  ${name.split("/").at(-1) ?? name}`);
	return sha256(lines.toSorted().join("\n"));
}
async function readFolder(folder, files) {
	if (!await files.isFolder(folder)) throw new InvalidInput([{
		...fileDiagnostic(folder, "file-missing"),
		message: "There is no such folder of artifacts."
	}]);
	const read = await Promise.all(artifactNames.map(async (name) => ({
		name,
		...await files.readText(`${folder}/${name}`, folder)
	})));
	const unreadable = read.flatMap((file) => "problem" in file && file.problem !== "file-missing" ? [file] : []);
	if (unreadable.length > 0) throw new InvalidInput(unreadable.map(({ name, problem }) => fileDiagnostic(`${folder}/${name}`, problem)));
	return new Map(read.flatMap((file) => "text" in file ? [[file.name, file.text]] : []));
}
// packages/operations/src/render-cluster-file.ts
/**
* Renders cluster.yaml into a folder, or writes a folder of artifacts once it was checked. Nothing is written when there is any mistake,
* nor over artifacts that somebody edited (Refused `customised-not-overwritten`).
*/
async function renderClusterFile(inputs, ports) {
	const { source, outputDir } = inputs;
	const { artifacts, diagnostics } = await loadArtifacts(source, ports);
	if ("cluster" in source) await refuseEdited(outputDir, artifacts, ports);
	const targets = [...artifacts.files].map(([path, text]) => ({
		path: `${outputDir}/${path}`,
		text
	}));
	await Promise.all(targets.map(({ path, text }) => ports.files.writeText(path, text)));
	return {
		artifacts,
		diagnostics,
		written: targets.map(({ path }) => path)
	};
}
async function refuseEdited(folder, rendered, { files }) {
	const read = await Promise.all(artifactNames.map(async (name) => ({
		name,
		...await files.readText(`${folder}/${name}`)
	})));
	const there = new Map(read.flatMap((file) => "text" in file ? [[file.name, file.text]] : []));
	const lost = editedPaths(there).filter((path) => there.get(path) !== rendered.files.get(path));
	if (lost.length === 0) return;
	throw new Refused("customised-not-overwritten", `${folder} holds artifacts that were edited by hand: ${lost.join(", ")}.`, { subjects: lost.map((path) => `${folder}/${path}`) });
}
export { readSource as a, parseVersionTable as c, clusterKeys as d, sourceConflict as i, startClusterFile as l, chooseSource as n, readSources as o, loadArtifacts as r, fileDiagnostic as s, renderClusterFile as t, schemaUrl as u };
