import { n as e } from "./rolldown-runtime.js";
import { $a as t, $i as n, $r as r, Aa as i, Ai as a, Ba as ee, Bi as o, Ci as s, Da as c, Di as te, Ea as ne, Ei as re, Er as ie, Fa as l, Fi as ae, Ga as oe, Gi as se, Ha as ce, Hi as le, Hr as ue, Ia as de, Ii as fe, Ja as pe, Ji as me, Ki as he, Li as ge, Ma as _e, Mi as ve, Na as ye, Ni as be, Oa as xe, Oi as Se, Pa as Ce, Pi as we, Qa as Te, Qi as Ee, Ra as De, Ri as Oe, Si as ke, Sr as Ae, Ta as je, Ti as Me, Ua as Ne, Ui as Pe, Ur as Fe, Va as Ie, Vi as Le, Wi as u, Xa as Re, Xi as ze, Yi as Be, Zi as Ve, _a as He, _r as d, a as Ue, aa as We, ai as Ge, ba as Ke, ca as qe, ci as Je, da as Ye, di as f, ei as Xe, eo as Ze, fa as Qe, fi as $e, ga as et, gi as tt, ha as nt, hi as rt, ia as it, ii as at, ja as ot, ji as st, ka as ct, ki as lt, la as ut, li as dt, ma as ft, na as pt, ni as mt, nr as ht, o as gt, oa as _t, oi as vt, or as yt, pa as bt, pi as xt, qa as St, ra as Ct, ri as wt, rr as Tt, sa as Et, si as Dt, sr as Ot, ti as kt, to as At, ua as jt, ui as Mt, va as Nt, vi as Pt, vr as Ft, wa as It, wi as Lt, xa as Rt, ya as zt, yi as Bt, za as Vt, zi as Ht } from "./vendor-aws.js";
function Ut(e) {
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
var p, m, h;
function g() {
	return (g = e((() => {
		d(), Ne(), ee(), p = async (e, t, n) => ({
			operation: ce(t).operation,
			region: await Ie(e.region)() || (() => {
				throw Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		}), m = (e) => {
			let t = [];
			return e.operation, t.push(Ut(e)), t;
		}, h = (e) => {
			let t = Ft(e);
			return Object.assign(t, { authSchemePreference: Ie(e.authSchemePreference ?? []) });
		};
	})))();
}
var Wt, Gt;
function _() {
	return (_ = e((() => {
		Wt = (e) => Object.assign(e, {
			useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
			useFipsEndpoint: e.useFipsEndpoint ?? !1,
			defaultSigningName: `ec2`
		}), Gt = {
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
var Kt;
function qt() {
	return (qt = e((() => {
		Kt = `3.1169.0`;
	})))();
}
var v, y, b, x, S, C, w, T, E, D, O, k, Jt, Yt, Xt;
function Zt() {
	return (Zt = e((() => {
		n(), u(), v = `ref`, y = -1, b = !0, x = `isSet`, S = `PartitionResult`, C = `booleanEquals`, w = `getAttr`, T = { [v]: `Endpoint` }, E = { [v]: S }, D = {}, O = [{ [v]: `Region` }], k = {
			conditions: [
				[x, [T]],
				[x, O],
				[
					`aws.partition`,
					O,
					S
				],
				[C, [{ [v]: `UseFIPS` }, b]],
				[C, [{ [v]: `UseDualStack` }, b]],
				[C, [{
					fn: w,
					argv: [E, `supportsDualStack`]
				}, b]],
				[C, [{
					fn: w,
					argv: [E, `supportsFIPS`]
				}, b]],
				[`stringEquals`, [{
					fn: w,
					argv: [E, `name`]
				}, `aws-us-gov`]]
			],
			results: [
				[y],
				[y, `Invalid Configuration: FIPS and custom endpoint are not supported`],
				[y, `Invalid Configuration: Dualstack and custom endpoint are not supported`],
				[T, D],
				[`https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}`, D],
				[y, `FIPS and DualStack are enabled, but this partition does not support one or both`],
				[`https://ec2.{Region}.amazonaws.com`, D],
				[`https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}`, D],
				[y, `FIPS is enabled but this partition does not support FIPS`],
				[`https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}`, D],
				[y, `DualStack is enabled but this partition does not support DualStack`],
				[`https://ec2.{Region}.{PartitionResult#dnsSuffix}`, D],
				[y, `Invalid Configuration: Missing Region`]
			]
		}, Jt = 2, Yt = new Int32Array([
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
		]), Xt = Ee.from(Yt, Jt, k.conditions, k.results);
	})))();
}
var Qt, $t;
function en() {
	return (en = e((() => {
		wt(), Ve(), Be(), u(), Zt(), Qt = new ze({
			size: 50,
			params: [
				`Endpoint`,
				`Region`,
				`UseDualStack`,
				`UseFIPS`
			]
		}), $t = (e, t = {}) => Qt.get(e, () => he(Xt, {
			endpointParams: e,
			logger: t.logger
		})), me.aws = mt;
	})))();
}
var tn;
function nn() {
	return (nn = e((() => {
		Rt(), tn = class e extends Ke {
			static shapeId = `smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException`;
			constructor(t) {
				super(t), Object.setPrototypeOf(this, e.prototype);
			}
		};
	})))();
}
var rn, an, on, sn, cn, ln, un, dn, fn, pn, mn, hn, gn, _n, vn, yn, bn, xn, Sn, Cn, wn, A, Tn, En, Dn, On, kn, An, jn, Mn, Nn, j, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, M, Hn, Un, Wn, Gn, Kn, qn, Jn, N, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir, ar, or, sr, cr, lr, P, ur, F, I, dr, fr, pr, L, mr, hr, gr, _r, vr, yr, br, xr, Sr, Cr, wr, Tr, Er, R, Dr, z, Or, kr, Ar, jr, B, V, Mr, Nr, Pr, Fr, Ir, Lr, Rr, zr, Br, H, Vr, Hr, Ur, Wr, Gr, Kr, qr, Jr, Yr, Xr, Zr, Qr, $r, ei, ti, ni, ri, ii, ai, oi, si, ci, U, li, ui, di, fi, pi, mi, hi, gi, _i, vi, yi, bi, xi, Si, Ci, wi, Ti, Ei, Di, Oi, ki, Ai, ji, W, Mi, Ni, Pi, Fi, Ii, Li, Ri, zi, Bi, Vi, Hi, Ui, Wi, Gi, Ki, qi, Ji, Yi, Xi, G, Zi, Qi, K, q, $i, ea, ta, na, ra, ia, aa, oa, sa, ca, la, ua, da, fa, pa, ma, ha, ga, J, Y, X, _a, va, ya, ba, xa, Sa, Ca, wa, Ta, Z, Ea, Da, Oa, ka, Aa, ja, Ma, Na, Pa, Fa, Ia, La, Ra, za, Ba, Va, Ha, Ua;
function Q() {
	return (Q = e((() => {
		je(), nn(), rn = `AvailabilityZone`, an = `AvailabilityZoneId`, on = `Architecture`, sn = `BlockDeviceMapping`, cn = `BlockDeviceMappingList`, ln = `BlockDeviceMappings`, un = `BootMode`, dn = `CreationDate`, fn = `CriticalFixAvailableSince`, pn = `Code`, mn = `DescribeImagesRequest`, hn = `DescribeImagesResult`, gn = `DescribeImages`, _n = `DeviceName`, vn = `DeleteOnTermination`, yn = `DeregistrationProtection`, bn = `DryRun`, xn = `DeprecationTime`, Sn = `Description`, Cn = `EbsBlockDevice`, wn = `ExecutableByStringList`, A = `ExecutableBy`, Tn = `EbsCardIndex`, En = `EnaSupport`, Dn = `ExecutableUsers`, On = `Ebs`, kn = `Encrypted`, An = `FilterList`, jn = `FindingScanDate`, Mn = `FreeTierEligible`, Nn = `Filters`, j = `Filter`, Pn = `HighFixAvailableSince`, Fn = `HighestFindingSeverityLabel`, In = `Hypervisor`, Ln = `ImageAllowed`, Rn = `IncludeDeprecated`, zn = `IncludeDisabled`, Bn = `InformationalFixAvailableSince`, Vn = `ImageIdStringList`, M = `ImageId`, Hn = `ImageIds`, Un = `ImageLocation`, Wn = `ImageList`, Gn = `ImageOwnerAlias`, Kn = `ImdsSupport`, qn = `InstanceType`, Jn = `InstanceTypeItem`, N = `InstanceTypeSpecification`, Yn = `ImageType`, Xn = `ImageWatermarks`, Zn = `ImageWatermarkList`, Qn = `ImageWatermark`, $n = `Images`, er = `Image`, tr = `Iops`, nr = `Key`, rr = `KernelId`, ir = `KmsKeyId`, ar = `LowFixAvailableSince`, or = `LastLaunchedTime`, sr = `MediumFixAvailableSince`, cr = `MaxResults`, lr = `Message`, P = `Name`, ur = `NoDevice`, F = `NextToken`, I = `OutpostArn`, dr = `OwnerId`, fr = `OwnerStringList`, pr = `Owners`, L = `Owner`, mr = `ProductCodeId`, hr = `ProductCodeList`, gr = `ProductCodeType`, _r = `ProductCode`, vr = `ProductCodes`, yr = `PlatformDetails`, br = `PublicSsmParameterName`, xr = `Platform`, Sr = `Public`, Cr = `RootDeviceName`, wr = `RootDeviceType`, Tr = `RamdiskId`, Er = `SourceImageCreationTime`, R = `SourceImageId`, Dr = `SourceInstanceId`, z = `SourceImageRegion`, Or = `SupportedInstanceTypes`, kr = `SupportedInstanceTypeSet`, Ar = `SnapshotId`, jr = `SriovNetSupport`, B = `ScanResults`, V = `StateReason`, Mr = `State`, Nr = `Tags`, Pr = `TagList`, Fr = `TpmSupport`, Ir = `Tag`, Lr = `Throughput`, Rr = `UnsupportedInstanceTypes`, zr = `UnsupportedInstanceTypeSet`, Br = `UsageOperation`, H = `Value`, Vr = `VolumeInitializationRate`, Hr = `VirtualName`, Ur = `ValueStringList`, Wr = `VolumeSize`, Gr = `VolumeType`, Kr = `VirtualizationType`, qr = `Values`, Jr = `WatermarkCreationTime`, Yr = `WatermarkKey`, Xr = `availabilityZone`, Zr = `architecture`, Qr = `blockDeviceMapping`, $r = `bootMode`, ei = `creationDate`, ti = `criticalFixAvailableSince`, ni = `code`, ri = `deviceName`, ii = `deleteOnTermination`, ai = `deregistrationProtection`, oi = `dryRun`, si = `deprecationTime`, ci = `description`, U = `ec2QueryName`, li = `enaSupport`, ui = `ebs`, di = `encrypted`, fi = `findingScanDate`, pi = `freeTierEligible`, mi = `hypervisor`, hi = `highFixAvailableSince`, gi = `highestFindingSeverityLabel`, _i = `imageAllowed`, vi = `informationalFixAvailableSince`, yi = `imageId`, bi = `imageLocation`, xi = `imageOwnerAlias`, Si = `imageOwnerId`, Ci = `isPublic`, wi = `imagesSet`, Ti = `imageState`, Ei = `imdsSupport`, Di = `instanceType`, Oi = `instanceTypeSpecification`, ki = `imageType`, Ai = `imageWatermarkSet`, ji = `iops`, W = `item`, Mi = `key`, Ni = `kernelId`, Pi = `kmsKeyId`, Fi = `lowFixAvailableSince`, Ii = `lastLaunchedTime`, Li = `mediumFixAvailableSince`, Ri = `message`, zi = `name`, Bi = `noDevice`, Vi = `nextToken`, Hi = `outpostArn`, Ui = `productCodes`, Wi = `productCode`, Gi = `platformDetails`, Ki = `publicSsmParameterName`, qi = `platform`, Ji = `rootDeviceName`, Yi = `rootDeviceType`, Xi = `ramdiskId`, G = `smithy.ts.sdk.synthetic.com.amazonaws.ec2`, Zi = `sourceImageCreationTime`, Qi = `sourceInstanceId`, K = `sourceImageId`, q = `sourceImageRegion`, $i = `supportedInstanceTypeSet`, ea = `snapshotId`, ta = `sriovNetSupport`, na = `scanResults`, ra = `stateReason`, ia = `tagSet`, aa = `tpmSupport`, oa = `throughput`, sa = `type`, ca = `unsupportedInstanceTypeSet`, la = `usageOperation`, ua = `value`, da = `virtualName`, fa = `volumeSize`, pa = `volumeType`, ma = `virtualizationType`, ha = `watermarkCreationTime`, ga = `watermarkKey`, J = `xmlName`, Y = `com.amazonaws.ec2`, X = new It(G), _a = [
			-3,
			G,
			`EC2ServiceException`,
			0,
			[],
			[]
		], X.registerError(_a, tn), va = [X], ya = [
			3,
			Y,
			sn,
			0,
			[
				On,
				ur,
				_n,
				Hr
			],
			[
				[() => Sa, {
					[U]: `Ebs`,
					[J]: ui
				}],
				[0, {
					[U]: `NoDevice`,
					[J]: Bi
				}],
				[0, {
					[U]: `DeviceName`,
					[J]: ri
				}],
				[0, {
					[U]: `VirtualName`,
					[J]: da
				}]
			]
		], ba = [
			3,
			Y,
			mn,
			0,
			[
				Dn,
				Hn,
				pr,
				Rn,
				zn,
				cr,
				F,
				bn,
				Nn
			],
			[
				[() => Ma, { [J]: A }],
				[() => Pa, { [J]: M }],
				[() => La, { [J]: L }],
				2,
				2,
				1,
				0,
				[2, {
					[U]: `DryRun`,
					[J]: oi
				}],
				[() => Na, { [J]: j }]
			]
		], xa = [
			3,
			Y,
			hn,
			0,
			[F, $n],
			[[0, {
				[U]: `NextToken`,
				[J]: Vi
			}], [() => Fa, {
				[U]: `ImagesSet`,
				[J]: wi
			}]]
		], Sa = [
			3,
			Y,
			Cn,
			0,
			[
				vn,
				tr,
				Ar,
				Wr,
				Gr,
				ir,
				Lr,
				I,
				rn,
				kn,
				Vr,
				an,
				Tn
			],
			[
				[2, {
					[U]: `DeleteOnTermination`,
					[J]: ii
				}],
				[1, {
					[U]: `Iops`,
					[J]: ji
				}],
				[0, {
					[U]: `SnapshotId`,
					[J]: ea
				}],
				[1, {
					[U]: `VolumeSize`,
					[J]: fa
				}],
				[0, {
					[U]: `VolumeType`,
					[J]: pa
				}],
				[0, {
					[U]: `KmsKeyId`,
					[J]: Pi
				}],
				[1, {
					[U]: `Throughput`,
					[J]: oa
				}],
				[0, {
					[U]: `OutpostArn`,
					[J]: Hi
				}],
				[0, {
					[U]: `AvailabilityZone`,
					[J]: Xr
				}],
				[2, {
					[U]: `Encrypted`,
					[J]: di
				}],
				1,
				0,
				1
			]
		], Ca = [
			3,
			Y,
			j,
			0,
			[P, qr],
			[0, [() => Ha, { [J]: H }]]
		], wa = [
			3,
			Y,
			er,
			0,
			[
				yr,
				Br,
				ln,
				Sn,
				En,
				In,
				Gn,
				P,
				Cr,
				wr,
				jr,
				V,
				Nr,
				Kr,
				un,
				Fr,
				xn,
				Kn,
				Dr,
				yn,
				or,
				Ln,
				R,
				z,
				Mn,
				br,
				Xn,
				B,
				N,
				M,
				Un,
				Mr,
				dr,
				dn,
				Sr,
				vr,
				on,
				Yn,
				rr,
				Tr,
				xr
			],
			[
				[0, {
					[U]: `PlatformDetails`,
					[J]: Gi
				}],
				[0, {
					[U]: `UsageOperation`,
					[J]: la
				}],
				[() => ja, {
					[U]: `BlockDeviceMapping`,
					[J]: Qr
				}],
				[0, {
					[U]: `Description`,
					[J]: ci
				}],
				[2, {
					[U]: `EnaSupport`,
					[J]: li
				}],
				[0, {
					[U]: `Hypervisor`,
					[J]: mi
				}],
				[0, {
					[U]: `ImageOwnerAlias`,
					[J]: xi
				}],
				[0, {
					[U]: `Name`,
					[J]: zi
				}],
				[0, {
					[U]: `RootDeviceName`,
					[J]: Ji
				}],
				[0, {
					[U]: `RootDeviceType`,
					[J]: Yi
				}],
				[0, {
					[U]: `SriovNetSupport`,
					[J]: ta
				}],
				[() => ka, {
					[U]: `StateReason`,
					[J]: ra
				}],
				[() => Ba, {
					[U]: `TagSet`,
					[J]: ia
				}],
				[0, {
					[U]: `VirtualizationType`,
					[J]: ma
				}],
				[0, {
					[U]: `BootMode`,
					[J]: $r
				}],
				[0, {
					[U]: `TpmSupport`,
					[J]: aa
				}],
				[0, {
					[U]: `DeprecationTime`,
					[J]: si
				}],
				[0, {
					[U]: `ImdsSupport`,
					[J]: Ei
				}],
				[0, {
					[U]: `SourceInstanceId`,
					[J]: Qi
				}],
				[0, {
					[U]: `DeregistrationProtection`,
					[J]: ai
				}],
				[0, {
					[U]: `LastLaunchedTime`,
					[J]: Ii
				}],
				[2, {
					[U]: `ImageAllowed`,
					[J]: _i
				}],
				[0, {
					[U]: `SourceImageId`,
					[J]: K
				}],
				[0, {
					[U]: `SourceImageRegion`,
					[J]: q
				}],
				[2, {
					[U]: `FreeTierEligible`,
					[J]: pi
				}],
				[0, {
					[U]: `PublicSsmParameterName`,
					[J]: Ki
				}],
				[() => Ia, {
					[U]: `ImageWatermarkSet`,
					[J]: Ai
				}],
				[() => Oa, {
					[U]: `ScanResults`,
					[J]: na
				}],
				[() => Ea, {
					[U]: `InstanceTypeSpecification`,
					[J]: Oi
				}],
				[0, {
					[U]: `ImageId`,
					[J]: yi
				}],
				[0, {
					[U]: `ImageLocation`,
					[J]: bi
				}],
				[0, {
					[U]: `ImageState`,
					[J]: Ti
				}],
				[0, {
					[U]: `ImageOwnerId`,
					[J]: Si
				}],
				[0, {
					[U]: `CreationDate`,
					[J]: ei
				}],
				[2, {
					[U]: `IsPublic`,
					[J]: Ci
				}],
				[() => Ra, {
					[U]: `ProductCodes`,
					[J]: Ui
				}],
				[0, {
					[U]: `Architecture`,
					[J]: Zr
				}],
				[0, {
					[U]: `ImageType`,
					[J]: ki
				}],
				[0, {
					[U]: `KernelId`,
					[J]: Ni
				}],
				[0, {
					[U]: `RamdiskId`,
					[J]: Xi
				}],
				[0, {
					[U]: `Platform`,
					[J]: qi
				}]
			]
		], Ta = [
			3,
			Y,
			Qn,
			0,
			[
				Yr,
				z,
				R,
				Er,
				Jr
			],
			[
				[0, {
					[U]: `WatermarkKey`,
					[J]: ga
				}],
				[0, {
					[U]: `SourceImageRegion`,
					[J]: q
				}],
				[0, {
					[U]: `SourceImageId`,
					[J]: K
				}],
				[4, {
					[U]: `SourceImageCreationTime`,
					[J]: Zi
				}],
				[4, {
					[U]: `WatermarkCreationTime`,
					[J]: ha
				}]
			]
		], Z = [
			3,
			Y,
			Jn,
			0,
			[qn],
			[[0, {
				[U]: `InstanceType`,
				[J]: Di
			}]]
		], Ea = [
			3,
			Y,
			N,
			0,
			[Or, Rr],
			[[() => za, {
				[U]: `SupportedInstanceTypeSet`,
				[J]: $i
			}], [() => Va, {
				[U]: `UnsupportedInstanceTypeSet`,
				[J]: ca
			}]]
		], Da = [
			3,
			Y,
			_r,
			0,
			[mr, gr],
			[[0, {
				[U]: `ProductCode`,
				[J]: Wi
			}], [0, {
				[U]: `Type`,
				[J]: sa
			}]]
		], Oa = [
			3,
			Y,
			B,
			0,
			[
				Fn,
				jn,
				Bn,
				ar,
				sr,
				Pn,
				fn
			],
			[
				[0, {
					[U]: `HighestFindingSeverityLabel`,
					[J]: gi
				}],
				[4, {
					[U]: `FindingScanDate`,
					[J]: fi
				}],
				[4, {
					[U]: `InformationalFixAvailableSince`,
					[J]: vi
				}],
				[4, {
					[U]: `LowFixAvailableSince`,
					[J]: Fi
				}],
				[4, {
					[U]: `MediumFixAvailableSince`,
					[J]: Li
				}],
				[4, {
					[U]: `HighFixAvailableSince`,
					[J]: hi
				}],
				[4, {
					[U]: `CriticalFixAvailableSince`,
					[J]: ti
				}]
			]
		], ka = [
			3,
			Y,
			V,
			0,
			[pn, lr],
			[[0, {
				[U]: `Code`,
				[J]: ni
			}], [0, {
				[U]: `Message`,
				[J]: Ri
			}]]
		], Aa = [
			3,
			Y,
			Ir,
			0,
			[nr, H],
			[[0, {
				[U]: `Key`,
				[J]: Mi
			}], [0, {
				[U]: `Value`,
				[J]: ua
			}]]
		], ja = [
			1,
			Y,
			cn,
			0,
			[() => ya, { [J]: W }]
		], Ma = [
			1,
			Y,
			wn,
			0,
			[0, { [J]: A }]
		], Na = [
			1,
			Y,
			An,
			0,
			[() => Ca, { [J]: j }]
		], Pa = [
			1,
			Y,
			Vn,
			0,
			[0, { [J]: M }]
		], Fa = [
			1,
			Y,
			Wn,
			0,
			[() => wa, { [J]: W }]
		], Ia = [
			1,
			Y,
			Zn,
			0,
			[() => Ta, { [J]: W }]
		], La = [
			1,
			Y,
			fr,
			0,
			[0, { [J]: L }]
		], Ra = [
			1,
			Y,
			hr,
			0,
			[() => Da, { [J]: W }]
		], za = [
			1,
			Y,
			kr,
			0,
			[() => Z, { [J]: W }]
		], Ba = [
			1,
			Y,
			Pr,
			0,
			[() => Aa, { [J]: W }]
		], Va = [
			1,
			Y,
			zr,
			0,
			[() => Z, { [J]: W }]
		], Ha = [
			1,
			Y,
			Ur,
			0,
			[0, { [J]: W }]
		], Ua = [
			9,
			Y,
			gn,
			0,
			() => ba,
			() => xa
		];
	})))();
}
var Wa;
function Ga() {
	return (Ga = e((() => {
		d(), Ot(), Tt(), Qe(), De(), o(), g(), en(), Q(), Wa = (e) => ({
			apiVersion: `2016-11-15`,
			base64Decoder: e?.base64Decoder ?? Re,
			base64Encoder: e?.base64Encoder ?? St,
			disableHostPrefix: e?.disableHostPrefix ?? !1,
			endpointProvider: e?.endpointProvider ?? $t,
			extensions: e?.extensions ?? [],
			httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? m,
			httpAuthSchemes: e?.httpAuthSchemes ?? [{
				schemeId: `aws.auth#sigv4`,
				identityProvider: (e) => e.getIdentityProvider(`aws.auth#sigv4`),
				signer: new ie()
			}],
			logger: e?.logger ?? new Ye(),
			protocol: e?.protocol ?? yt,
			protocolSettings: e?.protocolSettings ?? {
				defaultNamespace: `com.amazonaws.ec2`,
				errorTypeRegistries: va,
				xmlNamespace: `http://ec2.amazonaws.com/doc/2016-11-15`,
				version: `2016-11-15`,
				serviceTarget: `AmazonEC2`
			},
			serviceId: e?.serviceId ?? `EC2`,
			sha256: e?.sha256 ?? ht,
			urlParser: e?.urlParser ?? Vt,
			utf8Decoder: e?.utf8Decoder ?? pe,
			utf8Encoder: e?.utf8Encoder ?? oe
		});
	})))();
}
var Ka;
function qa() {
	return (qa = e((() => {
		qt(), Dt(), At(), t(), Ge(), d(), gt(), He(), Nt(), Ce(), qe(), ye(), ot(), pt(), f(), o(), Fe(), Le(), Ga(), Ka = (e) => {
			et(process.version);
			let t = Ct(e), n = () => t().then(zt), r = Wa(e);
			Ze(process.version);
			let a = {
				profile: e?.profile,
				logger: r.logger
			};
			return {
				...r,
				...e,
				runtime: `node`,
				defaultsMode: t,
				authSchemePreference: e?.authSchemePreference ?? l(Ae, a),
				bodyLengthChecker: e?.bodyLengthChecker ?? de,
				credentialDefaultProvider: e?.credentialDefaultProvider ?? Ue,
				defaultSocketTimeout: Te(e?.requestHandler, 9e5),
				defaultUserAgentProvider: e?.defaultUserAgentProvider ?? vt({
					serviceId: r.serviceId,
					clientVersion: Kt
				}),
				maxAttempts: e?.maxAttempts ?? l($e, e),
				region: e?.region ?? l(Et, {
					..._t,
					...a
				}),
				requestHandler: ue.create(e?.requestHandler ?? n),
				retryMode: e?.retryMode ?? l({
					...xt,
					default: async () => (await n()).retryMode || tt
				}, e),
				streamCollector: e?.streamCollector ?? le,
				useDualstackEndpoint: e?.useDualstackEndpoint ?? l(_e, a),
				useFipsEndpoint: e?.useFipsEndpoint ?? l(i, a),
				userAgentAppId: e?.userAgentAppId ?? l(at, a)
			};
		};
	})))();
}
var Ja, Ya;
function Xa() {
	return (Xa = e((() => {
		Ja = (e) => {
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
		}, Ya = (e) => ({
			httpAuthSchemes: e.httpAuthSchemes(),
			httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
			credentials: e.credentials()
		});
	})))();
}
var Za;
function Qa() {
	return (Qa = e((() => {
		Xe(), ft(), Oe(), Xa(), Za = (e, t) => {
			let n = Object.assign(r(e), bt(e), ge(e), Ja(e));
			return t.forEach((e) => e.configure(n)), Object.assign(e, kt(n), nt(n), Ht(n), Ya(n));
		};
	})))();
}
var $a;
function eo() {
	return (eo = e((() => {
		be(), st(), lt(), dt(), Pt(), s(), te(), Me(), ct(), it(), u(), fe(), f(), c(), g(), _(), qa(), Qa(), $a = class extends xe {
			config;
			constructor(...[e]) {
				let t = Ka(e || {});
				super(t), this.initConfig = t;
				let n = Wt(t), r = Bt(n), i = rt(r), ee = We(i), o = we(ee), s = se(o), c = h(s), te = Za(c, e?.extensions || []);
				this.config = te, this.middlewareStack.use(ne(this.config)), this.middlewareStack.use(Je(this.config)), this.middlewareStack.use(Mt(this.config)), this.middlewareStack.use(ae(this.config)), this.middlewareStack.use(ve(this.config)), this.middlewareStack.use(a(this.config)), this.middlewareStack.use(Se(this.config)), this.middlewareStack.use(re(this.config, {
					httpAuthSchemeParametersProvider: p,
					identityProviderConfigProvider: async (e) => new ke({ "aws.auth#sigv4": e.credentials })
				})), this.middlewareStack.use(Lt(this.config));
			}
			destroy() {
				super.destroy();
			}
		};
	})))();
}
var to, no, ro;
function io() {
	return (io = e((() => {
		ut(), u(), _(), to = jt(Gt, `AmazonEC2`, `EC2Client`, Pe), no = {}, ro = (e, t, n, r) => [];
	})))();
}
var ao;
function $() {
	return ($ = e((() => {
		io(), Q(), ao = class extends to(no, ro, `DescribeImages`, Ua) {};
	})))();
}
export { eo as i, $ as n, $a as r, ao as t };
