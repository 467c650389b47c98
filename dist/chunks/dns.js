import { A as countChanges, B as toFailure, F as canonicalJson, K as toAwsFailure, M as makePlan, O as parseDuration, Q as RemoteFailure, V as toFailureRecord, X as InvalidInput, Y as Interrupted, Z as Refused, at as awsCallBounds, i as parseYaml, it as groupBy, n as poll, ot as compareText, r as backoffDelay, s as pointerTo, t as growingInterval, z as toChangeRecord } from "./core.js";
import { isIPv4, isIPv6 } from "node:net";
import { domainToASCII } from "node:url";
// packages/dns/src/zones/dns-name.ts
function normalName(text) {
	const lower = text.replace(/\\([0-7]{3})/g, (_escape, digits) => String.fromCharCode(Number.parseInt(digits, 8))).toLowerCase().replace(/\.$/, "");
	return /^[\x20-\x7e]*$/.test(lower) ? lower : domainToASCII(lower) || lower;
}
function nameProblem(name) {
	const labels = name.split(".");
	if (labels.length < 2) return "has no domain";
	if (labels.includes("")) return "has an empty label";
	if (name.length > 254) return `has ${name.length} characters; a name has at most 254`;
	const long = labels.find((label) => label.length > 63);
	if (long !== void 0) return `has a label of ${long.length} characters; a label has at most 63`;
	if (labels.slice(1).some((label) => label.includes("*")) || labels[0] !== "*" && labels[0]?.includes("*")) return "has an asterisk that is not its whole first label";
	return /^[a-z0-9_*.-]+$/.test(name) ? null : "has characters that host names do not have";
}
function isWithin(name, zoneName) {
	return name === zoneName || name.endsWith(`.${zoneName}`);
}
function compareNames(a, b) {
	const [left, right] = [a.split(".").toReversed(), b.split(".").toReversed()];
	for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
		const order = compareText(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
// packages/dns/src/zones/record-set.ts
const recordTypes = [
	"A",
	"AAAA",
	"CNAME",
	"TXT"
];
function valuesSet(parts) {
	return {
		...parts,
		alias: null,
		...unrouted
	};
}
function aliasSet(parts) {
	return {
		...parts,
		ttl: null,
		values: [],
		...unrouted
	};
}
const unrouted = {
	setIdentifier: null,
	healthCheckId: null,
	trafficPolicyInstanceId: null
};
function isSimple(set) {
	return set.setIdentifier === null && set.trafficPolicyInstanceId === null;
}
function isSameRecordSet(a, b) {
	return canonicalJson(comparable(a)) === canonicalJson(comparable(b));
}
function comparable(set) {
	return {
		...set,
		name: normalName(set.name),
		values: set.values.map((value) => comparableValue(set.type, value)).toSorted(),
		alias: set.alias === null ? null : {
			...set.alias,
			dnsName: normalName(set.alias.dnsName).replace(/^dualstack\./, "")
		}
	};
}
function comparableValue(type, value) {
	if (type === "CNAME") return normalName(value);
	if (type === "AAAA" && isIPv6(value)) return new URL(`http://[${value}]/`).hostname;
	return value;
}
function describeRecordSet(set) {
	return set.alias === null ? set.values.join(", ") : `alias ${normalName(set.alias.dnsName)}`;
}
// packages/dns/src/desired/endpoints.ts
function describeObject(object) {
	return `${object.kind} ${object.namespace}/${object.name}`;
}
function resourceOf(object) {
	return `${object.kind.toLowerCase()}/${object.namespace}/${object.name}`;
}
// packages/dns/src/desired/origin.ts
function diagnose(origin, finding) {
	const { code, message, hint = null, severity = "error" } = finding;
	return {
		severity,
		code,
		message,
		hint,
		file: origin.file,
		path: origin.path,
		range: origin.range
	};
}
// packages/dns/src/desired/read-document.ts
function readDocument(source) {
	const { documents, diagnostics } = parseYaml(source);
	const [document, second] = documents;
	const at = (pointer) => locate(source, document, pointer);
	const whole = {
		file: source.name,
		path: "",
		range: null
	};
	if (document === void 0 || diagnostics.some((found) => found.severity === "error")) {
		const empty = diagnostics.length === 0 ? [diagnose(whole, {
			code: "dns-file-shape",
			message: "The file is empty."
		})] : [];
		return {
			root: null,
			at,
			diagnostics: [...diagnostics, ...empty]
		};
	}
	if (second !== void 0) {
		const extra = {
			...whole,
			range: second.rangeOf("")
		};
		return {
			root: null,
			at,
			diagnostics: [...diagnostics, diagnose(extra, {
				code: "dns-file-shape",
				message: "The file has more than one document."
			})]
		};
	}
	return {
		root: at(""),
		at,
		diagnostics: [...diagnostics]
	};
}
function locate(source, document, pointer) {
	const place = (aspect) => ({
		file: source.name,
		path: pointer,
		range: document?.rangeOf(pointer, aspect) ?? null
	});
	return {
		value: pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((parent, key) => isRecord(parent) ? parent[key] : Array.isArray(parent) ? parent[Number(key)] : void 0, document?.value),
		origin: place("value"),
		keyOrigin: place("key")
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesOf(located) {
	if (!isRecord(located.value)) return [];
	return Object.entries(located.value).map(([key, value]) => ({
		key,
		value,
		pointer: pointerTo(located.origin.path, key)
	}));
}
// packages/dns/src/desired/parse-mapping.ts
const kindsByKey = {
	service: "Service",
	ingress: "Ingress",
	gateway: "Gateway"
};
const targetKeys = [...Object.keys(kindsByKey), "values"];
const recordKeys = [
	...targetKeys,
	"type",
	"ttl"
];
function parseMapping(source) {
	const { root, at, diagnostics } = readDocument(source);
	if (root === null) return {
		mapping: null,
		diagnostics
	};
	const names = [...readNames(root, at, diagnostics)];
	return {
		mapping: diagnostics.some((found) => found.severity === "error") ? null : { names },
		diagnostics
	};
}
function* readNames(root, at, diagnostics) {
	if (!isRecord(root.value) || !("records" in root.value)) {
		diagnostics.push(diagnose(root.origin, {
			code: "dns-file-shape",
			message: "The mapping file has no `records`.",
			hint: "Write `records:` and the names below it."
		}));
		return;
	}
	for (const { key, pointer } of entriesOf(root)) if (key !== "records") diagnostics.push(unknownKey(at(pointer), key, ["records"]));
	const records = at("/records");
	if (records.value !== null && !isRecord(records.value)) {
		diagnostics.push(diagnose(records.origin, {
			code: "dns-file-shape",
			message: "`records` is not a mapping from names to targets."
		}));
		return;
	}
	const seen = /* @__PURE__ */ new Map();
	for (const { key, pointer } of entriesOf(records)) {
		const located = at(pointer);
		const name = normalName(key);
		const problem = nameProblem(name);
		const twin = seen.get(name);
		seen.set(name, key);
		if (problem !== null) diagnostics.push(diagnose(located.keyOrigin, {
			code: "host-name-invalid",
			message: `The name ${key} ${problem}.`
		}));
		else if (twin !== void 0) diagnostics.push(diagnose(located.keyOrigin, {
			code: "host-claimed-twice",
			message: `${key} and ${twin} are the same name.`
		}));
		const mapped = readName(name, located, at, diagnostics);
		if (mapped !== null) yield mapped;
	}
}
function readName(name, located, at, diagnostics) {
	const entries = entriesOf(located);
	for (const { key, pointer } of entries) if (!recordKeys.includes(key)) diagnostics.push(unknownKey(at(pointer), key, recordKeys));
	const targets = entries.filter(({ key }) => targetKeys.includes(key));
	const [target] = targets;
	if (target === void 0 || targets.length > 1) {
		const message = `${name} has ${targets.length === 0 ? "no target" : `${targets.length} targets`}.`;
		diagnostics.push(diagnose(located.keyOrigin, {
			code: "mapping-target-count",
			message,
			hint: "Write exactly one of service, ingress, gateway (namespace/name) or values."
		}));
		return null;
	}
	const type = readType(at(`${located.origin.path}/type`), diagnostics);
	const ttl = readTtl(at(`${located.origin.path}/ttl`), diagnostics);
	const read = target.key === "values" ? readValues(at(target.pointer), diagnostics) : readReference(target.key, at(target.pointer), diagnostics);
	return read === null ? null : {
		name,
		target: read,
		type,
		ttl,
		origin: located.keyOrigin
	};
}
function readReference(key, located, diagnostics) {
	const kind = kindsByKey[key];
	const [, namespace, name] = (typeof located.value === "string" ? /^([a-z0-9.-]+)\/([a-z0-9.-]+)$/.exec(located.value) : null) ?? [];
	if (kind !== void 0 && namespace !== void 0 && name !== void 0) return {
		kind: "object",
		object: {
			kind,
			namespace,
			name
		}
	};
	const message = `\`${key}\` does not name an object.`;
	diagnostics.push(diagnose(located.origin, {
		code: "mapping-value-invalid",
		message,
		hint: "Write namespace/name, for example default/minecraft."
	}));
	return null;
}
function readValues(located, diagnostics) {
	const { value } = located;
	if (Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((part) => typeof part === "string" && part !== "")) return {
		kind: "values",
		values: [...new Set(value)]
	};
	diagnostics.push(diagnose(located.origin, {
		code: "mapping-value-invalid",
		message: "`values` is not a list of 1 to 100 texts."
	}));
	return null;
}
function readType(located, diagnostics) {
	if (located.value === void 0) return null;
	const type = recordTypes.find((candidate) => candidate === located.value);
	if (type !== void 0) return type;
	diagnostics.push(diagnose(located.origin, {
		code: "mapping-value-invalid",
		message: `\`type\` is not one of ${recordTypes.join(", ")}.`
	}));
	return null;
}
function readTtl(located, diagnostics) {
	if (located.value === void 0) return null;
	if (isTtl(located.value)) return located.value;
	diagnostics.push(diagnose(located.origin, {
		code: "mapping-value-invalid",
		message: "`ttl` is not a whole number of seconds from 1 to 2147483647."
	}));
	return null;
}
function isTtl(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 2147483647;
}
function unknownKey(located, key, known) {
	const hint = `Known keys: ${known.join(", ")}.`;
	return diagnose(located.keyOrigin, {
		code: "mapping-key-unknown",
		message: `\`${key}\` is not a key of the mapping file.`,
		hint
	});
}
// packages/dns/src/desired/load-balancer-zones.ts
const loadBalancerZones = {
	"af-south-1": ["Z268VQBMOI5EKX", "Z203XCE67M25HM"],
	"ap-east-1": ["Z3DQVH9N71FHZ0", "Z12Y7K3UBGUAD1"],
	"ap-east-2": ["Z02789141MW7T1WBU19PO", "Z09176273OC2HWIAUNYW"],
	"ap-northeast-1": ["Z14GRHDCWA56QT", "Z31USIVHYNEOWT"],
	"ap-northeast-2": ["ZWKZPGTI48KDX", "ZIBE1TIR4HY56"],
	"ap-northeast-3": ["Z5LXEXXYW11ES", "Z1GWIQ4HH19I5X"],
	"ap-south-1": ["ZP97RAFLXTNZK", "ZVDDRBQ08TROA"],
	"ap-south-2": ["Z0173938T07WNTVAEPZN", "Z0711778386UTO08407HT"],
	"ap-southeast-1": ["Z1LMS91P8CMLE5", "ZKVM4W9LS7TM"],
	"ap-southeast-2": ["Z1GM3OXH4ZPM65", "ZCT6FZBF4DROD"],
	"ap-southeast-3": ["Z08888821HLRG5A9ZRTER", "Z01971771FYVNCOVWJU1G"],
	"ap-southeast-4": ["Z09517862IB2WZLPXG76F", "Z01156963G8MIIL7X90IV"],
	"ap-southeast-5": ["Z06010284QMVVW7WO5J", "Z026317210H9ACVTRO6FB"],
	"ap-southeast-6": ["Z023301818UFJ50CIO0MV", "Z01392953RKV2Q3RBP0KU"],
	"ap-southeast-7": ["Z0390008CMBRTHFGWBCB", "Z054363131YWATEMWRG5L"],
	"ca-central-1": ["ZQSVJUPU6J1EY", "Z2EPGBW3API2WT"],
	"ca-west-1": ["Z06473681N0SF6OS049SD", "Z02754302KBB00W2LKWZ9"],
	"cn-north-1": ["Z1GDH35T77C1KE", "Z3QFB96KMJ7ED6"],
	"cn-northwest-1": ["ZM7IZAIOVVDZF", "ZQEIKTCZ8352D"],
	"eu-central-1": ["Z215JYRZR1TBD5", "Z3F0SRJ5LGBH90"],
	"eu-central-2": ["Z06391101F2ZOEP8P5EB3", "Z02239872DOALSIDCX66S"],
	"eu-north-1": ["Z23TAZ6LKFMNIO", "Z1UDT6IFJ4EJM"],
	"eu-south-1": ["Z3ULH7SSC9OV64", "Z23146JA1KNAFP"],
	"eu-south-2": ["Z0956581394HF5D5LXGAP", "Z1011216NVTVYADP1SSV"],
	"eu-west-1": ["Z32O12XQLNTSW2", "Z2IFOLAFXWLO4F"],
	"eu-west-2": ["ZHURV8PSTC4K8", "ZD4D7Y8KGAS4G"],
	"eu-west-3": ["Z3Q77PNBQS71R4", "Z1CMS0P5QUZ6D5"],
	"il-central-1": ["Z09170902867EHPV2DABU", "Z0313266YDI6ZRHTGQY4"],
	"me-central-1": ["Z08230872XQRWHG2XF6I", "Z00282643NTTLPANJJG2P"],
	"me-south-1": ["ZS929ML54UICD", "Z3QSRYVP46NYYV"],
	"mx-central-1": ["Z023552324OKD1BB28BH5", "Z02031231H3ID6HYJ9A7U"],
	"sa-east-1": ["Z2P70J7HTTTPLU", "ZTK26PT1VY4CU"],
	"us-east-1": ["Z35SXDOTRQ7X7K", "Z26RNL4JYFTOTI"],
	"us-east-2": ["Z3AADJGX6KTTL2", "ZLMOA37VPKANP"],
	"us-gov-east-1": ["Z166TLBEWOO7G0", "Z1ZSMQQ6Q24QQ8"],
	"us-gov-west-1": ["Z33AYJ8TM3BH4J", "ZMG1MZ2THAWF1"],
	"us-west-1": ["Z368ELLRRE2KJ0", "Z24FKFUX50B4VW"],
	"us-west-2": ["Z1H1FL5HABSF5", "Z18D5FSROUN65G"]
};
function aliasZoneOf(host) {
	const shared = /\.([a-z0-9-]+)\.elb\.amazonaws\.com(?:\.cn)?$/.exec(host)?.[1];
	if (shared !== void 0) return loadBalancerZones[shared]?.[0] ?? null;
	const network = /\.elb\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(host)?.[1];
	return network === void 0 ? null : loadBalancerZones[network]?.[1] ?? null;
}
// packages/dns/src/desired/record-content.ts
function recordsForEndpoint(endpoint, wish) {
	const hosts = [...new Set(endpoint.addresses.flatMap(({ hostname }) => hostname === null ? [] : [normalName(hostname)]))];
	const [host, ...others] = hosts;
	if (host !== void 0 && others.length === 0) return recordForHost(host, wish);
	if (host !== void 0) return {
		code: "endpoint-ambiguous",
		problem: `its object has ${hosts.length} host names, a record can follow one.`,
		hint: "Map each address to a name of its own."
	};
	return recordsForValues(endpoint.addresses.flatMap(({ ip }) => ip ?? []), wish);
}
function recordForHost(host, { name, type, ttl, record }) {
	if (type === "TXT") return unfit("TXT", "its target is a host name");
	const wantsAlias = type === null ? record !== "cname" : type !== "CNAME";
	const zoneId = wantsAlias ? aliasZoneOf(host) : null;
	if (zoneId !== null) return [aliasSet({
		name,
		type: type === "AAAA" ? "AAAA" : "A",
		alias: {
			zoneId,
			dnsName: host,
			evaluateTargetHealth: true
		}
	})];
	if (wantsAlias && (type !== null || record === "alias")) return {
		code: "alias-target-unknown",
		problem: `${host} cannot be the target of an alias.`,
		hint: "Use record: auto, or a type of CNAME: an alias needs a load balancer of a known region."
	};
	return [valuesSet({
		name,
		type: "CNAME",
		ttl,
		values: [host]
	})];
}
function recordsForValues(values, { name, type, ttl }) {
	if (type === "TXT" && values.some((value) => !/^[\x20-\x7e]*$/.test(value))) return unfit(type, "a text has characters other than printable ASCII");
	if (type === "TXT") return [valuesSet({
		name,
		type,
		ttl,
		values: values.map(quoteText)
	})];
	const byType = {
		A: values.filter((value) => isIPv4(value)),
		AAAA: values.filter((value) => isIPv6(value)),
		CNAME: values.filter((value) => !isIPv4(value) && !isIPv6(value)).map(normalName)
	};
	const types = [
		"A",
		"AAAA",
		"CNAME"
	].filter((candidate) => byType[candidate].length > 0);
	if (type !== null && types.some((candidate) => candidate !== type)) return unfit(type, `a value is not of that type`);
	const [host, ...others] = byType.CNAME;
	if (host !== void 0 && (others.length > 0 || types.length > 1 || nameProblem(host) !== null)) return unfit("CNAME", "a CNAME has one value, a host name, and nothing beside it");
	return types.map((candidate) => valuesSet({
		name,
		type: candidate,
		ttl,
		values: byType[candidate].toSorted()
	}));
}
function unfit(type, problem) {
	return {
		code: "record-type-unfit",
		problem: `${problem}, which a record of type ${type} cannot hold.`,
		hint: "Write another `type`, or leave it out."
	};
}
function quoteText(text) {
	return (text.match(/.{1,255}/gs) ?? [""]).map((part) => `"${part.replace(/["\\]/g, String.raw`\$&`)}"`).join(" ");
}
// packages/dns/src/desired/desired-records.ts
const annotationPrefix = "external-dns.alpha.kubernetes.io/";
const readAnnotations = new Set(["hostname", "ttl"].map((key) => annotationPrefix + key));
function desiredRecords(options) {
	const diagnostics = [];
	const claims = /* @__PURE__ */ new Map();
	for (const claim of [...mappingClaims(options, diagnostics), ...annotationClaims(options, diagnostics)]) {
		const earlier = claims.get(claim.name);
		if (earlier === void 0) claims.set(claim.name, claim);
		else if (!agree(earlier, claim)) {
			const message = `${claim.name} is claimed by ${earlier.claimant} and by ${claim.claimant}.`;
			diagnostics.push(diagnose(earlier.origin, {
				code: "host-claimed-twice",
				message,
				hint: "Let one of the two give the name up."
			}));
		}
	}
	const sorted = [...claims.values()].toSorted((a, b) => compareNames(a.name, b.name));
	return {
		desired: {
			records: sorted.flatMap(({ name, resource, sets }) => sets.map((set) => ({
				name,
				set,
				resource
			}))),
			pending: sorted.flatMap(({ name, resource, isPending }) => isPending && resource !== null ? [{
				name,
				resource
			}] : [])
		},
		diagnostics
	};
}
function agree(a, b) {
	if (a.claimant === b.claimant) return true;
	if (a.isPending || b.isPending || a.sets.length !== b.sets.length) return false;
	return a.sets.every((set, index) => {
		const other = b.sets[index];
		return other !== void 0 && isSameRecordSet({
			...set,
			ttl: null
		}, {
			...other,
			ttl: null
		});
	});
}
function mappingClaims({ mapping, endpoints, record, ttl }, diagnostics) {
	return (mapping?.names ?? []).flatMap((mapped) => {
		const { name, origin, target } = mapped;
		const wish = {
			name,
			type: mapped.type,
			ttl: mapped.ttl ?? ttl,
			record
		};
		if (target.kind === "values") {
			const sets = recordsForValues(target.values, wish);
			if (!("problem" in sets)) return [{
				name,
				origin,
				claimant: "fixed values",
				resource: null,
				isPending: false,
				sets
			}];
			diagnostics.push(diagnose(origin, explain$1(sets, name)));
			return [];
		}
		const endpoint = endpoints.endpoints.find((candidate) => isSameObject(candidate.object, target.object));
		if (endpoint !== void 0) return claimFor(endpoint, origin, wish, diagnostics);
		const message = `There is no ${describeObject(target.object)} with an address.`;
		diagnostics.push(diagnose(origin, {
			code: "endpoint-unknown",
			message,
			hint: "Name a Service of type LoadBalancer, an Ingress or a Gateway that was applied."
		}));
		return [];
	});
}
function annotationClaims({ mapping, endpoints, record, ttl }, diagnostics) {
	return endpoints.endpoints.toSorted((a, b) => compareText(resourceOf(a.object), resourceOf(b.object))).flatMap((endpoint) => {
		const asked = askedNames(endpoint);
		if (asked.length > 0) diagnostics.push(...ignoredAnnotations(endpoint));
		return asked.flatMap(({ host, origin }) => {
			const name = normalName(host);
			const problem = nameProblem(name);
			if (problem !== null) {
				diagnostics.push(diagnose(origin, {
					code: "host-name-invalid",
					message: `The name ${host} ${problem}.`
				}));
				return [];
			}
			return mapping?.names.some((mapped) => mapped.name === name && mapped.target.kind === "object" && isSameObject(mapped.target.object, endpoint.object)) === true ? [] : claimFor(endpoint, origin, {
				name,
				type: null,
				ttl: annotatedTtl(endpoint) ?? ttl,
				record
			}, diagnostics);
		});
	});
}
function claimFor(endpoint, origin, wish, diagnostics) {
	const claim = {
		name: wish.name,
		origin,
		claimant: describeObject(endpoint.object),
		resource: resourceOf(endpoint.object)
	};
	if (endpoint.state === "pending" || endpoint.addresses.length === 0) return [{
		...claim,
		isPending: true,
		sets: []
	}];
	const sets = recordsForEndpoint(endpoint, wish);
	if (!("problem" in sets)) return [{
		...claim,
		isPending: false,
		sets
	}];
	diagnostics.push(diagnose(origin, explain$1(sets, wish.name)));
	return [];
}
function explain$1({ code, problem, hint }, name) {
	return {
		code,
		message: `${name}: ${problem}`,
		hint
	};
}
function isSameObject(a, b) {
	return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
function askedNames(endpoint) {
	if (endpoint.object.kind === "Service") return endpoint.hostnames;
	const annotated = (endpoint.annotations[`${annotationPrefix}hostname`] ?? "").split(",").map((host) => host.trim());
	return endpoint.hostnames.filter(({ host }) => annotated.includes(host));
}
function annotatedTtl(endpoint) {
	const text = endpoint.annotations[`${annotationPrefix}ttl`] ?? "";
	const seconds = /^\d+$/.test(text) ? Number(text) : (parseDuration(text) ?? 0) / 1e3;
	return isTtl(seconds) ? seconds : null;
}
function ignoredAnnotations(endpoint) {
	const unreadTtl = `${annotationPrefix}ttl` in endpoint.annotations && annotatedTtl(endpoint) === null;
	return [...Object.keys(endpoint.annotations).filter((key) => key.startsWith(annotationPrefix) && !readAnnotations.has(key)), ...unreadTtl ? [`${annotationPrefix}ttl`] : []].toSorted().map((key) => diagnose(endpoint.origin, {
		severity: "warning",
		code: "annotation-ignored",
		message: `${describeObject(endpoint.object)}: the annotation ${key} is not acted on.`
	}));
}
// packages/dns/src/desired/parse-endpoints.ts
const kinds = [
	"Service",
	"Ingress",
	"Gateway"
];
function parseEndpoints(source) {
	const { root, at, diagnostics } = readDocument(source);
	if (root === null) return {
		endpoints: null,
		diagnostics
	};
	const format = isRecord(root.value) ? root.value["format"] : void 0;
	if (format !== 1) {
		const hint = "Use publish-dns and apply-manifests of the same release.";
		const message = format === void 0 ? "The file is not an endpoints.json." : "The file has a format that this release does not read.";
		return {
			endpoints: null,
			diagnostics: [...diagnostics, diagnose(at("/format").origin, {
				code: "endpoints-format",
				message,
				hint
			})]
		};
	}
	const list = at("/endpoints");
	if (!Array.isArray(list.value)) return {
		endpoints: null,
		diagnostics: [...diagnostics, shapeError(list, "a list of endpoints")]
	};
	const endpoints = list.value.flatMap((_item, index) => readEndpoint(at(pointerTo("/endpoints", index)), at, diagnostics) ?? []);
	return {
		endpoints: diagnostics.some((found) => found.severity === "error") ? null : { endpoints },
		diagnostics
	};
}
function readEndpoint(item, at, diagnostics) {
	const field = (key, wanted, accept) => {
		const located = at(pointerTo(item.origin.path, key));
		if (accept(located.value)) return located.value;
		diagnostics.push(shapeError(located, wanted));
		return null;
	};
	const kind = field("kind", kinds.join(", "), (value) => kinds.some((known) => known === value));
	const namespace = field("namespace", "a text", isText);
	const name = field("name", "a text", isText);
	const state = field("state", "ready or pending", (value) => value === "ready" || value === "pending");
	const addresses = field("addresses", "a list of addresses", isAddressList);
	const hostnames = field("hostnames", "a list of names", isTextList);
	const annotations = field("annotations", "a mapping of texts", isTextMap);
	if (kind === null || namespace === null || name === null || state === null || addresses === null || hostnames === null || annotations === null) return null;
	const place = (index) => at(pointerTo(pointerTo(item.origin.path, "hostnames"), index)).origin;
	return {
		object: {
			kind,
			namespace,
			name
		},
		addresses: addresses.map(({ hostname, ip }) => ({
			hostname: hostname ?? null,
			ip: ip ?? null
		})),
		hostnames: hostnames.map((host, index) => ({
			host,
			origin: place(index)
		})),
		annotations,
		state,
		origin: item.origin
	};
}
function shapeError(located, wanted) {
	return diagnose(located.origin, {
		code: "endpoints-format",
		message: `Expected ${wanted} at ${located.origin.path}.`
	});
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function isTextList(value) {
	return Array.isArray(value) && value.every(isText);
}
function isTextMap(value) {
	return isRecord(value) && Object.values(value).every((part) => typeof part === "string");
}
function isAddressList(value) {
	return Array.isArray(value) && value.every((part) => isRecord(part) && (isText(part["hostname"]) || isText(part["ip"])));
}
// packages/dns/src/plan/record-row.ts
function rowOf(change) {
	return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}
function subjectOf(row) {
	return `${row.type} ${row.name}`;
}
function keepInstead(change, why) {
	return change.verb === "create" ? [] : [{
		verb: "keep",
		subject: change.subject,
		before: {
			...change.before,
			...why
		}
	}];
}
// packages/dns/src/execute/record-batches.ts
const maxValues = 1e3;
const maxCharacters = 32e3;
function toBatches(changes) {
	const pending = changes.filter((change) => change.verb !== "keep");
	const byName = groupBy(pending, (change) => canonicalJson([rowOf(change).zoneId, rowOf(change).name]));
	const oversized = [];
	const batches = [];
	for (const rows of byName.values()) {
		const group = toGroup(rows);
		const [first] = rows;
		if (first === void 0) continue;
		if (group.values > maxValues || group.characters > maxCharacters) {
			oversized.push(group);
			continue;
		}
		const { zoneId } = rowOf(first);
		const open = batches.findLast((batch) => batch.zoneId === zoneId);
		if (open === void 0 || open.values + group.values > maxValues || open.characters + group.characters > maxCharacters) {
			batches.push({
				zoneId,
				groups: [group],
				values: group.values,
				characters: group.characters
			});
			continue;
		}
		open.groups.push(group);
		open.values += group.values;
		open.characters += group.characters;
	}
	return {
		batches,
		oversized
	};
}
function toGroup(rows) {
	const deleted = distinct(rows.flatMap((row) => setsBefore(row).filter((set) => !setsAfter(row).some((other) => isSameRecordSet(set, other)))));
	const created = distinct(rows.flatMap((row) => setsAfter(row).filter((set) => !setsBefore(row).some((other) => isSameRecordSet(set, other)))));
	const changes = [...deleted.map((set) => ({
		action: "DELETE",
		set
	})), ...created.map((set) => ({
		action: "CREATE",
		set
	}))];
	const values = changes.flatMap(({ set }) => set.values);
	return {
		rows,
		changes,
		values: values.length,
		characters: values.reduce((sum, value) => sum + value.length, 0)
	};
}
function setsBefore(change) {
	return change.verb === "create" ? [] : [...change.before.record === null ? [] : [change.before.record], ...change.before.markers];
}
function setsAfter(change) {
	if (change.verb !== "create" && change.verb !== "update") return [];
	return [...change.after.record === null ? [] : [change.after.record], ...change.after.markers];
}
function distinct(sets) {
	return sets.filter((set, index) => sets.findIndex((other) => isSameRecordSet(set, other)) === index);
}
// packages/dns/src/execute/submit-batch.ts
const attempts = 10;
const backoff = {
	base: 1e3,
	cap: 2e4
};
async function submitBatch(batch, ports) {
	try {
		return [{
			groups: batch.groups,
			changeId: await send(batch, ports)
		}];
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		if (error.code !== "change-batch-rejected" || batch.groups.length === 1) return [{
			groups: batch.groups,
			failure: error
		}];
		const middle = Math.ceil(batch.groups.length / 2);
		return [...await submitBatch({
			...batch,
			groups: batch.groups.slice(0, middle)
		}, ports), ...await submitBatch({
			...batch,
			groups: batch.groups.slice(middle)
		}, ports)];
	}
}
async function send(batch, { port, clock, random, signal }) {
	const changes = batch.groups.flatMap((group) => group.changes);
	for (let attempt = 1;; attempt += 1) {
		if (signal.aborted) throw new Interrupted("Cancelled before the records were changed.", { stateLeft: "the remaining records are as they were" });
		try {
			return await port.changeRecordSets({
				zoneId: batch.zoneId,
				comment: "Keelson",
				changes
			});
		} catch (error) {
			if (!(error instanceof RemoteFailure && error.code === "throttled") || attempt === attempts) throw error;
			await clock.sleep(backoffDelay(attempt, backoff, random), signal);
		}
	}
}
// packages/dns/src/execute/execute-records.ts
const pollInterval = growingInterval(2e3, 2e4);
async function executeRecords(plan, ports) {
	const run = startRun(plan, ports);
	const { batches, oversized } = toBatches(plan.changes);
	for (const group of oversized) run.end([group], tooLarge(group));
	const accepted = [];
	let fatal = null;
	for (const batch of batches) {
		if (fatal !== null) {
			run.skip(batch.groups, `not sent after: ${fatal.message}`);
			continue;
		}
		run.begin(batch.groups);
		try {
			for (const submission of await submitBatch(batch, ports)) if ("changeId" in submission) accepted.push(submission);
			else {
				run.end(submission.groups, submission.failure);
				if (submission.failure.code !== "change-batch-rejected") fatal = submission.failure;
			}
		} catch (error) {
			run.end(batch.groups, toFailure(error));
			run.end(accepted.flatMap(({ groups }) => groups), null);
			throw error;
		}
	}
	for (const { changeId, groups } of accepted) await settle({
		changeId,
		groups,
		run,
		ports
	});
	return run.outcomes();
}
async function settle({ changeId, groups, run, ports }) {
	try {
		if (ports.wait !== null) await waitInSync(changeId, groups, {
			...ports,
			wait: ports.wait
		});
		run.end(groups, null);
	} catch (error) {
		const failure = toFailure(error);
		run.end(groups, failure);
		if (failure instanceof Interrupted) throw failure;
	}
}
async function waitInSync(changeId, groups, ports) {
	const { clock, signal, port, reporter } = ports;
	const names = [...new Set(groups.flatMap(({ rows }) => rows.map((row) => rowOf(row).name)))];
	const subject = names.length === 1 ? names[0] ?? "" : `${names.length} names`;
	await poll({
		clock,
		signal,
		timeout: ports.wait,
		interval: pollInterval,
		subject: `change ${changeId} to reach all of Route 53's name servers`,
		probe: async () => {
			const seen = await lookAt(changeId, port);
			if (seen === "INSYNC") return { value: null };
			reporter.emit({
				type: "change-progress",
				engine: "dns",
				subject,
				detail: `accepted, ${seen}`,
				done: null,
				total: null
			});
			return { pending: seen };
		}
	});
}
async function lookAt(changeId, port) {
	try {
		return await port.getChange(changeId);
	} catch (error) {
		if (error instanceof RemoteFailure && (error.code === "throttled" || error.code === "service-unreachable")) return error.message;
		throw error;
	}
}
function tooLarge(group) {
	const names = group.rows.map((row) => row.subject);
	return new Refused("change-too-large", `${names.join(", ")} need ${group.characters} characters in ${group.values} values.`, { subjects: names });
}
function startRun(plan, { clock, reporter }) {
	const began = /* @__PURE__ */ new Map();
	const ended = /* @__PURE__ */ new Map();
	const record = (groups, toOutcome) => {
		for (const change of groups.flatMap((group) => group.rows)) {
			if (ended.has(change)) continue;
			const outcome = toOutcome(change);
			ended.set(change, outcome);
			reporter.emit({
				type: "change-ended",
				engine: "dns",
				outcome
			});
		}
	};
	return {
		begin(groups) {
			for (const change of groups.flatMap((group) => group.rows)) {
				began.set(change, clock.now());
				reporter.emit({
					type: "change-started",
					engine: "dns",
					change: toChangeRecord(change)
				});
			}
		},
		end: (groups, failure) => record(groups, (change) => {
			const noted = toChangeRecord(change);
			if (failure !== null) return {
				status: "failed",
				change: noted,
				failure: toFailureRecord(failure)
			};
			return {
				status: "done",
				change: noted,
				duration: clock.now() - (began.get(change) ?? clock.now())
			};
		}),
		skip: (groups, because) => record(groups, (change) => ({
			status: "skipped",
			change: toChangeRecord(change),
			because
		})),
		outcomes: () => plan.changes.flatMap((change) => ended.get(change) ?? [])
	};
}
// packages/dns/src/plan/guards.ts
function refuseManyDeletions(most) {
	return (plan) => {
		const deleted = plan.changes.filter((change) => change.verb === "delete").map((change) => change.subject);
		if (deleted.length <= most) return void 0;
		return new Refused("too-many-deletions", `The plan deletes ${deleted.length} records; max-deletes is ${most}.`, { subjects: deleted });
	};
}
function refuseEmptyMapping(options) {
	return (plan) => {
		if (!(options.desired.records.length + options.desired.pending.length === 0) || options.allowEmpty || countChanges(plan.changes).delete === 0) return void 0;
		return new Refused("nothing-mapped", `No name is wanted, and ${countChanges(plan.changes).delete} owned records would be deleted.`);
	};
}
function refuseOtherPlan(planHash) {
	return (plan) => {
		if (plan.fingerprint === planHash) return void 0;
		return new Refused("plan-changed", `The plan's hash is ${plan.fingerprint}, reviewed was ${planHash}.`);
	};
}
function refuseConflicts() {
	return (plan) => {
		const errors = plan.notes.filter((note) => note.severity === "error");
		const [first] = errors;
		if (first === void 0) return void 0;
		const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
		return new Refused(first.code, `${first.message}${more}`, { subjects: errors.flatMap((note) => note.subject ?? []) });
	};
}
// packages/dns/src/ownership/marker-name.ts
const defaultTxtPrefix = "_owner-%{record_type}.";
const template = "%{record_type}";
const wildcardLabel = "_wildcard";
function markerName(options) {
	return markerNameOf({
		...options,
		word: options.type.toLowerCase(),
		wildcard: wildcardLabel
	});
}
function markerNames(options) {
	const { prefixes, name, type, isAlias } = options;
	const words = [
		type.toLowerCase(),
		...isAlias && type === "A" ? ["cname"] : [],
		...type === "AAAA" ? [] : [null]
	];
	const wildcards = name.startsWith("*.") ? [wildcardLabel, "*"] : [wildcardLabel];
	const names = words.flatMap((word) => prefixes.flatMap((prefix) => wildcards.map((wildcard) => markerNameOf({
		prefix,
		name,
		word,
		wildcard
	}))));
	return [...new Set(names)].filter((candidate) => type !== "TXT" || candidate !== name);
}
function markerNameOf({ prefix, name, word, wildcard }) {
	const labels = name.replace(/^\*(?=\.)/, wildcard);
	const affix = prefix.toLowerCase();
	if (affix.includes(template)) return affix.replaceAll(template, word ?? "") + labels;
	return `${affix}${word === null ? "" : `${word}-`}${labels}`;
}
// packages/dns/src/ownership/owner-marker.ts
function formatMarker({ owner, resource }) {
	return `"${[
		"heritage=external-dns",
		`external-dns/owner=${owner}`,
		...resource === null ? [] : [`external-dns/resource=${resource}`]
	].join(",")}"`;
}
function parseMarker(set) {
	const [value, ...others] = set.values;
	if (set.type !== "TXT" || value === void 0 || others.length > 0) return null;
	const tokens = value.replace(/^"(.*)"$/s, "$1").split(",").map((token) => splitAtFirst(token, "="));
	const heritages = tokens.filter(([key]) => key === "heritage");
	if (heritages.length !== 1 || heritages[0]?.[1] !== "external-dns") return null;
	const labels = new Map(tokens);
	const owner = labels.get("external-dns/owner");
	return owner === void 0 ? null : {
		owner,
		resource: labels.get("external-dns/resource") ?? null
	};
}
function ownerIdProblem(owner) {
	if (owner === "") return "is empty";
	if (owner.length > 128) return `has ${owner.length} characters; at most 128 leave room for the rest of the marker`;
	return /^[A-Za-z0-9._/:@=-]+$/.test(owner) ? null : "has characters that a marker cannot hold";
}
function splitAtFirst(text, separator) {
	const index = text.indexOf(separator);
	return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}
// packages/dns/src/ownership/find-owner.ts
function findOwner(record, sets, rules) {
	const found = markerNames({
		...record,
		prefixes: rules.prefixes
	}).flatMap((name) => (sets.get(name) ?? []).filter(isSimple).flatMap((set) => {
		const marker = parseMarker(set);
		return marker === null ? [] : [{
			set,
			marker
		}];
	}));
	const [first] = found;
	if (first === void 0) return { state: "unmarked" };
	if (!rules.owners.includes(first.marker.owner)) return {
		state: "foreign",
		marker: first.marker
	};
	const ours = found.filter(({ marker }) => rules.owners.includes(marker.owner)).map(({ set }) => set);
	return {
		state: "owned",
		marker: first.marker,
		sets: ours
	};
}
function setsByName(sets) {
	const byName = /* @__PURE__ */ new Map();
	for (const set of sets) {
		const name = normalName(set.name);
		const known = byName.get(name);
		if (known === void 0) byName.set(name, [set]);
		else known.push(set);
	}
	return byName;
}
// packages/dns/src/zones/choose-zone.ts
function chooseZone(name, zones) {
	const holding = zones.filter((zone) => isWithin(name, zone.name));
	const longest = Math.max(0, ...holding.map((zone) => zone.name.length));
	const [zone, ...twins] = holding.filter((candidate) => candidate.name.length === longest);
	if (zone === void 0) return {
		code: "zone-not-found",
		problem: `No hosted zone holds ${name} (seen: ${zones.map((candidate) => candidate.name).toSorted().slice(0, 10).join(", ") || "none"}).`
	};
	if (twins.length > 0) {
		const ids = [zone, ...twins].map((candidate) => candidate.id).toSorted();
		return {
			code: "zone-ambiguous",
			problem: `Several hosted zones are named ${zone.name}: ${ids.join(", ")}.`
		};
	}
	return { zone };
}
function delegationAbove(name, zone, sets) {
	return sets.filter((set) => set.type === "NS").map((set) => normalName(set.name)).find((candidate) => candidate !== zone.name && isWithin(name, candidate)) ?? null;
}
// packages/dns/src/plan/explain-update.ts
function explainUpdate(difference) {
	const { before, after, isAdopted, isRight } = difference;
	if (before === null) return {
		verdict: "create",
		reason: "its marker stands, the record is gone"
	};
	if (isAdopted) return {
		verdict: "adopt",
		reason: isRight ? "it is right and gets a marker" : `listed for adoption, ${whatDiffers(before, after)}`
	};
	if (isRight) return {
		verdict: "move-marker",
		reason: "the record is right, its marker is written anew"
	};
	return {
		verdict: "update",
		reason: whatDiffers(before, after)
	};
}
function whatDiffers(before, after) {
	const answers = (set) => `${set.type} ${describeRecordSet(set)}`;
	if (isSameRecordSet({
		...before,
		ttl: after.ttl
	}, after)) return `its TTL is ${before.ttl ?? "not set"}, wanted is ${after.ttl ?? "none"}`;
	if (answers(before) === answers(after)) return "its health settings are not the wanted ones";
	return `it is ${answers(before)}`;
}
// packages/dns/src/plan/name-view.ts
function ownershipOf(set, view) {
	if (!(isSimple(set) && recordTypes.some((type) => type === set.type))) return { state: "unmarked" };
	return findOwner({
		name: view.name,
		type: set.type,
		isAlias: set.alias !== null
	}, view.sets, ownershipRules(view));
}
function ownershipRules({ rules }) {
	const { ownerId, migrateFromOwner, prefixes } = rules;
	return {
		owners: migrateFromOwner === null ? [ownerId] : [ownerId, migrateFromOwner],
		prefixes
	};
}
function isOwn(ownership, view) {
	return ownership.state === "owned" && ownership.marker.owner === view.rules.ownerId;
}
function isTakeable({ set, ownership }, { name, rules }) {
	return isSimple(set) && recordTypes.some((type) => type === set.type) && (ownership.state === "owned" || ownership.state === "unmarked" && rules.adopt.has(name));
}
// packages/dns/src/plan/plan-marker.ts
function planMarker(desired, view) {
	const { rules, observed, sets } = view;
	const name = markerName({
		prefix: rules.txtPrefix,
		name: desired.name,
		type: desired.set.type
	});
	const value = formatMarker({
		owner: rules.ownerId,
		resource: desired.resource
	});
	if (!isWithin(name, observed.zone.name)) return {
		code: "marker-impossible",
		message: `The marker ${name} would lie outside the zone ${observed.zone.name}.`
	};
	if (value.length > 257) return {
		code: "marker-impossible",
		message: `The marker of ${desired.name} would have ${value.length - 2} characters, at most 255 fit.`
	};
	if (nameProblem(name) !== null) return {
		code: "marker-impossible",
		message: `The marker name ${name} ${nameProblem(name)}.`
	};
	const wanted = valuesSet({
		name,
		type: "TXT",
		ttl: 300,
		values: [value]
	});
	const there = (sets.get(name) ?? []).filter((set) => set.type === "TXT" || set.type === "CNAME");
	const owner = findOwner({
		name: desired.name,
		type: desired.set.type,
		isAlias: desired.set.alias !== null
	}, sets, ownershipRules(view));
	if (owner.state === "foreign") return {
		code: "record-not-owned",
		message: `${desired.name} is marked as owned by ${owner.marker.owner} (${owner.marker.resource ?? "no resource"}).`
	};
	const ours = owner.state === "owned" ? owner.sets : [];
	const stranger = there.find((set) => !ours.includes(set));
	if (stranger === void 0) return {
		wanted,
		standing: ours
	};
	return {
		code: "record-not-owned",
		message: `The marker name ${name} is taken by somebody else's ${stranger.type}: ${describeRecordSet(stranger)}.`
	};
}
// packages/dns/src/plan/respect-protections.ts
function respectProtections(plan, view) {
	const touched = (row) => [row.record, ...row.markers].flatMap((set) => set === null ? [] : [`${normalName(set.name)} ${set.type}`]);
	const keys = new Set(plan.changes.filter((change) => change.verb !== "keep").flatMap((change) => [...touched(rowOf(change)), ...change.verb === "update" ? touched(change.before) : []]));
	const protection = view.observed.protections.find(({ name, type }) => keys.has(`${name} ${type}`));
	if (protection === void 0) return plan;
	const what = `${protection.type} ${protection.name} is protected${protection.comment === null ? "" : `: ${protection.comment}`}`;
	const changes = plan.changes.flatMap((change) => change.verb === "keep" ? [change] : keepInstead(change, {
		verdict: "protected",
		reason: what
	}));
	const note = {
		severity: "error",
		code: "record-protected",
		message: `${view.name} is left as it is: ${what}.`,
		subject: view.name
	};
	return {
		changes,
		notes: [...plan.notes, note]
	};
}
// packages/dns/src/plan/plan-name.ts
function planName(view) {
	const standing = (view.sets.get(view.name) ?? []).map((set) => ({
		set,
		ownership: ownershipOf(set, view)
	}));
	const wanted = [...view.wanted, ...followingAlias(view, standing)];
	if (wanted.length === 0 && !standing.some(({ ownership }) => isOwn(ownership, view))) return {
		changes: [],
		notes: []
	};
	const used = /* @__PURE__ */ new Set();
	const rows = wanted.map((desired) => planWanted(desired, {
		view,
		standing,
		used
	}));
	const isBlocked = rows.some((row) => "code" in row);
	const rest = standing.filter(({ set, ownership }) => isOwn(ownership, view) && !used.has(set)).flatMap((left) => planUnwanted(left, view, isBlocked));
	return respectProtections({
		changes: [...rows.flatMap((row) => "code" in row ? row.change ?? [] : [row]), ...rest],
		notes: rows.flatMap((row) => "code" in row ? [{
			severity: "error",
			code: row.code,
			message: row.message,
			subject: row.subject
		}] : [])
	}, view);
}
function planWanted(desired, scene) {
	const { view, standing, used } = scene;
	const { type } = desired.set;
	const subject = subjectOf({
		type,
		name: desired.name
	});
	const impossible = whyImpossible(desired, view);
	if (impossible !== null) return {
		...impossible,
		subject,
		change: null
	};
	const rivals = standing.filter(({ set }) => set.type === type || type === "CNAME" || set.type === "CNAME");
	const foreign = rivals.find((rival) => !isTakeable(rival, view));
	if (foreign !== void 0) {
		used.add(foreign.set);
		const message = `${subject} is wanted for ${desired.resource ?? "fixed values"}, but ${whoseIs(foreign)} stands there: ${foreign.set.type} ${describeRecordSet(foreign.set)}.`;
		const reason = foreign.ownership.state === "foreign" ? `owned by ${foreign.ownership.marker.owner}` : "not marked as owned by anyone";
		const before = {
			...placeOf(view),
			...sideOf(foreign, desired.name),
			verdict: "conflict",
			reason
		};
		return {
			code: "record-not-owned",
			message,
			subject,
			change: {
				verb: "keep",
				subject: subjectOf(before),
				before
			}
		};
	}
	const marking = planMarker(desired, view);
	if ("code" in marking) return {
		...marking,
		subject,
		change: null
	};
	const current = rivals.find(({ set }) => set.type === type && !used.has(set)) ?? rivals.find(({ set }) => !used.has(set)) ?? null;
	if (current !== null) used.add(current.set);
	return toChange({
		desired,
		current,
		marking,
		view
	});
}
function toChange({ desired, current, marking, view }) {
	const subject = subjectOf({
		type: desired.set.type,
		name: desired.name
	});
	const known = current?.ownership.state === "owned" ? current.ownership.sets : [];
	const markersBefore = [.../* @__PURE__ */ new Set([...known, ...marking.standing])];
	const markersAfter = [marking.wanted];
	const isMarked = markersBefore.length === 1 && markersBefore.every((set) => isSameRecordSet(set, marking.wanted));
	const isRight = current !== null && isSameRecordSet(current.set, desired.set);
	const { name, resource } = desired;
	const shared = {
		...placeOf(view),
		name,
		owner: view.rules.ownerId,
		resource,
		type: desired.set.type
	};
	const after = {
		...shared,
		record: desired.set,
		markers: markersAfter
	};
	if (current === null && markersBefore.length === 0) return {
		verb: "create",
		subject,
		after: {
			...after,
			verdict: "create",
			reason: `${describeRecordSet(desired.set)} is not there yet`
		}
	};
	if (current !== null && isRight && isMarked) return {
		verb: "keep",
		subject,
		before: {
			...after,
			record: current.set,
			markers: markersBefore,
			verdict: "keep",
			reason: "as wanted"
		}
	};
	const why = explainUpdate({
		before: current?.set ?? null,
		after: desired.set,
		isAdopted: current?.ownership.state === "unmarked",
		isRight
	});
	const before = {
		...shared,
		record: null,
		...current === null ? {} : sideOf(current, name),
		markers: markersBefore
	};
	const replaces = before.type !== after.type;
	return {
		verb: "update",
		subject,
		before: {
			...before,
			...why
		},
		after: {
			...after,
			...why
		},
		replaces
	};
}
function planUnwanted(left, view, isBlocked) {
	const before = {
		...placeOf(view),
		...sideOf(left, view.name)
	};
	const subject = subjectOf(before);
	if (view.isHeld) return [{
		verb: "keep",
		subject,
		before: {
			...before,
			verdict: "pending",
			reason: "what shall stand here is not known yet"
		}
	}];
	if (isBlocked) return [{
		verb: "keep",
		subject,
		before: {
			...before,
			verdict: "keep",
			reason: "what shall replace it cannot be made"
		}
	}];
	return [{
		verb: "delete",
		subject,
		before: {
			...before,
			verdict: "delete",
			reason: "no mapping or annotation names it any more"
		}
	}];
}
function whyImpossible(desired, view) {
	const { name, set } = desired;
	if (set.type !== "CNAME" || name !== view.observed.zone.name) return null;
	return {
		code: "apex-needs-alias",
		message: `${name} is the zone's own name, where a CNAME to ${describeRecordSet(set)} cannot stand.`
	};
}
function followingAlias(view, standing) {
	const alias = view.wanted.find(({ set }) => set.type === "A" && set.alias !== null);
	const follower = standing.find(({ set, ownership }) => set.type === "AAAA" && set.alias !== null && isOwn(ownership, view));
	if (alias?.set.alias == null || follower === void 0 || view.wanted.some(({ set }) => set.type === "AAAA")) return [];
	return [{
		...alias,
		set: aliasSet({
			name: alias.name,
			type: "AAAA",
			alias: alias.set.alias
		})
	}];
}
function whoseIs({ set, ownership }) {
	if (ownership.state === "foreign") return `a record of owner ${ownership.marker.owner}`;
	return isSimple(set) ? "a record without a marker" : "a routed record";
}
function placeOf({ observed }) {
	return {
		zoneId: observed.zone.id,
		zoneName: observed.zone.name
	};
}
function sideOf({ set, ownership }, name) {
	const marker = ownership.state === "unmarked" ? null : ownership.marker;
	const markers = ownership.state === "owned" ? ownership.sets : [];
	return {
		name,
		type: set.type,
		record: set,
		markers,
		owner: marker?.owner ?? null,
		resource: marker?.resource ?? null
	};
}
// packages/dns/src/plan/plan-records.ts
function planRecords(options) {
	refuseOwnerId(options.ownerId);
	const rules = toRules(options);
	const notes = [...options.observed.notes];
	const changes = [];
	const placement = placeNames(options, notes);
	for (const observed of options.observed.zones) {
		const sets = setsByName(observed.sets);
		const wanted = placement.byZone.get(observed.zone.id) ?? /* @__PURE__ */ new Map();
		for (const name of /* @__PURE__ */ new Set([...sets.keys(), ...wanted.keys()])) {
			const result = planName({
				name,
				wanted: wanted.get(name) ?? [],
				isHeld: placement.held.has(name),
				observed,
				sets,
				rules
			});
			changes.push(...result.changes);
			notes.push(...result.notes);
		}
	}
	const sorted = changes.toSorted((a, b) => compareRows(rowOf(a), rowOf(b)));
	return makePlan({
		engine: "dns",
		target: targetOf(sorted, placement, options.observed.zones),
		changes: sorted,
		notes: sortNotes(notes)
	});
}
function refuseOwnerId(ownerId) {
	const problem = ownerIdProblem(ownerId);
	if (problem === null) return;
	throw new InvalidInput([{
		severity: "error",
		code: "owner-id-invalid",
		message: `The owner id ${problem}.`,
		hint: null,
		file: "owner-id",
		path: "",
		range: null
	}]);
}
function toRules({ ownerId, txtPrefix = defaultTxtPrefix, readTxtPrefixes = [], adopt = [], migrateFromOwner = null }) {
	return {
		ownerId,
		txtPrefix,
		prefixes: [.../* @__PURE__ */ new Set([txtPrefix, ...readTxtPrefixes])],
		adopt: new Set(adopt.map(normalName)),
		migrateFromOwner
	};
}
function placeNames({ desired, observed }, notes) {
	const placement = {
		byZone: /* @__PURE__ */ new Map(),
		held: /* @__PURE__ */ new Set()
	};
	const hosted = observed.zones.map(({ zone }) => zone);
	const place = (name) => {
		const choice = chooseZone(name, hosted);
		if (!("zone" in choice)) {
			notes.push({
				severity: "error",
				code: choice.code,
				message: choice.problem,
				subject: name
			});
			return null;
		}
		const zone = observed.zones.find((candidate) => candidate.zone.id === choice.zone.id) ?? null;
		const delegation = zone === null ? null : delegationAbove(name, zone.zone, zone.sets);
		if (delegation === null) return zone;
		const message = `${choice.zone.name} (${choice.zone.id}) delegates ${delegation} to other name servers: ${name} in it would not be seen.`;
		notes.push({
			severity: "error",
			code: "zone-delegated",
			message,
			subject: name
		});
		return null;
	};
	for (const { name, resource } of desired.pending) {
		placement.held.add(name);
		const message = `${name} waits for the address of ${resource}; what stands there stays.`;
		if (place(name) !== null) notes.push({
			severity: "notice",
			code: "address-pending",
			message,
			subject: name
		});
	}
	for (const [name, records] of groupBy(desired.records, (record) => record.name)) {
		const zone = place(name);
		if (zone === null) {
			placement.held.add(name);
			continue;
		}
		const names = placement.byZone.get(zone.zone.id) ?? /* @__PURE__ */ new Map();
		placement.byZone.set(zone.zone.id, names.set(name, records));
	}
	return placement;
}
function targetOf(changes, placement, zones) {
	const touched = /* @__PURE__ */ new Set([...placement.byZone.keys(), ...changes.map((change) => rowOf(change).zoneId)]);
	return zones.filter(({ zone }) => touched.has(zone.id)).map(({ zone }) => `${zone.name} (${zone.id})`).join(", ") || "no hosted zone";
}
function compareRows(a, b) {
	return compareNames(a.zoneName, b.zoneName) || compareText(a.zoneId, b.zoneId) || compareNames(a.name, b.name) || compareText(a.type, b.type);
}
function sortNotes(notes) {
	return notes.toSorted((a, b) => compareText(a.subject ?? "", b.subject ?? "") || compareText(a.code, b.code) || compareText(a.message, b.message));
}
// packages/dns/src/plan/policies.ts
const withheld = {
	sync: [],
	"upsert-only": ["delete"],
	"create-only": [
		"delete",
		"update",
		"adopt",
		"move-marker"
	]
};
function recordPolicy(name) {
	return (plan) => {
		const notes = [];
		const changes = [...groupBy(plan.changes, (change) => `${rowOf(change).zoneId} ${rowOf(change).name}`).values()].flatMap((group) => withhold(group, name, notes));
		return makePlan({
			engine: plan.engine,
			target: plan.target,
			changes,
			notes: [...plan.notes, ...notes]
		});
	};
}
function withhold(group, policy, notes) {
	const isWithheld = (change) => change.verb !== "keep" && withheld[policy].includes(rowOf(change).verdict);
	const types = new Set(group.flatMap((change) => [rowOf(change).type, ...change.verb === "update" ? [change.before.type] : []]));
	const isAllOrNothing = types.has("CNAME") && types.size > 1 && group.some(isWithheld);
	return group.flatMap((change) => {
		if (change.verb === "keep" || !(isAllOrNothing || isWithheld(change))) return [change];
		const message = `Policy ${policy} withholds: ${change.verb} ${change.subject}.`;
		notes.push({
			severity: "notice",
			code: "change-withheld",
			message,
			subject: change.subject
		});
		return keepInstead(change, {
			verdict: "keep",
			reason: `policy ${policy} keeps it`
		});
	});
}
// packages/dns/src/removal/leads-to.ts
function toTargets(addresses) {
	return new Set(addresses.map(normalName));
}
function leadsTo(set, targets) {
	if (set.alias !== null) return targets.has(normalName(set.alias.dnsName).replace(/^dualstack\./, ""));
	if (set.type !== "CNAME" && set.type !== "A" && set.type !== "AAAA") return false;
	return set.values.length > 0 && set.values.every((value) => targets.has(normalName(value)));
}
// packages/dns/src/removal/find-records.ts
function findRecordsTo(addresses, { zones }) {
	const targets = toTargets(addresses);
	return zones.flatMap(({ zone, sets }) => {
		const byName = setsByName(sets);
		return sets.filter((set) => leadsTo(set, targets)).map((set) => {
			const record = {
				name: normalName(set.name),
				type: set.type,
				isAlias: set.alias !== null
			};
			const ownership = findOwner(record, byName, {
				owners: [],
				prefixes: [defaultTxtPrefix]
			});
			const owner = ownership.state === "foreign" ? ownership.marker.owner : null;
			return {
				zoneId: zone.id,
				zoneName: zone.name,
				name: record.name,
				type: set.type,
				owner
			};
		});
	}).toSorted((a, b) => compareNames(a.name, b.name));
}
// packages/dns/src/removal/plan-removal.ts
function planRemoval(options) {
	const { observed, ownerId, addresses } = options;
	const targets = toTargets(addresses);
	const all = planRecords({
		desired: {
			records: [],
			pending: []
		},
		observed,
		ownerId
	});
	const isTheirs = (change) => {
		const { record } = rowOf(change);
		return record !== null && leadsTo(record, targets);
	};
	const staying = all.changes.filter((change) => !isTheirs(change)).flatMap((change) => rowOf(change).markers);
	const changes = all.changes.filter(isTheirs).map((change) => explain(change, staying));
	const names = new Set(changes.map((change) => rowOf(change).name));
	const notes = all.notes.filter(({ subject }) => subject === null || names.has(subject));
	const zones = new Set(changes.map((change) => `${rowOf(change).zoneName} (${rowOf(change).zoneId})`));
	return makePlan({
		engine: "dns",
		target: [...zones].join(", ") || "no record",
		changes,
		notes
	});
}
function explain(change, staying) {
	if (change.verb !== "delete") return change;
	const markers = change.before.markers.filter((marker) => !staying.some((other) => isSameRecordSet(marker, other)));
	return {
		...change,
		before: {
			...change.before,
			markers,
			reason: "the load balancer that it leads to goes"
		}
	};
}
// packages/dns/src/route53-adapter.ts
const readAttempts = 6;
function route53(options = {}) {
	const region = options.region ?? "us-east-1";
	let loading;
	const load = () => loading ??= import("./route53-sdk.js").then((sdk) => ({
		sdk,
		reader: new sdk.Route53Client({
			...awsCallBounds,
			region,
			retryMode: "standard",
			maxAttempts: readAttempts
		}),
		writer: new sdk.Route53Client({
			...awsCallBounds,
			region,
			maxAttempts: 1
		})
	}));
	const read = async (operation, call) => {
		const { sdk, reader } = await load();
		return call(sdk, reader).catch((error) => Promise.reject(toRoute53Failure(error, operation)));
	};
	return {
		listHostedZones: () => read("ListHostedZones", async (sdk, client) => {
			const zones = [];
			let page;
			do {
				page = await client.send(new sdk.ListHostedZonesCommand({ Marker: page?.NextMarker }));
				for (const zone of page.HostedZones ?? []) zones.push(toHostedZone(zone));
			} while (page.IsTruncated === true);
			return zones;
		}),
		getHostedZone: (zoneId) => read("GetHostedZone", async (sdk, client) => {
			const { HostedZone: zone } = await client.send(new sdk.GetHostedZoneCommand({ Id: zoneId }));
			return toHostedZone(zone);
		}),
		listRecordSets: (zoneId) => read("ListResourceRecordSets", async (sdk, client) => {
			const sets = [];
			let page;
			do {
				const start = {
					StartRecordName: page?.NextRecordName,
					StartRecordType: page?.NextRecordType,
					StartRecordIdentifier: page?.NextRecordIdentifier
				};
				page = await client.send(new sdk.ListResourceRecordSetsCommand({
					HostedZoneId: zoneId,
					...start
				}));
				for (const set of page.ResourceRecordSets ?? []) sets.push(toRecordSet(set));
			} while (page.IsTruncated === true);
			return sets;
		}),
		listProtections: (zoneId) => read("ListResourceRecordSetProtections", async (sdk, client) => {
			const protections = [];
			let page;
			do {
				page = await client.send(new sdk.ListResourceRecordSetProtectionsCommand({
					HostedZoneId: zoneId,
					NextToken: page?.NextToken
				}));
				for (const { RecordName, RecordType, Comment } of page.ResourceRecordSetProtections ?? []) protections.push({
					name: normalName(RecordName ?? ""),
					type: RecordType ?? "",
					comment: Comment ?? null
				});
			} while (page.NextToken !== void 0);
			return protections;
		}),
		async changeRecordSets({ zoneId, comment, changes }) {
			const { sdk, writer } = await load();
			const command = new sdk.ChangeResourceRecordSetsCommand({
				HostedZoneId: zoneId,
				ChangeBatch: {
					Comment: comment,
					Changes: changes.map(({ action, set }) => ({
						Action: action,
						ResourceRecordSet: toSdkSet(set)
					}))
				}
			});
			return bareId((await writer.send(command).catch((error) => Promise.reject(toRoute53Failure(error, "ChangeResourceRecordSets")))).ChangeInfo?.Id);
		},
		getChange: (changeId) => read("GetChange", async (sdk, client) => {
			const { ChangeInfo: info } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
			return info?.Status === "INSYNC" ? "INSYNC" : "PENDING";
		})
	};
}
function toHostedZone(zone) {
	return {
		id: bareId(zone?.Id),
		name: normalName(zone?.Name ?? ""),
		isPrivate: zone?.Config?.PrivateZone === true
	};
}
function bareId(id) {
	return (id ?? "").replace(/^\/(?:hostedzone|change)\//, "");
}
function toRecordSet(set) {
	const alias = set.AliasTarget;
	return {
		name: set.Name ?? "",
		type: set.Type ?? "",
		ttl: alias === void 0 ? set.TTL ?? null : null,
		values: (set.ResourceRecords ?? []).map((record) => record.Value ?? ""),
		alias: alias === void 0 ? null : {
			zoneId: alias.HostedZoneId ?? "",
			dnsName: alias.DNSName ?? "",
			evaluateTargetHealth: alias.EvaluateTargetHealth === true
		},
		setIdentifier: set.SetIdentifier ?? null,
		healthCheckId: set.HealthCheckId ?? null,
		trafficPolicyInstanceId: set.TrafficPolicyInstanceId ?? null
	};
}
function toSdkSet(set) {
	return {
		Name: set.name,
		Type: set.type,
		...set.healthCheckId === null ? {} : { HealthCheckId: set.healthCheckId },
		...set.alias === null ? {
			...set.ttl === null ? {} : { TTL: set.ttl },
			ResourceRecords: set.values.map((value) => ({ Value: value }))
		} : { AliasTarget: {
			HostedZoneId: set.alias.zoneId,
			DNSName: set.alias.dnsName,
			EvaluateTargetHealth: set.alias.evaluateTargetHealth
		} }
	};
}
function toRoute53Failure(error, operation) {
	const failure = toAwsFailure(error, {
		service: "Route 53",
		operation
	});
	const { name, message, Messages, messages } = error;
	const said = [messages ?? [], Messages?.Message ?? []].flat(2).filter((part) => typeof part === "string");
	if (name === "InvalidChangeBatch" || Messages !== void 0) {
		const reasons = said.length > 0 ? said.join("; ") : (message ?? "").replace(/^\[(.*)\]$/s, "$1");
		return new RemoteFailure("change-batch-rejected", `Route 53 refused the change: ${reasons}`, {
			call: failure.call,
			cause: error
		});
	}
	if (name === "NoSuchHostedZone") return new RemoteFailure("zone-not-found", failure.message, {
		call: failure.call,
		cause: error
	});
	return failure;
}
// packages/dns/src/zones/observe-zones.ts
async function observeZones(options) {
	const { desired, zoneId, port } = options;
	const hosted = zoneId === null ? (await port.listHostedZones()).filter((zone) => !zone.isPrivate) : [await port.getHostedZone(bareZoneId(zoneId))];
	const needed = zoneId === null ? neededZones(desired, hosted) : new Set(hosted.map(({ id }) => id));
	const notes = [];
	const zones = [];
	for (const zone of hosted.toSorted((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id))) {
		const sets = await unlessRefused(port.listRecordSets(zone.id), needed.has(zone.id) ? [] : ["access-denied"]);
		if (sets instanceof RemoteFailure) {
			notes.push({
				severity: "notice",
				code: "zone-not-read",
				message: `${zone.name} (${zone.id}) may not be read.`,
				subject: null
			});
			continue;
		}
		const protections = needed.has(zone.id) ? await unlessRefused(port.listProtections(zone.id), ["access-denied", "remote-error"]) : [];
		if (protections instanceof RemoteFailure) {
			const message = `Whether records of ${zone.name} are protected is not known: ${protections.message}`;
			notes.push({
				severity: "notice",
				code: "protections-not-read",
				message,
				subject: null
			});
		}
		zones.push({
			zone,
			sets,
			protections: protections instanceof RemoteFailure ? [] : protections
		});
	}
	return {
		zones,
		notes
	};
}
function bareZoneId(text) {
	return text.replace(/^\/?hostedzone\//, "");
}
function neededZones(desired, hosted) {
	const choices = [.../* @__PURE__ */ new Set([...desired.records.map((record) => record.name), ...desired.pending.map((pending) => pending.name)])].map((name) => chooseZone(name, hosted));
	return new Set(choices.flatMap((choice) => "zone" in choice ? [choice.zone.id] : []));
}
async function unlessRefused(call, tolerated) {
	try {
		return await call;
	} catch (error) {
		if (error instanceof RemoteFailure && tolerated.includes(error.code)) return error;
		throw error;
	}
}
export { recordPolicy as a, refuseEmptyMapping as c, executeRecords as d, parseEndpoints as f, findRecordsTo as i, refuseManyDeletions as l, parseMapping as m, route53 as n, planRecords as o, desiredRecords as p, planRemoval as r, refuseConflicts as s, observeZones as t, refuseOtherPlan as u };
