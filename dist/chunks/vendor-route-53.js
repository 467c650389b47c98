import { $n as e, Ar as t, Bn as n, Cr as r, Dr as ee, Er as i, Fn as te, Fr as ne, Gn as a, Hn as re, In as ie, Ir as ae, Jn as o, Kn as oe, Ln as se, Mn as ce, Mr as le, Nn as ue, Nr as de, Or as fe, Pn as pe, Pr as me, Qn as he, Rn as ge, Sr as _e, Tr as ve, Un as ye, Vn as be, Xn as xe, Yn as Se, Zn as Ce, _r as we, ar as Te, dr as Ee, er as De, fr as Oe, gn as ke, gr as Ae, hr as je, ir as Me, jr as Ne, kr as s, lr as Pe, mr as Fe, n as Ie, nr as Le, on as Re, or as ze, pn as Be, pr as Ve, qn as He, r as Ue, rr as We, sn as Ge, sr as Ke, t as c, tr as qe, ur as Je, vn as Ye, vr as Xe, wn as Ze, wr as Qe, xr as l, yr as $e, zn as et } from "./vendor-aws.js";
const tt = async (e, n, r) => ({
	operation: t(n).operation,
	region: await s(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function nt(e) {
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
const rt = (e) => {
	let t = [];
	return e.operation, t.push(nt(e)), t;
}, it = (e) => {
	let t = Be(e);
	return Object.assign(t, { authSchemePreference: s(e.authSchemePreference ?? []) });
}, at = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `route53`
}), ot = {
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
var st = `3.1169.0`;
const u = `authSchemes`, d = `name`, f = `signingRegion`, ct = `isSet`, p = `PartitionResult`, m = `booleanEquals`, h = `stringEquals`, g = `getAttr`, _ = `sigv4`, v = { ref: `Endpoint` }, y = {
	fn: g,
	argv: [{ ref: p }, `name`]
}, lt = { ref: p }, b = { [u]: [{
	[d]: _,
	[f]: `us-east-1`
}] }, ut = { [u]: [{
	[d]: _,
	[f]: `cn-northwest-1`
}] }, dt = { [u]: [{
	[d]: _,
	[f]: `us-gov-west-1`
}] }, ft = { [u]: [{
	[d]: _,
	[f]: `eusc-de-east-1`
}] }, x = { [u]: [{
	[d]: _,
	[f]: `{PartitionResult#implicitGlobalRegion}`
}] }, pt = [{ ref: `Region` }], mt = {
	conditions: [
		[ct, [v]],
		[ct, pt],
		[
			`aws.partition`,
			pt,
			p
		],
		[m, [{ ref: `UseFIPS` }, !0]],
		[h, [y, `aws`]],
		[h, [y, `aws-cn`]],
		[h, [y, `aws-us-gov`]],
		[m, [{ ref: `UseDualStack` }, !0]],
		[m, [{
			fn: g,
			argv: [lt, `supportsFIPS`]
		}, !0]],
		[h, [y, `aws-iso`]],
		[h, [y, `aws-iso-b`]],
		[h, [y, `aws-iso-e`]],
		[h, [y, `aws-iso-f`]],
		[h, [y, `aws-eusc`]],
		[m, [{
			fn: g,
			argv: [lt, `supportsDualStack`]
		}, !0]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[v, {}],
		[`https://route53.amazonaws.com`, b],
		[`https://route53-fips.amazonaws.com`, b],
		[`https://route53.global.api.aws`, b],
		[`https://route53-fips.global.api.aws`, b],
		[`https://route53.amazonaws.com.cn`, ut],
		[`https://route53.global.api.amazonwebservices.com.cn`, ut],
		[`https://route53.us-gov.amazonaws.com`, dt],
		[`https://route53.us-gov.api.aws`, dt],
		[`https://route53.c2s.ic.gov`, { [u]: [{
			[d]: _,
			[f]: `us-iso-east-1`
		}] }],
		[`https://route53.sc2s.sgov.gov`, { [u]: [{
			[d]: _,
			[f]: `us-isob-east-1`
		}] }],
		[`https://route53.cloud.adc-e.uk`, { [u]: [{
			[d]: _,
			[f]: `eu-isoe-west-1`
		}] }],
		[`https://route53.csp.hci.ic.gov`, { [u]: [{
			[d]: _,
			[f]: `us-isof-south-1`
		}] }],
		[`https://route53.amazonaws.eu`, ft],
		[`https://route53.global.api.amazonwebservices.eu`, ft],
		[`https://route53-fips.{PartitionResult#dualStackDnsSuffix}`, x],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://route53-fips.{PartitionResult#dnsSuffix}`, x],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://route53.{PartitionResult#dualStackDnsSuffix}`, x],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://route53.{PartitionResult#dnsSuffix}`, x],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, ht = new Int32Array([
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
]), gt = Ke.from(ht, 2, mt.conditions, mt.results), _t = new ze({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), vt = (e, t = {}) => _t.get(e, () => Me(gt, {
	endpointParams: e,
	logger: t.logger
}));
Te.aws = pe;
var S = class e extends $e {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, yt = class e extends S {
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
}, bt = class e extends S {
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
}, xt = class e extends S {
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
}, St = class e extends S {
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
}, Ct = class e extends S {
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
}, wt = class e extends S {
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
}, Tt = class e extends S {
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
}, Et = class e extends S {
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
}, Dt = class e extends S {
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
}, Ot = class e extends S {
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
}, kt = class e extends S {
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
}, At = class e extends S {
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
}, jt = class e extends S {
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
}, Mt = class e extends S {
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
}, Nt = class e extends S {
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
}, Pt = class e extends S {
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
}, Ft = class e extends S {
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
}, It = class e extends S {
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
}, Lt = class e extends S {
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
}, Rt = class e extends S {
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
}, zt = class e extends S {
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
}, Bt = class e extends S {
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
}, Vt = class e extends S {
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
}, Ht = class e extends S {
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
}, Ut = class e extends S {
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
}, Wt = class e extends S {
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
}, Gt = class e extends S {
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
}, Kt = class e extends S {
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
}, qt = class e extends S {
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
}, Jt = class e extends S {
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
}, Yt = class e extends S {
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
}, Xt = class e extends S {
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
}, Zt = class e extends S {
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
}, Qt = class e extends S {
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
}, $t = class e extends S {
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
}, en = class e extends S {
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
}, tn = class e extends S {
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
}, nn = class e extends S {
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
}, rn = class e extends S {
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
}, an = class e extends S {
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
}, on = class e extends S {
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
}, sn = class e extends S {
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
}, cn = class e extends S {
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
}, ln = class e extends S {
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
}, un = class e extends S {
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
}, dn = class e extends S {
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
}, fn = class e extends S {
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
}, pn = class e extends S {
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
}, mn = class e extends S {
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
}, hn = class e extends S {
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
}, gn = class e extends S {
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
}, _n = class e extends S {
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
}, vn = class e extends S {
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
}, yn = class e extends S {
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
}, bn = class e extends S {
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
}, xn = class e extends S {
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
}, Sn = class e extends S {
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
}, Cn = class e extends S {
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
}, wn = class e extends S {
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
}, Tn = class e extends S {
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
}, En = class e extends S {
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
}, Dn = class e extends S {
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
}, On = class e extends S {
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
}, kn = class e extends S {
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
}, An = class e extends S {
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
}, jn = class e extends S {
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
}, Mn = class e extends S {
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
}, Nn = class e extends S {
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
}, Pn = class e extends S {
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
}, Fn = class e extends S {
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
}, In = class e extends S {
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
const Ln = `AliasTarget`, C = `Comment`, Rn = `ChangeBatch`, w = `ChangeInfo`, zn = `CallerReference`, Bn = `CidrRoutingConfig`, T = `Change`, E = `Changes`, D = `Coordinates`, O = `DelegationSet`, k = `Errors`, A = `GeoLocation`, j = `GeoProximityLocation`, M = `HostedZone`, N = `HostedZoneId`, P = `HostedZones`, F = `IsTruncated`, I = `LinkedService`, L = `Message`, R = `MaxItems`, z = `Marker`, Vn = `Name`, Hn = `NextToken`, Un = `ProtectionError`, Wn = `RecordName`, Gn = `ResourceRecord`, B = `ResourceRecordSet`, Kn = `ResourceRecordSetProtections`, qn = `ResourceRecordSetProtection`, Jn = `ResourceRecordSets`, Yn = `ResourceRecords`, Xn = `RecordType`, Zn = `StartRecordName`, Qn = `StartRecordType`, $n = `VPCs`, er = `awsQueryError`, V = `client`, H = `error`, U = `httpError`, W = `httpQuery`, G = `http`, K = `message`, tr = `maxitems`, nr = `name`, rr = `smithy.ts.sdk.synthetic.com.amazonaws.route53`, ir = `type`, q = `xmlName`, J = `com.amazonaws.route53`, ar = new l(rr);
var or = [
	-3,
	rr,
	`Route53ServiceException`,
	0,
	[],
	[]
];
ar.registerError(or, S);
const Y = new l(J);
var sr = [
	-3,
	J,
	`CidrBlockInUseException`,
	{
		[H]: V,
		[U]: 400
	},
	[L],
	[0]
];
Y.registerError(sr, Mt);
var cr = [
	-3,
	J,
	`CidrCollectionAlreadyExistsException`,
	{ [H]: V },
	[L],
	[0]
];
Y.registerError(cr, Rt);
var lr = [
	-3,
	J,
	`CidrCollectionInUseException`,
	{
		[H]: V,
		[U]: 400
	},
	[L],
	[0]
];
Y.registerError(lr, gn);
var ur = [
	-3,
	J,
	`CidrCollectionVersionMismatchException`,
	{
		[H]: V,
		[U]: 409
	},
	[L],
	[0]
];
Y.registerError(ur, Nt);
var dr = [
	-3,
	J,
	`ConcurrentModification`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(dr, yt);
var fr = [
	-3,
	J,
	`ConflictingDomainExists`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(fr, Tt);
var pr = [
	-3,
	J,
	`ConflictingTypes`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(pr, In);
var mr = [
	-3,
	J,
	`DelegationSetAlreadyCreated`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(mr, nn);
var hr = [
	-3,
	J,
	`DelegationSetAlreadyReusable`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(hr, rn);
var gr = [
	-3,
	J,
	`DelegationSetInUse`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(gr, bn);
var _r = [
	-3,
	J,
	`DelegationSetNotAvailable`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(_r, Vt);
var vr = [
	-3,
	J,
	`DelegationSetNotReusable`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(vr, Ht);
var yr = [
	-3,
	J,
	`DNSSECNotFound`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(yr, wn);
var br = [
	-3,
	J,
	`HealthCheckAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(br, zt);
var xr = [
	-3,
	J,
	`HealthCheckInUse`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(xr, _n);
var Sr = [
	-3,
	J,
	`HealthCheckVersionMismatch`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(Sr, Fn);
var Cr = [
	-3,
	J,
	`HostedZoneAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(Cr, Ut);
var wr = [
	-3,
	J,
	`HostedZoneNotEmpty`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(wr, vn);
var Tr = [
	-3,
	J,
	`HostedZoneNotFound`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Tr, an);
var Er = [
	-3,
	J,
	`HostedZoneNotPrivate`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Er, Mn);
var Dr = [
	-3,
	J,
	`HostedZonePartiallyDelegated`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Dr, Dn);
var Or = [
	-3,
	J,
	`IncompatibleVersion`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Or, jn);
var kr = [
	-3,
	J,
	`InsufficientCloudWatchLogsResourcePolicy`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(kr, Zt);
var Ar = [
	-3,
	J,
	`InvalidArgument`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Ar, qt);
var jr = [
	-3,
	J,
	`InvalidChangeBatch`,
	{ [H]: V },
	[`messages`, K],
	[[() => ra, 0], 0]
];
Y.registerError(jr, Ft);
var Mr = [
	-3,
	J,
	`InvalidDomainName`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Mr, Wt);
var Nr = [
	-3,
	J,
	`InvalidInput`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Nr, bt);
var Pr = [
	-3,
	J,
	`InvalidKeySigningKeyName`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Pr, Jt);
var Fr = [
	-3,
	J,
	`InvalidKeySigningKeyStatus`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Fr, xt);
var Ir = [
	-3,
	J,
	`InvalidKMSArn`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Ir, St);
var Lr = [
	-3,
	J,
	`InvalidPaginationToken`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Lr, Pn);
var Rr = [
	-3,
	J,
	`InvalidResourceRecordSetProtectionBatch`,
	{
		[er]: [`InvalidResourceRecordSetProtectionBatch`, 400],
		[H]: V,
		[U]: 400
	},
	[k, L],
	[[() => aa, 0], 0],
	1
];
Y.registerError(Rr, en);
var zr = [
	-3,
	J,
	`InvalidSigningStatus`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(zr, Ct);
var Br = [
	-3,
	J,
	`InvalidTrafficPolicyDocument`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Br, on);
var Vr = [
	-3,
	J,
	`InvalidVPCId`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Vr, Et);
var Hr = [
	-3,
	J,
	`KeySigningKeyAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(Hr, Yt);
var Ur = [
	-3,
	J,
	`KeySigningKeyInParentDSRecord`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Ur, mn);
var Wr = [
	-3,
	J,
	`KeySigningKeyInUse`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Wr, hn);
var Gr = [
	-3,
	J,
	`KeySigningKeyWithActiveStatusNotFound`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Gr, On);
var Kr = [
	-3,
	J,
	`LastVPCAssociation`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(Kr, Tn);
var qr = [
	-3,
	J,
	`LimitsExceeded`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(qr, Dt);
var Jr = [
	-3,
	J,
	`NoSuchChange`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(Jr, kn);
var Yr = [
	-3,
	J,
	`NoSuchCidrCollectionException`,
	{
		[H]: V,
		[U]: 404
	},
	[L],
	[0]
];
Y.registerError(Yr, Pt);
var Xr = [
	-3,
	J,
	`NoSuchCidrLocationException`,
	{
		[H]: V,
		[U]: 404
	},
	[L],
	[0]
];
Y.registerError(Xr, Nn);
var Zr = [
	-3,
	J,
	`NoSuchCloudWatchLogsLogGroup`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(Zr, Qt);
var Qr = [
	-3,
	J,
	`NoSuchDelegationSet`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(Qr, Gt);
var $r = [
	-3,
	J,
	`NoSuchGeoLocation`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError($r, An);
var ei = [
	-3,
	J,
	`NoSuchHealthCheck`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ei, It);
var ti = [
	-3,
	J,
	`NoSuchHostedZone`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ti, Ot);
var ni = [
	-3,
	J,
	`NoSuchKeySigningKey`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ni, wt);
var ri = [
	-3,
	J,
	`NoSuchQueryLoggingConfig`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ri, yn);
var ii = [
	-3,
	J,
	`NoSuchTrafficPolicy`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ii, ln);
var ai = [
	-3,
	J,
	`NoSuchTrafficPolicyInstance`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(ai, Sn);
var oi = [
	-3,
	J,
	`NotAuthorizedException`,
	{
		[H]: V,
		[U]: 401
	},
	[K],
	[0]
];
Y.registerError(oi, kt);
var si = [
	-3,
	J,
	`PriorRequestNotComplete`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(si, At);
var ci = [
	-3,
	J,
	`ProtectionAlreadyExists`,
	{
		[er]: [`ProtectionAlreadyExists`, 409],
		[H]: V,
		[U]: 409
	},
	[k, L],
	[[() => aa, 0], 0],
	1
];
Y.registerError(ci, tn);
var li = [
	-3,
	J,
	`PublicZoneVPCAssociation`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(li, jt);
var ui = [
	-3,
	J,
	`QueryLoggingConfigAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(ui, $t);
var di = [
	-3,
	J,
	`ThrottlingException`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(di, Lt);
var fi = [
	-3,
	J,
	`TooManyHealthChecks`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(fi, Bt);
var pi = [
	-3,
	J,
	`TooManyHostedZones`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(pi, Kt);
var mi = [
	-3,
	J,
	`TooManyKeySigningKeys`,
	{ [H]: V },
	[K],
	[0]
];
Y.registerError(mi, Xt);
var hi = [
	-3,
	J,
	`TooManyTrafficPolicies`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(hi, sn);
var gi = [
	-3,
	J,
	`TooManyTrafficPolicyInstances`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(gi, un);
var _i = [
	-3,
	J,
	`TooManyTrafficPolicyVersionsForCurrentPolicy`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(_i, fn);
var vi = [
	-3,
	J,
	`TooManyVPCAssociationAuthorizations`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(vi, pn);
var yi = [
	-3,
	J,
	`TrafficPolicyAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(yi, cn);
var bi = [
	-3,
	J,
	`TrafficPolicyInstanceAlreadyExists`,
	{
		[H]: V,
		[U]: 409
	},
	[K],
	[0]
];
Y.registerError(bi, dn);
var xi = [
	-3,
	J,
	`TrafficPolicyInUse`,
	{
		[H]: V,
		[U]: 400
	},
	[K],
	[0]
];
Y.registerError(xi, xn);
var Si = [
	-3,
	J,
	`VPCAssociationAuthorizationNotFound`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(Si, Cn);
var Ci = [
	-3,
	J,
	`VPCAssociationNotFound`,
	{
		[H]: V,
		[U]: 404
	},
	[K],
	[0]
];
Y.registerError(Ci, En);
const wi = [ar, Y];
var Ti = [
	3,
	J,
	Ln,
	0,
	[
		N,
		`DNSName`,
		`EvaluateTargetHealth`
	],
	[
		0,
		0,
		2
	],
	3
], Ei = [
	3,
	J,
	T,
	0,
	[`Action`, B],
	[0, [() => Qi, 0]],
	2
], Di = [
	3,
	J,
	Rn,
	0,
	[E, C],
	[[() => ta, 0], 0],
	1
], X = [
	3,
	J,
	w,
	0,
	[
		`Id`,
		`Status`,
		`SubmittedAt`,
		C
	],
	[
		0,
		0,
		4,
		0
	],
	3
], Oi = [
	3,
	J,
	`ChangeResourceRecordSetsRequest`,
	0,
	[N, Rn],
	[[0, 1], [() => Di, 0]],
	2
], ki = [
	3,
	J,
	`ChangeResourceRecordSetsResponse`,
	0,
	[w],
	[() => X],
	1
], Ai = [
	3,
	J,
	Bn,
	0,
	[`CollectionId`, `LocationName`],
	[0, 0],
	2
], ji = [
	3,
	J,
	D,
	0,
	[`Latitude`, `Longitude`],
	[0, 0],
	2
], Mi = [
	3,
	J,
	O,
	0,
	[
		`NameServers`,
		`Id`,
		zn
	],
	[
		[() => na, 0],
		0,
		0
	],
	1
], Ni = [
	3,
	J,
	A,
	0,
	[
		`ContinentCode`,
		`CountryCode`,
		`SubdivisionCode`
	],
	[
		0,
		0,
		0
	]
], Pi = [
	3,
	J,
	j,
	0,
	[
		`AWSRegion`,
		`LocalZoneGroup`,
		D,
		`Bias`
	],
	[
		0,
		0,
		() => ji,
		1
	]
], Fi = [
	3,
	J,
	`GetChangeRequest`,
	0,
	[`Id`],
	[[0, 1]],
	1
], Ii = [
	3,
	J,
	`GetChangeResponse`,
	0,
	[w],
	[() => X],
	1
], Li = [
	3,
	J,
	`GetHostedZoneRequest`,
	0,
	[`Id`],
	[[0, 1]],
	1
], Ri = [
	3,
	J,
	`GetHostedZoneResponse`,
	0,
	[
		M,
		O,
		$n
	],
	[
		() => zi,
		[() => Mi, 0],
		[() => la, 0]
	],
	1
], zi = [
	3,
	J,
	M,
	0,
	[
		`Id`,
		Vn,
		zn,
		`Config`,
		`ResourceRecordSetCount`,
		I,
		`Features`
	],
	[
		0,
		0,
		0,
		() => Bi,
		1,
		() => Ui,
		() => Hi
	],
	3
], Bi = [
	3,
	J,
	`HostedZoneConfig`,
	0,
	[C, `PrivateZone`],
	[0, 2]
], Vi = [
	3,
	J,
	`HostedZoneFailureReasons`,
	0,
	[`AcceleratedRecovery`],
	[0]
], Hi = [
	3,
	J,
	`HostedZoneFeatures`,
	0,
	[`AcceleratedRecoveryStatus`, `FailureReasons`],
	[0, () => Vi]
], Ui = [
	3,
	J,
	I,
	0,
	[`ServicePrincipal`, `Description`],
	[0, 0]
], Wi = [
	3,
	J,
	`ListHostedZonesRequest`,
	0,
	[
		z,
		R,
		`DelegationSetId`,
		`HostedZoneType`
	],
	[
		[0, { [W]: `marker` }],
		[1, { [W]: tr }],
		[0, { [W]: `delegationsetid` }],
		[0, { [W]: `hostedzonetype` }]
	]
], Gi = [
	3,
	J,
	`ListHostedZonesResponse`,
	0,
	[
		P,
		z,
		F,
		R,
		`NextMarker`
	],
	[
		[() => ia, 0],
		0,
		2,
		1,
		0
	],
	4
], Ki = [
	3,
	J,
	`ListResourceRecordSetProtectionsRequest`,
	0,
	[
		N,
		Zn,
		Qn,
		`MaxResults`,
		Hn
	],
	[
		[0, 1],
		[0, { [W]: nr }],
		[0, { [W]: ir }],
		[1, { [W]: `maxresults` }],
		[0, { [W]: `nexttoken` }]
	],
	1
], qi = [
	3,
	J,
	`ListResourceRecordSetProtectionsResponse`,
	0,
	[Kn, Hn],
	[[() => sa, 0], 0],
	1
], Ji = [
	3,
	J,
	`ListResourceRecordSetsRequest`,
	0,
	[
		N,
		Zn,
		Qn,
		`StartRecordIdentifier`,
		R
	],
	[
		[0, 1],
		[0, { [W]: nr }],
		[0, { [W]: ir }],
		[0, { [W]: `identifier` }],
		[1, { [W]: tr }]
	],
	1
], Yi = [
	3,
	J,
	`ListResourceRecordSetsResponse`,
	0,
	[
		Jn,
		F,
		R,
		`NextRecordName`,
		`NextRecordType`,
		`NextRecordIdentifier`
	],
	[
		[() => ca, 0],
		2,
		1,
		0,
		0,
		0
	],
	3
], Xi = [
	3,
	J,
	Un,
	0,
	[
		Wn,
		Xn,
		`Code`,
		L
	],
	[
		0,
		0,
		0,
		0
	],
	4
], Zi = [
	3,
	J,
	Gn,
	0,
	[`Value`],
	[0],
	1
], Qi = [
	3,
	J,
	B,
	0,
	[
		Vn,
		`Type`,
		`SetIdentifier`,
		`Weight`,
		`Region`,
		A,
		`Failover`,
		`MultiValueAnswer`,
		`TTL`,
		Yn,
		Ln,
		`HealthCheckId`,
		`TrafficPolicyInstanceId`,
		Bn,
		j
	],
	[
		0,
		0,
		0,
		1,
		0,
		() => Ni,
		0,
		2,
		1,
		[() => oa, 0],
		() => Ti,
		0,
		0,
		() => Ai,
		() => Pi
	],
	2
], $i = [
	3,
	J,
	qn,
	0,
	[
		Wn,
		Xn,
		C
	],
	[
		0,
		0,
		0
	],
	2
], ea = [
	3,
	J,
	`VPC`,
	0,
	[`VPCRegion`, `VPCId`],
	[0, 0]
], ta = [
	1,
	J,
	E,
	0,
	[() => Ei, { [q]: T }]
], na = [
	1,
	J,
	`DelegationSetNameServers`,
	0,
	[0, { [q]: `NameServer` }]
], ra = [
	1,
	J,
	`ErrorMessages`,
	0,
	[0, { [q]: L }]
], ia = [
	1,
	J,
	P,
	0,
	[() => zi, { [q]: M }]
], aa = [
	1,
	J,
	`ProtectionErrors`,
	0,
	[() => Xi, { [q]: Un }]
], oa = [
	1,
	J,
	Yn,
	0,
	[() => Zi, { [q]: Gn }]
], sa = [
	1,
	J,
	Kn,
	0,
	[() => $i, { [q]: qn }]
], ca = [
	1,
	J,
	Jn,
	0,
	[() => Qi, { [q]: B }]
], la = [
	1,
	J,
	$n,
	0,
	[() => ea, { [q]: `VPC` }]
], ua = [
	9,
	J,
	`ChangeResourceRecordSets`,
	{ [G]: [
		`POST`,
		`/2013-04-01/hostedzone/{HostedZoneId}/rrset`,
		200
	] },
	() => Oi,
	() => ki
], da = [
	9,
	J,
	`GetChange`,
	{ [G]: [
		`GET`,
		`/2013-04-01/change/{Id}`,
		200
	] },
	() => Fi,
	() => Ii
], fa = [
	9,
	J,
	`GetHostedZone`,
	{ [G]: [
		`GET`,
		`/2013-04-01/hostedzone/{Id}`,
		200
	] },
	() => Li,
	() => Ri
], pa = [
	9,
	J,
	`ListHostedZones`,
	{ [G]: [
		`GET`,
		`/2013-04-01/hostedzone`,
		200
	] },
	() => Wi,
	() => Gi
], ma = [
	9,
	J,
	`ListResourceRecordSetProtections`,
	{ [G]: [
		`GET`,
		`/2013-04-01/hostedzone/{HostedZoneId}/rrsetprotection`,
		200
	] },
	() => Ki,
	() => qi
], ha = [
	9,
	J,
	`ListResourceRecordSets`,
	{ [G]: [
		`GET`,
		`/2013-04-01/hostedzone/{HostedZoneId}/rrset`,
		200
	] },
	() => Ji,
	() => Yi
];
const ga = (e) => ({
	apiVersion: `2013-04-01`,
	base64Decoder: e?.base64Decoder ?? me,
	base64Encoder: e?.base64Encoder ?? le,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? vt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? rt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Ye()
	}],
	logger: e?.logger ?? new Fe(),
	protocol: e?.protocol ?? Ge,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.route53`,
		errorTypeRegistries: wi,
		xmlNamespace: `https://route53.amazonaws.com/doc/2013-04-01/`,
		version: `2013-04-01`,
		serviceTarget: `AWSDnsV20130401`
	},
	serviceId: e?.serviceId ?? `Route 53`,
	sha256: e?.sha256 ?? Re,
	urlParser: e?.urlParser ?? fe,
	utf8Decoder: e?.utf8Decoder ?? de,
	utf8Encoder: e?.utf8Encoder ?? Ne
}), _a = (e) => {
	we(process.version);
	let t = Pe(e), r = () => t().then(Xe), a = ga(e);
	ae(process.version);
	let o = {
		profile: e?.profile,
		logger: a.logger
	};
	return {
		...a,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? i(ke, o),
		bodyLengthChecker: e?.bodyLengthChecker ?? ee,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? Ue,
		defaultSocketTimeout: ne(e?.requestHandler, 3e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ie({
			serviceId: a.serviceId,
			clientVersion: st
		}),
		maxAttempts: e?.maxAttempts ?? i(et, e),
		region: e?.region ?? i(Oe, {
			...Ee,
			...o
		}),
		requestHandler: Ze.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? i({
			...n,
			default: async () => (await r()).retryMode || re
		}, e),
		streamCollector: e?.streamCollector ?? qe,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? i(ve, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? i(Qe, o),
		userAgentAppId: e?.userAgentAppId ?? i(te, o)
	};
}, va = (e) => {
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
}, ya = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), ba = (t, n) => {
	let r = Object.assign(ce(t), je(t), e(t), va(t));
	return n.forEach((e) => e.configure(r)), Object.assign(t, ue(r), Ae(r), De(r), ya(r));
};
var xa = class extends r {
	config;
	constructor(...[e]) {
		let t = _a(e || {});
		super(t), this.initConfig = t;
		let n = at(t), r = ye(n), ee = be(r), i = Je(ee), te = Ce(i), ne = We(te), re = it(ne), ie = ba(re, e?.extensions || []);
		this.config = ie, this.middlewareStack.use(_e(this.config)), this.middlewareStack.use(se(this.config)), this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(he(this.config)), this.middlewareStack.use(xe(this.config)), this.middlewareStack.use(Se(this.config)), this.middlewareStack.use(o(this.config)), this.middlewareStack.use(He(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new a({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(oe(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = Ve(ot, `AWSDnsV20130401`, `Route53Client`, Le), Q = {}, $ = (e, t, n, r) => [c(n)], Sa = (e, t, n, r) => [Ie(n), c(n)];
var Ca = class extends Z(Q, Sa, `ChangeResourceRecordSets`, ua) {}, wa = class extends Z(Q, $, `GetChange`, da) {}, Ta = class extends Z(Q, $, `GetHostedZone`, fa) {}, Ea = class extends Z(Q, $, `ListHostedZones`, pa) {}, Da = class extends Z(Q, $, `ListResourceRecordSetProtections`, ma) {}, Oa = class extends Z(Q, $, `ListResourceRecordSets`, ha) {};
export { wa as a, Ta as i, Da as n, Ca as o, Ea as r, xa as s, Oa as t };
