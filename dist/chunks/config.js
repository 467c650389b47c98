import { H as hasErrors, I as sha256, U as sortDiagnostics, X as InvalidInput, Z as Refused, a as redact, c as limitDiagnostics, i as parseYaml, nt as describeCode, o as redactPointer, ot as compareText, s as pointerTo } from "./core.js";
// packages/render/src/artifacts/artifact-paths.ts
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
const digestedPaths = [
	artifactPaths.template,
	artifactPaths.nodeConfig.controller,
	artifactPaths.nodeConfig.worker,
	artifactPaths.kubeconfig,
	artifactPaths.model
];
const artifactNames = [...digestedPaths, artifactPaths.digest];
// packages/render/src/is-mapping.ts
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/render/src/shape.ts
function text(form, words) {
	return (value, path) => typeof value === "string" && form.test(value) ? [] : [fault(path, words)];
}
function integer(minimum) {
	return (value, path) => typeof value === "number" && Number.isSafeInteger(value) && value >= minimum ? [] : [fault(path, `a whole number from ${minimum}`)];
}
function only(wanted) {
	return (value, path) => value === wanted ? [] : [fault(path, JSON.stringify(wanted))];
}
function nullable(shape) {
	return (value, path) => value === null ? [] : shape(value, path);
}
function listOf(item) {
	return (value, path) => Array.isArray(value) ? value.flatMap((part, index) => item(part, pointerTo(path, index))) : [fault(path, "a list")];
}
function record(fields) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		return Object.entries(fields).flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : void 0, pointerTo(path, key)));
	};
}
function mapOf(options) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		const entries = Object.entries(value);
		if (entries.length < options.minimum) return [fault(path, `a mapping with ${options.minimum} or more entries`)];
		return entries.flatMap(([key, part]) => [...options.key(key, pointerTo(path, key)), ...options.value(part, pointerTo(path, key))]);
	};
}
const anything = () => [];
function fault(path, words) {
	return {
		path,
		message: `${path || "The file"} must be ${words}.`
	};
}
// packages/render/src/versions/release-channel.ts
const releaseChannels = [
	"stable",
	"lts",
	"beta",
	"alpha"
];
// packages/render/src/versions/version-order.ts
function compareVersions(a, b) {
	const [left, right] = [numbersOf(a), numbersOf(b)];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function minorOf(version) {
	return numbersOf(version).slice(0, 2).join(".");
}
function minorStep(from, to) {
	const [left, right] = [numbersOf(from), numbersOf(to)];
	return left[0] === right[0] ? (right[1] ?? 0) - (left[1] ?? 0) : null;
}
function numbersOf(version) {
	const [, numbers = "", build] = /^v?(\d+(?:\.\d+)*)(?:-(\d+)$)?/.exec(version) ?? [];
	return [...numbers.split("."), ...build === void 0 ? [] : [build]].filter((part) => part !== "").map(Number);
}
// packages/render/src/versions/flatcar-releases.ts
const channelNumbers = {
	alpha: 0,
	beta: 1,
	stable: 2,
	lts: 3
};
const firstBuilds = {
	ignition: 3185,
	containerd2: 4284
};
const firstMinorOfContainerd2 = "1.38";
function buildOf(flatcarVersion) {
	return numbersOf(flatcarVersion)[0] ?? 0;
}
function channelOf(flatcarVersion) {
	return releaseChannels.find((channel) => channelNumbers[channel] === numbersOf(flatcarVersion)[1]) ?? null;
}
// packages/render/src/versions/find-kubernetes.ts
function findKubernetes(table, wanted) {
	const version = wanted === null ? knownKubernetesVersions(table)[0] : withLeadingV(wanted);
	if (version === void 0 || !Object.hasOwn(table.kubernetes, version)) return null;
	const release = table.kubernetes[version];
	return release === void 0 ? null : {
		version,
		release
	};
}
function knownKubernetesVersions(table) {
	return Object.keys(table.kubernetes).toSorted((a, b) => compareVersions(b, a));
}
function patchesOf(table, minor) {
	return knownKubernetesVersions(table).filter((version) => minorOf(version) === minor);
}
function withLeadingV(version) {
	return `v${version.replace(/^v/, "")}`;
}
// packages/render/src/versions/version-conflicts.ts
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
// packages/render/src/versions/version-forms.ts
const versionForms = {
	kubernetes: text(/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version such as v1.36.2"),
	minor: text(/^\d{1,4}\.\d{1,4}$/, "a minor version such as 1.36"),
	flatcar: text(/^\d{4,5}\.\d{1,3}\.\d{1,3}$/, "a version such as 4593.2.5"),
	channel: text(/^(stable|lts|beta|alpha)$/, "a channel of Flatcar: stable, lts, beta or alpha"),
	imageTag: text(/^\w[\w.-]{0,127}$/, "the tag of an image, such as v1.14.2"),
	url: text(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/([A-Za-z0-9._~/+-]|%[0-9A-Fa-f]{2})+$/, "the URL of a file"),
	hash: text(/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/, "a hash such as sha256-..."),
	date: text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day such as 2027-06-28"),
	removal: text(/^(ended|withdrawn)$/, "ended or withdrawn")
};
// packages/render/src/versions/parse-version-table.ts
const { kubernetes: kubernetes$1, minor, flatcar: flatcar$1, channel, imageTag, url, hash, date, removal } = versionForms;
const shape = record({
	format: only(1),
	kubernetes: mapOf({
		minimum: 1,
		key: kubernetes$1,
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
		key: kubernetes$1,
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
		value: flatcar$1
	}),
	flannel: record({
		version: imageTag,
		cniPlugin: imageTag
	})
});
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
// packages/render/src/versions/version-table.ts
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
// packages/render/src/config/sections/access-keys.ts
const sshKeyStarts = Object.entries({
	"ssh-ed25519": "AAAAC3NzaC1lZDI1NTE5",
	"ssh-rsa": "AAAAB3NzaC1yc2",
	"ecdsa-sha2-nistp256": "AAAAE2VjZHNhLXNoYTItbmlzdHAyNT",
	"ecdsa-sha2-nistp384": "AAAAE2VjZHNhLXNoYTItbmlzdHAzOD",
	"ecdsa-sha2-nistp521": "AAAAE2VjZHNhLXNoYTItbmlzdHA1Mj",
	"sk-ssh-ed25519@openssh.com": "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t",
	"sk-ecdsa-sha2-nistp256@openssh.com": "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb2"
}).map((words) => words.join(" ").replaceAll(".", "\\."));
const anySource = {
	kind: "cidr",
	minimumPrefix: 0,
	maximumPrefix: 32
};
const accessKeys = {
	keyName: {
		type: {
			kind: "string",
			pattern: "[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?",
			maxLength: 255,
			form: "the name of an EC2 key pair, at most 255 ASCII characters without a space at either end",
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
				pattern: `(${sshKeyStarts.join("|")})[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?`,
				maxLength: 2048,
				form: "a whole public key on one line, as its .pub file has it, such as ssh-ed25519 AAAA... name",
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
const zoneName = {
	kind: "string",
	pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+(-[a-z]+-\\d+)?[a-f]",
	maxLength: 64,
	form: "an availability zone: the region and a letter from a to f, such as eu-west-1a",
	code: "not-a-zone"
};
const label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
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
const rootVolumeSize$1 = {
	kind: "integer",
	minimum: 8,
	maximum: 65536,
	unit: "GiB"
};
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
const sizeLimits = {
	gp3: { maximum: 65536 },
	gp2: { maximum: 16384 },
	io1: { maximum: 16384 },
	io2: { maximum: 65536 },
	standard: { maximum: 1024 }
};
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
		meaning: "Name of the cluster and of its CloudFormation stack; must be unique in the account and region.",
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
		meaning: "Tags of everything that the cluster's stack creates.",
		example: { team: "games" }
	}
};
// packages/render/src/config/sections/network-keys.ts
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
const host = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
const mirrorPattern = `https?://${host}(\\.${host})*(:([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(/([A-Za-z0-9._~/-]|%[0-9A-Fa-f]{2})*)?`;
const softwareKeys = {
	releaseChannel: {
		type: {
			kind: "enum",
			values: releaseChannels,
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
			pattern: mirrorPattern,
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
function blame(facts, ...keys) {
	return pointerTo("", keys.find((key) => facts.written.has(key)) ?? keys[0]);
}
// packages/render/src/config/values/instance-families.ts
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
function isKnownFamily(instanceType) {
	known$1 ??= new Set(families.trim().split(/\s+/));
	return known$1.has(instanceType.split(".")[0] ?? "");
}
const beforeNitro = new Set("c1 c3 c4 cc2 cr1 d2 f1 g2 g3 g3s h1 hs1 i2 i3 m1 m2 m3 m4 p2 p3 r3 r4 t1 t2 x1 x1e".split(" "));
function isBeforeNitro(instanceType) {
	const [family = "", size = ""] = instanceType.split(".");
	return beforeNitro.has(family) && size !== "metal";
}
function isARMOrMac(instanceType) {
	return /^(a1|[a-z]+\d+g[a-z]*|p\d+e-gb\d+|mac[\w-]*)\./.test(instanceType);
}
function isTooSmallForController(instanceType) {
	return /\.(nano|micro)$|^(t2\.small|m1\.(small|medium)|m3\.medium|c1\.medium|[cmr]\d+a[a-z]*\.medium)$/.test(instanceType);
}
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
		demand: "A worker should have at least 1 GiB.",
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
		demand: "The instance type has an Intel or AMD processor, belongs to a known family, and should have the Nitro system.",
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
		hint: "Fix the part before the dot, unless the family is newer than this release."
	})];
	if (isBeforeNitro(type)) return [notice({
		code: "instance-before-nitro",
		path,
		message: `${type} is older than the Nitro system: slower, and its console output comes late.`,
		hint: `Write ${type.replace(/^[a-z]+\d+[a-z]*/, "t3")} or another current type.`
	})];
	return [];
}
// packages/render/src/config/values/ipv4.ts
const addressForm = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const cidrForm = /^([\d.]+)\/(\d{1,2})$/;
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
function sizeOf(cidr) {
	return 2 ** (32 - cidr.prefix);
}
function containsCidr(outer, inner) {
	return inner.prefix >= outer.prefix && containsAddress(outer, inner.network);
}
function containsAddress(cidr, address) {
	return address >= cidr.network && address < cidr.network + sizeOf(cidr);
}
function overlaps(a, b) {
	return containsCidr(a, b) || containsCidr(b, a);
}
// packages/render/src/config/rules/range-rules.ts
const rangeAt = (first, second, prefix) => ({
	network: first * 2 ** 24 + second * 2 ** 16,
	prefix
});
const special = [
	rangeAt(0, 0, 8),
	rangeAt(127, 0, 8),
	rangeAt(169, 254, 16),
	rangeAt(224, 0, 3)
];
const internal = [
	rangeAt(10, 0, 8),
	rangeAt(172, 16, 12),
	rangeAt(192, 168, 16),
	rangeAt(100, 64, 10)
];
const docker = rangeAt(172, 17, 16);
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
		demand: `${key} is no special range, and should be one of RFC 1918: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16.`,
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
// packages/render/src/config/rules/identity-rules.ts
const identityRules = [{
	name: "cluster-name-written",
	demand: "clusterName should be written: files without it all mean the same stack and secrets.",
	keys: ["clusterName"],
	codes: ["cluster-name-not-written"],
	check: ({ config, written }) => {
		if (written.has("clusterName")) return [];
		return [warning({
			code: "cluster-name-not-written",
			path: "/clusterName",
			message: `No clusterName is written, so the cluster is named ${config.clusterName}, as that of any other file without one.`,
			hint: `Write clusterName: ${config.clusterName}, or a name of its own if the cluster does not exist yet.`
		})];
	}
}];
// packages/render/src/config/schema/nearest-key.ts
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
function knownRegions() {
	return Object.values(awsRegions).flatMap((regions) => regions.split(/\s+/));
}
const form$1 = new RegExp(`^(us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2}|[a-z]{2})-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$`);
function mayBeNewRegion(region) {
	const [, area] = form$1.exec(region) ?? [];
	if (area === void 0) return false;
	const exchanged = `${area[1]}${area[0]}${region.slice(2)}`;
	return !knownRegions().includes(exchanged);
}
// packages/render/src/config/rules/region-rules.ts
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
		demand: "Prefer the region's own zones to local zones.",
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
function liesInRegion(zone, region) {
	return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}
// packages/render/src/config/rules/restore-rules.ts
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
			if (vpc === null) return [];
			return subnetRanges(facts).filter(({ range }) => !containsCidr(vpc, range)).map(({ range, path }) => error({
				code: "subnet-outside-vpc",
				path,
				message: `The subnet ${formatCidr(range)} is not wholly inside vpcCIDR ${facts.config.vpcCIDR}.`,
				hint: `Write an instanceCIDR inside ${formatCidr(vpc)}, or another vpcCIDR.`
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
			const ranges = subnetRanges(facts);
			const home = ranges.find(({ range }) => containsAddress(range, address));
			const path = blame(facts, "controllerIP", facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR");
			if (home === void 0 && isPartlyRead(facts.config)) return [];
			if (home === void 0) {
				const message = `controllerIP ${controllerIP} lies in no subnet.`;
				const [first] = ranges;
				return [error({
					code: "controller-ip-outside-subnets",
					path,
					message,
					hint: `Write a controllerIP of one of the subnets${first === void 0 ? "" : `, such as ${freeAddress(first.range)}`}.`
				})];
			}
			if (!isReserved(home.range, address)) return [];
			return [error({
				code: "address-reserved",
				path,
				message: `AWS keeps ${controllerIP} for itself: the first four addresses and the last one of ${formatCidr(home.range)}.`,
				hint: `Write another controllerIP, such as ${freeAddress(home.range)}.`
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
function isPartlyRead({ subnets }) {
	return subnets.some(({ instanceCIDR }) => instanceCIDR === "");
}
function freeAddress(range) {
	return formatAddress(range.network + 10);
}
function isReserved(range, address) {
	const offset = address - range.network;
	return offset < 4 || offset === sizeOf(range) - 1;
}
// packages/render/src/config/rules/tag-rules.ts
const reserved = /^(aws:|keelson:|kubernetes\.io\/(cluster|role)\/|kubernetescluster$|name$)/i;
const tagRules = [{
	name: "tags-not-reserved",
	demand: "No tag has a key that AWS, Kubernetes or Keelson sets: aws:, keelson:, kubernetes.io/cluster/, kubernetes.io/role/, KubernetesCluster. Name has no effect.",
	keys: ["stackTags"],
	codes: ["reserved-tag"],
	check: ({ config }) => Object.keys(config.stackTags).filter((key) => reserved.test(key)).map((key) => judgeReserved(key))
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
function judgeReserved(key) {
	const place = {
		code: "reserved-tag",
		path: pointerTo("/stackTags", key),
		aspect: "key"
	};
	if (key === "Name") {
		const message = "The tag Name has no effect: each resource has a Name of its own, which begins with clusterName.";
		return warning({
			...place,
			message,
			hint: "Remove it, or choose another key."
		});
	}
	return error({
		...place,
		message: `The tag ${key} is set by AWS, Kubernetes or Keelson itself.`,
		hint: "Choose another key."
	});
}
// packages/render/src/config/rules/volume-rules.ts
const comfortableEtcd = 8;
const volumeRules = [
	rootVolumeSize("controller"),
	rootVolumeIOPS("controller"),
	rootVolumeSize("worker"),
	rootVolumeIOPS("worker"),
	{
		name: "etcd-volume-large-enough",
		demand: `etcdVolumeSize should be at least ${comfortableEtcd}.`,
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
// packages/render/src/config/rules/worker-rules.ts
const many = 100;
const workerRules = [{
	name: "many-workers",
	demand: `Above ${many} workers, creation and rolling updates should be planned for: all start at once, and are replaced one at a time.`,
	keys: ["workerCount"],
	codes: ["many-workers"],
	check: ({ config: { workerCount } }) => {
		if (workerCount <= many) return [];
		return [notice({
			code: "many-workers",
			path: "/workerCount",
			message: `All ${workerCount} workers must report within 20 minutes when the stack is created, and an update replaces them one at a time.`,
			hint: "Create the cluster with fewer and raise workerCount afterwards, and give updates of nodes a day."
		})];
	}
}];
// packages/render/src/config/rules/access-rules.ts
const accessRules = [
	{
		name: "api-not-open",
		demand: "The Kubernetes API should be open to known ranges rather than to everywhere.",
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
		demand: "SSH should be open to known ranges rather than to everywhere.",
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
		name: "node-ports-not-open",
		demand: "NodePorts should be open to known ranges rather than to everywhere.",
		keys: ["nodePortAccessAllowedSourceCIDRs"],
		codes: ["node-ports-open"],
		check: ({ config }) => {
			const index = config.nodePortAccessAllowedSourceCIDRs.findIndex((range) => parseCidr(range)?.prefix === 0);
			if (index < 0) return [];
			return [notice({
				code: "node-ports-open",
				path: pointerTo("/nodePortAccessAllowedSourceCIDRs", index),
				message: "Every NodePort of the workers, and so every Service of type NodePort or LoadBalancer, can be reached from everywhere.",
				hint: "Name the ranges that need them, or use a load balancer instead."
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
// packages/render/src/config/rules/dns-rules.ts
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
		demand: "hostedZone contains externalDNSName when createRecordSet is true.",
		keys: [
			"createRecordSet",
			"externalDNSName",
			"hostedZone"
		],
		codes: ["name-outside-zone"],
		check: (facts) => {
			const { createRecordSet, externalDNSName, hostedZone } = facts.config;
			if (!createRecordSet || hostedZone === null || liesInZone(externalDNSName, hostedZone)) return [];
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
function liesInZone(name, zone) {
	const wanted = `.${zone.toLowerCase().replace(/\.$/, "")}`;
	return `.${name.toLowerCase()}`.endsWith(wanted);
}
// packages/render/src/config/rules/network-rules.ts
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
			const hint = `Write a larger podCIDR: a prefix of at most /${24 - Math.ceil(Math.log2(nodes))}.`;
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
		demand: "With vpcId, vpcCIDR must be that VPC's range.",
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
		demand: "Set routeTableId whenever vpcId is set.",
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
		demand: "routeTableId needs vpcId.",
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
// packages/render/src/config/values/partition-of.ts
const partitions = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-iso-", "aws-iso"],
	["us-isob-", "aws-iso-b"],
	["eu-isoe-", "aws-iso-e"],
	["us-isof-", "aws-iso-f"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return partitions.find(([beginning]) => region.startsWith(beginning))?.[1] ?? "aws";
}
// packages/render/src/config/rules/secrets-rules.ts
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
// packages/render/src/config/rules/judge-kubernetes-version.ts
const path = "/kubernetesVersion";
function judgeKubernetesVersion(written, table) {
	const version = withLeadingV(written);
	if (!/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) return [judgeForm(written, table)];
	return [Object.hasOwn(table.kubernetes, version) ? judgeOffered(version, table) : judgeOther(version, table)].flat();
}
function judgeForm(written, table) {
	const known = knownKubernetesVersions(table);
	const all = `Write one of ${known.join(", ")}.`;
	if (/^v?\d+\.\d+\.\d+[_+]coreos/.test(written)) return error({
		code: "retired-value",
		path,
		message: "This is the tag of a CoreOS image; CoreOS images are no longer published.",
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
function distance(version, other) {
	const difference = (numbersOf(other)[2] ?? 0) - (numbersOf(version)[2] ?? 0);
	return Math.abs(difference) * 2 - (difference > 0 ? 1 : 0);
}
// packages/render/src/config/rules/software-rules.ts
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
				message: `The extension of Kubernetes ${found.version} has no known hash: nodes run whatever the server sends, unchecked.`,
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
// packages/render/src/config/rules/zones-rules.ts
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
const clusterRules = [
	...identityRules,
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
	...workerRules,
	...volumeRules,
	...restoreRules,
	...softwareRules,
	...imageRules
];
// packages/render/src/config/schema/value-words.ts
function formOf(type) {
	switch (type.kind) {
		case "string": return type.form;
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
function describeValue(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return /^[\w.,:/$ +-]{0,30}$/.test(value) ? `the text ${quoteValue(value)}` : "text";
	if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
	return `the ${typeof value} ${JSON.stringify(value)}`;
}
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function quoteValue(value) {
	const shown = redact(value);
	return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown).replace(invisible, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
function asYaml(value) {
	if (Array.isArray(value)) return `[${value.map(asYaml).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, part]) => `${key}: ${asYaml(part)}`).join(", ")}}`;
	return typeof value === "string" && !/^[A-Za-z][\w./-]*( [\w./+-]+)*$/.test(value) ? JSON.stringify(value) : String(value);
}
// packages/render/src/config/kube-aws/awaited-keys.ts
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
// packages/render/src/config/kube-aws/retired-keys.ts
const retiredKeys = {
	hyperkubeImageRepo: "Remove it: the binaries come from the extension of kubernetesVersion, and sysextMirror names another place for that.",
	useCalico: "Remove it: flannel is the network; network policies come with an add-on of your own.",
	tlsCADurationDays: "Remove it: certificate authorities are made for ten years.",
	tlsCertDurationDays: "Remove it: nodes renew their certificates every month, and administrators get one for hours.",
	containerRuntime: "Remove it: containerd runs the containers."
};
const effectlessKeys = /* @__PURE__ */ new Map([
	["hyperkubeImageRepo", "any"],
	["useCalico", [false]],
	["tlsCADurationDays", "any"],
	["tlsCertDurationDays", "any"],
	["containerRuntime", "any"]
]);
// packages/render/src/config/kube-aws/list-kube-aws-keys.ts
function listKubeAwsKeys() {
	return [
		...advised("retired-key", {
			...retiredKeys,
			...droppedKeys
		}),
		...advised("not-yet-key", awaitedKeys),
		...Object.entries(movedKeys).map(([path, key]) => {
			return {
				path,
				code: "retired-key",
				advice: `Write ${key} at the top level instead.`,
				key
			};
		})
	].toSorted((a, b) => compareText(a.path, b.path));
}
function advised(code, table) {
	return Object.entries(table).map(([path, advice]) => ({
		path,
		code,
		advice,
		key: null
	}));
}
// packages/render/src/config/kube-aws/judge-kube-aws-key.ts
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
function toFinding({ path, pointer, value }, { code, advice, key }) {
	const shown = path.length > 80 ? quoteValue(path) : path;
	const place = {
		code,
		path: pointer,
		aspect: "key"
	};
	if (isEmpty(value)) {
		const message = `${shown} belongs to kube-aws. It is empty, so nothing is lost.`;
		return warning({
			...place,
			message,
			hint: "Remove it."
		});
	}
	const isPlain = typeof value === "number" || typeof value === "boolean" || typeof value === "string" && value.length <= 60;
	const hint = key !== null && isPlain ? `Write ${key}: ${asYaml(value)} at the top level instead.` : advice;
	const message = code === "retired-key" ? `${shown} belongs to kube-aws and is not read here.` : `${shown} belongs to kube-aws.`;
	if (isWithoutEffect(path, value)) return warning({
		...place,
		message: `${message} It has no effect.`,
		hint
	});
	return error({
		...place,
		message,
		hint
	});
}
function isEmpty(value) {
	if (value === null || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
function isWithoutEffect(path, value) {
	const values = effectlessKeys.get(path);
	return values !== void 0 && (values === "any" || values.includes(value));
}
let answered = null;
function readAnswers() {
	if (answered !== null) return answered;
	const answers = new Map(listKubeAwsKeys().map((answer) => [answer.path, answer]));
	answered = {
		answers,
		ancestors: new Set([...answers.keys()].flatMap(ancestorsOf))
	};
	return answered;
}
function ancestorsOf(path) {
	const ends = [...path.matchAll(/\.|\[\]/g)].map((end) => end.index);
	return ends.map((end) => path.slice(0, end)).concat(ends.filter((end) => path.startsWith("[]", end)).map((end) => path.slice(0, end + 2)));
}
// packages/render/src/config/schema/wrong-type.ts
function wrongType(misfit) {
	const { type, value, path, name } = misfit;
	const meant = meantText(type, value) ?? meantValue(misfit);
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
function meantText(type, value) {
	if (type.kind !== "string" || !(typeof value === "boolean" || Number.isSafeInteger(value))) return null;
	const text = String(value);
	return text.length <= type.maxLength && new RegExp(`^(?:${type.pattern})$`, "u").test(text) ? quoteValue(text) : null;
}
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
const listable = 8;
function unknownKey({ key, parent, known }) {
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
	}) ?? [unknownKey({
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
	}) ?? [unknownKey({
		key: name,
		parent: "",
		known: names
	})];
}
function readKey(name, key, document) {
	const path = pointerTo("", name);
	const value = Object.hasOwn(document, name) ? document[name] : void 0;
	if (!(value === void 0 || isLeftEmpty(key, value))) {
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
	const form = formOf(key.type);
	const hint = `Write ${name}: ${form}${form.includes(" such as ") ? "" : `, such as ${asYaml(key.example)}`}.`;
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
function isLeftEmpty({ default: none }, value) {
	if (none === null) return value === null || value === "";
	return value === null && typeof none === "object" && Object.keys(none).length === 0;
}
function fallback(key) {
	return key.required ? "" : key.default;
}
// packages/render/src/config/read-cluster.ts
const limits = {
	maxLength: 262144,
	maxLexemes: 4e4
};
function readCluster(source, versions = versionTable) {
	const { documents: all, diagnostics: faults } = parseYaml(source, { limits });
	const documents = all.filter(({ value }) => value !== null);
	const [document = all[0], second] = documents;
	const place = (findings) => findings.map((finding) => toDiagnostic(finding, source, document));
	if (document === void 0 && hasErrors(faults)) return {
		diagnostics: sortDiagnostics(faults),
		config: null,
		place
	};
	if (second !== void 0) {
		const several = toDiagnostic(severalDocuments(documents.length), source, second);
		return {
			diagnostics: sortDiagnostics([...faults, several]),
			config: null,
			place
		};
	}
	const shape = judgeShape(document);
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
function severalDocuments(count) {
	return error({
		code: "several-documents",
		path: "",
		message: `The file holds ${count} YAML documents; a second one begins here.`,
		hint: "Keep one: remove the line with --- and what does not belong to it."
	});
}
function judgeShape(document) {
	const hint = "Write one mapping: a key and a value on each line.";
	if (document === void 0 || document.value === null) return error({
		code: "empty-file",
		path: "",
		message: "The file holds no value.",
		hint
	});
	if (isMapping(document.value)) return null;
	return error({
		code: "wrong-type",
		path: "",
		message: `The file is ${describeValue(document.value)}.`,
		hint
	});
}
function toDiagnostic(finding, source, document) {
	const { aspect, severity, code, path, hint } = finding;
	const meaning = severity === "error" ? meaningOf(path) : null;
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
function meaningOf(path) {
	const name = path.split("/", 2)[1] ?? "";
	const key = known.get(name);
	return key === void 0 ? null : `(${name}: ${key.meaning})`;
}
const known = new Map(Object.entries(clusterKeys));
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
		hint: describeCode(code).remedy,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/system/read-source.ts
async function readSource(path, files) {
	const read = await files.readText(path);
	if ("text" in read) return {
		name: path,
		text: read.text
	};
	throw new InvalidInput([fileDiagnostic(path, read.problem)]);
}
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
		hint: describeCode("no-manifests").remedy,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/load-artifacts.ts
function sourceConflict({ cluster, artifacts, versions }) {
	if (artifacts === null) return null;
	if (cluster !== null) return "Both a cluster.yaml and a folder of artifacts are given: give one of them.";
	return versions === null ? null : "Both a version table and a folder of artifacts are given: artifacts are rendered already.";
}
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
	const read = "edited" in source ? (await import("./embed-node-configs.js")).embedNodeConfigs(artifacts, beside) : (await import("./read-artifacts.js")).readArtifacts(artifacts, beside);
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
	const versions = parsed === null ? {} : { versions: parsed.table };
	const { config, ...read } = readCluster(cluster, versions.versions);
	if (config === null) return {
		artifacts: null,
		diagnostics: read.diagnostics
	};
	const { renderConfig } = await import("./render-config.js");
	return renderConfig({
		...read,
		config
	}, {
		...versions,
		...beside
	});
}
async function digestBeside({ manifests = [], mapping = null }, files) {
	const [sources, names] = await Promise.all([readSources(manifests, files), mapping === null ? null : readSource(mapping, files)]);
	return {
		...manifests.length === 0 ? {} : { manifests: digestOf(sources) },
		...names === null ? {} : { mapping: sha256(names.text) }
	};
}
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
	if ([...there].every(([path, text]) => text === rendered.files.get(path))) return;
	const { editedPaths } = await import("./edited-paths.js");
	const lost = editedPaths(there).filter((path) => there.get(path) !== rendered.files.get(path));
	if (lost.length === 0) return;
	throw new Refused("customised-not-overwritten", `${folder} holds artifacts that were edited by hand: ${lost.join(", ")}.`, { subjects: lost.map((path) => `${folder}/${path}`) });
}
// packages/render/src/config/cluster-sections.ts
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
export { integer as A, digestedPaths as B, versionTable as C, compareVersions as D, findKubernetes as E, record as F, text as I, isMapping as L, mapOf as M, nullable as N, minorOf as O, only as P, artifactNames as R, clusterKeys as S, versionForms as T, formatCidr as _, sourceConflict as a, error as b, fileDiagnostic as c, formOf as d, clusterRules as f, formatAddress as g, containsAddress as h, loadArtifacts as i, listOf as j, anything as k, readCluster as l, nearestKey as m, renderClusterFile as n, readSource as o, partitionOf as p, chooseSource as r, readSources as s, clusterSections as t, readConfig as u, parseAddress as v, parseVersionTable as w, warning as x, parseCidr as y, artifactPaths as z };
