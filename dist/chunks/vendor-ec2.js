import { $n as e, Ar as t, Bn as n, Cr as r, Dr as i, Er as a, Fn as o, Fr as s, Gn as c, Hn as l, In as u, Ir as ee, Jn as d, Kn as te, Ln as ne, Mn as re, Mr as ie, Nn as ae, Nr as oe, Or as se, Pn as ce, Pr as le, Qn as ue, Rn as de, Sr as fe, Tr as pe, Un as me, Vn as he, Xn as ge, Yn as _e, Zn as ve, _r as ye, ar as be, cn as xe, dr as Se, er as Ce, fr as we, gn as Te, gr as Ee, hr as De, ir as Oe, jr as ke, kr as f, lr as Ae, mr as je, nr as p, on as m, or as h, pn as g, pr as _, qn as v, r as y, rr as b, sr as x, tr as S, ur as Me, vn as Ne, vr as Pe, wn as Fe, wr as Ie, xr as Le, yr as Re, zn as ze } from "./vendor-aws.js";
const Be = async (e, n, r) => ({
	operation: t(n).operation,
	region: await f(e.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function Ve(e) {
	return {
		schemeId: `aws.auth#sigv4`,
		signingProperties: {
			name: `ec2`,
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const He = (e) => {
	let t = [];
	return e.operation, t.push(Ve(e)), t;
}, Ue = (e) => {
	let t = g(e);
	return Object.assign(t, { authSchemePreference: f(e.authSchemePreference ?? []) });
}, We = (e) => Object.assign(e, {
	useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
	useFipsEndpoint: e.useFipsEndpoint ?? !1,
	defaultSigningName: `ec2`
}), Ge = {
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
var Ke = `3.1169.0`;
const C = `isSet`, w = `PartitionResult`, T = `booleanEquals`, E = `getAttr`, D = { ref: `Endpoint` }, O = { ref: w }, k = {}, A = [{ ref: `Region` }], j = {
	conditions: [
		[C, [D]],
		[C, A],
		[
			`aws.partition`,
			A,
			w
		],
		[T, [{ ref: `UseFIPS` }, !0]],
		[T, [{ ref: `UseDualStack` }, !0]],
		[T, [{
			fn: E,
			argv: [O, `supportsDualStack`]
		}, !0]],
		[T, [{
			fn: E,
			argv: [O, `supportsFIPS`]
		}, !0]],
		[`stringEquals`, [{
			fn: E,
			argv: [O, `name`]
		}, `aws-us-gov`]]
	],
	results: [
		[-1],
		[-1, `Invalid Configuration: FIPS and custom endpoint are not supported`],
		[-1, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
		[D, k],
		[`https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, k],
		[-1, `FIPS and DualStack are enabled, but this partition does not support one or both`],
		[`https://ec2.{Region}.amazonaws.com`, k],
		[`https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}`, k],
		[-1, `FIPS is enabled but this partition does not support FIPS`],
		[`https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}`, k],
		[-1, `DualStack is enabled but this partition does not support DualStack`],
		[`https://ec2.{Region}.{PartitionResult#dnsSuffix}`, k],
		[-1, `Invalid Configuration: Missing Region`]
	]
}, qe = new Int32Array([
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
]), Je = x.from(qe, 2, j.conditions, j.results), Ye = new h({
	size: 50,
	params: [
		`Endpoint`,
		`Region`,
		`UseDualStack`,
		`UseFIPS`
	]
}), Xe = (e, t = {}) => Ye.get(e, () => Oe(Je, {
	endpointParams: e,
	logger: t.logger
}));
be.aws = ce;
var Ze = class e extends Re {
	static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException`;
	constructor(t) {
		super(t), Object.setPrototypeOf(this, e.prototype);
	}
};
const M = `ExecutableBy`, N = `Filter`, P = `ImageId`, F = `InstanceTypeSpecification`, I = `Name`, L = `NextToken`, R = `Owner`, z = `SourceImageId`, B = `SourceImageRegion`, V = `ScanResults`, H = `StateReason`, U = `Value`, W = `ec2QueryName`, G = `item`, K = `smithy.ts.sdk.synthetic.com.amazonaws.ec2`, q = `sourceImageId`, J = `sourceImageRegion`, Y = `xmlName`, X = `com.amazonaws.ec2`, Z = new Le(K);
var Qe = [
	-3,
	K,
	`EC2ServiceException`,
	0,
	[],
	[]
];
Z.registerError(Qe, Ze);
const $e = [Z];
var et = [
	3,
	X,
	`BlockDeviceMapping`,
	0,
	[
		`Ebs`,
		`NoDevice`,
		`DeviceName`,
		`VirtualName`
	],
	[
		[() => rt, {
			[W]: `Ebs`,
			[Y]: `ebs`
		}],
		[0, {
			[W]: `NoDevice`,
			[Y]: `noDevice`
		}],
		[0, {
			[W]: `DeviceName`,
			[Y]: `deviceName`
		}],
		[0, {
			[W]: `VirtualName`,
			[Y]: `virtualName`
		}]
	]
], tt = [
	3,
	X,
	`DescribeImagesRequest`,
	0,
	[
		`ExecutableUsers`,
		`ImageIds`,
		`Owners`,
		`IncludeDeprecated`,
		`IncludeDisabled`,
		`MaxResults`,
		L,
		`DryRun`,
		`Filters`
	],
	[
		[() => pt, { [Y]: M }],
		[() => ht, { [Y]: P }],
		[() => vt, { [Y]: R }],
		2,
		2,
		1,
		0,
		[2, {
			[W]: `DryRun`,
			[Y]: `dryRun`
		}],
		[() => mt, { [Y]: N }]
	]
], nt = [
	3,
	X,
	`DescribeImagesResult`,
	0,
	[L, `Images`],
	[[0, {
		[W]: `NextToken`,
		[Y]: `nextToken`
	}], [() => gt, {
		[W]: `ImagesSet`,
		[Y]: `imagesSet`
	}]]
], rt = [
	3,
	X,
	`EbsBlockDevice`,
	0,
	[
		`DeleteOnTermination`,
		`Iops`,
		`SnapshotId`,
		`VolumeSize`,
		`VolumeType`,
		`KmsKeyId`,
		`Throughput`,
		`OutpostArn`,
		`AvailabilityZone`,
		`Encrypted`,
		`VolumeInitializationRate`,
		`AvailabilityZoneId`,
		`EbsCardIndex`
	],
	[
		[2, {
			[W]: `DeleteOnTermination`,
			[Y]: `deleteOnTermination`
		}],
		[1, {
			[W]: `Iops`,
			[Y]: `iops`
		}],
		[0, {
			[W]: `SnapshotId`,
			[Y]: `snapshotId`
		}],
		[1, {
			[W]: `VolumeSize`,
			[Y]: `volumeSize`
		}],
		[0, {
			[W]: `VolumeType`,
			[Y]: `volumeType`
		}],
		[0, {
			[W]: `KmsKeyId`,
			[Y]: `kmsKeyId`
		}],
		[1, {
			[W]: `Throughput`,
			[Y]: `throughput`
		}],
		[0, {
			[W]: `OutpostArn`,
			[Y]: `outpostArn`
		}],
		[0, {
			[W]: `AvailabilityZone`,
			[Y]: `availabilityZone`
		}],
		[2, {
			[W]: `Encrypted`,
			[Y]: `encrypted`
		}],
		1,
		0,
		1
	]
], it = [
	3,
	X,
	N,
	0,
	[I, `Values`],
	[0, [() => St, { [Y]: U }]]
], at = [
	3,
	X,
	`Image`,
	0,
	[
		`PlatformDetails`,
		`UsageOperation`,
		`BlockDeviceMappings`,
		`Description`,
		`EnaSupport`,
		`Hypervisor`,
		`ImageOwnerAlias`,
		I,
		`RootDeviceName`,
		`RootDeviceType`,
		`SriovNetSupport`,
		H,
		`Tags`,
		`VirtualizationType`,
		`BootMode`,
		`TpmSupport`,
		`DeprecationTime`,
		`ImdsSupport`,
		`SourceInstanceId`,
		`DeregistrationProtection`,
		`LastLaunchedTime`,
		`ImageAllowed`,
		z,
		B,
		`FreeTierEligible`,
		`PublicSsmParameterName`,
		`ImageWatermarks`,
		V,
		F,
		P,
		`ImageLocation`,
		`State`,
		`OwnerId`,
		`CreationDate`,
		`Public`,
		`ProductCodes`,
		`Architecture`,
		`ImageType`,
		`KernelId`,
		`RamdiskId`,
		`Platform`
	],
	[
		[0, {
			[W]: `PlatformDetails`,
			[Y]: `platformDetails`
		}],
		[0, {
			[W]: `UsageOperation`,
			[Y]: `usageOperation`
		}],
		[() => ft, {
			[W]: `BlockDeviceMapping`,
			[Y]: `blockDeviceMapping`
		}],
		[0, {
			[W]: `Description`,
			[Y]: `description`
		}],
		[2, {
			[W]: `EnaSupport`,
			[Y]: `enaSupport`
		}],
		[0, {
			[W]: `Hypervisor`,
			[Y]: `hypervisor`
		}],
		[0, {
			[W]: `ImageOwnerAlias`,
			[Y]: `imageOwnerAlias`
		}],
		[0, {
			[W]: `Name`,
			[Y]: `name`
		}],
		[0, {
			[W]: `RootDeviceName`,
			[Y]: `rootDeviceName`
		}],
		[0, {
			[W]: `RootDeviceType`,
			[Y]: `rootDeviceType`
		}],
		[0, {
			[W]: `SriovNetSupport`,
			[Y]: `sriovNetSupport`
		}],
		[() => ut, {
			[W]: `StateReason`,
			[Y]: `stateReason`
		}],
		[() => bt, {
			[W]: `TagSet`,
			[Y]: `tagSet`
		}],
		[0, {
			[W]: `VirtualizationType`,
			[Y]: `virtualizationType`
		}],
		[0, {
			[W]: `BootMode`,
			[Y]: `bootMode`
		}],
		[0, {
			[W]: `TpmSupport`,
			[Y]: `tpmSupport`
		}],
		[0, {
			[W]: `DeprecationTime`,
			[Y]: `deprecationTime`
		}],
		[0, {
			[W]: `ImdsSupport`,
			[Y]: `imdsSupport`
		}],
		[0, {
			[W]: `SourceInstanceId`,
			[Y]: `sourceInstanceId`
		}],
		[0, {
			[W]: `DeregistrationProtection`,
			[Y]: `deregistrationProtection`
		}],
		[0, {
			[W]: `LastLaunchedTime`,
			[Y]: `lastLaunchedTime`
		}],
		[2, {
			[W]: `ImageAllowed`,
			[Y]: `imageAllowed`
		}],
		[0, {
			[W]: `SourceImageId`,
			[Y]: q
		}],
		[0, {
			[W]: `SourceImageRegion`,
			[Y]: J
		}],
		[2, {
			[W]: `FreeTierEligible`,
			[Y]: `freeTierEligible`
		}],
		[0, {
			[W]: `PublicSsmParameterName`,
			[Y]: `publicSsmParameterName`
		}],
		[() => _t, {
			[W]: `ImageWatermarkSet`,
			[Y]: `imageWatermarkSet`
		}],
		[() => lt, {
			[W]: `ScanResults`,
			[Y]: `scanResults`
		}],
		[() => st, {
			[W]: `InstanceTypeSpecification`,
			[Y]: `instanceTypeSpecification`
		}],
		[0, {
			[W]: `ImageId`,
			[Y]: `imageId`
		}],
		[0, {
			[W]: `ImageLocation`,
			[Y]: `imageLocation`
		}],
		[0, {
			[W]: `ImageState`,
			[Y]: `imageState`
		}],
		[0, {
			[W]: `ImageOwnerId`,
			[Y]: `imageOwnerId`
		}],
		[0, {
			[W]: `CreationDate`,
			[Y]: `creationDate`
		}],
		[2, {
			[W]: `IsPublic`,
			[Y]: `isPublic`
		}],
		[() => yt, {
			[W]: `ProductCodes`,
			[Y]: `productCodes`
		}],
		[0, {
			[W]: `Architecture`,
			[Y]: `architecture`
		}],
		[0, {
			[W]: `ImageType`,
			[Y]: `imageType`
		}],
		[0, {
			[W]: `KernelId`,
			[Y]: `kernelId`
		}],
		[0, {
			[W]: `RamdiskId`,
			[Y]: `ramdiskId`
		}],
		[0, {
			[W]: `Platform`,
			[Y]: `platform`
		}]
	]
], ot = [
	3,
	X,
	`ImageWatermark`,
	0,
	[
		`WatermarkKey`,
		B,
		z,
		`SourceImageCreationTime`,
		`WatermarkCreationTime`
	],
	[
		[0, {
			[W]: `WatermarkKey`,
			[Y]: `watermarkKey`
		}],
		[0, {
			[W]: `SourceImageRegion`,
			[Y]: J
		}],
		[0, {
			[W]: `SourceImageId`,
			[Y]: q
		}],
		[4, {
			[W]: `SourceImageCreationTime`,
			[Y]: `sourceImageCreationTime`
		}],
		[4, {
			[W]: `WatermarkCreationTime`,
			[Y]: `watermarkCreationTime`
		}]
	]
], Q = [
	3,
	X,
	`InstanceTypeItem`,
	0,
	[`InstanceType`],
	[[0, {
		[W]: `InstanceType`,
		[Y]: `instanceType`
	}]]
], st = [
	3,
	X,
	F,
	0,
	[`SupportedInstanceTypes`, `UnsupportedInstanceTypes`],
	[[() => $, {
		[W]: `SupportedInstanceTypeSet`,
		[Y]: `supportedInstanceTypeSet`
	}], [() => xt, {
		[W]: `UnsupportedInstanceTypeSet`,
		[Y]: `unsupportedInstanceTypeSet`
	}]]
], ct = [
	3,
	X,
	`ProductCode`,
	0,
	[`ProductCodeId`, `ProductCodeType`],
	[[0, {
		[W]: `ProductCode`,
		[Y]: `productCode`
	}], [0, {
		[W]: `Type`,
		[Y]: `type`
	}]]
], lt = [
	3,
	X,
	V,
	0,
	[
		`HighestFindingSeverityLabel`,
		`FindingScanDate`,
		`InformationalFixAvailableSince`,
		`LowFixAvailableSince`,
		`MediumFixAvailableSince`,
		`HighFixAvailableSince`,
		`CriticalFixAvailableSince`
	],
	[
		[0, {
			[W]: `HighestFindingSeverityLabel`,
			[Y]: `highestFindingSeverityLabel`
		}],
		[4, {
			[W]: `FindingScanDate`,
			[Y]: `findingScanDate`
		}],
		[4, {
			[W]: `InformationalFixAvailableSince`,
			[Y]: `informationalFixAvailableSince`
		}],
		[4, {
			[W]: `LowFixAvailableSince`,
			[Y]: `lowFixAvailableSince`
		}],
		[4, {
			[W]: `MediumFixAvailableSince`,
			[Y]: `mediumFixAvailableSince`
		}],
		[4, {
			[W]: `HighFixAvailableSince`,
			[Y]: `highFixAvailableSince`
		}],
		[4, {
			[W]: `CriticalFixAvailableSince`,
			[Y]: `criticalFixAvailableSince`
		}]
	]
], ut = [
	3,
	X,
	H,
	0,
	[`Code`, `Message`],
	[[0, {
		[W]: `Code`,
		[Y]: `code`
	}], [0, {
		[W]: `Message`,
		[Y]: `message`
	}]]
], dt = [
	3,
	X,
	`Tag`,
	0,
	[`Key`, U],
	[[0, {
		[W]: `Key`,
		[Y]: `key`
	}], [0, {
		[W]: `Value`,
		[Y]: `value`
	}]]
], ft = [
	1,
	X,
	`BlockDeviceMappingList`,
	0,
	[() => et, { [Y]: G }]
], pt = [
	1,
	X,
	`ExecutableByStringList`,
	0,
	[0, { [Y]: M }]
], mt = [
	1,
	X,
	`FilterList`,
	0,
	[() => it, { [Y]: N }]
], ht = [
	1,
	X,
	`ImageIdStringList`,
	0,
	[0, { [Y]: P }]
], gt = [
	1,
	X,
	`ImageList`,
	0,
	[() => at, { [Y]: G }]
], _t = [
	1,
	X,
	`ImageWatermarkList`,
	0,
	[() => ot, { [Y]: G }]
], vt = [
	1,
	X,
	`OwnerStringList`,
	0,
	[0, { [Y]: R }]
], yt = [
	1,
	X,
	`ProductCodeList`,
	0,
	[() => ct, { [Y]: G }]
], $ = [
	1,
	X,
	`SupportedInstanceTypeSet`,
	0,
	[() => Q, { [Y]: G }]
], bt = [
	1,
	X,
	`TagList`,
	0,
	[() => dt, { [Y]: G }]
], xt = [
	1,
	X,
	`UnsupportedInstanceTypeSet`,
	0,
	[() => Q, { [Y]: G }]
], St = [
	1,
	X,
	`ValueStringList`,
	0,
	[0, { [Y]: G }]
], Ct = [
	9,
	X,
	`DescribeImages`,
	0,
	() => tt,
	() => nt
];
const wt = (e) => ({
	apiVersion: `2016-11-15`,
	base64Decoder: e?.base64Decoder ?? le,
	base64Encoder: e?.base64Encoder ?? ie,
	disableHostPrefix: e?.disableHostPrefix ?? !1,
	endpointProvider: e?.endpointProvider ?? Xe,
	extensions: e?.extensions ?? [],
	httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? He,
	httpAuthSchemes: e?.httpAuthSchemes ?? [{
		schemeId: `aws.auth#sigv4`,
		identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
		signer: new Ne()
	}],
	logger: e?.logger ?? new je(),
	protocol: e?.protocol ?? xe,
	protocolSettings: e?.protocolSettings ?? {
		defaultNamespace: `com.amazonaws.ec2`,
		errorTypeRegistries: $e,
		xmlNamespace: `http://ec2.amazonaws.com/doc/2016-11-15`,
		version: `2016-11-15`,
		serviceTarget: `AmazonEC2`
	},
	serviceId: e?.serviceId ?? `EC2`,
	sha256: e?.sha256 ?? m,
	urlParser: e?.urlParser ?? se,
	utf8Decoder: e?.utf8Decoder ?? oe,
	utf8Encoder: e?.utf8Encoder ?? ke
}), Tt = (e) => {
	ye(process.version);
	let t = Ae(e), r = () => t().then(Pe), c = wt(e);
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
		authSchemePreference: e?.authSchemePreference ?? a(Te, d),
		bodyLengthChecker: e?.bodyLengthChecker ?? i,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? y,
		defaultSocketTimeout: s(e?.requestHandler, 9e5),
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? u({
			serviceId: c.serviceId,
			clientVersion: Ke
		}),
		maxAttempts: e?.maxAttempts ?? a(ze, e),
		region: e?.region ?? a(we, {
			...Se,
			...d
		}),
		requestHandler: Fe.create(e?.requestHandler ?? r),
		retryMode: e?.retryMode ?? a({
			...n,
			default: async () => (await r()).retryMode || l
		}, e),
		streamCollector: e?.streamCollector ?? S,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? a(pe, d),
		useFipsEndpoint: e?.useFipsEndpoint ?? a(Ie, d),
		userAgentAppId: e?.userAgentAppId ?? a(o, d)
	};
}, Et = (e) => {
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
}, Dt = (e) => ({
	httpAuthSchemes: e.httpAuthSchemes(),
	httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
	credentials: e.credentials()
}), Ot = (t, n) => {
	let r = Object.assign(re(t), De(t), e(t), Et(t));
	return n.forEach((e) => e.configure(r)), Object.assign(t, ae(r), Ee(r), Ce(r), Dt(r));
};
var kt = class extends r {
	config;
	constructor(...[e]) {
		let t = Tt(e || {});
		super(t), this.initConfig = t;
		let n = We(t), r = me(n), i = he(r), a = Me(i), o = ve(a), s = b(o), l = Ue(s), u = Ot(l, e?.extensions || []);
		this.config = u, this.middlewareStack.use(fe(this.config)), this.middlewareStack.use(ne(this.config)), this.middlewareStack.use(de(this.config)), this.middlewareStack.use(ue(this.config)), this.middlewareStack.use(ge(this.config)), this.middlewareStack.use(_e(this.config)), this.middlewareStack.use(d(this.config)), this.middlewareStack.use(v(this.config, {
			httpAuthSchemeParametersProvider: Be,
			identityProviderConfigProvider: async (e) => new c({ "aws.auth#sigv4": e.credentials })
		})), this.middlewareStack.use(te(this.config));
	}
	destroy() {
		super.destroy();
	}
};
const At = _(Ge, `AmazonEC2`, `EC2Client`, p), jt = {}, Mt = (e, t, n, r) => [];
var Nt = class extends At(jt, Mt, `DescribeImages`, Ct) {};
export { kt as n, Nt as t };
