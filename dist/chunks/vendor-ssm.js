import { $n as e, Ar as t, Bn as n, Cr as r, Dr as i, Er as a, Fn as o, Fr as s, Gn as c, Hn as l, In as u, Ir as ee, Jn as d, Kn as te, Ln as ne, Mn as re, Mr as ie, Nn as ae, Nr as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Rn as de, Sr as fe, Tr as pe, Un as me, Vn as he, Xn as ge, Yn as _e, Zn as ve, _r as ye, ar as be, dr as xe, er as Se, fr as Ce, gn as we, gr as Te, hr as Ee, ir as De, jr as Oe, kr as f, lr as ke, mr as Ae, nr as je, on as Me, or as Ne, pn as Pe, pr as Fe, qn as Ie, r as Le, rr as Re, sr as ze, tr as Be, un as Ve, ur as He, vn as Ue, vr as We, wn as Ge, wr as Ke, xr as p, yr as qe, zn as Je } from "./vendor-aws.js";
const Ye = async (e, n, r) => ({
	operation: t(n).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Xe(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `ssm`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const Ze = (e) => {
	let t = [];
	return e.operation, t.push(Xe(e)), t;
}, Qe = (e) => {
	let t = Pe(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, $e = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `ssm`
}), et = {
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
var tt = `3.1169.0`;
const m = `isSet`, h = `PartitionResult`, g = `booleanEquals`, _ = `getAttr`, v = { ref: `Endpoint` }, y = { ref: h }, b = {}, x = [{ ref: `Region` }], S = {
	conditions: [
		[m, [v]],
		[m, x],
		[
			`aws.partition`,
			x,
			h
		],
		[g, [{ ref: `UseFIPS` }, !0]],
		[g, [{ ref: `UseDualStack` }, !0]],
		[g, [{
			fn: _,
			argv: [y, `supportsDualStack`]
		}, !0]],
		[g, [{
			fn: _,
			argv: [y, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: _,
			argv: [y, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[v, b],
		[`https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://ssm.{Region}.amazonaws.com`, b],
		[`https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}`, b],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://ssm.{Region}.{PartitionResult#dnsSuffix}`, b],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, nt = new Int32Array([
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
]), rt = ze.from(nt, 2, S.conditions, S.results), it = new Ne({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), at = (e, t = {}) => it.get(e, () => De(rt, {
	endpointParams: e,
	logger: t.logger
}));
be.aws = ce;
var C = class e extends qe {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, ot = class e extends C {
	static shapeId = `com.amazonaws.ssm#AccessDeniedException`;
	name = `AccessDeniedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, st = class e extends C {
	static shapeId = `com.amazonaws.ssm#InternalServerError`;
	name = `InternalServerError`;
	$fault = `server`;
	Message;
	constructor(t) {
		super({
			name: `InternalServerError`,
			$fault: `server`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ct = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidResourceId`;
	name = `InvalidResourceId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidResourceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, lt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidResourceType`;
	name = `InvalidResourceType`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidResourceType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ut = class e extends C {
	static shapeId = `com.amazonaws.ssm#TooManyTagsError`;
	name = `TooManyTagsError`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `TooManyTagsError`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dt = class e extends C {
	static shapeId = `com.amazonaws.ssm#TooManyUpdates`;
	name = `TooManyUpdates`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TooManyUpdates`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ft = class e extends C {
	static shapeId = `com.amazonaws.ssm#AlreadyExistsException`;
	name = `AlreadyExistsException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, pt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemConflictException`;
	name = `OpsItemConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, mt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemInvalidParameterException`;
	name = `OpsItemInvalidParameterException`;
	$fault = `client`;
	ParameterNames;
	Message;
	constructor(t) {
		super({
			name: `OpsItemInvalidParameterException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ParameterNames = t.ParameterNames, this.Message = t.Message;
	}
}, ht = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemLimitExceededException`;
	name = `OpsItemLimitExceededException`;
	$fault = `client`;
	ResourceTypes;
	Limit;
	LimitType;
	Message;
	constructor(t) {
		super({
			name: `OpsItemLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ResourceTypes = t.ResourceTypes, this.Limit = t.Limit, this.LimitType = t.LimitType, this.Message = t.Message;
	}
}, gt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemNotFoundException`;
	name = `OpsItemNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _t = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException`;
	name = `OpsItemRelatedItemAlreadyExistsException`;
	$fault = `client`;
	Message;
	ResourceUri;
	OpsItemId;
	constructor(t) {
		super({
			name: `OpsItemRelatedItemAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ResourceUri = t.ResourceUri, this.OpsItemId = t.OpsItemId;
	}
}, vt = class e extends C {
	static shapeId = `com.amazonaws.ssm#DuplicateInstanceId`;
	name = `DuplicateInstanceId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `DuplicateInstanceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, yt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidCommandId`;
	name = `InvalidCommandId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidCommandId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, bt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInstanceId`;
	name = `InvalidInstanceId`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInstanceId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xt = class e extends C {
	static shapeId = `com.amazonaws.ssm#DoesNotExistException`;
	name = `DoesNotExistException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DoesNotExistException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, St = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidParameters`;
	name = `InvalidParameters`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidParameters`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ct = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociationAlreadyExists`;
	name = `AssociationAlreadyExists`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociationAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, wt = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociationLimitExceeded`;
	name = `AssociationLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociationLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Tt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocument`;
	name = `InvalidDocument`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocument`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Et = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentVersion`;
	name = `InvalidDocumentVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidOutputLocation`;
	name = `InvalidOutputLocation`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidOutputLocation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ot = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidSchedule`;
	name = `InvalidSchedule`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidSchedule`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidTag`;
	name = `InvalidTag`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTag`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, At = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidTarget`;
	name = `InvalidTarget`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTarget`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, jt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidTargetMaps`;
	name = `InvalidTargetMaps`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTargetMaps`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Mt = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedPlatformType`;
	name = `UnsupportedPlatformType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedPlatformType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Nt = class e extends C {
	static shapeId = `com.amazonaws.ssm#ConflictException`;
	name = `ConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Pt = class e extends C {
	static shapeId = `com.amazonaws.ssm#ServiceQuotaExceededException`;
	name = `ServiceQuotaExceededException`;
	$fault = `client`;
	Message;
	ResourceId;
	ResourceType;
	QuotaCode;
	ServiceCode;
	constructor(t) {
		super({
			name: `ServiceQuotaExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ResourceId = t.ResourceId, this.ResourceType = t.ResourceType, this.QuotaCode = t.QuotaCode, this.ServiceCode = t.ServiceCode;
	}
}, Ft = class e extends C {
	static shapeId = `com.amazonaws.ssm#DocumentAlreadyExists`;
	name = `DocumentAlreadyExists`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, It = class e extends C {
	static shapeId = `com.amazonaws.ssm#DocumentLimitExceeded`;
	name = `DocumentLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Lt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentContent`;
	name = `InvalidDocumentContent`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentContent`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Rt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentSchemaVersion`;
	name = `InvalidDocumentSchemaVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentSchemaVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, zt = class e extends C {
	static shapeId = `com.amazonaws.ssm#MaxDocumentSizeExceeded`;
	name = `MaxDocumentSizeExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `MaxDocumentSizeExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Bt = class e extends C {
	static shapeId = `com.amazonaws.ssm#NoLongerSupportedException`;
	name = `NoLongerSupportedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `NoLongerSupportedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Vt = class e extends C {
	static shapeId = `com.amazonaws.ssm#IdempotentParameterMismatch`;
	name = `IdempotentParameterMismatch`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `IdempotentParameterMismatch`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ht = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceLimitExceededException`;
	name = `ResourceLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ut = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemAccessDeniedException`;
	name = `OpsItemAccessDeniedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemAccessDeniedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Wt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemAlreadyExistsException`;
	name = `OpsItemAlreadyExistsException`;
	$fault = `client`;
	Message;
	OpsItemId;
	constructor(t) {
		super({
			name: `OpsItemAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.OpsItemId = t.OpsItemId;
	}
}, Gt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataAlreadyExistsException`;
	name = `OpsMetadataAlreadyExistsException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Kt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataInvalidArgumentException`;
	name = `OpsMetadataInvalidArgumentException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataInvalidArgumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, qt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataLimitExceededException`;
	name = `OpsMetadataLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Jt = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataTooManyUpdatesException`;
	name = `OpsMetadataTooManyUpdatesException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataTooManyUpdatesException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Yt = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException`;
	name = `ResourceDataSyncAlreadyExistsException`;
	$fault = `client`;
	SyncName;
	constructor(t) {
		super({
			name: `ResourceDataSyncAlreadyExistsException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.SyncName = t.SyncName;
	}
}, Xt = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncCountExceededException`;
	name = `ResourceDataSyncCountExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncCountExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Zt = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException`;
	name = `ResourceDataSyncInvalidConfigurationException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncInvalidConfigurationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Qt = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidActivation`;
	name = `InvalidActivation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidActivation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, $t = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidActivationId`;
	name = `InvalidActivationId`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidActivationId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, en = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociationDoesNotExist`;
	name = `AssociationDoesNotExist`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, tn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceNotFoundException`;
	name = `ResourceNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, nn = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociatedInstances`;
	name = `AssociatedInstances`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `AssociatedInstances`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, rn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentOperation`;
	name = `InvalidDocumentOperation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentOperation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, an = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDeleteInventoryParametersException`;
	name = `InvalidDeleteInventoryParametersException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDeleteInventoryParametersException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, on = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryRequestException`;
	name = `InvalidInventoryRequestException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryRequestException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, sn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidOptionException`;
	name = `InvalidOptionException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidOptionException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, cn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidTypeNameException`;
	name = `InvalidTypeNameException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidTypeNameException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ln = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataNotFoundException`;
	name = `OpsMetadataNotFoundException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, un = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterNotFound`;
	name = `ParameterNotFound`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceInUseException`;
	name = `ResourceInUseException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceInUseException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, fn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncNotFoundException`;
	name = `ResourceDataSyncNotFoundException`;
	$fault = `client`;
	SyncName;
	SyncType;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.SyncName = t.SyncName, this.SyncType = t.SyncType, this.Message = t.Message;
	}
}, pn = class e extends C {
	static shapeId = `com.amazonaws.ssm#MalformedResourcePolicyDocumentException`;
	name = `MalformedResourcePolicyDocumentException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `MalformedResourcePolicyDocumentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, mn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyConflictException`;
	name = `ResourcePolicyConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, hn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyInvalidParameterException`;
	name = `ResourcePolicyInvalidParameterException`;
	$fault = `client`;
	ParameterNames;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyInvalidParameterException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.ParameterNames = t.ParameterNames, this.Message = t.Message;
	}
}, gn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyNotFoundException`;
	name = `ResourcePolicyNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _n = class e extends C {
	static shapeId = `com.amazonaws.ssm#TargetInUseException`;
	name = `TargetInUseException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TargetInUseException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, vn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidFilter`;
	name = `InvalidFilter`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidFilter`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, yn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidNextToken`;
	name = `InvalidNextToken`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidNextToken`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, bn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAssociationVersion`;
	name = `InvalidAssociationVersion`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAssociationVersion`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, xn = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociationExecutionDoesNotExist`;
	name = `AssociationExecutionDoesNotExist`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationExecutionDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Sn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidFilterKey`;
	name = `InvalidFilterKey`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidFilterKey`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Cn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidFilterValue`;
	name = `InvalidFilterValue`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wn = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationExecutionNotFoundException`;
	name = `AutomationExecutionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationExecutionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Tn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidPermissionType`;
	name = `InvalidPermissionType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidPermissionType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, En = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedOperatingSystem`;
	name = `UnsupportedOperatingSystem`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedOperatingSystem`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInstanceInformationFilterValue`;
	name = `InvalidInstanceInformationFilterValue`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidInstanceInformationFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, On = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInstancePropertyFilterValue`;
	name = `InvalidInstancePropertyFilterValue`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidInstancePropertyFilterValue`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, kn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDeletionIdException`;
	name = `InvalidDeletionIdException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDeletionIdException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, An = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidFilterOption`;
	name = `InvalidFilterOption`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidFilterOption`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, jn = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException`;
	name = `OpsItemRelatedItemAssociationNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `OpsItemRelatedItemAssociationNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Mn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ThrottlingException`;
	name = `ThrottlingException`;
	$fault = `client`;
	Message;
	QuotaCode;
	ServiceCode;
	constructor(t) {
		super({
			name: `ThrottlingException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.QuotaCode = t.QuotaCode, this.ServiceCode = t.ServiceCode;
	}
}, Nn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ValidationException`;
	name = `ValidationException`;
	$fault = `client`;
	Message;
	ReasonCode;
	constructor(t) {
		super({
			name: `ValidationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message, this.ReasonCode = t.ReasonCode;
	}
}, Pn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidDocumentType`;
	name = `InvalidDocumentType`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidDocumentType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Fn = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedCalendarException`;
	name = `UnsupportedCalendarException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedCalendarException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, In = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidPluginName`;
	name = `InvalidPluginName`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPluginName`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Ln = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvocationDoesNotExist`;
	name = `InvocationDoesNotExist`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvocationDoesNotExist`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Rn = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedFeatureRequiredException`;
	name = `UnsupportedFeatureRequiredException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedFeatureRequiredException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, zn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAggregatorException`;
	name = `InvalidAggregatorException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAggregatorException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Bn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryGroupException`;
	name = `InvalidInventoryGroupException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryGroupException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Vn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidResultAttributeException`;
	name = `InvalidResultAttributeException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidResultAttributeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Hn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidKeyId`;
	name = `InvalidKeyId`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidKeyId`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Un = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterVersionNotFound`;
	name = `ParameterVersionNotFound`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterVersionNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Wn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ServiceSettingNotFound`;
	name = `ServiceSettingNotFound`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ServiceSettingNotFound`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Gn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterVersionLabelLimitExceeded`;
	name = `ParameterVersionLabelLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterVersionLabelLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Kn = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedOperationException`;
	name = `UnsupportedOperationException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedOperationException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, qn = class e extends C {
	static shapeId = `com.amazonaws.ssm#DocumentPermissionLimit`;
	name = `DocumentPermissionLimit`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentPermissionLimit`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Jn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ComplianceTypeCountLimitExceededException`;
	name = `ComplianceTypeCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ComplianceTypeCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Yn = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidItemContentException`;
	name = `InvalidItemContentException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `InvalidItemContentException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, Xn = class e extends C {
	static shapeId = `com.amazonaws.ssm#ItemSizeLimitExceededException`;
	name = `ItemSizeLimitExceededException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `ItemSizeLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, Zn = class e extends C {
	static shapeId = `com.amazonaws.ssm#TotalSizeLimitExceededException`;
	name = `TotalSizeLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TotalSizeLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Qn = class e extends C {
	static shapeId = `com.amazonaws.ssm#CustomSchemaCountLimitExceededException`;
	name = `CustomSchemaCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `CustomSchemaCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, $n = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidInventoryItemContextException`;
	name = `InvalidInventoryItemContextException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidInventoryItemContextException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, er = class e extends C {
	static shapeId = `com.amazonaws.ssm#ItemContentMismatchException`;
	name = `ItemContentMismatchException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `ItemContentMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, tr = class e extends C {
	static shapeId = `com.amazonaws.ssm#SubTypeCountLimitExceededException`;
	name = `SubTypeCountLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `SubTypeCountLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, nr = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedInventoryItemContextException`;
	name = `UnsupportedInventoryItemContextException`;
	$fault = `client`;
	TypeName;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedInventoryItemContextException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.TypeName = t.TypeName, this.Message = t.Message;
	}
}, rr = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedInventorySchemaVersionException`;
	name = `UnsupportedInventorySchemaVersionException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `UnsupportedInventorySchemaVersionException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, ir = class e extends C {
	static shapeId = `com.amazonaws.ssm#HierarchyLevelLimitExceededException`;
	name = `HierarchyLevelLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `HierarchyLevelLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ar = class e extends C {
	static shapeId = `com.amazonaws.ssm#HierarchyTypeMismatchException`;
	name = `HierarchyTypeMismatchException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `HierarchyTypeMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, or = class e extends C {
	static shapeId = `com.amazonaws.ssm#IncompatiblePolicyException`;
	name = `IncompatiblePolicyException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `IncompatiblePolicyException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, sr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAllowedPatternException`;
	name = `InvalidAllowedPatternException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidAllowedPatternException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, cr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidPolicyAttributeException`;
	name = `InvalidPolicyAttributeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPolicyAttributeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, lr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidPolicyTypeException`;
	name = `InvalidPolicyTypeException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidPolicyTypeException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, w = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterAlreadyExists`;
	name = `ParameterAlreadyExists`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterAlreadyExists`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, ur = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterLimitExceeded`;
	name = `ParameterLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, dr = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterMaxVersionLimitExceeded`;
	name = `ParameterMaxVersionLimitExceeded`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterMaxVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, fr = class e extends C {
	static shapeId = `com.amazonaws.ssm#ParameterPatternMismatchException`;
	name = `ParameterPatternMismatchException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `ParameterPatternMismatchException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, pr = class e extends C {
	static shapeId = `com.amazonaws.ssm#PoliciesLimitExceededException`;
	name = `PoliciesLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `PoliciesLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, mr = class e extends C {
	static shapeId = `com.amazonaws.ssm#UnsupportedParameterType`;
	name = `UnsupportedParameterType`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `UnsupportedParameterType`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, hr = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourcePolicyLimitExceededException`;
	name = `ResourcePolicyLimitExceededException`;
	$fault = `client`;
	Limit;
	LimitType;
	Message;
	constructor(t) {
		super({
			name: `ResourcePolicyLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Limit = t.Limit, this.LimitType = t.LimitType, this.Message = t.Message;
	}
}, gr = class e extends C {
	static shapeId = `com.amazonaws.ssm#FeatureNotAvailableException`;
	name = `FeatureNotAvailableException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `FeatureNotAvailableException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, _r = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationStepNotFoundException`;
	name = `AutomationStepNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationStepNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, vr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationSignalException`;
	name = `InvalidAutomationSignalException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationSignalException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, yr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidNotificationConfig`;
	name = `InvalidNotificationConfig`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidNotificationConfig`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, br = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidOutputFolder`;
	name = `InvalidOutputFolder`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `InvalidOutputFolder`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, xr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidRole`;
	name = `InvalidRole`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidRole`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Sr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAssociation`;
	name = `InvalidAssociation`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAssociation`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Cr = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionNotFoundException`;
	name = `AutomationDefinitionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, wr = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException`;
	name = `AutomationDefinitionVersionNotFoundException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionVersionNotFoundException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Tr = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationExecutionLimitExceededException`;
	name = `AutomationExecutionLimitExceededException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationExecutionLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Er = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationExecutionParametersException`;
	name = `InvalidAutomationExecutionParametersException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationExecutionParametersException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Dr = class e extends C {
	static shapeId = `com.amazonaws.ssm#AutomationDefinitionNotApprovedException`;
	name = `AutomationDefinitionNotApprovedException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AutomationDefinitionNotApprovedException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Or = class e extends C {
	static shapeId = `com.amazonaws.ssm#TargetNotConnected`;
	name = `TargetNotConnected`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `TargetNotConnected`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, kr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidAutomationStatusUpdateException`;
	name = `InvalidAutomationStatusUpdateException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidAutomationStatusUpdateException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ar = class e extends C {
	static shapeId = `com.amazonaws.ssm#AssociationVersionLimitExceeded`;
	name = `AssociationVersionLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `AssociationVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, jr = class e extends C {
	static shapeId = `com.amazonaws.ssm#InvalidUpdate`;
	name = `InvalidUpdate`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `InvalidUpdate`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Mr = class e extends C {
	static shapeId = `com.amazonaws.ssm#StatusUnchanged`;
	name = `StatusUnchanged`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `StatusUnchanged`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Nr = class e extends C {
	static shapeId = `com.amazonaws.ssm#DocumentVersionLimitExceeded`;
	name = `DocumentVersionLimitExceeded`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DocumentVersionLimitExceeded`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Pr = class e extends C {
	static shapeId = `com.amazonaws.ssm#DuplicateDocumentContent`;
	name = `DuplicateDocumentContent`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DuplicateDocumentContent`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Fr = class e extends C {
	static shapeId = `com.amazonaws.ssm#DuplicateDocumentVersionName`;
	name = `DuplicateDocumentVersionName`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `DuplicateDocumentVersionName`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
}, Ir = class e extends C {
	static shapeId = `com.amazonaws.ssm#OpsMetadataKeyLimitExceededException`;
	name = `OpsMetadataKeyLimitExceededException`;
	$fault = `client`;
	constructor(t) {
		super({
			name: `OpsMetadataKeyLimitExceededException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype);
	}
}, Lr = class e extends C {
	static shapeId = `com.amazonaws.ssm#ResourceDataSyncConflictException`;
	name = `ResourceDataSyncConflictException`;
	$fault = `client`;
	Message;
	constructor(t) {
		super({
			name: `ResourceDataSyncConflictException`,
			$fault: `client`,
			...t
		}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
	}
};
const T = `DataType`, E = `InvalidParameters`, D = `Limit`, O = `LimitType`, k = `Message`, A = `Name`, j = `OpsItemId`, M = `ParameterNames`, N = `QuotaCode`, P = `ServiceCode`, F = `SyncName`, I = `TypeName`, L = `Tier`, R = `Type`, z = `Value`, B = `Version`, V = `awsQueryError`, H = `client`, U = `error`, W = `message`, G = `smithy.ts.sdk.synthetic.com.amazonaws.ssm`, K = `com.amazonaws.ssm`, q = new p(G);
var Rr = [
	-3,
	G,
	`SSMServiceException`,
	0,
	[],
	[]
];
q.registerError(Rr, C);
const J = new p(K);
var zr = [
	-3,
	K,
	`AccessDeniedException`,
	{ [U]: H },
	[k],
	[0],
	1
];
J.registerError(zr, ot);
var Br = [
	-3,
	K,
	`AlreadyExistsException`,
	{
		[V]: [`AlreadyExistsException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Br, ft);
var Vr = [
	-3,
	K,
	`AssociatedInstances`,
	{
		[V]: [`AssociatedInstances`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Vr, nn);
var Hr = [
	-3,
	K,
	`AssociationAlreadyExists`,
	{
		[V]: [`AssociationAlreadyExists`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Hr, Ct);
var Ur = [
	-3,
	K,
	`AssociationDoesNotExist`,
	{
		[V]: [`AssociationDoesNotExist`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ur, en);
var Wr = [
	-3,
	K,
	`AssociationExecutionDoesNotExist`,
	{
		[V]: [`AssociationExecutionDoesNotExist`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Wr, xn);
var Gr = [
	-3,
	K,
	`AssociationLimitExceeded`,
	{
		[V]: [`AssociationLimitExceeded`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Gr, wt);
var Kr = [
	-3,
	K,
	`AssociationVersionLimitExceeded`,
	{
		[V]: [`AssociationVersionLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Kr, Ar);
var qr = [
	-3,
	K,
	`AutomationDefinitionNotApprovedException`,
	{
		[V]: [`AutomationDefinitionNotApproved`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(qr, Dr);
var Jr = [
	-3,
	K,
	`AutomationDefinitionNotFoundException`,
	{
		[V]: [`AutomationDefinitionNotFound`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Jr, Cr);
var Yr = [
	-3,
	K,
	`AutomationDefinitionVersionNotFoundException`,
	{
		[V]: [`AutomationDefinitionVersionNotFound`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Yr, wr);
var Xr = [
	-3,
	K,
	`AutomationExecutionLimitExceededException`,
	{
		[V]: [`AutomationExecutionLimitExceeded`, 429],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Xr, Tr);
var Zr = [
	-3,
	K,
	`AutomationExecutionNotFoundException`,
	{
		[V]: [`AutomationExecutionNotFound`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Zr, wn);
var Qr = [
	-3,
	K,
	`AutomationStepNotFoundException`,
	{
		[V]: [`AutomationStepNotFoundException`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Qr, _r);
var $r = [
	-3,
	K,
	`ComplianceTypeCountLimitExceededException`,
	{
		[V]: [`ComplianceTypeCountLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError($r, Jn);
var ei = [
	-3,
	K,
	`ConflictException`,
	{
		[V]: [`ConflictException`, 409],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ei, Nt);
var ti = [
	-3,
	K,
	`CustomSchemaCountLimitExceededException`,
	{
		[V]: [`CustomSchemaCountLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ti, Qn);
var ni = [
	-3,
	K,
	`DocumentAlreadyExists`,
	{
		[V]: [`DocumentAlreadyExists`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ni, Ft);
var ri = [
	-3,
	K,
	`DocumentLimitExceeded`,
	{
		[V]: [`DocumentLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ri, It);
var ii = [
	-3,
	K,
	`DocumentPermissionLimit`,
	{
		[V]: [`DocumentPermissionLimit`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ii, qn);
var ai = [
	-3,
	K,
	`DocumentVersionLimitExceeded`,
	{
		[V]: [`DocumentVersionLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ai, Nr);
var oi = [
	-3,
	K,
	`DoesNotExistException`,
	{
		[V]: [`DoesNotExistException`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(oi, xt);
var si = [
	-3,
	K,
	`DuplicateDocumentContent`,
	{
		[V]: [`DuplicateDocumentContent`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(si, Pr);
var ci = [
	-3,
	K,
	`DuplicateDocumentVersionName`,
	{
		[V]: [`DuplicateDocumentVersionName`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ci, Fr);
var li = [
	-3,
	K,
	`DuplicateInstanceId`,
	{
		[V]: [`DuplicateInstanceId`, 404],
		[U]: H
	},
	[],
	[]
];
J.registerError(li, vt);
var ui = [
	-3,
	K,
	`FeatureNotAvailableException`,
	{
		[V]: [`FeatureNotAvailableException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ui, gr);
var di = [
	-3,
	K,
	`HierarchyLevelLimitExceededException`,
	{
		[V]: [`HierarchyLevelLimitExceededException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(di, ir);
var fi = [
	-3,
	K,
	`HierarchyTypeMismatchException`,
	{
		[V]: [`HierarchyTypeMismatchException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(fi, ar);
var pi = [
	-3,
	K,
	`IdempotentParameterMismatch`,
	{
		[V]: [`IdempotentParameterMismatch`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(pi, Vt);
var mi = [
	-3,
	K,
	`IncompatiblePolicyException`,
	{
		[V]: [`IncompatiblePolicyException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(mi, or);
var hi = [
	-3,
	K,
	`InternalServerError`,
	{
		[V]: [`InternalServerError`, 500],
		[U]: `server`
	},
	[k],
	[0]
];
J.registerError(hi, st);
var gi = [
	-3,
	K,
	`InvalidActivation`,
	{
		[V]: [`InvalidActivation`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(gi, Qt);
var _i = [
	-3,
	K,
	`InvalidActivationId`,
	{
		[V]: [`InvalidActivationId`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(_i, $t);
var vi = [
	-3,
	K,
	`InvalidAggregatorException`,
	{
		[V]: [`InvalidAggregator`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(vi, zn);
var yi = [
	-3,
	K,
	`InvalidAllowedPatternException`,
	{
		[V]: [`InvalidAllowedPatternException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(yi, sr);
var bi = [
	-3,
	K,
	`InvalidAssociation`,
	{
		[V]: [`InvalidAssociation`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(bi, Sr);
var xi = [
	-3,
	K,
	`InvalidAssociationVersion`,
	{
		[V]: [`InvalidAssociationVersion`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(xi, bn);
var Si = [
	-3,
	K,
	`InvalidAutomationExecutionParametersException`,
	{
		[V]: [`InvalidAutomationExecutionParameters`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Si, Er);
var Ci = [
	-3,
	K,
	`InvalidAutomationSignalException`,
	{
		[V]: [`InvalidAutomationSignalException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ci, vr);
var wi = [
	-3,
	K,
	`InvalidAutomationStatusUpdateException`,
	{
		[V]: [`InvalidAutomationStatusUpdateException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(wi, kr);
var Ti = [
	-3,
	K,
	`InvalidCommandId`,
	{
		[V]: [`InvalidCommandId`, 404],
		[U]: H
	},
	[],
	[]
];
J.registerError(Ti, yt);
var Ei = [
	-3,
	K,
	`InvalidDeleteInventoryParametersException`,
	{
		[V]: [`InvalidDeleteInventoryParameters`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ei, an);
var Di = [
	-3,
	K,
	`InvalidDeletionIdException`,
	{
		[V]: [`InvalidDeletionId`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Di, kn);
var Oi = [
	-3,
	K,
	`InvalidDocument`,
	{
		[V]: [`InvalidDocument`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Oi, Tt);
var ki = [
	-3,
	K,
	`InvalidDocumentContent`,
	{
		[V]: [`InvalidDocumentContent`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ki, Lt);
var Ai = [
	-3,
	K,
	`InvalidDocumentOperation`,
	{
		[V]: [`InvalidDocumentOperation`, 403],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ai, rn);
var ji = [
	-3,
	K,
	`InvalidDocumentSchemaVersion`,
	{
		[V]: [`InvalidDocumentSchemaVersion`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ji, Rt);
var Mi = [
	-3,
	K,
	`InvalidDocumentType`,
	{
		[V]: [`InvalidDocumentType`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Mi, Pn);
var Ni = [
	-3,
	K,
	`InvalidDocumentVersion`,
	{
		[V]: [`InvalidDocumentVersion`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ni, Et);
var Pi = [
	-3,
	K,
	`InvalidFilter`,
	{
		[V]: [`InvalidFilter`, 441],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Pi, vn);
var Fi = [
	-3,
	K,
	`InvalidFilterKey`,
	{
		[V]: [`InvalidFilterKey`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Fi, Sn);
var Ii = [
	-3,
	K,
	`InvalidFilterOption`,
	{
		[V]: [`InvalidFilterOption`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Ii, An);
var Li = [
	-3,
	K,
	`InvalidFilterValue`,
	{
		[V]: [`InvalidFilterValue`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Li, Cn);
var Ri = [
	-3,
	K,
	`InvalidInstanceId`,
	{
		[V]: [`InvalidInstanceId`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ri, bt);
var zi = [
	-3,
	K,
	`InvalidInstanceInformationFilterValue`,
	{
		[V]: [`InvalidInstanceInformationFilterValue`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(zi, Dn);
var Bi = [
	-3,
	K,
	`InvalidInstancePropertyFilterValue`,
	{
		[V]: [`InvalidInstancePropertyFilterValue`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Bi, On);
var Vi = [
	-3,
	K,
	`InvalidInventoryGroupException`,
	{
		[V]: [`InvalidInventoryGroup`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Vi, Bn);
var Hi = [
	-3,
	K,
	`InvalidInventoryItemContextException`,
	{
		[V]: [`InvalidInventoryItemContext`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Hi, $n);
var Ui = [
	-3,
	K,
	`InvalidInventoryRequestException`,
	{
		[V]: [`InvalidInventoryRequest`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ui, on);
var Wi = [
	-3,
	K,
	`InvalidItemContentException`,
	{
		[V]: [`InvalidItemContent`, 400],
		[U]: H
	},
	[I, k],
	[0, 0]
];
J.registerError(Wi, Yn);
var Gi = [
	-3,
	K,
	`InvalidKeyId`,
	{
		[V]: [`InvalidKeyId`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Gi, Hn);
var Ki = [
	-3,
	K,
	`InvalidNextToken`,
	{
		[V]: [`InvalidNextToken`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ki, yn);
var qi = [
	-3,
	K,
	`InvalidNotificationConfig`,
	{
		[V]: [`InvalidNotificationConfig`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(qi, yr);
var Ji = [
	-3,
	K,
	`InvalidOptionException`,
	{
		[V]: [`InvalidOption`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ji, sn);
var Yi = [
	-3,
	K,
	`InvalidOutputFolder`,
	{
		[V]: [`InvalidOutputFolder`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Yi, br);
var Xi = [
	-3,
	K,
	`InvalidOutputLocation`,
	{
		[V]: [`InvalidOutputLocation`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(Xi, Dt);
var Zi = [
	-3,
	K,
	E,
	{
		[V]: [`InvalidParameters`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Zi, St);
var Qi = [
	-3,
	K,
	`InvalidPermissionType`,
	{
		[V]: [`InvalidPermissionType`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Qi, Tn);
var $i = [
	-3,
	K,
	`InvalidPluginName`,
	{
		[V]: [`InvalidPluginName`, 404],
		[U]: H
	},
	[],
	[]
];
J.registerError($i, In);
var ea = [
	-3,
	K,
	`InvalidPolicyAttributeException`,
	{
		[V]: [`InvalidPolicyAttributeException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(ea, cr);
var ta = [
	-3,
	K,
	`InvalidPolicyTypeException`,
	{
		[V]: [`InvalidPolicyTypeException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(ta, lr);
var na = [
	-3,
	K,
	`InvalidResourceId`,
	{
		[V]: [`InvalidResourceId`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(na, ct);
var ra = [
	-3,
	K,
	`InvalidResourceType`,
	{
		[V]: [`InvalidResourceType`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(ra, lt);
var ia = [
	-3,
	K,
	`InvalidResultAttributeException`,
	{
		[V]: [`InvalidResultAttribute`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ia, Vn);
var aa = [
	-3,
	K,
	`InvalidRole`,
	{
		[V]: [`InvalidRole`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(aa, xr);
var oa = [
	-3,
	K,
	`InvalidSchedule`,
	{
		[V]: [`InvalidSchedule`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(oa, Ot);
var sa = [
	-3,
	K,
	`InvalidTag`,
	{
		[V]: [`InvalidTag`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(sa, kt);
var ca = [
	-3,
	K,
	`InvalidTarget`,
	{
		[V]: [`InvalidTarget`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ca, At);
var la = [
	-3,
	K,
	`InvalidTargetMaps`,
	{
		[V]: [`InvalidTargetMaps`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(la, jt);
var ua = [
	-3,
	K,
	`InvalidTypeNameException`,
	{
		[V]: [`InvalidTypeName`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ua, cn);
var da = [
	-3,
	K,
	`InvalidUpdate`,
	{
		[V]: [`InvalidUpdate`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(da, jr);
var fa = [
	-3,
	K,
	`InvocationDoesNotExist`,
	{
		[V]: [`InvocationDoesNotExist`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(fa, Ln);
var pa = [
	-3,
	K,
	`ItemContentMismatchException`,
	{
		[V]: [`ItemContentMismatch`, 400],
		[U]: H
	},
	[I, k],
	[0, 0]
];
J.registerError(pa, er);
var ma = [
	-3,
	K,
	`ItemSizeLimitExceededException`,
	{
		[V]: [`ItemSizeLimitExceeded`, 400],
		[U]: H
	},
	[I, k],
	[0, 0]
];
J.registerError(ma, Xn);
var ha = [
	-3,
	K,
	`MalformedResourcePolicyDocumentException`,
	{
		[V]: [`MalformedResourcePolicyDocumentException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ha, pn);
var ga = [
	-3,
	K,
	`MaxDocumentSizeExceeded`,
	{
		[V]: [`MaxDocumentSizeExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ga, zt);
var _a = [
	-3,
	K,
	`NoLongerSupportedException`,
	{
		[V]: [`NoLongerSupported`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(_a, Bt);
var va = [
	-3,
	K,
	`OpsItemAccessDeniedException`,
	{
		[V]: [`OpsItemAccessDeniedException`, 403],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(va, Ut);
var ya = [
	-3,
	K,
	`OpsItemAlreadyExistsException`,
	{
		[V]: [`OpsItemAlreadyExistsException`, 400],
		[U]: H
	},
	[k, j],
	[0, 0]
];
J.registerError(ya, Wt);
var ba = [
	-3,
	K,
	`OpsItemConflictException`,
	{
		[V]: [`OpsItemConflictException`, 409],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ba, pt);
var xa = [
	-3,
	K,
	`OpsItemInvalidParameterException`,
	{
		[V]: [`OpsItemInvalidParameterException`, 400],
		[U]: H
	},
	[M, k],
	[64, 0]
];
J.registerError(xa, mt);
var Sa = [
	-3,
	K,
	`OpsItemLimitExceededException`,
	{
		[V]: [`OpsItemLimitExceededException`, 400],
		[U]: H
	},
	[
		`ResourceTypes`,
		D,
		O,
		k
	],
	[
		64,
		1,
		0,
		0
	]
];
J.registerError(Sa, ht);
var Ca = [
	-3,
	K,
	`OpsItemNotFoundException`,
	{
		[V]: [`OpsItemNotFoundException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ca, gt);
var wa = [
	-3,
	K,
	`OpsItemRelatedItemAlreadyExistsException`,
	{
		[V]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
		[U]: H
	},
	[
		k,
		`ResourceUri`,
		j
	],
	[
		0,
		0,
		0
	]
];
J.registerError(wa, _t);
var Ta = [
	-3,
	K,
	`OpsItemRelatedItemAssociationNotFoundException`,
	{
		[V]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ta, jn);
var Ea = [
	-3,
	K,
	`OpsMetadataAlreadyExistsException`,
	{
		[V]: [`OpsMetadataAlreadyExistsException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Ea, Gt);
var Da = [
	-3,
	K,
	`OpsMetadataInvalidArgumentException`,
	{
		[V]: [`OpsMetadataInvalidArgumentException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Da, Kt);
var Oa = [
	-3,
	K,
	`OpsMetadataKeyLimitExceededException`,
	{
		[V]: [`OpsMetadataKeyLimitExceededException`, 429],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Oa, Ir);
var ka = [
	-3,
	K,
	`OpsMetadataLimitExceededException`,
	{
		[V]: [`OpsMetadataLimitExceededException`, 429],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(ka, qt);
var Aa = [
	-3,
	K,
	`OpsMetadataNotFoundException`,
	{
		[V]: [`OpsMetadataNotFoundException`, 404],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Aa, ln);
var ja = [
	-3,
	K,
	`OpsMetadataTooManyUpdatesException`,
	{
		[V]: [`OpsMetadataTooManyUpdatesException`, 429],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(ja, Jt);
var Ma = [
	-3,
	K,
	`ParameterAlreadyExists`,
	{
		[V]: [`ParameterAlreadyExists`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Ma, w);
var Na = [
	-3,
	K,
	`ParameterLimitExceeded`,
	{
		[V]: [`ParameterLimitExceeded`, 429],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Na, ur);
var Pa = [
	-3,
	K,
	`ParameterMaxVersionLimitExceeded`,
	{
		[V]: [`ParameterMaxVersionLimitExceeded`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Pa, dr);
var Fa = [
	-3,
	K,
	`ParameterNotFound`,
	{
		[V]: [`ParameterNotFound`, 404],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Fa, un);
var Ia = [
	-3,
	K,
	`ParameterPatternMismatchException`,
	{
		[V]: [`ParameterPatternMismatchException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Ia, fr);
var La = [
	-3,
	K,
	`ParameterVersionLabelLimitExceeded`,
	{
		[V]: [`ParameterVersionLabelLimitExceeded`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(La, Gn);
var Ra = [
	-3,
	K,
	`ParameterVersionNotFound`,
	{
		[V]: [`ParameterVersionNotFound`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(Ra, Un);
var za = [
	-3,
	K,
	`PoliciesLimitExceededException`,
	{
		[V]: [`PoliciesLimitExceededException`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(za, pr);
var Ba = [
	-3,
	K,
	`ResourceDataSyncAlreadyExistsException`,
	{
		[V]: [`ResourceDataSyncAlreadyExists`, 400],
		[U]: H
	},
	[F],
	[0]
];
J.registerError(Ba, Yt);
var Va = [
	-3,
	K,
	`ResourceDataSyncConflictException`,
	{
		[V]: [`ResourceDataSyncConflictException`, 409],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Va, Lr);
var Ha = [
	-3,
	K,
	`ResourceDataSyncCountExceededException`,
	{
		[V]: [`ResourceDataSyncCountExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ha, Xt);
var Ua = [
	-3,
	K,
	`ResourceDataSyncInvalidConfigurationException`,
	{
		[V]: [`ResourceDataSyncInvalidConfiguration`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ua, Zt);
var Wa = [
	-3,
	K,
	`ResourceDataSyncNotFoundException`,
	{
		[V]: [`ResourceDataSyncNotFound`, 404],
		[U]: H
	},
	[
		F,
		`SyncType`,
		k
	],
	[
		0,
		0,
		0
	]
];
J.registerError(Wa, fn);
var Ga = [
	-3,
	K,
	`ResourceInUseException`,
	{
		[V]: [`ResourceInUseException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ga, dn);
var Ka = [
	-3,
	K,
	`ResourceLimitExceededException`,
	{
		[V]: [`ResourceLimitExceededException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ka, Ht);
var qa = [
	-3,
	K,
	`ResourceNotFoundException`,
	{
		[V]: [`ResourceNotFoundException`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(qa, tn);
var Ja = [
	-3,
	K,
	`ResourcePolicyConflictException`,
	{
		[V]: [`ResourcePolicyConflictException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Ja, mn);
var Ya = [
	-3,
	K,
	`ResourcePolicyInvalidParameterException`,
	{
		[V]: [`ResourcePolicyInvalidParameterException`, 400],
		[U]: H
	},
	[M, k],
	[64, 0]
];
J.registerError(Ya, hn);
var Xa = [
	-3,
	K,
	`ResourcePolicyLimitExceededException`,
	{
		[V]: [`ResourcePolicyLimitExceededException`, 400],
		[U]: H
	},
	[
		D,
		O,
		k
	],
	[
		1,
		0,
		0
	]
];
J.registerError(Xa, hr);
var Za = [
	-3,
	K,
	`ResourcePolicyNotFoundException`,
	{
		[V]: [`ResourcePolicyNotFoundException`, 404],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Za, gn);
var Qa = [
	-3,
	K,
	`ServiceQuotaExceededException`,
	{ [U]: H },
	[
		k,
		N,
		P,
		`ResourceId`,
		`ResourceType`
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	3
];
J.registerError(Qa, Pt);
var $a = [
	-3,
	K,
	`ServiceSettingNotFound`,
	{
		[V]: [`ServiceSettingNotFound`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError($a, Wn);
var eo = [
	-3,
	K,
	`StatusUnchanged`,
	{
		[V]: [`StatusUnchanged`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(eo, Mr);
var to = [
	-3,
	K,
	`SubTypeCountLimitExceededException`,
	{
		[V]: [`SubTypeCountLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(to, tr);
var no = [
	-3,
	K,
	`TargetInUseException`,
	{
		[V]: [`TargetInUseException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(no, _n);
var ro = [
	-3,
	K,
	`TargetNotConnected`,
	{
		[V]: [`TargetNotConnected`, 430],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ro, Or);
var io = [
	-3,
	K,
	`ThrottlingException`,
	{ [U]: H },
	[
		k,
		N,
		P
	],
	[
		0,
		0,
		0
	],
	1
];
J.registerError(io, Mn);
var ao = [
	-3,
	K,
	`TooManyTagsError`,
	{
		[V]: [`TooManyTagsError`, 400],
		[U]: H
	},
	[],
	[]
];
J.registerError(ao, ut);
var oo = [
	-3,
	K,
	`TooManyUpdates`,
	{
		[V]: [`TooManyUpdates`, 429],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(oo, dt);
var so = [
	-3,
	K,
	`TotalSizeLimitExceededException`,
	{
		[V]: [`TotalSizeLimitExceeded`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(so, Zn);
var co = [
	-3,
	K,
	`UnsupportedCalendarException`,
	{
		[V]: [`UnsupportedCalendarException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(co, Fn);
var Y = [
	-3,
	K,
	`UnsupportedFeatureRequiredException`,
	{
		[V]: [`UnsupportedFeatureRequiredException`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(Y, Rn);
var lo = [
	-3,
	K,
	`UnsupportedInventoryItemContextException`,
	{
		[V]: [`UnsupportedInventoryItemContext`, 400],
		[U]: H
	},
	[I, k],
	[0, 0]
];
J.registerError(lo, nr);
var uo = [
	-3,
	K,
	`UnsupportedInventorySchemaVersionException`,
	{
		[V]: [`UnsupportedInventorySchemaVersion`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(uo, rr);
var fo = [
	-3,
	K,
	`UnsupportedOperatingSystem`,
	{
		[V]: [`UnsupportedOperatingSystem`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(fo, En);
var po = [
	-3,
	K,
	`UnsupportedOperationException`,
	{
		[V]: [`UnsupportedOperation`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(po, Kn);
var mo = [
	-3,
	K,
	`UnsupportedParameterType`,
	{
		[V]: [`UnsupportedParameterType`, 400],
		[U]: H
	},
	[W],
	[0]
];
J.registerError(mo, mr);
var ho = [
	-3,
	K,
	`UnsupportedPlatformType`,
	{
		[V]: [`UnsupportedPlatformType`, 400],
		[U]: H
	},
	[k],
	[0]
];
J.registerError(ho, Mt);
var go = [
	-3,
	K,
	`ValidationException`,
	{
		[V]: [`ValidationException`, 400],
		[U]: H
	},
	[k, `ReasonCode`],
	[0, 0]
];
J.registerError(go, Nn);
const _o = [q, J];
var X = [
	0,
	K,
	`PSParameterValue`,
	8,
	0
], vo = [
	3,
	K,
	`GetParametersRequest`,
	0,
	[`Names`, `WithDecryption`],
	[64, 2],
	1
], yo = [
	3,
	K,
	`GetParametersResult`,
	0,
	[`Parameters`, E],
	[[() => wo, 0], 64]
], bo = [
	3,
	K,
	`Parameter`,
	0,
	[
		A,
		R,
		z,
		B,
		`Selector`,
		`SourceResult`,
		`LastModifiedDate`,
		`ARN`,
		T
	],
	[
		0,
		0,
		[() => X, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
], xo = [
	3,
	K,
	`PutParameterRequest`,
	0,
	[
		A,
		z,
		`Description`,
		R,
		`KeyId`,
		`Overwrite`,
		`AllowedPattern`,
		`Tags`,
		L,
		`Policies`,
		T
	],
	[
		0,
		[() => X, 0],
		0,
		0,
		0,
		2,
		0,
		() => To,
		0,
		0,
		0
	],
	2
], So = [
	3,
	K,
	`PutParameterResult`,
	0,
	[B, L],
	[1, 0]
], Co = [
	3,
	K,
	`Tag`,
	0,
	[`Key`, z],
	[0, 0],
	2
], wo = [
	1,
	K,
	`ParameterList`,
	0,
	[() => bo, 0]
], To = [
	1,
	K,
	`TagList`,
	0,
	() => Co
], Eo = [
	9,
	K,
	`GetParameters`,
	0,
	() => vo,
	() => yo
], Do = [
	9,
	K,
	`PutParameter`,
	0,
	() => xo,
	() => So
];
const Oo = (e) => ({
	apiVersion: `2014-11-06`,
	base64Decoder: e?.base64Decoder ?? le,
	base64Encoder: e?.base64Encoder ?? ie,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? at,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ze,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Ue()
	}],
	logger: e?.logger ?? new Ae(),
	protocol: e?.protocol ?? Ve,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ssm`,
		errorTypeRegistries: _o,
		xmlNamespace: `http://ssm.amazonaws.com/doc/2014-11-06/`,
		version: `2014-11-06`,
		serviceTarget: `AmazonSSM`
	},
	serviceId: e?.serviceId ?? `SSM`,
	sha256: e?.sha256 ?? Me,
	urlParser: e?.urlParser ?? se,
	utf8Decoder: e?.utf8Decoder ?? oe,
	utf8Encoder: e?.utf8Encoder ?? Oe
}), ko = (e) => {
	ye(process.version);
	let t = ke(e), r = () => t().then(We), c = Oo(e);
	ee(process.version);
	let d = {
		profile: e?.profile,
		logger: c.logger
	};
	return {
		...c,
		...e,
		runtime: `node`,
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? a(we, d),
		bodyLengthChecker: e?.bodyLengthChecker ?? i,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? Le,
		defaultSocketTimeout: s(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? u({
			serviceId: c.serviceId,
			clientVersion: tt
		}),
		maxAttempts: e?.maxAttempts ?? a(Je, e),
		region: e?.region ?? a(Ce, {
			...xe,
			...d
		}),
		requestHandler: Ge.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? a({
			...n,
			default: async () => (await r()).retryMode || l
		}, e),
		streamCollector: e?.streamCollector ?? Be,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? a(pe, d),
		useFipsEndpoint: e?.useFipsEndpoint ?? a(Ke, d),
		userAgentAppId: e?.userAgentAppId ?? a(o, d)
	};
}, Ao = (e) => {
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
}, jo = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Mo = (t, n) => {
	let r = Object.assign(re(t), Ee(t), e(t), Ao(t));
	return n.forEach((e) => e.configure(r)), Object.assign(t, ae(r), Te(r), Se(r), jo(r));
};
var No = class extends r {
	config;
	constructor(...[e]) {
		let t = ko(e || {});
		super(t), this.initConfig = t;
		let n = $e(t), r = me(n), i = he(r), a = He(i), o = ve(a), s = Re(o), l = Qe(s), u = Mo(l, e?.extensions || []);
		this.config = u, this.middlewareStack.use(fe(this.config)), this.middlewareStack.use(ne(this.config)), this.middlewareStack.use(de(this.config)), this.middlewareStack.use(ue(this.config)), this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(_e(this.config)), this.middlewareStack.use(d(this.config)), this.middlewareStack.use(Ie(this.config, {
			httpAuthSchemeParametersProvider: Ye,
			identityProviderConfigProvider: async (e) => new c({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(te(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = Fe(et, `AmazonSSM`, `SSMClient`, je), Q = {}, $ = (e, t, n, r) => [];
var Po = class extends Z(Q, $, `GetParameters`, Eo) {}, Fo = class extends Z(Q, $, `PutParameter`, Do) {};
export { w as i, Po as n, No as r, Fo as t };
