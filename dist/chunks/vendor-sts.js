import { n as e } from "./rolldown-runtime.js";
import { $a as t, $i as n, $r as r, Aa as i, Ai as a, Ba as o, Bi as s, Ci as c, Da as l, Di as u, Ea as d, Ei as ee, Er as te, Fa as f, Fi as ne, Ga as re, Gi as ie, Ha as ae, Hi as oe, Hr as se, Ia as ce, Ii as le, Ja as ue, Ji as de, Ki as fe, Li as pe, Lt as me, Ma as he, Mi as ge, Na as _e, Ni as ve, Oa as ye, Oi as be, Pa as xe, Pi as Se, Qa as Ce, Qi as we, Ra as Te, Ri as Ee, Rt as De, Si as Oe, Sr as ke, Ta as Ae, Ti as je, Ua as Me, Ui as Ne, Ur as Pe, Va as Fe, Vi as Ie, Wi as p, Xa as Le, Xi as Re, Yi as ze, Zi as Be, _a as Ve, _r as m, a as h, aa as He, ai as Ue, ba as We, bi as Ge, ca as Ke, ci as qe, cr as Je, da as Ye, di as Xe, ei as Ze, eo as Qe, fa as $e, fi as et, ga as tt, gi as nt, ha as rt, hi as it, ia as at, ii as ot, ja as st, ji as ct, ka as lt, ki as ut, la as dt, li as ft, lr as pt, ma as mt, na as ht, ni as gt, nr as _t, o as vt, oa as yt, oi as bt, pa as xt, pi as St, qa as Ct, ra as wt, ri as Tt, rr as Et, sa as Dt, si as Ot, ta as kt, ti as At, to as jt, ua as Mt, ui as Nt, va as Pt, vi as Ft, vr as It, wa as Lt, wi as Rt, wr as zt, xa as Bt, xi as Vt, xr as Ht, ya as Ut, yi as Wt, yr as Gt, za as Kt, zi as qt } from "./vendor-aws.js";
var g, _, v, y, b, x, S, C, w, T, E, D, O, k, A, j, M, N, Jt, P, Yt;
function Xt() {
	return (Xt = e((() => {
		n(), p(), g = `ref`, _ = -1, v = !0, y = `isSet`, b = `PartitionResult`, x = `booleanEquals`, S = `stringEquals`, C = `getAttr`, w = `us-east-1`, T = `sigv4`, E = `sts`, D = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, O = { [g]: `Endpoint` }, k = { [g]: `Region` }, A = { [g]: b }, j = {}, M = [k], N = {
			conditions: [
				[y, [O]],
				[y, M],
				[
					`aws.partition`,
					M,
					b
				],
				[x, [{ [g]: `UseFIPS` }, v]],
				[x, [{ [g]: `UseDualStack` }, v]],
				[S, [k, `aws-global`]],
				[x, [{ [g]: `UseGlobalEndpoint` }, v]],
				[S, [k, `eu-central-1`]],
				[x, [{
					fn: C,
					argv: [A, `supportsDualStack`]
				}, v]],
				[x, [{
					fn: C,
					argv: [A, `supportsFIPS`]
				}, v]],
				[S, [k, `ap-south-1`]],
				[S, [k, `eu-north-1`]],
				[S, [k, `eu-west-1`]],
				[S, [k, `eu-west-2`]],
				[S, [k, `eu-west-3`]],
				[S, [k, `sa-east-1`]],
				[S, [k, w]],
				[S, [k, `us-east-2`]],
				[S, [k, `us-west-2`]],
				[S, [k, `us-west-1`]],
				[S, [k, `ca-central-1`]],
				[S, [k, `ap-southeast-1`]],
				[S, [k, `ap-northeast-1`]],
				[S, [k, `ap-southeast-2`]],
				[S, [{
					fn: C,
					argv: [A, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[_],
				[`https://sts.amazonaws.com`, { authSchemes: [{
					name: T,
					signingName: E,
					signingRegion: w
				}] }],
				[D, { authSchemes: [{
					name: T,
					signingName: E,
					signingRegion: `{Region}`
				}] }],
				[_, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[_, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[O, j],
				[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, j],
				[_, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://sts.{Region}.amazonaws.com`, j],
				[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, j],
				[_, `FIPS is enabled but this partition does not support FIPS`],
				[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, j],
				[_, `DualStack is enabled but this partition does not support DualStack`],
				[D, j],
				[_, `Invalid Configuration: Missing Region`]
			]
		}, Jt = 2, P = new Int32Array([
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
		]), Yt = we.from(P, Jt, N.conditions, N.results);
	})))();
}
var Zt, F;
function I() {
	return (I = e((() => {
		Tt(), Be(), ze(), p(), Xt(), Zt = new Re({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`,
				`UseGlobalEndpoint`
			]
		}), F = (e, t = {}) => Zt.get(e, () => fe(Yt, {
			endpointParams: e,
			logger: t.logger
		})), de.aws = gt;
	})))();
}
function Qt(e) {
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
function L(e) {
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
function R(e) {
	return { schemeId: `smithy.api#noAuth` };
}
var $t, en, tn, nn, rn, an, on;
function z() {
	return (z = e((() => {
		m(), De(), Me(), o(), p(), I(), $t = (e) => async (t, n, r) => {
			if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
			let i = await e(t, n, r), a = ae(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
			if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
			let o = await kt(r, { getEndpointParameterInstructions: a }, t);
			return Object.assign(i, o);
		}, en = async (e, t, n) => ({
			operation: ae(t).operation,
			region: await Fe(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), tn = $t(en), nn = (e, t, n) => (r) => {
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
					if (me.sigv4aDependency() === `none` && e) continue;
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
		}, rn = (e) => {
			let t = [];
			switch (e.operation) {
				case `AssumeRoleWithSAML`:
					t.push(R(e)), t.push(L(e));
					break;
				case `AssumeRoleWithWebIdentity`:
					t.push(R(e)), t.push(L(e));
					break;
				default: t.push(Qt(e)), t.push(L(e));
			}
			return t;
		}, an = nn(F, rn, {
			"aws.auth#sigv4": Qt,
			"aws.auth#sigv4a": L,
			"smithy.api#noAuth": R
		}), on = (e) => {
			let t = It(e), n = Ht(t);
			return Object.assign(n, { authSchemePreference: Fe(e.authSchemePreference ?? []) });
		};
	})))();
}
var sn, cn;
function B() {
	return (B = e((() => {
		sn = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
			defaultSigningName: `sts`
		}), cn = {
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
var ln;
function un() {
	return (un = e((() => {
		ln = `3.1169.0`;
	})))();
}
var V;
function H() {
	return (H = e((() => {
		Bt(), V = class e extends We {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var dn, fn, pn, mn, hn, gn, _n, vn, yn, bn, xn, Sn;
function Cn() {
	return (Cn = e((() => {
		H(), dn = class e extends V {
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
		}, fn = class e extends V {
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
		}, pn = class e extends V {
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
		}, mn = class e extends V {
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
		}, hn = class e extends V {
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
		}, gn = class e extends V {
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
		}, _n = class e extends V {
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
		}, vn = class e extends V {
			static shapeId = `com.amazonaws.sts#InvalidAuthorizationMessageException`;
			name = `InvalidAuthorizationMessageException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidAuthorizationMessageException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, yn = class e extends V {
			static shapeId = `com.amazonaws.sts#ExpiredTradeInTokenException`;
			name = `ExpiredTradeInTokenException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ExpiredTradeInTokenException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, bn = class e extends V {
			static shapeId = `com.amazonaws.sts#JWTPayloadSizeExceededException`;
			name = `JWTPayloadSizeExceededException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `JWTPayloadSizeExceededException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, xn = class e extends V {
			static shapeId = `com.amazonaws.sts#OutboundWebIdentityFederationDisabledException`;
			name = `OutboundWebIdentityFederationDisabledException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `OutboundWebIdentityFederationDisabledException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Sn = class e extends V {
			static shapeId = `com.amazonaws.sts#SessionDurationEscalationException`;
			name = `SessionDurationEscalationException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `SessionDurationEscalationException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var wn, Tn, En, Dn, On, kn, An, jn, Mn, Nn, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, U, W, G, K, q, J, Y, X, Hn, Z, Un, Wn, Gn, Kn, qn, Jn, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir;
function Q() {
	return (Q = e((() => {
		Ae(), Cn(), H(), wn = `Arn`, Tn = `Account`, En = `ExpiredTokenException`, Dn = `ExpiredTradeInTokenException`, On = `GetCallerIdentity`, kn = `GetCallerIdentityRequest`, An = `GetCallerIdentityResponse`, jn = `InvalidAuthorizationMessageException`, Mn = `IDPCommunicationErrorException`, Nn = `IDPRejectedClaimException`, Pn = `InvalidIdentityTokenException`, Fn = `JWTPayloadSizeExceededException`, In = `MalformedPolicyDocumentException`, Ln = `OutboundWebIdentityFederationDisabledException`, Rn = `PackedPolicyTooLargeException`, zn = `RegionDisabledException`, Bn = `SessionDurationEscalationException`, Vn = `UserId`, U = `awsQueryError`, W = `client`, G = `error`, K = `httpError`, q = `message`, J = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, Y = `com.amazonaws.sts`, X = new Lt(J), Hn = [
			-3,
			J,
			`STSServiceException`,
			0,
			[],
			[]
		], X.registerError(Hn, V), Z = new Lt(Y), Un = [
			-3,
			Y,
			En,
			{
				[U]: [`ExpiredTokenException`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Un, dn), Wn = [
			-3,
			Y,
			Dn,
			{
				[U]: [`ExpiredTradeInTokenException`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Wn, yn), Gn = [
			-3,
			Y,
			Mn,
			{
				[U]: [`IDPCommunicationError`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Gn, _n), Kn = [
			-3,
			Y,
			Nn,
			{
				[U]: [`IDPRejectedClaim`, 403],
				[G]: W,
				[K]: 403
			},
			[q],
			[0]
		], Z.registerError(Kn, hn), qn = [
			-3,
			Y,
			jn,
			{
				[U]: [`InvalidAuthorizationMessageException`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(qn, vn), Jn = [
			-3,
			Y,
			Pn,
			{
				[U]: [`InvalidIdentityToken`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Jn, gn), Yn = [
			-3,
			Y,
			Fn,
			{
				[U]: [`JWTPayloadSizeExceededException`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Yn, bn), Xn = [
			-3,
			Y,
			In,
			{
				[U]: [`MalformedPolicyDocument`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Xn, fn), Zn = [
			-3,
			Y,
			Ln,
			{
				[U]: [`OutboundWebIdentityFederationDisabledException`, 403],
				[G]: W,
				[K]: 403
			},
			[q],
			[0]
		], Z.registerError(Zn, xn), Qn = [
			-3,
			Y,
			Rn,
			{
				[U]: [`PackedPolicyTooLarge`, 400],
				[G]: W,
				[K]: 400
			},
			[q],
			[0]
		], Z.registerError(Qn, pn), $n = [
			-3,
			Y,
			zn,
			{
				[U]: [`RegionDisabledException`, 403],
				[G]: W,
				[K]: 403
			},
			[q],
			[0]
		], Z.registerError($n, mn), er = [
			-3,
			Y,
			Bn,
			{
				[U]: [`SessionDurationEscalationException`, 403],
				[G]: W,
				[K]: 403
			},
			[q],
			[0]
		], Z.registerError(er, Sn), tr = [X, Z], nr = [
			3,
			Y,
			kn,
			0,
			[],
			[]
		], rr = [
			3,
			Y,
			An,
			0,
			[
				Vn,
				Tn,
				wn
			],
			[
				0,
				0,
				0
			]
		], ir = [
			9,
			Y,
			On,
			0,
			() => nr,
			() => rr
		];
	})))();
}
var ar;
function or() {
	return (or = e((() => {
		m(), pt(), De(), Vt(), Et(), $e(), Te(), s(), z(), I(), Q(), ar = (e) => ({
			apiVersion: `2011-06-15`,
			base64Decoder: e?.base64Decoder ?? Le,
			base64Encoder: e?.base64Encoder ?? Ct,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? F,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? an,
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: `aws.auth#sigv4`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
					signer: new te()
				},
				{
					schemeId: `aws.auth#sigv4a`,
					identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
					signer: new zt()
				},
				{
					schemeId: `smithy.api#noAuth`,
					identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
					signer: new Ge()
				}
			],
			logger: e?.logger ?? new Ye(),
			protocol: e?.protocol ?? Je,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.sts`,
				errorTypeRegistries: tr,
				xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
				version: `2011-06-15`,
				serviceTarget: `AWSSecurityTokenServiceV20110615`
			},
			serviceId: e?.serviceId ?? `STS`,
			sha256: e?.sha256 ?? _t,
			signerConstructor: e?.signerConstructor ?? me,
			urlParser: e?.urlParser ?? Kt,
			utf8Decoder: e?.utf8Decoder ?? ue,
			utf8Encoder: e?.utf8Encoder ?? re
		});
	})))();
}
var sr;
function cr() {
	return (cr = e((() => {
		un(), Ot(), jt(), t(), Ue(), m(), vt(), Vt(), Ve(), Pt(), xe(), Ke(), _e(), st(), ht(), Xe(), s(), Pe(), Ie(), or(), sr = (e) => {
			tt(process.version);
			let t = wt(e), n = () => t().then(Ut), r = ar(e);
			Qe(process.version);
			let a = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? f(ke, a),
				bodyLengthChecker: e?.bodyLengthChecker ?? ce,
				credentialDefaultProvider: e?.credentialDefaultProvider ?? h,
				defaultSocketTimeout: Ce(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? bt({
					serviceId: r.serviceId,
					clientVersion: ln
				}),
				httpAuthSchemes: e?.httpAuthSchemes ?? [
					{
						schemeId: `aws.auth#sigv4`,
						identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await h(e?.__config || {})()),
						signer: new te()
					},
					{
						schemeId: `aws.auth#sigv4a`,
						identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
						signer: new zt()
					},
					{
						schemeId: `smithy.api#noAuth`,
						identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
						signer: new Ge()
					}
				],
				maxAttempts: e?.maxAttempts ?? f(et, e),
				region: e?.region ?? f(Dt, {
					...yt,
					...a
				}),
				requestHandler: se.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? f({
					...St,
					default: async () => (await n()).retryMode || nt
				}, e),
				sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? f(Gt, a),
				streamCollector: e?.streamCollector ?? oe,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? f(he, a),
				useFipsEndpoint: e?.useFipsEndpoint ?? f(i, a),
				userAgentAppId: e?.userAgentAppId ?? f(ot, a)
			};
		};
	})))();
}
var lr, ur;
function dr() {
	return (dr = e((() => {
		lr = (e) => {
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
		}, ur = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var fr;
function pr() {
	return (pr = e((() => {
		Ze(), mt(), Ee(), dr(), fr = (e, t) => {
			let n = Object.assign(r(e), xt(e), pe(e), lr(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, At(n), rt(n), qt(n), ur(n));
		};
	})))();
}
var mr;
function hr() {
	return (hr = e((() => {
		ve(), ct(), ut(), ft(), Ft(), c(), u(), je(), lt(), at(), p(), le(), Xe(), l(), z(), B(), cr(), pr(), mr = class extends ye {
			config;
			constructor(...[e]) {
				let t = sr(e || {});
				super(t), this.initConfig = t;
				let n = sn(t), r = Wt(n), i = it(r), o = He(i), s = Se(o), c = ie(s), l = on(c), u = fr(l, e?.extensions || []);
				this.config = u, this.middlewareStack.use(d(this.config)), this.middlewareStack.use(qe(this.config)), this.middlewareStack.use(Nt(this.config)), this.middlewareStack.use(ne(this.config)), this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(a(this.config)), this.middlewareStack.use(be(this.config)), this.middlewareStack.use(ee(this.config, {
					httpAuthSchemeParametersProvider: tn,
					identityProviderConfigProvider: async (e) => new Oe({
						"aws.auth#sigv4": e.credentials,
						"aws.auth#sigv4a": e.credentials
					})
				})), this.middlewareStack.use(Rt(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var gr, _r, vr;
function yr() {
	return (yr = e((() => {
		dt(), p(), B(), gr = Mt(cn, `AWSSecurityTokenServiceV20110615`, `STSClient`, Ne), _r = {}, vr = (e, t, n, r) => [];
	})))();
}
var br;
function $() {
	return ($ = e((() => {
		yr(), Q(), br = class extends gr(_r, vr, `GetCallerIdentity`, ir) {};
	})))();
}
export { hr as i, $ as n, mr as r, br as t };
