import { $n as e, Ar as t, Bn as n, Cr as r, Dr as ee, Er as i, Fn as te, Fr as ne, Gn as a, Hn as re, In as ie, Ir as ae, Jn as o, Kn as oe, Ln as se, Mn as ce, Mr as le, Nn as ue, Nr as de, Or as fe, Pn as pe, Pr as me, Qn as he, Rn as ge, Sr as _e, Tr as ve, Un as ye, Vn as be, Xn as xe, Yn as Se, Zn as Ce, _r as we, ar as Te, dr as Ee, er as De, fr as Oe, gn as ke, gr as Ae, hr as je, ir as Me, jr as Ne, kr as s, ln as Pe, lr as Fe, mr as Ie, nr as Le, on as Re, or as ze, pn as Be, pr as Ve, qn as He, r as Ue, rr as We, sr as Ge, tr as Ke, ur as qe, vn as Je, vr as Ye, wn as Xe, wr as Ze, xr as Qe, yr as $e, zn as et } from "./vendor-aws.js";
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
			name: `cloudformation`,
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
	defaultSigningName: `cloudformation`
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
const ct = `isSet`, lt = `PartitionResult`, c = `booleanEquals`, l = `getAttr`, ut = { ref: `Endpoint` }, u = { ref: lt }, d = {}, dt = [{ ref: `Region` }], ft = {
	conditions: [
		[ct, [ut]],
		[ct, dt],
		[
			`aws.partition`,
			dt,
			lt
		],
		[c, [{ ref: `UseFIPS` }, !0]],
		[c, [{ ref: `UseDualStack` }, !0]],
		[c, [{
			fn: l,
			argv: [u, `supportsDualStack`]
		}, !0]],
		[c, [{
			fn: l,
			argv: [u, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: l,
			argv: [u, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[ut, d],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, d],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://cloudformation.{Region}.amazonaws.com`, d],
		[`https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}`, d],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}`, d],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://cloudformation.{Region}.{PartitionResult#dnsSuffix}`, d],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, pt = new Int32Array([
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
]), mt = Ge.from(pt, 2, ft.conditions, ft.results), ht = new ze({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), gt = (e, t = {}) => ht.get(e, () => Me(mt, {
	endpointParams: e,
	logger: t.logger
}));
Te.aws = pe;
var f = class e extends $e {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
}, _t = class e extends f {
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
}, vt = class e extends f {
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
}, yt = class e extends f {
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
}, bt = class e extends f {
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
}, xt = class e extends f {
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
}, St = class e extends f {
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
}, Ct = class e extends f {
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
}, wt = class e extends f {
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
}, Tt = class e extends f {
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
}, Et = class e extends f {
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
}, Dt = class e extends f {
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
}, Ot = class e extends f {
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
}, kt = class e extends f {
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
}, At = class e extends f {
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
}, jt = class e extends f {
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
}, Mt = class e extends f {
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
}, Nt = class e extends f {
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
}, Pt = class e extends f {
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
}, Ft = class e extends f {
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
}, It = class e extends f {
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
}, Lt = class e extends f {
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
}, Rt = class e extends f {
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
}, zt = class e extends f {
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
}, Bt = class e extends f {
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
}, Vt = class e extends f {
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
}, Ht = class e extends f {
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
}, Ut = class e extends f {
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
}, Wt = class e extends f {
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
}, Gt = class e extends f {
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
const p = `ClientRequestToken`, m = `ChangeSetId`, h = `ChangeSetName`, Kt = `CreationTime`, g = `Capabilities`, qt = `Changes`, _ = `Description`, v = `DeploymentConfig`, Jt = `DeploymentMode`, Yt = `DeletionMode`, y = `DisableRollback`, Xt = `DetailedStatus`, Zt = `EnableTerminationProtection`, b = `ImportExistingResources`, x = `IncludeNestedStacks`, Qt = `LastOperations`, S = `LogicalResourceId`, C = `Message`, $t = `ModuleInfo`, w = `NotificationARNs`, T = `NextToken`, en = `OperationId`, E = `OnStackFailure`, D = `Outputs`, O = `Parameters`, k = `PhysicalResourceId`, A = `Path`, j = `RoleARN`, M = `ResourceChange`, N = `RollbackConfiguration`, P = `ResourceDriftIgnoredAttributes`, F = `RetainExceptOnCreate`, I = `ResourceType`, L = `ResourcesToImport`, tn = `RollbackTriggers`, nn = `StackDriftStatus`, rn = `StackEvents`, R = `StackId`, z = `StackName`, an = `Stacks`, on = `Type`, sn = `TemplateBody`, B = `Tags`, V = `awsQueryError`, H = `client`, U = `error`, W = `httpError`, cn = `smithy.ts.sdk.synthetic.com.amazonaws.cloudformation`, G = `com.amazonaws.cloudformation`, ln = new Qe(cn);
var un = [
	-3,
	cn,
	`CloudFormationServiceException`,
	0,
	[],
	[]
];
ln.registerError(un, f);
const K = new Qe(G);
var dn = [
	-3,
	G,
	`AlreadyExistsException`,
	{
		[V]: [`AlreadyExistsException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(dn, xt);
var fn = [
	-3,
	G,
	`CFNRegistryException`,
	{
		[V]: [`CFNRegistryException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(fn, yt);
var pn = [
	-3,
	G,
	`ChangeSetNotFoundException`,
	{
		[V]: [`ChangeSetNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(pn, wt);
var mn = [
	-3,
	G,
	`ConcurrentResourcesLimitExceededException`,
	{
		[V]: [`ConcurrentResourcesLimitExceeded`, 429],
		[U]: H,
		[W]: 429
	},
	[C],
	[0]
];
K.registerError(mn, Dt);
var hn = [
	-3,
	G,
	`CreatedButModifiedException`,
	{
		[V]: [`CreatedButModifiedException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(hn, Mt);
var gn = [
	-3,
	G,
	`GeneratedTemplateNotFoundException`,
	{
		[V]: [`GeneratedTemplateNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(gn, Ft);
var _n = [
	-3,
	G,
	`HookResultNotFoundException`,
	{
		[V]: [`HookResultNotFound`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(_n, Bt);
var vn = [
	-3,
	G,
	`InsufficientCapabilitiesException`,
	{
		[V]: [`InsufficientCapabilitiesException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(vn, Tt);
var yn = [
	-3,
	G,
	`InvalidChangeSetStatusException`,
	{
		[V]: [`InvalidChangeSetStatus`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(yn, Pt);
var bn = [
	-3,
	G,
	`InvalidOperationException`,
	{
		[V]: [`InvalidOperationException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(bn, _t);
var xn = [
	-3,
	G,
	`InvalidStateTransitionException`,
	{
		[V]: [`InvalidStateTransition`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(xn, Ut);
var Sn = [
	-3,
	G,
	`LimitExceededException`,
	{
		[V]: [`LimitExceededException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(Sn, Et);
var Cn = [
	-3,
	G,
	`NameAlreadyExistsException`,
	{
		[V]: [`NameAlreadyExistsException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(Cn, Nt);
var wn = [
	-3,
	G,
	`OperationIdAlreadyExistsException`,
	{
		[V]: [`OperationIdAlreadyExistsException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(wn, Ot);
var Tn = [
	-3,
	G,
	`OperationInProgressException`,
	{
		[V]: [`OperationInProgressException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(Tn, kt);
var En = [
	-3,
	G,
	`OperationNotFoundException`,
	{
		[V]: [`OperationNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(En, vt);
var Dn = [
	-3,
	G,
	`OperationStatusCheckFailedException`,
	{
		[V]: [`ConditionalCheckFailed`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(Dn, Wt);
var On = [
	-3,
	G,
	`ResourceScanInProgressException`,
	{
		[V]: [`ResourceScanInProgress`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(On, Ht);
var kn = [
	-3,
	G,
	`ResourceScanLimitExceededException`,
	{
		[V]: [`ResourceScanLimitExceeded`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(kn, Gt);
var An = [
	-3,
	G,
	`ResourceScanNotFoundException`,
	{
		[V]: [`ResourceScanNotFound`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(An, Lt);
var jn = [
	-3,
	G,
	`StackInstanceNotFoundException`,
	{
		[V]: [`StackInstanceNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(jn, Rt);
var Mn = [
	-3,
	G,
	`StackNotFoundException`,
	{
		[V]: [`StackNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(Mn, Vt);
var Nn = [
	-3,
	G,
	`StackRefactorNotFoundException`,
	{
		[V]: [`StackRefactorNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(Nn, zt);
var Pn = [
	-3,
	G,
	`StackSetNotEmptyException`,
	{
		[V]: [`StackSetNotEmptyException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(Pn, It);
var Fn = [
	-3,
	G,
	`StackSetNotFoundException`,
	{
		[V]: [`StackSetNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(Fn, At);
var In = [
	-3,
	G,
	`StaleRequestException`,
	{
		[V]: [`StaleRequestException`, 409],
		[U]: H,
		[W]: 409
	},
	[C],
	[0]
];
K.registerError(In, jt);
var Ln = [
	-3,
	G,
	`TokenAlreadyExistsException`,
	{
		[V]: [`TokenAlreadyExistsException`, 400],
		[U]: H,
		[W]: 400
	},
	[C],
	[0]
];
K.registerError(Ln, Ct);
var Rn = [
	-3,
	G,
	`TypeConfigurationNotFoundException`,
	{
		[V]: [`TypeConfigurationNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(Rn, St);
var zn = [
	-3,
	G,
	`TypeNotFoundException`,
	{
		[V]: [`TypeNotFoundException`, 404],
		[U]: H,
		[W]: 404
	},
	[C],
	[0]
];
K.registerError(zn, bt);
const Bn = [ln, K];
var Vn = [
	3,
	G,
	`CancelUpdateStackInput`,
	0,
	[z, p],
	[0, 0],
	1
], Hn = [
	3,
	G,
	`Change`,
	0,
	[
		on,
		`HookInvocationCount`,
		M
	],
	[
		0,
		1,
		() => lr
	]
], Un = [
	3,
	G,
	`CreateChangeSetInput`,
	0,
	[
		z,
		h,
		sn,
		`TemplateURL`,
		`UsePreviousTemplate`,
		O,
		g,
		`ResourceTypes`,
		j,
		N,
		w,
		B,
		`ClientToken`,
		_,
		`ChangeSetType`,
		L,
		x,
		E,
		b,
		Jt,
		v,
		`DisableValidation`
	],
	[
		0,
		0,
		0,
		0,
		2,
		() => Y,
		64,
		64,
		0,
		() => J,
		64,
		() => X,
		0,
		0,
		0,
		() => Dr,
		2,
		0,
		2,
		0,
		() => q,
		2
	],
	2
], Wn = [
	3,
	G,
	`CreateChangeSetOutput`,
	0,
	[`Id`, R],
	[0, 0]
], Gn = [
	3,
	G,
	`DeleteChangeSetInput`,
	0,
	[h, z],
	[0, 0],
	1
], Kn = [
	3,
	G,
	`DeleteChangeSetOutput`,
	0,
	[],
	[]
], qn = [
	3,
	G,
	`DeleteStackInput`,
	0,
	[
		z,
		`RetainResources`,
		j,
		p,
		Yt,
		v
	],
	[
		0,
		64,
		0,
		0,
		0,
		() => q
	],
	1
], q = [
	3,
	G,
	v,
	0,
	[`Mode`, y],
	[0, 2]
], Jn = [
	3,
	G,
	`DescribeChangeSetInput`,
	0,
	[
		h,
		z,
		T,
		`IncludePropertyValues`
	],
	[
		0,
		0,
		0,
		2
	],
	1
], Yn = [
	3,
	G,
	`DescribeChangeSetOutput`,
	0,
	[
		h,
		m,
		R,
		z,
		_,
		O,
		Kt,
		`ExecutionStatus`,
		`Status`,
		`StatusReason`,
		nn,
		w,
		N,
		g,
		B,
		qt,
		T,
		x,
		`ParentChangeSetId`,
		`RootChangeSetId`,
		E,
		b,
		Jt,
		v
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => Y,
		4,
		0,
		0,
		0,
		0,
		64,
		() => J,
		64,
		() => X,
		() => Sr,
		0,
		2,
		0,
		0,
		0,
		2,
		0,
		() => q
	]
], Xn = [
	3,
	G,
	`DescribeStackEventsInput`,
	0,
	[z, T],
	[0, 0],
	1
], Zn = [
	3,
	G,
	`DescribeStackEventsOutput`,
	0,
	[rn, T],
	[() => kr, 0]
], Qn = [
	3,
	G,
	`DescribeStacksInput`,
	0,
	[z, T],
	[0, 0]
], $n = [
	3,
	G,
	`DescribeStacksOutput`,
	0,
	[an, T],
	[() => Ar, 0]
], er = [
	3,
	G,
	`ExecuteChangeSetInput`,
	0,
	[
		h,
		z,
		p,
		y,
		F
	],
	[
		0,
		0,
		0,
		2,
		2
	],
	1
], tr = [
	3,
	G,
	`ExecuteChangeSetOutput`,
	0,
	[],
	[]
], nr = [
	3,
	G,
	`GetTemplateInput`,
	0,
	[
		z,
		h,
		`TemplateStage`
	],
	[
		0,
		0,
		0
	]
], rr = [
	3,
	G,
	`GetTemplateOutput`,
	0,
	[sn, `StagesAvailable`],
	[0, 64]
], ir = [
	3,
	G,
	`LiveResourceDrift`,
	0,
	[
		`PreviousValue`,
		`ActualValue`,
		`DriftDetectionTimestamp`
	],
	[
		0,
		0,
		4
	]
], ar = [
	3,
	G,
	$t,
	0,
	[`TypeHierarchy`, `LogicalIdHierarchy`],
	[0, 0]
], or = [
	3,
	G,
	`OperationEntry`,
	0,
	[`OperationType`, en],
	[0, 0]
], sr = [
	3,
	G,
	`Output`,
	0,
	[
		`OutputKey`,
		`OutputValue`,
		_,
		`ExportName`
	],
	[
		0,
		0,
		0,
		0
	]
], cr = [
	3,
	G,
	`Parameter`,
	0,
	[
		`ParameterKey`,
		`ParameterValue`,
		`UsePreviousValue`,
		`ResolvedValue`
	],
	[
		0,
		0,
		2,
		0
	]
], lr = [
	3,
	G,
	M,
	0,
	[
		`PolicyAction`,
		`Action`,
		S,
		k,
		I,
		`Replacement`,
		`Scope`,
		`ResourceDriftStatus`,
		P,
		`Details`,
		m,
		$t,
		`BeforeContext`,
		`AfterContext`,
		`PreviousDeploymentContext`
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
		() => Er,
		() => Tr,
		0,
		() => ar,
		0,
		0,
		0
	]
], ur = [
	3,
	G,
	`ResourceChangeDetail`,
	0,
	[
		`Target`,
		`Evaluation`,
		`ChangeSource`,
		`CausingEntity`
	],
	[
		() => fr,
		0,
		0,
		0
	]
], dr = [
	3,
	G,
	`ResourceDriftIgnoredAttribute`,
	0,
	[A, `Reason`],
	[0, 0]
], fr = [
	3,
	G,
	`ResourceTargetDefinition`,
	0,
	[
		`Attribute`,
		`Name`,
		`RequiresRecreation`,
		A,
		`BeforeValue`,
		`AfterValue`,
		`BeforeValueFrom`,
		`AfterValueFrom`,
		`Drift`,
		`AttributeChangeType`
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
		() => ir,
		0
	]
], pr = [
	3,
	G,
	`ResourceToImport`,
	0,
	[
		I,
		S,
		`ResourceIdentifier`
	],
	[
		0,
		0,
		128
	],
	3
], J = [
	3,
	G,
	N,
	0,
	[tn, `MonitoringTimeInMinutes`],
	[() => Or, 1]
], mr = [
	3,
	G,
	`RollbackTrigger`,
	0,
	[`Arn`, on],
	[0, 0],
	2
], hr = [
	3,
	G,
	`Stack`,
	0,
	[
		z,
		Kt,
		`StackStatus`,
		R,
		m,
		_,
		O,
		`DeletionTime`,
		`LastUpdatedTime`,
		N,
		`StackStatusReason`,
		y,
		v,
		w,
		`TimeoutInMinutes`,
		g,
		D,
		j,
		B,
		Zt,
		`ParentId`,
		`RootId`,
		`DriftInformation`,
		F,
		Yt,
		Xt,
		Qt,
		`AliasName`
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		() => Y,
		4,
		4,
		() => J,
		0,
		2,
		() => q,
		64,
		1,
		64,
		() => wr,
		0,
		() => X,
		2,
		0,
		0,
		() => gr,
		2,
		0,
		0,
		() => Cr,
		0
	],
	3
], gr = [
	3,
	G,
	`StackDriftInformation`,
	0,
	[nn, `LastCheckTimestamp`],
	[0, 4],
	1
], _r = [
	3,
	G,
	`StackEvent`,
	0,
	[
		R,
		`EventId`,
		z,
		`Timestamp`,
		en,
		S,
		k,
		I,
		`ResourceStatus`,
		`ResourceStatusReason`,
		`ResourceProperties`,
		p,
		`HookType`,
		`HookStatus`,
		`HookStatusReason`,
		`HookInvocationPoint`,
		`HookInvocationId`,
		`HookFailureMode`,
		Xt
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
], vr = [
	3,
	G,
	`Tag`,
	0,
	[`Key`, `Value`],
	[0, 0],
	2
], yr = [
	3,
	G,
	`UpdateTerminationProtectionInput`,
	0,
	[Zt, z],
	[2, 0],
	2
], br = [
	3,
	G,
	`UpdateTerminationProtectionOutput`,
	0,
	[R],
	[0]
], xr = `unit`, Sr = [
	1,
	G,
	qt,
	0,
	() => Hn
], Cr = [
	1,
	G,
	Qt,
	0,
	() => or
], wr = [
	1,
	G,
	D,
	0,
	() => sr
], Y = [
	1,
	G,
	O,
	0,
	() => cr
], Tr = [
	1,
	G,
	`ResourceChangeDetails`,
	0,
	() => ur
], Er = [
	1,
	G,
	P,
	0,
	() => dr
], Dr = [
	1,
	G,
	L,
	0,
	() => pr
], Or = [
	1,
	G,
	tn,
	0,
	() => mr
], kr = [
	1,
	G,
	rn,
	0,
	() => _r
], Ar = [
	1,
	G,
	an,
	0,
	() => hr
], X = [
	1,
	G,
	B,
	0,
	() => vr
], jr = [
	9,
	G,
	`CancelUpdateStack`,
	0,
	() => Vn,
	() => xr
], Mr = [
	9,
	G,
	`CreateChangeSet`,
	0,
	() => Un,
	() => Wn
], Nr = [
	9,
	G,
	`DeleteChangeSet`,
	0,
	() => Gn,
	() => Kn
], Pr = [
	9,
	G,
	`DeleteStack`,
	0,
	() => qn,
	() => xr
], Fr = [
	9,
	G,
	`DescribeChangeSet`,
	0,
	() => Jn,
	() => Yn
], Ir = [
	9,
	G,
	`DescribeStackEvents`,
	0,
	() => Xn,
	() => Zn
], Lr = [
	9,
	G,
	`DescribeStacks`,
	0,
	() => Qn,
	() => $n
], Rr = [
	9,
	G,
	`ExecuteChangeSet`,
	0,
	() => er,
	() => tr
], zr = [
	9,
	G,
	`GetTemplate`,
	0,
	() => nr,
	() => rr
], Br = [
	9,
	G,
	`UpdateTerminationProtection`,
	0,
	() => yr,
	() => br
];
const Vr = (e) => ({
	apiVersion: `2010-05-15`,
	base64Decoder: e?.base64Decoder ?? me,
	base64Encoder: e?.base64Encoder ?? le,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? gt,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? rt,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Je()
	}],
	logger: e?.logger ?? new Ie(),
	protocol: e?.protocol ?? Pe,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.cloudformation`,
		errorTypeRegistries: Bn,
		xmlNamespace: `http://cloudformation.amazonaws.com/doc/2010-05-15/`,
		version: `2010-05-15`,
		serviceTarget: `CloudFormation`
	},
	serviceId: e?.serviceId ?? `CloudFormation`,
	sha256: e?.sha256 ?? Re,
	urlParser: e?.urlParser ?? fe,
	utf8Decoder: e?.utf8Decoder ?? de,
	utf8Encoder: e?.utf8Encoder ?? Ne
}), Hr = (e) => {
	we(process.version);
	let t = Fe(e), r = () => t().then(Ye), a = Vr(e);
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
		defaultSocketTimeout: ne(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? ie({
			serviceId: a.serviceId,
			clientVersion: st
		}),
		maxAttempts: e?.maxAttempts ?? i(et, e),
		region: e?.region ?? i(Oe, {
			...Ee,
			...o
		}),
		requestHandler: Xe.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? i({
			...n,
			default: async () => (await r()).retryMode || re
		}, e),
		streamCollector: e?.streamCollector ?? Ke,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? i(ve, o),
		useFipsEndpoint: e?.useFipsEndpoint ?? i(Ze, o),
		userAgentAppId: e?.userAgentAppId ?? i(te, o)
	};
}, Ur = (e) => {
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
}, Wr = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Gr = (t, n) => {
	let r = Object.assign(ce(t), je(t), e(t), Ur(t));
	return n.forEach((e) => e.configure(r)), Object.assign(t, ue(r), Ae(r), De(r), Wr(r));
};
var Kr = class extends r {
	config;
	constructor(...[e]) {
		let t = Hr(e || {});
		super(t), this.initConfig = t;
		let n = at(t), r = ye(n), ee = be(r), i = qe(ee), te = Ce(i), ne = We(te), re = it(ne), ie = Gr(re, e?.extensions || []);
		this.config = ie, this.middlewareStack.use(_e(this.config)), this.middlewareStack.use(se(this.config)), this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(he(this.config)), this.middlewareStack.use(xe(this.config)), this.middlewareStack.use(Se(this.config)), this.middlewareStack.use(o(this.config)), this.middlewareStack.use(He(this.config, {
			httpAuthSchemeParametersProvider: tt,
			identityProviderConfigProvider: async (e) => new a({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(oe(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const Z = Ve(ot, `CloudFormation`, `CloudFormationClient`, Le), Q = {}, $ = (e, t, n, r) => [];
var qr = class extends Z(Q, $, `CancelUpdateStack`, jr) {}, Jr = class extends Z(Q, $, `CreateChangeSet`, Mr) {}, Yr = class extends Z(Q, $, `DeleteChangeSet`, Nr) {}, Xr = class extends Z(Q, $, `DeleteStack`, Pr) {}, Zr = class extends Z(Q, $, `DescribeChangeSet`, Fr) {}, Qr = class extends Z(Q, $, `DescribeStackEvents`, Ir) {}, $r = class extends Z(Q, $, `DescribeStacks`, Lr) {}, ei = class extends Z(Q, $, `ExecuteChangeSet`, Rr) {}, ti = class extends Z(Q, $, `GetTemplate`, zr) {}, ni = class extends Z(Q, $, `UpdateTerminationProtection`, Br) {};
export { Qr as a, Yr as c, Kr as d, $r as i, Jr as l, ti as n, Zr as o, ei as r, Xr as s, ni as t, qr as u };
