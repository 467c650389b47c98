import { o as __toESM } from "./rolldown-runtime.js";
import { B as toFailure, I as sha256, K as toAwsFailure, M as makePlan, V as toFailureRecord, Y as Interrupted, Z as Refused, at as awsCallBounds, n as poll, q as Bug, t as growingInterval, z as toChangeRecord } from "./core.js";
import { X509Certificate, createPrivateKey, createPublicKey, randomInt, webcrypto } from "node:crypto";
// packages/pki/src/bootstrap-token.ts
const form = /^([a-z0-9]{6})\.[a-z0-9]{16}$/;
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
function bootstrapTokenId(value) {
	return form.exec(value.trim())?.[1] ?? null;
}
function makeBootstrapToken() {
	return `${randomText(6)}.${randomText(16)}`;
}
function bootstrapTokenNames(path) {
	return {
		controller: `${path}/controller/bootstrap-token`,
		worker: `${path}/worker/bootstrap-token`
	};
}
function randomText(length) {
	return Array.from({ length }, () => alphabet[randomInt(36)]).join("");
}
// packages/pki/src/signing-algorithm.ts
const curves = {
	prime256v1: {
		name: "ECDSA",
		namedCurve: "P-256",
		hash: "SHA-256"
	},
	secp384r1: {
		name: "ECDSA",
		namedCurve: "P-384",
		hash: "SHA-384"
	},
	secp521r1: {
		name: "ECDSA",
		namedCurve: "P-521",
		hash: "SHA-512"
	}
};
const shortestRsa = 2048;
function signingAlgorithmOf(key) {
	const details = key.asymmetricKeyDetails ?? {};
	switch (key.asymmetricKeyType) {
		case "rsa": return (details.modulusLength ?? 0) < shortestRsa ? null : {
			name: "RSASSA-PKCS1-v1_5",
			hash: "SHA-256"
		};
		case "ec": return curves[details.namedCurve ?? ""] ?? null;
		default: return null;
	}
}
function describeKey(key) {
	const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
	const type = key.asymmetricKeyType ?? key.type;
	if (type === "rsa" && modulusLength !== void 0) return `${type} of ${modulusLength} bits`;
	return namedCurve === void 0 ? type : `${type} on ${namedCurve}`;
}
// packages/pki/src/judge-authority.ts
const clientAuth = "1.3.6.1.5.5.7.3.2";
const serverAuth = "1.3.6.1.5.5.7.3.1";
const anyUsage = "2.5.29.37.0";
function judgeAuthority(certificate, text) {
	if (text.split("-----BEGIN ").length > 2) return "it holds more than one PEM block: store one certificate, without its chain";
	if (!certificate.ca) return "it is not a certificate authority that may sign (basicConstraints CA:TRUE, keyUsage keyCertSign)";
	if (signingAlgorithmOf(certificate.publicKey) === null) return `its key (${describeKey(certificate.publicKey)}) is none that kubeadm takes`;
	if (!certificate.checkIssued(certificate) || !certificate.verify(certificate.publicKey)) return "it is not signed by itself: an intermediate authority is not trusted without its issuer";
	const usages = certificate.keyUsage;
	return usages === void 0 || usages.includes(anyUsage) || [clientAuth, serverAuth].every((usage) => usages.includes(usage)) ? null : "its extended key usage leaves out clients or servers, so that it cannot sign for both";
}
// packages/pki/src/describe-secret.ts
const pemStart = /(?:^|\n)-----BEGIN /;
function describeSecret(secret, value, wanted) {
	const original = secret.kind === "copy" ? wanted.find((candidate) => candidate.name === secret.source) : secret;
	const content = sha256(value.trim());
	if (original?.kind !== "token" && value.includes("-----BEGIN ") && !pemStart.test(value)) return malformed("has something before its PEM on the same line, such as a byte order mark: kubeadm does not find it");
	switch (original?.kind) {
		case "token": return bootstrapTokenId(value) !== null ? {
			state: "present",
			publicKey: null,
			content,
			certificate: null
		} : malformed("does not hold a bootstrap token");
		case "private-key": return describeKeyPart(content, () => createPrivateKey(value), "does not hold a private key in PEM without a passphrase");
		case "public-key": return value.includes("PRIVATE KEY") ? malformed("holds a private key where the public one belongs") : describeKeyPart(content, () => createPublicKey(value), "does not hold a public key in PEM");
		case "certificate": return describeCertificate(content, value);
		case "copy":
		case void 0: return malformed("is a copy of nothing that is known");
	}
}
function describeKeyPart(content, parse, otherwise) {
	const key = read(parse);
	if (key === null) return malformed(otherwise);
	if (signingAlgorithmOf(key) === null) return {
		state: "unusable",
		code: "key-unsupported",
		because: `holds a key of the kind ${describeKey(key)}`
	};
	return {
		state: "present",
		publicKey: identify(key.type === "private" ? createPublicKey(key.export({
			format: "pem",
			type: "pkcs8"
		})) : key),
		content,
		certificate: null
	};
}
function describeCertificate(content, value) {
	const certificate = read(() => new X509Certificate(value));
	if (certificate === null) return malformed("does not hold a certificate in PEM");
	const because = judgeAuthority(certificate, value);
	if (because !== null) return {
		state: "unusable",
		code: "authority-unusable",
		because: `cannot be the authority of a cluster: ${because}`
	};
	const [notBefore, notAfter] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
	const seen = {
		fingerprint: sha256(certificate.raw),
		notBefore,
		notAfter
	};
	return {
		state: "present",
		publicKey: identify(certificate.publicKey),
		content,
		certificate: seen
	};
}
function malformed(because) {
	return {
		state: "unusable",
		code: "secret-malformed",
		because
	};
}
function read(parse) {
	try {
		return parse();
	} catch {
		return null;
	}
}
function identify(key) {
	return sha256(key.export({
		format: "der",
		type: "spki"
	}));
}
// packages/pki/src/x509.ts
const ownAlgorithm = {
	name: "ECDSA",
	namedCurve: "P-256",
	hash: "SHA-256"
};
const backdate = 3e5;
let loading;
async function loadLibrary() {
	loading ??= import("./Reflect.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then(() => import("./x509-sdk.js"));
	const library = await loading;
	library.cryptoProvider.set(webcrypto);
	return library;
}
async function generatePrivateKey() {
	const pair = await webcrypto.subtle.generateKey(ownAlgorithm, true, ["sign", "verify"]);
	return toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey));
}
async function certifyAuthority(options) {
	const library = await loadLibrary();
	const { keys, algorithm } = await importPair(options.key);
	return `${(await library.X509CertificateGenerator.createSelfSigned({
		serialNumber: randomSerial(),
		name: distinguishedName(library, { commonName: options.commonName }),
		keys,
		signingAlgorithm: algorithm,
		...datesOf(options),
		extensions: [
			new library.BasicConstraintsExtension(true, void 0, true),
			new library.KeyUsagesExtension(library.KeyUsageFlags.digitalSignature | library.KeyUsageFlags.keyEncipherment | library.KeyUsageFlags.keyCertSign, true),
			await library.SubjectKeyIdentifierExtension.create(keys.publicKey)
		]
	})).toString("pem")}\n`;
}
async function issueCertificate(options) {
	const library = await loadLibrary();
	const issuer = new library.X509Certificate(options.authority.certificate);
	const signing = await importPair(options.authority.key);
	const pair = await webcrypto.subtle.generateKey(ownAlgorithm, true, ["sign", "verify"]);
	return {
		certificate: `${(await library.X509CertificateGenerator.create({
			serialNumber: randomSerial(),
			subject: distinguishedName(library, options.subject),
			issuer: issuer.subjectName,
			publicKey: pair.publicKey,
			signingKey: signing.keys.privateKey,
			signingAlgorithm: signing.algorithm,
			...datesOf(options),
			extensions: [
				new library.BasicConstraintsExtension(false, void 0, true),
				new library.KeyUsagesExtension(library.KeyUsageFlags.digitalSignature, true),
				new library.ExtendedKeyUsageExtension([options.usage === "client" ? library.ExtendedKeyUsage.clientAuth : library.ExtendedKeyUsage.serverAuth]),
				await library.AuthorityKeyIdentifierExtension.create(issuer),
				await library.SubjectKeyIdentifierExtension.create(pair.publicKey),
				...options.names === void 0 ? [] : [new library.SubjectAlternativeNameExtension([...options.names])]
			]
		})).toString("pem")}\n`,
		key: toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey))
	};
}
function distinguishedName(library, subject) {
	const parts = [...subject.organization === void 0 ? [] : [{ O: [subject.organization] }], { CN: [subject.commonName] }];
	return new library.Name(parts).toString();
}
function datesOf(validity) {
	return {
		notBefore: /* @__PURE__ */ new Date(validity.from - backdate),
		notAfter: new Date(validity.from + validity.lifetime)
	};
}
function randomSerial() {
	const bytes = webcrypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[0] = (bytes[0] ?? 0) & 63 | 64;
	return Buffer.from(bytes).toString("hex");
}
async function importPair(pem) {
	const key = createPrivateKey(pem);
	const algorithm = signingAlgorithmOf(key);
	if (algorithm === null) throw new Refused("key-unsupported", `A key of the kind ${describeKey(key)} cannot sign for a cluster.`);
	const bytes = (part, type) => part.export({
		format: "der",
		type
	});
	const publicKey = bytes(createPublicKey(key), "spki");
	return {
		algorithm,
		keys: {
			privateKey: await webcrypto.subtle.importKey("pkcs8", bytes(key, "pkcs8"), algorithm, true, ["sign"]),
			publicKey: await webcrypto.subtle.importKey("spki", publicKey, algorithm, true, ["verify"])
		}
	};
}
function toPem(label, der) {
	return `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64").match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END ${label}-----\n`;
}
// packages/pki/src/make-secret.ts
const authorityLifetime = 31536e7;
async function makeSecret(secret, source, clock) {
	const made = () => {
		if (source === void 0) throw new Bug(`${secret.name} is made before ${secret.source}`);
		return source;
	};
	switch (secret.kind) {
		case "private-key": return generatePrivateKey();
		case "certificate": return certifyAuthority({
			key: made(),
			commonName: secret.commonName ?? "",
			from: clock.now(),
			lifetime: authorityLifetime
		});
		case "public-key": return createPublicKey(made()).export({
			format: "pem",
			type: "spki"
		}).toString();
		case "token": return makeBootstrapToken();
		case "copy": return made();
	}
}
// packages/pki/src/secret-owner.ts
const clusterTag = "keelson:cluster";
const stackTag = "keelson:stack";
function ownerTags({ cluster, stackName }) {
	return {
		[clusterTag]: cluster,
		[stackTag]: stackName
	};
}
function ownerOf(tags, { cluster, stackName }) {
	const [ofCluster, ofStack] = [tags[clusterTag], tags[stackTag]];
	if (ofCluster === void 0 && ofStack === void 0) return "user";
	return ofCluster === cluster && ofStack === stackName ? "cluster" : "other";
}
function describeOwner(tags) {
	const said = [clusterTag, stackTag].flatMap((tag) => tags[tag] === void 0 ? [] : [`${tag}=${tags[tag]}`]);
	return said.length === 0 ? "no tag of a cluster" : said.join(", ");
}
// packages/pki/src/execute-secrets.ts
const longestValue = 4096;
const readable = 6e4;
async function executeSecrets(plan, execution) {
	const { wanted, store, clock, reporter } = execution;
	const outcomes = [];
	const stored = await store.get(wanted.map((secret) => secret.name));
	const values = new Map([...stored].map(([name, { value }]) => [name, value]));
	for (const change of plan.changes) {
		if (change.verb !== "create") continue;
		const secret = wanted.find((candidate) => candidate.name === change.after.name);
		if (secret === void 0) throw new Bug(`the plan names ${change.after.name}, which is not wanted`);
		if (execution.signal.aborted) throw interrupted$1(secret);
		const record = toChangeRecord(change);
		const began = clock.now();
		reporter.emit({
			type: "change-started",
			engine: "pki",
			change: record
		});
		try {
			const { value, by } = await storeOne(secret, values, execution);
			values.set(secret.name, value);
			const outcome = by === "us" ? {
				status: "done",
				change: record,
				duration: clock.now() - began
			} : {
				status: "skipped",
				change: record,
				because: "another deployment stored it meanwhile"
			};
			outcomes.push(outcome);
			reporter.emit({
				type: "change-ended",
				engine: "pki",
				outcome
			});
		} catch (error) {
			const failure = toFailure(error);
			const outcome = {
				status: "failed",
				change: record,
				failure: toFailureRecord(failure)
			};
			reporter.emit({
				type: "change-ended",
				engine: "pki",
				outcome
			});
			throw failure;
		}
	}
	return outcomes;
}
async function storeOne(secret, values, execution) {
	const source = secret.source === null ? void 0 : values.get(secret.source);
	const value = await makeSecret(secret, source, execution.clock);
	if (value.length > longestValue) throw new Refused("secret-too-long", `${secret.name} has ${value.length} characters.`, { subjects: [secret.name] });
	const { found, end } = await putAndRead(secret, value, execution);
	if (!belongsTo(secret, {
		value: found,
		source,
		wanted: execution.wanted
	})) throw new Refused("secret-mismatch", `${secret.name} does not belong to ${secret.source ?? secret.name}.`, { subjects: [secret.name] });
	return {
		value: found,
		by: end === "stored" || found === value && secret.kind !== "copy" && secret.kind !== "public-key" ? "us" : "another"
	};
}
function putAndRead(secret, value, { scope, store, clock, signal }) {
	const { name } = secret;
	let end = "exists";
	return poll({
		clock,
		signal,
		timeout: readable,
		interval: growingInterval(500, 8e3),
		subject: `${name} to be readable`,
		async probe() {
			const put = await store.put({
				name,
				value,
				kmsKeyArn: scope.kmsKeyArn,
				tags: ownerTags(scope)
			});
			if (put === "stored") end = put;
			else await refuseOther(name, {
				scope,
				store
			});
			const stored = (await store.get([name])).get(name);
			return stored === void 0 ? { pending: `${name} was stored, but cannot be read back yet` } : { value: {
				found: stored.value,
				end
			} };
		}
	});
}
async function refuseOther(name, { scope, store }) {
	const tags = await store.readTags(name);
	if (tags === null || ownerOf(tags, scope) !== "other") return;
	const message = `${name} belongs to another cluster or stack (${describeOwner(tags)}), not to ${scope.stackName}.`;
	throw new Refused("secret-foreign", message, { subjects: [name] });
}
function belongsTo(secret, { value, source, wanted }) {
	const seen = describeSecret(secret, value, wanted);
	if (seen.state !== "present") return false;
	const original = wanted.find((candidate) => candidate.name === secret.source);
	if (original === void 0) return true;
	const from = source === void 0 ? null : describeSecret(original, source, wanted);
	if (from?.state !== "present") return false;
	return secret.kind === "copy" ? from.content === seen.content : from.publicKey === seen.publicKey;
}
function interrupted$1(secret) {
	return new Interrupted(`Cancelled before ${secret.name} was stored.`, {
		stateLeft: "the secrets before it are stored and will be kept",
		hint: "Run again: what is missing is completed from what is stored."
	});
}
// packages/pki/src/refuse-broken-authority.ts
function refuseBrokenAuthority(authority, now) {
	const certificate = usable("ca.crt", describe("certificate", authority.certificate));
	if (usable("ca.key", describe("private-key", authority.key)).publicKey !== certificate.publicKey) refuse$1("secret-mismatch", "ca.crt", "does not belong to ca.key");
	const end = certificate.certificate?.notAfter ?? now;
	if (end <= now) refuse$1("authority-ended", "ca.crt", `ended on ${new Date(end).toISOString()}`);
}
function describe(kind, value) {
	return describeSecret({
		name: "",
		kind,
		source: null,
		commonName: null
	}, value, []);
}
function usable(file, seen) {
	return seen.state === "present" ? seen : refuse$1(seen.code, file, seen.because);
}
function refuse$1(code, file, sentence) {
	throw new Refused(code, `The cluster's stored ${file} ${sentence}.`, { subjects: [file] });
}
// packages/pki/src/mint-administrator-certificate.ts
const administrators = "kubeadm:cluster-admins";
async function mintAdministratorCertificate(options) {
	refuseBrokenAuthority(options.authority, options.clock.now());
	return await issueCertificate({
		authority: options.authority,
		subject: {
			commonName: "keelson-administrator",
			organization: administrators
		},
		usage: "client",
		from: options.clock.now(),
		lifetime: options.lifetime
	});
}
// packages/pki/src/wanted-secrets.ts
function secretsPath(cluster) {
	return `/keelson/${cluster}`;
}
const authorities = [
	{
		file: "ca",
		commonName: "kubernetes"
	},
	{
		file: "etcd-ca",
		commonName: "etcd-ca"
	},
	{
		file: "front-proxy-ca",
		commonName: "front-proxy-ca"
	}
];
function authorityName(scope) {
	return `${scope.prefix}/controller/ca.crt`;
}
function wantedSecrets(scope) {
	const controller = (file) => `${scope.prefix}/controller/${file}`;
	const worker = (file) => `${scope.prefix}/worker/${file}`;
	const fresh = (name, kind) => ({
		name,
		kind,
		source: null,
		commonName: null
	});
	return [
		...authorities.flatMap(({ file, commonName }) => [fresh(controller(`${file}.key`), "private-key"), {
			name: controller(`${file}.crt`),
			kind: "certificate",
			source: controller(`${file}.key`),
			commonName
		}]),
		fresh(controller("sa.key"), "private-key"),
		{
			name: controller("sa.pub"),
			kind: "public-key",
			source: controller("sa.key"),
			commonName: null
		},
		fresh(controller("bootstrap-token"), "token"),
		{
			name: worker("ca.crt"),
			kind: "copy",
			source: authorityName(scope),
			commonName: null
		},
		{
			name: worker("bootstrap-token"),
			kind: "copy",
			source: controller("bootstrap-token"),
			commonName: null
		}
	];
}
// packages/pki/src/observe-secrets.ts
async function observeSecrets(wanted, store) {
	const values = await store.get(wanted.map((secret) => secret.name));
	const observed = await Promise.all(wanted.map(async (secret) => {
		const stored = values.get(secret.name);
		const tags = stored === void 0 ? null : await store.readTags(secret.name);
		if (stored === void 0 || tags === null) return [secret.name, { state: "absent" }];
		return [secret.name, {
			...describeSecret(secret, stored.value, wanted),
			encryption: stored.encryption,
			tags
		}];
	}));
	return new Map(observed);
}
function authorityFingerprint(scope, observed) {
	const seen = observed.get(authorityName(scope));
	return seen?.state === "present" ? seen.certificate?.fingerprint ?? null : null;
}
// packages/pki/src/refuse-secrets.ts
const clockSkew = 36e5;
function refuseSecrets(question) {
	const { wanted, observed } = question;
	for (const secret of wanted) refuseForeign(secret, stateOf(observed, secret.name), question);
	for (const secret of wanted) refuseUnusable(secret, stateOf(observed, secret.name), question);
	for (const secret of wanted) refuseMismatch(secret, observed);
	if (question.stackExists) refuseLoss(wanted, observed);
}
function stateOf(observed, name) {
	return (name === null ? void 0 : observed.get(name)) ?? { state: "absent" };
}
function refuse(code, secret, sentence) {
	throw new Refused(code, `${secret.name} ${sentence}.`, { subjects: [secret.name] });
}
function refuseForeign(secret, seen, { scope }) {
	if (seen.state === "absent" || ownerOf(seen.tags, scope) !== "other") return;
	refuse("secret-foreign", secret, `belongs to another cluster or stack (${describeOwner(seen.tags)}), not to ${scope.stackName}`);
}
function refuseUnusable(secret, seen, { now }) {
	if (seen.state === "absent") return;
	if (seen.state === "unusable") refuse(seen.code, secret, seen.because);
	if (seen.encryption === "plain" && (secret.kind === "private-key" || secret.name.endsWith("/bootstrap-token"))) refuse("secret-not-encrypted", secret, "is stored as plain text");
	if (secret.kind !== "certificate" || seen.certificate === null) return;
	const { notBefore, notAfter } = seen.certificate;
	if (notAfter <= now) refuse("authority-ended", secret, `ended on ${new Date(notAfter).toISOString()}`);
	if (notBefore - now > clockSkew) refuse("authority-ended", secret, `begins only on ${new Date(notBefore).toISOString()}`);
}
function refuseMismatch(secret, observed) {
	const [seen, source] = [stateOf(observed, secret.name), stateOf(observed, secret.source)];
	if (secret.source === null || seen.state !== "present") return;
	if (source.state !== "present") refuse("secret-key-missing", secret, `is stored, but not ${secret.source}`);
	if (!(secret.kind === "copy" ? source.content === seen.content : source.publicKey === seen.publicKey)) refuse("secret-mismatch", secret, `does not belong to ${secret.source}`);
}
function refuseLoss(wanted, observed) {
	const lost = wanted.filter((secret) => secret.kind !== "copy" && secret.kind !== "public-key" && stateOf(observed, secret.name).state === "absent");
	if (lost.length === 0) return;
	const names = lost.map((secret) => secret.name);
	throw new Refused("secret-missing-under-stack", `The stack exists, but Parameter Store lacks ${names.join(", ")}.`, { subjects: names });
}
// packages/pki/src/plan-secrets.ts
const halfYear = 157248e5;
function planSecrets(question) {
	const { scope, wanted, observed } = question;
	refuseSecrets(question);
	const changes = wanted.map((secret) => {
		const record = {
			name: secret.name,
			kind: secret.kind,
			kmsKeyArn: scope.kmsKeyArn
		};
		const subject = subjectOf(secret.name);
		return observed.get(secret.name)?.state === "present" ? {
			verb: "keep",
			subject,
			before: record
		} : {
			verb: "create",
			subject,
			after: record
		};
	});
	return makePlan({
		engine: "pki",
		target: scope.prefix,
		changes,
		notes: [...expiryNotes(question), ...userNotes(question)]
	});
}
function subjectOf(name) {
	return `parameter ${name}`;
}
function expiryNotes({ wanted, observed, now }) {
	return wanted.flatMap((secret) => {
		const seen = observed.get(secret.name);
		if (secret.kind !== "certificate" || seen?.state !== "present" || seen.certificate === null) return [];
		const { notAfter } = seen.certificate;
		if (notAfter - now > halfYear) return [];
		return [{
			severity: "warning",
			code: "authority-expiring",
			message: `The certificate authority ${secret.name} ends on ${new Date(notAfter).toISOString()}.`,
			subject: subjectOf(secret.name)
		}];
	});
}
function userNotes({ scope, wanted, observed }) {
	return wanted.flatMap(({ name }) => {
		const seen = observed.get(name);
		if (seen === void 0 || seen.state === "absent" || ownerOf(seen.tags, scope) !== "user") return [];
		return [{
			severity: "notice",
			code: "secret-of-user",
			message: `${name} was not stored by a deployment: it is used as it is, and stays when the cluster is destroyed.`,
			subject: subjectOf(name)
		}];
	});
}
// packages/pki/src/removal/execute-secrets-removal.ts
async function executeSecretsRemoval(plan, ports) {
	const { store, clock, reporter, signal } = ports;
	const deletes = plan.changes.filter((change) => change.verb === "delete");
	const outcomes = [];
	for (let index = 0; index < deletes.length; index += 10) {
		if (signal.aborted) throw interrupted(deletes.length - index);
		const batch = deletes.slice(index, index + 10);
		const records = batch.map(toChangeRecord);
		const began = clock.now();
		for (const change of records) reporter.emit({
			type: "change-started",
			engine: "pki",
			change
		});
		const end = (ended) => {
			for (const outcome of ended) reporter.emit({
				type: "change-ended",
				engine: "pki",
				outcome
			});
			outcomes.push(...ended);
		};
		try {
			await store.delete(batch.map(({ before }) => before.name));
			end(records.map((change) => ({
				status: "done",
				change,
				duration: clock.now() - began
			})));
		} catch (error) {
			const failure = toFailure(error);
			end(records.map((change) => ({
				status: "failed",
				change,
				failure: toFailureRecord(failure)
			})));
			throw failure;
		}
	}
	return outcomes;
}
function interrupted(left) {
	return new Interrupted(`Cancelled before ${left} parameters were deleted.`, {
		stateLeft: "the parameters before them are deleted",
		hint: "Run again: the rest is deleted."
	});
}
// packages/pki/src/removal/observe-stored-secrets.ts
async function observeStoredSecrets(scope, store) {
	return (await Promise.all(wantedSecrets(scope).map(async ({ name }) => {
		const tags = await store.readTags(name);
		return tags === null ? [] : [{
			name,
			owner: ownerOf(tags, scope)
		}];
	}))).flat();
}
// packages/pki/src/removal/plan-secrets-removal.ts
function planSecretsRemoval(options) {
	const { scope, observed } = options;
	const changes = observed.toReversed().map((before) => {
		return {
			verb: before.owner === "cluster" ? "delete" : "keep",
			subject: subjectOf(before.name),
			before
		};
	});
	return makePlan({
		engine: "pki",
		target: scope.prefix,
		changes,
		notes: observed.flatMap(noteOf)
	});
}
function noteOf({ name, owner }) {
	const subject = subjectOf(name);
	switch (owner) {
		case "cluster": return [];
		case "user": return [{
			severity: "notice",
			code: "secret-of-user",
			message: `${name} was not stored by a deployment: it stays.`,
			subject
		}];
		case "other": return [{
			severity: "notice",
			code: "secret-foreign",
			message: `${name} belongs to another cluster or stack: it stays.`,
			subject
		}];
	}
}
// packages/pki/src/ssm-secret-store.ts
function ssmSecretStore(options) {
	const open = async () => {
		const sdk = await import("./ssm-sdk.js");
		return {
			sdk,
			client: new sdk.SSMClient({
				...awsCallBounds,
				region: options.region,
				retryMode: "standard"
			})
		};
	};
	let loading;
	const load = () => loading ??= open();
	const call = async (operation, send) => {
		const loaded = await load();
		try {
			return await send(loaded);
		} catch (error) {
			throw toAwsFailure(error, {
				service: "SSM",
				operation
			});
		}
	};
	return {
		async get(names) {
			const chunks = Array.from({ length: Math.ceil(names.length / 10) }, (_, index) => names.slice(index * 10, (index + 1) * 10));
			const found = (await Promise.all(chunks.map((chunk) => call("GetParameters", ({ sdk, client }) => client.send(new sdk.GetParametersCommand({
				Names: chunk,
				WithDecryption: true
			})))))).flatMap((answer) => answer.Parameters ?? []);
			return new Map(found.flatMap(({ Name, Value, Type }) => {
				if (Name === void 0 || Value === void 0) return [];
				return [[Name, {
					value: Value,
					encryption: Type === "SecureString" ? "encrypted" : "plain"
				}]];
			}));
		},
		async readTags(name) {
			const answer = await call("ListTagsForResource", async ({ sdk, client }) => {
				try {
					return await client.send(new sdk.ListTagsForResourceCommand({
						ResourceType: "Parameter",
						ResourceId: name
					}));
				} catch (error) {
					if (error instanceof sdk.InvalidResourceId) return null;
					throw error;
				}
			});
			return answer === null ? null : Object.fromEntries((answer.TagList ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
		},
		async put(secret) {
			const Tags = Object.entries(secret.tags).map(([Key, Value]) => ({
				Key,
				Value
			}));
			const request = {
				...toRequest(secret),
				Tags,
				Overwrite: false
			};
			return await call("PutParameter", async ({ sdk, client }) => {
				try {
					await client.send(new sdk.PutParameterCommand(request));
					return "stored";
				} catch (error) {
					if (error instanceof sdk.ParameterAlreadyExists) return "exists";
					throw error;
				}
			});
		},
		async replace(secret) {
			await call("PutParameter", ({ sdk, client }) => client.send(new sdk.PutParameterCommand({
				...toRequest(secret),
				Overwrite: true
			})));
		},
		async delete(names) {
			await call("DeleteParameters", ({ sdk, client }) => client.send(new sdk.DeleteParametersCommand({ Names: [...names] })));
		}
	};
}
function toRequest({ name, value, kmsKeyArn }) {
	return {
		Name: name,
		Value: value,
		Type: "SecureString",
		Tier: "Standard",
		...kmsKeyArn === null ? {} : { KeyId: kmsKeyArn }
	};
}
export { planSecrets as a, secretsPath as c, executeSecrets as d, bootstrapTokenId as f, executeSecretsRemoval as i, wantedSecrets as l, makeBootstrapToken as m, planSecretsRemoval as n, authorityFingerprint as o, bootstrapTokenNames as p, observeStoredSecrets as r, observeSecrets as s, ssmSecretStore as t, mintAdministratorCertificate as u };
