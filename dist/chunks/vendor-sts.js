import { $n as e, Ar as t, Bn as n, Cr as r, Dr as i, Er as a, Fn as o, Fr as s, Gn as c, Hn as l, In as u, Ir as d, Jn as f, Kn as ee, Ln as te, Mn as ne, Mr as re, Nn as ie, Nr as ae, Or as oe, Pn as se, Pr as ce, Qn as le, Rn as ue, Sr as de, Tr as p, Un as fe, Vn as pe, Wn as m, Xn as me, Yn as he, Zn as ge, _n as h, _r as _e, ar as ve, cr as ye, dr as be, er as xe, fr as Se, gn as Ce, gr as we, hn as Te, hr as Ee, ir as De, jr as Oe, kr as g, ln as ke, lr as Ae, mn as je, mr as Me, nr as _, on as v, or as y, ot as b, pn as x, pr as Ne, qn as Pe, r as S, rr as Fe, sr as Ie, tr as Le, ur as Re, vn as C, vr as ze, wn as Be, wr as Ve, xr as w, yr as He, zn as Ue } from "./vendor-aws.js";
const T = `isSet`, E = `PartitionResult`, D = `booleanEquals`, O = `stringEquals`, k = `getAttr`, A = `us-east-1`, j = `sigv4`, M = `https://sts.{Region}.{PartitionResult#dnsSuffix}`, N = { ref: `Endpoint` }, P = { ref: `Region` }, F = { ref: E }, I = {}, L = [P], R = {
	conditions: [
		[T, [N]],
		[T, L],
		[
			`aws.partition`,
			L,
			E
		],
		[D, [{ ref: `UseFIPS` }, !0]],
		[D, [{ ref: `UseDualStack` }, !0]],
		[O, [P, `aws-global`]],
		[D, [{ ref: `UseGlobalEndpoint` }, !0]],
		[O, [P, `eu-central-1`]],
		[D, [{
			fn: k,
			argv: [F, `supportsDualStack`]
		}, !0]],
		[D, [{
			fn: k,
			argv: [F, `supportsFIPS`]
		}, !0]],
		[O, [P, `ap-south-1`]],
		[O, [P, `eu-north-1`]],
		[O, [P, `eu-west-1`]],
		[O, [P, `eu-west-2`]],
		[O, [P, `eu-west-3`]],
		[O, [P, `sa-east-1`]],
		[O, [P, A]],
		[O, [P, `us-east-2`]],
		[O, [P, `us-west-2`]],
		[O, [P, `us-west-1`]],
		[O, [P, `ca-central-1`]],
		[O, [P, `ap-southeast-1`]],
		[O, [P, `ap-northeast-1`]],
		[O, [P, `ap-southeast-2`]],
		[O, [{
			fn: k,
			argv: [F, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[`https://sts.amazonaws.com`, { authSchemes: [{
			name: j,
			signingName: `sts`,
			signingRegion: A
		}] }],
		[M, { authSchemes: [{
			name: j,
			signingName: `sts`,
			signingRegion: `{Region}`
		}] }],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[N, I],
		[`https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, I],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://sts.{Region}.amazonaws.com`, I],
		[`https://sts-fips.{Region}.{PartitionResult#dnsSuffix}`, I],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}`, I],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[M, I],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, We = new Int32Array([
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
]), Ge = Ie.from(We, 2, R.conditions, R.results), Ke = new y({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`,
		`UseGlobalEndpoint`
	]
}), z = (e, t = {}) => Ke.get(e, () => De(Ge, {
	endpointParams: e,
	logger: t.logger
}));
ve.aws = se;
const B = ((e) => async (n, r, i) => {
	if (!i) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let a = await e(n, r, i), o = t(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!o) throw Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
	let s = await ye(i, { getEndpointParameterInstructions: o }, n);
	return Object.assign(a, s);
})(async (e, n, r) => ({
	operation: t(n).operation,
	region: await g(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
}));
function V(e) {
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
function H(e) {
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
function U(e) {
	return { schemeId: `smithy.api#noAuth` };
}
const qe = ((e, t, n) => (r) => {
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
			if (b.sigv4aDependency() === `none` && e) continue;
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
})(z, (e) => {
	let t = [];
	switch (e.operation) {
		case `AssumeRoleWithSAML`:
			t.push(U(e)), t.push(H(e));
			break;
		case `AssumeRoleWithWebIdentity`:
			t.push(U(e)), t.push(H(e));
			break;
		default: t.push(V(e)), t.push(H(e));
	}
	return t;
}, {
	"aws.auth#sigv4": V,
	"aws.auth#sigv4a": H,
	"smithy.api#noAuth": U
}), Je = (e) => {
	let t = x(e), n = Te(t);
	return Object.assign(n, { authSchemePreference: g(e.authSchemePreference ?? []) });
}, Ye = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
	defaultSigningName: `sts`
}), Xe = {
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
var Ze = `3.1169.0`, W = class e extends He {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, Qe = class e extends W {
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
}, $e = class e extends W {
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
}, et = class e extends W {
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
}, tt = class e extends W {
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
}, nt = class e extends W {
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
}, rt = class e extends W {
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
}, it = class e extends W {
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
}, at = class e extends W {
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
}, ot = class e extends W {
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
}, st = class e extends W {
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
}, ct = class e extends W {
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
}, lt = class e extends W {
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
const G = `awsQueryError`, K = `client`, q = `error`, J = `httpError`, Y = `message`, X = `smithy.ts.sdk.synthetic.com.amazonaws.sts`, Z = `com.amazonaws.sts`, Q = new w(X);
var ut = [
	-3,
	X,
	`STSServiceException`,
	0,
	[],
	[]
];
Q.registerError(ut, W);
const $ = new w(Z);
var dt = [
	-3,
	Z,
	`ExpiredTokenException`,
	{
		[G]: [`ExpiredTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(dt, Qe);
var ft = [
	-3,
	Z,
	`ExpiredTradeInTokenException`,
	{
		[G]: [`ExpiredTradeInTokenException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(ft, ot);
var pt = [
	-3,
	Z,
	`IDPCommunicationErrorException`,
	{
		[G]: [`IDPCommunicationError`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(pt, it);
var mt = [
	-3,
	Z,
	`IDPRejectedClaimException`,
	{
		[G]: [`IDPRejectedClaim`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
$.registerError(mt, nt);
var ht = [
	-3,
	Z,
	`InvalidAuthorizationMessageException`,
	{
		[G]: [`InvalidAuthorizationMessageException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(ht, at);
var gt = [
	-3,
	Z,
	`InvalidIdentityTokenException`,
	{
		[G]: [`InvalidIdentityToken`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(gt, rt);
var _t = [
	-3,
	Z,
	`JWTPayloadSizeExceededException`,
	{
		[G]: [`JWTPayloadSizeExceededException`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(_t, st);
var vt = [
	-3,
	Z,
	`MalformedPolicyDocumentException`,
	{
		[G]: [`MalformedPolicyDocument`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(vt, $e);
var yt = [
	-3,
	Z,
	`OutboundWebIdentityFederationDisabledException`,
	{
		[G]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
$.registerError(yt, ct);
var bt = [
	-3,
	Z,
	`PackedPolicyTooLargeException`,
	{
		[G]: [`PackedPolicyTooLarge`, 400],
		[q]: K,
		[J]: 400
	},
	[Y],
	[0]
];
$.registerError(bt, et);
var xt = [
	-3,
	Z,
	`RegionDisabledException`,
	{
		[G]: [`RegionDisabledException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
$.registerError(xt, tt);
var St = [
	-3,
	Z,
	`SessionDurationEscalationException`,
	{
		[G]: [`SessionDurationEscalationException`, 403],
		[q]: K,
		[J]: 403
	},
	[Y],
	[0]
];
$.registerError(St, lt);
const Ct = [Q, $];
var wt = [
	3,
	Z,
	`GetCallerIdentityRequest`,
	0,
	[],
	[]
], Tt = [
	3,
	Z,
	`GetCallerIdentityResponse`,
	0,
	[
		`UserId`,
		`Account`,
		`Arn`
	],
	[
		0,
		0,
		0
	]
], Et = [
	9,
	Z,
	`GetCallerIdentity`,
	0,
	() => wt,
	() => Tt
];
const Dt = (e) => ({
	apiVersion: `2011-06-15`,
	base64Decoder: e?.base64Decoder ?? ce,
	base64Encoder: e?.base64Encoder ?? re,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? z,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? qe,
	httpAuthSchemes: e?.httpAuthSchemes ?? [
		{
			schemeId: `aws.auth#sigv4`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
			signer: new C()
		},
		{
			schemeId: `aws.auth#sigv4a`,
			identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
			signer: new h()
		},
		{
			schemeId: `smithy.api#noAuth`,
			identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
			signer: new m()
		}
	],
	logger: e?.logger ?? new Me(),
	protocol: e?.protocol ?? ke,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.sts`,
		errorTypeRegistries: Ct,
		xmlNamespace: `https://sts.amazonaws.com/doc/2011-06-15/`,
		version: `2011-06-15`,
		serviceTarget: `AWSSecurityTokenServiceV20110615`
	},
	serviceId: e?.serviceId ?? `STS`,
	sha256: e?.sha256 ?? v,
	signerConstructor: e?.signerConstructor ?? b,
	urlParser: e?.urlParser ?? oe,
	utf8Decoder: e?.utf8Decoder ?? ae,
	utf8Encoder: e?.utf8Encoder ?? Oe
}), Ot = (e) => {
	_e(process.version);
	let t = Ae(e), r = () => t().then(ze), c = Dt(e);
	d(process.version);
	let f = {
		profile: e?.profile,
		logger: c.logger
	};
	return {
		...c,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? a(Ce, f),
		bodyLengthChecker: e?.bodyLengthChecker ?? i,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? S,
		defaultSocketTimeout: s(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? u({
			serviceId: c.serviceId,
			clientVersion: Ze
		}),
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`) || (async (e) => await S(e?.__config || {})()),
				signer: new C()
			},
			{
				schemeId: `aws.auth#sigv4a`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4a`),
				signer: new h()
			},
			{
				schemeId: `smithy.api#noAuth`,
				identityProvider: (e) => e.getIdentityProvider(`smithy.api#noAuth`) || (async () => ({})),
				signer: new m()
			}
		],
		maxAttempts: e?.maxAttempts ?? a(Ue, e),
		region: e?.region ?? a(Se, {
			...be,
			...f
		}),
		requestHandler: Be.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? a({
			...n,
			default: async () => (await r()).retryMode || l
		}, e),
		sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? a(je, f),
		streamCollector: e?.streamCollector ?? Le,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? a(p, f),
		useFipsEndpoint: e?.useFipsEndpoint ?? a(Ve, f),
		userAgentAppId: e?.userAgentAppId ?? a(o, f)
	};
}, kt = (e) => {
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
}, At = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), jt = (t, n) => {
	let r = Object.assign(ne(t), Ee(t), e(t), kt(t));
	return n.forEach((e) => e.configure(r)), Object.assign(t, ie(r), we(r), xe(r), At(r));
};
var Mt = class extends r {
	config;
	constructor(...[e]) {
		let t = Ot(e || {});
		super(t), this.initConfig = t;
		let n = Ye(t), r = fe(n), i = pe(r), a = Re(i), o = ge(a), s = Fe(o), l = Je(s), u = jt(l, e?.extensions || []);
		this.config = u, this.middlewareStack.use(de(this.config)), this.middlewareStack.use(te(this.config)), this.middlewareStack.use(ue(this.config)), this.middlewareStack.use(le(this.config)), this.middlewareStack.use(me(this.config)), this.middlewareStack.use(he(this.config)), this.middlewareStack.use(f(this.config)), this.middlewareStack.use(Pe(this.config, {
			httpAuthSchemeParametersProvider: B,
			identityProviderConfigProvider: async (e) => new c({
				"aws.auth#sigv4": e.credentials,
				"aws.auth#sigv4a": e.credentials
			})
		})), this.middlewareStack.use(ee(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Nt = Ne(Xe, `AWSSecurityTokenServiceV20110615`, `STSClient`, _), Pt = {}, Ft = (e, t, n, r) => [];
var It = class extends Nt(Pt, Ft, `GetCallerIdentity`, Et) {};
export { Mt as n, It as t };
