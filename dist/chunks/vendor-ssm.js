import { n as e } from "./rolldown-runtime.js";
import { $a as t, $i as n, $r as r, Aa as ee, Ai as i, Ba as te, Bi as a, Ci as ne, Da as re, Di as ie, Ea as ae, Ei as oe, Er as se, Fa as o, Fi as ce, Ga as le, Gi as ue, Ha as de, Hi as fe, Hr as pe, Ia as me, Ii as he, Ja as ge, Ji as _e, Ki as ve, Li as ye, Ma as be, Mi as xe, Na as Se, Ni as Ce, Oa as we, Oi as Te, Pa as Ee, Pi as De, Qa as Oe, Qi as ke, Ra as Ae, Ri as je, Si as Me, Sr as Ne, Ta as Pe, Ti as Fe, Ua as Ie, Ui as Le, Ur as Re, Va as ze, Vi as Be, Wi as s, Xa as Ve, Xi as He, Yi as Ue, Zi as We, _a as Ge, _r as c, a as Ke, aa as qe, ai as Je, ba as Ye, ca as Xe, ci as Ze, da as Qe, di as $e, dr as et, ei as tt, eo as nt, fa as rt, fi as it, ga as at, gi as ot, ha as st, hi as ct, ia as lt, ii as ut, ja as dt, ji as ft, ka as pt, ki as mt, la as ht, li as gt, ma as _t, na as vt, ni as yt, nr as bt, o as xt, oa as St, oi as Ct, pa as wt, pi as Tt, qa as Et, ra as Dt, ri as Ot, rr as kt, sa as At, si as jt, ti as Mt, to as Nt, ua as Pt, ui as Ft, ur as It, va as Lt, vi as Rt, vr as zt, wa as Bt, wi as Vt, xa as Ht, ya as Ut, yi as Wt, za as Gt, zi as Kt } from "./vendor-aws.js";
function qt(e) {
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
var Jt, Yt, Xt;
function l() {
	return (l = e((() => {
		c(), Ie(), te(), Jt = async (e, t, n) => ({
			operation: de(t).operation,
			region: await ze(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Yt = (e) => {
			let t = [];
			return e.operation, t.push(qt(e)), t;
		}, Xt = (e) => {
			let t = zt(e);
			return Object.assign(t, { authSchemePreference: ze(e.authSchemePreference ?? []) });
		};
	})))();
}
var Zt, Qt;
function u() {
	return (u = e((() => {
		Zt = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `ssm`
		}), Qt = {
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
var $t;
function en() {
	return (en = e((() => {
		$t = `3.1169.0`;
	})))();
}
var d, f, p, m, h, g, _, v, y, b, x, S, tn, nn, rn;
function an() {
	return (an = e((() => {
		n(), s(), d = `ref`, f = -1, p = !0, m = `isSet`, h = `PartitionResult`, g = `booleanEquals`, _ = `getAttr`, v = { [d]: `Endpoint` }, y = { [d]: h }, b = {}, x = [{ [d]: `Region` }], S = {
			conditions: [
				[m, [v]],
				[m, x],
				[
					`aws.partition`,
					x,
					h
				],
				[g, [{ [d]: `UseFIPS` }, p]],
				[g, [{ [d]: `UseDualStack` }, p]],
				[g, [{
					fn: _,
					argv: [y, `supportsDualStack`]
				}, p]],
				[g, [{
					fn: _,
					argv: [y, `supportsFIPS`]
				}, p]],
				[`stringEquals`, [{
					fn: _,
					argv: [y, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[f],
				[f, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[f, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[v, b],
				[`https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
				[f, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://ssm.{Region}.amazonaws.com`, b],
				[`https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}`, b],
				[f, `FIPS is enabled but this partition does not support FIPS`],
				[`https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}`, b],
				[f, `DualStack is enabled but this partition does not support DualStack`],
				[`https://ssm.{Region}.{PartitionResult#dnsSuffix}`, b],
				[f, `Invalid Configuration: Missing Region`]
			]
		}, tn = 2, nn = new Int32Array([
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
		]), rn = ke.from(nn, tn, S.conditions, S.results);
	})))();
}
var on, sn;
function cn() {
	return (cn = e((() => {
		Ot(), We(), Ue(), s(), an(), on = new He({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), sn = (e, t = {}) => on.get(e, () => ve(rn, {
			endpointParams: e,
			logger: t.logger
		})), _e.aws = yt;
	})))();
}
var C;
function w() {
	return (w = e((() => {
		Ht(), C = class e extends Ye {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var ln, un, dn, fn, pn, mn, hn, gn, _n, vn, yn, bn, xn, Sn, Cn, wn, Tn, En, Dn, On, kn, An, jn, Mn, Nn, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, Hn, Un, Wn, Gn, Kn, qn, Jn, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir, ar, or, sr, cr, lr, ur, dr, fr, pr, mr, hr, gr, _r, vr, yr, br, xr, Sr, Cr, wr, Tr, Er, Dr, Or, kr, Ar, jr, Mr, Nr, Pr, Fr, Ir, Lr, Rr, zr, Br, Vr, Hr, Ur, Wr, Gr, Kr, qr, Jr, Yr, Xr, Zr, Qr, $r, ei, ti, ni, ri, ii, ai, oi, si, ci, li, ui, di, T, fi, pi, mi, hi, gi, _i, vi, yi, bi, xi, Si, Ci, wi, Ti, Ei, Di, Oi, ki, Ai, ji, Mi, Ni, Pi, Fi, Ii, Li, Ri, zi;
function E() {
	return (E = e((() => {
		w(), ln = class e extends C {
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
		}, un = class e extends C {
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
		}, dn = class e extends C {
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
		}, fn = class e extends C {
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
		}, pn = class e extends C {
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
		}, mn = class e extends C {
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
		}, hn = class e extends C {
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
		}, gn = class e extends C {
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
		}, _n = class e extends C {
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
		}, vn = class e extends C {
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
		}, yn = class e extends C {
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
		}, bn = class e extends C {
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
		}, xn = class e extends C {
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
		}, Sn = class e extends C {
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
		}, Cn = class e extends C {
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
		}, wn = class e extends C {
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
		}, Tn = class e extends C {
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
		}, En = class e extends C {
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
		}, Dn = class e extends C {
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
		}, On = class e extends C {
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
		}, kn = class e extends C {
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
		}, An = class e extends C {
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
		}, jn = class e extends C {
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
		}, Mn = class e extends C {
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
		}, Nn = class e extends C {
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
		}, Pn = class e extends C {
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
		}, Fn = class e extends C {
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
		}, In = class e extends C {
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
		}, Ln = class e extends C {
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
		}, Rn = class e extends C {
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
		}, zn = class e extends C {
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
		}, Bn = class e extends C {
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
		}, Vn = class e extends C {
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
		}, Hn = class e extends C {
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
		}, Un = class e extends C {
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
		}, Wn = class e extends C {
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
		}, Gn = class e extends C {
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
		}, Kn = class e extends C {
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
		}, qn = class e extends C {
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
		}, Jn = class e extends C {
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
		}, Yn = class e extends C {
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
		}, Xn = class e extends C {
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
		}, Zn = class e extends C {
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
		}, Qn = class e extends C {
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
		}, $n = class e extends C {
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
		}, er = class e extends C {
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
		}, tr = class e extends C {
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
		}, nr = class e extends C {
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
		}, rr = class e extends C {
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
		}, ir = class e extends C {
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
		}, ar = class e extends C {
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
		}, or = class e extends C {
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
		}, sr = class e extends C {
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
		}, cr = class e extends C {
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
		}, lr = class e extends C {
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
		}, ur = class e extends C {
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
		}, dr = class e extends C {
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
		}, fr = class e extends C {
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
		}, pr = class e extends C {
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
		}, mr = class e extends C {
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
		}, hr = class e extends C {
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
		}, gr = class e extends C {
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
		}, _r = class e extends C {
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
		}, vr = class e extends C {
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
		}, yr = class e extends C {
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
		}, br = class e extends C {
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
		}, xr = class e extends C {
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
		}, Sr = class e extends C {
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
		}, Cr = class e extends C {
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
		}, wr = class e extends C {
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
		}, Tr = class e extends C {
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
		}, Er = class e extends C {
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
		}, Dr = class e extends C {
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
		}, Or = class e extends C {
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
		}, kr = class e extends C {
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
		}, Ar = class e extends C {
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
		}, jr = class e extends C {
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
		}, Mr = class e extends C {
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
		}, Nr = class e extends C {
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
		}, Pr = class e extends C {
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
		}, Fr = class e extends C {
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
		}, Ir = class e extends C {
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
		}, Lr = class e extends C {
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
		}, Rr = class e extends C {
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
		}, zr = class e extends C {
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
		}, Br = class e extends C {
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
		}, Vr = class e extends C {
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
		}, Hr = class e extends C {
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
		}, Ur = class e extends C {
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
		}, Wr = class e extends C {
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
		}, Gr = class e extends C {
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
		}, Kr = class e extends C {
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
		}, qr = class e extends C {
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
		}, Jr = class e extends C {
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
		}, Yr = class e extends C {
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
		}, Xr = class e extends C {
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
		}, Zr = class e extends C {
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
		}, Qr = class e extends C {
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
		}, $r = class e extends C {
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
		}, ei = class e extends C {
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
		}, ti = class e extends C {
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
		}, ni = class e extends C {
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
		}, ri = class e extends C {
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
		}, ii = class e extends C {
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
		}, ai = class e extends C {
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
		}, oi = class e extends C {
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
		}, si = class e extends C {
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
		}, ci = class e extends C {
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
		}, li = class e extends C {
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
		}, ui = class e extends C {
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
		}, di = class e extends C {
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
		}, T = class e extends C {
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
		}, fi = class e extends C {
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
		}, pi = class e extends C {
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
		}, mi = class e extends C {
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
		}, hi = class e extends C {
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
		}, gi = class e extends C {
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
		}, _i = class e extends C {
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
		}, vi = class e extends C {
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
		}, yi = class e extends C {
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
		}, bi = class e extends C {
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
		}, xi = class e extends C {
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
		}, Si = class e extends C {
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
		}, Ci = class e extends C {
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
		}, wi = class e extends C {
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
		}, Ti = class e extends C {
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
		}, Ei = class e extends C {
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
		}, Di = class e extends C {
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
		}, Oi = class e extends C {
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
		}, ki = class e extends C {
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
		}, Ai = class e extends C {
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
		}, ji = class e extends C {
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
		}, Mi = class e extends C {
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
		}, Ni = class e extends C {
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
		}, Pi = class e extends C {
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
		}, Fi = class e extends C {
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
		}, Ii = class e extends C {
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
		}, Li = class e extends C {
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
		}, Ri = class e extends C {
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
		}, zi = class e extends C {
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
	})))();
}
var Bi, Vi, Hi, Ui, Wi, Gi, Ki, qi, Ji, Yi, Xi, Zi, Qi, $i, ea, ta, na, ra, ia, aa, oa, sa, ca, la, ua, da, fa, D, pa, ma, ha, ga, _a, va, ya, ba, xa, Sa, Ca, wa, Ta, Ea, Da, Oa, ka, Aa, ja, Ma, Na, Pa, Fa, Ia, La, Ra, za, Ba, Va, Ha, Ua, Wa, Ga, Ka, qa, Ja, Ya, Xa, Za, Qa, $a, eo, to, no, O, ro, io, ao, oo, so, co, lo, uo, fo, po, mo, ho, go, _o, vo, yo, bo, xo, So, Co, k, wo, A, j, To, Eo, M, Do, Oo, ko, Ao, jo, N, Mo, No, Po, Fo, Io, Lo, Ro, zo, Bo, Vo, Ho, Uo, Wo, Go, Ko, qo, Jo, Yo, P, Xo, Zo, Qo, $o, es, ts, ns, rs, is, as, F, os, ss, cs, ls, us, ds, fs, ps, ms, hs, gs, _s, vs, ys, bs, xs, Ss, I, L, Cs, ws, Ts, Es, Ds, Os, ks, As, js, Ms, Ns, Ps, Fs, R, Is, Ls, Rs, z, B, zs, Bs, Vs, Hs, Us, Ws, Gs, Ks, V, qs, H, Js, U, W, G, K, q, Ys, J, Y, Xs, X, Zs, Qs, $s, ec, tc, nc, rc, ic, ac, oc, sc, cc, lc, uc, dc, fc, pc, mc, hc, gc, _c, vc, yc, bc, xc, Sc, Cc, wc, Tc, Ec, Dc, Oc, kc, Ac, jc, Mc, Nc, Pc, Fc, Ic, Lc, Rc, zc, Bc, Vc, Hc, Uc, Wc, Gc, Kc, qc, Jc, Yc, Xc, Zc, Qc, $c, el, tl, nl, rl, il, al, ol, sl, cl, ll, ul, dl, fl, pl, ml, hl, gl, _l, vl, yl, bl, xl, Sl, Cl, wl, Tl, El, Dl, Ol, kl, Al, jl, Ml, Nl, Pl, Fl, Il, Ll, Rl, zl, Bl, Vl, Hl, Ul, Wl, Gl, Kl, ql, Jl, Yl, Xl, Zl, Ql, $l, eu, tu, nu, ru, iu, au, ou, su, cu, lu, uu, du, fu, pu, mu, hu, gu, _u, vu, yu, bu, xu, Su, Cu, wu, Tu, Eu, Du, Ou, ku, Z, Au, ju, Mu, Nu, Pu, Fu, Iu, Lu, Ru, zu;
function Q() {
	return (Q = e((() => {
		Pe(), E(), w(), Bi = `AssociationAlreadyExists`, Vi = `AccessDeniedException`, Hi = `AutomationDefinitionNotApprovedException`, Ui = `AssociationDoesNotExist`, Wi = `AutomationDefinitionNotFoundException`, Gi = `AutomationDefinitionVersionNotFoundException`, Ki = `AssociationExecutionDoesNotExist`, qi = `AlreadyExistsException`, Ji = `AutomationExecutionLimitExceededException`, Yi = `AutomationExecutionNotFoundException`, Xi = `AssociatedInstances`, Zi = `AssociationLimitExceeded`, Qi = `AllowedPattern`, $i = `ARN`, ea = `AutomationStepNotFoundException`, ta = `AssociationVersionLimitExceeded`, na = `ConflictException`, ra = `CustomSchemaCountLimitExceededException`, ia = `ComplianceTypeCountLimitExceededException`, aa = `Description`, oa = `DocumentAlreadyExists`, sa = `DuplicateDocumentContent`, ca = `DuplicateDocumentVersionName`, la = `DuplicateInstanceId`, ua = `DocumentLimitExceeded`, da = `DoesNotExistException`, fa = `DocumentPermissionLimit`, D = `DataType`, pa = `DocumentVersionLimitExceeded`, ma = `FeatureNotAvailableException`, ha = `GetParametersRequest`, ga = `GetParametersResult`, _a = `GetParameters`, va = `HierarchyLevelLimitExceededException`, ya = `HierarchyTypeMismatchException`, ba = `InvalidActivation`, xa = `InvalidAggregatorException`, Sa = `InvalidAutomationExecutionParametersException`, Ca = `InvalidActivationId`, wa = `InvalidAllowedPatternException`, Ta = `InvalidAutomationSignalException`, Ea = `InvalidAutomationStatusUpdateException`, Da = `InvalidAssociationVersion`, Oa = `InvalidAssociation`, ka = `InvalidCommandId`, Aa = `ItemContentMismatchException`, ja = `InvalidDocument`, Ma = `InvalidDocumentContent`, Na = `InvalidDeletionIdException`, Pa = `InvalidDeleteInventoryParametersException`, Fa = `InvocationDoesNotExist`, Ia = `InvalidDocumentOperation`, La = `InvalidDocumentSchemaVersion`, Ra = `InvalidDocumentType`, za = `InvalidDocumentVersion`, Ba = `InvalidFilter`, Va = `InvalidFilterKey`, Ha = `InvalidFilterOption`, Ua = `InvalidFilterValue`, Wa = `InvalidItemContentException`, Ga = `InvalidInventoryGroupException`, Ka = `InvalidInstanceId`, qa = `InvalidInventoryItemContextException`, Ja = `InvalidInstanceInformationFilterValue`, Ya = `InvalidInstancePropertyFilterValue`, Xa = `InvalidInventoryRequestException`, Za = `InvalidKeyId`, Qa = `InvalidNotificationConfig`, $a = `InvalidNextToken`, eo = `InvalidOptionException`, to = `InvalidOutputFolder`, no = `InvalidOutputLocation`, O = `InvalidParameters`, ro = `InvalidPolicyAttributeException`, io = `IncompatiblePolicyException`, ao = `IdempotentParameterMismatch`, oo = `InvalidPluginName`, so = `InvalidPermissionType`, co = `InvalidPolicyTypeException`, lo = `InvalidRole`, uo = `InvalidResultAttributeException`, fo = `InvalidResourceId`, po = `InvalidResourceType`, mo = `InvalidSchedule`, ho = `InternalServerError`, go = `ItemSizeLimitExceededException`, _o = `InvalidTag`, vo = `InvalidTargetMaps`, yo = `InvalidTypeNameException`, bo = `InvalidTarget`, xo = `InvalidUpdate`, So = `Key`, Co = `KeyId`, k = `Limit`, wo = `LastModifiedDate`, A = `LimitType`, j = `Message`, To = `MaxDocumentSizeExceeded`, Eo = `MalformedResourcePolicyDocumentException`, M = `Name`, Do = `NoLongerSupportedException`, Oo = `Names`, ko = `OpsItemAccessDeniedException`, Ao = `OpsItemAlreadyExistsException`, jo = `OpsItemConflictException`, N = `OpsItemId`, Mo = `OpsItemInvalidParameterException`, No = `OpsItemLimitExceededException`, Po = `OpsItemNotFoundException`, Fo = `OpsItemRelatedItemAlreadyExistsException`, Io = `OpsItemRelatedItemAssociationNotFoundException`, Lo = `OpsMetadataAlreadyExistsException`, Ro = `OpsMetadataInvalidArgumentException`, zo = `OpsMetadataKeyLimitExceededException`, Bo = `OpsMetadataLimitExceededException`, Vo = `OpsMetadataNotFoundException`, Ho = `OpsMetadataTooManyUpdatesException`, Uo = `Overwrite`, Wo = `Parameters`, Go = `ParameterAlreadyExists`, Ko = `ParameterList`, qo = `ParameterLimitExceeded`, Jo = `PoliciesLimitExceededException`, Yo = `ParameterMaxVersionLimitExceeded`, P = `ParameterNames`, Xo = `ParameterNotFound`, Zo = `PutParameter`, Qo = `ParameterPatternMismatchException`, $o = `PutParameterRequest`, es = `PutParameterResult`, ts = `PSParameterValue`, ns = `ParameterVersionLabelLimitExceeded`, rs = `ParameterVersionNotFound`, is = `Parameter`, as = `Policies`, F = `QuotaCode`, os = `ReasonCode`, ss = `ResourceDataSyncAlreadyExistsException`, cs = `ResourceDataSyncConflictException`, ls = `ResourceDataSyncCountExceededException`, us = `ResourceDataSyncInvalidConfigurationException`, ds = `ResourceDataSyncNotFoundException`, fs = `ResourceId`, ps = `ResourceInUseException`, ms = `ResourceLimitExceededException`, hs = `ResourceNotFoundException`, gs = `ResourcePolicyConflictException`, _s = `ResourcePolicyInvalidParameterException`, vs = `ResourcePolicyLimitExceededException`, ys = `ResourcePolicyNotFoundException`, bs = `ResourceTypes`, xs = `ResourceType`, Ss = `ResourceUri`, I = `ServiceCode`, L = `SyncName`, Cs = `ServiceQuotaExceededException`, ws = `SourceResult`, Ts = `ServiceSettingNotFound`, Es = `SyncType`, Ds = `SubTypeCountLimitExceededException`, Os = `StatusUnchanged`, ks = `Selector`, As = `Tags`, js = `ThrottlingException`, Ms = `TargetInUseException`, Ns = `TagList`, Ps = `TooManyTagsError`, Fs = `TooManyUpdates`, R = `TypeName`, Is = `TargetNotConnected`, Ls = `TotalSizeLimitExceededException`, Rs = `Tag`, z = `Tier`, B = `Type`, zs = `UnsupportedCalendarException`, Bs = `UnsupportedFeatureRequiredException`, Vs = `UnsupportedInventoryItemContextException`, Hs = `UnsupportedInventorySchemaVersionException`, Us = `UnsupportedOperationException`, Ws = `UnsupportedOperatingSystem`, Gs = `UnsupportedParameterType`, Ks = `UnsupportedPlatformType`, V = `Value`, qs = `ValidationException`, H = `Version`, Js = `WithDecryption`, U = `awsQueryError`, W = `client`, G = `error`, K = `message`, q = `smithy.ts.sdk.synthetic.com.amazonaws.ssm`, Ys = `server`, J = `com.amazonaws.ssm`, Y = new Bt(q), Xs = [
			-3,
			q,
			`SSMServiceException`,
			0,
			[],
			[]
		], Y.registerError(Xs, C), X = new Bt(J), Zs = [
			-3,
			J,
			Vi,
			{ [G]: W },
			[j],
			[0],
			1
		], X.registerError(Zs, ln), Qs = [
			-3,
			J,
			qi,
			{
				[U]: [`AlreadyExistsException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Qs, hn), $s = [
			-3,
			J,
			Xi,
			{
				[U]: [`AssociatedInstances`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError($s, ar), ec = [
			-3,
			J,
			Bi,
			{
				[U]: [`AssociationAlreadyExists`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(ec, En), tc = [
			-3,
			J,
			Ui,
			{
				[U]: [`AssociationDoesNotExist`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(tc, rr), nc = [
			-3,
			J,
			Ki,
			{
				[U]: [`AssociationExecutionDoesNotExist`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(nc, Cr), rc = [
			-3,
			J,
			Zi,
			{
				[U]: [`AssociationLimitExceeded`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(rc, Dn), ic = [
			-3,
			J,
			ta,
			{
				[U]: [`AssociationVersionLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ic, Mi), ac = [
			-3,
			J,
			Hi,
			{
				[U]: [`AutomationDefinitionNotApproved`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ac, ki), oc = [
			-3,
			J,
			Wi,
			{
				[U]: [`AutomationDefinitionNotFound`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(oc, Ti), sc = [
			-3,
			J,
			Gi,
			{
				[U]: [`AutomationDefinitionVersionNotFound`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(sc, Ei), cc = [
			-3,
			J,
			Ji,
			{
				[U]: [`AutomationExecutionLimitExceeded`, 429],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(cc, Di), lc = [
			-3,
			J,
			Yi,
			{
				[U]: [`AutomationExecutionNotFound`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(lc, Er), uc = [
			-3,
			J,
			ea,
			{
				[U]: [`AutomationStepNotFoundException`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(uc, yi), dc = [
			-3,
			J,
			ia,
			{
				[U]: [`ComplianceTypeCountLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(dc, Xr), fc = [
			-3,
			J,
			na,
			{
				[U]: [`ConflictException`, 409],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(fc, In), pc = [
			-3,
			J,
			ra,
			{
				[U]: [`CustomSchemaCountLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(pc, ei), mc = [
			-3,
			J,
			oa,
			{
				[U]: [`DocumentAlreadyExists`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(mc, Rn), hc = [
			-3,
			J,
			ua,
			{
				[U]: [`DocumentLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(hc, zn), gc = [
			-3,
			J,
			fa,
			{
				[U]: [`DocumentPermissionLimit`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(gc, Yr), _c = [
			-3,
			J,
			pa,
			{
				[U]: [`DocumentVersionLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(_c, Fi), vc = [
			-3,
			J,
			da,
			{
				[U]: [`DoesNotExistException`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(vc, wn), yc = [
			-3,
			J,
			sa,
			{
				[U]: [`DuplicateDocumentContent`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(yc, Ii), bc = [
			-3,
			J,
			ca,
			{
				[U]: [`DuplicateDocumentVersionName`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(bc, Li), xc = [
			-3,
			J,
			la,
			{
				[U]: [`DuplicateInstanceId`, 404],
				[G]: W
			},
			[],
			[]
		], X.registerError(xc, xn), Sc = [
			-3,
			J,
			ma,
			{
				[U]: [`FeatureNotAvailableException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Sc, vi), Cc = [
			-3,
			J,
			va,
			{
				[U]: [`HierarchyLevelLimitExceededException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Cc, oi), wc = [
			-3,
			J,
			ya,
			{
				[U]: [`HierarchyTypeMismatchException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(wc, si), Tc = [
			-3,
			J,
			ao,
			{
				[U]: [`IdempotentParameterMismatch`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Tc, Wn), Ec = [
			-3,
			J,
			io,
			{
				[U]: [`IncompatiblePolicyException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Ec, ci), Dc = [
			-3,
			J,
			ho,
			{
				[U]: [`InternalServerError`, 500],
				[G]: Ys
			},
			[j],
			[0]
		], X.registerError(Dc, un), Oc = [
			-3,
			J,
			ba,
			{
				[U]: [`InvalidActivation`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Oc, tr), kc = [
			-3,
			J,
			Ca,
			{
				[U]: [`InvalidActivationId`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(kc, nr), Ac = [
			-3,
			J,
			xa,
			{
				[U]: [`InvalidAggregator`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Ac, Vr), jc = [
			-3,
			J,
			wa,
			{
				[U]: [`InvalidAllowedPatternException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(jc, li), Mc = [
			-3,
			J,
			Oa,
			{
				[U]: [`InvalidAssociation`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Mc, wi), Nc = [
			-3,
			J,
			Da,
			{
				[U]: [`InvalidAssociationVersion`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Nc, Sr), Pc = [
			-3,
			J,
			Sa,
			{
				[U]: [`InvalidAutomationExecutionParameters`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Pc, Oi), Fc = [
			-3,
			J,
			Ta,
			{
				[U]: [`InvalidAutomationSignalException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Fc, bi), Ic = [
			-3,
			J,
			Ea,
			{
				[U]: [`InvalidAutomationStatusUpdateException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Ic, ji), Lc = [
			-3,
			J,
			ka,
			{
				[U]: [`InvalidCommandId`, 404],
				[G]: W
			},
			[],
			[]
		], X.registerError(Lc, Sn), Rc = [
			-3,
			J,
			Pa,
			{
				[U]: [`InvalidDeleteInventoryParameters`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Rc, sr), zc = [
			-3,
			J,
			Na,
			{
				[U]: [`InvalidDeletionId`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(zc, jr), Bc = [
			-3,
			J,
			ja,
			{
				[U]: [`InvalidDocument`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Bc, On), Vc = [
			-3,
			J,
			Ma,
			{
				[U]: [`InvalidDocumentContent`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Vc, Bn), Hc = [
			-3,
			J,
			Ia,
			{
				[U]: [`InvalidDocumentOperation`, 403],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Hc, or), Uc = [
			-3,
			J,
			La,
			{
				[U]: [`InvalidDocumentSchemaVersion`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Uc, Vn), Wc = [
			-3,
			J,
			Ra,
			{
				[U]: [`InvalidDocumentType`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Wc, Ir), Gc = [
			-3,
			J,
			za,
			{
				[U]: [`InvalidDocumentVersion`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Gc, kn), Kc = [
			-3,
			J,
			Ba,
			{
				[U]: [`InvalidFilter`, 441],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Kc, br), qc = [
			-3,
			J,
			Va,
			{
				[U]: [`InvalidFilterKey`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(qc, wr), Jc = [
			-3,
			J,
			Ha,
			{
				[U]: [`InvalidFilterOption`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Jc, Mr), Yc = [
			-3,
			J,
			Ua,
			{
				[U]: [`InvalidFilterValue`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Yc, Tr), Xc = [
			-3,
			J,
			Ka,
			{
				[U]: [`InvalidInstanceId`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Xc, Cn), Zc = [
			-3,
			J,
			Ja,
			{
				[U]: [`InvalidInstanceInformationFilterValue`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Zc, kr), Qc = [
			-3,
			J,
			Ya,
			{
				[U]: [`InvalidInstancePropertyFilterValue`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Qc, Ar), $c = [
			-3,
			J,
			Ga,
			{
				[U]: [`InvalidInventoryGroup`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError($c, Hr), el = [
			-3,
			J,
			qa,
			{
				[U]: [`InvalidInventoryItemContext`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(el, ti), tl = [
			-3,
			J,
			Xa,
			{
				[U]: [`InvalidInventoryRequest`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(tl, cr), nl = [
			-3,
			J,
			Wa,
			{
				[U]: [`InvalidItemContent`, 400],
				[G]: W
			},
			[R, j],
			[0, 0]
		], X.registerError(nl, Zr), rl = [
			-3,
			J,
			Za,
			{
				[U]: [`InvalidKeyId`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(rl, Wr), il = [
			-3,
			J,
			$a,
			{
				[U]: [`InvalidNextToken`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(il, xr), al = [
			-3,
			J,
			Qa,
			{
				[U]: [`InvalidNotificationConfig`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(al, xi), ol = [
			-3,
			J,
			eo,
			{
				[U]: [`InvalidOption`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ol, lr), sl = [
			-3,
			J,
			to,
			{
				[U]: [`InvalidOutputFolder`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(sl, Si), cl = [
			-3,
			J,
			no,
			{
				[U]: [`InvalidOutputLocation`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(cl, An), ll = [
			-3,
			J,
			O,
			{
				[U]: [`InvalidParameters`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ll, Tn), ul = [
			-3,
			J,
			so,
			{
				[U]: [`InvalidPermissionType`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ul, Dr), dl = [
			-3,
			J,
			oo,
			{
				[U]: [`InvalidPluginName`, 404],
				[G]: W
			},
			[],
			[]
		], X.registerError(dl, Rr), fl = [
			-3,
			J,
			ro,
			{
				[U]: [`InvalidPolicyAttributeException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(fl, ui), pl = [
			-3,
			J,
			co,
			{
				[U]: [`InvalidPolicyTypeException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(pl, di), ml = [
			-3,
			J,
			fo,
			{
				[U]: [`InvalidResourceId`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(ml, dn), hl = [
			-3,
			J,
			po,
			{
				[U]: [`InvalidResourceType`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(hl, fn), gl = [
			-3,
			J,
			uo,
			{
				[U]: [`InvalidResultAttribute`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(gl, Ur), _l = [
			-3,
			J,
			lo,
			{
				[U]: [`InvalidRole`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(_l, Ci), vl = [
			-3,
			J,
			mo,
			{
				[U]: [`InvalidSchedule`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(vl, jn), yl = [
			-3,
			J,
			_o,
			{
				[U]: [`InvalidTag`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(yl, Mn), bl = [
			-3,
			J,
			bo,
			{
				[U]: [`InvalidTarget`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(bl, Nn), xl = [
			-3,
			J,
			vo,
			{
				[U]: [`InvalidTargetMaps`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(xl, Pn), Sl = [
			-3,
			J,
			yo,
			{
				[U]: [`InvalidTypeName`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Sl, ur), Cl = [
			-3,
			J,
			xo,
			{
				[U]: [`InvalidUpdate`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Cl, Ni), wl = [
			-3,
			J,
			Fa,
			{
				[U]: [`InvocationDoesNotExist`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(wl, zr), Tl = [
			-3,
			J,
			Aa,
			{
				[U]: [`ItemContentMismatch`, 400],
				[G]: W
			},
			[R, j],
			[0, 0]
		], X.registerError(Tl, ni), El = [
			-3,
			J,
			go,
			{
				[U]: [`ItemSizeLimitExceeded`, 400],
				[G]: W
			},
			[R, j],
			[0, 0]
		], X.registerError(El, Qr), Dl = [
			-3,
			J,
			Eo,
			{
				[U]: [`MalformedResourcePolicyDocumentException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Dl, hr), Ol = [
			-3,
			J,
			To,
			{
				[U]: [`MaxDocumentSizeExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Ol, Hn), kl = [
			-3,
			J,
			Do,
			{
				[U]: [`NoLongerSupported`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(kl, Un), Al = [
			-3,
			J,
			ko,
			{
				[U]: [`OpsItemAccessDeniedException`, 403],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Al, Kn), jl = [
			-3,
			J,
			Ao,
			{
				[U]: [`OpsItemAlreadyExistsException`, 400],
				[G]: W
			},
			[j, N],
			[0, 0]
		], X.registerError(jl, qn), Ml = [
			-3,
			J,
			jo,
			{
				[U]: [`OpsItemConflictException`, 409],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Ml, gn), Nl = [
			-3,
			J,
			Mo,
			{
				[U]: [`OpsItemInvalidParameterException`, 400],
				[G]: W
			},
			[P, j],
			[64, 0]
		], X.registerError(Nl, _n), Pl = [
			-3,
			J,
			No,
			{
				[U]: [`OpsItemLimitExceededException`, 400],
				[G]: W
			},
			[
				bs,
				k,
				A,
				j
			],
			[
				64,
				1,
				0,
				0
			]
		], X.registerError(Pl, vn), Fl = [
			-3,
			J,
			Po,
			{
				[U]: [`OpsItemNotFoundException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Fl, yn), Il = [
			-3,
			J,
			Fo,
			{
				[U]: [`OpsItemRelatedItemAlreadyExistsException`, 400],
				[G]: W
			},
			[
				j,
				Ss,
				N
			],
			[
				0,
				0,
				0
			]
		], X.registerError(Il, bn), Ll = [
			-3,
			J,
			Io,
			{
				[U]: [`OpsItemRelatedItemAssociationNotFoundException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Ll, Nr), Rl = [
			-3,
			J,
			Lo,
			{
				[U]: [`OpsMetadataAlreadyExistsException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Rl, Jn), zl = [
			-3,
			J,
			Ro,
			{
				[U]: [`OpsMetadataInvalidArgumentException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(zl, Yn), Bl = [
			-3,
			J,
			zo,
			{
				[U]: [`OpsMetadataKeyLimitExceededException`, 429],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Bl, Ri), Vl = [
			-3,
			J,
			Bo,
			{
				[U]: [`OpsMetadataLimitExceededException`, 429],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Vl, Xn), Hl = [
			-3,
			J,
			Vo,
			{
				[U]: [`OpsMetadataNotFoundException`, 404],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Hl, dr), Ul = [
			-3,
			J,
			Ho,
			{
				[U]: [`OpsMetadataTooManyUpdatesException`, 429],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Ul, Zn), Wl = [
			-3,
			J,
			Go,
			{
				[U]: [`ParameterAlreadyExists`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Wl, T), Gl = [
			-3,
			J,
			qo,
			{
				[U]: [`ParameterLimitExceeded`, 429],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Gl, fi), Kl = [
			-3,
			J,
			Yo,
			{
				[U]: [`ParameterMaxVersionLimitExceeded`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Kl, pi), ql = [
			-3,
			J,
			Xo,
			{
				[U]: [`ParameterNotFound`, 404],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(ql, fr), Jl = [
			-3,
			J,
			Qo,
			{
				[U]: [`ParameterPatternMismatchException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Jl, mi), Yl = [
			-3,
			J,
			ns,
			{
				[U]: [`ParameterVersionLabelLimitExceeded`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Yl, qr), Xl = [
			-3,
			J,
			rs,
			{
				[U]: [`ParameterVersionNotFound`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Xl, Gr), Zl = [
			-3,
			J,
			Jo,
			{
				[U]: [`PoliciesLimitExceededException`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Zl, hi), Ql = [
			-3,
			J,
			ss,
			{
				[U]: [`ResourceDataSyncAlreadyExists`, 400],
				[G]: W
			},
			[L],
			[0]
		], X.registerError(Ql, Qn), $l = [
			-3,
			J,
			cs,
			{
				[U]: [`ResourceDataSyncConflictException`, 409],
				[G]: W
			},
			[j],
			[0]
		], X.registerError($l, zi), eu = [
			-3,
			J,
			ls,
			{
				[U]: [`ResourceDataSyncCountExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(eu, $n), tu = [
			-3,
			J,
			us,
			{
				[U]: [`ResourceDataSyncInvalidConfiguration`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(tu, er), nu = [
			-3,
			J,
			ds,
			{
				[U]: [`ResourceDataSyncNotFound`, 404],
				[G]: W
			},
			[
				L,
				Es,
				j
			],
			[
				0,
				0,
				0
			]
		], X.registerError(nu, mr), ru = [
			-3,
			J,
			ps,
			{
				[U]: [`ResourceInUseException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ru, pr), iu = [
			-3,
			J,
			ms,
			{
				[U]: [`ResourceLimitExceededException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(iu, Gn), au = [
			-3,
			J,
			hs,
			{
				[U]: [`ResourceNotFoundException`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(au, ir), ou = [
			-3,
			J,
			gs,
			{
				[U]: [`ResourcePolicyConflictException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(ou, gr), su = [
			-3,
			J,
			_s,
			{
				[U]: [`ResourcePolicyInvalidParameterException`, 400],
				[G]: W
			},
			[P, j],
			[64, 0]
		], X.registerError(su, _r), cu = [
			-3,
			J,
			vs,
			{
				[U]: [`ResourcePolicyLimitExceededException`, 400],
				[G]: W
			},
			[
				k,
				A,
				j
			],
			[
				1,
				0,
				0
			]
		], X.registerError(cu, _i), lu = [
			-3,
			J,
			ys,
			{
				[U]: [`ResourcePolicyNotFoundException`, 404],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(lu, vr), uu = [
			-3,
			J,
			Cs,
			{ [G]: W },
			[
				j,
				F,
				I,
				fs,
				xs
			],
			[
				0,
				0,
				0,
				0,
				0
			],
			3
		], X.registerError(uu, Ln), du = [
			-3,
			J,
			Ts,
			{
				[U]: [`ServiceSettingNotFound`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(du, Kr), fu = [
			-3,
			J,
			Os,
			{
				[U]: [`StatusUnchanged`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(fu, Pi), pu = [
			-3,
			J,
			Ds,
			{
				[U]: [`SubTypeCountLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(pu, ri), mu = [
			-3,
			J,
			Ms,
			{
				[U]: [`TargetInUseException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(mu, yr), hu = [
			-3,
			J,
			Is,
			{
				[U]: [`TargetNotConnected`, 430],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(hu, Ai), gu = [
			-3,
			J,
			js,
			{ [G]: W },
			[
				j,
				F,
				I
			],
			[
				0,
				0,
				0
			],
			1
		], X.registerError(gu, Pr), _u = [
			-3,
			J,
			Ps,
			{
				[U]: [`TooManyTagsError`, 400],
				[G]: W
			},
			[],
			[]
		], X.registerError(_u, pn), vu = [
			-3,
			J,
			Fs,
			{
				[U]: [`TooManyUpdates`, 429],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(vu, mn), yu = [
			-3,
			J,
			Ls,
			{
				[U]: [`TotalSizeLimitExceeded`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(yu, $r), bu = [
			-3,
			J,
			zs,
			{
				[U]: [`UnsupportedCalendarException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(bu, Lr), xu = [
			-3,
			J,
			Bs,
			{
				[U]: [`UnsupportedFeatureRequiredException`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(xu, Br), Su = [
			-3,
			J,
			Vs,
			{
				[U]: [`UnsupportedInventoryItemContext`, 400],
				[G]: W
			},
			[R, j],
			[0, 0]
		], X.registerError(Su, ii), Cu = [
			-3,
			J,
			Hs,
			{
				[U]: [`UnsupportedInventorySchemaVersion`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Cu, ai), wu = [
			-3,
			J,
			Ws,
			{
				[U]: [`UnsupportedOperatingSystem`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(wu, Or), Tu = [
			-3,
			J,
			Us,
			{
				[U]: [`UnsupportedOperation`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Tu, Jr), Eu = [
			-3,
			J,
			Gs,
			{
				[U]: [`UnsupportedParameterType`, 400],
				[G]: W
			},
			[K],
			[0]
		], X.registerError(Eu, gi), Du = [
			-3,
			J,
			Ks,
			{
				[U]: [`UnsupportedPlatformType`, 400],
				[G]: W
			},
			[j],
			[0]
		], X.registerError(Du, Fn), Ou = [
			-3,
			J,
			qs,
			{
				[U]: [`ValidationException`, 400],
				[G]: W
			},
			[j, os],
			[0, 0]
		], X.registerError(Ou, Fr), ku = [Y, X], Z = [
			0,
			J,
			ts,
			8,
			0
		], Au = [
			3,
			J,
			ha,
			0,
			[Oo, Js],
			[64, 2],
			1
		], ju = [
			3,
			J,
			ga,
			0,
			[Wo, O],
			[[() => Iu, 0], 64]
		], Mu = [
			3,
			J,
			is,
			0,
			[
				M,
				B,
				V,
				H,
				ks,
				ws,
				wo,
				$i,
				D
			],
			[
				0,
				0,
				[() => Z, 0],
				1,
				0,
				0,
				4,
				0,
				0
			]
		], Nu = [
			3,
			J,
			$o,
			0,
			[
				M,
				V,
				aa,
				B,
				Co,
				Uo,
				Qi,
				As,
				z,
				as,
				D
			],
			[
				0,
				[() => Z, 0],
				0,
				0,
				0,
				2,
				0,
				() => Lu,
				0,
				0,
				0
			],
			2
		], Pu = [
			3,
			J,
			es,
			0,
			[H, z],
			[1, 0]
		], Fu = [
			3,
			J,
			Rs,
			0,
			[So, V],
			[0, 0],
			2
		], Iu = [
			1,
			J,
			Ko,
			0,
			[() => Mu, 0]
		], Lu = [
			1,
			J,
			Ns,
			0,
			() => Fu
		], Ru = [
			9,
			J,
			_a,
			0,
			() => Au,
			() => ju
		], zu = [
			9,
			J,
			Zo,
			0,
			() => Nu,
			() => Pu
		];
	})))();
}
var Bu;
function Vu() {
	return (Vu = e((() => {
		c(), et(), kt(), rt(), Ae(), a(), l(), cn(), Q(), Bu = (e) => ({
			apiVersion: `2014-11-06`,
			base64Decoder: e?.base64Decoder ?? Ve,
			base64Encoder: e?.base64Encoder ?? Et,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? sn,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Yt,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new se()
			}],
			logger: e?.logger ?? new Qe(),
			protocol: e?.protocol ?? It,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.ssm`,
				errorTypeRegistries: ku,
				xmlNamespace: `http://ssm.amazonaws.com/doc/2014-11-06/`,
				version: `2014-11-06`,
				serviceTarget: `AmazonSSM`
			},
			serviceId: e?.serviceId ?? `SSM`,
			sha256: e?.sha256 ?? bt,
			urlParser: e?.urlParser ?? Gt,
			utf8Decoder: e?.utf8Decoder ?? ge,
			utf8Encoder: e?.utf8Encoder ?? le
		});
	})))();
}
var Hu;
function Uu() {
	return (Uu = e((() => {
		en(), jt(), Nt(), t(), Je(), c(), xt(), Ge(), Lt(), Ee(), Xe(), Se(), dt(), vt(), $e(), a(), Re(), Be(), Vu(), Hu = (e) => {
			at(process.version);
			let t = Dt(e), n = () => t().then(Ut), r = Bu(e);
			nt(process.version);
			let i = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? o(Ne, i),
				bodyLengthChecker: e?.bodyLengthChecker ?? me,
				credentialDefaultProvider: e?.credentialDefaultProvider ?? Ke,
				defaultSocketTimeout: Oe(e?.requestHandler, 9e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Ct({
					serviceId: r.serviceId,
					clientVersion: $t
				}),
				maxAttempts: e?.maxAttempts ?? o(it, e),
				region: e?.region ?? o(At, {
					...St,
					...i
				}),
				requestHandler: pe.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? o({
					...Tt,
					default: async () => (await n()).retryMode || ot
				}, e),
				streamCollector: e?.streamCollector ?? fe,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? o(be, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? o(ee, i),
				userAgentAppId: e?.userAgentAppId ?? o(ut, i)
			};
		};
	})))();
}
var Wu, Gu;
function Ku() {
	return (Ku = e((() => {
		Wu = (e) => {
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
		}, Gu = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var qu;
function Ju() {
	return (Ju = e((() => {
		tt(), _t(), je(), Ku(), qu = (e, t) => {
			let n = Object.assign(r(e), wt(e), ye(e), Wu(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Mt(n), st(n), Kt(n), Gu(n));
		};
	})))();
}
var Yu;
function Xu() {
	return (Xu = e((() => {
		Ce(), ft(), mt(), gt(), Rt(), ne(), ie(), Fe(), pt(), lt(), s(), he(), $e(), re(), l(), u(), Uu(), Ju(), Yu = class extends we {
			config;
			constructor(...[e]) {
				let t = Hu(e || {});
				super(t), this.initConfig = t;
				let n = Zt(t), r = Wt(n), ee = ct(r), te = qe(ee), a = De(te), ne = ue(a), re = Xt(ne), ie = qu(re, e?.extensions || []);
				this.config = ie, this.middlewareStack.use(ae(this.config)), this.middlewareStack.use(Ze(this.config)), this.middlewareStack.use(Ft(this.config)), this.middlewareStack.use(ce(this.config)), this.middlewareStack.use(xe(this.config)), this.middlewareStack.use(i(this.config)), this.middlewareStack.use(Te(this.config)), this.middlewareStack.use(oe(this.config, {
					httpAuthSchemeParametersProvider: Jt,
					identityProviderConfigProvider: async (e) => new Me({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(Vt(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var $, Zu, Qu;
function $u() {
	return ($u = e((() => {
		ht(), s(), u(), $ = Pt(Qt, `AmazonSSM`, `SSMClient`, Le), Zu = {}, Qu = (e, t, n, r) => [];
	})))();
}
var ed;
function td() {
	return (td = e((() => {
		$u(), Q(), ed = class extends $(Zu, Qu, `GetParameters`, Ru) {};
	})))();
}
var nd;
function rd() {
	return (rd = e((() => {
		$u(), Q(), nd = class extends $(Zu, Qu, `PutParameter`, zu) {};
	})))();
}
export { Yu as a, E as c, td as i, rd as n, Xu as o, ed as r, T as s, nd as t };
