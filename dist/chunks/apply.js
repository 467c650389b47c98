import { B as toFailure, F as canonicalJson, H as hasErrors, I as sha256, J as Failure, M as makePlan, Q as RemoteFailure, V as toFailureRecord, X as InvalidInput, Y as Interrupted, c as limitDiagnostics, et as Unhealthy, i as parseYaml, it as groupBy, n as poll, ot as compareText, q as Bug, r as backoffDelay, s as pointerTo, t as growingInterval, z as toChangeRecord } from "./core.js";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { Agent, request } from "node:http";
import { request as request$1 } from "node:https";
import { connect, isIP } from "node:net";
import { TLSSocket, connect as connect$1 } from "node:tls";
import { connect as connect$2, constants } from "node:http2";
// packages/apply/src/object/read-field.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldAt(value, ...path) {
	let current = value;
	for (const key of path) {
		if (!isRecord(current) || !Object.hasOwn(current, key)) return void 0;
		current = current[key];
	}
	return current;
}
function textAt(value, ...path) {
	const field = fieldAt(value, ...path);
	return typeof field === "string" ? field : null;
}
function numberAt(value, ...path) {
	const field = fieldAt(value, ...path);
	return typeof field === "number" ? field : null;
}
function listAt(value, ...path) {
	const field = fieldAt(value, ...path);
	return Array.isArray(field) ? field : [];
}
function recordAt(value, ...path) {
	const field = fieldAt(value, ...path);
	return isRecord(field) ? field : {};
}
function textsAt(value, ...path) {
	const entries = Object.entries(recordAt(value, ...path)).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
// packages/apply/src/kubeconfig/kubeconfig-entries.ts
function collectFindings(file, document) {
	const list = [];
	return {
		list,
		add: (finding) => void list.push({
			...finding,
			file,
			range: document.rangeOf(finding.path)
		})
	};
}
function reject(entry, key, problem) {
	const path = key === null ? entry.path : pointerTo(entry.path, key);
	entry.findings.add({
		severity: "error",
		code: problem.code,
		message: problem.message,
		hint: problem.hint ?? null,
		path
	});
}
function readText$1(entry, key) {
	const value = entry.value[key];
	if (value === void 0 || value === null || value === "") return null;
	if (typeof value === "string") return value;
	reject(entry, key, {
		code: "kubeconfig-invalid",
		message: `${key} is a ${typeof value}, not a text.`,
		hint: "Put it in quotes."
	});
	return null;
}
function readEntry(entry, key) {
	const value = entry.value[key];
	if (value === void 0 || value === null) return null;
	const path = pointerTo(entry.path, key);
	if (isRecord(value)) return {
		value,
		path,
		findings: entry.findings
	};
	reject(entry, key, {
		code: "kubeconfig-invalid",
		message: `${key} is no mapping.`
	});
	return null;
}
function findNamed(root, wanted) {
	const items = root.value[wanted.list];
	const index = Array.isArray(items) ? items.findIndex((item) => isRecord(item) && item["name"] === wanted.name) : -1;
	const item = Array.isArray(items) ? items[index] : void 0;
	if (!isRecord(item)) {
		const message = `${wanted.list} has no entry named "${wanted.name}".`;
		root.findings.add({
			severity: "error",
			code: "kubeconfig-incomplete",
			message,
			hint: null,
			path: wanted.referrer
		});
		return null;
	}
	const path = pointerTo(pointerTo(root.path, wanted.list), index);
	const found = readEntry({
		value: item,
		path,
		findings: root.findings
	}, wanted.part);
	if (found === null) root.findings.add({
		severity: "error",
		code: "kubeconfig-incomplete",
		message: `"${wanted.name}" has no ${wanted.part}.`,
		hint: null,
		path
	});
	return found;
}
// packages/apply/src/kubeconfig/read-material.ts
async function readMaterial(entry, name, from) {
	const data = readText$1(entry, `${name}-data`);
	if (data !== null) {
		const pem = Buffer.from(data, "base64").toString("latin1");
		if (/^[A-Za-z0-9+/=\s]+$/.test(data) && pem.includes("-----BEGIN ")) return pem;
		reject(entry, `${name}-data`, {
			code: "credential-unreadable",
			message: `${name}-data is not the base64 form of a PEM text.`
		});
		return null;
	}
	const file = readText$1(entry, name);
	if (file === null) return null;
	const pem = await from.ports.readFile(resolvePath(file, from.folder));
	if (pem?.includes("-----BEGIN ") === true) return pem;
	reject(entry, name, {
		code: "credential-unreadable",
		message: pem === null ? `The file of ${name} cannot be read.` : `The file of ${name} is no PEM text.`
	});
	return null;
}
function resolvePath(file, folder) {
	return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(file) ? file : `${folder}${file}`;
}
function explainPair(certificate, key) {
	const parsed = attempt(() => new X509Certificate(certificate));
	if (parsed === null) return "The client certificate cannot be parsed.";
	const privateKey = attempt(() => createPrivateKey(key));
	if (privateKey === null) return "The client key cannot be parsed.";
	return parsed.checkPrivateKey(privateKey) ? null : "The client key does not belong to the client certificate.";
}
function isCertificate(pem) {
	return attempt(() => new X509Certificate(pem)) !== null;
}
function attempt(parse) {
	try {
		return parse();
	} catch {
		return null;
	}
}
// packages/apply/src/kubeconfig/credential-source.ts
function credentialSource(credential, ports) {
	let held = null;
	const canRenew = credential.kind === "exec" || credential.kind === "token-file";
	return {
		current() {
			held ??= prove(credential, ports).catch((cause) => {
				held = null;
				throw cause;
			});
			return held;
		},
		renew() {
			if (canRenew) held = null;
			return canRenew;
		}
	};
}
async function prove(credential, ports) {
	switch (credential.kind) {
		case "none": return {
			authorization: null,
			certificate: null,
			key: null
		};
		case "certificate": return {
			authorization: null,
			certificate: credential.certificate,
			key: credential.key
		};
		case "token": return bearer(credential.token);
		case "basic": {
			const encoded = Buffer.from(`${credential.username}:${credential.password}`).toString("base64");
			ports.mask(encoded);
			return {
				authorization: `Basic ${encoded}`,
				certificate: null,
				key: null
			};
		}
		case "token-file": {
			const token = (await ports.readFile(credential.path))?.trim() ?? "";
			if (token === "") throw pluginFailure("The file of tokenFile cannot be read or is empty.");
			ports.mask(token);
			if (!isHeaderText(token)) throw pluginFailure("The file of tokenFile holds more than a token.");
			return bearer(token);
		}
		case "exec": return readExecCredential(await ports.runExec(credential.command), credential.command, ports);
	}
}
function bearer(token) {
	return {
		authorization: `Bearer ${token}`,
		certificate: null,
		key: null
	};
}
function readExecCredential(result, command, ports) {
	if (result.exitCode === null) throw pluginFailure(`The credential plugin "${command.command}" could not be started.`, command.installHint ?? void 0);
	if (result.exitCode !== 0) throw pluginFailure(`The credential plugin "${command.command}" ended with exit code ${result.exitCode}.`);
	const printed = parseJson$1(result.stdout);
	const status = isRecord(printed) ? printed["status"] : void 0;
	if (textAt(printed, "apiVersion") !== command.apiVersion || !isRecord(status)) throw pluginFailure(`The credential plugin "${command.command}" did not print an ExecCredential of ${command.apiVersion}.`);
	const token = textAt(status, "token");
	const certificate = textAt(status, "clientCertificateData");
	const key = textAt(status, "clientKeyData");
	for (const secret of [token, key]) if (secret !== null) ports.mask(secret);
	const unusable = explainPrinted({
		token,
		certificate,
		key
	});
	if (unusable !== null) throw pluginFailure(`The credential plugin "${command.command}" printed ${unusable}`);
	return {
		authorization: token === null ? null : `Bearer ${token}`,
		certificate,
		key
	};
}
function explainPrinted({ token, certificate, key }) {
	if (token !== null && !isHeaderText(token)) return "a token that no header can carry.";
	if (!(certificate !== null && key !== null)) return token === null ? "neither a token nor a certificate with its key." : null;
	const broken = explainPair(certificate, key);
	return broken === null ? null : `something else than a certificate and its key: ${broken}`;
}
function isHeaderText(token) {
	return /^[\x21-\x7e]+$/.test(token);
}
function parseJson$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function pluginFailure(message, hint) {
	return new RemoteFailure("credential-plugin-failed", message, {
		call: {
			service: "Kubernetes",
			operation: "get credentials",
			status: null,
			requestId: null
		},
		...hint === void 0 ? {} : { hint }
	});
}
// packages/apply/src/client/connection-failure.ts
const certificateProblem = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;
function connectionFailure(cause, server) {
	if (cause instanceof Failure) return cause;
	const code = textAt(causeOf(cause), "code") ?? textAt(cause, "name") ?? "unknown";
	const call = {
		service: "Kubernetes",
		operation: "connect",
		status: null,
		requestId: null
	};
	if (certificateProblem.test(code)) return new RemoteFailure("tls-untrusted", `The certificate of ${server} is not trusted (${code}).`, {
		call,
		cause
	});
	return new RemoteFailure("cluster-unreachable", `${server} cannot be reached (${reasonOf(code)}).`, {
		call,
		cause
	});
}
function causeOf(cause) {
	return cause instanceof AggregateError ? cause.errors[0] : cause;
}
function reasonOf(code) {
	switch (code) {
		case "ECONNREFUSED": return "nothing listens there: ECONNREFUSED";
		case "ENOTFOUND":
		case "EAI_AGAIN": return `its name cannot be resolved: ${code}`;
		case "ECONNRESET":
		case "EPIPE":
		case "ERR_HTTP2_SESSION_ERROR":
		case "ERR_HTTP2_STREAM_ERROR":
		case "ERR_HTTP2_STREAM_CANCEL": return `the connection was lost: ${code}`;
		case "ETIMEDOUT": return "no answer in time: ETIMEDOUT";
		default: return code;
	}
}
// packages/apply/src/client/proxy-settings.ts
function chooseProxy(server, options) {
	if (options.proxyUrl !== null) return options.proxyUrl;
	const { httpsProxy, noProxy } = options.settings;
	if (httpsProxy === null || httpsProxy.trim() === "" || server.protocol !== "https:") return null;
	return isExcluded(server, noProxy ?? "") ? null : withScheme(httpsProxy.trim());
}
function withScheme(proxy) {
	return proxy.includes("://") ? proxy : `http://${proxy}`;
}
function isExcluded(server, noProxy) {
	const host = bareHost(server.hostname).toLowerCase();
	const port = server.port === "" ? "443" : server.port;
	return noProxy.split(",").map((rule) => rule.trim().toLowerCase()).some((rule) => rule !== "" && matches({
		host,
		port
	}, rule));
}
function matches(target, rule) {
	if (rule === "*") return true;
	const address = addressOf(target.host);
	const [network, bits] = rule.split("/");
	if (bits !== void 0) {
		const base = addressOf(network ?? "");
		return base !== null && address !== null && sharesPrefix(address, base, Number(bits));
	}
	const { host, port } = splitPort(rule);
	if (port !== null && port !== target.port) return false;
	const ruled = addressOf(host);
	if (ruled !== null) return address !== null && ruled.join() === address.join();
	const domain = host.replace(/^\*\./, ".");
	return domain.startsWith(".") ? target.host.endsWith(domain) : target.host === domain || target.host.endsWith(`.${domain}`);
}
function splitPort(rule) {
	const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(rule);
	if (bracketed !== null) return {
		host: bracketed[1] ?? "",
		port: bracketed[2] ?? null
	};
	const single = /^([^:]+):(\d+)$/.exec(rule);
	return single === null ? {
		host: rule,
		port: null
	} : {
		host: single[1] ?? "",
		port: single[2] ?? null
	};
}
function bareHost(hostname) {
	return hostname.replace(/^\[(.*)\]$/, "$1");
}
function addressOf(host) {
	if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) {
		const bytes = host.split(".").map(Number);
		return bytes.every((byte) => byte <= 255) ? bytes : null;
	}
	if (!host.includes(":") || !URL.canParse(`http://[${host}]`)) return null;
	const [head, tail] = bareHost(new URL(`http://[${host}]`).hostname).split("::");
	const groups = (text) => text === void 0 || text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
	const left = groups(head);
	const right = groups(tail);
	const middle = Array.from({ length: 8 - left.length - right.length }, () => 0);
	return [
		...left,
		...middle,
		...right
	].flatMap((group) => [group >> 8, group & 255]);
}
function sharesPrefix(address, base, bits) {
	if (address.length !== base.length || !Number.isInteger(bits) || bits < 0 || bits > base.length * 8) return false;
	return address.every((byte, index) => {
		const mask = 255 << 8 - Math.max(0, Math.min(8, bits - index * 8)) & 255;
		return (byte & mask) === ((base[index] ?? 0) & mask);
	});
}
// packages/apply/src/client/dial.ts
async function dial(options) {
	const { server, proxyUrl } = options;
	try {
		const raw = proxyUrl === null ? await settled(connect(targetOf(server)), "connect", options.limit) : await openTunnel(new URL(proxyUrl), options);
		raw.setNoDelay(true);
		raw.setKeepAlive(true, 15e3);
		if (server.protocol === "http:") return {
			socket: raw,
			protocol: "http/1.1"
		};
		const secured = await settled(connect$1(tlsOptions(raw, options)), "secureConnect", options.limit);
		return {
			socket: secured,
			protocol: secured.alpnProtocol === "h2" ? "h2" : "http/1.1"
		};
	} catch (cause) {
		throw connectionFailure(cause, server.origin);
	}
}
function targetOf(url) {
	return {
		host: bareHost(url.hostname),
		port: url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port)
	};
}
function tlsOptions(socket, options) {
	const host = options.tlsServerName ?? bareHost(options.server.hostname);
	return {
		socket,
		host,
		...isIP(host) === 0 ? { servername: host } : {},
		...options.certificateAuthority === null ? {} : { ca: options.certificateAuthority },
		...options.certificate === null || options.key === null ? {} : {
			cert: options.certificate,
			key: options.key
		},
		rejectUnauthorized: options.verification === "full",
		ALPNProtocols: [...options.protocols],
		minVersion: "TLSv1.2"
	};
}
function settled(socket, event, limit) {
	return new Promise((resolve, reject) => {
		socket.setTimeout(limit, () => socket.destroy(Object.assign(/* @__PURE__ */ new Error("no connection in time"), { code: "ETIMEDOUT" })));
		socket.once("error", reject);
		socket.once("close", () => reject(Object.assign(/* @__PURE__ */ new Error("closed while connecting"), { code: "ECONNRESET" })));
		socket.once(event, () => {
			socket.setTimeout(0);
			socket.off("error", reject);
			socket.on("error", () => socket.destroy());
			resolve(socket);
		});
	});
}
function openTunnel(proxy, options) {
	const { host, port } = targetOf(options.server);
	const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
	const login = proxy.username === "" ? null : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
	const request$3 = (proxy.protocol === "https:" ? request$1 : request)({
		...targetOf(proxy),
		method: "CONNECT",
		path: authority,
		agent: false,
		timeout: options.limit,
		headers: {
			host: authority,
			...login === null ? {} : { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` }
		}
	});
	return new Promise((resolve, reject) => {
		const refuse = (why, cause) => {
			reject(new RemoteFailure("cluster-unreachable", `The proxy ${proxy.host} does not lead to ${authority} (${why}).`, {
				call: {
					service: "Kubernetes",
					operation: "connect",
					status: null,
					requestId: null
				},
				cause
			}));
		};
		request$3.once("connect", (response, socket, head) => {
			if (response.statusCode !== 200) {
				socket.destroy();
				refuse(`it answered ${response.statusCode ?? "nothing"}`);
				return;
			}
			if (head.length > 0) socket.unshift(head);
			socket.setTimeout(0);
			resolve(socket);
		});
		request$3.once("response", (response) => {
			response.destroy();
			refuse(`it answered ${response.statusCode ?? "nothing"}`);
		});
		request$3.once("timeout", () => request$3.destroy(Object.assign(/* @__PURE__ */ new Error("no tunnel in time"), { code: "ETIMEDOUT" })));
		request$3.once("error", (cause) => refuse(cause.code ?? cause.name, cause));
		request$3.end();
	});
}
// packages/apply/src/client/http1-transport.ts
const maxConnections = 32;
var DialingAgent = class extends Agent {
	#open;
	constructor(open) {
		super({
			keepAlive: true,
			maxSockets: maxConnections
		});
		this.#open = open;
	}
	createConnection(_options, callback) {
		this.#open().then((socket) => callback?.(null, socket), (cause) => callback?.(cause, void 0));
	}
};
function http1Transport(options) {
	const { server } = options;
	let spare = options.first;
	const agent = new DialingAgent(() => {
		const socket = spare;
		spare = null;
		return socket === null || socket.destroyed ? options.open() : Promise.resolve(socket);
	});
	let usable = true;
	return {
		get usable() {
			return usable;
		},
		exchange: (request) => exchange$1(agent, request, server),
		close() {
			usable = false;
			spare?.destroy();
			agent.destroy();
		}
	};
}
function exchange$1(agent, request$2, server) {
	return new Promise((resolve, reject) => {
		const outgoing = request({
			agent,
			method: request$2.method,
			host: server.hostname,
			path: request$2.path,
			headers: {
				...request$2.headers,
				host: server.host,
				...request$2.body === null ? {} : { "content-length": String(Buffer.byteLength(request$2.body)) }
			},
			signal: request$2.signal
		});
		outgoing.setTimeout(request$2.idleLimit, () => outgoing.destroy(Object.assign(/* @__PURE__ */ new Error("no answer in time"), { code: "ETIMEDOUT" })));
		outgoing.on("error", (cause) => reject(connectionFailure(cause, server.origin)));
		outgoing.once("response", (incoming) => {
			resolve({
				status: incoming.statusCode ?? 0,
				headers: headersOf(incoming),
				body: bodyOf$1(incoming, server)
			});
		});
		outgoing.end(request$2.body ?? void 0);
	});
}
function headersOf(incoming) {
	const texts = Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]);
	return Object.fromEntries(texts);
}
async function* bodyOf$1(incoming, server) {
	try {
		yield* incoming;
	} catch (cause) {
		throw connectionFailure(cause, server.origin);
	}
	if (!incoming.complete) throw connectionFailure(Object.assign(/* @__PURE__ */ new Error("answer cut"), { code: "ECONNRESET" }), server.origin);
}
// packages/apply/src/client/http2-transport.ts
function http2Transport(socket, server) {
	const session = connect$2(server.origin, {
		createConnection: () => socket,
		settings: {
			enablePush: false,
			initialWindowSize: 4194304
		}
	});
	session.on("error", () => session.destroy());
	session.on("goaway", () => session.close());
	session.on("connect", () => {
		if (!session.destroyed) session.setLocalWindowSize(16777216);
	});
	return {
		get usable() {
			return !session.closed && !session.destroyed;
		},
		exchange: (request) => exchange(session, request, server),
		close: () => session.destroy()
	};
}
function exchange(session, request, server) {
	return new Promise((resolve, reject) => {
		const fail = (cause) => reject(connectionFailure(cause, server.origin));
		let stream;
		try {
			stream = session.request({
				...request.headers,
				":method": request.method,
				":path": request.path
			}, { endStream: request.body === null });
		} catch (cause) {
			fail(cause);
			return;
		}
		const cancel = () => stream.close(constants.NGHTTP2_CANCEL);
		if (request.signal.aborted) cancel();
		request.signal.addEventListener("abort", cancel, { once: true });
		stream.setTimeout(request.idleLimit, () => stream.destroy(Object.assign(/* @__PURE__ */ new Error("no answer in time"), { code: "ETIMEDOUT" })));
		stream.once("error", fail);
		stream.once("close", () => {
			request.signal.removeEventListener("abort", cancel);
			fail(Object.assign(/* @__PURE__ */ new Error("stream closed"), { code: "ERR_HTTP2_STREAM_CANCEL" }));
		});
		stream.once("response", (headers) => {
			const texts = Object.entries(headers).flatMap(([name, value]) => name.startsWith(":") || value === void 0 ? [] : [[name, String(value)]]);
			resolve({
				status: headers[":status"] ?? 0,
				headers: Object.fromEntries(texts),
				body: bodyOf(stream, server)
			});
		});
		if (request.body !== null) stream.end(request.body, "utf8");
	});
}
async function* bodyOf(stream, server) {
	try {
		yield* stream;
	} catch (cause) {
		throw connectionFailure(cause, server.origin);
	}
	if (stream.rstCode !== constants.NGHTTP2_NO_ERROR) throw connectionFailure(Object.assign(/* @__PURE__ */ new Error("stream reset"), { code: "ERR_HTTP2_STREAM_ERROR" }), server.origin);
}
// packages/apply/src/client/json-lines.ts
const maxLine = 16777216;
const maxBody = 134217728;
async function* readJsonLines(body, call) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of body) {
		rest += decoder.decode(chunk, { stream: true });
		const lines = rest.split("\n");
		rest = lines.pop() ?? "";
		if (rest.length > maxLine) throw unusable("a line of it is too long", call);
		for (const line of lines) if (line.trim() !== "") yield parseJson(line, call);
	}
}
async function readText(body, call) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > maxBody) throw unusable("it is too long", call);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function parseJson(text, call) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw unusable(`it is not JSON: ${cause instanceof Error ? cause.name : "unreadable"}`, call);
	}
}
function unusable(why, call) {
	return new RemoteFailure("answer-unusable", `The server's answer to "${call.operation}" cannot be used: ${why}.`, { call });
}
// packages/apply/src/client/status-failure.ts
var StatusFailure = class extends RemoteFailure {
	reason;
	causes;
	retryAfter;
	constructor(code, message, parts) {
		const call = {
			service: "Kubernetes",
			operation: parts.operation,
			status: parts.status,
			requestId: parts.auditId
		};
		super(code, message, {
			call,
			...parts.hint === null ? {} : { hint: parts.hint }
		});
		this.name = "RemoteFailure";
		this.reason = parts.reason;
		this.causes = parts.causes;
		this.retryAfter = parts.retryAfter;
	}
};
function toStatusFailure(answer) {
	const parsed = parseStatus(answer);
	const code = codeOf(answer.status, parsed);
	const { message, hint } = explain$1(code, answer, parsed);
	return new StatusFailure(code, message, {
		...answer,
		...parsed,
		hint
	});
}
function parseStatus(answer) {
	const { body } = answer;
	const causes = listAt(body, "details", "causes").map((cause) => ({
		reason: textAt(cause, "reason") ?? "",
		field: textAt(cause, "field") ?? "",
		message: textAt(cause, "message") ?? ""
	}));
	const seconds = numberAt(body, "details", "retryAfterSeconds") ?? secondsOf(answer.retryAfterHeader);
	const message = textAt(body, "message") ?? (typeof body === "string" ? shortened(body) : "");
	return {
		reason: textAt(body, "reason") ?? "",
		message,
		causes,
		retryAfter: seconds === null ? null : seconds * 1e3
	};
}
function shortened(text) {
	const checks = [...text.matchAll(/^\[-\](\S+) failed/gm)].map(([, name]) => name ?? "");
	return checks.length > 0 ? `not ready: ${checks.join(", ")}` : text.trim().split("\n", 1).join("").slice(0, 300);
}
function secondsOf(header) {
	return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
const codes = {
	400: "object-rejected",
	401: "unauthorized",
	403: "forbidden",
	404: "object-not-found",
	409: "object-busy",
	413: "object-rejected",
	415: "object-rejected",
	422: "object-rejected",
	429: "throttled"
};
function codeOf(status, { message, causes }) {
	const hasCause = (reason) => causes.some((cause) => cause.reason === reason);
	if (status === 500 && message.includes("failed to create typed patch object")) return "object-rejected";
	if (status >= 500 && /failed calling webhook|conversion webhook .* failed/.test(message)) return "webhook-unavailable";
	if (status === 403 && (hasCause("NamespaceTerminating") || message.includes("because it is being terminated"))) return "object-busy";
	if (status === 409 && hasCause("FieldManagerConflict")) return "field-conflict";
	return codes[status] ?? "remote-error";
}
function explain$1(code, answer, parsed) {
	const { operation, status } = answer;
	const words = answer.detail === "withheld" ? withheld(parsed) : parsed.message;
	const said = words === "" ? "" : `: ${words}`;
	switch (code) {
		case "unauthorized": return {
			message: `The cluster does not accept the credentials (${operation}).`,
			hint: null
		};
		case "forbidden": return {
			message: `The cluster does not allow to ${operation}${said}`,
			hint: grantOf(parsed.message)
		};
		case "field-conflict": return {
			message: `Could not ${operation}: ${conflictText(parsed.causes)}`,
			hint: conflictHint(parsed.causes)
		};
		default: return {
			message: `Could not ${operation} (${status}${parsed.reason === "" ? "" : ` ${parsed.reason}`})${said}`,
			hint: null
		};
	}
}
function withheld(parsed) {
	const typed = [...parsed.message.matchAll(/(\.[\w.[\]-]+): expected /g)].flatMap(([, field]) => field ?? []);
	const fields = [...parsed.causes.map((cause) => cause.field), ...typed].filter((field) => field !== "");
	return fields.length === 0 ? "the server's words are withheld, as they may repeat values of a Secret" : `fields ${fields.join(", ")}`;
}
function grantOf(message) {
	const found = /cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/.exec(message);
	if (found === null) return null;
	const [, verb, resource, group, namespace] = found;
	return `Grant verb "${verb}" on resource "${resource}" of API group "${group}" by ${namespace === void 0 ? "a ClusterRole" : `a Role in namespace ${namespace}`}.`;
}
function conflictText(causes) {
	const byManager = /* @__PURE__ */ new Map();
	for (const { field, message } of causes) {
		const manager = managerOf(message);
		byManager.set(manager, [...byManager.get(manager) ?? [], field]);
	}
	return `${[...byManager].map(([manager, fields]) => `${fields.join(", ")} ${fields.length === 1 ? "is" : "are"} owned by ${manager}`).join("; ")}.`;
}
function managerOf(message) {
	return /conflict with ("[^"]*"(?: with subresource "[^"]*")?)/.exec(message)?.[1] ?? "another manager";
}
function conflictHint(causes) {
	const texts = causes.map((cause) => cause.message).join("\n");
	if (texts.includes("with subresource \"scale\"")) return "An autoscaler or `kubectl scale` sets the replicas: leave spec.replicas out of the manifest.";
	if (texts.includes("kubectl-client-side-apply")) return "The object was made by `kubectl apply`: write the live value, or hand it over once with `kubectl apply --server-side --field-manager keelson --force-conflicts`.";
	return null;
}
// packages/apply/src/client/retry-table.ts
const never = {
	retries: 0,
	backoff: {
		base: 0,
		cap: 0
	}
};
const transient = {
	retries: 6,
	backoff: {
		base: 500,
		cap: 1e4
	}
};
const throttled = {
	retries: 10,
	backoff: {
		base: 1e3,
		cap: 3e4
	}
};
const racing = {
	retries: 5,
	backoff: {
		base: 200,
		cap: 5e3
	}
};
const starting = {
	retries: 20,
	backoff: {
		base: 1e3,
		cap: 3e4
	}
};
const longestWait = 12e4;
function ruleOf(failure) {
	if (!(failure instanceof RemoteFailure)) return never;
	switch (failure.code) {
		case "cluster-unreachable": return transient;
		case "throttled": return throttled;
		case "webhook-unavailable": return starting;
		case "object-busy": return failure.call.status === 403 ? starting : racing;
		case "remote-error": return (failure.call.status ?? 0) >= 500 && failure.call.status !== 501 ? transient : never;
		default: return never;
	}
}
function retryDelay(failure, failed, random) {
	const rule = ruleOf(failure);
	if (failed > rule.retries) return null;
	const asked = failure instanceof StatusFailure ? failure.retryAfter : null;
	return Math.max(Math.min(asked ?? 0, longestWait), backoffDelay(failed - 1, rule.backoff, random));
}
// packages/apply/src/client/open-kubernetes.ts
const watchIdleLimit = 15e4;
function openKubernetes(connection, options) {
	const server = new URL(connection.server);
	const basePath = server.pathname === "/" ? "" : server.pathname;
	const credentials = credentialSource(connection.credential, options.ports);
	const proxyUrl = chooseProxy(server, {
		proxyUrl: connection.proxyUrl,
		settings: options.proxy
	});
	const limit = options.patience ?? 3e4;
	let opening = null;
	let opened = null;
	const open = async (proof) => {
		const { tlsServerName, certificateAuthority, verification } = connection;
		const { certificate, key } = proof;
		const target = {
			server,
			tlsServerName,
			certificateAuthority,
			verification,
			certificate,
			key,
			proxyUrl,
			limit
		};
		const { socket, protocol } = await dial({
			...target,
			protocols: ["h2", "http/1.1"]
		});
		if (protocol === "h2") return http2Transport(socket, server);
		return http1Transport({
			server,
			first: socket,
			open: async () => (await dial({
				...target,
				protocols: ["http/1.1"]
			})).socket
		});
	};
	const drop = () => {
		opening?.then((made) => made.close(), () => void 0);
		opening = null;
		opened = null;
	};
	const transport = (proof) => {
		if (opened?.usable === false) drop();
		if (opening !== null) return opening;
		const making = open(proof);
		opening = making;
		making.then((made) => {
			if (opening === making) opened = made;
		}, () => {
			if (opening === making) opening = null;
		});
		return making;
	};
	const exchange = async (request, { idleLimit, bound }) => {
		const proof = await untilAborted(credentials.current(), request.signal);
		const carrier = await untilAborted(transport(proof), request.signal);
		const query = new URLSearchParams(request.query ?? {}).toString();
		return carrier.exchange({
			method: request.method,
			path: `${basePath}${request.path}${query === "" ? "" : `?${query}`}`,
			headers: {
				accept: request.accept ?? "application/json",
				"user-agent": "keelson",
				...request.contentType === void 0 ? {} : { "content-type": request.contentType },
				...proof.authorization === null ? {} : { authorization: proof.authorization }
			},
			body: request.body ?? null,
			signal: bound === null ? request.signal : AbortSignal.any([request.signal, AbortSignal.timeout(bound)]),
			idleLimit
		});
	};
	const accepted = async (request, patience) => {
		for (let renewed = false;; renewed = true) {
			const response = await exchange(request, patience);
			if (response.status < 300) return response;
			if (response.status < 400) throw unusable(`it leads elsewhere (${response.status})`, callOf(request, response.status));
			const body = await readBody(response, callOf(request, response.status));
			if (response.status === 401 && !renewed && credentials.renew()) {
				drop();
				continue;
			}
			const { operation, detail = "shown" } = request;
			const auditId = response.headers["audit-id"] ?? null;
			throw toStatusFailure({
				operation,
				detail,
				status: response.status,
				auditId,
				retryAfterHeader: response.headers["retry-after"] ?? null,
				body
			});
		}
	};
	const call = async (request) => {
		for (let failed = 1;; failed += 1) {
			refuseAborted(request);
			try {
				const response = await accepted(request, {
					idleLimit: limit,
					bound: 4 * limit
				});
				const body = await readBody(response, callOf(request, response.status));
				if (request.accept !== "*/*" && !isRecord(body)) throw unusable("it is no JSON object", callOf(request, response.status));
				return {
					status: response.status,
					body,
					warnings: warningsOf(response.headers["warning"] ?? "")
				};
			} catch (cause) {
				refuseAborted(request, cause);
				const failure = named(cause, request);
				const delay = request.retries === "none" ? null : retryDelay(failure, failed, options.random);
				if (delay === null) throw failure;
				await options.clock.sleep(delay, request.signal);
			}
		}
	};
	async function* follow(request) {
		refuseAborted(request);
		try {
			const response = await accepted(request, {
				idleLimit: watchIdleLimit,
				bound: null
			});
			yield* readJsonLines(response.body, callOf(request, response.status));
		} catch (cause) {
			refuseAborted(request, cause);
			throw named(cause, request);
		}
	}
	return {
		server: connection.server,
		call,
		follow,
		close: drop
	};
}
async function readBody(response, call) {
	const text = await readText(response.body, call);
	return /^application\/(?:[\w.+-]+\+)?json\b/.test(response.headers["content-type"] ?? "") ? parseJson(text, call) : text;
}
function callOf(request, status) {
	return {
		service: "Kubernetes",
		operation: request.operation,
		status,
		requestId: null
	};
}
function named(cause, request) {
	const failure = toFailure(cause);
	if (!(failure instanceof RemoteFailure) || failure.call.status !== null || failure.call.operation !== "connect") return failure;
	const call = {
		...failure.call,
		operation: request.operation
	};
	return new RemoteFailure(failure.code, failure.message, {
		call,
		hint: failure.hint,
		cause: failure.cause
	});
}
async function untilAborted(shared, signal) {
	const stopped = new AbortController();
	const aborted = new Promise((_resolve, reject) => {
		const stop = () => reject(new Interrupted("Cancelled while connecting.", { stateLeft: "nothing was sent" }));
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, {
			once: true,
			signal: stopped.signal
		});
	});
	try {
		return await Promise.race([shared, aborted]);
	} finally {
		stopped.abort();
	}
}
function refuseAborted(request, cause) {
	if (!request.signal.aborted) return;
	throw new Interrupted(`Cancelled: ${request.operation}.`, {
		stateLeft: "the call may or may not have been carried out",
		cause
	});
}
function warningsOf(header) {
	return [...header.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => (text ?? "").replaceAll(/\\(.)/g, "$1"));
}
// packages/apply/src/client/read-server-certificate.ts
async function readServerCertificate(connection, options) {
	const server = new URL(connection.server);
	const { socket } = await dial({
		certificateAuthority: null,
		certificate: null,
		key: null,
		verification: "off",
		server,
		proxyUrl: chooseProxy(server, {
			proxyUrl: connection.proxyUrl,
			settings: options.proxy
		}),
		tlsServerName: connection.tlsServerName,
		limit: options.limit,
		protocols: ["h2", "http/1.1"]
	});
	const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : void 0;
	socket.destroy();
	if (certificate === void 0) throw new RemoteFailure("cluster-unreachable", `${server.origin} shows no certificate.`, { call: {
		service: "Kubernetes",
		operation: "connect",
		status: null,
		requestId: null
	} });
	const names = certificate.subjectAltName?.split(", ") ?? [];
	return {
		notBefore: Date.parse(certificate.validFrom),
		notAfter: Date.parse(certificate.validTo),
		names
	};
}
// packages/apply/src/cluster/ask-api-server.ts
async function askApiServer(client, signal) {
	try {
		await client.call({
			method: "GET",
			path: "/readyz",
			accept: "*/*",
			operation: "ask for readiness",
			signal,
			retries: "none"
		});
		return null;
	} catch (failure) {
		if (isBooting(failure)) return failure.message;
		throw failure;
	}
}
function isBooting(failure) {
	if (!(failure instanceof RemoteFailure)) return false;
	return [
		"cluster-unreachable",
		"forbidden",
		"throttled",
		"remote-error",
		"object-not-found"
	].includes(failure.code);
}
// packages/apply/src/client/api-calls.ts
const fieldManager = "keelson";
function collectionPath(resource, namespace) {
	return `${resource.group === "" ? `/api/${resource.version}` : `/apis/${resource.group}/${resource.version}`}${namespace === null ? "" : `/namespaces/${encodeURIComponent(namespace)}`}/${resource.plural}`;
}
function objectPath(address) {
	return `${collectionPath(address.resource, address.namespace)}/${encodeURIComponent(address.name)}`;
}
async function readObject(client, address, signal) {
	try {
		const response = await client.call({
			method: "GET",
			path: objectPath(address),
			operation: `read ${address.subject}`,
			signal
		});
		return isRecord(response.body) ? response.body : null;
	} catch (failure) {
		if (failure instanceof StatusFailure && failure.code === "object-not-found") return null;
		throw failure;
	}
}
async function listObjects(client, path, options) {
	const items = [];
	let token = null;
	for (;;) {
		const response = await client.call({
			method: "GET",
			path,
			query: {
				...selectors(options),
				limit: "500",
				...token === null ? {} : { continue: token }
			},
			operation: `list ${path}`,
			signal: options.signal
		});
		items.push(...listAt(response.body, "items").filter(isRecord));
		const next = textAt(response.body, "metadata", "continue");
		if (next === null || next === "") return {
			items,
			resourceVersion: textAt(response.body, "metadata", "resourceVersion") ?? ""
		};
		token = next;
	}
}
function selectors(options) {
	return {
		...options.fieldSelector === void 0 ? {} : { fieldSelector: options.fieldSelector },
		...options.labelSelector === void 0 ? {} : { labelSelector: options.labelSelector }
	};
}
async function applyObject(client, request) {
	const { address, object, mode, signal } = request;
	const response = await client.call({
		method: "PATCH",
		path: objectPath(address),
		query: {
			fieldManager,
			fieldValidation: "Strict",
			force: "false",
			...mode === "rehearse" ? { dryRun: "All" } : {}
		},
		contentType: "application/apply-patch+yaml",
		body: asYamlSafeJson(object),
		operation: `apply ${address.subject}`,
		detail: object.kind === "Secret" ? "withheld" : "shown",
		signal
	});
	return {
		object: isRecord(response.body) ? response.body : {},
		warnings: response.warnings
	};
}
function asYamlSafeJson(object) {
	return JSON.stringify(object).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function deleteObject(client, { address, uid, signal }) {
	try {
		await client.call({
			method: "DELETE",
			path: objectPath(address),
			contentType: "application/json",
			body: JSON.stringify({
				apiVersion: "v1",
				kind: "DeleteOptions",
				propagationPolicy: "Background",
				preconditions: { uid }
			}),
			operation: `delete ${address.subject}`,
			signal
		});
		return "accepted";
	} catch (failure) {
		if (failure instanceof StatusFailure && (failure.code === "object-not-found" || failure.reason === "Conflict")) return "gone";
		throw failure;
	}
}
// packages/apply/src/readiness/condition.ts
function conditionOf(object, type) {
	const found = listAt(object, "status", "conditions").find((condition) => textAt(condition, "type") === type);
	if (found === void 0) return null;
	return {
		status: textAt(found, "status") ?? "Unknown",
		reason: textAt(found, "reason") ?? "",
		message: textAt(found, "message") ?? ""
	};
}
function wordsOf$1(condition) {
	return [condition.reason, condition.message].filter((part) => part !== "").join(": ");
}
// packages/apply/src/cluster/read-nodes.ts
const controlPlaneLabel = "node-role.kubernetes.io/control-plane";
async function readNodes(client, signal) {
	const { items } = await listObjects(client, "/api/v1/nodes", { signal });
	return items.map(toNodeState).toSorted((a, b) => compareText(a.name, b.name));
}
function toNodeState(node) {
	const ready = conditionOf(node, "Ready");
	return {
		name: textAt(node, "metadata", "name") ?? "",
		role: fieldAt(node, "metadata", "labels", controlPlaneLabel) === void 0 ? "worker" : "controller",
		isReady: ready?.status === "True",
		condition: ready === null ? "no word yet" : wordsOf$1(ready),
		problems: listAt(node, "status", "conditions").flatMap((condition) => {
			const type = textAt(condition, "type") ?? "";
			return type !== "Ready" && textAt(condition, "status") === "True" ? [type] : [];
		}),
		isSchedulable: fieldAt(node, "spec", "unschedulable") !== true,
		kubeletVersion: textAt(node, "status", "nodeInfo", "kubeletVersion") ?? "",
		osImage: textAt(node, "status", "nodeInfo", "osImage") ?? ""
	};
}
// packages/apply/src/object/kubernetes-object.ts
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function subjectOf(identity) {
	return `${isBuiltInGroup(identity.group) ? identity.kind : `${identity.kind}.${identity.group}`} ${identity.namespace === null ? "" : `${identity.namespace}/`}${identity.name}`;
}
function isBuiltInGroup(group) {
	return !group.includes(".") || group.endsWith(".k8s.io");
}
// packages/apply/src/order/order-objects.ts
const beforePods = /* @__PURE__ */ new Set([
	"ConfigMap",
	"Secret",
	"ServiceAccount",
	"PersistentVolumeClaim",
	"NetworkPolicy",
	"ResourceQuota",
	"LimitRange",
	"PodDisruptionBudget"
]);
const classes = /* @__PURE__ */ new Set([
	"StorageClass",
	"PriorityClass",
	"IngressClass",
	"RuntimeClass",
	"GatewayClass",
	"VolumeSnapshotClass"
]);
const workloads = /* @__PURE__ */ new Set([
	"Pod",
	"ReplicationController",
	"ReplicaSet",
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"Job",
	"CronJob"
]);
const bindings = /* @__PURE__ */ new Set(["RoleBinding", "ClusterRoleBinding"]);
const webhooks = /* @__PURE__ */ new Set([
	"MutatingWebhookConfiguration",
	"ValidatingWebhookConfiguration",
	"ValidatingAdmissionPolicyBinding",
	"MutatingAdmissionPolicyBinding"
]);
function orderObjects(items) {
	const nodes = items.map((item) => ({
		item,
		subject: subjectOf(item.identity),
		stage: stageOf(item.identity)
	})).toSorted((a, b) => a.stage - b.stage || compareText(a.subject, b.subject));
	const providers = /* @__PURE__ */ new Map();
	for (const { item, subject } of nodes) for (const token of tokensOf(item)) providers.set(token, [...providers.get(token) ?? [], subject]);
	return nodes.map(({ item, subject, stage }) => {
		const needed = isLast(item.identity) ? nodes.filter((node) => node.stage < stage).map((node) => node.subject) : needsOf(item.identity).flatMap((token) => providers.get(token) ?? []);
		return {
			item,
			subject,
			dependencies: [...new Set(needed)].filter((other) => other !== subject).toSorted(compareText)
		};
	});
}
function stageOf({ kind, group }) {
	if (kind === "Namespace" && group === "") return 0;
	if (kind === "CustomResourceDefinition") return 0;
	if (classes.has(kind) || kind === "PersistentVolume") return 1;
	if (beforePods.has(kind) || kind === "Role" || kind === "ClusterRole") return 2;
	if (bindings.has(kind)) return 3;
	if (kind === "Service" && group === "") return 3;
	if (workloads.has(kind)) return 4;
	if (webhooks.has(kind)) return 6;
	return 5;
}
function isLast({ kind }) {
	return webhooks.has(kind);
}
function tokensOf({ identity, object }) {
	const { kind, group, namespace, name } = identity;
	if (kind === "Namespace" && group === "") return [`namespace/${name}`];
	if (kind === "CustomResourceDefinition") return [`kind/${textAt(object, "spec", "group")}/${textAt(object, "spec", "names", "kind")}`];
	if (classes.has(kind) || kind === "PersistentVolume") return ["classes"];
	if (kind === "Service" && group === "") return ["services"];
	const isRole = kind === "Role" || kind === "ClusterRole";
	const isForPods = beforePods.has(kind) || bindings.has(kind);
	return [...isRole || kind === "ServiceAccount" ? ["roles"] : [], ...isForPods ? [`pods/${namespace ?? "*"}`] : []];
}
function needsOf({ kind, group, namespace }) {
	const always = [`kind/${group}/${kind}`, ...namespace === null ? [] : [`namespace/${namespace}`]];
	if (workloads.has(kind)) return [
		...always,
		"classes",
		`pods/${namespace ?? "*"}`,
		"pods/*"
	];
	if (bindings.has(kind)) return [...always, "roles"];
	if (kind === "PersistentVolumeClaim" || kind === "Ingress" || kind === "Gateway") return [...always, "classes"];
	if (kind === "APIService") return [...always, "services"];
	return always;
}
// packages/apply/src/readiness/readiness.ts
function ready(reason) {
	return {
		state: "ready",
		reason
	};
}
function pending(reason) {
	return {
		state: "pending",
		reason
	};
}
function failed(reason) {
	return {
		state: "failed",
		reason
	};
}
// packages/apply/src/readiness/custom-resource-definition.ts
const customResourceDefinitionReadiness = (object) => {
	const names = conditionOf(object, "NamesAccepted");
	if (names?.status === "False") return failed(`its names are taken (${wordsOf$1(names)})`);
	if (conditionOf(object, "Established")?.status !== "True") return pending("it is not established yet");
	return names?.status === "True" ? ready("it is established") : pending("its names are not accepted yet");
};
// packages/apply/src/readiness/daemon-set.ts
const daemonSetReadiness = (object) => {
	if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
	const count = (key) => numberAt(object, "status", key) ?? 0;
	const wanted = count("desiredNumberScheduled");
	if (!(textAt(object, "spec", "updateStrategy", "type") === "OnDelete") && count("updatedNumberScheduled") < wanted) return pending(`${count("updatedNumberScheduled")} of ${wanted} pods are of the newest template`);
	if (count("numberReady") < wanted) return pending(`${count("numberReady")} of ${wanted} pods are ready`);
	if (count("numberAvailable") < wanted) return pending(`${count("numberAvailable")} of ${wanted} pods are available`);
	return ready(`${wanted} of ${wanted} pods are available`);
};
// packages/apply/src/readiness/deployment.ts
const deploymentReadiness = (object) => {
	if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
	if (fieldAt(object, "spec", "paused") === true) return ready("its rollout is paused");
	const progressing = conditionOf(object, "Progressing");
	if (progressing?.reason === "ProgressDeadlineExceeded") return failed(`its rollout does not get on (${wordsOf$1(progressing)})`);
	const wanted = numberAt(object, "spec", "replicas") ?? 1;
	const count = (key) => numberAt(object, "status", key) ?? 0;
	const failure = conditionOf(object, "ReplicaFailure");
	if (failure?.status === "True" && count("updatedReplicas") < wanted) return pending(`pods cannot be created (${wordsOf$1(failure)})`);
	if (count("updatedReplicas") < wanted) return pending(`${count("updatedReplicas")} of ${wanted} pods are of the newest template`);
	if (count("replicas") > count("updatedReplicas")) return pending(`${count("replicas") - count("updatedReplicas")} old pods are still there`);
	if (count("readyReplicas") < wanted) return pending(`${count("readyReplicas")} of ${wanted} pods are ready`);
	if (count("availableReplicas") < wanted) return pending(`${count("availableReplicas")} of ${wanted} pods are available`);
	return ready(`${wanted} of ${wanted} pods are available`);
};
// packages/apply/src/readiness/ingress.ts
const ingressReadiness = (object) => {
	const [first] = listAt(object, "status", "loadBalancer", "ingress");
	const address = textAt(first, "hostname") ?? textAt(first, "ip");
	return ready(address === null ? "it exists; its controller has given no address yet" : `its address is ${address}`);
};
// packages/apply/src/readiness/job.ts
const jobReadiness = (object) => {
	if (conditionOf(object, "Complete")?.status === "True") return ready("it is complete");
	for (const type of ["Failed", "FailureTarget"]) {
		const condition = conditionOf(object, type);
		if (condition?.status === "True") return failed(`it has failed (${wordsOf$1(condition)})`);
	}
	if (fieldAt(object, "spec", "suspend") === true) return ready("it is suspended");
	const wanted = numberAt(object, "spec", "completions") ?? 1;
	return pending(`${numberAt(object, "status", "succeeded") ?? 0} of ${wanted} pods have ended with success`);
};
// packages/apply/src/readiness/namespace.ts
const namespaceReadiness = (object) => {
	const phase = textAt(object, "status", "phase");
	return phase === "Active" ? ready("it is active") : pending(`its phase is ${phase ?? "not known yet"}`);
};
// packages/apply/src/readiness/persistent-volume-claim.ts
const persistentVolumeClaimReadiness = (object, context) => {
	const phase = textAt(object, "status", "phase") ?? "Pending";
	if (phase === "Bound") return ready("it is bound");
	if (phase === "Lost") return failed("its volume is lost");
	if (context.bindsLate(textAt(object, "spec", "storageClassName"))) return ready("it binds when a pod uses it");
	return pending(`its phase is ${phase}`);
};
// packages/apply/src/readiness/pod.ts
const podReadiness = (object) => {
	const phase = textAt(object, "status", "phase") ?? "Pending";
	switch (phase) {
		case "Succeeded": return ready("it has ended with success");
		case "Failed": return failed(`it has failed (${textAt(object, "status", "reason") ?? textAt(object, "status", "message") ?? "see its containers"})`);
		case "Running": {
			const condition = conditionOf(object, "Ready");
			if (condition?.status === "True") return ready("it runs and is ready");
			return pending(`it runs but is not ready (${condition === null ? "no Ready condition yet" : wordsOf$1(condition)})`);
		}
		default: {
			const scheduled = conditionOf(object, "PodScheduled");
			return pending(scheduled?.status === "False" ? `it has no node (${wordsOf$1(scheduled)})` : `its phase is ${phase}`);
		}
	}
};
// packages/apply/src/readiness/replication-controller.ts
const replicationControllerReadiness = (object) => {
	if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
	const wanted = numberAt(object, "spec", "replicas") ?? 1;
	const count = (key) => numberAt(object, "status", key) ?? 0;
	const failure = conditionOf(object, "ReplicaFailure");
	if (failure?.status === "True" && count("replicas") < wanted) return pending(`pods cannot be created (${wordsOf$1(failure)})`);
	if (count("replicas") > wanted) return pending(`${count("replicas") - wanted} surplus pods are still there`);
	for (const [key, words] of [
		["replicas", "created"],
		["fullyLabeledReplicas", "labelled"],
		["readyReplicas", "ready"],
		["availableReplicas", "available"]
	]) if (count(key) < wanted) return pending(`${count(key)} of ${wanted} pods are ${words}`);
	return ready(`${wanted} of ${wanted} pods are available`);
};
// packages/apply/src/readiness/replica-set.ts
const replicaSetReadiness = (object, context) => replicationControllerReadiness(object, context);
// packages/apply/src/readiness/service.ts
const serviceReadiness = (object) => {
	if (textAt(object, "spec", "type") !== "LoadBalancer") return ready("it exists");
	const first = listAt(object, "status", "loadBalancer", "ingress").map((entry) => textAt(entry, "hostname") ?? textAt(entry, "ip")).find((address) => address !== null && address !== "");
	return first === void 0 || first === null ? pending("its load balancer has no address yet") : ready(`its load balancer is ${first}`);
};
// packages/apply/src/readiness/stateful-set.ts
const statefulSetReadiness = (object) => {
	if (numberAt(object, "status", "observedGeneration") === null) return pending("its controller has not seen it yet");
	const wanted = numberAt(object, "spec", "replicas") ?? 1;
	const count = (key) => numberAt(object, "status", key) ?? 0;
	if (count("readyReplicas") < wanted) return pending(`${count("readyReplicas")} of ${wanted} pods are ready`);
	if (count("replicas") > wanted) return pending(`${count("replicas") - wanted} surplus pods are still there`);
	if (textAt(object, "spec", "updateStrategy", "type") === "OnDelete") return ready(`${wanted} of ${wanted} pods are ready; old ones change when they are deleted`);
	const partition = numberAt(object, "spec", "updateStrategy", "rollingUpdate", "partition") ?? 0;
	const toUpdate = Math.max(0, wanted - partition);
	if (!(partition === 0 && textAt(object, "status", "currentRevision") === textAt(object, "status", "updateRevision")) && count("updatedReplicas") < toUpdate) return pending(`${count("updatedReplicas")} of ${toUpdate} pods are of the newest template`);
	return ready(`${wanted} of ${wanted} pods are ready`);
};
// packages/apply/src/readiness/judge-readiness.ts
const rules = {
	"/Namespace": namespaceReadiness,
	"/PersistentVolumeClaim": persistentVolumeClaimReadiness,
	"/Pod": podReadiness,
	"/ReplicationController": replicationControllerReadiness,
	"/Service": serviceReadiness,
	"apiextensions.k8s.io/CustomResourceDefinition": customResourceDefinitionReadiness,
	"apps/DaemonSet": daemonSetReadiness,
	"apps/Deployment": deploymentReadiness,
	"apps/ReplicaSet": replicaSetReadiness,
	"apps/StatefulSet": statefulSetReadiness,
	"batch/Job": jobReadiness,
	"networking.k8s.io/Ingress": ingressReadiness
};
function judgeReadiness(object, context) {
	if (fieldAt(object, "metadata", "deletionTimestamp") !== void 0) return pending("it is being deleted");
	const generation = numberAt(object, "metadata", "generation");
	const observed = numberAt(object, "status", "observedGeneration");
	if (generation !== null && observed !== null && observed < generation) return pending("its controller has not seen the change yet");
	const rule = rules[`${groupOf(textAt(object, "apiVersion") ?? "")}/${textAt(object, "kind") ?? ""}`];
	return rule === void 0 ? genericReadiness(object) : rule(object, context);
}
function genericReadiness(object) {
	const condition = conditionOf(object, "Ready");
	if (condition === null) return ready("it exists");
	return condition.status === "True" ? ready("its Ready condition is true") : pending(`its Ready condition is ${condition.status} (${wordsOf$1(condition)})`);
}
// packages/apply/src/run-bounded.ts
async function runBounded(items, limit, work) {
	const enter = makeGate(limit);
	return Promise.all(items.map((item) => enter(() => work(item))));
}
function makeGate(limit) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running >= limit) await new Promise((resolve) => void waiting.push(resolve));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) running -= 1;
			else next();
		}
	};
}
// packages/apply/src/apply-in-order.ts
const concurrency$1 = 24;
const definitionLimit = 6e4;
async function applyInOrder(options) {
	const { plan, observed } = options;
	const changes = new Map(plan.changes.map((change) => [change.subject, change]));
	const enter = makeGate(concurrency$1);
	const running = /* @__PURE__ */ new Map();
	for (const { item, subject, dependencies } of orderObjects(observed.objects)) {
		const change = changes.get(subject);
		if (change === void 0) throw new Bug(`the plan has no change for ${subject}`);
		running.set(subject, settle(change, item, {
			options,
			enter,
			before: dependencies.map((name) => [name, running.get(name)])
		}));
	}
	const results = await Promise.all([...running].map(async ([subject, result]) => [subject, await result]));
	return new Map(results);
}
async function settle(change, item, turn) {
	const { options, enter, before } = turn;
	for (const [name, result] of before) {
		const status = (await result)?.status;
		if (status === "failed" || status === "skipped") return {
			status: "skipped",
			because: `it needs ${name}, which is not there`
		};
	}
	if (change.verb === "keep" && item.live !== null) return {
		status: "kept",
		object: item.live
	};
	return enter(async () => {
		if (options.signal.aborted) return {
			status: "skipped",
			because: "the run was cancelled"
		};
		const startedAt = options.clock.now();
		options.reporter.emit({
			type: "change-started",
			engine: "apply",
			change: toChangeRecord(change)
		});
		try {
			return {
				status: "applied",
				object: await applyOne(item, options),
				startedAt,
				endedAt: options.clock.now()
			};
		} catch (cause) {
			return {
				status: "failed",
				failure: toFailure(cause)
			};
		}
	});
}
async function applyOne(item, options) {
	const { client, signal, reporter } = options;
	const { address, object, subject } = item;
	const send = () => applyObject(client, {
		address,
		object,
		mode: "store",
		signal
	});
	const applied = item.kindFrom === "manifests" ? await untilServed(send, subject, options) : await send();
	for (const message of item.rehearsed === null ? applied.warnings : []) reporter.emit({
		type: "note",
		engine: "apply",
		note: {
			severity: "warning",
			code: "server-warning",
			message,
			subject
		}
	});
	return item.identity.kind === "CustomResourceDefinition" ? untilEstablished(item, options) : applied.object;
}
function untilServed(send, subject, options) {
	return poll({
		...options,
		timeout: definitionLimit,
		interval: () => 1e3,
		subject: `the kind of ${subject} to be served`,
		async probe() {
			try {
				return { value: await send() };
			} catch (failure) {
				if (failure instanceof StatusFailure && failure.code === "object-not-found") return { pending: failure.message };
				throw failure;
			}
		}
	});
}
function untilEstablished({ address, subject }, options) {
	return poll({
		...options,
		timeout: definitionLimit,
		interval: () => 500,
		subject: `${subject} to be established`,
		async probe() {
			const live = await readObject(options.client, address, options.signal);
			if (live === null) return { pending: "it does not exist" };
			const verdict = judgeReadiness(live, { bindsLate: () => false });
			return verdict.state === "pending" ? { pending: verdict.reason } : { value: live };
		}
	});
}
// packages/apply/src/endpoints/to-endpoints.ts
const annotationPrefix = "external-dns.alpha.kubernetes.io/";
function toEndpoints(cluster, objects) {
	return {
		format: 1,
		cluster,
		endpoints: objects.flatMap((object) => toEndpoint(object) ?? []).toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
	};
}
function toEndpoint(object) {
	const kind = endpointKind(object);
	if (kind === null) return null;
	const addresses = kind === "Gateway" ? gatewayAddresses(object) : ingressAddresses(object);
	const annotations = Object.entries(textsAt(object, "metadata", "annotations")).filter(([key]) => key.startsWith(annotationPrefix));
	const hostnames = [...annotations.filter(([key]) => key === `${annotationPrefix}hostname`).flatMap(([, value]) => value.split(",")), ...ownHostnames(kind, object)].map((name) => name.trim()).filter((name) => name !== "");
	return {
		kind,
		namespace: textAt(object, "metadata", "namespace") ?? "default",
		name: textAt(object, "metadata", "name") ?? "",
		uid: textAt(object, "metadata", "uid") ?? "",
		addresses,
		ports: portsOf(kind, object),
		hostnames: [...new Set(hostnames)].toSorted(compareText),
		annotations: Object.fromEntries(annotations.toSorted(([a], [b]) => compareText(a, b))),
		state: addresses.length > 0 ? "ready" : "pending"
	};
}
function endpointKind(object) {
	switch (`${groupOf(textAt(object, "apiVersion") ?? "")}/${textAt(object, "kind") ?? ""}`) {
		case "/Service": return textAt(object, "spec", "type") === "LoadBalancer" ? "Service" : null;
		case "networking.k8s.io/Ingress": return "Ingress";
		case "gateway.networking.k8s.io/Gateway": return "Gateway";
		default: return null;
	}
}
function ingressAddresses(object) {
	return listAt(object, "status", "loadBalancer", "ingress").flatMap((entry) => {
		const hostname = textAt(entry, "hostname");
		if (hostname !== null && hostname !== "") return [{ hostname }];
		const ip = textAt(entry, "ip");
		return ip === null || ip === "" ? [] : [{ ip }];
	});
}
function gatewayAddresses(object) {
	return listAt(object, "status", "addresses").flatMap((entry) => {
		const value = textAt(entry, "value");
		if (value === null || value === "") return [];
		return [textAt(entry, "type") === "Hostname" ? { hostname: value } : { ip: value }];
	});
}
function ownHostnames(kind, object) {
	switch (kind) {
		case "Service": return [];
		case "Ingress": {
			const rules = listAt(object, "spec", "rules").map((rule) => textAt(rule, "host"));
			const secured = listAt(object, "spec", "tls").flatMap((entry) => listAt(entry, "hosts"));
			return [...rules, ...secured].filter((host) => typeof host === "string");
		}
		case "Gateway": return listAt(object, "spec", "listeners").flatMap((listener) => textAt(listener, "hostname") ?? []);
	}
}
function portsOf(kind, object) {
	switch (kind) {
		case "Service":
		case "Gateway": return listAt(object, "spec", kind === "Service" ? "ports" : "listeners").filter(isRecord).map((port) => ({
			name: textAt(port, "name"),
			port: numberAt(port, "port") ?? 0,
			protocol: textAt(port, "protocol") ?? "TCP"
		}));
		case "Ingress": {
			const http = {
				name: "http",
				port: 80,
				protocol: "TCP"
			};
			return listAt(object, "spec", "tls").length > 0 ? [http, {
				name: "https",
				port: 443,
				protocol: "TCP"
			}] : [http];
		}
	}
}
function keyOf(endpoint) {
	return [
		endpoint.kind,
		endpoint.namespace,
		endpoint.name
	].join("\n");
}
// packages/apply/src/endpoints/collect-endpoints.ts
async function collectEndpoints(options) {
	const { client, observed, cluster, signal } = options;
	return toEndpoints(cluster, (await runBounded(observed.objects.filter(({ object, live }) => endpointKind(object) !== null || live !== null && endpointKind(live) !== null), 16, ({ address }) => readObject(client, address, signal))).filter((object) => object !== null));
}
// packages/apply/src/wait/read-warning-events.ts
const events = {
	group: "",
	version: "v1",
	kind: "Event",
	plural: "events",
	scope: "namespaced"
};
async function readWarningEvents(client, about) {
	try {
		const sorted = (await listObjects(client, collectionPath(events, about.namespace), {
			fieldSelector: "type=Warning",
			signal: about.signal
		})).items.filter((event) => about.names.includes(textAt(event, "involvedObject", "name") ?? "")).toSorted((a, b) => compareText(seenAt(a), seenAt(b)));
		return [...new Set(sorted.map(wordsOf))].slice(-5);
	} catch (failure) {
		if (failure instanceof Interrupted || !(failure instanceof Failure)) throw failure;
		return [`The cluster's events cannot be read: ${failure.message}`];
	}
}
function wordsOf(event) {
	const count = numberAt(event, "count") ?? 1;
	return `${`${textAt(event, "involvedObject", "kind") ?? ""} ${textAt(event, "involvedObject", "name") ?? ""}`}: ${textAt(event, "reason") ?? ""}: ${textAt(event, "message") ?? ""}${count > 1 ? ` (${count} times)` : ""}`;
}
function seenAt(event) {
	return textAt(event, "lastTimestamp") ?? textAt(event, "eventTime") ?? textAt(event, "metadata", "creationTimestamp") ?? "";
}
// packages/apply/src/wait/explain-pod.ts
const patience = 3;
function explainPod(pod) {
	const name = textAt(pod, "metadata", "name") ?? "";
	if (conditionOf(pod, "Ready")?.status === "True") return [];
	const scheduled = conditionOf(pod, "PodScheduled");
	if (scheduled?.status === "False") return [{
		text: `Pod ${name} has no node: ${wordsOf$1(scheduled)}`,
		outlook: "open"
	}];
	const found = [...listAt(pod, "status", "initContainerStatuses"), ...listAt(pod, "status", "containerStatuses")].flatMap((container) => explainContainer(name, container));
	if (found.length > 0) return found;
	const phase = textAt(pod, "status", "phase") ?? "Pending";
	if (phase === "Failed") return [{
		text: `Pod ${name} has failed: ${textAt(pod, "status", "reason") ?? "no reason given"}`,
		outlook: "open"
	}];
	return phase === "Running" ? [{
		text: `Pod ${name} runs but does not pass its readiness probe`,
		outlook: "open"
	}] : [];
}
function explainContainer(pod, status) {
	const waiting = recordAt(status, "state", "waiting");
	const reason = textAt(waiting, "reason") ?? "";
	if (reason === "" || reason === "ContainerCreating" || reason === "PodInitializing") return [];
	const message = textAt(waiting, "message") ?? "";
	const restarts = numberAt(status, "restartCount") ?? 0;
	const ended = recordAt(status, "lastState", "terminated");
	const exit = numberAt(ended, "exitCode");
	const last = exit === null ? "" : `; it last ended with exit code ${exit}${textAt(ended, "reason") === "OOMKilled" ? " (out of memory)" : ""} after ${restarts} restarts`;
	return [{
		text: `Container ${textAt(status, "name") ?? ""} of pod ${pod}: ${[reason, message].filter((part) => part !== "").join(": ")}${last}`,
		outlook: isDoomed({
			reason,
			message,
			restarts
		}) ? "doomed" : "open"
	}];
}
function isDoomed({ reason, message, restarts }) {
	switch (reason) {
		case "InvalidImageName":
		case "ErrImageNeverPull": return true;
		case "ErrImagePull":
		case "ImagePullBackOff": return /not found|manifest unknown|does not exist/i.test(message);
		case "CreateContainerConfigError": return !/failed to sync/.test(message);
		case "CrashLoopBackOff": return restarts >= patience;
		default: return false;
	}
}
// packages/apply/src/wait/explain-workload.ts
const kindsWithPods = /* @__PURE__ */ new Set([
	"Deployment",
	"ReplicaSet",
	"ReplicationController",
	"StatefulSet",
	"DaemonSet",
	"Job",
	"Pod"
]);
function hasPods(kind) {
	return kindsWithPods.has(kind);
}
function explainWorkload(workload, pods) {
	const own = podsOf(workload, [...pods]).filter((pod) => fieldAt(pod, "metadata", "deletionTimestamp") === void 0);
	const explained = own.map((pod) => explainPod(pod));
	const isDoomed = explained.length > 0 && explained.every((found) => found.some(({ outlook }) => outlook === "doomed"));
	return {
		findings: [...new Set(explained.flat().map(({ text }) => text))].slice(0, 10),
		isDoomed,
		pods: own.map((pod) => textAt(pod, "metadata", "name") ?? "")
	};
}
function podsOf(workload, pods) {
	const kind = textAt(workload, "kind");
	const uid = textAt(workload, "metadata", "uid");
	if (kind === "Pod") return pods.filter((pod) => textAt(pod, "metadata", "uid") === uid);
	if (kind !== "Deployment") return pods.filter((pod) => listAt(pod, "metadata", "ownerReferences").some((owner) => isRecord(owner) && owner["uid"] === uid));
	const selector = Object.entries(textsAt(workload, "spec", "selector", "matchLabels"));
	const selected = pods.filter((pod) => selector.every(([key, value]) => textsAt(pod, "metadata", "labels")[key] === value));
	const youngest = selected.toSorted((a, b) => compareText(createdAt(b), createdAt(a)))[0];
	const hash = hashOf(youngest);
	return selected.filter((pod) => hashOf(pod) === hash);
}
function createdAt(pod) {
	return textAt(pod, "metadata", "creationTimestamp") ?? "";
}
function hashOf(pod) {
	return textsAt(pod, "metadata", "labels")["pod-template-hash"];
}
// packages/apply/src/wait/follow-objects.ts
const maxBreaks = 3;
async function followObjects(options) {
	const view = /* @__PURE__ */ new Map();
	try {
		for (;;) {
			const listed = await listObjects(options.client, options.path, options);
			view.clear();
			for (const object of listed.items) view.set(nameOf(object), object);
			options.onChange(view);
			await watchFrom(listed.resourceVersion, view, options);
		}
	} catch (failure) {
		if (!(failure instanceof Interrupted && options.signal.aborted)) throw failure;
	}
}
async function watchFrom(resourceVersion, view, options) {
	let version = resourceVersion;
	for (let breaks = 0; breaks < maxBreaks;) {
		try {
			for await (const event of watchEvents(version, options)) {
				if (textAt(event, "type") === "ERROR") {
					if (numberAt(event, "object", "code") === 410) return;
					breaks += 1;
					break;
				}
				breaks = 0;
				version = textAt(event, "object", "metadata", "resourceVersion") ?? version;
				if (absorb(event, view)) options.onChange(view);
			}
		} catch (failure) {
			if (failure instanceof StatusFailure && failure.call.status === 410) return;
			if (!isPassing(failure)) throw failure;
			breaks += 1;
		}
		await options.clock.sleep(backoffDelay(breaks, {
			base: 250,
			cap: 5e3
		}, options.random), options.signal);
	}
}
function watchEvents(resourceVersion, options) {
	const { client, path, signal } = options;
	const query = {
		...selectors(options),
		watch: "1",
		resourceVersion,
		allowWatchBookmarks: "true",
		timeoutSeconds: "300"
	};
	return client.follow({
		method: "GET",
		path,
		query,
		operation: `watch ${path}`,
		signal
	});
}
function absorb(event, view) {
	const object = fieldAt(event, "object");
	if (!isRecord(object)) return false;
	switch (textAt(event, "type")) {
		case "ADDED":
		case "MODIFIED":
			view.set(nameOf(object), object);
			return true;
		case "DELETED": return view.delete(nameOf(object));
		default: return false;
	}
}
function nameOf(object) {
	return textAt(object, "metadata", "name") ?? "";
}
function isPassing(failure) {
	return failure instanceof Failure && [
		"cluster-unreachable",
		"throttled",
		"remote-error",
		"answer-unusable"
	].includes(failure.code);
}
// packages/apply/src/wait/wait-for-ready.ts
const tick = 5e3;
const pods$1 = {
	group: "",
	version: "v1",
	kind: "Pod",
	plural: "pods",
	scope: "namespaced"
};
async function waitForReady(awaited, options) {
	const stop = new AbortController();
	const view = followAll(awaited, {
		...options,
		signal: AbortSignal.any([options.signal, stop.signal])
	});
	let open = awaited;
	try {
		for (;;) {
			await view.complete();
			if (options.signal.aborted) throw new Interrupted("Cancelled while waiting for objects to become ready.", { stateLeft: `${open.length} objects are not ready yet` });
			const round = await judgeAll(open, view, options);
			open = round.open;
			if (round.unready.length > 0 || open.length === 0) return {
				unready: round.unready,
				unfinished: open.map(({ address }) => address)
			};
			const nearest = Math.min(...open.map(({ deadline }) => deadline)) - options.clock.now();
			await view.pause(Math.max(0, Math.min(tick, nearest)), options);
		}
	} finally {
		stop.abort();
		await view.ended();
	}
}
async function judgeAll(open, view, options) {
	const unready = [];
	const left = [];
	for (const item of open) {
		const { address } = item;
		const isLate = options.clock.now() >= item.deadline;
		const { state, reason, findings, pods } = judge(isLate ? await readObject(options.client, address, options.signal) : view.find(address), address, {
			view,
			context: options.context
		});
		if (state === "ready") options.onReady(address);
		else if (state === "failed" || isLate) unready.push({
			address,
			reason,
			findings,
			pods
		});
		else {
			left.push(item);
			options.onPending(address, [reason, ...findings.slice(0, 1)].join("; "));
		}
	}
	return {
		open: left,
		unready
	};
}
function judge(object, address, known) {
	if (object === null) return {
		state: "pending",
		reason: "it does not exist any more",
		findings: [],
		pods: []
	};
	const verdict = judgeReadiness(withKind(object, address), known.context);
	const explained = verdict.state === "ready" ? null : known.view.explain(address, object);
	if (explained === null) return {
		...verdict,
		findings: [],
		pods: []
	};
	return {
		...verdict,
		state: explained.isDoomed ? "failed" : verdict.state,
		findings: explained.findings,
		pods: explained.pods
	};
}
function withKind(object, { resource }) {
	return {
		apiVersion: resource.group === "" ? resource.version : `${resource.group}/${resource.version}`,
		kind: resource.kind,
		...object
	};
}
function followAll(awaited, options) {
	const collections = /* @__PURE__ */ new Map();
	const podProblems = /* @__PURE__ */ new Map();
	let broken = null;
	let wakeUp = () => void 0;
	let next = new Promise((resolve) => wakeUp = resolve);
	const changed = () => {
		const wake = wakeUp;
		next = new Promise((resolve) => wakeUp = resolve);
		wake();
	};
	const names = groupBy(awaited, ({ address }) => collectionPath(address.resource, address.namespace));
	const follow = (path, only, onFailure) => followObjects({
		...options,
		path,
		...only.length === 1 ? { fieldSelector: `metadata.name=${only[0] ?? ""}` } : {},
		onChange(objects) {
			collections.set(path, objects);
			changed();
		}
	}).catch((cause) => {
		onFailure(toFailure(cause));
		changed();
	});
	const followers = [...names].map(([path, items]) => follow(path, items.map(({ address }) => address.name), (failure) => broken = { failure }));
	const podPaths = new Set(awaited.filter(({ address }) => hasPods(address.resource.kind)).map(({ address }) => collectionPath(pods$1, address.namespace)));
	for (const path of podPaths) {
		if (names.has(path)) continue;
		followers.push(follow(path, [], (failure) => void podProblems.set(path, failure)));
	}
	return {
		async complete() {
			for (;;) {
				if (broken !== null) throw broken.failure;
				if (options.signal.aborted || [...names.keys()].every((path) => collections.has(path))) return;
				await next;
			}
		},
		find: (address) => collections.get(collectionPath(address.resource, address.namespace))?.get(address.name) ?? null,
		explain(address, object) {
			if (!hasPods(address.resource.kind)) return null;
			const path = collectionPath(pods$1, address.namespace);
			const problem = podProblems.get(path);
			if (problem !== void 0) return {
				findings: [`Its pods cannot be read: ${problem.message}`],
				isDoomed: false,
				pods: []
			};
			return explainWorkload(withKind(object, address), collections.get(path)?.values() ?? []);
		},
		async pause(limit, { clock, signal }) {
			const over = new AbortController();
			await Promise.race([next, clock.sleep(limit, AbortSignal.any([signal, over.signal]))]);
			over.abort();
		},
		async ended() {
			await Promise.all(followers);
		}
	};
}
// packages/apply/src/wait/settle-objects.ts
async function settleObjects(options) {
	const { plan, observed, results, clock, reporter, end } = options;
	const began = clock.now();
	const context = await readContext(options);
	const said = /* @__PURE__ */ new Map();
	const changes = new Map(plan.changes.map((change) => [change.subject, change]));
	let done = 0;
	const finish = (subject, at) => {
		done += 1;
		const change = changes.get(subject);
		const result = results.get(subject);
		if (change !== void 0 && result?.status === "applied") end({
			status: "done",
			change: toChangeRecord(change),
			duration: (at ?? clock.now()) - result.startedAt
		});
	};
	const awaited = [];
	for (const { subject, address } of observed.objects) {
		const result = results.get(subject);
		if (result?.status !== "applied" && result?.status !== "kept") continue;
		if (judgeReadiness(result.object, context).state === "ready") finish(subject, result.status === "applied" ? result.endedAt : began);
		else awaited.push({
			address,
			deadline: began + (isLoadBalancer(address) ? options.loadBalancerTimeout : options.timeout)
		});
	}
	if (awaited.length === 0) return;
	const { unready, unfinished } = await waitForReady(awaited, {
		...options,
		context,
		onReady: ({ subject }) => finish(subject),
		onPending({ subject }, reason) {
			if (said.get(subject) === reason) return;
			said.set(subject, reason);
			reporter.emit({
				type: "change-progress",
				engine: "apply",
				subject,
				detail: reason,
				done,
				total: plan.changes.length
			});
		}
	});
	if (unready.length === 0) return;
	const failures = await Promise.all(unready.map((item) => explain(item, options)));
	endUnready(failures, {
		changes,
		reporter,
		end
	});
	endUnfinished(unfinished, {
		changes,
		results,
		end,
		because: `waiting ended with ${failures[0]?.subject ?? "another object"}`
	});
	throw merge(failures);
}
function endUnready(failures, parts) {
	for (const failure of failures) {
		const { subject, diagnosis } = failure;
		parts.reporter.emit({
			type: "diagnosis",
			engine: "apply",
			subject,
			findings: diagnosis
		});
		const change = parts.changes.get(subject);
		if (change !== void 0) parts.end({
			status: "failed",
			change: toChangeRecord(change),
			failure: toFailureRecord(failure)
		});
	}
}
function merge(failures) {
	const [first, ...others] = failures;
	if (first === void 0) return new Bug("nothing was unready");
	const { subject, diagnosis, code, message } = first;
	return others.length === 0 ? first : new Unhealthy(code, message, {
		subject,
		diagnosis: [...diagnosis, ...others.map((failure) => failure.message)]
	});
}
function endUnfinished(unfinished, parts) {
	for (const { subject } of unfinished) {
		const change = parts.changes.get(subject);
		if (change !== void 0 && parts.results.get(subject)?.status === "applied") parts.end({
			status: "skipped",
			change: toChangeRecord(change),
			because: `applied, but not seen ready: ${parts.because}`
		});
	}
}
function isLoadBalancer({ resource }) {
	return resource.kind === "Service" && resource.group === "";
}
async function explain(unready, options) {
	const { address, reason, findings, pods } = unready;
	const { subject, namespace, name } = address;
	const names = [name, ...pods];
	const events = namespace === null ? [] : await readWarningEvents(options.client, {
		namespace,
		names,
		signal: options.signal
	});
	const code = isLoadBalancer(address) ? "load-balancer-pending" : "not-ready";
	return new Unhealthy(code, `${subject} is not ready: ${reason}.`, {
		subject,
		diagnosis: [
			reason,
			...findings,
			...events
		]
	});
}
const storageClasses = {
	group: "storage.k8s.io",
	version: "v1",
	kind: "StorageClass",
	plural: "storageclasses",
	scope: "cluster"
};
async function readContext(options) {
	if (!options.observed.objects.some(({ identity }) => identity.kind === "PersistentVolumeClaim")) return { bindsLate: () => false };
	try {
		const { items } = await listObjects(options.client, collectionPath(storageClasses, null), { signal: options.signal });
		const late = items.filter((item) => textAt(item, "volumeBindingMode") === "WaitForFirstConsumer");
		const names = new Set(late.map((item) => textAt(item, "metadata", "name")));
		const hasLateDefault = late.some((item) => fieldAt(item, "metadata", "annotations", "storageclass.kubernetes.io/is-default-class") === "true");
		return { bindsLate: (name) => name === null ? hasLateDefault : names.has(name) };
	} catch (failure) {
		if (failure instanceof StatusFailure && failure.code === "forbidden") return { bindsLate: () => false };
		throw failure;
	}
}
// packages/apply/src/execute-objects.ts
async function executeObjects(options) {
	const { plan, client, observed, cluster, signal, reporter } = options;
	const outcomes = [];
	const end = (outcome) => {
		outcomes.push(outcome);
		reporter.emit({
			type: "change-ended",
			engine: "apply",
			outcome
		});
	};
	const results = await applyInOrder(options);
	const failures = plan.changes.flatMap(({ subject }) => {
		const result = results.get(subject);
		return result?.status === "failed" ? [result.failure] : [];
	});
	const trouble = signal.aborted ? interrupted$1(results, plan, failures[0]) : failures[0];
	if (trouble !== void 0) {
		for (const change of plan.changes) endChange(change, results.get(change.subject), end);
		throw trouble;
	}
	if (options.wait === "none") for (const change of plan.changes) endChange(change, results.get(change.subject), end);
	else await settleObjects({
		...options,
		results,
		end
	});
	return {
		outcomes,
		endpoints: await collectEndpoints({
			client,
			observed,
			cluster,
			signal
		})
	};
}
function endChange(change, result, end) {
	const record = toChangeRecord(change);
	switch (result?.status) {
		case void 0:
		case "kept": return;
		case "applied":
			end({
				status: "done",
				change: record,
				duration: result.endedAt - result.startedAt
			});
			return;
		case "skipped":
			end({
				status: "skipped",
				change: record,
				because: result.because
			});
			return;
		case "failed":
			end({
				status: "failed",
				change: record,
				failure: toFailureRecord(result.failure)
			});
			return;
	}
}
function interrupted$1(results, plan, cause) {
	const applied = [...results.values()].filter((result) => result.status === "applied").length;
	const wanted = plan.changes.filter((change) => change.verb !== "keep").length;
	return new Interrupted("Cancelled while objects were being applied.", {
		stateLeft: `${applied} of ${wanted} objects are applied`,
		cause
	});
}
// packages/apply/src/kubeconfig/read-cluster-entry.ts
async function readClusterEntry(entry, from) {
	const server = readServer(entry);
	const certificateAuthority = await readMaterial(entry, "certificate-authority", from);
	if (certificateAuthority !== null && !isCertificate(certificateAuthority)) reject(entry, "certificate-authority-data" in entry.value ? "certificate-authority-data" : "certificate-authority", {
		code: "credential-unreadable",
		message: "The certificate authority cannot be parsed."
	});
	const verification = entry.value["insecure-skip-tls-verify"] === true ? "off" : "full";
	if (verification === "off") entry.findings.add({
		severity: "warning",
		code: "tls-verification-off",
		message: "The server's certificate is not checked, so that anyone on the way can read the credentials.",
		hint: null,
		path: pointerTo(entry.path, "insecure-skip-tls-verify")
	});
	const proxyUrl = readProxy(entry, from);
	const tlsServerName = readText$1(entry, "tls-server-name");
	return server === null ? null : {
		server,
		tlsServerName,
		certificateAuthority,
		verification,
		proxyUrl
	};
}
function readServer(entry) {
	const text = readText$1(entry, "server");
	if (text === null) {
		reject(entry, "server", {
			code: "kubeconfig-incomplete",
			message: "The cluster names no server."
		});
		return null;
	}
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.username === "") return text.replace(/\/+$/, "");
	reject(entry, "server", {
		code: "kubeconfig-invalid",
		message: "server is no URL of a server.",
		hint: "Write https://host:port."
	});
	return null;
}
function readProxy(entry, from) {
	const text = readText$1(entry, "proxy-url");
	if (text === null) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const login = url === null ? null : decoded(`${url.username}:${url.password}`);
	if (url === null || login === null || url.protocol !== "http:" && url.protocol !== "https:") {
		reject(entry, "proxy-url", {
			code: "proxy-unsupported",
			message: "proxy-url is not the URL of an HTTP proxy.",
			hint: "Write http://host:port or https://host:port."
		});
		return null;
	}
	if (url.password !== "") from.ports.mask(decodeURIComponent(url.password));
	return text;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
// packages/apply/src/kubeconfig/read-credential.ts
const execApiVersions = ["client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"];
async function readCredential(user, from) {
	const certificate = await readMaterial(user, "client-certificate", from);
	const key = await readMaterial(user, "client-key", from);
	if (key !== null) from.ports.mask(key);
	if (certificate !== null && key !== null) {
		const broken = explainPair(certificate, key);
		if (broken !== null) reject(user, null, {
			code: "credential-unreadable",
			message: broken
		});
		return {
			kind: "certificate",
			certificate,
			key
		};
	}
	if (certificate !== null || key !== null) reject(user, null, {
		code: "kubeconfig-incomplete",
		message: `The user has a client certificate or key without its other half: ${certificate === null ? "client-certificate" : "client-key"} is missing.`
	});
	return readTokenOrCommand(user, from);
}
async function readTokenOrCommand(user, from) {
	const tokenFile = readText$1(user, "tokenFile");
	if (tokenFile !== null) {
		const path = resolvePath(tokenFile, from.folder);
		const token = await from.ports.readFile(path);
		if (token === null || token.trim() === "") reject(user, "tokenFile", {
			code: "credential-unreadable",
			message: "The file of tokenFile cannot be read or is empty."
		});
		return {
			kind: "token-file",
			path
		};
	}
	const token = readText$1(user, "token");
	if (token !== null) {
		from.ports.mask(token);
		if (!/^[\x21-\x7e]+$/.test(token.trim())) reject(user, "token", {
			code: "credential-unreadable",
			message: "The token holds white space or other characters that no header can carry."
		});
		return {
			kind: "token",
			token: token.trim()
		};
	}
	const username = readText$1(user, "username");
	const password = readText$1(user, "password");
	if (username !== null && password !== null) {
		from.ports.mask(password);
		return {
			kind: "basic",
			username,
			password
		};
	}
	const exec = readEntry(user, "exec");
	if (exec !== null) return readExec(exec, from);
	if (user.value["auth-provider"] !== void 0) reject(user, "auth-provider", {
		code: "kubeconfig-invalid",
		message: "auth-provider is no longer a part of Kubernetes (removed in 1.26).",
		hint: "Use the provider's exec plugin."
	});
	return { kind: "none" };
}
function readExec(exec, from) {
	const command = readText$1(exec, "command") ?? "";
	if (command === "") reject(exec, "command", {
		code: "kubeconfig-incomplete",
		message: "exec names no command."
	});
	const apiVersion = readText$1(exec, "apiVersion") ?? "";
	if (!execApiVersions.includes(apiVersion)) reject(exec, "apiVersion", {
		code: "kubeconfig-invalid",
		message: "exec has an apiVersion that is not supported.",
		hint: `Write ${execApiVersions.join(" or ")}.`
	});
	if (readText$1(exec, "interactiveMode") === "Always") reject(exec, "interactiveMode", {
		code: "kubeconfig-invalid",
		message: "The credential plugin wants a terminal, and there is none."
	});
	const args = listAt(exec.value, "args").filter((arg) => typeof arg === "string");
	const env = {};
	for (const [index, pair] of listAt(exec.value, "env").entries()) {
		const name = textAt(pair, "name");
		const value = textAt(pair, "value");
		if (name !== null && value !== null) env[name] = value;
		else {
			const path = pointerTo(pointerTo(exec.path, "env"), index);
			exec.findings.add({
				severity: "error",
				code: "kubeconfig-invalid",
				message: "An env entry needs a name and a value, both texts.",
				hint: null,
				path
			});
		}
	}
	const provideClusterInfo = exec.value["provideClusterInfo"] === true;
	env["KUBERNETES_EXEC_INFO"] = JSON.stringify({
		apiVersion,
		kind: "ExecCredential",
		spec: {
			interactive: false,
			...provideClusterInfo && from.cluster !== null ? { cluster: clusterInfo(from.cluster) } : {}
		}
	});
	return {
		kind: "exec",
		command: {
			command: command.includes("/") ? resolvePath(command, from.folder) : command,
			args,
			env,
			apiVersion,
			installHint: readText$1(exec, "installHint")
		}
	};
}
function clusterInfo(cluster) {
	return {
		server: cluster.server,
		...cluster.tlsServerName === null ? {} : { "tls-server-name": cluster.tlsServerName },
		...cluster.certificateAuthority === null ? {} : { "certificate-authority-data": Buffer.from(cluster.certificateAuthority).toString("base64") },
		...cluster.proxyUrl === null ? {} : { "proxy-url": cluster.proxyUrl },
		...cluster.verification === "off" ? { "insecure-skip-tls-verify": true } : {}
	};
}
// packages/apply/src/kubeconfig/parse-kubeconfig.ts
async function parseKubeconfig(source, options) {
	const parsed = parseYaml(source, { schema: "yaml-1.1" });
	const document = parsed.documents.find((candidate) => candidate.value !== null);
	if (document === void 0 || hasErrors(parsed.diagnostics)) {
		const empty = parsed.diagnostics.length > 0 ? [] : [wholeFile(source, "The kubeconfig is empty.")];
		return {
			connection: null,
			diagnostics: [...parsed.diagnostics, ...empty]
		};
	}
	if (!isRecord(document.value)) return {
		connection: null,
		diagnostics: [wholeFile(source, "The kubeconfig is no mapping.")]
	};
	const findings = collectFindings(source.name, document);
	const connection = await readConnection({
		value: document.value,
		path: "",
		findings
	}, {
		...options,
		folder: folderOf(source.name)
	});
	return {
		connection: connection === null || hasErrors(findings.list) ? null : connection,
		diagnostics: [...parsed.diagnostics, ...findings.list]
	};
}
async function readConnection(root, options) {
	const { ports, folder } = options;
	const name = options.context ?? readText$1(root, "current-context");
	if (name === null) {
		reject(root, "current-context", {
			code: "kubeconfig-incomplete",
			message: "The kubeconfig names no current context.",
			hint: "Set current-context, or choose a context."
		});
		return null;
	}
	const context = findNamed(root, {
		list: "contexts",
		part: "context",
		name,
		referrer: options.context === null ? "/current-context" : "/contexts"
	});
	if (context === null) return null;
	const clusterName = readText$1(context, "cluster");
	const userName = readText$1(context, "user");
	if (clusterName === null) reject(context, "cluster", {
		code: "kubeconfig-incomplete",
		message: "The context names no cluster."
	});
	const cluster = clusterName === null ? null : findNamed(root, {
		list: "clusters",
		part: "cluster",
		name: clusterName,
		referrer: `${context.path}/cluster`
	});
	const user = userName === null ? null : findNamed(root, {
		list: "users",
		part: "user",
		name: userName,
		referrer: `${context.path}/user`
	});
	const target = cluster === null ? null : await readClusterEntry(cluster, {
		ports,
		folder
	});
	const credential = user === null ? { kind: "none" } : await readCredential(user, {
		ports,
		folder,
		cluster: target
	});
	if (target === null || clusterName === null) return null;
	return {
		context: name,
		cluster: clusterName,
		...target,
		namespace: readText$1(context, "namespace") ?? "default",
		credential
	};
}
function wholeFile(source, message) {
	return {
		severity: "error",
		code: "kubeconfig-invalid",
		message,
		hint: null,
		file: source.name,
		path: "",
		range: null
	};
}
function folderOf(file) {
	const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
	return end < 0 ? "" : file.slice(0, end + 1);
}
// packages/apply/src/manifest/check-manifest.ts
const apiVersionForm = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const kindForm = /^[A-Za-z][A-Za-z0-9]*$/;
const nameForm = /^(?!\.{1,2}$)[^/%\s]+$/;
const namespaceForm = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
function checkManifest(unchecked) {
	const { value, path, document, file } = unchecked;
	const diagnostics = [];
	const find = (code, pointer, message, hint) => {
		const full = `${path}${pointer}`;
		diagnostics.push({
			severity: "error",
			code,
			message,
			hint,
			file,
			path: full,
			range: document.rangeOf(full)
		});
	};
	if (!isRecord(value)) {
		find("not-a-manifest", "", "This is not a Kubernetes object: it is no mapping.", remedyOf(file));
		return {
			manifest: null,
			diagnostics
		};
	}
	if (!("apiVersion" in value) && !("kind" in value)) {
		find("not-a-manifest", "", "This is not a Kubernetes object: it has neither apiVersion nor kind.", remedyOf(file));
		return {
			manifest: null,
			diagnostics
		};
	}
	if (isKustomization(value)) {
		find("not-a-manifest", "", "This is a kustomization, which is an instruction to kustomize and no object.", "Run `kubectl kustomize` before.");
		return {
			manifest: null,
			diagnostics
		};
	}
	checkText(value, "apiVersion", apiVersionForm, "Write it as in `v1` or `apps/v1`.", find);
	checkText(value, "kind", kindForm, "Write it as in `Service`.", find);
	checkMetadata(value, find);
	checkData(value, find);
	const place = unrepresentable(value, "");
	if (place !== null) find("manifest-field-invalid", place, "This number cannot be sent: JSON has no infinity and no NaN.", "Write a number or a quoted text.");
	if (diagnostics.length > 0) return {
		manifest: null,
		diagnostics
	};
	const object = value;
	const rangeOf = (pointer) => document.rangeOf(`${path}${pointer}`);
	return {
		manifest: {
			object,
			namespace: object.metadata.namespace ?? unchecked.defaultNamespace,
			file,
			path,
			rangeOf
		},
		diagnostics
	};
}
function checkMetadata(value, find) {
	const metadata = value["metadata"];
	if (metadata === void 0 || metadata === null) {
		find("manifest-field-missing", "/metadata/name", "metadata.name is missing.", "Give the object a name.");
		return;
	}
	if (!isRecord(metadata)) {
		find("manifest-field-invalid", "/metadata", "metadata is no mapping.", "Write `metadata:` with `name:` below it.");
		return;
	}
	if (metadata["name"] === void 0 && metadata["generateName"] !== void 0) {
		find("generated-name", "/metadata/generateName", "metadata.generateName would make another object at every run.", "Write metadata.name instead.");
		return;
	}
	const below = (code, pointer, message, hint) => find(code, `/metadata${pointer}`, `metadata.${message}`, hint);
	checkText(metadata, "name", nameForm, "Quote it when it looks like a number or a boolean.", below);
	if (metadata["namespace"] !== void 0) checkText(metadata, "namespace", namespaceForm, "Use lower-case letters, digits and hyphens.", below);
	for (const key of ["labels", "annotations"]) checkTexts(metadata[key], key, below);
}
function checkData(value, find) {
	if (value["apiVersion"] !== "v1" || value["kind"] !== "Secret" && value["kind"] !== "ConfigMap") return;
	for (const key of [
		"data",
		"stringData",
		"binaryData"
	]) checkTexts(value[key], key, find);
}
function checkText(owner, key, form, hint, find) {
	const value = owner[key];
	if (value === void 0 || value === null || value === "") find("manifest-field-missing", `/${key}`, `${key} is missing.`, hint);
	else if (typeof value !== "string") find("manifest-field-invalid", `/${key}`, `${key} is a ${typeof value}, not a text.`, hint);
	else if (!form.test(value) || value.length > 253) find("manifest-field-invalid", `/${key}`, `${key} does not have the form that Kubernetes expects.`, hint);
}
function checkTexts(values, key, find) {
	if (values === void 0 || values === null) return;
	if (!isRecord(values)) {
		find("manifest-field-invalid", `/${key}`, `${key} is no mapping.`, "Write one `key: value` a line.");
		return;
	}
	for (const [name, value] of Object.entries(values)) {
		if (typeof value === "string" || value === null) continue;
		find("manifest-field-invalid", pointerTo(`/${key}`, name), `${key} must be texts; this one is a ${typeof value}.`, "Put the value in quotes.");
	}
}
function unrepresentable(value, pointer) {
	if (typeof value === "number") return Number.isFinite(value) ? null : pointer;
	if (typeof value !== "object" || value === null) return null;
	for (const [key, part] of Object.entries(value)) {
		const found = unrepresentable(part, pointerTo(pointer, key));
		if (found !== null) return found;
	}
	return null;
}
function isKustomization(value) {
	const { apiVersion } = value;
	return typeof apiVersion === "string" && apiVersion.startsWith("kustomize.config.k8s.io/");
}
function remedyOf(file) {
	const name = file.split(/[/\\]/).at(-1) ?? file;
	if (/^kustomization\.ya?ml$/.test(name)) return "Run `kubectl kustomize` before, and apply what it prints.";
	if (/^(?:Chart|values.*)\.ya?ml$/.test(name)) return "This looks like a part of a Helm chart: run `helm template` before, and apply what it prints.";
	return "Give it apiVersion, kind and metadata.name, or leave the file out of the manifests.";
}
// packages/apply/src/manifest/read-manifests.ts
const limits = {
	maxLength: 8388608,
	maxDepth: 128,
	maxLexemes: 1e6
};
function readManifests(files, options) {
	const manifests = [];
	const diagnostics = [];
	for (const file of files) {
		const parsed = parseYaml(file, {
			schema: "yaml-1.1",
			limits
		});
		const found = [...parsed.diagnostics];
		for (const document of parsed.documents) for (const part of flatten(document.value, "")) {
			const checked = checkManifest({
				value: part.value,
				path: part.path,
				file: file.name,
				document,
				defaultNamespace: options.defaultNamespace
			});
			found.push(...checked.diagnostics);
			if (checked.manifest !== null) manifests.push(checked.manifest);
		}
		diagnostics.push(...limitDiagnostics(found));
	}
	return {
		manifests,
		diagnostics: [...diagnostics, ...findDuplicates(manifests)]
	};
}
function flatten(value, path) {
	if (value === null || value === void 0) return [];
	if (!isRecord(value) || !isList(value)) return [{
		value,
		path
	}];
	const items = value["items"];
	if (!Array.isArray(items)) return [];
	const listKind = String(value["kind"]);
	const itemKind = listKind === "List" ? void 0 : listKind.slice(0, -4);
	return items.flatMap((item, index) => {
		return flatten(itemKind === void 0 || !isRecord(item) ? item : {
			apiVersion: value["apiVersion"],
			kind: itemKind,
			...item
		}, pointerTo(pointerTo(path, "items"), index));
	});
}
function isList(value) {
	const { kind, metadata, items } = value;
	if (typeof kind !== "string" || !kind.endsWith("List")) return false;
	return Array.isArray(items) || items === void 0 && !(isRecord(metadata) && "name" in metadata) || items === null;
}
function findDuplicates(manifests) {
	const seen = /* @__PURE__ */ new Map();
	const found = [];
	for (const manifest of manifests) {
		const { object, namespace } = manifest;
		const key = [
			groupOf(object.apiVersion),
			object.kind,
			namespace,
			object.metadata.name
		].join("\n");
		const first = seen.get(key);
		if (first === void 0) seen.set(key, manifest);
		else found.push(duplicateOf(manifest, first));
	}
	return found;
}
function duplicateOf(manifest, first) {
	const { object, file, path } = manifest;
	const line = first.rangeOf("/metadata/name")?.start.line ?? 1;
	return {
		severity: "error",
		code: "duplicate-object",
		message: `${object.kind} "${object.metadata.name}" is already described in ${first.file}:${line}.`,
		hint: "Keep one of the two.",
		file,
		path: `${path}/metadata/name`,
		range: manifest.rangeOf("/metadata/name")
	};
}
// packages/apply/src/discovery/api-resource.ts
function resourceKey(group, version, kind) {
	return `${group}/${version}/${kind}`;
}
function versionOf(apiVersion) {
	return apiVersion.slice(apiVersion.indexOf("/") + 1);
}
// packages/apply/src/discovery/discover-resources.ts
const accept = [...["v2", "v2beta1"].map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`), "application/json"].join(",");
async function discoverResources(client, options) {
	const bodies = (await Promise.all(["/api", "/apis"].map((path) => client.call({
		method: "GET",
		path,
		accept,
		operation: `discover ${path}`,
		signal: options.signal
	})))).map((response) => response.body);
	const resources = bodies.every((body) => textAt(body, "kind") === "APIGroupDiscoveryList") ? bodies.flatMap(aggregatedResources) : await legacyResources(client, options);
	return new Map(resources.map((resource) => [resourceKey(resource.group, resource.version, resource.kind), resource]));
}
function aggregatedResources(body) {
	return listAt(body, "items").flatMap((item) => {
		const group = textAt(item, "metadata", "name") ?? "";
		return listAt(item, "versions").flatMap((version) => listAt(version, "resources").flatMap((resource) => {
			const plural = textAt(resource, "resource");
			const kind = textAt(resource, "responseKind", "kind");
			if (plural === null || kind === null) return [];
			const scope = textAt(resource, "scope") === "Namespaced" ? "namespaced" : "cluster";
			return [{
				group,
				version: textAt(version, "version") ?? "",
				kind,
				plural,
				scope
			}];
		}));
	});
}
async function legacyResources(client, options) {
	const wanted = [...new Set(options.apiVersions)].toSorted();
	return (await Promise.all(wanted.map((apiVersion) => legacyList(client, apiVersion, options.signal)))).flat();
}
async function legacyList(client, apiVersion, signal) {
	const group = groupOf(apiVersion);
	const path = group === "" ? `/api/${apiVersion}` : `/apis/${apiVersion}`;
	try {
		const { body } = await client.call({
			method: "GET",
			path,
			operation: `discover ${apiVersion}`,
			signal
		});
		return listAt(body, "resources").flatMap((resource) => {
			const plural = textAt(resource, "name");
			const kind = textAt(resource, "kind");
			if (plural === null || kind === null || plural.includes("/")) return [];
			const isNamespaced = isRecord(resource) && resource["namespaced"] === true;
			return [{
				group,
				version: versionOf(apiVersion),
				kind,
				plural,
				scope: isNamespaced ? "namespaced" : "cluster"
			}];
		});
	} catch (failure) {
		if (failure instanceof StatusFailure && failure.code === "object-not-found") return [];
		throw failure;
	}
}
function definedResources(objects) {
	return objects.filter((object) => object.kind === "CustomResourceDefinition" && groupOf(object.apiVersion) === "apiextensions.k8s.io").flatMap((object) => {
		const group = textAt(object, "spec", "group");
		const kind = textAt(object, "spec", "names", "kind");
		const plural = textAt(object, "spec", "names", "plural");
		if (group === null || kind === null || plural === null) return [];
		const scope = textAt(object, "spec", "scope") === "Namespaced" ? "namespaced" : "cluster";
		return listAt(object, "spec", "versions").flatMap((version) => {
			const name = textAt(version, "name");
			return name === null ? [] : [{
				group,
				version: name,
				kind,
				plural,
				scope
			}];
		});
	});
}
// packages/apply/src/wanted-object.ts
function locateManifests(manifests, served, defined) {
	const definitions = new Map(defined.map((resource) => [resourceKey(resource.group, resource.version, resource.kind), resource]));
	const wanted = /* @__PURE__ */ new Map();
	const diagnostics = [];
	for (const manifest of manifests) {
		const { apiVersion, kind, metadata } = manifest.object;
		const key = resourceKey(groupOf(apiVersion), versionOf(apiVersion), kind);
		const resource = served.get(key) ?? definitions.get(key);
		if (resource === void 0) {
			diagnostics.push(notServed(manifest, served));
			continue;
		}
		const namespace = resource.scope === "namespaced" ? manifest.namespace : null;
		if (namespace === null && metadata.namespace !== void 0) diagnostics.push(namespaceIgnored(manifest));
		const identity = {
			group: resource.group,
			kind,
			namespace,
			name: metadata.name
		};
		const subject = subjectOf(identity);
		const earlier = wanted.get(subject);
		if (earlier !== void 0) {
			diagnostics.push(duplicateOf(manifest, earlier.manifest));
			continue;
		}
		const address = {
			resource,
			namespace,
			name: metadata.name,
			subject
		};
		const kindFrom = served.has(key) ? "cluster" : "manifests";
		wanted.set(subject, {
			identity,
			subject,
			address,
			object: toSend(manifest.object, namespace),
			manifest,
			kindFrom
		});
	}
	return {
		wanted: [...wanted.values()],
		diagnostics
	};
}
const writtenByServer$1 = [
	"managedFields",
	"resourceVersion",
	"uid",
	"creationTimestamp",
	"generation",
	"selfLink",
	"deletionTimestamp",
	"deletionGracePeriodSeconds"
];
function toSend(object, namespace) {
	const { status: _status, metadata, ...rest } = object;
	const { namespace: _namespace, ...kept } = metadata;
	const placed = {
		...Object.fromEntries(Object.entries(kept).filter(([key]) => !writtenByServer$1.includes(key))),
		name: metadata.name,
		...namespace === null ? {} : { namespace }
	};
	return {
		...rest,
		apiVersion: object.apiVersion,
		kind: object.kind,
		metadata: placed
	};
}
function notServed(manifest, served) {
	const { apiVersion, kind } = manifest.object;
	const versions = [...served.values()].filter((resource) => resource.kind === kind).map((resource) => resource.group === "" ? resource.version : `${resource.group}/${resource.version}`);
	const hint = versions.length === 0 ? null : `The cluster serves ${kind} as ${[...new Set(versions)].toSorted().join(", ")}.`;
	return finding(manifest, {
		severity: "error",
		code: "kind-not-served",
		message: `The cluster does not serve ${kind} of ${apiVersion}.`,
		hint,
		path: "/apiVersion"
	});
}
function namespaceIgnored(manifest) {
	return finding(manifest, {
		severity: "warning",
		code: "namespace-ignored",
		message: `${manifest.object.kind} lives outside of namespaces; metadata.namespace has no effect.`,
		hint: "Remove it.",
		path: "/metadata/namespace"
	});
}
function finding(manifest, parts) {
	return {
		...parts,
		file: manifest.file,
		path: `${manifest.path}${parts.path}`,
		range: manifest.rangeOf(parts.path)
	};
}
// packages/apply/src/manifest/explain-rejection.ts
function explainRejection(item, failure) {
	const { manifest, subject, object } = item;
	const isSecret = object.kind === "Secret";
	const hint = failure.causes.some((cause) => /immutable/.test(cause.message)) ? "This field cannot be changed: delete the object first." : null;
	const found = failure.causes.filter((cause) => cause.field !== "").map((cause) => ({
		path: fieldPointer(cause.field),
		message: isSecret ? `The value of ${cause.field} is refused.` : `${cause.field}: ${cause.message}`
	}));
	const named = found.length > 0 ? found : namedFields(failure.message).map((field) => ({
		path: fieldPointer(field),
		message: `${field} is not a field of ${object.kind}.`
	}));
	return (named.length > 0 ? named : [{
		path: "",
		message: failure.message
	}]).map(({ path, message }) => finding(manifest, {
		severity: "error",
		code: "object-rejected",
		message: `${subject}: ${message}`,
		hint,
		path
	}));
}
function namedFields(message) {
	const unknown = [...message.matchAll(/unknown field "([^"]+)"/g)];
	const undeclared = [...message.matchAll(/(\.[\w.[\]="\\,-]+): field not declared in schema/g)];
	return [...new Set([...unknown, ...undeclared].flatMap(([, field]) => field ?? []))];
}
function fieldPointer(field) {
	const keys = [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map(([, bracketed, plain]) => bracketed ?? plain ?? "");
	const end = keys.findIndex((key) => key.includes("="));
	return (end < 0 ? keys : keys.slice(0, end)).reduce((pointer, key) => pointerTo(pointer, key.replaceAll("\"", "")), "");
}
// packages/apply/src/observe-objects.ts
const concurrency = 24;
async function observeObjects(manifests, client, options) {
	const { signal } = options;
	const objects = manifests.map((manifest) => manifest.object);
	const { wanted, diagnostics } = locateManifests(manifests, await discoverResources(client, {
		apiVersions: [...objects.map((object) => object.apiVersion), "v1"],
		signal
	}), definedResources(objects));
	const namespaces = await readNamespaces(wanted, client, signal);
	const located = [...diagnostics, ...missingNamespaces(wanted, namespaces)];
	if (hasErrors(located)) throw new InvalidInput(located);
	const looks = await runBounded(wanted, concurrency, (item) => look$1(item, client, {
		signal,
		namespaces
	}));
	const refused = looks.flatMap((seen) => seen.failure === null ? [] : [{
		item: seen.item,
		failure: seen.failure
	}]);
	if (refused.length > 0) throw summarise(refused, located);
	return {
		server: client.server,
		objects: looks.map((seen) => ({
			...seen.item,
			live: seen.live,
			rehearsed: seen.rehearsed
		})),
		diagnostics: located,
		notes: looks.flatMap((seen) => seen.warnings.map((message) => ({
			severity: "warning",
			code: "server-warning",
			message,
			subject: seen.item.subject
		})))
	};
}
async function look$1(item, client, options) {
	const { address, object } = item;
	const unseen = {
		item,
		live: null,
		rehearsed: null,
		warnings: [],
		failure: null
	};
	if (address.namespace !== null && options.namespaces.get(address.namespace) === "missing" || item.kindFrom === "manifests") return unseen;
	const live = await readObject(client, address, options.signal);
	try {
		const applied = await applyObject(client, {
			address,
			object,
			mode: "rehearse",
			signal: options.signal
		});
		return {
			...unseen,
			live,
			rehearsed: applied.object,
			warnings: applied.warnings
		};
	} catch (thrown) {
		const failure = toFailure(thrown);
		if (failure instanceof RemoteFailure && (failure.code === "object-rejected" || failure.code === "field-conflict")) return {
			...unseen,
			live,
			failure
		};
		throw failure;
	}
}
async function readNamespaces(wanted, client, signal) {
	const names = [...new Set(wanted.flatMap((item) => item.address.namespace ?? []))].toSorted();
	const resource = {
		group: "",
		version: "v1",
		kind: "Namespace",
		plural: "namespaces",
		scope: "cluster"
	};
	const states = await runBounded(names, concurrency, async (name) => {
		try {
			return [name, await readObject(client, {
				resource,
				namespace: null,
				name,
				subject: `Namespace ${name}`
			}, signal) === null ? "missing" : "there"];
		} catch (failure) {
			if (failure instanceof Failure && failure.code === "forbidden") return [name, "unknown"];
			throw failure;
		}
	});
	return new Map(states);
}
function missingNamespaces(wanted, namespaces) {
	const brought = new Set(wanted.flatMap(({ identity }) => identity.kind === "Namespace" && identity.group === "" ? [identity.name] : []));
	return wanted.filter(({ address }) => address.namespace !== null && namespaces.get(address.namespace) === "missing" && !brought.has(address.namespace)).map(({ manifest, address }) => finding(manifest, {
		severity: "error",
		code: "namespace-missing",
		message: `There is no namespace "${address.namespace ?? ""}", neither in the cluster nor among the manifests.`,
		hint: null,
		path: "/metadata/namespace"
	}));
}
function summarise(refused, located) {
	const rejected = refused.filter(({ failure }) => failure.code === "object-rejected");
	if (rejected.length > 0) {
		const explained = rejected.flatMap(({ item, failure }) => failure instanceof StatusFailure ? explainRejection(item, failure) : []);
		return new InvalidInput([...located, ...explained], { cause: rejected[0]?.failure });
	}
	const conflicts = refused.map(({ failure }) => failure);
	const first = conflicts[0];
	const call = first?.call ?? {
		service: "Kubernetes",
		operation: "apply",
		status: null,
		requestId: null
	};
	const message = conflicts.map((failure) => failure.message).join("\n");
	return new RemoteFailure("field-conflict", message, {
		call,
		cause: first,
		...first === void 0 ? {} : { hint: first.hint }
	});
}
// packages/apply/src/object/mask-secrets.ts
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
function maskSecrets(object) {
	if (object["kind"] !== "Secret" || object["apiVersion"] !== "v1") return object;
	const masked = Object.entries(object).map(([key, value]) => {
		if (key === "data" || key === "stringData") return [key, maskValues(value)];
		return [key, key === "metadata" ? maskAnnotation(value) : value];
	});
	return Object.fromEntries(masked);
}
function maskValues(values) {
	if (!isRecord(values)) return values === void 0 || values === null ? values : digest(values);
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, digest(value)]));
}
function maskAnnotation(metadata) {
	if (!isRecord(metadata) || !isRecord(metadata["annotations"]) || !(lastApplied in metadata["annotations"])) return metadata;
	const annotations = metadata["annotations"];
	return {
		...metadata,
		annotations: {
			...annotations,
			[lastApplied]: digest(annotations[lastApplied])
		}
	};
}
function digest(value) {
	return `sha256:${sha256(canonicalJson(value))}`;
}
// packages/apply/src/plan-objects.ts
function planObjects(observed) {
	const ordered = orderObjects(observed.objects);
	const changes = ordered.map(({ item }) => changeOf(item));
	const rolled = ordered.flatMap(({ item }) => templateNotes(item));
	const notes = [...observed.notes, ...rolled].toSorted((a, b) => compareText(`${a.subject} ${a.message}`, `${b.subject} ${b.message}`));
	return makePlan({
		engine: "apply",
		target: observed.server,
		changes,
		notes
	});
}
function changeOf(item) {
	const { subject, live, rehearsed, object } = item;
	if (live === null) return {
		verb: "create",
		subject,
		after: sideOf(item, object)
	};
	const before = sideOf(item, live);
	const after = sideOf(item, rehearsed ?? object);
	if (rehearsed !== null && canonicalJson(before.content) === canonicalJson(after.content) && ownedFields(live) === ownedFields(rehearsed)) return {
		verb: "keep",
		subject,
		before
	};
	return {
		verb: "update",
		subject,
		before,
		after,
		replaces: false
	};
}
const writtenByServer = /* @__PURE__ */ new Set([
	"managedFields",
	"resourceVersion",
	"uid",
	"creationTimestamp",
	"generation",
	"selfLink"
]);
function sideOf(item, object) {
	const { status: _status, metadata, ...rest } = object;
	const kept = Object.entries(isRecord(metadata) ? metadata : {}).filter(([key]) => !writtenByServer.has(key));
	const { apiVersion, kind } = item.object;
	const { namespace, name } = item.identity;
	return {
		apiVersion,
		kind,
		namespace,
		name,
		content: maskSecrets({
			...rest,
			apiVersion,
			kind,
			metadata: Object.fromEntries(kept)
		})
	};
}
function ownedFields(object) {
	const own = listAt(object, "metadata", "managedFields").filter((entry) => fieldAt(entry, "manager") === "keelson" && fieldAt(entry, "operation") === "Apply" && fieldAt(entry, "subresource") === void 0);
	return canonicalJson(own.map((entry) => ({
		...recordAt(entry),
		time: null
	})));
}
function templateNotes({ object, subject, live, rehearsed }) {
	if (live === null || rehearsed === null || !["ReplicationController", "ReplicaSet"].includes(object.kind)) return [];
	if (canonicalJson(recordAt(live, "spec", "template")) === canonicalJson(recordAt(rehearsed, "spec", "template"))) return [];
	return [{
		severity: "warning",
		code: "template-not-rolled",
		message: `${subject}: the pod template changes, but pods that run already keep the old one.`,
		subject
	}];
}
// packages/apply/src/removal/cloud-objects.ts
function awsVolumeOf(volume) {
	const id = (textAt(volume, "spec", "csi", "driver") === "ebs.csi.aws.com" ? textAt(volume, "spec", "csi", "volumeHandle") : null) ?? textAt(volume, "spec", "awsElasticBlockStore", "volumeID");
	return id === null ? null : /vol-[0-9a-f]+$/.exec(id)?.[0] ?? null;
}
function addressesOf(service) {
	return listAt(service, "status", "loadBalancer", "ingress").flatMap((entry) => {
		const { hostname, ip } = textsAt(entry);
		return [hostname, ip].filter((address) => address !== void 0 && address !== "");
	});
}
function claimsOf(pod) {
	const namespace = textAt(pod, "metadata", "namespace") ?? "";
	return listAt(pod, "spec", "volumes").flatMap((volume) => {
		const claim = textAt(volume, "persistentVolumeClaim", "claimName");
		if (claim !== null) return [`${namespace}/${claim}`];
		const name = textAt(volume, "name");
		return typeof volume === "object" && volume !== null && "ephemeral" in volume && name !== null ? [`${namespace}/${textAt(pod, "metadata", "name") ?? ""}-${name}`] : [];
	});
}
// packages/apply/src/removal/find-workload.ts
const highest = 8;
async function findWorkload(pod, { client, served, signal }) {
	let top = pod;
	for (let height = 0; height < highest; height += 1) {
		const address = controllerOf(top, served);
		const object = address === null ? null : await readObject(client, address, signal);
		if (address === null || object === null) break;
		top = {
			address,
			uid: textAt(object, "metadata", "uid") ?? "",
			object
		};
	}
	return {
		address: top.address,
		uid: top.uid
	};
}
function controllerOf({ address, object }, served) {
	const owner = listAt(object, "metadata", "ownerReferences").find((reference) => fieldAt(reference, "controller") === true);
	const [apiVersion, kind, name] = [
		textAt(owner, "apiVersion"),
		textAt(owner, "kind"),
		textAt(owner, "name")
	];
	if (apiVersion === null || kind === null || name === null || kind === "Node") return null;
	const resource = served.get(resourceKey(groupOf(apiVersion), versionOf(apiVersion), kind));
	if (resource === void 0) return null;
	const namespace = resource.scope === "namespaced" ? address.namespace : null;
	return {
		resource,
		namespace,
		name,
		subject: subjectOf({
			group: resource.group,
			kind,
			namespace,
			name
		})
	};
}
// packages/apply/src/removal/observe-removal.ts
const core = {
	group: "",
	version: "v1"
};
const services = {
	...core,
	kind: "Service",
	plural: "services",
	scope: "namespaced"
};
const claims = {
	...core,
	kind: "PersistentVolumeClaim",
	plural: "persistentvolumeclaims",
	scope: "namespaced"
};
const volumes = {
	...core,
	kind: "PersistentVolume",
	plural: "persistentvolumes",
	scope: "cluster"
};
const pods = {
	...core,
	kind: "Pod",
	plural: "pods",
	scope: "namespaced"
};
async function observeRemoval(client, { signal }) {
	const list = async (resource) => (await listObjects(client, collectionPath(resource, null), { signal })).items;
	const [allServices, allClaims, allVolumes, allPods] = await Promise.all([
		list(services),
		list(claims),
		list(volumes),
		list(pods)
	]);
	const users = allPods.filter((pod) => claimsOf(pod).length > 0);
	const served = users.length === 0 ? /* @__PURE__ */ new Map() : await discoverResources(client, {
		apiVersions: apiVersionsOf(users),
		signal
	});
	const workloads = /* @__PURE__ */ new Map();
	for (const pod of users) {
		const workload = await findWorkload({
			...foundIn(pods, pod),
			object: pod
		}, {
			client,
			served,
			signal
		});
		const known = workloads.get(workload.uid)?.claims ?? [];
		workloads.set(workload.uid, {
			...workload,
			claims: [.../* @__PURE__ */ new Set([...known, ...claimsOf(pod)])]
		});
	}
	return {
		server: client.server,
		services: allServices.filter((service) => textAt(service, "spec", "type") === "LoadBalancer").map((service) => ({
			...foundIn(services, service),
			addresses: addressesOf(service)
		})),
		claims: allClaims.map((claim) => foundIn(claims, claim)),
		volumes: allVolumes.map((volume) => ({
			...foundIn(volumes, volume),
			...describeVolume(volume)
		})),
		workloads: [...workloads.values()]
	};
}
function foundIn(resource, object) {
	const name = textAt(object, "metadata", "name") ?? "";
	const namespace = resource.scope === "namespaced" ? textAt(object, "metadata", "namespace") : null;
	return {
		address: {
			resource,
			namespace,
			name,
			subject: subjectOf({
				group: resource.group,
				kind: resource.kind,
				namespace,
				name
			})
		},
		uid: textAt(object, "metadata", "uid") ?? ""
	};
}
function describeVolume(volume) {
	const [namespace, name] = [textAt(volume, "spec", "claimRef", "namespace"), textAt(volume, "spec", "claimRef", "name")];
	return {
		reclaimPolicy: textAt(volume, "spec", "persistentVolumeReclaimPolicy") ?? "Retain",
		phase: textAt(volume, "status", "phase") ?? "",
		claim: namespace === null || name === null ? null : `${namespace}/${name}`,
		awsVolumeId: awsVolumeOf(volume)
	};
}
function apiVersionsOf(objects) {
	const owners = objects.flatMap((object) => {
		const metadata = object["metadata"];
		const references = typeof metadata === "object" && metadata !== null && "ownerReferences" in metadata ? metadata.ownerReferences : [];
		return Array.isArray(references) ? references.flatMap((reference) => textAt(reference, "apiVersion") ?? []) : [];
	});
	return [.../* @__PURE__ */ new Set([
		"apps/v1",
		"batch/v1",
		...owners
	])];
}
function loadBalancerAddresses({ services: found }) {
	return [...new Set(found.flatMap(({ addresses }) => addresses))];
}
function retainedVolumes({ volumes: found }) {
	return new Map(found.flatMap(({ reclaimPolicy, awsVolumeId, address }) => reclaimPolicy === "Delete" || awsVolumeId === null ? [] : [[awsVolumeId, address.subject]]));
}
// packages/apply/src/removal/execute-removal.ts
const interval = growingInterval(1e3, 1e4);
async function executeCloudRemoval(plan, execution) {
	const run = startRun(plan, execution);
	try {
		for (const change of run.pending()) await removeOne(change, execution, run);
		await waitUntilGone(execution, run);
	} catch (error) {
		if (error instanceof Interrupted) throw interrupted(run, error);
		if (!(error instanceof RemoteFailure)) throw error;
		run.skipRest(`the API ceased to answer: ${error.message}`);
	}
	return run.outcomes();
}
async function removeOne(change, { client, reporter, signal }, run) {
	reporter.emit({
		type: "change-started",
		engine: "apply",
		change: toChangeRecord(change)
	});
	const { address, uid } = change.before;
	try {
		if (await deleteObject(client, {
			address,
			uid,
			signal
		}) === "gone") run.end(change);
	} catch (error) {
		if (!(error instanceof RemoteFailure) || error.code === "cluster-unreachable") throw error;
		run.skip(change, error.message);
	}
}
async function waitUntilGone(execution, run) {
	const { clock, signal, patience, timeout } = execution;
	const began = clock.now();
	let movedAt = began;
	for (let looks = 1;; looks += 1) {
		const before = run.left();
		await look(execution, run);
		if (run.left() === 0) return;
		if (run.left() < before) movedAt = clock.now();
		if (clock.now() - movedAt >= patience || clock.now() - began >= timeout) return await giveUp(execution, run);
		if (signal.aborted) throw new Interrupted("Cancelled.", { stateLeft: "" });
		await clock.sleep(Math.min(interval(looks), patience), signal);
	}
}
async function look({ client, signal }, run) {
	const there = /* @__PURE__ */ new Map();
	const collections = new Set([
		claims,
		services,
		volumes
	].map((resource) => collectionPath(resource, null)));
	for (const { before } of run.pending()) collections.add(collectionPath(before.address.resource, null));
	for (const path of collections) for (const item of (await listObjects(client, path, { signal })).items) there.set(textAt(item, "metadata", "uid") ?? "", item);
	run.settle(there);
}
async function giveUp({ client, signal }, run) {
	for (const change of run.pending()) {
		const { namespace, name } = change.before.address;
		const events = namespace === null ? [] : await readWarningEvents(client, {
			namespace,
			names: [name],
			signal
		});
		run.skip(change, [run.holdOf(change), ...events.slice(-1)].join("; "));
	}
}
function startRun(plan, { clock, reporter }) {
	const wanted = plan.changes.filter((change) => change.verb === "delete");
	const began = clock.now();
	const ended = /* @__PURE__ */ new Map();
	const holds = /* @__PURE__ */ new Map();
	let volumesLeft = 0;
	const claimed = new Set(wanted.filter(({ before }) => before.address.resource.plural === claims.plural).map(({ before }) => before.uid));
	const pending = () => wanted.filter((change) => !ended.has(change));
	const record = (change, outcome) => {
		ended.set(change, outcome);
		reporter.emit({
			type: "change-ended",
			engine: "apply",
			outcome
		});
	};
	const skip = (change, because) => record(change, {
		status: "skipped",
		change: toChangeRecord(change),
		because
	});
	return {
		pending,
		left: () => pending().length + volumesLeft,
		end: (change) => record(change, {
			status: "done",
			change: toChangeRecord(change),
			duration: clock.now() - began
		}),
		skip,
		skipRest(because) {
			for (const change of pending()) skip(change, because);
		},
		settle(there) {
			volumesLeft = [...there.values()].filter((object) => claimed.has(textAt(object, "spec", "claimRef", "uid") ?? "") && isDeletable(object)).length;
			for (const change of pending()) {
				const object = there.get(change.before.uid);
				if (object === void 0) this.end(change);
				else tellHold(change, describeHold(object));
			}
		},
		holdOf: (change) => holds.get(change) ?? "it is still there",
		outcomes: () => wanted.flatMap((change) => ended.get(change) ?? [])
	};
	function tellHold(change, detail) {
		if (holds.get(change) === detail) return;
		holds.set(change, detail);
		reporter.emit({
			type: "change-progress",
			engine: "apply",
			subject: change.subject,
			detail,
			done: ended.size,
			total: wanted.length
		});
	}
}
function isDeletable(volume) {
	return textAt(volume, "spec", "persistentVolumeReclaimPolicy") === "Delete";
}
function describeHold(object) {
	const finalizers = listAt(object, "metadata", "finalizers").filter((name) => typeof name === "string");
	return finalizers.length === 0 ? "it is still there" : `held by ${finalizers.join(", ")}`;
}
function interrupted(run, cause) {
	return new Interrupted("Cancelled while Services and volumes of the cluster were deleted.", {
		stateLeft: `${run.left()} of them are still there`,
		hint: "Run destroy again: it goes on with what is left.",
		cause
	});
}
// packages/apply/src/removal/plan-removal.ts
function planCloudRemoval(observed) {
	const going = observed.volumes.filter(({ reclaimPolicy }) => reclaimPolicy === "Delete");
	const claimsGoing = new Set(going.flatMap(({ claim }) => claim ?? []));
	const isGoing = ({ address }) => claimsGoing.has(`${address.namespace ?? ""}/${address.name}`);
	const claims = observed.claims.filter(isGoing);
	const claimed = new Set(claims.map(({ address }) => `${address.namespace ?? ""}/${address.name}`));
	const unclaimed = going.filter(({ claim, phase }) => (claim === null || !claimed.has(claim)) && phase !== "Available");
	const workloads = observed.workloads.filter((workload) => workload.claims.some((claim) => claimsGoing.has(claim)));
	const kept = observed.volumes.filter(({ reclaimPolicy }) => reclaimPolicy !== "Delete");
	const changes = [
		...inOrder(observed.services).map((found) => remove(found, "it holds a load balancer")),
		...inOrder(workloads).map((found) => remove(found, "its pods hold a claim that goes")),
		...inOrder(claims).map((found) => remove(found, "its volume has the reclaim policy Delete")),
		...inOrder(unclaimed).map((found) => remove(found, "its reclaim policy is Delete")),
		...inOrder(kept).map((found) => {
			const before = toRow(found, `its reclaim policy is ${found.reclaimPolicy}`);
			return {
				verb: "keep",
				subject: found.address.subject,
				before
			};
		})
	];
	return makePlan({
		engine: "apply",
		target: observed.server,
		changes,
		notes: []
	});
}
function inOrder(found) {
	return found.toSorted((a, b) => a.address.subject < b.address.subject ? -1 : 1);
}
function toRow({ address, uid }, reason) {
	return {
		address,
		uid,
		reason
	};
}
function remove(found, reason) {
	return {
		verb: "delete",
		subject: found.address.subject,
		before: toRow(found, reason)
	};
}
// packages/apply/src/tokens/bootstrap-tokens.ts
const collection = "/api/v1/namespaces/kube-system/secrets";
const [secretType, namePrefix] = ["bootstrap.kubernetes.io/token", "bootstrap-token-"];
const joiningGroup = "system:bootstrappers:kubeadm:default-node-token";
const owner = { "app.kubernetes.io/managed-by": "keelson" };
async function listBootstrapTokens(client, signal) {
	const tokens = [];
	for (let page = null;;) {
		const { body } = await client.call({
			method: "GET",
			path: collection,
			query: {
				fieldSelector: `type=${secretType}`,
				limit: "500",
				...page === null ? {} : { continue: page }
			},
			accept: "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1",
			operation: "list bootstrap tokens",
			signal
		});
		tokens.push(...listAt(body, "items").flatMap(toToken));
		page = textAt(body, "metadata", "continue");
		if (page === null || page === "") return tokens.toSorted((a, b) => compareText(a.id, b.id));
	}
}
function toToken(secret) {
	const name = textAt(secret, "metadata", "name") ?? "";
	if (!name.startsWith(namePrefix)) return [];
	const labels = textsAt(secret, "metadata", "labels");
	return [{
		id: name.slice(namePrefix.length),
		isOurs: Object.entries(owner).every(([key, value]) => labels[key] === value)
	}];
}
async function createBootstrapToken(client, token, signal) {
	const [id = "", secret = ""] = token.split(".");
	const data = Object.fromEntries(Object.entries({
		"token-id": id,
		"token-secret": secret,
		"usage-bootstrap-authentication": "true",
		"usage-bootstrap-signing": "true",
		"auth-extra-groups": joiningGroup,
		description: "Made by keelson rotate-token; nodes find it in Parameter Store."
	}).map(([key, text]) => [key, Buffer.from(text, "utf8").toString("base64")]));
	await patchToken(client, id, {
		form: "application/apply-patch+yaml",
		body: {
			apiVersion: "v1",
			kind: "Secret",
			metadata: {
				name: `${namePrefix}${id}`,
				namespace: "kube-system",
				labels: owner
			},
			type: secretType,
			data
		},
		operation: `create bootstrap token ${id}`,
		signal
	});
}
async function claimBootstrapToken(client, id, signal) {
	await patchToken(client, id, {
		form: "application/merge-patch+json",
		body: { metadata: { labels: owner } },
		operation: `mark bootstrap token ${id}`,
		signal
	});
}
async function patchToken(client, id, { form, body, operation, signal }) {
	await client.call({
		method: "PATCH",
		path: `${collection}/${namePrefix}${encodeURIComponent(id)}`,
		query: { fieldManager },
		contentType: form,
		body: JSON.stringify(body),
		operation,
		signal,
		detail: "withheld"
	});
}
async function deleteBootstrapToken(client, id, signal) {
	try {
		const path = `${collection}/${namePrefix}${encodeURIComponent(id)}`;
		await client.call({
			method: "DELETE",
			path,
			operation: `delete bootstrap token ${id}`,
			signal,
			detail: "withheld"
		});
	} catch (failure) {
		if (!(failure instanceof StatusFailure && failure.code === "object-not-found")) throw failure;
	}
}
export { isBooting as _, planCloudRemoval as a, observeRemoval as c, observeObjects as d, readManifests as f, askApiServer as g, readNodes as h, listBootstrapTokens as i, retainedVolumes as l, executeObjects as m, createBootstrapToken as n, executeCloudRemoval as o, parseKubeconfig as p, deleteBootstrapToken as r, loadBalancerAddresses as s, claimBootstrapToken as t, planObjects as u, readServerCertificate as v, openKubernetes as y };
