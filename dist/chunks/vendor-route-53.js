import { n as e } from "./rolldown-runtime.js";
import { $a as t, $i as n, $r as r, Aa as ee, Ai as i, Ba as te, Bi as ne, Ci as re, Da as ie, Di as ae, Ea as oe, Ei as se, Er as ce, Fa as a, Fi as le, Ga as ue, Gi as de, Ha as fe, Hi as pe, Hr as me, Ia as he, Ii as ge, Ja as _e, Ji as ve, Ki as ye, Li as be, Ma as xe, Mi as Se, Na as Ce, Ni as we, Oa as Te, Oi as Ee, Pa as De, Pi as Oe, Qa as ke, Qi as Ae, Ra as je, Ri as Me, Si as Ne, Sr as Pe, Ta as Fe, Ti as Ie, Ua as Le, Ui as Re, Ur as ze, Va as Be, Vi as Ve, Wi as o, Xa as He, Xi as Ue, Yi as We, Zi as Ge, _a as Ke, _r as qe, a as Je, aa as Ye, ai as Xe, ar as Ze, ba as Qe, ca as $e, ci as et, da as tt, di as nt, ei as rt, eo as it, fa as at, fi as ot, ga as st, gi as ct, ha as lt, hi as ut, i as dt, ia as ft, ii as pt, ir as mt, ja as ht, ji as gt, ka as _t, ki as vt, la as yt, li as bt, ma as xt, n as St, na as Ct, ni as wt, nr as Tt, o as Et, oa as Dt, oi as Ot, pa as kt, pi as At, qa as jt, r as Mt, ra as Nt, ri as Pt, rr as Ft, sa as It, si as Lt, t as Rt, ti as zt, to as Bt, ua as Vt, ui as Ht, va as Ut, vi as Wt, vr as Gt, wa as Kt, wi as qt, xa as Jt, ya as Yt, yi as Xt, za as Zt, zi as Qt } from "./vendor-aws.js";
function $t(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `route53`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
var en, tn, nn;
function rn() {
	return (rn = e((() => {
		qe(), Le(), te(), en = async (e, t, n) => ({
			operation: fe(t).operation,
			region: await Be(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), tn = (e) => {
			let t = [];
			return e.operation, t.push($t(e)), t;
		}, nn = (e) => {
			let t = Gt(e);
			return Object.assign(t, { authSchemePreference: Be(e.authSchemePreference ?? []) });
		};
	})))();
}
var an, on;
function s() {
	return (s = e((() => {
		an = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `route53`
		}), on = {
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
var sn;
function cn() {
	return (cn = e((() => {
		sn = `3.1169.0`;
	})))();
}
var c, l, u, d, f, p, m, h, g, _, v, y, ln, b, un, x, dn, fn, pn, S, mn, hn, gn, _n, vn;
function yn() {
	return (yn = e((() => {
		n(), o(), c = `ref`, l = `authSchemes`, u = `name`, d = `signingRegion`, f = -1, p = !0, m = `isSet`, h = `PartitionResult`, g = `booleanEquals`, _ = `stringEquals`, v = `getAttr`, y = `sigv4`, ln = { [c]: `Endpoint` }, b = {
			fn: v,
			argv: [{ [c]: h }, `name`]
		}, un = { [c]: h }, x = { [l]: [{
			[u]: y,
			[d]: `us-east-1`
		}] }, dn = { [l]: [{
			[u]: y,
			[d]: `cn-northwest-1`
		}] }, fn = { [l]: [{
			[u]: y,
			[d]: `us-gov-west-1`
		}] }, pn = { [l]: [{
			[u]: y,
			[d]: `eusc-de-east-1`
		}] }, S = { [l]: [{
			[u]: y,
			[d]: `{PartitionResult#implicitGlobalRegion}`
		}] }, mn = [{ [c]: `Region` }], hn = {
			conditions: [
				[m, [ln]],
				[m, mn],
				[
					`aws.partition`,
					mn,
					h
				],
				[g, [{ [c]: `UseFIPS` }, p]],
				[_, [b, `aws`]],
				[_, [b, `aws-cn`]],
				[_, [b, `aws-us-gov`]],
				[g, [{ [c]: `UseDualStack` }, p]],
				[g, [{
					fn: v,
					argv: [un, `supportsFIPS`]
				}, p]],
				[_, [b, `aws-iso`]],
				[_, [b, `aws-iso-b`]],
				[_, [b, `aws-iso-e`]],
				[_, [b, `aws-iso-f`]],
				[_, [b, `aws-eusc`]],
				[g, [{
					fn: v,
					argv: [un, `supportsDualStack`]
				}, p]]
			],
			results: [
				[f],
				[f, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[f, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[ln, {}],
				[`https://route53.amazonaws.com`, x],
				[`https://route53-fips.amazonaws.com`, x],
				[`https://route53.global.api.aws`, x],
				[`https://route53-fips.global.api.aws`, x],
				[`https://route53.amazonaws.com.cn`, dn],
				[`https://route53.global.api.amazonwebservices.com.cn`, dn],
				[`https://route53.us-gov.amazonaws.com`, fn],
				[`https://route53.us-gov.api.aws`, fn],
				[`https://route53.c2s.ic.gov`, { [l]: [{
					[u]: y,
					[d]: `us-iso-east-1`
				}] }],
				[`https://route53.sc2s.sgov.gov`, { [l]: [{
					[u]: y,
					[d]: `us-isob-east-1`
				}] }],
				[`https://route53.cloud.adc-e.uk`, { [l]: [{
					[u]: y,
					[d]: `eu-isoe-west-1`
				}] }],
				[`https://route53.csp.hci.ic.gov`, { [l]: [{
					[u]: y,
					[d]: `us-isof-south-1`
				}] }],
				[`https://route53.amazonaws.eu`, pn],
				[`https://route53.global.api.amazonwebservices.eu`, pn],
				[`https://route53-fips.{PartitionResult#dualStackDnsSuffix}`, S],
				[f, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://route53-fips.{PartitionResult#dnsSuffix}`, S],
				[f, `FIPS is enabled but this partition does not support FIPS`],
				[`https://route53.{PartitionResult#dualStackDnsSuffix}`, S],
				[f, `DualStack is enabled but this partition does not support DualStack`],
				[`https://route53.{PartitionResult#dnsSuffix}`, S],
				[f, `Invalid Configuration: Missing Region`]
			]
		}, gn = 2, _n = new Int32Array([
			-1,
			1,
			-1,
			0,
			27,
			3,
			1,
			4,
			100000025,
			2,
			5,
			100000025,
			3,
			19,
			6,
			4,
			18,
			7,
			5,
			17,
			8,
			6,
			25,
			9,
			7,
			15,
			10,
			9,
			100000012,
			11,
			10,
			100000013,
			12,
			11,
			100000014,
			13,
			12,
			100000015,
			14,
			13,
			100000016,
			100000024,
			13,
			100000017,
			16,
			14,
			100000022,
			100000023,
			7,
			100000009,
			100000008,
			7,
			100000006,
			100000004,
			4,
			26,
			20,
			6,
			25,
			21,
			7,
			23,
			22,
			8,
			100000020,
			100000021,
			8,
			24,
			100000019,
			14,
			100000018,
			100000019,
			7,
			100000011,
			100000010,
			7,
			100000007,
			100000005,
			3,
			100000001,
			28,
			7,
			100000002,
			100000003
		]), vn = Ae.from(_n, gn, hn.conditions, hn.results);
	})))();
}
var bn, xn;
function Sn() {
	return (Sn = e((() => {
		Pt(), Ge(), We(), o(), yn(), bn = new Ue({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), xn = (e, t = {}) => bn.get(e, () => ye(vn, {
			endpointParams: e,
			logger: t.logger
		})), ve.aws = wt;
	})))();
}
var C;
function Cn() {
	return (Cn = e((() => {
		Jt(), C = class e extends Qe {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var wn, Tn, En, Dn, On, kn, An, jn, Mn, Nn, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, Hn, Un, Wn, Gn, Kn, qn, Jn, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir, ar, or, sr, cr, lr, ur, dr, fr, pr, mr, hr, gr, _r, vr, yr, br, xr, Sr, Cr, wr, Tr, Er, Dr, Or, kr, Ar, jr, Mr, Nr, Pr, Fr, Ir, Lr, Rr, zr, Br;
function Vr() {
	return (Vr = e((() => {
		Cn(), wn = class e extends C {
			static shapeId = `com.amazonaws.route53#ConcurrentModification`;
			name = `ConcurrentModification`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ConcurrentModification`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Tn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidInput`;
			name = `InvalidInput`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidInput`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, En = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidKeySigningKeyStatus`;
			name = `InvalidKeySigningKeyStatus`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidKeySigningKeyStatus`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Dn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidKMSArn`;
			name = `InvalidKMSArn`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidKMSArn`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, On = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidSigningStatus`;
			name = `InvalidSigningStatus`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidSigningStatus`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, kn = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchKeySigningKey`;
			name = `NoSuchKeySigningKey`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchKeySigningKey`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, An = class e extends C {
			static shapeId = `com.amazonaws.route53#ConflictingDomainExists`;
			name = `ConflictingDomainExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ConflictingDomainExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, jn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidVPCId`;
			name = `InvalidVPCId`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidVPCId`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Mn = class e extends C {
			static shapeId = `com.amazonaws.route53#LimitsExceeded`;
			name = `LimitsExceeded`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `LimitsExceeded`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Nn = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchHostedZone`;
			name = `NoSuchHostedZone`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchHostedZone`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Pn = class e extends C {
			static shapeId = `com.amazonaws.route53#NotAuthorizedException`;
			name = `NotAuthorizedException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NotAuthorizedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Fn = class e extends C {
			static shapeId = `com.amazonaws.route53#PriorRequestNotComplete`;
			name = `PriorRequestNotComplete`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `PriorRequestNotComplete`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, In = class e extends C {
			static shapeId = `com.amazonaws.route53#PublicZoneVPCAssociation`;
			name = `PublicZoneVPCAssociation`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `PublicZoneVPCAssociation`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Ln = class e extends C {
			static shapeId = `com.amazonaws.route53#CidrBlockInUseException`;
			name = `CidrBlockInUseException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CidrBlockInUseException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Rn = class e extends C {
			static shapeId = `com.amazonaws.route53#CidrCollectionVersionMismatchException`;
			name = `CidrCollectionVersionMismatchException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CidrCollectionVersionMismatchException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, zn = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchCidrCollectionException`;
			name = `NoSuchCidrCollectionException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `NoSuchCidrCollectionException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Bn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidChangeBatch`;
			name = `InvalidChangeBatch`;
			$fault = `client`;
			messages;
			constructor(t) {
				super({
					name: `InvalidChangeBatch`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.messages = t.messages;
			}
		}, Vn = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchHealthCheck`;
			name = `NoSuchHealthCheck`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchHealthCheck`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Hn = class e extends C {
			static shapeId = `com.amazonaws.route53#ThrottlingException`;
			name = `ThrottlingException`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ThrottlingException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Un = class e extends C {
			static shapeId = `com.amazonaws.route53#CidrCollectionAlreadyExistsException`;
			name = `CidrCollectionAlreadyExistsException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CidrCollectionAlreadyExistsException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Wn = class e extends C {
			static shapeId = `com.amazonaws.route53#HealthCheckAlreadyExists`;
			name = `HealthCheckAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HealthCheckAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Gn = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyHealthChecks`;
			name = `TooManyHealthChecks`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyHealthChecks`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Kn = class e extends C {
			static shapeId = `com.amazonaws.route53#DelegationSetNotAvailable`;
			name = `DelegationSetNotAvailable`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DelegationSetNotAvailable`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, qn = class e extends C {
			static shapeId = `com.amazonaws.route53#DelegationSetNotReusable`;
			name = `DelegationSetNotReusable`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DelegationSetNotReusable`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Jn = class e extends C {
			static shapeId = `com.amazonaws.route53#HostedZoneAlreadyExists`;
			name = `HostedZoneAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HostedZoneAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Yn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidDomainName`;
			name = `InvalidDomainName`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidDomainName`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Xn = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchDelegationSet`;
			name = `NoSuchDelegationSet`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchDelegationSet`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Zn = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyHostedZones`;
			name = `TooManyHostedZones`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyHostedZones`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Qn = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidArgument`;
			name = `InvalidArgument`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidArgument`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, $n = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidKeySigningKeyName`;
			name = `InvalidKeySigningKeyName`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidKeySigningKeyName`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, er = class e extends C {
			static shapeId = `com.amazonaws.route53#KeySigningKeyAlreadyExists`;
			name = `KeySigningKeyAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `KeySigningKeyAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, tr = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyKeySigningKeys`;
			name = `TooManyKeySigningKeys`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyKeySigningKeys`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, nr = class e extends C {
			static shapeId = `com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy`;
			name = `InsufficientCloudWatchLogsResourcePolicy`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InsufficientCloudWatchLogsResourcePolicy`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, rr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup`;
			name = `NoSuchCloudWatchLogsLogGroup`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchCloudWatchLogsLogGroup`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, ir = class e extends C {
			static shapeId = `com.amazonaws.route53#QueryLoggingConfigAlreadyExists`;
			name = `QueryLoggingConfigAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `QueryLoggingConfigAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, ar = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch`;
			name = `InvalidResourceRecordSetProtectionBatch`;
			$fault = `client`;
			Message;
			Errors;
			constructor(t) {
				super({
					name: `InvalidResourceRecordSetProtectionBatch`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.Errors = t.Errors;
			}
		}, or = class e extends C {
			static shapeId = `com.amazonaws.route53#ProtectionAlreadyExists`;
			name = `ProtectionAlreadyExists`;
			$fault = `client`;
			Message;
			Errors;
			constructor(t) {
				super({
					name: `ProtectionAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.Errors = t.Errors;
			}
		}, sr = class e extends C {
			static shapeId = `com.amazonaws.route53#DelegationSetAlreadyCreated`;
			name = `DelegationSetAlreadyCreated`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DelegationSetAlreadyCreated`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, cr = class e extends C {
			static shapeId = `com.amazonaws.route53#DelegationSetAlreadyReusable`;
			name = `DelegationSetAlreadyReusable`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DelegationSetAlreadyReusable`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, lr = class e extends C {
			static shapeId = `com.amazonaws.route53#HostedZoneNotFound`;
			name = `HostedZoneNotFound`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HostedZoneNotFound`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, ur = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidTrafficPolicyDocument`;
			name = `InvalidTrafficPolicyDocument`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidTrafficPolicyDocument`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, dr = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyTrafficPolicies`;
			name = `TooManyTrafficPolicies`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyTrafficPolicies`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, fr = class e extends C {
			static shapeId = `com.amazonaws.route53#TrafficPolicyAlreadyExists`;
			name = `TrafficPolicyAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TrafficPolicyAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, pr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchTrafficPolicy`;
			name = `NoSuchTrafficPolicy`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchTrafficPolicy`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, mr = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyTrafficPolicyInstances`;
			name = `TooManyTrafficPolicyInstances`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyTrafficPolicyInstances`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, hr = class e extends C {
			static shapeId = `com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists`;
			name = `TrafficPolicyInstanceAlreadyExists`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TrafficPolicyInstanceAlreadyExists`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, gr = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy`;
			name = `TooManyTrafficPolicyVersionsForCurrentPolicy`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyTrafficPolicyVersionsForCurrentPolicy`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, _r = class e extends C {
			static shapeId = `com.amazonaws.route53#TooManyVPCAssociationAuthorizations`;
			name = `TooManyVPCAssociationAuthorizations`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TooManyVPCAssociationAuthorizations`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, vr = class e extends C {
			static shapeId = `com.amazonaws.route53#KeySigningKeyInParentDSRecord`;
			name = `KeySigningKeyInParentDSRecord`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `KeySigningKeyInParentDSRecord`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, yr = class e extends C {
			static shapeId = `com.amazonaws.route53#KeySigningKeyInUse`;
			name = `KeySigningKeyInUse`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `KeySigningKeyInUse`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, br = class e extends C {
			static shapeId = `com.amazonaws.route53#CidrCollectionInUseException`;
			name = `CidrCollectionInUseException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CidrCollectionInUseException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, xr = class e extends C {
			static shapeId = `com.amazonaws.route53#HealthCheckInUse`;
			name = `HealthCheckInUse`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HealthCheckInUse`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Sr = class e extends C {
			static shapeId = `com.amazonaws.route53#HostedZoneNotEmpty`;
			name = `HostedZoneNotEmpty`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HostedZoneNotEmpty`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Cr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchQueryLoggingConfig`;
			name = `NoSuchQueryLoggingConfig`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchQueryLoggingConfig`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, wr = class e extends C {
			static shapeId = `com.amazonaws.route53#DelegationSetInUse`;
			name = `DelegationSetInUse`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DelegationSetInUse`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Tr = class e extends C {
			static shapeId = `com.amazonaws.route53#TrafficPolicyInUse`;
			name = `TrafficPolicyInUse`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `TrafficPolicyInUse`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Er = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchTrafficPolicyInstance`;
			name = `NoSuchTrafficPolicyInstance`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchTrafficPolicyInstance`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Dr = class e extends C {
			static shapeId = `com.amazonaws.route53#VPCAssociationAuthorizationNotFound`;
			name = `VPCAssociationAuthorizationNotFound`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `VPCAssociationAuthorizationNotFound`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Or = class e extends C {
			static shapeId = `com.amazonaws.route53#DNSSECNotFound`;
			name = `DNSSECNotFound`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `DNSSECNotFound`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, kr = class e extends C {
			static shapeId = `com.amazonaws.route53#LastVPCAssociation`;
			name = `LastVPCAssociation`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `LastVPCAssociation`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Ar = class e extends C {
			static shapeId = `com.amazonaws.route53#VPCAssociationNotFound`;
			name = `VPCAssociationNotFound`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `VPCAssociationNotFound`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, jr = class e extends C {
			static shapeId = `com.amazonaws.route53#HostedZonePartiallyDelegated`;
			name = `HostedZonePartiallyDelegated`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HostedZonePartiallyDelegated`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Mr = class e extends C {
			static shapeId = `com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound`;
			name = `KeySigningKeyWithActiveStatusNotFound`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `KeySigningKeyWithActiveStatusNotFound`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Nr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchChange`;
			name = `NoSuchChange`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchChange`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Pr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchGeoLocation`;
			name = `NoSuchGeoLocation`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `NoSuchGeoLocation`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Fr = class e extends C {
			static shapeId = `com.amazonaws.route53#IncompatibleVersion`;
			name = `IncompatibleVersion`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `IncompatibleVersion`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Ir = class e extends C {
			static shapeId = `com.amazonaws.route53#HostedZoneNotPrivate`;
			name = `HostedZoneNotPrivate`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HostedZoneNotPrivate`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Lr = class e extends C {
			static shapeId = `com.amazonaws.route53#NoSuchCidrLocationException`;
			name = `NoSuchCidrLocationException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `NoSuchCidrLocationException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Rr = class e extends C {
			static shapeId = `com.amazonaws.route53#InvalidPaginationToken`;
			name = `InvalidPaginationToken`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `InvalidPaginationToken`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, zr = class e extends C {
			static shapeId = `com.amazonaws.route53#HealthCheckVersionMismatch`;
			name = `HealthCheckVersionMismatch`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `HealthCheckVersionMismatch`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		}, Br = class e extends C {
			static shapeId = `com.amazonaws.route53#ConflictingTypes`;
			name = `ConflictingTypes`;
			$fault = `client`;
			constructor(t) {
				super({
					name: `ConflictingTypes`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var Hr, Ur, Wr, w, Gr, Kr, T, E, qr, Jr, Yr, Xr, Zr, Qr, $r, D, ei, ti, O, ni, ri, ii, ai, oi, si, ci, li, ui, di, fi, pi, mi, hi, gi, _i, vi, yi, bi, xi, Si, Ci, wi, Ti, Ei, Di, Oi, ki, Ai, ji, Mi, Ni, Pi, Fi, k, Ii, Li, Ri, zi, A, Bi, Vi, Hi, Ui, j, Wi, Gi, Ki, qi, Ji, M, N, Yi, Xi, Zi, Qi, $i, ea, ta, na, ra, ia, aa, P, oa, sa, ca, la, ua, da, fa, pa, ma, ha, ga, _a, va, ya, ba, xa, Sa, Ca, wa, F, Ta, Ea, Da, I, L, Oa, ka, Aa, ja, Ma, Na, Pa, Fa, Ia, La, Ra, za, Ba, Va, Ha, Ua, Wa, Ga, Ka, qa, Ja, Ya, Xa, Za, Qa, $a, eo, to, no, ro, io, ao, oo, so, R, co, lo, uo, fo, po, mo, ho, go, _o, vo, yo, bo, z, xo, So, Co, wo, To, Eo, Do, Oo, ko, Ao, jo, Mo, No, Po, Fo, Io, Lo, Ro, zo, Bo, Vo, Ho, Uo, Wo, B, Go, V, H, U, Ko, W, qo, G, Jo, Yo, Xo, Zo, Qo, $o, es, ts, K, q, ns, rs, J, is, as, os, ss, cs, ls, us, ds, fs, ps, ms, hs, gs, _s, vs, ys, bs, xs, Ss, Cs, ws, Ts, Es, Ds, Os, ks, As, js, Ms, Ns, Ps, Fs, Is, Ls, Rs, zs, Bs, Vs, Hs, Us, Ws, Gs, Ks, qs, Js, Ys, Xs, Zs, Qs, $s, ec, tc, nc, rc, ic, ac, oc, sc, cc, lc, uc, dc, fc, pc, mc, hc, gc, _c, vc, yc, bc, xc, Sc, Cc, wc, Tc, Ec, Dc, Oc, kc, Ac, jc, Mc, Nc, Pc, Fc, Ic, Lc, Rc, zc, Bc, Vc, Hc, Uc, Wc, Gc, Kc, qc, Jc, Yc, Xc, Zc, Qc, $c, el, tl, nl, rl, il, al, ol, sl, cl, ll, ul, dl, fl, pl;
function Y() {
	return (Y = e((() => {
		Fe(), Vr(), Cn(), Hr = `Action`, Ur = `AcceleratedRecovery`, Wr = `AcceleratedRecoveryStatus`, w = `AliasTarget`, Gr = `AWSRegion`, Kr = `Bias`, T = `Comment`, E = `ChangeBatch`, qr = `CidrBlockInUseException`, Jr = `CidrCollectionAlreadyExistsException`, Yr = `CidrCollectionInUseException`, Xr = `CidrCollectionVersionMismatchException`, Zr = `ContinentCode`, Qr = `CountryCode`, $r = `ConflictingDomainExists`, D = `ChangeInfo`, ei = `CollectionId`, ti = `ConcurrentModification`, O = `CallerReference`, ni = `CidrRoutingConfig`, ri = `ChangeResourceRecordSets`, ii = `ChangeResourceRecordSetsRequest`, ai = `ChangeResourceRecordSetsResponse`, oi = `ConflictingTypes`, si = `Change`, ci = `Changes`, li = `Coordinates`, ui = `Code`, di = `Config`, fi = `DNSName`, pi = `DNSSECNotFound`, mi = `DelegationSet`, hi = `DelegationSetAlreadyCreated`, gi = `DelegationSetAlreadyReusable`, _i = `DelegationSetId`, vi = `DelegationSetInUse`, yi = `DelegationSetNotAvailable`, bi = `DelegationSetNotReusable`, xi = `DelegationSetNameServers`, Si = `Description`, Ci = `Errors`, wi = `ErrorMessages`, Ti = `EvaluateTargetHealth`, Ei = `Features`, Di = `FailureReasons`, Oi = `Failover`, ki = `GetChange`, Ai = `GetChangeRequest`, ji = `GetChangeResponse`, Mi = `GetHostedZone`, Ni = `GetHostedZoneRequest`, Pi = `GetHostedZoneResponse`, Fi = `GeoLocation`, k = `GeoProximityLocation`, Ii = `HealthCheckAlreadyExists`, Li = `HealthCheckId`, Ri = `HealthCheckInUse`, zi = `HealthCheckVersionMismatch`, A = `HostedZone`, Bi = `HostedZoneAlreadyExists`, Vi = `HostedZoneConfig`, Hi = `HostedZoneFeatures`, Ui = `HostedZoneFailureReasons`, j = `HostedZoneId`, Wi = `HostedZoneNotEmpty`, Gi = `HostedZoneNotFound`, Ki = `HostedZoneNotPrivate`, qi = `HostedZonePartiallyDelegated`, Ji = `HostedZoneType`, M = `HostedZones`, N = `Id`, Yi = `InvalidArgument`, Xi = `InvalidChangeBatch`, Zi = `InsufficientCloudWatchLogsResourcePolicy`, Qi = `InvalidDomainName`, $i = `InvalidInput`, ea = `InvalidKMSArn`, ta = `InvalidKeySigningKeyName`, na = `InvalidKeySigningKeyStatus`, ra = `InvalidPaginationToken`, ia = `InvalidResourceRecordSetProtectionBatch`, aa = `InvalidSigningStatus`, P = `IsTruncated`, oa = `InvalidTrafficPolicyDocument`, sa = `IncompatibleVersion`, ca = `InvalidVPCId`, la = `KeySigningKeyAlreadyExists`, ua = `KeySigningKeyInParentDSRecord`, da = `KeySigningKeyInUse`, fa = `KeySigningKeyWithActiveStatusNotFound`, pa = `Latitude`, ma = `LimitsExceeded`, ha = `ListHostedZones`, ga = `ListHostedZonesRequest`, _a = `ListHostedZonesResponse`, va = `LocationName`, ya = `ListResourceRecordSets`, ba = `ListResourceRecordSetProtections`, xa = `ListResourceRecordSetProtectionsRequest`, Sa = `ListResourceRecordSetProtectionsResponse`, Ca = `ListResourceRecordSetsRequest`, wa = `ListResourceRecordSetsResponse`, F = `LinkedService`, Ta = `LastVPCAssociation`, Ea = `LocalZoneGroup`, Da = `Longitude`, I = `Message`, L = `MaxItems`, Oa = `MaxResults`, ka = `MultiValueAnswer`, Aa = `Marker`, ja = `Name`, Ma = `NotAuthorizedException`, Na = `NextMarker`, Pa = `NextRecordIdentifier`, Fa = `NextRecordName`, Ia = `NextRecordType`, La = `NameServers`, Ra = `NoSuchChange`, za = `NoSuchCidrCollectionException`, Ba = `NoSuchCidrLocationException`, Va = `NoSuchCloudWatchLogsLogGroup`, Ha = `NoSuchDelegationSet`, Ua = `NoSuchGeoLocation`, Wa = `NoSuchHealthCheck`, Ga = `NoSuchHostedZone`, Ka = `NoSuchKeySigningKey`, qa = `NoSuchQueryLoggingConfig`, Ja = `NoSuchTrafficPolicy`, Ya = `NoSuchTrafficPolicyInstance`, Xa = `NameServer`, Za = `NextToken`, Qa = `ProtectionAlreadyExists`, $a = `ProtectionError`, eo = `ProtectionErrors`, to = `PriorRequestNotComplete`, no = `PrivateZone`, ro = `PublicZoneVPCAssociation`, io = `QueryLoggingConfigAlreadyExists`, ao = `Region`, oo = `RecordName`, so = `ResourceRecord`, R = `ResourceRecordSet`, co = `ResourceRecordSetCount`, lo = `ResourceRecordSetProtections`, uo = `ResourceRecordSetProtection`, fo = `ResourceRecordSets`, po = `ResourceRecords`, mo = `RecordType`, ho = `Status`, go = `SubmittedAt`, _o = `SubdivisionCode`, vo = `SetIdentifier`, yo = `ServicePrincipal`, bo = `StartRecordIdentifier`, z = `StartRecordName`, xo = `StartRecordType`, So = `Type`, Co = `ThrottlingException`, wo = `TooManyHealthChecks`, To = `TooManyHostedZones`, Eo = `TooManyKeySigningKeys`, Do = `TooManyTrafficPolicies`, Oo = `TooManyTrafficPolicyInstances`, ko = `TooManyTrafficPolicyVersionsForCurrentPolicy`, Ao = `TooManyVPCAssociationAuthorizations`, jo = `TrafficPolicyAlreadyExists`, Mo = `TrafficPolicyInstanceAlreadyExists`, No = `TrafficPolicyInstanceId`, Po = `TrafficPolicyInUse`, Fo = `TTL`, Io = `Value`, Lo = `VPC`, Ro = `VPCAssociationAuthorizationNotFound`, zo = `VPCAssociationNotFound`, Bo = `VPCId`, Vo = `VPCRegion`, Ho = `VPCs`, Uo = `Weight`, Wo = `awsQueryError`, B = `client`, Go = `delegationsetid`, V = `error`, H = `httpError`, U = `httpQuery`, Ko = `hostedzonetype`, W = `http`, qo = `identifier`, G = `message`, Jo = `maxresults`, Yo = `marker`, Xo = `maxitems`, Zo = `messages`, Qo = `nexttoken`, $o = `name`, es = `smithy.ts.sdk.synthetic.com.amazonaws.route53`, ts = `type`, K = `xmlName`, q = `com.amazonaws.route53`, ns = new Kt(es), rs = [
			-3,
			es,
			`Route53ServiceException`,
			0,
			[],
			[]
		], ns.registerError(rs, C), J = new Kt(q), is = [
			-3,
			q,
			qr,
			{
				[V]: B,
				[H]: 400
			},
			[I],
			[0]
		], J.registerError(is, Ln), as = [
			-3,
			q,
			Jr,
			{ [V]: B },
			[I],
			[0]
		], J.registerError(as, Un), os = [
			-3,
			q,
			Yr,
			{
				[V]: B,
				[H]: 400
			},
			[I],
			[0]
		], J.registerError(os, br), ss = [
			-3,
			q,
			Xr,
			{
				[V]: B,
				[H]: 409
			},
			[I],
			[0]
		], J.registerError(ss, Rn), cs = [
			-3,
			q,
			ti,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(cs, wn), ls = [
			-3,
			q,
			$r,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(ls, An), us = [
			-3,
			q,
			oi,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(us, Br), ds = [
			-3,
			q,
			hi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(ds, sr), fs = [
			-3,
			q,
			gi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(fs, cr), ps = [
			-3,
			q,
			vi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(ps, wr), ms = [
			-3,
			q,
			yi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(ms, Kn), hs = [
			-3,
			q,
			bi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(hs, qn), gs = [
			-3,
			q,
			pi,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(gs, Or), _s = [
			-3,
			q,
			Ii,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(_s, Wn), vs = [
			-3,
			q,
			Ri,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(vs, xr), ys = [
			-3,
			q,
			zi,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(ys, zr), bs = [
			-3,
			q,
			Bi,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(bs, Jn), xs = [
			-3,
			q,
			Wi,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(xs, Sr), Ss = [
			-3,
			q,
			Gi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Ss, lr), Cs = [
			-3,
			q,
			Ki,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Cs, Ir), ws = [
			-3,
			q,
			qi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(ws, jr), Ts = [
			-3,
			q,
			sa,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Ts, Fr), Es = [
			-3,
			q,
			Zi,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Es, nr), Ds = [
			-3,
			q,
			Yi,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Ds, Qn), Os = [
			-3,
			q,
			Xi,
			{ [V]: B },
			[Zo, G],
			[[() => tl, 0], 0]
		], J.registerError(Os, Bn), ks = [
			-3,
			q,
			Qi,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(ks, Yn), As = [
			-3,
			q,
			$i,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(As, Tn), js = [
			-3,
			q,
			ta,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(js, $n), Ms = [
			-3,
			q,
			na,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Ms, En), Ns = [
			-3,
			q,
			ea,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Ns, Dn), Ps = [
			-3,
			q,
			ra,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Ps, Rr), Fs = [
			-3,
			q,
			ia,
			{
				[Wo]: [`InvalidResourceRecordSetProtectionBatch`, 400],
				[V]: B,
				[H]: 400
			},
			[Ci, I],
			[[() => rl, 0], 0],
			1
		], J.registerError(Fs, ar), Is = [
			-3,
			q,
			aa,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Is, On), Ls = [
			-3,
			q,
			oa,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Ls, ur), Rs = [
			-3,
			q,
			ca,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Rs, jn), zs = [
			-3,
			q,
			la,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(zs, er), Bs = [
			-3,
			q,
			ua,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Bs, vr), Vs = [
			-3,
			q,
			da,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Vs, yr), Hs = [
			-3,
			q,
			fa,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Hs, Mr), Us = [
			-3,
			q,
			Ta,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(Us, kr), Ws = [
			-3,
			q,
			ma,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Ws, Mn), Gs = [
			-3,
			q,
			Ra,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(Gs, Nr), Ks = [
			-3,
			q,
			za,
			{
				[V]: B,
				[H]: 404
			},
			[I],
			[0]
		], J.registerError(Ks, zn), qs = [
			-3,
			q,
			Ba,
			{
				[V]: B,
				[H]: 404
			},
			[I],
			[0]
		], J.registerError(qs, Lr), Js = [
			-3,
			q,
			Va,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(Js, rr), Ys = [
			-3,
			q,
			Ha,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(Ys, Xn), Xs = [
			-3,
			q,
			Ua,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(Xs, Pr), Zs = [
			-3,
			q,
			Wa,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(Zs, Vn), Qs = [
			-3,
			q,
			Ga,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(Qs, Nn), $s = [
			-3,
			q,
			Ka,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError($s, kn), ec = [
			-3,
			q,
			qa,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(ec, Cr), tc = [
			-3,
			q,
			Ja,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(tc, pr), nc = [
			-3,
			q,
			Ya,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(nc, Er), rc = [
			-3,
			q,
			Ma,
			{
				[V]: B,
				[H]: 401
			},
			[G],
			[0]
		], J.registerError(rc, Pn), ic = [
			-3,
			q,
			to,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(ic, Fn), ac = [
			-3,
			q,
			Qa,
			{
				[Wo]: [`ProtectionAlreadyExists`, 409],
				[V]: B,
				[H]: 409
			},
			[Ci, I],
			[[() => rl, 0], 0],
			1
		], J.registerError(ac, or), oc = [
			-3,
			q,
			ro,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(oc, In), sc = [
			-3,
			q,
			io,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(sc, ir), cc = [
			-3,
			q,
			Co,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(cc, Hn), lc = [
			-3,
			q,
			wo,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(lc, Gn), uc = [
			-3,
			q,
			To,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(uc, Zn), dc = [
			-3,
			q,
			Eo,
			{ [V]: B },
			[G],
			[0]
		], J.registerError(dc, tr), fc = [
			-3,
			q,
			Do,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(fc, dr), pc = [
			-3,
			q,
			Oo,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(pc, mr), mc = [
			-3,
			q,
			ko,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(mc, gr), hc = [
			-3,
			q,
			Ao,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(hc, _r), gc = [
			-3,
			q,
			jo,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(gc, fr), _c = [
			-3,
			q,
			Mo,
			{
				[V]: B,
				[H]: 409
			},
			[G],
			[0]
		], J.registerError(_c, hr), vc = [
			-3,
			q,
			Po,
			{
				[V]: B,
				[H]: 400
			},
			[G],
			[0]
		], J.registerError(vc, Tr), yc = [
			-3,
			q,
			Ro,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(yc, Dr), bc = [
			-3,
			q,
			zo,
			{
				[V]: B,
				[H]: 404
			},
			[G],
			[0]
		], J.registerError(bc, Ar), xc = [ns, J], Sc = [
			3,
			q,
			w,
			0,
			[
				j,
				fi,
				Ti
			],
			[
				0,
				0,
				2
			],
			3
		], Cc = [
			3,
			q,
			si,
			0,
			[Hr, R],
			[0, [() => Xc, 0]],
			2
		], wc = [
			3,
			q,
			E,
			0,
			[ci, T],
			[[() => $c, 0], 0],
			1
		], Tc = [
			3,
			q,
			D,
			0,
			[
				N,
				ho,
				go,
				T
			],
			[
				0,
				0,
				4,
				0
			],
			3
		], Ec = [
			3,
			q,
			ii,
			0,
			[j, E],
			[[0, 1], [() => wc, 0]],
			2
		], Dc = [
			3,
			q,
			ai,
			0,
			[D],
			[() => Tc],
			1
		], Oc = [
			3,
			q,
			ni,
			0,
			[ei, va],
			[0, 0],
			2
		], kc = [
			3,
			q,
			li,
			0,
			[pa, Da],
			[0, 0],
			2
		], Ac = [
			3,
			q,
			mi,
			0,
			[
				La,
				N,
				O
			],
			[
				[() => el, 0],
				0,
				0
			],
			1
		], jc = [
			3,
			q,
			Fi,
			0,
			[
				Zr,
				Qr,
				_o
			],
			[
				0,
				0,
				0
			]
		], Mc = [
			3,
			q,
			k,
			0,
			[
				Gr,
				Ea,
				li,
				Kr
			],
			[
				0,
				0,
				() => kc,
				1
			]
		], Nc = [
			3,
			q,
			Ai,
			0,
			[N],
			[[0, 1]],
			1
		], Pc = [
			3,
			q,
			ji,
			0,
			[D],
			[() => Tc],
			1
		], Fc = [
			3,
			q,
			Ni,
			0,
			[N],
			[[0, 1]],
			1
		], Ic = [
			3,
			q,
			Pi,
			0,
			[
				A,
				mi,
				Ho
			],
			[
				() => Lc,
				[() => Ac, 0],
				[() => sl, 0]
			],
			1
		], Lc = [
			3,
			q,
			A,
			0,
			[
				N,
				ja,
				O,
				di,
				co,
				F,
				Ei
			],
			[
				0,
				0,
				0,
				() => Rc,
				1,
				() => Vc,
				() => Bc
			],
			3
		], Rc = [
			3,
			q,
			Vi,
			0,
			[T, no],
			[0, 2]
		], zc = [
			3,
			q,
			Ui,
			0,
			[Ur],
			[0]
		], Bc = [
			3,
			q,
			Hi,
			0,
			[Wr, Di],
			[0, () => zc]
		], Vc = [
			3,
			q,
			F,
			0,
			[yo, Si],
			[0, 0]
		], Hc = [
			3,
			q,
			ga,
			0,
			[
				Aa,
				L,
				_i,
				Ji
			],
			[
				[0, { [U]: Yo }],
				[1, { [U]: Xo }],
				[0, { [U]: Go }],
				[0, { [U]: Ko }]
			]
		], Uc = [
			3,
			q,
			_a,
			0,
			[
				M,
				Aa,
				P,
				L,
				Na
			],
			[
				[() => nl, 0],
				0,
				2,
				1,
				0
			],
			4
		], Wc = [
			3,
			q,
			xa,
			0,
			[
				j,
				z,
				xo,
				Oa,
				Za
			],
			[
				[0, 1],
				[0, { [U]: $o }],
				[0, { [U]: ts }],
				[1, { [U]: Jo }],
				[0, { [U]: Qo }]
			],
			1
		], Gc = [
			3,
			q,
			Sa,
			0,
			[lo, Za],
			[[() => al, 0], 0],
			1
		], Kc = [
			3,
			q,
			Ca,
			0,
			[
				j,
				z,
				xo,
				bo,
				L
			],
			[
				[0, 1],
				[0, { [U]: $o }],
				[0, { [U]: ts }],
				[0, { [U]: qo }],
				[1, { [U]: Xo }]
			],
			1
		], qc = [
			3,
			q,
			wa,
			0,
			[
				fo,
				P,
				L,
				Fa,
				Ia,
				Pa
			],
			[
				[() => ol, 0],
				2,
				1,
				0,
				0,
				0
			],
			3
		], Jc = [
			3,
			q,
			$a,
			0,
			[
				oo,
				mo,
				ui,
				I
			],
			[
				0,
				0,
				0,
				0
			],
			4
		], Yc = [
			3,
			q,
			so,
			0,
			[Io],
			[0],
			1
		], Xc = [
			3,
			q,
			R,
			0,
			[
				ja,
				So,
				vo,
				Uo,
				ao,
				Fi,
				Oi,
				ka,
				Fo,
				po,
				w,
				Li,
				No,
				ni,
				k
			],
			[
				0,
				0,
				0,
				1,
				0,
				() => jc,
				0,
				2,
				1,
				[() => il, 0],
				() => Sc,
				0,
				0,
				() => Oc,
				() => Mc
			],
			2
		], Zc = [
			3,
			q,
			uo,
			0,
			[
				oo,
				mo,
				T
			],
			[
				0,
				0,
				0
			],
			2
		], Qc = [
			3,
			q,
			Lo,
			0,
			[Vo, Bo],
			[0, 0]
		], $c = [
			1,
			q,
			ci,
			0,
			[() => Cc, { [K]: si }]
		], el = [
			1,
			q,
			xi,
			0,
			[0, { [K]: Xa }]
		], tl = [
			1,
			q,
			wi,
			0,
			[0, { [K]: I }]
		], nl = [
			1,
			q,
			M,
			0,
			[() => Lc, { [K]: A }]
		], rl = [
			1,
			q,
			eo,
			0,
			[() => Jc, { [K]: $a }]
		], il = [
			1,
			q,
			po,
			0,
			[() => Yc, { [K]: so }]
		], al = [
			1,
			q,
			lo,
			0,
			[() => Zc, { [K]: uo }]
		], ol = [
			1,
			q,
			fo,
			0,
			[() => Xc, { [K]: R }]
		], sl = [
			1,
			q,
			Ho,
			0,
			[() => Qc, { [K]: Lo }]
		], cl = [
			9,
			q,
			ri,
			{ [W]: [
				`POST`,
				`/2013-04-01/hostedzone/{HostedZoneId}/rrset`,
				200
			] },
			() => Ec,
			() => Dc
		], ll = [
			9,
			q,
			ki,
			{ [W]: [
				`GET`,
				`/2013-04-01/change/{Id}`,
				200
			] },
			() => Nc,
			() => Pc
		], ul = [
			9,
			q,
			Mi,
			{ [W]: [
				`GET`,
				`/2013-04-01/hostedzone/{Id}`,
				200
			] },
			() => Fc,
			() => Ic
		], dl = [
			9,
			q,
			ha,
			{ [W]: [
				`GET`,
				`/2013-04-01/hostedzone`,
				200
			] },
			() => Hc,
			() => Uc
		], fl = [
			9,
			q,
			ba,
			{ [W]: [
				`GET`,
				`/2013-04-01/hostedzone/{HostedZoneId}/rrsetprotection`,
				200
			] },
			() => Wc,
			() => Gc
		], pl = [
			9,
			q,
			ya,
			{ [W]: [
				`GET`,
				`/2013-04-01/hostedzone/{HostedZoneId}/rrset`,
				200
			] },
			() => Kc,
			() => qc
		];
	})))();
}
var ml;
function hl() {
	return (hl = e((() => {
		qe(), Ze(), Ft(), at(), je(), ne(), rn(), Sn(), Y(), ml = (e) => ({
			apiVersion: `2013-04-01`,
			base64Decoder: e?.base64Decoder ?? He,
			base64Encoder: e?.base64Encoder ?? jt,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? xn,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? tn,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new ce()
			}],
			logger: e?.logger ?? new tt(),
			protocol: e?.protocol ?? mt,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.route53`,
				errorTypeRegistries: xc,
				xmlNamespace: `https://route53.amazonaws.com/doc/2013-04-01/`,
				version: `2013-04-01`,
				serviceTarget: `AWSDnsV20130401`
			},
			serviceId: e?.serviceId ?? `Route 53`,
			sha256: e?.sha256 ?? Tt,
			urlParser: e?.urlParser ?? Zt,
			utf8Decoder: e?.utf8Decoder ?? _e,
			utf8Encoder: e?.utf8Encoder ?? ue
		});
	})))();
}
var gl;
function _l() {
	return (_l = e((() => {
		cn(), Lt(), Bt(), t(), Xe(), qe(), Et(), Ke(), Ut(), De(), $e(), Ce(), ht(), Ct(), nt(), ne(), ze(), Ve(), hl(), gl = (e) => {
			st(process.version);
			let t = Nt(e), n = () => t().then(Yt), r = ml(e);
			it(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? a(Pe, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? he,
				credentialDefaultProvider: e?.credentialDefaultProvider ?? Je,
				defaultSocketTimeout: ke(e?.requestHandler, 3e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ot({
					serviceId: r.serviceId,
					clientVersion: sn
				}),
				maxAttempts: e?.maxAttempts ?? a(ot, e),
				region: e?.region ?? a(It, {
					...Dt,
					...i
				}),
				requestHandler: me.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? a({
					...At,
					default: async () => (await n()).retryMode || ct
				}, e),
				streamCollector: e?.streamCollector ?? pe,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? a(xe, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? a(ee, i),
				userAgentAppId: e?.userAgentAppId ?? a(pt, i)
			};
		};
	})))();
}
var vl, yl;
function bl() {
	return (bl = e((() => {
		vl = (e) => {
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
		}, yl = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var xl;
function Sl() {
	return (Sl = e((() => {
		rt(), xt(), Me(), bl(), xl = (e, t) => {
			let n = Object.assign(r(e), kt(e), be(e), vl(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, zt(n), lt(n), Qt(n), yl(n));
		};
	})))();
}
var Cl;
function wl() {
	return (wl = e((() => {
		we(), gt(), vt(), bt(), Wt(), re(), ae(), Ie(), _t(), ft(), o(), ge(), nt(), ie(), rn(), s(), _l(), Sl(), Cl = class extends Te {
			config;
			constructor(...[e]) {
				let t = gl(e || {});
				super(t), this.initConfig = t;
				let n = an(t), r = Xt(n), ee = ut(r), te = Ye(ee), ne = Oe(te), re = de(ne), ie = nn(re), ae = xl(ie, e?.extensions || []);
				this.config = ae, this.middlewareStack.use(oe(this.config)), this.middlewareStack.use(et(this.config)), this.middlewareStack.use(Ht(this.config)), this.middlewareStack.use(le(this.config)), this.middlewareStack.use(Se(this.config)), this.middlewareStack.use(i(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(se(this.config, {
					httpAuthSchemeParametersProvider: en,
					identityProviderConfigProvider: async (e) => new Ne({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(qt(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var X, Z, Q, Tl;
function $() {
	return ($ = e((() => {
		dt(), St(), yt(), o(), s(), X = Vt(on, `AWSDnsV20130401`, `Route53Client`, Re), Z = {}, Q = (e, t, n, r) => [Rt(n)], Tl = (e, t, n, r) => [Mt(n), Rt(n)];
	})))();
}
var El;
function Dl() {
	return (Dl = e((() => {
		$(), Y(), El = class extends X(Z, Tl, `ChangeResourceRecordSets`, cl) {};
	})))();
}
var Ol;
function kl() {
	return (kl = e((() => {
		$(), Y(), Ol = class extends X(Z, Q, `GetChange`, ll) {};
	})))();
}
var Al;
function jl() {
	return (jl = e((() => {
		$(), Y(), Al = class extends X(Z, Q, `GetHostedZone`, ul) {};
	})))();
}
var Ml;
function Nl() {
	return (Nl = e((() => {
		$(), Y(), Ml = class extends X(Z, Q, `ListHostedZones`, dl) {};
	})))();
}
var Pl;
function Fl() {
	return (Fl = e((() => {
		$(), Y(), Pl = class extends X(Z, Q, `ListResourceRecordSetProtections`, fl) {};
	})))();
}
var Il;
function Ll() {
	return (Ll = e((() => {
		$(), Y(), Il = class extends X(Z, Q, `ListResourceRecordSets`, pl) {};
	})))();
}
export { Ml as a, jl as c, El as d, Dl as f, Fl as i, Ol as l, wl as m, Ll as n, Nl as o, Cl as p, Pl as r, Al as s, Il as t, kl as u };
