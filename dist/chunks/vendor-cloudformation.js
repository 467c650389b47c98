import { n as e } from "./rolldown-runtime.js";
import { $a as t, $i as n, $r as r, Aa as ee, Ai as i, Ba as te, Bi as ne, Ci as re, Da as ie, Di as ae, Ea as oe, Ei as se, Er as ce, Fa as a, Fi as le, Ga as ue, Gi as de, Ha as fe, Hi as pe, Hr as me, Ia as he, Ii as ge, Ja as _e, Ji as ve, Ki as ye, Li as be, Ma as xe, Mi as Se, Na as Ce, Ni as we, Oa as Te, Oi as Ee, Pa as De, Pi as Oe, Qa as ke, Qi as Ae, Ra as je, Ri as Me, Si as Ne, Sr as Pe, Ta as Fe, Ti as Ie, Ua as Le, Ui as Re, Ur as ze, Va as Be, Vi as Ve, Wi as o, Xa as He, Xi as Ue, Yi as We, Zi as Ge, _a as Ke, _r as qe, a as Je, aa as Ye, ai as Xe, ba as Ze, ca as Qe, ci as $e, cr as et, da as tt, di as nt, ei as rt, eo as it, fa as at, fi as ot, ga as st, gi as ct, ha as lt, hi as ut, ia as dt, ii as ft, ja as pt, ji as mt, ka as ht, ki as gt, la as _t, li as vt, lr as yt, ma as bt, na as xt, ni as St, nr as Ct, o as wt, oa as Tt, oi as Et, pa as Dt, pi as Ot, qa as kt, ra as At, ri as jt, rr as Mt, sa as Nt, si as Pt, ti as Ft, to as It, ua as Lt, ui as Rt, va as zt, vi as Bt, vr as Vt, wa as Ht, wi as Ut, xa as Wt, ya as Gt, yi as Kt, za as qt, zi as Jt } from "./vendor-aws.js";
function Yt(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `cloudformation`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
var Xt, Zt, Qt;
function $t() {
	return ($t = e((() => {
		qe(), Le(), te(), Xt = async (e, t, n) => ({
			operation: fe(t).operation,
			region: await Be(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), Zt = (e) => {
			let t = [];
			return e.operation, t.push(Yt(e)), t;
		}, Qt = (e) => {
			let t = Vt(e);
			return Object.assign(t, { authSchemePreference: Be(e.authSchemePreference ?? []) });
		};
	})))();
}
var en, tn;
function s() {
	return (s = e((() => {
		en = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `cloudformation`
		}), tn = {
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
var nn;
function rn() {
	return (rn = e((() => {
		nn = `3.1169.0`;
	})))();
}
var c, l, u, an, on, d, f, sn, p, m, cn, ln, un, dn, fn;
function pn() {
	return (pn = e((() => {
		n(), o(), c = `ref`, l = -1, u = !0, an = `isSet`, on = `PartitionResult`, d = `booleanEquals`, f = `getAttr`, sn = { [c]: `Endpoint` }, p = { [c]: on }, m = {}, cn = [{ [c]: `Region` }], ln = {
			conditions: [
				[an, [sn]],
				[an, cn],
				[
					`aws.partition`,
					cn,
					on
				],
				[d, [{ [c]: `UseFIPS` }, u]],
				[d, [{ [c]: `UseDualStack` }, u]],
				[d, [{
					fn: f,
					argv: [p, `supportsDualStack`]
				}, u]],
				[d, [{
					fn: f,
					argv: [p, `supportsFIPS`]
				}, u]],
				[`stringEquals`, [{
					fn: f,
					argv: [p, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[l],
				[l, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[l, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[sn, m],
				[`https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, m],
				[l, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://cloudformation.{Region}.amazonaws.com`, m],
				[`https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}`, m],
				[l, `FIPS is enabled but this partition does not support FIPS`],
				[`https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}`, m],
				[l, `DualStack is enabled but this partition does not support DualStack`],
				[`https://cloudformation.{Region}.{PartitionResult#dnsSuffix}`, m],
				[l, `Invalid Configuration: Missing Region`]
			]
		}, un = 2, dn = new Int32Array([
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
		]), fn = Ae.from(dn, un, ln.conditions, ln.results);
	})))();
}
var mn, hn;
function gn() {
	return (gn = e((() => {
		jt(), Ge(), We(), o(), pn(), mn = new Ue({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), hn = (e, t = {}) => mn.get(e, () => ye(fn, {
			endpointParams: e,
			logger: t.logger
		})), ve.aws = St;
	})))();
}
var h;
function _n() {
	return (_n = e((() => {
		Wt(), h = class e extends Ze {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var vn, yn, bn, xn, Sn, Cn, wn, Tn, En, Dn, On, kn, An, jn, Mn, Nn, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, Hn, Un, Wn, Gn, Kn;
function qn() {
	return (qn = e((() => {
		_n(), vn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#InvalidOperationException`;
			name = `InvalidOperationException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `InvalidOperationException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, yn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#OperationNotFoundException`;
			name = `OperationNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `OperationNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, bn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#CFNRegistryException`;
			name = `CFNRegistryException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CFNRegistryException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, xn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#TypeNotFoundException`;
			name = `TypeNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `TypeNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Sn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#AlreadyExistsException`;
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
		}, Cn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#TypeConfigurationNotFoundException`;
			name = `TypeConfigurationNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `TypeConfigurationNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, wn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#TokenAlreadyExistsException`;
			name = `TokenAlreadyExistsException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `TokenAlreadyExistsException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Tn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#ChangeSetNotFoundException`;
			name = `ChangeSetNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `ChangeSetNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, En = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#InsufficientCapabilitiesException`;
			name = `InsufficientCapabilitiesException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `InsufficientCapabilitiesException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Dn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#LimitExceededException`;
			name = `LimitExceededException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `LimitExceededException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, On = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException`;
			name = `ConcurrentResourcesLimitExceededException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `ConcurrentResourcesLimitExceededException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, kn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#OperationIdAlreadyExistsException`;
			name = `OperationIdAlreadyExistsException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `OperationIdAlreadyExistsException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, An = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#OperationInProgressException`;
			name = `OperationInProgressException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `OperationInProgressException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, jn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StackSetNotFoundException`;
			name = `StackSetNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StackSetNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Mn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StaleRequestException`;
			name = `StaleRequestException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StaleRequestException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Nn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#CreatedButModifiedException`;
			name = `CreatedButModifiedException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `CreatedButModifiedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Pn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#NameAlreadyExistsException`;
			name = `NameAlreadyExistsException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `NameAlreadyExistsException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Fn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#InvalidChangeSetStatusException`;
			name = `InvalidChangeSetStatusException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `InvalidChangeSetStatusException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, In = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#GeneratedTemplateNotFoundException`;
			name = `GeneratedTemplateNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `GeneratedTemplateNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Ln = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StackSetNotEmptyException`;
			name = `StackSetNotEmptyException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StackSetNotEmptyException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Rn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#ResourceScanNotFoundException`;
			name = `ResourceScanNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `ResourceScanNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, zn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StackInstanceNotFoundException`;
			name = `StackInstanceNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StackInstanceNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Bn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StackRefactorNotFoundException`;
			name = `StackRefactorNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StackRefactorNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Vn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#HookResultNotFoundException`;
			name = `HookResultNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `HookResultNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Hn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#StackNotFoundException`;
			name = `StackNotFoundException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `StackNotFoundException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Un = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#ResourceScanInProgressException`;
			name = `ResourceScanInProgressException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `ResourceScanInProgressException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Wn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#InvalidStateTransitionException`;
			name = `InvalidStateTransitionException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `InvalidStateTransitionException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Gn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#OperationStatusCheckFailedException`;
			name = `OperationStatusCheckFailedException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `OperationStatusCheckFailedException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		}, Kn = class e extends h {
			static shapeId = `com.amazonaws.cloudformation#ResourceScanLimitExceededException`;
			name = `ResourceScanLimitExceededException`;
			$fault = `client`;
			Message;
			constructor(t) {
				super({
					name: `ResourceScanLimitExceededException`,
					$fault: `client`,
					...t
				}), Object.setPrototypeOf(this, e.prototype), this.Message = t.Message;
			}
		};
	})))();
}
var Jn, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir, ar, or, sr, cr, lr, ur, dr, fr, pr, mr, g, _, v, hr, gr, _r, vr, yr, br, xr, y, Sr, b, x, Cr, wr, Tr, Er, Dr, Or, kr, Ar, jr, Mr, S, Nr, Pr, Fr, Ir, Lr, Rr, zr, Br, Vr, Hr, Ur, Wr, Gr, Kr, qr, Jr, Yr, Xr, Zr, Qr, $r, ei, ti, ni, ri, ii, ai, oi, si, ci, li, ui, di, fi, pi, mi, hi, C, gi, _i, vi, yi, bi, xi, Si, Ci, wi, w, Ti, T, Ei, Di, Oi, ki, Ai, E, D, ji, Mi, Ni, Pi, Fi, Ii, Li, Ri, zi, Bi, Vi, Hi, O, Ui, Wi, Gi, Ki, qi, Ji, Yi, Xi, Zi, k, A, j, Qi, $i, ea, M, N, ta, na, ra, ia, aa, oa, sa, ca, la, ua, da, fa, pa, P, ma, ha, ga, _a, va, ya, ba, xa, Sa, Ca, wa, Ta, Ea, F, Da, I, Oa, L, ka, Aa, ja, Ma, Na, Pa, Fa, Ia, La, Ra, za, Ba, Va, Ha, Ua, Wa, Ga, Ka, qa, Ja, R, Ya, Xa, Za, Qa, $a, eo, to, no, ro, z, B, V, H, io, U, ao, oo, W, so, co, lo, uo, fo, po, mo, ho, go, _o, vo, yo, bo, xo, So, Co, wo, To, Eo, Do, Oo, ko, Ao, jo, Mo, No, Po, Fo, Io, Lo, Ro, zo, Bo, Vo, Ho, Uo, Wo, G, Go, Ko, qo, Jo, Yo, Xo, Zo, Qo, $o, es, ts, ns, rs, is, as, os, ss, cs, ls, us, K, ds, fs, ps, ms, hs, gs, _s, vs, ys, bs, xs, q, Ss, Cs, ws, Ts, Es, Ds, J, Os, ks, As, js, Ms, Ns, Ps, Fs, Is, Ls;
function Y() {
	return (Y = e((() => {
		Fe(), _n(), qn(), Jn = `Arn`, Yn = `AfterContext`, Xn = `AttributeChangeType`, Zn = `AlreadyExistsException`, Qn = `AliasName`, $n = `ActualValue`, er = `AfterValueFrom`, tr = `AfterValue`, nr = `Action`, rr = `Attribute`, ir = `BeforeContext`, ar = `BeforeValue`, or = `BeforeValueFrom`, sr = `Change`, cr = `CreatedButModifiedException`, lr = `CreateChangeSet`, ur = `CreateChangeSetInput`, dr = `CreateChangeSetOutput`, fr = `CausingEntity`, pr = `CFNRegistryException`, mr = `ConcurrentResourcesLimitExceededException`, g = `ClientRequestToken`, _ = `ChangeSetId`, v = `ChangeSetName`, hr = `ChangeSetNotFoundException`, gr = `ChangeSetType`, _r = `ChangeSource`, vr = `CreationTime`, yr = `ClientToken`, br = `CancelUpdateStack`, xr = `CancelUpdateStackInput`, y = `Capabilities`, Sr = `Changes`, b = `Description`, x = `DeploymentConfig`, Cr = `DeleteChangeSet`, wr = `DeleteChangeSetInput`, Tr = `DescribeChangeSetInput`, Er = `DeleteChangeSetOutput`, Dr = `DescribeChangeSetOutput`, Or = `DescribeChangeSet`, kr = `DriftDetectionTimestamp`, Ar = `DriftInformation`, jr = `DeploymentMode`, Mr = `DeletionMode`, S = `DisableRollback`, Nr = `DescribeStackEvents`, Pr = `DescribeStackEventsInput`, Fr = `DescribeStackEventsOutput`, Ir = `DeleteStackInput`, Lr = `DescribeStacksInput`, Rr = `DescribeStacksOutput`, zr = `DeleteStack`, Br = `DescribeStacks`, Vr = `DetailedStatus`, Hr = `DeletionTime`, Ur = `DisableValidation`, Wr = `Details`, Gr = `Drift`, Kr = `ExecuteChangeSet`, qr = `ExecuteChangeSetInput`, Jr = `ExecuteChangeSetOutput`, Yr = `EventId`, Xr = `ExportName`, Zr = `ExecutionStatus`, Qr = `EnableTerminationProtection`, $r = `Evaluation`, ei = `GetTemplate`, ti = `GetTemplateInput`, ni = `GeneratedTemplateNotFoundException`, ri = `GetTemplateOutput`, ii = `HookFailureMode`, ai = `HookInvocationCount`, oi = `HookInvocationId`, si = `HookInvocationPoint`, ci = `HookResultNotFoundException`, li = `HookStatus`, ui = `HookStatusReason`, di = `HookType`, fi = `Id`, pi = `InsufficientCapabilitiesException`, mi = `InvalidChangeSetStatusException`, hi = `ImportExistingResources`, C = `IncludeNestedStacks`, gi = `InvalidOperationException`, _i = `IncludePropertyValues`, vi = `InvalidStateTransitionException`, yi = `Key`, bi = `LastCheckTimestamp`, xi = `LimitExceededException`, Si = `LogicalIdHierarchy`, Ci = `LastOperations`, wi = `LiveResourceDrift`, w = `LogicalResourceId`, Ti = `LastUpdatedTime`, T = `Message`, Ei = `ModuleInfo`, Di = `MonitoringTimeInMinutes`, Oi = `Mode`, ki = `Name`, Ai = `NameAlreadyExistsException`, E = `NotificationARNs`, D = `NextToken`, ji = `Output`, Mi = `OperationEntry`, Ni = `OperationId`, Pi = `OperationIdAlreadyExistsException`, Fi = `OperationInProgressException`, Ii = `OutputKey`, Li = `OperationNotFoundException`, Ri = `OperationStatusCheckFailedException`, zi = `OnStackFailure`, Bi = `OperationType`, Vi = `OutputValue`, Hi = `Outputs`, O = `Parameters`, Ui = `PolicyAction`, Wi = `ParentChangeSetId`, Gi = `PreviousDeploymentContext`, Ki = `ParentId`, qi = `ParameterKey`, Ji = `PhysicalResourceId`, Yi = `PreviousValue`, Xi = `ParameterValue`, Zi = `Parameter`, k = `Path`, A = `RoleARN`, j = `ResourceChange`, Qi = `ResourceChangeDetail`, $i = `ResourceChangeDetails`, ea = `RootChangeSetId`, M = `RollbackConfiguration`, N = `ResourceDriftIgnoredAttributes`, ta = `ResourceDriftIgnoredAttribute`, na = `ResourceDriftStatus`, ra = `RetainExceptOnCreate`, ia = `ResourceIdentifier`, aa = `RootId`, oa = `ResourceProperties`, sa = `RetainResources`, ca = `RequiresRecreation`, la = `ResourceScanInProgressException`, ua = `ResourceScanLimitExceededException`, da = `ResourceScanNotFoundException`, fa = `ResourceStatusReason`, pa = `ResourceStatus`, P = `ResourceType`, ma = `ResourceTargetDefinition`, ha = `ResourcesToImport`, ga = `ResourceToImport`, _a = `ResourceTypes`, va = `RollbackTriggers`, ya = `RollbackTrigger`, ba = `ResolvedValue`, xa = `Reason`, Sa = `Replacement`, Ca = `Status`, wa = `StagesAvailable`, Ta = `StackDriftInformation`, Ea = `StackDriftStatus`, F = `StackEvents`, Da = `StackEvent`, I = `StackId`, Oa = `StackInstanceNotFoundException`, L = `StackName`, ka = `StackNotFoundException`, Aa = `StatusReason`, ja = `StaleRequestException`, Ma = `StackRefactorNotFoundException`, Na = `StackSetNotEmptyException`, Pa = `StackSetNotFoundException`, Fa = `StackStatusReason`, Ia = `StackStatus`, La = `Scope`, Ra = `Stacks`, za = `Stack`, Ba = `Type`, Va = `TokenAlreadyExistsException`, Ha = `TemplateBody`, Ua = `TypeConfigurationNotFoundException`, Wa = `TypeHierarchy`, Ga = `TimeoutInMinutes`, Ka = `TypeNotFoundException`, qa = `TemplateStage`, Ja = `TemplateURL`, R = `Tags`, Ya = `Tag`, Xa = `Target`, Za = `Timestamp`, Qa = `UsePreviousTemplate`, $a = `UsePreviousValue`, eo = `UpdateTerminationProtection`, to = `UpdateTerminationProtectionInput`, no = `UpdateTerminationProtectionOutput`, ro = `Value`, z = `awsQueryError`, B = `client`, V = `error`, H = `httpError`, io = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation`, U = `com.amazonaws.cloudformation`, ao = new Ht(io), oo = [
			-3,
			io,
			`CloudFormationServiceException`,
			0,
			[],
			[]
		], ao.registerError(oo, h), W = new Ht(U), so = [
			-3,
			U,
			Zn,
			{
				[z]: [`AlreadyExistsException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(so, Sn), co = [
			-3,
			U,
			pr,
			{
				[z]: [`CFNRegistryException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(co, bn), lo = [
			-3,
			U,
			hr,
			{
				[z]: [`ChangeSetNotFound`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(lo, Tn), uo = [
			-3,
			U,
			mr,
			{
				[z]: [`ConcurrentResourcesLimitExceeded`, 429],
				[V]: B,
				[H]: 429
			},
			[T],
			[0]
		], W.registerError(uo, On), fo = [
			-3,
			U,
			cr,
			{
				[z]: [`CreatedButModifiedException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(fo, Nn), po = [
			-3,
			U,
			ni,
			{
				[z]: [`GeneratedTemplateNotFound`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(po, In), mo = [
			-3,
			U,
			ci,
			{
				[z]: [`HookResultNotFound`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(mo, Vn), ho = [
			-3,
			U,
			pi,
			{
				[z]: [`InsufficientCapabilitiesException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(ho, En), go = [
			-3,
			U,
			mi,
			{
				[z]: [`InvalidChangeSetStatus`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(go, Fn), _o = [
			-3,
			U,
			gi,
			{
				[z]: [`InvalidOperationException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(_o, vn), vo = [
			-3,
			U,
			vi,
			{
				[z]: [`InvalidStateTransition`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(vo, Wn), yo = [
			-3,
			U,
			xi,
			{
				[z]: [`LimitExceededException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(yo, Dn), bo = [
			-3,
			U,
			Ai,
			{
				[z]: [`NameAlreadyExistsException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(bo, Pn), xo = [
			-3,
			U,
			Pi,
			{
				[z]: [`OperationIdAlreadyExistsException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(xo, kn), So = [
			-3,
			U,
			Fi,
			{
				[z]: [`OperationInProgressException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(So, An), Co = [
			-3,
			U,
			Li,
			{
				[z]: [`OperationNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Co, yn), wo = [
			-3,
			U,
			Ri,
			{
				[z]: [`ConditionalCheckFailed`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(wo, Gn), To = [
			-3,
			U,
			la,
			{
				[z]: [`ResourceScanInProgress`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(To, Un), Eo = [
			-3,
			U,
			ua,
			{
				[z]: [`ResourceScanLimitExceeded`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(Eo, Kn), Do = [
			-3,
			U,
			da,
			{
				[z]: [`ResourceScanNotFound`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(Do, Rn), Oo = [
			-3,
			U,
			Oa,
			{
				[z]: [`StackInstanceNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Oo, zn), ko = [
			-3,
			U,
			ka,
			{
				[z]: [`StackNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(ko, Hn), Ao = [
			-3,
			U,
			Ma,
			{
				[z]: [`StackRefactorNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Ao, Bn), jo = [
			-3,
			U,
			Na,
			{
				[z]: [`StackSetNotEmptyException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(jo, Ln), Mo = [
			-3,
			U,
			Pa,
			{
				[z]: [`StackSetNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Mo, jn), No = [
			-3,
			U,
			ja,
			{
				[z]: [`StaleRequestException`, 409],
				[V]: B,
				[H]: 409
			},
			[T],
			[0]
		], W.registerError(No, Mn), Po = [
			-3,
			U,
			Va,
			{
				[z]: [`TokenAlreadyExistsException`, 400],
				[V]: B,
				[H]: 400
			},
			[T],
			[0]
		], W.registerError(Po, wn), Fo = [
			-3,
			U,
			Ua,
			{
				[z]: [`TypeConfigurationNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Fo, Cn), Io = [
			-3,
			U,
			Ka,
			{
				[z]: [`TypeNotFoundException`, 404],
				[V]: B,
				[H]: 404
			},
			[T],
			[0]
		], W.registerError(Io, xn), Lo = [ao, W], Ro = [
			3,
			U,
			xr,
			0,
			[L, g],
			[0, 0],
			1
		], zo = [
			3,
			U,
			sr,
			0,
			[
				Ba,
				ai,
				j
			],
			[
				0,
				1,
				() => os
			]
		], Bo = [
			3,
			U,
			ur,
			0,
			[
				L,
				v,
				Ha,
				Ja,
				Qa,
				O,
				y,
				_a,
				A,
				M,
				E,
				R,
				yr,
				b,
				gr,
				ha,
				C,
				zi,
				hi,
				jr,
				x,
				Ur
			],
			[
				0,
				0,
				0,
				0,
				2,
				() => q,
				64,
				64,
				0,
				() => K,
				64,
				() => J,
				0,
				0,
				0,
				() => ws,
				2,
				0,
				2,
				0,
				() => G,
				2
			],
			2
		], Vo = [
			3,
			U,
			dr,
			0,
			[fi, I],
			[0, 0]
		], Ho = [
			3,
			U,
			wr,
			0,
			[v, L],
			[0, 0],
			1
		], Uo = [
			3,
			U,
			Er,
			0,
			[],
			[]
		], Wo = [
			3,
			U,
			Ir,
			0,
			[
				L,
				sa,
				A,
				g,
				Mr,
				x
			],
			[
				0,
				64,
				0,
				0,
				0,
				() => G
			],
			1
		], G = [
			3,
			U,
			x,
			0,
			[Oi, S],
			[0, 2]
		], Go = [
			3,
			U,
			Tr,
			0,
			[
				v,
				L,
				D,
				_i
			],
			[
				0,
				0,
				0,
				2
			],
			1
		], Ko = [
			3,
			U,
			Dr,
			0,
			[
				v,
				_,
				I,
				L,
				b,
				O,
				vr,
				Zr,
				Ca,
				Aa,
				Ea,
				E,
				M,
				y,
				R,
				Sr,
				D,
				C,
				Wi,
				ea,
				zi,
				hi,
				jr,
				x
			],
			[
				0,
				0,
				0,
				0,
				0,
				() => q,
				4,
				0,
				0,
				0,
				0,
				64,
				() => K,
				64,
				() => J,
				() => ys,
				0,
				2,
				0,
				0,
				0,
				2,
				0,
				() => G
			]
		], qo = [
			3,
			U,
			Pr,
			0,
			[L, D],
			[0, 0],
			1
		], Jo = [
			3,
			U,
			Fr,
			0,
			[F, D],
			[() => Es, 0]
		], Yo = [
			3,
			U,
			Lr,
			0,
			[L, D],
			[0, 0]
		], Xo = [
			3,
			U,
			Rr,
			0,
			[Ra, D],
			[() => Ds, 0]
		], Zo = [
			3,
			U,
			qr,
			0,
			[
				v,
				L,
				g,
				S,
				ra
			],
			[
				0,
				0,
				0,
				2,
				2
			],
			1
		], Qo = [
			3,
			U,
			Jr,
			0,
			[],
			[]
		], $o = [
			3,
			U,
			ti,
			0,
			[
				L,
				v,
				qa
			],
			[
				0,
				0,
				0
			]
		], es = [
			3,
			U,
			ri,
			0,
			[Ha, wa],
			[0, 64]
		], ts = [
			3,
			U,
			wi,
			0,
			[
				Yi,
				$n,
				kr
			],
			[
				0,
				0,
				4
			]
		], ns = [
			3,
			U,
			Ei,
			0,
			[Wa, Si],
			[0, 0]
		], rs = [
			3,
			U,
			Mi,
			0,
			[Bi, Ni],
			[0, 0]
		], is = [
			3,
			U,
			ji,
			0,
			[
				Ii,
				Vi,
				b,
				Xr
			],
			[
				0,
				0,
				0,
				0
			]
		], as = [
			3,
			U,
			Zi,
			0,
			[
				qi,
				Xi,
				$a,
				ba
			],
			[
				0,
				0,
				2,
				0
			]
		], os = [
			3,
			U,
			j,
			0,
			[
				Ui,
				nr,
				w,
				Ji,
				P,
				Sa,
				La,
				na,
				N,
				Wr,
				_,
				Ei,
				ir,
				Yn,
				Gi
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				64,
				0,
				() => Cs,
				() => Ss,
				0,
				() => ns,
				0,
				0,
				0
			]
		], ss = [
			3,
			U,
			Qi,
			0,
			[
				Xa,
				$r,
				_r,
				fr
			],
			[
				() => ls,
				0,
				0,
				0
			]
		], cs = [
			3,
			U,
			ta,
			0,
			[k, xa],
			[0, 0]
		], ls = [
			3,
			U,
			ma,
			0,
			[
				rr,
				ki,
				ca,
				k,
				ar,
				tr,
				or,
				er,
				Gr,
				Xn
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				() => ts,
				0
			]
		], us = [
			3,
			U,
			ga,
			0,
			[
				P,
				w,
				ia
			],
			[
				0,
				0,
				128
			],
			3
		], K = [
			3,
			U,
			M,
			0,
			[va, Di],
			[() => Ts, 1]
		], ds = [
			3,
			U,
			ya,
			0,
			[Jn, Ba],
			[0, 0],
			2
		], fs = [
			3,
			U,
			za,
			0,
			[
				L,
				vr,
				Ia,
				I,
				_,
				b,
				O,
				Hr,
				Ti,
				M,
				Fa,
				S,
				x,
				E,
				Ga,
				y,
				Hi,
				A,
				R,
				Qr,
				Ki,
				aa,
				Ar,
				ra,
				Mr,
				Vr,
				Ci,
				Qn
			],
			[
				0,
				4,
				0,
				0,
				0,
				0,
				() => q,
				4,
				4,
				() => K,
				0,
				2,
				() => G,
				64,
				1,
				64,
				() => xs,
				0,
				() => J,
				2,
				0,
				0,
				() => ps,
				2,
				0,
				0,
				() => bs,
				0
			],
			3
		], ps = [
			3,
			U,
			Ta,
			0,
			[Ea, bi],
			[0, 4],
			1
		], ms = [
			3,
			U,
			Da,
			0,
			[
				I,
				Yr,
				L,
				Za,
				Ni,
				w,
				Ji,
				P,
				pa,
				fa,
				oa,
				g,
				di,
				li,
				ui,
				si,
				oi,
				ii,
				Vr
			],
			[
				0,
				0,
				0,
				4,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			],
			4
		], hs = [
			3,
			U,
			Ya,
			0,
			[yi, ro],
			[0, 0],
			2
		], gs = [
			3,
			U,
			to,
			0,
			[Qr, L],
			[2, 0],
			2
		], _s = [
			3,
			U,
			no,
			0,
			[I],
			[0]
		], vs = `unit`, ys = [
			1,
			U,
			Sr,
			0,
			() => zo
		], bs = [
			1,
			U,
			Ci,
			0,
			() => rs
		], xs = [
			1,
			U,
			Hi,
			0,
			() => is
		], q = [
			1,
			U,
			O,
			0,
			() => as
		], Ss = [
			1,
			U,
			$i,
			0,
			() => ss
		], Cs = [
			1,
			U,
			N,
			0,
			() => cs
		], ws = [
			1,
			U,
			ha,
			0,
			() => us
		], Ts = [
			1,
			U,
			va,
			0,
			() => ds
		], Es = [
			1,
			U,
			F,
			0,
			() => ms
		], Ds = [
			1,
			U,
			Ra,
			0,
			() => fs
		], J = [
			1,
			U,
			R,
			0,
			() => hs
		], Os = [
			9,
			U,
			br,
			0,
			() => Ro,
			() => vs
		], ks = [
			9,
			U,
			lr,
			0,
			() => Bo,
			() => Vo
		], As = [
			9,
			U,
			Cr,
			0,
			() => Ho,
			() => Uo
		], js = [
			9,
			U,
			zr,
			0,
			() => Wo,
			() => vs
		], Ms = [
			9,
			U,
			Or,
			0,
			() => Go,
			() => Ko
		], Ns = [
			9,
			U,
			Nr,
			0,
			() => qo,
			() => Jo
		], Ps = [
			9,
			U,
			Br,
			0,
			() => Yo,
			() => Xo
		], Fs = [
			9,
			U,
			Kr,
			0,
			() => Zo,
			() => Qo
		], Is = [
			9,
			U,
			ei,
			0,
			() => $o,
			() => es
		], Ls = [
			9,
			U,
			eo,
			0,
			() => gs,
			() => _s
		];
	})))();
}
var Rs;
function zs() {
	return (zs = e((() => {
		qe(), yt(), Mt(), at(), je(), ne(), $t(), gn(), Y(), Rs = (e) => ({
			apiVersion: `2010-05-15`,
			base64Decoder: e?.base64Decoder ?? He,
			base64Encoder: e?.base64Encoder ?? kt,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? hn,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Zt,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new ce()
			}],
			logger: e?.logger ?? new tt(),
			protocol: e?.protocol ?? et,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.cloudformation`,
				errorTypeRegistries: Lo,
				xmlNamespace: `http://cloudformation.amazonaws.com/doc/2010-05-15/`,
				version: `2010-05-15`,
				serviceTarget: `CloudFormation`
			},
			serviceId: e?.serviceId ?? `CloudFormation`,
			sha256: e?.sha256 ?? Ct,
			urlParser: e?.urlParser ?? qt,
			utf8Decoder: e?.utf8Decoder ?? _e,
			utf8Encoder: e?.utf8Encoder ?? ue
		});
	})))();
}
var Bs;
function Vs() {
	return (Vs = e((() => {
		rn(), Pt(), It(), t(), Xe(), qe(), wt(), Ke(), zt(), De(), Qe(), Ce(), pt(), xt(), nt(), ne(), ze(), Ve(), zs(), Bs = (e) => {
			st(process.version);
			let t = At(e), n = () => t().then(Gt), r = Rs(e);
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
				defaultSocketTimeout: ke(e?.requestHandler, 9e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? Et({
					serviceId: r.serviceId,
					clientVersion: nn
				}),
				maxAttempts: e?.maxAttempts ?? a(ot, e),
				region: e?.region ?? a(Nt, {
					...Tt,
					...i
				}),
				requestHandler: me.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? a({
					...Ot,
					default: async () => (await n()).retryMode || ct
				}, e),
				streamCollector: e?.streamCollector ?? pe,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? a(xe, i),
				useFipsEndpoint: e?.useFipsEndpoint ?? a(ee, i),
				userAgentAppId: e?.userAgentAppId ?? a(ft, i)
			};
		};
	})))();
}
var Hs, Us;
function Ws() {
	return (Ws = e((() => {
		Hs = (e) => {
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
		}, Us = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var Gs;
function Ks() {
	return (Ks = e((() => {
		rt(), bt(), Me(), Ws(), Gs = (e, t) => {
			let n = Object.assign(r(e), Dt(e), be(e), Hs(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, Ft(n), lt(n), Jt(n), Us(n));
		};
	})))();
}
var qs;
function Js() {
	return (Js = e((() => {
		we(), mt(), gt(), vt(), Bt(), re(), ae(), Ie(), ht(), dt(), o(), ge(), nt(), ie(), $t(), s(), Vs(), Ks(), qs = class extends Te {
			config;
			constructor(...[e]) {
				let t = Bs(e || {});
				super(t), this.initConfig = t;
				let n = en(t), r = Kt(n), ee = ut(r), te = Ye(ee), ne = Oe(te), re = de(ne), ie = Qt(re), ae = Gs(ie, e?.extensions || []);
				this.config = ae, this.middlewareStack.use(oe(this.config)), this.middlewareStack.use($e(this.config)), this.middlewareStack.use(Rt(this.config)), this.middlewareStack.use(le(this.config)), this.middlewareStack.use(Se(this.config)), this.middlewareStack.use(i(this.config)), this.middlewareStack.use(Ee(this.config)), this.middlewareStack.use(se(this.config, {
					httpAuthSchemeParametersProvider: Xt,
					identityProviderConfigProvider: async (e) => new Ne({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(Ut(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var X, Z, Q;
function $() {
	return ($ = e((() => {
		_t(), o(), s(), X = Lt(tn, `CloudFormation`, `CloudFormationClient`, Re), Z = {}, Q = (e, t, n, r) => [];
	})))();
}
var Ys;
function Xs() {
	return (Xs = e((() => {
		$(), Y(), Ys = class extends X(Z, Q, `CancelUpdateStack`, Os) {};
	})))();
}
var Zs;
function Qs() {
	return (Qs = e((() => {
		$(), Y(), Zs = class extends X(Z, Q, `CreateChangeSet`, ks) {};
	})))();
}
var $s;
function ec() {
	return (ec = e((() => {
		$(), Y(), $s = class extends X(Z, Q, `DeleteChangeSet`, As) {};
	})))();
}
var tc;
function nc() {
	return (nc = e((() => {
		$(), Y(), tc = class extends X(Z, Q, `DeleteStack`, js) {};
	})))();
}
var rc;
function ic() {
	return (ic = e((() => {
		$(), Y(), rc = class extends X(Z, Q, `DescribeChangeSet`, Ms) {};
	})))();
}
var ac;
function oc() {
	return (oc = e((() => {
		$(), Y(), ac = class extends X(Z, Q, `DescribeStackEvents`, Ns) {};
	})))();
}
var sc;
function cc() {
	return (cc = e((() => {
		$(), Y(), sc = class extends X(Z, Q, `DescribeStacks`, Ps) {};
	})))();
}
var lc;
function uc() {
	return (uc = e((() => {
		$(), Y(), lc = class extends X(Z, Q, `ExecuteChangeSet`, Fs) {};
	})))();
}
var dc;
function fc() {
	return (fc = e((() => {
		$(), Y(), dc = class extends X(Z, Q, `GetTemplate`, Is) {};
	})))();
}
var pc;
function mc() {
	return (mc = e((() => {
		$(), Y(), pc = class extends X(Z, Q, `UpdateTerminationProtection`, Ls) {};
	})))();
}
export { Js as S, Zs as _, lc as a, Xs as b, cc as c, rc as d, ic as f, ec as g, $s as h, fc as i, ac as l, nc as m, mc as n, uc as o, tc as p, dc as r, sc as s, pc as t, oc as u, Qs as v, qs as x, Ys as y };
