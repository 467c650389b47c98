import { o as __toESM } from "./rolldown-runtime.js";
import { A as toFailure, I as toAwsFailure, L as Bug, O as sha256, V as Refused, Y as awsCallBounds, j as toFailureRecord, k as toChangeRecord, w as makePlan, z as Interrupted } from "./core.js";
import { X509Certificate, createPrivateKey, createPublicKey, randomInt, webcrypto } from "node:crypto";
// packages/pki/src/wanted-secrets.ts
/** Common names as kubeadm writes them into the authorities that it makes itself. */
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
/** The parameter with the certificate of the cluster's own authority, which nodes and clients trust. */
function authorityName(scope) {
	return `${scope.prefix}/controller/ca.crt`;
}
/** Every secret of a cluster, each after the one that it is made from. */
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
/** Reads all wanted secrets and keeps only what may be known of them. */
async function observeSecrets(wanted, store) {
	const values = await store.get(wanted.map((secret) => secret.name));
	return new Map(wanted.map((secret) => [secret.name, describeSecret(secret, values.get(secret.name), wanted)]));
}
/** The fingerprint of the cluster's own certificate authority; null while none is stored, or none that can be read. */
function authorityFingerprint(scope, observed) {
	const seen = observed.get(authorityName(scope));
	return seen?.state === "present" ? seen.certificate?.fingerprint ?? null : null;
}
/** The description of one value; an unreadable one is malformed, never an error. */
function describeSecret(secret, value, wanted) {
	if (value === void 0) return { state: "absent" };
	const original = secret.kind === "copy" ? wanted.find((candidate) => candidate.name === secret.source) : secret;
	const content = sha256(value.trim());
	switch (original?.kind) {
		case "token": return /^[a-z0-9]{6}\.[a-z0-9]{16}$/.test(value.trim()) ? {
			state: "present",
			publicKey: null,
			content,
			certificate: null
		} : { state: "malformed" };
		case "private-key": {
			const key = read(() => createPublicKey(createPrivateKey(value)));
			return key === null ? { state: "malformed" } : {
				state: "present",
				publicKey: identify(key),
				content,
				certificate: null
			};
		}
		case "public-key": {
			const key = read(() => createPublicKey(value));
			return key === null ? { state: "malformed" } : {
				state: "present",
				publicKey: identify(key),
				content,
				certificate: null
			};
		}
		case "certificate": {
			const certificate = read(() => new X509Certificate(value));
			if (certificate?.ca !== true) return { state: "malformed" };
			const seen = {
				fingerprint: sha256(certificate.raw),
				notAfter: Date.parse(certificate.validTo)
			};
			return {
				state: "present",
				publicKey: identify(certificate.publicKey),
				content,
				certificate: seen
			};
		}
		case "copy":
		case void 0: return { state: "malformed" };
	}
}
/** Node throws on anything that it cannot parse; what cannot be parsed is an observation here, not an error. */
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
const algorithm = {
	name: "ECDSA",
	namedCurve: "P-256",
	hash: "SHA-256"
};
/** Certificates begin a little in the past, for nodes whose clocks run behind. */
const backdate = 3e5;
let loading;
async function loadLibrary() {
	loading ??= import("./Reflect.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then(() => import("./x509-sdk.js"));
	const library = await loading;
	library.cryptoProvider.set(webcrypto);
	return library;
}
/** A new ECDSA P-256 private key as PKCS #8 PEM. */
async function generatePrivateKey() {
	const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
	return toPem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", pair.privateKey));
}
/** A self-signed authority over an existing key. */
async function certifyAuthority(options) {
	const library = await loadLibrary();
	const keys = await importPair(options.key);
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
/** A leaf for a new key, signed by an authority: for a client, or for a server under the given names. */
async function issueCertificate(options) {
	const library = await loadLibrary();
	const issuer = new library.X509Certificate(options.authority.certificate);
	const signing = await importPair(options.authority.key);
	const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
	return {
		certificate: `${(await library.X509CertificateGenerator.create({
			serialNumber: randomSerial(),
			subject: distinguishedName(library, options.subject),
			issuer: issuer.subjectName,
			publicKey: pair.publicKey,
			signingKey: signing.privateKey,
			signingAlgorithm: algorithm,
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
/** O before CN, as kubeadm and Go write them. */
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
/** 16 random bytes with a positive sign and no leading zero, as RFC 5280 4.1.2.2 wants. */
function randomSerial() {
	const bytes = webcrypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[0] = (bytes[0] ?? 0) & 63 | 64;
	return Buffer.from(bytes).toString("hex");
}
async function importPair(pem) {
	const { createPrivateKey, createPublicKey } = await import("node:crypto");
	const key = createPrivateKey(pem);
	const pkcs8 = key.export({
		format: "der",
		type: "pkcs8"
	});
	const spki = createPublicKey(key).export({
		format: "der",
		type: "spki"
	});
	const curve = {
		name: "ECDSA",
		namedCurve: "P-256"
	};
	return {
		privateKey: await webcrypto.subtle.importKey("pkcs8", pkcs8, curve, true, ["sign"]),
		publicKey: await webcrypto.subtle.importKey("spki", spki, curve, true, ["verify"])
	};
}
function toPem(label, der) {
	return `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64").match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END ${label}-----\n`;
}
// packages/pki/src/execute-secrets.ts
/** Ten years, as kubeadm gives its own authorities. */
const authorityLifetime = 31536e7;
const longestValue = 4096;
/**
* Makes and stores what the plan creates, one after the other. Each is read back after it was stored and what follows is made
* from what was read, so that two first deployments at once end with one authority.
*/
async function executeSecrets(plan, execution) {
	const { wanted, store, clock, reporter } = execution;
	const outcomes = [];
	const values = new Map(await store.get(wanted.map((secret) => secret.name)));
	for (const change of plan.changes) {
		if (change.verb !== "create") continue;
		const secret = wanted.find((candidate) => candidate.name === change.after.name);
		if (secret === void 0) throw new Bug(`the plan names ${change.after.name}, which is not wanted`);
		if (execution.signal.aborted) throw interrupted(secret);
		const record = toChangeRecord(change);
		const began = clock.now();
		reporter.emit({
			type: "change-started",
			engine: "pki",
			change: record
		});
		try {
			values.set(secret.name, await storeOne(secret, values, execution));
		} catch (error) {
			const failure = toFailure(error);
			reporter.emit({
				type: "change-ended",
				engine: "pki",
				outcome: {
					status: "failed",
					change: record,
					failure: toFailureRecord(failure)
				}
			});
			throw failure;
		}
		const outcome = {
			status: "done",
			change: record,
			duration: clock.now() - began
		};
		outcomes.push(outcome);
		reporter.emit({
			type: "change-ended",
			engine: "pki",
			outcome
		});
	}
	return outcomes;
}
async function storeOne(secret, values, execution) {
	const { scope, store, wanted } = execution;
	const value = await makeValue(secret, values, execution.clock);
	if (value.length > longestValue) throw new Refused("secret-too-long", `${secret.name} has ${value.length} characters.`, { subjects: [secret.name] });
	await store.put({
		name: secret.name,
		value,
		kmsKeyArn: scope.kmsKeyArn,
		tags: {
			"keelson:cluster": scope.cluster,
			"keelson:stack": scope.stackName
		}
	});
	const stored = (await store.get([secret.name])).get(secret.name);
	if (stored === void 0) throw new Refused("secret-missing-under-stack", `${secret.name} was stored but cannot be read back.`, { subjects: [secret.name] });
	if (!belongsTo(secret, stored, secret.source === null ? void 0 : values.get(secret.source), wanted)) throw new Refused("secret-mismatch", `${secret.name} does not belong to ${secret.source ?? secret.name}.`, { subjects: [secret.name] });
	return stored;
}
async function makeValue(secret, values, clock) {
	const source = () => {
		const value = secret.source === null ? void 0 : values.get(secret.source);
		if (value === void 0) throw new Bug(`${secret.name} is made before ${secret.source}`);
		return value;
	};
	switch (secret.kind) {
		case "private-key": return generatePrivateKey();
		case "certificate": return certifyAuthority({
			key: source(),
			commonName: secret.commonName ?? "",
			from: clock.now(),
			lifetime: authorityLifetime
		});
		case "public-key": return createPublicKey(source()).export({
			format: "pem",
			type: "spki"
		}).toString();
		case "token": return `${randomText(6)}.${randomText(16)}`;
		case "copy": return source();
	}
}
function belongsTo(secret, stored, source, wanted) {
	const seen = describeSecret(secret, stored, wanted);
	if (seen.state !== "present") return false;
	const original = wanted.find((candidate) => candidate.name === secret.source);
	if (original === void 0) return true;
	const from = describeSecret(original, source, wanted);
	if (from.state !== "present") return false;
	return secret.kind === "copy" ? from.content === seen.content : from.publicKey === seen.publicKey;
}
/** The alphabet of bootstrap tokens (Kubernetes documentation, "Authenticating with Bootstrap Tokens"). */
function randomText(length) {
	const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
	return Array.from({ length }, () => alphabet[randomInt(36)]).join("");
}
function interrupted(secret) {
	return new Interrupted(`Cancelled before ${secret.name} was stored.`, {
		stateLeft: "the secrets before it are stored and will be kept",
		hint: "Run again: what is missing is completed from what is stored."
	});
}
// packages/pki/src/mint-administrator-certificate.ts
/** The group that kubeadm binds to cluster-admin; unlike system:masters, its binding can be taken away. */
const administrators = "kubeadm:cluster-admins";
/**
* A client certificate for administrators, signed by the cluster's authority. The caller masks the key before anything else.
* @param options.lifetime milliseconds until it ends
*/
function mintAdministratorCertificate(options) {
	return issueCertificate({
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
// packages/pki/src/plan-secrets.ts
const halfYear = 157248e5;
/**
* Creates what is missing, keeps what is there, overwrites nothing.
* Throws Refused when what is stored does not belong together, or is gone under a living stack.
*/
function planSecrets(options) {
	const { scope, wanted, observed } = options;
	refuseWhatCannotBe(wanted, observed);
	if (options.stackExists) refuseLoss(wanted, observed);
	const changes = wanted.map((secret) => {
		const record = {
			name: secret.name,
			kind: secret.kind,
			kmsKeyArn: scope.kmsKeyArn
		};
		const subject = `parameter ${secret.name}`;
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
		notes: expiryNotes(wanted, observed, options.now)
	});
}
function stateOf(observed, name) {
	return (name === null ? void 0 : observed.get(name)) ?? { state: "absent" };
}
function refuseWhatCannotBe(wanted, observed) {
	for (const secret of wanted) {
		const seen = stateOf(observed, secret.name);
		if (seen.state === "absent") continue;
		if (seen.state === "malformed") refuse("secret-malformed", `The parameter ${secret.name} does not hold a ${secret.kind}.`, secret);
		if (secret.source === null) continue;
		const source = stateOf(observed, secret.source);
		if (source.state !== "present") refuse("secret-key-missing", `${secret.name} is stored, but not ${secret.source}.`, secret);
		if (!(secret.kind === "copy" ? source.content === seen.content : source.publicKey === seen.publicKey)) refuse("secret-mismatch", `${secret.name} does not belong to ${secret.source}.`, secret);
	}
}
/** Copies and public keys can be made again from what is stored; nothing else can under a living stack. */
function refuseLoss(wanted, observed) {
	const lost = wanted.filter((secret) => secret.kind !== "copy" && secret.kind !== "public-key" && stateOf(observed, secret.name).state === "absent");
	if (lost.length === 0) return;
	const names = lost.map((secret) => secret.name);
	throw new Refused("secret-missing-under-stack", `The stack exists, but Parameter Store lacks ${names.join(", ")}.`, { subjects: names });
}
function refuse(code, message, secret) {
	throw new Refused(code, message, { subjects: [secret.name] });
}
function expiryNotes(wanted, observed, now) {
	return wanted.flatMap((secret) => {
		const seen = stateOf(observed, secret.name);
		if (secret.kind !== "certificate" || seen.state !== "present" || seen.certificate === null) return [];
		const { notAfter } = seen.certificate;
		if (notAfter - now > halfYear) return [];
		return [{
			severity: "warning",
			code: "authority-expiring",
			message: `The certificate authority ${secret.name} ends on ${new Date(notAfter).toISOString()}.`,
			subject: `parameter ${secret.name}`
		}];
	});
}
// packages/pki/src/ssm-secret-store.ts
/** GetParameters takes at most ten names (API reference, GetParameters). */
const namesPerCall = 10;
/** Parameter Store of one region. The SDK is loaded with the first call. */
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
	return {
		async get(names) {
			const { sdk, client } = await load();
			const chunks = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) => names.slice(index * namesPerCall, (index + 1) * namesPerCall));
			const found = (await Promise.all(chunks.map((chunk) => client.send(new sdk.GetParametersCommand({
				Names: chunk,
				WithDecryption: true
			})).catch((error) => Promise.reject(toAwsFailure(error, {
				service: "Systems Manager",
				operation: "GetParameters"
			})))))).flatMap((answer) => answer.Parameters ?? []);
			return new Map(found.flatMap(({ Name, Value }) => Name === void 0 || Value === void 0 ? [] : [[Name, Value]]));
		},
		async put(secret) {
			const { sdk, client } = await load();
			try {
				await client.send(new sdk.PutParameterCommand({
					Name: secret.name,
					Value: secret.value,
					Type: "SecureString",
					Tier: "Standard",
					Overwrite: false,
					Tags: Object.entries(secret.tags).map(([Key, Value]) => ({
						Key,
						Value
					})),
					...secret.kmsKeyArn === null ? {} : { KeyId: secret.kmsKeyArn }
				}));
				return "stored";
			} catch (error) {
				if (error instanceof sdk.ParameterAlreadyExists) return "exists";
				throw toAwsFailure(error, {
					service: "Systems Manager",
					operation: "PutParameter"
				});
			}
		}
	};
}
export { authorityFingerprint as a, executeSecrets as i, planSecrets as n, observeSecrets as o, mintAdministratorCertificate as r, wantedSecrets as s, ssmSecretStore as t };
