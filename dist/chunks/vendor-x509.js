import { r as e } from "./rolldown-runtime.js";
var t = class e {
	static isArrayBuffer(e) {
		return Object.prototype.toString.call(e) === `[object ArrayBuffer]`;
	}
	static toArrayBuffer(e) {
		return this.isArrayBuffer(e) ? e : e.byteLength === e.buffer.byteLength || e.byteOffset === 0 && e.byteLength === e.buffer.byteLength ? e.buffer : this.toUint8Array(e.buffer).slice(e.byteOffset, e.byteOffset + e.byteLength).buffer;
	}
	static toUint8Array(e) {
		return this.toView(e, Uint8Array);
	}
	static toView(e, t) {
		if (e.constructor === t) return e;
		if (this.isArrayBuffer(e)) return new t(e);
		if (this.isArrayBufferView(e)) return new t(e.buffer, e.byteOffset, e.byteLength);
		throw TypeError(`The provided value is not of type '(ArrayBuffer or ArrayBufferView)'`);
	}
	static isBufferSource(e) {
		return this.isArrayBufferView(e) || this.isArrayBuffer(e);
	}
	static isArrayBufferView(e) {
		return ArrayBuffer.isView(e) || e && this.isArrayBuffer(e.buffer);
	}
	static isEqual(t, n) {
		let r = e.toUint8Array(t), i = e.toUint8Array(n);
		if (r.length !== i.byteLength) return !1;
		for (let e = 0; e < r.length; e++) if (r[e] !== i[e]) return !1;
		return !0;
	}
	static concat(...e) {
		let t;
		t = Array.isArray(e[0]) && !(e[1] instanceof Function) || Array.isArray(e[0]) && e[1] instanceof Function ? e[0] : e[e.length - 1] instanceof Function ? e.slice(0, e.length - 1) : e;
		let n = 0;
		for (let e of t) n += e.byteLength;
		let r = new Uint8Array(n), i = 0;
		for (let e of t) {
			let t = this.toUint8Array(e);
			r.set(t, i), i += t.length;
		}
		return e[e.length - 1] instanceof Function ? this.toView(r, e[e.length - 1]) : r.buffer;
	}
};
const n = `string`, r = /^[0-9a-f\s]+$/i, i = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, a = /^[a-zA-Z0-9-_]+$/;
var o = class {
	static fromString(e) {
		let t = unescape(encodeURIComponent(e)), n = new Uint8Array(t.length);
		for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
		return n.buffer;
	}
	static toString(e) {
		let n = t.toUint8Array(e), r = ``;
		for (let e = 0; e < n.length; e++) r += String.fromCharCode(n[e]);
		return decodeURIComponent(escape(r));
	}
}, s = class {
	static toString(e, n = !1) {
		let r = t.toArrayBuffer(e), i = new DataView(r), a = ``;
		for (let e = 0; e < r.byteLength; e += 2) {
			let t = i.getUint16(e, n);
			a += String.fromCharCode(t);
		}
		return a;
	}
	static fromString(e, t = !1) {
		let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
		for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t);
		return n;
	}
}, c = class e {
	static isHex(e) {
		return typeof e == n && r.test(e);
	}
	static isBase64(e) {
		return typeof e == n && i.test(e);
	}
	static isBase64Url(e) {
		return typeof e == n && a.test(e);
	}
	static ToString(e, n = `utf8`) {
		let r = t.toUint8Array(e);
		switch (n.toLowerCase()) {
			case `utf8`: return this.ToUtf8String(r);
			case `binary`: return this.ToBinary(r);
			case `hex`: return this.ToHex(r);
			case `base64`: return this.ToBase64(r);
			case `base64url`: return this.ToBase64Url(r);
			case `utf16le`: return s.toString(r, !0);
			case `utf16`:
			case `utf16be`: return s.toString(r);
			default: throw Error(`Unknown type of encoding '${n}'`);
		}
	}
	static FromString(e, t = `utf8`) {
		if (!e) return /* @__PURE__ */ new ArrayBuffer(0);
		switch (t.toLowerCase()) {
			case `utf8`: return this.FromUtf8String(e);
			case `binary`: return this.FromBinary(e);
			case `hex`: return this.FromHex(e);
			case `base64`: return this.FromBase64(e);
			case `base64url`: return this.FromBase64Url(e);
			case `utf16le`: return s.fromString(e, !0);
			case `utf16`:
			case `utf16be`: return s.fromString(e);
			default: throw Error(`Unknown type of encoding '${t}'`);
		}
	}
	static ToBase64(e) {
		let n = t.toUint8Array(e);
		if (typeof btoa < `u`) {
			let e = this.ToString(n, `binary`);
			return btoa(e);
		}
		return Buffer.from(n).toString(`base64`);
	}
	static FromBase64(t) {
		let n = this.formatString(t);
		if (!n) return /* @__PURE__ */ new ArrayBuffer(0);
		if (!e.isBase64(n)) throw TypeError(`Argument 'base64Text' is not Base64 encoded`);
		return typeof atob < `u` ? this.FromBinary(atob(n)) : new Uint8Array(Buffer.from(n, `base64`)).buffer;
	}
	static FromBase64Url(t) {
		let n = this.formatString(t);
		if (!n) return /* @__PURE__ */ new ArrayBuffer(0);
		if (!e.isBase64Url(n)) throw TypeError(`Argument 'base64url' is not Base64Url encoded`);
		return this.FromBase64(this.Base64Padding(n.replace(/\-/g, `+`).replace(/\_/g, `/`)));
	}
	static ToBase64Url(e) {
		return this.ToBase64(e).replace(/\+/g, `-`).replace(/\//g, `_`).replace(/\=/g, ``);
	}
	static FromUtf8String(t, n = e.DEFAULT_UTF8_ENCODING) {
		switch (n) {
			case `ascii`: return this.FromBinary(t);
			case `utf8`: return o.fromString(t);
			case `utf16`:
			case `utf16be`: return s.fromString(t);
			case `utf16le`:
			case `usc2`: return s.fromString(t, !0);
			default: throw Error(`Unknown type of encoding '${n}'`);
		}
	}
	static ToUtf8String(t, n = e.DEFAULT_UTF8_ENCODING) {
		switch (n) {
			case `ascii`: return this.ToBinary(t);
			case `utf8`: return o.toString(t);
			case `utf16`:
			case `utf16be`: return s.toString(t);
			case `utf16le`:
			case `usc2`: return s.toString(t, !0);
			default: throw Error(`Unknown type of encoding '${n}'`);
		}
	}
	static FromBinary(e) {
		let t = e.length, n = new Uint8Array(t);
		for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
		return n.buffer;
	}
	static ToBinary(e) {
		let n = t.toUint8Array(e), r = ``;
		for (let e = 0; e < n.length; e++) r += String.fromCharCode(n[e]);
		return r;
	}
	static ToHex(e) {
		let n = t.toUint8Array(e), r = ``, i = n.length;
		for (let e = 0; e < i; e++) {
			let t = n[e];
			t < 16 && (r += `0`), r += t.toString(16);
		}
		return r;
	}
	static FromHex(t) {
		let n = this.formatString(t);
		if (!n) return /* @__PURE__ */ new ArrayBuffer(0);
		if (!e.isHex(n)) throw TypeError(`Argument 'hexString' is not HEX encoded`);
		n.length % 2 && (n = `0${n}`);
		let r = new Uint8Array(n.length / 2);
		for (let e = 0; e < n.length; e += 2) {
			let t = n.slice(e, e + 2);
			r[e / 2] = parseInt(t, 16);
		}
		return r.buffer;
	}
	static ToUtf16String(e, t = !1) {
		return s.toString(e, t);
	}
	static FromUtf16String(e, t = !1) {
		return s.fromString(e, t);
	}
	static Base64Padding(e) {
		let t = 4 - e.length % 4;
		if (t < 4) for (let n = 0; n < t; n++) e += `=`;
		return e;
	}
	static formatString(e) {
		return e?.replace(/[\n\r\t ]/g, ``) || ``;
	}
};
c.DEFAULT_UTF8_ENCODING = `utf8`;
function l(...e) {
	let t = e.map((e) => e.byteLength).reduce((e, t) => e + t), n = new Uint8Array(t), r = 0;
	return e.map((e) => new Uint8Array(e)).forEach((e) => {
		for (let t of e) n[r++] = t;
	}), n.buffer;
}
function ee(e, t) {
	if (!(e && t) || e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let t = 0; t < e.byteLength; t++) if (n[t] !== r[t]) return !1;
	return !0;
}
function u(e, t) {
	let n = 0;
	if (e.length === 1) return e[0];
	for (let r = e.length - 1; r >= 0; r--) n += e[e.length - 1 - r] * 2 ** (t * r);
	return n;
}
function te(e, t, n = -1) {
	let r = n, i = e, a = 0, o = 2 ** t;
	for (let n = 1; n < 8; n++) {
		if (e < o) {
			let e;
			if (r < 0) e = new ArrayBuffer(n), a = n;
			else {
				if (r < n) return /* @__PURE__ */ new ArrayBuffer(0);
				e = new ArrayBuffer(r), a = r;
			}
			let o = new Uint8Array(e);
			for (let e = n - 1; e >= 0; e--) {
				let n = 2 ** (e * t);
				o[a - e - 1] = Math.floor(i / n), i -= o[a - e - 1] * n;
			}
			return e;
		}
		o *= 2 ** t;
	}
	return /* @__PURE__ */ new ArrayBuffer(0);
}
function ne() {
	let e = new Uint8Array(this.valueHex);
	if (this.valueHex.byteLength >= 2) {
		let t = e[0] === 255 && e[1] & 128, n = e[0] === 0 && !(e[1] & 128);
		(t || n) && this.warnings.push(`Needlessly long format`);
	}
	let t = new ArrayBuffer(this.valueHex.byteLength), n = new Uint8Array(t);
	for (let e = 0; e < this.valueHex.byteLength; e++) n[e] = 0;
	n[0] = e[0] & 128;
	let r = u(n, 8), i = new ArrayBuffer(this.valueHex.byteLength), a = new Uint8Array(i);
	for (let t = 0; t < this.valueHex.byteLength; t++) a[t] = e[t];
	return a[0] &= 127, u(a, 8) - r;
}
function re(e) {
	let t = e < 0 ? e * -1 : e, n = 128;
	for (let r = 1; r < 8; r++) {
		if (t <= n) {
			if (e < 0) {
				let e = te(n - t, 8, r), i = new Uint8Array(e);
				return i[0] |= 128, e;
			}
			let i = te(t, 8, r), a = new Uint8Array(i);
			if (a[0] & 128) {
				let e = i.slice(0), t = new Uint8Array(e);
				i = new ArrayBuffer(i.byteLength + 1), a = new Uint8Array(i);
				for (let n = 0; n < e.byteLength; n++) a[n + 1] = t[n];
				a[0] = 0;
			}
			return i;
		}
		n *= 256;
	}
	return /* @__PURE__ */ new ArrayBuffer(0);
}
function ie(e, t) {
	if (e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let e = 0; e < n.length; e++) if (n[e] !== r[e]) return !1;
	return !0;
}
function d(e, t) {
	let n = e.toString(10);
	if (t < n.length) return ``;
	let r = t - n.length, i = Array.from({ length: r });
	for (let e = 0; e < r; e++) i[e] = `0`;
	return i.join(``).concat(n);
}
var ae = e({
	Any: () => tr,
	BaseBlock: () => h,
	BaseStringBlock: () => it,
	BitString: () => Ut,
	BmpString: () => yn,
	Boolean: () => Ft,
	CharacterString: () => Bn,
	Choice: () => nr,
	Constructed: () => g,
	DATE: () => Kn,
	DEFAULT_MAX_CONTENT_LENGTH: () => ht,
	DEFAULT_MAX_DEPTH: () => 100,
	DEFAULT_MAX_NODES: () => mt,
	DateTime: () => Xn,
	Duration: () => Qn,
	EndOfContent: () => At,
	Enumerated: () => $t,
	GeneralString: () => Rn,
	GeneralizedTime: () => Wn,
	GraphicString: () => Pn,
	HexBlock: () => ye,
	IA5String: () => Mn,
	Integer: () => Zt,
	Null: () => Mt,
	NumericString: () => wn,
	ObjectIdentifier: () => rn,
	OctetString: () => zt,
	Primitive: () => ct,
	PrintableString: () => En,
	RawData: () => ir,
	RelativeObjectIdentifier: () => cn,
	Repeated: () => rr,
	Sequence: () => _,
	Set: () => dn,
	TIME: () => er,
	TeletexString: () => On,
	TimeOfDay: () => Jn,
	UTCTime: () => Hn,
	UniversalString: () => Sn,
	Utf8String: () => gn,
	ValueBlock: () => f,
	VideotexString: () => An,
	ViewWriter: () => le,
	VisibleString: () => In,
	compareSchema: () => ar,
	fromBER: () => Ct,
	verifySchema: () => or
});
function oe() {
	if (typeof BigInt > `u`) throw Error(`BigInt is not defined. Your environment doesn't implement BigInt.`);
}
function se(e) {
	let t = 0, n = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		t += r.byteLength;
	}
	let r = new Uint8Array(t);
	for (let t = 0; t < e.length; t++) {
		let i = e[t];
		r.set(i instanceof Uint8Array ? i : new Uint8Array(i), n), n += i.byteLength;
	}
	return r.buffer;
}
function ce(e, t, n, r) {
	return t instanceof Uint8Array ? t.byteLength ? n < 0 ? (e.error = `Wrong parameter: inputOffset less than zero`, !1) : r < 0 ? (e.error = `Wrong parameter: inputLength less than zero`, !1) : t.byteLength - n - r < 0 ? (e.error = `End of input reached before message was fully decoded (inconsistent offset and length values)`, !1) : !0 : (e.error = `Wrong parameter: inputBuffer has zero length`, !1) : (e.error = `Wrong parameter: inputBuffer must be 'Uint8Array'`, !1);
}
var le = class {
	constructor() {
		this.items = [];
	}
	write(e) {
		this.items.push(e instanceof ArrayBuffer ? e : se([e]));
	}
	final() {
		return se(this.items);
	}
};
const ue = le.prototype.write, de = le.prototype.final, fe = `name`, pe = `valueHexView`, me = /* @__PURE__ */ new ArrayBuffer(0), he = /* @__PURE__ */ new Uint8Array(), ge = `EndOfContent`, _e = `OCTET STRING`, ve = `BIT STRING`;
function ye(e) {
	var n = class extends e {
		get valueHex() {
			return this.valueHexView.slice().buffer;
		}
		set valueHex(e) {
			this.valueHexView = new Uint8Array(e);
		}
		constructor(...e) {
			super(...e);
			let n = e[0] || {};
			this.isHexOnly = n.isHexOnly ?? !1, this.valueHexView = n.valueHex ? t.toUint8Array(n.valueHex) : he;
		}
		fromBER(e, t, n, r) {
			let i = e instanceof ArrayBuffer ? new Uint8Array(e) : e;
			if (!ce(this, i, t, n)) return -1;
			let a = t + n;
			return this.valueHexView = i.subarray(t, a), this.valueHexView.length ? (this.blockLength = n, a) : (this.warnings.push(`Zero buffer length`), t);
		}
		toBER(e = !1) {
			return this.isHexOnly ? e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.buffer instanceof ArrayBuffer && this.valueHexView.byteLength === this.valueHexView.buffer.byteLength ? this.valueHexView.buffer : t.toArrayBuffer(this.valueHexView) : (this.error = `Flag 'isHexOnly' is not set, abort`, me);
		}
		toJSON() {
			return {
				...super.toJSON(),
				isHexOnly: this.isHexOnly,
				valueHex: c.ToHex(this.valueHexView)
			};
		}
	};
	return n.NAME = `hexBlock`, n;
}
var be = class {
	static blockName() {
		return this.NAME;
	}
	get valueBeforeDecode() {
		return this.valueBeforeDecodeView.slice().buffer;
	}
	set valueBeforeDecode(e) {
		this.valueBeforeDecodeView = new Uint8Array(e);
	}
	constructor({ blockLength: e = 0, error: n = ``, warnings: r = [], valueBeforeDecode: i = he } = {}) {
		this.blockLength = e, this.error = n, this.warnings = r, this.valueBeforeDecodeView = t.toUint8Array(i);
	}
	toJSON() {
		return {
			blockName: this.constructor.NAME,
			blockLength: this.blockLength,
			error: this.error,
			warnings: this.warnings,
			valueBeforeDecode: c.ToHex(this.valueBeforeDecodeView)
		};
	}
};
be.NAME = `baseBlock`;
var f = class extends be {
	fromBER(e, t, n, r) {
		throw TypeError(`User need to make a specific function in a class which extends 'ValueBlock'`);
	}
	toBER(e, t) {
		throw TypeError(`User need to make a specific function in a class which extends 'ValueBlock'`);
	}
};
f.NAME = `valueBlock`;
var xe = class extends ye(be) {
	constructor({ idBlock: e = {} } = {}) {
		super(), e ? (this.isHexOnly = e.isHexOnly ?? !1, this.valueHexView = e.valueHex ? t.toUint8Array(e.valueHex) : he, this.tagClass = e.tagClass ?? -1, this.tagNumber = e.tagNumber ?? -1, this.isConstructed = e.isConstructed ?? !1) : (this.tagClass = -1, this.tagNumber = -1, this.isConstructed = !1);
	}
	toBER(e = !1) {
		let t = 0;
		switch (this.tagClass) {
			case 1:
				t |= 0;
				break;
			case 2:
				t |= 64;
				break;
			case 3:
				t |= 128;
				break;
			case 4:
				t |= 192;
				break;
			default: return this.error = `Unknown tag class`, me;
		}
		if (this.isConstructed && (t |= 32), this.tagNumber < 31 && !this.isHexOnly) {
			let n = /* @__PURE__ */ new Uint8Array(1);
			if (!e) {
				let e = this.tagNumber;
				e &= 31, t |= e, n[0] = t;
			}
			return n.buffer;
		}
		if (!this.isHexOnly) {
			let n = te(this.tagNumber, 7), r = new Uint8Array(n), i = n.byteLength, a = new Uint8Array(i + 1);
			if (a[0] = t | 31, !e) {
				for (let e = 0; e < i - 1; e++) a[e + 1] = r[e] | 128;
				a[i] = r[i - 1];
			}
			return a.buffer;
		}
		let n = new Uint8Array(this.valueHexView.byteLength + 1);
		if (n[0] = t | 31, !e) {
			let e = this.valueHexView;
			for (let t = 0; t < e.length - 1; t++) n[t + 1] = e[t] | 128;
			n[this.valueHexView.byteLength] = e[e.length - 1];
		}
		return n.buffer;
	}
	fromBER(e, n, r) {
		let i = t.toUint8Array(e);
		if (!ce(this, i, n, r)) return -1;
		let a = Number.isInteger(n) && Number.isInteger(r), o = a ? i : i.subarray(n, n + r), s = a ? n : 0, c = a ? r : o.length;
		if (c === 0) return this.error = `Zero buffer length`, -1;
		switch (o[s] & 192) {
			case 0:
				this.tagClass = 1;
				break;
			case 64:
				this.tagClass = 2;
				break;
			case 128:
				this.tagClass = 3;
				break;
			case 192:
				this.tagClass = 4;
				break;
			default: return this.error = `Unknown tag class`, -1;
		}
		this.isConstructed = (o[s] & 32) == 32, this.isHexOnly = !1;
		let l = o[s] & 31;
		if (l !== 31) this.tagNumber = l, this.blockLength = 1;
		else {
			let e = 0;
			for (;;) {
				let t = e + 1;
				if (t >= c) return this.error = `End of input reached before message was fully decoded`, -1;
				if (e++, !(o[s + t] & 128)) break;
			}
			this.blockLength = e + 1;
			let t = this.valueHexView = new Uint8Array(e);
			for (let n = 0; n < e; n++) t[n] = o[s + n + 1] & 127;
			this.blockLength <= 9 ? this.tagNumber = u(t, 7) : (this.isHexOnly = !0, this.warnings.push(`Tag too long, represented as hex-coded`));
		}
		if (this.tagClass === 1 && this.isConstructed) switch (this.tagNumber) {
			case 1:
			case 2:
			case 5:
			case 6:
			case 9:
			case 13:
			case 14:
			case 23:
			case 24:
			case 31:
			case 32:
			case 33:
			case 34: return this.error = `Constructed encoding used for primitive type`, -1;
		}
		return n + this.blockLength;
	}
	toJSON() {
		return {
			...super.toJSON(),
			tagClass: this.tagClass,
			tagNumber: this.tagNumber,
			isConstructed: this.isConstructed
		};
	}
};
xe.NAME = `identificationBlock`;
const Se = xe.prototype.toBER, Ce = xe.prototype.fromBER;
var we = class extends be {
	constructor({ lenBlock: e = {} } = {}) {
		super(), this.isIndefiniteForm = e.isIndefiniteForm ?? !1, this.longFormUsed = e.longFormUsed ?? !1, this.length = e.length ?? 0;
	}
	fromBER(e, n, r) {
		let i = t.toUint8Array(e);
		if (!ce(this, i, n, r)) return -1;
		let a = Number.isInteger(n) && Number.isInteger(r), o = a ? i : i.subarray(n, n + r), s = a ? n : 0, c = a ? r : o.length;
		if (c === 0) return this.error = `Zero buffer length`, -1;
		if (o[s] === 255) return this.error = `Length block 0xFF is reserved by standard`, -1;
		if (this.isIndefiniteForm = o[s] === 128, this.isIndefiniteForm) return this.blockLength = 1, n + this.blockLength;
		if (this.longFormUsed = !!(o[s] & 128), this.longFormUsed === !1) return this.length = o[s], this.blockLength = 1, n + this.blockLength;
		let l = o[s] & 127;
		if (l > 8) return this.error = `Too big integer`, -1;
		if (l + 1 > c) return this.error = `End of input reached before message was fully decoded`, -1;
		let ee = n + 1, te = i.subarray(ee, ee + l);
		return te[l - 1] === 0 && this.warnings.push(`Needlessly long encoded length`), this.length = u(te, 8), this.longFormUsed && this.length <= 127 && this.warnings.push(`Unnecessary usage of long length form`), this.blockLength = l + 1, n + this.blockLength;
	}
	toBER(e = !1) {
		let t, n;
		if (this.length > 127 && (this.longFormUsed = !0), this.isIndefiniteForm) return t = /* @__PURE__ */ new ArrayBuffer(1), e === !1 && (n = new Uint8Array(t), n[0] = 128), t;
		if (this.longFormUsed) {
			let r = te(this.length, 8);
			if (r.byteLength > 127) return this.error = `Too big length`, me;
			if (t = new ArrayBuffer(r.byteLength + 1), e) return t;
			let i = new Uint8Array(r);
			n = new Uint8Array(t), n[0] = r.byteLength | 128;
			for (let e = 0; e < r.byteLength; e++) n[e + 1] = i[e];
			return t;
		}
		return t = /* @__PURE__ */ new ArrayBuffer(1), e === !1 && (n = new Uint8Array(t), n[0] = this.length), t;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isIndefiniteForm: this.isIndefiniteForm,
			longFormUsed: this.longFormUsed,
			length: this.length
		};
	}
};
we.NAME = `lengthBlock`;
const Te = we.prototype.toBER, Ee = we.prototype.fromBER, p = {}, De = Re(Uint8Array.prototype, `slice`), Oe = Object.getOwnPropertyDescriptor(Uint8Array.prototype, `constructor`)?.value, ke = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)?.value, Ae = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), `byteLength`)?.get;
let je;
function Me(e, t) {
	let n = t || je;
	je = n ? {
		...n,
		...e
	} : void 0;
}
function m(e, t) {
	let n = Object.getOwnPropertyDescriptor(e, t);
	if (n && `value` in n) return n.value;
}
function Ne(e) {
	if (Ae && e && typeof e == `object`) try {
		let t = Ae.call(e);
		return typeof t == `number` ? t : void 0;
	} catch {
		return;
	}
}
function Pe(e, t) {
	if (t > 64 || !e || typeof e != `object`) return !1;
	let n = Object.getOwnPropertyDescriptor(e, `valueBlock`);
	if (!n || !(`value` in n)) return !1;
	let r = n.value;
	if (!r || typeof r != `object`) return !1;
	let i = Object.getOwnPropertyDescriptor(r, `valueHexView`);
	if (i) {
		if (!(`value` in i)) return !1;
		let e = Ne(i.value);
		return e !== void 0 && e >= 16384;
	}
	let a = Object.getOwnPropertyDescriptor(r, `value`);
	if (!a || !(`value` in a) || !Array.isArray(a.value)) return !1;
	let o = a.value, s = Object.getOwnPropertyDescriptor(o, `length`);
	if (!s || !(`value` in s) || s.value !== 1) return !1;
	let c = Object.getOwnPropertyDescriptor(o, `0`);
	return !c || !(`value` in c) ? !1 : Pe(c.value, t + 1);
}
function Fe(e) {
	try {
		return Pe(e, 0);
	} catch {
		return !1;
	}
}
function Ie(e, t) {
	return !!e && `value` in e && e.value === t && e.writable === !0 && e.enumerable === !1 && e.configurable === !0;
}
function Le(e) {
	return Ie(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, `write`), e.originalWriterWrite) && Ie(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, `final`), e.originalWriterFinal);
}
function Re(e, t) {
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, t);
		if (e) return `value` in e && typeof e.value == `function` ? {
			declaringPrototype: n,
			method: e.value
		} : void 0;
		n = Object.getPrototypeOf(n);
	}
}
function ze(e, t, n) {
	if (!n) return !1;
	let r = e;
	for (; r;) {
		let e = Object.getOwnPropertyDescriptor(r, t);
		if (r === n.declaringPrototype) return !!e && `value` in e && e.value === n.method;
		if (e) return !1;
		r = Object.getPrototypeOf(r);
	}
	return !1;
}
function Be(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, n) || Object.getPrototypeOf(e) !== t) return !1;
	let i = Object.getOwnPropertyDescriptor(t, n);
	return !!i && `value` in i && i.value === r;
}
function Ve(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
	let i = Object.getPrototypeOf(e), a = Object.getPrototypeOf(r.prototype);
	if (i !== r.prototype || Object.getPrototypeOf(i) !== a || i && Object.getOwnPropertyDescriptor(i, t)) return !1;
	let o = Object.getOwnPropertyDescriptor(a, t);
	return !!o && `value` in o && o.value === n;
}
function He(e, t = !1) {
	if (!(e instanceof Uint8Array) || Object.getPrototypeOf(e) !== Uint8Array.prototype) return;
	for (let t of [
		`buffer`,
		`byteOffset`,
		`byteLength`,
		`length`,
		`slice`,
		`constructor`
	]) if (Object.prototype.hasOwnProperty.call(e, t)) return;
	let n = Object.getOwnPropertyDescriptor(Uint8Array.prototype, `constructor`);
	if (n && `value` in n && n.value === Oe && ze(Uint8Array.prototype, `slice`, De)) {
		try {
			let n = e.buffer;
			if (!(n instanceof ArrayBuffer) || Object.getPrototypeOf(n) !== ArrayBuffer.prototype || Object.prototype.hasOwnProperty.call(n, `byteLength`) || e.byteLength !== e.length || !t && e.byteLength === 0 || e.byteOffset < 0 || e.byteOffset + e.byteLength > n.byteLength) return;
		} catch {
			return;
		}
		return e;
	}
}
function Ue(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalIdentificationBlock.prototype || !Be(e, n.LocalIdentificationBlock.prototype, `toBER`, n.originalIdentificationToBER)) return !1;
	let r = m(e, `tagClass`), i = m(e, `tagNumber`), a = m(e, `isConstructed`), o = m(e, `isHexOnly`), s = m(e, `valueHexView`);
	return typeof r != `number` || !Number.isInteger(r) || r < 1 || r > 4 || typeof i != `number` || !Number.isInteger(i) || i < 0 || a !== t || typeof o != `boolean` ? !1 : o ? !!He(s) : Number.isSafeInteger(i);
}
function We(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalLengthBlock.prototype || !Be(e, n.LocalLengthBlock.prototype, `toBER`, n.originalLengthToBER)) return !1;
	let r = m(e, `isIndefiniteForm`), i = m(e, `longFormUsed`), a = Object.getOwnPropertyDescriptor(e, `length`), o = a && `value` in a ? a.value : void 0, s = Object.getOwnPropertyDescriptor(e, `longFormUsed`);
	return typeof r == `boolean` && (r === !1 || t) && typeof i == `boolean` && !!s && `value` in s && s.writable === !0 && !!a && `value` in a && a.writable === !0 && typeof o == `number` && Number.isSafeInteger(o) && o >= 0;
}
function Ge(e, t, n) {
	let r = m(e, `idBlock`), i = m(e, `lenBlock`);
	return !!r && !!i && Ue(r, t, n) && We(i, t, n);
}
function Ke(e, t) {
	let n = m(e, `valueBlock`);
	if (!n || Object.getPrototypeOf(n) !== t.LocalConstructedValueBlock.prototype || !Be(n, t.LocalConstructedValueBlock.prototype, `toBER`, t.originalConstructedToBER)) return;
	let r = m(n, `value`);
	if (!Array.isArray(r) || Object.getPrototypeOf(r) !== Array.prototype) return;
	let i = Object.getOwnPropertyDescriptor(r, `length`);
	if (!i || !(`value` in i) || i.value !== 1 || Object.prototype.hasOwnProperty.call(r, Symbol.iterator)) return;
	let a = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
	if (!a || !(`value` in a) || a.value !== ke) return;
	let o = Object.getOwnPropertyDescriptor(r, `0`);
	if (o && `value` in o && Object.getOwnPropertyNames(r).length === 2) return o.value;
}
function qe(e, t) {
	let n = m(e, `valueBlock`);
	if (!n || Object.getPrototypeOf(n) !== t.LocalBitStringValueBlock.prototype || !Be(n, t.LocalBitStringValueBlock.prototype, `toBER`, t.originalBitStringToBER) || m(n, `isConstructed`) !== !1) return;
	let r = m(n, `unusedBits`);
	if (typeof r != `number` || !Number.isInteger(r) || r < 0 || r > 7) return;
	let i = He(m(n, `valueHexView`), !0);
	if (i) return {
		payload: i,
		prefix: Uint8Array.of(i.byteLength ? r : 0)
	};
}
function Je(e, t, n) {
	let r = m(e, `valueBlock`);
	if (r) {
		if (t === `integer`) {
			if (Object.getPrototypeOf(r) !== n.LocalIntegerValueBlock.prototype || !Be(r, n.LocalIntegerValueBlock.prototype, `toBER`, n.originalIntegerToBER)) return;
		} else if (t === `octet`) {
			if (Object.getPrototypeOf(r) !== n.LocalOctetStringValueBlock.prototype || !Be(r, n.LocalOctetStringValueBlock.prototype, `toBER`, n.originalOctetStringToBER) || m(r, `isConstructed`) !== !1) return;
		} else if (Object.getPrototypeOf(r) !== n.LocalPrimitiveValueBlock.prototype || !Ve(r, `toBER`, n.originalPrimitiveToBER, n.LocalPrimitiveValueBlock)) return;
		if ((t !== `primitive` || m(r, `isHexOnly`) === !0) && typeof m(r, `isHexOnly`) == `boolean`) return He(m(r, `valueHexView`));
	}
}
function Ye(e, t) {
	if (Object.prototype.hasOwnProperty.call(e, `toBER`)) return !1;
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, `toBER`);
		if (e) return `value` in e && e.value === t.originalBaseBlockToBER;
		n = Object.getPrototypeOf(n);
	}
	return !1;
}
function Xe(e, t, n) {
	let r = n[t];
	return !!r && Object.getPrototypeOf(e) === r.prototype;
}
function Ze(e, t) {
	return Object.getPrototypeOf(e) === t.Sequence.prototype || Object.getPrototypeOf(e) === t.Set.prototype || Object.getPrototypeOf(e) === t.Constructed.prototype;
}
function Qe(e, t, n) {
	if (!(t > 64 || !e || typeof e != `object`)) try {
		if (!Ye(e, n)) return;
		let r = Xe(e, `BitString`, n) ? `bit` : Xe(e, `Integer`, n) ? `integer` : Xe(e, `OctetString`, n) ? `octet` : Xe(e, `Primitive`, n) ? `primitive` : void 0, i = r === void 0 && Ze(e, n);
		if (!r && !i || !Ge(e, i, n)) return;
		let a = m(e, `idBlock`), o = m(e, `lenBlock`);
		if (!a || !o) return;
		if (r) {
			let t = r === `bit` ? qe(e, n) : void 0, i = r === `bit` ? t?.payload : Je(e, r, n);
			return i ? {
				block: e,
				kind: r,
				idBlock: a,
				lenBlock: o,
				indefinite: !1,
				payload: i,
				prefix: t?.prefix
			} : void 0;
		}
		let s = Ke(e, n), c = s && Qe(s, t + 1, n), l = m(o, `isIndefiniteForm`);
		return c ? {
			block: e,
			kind: `constructed`,
			idBlock: a,
			lenBlock: o,
			indefinite: l === !0,
			child: c
		} : void 0;
	} catch {
		return;
	}
}
function $e(e, t, n) {
	let r = Reflect.apply(n.originalIdentificationToBER, e.idBlock, [t]);
	if (!(r instanceof ArrayBuffer) || r.byteLength === 0) throw TypeError(`Built-in identifier encoding failed`);
	let i;
	i = e.kind === `constructed` ? $e(e.child, t, n) : e.payload;
	let a = (i instanceof Uint8Array ? i.byteLength : i.total) + (e.prefix?.byteLength ?? 0), o;
	if (e.indefinite) o = Uint8Array.of(128).buffer;
	else if (e.lenBlock.length = a, o = Reflect.apply(n.originalLengthToBER, e.lenBlock, [t]), !(o instanceof ArrayBuffer) || o.byteLength === 0) throw TypeError(`Built-in length encoding failed`);
	let s = r.byteLength + o.byteLength + a + (e.indefinite ? 2 : 0);
	if (!Number.isSafeInteger(s)) throw RangeError(`Built-in encoding is too large`);
	return {
		id: r,
		len: o,
		payload: i,
		length: a,
		total: s,
		indefinite: e.indefinite,
		prefix: e.prefix
	};
}
function et(e, t, n, r) {
	return t.set(new Uint8Array(e.id), n), n += e.id.byteLength, t.set(new Uint8Array(e.len), n), n += e.len.byteLength, e.prefix && (r || t.set(e.prefix, n), n += e.prefix.byteLength), e.payload instanceof Uint8Array ? (r || t.set(e.payload, n), n += e.payload.byteLength) : n = et(e.payload, t, n, r), e.indefinite && (n += 2), n;
}
function tt(e, t = !1) {
	let n = je;
	if (!n || !Le(n)) return;
	let r = Qe(e, 0, n);
	if (!r) return;
	let i = $e(r, t, n), a = new Uint8Array(i.total);
	return et(i, a, 0, t), a.buffer;
}
var h = class extends be {
	constructor({ name: e = ``, optional: t = !1, primitiveSchema: n, ...r } = {}, i) {
		super(r), this.name = e, this.optional = t, n && (this.primitiveSchema = n), this.idBlock = new xe(r), this.lenBlock = new we(r), this.valueBlock = i ? new i(r) : new f(r);
	}
	fromBER(e, t, n, r) {
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	toBER(e, t) {
		let n = t || new le();
		if (!t && (rt(this), (e === !0 || e === !1 || e === void 0) && Fe(this))) {
			let t = tt(this, e === !0);
			if (t) return t;
		}
		let r = this.idBlock.toBER(e);
		if (n.write(r), this.lenBlock.isIndefiniteForm) n.write(new Uint8Array([128]).buffer), this.valueBlock.toBER(e, n), n.write(/* @__PURE__ */ new ArrayBuffer(2));
		else {
			let t = this.valueBlock.toBER(e);
			this.lenBlock.length = t.byteLength;
			let r = this.lenBlock.toBER(e);
			n.write(r), n.write(t);
		}
		return t ? me : n.final();
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			idBlock: this.idBlock.toJSON(),
			lenBlock: this.lenBlock.toJSON(),
			valueBlock: this.valueBlock.toJSON(),
			name: this.name,
			optional: this.optional
		};
		return this.primitiveSchema && (e.primitiveSchema = this.primitiveSchema.toJSON()), e;
	}
	toString(e = `ascii`) {
		return e === `ascii` ? this.onAsciiEncoding() : c.ToHex(this.toBER());
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${c.ToHex(this.valueBlock.valueBeforeDecodeView)}`;
	}
	isEqual(e) {
		return this === e || e instanceof this.constructor && ie(this.toBER(), e.toBER());
	}
};
h.NAME = `BaseBlock`;
const nt = h.prototype.toBER;
function rt(e) {
	if (e instanceof p.Constructed) for (let t of e.valueBlock.value) rt(t) && (e.lenBlock.isIndefiniteForm = !0);
	return !!e.lenBlock?.isIndefiniteForm;
}
var it = class extends h {
	getValue() {
		return this.valueBlock.value;
	}
	setValue(e) {
		this.valueBlock.value = e;
	}
	constructor({ value: e = ``, ...t } = {}, n) {
		super(t, n), e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length);
		return r === -1 ? (this.error = this.valueBlock.error, r) : (this.fromBuffer(this.valueBlock.valueHexView), this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), r);
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : '${this.valueBlock.value}'`;
	}
};
it.NAME = `BaseStringBlock`;
var at = class extends ye(f) {
	constructor({ isHexOnly: e = !0, ...t } = {}) {
		super(t), this.isHexOnly = e;
	}
};
at.NAME = `PrimitiveValueBlock`;
const ot = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(at.prototype), `toBER`)?.value;
var st, ct = class extends h {
	constructor(e = {}) {
		super(e, at), this.idBlock.isConstructed = !1;
	}
};
st = ct, p.Primitive = st, ct.NAME = `PRIMITIVE`;
let lt;
function ut(e) {
	lt = {
		Integer: e.Integer,
		Null: e.Null,
		Sequence: e.Sequence
	};
}
function dt(e) {
	let t = Object.getOwnPropertyDescriptor(e, `nodesCount`), n = Object.getOwnPropertyDescriptor(e, `maxNodes`), r = Object.getOwnPropertyDescriptor(e, `maxContentLength`);
	return !t || !(`value` in t) || t.writable !== !0 || !n || !(`value` in n) || !r || !(`value` in r) ? !1 : typeof t.value == `number` && Number.isSafeInteger(t.value) && t.value >= 0 && typeof n.value == `number` && Number.isSafeInteger(n.value) && n.value >= 0 && typeof r.value == `number` && Number.isSafeInteger(r.value) && r.value >= 0 && t.value < n.value;
}
function ft(e, t, n) {
	let r = Object.getOwnPropertyDescriptor(e, t);
	return !!r && `value` in r && r.value === n;
}
function pt(e, t, n, r) {
	let i = lt;
	if (!i) return;
	let a, o = 0;
	try {
		if (Object.getPrototypeOf(e) !== Uint8Array.prototype || !Number.isSafeInteger(t) || t < 0 || !Number.isSafeInteger(n) || n < 2 || t > e.byteLength || n > e.byteLength - t) return;
		let s = e[t];
		if (s !== 2 && s !== 5 && s !== 48 || (o = e[t + 1], o >= 128 || o > n - 2) || s === 5 && o !== 0 || !dt(r) || o > Object.getOwnPropertyDescriptor(r, `maxContentLength`).value) return;
		let c = s === 2 ? `Integer` : s === 5 ? `Null` : `Sequence`;
		if (a = i[c], !ft(p, c, a)) return;
		let l = Object.getOwnPropertyDescriptor(xe.prototype, `fromBER`), ee = Object.getOwnPropertyDescriptor(we.prototype, `fromBER`);
		if (!l || !(`value` in l) || l.value !== Ce || !ee || !(`value` in ee) || ee.value !== Ee) return;
	} catch {
		return;
	}
	if (!a) return;
	let s = new a();
	s.idBlock.tagClass = 1, s.idBlock.tagNumber = e[t] & 31, s.idBlock.isConstructed = e[t] === 48, s.idBlock.isHexOnly = !1, s.idBlock.blockLength = 1, s.lenBlock.isIndefiniteForm = !1, s.lenBlock.longFormUsed = !1, s.lenBlock.length = o, s.lenBlock.blockLength = 1, r.nodesCount += 1;
	let c = s.fromBER(e, t + 2, o, r);
	return s.valueBeforeDecodeView = e.subarray(t, t + s.blockLength), {
		offset: c,
		result: s
	};
}
const mt = 1e4, ht = 16777216;
function gt(e = {}) {
	return {
		depth: 0,
		maxDepth: e.maxDepth ?? 100,
		nodesCount: 0,
		maxNodes: e.maxNodes ?? mt,
		maxContentLength: e.maxContentLength ?? ht,
		parseEmbedded: e.parseEmbedded ?? !0
	};
}
function _t(e) {
	let t = new h({}, f);
	return t.error = e, {
		offset: -1,
		result: t
	};
}
function vt(e) {
	if (e.nodesCount += 1, e.nodesCount > e.maxNodes) return `Maximum ASN.1 node count exceeded`;
}
function yt(e, t) {
	if (e > t.maxContentLength) return `Maximum ASN.1 content length exceeded`;
}
function bt(e, t, n, r) {
	let i = r.depth + 1;
	if (i > r.maxDepth) return _t(`Maximum ASN.1 nesting depth exceeded`);
	r.depth = i;
	try {
		return St(e, t, n, r);
	} finally {
		--r.depth;
	}
}
function xt(e, t) {
	if (e instanceof t) return e;
	let n = new t();
	return n.idBlock = e.idBlock, n.lenBlock = e.lenBlock, n.warnings = e.warnings, n.valueBeforeDecodeView = e.valueBeforeDecodeView, n;
}
function St(e, t = 0, n = e.length, r = gt()) {
	let i = pt(e, t, n, r);
	if (i) return i;
	let a = t, o = new h({}, f);
	if (!ce(o, e, t, n)) return {
		offset: -1,
		result: o
	};
	if (Number.isInteger(t) && Number.isInteger(n) ? n === 0 : e.subarray(t, t + n).length === 0) return o.error = `Zero buffer length`, {
		offset: -1,
		result: o
	};
	let s = vt(r);
	if (s) return o.error = s, {
		offset: -1,
		result: o
	};
	let c = o.idBlock.fromBER(e, t, n);
	if (o.idBlock.warnings.length && o.warnings.concat(o.idBlock.warnings), c === -1) return o.error = o.idBlock.error, {
		offset: -1,
		result: o
	};
	if (t = c, n -= o.idBlock.blockLength, c = o.lenBlock.fromBER(e, t, n), o.lenBlock.warnings.length && o.warnings.concat(o.lenBlock.warnings), c === -1) return o.error = o.lenBlock.error, {
		offset: -1,
		result: o
	};
	t = c, n -= o.lenBlock.blockLength;
	let l = o.lenBlock.isIndefiniteForm ? n : o.lenBlock.length, ee = yt(l, r);
	if (ee) return o.error = ee, {
		offset: -1,
		result: o
	};
	if (!o.idBlock.isConstructed && o.lenBlock.isIndefiniteForm) return o.error = `Indefinite length form used for primitive encoding form`, {
		offset: -1,
		result: o
	};
	let u = h;
	switch (o.idBlock.tagClass) {
		case 1:
			if (o.idBlock.tagNumber >= 37 && o.idBlock.isHexOnly === !1) return o.error = `UNIVERSAL 37 and upper tags are reserved by ASN.1 standard`, {
				offset: -1,
				result: o
			};
			switch (o.idBlock.tagNumber) {
				case 0:
					if (o.idBlock.isConstructed && o.lenBlock.length > 0) return o.error = `Type [UNIVERSAL 0] is reserved`, {
						offset: -1,
						result: o
					};
					u = p.EndOfContent;
					break;
				case 1:
					u = p.Boolean;
					break;
				case 2:
					u = p.Integer;
					break;
				case 3:
					u = p.BitString;
					break;
				case 4:
					u = p.OctetString;
					break;
				case 5:
					u = p.Null;
					break;
				case 6:
					u = p.ObjectIdentifier;
					break;
				case 10:
					u = p.Enumerated;
					break;
				case 12:
					u = p.Utf8String;
					break;
				case 13:
					u = p.RelativeObjectIdentifier;
					break;
				case 14:
					u = p.TIME;
					break;
				case 15: return o.error = `[UNIVERSAL 15] is reserved by ASN.1 standard`, {
					offset: -1,
					result: o
				};
				case 16:
					u = p.Sequence;
					break;
				case 17:
					u = p.Set;
					break;
				case 18:
					u = p.NumericString;
					break;
				case 19:
					u = p.PrintableString;
					break;
				case 20:
					u = p.TeletexString;
					break;
				case 21:
					u = p.VideotexString;
					break;
				case 22:
					u = p.IA5String;
					break;
				case 23:
					u = p.UTCTime;
					break;
				case 24:
					u = p.GeneralizedTime;
					break;
				case 25:
					u = p.GraphicString;
					break;
				case 26:
					u = p.VisibleString;
					break;
				case 27:
					u = p.GeneralString;
					break;
				case 28:
					u = p.UniversalString;
					break;
				case 29:
					u = p.CharacterString;
					break;
				case 30:
					u = p.BmpString;
					break;
				case 31:
					u = p.DATE;
					break;
				case 32:
					u = p.TimeOfDay;
					break;
				case 33:
					u = p.DateTime;
					break;
				case 34:
					u = p.Duration;
					break;
				default: {
					let e = o.idBlock.isConstructed ? new p.Constructed() : new p.Primitive();
					e.idBlock = o.idBlock, e.lenBlock = o.lenBlock, e.warnings = o.warnings, o = e;
				}
			}
			break;
		default: u = o.idBlock.isConstructed ? p.Constructed : p.Primitive;
	}
	return o = xt(o, u), c = o.fromBER(e, t, l, r), o.valueBeforeDecodeView = e.subarray(a, a + o.blockLength), {
		offset: c,
		result: o
	};
}
function Ct(e, n = {}) {
	if (!e.byteLength) {
		let e = new h({}, f);
		return e.error = `Input buffer has zero length`, {
			offset: -1,
			result: e
		};
	}
	let r = t.toUint8Array(e);
	return St(n.copyInput === !1 ? r : r.slice(), 0, e.byteLength, gt(n));
}
function wt(e, t) {
	return e ? 1 : t;
}
var Tt = class extends f {
	constructor({ value: e = [], isIndefiniteForm: t = !1, ...n } = {}) {
		super(n), this.value = e, this.isIndefiniteForm = t;
	}
	fromBER(e, n, r, i) {
		let a = t.toUint8Array(e), o = i ?? gt();
		if (!ce(this, a, n, r)) return -1;
		if (this.valueBeforeDecodeView = a.subarray(n, n + r), this.valueBeforeDecodeView.length === 0) return this.warnings.push(`Zero buffer length`), n;
		let s = n;
		for (; wt(this.isIndefiniteForm, r) > 0;) {
			let e = bt(a, s, r, o);
			if (e.offset === -1) return this.error = e.result.error, this.warnings.concat(e.result.warnings), -1;
			if (s = e.offset, this.blockLength += e.result.blockLength, r -= e.result.blockLength, this.value.push(e.result), this.isIndefiniteForm && e.result.constructor.NAME === ge) break;
		}
		return this.isIndefiniteForm && (this.value[this.value.length - 1].constructor.NAME === ge ? this.value.pop() : this.warnings.push(`No EndOfContent block encoded`)), s;
	}
	toBER(e, t) {
		let n = t || new le();
		for (let t = 0; t < this.value.length; t++) this.value[t].toBER(e, n);
		return t ? me : n.final();
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			isIndefiniteForm: this.isIndefiniteForm,
			value: []
		};
		for (let t of this.value) e.value.push(t.toJSON());
		return e;
	}
};
Tt.NAME = `ConstructedValueBlock`;
const Et = Tt.prototype.toBER;
var Dt, g = class extends h {
	constructor(e = {}) {
		super(e, Tt), this.idBlock.isConstructed = !0;
	}
	fromBER(e, t, n, r) {
		this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm;
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	onAsciiEncoding() {
		let e = [];
		for (let t of this.valueBlock.value) e.push(t.toString(`ascii`).split(`
`).map((e) => `  ${e}`).join(`
`));
		let t = this.idBlock.tagClass === 3 ? `[${this.idBlock.tagNumber}]` : this.constructor.NAME;
		return e.length ? `${t} :\n${e.join(`
`)}` : `${t} :`;
	}
};
Dt = g, p.Constructed = Dt, g.NAME = `CONSTRUCTED`;
var Ot = class extends f {
	fromBER(e, t, n) {
		return t;
	}
	toBER(e) {
		return me;
	}
};
Ot.override = `EndOfContentValueBlock`;
var kt, At = class extends h {
	constructor(e = {}) {
		super(e, Ot), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 0;
	}
};
kt = At, p.EndOfContent = kt, At.NAME = ge;
var jt, Mt = class extends h {
	constructor(e = {}) {
		super(e, f), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 5;
	}
	fromBER(e, t, n) {
		return this.lenBlock.length > 0 && this.warnings.push(`Non-zero length of value block for Null type`), this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.blockLength += n, t + n > e.byteLength ? (this.error = `End of input reached before message was fully decoded (inconsistent offset and length values)`, -1) : t + n;
	}
	toBER(e, t) {
		let n = /* @__PURE__ */ new ArrayBuffer(2);
		if (!e) {
			let e = new Uint8Array(n);
			e[0] = 5, e[1] = 0;
		}
		return t && t.write(n), n;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME}`;
	}
};
jt = Mt, p.Null = jt, Mt.NAME = `NULL`;
var Nt = class extends ye(f) {
	get value() {
		for (let e of this.valueHexView) if (e > 0) return !0;
		return !1;
	}
	set value(e) {
		this.valueHexView[0] = e ? 255 : 0;
	}
	constructor({ value: e, ...n } = {}) {
		super(n), this.valueHexView = n.valueHex ? t.toUint8Array(n.valueHex) : /* @__PURE__ */ new Uint8Array(1), e && (this.value = e);
	}
	fromBER(e, n, r) {
		let i = t.toUint8Array(e);
		return ce(this, i, n, r) ? (this.valueHexView = i.subarray(n, n + r), r > 1 && this.warnings.push(`Boolean value encoded in more then 1 octet`), this.isHexOnly = !0, ne.call(this), this.blockLength = r, n + r) : -1;
	}
	toBER() {
		return this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.value
		};
	}
};
Nt.NAME = `BooleanValueBlock`;
var Pt, Ft = class extends h {
	getValue() {
		return this.valueBlock.value;
	}
	setValue(e) {
		this.valueBlock.value = e;
	}
	constructor(e = {}) {
		super(e, Nt), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 1;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.getValue}`;
	}
};
Pt = Ft, p.Boolean = Pt, Ft.NAME = `BOOLEAN`;
var It = class extends ye(Tt) {
	constructor({ isConstructed: e = !1, ...t } = {}) {
		super(t), this.isConstructed = e;
	}
	fromBER(e, t, n, r) {
		let i = 0;
		if (this.isConstructed) {
			if (this.isHexOnly = !1, i = Tt.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
			for (let e = 0; e < this.value.length; e++) {
				let t = this.value[e].constructor.NAME;
				if (t === ge) {
					if (this.isIndefiniteForm) break;
					return this.error = `EndOfContent is unexpected, OCTET STRING may consists of OCTET STRINGs only`, -1;
				}
				if (t !== _e) return this.error = `OCTET STRING may consists of OCTET STRINGs only`, -1;
			}
		} else this.isHexOnly = !0, i = super.fromBER(e, t, n), this.blockLength = n;
		return i;
	}
	toBER(e, t) {
		return this.isConstructed ? Tt.prototype.toBER.call(this, e, t) : e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isConstructed: this.isConstructed
		};
	}
};
It.NAME = `OctetStringValueBlock`;
const Lt = It.prototype.toBER;
var Rt, zt = class extends h {
	constructor({ idBlock: e = {}, lenBlock: t = {}, ...n } = {}) {
		n.isConstructed ??= !!n.value?.length, super({
			idBlock: {
				isConstructed: n.isConstructed,
				...e
			},
			lenBlock: {
				...t,
				isIndefiniteForm: !!n.isIndefiniteForm
			},
			...n
		}, It), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 4;
	}
	fromBER(e, t, n, r) {
		if (this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, n === 0) return this.idBlock.error.length === 0 && (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length === 0 && (this.blockLength += this.lenBlock.blockLength), t;
		if (!this.valueBlock.isConstructed && r?.parseEmbedded !== !1) {
			let i = (e instanceof ArrayBuffer ? new Uint8Array(e) : e).subarray(t, t + n);
			try {
				if (i.byteLength) {
					let e = r ?? gt(), t = bt(i, 0, i.byteLength, e);
					t.offset !== -1 && t.offset === n && (this.valueBlock.value = [t.result]);
				}
			} catch {}
		}
		return super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		return this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length ? g.prototype.onAsciiEncoding.call(this) : `${this.constructor.NAME} : ${c.ToHex(this.valueBlock.valueHexView)}`;
	}
	getValue() {
		if (!this.idBlock.isConstructed) return this.valueBlock.valueHexView.slice().buffer;
		let e = [];
		for (let t of this.valueBlock.value) t instanceof Rt && e.push(t.valueBlock.valueHexView);
		return t.concat(e);
	}
};
Rt = zt, p.OctetString = Rt, zt.NAME = _e;
var Bt = class extends ye(Tt) {
	constructor({ unusedBits: e = 0, isConstructed: t = !1, ...n } = {}) {
		super(n), this.unusedBits = e, this.isConstructed = t, this.blockLength = this.valueHexView.byteLength;
	}
	fromBER(e, n, r, i) {
		if (!r) return n;
		let a = -1;
		if (this.isConstructed) {
			if (a = Tt.prototype.fromBER.call(this, e, n, r, i), a === -1) return a;
			for (let e of this.value) {
				let t = e.constructor.NAME;
				if (t === ge) {
					if (this.isIndefiniteForm) break;
					return this.error = `EndOfContent is unexpected, BIT STRING may consists of BIT STRINGs only`, -1;
				}
				if (t !== ve) return this.error = `BIT STRING may consists of BIT STRINGs only`, -1;
				let n = e.valueBlock;
				if (this.unusedBits > 0 && n.unusedBits > 0) return this.error = `Using of "unused bits" inside constructive BIT STRING allowed for least one only`, -1;
				this.unusedBits = n.unusedBits;
			}
			return a;
		}
		let o = t.toUint8Array(e);
		if (!ce(this, o, n, r)) return -1;
		let s = o.subarray(n, n + r);
		if (this.unusedBits = s[0], this.unusedBits > 7) return this.error = `Unused bits for BitString must be in range 0-7`, -1;
		if (!this.unusedBits && i?.parseEmbedded !== !1) {
			let e = s.subarray(1);
			try {
				if (e.byteLength) {
					let t = i ?? gt(), n = bt(e, 0, e.byteLength, t);
					n.offset !== -1 && n.offset === r - 1 && (this.value = [n.result]);
				}
			} catch {}
		}
		return this.valueHexView = s.subarray(1), this.blockLength = s.length, n + r;
	}
	toBER(e, t) {
		if (this.isConstructed) return Tt.prototype.toBER.call(this, e, t);
		if (e) return new ArrayBuffer(this.valueHexView.byteLength + 1);
		if (!this.valueHexView.byteLength) {
			let e = /* @__PURE__ */ new Uint8Array(1);
			return e[0] = 0, e.buffer;
		}
		let n = new Uint8Array(this.valueHexView.length + 1);
		return n[0] = this.unusedBits, n.set(this.valueHexView, 1), n.buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			unusedBits: this.unusedBits,
			isConstructed: this.isConstructed
		};
	}
};
Bt.NAME = `BitStringValueBlock`;
const Vt = Bt.prototype.toBER;
var Ht, Ut = class extends h {
	constructor({ idBlock: e = {}, lenBlock: t = {}, ...n } = {}) {
		n.isConstructed ??= !!n.value?.length, super({
			idBlock: {
				isConstructed: n.isConstructed,
				...e
			},
			lenBlock: {
				...t,
				isIndefiniteForm: !!n.isIndefiniteForm
			},
			...n
		}, Bt), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 3;
	}
	fromBER(e, t, n, r) {
		return this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		if (this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length) return g.prototype.onAsciiEncoding.call(this);
		{
			let e = [], t = this.valueBlock.valueHexView;
			for (let n of t) e.push(n.toString(2).padStart(8, `0`));
			let n = e.join(``);
			return `${this.constructor.NAME} : ${n.substring(0, n.length - this.valueBlock.unusedBits)}`;
		}
	}
};
Ht = Ut, p.BitString = Ht, Ut.NAME = ve;
function Wt(e) {
	if (!e.byteLength) return BigInt(0);
	let t = BigInt(`0x${c.ToHex(e)}`);
	return e[0] & 128 ? t - (BigInt(1) << BigInt(e.byteLength * 8)) : t;
}
function Gt(e) {
	if (typeof BigInt < `u`) return Wt(e).toString(10);
	let t = 1e7;
	if (!e.byteLength) return `0`;
	let n = !!(e[0] & 128), r = e;
	if (n) {
		r = new Uint8Array(e.length);
		let t = 1;
		for (let n = e.length - 1; n >= 0; n--) {
			let i = (e[n] ^ 255) + t;
			r[n] = i & 255, t = i >> 8;
		}
	}
	let i = [0];
	for (let e = 0; e < r.length; e++) {
		let n = r[e];
		for (let e = 0; e < i.length; e++) {
			let r = i[e] * 256 + n;
			i[e] = r % t, n = Math.floor(r / t);
		}
		n && i.push(n);
	}
	let a = i.length - 1;
	for (; a > 0 && i[a] === 0;) a--;
	let o = String(i[a]);
	for (let e = a - 1; e >= 0; e--) o += String(i[e]).padStart(7, `0`);
	return n && o !== `0` ? `-${o}` : o;
}
var Kt, qt = class extends ye(f) {
	setValueHex() {
		this.valueHexView.length >= 4 ? (this.warnings.push(`Too big Integer for decoding, hex only`), this.isHexOnly = !0, this._valueDec = 0) : (this.isHexOnly = !1, this.valueHexView.length > 0 && (this._valueDec = ne.call(this)));
	}
	constructor({ value: e, ...t } = {}) {
		super(t), this._valueDec = 0, t.valueHex && this.setValueHex(), e !== void 0 && (this.valueDec = e);
	}
	set valueDec(e) {
		this._valueDec = e, this.isHexOnly = !1, this.valueHexView = new Uint8Array(re(e));
	}
	get valueDec() {
		return this._valueDec;
	}
	fromDER(e, t, n, r = 0) {
		let i = this.fromBER(e, t, n);
		if (i === -1) return i;
		let a = this.valueHexView;
		return a[0] === 0 && a[1] & 128 ? this.valueHexView = a.subarray(1) : r !== 0 && a.length < r && (r - a.length > 1 && (r = a.length + 1), this.valueHexView = a.subarray(r - a.length)), i;
	}
	toDER(e = !1) {
		let t = this.valueHexView;
		switch (!0) {
			case !!(t[0] & 128):
				{
					let e = new Uint8Array(this.valueHexView.length + 1);
					e[0] = 0, e.set(t, 1), this.valueHexView = e;
				}
				break;
			case t[0] === 0 && !(t[1] & 128): this.valueHexView = this.valueHexView.subarray(1);
		}
		return this.toBER(e);
	}
	fromBER(e, t, n) {
		let r = super.fromBER(e, t, n);
		return r === -1 || this.setValueHex(), r;
	}
	toBER(e) {
		return e ? new ArrayBuffer(this.valueHexView.length) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec
		};
	}
	toString() {
		return Gt(this.valueHexView);
	}
};
Kt = qt, qt.NAME = `IntegerValueBlock`, Object.defineProperty(Kt.prototype, "valueHex", {
	set: function(e) {
		this.valueHexView = new Uint8Array(e), this.setValueHex();
	},
	get: function() {
		return this.valueHexView.slice().buffer;
	}
});
const Jt = qt.prototype.toBER, Yt = qt.prototype.toString;
var Xt, Zt = class extends h {
	constructor(e = {}) {
		super(e, qt), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 2;
	}
	toBigInt() {
		oe();
		let e = this.valueBlock, t = e.toString;
		return t === Yt ? Wt(e.valueHexView) : BigInt(Reflect.apply(t, e, []));
	}
	static fromBigInt(e) {
		oe();
		let n = BigInt(e), r = new le(), i = n.toString(16).replace(/^-/, ``), a = new Uint8Array(c.FromHex(i));
		if (n < 0) {
			let e = new Uint8Array(a.length + (a[0] & 128 ? 1 : 0));
			e[0] |= 128;
			let i = BigInt(`0x${c.ToHex(e)}`) + n, o = t.toUint8Array(c.FromHex(i.toString(16)));
			o[0] |= 128, r.write(o);
		} else a[0] & 128 && r.write(new Uint8Array([0])), r.write(a);
		return new Xt({ valueHex: r.final() });
	}
	convertToDER() {
		let e = new Xt({ valueHex: this.valueBlock.valueHexView });
		return e.valueBlock.toDER(), e;
	}
	convertFromDER() {
		return new Xt({ valueHex: this.valueBlock.valueHexView[0] === 0 ? this.valueBlock.valueHexView.subarray(1) : this.valueBlock.valueHexView });
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString()}`;
	}
};
Xt = Zt, p.Integer = Xt, Zt.NAME = `INTEGER`;
var Qt, $t = class extends Zt {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 10;
	}
};
Qt = $t, p.Enumerated = Qt, $t.NAME = `ENUMERATED`;
var en = class extends ye(f) {
	constructor({ valueDec: e = -1, isFirstSid: t = !1, ...n } = {}) {
		super(n), this.valueDec = e, this.isFirstSid = t;
	}
	fromBER(e, n, r) {
		if (!r) return n;
		let i = t.toUint8Array(e);
		if (!ce(this, i, n, r)) return -1;
		let a = i.subarray(n, n + r);
		if (this.blockLength === 0 && Number.isInteger(n) && Number.isInteger(r)) {
			let e = 0;
			for (; e < r;) {
				let t = a[e];
				if (e++, !(t & 128)) break;
			}
			this.blockLength = e, this.valueHexView = new Uint8Array(e);
			for (let t = 0; t < e; t++) this.valueHexView[t] = a[t] & 127;
		} else {
			this.valueHexView = new Uint8Array(r);
			for (let e = 0; e < r && (this.valueHexView[e] = a[e] & 127, this.blockLength++, a[e] & 128); e++);
			let e = new Uint8Array(this.blockLength);
			for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
			this.valueHexView = e;
		}
		return a[this.blockLength - 1] & 128 ? (this.error = `End of input reached before message was fully decoded`, -1) : (this.valueHexView[0] === 0 && this.warnings.push(`Needlessly long format of SID encoding`), this.blockLength <= 8 ? this.valueDec = u(this.valueHexView, 7) : (this.isHexOnly = !0, this.warnings.push(`Too big SID for decoding, hex only`)), n + this.blockLength);
	}
	set valueBigInt(e) {
		oe();
		let t = BigInt(e).toString(2);
		for (; t.length % 7;) t = `0` + t;
		let n = new Uint8Array(t.length / 7);
		for (let e = 0; e < n.length; e++) n[e] = parseInt(t.slice(e * 7, e * 7 + 7), 2) + (e + 1 < n.length ? 128 : 0);
		this.fromBER(n.buffer, 0, n.length);
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let n = this.valueHexView, r = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) r[e] = n[e] | 128;
			return r[this.blockLength - 1] = n[this.blockLength - 1], t.toArrayBuffer(r);
		}
		let n = te(this.valueDec, 7);
		if (n.byteLength === 0) return this.error = `Error during encoding SID value`, me;
		let r = new Uint8Array(n.byteLength);
		if (!e) {
			let e = new Uint8Array(n), t = n.byteLength - 1;
			for (let n = 0; n < t; n++) r[n] = e[n] | 128;
			r[t] = e[t];
		}
		return t.toArrayBuffer(r);
	}
	toString() {
		let e = ``;
		if (this.isHexOnly) e = c.ToHex(this.valueHexView);
		else if (this.isFirstSid) {
			let t = this.valueDec;
			this.valueDec <= 39 ? e = `0.` : this.valueDec <= 79 ? (e = `1.`, t -= 40) : (e = `2.`, t -= 80), e += t.toString();
		} else e = this.valueDec.toString();
		return e;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec,
			isFirstSid: this.isFirstSid
		};
	}
};
en.NAME = `sidBlock`;
var tn = class extends f {
	constructor({ value: e = ``, ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new en();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.value.length === 0 && (t.isFirstSid = !0), this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e) {
		let t = [];
		for (let n = 0; n < this.value.length; n++) {
			let r = this.value[n].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[n].error, me;
			t.push(r);
		}
		return se(t);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = ``, i = !1;
		do
			if (n = e.indexOf(`.`, t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1, i) {
				let e = this.value[0], t = 0;
				switch (e.valueDec) {
					case 0: break;
					case 1:
						t = 40;
						break;
					case 2:
						t = 80;
						break;
					default:
						this.value = [];
						return;
				}
				let n = parseInt(r, 10);
				if (isNaN(n)) return;
				e.valueDec = n + t, i = !1;
			} else {
				let e = new en();
				if (r > 2 ** 53 - 1) oe(), e.valueBigInt = BigInt(r);
				else if (e.valueDec = parseInt(r, 10), isNaN(e.valueDec)) return;
				this.value.length || (e.isFirstSid = !0, i = !0), this.value.push(e);
			}
		while (n !== -1);
	}
	toString() {
		let e = ``, t = !1;
		for (let n = 0; n < this.value.length; n++) {
			t = this.value[n].isHexOnly;
			let r = this.value[n].toString();
			n !== 0 && (e = `${e}.`), t ? (r = `{${r}}`, this.value[n].isFirstSid ? e = `2.{${r} - 80}` : e += r) : e += r;
		}
		return e;
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			value: this.toString(),
			sidArray: []
		};
		for (let t = 0; t < this.value.length; t++) e.sidArray.push(this.value[t].toJSON());
		return e;
	}
};
tn.NAME = `ObjectIdentifierValueBlock`;
var nn, rn = class extends h {
	getValue() {
		return this.valueBlock.toString();
	}
	setValue(e) {
		this.valueBlock.fromString(e);
	}
	constructor(e = {}) {
		super(e, tn), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 6;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString() || `empty`}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.getValue()
		};
	}
};
nn = rn, p.ObjectIdentifier = nn, rn.NAME = `OBJECT IDENTIFIER`;
var an = class extends ye(be) {
	constructor({ valueDec: e = 0, ...t } = {}) {
		super(t), this.valueDec = e;
	}
	fromBER(e, n, r) {
		if (r === 0) return n;
		let i = t.toUint8Array(e);
		if (!ce(this, i, n, r)) return -1;
		let a = i.subarray(n, n + r);
		if (this.blockLength === 0 && Number.isInteger(n) && Number.isInteger(r)) {
			let e = 0;
			for (; e < r;) {
				let t = a[e];
				if (e++, !(t & 128)) break;
			}
			this.blockLength = e, this.valueHexView = new Uint8Array(e);
			for (let t = 0; t < e; t++) this.valueHexView[t] = a[t] & 127;
		} else {
			this.valueHexView = new Uint8Array(r);
			for (let e = 0; e < r && (this.valueHexView[e] = a[e] & 127, this.blockLength++, a[e] & 128); e++);
			let e = new Uint8Array(this.blockLength);
			for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
			this.valueHexView = e;
		}
		return a[this.blockLength - 1] & 128 ? (this.error = `End of input reached before message was fully decoded`, -1) : (this.valueHexView[0] === 0 && this.warnings.push(`Needlessly long format of SID encoding`), this.blockLength <= 8 ? this.valueDec = u(this.valueHexView, 7) : (this.isHexOnly = !0, this.warnings.push(`Too big SID for decoding, hex only`)), n + this.blockLength);
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let t = this.valueHexView, n = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
			return n[this.blockLength - 1] = t[this.blockLength - 1], n.buffer;
		}
		let t = te(this.valueDec, 7);
		if (t.byteLength === 0) return this.error = `Error during encoding SID value`, me;
		let n = new Uint8Array(t.byteLength);
		if (!e) {
			let e = new Uint8Array(t), r = t.byteLength - 1;
			for (let t = 0; t < r; t++) n[t] = e[t] | 128;
			n[r] = e[r];
		}
		return n.buffer;
	}
	toString() {
		let e = ``;
		return e = this.isHexOnly ? c.ToHex(this.valueHexView) : this.valueDec.toString(), e;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec
		};
	}
};
an.NAME = `relativeSidBlock`;
var on = class extends f {
	constructor({ value: e = ``, ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new an();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e, t) {
		let n = [];
		for (let t = 0; t < this.value.length; t++) {
			let r = this.value[t].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[t].error, me;
			n.push(r);
		}
		return se(n);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = ``;
		do {
			n = e.indexOf(`.`, t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1;
			let i = new an();
			if (i.valueDec = parseInt(r, 10), isNaN(i.valueDec)) return !0;
			this.value.push(i);
		} while (n !== -1);
		return !0;
	}
	toString() {
		let e = ``, t = !1;
		for (let n = 0; n < this.value.length; n++) {
			t = this.value[n].isHexOnly;
			let r = this.value[n].toString();
			n !== 0 && (e = `${e}.`), t && (r = `{${r}}`), e += r;
		}
		return e;
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			value: this.toString(),
			sidArray: []
		};
		for (let t = 0; t < this.value.length; t++) e.sidArray.push(this.value[t].toJSON());
		return e;
	}
};
on.NAME = `RelativeObjectIdentifierValueBlock`;
var sn, cn = class extends h {
	getValue() {
		return this.valueBlock.toString();
	}
	setValue(e) {
		this.valueBlock.fromString(e);
	}
	constructor(e = {}) {
		super(e, on), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 13;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString() || `empty`}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.getValue()
		};
	}
};
sn = cn, p.RelativeObjectIdentifier = sn, cn.NAME = `RelativeObjectIdentifier`;
var ln, _ = class extends g {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 16;
	}
};
ln = _, p.Sequence = ln, _.NAME = `SEQUENCE`;
var un, dn = class extends g {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 17;
	}
};
un = dn, p.Set = un, dn.NAME = `SET`;
var fn = class extends ye(f) {
	constructor({ ...e } = {}) {
		super(e), this.isHexOnly = !0, this.value = ``;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.value
		};
	}
};
fn.NAME = `StringValueBlock`;
var pn = class extends fn {};
pn.NAME = `SimpleStringValueBlock`;
var v = class extends it {
	constructor({ ...e } = {}) {
		super(e, pn);
	}
	fromBuffer(e) {
		this.valueBlock.value = String.fromCharCode.apply(null, t.toUint8Array(e));
	}
	fromString(e) {
		let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t);
		for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
		this.valueBlock.value = e;
	}
};
v.NAME = `SIMPLE STRING`;
var mn = class extends v {
	fromBuffer(e) {
		this.valueBlock.valueHexView = t.toUint8Array(e);
		try {
			this.valueBlock.value = c.ToUtf8String(e);
		} catch (t) {
			this.warnings.push(`Error during "decodeURIComponent": ${t}, using raw string`), this.valueBlock.value = c.ToBinary(e);
		}
	}
	fromString(e) {
		this.valueBlock.valueHexView = new Uint8Array(c.FromUtf8String(e)), this.valueBlock.value = e;
	}
};
mn.NAME = `Utf8StringValueBlock`;
var hn, gn = class extends mn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 12;
	}
};
hn = gn, p.Utf8String = hn, gn.NAME = `UTF8String`;
var _n = class extends v {
	fromBuffer(e) {
		this.valueBlock.value = c.ToUtf16String(e), this.valueBlock.valueHexView = t.toUint8Array(e);
	}
	fromString(e) {
		this.valueBlock.value = e, this.valueBlock.valueHexView = new Uint8Array(c.FromUtf16String(e));
	}
};
_n.NAME = `BmpStringValueBlock`;
var vn, yn = class extends _n {
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 30;
	}
};
vn = yn, p.BmpString = vn, yn.NAME = `BMPString`;
var bn = class extends v {
	fromBuffer(e) {
		let t = ArrayBuffer.isView(e) ? e.slice().buffer : e.slice(0), n = new Uint8Array(t);
		for (let e = 0; e < n.length; e += 4) n[e] = n[e + 3], n[e + 1] = n[e + 2], n[e + 2] = 0, n[e + 3] = 0;
		this.valueBlock.value = String.fromCharCode.apply(null, new Uint32Array(t));
	}
	fromString(e) {
		let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t * 4);
		for (let r = 0; r < t; r++) {
			let t = te(e.charCodeAt(r), 8), i = new Uint8Array(t);
			if (i.length > 4) continue;
			let a = 4 - i.length;
			for (let e = i.length - 1; e >= 0; e--) n[r * 4 + e + a] = i[e];
		}
		this.valueBlock.value = e;
	}
};
bn.NAME = `UniversalStringValueBlock`;
var xn, Sn = class extends bn {
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 28;
	}
};
xn = Sn, p.UniversalString = xn, Sn.NAME = `UniversalString`;
var Cn, wn = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 18;
	}
};
Cn = wn, p.NumericString = Cn, wn.NAME = `NumericString`;
var Tn, En = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 19;
	}
};
Tn = En, p.PrintableString = Tn, En.NAME = `PrintableString`;
var Dn, On = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 20;
	}
};
Dn = On, p.TeletexString = Dn, On.NAME = `TeletexString`;
var kn, An = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 21;
	}
};
kn = An, p.VideotexString = kn, An.NAME = `VideotexString`;
var jn, Mn = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 22;
	}
};
jn = Mn, p.IA5String = jn, Mn.NAME = `IA5String`;
var Nn, Pn = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 25;
	}
};
Nn = Pn, p.GraphicString = Nn, Pn.NAME = `GraphicString`;
var Fn, In = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 26;
	}
};
Fn = In, p.VisibleString = Fn, In.NAME = `VisibleString`;
var Ln, Rn = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 27;
	}
};
Ln = Rn, p.GeneralString = Ln, Rn.NAME = `GeneralString`;
var zn, Bn = class extends v {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 29;
	}
};
zn = Bn, p.CharacterString = zn, Bn.NAME = `CharacterString`;
var Vn, Hn = class extends In {
	constructor({ value: e, valueDate: t, ...n } = {}) {
		if (super(n), this.year = 0, this.month = 0, this.day = 0, this.hour = 0, this.minute = 0, this.second = 0, e) {
			this.fromString(e), this.valueBlock.valueHexView = new Uint8Array(e.length);
			for (let t = 0; t < e.length; t++) this.valueBlock.valueHexView[t] = e.charCodeAt(t);
		}
		t && (this.fromDate(t), this.valueBlock.valueHexView = new Uint8Array(this.toBuffer())), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 23;
	}
	fromBuffer(e) {
		this.fromString(String.fromCharCode.apply(null, t.toUint8Array(e)));
	}
	toBuffer() {
		let e = this.toString(), t = new ArrayBuffer(e.length), n = new Uint8Array(t);
		for (let t = 0; t < e.length; t++) n[t] = e.charCodeAt(t);
		return t;
	}
	fromDate(e) {
		this.year = e.getUTCFullYear(), this.month = e.getUTCMonth() + 1, this.day = e.getUTCDate(), this.hour = e.getUTCHours(), this.minute = e.getUTCMinutes(), this.second = e.getUTCSeconds();
	}
	toDate() {
		return new Date(Date.UTC(this.year, this.month - 1, this.day, this.hour, this.minute, this.second));
	}
	fromString(e) {
		let t = /(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/gi.exec(e);
		if (t === null) {
			this.error = `Wrong input string for conversion`;
			return;
		}
		let n = parseInt(t[1], 10);
		this.year = n >= 50 ? 1900 + n : 2e3 + n, this.month = parseInt(t[2], 10), this.day = parseInt(t[3], 10), this.hour = parseInt(t[4], 10), this.minute = parseInt(t[5], 10), this.second = parseInt(t[6], 10);
	}
	toString(e = `iso`) {
		if (e === `iso`) {
			let e = Array.from({ length: 7 });
			return e[0] = d(this.year < 2e3 ? this.year - 1900 : this.year - 2e3, 2), e[1] = d(this.month, 2), e[2] = d(this.day, 2), e[3] = d(this.hour, 2), e[4] = d(this.minute, 2), e[5] = d(this.second, 2), e[6] = `Z`, e.join(``);
		}
		return super.toString(e);
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.toDate().toISOString()}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			year: this.year,
			month: this.month,
			day: this.day,
			hour: this.hour,
			minute: this.minute,
			second: this.second
		};
	}
};
Vn = Hn, p.UTCTime = Vn, Hn.NAME = `UTCTime`;
var Un, Wn = class extends Hn {
	constructor(e = {}) {
		super(e), this.millisecond ??= 0, this.idBlock.tagClass = 1, this.idBlock.tagNumber = 24;
	}
	fromDate(e) {
		super.fromDate(e), this.millisecond = e.getUTCMilliseconds();
	}
	toDate() {
		let e = Date.UTC(this.year, this.month - 1, this.day, this.hour, this.minute, this.second, this.millisecond);
		return new Date(e);
	}
	fromString(e) {
		let t = !1, n = ``, r = ``, i = 0, a, o = 0, s = 0;
		if (e[e.length - 1] === `Z`) n = e.substring(0, e.length - 1), t = !0;
		else {
			let t = new Number(e[e.length - 1]);
			if (isNaN(t.valueOf())) throw Error(`Wrong input string for conversion`);
			n = e;
		}
		if (t) {
			if (n.indexOf(`+`) !== -1 || n.indexOf(`-`) !== -1) throw Error(`Wrong input string for conversion`);
		} else {
			let e = 1, t = n.indexOf(`+`), r = ``;
			if (t === -1 && (t = n.indexOf(`-`), e = -1), t !== -1) {
				if (r = n.substring(t + 1), n = n.substring(0, t), r.length !== 2 && r.length !== 4) throw Error(`Wrong input string for conversion`);
				let i = parseInt(r.substring(0, 2), 10);
				if (isNaN(i.valueOf())) throw Error(`Wrong input string for conversion`);
				if (o = e * i, r.length === 4) {
					if (i = parseInt(r.substring(2, 4), 10), isNaN(i.valueOf())) throw Error(`Wrong input string for conversion`);
					s = e * i;
				}
			}
		}
		let c = n.indexOf(`.`);
		if (c === -1 && (c = n.indexOf(`,`)), c !== -1) {
			let e = /* @__PURE__ */ new Number(`0${n.substring(c)}`);
			if (isNaN(e.valueOf())) throw Error(`Wrong input string for conversion`);
			i = e.valueOf(), r = n.substring(0, c);
		} else r = n;
		switch (!0) {
			case r.length === 8:
				if (a = /(\d{4})(\d{2})(\d{2})/gi, c !== -1) throw Error(`Wrong input string for conversion`);
				break;
			case r.length === 10:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 60 * i;
					this.minute = Math.floor(e), e = 60 * (e - this.minute), this.second = Math.floor(e), e = 1e3 * (e - this.second), this.millisecond = Math.floor(e);
				}
				break;
			case r.length === 12:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 60 * i;
					this.second = Math.floor(e), e = 1e3 * (e - this.second), this.millisecond = Math.floor(e);
				}
				break;
			case r.length === 14:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 1e3 * i;
					this.millisecond = Math.floor(e);
				}
				break;
			default: throw Error(`Wrong input string for conversion`);
		}
		let l = a.exec(r);
		if (l === null) throw Error(`Wrong input string for conversion`);
		for (let e = 1; e < l.length; e++) switch (e) {
			case 1:
				this.year = parseInt(l[e], 10);
				break;
			case 2:
				this.month = parseInt(l[e], 10);
				break;
			case 3:
				this.day = parseInt(l[e], 10);
				break;
			case 4:
				this.hour = parseInt(l[e], 10) + o;
				break;
			case 5:
				this.minute = parseInt(l[e], 10) + s;
				break;
			case 6:
				this.second = parseInt(l[e], 10);
				break;
			default: throw Error(`Wrong input string for conversion`);
		}
		if (t === !1) {
			let e = new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.millisecond);
			this.year = e.getUTCFullYear(), this.month = e.getUTCMonth(), this.day = e.getUTCDay(), this.hour = e.getUTCHours(), this.minute = e.getUTCMinutes(), this.second = e.getUTCSeconds(), this.millisecond = e.getUTCMilliseconds();
		}
	}
	toString(e = `iso`) {
		if (e === `iso`) {
			let e = [];
			return e.push(d(this.year, 4)), e.push(d(this.month, 2)), e.push(d(this.day, 2)), e.push(d(this.hour, 2)), e.push(d(this.minute, 2)), e.push(d(this.second, 2)), this.millisecond !== 0 && (e.push(`.`), e.push(d(this.millisecond, 3).replace(/0+$/, ``))), e.push(`Z`), e.join(``);
		}
		return super.toString(e);
	}
	toJSON() {
		return {
			...super.toJSON(),
			millisecond: this.millisecond
		};
	}
};
Un = Wn, p.GeneralizedTime = Un, Wn.NAME = `GeneralizedTime`;
var Gn, Kn = class extends gn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 31;
	}
};
Gn = Kn, p.DATE = Gn, Kn.NAME = `DATE`;
var qn, Jn = class extends gn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 32;
	}
};
qn = Jn, p.TimeOfDay = qn, Jn.NAME = `TimeOfDay`;
var Yn, Xn = class extends gn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 33;
	}
};
Yn = Xn, p.DateTime = Yn, Xn.NAME = `DateTime`;
var Zn, Qn = class extends gn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 34;
	}
};
Zn = Qn, p.Duration = Zn, Qn.NAME = `Duration`;
var $n, er = class extends gn {
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 14;
	}
};
$n = er, p.TIME = $n, er.NAME = `TIME`;
var tr = class {
	constructor({ name: e = ``, optional: t = !1 } = {}) {
		this.name = e, this.optional = t;
	}
}, nr = class extends tr {
	constructor({ value: e = [], ...t } = {}) {
		super(t), this.value = e;
	}
}, rr = class extends tr {
	constructor({ value: e = new tr(), local: t = !1, ...n } = {}) {
		super(n), this.value = e, this.local = t;
	}
}, ir = class {
	get data() {
		return this.dataView.slice().buffer;
	}
	set data(e) {
		this.dataView = t.toUint8Array(e);
	}
	constructor({ data: e = he } = {}) {
		this.dataView = t.toUint8Array(e);
	}
	fromBER(e, n, r) {
		let i = n + r;
		return this.dataView = t.toUint8Array(e).subarray(n, i), i;
	}
	toBER(e) {
		return this.dataView.slice().buffer;
	}
};
function ar(e, t, n) {
	if (n instanceof nr) {
		for (let r of n.value) if (ar(e, t, r).verified) return {
			verified: !0,
			result: e
		};
		{
			let e = {
				verified: !1,
				result: { error: `Wrong values for Choice type` }
			};
			return n.hasOwnProperty(fe) && (e.name = n.name), e;
		}
	}
	if (n instanceof tr) return n.hasOwnProperty(fe) && (e[n.name] = t), {
		verified: !0,
		result: e
	};
	if (!(e instanceof Object)) return {
		verified: !1,
		result: { error: `Wrong root object` }
	};
	if (!(t instanceof Object)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 data` }
	};
	if (!(n instanceof Object) || !(`idBlock` in n) || !(`fromBER` in n.idBlock) || !(`toBER` in n.idBlock)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	let r = n.idBlock.toBER(!1);
	if (r.byteLength === 0) return {
		verified: !1,
		result: { error: `Error encoding idBlock for ASN.1 schema` }
	};
	if (n.idBlock.fromBER(r, 0, r.byteLength) === -1) return {
		verified: !1,
		result: { error: `Error decoding idBlock for ASN.1 schema` }
	};
	if (n.idBlock.hasOwnProperty(`tagClass`) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.tagClass !== t.idBlock.tagClass) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty(`tagNumber`) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.tagNumber !== t.idBlock.tagNumber) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty(`isConstructed`) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.isConstructed !== t.idBlock.isConstructed) return {
		verified: !1,
		result: e
	};
	if (!(`isHexOnly` in n.idBlock)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.isHexOnly !== t.idBlock.isHexOnly) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.isHexOnly) {
		if (!(pe in n.idBlock)) return {
			verified: !1,
			result: { error: `Wrong ASN.1 schema` }
		};
		let r = n.idBlock.valueHexView, i = t.idBlock.valueHexView;
		if (r.length !== i.length) return {
			verified: !1,
			result: e
		};
		for (let t = 0; t < r.length; t++) if (r[t] !== i[1]) return {
			verified: !1,
			result: e
		};
	}
	if (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && (e[n.name] = t)), n instanceof p.Constructed) {
		let r = 0, i = {
			verified: !1,
			result: { error: `Unknown error` }
		}, a = n.valueBlock.value.length;
		if (a > 0 && n.valueBlock.value[0] instanceof rr && (a = t.valueBlock.value.length), a === 0) return {
			verified: !0,
			result: e
		};
		if (t.valueBlock.value.length === 0 && n.valueBlock.value.length !== 0) {
			let t = !0;
			for (let e = 0; e < n.valueBlock.value.length; e++) t &&= n.valueBlock.value[e].optional || !1;
			return t ? {
				verified: !0,
				result: e
			} : (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && delete e[n.name]), e.error = `Inconsistent object length`, {
				verified: !1,
				result: e
			});
		}
		for (let o = 0; o < a; o++) if (o - r >= t.valueBlock.value.length) {
			if (n.valueBlock.value[o].optional === !1) {
				let t = {
					verified: !1,
					result: e
				};
				return e.error = `Inconsistent length between ASN.1 data and schema`, n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && (delete e[n.name], t.name = n.name)), t;
			}
		} else if (n.valueBlock.value[0] instanceof rr) {
			if (i = ar(e, t.valueBlock.value[o], n.valueBlock.value[0].value), i.verified === !1) {
				if (n.valueBlock.value[0].optional) r++;
				else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && delete e[n.name]), i;
			}
			if (fe in n.valueBlock.value[0] && n.valueBlock.value[0].name.length > 0) {
				let r = {};
				r = `local` in n.valueBlock.value[0] && n.valueBlock.value[0].local ? t : e, r[n.valueBlock.value[0].name] === void 0 && (r[n.valueBlock.value[0].name] = []), r[n.valueBlock.value[0].name].push(t.valueBlock.value[o]);
			}
		} else if (i = ar(e, t.valueBlock.value[o - r], n.valueBlock.value[o]), i.verified === !1) {
			if (n.valueBlock.value[o].optional) r++;
			else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && delete e[n.name]), i;
		}
		if (i.verified === !1) {
			let t = {
				verified: !1,
				result: e
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return {
			verified: !0,
			result: e
		};
	}
	if (n.primitiveSchema && pe in t.valueBlock) {
		let r = St(t.valueBlock.valueHexView);
		if (r.offset === -1) {
			let t = {
				verified: !1,
				result: r.result
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ``), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return ar(e, r.result, n.primitiveSchema);
	}
	return {
		verified: !0,
		result: e
	};
}
function or(e, n) {
	if (!(n instanceof Object)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema type` }
	};
	let r = St(t.toUint8Array(e));
	return r.offset === -1 ? {
		verified: !1,
		result: r.result
	} : ar(r.result, r.result, n);
}
Me({
	BitString: Ut,
	Integer: Zt,
	OctetString: zt,
	Primitive: ct,
	Constructed: g,
	Sequence: _,
	Set: dn
}, {
	BaseBlock: h,
	ViewWriter: le,
	LocalIdentificationBlock: xe,
	LocalLengthBlock: we,
	LocalIntegerValueBlock: qt,
	LocalOctetStringValueBlock: It,
	LocalConstructedValueBlock: Tt,
	LocalBitStringValueBlock: Bt,
	LocalPrimitiveValueBlock: at,
	originalBaseBlockToBER: nt,
	originalWriterWrite: ue,
	originalWriterFinal: de,
	originalIdentificationToBER: Se,
	originalLengthToBER: Te,
	originalIntegerToBER: Jt,
	originalOctetStringToBER: Lt,
	originalBitStringToBER: Vt,
	originalConstructedToBER: Et,
	originalPrimitiveToBER: ot
}), ut({
	Integer: Zt,
	Null: Mt,
	Sequence: _
});
function sr(e) {
	return Object.prototype.toString.call(e);
}
function cr(e) {
	if (ArrayBuffer.isView(e)) return !0;
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return typeof t.byteOffset == `number` && typeof t.byteLength == `number` && dr(t.buffer);
}
function lr(e) {
	return sr(e) === `[object ArrayBuffer]`;
}
function ur(e) {
	return typeof SharedArrayBuffer < `u` && sr(e) === `[object SharedArrayBuffer]`;
}
function dr(e) {
	return lr(e) || ur(e);
}
function fr(e) {
	return cr(e);
}
function pr(e) {
	return dr(e) || fr(e);
}
function mr(e) {
	if (!pr(e)) throw TypeError(`Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView`);
}
function hr(e) {
	return mr(e), dr(e) ? new Uint8Array(e) : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function y(e) {
	if (mr(e), lr(e)) return e;
	let t = new ArrayBuffer(e.byteLength);
	return new Uint8Array(t).set(hr(e)), t;
}
function gr(e, t, n = {}) {
	let r = hr(e), i = hr(t);
	if (!n.constantTime && r.byteLength !== i.byteLength) return !1;
	let a = Math.max(r.byteLength, i.byteLength), o = r.byteLength ^ i.byteLength;
	for (let e = 0; e < a; e++) o |= (r[e] ?? 0) ^ (i[e] ?? 0);
	return o === 0;
}
function _r(e) {
	let t = hr(e), n = ``;
	for (let e of t) n += String.fromCharCode(e);
	return n;
}
function vr(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function yr(e) {
	return typeof e == `string`;
}
const br = /^[0-9a-f]$/i, xr = [
	` `,
	`	`,
	`
`,
	`\r`,
	`:`,
	`-`,
	`.`
];
function Sr(e) {
	return e.separators === `none` ? [] : !e.separators || e.separators === `common` ? xr : e.separators;
}
function Cr(e) {
	if (!e) throw TypeError(`Hex separators must be non-empty strings`);
}
function wr(e, t, n) {
	for (let r of n) if (e.startsWith(r, t)) return r;
}
function Tr(e) {
	let t = /[A-F]/.test(e), n = /[a-f]/.test(e);
	return t && !n ? `upper` : `lower`;
}
function Er(e) {
	let t = /\r\n|\n/.exec(e);
	if (t) return t[0] === `\r
` ? `\r
` : `
`;
}
function Dr(e) {
	return e.replace(/[^0-9a-f]/gi, ``);
}
function Or(e) {
	let t = e.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g) ?? [];
	if (t.length < 3) return;
	let n = t.filter((e, t) => t % 2 == 0), r = t.filter((e, t) => t % 2 == 1), i = r[0];
	if (!i || r.some((e) => e !== i) || n.some((e) => e.length === 0 || e.length % 2 != 0)) return;
	let a = n[0]?.length ?? 0;
	if (a && !n.slice(0, -1).some((e) => e.length !== a) && !((n[n.length - 1]?.length ?? 0) > a)) return {
		size: a / 2,
		separator: i
	};
}
function kr(e) {
	let t = e.trim(), n = /^0x/i.test(t) ? `0x` : ``, r = n ? t.slice(2) : t, i = Er(r), a = r.split(/\r\n|\n/).filter((e) => e.length > 0), o = Or(a[0]?.trim() ?? ``), s = {
		case: Tr(t),
		prefix: n
	};
	if (o && (s.group = o), i && a.length > 1) {
		let e = Dr(a[0] ?? ``).length / 2;
		e > 0 && a.slice(0, -1).every((t) => Dr(t).length / 2 === e) && (s.line = {
			bytesPerLine: e,
			separator: i
		});
	}
	return s;
}
function Ar(e, t) {
	let n = t.allowPrefix ?? !0, r = [...Sr(t)].sort((e, t) => t.length - e.length);
	for (let e of r) Cr(e);
	let i = e.trim();
	if (/^0x/i.test(i)) {
		if (!n) throw TypeError(`Hexadecimal text must not include a 0x prefix`);
		i = i.slice(2);
	}
	let a = ``, o = !1;
	for (let e = 0; e < i.length;) {
		let n = i[e] ?? ``;
		if (br.test(n)) {
			a += n, o = !1, e += 1;
			continue;
		}
		let s = wr(i, e, r);
		if (!s) throw TypeError(`Input is not valid hexadecimal text`);
		if (t.strict && (o || a.length === 0)) throw TypeError(`Hexadecimal text contains misplaced separators`);
		o = !0, e += s.length;
	}
	if (t.strict && o && a.length > 0) throw TypeError(`Hexadecimal text must not end with a separator`);
	if (a.length % 2 != 0) {
		if (!t.allowOddLength) throw TypeError(`Hexadecimal text must contain an even number of characters`);
		a = `0${a}`;
	}
	return a.toLowerCase();
}
function jr(e, t) {
	if (!t) return e.join(``);
	if (!Number.isInteger(t.size) || t.size < 1) throw RangeError(`Hex group size must be a positive integer`);
	let n = [];
	for (let r = 0; r < e.length; r += t.size) n.push(e.slice(r, r + t.size).join(``));
	return n.join(t.separator);
}
function Mr(e, t = {}) {
	return Ar(e, t);
}
function Nr(e, t = {}) {
	if (typeof e != `string`) return !1;
	try {
		return Mr(e, t), !0;
	} catch {
		return !1;
	}
}
function Pr(e, t = {}) {
	let n = hr(e), r = t.case ?? `lower`, i = Array.from(n, (e) => {
		let t = e.toString(16).padStart(2, `0`);
		return r === `upper` ? t.toUpperCase() : t;
	}), a = ``;
	if (t.line) {
		let e = t.line.bytesPerLine;
		if (!Number.isInteger(e) || e < 1) throw RangeError(`Hex bytesPerLine must be a positive integer`);
		let n = t.line.separator ?? `
`, r = [];
		for (let n = 0; n < i.length; n += e) r.push(jr(i.slice(n, n + e), t.group));
		a = r.join(n);
	} else a = jr(i, t.group);
	return `${t.prefix ?? ``}${a}`;
}
function Fr(e, t = {}) {
	let n = Mr(e, t), r = new Uint8Array(n.length / 2);
	for (let e = 0; e < n.length; e += 2) r[e / 2] = Number.parseInt(n.slice(e, e + 2), 16);
	return r;
}
function Ir(e, t = {}) {
	let n = Mr(e, t);
	return {
		bytes: Fr(n),
		format: kr(e),
		normalized: n
	};
}
function Lr(e, t) {
	return Pr(e, t);
}
Object.freeze({}), Object.freeze({ case: `upper` }), Object.freeze({ group: {
	size: 1,
	separator: `:`
} }), Object.freeze({
	case: `upper`,
	group: {
		size: 1,
		separator: `:`
	}
}), Object.freeze({ group: {
	size: 4,
	separator: ` `
} }), Object.freeze({ prefix: `0x` });
function Rr(e) {
	return new TextEncoder().encode(e);
}
function zr(e) {
	return new TextDecoder(`utf-8`, { fatal: !1 }).decode(hr(e));
}
function Br(e, t = {}) {
	let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
	for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t.littleEndian ?? !1);
	return new Uint8Array(n);
}
function Vr(e, t = {}) {
	let n = y(e), r = new DataView(n), i = ``;
	for (let e = 0; e < n.byteLength; e += 2) i += String.fromCharCode(r.getUint16(e, t.littleEndian ?? !1));
	return i;
}
const Hr = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function Ur() {
	return globalThis.Buffer;
}
function Wr(e) {
	return e.replace(/[\n\r\t ]/g, ``);
}
function Gr(e) {
	let t = e.length % 4;
	return t ? e + `=`.repeat(4 - t) : e;
}
function Kr(e) {
	if (typeof e != `string`) return !1;
	let t = Wr(e);
	return t === `` || Hr.test(t);
}
function qr(e, t) {
	let n = hr(e), r = Ur();
	return r ? r.from(n).toString(`base64`) : btoa(_r(n));
}
function Jr(e, t) {
	let n = Wr(e);
	if (!Kr(n)) throw TypeError(`Input is not valid Base64 text`);
	let r = Ur();
	return r ? new Uint8Array(r.from(n, `base64`)) : vr(atob(n));
}
const Yr = {
	encode: qr,
	decode: Jr,
	is: Kr,
	normalize: Wr,
	pad: Gr
}, Xr = /^[A-Za-z0-9_-]*$/;
function Zr(e) {
	return e.replace(/[\n\r\t ]/g, ``);
}
function Qr(e) {
	return typeof e == `string` && Xr.test(Zr(e));
}
function $r(e, t) {
	return Yr.encode(e).replace(/\+/g, `-`).replace(/\//g, `_`).replace(/=+$/g, ``);
}
function ei(e, t) {
	let n = Zr(e);
	if (!Qr(n)) throw TypeError(`Input is not valid Base64Url text`);
	return Yr.decode(Yr.pad(n.replace(/-/g, `+`).replace(/_/g, `/`)));
}
const ti = /^[A-Z0-9][A-Z0-9 ._-]*[A-Z0-9]$/i, ni = /-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g;
function ri(e) {
	if (!ti.test(e)) throw TypeError(`Invalid PEM label '${e}'`);
}
function ii(e, t) {
	let n = [];
	for (let r = 0; r < e.length; r += t) n.push(e.slice(r, r + t));
	return n;
}
function ai(e) {
	let t = e.trim().replace(/\r\n/g, `
`).split(`
`).map((e) => e.trim()).filter(Boolean), n = {}, r = 0;
	for (; r < t.length; r++) {
		let e = t[r], i = e.indexOf(`:`);
		if (i <= 0) break;
		n[e.slice(0, i).trim()] = e.slice(i + 1).trim();
	}
	return {
		headers: Object.keys(n).length ? n : void 0,
		base64Lines: t.slice(r),
		base64Text: t.slice(r).join(``)
	};
}
function oi(e) {
	return /\r\n/.test(e) ? `\r
` : `
`;
}
function si(e, t = {}) {
	let n = [], r = t.label, i;
	for (ni.lastIndex = 0; i = ni.exec(e);) {
		let e = i[1].trim();
		if (r && e !== r) continue;
		ri(e);
		let t = ai(i[2]);
		n.push({
			label: e,
			data: Yr.decode(t.base64Text),
			headers: t.headers,
			lineLength: t.base64Lines[0]?.length ?? 64,
			newline: oi(i[0])
		});
	}
	if (t.strict && n.length === 0) throw TypeError(r ? `No PEM block with label '${r}' was found` : `No PEM blocks were found`);
	return n;
}
function ci(e, t, n = {}) {
	ri(e);
	let r = n.lineLength ?? 64;
	if (!Number.isInteger(r) || r < 1) throw RangeError(`PEM lineLength must be a positive integer`);
	let i = n.newline ?? `
`, a = [`-----BEGIN ${e}-----`];
	if (n.headers) {
		for (let [e, t] of Object.entries(n.headers)) a.push(`${e}: ${t}`);
		a.push(``);
	}
	return a.push(...ii(Yr.encode(t), r)), a.push(`-----END ${e}-----`), `${a.join(i)}${i}`;
}
function li(e, t = {}) {
	return si(e, t).map(({ lineLength: e, newline: t, ...n }) => n);
}
function ui(e, t) {
	let [n] = li(e, {
		label: t,
		strict: !0
	});
	return n.data;
}
function di(e, t = {}) {
	let [n] = si(e, {
		...t,
		strict: !0
	}), r = {
		label: n.label,
		headers: n.headers,
		lineLength: n.lineLength,
		newline: n.newline
	};
	return {
		bytes: n.data,
		format: r,
		normalized: ci(n.label, n.data, r)
	};
}
function fi(e, t) {
	return ci(t.label, e, t);
}
const pi = {
	name: `pem`,
	encode: (e, t) => {
		if (!t?.label) throw TypeError(`PEM label is required`);
		return ci(t.label, e, t);
	},
	decode: (e, t) => ui(e, t?.label),
	format: fi,
	is: (e) => typeof e == `string` && /-----BEGIN [^-]+-----/.test(e),
	parse: di
};
function mi(e) {
	return e.trim().toLowerCase();
}
function hi(e) {
	return e instanceof Error ? e : Error(String(e));
}
function gi(e, t, n) {
	for (let t of [n.name, ...n.aliases ?? []]) e.delete(mi(t));
	t.delete(mi(n.name));
}
function _i(e, t, n) {
	let r = e[n];
	if (typeof r != `function`) throw Error(`Converter '${t}' does not support ${n}()`);
	return r;
}
function vi(e, t, n) {
	let r = mi(n.name || e), i = t.trim();
	if (!i) return 0;
	let a = !1;
	n.is && (a = n.is(t));
	let o = !1;
	try {
		n.decode(t), o = !0;
	} catch {
		o = !1;
	}
	if (!a && !o) return 0;
	switch (r) {
		case `pem`: return +!!/-----BEGIN [^-]+-----/.test(t);
		case `hex`: {
			let e = i.replace(/^0x/i, ``).replace(/[\s:.-]/g, ``);
			return !e || /[^0-9a-f]/i.test(e) || e.length % 2 != 0 ? 0 : /^0x/i.test(i) || /[:\s.-]/.test(i) ? .95 : /[a-f]/.test(i) || /[A-F]/.test(i) ? .8 : .45;
		}
		case `base64url`: return /[-_]/.test(i) ? .95 : /=/.test(i) ? .1 : .6;
		case `base64`: return /[+/=]/.test(i) ? .9 : .55;
		case `binary`:
		case `utf8`:
		case `utf16be`:
		case `utf16le`: return 0;
		default: return a && o ? .75 : .5;
	}
}
function yi(e = []) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), r = {
		register(e, r = {}) {
			if (!e.name || !mi(e.name)) throw TypeError(`Converter name is required`);
			let i = [...new Set([e.name, ...e.aliases ?? []].map(mi))], a = /* @__PURE__ */ new Set();
			for (let e of i) {
				let n = t.get(e);
				if (n) {
					if (!r.override) throw Error(`Converter '${e}' is already registered`);
					a.add(n);
				}
			}
			for (let e of a) gi(t, n, e);
			for (let n of i) t.set(n, e);
			return n.add(mi(e.name)), this;
		},
		unregister(e) {
			let r = t.get(mi(e));
			return r ? (gi(t, n, r), !0) : !1;
		},
		has(e) {
			return t.has(mi(e));
		},
		get(e) {
			let n = t.get(mi(e));
			if (!n) throw Error(`Converter '${e}' is not registered`);
			return n;
		},
		list() {
			return [...n].map((e) => this.get(e));
		},
		encode(e, t, n) {
			return this.get(e).encode(t, n);
		},
		decode(e, t, n) {
			return this.get(e).decode(t, n);
		},
		tryDecode(e, t, n) {
			try {
				return {
					ok: !0,
					bytes: this.decode(e, t, n)
				};
			} catch (e) {
				return {
					ok: !1,
					error: hi(e)
				};
			}
		},
		normalize(e, t, n) {
			let r = this.get(e);
			return _i(r, e, `normalize`).call(r, t, n);
		},
		parse(e, t, n) {
			let r = this.get(e);
			return _i(r, e, `parse`).call(r, t, n);
		},
		format(e, t, n) {
			let r = this.get(e);
			return _i(r, e, `format`).call(r, t, n);
		},
		transcode(e, t) {
			let n = this.decode(t.from, e, t.fromOptions);
			return this.encode(t.to, n, t.toOptions);
		},
		detect(e, t = {}) {
			let n = t.formats?.length ? t.formats.map((e) => String(e)) : this.list().map((e) => e.name).filter((e) => ![
				`binary`,
				`utf8`,
				`utf16be`,
				`utf16le`
			].includes(mi(e))), r = /* @__PURE__ */ new Map();
			for (let t of n) {
				let n = this.get(t), i = vi(t, e, n);
				if (i <= 0) continue;
				let a = n.name, o = r.get(a);
				(!o || i > o.confidence) && r.set(a, {
					format: a,
					confidence: i
				});
			}
			return [...r.values()].sort((e, t) => t.confidence - e.confidence);
		}
	};
	for (let t of e) r.register(t);
	return r;
}
yi([
	{
		name: `binary`,
		aliases: [`latin1`],
		encode: _r,
		decode: vr,
		is: yr
	},
	{
		name: `hex`,
		encode: Pr,
		decode: Fr,
		format: Lr,
		is: Nr,
		normalize: Mr,
		parse: Ir
	},
	{
		name: `base64`,
		aliases: [`b64`],
		encode: qr,
		decode: Jr,
		is: Kr,
		normalize: Wr
	},
	{
		name: `base64url`,
		aliases: [`base64-url`, `b64url`],
		encode: $r,
		decode: ei,
		is: Qr,
		normalize: Zr
	},
	{
		name: `utf8`,
		aliases: [`utf-8`],
		encode: (e) => zr(e),
		decode: (e) => Rr(e),
		is: (e) => typeof e == `string`
	},
	{
		name: `utf16be`,
		aliases: [
			`utf16`,
			`utf-16`,
			`utf-16be`
		],
		encode: (e) => Vr(e),
		decode: (e) => Br(e),
		is: (e) => typeof e == `string`
	},
	{
		name: `utf16le`,
		aliases: [
			`utf-16le`,
			`ucs2`,
			`usc2`
		],
		encode: (e) => Vr(e, { littleEndian: !0 }),
		decode: (e) => Br(e, { littleEndian: !0 }),
		is: (e) => typeof e == `string`
	},
	pi
]);
var b;
(function(e) {
	e[e.Sequence = 0] = `Sequence`, e[e.Set = 1] = `Set`, e[e.Choice = 2] = `Choice`;
})(b ||= {});
var x;
(function(e) {
	e[e.Any = 1] = `Any`, e[e.Boolean = 2] = `Boolean`, e[e.OctetString = 3] = `OctetString`, e[e.BitString = 4] = `BitString`, e[e.Integer = 5] = `Integer`, e[e.Enumerated = 6] = `Enumerated`, e[e.ObjectIdentifier = 7] = `ObjectIdentifier`, e[e.Utf8String = 8] = `Utf8String`, e[e.BmpString = 9] = `BmpString`, e[e.UniversalString = 10] = `UniversalString`, e[e.NumericString = 11] = `NumericString`, e[e.PrintableString = 12] = `PrintableString`, e[e.TeletexString = 13] = `TeletexString`, e[e.VideotexString = 14] = `VideotexString`, e[e.IA5String = 15] = `IA5String`, e[e.GraphicString = 16] = `GraphicString`, e[e.VisibleString = 17] = `VisibleString`, e[e.GeneralString = 18] = `GeneralString`, e[e.CharacterString = 19] = `CharacterString`, e[e.UTCTime = 20] = `UTCTime`, e[e.GeneralizedTime = 21] = `GeneralizedTime`, e[e.DATE = 22] = `DATE`, e[e.TimeOfDay = 23] = `TimeOfDay`, e[e.DateTime = 24] = `DateTime`, e[e.Duration = 25] = `Duration`, e[e.TIME = 26] = `TIME`, e[e.Null = 27] = `Null`, e[e.RelativeObjectIdentifier = 28] = `RelativeObjectIdentifier`;
})(x ||= {});
var bi = class {
	unusedBits = 0;
	value = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e, t = 0) {
		if (e) {
			if (typeof e == `number`) this.fromNumber(e);
			else if (pr(e)) this.unusedBits = t, this.value = y(e);
			else throw TypeError(`Unsupported type of 'params' argument for BitString`);
		}
	}
	fromASN(e) {
		if (!(e instanceof Ut)) throw TypeError(`Argument 'asn' is not instance of ASN.1 BitString`);
		return this.unusedBits = e.valueBlock.unusedBits, this.value = y(e.valueBlock.valueHex), this;
	}
	toASN() {
		return new Ut({
			unusedBits: this.unusedBits,
			valueHex: this.value
		});
	}
	toSchema(e) {
		return new Ut({ name: e });
	}
	toNumber() {
		let e = ``, t = new Uint8Array(this.value);
		for (let n of t) e += n.toString(2).padStart(8, `0`);
		return e = e.split(``).reverse().join(``), this.unusedBits && (e = e.slice(this.unusedBits).padStart(this.unusedBits, `0`)), parseInt(e, 2);
	}
	fromNumber(e) {
		let t = e.toString(2), n = t.length + 7 >> 3;
		this.unusedBits = (n << 3) - t.length;
		let r = new Uint8Array(n);
		t = t.padStart(n << 3, `0`).split(``).reverse().join(``);
		let i = 0;
		for (; i < n;) r[i] = parseInt(t.slice(i << 3, (i << 3) + 8), 2), i++;
		this.value = r.buffer;
	}
}, S = class {
	buffer;
	get byteLength() {
		return this.buffer.byteLength;
	}
	get byteOffset() {
		return 0;
	}
	constructor(e) {
		this.buffer = typeof e == `number` ? new ArrayBuffer(e) : pr(e) ? y(e) : Array.isArray(e) ? new Uint8Array(e).buffer : /* @__PURE__ */ new ArrayBuffer(0);
	}
	fromASN(e) {
		if (!(e instanceof zt)) throw TypeError(`Argument 'asn' is not instance of ASN.1 OctetString`);
		return this.buffer = y(e.valueBlock.valueHex), this;
	}
	toASN() {
		return new zt({ valueHex: this.buffer });
	}
	toSchema(e) {
		return new zt({ name: e });
	}
};
const xi = {
	fromASN: (e) => e instanceof Mt ? null : y(e.valueBeforeDecodeView),
	toASN: (e) => {
		if (e === null) return new Mt();
		let t = Ct(e, {
			maxDepth: 1 / 0,
			maxNodes: 1 / 0,
			maxContentLength: 1 / 0
		});
		if (t.result.error) throw Error(t.result.error);
		return t.result;
	}
}, Si = {
	fromASN: (e) => e.valueBlock.valueHexView.byteLength >= 4 ? e.valueBlock.toString() : e.valueBlock.valueDec,
	toASN: (e) => new Zt({ value: +e })
}, Ci = {
	fromASN: (e) => e.valueBlock.valueDec,
	toASN: (e) => new $t({ value: e })
}, C = {
	fromASN: (e) => y(e.valueBlock.valueHexView),
	toASN: (e) => new Zt({ valueHex: e })
}, wi = {
	fromASN: (e) => y(e.valueBlock.valueHexView),
	toASN: (e) => new Ut({ valueHex: e })
}, Ti = {
	fromASN: (e) => e.valueBlock.toString(),
	toASN: (e) => new rn({ value: e })
}, Ei = {
	fromASN: (e) => e.valueBlock.toString(),
	toASN: (e) => new cn({ value: e })
}, Di = {
	fromASN: (e) => e.valueBlock.value,
	toASN: (e) => new Ft({ value: e })
}, Oi = {
	fromASN: (e) => y(e.valueBlock.valueHexView),
	toASN: (e) => new zt({ valueHex: e })
}, ki = {
	fromASN: (e) => new S(e.getValue()),
	toASN: (e) => e.toASN()
};
function w(e) {
	return {
		fromASN: (e) => e.valueBlock.value,
		toASN: (t) => new e({ value: t })
	};
}
const Ai = w(gn), ji = w(yn), Mi = w(Sn), Ni = w(wn), Pi = w(En), Fi = w(On), Ii = w(An), Li = w(Mn), Ri = w(Pn), zi = w(In), Bi = w(Rn), Vi = w(Bn), Hi = {
	fromASN: (e) => e.toDate(),
	toASN: (e) => new Hn({ valueDate: e })
}, Ui = {
	fromASN: (e) => e.toDate(),
	toASN: (e) => new Wn({ valueDate: e })
}, Wi = {
	fromASN: () => null,
	toASN: () => new Mt()
};
function Gi(e) {
	switch (e) {
		case x.Any: return xi;
		case x.BitString: return wi;
		case x.BmpString: return ji;
		case x.Boolean: return Di;
		case x.CharacterString: return Vi;
		case x.Enumerated: return Ci;
		case x.GeneralString: return Bi;
		case x.GeneralizedTime: return Ui;
		case x.GraphicString: return Ri;
		case x.IA5String: return Li;
		case x.Integer: return Si;
		case x.Null: return Wi;
		case x.NumericString: return Ni;
		case x.ObjectIdentifier: return Ti;
		case x.RelativeObjectIdentifier: return Ei;
		case x.OctetString: return Oi;
		case x.PrintableString: return Pi;
		case x.TeletexString: return Fi;
		case x.UTCTime: return Hi;
		case x.UniversalString: return Mi;
		case x.Utf8String: return Ai;
		case x.VideotexString: return Ii;
		case x.VisibleString: return zi;
		default: return null;
	}
}
function Ki(e) {
	return typeof e == `function` && e.prototype ? e.prototype.toASN && e.prototype.fromASN ? !0 : Ki(e.prototype) : !!(e && typeof e == `object` && `toASN` in e && `fromASN` in e);
}
function qi(e) {
	if (e) {
		let t = Object.getPrototypeOf(e);
		return t?.prototype?.constructor === Array || qi(t);
	}
	return !1;
}
function Ji(e, t) {
	if (!(e && t) || e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let t = 0; t < e.byteLength; t++) if (n[t] !== r[t]) return !1;
	return !0;
}
const T = new class {
	items = /* @__PURE__ */ new WeakMap();
	has(e) {
		return this.items.has(e);
	}
	get(e, t = !1) {
		let n = this.items.get(e);
		if (!n) throw Error(`Cannot get schema for '${e.prototype.constructor.name}' target`);
		if (t && !n.schema) throw Error(`Schema '${e.prototype.constructor.name}' doesn't contain ASN.1 schema. Call 'AsnSchemaStorage.cache'.`);
		return n;
	}
	cache(e) {
		let t = this.get(e);
		t.schema ||= this.create(e, !0);
	}
	createDefault(e) {
		let t = {
			type: b.Sequence,
			items: {}
		}, n = this.findParentSchema(e);
		return n && (Object.assign(t, n), t.items = Object.assign({}, t.items, n.items)), t;
	}
	create(e, t) {
		let n = this.items.get(e) || this.createDefault(e), r = [];
		for (let e in n.items) {
			let i = n.items[e], a = t ? e : ``, o;
			if (typeof i.type == `number`) {
				let e = x[i.type], t = ae[e];
				if (!t) throw Error(`Cannot get ASN1 class by name '${e}'`);
				o = new t({ name: a });
			} else Ki(i.type) ? o = new i.type().toSchema(a) : i.optional ? this.get(i.type).type === b.Choice ? o = new tr({ name: a }) : (o = this.create(i.type, !1), o.name = a) : o = new tr({ name: a });
			let s = !!i.optional || i.defaultValue !== void 0;
			if (i.repeated && (o.name = ``, o = new (i.repeated === `set` ? dn : _)({
				name: ``,
				value: [new rr({
					name: a,
					value: o
				})]
			})), i.context !== null && i.context !== void 0) {
				if (i.implicit) {
					if (typeof i.type == `number` || Ki(i.type)) {
						let e = i.repeated ? g : ct;
						r.push(new e({
							name: a,
							optional: s,
							idBlock: {
								tagClass: 3,
								tagNumber: i.context
							}
						}));
					} else {
						this.cache(i.type);
						let e = !!i.repeated, t = e ? o : this.get(i.type, !0).schema;
						t = `valueBlock` in t ? t.valueBlock.value : t.value, r.push(new g({
							name: e ? `` : a,
							optional: s,
							idBlock: {
								tagClass: 3,
								tagNumber: i.context
							},
							value: t
						}));
					}
				} else r.push(new g({
					optional: s,
					idBlock: {
						tagClass: 3,
						tagNumber: i.context
					},
					value: [o]
				}));
			} else o.optional = s, r.push(o);
		}
		switch (n.type) {
			case b.Sequence: return new _({
				value: r,
				name: ``
			});
			case b.Set: return new dn({
				value: r,
				name: ``
			});
			case b.Choice: return new nr({
				value: r,
				name: ``
			});
			default: throw Error(`Unsupported ASN1 type in use`);
		}
	}
	set(e, t) {
		return this.items.set(e, t), this;
	}
	findParentSchema(e) {
		let t = Object.getPrototypeOf(e);
		return t ? this.items.get(t) || this.findParentSchema(t) : null;
	}
}(), E = (e) => (t) => {
	let n;
	T.has(t) ? n = T.get(t) : (n = T.createDefault(t), T.set(t, n)), Object.assign(n, e);
}, D = (e) => (t, n) => {
	let r;
	T.has(t.constructor) ? r = T.get(t.constructor) : (r = T.createDefault(t.constructor), T.set(t.constructor, r));
	let i = Object.assign({}, e);
	if (typeof i.type == `number` && !i.converter) {
		let r = Gi(e.type);
		if (!r) throw Error(`Cannot get default converter for property '${n}' of ${t.constructor.name}`);
		i.converter = r;
	}
	i.raw = e.raw, r.items[n] = i;
};
var Yi = class extends Error {
	schemas = [];
}, Xi = class {
	static parse(e, t, n) {
		let r = Ct(y(e), n?.berOptions);
		if (r.result.error) throw Error(r.result.error);
		return this.fromASN(r.result, t, n);
	}
	static fromASN(e, t, n) {
		try {
			if (Ki(t)) return new t().fromASN(e);
			let r = T.get(t);
			T.cache(t);
			let i = r.schema, a = this.handleChoiceTypes(e, r, t, i, n);
			if (a?.result) return a.result;
			a?.targetSchema && (i = a.targetSchema);
			let o = this.handleSequenceTypes(e, r, t, i), s = new t();
			return qi(t) ? this.handleArrayTypes(e, r, t, n) : (this.processSchemaItems(r, o, s, n), s);
		} catch (e) {
			throw e instanceof Yi && e.schemas.push(t.name), e;
		}
	}
	static handleChoiceTypes(e, t, n, r, i) {
		if (e.constructor === g && t.type === b.Choice && e.idBlock.tagClass === 3) for (let r in t.items) {
			let a = t.items[r];
			if (a.context === e.idBlock.tagNumber && a.implicit && typeof a.type == `function` && T.has(a.type)) {
				let t = T.get(a.type);
				if (t && t.type === b.Sequence) {
					let t = new _();
					if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) {
						t.valueBlock.value = e.valueBlock.value;
						let o = this.fromASN(t, a.type, i), s = new n();
						return s[r] = o, { result: s };
					}
				}
			}
		}
		else if (e.constructor === g && t.type !== b.Choice) {
			let n = new g({
				idBlock: {
					tagClass: 3,
					tagNumber: e.idBlock.tagNumber
				},
				value: t.schema.valueBlock.value
			});
			for (let n in t.items) delete e[n];
			return { targetSchema: n };
		}
		return null;
	}
	static handleSequenceTypes(e, t, n, r) {
		if (t.type === b.Sequence) {
			let t = ar({}, e, r);
			if (!t.verified) throw new Yi(`Data does not match to ${n.name} ASN1 schema.${t.result.error ? ` ${t.result.error}` : ``}`);
			return t;
		}
		{
			let t = ar({}, e, r);
			if (!t.verified) throw new Yi(`Data does not match to ${n.name} ASN1 schema.${t.result.error ? ` ${t.result.error}` : ``}`);
			return t;
		}
	}
	static processRepeatedField(e, t, n) {
		let r = e.slice(t);
		if (r.length === 1 && r[0].constructor.name === `Sequence`) {
			let e = r[0];
			e.valueBlock && e.valueBlock.value && Array.isArray(e.valueBlock.value) && (r = e.valueBlock.value);
		}
		if (typeof n.type == `number`) {
			let e = Gi(n.type);
			if (!e) throw Error(`No converter for ASN.1 type ${n.type}`);
			return r.filter((e) => e && e.valueBlock).map((t) => {
				try {
					return e.fromASN(t);
				} catch {
					return;
				}
			}).filter((e) => e !== void 0);
		}
		return r.filter((e) => e && e.valueBlock).map((e) => {
			try {
				return this.fromASN(e, n.type);
			} catch {
				return;
			}
		}).filter((e) => e !== void 0);
	}
	static processPrimitiveField(e, t) {
		let n = Gi(t.type);
		if (!n) throw Error(`No converter for ASN.1 type ${t.type}`);
		return n.fromASN(e);
	}
	static isOptionalChoiceField(e) {
		return e.optional && typeof e.type == `function` && T.has(e.type) && T.get(e.type).type === b.Choice;
	}
	static processOptionalChoiceField(e, t) {
		try {
			return {
				processed: !0,
				value: this.fromASN(e, t.type)
			};
		} catch (e) {
			if (e instanceof Yi && /Wrong values for Choice type/.test(e.message)) return { processed: !1 };
			throw e;
		}
	}
	static handleArrayTypes(e, t, n, r) {
		if (!(`value` in e.valueBlock && Array.isArray(e.valueBlock.value))) throw Error(`Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.`);
		let i = t.itemType;
		if (typeof i == `number`) {
			let t = Gi(i);
			if (!t) throw Error(`Cannot get default converter for array item of ${n.name} ASN1 schema`);
			return n.from(e.valueBlock.value, (e) => t.fromASN(e));
		}
		return n.from(e.valueBlock.value, (e) => this.fromASN(e, i, r));
	}
	static processSchemaItems(e, t, n, r) {
		for (let i in e.items) {
			let a = t.result[i];
			if (!a) continue;
			let o = e.items[i], s = o.type, c;
			c = typeof s == `number` || Ki(s) ? this.processPrimitiveSchemaItem(a, o, s, r) : this.processComplexSchemaItem(a, o, s, r), c && typeof c == `object` && `value` in c && `raw` in c ? (n[i] = c.value, n[`${i}Raw`] = c.raw) : n[i] = c;
		}
	}
	static processPrimitiveSchemaItem(e, t, n, r) {
		let i = t.converter ?? (Ki(n) ? new n() : null);
		if (!i) throw Error(`Converter is empty`);
		return t.repeated ? this.processRepeatedPrimitiveItem(e, t, i, r) : this.processSinglePrimitiveItem(e, t, n, i, r);
	}
	static processRepeatedPrimitiveItem(e, t, n, r) {
		if (t.implicit) {
			let i = new (t.repeated === `sequence` ? _ : dn)();
			i.valueBlock = e.valueBlock;
			let a = Ct(i.toBER(!1), r?.berOptions);
			if (a.offset === -1) throw Error(`Cannot parse the child item. ${a.result.error}`);
			if (!(`value` in a.result.valueBlock && Array.isArray(a.result.valueBlock.value))) throw Error(`Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.`);
			let o = a.result.valueBlock.value;
			return Array.from(o, (e) => n.fromASN(e));
		}
		return Array.from(e, (e) => n.fromASN(e));
	}
	static processSinglePrimitiveItem(e, t, n, r, i) {
		let a = e;
		if (t.implicit) {
			let e;
			if (Ki(n)) e = new n().toSchema(``);
			else {
				let t = x[n], r = ae[t];
				if (!r) throw Error(`Cannot get '${t}' class from asn1js module`);
				e = new r();
			}
			e.valueBlock = a.valueBlock, a = Ct(e.toBER(!1), i?.berOptions).result;
		}
		return r.fromASN(a);
	}
	static processComplexSchemaItem(e, t, n, r) {
		if (t.repeated) {
			if (!Array.isArray(e)) throw Error(`Cannot get list of items from the ASN.1 parsed value. ASN.1 value should be iterable.`);
			return Array.from(e, (e) => this.fromASN(e, n, r));
		}
		{
			let i = this.handleImplicitTagging(e, t, n);
			if (this.isOptionalChoiceField(t)) try {
				return this.fromASN(i, n, r);
			} catch (e) {
				if (e instanceof Yi && /Wrong values for Choice type/.test(e.message)) return;
				throw e;
			}
			{
				let a = this.fromASN(i, n, r);
				return t.raw ? {
					value: a,
					raw: e.valueBeforeDecodeView
				} : a;
			}
		}
	}
	static handleImplicitTagging(e, t, n) {
		if (t.implicit && typeof t.context == `number`) {
			let t = T.get(n);
			if (t.type === b.Sequence) {
				let t = new _();
				if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) return t.valueBlock.value = e.valueBlock.value, t;
			} else if (t.type === b.Set) {
				let t = new dn();
				if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) return t.valueBlock.value = e.valueBlock.value, t;
			}
		}
		return e;
	}
}, Zi = class e {
	static serialize(e) {
		return e instanceof h ? e.toBER(!1) : this.toASN(e).toBER(!1);
	}
	static toASN(t) {
		if (t && typeof t == `object` && Ki(t)) return t.toASN();
		if (!(t && typeof t == `object`)) throw TypeError(`Parameter 1 should be type of Object.`);
		let n = t.constructor, r = T.get(n);
		T.cache(n);
		let i = [];
		if (r.itemType) {
			if (!Array.isArray(t)) throw TypeError(`Parameter 1 should be type of Array.`);
			if (typeof r.itemType == `number`) {
				let e = Gi(r.itemType);
				if (!e) throw Error(`Cannot get default converter for array item of ${n.name} ASN1 schema`);
				i = t.map((t) => e.toASN(t));
			} else i = t.map((e) => this.toAsnItem({ type: r.itemType }, `[]`, n, e));
		} else for (let a in r.items) {
			let o = r.items[a], s = t[a];
			if (s === void 0 || o.defaultValue === s || typeof o.defaultValue == `object` && typeof s == `object` && Ji(this.serialize(o.defaultValue), this.serialize(s))) continue;
			let c = e.toAsnItem(o, a, n, s);
			if (typeof o.context == `number`) {
				if (o.implicit) {
					if (!o.repeated && (typeof o.type == `number` || Ki(o.type))) {
						let e = {};
						e.valueHex = c instanceof Mt ? y(c.valueBeforeDecodeView) : c.valueBlock.toBER(), i.push(new ct({
							optional: o.optional,
							idBlock: {
								tagClass: 3,
								tagNumber: o.context
							},
							...e
						}));
					} else i.push(new g({
						optional: o.optional,
						idBlock: {
							tagClass: 3,
							tagNumber: o.context
						},
						value: c.valueBlock.value
					}));
				} else i.push(new g({
					optional: o.optional,
					idBlock: {
						tagClass: 3,
						tagNumber: o.context
					},
					value: [c]
				}));
			} else o.repeated ? i = i.concat(c) : i.push(c);
		}
		let a;
		switch (r.type) {
			case b.Sequence:
				a = new _({ value: i });
				break;
			case b.Set:
				a = new dn({ value: i });
				break;
			case b.Choice:
				if (!i[0]) throw Error(`Schema '${n.name}' has wrong data. Choice cannot be empty.`);
				a = i[0];
		}
		return a;
	}
	static toAsnItem(e, t, n, r) {
		let i;
		if (typeof e.type == `number`) {
			let a = e.converter;
			if (!a) throw Error(`Property '${t}' doesn't have converter for type ${x[e.type]} in schema '${n.name}'`);
			if (e.repeated) {
				if (!Array.isArray(r)) throw TypeError(`Parameter 'objProp' should be type of Array.`);
				let t = Array.from(r, (e) => a.toASN(e));
				i = new (e.repeated === `sequence` ? _ : dn)({ value: t });
			} else i = a.toASN(r);
		} else if (e.repeated) {
			if (!Array.isArray(r)) throw TypeError(`Parameter 'objProp' should be type of Array.`);
			let t = Array.from(r, (e) => this.toASN(e));
			i = new (e.repeated === `sequence` ? _ : dn)({ value: t });
		} else i = this.toASN(r);
		return i;
	}
}, O = class extends Array {
	constructor(e = []) {
		if (typeof e == `number`) super(e);
		else {
			super();
			for (let t of e) this.push(t);
		}
	}
}, k = class e {
	static serialize(e) {
		return Zi.serialize(e);
	}
	static parse(e, t, n) {
		return Xi.parse(e, t, n);
	}
	static toString(t, n) {
		let r = Ct(pr(t) ? y(t) : e.serialize(t), n?.berOptions);
		if (r.offset === -1) throw Error(`Cannot decode ASN.1 data. ${r.result.error}`);
		return r.result.toString();
	}
};
function A(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == `object` && typeof Reflect.decorate == `function`) a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
function j(e, t, n, r) {
	if (n === `a` && !r) throw TypeError(`Private accessor was defined without a getter`);
	if (typeof t == `function` ? e !== t || !r : !t.has(e)) throw TypeError(`Cannot read private member from an object whose class did not declare it`);
	return n === `m` ? r : n === `a` ? r.call(e) : r ? r.value : t.get(e);
}
function M(e, t, n, r, i) {
	if (r === `m`) throw TypeError(`Private method is not writable`);
	if (r === `a` && !i) throw TypeError(`Private accessor was defined without a setter`);
	if (typeof t == `function` ? e !== t || !i : !t.has(e)) throw TypeError(`Cannot write private member to an object whose class did not declare it`);
	return r === `a` ? i.call(e, n) : i ? i.value = n : t.set(e, n), n;
}
var Qi = class {
	static isIPv4(e) {
		return /^(\d{1,3}\.){3}\d{1,3}$/.test(e);
	}
	static parseIPv4(e) {
		let t = e.split(`.`);
		if (t.length !== 4) throw Error(`Invalid IPv4 address`);
		return t.map((e) => {
			let t = parseInt(e, 10);
			if (isNaN(t) || t < 0 || t > 255) throw Error(`Invalid IPv4 address part`);
			return t;
		});
	}
	static parseIPv6(e) {
		let t = this.expandIPv6(e).split(`:`);
		if (t.length !== 8) throw Error(`Invalid IPv6 address`);
		return t.reduce((e, t) => {
			let n = parseInt(t, 16);
			if (isNaN(n) || n < 0 || n > 65535) throw Error(`Invalid IPv6 address part`);
			return e.push(n >> 8 & 255), e.push(n & 255), e;
		}, []);
	}
	static expandIPv6(e) {
		if (!e.includes(`::`)) return e;
		let t = e.split(`::`);
		if (t.length > 2) throw Error(`Invalid IPv6 address`);
		let n = t[0] ? t[0].split(`:`) : [], r = t[1] ? t[1].split(`:`) : [], i = 8 - (n.length + r.length);
		if (i < 0) throw Error(`Invalid IPv6 address`);
		return [
			...n,
			...Array(i).fill(`0`),
			...r
		].join(`:`);
	}
	static formatIPv6(e) {
		let t = [];
		for (let n = 0; n < 16; n += 2) t.push((e[n] << 8 | e[n + 1]).toString(16));
		return this.compressIPv6(t.join(`:`));
	}
	static compressIPv6(e) {
		let t = e.split(`:`), n = -1, r = 0, i = -1, a = 0;
		for (let e = 0; e < t.length; e++) t[e] === `0` ? (i === -1 && (i = e), a++) : (a > r && (n = i, r = a), i = -1, a = 0);
		return a > r && (n = i, r = a), r > 1 ? `${t.slice(0, n).join(`:`)}::${t.slice(n + r).join(`:`)}` : e;
	}
	static parseCIDR(e) {
		let [t, n] = e.split(`/`), r = parseInt(n, 10);
		if (this.isIPv4(t)) {
			if (r < 0 || r > 32) throw Error(`Invalid IPv4 prefix length`);
			return [this.parseIPv4(t), r];
		}
		if (r < 0 || r > 128) throw Error(`Invalid IPv6 prefix length`);
		return [this.parseIPv6(t), r];
	}
	static decodeIP(e) {
		if (e.length === 64 && parseInt(e, 16) === 0) return `::/0`;
		if (e.length !== 16) return e;
		let t = parseInt(e.slice(8), 16).toString(2).split(``).reduce((e, t) => e + +t, 0), n = e.slice(0, 8).replace(/(.{2})/g, (e) => `${parseInt(e, 16)}.`);
		return n = n.slice(0, -1), `${n}/${t}`;
	}
	static toString(e) {
		let t = new Uint8Array(e);
		if (t.length === 4) return Array.from(t).join(`.`);
		if (t.length === 16) return this.formatIPv6(t);
		if (t.length === 8 || t.length === 32) {
			let e = t.length / 2, n = t.slice(0, e), r = t.slice(e);
			if (t.every((e) => e === 0)) return t.length === 8 ? `0.0.0.0/0` : `::/0`;
			let i = r.reduce((e, t) => e + (t.toString(2).match(/1/g) || []).length, 0);
			return t.length === 8 ? `${Array.from(n).join(`.`)}/${i}` : `${this.formatIPv6(n)}/${i}`;
		}
		return this.decodeIP(Pr(e));
	}
	static fromString(e) {
		if (e.includes(`/`)) {
			let [t, n] = this.parseCIDR(e), r = new Uint8Array(t.length), i = n;
			for (let e = 0; e < r.length; e++) i >= 8 ? (r[e] = 255, i -= 8) : i > 0 && (r[e] = 255 << 8 - i, i = 0);
			let a = new Uint8Array(t.length * 2);
			return a.set(t, 0), a.set(r, t.length), a.buffer;
		}
		let t = this.isIPv4(e) ? this.parseIPv4(e) : this.parseIPv6(e);
		return new Uint8Array(t).buffer;
	}
}, $i, ea, ta;
let N = class {
	teletexString;
	printableString;
	universalString;
	utf8String;
	bmpString;
	constructor(e = {}) {
		Object.assign(this, e);
	}
	toString() {
		return this.bmpString || this.printableString || this.teletexString || this.universalString || this.utf8String || ``;
	}
};
A([D({ type: x.TeletexString })], N.prototype, `teletexString`, void 0), A([D({ type: x.PrintableString })], N.prototype, `printableString`, void 0), A([D({ type: x.UniversalString })], N.prototype, `universalString`, void 0), A([D({ type: x.Utf8String })], N.prototype, `utf8String`, void 0), A([D({ type: x.BmpString })], N.prototype, `bmpString`, void 0), N = A([E({ type: b.Choice })], N);
let na = class extends N {
	ia5String;
	anyValue;
	constructor(e = {}) {
		super(e), Object.assign(this, e);
	}
	toString() {
		return this.ia5String || (this.anyValue ? Pr(this.anyValue) : super.toString());
	}
};
A([D({ type: x.IA5String })], na.prototype, `ia5String`, void 0), A([D({ type: x.Any })], na.prototype, `anyValue`, void 0), na = A([E({ type: b.Choice })], na);
var ra = class {
	type = ``;
	value = new na();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], ra.prototype, `type`, void 0), A([D({ type: na })], ra.prototype, `value`, void 0);
let ia = $i = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, $i.prototype);
	}
};
ia = $i = A([E({
	type: b.Set,
	itemType: ra
})], ia);
let aa = ea = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, ea.prototype);
	}
};
aa = ea = A([E({
	type: b.Sequence,
	itemType: ia
})], aa);
let P = ta = class extends aa {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, ta.prototype);
	}
};
P = ta = A([E({ type: b.Sequence })], P);
const oa = {
	fromASN: (e) => Qi.toString(Oi.fromASN(e)),
	toASN: (e) => Oi.toASN(Qi.fromString(e))
};
var sa = class {
	typeId = ``;
	value = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], sa.prototype, `typeId`, void 0), A([D({
	type: x.Any,
	context: 0
})], sa.prototype, `value`, void 0);
var ca = class {
	nameAssigner;
	partyName = new N();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: N,
	optional: !0,
	context: 0,
	implicit: !0
})], ca.prototype, `nameAssigner`, void 0), A([D({
	type: N,
	context: 1,
	implicit: !0
})], ca.prototype, `partyName`, void 0);
let F = class {
	otherName;
	rfc822Name;
	dNSName;
	x400Address;
	directoryName;
	ediPartyName;
	uniformResourceIdentifier;
	iPAddress;
	registeredID;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: sa,
	context: 0,
	implicit: !0
})], F.prototype, `otherName`, void 0), A([D({
	type: x.IA5String,
	context: 1,
	implicit: !0
})], F.prototype, `rfc822Name`, void 0), A([D({
	type: x.IA5String,
	context: 2,
	implicit: !0
})], F.prototype, `dNSName`, void 0), A([D({
	type: x.Any,
	context: 3,
	implicit: !0
})], F.prototype, `x400Address`, void 0), A([D({
	type: P,
	context: 4,
	implicit: !1
})], F.prototype, `directoryName`, void 0), A([D({
	type: ca,
	context: 5
})], F.prototype, `ediPartyName`, void 0), A([D({
	type: x.IA5String,
	context: 6,
	implicit: !0
})], F.prototype, `uniformResourceIdentifier`, void 0), A([D({
	type: x.OctetString,
	context: 7,
	implicit: !0,
	converter: oa
})], F.prototype, `iPAddress`, void 0), A([D({
	type: x.ObjectIdentifier,
	context: 8,
	implicit: !0
})], F.prototype, `registeredID`, void 0), F = A([E({ type: b.Choice })], F);
const la = `1.3.6.1.5.5.7`, ua = `${la}.1`, da = `${la}.3`, fa = `${la}.48`, pa = `${fa}.1`, ma = `${fa}.2`, ha = `${fa}.3`, ga = `${fa}.5`, _a = `2.5.29`;
var va;
const ya = `${ua}.1`;
var ba = class {
	accessMethod = ``;
	accessLocation = new F();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], ba.prototype, `accessMethod`, void 0), A([D({ type: F })], ba.prototype, `accessLocation`, void 0);
let xa = va = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, va.prototype);
	}
};
xa = va = A([E({
	type: b.Sequence,
	itemType: ba
})], xa);
const Sa = `${_a}.35`;
var Ca = class extends S {}, wa = class {
	keyIdentifier;
	authorityCertIssuer;
	authorityCertSerialNumber;
	constructor(e = {}) {
		e && Object.assign(this, e);
	}
};
A([D({
	type: Ca,
	context: 0,
	optional: !0,
	implicit: !0
})], wa.prototype, `keyIdentifier`, void 0), A([D({
	type: F,
	context: 1,
	optional: !0,
	implicit: !0,
	repeated: `sequence`
})], wa.prototype, `authorityCertIssuer`, void 0), A([D({
	type: x.Integer,
	context: 2,
	optional: !0,
	implicit: !0,
	converter: C
})], wa.prototype, `authorityCertSerialNumber`, void 0);
const Ta = `${_a}.19`;
var Ea = class {
	cA = !1;
	pathLenConstraint;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Boolean,
	defaultValue: !1
})], Ea.prototype, `cA`, void 0), A([D({
	type: x.Integer,
	optional: !0
})], Ea.prototype, `pathLenConstraint`, void 0);
var Da;
let I = Da = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Da.prototype);
	}
};
I = Da = A([E({
	type: b.Sequence,
	itemType: F
})], I);
var Oa;
let ka = Oa = class extends I {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Oa.prototype);
	}
};
ka = Oa = A([E({ type: b.Sequence })], ka);
var Aa;
const ja = `${_a}.32`;
`${ja}`;
let Ma = class {
	ia5String;
	visibleString;
	bmpString;
	utf8String;
	constructor(e = {}) {
		Object.assign(this, e);
	}
	toString() {
		return this.ia5String || this.visibleString || this.bmpString || this.utf8String || ``;
	}
};
A([D({ type: x.IA5String })], Ma.prototype, `ia5String`, void 0), A([D({ type: x.VisibleString })], Ma.prototype, `visibleString`, void 0), A([D({ type: x.BmpString })], Ma.prototype, `bmpString`, void 0), A([D({ type: x.Utf8String })], Ma.prototype, `utf8String`, void 0), Ma = A([E({ type: b.Choice })], Ma);
var Na = class {
	organization = new Ma();
	noticeNumbers = [];
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: Ma })], Na.prototype, `organization`, void 0), A([D({
	type: x.Integer,
	repeated: `sequence`
})], Na.prototype, `noticeNumbers`, void 0);
var Pa = class {
	noticeRef;
	explicitText;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Na,
	optional: !0
})], Pa.prototype, `noticeRef`, void 0), A([D({
	type: Ma,
	optional: !0
})], Pa.prototype, `explicitText`, void 0);
let Fa = class {
	cPSuri;
	userNotice;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.IA5String })], Fa.prototype, `cPSuri`, void 0), A([D({ type: Pa })], Fa.prototype, `userNotice`, void 0), Fa = A([E({ type: b.Choice })], Fa);
var Ia = class {
	policyQualifierId = ``;
	qualifier = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Ia.prototype, `policyQualifierId`, void 0), A([D({ type: x.Any })], Ia.prototype, `qualifier`, void 0);
var La = class {
	policyIdentifier = ``;
	policyQualifiers;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], La.prototype, `policyIdentifier`, void 0), A([D({
	type: Ia,
	repeated: `sequence`,
	optional: !0
})], La.prototype, `policyQualifiers`, void 0);
let Ra = Aa = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Aa.prototype);
	}
};
Ra = Aa = A([E({
	type: b.Sequence,
	itemType: La
})], Ra);
let za = class {
	value;
	constructor(e = 0) {
		this.value = e;
	}
};
A([D({ type: x.Integer })], za.prototype, `value`, void 0), za = A([E({ type: b.Choice })], za);
let Ba = class extends za {};
Ba = A([E({ type: b.Choice })], Ba);
var Va;
const Ha = `${_a}.31`;
var Ua;
(function(e) {
	e[e.unused = 1] = `unused`, e[e.keyCompromise = 2] = `keyCompromise`, e[e.cACompromise = 4] = `cACompromise`, e[e.affiliationChanged = 8] = `affiliationChanged`, e[e.superseded = 16] = `superseded`, e[e.cessationOfOperation = 32] = `cessationOfOperation`, e[e.certificateHold = 64] = `certificateHold`, e[e.privilegeWithdrawn = 128] = `privilegeWithdrawn`, e[e.aACompromise = 256] = `aACompromise`;
})(Ua ||= {});
var Wa = class extends bi {
	toJSON() {
		let e = [], t = this.toNumber();
		return t & Ua.aACompromise && e.push(`aACompromise`), t & Ua.affiliationChanged && e.push(`affiliationChanged`), t & Ua.cACompromise && e.push(`cACompromise`), t & Ua.certificateHold && e.push(`certificateHold`), t & Ua.cessationOfOperation && e.push(`cessationOfOperation`), t & Ua.keyCompromise && e.push(`keyCompromise`), t & Ua.privilegeWithdrawn && e.push(`privilegeWithdrawn`), t & Ua.superseded && e.push(`superseded`), t & Ua.unused && e.push(`unused`), e;
	}
	toString() {
		return `[${this.toJSON().join(`, `)}]`;
	}
};
let Ga = class {
	fullName;
	nameRelativeToCRLIssuer;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: F,
	context: 0,
	repeated: `sequence`,
	implicit: !0
})], Ga.prototype, `fullName`, void 0), A([D({
	type: ia,
	context: 1,
	implicit: !0
})], Ga.prototype, `nameRelativeToCRLIssuer`, void 0), Ga = A([E({ type: b.Choice })], Ga);
var Ka = class {
	distributionPoint;
	reasons;
	cRLIssuer;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Ga,
	context: 0,
	optional: !0
})], Ka.prototype, `distributionPoint`, void 0), A([D({
	type: Wa,
	context: 1,
	optional: !0,
	implicit: !0
})], Ka.prototype, `reasons`, void 0), A([D({
	type: F,
	context: 2,
	optional: !0,
	repeated: `sequence`,
	implicit: !0
})], Ka.prototype, `cRLIssuer`, void 0);
let qa = Va = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Va.prototype);
	}
};
qa = Va = A([E({
	type: b.Sequence,
	itemType: Ka
})], qa);
var Ja;
let Ya = Ja = class extends qa {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Ja.prototype);
	}
};
Ya = Ja = A([E({
	type: b.Sequence,
	itemType: Ka
})], Ya);
var Xa = class e {
	static ONLY = !1;
	distributionPoint;
	onlyContainsUserCerts = e.ONLY;
	onlyContainsCACerts = e.ONLY;
	onlySomeReasons;
	indirectCRL = e.ONLY;
	onlyContainsAttributeCerts = e.ONLY;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Ga,
	context: 0,
	optional: !0
})], Xa.prototype, `distributionPoint`, void 0), A([D({
	type: x.Boolean,
	context: 1,
	defaultValue: Xa.ONLY,
	implicit: !0
})], Xa.prototype, `onlyContainsUserCerts`, void 0), A([D({
	type: x.Boolean,
	context: 2,
	defaultValue: Xa.ONLY,
	implicit: !0
})], Xa.prototype, `onlyContainsCACerts`, void 0), A([D({
	type: Wa,
	context: 3,
	optional: !0,
	implicit: !0
})], Xa.prototype, `onlySomeReasons`, void 0), A([D({
	type: x.Boolean,
	context: 4,
	defaultValue: Xa.ONLY,
	implicit: !0
})], Xa.prototype, `indirectCRL`, void 0), A([D({
	type: x.Boolean,
	context: 5,
	defaultValue: Xa.ONLY,
	implicit: !0
})], Xa.prototype, `onlyContainsAttributeCerts`, void 0);
var Za;
(function(e) {
	e[e.unspecified = 0] = `unspecified`, e[e.keyCompromise = 1] = `keyCompromise`, e[e.cACompromise = 2] = `cACompromise`, e[e.affiliationChanged = 3] = `affiliationChanged`, e[e.superseded = 4] = `superseded`, e[e.cessationOfOperation = 5] = `cessationOfOperation`, e[e.certificateHold = 6] = `certificateHold`, e[e.removeFromCRL = 8] = `removeFromCRL`, e[e.privilegeWithdrawn = 9] = `privilegeWithdrawn`, e[e.aACompromise = 10] = `aACompromise`;
})(Za ||= {});
let Qa = class {
	reason = Za.unspecified;
	constructor(e = Za.unspecified) {
		this.reason = e;
	}
	toJSON() {
		return Za[this.reason];
	}
	toString() {
		return this.toJSON();
	}
};
A([D({ type: x.Enumerated })], Qa.prototype, `reason`, void 0), Qa = A([E({ type: b.Choice })], Qa);
var $a;
const eo = `${_a}.37`;
let to = $a = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, $a.prototype);
	}
};
to = $a = A([E({
	type: b.Sequence,
	itemType: x.ObjectIdentifier
})], to), `${eo}`;
const no = `${da}.1`, ro = `${da}.2`, io = `${da}.3`, ao = `${da}.4`, oo = `${da}.8`, so = `${da}.9`;
let co = class {
	value;
	constructor(e = /* @__PURE__ */ new ArrayBuffer(0)) {
		this.value = e;
	}
};
A([D({
	type: x.Integer,
	converter: C
})], co.prototype, `value`, void 0), co = A([E({ type: b.Choice })], co);
let lo = class {
	value = /* @__PURE__ */ new Date();
	constructor(e) {
		e && (this.value = e);
	}
};
A([D({ type: x.GeneralizedTime })], lo.prototype, `value`, void 0), lo = A([E({ type: b.Choice })], lo);
var uo;
const fo = `${_a}.18`;
let po = uo = class extends I {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, uo.prototype);
	}
};
po = uo = A([E({ type: b.Sequence })], po);
const mo = `${_a}.15`;
var ho;
(function(e) {
	e[e.digitalSignature = 1] = `digitalSignature`, e[e.nonRepudiation = 2] = `nonRepudiation`, e[e.keyEncipherment = 4] = `keyEncipherment`, e[e.dataEncipherment = 8] = `dataEncipherment`, e[e.keyAgreement = 16] = `keyAgreement`, e[e.keyCertSign = 32] = `keyCertSign`, e[e.cRLSign = 64] = `cRLSign`, e[e.encipherOnly = 128] = `encipherOnly`, e[e.decipherOnly = 256] = `decipherOnly`;
})(ho ||= {});
var go = class extends bi {
	toJSON() {
		let e = this.toNumber(), t = [];
		return e & ho.cRLSign && t.push(`crlSign`), e & ho.dataEncipherment && t.push(`dataEncipherment`), e & ho.decipherOnly && t.push(`decipherOnly`), e & ho.digitalSignature && t.push(`digitalSignature`), e & ho.encipherOnly && t.push(`encipherOnly`), e & ho.keyAgreement && t.push(`keyAgreement`), e & ho.keyCertSign && t.push(`keyCertSign`), e & ho.keyEncipherment && t.push(`keyEncipherment`), e & ho.nonRepudiation && t.push(`nonRepudiation`), t;
	}
	toString() {
		return `[${this.toJSON().join(`, `)}]`;
	}
}, _o, vo = class {
	base = new F();
	minimum = 0;
	maximum;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: F })], vo.prototype, `base`, void 0), A([D({
	type: x.Integer,
	context: 0,
	defaultValue: 0,
	implicit: !0
})], vo.prototype, `minimum`, void 0), A([D({
	type: x.Integer,
	context: 1,
	optional: !0,
	implicit: !0
})], vo.prototype, `maximum`, void 0);
let yo = _o = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, _o.prototype);
	}
};
yo = _o = A([E({
	type: b.Sequence,
	itemType: vo
})], yo);
var bo = class {
	permittedSubtrees;
	excludedSubtrees;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: yo,
	context: 0,
	optional: !0,
	implicit: !0
})], bo.prototype, `permittedSubtrees`, void 0), A([D({
	type: yo,
	context: 1,
	optional: !0,
	implicit: !0
})], bo.prototype, `excludedSubtrees`, void 0);
var xo = class {
	requireExplicitPolicy;
	inhibitPolicyMapping;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	context: 0,
	implicit: !0,
	optional: !0,
	converter: C
})], xo.prototype, `requireExplicitPolicy`, void 0), A([D({
	type: x.Integer,
	context: 1,
	implicit: !0,
	optional: !0,
	converter: C
})], xo.prototype, `inhibitPolicyMapping`, void 0);
var So, Co = class {
	issuerDomainPolicy = ``;
	subjectDomainPolicy = ``;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Co.prototype, `issuerDomainPolicy`, void 0), A([D({ type: x.ObjectIdentifier })], Co.prototype, `subjectDomainPolicy`, void 0);
let wo = So = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, So.prototype);
	}
};
wo = So = A([E({
	type: b.Sequence,
	itemType: Co
})], wo);
var To;
const Eo = `${_a}.17`;
let Do = To = class extends I {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, To.prototype);
	}
};
Do = To = A([E({ type: b.Sequence })], Do);
var Oo = class {
	type = ``;
	values = [];
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Oo.prototype, `type`, void 0), A([D({
	type: x.Any,
	repeated: `set`
})], Oo.prototype, `values`, void 0);
var ko;
let Ao = ko = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, ko.prototype);
	}
};
Ao = ko = A([E({
	type: b.Sequence,
	itemType: Oo
})], Ao);
const jo = `${_a}.14`;
var Mo = class extends Ca {}, No = class {
	notBefore;
	notAfter;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.GeneralizedTime,
	context: 0,
	implicit: !0,
	optional: !0
})], No.prototype, `notBefore`, void 0), A([D({
	type: x.GeneralizedTime,
	context: 1,
	implicit: !0,
	optional: !0
})], No.prototype, `notAfter`, void 0);
var Po;
(function(e) {
	e[e.keyUpdateAllowed = 1] = `keyUpdateAllowed`, e[e.newExtensions = 2] = `newExtensions`, e[e.pKIXCertificate = 4] = `pKIXCertificate`;
})(Po ||= {});
var Fo = class extends bi {
	toJSON() {
		let e = [], t = this.toNumber();
		return t & Po.pKIXCertificate && e.push(`pKIXCertificate`), t & Po.newExtensions && e.push(`newExtensions`), t & Po.keyUpdateAllowed && e.push(`keyUpdateAllowed`), e;
	}
	toString() {
		return `[${this.toJSON().join(`, `)}]`;
	}
}, Io = class {
	entrustVers = ``;
	entrustInfoFlags = new Fo();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.GeneralString })], Io.prototype, `entrustVers`, void 0), A([D({ type: Fo })], Io.prototype, `entrustInfoFlags`, void 0);
var Lo;
let Ro = Lo = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Lo.prototype);
	}
};
Ro = Lo = A([E({
	type: b.Sequence,
	itemType: ba
})], Ro);
var L = class e {
	algorithm = ``;
	parameters;
	constructor(e = {}) {
		Object.assign(this, e);
	}
	isEqual(t) {
		return t instanceof e && t.algorithm == this.algorithm && (t.parameters && this.parameters && gr(t.parameters, this.parameters) || t.parameters === this.parameters);
	}
};
A([D({ type: x.ObjectIdentifier })], L.prototype, `algorithm`, void 0), A([D({
	type: x.Any,
	optional: !0
})], L.prototype, `parameters`, void 0);
var R = class {
	algorithm = new L();
	subjectPublicKey = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: L })], R.prototype, `algorithm`, void 0), A([D({ type: x.BitString })], R.prototype, `subjectPublicKey`, void 0);
let z = class {
	utcTime;
	generalTime;
	constructor(e) {
		if (e) {
			if (typeof e == `string` || typeof e == `number` || e instanceof Date) {
				let t = new Date(e);
				t.setUTCMilliseconds(0), t.getUTCFullYear() > 2049 ? this.generalTime = t : this.utcTime = t;
			} else Object.assign(this, e);
		}
	}
	getTime() {
		let e = this.utcTime || this.generalTime;
		if (!e) throw Error(`Cannot get time from CHOICE object`);
		return e;
	}
};
A([D({ type: x.UTCTime })], z.prototype, `utcTime`, void 0), A([D({ type: x.GeneralizedTime })], z.prototype, `generalTime`, void 0), z = A([E({ type: b.Choice })], z);
var zo = class {
	notBefore = new z(/* @__PURE__ */ new Date());
	notAfter = new z(/* @__PURE__ */ new Date());
	constructor(e) {
		e && (this.notBefore = new z(e.notBefore), this.notAfter = new z(e.notAfter));
	}
};
A([D({ type: z })], zo.prototype, `notBefore`, void 0), A([D({ type: z })], zo.prototype, `notAfter`, void 0);
var Bo, Vo = class e {
	static CRITICAL = !1;
	extnID = ``;
	critical = e.CRITICAL;
	extnValue = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Vo.prototype, `extnID`, void 0), A([D({
	type: x.Boolean,
	defaultValue: Vo.CRITICAL
})], Vo.prototype, `critical`, void 0), A([D({ type: S })], Vo.prototype, `extnValue`, void 0);
let Ho = Bo = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Bo.prototype);
	}
};
Ho = Bo = A([E({
	type: b.Sequence,
	itemType: Vo
})], Ho);
var Uo;
(function(e) {
	e[e.v1 = 0] = `v1`, e[e.v2 = 1] = `v2`, e[e.v3 = 2] = `v3`;
})(Uo ||= {});
var B = class {
	version = Uo.v1;
	serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
	signature = new L();
	issuer = new P();
	validity = new zo();
	subject = new P();
	subjectPublicKeyInfo = new R();
	issuerUniqueID;
	subjectUniqueID;
	extensions;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	context: 0,
	defaultValue: Uo.v1
})], B.prototype, `version`, void 0), A([D({
	type: x.Integer,
	converter: C
})], B.prototype, `serialNumber`, void 0), A([D({ type: L })], B.prototype, `signature`, void 0), A([D({ type: P })], B.prototype, `issuer`, void 0), A([D({ type: zo })], B.prototype, `validity`, void 0), A([D({ type: P })], B.prototype, `subject`, void 0), A([D({ type: R })], B.prototype, `subjectPublicKeyInfo`, void 0), A([D({
	type: x.BitString,
	context: 1,
	implicit: !0,
	optional: !0
})], B.prototype, `issuerUniqueID`, void 0), A([D({
	type: x.BitString,
	context: 2,
	implicit: !0,
	optional: !0
})], B.prototype, `subjectUniqueID`, void 0), A([D({
	type: Ho,
	context: 3,
	optional: !0
})], B.prototype, `extensions`, void 0);
var Wo = class {
	tbsCertificate = new B();
	tbsCertificateRaw;
	signatureAlgorithm = new L();
	signatureValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: B,
	raw: !0
})], Wo.prototype, `tbsCertificate`, void 0), A([D({ type: L })], Wo.prototype, `signatureAlgorithm`, void 0), A([D({ type: x.BitString })], Wo.prototype, `signatureValue`, void 0);
var Go = class {
	userCertificate = /* @__PURE__ */ new ArrayBuffer(0);
	revocationDate = new z();
	crlEntryExtensions;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	converter: C
})], Go.prototype, `userCertificate`, void 0), A([D({ type: z })], Go.prototype, `revocationDate`, void 0), A([D({
	type: Vo,
	optional: !0,
	repeated: `sequence`
})], Go.prototype, `crlEntryExtensions`, void 0);
var Ko = class {
	version;
	signature = new L();
	issuer = new P();
	thisUpdate = new z();
	nextUpdate;
	revokedCertificates;
	crlExtensions;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	optional: !0
})], Ko.prototype, `version`, void 0), A([D({ type: L })], Ko.prototype, `signature`, void 0), A([D({ type: P })], Ko.prototype, `issuer`, void 0), A([D({ type: z })], Ko.prototype, `thisUpdate`, void 0), A([D({
	type: z,
	optional: !0
})], Ko.prototype, `nextUpdate`, void 0), A([D({
	type: Go,
	repeated: `sequence`,
	optional: !0
})], Ko.prototype, `revokedCertificates`, void 0), A([D({
	type: Vo,
	optional: !0,
	context: 0,
	repeated: `sequence`
})], Ko.prototype, `crlExtensions`, void 0);
var qo = class {
	tbsCertList = new Ko();
	tbsCertListRaw;
	signatureAlgorithm = new L();
	signature = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Ko,
	raw: !0
})], qo.prototype, `tbsCertList`, void 0), A([D({ type: L })], qo.prototype, `signatureAlgorithm`, void 0), A([D({ type: x.BitString })], qo.prototype, `signature`, void 0);
var Jo = class {
	issuer = new P();
	serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: P })], Jo.prototype, `issuer`, void 0), A([D({
	type: x.Integer,
	converter: C
})], Jo.prototype, `serialNumber`, void 0);
let Yo = class {
	subjectKeyIdentifier;
	issuerAndSerialNumber;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Mo,
	context: 0,
	implicit: !0
})], Yo.prototype, `subjectKeyIdentifier`, void 0), A([D({ type: Jo })], Yo.prototype, `issuerAndSerialNumber`, void 0), Yo = A([E({ type: b.Choice })], Yo);
var Xo;
(function(e) {
	e[e.v0 = 0] = `v0`, e[e.v1 = 1] = `v1`, e[e.v2 = 2] = `v2`, e[e.v3 = 3] = `v3`, e[e.v4 = 4] = `v4`, e[e.v5 = 5] = `v5`;
})(Xo ||= {});
let Zo = class extends L {};
Zo = A([E({ type: b.Sequence })], Zo);
let Qo = class extends L {};
Qo = A([E({ type: b.Sequence })], Qo);
let $o = class extends L {};
$o = A([E({ type: b.Sequence })], $o);
let es = class extends L {};
es = A([E({ type: b.Sequence })], es);
let ts = class extends L {};
ts = A([E({ type: b.Sequence })], ts);
let ns = class extends L {};
ns = A([E({ type: b.Sequence })], ns);
var rs = class {
	attrType = ``;
	attrValues = [];
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], rs.prototype, `attrType`, void 0), A([D({
	type: x.Any,
	repeated: `set`
})], rs.prototype, `attrValues`, void 0);
var is, as = class {
	version = Xo.v0;
	sid = new Yo();
	digestAlgorithm = new Zo();
	signedAttrs;
	signedAttrsRaw;
	signatureAlgorithm = new Qo();
	signature = new S();
	unsignedAttrs;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], as.prototype, `version`, void 0), A([D({ type: Yo })], as.prototype, `sid`, void 0), A([D({ type: Zo })], as.prototype, `digestAlgorithm`, void 0), A([D({
	type: rs,
	repeated: `set`,
	context: 0,
	implicit: !0,
	optional: !0,
	raw: !0
})], as.prototype, `signedAttrs`, void 0), A([D({ type: Qo })], as.prototype, `signatureAlgorithm`, void 0), A([D({ type: S })], as.prototype, `signature`, void 0), A([D({
	type: rs,
	repeated: `set`,
	context: 1,
	implicit: !0,
	optional: !0
})], as.prototype, `unsignedAttrs`, void 0);
let os = is = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, is.prototype);
	}
};
os = is = A([E({
	type: b.Set,
	itemType: as
})], os);
let ss = class extends as {};
ss = A([E({ type: b.Sequence })], ss);
let cs = class extends z {};
cs = A([E({ type: b.Choice })], cs);
var ls = class {
	acIssuer = new F();
	acSerial = 0;
	attrs = [];
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: F })], ls.prototype, `acIssuer`, void 0), A([D({ type: x.Integer })], ls.prototype, `acSerial`, void 0), A([D({
	type: Oo,
	repeated: `sequence`
})], ls.prototype, `attrs`, void 0);
var us;
let ds = us = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, us.prototype);
	}
};
ds = us = A([E({
	type: b.Sequence,
	itemType: x.ObjectIdentifier
})], ds);
var fs = class {
	pathLenConstraint;
	permittedAttrs;
	excludedAttrs;
	permitUnSpecified = !0;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	optional: !0
})], fs.prototype, `pathLenConstraint`, void 0), A([D({
	type: ds,
	implicit: !0,
	context: 0,
	optional: !0
})], fs.prototype, `permittedAttrs`, void 0), A([D({
	type: ds,
	implicit: !0,
	context: 1,
	optional: !0
})], fs.prototype, `excludedAttrs`, void 0), A([D({
	type: x.Boolean,
	defaultValue: !0
})], fs.prototype, `permitUnSpecified`, void 0);
var ps = class {
	issuer = new I();
	serial = /* @__PURE__ */ new ArrayBuffer(0);
	issuerUID = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: I })], ps.prototype, `issuer`, void 0), A([D({
	type: x.Integer,
	converter: C
})], ps.prototype, `serial`, void 0), A([D({
	type: x.BitString,
	optional: !0
})], ps.prototype, `issuerUID`, void 0);
var ms;
(function(e) {
	e[e.publicKey = 0] = `publicKey`, e[e.publicKeyCert = 1] = `publicKeyCert`, e[e.otherObjectTypes = 2] = `otherObjectTypes`;
})(ms ||= {});
var hs = class {
	digestedObjectType = ms.publicKey;
	otherObjectTypeID;
	digestAlgorithm = new L();
	objectDigest = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Enumerated })], hs.prototype, `digestedObjectType`, void 0), A([D({
	type: x.ObjectIdentifier,
	optional: !0
})], hs.prototype, `otherObjectTypeID`, void 0), A([D({ type: L })], hs.prototype, `digestAlgorithm`, void 0), A([D({ type: x.BitString })], hs.prototype, `objectDigest`, void 0);
var gs = class {
	issuerName;
	baseCertificateID;
	objectDigestInfo;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: I,
	optional: !0
})], gs.prototype, `issuerName`, void 0), A([D({
	type: ps,
	context: 0,
	implicit: !0,
	optional: !0
})], gs.prototype, `baseCertificateID`, void 0), A([D({
	type: hs,
	context: 1,
	implicit: !0,
	optional: !0
})], gs.prototype, `objectDigestInfo`, void 0);
let _s = class {
	v1Form;
	v2Form;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: F,
	repeated: `sequence`
})], _s.prototype, `v1Form`, void 0), A([D({
	type: gs,
	context: 0,
	implicit: !0
})], _s.prototype, `v2Form`, void 0), _s = A([E({ type: b.Choice })], _s);
var vs = class {
	notBeforeTime = /* @__PURE__ */ new Date();
	notAfterTime = /* @__PURE__ */ new Date();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.GeneralizedTime })], vs.prototype, `notBeforeTime`, void 0), A([D({ type: x.GeneralizedTime })], vs.prototype, `notAfterTime`, void 0);
var ys = class {
	baseCertificateID;
	entityName;
	objectDigestInfo;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: ps,
	implicit: !0,
	context: 0,
	optional: !0
})], ys.prototype, `baseCertificateID`, void 0), A([D({
	type: I,
	implicit: !0,
	context: 1,
	optional: !0
})], ys.prototype, `entityName`, void 0), A([D({
	type: hs,
	implicit: !0,
	context: 2,
	optional: !0
})], ys.prototype, `objectDigestInfo`, void 0);
var bs;
(function(e) {
	e[e.v2 = 1] = `v2`;
})(bs ||= {});
var xs = class {
	version = bs.v2;
	holder = new ys();
	issuer = new _s();
	signature = new L();
	serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
	attrCertValidityPeriod = new vs();
	attributes = [];
	issuerUniqueID;
	extensions;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], xs.prototype, `version`, void 0), A([D({ type: ys })], xs.prototype, `holder`, void 0), A([D({ type: _s })], xs.prototype, `issuer`, void 0), A([D({ type: L })], xs.prototype, `signature`, void 0), A([D({
	type: x.Integer,
	converter: C
})], xs.prototype, `serialNumber`, void 0), A([D({ type: vs })], xs.prototype, `attrCertValidityPeriod`, void 0), A([D({
	type: Oo,
	repeated: `sequence`
})], xs.prototype, `attributes`, void 0), A([D({
	type: x.BitString,
	optional: !0
})], xs.prototype, `issuerUniqueID`, void 0), A([D({
	type: Ho,
	optional: !0
})], xs.prototype, `extensions`, void 0);
var Ss = class {
	acinfo = new xs();
	signatureAlgorithm = new L();
	signatureValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: xs })], Ss.prototype, `acinfo`, void 0), A([D({ type: L })], Ss.prototype, `signatureAlgorithm`, void 0), A([D({ type: x.BitString })], Ss.prototype, `signatureValue`, void 0);
var Cs;
(function(e) {
	e[e.unmarked = 1] = `unmarked`, e[e.unclassified = 2] = `unclassified`, e[e.restricted = 4] = `restricted`, e[e.confidential = 8] = `confidential`, e[e.secret = 16] = `secret`, e[e.topSecret = 32] = `topSecret`;
})(Cs ||= {});
var ws = class extends bi {}, Ts = class {
	type = ``;
	value = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.ObjectIdentifier,
	implicit: !0,
	context: 0
})], Ts.prototype, `type`, void 0), A([D({
	type: x.Any,
	implicit: !0,
	context: 1
})], Ts.prototype, `value`, void 0);
var Es = class {
	policyId = ``;
	classList = new ws(Cs.unclassified);
	securityCategories;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Es.prototype, `policyId`, void 0), A([D({
	type: ws,
	defaultValue: new ws(Cs.unclassified)
})], Es.prototype, `classList`, void 0), A([D({
	type: Ts,
	repeated: `set`
})], Es.prototype, `securityCategories`, void 0);
var Ds = class {
	cotets;
	oid;
	string;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: S })], Ds.prototype, `cotets`, void 0), A([D({ type: x.ObjectIdentifier })], Ds.prototype, `oid`, void 0), A([D({ type: x.Utf8String })], Ds.prototype, `string`, void 0);
var Os = class {
	policyAuthority;
	values = [];
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: I,
	implicit: !0,
	context: 0,
	optional: !0
})], Os.prototype, `policyAuthority`, void 0), A([D({
	type: Ds,
	repeated: `sequence`
})], Os.prototype, `values`, void 0);
const ks = `${la}.10`;
`${ks}`, `${ks}`, `${ks}`, `${ks}`, `${ks}`;
var As, js = class {
	targetCertificate = new ps();
	targetName;
	certDigestInfo;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: ps })], js.prototype, `targetCertificate`, void 0), A([D({
	type: F,
	optional: !0
})], js.prototype, `targetName`, void 0), A([D({
	type: hs,
	optional: !0
})], js.prototype, `certDigestInfo`, void 0);
let Ms = class {
	targetName;
	targetGroup;
	targetCert;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: F,
	context: 0,
	implicit: !0
})], Ms.prototype, `targetName`, void 0), A([D({
	type: F,
	context: 1,
	implicit: !0
})], Ms.prototype, `targetGroup`, void 0), A([D({
	type: js,
	context: 2,
	implicit: !0
})], Ms.prototype, `targetCert`, void 0), Ms = A([E({ type: b.Choice })], Ms);
let Ns = As = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, As.prototype);
	}
};
Ns = As = A([E({
	type: b.Sequence,
	itemType: Ms
})], Ns);
var Ps;
let Fs = Ps = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Ps.prototype);
	}
};
Fs = Ps = A([E({
	type: b.Sequence,
	itemType: Ns
})], Fs);
var Is = class {
	roleAuthority;
	roleName;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: I,
	implicit: !0,
	context: 0,
	optional: !0
})], Is.prototype, `roleAuthority`, void 0), A([D({
	type: F,
	implicit: !0,
	context: 1
})], Is.prototype, `roleName`, void 0);
var Ls = class {
	service = new F();
	ident = new F();
	authInfo;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: F })], Ls.prototype, `service`, void 0), A([D({ type: F })], Ls.prototype, `ident`, void 0), A([D({
	type: S,
	optional: !0
})], Ls.prototype, `authInfo`, void 0);
var Rs, zs = class {
	otherCertFormat = ``;
	otherCert = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], zs.prototype, `otherCertFormat`, void 0), A([D({ type: x.Any })], zs.prototype, `otherCert`, void 0);
let Bs = class {
	certificate;
	v2AttrCert;
	other;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: Wo })], Bs.prototype, `certificate`, void 0), A([D({
	type: Ss,
	context: 2,
	implicit: !0
})], Bs.prototype, `v2AttrCert`, void 0), A([D({
	type: zs,
	context: 3,
	implicit: !0
})], Bs.prototype, `other`, void 0), Bs = A([E({ type: b.Choice })], Bs);
let Vs = Rs = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Rs.prototype);
	}
};
Vs = Rs = A([E({
	type: b.Set,
	itemType: Bs
})], Vs);
var Hs = class {
	contentType = ``;
	content = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Hs.prototype, `contentType`, void 0), A([D({
	type: x.Any,
	context: 0
})], Hs.prototype, `content`, void 0);
let Us = class {
	single;
	any;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: S })], Us.prototype, `single`, void 0), A([D({ type: x.Any })], Us.prototype, `any`, void 0), Us = A([E({ type: b.Choice })], Us);
var Ws = class {
	eContentType = ``;
	eContent;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Ws.prototype, `eContentType`, void 0), A([D({
	type: Us,
	context: 0,
	optional: !0
})], Ws.prototype, `eContent`, void 0);
let Gs = class {
	value;
	constructedValue;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: S,
	context: 0,
	implicit: !0,
	optional: !0
})], Gs.prototype, `value`, void 0), A([D({
	type: S,
	converter: ki,
	context: 0,
	implicit: !0,
	optional: !0,
	repeated: `sequence`
})], Gs.prototype, `constructedValue`, void 0), Gs = A([E({ type: b.Choice })], Gs);
var Ks = class {
	contentType = ``;
	contentEncryptionAlgorithm = new es();
	encryptedContent;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Ks.prototype, `contentType`, void 0), A([D({ type: es })], Ks.prototype, `contentEncryptionAlgorithm`, void 0), A([D({
	type: Gs,
	optional: !0
})], Ks.prototype, `encryptedContent`, void 0);
var qs = class {
	keyAttrId = ``;
	keyAttr;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], qs.prototype, `keyAttrId`, void 0), A([D({
	type: x.Any,
	optional: !0
})], qs.prototype, `keyAttr`, void 0);
var Js, Ys = class {
	subjectKeyIdentifier = new Mo();
	date;
	other;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: Mo })], Ys.prototype, `subjectKeyIdentifier`, void 0), A([D({
	type: x.GeneralizedTime,
	optional: !0
})], Ys.prototype, `date`, void 0), A([D({
	type: qs,
	optional: !0
})], Ys.prototype, `other`, void 0);
let Xs = class {
	rKeyId;
	issuerAndSerialNumber;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Ys,
	context: 0,
	implicit: !0,
	optional: !0
})], Xs.prototype, `rKeyId`, void 0), A([D({
	type: Jo,
	optional: !0
})], Xs.prototype, `issuerAndSerialNumber`, void 0), Xs = A([E({ type: b.Choice })], Xs);
var Zs = class {
	rid = new Xs();
	encryptedKey = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: Xs })], Zs.prototype, `rid`, void 0), A([D({ type: S })], Zs.prototype, `encryptedKey`, void 0);
let Qs = Js = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Js.prototype);
	}
};
Qs = Js = A([E({
	type: b.Sequence,
	itemType: Zs
})], Qs);
var $s = class {
	algorithm = new L();
	publicKey = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: L })], $s.prototype, `algorithm`, void 0), A([D({ type: x.BitString })], $s.prototype, `publicKey`, void 0);
let ec = class {
	subjectKeyIdentifier;
	originatorKey;
	issuerAndSerialNumber;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Mo,
	context: 0,
	implicit: !0,
	optional: !0
})], ec.prototype, `subjectKeyIdentifier`, void 0), A([D({
	type: $s,
	context: 1,
	implicit: !0,
	optional: !0
})], ec.prototype, `originatorKey`, void 0), A([D({
	type: Jo,
	optional: !0
})], ec.prototype, `issuerAndSerialNumber`, void 0), ec = A([E({ type: b.Choice })], ec);
var tc = class {
	version = Xo.v3;
	originator = new ec();
	ukm;
	keyEncryptionAlgorithm = new $o();
	recipientEncryptedKeys = new Qs();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], tc.prototype, `version`, void 0), A([D({
	type: ec,
	context: 0
})], tc.prototype, `originator`, void 0), A([D({
	type: S,
	context: 1,
	optional: !0
})], tc.prototype, `ukm`, void 0), A([D({ type: $o })], tc.prototype, `keyEncryptionAlgorithm`, void 0), A([D({ type: Qs })], tc.prototype, `recipientEncryptedKeys`, void 0);
let nc = class {
	subjectKeyIdentifier;
	issuerAndSerialNumber;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Mo,
	context: 0,
	implicit: !0
})], nc.prototype, `subjectKeyIdentifier`, void 0), A([D({ type: Jo })], nc.prototype, `issuerAndSerialNumber`, void 0), nc = A([E({ type: b.Choice })], nc);
var rc = class {
	version = Xo.v0;
	rid = new nc();
	keyEncryptionAlgorithm = new $o();
	encryptedKey = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], rc.prototype, `version`, void 0), A([D({ type: nc })], rc.prototype, `rid`, void 0), A([D({ type: $o })], rc.prototype, `keyEncryptionAlgorithm`, void 0), A([D({ type: S })], rc.prototype, `encryptedKey`, void 0);
var ic = class {
	keyIdentifier = new S();
	date;
	other;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: S })], ic.prototype, `keyIdentifier`, void 0), A([D({
	type: x.GeneralizedTime,
	optional: !0
})], ic.prototype, `date`, void 0), A([D({
	type: qs,
	optional: !0
})], ic.prototype, `other`, void 0);
var ac = class {
	version = Xo.v4;
	kekid = new ic();
	keyEncryptionAlgorithm = new $o();
	encryptedKey = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], ac.prototype, `version`, void 0), A([D({ type: ic })], ac.prototype, `kekid`, void 0), A([D({ type: $o })], ac.prototype, `keyEncryptionAlgorithm`, void 0), A([D({ type: S })], ac.prototype, `encryptedKey`, void 0);
var oc = class {
	version = Xo.v0;
	keyDerivationAlgorithm;
	keyEncryptionAlgorithm = new $o();
	encryptedKey = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], oc.prototype, `version`, void 0), A([D({
	type: ns,
	context: 0,
	optional: !0
})], oc.prototype, `keyDerivationAlgorithm`, void 0), A([D({ type: $o })], oc.prototype, `keyEncryptionAlgorithm`, void 0), A([D({ type: S })], oc.prototype, `encryptedKey`, void 0);
var sc = class {
	oriType = ``;
	oriValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], sc.prototype, `oriType`, void 0), A([D({ type: x.Any })], sc.prototype, `oriValue`, void 0);
let cc = class {
	ktri;
	kari;
	kekri;
	pwri;
	ori;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: rc,
	optional: !0
})], cc.prototype, `ktri`, void 0), A([D({
	type: tc,
	context: 1,
	implicit: !0,
	optional: !0
})], cc.prototype, `kari`, void 0), A([D({
	type: ac,
	context: 2,
	implicit: !0,
	optional: !0
})], cc.prototype, `kekri`, void 0), A([D({
	type: oc,
	context: 3,
	implicit: !0,
	optional: !0
})], cc.prototype, `pwri`, void 0), A([D({
	type: sc,
	context: 4,
	implicit: !0,
	optional: !0
})], cc.prototype, `ori`, void 0), cc = A([E({ type: b.Choice })], cc);
var lc;
let uc = lc = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, lc.prototype);
	}
};
uc = lc = A([E({
	type: b.Set,
	itemType: cc
})], uc);
var dc;
const fc = `${la}.16`;
`${fc}`, `${fc}`;
var pc = class {
	otherRevInfoFormat = ``;
	otherRevInfo = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], pc.prototype, `otherRevInfoFormat`, void 0), A([D({ type: x.Any })], pc.prototype, `otherRevInfo`, void 0);
let mc = class {
	other = new pc();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: pc,
	context: 1,
	implicit: !0
})], mc.prototype, `other`, void 0), mc = A([E({ type: b.Choice })], mc);
let hc = dc = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, dc.prototype);
	}
};
hc = dc = A([E({
	type: b.Set,
	itemType: mc
})], hc);
var gc = class {
	certs;
	crls;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Vs,
	context: 0,
	implicit: !0,
	optional: !0
})], gc.prototype, `certs`, void 0), A([D({
	type: hc,
	context: 1,
	implicit: !0,
	optional: !0
})], gc.prototype, `crls`, void 0);
var _c;
let vc = _c = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, _c.prototype);
	}
};
vc = _c = A([E({
	type: b.Set,
	itemType: rs
})], vc);
var yc = class {
	version = Xo.v0;
	originatorInfo;
	recipientInfos = new uc();
	encryptedContentInfo = new Ks();
	unprotectedAttrs;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], yc.prototype, `version`, void 0), A([D({
	type: gc,
	context: 0,
	implicit: !0,
	optional: !0
})], yc.prototype, `originatorInfo`, void 0), A([D({ type: uc })], yc.prototype, `recipientInfos`, void 0), A([D({ type: Ks })], yc.prototype, `encryptedContentInfo`, void 0), A([D({
	type: vc,
	context: 1,
	implicit: !0,
	optional: !0
})], yc.prototype, `unprotectedAttrs`, void 0);
var bc;
let xc = bc = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, bc.prototype);
	}
};
xc = bc = A([E({
	type: b.Set,
	itemType: Zo
})], xc);
var Sc = class {
	version = Xo.v0;
	digestAlgorithms = new xc();
	encapContentInfo = new Ws();
	certificates;
	crls;
	signerInfos = new os();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], Sc.prototype, `version`, void 0), A([D({ type: xc })], Sc.prototype, `digestAlgorithms`, void 0), A([D({ type: Ws })], Sc.prototype, `encapContentInfo`, void 0), A([D({
	type: Vs,
	context: 0,
	implicit: !0,
	optional: !0
})], Sc.prototype, `certificates`, void 0), A([D({
	type: hc,
	context: 1,
	implicit: !0,
	optional: !0
})], Sc.prototype, `crls`, void 0), A([D({ type: os })], Sc.prototype, `signerInfos`, void 0);
const Cc = `1.2.840.10045.2.1`, wc = `1.2.840.10045.4.1`, Tc = `1.2.840.10045.4.3.1`, Ec = `1.2.840.10045.4.3.2`, Dc = `1.2.840.10045.4.3.3`, Oc = `1.2.840.10045.4.3.4`, kc = `1.2.840.10045.3.1.7`, Ac = `1.3.132.0.34`, jc = `1.3.132.0.35`;
function Mc(e) {
	return new L({ algorithm: e });
}
const Nc = Mc(wc);
Mc(Tc);
const Pc = Mc(Ec), Fc = Mc(Dc), Ic = Mc(Oc);
let Lc = class {
	fieldType;
	parameters;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Lc.prototype, `fieldType`, void 0), A([D({ type: x.Any })], Lc.prototype, `parameters`, void 0), Lc = A([E({ type: b.Sequence })], Lc);
var Rc = class extends S {};
let zc = class {
	a;
	b;
	seed;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.OctetString })], zc.prototype, `a`, void 0), A([D({ type: x.OctetString })], zc.prototype, `b`, void 0), A([D({
	type: x.BitString,
	optional: !0
})], zc.prototype, `seed`, void 0), zc = A([E({ type: b.Sequence })], zc);
var Bc;
(function(e) {
	e[e.ecpVer1 = 1] = `ecpVer1`;
})(Bc ||= {});
let Vc = class {
	version = Bc.ecpVer1;
	fieldID;
	curve;
	base;
	order;
	cofactor;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], Vc.prototype, `version`, void 0), A([D({ type: Lc })], Vc.prototype, `fieldID`, void 0), A([D({ type: zc })], Vc.prototype, `curve`, void 0), A([D({ type: Rc })], Vc.prototype, `base`, void 0), A([D({
	type: x.Integer,
	converter: C
})], Vc.prototype, `order`, void 0), A([D({
	type: x.Integer,
	optional: !0
})], Vc.prototype, `cofactor`, void 0), Vc = A([E({ type: b.Sequence })], Vc);
let Hc = class {
	namedCurve;
	implicitCurve;
	specifiedCurve;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], Hc.prototype, `namedCurve`, void 0), A([D({ type: x.Null })], Hc.prototype, `implicitCurve`, void 0), A([D({ type: Vc })], Hc.prototype, `specifiedCurve`, void 0), Hc = A([E({ type: b.Choice })], Hc);
var Uc = class {
	version = 1;
	privateKey = new S();
	parameters;
	publicKey;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], Uc.prototype, `version`, void 0), A([D({ type: S })], Uc.prototype, `privateKey`, void 0), A([D({
	type: Hc,
	context: 0,
	optional: !0
})], Uc.prototype, `parameters`, void 0), A([D({
	type: x.BitString,
	context: 1,
	optional: !0
})], Uc.prototype, `publicKey`, void 0);
var Wc = class {
	r = /* @__PURE__ */ new ArrayBuffer(0);
	s = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	converter: C
})], Wc.prototype, `r`, void 0), A([D({
	type: x.Integer,
	converter: C
})], Wc.prototype, `s`, void 0);
const V = `1.2.840.113549.1.1`, Gc = `${V}.1`, Kc = `${V}.7`, qc = `${V}.9`, Jc = `${V}.10`, Yc = `${V}.2`, Xc = `${V}.4`, Zc = `${V}.5`, Qc = `${V}.14`, $c = `${V}.11`, el = `${V}.12`, tl = `${V}.13`, nl = `${V}.15`, rl = `${V}.16`, il = `1.3.14.3.2.26`, al = `2.16.840.1.101.3.4.2.4`, ol = `2.16.840.1.101.3.4.2.1`, sl = `2.16.840.1.101.3.4.2.2`, cl = `2.16.840.1.101.3.4.2.3`, ll = `${V}.8`;
function H(e) {
	return new L({
		algorithm: e,
		parameters: null
	});
}
H(`1.2.840.113549.2.2`), H(`1.2.840.113549.2.5`);
const ul = H(il);
H(al), H(ol), H(sl), H(cl), H(`2.16.840.1.101.3.4.2.5`), H(`2.16.840.1.101.3.4.2.6`);
const dl = new L({
	algorithm: ll,
	parameters: k.serialize(ul)
}), fl = new L({
	algorithm: qc,
	parameters: k.serialize(Oi.toASN(new Uint8Array([
		218,
		57,
		163,
		238,
		94,
		107,
		75,
		13,
		50,
		85,
		191,
		239,
		149,
		96,
		24,
		144,
		175,
		216,
		7,
		9
	]).buffer))
});
H(Gc), H(Yc), H(Xc), H(Zc), H(nl), H(rl), H(el), H(tl), H(nl), H(rl);
var pl = class {
	hashAlgorithm = new L(ul);
	maskGenAlgorithm = new L({
		algorithm: ll,
		parameters: k.serialize(ul)
	});
	pSourceAlgorithm = new L(fl);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: L,
	context: 0,
	defaultValue: ul
})], pl.prototype, `hashAlgorithm`, void 0), A([D({
	type: L,
	context: 1,
	defaultValue: dl
})], pl.prototype, `maskGenAlgorithm`, void 0), A([D({
	type: L,
	context: 2,
	defaultValue: fl
})], pl.prototype, `pSourceAlgorithm`, void 0), new L({
	algorithm: Kc,
	parameters: k.serialize(new pl())
});
var ml = class {
	hashAlgorithm = new L(ul);
	maskGenAlgorithm = new L({
		algorithm: ll,
		parameters: k.serialize(ul)
	});
	saltLength = 20;
	trailerField = 1;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: L,
	context: 0,
	defaultValue: ul
})], ml.prototype, `hashAlgorithm`, void 0), A([D({
	type: L,
	context: 1,
	defaultValue: dl
})], ml.prototype, `maskGenAlgorithm`, void 0), A([D({
	type: x.Integer,
	context: 2,
	defaultValue: 20
})], ml.prototype, `saltLength`, void 0), A([D({
	type: x.Integer,
	context: 3,
	defaultValue: 1
})], ml.prototype, `trailerField`, void 0), new L({
	algorithm: Jc,
	parameters: k.serialize(new ml())
});
var hl = class {
	digestAlgorithm = new L();
	digest = new S();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: L })], hl.prototype, `digestAlgorithm`, void 0), A([D({ type: S })], hl.prototype, `digest`, void 0);
var gl, _l = class {
	prime = /* @__PURE__ */ new ArrayBuffer(0);
	exponent = /* @__PURE__ */ new ArrayBuffer(0);
	coefficient = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	converter: C
})], _l.prototype, `prime`, void 0), A([D({
	type: x.Integer,
	converter: C
})], _l.prototype, `exponent`, void 0), A([D({
	type: x.Integer,
	converter: C
})], _l.prototype, `coefficient`, void 0);
let vl = gl = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, gl.prototype);
	}
};
vl = gl = A([E({
	type: b.Sequence,
	itemType: _l
})], vl);
var yl = class {
	version = 0;
	modulus = /* @__PURE__ */ new ArrayBuffer(0);
	publicExponent = /* @__PURE__ */ new ArrayBuffer(0);
	privateExponent = /* @__PURE__ */ new ArrayBuffer(0);
	prime1 = /* @__PURE__ */ new ArrayBuffer(0);
	prime2 = /* @__PURE__ */ new ArrayBuffer(0);
	exponent1 = /* @__PURE__ */ new ArrayBuffer(0);
	exponent2 = /* @__PURE__ */ new ArrayBuffer(0);
	coefficient = /* @__PURE__ */ new ArrayBuffer(0);
	otherPrimeInfos;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], yl.prototype, `version`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `modulus`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `publicExponent`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `privateExponent`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `prime1`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `prime2`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `exponent1`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `exponent2`, void 0), A([D({
	type: x.Integer,
	converter: C
})], yl.prototype, `coefficient`, void 0), A([D({
	type: vl,
	optional: !0
})], yl.prototype, `otherPrimeInfos`, void 0);
var bl = class {
	modulus = /* @__PURE__ */ new ArrayBuffer(0);
	publicExponent = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: x.Integer,
	converter: C
})], bl.prototype, `modulus`, void 0), A([D({
	type: x.Integer,
	converter: C
})], bl.prototype, `publicExponent`, void 0);
var xl;
(function(e) {
	e[e.Transient = 0] = `Transient`, e[e.Singleton = 1] = `Singleton`, e[e.ResolutionScoped = 2] = `ResolutionScoped`, e[e.ContainerScoped = 3] = `ContainerScoped`;
})(xl ||= {});
var U = xl, Sl = function(e, t) {
	return Sl = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
		e.__proto__ = t;
	} || function(e, t) {
		for (var n in t) t.hasOwnProperty(n) && (e[n] = t[n]);
	}, Sl(e, t);
};
function Cl(e, t) {
	Sl(e, t);
	function n() {
		this.constructor = e;
	}
	e.prototype = t === null ? Object.create(t) : (n.prototype = t.prototype, new n());
}
function wl(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}
function Tl(e, t) {
	var n = {
		label: 0,
		sent: function() {
			if (a[0] & 1) throw a[1];
			return a[1];
		},
		trys: [],
		ops: []
	}, r, i, a, o = {
		next: s(0),
		throw: s(1),
		return: s(2)
	};
	return typeof Symbol == `function` && (o[Symbol.iterator] = function() {
		return this;
	}), o;
	function s(e) {
		return function(t) {
			return c([e, t]);
		};
	}
	function c(o) {
		if (r) throw TypeError(`Generator is already executing.`);
		for (; n;) try {
			if (r = 1, i && (a = o[0] & 2 ? i.return : o[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, o[1])).done) return a;
			switch (i = 0, a && (o = [o[0] & 2, a.value]), o[0]) {
				case 0:
				case 1:
					a = o;
					break;
				case 4: return n.label++, {
					value: o[1],
					done: !1
				};
				case 5:
					n.label++, i = o[1], o = [0];
					continue;
				case 7:
					o = n.ops.pop(), n.trys.pop();
					continue;
				default:
					if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (o[0] === 6 || o[0] === 2)) {
						n = 0;
						continue;
					}
					if (o[0] === 3 && (!a || o[1] > a[0] && o[1] < a[3])) {
						n.label = o[1];
						break;
					}
					if (o[0] === 6 && n.label < a[1]) {
						n.label = a[1], a = o;
						break;
					}
					if (a && n.label < a[2]) {
						n.label = a[2], n.ops.push(o);
						break;
					}
					a[2] && n.ops.pop(), n.trys.pop();
					continue;
			}
			o = t.call(e, n);
		} catch (e) {
			o = [6, e], i = 0;
		} finally {
			r = a = 0;
		}
		if (o[0] & 5) throw o[1];
		return {
			value: o[0] ? o[1] : void 0,
			done: !0
		};
	}
}
function El(e) {
	var t = typeof Symbol == `function` && Symbol.iterator, n = t && e[t], r = 0;
	if (n) return n.call(e);
	if (e && typeof e.length == `number`) return { next: function() {
		return e && r >= e.length && (e = void 0), {
			value: e && e[r++],
			done: !e
		};
	} };
	throw TypeError(t ? `Object is not iterable.` : `Symbol.iterator is not defined.`);
}
function Dl(e, t) {
	var n = typeof Symbol == `function` && e[Symbol.iterator];
	if (!n) return e;
	var r = n.call(e), i, a = [], o;
	try {
		for (; (t === void 0 || t-- > 0) && !(i = r.next()).done;) a.push(i.value);
	} catch (e) {
		o = { error: e };
	} finally {
		try {
			i && !i.done && (n = r.return) && n.call(r);
		} finally {
			if (o) throw o.error;
		}
	}
	return a;
}
function Ol() {
	for (var e = [], t = 0; t < arguments.length; t++) e = e.concat(Dl(arguments[t]));
	return e;
}
function kl(e) {
	var t = Reflect.getMetadata(`design:paramtypes`, e) || [], n = Reflect.getOwnMetadata(`injectionTokens`, e) || {};
	return Object.keys(n).forEach(function(e) {
		t[+e] = n[e];
	}), t;
}
function Al(e) {
	return !!e.useClass;
}
function jl(e) {
	return !!e.useFactory;
}
var Ml = function() {
	function e(e) {
		this.wrap = e, this.reflectMethods = [
			`get`,
			`getPrototypeOf`,
			`setPrototypeOf`,
			`getOwnPropertyDescriptor`,
			`defineProperty`,
			`has`,
			`set`,
			`deleteProperty`,
			`apply`,
			`construct`,
			`ownKeys`
		];
	}
	return e.prototype.createProxy = function(e) {
		var t = this, n = {}, r = !1, i;
		return new Proxy(n, this.createHandler(function() {
			return r ||= (i = e(t.wrap()), !0), i;
		}));
	}, e.prototype.createHandler = function(e) {
		var t = {};
		return this.reflectMethods.forEach(function(n) {
			t[n] = function() {
				var t = [...arguments];
				return t[0] = e(), Reflect[n].apply(void 0, Ol(t));
			};
		}), t;
	}, e;
}();
function Nl(e) {
	return typeof e == `string` || typeof e == `symbol`;
}
function Pl(e) {
	return typeof e == `object` && `token` in e && `multiple` in e;
}
function Fl(e) {
	return typeof e == `object` && `token` in e && `transform` in e;
}
function Il(e) {
	return typeof e == `function` || e instanceof Ml;
}
function Ll(e) {
	return !!e.useToken;
}
function Rl(e) {
	return e.useValue != null;
}
function zl(e) {
	return Al(e) || Rl(e) || Ll(e) || jl(e);
}
var Bl = function() {
	function e() {
		this._registryMap = /* @__PURE__ */ new Map();
	}
	return e.prototype.entries = function() {
		return this._registryMap.entries();
	}, e.prototype.getAll = function(e) {
		return this.ensure(e), this._registryMap.get(e);
	}, e.prototype.get = function(e) {
		this.ensure(e);
		var t = this._registryMap.get(e);
		return t[t.length - 1] || null;
	}, e.prototype.set = function(e, t) {
		this.ensure(e), this._registryMap.get(e).push(t);
	}, e.prototype.setAll = function(e, t) {
		this._registryMap.set(e, t);
	}, e.prototype.has = function(e) {
		return this.ensure(e), this._registryMap.get(e).length > 0;
	}, e.prototype.clear = function() {
		this._registryMap.clear();
	}, e.prototype.ensure = function(e) {
		this._registryMap.has(e) || this._registryMap.set(e, []);
	}, e;
}(), Vl = function(e) {
	Cl(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
}(Bl), Hl = function() {
	function e() {
		this.scopedResolutions = /* @__PURE__ */ new Map();
	}
	return e;
}();
function Ul(e, t) {
	return e === null ? `at position #` + t : `"` + e.split(`,`)[t].trim() + `" at position #` + t;
}
function Wl(e, t, n) {
	return n === void 0 && (n = `    `), Ol([e], t.message.split(`
`).map(function(e) {
		return n + e;
	})).join(`
`);
}
function Gl(e, t, n) {
	var r = Dl(e.toString().match(/constructor\(([\w, ]+)\)/) || [], 2)[1];
	return Wl(`Cannot inject the dependency ` + Ul(r === void 0 ? null : r, t) + ` of "` + e.name + `" constructor. Reason:`, n);
}
function Kl(e) {
	return !(typeof e.dispose != `function` || e.dispose.length > 0);
}
var ql = function(e) {
	Cl(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
}(Bl), Jl = function(e) {
	Cl(t, e);
	function t() {
		return e !== null && e.apply(this, arguments) || this;
	}
	return t;
}(Bl), Yl = function() {
	function e() {
		this.preResolution = new ql(), this.postResolution = new Jl();
	}
	return e;
}(), Xl = /* @__PURE__ */ new Map(), W = new (function() {
	function e(e) {
		this.parent = e, this._registry = new Vl(), this.interceptors = new Yl(), this.disposed = !1, this.disposables = /* @__PURE__ */ new Set();
	}
	return e.prototype.register = function(e, t, n) {
		n === void 0 && (n = { lifecycle: U.Transient }), this.ensureNotDisposed();
		var r = zl(t) ? t : { useClass: t };
		if (Ll(r)) for (var i = [e], a = r; a != null;) {
			var o = a.useToken;
			if (i.includes(o)) throw Error(`Token registration cycle detected! ` + Ol(i, [o]).join(` -> `));
			i.push(o);
			var s = this._registry.get(o);
			a = s && Ll(s.provider) ? s.provider : null;
		}
		if ((n.lifecycle === U.Singleton || n.lifecycle == U.ContainerScoped || n.lifecycle == U.ResolutionScoped) && (Rl(r) || jl(r))) throw Error(`Cannot use lifecycle "` + U[n.lifecycle] + `" with ValueProviders or FactoryProviders`);
		return this._registry.set(e, {
			provider: r,
			options: n
		}), this;
	}, e.prototype.registerType = function(e, t) {
		return this.ensureNotDisposed(), Nl(t) ? this.register(e, { useToken: t }) : this.register(e, { useClass: t });
	}, e.prototype.registerInstance = function(e, t) {
		return this.ensureNotDisposed(), this.register(e, { useValue: t });
	}, e.prototype.registerSingleton = function(e, t) {
		if (this.ensureNotDisposed(), Nl(e)) {
			if (Nl(t)) return this.register(e, { useToken: t }, { lifecycle: U.Singleton });
			if (t) return this.register(e, { useClass: t }, { lifecycle: U.Singleton });
			throw Error(`Cannot register a type name as a singleton without a "to" token`);
		}
		var n = e;
		return t && !Nl(t) && (n = t), this.register(e, { useClass: n }, { lifecycle: U.Singleton });
	}, e.prototype.resolve = function(e, t, n) {
		t === void 0 && (t = new Hl()), n === void 0 && (n = !1), this.ensureNotDisposed();
		var r = this.getRegistration(e);
		if (!r && Nl(e)) {
			if (n) return;
			throw Error(`Attempted to resolve unregistered dependency token: "` + e.toString() + `"`);
		}
		if (this.executePreResolutionInterceptor(e, `Single`), r) {
			var i = this.resolveRegistration(r, t);
			return this.executePostResolutionInterceptor(e, i, `Single`), i;
		}
		if (Il(e)) {
			var i = this.construct(e, t);
			return this.executePostResolutionInterceptor(e, i, `Single`), i;
		}
		throw Error("Attempted to construct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.");
	}, e.prototype.executePreResolutionInterceptor = function(e, t) {
		var n, r;
		if (this.interceptors.preResolution.has(e)) {
			var i = [];
			try {
				for (var a = El(this.interceptors.preResolution.getAll(e)), o = a.next(); !o.done; o = a.next()) {
					var s = o.value;
					s.options.frequency != `Once` && i.push(s), s.callback(e, t);
				}
			} catch (e) {
				n = { error: e };
			} finally {
				try {
					o && !o.done && (r = a.return) && r.call(a);
				} finally {
					if (n) throw n.error;
				}
			}
			this.interceptors.preResolution.setAll(e, i);
		}
	}, e.prototype.executePostResolutionInterceptor = function(e, t, n) {
		var r, i;
		if (this.interceptors.postResolution.has(e)) {
			var a = [];
			try {
				for (var o = El(this.interceptors.postResolution.getAll(e)), s = o.next(); !s.done; s = o.next()) {
					var c = s.value;
					c.options.frequency != `Once` && a.push(c), c.callback(e, t, n);
				}
			} catch (e) {
				r = { error: e };
			} finally {
				try {
					s && !s.done && (i = o.return) && i.call(o);
				} finally {
					if (r) throw r.error;
				}
			}
			this.interceptors.postResolution.setAll(e, a);
		}
	}, e.prototype.resolveRegistration = function(e, t) {
		if (this.ensureNotDisposed(), e.options.lifecycle === U.ResolutionScoped && t.scopedResolutions.has(e)) return t.scopedResolutions.get(e);
		var n = e.options.lifecycle === U.Singleton, r = e.options.lifecycle === U.ContainerScoped, i = n || r, a = Rl(e.provider) ? e.provider.useValue : Ll(e.provider) ? i ? e.instance ||= this.resolve(e.provider.useToken, t) : this.resolve(e.provider.useToken, t) : Al(e.provider) ? i ? e.instance ||= this.construct(e.provider.useClass, t) : this.construct(e.provider.useClass, t) : jl(e.provider) ? e.provider.useFactory(this) : this.construct(e.provider, t);
		return e.options.lifecycle === U.ResolutionScoped && t.scopedResolutions.set(e, a), a;
	}, e.prototype.resolveAll = function(e, t, n) {
		var r = this;
		t === void 0 && (t = new Hl()), n === void 0 && (n = !1), this.ensureNotDisposed();
		var i = this.getAllRegistrations(e);
		if (!i && Nl(e)) {
			if (n) return [];
			throw Error(`Attempted to resolve unregistered dependency token: "` + e.toString() + `"`);
		}
		if (this.executePreResolutionInterceptor(e, `All`), i) {
			var a = i.map(function(e) {
				return r.resolveRegistration(e, t);
			});
			return this.executePostResolutionInterceptor(e, a, `All`), a;
		}
		var o = [this.construct(e, t)];
		return this.executePostResolutionInterceptor(e, o, `All`), o;
	}, e.prototype.isRegistered = function(e, t) {
		return t === void 0 && (t = !1), this.ensureNotDisposed(), this._registry.has(e) || t && (this.parent || !1) && this.parent.isRegistered(e, !0);
	}, e.prototype.reset = function() {
		this.ensureNotDisposed(), this._registry.clear(), this.interceptors.preResolution.clear(), this.interceptors.postResolution.clear();
	}, e.prototype.clearInstances = function() {
		var e, t;
		this.ensureNotDisposed();
		try {
			for (var n = El(this._registry.entries()), r = n.next(); !r.done; r = n.next()) {
				var i = Dl(r.value, 2), a = i[0], o = i[1];
				this._registry.setAll(a, o.filter(function(e) {
					return !Rl(e.provider);
				}).map(function(e) {
					return e.instance = void 0, e;
				}));
			}
		} catch (t) {
			e = { error: t };
		} finally {
			try {
				r && !r.done && (t = n.return) && t.call(n);
			} finally {
				if (e) throw e.error;
			}
		}
	}, e.prototype.createChildContainer = function() {
		var t, n;
		this.ensureNotDisposed();
		var r = new e(this);
		try {
			for (var i = El(this._registry.entries()), a = i.next(); !a.done; a = i.next()) {
				var o = Dl(a.value, 2), s = o[0], c = o[1];
				c.some(function(e) {
					return e.options.lifecycle === U.ContainerScoped;
				}) && r._registry.setAll(s, c.map(function(e) {
					return e.options.lifecycle === U.ContainerScoped ? {
						provider: e.provider,
						options: e.options
					} : e;
				}));
			}
		} catch (e) {
			t = { error: e };
		} finally {
			try {
				a && !a.done && (n = i.return) && n.call(i);
			} finally {
				if (t) throw t.error;
			}
		}
		return r;
	}, e.prototype.beforeResolution = function(e, t, n) {
		n === void 0 && (n = { frequency: `Always` }), this.interceptors.preResolution.set(e, {
			callback: t,
			options: n
		});
	}, e.prototype.afterResolution = function(e, t, n) {
		n === void 0 && (n = { frequency: `Always` }), this.interceptors.postResolution.set(e, {
			callback: t,
			options: n
		});
	}, e.prototype.dispose = function() {
		return wl(this, void 0, void 0, function() {
			var e;
			return Tl(this, function(t) {
				switch (t.label) {
					case 0: return this.disposed = !0, e = [], this.disposables.forEach(function(t) {
						var n = t.dispose();
						n && e.push(n);
					}), [4, Promise.all(e)];
					case 1: return t.sent(), [2];
				}
			});
		});
	}, e.prototype.getRegistration = function(e) {
		return this.isRegistered(e) ? this._registry.get(e) : this.parent ? this.parent.getRegistration(e) : null;
	}, e.prototype.getAllRegistrations = function(e) {
		return this.isRegistered(e) ? this._registry.getAll(e) : this.parent ? this.parent.getAllRegistrations(e) : null;
	}, e.prototype.construct = function(e, t) {
		var n = this;
		if (e instanceof Ml) return e.createProxy(function(e) {
			return n.resolve(e, t);
		});
		var r = (function() {
			var r = Xl.get(e);
			if (!r || r.length === 0) {
				if (e.length === 0) return new e();
				throw Error(`TypeInfo not known for "` + e.name + `"`);
			}
			var i = r.map(n.resolveParams(t, e));
			return new (e.bind.apply(e, Ol([void 0], i)))();
		})();
		return Kl(r) && this.disposables.add(r), r;
	}, e.prototype.resolveParams = function(e, t) {
		var n = this;
		return function(r, i) {
			var a, o, s;
			try {
				return Pl(r) ? Fl(r) ? r.multiple ? (a = n.resolve(r.transform)).transform.apply(a, Ol([n.resolveAll(r.token, new Hl(), r.isOptional)], r.transformArgs)) : (o = n.resolve(r.transform)).transform.apply(o, Ol([n.resolve(r.token, e, r.isOptional)], r.transformArgs)) : r.multiple ? n.resolveAll(r.token, new Hl(), r.isOptional) : n.resolve(r.token, e, r.isOptional) : Fl(r) ? (s = n.resolve(r.transform, e)).transform.apply(s, Ol([n.resolve(r.token, e)], r.transformArgs)) : n.resolve(r, e);
			} catch (e) {
				throw Error(Gl(t, i, e));
			}
		};
	}, e.prototype.ensureNotDisposed = function() {
		if (this.disposed) throw Error(`This container has been disposed, you cannot interact with a disposed container`);
	}, e;
}())();
function Zl(e) {
	return function(t) {
		Xl.set(t, kl(t)), e && e.token && (Array.isArray(e.token) ? e.token.forEach(function(e) {
			W.register(e, t);
		}) : W.register(e.token, t));
	};
}
if (typeof Reflect > `u` || !Reflect.getMetadata) throw Error(`tsyringe requires a reflect polyfill. Please add 'import "reflect-metadata"' to the top of your entry point.`);
var Ql, $l = class {
	attrId = ``;
	attrValues = [];
	constructor(e = {}) {
		Object.assign(e);
	}
};
A([D({ type: x.ObjectIdentifier })], $l.prototype, `attrId`, void 0), A([D({
	type: x.Any,
	repeated: `set`
})], $l.prototype, `attrValues`, void 0);
let eu = Ql = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Ql.prototype);
	}
};
eu = Ql = A([E({
	type: b.Sequence,
	itemType: $l
})], eu);
var tu;
let nu = tu = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, tu.prototype);
	}
};
nu = tu = A([E({
	type: b.Sequence,
	itemType: Hs
})], nu);
var ru = class {
	certId = ``;
	certValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], ru.prototype, `certId`, void 0), A([D({
	type: x.Any,
	context: 0
})], ru.prototype, `certValue`, void 0);
var iu = class {
	crlId = ``;
	crltValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], iu.prototype, `crlId`, void 0), A([D({
	type: x.Any,
	context: 0
})], iu.prototype, `crltValue`, void 0);
var au = class extends S {}, ou = class {
	encryptionAlgorithm = new L();
	encryptedData = new au();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: L })], ou.prototype, `encryptionAlgorithm`, void 0), A([D({ type: au })], ou.prototype, `encryptedData`, void 0);
var su, cu;
(function(e) {
	e[e.v1 = 0] = `v1`;
})(cu ||= {});
var lu = class extends S {};
let uu = su = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, su.prototype);
	}
};
uu = su = A([E({
	type: b.Sequence,
	itemType: Oo
})], uu);
var du = class {
	version = cu.v1;
	privateKeyAlgorithm = new L();
	privateKey = new lu();
	attributes;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], du.prototype, `version`, void 0), A([D({ type: L })], du.prototype, `privateKeyAlgorithm`, void 0), A([D({ type: lu })], du.prototype, `privateKey`, void 0), A([D({
	type: uu,
	implicit: !0,
	context: 0,
	optional: !0
})], du.prototype, `attributes`, void 0);
let fu = class extends du {};
fu = A([E({ type: b.Sequence })], fu);
let pu = class extends ou {};
pu = A([E({ type: b.Sequence })], pu);
var mu = class {
	secretTypeId = ``;
	secretValue = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], mu.prototype, `secretTypeId`, void 0), A([D({
	type: x.Any,
	context: 0
})], mu.prototype, `secretValue`, void 0);
var hu = class {
	mac = new hl();
	macSalt = new S();
	iterations = 1;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: hl })], hu.prototype, `mac`, void 0), A([D({ type: S })], hu.prototype, `macSalt`, void 0), A([D({
	type: x.Integer,
	defaultValue: 1
})], hu.prototype, `iterations`, void 0);
var gu = class {
	version = 3;
	authSafe = new Hs();
	macData = new hu();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], gu.prototype, `version`, void 0), A([D({ type: Hs })], gu.prototype, `authSafe`, void 0), A([D({
	type: hu,
	optional: !0
})], gu.prototype, `macData`, void 0);
var _u, vu = class {
	bagId = ``;
	bagValue = /* @__PURE__ */ new ArrayBuffer(0);
	bagAttributes;
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.ObjectIdentifier })], vu.prototype, `bagId`, void 0), A([D({
	type: x.Any,
	context: 0
})], vu.prototype, `bagValue`, void 0), A([D({
	type: $l,
	repeated: `set`,
	optional: !0
})], vu.prototype, `bagAttributes`, void 0);
let yu = _u = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, _u.prototype);
	}
};
yu = _u = A([E({
	type: b.Sequence,
	itemType: vu
})], yu);
var bu, xu, Su;
const Cu = `1.2.840.113549.1.9`, wu = `${Cu}.7`, Tu = `${Cu}.14`;
let Eu = class extends N {
	ia5String;
	constructor(e = {}) {
		super(e);
	}
	toString() {
		return {}.toString(), this.ia5String || super.toString();
	}
};
A([D({ type: x.IA5String })], Eu.prototype, `ia5String`, void 0), Eu = A([E({ type: b.Choice })], Eu);
let Du = class extends Hs {};
Du = A([E({ type: b.Sequence })], Du);
let Ou = class extends gu {};
Ou = A([E({ type: b.Sequence })], Ou);
let ku = class extends ou {};
ku = A([E({ type: b.Sequence })], ku);
let Au = class {
	value;
	constructor(e = ``) {
		this.value = e;
	}
	toString() {
		return this.value;
	}
};
A([D({ type: x.IA5String })], Au.prototype, `value`, void 0), Au = A([E({ type: b.Choice })], Au);
let ju = class extends Eu {};
ju = A([E({ type: b.Choice })], ju);
let Mu = class extends N {};
Mu = A([E({ type: b.Choice })], Mu);
let Nu = class {
	value;
	constructor(e = /* @__PURE__ */ new Date()) {
		this.value = e;
	}
};
A([D({ type: x.GeneralizedTime })], Nu.prototype, `value`, void 0), Nu = A([E({ type: b.Choice })], Nu);
let Pu = class extends N {};
Pu = A([E({ type: b.Choice })], Pu);
let Fu = class {
	value;
	constructor(e = `M`) {
		this.value = e;
	}
	toString() {
		return this.value;
	}
};
A([D({ type: x.PrintableString })], Fu.prototype, `value`, void 0), Fu = A([E({ type: b.Choice })], Fu);
let Iu = class {
	value;
	constructor(e = ``) {
		this.value = e;
	}
	toString() {
		return this.value;
	}
};
A([D({ type: x.PrintableString })], Iu.prototype, `value`, void 0), Iu = A([E({ type: b.Choice })], Iu);
let Lu = class extends Iu {};
Lu = A([E({ type: b.Choice })], Lu);
let Ru = class extends N {};
Ru = A([E({ type: b.Choice })], Ru);
let zu = class {
	value;
	constructor(e = ``) {
		this.value = e;
	}
	toString() {
		return this.value;
	}
};
A([D({ type: x.ObjectIdentifier })], zu.prototype, `value`, void 0), zu = A([E({ type: b.Choice })], zu);
let Bu = class extends z {};
Bu = A([E({ type: b.Choice })], Bu);
let Vu = class {
	value;
	constructor(e = 0) {
		this.value = e;
	}
	toString() {
		return this.value.toString();
	}
};
A([D({ type: x.Integer })], Vu.prototype, `value`, void 0), Vu = A([E({ type: b.Choice })], Vu);
let Hu = class extends as {};
Hu = A([E({ type: b.Sequence })], Hu);
let Uu = class extends N {};
Uu = A([E({ type: b.Choice })], Uu);
let Wu = bu = class extends Ho {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, bu.prototype);
	}
};
Wu = bu = A([E({ type: b.Sequence })], Wu);
let Gu = xu = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, xu.prototype);
	}
};
Gu = xu = A([E({
	type: b.Set,
	itemType: rs
})], Gu);
let Ku = class {
	value;
	constructor(e = ``) {
		this.value = e;
	}
	toString() {
		return this.value;
	}
};
A([D({ type: x.BmpString })], Ku.prototype, `value`, void 0), Ku = A([E({ type: b.Choice })], Ku);
let qu = class extends L {};
qu = A([E({ type: b.Sequence })], qu);
let Ju = Su = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Su.prototype);
	}
};
Ju = Su = A([E({
	type: b.Sequence,
	itemType: qu
})], Ju);
var Yu, Xu;
let Zu = Yu = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Yu.prototype);
	}
};
Zu = Yu = A([E({
	type: b.Sequence,
	itemType: L
})], Zu);
let Qu = Xu = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Xu.prototype);
	}
};
Qu = Xu = A([E({
	type: b.Sequence,
	itemType: x.BitString
})], Qu);
var $u, ed;
(function(e) {
	e[e.v1 = 0] = `v1`, e[e.v2 = 1] = `v2`;
})(ed ||= {});
let td = class extends L {};
td = A([E({ type: b.Sequence })], td);
let nd = class {
	version = ed.v1;
	privateKeyAlgorithm = new L();
	privateKey = /* @__PURE__ */ new ArrayBuffer(0);
	attributes;
	publicKey;
};
A([D({ type: x.Integer })], nd.prototype, `version`, void 0), A([D({ type: L })], nd.prototype, `privateKeyAlgorithm`, void 0), A([D({ type: x.OctetString })], nd.prototype, `privateKey`, void 0), A([D({
	type: uu,
	context: 0,
	implicit: !0,
	optional: !0
})], nd.prototype, `attributes`, void 0), A([D({
	type: x.BitString,
	context: 1,
	implicit: !0,
	optional: !0
})], nd.prototype, `publicKey`, void 0), nd = A([E({ type: b.Sequence })], nd);
let rd = class extends nd {};
rd = A([E({ type: b.Sequence })], rd);
let id = $u = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, $u.prototype);
	}
};
id = $u = A([E({
	type: b.Sequence,
	itemType: nd
})], id);
var ad, od;
let sd = class extends L {};
sd = A([E({ type: b.Sequence })], sd);
let cd = ad = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, ad.prototype);
	}
};
cd = ad = A([E({
	type: b.Sequence,
	itemType: R
})], cd);
let ld = od = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, od.prototype);
	}
};
ld = od = A([E({
	type: b.Sequence,
	itemType: nd
})], ld);
const G = `2.16.840.1.101.3.4.3`, ud = `${G}.17`, dd = `${G}.18`, fd = `${G}.19`, pd = `${G}.20`, md = `${G}.21`, hd = `${G}.22`, gd = `${G}.23`, _d = `${G}.24`, vd = `${G}.25`, yd = `${G}.26`, bd = `${G}.27`, xd = `${G}.28`, Sd = `${G}.29`, Cd = `${G}.30`, wd = `${G}.31`;
var Td;
let Ed = Td = class extends O {
	constructor(e) {
		super(e), Object.setPrototypeOf(this, Td.prototype);
	}
};
Ed = Td = A([E({
	type: b.Sequence,
	itemType: Oo
})], Ed);
var Dd = class {
	version = 0;
	subject = new P();
	subjectPKInfo = new R();
	attributes = new Ed();
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({ type: x.Integer })], Dd.prototype, `version`, void 0), A([D({ type: P })], Dd.prototype, `subject`, void 0), A([D({ type: R })], Dd.prototype, `subjectPKInfo`, void 0), A([D({
	type: Ed,
	implicit: !0,
	context: 0,
	optional: !0
})], Dd.prototype, `attributes`, void 0);
var Od = class {
	certificationRequestInfo = new Dd();
	certificationRequestInfoRaw;
	signatureAlgorithm = new L();
	signature = /* @__PURE__ */ new ArrayBuffer(0);
	constructor(e = {}) {
		Object.assign(this, e);
	}
};
A([D({
	type: Dd,
	raw: !0
})], Od.prototype, `certificationRequestInfo`, void 0), A([D({ type: L })], Od.prototype, `signatureAlgorithm`, void 0), A([D({ type: x.BitString })], Od.prototype, `signature`, void 0);
const kd = `crypto.algorithm`;
var Ad = class {
	getAlgorithms() {
		return W.resolveAll(kd);
	}
	toAsnAlgorithm(e) {
		let t = { ...e };
		t.hash && typeof t.hash == `string` && (t.hash = { name: t.hash });
		for (let e of this.getAlgorithms()) {
			let n = e.toAsnAlgorithm(t);
			if (n) return n;
		}
		if (/^[0-9.]+$/.test(e.name)) {
			let t = new L({ algorithm: e.name });
			return `parameters` in e && (t.parameters = e.parameters), t;
		}
		throw Error(`Cannot convert WebCrypto algorithm to ASN.1 algorithm`);
	}
	toWebAlgorithm(e) {
		for (let t of this.getAlgorithms()) {
			let n = t.toWebAlgorithm(e);
			if (n) return n;
		}
		return {
			name: e.algorithm,
			parameters: e.parameters
		};
	}
};
const jd = `crypto.algorithmProvider`;
W.registerSingleton(jd, Ad);
var Md;
const K = `1.3.36.3.3.2.8.1.1`, Nd = `${K}.1`, Pd = `${K}.2`, Fd = `${K}.3`, Id = `${K}.4`, Ld = `${K}.5`, Rd = `${K}.6`, zd = `${K}.7`, Bd = `${K}.8`, Vd = `${K}.9`, Hd = `${K}.10`, Ud = `${K}.11`, Wd = `${K}.12`, Gd = `${K}.13`, Kd = `${K}.14`, qd = `brainpoolP160r1`, Jd = `brainpoolP160t1`, Yd = `brainpoolP192r1`, Xd = `brainpoolP192t1`, Zd = `brainpoolP224r1`, Qd = `brainpoolP224t1`, $d = `brainpoolP256r1`, ef = `brainpoolP256t1`, tf = `brainpoolP320r1`, nf = `brainpoolP320t1`, rf = `brainpoolP384r1`, af = `brainpoolP384t1`, of = `brainpoolP512r1`, sf = `brainpoolP512t1`, q = `ECDSA`;
let cf = Md = class {
	toAsnAlgorithm(e) {
		if (e.name.toLowerCase() === `ecdsa`) {
			if (`hash` in e) switch ((typeof e.hash == `string` ? e.hash : e.hash.name).toLowerCase()) {
				case `sha-1`: return Nc;
				case `sha-256`: return Pc;
				case `sha-384`: return Fc;
				case `sha-512`: return Ic;
			}
			else if (`namedCurve` in e) {
				let t = ``;
				switch (e.namedCurve) {
					case `P-256`:
						t = kc;
						break;
					case `K-256`:
						t = Md.SECP256K1;
						break;
					case `P-384`:
						t = Ac;
						break;
					case `P-521`:
						t = jc;
						break;
					case qd:
						t = Nd;
						break;
					case Jd:
						t = Pd;
						break;
					case Yd:
						t = Fd;
						break;
					case Xd:
						t = Id;
						break;
					case Zd:
						t = Ld;
						break;
					case Qd:
						t = Rd;
						break;
					case $d:
						t = zd;
						break;
					case ef:
						t = Bd;
						break;
					case tf:
						t = Vd;
						break;
					case nf:
						t = Hd;
						break;
					case rf:
						t = Ud;
						break;
					case af:
						t = Wd;
						break;
					case of:
						t = Gd;
						break;
					case sf: t = Kd;
				}
				if (t) return new L({
					algorithm: Cc,
					parameters: k.serialize(new Hc({ namedCurve: t }))
				});
			}
		}
		return null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case wc: return {
				name: q,
				hash: { name: `SHA-1` }
			};
			case Ec: return {
				name: q,
				hash: { name: `SHA-256` }
			};
			case Dc: return {
				name: q,
				hash: { name: `SHA-384` }
			};
			case Oc: return {
				name: q,
				hash: { name: `SHA-512` }
			};
			case Cc:
				if (!e.parameters) throw TypeError(`Cannot get required parameters from EC algorithm`);
				switch (k.parse(e.parameters, Hc).namedCurve) {
					case kc: return {
						name: q,
						namedCurve: `P-256`
					};
					case Md.SECP256K1: return {
						name: q,
						namedCurve: `K-256`
					};
					case Ac: return {
						name: q,
						namedCurve: `P-384`
					};
					case jc: return {
						name: q,
						namedCurve: `P-521`
					};
					case Nd: return {
						name: q,
						namedCurve: qd
					};
					case Pd: return {
						name: q,
						namedCurve: Jd
					};
					case Fd: return {
						name: q,
						namedCurve: Yd
					};
					case Id: return {
						name: q,
						namedCurve: Xd
					};
					case Ld: return {
						name: q,
						namedCurve: Zd
					};
					case Rd: return {
						name: q,
						namedCurve: Qd
					};
					case zd: return {
						name: q,
						namedCurve: $d
					};
					case Bd: return {
						name: q,
						namedCurve: ef
					};
					case Vd: return {
						name: q,
						namedCurve: tf
					};
					case Hd: return {
						name: q,
						namedCurve: nf
					};
					case Ud: return {
						name: q,
						namedCurve: rf
					};
					case Wd: return {
						name: q,
						namedCurve: af
					};
					case Gd: return {
						name: q,
						namedCurve: of
					};
					case Kd: return {
						name: q,
						namedCurve: sf
					};
				}
		}
		return null;
	}
};
cf.SECP256K1 = `1.3.132.0.10`, cf = Md = A([Zl()], cf), W.registerSingleton(kd, cf);
const lf = Symbol(`name`), uf = Symbol(`value`);
var J = class {
	constructor(e, t = {}, n = ``) {
		this[lf] = e, this[uf] = n;
		for (let e in t) this[e] = t[e];
	}
};
J.NAME = lf, J.VALUE = uf;
var df = class {
	static toTextObject(e) {
		let t = new J(`Algorithm Identifier`, {}, ff.toString(e.algorithm));
		if (e.parameters) switch (e.algorithm) {
			case Cc: {
				let n = new cf().toWebAlgorithm(e);
				n && `namedCurve` in n ? t[`Named Curve`] = n.namedCurve : t.Parameters = e.parameters;
				break;
			}
			default: t.Parameters = e.parameters;
		}
		return t;
	}
}, ff = class {
	static toString(e) {
		return this.items[e] || e;
	}
};
ff.items = {
	[il]: `sha1`,
	[al]: `sha224`,
	[ol]: `sha256`,
	[sl]: `sha384`,
	[cl]: `sha512`,
	[Gc]: `rsaEncryption`,
	[Zc]: `sha1WithRSAEncryption`,
	[Qc]: `sha224WithRSAEncryption`,
	[$c]: `sha256WithRSAEncryption`,
	[el]: `sha384WithRSAEncryption`,
	[tl]: `sha512WithRSAEncryption`,
	[Cc]: `ecPublicKey`,
	[wc]: `ecdsaWithSHA1`,
	[Tc]: `ecdsaWithSHA224`,
	[Ec]: `ecdsaWithSHA256`,
	[Dc]: `ecdsaWithSHA384`,
	[Oc]: `ecdsaWithSHA512`,
	[no]: `TLS WWW server authentication`,
	[ro]: `TLS WWW client authentication`,
	[io]: `Code Signing`,
	[ao]: `E-mail Protection`,
	[oo]: `Time Stamping`,
	[so]: `OCSP Signing`,
	"1.2.840.113549.1.7.2": `Signed Data`
};
var pf = class {
	static serialize(e) {
		return this.serializeObj(e).join(`
`);
	}
	static pad(e = 0) {
		return ``.padStart(2 * e, ` `);
	}
	static serializeObj(e, n = 0) {
		let r = [], i = this.pad(n++), a = ``, o = e[J.VALUE];
		o && (a = ` ${o}`), r.push(`${i}${e[J.NAME]}:${a}`), i = this.pad(n);
		for (let a in e) {
			if (typeof a == `symbol`) continue;
			let o = e[a], s = a ? `${a}: ` : ``;
			if (typeof o == `string` || typeof o == `number` || typeof o == `boolean`) r.push(`${i}${s}${o}`);
			else if (o instanceof Date) r.push(`${i}${s}${o.toUTCString()}`);
			else if (Array.isArray(o)) for (let e of o) e[J.NAME] = a, r.push(...this.serializeObj(e, n));
			else if (o instanceof J) o[J.NAME] = a, r.push(...this.serializeObj(o, n));
			else if (t.isBufferSource(o)) a ? (r.push(`${i}${s}`), r.push(...this.serializeBufferSource(o, n + 1))) : r.push(...this.serializeBufferSource(o, n));
			else if (`toTextObject` in o) {
				let e = o.toTextObject();
				e[J.NAME] = a, r.push(...this.serializeObj(e, n));
			} else throw TypeError(`Cannot serialize data in text format. Unsupported type.`);
		}
		return r;
	}
	static serializeBufferSource(e, n = 0) {
		let r = this.pad(n), i = t.toUint8Array(e), a = [];
		for (let e = 0; e < i.length;) {
			let t = [];
			for (let n = 0; n < 16 && e < i.length; n++) {
				n === 8 && t.push(``);
				let r = i[e++].toString(16).padStart(2, `0`);
				t.push(r);
			}
			a.push(`${r}${t.join(` `)}`);
		}
		return a;
	}
	static serializeAlgorithm(e) {
		return this.algorithmSerializer.toTextObject(e);
	}
};
pf.oidSerializer = ff, pf.algorithmSerializer = df;
var mf, hf, gf = class e {
	get parseOptions() {
		return j(this, hf, `f`);
	}
	get rawData() {
		return j(this, mf, `f`) || M(this, mf, k.serialize(this.asn), `f`), j(this, mf, `f`);
	}
	constructor(...e) {
		mf.set(this, void 0), hf.set(this, void 0), t.isBufferSource(e[0]) ? (M(this, hf, e[2], `f`), this.asn = k.parse(e[0], e[1], e[2]), M(this, mf, t.toArrayBuffer(e[0]), `f`), this.onInit(this.asn)) : (M(this, hf, e[1], `f`), this.asn = e[0], this.onInit(this.asn));
	}
	equal(t) {
		return t instanceof e && ee(t.rawData, this.rawData);
	}
	toString(e = `text`) {
		switch (e) {
			case `asn`: return k.toString(this.rawData, j(this, hf, `f`));
			case `text`: return pf.serialize(this.toTextObject());
			case `hex`: return c.ToHex(this.rawData);
			case `base64`: return c.ToBase64(this.rawData);
			case `base64url`: return c.ToBase64Url(this.rawData);
			default: throw TypeError(`Argument 'format' is unsupported value`);
		}
	}
	getTextName() {
		return this.constructor.NAME;
	}
	toTextObject() {
		let e = this.toTextObjectEmpty();
		return e[``] = this.rawData, e;
	}
	toTextObjectEmpty(e) {
		return new J(this.getTextName(), {}, e);
	}
};
mf = /* @__PURE__ */ new WeakMap(), hf = /* @__PURE__ */ new WeakMap(), gf.NAME = `ASN`;
var _f, vf = class e {
	static isCryptoKeyPair(e) {
		return e && e.privateKey && e.publicKey;
	}
	static isCryptoKey(e) {
		return e && e.usages && e.type && e.algorithm && e.extractable !== void 0;
	}
	constructor() {
		this.items = /* @__PURE__ */ new Map(), this[_f] = `CryptoProvider`, typeof self < `u` && typeof crypto < `u` ? this.set(e.DEFAULT, crypto) : typeof global < `u` && global.crypto && global.crypto.subtle && this.set(e.DEFAULT, global.crypto);
	}
	clear() {
		this.items.clear();
	}
	delete(e) {
		return this.items.delete(e);
	}
	forEach(e, t) {
		return this.items.forEach(e, t);
	}
	has(e) {
		return this.items.has(e);
	}
	get size() {
		return this.items.size;
	}
	entries() {
		return this.items.entries();
	}
	keys() {
		return this.items.keys();
	}
	values() {
		return this.items.values();
	}
	[Symbol.iterator]() {
		return this.items[Symbol.iterator]();
	}
	get(t = e.DEFAULT) {
		let n = this.items.get(t.toLowerCase());
		if (!n) throw Error(`Cannot get Crypto by name '${t}'`);
		return n;
	}
	set(t, n) {
		if (typeof t == `string`) {
			if (!n) throw TypeError(`Argument 'value' is required`);
			this.items.set(t.toLowerCase(), n);
		} else this.items.set(e.DEFAULT, t);
		return this;
	}
};
_f = Symbol.toStringTag, vf.DEFAULT = `default`;
const Y = new vf(), X = { berOptions: {
	maxDepth: 1 / 0,
	maxNodes: 1 / 0,
	maxContentLength: 1 / 0
} };
function yf(e) {
	let t = 0;
	for (; t < e.length - 1 && e[t] === 0;) t++;
	let n = e.slice(t);
	if (n.length || (n = new Uint8Array([0])), n[0] > 127) {
		let e = new Uint8Array(n.length + 1);
		e[0] = 0, e.set(n, 1), n = e;
	}
	return n.buffer;
}
function bf(e, n = Y.get()) {
	let r = t.toUint8Array(c.FromHex(e || ``));
	return yf(r.length && r.some((e) => e > 0) ? r : n.getRandomValues(/* @__PURE__ */ new Uint8Array(16)));
}
function xf(e) {
	let n = t.toUint8Array(e);
	return n.length > 1 && n[0] === 0 && n[1] > 127 && (n = n.slice(1)), c.ToHex(n);
}
var Sf = class e extends gf {
	constructor(...e) {
		let n, r;
		t.isBufferSource(e[0]) ? (n = t.toArrayBuffer(e[0]), r = e[1]) : (n = k.serialize(new Vo({
			extnID: e[0],
			critical: e[1],
			extnValue: new S(t.toArrayBuffer(e[2]))
		})), r = X), super(n, Vo, r);
	}
	onInit(e) {
		this.type = e.extnID, this.critical = e.critical, this.value = e.extnValue.buffer;
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[``] = this.value, e;
	}
	toTextObjectWithoutValue() {
		let t = this.toTextObjectEmpty(this.critical ? `critical` : void 0);
		return t[J.NAME] === e.NAME && (t[J.NAME] = ff.toString(this.type)), t;
	}
};
const Cf = /^[0-2](?:\.[1-9][0-9]*)+$/;
function wf(e) {
	return new RegExp(Cf).test(e);
}
var Tf = class {
	constructor(e = {}) {
		this.items = {};
		for (let t in e) this.register(t, e[t]);
	}
	get(e) {
		return this.items[e] || null;
	}
	findId(e) {
		return wf(e) ? e : this.get(e);
	}
	register(e, t) {
		this.items[e] = t, this.items[t] = e;
	}
};
const Z = new Tf();
Z.register(`CN`, `2.5.4.3`), Z.register(`L`, `2.5.4.7`), Z.register(`ST`, `2.5.4.8`), Z.register(`O`, `2.5.4.10`), Z.register(`OU`, `2.5.4.11`), Z.register(`C`, `2.5.4.6`), Z.register(`DC`, `0.9.2342.19200300.100.1.25`), Z.register(`E`, `1.2.840.113549.1.9.1`), Z.register(`G`, `2.5.4.42`), Z.register(`I`, `2.5.4.43`), Z.register(`SN`, `2.5.4.4`), Z.register(`T`, `2.5.4.12`);
function Ef(e, t) {
	return `\\${c.ToHex(c.FromUtf8String(t)).toUpperCase()}`;
}
function Df(e) {
	return e.replace(/([,+"\\<>;])/g, `\\$1`).replace(/^([ #])/, `\\$1`).replace(/([ ]$)/, `\\$1`).replace(/([\r\n\t])/, Ef);
}
var Of = class e {
	static isASCII(e) {
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) > 255) return !1;
		return !0;
	}
	static isPrintableString(e) {
		return /^[A-Za-z0-9 '()+,-./:=?]*$/g.test(e);
	}
	constructor(e, n = {}) {
		this.extraNames = new Tf(), this.asn = new P();
		for (let e in n) if (Object.prototype.hasOwnProperty.call(n, e)) {
			let t = n[e];
			this.extraNames.register(e, t);
		}
		this.asn = typeof e == `string` ? this.fromString(e) : e instanceof P ? e : t.isBufferSource(e) ? k.parse(e, P) : this.fromJSON(e);
	}
	getField(e) {
		let t = this.extraNames.findId(e) || Z.findId(e), n = [];
		for (let e of this.asn) for (let r of e) r.type === t && n.push(r.value.toString());
		return n;
	}
	getName(e) {
		return this.extraNames.get(e) || Z.get(e);
	}
	toString() {
		return this.asn.map((e) => e.map((e) => `${this.getName(e.type) || e.type}=${e.value.anyValue ? `#${c.ToHex(e.value.anyValue)}` : Df(e.value.toString())}`).join(`+`)).join(`, `);
	}
	toJSON() {
		let e = [];
		for (let t of this.asn) {
			let n = {};
			for (let e of t) {
				let t = this.getName(e.type) || e.type;
				n[t] ?? (n[t] = []), n[t].push(e.value.anyValue ? `#${c.ToHex(e.value.anyValue)}` : e.value.toString());
			}
			e.push(n);
		}
		return e;
	}
	fromString(e) {
		let t = new P(), n = /(\d\.[\d.]*\d|[A-Za-z]+)=((?:"")|(?:".*?[^\\]")|(?:[^,+"\\](?=[,+]|$))|(?:[^,+].*?(?:[^\\][,+]))|(?:))([,+])?/g, r = null, i = `,`;
		for (; r = n.exec(`${e},`);) {
			let [, e, n] = r, a = n[n.length - 1];
			(a === `,` || a === `+`) && (n = n.slice(0, n.length - 1), r[3] = a);
			let o = r[3];
			e = this.getTypeOid(e);
			let s = this.createAttribute(e, n);
			i === `+` ? t[t.length - 1].push(s) : t.push(new ia([s])), i = o;
		}
		return t;
	}
	fromJSON(e) {
		let t = new P();
		for (let n of e) {
			let e = new ia();
			for (let t in n) {
				let r = this.getTypeOid(t), i = n[t];
				for (let t of i) {
					let n = this.createAttribute(r, t);
					e.push(n);
				}
			}
			t.push(e);
		}
		return t;
	}
	getTypeOid(e) {
		if (/[\d.]+/.test(e) || (e = this.getName(e) || ``), !e) throw Error(`Cannot get OID for name type '${e}'`);
		return e;
	}
	createAttribute(t, n) {
		let r = new ra({ type: t });
		if (typeof n == `object`) for (let e in n) switch (e) {
			case `ia5String`:
				r.value.ia5String = n[e];
				break;
			case `utf8String`:
				r.value.utf8String = n[e];
				break;
			case `universalString`:
				r.value.universalString = n[e];
				break;
			case `bmpString`:
				r.value.bmpString = n[e];
				break;
			case `printableString`: r.value.printableString = n[e];
		}
		else if (n[0] === `#`) r.value.anyValue = c.FromHex(n.slice(1));
		else {
			let i = this.processStringValue(n);
			t === this.getName(`E`) || t === this.getName(`DC`) ? r.value.ia5String = i : e.isPrintableString(i) ? r.value.printableString = i : r.value.utf8String = i;
		}
		return r;
	}
	processStringValue(e) {
		let t = /"(.*?[^\\])?"/.exec(e);
		return t && (e = t[1]), e.replace(/\\0a/gi, `
`).replace(/\\0d/gi, `\r`).replace(/\\0g/gi, `	`).replace(/\\(.)/g, `$1`);
	}
	toArrayBuffer() {
		return k.serialize(this.asn);
	}
	async getThumbprint(e, t) {
		let n, r = `SHA-1`;
		return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Y.get(), await n.subtle.digest(r, this.toArrayBuffer());
	}
};
const kf = `Cannot initialize GeneralName from ASN.1 data.`, Af = `${kf} Unsupported string format in use.`, jf = `${kf} Value doesn't match to GUID regular expression.`, Mf = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i, Nf = `1.3.6.1.4.1.311.25.1`, Pf = `1.3.6.1.4.1.311.20.2.3`, Ff = `email`, If = `guid`;
var Lf = class extends gf {
	constructor(...e) {
		let n, r;
		if (t.isBufferSource(e[0])) r = e[1], n = k.parse(e[0], F, r);
		else if (typeof e[0] == `string`) switch (r = X, e[0]) {
			case `dn`: {
				let t = new Of(e[1]).toArrayBuffer(), r = k.parse(t, P, X);
				n = new F({ directoryName: r });
				break;
			}
			case `dns`:
				n = new F({ dNSName: e[1] });
				break;
			case Ff:
				n = new F({ rfc822Name: e[1] });
				break;
			case If: {
				let t = new RegExp(Mf, `i`).exec(e[1]);
				if (!t) throw Error(`Cannot parse GUID value. Value doesn't match to regular expression`);
				let r = t.slice(1).map((e, t) => t < 3 ? c.ToHex(new Uint8Array(c.FromHex(e)).reverse()) : e).join(``);
				n = new F({ otherName: new sa({
					typeId: Nf,
					value: k.serialize(new S(c.FromHex(r)))
				}) });
				break;
			}
			case `ip`:
				n = new F({ iPAddress: e[1] });
				break;
			case `id`:
				n = new F({ registeredID: e[1] });
				break;
			case `upn`:
				n = new F({ otherName: new sa({
					typeId: Pf,
					value: k.serialize(Ai.toASN(e[1]))
				}) });
				break;
			case `url`:
				n = new F({ uniformResourceIdentifier: e[1] });
				break;
			default: throw Error(`Cannot create GeneralName. Unsupported type of the name`);
		}
		else n = e[0], r = e[1] ?? X;
		super(n, r);
	}
	onInit(e) {
		if (e.dNSName != null) this.type = `dns`, this.value = e.dNSName;
		else if (e.rfc822Name != null) this.type = Ff, this.value = e.rfc822Name;
		else if (e.iPAddress != null) this.type = `ip`, this.value = e.iPAddress;
		else if (e.uniformResourceIdentifier != null) this.type = `url`, this.value = e.uniformResourceIdentifier;
		else if (e.registeredID != null) this.type = `id`, this.value = e.registeredID;
		else if (e.directoryName != null) this.type = `dn`, this.value = new Of(e.directoryName).toString();
		else if (e.otherName != null) {
			if (e.otherName.typeId === Nf) {
				this.type = If;
				let t = k.parse(e.otherName.value, S, this.parseOptions), n = new RegExp(Mf, `i`).exec(c.ToHex(t));
				if (!n) throw Error(jf);
				this.value = n.slice(1).map((e, t) => t < 3 ? c.ToHex(new Uint8Array(c.FromHex(e)).reverse()) : e).join(`-`);
			} else if (e.otherName.typeId === Pf) this.type = `upn`, this.value = k.parse(e.otherName.value, N, this.parseOptions).toString();
			else throw Error(Af);
		} else throw Error(Af);
	}
	toJSON() {
		return {
			type: this.type,
			value: this.value
		};
	}
	toTextObject() {
		let e;
		switch (this.type) {
			case `dn`:
			case `dns`:
			case If:
			case `ip`:
			case `id`:
			case `upn`:
			case `url`:
				e = this.type.toUpperCase();
				break;
			case Ff:
				e = `Email`;
				break;
			default: throw Error(`Unsupported GeneralName type`);
		}
		let t = this.value;
		return this.type === `id` && (t = ff.toString(t)), new J(e, void 0, t);
	}
}, Rf = class extends gf {
	constructor(e, n) {
		let r, i = X;
		if (e instanceof I) r = e;
		else if (Array.isArray(e)) {
			let t = [];
			for (let n of e) if (n instanceof F) t.push(n);
			else {
				let e = k.parse(new Lf(n.type, n.value).rawData, F, X);
				t.push(e);
			}
			r = new I(t);
		} else if (t.isBufferSource(e)) r = k.parse(e, I, n), i = n ?? {};
		else throw Error(`Cannot initialize GeneralNames. Incorrect incoming arguments`);
		super(r, i);
	}
	onInit(e) {
		let t = [];
		for (let n of e) {
			let e = null;
			try {
				e = new Lf(n, this.parseOptions);
			} catch {
				continue;
			}
			t.push(e);
		}
		this.items = t;
	}
	toJSON() {
		return this.items.map((e) => e.toJSON());
	}
	toTextObject() {
		let e = super.toTextObjectEmpty();
		for (let t of this.items) {
			let n = t.toTextObject(), r = e[n[J.NAME]];
			Array.isArray(r) || (r = [], e[n[J.NAME]] = r), r.push(n);
		}
		return e;
	}
};
Rf.NAME = `GeneralNames`;
const zf = `-{5}`, Bf = `${`${zf}BEGIN ([^\\n]+(?=${zf}))${zf}`}\\n(?:((?:[^:\\n]+: (?:[^\\n]+\\n(?: +[^\\n]+\\n)*))+))?\\n?((?:[a-zA-Z0-9=+/]+\\n)+)${`${zf}END \\1${zf}`}`, Vf = RegExp(`[\\n]+`, `g`);
var Q = class {
	static isPem(e) {
		return typeof e == `string` && new RegExp(Bf, `g`).test(e.replace(/\r/g, ``));
	}
	static decodeWithHeaders(e) {
		e = e.replace(/\r/g, ``);
		let t = new RegExp(Bf, `g`), n = [], r = null;
		for (; r = t.exec(e);) {
			let e = r[3].replace(Vf, ``), t = {
				type: r[1],
				headers: [],
				rawData: c.FromBase64(e)
			}, i = r[2];
			if (i) {
				let e = i.split(RegExp(`\\n`, `g`)), n = null;
				for (let r of e) {
					let [e, i] = r.split(/:(.*)/);
					if (i === void 0) {
						if (!n) throw Error(`Cannot parse PEM string. Incorrect header value`);
						n.value += e.trim();
					} else n && t.headers.push(n), n = {
						key: e,
						value: i.trim()
					};
				}
				n && t.headers.push(n);
			}
			n.push(t);
		}
		return n;
	}
	static decode(e) {
		return this.decodeWithHeaders(e).map((e) => e.rawData);
	}
	static decodeFirst(e) {
		let t = this.decode(e);
		if (!t.length) throw RangeError(`PEM string doesn't contain any objects`);
		return t[0];
	}
	static encode(e, n) {
		if (Array.isArray(e)) {
			let r = [];
			return n ? e.forEach((e) => {
				if (!t.isBufferSource(e)) throw TypeError(`Cannot encode array of BufferSource in PEM format. Not all items of the array are BufferSource`);
				r.push(this.encodeStruct({
					type: n,
					rawData: t.toArrayBuffer(e)
				}));
			}) : e.forEach((e) => {
				if (!(`type` in e)) throw TypeError(`Cannot encode array of PemStruct in PEM format. Not all items of the array are PemStrut`);
				r.push(this.encodeStruct(e));
			}), r.join(`
`);
		}
		if (!n) throw Error(`Required argument 'tag' is missed`);
		return this.encodeStruct({
			type: n,
			rawData: t.toArrayBuffer(e)
		});
	}
	static encodeStruct(e) {
		let t = e.type.toLocaleUpperCase(), n = [];
		if (n.push(`-----BEGIN ${t}-----`), e.headers?.length) {
			for (let t of e.headers) n.push(`${t.key}: ${t.value}`);
			n.push(``);
		}
		let r = c.ToBase64(e.rawData);
		for (let e = 0; e < r.length; e += 64) n.push(r.substring(e, e + 64));
		return n.push(`-----END ${t}-----`), n.join(`
`);
	}
};
Q.CertificateTag = `CERTIFICATE`, Q.CrlTag = `CRL`, Q.CertificateRequestTag = `CERTIFICATE REQUEST`, Q.PublicKeyTag = `PUBLIC KEY`, Q.PrivateKeyTag = `PRIVATE KEY`;
var Hf = class e extends gf {
	static isAsnEncoded(e) {
		return t.isBufferSource(e) || typeof e == `string`;
	}
	static toArrayBuffer(e) {
		if (typeof e == `string`) {
			if (Q.isPem(e)) return Q.decode(e)[0];
			if (c.isHex(e)) return c.FromHex(e);
			if (c.isBase64(e)) return c.FromBase64(e);
			if (c.isBase64Url(e)) return c.FromBase64Url(e);
			throw TypeError(`Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url`);
		}
		{
			let n = t.toUint8Array(e);
			if (n.length > 0 && n[0] === 48) return t.toArrayBuffer(e);
			let r = c.ToBinary(e);
			if (Q.isPem(r)) return Q.decode(r)[0];
			if (c.isHex(r)) return c.FromHex(r);
			if (c.isBase64(r)) return c.FromBase64(r);
			if (c.isBase64Url(r)) return c.FromBase64Url(r);
			throw TypeError(`Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url`);
		}
	}
	constructor(...t) {
		e.isAsnEncoded(t[0]) ? super(e.toArrayBuffer(t[0]), t[1], t[2]) : super(t[0], t[1]);
	}
	toString(e = `pem`) {
		switch (e) {
			case `pem`: return Q.encode(this.rawData, this.tag);
			default: return super.toString(e);
		}
	}
}, Uf = class e extends Hf {
	static async create(n, r = Y.get()) {
		if (n instanceof e) return n;
		if (vf.isCryptoKey(n)) {
			if (n.type !== `public`) throw TypeError(`Public key is required`);
			let t = await r.subtle.exportKey(`spki`, n);
			return new e(t);
		}
		if (n.publicKey) return n.publicKey;
		if (t.isBufferSource(n)) return new e(n);
		throw TypeError(`Unsupported PublicKeyType`);
	}
	constructor(e, t) {
		Hf.isAsnEncoded(e) ? super(e, R, t) : super(e, t), this.tag = Q.PublicKeyTag;
	}
	async export(e, t, n) {
		let r, i = [`verify`], a = {
			hash: `SHA-256`,
			...this.algorithm
		};
		t ? (a = e, i = t, r = n) : r = e, r ??= Y.get();
		let o = this.rawData, s = k.parse(this.rawData, R, this.parseOptions);
		return s.algorithm.algorithm === `1.2.840.113549.1.1.10` && (o = Wf(s, o)), r.subtle.importKey(`spki`, o, a, !0, i);
	}
	onInit(e) {
		let n = W.resolve(jd), r = this.algorithm = n.toWebAlgorithm(e.algorithm);
		switch (e.algorithm.algorithm) {
			case Gc: {
				let n = k.parse(e.subjectPublicKey, bl, this.parseOptions), i = t.toUint8Array(n.modulus);
				r.publicExponent = t.toUint8Array(n.publicExponent), r.modulusLength = (i[0] ? i : i.slice(1)).byteLength << 3;
				break;
			}
		}
	}
	async getThumbprint(e, t) {
		let n, r = `SHA-1`;
		return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Y.get(), await n.subtle.digest(r, this.rawData);
	}
	async getKeyIdentifier(e, t) {
		let n, r = `SHA-1`;
		e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Y.get();
		let i = k.parse(this.rawData, R, this.parseOptions);
		return await n.subtle.digest(r, i.subjectPublicKey);
	}
	toTextObject() {
		let e = this.toTextObjectEmpty(), t = k.parse(this.rawData, R, this.parseOptions);
		switch (e.Algorithm = pf.serializeAlgorithm(t.algorithm), t.algorithm.algorithm) {
			case Cc:
				e[`EC Point`] = t.subjectPublicKey;
				break;
			case Gc:
			default: e[`Raw Data`] = t.subjectPublicKey;
		}
		return e;
	}
};
function Wf(e, t) {
	return e.algorithm = new L({
		algorithm: Gc,
		parameters: null
	}), t = k.serialize(e), t;
}
var Gf = class e extends Sf {
	static async create(t, n = !1, r = Y.get()) {
		if (`name` in t && `serialNumber` in t) return new e(t, n);
		let i = await (await Uf.create(t, r)).getKeyIdentifier(r);
		return new e(c.ToHex(i), n);
	}
	constructor(...e) {
		if (t.isBufferSource(e[0])) super(e[0], e[1]);
		else if (typeof e[0] == `string`) {
			let t = new wa({ keyIdentifier: new Ca(c.FromHex(e[0])) });
			super(Sa, e[1], k.serialize(t));
		} else {
			let t = e[0], n = new wa({
				authorityCertIssuer: t.name instanceof Rf ? k.parse(t.name.rawData, I, X) : t.name,
				authorityCertSerialNumber: c.FromHex(t.serialNumber)
			});
			super(Sa, e[1], k.serialize(n));
		}
	}
	onInit(e) {
		super.onInit(e);
		let t = k.parse(e.extnValue, wa, this.parseOptions);
		t.keyIdentifier && (this.keyId = c.ToHex(t.keyIdentifier)), (t.authorityCertIssuer || t.authorityCertSerialNumber) && (this.certId = {
			name: t.authorityCertIssuer || [],
			serialNumber: t.authorityCertSerialNumber ? c.ToHex(t.authorityCertSerialNumber) : ``
		});
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue(), t = k.parse(this.value, wa, this.parseOptions);
		return t.authorityCertIssuer && (e[`Authority Issuer`] = new Rf(t.authorityCertIssuer).toTextObject()), t.authorityCertSerialNumber && (e[`Authority Serial Number`] = t.authorityCertSerialNumber), t.keyIdentifier && (e[``] = t.keyIdentifier), e;
	}
};
Gf.NAME = `Authority Key Identifier`;
var Kf = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) {
			super(e[0], e[1]);
			let t = k.parse(this.value, Ea, this.parseOptions);
			this.ca = t.cA, this.pathLength = t.pathLenConstraint;
		} else {
			let t = new Ea({
				cA: e[0],
				pathLenConstraint: e[1]
			});
			super(Ta, e[2], k.serialize(t)), this.ca = e[0], this.pathLength = e[1];
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return this.ca && (e.CA = this.ca), this.pathLength !== void 0 && (e[`Path Length`] = this.pathLength), e;
	}
};
Kf.NAME = `Basic Constraints`;
var qf;
(function(e) {
	e.serverAuth = `1.3.6.1.5.5.7.3.1`, e.clientAuth = `1.3.6.1.5.5.7.3.2`, e.codeSigning = `1.3.6.1.5.5.7.3.3`, e.emailProtection = `1.3.6.1.5.5.7.3.4`, e.timeStamping = `1.3.6.1.5.5.7.3.8`, e.ocspSigning = `1.3.6.1.5.5.7.3.9`;
})(qf ||= {});
var Jf = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) {
			super(e[0], e[1]);
			let t = k.parse(this.value, to, this.parseOptions);
			this.usages = t.map((e) => e);
		} else {
			let t = new to(e[0]);
			super(eo, e[1], k.serialize(t)), this.usages = e[0];
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[``] = this.usages.map((e) => ff.toString(e)).join(`, `), e;
	}
};
Jf.NAME = `Extended Key Usages`;
var Yf;
(function(e) {
	e[e.digitalSignature = 1] = `digitalSignature`, e[e.nonRepudiation = 2] = `nonRepudiation`, e[e.keyEncipherment = 4] = `keyEncipherment`, e[e.dataEncipherment = 8] = `dataEncipherment`, e[e.keyAgreement = 16] = `keyAgreement`, e[e.keyCertSign = 32] = `keyCertSign`, e[e.cRLSign = 64] = `cRLSign`, e[e.encipherOnly = 128] = `encipherOnly`, e[e.decipherOnly = 256] = `decipherOnly`;
})(Yf ||= {});
var Xf = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) {
			super(e[0], e[1]);
			let t = k.parse(this.value, go, this.parseOptions);
			this.usages = t.toNumber();
		} else {
			let t = new go(e[0]);
			super(mo, e[1], k.serialize(t)), this.usages = e[0];
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[``] = k.parse(this.value, go, this.parseOptions).toJSON().join(`, `), e;
	}
};
Xf.NAME = `Key Usages`;
var Zf = class e extends Sf {
	static async create(t, n = !1, r = Y.get()) {
		let i = await (await Uf.create(t, r)).getKeyIdentifier(r);
		return new e(c.ToHex(i), n);
	}
	constructor(...e) {
		if (t.isBufferSource(e[0])) {
			super(e[0], e[1]);
			let t = k.parse(this.value, Mo, this.parseOptions);
			this.keyId = c.ToHex(t);
		} else {
			let t = typeof e[0] == `string` ? c.FromHex(e[0]) : e[0], n = new Mo(t);
			super(jo, e[1], k.serialize(n)), this.keyId = c.ToHex(t);
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[``] = k.parse(this.value, Mo, this.parseOptions), e;
	}
};
Zf.NAME = `Subject Key Identifier`;
var Qf = class extends Sf {
	constructor(...e) {
		t.isBufferSource(e[0]) ? super(e[0], e[1]) : super(Eo, e[1], new Rf(e[0] || []).rawData);
	}
	onInit(e) {
		super.onInit(e);
		let t = k.parse(e.extnValue, Do, this.parseOptions);
		this.names = new Rf(t);
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue(), t = this.names.toTextObject();
		for (let n in t) e[n] = t[n];
		return e;
	}
};
Qf.NAME = `Subject Alternative Name`;
var $ = class {
	static register(e, t) {
		this.items.set(e, t);
	}
	static create(e, t) {
		let n = new Sf(e, t), r = this.items.get(n.type);
		return r ? new r(e, t) : n;
	}
};
$.items = /* @__PURE__ */ new Map();
var $f = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) {
			super(e[0], e[1]);
			let t = k.parse(this.value, Ra, this.parseOptions);
			this.policies = t.map((e) => e.policyIdentifier);
		} else {
			let t = e[0], n = e[1] ?? !1, r = new Ra(t.map((e) => new La({ policyIdentifier: e })));
			super(ja, n, k.serialize(r)), this.policies = t;
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e.Policy = this.policies.map((e) => new J(``, {}, ff.toString(e))), e;
	}
};
$f.NAME = `Certificate Policies`, $.register(ja, $f);
var ep = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) super(e[0], e[1]);
		else if (Array.isArray(e[0]) && typeof e[0][0] == `string`) {
			let t = e[0].map((e) => new Ka({ distributionPoint: new Ga({ fullName: [new F({ uniformResourceIdentifier: e })] }) })), n = new qa(t);
			super(Ha, e[1], k.serialize(n));
		} else {
			let t = new qa(e[0]);
			super(Ha, e[1], k.serialize(t));
		}
		this.distributionPoints ??= [];
	}
	onInit(e) {
		super.onInit(e);
		let t = k.parse(e.extnValue, qa, this.parseOptions);
		this.distributionPoints = t;
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[`Distribution Point`] = this.distributionPoints.map((e) => {
			let t = new J(``);
			return e.distributionPoint?.fullName && (t[``] = e.distributionPoint.fullName.map((e) => new Lf(e).toString()).join(`, `)), e.reasons && (t.Reasons = e.reasons.toString()), e.cRLIssuer && (t[`CRL Issuer`] = e.cRLIssuer.map((e) => e.toString()).join(`, `)), t;
		}), e;
	}
};
ep.NAME = `CRL Distribution Points`;
var tp = class extends Sf {
	constructor(...e) {
		if (t.isBufferSource(e[0])) super(e[0], e[1]);
		else if (e[0] instanceof xa) {
			let t = new xa(e[0]);
			super(ya, e[1], k.serialize(t));
		} else {
			let t = e[0], n = new xa();
			rp(n, t, pa, `ocsp`), rp(n, t, ma, `caIssuers`), rp(n, t, ha, `timeStamping`), rp(n, t, ga, `caRepository`), super(ya, e[1], k.serialize(n));
		}
		this.ocsp ??= [], this.caIssuers ??= [], this.timeStamping ??= [], this.caRepository ??= [];
	}
	onInit(e) {
		super.onInit(e), this.ocsp = [], this.caIssuers = [], this.timeStamping = [], this.caRepository = [], k.parse(e.extnValue, xa, this.parseOptions).forEach((e) => {
			switch (e.accessMethod) {
				case pa:
					this.ocsp.push(new Lf(e.accessLocation));
					break;
				case ma:
					this.caIssuers.push(new Lf(e.accessLocation));
					break;
				case ha:
					this.timeStamping.push(new Lf(e.accessLocation));
					break;
				case ga: this.caRepository.push(new Lf(e.accessLocation));
			}
		});
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return this.ocsp.length && np(e, `OCSP`, this.ocsp), this.caIssuers.length && np(e, `CA Issuers`, this.caIssuers), this.timeStamping.length && np(e, `Time Stamping`, this.timeStamping), this.caRepository.length && np(e, `CA Repository`, this.caRepository), e;
	}
};
tp.NAME = `Authority Info Access`;
function np(e, t, n) {
	if (n.length === 1) e[t] = n[0].toTextObject();
	else {
		let r = new J(``);
		n.forEach((e, t) => {
			let n = e.toTextObject(), i = `${n[J.NAME]} ${t + 1}`, a = r[i];
			Array.isArray(a) || (a = [], r[i] = a), a.push(n);
		}), e[t] = r;
	}
}
function rp(e, t, n, r) {
	let i = t[r];
	i && (Array.isArray(i) ? i : [i]).forEach((t) => {
		typeof t == `string` && (t = new Lf(`url`, t)), e.push(new ba({
			accessMethod: n,
			accessLocation: k.parse(t.rawData, F, X)
		}));
	});
}
var ip = class extends Sf {
	constructor(...e) {
		t.isBufferSource(e[0]) ? super(e[0], e[1]) : super(fo, e[1], new Rf(e[0] || []).rawData);
	}
	onInit(e) {
		super.onInit(e);
		let t = k.parse(e.extnValue, I, this.parseOptions);
		this.names = new Rf(t);
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue(), t = this.names.toTextObject();
		for (let n in t) e[n] = t[n];
		return e;
	}
};
ip.NAME = `Issuer Alternative Name`;
var ap = class e extends gf {
	constructor(...e) {
		let n, r;
		if (t.isBufferSource(e[0])) n = t.toArrayBuffer(e[0]), r = e[1];
		else {
			let i = e[0], a = Array.isArray(e[1]) ? e[1].map((e) => t.toArrayBuffer(e)) : [];
			n = k.serialize(new Oo({
				type: i,
				values: a
			})), r = X;
		}
		super(n, Oo, r);
	}
	onInit(e) {
		this.type = e.type, this.values = e.values;
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e.Value = this.values.map((e) => new J(``, { "": e })), e;
	}
	toTextObjectWithoutValue() {
		let t = this.toTextObjectEmpty();
		return t[J.NAME] === e.NAME && (t[J.NAME] = ff.toString(this.type)), t;
	}
};
ap.NAME = `Attribute`;
var op = class extends ap {
	constructor(...e) {
		if (t.isBufferSource(e[0])) super(e[0], e[1]);
		else {
			let t = new Uu({ printableString: e[0] });
			super(wu, [k.serialize(t)]);
		}
		this.password ??= ``;
	}
	onInit(e) {
		if (super.onInit(e), this.values[0]) {
			let e = k.parse(this.values[0], Uu, this.parseOptions);
			this.password = e.toString();
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue();
		return e[J.VALUE] = this.password, e;
	}
};
op.NAME = `Challenge Password`;
var sp = class extends ap {
	constructor(...e) {
		if (t.isBufferSource(e[0])) super(e[0], e[1]);
		else {
			let t = e[0], n = new Ho();
			for (let e of t) n.push(k.parse(e.rawData, Vo, X));
			super(Tu, [k.serialize(n)]);
		}
		this.items ??= [];
	}
	onInit(e) {
		if (super.onInit(e), this.values[0]) {
			let e = k.parse(this.values[0], Ho, this.parseOptions);
			this.items = e.map((e) => $.create(k.serialize(e), this.parseOptions));
		}
	}
	toTextObject() {
		let e = this.toTextObjectWithoutValue(), t = this.items.map((e) => e.toTextObject());
		for (let n of t) e[n[J.NAME]] = n;
		return e;
	}
};
sp.NAME = `Extensions`;
var cp = class {
	static register(e, t) {
		this.items.set(e, t);
	}
	static create(e, t) {
		let n = new ap(e, t), r = this.items.get(n.type);
		return r ? new r(e, t) : n;
	}
};
cp.items = /* @__PURE__ */ new Map();
const lp = `crypto.signatureFormatter`;
var up = class {
	toAsnSignature(e, n) {
		return t.toArrayBuffer(n);
	}
	toWebSignature(e, n) {
		return t.toArrayBuffer(n);
	}
}, dp;
let fp = dp = class {
	static createPssParams(e, t) {
		let n = dp.getHashAlgorithm(e);
		return n ? new ml({
			hashAlgorithm: n,
			maskGenAlgorithm: new L({
				algorithm: ll,
				parameters: k.serialize(n)
			}),
			saltLength: t
		}) : null;
	}
	static getHashAlgorithm(e) {
		let t = W.resolve(jd);
		return typeof e == `string` ? t.toAsnAlgorithm({ name: e }) : typeof e == `object` && e && `name` in e ? t.toAsnAlgorithm(e) : null;
	}
	toAsnAlgorithm(e) {
		switch (e.name.toLowerCase()) {
			case `rsassa-pkcs1-v1_5`:
				if (`hash` in e) {
					let t;
					if (typeof e.hash == `string`) t = e.hash;
					else if (e.hash && typeof e.hash == `object` && `name` in e.hash && typeof e.hash.name == `string`) t = e.hash.name.toUpperCase();
					else throw Error(`Cannot get hash algorithm name`);
					switch (t.toLowerCase()) {
						case `sha-1`: return new L({
							algorithm: Zc,
							parameters: null
						});
						case `sha-256`: return new L({
							algorithm: $c,
							parameters: null
						});
						case `sha-384`: return new L({
							algorithm: el,
							parameters: null
						});
						case `sha-512`: return new L({
							algorithm: tl,
							parameters: null
						});
					}
				} else return new L({
					algorithm: Gc,
					parameters: null
				});
				break;
			case `rsa-pss`:
				if (`hash` in e) {
					if (!(`saltLength` in e && typeof e.saltLength == `number`)) throw Error(`Cannot get 'saltLength' from 'alg' argument`);
					let t = dp.createPssParams(e.hash, e.saltLength);
					if (!t) throw Error(`Cannot create PSS parameters`);
					return new L({
						algorithm: Jc,
						parameters: k.serialize(t)
					});
				}
				return new L({
					algorithm: Jc,
					parameters: null
				});
		}
		return null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case Gc: return { name: `RSASSA-PKCS1-v1_5` };
			case Zc: return {
				name: `RSASSA-PKCS1-v1_5`,
				hash: { name: `SHA-1` }
			};
			case $c: return {
				name: `RSASSA-PKCS1-v1_5`,
				hash: { name: `SHA-256` }
			};
			case el: return {
				name: `RSASSA-PKCS1-v1_5`,
				hash: { name: `SHA-384` }
			};
			case tl: return {
				name: `RSASSA-PKCS1-v1_5`,
				hash: { name: `SHA-512` }
			};
			case Jc:
				if (e.parameters) {
					let t = k.parse(e.parameters, ml);
					return {
						name: `RSA-PSS`,
						hash: W.resolve(jd).toWebAlgorithm(t.hashAlgorithm),
						saltLength: t.saltLength
					};
				}
				return { name: `RSA-PSS` };
		}
		return null;
	}
};
fp = dp = A([Zl()], fp), W.registerSingleton(kd, fp);
let pp = class {
	toAsnAlgorithm(e) {
		switch (e.name.toLowerCase()) {
			case `sha-1`: return new L({ algorithm: il });
			case `sha-256`: return new L({ algorithm: ol });
			case `sha-384`: return new L({ algorithm: sl });
			case `sha-512`: return new L({ algorithm: cl });
		}
		return null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case il: return { name: `SHA-1` };
			case ol: return { name: `SHA-256` };
			case sl: return { name: `SHA-384` };
			case cl: return { name: `SHA-512` };
		}
		return null;
	}
};
pp = A([Zl()], pp), W.registerSingleton(kd, pp);
var mp = class e {
	addPadding(e, n) {
		let r = t.toUint8Array(n), i = new Uint8Array(e);
		return i.set(r, e - r.length), i.buffer;
	}
	removePadding(e, n = !1) {
		let r = t.toUint8Array(e);
		for (let e = 0; e < r.length; e++) if (r[e]) {
			r = r.slice(e);
			break;
		}
		if (n && r[0] > 127) {
			let e = new Uint8Array(r.length + 1);
			return e.set(r, 1), e.buffer;
		}
		return r.buffer;
	}
	toAsnSignature(n, r) {
		if (n.name === `ECDSA`) {
			let i = n.namedCurve, a = e.namedCurveSize.get(i) || e.defaultNamedCurveSize, o = new Wc(), s = t.toUint8Array(r);
			return o.r = this.removePadding(s.slice(0, a), !0), o.s = this.removePadding(s.slice(a, a + a), !0), k.serialize(o);
		}
		return null;
	}
	toWebSignature(t, n) {
		if (t.name === `ECDSA`) {
			let r = k.parse(n, Wc), i = t.namedCurve, a = e.namedCurveSize.get(i) || e.defaultNamedCurveSize;
			return l(this.addPadding(a, this.removePadding(r.r)), this.addPadding(a, this.removePadding(r.s)));
		}
		return null;
	}
};
mp.namedCurveSize = /* @__PURE__ */ new Map(), mp.defaultNamedCurveSize = 32;
const hp = `1.3.101.110`, gp = `1.3.101.111`, _p = `1.3.101.112`, vp = `1.3.101.113`;
let yp = class {
	toAsnAlgorithm(e) {
		let t = null;
		switch (e.name.toLowerCase()) {
			case `ed25519`:
				t = _p;
				break;
			case `x25519`:
				t = hp;
				break;
			case `eddsa`:
				switch (e.namedCurve.toLowerCase()) {
					case `ed25519`:
						t = _p;
						break;
					case `ed448`: t = vp;
				}
				break;
			case `ecdh-es`: switch (e.namedCurve.toLowerCase()) {
				case `x25519`:
					t = hp;
					break;
				case `x448`: t = gp;
			}
		}
		return t ? new L({ algorithm: t }) : null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case _p: return { name: `Ed25519` };
			case vp: return {
				name: `EdDSA`,
				namedCurve: `Ed448`
			};
			case hp: return { name: `X25519` };
			case gp: return {
				name: `ECDH-ES`,
				namedCurve: `X448`
			};
		}
		return null;
	}
};
yp = A([Zl()], yp), W.registerSingleton(kd, yp);
let bp = class {
	toAsnAlgorithm(e) {
		let t = null;
		switch (e.name.toLowerCase()) {
			case `ml-dsa-44`:
				t = ud;
				break;
			case `ml-dsa-65`:
				t = dd;
				break;
			case `ml-dsa-87`: t = fd;
		}
		return t ? new L({ algorithm: t }) : null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case ud: return { name: `ML-DSA-44` };
			case dd: return { name: `ML-DSA-65` };
			case fd: return { name: `ML-DSA-87` };
		}
		return null;
	}
};
bp = A([Zl()], bp), W.registerSingleton(kd, bp);
let xp = class {
	toAsnAlgorithm(e) {
		let t = null;
		switch (e.name.toLowerCase()) {
			case `slh-dsa-sha2-128s`:
				t = pd;
				break;
			case `slh-dsa-sha2-128f`:
				t = md;
				break;
			case `slh-dsa-sha2-192s`:
				t = hd;
				break;
			case `slh-dsa-sha2-192f`:
				t = gd;
				break;
			case `slh-dsa-sha2-256s`:
				t = _d;
				break;
			case `slh-dsa-sha2-256f`:
				t = vd;
				break;
			case `slh-dsa-shake-128s`:
				t = yd;
				break;
			case `slh-dsa-shake-128f`:
				t = bd;
				break;
			case `slh-dsa-shake-192s`:
				t = xd;
				break;
			case `slh-dsa-shake-192f`:
				t = Sd;
				break;
			case `slh-dsa-shake-256s`:
				t = Cd;
				break;
			case `slh-dsa-shake-256f`: t = wd;
		}
		return t ? new L({ algorithm: t }) : null;
	}
	toWebAlgorithm(e) {
		switch (e.algorithm) {
			case pd: return { name: `SLH-DSA-SHA2-128s` };
			case md: return { name: `SLH-DSA-SHA2-128f` };
			case hd: return { name: `SLH-DSA-SHA2-192s` };
			case gd: return { name: `SLH-DSA-SHA2-192f` };
			case _d: return { name: `SLH-DSA-SHA2-256s` };
			case vd: return { name: `SLH-DSA-SHA2-256f` };
			case yd: return { name: `SLH-DSA-SHAKE-128s` };
			case bd: return { name: `SLH-DSA-SHAKE-128f` };
			case xd: return { name: `SLH-DSA-SHAKE-192s` };
			case Sd: return { name: `SLH-DSA-SHAKE-192f` };
			case Cd: return { name: `SLH-DSA-SHAKE-256s` };
			case wd: return { name: `SLH-DSA-SHAKE-256f` };
		}
		return null;
	}
};
xp = A([Zl()], xp), W.registerSingleton(kd, xp);
var Sp, Cp, wp, Tp, Ep, Dp, Op, kp, Ap = class extends Hf {
	get subjectName() {
		return j(this, Cp, `f`) || M(this, Cp, new Of(this.asn.certificationRequestInfo.subject), `f`), j(this, Cp, `f`);
	}
	get subject() {
		return j(this, wp, `f`) || M(this, wp, this.subjectName.toString(), `f`), j(this, wp, `f`);
	}
	get signatureAlgorithm() {
		if (!j(this, Tp, `f`)) {
			let e = W.resolve(jd);
			M(this, Tp, e.toWebAlgorithm(this.asn.signatureAlgorithm), `f`);
		}
		return j(this, Tp, `f`);
	}
	get signature() {
		return j(this, Ep, `f`) || M(this, Ep, this.asn.signature, `f`), j(this, Ep, `f`);
	}
	get publicKey() {
		return j(this, Dp, `f`) || M(this, Dp, new Uf(this.asn.certificationRequestInfo.subjectPKInfo, this.parseOptions), `f`), j(this, Dp, `f`);
	}
	get attributes() {
		return j(this, Op, `f`) || M(this, Op, this.asn.certificationRequestInfo.attributes.map((e) => cp.create(k.serialize(e), this.parseOptions)), `f`), j(this, Op, `f`);
	}
	get extensions() {
		if (!j(this, kp, `f`)) {
			M(this, kp, [], `f`);
			let e = this.getAttribute(Tu);
			e instanceof sp && M(this, kp, e.items, `f`);
		}
		return j(this, kp, `f`);
	}
	get tbs() {
		return j(this, Sp, `f`) || M(this, Sp, this.asn.certificationRequestInfoRaw || k.serialize(this.asn.certificationRequestInfo), `f`), j(this, Sp, `f`);
	}
	constructor(e, t) {
		let n = Hf.isAsnEncoded(e) ? [
			e,
			Od,
			t
		] : [e, t];
		super(n[0], n[1], n[2]), Sp.set(this, void 0), Cp.set(this, void 0), wp.set(this, void 0), Tp.set(this, void 0), Ep.set(this, void 0), Dp.set(this, void 0), Op.set(this, void 0), kp.set(this, void 0), this.tag = Q.CertificateRequestTag;
	}
	onInit(e) {}
	getAttribute(e) {
		for (let t of this.attributes) if (t.type === e) return t;
		return null;
	}
	getAttributes(e) {
		return this.attributes.filter((t) => t.type === e);
	}
	getExtension(e) {
		for (let t of this.extensions) if (t.type === e) return t;
		return null;
	}
	getExtensions(e) {
		return this.extensions.filter((t) => t.type === e);
	}
	async verify(e = Y.get()) {
		let t = {
			...this.publicKey.algorithm,
			...this.signatureAlgorithm
		}, n = await this.publicKey.export(t, [`verify`], e), r = W.resolveAll(lp).reverse(), i = null;
		for (let e of r) if (i = e.toWebSignature(t, this.signature), i) break;
		if (!i) throw Error(`Cannot convert WebCrypto signature value to ASN.1 format`);
		return await e.subtle.verify(this.signatureAlgorithm, n, i, this.tbs);
	}
	toTextObject() {
		let e = this.toTextObjectEmpty(), t = k.parse(this.rawData, Od, this.parseOptions), n = t.certificationRequestInfo, r = new J(``, {
			Version: `${Uo[n.version]} (${n.version})`,
			Subject: this.subject,
			"Subject Public Key Info": this.publicKey
		});
		if (this.attributes.length) {
			let e = new J(``);
			for (let t of this.attributes) {
				let n = t.toTextObject();
				e[n[J.NAME]] = n;
			}
			r.Attributes = e;
		}
		return e.Data = r, e.Signature = new J(``, {
			Algorithm: pf.serializeAlgorithm(t.signatureAlgorithm),
			"": t.signature
		}), e;
	}
};
Sp = /* @__PURE__ */ new WeakMap(), Cp = /* @__PURE__ */ new WeakMap(), wp = /* @__PURE__ */ new WeakMap(), Tp = /* @__PURE__ */ new WeakMap(), Ep = /* @__PURE__ */ new WeakMap(), Dp = /* @__PURE__ */ new WeakMap(), Op = /* @__PURE__ */ new WeakMap(), kp = /* @__PURE__ */ new WeakMap(), Ap.NAME = `PKCS#10 Certificate Request`;
var jp, Mp, Np, Pp, Fp, Ip, Lp, Rp, zp, Bp, Vp, Hp, Up = class extends Hf {
	get publicKey() {
		return j(this, Hp, `f`) || M(this, Hp, new Uf(this.asn.tbsCertificate.subjectPublicKeyInfo, this.parseOptions), `f`), j(this, Hp, `f`);
	}
	get serialNumber() {
		return j(this, Mp, `f`) || M(this, Mp, xf(this.asn.tbsCertificate.serialNumber), `f`), j(this, Mp, `f`);
	}
	get subjectName() {
		return j(this, Np, `f`) || M(this, Np, new Of(this.asn.tbsCertificate.subject), `f`), j(this, Np, `f`);
	}
	get subject() {
		return j(this, Pp, `f`) || M(this, Pp, this.subjectName.toString(), `f`), j(this, Pp, `f`);
	}
	get issuerName() {
		return j(this, Fp, `f`) || M(this, Fp, new Of(this.asn.tbsCertificate.issuer), `f`), j(this, Fp, `f`);
	}
	get issuer() {
		return j(this, Ip, `f`) || M(this, Ip, this.issuerName.toString(), `f`), j(this, Ip, `f`);
	}
	get notBefore() {
		if (!j(this, Lp, `f`)) {
			let e = this.asn.tbsCertificate.validity.notBefore.utcTime || this.asn.tbsCertificate.validity.notBefore.generalTime;
			if (!e) throw Error(`Cannot get 'notBefore' value`);
			M(this, Lp, e, `f`);
		}
		return j(this, Lp, `f`);
	}
	get notAfter() {
		if (!j(this, Rp, `f`)) {
			let e = this.asn.tbsCertificate.validity.notAfter.utcTime || this.asn.tbsCertificate.validity.notAfter.generalTime;
			if (!e) throw Error(`Cannot get 'notAfter' value`);
			M(this, Rp, e, `f`);
		}
		return j(this, Rp, `f`);
	}
	get signatureAlgorithm() {
		if (!j(this, zp, `f`)) {
			let e = W.resolve(jd);
			M(this, zp, e.toWebAlgorithm(this.asn.signatureAlgorithm), `f`);
		}
		return j(this, zp, `f`);
	}
	get signature() {
		return j(this, Bp, `f`) || M(this, Bp, this.asn.signatureValue, `f`), j(this, Bp, `f`);
	}
	get extensions() {
		return j(this, Vp, `f`) || (M(this, Vp, [], `f`), this.asn.tbsCertificate.extensions && M(this, Vp, this.asn.tbsCertificate.extensions.map((e) => $.create(k.serialize(e), this.parseOptions)), `f`)), j(this, Vp, `f`);
	}
	get tbs() {
		return j(this, jp, `f`) || M(this, jp, this.asn.tbsCertificateRaw || k.serialize(this.asn.tbsCertificate), `f`), j(this, jp, `f`);
	}
	constructor(e, t) {
		let n = Hf.isAsnEncoded(e) ? [
			e,
			Wo,
			t
		] : [e, t];
		super(n[0], n[1], n[2]), jp.set(this, void 0), Mp.set(this, void 0), Np.set(this, void 0), Pp.set(this, void 0), Fp.set(this, void 0), Ip.set(this, void 0), Lp.set(this, void 0), Rp.set(this, void 0), zp.set(this, void 0), Bp.set(this, void 0), Vp.set(this, void 0), Hp.set(this, void 0), this.tag = Q.CertificateTag;
	}
	onInit(e) {}
	getExtension(e) {
		for (let t of this.extensions) if (typeof e == `string`) {
			if (t.type === e) return t;
		} else if (t instanceof e) return t;
		return null;
	}
	getExtensions(e) {
		return this.extensions.filter((t) => typeof e == `string` ? t.type === e : t instanceof e);
	}
	async verify(e = {}, n = Y.get()) {
		let r, i, a = e.publicKey;
		try {
			if (!a) r = {
				...this.publicKey.algorithm,
				...this.signatureAlgorithm
			}, i = await this.publicKey.export(r, [`verify`], n);
			else if (`publicKey` in a) r = {
				...a.publicKey.algorithm,
				...this.signatureAlgorithm
			}, i = await a.publicKey.export(r, [`verify`], n);
			else if (a instanceof Uf) r = {
				...a.algorithm,
				...this.signatureAlgorithm
			}, i = await a.export(r, [`verify`], n);
			else if (t.isBufferSource(a)) {
				let e = new Uf(a);
				r = {
					...e.algorithm,
					...this.signatureAlgorithm
				}, i = await e.export(r, [`verify`], n);
			} else r = {
				...a.algorithm,
				...this.signatureAlgorithm
			}, i = a;
		} catch {
			return !1;
		}
		let o = W.resolveAll(lp).reverse(), s = null;
		for (let e of o) if (s = e.toWebSignature(r, this.signature), s) break;
		if (!s) throw Error(`Cannot convert ASN.1 signature value to WebCrypto format`);
		let c = await n.subtle.verify(this.signatureAlgorithm, i, s, this.tbs);
		if (e.signatureOnly) return c;
		{
			let t = (e.date || /* @__PURE__ */ new Date()).getTime();
			return c && this.notBefore.getTime() < t && t < this.notAfter.getTime();
		}
	}
	async getThumbprint(e, t) {
		let n, r = `SHA-1`;
		return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Y.get(), await n.subtle.digest(r, this.rawData);
	}
	async isSelfSigned(e = Y.get()) {
		return this.subject === this.issuer && await this.verify({ signatureOnly: !0 }, e);
	}
	toTextObject() {
		let e = this.toTextObjectEmpty(), t = k.parse(this.rawData, Wo, this.parseOptions), n = t.tbsCertificate, r = new J(``, {
			Version: `${Uo[n.version]} (${n.version})`,
			"Serial Number": n.serialNumber,
			"Signature Algorithm": pf.serializeAlgorithm(n.signature),
			Issuer: this.issuer,
			Validity: new J(``, {
				"Not Before": n.validity.notBefore.getTime(),
				"Not After": n.validity.notAfter.getTime()
			}),
			Subject: this.subject,
			"Subject Public Key Info": this.publicKey
		});
		if (n.issuerUniqueID && (r[`Issuer Unique ID`] = n.issuerUniqueID), n.subjectUniqueID && (r[`Subject Unique ID`] = n.subjectUniqueID), this.extensions.length) {
			let e = new J(``);
			for (let t of this.extensions) {
				let n = t.toTextObject();
				e[n[J.NAME]] = n;
			}
			r.Extensions = e;
		}
		return e.Data = r, e.Signature = new J(``, {
			Algorithm: pf.serializeAlgorithm(t.signatureAlgorithm),
			"": t.signatureValue
		}), e;
	}
};
jp = /* @__PURE__ */ new WeakMap(), Mp = /* @__PURE__ */ new WeakMap(), Np = /* @__PURE__ */ new WeakMap(), Pp = /* @__PURE__ */ new WeakMap(), Fp = /* @__PURE__ */ new WeakMap(), Ip = /* @__PURE__ */ new WeakMap(), Lp = /* @__PURE__ */ new WeakMap(), Rp = /* @__PURE__ */ new WeakMap(), zp = /* @__PURE__ */ new WeakMap(), Bp = /* @__PURE__ */ new WeakMap(), Vp = /* @__PURE__ */ new WeakMap(), Hp = /* @__PURE__ */ new WeakMap(), Up.NAME = `Certificate`;
var Wp = class {
	static async createSelfSigned(e, t = Y.get()) {
		if (!e.keys.privateKey) throw Error(`Bad field 'keys' in 'params' argument. 'privateKey' is empty`);
		if (!e.keys.publicKey) throw Error(`Bad field 'keys' in 'params' argument. 'publicKey' is empty`);
		return this.create({
			serialNumber: e.serialNumber,
			subject: e.name,
			issuer: e.name,
			notBefore: e.notBefore,
			notAfter: e.notAfter,
			publicKey: e.keys.publicKey,
			signingKey: e.keys.privateKey,
			signingAlgorithm: e.signingAlgorithm,
			extensions: e.extensions
		}, t);
	}
	static async create(e, n = Y.get()) {
		let r, i = X;
		e.publicKey instanceof Uf ? r = e.publicKey.rawData : `publicKey` in e.publicKey ? r = e.publicKey.publicKey.rawData : t.isBufferSource(e.publicKey) ? (r = e.publicKey, i = void 0) : r = await n.subtle.exportKey(`spki`, e.publicKey);
		let a = bf(e.serialNumber, n), o = e.notBefore || /* @__PURE__ */ new Date(), s = e.notAfter || new Date(o.getTime() + 31536e6), c = new Wo({ tbsCertificate: new B({
			version: Uo.v3,
			serialNumber: a,
			validity: new zo({
				notBefore: o,
				notAfter: s
			}),
			extensions: new Ho(e.extensions?.map((e) => k.parse(e.rawData, Vo, X)) || []),
			subjectPublicKeyInfo: k.parse(r, R, i)
		}) });
		if (e.subject) {
			let t = e.subject instanceof Of ? e.subject : new Of(e.subject);
			c.tbsCertificate.subject = k.parse(t.toArrayBuffer(), P, X);
		}
		if (e.issuer) {
			let t = e.issuer instanceof Of ? e.issuer : new Of(e.issuer);
			c.tbsCertificate.issuer = k.parse(t.toArrayBuffer(), P, X);
		}
		let l = { hash: `SHA-256` }, ee = `signingKey` in e ? {
			...l,
			...e.signingAlgorithm,
			...e.signingKey.algorithm
		} : {
			...l,
			...e.signingAlgorithm
		}, u = W.resolve(jd);
		c.tbsCertificate.signature = c.signatureAlgorithm = u.toAsnAlgorithm(ee);
		let te = k.serialize(c.tbsCertificate), ne = `signingKey` in e ? await n.subtle.sign(ee, e.signingKey, te) : e.signature, re = W.resolveAll(lp).reverse(), ie = null;
		for (let e of re) if (ie = e.toAsnSignature(ee, ne), ie) break;
		if (!ie) throw Error(`Cannot convert ASN.1 signature value to WebCrypto format`);
		return c.signatureValue = ie, new Up(k.serialize(c), X);
	}
}, Gp;
(function(e) {
	e[e.unspecified = 0] = `unspecified`, e[e.keyCompromise = 1] = `keyCompromise`, e[e.cACompromise = 2] = `cACompromise`, e[e.affiliationChanged = 3] = `affiliationChanged`, e[e.superseded = 4] = `superseded`, e[e.cessationOfOperation = 5] = `cessationOfOperation`, e[e.certificateHold = 6] = `certificateHold`, e[e.removeFromCRL = 8] = `removeFromCRL`, e[e.privilegeWithdrawn = 9] = `privilegeWithdrawn`, e[e.aACompromise = 10] = `aACompromise`;
})(Gp ||= {}), $.register(Ta, Kf), $.register(eo, Jf), $.register(mo, Xf), $.register(jo, Zf), $.register(Sa, Gf), $.register(Eo, Qf), $.register(Ha, ep), $.register(ya, tp), $.register(fo, ip), cp.register(wu, op), cp.register(Tu, sp), W.registerSingleton(lp, up), W.registerSingleton(lp, mp), mp.namedCurveSize.set(`P-256`, 32), mp.namedCurveSize.set(`K-256`, 32), mp.namedCurveSize.set(`P-384`, 48), mp.namedCurveSize.set(`P-521`, 66);
export { Yf as a, Qf as c, Wp as d, Y as f, Jf as i, Zf as l, Kf as n, Xf as o, qf as r, Of as s, Gf as t, Up as u };
