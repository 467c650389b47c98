import { n as e } from "./rolldown-runtime.js";
import { createHash as t, createHmac as n, createPrivateKey as r, createPublicKey as i, getRandomValues as a, sign as o } from "node:crypto";
import s, { readFile as c } from "node:fs/promises";
import { dirname as l, join as u, sep as d } from "node:path";
import { ReadStream as f, fstatSync as p, lstatSync as m, promises as h, readFileSync as g } from "node:fs";
import _ from "node:http";
import v from "node:https";
import { exec as ee } from "node:child_process";
import { promisify as te } from "node:util";
import { homedir as y, platform as ne, release as re } from "node:os";
import { Readable as ie, Writable as ae } from "node:stream";
import { env as b, versions as oe } from "node:process";
import * as se from "node:zlib";
var ce, le;
function ue() {
	return (ue = e((() => {
		ce = { warningEmitted: !1 }, le = (e) => {
			if (e && !ce.warningEmitted) {
				if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === `true`) {
					ce.warningEmitted = !0;
					return;
				}
				parseInt(e.substring(1, e.indexOf(`.`))) < 22 && (ce.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`));
			}
		};
	})))();
}
function x(e, t, n) {
	return e.$source ||= {}, e.$source[t] = n, e;
}
function de(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} }, e.__aws_sdk_context.features[t] = n;
}
var fe, pe;
function me() {
	return (me = e((() => {
		fe = () => typeof process == `object` && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === `true`, pe = (e, t) => {
			if (fe() && typeof e?.handle != `function`) return t;
		};
	})))();
}
var he;
function ge() {
	return (ge = e((() => {
		he = (e) => typeof ArrayBuffer == `function` && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === `[object ArrayBuffer]`;
	})))();
}
var _e, ve;
function ye() {
	return (ye = e((() => {
		ge(), _e = (e, t = 0, n = e.byteLength - t) => {
			if (!he(e)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
			return Buffer.from(e, t, n);
		}, ve = (e, t) => {
			if (typeof e != `string`) throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
			return t ? Buffer.from(e, t) : Buffer.from(e);
		};
	})))();
}
var be, xe;
function Se() {
	return (Se = e((() => {
		ye(), be = /^[A-Za-z0-9+/]*={0,2}$/, xe = (e) => {
			if (e.length * 3 % 4 != 0) throw TypeError(`Incorrect padding on base64 string.`);
			if (!be.exec(e)) throw TypeError(`Invalid base64 string.`);
			let t = ve(e, `base64`);
			return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
		};
	})))();
}
var S;
function Ce() {
	return (Ce = e((() => {
		ye(), S = (e) => {
			let t = ve(e, `utf8`);
			return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
		};
	})))();
}
var C;
function we() {
	return (we = e((() => {
		ye(), Ce(), C = (e) => {
			let t;
			if (t = typeof e == `string` ? S(e) : e, typeof t != `object` || typeof t.byteOffset != `number` || typeof t.byteLength != `number`) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
			return _e(t.buffer, t.byteOffset, t.byteLength).toString(`base64`);
		};
	})))();
}
function Te(e, t, n, r) {
	return class i extends Uint8Array {
		static fromString(e, n = `utf-8`) {
			if (typeof e == `string`) return n === `base64` ? i.mutate(r(e)) : i.mutate(t(e));
			throw Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			return Object.setPrototypeOf(e, i.prototype), e;
		}
		transformToString(t = `utf-8`) {
			return t === `base64` ? n(this) : e(this);
		}
	};
}
var w;
function Ee() {
	return (Ee = e((() => {
		ye(), w = (e) => {
			if (typeof e == `string`) return e;
			if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
			return _e(e.buffer, e.byteOffset, e.byteLength).toString(`utf8`);
		};
	})))();
}
function De(e) {
	return typeof crypto < `u` && typeof crypto.randomUUID == `function` ? () => crypto.randomUUID() : () => {
		let t = /* @__PURE__ */ new Uint8Array(16);
		return e(t), t[6] = t[6] & 15 | 64, t[8] = t[8] & 63 | 128, T[t[0]] + T[t[1]] + T[t[2]] + T[t[3]] + `-` + T[t[4]] + T[t[5]] + `-` + T[t[6]] + T[t[7]] + `-` + T[t[8]] + T[t[9]] + `-` + T[t[10]] + T[t[11]] + T[t[12]] + T[t[13]] + T[t[14]] + T[t[15]];
	};
}
var T;
function Oe() {
	return (Oe = e((() => {
		T = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, `0`));
	})))();
}
var ke;
function Ae() {
	return (Ae = e((() => {
		(function(e) {
			e.HTTP = `http`, e.HTTPS = `https`;
		})(ke ||= {});
	})))();
}
var je;
function Me() {
	return (Me = e((() => {
		(function(e) {
			e.MD5 = `md5`, e.CRC32 = `crc32`, e.CRC32C = `crc32c`, e.SHA1 = `sha1`, e.SHA256 = `sha256`;
		})(je ||= {});
	})))();
}
var Ne;
function Pe() {
	return (Pe = e((() => {
		Ne = `__smithy_context`;
	})))();
}
var Fe;
function Ie() {
	return (Ie = e((() => {
		(function(e) {
			e.PROFILE = `profile`, e.SSO_SESSION = `sso-session`, e.SERVICES = `services`;
		})(Fe ||= {});
	})))();
}
var Le;
function Re() {
	return (Re = e((() => {
		Pe(), Le = (e) => e.__smithy_context ||= {};
	})))();
}
function E(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
function ze(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}
var D;
function O() {
	return (O = e((() => {
		D = class e {
			method;
			protocol;
			hostname;
			port;
			path;
			query;
			headers;
			username;
			password;
			fragment;
			body;
			constructor(e) {
				this.method = e.method || `GET`, this.hostname = e.hostname || `localhost`, this.port = e.port, this.query = e.query || {}, this.headers = e.headers || {}, this.body = e.body, this.protocol = e.protocol ? e.protocol.slice(-1) === `:` ? e.protocol : `${e.protocol}:` : `https:`, this.path = e.path ? e.path.charAt(0) === `/` ? e.path : `/${e.path}` : `/`, this.username = e.username, this.password = e.password, this.fragment = e.fragment;
			}
			static clone(t) {
				let n = new e({
					...t,
					headers: { ...t.headers }
				});
				return n.query &&= ze(n.query), n;
			}
			static isInstance(e) {
				if (!e) return !1;
				let t = e;
				return `method` in t && `protocol` in t && `hostname` in t && `path` in t && typeof t.query == `object` && typeof t.headers == `object`;
			}
			clone() {
				return e.clone(this);
			}
		};
	})))();
}
var Be;
function Ve() {
	return (Ve = e((() => {
		Be = class {
			statusCode;
			reason;
			headers;
			body;
			constructor(e) {
				this.statusCode = e.statusCode, this.reason = e.reason, this.headers = e.headers || {}, this.body = e.body;
			}
			static isInstance(e) {
				if (!e) return !1;
				let t = e;
				return typeof t.statusCode == `number` && typeof t.headers == `object`;
			}
		};
	})))();
}
var He, Ue;
function We() {
	return (We = e((() => {
		He = RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`), Ue = (e, t = !1) => {
			if (!t) return He.test(e);
			let n = e.split(`.`);
			for (let e of n) if (!Ue(e)) return !1;
			return !0;
		};
	})))();
}
function Ge(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
var k;
function Ke() {
	return (Ke = e((() => {
		k = (e) => {
			if (typeof e == `function`) return e;
			let t = Promise.resolve(e);
			return () => t;
		};
	})))();
}
function qe(e) {
	let t = {};
	if (e = e.replace(/^\?/, ``), e) for (let n of e.split(`&`)) {
		let [e, r = null] = n.split(`=`);
		e = decodeURIComponent(e), r &&= decodeURIComponent(r), e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
var Je;
function Ye() {
	return (Ye = e((() => {
		Je = (e) => {
			if (typeof e == `string`) return Je(new URL(e));
			let { hostname: t, pathname: n, port: r, protocol: i, search: a } = e, o;
			return a && (o = qe(a)), {
				hostname: t,
				port: r ? parseInt(r) : void 0,
				protocol: i,
				path: n,
				query: o
			};
		};
	})))();
}
var Xe;
function Ze() {
	return (Ze = e((() => {
		Ye(), Xe = (e) => {
			if (typeof e == `object`) {
				if (`url` in e) {
					let t = Je(e.url);
					if (e.headers) {
						t.headers = {};
						for (let n in e.headers) E(e.headers, n) && (t.headers[n.toLowerCase()] = e.headers[n].join(`, `));
					}
					return t;
				}
				return e;
			}
			return Je(e);
		};
	})))();
}
var Qe, $e, et, tt, nt, rt, it, at, ot, st, ct, lt, ut, dt, ft, pt;
function mt() {
	return (mt = e((() => {
		Qe = (e) => {
			if (e != null) {
				if (typeof e == `string`) {
					let t = parseFloat(e);
					if (!Number.isNaN(t)) return String(t) !== String(e) && pt.warn(ft(`Expected number but observed string: ${e}`)), t;
				}
				if (typeof e == `number`) return e;
				throw TypeError(`Expected number, got ${typeof e}: ${e}`);
			}
		}, $e = Math.ceil(2 ** 127 * (2 - 2 ** -23)), et = (e) => {
			let t = Qe(e);
			if (t !== void 0 && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > $e) throw TypeError(`Expected 32-bit float, got ${e}`);
			return t;
		}, tt = (e) => {
			if (e != null) {
				if (Number.isInteger(e) && !Number.isNaN(e)) return e;
				throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
			}
		}, nt = (e) => it(e, 16), rt = (e) => it(e, 8), it = (e, t) => {
			let n = tt(e);
			if (n !== void 0 && at(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
			return n;
		}, at = (e, t) => {
			switch (t) {
				case 32: return Int32Array.of(e)[0];
				case 16: return Int16Array.of(e)[0];
				case 8: return Int8Array.of(e)[0];
			}
		}, ot = (e) => Qe(typeof e == `string` ? lt(e) : e), st = (e) => et(typeof e == `string` ? lt(e) : e), ct = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, lt = (e) => {
			let t = e.match(ct);
			if (t === null || t[0].length !== e.length) throw TypeError(`Expected real number, got implicit NaN`);
			return parseFloat(e);
		}, ut = (e) => nt(typeof e == `string` ? lt(e) : e), dt = (e) => rt(typeof e == `string` ? lt(e) : e), ft = (e) => String(TypeError(e).stack || e).split(`
`).slice(0, 5).filter((e) => !e.includes(`stackTraceWarning`)).join(`
`), pt = { warn: console.warn };
	})))();
}
function ht(e) {
	let t = e.getUTCFullYear(), n = e.getUTCMonth(), r = e.getUTCDay(), i = e.getUTCDate(), a = e.getUTCHours(), o = e.getUTCMinutes(), s = e.getUTCSeconds(), c = i < 10 ? `0${i}` : `${i}`, l = a < 10 ? `0${a}` : `${a}`, u = o < 10 ? `0${o}` : `${o}`, d = s < 10 ? `0${s}` : `${s}`;
	return `${gt[r]}, ${c} ${_t[n]} ${t} ${l}:${u}:${d} GMT`;
}
var gt, _t, vt, yt, bt, xt, St, Ct, wt, Tt, Et, Dt, Ot, kt, At, jt, Mt, Nt, Pt, Ft, It, Lt, Rt;
function zt() {
	return (zt = e((() => {
		mt(), gt = [
			`Sun`,
			`Mon`,
			`Tue`,
			`Wed`,
			`Thu`,
			`Fri`,
			`Sat`
		], _t = [
			`Jan`,
			`Feb`,
			`Mar`,
			`Apr`,
			`May`,
			`Jun`,
			`Jul`,
			`Aug`,
			`Sep`,
			`Oct`,
			`Nov`,
			`Dec`
		], vt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), yt = (e) => {
			if (e == null) return;
			if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
			let t = vt.exec(e);
			if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
			let [n, r, i, a, o, s, c, l] = t, u = ut(Rt(r)), d = Ft(i, `month`, 1, 12), f = Ft(a, `day`, 1, 31);
			return Dt(u, d, f, {
				hours: o,
				minutes: s,
				seconds: c,
				fractionalMilliseconds: l
			});
		}, bt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), xt = (e) => {
			if (e == null) return;
			if (typeof e != `string`) throw TypeError(`RFC-3339 date-times must be expressed as strings`);
			let t = bt.exec(e);
			if (!t) throw TypeError(`Invalid RFC-3339 date-time value`);
			let [n, r, i, a, o, s, c, l, u] = t, d = ut(Rt(r)), f = Ft(i, `month`, 1, 12), p = Ft(a, `day`, 1, 31), m = Dt(d, f, p, {
				hours: o,
				minutes: s,
				seconds: c,
				fractionalMilliseconds: l
			});
			return u.toUpperCase() != `Z` && m.setTime(m.getTime() - Lt(u)), m;
		}, St = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), Ct = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), wt = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), Tt = (e) => {
			if (e == null) return;
			if (typeof e != `string`) throw TypeError(`RFC-7231 date-times must be expressed as strings`);
			let t = St.exec(e);
			if (t) {
				let [e, n, r, i, a, o, s, c] = t;
				return Dt(ut(Rt(i)), jt(r), Ft(n, `day`, 1, 31), {
					hours: a,
					minutes: o,
					seconds: s,
					fractionalMilliseconds: c
				});
			}
			if (t = Ct.exec(e), t) {
				let [e, n, r, i, a, o, s, c] = t;
				return At(Dt(Ot(i), jt(r), Ft(n, `day`, 1, 31), {
					hours: a,
					minutes: o,
					seconds: s,
					fractionalMilliseconds: c
				}));
			}
			if (t = wt.exec(e), t) {
				let [e, n, r, i, a, o, s, c] = t;
				return Dt(ut(Rt(c)), jt(n), Ft(r.trimLeft(), `day`, 1, 31), {
					hours: i,
					minutes: a,
					seconds: o,
					fractionalMilliseconds: s
				});
			}
			throw TypeError(`Invalid RFC-7231 date-time value`);
		}, Et = (e) => {
			if (e == null) return;
			let t;
			if (typeof e == `number`) t = e;
			else if (typeof e == `string`) t = ot(e);
			else if (typeof e == `object` && e.tag === 1) t = e.value;
			else throw TypeError(`Epoch timestamps must be expressed as floating point numbers or their string representation`);
			if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw TypeError(`Epoch timestamps must be valid, non-Infinite, non-NaN numerics`);
			return new Date(Math.round(t * 1e3));
		}, Dt = (e, t, n, r) => {
			let i = t - 1;
			return Nt(e, i, n), new Date(Date.UTC(e, i, n, Ft(r.hours, `hour`, 0, 23), Ft(r.minutes, `minute`, 0, 59), Ft(r.seconds, `seconds`, 0, 60), It(r.fractionalMilliseconds)));
		}, Ot = (e) => {
			let t = (/* @__PURE__ */ new Date()).getUTCFullYear(), n = Math.floor(t / 100) * 100 + ut(Rt(e));
			return n < t ? n + 100 : n;
		}, kt = 15768e8, At = (e) => e.getTime() - (/* @__PURE__ */ new Date()).getTime() > kt ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, jt = (e) => {
			let t = _t.indexOf(e);
			if (t < 0) throw TypeError(`Invalid month: ${e}`);
			return t + 1;
		}, Mt = [
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		], Nt = (e, t, n) => {
			let r = Mt[t];
			if (t === 1 && Pt(e) && (r = 29), n > r) throw TypeError(`Invalid day for ${_t[t]} in ${e}: ${n}`);
		}, Pt = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), Ft = (e, t, n, r) => {
			let i = dt(Rt(e));
			if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
			return i;
		}, It = (e) => e == null ? 0 : st(`0.` + e) * 1e3, Lt = (e) => {
			let t = e[0], n = 1;
			if (t == `+`) n = 1;
			else if (t == `-`) n = -1;
			else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
			let r = Number(e.substring(1, 3)), i = Number(e.substring(4, 6));
			return n * (r * 60 + i) * 60 * 1e3;
		}, Rt = (e) => {
			let t = 0;
			for (; t < e.length - 1 && e.charAt(t) === `0`;) t++;
			return t === 0 ? e : e.slice(t);
		};
	})))();
}
var Bt;
function Vt() {
	return (Vt = e((() => {
		Bt = function(e) {
			return Object.assign(new String(e), {
				deserializeJSON() {
					return JSON.parse(String(e));
				},
				toString() {
					return String(e);
				},
				toJSON() {
					return String(e);
				}
			});
		}, Bt.from = (e) => e && typeof e == `object` && (e instanceof Bt || `deserializeJSON` in e) ? e : typeof e == `string` || Object.getPrototypeOf(e) === String.prototype ? Bt(String(e)) : Bt(JSON.stringify(e)), Bt.fromObject = Bt.from;
	})))();
}
function Ht(e) {
	return (e.includes(`,`) || e.includes(`"`)) && (e = `"${e.replace(/\\/g, `\\\\`).replace(/"/g, `\\"`)}"`), e;
}
function Ut(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
var Wt, Gt, Kt, qt, Jt, Yt, Xt, Zt, Qt, $t, en, tn, nn, rn;
function an() {
	return (an = e((() => {
		Wt = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`, Gt = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`, Kt = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`, qt = `(\\d?\\d)`, Jt = `(\\d{4})`, Yt = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), Xt = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, Zt = RegExp(`^${Wt}, ${qt} ${Gt} ${Jt} ${Kt} GMT$`), Qt = RegExp(`^${Wt}, ${qt}-${Gt}-(\\d\\d) ${Kt} GMT$`), $t = RegExp(`^${Wt} ${Gt} ( [1-9]|\\d\\d) ${Kt} ${Jt}$`), en = [
			`Jan`,
			`Feb`,
			`Mar`,
			`Apr`,
			`May`,
			`Jun`,
			`Jul`,
			`Aug`,
			`Sep`,
			`Oct`,
			`Nov`,
			`Dec`
		], tn = (e) => {
			if (e == null) return;
			let t = NaN;
			if (typeof e == `number`) t = e;
			else if (typeof e == `string`) {
				if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError(`parseEpochTimestamp - numeric string invalid.`);
				t = Number.parseFloat(e);
			} else typeof e == `object` && e.tag === 1 && (t = e.value);
			if (isNaN(t) || Math.abs(t) === 1 / 0) throw TypeError(`Epoch timestamps must be valid finite numbers.`);
			return new Date(Math.round(t * 1e3));
		}, nn = (e) => {
			if (e == null) return;
			if (typeof e != `string`) throw TypeError(`RFC3339 timestamps must be strings`);
			let t = Yt.exec(e);
			if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
			let [, n, r, i, a, o, s, , c, l] = t;
			Ut(r, 1, 12), Ut(i, 1, 31), Ut(a, 0, 23), Ut(o, 0, 59), Ut(s, 0, 60);
			let u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
			if (u.setUTCFullYear(Number(n)), l.toUpperCase() != `Z`) {
				let [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
					void 0,
					`+`,
					0,
					0
				], r = e === `-` ? 1 : -1;
				u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
			}
			return u;
		}, rn = (e) => {
			if (e == null) return;
			if (typeof e != `string`) throw TypeError(`RFC7231 timestamps must be strings.`);
			if (Xt.test(e)) return new Date(e);
			let t, n, r, i, a, o, s, c;
			if ((c = Zt.exec(e)) ? [, t, n, r, i, a, o, s] = c : (c = Qt.exec(e)) ? ([, t, n, r, i, a, o, s] = c, r = (Number(r) + 1900).toString()) : (c = $t.exec(e)) && ([, n, t, i, a, o, s, r] = c), r && o) {
				let e = Date.UTC(Number(r), en.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
				Ut(t, 1, 31), Ut(i, 0, 23), Ut(a, 0, 59), Ut(o, 0, 60);
				let c = new Date(e);
				return c.setUTCFullYear(Number(r)), c;
			}
			throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
		};
	})))();
}
function on(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error(`Invalid number of delimiters (` + n + `) for splitEvery.`);
	let r = e.split(t);
	if (n === 1) return r;
	let i = [], a = ``;
	for (let e = 0; e < r.length; e++) a === `` ? a = r[e] : a += t + r[e], (e + 1) % n === 0 && (i.push(a), a = ``);
	return a !== `` && i.push(a), i;
}
var sn;
function cn() {
	return (cn = e((() => {
		sn = (e) => {
			let t = e.length, n = [], r = !1, i = !1, a = 0;
			for (let o = 0; o < t; ++o) {
				let t = e[o];
				switch (t) {
					case `"`:
						i || (r = !r);
						break;
					case `,`: r || (n.push(e.slice(a, o)), a = o + 1);
				}
				i = t === `\\` && !i;
			}
			return n.push(e.slice(a)), n.map((e) => {
				e = e.trim();
				let t = e.length;
				return t < 2 ? e : e[0] === `"` && e[t - 1] === `"` ? (e = e.slice(1, t - 1), e.replace(/\\(["\\])/g, `$1`)) : e.replace(/\\"/g, `"`);
			});
		};
	})))();
}
var ln, A;
function un() {
	return (un = e((() => {
		ln = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/, A = class e {
			string;
			type;
			constructor(e, t) {
				if (this.string = e, this.type = t, !ln.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
			}
			toString() {
				return this.string;
			}
			static [Symbol.hasInstance](t) {
				if (!t || typeof t != `object`) return !1;
				let n = t;
				return e.prototype.isPrototypeOf(t) || n.type === `bigDecimal` && ln.test(n.string);
			}
		};
	})))();
}
function dn(e) {
	if (e.length % 2 != 0) throw Error(`Hex encoded strings must have an even number length`);
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in pn) t[n / 2] = pn[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function j(e) {
	let t = ``;
	for (let n = 0; n < e.byteLength; n++) t += fn[e[n]];
	return t;
}
var fn, pn;
function mn() {
	return (mn = e((() => {
		fn = {}, pn = {};
		for (let e = 0; e < 256; e++) {
			let t = e.toString(16).toLowerCase();
			t.length === 1 && (t = `0${t}`), fn[e] = t, pn[t] = e;
		}
	})))();
}
var hn;
function gn() {
	return (gn = e((() => {
		hn = (e) => {
			if (!e) return 0;
			if (typeof e == `string`) return Buffer.byteLength(e);
			if (typeof e.byteLength == `number`) return e.byteLength;
			if (typeof e.size == `number`) return e.size;
			if (typeof e.start == `number` && typeof e.end == `number`) return e.end + 1 - e.start;
			if (e instanceof f) {
				if (e.path != null) return m(e.path).size;
				if (typeof e.fd == `number`) return p(e.fd).size;
			}
			throw Error(`Body Length computation failed for ${e}`);
		};
	})))();
}
var _n;
function vn() {
	return (vn = e((() => {
		Ce(), _n = (e) => e instanceof Uint8Array ? e : typeof e == `string` ? S(e) : ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(e);
	})))();
}
function yn(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.byteLength;
	return n;
}
var bn;
function xn() {
	return (xn = e((() => {
		bn = class e extends Error {
			name = `ProviderError`;
			tryNextLink;
			constructor(t, n = !0) {
				let r, i = !0;
				typeof n == `boolean` ? (r = void 0, i = n) : typeof n == `object` && n && (r = n.logger, i = n.tryNextLink ?? !0), super(t), this.tryNextLink = i, Object.setPrototypeOf(this, e.prototype), r?.debug?.(`@smithy/property-provider ${i ? `->` : `(!)`} ${t}`);
			}
			static from(e, t = !0) {
				return Object.assign(new this(e.message, t), e);
			}
		};
	})))();
}
var M;
function N() {
	return (N = e((() => {
		xn(), M = class e extends bn {
			name = `CredentialsProviderError`;
			constructor(t, n = !0) {
				super(t, n), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var Sn;
function Cn() {
	return (Cn = e((() => {
		xn(), Sn = class e extends bn {
			name = `TokenProviderError`;
			constructor(t, n = !0) {
				super(t, n), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var wn;
function Tn() {
	return (Tn = e((() => {
		xn(), wn = (...e) => async () => {
			if (e.length === 0) throw new bn(`No providers in chain`);
			let t;
			for (let n of e) try {
				return await n();
			} catch (e) {
				if (t = e, e?.tryNextLink) continue;
				throw e;
			}
			throw t;
		};
	})))();
}
var En;
function Dn() {
	return (Dn = e((() => {
		En = (e) => () => Promise.resolve(e);
	})))();
}
var On;
function kn() {
	return (kn = e((() => {
		On = (e, t, n) => {
			let r, i, a, o = !1, s = async () => {
				i ||= e();
				try {
					r = await i, a = !0, o = !1;
				} finally {
					i = void 0;
				}
				return r;
			};
			return t === void 0 ? async (e) => ((!a || e?.forceRefresh) && (r = await s()), r) : async (e) => ((!a || e?.forceRefresh) && (r = await s()), o ? r : n && !n(r) ? (o = !0, r) : (t(r) && await s(), r));
		};
	})))();
}
var An;
function jn() {
	return (jn = e((() => {
		An = (e, t, n) => {
			if (t in e) {
				if (e[t] === `true`) return !0;
				if (e[t] === `false`) return !1;
				throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
			}
		};
	})))();
}
var Mn;
function Nn() {
	return (Nn = e((() => {
		(function(e) {
			e.ENV = `env`, e.CONFIG = `shared config entry`;
		})(Mn ||= {});
	})))();
}
var Pn, Fn, In;
function Ln() {
	return (Ln = e((() => {
		Pn = {}, Fn = () => process && process.geteuid ? `${process.geteuid()}` : `DEFAULT`, In = () => {
			let { HOME: e, USERPROFILE: t, HOMEPATH: n, HOMEDRIVE: r = `C:${d}` } = process.env;
			if (e) return e;
			if (t) return t;
			if (n) return `${r}${n}`;
			let i = Fn();
			return Pn[i] || (Pn[i] = y()), Pn[i];
		};
	})))();
}
var Rn;
function zn() {
	return (zn = e((() => {
		Rn = (e) => e.profile || process.env.AWS_PROFILE || `default`;
	})))();
}
var Bn;
function Vn() {
	return (Vn = e((() => {
		Ln(), Bn = (e) => {
			let n = t(`sha1`).update(e).digest(`hex`);
			return u(In(), `.aws`, `sso`, `cache`, `${n}.json`);
		};
	})))();
}
var Hn, Un;
function Wn() {
	return (Wn = e((() => {
		Vn(), Hn = {}, Un = async (e) => {
			if (Hn[e]) return Hn[e];
			let t = Bn(e), n = await c(t, `utf8`);
			return JSON.parse(n);
		};
	})))();
}
var Gn;
function Kn() {
	return (Kn = e((() => {
		Ie(), Gn = (e) => Object.entries(e).filter(([e]) => {
			let t = e.indexOf(`.`);
			return t !== -1 && Object.values(Fe).includes(e.substring(0, t));
		}).reduce((e, [t, n]) => {
			let r = t.indexOf(`.`), i = t.substring(0, r) === Fe.PROFILE ? t.substring(r + 1) : t;
			return e[i] = n, e;
		}, { ...e.default && { default: e.default } });
	})))();
}
var qn;
function Jn() {
	return (Jn = e((() => {
		Ln(), qn = () => process.env.AWS_CONFIG_FILE || u(In(), `.aws`, `config`);
	})))();
}
var Yn;
function Xn() {
	return (Xn = e((() => {
		Ln(), Yn = () => process.env.AWS_SHARED_CREDENTIALS_FILE || u(In(), `.aws`, `credentials`);
	})))();
}
var Zn, Qn, $n;
function er() {
	return (er = e((() => {
		Ie(), Zn = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, Qn = [`__proto__`, `profile __proto__`], $n = (e) => {
			let t = {}, n, r;
			for (let i of e.split(/\r?\n/)) {
				let e = i.split(/(^|\s)[;#]/)[0].trim();
				if (e[0] === `[` && e[e.length - 1] === `]`) {
					n = void 0, r = void 0;
					let t = e.substring(1, e.length - 1), i = Zn.exec(t);
					if (i) {
						let [, e, , t] = i;
						Object.values(Fe).includes(e) && (n = [e, t].join(`.`));
					} else n = t;
					if (Qn.includes(t)) throw Error(`Found invalid profile name "${t}"`);
				} else if (n) {
					let a = e.indexOf(`=`);
					if (![0, -1].includes(a)) {
						let [o, s] = [e.substring(0, a).trim(), e.substring(a + 1).trim()];
						if (s === ``) r = o;
						else {
							r && i.trimStart() === i && (r = void 0), t[n] = t[n] || {};
							let e = r ? [r, o].join(`.`) : o;
							t[n][e] = s;
						}
					}
				}
			}
			return t;
		};
	})))();
}
var tr, nr, rr;
function ir() {
	return (ir = e((() => {
		tr = {}, nr = {}, rr = (e, t) => nr[e] === void 0 ? ((!tr[e] || t?.ignoreCache) && (tr[e] = c(e, `utf8`)), tr[e]) : nr[e];
	})))();
}
var ar, or;
function sr() {
	return (sr = e((() => {
		Kn(), Jn(), Xn(), Ln(), er(), ir(), ar = () => ({}), or = async (e = {}) => {
			let { filepath: t = Yn(), configFilepath: n = qn() } = e, r = In(), i = t;
			t.startsWith(`~/`) && (i = u(r, t.slice(2)));
			let a = n;
			n.startsWith(`~/`) && (a = u(r, n.slice(2)));
			let o = await Promise.all([rr(a, { ignoreCache: e.ignoreCache }).then($n).then(Gn).catch(ar), rr(i, { ignoreCache: e.ignoreCache }).then($n).catch(ar)]);
			return {
				configFile: o[0],
				credentialsFile: o[1]
			};
		};
	})))();
}
var cr;
function lr() {
	return (lr = e((() => {
		Ie(), sr(), cr = (e) => Object.entries(e).filter(([e]) => e.startsWith(Fe.SSO_SESSION + `.`)).reduce((e, [t, n]) => ({
			...e,
			[t.substring(t.indexOf(`.`) + 1)]: n
		}), {});
	})))();
}
var ur, dr;
function fr() {
	return (fr = e((() => {
		Jn(), lr(), er(), ir(), ur = () => ({}), dr = async (e = {}) => rr(e.configFilepath ?? qn()).then($n).then(cr).catch(ur);
	})))();
}
var pr;
function mr() {
	return (mr = e((() => {
		pr = (...e) => {
			let t = {};
			for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
			return t;
		};
	})))();
}
var hr;
function gr() {
	return (gr = e((() => {
		sr(), mr(), hr = async (e) => {
			let t = await or(e);
			return pr(t.configFile, t.credentialsFile);
		};
	})))();
}
var _r;
function vr() {
	return (vr = e((() => {
		Wn(), ir(), _r = {
			getFileRecord() {
				return nr;
			},
			interceptFile(e, t) {
				nr[e] = Promise.resolve(t);
			},
			getTokenRecord() {
				return Hn;
			},
			interceptToken(e, t) {
				Hn[e] = t;
			}
		};
	})))();
}
function yr(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		return t.delete(`CONFIG`), t.delete(`CONFIG_PREFIX_SEPARATOR`), t.delete(`ENV`), [...t].join(`, `);
	} catch {
		return e;
	}
}
var br;
function xr() {
	return (xr = e((() => {
		N(), br = (e, t) => async () => {
			try {
				let n = e(process.env, t);
				if (n === void 0) throw Error();
				return n;
			} catch (n) {
				throw new M(n.message || `Not found in ENV: ${yr(e.toString())}`, { logger: t?.logger });
			}
		};
	})))();
}
var Sr;
function Cr() {
	return (Cr = e((() => {
		N(), zn(), sr(), Sr = (e, { preferredFile: t = `config`, ...n } = {}) => async () => {
			let r = Rn(n), { configFile: i, credentialsFile: a } = await or(n), o = a[r] || {}, s = i[r] || {}, c = t === `config` ? {
				...o,
				...s
			} : {
				...s,
				...o
			};
			try {
				let n = e(c, t === `config` ? i : a);
				if (n === void 0) throw Error();
				return n;
			} catch (t) {
				throw new M(t.message || `Not found in config files w/ profile [${r}]: ${yr(e.toString())}`, { logger: n.logger });
			}
		};
	})))();
}
var wr, Tr;
function Er() {
	return (Er = e((() => {
		Dn(), wr = (e) => typeof e == `function`, Tr = (e) => wr(e) ? async () => await e() : En(e);
	})))();
}
var P;
function Dr() {
	return (Dr = e((() => {
		Tn(), kn(), xr(), Cr(), Er(), P = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, r = {}) => {
			let { signingName: i, logger: a } = r;
			return On(wn(br(e, {
				signingName: i,
				logger: a
			}), Sr(t, r), Tr(n)));
		};
	})))();
}
var Or, kr, Ar;
function jr() {
	return (jr = e((() => {
		jn(), Nn(), Or = `AWS_USE_DUALSTACK_ENDPOINT`, kr = `use_dualstack_endpoint`, Ar = {
			environmentVariableSelector: (e) => An(e, Or, Mn.ENV),
			configFileSelector: (e) => An(e, kr, Mn.CONFIG),
			default: !1
		};
	})))();
}
var Mr, Nr, Pr;
function Fr() {
	return (Fr = e((() => {
		jn(), Nn(), Mr = `AWS_USE_FIPS_ENDPOINT`, Nr = `use_fips_endpoint`, Pr = {
			environmentVariableSelector: (e) => An(e, Mr, Mn.ENV),
			configFileSelector: (e) => An(e, Nr, Mn.CONFIG),
			default: !1
		};
	})))();
}
var Ir, Lr, Rr, zr, Br;
function Vr() {
	return (Vr = e((() => {
		Ir = (e, t) => {
			let n = [];
			if (e && n.push(e), t) for (let e of t) n.push(e);
			return n;
		}, Lr = (e, t) => `${e || `anonymous`}${t && t.length > 0 ? ` (a.k.a. ${t.join(`,`)})` : ``}`, Rr = () => {
			let e = [], t = [], n = !1, r = /* @__PURE__ */ new Set(), i = (e) => e.sort((e, t) => zr[t.step] - zr[e.step] || Br[t.priority || `normal`] - Br[e.priority || `normal`]), a = (n) => {
				let i = !1, a = (e) => {
					let t = Ir(e.name, e.aliases);
					if (t.includes(n)) {
						i = !0;
						for (let e of t) r.delete(e);
						return !1;
					}
					return !0;
				};
				return e = e.filter(a), t = t.filter(a), i;
			}, o = (n) => {
				let i = !1, a = (e) => {
					if (e.middleware === n) {
						i = !0;
						for (let t of Ir(e.name, e.aliases)) r.delete(t);
						return !1;
					}
					return !0;
				};
				return e = e.filter(a), t = t.filter(a), i;
			}, s = (n) => (e.forEach((e) => {
				n.add(e.middleware, { ...e });
			}), t.forEach((e) => {
				n.addRelativeTo(e.middleware, { ...e });
			}), n.identifyOnResolve?.(u.identifyOnResolve()), n), c = (e) => {
				let t = [];
				return e.before.forEach((e) => {
					e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
				}), t.push(e), e.after.reverse().forEach((e) => {
					e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...c(e));
				}), t;
			}, l = (n = !1) => {
				let r = [], a = [], o = {};
				return e.forEach((e) => {
					let t = {
						...e,
						before: [],
						after: []
					};
					for (let e of Ir(t.name, t.aliases)) o[e] = t;
					r.push(t);
				}), t.forEach((e) => {
					let t = {
						...e,
						before: [],
						after: []
					};
					for (let e of Ir(t.name, t.aliases)) o[e] = t;
					a.push(t);
				}), a.forEach((e) => {
					if (e.toMiddleware) {
						let t = o[e.toMiddleware];
						if (t === void 0) {
							if (n) return;
							throw Error(`${e.toMiddleware} is not found when adding ${Lr(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
						}
						e.relation === `after` && t.after.push(e), e.relation === `before` && t.before.push(e);
					}
				}), i(r).map(c).reduce((e, t) => (e.push(...t), e), []);
			}, u = {
				add: (t, n = {}) => {
					let { name: i, override: a, aliases: o } = n, s = {
						step: `initialize`,
						priority: `normal`,
						middleware: t,
						...n
					}, c = Ir(i, o);
					if (c.length > 0) {
						if (c.some((e) => r.has(e))) {
							if (!a) throw Error(`Duplicate middleware name '${Lr(i, o)}'`);
							for (let t of c) {
								let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
								if (n === -1) continue;
								let r = e[n];
								if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${Lr(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${Lr(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
								e.splice(n, 1);
							}
						}
						for (let e of c) r.add(e);
					}
					e.push(s);
				},
				addRelativeTo: (e, n) => {
					let { name: i, override: a, aliases: o } = n, s = {
						middleware: e,
						...n
					}, c = Ir(i, o);
					if (c.length > 0) {
						if (c.some((e) => r.has(e))) {
							if (!a) throw Error(`Duplicate middleware name '${Lr(i, o)}'`);
							for (let e of c) {
								let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
								if (n === -1) continue;
								let r = t[n];
								if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${Lr(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${Lr(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
								t.splice(n, 1);
							}
						}
						for (let e of c) r.add(e);
					}
					t.push(s);
				},
				clone: () => s(Rr()),
				use: (e) => {
					e.applyToStack(u);
				},
				remove: (e) => typeof e == `string` ? a(e) : o(e),
				removeByTag: (n) => {
					let i = !1, a = (e) => {
						let { tags: t, name: a, aliases: o } = e;
						if (t && t.includes(n)) {
							let e = Ir(a, o);
							for (let t of e) r.delete(t);
							return i = !0, !1;
						}
						return !0;
					};
					return e = e.filter(a), t = t.filter(a), i;
				},
				concat: (e) => {
					let t = s(Rr());
					return t.use(e), t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), t;
				},
				applyToStack: s,
				identify: () => l(!0).map((e) => {
					let t = e.step ?? e.relation + ` ` + e.toMiddleware;
					return Lr(e.name, e.aliases) + ` - ` + t;
				}),
				identifyOnResolve(e) {
					return typeof e == `boolean` && (n = e), n;
				},
				resolve: (e, t) => {
					for (let n of l().map((e) => e.middleware).reverse()) e = n(e, t);
					return n && console.log(u.identify()), e;
				}
			};
			return u;
		}, zr = {
			initialize: 5,
			serialize: 4,
			build: 3,
			finalizeRequest: 2,
			deserialize: 1
		}, Br = {
			high: 3,
			normal: 2,
			low: 1
		};
	})))();
}
var Hr;
function Ur() {
	return (Ur = e((() => {
		Vr(), Hr = class {
			config;
			middlewareStack = Rr();
			initConfig;
			handlers;
			constructor(e) {
				this.config = e;
				let { protocol: t, protocolSettings: n } = e;
				n && typeof t == `function` && (e.protocol = new t(n));
			}
			send(e, t, n) {
				let r = typeof t == `function` ? void 0 : t, i = typeof t == `function` ? t : n, a = r === void 0 && this.config.cacheMiddleware === !0, o;
				if (a) {
					this.handlers ||= /* @__PURE__ */ new WeakMap();
					let t = this.handlers;
					t.has(e.constructor) ? o = t.get(e.constructor) : (o = e.resolveMiddleware(this.middlewareStack, this.config, r), t.set(e.constructor, o));
				} else delete this.handlers, o = e.resolveMiddleware(this.middlewareStack, this.config, r);
				if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
				else return o(e).then((e) => e.output);
			}
			destroy() {
				this.config?.requestHandler?.destroy?.(), delete this.handlers;
			}
		};
	})))();
}
var Wr;
function Gr() {
	return (Gr = e((() => {
		Wr = (e) => typeof e == `function` ? e() : e;
	})))();
}
var Kr;
function qr() {
	return (qr = e((() => {
		Kr = (e, t, n, r, i) => ({
			name: t,
			namespace: e,
			traits: n,
			input: r,
			output: i
		});
	})))();
}
var Jr, Yr;
function Xr() {
	return (Xr = e((() => {
		Ve(), Re(), qr(), Jr = (e) => (t, n) => async (r) => {
			let { response: i } = await t(r), { operationSchema: a } = Le(n), [, o, s, c, l, u] = a ?? [];
			try {
				return {
					response: i,
					output: await e.protocol.deserializeResponse(Kr(o, s, c, l, u), {
						...e,
						...n
					}, i)
				};
			} catch (e) {
				if (Object.defineProperty(e, "$response", {
					value: i,
					enumerable: !1,
					writable: !1,
					configurable: !1
				}), !(`$metadata` in e)) {
					let t = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
					try {
						e.message += `
  ` + t;
					} catch {
						!n.logger || n.logger?.constructor?.name === `NoOpLogger` ? console.warn(t) : n.logger?.warn?.(t);
					}
					e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
					try {
						if (Be.isInstance(i)) {
							let { headers: t = {}, statusCode: n } = i, r = Object.entries(t);
							e.$metadata = {
								httpStatusCode: n,
								requestId: Yr(/^x-[\w-]+-request-?id$/, r),
								extendedRequestId: Yr(/^x-[\w-]+-id-2$/, r),
								cfId: Yr(/^x-[\w-]+-cf-id$/, r)
							};
						}
					} catch {}
				}
				throw e;
			}
		}, Yr = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1];
	})))();
}
var Zr;
function Qr() {
	return (Qr = e((() => {
		Re(), Ze(), qr(), Zr = (e) => (t, n) => async (r) => {
			let { operationSchema: i } = Le(n), [, a, o, s, c, l] = i ?? [], u = n.endpointV2 ? async () => Xe(n.endpointV2) : e.endpoint, d = await e.protocol.serializeRequest(Kr(a, o, s, c, l), r.input, {
				...e,
				...n,
				endpoint: u
			});
			return t({
				...r,
				request: d
			});
		};
	})))();
}
function $r(e) {
	return { applyToStack: (t) => {
		t.add(Zr(e), ti), t.add(Jr(e), ei), e.protocol.setSerdeContext(e);
	} };
}
var ei, ti;
function ni() {
	return (ni = e((() => {
		Xr(), Qr(), ei = {
			name: `deserializerMiddleware`,
			step: `deserialize`,
			tags: [`DESERIALIZER`],
			override: !0
		}, ti = {
			name: `serializerMiddleware`,
			step: `serialize`,
			tags: [`SERIALIZER`],
			override: !0
		};
	})))();
}
function ri(e) {
	if (typeof e == `object`) return e;
	if (e |= 0, ii[e]) return ii[e];
	let t = {}, n = 0;
	for (let r of [
		`httpLabel`,
		`idempotent`,
		`idempotencyToken`,
		`sensitive`,
		`httpPayload`,
		`httpResponseCode`,
		`httpQueryParams`
	]) (e >> n++ & 1) == 1 && (t[r] = 1);
	return ii[e] = t;
}
var ii;
function ai() {
	return (ai = e((() => {
		ii = [];
	})))();
}
function oi(e, t) {
	return e instanceof F ? Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	}) : new F(e, t);
}
var si, ci, li, F, ui, di;
function I() {
	return (I = e((() => {
		Gr(), ai(), si = {
			it: Symbol.for(`@smithy/nor-struct-it`),
			ns: Symbol.for(`@smithy/ns`)
		}, ci = [], li = {}, F = class e {
			ref;
			memberName;
			static symbol = Symbol.for(`@smithy/nor`);
			symbol = e.symbol;
			name;
			schema;
			_isMemberSchema;
			traits;
			memberTraits;
			normalizedTraits;
			constructor(t, n) {
				this.ref = t, this.memberName = n;
				let r = [], i = t, a = t;
				for (this._isMemberSchema = !1; ui(i);) r.push(i[1]), i = i[0], a = Wr(i), this._isMemberSchema = !0;
				if (r.length > 0) {
					this.memberTraits = {};
					for (let e = r.length - 1; e >= 0; --e) {
						let t = r[e];
						Object.assign(this.memberTraits, ri(t));
					}
				} else this.memberTraits = 0;
				if (a instanceof e) {
					let e = this.memberTraits;
					Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = n ?? a.memberName;
				} else if (this.schema = Wr(a), di(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), this._isMemberSchema && !n) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
			}
			static [Symbol.hasInstance](e) {
				let t = this.prototype.isPrototypeOf(e);
				return !t && typeof e == `object` && e ? e.symbol === this.symbol : t;
			}
			static of(t) {
				let n = typeof t == `function` || typeof t == `object` && !!t;
				if (typeof t == `number`) {
					if (ci[t]) return ci[t];
				} else if (typeof t == `string`) {
					if (li[t]) return li[t];
				} else if (n && t[si.ns]) return t[si.ns];
				let r = Wr(t);
				if (r instanceof e) return r;
				if (ui(r)) {
					let [n, i] = r;
					if (n instanceof e) return Object.assign(n.getMergedTraits(), ri(i)), n;
					throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(t, null, 2)}.`);
				}
				let i = new e(r);
				return n ? t[si.ns] = i : typeof r == `string` ? li[r] = i : typeof r == `number` ? ci[r] = i : i;
			}
			getSchema() {
				let e = this.schema;
				return Array.isArray(e) && e[0] === 0 ? e[4] : e;
			}
			getName(e = !1) {
				let { name: t } = this;
				return !e && t && t.includes(`#`) ? t.split(`#`)[1] : t || void 0;
			}
			getMemberName() {
				return this.memberName;
			}
			isMemberSchema() {
				return this._isMemberSchema;
			}
			isListSchema() {
				let e = this.getSchema();
				return typeof e == `number` ? e >= 64 && e < 128 : e[0] === 1;
			}
			isMapSchema() {
				let e = this.getSchema();
				return typeof e == `number` ? e >= 128 && e <= 255 : e[0] === 2;
			}
			isStructSchema() {
				let e = this.getSchema();
				if (typeof e != `object`) return !1;
				let t = e[0];
				return t === 3 || t === -3 || t === 4;
			}
			isUnionSchema() {
				let e = this.getSchema();
				return typeof e == `object` && e[0] === 4;
			}
			isBlobSchema() {
				let e = this.getSchema();
				return e === 21 || e === 42;
			}
			isTimestampSchema() {
				let e = this.getSchema();
				return typeof e == `number` && e >= 4 && e <= 7;
			}
			isUnitSchema() {
				return this.getSchema() === `unit`;
			}
			isDocumentSchema() {
				return this.getSchema() === 15;
			}
			isStringSchema() {
				return this.getSchema() === 0;
			}
			isBooleanSchema() {
				return this.getSchema() === 2;
			}
			isNumericSchema() {
				return this.getSchema() === 1;
			}
			isBigIntegerSchema() {
				return this.getSchema() === 17;
			}
			isBigDecimalSchema() {
				return this.getSchema() === 19;
			}
			isStreaming() {
				let { streaming: e } = this.getMergedTraits();
				return !!e || this.getSchema() === 42;
			}
			isIdempotencyToken() {
				return !!this.getMergedTraits().idempotencyToken;
			}
			getMergedTraits() {
				return this.normalizedTraits ??= {
					...this.getOwnTraits(),
					...this.getMemberTraits()
				};
			}
			getMemberTraits() {
				return ri(this.memberTraits);
			}
			getOwnTraits() {
				return ri(this.traits);
			}
			getKeySchema() {
				let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
				if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
				let n = this.getSchema();
				return oi([e ? 15 : n[4] ?? 0, 0], `key`);
			}
			getValueSchema() {
				let e = this.getSchema(), [t, n, r] = [
					this.isDocumentSchema(),
					this.isMapSchema(),
					this.isListSchema()
				], i = typeof e == `number` ? 63 & e : e && typeof e == `object` && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
				if (i != null) return oi([i, 0], n ? `value` : `member`);
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
			}
			getMemberSchema(e) {
				let t = this.getSchema();
				if (this.isStructSchema() && t[4].includes(e)) {
					let n = t[4].indexOf(e), r = t[5][n];
					return oi(ui(r) ? r : [r, 0], e);
				}
				if (this.isDocumentSchema()) return oi([15, 0], e);
				throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
			}
			getMemberSchemas() {
				let e = {};
				try {
					for (let [t, n] of this.structIterator()) e[t] = n;
				} catch {}
				return e;
			}
			getEventStreamMember() {
				if (this.isStructSchema()) {
					for (let [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
				}
				return ``;
			}
			*structIterator() {
				if (this.isUnitSchema()) return;
				if (!this.isStructSchema()) throw Error(`@smithy/core/schema - cannot iterate non-struct schema.`);
				let e = this.getSchema(), t = e[4].length, n = e[si.it];
				if (n && t === n.length) yield* n;
				else {
					n = Array(t);
					for (let r = 0; r < t; ++r) {
						let t = e[4][r], i = oi([e[5][r], 0], t);
						yield n[r] = [t, i];
					}
					e[si.it] = n;
				}
			}
		}, ui = (e) => Array.isArray(e) && e.length === 2, di = (e) => Array.isArray(e) && e.length >= 5;
	})))();
}
var L;
function fi() {
	return (fi = e((() => {
		L = class e {
			namespace;
			schemas;
			exceptions;
			static registries = /* @__PURE__ */ new Map();
			constructor(t, n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map()) {
				this.namespace = t, this.schemas = n, this.exceptions = r, e.registries.has(t) || e.registries.set(t, this);
			}
			static for(t) {
				return e.registries.get(t) ?? new e(t);
			}
			copyFrom(e) {
				let { schemas: t, exceptions: n } = this;
				for (let [n, r] of e.schemas) t.has(n) || t.set(n, r);
				for (let [t, r] of e.exceptions) n.has(t) || n.set(t, r);
			}
			register(t, n) {
				let r = this.normalizeShapeId(t);
				for (let t of [this, e.for(r.split(`#`)[0])]) t.schemas.has(r) || t.schemas.set(r, n);
			}
			getSchema(e) {
				let t = this.normalizeShapeId(e);
				if (!this.schemas.has(t)) {
					if (!e.includes(`#`)) {
						let t = `#` + e, n = [];
						for (let [e, r] of this.schemas.entries()) e.endsWith(t) && n.push(r);
						if (n.length === 1) return n[0];
					}
					throw Error(`@smithy/core/schema - schema not found for ${t}`);
				}
				return this.schemas.get(t);
			}
			registerError(t, n) {
				let r = t, i = r[1], a = i + `#` + r[2];
				n.hasOwnProperty?.(`shapeId`) || (n.shapeId = a);
				for (let t of [this, e.for(i)]) !t.schemas.has(a) && !t.exceptions.has(r) && (t.schemas.set(a, r), t.exceptions.set(r, n));
			}
			getErrorCtor(t) {
				let n = t;
				return this.exceptions.has(n) ? this.exceptions.get(n) : e.for(n[1]).exceptions.get(n);
			}
			getBaseException() {
				for (let e of this.exceptions.keys()) if (Array.isArray(e)) {
					let [, t, n] = e, r = t + `#` + n;
					if (r.startsWith(`smithy.ts.sdk.synthetic.`) && r.endsWith(`ServiceException`)) return e;
				}
			}
			find(e) {
				for (let t of this.schemas.values()) if (e(t)) return t;
			}
			clear() {
				this.schemas.clear(), this.exceptions.clear();
			}
			normalizeShapeId(e) {
				return e.includes(`#`) ? e : this.namespace + `#` + e;
			}
		};
	})))();
}
function pi(e, t) {
	if (t == null) return t;
	let n = F.of(e);
	if (n.getMergedTraits().sensitive) return mi;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return mi;
		if (Array.isArray(t)) return t.map((t) => pi(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return mi;
		if (typeof t == `object`) return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, pi(e, n)]));
	} else if (n.isStructSchema() && typeof t == `object`) {
		let e = t, r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = pi(i, e[t]));
		return r;
	}
	return t;
}
var mi;
function hi() {
	return (hi = e((() => {
		I(), mi = `***SensitiveInformation***`;
	})))();
}
var gi, _i, vi;
function yi() {
	return (yi = e((() => {
		Pe(), Vr(), hi(), I(), gi = Symbol.for(`@smithy/op-event-stream`), _i = class {
			middlewareStack = Rr();
			schema;
			static classBuilder() {
				return new vi();
			}
			resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
				for (let i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
				let d = e.concat(this.middlewareStack), { logger: f } = t, p = l[Ne], m = {
					logger: f,
					clientName: i,
					commandName: a,
					inputFilterSensitiveLog: o,
					outputFilterSensitiveLog: s,
					...l,
					[Ne]: {
						...p,
						commandInstance: this,
						...c,
						...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
						...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
					}
				}, { requestHandler: h } = t, g = n ?? {};
				g.metricsRecorder && (g = { ...g }, delete g.metricsRecorder);
				let _, v = this.schema, ee = v?.[gi];
				if (ee !== void 0) _ = ee;
				else if (v && Array.isArray(v) && v[0] === 9) {
					let [, , , , e, t] = v;
					_ = v[gi] = !!(F.of(e).getEventStreamMember() || F.of(t).getEventStreamMember());
				}
				return _ && (g = {
					isEventStream: _,
					...g
				}), d.resolve((e) => h.handle(e.request, g), m);
			}
		}, vi = class {
			_init = () => {};
			_ep = {};
			_middlewareFn = () => [];
			_commandName = ``;
			_clientName = ``;
			_additionalContext = {};
			_smithyContext = {};
			_inputFilterSensitiveLog = void 0;
			_outputFilterSensitiveLog = void 0;
			_serializer = null;
			_deserializer = null;
			_operationSchema;
			init(e) {
				this._init = e;
			}
			ep(e) {
				return this._ep = e, this;
			}
			m(e) {
				return this._middlewareFn = e, this;
			}
			s(e, t, n = {}) {
				return this._smithyContext = {
					service: e,
					operation: t,
					...n
				}, this;
			}
			c(e = {}) {
				return this._additionalContext = e, this;
			}
			n(e, t) {
				return this._clientName = e, this._commandName = t, this;
			}
			f(e = (e) => e, t = (e) => e) {
				return this._inputFilterSensitiveLog = e, this._outputFilterSensitiveLog = t, this;
			}
			ser(e) {
				return this._serializer = e, this;
			}
			de(e) {
				return this._deserializer = e, this;
			}
			sc(e) {
				return this._operationSchema = e, this._smithyContext.operationSchema = e, this;
			}
			build() {
				let e = this, t;
				return t = class extends _i {
					input;
					static getEndpointParameterInstructions() {
						return e._ep;
					}
					constructor(...[t]) {
						super(), this.input = t ?? {}, e._init(this), this.schema = e._operationSchema;
					}
					resolveMiddleware(n, r, i) {
						let a = e._operationSchema, o = a?.[4] ?? a?.input, s = a?.[5] ?? a?.output;
						return this.resolveMiddlewareWithContext(n, r, i, {
							CommandCtor: t,
							middlewareFn: e._middlewareFn,
							clientName: e._clientName,
							commandName: e._commandName,
							inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (a ? pi.bind(null, o) : (e) => e),
							outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (a ? pi.bind(null, s) : (e) => e),
							smithyContext: e._smithyContext,
							additionalContext: e._additionalContext
						});
					}
					serialize = e._serializer;
					deserialize = e._deserializer;
				};
			}
		};
	})))();
}
var bi, xi;
function Si() {
	return (Si = e((() => {
		bi = class e extends Error {
			static shapeId = `smithy.ts.sdk.synthetic.nonamespace.client#ServiceException`;
			$fault;
			$response;
			$retryable;
			$metadata;
			constructor(e) {
				super(e.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = e.name, this.$fault = e.$fault, this.$metadata = e.$metadata;
			}
			static isInstance(t) {
				if (!t) return !1;
				let n = t;
				return e.prototype.isPrototypeOf(n) || !!n.$fault && !!n.$metadata && (n.$fault === `client` || n.$fault === `server`);
			}
			static [Symbol.hasInstance](t) {
				if (!t) return !1;
				let n = t;
				if (this === e) return e.isInstance(t);
				if (e.isInstance(t)) {
					if (this.prototype.isPrototypeOf(t)) return !0;
					let r = Object.prototype.hasOwnProperty.call(this, `shapeId`) ? this.shapeId : void 0, i = !1;
					if (r) {
						let t = Object.getPrototypeOf(n);
						for (; t && t !== Object.prototype;) {
							let n = t.constructor, a = n !== e && Object.prototype.hasOwnProperty.call(n, `shapeId`) ? n?.shapeId : void 0;
							if (a && (i = !0, a === r)) return !0;
							t = Object.getPrototypeOf(t);
						}
					}
					if (r && i) return !1;
					let a = this.name;
					if (a && a.length >= 6) {
						if (n.name === a) return !0;
						let e = Object.getPrototypeOf(n);
						for (; e && e !== Object.prototype;) {
							let t = e.constructor?.name;
							if (t && t !== `Error` && t === a) return !0;
							e = Object.getPrototypeOf(e);
						}
					}
				}
				return !1;
			}
		}, xi = (e, t = {}) => (Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
			(e[t] == null || e[t] === ``) && (e[t] = n);
		}), e.message = e.message || e.Message || `UnknownError`, delete e.Message, e);
	})))();
}
var Ci;
function wi() {
	return (wi = e((() => {
		Ci = (e) => {
			switch (e) {
				case `standard`: return {
					retryMode: `standard`,
					connectionTimeout: 3100
				};
				case `in-region`: return {
					retryMode: `standard`,
					connectionTimeout: 1100
				};
				case `cross-region`: return {
					retryMode: `standard`,
					connectionTimeout: 3100
				};
				case `mobile`: return {
					retryMode: `standard`,
					connectionTimeout: 3e4
				};
				default: return {};
			}
		};
	})))();
}
var Ti, Ei;
function Di() {
	return (Di = e((() => {
		Ti = !1, Ei = (e) => {
			e && !Ti && parseInt(e.substring(1, e.indexOf(`.`))) < 16 && (Ti = !0);
		};
	})))();
}
var Oi, ki, Ai;
function ji() {
	return (ji = e((() => {
		Me(), Oi = Object.values(je), ki = (e) => {
			let t = [];
			for (let n in je) {
				if (!E(je, n)) continue;
				let r = je[n];
				e[r] !== void 0 && t.push({
					algorithmId: () => r,
					checksumConstructor: () => e[r]
				});
			}
			for (let [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
				algorithmId: () => n,
				checksumConstructor: () => r
			});
			return {
				addChecksumAlgorithm(n) {
					e.checksumAlgorithms = e.checksumAlgorithms ?? {};
					let r = n.algorithmId(), i = n.checksumConstructor();
					Oi.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i, t.push(n);
				},
				checksumAlgorithms() {
					return t;
				}
			};
		}, Ai = (e) => {
			let t = {};
			return e.checksumAlgorithms().forEach((e) => {
				let n = e.algorithmId();
				Oi.includes(n) && (t[n] = e.checksumConstructor());
			}), t;
		};
	})))();
}
var Mi, Ni;
function Pi() {
	return (Pi = e((() => {
		Mi = (e) => ({
			setRetryStrategy(t) {
				e.retryStrategy = t;
			},
			retryStrategy() {
				return e.retryStrategy;
			}
		}), Ni = (e) => {
			let t = {};
			return t.retryStrategy = e.retryStrategy(), t;
		};
	})))();
}
var Fi, Ii;
function Li() {
	return (Li = e((() => {
		ji(), Pi(), Fi = (e) => Object.assign(ki(e), Mi(e)), Ii = (e) => Object.assign(Ai(e), Ni(e));
	})))();
}
var Ri;
function zi() {
	return (zi = e((() => {
		Ri = (e) => {
			let t = `#text`;
			for (let n in e) E(e, n) && (e[n][t] === void 0 ? typeof e[n] == `object` && e[n] !== null && (e[n] = Ri(e[n])) : e[n] = e[n][t]);
			return e;
		};
	})))();
}
var Bi;
function Vi() {
	return (Vi = e((() => {
		Bi = class {
			trace() {}
			debug() {}
			info() {}
			warn() {}
			error() {}
		};
	})))();
}
function Hi(e, t, n, r) {
	return function(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return _i.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			return o.unshift(r(n, e.getEndpointParameterInstructions())), o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + `Command`).sc(s).build();
	};
}
function Ui() {
	return (Ui = e((() => {
		yi();
	})))();
}
var Wi, Gi, Ki;
function qi() {
	return (qi = e((() => {
		Wi = [
			`in-region`,
			`cross-region`,
			`mobile`,
			`standard`,
			`legacy`
		], Gi = `/latest/api/token`, Ki = `x-aws-ec2-metadata-token-ttl-seconds`;
	})))();
}
var Ji, Yi, Xi, Zi, Qi, $i, ea;
function ta() {
	return (ta = e((() => {
		qi(), Ji = 1e3, Yi = 6e4, Xi = 0, Zi = async () => {
			if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < Xi)) try {
				let e = $i(), t = (await ea({
					...e,
					path: Gi,
					method: `PUT`,
					headers: { [Ki]: `21600` }
				})).toString();
				return (await ea({
					...e,
					path: `/latest/meta-data/placement/region`,
					method: `GET`,
					headers: { "x-aws-ec2-metadata-token": t }
				})).toString().trim() || Qi();
			} catch {
				return Qi();
			}
		}, Qi = () => {
			Xi = Date.now() + Yi;
		}, $i = () => {
			let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
			if (e) {
				let t = new URL(e);
				return {
					hostname: t.hostname.replace(/^\[(.+)]$/, `$1`),
					port: t.port ? Number(t.port) : void 0
				};
			}
			return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === `IPv6` ? { hostname: `fd00:ec2::254` } : { hostname: `169.254.169.254` };
		}, ea = async (e) => {
			let { request: t } = await import(`node:http`);
			return new Promise((n, r) => {
				let i = t({
					hostname: e.hostname,
					port: e.port,
					path: e.path,
					method: e.method,
					headers: e.headers,
					timeout: Ji,
					signal: AbortSignal.timeout(Ji)
				});
				i.on(`error`, (e) => {
					r(e), i.destroy();
				}), i.on(`timeout`, () => {
					r(Error(`TimeoutError from instance metadata service`)), i.destroy();
				}), i.on(`response`, (e) => {
					let { statusCode: t = 400 } = e;
					if (t < 200 || t >= 300) {
						r(Object.assign(Error(`Error response received from instance metadata service`), { statusCode: t })), i.destroy();
						return;
					}
					let a = [];
					e.on(`data`, (e) => a.push(e)), e.on(`end`, () => {
						n(Buffer.concat(a)), i.destroy();
					});
				}), i.end();
			});
		};
	})))();
}
var na, ra, ia, aa;
function oa() {
	return (oa = e((() => {
		ta(), na = `AWS_REGION`, ra = `region`, ia = {
			environmentVariableSelector: (e) => e[na],
			configFileSelector: (e) => e[ra],
			default: async () => {
				let e = await Zi();
				if (e) return e;
				throw Error(`Region is missing`);
			}
		}, aa = { preferredFile: `credentials` };
	})))();
}
var sa, ca;
function la() {
	return (la = e((() => {
		We(), sa = /* @__PURE__ */ new Set(), ca = (e, t = Ue) => {
			if (!sa.has(e) && !t(e)) {
				if (e === `*`) console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
				else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
			} else sa.add(e);
		};
	})))();
}
var ua;
function da() {
	return (da = e((() => {
		ua = (e) => typeof e == `string` && (e.startsWith(`fips-`) || e.endsWith(`-fips`));
	})))();
}
var fa;
function pa() {
	return (pa = e((() => {
		da(), fa = (e) => ua(e) ? [`fips-aws-global`, `aws-fips`].includes(e) ? `us-east-1` : e.replace(/fips-(dkr-|prod-)?|-fips/, ``) : e;
	})))();
}
var ma;
function ha() {
	return (ha = e((() => {
		la(), pa(), da(), ma = (e) => {
			let { region: t, useFipsEndpoint: n } = e;
			if (!t) throw Error(`Region is missing`);
			return Object.assign(e, {
				region: async () => {
					let e = typeof t == `function` ? await t() : t, n = fa(e);
					return ca(n), n;
				},
				useFipsEndpoint: async () => {
					let e = typeof t == `string` ? t : await t();
					return ua(e) ? !0 : typeof n == `function` ? n() : Promise.resolve(!!n);
				}
			});
		};
	})))();
}
var ga, _a, va;
function ya() {
	return (ya = e((() => {
		ga = `AWS_DEFAULTS_MODE`, _a = `defaults_mode`, va = {
			environmentVariableSelector: (e) => e[ga],
			configFileSelector: (e) => e[_a],
			default: `legacy`
		};
	})))();
}
var ba, xa, Sa;
function Ca() {
	return (Ca = e((() => {
		oa(), ta(), Dr(), kn(), qi(), ya(), ba = ({ region: e = P(ia), defaultsMode: t = P(va) } = {}) => On(async () => {
			let n = typeof t == `function` ? await t() : t;
			switch (n?.toLowerCase()) {
				case `auto`: return xa(e);
				case `in-region`:
				case `cross-region`:
				case `mobile`:
				case `standard`:
				case `legacy`: return Promise.resolve(n?.toLocaleLowerCase());
				case void 0: return Promise.resolve(`legacy`);
				default: throw Error(`Invalid parameter for "defaultsMode", expect ${Wi.join(`, `)}, got ${n}`);
			}
		}), xa = async (e) => {
			if (e) {
				let t = typeof e == `function` ? await e() : e, n = await Sa();
				return n ? t === n ? `in-region` : `cross-region` : `standard`;
			}
			return `standard`;
		}, Sa = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : Zi();
	})))();
}
var wa, Ta, Ea;
function Da() {
	return (Da = e((() => {
		wa = `AWS_ENDPOINT_URL`, Ta = `endpoint_url`, Ea = (e) => ({
			environmentVariableSelector: (t) => {
				let n = e.split(` `).map((e) => e.toUpperCase()), r = t[[wa, ...n].join(`_`)];
				if (r) return r;
				let i = t[wa];
				if (i) return i;
			},
			configFileSelector: (t, n) => {
				if (t.services) {
					let r = [`services`, t.services].join(`.`);
					if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
					let i = n[r][[e.split(` `).map((e) => e.toLowerCase()).join(`_`), Ta].join(`.`)];
					if (i) return i;
				}
				let r = t[Ta];
				if (r) return r;
			},
			default: void 0
		});
	})))();
}
var Oa, ka, Aa;
function ja() {
	return (ja = e((() => {
		jn(), Nn(), Oa = `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, ka = `ignore_configured_endpoint_urls`, Aa = {
			environmentVariableSelector: (e) => An(e, Oa, Mn.ENV),
			configFileSelector: (e) => An(e, ka, Mn.CONFIG),
			default: !1
		};
	})))();
}
var Ma;
function Na() {
	return (Na = e((() => {
		Dr(), Da(), ja(), Ma = async (e) => {
			if (!await P(Aa)()) return P(Ea(e ?? ``))();
		};
	})))();
}
var Pa, Fa, Ia, La, Ra, za;
function Ba() {
	return (Ba = e((() => {
		Pa = async (e) => {
			let t = e?.Bucket || ``;
			if (typeof e.Bucket == `string` && (e.Bucket = t.replace(/#/g, `%23`).replace(/\?/g, `%3F`)), za(t)) {
				if (e.ForcePathStyle === !0) throw Error(`Path-style addressing cannot be used with ARN buckets`);
			} else (!Ra(t) || t.indexOf(`.`) !== -1 && !String(e.Endpoint).startsWith(`http:`) || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
			return e.DisableMultiRegionAccessPoints && (e.disableMultiRegionAccessPoints = !0, e.DisableMRAP = !0), e;
		}, Fa = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, Ia = /(\d+\.){3}\d+/, La = /\.\./, Ra = (e) => Fa.test(e) && !Ia.test(e) && !La.test(e), za = (e) => {
			let [t, n, r, , , i] = e.split(`:`), a = t === `arn` && e.split(`:`).length >= 6, o = !!(a && n && r && i);
			if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
			return o;
		};
	})))();
}
var Va;
function Ha() {
	return (Ha = e((() => {
		Va = (e, t, n, r = !1) => {
			let i = async () => {
				let i;
				return i = r ? n.clientContextParams?.[e] ?? n[e] ?? n[t] : n[e] ?? n[t], typeof i == `function` ? i() : i;
			};
			return e === `credentialScope` || t === `CredentialScope` ? async () => {
				let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
				return e?.credentialScope ?? e?.CredentialScope;
			} : e === `accountId` || t === `AccountId` ? async () => {
				let e = typeof n.credentials == `function` ? await n.credentials() : n.credentials;
				return e?.accountId ?? e?.AccountId;
			} : e === `endpoint` || t === `endpoint` ? async () => {
				if (n.isCustomEndpoint === !1) return;
				let e = await i();
				if (e && typeof e == `object`) {
					if (`url` in e) return e.url.href;
					if (`hostname` in e) {
						let { protocol: t, hostname: n, port: r, path: i } = e;
						return `${t}//${n}${r ? `:` + r : ``}${i}`;
					}
				}
				return e;
			} : i;
		};
	})))();
}
function Ua(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId), t && (r.endpoint = () => Promise.resolve(Xe(t)), r.isCustomEndpoint = !0, i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`));
		}
		let a = await Wa(t, n, r);
		if (typeof r.endpointProvider != `function`) throw Error(`config.endpointProvider is not set.`);
		let o = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			let e = await r.endpoint();
			if (e?.headers) {
				o.headers ??= {};
				for (let [t, n] of Object.entries(e.headers)) o.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return o;
	};
}
var Wa;
function Ga() {
	return (Ga = e((() => {
		Ba(), Ha(), Ze(), Wa = async (e, t, n) => {
			let r = {}, i = t?.getEndpointParameterInstructions?.() || {};
			for (let [t, a] of Object.entries(i)) switch (a.type) {
				case `staticContextParams`:
					r[t] = a.value;
					break;
				case `contextParams`:
					r[t] = e[a.name];
					break;
				case `clientContextParams`:
				case `builtInParams`:
					r[t] = await Va(a.name, t, n, a.type !== `builtInParams`)();
					break;
				case `operationContextParams`:
					r[t] = a.get(e);
					break;
				default: throw Error(`Unrecognized endpoint parameter instruction: ` + JSON.stringify(a));
			}
			return Object.keys(i).length === 0 && Object.assign(r, n), String(n.serviceId).toLowerCase() === `s3` && await Pa(r), r;
		};
	})))();
}
function Ka(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} }, e.__smithy_context.features[t] = n;
}
function qa(e) {
	let t = Ua(e);
	return ({ config: e, instructions: n }) => (r, i) => async (a) => {
		e.isCustomEndpoint && Ka(i, `ENDPOINT_OVERRIDE`, `N`);
		let o = await t(a.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, i);
		i.endpointV2 = o, i.authSchemes = o.properties?.authSchemes;
		let s = i.authSchemes?.[0];
		if (s) {
			i.signing_region = s.signingRegion, i.signing_service = s.signingName;
			let e = Le(i)?.selectedHttpAuthScheme?.httpAuthOption;
			e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
				signing_region: s.signingRegion,
				signingRegion: s.signingRegion,
				signing_service: s.signingName,
				signingName: s.signingName,
				signingRegionSet: s.signingRegionSet
			}, s.properties));
		}
		return r({ ...a });
	};
}
function Ja() {
	return (Ja = e((() => {
		Re(), Ga();
	})))();
}
function Ya(e) {
	let t = qa(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), Za);
	} });
}
var Xa, Za;
function Qa() {
	return (Qa = e((() => {
		Ja(), Xa = {
			name: `serializerMiddleware`,
			step: `serialize`,
			tags: [`SERIALIZER`],
			override: !0
		}, Za = {
			step: `serialize`,
			tags: [
				`ENDPOINT_PARAMETERS`,
				`ENDPOINT_V2`,
				`ENDPOINT`
			],
			name: `endpointV2Middleware`,
			override: !0,
			relation: `before`,
			toMiddleware: Xa.name
		};
	})))();
}
function $a(e) {
	return (t) => {
		let n = t.tls ?? !0, { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t, o = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => Xe(await k(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: k(i ?? !1),
			useFipsEndpoint: k(a ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		}), s;
		return o.serviceConfiguredEndpoint = async () => (t.serviceId && !s && (s = e(t.serviceId)), s), o;
	};
}
function eo() {
	return (eo = e((() => {
		Ke(), Ze();
	})))();
}
var to;
function no() {
	return (no = e((() => {
		to = class e {
			nodes;
			root;
			conditions;
			results;
			constructor(e, t, n, r) {
				this.nodes = e, this.root = t, this.conditions = n, this.results = r;
			}
			static from(t, n, r, i) {
				return new e(t, n, r, i);
			}
		};
	})))();
}
var ro;
function io() {
	return (io = e((() => {
		ro = class {
			capacity;
			data = /* @__PURE__ */ new Map();
			parameters = [];
			constructor({ size: e, params: t }) {
				this.capacity = e ?? 50, t && (this.parameters = t);
			}
			get(e, t) {
				let n = this.hash(e);
				if (n === !1) return t();
				if (!this.data.has(n)) {
					if (this.data.size > this.capacity + 10) {
						let e = this.data.keys(), t = 0;
						for (;;) {
							let { value: n, done: r } = e.next();
							if (this.data.delete(n), r || ++t > 10) break;
						}
					}
					this.data.set(n, t());
				}
				return this.data.get(n);
			}
			size() {
				return this.data.size;
			}
			hash(e) {
				let t = ``, { parameters: n } = this;
				if (n.length === 0) return !1;
				for (let r of n) {
					let n = e[r], i = n == null ? `\0` : String(n);
					if (i.includes(`|;`)) return !1;
					t += i + `|;`;
				}
				return t;
			}
		};
	})))();
}
var ao;
function oo() {
	return (oo = e((() => {
		ao = class extends Error {
			constructor(e) {
				super(e), this.name = `EndpointError`;
			}
		};
	})))();
}
var so;
function co() {
	return (co = e((() => {
		so = `endpoints`;
	})))();
}
function lo(e) {
	return typeof e != `object` || !e ? e : `ref` in e ? `$${lo(e.ref)}` : `fn` in e ? `${e.fn}(${(e.argv || []).map(lo).join(`, `)})` : JSON.stringify(e, null, 2);
}
var uo;
function fo() {
	return (fo = e((() => {
		uo = {};
	})))();
}
var po;
function mo() {
	return (mo = e((() => {
		po = (e, t) => e === t;
	})))();
}
function ho(...e) {
	for (let t of e) if (t != null) return t;
}
var go;
function _o() {
	return (_o = e((() => {
		oo(), go = (e) => {
			let t = e.split(`.`), n = [];
			for (let r of t) {
				let t = r.indexOf(`[`);
				if (t !== -1) {
					if (r.indexOf(`]`) !== r.length - 1) throw new ao(`Path: '${e}' does not end with ']'`);
					let i = r.slice(t + 1, -1);
					if (Number.isNaN(parseInt(i))) throw new ao(`Invalid array index: '${i}' in path: '${e}'`);
					t !== 0 && n.push(r.slice(0, t)), n.push(i);
				} else n.push(r);
			}
			return n;
		};
	})))();
}
var vo;
function yo() {
	return (yo = e((() => {
		oo(), _o(), vo = (e, t) => go(t).reduce((n, r) => {
			if (typeof n != `object`) throw new ao(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
			if (Array.isArray(n)) {
				let e = parseInt(r);
				return n[e < 0 ? n.length + e : e];
			}
			return n[r];
		}, e);
	})))();
}
var bo;
function xo() {
	return (xo = e((() => {
		bo = (e) => e != null;
	})))();
}
function So(e, t, n) {
	return e ? t : n;
}
var Co;
function wo() {
	return (wo = e((() => {
		Co = (e) => !e;
	})))();
}
var To, Eo;
function Do() {
	return (Do = e((() => {
		To = RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`), Eo = (e) => To.test(e) || e.startsWith(`[`) && e.endsWith(`]`);
	})))();
}
var Oo, ko;
function Ao() {
	return (Ao = e((() => {
		Ae(), Do(), Oo = {
			[ke.HTTP]: 80,
			[ke.HTTPS]: 443
		}, ko = (e) => {
			let t = (() => {
				try {
					if (e instanceof URL) return e;
					if (typeof e == `object` && `hostname` in e) {
						let { hostname: t, port: n, protocol: r = ``, path: i = ``, query: a = {} } = e, o = new URL(`${r}//${t}${n ? `:${n}` : ``}${i}`);
						return o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join(`&`), o;
					}
					return new URL(e);
				} catch {
					return null;
				}
			})();
			if (!t) return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`), null;
			let n = t.href, { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
			if (s) return null;
			let c = o.slice(0, -1);
			if (!Object.values(ke).includes(c)) return null;
			let l = Eo(i);
			return {
				scheme: c,
				authority: `${r}${n.includes(`${r}:${Oo[c]}`) || typeof e == `string` && e.includes(`${r}:${Oo[c]}`) ? `:${Oo[c]}` : ``}`,
				path: a,
				normalizedPath: a.endsWith(`/`) ? a : `${a}/`,
				isIp: l
			};
		};
	})))();
}
function jo(e, t, n) {
	if (n === 1) return [e];
	if (e === ``) return [``];
	let r = e.split(t);
	return n === 0 ? r : r.slice(0, n - 1).concat(r.slice(1).join(t));
}
var Mo;
function No() {
	return (No = e((() => {
		Mo = (e, t) => e === t;
	})))();
}
var Po;
function Fo() {
	return (Fo = e((() => {
		Po = (e, t, n, r) => e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e) ? null : r ? e.substring(e.length - n, e.length - t) : e.substring(t, n);
	})))();
}
var Io;
function Lo() {
	return (Lo = e((() => {
		Io = (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
	})))();
}
var Ro;
function zo() {
	return (zo = e((() => {
		mo(), yo(), xo(), We(), wo(), Ao(), No(), Fo(), Lo(), Ro = {
			booleanEquals: po,
			coalesce: ho,
			getAttr: vo,
			isSet: bo,
			isValidHostLabel: Ue,
			ite: So,
			not: Co,
			parseURL: ko,
			split: jo,
			stringEquals: Mo,
			substring: Po,
			uriEncode: Io
		};
	})))();
}
var Bo;
function Vo() {
	return (Vo = e((() => {
		yo(), Bo = (e, t) => {
			let n = [], { referenceRecord: r, endpointParams: i } = t, a = 0;
			for (; a < e.length;) {
				let t = e.indexOf(`{`, a);
				if (t === -1) {
					n.push(e.slice(a));
					break;
				}
				n.push(e.slice(a, t));
				let o = e.indexOf(`}`, t);
				if (o === -1) {
					n.push(e.slice(t));
					break;
				}
				e[t + 1] === `{` && e[o + 1] === `}` && (n.push(e.slice(t + 1, o)), a = o + 2);
				let s = e.substring(t + 1, o);
				if (s.includes(`#`)) {
					let [e, t] = s.split(`#`);
					n.push(vo(r[e] ?? i[e], t));
				} else n.push(r[s] ?? i[s]);
				a = o + 1;
			}
			return n.join(``);
		};
	})))();
}
var Ho;
function Uo() {
	return (Uo = e((() => {
		Ho = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e];
	})))();
}
var Wo, Go, Ko;
function qo() {
	return (qo = e((() => {
		oo(), fo(), zo(), Vo(), Uo(), Wo = (e, t, n) => {
			if (typeof e == `string`) return Bo(e, n);
			if (e.fn) return Ko.callFunction(e, n);
			if (e.ref) return Ho(e, n);
			throw new ao(`'${t}': ${String(e)} is not a string, function or reference.`);
		}, Go = ({ fn: e, argv: t }, n) => {
			let r = Array(t.length);
			for (let e = 0; e < r.length; ++e) {
				let i = t[e];
				typeof i == `boolean` || typeof i == `number` ? r[e] = i : r[e] = Ko.evaluateExpression(i, `arg`, n);
			}
			let i = e.indexOf(`.`);
			if (i !== -1) {
				let t = uo[e.slice(0, i)]?.[e.slice(i + 1)];
				if (typeof t == `function`) return t(...r);
			}
			let a = Ro[e];
			if (typeof a == `function`) return a(...r);
			throw Error(`function ${e} not loaded in endpointFunctions.`);
		}, Ko = {
			evaluateExpression: Wo,
			callFunction: Go
		};
	})))();
}
var Jo;
function Yo() {
	return (Yo = e((() => {
		co(), oo(), qo(), Jo = (e, t) => {
			let { assign: n } = e;
			if (n && n in t.referenceRecord) throw new ao(`'${n}' is already defined in Reference Record.`);
			let r = Go(e, t);
			t.logger?.debug?.(`${so} evaluateCondition: ${lo(e)} = ${lo(r)}`);
			let i = r === `` || !!r;
			return n == null ? { result: i } : {
				result: i,
				toAssign: {
					name: n,
					value: r
				}
			};
		};
	})))();
}
var Xo;
function Zo() {
	return (Zo = e((() => {
		oo(), qo(), Xo = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => (e[n] = r.map((e) => {
			let r = Wo(e, `Header value entry`, t);
			if (typeof r != `string`) throw new ao(`Header '${n}' value '${r}' is not a string`);
			return r;
		}), e), {});
	})))();
}
var Qo, $o, es;
function ts() {
	return (ts = e((() => {
		oo(), Vo(), Qo = (e, t) => Object.entries(e).reduce((e, [n, r]) => (e[n] = es.getEndpointProperty(r, t), e), {}), $o = (e, t) => {
			if (Array.isArray(e)) return e.map((e) => $o(e, t));
			switch (typeof e) {
				case `string`: return Bo(e, t);
				case `object`:
					if (e === null) throw new ao(`Unexpected endpoint property: ${e}`);
					return es.getEndpointProperties(e, t);
				case `boolean`: return e;
				default: throw new ao(`Unexpected endpoint property type: ${typeof e}`);
			}
		}, es = {
			getEndpointProperty: $o,
			getEndpointProperties: Qo
		};
	})))();
}
var ns;
function rs() {
	return (rs = e((() => {
		oo(), qo(), ns = (e, t) => {
			let n = Wo(e, `Endpoint URL`, t);
			if (typeof n == `string`) try {
				return new URL(n);
			} catch (e) {
				throw console.error(`Failed to construct URL with ${n}`, e), e;
			}
			throw new ao(`Endpoint URL must be a string, got ${typeof n}`);
		};
	})))();
}
var is, as;
function os() {
	return (os = e((() => {
		oo(), Yo(), qo(), Zo(), ts(), rs(), is = 1e8, as = (e, t) => {
			let { nodes: n, root: r, results: i, conditions: a } = e, o = r, s = {}, c = {
				referenceRecord: s,
				endpointParams: t.endpointParams,
				logger: t.logger
			};
			for (; o !== 1 && o !== -1 && o < is;) {
				let e = 3 * (Math.abs(o) - 1), [t, r, i] = [
					n[e],
					n[e + 1],
					n[e + 2]
				], [l, u, d] = a[t], f = Jo({
					fn: l,
					assign: d,
					argv: u
				}, c);
				if (f.toAssign) {
					let { name: e, value: t } = f.toAssign;
					s[e] = t;
				}
				o = o >= 0 === f.result ? r : i;
			}
			if (o >= is) {
				let e = i[o - is];
				if (e[0] === -1) {
					let [, t] = e;
					throw new ao(Wo(t, `Error`, c));
				}
				let [t, n, r] = e;
				return {
					url: ns(t, c),
					properties: Qo(n, c),
					headers: Xo(r ?? {}, c)
				};
			}
			throw new ao(`No matching endpoint.`);
		};
	})))();
}
var ss, cs;
function R() {
	return (R = e((() => {
		Na(), Ga(), Ja(), Qa(), eo(), os(), Do(), We(), ss = $a(Ma), qa(Ma), cs = Ya(Ma);
	})))();
}
var ls, us;
function ds() {
	return (ds = e((() => {
		ls = (e) => typeof ReadableStream == `function` && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), us = (e) => typeof Blob == `function` && (e?.constructor?.name === Blob.name || e instanceof Blob);
	})))();
}
var fs;
function ps() {
	return (ps = e((() => {
		fs = (e) => new TextEncoder().encode(e);
	})))();
}
var ms, hs;
function gs() {
	return (gs = e((() => {
		ms = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`, Object.entries(ms).reduce((e, [t, n]) => (e[n] = Number(t), e), {}), hs = ms.split(``);
	})))();
}
function _s(e) {
	let t;
	t = typeof e == `string` ? fs(e) : e;
	let n = typeof t == `object` && typeof t.length == `number`, r = typeof t == `object` && typeof t.byteOffset == `number` && typeof t.byteLength == `number`;
	if (!n && !r) throw Error(`@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.`);
	let i = ``;
	for (let e = 0; e < t.length; e += 3) {
		let n = 0, r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) n |= t[i] << (a - i - 1) * 8, r += 8;
		let a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			let t = (a - e) * 6;
			i += hs[(n & 63 << t) >> t];
		}
		i += `==`.slice(0, 4 - a);
	}
	return i;
}
function vs() {
	return (vs = e((() => {
		ps(), gs();
	})))();
}
var ys;
function bs() {
	return (bs = e((() => {
		ys = (e) => {
			if (typeof e == `string`) return e;
			if (typeof e != `object` || typeof e.byteOffset != `number` || typeof e.byteLength != `number`) throw Error(`@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.`);
			return new TextDecoder(`utf-8`).decode(e);
		};
	})))();
}
async function xs(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Ss(e) {
	let t = [], n = e.getReader(), r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i && (t.push(i), r += i.length), e) break;
	}
	return yn(t, r);
}
var Cs;
function ws() {
	return (ws = e((() => {
		ds(), Cs = async (e) => us(e) ? xs(e) : Ss(e);
	})))();
}
var Ts, Es, Ds;
function Os() {
	return (Os = e((() => {
		vs(), mn(), bs(), ws(), ds(), Ts = `The stream has already been transformed.`, Es = (e) => {
			if (!Ds(e) && !ls(e)) {
				let t = e?.__proto__?.constructor?.name || e;
				throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
			}
			let t = !1, n = async () => {
				if (t) throw Error(Ts);
				return t = !0, await Cs(e);
			}, r = (e) => {
				if (typeof e.stream != `function`) throw Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
				return e.stream();
			};
			return Object.assign(e, {
				transformToByteArray: n,
				transformToString: async (e) => {
					let t = await n();
					if (e === `base64`) return _s(t);
					if (e === `hex`) return j(t);
					if (e === void 0 || e === `utf8` || e === `utf-8`) return ys(t);
					if (typeof TextDecoder == `function`) return new TextDecoder(e).decode(t);
					throw Error(`TextDecoder is not available, please make sure polyfill is provided.`);
				},
				transformToWebStream: () => {
					if (t) throw Error(Ts);
					if (t = !0, Ds(e)) return r(e);
					if (ls(e)) return e;
					throw Error(`Cannot transform payload to web stream, got ${e}`);
				}
			});
		}, Ds = (e) => typeof Blob == `function` && e instanceof Blob;
	})))();
}
var ks, As;
function js() {
	return (js = e((() => {
		ws(), ds(), ks = (e) => us(e) ? xs(e) : ls(e) ? Ss(e) : new Promise((t, n) => {
			let r = new As(), i = e;
			i.pipe(r), i.on(`error`, (e) => {
				r.end(), n(e);
			}), r.on(`error`, n), r.on(`finish`, function() {
				t(yn(this.bufferedBytes));
			});
		}), As = class extends ae {
			bufferedBytes = [];
			_write(e, t, n) {
				this.bufferedBytes.push(e), n();
			}
		};
	})))();
}
var Ms, Ns;
function Ps() {
	return (Ps = e((() => {
		ye(), Os(), js(), Ms = `The stream has already been transformed.`, Ns = (e) => {
			if (!(e instanceof ie)) try {
				return Es(e);
			} catch {
				let t = e?.__proto__?.constructor?.name || e;
				throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
			}
			let t = !1, n = async () => {
				if (t) throw Error(Ms);
				return t = !0, await ks(e);
			};
			return Object.assign(e, {
				transformToByteArray: n,
				transformToString: async (e) => {
					let t = await n();
					return e === void 0 || Buffer.isEncoding(e) ? _e(t.buffer, t.byteOffset, t.byteLength).toString(e) : new TextDecoder(e).decode(t);
				},
				transformToWebStream: () => {
					if (t) throw Error(Ms);
					if (e.readableFlowing !== null) throw Error(`The stream has been consumed by other callbacks.`);
					if (typeof ie.toWeb != `function`) throw Error(`Readable.toWeb() is not supported. Please ensure a polyfill is available.`);
					return t = !0, ie.toWeb(e);
				}
			});
		};
	})))();
}
function Fs(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var Is, Ls, Rs, zs;
function z() {
	return (z = e((() => {
		Se(), we(), Ce(), Ee(), Oe(), zt(), Vt(), an(), un(), mn(), gn(), Ps(), js(), Is = class extends Te(w, S, C, xe) {}, Ls = a, Rs = De(Ls), zs = Rs;
	})))();
}
var Bs;
function Vs() {
	return (Vs = e((() => {
		z(), Bs = async (e = /* @__PURE__ */ new Uint8Array(), t) => {
			if (e instanceof Uint8Array) return Is.mutate(e);
			if (!e) return Is.mutate(/* @__PURE__ */ new Uint8Array());
			let n = t.streamCollector(e);
			return Is.mutate(await n);
		};
	})))();
}
function Hs(e) {
	return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return `%` + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
var Us, Ws, Gs, Ks, qs, Js, Ys, Xs;
function Zs() {
	return (Zs = e((() => {
		I(), ai(), z(), Us = Symbol.for(`@smithy/schema-x`), Ws = class e extends F {
			static identity = Symbol.for(`@smithy/HttpBindingNormalizedSchema`);
			identity = e.identity;
			bindings;
			constructor(e) {
				super(e);
			}
			static of(t) {
				let n = F.of(t);
				if (n.identity === e.identity) return n;
				let r = n.isMemberSchema() ? n : n.getSchema(), i = typeof r == `object` && r ? r : n;
				return i[Us] ??= new e(n);
			}
			getHttpBindingLocation(e) {
				return e.httpPayload ? 36 : e.httpLabel ? 33 : e.httpHeader ? 38 : typeof e.httpPrefixHeaders == `string` ? 39 : e.httpQuery ? 34 : e.httpQueryParams ? 35 : e.httpResponseCode ? 37 : 32;
			}
			getHttpBindingValue(e, t, n = !1) {
				let r = this.getSchema(), i = typeof r == `number` ? r & 255 : this.isListSchema() ? 64 : 255, a = e & 7, o = t.mediaType ? t.mediaType === `application/json` || t.mediaType.endsWith(`+json`) ? 2 : 1 : 0, s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0, c = i >= 4 && i <= 7 ? a >= 6 ? 2 : +(a > 0 && a < 4) : 0, l = i | o << 8 | !!t.idempotencyToken << 10 | s << 11 | !!t.sparse << 13 | c << 14 | !!t.hostLabel << 17 | (e === 36 && typeof r != `object`) << 18, u = i & 192, d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0, f = (d?.[1] ?? 0) & 255;
				return l |= (a >= 6 && (f === 4 || f === 6)) << 16, [
					this,
					l,
					d
				];
			}
			getHttpBindingCollectionValue(t, n = this.getMergedTraits()) {
				let r = e.of(this.getValueSchema());
				return r.getHttpBindingValue(t, {
					...r.getMergedTraits(),
					...n
				}, !0);
			}
			getHttpBindings() {
				let e = this.getSchema();
				return typeof e != `object` || !e ? Js : this.bindings ??= Gs(this);
			}
		}, Gs = (e) => {
			let t = [], n = [], r = [], i = [], a = [], o = {}, s = {}, c = [], l = {
				headers: s,
				prefixHeaders: c
			}, u = {
				request: {
					memberBindings: a,
					byName: o
				},
				response: {
					bodyMemberNames: t,
					bindings: l
				}
			}, { request: d, response: f } = u;
			for (let [u, f] of e.structIterator()) {
				let e = Ws.of(f), p = e.getMergedTraits(), m = e.getHttpBindingLocation(p), h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery, g = e.getHttpBindingValue(m, p), _ = [
					u,
					g,
					m,
					h
				];
				u === `__proto__` && Fs(o), o[u] = _, g[1] >> 10 & 1 && (d.hasIdempotency = !0), a.push(_);
				let v = m & 7;
				if (v === 0 && (r.push(u), i.push(f)), !(v & 4)) t.push(u), n.push(f);
				else if ((v & 6) == 4) {
					if (v & 1) l.statusCode = _;
					else {
						l.payload = _;
						let e = g[1] & 255;
						d.contentTypeInstruction = p.mediaType ?? (e === 0 ? `text/plain` : e === 21 || e === 42 ? `application/octet-stream` : null);
					}
				} else v & 1 ? (d.hasPrefixHeaders = !0, c.push(_)) : (h === `__proto__` && Fs(s), s[h] = _);
			}
			return d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null), d.syntheticBodySchema = Xs(e, r, i), f.syntheticBodySchema = Xs(e, t, n), u;
		}, Ks = (e) => {
			let t = [], n = 0;
			for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) r.index > n && t.push([e.slice(n, r.index), 0]), t.push([r[1], r[2] ? 2 : 1]), n = r.index + r[0].length;
			return t.length && n < e.length && t.push([e.slice(n), 0]), t.length ? t : void 0;
		}, qs = (e) => {
			let { http: t, endpoint: n } = ri(e.traits ?? {}), [r, i] = t?.[1].split(`?`) ?? [];
			return [
				t?.[0],
				r,
				i ? [...new URLSearchParams(i)] : [],
				r ? Ks(r) : void 0,
				n?.[0]
			];
		}, Js = {
			request: {
				memberBindings: [],
				byName: {}
			},
			response: {
				bodyMemberNames: [],
				bindings: {
					headers: {},
					prefixHeaders: []
				}
			}
		}, Ys = (e) => e[Us] ??= qs(e), Xs = (e, t, n) => {
			if (!t.length) return;
			let r = e.getSchema(), i = [
				3,
				r[1],
				r[2],
				e.getMergedTraits(),
				t,
				n
			], a = r[6], o = a && t.reduce((e, t) => e + +(r[4].indexOf(t) < a), 0);
			return o && (i[6] = o), i;
		};
	})))();
}
var Qs;
function $s() {
	return ($s = e((() => {
		Qs = class {
			serdeContext;
			setSerdeContext(e) {
				this.serdeContext = e;
			}
		};
	})))();
}
var ec;
function tc() {
	return (tc = e((() => {
		O(), Ve(), fi(), $s(), Zs(), ec = class extends Qs {
			options;
			compositeErrorRegistry;
			constructor(e) {
				super(), this.options = e, this.compositeErrorRegistry = new L(e.defaultNamespace);
				for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
			}
			getRequestType() {
				return D;
			}
			getResponseType() {
				return Be;
			}
			setSerdeContext(e) {
				this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
			}
			updateServiceEndpoint(e, t) {
				if (`url` in t) {
					e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, e.password = t.url.password || void 0, e.query ||= {};
					for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
					if (t.headers) for (let n in t.headers) E(t.headers, n) && (e.headers[n] = t.headers[n].join(`, `));
					return e;
				}
				if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, e.path = t.path, e.query = { ...t.query }, t.headers) for (let n in t.headers) E(t.headers, n) && (e.headers[n] = t.headers[n]);
				return e;
			}
			setHostPrefix(e, t, n, r = Ys(t)) {
				if (this.serdeContext?.disableHostPrefix) return;
				let i = r[4];
				if (typeof i != `string`) return;
				let a = i;
				for (let [e, [, r]] of Ws.of(t.input).getHttpBindings().request.memberBindings) {
					if (!(r >> 17 & 1)) continue;
					let t = n[e];
					if (typeof t != `string`) throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
					a = a.replace(`{${e}}`, t);
				}
				if (e.hostname = a + e.hostname, !Ge(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
			}
			deserializeMetadata(e) {
				return {
					httpStatusCode: e.statusCode,
					requestId: e.headers[`x-amzn-requestid`] ?? e.headers[`x-amzn-request-id`] ?? e.headers[`x-amz-request-id`],
					extendedRequestId: e.headers[`x-amz-id-2`],
					cfId: e.headers[`x-amz-cf-id`]
				};
			}
			resolveError(e, t, n) {
				let r = [
					-3,
					``,
					`Error`,
					0,
					[],
					[],
					0
				], i;
				for (let r of n) for (let n of t) try {
					i = n === `*` ? r.getSchema(e) : r.getSchema(n + `#` + e);
					let t = r.getErrorCtor(i);
					if (t) return [
						i,
						t,
						`modeled`
					];
					{
						let e = r.getBaseException();
						if (e) {
							let t = r.getErrorCtor(e);
							if (t) return [
								i,
								t,
								`synthetic`
							];
						}
					}
				} catch {}
				for (let e of n) {
					let t = e.getBaseException();
					if (t) {
						let n = e.getErrorCtor(t);
						if (n) return [
							t,
							n,
							`synthetic`
						];
					}
				}
				return [
					r,
					Error,
					`native`
				];
			}
			async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
				return (await this.loadEventStreamCapability()).serializeEventStream({
					eventStream: e,
					requestSchema: t,
					initialRequest: n
				});
			}
			async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
				return (await this.loadEventStreamCapability()).deserializeEventStream({
					response: e,
					responseSchema: t,
					initialResponseContainer: n
				});
			}
			async loadEventStreamCapability() {
				let { EventStreamSerde: e, eventStreamSerdeProvider: t } = await import(`./event-streams.js`);
				return new e({
					marshaller: this.resolveEventStreamMarshaller(t),
					serializer: this.serializer,
					deserializer: this.deserializer,
					serdeContext: this.serdeContext,
					defaultContentType: this.getDefaultContentType(),
					compositeErrorRegistry: this.compositeErrorRegistry
				});
			}
			getDefaultContentType() {
				throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
			}
			async deserializeHttpMessage(e, t, n, r, i) {
				return [];
			}
			getEventStreamMarshaller() {
				let e = this.serdeContext;
				if (!e.eventStreamMarshaller) throw Error(`@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.`);
				return e.eventStreamMarshaller;
			}
			resolveEventStreamMarshaller(e) {
				let t = this.serdeContext;
				return t.eventStreamMarshaller ? t.eventStreamMarshaller : e(this.serdeContext);
			}
		};
	})))();
}
var nc;
function rc() {
	return (rc = e((() => {
		O(), cn(), z(), Zs(), tc(), Vs(), nc = class extends ec {
			async serializeRequest(e, t, n) {
				let r = t && typeof t == `object` ? t : {}, i = {}, a = {}, o = await n.endpoint(), s = Ws.of(e?.input), c = s.getHttpBindings().request, l = Ys(e), u = new D({
					query: i,
					headers: a
				});
				if (o) {
					this.updateServiceEndpoint(u, o), this.setHostPrefix(u, e, r, l);
					let [t, n, a] = l;
					if (t) {
						u.method = t, u.path = u.path === `/` ? n : u.path + n;
						for (let [e, t] of a) i[e] = t;
					}
				}
				u.query = i;
				let d = this.serializeHttpBindings(r, u, c, l);
				return d && (u.body = await this.serializeEventStream({
					eventStream: d,
					requestSchema: s
				})), u;
			}
			serializeHttpBindings(e, t, n, r) {
				let i = this.serializer, a = typeof i.writeCodec == `function` ? i : void 0, o = t.query, s = t.headers, c = n.syntheticBodySchema, l = !1, u, d, f, p = Object.getOwnPropertyNames(e), m = Object.getPrototypeOf(e), h = (m === Object.prototype || m === null) && !n.hasIdempotency && !n.hasPrefixHeaders && p.length * 2 < n.memberBindings.length, g = h ? p.length : n.memberBindings.length;
				for (let t = 0; t < g; ++t) {
					let r = h ? E(n.byName, p[t]) ? n.byName[p[t]] : void 0 : n.memberBindings[t];
					if (!r) continue;
					let c = r[1], m = r[0], g = c[0], _ = c[1], v = c[2], ee = r[2], te = r[3], y = e[m];
					if (y != null || _ >> 10 & 1) {
						if (ee === 36) {
							let e = _ >> 11 & 3;
							e ? e === 2 ? d = y || void 0 : u = y : (a ? a.writeCodec(g, y) : i.write(g, y), u = i.flush());
						} else if (ee === 33 || ee === 38) {
							let e = this.serializeHttpValue(c, y, ee, a);
							ee === 33 ? (f ??= Object.create(null))[m] = e : s[te] = e;
						} else if (ee === 39) for (let e in y) {
							if (!E(y, e)) continue;
							let t = te + e;
							s[t.toLowerCase()] = this.serializeHttpValue(v, y[e], 38, a, a ? v[0] : [v[0], { httpHeader: t }]);
						}
						else (ee & 62) == 34 ? this.serializeQuery(c, y, te, o, a) : l = !0;
					}
				}
				let _ = r[1], v = r[3];
				return _ && v && t.path.endsWith(_) && (t.path = t.path.slice(0, -_.length) + this.serializePath(v, f, n)), l && c && (a ? a.writeCodec(c, e) : i.write(c, e), u = i.flush()), t.body = u, d;
			}
			serializeQuery(e, t, n, r, i) {
				let [a, o, s] = e, c = i ? void 0 : a.getMergedTraits();
				if (n === void 0) for (let e in t) !E(t, e) || e in r || (i || Object.assign(s[0].getMergedTraits(), {
					...c,
					httpQuery: e,
					httpQueryParams: void 0
				}), this.serializeQuery(s, t[e], e, r, i));
				else if ((o & 192) == 64) {
					let e = [];
					for (let n of t) {
						let t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
						(o >> 13 & 1 || t !== void 0) && e.push(t);
					}
					r[n] = e;
				} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
			}
			serializeHttpValue(e, t, n, r, i = e[0]) {
				let a = e[1], o = a & 255;
				return r && !(a & 1792) && (o <= 2 || o === 17 || o === 19) ? String(t) : (r ? r.writeHttpBinding(e, t, n) : this.serializer.write(i, t), this.serializer.flush());
			}
			serializePath(e, t, n) {
				let r = ``;
				for (let [i, a] of e) {
					if (a === 0) {
						r += i;
						continue;
					}
					let e = t?.[i];
					if (e === void 0) {
						if (E(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
						r += `{${i}${a === 2 ? `+` : ``}}`;
					} else r += a === 2 ? e.split(`/`).map(Hs).join(`/`) : Hs(e);
				}
				return r;
			}
			async deserializeResponse(e, t, n) {
				let r = this.deserializer, i = typeof r.readCodec == `function` ? r : void 0, a = Ws.of(e.output), o = a.getHttpBindings().response, s = {};
				if (n.statusCode >= 300) {
					let i = await Bs(n.body, t);
					throw i.byteLength > 0 && Object.assign(s, await r.read(15, i)), await this.handleError(e, t, n, s, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - HTTP Protocol error handler failed to throw.`);
				}
				let c = await this.deserializeHttpMessage(a, t, n, s);
				if (c.length) {
					let e = await Bs(n.body, t);
					if (e.byteLength > 0) {
						let t = await (i ? i.readCodec(o.syntheticBodySchema, e) : r.read(o.syntheticBodySchema, e));
						for (let e of c) t[e] != null && (s[e] = t[e]);
					}
				} else o.bindings.payload || await Bs(n.body, t);
				return s.$metadata = this.deserializeMetadata(n), s;
			}
			async deserializeHttpMessage(e, t, n, r, i) {
				let a = r instanceof Set ? i : r, o = this.deserializer, s = typeof o.readCodec == `function` ? o : void 0, c = Ws.of(e), { bodyMemberNames: l, bindings: { payload: u, statusCode: d, headers: f, prefixHeaders: p } } = c.getHttpBindings().response, m = n.headers;
				if (u) {
					let [e, r] = u, [i, l] = r, d = l >> 11 & 3;
					if (d) a[e] = d === 2 ? await this.deserializeEventStream({
						response: n,
						responseSchema: c
					}) : Ns(n.body);
					else if (n.body) {
						let c = await Bs(n.body, t);
						c.byteLength > 0 && (a[e] = await (s ? s.readPayload(r, c) : o.read(i, c)));
					}
				}
				for (let e in m) {
					if (!E(m, e)) continue;
					let t = e.toLowerCase(), n = m[e];
					t !== e && (delete m[e], m[t] = n);
					let r = E(f, t) ? f[t] : void 0;
					if (!r) continue;
					let [i, [c, l, u], , d] = r;
					if (u) {
						let e = l >> 16 & 1 ? on(n, `,`, 2) : sn(n), t = [];
						for (let n of e) t.push(s ? s.readHttpBinding(u, n.trim(), 38) : await o.read([u[0], { httpHeader: d }], n.trim()));
						a[i] = t;
					} else a[i] = s ? s.readHttpBinding(r[1], n, 38) : await o.read(c, n);
				}
				for (let [e, [, , t], , n] of p) {
					a[e] = {};
					for (let r in m) {
						if (!E(m, r) || !r.startsWith(n)) continue;
						let i = m[r];
						a[e][r.slice(n.length)] = s ? s.readHttpBinding(t, i, 38) : await o.read([t[0], { httpHeader: r }], i);
					}
				}
				return d && (a[d[0]] = n.statusCode), l;
			}
		};
	})))();
}
var ic;
function ac() {
	return (ac = e((() => {
		O(), I(), tc(), Vs(), ic = class extends ec {
			async serializeRequest(e, t, n) {
				let r = this.serializer, i = {}, a = {}, o = await n.endpoint(), s = F.of(e?.input), c = s.getSchema(), l, u = t && typeof t == `object` ? t : {}, d = new D({
					protocol: ``,
					hostname: ``,
					port: void 0,
					path: `/`,
					fragment: void 0,
					query: i,
					headers: a,
					body: void 0
				});
				if (o && (this.updateServiceEndpoint(d, o), this.setHostPrefix(d, e, u)), u) {
					let e = s.getEventStreamMember();
					if (e) {
						if (u[e]) {
							let t = {};
							for (let [n] of s.structIterator()) n !== e && u[n] != null && (t[n] = u[n]);
							l = await this.serializeEventStream({
								eventStream: u[e],
								requestSchema: s,
								initialRequest: t
							});
						}
					} else r.write(c, u), l = r.flush();
				}
				return d.headers = Object.assign(d.headers, a), d.query = i, d.body = l, d.method = `POST`, d;
			}
			async deserializeResponse(e, t, n) {
				let r = this.deserializer, i = F.of(e.output), a = {};
				if (this.isErrorResponse(n.statusCode)) {
					let i = await Bs(n.body, t);
					throw i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n)), Error(`@smithy/core/protocols - RPC Protocol error handler failed to throw.`);
				}
				for (let e in n.headers) {
					if (!E(n.headers, e)) continue;
					let t = n.headers[e];
					delete n.headers[e], n.headers[e.toLowerCase()] = t;
				}
				let o = i.getEventStreamMember();
				if (o) a[o] = await this.deserializeEventStream({
					response: n,
					responseSchema: i,
					initialResponseContainer: a
				});
				else {
					let e = await Bs(n.body, t);
					e.byteLength > 0 && Object.assign(a, await r.read(i, e));
				}
				return a.$metadata = this.deserializeMetadata(n), a;
			}
			isErrorResponse(e) {
				return e >= 300;
			}
		};
	})))();
}
var oc;
function sc() {
	return (sc = e((() => {
		cn(), z(), Zs(), $s(), oc = class extends Qs {
			settings;
			constructor(e) {
				super(), this.settings = e;
			}
			read(e, t) {
				let n = Ws.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
				return this.readHttpBinding(n.getHttpBindingValue(i, r), t, i);
			}
			readHttpBinding([e, t, n], r, i) {
				let a = t & 255;
				if ((a & 192) == 64) return n ??= e.getHttpBindingCollectionValue(i), sn(r).map((e) => this.readHttpBinding(n, e, i));
				switch (a) {
					case 21:
					case 42: return (this.serdeContext?.base64Decoder ?? xe)(r);
					case 4:
					case 5:
					case 6:
					case 7: {
						let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
						switch (this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default) {
							case 5: return nn(r);
							case 6: return rn(r);
							case 7: return tn(r);
							default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, r), new Date(r);
						}
					}
					case 0: {
						let e = t >> 8 & 3;
						if (!e) return r;
						let n = r;
						return (i & 6) == 6 && (n = (this.serdeContext?.utf8Encoder ?? w)((this.serdeContext?.base64Decoder ?? xe)(n))), e === 2 ? Bt.from(n) : n;
					}
					case 1: return Number(r);
					case 2: return r.toLowerCase() === `true`;
					case 17: return BigInt(r);
					case 19: return new A(r, `bigDecimal`);
					default: return r;
				}
			}
		};
	})))();
}
var cc;
function lc() {
	return (lc = e((() => {
		z(), Zs(), $s(), sc(), cc = class extends Qs {
			codecDeserializer;
			stringDeserializer;
			constructor(e, t) {
				super(), this.codecDeserializer = e, this.stringDeserializer = new oc(t);
			}
			setSerdeContext(e) {
				this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), this.serdeContext = e;
			}
			read(e, t) {
				let n = Ws.of(e), r = n.getMergedTraits();
				if (r.httpHeader || r.httpResponseCode) {
					let e = n.getHttpBindingValue(38, r);
					return this.readHttpBinding(e, t, 38);
				}
				return r.httpPayload ? this.readPayload(n.getHttpBindingValue(36, r), t) : this.readCodec(n, t);
			}
			readHttpBinding(e, t, n) {
				let r = typeof t == `string` ? t : (this.serdeContext?.utf8Encoder ?? w)(t);
				return this.stringDeserializer.readHttpBinding(e, r, n);
			}
			readPayload([e, t], n) {
				let r = t & 255;
				return r === 21 || r === 42 ? typeof n == `string` ? (this.serdeContext?.utf8Decoder ?? S)(n) : n : r === 0 ? typeof n == `string` ? n : (this.serdeContext?.utf8Encoder ?? w)(n) : this.readCodec(e, n);
			}
			readCodec(e, t) {
				return this.codecDeserializer.read(e, t);
			}
		};
	})))();
}
var uc;
function dc() {
	return (dc = e((() => {
		z(), Zs(), $s(), uc = class extends Qs {
			settings;
			stringBuffer = ``;
			constructor(e) {
				super(), this.settings = e;
			}
			write(e, t) {
				let n = Ws.of(e), r = n.getMergedTraits(), i = n.getHttpBindingLocation(r);
				this.writeHttpBinding(n.getHttpBindingValue(i, r), t, i);
			}
			writeHttpBinding([e, t, n], r, i) {
				let a = t & 255;
				switch (typeof r) {
					case `object`:
						if (r === null) {
							this.stringBuffer = `null`;
							return;
						}
						if (a >= 4 && a <= 7) {
							if (!(r instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(!0)}`);
							let n = this.settings.httpBindings ? t >> 14 & 3 : 0;
							switch (this.settings.timestampFormat.useTrait && a > 4 ? a : n ? n + 4 : this.settings.timestampFormat.default) {
								case 5:
									this.stringBuffer = r.toISOString().replace(`.000Z`, `Z`);
									break;
								case 6:
									this.stringBuffer = ht(r);
									break;
								case 7:
									this.stringBuffer = String(r.getTime() / 1e3);
									break;
								default: console.warn(`Missing timestamp format, using epoch seconds`, r), this.stringBuffer = String(r.getTime() / 1e3);
							}
							return;
						}
						if ((a === 21 || a === 42) && `byteLength` in r) {
							this.stringBuffer = (this.serdeContext?.base64Encoder ?? C)(r);
							return;
						}
						if ((a & 192) == 64 && Array.isArray(r)) {
							n ??= e.getHttpBindingCollectionValue(i);
							let t = n[1] & 255, a = t >= 4 && t <= 7, o = ``;
							for (let e of r) {
								this.writeHttpBinding(n, e, i);
								let t = this.flush();
								o && (o += `, `), o += a ? t : Ht(t);
							}
							this.stringBuffer = o;
							return;
						}
						this.stringBuffer = JSON.stringify(r, null, 2);
						break;
					case `string`:
						let o = t >> 8 & 3, s = r;
						if (o === 2 && (s = Bt.from(s)), o && (i & 6) == 6) {
							this.stringBuffer = (this.serdeContext?.base64Encoder ?? C)(s.toString());
							return;
						}
						this.stringBuffer = r;
						break;
					default: this.stringBuffer = t >> 10 & 1 ? zs() : String(r);
				}
			}
			flush() {
				let e = this.stringBuffer;
				return this.stringBuffer = ``, e;
			}
		};
	})))();
}
var fc;
function pc() {
	return (pc = e((() => {
		Zs(), dc(), fc = class {
			codecSerializer;
			stringSerializer;
			buffer;
			constructor(e, t, n = new uc(t)) {
				this.codecSerializer = e, this.stringSerializer = n;
			}
			setSerdeContext(e) {
				this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
			}
			write(e, t) {
				let n = Ws.of(e), r = n.getMergedTraits();
				if (r.httpHeader || r.httpLabel || r.httpQuery) {
					let e = n.getHttpBindingLocation(r);
					this.writeHttpBinding(n.getHttpBindingValue(e, r), t, e);
				} else this.writeCodec(n, t);
			}
			writeHttpBinding(e, t, n) {
				this.stringSerializer.writeHttpBinding(e, t, n), this.buffer = this.stringSerializer.flush();
			}
			writeCodec(e, t) {
				this.codecSerializer.write(e, t);
			}
			flush() {
				if (this.buffer !== void 0) {
					let e = this.buffer;
					return this.buffer = void 0, e;
				}
				return this.codecSerializer.flush();
			}
		};
	})))();
}
function mc(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == `string` || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
var hc, gc;
function _c() {
	return (_c = e((() => {
		hc = (e) => (e.logger && e.logger.constructor?.name !== `NoOpLogger` && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`logger`), e.logger), e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for(`@smithy/defaultSocketTimeout`), e.defaultSocketTimeout), {
			setHttpHandler(t) {
				e.requestHandler = t;
			},
			httpHandler() {
				return e.requestHandler;
			},
			updateHttpClientConfig(t, n) {
				e.requestHandler?.updateHttpClientConfig(t, n);
			},
			httpHandlerConfigs() {
				return e.requestHandler.httpHandlerConfigs();
			}
		}), gc = (e) => ({ requestHandler: e.httpHandler() });
	})))();
}
function vc(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (D.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(yc) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[yc]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
var yc, bc, xc;
function Sc() {
	return (Sc = e((() => {
		O(), yc = `content-length`, bc = {
			step: `build`,
			tags: [`SET_CONTENT_LENGTH`, `CONTENT_LENGTH`],
			name: `contentLengthMiddleware`,
			override: !0
		}, xc = (e) => ({ applyToStack: (t) => {
			t.add(vc(e.bodyLengthChecker), bc);
		} });
	})))();
}
var Cc, wc;
function Tc() {
	return (Tc = e((() => {
		Cc = (e) => encodeURIComponent(e).replace(/[!'()*]/g, wc), wc = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
	})))();
}
function Ec(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		if (n = Cc(n), Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${Cc(r[e])}`);
		else {
			let e = n;
			(r || typeof r == `string`) && (e += `=${Cc(r)}`), t.push(e);
		}
	}
	return t.join(`&`);
}
function Dc() {
	return (Dc = e((() => {
		Tc();
	})))();
}
var Oc;
function kc() {
	return (kc = e((() => {
		Oc = class {
			serdeContext;
			setSerdeContext(e) {
				this.serdeContext = e;
			}
		};
	})))();
}
var Ac;
function jc() {
	return (jc = e((() => {
		Ac = class {
			from;
			to;
			keys;
			constructor(e, t) {
				this.from = e, this.to = t;
				let n = Object.keys(this.from), r = new Set(n);
				r.delete(`__type`), this.keys = r;
			}
			mark(e) {
				this.keys.delete(e);
			}
			hasUnknown() {
				return this.keys.size === 1 && Object.keys(this.to).length === 0;
			}
			writeUnknown() {
				if (this.hasUnknown()) {
					let e = this.keys.values().next().value, t = this.from[e];
					this.to.$unknown = [e, t];
				}
			}
		};
	})))();
}
function Mc() {
	if (Nc === void 0) try {
		if (typeof Buffer != `function`) Nc = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			Nc = typeof e == `object` && !!e;
		}
	} catch {
		Nc = !1;
	}
	return Nc;
}
var Nc;
function Pc() {
	return (Pc = e((() => {})))();
}
function Fc(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == `number`) return t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1) ? Lc(e, t) ? t : new A(e, `bigDecimal`) : Ic(e) ? new A(e, `bigDecimal`) : /[eE]/.test(e) ? zc(e) : BigInt(e);
	}
	return t;
}
function Ic(e) {
	let t = e.indexOf(`.`);
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function Lc(e, t) {
	if (e === String(t) || Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return Rc(e) === Rc(String(t));
	let n = e.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``), r = String(t);
	return n === r ? !0 : /[eE]/.test(r) ? n === Rc(r) : !1;
}
function Rc(e) {
	let t = e.startsWith(`-`), n = t ? e.slice(1) : e, r = n.search(/[eE]/), i;
	if (r === -1) i = n;
	else {
		let e = parseInt(n.slice(r + 1), 10), t = n.slice(0, r), a = t.indexOf(`.`), o, s;
		a === -1 ? (o = t, s = t.length) : (o = t.slice(0, a) + t.slice(a + 1), s = a), o = o.replace(/0+$/, ``) || `0`;
		let c = s + e;
		i = o === `0` ? `0` : c <= 0 ? `0.` + `0`.repeat(-c) + o : c >= o.length ? o + `0`.repeat(c - o.length) : o.slice(0, c) + `.` + o.slice(c);
	}
	return i.includes(`.`) && (i = i.replace(/(\.\d*?)0+$/, `$1`).replace(/\.$/, ``)), (t ? `-` : ``) + i;
}
function zc(e) {
	let t = e.search(/[eE]/), n = parseInt(e.slice(t + 1), 10), r = e.startsWith(`-`), i = e.slice(+!!r, t), a = i.indexOf(`.`), o, s;
	a === -1 ? (o = i, s = n) : (o = i.slice(0, a) + i.slice(a + 1), s = n - (i.length - a - 1)), o = o.replace(/0+$/, ``) || `0`;
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(`.`, ``).length - o.length));
	return r ? -c : c;
}
function Bc() {
	return (Bc = e((() => {
		z();
	})))();
}
function Vc(e) {
	let t = F.of(e), n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (Uc in n) return n[Uc];
		let e = Hc(t, /* @__PURE__ */ new Set());
		return n[Uc] = e, e;
	}
	return Hc(t, /* @__PURE__ */ new Set());
}
function Hc(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	if (t.add(n), e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (Hc(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (Hc(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
var Uc;
function Wc() {
	return (Wc = e((() => {
		I(), Uc = Symbol.for(`@aws-sdk/reviver`);
	})))();
}
var Gc;
function Kc() {
	return (Kc = e((() => {
		Vs(), z(), Gc = (e, t) => Bs(e, t).then((e) => (t?.utf8Encoder ?? w)(e));
	})))();
}
async function qc(e, t, n) {
	let r;
	if (Mc() && typeof e?.[Symbol.asyncIterator] == `function`) {
		let n = await Bs(e, t);
		typeof Buffer == `function` && (r = Buffer.isBuffer(n) ? n : Buffer.from(n.buffer, n.byteOffset, n.byteLength));
	}
	if (r ||= await Gc(e, t), r.length === 0) return {};
	let i = n && Vc(n) ? Fc : void 0;
	try {
		return JSON.parse(r, i);
	} catch (e) {
		throw e?.name === `SyntaxError` && Object.defineProperty(e, "$responseBodyText", { value: typeof r == `string` ? r : r.toString(`utf8`) }), e;
	}
}
var Jc, Yc, Xc, Zc, Qc;
function $c() {
	return ($c = e((() => {
		Vs(), Kc(), Pc(), Bc(), Wc(), Jc = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase()), Yc = (e) => {
			let t = e;
			return typeof t == `number` && (t = t.toString()), t.indexOf(`,`) >= 0 && (t = t.split(`,`)[0]), t.indexOf(`:`) >= 0 && (t = t.split(`:`)[0]), t.indexOf(`#`) >= 0 && (t = t.split(`#`)[1]), t;
		}, Xc = (e, t) => Qc(e, t, [
			`header`,
			`code`,
			`type`
		]), Zc = (e, t, n = !1) => Qc(e, t, n ? [
			`code`,
			`header`,
			`type`
		] : [
			`type`,
			`code`,
			`header`
		]), Qc = ({ headers: e }, t, n) => {
			for (; n.length > 0;) switch (n.shift()) {
				case `header`:
					let n = Jc(e ?? {}, `x-amzn-errortype`);
					if (n !== void 0) return Yc(e[n]);
					break;
				case `code`:
					let r = Jc(t ?? {}, `code`);
					if (r && t[r] !== void 0) return Yc(t[r]);
					break;
				case `type`: if (t?.__type !== void 0) return Yc(t.__type);
			}
		};
	})))();
}
var el;
function tl() {
	return (tl = e((() => {
		I(), z(), kc(), jc(), Pc(), Bc(), Wc(), $c(), el = class extends Oc {
			settings;
			constructor(e) {
				super(), this.settings = e;
			}
			async read(e, t) {
				let n = Vc(e) ? Fc : void 0, r;
				if (typeof t == `string`) {
					if (t.length === 0) return {};
					r = JSON.parse(t, n);
				} else if (t instanceof Uint8Array && Mc()) {
					if (t.byteLength === 0) return {};
					let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
					r = JSON.parse(e, n);
				} else r = await qc(t, this.serdeContext, e);
				return this._read(e, r);
			}
			readObject(e, t) {
				return this._read(e, t);
			}
			_read(e, t) {
				let n = typeof t == `object` && !!t, r = F.of(e);
				if (n) {
					if (r.isStructSchema()) return this._readStruct(r, t);
					if (Array.isArray(t) && r.isListSchema()) {
						let e = r.getValueSchema();
						if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
						return t;
					}
					if (r.isMapSchema()) {
						let e = r.getValueSchema(), n = t;
						if (this.needsTransform(e)) for (let t in n) E(n, t) && (t === `__proto__` && Fs(n), n[t] = this._read(e, n[t]));
						return n;
					}
				}
				if (r.isBlobSchema() && typeof t == `string`) return xe(t);
				let i = r.getMergedTraits().mediaType;
				if (r.isStringSchema() && typeof t == `string` && i) return i === `application/json` || i.endsWith(`+json`) ? Bt.from(t) : t;
				if (r.isTimestampSchema() && t != null) switch (mc(r, this.settings)) {
					case 5: return xt(t);
					case 6: return Tt(t);
					case 7: return Et(t);
					default: return console.warn(`Missing timestamp format, parsing value with Date constructor:`, t), new Date(t);
				}
				if (r.isBigIntegerSchema() && (typeof t == `number` || typeof t == `string`)) return BigInt(t);
				if (r.isBigDecimalSchema() && t != null) {
					if (t instanceof A) return t;
					let e = t;
					return e.type === `bigDecimal` && `string` in e ? new A(e.string, e.type) : new A(String(t), `bigDecimal`);
				}
				if (r.isNumericSchema() && typeof t == `string`) {
					switch (t) {
						case `Infinity`: return 1 / 0;
						case `-Infinity`: return -1 / 0;
						case `NaN`: return NaN;
					}
					return t;
				}
				if (r.isDocumentSchema() && n) {
					if (Array.isArray(t)) for (let e = 0; e < t.length; ++e) {
						let n = t[e];
						n instanceof A || (t[e] = this._read(r, n));
					}
					else {
						let e = t;
						for (let t in e) {
							if (!E(e, t)) continue;
							t === `__proto__` && Fs(e);
							let n = e[t];
							n instanceof A || (e[t] = this._read(r, n));
						}
					}
				}
				return t;
			}
			_readStruct(e, t) {
				let n = e.isUnionSchema(), r = {}, i, a = typeof t.__type == `string`, { jsonName: o } = this.settings;
				o && a && (i = {});
				let s;
				n && (s = new Ac(t, r));
				for (let [c, l] of e.structIterator()) {
					let e = c;
					o && (e = l.getMergedTraits().jsonName ?? e, a && (i[e] = c)), n && s.mark(e), t[e] != null && (r[c] = this._read(l, t[e]));
				}
				if (n) s.writeUnknown();
				else if (a) for (let e in t) {
					if (!E(t, e)) continue;
					let n = t[e], a = o ? i[e] ?? e : e;
					a in r || (r[a] = n);
				}
				return r;
			}
			needsTransform(e) {
				return !!(e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema() || e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema() || e.isStringSchema() && e.getMergedTraits().mediaType);
			}
		};
	})))();
}
var nl, rl;
function il() {
	return (il = e((() => {
		z(), nl = class e extends Uint8Array {
			string = null;
			static allocUnsafe(t) {
				if (typeof Buffer == `function`) {
					let n = Buffer.allocUnsafe(t);
					return new e(n.buffer, n.byteOffset, n.byteLength);
				}
				return new e(t);
			}
			toString() {
				return this.s();
			}
			valueOf() {
				return this.s();
			}
			includes(e, t) {
				return typeof e == `string` ? this.s().includes(e, t) : Uint8Array.prototype.includes.call(this, e, t);
			}
			indexOf(e, t) {
				return typeof e == `string` ? this.s().indexOf(e, t) : Uint8Array.prototype.indexOf.call(this, e, t);
			}
			lastIndexOf(e, t) {
				if (typeof e == `string`) return this.s().lastIndexOf(e, t);
				let n = Uint8Array.prototype.lastIndexOf;
				return t === void 0 ? n.call(this, e) : n.call(this, e, t);
			}
			startsWith(e, t) {
				return this.s().startsWith(e, t);
			}
			endsWith(e, t) {
				return this.s().endsWith(e, t);
			}
			match(e) {
				return this.s().match(e);
			}
			replace(e, t) {
				return this.s().replace(e, t);
			}
			search(e) {
				return this.s().search(e);
			}
			split(e, t) {
				return this.s().split(e, t);
			}
			substring(e, t) {
				return this.s().substring(e, t);
			}
			trim() {
				return this.s().trim();
			}
			trimStart() {
				return this.s().trimStart();
			}
			trimEnd() {
				return this.s().trimEnd();
			}
			charAt(e) {
				return this.s().charAt(e);
			}
			charCodeAt(e) {
				return this.s().charCodeAt(e);
			}
			padStart(e, t) {
				return this.s().padStart(e, t);
			}
			padEnd(e, t) {
				return this.s().padEnd(e, t);
			}
			repeat(e) {
				return this.s().repeat(e);
			}
			toUpperCase() {
				return this.s().toUpperCase();
			}
			toLowerCase() {
				return this.s().toLowerCase();
			}
			s() {
				if (this.string == null) {
					let e = Date.now();
					e > rl + 6e4 && (console.warn(`@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.`), rl = e), this.string = w(this);
				}
				return this.string;
			}
		}, rl = 0;
	})))();
}
function al(e) {
	return nl.allocUnsafe(e);
}
var ol, sl, cl, ll, ul, dl, fl, pl, ml, hl, gl, _l, vl, yl, bl;
function xl() {
	return (xl = e((() => {
		I(), z(), kc(), il(), ol = new TextEncoder(), sl = 123, cl = 125, ll = 91, ul = 93, dl = 34, fl = 58, pl = 44, ml = 92, hl = new Uint8Array([
			116,
			114,
			117,
			101
		]), gl = new Uint8Array([
			102,
			97,
			108,
			115,
			101
		]), _l = new Uint8Array([
			110,
			117,
			108,
			108
		]), vl = Array(128).fill(null), vl[8] = `b`, vl[9] = `t`, vl[10] = `n`, vl[12] = `f`, vl[13] = `r`, vl[34] = `"`, vl[92] = `\\`;
		for (let e = 0; e < 32; e++) vl[e] === null && (vl[e] = `u00` + e.toString(16).padStart(2, `0`));
		yl = 2048, bl = class e extends Oc {
			settings;
			json;
			i = 0;
			rootSchema;
			rawValue;
			passthrough = !1;
			constructor(e) {
				super(), this.settings = e, this.json = al(yl);
			}
			write(e, t) {
				this.i = 0, this.rawValue = t, this.rootSchema = F.of(e), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, t, void 0);
			}
			writeDiscriminatedDocument(e, t) {
				this.i = 0, this.rootSchema = F.of(e);
				let n = this.rootSchema;
				if (n.isStructSchema() && typeof t == `object` && t) {
					this.writeValue(n, t, void 0);
					let e = `"__type":"${n.getName(!0) ?? `Unknown`}",`, r = e.length;
					this.ensure(r), this.json.copyWithin(1 + r, 1, this.i), ol.encodeInto(e, this.json.subarray(1)), this.i += r;
				} else this.writeValue(n, t, void 0);
			}
			flush() {
				this.rootSchema = void 0;
				let e = this.i;
				this.i = 0;
				let t = this.rawValue;
				if (this.rawValue = void 0, e === 0) return t;
				let n = this.json.subarray(0, e);
				return this.json = al(yl), n;
			}
			ensure(e) {
				let { i: t, json: n } = this;
				if (t + e > n.length) {
					let r = n.length * 2;
					for (; r < t + e;) r *= 2;
					let i = al(r);
					i.set(this.json), this.json = i;
				}
			}
			writeAscii(e) {
				let t = e.length;
				this.ensure(t);
				let { i: n, json: r } = this;
				for (let i = 0; i < t; ++i) r[n] = e.charCodeAt(i), n += 1;
				this.i = n;
			}
			writeAsciiQuoted(e) {
				let t = e.length;
				this.ensure(t + 4);
				let { json: n, i: r } = this;
				n[r++] = dl;
				for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
				n[r++] = dl, this.i = r;
			}
			writeJsonString(e) {
				let t = e.length;
				this.ensure(t * 3 + 2), this.json[this.i++] = dl;
				for (let n = 0; n < t; ++n) {
					let r = e.charCodeAt(n);
					if (r > 34 && r < 92) this.json[this.i++] = r;
					else if (r < 128) {
						let e = vl[r];
						if (e !== null) {
							this.ensure(e.length + 1 + (t - n - 1) * 3 + 1), this.json[this.i++] = ml;
							for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
						} else this.json[this.i++] = r;
					} else if (r >= 55296 && r <= 56319) {
						let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
						if (i >= 56320 && i <= 57343) {
							this.ensure(4);
							let { written: t } = ol.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
							this.i += t, ++n;
						} else this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
					} else if (r >= 56320 && r <= 57343) this.ensure(6 + (t - n - 1) * 3 + 1), this.writeUnicodeEscape(r);
					else {
						let { i: e, json: t } = this;
						r < 2048 ? (t[e++] = 192 | r >> 6, t[e++] = 128 | r & 63) : (t[e++] = 224 | r >> 12, t[e++] = 128 | r >> 6 & 63, t[e++] = 128 | r & 63), this.i = e;
					}
				}
				this.json[this.i++] = dl;
			}
			writeUnicodeEscape(e) {
				let { json: t, i: n } = this;
				t[n++] = ml, t[n++] = 117;
				let r = e.toString(16).padStart(4, `0`);
				for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
				this.i = n;
			}
			static B64 = (() => {
				let e = /* @__PURE__ */ new Uint8Array(64);
				for (let t = 0; t < 64; ++t) e[t] = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.charCodeAt(t);
				return e;
			})();
			writeBase64(t) {
				let n = Math.ceil(t.length / 3) * 4;
				this.ensure(n + 2);
				let r = this.json, i = e.B64, a = this.i;
				r[a++] = dl;
				let o = t.length, s = o % 3, c = o - s;
				for (let e = 0; e < c; e += 3) {
					let n = t[e], o = t[e + 1], s = t[e + 2];
					r[a++] = i[n >> 2], r[a++] = i[(n & 3) << 4 | o >> 4], r[a++] = i[(o & 15) << 2 | s >> 6], r[a++] = i[s & 63];
				}
				if (s === 2) {
					let e = t[c], n = t[c + 1];
					r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4 | n >> 4], r[a++] = i[(n & 15) << 2], r[a++] = 61;
				} else if (s === 1) {
					let e = t[c];
					r[a++] = i[e >> 2], r[a++] = i[(e & 3) << 4], r[a++] = 61, r[a++] = 61;
				}
				r[a++] = dl, this.i = a;
			}
			writeValue(e, t, n) {
				if (t == null) {
					if (n?.isStructSchema()) {
						if (t === void 0 && F.of(e).isIdempotencyToken()) {
							this.writeAsciiQuoted(zs());
							return;
						}
						return;
					}
					this.ensure(4), this.json.set(_l, this.i), this.i += 4;
					return;
				}
				let r = F.of(e), i = typeof t == `object`;
				if (r.isStringSchema()) {
					let e = r.getMergedTraits().mediaType;
					if (e && (e === `application/json` || e.endsWith(`+json`))) {
						this.writeJsonString(Bt.from(t).toString());
						return;
					}
				}
				if (this.settings.bigNumberAsString && t != null && (r.isBigIntegerSchema() || r.isBigDecimalSchema())) {
					let e = t instanceof A ? t.string : String(t);
					this.writeAsciiQuoted(e);
				} else if (i) {
					if (r.isStructSchema()) {
						this.writeStruct(r, t);
						return;
					}
					if (Array.isArray(t) && (r.isListSchema() || r.isDocumentSchema())) {
						this.writeList(r, t, r.isDocumentSchema());
						return;
					}
					if (r.isMapSchema()) {
						this.writeMap(r, t, !1);
						return;
					}
					if (t instanceof Uint8Array && (r.isBlobSchema() || r.isDocumentSchema())) {
						this.writeBase64(t);
						return;
					}
					if (t instanceof Date && (r.isTimestampSchema() || r.isDocumentSchema())) {
						this.writeTimestamp(r, t);
						return;
					}
					if (t instanceof A) {
						this.writeAscii(t.string);
						return;
					}
					if (r.isDocumentSchema()) {
						Array.isArray(t) ? this.writeList(r, t, !0) : this.writeMap(r, t, !0);
						return;
					}
					let e = JSON.stringify(t);
					this.writeAscii(e);
				} else if (typeof t == `string`) {
					if (r.isBlobSchema()) {
						let e = (this.serdeContext?.base64Encoder ?? C)(t);
						this.writeAsciiQuoted(e);
						return;
					}
					this.writeJsonString(t);
				} else if (typeof t == `number`) {
					if (Math.abs(t) === 1 / 0 || Number.isNaN(t)) {
						this.writeAsciiQuoted(String(t));
						return;
					}
					let e = String(t);
					this.writeAscii(e);
				} else if (typeof t == `boolean`) {
					this.ensure(5);
					let { i: e, json: n } = this;
					t ? (n.set(hl, e), e += 4) : (n.set(gl, e), e += 5), this.i = e;
				} else typeof t == `bigint` ? this.writeAscii(t.toString()) : this.writeAscii(String(t));
			}
			writeStruct(e, t) {
				this.ensure(2), this.json[this.i++] = sl;
				let n = !1, r = typeof t.__type == `string`, i;
				r && (i = /* @__PURE__ */ new Set());
				for (let [r, a] of e.structIterator()) {
					let o = t[r];
					if (o == null && !a.isIdempotencyToken()) continue;
					n && (this.ensure(1), this.json[this.i++] = pl), n = !0;
					let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
					i && (i.add(r), i.add(s)), this.writeAsciiQuoted(s), this.json[this.i++] = fl, this.writeValue(a, o, e);
				}
				if (!n && e.isUnionSchema()) {
					let { $unknown: n } = t;
					if (Array.isArray(n)) {
						let [t, r] = n;
						this.writeAsciiQuoted(t), this.ensure(1), this.json[this.i++] = fl, this.writeValue(15, r, e);
					}
				} else if (r) for (let e in t) {
					if (i.has(e)) continue;
					i.add(e);
					let r = t[e];
					n && (this.ensure(1), this.json[this.i++] = pl), n = !0, this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = fl, this.writeValue(15, r, void 0);
				}
				this.ensure(1), this.json[this.i++] = cl;
			}
			writeList(e, t, n) {
				let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
				if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
					let e = !1;
					for (let n = 0; n < t.length; ++n) {
						let i = t[n];
						if (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 || i == null && !r) {
							e = !0;
							break;
						}
					}
					let n;
					if (!e) n = JSON.stringify(t);
					else {
						let e = [];
						for (let n = 0; n < t.length; ++n) {
							let i = t[n];
							(i != null || r) && (Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? e.push(String(i)) : e.push(i));
						}
						n = JSON.stringify(e);
					}
					this.ensure(n.length * 3), this.i += ol.encodeInto(n, this.json.subarray(this.i)).written;
					return;
				}
				this.ensure(2), this.json[this.i++] = ll;
				let a = !1;
				for (let e = 0; e < t.length; ++e) {
					let o = t[e];
					(n ? o === void 0 : o == null && !r) || (a && (this.ensure(1), this.json[this.i++] = pl), this.writeValue(i, o, void 0), a = !0);
				}
				this.ensure(1), this.json[this.i++] = ul;
			}
			writeMap(e, t, n) {
				let r = !!e.getMergedTraits().sparse, i = e.getValueSchema();
				if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
					let e;
					for (let n in t) {
						if (!E(t, n)) continue;
						let i = t[n];
						Number.isNaN(i) || i === 1 / 0 || i === -1 / 0 ? ((e ??= {})[n] = i, t[n] = String(i)) : i === null && !r && ((e ??= {})[n] = null, t[n] = void 0);
					}
					let n = JSON.stringify(t);
					e && Object.assign(t, e), this.ensure(n.length * 3), this.i += ol.encodeInto(n, this.json.subarray(this.i)).written;
					return;
				}
				this.ensure(2), this.json[this.i++] = sl;
				let a = !0;
				for (let e in t) {
					if (!E(t, e)) continue;
					let o = t[e];
					(n ? o === void 0 : o == null && !r) || (a || (this.ensure(1), this.json[this.i++] = pl), a = !1, this.writeJsonString(e), this.ensure(1), this.json[this.i++] = fl, this.writeValue(i, o, void 0));
				}
				this.ensure(1), this.json[this.i++] = cl;
			}
			writeTimestamp(e, t) {
				switch (mc(e, this.settings)) {
					case 5: {
						let e = t.toISOString().replace(`.000Z`, `Z`);
						this.writeAsciiQuoted(e);
						return;
					}
					case 6:
						this.writeAsciiQuoted(ht(t));
						return;
					case 7: {
						let e = String(t.getTime() / 1e3);
						this.writeAscii(e);
						return;
					}
					default: {
						let e = String(t.getTime() / 1e3);
						this.writeAscii(e);
						return;
					}
				}
			}
		};
	})))();
}
var Sl;
function Cl() {
	return (Cl = e((() => {
		kc(), tl(), xl(), Sl = class extends Oc {
			settings;
			constructor(e) {
				super(), this.settings = e;
			}
			createSerializer() {
				let e = new bl(this.settings);
				return e.setSerdeContext(this.serdeContext), e;
			}
			createDeserializer() {
				let e = new el(this.settings);
				return e.setSerdeContext(this.serdeContext), e;
			}
		};
	})))();
}
function wl(e) {
	return e;
}
var Tl, El, Dl;
function Ol() {
	return (Ol = e((() => {
		O(), Tl = (e) => (t) => async (n) => {
			if (!D.isInstance(n.request)) return t(n);
			let { request: r } = n, { handlerProtocol: i = `` } = e.requestHandler.metadata || {};
			if (i.indexOf(`h2`) >= 0 && !r.headers[`:authority`]) delete r.headers.host, r.headers[`:authority`] = r.hostname + (r.port ? `:` + r.port : ``);
			else if (!r.headers.host) {
				let e = r.hostname;
				r.port != null && (e += `:${r.port}`), r.headers.host = e;
			}
			return t(n);
		}, El = {
			name: `hostHeaderMiddleware`,
			step: `build`,
			priority: `low`,
			tags: [`HOST`],
			override: !0
		}, Dl = (e) => ({ applyToStack: (t) => {
			t.add(Tl(e), El);
		} });
	})))();
}
var kl, Al, jl;
function Ml() {
	return (Ml = e((() => {
		kl = () => (e, t) => async (n) => {
			try {
				let r = await e(n), { clientName: i, commandName: a, logger: o, dynamoDbDocumentClientOptions: s = {} } = t, { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: l } = s, u = c ?? t.inputFilterSensitiveLog, d = l ?? t.outputFilterSensitiveLog, { $metadata: f, ...p } = r.output;
				return o?.info?.({
					clientName: i,
					commandName: a,
					input: u(n.input),
					output: d(p),
					metadata: f
				}), r;
			} catch (e) {
				let { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t, { overrideInputFilterSensitiveLog: s } = o, c = s ?? t.inputFilterSensitiveLog;
				throw a?.error?.({
					clientName: r,
					commandName: i,
					input: c(n.input),
					error: e,
					metadata: e.$metadata
				}), e;
			}
		}, Al = {
			name: `loggerMiddleware`,
			tags: [`LOGGER`],
			step: `initialize`,
			override: !0
		}, jl = (e) => ({ applyToStack: (e) => {
			e.add(kl(), Al);
		} });
	})))();
}
var Nl;
function Pl() {
	return (Pl = e((() => {
		Nl = {
			step: `build`,
			tags: [`RECURSION_DETECTION`, `TRACE_CONTEXT_PROPAGATION`],
			name: `recursionDetectionMiddleware`,
			override: !0,
			priority: `low`
		};
	})))();
}
var Fl, Il, Ll, Rl, zl, Bl;
function Vl() {
	return (Vl = e((() => {
		Fl = {
			REQUEST_ID: Symbol.for(`_AWS_LAMBDA_REQUEST_ID`),
			X_RAY_TRACE_ID: Symbol.for(`_AWS_LAMBDA_X_RAY_TRACE_ID`),
			TENANT_ID: Symbol.for(`_AWS_LAMBDA_TENANT_ID`),
			TRACEPARENT: Symbol.for(`_AWS_LAMBDA_TRACEPARENT`),
			TRACESTATE: Symbol.for(`_AWS_LAMBDA_TRACESTATE`),
			BAGGAGE: Symbol.for(`_AWS_LAMBDA_BAGGAGE`)
		}, Il = [`true`, `1`].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ``), Il || (globalThis.awslambda = globalThis.awslambda || {}), Ll = class {
			static PROTECTED_KEYS = Fl;
			isProtectedKey(e) {
				return Object.values(Fl).includes(e);
			}
			getRequestId() {
				return this.get(Fl.REQUEST_ID) ?? `-`;
			}
			getXRayTraceId() {
				return this.get(Fl.X_RAY_TRACE_ID);
			}
			getTenantId() {
				return this.get(Fl.TENANT_ID);
			}
			getTraceparent() {
				return this.get(Fl.TRACEPARENT);
			}
			getTracestate() {
				return this.get(Fl.TRACESTATE);
			}
			getBaggage() {
				return this.get(Fl.BAGGAGE);
			}
		}, Rl = class extends Ll {
			currentContext;
			getContext() {
				return this.currentContext;
			}
			hasContext() {
				return this.currentContext !== void 0;
			}
			get(e) {
				return this.currentContext?.[e];
			}
			set(e, t) {
				if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
				this.currentContext = this.currentContext || {}, this.currentContext[e] = t;
			}
			run(e, t) {
				return this.currentContext = e, t();
			}
		}, zl = class e extends Ll {
			als;
			static async create() {
				let t = new e();
				return t.als = new (await (import(`node:async_hooks`))).AsyncLocalStorage(), t;
			}
			getContext() {
				return this.als.getStore();
			}
			hasContext() {
				return this.als.getStore() !== void 0;
			}
			get(e) {
				return this.als.getStore()?.[e];
			}
			set(e, t) {
				if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
				let n = this.als.getStore();
				if (!n) throw Error(`No context available`);
				n[e] = t;
			}
			run(e, t) {
				return this.als.run(e, t);
			}
		}, (function(e) {
			let t = null;
			async function n(e) {
				return t ||= (async () => {
					let t = e === !0 || `AWS_LAMBDA_MAX_CONCURRENCY` in process.env ? await zl.create() : new Rl();
					return !Il && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!Il && globalThis.awslambda && (globalThis.awslambda.InvokeStore = t), t);
				})(), t;
			}
			e.getInstanceAsync = n, e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === `1` ? { reset: () => {
				t = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
			} } : void 0;
		})(Bl ||= {});
	})))();
}
function Hl(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		t !== n && (n === Kl || n === ql || n === Jl) && (e[n] = e[t], delete e[t]);
	}
}
var Ul, Wl, Gl, Kl, ql, Jl, Yl;
function Xl() {
	return (Xl = e((() => {
		Vl(), O(), Ul = `AWS_LAMBDA_FUNCTION_NAME`, Wl = `_X_AMZN_TRACE_ID`, Gl = `X-Amzn-Trace-Id`, Kl = `traceparent`, ql = `tracestate`, Jl = `baggage`, Yl = () => (e) => async (t) => {
			let { request: n } = t;
			if (!D.isInstance(n)) return e(t);
			let r;
			{
				let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === Gl.toLowerCase()) ?? Gl;
				if (!n.headers.hasOwnProperty(e)) {
					let e = process.env[Ul], t = process.env[Wl];
					r ??= await Bl.getInstanceAsync();
					let i = r?.getXRayTraceId() ?? t, a = (e) => typeof e == `string` && e.length > 0;
					a(e) && a(i) && (n.headers[Gl] = i);
				}
			}
			if (Hl(n.headers), !n.headers[Kl]) {
				let e = (r ??= await Bl.getInstanceAsync())?.getTraceparent?.();
				if (e) {
					n.headers[Kl] = e;
					let t = r?.getTracestate?.();
					t && (n.headers[ql] = t);
					let i = r?.getBaggage?.();
					i && (n.headers[Jl] = i);
				}
			}
			return e(t);
		};
	})))();
}
var Zl;
function Ql() {
	return (Ql = e((() => {
		Pl(), Xl(), Zl = (e) => ({ applyToStack: (e) => {
			e.add(Yl(), Nl);
		} });
	})))();
}
var $l;
function eu() {
	return (eu = e((() => {
		$l = (e, t) => {
			if (!t || t.length === 0) return e;
			let n = [];
			for (let r of t) for (let t of e) t.schemeId.split(`#`)[1] === r && n.push(t);
			for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
			return n;
		};
	})))();
}
function tu(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
var nu;
function ru() {
	return (ru = e((() => {
		Re(), eu(), nu = (e, t) => (n, r) => async (i) => {
			let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input)), o = e.authSchemePreference ? await e.authSchemePreference() : [], s = $l(a, o), c = tu(e.httpAuthSchemes), l = Le(r), u = [];
			for (let n of s) {
				let i = c.get(n.schemeId);
				if (!i) {
					u.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
					continue;
				}
				let a = i.identityProvider(await t.identityProviderConfigProvider(e));
				if (!a) {
					u.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
					continue;
				}
				let { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
				n.identityProperties = Object.assign(n.identityProperties || {}, o), n.signingProperties = Object.assign(n.signingProperties || {}, s), l.selectedHttpAuthScheme = {
					httpAuthOption: n,
					identity: await a(n.identityProperties),
					signer: i.signer
				};
				break;
			}
			if (!l.selectedHttpAuthScheme) throw Error(u.join(`
`));
			return n(i);
		};
	})))();
}
var iu, au;
function ou() {
	return (ou = e((() => {
		ru(), iu = {
			step: `serialize`,
			tags: [`HTTP_AUTH_SCHEME`],
			name: `httpAuthSchemeMiddleware`,
			override: !0,
			relation: `before`,
			toMiddleware: `endpointV2Middleware`
		}, au = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
			r.addRelativeTo(nu(e, {
				httpAuthSchemeParametersProvider: t,
				identityProviderConfigProvider: n
			}), iu);
		} });
	})))();
}
var su, cu, lu;
function uu() {
	return (uu = e((() => {
		O(), Re(), su = (e) => (e) => {
			throw e;
		}, cu = (e, t) => {}, lu = (e) => (e, t) => async (n) => {
			if (!D.isInstance(n.request)) return e(n);
			let r = Le(t).selectedHttpAuthScheme;
			if (!r) throw Error(`No HttpAuthScheme was selected: unable to sign request`);
			let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r, s = await e({
				...n,
				request: await o.sign(n.request, a, i)
			}).catch((o.errorHandler || su)(i));
			return (o.successHandler || cu)(s.response, i), s;
		};
	})))();
}
var du, fu;
function pu() {
	return (pu = e((() => {
		uu(), du = {
			step: `finalizeRequest`,
			tags: [`HTTP_SIGNING`],
			name: `httpSigningMiddleware`,
			aliases: [
				`apiKeyMiddleware`,
				`tokenMiddleware`,
				`awsAuthMiddleware`
			],
			override: !0,
			relation: `after`,
			toMiddleware: `retryMiddleware`
		}, fu = (e) => ({ applyToStack: (t) => {
			t.addRelativeTo(lu(e), du);
		} });
	})))();
}
var mu;
function hu() {
	return (hu = e((() => {
		mu = (e) => {
			if (typeof e == `function`) return e;
			let t = Promise.resolve(e);
			return () => t;
		};
	})))();
}
var gu;
function _u() {
	return (_u = e((() => {
		gu = class {
			authSchemes = /* @__PURE__ */ new Map();
			constructor(e) {
				for (let t in e) {
					if (!E(e, t)) continue;
					let n = e[t];
					n !== void 0 && this.authSchemes.set(t, n);
				}
			}
			getIdentityProvider(e) {
				return this.authSchemes.get(e);
			}
		};
	})))();
}
var vu;
function yu() {
	return (yu = e((() => {
		vu = class {
			async sign(e, t, n) {
				return e;
			}
		};
	})))();
}
var bu, xu, Su, Cu, wu;
function Tu() {
	return (Tu = e((() => {
		bu = (e) => function(t) {
			return Cu(t) && t.expiration.getTime() - Date.now() < e;
		}, xu = 3e5, Su = bu(xu), Cu = (e) => e.expiration !== void 0, wu = (e, t, n) => {
			if (e === void 0) return;
			let r = typeof e == `function` ? e : async () => Promise.resolve(e), i, a, o, s = !1, c = async (e) => {
				a ||= r(e);
				try {
					i = await a, o = !0, s = !1;
				} finally {
					a = void 0;
				}
				return i;
			};
			return t === void 0 ? async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), i) : async (e) => ((!o || e?.forceRefresh) && (i = await c(e)), s ? i : n(i) ? (t(i) && await c(e), i) : (s = !0, i));
		};
	})))();
}
function Eu(e) {
	return e === void 0 || typeof e == `string` && e.length <= 50;
}
function Du(e) {
	let t = mu(e.userAgentAppId ?? void 0), { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == `string` ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!Eu(n)) {
				let t = e.logger?.constructor?.name === `NoOpLogger` || !e.logger ? console : e.logger;
				typeof n == `string` ? n.length > 50 && t?.warn(`The provided userAgentAppId exceeds the maximum length of 50 characters.`) : t?.warn(`userAgentAppId must be a string or undefined.`);
			}
			return n;
		}
	});
}
function Ou() {
	return (Ou = e((() => {
		hu();
	})))();
}
var ku;
function Au() {
	return (Au = e((() => {
		ku = {
			partitions: [
				{
					id: `aws`,
					outputs: {
						dnsSuffix: `amazonaws.com`,
						dualStackDnsSuffix: `api.aws`,
						implicitGlobalRegion: `us-east-1`,
						name: `aws`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$`,
					regions: {
						"af-south-1": { description: `Africa (Cape Town)` },
						"ap-east-1": { description: `Asia Pacific (Hong Kong)` },
						"ap-east-2": { description: `Asia Pacific (Taipei)` },
						"ap-northeast-1": { description: `Asia Pacific (Tokyo)` },
						"ap-northeast-2": { description: `Asia Pacific (Seoul)` },
						"ap-northeast-3": { description: `Asia Pacific (Osaka)` },
						"ap-south-1": { description: `Asia Pacific (Mumbai)` },
						"ap-south-2": { description: `Asia Pacific (Hyderabad)` },
						"ap-southeast-1": { description: `Asia Pacific (Singapore)` },
						"ap-southeast-2": { description: `Asia Pacific (Sydney)` },
						"ap-southeast-3": { description: `Asia Pacific (Jakarta)` },
						"ap-southeast-4": { description: `Asia Pacific (Melbourne)` },
						"ap-southeast-5": { description: `Asia Pacific (Malaysia)` },
						"ap-southeast-6": { description: `Asia Pacific (New Zealand)` },
						"ap-southeast-7": { description: `Asia Pacific (Thailand)` },
						"aws-global": { description: `aws global region` },
						"ca-central-1": { description: `Canada (Central)` },
						"ca-west-1": { description: `Canada West (Calgary)` },
						"eu-central-1": { description: `Europe (Frankfurt)` },
						"eu-central-2": { description: `Europe (Zurich)` },
						"eu-north-1": { description: `Europe (Stockholm)` },
						"eu-south-1": { description: `Europe (Milan)` },
						"eu-south-2": { description: `Europe (Spain)` },
						"eu-west-1": { description: `Europe (Ireland)` },
						"eu-west-2": { description: `Europe (London)` },
						"eu-west-3": { description: `Europe (Paris)` },
						"il-central-1": { description: `Israel (Tel Aviv)` },
						"me-central-1": { description: `Middle East (UAE)` },
						"me-south-1": { description: `Middle East (Bahrain)` },
						"me-west-1": { description: `Middle East (Saudi Arabia)` },
						"mx-central-1": { description: `Mexico (Central)` },
						"sa-east-1": { description: `South America (Sao Paulo)` },
						"sa-west-1": { description: `South America (Chile)` },
						"us-east-1": { description: `US East (N. Virginia)` },
						"us-east-2": { description: `US East (Ohio)` },
						"us-west-1": { description: `US West (N. California)` },
						"us-west-2": { description: `US West (Oregon)` }
					}
				},
				{
					id: `aws-cn`,
					outputs: {
						dnsSuffix: `amazonaws.com.cn`,
						dualStackDnsSuffix: `api.amazonwebservices.com.cn`,
						implicitGlobalRegion: `cn-northwest-1`,
						name: `aws-cn`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^cn\\-\\w+\\-\\d+$`,
					regions: {
						"aws-cn-global": { description: `aws-cn global region` },
						"cn-north-1": { description: `China (Beijing)` },
						"cn-northwest-1": { description: `China (Ningxia)` }
					}
				},
				{
					id: `aws-eusc`,
					outputs: {
						dnsSuffix: `amazonaws.eu`,
						dualStackDnsSuffix: `api.amazonwebservices.eu`,
						implicitGlobalRegion: `eusc-de-east-1`,
						name: `aws-eusc`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^eusc\\-(de)\\-\\w+\\-\\d+$`,
					regions: { "eusc-de-east-1": { description: `AWS European Sovereign Cloud (Germany)` } }
				},
				{
					id: `aws-iso`,
					outputs: {
						dnsSuffix: `c2s.ic.gov`,
						dualStackDnsSuffix: `api.aws.ic.gov`,
						implicitGlobalRegion: `us-iso-east-1`,
						name: `aws-iso`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^us\\-iso\\-\\w+\\-\\d+$`,
					regions: {
						"aws-iso-global": { description: `aws-iso global region` },
						"us-iso-east-1": { description: `US ISO East` },
						"us-iso-west-1": { description: `US ISO WEST` }
					}
				},
				{
					id: `aws-iso-b`,
					outputs: {
						dnsSuffix: `sc2s.sgov.gov`,
						dualStackDnsSuffix: `api.aws.scloud`,
						implicitGlobalRegion: `us-isob-east-1`,
						name: `aws-iso-b`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^us\\-isob\\-\\w+\\-\\d+$`,
					regions: {
						"aws-iso-b-global": { description: `aws-iso-b global region` },
						"us-isob-east-1": { description: `US ISOB East (Ohio)` },
						"us-isob-west-1": { description: `US ISOB West` }
					}
				},
				{
					id: `aws-iso-e`,
					outputs: {
						dnsSuffix: `cloud.adc-e.uk`,
						dualStackDnsSuffix: `api.cloud-aws.adc-e.uk`,
						implicitGlobalRegion: `eu-isoe-west-1`,
						name: `aws-iso-e`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^eu\\-isoe\\-\\w+\\-\\d+$`,
					regions: {
						"aws-iso-e-global": { description: `aws-iso-e global region` },
						"eu-isoe-west-1": { description: `EU ISOE West` }
					}
				},
				{
					id: `aws-iso-f`,
					outputs: {
						dnsSuffix: `csp.hci.ic.gov`,
						dualStackDnsSuffix: `api.aws.hci.ic.gov`,
						implicitGlobalRegion: `us-isof-south-1`,
						name: `aws-iso-f`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^us\\-isof\\-\\w+\\-\\d+$`,
					regions: {
						"aws-iso-f-global": { description: `aws-iso-f global region` },
						"us-isof-east-1": { description: `US ISOF EAST` },
						"us-isof-south-1": { description: `US ISOF SOUTH` }
					}
				},
				{
					id: `aws-us-gov`,
					outputs: {
						dnsSuffix: `amazonaws.com`,
						dualStackDnsSuffix: `api.aws`,
						implicitGlobalRegion: `us-gov-west-1`,
						name: `aws-us-gov`,
						supportsDualStack: !0,
						supportsFIPS: !0
					},
					regionRegex: `^us\\-gov\\-\\w+\\-\\d+$`,
					regions: {
						"aws-us-gov-global": { description: `aws-us-gov global region` },
						"us-gov-east-1": { description: `AWS GovCloud (US-East)` },
						"us-gov-west-1": { description: `AWS GovCloud (US-West)` }
					}
				}
			],
			version: `1.1`
		};
	})))();
}
var ju, Mu, Nu, Pu;
function Fu() {
	return (Fu = e((() => {
		Au(), ju = ku, Mu = ``, Nu = (e) => {
			let { partitions: t } = ju;
			for (let n of t) {
				let { regions: t, outputs: r } = n;
				for (let [n, i] of Object.entries(t)) if (n === e) return {
					...r,
					...i
				};
			}
			for (let n of t) {
				let { regionRegex: t, outputs: r } = n;
				if (new RegExp(t).test(e)) return { ...r };
			}
			let n = t.find((e) => e.id === `aws`);
			if (!n) throw Error(`Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.`);
			return { ...n.outputs };
		}, Pu = () => Mu;
	})))();
}
var Iu;
function Lu() {
	return (Lu = e((() => {
		Iu = (e) => e?.body instanceof ie || typeof ReadableStream < `u` && e?.body instanceof ReadableStream;
	})))();
}
var Ru, zu, Bu, Vu, Hu;
function Uu() {
	return (Uu = e((() => {
		Ru = [
			`BandwidthLimitExceeded`,
			`EC2ThrottledException`,
			`LimitExceededException`,
			`PriorRequestNotComplete`,
			`ProvisionedThroughputExceededException`,
			`RequestLimitExceeded`,
			`RequestThrottled`,
			`RequestThrottledException`,
			`SlowDown`,
			`ThrottledException`,
			`Throttling`,
			`ThrottlingException`,
			`TooManyRequestsException`,
			`TransactionInProgressException`
		], zu = [
			`TimeoutError`,
			`RequestTimeout`,
			`RequestTimeoutException`
		], Bu = [
			500,
			502,
			503,
			504
		], Vu = [
			`ECONNRESET`,
			`ECONNREFUSED`,
			`EPIPE`,
			`ETIMEDOUT`
		], Hu = [
			`EHOSTUNREACH`,
			`ENETUNREACH`,
			`ENOTFOUND`,
			`EAI_AGAIN`
		];
	})))();
}
function Wu(e) {
	return e.code === `ERR_HTTP2_STREAM_ERROR` && e.message.includes(`NGHTTP2_REFUSED_STREAM`);
}
var Gu, Ku, qu, Ju, Yu, Xu;
function Zu() {
	return (Zu = e((() => {
		Uu(), Gu = (e) => e?.$retryable !== void 0, Ku = (e) => e.$metadata?.clockSkewCorrected, qu = (e) => {
			let t = /* @__PURE__ */ new Set([
				`Failed to fetch`,
				`NetworkError when attempting to fetch resource`,
				`The Internet connection appears to be offline`,
				`Load failed`,
				`Network request failed`
			]);
			return e && e instanceof TypeError ? t.has(e.message) : !1;
		}, Ju = (e) => e.$metadata?.httpStatusCode === 429 || Ru.includes(e.name) || e.$retryable?.throttling == 1, Yu = (e, t = 0) => e?.name !== `AbortError` && (Gu(e) || Ku(e) || e.name === `InvalidSignatureException` && e.message?.includes(`Signature expired`) || zu.includes(e.name) || Vu.includes(e?.code || ``) || Hu.includes(e?.code || ``) || Bu.includes(e.$metadata?.httpStatusCode || 0) || qu(e) || Wu(e) || e.cause !== void 0 && t <= 10 && Yu(e.cause, t + 1)), Xu = (e) => {
			if (e.$metadata?.httpStatusCode !== void 0) {
				let t = e.$metadata.httpStatusCode;
				return 500 <= t && t <= 599 && !Yu(e);
			}
			return !1;
		};
	})))();
}
var Qu, $u, ed;
function td() {
	return (td = e((() => {
		Qu = (e, t) => {
			if (!t) return e;
			let n = () => {}, r = new Promise((e, r) => {
				let i = () => r($u());
				t.aborted ? i() : typeof t.addEventListener == `function` ? (t.addEventListener(`abort`, i, { once: !0 }), n = () => t.removeEventListener(`abort`, i)) : t.onabort = i;
			});
			return Promise.race([e, r]).finally(n);
		}, $u = () => Object.assign(Error(`Request aborted`), { name: `AbortError` }), ed = (e) => typeof e == `object` && !!e && `name` in e && e.name === `AbortError`;
	})))();
}
var nd, rd, id;
function ad() {
	return (ad = e((() => {
		nd = 2e4, rd = `amz-sdk-invocation-id`, id = `amz-sdk-request`;
	})))();
}
function od(e, t) {
	if (Be.isInstance(e)) for (let n in e.headers) {
		if (!E(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === `retry-after`) {
			let r = e.headers[n], i = NaN;
			if (r.endsWith(`GMT`)) try {
				i = (Tt(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.(`Failed to parse retry-after header`), t?.trace?.(e);
			}
			else r.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]) : r.match(/^((\d+)|(\d+\.\d+))$/) ? i = Number(r) : Date.parse(r) >= Date.now() && (i = (Date.parse(r) - Date.now()) / 1e3);
			return isNaN(i) ? void 0 : new Date(Date.now() + i * 1e3);
		}
		if (r === `x-amz-retry-after`) {
			let r = e.headers[n], i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
function sd() {
	return (sd = e((() => {
		Ve(), z();
	})))();
}
var cd;
function ld() {
	return (ld = e((() => {
		cd = (e) => e instanceof Error ? e : e instanceof Object ? Object.assign(Error(), e) : Error(typeof e == `string` ? e : `AWS SDK error wrapper for ${e}`);
	})))();
}
function ud(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy(), o = await t.maxAttempts(), s = r[Ne]?.abortSignal;
		if (fd(a)) {
			a = a;
			let c = (r.partition_id ?? ``) + (r.__retryLongPoll ? `:longpoll` : ``), l = await Qu(a.acquireInitialRetryToken(c), s), u = Error(), d = 0, f = 0, { request: p } = i, m = D.isInstance(p);
			for (m && (p.headers[rd] = Rs());;) try {
				m && (p.headers[id] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				return a.recordSuccess(l), t.$metadata.attempts = d + 1, t.$metadata.totalRetryDelay = f, {
					response: e,
					output: t
				};
			} catch (n) {
				let i = pd(n, t.logger);
				if (u = cd(n), m && e(p)) throw (r.logger instanceof Bi ? console : r.logger)?.warn(`An error was encountered in a non-retryable streaming request.`), u;
				try {
					l = await Qu(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					throw s?.aborted && ed(e) ? e : (u.$metadata || (u.$metadata = {}), u.$metadata.attempts = d + 1, u.$metadata.totalRetryDelay = f, u);
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o, o > 0 && await Qu(new Promise((e) => setTimeout(e, o)), s);
			}
		} else return a = a, a?.mode && (r.userAgent = [...r.userAgent || [], [`cfg/retry-mode`, a.mode]]), a.retry(n, i);
	};
}
function dd(e) {
	let t = ud(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), hd);
	} });
}
var fd, pd, md, hd;
function gd() {
	return (gd = e((() => {
		Vi(), O(), z(), Pe(), Zu(), td(), ad(), sd(), ld(), fd = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0, pd = (e, t) => {
			let n = {
				error: e,
				errorType: md(e)
			}, r = od(e.$response, t);
			return r && (n.retryAfterHint = r), n;
		}, md = (e) => Ju(e) ? `THROTTLING` : Yu(e) ? `TRANSIENT` : Xu(e) ? `SERVER_ERROR` : `CLIENT_ERROR`, hd = {
			name: `retryMiddleware`,
			tags: [`RETRY`],
			step: `finalizeRequest`,
			priority: `high`,
			override: !0
		};
	})))();
}
var _d;
function vd() {
	return (vd = e((() => {
		Zu(), _d = class e {
			static setTimeoutFn = (e, t) => setTimeout(e, t);
			beta;
			minCapacity;
			minFillRate;
			scaleConstant;
			smooth;
			enabled = !1;
			availableTokens = 0;
			lastMaxRate = 0;
			measuredTxRate = 0;
			requestCount = 0;
			fillRate;
			lastThrottleTime;
			lastTimestamp = 0;
			lastTxRateBucket;
			maxCapacity;
			timeWindow = 0;
			constructor(e) {
				this.beta = e?.beta ?? .7, this.minCapacity = e?.minCapacity ?? 1, this.minFillRate = e?.minFillRate ?? .5, this.scaleConstant = e?.scaleConstant ?? .4, this.smooth = e?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
			}
			async getSendToken() {
				return this.acquireTokenBucket(1);
			}
			updateClientSendingRate(e) {
				let t;
				this.updateMeasuredRate();
				let n = e;
				if (n?.errorType === `THROTTLING` || Ju(n?.error ?? e)) {
					let e = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
					this.lastMaxRate = e, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), t = this.cubicThrottle(e), this.enableTokenBucket();
				} else this.calculateTimeWindow(), t = this.cubicSuccess(this.getCurrentTimeInSeconds());
				let r = Math.min(t, 2 * this.measuredTxRate);
				this.updateTokenBucketRate(r);
			}
			getCurrentTimeInSeconds() {
				return Date.now() / 1e3;
			}
			async acquireTokenBucket(t) {
				if (this.enabled) {
					for (this.refillTokenBucket(); t > this.availableTokens;) {
						let n = (t - this.availableTokens) / this.fillRate * 1e3;
						await new Promise((t) => e.setTimeoutFn(t, n)), this.refillTokenBucket();
					}
					this.availableTokens -= t;
				}
			}
			refillTokenBucket() {
				let e = this.getCurrentTimeInSeconds();
				if (!this.lastTimestamp) {
					this.lastTimestamp = e;
					return;
				}
				let t = (e - this.lastTimestamp) * this.fillRate;
				this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t), this.lastTimestamp = e;
			}
			calculateTimeWindow() {
				this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
			}
			cubicThrottle(e) {
				return this.getPrecise(e * this.beta);
			}
			cubicSuccess(e) {
				return this.getPrecise(this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
			}
			enableTokenBucket() {
				this.enabled = !0;
			}
			updateTokenBucketRate(e) {
				this.refillTokenBucket(), this.fillRate = Math.max(e, this.minFillRate), this.maxCapacity = Math.max(e, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
			}
			updateMeasuredRate() {
				let e = this.getCurrentTimeInSeconds(), t = Math.floor(e * 2) / 2;
				if (this.requestCount++, t > this.lastTxRateBucket) {
					let e = this.requestCount / (t - this.lastTxRateBucket);
					this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = t;
				}
			}
			getPrecise(e) {
				return parseFloat(e.toFixed(8));
			}
		};
	})))();
}
var yd;
function bd() {
	return (bd = e((() => {
		yd = class {
			static v2026 = !0;
			static delay() {
				return 50;
			}
			static throttlingDelay() {
				return 1e3;
			}
			static cost() {
				return 14;
			}
			static throttlingCost() {
				return 5;
			}
			static modifiedCostType() {
				return `THROTTLING`;
			}
		};
	})))();
}
var xd;
function Sd() {
	return (Sd = e((() => {
		ad(), bd(), xd = class {
			x = yd.delay();
			computeNextBackoffDelay(e) {
				let t = Math.random() * Math.min(this.x * 2 ** e, nd);
				return Math.floor(t);
			}
			setDelayBase(e) {
				this.x = e;
			}
		};
	})))();
}
var Cd;
function wd() {
	return (wd = e((() => {
		ad(), Cd = class {
			delay;
			count;
			cost;
			longPoll;
			$retryLog = { acquisitionDelay: 0 };
			constructor(e, t, n, r) {
				this.delay = e, this.count = t, this.cost = n, this.longPoll = r;
			}
			getRetryCount() {
				return this.count;
			}
			getRetryDelay() {
				return Math.min(nd, this.delay);
			}
			getRetryCost() {
				return this.cost;
			}
			isLongPoll() {
				return this.longPoll;
			}
		};
	})))();
}
var Td, Ed;
function Dd() {
	return (Dd = e((() => {
		(function(e) {
			e.STANDARD = `standard`, e.ADAPTIVE = `adaptive`;
		})(Td ||= {}), Ed = Td.STANDARD;
	})))();
}
var Od, kd;
function Ad() {
	return (Ad = e((() => {
		Sd(), wd(), Dd(), ad(), bd(), Od = {
			incompatible: 1,
			attempts: 2,
			capacity: 3
		}, kd = class {
			mode = Td.STANDARD;
			retryBackoffStrategy;
			capacity = 500;
			maxAttemptsProvider;
			baseDelay;
			constructor(e) {
				typeof e == `number` ? this.maxAttemptsProvider = async () => e : typeof e == `function` ? this.maxAttemptsProvider = e : e && typeof e == `object` && (this.maxAttemptsProvider = async () => e.maxAttempts, this.baseDelay = e.baseDelay, this.retryBackoffStrategy = e.backoff), this.maxAttemptsProvider ??= async () => 3, this.baseDelay ??= yd.delay(), this.retryBackoffStrategy ??= new xd();
			}
			async acquireInitialRetryToken(e) {
				return new Cd(yd.delay(), 0, void 0, e.includes(`:longpoll`));
			}
			async refreshRetryTokenForRetry(e, t) {
				let n = await this.getMaxAttempts(), r = this.retryCode(e, t, n), i = r === 0, a = e.isLongPoll?.();
				if (i || a) {
					let n = t.errorType;
					this.retryBackoffStrategy.setDelayBase(n === `THROTTLING` ? yd.throttlingDelay() : this.baseDelay);
					let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()), s = o;
					if (t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3))), i) {
						let t = this.getCapacityCost(n);
						this.capacity -= t;
						let r = new Cd(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
						return await new Promise((e) => setTimeout(e, s)), r.$retryLog.acquisitionDelay = s, r;
					}
					{
						let e = r === Od.capacity && a ? s : 0;
						e > 0 && await new Promise((t) => setTimeout(t, e));
					}
				}
				throw Error(`No retry token available`);
			}
			recordSuccess(e) {
				this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
			}
			getCapacity() {
				return this.capacity;
			}
			async maxAttempts() {
				return this.maxAttemptsProvider();
			}
			async getMaxAttempts() {
				try {
					return await this.maxAttemptsProvider();
				} catch {
					return console.warn(`Max attempts provider could not resolve. Using default of 3`), 3;
				}
			}
			retryCode(e, t, n) {
				let r = e.getRetryCount() + 1, i = this.isRetryableError(t.errorType) ? 0 : Od.incompatible, a = r < n ? 0 : Od.attempts, o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : Od.capacity;
				return i || a || o;
			}
			getCapacityCost(e) {
				return e === yd.modifiedCostType() ? yd.throttlingCost() : yd.cost();
			}
			isRetryableError(e) {
				return e === `THROTTLING` || e === `TRANSIENT`;
			}
		};
	})))();
}
var jd;
function Md() {
	return (Md = e((() => {
		vd(), Ad(), Dd(), jd = class {
			mode = Td.ADAPTIVE;
			rateLimiter;
			standardRetryStrategy;
			constructor(e, t) {
				let { rateLimiter: n } = t ?? {};
				this.rateLimiter = n ?? new _d(), this.standardRetryStrategy = t ? new kd({
					maxAttempts: typeof e == `number` ? e : 3,
					...t
				}) : new kd(e);
			}
			async acquireInitialRetryToken(e) {
				let t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
				return await this.rateLimiter.getSendToken(), t;
			}
			async refreshRetryTokenForRetry(e, t) {
				this.rateLimiter.updateClientSendingRate(t);
				let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
				return await this.rateLimiter.getSendToken(), n;
			}
			recordSuccess(e) {
				this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e);
			}
			async maxAttemptsProvider() {
				return this.standardRetryStrategy.maxAttempts();
			}
		};
	})))();
}
var Nd, Pd, Fd, Id, Ld, Rd, zd;
function Bd() {
	return (Bd = e((() => {
		Ke(), Md(), Ad(), Dd(), bd(), Nd = `AWS_MAX_ATTEMPTS`, Pd = `max_attempts`, Fd = {
			environmentVariableSelector: (e) => {
				let t = e[Nd];
				if (!t) return;
				let n = parseInt(t);
				if (Number.isNaN(n)) throw Error(`Environment variable ${Nd} mast be a number, got "${t}"`);
				return n;
			},
			configFileSelector: (e) => {
				let t = e[Pd];
				if (!t) return;
				let n = parseInt(t);
				if (Number.isNaN(n)) throw Error(`Shared config file entry ${Pd} mast be a number, got "${t}"`);
				return n;
			},
			default: 3
		}, Id = (e, t) => {
			let { retryStrategy: n, retryMode: r } = e, { defaultMaxAttempts: i = 3, defaultBaseDelay: a = yd.delay() } = t ?? {}, o = k(e.maxAttempts ?? i), s = n ? Promise.resolve(n) : void 0, c = async () => {
				let e = await o();
				return await k(r)() === Td.ADAPTIVE ? new jd(o, {
					maxAttempts: e,
					baseDelay: a
				}) : new kd({
					maxAttempts: e,
					baseDelay: a
				});
			};
			return Object.assign(e, {
				maxAttempts: o,
				retryStrategy: () => s ??= c()
			});
		}, Ld = `AWS_RETRY_MODE`, Rd = `retry_mode`, zd = {
			environmentVariableSelector: (e) => e[Ld],
			configFileSelector: (e) => e[Rd],
			default: Ed
		};
	})))();
}
var Vd;
function Hd() {
	return (Hd = e((() => {
		Lu(), gd(), Dd(), Bd(), Vd = dd(Iu);
	})))();
}
async function Ud(e, t, n) {
	if (n.request?.headers?.[`smithy-protocol`] === `rpc-v2-cbor` && de(e, `PROTOCOL_RPC_V2_CBOR`, `M`), typeof t.retryStrategy == `function`) {
		let n = await t.retryStrategy();
		if (typeof n.mode == `string`) switch (n.mode) {
			case Td.ADAPTIVE:
				de(e, `RETRY_MODE_ADAPTIVE`, `F`);
				break;
			case Td.STANDARD: de(e, `RETRY_MODE_STANDARD`, `E`);
		}
	}
	if (typeof t.accountIdEndpointMode == `function`) {
		let n = e.endpointV2;
		switch (String(n?.url?.hostname).match(Wd) && de(e, `ACCOUNT_ID_ENDPOINT`, `O`), await t.accountIdEndpointMode?.()) {
			case `disabled`:
				de(e, `ACCOUNT_ID_MODE_DISABLED`, `Q`);
				break;
			case `preferred`:
				de(e, `ACCOUNT_ID_MODE_PREFERRED`, `P`);
				break;
			case `required`: de(e, `ACCOUNT_ID_MODE_REQUIRED`, `R`);
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && de(e, `RESOLVED_ACCOUNT_ID`, `T`);
		for (let [n, r] of Object.entries(t.$source ?? {})) de(e, n, r);
	}
}
var Wd;
function Gd() {
	return (Gd = e((() => {
		Hd(), Wd = /\d{12}\.ddb/;
	})))();
}
var Kd, qd, Jd, Yd;
function Xd() {
	return (Xd = e((() => {
		Kd = `user-agent`, qd = `x-amz-user-agent`, Jd = /[^!$%&'*+\-.^_`|~\w]/g, Yd = /[^!$%&'*+\-.^_`|~\w#]/g;
	})))();
}
function Zd(e) {
	let t = ``;
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= Qd) t.length ? t += `,` + r : t += r;
		else break;
	}
	return t;
}
var Qd;
function $d() {
	return ($d = e((() => {
		Qd = 1024;
	})))();
}
var ef, tf, nf, rf;
function af() {
	return (af = e((() => {
		O(), Fu(), Gd(), Xd(), $d(), ef = (e) => (t, n) => async (r) => {
			let { request: i } = r;
			if (!D.isInstance(i)) return t(r);
			let { headers: a } = i, o = n?.userAgent?.map(tf) || [], s = (await e.defaultUserAgentProvider()).map(tf);
			await Ud(n, e, r);
			let c = n;
			s.push(`m/${Zd(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
			let l = e?.customUserAgent?.map(tf) || [], u = await e.userAgentAppId();
			u && s.push(tf([`app`, `${u}`]));
			let d = Pu(), f = (d ? [d] : []).concat([
				...s,
				...o,
				...l
			]).join(` `), p = [...s.filter((e) => e.startsWith(`aws-sdk-`)), ...l].join(` `);
			return e.runtime === `browser` ? a[qd] = f : (p && (a[qd] = a[`x-amz-user-agent`] ? `${a[Kd]} ${p}` : p), a[Kd] = f), t({
				...r,
				request: i
			});
		}, tf = (e) => {
			let t = e[0].split(`/`).map((e) => e.replace(Jd, `-`)).join(`/`), n = e[1]?.replace(Yd, `-`), r = t.indexOf(`/`), i = t.substring(0, r), a = t.substring(r + 1);
			return i === `api` && (a = a.toLowerCase()), [
				i,
				a,
				n
			].filter((e) => e && e.length > 0).reduce((e, t, n) => {
				switch (n) {
					case 0: return t;
					case 1: return `${e}/${t}`;
					default: return `${e}#${t}`;
				}
			}, ``);
		}, nf = {
			name: `getUserAgentMiddleware`,
			step: `build`,
			priority: `low`,
			tags: [`SET_USER_AGENT`, `USER_AGENT`],
			override: !0
		}, rf = (e) => ({ applyToStack: (t) => {
			t.add(ef(e), nf);
		} });
	})))();
}
var of;
function sf() {
	return (sf = e((() => {
		of = () => {
			for (let e of [
				`deno`,
				`bun`,
				`llrt`
			]) if (oe[e]) return [`md/${e}`, oe[e]];
			return [`md/nodejs`, oe.node];
		};
	})))();
}
var cf;
function lf() {
	return (lf = e((() => {
		cf = { isCrtAvailable: !1 };
	})))();
}
var uf;
function df() {
	return (df = e((() => {
		lf(), uf = () => cf.isCrtAvailable ? [`md/crt-avail`] : null;
	})))();
}
var ff;
function pf() {
	return (pf = e((() => {
		sf(), df(), ff = ({ serviceId: e, clientVersion: t }) => {
			let n = of();
			return async (r) => {
				let i = [
					[`aws-sdk-js`, t],
					[`ua`, `2.1`],
					[`os/${ne()}`, re()],
					[`lang/js`],
					n
				], a = uf();
				a && i.push(a), e && i.push([`api/${e}`, t]), b.AWS_EXECUTION_ENV && i.push([`exec-env/${b.AWS_EXECUTION_ENV}`]);
				let o = await r?.userAgentAppId?.();
				return o ? [...i, [`app/${o}`]] : [...i];
			};
		};
	})))();
}
var mf, hf, gf;
function _f() {
	return (_f = e((() => {
		Ou(), mf = `AWS_SDK_UA_APP_ID`, hf = `sdk-ua-app-id`, gf = {
			environmentVariableSelector: (e) => e[mf],
			configFileSelector: (e) => e.sdk_ua_app_id ?? e[hf],
			default: void 0
		};
	})))();
}
var vf;
function yf() {
	return (yf = e((() => {
		R(), Do(), vf = (e, t = !1) => {
			if (t) {
				for (let t of e.split(`.`)) if (!vf(t)) return !1;
				return !0;
			}
			return !(!Ue(e) || e.length < 3 || e.length > 63 || e !== e.toLowerCase() || Eo(e));
		};
	})))();
}
var bf, xf, Sf;
function Cf() {
	return (Cf = e((() => {
		bf = `:`, xf = `/`, Sf = (e) => {
			let t = e.split(bf);
			if (t.length < 6) return null;
			let [n, r, i, a, o, ...s] = t;
			return n !== `arn` || r === `` || i === `` || s.join(bf) === `` ? null : {
				partition: r,
				service: i,
				region: a,
				accountId: o,
				resourceId: s.map((e) => e.split(xf)).flat()
			};
		};
	})))();
}
var wf;
function Tf() {
	return (Tf = e((() => {
		fo(), R(), yf(), Cf(), Fu(), wf = {
			isVirtualHostableS3Bucket: vf,
			parseArn: Sf,
			partition: Nu
		}, uo.aws = wf;
	})))();
}
function Ef(e = {}) {
	return P({
		...ia,
		async default() {
			return Df.silence || console.warn(`@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.`), `us-east-1`;
		}
	}, {
		...aa,
		...e
	});
}
var Df;
function Of() {
	return (Of = e((() => {
		Dr(), oa(), Df = { silence: !1 };
	})))();
}
var kf, Af;
function jf() {
	return (jf = e((() => {
		kf = (e) => ({
			setRegion(t) {
				e.region = t;
			},
			region() {
				return e.region;
			}
		}), Af = (e) => ({ region: e.region() });
	})))();
}
var Mf, Nf, Pf, Ff, If, Lf, Rf;
function zf() {
	return (zf = e((() => {
		N(), Mf = `AWS_ACCESS_KEY_ID`, Nf = `AWS_SECRET_ACCESS_KEY`, Pf = `AWS_SESSION_TOKEN`, Ff = `AWS_CREDENTIAL_EXPIRATION`, If = `AWS_CREDENTIAL_SCOPE`, Lf = `AWS_ACCOUNT_ID`, Rf = (e) => async () => {
			e?.logger?.debug(`@aws-sdk/credential-provider-env - fromEnv`);
			let t = process.env[Mf], n = process.env[Nf], r = process.env[Pf], i = process.env[Ff], a = process.env[If], o = process.env[Lf];
			if (t && n) {
				let e = {
					accessKeyId: t,
					secretAccessKey: n,
					...r && { sessionToken: r },
					...i && { expiration: new Date(i) },
					...a && { credentialScope: a },
					...o && { accountId: o }
				};
				return x(e, `CREDENTIALS_ENV_VARS`, `g`), e;
			}
			throw new M(`Unable to find environment variable credentials.`, { logger: e?.logger });
		};
	})))();
}
function Bf() {
	return (Bf = e((() => {
		zf();
	})))();
}
function Vf(e) {
	let t = e && typeof e == `object` && `reason` in e ? e.reason : void 0;
	if (t) {
		if (t instanceof Error) {
			let e = Error(`Request aborted`);
			return e.name = `AbortError`, e.cause = t, e;
		}
		let e = Error(String(t));
		return e.name = `AbortError`, e;
	}
	let n = Error(`Request aborted`);
	return n.name = `AbortError`, n;
}
var Hf;
function Uf() {
	return (Uf = e((() => {
		Hf = [
			`ECONNRESET`,
			`EPIPE`,
			`ETIMEDOUT`
		];
	})))();
}
var Wf;
function Gf() {
	return (Gf = e((() => {
		z(), Wf = (e) => {
			let t = {};
			for (let n in e) {
				if (!E(e, n)) continue;
				let r = e[n];
				t[n] = Array.isArray(r) ? r.join(`,`) : r;
			}
			return t;
		};
	})))();
}
var B;
function Kf() {
	return (Kf = e((() => {
		B = {
			setTimeout: (e, t) => setTimeout(e, t),
			clearTimeout: (e) => clearTimeout(e)
		};
	})))();
}
var qf, Jf;
function Yf() {
	return (Yf = e((() => {
		Kf(), qf = 1e3, Jf = (e, t, n = 0) => {
			if (!n) return -1;
			let r = (r) => {
				let i = B.setTimeout(() => {
					e.destroy(), t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: `TimeoutError` }));
				}, n - r), a = (e) => {
					e?.connecting ? e.on(`connect`, () => {
						B.clearTimeout(i);
					}) : B.clearTimeout(i);
				};
				e.socket ? a(e.socket) : e.on(`socket`, a);
			};
			return n < 2e3 ? (r(0), 0) : B.setTimeout(r.bind(null, qf), qf);
		};
	})))();
}
var Xf;
function Zf() {
	return (Zf = e((() => {
		Kf(), Xf = (e, t, n = 0, r, i) => n ? B.setTimeout(() => {
			let a = `@smithy/node-http-handler - [${r ? `ERROR` : `WARN`}] a request has exceeded the configured ${n} ms requestTimeout.`;
			if (r) {
				let n = Object.assign(Error(a), {
					name: `TimeoutError`,
					code: `ETIMEDOUT`
				});
				e.destroy(n), t(n);
			} else a += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`, i?.warn?.(a);
		}, n) : -1;
	})))();
}
var Qf, $f;
function ep() {
	return (ep = e((() => {
		Kf(), Qf = 3e3, $f = (e, { keepAlive: t, keepAliveMsecs: n }, r = Qf) => {
			if (t !== !0) return -1;
			let i = () => {
				e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on(`socket`, (e) => {
					e.setKeepAlive(t, n || 0);
				});
			};
			return r === 0 ? (i(), 0) : B.setTimeout(i, r);
		};
	})))();
}
var tp;
function np() {
	return (np = e((() => {
		tp = (e) => {
			let t = e?.defaultSocketTimeout;
			return typeof t == `number` && Number.isFinite(t) && t > 0 ? t : void 0;
		};
	})))();
}
var rp, ip;
function ap() {
	return (ap = e((() => {
		Kf(), rp = 3e3, ip = (e, t, n = 0, r = !1) => {
			if (!Number.isFinite(n) || n <= 0) return;
			let i;
			e.once(`response`, (e) => i = e);
			let a = () => {
				if (i?.complete) {
					e.socket?.destroy();
					return;
				}
				let a = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? `service default socket timeout` : `configured by client requestHandler`}).`), { name: `TimeoutError` });
				i?.destroy(a), e.destroy(), t(a);
			}, o = () => {
				let { socket: t } = e;
				t ? t.connecting ? t.once(`connect`, o) : (t.setTimeout(n, a), e.on(`close`, () => t.removeListener(`timeout`, a))) : e.once(`socket`, o);
			};
			if (n < 6e3) {
				o();
				return;
			}
			let s = B.setTimeout(o, rp);
			e.once(`close`, () => B.clearTimeout(s));
		};
	})))();
}
async function op(e, t, n = cp, r = !1) {
	let i = t.headers, a = i ? i.Expect || i.expect : void 0, o = -1, s = !0;
	!r && a === `100-continue` && (s = await Promise.race([new Promise((e) => {
		o = Number(B.setTimeout(() => e(!0), Math.max(cp, n)));
	}), new Promise((t) => {
		e.on(`continue`, () => {
			B.clearTimeout(o), t(!0);
		}), e.on(`response`, () => {
			B.clearTimeout(o), t(!1);
		}), e.on(`error`, () => {
			B.clearTimeout(o), t(!1);
		});
	})])), s && sp(e, t.body);
}
function sp(e, t) {
	if (t instanceof ie) t.pipe(e);
	else if (t) {
		let n = Buffer.isBuffer(t);
		if (n || typeof t == `string`) {
			n && t.byteLength === 0 ? e.end() : e.end(t);
			return;
		}
		let r = t;
		if (typeof r == `object` && r.buffer && typeof r.byteOffset == `number` && typeof r.byteLength == `number`) {
			e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
			return;
		}
		e.end(Buffer.from(t));
	} else e.end();
}
var cp;
function lp() {
	return (lp = e((() => {
		Kf(), cp = 6e3;
	})))();
}
var up, dp, fp;
function pp() {
	return (pp = e((() => {
		z(), Ve(), Dc(), Uf(), Gf(), Yf(), Zf(), ep(), np(), ap(), Kf(), lp(), up = void 0, dp = void 0, fp = class e {
			config;
			configProvider;
			socketWarningTimestamp = 0;
			externalAgent = !1;
			metadata = { handlerProtocol: `http/1.1` };
			static create(t) {
				return typeof t?.handle == `function` ? t : new e(t);
			}
			static checkSocketUsage(e, t, n = console) {
				let { sockets: r, requests: i, maxSockets: a } = e;
				if (typeof a != `number` || a === 1 / 0 || Date.now() - 15e3 < t) return t;
				if (r && i) for (let e in r) {
					if (!E(r, e)) continue;
					let t = r[e]?.length ?? 0, o = i[e]?.length ?? 0;
					if (t >= a && o >= 2 * a) return n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${o} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
				}
				return t;
			}
			constructor(e) {
				this.configProvider = new Promise((t, n) => {
					typeof e == `function` ? e().then((e) => {
						t(this.resolveDefaultConfig(e));
					}).catch(n) : t(this.resolveDefaultConfig(e));
				});
			}
			destroy() {
				this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
			}
			async handle(t, { abortSignal: n, requestTimeout: r } = {}) {
				this.config ||= await this.configProvider;
				let i = this.config, a = i.logger, o = t.protocol === `https:`;
				return !o && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((s, c) => {
					let l, u = -1, d = -1, f = -1, p = -1, m = () => {
						B.clearTimeout(u), B.clearTimeout(d), B.clearTimeout(f), B.clearTimeout(p);
					}, h = async (e) => {
						await l, m(), s(e);
					}, g = async (e) => {
						await l, m(), c(e);
					};
					if (n?.aborted) {
						g(Vf(n));
						return;
					}
					let _ = t.headers, ee = _ ? (_.Expect ?? _.expect) === `100-continue` : !1, te = o ? i.httpsAgent : i.httpAgent;
					ee && !this.externalAgent && (te = new (o ? v.Agent : up)({
						keepAlive: !1,
						maxSockets: 1 / 0
					})), u = B.setTimeout(() => {
						this.socketWarningTimestamp = e.checkSocketUsage(te, this.socketWarningTimestamp, a);
					}, i.socketAcquisitionWarningTimeout ?? (i.requestTimeout ?? 2e3) + (i.connectionTimeout ?? 1e3));
					let y = t.query ? Ec(t.query) : ``, ne;
					(t.username != null || t.password != null) && (ne = `${t.username ?? ``}:${t.password ?? ``}`);
					let re = t.path;
					y && (re += `?${y}`), t.fragment && (re += `#${t.fragment}`);
					let ie = t.hostname ?? ``;
					ie = ie[0] === `[` && ie.endsWith(`]`) ? t.hostname.slice(1, -1) : t.hostname;
					let ae = {
						headers: t.headers,
						host: ie,
						method: t.method,
						path: re,
						port: t.port,
						agent: te,
						auth: ne
					}, b = (o ? v.request : dp)(ae, (e) => {
						let t = new Be({
							statusCode: e.statusCode || -1,
							reason: e.statusMessage,
							headers: Wf(e.headers),
							body: e
						});
						h({ response: t });
					});
					if (b.on(`error`, (e) => {
						Hf.includes(e.code) ? g(Object.assign(e, { name: `TimeoutError` })) : g(e);
					}), n) {
						let e = () => {
							b.destroy();
							let e = Vf(n);
							g(e);
						};
						if (typeof n.addEventListener == `function`) {
							let t = n;
							t.addEventListener(`abort`, e, { once: !0 }), b.once(`close`, () => t.removeEventListener(`abort`, e));
						} else n.onabort = e;
					}
					let oe = r ?? i.requestTimeout;
					d = Jf(b, g, i.connectionTimeout), f = Xf(b, g, oe, i.throwOnRequestTimeout, a ?? console);
					let se = i.socketTimeout === void 0 ? tp(i) : void 0;
					se ? ip(b, g, se, !0) : ip(b, g, i.socketTimeout);
					let ce = ae.agent;
					typeof ce == `object` && `keepAlive` in ce && (p = $f(b, {
						keepAlive: ce.keepAlive,
						keepAliveMsecs: ce.keepAliveMsecs
					})), l = op(b, t, oe, this.externalAgent).catch((e) => (m(), c(e)));
				});
			}
			updateHttpClientConfig(e, t) {
				this.config = void 0, this.configProvider = this.configProvider.then((n) => {
					switch (e) {
						case Symbol.for(`logger`):
							e = `logger`, t = n.logger ?? t;
							break;
						case Symbol.for(`@smithy/defaultSocketTimeout`): e = `defaultSocketTimeout`, t = tp(n) ?? t;
					}
					return {
						...n,
						[e]: t
					};
				});
			}
			httpHandlerConfigs() {
				return this.config ?? {};
			}
			resolveDefaultConfig(e) {
				let { requestTimeout: t, connectionTimeout: n, socketTimeout: r, socketAcquisitionWarningTimeout: i, httpAgent: a, httpsAgent: o, throwOnRequestTimeout: s, logger: c } = e || {}, l;
				return {
					connectionTimeout: n,
					requestTimeout: t,
					socketTimeout: r,
					defaultSocketTimeout: tp(e),
					socketAcquisitionWarningTimeout: i,
					throwOnRequestTimeout: s,
					httpAgentProvider: () => l ??= (async () => {
						let e = await import(`node:http`), { Agent: t, request: n } = e.default ?? e;
						return dp = n, up = t, a instanceof up || typeof a?.destroy == `function` ? (this.externalAgent = !0, a) : new up({
							keepAlive: !0,
							maxSockets: 50,
							...a
						});
					})(),
					httpsAgent: o instanceof v.Agent || typeof o?.destroy == `function` ? (this.externalAgent = !0, o) : new v.Agent({
						keepAlive: !0,
						maxSockets: 50,
						...o
					}),
					logger: c
				};
			}
		};
	})))();
}
var mp, hp, gp, _p;
function vp() {
	return (vp = e((() => {
		N(), mp = `169.254.170.2`, hp = `169.254.170.23`, gp = `[fd00:ec2::23]`, _p = (e, t) => {
			if (e.protocol !== `https:` && e.hostname !== mp && e.hostname !== hp && e.hostname !== gp) {
				if (e.hostname.includes(`[`)) {
					if (e.hostname === `[::1]` || e.hostname === `[0000:0000:0000:0000:0000:0000:0000:0001]`) return;
				} else {
					if (e.hostname === `localhost`) return;
					let t = e.hostname.split(`.`), n = (e) => {
						let t = parseInt(e, 10);
						return 0 <= t && t <= 255;
					};
					if (t[0] === `127` && n(t[1]) && n(t[2]) && n(t[3]) && t.length === 4) return;
				}
				throw new M(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t });
			}
		};
	})))();
}
function yp(e) {
	return new D({
		protocol: e.protocol,
		hostname: e.hostname,
		port: Number(e.port),
		path: e.pathname,
		query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => (e[t] = n, e), {}),
		fragment: e.hash
	});
}
async function bp(e, t) {
	let n = await Ns(e.body).transformToString();
	if (e.statusCode === 200) {
		let e = JSON.parse(n);
		if (typeof e.AccessKeyId != `string` || typeof e.SecretAccessKey != `string` || typeof e.Token != `string` || typeof e.Expiration != `string`) throw new M(`HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }`, { logger: t });
		return {
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: yt(e.Expiration)
		};
	}
	if (e.statusCode >= 400 && e.statusCode < 500) {
		let r = {};
		try {
			r = JSON.parse(n);
		} catch {}
		throw Object.assign(new M(`Server responded with status: ${e.statusCode}`, { logger: t }), {
			Code: r.Code,
			Message: r.Message
		});
	}
	throw new M(`Server responded with status: ${e.statusCode}`, { logger: t });
}
function xp() {
	return (xp = e((() => {
		N(), O(), z();
	})))();
}
var Sp;
function Cp() {
	return (Cp = e((() => {
		Sp = (e, t, n) => async () => {
			for (let r = 0; r < t; ++r) try {
				return await e();
			} catch {
				await new Promise((e) => setTimeout(e, n));
			}
			return await e();
		};
	})))();
}
var wp, Tp, Ep, Dp, Op, kp, Ap;
function jp() {
	return (jp = e((() => {
		N(), pp(), vp(), xp(), Cp(), wp = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, Tp = `http://169.254.170.2`, Ep = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, Dp = `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE`, Op = `AWS_CONTAINER_AUTHORIZATION_TOKEN`, kp = (e = {}) => {
			e.logger?.debug(`@aws-sdk/credential-provider-http - fromHttp`);
			let t, n = e.awsContainerCredentialsRelativeUri ?? process.env[wp], r = e.awsContainerCredentialsFullUri ?? process.env[Ep], i = e.awsContainerAuthorizationToken ?? process.env[Op], a = e.awsContainerAuthorizationTokenFile ?? process.env[Dp], o = e.logger?.constructor?.name === `NoOpLogger` || !e.logger?.warn ? console.warn : e.logger.warn.bind(e.logger);
			if (n && r && (o(`@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.`), o(`awsContainerCredentialsRelativeUri will take precedence.`)), i && a && (o(`@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.`), o(`awsContainerAuthorizationTokenFile will take precedence.`)), n) t = `${Tp}${n}`;
			else if (r) t = r;
			else throw new M(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: e.logger });
			let c = new URL(t);
			_p(c, e.logger);
			let l = fp.create({ connectionTimeout: e.timeout ?? 1e3 }), u = e.timeout ?? 1e3, d = Sp(async () => {
				let t = yp(c);
				a ? t.headers.Authorization = Ap((await s.readFile(a)).toString()) : i && (t.headers.Authorization = Ap(i));
				try {
					return bp((await l.handle(t, { requestTimeout: u })).response).then((e) => x(e, `CREDENTIALS_HTTP`, `z`));
				} catch (t) {
					throw new M(String(t), { logger: e.logger });
				}
			}, e.maxRetries ?? 3, e.timeout ?? 1e3);
			return async () => {
				try {
					return await d();
				} finally {
					l.destroy?.();
				}
			};
		}, Ap = (e) => {
			if (e.includes(`\r
`)) throw new M(`Authorization token contains invalid \\r\\n sequence.`);
			return e;
		};
	})))();
}
function Mp() {
	return (Mp = e((() => {
		jp();
	})))();
}
var Np, Pp;
function Fp() {
	return (Fp = e((() => {
		Tn(), N(), Np = (e, t, n) => {
			let r = {
				EcsContainer: async (e) => {
					let { fromHttp: t } = await import(`./dist-es2.js`), { fromContainerMetadata: r } = await import(`./dist-es8.js`);
					return n?.debug(`@aws-sdk/credential-provider-ini - credential_source is EcsContainer`), async () => wn(t(e ?? {}), r(e))().then(Pp);
				},
				Ec2InstanceMetadata: async (e) => {
					n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata`);
					let { fromInstanceMetadata: t } = await import(`./dist-es8.js`);
					return async () => t(e)().then(Pp);
				},
				Environment: async (e) => {
					n?.debug(`@aws-sdk/credential-provider-ini - credential_source is Environment`);
					let { fromEnv: t } = await import(`./dist-es.js`);
					return async () => t(e)().then(Pp);
				}
			};
			if (e in r) return r[e];
			throw new M(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: n });
		}, Pp = (e) => x(e, `CREDENTIALS_PROFILE_NAMED_PROVIDER`, `p`);
	})))();
}
var Ip, Lp, Rp, zp, Bp;
function Vp() {
	return (Vp = e((() => {
		N(), zn(), Fp(), Ip = (e, { profile: t = `default`, logger: n } = {}) => !!e && typeof e == `object` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1 && [`undefined`, `string`].indexOf(typeof e.external_id) > -1 && [`undefined`, `string`].indexOf(typeof e.mfa_serial) > -1 && (Lp(e, {
			profile: t,
			logger: n
		}) || Rp(e, {
			profile: t,
			logger: n
		})), Lp = (e, { profile: t, logger: n }) => {
			let r = typeof e.source_profile == `string` && e.credential_source === void 0;
			return r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), r;
		}, Rp = (e, { profile: t, logger: n }) => {
			let r = typeof e.credential_source == `string` && e.source_profile === void 0;
			return r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`), r;
		}, zp = async (e, t, n, r, i = {}, a) => {
			n.logger?.debug(`@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)`);
			let o = t[e], { source_profile: s, region: c } = o;
			if (!n.roleAssumer) {
				let { getDefaultRoleAssumer: e } = await import(`./sts.js`);
				n.roleAssumer = e({
					...n.clientConfig,
					credentialProviderLogger: n.logger,
					parentClientConfig: {
						...r,
						...n?.parentClientConfig,
						region: c ?? n?.parentClientConfig?.region ?? r?.region
					}
				}, n.clientPlugins);
			}
			if (s && s in i) throw new M(`Detected a cycle attempting to resolve credentials for profile ${Rn(n)}. Profiles visited: ` + Object.keys(i).join(`, `), { logger: n.logger });
			n.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${s ? `source_profile=[${s}]` : `profile=[${e}]`}`);
			let l = s ? a(s, t, n, r, {
				...i,
				[s]: !0
			}, Bp(t[s] ?? {})) : (await Np(o.credential_source, e, n.logger)(n))();
			if (Bp(o)) return l.then((e) => x(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
			{
				let t = {
					RoleArn: o.role_arn,
					RoleSessionName: o.role_session_name || `aws-sdk-js-${Date.now()}`,
					ExternalId: o.external_id,
					DurationSeconds: parseInt(o.duration_seconds || `3600`, 10)
				}, { mfa_serial: r } = o;
				if (r) {
					if (!n.mfaCodeProvider) throw new M(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`, {
						logger: n.logger,
						tryNextLink: !1
					});
					t.SerialNumber = r, t.TokenCode = await n.mfaCodeProvider(r);
				}
				let i = await l;
				return n.roleAssumer(i, t).then((e) => x(e, `CREDENTIALS_PROFILE_SOURCE_PROFILE`, `o`));
			}
		}, Bp = (e) => !e.role_arn && !!e.credential_source;
	})))();
}
var Hp, Up;
function Wp() {
	return (Wp = e((() => {
		Hp = (e) => !!(e && e.login_session), Up = async (e, t, n) => {
			let { fromLoginCredentials: r } = await import(`./dist-es4.js`);
			return x(await r({
				...t,
				profile: e
			})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_LOGIN`, `AC`);
		};
	})))();
}
var Gp, Kp;
function qp() {
	return (qp = e((() => {
		Gp = (e) => !!e && typeof e == `object` && typeof e.credential_process == `string`, Kp = async (e, t) => {
			let { fromProcess: n } = await import(`./dist-es5.js`);
			return x(await n({
				...e,
				profile: t
			})(), `CREDENTIALS_PROFILE_PROCESS`, `v`);
		};
	})))();
}
var Jp, Yp;
function Xp() {
	return (Xp = e((() => {
		Jp = async (e, t, n = {}, r) => {
			let { fromSSO: i } = await import(`./dist-es6.js`);
			return i({
				profile: e,
				logger: n.logger,
				parentClientConfig: n.parentClientConfig,
				clientConfig: n.clientConfig
			})({ callerClientConfig: r }).then((e) => t.sso_session ? x(e, `CREDENTIALS_PROFILE_SSO`, `r`) : x(e, `CREDENTIALS_PROFILE_SSO_LEGACY`, `t`));
		}, Yp = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`);
	})))();
}
var Zp, Qp;
function $p() {
	return ($p = e((() => {
		Zp = (e) => !!e && typeof e == `object` && typeof e.aws_access_key_id == `string` && typeof e.aws_secret_access_key == `string` && [`undefined`, `string`].indexOf(typeof e.aws_session_token) > -1 && [`undefined`, `string`].indexOf(typeof e.aws_account_id) > -1, Qp = async (e, t) => (t?.logger?.debug(`@aws-sdk/credential-provider-ini - resolveStaticCredentials`), x({
			accessKeyId: e.aws_access_key_id,
			secretAccessKey: e.aws_secret_access_key,
			sessionToken: e.aws_session_token,
			...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
			...e.aws_account_id && { accountId: e.aws_account_id }
		}, `CREDENTIALS_PROFILE`, `n`));
	})))();
}
var em, tm;
function nm() {
	return (nm = e((() => {
		em = (e) => !!e && typeof e == `object` && typeof e.web_identity_token_file == `string` && typeof e.role_arn == `string` && [`undefined`, `string`].indexOf(typeof e.role_session_name) > -1, tm = async (e, t, n) => {
			let { fromTokenFile: r } = await import(`./dist-es7.js`);
			return x(await r({
				webIdentityTokenFile: e.web_identity_token_file,
				roleArn: e.role_arn,
				roleSessionName: e.role_session_name,
				roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
				logger: t.logger,
				parentClientConfig: t.parentClientConfig
			})({ callerClientConfig: n }), `CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN`, `q`);
		};
	})))();
}
var rm;
function im() {
	return (im = e((() => {
		N(), Vp(), Wp(), qp(), Xp(), $p(), nm(), rm = async (e, t, n, r, i = {}, a = !1) => {
			let o = t[e];
			if (Object.keys(i).length > 0 && Zp(o)) return Qp(o, n);
			if (a || Ip(o, {
				profile: e,
				logger: n.logger
			})) return zp(e, t, n, r, i, rm);
			if (Zp(o)) return Qp(o, n);
			if (em(o)) return tm(o, n, r);
			if (Gp(o)) return Kp(n, e);
			if (Yp(o)) return await Jp(e, o, n, r);
			if (Hp(o)) return Up(e, n, r);
			throw new M(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: n.logger });
		};
	})))();
}
var am;
function om() {
	return (om = e((() => {
		zn(), gr(), im(), am = (e = {}) => async ({ callerClientConfig: t } = {}) => {
			e.logger?.debug(`@aws-sdk/credential-provider-ini - fromIni`);
			let n = await hr(e);
			return rm(Rn({ profile: e.profile ?? t?.profile }), n, e, t);
		};
	})))();
}
function sm() {
	return (sm = e((() => {
		om();
	})))();
}
var cm;
function lm() {
	return (lm = e((() => {
		N(), O(), cm = class e {
			profileData;
			init;
			callerClientConfig;
			static REFRESH_THRESHOLD = 3e5;
			constructor(e, t, n) {
				this.profileData = e, this.init = t, this.callerClientConfig = n;
			}
			async loadCredentials() {
				let t = await this.loadToken();
				if (!t) throw new M(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
					tryNextLink: !1,
					logger: this.logger
				});
				let n = t.accessToken, r = Date.now();
				return new Date(n.expiresAt).getTime() - r <= e.REFRESH_THRESHOLD ? this.refresh(t) : this.toCredentials(t.accessToken);
			}
			get logger() {
				return this.init?.logger;
			}
			get loginSession() {
				return this.profileData.login_session;
			}
			toCredentials(e) {
				return {
					accessKeyId: e.accessKeyId,
					secretAccessKey: e.secretAccessKey,
					sessionToken: e.sessionToken,
					accountId: e.accountId,
					expiration: new Date(e.expiresAt)
				};
			}
			async refresh(t) {
				let n = await this.loadToken().catch(() => t), r = Date.now(), i = new Date(n.accessToken.expiresAt).getTime(), a = new Date(t.accessToken.expiresAt).getTime(), o = i <= r && a > r ? t : n;
				if (new Date(o.accessToken.expiresAt).getTime() - Date.now() > e.REFRESH_THRESHOLD) return this.toCredentials(o.accessToken);
				let { SigninClient: s, CreateOAuth2TokenCommand: c } = await import(`./signin.js`), { logger: l, userAgentAppId: u } = this.callerClientConfig ?? {}, d = ((e) => e?.metadata?.handlerProtocol === `h2`)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, f = typeof o.signInRegion == `string` && o.signInRegion.length > 0 ? o.signInRegion : void 0, p = new s({
					credentials: {
						accessKeyId: ``,
						secretAccessKey: ``
					},
					region: f ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
					requestHandler: d,
					logger: l,
					userAgentAppId: u,
					...this.init?.clientConfig,
					...f && { region: f }
				});
				this.createDPoPInterceptor(p.middlewareStack);
				let m = { tokenInput: {
					clientId: o.clientId,
					refreshToken: o.refreshToken,
					grantType: `refresh_token`
				} };
				try {
					let e = await p.send(new c(m)), { accessKeyId: t, secretAccessKey: n, sessionToken: r } = e.tokenOutput?.accessToken ?? {}, { refreshToken: i, expiresIn: a } = e.tokenOutput ?? {};
					if (!t || !n || !r || !i) throw new M(`Token refresh response missing required fields`, {
						logger: this.logger,
						tryNextLink: !1
					});
					let s = (a ?? 900) * 1e3, l = new Date(Date.now() + s), u = {
						...o,
						accessToken: {
							...o.accessToken,
							accessKeyId: t,
							secretAccessKey: n,
							sessionToken: r,
							expiresAt: l.toISOString()
						},
						refreshToken: i
					};
					return await this.saveToken(u), this.toCredentials(u.accessToken);
				} catch (e) {
					if (e.name === `AccessDeniedException`) {
						let t = e.error, n;
						switch (t) {
							case `TOKEN_EXPIRED`:
								n = `Your session has expired. Please reauthenticate.`;
								break;
							case `USER_CREDENTIALS_CHANGED`:
								n = `Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.`;
								break;
							case `INSUFFICIENT_PERMISSIONS`:
								n = `Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.`;
								break;
							default: n = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
						}
						throw new M(n, {
							logger: this.logger,
							tryNextLink: !1
						});
					}
					if (new Date(o.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), this.toCredentials(o.accessToken);
					throw new M(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
				}
			}
			async loadToken() {
				let e = this.getTokenFilePath();
				try {
					let t = await h.readFile(e, `utf8`), n = JSON.parse(t), r = [
						`accessToken`,
						`clientId`,
						`refreshToken`,
						`dpopKey`
					].filter((e) => !n[e]);
					if (n.accessToken?.accountId || r.push(`accountId`), r.length > 0) throw new M(`Token validation failed, missing fields: ${r.join(`, `)}`, {
						logger: this.logger,
						tryNextLink: !1
					});
					return n;
				} catch (t) {
					throw new M(`Failed to load token from ${e}: ${String(t)}`, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
			}
			async saveToken(e) {
				let t = this.getTokenFilePath(), n = l(t);
				try {
					await h.mkdir(n, { recursive: !0 });
				} catch {}
				await h.writeFile(t, JSON.stringify(e, null, 2), `utf8`);
			}
			getTokenFilePath() {
				let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? u(y(), `.aws`, `login`, `cache`), n = Buffer.from(this.loginSession, `utf8`), r = t(`sha256`).update(n).digest(`hex`);
				return u(e, `${r}.json`);
			}
			derToRawSignature(e) {
				let t = 2;
				if (e[t] !== 2) throw Error(`Invalid DER signature`);
				t++;
				let n = e[t++], r = e.subarray(t, t + n);
				if (t += n, e[t] !== 2) throw Error(`Invalid DER signature`);
				t++;
				let i = e[t++], a = e.subarray(t, t + i);
				r = r[0] === 0 ? r.subarray(1) : r, a = a[0] === 0 ? a.subarray(1) : a;
				let o = Buffer.concat([Buffer.alloc(32 - r.length), r]), s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
				return Buffer.concat([o, s]);
			}
			createDPoPInterceptor(e) {
				e.add((e) => async (t) => {
					if (D.isInstance(t.request)) {
						let e = t.request, n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ``}${e.path}`, r = await this.generateDpop(e.method, n);
						e.headers = {
							...e.headers,
							DPoP: r
						};
					}
					return e(t);
				}, {
					step: `finalizeRequest`,
					name: `dpopInterceptor`,
					override: !0
				});
			}
			async generateDpop(e = `POST`, t) {
				let n = await this.loadToken();
				try {
					let a = r({
						key: n.dpopKey,
						format: `pem`,
						type: `sec1`
					}), s = i(a).export({
						format: `der`,
						type: `spki`
					}), c = -1;
					for (let e = 0; e < s.length; e++) if (s[e] === 4) {
						c = e;
						break;
					}
					let l = s.slice(c + 1, c + 33), u = s.slice(c + 33, c + 65), d = {
						alg: `ES256`,
						typ: `dpop+jwt`,
						jwk: {
							kty: `EC`,
							crv: `P-256`,
							x: l.toString(`base64url`),
							y: u.toString(`base64url`)
						}
					}, f = {
						jti: crypto.randomUUID(),
						htm: e,
						htu: t,
						iat: Math.floor(Date.now() / 1e3)
					}, p = `${Buffer.from(JSON.stringify(d)).toString(`base64url`)}.${Buffer.from(JSON.stringify(f)).toString(`base64url`)}`, m = o(`sha256`, Buffer.from(p), a);
					return `${p}.${this.derToRawSignature(m).toString(`base64url`)}`;
				} catch (e) {
					throw new M(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
			}
		};
	})))();
}
var um;
function dm() {
	return (dm = e((() => {
		N(), zn(), gr(), lm(), um = (e) => async ({ callerClientConfig: t } = {}) => {
			e?.logger?.debug?.(`@aws-sdk/credential-providers - fromLoginCredentials`);
			let n = await hr(e || {}), r = Rn({ profile: e?.profile ?? t?.profile }), i = n[r];
			if (!i?.login_session) throw new M(`Profile ${r} does not contain login_session.`, {
				tryNextLink: !0,
				logger: e?.logger
			});
			return x(await new cm(i, e, t).loadCredentials(), `CREDENTIALS_LOGIN`, `AD`);
		};
	})))();
}
function fm() {
	return (fm = e((() => {
		dm();
	})))();
}
var pm;
function mm() {
	return (mm = e((() => {
		pm = (e, t, n) => {
			if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
			if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
			if (t.Expiration) {
				let n = /* @__PURE__ */ new Date();
				if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
			}
			let r = t.AccountId;
			!r && n?.[e]?.aws_account_id && (r = n[e].aws_account_id);
			let i = {
				accessKeyId: t.AccessKeyId,
				secretAccessKey: t.SecretAccessKey,
				...t.SessionToken && { sessionToken: t.SessionToken },
				...t.Expiration && { expiration: new Date(t.Expiration) },
				...t.CredentialScope && { credentialScope: t.CredentialScope },
				...r && { accountId: r }
			};
			return x(i, `CREDENTIALS_PROCESS`, `w`), i;
		};
	})))();
}
var hm;
function gm() {
	return (gm = e((() => {
		N(), vr(), mm(), hm = async (e, t, n) => {
			let r = t[e];
			if (t[e]) {
				let i = r.credential_process;
				if (i !== void 0) {
					let r = te(_r?.getTokenRecord?.().exec ?? ee);
					try {
						let { stdout: n } = await r(i), a;
						try {
							a = JSON.parse(n.trim());
						} catch {
							throw Error(`Profile ${e} credential_process returned invalid JSON.`);
						}
						return pm(e, a, t);
					} catch (e) {
						throw new M(e.message, { logger: n });
					}
				}
				throw new M(`Profile ${e} did not contain credential_process.`, { logger: n });
			}
			throw new M(`Profile ${e} could not be found in shared credentials file.`, { logger: n });
		};
	})))();
}
var _m;
function vm() {
	return (vm = e((() => {
		zn(), gr(), gm(), _m = (e = {}) => async ({ callerClientConfig: t } = {}) => {
			e.logger?.debug(`@aws-sdk/credential-provider-process - fromProcess`);
			let n = await hr(e);
			return hm(Rn({ profile: e.profile ?? t?.profile }), n, e.logger);
		};
	})))();
}
function ym() {
	return (ym = e((() => {
		vm();
	})))();
}
var bm;
function xm() {
	return (xm = e((() => {
		bm = (e) => e && (typeof e.sso_start_url == `string` || typeof e.sso_account_id == `string` || typeof e.sso_session == `string` || typeof e.sso_region == `string` || typeof e.sso_role_name == `string`);
	})))();
}
var Sm, Cm;
function wm() {
	return (wm = e((() => {
		Ve(), Sm = (e) => Be.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, Cm = (e) => Be.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
	})))();
}
var Tm;
function Em() {
	return (Em = e((() => {
		Tm = (e) => new Date(Date.now() + e);
	})))();
}
var Dm;
function Om() {
	return (Om = e((() => {
		Dm = (e, t, n, r) => {
			if (r !== void 0) return t;
			let i = Date.parse(e);
			if (Number.isNaN(i)) return t;
			let a = Date.now();
			return n !== void 0 && a - n > 9e5 ? t : i - a;
		};
	})))();
}
var km, Am, jm, Mm;
function Nm() {
	return (Nm = e((() => {
		O(), Pe(), wm(), Em(), Om(), km = (e, t) => {
			if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
			return t;
		}, Am = (e) => e.context?.[Ne]?.eventStream?.output === !0, jm = async (e) => {
			let t = km(`context`, e.context), n = km(`config`, e.config), r = t.endpointV2?.properties?.authSchemes?.[0];
			return {
				config: n,
				signer: await km(`signer`, n.signer)(r),
				signingRegion: e?.signingRegion,
				signingRegionSet: e?.signingRegionSet,
				signingName: e?.signingName
			};
		}, Mm = class {
			async sign(e, t, n) {
				if (!D.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let r = await jm(n), { config: i, signer: a } = r, { signingRegion: o, signingName: s } = r, c = n.context;
				if (c?.authSchemes?.length ?? !1) {
					let [e, t] = c.authSchemes;
					e?.name === `sigv4a` && t?.name === `sigv4` && (o = t?.signingRegion ?? o, s = t?.signingName ?? s);
				}
				let l = await i.disableClockSkewCorrection?.() === !0;
				n._disableClockSkewCorrection = l;
				let u = l || Am(n);
				return n._skipClockSkewSampling = u, u || (n._preRequestSystemClockOffset = i.systemClockOffset, n._requestSentAt = Date.now()), await a.sign(e, {
					signingDate: l ? /* @__PURE__ */ new Date() : Tm(i.systemClockOffset),
					signingRegion: o,
					signingService: s
				});
			}
			errorHandler(e) {
				return (t) => {
					let n = t;
					if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
						let t = n.ServerTime ?? Sm(n.$response);
						if (t) {
							let r = km(`config`, e.config), i = e._preRequestSystemClockOffset, a = e._requestSentAt, o = Cm(n.$response), s = Dm(t, r.systemClockOffset, a, o);
							r.systemClockOffset = s, Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
						}
					}
					throw t;
				};
			}
			successHandler(e, t) {
				if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
				let n = Sm(e);
				if (n) {
					let r = km(`config`, t.config), i = t._requestSentAt, a = Cm(e);
					r.systemClockOffset = Dm(n, r.systemClockOffset, i, a);
				}
			}
		};
	})))();
}
var Pm;
function Fm() {
	return (Fm = e((() => {
		O(), Em(), Nm(), Pm = class extends Mm {
			async sign(e, t, n) {
				if (!D.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
				let { config: r, signer: i, signingRegion: a, signingRegionSet: o, signingName: s } = await jm(n), c = (await r.sigv4aSigningRegionSet?.() ?? o ?? [a]).join(`,`), l = await r.disableClockSkewCorrection?.() === !0;
				return n._disableClockSkewCorrection = l, l || (n._preRequestSystemClockOffset = r.systemClockOffset, n._requestSentAt = Date.now()), await i.sign(e, {
					signingDate: l ? /* @__PURE__ */ new Date() : Tm(r.systemClockOffset),
					signingRegion: c,
					signingService: s
				});
			}
		};
	})))();
}
var Im;
function Lm() {
	return (Lm = e((() => {
		Im = (e) => typeof e == `string` && e.length > 0 ? e.split(`,`).map((e) => e.trim()) : [];
	})))();
}
var Rm;
function zm() {
	return (zm = e((() => {
		Rm = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, `_`).toUpperCase()}`;
	})))();
}
var Bm, Vm, Hm;
function Um() {
	return (Um = e((() => {
		Lm(), zm(), Bm = `AWS_AUTH_SCHEME_PREFERENCE`, Vm = `auth_scheme_preference`, Hm = {
			environmentVariableSelector: (e, t) => {
				if (t?.signingName && Rm(t.signingName) in e) return [`httpBearerAuth`];
				if (Bm in e) return Im(e[Bm]);
			},
			configFileSelector: (e) => {
				if (Vm in e) return Im(e[Vm]);
			},
			default: []
		};
	})))();
}
var Wm, Gm;
function Km() {
	return (Km = e((() => {
		hu(), xn(), Wm = (e) => (e.sigv4aSigningRegionSet = mu(e.sigv4aSigningRegionSet), e), Gm = {
			environmentVariableSelector(e) {
				if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(`,`).map((e) => e.trim());
				throw new bn(`AWS_SIGV4A_SIGNING_REGION_SET not set in env.`, { tryNextLink: !0 });
			},
			configFileSelector(e) {
				if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? ``).split(`,`).map((e) => e.trim());
				throw new bn(`sigv4a_signing_region_set not set in profile.`, { tryNextLink: !0 });
			},
			default: void 0
		};
	})))();
}
function qm(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var Jm, Ym, Xm, Zm;
function Qm() {
	return (Qm = e((() => {
		z(), Jm = class {
			format(e) {
				let t = [];
				for (let n in e) {
					if (!E(e, n)) continue;
					let r = S(n);
					t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
				}
				let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
				for (let e of t) n.set(e, r), r += e.byteLength;
				return n;
			}
			formatHeaderValue(e) {
				switch (e.type) {
					case `boolean`: return Uint8Array.from([+!e.value]);
					case `byte`: return Uint8Array.from([2, e.value]);
					case `short`:
						let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
						return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
					case `integer`:
						let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
						return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
					case `long`:
						let r = /* @__PURE__ */ new Uint8Array(9);
						return r[0] = 5, r.set(e.value.bytes, 1), r;
					case `binary`:
						let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
						i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
						let a = new Uint8Array(i.buffer);
						return a.set(e.value, 3), a;
					case `string`:
						let o = S(e.value), s = new DataView(new ArrayBuffer(3 + o.byteLength));
						s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
						let c = new Uint8Array(s.buffer);
						return c.set(o, 3), c;
					case `timestamp`:
						let l = /* @__PURE__ */ new Uint8Array(9);
						return l[0] = 8, l.set(Zm.fromNumber(e.value.valueOf()).bytes, 1), l;
					case `uuid`:
						if (!Xm.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
						let u = /* @__PURE__ */ new Uint8Array(17);
						return u[0] = 9, u.set(dn(e.value.replace(/-/g, ``)), 1), u;
				}
			}
		}, (function(e) {
			e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
		})(Ym ||= {}), Xm = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, Zm = class e {
			bytes;
			constructor(e) {
				if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
			}
			static fromNumber(t) {
				if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
				let n = /* @__PURE__ */ new Uint8Array(8);
				for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
				return t < 0 && qm(n), new e(n);
			}
			valueOf() {
				let e = this.bytes.slice(0), t = e[0] & 128;
				return t && qm(e), parseInt(j(e), 16) * (t ? -1 : 1);
			}
			toString() {
				return String(this.valueOf());
			}
		};
	})))();
}
var $m, eh, th, nh, rh, ih, ah, oh, sh, ch, lh, uh, dh, fh, ph, mh, hh, gh, _h, vh;
function yh() {
	return (yh = e((() => {
		$m = `X-Amz-Algorithm`, eh = `X-Amz-Credential`, th = `X-Amz-Date`, nh = `X-Amz-SignedHeaders`, rh = `X-Amz-Expires`, ih = `X-Amz-Signature`, ah = `X-Amz-Security-Token`, oh = `authorization`, sh = th.toLowerCase(), ch = `date`, lh = [
			oh,
			sh,
			ch
		], ih.toLowerCase(), uh = `x-amz-content-sha256`, dh = ah.toLowerCase(), fh = {
			authorization: !0,
			"cache-control": !0,
			connection: !0,
			expect: !0,
			from: !0,
			"keep-alive": !0,
			"max-forwards": !0,
			pragma: !0,
			referer: !0,
			te: !0,
			trailer: !0,
			"transfer-encoding": !0,
			upgrade: !0,
			"user-agent": !0,
			"x-amzn-trace-id": !0
		}, ph = /^proxy-/, mh = /^sec-/, hh = `AWS4-HMAC-SHA256`, gh = `AWS4-HMAC-SHA256-PAYLOAD`, _h = `UNSIGNED-PAYLOAD`, vh = `aws4_request`;
	})))();
}
var bh;
function xh() {
	return (xh = e((() => {
		z(), Tc(), yh(), bh = ({ query: e = {} }) => {
			let t = [], n = {};
			for (let r in e) {
				if (!E(e, r) || r.toLowerCase() === `x-amz-signature`) continue;
				let i = Cc(r);
				t.push(i);
				let a = e[r];
				typeof a == `string` ? n[i] = `${i}=${Cc(a)}` : Array.isArray(a) && (n[i] = a.slice(0).reduce((e, t) => e.concat([`${i}=${Cc(t)}`]), []).sort().join(`&`));
			}
			return t.sort().map((e) => n[e]).filter((e) => e).join(`&`);
		};
	})))();
}
var Sh, Ch;
function wh() {
	return (wh = e((() => {
		Sh = (e) => Ch(e).toISOString().replace(/\.\d{3}Z$/, `Z`), Ch = (e) => typeof e == `number` ? /* @__PURE__ */ new Date(e * 1e3) : typeof e == `string` ? Number(e) ? /* @__PURE__ */ new Date(Number(e) * 1e3) : new Date(e) : e;
	})))();
}
var Th;
function Eh() {
	return (Eh = e((() => {
		Ke(), Tc(), vn(), z(), xh(), wh(), Th = class {
			service;
			regionProvider;
			credentialProvider;
			sha256;
			uriEscapePath;
			applyChecksum;
			constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
				this.service = r, this.sha256 = i, this.uriEscapePath = a, this.applyChecksum = typeof e != `boolean` || e, this.regionProvider = k(n), this.credentialProvider = k(t);
			}
			createCanonicalRequest(e, t, n) {
				let r = Object.keys(t).sort();
				return `${e.method}
${this.getCanonicalPath(e)}
${bh(e)}
${r.map((e) => `${e}:${t[e]}`).join(`
`)}

${r.join(`;`)}
${n}`;
			}
			async createStringToSign(e, t, n, r) {
				let i = new this.sha256();
				return i.update(_n(n)), `${r}
${e}
${t}
${j(await i.digest())}`;
			}
			getCanonicalPath({ path: e }) {
				if (this.uriEscapePath) {
					let t = [];
					for (let n of e.split(`/`)) n?.length !== 0 && n !== `.` && (n === `..` ? t.pop() : t.push(n));
					let n = `${e?.startsWith(`/`) ? `/` : ``}${t.join(`/`)}${t.length > 0 && e?.endsWith(`/`) ? `/` : ``}`;
					return Cc(n).replace(/%2F/g, `/`);
				}
				return e;
			}
			validateResolvedCredentials(e) {
				if (typeof e != `object` || typeof e.accessKeyId != `string` || typeof e.secretAccessKey != `string`) throw Error(`Resolved credential object is not valid`);
			}
			formatDate(e) {
				let t = Sh(e).replace(/[-:]/g, ``);
				return {
					longDate: t,
					shortDate: t.slice(0, 8)
				};
			}
			getCanonicalHeaderList(e) {
				return Object.keys(e).sort().join(`;`);
			}
		};
	})))();
}
var Dh, Oh, kh, Ah, jh;
function Mh() {
	return (Mh = e((() => {
		vn(), z(), yh(), Dh = {}, Oh = [], kh = (e, t, n) => `${e}/${t}/${n}/${vh}`, Ah = async (e, t, n, r, i) => {
			let a = `${n}:${r}:${i}:${j(await jh(e, t.secretAccessKey, t.accessKeyId))}:${t.sessionToken}`;
			if (a in Dh) return Dh[a];
			for (Oh.push(a); Oh.length > 50;) delete Dh[Oh.shift()];
			let o = `AWS4${t.secretAccessKey}`;
			for (let t of [
				n,
				r,
				i,
				vh
			]) o = await jh(e, o, t);
			return Dh[a] = o;
		}, jh = (e, t, n) => {
			let r = new e(t);
			return r.update(_n(n)), r.digest();
		};
	})))();
}
var Nh;
function Ph() {
	return (Ph = e((() => {
		z(), yh(), Nh = ({ headers: e }, t, n) => {
			let r = {};
			for (let i of Object.keys(e).sort()) {
				if (e[i] == null) continue;
				let a = i.toLowerCase();
				(E(fh, a) || t?.has(a) || ph.test(a) || mh.test(a)) && (!n || n && !n.has(a)) || (a === `__proto__` && Fs(r), r[a] = e[i].replace(/[\r\n]/g, ` `).replace(/[ \t]+/g, ` `).replace(/^ | $/g, ``));
			}
			return r;
		};
	})))();
}
var Fh;
function Ih() {
	return (Ih = e((() => {
		vn(), ge(), z(), yh(), Fh = async ({ headers: e, body: t }, n) => {
			for (let t in e) if (E(e, t) && t.toLowerCase() === `x-amz-content-sha256`) return e[t];
			if (t == null) return `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
			if (typeof t == `string` || ArrayBuffer.isView(t) || he(t)) {
				let e = new n();
				return e.update(_n(t)), j(await e.digest());
			}
			return _h;
		};
	})))();
}
var Lh;
function Rh() {
	return (Rh = e((() => {
		z(), Lh = (e, t) => {
			e = e.toLowerCase();
			for (let n in t) if (E(t, n) && e === n.toLowerCase()) return !0;
			return !1;
		};
	})))();
}
var zh;
function Bh() {
	return (Bh = e((() => {
		z(), O(), zh = (e, t = {}) => {
			let { headers: n, query: r = {} } = D.clone(e);
			for (let e in n) {
				if (!E(n, e)) continue;
				let i = e.toLowerCase();
				(i.slice(0, 6) === `x-amz-` && !t.unhoistableHeaders?.has(i) || t.hoistableHeaders?.has(i)) && (r[e] = n[e], delete n[e]);
			}
			return {
				...e,
				headers: n,
				query: r
			};
		};
	})))();
}
var Vh;
function Hh() {
	return (Hh = e((() => {
		z(), O(), yh(), Vh = (e) => {
			e = D.clone(e);
			for (let t in e.headers) E(e.headers, t) && lh.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
			return e;
		};
	})))();
}
var Uh;
function Wh() {
	return (Wh = e((() => {
		vn(), z(), Qm(), Eh(), yh(), Mh(), Ph(), Ih(), Rh(), Bh(), Hh(), Uh = class extends Th {
			headerFormatter = new Jm();
			constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
				super({
					applyChecksum: e,
					credentials: t,
					region: n,
					service: r,
					sha256: i,
					uriEscapePath: a
				});
			}
			async presign(e, t = {}) {
				let { signingDate: n = /* @__PURE__ */ new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t, u = await this.credentialProvider();
				this.validateResolvedCredentials(u);
				let d = c ?? await this.regionProvider(), { longDate: f, shortDate: p } = this.formatDate(n);
				if (r > 604800) return Promise.reject(`Signature version 4 presigned URLs must have an expiration date less than one week in the future`);
				let m = kh(p, d, l ?? this.service), h = zh(Vh(e), {
					unhoistableHeaders: a,
					hoistableHeaders: s
				});
				u.sessionToken && (h.query[ah] = u.sessionToken), h.query[$m] = hh, h.query[eh] = `${u.accessKeyId}/${m}`, h.query[th] = f, h.query[rh] = r.toString(10);
				let g = Nh(h, i, o);
				return h.query[nh] = this.getCanonicalHeaderList(g), h.query[ih] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(h, g, await Fh(e, this.sha256))), h;
			}
			async sign(e, t) {
				return typeof e == `string` ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
			}
			async signEvent({ headers: e, payload: t }, { signingDate: n = /* @__PURE__ */ new Date(), priorSignature: r, signingRegion: i, signingService: a, eventStreamCredentials: o }) {
				let s = i ?? await this.regionProvider(), { shortDate: c, longDate: l } = this.formatDate(n), u = kh(c, s, a ?? this.service), d = await Fh({
					headers: {},
					body: t
				}, this.sha256), f = new this.sha256();
				f.update(e);
				let p = j(await f.digest()), m = [
					gh,
					l,
					u,
					r,
					p,
					d
				].join(`
`);
				return this.signString(m, {
					signingDate: n,
					signingRegion: s,
					signingService: a,
					eventStreamCredentials: o
				});
			}
			async signMessage(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
				return this.signEvent({
					headers: this.headerFormatter.format(e.message.headers),
					payload: e.message.body
				}, {
					signingDate: t,
					signingRegion: n,
					signingService: r,
					priorSignature: e.priorSignature,
					eventStreamCredentials: i
				}).then((t) => ({
					message: e.message,
					signature: t
				}));
			}
			async signString(e, { signingDate: t = /* @__PURE__ */ new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i } = {}) {
				let a = i ?? await this.credentialProvider();
				this.validateResolvedCredentials(a);
				let o = n ?? await this.regionProvider(), { shortDate: s } = this.formatDate(t), c = new this.sha256(await this.getSigningKey(a, o, s, r));
				return c.update(_n(e)), j(await c.digest());
			}
			async signRequest(e, { signingDate: t = /* @__PURE__ */ new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
				let o = await this.credentialProvider();
				this.validateResolvedCredentials(o);
				let s = i ?? await this.regionProvider(), c = Vh(e), { longDate: l, shortDate: u } = this.formatDate(t), d = kh(u, s, a ?? this.service);
				c.headers[sh] = l, o.sessionToken && (c.headers[dh] = o.sessionToken);
				let f = await Fh(c, this.sha256);
				!Lh(`x-amz-content-sha256`, c.headers) && this.applyChecksum && (c.headers[uh] = f);
				let p = Nh(c, r, n), m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
				return c.headers[oh] = `${hh} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`, c;
			}
			async getSignature(e, t, n, r) {
				let i = await this.createStringToSign(e, t, r, hh), a = new this.sha256(await n);
				return a.update(_n(i)), j(await a.digest());
			}
			getSigningKey(e, t, n, r) {
				return Ah(this.sha256, e, n, t, r || this.service);
			}
		};
	})))();
}
var Gh;
function Kh() {
	return (Kh = e((() => {
		Gh = { SignatureV4a: null };
	})))();
}
function qh(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	return r = t ? t?.memoized ? t : wu(t, Su, Cu) : n ? mu(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	}, r.memoized = !0, r;
}
function Jh(e, t) {
	if (t.configBound) return t;
	let n = async (n) => t({
		...n,
		callerClientConfig: e
	});
	return n.memoized = t.memoized, n.configBound = !0, n;
}
var Yh;
function Xh() {
	return (Xh = e((() => {
		Tu(), hu(), Wh(), Yh = (e) => (t) => {
			let n = t.credentials, r = !!t.credentials, i;
			Object.defineProperty(t, "credentials", {
				set(e) {
					e && e !== n && e !== i && (r = !0), n = e;
					let a = Jh(t, qh(t, {
						credentials: n,
						credentialDefaultProvider: t.credentialDefaultProvider
					}));
					if (r && !a.attributed) {
						let e = typeof n == `object` && !!n;
						i = async (t) => {
							let n = await a(t);
							return e && (!n.$source || Object.keys(n.$source).length === 0) ? x(n, `CREDENTIALS_CODE`, `e`) : n;
						}, i.memoized = a.memoized, i.configBound = a.configBound, i.attributed = !0;
					} else i = a;
				},
				get() {
					return i;
				},
				enumerable: !0,
				configurable: !0
			}), t.credentials = n;
			let { signingEscapePath: a = !0, systemClockOffset: o = t.systemClockOffset || 0, sha256: s } = t, c;
			return c = t.signer ? mu(t.signer) : t.regionInfoProvider ? () => mu(t.region)().then(async (e) => [await t.regionInfoProvider(e, {
				useFipsEndpoint: await t.useFipsEndpoint(),
				useDualstackEndpoint: await t.useDualstackEndpoint()
			}) || {}, e]).then(([e, n]) => {
				let { signingRegion: r, signingService: i } = e;
				t.signingRegion = t.signingRegion || r || n, t.signingName = t.signingName || i || t.serviceId;
				let o = {
					...t,
					credentials: t.credentials,
					region: t.signingRegion,
					service: t.signingName,
					sha256: s,
					uriEscapePath: a
				};
				return new (t.signerConstructor || Uh)(o);
			}) : async (e) => {
				e = Object.assign({}, {
					name: `sigv4`,
					signingName: t.signingName || t.defaultSigningName,
					signingRegion: await mu(t.region)(),
					properties: {}
				}, e);
				let n = e.signingRegion, r = e.signingName;
				t.signingRegion = t.signingRegion || n, t.signingName = t.signingName || r || t.serviceId;
				let i = {
					...t,
					credentials: t.credentials,
					region: t.signingRegion,
					service: t.signingName,
					sha256: s,
					uriEscapePath: a
				};
				return new (t.signerConstructor || Uh)(i);
			}, Object.assign(t, {
				systemClockOffset: o,
				signingEscapePath: a,
				signer: c,
				disableClockSkewCorrection: mu(t.disableClockSkewCorrection ?? e)
			});
		};
	})))();
}
var Zh, Qh, $h;
function eg() {
	return (eg = e((() => {
		jn(), Nn(), Zh = `AWS_DISABLE_CLOCK_SKEW_CORRECTION`, Qh = `disable_clock_skew_correction`, $h = {
			environmentVariableSelector: (e) => An(e, Zh, Mn.ENV),
			configFileSelector: (e) => An(e, Qh, Mn.CONFIG),
			default: !1
		};
	})))();
}
var tg;
function ng() {
	return (ng = e((() => {
		Dr(), eg(), tg = P($h);
	})))();
}
var rg;
function V() {
	return (V = e((() => {
		Nm(), Fm(), Um(), Km(), Xh(), ng(), rg = Yh(tg);
	})))();
}
var ig;
function ag() {
	return (ag = e((() => {
		ig = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
	})))();
}
var og;
function sg() {
	return (sg = e((() => {
		og = async (e, t = {}, n) => {
			let { SSOOIDCClient: r } = await import(`./sso-oidc.js`), i = (e) => t.clientConfig?.[e] ?? t.parentClientConfig?.[e] ?? n?.[e];
			return new r(Object.assign({}, t.clientConfig ?? {}, {
				region: e ?? t.clientConfig?.region,
				logger: i(`logger`),
				userAgentAppId: i(`userAgentAppId`)
			}));
		};
	})))();
}
var cg;
function lg() {
	return (lg = e((() => {
		sg(), cg = async (e, t, n = {}, r) => {
			let { CreateTokenCommand: i } = await import(`./sso-oidc.js`);
			return (await og(t, n, r)).send(new i({
				clientId: e.clientId,
				clientSecret: e.clientSecret,
				refreshToken: e.refreshToken,
				grantType: `refresh_token`
			}));
		};
	})))();
}
var ug;
function dg() {
	return (dg = e((() => {
		Cn(), ag(), ug = (e) => {
			if (e.expiration && e.expiration.getTime() < Date.now()) throw new Sn(`Token is expired. ${ig}`, !1);
		};
	})))();
}
var fg;
function pg() {
	return (pg = e((() => {
		Cn(), ag(), fg = (e, t, n = !1) => {
			if (t === void 0) throw new Sn(`Value not present for '${e}' in SSO Token${n ? `. Cannot refresh` : ``}. ${ig}`, !1);
		};
	})))();
}
var mg, hg;
function gg() {
	return (gg = e((() => {
		Vn(), {writeFile: mg} = h, hg = (e, t) => {
			let n = Bn(e), r = JSON.stringify(t, null, 2);
			return mg(n, r);
		};
	})))();
}
var _g, vg, yg;
function bg() {
	return (bg = e((() => {
		zn(), Wn(), fr(), gr(), Cn(), ag(), lg(), dg(), pg(), gg(), _g = /* @__PURE__ */ new Map(), vg = /* @__PURE__ */ new Map(), yg = (e = {}) => async ({ callerClientConfig: t } = {}) => {
			e.logger?.debug(`@aws-sdk/token-providers - fromSso`);
			let n = await hr(e), r = Rn({ profile: e.profile ?? t?.profile }), i = n[r];
			if (!i) throw new Sn(`Profile '${r}' could not be found in shared credentials file.`, !1);
			if (!i.sso_session) throw new Sn(`Profile '${r}' is missing required property 'sso_session'.`);
			let a = i.sso_session, o = vg.get(a);
			if (o) return await o;
			let s = (await dr(e))[a];
			if (!s) throw new Sn(`Sso session '${a}' could not be found in shared credentials file.`, !1);
			for (let e of [`sso_start_url`, `sso_region`]) if (!s[e]) throw new Sn(`Sso session '${a}' is missing required property '${e}'.`, !1);
			s.sso_start_url;
			let c = s.sso_region, l;
			try {
				l = await Un(a);
			} catch {
				throw new Sn(`The SSO session token associated with profile=${r} was not found or is invalid. ${ig}`, !1);
			}
			fg(`accessToken`, l.accessToken), fg(`expiresAt`, l.expiresAt);
			let { accessToken: u, expiresAt: d } = l, f = {
				token: u,
				expiration: new Date(d)
			};
			if (f.expiration.getTime() - Date.now() > 3e5) return f;
			let p = vg.get(a);
			if (p) return await p;
			let m = _g.get(a) ?? 0;
			if (Date.now() - m < 3e4) return ug(f), f;
			fg(`clientId`, l.clientId, !0), fg(`clientSecret`, l.clientSecret, !0), fg(`refreshToken`, l.refreshToken, !0);
			let h = (async () => {
				try {
					_g.set(a, Date.now());
					let n = await cg(l, c, e, t);
					fg(`accessToken`, n.accessToken), fg(`expiresIn`, n.expiresIn);
					let r = new Date(Date.now() + n.expiresIn * 1e3);
					try {
						await hg(a, {
							...l,
							accessToken: n.accessToken,
							expiresAt: r.toISOString(),
							refreshToken: n.refreshToken
						});
					} catch {}
					return {
						token: n.accessToken,
						expiration: r
					};
				} catch {
					return ug(f), f;
				}
			})();
			vg.set(a, h);
			try {
				return await h;
			} finally {
				vg.delete(a);
			}
		};
	})))();
}
var xg, Sg;
function Cg() {
	return (Cg = e((() => {
		bg(), N(), Wn(), xg = !1, Sg = async ({ ssoStartUrl: e, ssoSession: t, ssoAccountId: n, ssoRegion: r, ssoRoleName: i, ssoClient: a, clientConfig: o, parentClientConfig: s, callerClientConfig: c, profile: l, filepath: u, configFilepath: d, ignoreCache: f, logger: p }) => {
			let m, h = `To refresh this SSO session run aws sso login with the corresponding profile.`;
			if (t) try {
				let e = await yg({
					profile: l,
					filepath: u,
					configFilepath: d,
					ignoreCache: f,
					clientConfig: o,
					parentClientConfig: s,
					logger: p
				})({ callerClientConfig: c });
				m = {
					accessToken: e.token,
					expiresAt: new Date(e.expiration).toISOString()
				};
			} catch (e) {
				throw new M(e.message, {
					tryNextLink: xg,
					logger: p
				});
			}
			else try {
				m = await Un(e);
			} catch {
				throw new M(`The SSO session associated with this profile is invalid. ${h}`, {
					tryNextLink: xg,
					logger: p
				});
			}
			if (new Date(m.expiresAt).getTime() - Date.now() <= 0) throw new M(`The SSO session associated with this profile has expired. ${h}`, {
				tryNextLink: xg,
				logger: p
			});
			let { accessToken: g } = m, { SSOClient: _, GetRoleCredentialsCommand: v } = await import(`./loadSso.js`), ee = a || new _(Object.assign({}, o ?? {}, {
				logger: o?.logger ?? c?.logger ?? s?.logger,
				region: o?.region ?? r,
				userAgentAppId: o?.userAgentAppId ?? c?.userAgentAppId ?? s?.userAgentAppId
			})), te;
			try {
				te = await ee.send(new v({
					accountId: n,
					roleName: i,
					accessToken: g
				}));
			} catch (e) {
				throw new M(e, {
					tryNextLink: xg,
					logger: p
				});
			}
			let { roleCredentials: { accessKeyId: y, secretAccessKey: ne, sessionToken: re, expiration: ie, credentialScope: ae, accountId: b } = {} } = te;
			if (!y || !ne || !re || !ie) throw new M(`SSO returns an invalid temporary credential.`, {
				tryNextLink: xg,
				logger: p
			});
			let oe = {
				accessKeyId: y,
				secretAccessKey: ne,
				sessionToken: re,
				expiration: new Date(ie),
				...ae && { credentialScope: ae },
				...b && { accountId: b }
			};
			return t ? x(oe, `CREDENTIALS_SSO`, `s`) : x(oe, `CREDENTIALS_SSO_LEGACY`, `u`), oe;
		};
	})))();
}
var wg;
function Tg() {
	return (Tg = e((() => {
		N(), wg = (e, t) => {
			let { sso_start_url: n, sso_account_id: r, sso_region: i, sso_role_name: a } = e;
			if (!n || !r || !i || !a) throw new M(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(`, `)}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
				tryNextLink: !1,
				logger: t
			});
			return e;
		};
	})))();
}
var Eg;
function Dg() {
	return (Dg = e((() => {
		N(), zn(), fr(), gr(), xm(), Cg(), Tg(), Eg = (e = {}) => async ({ callerClientConfig: t } = {}) => {
			e.logger?.debug(`@aws-sdk/credential-provider-sso - fromSSO`);
			let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e, { ssoClient: s } = e, c = Rn({ profile: e.profile ?? t?.profile });
			if (!n && !r && !i && !a && !o) {
				let t = (await hr(e))[c];
				if (!t) throw new M(`Profile ${c} was not found.`, { logger: e.logger });
				if (!bm(t)) throw new M(`Profile ${c} is not configured with SSO credentials.`, { logger: e.logger });
				if (t?.sso_session) {
					let r = (await dr(e))[t.sso_session], a = ` configurations in profile ${c} and sso-session ${t.sso_session}`;
					if (i && i !== r.sso_region) throw new M(`Conflicting SSO region` + a, {
						tryNextLink: !1,
						logger: e.logger
					});
					if (n && n !== r.sso_start_url) throw new M(`Conflicting SSO start_url` + a, {
						tryNextLink: !1,
						logger: e.logger
					});
					t.sso_region = r.sso_region, t.sso_start_url = r.sso_start_url;
				}
				let { sso_start_url: r, sso_account_id: a, sso_region: o, sso_role_name: l, sso_session: u } = wg(t, e.logger);
				return Sg({
					ssoStartUrl: r,
					ssoSession: u,
					ssoAccountId: a,
					ssoRegion: o,
					ssoRoleName: l,
					ssoClient: s,
					clientConfig: e.clientConfig,
					parentClientConfig: e.parentClientConfig,
					callerClientConfig: e.callerClientConfig,
					profile: c,
					filepath: e.filepath,
					configFilepath: e.configFilepath,
					ignoreCache: e.ignoreCache,
					logger: e.logger
				});
			}
			if (!n || !r || !i || !a) throw new M(`Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"`, {
				tryNextLink: !1,
				logger: e.logger
			});
			return Sg({
				ssoStartUrl: n,
				ssoSession: o,
				ssoAccountId: r,
				ssoRegion: i,
				ssoRoleName: a,
				ssoClient: s,
				clientConfig: e.clientConfig,
				parentClientConfig: e.parentClientConfig,
				callerClientConfig: e.callerClientConfig,
				profile: c,
				filepath: e.filepath,
				configFilepath: e.configFilepath,
				ignoreCache: e.ignoreCache,
				logger: e.logger
			});
		};
	})))();
}
function Og() {
	return (Og = e((() => {
		Dg();
	})))();
}
function kg(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `awsssoportal`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Ag(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var jg, Mg, Ng;
function Pg() {
	return (Pg = e((() => {
		V(), Re(), Ke(), jg = async (e, t, n) => ({
			operation: Le(t).operation,
			region: await k(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Mg = (e) => {
			let t = [];
			switch (e.operation) {
				case `GetRoleCredentials`:
					t.push(Ag(e));
					break;
				default: t.push(kg(e));
			}
			return t;
		}, Ng = (e) => {
			let t = rg(e);
			return Object.assign(t, { authSchemePreference: k(e.authSchemePreference ?? []) });
		};
	})))();
}
var Fg, Ig;
function Lg() {
	return (Lg = e((() => {
		Fg = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `awsssoportal`
		}), Ig = {
			UseFIPS: {
				type: `builtInParams`,
				name: `useFipsEndpoint`
			},
			Endpoint: {
				type: `builtInParams`,
				name: `endpoint`
			},
			Region: {
				type: `builtInParams`,
				name: `region`
			},
			UseDualStack: {
				type: `builtInParams`,
				name: `useDualstackEndpoint`
			}
		};
	})))();
}
var Rg;
function zg() {
	return (zg = e((() => {
		Rg = `3.998.3`;
	})))();
}
var Bg;
function Vg() {
	return (Vg = e((() => {
		Si(), I(), fi(), Bg = class {
			queryCompat;
			errorRegistry;
			constructor(e = !1) {
				this.queryCompat = e;
			}
			resolveRestContentType(e, t) {
				let n = t.getMemberSchemas(), r = Object.values(n).find((e) => !!e.getMergedTraits().httpPayload);
				if (r) return r.getMergedTraits().mediaType || (r.isStringSchema() ? `text/plain` : r.isBlobSchema() ? `application/octet-stream` : e);
				if (!t.isUnitSchema() && Object.values(n).find((e) => {
					let { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
					return !t && !n && !r && !i && a === void 0;
				})) return e;
			}
			async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
				let o = e;
				e.includes(`#`) && ([, o] = e.split(`#`));
				let s = {
					$metadata: i,
					$fault: n.statusCode < 500 ? `client` : `server`
				};
				if (!this.errorRegistry) throw Error(`@aws-sdk/core/protocols - error handler not initialized.`);
				try {
					return {
						errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
						errorMetadata: s
					};
				} catch {
					r.message = r.message ?? r.Message ?? `UnknownError`;
					let e = this.errorRegistry, t = e.getBaseException();
					if (t) {
						let n = e.getErrorCtor(t) ?? Error;
						throw this.decorateServiceException(Object.assign(new n({ name: o }), s), r);
					}
					let n = r, i = n?.message ?? n?.Message ?? n?.Error?.Message ?? n?.Error?.message;
					throw this.decorateServiceException(Object.assign(Error(i), { name: o }, s), r);
				}
			}
			compose(e, t, n) {
				let r = n;
				t.includes(`#`) && ([r] = t.split(`#`));
				let i = L.for(r), a = L.for(`smithy.ts.sdk.synthetic.` + n);
				e.copyFrom(i), e.copyFrom(a), this.errorRegistry = e;
			}
			decorateServiceException(e, t = {}) {
				if (this.queryCompat) {
					let n = e.Message ?? t.Message, r = xi(e, t);
					n && (r.message = n);
					let i = r.Error ?? {};
					i.Type = r.Error?.Type, i.Code = r.Error?.Code, i.Message = r.Error?.message ?? r.Error?.Message ?? n, r.Error = i;
					let a = r.$metadata.requestId;
					return a && (r.RequestId = a), r;
				}
				return xi(e, t);
			}
			setQueryCompatError(e, t) {
				let n = t.headers?.[`x-amzn-query-error`];
				if (e !== void 0 && n != null) {
					let [t, r] = n.split(`;`), i = Object.keys(e), a = {
						Code: t,
						Type: r
					};
					e.Code = t, e.Type = r;
					for (let t = 0; t < i.length; t++) {
						let n = i[t];
						a[n === `message` ? `Message` : n] = e[n];
					}
					delete a.__type, e.Error = a;
				}
			}
			queryCompatOutput(e, t) {
				e.Error && (t.Error = e.Error), e.Type && (t.Type = e.Type), e.Code && (t.Code = e.Code);
			}
			findQueryCompatibleError(e, t) {
				try {
					return e.getSchema(t);
				} catch {
					return e.find((e) => F.of(e).getMergedTraits().awsQueryError?.[0] === t);
				}
			}
		};
	})))();
}
var Hg;
function Ug() {
	return (Ug = e((() => {
		Cl(), $c(), ac(), Gr(), I(), Vg(), Hg = class extends ic {
			serializer;
			deserializer;
			serviceTarget;
			codec;
			mixin;
			awsQueryCompatible;
			constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
				super({
					defaultNamespace: e,
					errorTypeRegistries: t
				}), this.serviceTarget = n, this.codec = i ?? new Sl({
					timestampFormat: {
						useTrait: !0,
						default: 7
					},
					jsonName: !1
				}), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!r, this.mixin = new Bg(this.awsQueryCompatible);
			}
			async serializeRequest(e, t, n) {
				let r = await super.serializeRequest(e, t, n);
				return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-amz-json-${this.getJsonRpcVersion()}`, r.headers[`x-amz-target`] = `${this.serviceTarget}.${e.name}`, this.awsQueryCompatible && (r.headers[`x-amzn-query-mode`] = `true`), Wr(e.input) !== `unit` && r.body || (r.body = `{}`), r;
			}
			getPayloadCodec() {
				return this.codec;
			}
			async handleError(e, t, n, r, i) {
				let { awsQueryCompatible: a } = this;
				a && this.mixin.setQueryCompatError(r, n);
				let o = Zc(n, r, a) ?? `Unknown`;
				this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
				let { errorSchema: s, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, n, r, i, a ? this.mixin.findQueryCompatibleError : void 0), l = F.of(s), u = r.message ?? r.Message ?? `UnknownError`, d = new ((this.compositeErrorRegistry.getErrorCtor(s)) ?? Error)({}), f = {}, p = this.codec.createDeserializer();
				for (let [e, t] of l.structIterator()) r[e] != null && (f[e] = p.readObject(t, r[e]));
				throw a && this.mixin.queryCompatOutput(r, f), this.mixin.decorateServiceException(Object.assign(d, c, {
					$fault: l.getMergedTraits().error,
					message: u
				}, f), r);
			}
		};
	})))();
}
var Wg;
function Gg() {
	return (Gg = e((() => {
		Ug(), Wg = class extends Hg {
			constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
				super({
					defaultNamespace: e,
					errorTypeRegistries: t,
					serviceTarget: n,
					awsQueryCompatible: r,
					jsonCodec: i
				});
			}
			getShapeId() {
				return `aws.protocols#awsJson1_1`;
			}
			getJsonRpcVersion() {
				return `1.1`;
			}
			getDefaultContentType() {
				return `application/x-amz-json-1.1`;
			}
		};
	})))();
}
var Kg;
function qg() {
	return (qg = e((() => {
		rc(), lc(), pc(), Cl(), $c(), I(), Vg(), Kg = class extends nc {
			serializer;
			deserializer;
			codec;
			mixin = new Bg();
			constructor({ defaultNamespace: e, errorTypeRegistries: t, jsonCodec: n }) {
				super({
					defaultNamespace: e,
					errorTypeRegistries: t
				});
				let r = {
					timestampFormat: {
						useTrait: !0,
						default: 7
					},
					httpBindings: !0,
					jsonName: !0
				};
				this.codec = n ?? new Sl(r), this.serializer = new fc(this.codec.createSerializer(), r), this.deserializer = new cc(this.codec.createDeserializer(), r);
			}
			getShapeId() {
				return `aws.protocols#restJson1`;
			}
			getPayloadCodec() {
				return this.codec;
			}
			setSerdeContext(e) {
				this.codec.setSerdeContext(e), super.setSerdeContext(e);
			}
			async serializeRequest(e, t, n) {
				let r = await super.serializeRequest(e, t, n), i = F.of(e.input);
				if (!r.headers[`content-type`]) {
					let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
					e && (r.headers[`content-type`] = e);
				}
				return r.body == null && r.headers[`content-type`] === this.getDefaultContentType() && (r.body = `{}`), r;
			}
			async deserializeResponse(e, t, n) {
				let r = await super.deserializeResponse(e, t, n), i = F.of(e.output);
				for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
				return r;
			}
			async handleError(e, t, n, r, i) {
				let a = Xc(n, r) ?? `Unknown`;
				this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
				let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = F.of(o), l = r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
				await this.deserializeHttpMessage(o, t, n, r);
				let d = {}, f = this.codec.createDeserializer();
				for (let [e, t] of c.structIterator()) {
					let n = t.getMergedTraits().jsonName ?? e;
					d[e] = f.readObject(t, r[n]);
				}
				throw this.mixin.decorateServiceException(Object.assign(u, s, {
					$fault: c.getMergedTraits().error,
					message: l
				}, d), r);
			}
			getDefaultContentType() {
				return `application/json`;
			}
		};
	})))();
}
function Jg(e) {
	return e.replace(Yg, (e) => Xg[e]);
}
var Yg, Xg;
function Zg() {
	return (Zg = e((() => {
		Yg = /[&<>"]/g, Xg = {
			"&": `&amp;`,
			"<": `&lt;`,
			">": `&gt;`,
			"\"": `&quot;`
		};
	})))();
}
function Qg(e) {
	return e.replace($g, (e) => e_[e]);
}
var $g, e_;
function t_() {
	return (t_ = e((() => {
		$g = /[&"'<>\r\n\u0085\u2028]/g, e_ = {
			"&": `&amp;`,
			"\"": `&quot;`,
			"'": `&apos;`,
			"<": `&lt;`,
			">": `&gt;`,
			"\r": `&#x0D;`,
			"\n": `&#x0A;`,
			"": `&#x85;`,
			"\u2028": `&#x2028;`
		};
	})))();
}
var n_;
function r_() {
	return (r_ = e((() => {
		t_(), n_ = class {
			value;
			constructor(e) {
				this.value = e;
			}
			toString() {
				return Qg(`` + this.value);
			}
		};
	})))();
}
var i_;
function a_() {
	return (a_ = e((() => {
		Zg(), r_(), i_ = class e {
			name;
			children;
			attributes = {};
			static of(t, n, r) {
				let i = new e(t);
				return n !== void 0 && i.addChildNode(new n_(n)), r !== void 0 && i.withName(r), i;
			}
			constructor(e, t = []) {
				this.name = e, this.children = t;
			}
			withName(e) {
				return this.name = e, this;
			}
			addAttribute(e, t) {
				return this.attributes[e] = t, this;
			}
			addChildNode(e) {
				return this.children.push(e), this;
			}
			removeAttribute(e) {
				return delete this.attributes[e], this;
			}
			n(e) {
				return this.name = e, this;
			}
			c(e) {
				return this.children.push(e), this;
			}
			a(e, t) {
				return t != null && (this.attributes[e] = t), this;
			}
			cc(t, n, r = n) {
				if (t[n] != null) {
					let i = e.of(n, t[n]).withName(r);
					this.c(i);
				}
			}
			l(e, t, n, r) {
				e[t] != null && r().map((e) => {
					e.withName(n), this.c(e);
				});
			}
			lc(t, n, r, i) {
				if (t[n] != null) {
					let t = i(), n = new e(r);
					t.map((e) => {
						n.c(e);
					}), this.c(n);
				}
			}
			toString() {
				let e = !!this.children.length, t = `<${this.name}`, n = this.attributes;
				for (let e of Object.keys(n)) {
					let r = n[e];
					r != null && (t += ` ${e}="${Jg(`` + r)}"`);
				}
				return t += e ? `>${this.children.map((e) => e.toString()).join(``)}</${this.name}>` : `/>`;
			}
		};
	})))();
}
function o_(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function s_(e) {
	return new c_(e).parse();
}
var c_;
function l_() {
	return (l_ = e((() => {
		c_ = class e {
			x;
			i = 0;
			z;
			constructor(e) {
				this.x = e, this.x = e.replace(/\r\n?/g, `
`), this.z = this.x.length;
			}
			parse() {
				let e = this, { z: t } = e;
				for (; e.i < t && (e.trim(), !(e.i >= t));) if (e.isNext(`<?`)) e.readTo(`?>`), e.trim();
				else if (e.isNext(`<!--`)) e.readTo(`-->`), e.trim();
				else if (e.isNext(`<!DOCTYPE`, !1)) e.skipDoctype(), e.trim();
				else if (e.x[e.i] === `<`) {
					let t = e.parseTag();
					return { [t.tag]: t.value };
				} else throw Error(`@aws-sdk XML parse error: unexpected content.`);
				throw Error(`@aws-sdk XML parse error: no root element.`);
			}
			isNext(e, t = !0) {
				let n = this;
				return t ? n.x.startsWith(e, n.i) : n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
			}
			readTo(e) {
				let t = this, n = t.x.indexOf(e, t.i);
				if (n === -1) throw Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
				let r = t.x.slice(t.i, n);
				return t.i = n + e.length, r;
			}
			trim() {
				let e = this;
				for (; e.i < e.z && ` 	\r
`.includes(e.x[e.i]);) ++e.i;
			}
			readAttrValue() {
				let e = this, t = e.x[e.i];
				++e.i;
				let n = ``;
				for (; e.i < e.z && e.x[e.i] !== t;) n += e.x[e.i++];
				return ++e.i, e.decodeEntities(n);
			}
			parseTag() {
				let e = this;
				++e.i;
				let t = ``;
				for (; e.i < e.z && !` 	\r
>/`.includes(e.x[e.i]);) t += e.x[e.i++];
				let n = !1, r = {};
				for (; e.i < e.z && (e.trim(), !`>/`.includes(e.x[e.i]));) {
					let t = ``;
					for (; e.i < e.z && !`= 	\r
>/?`.includes(e.x[e.i]);) t += e.x[e.i++];
					if (e.trim(), e.x[e.i] !== `=`) break;
					++e.i, e.trim(), t === `__proto__` && o_(r), r[t] = e.readAttrValue(), n = !0;
				}
				if (e.i >= e.z) throw Error(`@aws-sdk XML parse error: unexpected end of input.`);
				if (e.x[e.i] === `/`) {
					if (++e.i, e.i >= e.z || e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of self-closing tag.`);
					return ++e.i, {
						tag: t,
						value: n ? r : ``
					};
				}
				if (e.x[e.i] !== `>`) throw Error(`@aws-sdk XML parse error: expected > at the end of opening tag.`);
				++e.i;
				let i = [], a = [], o = !1;
				for (; e.i < e.z && !e.isNext(`</`);) if (e.x[e.i] === `<`) e.isNext(`<!--`) ? e.readTo(`-->`) : e.isNext(`<![CDATA[`) ? (e.i += 9, i.push(e.readTo(`]]>`))) : e.isNext(`<?`) ? e.readTo(`?>`) : (o = !0, a.push(e.parseTag()));
				else {
					let t = ``;
					for (; e.i < e.z && e.x[e.i] !== `<`;) t += e.x[e.i++];
					i.push(e.decodeEntities(t));
				}
				if (!e.isNext(`</`)) throw Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
				e.i += 2;
				let s = e.readTo(`>`).trim();
				if (s !== t) throw Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${s}>.`);
				if (!n && i.length === 0 && !o) return {
					tag: t,
					value: ``
				};
				if (!n && !o) {
					let e = i.length === 1 ? i[0] : i.join(``);
					return e.trim() === `` && e.includes(`
`) ? {
						tag: t,
						value: ``
					} : {
						tag: t,
						value: e
					};
				}
				let c = {};
				for (let e of i) e.trim() === `` && e.includes(`
`) || (c[`#text`] = `#text` in c ? c[`#text`] + e : e);
				for (let e of a) e.tag === `__proto__` && o_(c), e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [c[e.tag], e.value] : c[e.tag] = e.value;
				for (let [e, t] of Object.entries(r)) e === `__proto__` && o_(c), c[e] = t;
				return {
					tag: t,
					value: c
				};
			}
			static ENTITIES = {
				amp: `&`,
				lt: `<`,
				gt: `>`,
				quot: `"`,
				apos: `'`
			};
			skipDoctype() {
				let e = this;
				e.i += 9;
				let t = 0;
				for (; e.i < e.z;) {
					let n = e.x[e.i];
					if (n === `[`) ++t;
					else if (n === `]`) --t;
					else if (n === `>` && t === 0) {
						++e.i;
						return;
					}
					++e.i;
				}
				throw Error(`@aws-sdk XML parse error: unclosed DOCTYPE.`);
			}
			decodeEntities(t) {
				return t.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (t, n, r, i) => n ? String.fromCharCode(parseInt(n, 16)) : r ? String.fromCharCode(parseInt(r, 10)) : e.ENTITIES[i] ?? ``);
			}
		};
	})))();
}
var u_;
function d_() {
	return (d_ = e((() => {
		u_ = class {
			serdeContext;
			setSerdeContext(e) {
				this.serdeContext = e;
			}
		};
	})))();
}
var f_;
function p_() {
	return (p_ = e((() => {
		f_ = class {
			from;
			to;
			keys;
			constructor(e, t) {
				this.from = e, this.to = t;
				let n = Object.keys(this.from), r = new Set(n);
				r.delete(`__type`), this.keys = r;
			}
			mark(e) {
				this.keys.delete(e);
			}
			hasUnknown() {
				return this.keys.size === 1 && Object.keys(this.to).length === 0;
			}
			writeUnknown() {
				if (this.hasUnknown()) {
					let e = this.keys.values().next().value, t = this.from[e];
					this.to.$unknown = [e, t];
				}
			}
		};
	})))();
}
function m_(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var h_;
function g_() {
	return (g_ = e((() => {
		l_(), zi(), sc(), I(), z(), d_(), p_(), h_ = class extends u_ {
			settings;
			stringDeserializer;
			constructor(e) {
				super(), this.settings = e, this.stringDeserializer = new oc(e);
			}
			setSerdeContext(e) {
				this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
			}
			read(e, t, n) {
				let r = F.of(e), i = r.getMemberSchemas();
				if (r.isStructSchema() && r.isMemberSchema() && Object.values(i).find((e) => !!e.getMemberTraits().eventPayload)) {
					let e = {}, n = Object.keys(i)[0];
					return e[n] = i[n].isBlobSchema() ? t : this.read(i[n], t), e;
				}
				let a = (this.serdeContext?.utf8Encoder ?? w)(t), o = this.parseXml(a);
				return this.readSchema(e, n ? o[n] : o);
			}
			readSchema(e, t) {
				let n = F.of(e);
				if (n.isUnitSchema()) return;
				let r = n.getMergedTraits();
				if (n.isListSchema() && !Array.isArray(t)) return this.readSchema(n, [t]);
				if (t == null) return t;
				if (typeof t == `object`) {
					let e = !!r.xmlFlattened;
					if (n.isListSchema()) {
						let r = n.getValueSchema(), i = [], a = r.getMergedTraits().xmlName ?? `member`, o = e ? t : (t[0] ?? t)[a];
						if (o == null) return i;
						let s = Array.isArray(o) ? o : [o];
						for (let e of s) i.push(this.readSchema(r, e));
						return i;
					}
					let i = {};
					if (n.isMapSchema()) {
						let r = n.getKeySchema(), a = n.getValueSchema(), o;
						o = e ? Array.isArray(t) ? t : [t] : Array.isArray(t.entry) ? t.entry : [t.entry];
						let s = r.getMergedTraits().xmlName ?? `key`, c = a.getMergedTraits().xmlName ?? `value`;
						for (let e of o) {
							let t = e[s], n = e[c];
							t === `__proto__` && m_(i), i[t] = this.readSchema(a, n);
						}
						return i;
					}
					if (n.isStructSchema()) {
						let e = n.isUnionSchema(), r;
						e && (r = new f_(t, i));
						for (let [a, o] of n.structIterator()) {
							let n = o.getMergedTraits(), s = n.httpPayload ? n.xmlName ?? o.getName() : o.getMemberTraits().xmlName ?? a;
							e && r.mark(s), t[s] != null && (i[a] = this.readSchema(o, t[s]));
						}
						return e && r.writeUnknown(), i;
					}
					if (n.isDocumentSchema()) return t;
					throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`);
				}
				return n.isListSchema() ? [] : n.isMapSchema() || n.isStructSchema() ? {} : this.stringDeserializer.read(n, t);
			}
			parseXml(e) {
				if (e.length) {
					let t;
					try {
						t = s_(e);
					} catch (t) {
						throw t && typeof t == `object` && Object.defineProperty(t, "$responseBodyText", { value: e }), t;
					}
					let n = `#text`, r = Object.keys(t)[0], i = t[r];
					return i[n] && (i[r] = i[n], delete i[n]), Ri(i);
				}
				return {};
			}
		};
	})))();
}
var __;
function v_() {
	return (v_ = e((() => {
		I(), z(), d_(), __ = class extends u_ {
			settings;
			buffer;
			constructor(e) {
				super(), this.settings = e;
			}
			write(e, t, n = ``) {
				this.buffer === void 0 && (this.buffer = ``);
				let r = F.of(e);
				if (n && !n.endsWith(`.`) && (n += `.`), r.isBlobSchema()) (typeof t == `string` || t instanceof Uint8Array) && (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? C)(t)));
				else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) t == null ? r.isIdempotencyToken() && (this.writeKey(n), this.writeValue(zs())) : (this.writeKey(n), this.writeValue(String(t)));
				else if (r.isBigIntegerSchema()) t != null && (this.writeKey(n), this.writeValue(String(t)));
				else if (r.isBigDecimalSchema()) t != null && (this.writeKey(n), this.writeValue(t instanceof A ? t.string : String(t)));
				else if (r.isTimestampSchema()) {
					if (t instanceof Date) switch (this.writeKey(n), mc(r, this.settings)) {
						case 5:
							this.writeValue(t.toISOString().replace(`.000Z`, `Z`));
							break;
						case 6:
							this.writeValue(ht(t));
							break;
						case 7: this.writeValue(String(t.getTime() / 1e3));
					}
				} else if (r.isDocumentSchema()) Array.isArray(t) ? this.write(79, t, n) : t instanceof Date ? this.write(4, t, n) : t instanceof Uint8Array ? this.write(21, t, n) : t && typeof t == `object` ? this.write(143, t, n) : (this.writeKey(n), this.writeValue(String(t)));
				else if (r.isListSchema()) {
					if (Array.isArray(t)) {
						if (t.length === 0) this.settings.serializeEmptyLists && (this.writeKey(n), this.writeValue(``));
						else {
							let e = r.getValueSchema(), i = this.settings.flattenLists || r.getMergedTraits().xmlFlattened, a = 1;
							for (let r of t) {
								if (r == null) continue;
								let t = e.getMergedTraits(), o = this.getKey(`member`, t.xmlName, t.ec2QueryName), s = i ? `${n}${a}` : `${n}${o}.${a}`;
								this.write(e, r, s), ++a;
							}
						}
					}
				} else if (r.isMapSchema()) {
					if (t && typeof t == `object`) {
						let e = r.getKeySchema(), i = r.getValueSchema(), a = r.getMergedTraits().xmlFlattened, o = 1;
						for (let r in t) {
							let s = t[r];
							if (s == null) continue;
							let c = e.getMergedTraits(), l = this.getKey(`key`, c.xmlName, c.ec2QueryName), u = a ? `${n}${o}.${l}` : `${n}entry.${o}.${l}`, d = i.getMergedTraits(), f = this.getKey(`value`, d.xmlName, d.ec2QueryName), p = a ? `${n}${o}.${f}` : `${n}entry.${o}.${f}`;
							this.write(e, r, u), this.write(i, s, p), ++o;
						}
					}
				} else if (r.isStructSchema()) {
					if (t && typeof t == `object`) {
						let e = !1;
						for (let [i, a] of r.structIterator()) {
							if (t[i] == null && !a.isIdempotencyToken()) continue;
							let r = a.getMergedTraits(), o = this.getKey(i, r.xmlName, r.ec2QueryName, `struct`), s = `${n}${o}`;
							this.write(a, t[i], s), e = !0;
						}
						if (!e && r.isUnionSchema()) {
							let { $unknown: e } = t;
							if (Array.isArray(e)) {
								let [t, r] = e, i = `${n}${t}`;
								this.write(15, r, i);
							}
						}
					}
				} else if (!r.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(!0)}`);
			}
			flush() {
				if (this.buffer === void 0) throw Error(`@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.`);
				let e = this.buffer;
				return delete this.buffer, e;
			}
			getKey(e, t, n, r) {
				let { ec2: i, capitalizeKeys: a } = this.settings;
				if (i && n) return n;
				let o = t ?? e;
				return a && r === `struct` ? o[0].toUpperCase() + o.slice(1) : o;
			}
			writeKey(e) {
				e.endsWith(`.`) && (e = e.slice(0, e.length - 1)), this.buffer += `&${Hs(e)}=`;
			}
			writeValue(e) {
				this.buffer += Hs(e);
			}
		};
	})))();
}
var y_;
function b_() {
	return (b_ = e((() => {
		Vs(), ac(), Gr(), I(), Vg(), g_(), v_(), y_ = class extends ic {
			options;
			serializer;
			deserializer;
			mixin = new Bg();
			constructor(e) {
				super({
					defaultNamespace: e.defaultNamespace,
					errorTypeRegistries: e.errorTypeRegistries
				}), this.options = e;
				let t = {
					timestampFormat: {
						useTrait: !0,
						default: 5
					},
					httpBindings: !1,
					xmlNamespace: e.xmlNamespace,
					serviceNamespace: e.defaultNamespace,
					serializeEmptyLists: !0
				};
				this.serializer = new __(t), this.deserializer = new h_(t);
			}
			getShapeId() {
				return `aws.protocols#awsQuery`;
			}
			setSerdeContext(e) {
				this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
			}
			getPayloadCodec() {
				throw Error(`AWSQuery protocol has no payload codec.`);
			}
			async serializeRequest(e, t, n) {
				let r = await super.serializeRequest(e, t, n);
				return r.path.endsWith(`/`) || (r.path += `/`), r.headers[`content-type`] = `application/x-www-form-urlencoded`, Wr(e.input) !== `unit` && r.body || (r.body = ``), r.body = `Action=${e.name.split(`#`)[1] ?? e.name}&Version=${this.options.version}` + r.body, r.body.endsWith(`&`) && (r.body = r.body.slice(-1)), r;
			}
			async deserializeResponse(e, t, n) {
				let r = this.deserializer, i = F.of(e.output), a = {};
				if (n.statusCode >= 300) {
					let i = await Bs(n.body, t);
					i.byteLength > 0 && Object.assign(a, await r.read(15, i)), await this.handleError(e, t, n, a, this.deserializeMetadata(n));
				}
				for (let e in n.headers) {
					let t = n.headers[e];
					delete n.headers[e], n.headers[e.toLowerCase()] = t;
				}
				let o = e.name.split(`#`)[1] ?? e.name, s = i.isStructSchema() && this.useNestedResult() ? o + `Result` : void 0, c = await Bs(n.body, t);
				return c.byteLength > 0 && Object.assign(a, await r.read(i, c, s)), a.$metadata = this.deserializeMetadata(n), a;
			}
			useNestedResult() {
				return !0;
			}
			async handleError(e, t, n, r, i) {
				let a = this.loadQueryErrorCode(n, r) ?? `Unknown`;
				this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
				let o = this.loadQueryError(r) ?? {}, s = this.loadQueryErrorMessage(r);
				o.message = s, o.Error = {
					Type: o.Type,
					Code: o.Code,
					Message: s
				};
				let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError), u = F.of(c), d = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({}), f = {
					Type: o.Error.Type,
					Code: o.Error.Code,
					Error: o.Error
				};
				for (let [e, t] of u.structIterator()) {
					let n = t.getMergedTraits().xmlName ?? e, i = o[n] ?? r[n];
					f[e] = this.deserializer.readSchema(t, i);
				}
				throw this.mixin.decorateServiceException(Object.assign(d, l, {
					$fault: u.getMergedTraits().error,
					message: s
				}, f), r);
			}
			loadQueryErrorCode(e, t) {
				let n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
				if (n !== void 0) return n;
				if (e.statusCode == 404) return `NotFound`;
			}
			loadQueryError(e) {
				return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
			}
			loadQueryErrorMessage(e) {
				let t = this.loadQueryError(e);
				return t?.message ?? t?.Message ?? e.message ?? e.Message ?? `Unknown`;
			}
			getDefaultContentType() {
				return `application/x-www-form-urlencoded`;
			}
		};
	})))();
}
var x_;
function S_() {
	return (S_ = e((() => {
		b_(), x_ = class extends y_ {
			options;
			constructor(e) {
				super(e), this.options = e, Object.assign(this.serializer.settings, {
					capitalizeKeys: !0,
					flattenLists: !0,
					serializeEmptyLists: !1,
					ec2: !0
				});
			}
			getShapeId() {
				return `aws.protocols#ec2Query`;
			}
			useNestedResult() {
				return !1;
			}
		};
	})))();
}
var C_;
function w_() {
	return (w_ = e((() => {
		C_ = (e, t) => {
			if (t?.Error?.Code !== void 0) return t.Error.Code;
			if (t?.Code !== void 0) return t.Code;
			if (e.statusCode == 404) return `NotFound`;
		};
	})))();
}
var T_;
function E_() {
	return (E_ = e((() => {
		a_(), r_(), I(), z(), d_(), T_ = class extends u_ {
			settings;
			stringBuffer;
			byteBuffer;
			buffer;
			constructor(e) {
				super(), this.settings = e;
			}
			write(e, t) {
				let n = F.of(e);
				if (n.isStringSchema() && typeof t == `string`) this.stringBuffer = t;
				else if (n.isBlobSchema()) this.byteBuffer = `byteLength` in t ? t : (this.serdeContext?.base64Decoder ?? xe)(t);
				else {
					this.buffer = this.writeStruct(n, t, void 0);
					let e = n.getMergedTraits();
					e.httpPayload && !e.xmlName && this.buffer.withName(n.getName());
				}
			}
			flush() {
				if (this.byteBuffer !== void 0) {
					let e = this.byteBuffer;
					return delete this.byteBuffer, e;
				}
				if (this.stringBuffer !== void 0) {
					let e = this.stringBuffer;
					return delete this.stringBuffer, e;
				}
				let e = this.buffer;
				return this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute(`xmlns`, this.settings.xmlNamespace)), delete this.buffer, e.toString();
			}
			writeStruct(e, t, n) {
				let r = e.getMergedTraits(), i = e.isMemberSchema() && !r.httpPayload ? e.getMemberTraits().xmlName ?? e.getMemberName() : r.xmlName ?? e.getName();
				if (!i || !e.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`);
				let a = i_.of(i), [o, s] = this.getXmlnsAttribute(e, n);
				for (let [n, r] of e.structIterator()) {
					let e = t[n];
					if (e != null || r.isIdempotencyToken()) {
						if (r.getMergedTraits().xmlAttribute) {
							a.addAttribute(r.getMergedTraits().xmlName ?? n, this.writeSimple(r, e));
							continue;
						}
						if (r.isListSchema()) this.writeList(r, e, a, s);
						else if (r.isMapSchema()) this.writeMap(r, e, a, s);
						else if (r.isStructSchema()) a.addChildNode(this.writeStruct(r, e, s));
						else {
							let t = i_.of(r.getMergedTraits().xmlName ?? r.getMemberName());
							this.writeSimpleInto(r, e, t, s), a.addChildNode(t);
						}
					}
				}
				let { $unknown: c } = t;
				if (c && e.isUnionSchema() && Array.isArray(c) && Object.keys(t).length === 1) {
					let [e, n] = c, r = i_.of(e);
					if (typeof n != `string`) {
						if (t instanceof i_ || t instanceof n_) a.addChildNode(t);
						else throw Error(`@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
					}
					this.writeSimpleInto(0, n, r, s), a.addChildNode(r);
				}
				return s && a.addAttribute(o, s), a;
			}
			writeList(e, t, n, r) {
				if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
				let i = e.getMergedTraits(), a = e.getValueSchema(), o = a.getMergedTraits(), s = !!o.sparse, c = !!i.xmlFlattened, [l, u] = this.getXmlnsAttribute(e, r), d = (t, n) => {
					if (a.isListSchema()) this.writeList(a, Array.isArray(n) ? n : [n], t, u);
					else if (a.isMapSchema()) this.writeMap(a, n, t, u);
					else if (a.isStructSchema()) {
						let r = this.writeStruct(a, n, u);
						t.addChildNode(r.withName(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`));
					} else {
						let r = i_.of(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? `member`);
						this.writeSimpleInto(a, n, r, u), t.addChildNode(r);
					}
				};
				if (c) for (let e of t) (s || e != null) && d(n, e);
				else {
					let r = i_.of(i.xmlName ?? e.getMemberName());
					u && r.addAttribute(l, u);
					for (let e of t) (s || e != null) && d(r, e);
					n.addChildNode(r);
				}
			}
			writeMap(e, t, n, r, i = !1) {
				if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
				let a = e.getMergedTraits(), o = e.getKeySchema(), s = o.getMergedTraits().xmlName ?? `key`, c = e.getValueSchema(), l = c.getMergedTraits(), u = l.xmlName ?? `value`, d = !!l.sparse, f = !!a.xmlFlattened, [p, m] = this.getXmlnsAttribute(e, r), h = (e, t, n) => {
					let r = i_.of(s, t), [i, a] = this.getXmlnsAttribute(o, m);
					a && r.addAttribute(i, a), e.addChildNode(r);
					let l = i_.of(u);
					c.isListSchema() ? this.writeList(c, n, l, m) : c.isMapSchema() ? this.writeMap(c, n, l, m, !0) : c.isStructSchema() ? l = this.writeStruct(c, n, m) : this.writeSimpleInto(c, n, l, m), e.addChildNode(l);
				};
				if (f) for (let r in t) {
					let i = t[r];
					if (d || i != null) {
						let t = i_.of(a.xmlName ?? e.getMemberName());
						h(t, r, i), n.addChildNode(t);
					}
				}
				else {
					let r;
					i || (r = i_.of(a.xmlName ?? e.getMemberName()), m && r.addAttribute(p, m), n.addChildNode(r));
					for (let e in t) {
						let a = t[e];
						if (d || a != null) {
							let t = i_.of(`entry`);
							h(t, e, a), (i ? n : r).addChildNode(t);
						}
					}
				}
			}
			writeSimple(e, t) {
				if (t === null) throw Error(`@aws-sdk/core/protocols - (XML serializer) cannot write null value.`);
				let n = F.of(e), r = null;
				if (t && typeof t == `object`) {
					if (n.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? C)(t);
					else if (n.isTimestampSchema() && t instanceof Date) switch (mc(n, this.settings)) {
						case 5:
							r = t.toISOString().replace(`.000Z`, `Z`);
							break;
						case 6:
							r = ht(t);
							break;
						case 7:
							r = String(t.getTime() / 1e3);
							break;
						default: console.warn(`Missing timestamp format, using http date`, t), r = ht(t);
					}
					else if (n.isBigDecimalSchema() && t) return t instanceof A ? t.string : String(t);
					else if (n.isMapSchema() || n.isListSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.`);
					else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`);
				}
				if ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) && (r = String(t)), n.isStringSchema() && (r = t === void 0 && n.isIdempotencyToken() ? zs() : String(t)), r === null) throw Error(`Unhandled schema-value pair ${n.getName(!0)}=${t}`);
				return r;
			}
			writeSimpleInto(e, t, n, r) {
				let i = this.writeSimple(e, t), a = F.of(e), o = new n_(i), [s, c] = this.getXmlnsAttribute(a, r);
				c && n.addAttribute(s, c), n.addChildNode(o);
			}
			getXmlnsAttribute(e, t) {
				let [n, r] = e.getMergedTraits().xmlNamespace ?? [];
				return r && r !== t ? [n ? `xmlns:${n}` : `xmlns`, r] : [void 0, void 0];
			}
		};
	})))();
}
var D_;
function O_() {
	return (O_ = e((() => {
		d_(), g_(), E_(), D_ = class extends u_ {
			settings;
			constructor(e) {
				super(), this.settings = e;
			}
			createSerializer() {
				let e = new T_(this.settings);
				return e.setSerdeContext(this.serdeContext), e;
			}
			createDeserializer() {
				let e = new h_(this.settings);
				return e.setSerdeContext(this.serdeContext), e;
			}
		};
	})))();
}
var k_;
function A_() {
	return (A_ = e((() => {
		rc(), lc(), pc(), I(), Vg(), w_(), O_(), k_ = class extends nc {
			codec;
			serializer;
			deserializer;
			mixin = new Bg();
			constructor(e) {
				super(e);
				let t = {
					timestampFormat: {
						useTrait: !0,
						default: 5
					},
					httpBindings: !0,
					xmlNamespace: e.xmlNamespace,
					serviceNamespace: e.defaultNamespace
				};
				this.codec = new D_(t), this.serializer = new fc(this.codec.createSerializer(), t), this.deserializer = new cc(this.codec.createDeserializer(), t);
			}
			getPayloadCodec() {
				return this.codec;
			}
			getShapeId() {
				return `aws.protocols#restXml`;
			}
			async serializeRequest(e, t, n) {
				let r = await super.serializeRequest(e, t, n), i = F.of(e.input);
				if (!r.headers[`content-type`]) {
					let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
					e && (r.headers[`content-type`] = e);
				}
				return typeof r.body == `string` && r.headers[`content-type`] === this.getDefaultContentType() && !r.body.startsWith(`<?xml `) && !this.hasUnstructuredPayloadBinding(i) && (r.body = `<?xml version="1.0" encoding="UTF-8"?>` + r.body), r;
			}
			async deserializeResponse(e, t, n) {
				return super.deserializeResponse(e, t, n);
			}
			async handleError(e, t, n, r, i) {
				let a = C_(n, r) ?? `Unknown`;
				if (this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace), r.Error && typeof r.Error == `object`) for (let e of Object.keys(r.Error)) r[e] = r.Error[e], e.toLowerCase() === `message` && (r.message = r.Error[e]);
				r.RequestId && !i.requestId && (i.requestId = r.RequestId);
				let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i), c = F.of(o), l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? `UnknownError`, u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
				await this.deserializeHttpMessage(o, t, n, r);
				let d = {}, f = this.codec.createDeserializer();
				for (let [e, t] of c.structIterator()) {
					let n = t.getMergedTraits().xmlName ?? e, i = r.Error?.[n] ?? r[n];
					d[e] = f.readSchema(t, i);
				}
				throw this.mixin.decorateServiceException(Object.assign(u, s, {
					$fault: c.getMergedTraits().error,
					message: l
				}, d), r);
			}
			getDefaultContentType() {
				return `application/xml`;
			}
			hasUnstructuredPayloadBinding(e) {
				for (let [, t] of e.structIterator()) if (t.getMergedTraits().httpPayload) return !(t.isStructSchema() || t.isMapSchema() || t.isListSchema());
				return !1;
			}
		};
	})))();
}
var j_, M_, N_;
function P_() {
	return (P_ = e((() => {
		j_ = /* @__PURE__ */ new Uint32Array(256);
		for (let e = 0; e < 256; ++e) {
			let t = e;
			for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
			j_[e] = t >>> 0;
		}
		M_ = 4294967295, N_ = class {
			digestLength = 4;
			checksum = M_;
			update(e) {
				for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ j_[(this.checksum ^ e[t]) & 255];
			}
			digestSync() {
				return (this.checksum ^ M_) >>> 0;
			}
			async digest() {
				let e = this.digestSync(), t = /* @__PURE__ */ new Uint8Array(4);
				return new DataView(t.buffer).setUint32(0, e, !1), t;
			}
			reset() {
				this.checksum = M_;
			}
		};
	})))();
}
function F_(e) {
	return class {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let e = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(e.buffer).setUint32(0, this.digestSync(), !1), e;
		}
		reset() {
			this.value = 0;
		}
	};
}
var I_, L_;
function R_() {
	return (R_ = e((() => {
		P_(), I_ = typeof se.crc32 == `function` ? se.crc32 : void 0, L_ = I_ ? F_(I_) : N_;
	})))();
}
var H, z_, B_, V_, H_, U_;
function W_() {
	return (W_ = e((() => {
		vn(), z(), H = 64, z_ = 32, B_ = 2 ** 53 - 1, V_ = class e {
			digestLength = z_;
			state = Int32Array.from(H_);
			w;
			buffer = /* @__PURE__ */ new Uint8Array(64);
			bufferLength = 0;
			bytesHashed = 0;
			finished = !1;
			inner;
			outer;
			constructor(t) {
				if (t) {
					let n = e.normalizeKey(t);
					this.inner = new e(), this.outer = new e();
					let { inner: r, outer: i } = this, a = /* @__PURE__ */ new Uint8Array(128);
					for (let e = 0; e < H; ++e) a[e] = 54 ^ n[e], a[e + H] = 92 ^ n[e];
					r.update(a.subarray(0, H)), i.update(a.subarray(H));
				}
			}
			update(e) {
				if (this.finished) throw Error(`Attempted to update an already finished HMAC.`);
				if (this.inner) {
					this.inner.update(e);
					return;
				}
				let t = _n(e), n = 0, { byteLength: r } = t;
				if (this.bytesHashed += r, this.bytesHashed * 8 > B_) throw Error(`Cannot hash more than 2^53 - 1 bits`);
				for (; r > 0;) this.buffer[this.bufferLength++] = t[n++], r--, this.bufferLength === H && (this.hashBuffer(), this.bufferLength = 0);
			}
			async digest() {
				let { inner: e, outer: t } = this;
				if (e && t) {
					if (this.finished) throw Error(`Attempted to digest an already finished HMAC.`);
					this.finished = !0;
					let n = e.digestSync();
					return t.update(n), t.digestSync();
				}
				return this.digestSync();
			}
			reset() {
				this.state = Int32Array.from(H_), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
			}
			digestSync() {
				let e = this.state.slice(), t = this.buffer.slice(), n = this.bufferLength, r = this.bytesHashed * 8, i = new DataView(t.buffer, t.byteOffset, t.byteLength);
				if (i.setUint8(n++, 128), (n - 1) % H >= 56) {
					for (let e = n; e < H; ++e) i.setUint8(e, 0);
					this.hashBufferWith(e, t), n = 0;
				}
				for (let e = n; e < 56; ++e) i.setUint8(e, 0);
				i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(e, t);
				let a = new Uint8Array(z_);
				for (let t = 0; t < 8; ++t) a[t * 4] = e[t] >>> 24 & 255, a[t * 4 + 1] = e[t] >>> 16 & 255, a[t * 4 + 2] = e[t] >>> 8 & 255, a[t * 4 + 3] = e[t] >>> 0 & 255;
				return a;
			}
			static normalizeKey(t) {
				let n = _n(t);
				if (n.byteLength > H) {
					let t = new e();
					t.update(n);
					let r = t.digestSync(), i = new Uint8Array(H);
					return i.set(r), i;
				}
				if (n.byteLength < H) {
					let e = new Uint8Array(H);
					return e.set(n), e;
				}
				return n;
			}
			hashBuffer() {
				this.hashBufferWith(this.state, this.buffer);
			}
			hashBufferWith(e, t) {
				let n = this.w ??= /* @__PURE__ */ new Int32Array(64), r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
				for (let e = 0; e < H; ++e) {
					if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
					else {
						let t = n[e - 2], r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
						t = n[e - 15];
						let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
						n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
					}
					let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (U_[e] + n[e] | 0) | 0) | 0, f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
					u = l, l = c, c = s, s = o + d | 0, o = a, a = i, i = r, r = d + f | 0;
				}
				e[0] += r, e[1] += i, e[2] += a, e[3] += o, e[4] += s, e[5] += c, e[6] += l, e[7] += u;
			}
		}, H_ = new Int32Array([
			1779033703,
			3144134277,
			1013904242,
			2773480762,
			1359893119,
			2600822924,
			528734635,
			1541459225
		]), U_ = new Int32Array([
			1116352408,
			1899447441,
			3049323471,
			3921009573,
			961987163,
			1508970993,
			2453635748,
			2870763221,
			3624381080,
			310598401,
			607225278,
			1426881987,
			1925078388,
			2162078206,
			2614888103,
			3248222580,
			3835390401,
			4022224774,
			264347078,
			604807628,
			770255983,
			1249150122,
			1555081692,
			1996064986,
			2554220882,
			2821834349,
			2952996808,
			3210313671,
			3336571891,
			3584528711,
			113926993,
			338241895,
			666307205,
			773529912,
			1294757372,
			1396182291,
			1695183700,
			1986661051,
			2177026350,
			2456956037,
			2730485921,
			2820302411,
			3259730800,
			3345764771,
			3516065817,
			3600352804,
			4094571909,
			275423344,
			430227734,
			506948616,
			659060556,
			883997877,
			958139571,
			1322822218,
			1537002063,
			1747873779,
			1955562222,
			2024104815,
			2227730452,
			2361852424,
			2428436474,
			2756734187,
			3204031479,
			3329325298
		]);
	})))();
}
function G_() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e, this.isHmac = !!e, this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error(`Attempted to update an already finished hash.`);
			this.hash.update(e);
		}
		async digest() {
			let e;
			return this.isHmac ? (this.finished = !0, e = this.hash.digest()) : e = this.hash.copy().digest(), new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? n(`sha256`, K_(this.secret)) : t(`sha256`);
		}
	};
}
function K_(e) {
	return typeof e == `string` ? e : ArrayBuffer.isView(e) ? Buffer.from(e.buffer, e.byteOffset, e.byteLength) : Buffer.from(e);
}
var q_, J_;
function Y_() {
	return (Y_ = e((() => {
		W_(), q_ = (() => {
			try {
				return t(`sha256`), !0;
			} catch {
				return !1;
			}
		})(), J_ = q_ ? G_() : V_;
	})))();
}
var X_, Z_, Q_, $_, ev, tv, nv, rv, iv, av, ov, sv, cv, lv, uv;
function dv() {
	return (dv = e((() => {
		no(), R(), X_ = `ref`, Z_ = -1, Q_ = !0, $_ = `isSet`, ev = `PartitionResult`, tv = `booleanEquals`, nv = `getAttr`, rv = { [X_]: `Endpoint` }, iv = { [X_]: ev }, av = {}, ov = [{ [X_]: `Region` }], sv = {
			conditions: [
				[$_, [rv]],
				[$_, ov],
				[
					`aws.partition`,
					ov,
					ev
				],
				[tv, [{ [X_]: `UseFIPS` }, Q_]],
				[tv, [{ [X_]: `UseDualStack` }, Q_]],
				[tv, [{
					fn: nv,
					argv: [iv, `supportsDualStack`]
				}, Q_]],
				[tv, [{
					fn: nv,
					argv: [iv, `supportsFIPS`]
				}, Q_]],
				[`stringEquals`, [{
					fn: nv,
					argv: [iv, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[Z_],
				[Z_, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[Z_, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[rv, av],
				[`https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, av],
				[Z_, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://portal.sso.{Region}.amazonaws.com`, av],
				[`https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}`, av],
				[Z_, `FIPS is enabled but this partition does not support FIPS`],
				[`https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}`, av],
				[Z_, `DualStack is enabled but this partition does not support DualStack`],
				[`https://portal.sso.{Region}.{PartitionResult#dnsSuffix}`, av],
				[Z_, `Invalid Configuration: Missing Region`]
			]
		}, cv = 2, lv = new Int32Array([
			-1,
			1,
			-1,
			0,
			13,
			3,
			1,
			4,
			100000012,
			2,
			5,
			100000012,
			3,
			8,
			6,
			4,
			7,
			100000011,
			5,
			100000009,
			100000010,
			4,
			11,
			9,
			6,
			10,
			100000008,
			7,
			100000006,
			100000007,
			5,
			12,
			100000005,
			6,
			100000004,
			100000005,
			3,
			100000001,
			14,
			4,
			100000002,
			100000003
		]), uv = to.from(lv, cv, sv.conditions, sv.results);
	})))();
}
var fv, pv;
function mv() {
	return (mv = e((() => {
		Tf(), io(), fo(), R(), dv(), fv = new ro({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), pv = (e, t = {}) => fv.get(e, () => as(uv, {
			endpointParams: e,
			logger: t.logger
		})), uo.aws = wf;
	})))();
}
var hv;
function gv() {
	return (gv = e((() => {
		Si(), hv = class e extends bi {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var _v, vv, yv, bv;
function xv() {
	return (xv = e((() => {
		gv(), _v = class e extends hv {
			static shapeId = `com.amazonaws.sso#InvalidRequestException`;
			name = `InvalidRequestException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidRequestException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, vv = class e extends hv {
			static shapeId = `com.amazonaws.sso#ResourceNotFoundException`;
			name = `ResourceNotFoundException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ResourceNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, yv = class e extends hv {
			static shapeId = `com.amazonaws.sso#TooManyRequestsException`;
			name = `TooManyRequestsException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyRequestsException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, bv = class e extends hv {
			static shapeId = `com.amazonaws.sso#UnauthorizedException`;
			name = `UnauthorizedException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `UnauthorizedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var Sv, Cv, wv, Tv, Ev, Dv, Ov, kv, Av, jv, Mv, Nv, Pv, Fv, Iv, Lv, Rv, zv, Bv, Vv, Hv, Uv, Wv, Gv, Kv, qv, Jv, Yv, Xv, Zv, U, Qv, $v, ey, ty, ny, ry, iy, ay, oy, sy, cy, ly, uy, dy, fy;
function py() {
	return (py = e((() => {
		fi(), xv(), gv(), Sv = `AccessTokenType`, Cv = `GetRoleCredentials`, wv = `GetRoleCredentialsRequest`, Tv = `GetRoleCredentialsResponse`, Ev = `InvalidRequestException`, Dv = `RoleCredentials`, Ov = `ResourceNotFoundException`, kv = `SecretAccessKeyType`, Av = `SessionTokenType`, jv = `TooManyRequestsException`, Mv = `UnauthorizedException`, Nv = `accountId`, Pv = `accessKeyId`, Fv = `accessToken`, Iv = `account_id`, Lv = `client`, Rv = `error`, zv = `expiration`, Bv = `http`, Vv = `httpError`, Hv = `httpHeader`, Uv = `httpQuery`, Wv = `message`, Gv = `roleCredentials`, Kv = `roleName`, qv = `role_name`, Jv = `smithy.ts.sdk.synthetic.com.amazonaws.sso`, Yv = `secretAccessKey`, Xv = `sessionToken`, Zv = `x-amz-sso_bearer_token`, U = `com.amazonaws.sso`, Qv = new L(Jv), $v = [
			-3,
			Jv,
			`SSOServiceException`,
			0,
			[],
			[]
		], Qv.registerError($v, hv), ey = new L(U), ty = [
			-3,
			U,
			Ev,
			{
				[Rv]: Lv,
				[Vv]: 400
			},
			[Wv],
			[0]
		], ey.registerError(ty, _v), ny = [
			-3,
			U,
			Ov,
			{
				[Rv]: Lv,
				[Vv]: 404
			},
			[Wv],
			[0]
		], ey.registerError(ny, vv), ry = [
			-3,
			U,
			jv,
			{
				[Rv]: Lv,
				[Vv]: 429
			},
			[Wv],
			[0]
		], ey.registerError(ry, yv), iy = [
			-3,
			U,
			Mv,
			{
				[Rv]: Lv,
				[Vv]: 401
			},
			[Wv],
			[0]
		], ey.registerError(iy, bv), ay = [Qv, ey], oy = [
			0,
			U,
			Sv,
			8,
			0
		], sy = [
			0,
			U,
			kv,
			8,
			0
		], cy = [
			0,
			U,
			Av,
			8,
			0
		], ly = [
			3,
			U,
			wv,
			0,
			[
				Kv,
				Nv,
				Fv
			],
			[
				[0, { [Uv]: qv }],
				[0, { [Uv]: Iv }],
				[() => oy, { [Hv]: Zv }]
			],
			3
		], uy = [
			3,
			U,
			Tv,
			0,
			[Gv],
			[[() => dy, 0]]
		], dy = [
			3,
			U,
			Dv,
			0,
			[
				Pv,
				Yv,
				Xv,
				zv
			],
			[
				0,
				[() => sy, 0],
				[() => cy, 0],
				1
			]
		], fy = [
			9,
			U,
			Cv,
			{ [Bv]: [
				`GET`,
				`/federation/credentials`,
				200
			] },
			() => ly,
			() => uy
		];
	})))();
}
var my;
function hy() {
	return (hy = e((() => {
		V(), qg(), yu(), Y_(), Vi(), Ye(), z(), Pg(), mv(), py(), my = (e) => ({
			apiVersion: `2019-06-10`,
			base64Decoder: e?.base64Decoder ?? xe,
			base64Encoder: e?.base64Encoder ?? C,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? pv,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Mg,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new Mm()
			}, {
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new vu()
			}],
			logger: e?.logger ?? new Bi(),
			protocol: e?.protocol ?? Kg,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.sso`,
				errorTypeRegistries: ay,
				version: `2019-06-10`,
				serviceTarget: `SWBPortalService`
			},
			serviceId: e?.serviceId ?? `SSO`,
			sha256: e?.sha256 ?? J_,
			urlParser: e?.urlParser ?? Je,
			utf8Decoder: e?.utf8Decoder ?? S,
			utf8Encoder: e?.utf8Encoder ?? w
		});
	})))();
}
var gy;
function _y() {
	return (_y = e((() => {
		zg(), pf(), ue(), me(), _f(), V(), Di(), wi(), Dr(), oa(), jr(), Fr(), Ca(), Hd(), z(), pp(), js(), hy(), gy = (e) => {
			Ei(process.version);
			let t = ba(e), n = () => t().then(Ci), r = my(e);
			le(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? P(Hm, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? hn,
				defaultSocketTimeout: pe(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ff({
					serviceId: r.serviceId,
					clientVersion: Rg
				}),
				maxAttempts: e?.maxAttempts ?? P(Fd, e),
				region: e?.region ?? P(ia, {
					...aa,
					...i
				}),
				requestHandler: fp.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? P({
					...zd,
					default: async () => (await n()).retryMode || Ed
				}, e),
				streamCollector: e?.streamCollector ?? ks,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? P(Ar, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? P(Pr, i),
				userAgentAppId: e?.userAgentAppId ?? P(gf, i)
			};
		};
	})))();
}
var vy, yy;
function by() {
	return (by = e((() => {
		vy = (e) => {
			let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
			return {
				setHttpAuthScheme(e) {
					let n = t.findIndex((t) => t.schemeId === e.schemeId);
					n === -1 ? t.push(e) : t.splice(n, 1, e);
				},
				httpAuthSchemes() {
					return t;
				},
				setHttpAuthSchemeProvider(e) {
					n = e;
				},
				httpAuthSchemeProvider() {
					return n;
				},
				setCredentials(e) {
					r = e;
				},
				credentials() {
					return r;
				}
			};
		}, yy = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var xy;
function Sy() {
	return (Sy = e((() => {
		jf(), Li(), _c(), by(), xy = (e, t) => {
			let n = Object.assign(kf(e), Fi(e), hc(e), vy(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Af(n), Ii(n), gc(n), yy(n));
		};
	})))();
}
var Cy;
function wy() {
	return (wy = e((() => {
		Ol(), Ml(), Ql(), af(), Ou(), _u(), ou(), pu(), Ur(), ha(), R(), Sc(), Hd(), ni(), Pg(), Lg(), _y(), Sy(), Cy = class extends Hr {
			config;
			constructor(...[e]) {
				let t = gy(e || {});
				super(t), this.initConfig = t;
				let n = Du(Fg(t)), r = Id(n), i = wl(ma(r)), a = ss(i), o = Ng(a), s = xy(o, e?.extensions || []);
				this.config = s, this.middlewareStack.use($r(this.config)), this.middlewareStack.use(rf(this.config)), this.middlewareStack.use(Vd(this.config)), this.middlewareStack.use(xc(this.config)), this.middlewareStack.use(Dl(this.config)), this.middlewareStack.use(jl(this.config)), this.middlewareStack.use(Zl(this.config)), this.middlewareStack.use(au(this.config, {
					httpAuthSchemeParametersProvider: jg,
					identityProviderConfigProvider: async (e) => new gu({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(fu(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var Ty, Ey, Dy;
function Oy() {
	return (Oy = e((() => {
		Ui(), R(), Lg(), Ty = Hi(Ig, `SWBPortalService`, `SSOClient`, cs), Ey = {}, Dy = (e, t, n, r) => [];
	})))();
}
var ky;
function Ay() {
	return (Ay = e((() => {
		Oy(), py(), ky = class extends Ty(Ey, Dy, `GetRoleCredentials`, fy) {};
	})))();
}
function jy() {
	return (jy = e((() => {
		Ay(), wy();
	})))();
}
var My;
function Ny() {
	return (Ny = e((() => {
		My = (e) => async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromWebToken`);
			let { roleArn: n, roleSessionName: r, webIdentityToken: i, providerId: a, policyArns: o, policy: s, durationSeconds: c } = e, { roleAssumerWithWebIdentity: l } = e;
			if (!l) {
				let { getDefaultRoleAssumerWithWebIdentity: n } = await import(`./sts.js`);
				l = n({
					...e.clientConfig,
					credentialProviderLogger: e.logger,
					parentClientConfig: {
						...t?.callerClientConfig,
						...e.parentClientConfig
					}
				}, e.clientPlugins);
			}
			return l({
				RoleArn: n,
				RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
				WebIdentityToken: i,
				ProviderId: a,
				PolicyArns: o,
				Policy: s,
				DurationSeconds: c
			});
		};
	})))();
}
var Py, Fy, Iy, Ly;
function Ry() {
	return (Ry = e((() => {
		N(), vr(), Ny(), Py = `AWS_WEB_IDENTITY_TOKEN_FILE`, Fy = `AWS_ROLE_ARN`, Iy = `AWS_ROLE_SESSION_NAME`, Ly = (e = {}) => async (t) => {
			e.logger?.debug(`@aws-sdk/credential-provider-web-identity - fromTokenFile`);
			let n = e?.webIdentityTokenFile ?? process.env[Py], r = e?.roleArn ?? process.env[Fy], i = e?.roleSessionName ?? process.env[Iy];
			if (!n || !r) throw new M(`Web identity configuration not specified`, { logger: e.logger });
			let a = await My({
				...e,
				webIdentityToken: _r?.getTokenRecord?.()[n] ?? g(n, { encoding: `ascii` }),
				roleArn: r,
				roleSessionName: i
			})(t);
			return n === process.env[Py] && x(a, `CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN`, `h`), a;
		};
	})))();
}
function zy() {
	return (zy = e((() => {
		Ry();
	})))();
}
function By(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `signin`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Vy(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var Hy, Uy, Wy;
function Gy() {
	return (Gy = e((() => {
		V(), Re(), Ke(), Hy = async (e, t, n) => ({
			operation: Le(t).operation,
			region: await k(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Uy = (e) => {
			let t = [];
			switch (e.operation) {
				case `CreateOAuth2Token`:
					t.push(Vy(e));
					break;
				default: t.push(By(e));
			}
			return t;
		}, Wy = (e) => {
			let t = rg(e);
			return Object.assign(t, { authSchemePreference: k(e.authSchemePreference ?? []) });
		};
	})))();
}
var Ky, qy;
function Jy() {
	return (Jy = e((() => {
		Ky = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `signin`
		}), qy = {
			UseFIPS: {
				type: `builtInParams`,
				name: `useFipsEndpoint`
			},
			Endpoint: {
				type: `builtInParams`,
				name: `endpoint`
			},
			Region: {
				type: `builtInParams`,
				name: `region`
			},
			UseDualStack: {
				type: `builtInParams`,
				name: `useDualstackEndpoint`
			}
		};
	})))();
}
var Yy, Xy, Zy, Qy, $y, eb, tb, nb, rb, ib, ab, ob, sb, cb, lb, ub, W, db, fb, pb, mb, hb;
function gb() {
	return (gb = e((() => {
		no(), R(), Yy = `ref`, Xy = -1, Zy = !1, Qy = !0, $y = `isSet`, eb = `booleanEquals`, tb = `coalesce`, nb = `PartitionResult`, rb = `stringEquals`, ib = `getAttr`, ab = `https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}`, ob = { [Yy]: `Endpoint` }, sb = {
			fn: ib,
			argv: [{ [Yy]: nb }, `name`]
		}, cb = { [Yy]: `Region` }, lb = { [Yy]: nb }, ub = { authSchemes: [{
			name: `sigv4`,
			signingName: `signin`,
			signingRegion: `{Region}`
		}] }, W = {}, db = [cb], fb = {
			conditions: [
				[$y, db],
				[eb, [{
					fn: tb,
					argv: [{ [Yy]: `IsControlPlane` }, Zy]
				}, Qy]],
				[$y, [ob]],
				[
					`aws.partition`,
					db,
					nb
				],
				[eb, [{ [Yy]: `UseFIPS` }, Qy]],
				[rb, [sb, `aws`]],
				[eb, [{
					fn: tb,
					argv: [{ [Yy]: `IsOAuthEndpoint` }, Zy]
				}, Qy]],
				[eb, [{ [Yy]: `UseDualStack` }, Qy]],
				[rb, [sb, `aws-cn`]],
				[rb, [cb, `us-gov-west-1`]],
				[rb, [sb, `aws-us-gov`]],
				[eb, [{
					fn: ib,
					argv: [lb, `supportsFIPS`]
				}, Qy]],
				[rb, [sb, `aws-iso`]],
				[rb, [sb, `aws-iso-b`]],
				[rb, [sb, `aws-iso-f`]],
				[rb, [sb, `aws-iso-e`]],
				[rb, [sb, `aws-eusc`]],
				[eb, [{
					fn: ib,
					argv: [lb, `supportsDualStack`]
				}, Qy]]
			],
			results: [
				[Xy],
				[`https://signin.{Region}.api.aws`, ub],
				[`https://signin.{Region}.api.amazonwebservices.com.cn`, ub],
				[ab, ub],
				[Xy, `FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.`],
				[`https://{Region}.oauth.signin.aws`, ub],
				[`https://{Region}.signin.aws.amazon.com`, W],
				[`https://{Region}.signin.amazonaws.cn`, W],
				[`https://{Region}.signin.amazonaws-us-gov.com`, W],
				[`https://{Region}.signin.c2shome.ic.gov`, W],
				[`https://{Region}.signin.sc2shome.sgov.gov`, W],
				[`https://{Region}.signin.csphome.hci.ic.gov`, W],
				[`https://{Region}.signin.csphome.adc-e.uk`, W],
				[`https://{Region}.signin.amazonaws-eusc.eu`, W],
				[`https://signin-fips.amazonaws-us-gov.com`, W],
				[`https://{Region}.signin-fips.amazonaws-us-gov.com`, W],
				[`https://{Region}.signin.{PartitionResult#dnsSuffix}`, W],
				[Xy, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[Xy, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[ob, W],
				[`https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, W],
				[Xy, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://signin-fips.{Region}.{PartitionResult#dnsSuffix}`, W],
				[Xy, `FIPS is enabled but this partition does not support FIPS`],
				[ab, W],
				[Xy, `DualStack is enabled but this partition does not support DualStack`],
				[`https://signin.{Region}.{PartitionResult#dnsSuffix}`, W],
				[Xy, `Invalid Configuration: Missing Region`]
			]
		}, pb = 2, mb = new Int32Array([
			-1,
			1,
			-1,
			0,
			6,
			3,
			2,
			36,
			4,
			4,
			5,
			100000027,
			6,
			100000004,
			100000027,
			1,
			29,
			7,
			2,
			36,
			8,
			3,
			9,
			31,
			4,
			22,
			10,
			5,
			19,
			11,
			7,
			21,
			12,
			8,
			100000007,
			13,
			10,
			100000008,
			14,
			12,
			100000009,
			15,
			13,
			100000010,
			16,
			14,
			100000011,
			17,
			15,
			100000012,
			18,
			16,
			100000013,
			100000016,
			6,
			100000005,
			20,
			7,
			21,
			100000006,
			17,
			100000024,
			100000025,
			6,
			100000004,
			23,
			7,
			27,
			24,
			9,
			100000014,
			25,
			10,
			100000015,
			26,
			11,
			100000022,
			100000023,
			11,
			28,
			100000021,
			17,
			100000020,
			100000021,
			2,
			35,
			30,
			3,
			39,
			31,
			4,
			32,
			100000027,
			6,
			100000004,
			33,
			7,
			100000027,
			34,
			9,
			100000014,
			100000027,
			3,
			39,
			36,
			4,
			38,
			37,
			7,
			100000018,
			100000019,
			6,
			100000004,
			100000017,
			5,
			100000001,
			40,
			8,
			100000002,
			100000003
		]), hb = to.from(mb, pb, fb.conditions, fb.results);
	})))();
}
var _b, vb;
function yb() {
	return (yb = e((() => {
		Tf(), io(), fo(), R(), gb(), _b = new ro({
			size: 50,
			params: [
				`Endpoint`,
				`IsControlPlane`,
				`IsOAuthEndpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), vb = (e, t = {}) => _b.get(e, () => as(hb, {
			endpointParams: e,
			logger: t.logger
		})), uo.aws = wf;
	})))();
}
var bb;
function xb() {
	return (xb = e((() => {
		Si(), bb = class e extends bi {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var Sb, Cb, wb, Tb;
function Eb() {
	return (Eb = e((() => {
		xb(), Sb = class e extends bb {
			static shapeId = `com.amazonaws.signin#AccessDeniedException`;
			name = `AccessDeniedException`;
			$fault = `client`;
			error;
			constructor(t) {
				super({
					name: `AccessDeniedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
			}
		}, Cb = class e extends bb {
			static shapeId = `com.amazonaws.signin#InternalServerException`;
			name = `InternalServerException`;
			$fault = `server`;
			error;
			constructor(t) {
				super({
					name: `InternalServerException`,
					$fault: `server`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
			}
		}, wb = class e extends bb {
			static shapeId = `com.amazonaws.signin#TooManyRequestsError`;
			name = `TooManyRequestsError`;
			$fault = `client`;
			error;
			constructor(t) {
				super({
					name: `TooManyRequestsError`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
			}
		}, Tb = class e extends bb {
			static shapeId = `com.amazonaws.signin#ValidationException`;
			name = `ValidationException`;
			$fault = `client`;
			error;
			constructor(t) {
				super({
					name: `ValidationException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error;
			}
		};
	})))();
}
var Db, Ob, kb, Ab, jb, Mb, Nb, Pb, Fb, Ib, Lb, Rb, zb, Bb, Vb, Hb, Ub, Wb, Gb, Kb, qb, Jb, Yb, G, Xb, Zb, Qb, $b, ex, tx, nx, rx, ix, ax, K, ox, sx, cx, lx, ux, dx, fx, px, mx, hx, gx, _x, vx, yx, bx;
function xx() {
	return (xx = e((() => {
		fi(), Eb(), xb(), Db = `AccessDeniedException`, Ob = `AccessToken`, kb = `CreateOAuth2Token`, Ab = `CreateOAuth2TokenRequest`, jb = `CreateOAuth2TokenRequestBody`, Mb = `CreateOAuth2TokenResponseBody`, Nb = `CreateOAuth2TokenResponse`, Pb = `InternalServerException`, Fb = `RefreshToken`, Ib = `TooManyRequestsError`, Lb = `ValidationException`, Rb = `accessKeyId`, zb = `accessToken`, Bb = `client`, Vb = `clientId`, Hb = `codeVerifier`, Ub = `code`, Wb = `error`, Gb = `expiresIn`, Kb = `grantType`, qb = `http`, Jb = `httpError`, Yb = `idToken`, G = `jsonName`, Xb = `message`, Zb = `refreshToken`, Qb = `redirectUri`, $b = `smithy.ts.sdk.synthetic.com.amazonaws.signin`, ex = `secretAccessKey`, tx = `sessionToken`, nx = `server`, rx = `tokenInput`, ix = `tokenOutput`, ax = `tokenType`, K = `com.amazonaws.signin`, ox = new L($b), sx = [
			-3,
			$b,
			`SigninServiceException`,
			0,
			[],
			[]
		], ox.registerError(sx, bb), cx = new L(K), lx = [
			-3,
			K,
			Db,
			{ [Wb]: Bb },
			[Wb, Xb],
			[0, 0],
			2
		], cx.registerError(lx, Sb), ux = [
			-3,
			K,
			Pb,
			{
				[Wb]: nx,
				[Jb]: 500
			},
			[Wb, Xb],
			[0, 0],
			2
		], cx.registerError(ux, Cb), dx = [
			-3,
			K,
			Ib,
			{
				[Wb]: Bb,
				[Jb]: 429
			},
			[Wb, Xb],
			[0, 0],
			2
		], cx.registerError(dx, wb), fx = [
			-3,
			K,
			Lb,
			{
				[Wb]: Bb,
				[Jb]: 400
			},
			[Wb, Xb],
			[0, 0],
			2
		], cx.registerError(fx, Tb), px = [ox, cx], mx = [
			0,
			K,
			Fb,
			8,
			0
		], hx = [
			3,
			K,
			Ob,
			8,
			[
				Rb,
				ex,
				tx
			],
			[
				[0, { [G]: Rb }],
				[0, { [G]: ex }],
				[0, { [G]: tx }]
			],
			3
		], gx = [
			3,
			K,
			Ab,
			0,
			[rx],
			[[() => _x, 16]],
			1
		], _x = [
			3,
			K,
			jb,
			0,
			[
				Vb,
				Kb,
				Ub,
				Qb,
				Hb,
				Zb
			],
			[
				[0, { [G]: Vb }],
				[0, { [G]: Kb }],
				0,
				[0, { [G]: Qb }],
				[0, { [G]: Hb }],
				[() => mx, { [G]: Zb }]
			],
			2
		], vx = [
			3,
			K,
			Nb,
			0,
			[ix],
			[[() => yx, 16]],
			1
		], yx = [
			3,
			K,
			Mb,
			0,
			[
				zb,
				ax,
				Gb,
				Zb,
				Yb
			],
			[
				[() => hx, { [G]: zb }],
				[0, { [G]: ax }],
				[1, { [G]: Gb }],
				[() => mx, { [G]: Zb }],
				[0, { [G]: Yb }]
			],
			4
		], bx = [
			9,
			K,
			kb,
			{ [qb]: [
				`POST`,
				`/v1/token`,
				200
			] },
			() => gx,
			() => vx
		];
	})))();
}
var Sx;
function Cx() {
	return (Cx = e((() => {
		V(), qg(), yu(), Y_(), Vi(), Ye(), z(), Gy(), yb(), xx(), Sx = (e) => ({
			apiVersion: `2023-01-01`,
			base64Decoder: e?.base64Decoder ?? xe,
			base64Encoder: e?.base64Encoder ?? C,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? vb,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Uy,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new Mm()
			}, {
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new vu()
			}],
			logger: e?.logger ?? new Bi(),
			protocol: e?.protocol ?? Kg,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.signin`,
				errorTypeRegistries: px,
				version: `2023-01-01`,
				serviceTarget: `Signin`
			},
			serviceId: e?.serviceId ?? `Signin`,
			sha256: e?.sha256 ?? J_,
			urlParser: e?.urlParser ?? Je,
			utf8Decoder: e?.utf8Decoder ?? S,
			utf8Encoder: e?.utf8Encoder ?? w
		});
	})))();
}
var wx;
function Tx() {
	return (Tx = e((() => {
		zg(), pf(), ue(), me(), _f(), V(), Di(), wi(), Dr(), oa(), jr(), Fr(), Ca(), Hd(), z(), pp(), js(), Cx(), wx = (e) => {
			Ei(process.version);
			let t = ba(e), n = () => t().then(Ci), r = Sx(e);
			le(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? P(Hm, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? hn,
				defaultSocketTimeout: pe(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ff({
					serviceId: r.serviceId,
					clientVersion: Rg
				}),
				maxAttempts: e?.maxAttempts ?? P(Fd, e),
				region: e?.region ?? P(ia, {
					...aa,
					...i
				}),
				requestHandler: fp.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? P({
					...zd,
					default: async () => (await n()).retryMode || Ed
				}, e),
				streamCollector: e?.streamCollector ?? ks,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? P(Ar, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? P(Pr, i),
				userAgentAppId: e?.userAgentAppId ?? P(gf, i)
			};
		};
	})))();
}
var Ex, Dx;
function Ox() {
	return (Ox = e((() => {
		Ex = (e) => {
			let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
			return {
				setHttpAuthScheme(e) {
					let n = t.findIndex((t) => t.schemeId === e.schemeId);
					n === -1 ? t.push(e) : t.splice(n, 1, e);
				},
				httpAuthSchemes() {
					return t;
				},
				setHttpAuthSchemeProvider(e) {
					n = e;
				},
				httpAuthSchemeProvider() {
					return n;
				},
				setCredentials(e) {
					r = e;
				},
				credentials() {
					return r;
				}
			};
		}, Dx = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var kx;
function Ax() {
	return (Ax = e((() => {
		jf(), Li(), _c(), Ox(), kx = (e, t) => {
			let n = Object.assign(kf(e), Fi(e), hc(e), Ex(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Af(n), Ii(n), gc(n), Dx(n));
		};
	})))();
}
var jx;
function Mx() {
	return (Mx = e((() => {
		Ol(), Ml(), Ql(), af(), Ou(), _u(), ou(), pu(), Ur(), ha(), R(), Sc(), Hd(), ni(), Gy(), Jy(), Tx(), Ax(), jx = class extends Hr {
			config;
			constructor(...[e]) {
				let t = wx(e || {});
				super(t), this.initConfig = t;
				let n = Du(Ky(t)), r = Id(n), i = wl(ma(r)), a = ss(i), o = Wy(a), s = kx(o, e?.extensions || []);
				this.config = s, this.middlewareStack.use($r(this.config)), this.middlewareStack.use(rf(this.config)), this.middlewareStack.use(Vd(this.config)), this.middlewareStack.use(xc(this.config)), this.middlewareStack.use(Dl(this.config)), this.middlewareStack.use(jl(this.config)), this.middlewareStack.use(Zl(this.config)), this.middlewareStack.use(au(this.config, {
					httpAuthSchemeParametersProvider: Hy,
					identityProviderConfigProvider: async (e) => new gu({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(fu(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var Nx, Px, Fx;
function Ix() {
	return (Ix = e((() => {
		Ui(), R(), Jy(), Nx = Hi(qy, `Signin`, `SigninClient`, cs), Px = { IsControlPlane: {
			type: `staticContextParams`,
			value: !1
		} }, Fx = (e, t, n, r) => [];
	})))();
}
var Lx;
function Rx() {
	return (Rx = e((() => {
		Ix(), xx(), Lx = class extends Nx(Px, Fx, `CreateOAuth2Token`, bx) {};
	})))();
}
function zx() {
	return (zx = e((() => {
		Mx(), Rx();
	})))();
}
function Bx(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sso-oauth`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Vx(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var Hx, Ux, Wx;
function Gx() {
	return (Gx = e((() => {
		V(), Re(), Ke(), Hx = async (e, t, n) => ({
			operation: Le(t).operation,
			region: await k(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Ux = (e) => {
			let t = [];
			switch (e.operation) {
				case `CreateToken`:
					t.push(Vx(e));
					break;
				default: t.push(Bx(e));
			}
			return t;
		}, Wx = (e) => {
			let t = rg(e);
			return Object.assign(t, { authSchemePreference: k(e.authSchemePreference ?? []) });
		};
	})))();
}
var Kx, qx;
function Jx() {
	return (Jx = e((() => {
		Kx = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `sso-oauth`
		}), qx = {
			UseFIPS: {
				type: `builtInParams`,
				name: `useFipsEndpoint`
			},
			Endpoint: {
				type: `builtInParams`,
				name: `endpoint`
			},
			Region: {
				type: `builtInParams`,
				name: `region`
			},
			UseDualStack: {
				type: `builtInParams`,
				name: `useDualstackEndpoint`
			}
		};
	})))();
}
var Yx, Xx, Zx, Qx, $x, eS, tS, nS, rS, iS, aS, oS, sS, cS, lS;
function uS() {
	return (uS = e((() => {
		no(), R(), Yx = `ref`, Xx = -1, Zx = !0, Qx = `isSet`, $x = `PartitionResult`, eS = `booleanEquals`, tS = `getAttr`, nS = { [Yx]: `Endpoint` }, rS = { [Yx]: $x }, iS = {}, aS = [{ [Yx]: `Region` }], oS = {
			conditions: [
				[Qx, [nS]],
				[Qx, aS],
				[
					`aws.partition`,
					aS,
					$x
				],
				[eS, [{ [Yx]: `UseFIPS` }, Zx]],
				[eS, [{ [Yx]: `UseDualStack` }, Zx]],
				[eS, [{
					fn: tS,
					argv: [rS, `supportsDualStack`]
				}, Zx]],
				[eS, [{
					fn: tS,
					argv: [rS, `supportsFIPS`]
				}, Zx]],
				[`stringEquals`, [{
					fn: tS,
					argv: [rS, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[Xx],
				[Xx, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[Xx, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[nS, iS],
				[`https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, iS],
				[Xx, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://oidc.{Region}.amazonaws.com`, iS],
				[`https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}`, iS],
				[Xx, `FIPS is enabled but this partition does not support FIPS`],
				[`https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}`, iS],
				[Xx, `DualStack is enabled but this partition does not support DualStack`],
				[`https://oidc.{Region}.{PartitionResult#dnsSuffix}`, iS],
				[Xx, `Invalid Configuration: Missing Region`]
			]
		}, sS = 2, cS = new Int32Array([
			-1,
			1,
			-1,
			0,
			13,
			3,
			1,
			4,
			100000012,
			2,
			5,
			100000012,
			3,
			8,
			6,
			4,
			7,
			100000011,
			5,
			100000009,
			100000010,
			4,
			11,
			9,
			6,
			10,
			100000008,
			7,
			100000006,
			100000007,
			5,
			12,
			100000005,
			6,
			100000004,
			100000005,
			3,
			100000001,
			14,
			4,
			100000002,
			100000003
		]), lS = to.from(cS, sS, oS.conditions, oS.results);
	})))();
}
var dS, fS;
function pS() {
	return (pS = e((() => {
		Tf(), io(), fo(), R(), uS(), dS = new ro({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), fS = (e, t = {}) => dS.get(e, () => as(lS, {
			endpointParams: e,
			logger: t.logger
		})), uo.aws = wf;
	})))();
}
var q;
function mS() {
	return (mS = e((() => {
		Si(), q = class e extends bi {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var hS, gS, _S, vS, yS, bS, xS, SS, CS, wS, TS;
function ES() {
	return (ES = e((() => {
		mS(), hS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#AccessDeniedException`;
			name = `AccessDeniedException`;
			$fault = `client`;
			error;
			reason;
			error_description;
			constructor(t) {
				super({
					name: `AccessDeniedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
			}
		}, gS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#AuthorizationPendingException`;
			name = `AuthorizationPendingException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `AuthorizationPendingException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, _S = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#ExpiredTokenException`;
			name = `ExpiredTokenException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `ExpiredTokenException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, vS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#InternalServerException`;
			name = `InternalServerException`;
			$fault = `server`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `InternalServerException`,
					$fault: `server`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, yS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#InvalidClientException`;
			name = `InvalidClientException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `InvalidClientException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, bS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#InvalidGrantException`;
			name = `InvalidGrantException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `InvalidGrantException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, xS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#InvalidRequestException`;
			name = `InvalidRequestException`;
			$fault = `client`;
			error;
			reason;
			error_description;
			constructor(t) {
				super({
					name: `InvalidRequestException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.reason = t.reason, this.error_description = t.error_description;
			}
		}, SS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#InvalidScopeException`;
			name = `InvalidScopeException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `InvalidScopeException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, CS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#SlowDownException`;
			name = `SlowDownException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `SlowDownException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, wS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#UnauthorizedClientException`;
			name = `UnauthorizedClientException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `UnauthorizedClientException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		}, TS = class e extends q {
			static shapeId = `com.amazonaws.ssooidc#UnsupportedGrantTypeException`;
			name = `UnsupportedGrantTypeException`;
			$fault = `client`;
			error;
			error_description;
			constructor(t) {
				super({
					name: `UnsupportedGrantTypeException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.error = t.error, this.error_description = t.error_description;
			}
		};
	})))();
}
var DS, OS, kS, AS, jS, MS, NS, PS, FS, IS, LS, RS, zS, BS, VS, HS, US, WS, GS, KS, qS, JS, YS, XS, ZS, QS, J, $S, eC, tC, nC, rC, iC, aC, oC, sC, cC, lC, uC, dC, Y, fC, pC, X, mC, hC, gC, _C, vC, yC, bC, xC, SC, CC, wC, TC, EC, DC, OC, kC, AC, jC, MC, NC;
function PC() {
	return (PC = e((() => {
		fi(), ES(), mS(), DS = `AccessDeniedException`, OS = `AuthorizationPendingException`, kS = `AccessToken`, AS = `ClientSecret`, jS = `CreateToken`, MS = `CreateTokenRequest`, NS = `CreateTokenResponse`, PS = `CodeVerifier`, FS = `ExpiredTokenException`, IS = `InvalidClientException`, LS = `InvalidGrantException`, RS = `InvalidRequestException`, zS = `InternalServerException`, BS = `InvalidScopeException`, VS = `IdToken`, HS = `RefreshToken`, US = `SlowDownException`, WS = `UnauthorizedClientException`, GS = `UnsupportedGrantTypeException`, KS = `accessToken`, qS = `client`, JS = `clientId`, YS = `clientSecret`, XS = `codeVerifier`, ZS = `code`, QS = `deviceCode`, J = `error`, $S = `expiresIn`, eC = `error_description`, tC = `grantType`, nC = `http`, rC = `httpError`, iC = `idToken`, aC = `reason`, oC = `refreshToken`, sC = `redirectUri`, cC = `smithy.ts.sdk.synthetic.com.amazonaws.ssooidc`, lC = `scope`, uC = `server`, dC = `tokenType`, Y = `com.amazonaws.ssooidc`, fC = new L(cC), pC = [
			-3,
			cC,
			`SSOOIDCServiceException`,
			0,
			[],
			[]
		], fC.registerError(pC, q), X = new L(Y), mC = [
			-3,
			Y,
			DS,
			{
				[J]: qS,
				[rC]: 400
			},
			[
				J,
				aC,
				eC
			],
			[
				0,
				0,
				0
			]
		], X.registerError(mC, hS), hC = [
			-3,
			Y,
			OS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(hC, gS), gC = [
			-3,
			Y,
			FS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(gC, _S), _C = [
			-3,
			Y,
			zS,
			{
				[J]: uC,
				[rC]: 500
			},
			[J, eC],
			[0, 0]
		], X.registerError(_C, vS), vC = [
			-3,
			Y,
			IS,
			{
				[J]: qS,
				[rC]: 401
			},
			[J, eC],
			[0, 0]
		], X.registerError(vC, yS), yC = [
			-3,
			Y,
			LS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(yC, bS), bC = [
			-3,
			Y,
			RS,
			{
				[J]: qS,
				[rC]: 400
			},
			[
				J,
				aC,
				eC
			],
			[
				0,
				0,
				0
			]
		], X.registerError(bC, xS), xC = [
			-3,
			Y,
			BS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(xC, SS), SC = [
			-3,
			Y,
			US,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(SC, CS), CC = [
			-3,
			Y,
			WS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(CC, wS), wC = [
			-3,
			Y,
			GS,
			{
				[J]: qS,
				[rC]: 400
			},
			[J, eC],
			[0, 0]
		], X.registerError(wC, TS), TC = [fC, X], EC = [
			0,
			Y,
			kS,
			8,
			0
		], DC = [
			0,
			Y,
			AS,
			8,
			0
		], OC = [
			0,
			Y,
			PS,
			8,
			0
		], kC = [
			0,
			Y,
			VS,
			8,
			0
		], AC = [
			0,
			Y,
			HS,
			8,
			0
		], jC = [
			3,
			Y,
			MS,
			0,
			[
				JS,
				YS,
				tC,
				QS,
				ZS,
				oC,
				lC,
				sC,
				XS
			],
			[
				0,
				[() => DC, 0],
				0,
				0,
				0,
				[() => AC, 0],
				64,
				0,
				[() => OC, 0]
			],
			3
		], MC = [
			3,
			Y,
			NS,
			0,
			[
				KS,
				dC,
				$S,
				oC,
				iC
			],
			[
				[() => EC, 0],
				0,
				1,
				[() => AC, 0],
				[() => kC, 0]
			]
		], NC = [
			9,
			Y,
			jS,
			{ [nC]: [
				`POST`,
				`/token`,
				200
			] },
			() => jC,
			() => MC
		];
	})))();
}
var FC;
function IC() {
	return (IC = e((() => {
		V(), qg(), yu(), Y_(), Vi(), Ye(), z(), Gx(), pS(), PC(), FC = (e) => ({
			apiVersion: `2019-06-10`,
			base64Decoder: e?.base64Decoder ?? xe,
			base64Encoder: e?.base64Encoder ?? C,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? fS,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ux,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new Mm()
			}, {
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new vu()
			}],
			logger: e?.logger ?? new Bi(),
			protocol: e?.protocol ?? Kg,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.ssooidc`,
				errorTypeRegistries: TC,
				version: `2019-06-10`,
				serviceTarget: `AWSSSOOIDCService`
			},
			serviceId: e?.serviceId ?? `SSO OIDC`,
			sha256: e?.sha256 ?? J_,
			urlParser: e?.urlParser ?? Je,
			utf8Decoder: e?.utf8Decoder ?? S,
			utf8Encoder: e?.utf8Encoder ?? w
		});
	})))();
}
var LC;
function RC() {
	return (RC = e((() => {
		zg(), pf(), ue(), me(), _f(), V(), Di(), wi(), Dr(), oa(), jr(), Fr(), Ca(), Hd(), z(), pp(), js(), IC(), LC = (e) => {
			Ei(process.version);
			let t = ba(e), n = () => t().then(Ci), r = FC(e);
			le(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? P(Hm, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? hn,
				defaultSocketTimeout: pe(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ff({
					serviceId: r.serviceId,
					clientVersion: Rg
				}),
				maxAttempts: e?.maxAttempts ?? P(Fd, e),
				region: e?.region ?? P(ia, {
					...aa,
					...i
				}),
				requestHandler: fp.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? P({
					...zd,
					default: async () => (await n()).retryMode || Ed
				}, e),
				streamCollector: e?.streamCollector ?? ks,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? P(Ar, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? P(Pr, i),
				userAgentAppId: e?.userAgentAppId ?? P(gf, i)
			};
		};
	})))();
}
var zC, BC;
function VC() {
	return (VC = e((() => {
		zC = (e) => {
			let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
			return {
				setHttpAuthScheme(e) {
					let n = t.findIndex((t) => t.schemeId === e.schemeId);
					n === -1 ? t.push(e) : t.splice(n, 1, e);
				},
				httpAuthSchemes() {
					return t;
				},
				setHttpAuthSchemeProvider(e) {
					n = e;
				},
				httpAuthSchemeProvider() {
					return n;
				},
				setCredentials(e) {
					r = e;
				},
				credentials() {
					return r;
				}
			};
		}, BC = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var HC;
function UC() {
	return (UC = e((() => {
		jf(), Li(), _c(), VC(), HC = (e, t) => {
			let n = Object.assign(kf(e), Fi(e), hc(e), zC(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Af(n), Ii(n), gc(n), BC(n));
		};
	})))();
}
var WC;
function GC() {
	return (GC = e((() => {
		Ol(), Ml(), Ql(), af(), Ou(), _u(), ou(), pu(), Ur(), ha(), R(), Sc(), Hd(), ni(), Gx(), Jx(), RC(), UC(), WC = class extends Hr {
			config;
			constructor(...[e]) {
				let t = LC(e || {});
				super(t), this.initConfig = t;
				let n = Du(Kx(t)), r = Id(n), i = wl(ma(r)), a = ss(i), o = Wx(a), s = HC(o, e?.extensions || []);
				this.config = s, this.middlewareStack.use($r(this.config)), this.middlewareStack.use(rf(this.config)), this.middlewareStack.use(Vd(this.config)), this.middlewareStack.use(xc(this.config)), this.middlewareStack.use(Dl(this.config)), this.middlewareStack.use(jl(this.config)), this.middlewareStack.use(Zl(this.config)), this.middlewareStack.use(au(this.config, {
					httpAuthSchemeParametersProvider: Hx,
					identityProviderConfigProvider: async (e) => new gu({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(fu(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var KC, qC, JC;
function YC() {
	return (YC = e((() => {
		Ui(), R(), Jx(), KC = Hi(qx, `AWSSSOOIDCService`, `SSOOIDCClient`, cs), qC = {}, JC = (e, t, n, r) => [];
	})))();
}
var XC;
function ZC() {
	return (ZC = e((() => {
		YC(), PC(), XC = class extends KC(qC, JC, `CreateToken`, NC) {};
	})))();
}
function QC() {
	return (QC = e((() => {
		GC(), ZC();
	})))();
}
var $C;
function ew() {
	return (ew = e((() => {
		$C = { CrtSignerV4: null };
	})))();
}
function tw(e) {
	return {
		accessKeyId: e.accessKeyId,
		secretAccessKey: e.secretAccessKey,
		expiration: e.expiration
	};
}
function nw(e, t) {
	let n = e.credentialProvider;
	e.credentialProvider = () => (e.credentialProvider = n, Promise.resolve(t));
}
var rw, iw, aw;
function ow() {
	return (ow = e((() => {
		Wh(), rw = `X-Amz-S3session-Token`, iw = rw.toLowerCase(), aw = class extends Uh {
			async signWithCredentials(e, t, n) {
				let r = tw(t);
				e.headers[iw] = t.sessionToken;
				let i = this;
				return nw(i, r), i.signRequest(e, n ?? {});
			}
			async presignWithCredentials(e, t, n) {
				let r = tw(t);
				return delete e.headers[iw], e.headers[rw] = t.sessionToken, e.query = e.query ?? {}, e.query[rw] = t.sessionToken, nw(this, r), this.presign(e, n);
			}
		};
	})))();
}
var sw;
function cw() {
	return (cw = e((() => {
		Kh(), ew(), ow(), sw = class {
			sigv4aSigner;
			sigv4Signer;
			signerOptions;
			static sigv4aDependency() {
				return typeof $C.CrtSignerV4 == `function` ? `crt` : typeof Gh.SignatureV4a == `function` ? `js` : `none`;
			}
			constructor(e) {
				this.sigv4Signer = new aw(e), this.signerOptions = e;
			}
			async sign(e, t = {}) {
				return t.signingRegion === `*` ? this.getSigv4aSigner().sign(e, t) : this.sigv4Signer.sign(e, t);
			}
			async signWithCredentials(e, t, n = {}) {
				if (n.signingRegion === `*`) {
					let r = this.getSigv4aSigner(), i = $C.CrtSignerV4;
					if (i && r instanceof i) return r.signWithCredentials(e, t, n);
					throw Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
				}
				return this.sigv4Signer.signWithCredentials(e, t, n);
			}
			async presign(e, t = {}) {
				if (t.signingRegion === `*`) {
					let n = this.getSigv4aSigner(), r = $C.CrtSignerV4;
					if (r && n instanceof r) return n.presign(e, t);
					throw Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
				}
				return this.sigv4Signer.presign(e, t);
			}
			async presignWithCredentials(e, t, n = {}) {
				if (n.signingRegion === `*`) throw Error(`Method presignWithCredentials is not supported for [signingRegion=*].`);
				return this.sigv4Signer.presignWithCredentials(e, t, n);
			}
			getSigv4aSigner() {
				if (!this.sigv4aSigner) {
					let e = $C.CrtSignerV4, t = Gh.SignatureV4a;
					if (this.signerOptions.runtime === `node`) {
						if (!e && !t) throw Error(`Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
						if (e && typeof e == `function`) this.sigv4aSigner = new e({
							...this.signerOptions,
							signingAlgorithm: 1
						});
						else if (t && typeof t == `function`) this.sigv4aSigner = new t({ ...this.signerOptions });
						else throw Error(`Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
					} else {
						if (!t || typeof t != `function`) throw Error(`JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a`);
						this.sigv4aSigner = new t({ ...this.signerOptions });
					}
				}
				return this.sigv4aSigner;
			}
		};
	})))();
}
var lw, uw, dw, fw, pw, mw, Z, hw, gw, _w, vw, yw, bw, Q, xw, Sw, Cw, ww, Tw, Ew, Dw;
function Ow() {
	return (Ow = e((() => {
		no(), R(), lw = `ref`, uw = -1, dw = !0, fw = `isSet`, pw = `PartitionResult`, mw = `booleanEquals`, Z = `stringEquals`, hw = `getAttr`, gw = `us-east-1`, _w = `sigv4`, vw = `sts`, yw = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, bw = { [lw]: `Endpoint` }, Q = { [lw]: `Region` }, xw = { [lw]: pw }, Sw = {}, Cw = [Q], ww = {
			conditions: [
				[fw, [bw]],
				[fw, Cw],
				[
					`aws.partition`,
					Cw,
					pw
				],
				[mw, [{ [lw]: `UseFIPS` }, dw]],
				[mw, [{ [lw]: `UseDualStack` }, dw]],
				[Z, [Q, `aws-global`]],
				[mw, [{ [lw]: `UseGlobalEndpoint` }, dw]],
				[Z, [Q, `eu-central-1`]],
				[mw, [{
					fn: hw,
					argv: [xw, `supportsDualStack`]
				}, dw]],
				[mw, [{
					fn: hw,
					argv: [xw, `supportsFIPS`]
				}, dw]],
				[Z, [Q, `ap-south-1`]],
				[Z, [Q, `eu-north-1`]],
				[Z, [Q, `eu-west-1`]],
				[Z, [Q, `eu-west-2`]],
				[Z, [Q, `eu-west-3`]],
				[Z, [Q, `sa-east-1`]],
				[Z, [Q, gw]],
				[Z, [Q, `us-east-2`]],
				[Z, [Q, `us-west-2`]],
				[Z, [Q, `us-west-1`]],
				[Z, [Q, `ca-central-1`]],
				[Z, [Q, `ap-southeast-1`]],
				[Z, [Q, `ap-northeast-1`]],
				[Z, [Q, `ap-southeast-2`]],
				[Z, [{
					fn: hw,
					argv: [xw, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[uw],
				[`https://sts.amazonaws.com`, { authSchemes: [{
					name: _w,
					signingName: vw,
					signingRegion: gw
				}] }],
				[yw, { authSchemes: [{
					name: _w,
					signingName: vw,
					signingRegion: `{Region}`
				}] }],
				[uw, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[uw, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[bw, Sw],
				[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, Sw],
				[uw, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://sts.{Region}.amazonaws.com`, Sw],
				[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, Sw],
				[uw, `FIPS is enabled but this partition does not support FIPS`],
				[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, Sw],
				[uw, `DualStack is enabled but this partition does not support DualStack`],
				[yw, Sw],
				[uw, `Invalid Configuration: Missing Region`]
			]
		}, Tw = 2, Ew = new Int32Array([
			-1,
			1,
			-1,
			0,
			30,
			3,
			1,
			4,
			100000014,
			2,
			5,
			100000014,
			3,
			25,
			6,
			4,
			24,
			7,
			5,
			100000001,
			8,
			6,
			9,
			100000013,
			7,
			100000001,
			10,
			10,
			100000001,
			11,
			11,
			100000001,
			12,
			12,
			100000001,
			13,
			13,
			100000001,
			14,
			14,
			100000001,
			15,
			15,
			100000001,
			16,
			16,
			100000001,
			17,
			17,
			100000001,
			18,
			18,
			100000001,
			19,
			19,
			100000001,
			20,
			20,
			100000001,
			21,
			21,
			100000001,
			22,
			22,
			100000001,
			23,
			23,
			100000001,
			100000002,
			8,
			100000011,
			100000012,
			4,
			28,
			26,
			9,
			27,
			100000010,
			24,
			100000008,
			100000009,
			8,
			29,
			100000007,
			9,
			100000006,
			100000007,
			3,
			100000003,
			31,
			4,
			100000004,
			100000005
		]), Dw = to.from(Ew, Tw, ww.conditions, ww.results);
	})))();
}
var kw, Aw;
function jw() {
	return (jw = e((() => {
		Tf(), io(), fo(), R(), Ow(), kw = new ro({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`,
				`UseGlobalEndpoint`
			]
		}), Aw = (e, t = {}) => kw.get(e, () => as(Dw, {
			endpointParams: e,
			logger: t.logger
		})), uo.aws = wf;
	})))();
}
function Mw(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Nw(e) {
	return {
		schemeId: `aws.auth#sigv4a`,
		signingProperties: {
			name: `sts`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function Pw(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var Fw, Iw, Lw, Rw, zw, Bw, Vw;
function Hw() {
	return (Hw = e((() => {
		V(), cw(), Re(), Ke(), R(), jw(), Fw = (e) => async (t, n, r) => {
			if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
			let i = await e(t, n, r), a = Le(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
			if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
			let o = await Wa(r, { getEndpointParameterInstructions: a }, t);
			return Object.assign(i, o);
		}, Iw = async (e, t, n) => ({
			operation: Le(t).operation,
			region: await k(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Lw = Fw(Iw), Rw = (e, t, n) => (r) => {
			let i = e(r).properties?.authSchemes;
			if (!i) return t(r);
			let a = [];
			for (let e of i) {
				let { name: t, properties: o = {}, ...s } = e, c = t.toLowerCase();
				t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
				let l;
				if (c === `sigv4a`) {
					l = `aws.auth#sigv4a`;
					let e = i.find((e) => {
						let t = e.name.toLowerCase();
						return t !== `sigv4a` && t.startsWith(`sigv4`);
					});
					if (sw.sigv4aDependency() === `none` && e) continue;
				} else if (c.startsWith(`sigv4`)) l = `aws.auth#sigv4`;
				else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
				let u = n[l];
				if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
				let d = u(r);
				d.schemeId = l, d.signingProperties = {
					...d.signingProperties || {},
					...s,
					...o
				}, a.push(d);
			}
			return a;
		}, zw = (e) => {
			let t = [];
			switch (e.operation) {
				case `AssumeRoleWithWebIdentity`:
					t.push(Pw(e)), t.push(Nw(e));
					break;
				default: t.push(Mw(e)), t.push(Nw(e));
			}
			return t;
		}, Bw = Rw(Aw, zw, {
			"aws.auth#sigv4": Mw,
			"aws.auth#sigv4a": Nw,
			"smithy.api#noAuth": Pw
		}), Vw = (e) => {
			let t = rg(e), n = Wm(t);
			return Object.assign(n, { authSchemePreference: k(e.authSchemePreference ?? []) });
		};
	})))();
}
var Uw, Ww;
function Gw() {
	return (Gw = e((() => {
		Uw = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
			defaultSigningName: `sts`
		}), Ww = {
			UseGlobalEndpoint: {
				type: `builtInParams`,
				name: `useGlobalEndpoint`
			},
			UseFIPS: {
				type: `builtInParams`,
				name: `useFipsEndpoint`
			},
			Endpoint: {
				type: `builtInParams`,
				name: `endpoint`
			},
			Region: {
				type: `builtInParams`,
				name: `region`
			},
			UseDualStack: {
				type: `builtInParams`,
				name: `useDualstackEndpoint`
			}
		};
	})))();
}
var Kw;
function qw() {
	return (qw = e((() => {
		Si(), Kw = class e extends bi {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var Jw, Yw, Xw, Zw, Qw, $w, eT;
function tT() {
	return (tT = e((() => {
		qw(), Jw = class e extends Kw {
			static shapeId = `com.amazonaws.sts#ExpiredTokenException`;
			name = `ExpiredTokenException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ExpiredTokenException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Yw = class e extends Kw {
			static shapeId = `com.amazonaws.sts#MalformedPolicyDocumentException`;
			name = `MalformedPolicyDocumentException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `MalformedPolicyDocumentException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Xw = class e extends Kw {
			static shapeId = `com.amazonaws.sts#PackedPolicyTooLargeException`;
			name = `PackedPolicyTooLargeException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `PackedPolicyTooLargeException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Zw = class e extends Kw {
			static shapeId = `com.amazonaws.sts#RegionDisabledException`;
			name = `RegionDisabledException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `RegionDisabledException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Qw = class e extends Kw {
			static shapeId = `com.amazonaws.sts#IDPRejectedClaimException`;
			name = `IDPRejectedClaimException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `IDPRejectedClaimException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, $w = class e extends Kw {
			static shapeId = `com.amazonaws.sts#InvalidIdentityTokenException`;
			name = `InvalidIdentityTokenException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidIdentityTokenException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, eT = class e extends Kw {
			static shapeId = `com.amazonaws.sts#IDPCommunicationErrorException`;
			name = `IDPCommunicationErrorException`;
			$fault = `client`;
			$retryable = {};
			constructor(t) {
				super({
					name: `IDPCommunicationErrorException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var nT, rT, iT, aT, oT, sT, cT, lT, uT, dT, fT, pT, mT, hT, gT, _T, vT, yT, bT, xT, ST, CT, wT, TT, ET, DT, OT, kT, AT, jT, MT, NT, PT, FT, IT, LT, RT, zT, BT, VT, HT, UT, WT, GT, KT, qT, JT, YT, XT, ZT, QT, $T, eE, tE, nE, rE, iE, aE, oE, sE, cE, $, lE, uE, dE, fE, pE, mE, hE, gE, _E, vE, yE, bE, xE, SE, CE, wE, TE, EE, DE, OE, kE, AE, jE, ME, NE, PE, FE;
function IE() {
	return (IE = e((() => {
		fi(), tT(), qw(), nT = `Arn`, rT = `AccessKeyId`, iT = `AssumeRole`, aT = `AssumedRoleId`, oT = `AssumeRoleRequest`, sT = `AssumeRoleResponse`, cT = `AssumedRoleUser`, lT = `AssumeRoleWithWebIdentity`, uT = `AssumeRoleWithWebIdentityRequest`, dT = `AssumeRoleWithWebIdentityResponse`, fT = `Audience`, pT = `Credentials`, mT = `ContextAssertion`, hT = `DurationSeconds`, gT = `Expiration`, _T = `ExternalId`, vT = `ExpiredTokenException`, yT = `IDPCommunicationErrorException`, bT = `IDPRejectedClaimException`, xT = `InvalidIdentityTokenException`, ST = `Key`, CT = `MalformedPolicyDocumentException`, wT = `MinimumSessionTokenSize`, TT = `Policy`, ET = `PolicyArns`, DT = `ProviderArn`, OT = `ProvidedContexts`, kT = `ProvidedContextsListType`, AT = `ProvidedContext`, jT = `PolicyDescriptorType`, MT = `ProviderId`, NT = `PackedPolicySize`, PT = `PackedPolicyTooLargeException`, FT = `Provider`, IT = `RoleArn`, LT = `RegionDisabledException`, RT = `RoleSessionName`, zT = `SecretAccessKey`, BT = `SubjectFromWebIdentityToken`, VT = `SourceIdentity`, HT = `SerialNumber`, UT = `SessionToken`, WT = `SessionTokenSize`, GT = `SessionTokenUtilization`, KT = `Tags`, qT = `TokenCode`, JT = `TransitiveTagKeys`, YT = `Tag`, XT = `Value`, ZT = `WebIdentityToken`, QT = `arn`, $T = `accessKeySecretType`, eE = `awsQueryError`, tE = `client`, nE = `clientTokenType`, rE = `error`, iE = `httpError`, aE = `message`, oE = `policyDescriptorListType`, sE = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, cE = `tagListType`, $ = `com.amazonaws.sts`, lE = new L(sE), uE = [
			-3,
			sE,
			`STSServiceException`,
			0,
			[],
			[]
		], lE.registerError(uE, Kw), dE = new L($), fE = [
			-3,
			$,
			vT,
			{
				[eE]: [`ExpiredTokenException`, 400],
				[rE]: tE,
				[iE]: 400
			},
			[aE],
			[0]
		], dE.registerError(fE, Jw), pE = [
			-3,
			$,
			yT,
			{
				[eE]: [`IDPCommunicationError`, 400],
				[rE]: tE,
				[iE]: 400
			},
			[aE],
			[0]
		], dE.registerError(pE, eT), mE = [
			-3,
			$,
			bT,
			{
				[eE]: [`IDPRejectedClaim`, 403],
				[rE]: tE,
				[iE]: 403
			},
			[aE],
			[0]
		], dE.registerError(mE, Qw), hE = [
			-3,
			$,
			xT,
			{
				[eE]: [`InvalidIdentityToken`, 400],
				[rE]: tE,
				[iE]: 400
			},
			[aE],
			[0]
		], dE.registerError(hE, $w), gE = [
			-3,
			$,
			CT,
			{
				[eE]: [`MalformedPolicyDocument`, 400],
				[rE]: tE,
				[iE]: 400
			},
			[aE],
			[0]
		], dE.registerError(gE, Yw), _E = [
			-3,
			$,
			PT,
			{
				[eE]: [`PackedPolicyTooLarge`, 400],
				[rE]: tE,
				[iE]: 400
			},
			[aE],
			[0]
		], dE.registerError(_E, Xw), vE = [
			-3,
			$,
			LT,
			{
				[eE]: [`RegionDisabledException`, 403],
				[rE]: tE,
				[iE]: 403
			},
			[aE],
			[0]
		], dE.registerError(vE, Zw), yE = [lE, dE], bE = [
			0,
			$,
			$T,
			8,
			0
		], xE = [
			0,
			$,
			nE,
			8,
			0
		], SE = [
			3,
			$,
			cT,
			0,
			[aT, nT],
			[0, 0],
			2
		], CE = [
			3,
			$,
			oT,
			0,
			[
				IT,
				RT,
				ET,
				TT,
				hT,
				KT,
				JT,
				_T,
				HT,
				qT,
				VT,
				OT,
				wT
			],
			[
				0,
				0,
				() => jE,
				0,
				1,
				() => NE,
				64,
				0,
				0,
				0,
				0,
				() => ME,
				1
			],
			2
		], wE = [
			3,
			$,
			sT,
			0,
			[
				pT,
				cT,
				NT,
				VT,
				GT,
				WT
			],
			[
				[() => DE, 0],
				() => SE,
				1,
				0,
				1,
				1
			]
		], TE = [
			3,
			$,
			uT,
			0,
			[
				IT,
				RT,
				ZT,
				MT,
				ET,
				TT,
				hT,
				wT
			],
			[
				0,
				0,
				[() => xE, 0],
				0,
				() => jE,
				0,
				1,
				1
			],
			3
		], EE = [
			3,
			$,
			dT,
			0,
			[
				pT,
				BT,
				cT,
				NT,
				FT,
				fT,
				VT,
				GT,
				WT
			],
			[
				[() => DE, 0],
				0,
				() => SE,
				1,
				0,
				0,
				0,
				1,
				1
			]
		], DE = [
			3,
			$,
			pT,
			0,
			[
				rT,
				zT,
				UT,
				gT
			],
			[
				0,
				[() => bE, 0],
				0,
				4
			],
			4
		], OE = [
			3,
			$,
			jT,
			0,
			[QT],
			[0]
		], kE = [
			3,
			$,
			AT,
			0,
			[DT, mT],
			[0, 0]
		], AE = [
			3,
			$,
			YT,
			0,
			[ST, XT],
			[0, 0],
			2
		], jE = [
			1,
			$,
			oE,
			0,
			() => OE
		], ME = [
			1,
			$,
			kT,
			0,
			() => kE
		], NE = [
			1,
			$,
			cE,
			0,
			() => AE
		], PE = [
			9,
			$,
			iT,
			0,
			() => CE,
			() => wE
		], FE = [
			9,
			$,
			lT,
			0,
			() => TE,
			() => EE
		];
	})))();
}
var LE;
function RE() {
	return (RE = e((() => {
		V(), b_(), cw(), yu(), Y_(), Vi(), Ye(), z(), Hw(), jw(), IE(), LE = (e) => ({
			apiVersion: `2011-06-15`,
			base64Decoder: e?.base64Decoder ?? xe,
			base64Encoder: e?.base64Encoder ?? C,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? Aw,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Bw,
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: `aws.auth#sigv4`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
					signer: new Mm()
				},
				{
					schemeId: `aws.auth#sigv4a`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
					signer: new Pm()
				},
				{
					schemeId: `smithy.api#noAuth`,
					identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
					signer: new vu()
				}
			],
			logger: e?.logger ?? new Bi(),
			protocol: e?.protocol ?? y_,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.sts`,
				errorTypeRegistries: yE,
				xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
				version: `2011-06-15`,
				serviceTarget: `AWSSecurityTokenServiceV20110615`
			},
			serviceId: e?.serviceId ?? `STS`,
			sha256: e?.sha256 ?? J_,
			signerConstructor: e?.signerConstructor ?? sw,
			urlParser: e?.urlParser ?? Je,
			utf8Decoder: e?.utf8Decoder ?? S,
			utf8Encoder: e?.utf8Encoder ?? w
		});
	})))();
}
var zE;
function BE() {
	return (BE = e((() => {
		zg(), pf(), ue(), me(), _f(), V(), yu(), Di(), wi(), Dr(), oa(), jr(), Fr(), Ca(), Hd(), z(), pp(), js(), RE(), zE = (e) => {
			Ei(process.version);
			let t = ba(e), n = () => t().then(Ci), r = LE(e);
			le(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? P(Hm, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? hn,
				defaultSocketTimeout: pe(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ff({
					serviceId: r.serviceId,
					clientVersion: Rg
				}),
				httpAuthSchemes: e?.httpAuthSchemes ?? [
					{
						schemeId: `aws.auth#sigv4`,
						identityProvider: (t) => t.getIdentityProvider(`aws.auth#sigv4`) || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
						signer: new Mm()
					},
					{
						schemeId: `aws.auth#sigv4a`,
						identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
						signer: new Pm()
					},
					{
						schemeId: `smithy.api#noAuth`,
						identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
						signer: new vu()
					}
				],
				maxAttempts: e?.maxAttempts ?? P(Fd, e),
				region: e?.region ?? P(ia, {
					...aa,
					...i
				}),
				requestHandler: fp.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? P({
					...zd,
					default: async () => (await n()).retryMode || Ed
				}, e),
				sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? P(Gm, i),
				streamCollector: e?.streamCollector ?? ks,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? P(Ar, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? P(Pr, i),
				userAgentAppId: e?.userAgentAppId ?? P(gf, i)
			};
		};
	})))();
}
var VE, HE;
function UE() {
	return (UE = e((() => {
		VE = (e) => {
			let t = e.httpAuthSchemes, n = e.httpAuthSchemeProvider, r = e.credentials;
			return {
				setHttpAuthScheme(e) {
					let n = t.findIndex((t) => t.schemeId === e.schemeId);
					n === -1 ? t.push(e) : t.splice(n, 1, e);
				},
				httpAuthSchemes() {
					return t;
				},
				setHttpAuthSchemeProvider(e) {
					n = e;
				},
				httpAuthSchemeProvider() {
					return n;
				},
				setCredentials(e) {
					r = e;
				},
				credentials() {
					return r;
				}
			};
		}, HE = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var WE;
function GE() {
	return (GE = e((() => {
		jf(), Li(), _c(), UE(), WE = (e, t) => {
			let n = Object.assign(kf(e), Fi(e), hc(e), VE(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Af(n), Ii(n), gc(n), HE(n));
		};
	})))();
}
var KE;
function qE() {
	return (qE = e((() => {
		Ol(), Ml(), Ql(), af(), Ou(), _u(), ou(), pu(), Ur(), ha(), R(), Sc(), Hd(), ni(), Hw(), Gw(), BE(), GE(), KE = class extends Hr {
			config;
			constructor(...[e]) {
				let t = zE(e || {});
				super(t), this.initConfig = t;
				let n = Du(Uw(t)), r = Id(n), i = wl(ma(r)), a = ss(i), o = Vw(a), s = WE(o, e?.extensions || []);
				this.config = s, this.middlewareStack.use($r(this.config)), this.middlewareStack.use(rf(this.config)), this.middlewareStack.use(Vd(this.config)), this.middlewareStack.use(xc(this.config)), this.middlewareStack.use(Dl(this.config)), this.middlewareStack.use(jl(this.config)), this.middlewareStack.use(Zl(this.config)), this.middlewareStack.use(au(this.config, {
					httpAuthSchemeParametersProvider: Lw,
					identityProviderConfigProvider: async (e) => new gu({
						"aws.auth#sigv4": e.credentials,
						"aws.auth#sigv4a": e.credentials
					})
				})), this.middlewareStack.use(fu(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var JE, YE, XE;
function ZE() {
	return (ZE = e((() => {
		Ui(), R(), Gw(), JE = Hi(Ww, `AWSSecurityTokenServiceV20110615`, `STSClient`, cs), YE = {}, XE = (e, t, n, r) => [];
	})))();
}
var QE;
function $E() {
	return ($E = e((() => {
		ZE(), IE(), QE = class extends JE(YE, XE, `AssumeRole`, PE) {};
	})))();
}
var eD;
function tD() {
	return (tD = e((() => {
		ZE(), IE(), eD = class extends JE(YE, XE, `AssumeRoleWithWebIdentity`, FE) {};
	})))();
}
var nD, rD, iD, aD, oD;
function sD() {
	return (sD = e((() => {
		Of(), $E(), tD(), nD = (e) => {
			if (typeof e?.Arn == `string`) {
				let t = e.Arn.split(`:`);
				if (t.length > 4 && t[4] !== ``) return t[4];
			}
		}, rD = async (e, t, n, r = {}) => {
			let i = typeof e == `function` ? await e() : e, a = typeof t == `function` ? await t() : t, o = ``, s = i ?? a ?? (o = await Ef(r)());
			return n?.debug?.(`@aws-sdk/client-sts::resolveRegion`, `accepting first of:`, `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`), s;
		}, iD = (e, t) => {
			let n, r;
			return async (i, a) => {
				if (r = i, !n) {
					let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e, u = await rD(o, e?.parentClientConfig?.region, c, {
						logger: i,
						profile: a
					}), d = !oD(s);
					n = new t({
						...e,
						userAgentAppId: l,
						profile: a,
						credentialDefaultProvider: () => async () => r,
						region: u,
						requestHandler: d ? s : void 0,
						logger: i
					});
				}
				let { Credentials: o, AssumedRoleUser: s } = await n.send(new QE(a));
				if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
				let c = nD(s), l = {
					accessKeyId: o.AccessKeyId,
					secretAccessKey: o.SecretAccessKey,
					sessionToken: o.SessionToken,
					expiration: o.Expiration,
					...o.CredentialScope && { credentialScope: o.CredentialScope },
					...c && { accountId: c }
				};
				return x(l, `CREDENTIALS_STS_ASSUME_ROLE`, `i`), l;
			};
		}, aD = (e, t) => {
			let n;
			return async (r) => {
				if (!n) {
					let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e, l = await rD(a, e?.parentClientConfig?.region, s, {
						logger: r,
						profile: i
					}), u = !oD(o);
					n = new t({
						...e,
						userAgentAppId: c,
						profile: i,
						region: l,
						requestHandler: u ? o : void 0,
						logger: r
					});
				}
				let { Credentials: i, AssumedRoleUser: a } = await n.send(new eD(r));
				if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
				let o = nD(a), s = {
					accessKeyId: i.AccessKeyId,
					secretAccessKey: i.SecretAccessKey,
					sessionToken: i.SessionToken,
					expiration: i.Expiration,
					...i.CredentialScope && { credentialScope: i.CredentialScope },
					...o && { accountId: o }
				};
				return o && x(s, `RESOLVED_ACCOUNT_ID`, `T`), x(s, `CREDENTIALS_STS_ASSUME_ROLE_WEB_ID`, `k`), s;
			};
		}, oD = (e) => e?.metadata?.handlerProtocol === `h2`;
	})))();
}
var cD, lD, uD;
function dD() {
	return (dD = e((() => {
		sD(), qE(), cD = (e, t) => t ? class extends e {
			constructor(e) {
				super(e);
				for (let e of t) this.middlewareStack.use(e);
			}
		} : e, lD = (e = {}, t) => iD(e, cD(KE, t)), uD = (e = {}, t) => aD(e, cD(KE, t));
	})))();
}
function fD() {
	return (fD = e((() => {
		dD();
	})))();
}
function pD(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1 && (e[t]++, e[t] === 0); t--);
}
var mD;
function hD() {
	return (hD = e((() => {
		z(), mD = class e {
			bytes;
			constructor(e) {
				if (this.bytes = e, e.byteLength !== 8) throw Error(`Int64 buffers must be exactly 8 bytes`);
			}
			static fromNumber(t) {
				if (t > 0x8000000000000000 || t < -0x8000000000000000) throw Error(`${t} is too large (or, if negative, too small) to represent as an Int64`);
				let n = /* @__PURE__ */ new Uint8Array(8);
				for (let e = 7, r = Math.abs(Math.round(t)); e > -1 && r > 0; e--, r /= 256) n[e] = r;
				return t < 0 && pD(n), new e(n);
			}
			valueOf() {
				let e = this.bytes.slice(0), t = e[0] & 128;
				return t && pD(e), parseInt(j(e), 16) * (t ? -1 : 1);
			}
			toString() {
				return String(this.valueOf());
			}
		};
	})))();
}
var gD, _D, vD, yD, bD, xD, SD, CD, wD, TD, ED, DD, OD;
function kD() {
	return (kD = e((() => {
		z(), hD(), gD = class {
			toUtf8;
			fromUtf8;
			constructor(e, t) {
				this.toUtf8 = e, this.fromUtf8 = t;
			}
			format(e) {
				let t = [];
				for (let n in e) {
					if (!E(e, n)) continue;
					let r = this.fromUtf8(n);
					if (r.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${r.byteLength}`);
					t.push(Uint8Array.from([r.byteLength]), r, this.formatHeaderValue(e[n]));
				}
				let n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0)), r = 0;
				for (let e of t) n.set(e, r), r += e.byteLength;
				return n;
			}
			formatHeaderValue(e) {
				switch (e.type) {
					case `boolean`: return Uint8Array.from([+!e.value]);
					case `byte`: return Uint8Array.from([2, e.value]);
					case `short`:
						let t = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
						return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);
					case `integer`:
						let n = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
						return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);
					case `long`:
						let r = /* @__PURE__ */ new Uint8Array(9);
						return r[0] = 5, r.set(e.value.bytes, 1), r;
					case `binary`:
						if (e.value.byteLength > OD) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${OD} bytes: ${e.value.byteLength}`);
						let i = new DataView(new ArrayBuffer(3 + e.value.byteLength));
						i.setUint8(0, 6), i.setUint16(1, e.value.byteLength, !1);
						let a = new Uint8Array(i.buffer);
						return a.set(e.value, 3), a;
					case `string`:
						let o = this.fromUtf8(e.value);
						if (o.byteLength > OD) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${OD} bytes: ${o.byteLength}`);
						let s = new DataView(new ArrayBuffer(3 + o.byteLength));
						s.setUint8(0, 7), s.setUint16(1, o.byteLength, !1);
						let c = new Uint8Array(s.buffer);
						return c.set(o, 3), c;
					case `timestamp`:
						let l = /* @__PURE__ */ new Uint8Array(9);
						return l[0] = 8, l.set(mD.fromNumber(e.value.valueOf()).bytes, 1), l;
					case `uuid`:
						if (!DD.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
						let u = /* @__PURE__ */ new Uint8Array(17);
						return u[0] = 9, u.set(dn(e.value.replace(/-/g, ``)), 1), u;
				}
			}
			parse(e) {
				let t = {}, n = 0;
				for (; n < e.byteLength;) {
					let r = e.getUint8(n++), i = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, r));
					switch (n += r, e.getUint8(n++)) {
						case 0:
							t[i] = {
								type: vD,
								value: !0
							};
							break;
						case 1:
							t[i] = {
								type: vD,
								value: !1
							};
							break;
						case 2:
							t[i] = {
								type: yD,
								value: e.getInt8(n++)
							};
							break;
						case 3:
							t[i] = {
								type: bD,
								value: e.getInt16(n, !1)
							}, n += 2;
							break;
						case 4:
							t[i] = {
								type: xD,
								value: e.getInt32(n, !1)
							}, n += 4;
							break;
						case 5:
							t[i] = {
								type: SD,
								value: new mD(new Uint8Array(e.buffer, e.byteOffset + n, 8))
							}, n += 8;
							break;
						case 6:
							let r = e.getUint16(n, !1);
							n += 2, t[i] = {
								type: CD,
								value: new Uint8Array(e.buffer, e.byteOffset + n, r)
							}, n += r;
							break;
						case 7:
							let a = e.getUint16(n, !1);
							n += 2, t[i] = {
								type: wD,
								value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a))
							}, n += a;
							break;
						case 8:
							t[i] = {
								type: TD,
								value: new Date(new mD(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf())
							}, n += 8;
							break;
						case 9:
							let o = new Uint8Array(e.buffer, e.byteOffset + n, 16);
							n += 16, t[i] = {
								type: ED,
								value: `${j(o.subarray(0, 4))}-${j(o.subarray(4, 6))}-${j(o.subarray(6, 8))}-${j(o.subarray(8, 10))}-${j(o.subarray(10))}`
							};
							break;
						default: throw Error(`Unrecognized header type tag`);
					}
				}
				return t;
			}
		}, (function(e) {
			e[e.boolTrue = 0] = `boolTrue`, e[e.boolFalse = 1] = `boolFalse`, e[e.byte = 2] = `byte`, e[e.short = 3] = `short`, e[e.integer = 4] = `integer`, e[e.long = 5] = `long`, e[e.byteArray = 6] = `byteArray`, e[e.string = 7] = `string`, e[e.timestamp = 8] = `timestamp`, e[e.uuid = 9] = `uuid`;
		})(_D ||= {}), vD = `boolean`, yD = `byte`, bD = `short`, xD = `integer`, SD = `long`, CD = `binary`, wD = `string`, TD = `timestamp`, ED = `uuid`, DD = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, OD = 32767;
	})))();
}
function AD({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < PD) throw Error(`Provided message too short to accommodate event stream message overhead`);
	let r = new DataView(n, t, e), i = r.getUint32(0, !1);
	if (e !== i) throw Error(`Reported message length does not match received message length`);
	let a = r.getUint32(jD, !1), o = r.getUint32(MD, !1), s = r.getUint32(e - ND, !1), c = new L_();
	if (c.update(new Uint8Array(n, t, MD)), o !== c.digestSync()) throw Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	if (c.update(new Uint8Array(n, t + MD, e - 12)), s !== c.digestSync()) throw Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + MD + ND, a),
		body: new Uint8Array(n, t + MD + ND + a, i - a - 16)
	};
}
var jD, MD, ND, PD;
function FD() {
	return (FD = e((() => {
		R_(), jD = 4, MD = 8, ND = 4, PD = 16;
	})))();
}
var ID;
function LD() {
	return (LD = e((() => {
		R_(), kD(), FD(), ID = class {
			headerMarshaller;
			messageBuffer;
			isEndOfStream;
			constructor(e, t) {
				this.headerMarshaller = new gD(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
			}
			feed(e) {
				this.messageBuffer.push(this.decode(e));
			}
			endOfStream() {
				this.isEndOfStream = !0;
			}
			getMessage() {
				let e = this.messageBuffer.pop(), t = this.isEndOfStream;
				return {
					getMessage() {
						return e;
					},
					isEndOfStream() {
						return t;
					}
				};
			}
			getAvailableMessages() {
				let e = this.messageBuffer;
				this.messageBuffer = [];
				let t = this.isEndOfStream;
				return {
					getMessages() {
						return e;
					},
					isEndOfStream() {
						return t;
					}
				};
			}
			encode({ headers: e, body: t }) {
				let n = this.headerMarshaller.format(e), r = n.byteLength + t.byteLength + 16, i = new Uint8Array(r), a = new DataView(i.buffer, i.byteOffset, i.byteLength), o = new L_();
				return a.setUint32(0, r, !1), a.setUint32(4, n.byteLength, !1), o.update(i.subarray(0, 8)), a.setUint32(8, o.digestSync(), !1), i.set(n, 12), i.set(t, n.byteLength + 12), o.update(i.subarray(8, r - 4)), a.setUint32(r - 4, o.digestSync(), !1), i;
			}
			decode(e) {
				let { headers: t, body: n } = AD(e);
				return {
					headers: this.headerMarshaller.parse(t),
					body: n
				};
			}
			formatHeaders(e) {
				return this.headerMarshaller.format(e);
			}
		};
	})))();
}
var RD;
function zD() {
	return (zD = e((() => {
		RD = class {
			options;
			constructor(e) {
				this.options = e;
			}
			[Symbol.asyncIterator]() {
				return this.asyncIterator();
			}
			async *asyncIterator() {
				for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
			}
		};
	})))();
}
var BD;
function VD() {
	return (VD = e((() => {
		BD = class {
			options;
			constructor(e) {
				this.options = e;
			}
			[Symbol.asyncIterator]() {
				return this.asyncIterator();
			}
			async *asyncIterator() {
				for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
				this.options.includeEndFrame && (yield /* @__PURE__ */ new Uint8Array());
			}
		};
	})))();
}
var HD;
function UD() {
	return (UD = e((() => {
		HD = class {
			options;
			constructor(e) {
				this.options = e;
			}
			[Symbol.asyncIterator]() {
				return this.asyncIterator();
			}
			async *asyncIterator() {
				for await (let e of this.options.messageStream) {
					let t = await this.options.deserializer(e);
					t !== void 0 && (yield t);
				}
			}
		};
	})))();
}
var WD;
function GD() {
	return (GD = e((() => {
		WD = class {
			options;
			constructor(e) {
				this.options = e;
			}
			[Symbol.asyncIterator]() {
				return this.asyncIterator();
			}
			async *asyncIterator() {
				for await (let e of this.options.inputStream) yield this.options.serializer(e);
			}
		};
	})))();
}
function KD(e) {
	let t = 0, n = 0, r = null, i = null, a = (e) => {
		if (typeof e != `number`) throw Error(`Attempted to allocate an event message where size was not a number: ` + e);
		t = e, n = 4, r = new Uint8Array(e), new DataView(r.buffer).setUint32(0, e, !1);
	}, o = async function* () {
		let o = e[Symbol.asyncIterator]();
		for (;;) {
			let { value: e, done: s } = await o.next();
			if (s) {
				if (!t) return;
				if (t === n) yield r;
				else throw Error(`Truncated event message received.`);
				return;
			}
			let c = e.length, l = 0;
			for (; l < c;) {
				if (!r) {
					let t = c - l;
					i ||= /* @__PURE__ */ new Uint8Array(4);
					let r = Math.min(4 - n, t);
					if (i.set(e.slice(l, l + r), n), n += r, l += r, n < 4) break;
					a(new DataView(i.buffer).getUint32(0, !1)), i = null;
				}
				let o = Math.min(t - n, c - l);
				r.set(e.slice(l, l + o), n), n += o, l += o, t && t === n && (yield r, r = null, t = 0, n = 0);
			}
		}
	};
	return { [Symbol.asyncIterator]: o };
}
function qD() {
	return (qD = e((() => {})))();
}
function JD(e, t) {
	return async function(n) {
		let { value: r } = n.headers[`:message-type`];
		if (r === `error`) {
			let e = Error(n.headers[`:error-message`].value || `UnknownError`);
			throw e.name = n.headers[`:error-code`].value, e;
		}
		if (r === `exception`) {
			let r = n.headers[`:exception-type`].value, i = await e({ [r]: n });
			if (i.$unknown) {
				let e = Error(t(n.body));
				throw e.name = r, e;
			}
			throw i[r];
		}
		if (r === `event`) {
			let t = await e({ [n.headers[`:event-type`].value]: n });
			return t.$unknown ? void 0 : t;
		}
		throw Error(`Unrecognizable event type: ${n.headers[`:event-type`].value}`);
	};
}
function YD() {
	return (YD = e((() => {})))();
}
var XD;
function ZD() {
	return (ZD = e((() => {
		LD(), zD(), VD(), UD(), GD(), XD = class {
			eventStreamCodec;
			utfEncoder;
			constructor({ utf8Encoder: e, utf8Decoder: t }) {
				this.eventStreamCodec = new ID(e, t), this.utfEncoder = e;
			}
			deserialize(e, t) {
				let n = KD(e);
				return new HD({
					messageStream: new RD({
						inputStream: n,
						decoder: this.eventStreamCodec
					}),
					deserializer: JD(t, this.utfEncoder)
				});
			}
			serialize(e, t) {
				return new BD({
					messageStream: new WD({
						inputStream: e,
						serializer: t
					}),
					encoder: this.eventStreamCodec,
					includeEndFrame: !0
				});
			}
		};
	})))();
}
async function* QD(e) {
	let t = !1, n = !1, r = [];
	for (e.on(`error`, (e) => {
		if (t ||= !0, e) throw e;
	}), e.on(`data`, (e) => {
		r.push(e);
	}), e.on(`end`, () => {
		t = !0;
	}); !n;) {
		let e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		e && (yield e), n = t && r.length === 0;
	}
}
var $D, eO;
function tO() {
	return (tO = e((() => {
		ZD(), $D = class {
			universalMarshaller;
			constructor({ utf8Encoder: e, utf8Decoder: t }) {
				this.universalMarshaller = new XD({
					utf8Decoder: t,
					utf8Encoder: e
				});
			}
			deserialize(e, t) {
				let n = typeof e[Symbol.asyncIterator] == `function` ? e : QD(e);
				return this.universalMarshaller.deserialize(n, t);
			}
			serialize(e, t) {
				return ie.from(this.universalMarshaller.serialize(e, t));
			}
		}, eO = (e) => new $D(e);
	})))();
}
var nO;
function rO() {
	return (rO = e((() => {
		fi(), z(), nO = class {
			marshaller;
			serializer;
			deserializer;
			serdeContext;
			defaultContentType;
			compositeErrorRegistry;
			constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
				this.marshaller = e, this.serializer = t, this.deserializer = n, this.serdeContext = r, this.defaultContentType = i, this.compositeErrorRegistry = a;
			}
			async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n, initialMessageType: r }) {
				let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a), s = this.serializer, c = this.defaultContentType, l = Symbol(`initialRequestMarker`), u = { async *[Symbol.asyncIterator]() {
					if (n) {
						let e = {
							":event-type": {
								type: `string`,
								value: r ?? `initial-request`
							},
							":message-type": {
								type: `string`,
								value: `event`
							},
							":content-type": {
								type: `string`,
								value: c
							}
						};
						s.write(t, n);
						let i = s.flush();
						yield {
							[l]: !0,
							headers: e,
							body: i
						};
					}
					for await (let t of e) yield t;
				} };
				return i.serialize(u, (e) => {
					if (e[l]) return {
						headers: e.headers,
						body: e.body
					};
					let t = ``;
					for (let n in e) if (E(e, n) && n !== `__type`) {
						t = n;
						break;
					}
					let { additionalHeaders: n, body: r, eventType: i, explicitPayloadContentType: a } = this.writeEventBody(t, o, e);
					return {
						headers: {
							":event-type": {
								type: `string`,
								value: i
							},
							":message-type": {
								type: `string`,
								value: `event`
							},
							":content-type": {
								type: `string`,
								value: a ?? c
							},
							...n
						},
						body: r
					};
				});
			}
			async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n, initialMessageType: r }) {
				let i = this.marshaller, a = t.getEventStreamMember(), o = t.getMemberSchema(a).getMemberSchemas(), s = Symbol(`initialResponseMarker`), c = i.deserialize(e.body, async (e) => {
					let n = ``;
					for (let t in e) if (E(e, t) && t !== `__type`) {
						n = t;
						break;
					}
					let i = e[n].body;
					if (n === (r ?? `initial-response`)) {
						let e = await this.deserializer.read(t, i);
						return delete e[a], {
							[s]: !0,
							...e
						};
					}
					if (n in o) {
						let t = o[n];
						if (t.isStructSchema()) {
							let r = {}, a = !1;
							for (let [o, s] of t.structIterator()) {
								let { eventHeader: t, eventPayload: c } = s.getMergedTraits();
								if (a ||= !!(t || c), c) s.isBlobSchema() ? r[o] = i : s.isStringSchema() ? r[o] = (this.serdeContext?.utf8Encoder ?? w)(i) : s.isStructSchema() && (r[o] = await this.deserializer.read(s, i));
								else if (t) {
									let t = e[n].headers[o]?.value;
									t != null && (r[o] = s.isNumericSchema() ? t && typeof t == `object` && `bytes` in t ? BigInt(t.toString()) : Number(t) : t);
								}
							}
							return { [n]: await this.readEventMember(t, i, a, r) };
						}
						return { [n]: await this.deserializer.read(t, i) };
					}
					return { $unknown: e };
				}), l = c[Symbol.asyncIterator](), u = await l.next();
				if (u.done) return c;
				if (u.value?.[s]) {
					if (!t) throw Error(`@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.`);
					for (let e in u.value) E(u.value, e) && (n[e] = u.value[e]);
				}
				return { async *[Symbol.asyncIterator]() {
					for (u?.value?.[s] || (yield u.value);;) {
						let { done: e, value: t } = await l.next();
						if (e) break;
						yield t;
					}
				} };
			}
			async readEventMember(e, t, n, r) {
				let i, a = e.getSchema();
				if (Array.isArray(a) && a[0] === -3) {
					let e = a[1], t = L.for(e);
					this.compositeErrorRegistry?.copyFrom(t), i = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
				}
				let o = n ? r : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
				if (i) {
					let t = o.message ?? o.Message ?? `Unknown`, n = {}, r = e.getMergedTraits().error;
					return r && (n.$fault = r), Object.assign(new i({}), n, { message: t }, o);
				}
				return o;
			}
			writeEventBody(e, t, n) {
				let r = this.serializer, i = e, a = null, o, s = t.getSchema()[4].includes(e), c = {};
				if (s) {
					let i = t.getMemberSchema(e);
					if (i.isStructSchema()) {
						for (let [t, r] of i.structIterator()) {
							let { eventHeader: i, eventPayload: o } = r.getMergedTraits();
							if (o) a = t;
							else if (i) {
								let i = n[e][t], a = `binary`;
								r.isNumericSchema() ? a = (-2) ** 31 <= i && i <= 2 ** 31 - 1 ? `integer` : `long` : r.isTimestampSchema() ? a = `timestamp` : r.isStringSchema() ? a = `string` : r.isBooleanSchema() && (a = `boolean`), i != null && (c[t] = {
									type: a,
									value: i
								}, delete n[e][t]);
							}
						}
						if (a !== null) {
							let t = i.getMemberSchema(a);
							t.isBlobSchema() ? o = `application/octet-stream` : t.isStringSchema() && (o = `text/plain`), r.write(t, n[e][a]);
						} else r.write(i, n[e]);
					} else if (i.isUnitSchema()) r.write(i, {});
					else throw Error(`@smithy/core/event-streams - non-struct member not supported in event stream union.`);
				} else {
					let [t, a] = n[e];
					i = t, r.write(15, a);
				}
				let l = r.flush() ?? /* @__PURE__ */ new Uint8Array();
				return {
					body: typeof l == `string` ? (this.serdeContext?.utf8Decoder ?? S)(l) : l,
					eventType: i,
					explicitPayloadContentType: o,
					additionalHeaders: c
				};
			}
		};
	})))();
}
function iO() {
	return (iO = e((() => {
		tO(), rO();
	})))();
}
var aO, oO;
function sO() {
	return (sO = e((() => {
		aO = (e) => !!e && typeof e == `object` && typeof e.AccessKeyId == `string` && typeof e.SecretAccessKey == `string` && typeof e.Token == `string` && typeof e.Expiration == `string`, oO = (e) => ({
			accessKeyId: e.AccessKeyId,
			secretAccessKey: e.SecretAccessKey,
			sessionToken: e.Token,
			expiration: new Date(e.Expiration),
			...e.AccountId && { accountId: e.AccountId }
		});
	})))();
}
var cO, lO;
function uO() {
	return (uO = e((() => {
		cO = 1e3, lO = ({ maxRetries: e = 0, timeout: t = cO }) => ({
			maxRetries: e,
			timeout: t
		});
	})))();
}
function dO(e) {
	return new Promise((t, n) => {
		let r = _.request({
			method: `GET`,
			...e,
			hostname: e.hostname?.replace(/^\[(.+)\]$/, `$1`)
		});
		r.on(`error`, (e) => {
			n(Object.assign(new bn(`Unable to connect to instance metadata service`), e)), r.destroy();
		}), r.on(`timeout`, () => {
			n(new bn(`TimeoutError from instance metadata service`)), r.destroy();
		}), r.on(`response`, (e) => {
			let { statusCode: i = 400 } = e;
			(i < 200 || 300 <= i) && (n(Object.assign(new bn(`Error response received from instance metadata service`), { statusCode: i })), r.destroy());
			let a = [];
			e.on(`data`, (e) => {
				a.push(e);
			}), e.on(`end`, () => {
				t(Buffer.concat(a)), r.destroy();
			});
		}), r.end();
	});
}
function fO() {
	return (fO = e((() => {
		xn();
	})))();
}
var pO;
function mO() {
	return (mO = e((() => {
		pO = (e, t) => {
			let n = e();
			for (let r = 0; r < t; r++) n = n.catch(e);
			return n;
		};
	})))();
}
var hO, gO, _O, vO, yO, bO, xO, SO, CO;
function wO() {
	return (wO = e((() => {
		N(), sO(), uO(), fO(), mO(), hO = `AWS_CONTAINER_CREDENTIALS_FULL_URI`, gO = `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, _O = `AWS_CONTAINER_AUTHORIZATION_TOKEN`, vO = (e = {}) => {
			let { timeout: t, maxRetries: n } = lO(e);
			return () => pO(async () => {
				let n = await CO({ logger: e.logger }), r = JSON.parse(await yO(t, n));
				if (!aO(r)) throw new M(`Invalid response received from instance metadata service.`, { logger: e.logger });
				return oO(r);
			}, n);
		}, yO = async (e, t) => (process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN && (t.headers = {
			...t.headers,
			Authorization: process.env[_O]
		}), (await dO({
			...t,
			timeout: e
		})).toString()), bO = `169.254.170.2`, xO = /* @__PURE__ */ new Set([`localhost`, `127.0.0.1`]), SO = /* @__PURE__ */ new Set([`http:`, `https:`]), CO = async ({ logger: e }) => {
			if (process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI) return {
				hostname: bO,
				path: process.env[gO]
			};
			if (process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI) {
				let t;
				try {
					t = new URL(process.env[hO]);
				} catch {
					throw new M(`${process.env[hO]} is not a valid container metadata service URL`, {
						tryNextLink: !1,
						logger: e
					});
				}
				if (!t.hostname || !xO.has(t.hostname)) throw new M(`${t.hostname} is not a valid container metadata service hostname`, {
					tryNextLink: !1,
					logger: e
				});
				if (!t.protocol || !SO.has(t.protocol)) throw new M(`${t.protocol} is not a valid container metadata service protocol`, {
					tryNextLink: !1,
					logger: e
				});
				return {
					protocol: t.protocol,
					hostname: t.hostname,
					path: t.pathname + t.search,
					port: t.port ? parseInt(t.port, 10) : void 0
				};
			}
			throw new M(`The container metadata credential provider cannot be used unless the ${gO} or ${hO} environment variable is set`, {
				tryNextLink: !1,
				logger: e
			});
		};
	})))();
}
var TO;
function EO() {
	return (EO = e((() => {
		N(), TO = class e extends M {
			tryNextLink;
			name = `InstanceMetadataV1FallbackError`;
			constructor(t, n = !0) {
				super(t, n), this.tryNextLink = n, Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var DO;
function OO() {
	return (OO = e((() => {
		(function(e) {
			e.IPv4 = `http://169.254.169.254`, e.IPv6 = `http://[fd00:ec2::254]`;
		})(DO ||= {});
	})))();
}
var kO, AO, jO;
function MO() {
	return (MO = e((() => {
		kO = `AWS_EC2_METADATA_SERVICE_ENDPOINT`, AO = `ec2_metadata_service_endpoint`, jO = {
			environmentVariableSelector: (e) => e[kO],
			configFileSelector: (e) => e[AO],
			default: void 0
		};
	})))();
}
var NO;
function PO() {
	return (PO = e((() => {
		(function(e) {
			e.IPv4 = `IPv4`, e.IPv6 = `IPv6`;
		})(NO ||= {});
	})))();
}
var FO, IO, LO;
function RO() {
	return (RO = e((() => {
		PO(), FO = `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE`, IO = `ec2_metadata_service_endpoint_mode`, LO = {
			environmentVariableSelector: (e) => e[FO],
			configFileSelector: (e) => e[IO],
			default: NO.IPv4
		};
	})))();
}
var zO, BO, VO;
function HO() {
	return (HO = e((() => {
		Dr(), Ye(), OO(), MO(), PO(), RO(), zO = async () => Je(await BO() || await VO()), BO = async () => P(jO)(), VO = async () => {
			let e = await P(LO)();
			switch (e) {
				case NO.IPv4: return DO.IPv4;
				case NO.IPv6: return DO.IPv6;
				default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(NO)}`);
			}
		};
	})))();
}
var UO, WO, GO;
function KO() {
	return (KO = e((() => {
		UO = 300, WO = 300, GO = (e, t) => {
			let n = UO + Math.floor(Math.random() * WO), r = new Date(Date.now() + n * 1e3);
			t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
			let i = e.originalExpiration ?? e.expiration;
			return {
				...e,
				...i ? { originalExpiration: i } : {},
				expiration: r
			};
		};
	})))();
}
var qO;
function JO() {
	return (JO = e((() => {
		KO(), qO = (e, t = {}) => {
			let n = t?.logger || console, r;
			return async () => {
				let t;
				try {
					t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = GO(t, n));
				} catch (e) {
					if (r) n.warn(`Credential renew failed: `, e), t = GO(r, n);
					else throw e;
				}
				return r = t, t;
			};
		};
	})))();
}
var YO, XO, ZO, QO, $O, ek, tk, nk, rk, ik;
function ak() {
	return (ak = e((() => {
		N(), Dr(), EO(), sO(), uO(), fO(), mO(), HO(), JO(), YO = `/latest/meta-data/iam/security-credentials/`, XO = `/latest/api/token`, ZO = `AWS_EC2_METADATA_V1_DISABLED`, QO = `ec2_metadata_v1_disabled`, $O = `x-aws-ec2-metadata-token`, ek = (e = {}) => qO(tk(e), { logger: e.logger }), tk = (e = {}) => {
			let t = !1, { logger: n, profile: r } = e, { timeout: i, maxRetries: a } = lO(e), o = async (n, i) => {
				if (t || i.headers?.[$O] == null) {
					let t = !1, n = !1, i = await P({
						environmentVariableSelector: (t) => {
							let r = t[ZO];
							if (n = !!r && r !== `false`, r === void 0) throw new M(`${ZO} not set in env, checking config file next.`, { logger: e.logger });
							return n;
						},
						configFileSelector: (e) => {
							let n = e[QO];
							return t = !!n && n !== `false`, t;
						},
						default: !1
					}, { profile: r })();
					if (e.ec2MetadataV1Disabled || i) {
						let r = [];
						throw e.ec2MetadataV1Disabled && r.push(`credential provider initialization (runtime option ec2MetadataV1Disabled)`), t && r.push(`config file profile (${QO})`), n && r.push(`process environment variable (${ZO})`), new TO(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(`, `)}].`);
					}
				}
				let a = (await pO(async () => {
					let e;
					try {
						e = await rk(i);
					} catch (e) {
						throw e.statusCode === 401 && (t = !1), e;
					}
					return e;
				}, n)).trim();
				return pO(async () => {
					let n;
					try {
						n = await ik(a, i, e);
					} catch (e) {
						throw e.statusCode === 401 && (t = !1), e;
					}
					return n;
				}, n);
			};
			return async () => {
				let e = await zO();
				if (t) return n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (no token fetch)`), o(a, {
					...e,
					timeout: i
				});
				{
					let r;
					try {
						r = (await nk({
							...e,
							timeout: i
						})).toString();
					} catch (r) {
						if (r?.statusCode === 400) throw Object.assign(r, { message: `EC2 Metadata token request returned error` });
						return (r.message === `TimeoutError` || [
							403,
							404,
							405
						].includes(r.statusCode)) && (t = !0), n?.debug(`AWS SDK Instance Metadata`, `using v1 fallback (initial)`), o(a, {
							...e,
							timeout: i
						});
					}
					return o(a, {
						...e,
						headers: { [$O]: r },
						timeout: i
					});
				}
			};
		}, nk = async (e) => dO({
			...e,
			path: XO,
			method: `PUT`,
			headers: { "x-aws-ec2-metadata-token-ttl-seconds": `21600` }
		}), rk = async (e) => (await dO({
			...e,
			path: YO
		})).toString(), ik = async (e, t, n) => {
			let r = JSON.parse((await dO({
				...t,
				path: YO + e
			})).toString());
			if (!aO(r)) throw new M(`Invalid response received from instance metadata service.`, { logger: n.logger });
			return oO(r);
		};
	})))();
}
function ok() {
	return (ok = e((() => {
		wO(), ak();
	})))();
}
var sk;
function ck() {
	return (ck = e((() => {
		Tn(), N(), sk = async (e) => {
			let { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: i } = await import(`./dist-es8.js`);
			if (process.env[n] || process.env[t]) {
				e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata`);
				let { fromHttp: t } = await import(`./dist-es2.js`);
				return wn(t(e), r(e));
			}
			return process.env.AWS_EC2_METADATA_DISABLED && process.env.AWS_EC2_METADATA_DISABLED !== `false` ? async () => {
				throw new M(`EC2 Instance Metadata Service access disabled`, { logger: e.logger });
			} : (e.logger?.debug(`@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata`), i(e));
		};
	})))();
}
function lk(e, t) {
	let n = uk(e), r, i, a, o, s = async (e) => {
		if (e?.forceRefresh) return o ||= n(e).then((e) => {
			a = e;
		}).finally(() => {
			o = void 0;
		}), await o, a;
		if (a?.expiration && a?.expiration?.getTime() < Date.now() && (a = void 0), r) await r;
		else if (!a || t?.(a)) {
			if (a) i ||= n(e).then((e) => {
				a = e;
			}).catch(() => {}).finally(() => {
				i = void 0;
			});
			else return r = n(e).then((e) => {
				a = e;
			}).finally(() => {
				r = void 0;
			}), s(e);
		}
		return a;
	};
	return s;
}
var uk;
function dk() {
	return (dk = e((() => {
		uk = (e) => async (t) => {
			let n;
			for (let r of e) try {
				return await r(t);
			} catch (e) {
				if (n = e, e?.tryNextLink) continue;
				throw e;
			}
			throw n;
		};
	})))();
}
var fk, pk, mk;
function hk() {
	return (hk = e((() => {
		Bf(), N(), zn(), ck(), dk(), fk = !1, pk = (e = {}) => lk([
			async () => {
				if (e.profile ?? process.env.AWS_PROFILE) throw process.env.AWS_ACCESS_KEY_ID && process.env.AWS_SECRET_ACCESS_KEY && (fk ||= ((e.logger?.warn && e.logger?.constructor?.name !== `NoOpLogger` ? e.logger.warn.bind(e.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), !0)), new M(`AWS_PROFILE is set, skipping fromEnv provider.`, {
					logger: e.logger,
					tryNextLink: !0
				});
				return e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv`), Rf(e)();
			},
			async (t) => {
				e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromSSO`);
				let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: o } = e;
				if (!n && !r && !i && !a && !o) throw new M(`Skipping SSO provider in default chain (inputs do not include SSO fields).`, { logger: e.logger });
				let { fromSSO: s } = await import(`./dist-es6.js`);
				return s(e)(t);
			},
			async (t) => {
				e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromIni`);
				let { fromIni: n } = await import(`./dist-es3.js`);
				return n(e)(t);
			},
			async (t) => {
				e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromProcess`);
				let { fromProcess: n } = await import(`./dist-es5.js`);
				return n(e)(t);
			},
			async (t) => {
				e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile`);
				let { fromTokenFile: n } = await import(`./dist-es7.js`);
				return n(e)(t);
			},
			async () => (e.logger?.debug(`@aws-sdk/credential-provider-node - defaultProvider::remoteProvider`), (await sk(e))()),
			async () => {
				throw new M(`Could not load credentials from any providers`, {
					tryNextLink: !1,
					logger: e.logger
				});
			}
		], mk), mk = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
	})))();
}
var gk;
function _k() {
	return (_k = e((() => {
		gk = /^\/(hostedzone|change|delegationset)\//;
	})))();
}
function vk() {
	return (e) => async (t) => {
		let { ChangeBatch: n } = t.input, r = [];
		for (let e of n?.Changes ?? []) {
			let { AliasTarget: t } = e.ResourceRecordSet ?? {};
			t ? r.push({
				...e,
				ResourceRecordSet: {
					...e.ResourceRecordSet,
					AliasTarget: {
						...t,
						HostedZoneId: t.HostedZoneId.replace(gk, ``)
					}
				}
			}) : r.push(e);
		}
		return e({
			...t,
			input: {
				...t.input,
				ChangeBatch: {
					...n,
					Changes: r
				}
			}
		});
	};
}
var yk, bk;
function xk() {
	return (xk = e((() => {
		_k(), yk = {
			step: `initialize`,
			tags: [`ROUTE53_IDS`, `CHANGE_RESOURCE_RECORD_SETS`],
			name: `changeResourceRecordSetsMiddleware`,
			override: !0
		}, bk = (e) => ({ applyToStack: (e) => {
			e.add(vk(), yk);
		} });
	})))();
}
function Sk() {
	return (e) => async (t) => {
		let n = { ...t.input };
		for (let e of Ck) {
			let t = n[e];
			t && (n[e] = t.replace(gk, ``));
		}
		return e({
			...t,
			input: n
		});
	};
}
var Ck, wk, Tk;
function Ek() {
	return (Ek = e((() => {
		_k(), Ck = [
			`DelegationSetId`,
			`HostedZoneId`,
			`Id`
		], wk = {
			step: `initialize`,
			tags: [`ROUTE53_IDS`],
			name: `idNormalizerMiddleware`,
			override: !0
		}, Tk = (e) => ({ applyToStack: (e) => {
			e.add(Sk(), wk);
		} });
	})))();
}
export { dD as $, me as $a, no as $i, Ay as $n, kf as $r, bC as $t, XD as A, Pr as Aa, jl as Ai, _x as An, ym as Ar, $w as At, BD as B, Ke as Ba, z as Bi, Cb as Bn, kp as Br, XC as Bt, lO as C, yi as Ca, _u as Ci, Rx as Cn, Um as Cr, uE as Ct, $D as D, ni as Da, ou as Di, hx as Dn, Nm as Dr, Jw as Dt, rO as E, $r as Ea, au as Ei, lx as En, Mm as Er, IE as Et, qD as F, P as Fa, xc as Fi, dx as Fn, dm as Fr, Kw as Ft, LD as G, w as Ga, ss as Gi, xb as Gn, Lf as Gr, hC as Gt, RD as H, Le as Ha, ks as Hi, Tb as Hn, fp as Hr, WC as Ht, WD as I, hn as Ia, Sc as Ii, fx as In, sm as Ir, qw as It, mD as J, S as Ja, uo as Ji, Ry as Jn, Mf as Jr, MC as Jt, gD as K, we as Ka, as as Ki, zy as Kn, If as Kr, NC as Kt, GD as L, gn as La, hc as Li, px as Ln, am as Lr, sw as Lt, JD as M, Ar as Ma, Dl as Mi, yx as Mn, vm as Mr, Xw as Mt, YD as N, jr as Na, Ol as Ni, ux as Nn, fm as Nr, Zw as Nt, eO as O, Hr as Oa, Zl as Oi, bx as On, xm as Or, eT as Ot, KD as P, Dr as Pa, wl as Pi, sx as Pn, um as Pr, tT as Pt, uD as Q, pe as Qa, to as Qi, ky as Qn, zf as Qr, yC as Qt, HD as R, Ye as Ra, _c as Ri, xx as Rn, om as Rr, cw as Rt, uO as S, _i as Sa, gu as Si, Lx as Sn, Hm as Sr, vE as St, nO as T, fi as Ta, pu as Ti, Mx as Tn, Fm as Tr, yE as Tt, zD as U, Re as Ua, cs as Ui, Eb as Un, pp as Ur, GC as Ut, VD as V, k as Va, js as Vi, wb as Vn, jp as Vr, ZC as Vt, ID as W, Ee as Wa, R as Wi, bb as Wn, Bf as Wr, mC as Wt, fD as X, xe as Xa, ro as Xi, Ny as Xn, Pf as Xr, _C as Xt, hD as Y, Ce as Ya, fo as Yi, My as Yn, Nf as Yr, gC as Yt, lD as Z, Se as Za, io as Zi, jy as Zn, Rf as Zr, vC as Zt, vO as _, Di as _a, Dd as _i, TS as _n, V as _r, hE as _t, pk as a, ma as aa, _f as ai, TC as an, A_ as ar, qE as at, fO as b, bi as ba, vu as bi, mS as bn, Km as br, OE as bt, ek as c, oa as ca, rf as ci, gS as cn, y_ as cr, wE as ct, HO as d, Bi as da, Hd as di, yS as dn, Gg as dr, EE as dt, Ga as ea, jf as ei, xC as en, le as eo, Cy as er, eD as et, DO as f, Vi as fa, Fd as fi, bS as fn, Og as fr, SE as ft, gO as g, Ei as ga, Ed as gi, wS as gn, wg as gr, mE as gt, hO as h, Ii as ha, Id as hi, CS as hn, Tg as hr, pE as ht, xk as i, ha as ia, gf as ii, wC as in, k_ as ir, KE as it, ZD as j, Fr as ja, Ml as ji, vx as jn, _m as jr, Yw as jt, tO as k, Ur as ka, Ql as ki, gx as kn, bm as kr, Qw as kt, ak as l, Ui as la, af as li, _S as ln, b_ as lr, FE as lt, _O as m, Li as ma, Bd as mi, SS as mn, Dg as mr, fE as mt, Ek as n, Ca as na, wf as ni, SC as nn, J_ as nr, QE as nt, hk as o, aa as oa, ff as oi, PC as on, x_ as or, PE as ot, OO as p, Fi as pa, zd as pi, xS as pn, Eg as pr, DE as pt, kD as q, C as qa, os as qi, Ly as qn, Ff as qr, jC as qt, bk as r, ba as ra, Tf as ri, CC as rn, Y_ as rr, $E as rt, ok as s, ia as sa, pf as si, hS as sn, S_ as sr, CE as st, Tk as t, Wa as ta, Af as ti, pC as tn, ue as to, wy as tr, tD as tt, zO as u, Hi as ua, Vd as ui, vS as un, Wg as ur, TE as ut, wO as v, wi as va, Ou as vi, ES as vn, rg as vr, gE as vt, iO as w, L as wa, fu as wi, jx as wn, Pm as wr, AE as wt, cO as x, Si as xa, yu as xi, zx as xn, Wm as xr, kE as xt, dO as y, Ci as ya, Du as yi, q as yn, Gm as yr, _E as yt, UD as z, Je as za, gc as zi, Sb as zn, Mp as zr, QC as zt };
