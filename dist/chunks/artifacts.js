import { F as canonicalJson, H as hasErrors, I as sha256, U as sortDiagnostics, i as parseYaml, ot as compareText, rt as orderByDependency, s as pointerTo } from "./core.js";
import { A as integer, B as digestedPaths, F as record$1, I as text, L as isMapping, M as mapOf, N as nullable, P as only, R as artifactNames, T as versionForms, b as error, j as listOf$2, k as anything, m as nearestKey, u as readConfig, x as warning, z as artifactPaths } from "./config.js";
import { _ as sealArtifacts, a as withUserData, b as logicalIds, c as customisedPaths, d as withLineFeeds, f as scanJson, g as ignitionVersion, h as extractNodeConfig, i as userDataPointer, l as isComparable, m as omitNulls, n as embedIn, o as pointerBelow, r as userDataIn, s as readJson, t as roles, u as checkModel, v as makeDigest, x as jsonText, y as checkLimits } from "./render.js";
// packages/render/src/artifacts/edited-paths.ts
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
// packages/render/src/artifacts/check-kubeconfig.ts
const credentials = [
	"token",
	"password",
	"client-key-data",
	"client-certificate-data"
];
function checkKubeconfig(source) {
	const { documents, diagnostics } = parseYaml(source);
	const [document] = documents;
	if (document === void 0) return diagnostics.length > 0 ? diagnostics : [{
		...invalid$3("", "The file is empty."),
		...nowhere(source)
	}];
	const { value } = document;
	const found = isMapping(value) ? judge$2(value) : [invalid$3("", "This is no mapping with kind: Config.")];
	return [...diagnostics, ...found.map(({ aspect, ...words }) => ({
		...words,
		file: source.name,
		range: document.rangeOf(words.path, aspect)
	}))];
}
function judge$2(kubeconfig) {
	const named = {
		clusters: namesOf(kubeconfig["clusters"]),
		contexts: namesOf(kubeconfig["contexts"]),
		users: namesOf(kubeconfig["users"])
	};
	const { kind, "current-context": current } = kubeconfig;
	const lost = (path, name, among) => among.includes(name) ? [] : [invalid$3(path, "There is no entry of this name.")];
	return [
		...kind === "Config" ? [] : [invalid$3("/kind", "The kind of a kubeconfig is Config.")],
		...current === void 0 || current === "" ? [] : lost("/current-context", current, named.contexts),
		...listOf$1(kubeconfig["contexts"]).flatMap((entry, index) => {
			const context = mappingIn(entry, "context");
			const path = `/contexts/${index}/context`;
			return [...lost(`${path}/cluster`, context["cluster"], named.clusters), ...lost(`${path}/user`, context["user"], named.users)];
		}),
		...listOf$1(kubeconfig["clusters"]).flatMap((entry, index) => {
			if (mappingIn(entry, "cluster")["insecure-skip-tls-verify"] !== true) return [];
			const path = `/clusters/${index}/cluster/insecure-skip-tls-verify`;
			return [warning({
				code: "customised-unsafe",
				path,
				message: "An edit took away a safeguard. Whoever stands between a client and the API could read and change everything.",
				hint: "Remove it: deploy-cluster adds the certificate authority."
			})];
		}),
		...listOf$1(kubeconfig["users"]).flatMap((entry, index) => {
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
	return listOf$1(list).map((entry) => isMapping(entry) ? entry["name"] : void 0);
}
function listOf$1(value) {
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
function invalid$3(path, message) {
	return error({
		code: "kubeconfig-not-valid",
		path,
		message,
		hint: "Restore it as render writes it."
	});
}
// packages/render/src/artifacts/node-config/data-url-form.ts
const refused = /[^!$%&-;=?@A-Z_a-z~]|%(?![0-9A-Fa-f]{2})/;
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
const owner = record({
	id: "number",
	name: "text"
});
const resource = record({
	source: "text",
	compression: "text",
	httpHeaders: { list: record({
		name: "text",
		value: "text"
	}, "name") },
	verification: record({ hash: "text" })
});
const node = {
	path: "text",
	overwrite: "flag",
	user: owner,
	group: owner
};
const partition = record({
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
	clevis: record({
		tang: { list: record({
			url: "text",
			thumbprint: "text"
		}, "url") },
		tpm2: "flag",
		threshold: "number",
		custom: record({
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
const ignitionForm = record({
	ignition: record({
		version: "text",
		config: record({
			merge: { list: resource },
			replace: resource
		}),
		timeouts: record({
			httpResponseHeaders: "number",
			httpTotal: "number"
		}),
		security: record({ tls: record({ certificateAuthorities: { list: resource } }) }),
		proxy: record({
			httpProxy: "text",
			httpsProxy: "text",
			noProxy: texts
		})
	}, "version"),
	kernelArguments: record({
		shouldExist: texts,
		shouldNotExist: texts
	}),
	storage: record({
		disks: { list: record({
			device: "text",
			wipeTable: "flag",
			partitions: { list: partition }
		}, "device") },
		raid: { list: record({
			name: "text",
			level: "text",
			devices: texts,
			spares: "number",
			options: texts
		}, "name", "level", "devices") },
		filesystems: { list: record(filesystem, "device") },
		files: { list: record({
			...node,
			contents: resource,
			append: { list: resource },
			mode: "number"
		}, "path") },
		directories: { list: record({
			...node,
			mode: "number"
		}, "path") },
		links: { list: record({
			...node,
			target: "text",
			hard: "flag"
		}, "path", "target") },
		luks: { list: record(luks, "name") }
	}),
	systemd: record({ units: { list: record({
		name: "text",
		enabled: "flag",
		mask: "flag",
		contents: "text",
		dropins: { list: record({
			name: "text",
			contents: "text"
		}, "name") }
	}, "name") } }),
	passwd: record({
		users: { list: record(user, "name") },
		groups: { list: record({
			name: "text",
			gid: "number",
			passwordHash: "text",
			shouldExist: "flag",
			system: "flag"
		}, "name") }
	})
}, "ignition");
function record(keys, ...required) {
	return {
		keys,
		required
	};
}
// packages/render/src/artifacts/node-config/check-node-config.ts
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
	if (form === "text") return typeof value === "string" ? [] : [invalid$2(path, "This must be a text.")];
	if (form === "flag") return typeof value === "boolean" ? [] : [invalid$2(path, "This must be true or false.")];
	if (form === "number") return Number.isSafeInteger(value) ? [] : [invalid$2(path, "This must be a whole number.", "JSON knows no octal: 420 is 0644.")];
	if ("list" in form) {
		if (!Array.isArray(value)) return [invalid$2(path, "This must be a list.")];
		return value.flatMap((item, index) => checkForm(item, {
			form: form.list,
			path: pointerTo(path, index)
		}));
	}
	if (!isMapping(value)) return [invalid$2(path, "This must be a mapping.")];
	const absent = form.required.filter((key) => !Object.hasOwn(value, key));
	const known = Object.keys(form.keys);
	return [...absent.map((key) => invalid$2(pointerTo(path, key), `${key} is missing.`)), ...Object.entries(value).flatMap(([key, inner]) => {
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
		...invalid$2(path, `Ignition knows no key ${JSON.stringify(key.slice(0, 80))} here and would ignore it.`, hint),
		aspect: "key"
	};
}
function checkVersion(config) {
	const version = within(within(config, "ignition"), "version");
	if (typeof version !== "string" || version === "3.3.0") return [];
	return [invalid$2("/ignition/version", "The nodes' Ignition reads this node config as another version than it is written for.", `Write ${ignitionVersion}.`)];
}
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
	const relative = nodes.filter(({ name }) => typeof name === "string" && !/^\/[^\0]*$/.test(name)).map(({ path }) => invalid$2(path, "A path on the node must start with a slash."));
	const modes = nodes.filter(({ mode }) => typeof mode === "number" && (mode < 0 || mode > 4095)).map(({ path }) => invalid$2(path.replace(/path$/, "mode"), "This is no file mode.", "JSON knows no octal: 420 is 0644, 493 is 0755."));
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
	return [...units.filter(({ name }) => typeof name === "string" && !unitName.test(name)).map(({ path }) => invalid$2(path, "This is no name of a systemd unit.", "Write a name with its type, such as keelson-extra.service.")), ...repeated(units)];
}
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
		} else if (source !== "" && !/^(https?|s3|gs|tftp):/.test(source)) found.push(invalid$2(place, "Ignition fetches nothing from here.", "Write a data, https, s3, gs or tftp URL."));
	}
	if (typeof compression === "string" && !["", "gzip"].includes(compression)) found.push(invalid$2(pointerTo(path, "compression"), "Ignition knows gzip alone.", "Write gzip, or leave the key out."));
	const hash = within(verification, "hash");
	if (typeof hash === "string" && !/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/.test(hash)) found.push(invalid$2(`${path}/verification/hash`, "This is no hash that Ignition checks.", "Write sha256- and 64 digits of lower-case hex."));
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
function invalid$2(path, message, hint) {
	return error({
		code: "node-config-not-valid",
		path,
		message,
		...hint === void 0 ? {} : { hint }
	});
}
// packages/render/src/artifacts/parse-model.ts
const word = text(/^[A-Za-z0-9][A-Za-z0-9._:/*+-]{0,511}$/, "a word");
const address = text(/^\d{1,3}(\.\d{1,3}){3}$/, "an IPv4 address");
const range = text(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "an IPv4 range");
const secretName = text(/^(\/[A-Za-z0-9._-]+){2,15}$/, "the name of a parameter");
const { kubernetes, imageTag, url, hash } = versionForms;
const shape = record$1({
	format: only(1),
	renderer: word,
	stackName: word,
	region: word,
	partition: word,
	apiServer: record$1({
		host: word,
		port: only(443),
		url: word,
		controllerIP: address
	}),
	subnets: listOf$2(record$1({
		logicalId: word,
		availabilityZone: word,
		instanceCIDR: range
	})),
	controllerSubnet: integer(0),
	network: record$1({
		vpcCIDR: range,
		podCIDR: range,
		serviceCIDR: range,
		kubernetesServiceIP: address,
		dnsServiceIP: address,
		clusterDomain: word,
		existingVPC: nullable(record$1({
			vpcId: word,
			routeTableId: nullable(word)
		}))
	}),
	apiRecord: nullable(record$1({
		name: word,
		ttl: integer(1)
	})),
	image: record$1({
		owner: word,
		name: nullable(word),
		namePattern: word,
		architecture: word,
		amiId: nullable(word)
	}),
	versions: record$1({
		kubernetes,
		etcd: imageTag,
		coredns: imageTag,
		pause: imageTag,
		flannel: imageTag,
		flannelCNI: imageTag,
		cloudControllerManager: imageTag,
		flatcar: nullable(word),
		extension: record$1({
			url,
			hash: nullable(hash)
		})
	}),
	versionTable: nullable(word),
	secrets: record$1({
		prefix: secretName,
		kmsKeyArn: nullable(word),
		controller: listOf$2(secretName),
		worker: listOf$2(secretName)
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
	nodeCount: record$1({
		controllers: only(1),
		workers: integer(0)
	})
});
function parseModel(value) {
	if (!isMapping(value) || !isMapping(value["config"]) || findModelFaults(value).length > 0) return null;
	return {
		...value,
		config: readConfig(value["config"]).config
	};
}
function findModelFaults(value) {
	if (!isMapping(value)) return [{
		path: "",
		message: "The file must be a mapping."
	}];
	const { config, stackName, region } = value;
	if (!isMapping(config)) return [...shape(value, ""), {
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
		...shape(value, ""),
		...wrong,
		...isOurs || wrong.length > 0 ? [] : [other],
		...ownName,
		...ownRegion
	];
}
function pick(config, written) {
	return Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(written, key)));
}
// packages/render/src/artifacts/node-config/check-user-data.ts
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
// packages/render/src/artifacts/template/check-template-form.ts
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
const policies = {
	DeletionPolicy: [
		"Delete",
		"Retain",
		"RetainExceptOnCreate",
		"Snapshot"
	],
	UpdateReplacePolicy: [
		"Delete",
		"Retain",
		"Snapshot"
	]
};
function checkTemplateForm(template) {
	return [
		...Object.keys(template).flatMap((key) => unknownKey({
			key,
			parent: "",
			known: sections
		})),
		...checkFormatVersion(template),
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
function entriesOf(template, section) {
	const entries = Object.hasOwn(template, section) ? template[section] : null;
	return isMapping(entries) ? entries : {};
}
function checkFormatVersion(template) {
	const { AWSTemplateFormatVersion: version = "2010-09-09" } = template;
	if (version === "2010-09-09") return [];
	return [invalid$1("/AWSTemplateFormatVersion", "There is no such version of templates.", "Write 2010-09-09.")];
}
function checkSection(template, section) {
	const path = pointerTo("", section);
	if (!Object.hasOwn(template, section)) return section === "Resources" ? [invalid$1(path, "The template has no Resources.", "A template needs at least one.")] : [];
	if (!isMapping(template[section])) return [invalid$1(path, `${section} must be a mapping.`)];
	return Object.keys(entriesOf(template, section)).filter((id) => !/^[A-Za-z0-9]{1,255}$/.test(id)).map((id) => ({
		...invalid$1(pointerTo(path, id), "This logical id has other signs than letters and digits."),
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
	const properties = isMapping(resource) && Object.hasOwn(resource, "Properties") && !isMapping(resource["Properties"]) ? [invalid$1(pointerTo(path, "Properties"), `The Properties of ${id} must be a mapping.`)] : [];
	return [
		...checkTyped("Resources", id, resource),
		...unknown,
		...properties,
		...checkPolicies(path, resource)
	];
}
function checkPolicies(path, resource) {
	if (!isMapping(resource)) return [];
	return Object.entries(policies).filter(([key, values]) => Object.hasOwn(resource, key) && !values.some((value) => value === resource[key])).map(([key, values]) => invalid$1(pointerTo(path, key), `This is no ${key}.`, `Write one of ${values.join(", ")}.`));
}
function checkTyped(section, id, entry) {
	const path = pointerTo(pointerTo("", section), id);
	if (!isMapping(entry)) return [invalid$1(path, `${id} must be a mapping.`)];
	const type = Object.hasOwn(entry, "Type") ? entry["Type"] : void 0;
	const where = pointerTo(path, "Type");
	if (typeof type !== "string" || type === "") return [invalid$1(where, `${id} has no Type.`, "Write one, such as AWS::EC2::Volume.")];
	if (section !== "Resources" || /^\w+(::[\w@-]+)+$/.test(type)) return [];
	return [invalid$1(where, `The Type of ${id} is not of the right form.`, "Write one such as AWS::EC2::Volume.")];
}
function findNulls(value, path) {
	if (value === null) return [invalid$1(path, "CloudFormation takes no null.", "Leave the key out.")];
	if (Array.isArray(value)) return value.flatMap((item, index) => findNulls(item, pointerTo(path, index)));
	return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => findNulls(item, pointerTo(path, key))) : [];
}
function unknownKey({ key, parent, known }) {
	if (known.includes(key)) return [];
	const nearest = nearestKey(key, known);
	const hint = nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`;
	const message = `There is no key ${JSON.stringify(key.slice(0, 80))} here.`;
	return [{
		...invalid$1(pointerTo(parent, key), message, hint),
		aspect: "key"
	}];
}
function invalid$1(path, message, hint) {
	return error({
		code: "template-not-valid",
		path,
		message,
		...hint === void 0 ? {} : { hint }
	});
}
// packages/render/src/artifacts/template/check-functions.ts
const functions = [
	"And",
	"Base64",
	"Cidr",
	"Equals",
	"FindInMap",
	"GetAtt",
	"GetAZs",
	"If",
	"ImportValue",
	"Join",
	"Not",
	"Or"
].concat("Select", "Split", "Sub").map((name) => `Fn::${name}`);
function checkFunctions(template) {
	return [
		...Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => isMapping(resource) ? judge$1(resource["Properties"], `${pointerTo("/Resources", id)}/Properties`) : []),
		...judge$1(entriesOf(template, "Conditions"), "/Conditions"),
		...judge$1(entriesOf(template, "Outputs"), "/Outputs")
	];
}
function judge$1(value, path) {
	if (Array.isArray(value)) return value.flatMap((item, index) => judge$1(item, pointerTo(path, index)));
	if (!isMapping(value)) return [];
	const entries = Object.entries(value);
	return entries.flatMap(([key, inner]) => {
		const place = pointerTo(path, key);
		return [...key.startsWith("Fn::") ? judgeCall({
			name: key,
			argument: inner,
			path: place,
			isAlone: entries.length === 1
		}) : [], ...judge$1(inner, place)];
	});
}
function judgeCall({ name, argument, path, isAlone }) {
	if (name === "Fn::Transform") return [invalid(path, "Macros are not expanded here.", "Write what it expands to: what was reviewed is what is deployed.")];
	if (!functions.includes(name)) {
		const nearest = nearestKey(name, functions);
		const hint = nearest === null ? `The functions are ${functions.join(", ")}.` : `Did you mean ${nearest}?`;
		return [invalid(path, `CloudFormation has no function ${JSON.stringify(name.slice(0, 80))}.`, hint)];
	}
	if (!isAlone) return [invalid(path, "A function takes the place of a value, so nothing can stand beside it.", "Remove one of them.")];
	if (name !== "Fn::GetAtt" || isAttribute(argument)) return [];
	return [invalid(path, "Fn::GetAtt names a resource and one of its attributes.", "Write both, such as [\"VolumeEtcd\", \"VolumeId\"].")];
}
function isAttribute(argument) {
	if (typeof argument === "string") return /^[^.]+\../.test(argument);
	return Array.isArray(argument) && argument.length === 2;
}
function invalid(path, message, hint) {
	return error({
		code: "template-not-valid",
		path,
		message,
		hint,
		aspect: "key"
	});
}
// packages/render/src/artifacts/template/find-references.ts
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
		const message = `The template has no ${words[kind]} ${JSON.stringify(name.slice(0, 80))}.`;
		return error({
			code: "template-reference-unknown",
			path,
			message,
			...nearest === null ? {} : { hint: `Did you mean ${nearest}?` }
		});
	}), ...findCycles(entriesOf(template, "Resources"))];
}
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
function findCycles(resources) {
	const dependencies = Object.entries(resources).map(([id, resource]) => {
		const names = referencesOf(id, resource).filter(({ kind }) => kind === "resource" || kind === "value");
		return [id, [...new Set(names.map(({ name }) => name))]];
	});
	return orderByDependency(new Map(dependencies)).cycles.map((cycle) => {
		const message = `These resources wait for each other: ${[...cycle, cycle[0]].join(" -> ").slice(0, 400)}.`;
		return error({
			code: "template-dependency-cycle",
			path: pointerTo("/Resources", cycle.at(-1) ?? ""),
			message,
			aspect: "key"
		});
	});
}
// packages/render/src/artifacts/template/check-safety.ts
const keeping = ["Snapshot", "Retain"];
const lost = "The data of the volume, which is all that etcd knows, would be deleted with it.";
const stolen = "What runs on a node could get the credentials of the node's role from the metadata service.";
const metadataOptions = [
	"Properties",
	"LaunchTemplateData",
	"MetadataOptions"
];
const safeguards = [
	{
		type: "AWS::EC2::Volume",
		keys: ["DeletionPolicy"],
		safe: [...keeping, "RetainExceptOnCreate"],
		risk: lost
	},
	{
		type: "AWS::EC2::Volume",
		keys: ["UpdateReplacePolicy"],
		safe: keeping,
		risk: lost
	},
	{
		type: "AWS::EC2::Volume",
		keys: ["Properties", "Encrypted"],
		safe: [true, "true"],
		risk: "The volume, which holds every Secret, would not be encrypted unless the account encrypts all volumes."
	},
	{
		type: "AWS::EC2::LaunchTemplate",
		keys: [...metadataOptions, "HttpTokens"],
		safe: ["required"],
		risk: stolen
	},
	{
		type: "AWS::EC2::LaunchTemplate",
		keys: [...metadataOptions, "HttpPutResponseHopLimit"],
		safe: [1, "1"],
		risk: stolen
	}
];
function checkSafety(template) {
	return Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => safeguards.filter(({ type }) => isMapping(resource) && resource["Type"] === type).flatMap(({ keys, safe, risk }) => {
		const value = valueAt(resource, keys);
		if (isMapping(value) || safe.includes(value)) return [];
		const path = keys.reduce(pointerTo, pointerTo("/Resources", id));
		const hint = `Write ${keys.at(-1)}: ${JSON.stringify(safe[0])}, as render does.`;
		return [warning({
			code: "customised-unsafe",
			path,
			message: `An edit took away a safeguard. ${risk}`,
			hint
		})];
	}));
}
function valueAt(value, keys) {
	return keys.reduce((part, key) => isMapping(part) && Object.hasOwn(part, key) ? part[key] : void 0, value);
}
// packages/render/src/artifacts/template/check-template-parts.ts
const setByDeploy = [logicalIds.nodeImage, logicalIds.authorityHash];
const namedByOthers = {
	[logicalIds.controllerGroup]: "AWS::AutoScaling::AutoScalingGroup",
	[logicalIds.workerGroup]: "AWS::AutoScaling::AutoScalingGroup",
	[logicalIds.controllerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
	[logicalIds.workerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
	[logicalIds.controllerInterface]: "AWS::EC2::NetworkInterface",
	[logicalIds.controllerAddress]: "AWS::EC2::EIP",
	[logicalIds.etcdVolume]: "AWS::EC2::Volume"
};
const readByDeploy = ["ControllerIP"];
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
	const message = `This is not what cluster.json says at ${pointer}.`;
	return error({
		code: "artifacts-contradict",
		path,
		message,
		hint: "Undo the edit on one side, or change cluster.yaml and render again."
	});
}
// packages/render/src/artifacts/parse-artifacts.ts
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
		...checkFunctions(template),
		...checkReferences(template),
		...checkSafety(template),
		...parts,
		...roles.flatMap((role) => checkUserData(template, role))
	];
}
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
		hint: "Fix it, or render again with keelson render."
	});
}
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
// packages/render/src/artifacts/read-artifacts.ts
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
	const digested = new Map(digestedPaths.map((path) => [path, files.get(path) ?? ""]));
	if (makeDigest(digested, digest).digest === digest.digest) return [];
	return [problem("artifact-changed", artifactPaths.digest, "The digest does not follow from the artifacts.")];
}
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
export { editedPaths as i, problem as n, readArtifacts as r, embedNodeConfigs as t };
