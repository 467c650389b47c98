import { n as e, r as t, t as n } from "./rolldown-runtime.js";
var r = n((() => {
	var e;
	(function(e) {
		(function(t) {
			var n = typeof globalThis == `object` ? globalThis : typeof global == `object` ? global : typeof self == `object` ? self : typeof this == `object` ? this : s(), r = i(e);
			n.Reflect !== void 0 && (r = i(n.Reflect, r)), t(r, n), n.Reflect === void 0 && (n.Reflect = e);
			function i(e, t) {
				return function(n, r) {
					Object.defineProperty(e, n, {
						configurable: !0,
						writable: !0,
						value: r
					}), t && t(n, r);
				};
			}
			function a() {
				try {
					return Function(`return this;`)();
				} catch {}
			}
			function o() {
				try {
					return (0, eval)(`(function() { return this; })()`);
				} catch {}
			}
			function s() {
				return a() || o();
			}
		})(function(e, t) {
			var n = Object.prototype.hasOwnProperty, r = typeof Symbol == `function`, i = r && Symbol.toPrimitive !== void 0 ? Symbol.toPrimitive : `@@toPrimitive`, a = r && Symbol.iterator !== void 0 ? Symbol.iterator : `@@iterator`, o = typeof Object.create == `function`, s = { __proto__: [] } instanceof Array, c = !o && !s, l = {
				create: o ? function() {
					return Je(Object.create(null));
				} : s ? function() {
					return Je({ __proto__: null });
				} : function() {
					return Je({});
				},
				has: c ? function(e, t) {
					return n.call(e, t);
				} : function(e, t) {
					return t in e;
				},
				get: c ? function(e, t) {
					return n.call(e, t) ? e[t] : void 0;
				} : function(e, t) {
					return e[t];
				}
			}, u = Object.getPrototypeOf(Function), d = typeof Map == `function` && typeof Map.prototype.entries == `function` ? Map : Ge(), ee = typeof Set == `function` && typeof Set.prototype.entries == `function` ? Set : Ke(), f = typeof WeakMap == `function` ? WeakMap : qe(), p = r ? Symbol.for(`@reflect-metadata:registry`) : void 0, te = Ve(), ne = He(te);
			function re(e, t, n, r) {
				if (h(n)) {
					if (!ke(e) || !je(t)) throw TypeError();
					return pe(e, t);
				}
				if (!ke(e) || !g(t) || !g(r) && !h(r) && !Se(r)) throw TypeError();
				return Se(r) && (r = void 0), n = Oe(n), me(e, t, n, r);
			}
			e(`decorate`, re);
			function ie(e, t) {
				function n(n, r) {
					if (!g(n) || !h(r) && !Me(r)) throw TypeError();
					ve(e, t, n, r);
				}
				return n;
			}
			e(`metadata`, ie);
			function ae(e, t, n, r) {
				if (!g(n)) throw TypeError();
				return h(r) || (r = Oe(r)), ve(e, t, n, r);
			}
			e(`defineMetadata`, ae);
			function oe(e, t, n) {
				if (!g(t)) throw TypeError();
				return h(n) || (n = Oe(n)), m(e, t, n);
			}
			e(`hasMetadata`, oe);
			function se(e, t, n) {
				if (!g(t)) throw TypeError();
				return h(n) || (n = Oe(n)), he(e, t, n);
			}
			e(`hasOwnMetadata`, se);
			function ce(e, t, n) {
				if (!g(t)) throw TypeError();
				return h(n) || (n = Oe(n)), ge(e, t, n);
			}
			e(`getMetadata`, ce);
			function le(e, t, n) {
				if (!g(t)) throw TypeError();
				return h(n) || (n = Oe(n)), _e(e, t, n);
			}
			e(`getOwnMetadata`, le);
			function ue(e, t) {
				if (!g(e)) throw TypeError();
				return h(t) || (t = Oe(t)), ye(e, t);
			}
			e(`getMetadataKeys`, ue);
			function de(e, t) {
				if (!g(e)) throw TypeError();
				return h(t) || (t = Oe(t)), be(e, t);
			}
			e(`getOwnMetadataKeys`, de);
			function fe(e, t, n) {
				if (!g(t) || (h(n) || (n = Oe(n)), !g(t))) throw TypeError();
				h(n) || (n = Oe(n));
				var r = We(t, n, !1);
				return !h(r) && r.OrdinaryDeleteMetadata(e, t, n);
			}
			e(`deleteMetadata`, fe);
			function pe(e, t) {
				for (var n = e.length - 1; n >= 0; --n) {
					var r = e[n], i = r(t);
					if (!h(i) && !Se(i)) {
						if (!je(i)) throw TypeError();
						t = i;
					}
				}
				return t;
			}
			function me(e, t, n, r) {
				for (var i = e.length - 1; i >= 0; --i) {
					var a = e[i], o = a(t, n, r);
					if (!h(o) && !Se(o)) {
						if (!g(o)) throw TypeError();
						r = o;
					}
				}
				return r;
			}
			function m(e, t, n) {
				if (he(e, t, n)) return !0;
				var r = ze(t);
				return !Se(r) && m(e, r, n);
			}
			function he(e, t, n) {
				var r = We(t, n, !1);
				return !h(r) && Ee(r.OrdinaryHasOwnMetadata(e, t, n));
			}
			function ge(e, t, n) {
				if (he(e, t, n)) return _e(e, t, n);
				var r = ze(t);
				if (!Se(r)) return ge(e, r, n);
			}
			function _e(e, t, n) {
				var r = We(t, n, !1);
				if (!h(r)) return r.OrdinaryGetOwnMetadata(e, t, n);
			}
			function ve(e, t, n, r) {
				We(n, r, !0).OrdinaryDefineOwnMetadata(e, t, n, r);
			}
			function ye(e, t) {
				var n = be(e, t), r = ze(e);
				if (r === null) return n;
				var i = ye(r, t);
				if (i.length <= 0) return n;
				if (n.length <= 0) return i;
				for (var a = new ee(), o = [], s = 0, c = n; s < c.length; s++) {
					var l = c[s], u = a.has(l);
					u || (a.add(l), o.push(l));
				}
				for (var d = 0, f = i; d < f.length; d++) {
					var l = f[d], u = a.has(l);
					u || (a.add(l), o.push(l));
				}
				return o;
			}
			function be(e, t) {
				var n = We(e, t, !1);
				return n ? n.OrdinaryOwnMetadataKeys(e, t) : [];
			}
			function xe(e) {
				if (e === null) return 1;
				switch (typeof e) {
					case `undefined`: return 0;
					case `boolean`: return 2;
					case `string`: return 3;
					case `symbol`: return 4;
					case `number`: return 5;
					case `object`: return e === null ? 1 : 6;
					default: return 6;
				}
			}
			function h(e) {
				return e === void 0;
			}
			function Se(e) {
				return e === null;
			}
			function Ce(e) {
				return typeof e == `symbol`;
			}
			function g(e) {
				return typeof e == `object` ? e !== null : typeof e == `function`;
			}
			function we(e, t) {
				switch (xe(e)) {
					case 0: return e;
					case 1: return e;
					case 2: return e;
					case 3: return e;
					case 4: return e;
					case 5: return e;
				}
				var n = t === 3 ? `string` : t === 5 ? `number` : `default`, r = Pe(e, i);
				if (r !== void 0) {
					var a = r.call(e, n);
					if (g(a)) throw TypeError();
					return a;
				}
				return Te(e, n === "default" ? `number` : n);
			}
			function Te(e, t) {
				if (t === `string`) {
					var n = e.toString;
					if (Ae(n)) {
						var r = n.call(e);
						if (!g(r)) return r;
					}
					var i = e.valueOf;
					if (Ae(i)) {
						var r = i.call(e);
						if (!g(r)) return r;
					}
				} else {
					var i = e.valueOf;
					if (Ae(i)) {
						var r = i.call(e);
						if (!g(r)) return r;
					}
					var a = e.toString;
					if (Ae(a)) {
						var r = a.call(e);
						if (!g(r)) return r;
					}
				}
				throw TypeError();
			}
			function Ee(e) {
				return !!e;
			}
			function De(e) {
				return `` + e;
			}
			function Oe(e) {
				var t = we(e, 3);
				return Ce(t) ? t : De(t);
			}
			function ke(e) {
				return Array.isArray ? Array.isArray(e) : e instanceof Object ? e instanceof Array : Object.prototype.toString.call(e) === `[object Array]`;
			}
			function Ae(e) {
				return typeof e == `function`;
			}
			function je(e) {
				return typeof e == `function`;
			}
			function Me(e) {
				switch (xe(e)) {
					case 3: return !0;
					case 4: return !0;
					default: return !1;
				}
			}
			function Ne(e, t) {
				return e === t || e !== e && t !== t;
			}
			function Pe(e, t) {
				var n = e[t];
				if (n != null) {
					if (!Ae(n)) throw TypeError();
					return n;
				}
			}
			function Fe(e) {
				var t = Pe(e, a);
				if (!Ae(t)) throw TypeError();
				var n = t.call(e);
				if (!g(n)) throw TypeError();
				return n;
			}
			function Ie(e) {
				return e.value;
			}
			function Le(e) {
				var t = e.next();
				return !t.done && t;
			}
			function Re(e) {
				var t = e.return;
				t && t.call(e);
			}
			function ze(e) {
				var t = Object.getPrototypeOf(e);
				if (typeof e != `function` || e === u || t !== u) return t;
				var n = e.prototype, r = n && Object.getPrototypeOf(n);
				if (r == null || r === Object.prototype) return t;
				var i = r.constructor;
				return typeof i != `function` || i === e ? t : i;
			}
			function Be() {
				var e;
				!h(p) && t.Reflect !== void 0 && !(p in t.Reflect) && typeof t.Reflect.defineMetadata == `function` && (e = Ue(t.Reflect));
				var n, r, i, a = new f(), o = {
					registerProvider: s,
					getProvider: l,
					setProvider: te
				};
				return o;
				function s(t) {
					if (!Object.isExtensible(o)) throw Error(`Cannot add provider to a frozen registry.`);
					switch (!0) {
						case e === t: break;
						case h(n):
							n = t;
							break;
						case n === t: break;
						case h(r):
							r = t;
							break;
						case r === t: break;
						default: i === void 0 && (i = new ee()), i.add(t);
					}
				}
				function c(t, a) {
					if (!h(n)) {
						if (n.isProviderFor(t, a)) return n;
						if (!h(r)) {
							if (r.isProviderFor(t, a)) return n;
							if (!h(i)) for (var o = Fe(i);;) {
								var s = Le(o);
								if (!s) return;
								var c = Ie(s);
								if (c.isProviderFor(t, a)) return Re(o), c;
							}
						}
					}
					if (!h(e) && e.isProviderFor(t, a)) return e;
				}
				function l(e, t) {
					var n = a.get(e), r;
					return h(n) || (r = n.get(t)), h(r) && (r = c(e, t), h(r) || (h(n) && (n = new d(), a.set(e, n)), n.set(t, r))), r;
				}
				function u(e) {
					if (h(e)) throw TypeError();
					return n === e || r === e || !h(i) && i.has(e);
				}
				function te(e, t, n) {
					if (!u(n)) throw Error(`Metadata provider not registered.`);
					var r = l(e, t);
					if (r !== n) {
						if (!h(r)) return !1;
						var i = a.get(e);
						h(i) && (i = new d(), a.set(e, i)), i.set(t, n);
					}
					return !0;
				}
			}
			function Ve() {
				var e;
				return !h(p) && g(t.Reflect) && Object.isExtensible(t.Reflect) && (e = t.Reflect[p]), h(e) && (e = Be()), !h(p) && g(t.Reflect) && Object.isExtensible(t.Reflect) && Object.defineProperty(t.Reflect, p, {
					enumerable: !1,
					configurable: !1,
					writable: !1,
					value: e
				}), e;
			}
			function He(e) {
				var t = new f(), n = {
					isProviderFor: function(e, n) {
						var r = t.get(e);
						return !h(r) && r.has(n);
					},
					OrdinaryDefineOwnMetadata: o,
					OrdinaryHasOwnMetadata: i,
					OrdinaryGetOwnMetadata: a,
					OrdinaryOwnMetadataKeys: s,
					OrdinaryDeleteMetadata: c
				};
				return te.registerProvider(n), n;
				function r(r, i, a) {
					var o = t.get(r), s = !1;
					if (h(o)) {
						if (!a) return;
						o = new d(), t.set(r, o), s = !0;
					}
					var c = o.get(i);
					if (h(c)) {
						if (!a) return;
						if (c = new d(), o.set(i, c), !e.setProvider(r, i, n)) throw o.delete(i), s && t.delete(r), Error(`Wrong provider for target.`);
					}
					return c;
				}
				function i(e, t, n) {
					var i = r(t, n, !1);
					return !h(i) && Ee(i.has(e));
				}
				function a(e, t, n) {
					var i = r(t, n, !1);
					if (!h(i)) return i.get(e);
				}
				function o(e, t, n, i) {
					r(n, i, !0).set(e, t);
				}
				function s(e, t) {
					var n = [], i = r(e, t, !1);
					if (h(i)) return n;
					for (var a = Fe(i.keys()), o = 0;;) {
						var s = Le(a);
						if (!s) return n.length = o, n;
						var c = Ie(s);
						try {
							n[o] = c;
						} catch (e) {
							try {
								Re(a);
							} finally {
								throw e;
							}
						}
						o++;
					}
				}
				function c(e, n, i) {
					var a = r(n, i, !1);
					if (h(a) || !a.delete(e)) return !1;
					if (a.size === 0) {
						var o = t.get(n);
						h(o) || (o.delete(i), o.size === 0 && t.delete(o));
					}
					return !0;
				}
			}
			function Ue(e) {
				var t = e.defineMetadata, n = e.hasOwnMetadata, r = e.getOwnMetadata, i = e.getOwnMetadataKeys, a = e.deleteMetadata, o = new f();
				return {
					isProviderFor: function(e, t) {
						var n = o.get(e);
						return !h(n) && n.has(t) ? !0 : i(e, t).length ? (h(n) && (n = new ee(), o.set(e, n)), n.add(t), !0) : !1;
					},
					OrdinaryDefineOwnMetadata: t,
					OrdinaryHasOwnMetadata: n,
					OrdinaryGetOwnMetadata: r,
					OrdinaryOwnMetadataKeys: i,
					OrdinaryDeleteMetadata: a
				};
			}
			function We(e, t, n) {
				var r = te.getProvider(e, t);
				if (!h(r)) return r;
				if (n) {
					if (te.setProvider(e, t, ne)) return ne;
					throw Error(`Illegal state.`);
				}
			}
			function Ge() {
				var e = {}, t = [], n = function() {
					function e(e, t, n) {
						this._index = 0, this._keys = e, this._values = t, this._selector = n;
					}
					return e.prototype[`@@iterator`] = function() {
						return this;
					}, e.prototype[a] = function() {
						return this;
					}, e.prototype.next = function() {
						var e = this._index;
						if (e >= 0 && e < this._keys.length) {
							var n = this._selector(this._keys[e], this._values[e]);
							return e + 1 >= this._keys.length ? (this._index = -1, this._keys = t, this._values = t) : this._index++, {
								value: n,
								done: !1
							};
						}
						return {
							value: void 0,
							done: !0
						};
					}, e.prototype.throw = function(e) {
						throw this._index >= 0 && (this._index = -1, this._keys = t, this._values = t), e;
					}, e.prototype.return = function(e) {
						return this._index >= 0 && (this._index = -1, this._keys = t, this._values = t), {
							value: e,
							done: !0
						};
					}, e;
				}();
				return function() {
					function t() {
						this._keys = [], this._values = [], this._cacheKey = e, this._cacheIndex = -2;
					}
					return Object.defineProperty(t.prototype, "size", {
						get: function() {
							return this._keys.length;
						},
						enumerable: !0,
						configurable: !0
					}), t.prototype.has = function(e) {
						return this._find(e, !1) >= 0;
					}, t.prototype.get = function(e) {
						var t = this._find(e, !1);
						return t >= 0 ? this._values[t] : void 0;
					}, t.prototype.set = function(e, t) {
						var n = this._find(e, !0);
						return this._values[n] = t, this;
					}, t.prototype.delete = function(t) {
						var n = this._find(t, !1);
						if (n >= 0) {
							for (var r = this._keys.length, i = n + 1; i < r; i++) this._keys[i - 1] = this._keys[i], this._values[i - 1] = this._values[i];
							return this._keys.length--, this._values.length--, Ne(t, this._cacheKey) && (this._cacheKey = e, this._cacheIndex = -2), !0;
						}
						return !1;
					}, t.prototype.clear = function() {
						this._keys.length = 0, this._values.length = 0, this._cacheKey = e, this._cacheIndex = -2;
					}, t.prototype.keys = function() {
						return new n(this._keys, this._values, r);
					}, t.prototype.values = function() {
						return new n(this._keys, this._values, i);
					}, t.prototype.entries = function() {
						return new n(this._keys, this._values, o);
					}, t.prototype[`@@iterator`] = function() {
						return this.entries();
					}, t.prototype[a] = function() {
						return this.entries();
					}, t.prototype._find = function(e, t) {
						if (!Ne(this._cacheKey, e)) {
							this._cacheIndex = -1;
							for (var n = 0; n < this._keys.length; n++) if (Ne(this._keys[n], e)) {
								this._cacheIndex = n;
								break;
							}
						}
						return this._cacheIndex < 0 && t && (this._cacheIndex = this._keys.length, this._keys.push(e), this._values.push(void 0)), this._cacheIndex;
					}, t;
				}();
				function r(e, t) {
					return e;
				}
				function i(e, t) {
					return t;
				}
				function o(e, t) {
					return [e, t];
				}
			}
			function Ke() {
				return function() {
					function e() {
						this._map = new d();
					}
					return Object.defineProperty(e.prototype, "size", {
						get: function() {
							return this._map.size;
						},
						enumerable: !0,
						configurable: !0
					}), e.prototype.has = function(e) {
						return this._map.has(e);
					}, e.prototype.add = function(e) {
						return this._map.set(e, e), this;
					}, e.prototype.delete = function(e) {
						return this._map.delete(e);
					}, e.prototype.clear = function() {
						this._map.clear();
					}, e.prototype.keys = function() {
						return this._map.keys();
					}, e.prototype.values = function() {
						return this._map.keys();
					}, e.prototype.entries = function() {
						return this._map.entries();
					}, e.prototype[`@@iterator`] = function() {
						return this.keys();
					}, e.prototype[a] = function() {
						return this.keys();
					}, e;
				}();
			}
			function qe() {
				var e = l.create(), t = r();
				return function() {
					function e() {
						this._key = r();
					}
					return e.prototype.has = function(e) {
						var t = i(e, !1);
						return t !== void 0 && l.has(t, this._key);
					}, e.prototype.get = function(e) {
						var t = i(e, !1);
						return t === void 0 ? void 0 : l.get(t, this._key);
					}, e.prototype.set = function(e, t) {
						var n = i(e, !0);
						return n[this._key] = t, this;
					}, e.prototype.delete = function(e) {
						var t = i(e, !1);
						return t !== void 0 && delete t[this._key];
					}, e.prototype.clear = function() {
						this._key = r();
					}, e;
				}();
				function r() {
					var t;
					do
						t = `@@WeakMap@@` + s();
					while (l.has(e, t));
					return e[t] = !0, t;
				}
				function i(e, r) {
					if (!n.call(e, t)) {
						if (!r) return;
						Object.defineProperty(e, t, { value: l.create() });
					}
					return e[t];
				}
				function a(e, t) {
					for (var n = 0; n < t; ++n) e[n] = Math.random() * 255 | 0;
					return e;
				}
				function o(e) {
					if (typeof Uint8Array == `function`) {
						var t = new Uint8Array(e);
						return typeof crypto < `u` ? crypto.getRandomValues(t) : typeof msCrypto < `u` ? msCrypto.getRandomValues(t) : a(t, e), t;
					}
					return a(Array(e), e);
				}
				function s() {
					var e = o(16);
					e[6] = e[6] & 79 | 64, e[8] = e[8] & 191 | 128;
					for (var t = ``, n = 0; n < 16; ++n) {
						var r = e[n];
						(n === 4 || n === 6 || n === 8) && (t += `-`), r < 16 && (t += `0`), t += r.toString(16).toLowerCase();
					}
					return t;
				}
			}
			function Je(e) {
				return e.__ = void 0, delete e.__, e;
			}
		});
	})(e ||= {});
}));
function i(...e) {
	let t = e.map((e) => e.byteLength).reduce((e, t) => e + t), n = new Uint8Array(t), r = 0;
	return e.map((e) => new Uint8Array(e)).forEach((e) => {
		for (let t of e) n[r++] = t;
	}), n.buffer;
}
function a(e, t) {
	if (!(e && t) || e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let t = 0; t < e.byteLength; t++) if (n[t] !== r[t]) return !1;
	return !0;
}
var o, s, c, l, u, d, ee, f, p;
function te() {
	return (te = e((() => {
		o = `[object ArrayBuffer]`, s = class e {
			static isArrayBuffer(e) {
				return Object.prototype.toString.call(e) === o;
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
		}, c = `string`, l = /^[0-9a-f\s]+$/i, u = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, d = /^[a-zA-Z0-9-_]+$/, ee = class {
			static fromString(e) {
				let t = unescape(encodeURIComponent(e)), n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
				return n.buffer;
			}
			static toString(e) {
				let t = s.toUint8Array(e), n = ``;
				for (let e = 0; e < t.length; e++) n += String.fromCharCode(t[e]);
				return decodeURIComponent(escape(n));
			}
		}, f = class {
			static toString(e, t = !1) {
				let n = s.toArrayBuffer(e), r = new DataView(n), i = ``;
				for (let e = 0; e < n.byteLength; e += 2) {
					let n = r.getUint16(e, t);
					i += String.fromCharCode(n);
				}
				return i;
			}
			static fromString(e, t = !1) {
				let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
				for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t);
				return n;
			}
		}, p = class e {
			static isHex(e) {
				return typeof e === c && l.test(e);
			}
			static isBase64(e) {
				return typeof e === c && u.test(e);
			}
			static isBase64Url(e) {
				return typeof e === c && d.test(e);
			}
			static ToString(e, t = `utf8`) {
				let n = s.toUint8Array(e);
				switch (t.toLowerCase()) {
					case `utf8`: return this.ToUtf8String(n);
					case `binary`: return this.ToBinary(n);
					case `hex`: return this.ToHex(n);
					case `base64`: return this.ToBase64(n);
					case `base64url`: return this.ToBase64Url(n);
					case `utf16le`: return f.toString(n, !0);
					case `utf16`:
					case `utf16be`: return f.toString(n);
					default: throw Error(`Unknown type of encoding '${t}'`);
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
					case `utf16le`: return f.fromString(e, !0);
					case `utf16`:
					case `utf16be`: return f.fromString(e);
					default: throw Error(`Unknown type of encoding '${t}'`);
				}
			}
			static ToBase64(e) {
				let t = s.toUint8Array(e);
				if (typeof btoa < `u`) {
					let e = this.ToString(t, `binary`);
					return btoa(e);
				}
				return Buffer.from(t).toString(`base64`);
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
					case `utf8`: return ee.fromString(t);
					case `utf16`:
					case `utf16be`: return f.fromString(t);
					case `utf16le`:
					case `usc2`: return f.fromString(t, !0);
					default: throw Error(`Unknown type of encoding '${n}'`);
				}
			}
			static ToUtf8String(t, n = e.DEFAULT_UTF8_ENCODING) {
				switch (n) {
					case `ascii`: return this.ToBinary(t);
					case `utf8`: return ee.toString(t);
					case `utf16`:
					case `utf16be`: return f.toString(t);
					case `utf16le`:
					case `usc2`: return f.toString(t, !0);
					default: throw Error(`Unknown type of encoding '${n}'`);
				}
			}
			static FromBinary(e) {
				let t = e.length, n = new Uint8Array(t);
				for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
				return n.buffer;
			}
			static ToBinary(e) {
				let t = s.toUint8Array(e), n = ``;
				for (let e = 0; e < t.length; e++) n += String.fromCharCode(t[e]);
				return n;
			}
			static ToHex(e) {
				let t = s.toUint8Array(e), n = ``, r = t.length;
				for (let e = 0; e < r; e++) {
					let r = t[e];
					r < 16 && (n += `0`), n += r.toString(16);
				}
				return n;
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
				return f.toString(e, t);
			}
			static FromUtf16String(e, t = !1) {
				return f.fromString(e, t);
			}
			static Base64Padding(e) {
				let t = 4 - e.length % 4;
				if (t < 4) for (let n = 0; n < t; n++) e += `=`;
				return e;
			}
			static formatString(e) {
				return e?.replace(/[\n\r\t ]/g, ``) || ``;
			}
		}, p.DEFAULT_UTF8_ENCODING = `utf8`;
	})))();
}
function ne(e, t) {
	let n = 0;
	if (e.length === 1) return e[0];
	for (let r = e.length - 1; r >= 0; r--) n += e[e.length - 1 - r] * 2 ** (t * r);
	return n;
}
function re(e, t, n = -1) {
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
function ie() {
	let e = new Uint8Array(this.valueHex);
	if (this.valueHex.byteLength >= 2) {
		let t = e[0] === 255 && e[1] & 128, n = e[0] === 0 && !(e[1] & 128);
		(t || n) && this.warnings.push(`Needlessly long format`);
	}
	let t = new ArrayBuffer(this.valueHex.byteLength), n = new Uint8Array(t);
	for (let e = 0; e < this.valueHex.byteLength; e++) n[e] = 0;
	n[0] = e[0] & 128;
	let r = ne(n, 8), i = new ArrayBuffer(this.valueHex.byteLength), a = new Uint8Array(i);
	for (let t = 0; t < this.valueHex.byteLength; t++) a[t] = e[t];
	return a[0] &= 127, ne(a, 8) - r;
}
function ae(e) {
	let t = e < 0 ? e * -1 : e, n = 128;
	for (let r = 1; r < 8; r++) {
		if (t <= n) {
			if (e < 0) {
				let e = re(n - t, 8, r), i = new Uint8Array(e);
				return i[0] |= 128, e;
			}
			let i = re(t, 8, r), a = new Uint8Array(i);
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
function oe(e, t) {
	if (e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let e = 0; e < n.length; e++) if (n[e] !== r[e]) return !1;
	return !0;
}
function se(e, t) {
	let n = e.toString(10);
	if (t < n.length) return ``;
	let r = t - n.length, i = Array.from({ length: r });
	for (let e = 0; e < r; e++) i[e] = `0`;
	return i.join(``).concat(n);
}
function ce() {
	return (ce = e((() => {})))();
}
var le = t({
	Any: () => br,
	BaseBlock: () => b,
	BaseStringBlock: () => Nt,
	BitString: () => ln,
	BmpString: () => Rn,
	Boolean: () => en,
	CharacterString: () => ar,
	Choice: () => xr,
	Constructed: () => x,
	DATE: () => dr,
	DEFAULT_MAX_CONTENT_LENGTH: () => Bt,
	DEFAULT_MAX_DEPTH: () => 100,
	DEFAULT_MAX_NODES: () => zt,
	DateTime: () => hr,
	Duration: () => _r,
	EndOfContent: () => Yt,
	Enumerated: () => _n,
	GeneralString: () => rr,
	GeneralizedTime: () => lr,
	GraphicString: () => $n,
	HexBlock: () => pe,
	IA5String: () => Zn,
	Integer: () => hn,
	Null: () => Zt,
	NumericString: () => Un,
	ObjectIdentifier: () => xn,
	OctetString: () => an,
	Primitive: () => Lt,
	PrintableString: () => Gn,
	RawData: () => Cr,
	RelativeObjectIdentifier: () => Tn,
	Repeated: () => Sr,
	Sequence: () => Dn,
	Set: () => kn,
	TIME: () => yr,
	TeletexString: () => qn,
	TimeOfDay: () => pr,
	UTCTime: () => sr,
	UniversalString: () => Vn,
	Utf8String: () => Fn,
	ValueBlock: () => v,
	VideotexString: () => Yn,
	ViewWriter: () => et,
	VisibleString: () => tr,
	compareSchema: () => Qe,
	fromBER: () => Je,
	verifySchema: () => $e
});
function ue() {
	if (typeof BigInt > `u`) throw Error(`BigInt is not defined. Your environment doesn't implement BigInt.`);
}
function de(e) {
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
function fe(e, t, n, r) {
	return t instanceof Uint8Array ? t.byteLength ? n < 0 ? (e.error = `Wrong parameter: inputOffset less than zero`, !1) : r < 0 ? (e.error = `Wrong parameter: inputLength less than zero`, !1) : t.byteLength - n - r < 0 ? (e.error = `End of input reached before message was fully decoded (inconsistent offset and length values)`, !1) : !0 : (e.error = `Wrong parameter: inputBuffer has zero length`, !1) : (e.error = `Wrong parameter: inputBuffer must be 'Uint8Array'`, !1);
}
function pe(e) {
	var t = class extends e {
		get valueHex() {
			return this.valueHexView.slice().buffer;
		}
		set valueHex(e) {
			this.valueHexView = new Uint8Array(e);
		}
		constructor(...e) {
			super(...e);
			let t = e[0] || {};
			this.isHexOnly = t.isHexOnly ?? !1, this.valueHexView = t.valueHex ? s.toUint8Array(t.valueHex) : mt;
		}
		fromBER(e, t, n, r) {
			let i = e instanceof ArrayBuffer ? new Uint8Array(e) : e;
			if (!fe(this, i, t, n)) return -1;
			let a = t + n;
			return this.valueHexView = i.subarray(t, a), this.valueHexView.length ? (this.blockLength = n, a) : (this.warnings.push(`Zero buffer length`), t);
		}
		toBER(e = !1) {
			return this.isHexOnly ? e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.buffer instanceof ArrayBuffer && this.valueHexView.byteLength === this.valueHexView.buffer.byteLength ? this.valueHexView.buffer : s.toArrayBuffer(this.valueHexView) : (this.error = `Flag 'isHexOnly' is not set, abort`, pt);
		}
		toJSON() {
			return {
				...super.toJSON(),
				isHexOnly: this.isHexOnly,
				valueHex: p.ToHex(this.valueHexView)
			};
		}
	};
	return t.NAME = `hexBlock`, t;
}
function me(e, t) {
	let n = t || jt;
	jt = n ? {
		...n,
		...e
	} : void 0;
}
function m(e, t) {
	let n = Object.getOwnPropertyDescriptor(e, t);
	if (n && `value` in n) return n.value;
}
function he(e) {
	if (Ot && e && typeof e == `object`) try {
		let t = Ot.call(e);
		return typeof t == `number` ? t : void 0;
	} catch {
		return;
	}
}
function ge(e, t) {
	if (t > At || !e || typeof e != `object`) return !1;
	let n = Object.getOwnPropertyDescriptor(e, `valueBlock`);
	if (!n || !(`value` in n)) return !1;
	let r = n.value;
	if (!r || typeof r != `object`) return !1;
	let i = Object.getOwnPropertyDescriptor(r, `valueHexView`);
	if (i) {
		if (!(`value` in i)) return !1;
		let e = he(i.value);
		return e !== void 0 && e >= kt;
	}
	let a = Object.getOwnPropertyDescriptor(r, `value`);
	if (!a || !(`value` in a) || !Array.isArray(a.value)) return !1;
	let o = a.value, s = Object.getOwnPropertyDescriptor(o, `length`);
	if (!s || !(`value` in s) || s.value !== 1) return !1;
	let c = Object.getOwnPropertyDescriptor(o, `0`);
	return !c || !(`value` in c) ? !1 : ge(c.value, t + 1);
}
function _e(e) {
	try {
		return ge(e, 0);
	} catch {
		return !1;
	}
}
function ve(e, t) {
	return !!e && `value` in e && e.value === t && e.writable === !0 && e.enumerable === !1 && e.configurable === !0;
}
function ye(e) {
	return ve(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, `write`), e.originalWriterWrite) && ve(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, `final`), e.originalWriterFinal);
}
function be(e, t) {
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
function xe(e, t, n) {
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
function h(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, n) || Object.getPrototypeOf(e) !== t) return !1;
	let i = Object.getOwnPropertyDescriptor(t, n);
	return !!i && `value` in i && i.value === r;
}
function Se(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
	let i = Object.getPrototypeOf(e), a = Object.getPrototypeOf(r.prototype);
	if (i !== r.prototype || Object.getPrototypeOf(i) !== a || i && Object.getOwnPropertyDescriptor(i, t)) return !1;
	let o = Object.getOwnPropertyDescriptor(a, t);
	return !!o && `value` in o && o.value === n;
}
function Ce(e, t = !1) {
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
	if (n && `value` in n && n.value === Et && xe(Uint8Array.prototype, `slice`, Tt)) {
		try {
			let n = e.buffer;
			if (!(n instanceof ArrayBuffer) || Object.getPrototypeOf(n) !== ArrayBuffer.prototype || Object.prototype.hasOwnProperty.call(n, `byteLength`) || e.byteLength !== e.length || !t && e.byteLength === 0 || e.byteOffset < 0 || e.byteOffset + e.byteLength > n.byteLength) return;
		} catch {
			return;
		}
		return e;
	}
}
function g(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalIdentificationBlock.prototype || !h(e, n.LocalIdentificationBlock.prototype, `toBER`, n.originalIdentificationToBER)) return !1;
	let r = m(e, `tagClass`), i = m(e, `tagNumber`), a = m(e, `isConstructed`), o = m(e, `isHexOnly`), s = m(e, `valueHexView`);
	return typeof r != `number` || !Number.isInteger(r) || r < 1 || r > 4 || typeof i != `number` || !Number.isInteger(i) || i < 0 || a !== t || typeof o != `boolean` ? !1 : o ? !!Ce(s) : Number.isSafeInteger(i);
}
function we(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalLengthBlock.prototype || !h(e, n.LocalLengthBlock.prototype, `toBER`, n.originalLengthToBER)) return !1;
	let r = m(e, `isIndefiniteForm`), i = m(e, `longFormUsed`), a = Object.getOwnPropertyDescriptor(e, `length`), o = a && `value` in a ? a.value : void 0, s = Object.getOwnPropertyDescriptor(e, `longFormUsed`);
	return typeof r == `boolean` && (r === !1 || t) && typeof i == `boolean` && !!s && `value` in s && s.writable === !0 && !!a && `value` in a && a.writable === !0 && typeof o == `number` && Number.isSafeInteger(o) && o >= 0;
}
function Te(e, t, n) {
	let r = m(e, `idBlock`), i = m(e, `lenBlock`);
	return !!r && !!i && g(r, t, n) && we(i, t, n);
}
function Ee(e, t) {
	let n = m(e, `valueBlock`);
	if (!n || Object.getPrototypeOf(n) !== t.LocalConstructedValueBlock.prototype || !h(n, t.LocalConstructedValueBlock.prototype, `toBER`, t.originalConstructedToBER)) return;
	let r = m(n, `value`);
	if (!Array.isArray(r) || Object.getPrototypeOf(r) !== Array.prototype) return;
	let i = Object.getOwnPropertyDescriptor(r, `length`);
	if (!i || !(`value` in i) || i.value !== 1 || Object.prototype.hasOwnProperty.call(r, Symbol.iterator)) return;
	let a = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
	if (!a || !(`value` in a) || a.value !== Dt) return;
	let o = Object.getOwnPropertyDescriptor(r, `0`);
	if (o && `value` in o && Object.getOwnPropertyNames(r).length === 2) return o.value;
}
function De(e, t) {
	let n = m(e, `valueBlock`);
	if (!n || Object.getPrototypeOf(n) !== t.LocalBitStringValueBlock.prototype || !h(n, t.LocalBitStringValueBlock.prototype, `toBER`, t.originalBitStringToBER) || m(n, `isConstructed`) !== !1) return;
	let r = m(n, `unusedBits`);
	if (typeof r != `number` || !Number.isInteger(r) || r < 0 || r > 7) return;
	let i = Ce(m(n, `valueHexView`), !0);
	if (i) return {
		payload: i,
		prefix: Uint8Array.of(i.byteLength ? r : 0)
	};
}
function Oe(e, t, n) {
	let r = m(e, `valueBlock`);
	if (r) {
		if (t === `integer`) {
			if (Object.getPrototypeOf(r) !== n.LocalIntegerValueBlock.prototype || !h(r, n.LocalIntegerValueBlock.prototype, `toBER`, n.originalIntegerToBER)) return;
		} else if (t === `octet`) {
			if (Object.getPrototypeOf(r) !== n.LocalOctetStringValueBlock.prototype || !h(r, n.LocalOctetStringValueBlock.prototype, `toBER`, n.originalOctetStringToBER) || m(r, `isConstructed`) !== !1) return;
		} else if (Object.getPrototypeOf(r) !== n.LocalPrimitiveValueBlock.prototype || !Se(r, `toBER`, n.originalPrimitiveToBER, n.LocalPrimitiveValueBlock)) return;
		if ((t !== `primitive` || m(r, `isHexOnly`) === !0) && typeof m(r, `isHexOnly`) == `boolean`) return Ce(m(r, `valueHexView`));
	}
}
function ke(e, t) {
	if (Object.prototype.hasOwnProperty.call(e, `toBER`)) return !1;
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, `toBER`);
		if (e) return `value` in e && e.value === t.originalBaseBlockToBER;
		n = Object.getPrototypeOf(n);
	}
	return !1;
}
function Ae(e, t, n) {
	let r = n[t];
	return !!r && Object.getPrototypeOf(e) === r.prototype;
}
function je(e, t) {
	return Object.getPrototypeOf(e) === t.Sequence.prototype || Object.getPrototypeOf(e) === t.Set.prototype || Object.getPrototypeOf(e) === t.Constructed.prototype;
}
function Me(e, t, n) {
	if (!(t > At || !e || typeof e != `object`)) try {
		if (!ke(e, n)) return;
		let r = Ae(e, `BitString`, n) ? `bit` : Ae(e, `Integer`, n) ? `integer` : Ae(e, `OctetString`, n) ? `octet` : Ae(e, `Primitive`, n) ? `primitive` : void 0, i = r === void 0 && je(e, n);
		if (!r && !i || !Te(e, i, n)) return;
		let a = m(e, `idBlock`), o = m(e, `lenBlock`);
		if (!a || !o) return;
		if (r) {
			let t = r === `bit` ? De(e, n) : void 0, i = r === `bit` ? t?.payload : Oe(e, r, n);
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
		let s = Ee(e, n), c = s && Me(s, t + 1, n), l = m(o, `isIndefiniteForm`);
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
function Ne(e, t, n) {
	let r = Reflect.apply(n.originalIdentificationToBER, e.idBlock, [t]);
	if (!(r instanceof ArrayBuffer) || r.byteLength === 0) throw TypeError(`Built-in identifier encoding failed`);
	let i;
	i = e.kind === `constructed` ? Ne(e.child, t, n) : e.payload;
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
function Pe(e, t, n, r) {
	return t.set(new Uint8Array(e.id), n), n += e.id.byteLength, t.set(new Uint8Array(e.len), n), n += e.len.byteLength, e.prefix && (r || t.set(e.prefix, n), n += e.prefix.byteLength), e.payload instanceof Uint8Array ? (r || t.set(e.payload, n), n += e.payload.byteLength) : n = Pe(e.payload, t, n, r), e.indefinite && (n += 2), n;
}
function Fe(e, t = !1) {
	let n = jt;
	if (!n || !ye(n)) return;
	let r = Me(e, 0, n);
	if (!r) return;
	let i = Ne(r, t, n), a = new Uint8Array(i.total);
	return Pe(i, a, 0, t), a.buffer;
}
function Ie(e) {
	if (e instanceof y.Constructed) for (let t of e.valueBlock.value) Ie(t) && (e.lenBlock.isIndefiniteForm = !0);
	return !!e.lenBlock?.isIndefiniteForm;
}
function Le(e) {
	Rt = {
		Integer: e.Integer,
		Null: e.Null,
		Sequence: e.Sequence
	};
}
function Re(e) {
	let t = Object.getOwnPropertyDescriptor(e, `nodesCount`), n = Object.getOwnPropertyDescriptor(e, `maxNodes`), r = Object.getOwnPropertyDescriptor(e, `maxContentLength`);
	return !t || !(`value` in t) || t.writable !== !0 || !n || !(`value` in n) || !r || !(`value` in r) ? !1 : typeof t.value == `number` && Number.isSafeInteger(t.value) && t.value >= 0 && typeof n.value == `number` && Number.isSafeInteger(n.value) && n.value >= 0 && typeof r.value == `number` && Number.isSafeInteger(r.value) && r.value >= 0 && t.value < n.value;
}
function ze(e, t, n) {
	let r = Object.getOwnPropertyDescriptor(e, t);
	return !!r && `value` in r && r.value === n;
}
function Be(e, t, n, r) {
	let i = Rt;
	if (!i) return;
	let a, o = 0;
	try {
		if (Object.getPrototypeOf(e) !== Uint8Array.prototype || !Number.isSafeInteger(t) || t < 0 || !Number.isSafeInteger(n) || n < 2 || t > e.byteLength || n > e.byteLength - t) return;
		let s = e[t];
		if (s !== 2 && s !== 5 && s !== 48 || (o = e[t + 1], o >= 128 || o > n - 2) || s === 5 && o !== 0 || !Re(r) || o > Object.getOwnPropertyDescriptor(r, `maxContentLength`).value) return;
		let c = s === 2 ? `Integer` : s === 5 ? `Null` : `Sequence`;
		if (a = i[c], !ze(y, c, a)) return;
		let l = Object.getOwnPropertyDescriptor(yt.prototype, `fromBER`), u = Object.getOwnPropertyDescriptor(St.prototype, `fromBER`);
		if (!l || !(`value` in l) || l.value !== xt || !u || !(`value` in u) || u.value !== wt) return;
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
function Ve(e = {}) {
	return {
		depth: 0,
		maxDepth: e.maxDepth ?? 100,
		nodesCount: 0,
		maxNodes: e.maxNodes ?? zt,
		maxContentLength: e.maxContentLength ?? Bt,
		parseEmbedded: e.parseEmbedded ?? !0
	};
}
function He(e) {
	let t = new b({}, v);
	return t.error = e, {
		offset: -1,
		result: t
	};
}
function Ue(e) {
	if (e.nodesCount += 1, e.nodesCount > e.maxNodes) return Ht;
}
function We(e, t) {
	if (e > t.maxContentLength) return Ut;
}
function Ge(e, t, n, r) {
	let i = r.depth + 1;
	if (i > r.maxDepth) return He(Vt);
	r.depth = i;
	try {
		return qe(e, t, n, r);
	} finally {
		--r.depth;
	}
}
function Ke(e, t) {
	if (e instanceof t) return e;
	let n = new t();
	return n.idBlock = e.idBlock, n.lenBlock = e.lenBlock, n.warnings = e.warnings, n.valueBeforeDecodeView = e.valueBeforeDecodeView, n;
}
function qe(e, t = 0, n = e.length, r = Ve()) {
	let i = Be(e, t, n, r);
	if (i) return i;
	let a = t, o = new b({}, v);
	if (!fe(o, e, t, n)) return {
		offset: -1,
		result: o
	};
	if (Number.isInteger(t) && Number.isInteger(n) ? n === 0 : e.subarray(t, t + n).length === 0) return o.error = `Zero buffer length`, {
		offset: -1,
		result: o
	};
	let s = Ue(r);
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
	let l = o.lenBlock.isIndefiniteForm ? n : o.lenBlock.length, u = We(l, r);
	if (u) return o.error = u, {
		offset: -1,
		result: o
	};
	if (!o.idBlock.isConstructed && o.lenBlock.isIndefiniteForm) return o.error = `Indefinite length form used for primitive encoding form`, {
		offset: -1,
		result: o
	};
	let d = b;
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
					d = y.EndOfContent;
					break;
				case 1:
					d = y.Boolean;
					break;
				case 2:
					d = y.Integer;
					break;
				case 3:
					d = y.BitString;
					break;
				case 4:
					d = y.OctetString;
					break;
				case 5:
					d = y.Null;
					break;
				case 6:
					d = y.ObjectIdentifier;
					break;
				case 10:
					d = y.Enumerated;
					break;
				case 12:
					d = y.Utf8String;
					break;
				case 13:
					d = y.RelativeObjectIdentifier;
					break;
				case 14:
					d = y.TIME;
					break;
				case 15: return o.error = `[UNIVERSAL 15] is reserved by ASN.1 standard`, {
					offset: -1,
					result: o
				};
				case 16:
					d = y.Sequence;
					break;
				case 17:
					d = y.Set;
					break;
				case 18:
					d = y.NumericString;
					break;
				case 19:
					d = y.PrintableString;
					break;
				case 20:
					d = y.TeletexString;
					break;
				case 21:
					d = y.VideotexString;
					break;
				case 22:
					d = y.IA5String;
					break;
				case 23:
					d = y.UTCTime;
					break;
				case 24:
					d = y.GeneralizedTime;
					break;
				case 25:
					d = y.GraphicString;
					break;
				case 26:
					d = y.VisibleString;
					break;
				case 27:
					d = y.GeneralString;
					break;
				case 28:
					d = y.UniversalString;
					break;
				case 29:
					d = y.CharacterString;
					break;
				case 30:
					d = y.BmpString;
					break;
				case 31:
					d = y.DATE;
					break;
				case 32:
					d = y.TimeOfDay;
					break;
				case 33:
					d = y.DateTime;
					break;
				case 34:
					d = y.Duration;
					break;
				default: {
					let e = o.idBlock.isConstructed ? new y.Constructed() : new y.Primitive();
					e.idBlock = o.idBlock, e.lenBlock = o.lenBlock, e.warnings = o.warnings, o = e;
				}
			}
			break;
		default: d = o.idBlock.isConstructed ? y.Constructed : y.Primitive;
	}
	return o = Ke(o, d), c = o.fromBER(e, t, l, r), o.valueBeforeDecodeView = e.subarray(a, a + o.blockLength), {
		offset: c,
		result: o
	};
}
function Je(e, t = {}) {
	if (!e.byteLength) {
		let e = new b({}, v);
		return e.error = `Input buffer has zero length`, {
			offset: -1,
			result: e
		};
	}
	let n = s.toUint8Array(e);
	return qe(t.copyInput === !1 ? n : n.slice(), 0, e.byteLength, Ve(t));
}
function Ye(e, t) {
	return e ? 1 : t;
}
function Xe(e) {
	if (!e.byteLength) return BigInt(0);
	let t = BigInt(`0x${p.ToHex(e)}`);
	return e[0] & 128 ? t - (BigInt(1) << BigInt(e.byteLength * 8)) : t;
}
function Ze(e) {
	if (typeof BigInt < `u`) return Xe(e).toString(10);
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
function Qe(e, t, n) {
	if (n instanceof xr) {
		for (let r of n.value) if (Qe(e, t, r).verified) return {
			verified: !0,
			result: e
		};
		{
			let e = {
				verified: !1,
				result: { error: `Wrong values for Choice type` }
			};
			return n.hasOwnProperty(rt) && (e.name = n.name), e;
		}
	}
	if (n instanceof br) return n.hasOwnProperty(rt) && (e[n.name] = t), {
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
	if (!(n instanceof Object) || !(ot in n) || !(ut in n.idBlock) || !(dt in n.idBlock)) return {
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
	if (n.idBlock.hasOwnProperty(st) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.tagClass !== t.idBlock.tagClass) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty(ct) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.tagNumber !== t.idBlock.tagNumber) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty(lt) === !1) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.isConstructed !== t.idBlock.isConstructed) return {
		verified: !1,
		result: e
	};
	if (!(at in n.idBlock)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema` }
	};
	if (n.idBlock.isHexOnly !== t.idBlock.isHexOnly) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.isHexOnly) {
		if (!(it in n.idBlock)) return {
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
	if (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && (e[n.name] = t)), n instanceof y.Constructed) {
		let r = 0, i = {
			verified: !1,
			result: { error: `Unknown error` }
		}, a = n.valueBlock.value.length;
		if (a > 0 && n.valueBlock.value[0] instanceof Sr && (a = t.valueBlock.value.length), a === 0) return {
			verified: !0,
			result: e
		};
		if (t.valueBlock.value.length === 0 && n.valueBlock.value.length !== 0) {
			let t = !0;
			for (let e = 0; e < n.valueBlock.value.length; e++) t &&= n.valueBlock.value[e].optional || !1;
			return t ? {
				verified: !0,
				result: e
			} : (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && delete e[n.name]), e.error = `Inconsistent object length`, {
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
				return e.error = `Inconsistent length between ASN.1 data and schema`, n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && (delete e[n.name], t.name = n.name)), t;
			}
		} else if (n.valueBlock.value[0] instanceof Sr) {
			if (i = Qe(e, t.valueBlock.value[o], n.valueBlock.value[0].value), i.verified === !1) {
				if (n.valueBlock.value[0].optional) r++;
				else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && delete e[n.name]), i;
			}
			if (rt in n.valueBlock.value[0] && n.valueBlock.value[0].name.length > 0) {
				let r = {};
				r = ft in n.valueBlock.value[0] && n.valueBlock.value[0].local ? t : e, r[n.valueBlock.value[0].name] === void 0 && (r[n.valueBlock.value[0].name] = []), r[n.valueBlock.value[0].name].push(t.valueBlock.value[o]);
			}
		} else if (i = Qe(e, t.valueBlock.value[o - r], n.valueBlock.value[o]), i.verified === !1) {
			if (n.valueBlock.value[o].optional) r++;
			else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && delete e[n.name]), i;
		}
		if (i.verified === !1) {
			let t = {
				verified: !1,
				result: e
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return {
			verified: !0,
			result: e
		};
	}
	if (n.primitiveSchema && it in t.valueBlock) {
		let r = qe(t.valueBlock.valueHexView);
		if (r.offset === -1) {
			let t = {
				verified: !1,
				result: r.result
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, _), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return Qe(e, r.result, n.primitiveSchema);
	}
	return {
		verified: !0,
		result: e
	};
}
function $e(e, t) {
	if (!(t instanceof Object)) return {
		verified: !1,
		result: { error: `Wrong ASN.1 schema type` }
	};
	let n = qe(s.toUint8Array(e));
	return n.offset === -1 ? {
		verified: !1,
		result: n.result
	} : Qe(n.result, n.result, t);
}
var et, tt, nt, rt, it, at, ot, st, ct, lt, ut, dt, ft, _, pt, mt, ht, gt, _t, vt, v, yt, bt, xt, St, Ct, wt, y, Tt, Et, Dt, Ot, kt, At, jt, b, Mt, Nt, Pt, Ft, It, Lt, Rt, zt, Bt, Vt, Ht, Ut, Wt, Gt, Kt, x, qt, Jt, Yt, Xt, Zt, Qt, $t, en, tn, nn, rn, an, on, sn, cn, ln, un, dn, fn, pn, mn, hn, gn, _n, vn, yn, bn, xn, Sn, Cn, wn, Tn, En, Dn, On, kn, An, jn, Mn, Nn, Pn, Fn, In, Ln, Rn, zn, Bn, Vn, Hn, Un, Wn, Gn, Kn, qn, Jn, Yn, Xn, Zn, Qn, $n, er, tr, nr, rr, ir, ar, or, sr, cr, lr, ur, dr, fr, pr, mr, hr, gr, _r, vr, yr, br, xr, Sr, Cr;
function wr() {
	return (wr = e((() => {
		te(), ce(), et = class {
			constructor() {
				this.items = [];
			}
			write(e) {
				this.items.push(e instanceof ArrayBuffer ? e : de([e]));
			}
			final() {
				return de(this.items);
			}
		}, tt = et.prototype.write, nt = et.prototype.final, rt = `name`, it = `valueHexView`, at = `isHexOnly`, ot = `idBlock`, st = `tagClass`, ct = `tagNumber`, lt = `isConstructed`, ut = `fromBER`, dt = `toBER`, ft = `local`, _ = ``, pt = /* @__PURE__ */ new ArrayBuffer(0), mt = /* @__PURE__ */ new Uint8Array(), ht = `EndOfContent`, gt = `OCTET STRING`, _t = `BIT STRING`, vt = class {
			static blockName() {
				return this.NAME;
			}
			get valueBeforeDecode() {
				return this.valueBeforeDecodeView.slice().buffer;
			}
			set valueBeforeDecode(e) {
				this.valueBeforeDecodeView = new Uint8Array(e);
			}
			constructor({ blockLength: e = 0, error: t = _, warnings: n = [], valueBeforeDecode: r = mt } = {}) {
				this.blockLength = e, this.error = t, this.warnings = n, this.valueBeforeDecodeView = s.toUint8Array(r);
			}
			toJSON() {
				return {
					blockName: this.constructor.NAME,
					blockLength: this.blockLength,
					error: this.error,
					warnings: this.warnings,
					valueBeforeDecode: p.ToHex(this.valueBeforeDecodeView)
				};
			}
		}, vt.NAME = `baseBlock`, v = class extends vt {
			fromBER(e, t, n, r) {
				throw TypeError(`User need to make a specific function in a class which extends 'ValueBlock'`);
			}
			toBER(e, t) {
				throw TypeError(`User need to make a specific function in a class which extends 'ValueBlock'`);
			}
		}, v.NAME = `valueBlock`, yt = class extends pe(vt) {
			constructor({ idBlock: e = {} } = {}) {
				super(), e ? (this.isHexOnly = e.isHexOnly ?? !1, this.valueHexView = e.valueHex ? s.toUint8Array(e.valueHex) : mt, this.tagClass = e.tagClass ?? -1, this.tagNumber = e.tagNumber ?? -1, this.isConstructed = e.isConstructed ?? !1) : (this.tagClass = -1, this.tagNumber = -1, this.isConstructed = !1);
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
					default: return this.error = `Unknown tag class`, pt;
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
					let n = re(this.tagNumber, 7), r = new Uint8Array(n), i = n.byteLength, a = new Uint8Array(i + 1);
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
			fromBER(e, t, n) {
				let r = s.toUint8Array(e);
				if (!fe(this, r, t, n)) return -1;
				let i = Number.isInteger(t) && Number.isInteger(n), a = i ? r : r.subarray(t, t + n), o = i ? t : 0, c = i ? n : a.length;
				if (c === 0) return this.error = `Zero buffer length`, -1;
				switch (a[o] & 192) {
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
				this.isConstructed = (a[o] & 32) == 32, this.isHexOnly = !1;
				let l = a[o] & 31;
				if (l !== 31) this.tagNumber = l, this.blockLength = 1;
				else {
					let e = 0;
					for (;;) {
						let t = e + 1;
						if (t >= c) return this.error = `End of input reached before message was fully decoded`, -1;
						if (e++, !(a[o + t] & 128)) break;
					}
					this.blockLength = e + 1;
					let t = this.valueHexView = new Uint8Array(e);
					for (let n = 0; n < e; n++) t[n] = a[o + n + 1] & 127;
					this.blockLength <= 9 ? this.tagNumber = ne(t, 7) : (this.isHexOnly = !0, this.warnings.push(`Tag too long, represented as hex-coded`));
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
				return t + this.blockLength;
			}
			toJSON() {
				return {
					...super.toJSON(),
					tagClass: this.tagClass,
					tagNumber: this.tagNumber,
					isConstructed: this.isConstructed
				};
			}
		}, yt.NAME = `identificationBlock`, bt = yt.prototype.toBER, xt = yt.prototype.fromBER, St = class extends vt {
			constructor({ lenBlock: e = {} } = {}) {
				super(), this.isIndefiniteForm = e.isIndefiniteForm ?? !1, this.longFormUsed = e.longFormUsed ?? !1, this.length = e.length ?? 0;
			}
			fromBER(e, t, n) {
				let r = s.toUint8Array(e);
				if (!fe(this, r, t, n)) return -1;
				let i = Number.isInteger(t) && Number.isInteger(n), a = i ? r : r.subarray(t, t + n), o = i ? t : 0, c = i ? n : a.length;
				if (c === 0) return this.error = `Zero buffer length`, -1;
				if (a[o] === 255) return this.error = `Length block 0xFF is reserved by standard`, -1;
				if (this.isIndefiniteForm = a[o] === 128, this.isIndefiniteForm) return this.blockLength = 1, t + this.blockLength;
				if (this.longFormUsed = !!(a[o] & 128), this.longFormUsed === !1) return this.length = a[o], this.blockLength = 1, t + this.blockLength;
				let l = a[o] & 127;
				if (l > 8) return this.error = `Too big integer`, -1;
				if (l + 1 > c) return this.error = `End of input reached before message was fully decoded`, -1;
				let u = t + 1, d = r.subarray(u, u + l);
				return d[l - 1] === 0 && this.warnings.push(`Needlessly long encoded length`), this.length = ne(d, 8), this.longFormUsed && this.length <= 127 && this.warnings.push(`Unnecessary usage of long length form`), this.blockLength = l + 1, t + this.blockLength;
			}
			toBER(e = !1) {
				let t, n;
				if (this.length > 127 && (this.longFormUsed = !0), this.isIndefiniteForm) return t = /* @__PURE__ */ new ArrayBuffer(1), e === !1 && (n = new Uint8Array(t), n[0] = 128), t;
				if (this.longFormUsed) {
					let r = re(this.length, 8);
					if (r.byteLength > 127) return this.error = `Too big length`, pt;
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
		}, St.NAME = `lengthBlock`, Ct = St.prototype.toBER, wt = St.prototype.fromBER, y = {}, Tt = be(Uint8Array.prototype, `slice`), Et = Object.getOwnPropertyDescriptor(Uint8Array.prototype, `constructor`)?.value, Dt = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)?.value, Ot = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), `byteLength`)?.get, kt = 16384, At = 64, b = class extends vt {
			constructor({ name: e = _, optional: t = !1, primitiveSchema: n, ...r } = {}, i) {
				super(r), this.name = e, this.optional = t, n && (this.primitiveSchema = n), this.idBlock = new yt(r), this.lenBlock = new St(r), this.valueBlock = i ? new i(r) : new v(r);
			}
			fromBER(e, t, n, r) {
				let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
				return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
			}
			toBER(e, t) {
				let n = t || new et();
				if (!t && (Ie(this), (e === !0 || e === !1 || e === void 0) && _e(this))) {
					let t = Fe(this, e === !0);
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
				return t ? pt : n.final();
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
				return e === `ascii` ? this.onAsciiEncoding() : p.ToHex(this.toBER());
			}
			onAsciiEncoding() {
				return `${this.constructor.NAME} : ${p.ToHex(this.valueBlock.valueBeforeDecodeView)}`;
			}
			isEqual(e) {
				return this === e || e instanceof this.constructor && oe(this.toBER(), e.toBER());
			}
		}, b.NAME = `BaseBlock`, Mt = b.prototype.toBER, Nt = class extends b {
			getValue() {
				return this.valueBlock.value;
			}
			setValue(e) {
				this.valueBlock.value = e;
			}
			constructor({ value: e = _, ...t } = {}, n) {
				super(t, n), e && this.fromString(e);
			}
			fromBER(e, t, n) {
				let r = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length);
				return r === -1 ? (this.error = this.valueBlock.error, r) : (this.fromBuffer(this.valueBlock.valueHexView), this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), r);
			}
			onAsciiEncoding() {
				return `${this.constructor.NAME} : '${this.valueBlock.value}'`;
			}
		}, Nt.NAME = `BaseStringBlock`, Pt = class extends pe(v) {
			constructor({ isHexOnly: e = !0, ...t } = {}) {
				super(t), this.isHexOnly = e;
			}
		}, Pt.NAME = `PrimitiveValueBlock`, Ft = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Pt.prototype), `toBER`)?.value, Lt = class extends b {
			constructor(e = {}) {
				super(e, Pt), this.idBlock.isConstructed = !1;
			}
		}, It = Lt, y.Primitive = It, Lt.NAME = `PRIMITIVE`, zt = 1e4, Bt = 16777216, Vt = `Maximum ASN.1 nesting depth exceeded`, Ht = `Maximum ASN.1 node count exceeded`, Ut = `Maximum ASN.1 content length exceeded`, Wt = class extends v {
			constructor({ value: e = [], isIndefiniteForm: t = !1, ...n } = {}) {
				super(n), this.value = e, this.isIndefiniteForm = t;
			}
			fromBER(e, t, n, r) {
				let i = s.toUint8Array(e), a = r ?? Ve();
				if (!fe(this, i, t, n)) return -1;
				if (this.valueBeforeDecodeView = i.subarray(t, t + n), this.valueBeforeDecodeView.length === 0) return this.warnings.push(`Zero buffer length`), t;
				let o = t;
				for (; Ye(this.isIndefiniteForm, n) > 0;) {
					let e = Ge(i, o, n, a);
					if (e.offset === -1) return this.error = e.result.error, this.warnings.concat(e.result.warnings), -1;
					if (o = e.offset, this.blockLength += e.result.blockLength, n -= e.result.blockLength, this.value.push(e.result), this.isIndefiniteForm && e.result.constructor.NAME === ht) break;
				}
				return this.isIndefiniteForm && (this.value[this.value.length - 1].constructor.NAME === ht ? this.value.pop() : this.warnings.push(`No EndOfContent block encoded`)), o;
			}
			toBER(e, t) {
				let n = t || new et();
				for (let t = 0; t < this.value.length; t++) this.value[t].toBER(e, n);
				return t ? pt : n.final();
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
		}, Wt.NAME = `ConstructedValueBlock`, Gt = Wt.prototype.toBER, x = class extends b {
			constructor(e = {}) {
				super(e, Wt), this.idBlock.isConstructed = !0;
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
		}, Kt = x, y.Constructed = Kt, x.NAME = `CONSTRUCTED`, qt = class extends v {
			fromBER(e, t, n) {
				return t;
			}
			toBER(e) {
				return pt;
			}
		}, qt.override = `EndOfContentValueBlock`, Yt = class extends b {
			constructor(e = {}) {
				super(e, qt), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 0;
			}
		}, Jt = Yt, y.EndOfContent = Jt, Yt.NAME = ht, Zt = class extends b {
			constructor(e = {}) {
				super(e, v), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 5;
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
		}, Xt = Zt, y.Null = Xt, Zt.NAME = `NULL`, Qt = class extends pe(v) {
			get value() {
				for (let e of this.valueHexView) if (e > 0) return !0;
				return !1;
			}
			set value(e) {
				this.valueHexView[0] = e ? 255 : 0;
			}
			constructor({ value: e, ...t } = {}) {
				super(t), this.valueHexView = t.valueHex ? s.toUint8Array(t.valueHex) : /* @__PURE__ */ new Uint8Array(1), e && (this.value = e);
			}
			fromBER(e, t, n) {
				let r = s.toUint8Array(e);
				return fe(this, r, t, n) ? (this.valueHexView = r.subarray(t, t + n), n > 1 && this.warnings.push(`Boolean value encoded in more then 1 octet`), this.isHexOnly = !0, ie.call(this), this.blockLength = n, t + n) : -1;
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
		}, Qt.NAME = `BooleanValueBlock`, en = class extends b {
			getValue() {
				return this.valueBlock.value;
			}
			setValue(e) {
				this.valueBlock.value = e;
			}
			constructor(e = {}) {
				super(e, Qt), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 1;
			}
			onAsciiEncoding() {
				return `${this.constructor.NAME} : ${this.getValue}`;
			}
		}, $t = en, y.Boolean = $t, en.NAME = `BOOLEAN`, tn = class extends pe(Wt) {
			constructor({ isConstructed: e = !1, ...t } = {}) {
				super(t), this.isConstructed = e;
			}
			fromBER(e, t, n, r) {
				let i = 0;
				if (this.isConstructed) {
					if (this.isHexOnly = !1, i = Wt.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
					for (let e = 0; e < this.value.length; e++) {
						let t = this.value[e].constructor.NAME;
						if (t === ht) {
							if (this.isIndefiniteForm) break;
							return this.error = `EndOfContent is unexpected, OCTET STRING may consists of OCTET STRINGs only`, -1;
						}
						if (t !== gt) return this.error = `OCTET STRING may consists of OCTET STRINGs only`, -1;
					}
				} else this.isHexOnly = !0, i = super.fromBER(e, t, n), this.blockLength = n;
				return i;
			}
			toBER(e, t) {
				return this.isConstructed ? Wt.prototype.toBER.call(this, e, t) : e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.slice().buffer;
			}
			toJSON() {
				return {
					...super.toJSON(),
					isConstructed: this.isConstructed
				};
			}
		}, tn.NAME = `OctetStringValueBlock`, nn = tn.prototype.toBER, an = class extends b {
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
				}, tn), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 4;
			}
			fromBER(e, t, n, r) {
				if (this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, n === 0) return this.idBlock.error.length === 0 && (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length === 0 && (this.blockLength += this.lenBlock.blockLength), t;
				if (!this.valueBlock.isConstructed && r?.parseEmbedded !== !1) {
					let i = (e instanceof ArrayBuffer ? new Uint8Array(e) : e).subarray(t, t + n);
					try {
						if (i.byteLength) {
							let e = r ?? Ve(), t = Ge(i, 0, i.byteLength, e);
							t.offset !== -1 && t.offset === n && (this.valueBlock.value = [t.result]);
						}
					} catch {}
				}
				return super.fromBER(e, t, n, r);
			}
			onAsciiEncoding() {
				return this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length ? x.prototype.onAsciiEncoding.call(this) : `${this.constructor.NAME} : ${p.ToHex(this.valueBlock.valueHexView)}`;
			}
			getValue() {
				if (!this.idBlock.isConstructed) return this.valueBlock.valueHexView.slice().buffer;
				let e = [];
				for (let t of this.valueBlock.value) t instanceof rn && e.push(t.valueBlock.valueHexView);
				return s.concat(e);
			}
		}, rn = an, y.OctetString = rn, an.NAME = gt, on = class extends pe(Wt) {
			constructor({ unusedBits: e = 0, isConstructed: t = !1, ...n } = {}) {
				super(n), this.unusedBits = e, this.isConstructed = t, this.blockLength = this.valueHexView.byteLength;
			}
			fromBER(e, t, n, r) {
				if (!n) return t;
				let i = -1;
				if (this.isConstructed) {
					if (i = Wt.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
					for (let e of this.value) {
						let t = e.constructor.NAME;
						if (t === ht) {
							if (this.isIndefiniteForm) break;
							return this.error = `EndOfContent is unexpected, BIT STRING may consists of BIT STRINGs only`, -1;
						}
						if (t !== _t) return this.error = `BIT STRING may consists of BIT STRINGs only`, -1;
						let n = e.valueBlock;
						if (this.unusedBits > 0 && n.unusedBits > 0) return this.error = `Using of "unused bits" inside constructive BIT STRING allowed for least one only`, -1;
						this.unusedBits = n.unusedBits;
					}
					return i;
				}
				let a = s.toUint8Array(e);
				if (!fe(this, a, t, n)) return -1;
				let o = a.subarray(t, t + n);
				if (this.unusedBits = o[0], this.unusedBits > 7) return this.error = `Unused bits for BitString must be in range 0-7`, -1;
				if (!this.unusedBits && r?.parseEmbedded !== !1) {
					let e = o.subarray(1);
					try {
						if (e.byteLength) {
							let t = r ?? Ve(), i = Ge(e, 0, e.byteLength, t);
							i.offset !== -1 && i.offset === n - 1 && (this.value = [i.result]);
						}
					} catch {}
				}
				return this.valueHexView = o.subarray(1), this.blockLength = o.length, t + n;
			}
			toBER(e, t) {
				if (this.isConstructed) return Wt.prototype.toBER.call(this, e, t);
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
		}, on.NAME = `BitStringValueBlock`, sn = on.prototype.toBER, ln = class extends b {
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
				}, on), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 3;
			}
			fromBER(e, t, n, r) {
				return this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, super.fromBER(e, t, n, r);
			}
			onAsciiEncoding() {
				if (this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length) return x.prototype.onAsciiEncoding.call(this);
				{
					let e = [], t = this.valueBlock.valueHexView;
					for (let n of t) e.push(n.toString(2).padStart(8, `0`));
					let n = e.join(``);
					return `${this.constructor.NAME} : ${n.substring(0, n.length - this.valueBlock.unusedBits)}`;
				}
			}
		}, cn = ln, y.BitString = cn, ln.NAME = _t, dn = class extends pe(v) {
			setValueHex() {
				this.valueHexView.length >= 4 ? (this.warnings.push(`Too big Integer for decoding, hex only`), this.isHexOnly = !0, this._valueDec = 0) : (this.isHexOnly = !1, this.valueHexView.length > 0 && (this._valueDec = ie.call(this)));
			}
			constructor({ value: e, ...t } = {}) {
				super(t), this._valueDec = 0, t.valueHex && this.setValueHex(), e !== void 0 && (this.valueDec = e);
			}
			set valueDec(e) {
				this._valueDec = e, this.isHexOnly = !1, this.valueHexView = new Uint8Array(ae(e));
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
				return Ze(this.valueHexView);
			}
		}, un = dn, dn.NAME = `IntegerValueBlock`, Object.defineProperty(un.prototype, "valueHex", {
			set: function(e) {
				this.valueHexView = new Uint8Array(e), this.setValueHex();
			},
			get: function() {
				return this.valueHexView.slice().buffer;
			}
		}), fn = dn.prototype.toBER, pn = dn.prototype.toString, hn = class extends b {
			constructor(e = {}) {
				super(e, dn), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 2;
			}
			toBigInt() {
				ue();
				let e = this.valueBlock, t = e.toString;
				return t === pn ? Xe(e.valueHexView) : BigInt(Reflect.apply(t, e, []));
			}
			static fromBigInt(e) {
				ue();
				let t = BigInt(e), n = new et(), r = t.toString(16).replace(/^-/, ``), i = new Uint8Array(p.FromHex(r));
				if (t < 0) {
					let e = new Uint8Array(i.length + (i[0] & 128 ? 1 : 0));
					e[0] |= 128;
					let r = BigInt(`0x${p.ToHex(e)}`) + t, a = s.toUint8Array(p.FromHex(r.toString(16)));
					a[0] |= 128, n.write(a);
				} else i[0] & 128 && n.write(new Uint8Array([0])), n.write(i);
				return new mn({ valueHex: n.final() });
			}
			convertToDER() {
				let e = new mn({ valueHex: this.valueBlock.valueHexView });
				return e.valueBlock.toDER(), e;
			}
			convertFromDER() {
				return new mn({ valueHex: this.valueBlock.valueHexView[0] === 0 ? this.valueBlock.valueHexView.subarray(1) : this.valueBlock.valueHexView });
			}
			onAsciiEncoding() {
				return `${this.constructor.NAME} : ${this.valueBlock.toString()}`;
			}
		}, mn = hn, y.Integer = mn, hn.NAME = `INTEGER`, _n = class extends hn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 10;
			}
		}, gn = _n, y.Enumerated = gn, _n.NAME = `ENUMERATED`, vn = class extends pe(v) {
			constructor({ valueDec: e = -1, isFirstSid: t = !1, ...n } = {}) {
				super(n), this.valueDec = e, this.isFirstSid = t;
			}
			fromBER(e, t, n) {
				if (!n) return t;
				let r = s.toUint8Array(e);
				if (!fe(this, r, t, n)) return -1;
				let i = r.subarray(t, t + n);
				if (this.blockLength === 0 && Number.isInteger(t) && Number.isInteger(n)) {
					let e = 0;
					for (; e < n;) {
						let t = i[e];
						if (e++, !(t & 128)) break;
					}
					this.blockLength = e, this.valueHexView = new Uint8Array(e);
					for (let t = 0; t < e; t++) this.valueHexView[t] = i[t] & 127;
				} else {
					this.valueHexView = new Uint8Array(n);
					for (let e = 0; e < n && (this.valueHexView[e] = i[e] & 127, this.blockLength++, i[e] & 128); e++);
					let e = new Uint8Array(this.blockLength);
					for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
					this.valueHexView = e;
				}
				return i[this.blockLength - 1] & 128 ? (this.error = `End of input reached before message was fully decoded`, -1) : (this.valueHexView[0] === 0 && this.warnings.push(`Needlessly long format of SID encoding`), this.blockLength <= 8 ? this.valueDec = ne(this.valueHexView, 7) : (this.isHexOnly = !0, this.warnings.push(`Too big SID for decoding, hex only`)), t + this.blockLength);
			}
			set valueBigInt(e) {
				ue();
				let t = BigInt(e).toString(2);
				for (; t.length % 7;) t = `0` + t;
				let n = new Uint8Array(t.length / 7);
				for (let e = 0; e < n.length; e++) n[e] = parseInt(t.slice(e * 7, e * 7 + 7), 2) + (e + 1 < n.length ? 128 : 0);
				this.fromBER(n.buffer, 0, n.length);
			}
			toBER(e) {
				if (this.isHexOnly) {
					if (e) return new ArrayBuffer(this.valueHexView.byteLength);
					let t = this.valueHexView, n = new Uint8Array(this.blockLength);
					for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
					return n[this.blockLength - 1] = t[this.blockLength - 1], s.toArrayBuffer(n);
				}
				let t = re(this.valueDec, 7);
				if (t.byteLength === 0) return this.error = `Error during encoding SID value`, pt;
				let n = new Uint8Array(t.byteLength);
				if (!e) {
					let e = new Uint8Array(t), r = t.byteLength - 1;
					for (let t = 0; t < r; t++) n[t] = e[t] | 128;
					n[r] = e[r];
				}
				return s.toArrayBuffer(n);
			}
			toString() {
				let e = ``;
				if (this.isHexOnly) e = p.ToHex(this.valueHexView);
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
		}, vn.NAME = `sidBlock`, yn = class extends v {
			constructor({ value: e = _, ...t } = {}) {
				super(t), this.value = [], e && this.fromString(e);
			}
			fromBER(e, t, n) {
				let r = t;
				for (; n > 0;) {
					let t = new vn();
					if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
					this.value.length === 0 && (t.isFirstSid = !0), this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
				}
				return r;
			}
			toBER(e) {
				let t = [];
				for (let n = 0; n < this.value.length; n++) {
					let r = this.value[n].toBER(e);
					if (r.byteLength === 0) return this.error = this.value[n].error, pt;
					t.push(r);
				}
				return de(t);
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
						let e = new vn();
						if (r > 2 ** 53 - 1) ue(), e.valueBigInt = BigInt(r);
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
		}, yn.NAME = `ObjectIdentifierValueBlock`, xn = class extends b {
			getValue() {
				return this.valueBlock.toString();
			}
			setValue(e) {
				this.valueBlock.fromString(e);
			}
			constructor(e = {}) {
				super(e, yn), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 6;
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
		}, bn = xn, y.ObjectIdentifier = bn, xn.NAME = `OBJECT IDENTIFIER`, Sn = class extends pe(vt) {
			constructor({ valueDec: e = 0, ...t } = {}) {
				super(t), this.valueDec = e;
			}
			fromBER(e, t, n) {
				if (n === 0) return t;
				let r = s.toUint8Array(e);
				if (!fe(this, r, t, n)) return -1;
				let i = r.subarray(t, t + n);
				if (this.blockLength === 0 && Number.isInteger(t) && Number.isInteger(n)) {
					let e = 0;
					for (; e < n;) {
						let t = i[e];
						if (e++, !(t & 128)) break;
					}
					this.blockLength = e, this.valueHexView = new Uint8Array(e);
					for (let t = 0; t < e; t++) this.valueHexView[t] = i[t] & 127;
				} else {
					this.valueHexView = new Uint8Array(n);
					for (let e = 0; e < n && (this.valueHexView[e] = i[e] & 127, this.blockLength++, i[e] & 128); e++);
					let e = new Uint8Array(this.blockLength);
					for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
					this.valueHexView = e;
				}
				return i[this.blockLength - 1] & 128 ? (this.error = `End of input reached before message was fully decoded`, -1) : (this.valueHexView[0] === 0 && this.warnings.push(`Needlessly long format of SID encoding`), this.blockLength <= 8 ? this.valueDec = ne(this.valueHexView, 7) : (this.isHexOnly = !0, this.warnings.push(`Too big SID for decoding, hex only`)), t + this.blockLength);
			}
			toBER(e) {
				if (this.isHexOnly) {
					if (e) return new ArrayBuffer(this.valueHexView.byteLength);
					let t = this.valueHexView, n = new Uint8Array(this.blockLength);
					for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
					return n[this.blockLength - 1] = t[this.blockLength - 1], n.buffer;
				}
				let t = re(this.valueDec, 7);
				if (t.byteLength === 0) return this.error = `Error during encoding SID value`, pt;
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
				return e = this.isHexOnly ? p.ToHex(this.valueHexView) : this.valueDec.toString(), e;
			}
			toJSON() {
				return {
					...super.toJSON(),
					valueDec: this.valueDec
				};
			}
		}, Sn.NAME = `relativeSidBlock`, Cn = class extends v {
			constructor({ value: e = _, ...t } = {}) {
				super(t), this.value = [], e && this.fromString(e);
			}
			fromBER(e, t, n) {
				let r = t;
				for (; n > 0;) {
					let t = new Sn();
					if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
					this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
				}
				return r;
			}
			toBER(e, t) {
				let n = [];
				for (let t = 0; t < this.value.length; t++) {
					let r = this.value[t].toBER(e);
					if (r.byteLength === 0) return this.error = this.value[t].error, pt;
					n.push(r);
				}
				return de(n);
			}
			fromString(e) {
				this.value = [];
				let t = 0, n = 0, r = ``;
				do {
					n = e.indexOf(`.`, t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1;
					let i = new Sn();
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
		}, Cn.NAME = `RelativeObjectIdentifierValueBlock`, Tn = class extends b {
			getValue() {
				return this.valueBlock.toString();
			}
			setValue(e) {
				this.valueBlock.fromString(e);
			}
			constructor(e = {}) {
				super(e, Cn), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 13;
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
		}, wn = Tn, y.RelativeObjectIdentifier = wn, Tn.NAME = `RelativeObjectIdentifier`, Dn = class extends x {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 16;
			}
		}, En = Dn, y.Sequence = En, Dn.NAME = `SEQUENCE`, kn = class extends x {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 17;
			}
		}, On = kn, y.Set = On, kn.NAME = `SET`, An = class extends pe(v) {
			constructor({ ...e } = {}) {
				super(e), this.isHexOnly = !0, this.value = _;
			}
			toJSON() {
				return {
					...super.toJSON(),
					value: this.value
				};
			}
		}, An.NAME = `StringValueBlock`, jn = class extends An {}, jn.NAME = `SimpleStringValueBlock`, Mn = class extends Nt {
			constructor({ ...e } = {}) {
				super(e, jn);
			}
			fromBuffer(e) {
				this.valueBlock.value = String.fromCharCode.apply(null, s.toUint8Array(e));
			}
			fromString(e) {
				let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t);
				for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
				this.valueBlock.value = e;
			}
		}, Mn.NAME = `SIMPLE STRING`, Nn = class extends Mn {
			fromBuffer(e) {
				this.valueBlock.valueHexView = s.toUint8Array(e);
				try {
					this.valueBlock.value = p.ToUtf8String(e);
				} catch (t) {
					this.warnings.push(`Error during "decodeURIComponent": ${t}, using raw string`), this.valueBlock.value = p.ToBinary(e);
				}
			}
			fromString(e) {
				this.valueBlock.valueHexView = new Uint8Array(p.FromUtf8String(e)), this.valueBlock.value = e;
			}
		}, Nn.NAME = `Utf8StringValueBlock`, Fn = class extends Nn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 12;
			}
		}, Pn = Fn, y.Utf8String = Pn, Fn.NAME = `UTF8String`, In = class extends Mn {
			fromBuffer(e) {
				this.valueBlock.value = p.ToUtf16String(e), this.valueBlock.valueHexView = s.toUint8Array(e);
			}
			fromString(e) {
				this.valueBlock.value = e, this.valueBlock.valueHexView = new Uint8Array(p.FromUtf16String(e));
			}
		}, In.NAME = `BmpStringValueBlock`, Rn = class extends In {
			constructor({ ...e } = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 30;
			}
		}, Ln = Rn, y.BmpString = Ln, Rn.NAME = `BMPString`, zn = class extends Mn {
			fromBuffer(e) {
				let t = ArrayBuffer.isView(e) ? e.slice().buffer : e.slice(0), n = new Uint8Array(t);
				for (let e = 0; e < n.length; e += 4) n[e] = n[e + 3], n[e + 1] = n[e + 2], n[e + 2] = 0, n[e + 3] = 0;
				this.valueBlock.value = String.fromCharCode.apply(null, new Uint32Array(t));
			}
			fromString(e) {
				let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t * 4);
				for (let r = 0; r < t; r++) {
					let t = re(e.charCodeAt(r), 8), i = new Uint8Array(t);
					if (i.length > 4) continue;
					let a = 4 - i.length;
					for (let e = i.length - 1; e >= 0; e--) n[r * 4 + e + a] = i[e];
				}
				this.valueBlock.value = e;
			}
		}, zn.NAME = `UniversalStringValueBlock`, Vn = class extends zn {
			constructor({ ...e } = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 28;
			}
		}, Bn = Vn, y.UniversalString = Bn, Vn.NAME = `UniversalString`, Un = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 18;
			}
		}, Hn = Un, y.NumericString = Hn, Un.NAME = `NumericString`, Gn = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 19;
			}
		}, Wn = Gn, y.PrintableString = Wn, Gn.NAME = `PrintableString`, qn = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 20;
			}
		}, Kn = qn, y.TeletexString = Kn, qn.NAME = `TeletexString`, Yn = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 21;
			}
		}, Jn = Yn, y.VideotexString = Jn, Yn.NAME = `VideotexString`, Zn = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 22;
			}
		}, Xn = Zn, y.IA5String = Xn, Zn.NAME = `IA5String`, $n = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 25;
			}
		}, Qn = $n, y.GraphicString = Qn, $n.NAME = `GraphicString`, tr = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 26;
			}
		}, er = tr, y.VisibleString = er, tr.NAME = `VisibleString`, rr = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 27;
			}
		}, nr = rr, y.GeneralString = nr, rr.NAME = `GeneralString`, ar = class extends Mn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 29;
			}
		}, ir = ar, y.CharacterString = ir, ar.NAME = `CharacterString`, sr = class extends tr {
			constructor({ value: e, valueDate: t, ...n } = {}) {
				if (super(n), this.year = 0, this.month = 0, this.day = 0, this.hour = 0, this.minute = 0, this.second = 0, e) {
					this.fromString(e), this.valueBlock.valueHexView = new Uint8Array(e.length);
					for (let t = 0; t < e.length; t++) this.valueBlock.valueHexView[t] = e.charCodeAt(t);
				}
				t && (this.fromDate(t), this.valueBlock.valueHexView = new Uint8Array(this.toBuffer())), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 23;
			}
			fromBuffer(e) {
				this.fromString(String.fromCharCode.apply(null, s.toUint8Array(e)));
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
					return e[0] = se(this.year < 2e3 ? this.year - 1900 : this.year - 2e3, 2), e[1] = se(this.month, 2), e[2] = se(this.day, 2), e[3] = se(this.hour, 2), e[4] = se(this.minute, 2), e[5] = se(this.second, 2), e[6] = `Z`, e.join(``);
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
		}, or = sr, y.UTCTime = or, sr.NAME = `UTCTime`, lr = class extends sr {
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
					return e.push(se(this.year, 4)), e.push(se(this.month, 2)), e.push(se(this.day, 2)), e.push(se(this.hour, 2)), e.push(se(this.minute, 2)), e.push(se(this.second, 2)), this.millisecond !== 0 && (e.push(`.`), e.push(se(this.millisecond, 3).replace(/0+$/, ``))), e.push(`Z`), e.join(``);
				}
				return super.toString(e);
			}
			toJSON() {
				return {
					...super.toJSON(),
					millisecond: this.millisecond
				};
			}
		}, cr = lr, y.GeneralizedTime = cr, lr.NAME = `GeneralizedTime`, dr = class extends Fn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 31;
			}
		}, ur = dr, y.DATE = ur, dr.NAME = `DATE`, pr = class extends Fn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 32;
			}
		}, fr = pr, y.TimeOfDay = fr, pr.NAME = `TimeOfDay`, hr = class extends Fn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 33;
			}
		}, mr = hr, y.DateTime = mr, hr.NAME = `DateTime`, _r = class extends Fn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 34;
			}
		}, gr = _r, y.Duration = gr, _r.NAME = `Duration`, yr = class extends Fn {
			constructor(e = {}) {
				super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 14;
			}
		}, vr = yr, y.TIME = vr, yr.NAME = `TIME`, br = class {
			constructor({ name: e = _, optional: t = !1 } = {}) {
				this.name = e, this.optional = t;
			}
		}, xr = class extends br {
			constructor({ value: e = [], ...t } = {}) {
				super(t), this.value = e;
			}
		}, Sr = class extends br {
			constructor({ value: e = new br(), local: t = !1, ...n } = {}) {
				super(n), this.value = e, this.local = t;
			}
		}, Cr = class {
			get data() {
				return this.dataView.slice().buffer;
			}
			set data(e) {
				this.dataView = s.toUint8Array(e);
			}
			constructor({ data: e = mt } = {}) {
				this.dataView = s.toUint8Array(e);
			}
			fromBER(e, t, n) {
				let r = t + n;
				return this.dataView = s.toUint8Array(e).subarray(t, r), r;
			}
			toBER(e) {
				return this.dataView.slice().buffer;
			}
		}, me({
			BitString: ln,
			Integer: hn,
			OctetString: an,
			Primitive: Lt,
			Constructed: x,
			Sequence: Dn,
			Set: kn
		}, {
			BaseBlock: b,
			ViewWriter: et,
			LocalIdentificationBlock: yt,
			LocalLengthBlock: St,
			LocalIntegerValueBlock: dn,
			LocalOctetStringValueBlock: tn,
			LocalConstructedValueBlock: Wt,
			LocalBitStringValueBlock: on,
			LocalPrimitiveValueBlock: Pt,
			originalBaseBlockToBER: Mt,
			originalWriterWrite: tt,
			originalWriterFinal: nt,
			originalIdentificationToBER: bt,
			originalLengthToBER: Ct,
			originalIntegerToBER: fn,
			originalOctetStringToBER: nn,
			originalBitStringToBER: sn,
			originalConstructedToBER: Gt,
			originalPrimitiveToBER: Ft
		}), Le({
			Integer: hn,
			Null: Zt,
			Sequence: Dn
		});
	})))();
}
function Tr(e) {
	return Object.prototype.toString.call(e);
}
function Er(e) {
	if (ArrayBuffer.isView(e)) return !0;
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return typeof t.byteOffset == `number` && typeof t.byteLength == `number` && kr(t.buffer);
}
function Dr(e) {
	return Tr(e) === Fr;
}
function Or(e) {
	return typeof SharedArrayBuffer < `u` && Tr(e) === Ir;
}
function kr(e) {
	return Dr(e) || Or(e);
}
function Ar(e) {
	return Er(e);
}
function jr(e) {
	return kr(e) || Ar(e);
}
function Mr(e) {
	if (!jr(e)) throw TypeError(`Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView`);
}
function Nr(e) {
	return Mr(e), kr(e) ? new Uint8Array(e) : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function Pr(e) {
	if (Mr(e), Dr(e)) return e;
	let t = new ArrayBuffer(e.byteLength);
	return new Uint8Array(t).set(Nr(e)), t;
}
var Fr, Ir;
function Lr() {
	return (Lr = e((() => {
		Fr = `[object ArrayBuffer]`, Ir = `[object SharedArrayBuffer]`;
	})))();
}
function Rr(e, t, n = {}) {
	let r = Nr(e), i = Nr(t);
	if (!n.constantTime && r.byteLength !== i.byteLength) return !1;
	let a = Math.max(r.byteLength, i.byteLength), o = r.byteLength ^ i.byteLength;
	for (let e = 0; e < a; e++) o |= (r[e] ?? 0) ^ (i[e] ?? 0);
	return o === 0;
}
function zr() {
	return (zr = e((() => {
		Lr();
	})))();
}
function Br(e) {
	let t = Nr(e), n = ``;
	for (let e of t) n += String.fromCharCode(e);
	return n;
}
function Vr(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function Hr(e) {
	return typeof e == `string`;
}
function Ur() {
	return (Ur = e((() => {
		Lr();
	})))();
}
function Wr(e) {
	return e.separators === `none` ? [] : !e.separators || e.separators === `common` ? si : e.separators;
}
function Gr(e) {
	if (!e) throw TypeError(`Hex separators must be non-empty strings`);
}
function Kr(e, t, n) {
	for (let r of n) if (e.startsWith(r, t)) return r;
}
function qr(e) {
	let t = /[A-F]/.test(e), n = /[a-f]/.test(e);
	return t && !n ? `upper` : `lower`;
}
function Jr(e) {
	let t = /\r\n|\n/.exec(e);
	if (t) return t[0] === `\r
` ? `\r
` : `
`;
}
function Yr(e) {
	return e.replace(/[^0-9a-f]/gi, ``);
}
function Xr(e) {
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
function Zr(e) {
	let t = e.trim(), n = /^0x/i.test(t) ? `0x` : ``, r = n ? t.slice(2) : t, i = Jr(r), a = r.split(/\r\n|\n/).filter((e) => e.length > 0), o = Xr(a[0]?.trim() ?? ``), s = {
		case: qr(t),
		prefix: n
	};
	if (o && (s.group = o), i && a.length > 1) {
		let e = Yr(a[0] ?? ``).length / 2;
		e > 0 && a.slice(0, -1).every((t) => Yr(t).length / 2 === e) && (s.line = {
			bytesPerLine: e,
			separator: i
		});
	}
	return s;
}
function Qr(e, t) {
	let n = t.allowPrefix ?? !0, r = [...Wr(t)].sort((e, t) => t.length - e.length);
	for (let e of r) Gr(e);
	let i = e.trim();
	if (/^0x/i.test(i)) {
		if (!n) throw TypeError(`Hexadecimal text must not include a 0x prefix`);
		i = i.slice(2);
	}
	let a = ``, o = !1;
	for (let e = 0; e < i.length;) {
		let n = i[e] ?? ``;
		if (oi.test(n)) {
			a += n, o = !1, e += 1;
			continue;
		}
		let s = Kr(i, e, r);
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
function $r(e, t) {
	if (!t) return e.join(``);
	if (!Number.isInteger(t.size) || t.size < 1) throw RangeError(`Hex group size must be a positive integer`);
	let n = [];
	for (let r = 0; r < e.length; r += t.size) n.push(e.slice(r, r + t.size).join(``));
	return n.join(t.separator);
}
function ei(e, t = {}) {
	return Qr(e, t);
}
function ti(e, t = {}) {
	if (typeof e != `string`) return !1;
	try {
		return ei(e, t), !0;
	} catch {
		return !1;
	}
}
function ni(e, t = {}) {
	let n = Nr(e), r = t.case ?? `lower`, i = Array.from(n, (e) => {
		let t = e.toString(16).padStart(2, `0`);
		return r === `upper` ? t.toUpperCase() : t;
	}), a = ``;
	if (t.line) {
		let e = t.line.bytesPerLine;
		if (!Number.isInteger(e) || e < 1) throw RangeError(`Hex bytesPerLine must be a positive integer`);
		let n = t.line.separator ?? `
`, r = [];
		for (let n = 0; n < i.length; n += e) r.push($r(i.slice(n, n + e), t.group));
		a = r.join(n);
	} else a = $r(i, t.group);
	return `${t.prefix ?? ``}${a}`;
}
function ri(e, t = {}) {
	let n = ei(e, t), r = new Uint8Array(n.length / 2);
	for (let e = 0; e < n.length; e += 2) r[e / 2] = Number.parseInt(n.slice(e, e + 2), 16);
	return r;
}
function ii(e, t = {}) {
	let n = ei(e, t);
	return {
		bytes: ri(n),
		format: Zr(e),
		normalized: n
	};
}
function ai(e, t) {
	return ni(e, t);
}
var oi, si;
function ci() {
	return (ci = e((() => {
		Lr(), oi = /^[0-9a-f]$/i, si = [
			` `,
			`	`,
			`
`,
			`\r`,
			`:`,
			`-`,
			`.`
		], Object.freeze({}), Object.freeze({ case: `upper` }), Object.freeze({ group: {
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
	})))();
}
function li(e) {
	return new TextEncoder().encode(e);
}
function ui(e) {
	return new TextDecoder(`utf-8`, { fatal: !1 }).decode(Nr(e));
}
function di() {
	return (di = e((() => {
		Lr();
	})))();
}
function fi(e, t = {}) {
	let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
	for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t.littleEndian ?? !1);
	return new Uint8Array(n);
}
function pi(e, t = {}) {
	let n = Pr(e), r = new DataView(n), i = ``;
	for (let e = 0; e < n.byteLength; e += 2) i += String.fromCharCode(r.getUint16(e, t.littleEndian ?? !1));
	return i;
}
function mi() {
	return (mi = e((() => {
		Lr();
	})))();
}
function hi() {
	return globalThis.Buffer;
}
function gi(e) {
	return e.replace(/[\n\r\t ]/g, ``);
}
function _i(e) {
	let t = e.length % 4;
	return t ? e + `=`.repeat(4 - t) : e;
}
function vi(e) {
	if (typeof e != `string`) return !1;
	let t = gi(e);
	return t === `` || xi.test(t);
}
function yi(e, t) {
	let n = Nr(e), r = hi();
	return r ? r.from(n).toString(`base64`) : btoa(Br(n));
}
function bi(e, t) {
	let n = gi(e);
	if (!vi(n)) throw TypeError(`Input is not valid Base64 text`);
	let r = hi();
	return r ? new Uint8Array(r.from(n, `base64`)) : Vr(atob(n));
}
var xi, Si;
function Ci() {
	return (Ci = e((() => {
		Lr(), Ur(), xi = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, Si = {
			encode: yi,
			decode: bi,
			is: vi,
			normalize: gi,
			pad: _i
		};
	})))();
}
function wi(e) {
	return e.replace(/[\n\r\t ]/g, ``);
}
function Ti(e) {
	return typeof e == `string` && Oi.test(wi(e));
}
function Ei(e, t) {
	return Si.encode(e).replace(/\+/g, `-`).replace(/\//g, `_`).replace(/=+$/g, ``);
}
function Di(e, t) {
	let n = wi(e);
	if (!Ti(n)) throw TypeError(`Input is not valid Base64Url text`);
	return Si.decode(Si.pad(n.replace(/-/g, `+`).replace(/_/g, `/`)));
}
var Oi;
function ki() {
	return (ki = e((() => {
		Ci(), Oi = /^[A-Za-z0-9_-]*$/;
	})))();
}
function Ai() {
	return (Ai = e((() => {
		Ur(), ci(), di(), mi(), Ci(), ki();
	})))();
}
function ji(e) {
	if (!Vi.test(e)) throw TypeError(`Invalid PEM label '${e}'`);
}
function Mi(e, t) {
	let n = [];
	for (let r = 0; r < e.length; r += t) n.push(e.slice(r, r + t));
	return n;
}
function Ni(e) {
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
function Pi(e) {
	return /\r\n/.test(e) ? `\r
` : `
`;
}
function Fi(e, t = {}) {
	let n = [], r = t.label, i;
	for (Hi.lastIndex = 0; i = Hi.exec(e);) {
		let e = i[1].trim();
		if (r && e !== r) continue;
		ji(e);
		let t = Ni(i[2]);
		n.push({
			label: e,
			data: Si.decode(t.base64Text),
			headers: t.headers,
			lineLength: t.base64Lines[0]?.length ?? 64,
			newline: Pi(i[0])
		});
	}
	if (t.strict && n.length === 0) throw TypeError(r ? `No PEM block with label '${r}' was found` : `No PEM blocks were found`);
	return n;
}
function Ii(e, t, n = {}) {
	ji(e);
	let r = n.lineLength ?? 64;
	if (!Number.isInteger(r) || r < 1) throw RangeError(`PEM lineLength must be a positive integer`);
	let i = n.newline ?? `
`, a = [`-----BEGIN ${e}-----`];
	if (n.headers) {
		for (let [e, t] of Object.entries(n.headers)) a.push(`${e}: ${t}`);
		a.push(``);
	}
	return a.push(...Mi(Si.encode(t), r)), a.push(`-----END ${e}-----`), `${a.join(i)}${i}`;
}
function Li(e, t = {}) {
	return Fi(e, t).map(({ lineLength: e, newline: t, ...n }) => n);
}
function Ri(e, t) {
	let [n] = Li(e, {
		label: t,
		strict: !0
	});
	return n.data;
}
function zi(e, t = {}) {
	let [n] = Fi(e, {
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
		normalized: Ii(n.label, n.data, r)
	};
}
function Bi(e, t) {
	return Ii(t.label, e, t);
}
var Vi, Hi, Ui;
function Wi() {
	return (Wi = e((() => {
		Ci(), Vi = /^[A-Z0-9][A-Z0-9 ._-]*[A-Z0-9]$/i, Hi = /-----BEGIN ([^-]+)-----([\s\S]*?)-----END \1-----/g, Ui = {
			name: `pem`,
			encode: (e, t) => {
				if (!t?.label) throw TypeError(`PEM label is required`);
				return Ii(t.label, e, t);
			},
			decode: (e, t) => Ri(e, t?.label),
			format: Bi,
			is: (e) => typeof e == `string` && /-----BEGIN [^-]+-----/.test(e),
			parse: zi
		};
	})))();
}
function Gi(e) {
	return e.trim().toLowerCase();
}
function Ki(e) {
	return e instanceof Error ? e : Error(String(e));
}
function qi(e, t, n) {
	for (let t of [n.name, ...n.aliases ?? []]) e.delete(Gi(t));
	t.delete(Gi(n.name));
}
function Ji(e, t, n) {
	let r = e[n];
	if (typeof r != `function`) throw Error(`Converter '${t}' does not support ${n}()`);
	return r;
}
function Yi(e, t, n) {
	let r = Gi(n.name || e), i = t.trim();
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
function Xi(e = []) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), r = {
		register(e, r = {}) {
			if (!e.name || !Gi(e.name)) throw TypeError(`Converter name is required`);
			let i = [...new Set([e.name, ...e.aliases ?? []].map(Gi))], a = /* @__PURE__ */ new Set();
			for (let e of i) {
				let n = t.get(e);
				if (n) {
					if (!r.override) throw Error(`Converter '${e}' is already registered`);
					a.add(n);
				}
			}
			for (let e of a) qi(t, n, e);
			for (let n of i) t.set(n, e);
			return n.add(Gi(e.name)), this;
		},
		unregister(e) {
			let r = t.get(Gi(e));
			return r ? (qi(t, n, r), !0) : !1;
		},
		has(e) {
			return t.has(Gi(e));
		},
		get(e) {
			let n = t.get(Gi(e));
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
					error: Ki(e)
				};
			}
		},
		normalize(e, t, n) {
			let r = this.get(e);
			return Ji(r, e, `normalize`).call(r, t, n);
		},
		parse(e, t, n) {
			let r = this.get(e);
			return Ji(r, e, `parse`).call(r, t, n);
		},
		format(e, t, n) {
			let r = this.get(e);
			return Ji(r, e, `format`).call(r, t, n);
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
			].includes(Gi(e))), r = /* @__PURE__ */ new Map();
			for (let t of n) {
				let n = this.get(t), i = Yi(t, e, n);
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
var Zi, Qi, $i, ea, ta, na, ra, ia;
function aa() {
	return (aa = e((() => {
		Ai(), Wi(), Zi = {
			name: `binary`,
			aliases: [`latin1`],
			encode: Br,
			decode: Vr,
			is: Hr
		}, Qi = {
			name: `hex`,
			encode: ni,
			decode: ri,
			format: ai,
			is: ti,
			normalize: ei,
			parse: ii
		}, $i = {
			name: `base64`,
			aliases: [`b64`],
			encode: yi,
			decode: bi,
			is: vi,
			normalize: gi
		}, ea = {
			name: `base64url`,
			aliases: [`base64-url`, `b64url`],
			encode: Ei,
			decode: Di,
			is: Ti,
			normalize: wi
		}, ta = {
			name: `utf8`,
			aliases: [`utf-8`],
			encode: (e) => ui(e),
			decode: (e) => li(e),
			is: (e) => typeof e == `string`
		}, na = {
			name: `utf16be`,
			aliases: [
				`utf16`,
				`utf-16`,
				`utf-16be`
			],
			encode: (e) => pi(e),
			decode: (e) => fi(e),
			is: (e) => typeof e == `string`
		}, ra = {
			name: `utf16le`,
			aliases: [
				`utf-16le`,
				`ucs2`,
				`usc2`
			],
			encode: (e) => pi(e, { littleEndian: !0 }),
			decode: (e) => fi(e, { littleEndian: !0 }),
			is: (e) => typeof e == `string`
		}, ia = [
			Zi,
			Qi,
			$i,
			ea,
			ta,
			na,
			ra,
			Ui
		], Xi(ia);
	})))();
}
function oa() {
	return (oa = e((() => {
		Lr(), Ai(), aa();
	})))();
}
function sa() {
	return (sa = e((() => {
		aa(), Wi(), oa();
	})))();
}
function ca() {
	return (ca = e((() => {
		sa();
	})))();
}
function la() {
	return (la = e((() => {
		ca();
	})))();
}
function ua() {
	return (ua = e((() => {
		Lr(), Ai(), sa(), la();
	})))();
}
var S, C;
function da() {
	return (da = e((() => {
		(function(e) {
			e[e.Sequence = 0] = `Sequence`, e[e.Set = 1] = `Set`, e[e.Choice = 2] = `Choice`;
		})(S ||= {}), (function(e) {
			e[e.Any = 1] = `Any`, e[e.Boolean = 2] = `Boolean`, e[e.OctetString = 3] = `OctetString`, e[e.BitString = 4] = `BitString`, e[e.Integer = 5] = `Integer`, e[e.Enumerated = 6] = `Enumerated`, e[e.ObjectIdentifier = 7] = `ObjectIdentifier`, e[e.Utf8String = 8] = `Utf8String`, e[e.BmpString = 9] = `BmpString`, e[e.UniversalString = 10] = `UniversalString`, e[e.NumericString = 11] = `NumericString`, e[e.PrintableString = 12] = `PrintableString`, e[e.TeletexString = 13] = `TeletexString`, e[e.VideotexString = 14] = `VideotexString`, e[e.IA5String = 15] = `IA5String`, e[e.GraphicString = 16] = `GraphicString`, e[e.VisibleString = 17] = `VisibleString`, e[e.GeneralString = 18] = `GeneralString`, e[e.CharacterString = 19] = `CharacterString`, e[e.UTCTime = 20] = `UTCTime`, e[e.GeneralizedTime = 21] = `GeneralizedTime`, e[e.DATE = 22] = `DATE`, e[e.TimeOfDay = 23] = `TimeOfDay`, e[e.DateTime = 24] = `DateTime`, e[e.Duration = 25] = `Duration`, e[e.TIME = 26] = `TIME`, e[e.Null = 27] = `Null`, e[e.RelativeObjectIdentifier = 28] = `RelativeObjectIdentifier`;
		})(C ||= {});
	})))();
}
var fa;
function pa() {
	return (pa = e((() => {
		wr(), ua(), fa = class {
			unusedBits = 0;
			value = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e, t = 0) {
				if (e) {
					if (typeof e == `number`) this.fromNumber(e);
					else if (jr(e)) this.unusedBits = t, this.value = Pr(e);
					else throw TypeError(`Unsupported type of 'params' argument for BitString`);
				}
			}
			fromASN(e) {
				if (!(e instanceof ln)) throw TypeError(`Argument 'asn' is not instance of ASN.1 BitString`);
				return this.unusedBits = e.valueBlock.unusedBits, this.value = Pr(e.valueBlock.valueHex), this;
			}
			toASN() {
				return new ln({
					unusedBits: this.unusedBits,
					valueHex: this.value
				});
			}
			toSchema(e) {
				return new ln({ name: e });
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
		};
	})))();
}
var w;
function ma() {
	return (ma = e((() => {
		wr(), ua(), w = class {
			buffer;
			get byteLength() {
				return this.buffer.byteLength;
			}
			get byteOffset() {
				return 0;
			}
			constructor(e) {
				this.buffer = typeof e == `number` ? new ArrayBuffer(e) : jr(e) ? Pr(e) : Array.isArray(e) ? new Uint8Array(e).buffer : /* @__PURE__ */ new ArrayBuffer(0);
			}
			fromASN(e) {
				if (!(e instanceof an)) throw TypeError(`Argument 'asn' is not instance of ASN.1 OctetString`);
				return this.buffer = Pr(e.valueBlock.valueHex), this;
			}
			toASN() {
				return new an({ valueHex: this.buffer });
			}
			toSchema(e) {
				return new an({ name: e });
			}
		};
	})))();
}
function ha() {
	return (ha = e((() => {
		pa(), ma();
	})))();
}
function ga(e) {
	return {
		fromASN: (e) => e.valueBlock.value,
		toASN: (t) => new e({ value: t })
	};
}
function _a(e) {
	switch (e) {
		case C.Any: return va;
		case C.BitString: return xa;
		case C.BmpString: return Oa;
		case C.Boolean: return wa;
		case C.CharacterString: return Ra;
		case C.Enumerated: return ba;
		case C.GeneralString: return La;
		case C.GeneralizedTime: return Ba;
		case C.GraphicString: return Fa;
		case C.IA5String: return Pa;
		case C.Integer: return ya;
		case C.Null: return Va;
		case C.NumericString: return Aa;
		case C.ObjectIdentifier: return Sa;
		case C.RelativeObjectIdentifier: return Ca;
		case C.OctetString: return Ta;
		case C.PrintableString: return ja;
		case C.TeletexString: return Ma;
		case C.UTCTime: return za;
		case C.UniversalString: return ka;
		case C.Utf8String: return Da;
		case C.VideotexString: return Na;
		case C.VisibleString: return Ia;
		default: return null;
	}
}
var va, ya, ba, T, xa, Sa, Ca, wa, Ta, Ea, Da, Oa, ka, Aa, ja, Ma, Na, Pa, Fa, Ia, La, Ra, za, Ba, Va;
function Ha() {
	return (Ha = e((() => {
		wr(), ua(), da(), ha(), va = {
			fromASN: (e) => e instanceof Zt ? null : Pr(e.valueBeforeDecodeView),
			toASN: (e) => {
				if (e === null) return new Zt();
				let t = Je(e, {
					maxDepth: 1 / 0,
					maxNodes: 1 / 0,
					maxContentLength: 1 / 0
				});
				if (t.result.error) throw Error(t.result.error);
				return t.result;
			}
		}, ya = {
			fromASN: (e) => e.valueBlock.valueHexView.byteLength >= 4 ? e.valueBlock.toString() : e.valueBlock.valueDec,
			toASN: (e) => new hn({ value: +e })
		}, ba = {
			fromASN: (e) => e.valueBlock.valueDec,
			toASN: (e) => new _n({ value: e })
		}, T = {
			fromASN: (e) => Pr(e.valueBlock.valueHexView),
			toASN: (e) => new hn({ valueHex: e })
		}, xa = {
			fromASN: (e) => Pr(e.valueBlock.valueHexView),
			toASN: (e) => new ln({ valueHex: e })
		}, Sa = {
			fromASN: (e) => e.valueBlock.toString(),
			toASN: (e) => new xn({ value: e })
		}, Ca = {
			fromASN: (e) => e.valueBlock.toString(),
			toASN: (e) => new Tn({ value: e })
		}, wa = {
			fromASN: (e) => e.valueBlock.value,
			toASN: (e) => new en({ value: e })
		}, Ta = {
			fromASN: (e) => Pr(e.valueBlock.valueHexView),
			toASN: (e) => new an({ valueHex: e })
		}, Ea = {
			fromASN: (e) => new w(e.getValue()),
			toASN: (e) => e.toASN()
		}, Da = ga(Fn), Oa = ga(Rn), ka = ga(Vn), Aa = ga(Un), ja = ga(Gn), Ma = ga(qn), Na = ga(Yn), Pa = ga(Zn), Fa = ga($n), Ia = ga(tr), La = ga(rr), Ra = ga(ar), za = {
			fromASN: (e) => e.toDate(),
			toASN: (e) => new sr({ valueDate: e })
		}, Ba = {
			fromASN: (e) => e.toDate(),
			toASN: (e) => new lr({ valueDate: e })
		}, Va = {
			fromASN: () => null,
			toASN: () => new Zt()
		};
	})))();
}
function Ua(e) {
	return typeof e == `function` && e.prototype ? e.prototype.toASN && e.prototype.fromASN ? !0 : Ua(e.prototype) : !!(e && typeof e == `object` && `toASN` in e && `fromASN` in e);
}
function Wa(e) {
	if (e) {
		let t = Object.getPrototypeOf(e);
		return t?.prototype?.constructor === Array || Wa(t);
	}
	return !1;
}
function Ga(e, t) {
	if (!(e && t) || e.byteLength !== t.byteLength) return !1;
	let n = new Uint8Array(e), r = new Uint8Array(t);
	for (let t = 0; t < e.byteLength; t++) if (n[t] !== r[t]) return !1;
	return !0;
}
var Ka;
function qa() {
	return (qa = e((() => {
		wr(), da(), Ka = class {
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
					type: S.Sequence,
					items: {}
				}, n = this.findParentSchema(e);
				return n && (Object.assign(t, n), t.items = Object.assign({}, t.items, n.items)), t;
			}
			create(e, t) {
				let n = this.items.get(e) || this.createDefault(e), r = [];
				for (let e in n.items) {
					let i = n.items[e], a = t ? e : ``, o;
					if (typeof i.type == `number`) {
						let e = C[i.type], t = le[e];
						if (!t) throw Error(`Cannot get ASN1 class by name '${e}'`);
						o = new t({ name: a });
					} else Ua(i.type) ? o = new i.type().toSchema(a) : i.optional ? this.get(i.type).type === S.Choice ? o = new br({ name: a }) : (o = this.create(i.type, !1), o.name = a) : o = new br({ name: a });
					let s = !!i.optional || i.defaultValue !== void 0;
					if (i.repeated && (o.name = ``, o = new (i.repeated === `set` ? kn : Dn)({
						name: ``,
						value: [new Sr({
							name: a,
							value: o
						})]
					})), i.context !== null && i.context !== void 0) {
						if (i.implicit) {
							if (typeof i.type == `number` || Ua(i.type)) {
								let e = i.repeated ? x : Lt;
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
								t = `valueBlock` in t ? t.valueBlock.value : t.value, r.push(new x({
									name: e ? `` : a,
									optional: s,
									idBlock: {
										tagClass: 3,
										tagNumber: i.context
									},
									value: t
								}));
							}
						} else r.push(new x({
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
					case S.Sequence: return new Dn({
						value: r,
						name: ``
					});
					case S.Set: return new kn({
						value: r,
						name: ``
					});
					case S.Choice: return new xr({
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
		};
	})))();
}
var E;
function Ja() {
	return (Ja = e((() => {
		qa(), E = new Ka();
	})))();
}
var D, O;
function Ya() {
	return (Ya = e((() => {
		Ha(), da(), Ja(), D = (e) => (t) => {
			let n;
			E.has(t) ? n = E.get(t) : (n = E.createDefault(t), E.set(t, n)), Object.assign(n, e);
		}, O = (e) => (t, n) => {
			let r;
			E.has(t.constructor) ? r = E.get(t.constructor) : (r = E.createDefault(t.constructor), E.set(t.constructor, r));
			let i = Object.assign({}, e);
			if (typeof i.type == `number` && !i.converter) {
				let r = _a(e.type);
				if (!r) throw Error(`Cannot get default converter for property '${n}' of ${t.constructor.name}`);
				i.converter = r;
			}
			i.raw = e.raw, r.items[n] = i;
		};
	})))();
}
var Xa;
function Za() {
	return (Za = e((() => {
		Xa = class extends Error {
			schemas = [];
		};
	})))();
}
var Qa;
function $a() {
	return ($a = e((() => {
		wr(), ua(), da(), Ha(), Za(), Ja(), Qa = class {
			static parse(e, t, n) {
				let r = Je(Pr(e), n?.berOptions);
				if (r.result.error) throw Error(r.result.error);
				return this.fromASN(r.result, t, n);
			}
			static fromASN(e, t, n) {
				try {
					if (Ua(t)) return new t().fromASN(e);
					let r = E.get(t);
					E.cache(t);
					let i = r.schema, a = this.handleChoiceTypes(e, r, t, i, n);
					if (a?.result) return a.result;
					a?.targetSchema && (i = a.targetSchema);
					let o = this.handleSequenceTypes(e, r, t, i), s = new t();
					return Wa(t) ? this.handleArrayTypes(e, r, t, n) : (this.processSchemaItems(r, o, s, n), s);
				} catch (e) {
					throw e instanceof Xa && e.schemas.push(t.name), e;
				}
			}
			static handleChoiceTypes(e, t, n, r, i) {
				if (e.constructor === x && t.type === S.Choice && e.idBlock.tagClass === 3) for (let r in t.items) {
					let a = t.items[r];
					if (a.context === e.idBlock.tagNumber && a.implicit && typeof a.type == `function` && E.has(a.type)) {
						let t = E.get(a.type);
						if (t && t.type === S.Sequence) {
							let t = new Dn();
							if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) {
								t.valueBlock.value = e.valueBlock.value;
								let o = this.fromASN(t, a.type, i), s = new n();
								return s[r] = o, { result: s };
							}
						}
					}
				}
				else if (e.constructor === x && t.type !== S.Choice) {
					let n = new x({
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
				if (t.type === S.Sequence) {
					let t = Qe({}, e, r);
					if (!t.verified) throw new Xa(`Data does not match to ${n.name} ASN1 schema.${t.result.error ? ` ${t.result.error}` : ``}`);
					return t;
				}
				{
					let t = Qe({}, e, r);
					if (!t.verified) throw new Xa(`Data does not match to ${n.name} ASN1 schema.${t.result.error ? ` ${t.result.error}` : ``}`);
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
					let e = _a(n.type);
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
				let n = _a(t.type);
				if (!n) throw Error(`No converter for ASN.1 type ${t.type}`);
				return n.fromASN(e);
			}
			static isOptionalChoiceField(e) {
				return e.optional && typeof e.type == `function` && E.has(e.type) && E.get(e.type).type === S.Choice;
			}
			static processOptionalChoiceField(e, t) {
				try {
					return {
						processed: !0,
						value: this.fromASN(e, t.type)
					};
				} catch (e) {
					if (e instanceof Xa && /Wrong values for Choice type/.test(e.message)) return { processed: !1 };
					throw e;
				}
			}
			static handleArrayTypes(e, t, n, r) {
				if (!(`value` in e.valueBlock && Array.isArray(e.valueBlock.value))) throw Error(`Cannot get items from the ASN.1 parsed value. ASN.1 object is not constructed.`);
				let i = t.itemType;
				if (typeof i == `number`) {
					let t = _a(i);
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
					c = typeof s == `number` || Ua(s) ? this.processPrimitiveSchemaItem(a, o, s, r) : this.processComplexSchemaItem(a, o, s, r), c && typeof c == `object` && `value` in c && `raw` in c ? (n[i] = c.value, n[`${i}Raw`] = c.raw) : n[i] = c;
				}
			}
			static processPrimitiveSchemaItem(e, t, n, r) {
				let i = t.converter ?? (Ua(n) ? new n() : null);
				if (!i) throw Error(`Converter is empty`);
				return t.repeated ? this.processRepeatedPrimitiveItem(e, t, i, r) : this.processSinglePrimitiveItem(e, t, n, i, r);
			}
			static processRepeatedPrimitiveItem(e, t, n, r) {
				if (t.implicit) {
					let i = new (t.repeated === `sequence` ? Dn : kn)();
					i.valueBlock = e.valueBlock;
					let a = Je(i.toBER(!1), r?.berOptions);
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
					if (Ua(n)) e = new n().toSchema(``);
					else {
						let t = C[n], r = le[t];
						if (!r) throw Error(`Cannot get '${t}' class from asn1js module`);
						e = new r();
					}
					e.valueBlock = a.valueBlock, a = Je(e.toBER(!1), i?.berOptions).result;
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
						if (e instanceof Xa && /Wrong values for Choice type/.test(e.message)) return;
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
					let t = E.get(n);
					if (t.type === S.Sequence) {
						let t = new Dn();
						if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) return t.valueBlock.value = e.valueBlock.value, t;
					} else if (t.type === S.Set) {
						let t = new kn();
						if (`value` in e.valueBlock && Array.isArray(e.valueBlock.value) && `value` in t.valueBlock) return t.valueBlock.value = e.valueBlock.value, t;
					}
				}
				return e;
			}
		};
	})))();
}
var eo;
function to() {
	return (to = e((() => {
		wr(), ua(), Ha(), da(), Ja(), eo = class e {
			static serialize(e) {
				return e instanceof b ? e.toBER(!1) : this.toASN(e).toBER(!1);
			}
			static toASN(t) {
				if (t && typeof t == `object` && Ua(t)) return t.toASN();
				if (!(t && typeof t == `object`)) throw TypeError(`Parameter 1 should be type of Object.`);
				let n = t.constructor, r = E.get(n);
				E.cache(n);
				let i = [];
				if (r.itemType) {
					if (!Array.isArray(t)) throw TypeError(`Parameter 1 should be type of Array.`);
					if (typeof r.itemType == `number`) {
						let e = _a(r.itemType);
						if (!e) throw Error(`Cannot get default converter for array item of ${n.name} ASN1 schema`);
						i = t.map((t) => e.toASN(t));
					} else i = t.map((e) => this.toAsnItem({ type: r.itemType }, `[]`, n, e));
				} else for (let a in r.items) {
					let o = r.items[a], s = t[a];
					if (s === void 0 || o.defaultValue === s || typeof o.defaultValue == `object` && typeof s == `object` && Ga(this.serialize(o.defaultValue), this.serialize(s))) continue;
					let c = e.toAsnItem(o, a, n, s);
					if (typeof o.context == `number`) {
						if (o.implicit) {
							if (!o.repeated && (typeof o.type == `number` || Ua(o.type))) {
								let e = {};
								e.valueHex = c instanceof Zt ? Pr(c.valueBeforeDecodeView) : c.valueBlock.toBER(), i.push(new Lt({
									optional: o.optional,
									idBlock: {
										tagClass: 3,
										tagNumber: o.context
									},
									...e
								}));
							} else i.push(new x({
								optional: o.optional,
								idBlock: {
									tagClass: 3,
									tagNumber: o.context
								},
								value: c.valueBlock.value
							}));
						} else i.push(new x({
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
					case S.Sequence:
						a = new Dn({ value: i });
						break;
					case S.Set:
						a = new kn({ value: i });
						break;
					case S.Choice:
						if (!i[0]) throw Error(`Schema '${n.name}' has wrong data. Choice cannot be empty.`);
						a = i[0];
				}
				return a;
			}
			static toAsnItem(e, t, n, r) {
				let i;
				if (typeof e.type == `number`) {
					let a = e.converter;
					if (!a) throw Error(`Property '${t}' doesn't have converter for type ${C[e.type]} in schema '${n.name}'`);
					if (e.repeated) {
						if (!Array.isArray(r)) throw TypeError(`Parameter 'objProp' should be type of Array.`);
						let t = Array.from(r, (e) => a.toASN(e));
						i = new (e.repeated === `sequence` ? Dn : kn)({ value: t });
					} else i = a.toASN(r);
				} else if (e.repeated) {
					if (!Array.isArray(r)) throw TypeError(`Parameter 'objProp' should be type of Array.`);
					let t = Array.from(r, (e) => this.toASN(e));
					i = new (e.repeated === `sequence` ? Dn : kn)({ value: t });
				} else i = this.toASN(r);
				return i;
			}
		};
	})))();
}
var k;
function no() {
	return (no = e((() => {
		k = class extends Array {
			constructor(e = []) {
				if (typeof e == `number`) super(e);
				else {
					super();
					for (let t of e) this.push(t);
				}
			}
		};
	})))();
}
var A;
function ro() {
	return (ro = e((() => {
		wr(), ua(), $a(), to(), A = class e {
			static serialize(e) {
				return eo.serialize(e);
			}
			static parse(e, t, n) {
				return Qa.parse(e, t, n);
			}
			static toString(t, n) {
				let r = Je(jr(t) ? Pr(t) : e.serialize(t), n?.berOptions);
				if (r.offset === -1) throw Error(`Cannot decode ASN.1 data. ${r.result.error}`);
				return r.result.toString();
			}
		};
	})))();
}
function j() {
	return (j = e((() => {
		Ha(), ha(), Ya(), da(), $a(), to(), no(), ro();
	})))();
}
function M(e, t, n, r) {
	var i = arguments.length, a = i < 3 ? t : r === null ? r = Object.getOwnPropertyDescriptor(t, n) : r, o;
	if (typeof Reflect == `object` && typeof Reflect.decorate == `function`) a = Reflect.decorate(e, t, n, r);
	else for (var s = e.length - 1; s >= 0; s--) (o = e[s]) && (a = (i < 3 ? o(a) : i > 3 ? o(t, n, a) : o(t, n)) || a);
	return i > 3 && a && Object.defineProperty(t, n, a), a;
}
function N(e, t, n, r) {
	if (n === `a` && !r) throw TypeError(`Private accessor was defined without a getter`);
	if (typeof t == `function` ? e !== t || !r : !t.has(e)) throw TypeError(`Cannot read private member from an object whose class did not declare it`);
	return n === `m` ? r : n === `a` ? r.call(e) : r ? r.value : t.get(e);
}
function P(e, t, n, r, i) {
	if (r === `m`) throw TypeError(`Private method is not writable`);
	if (r === `a` && !i) throw TypeError(`Private accessor was defined without a setter`);
	if (typeof t == `function` ? e !== t || !i : !t.has(e)) throw TypeError(`Cannot write private member to an object whose class did not declare it`);
	return r === `a` ? i.call(e, n) : i ? i.value = n : t.set(e, n), n;
}
function F() {
	return (F = e((() => {})))();
}
var io;
function ao() {
	return (ao = e((() => {
		Ai(), io = class {
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
				return this.decodeIP(ni(e));
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
		};
	})))();
}
var oo, so, co, I, lo, uo, fo, po, L;
function mo() {
	return (mo = e((() => {
		F(), j(), Ai(), I = class {
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
		}, M([O({ type: C.TeletexString })], I.prototype, `teletexString`, void 0), M([O({ type: C.PrintableString })], I.prototype, `printableString`, void 0), M([O({ type: C.UniversalString })], I.prototype, `universalString`, void 0), M([O({ type: C.Utf8String })], I.prototype, `utf8String`, void 0), M([O({ type: C.BmpString })], I.prototype, `bmpString`, void 0), I = M([D({ type: S.Choice })], I), lo = class extends I {
			ia5String;
			anyValue;
			constructor(e = {}) {
				super(e), Object.assign(this, e);
			}
			toString() {
				return this.ia5String || (this.anyValue ? ni(this.anyValue) : super.toString());
			}
		}, M([O({ type: C.IA5String })], lo.prototype, `ia5String`, void 0), M([O({ type: C.Any })], lo.prototype, `anyValue`, void 0), lo = M([D({ type: S.Choice })], lo), uo = class {
			type = ``;
			value = new lo();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], uo.prototype, `type`, void 0), M([O({ type: lo })], uo.prototype, `value`, void 0), fo = oo = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, oo.prototype);
			}
		}, fo = oo = M([D({
			type: S.Set,
			itemType: uo
		})], fo), po = so = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, so.prototype);
			}
		}, po = so = M([D({
			type: S.Sequence,
			itemType: fo
		})], po), L = co = class extends po {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, co.prototype);
			}
		}, L = co = M([D({ type: S.Sequence })], L);
	})))();
}
var ho, go, _o, R;
function vo() {
	return (vo = e((() => {
		F(), j(), ao(), mo(), ho = {
			fromASN: (e) => io.toString(Ta.fromASN(e)),
			toASN: (e) => Ta.toASN(io.fromString(e))
		}, go = class {
			typeId = ``;
			value = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], go.prototype, `typeId`, void 0), M([O({
			type: C.Any,
			context: 0
		})], go.prototype, `value`, void 0), _o = class {
			nameAssigner;
			partyName = new I();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: I,
			optional: !0,
			context: 0,
			implicit: !0
		})], _o.prototype, `nameAssigner`, void 0), M([O({
			type: I,
			context: 1,
			implicit: !0
		})], _o.prototype, `partyName`, void 0), R = class {
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
		}, M([O({
			type: go,
			context: 0,
			implicit: !0
		})], R.prototype, `otherName`, void 0), M([O({
			type: C.IA5String,
			context: 1,
			implicit: !0
		})], R.prototype, `rfc822Name`, void 0), M([O({
			type: C.IA5String,
			context: 2,
			implicit: !0
		})], R.prototype, `dNSName`, void 0), M([O({
			type: C.Any,
			context: 3,
			implicit: !0
		})], R.prototype, `x400Address`, void 0), M([O({
			type: L,
			context: 4,
			implicit: !1
		})], R.prototype, `directoryName`, void 0), M([O({
			type: _o,
			context: 5
		})], R.prototype, `ediPartyName`, void 0), M([O({
			type: C.IA5String,
			context: 6,
			implicit: !0
		})], R.prototype, `uniformResourceIdentifier`, void 0), M([O({
			type: C.OctetString,
			context: 7,
			implicit: !0,
			converter: ho
		})], R.prototype, `iPAddress`, void 0), M([O({
			type: C.ObjectIdentifier,
			context: 8,
			implicit: !0
		})], R.prototype, `registeredID`, void 0), R = M([D({ type: S.Choice })], R);
	})))();
}
var yo, bo, xo, So, Co, wo, To, Eo, Do;
function Oo() {
	return (Oo = e((() => {
		yo = `1.3.6.1.5.5.7`, bo = `${yo}.1`, xo = `${yo}.3`, So = `${yo}.48`, Co = `${So}.1`, wo = `${So}.2`, To = `${So}.3`, Eo = `${So}.5`, Do = `2.5.29`;
	})))();
}
var ko, Ao, jo, Mo;
function No() {
	return (No = e((() => {
		F(), j(), vo(), Oo(), Ao = `${bo}.1`, jo = class {
			accessMethod = ``;
			accessLocation = new R();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], jo.prototype, `accessMethod`, void 0), M([O({ type: R })], jo.prototype, `accessLocation`, void 0), Mo = ko = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, ko.prototype);
			}
		}, Mo = ko = M([D({
			type: S.Sequence,
			itemType: jo
		})], Mo);
	})))();
}
var Po, Fo, Io;
function Lo() {
	return (Lo = e((() => {
		F(), j(), vo(), Oo(), Po = `${Do}.35`, Fo = class extends w {}, Io = class {
			keyIdentifier;
			authorityCertIssuer;
			authorityCertSerialNumber;
			constructor(e = {}) {
				e && Object.assign(this, e);
			}
		}, M([O({
			type: Fo,
			context: 0,
			optional: !0,
			implicit: !0
		})], Io.prototype, `keyIdentifier`, void 0), M([O({
			type: R,
			context: 1,
			optional: !0,
			implicit: !0,
			repeated: `sequence`
		})], Io.prototype, `authorityCertIssuer`, void 0), M([O({
			type: C.Integer,
			context: 2,
			optional: !0,
			implicit: !0,
			converter: T
		})], Io.prototype, `authorityCertSerialNumber`, void 0);
	})))();
}
var Ro, zo;
function Bo() {
	return (Bo = e((() => {
		F(), j(), Oo(), Ro = `${Do}.19`, zo = class {
			cA = !1;
			pathLenConstraint;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Boolean,
			defaultValue: !1
		})], zo.prototype, `cA`, void 0), M([O({
			type: C.Integer,
			optional: !0
		})], zo.prototype, `pathLenConstraint`, void 0);
	})))();
}
var Vo, z;
function Ho() {
	return (Ho = e((() => {
		F(), j(), vo(), z = Vo = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Vo.prototype);
			}
		}, z = Vo = M([D({
			type: S.Sequence,
			itemType: R
		})], z);
	})))();
}
var Uo, Wo;
function Go() {
	return (Go = e((() => {
		F(), j(), Ho(), Wo = Uo = class extends z {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Uo.prototype);
			}
		}, Wo = Uo = M([D({ type: S.Sequence })], Wo);
	})))();
}
var Ko, qo, Jo, Yo, Xo, Zo, Qo, $o, es;
function ts() {
	return (ts = e((() => {
		F(), j(), Oo(), qo = `${Do}.32`, `${qo}`, Jo = class {
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
		}, M([O({ type: C.IA5String })], Jo.prototype, `ia5String`, void 0), M([O({ type: C.VisibleString })], Jo.prototype, `visibleString`, void 0), M([O({ type: C.BmpString })], Jo.prototype, `bmpString`, void 0), M([O({ type: C.Utf8String })], Jo.prototype, `utf8String`, void 0), Jo = M([D({ type: S.Choice })], Jo), Yo = class {
			organization = new Jo();
			noticeNumbers = [];
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: Jo })], Yo.prototype, `organization`, void 0), M([O({
			type: C.Integer,
			repeated: `sequence`
		})], Yo.prototype, `noticeNumbers`, void 0), Xo = class {
			noticeRef;
			explicitText;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Yo,
			optional: !0
		})], Xo.prototype, `noticeRef`, void 0), M([O({
			type: Jo,
			optional: !0
		})], Xo.prototype, `explicitText`, void 0), Zo = class {
			cPSuri;
			userNotice;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.IA5String })], Zo.prototype, `cPSuri`, void 0), M([O({ type: Xo })], Zo.prototype, `userNotice`, void 0), Zo = M([D({ type: S.Choice })], Zo), Qo = class {
			policyQualifierId = ``;
			qualifier = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Qo.prototype, `policyQualifierId`, void 0), M([O({ type: C.Any })], Qo.prototype, `qualifier`, void 0), $o = class {
			policyIdentifier = ``;
			policyQualifiers;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], $o.prototype, `policyIdentifier`, void 0), M([O({
			type: Qo,
			repeated: `sequence`,
			optional: !0
		})], $o.prototype, `policyQualifiers`, void 0), es = Ko = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Ko.prototype);
			}
		}, es = Ko = M([D({
			type: S.Sequence,
			itemType: $o
		})], es);
	})))();
}
var ns;
function rs() {
	return (rs = e((() => {
		F(), j(), ns = class {
			value;
			constructor(e = 0) {
				this.value = e;
			}
		}, M([O({ type: C.Integer })], ns.prototype, `value`, void 0), ns = M([D({ type: S.Choice })], ns);
	})))();
}
var is;
function as() {
	return (as = e((() => {
		F(), j(), rs(), is = class extends ns {}, is = M([D({ type: S.Choice })], is);
	})))();
}
var os, ss, cs, ls, us, ds, fs;
function ps() {
	return (ps = e((() => {
		F(), j(), mo(), vo(), Oo(), ss = `${Do}.31`, (function(e) {
			e[e.unused = 1] = `unused`, e[e.keyCompromise = 2] = `keyCompromise`, e[e.cACompromise = 4] = `cACompromise`, e[e.affiliationChanged = 8] = `affiliationChanged`, e[e.superseded = 16] = `superseded`, e[e.cessationOfOperation = 32] = `cessationOfOperation`, e[e.certificateHold = 64] = `certificateHold`, e[e.privilegeWithdrawn = 128] = `privilegeWithdrawn`, e[e.aACompromise = 256] = `aACompromise`;
		})(cs ||= {}), ls = class extends fa {
			toJSON() {
				let e = [], t = this.toNumber();
				return t & cs.aACompromise && e.push(`aACompromise`), t & cs.affiliationChanged && e.push(`affiliationChanged`), t & cs.cACompromise && e.push(`cACompromise`), t & cs.certificateHold && e.push(`certificateHold`), t & cs.cessationOfOperation && e.push(`cessationOfOperation`), t & cs.keyCompromise && e.push(`keyCompromise`), t & cs.privilegeWithdrawn && e.push(`privilegeWithdrawn`), t & cs.superseded && e.push(`superseded`), t & cs.unused && e.push(`unused`), e;
			}
			toString() {
				return `[${this.toJSON().join(`, `)}]`;
			}
		}, us = class {
			fullName;
			nameRelativeToCRLIssuer;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: R,
			context: 0,
			repeated: `sequence`,
			implicit: !0
		})], us.prototype, `fullName`, void 0), M([O({
			type: fo,
			context: 1,
			implicit: !0
		})], us.prototype, `nameRelativeToCRLIssuer`, void 0), us = M([D({ type: S.Choice })], us), ds = class {
			distributionPoint;
			reasons;
			cRLIssuer;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: us,
			context: 0,
			optional: !0
		})], ds.prototype, `distributionPoint`, void 0), M([O({
			type: ls,
			context: 1,
			optional: !0,
			implicit: !0
		})], ds.prototype, `reasons`, void 0), M([O({
			type: R,
			context: 2,
			optional: !0,
			repeated: `sequence`,
			implicit: !0
		})], ds.prototype, `cRLIssuer`, void 0), fs = os = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, os.prototype);
			}
		}, fs = os = M([D({
			type: S.Sequence,
			itemType: ds
		})], fs);
	})))();
}
var ms, hs;
function gs() {
	return (gs = e((() => {
		F(), j(), ps(), hs = ms = class extends fs {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, ms.prototype);
			}
		}, hs = ms = M([D({
			type: S.Sequence,
			itemType: ds
		})], hs);
	})))();
}
var _s;
function vs() {
	return (vs = e((() => {
		F(), j(), ps(), _s = class e {
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
		}, M([O({
			type: us,
			context: 0,
			optional: !0
		})], _s.prototype, `distributionPoint`, void 0), M([O({
			type: C.Boolean,
			context: 1,
			defaultValue: _s.ONLY,
			implicit: !0
		})], _s.prototype, `onlyContainsUserCerts`, void 0), M([O({
			type: C.Boolean,
			context: 2,
			defaultValue: _s.ONLY,
			implicit: !0
		})], _s.prototype, `onlyContainsCACerts`, void 0), M([O({
			type: ls,
			context: 3,
			optional: !0,
			implicit: !0
		})], _s.prototype, `onlySomeReasons`, void 0), M([O({
			type: C.Boolean,
			context: 4,
			defaultValue: _s.ONLY,
			implicit: !0
		})], _s.prototype, `indirectCRL`, void 0), M([O({
			type: C.Boolean,
			context: 5,
			defaultValue: _s.ONLY,
			implicit: !0
		})], _s.prototype, `onlyContainsAttributeCerts`, void 0);
	})))();
}
var ys, bs;
function xs() {
	return (xs = e((() => {
		F(), j(), (function(e) {
			e[e.unspecified = 0] = `unspecified`, e[e.keyCompromise = 1] = `keyCompromise`, e[e.cACompromise = 2] = `cACompromise`, e[e.affiliationChanged = 3] = `affiliationChanged`, e[e.superseded = 4] = `superseded`, e[e.cessationOfOperation = 5] = `cessationOfOperation`, e[e.certificateHold = 6] = `certificateHold`, e[e.removeFromCRL = 8] = `removeFromCRL`, e[e.privilegeWithdrawn = 9] = `privilegeWithdrawn`, e[e.aACompromise = 10] = `aACompromise`;
		})(ys ||= {}), bs = class {
			reason = ys.unspecified;
			constructor(e = ys.unspecified) {
				this.reason = e;
			}
			toJSON() {
				return ys[this.reason];
			}
			toString() {
				return this.toJSON();
			}
		}, M([O({ type: C.Enumerated })], bs.prototype, `reason`, void 0), bs = M([D({ type: S.Choice })], bs);
	})))();
}
var Ss, Cs, ws, Ts, Es, Ds, Os, ks, As;
function js() {
	return (js = e((() => {
		F(), j(), Oo(), Cs = `${Do}.37`, ws = Ss = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Ss.prototype);
			}
		}, ws = Ss = M([D({
			type: S.Sequence,
			itemType: C.ObjectIdentifier
		})], ws), `${Cs}`, Ts = `${xo}.1`, Es = `${xo}.2`, Ds = `${xo}.3`, Os = `${xo}.4`, ks = `${xo}.8`, As = `${xo}.9`;
	})))();
}
var Ms;
function Ns() {
	return (Ns = e((() => {
		F(), j(), Ms = class {
			value;
			constructor(e = /* @__PURE__ */ new ArrayBuffer(0)) {
				this.value = e;
			}
		}, M([O({
			type: C.Integer,
			converter: T
		})], Ms.prototype, `value`, void 0), Ms = M([D({ type: S.Choice })], Ms);
	})))();
}
var Ps;
function Fs() {
	return (Fs = e((() => {
		F(), j(), Ps = class {
			value = /* @__PURE__ */ new Date();
			constructor(e) {
				e && (this.value = e);
			}
		}, M([O({ type: C.GeneralizedTime })], Ps.prototype, `value`, void 0), Ps = M([D({ type: S.Choice })], Ps);
	})))();
}
var Is, Ls, Rs;
function zs() {
	return (zs = e((() => {
		F(), j(), Ho(), Oo(), Ls = `${Do}.18`, Rs = Is = class extends z {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Is.prototype);
			}
		}, Rs = Is = M([D({ type: S.Sequence })], Rs);
	})))();
}
var Bs, Vs, Hs;
function Us() {
	return (Us = e((() => {
		j(), Oo(), Bs = `${Do}.15`, (function(e) {
			e[e.digitalSignature = 1] = `digitalSignature`, e[e.nonRepudiation = 2] = `nonRepudiation`, e[e.keyEncipherment = 4] = `keyEncipherment`, e[e.dataEncipherment = 8] = `dataEncipherment`, e[e.keyAgreement = 16] = `keyAgreement`, e[e.keyCertSign = 32] = `keyCertSign`, e[e.cRLSign = 64] = `cRLSign`, e[e.encipherOnly = 128] = `encipherOnly`, e[e.decipherOnly = 256] = `decipherOnly`;
		})(Vs ||= {}), Hs = class extends fa {
			toJSON() {
				let e = this.toNumber(), t = [];
				return e & Vs.cRLSign && t.push(`crlSign`), e & Vs.dataEncipherment && t.push(`dataEncipherment`), e & Vs.decipherOnly && t.push(`decipherOnly`), e & Vs.digitalSignature && t.push(`digitalSignature`), e & Vs.encipherOnly && t.push(`encipherOnly`), e & Vs.keyAgreement && t.push(`keyAgreement`), e & Vs.keyCertSign && t.push(`keyCertSign`), e & Vs.keyEncipherment && t.push(`keyEncipherment`), e & Vs.nonRepudiation && t.push(`nonRepudiation`), t;
			}
			toString() {
				return `[${this.toJSON().join(`, `)}]`;
			}
		};
	})))();
}
var Ws, Gs, Ks, qs;
function Js() {
	return (Js = e((() => {
		F(), j(), vo(), Gs = class {
			base = new R();
			minimum = 0;
			maximum;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: R })], Gs.prototype, `base`, void 0), M([O({
			type: C.Integer,
			context: 0,
			defaultValue: 0,
			implicit: !0
		})], Gs.prototype, `minimum`, void 0), M([O({
			type: C.Integer,
			context: 1,
			optional: !0,
			implicit: !0
		})], Gs.prototype, `maximum`, void 0), Ks = Ws = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Ws.prototype);
			}
		}, Ks = Ws = M([D({
			type: S.Sequence,
			itemType: Gs
		})], Ks), qs = class {
			permittedSubtrees;
			excludedSubtrees;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Ks,
			context: 0,
			optional: !0,
			implicit: !0
		})], qs.prototype, `permittedSubtrees`, void 0), M([O({
			type: Ks,
			context: 1,
			optional: !0,
			implicit: !0
		})], qs.prototype, `excludedSubtrees`, void 0);
	})))();
}
var Ys;
function Xs() {
	return (Xs = e((() => {
		F(), j(), Ys = class {
			requireExplicitPolicy;
			inhibitPolicyMapping;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			context: 0,
			implicit: !0,
			optional: !0,
			converter: T
		})], Ys.prototype, `requireExplicitPolicy`, void 0), M([O({
			type: C.Integer,
			context: 1,
			implicit: !0,
			optional: !0,
			converter: T
		})], Ys.prototype, `inhibitPolicyMapping`, void 0);
	})))();
}
var Zs, Qs, $s;
function ec() {
	return (ec = e((() => {
		F(), j(), Qs = class {
			issuerDomainPolicy = ``;
			subjectDomainPolicy = ``;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Qs.prototype, `issuerDomainPolicy`, void 0), M([O({ type: C.ObjectIdentifier })], Qs.prototype, `subjectDomainPolicy`, void 0), $s = Zs = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Zs.prototype);
			}
		}, $s = Zs = M([D({
			type: S.Sequence,
			itemType: Qs
		})], $s);
	})))();
}
var tc, nc, rc;
function ic() {
	return (ic = e((() => {
		F(), j(), Ho(), Oo(), nc = `${Do}.17`, rc = tc = class extends z {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, tc.prototype);
			}
		}, rc = tc = M([D({ type: S.Sequence })], rc);
	})))();
}
var ac;
function oc() {
	return (oc = e((() => {
		F(), j(), ac = class {
			type = ``;
			values = [];
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], ac.prototype, `type`, void 0), M([O({
			type: C.Any,
			repeated: `set`
		})], ac.prototype, `values`, void 0);
	})))();
}
var sc, cc;
function lc() {
	return (lc = e((() => {
		F(), j(), oc(), cc = sc = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, sc.prototype);
			}
		}, cc = sc = M([D({
			type: S.Sequence,
			itemType: ac
		})], cc);
	})))();
}
var uc, dc;
function fc() {
	return (fc = e((() => {
		Oo(), Lo(), uc = `${Do}.14`, dc = class extends Fo {};
	})))();
}
var pc;
function mc() {
	return (mc = e((() => {
		F(), j(), pc = class {
			notBefore;
			notAfter;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.GeneralizedTime,
			context: 0,
			implicit: !0,
			optional: !0
		})], pc.prototype, `notBefore`, void 0), M([O({
			type: C.GeneralizedTime,
			context: 1,
			implicit: !0,
			optional: !0
		})], pc.prototype, `notAfter`, void 0);
	})))();
}
var hc, gc, _c;
function vc() {
	return (vc = e((() => {
		F(), j(), (function(e) {
			e[e.keyUpdateAllowed = 1] = `keyUpdateAllowed`, e[e.newExtensions = 2] = `newExtensions`, e[e.pKIXCertificate = 4] = `pKIXCertificate`;
		})(hc ||= {}), gc = class extends fa {
			toJSON() {
				let e = [], t = this.toNumber();
				return t & hc.pKIXCertificate && e.push(`pKIXCertificate`), t & hc.newExtensions && e.push(`newExtensions`), t & hc.keyUpdateAllowed && e.push(`keyUpdateAllowed`), e;
			}
			toString() {
				return `[${this.toJSON().join(`, `)}]`;
			}
		}, _c = class {
			entrustVers = ``;
			entrustInfoFlags = new gc();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.GeneralString })], _c.prototype, `entrustVers`, void 0), M([O({ type: gc })], _c.prototype, `entrustInfoFlags`, void 0);
	})))();
}
var yc, bc;
function xc() {
	return (xc = e((() => {
		F(), j(), No(), bc = yc = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, yc.prototype);
			}
		}, bc = yc = M([D({
			type: S.Sequence,
			itemType: jo
		})], bc);
	})))();
}
function Sc() {
	return (Sc = e((() => {
		No(), Lo(), Bo(), Go(), ts(), as(), ps(), gs(), vs(), rs(), xs(), js(), Ns(), Fs(), zs(), Us(), Js(), Xs(), ec(), ic(), lc(), fc(), mc(), vc(), xc();
	})))();
}
var B;
function Cc() {
	return (Cc = e((() => {
		F(), j(), zr(), B = class e {
			algorithm = ``;
			parameters;
			constructor(e = {}) {
				Object.assign(this, e);
			}
			isEqual(t) {
				return t instanceof e && t.algorithm == this.algorithm && (t.parameters && this.parameters && Rr(t.parameters, this.parameters) || t.parameters === this.parameters);
			}
		}, M([O({ type: C.ObjectIdentifier })], B.prototype, `algorithm`, void 0), M([O({
			type: C.Any,
			optional: !0
		})], B.prototype, `parameters`, void 0);
	})))();
}
var wc;
function Tc() {
	return (Tc = e((() => {
		F(), j(), Cc(), wc = class {
			algorithm = new B();
			subjectPublicKey = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: B })], wc.prototype, `algorithm`, void 0), M([O({ type: C.BitString })], wc.prototype, `subjectPublicKey`, void 0);
	})))();
}
var V;
function Ec() {
	return (Ec = e((() => {
		F(), j(), V = class {
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
		}, M([O({ type: C.UTCTime })], V.prototype, `utcTime`, void 0), M([O({ type: C.GeneralizedTime })], V.prototype, `generalTime`, void 0), V = M([D({ type: S.Choice })], V);
	})))();
}
var Dc;
function Oc() {
	return (Oc = e((() => {
		F(), j(), Ec(), Dc = class {
			notBefore = new V(/* @__PURE__ */ new Date());
			notAfter = new V(/* @__PURE__ */ new Date());
			constructor(e) {
				e && (this.notBefore = new V(e.notBefore), this.notAfter = new V(e.notAfter));
			}
		}, M([O({ type: V })], Dc.prototype, `notBefore`, void 0), M([O({ type: V })], Dc.prototype, `notAfter`, void 0);
	})))();
}
var kc, Ac, jc;
function Mc() {
	return (Mc = e((() => {
		F(), j(), Ac = class e {
			static CRITICAL = !1;
			extnID = ``;
			critical = e.CRITICAL;
			extnValue = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Ac.prototype, `extnID`, void 0), M([O({
			type: C.Boolean,
			defaultValue: Ac.CRITICAL
		})], Ac.prototype, `critical`, void 0), M([O({ type: w })], Ac.prototype, `extnValue`, void 0), jc = kc = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, kc.prototype);
			}
		}, jc = kc = M([D({
			type: S.Sequence,
			itemType: Ac
		})], jc);
	})))();
}
var Nc;
function Pc() {
	return (Pc = e((() => {
		(function(e) {
			e[e.v1 = 0] = `v1`, e[e.v2 = 1] = `v2`, e[e.v3 = 2] = `v3`;
		})(Nc ||= {});
	})))();
}
var Fc;
function Ic() {
	return (Ic = e((() => {
		F(), j(), Cc(), mo(), Tc(), Oc(), Mc(), Pc(), Fc = class {
			version = Nc.v1;
			serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
			signature = new B();
			issuer = new L();
			validity = new Dc();
			subject = new L();
			subjectPublicKeyInfo = new wc();
			issuerUniqueID;
			subjectUniqueID;
			extensions;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			context: 0,
			defaultValue: Nc.v1
		})], Fc.prototype, `version`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Fc.prototype, `serialNumber`, void 0), M([O({ type: B })], Fc.prototype, `signature`, void 0), M([O({ type: L })], Fc.prototype, `issuer`, void 0), M([O({ type: Dc })], Fc.prototype, `validity`, void 0), M([O({ type: L })], Fc.prototype, `subject`, void 0), M([O({ type: wc })], Fc.prototype, `subjectPublicKeyInfo`, void 0), M([O({
			type: C.BitString,
			context: 1,
			implicit: !0,
			optional: !0
		})], Fc.prototype, `issuerUniqueID`, void 0), M([O({
			type: C.BitString,
			context: 2,
			implicit: !0,
			optional: !0
		})], Fc.prototype, `subjectUniqueID`, void 0), M([O({
			type: jc,
			context: 3,
			optional: !0
		})], Fc.prototype, `extensions`, void 0);
	})))();
}
var Lc;
function Rc() {
	return (Rc = e((() => {
		F(), j(), Cc(), Ic(), Lc = class {
			tbsCertificate = new Fc();
			tbsCertificateRaw;
			signatureAlgorithm = new B();
			signatureValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Fc,
			raw: !0
		})], Lc.prototype, `tbsCertificate`, void 0), M([O({ type: B })], Lc.prototype, `signatureAlgorithm`, void 0), M([O({ type: C.BitString })], Lc.prototype, `signatureValue`, void 0);
	})))();
}
var zc, Bc;
function Vc() {
	return (Vc = e((() => {
		F(), j(), Cc(), mo(), Ec(), Mc(), zc = class {
			userCertificate = /* @__PURE__ */ new ArrayBuffer(0);
			revocationDate = new V();
			crlEntryExtensions;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			converter: T
		})], zc.prototype, `userCertificate`, void 0), M([O({ type: V })], zc.prototype, `revocationDate`, void 0), M([O({
			type: Ac,
			optional: !0,
			repeated: `sequence`
		})], zc.prototype, `crlEntryExtensions`, void 0), Bc = class {
			version;
			signature = new B();
			issuer = new L();
			thisUpdate = new V();
			nextUpdate;
			revokedCertificates;
			crlExtensions;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			optional: !0
		})], Bc.prototype, `version`, void 0), M([O({ type: B })], Bc.prototype, `signature`, void 0), M([O({ type: L })], Bc.prototype, `issuer`, void 0), M([O({ type: V })], Bc.prototype, `thisUpdate`, void 0), M([O({
			type: V,
			optional: !0
		})], Bc.prototype, `nextUpdate`, void 0), M([O({
			type: zc,
			repeated: `sequence`,
			optional: !0
		})], Bc.prototype, `revokedCertificates`, void 0), M([O({
			type: Ac,
			optional: !0,
			context: 0,
			repeated: `sequence`
		})], Bc.prototype, `crlExtensions`, void 0);
	})))();
}
var Hc;
function Uc() {
	return (Uc = e((() => {
		F(), j(), Cc(), Vc(), Hc = class {
			tbsCertList = new Bc();
			tbsCertListRaw;
			signatureAlgorithm = new B();
			signature = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Bc,
			raw: !0
		})], Hc.prototype, `tbsCertList`, void 0), M([O({ type: B })], Hc.prototype, `signatureAlgorithm`, void 0), M([O({ type: C.BitString })], Hc.prototype, `signature`, void 0);
	})))();
}
function H() {
	return (H = e((() => {
		Sc(), Cc(), oc(), Rc(), Uc(), Mc(), vo(), Ho(), mo(), Oo(), Tc(), Vc(), Ic(), Ec(), Pc(), Oc();
	})))();
}
var Wc;
function Gc() {
	return (Gc = e((() => {
		F(), j(), H(), Wc = class {
			issuer = new L();
			serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: L })], Wc.prototype, `issuer`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Wc.prototype, `serialNumber`, void 0);
	})))();
}
var Kc;
function qc() {
	return (qc = e((() => {
		F(), j(), H(), Gc(), Kc = class {
			subjectKeyIdentifier;
			issuerAndSerialNumber;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: dc,
			context: 0,
			implicit: !0
		})], Kc.prototype, `subjectKeyIdentifier`, void 0), M([O({ type: Wc })], Kc.prototype, `issuerAndSerialNumber`, void 0), Kc = M([D({ type: S.Choice })], Kc);
	})))();
}
var Jc, Yc, Xc, Zc, Qc, $c, el;
function tl() {
	return (tl = e((() => {
		F(), H(), j(), (function(e) {
			e[e.v0 = 0] = `v0`, e[e.v1 = 1] = `v1`, e[e.v2 = 2] = `v2`, e[e.v3 = 3] = `v3`, e[e.v4 = 4] = `v4`, e[e.v5 = 5] = `v5`;
		})(Jc ||= {}), Yc = class extends B {}, Yc = M([D({ type: S.Sequence })], Yc), Xc = class extends B {}, Xc = M([D({ type: S.Sequence })], Xc), Zc = class extends B {}, Zc = M([D({ type: S.Sequence })], Zc), Qc = class extends B {}, Qc = M([D({ type: S.Sequence })], Qc), $c = class extends B {}, $c = M([D({ type: S.Sequence })], $c), el = class extends B {}, el = M([D({ type: S.Sequence })], el);
	})))();
}
var nl;
function rl() {
	return (rl = e((() => {
		F(), j(), nl = class {
			attrType = ``;
			attrValues = [];
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], nl.prototype, `attrType`, void 0), M([O({
			type: C.Any,
			repeated: `set`
		})], nl.prototype, `attrValues`, void 0);
	})))();
}
var il, al, ol;
function sl() {
	return (sl = e((() => {
		F(), j(), qc(), tl(), rl(), al = class {
			version = Jc.v0;
			sid = new Kc();
			digestAlgorithm = new Yc();
			signedAttrs;
			signedAttrsRaw;
			signatureAlgorithm = new Xc();
			signature = new w();
			unsignedAttrs;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], al.prototype, `version`, void 0), M([O({ type: Kc })], al.prototype, `sid`, void 0), M([O({ type: Yc })], al.prototype, `digestAlgorithm`, void 0), M([O({
			type: nl,
			repeated: `set`,
			context: 0,
			implicit: !0,
			optional: !0,
			raw: !0
		})], al.prototype, `signedAttrs`, void 0), M([O({ type: Xc })], al.prototype, `signatureAlgorithm`, void 0), M([O({ type: w })], al.prototype, `signature`, void 0), M([O({
			type: nl,
			repeated: `set`,
			context: 1,
			implicit: !0,
			optional: !0
		})], al.prototype, `unsignedAttrs`, void 0), ol = il = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, il.prototype);
			}
		}, ol = il = M([D({
			type: S.Set,
			itemType: al
		})], ol);
	})))();
}
var cl;
function ll() {
	return (ll = e((() => {
		F(), j(), sl(), cl = class extends al {}, cl = M([D({ type: S.Sequence })], cl);
	})))();
}
function ul() {
	return (ul = e((() => {
		j();
	})))();
}
var dl;
function fl() {
	return (fl = e((() => {
		F(), H(), j(), dl = class extends V {}, dl = M([D({ type: S.Choice })], dl);
	})))();
}
function pl() {
	return (pl = e((() => {
		ll(), ul(), fl();
	})))();
}
var ml;
function hl() {
	return (hl = e((() => {
		F(), j(), H(), ml = class {
			acIssuer = new R();
			acSerial = 0;
			attrs = [];
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: R })], ml.prototype, `acIssuer`, void 0), M([O({ type: C.Integer })], ml.prototype, `acSerial`, void 0), M([O({
			type: ac,
			repeated: `sequence`
		})], ml.prototype, `attrs`, void 0);
	})))();
}
var gl, _l;
function vl() {
	return (vl = e((() => {
		F(), j(), _l = gl = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, gl.prototype);
			}
		}, _l = gl = M([D({
			type: S.Sequence,
			itemType: C.ObjectIdentifier
		})], _l);
	})))();
}
var yl;
function bl() {
	return (bl = e((() => {
		F(), j(), vl(), yl = class {
			pathLenConstraint;
			permittedAttrs;
			excludedAttrs;
			permitUnSpecified = !0;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			optional: !0
		})], yl.prototype, `pathLenConstraint`, void 0), M([O({
			type: _l,
			implicit: !0,
			context: 0,
			optional: !0
		})], yl.prototype, `permittedAttrs`, void 0), M([O({
			type: _l,
			implicit: !0,
			context: 1,
			optional: !0
		})], yl.prototype, `excludedAttrs`, void 0), M([O({
			type: C.Boolean,
			defaultValue: !0
		})], yl.prototype, `permitUnSpecified`, void 0);
	})))();
}
var xl;
function Sl() {
	return (Sl = e((() => {
		F(), j(), H(), xl = class {
			issuer = new z();
			serial = /* @__PURE__ */ new ArrayBuffer(0);
			issuerUID = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: z })], xl.prototype, `issuer`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], xl.prototype, `serial`, void 0), M([O({
			type: C.BitString,
			optional: !0
		})], xl.prototype, `issuerUID`, void 0);
	})))();
}
var Cl, wl;
function Tl() {
	return (Tl = e((() => {
		F(), j(), H(), (function(e) {
			e[e.publicKey = 0] = `publicKey`, e[e.publicKeyCert = 1] = `publicKeyCert`, e[e.otherObjectTypes = 2] = `otherObjectTypes`;
		})(Cl ||= {}), wl = class {
			digestedObjectType = Cl.publicKey;
			otherObjectTypeID;
			digestAlgorithm = new B();
			objectDigest = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Enumerated })], wl.prototype, `digestedObjectType`, void 0), M([O({
			type: C.ObjectIdentifier,
			optional: !0
		})], wl.prototype, `otherObjectTypeID`, void 0), M([O({ type: B })], wl.prototype, `digestAlgorithm`, void 0), M([O({ type: C.BitString })], wl.prototype, `objectDigest`, void 0);
	})))();
}
var El;
function Dl() {
	return (Dl = e((() => {
		F(), j(), H(), Sl(), Tl(), El = class {
			issuerName;
			baseCertificateID;
			objectDigestInfo;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: z,
			optional: !0
		})], El.prototype, `issuerName`, void 0), M([O({
			type: xl,
			context: 0,
			implicit: !0,
			optional: !0
		})], El.prototype, `baseCertificateID`, void 0), M([O({
			type: wl,
			context: 1,
			implicit: !0,
			optional: !0
		})], El.prototype, `objectDigestInfo`, void 0);
	})))();
}
var Ol;
function kl() {
	return (kl = e((() => {
		F(), j(), H(), Dl(), Ol = class {
			v1Form;
			v2Form;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: R,
			repeated: `sequence`
		})], Ol.prototype, `v1Form`, void 0), M([O({
			type: El,
			context: 0,
			implicit: !0
		})], Ol.prototype, `v2Form`, void 0), Ol = M([D({ type: S.Choice })], Ol);
	})))();
}
var Al;
function jl() {
	return (jl = e((() => {
		F(), j(), Al = class {
			notBeforeTime = /* @__PURE__ */ new Date();
			notAfterTime = /* @__PURE__ */ new Date();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.GeneralizedTime })], Al.prototype, `notBeforeTime`, void 0), M([O({ type: C.GeneralizedTime })], Al.prototype, `notAfterTime`, void 0);
	})))();
}
var Ml;
function Nl() {
	return (Nl = e((() => {
		F(), j(), H(), Sl(), Tl(), Ml = class {
			baseCertificateID;
			entityName;
			objectDigestInfo;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: xl,
			implicit: !0,
			context: 0,
			optional: !0
		})], Ml.prototype, `baseCertificateID`, void 0), M([O({
			type: z,
			implicit: !0,
			context: 1,
			optional: !0
		})], Ml.prototype, `entityName`, void 0), M([O({
			type: wl,
			implicit: !0,
			context: 2,
			optional: !0
		})], Ml.prototype, `objectDigestInfo`, void 0);
	})))();
}
var Pl, Fl;
function Il() {
	return (Il = e((() => {
		F(), j(), H(), Nl(), kl(), jl(), (function(e) {
			e[e.v2 = 1] = `v2`;
		})(Pl ||= {}), Fl = class {
			version = Pl.v2;
			holder = new Ml();
			issuer = new Ol();
			signature = new B();
			serialNumber = /* @__PURE__ */ new ArrayBuffer(0);
			attrCertValidityPeriod = new Al();
			attributes = [];
			issuerUniqueID;
			extensions;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Fl.prototype, `version`, void 0), M([O({ type: Ml })], Fl.prototype, `holder`, void 0), M([O({ type: Ol })], Fl.prototype, `issuer`, void 0), M([O({ type: B })], Fl.prototype, `signature`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Fl.prototype, `serialNumber`, void 0), M([O({ type: Al })], Fl.prototype, `attrCertValidityPeriod`, void 0), M([O({
			type: ac,
			repeated: `sequence`
		})], Fl.prototype, `attributes`, void 0), M([O({
			type: C.BitString,
			optional: !0
		})], Fl.prototype, `issuerUniqueID`, void 0), M([O({
			type: jc,
			optional: !0
		})], Fl.prototype, `extensions`, void 0);
	})))();
}
var Ll;
function Rl() {
	return (Rl = e((() => {
		F(), j(), H(), Il(), Ll = class {
			acinfo = new Fl();
			signatureAlgorithm = new B();
			signatureValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: Fl })], Ll.prototype, `acinfo`, void 0), M([O({ type: B })], Ll.prototype, `signatureAlgorithm`, void 0), M([O({ type: C.BitString })], Ll.prototype, `signatureValue`, void 0);
	})))();
}
var zl, Bl;
function Vl() {
	return (Vl = e((() => {
		j(), (function(e) {
			e[e.unmarked = 1] = `unmarked`, e[e.unclassified = 2] = `unclassified`, e[e.restricted = 4] = `restricted`, e[e.confidential = 8] = `confidential`, e[e.secret = 16] = `secret`, e[e.topSecret = 32] = `topSecret`;
		})(zl ||= {}), Bl = class extends fa {};
	})))();
}
var Hl;
function Ul() {
	return (Ul = e((() => {
		F(), j(), Hl = class {
			type = ``;
			value = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.ObjectIdentifier,
			implicit: !0,
			context: 0
		})], Hl.prototype, `type`, void 0), M([O({
			type: C.Any,
			implicit: !0,
			context: 1
		})], Hl.prototype, `value`, void 0);
	})))();
}
var Wl;
function Gl() {
	return (Gl = e((() => {
		F(), j(), Vl(), Ul(), Wl = class {
			policyId = ``;
			classList = new Bl(zl.unclassified);
			securityCategories;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Wl.prototype, `policyId`, void 0), M([O({
			type: Bl,
			defaultValue: new Bl(zl.unclassified)
		})], Wl.prototype, `classList`, void 0), M([O({
			type: Hl,
			repeated: `set`
		})], Wl.prototype, `securityCategories`, void 0);
	})))();
}
var Kl, ql;
function Jl() {
	return (Jl = e((() => {
		F(), j(), H(), Kl = class {
			cotets;
			oid;
			string;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: w })], Kl.prototype, `cotets`, void 0), M([O({ type: C.ObjectIdentifier })], Kl.prototype, `oid`, void 0), M([O({ type: C.Utf8String })], Kl.prototype, `string`, void 0), ql = class {
			policyAuthority;
			values = [];
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: z,
			implicit: !0,
			context: 0,
			optional: !0
		})], ql.prototype, `policyAuthority`, void 0), M([O({
			type: Kl,
			repeated: `sequence`
		})], ql.prototype, `values`, void 0);
	})))();
}
var Yl, Xl;
function Zl() {
	return (Zl = e((() => {
		H(), Yl = `${yo}.10`, `${Yl}`, `${Yl}`, `${Yl}`, `${Yl}`, `${Yl}`, Xl = `2.5.4`;
	})))();
}
var Ql, $l, eu, tu;
function nu() {
	return (nu = e((() => {
		F(), j(), H(), Sl(), Tl(), $l = class {
			targetCertificate = new xl();
			targetName;
			certDigestInfo;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: xl })], $l.prototype, `targetCertificate`, void 0), M([O({
			type: R,
			optional: !0
		})], $l.prototype, `targetName`, void 0), M([O({
			type: wl,
			optional: !0
		})], $l.prototype, `certDigestInfo`, void 0), eu = class {
			targetName;
			targetGroup;
			targetCert;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: R,
			context: 0,
			implicit: !0
		})], eu.prototype, `targetName`, void 0), M([O({
			type: R,
			context: 1,
			implicit: !0
		})], eu.prototype, `targetGroup`, void 0), M([O({
			type: $l,
			context: 2,
			implicit: !0
		})], eu.prototype, `targetCert`, void 0), eu = M([D({ type: S.Choice })], eu), tu = Ql = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Ql.prototype);
			}
		}, tu = Ql = M([D({
			type: S.Sequence,
			itemType: eu
		})], tu);
	})))();
}
var ru, iu;
function au() {
	return (au = e((() => {
		F(), j(), nu(), iu = ru = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, ru.prototype);
			}
		}, iu = ru = M([D({
			type: S.Sequence,
			itemType: tu
		})], iu);
	})))();
}
var ou;
function su() {
	return (su = e((() => {
		F(), j(), H(), ou = class {
			roleAuthority;
			roleName;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: z,
			implicit: !0,
			context: 0,
			optional: !0
		})], ou.prototype, `roleAuthority`, void 0), M([O({
			type: R,
			implicit: !0,
			context: 1
		})], ou.prototype, `roleName`, void 0);
	})))();
}
var cu;
function lu() {
	return (lu = e((() => {
		F(), j(), H(), cu = class {
			service = new R();
			ident = new R();
			authInfo;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: R })], cu.prototype, `service`, void 0), M([O({ type: R })], cu.prototype, `ident`, void 0), M([O({
			type: w,
			optional: !0
		})], cu.prototype, `authInfo`, void 0);
	})))();
}
function uu() {
	return (uu = e((() => {
		hl(), bl(), kl(), jl(), vl(), Rl(), Il(), Vl(), Gl(), Nl(), Jl(), Sl(), Tl(), Zl(), au(), su(), Ul(), lu(), nu(), Dl();
	})))();
}
var du, fu, pu, mu;
function hu() {
	return (hu = e((() => {
		F(), j(), H(), uu(), fu = class {
			otherCertFormat = ``;
			otherCert = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], fu.prototype, `otherCertFormat`, void 0), M([O({ type: C.Any })], fu.prototype, `otherCert`, void 0), pu = class {
			certificate;
			v2AttrCert;
			other;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: Lc })], pu.prototype, `certificate`, void 0), M([O({
			type: Ll,
			context: 2,
			implicit: !0
		})], pu.prototype, `v2AttrCert`, void 0), M([O({
			type: fu,
			context: 3,
			implicit: !0
		})], pu.prototype, `other`, void 0), pu = M([D({ type: S.Choice })], pu), mu = du = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, du.prototype);
			}
		}, mu = du = M([D({
			type: S.Set,
			itemType: pu
		})], mu);
	})))();
}
var gu;
function _u() {
	return (_u = e((() => {
		F(), j(), gu = class {
			contentType = ``;
			content = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], gu.prototype, `contentType`, void 0), M([O({
			type: C.Any,
			context: 0
		})], gu.prototype, `content`, void 0);
	})))();
}
var vu, yu;
function bu() {
	return (bu = e((() => {
		F(), j(), vu = class {
			single;
			any;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: w })], vu.prototype, `single`, void 0), M([O({ type: C.Any })], vu.prototype, `any`, void 0), vu = M([D({ type: S.Choice })], vu), yu = class {
			eContentType = ``;
			eContent;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], yu.prototype, `eContentType`, void 0), M([O({
			type: vu,
			context: 0,
			optional: !0
		})], yu.prototype, `eContent`, void 0);
	})))();
}
var xu, Su;
function Cu() {
	return (Cu = e((() => {
		F(), j(), tl(), xu = class {
			value;
			constructedValue;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: w,
			context: 0,
			implicit: !0,
			optional: !0
		})], xu.prototype, `value`, void 0), M([O({
			type: w,
			converter: Ea,
			context: 0,
			implicit: !0,
			optional: !0,
			repeated: `sequence`
		})], xu.prototype, `constructedValue`, void 0), xu = M([D({ type: S.Choice })], xu), Su = class {
			contentType = ``;
			contentEncryptionAlgorithm = new Qc();
			encryptedContent;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Su.prototype, `contentType`, void 0), M([O({ type: Qc })], Su.prototype, `contentEncryptionAlgorithm`, void 0), M([O({
			type: xu,
			optional: !0
		})], Su.prototype, `encryptedContent`, void 0);
	})))();
}
var wu;
function Tu() {
	return (Tu = e((() => {
		F(), j(), wu = class {
			keyAttrId = ``;
			keyAttr;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], wu.prototype, `keyAttrId`, void 0), M([O({
			type: C.Any,
			optional: !0
		})], wu.prototype, `keyAttr`, void 0);
	})))();
}
var Eu, Du, Ou, ku, Au, ju, Mu, Nu;
function Pu() {
	return (Pu = e((() => {
		F(), j(), H(), tl(), Gc(), Tu(), Du = class {
			subjectKeyIdentifier = new dc();
			date;
			other;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: dc })], Du.prototype, `subjectKeyIdentifier`, void 0), M([O({
			type: C.GeneralizedTime,
			optional: !0
		})], Du.prototype, `date`, void 0), M([O({
			type: wu,
			optional: !0
		})], Du.prototype, `other`, void 0), Ou = class {
			rKeyId;
			issuerAndSerialNumber;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Du,
			context: 0,
			implicit: !0,
			optional: !0
		})], Ou.prototype, `rKeyId`, void 0), M([O({
			type: Wc,
			optional: !0
		})], Ou.prototype, `issuerAndSerialNumber`, void 0), Ou = M([D({ type: S.Choice })], Ou), ku = class {
			rid = new Ou();
			encryptedKey = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: Ou })], ku.prototype, `rid`, void 0), M([O({ type: w })], ku.prototype, `encryptedKey`, void 0), Au = Eu = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Eu.prototype);
			}
		}, Au = Eu = M([D({
			type: S.Sequence,
			itemType: ku
		})], Au), ju = class {
			algorithm = new B();
			publicKey = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: B })], ju.prototype, `algorithm`, void 0), M([O({ type: C.BitString })], ju.prototype, `publicKey`, void 0), Mu = class {
			subjectKeyIdentifier;
			originatorKey;
			issuerAndSerialNumber;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: dc,
			context: 0,
			implicit: !0,
			optional: !0
		})], Mu.prototype, `subjectKeyIdentifier`, void 0), M([O({
			type: ju,
			context: 1,
			implicit: !0,
			optional: !0
		})], Mu.prototype, `originatorKey`, void 0), M([O({
			type: Wc,
			optional: !0
		})], Mu.prototype, `issuerAndSerialNumber`, void 0), Mu = M([D({ type: S.Choice })], Mu), Nu = class {
			version = Jc.v3;
			originator = new Mu();
			ukm;
			keyEncryptionAlgorithm = new Zc();
			recipientEncryptedKeys = new Au();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Nu.prototype, `version`, void 0), M([O({
			type: Mu,
			context: 0
		})], Nu.prototype, `originator`, void 0), M([O({
			type: w,
			context: 1,
			optional: !0
		})], Nu.prototype, `ukm`, void 0), M([O({ type: Zc })], Nu.prototype, `keyEncryptionAlgorithm`, void 0), M([O({ type: Au })], Nu.prototype, `recipientEncryptedKeys`, void 0);
	})))();
}
var Fu, Iu;
function Lu() {
	return (Lu = e((() => {
		F(), j(), H(), tl(), Gc(), Fu = class {
			subjectKeyIdentifier;
			issuerAndSerialNumber;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: dc,
			context: 0,
			implicit: !0
		})], Fu.prototype, `subjectKeyIdentifier`, void 0), M([O({ type: Wc })], Fu.prototype, `issuerAndSerialNumber`, void 0), Fu = M([D({ type: S.Choice })], Fu), Iu = class {
			version = Jc.v0;
			rid = new Fu();
			keyEncryptionAlgorithm = new Zc();
			encryptedKey = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Iu.prototype, `version`, void 0), M([O({ type: Fu })], Iu.prototype, `rid`, void 0), M([O({ type: Zc })], Iu.prototype, `keyEncryptionAlgorithm`, void 0), M([O({ type: w })], Iu.prototype, `encryptedKey`, void 0);
	})))();
}
var Ru, zu;
function Bu() {
	return (Bu = e((() => {
		F(), j(), Tu(), tl(), Ru = class {
			keyIdentifier = new w();
			date;
			other;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: w })], Ru.prototype, `keyIdentifier`, void 0), M([O({
			type: C.GeneralizedTime,
			optional: !0
		})], Ru.prototype, `date`, void 0), M([O({
			type: wu,
			optional: !0
		})], Ru.prototype, `other`, void 0), zu = class {
			version = Jc.v4;
			kekid = new Ru();
			keyEncryptionAlgorithm = new Zc();
			encryptedKey = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], zu.prototype, `version`, void 0), M([O({ type: Ru })], zu.prototype, `kekid`, void 0), M([O({ type: Zc })], zu.prototype, `keyEncryptionAlgorithm`, void 0), M([O({ type: w })], zu.prototype, `encryptedKey`, void 0);
	})))();
}
var Vu;
function Hu() {
	return (Hu = e((() => {
		F(), j(), tl(), Vu = class {
			version = Jc.v0;
			keyDerivationAlgorithm;
			keyEncryptionAlgorithm = new Zc();
			encryptedKey = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Vu.prototype, `version`, void 0), M([O({
			type: el,
			context: 0,
			optional: !0
		})], Vu.prototype, `keyDerivationAlgorithm`, void 0), M([O({ type: Zc })], Vu.prototype, `keyEncryptionAlgorithm`, void 0), M([O({ type: w })], Vu.prototype, `encryptedKey`, void 0);
	})))();
}
var Uu, Wu;
function Gu() {
	return (Gu = e((() => {
		F(), j(), Pu(), Lu(), Bu(), Hu(), Uu = class {
			oriType = ``;
			oriValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Uu.prototype, `oriType`, void 0), M([O({ type: C.Any })], Uu.prototype, `oriValue`, void 0), Wu = class {
			ktri;
			kari;
			kekri;
			pwri;
			ori;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Iu,
			optional: !0
		})], Wu.prototype, `ktri`, void 0), M([O({
			type: Nu,
			context: 1,
			implicit: !0,
			optional: !0
		})], Wu.prototype, `kari`, void 0), M([O({
			type: zu,
			context: 2,
			implicit: !0,
			optional: !0
		})], Wu.prototype, `kekri`, void 0), M([O({
			type: Vu,
			context: 3,
			implicit: !0,
			optional: !0
		})], Wu.prototype, `pwri`, void 0), M([O({
			type: Uu,
			context: 4,
			implicit: !0,
			optional: !0
		})], Wu.prototype, `ori`, void 0), Wu = M([D({ type: S.Choice })], Wu);
	})))();
}
var Ku, qu;
function Ju() {
	return (Ju = e((() => {
		F(), j(), Gu(), qu = Ku = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Ku.prototype);
			}
		}, qu = Ku = M([D({
			type: S.Set,
			itemType: Wu
		})], qu);
	})))();
}
var Yu, Xu, Zu, Qu, $u;
function ed() {
	return (ed = e((() => {
		F(), j(), H(), Xu = `${yo}.16`, `${Xu}`, `${Xu}`, Zu = class {
			otherRevInfoFormat = ``;
			otherRevInfo = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Zu.prototype, `otherRevInfoFormat`, void 0), M([O({ type: C.Any })], Zu.prototype, `otherRevInfo`, void 0), Qu = class {
			other = new Zu();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Zu,
			context: 1,
			implicit: !0
		})], Qu.prototype, `other`, void 0), Qu = M([D({ type: S.Choice })], Qu), $u = Yu = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Yu.prototype);
			}
		}, $u = Yu = M([D({
			type: S.Set,
			itemType: Qu
		})], $u);
	})))();
}
var td;
function nd() {
	return (nd = e((() => {
		F(), j(), hu(), ed(), td = class {
			certs;
			crls;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: mu,
			context: 0,
			implicit: !0,
			optional: !0
		})], td.prototype, `certs`, void 0), M([O({
			type: $u,
			context: 1,
			implicit: !0,
			optional: !0
		})], td.prototype, `crls`, void 0);
	})))();
}
var rd, id, ad;
function od() {
	return (od = e((() => {
		F(), j(), tl(), rl(), Ju(), nd(), Cu(), id = rd = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, rd.prototype);
			}
		}, id = rd = M([D({
			type: S.Set,
			itemType: nl
		})], id), ad = class {
			version = Jc.v0;
			originatorInfo;
			recipientInfos = new qu();
			encryptedContentInfo = new Su();
			unprotectedAttrs;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], ad.prototype, `version`, void 0), M([O({
			type: td,
			context: 0,
			implicit: !0,
			optional: !0
		})], ad.prototype, `originatorInfo`, void 0), M([O({ type: qu })], ad.prototype, `recipientInfos`, void 0), M([O({ type: Su })], ad.prototype, `encryptedContentInfo`, void 0), M([O({
			type: id,
			context: 1,
			implicit: !0,
			optional: !0
		})], ad.prototype, `unprotectedAttrs`, void 0);
	})))();
}
var sd;
function cd() {
	return (cd = e((() => {
		sd = `1.2.840.113549.1.7.2`;
	})))();
}
var ld, ud, dd;
function fd() {
	return (fd = e((() => {
		F(), j(), hu(), tl(), bu(), ed(), sl(), ud = ld = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, ld.prototype);
			}
		}, ud = ld = M([D({
			type: S.Set,
			itemType: Yc
		})], ud), dd = class {
			version = Jc.v0;
			digestAlgorithms = new ud();
			encapContentInfo = new yu();
			certificates;
			crls;
			signerInfos = new ol();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], dd.prototype, `version`, void 0), M([O({ type: ud })], dd.prototype, `digestAlgorithms`, void 0), M([O({ type: yu })], dd.prototype, `encapContentInfo`, void 0), M([O({
			type: mu,
			context: 0,
			implicit: !0,
			optional: !0
		})], dd.prototype, `certificates`, void 0), M([O({
			type: $u,
			context: 1,
			implicit: !0,
			optional: !0
		})], dd.prototype, `crls`, void 0), M([O({ type: ol })], dd.prototype, `signerInfos`, void 0);
	})))();
}
function pd() {
	return (pd = e((() => {
		pl(), rl(), hu(), _u(), bu(), Cu(), od(), Gc(), Bu(), Pu(), Lu(), cd(), nd(), Hu(), Gu(), Ju(), ed(), fd(), qc(), sl(), tl();
	})))();
}
var md, hd, gd, _d, vd, yd, bd, xd, Sd;
function Cd() {
	return (Cd = e((() => {
		md = `1.2.840.10045.2.1`, hd = `1.2.840.10045.4.1`, gd = `1.2.840.10045.4.3.1`, _d = `1.2.840.10045.4.3.2`, vd = `1.2.840.10045.4.3.3`, yd = `1.2.840.10045.4.3.4`, bd = `1.2.840.10045.3.1.7`, xd = `1.3.132.0.34`, Sd = `1.3.132.0.35`;
	})))();
}
function wd(e) {
	return new B({ algorithm: e });
}
var Td, Ed, Dd, Od;
function kd() {
	return (kd = e((() => {
		H(), Cd(), Td = wd(hd), wd(gd), Ed = wd(_d), Dd = wd(vd), Od = wd(yd);
	})))();
}
var Ad, jd, Md, Nd, Pd;
function Fd() {
	return (Fd = e((() => {
		F(), j(), Ad = class {
			fieldType;
			parameters;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Ad.prototype, `fieldType`, void 0), M([O({ type: C.Any })], Ad.prototype, `parameters`, void 0), Ad = M([D({ type: S.Sequence })], Ad), jd = class extends w {}, Md = class {
			a;
			b;
			seed;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.OctetString })], Md.prototype, `a`, void 0), M([O({ type: C.OctetString })], Md.prototype, `b`, void 0), M([O({
			type: C.BitString,
			optional: !0
		})], Md.prototype, `seed`, void 0), Md = M([D({ type: S.Sequence })], Md), (function(e) {
			e[e.ecpVer1 = 1] = `ecpVer1`;
		})(Nd ||= {}), Pd = class {
			version = Nd.ecpVer1;
			fieldID;
			curve;
			base;
			order;
			cofactor;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Pd.prototype, `version`, void 0), M([O({ type: Ad })], Pd.prototype, `fieldID`, void 0), M([O({ type: Md })], Pd.prototype, `curve`, void 0), M([O({ type: jd })], Pd.prototype, `base`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Pd.prototype, `order`, void 0), M([O({
			type: C.Integer,
			optional: !0
		})], Pd.prototype, `cofactor`, void 0), Pd = M([D({ type: S.Sequence })], Pd);
	})))();
}
var Id;
function Ld() {
	return (Ld = e((() => {
		F(), j(), Fd(), Id = class {
			namedCurve;
			implicitCurve;
			specifiedCurve;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Id.prototype, `namedCurve`, void 0), M([O({ type: C.Null })], Id.prototype, `implicitCurve`, void 0), M([O({ type: Pd })], Id.prototype, `specifiedCurve`, void 0), Id = M([D({ type: S.Choice })], Id);
	})))();
}
var Rd;
function zd() {
	return (zd = e((() => {
		F(), j(), Ld(), Rd = class {
			version = 1;
			privateKey = new w();
			parameters;
			publicKey;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Rd.prototype, `version`, void 0), M([O({ type: w })], Rd.prototype, `privateKey`, void 0), M([O({
			type: Id,
			context: 0,
			optional: !0
		})], Rd.prototype, `parameters`, void 0), M([O({
			type: C.BitString,
			context: 1,
			optional: !0
		})], Rd.prototype, `publicKey`, void 0);
	})))();
}
var Bd;
function Vd() {
	return (Vd = e((() => {
		F(), j(), Bd = class {
			r = /* @__PURE__ */ new ArrayBuffer(0);
			s = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			converter: T
		})], Bd.prototype, `r`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Bd.prototype, `s`, void 0);
	})))();
}
function Hd() {
	return (Hd = e((() => {
		kd(), Ld(), zd(), Vd(), Cd(), Fd();
	})))();
}
var U, Ud, Wd, Gd, Kd, qd, Jd, Yd, Xd, Zd, Qd, $d, ef, tf, nf, rf, af, of, sf, cf, lf, uf, df, ff;
function pf() {
	return (pf = e((() => {
		U = `1.2.840.113549.1.1`, Ud = `${U}.1`, Wd = `${U}.7`, Gd = `${U}.9`, Kd = `${U}.10`, qd = `${U}.2`, Jd = `${U}.4`, Yd = `${U}.5`, Xd = `${U}.14`, Zd = `${U}.11`, Qd = `${U}.12`, $d = `${U}.13`, ef = `${U}.15`, tf = `${U}.16`, nf = `1.3.14.3.2.26`, rf = `2.16.840.1.101.3.4.2.4`, af = `2.16.840.1.101.3.4.2.1`, of = `2.16.840.1.101.3.4.2.2`, sf = `2.16.840.1.101.3.4.2.3`, cf = `2.16.840.1.101.3.4.2.5`, lf = `2.16.840.1.101.3.4.2.6`, uf = `1.2.840.113549.2.2`, df = `1.2.840.113549.2.5`, ff = `${U}.8`;
	})))();
}
function W(e) {
	return new B({
		algorithm: e,
		parameters: null
	});
}
var mf, hf, gf;
function _f() {
	return (_f = e((() => {
		j(), H(), pf(), W(uf), W(df), mf = W(nf), W(rf), W(af), W(of), W(sf), W(cf), W(lf), hf = new B({
			algorithm: ff,
			parameters: A.serialize(mf)
		}), gf = new B({
			algorithm: Gd,
			parameters: A.serialize(Ta.toASN(new Uint8Array([
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
		}), W(Ud), W(qd), W(Jd), W(Yd), W(ef), W(tf), W(Qd), W($d), W(ef), W(tf);
	})))();
}
var vf;
function yf() {
	return (yf = e((() => {
		F(), j(), H(), pf(), _f(), vf = class {
			hashAlgorithm = new B(mf);
			maskGenAlgorithm = new B({
				algorithm: ff,
				parameters: A.serialize(mf)
			});
			pSourceAlgorithm = new B(gf);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: B,
			context: 0,
			defaultValue: mf
		})], vf.prototype, `hashAlgorithm`, void 0), M([O({
			type: B,
			context: 1,
			defaultValue: hf
		})], vf.prototype, `maskGenAlgorithm`, void 0), M([O({
			type: B,
			context: 2,
			defaultValue: gf
		})], vf.prototype, `pSourceAlgorithm`, void 0), new B({
			algorithm: Wd,
			parameters: A.serialize(new vf())
		});
	})))();
}
var bf;
function xf() {
	return (xf = e((() => {
		F(), j(), H(), pf(), _f(), bf = class {
			hashAlgorithm = new B(mf);
			maskGenAlgorithm = new B({
				algorithm: ff,
				parameters: A.serialize(mf)
			});
			saltLength = 20;
			trailerField = 1;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: B,
			context: 0,
			defaultValue: mf
		})], bf.prototype, `hashAlgorithm`, void 0), M([O({
			type: B,
			context: 1,
			defaultValue: hf
		})], bf.prototype, `maskGenAlgorithm`, void 0), M([O({
			type: C.Integer,
			context: 2,
			defaultValue: 20
		})], bf.prototype, `saltLength`, void 0), M([O({
			type: C.Integer,
			context: 3,
			defaultValue: 1
		})], bf.prototype, `trailerField`, void 0), new B({
			algorithm: Kd,
			parameters: A.serialize(new bf())
		});
	})))();
}
var Sf;
function Cf() {
	return (Cf = e((() => {
		F(), H(), j(), Sf = class {
			digestAlgorithm = new B();
			digest = new w();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: B })], Sf.prototype, `digestAlgorithm`, void 0), M([O({ type: w })], Sf.prototype, `digest`, void 0);
	})))();
}
function wf() {
	return (wf = e((() => {
		yf(), xf(), Cf();
	})))();
}
var Tf, Ef, Df;
function Of() {
	return (Of = e((() => {
		F(), j(), Ef = class {
			prime = /* @__PURE__ */ new ArrayBuffer(0);
			exponent = /* @__PURE__ */ new ArrayBuffer(0);
			coefficient = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			converter: T
		})], Ef.prototype, `prime`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Ef.prototype, `exponent`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], Ef.prototype, `coefficient`, void 0), Df = Tf = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Tf.prototype);
			}
		}, Df = Tf = M([D({
			type: S.Sequence,
			itemType: Ef
		})], Df);
	})))();
}
var kf;
function Af() {
	return (Af = e((() => {
		F(), j(), Of(), kf = class {
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
		}, M([O({ type: C.Integer })], kf.prototype, `version`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `modulus`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `publicExponent`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `privateExponent`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `prime1`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `prime2`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `exponent1`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `exponent2`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], kf.prototype, `coefficient`, void 0), M([O({
			type: Df,
			optional: !0
		})], kf.prototype, `otherPrimeInfos`, void 0);
	})))();
}
var jf;
function Mf() {
	return (Mf = e((() => {
		F(), j(), jf = class {
			modulus = /* @__PURE__ */ new ArrayBuffer(0);
			publicExponent = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: C.Integer,
			converter: T
		})], jf.prototype, `modulus`, void 0), M([O({
			type: C.Integer,
			converter: T
		})], jf.prototype, `publicExponent`, void 0);
	})))();
}
function Nf() {
	return (Nf = e((() => {
		wf(), _f(), pf(), Of(), Af(), Mf();
	})))();
}
var Pf, G;
function Ff() {
	return (Ff = e((() => {
		(function(e) {
			e[e.Transient = 0] = `Transient`, e[e.Singleton = 1] = `Singleton`, e[e.ResolutionScoped = 2] = `ResolutionScoped`, e[e.ContainerScoped = 3] = `ContainerScoped`;
		})(Pf ||= {}), G = Pf;
	})))();
}
function If() {
	return (If = e((() => {
		Ff();
	})))();
}
function Lf(e, t) {
	Uf(e, t);
	function n() {
		this.constructor = e;
	}
	e.prototype = t === null ? Object.create(t) : (n.prototype = t.prototype, new n());
}
function Rf(e, t, n, r) {
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
function zf(e, t) {
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
function Bf(e) {
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
function Vf(e, t) {
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
function Hf() {
	for (var e = [], t = 0; t < arguments.length; t++) e = e.concat(Vf(arguments[t]));
	return e;
}
var Uf;
function Wf() {
	return (Wf = e((() => {
		Uf = function(e, t) {
			return Uf = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
				e.__proto__ = t;
			} || function(e, t) {
				for (var n in t) t.hasOwnProperty(n) && (e[n] = t[n]);
			}, Uf(e, t);
		};
	})))();
}
function Gf(e) {
	var t = Reflect.getMetadata(`design:paramtypes`, e) || [], n = Reflect.getOwnMetadata(`injectionTokens`, e) || {};
	return Object.keys(n).forEach(function(e) {
		t[+e] = n[e];
	}), t;
}
function Kf() {
	return (Kf = e((() => {})))();
}
function qf(e) {
	return !!e.useClass;
}
function Jf(e) {
	return !!e.useFactory;
}
var Yf;
function Xf() {
	return (Xf = e((() => {
		Wf(), Yf = function() {
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
						return t[0] = e(), Reflect[n].apply(void 0, Hf(t));
					};
				}), t;
			}, e;
		}();
	})))();
}
function Zf(e) {
	return typeof e == `string` || typeof e == `symbol`;
}
function Qf(e) {
	return typeof e == `object` && `token` in e && `multiple` in e;
}
function $f(e) {
	return typeof e == `object` && `token` in e && `transform` in e;
}
function ep(e) {
	return typeof e == `function` || e instanceof Yf;
}
function tp() {
	return (tp = e((() => {
		Xf();
	})))();
}
function np(e) {
	return !!e.useToken;
}
function rp(e) {
	return e.useValue != null;
}
function ip() {
	return (ip = e((() => {
		tp();
	})))();
}
function ap(e) {
	return qf(e) || rp(e) || np(e) || Jf(e);
}
function op() {
	return (op = e((() => {})))();
}
var sp;
function cp() {
	return (cp = e((() => {
		sp = function() {
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
		}();
	})))();
}
var lp;
function up() {
	return (up = e((() => {
		Wf(), cp(), lp = function(e) {
			Lf(t, e);
			function t() {
				return e !== null && e.apply(this, arguments) || this;
			}
			return t;
		}(sp);
	})))();
}
var dp;
function fp() {
	return (fp = e((() => {
		dp = function() {
			function e() {
				this.scopedResolutions = /* @__PURE__ */ new Map();
			}
			return e;
		}();
	})))();
}
function pp(e, t) {
	return e === null ? `at position #` + t : `"` + e.split(`,`)[t].trim() + `" at position #` + t;
}
function mp(e, t, n) {
	return n === void 0 && (n = `    `), Hf([e], t.message.split(`
`).map(function(e) {
		return n + e;
	})).join(`
`);
}
function hp(e, t, n) {
	var r = Vf(e.toString().match(/constructor\(([\w, ]+)\)/) || [], 2)[1];
	return mp(`Cannot inject the dependency ` + pp(r === void 0 ? null : r, t) + ` of "` + e.name + `" constructor. Reason:`, n);
}
function gp() {
	return (gp = e((() => {
		Wf();
	})))();
}
function _p(e) {
	return !(typeof e.dispose != `function` || e.dispose.length > 0);
}
var vp, yp, bp;
function xp() {
	return (xp = e((() => {
		Wf(), cp(), vp = function(e) {
			Lf(t, e);
			function t() {
				return e !== null && e.apply(this, arguments) || this;
			}
			return t;
		}(sp), yp = function(e) {
			Lf(t, e);
			function t() {
				return e !== null && e.apply(this, arguments) || this;
			}
			return t;
		}(sp), bp = function() {
			function e() {
				this.preResolution = new vp(), this.postResolution = new yp();
			}
			return e;
		}();
	})))();
}
var Sp, Cp, K;
function wp() {
	return (wp = e((() => {
		Wf(), ip(), op(), tp(), up(), Ff(), fp(), gp(), Xf(), xp(), Sp = /* @__PURE__ */ new Map(), Cp = function() {
			function e(e) {
				this.parent = e, this._registry = new lp(), this.interceptors = new bp(), this.disposed = !1, this.disposables = /* @__PURE__ */ new Set();
			}
			return e.prototype.register = function(e, t, n) {
				n === void 0 && (n = { lifecycle: G.Transient }), this.ensureNotDisposed();
				var r = ap(t) ? t : { useClass: t };
				if (np(r)) for (var i = [e], a = r; a != null;) {
					var o = a.useToken;
					if (i.includes(o)) throw Error(`Token registration cycle detected! ` + Hf(i, [o]).join(` -> `));
					i.push(o);
					var s = this._registry.get(o);
					a = s && np(s.provider) ? s.provider : null;
				}
				if ((n.lifecycle === G.Singleton || n.lifecycle == G.ContainerScoped || n.lifecycle == G.ResolutionScoped) && (rp(r) || Jf(r))) throw Error(`Cannot use lifecycle "` + G[n.lifecycle] + `" with ValueProviders or FactoryProviders`);
				return this._registry.set(e, {
					provider: r,
					options: n
				}), this;
			}, e.prototype.registerType = function(e, t) {
				return this.ensureNotDisposed(), Zf(t) ? this.register(e, { useToken: t }) : this.register(e, { useClass: t });
			}, e.prototype.registerInstance = function(e, t) {
				return this.ensureNotDisposed(), this.register(e, { useValue: t });
			}, e.prototype.registerSingleton = function(e, t) {
				if (this.ensureNotDisposed(), Zf(e)) {
					if (Zf(t)) return this.register(e, { useToken: t }, { lifecycle: G.Singleton });
					if (t) return this.register(e, { useClass: t }, { lifecycle: G.Singleton });
					throw Error(`Cannot register a type name as a singleton without a "to" token`);
				}
				var n = e;
				return t && !Zf(t) && (n = t), this.register(e, { useClass: n }, { lifecycle: G.Singleton });
			}, e.prototype.resolve = function(e, t, n) {
				t === void 0 && (t = new dp()), n === void 0 && (n = !1), this.ensureNotDisposed();
				var r = this.getRegistration(e);
				if (!r && Zf(e)) {
					if (n) return;
					throw Error(`Attempted to resolve unregistered dependency token: "` + e.toString() + `"`);
				}
				if (this.executePreResolutionInterceptor(e, `Single`), r) {
					var i = this.resolveRegistration(r, t);
					return this.executePostResolutionInterceptor(e, i, `Single`), i;
				}
				if (ep(e)) {
					var i = this.construct(e, t);
					return this.executePostResolutionInterceptor(e, i, `Single`), i;
				}
				throw Error("Attempted to construct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.");
			}, e.prototype.executePreResolutionInterceptor = function(e, t) {
				var n, r;
				if (this.interceptors.preResolution.has(e)) {
					var i = [];
					try {
						for (var a = Bf(this.interceptors.preResolution.getAll(e)), o = a.next(); !o.done; o = a.next()) {
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
						for (var o = Bf(this.interceptors.postResolution.getAll(e)), s = o.next(); !s.done; s = o.next()) {
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
				if (this.ensureNotDisposed(), e.options.lifecycle === G.ResolutionScoped && t.scopedResolutions.has(e)) return t.scopedResolutions.get(e);
				var n = e.options.lifecycle === G.Singleton, r = e.options.lifecycle === G.ContainerScoped, i = n || r, a = rp(e.provider) ? e.provider.useValue : np(e.provider) ? i ? e.instance ||= this.resolve(e.provider.useToken, t) : this.resolve(e.provider.useToken, t) : qf(e.provider) ? i ? e.instance ||= this.construct(e.provider.useClass, t) : this.construct(e.provider.useClass, t) : Jf(e.provider) ? e.provider.useFactory(this) : this.construct(e.provider, t);
				return e.options.lifecycle === G.ResolutionScoped && t.scopedResolutions.set(e, a), a;
			}, e.prototype.resolveAll = function(e, t, n) {
				var r = this;
				t === void 0 && (t = new dp()), n === void 0 && (n = !1), this.ensureNotDisposed();
				var i = this.getAllRegistrations(e);
				if (!i && Zf(e)) {
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
					for (var n = Bf(this._registry.entries()), r = n.next(); !r.done; r = n.next()) {
						var i = Vf(r.value, 2), a = i[0], o = i[1];
						this._registry.setAll(a, o.filter(function(e) {
							return !rp(e.provider);
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
					for (var i = Bf(this._registry.entries()), a = i.next(); !a.done; a = i.next()) {
						var o = Vf(a.value, 2), s = o[0], c = o[1];
						c.some(function(e) {
							return e.options.lifecycle === G.ContainerScoped;
						}) && r._registry.setAll(s, c.map(function(e) {
							return e.options.lifecycle === G.ContainerScoped ? {
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
				return Rf(this, void 0, void 0, function() {
					var e;
					return zf(this, function(t) {
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
				if (e instanceof Yf) return e.createProxy(function(e) {
					return n.resolve(e, t);
				});
				var r = (function() {
					var r = Sp.get(e);
					if (!r || r.length === 0) {
						if (e.length === 0) return new e();
						throw Error(`TypeInfo not known for "` + e.name + `"`);
					}
					var i = r.map(n.resolveParams(t, e));
					return new (e.bind.apply(e, Hf([void 0], i)))();
				})();
				return _p(r) && this.disposables.add(r), r;
			}, e.prototype.resolveParams = function(e, t) {
				var n = this;
				return function(r, i) {
					var a, o, s;
					try {
						return Qf(r) ? $f(r) ? r.multiple ? (a = n.resolve(r.transform)).transform.apply(a, Hf([n.resolveAll(r.token, new dp(), r.isOptional)], r.transformArgs)) : (o = n.resolve(r.transform)).transform.apply(o, Hf([n.resolve(r.token, e, r.isOptional)], r.transformArgs)) : r.multiple ? n.resolveAll(r.token, new dp(), r.isOptional) : n.resolve(r.token, e, r.isOptional) : $f(r) ? (s = n.resolve(r.transform, e)).transform.apply(s, Hf([n.resolve(r.token, e)], r.transformArgs)) : n.resolve(r, e);
					} catch (e) {
						throw Error(hp(t, i, e));
					}
				};
			}, e.prototype.ensureNotDisposed = function() {
				if (this.disposed) throw Error(`This container has been disposed, you cannot interact with a disposed container`);
			}, e;
		}(), K = new Cp();
	})))();
}
function Tp() {
	return (Tp = e((() => {
		wp(), tp();
	})))();
}
function Ep(e) {
	return function(t) {
		Sp.set(t, Gf(t)), e && e.token && (Array.isArray(e.token) ? e.token.forEach(function(e) {
			K.register(e, t);
		}) : K.register(e.token, t));
	};
}
function Dp() {
	return (Dp = e((() => {
		Kf(), wp();
	})))();
}
function Op() {
	return (Op = e((() => {
		wp();
	})))();
}
function kp() {
	return (kp = e((() => {
		Dp(), wp();
	})))();
}
function Ap() {
	return (Ap = e((() => {
		Dp(), wp();
	})))();
}
function jp() {
	return (jp = e((() => {
		Tp(), Dp(), Op(), kp(), Ap();
	})))();
}
function Mp() {
	return (Mp = e((() => {
		if (If(), jp(), ip(), Xf(), wp(), typeof Reflect > `u` || !Reflect.getMetadata) throw Error(`tsyringe requires a reflect polyfill. Please add 'import "reflect-metadata"' to the top of your entry point.`);
	})))();
}
var Np, Pp, Fp;
function Ip() {
	return (Ip = e((() => {
		F(), j(), Pp = class {
			attrId = ``;
			attrValues = [];
			constructor(e = {}) {
				Object.assign(e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Pp.prototype, `attrId`, void 0), M([O({
			type: C.Any,
			repeated: `set`
		})], Pp.prototype, `attrValues`, void 0), Fp = Np = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Np.prototype);
			}
		}, Fp = Np = M([D({
			type: S.Sequence,
			itemType: Pp
		})], Fp);
	})))();
}
var Lp, Rp;
function zp() {
	return (zp = e((() => {
		F(), j(), pd(), Rp = Lp = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Lp.prototype);
			}
		}, Rp = Lp = M([D({
			type: S.Sequence,
			itemType: gu
		})], Rp);
	})))();
}
var Bp;
function Vp() {
	return (Vp = e((() => {
		Bp = `1.2.840.113549.1.9`;
	})))();
}
var Hp, Up;
function Wp() {
	return (Wp = e((() => {
		F(), j(), Vp(), Hp = class {
			certId = ``;
			certValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Hp.prototype, `certId`, void 0), M([O({
			type: C.Any,
			context: 0
		})], Hp.prototype, `certValue`, void 0), Up = `${Bp}.22`, `${Up}`, `${Up}`;
	})))();
}
var Gp, Kp;
function qp() {
	return (qp = e((() => {
		F(), j(), Vp(), Gp = class {
			crlId = ``;
			crltValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], Gp.prototype, `crlId`, void 0), M([O({
			type: C.Any,
			context: 0
		})], Gp.prototype, `crltValue`, void 0), Kp = `${Bp}.23`, `${Kp}`;
	})))();
}
var Jp, Yp;
function Xp() {
	return (Xp = e((() => {
		F(), j(), H(), Jp = class extends w {}, Yp = class {
			encryptionAlgorithm = new B();
			encryptedData = new Jp();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: B })], Yp.prototype, `encryptionAlgorithm`, void 0), M([O({ type: Jp })], Yp.prototype, `encryptedData`, void 0);
	})))();
}
var Zp, Qp, $p, em, tm;
function nm() {
	return (nm = e((() => {
		F(), j(), H(), (function(e) {
			e[e.v1 = 0] = `v1`;
		})(Qp ||= {}), $p = class extends w {}, em = Zp = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Zp.prototype);
			}
		}, em = Zp = M([D({
			type: S.Sequence,
			itemType: ac
		})], em), tm = class {
			version = Qp.v1;
			privateKeyAlgorithm = new B();
			privateKey = new $p();
			attributes;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], tm.prototype, `version`, void 0), M([O({ type: B })], tm.prototype, `privateKeyAlgorithm`, void 0), M([O({ type: $p })], tm.prototype, `privateKey`, void 0), M([O({
			type: em,
			implicit: !0,
			context: 0,
			optional: !0
		})], tm.prototype, `attributes`, void 0);
	})))();
}
function rm() {
	return (rm = e((() => {
		Xp(), nm();
	})))();
}
var im;
function am() {
	return (am = e((() => {
		F(), rm(), j(), im = class extends tm {}, im = M([D({ type: S.Sequence })], im);
	})))();
}
var om;
function sm() {
	return (sm = e((() => {
		F(), rm(), j(), om = class extends Yp {}, om = M([D({ type: S.Sequence })], om);
	})))();
}
var cm;
function lm() {
	return (lm = e((() => {
		F(), j(), cm = class {
			secretTypeId = ``;
			secretValue = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], cm.prototype, `secretTypeId`, void 0), M([O({
			type: C.Any,
			context: 0
		})], cm.prototype, `secretValue`, void 0);
	})))();
}
function um() {
	return (um = e((() => {
		Wp(), qp(), am(), sm(), lm();
	})))();
}
var dm;
function fm() {
	return (fm = e((() => {
		F(), Nf(), j(), dm = class {
			mac = new Sf();
			macSalt = new w();
			iterations = 1;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: Sf })], dm.prototype, `mac`, void 0), M([O({ type: w })], dm.prototype, `macSalt`, void 0), M([O({
			type: C.Integer,
			defaultValue: 1
		})], dm.prototype, `iterations`, void 0);
	})))();
}
var pm;
function mm() {
	return (mm = e((() => {
		F(), j(), pd(), fm(), pm = class {
			version = 3;
			authSafe = new gu();
			macData = new dm();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], pm.prototype, `version`, void 0), M([O({ type: gu })], pm.prototype, `authSafe`, void 0), M([O({
			type: dm,
			optional: !0
		})], pm.prototype, `macData`, void 0);
	})))();
}
var hm, gm, _m;
function vm() {
	return (vm = e((() => {
		F(), j(), Ip(), gm = class {
			bagId = ``;
			bagValue = /* @__PURE__ */ new ArrayBuffer(0);
			bagAttributes;
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.ObjectIdentifier })], gm.prototype, `bagId`, void 0), M([O({
			type: C.Any,
			context: 0
		})], gm.prototype, `bagValue`, void 0), M([O({
			type: Pp,
			repeated: `set`,
			optional: !0
		})], gm.prototype, `bagAttributes`, void 0), _m = hm = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, hm.prototype);
			}
		}, _m = hm = M([D({
			type: S.Sequence,
			itemType: gm
		})], _m);
	})))();
}
function ym() {
	return (ym = e((() => {
		Ip(), zp(), um(), fm(), mm(), vm();
	})))();
}
var bm, xm, Sm, Cm, wm, Tm, Em, Dm, Om, km, Am, jm, Mm, Nm, Pm, Fm, Im, Lm, Rm, zm, Bm, Vm, Hm, Um, Wm, Gm, Km, qm, Jm;
function Ym() {
	return (Ym = e((() => {
		F(), j(), pd(), ym(), rm(), H(), uu(), Cm = `1.2.840.113549.1.9`, wm = `${Cm}.7`, Tm = `${Cm}.14`, `${Xl}`, Em = class extends I {
			ia5String;
			constructor(e = {}) {
				super(e);
			}
			toString() {
				return {}.toString(), this.ia5String || super.toString();
			}
		}, M([O({ type: C.IA5String })], Em.prototype, `ia5String`, void 0), Em = M([D({ type: S.Choice })], Em), Dm = class extends gu {}, Dm = M([D({ type: S.Sequence })], Dm), Om = class extends pm {}, Om = M([D({ type: S.Sequence })], Om), km = class extends Yp {}, km = M([D({ type: S.Sequence })], km), Am = class {
			value;
			constructor(e = ``) {
				this.value = e;
			}
			toString() {
				return this.value;
			}
		}, M([O({ type: C.IA5String })], Am.prototype, `value`, void 0), Am = M([D({ type: S.Choice })], Am), jm = class extends Em {}, jm = M([D({ type: S.Choice })], jm), Mm = class extends I {}, Mm = M([D({ type: S.Choice })], Mm), Nm = class {
			value;
			constructor(e = /* @__PURE__ */ new Date()) {
				this.value = e;
			}
		}, M([O({ type: C.GeneralizedTime })], Nm.prototype, `value`, void 0), Nm = M([D({ type: S.Choice })], Nm), Pm = class extends I {}, Pm = M([D({ type: S.Choice })], Pm), Fm = class {
			value;
			constructor(e = `M`) {
				this.value = e;
			}
			toString() {
				return this.value;
			}
		}, M([O({ type: C.PrintableString })], Fm.prototype, `value`, void 0), Fm = M([D({ type: S.Choice })], Fm), Im = class {
			value;
			constructor(e = ``) {
				this.value = e;
			}
			toString() {
				return this.value;
			}
		}, M([O({ type: C.PrintableString })], Im.prototype, `value`, void 0), Im = M([D({ type: S.Choice })], Im), Lm = class extends Im {}, Lm = M([D({ type: S.Choice })], Lm), Rm = class extends I {}, Rm = M([D({ type: S.Choice })], Rm), zm = class {
			value;
			constructor(e = ``) {
				this.value = e;
			}
			toString() {
				return this.value;
			}
		}, M([O({ type: C.ObjectIdentifier })], zm.prototype, `value`, void 0), zm = M([D({ type: S.Choice })], zm), Bm = class extends V {}, Bm = M([D({ type: S.Choice })], Bm), Vm = class {
			value;
			constructor(e = 0) {
				this.value = e;
			}
			toString() {
				return this.value.toString();
			}
		}, M([O({ type: C.Integer })], Vm.prototype, `value`, void 0), Vm = M([D({ type: S.Choice })], Vm), Hm = class extends al {}, Hm = M([D({ type: S.Sequence })], Hm), Um = class extends I {}, Um = M([D({ type: S.Choice })], Um), Wm = bm = class extends jc {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, bm.prototype);
			}
		}, Wm = bm = M([D({ type: S.Sequence })], Wm), Gm = xm = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, xm.prototype);
			}
		}, Gm = xm = M([D({
			type: S.Set,
			itemType: nl
		})], Gm), Km = class {
			value;
			constructor(e = ``) {
				this.value = e;
			}
			toString() {
				return this.value;
			}
		}, M([O({ type: C.BmpString })], Km.prototype, `value`, void 0), Km = M([D({ type: S.Choice })], Km), qm = class extends B {}, qm = M([D({ type: S.Sequence })], qm), Jm = Sm = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Sm.prototype);
			}
		}, Jm = Sm = M([D({
			type: S.Sequence,
			itemType: qm
		})], Jm);
	})))();
}
var Xm, Zm, Qm, $m;
function eh() {
	return (eh = e((() => {
		F(), j(), H(), Qm = Xm = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Xm.prototype);
			}
		}, Qm = Xm = M([D({
			type: S.Sequence,
			itemType: B
		})], Qm), $m = Zm = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, Zm.prototype);
			}
		}, $m = Zm = M([D({
			type: S.Sequence,
			itemType: C.BitString
		})], $m);
	})))();
}
var th, nh, rh, ih, ah, oh;
function sh() {
	return (sh = e((() => {
		F(), rm(), j(), H(), (function(e) {
			e[e.v1 = 0] = `v1`, e[e.v2 = 1] = `v2`;
		})(nh ||= {}), rh = class extends B {}, rh = M([D({ type: S.Sequence })], rh), ih = class {
			version = nh.v1;
			privateKeyAlgorithm = new B();
			privateKey = /* @__PURE__ */ new ArrayBuffer(0);
			attributes;
			publicKey;
		}, M([O({ type: C.Integer })], ih.prototype, `version`, void 0), M([O({ type: B })], ih.prototype, `privateKeyAlgorithm`, void 0), M([O({ type: C.OctetString })], ih.prototype, `privateKey`, void 0), M([O({
			type: em,
			context: 0,
			implicit: !0,
			optional: !0
		})], ih.prototype, `attributes`, void 0), M([O({
			type: C.BitString,
			context: 1,
			implicit: !0,
			optional: !0
		})], ih.prototype, `publicKey`, void 0), ih = M([D({ type: S.Sequence })], ih), ah = class extends ih {}, ah = M([D({ type: S.Sequence })], ah), oh = th = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, th.prototype);
			}
		}, oh = th = M([D({
			type: S.Sequence,
			itemType: ih
		})], oh);
	})))();
}
var ch, lh, uh, dh, fh;
function ph() {
	return (ph = e((() => {
		F(), sh(), j(), H(), uh = class extends B {}, uh = M([D({ type: S.Sequence })], uh), dh = ch = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, ch.prototype);
			}
		}, dh = ch = M([D({
			type: S.Sequence,
			itemType: wc
		})], dh), fh = lh = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, lh.prototype);
			}
		}, fh = lh = M([D({
			type: S.Sequence,
			itemType: ih
		})], fh);
	})))();
}
var q, mh, hh, gh, _h, vh, yh, bh, xh, Sh, Ch, wh, Th, Eh, Dh, Oh;
function kh() {
	return (kh = e((() => {
		q = `2.16.840.1.101.3.4.3`, mh = `${q}.17`, hh = `${q}.18`, gh = `${q}.19`, _h = `${q}.20`, vh = `${q}.21`, yh = `${q}.22`, bh = `${q}.23`, xh = `${q}.24`, Sh = `${q}.25`, Ch = `${q}.26`, wh = `${q}.27`, Th = `${q}.28`, Eh = `${q}.29`, Dh = `${q}.30`, Oh = `${q}.31`;
	})))();
}
function Ah() {
	return (Ah = e((() => {
		eh(), ph(), kh();
	})))();
}
var jh, Mh;
function Nh() {
	return (Nh = e((() => {
		F(), j(), H(), Mh = jh = class extends k {
			constructor(e) {
				super(e), Object.setPrototypeOf(this, jh.prototype);
			}
		}, Mh = jh = M([D({
			type: S.Sequence,
			itemType: ac
		})], Mh);
	})))();
}
var Ph;
function Fh() {
	return (Fh = e((() => {
		F(), j(), H(), Nh(), Ph = class {
			version = 0;
			subject = new L();
			subjectPKInfo = new wc();
			attributes = new Mh();
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({ type: C.Integer })], Ph.prototype, `version`, void 0), M([O({ type: L })], Ph.prototype, `subject`, void 0), M([O({ type: wc })], Ph.prototype, `subjectPKInfo`, void 0), M([O({
			type: Mh,
			implicit: !0,
			context: 0,
			optional: !0
		})], Ph.prototype, `attributes`, void 0);
	})))();
}
var Ih;
function Lh() {
	return (Lh = e((() => {
		F(), j(), H(), Fh(), Ih = class {
			certificationRequestInfo = new Ph();
			certificationRequestInfoRaw;
			signatureAlgorithm = new B();
			signature = /* @__PURE__ */ new ArrayBuffer(0);
			constructor(e = {}) {
				Object.assign(this, e);
			}
		}, M([O({
			type: Ph,
			raw: !0
		})], Ih.prototype, `certificationRequestInfo`, void 0), M([O({ type: B })], Ih.prototype, `signatureAlgorithm`, void 0), M([O({ type: C.BitString })], Ih.prototype, `signature`, void 0);
	})))();
}
function Rh() {
	return (Rh = e((() => {
		Nh(), Lh(), Fh();
	})))();
}
function zh(e) {
	let t = 0;
	for (; t < e.length - 1 && e[t] === 0;) t++;
	let n = e.slice(t);
	if (n.length || (n = new Uint8Array([0])), n[0] > 127) {
		let e = new Uint8Array(n.length + 1);
		e[0] = 0, e.set(n, 1), n = e;
	}
	return n.buffer;
}
function Bh(e, t = Z.get()) {
	let n = s.toUint8Array(p.FromHex(e || ``));
	return zh(n.length && n.some((e) => e > 0) ? n : t.getRandomValues(/* @__PURE__ */ new Uint8Array(16)));
}
function Vh(e) {
	let t = s.toUint8Array(e);
	return t.length > 1 && t[0] === 0 && t[1] > 127 && (t = t.slice(1)), p.ToHex(t);
}
function Hh(e) {
	return new RegExp(Rg).test(e);
}
function Uh(e, t) {
	return `\\${p.ToHex(p.FromUtf8String(t)).toUpperCase()}`;
}
function Wh(e) {
	return e.replace(/([,+"\\<>;])/g, `\\$1`).replace(/^([ #])/, `\\$1`).replace(/([ ]$)/, `\\$1`).replace(/([\r\n\t])/, Uh);
}
function Gh(e, t) {
	return e.algorithm = new B({
		algorithm: Ud,
		parameters: null
	}), t = A.serialize(e), t;
}
function Kh(e, t, n) {
	if (n.length === 1) e[t] = n[0].toTextObject();
	else {
		let r = new X(``);
		n.forEach((e, t) => {
			let n = e.toTextObject(), i = `${n[X.NAME]} ${t + 1}`, a = r[i];
			Array.isArray(a) || (a = [], r[i] = a), a.push(n);
		}), e[t] = r;
	}
}
function qh(e, t, n, r) {
	let i = t[r];
	i && (Array.isArray(i) ? i : [i]).forEach((t) => {
		typeof t == `string` && (t = new Yg(`url`, t)), e.push(new jo({
			accessMethod: n,
			accessLocation: A.parse(t.rawData, R, Q)
		}));
	});
}
var Jh, Yh, Xh, Zh, J, Qh, $h, eg, tg, ng, rg, ig, ag, og, sg, cg, lg, ug, dg, fg, pg, mg, hg, gg, _g, vg, yg, bg, xg, Sg, Cg, wg, Tg, Y, Eg, Dg, Og, X, kg, Ag, jg, Mg, Ng, Pg, Fg, Ig, Z, Q, Lg, Rg, zg, $, Bg, Vg, Hg, Ug, Wg, Gg, Kg, qg, Jg, Yg, Xg, Zg, Qg, $g, e_, t_, n_, r_, i_, a_, o_, s_, c_, l_, u_, d_, f_, p_, m_, h_, g_, __, v_, y_, b_, x_, S_, C_, w_, T_, E_, D_, O_, k_, A_, j_, M_, N_, P_, F_, I_, L_, R_, z_, B_, V_, H_, U_, W_, G_, K_, q_, J_, Y_, X_, Z_, Q_, $_, ev, tv, nv, rv, iv, av, ov;
function sv() {
	return (sv = e((() => {
		j(), H(), te(), F(), pd(), Hd(), Nf(), Mp(), Ym(), Ah(), Rh(), Jh = `crypto.algorithm`, Yh = class {
			getAlgorithms() {
				return K.resolveAll(Jh);
			}
			toAsnAlgorithm(e) {
				let t = { ...e };
				t.hash && typeof t.hash == `string` && (t.hash = { name: t.hash });
				for (let e of this.getAlgorithms()) {
					let n = e.toAsnAlgorithm(t);
					if (n) return n;
				}
				if (/^[0-9.]+$/.test(e.name)) {
					let t = new B({ algorithm: e.name });
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
		}, Xh = `crypto.algorithmProvider`, K.registerSingleton(Xh, Yh), J = `1.3.36.3.3.2.8.1.1`, Qh = `${J}.1`, $h = `${J}.2`, eg = `${J}.3`, tg = `${J}.4`, ng = `${J}.5`, rg = `${J}.6`, ig = `${J}.7`, ag = `${J}.8`, og = `${J}.9`, sg = `${J}.10`, cg = `${J}.11`, lg = `${J}.12`, ug = `${J}.13`, dg = `${J}.14`, fg = `brainpoolP160r1`, pg = `brainpoolP160t1`, mg = `brainpoolP192r1`, hg = `brainpoolP192t1`, gg = `brainpoolP224r1`, _g = `brainpoolP224t1`, vg = `brainpoolP256r1`, yg = `brainpoolP256t1`, bg = `brainpoolP320r1`, xg = `brainpoolP320t1`, Sg = `brainpoolP384r1`, Cg = `brainpoolP384t1`, wg = `brainpoolP512r1`, Tg = `brainpoolP512t1`, Y = `ECDSA`, Eg = Zh = class {
			toAsnAlgorithm(e) {
				switch (e.name.toLowerCase()) {
					case Y.toLowerCase(): if (`hash` in e) switch ((typeof e.hash == `string` ? e.hash : e.hash.name).toLowerCase()) {
						case `sha-1`: return Td;
						case `sha-256`: return Ed;
						case `sha-384`: return Dd;
						case `sha-512`: return Od;
					}
					else if (`namedCurve` in e) {
						let t = ``;
						switch (e.namedCurve) {
							case `P-256`:
								t = bd;
								break;
							case `K-256`:
								t = Zh.SECP256K1;
								break;
							case `P-384`:
								t = xd;
								break;
							case `P-521`:
								t = Sd;
								break;
							case fg:
								t = Qh;
								break;
							case pg:
								t = $h;
								break;
							case mg:
								t = eg;
								break;
							case hg:
								t = tg;
								break;
							case gg:
								t = ng;
								break;
							case _g:
								t = rg;
								break;
							case vg:
								t = ig;
								break;
							case yg:
								t = ag;
								break;
							case bg:
								t = og;
								break;
							case xg:
								t = sg;
								break;
							case Sg:
								t = cg;
								break;
							case Cg:
								t = lg;
								break;
							case wg:
								t = ug;
								break;
							case Tg: t = dg;
						}
						if (t) return new B({
							algorithm: md,
							parameters: A.serialize(new Id({ namedCurve: t }))
						});
					}
				}
				return null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case hd: return {
						name: Y,
						hash: { name: `SHA-1` }
					};
					case _d: return {
						name: Y,
						hash: { name: `SHA-256` }
					};
					case vd: return {
						name: Y,
						hash: { name: `SHA-384` }
					};
					case yd: return {
						name: Y,
						hash: { name: `SHA-512` }
					};
					case md:
						if (!e.parameters) throw TypeError(`Cannot get required parameters from EC algorithm`);
						switch (A.parse(e.parameters, Id).namedCurve) {
							case bd: return {
								name: Y,
								namedCurve: `P-256`
							};
							case Zh.SECP256K1: return {
								name: Y,
								namedCurve: `K-256`
							};
							case xd: return {
								name: Y,
								namedCurve: `P-384`
							};
							case Sd: return {
								name: Y,
								namedCurve: `P-521`
							};
							case Qh: return {
								name: Y,
								namedCurve: fg
							};
							case $h: return {
								name: Y,
								namedCurve: pg
							};
							case eg: return {
								name: Y,
								namedCurve: mg
							};
							case tg: return {
								name: Y,
								namedCurve: hg
							};
							case ng: return {
								name: Y,
								namedCurve: gg
							};
							case rg: return {
								name: Y,
								namedCurve: _g
							};
							case ig: return {
								name: Y,
								namedCurve: vg
							};
							case ag: return {
								name: Y,
								namedCurve: yg
							};
							case og: return {
								name: Y,
								namedCurve: bg
							};
							case sg: return {
								name: Y,
								namedCurve: xg
							};
							case cg: return {
								name: Y,
								namedCurve: Sg
							};
							case lg: return {
								name: Y,
								namedCurve: Cg
							};
							case ug: return {
								name: Y,
								namedCurve: wg
							};
							case dg: return {
								name: Y,
								namedCurve: Tg
							};
						}
				}
				return null;
			}
		}, Eg.SECP256K1 = `1.3.132.0.10`, Eg = Zh = M([Ep()], Eg), K.registerSingleton(Jh, Eg), Dg = Symbol(`name`), Og = Symbol(`value`), X = class {
			constructor(e, t = {}, n = ``) {
				this[Dg] = e, this[Og] = n;
				for (let e in t) this[e] = t[e];
			}
		}, X.NAME = Dg, X.VALUE = Og, kg = class {
			static toTextObject(e) {
				let t = new X(`Algorithm Identifier`, {}, Ag.toString(e.algorithm));
				if (e.parameters) switch (e.algorithm) {
					case md: {
						let n = new Eg().toWebAlgorithm(e);
						n && `namedCurve` in n ? t[`Named Curve`] = n.namedCurve : t.Parameters = e.parameters;
						break;
					}
					default: t.Parameters = e.parameters;
				}
				return t;
			}
		}, Ag = class {
			static toString(e) {
				return this.items[e] || e;
			}
		}, Ag.items = {
			[nf]: `sha1`,
			[rf]: `sha224`,
			[af]: `sha256`,
			[of]: `sha384`,
			[sf]: `sha512`,
			[Ud]: `rsaEncryption`,
			[Yd]: `sha1WithRSAEncryption`,
			[Xd]: `sha224WithRSAEncryption`,
			[Zd]: `sha256WithRSAEncryption`,
			[Qd]: `sha384WithRSAEncryption`,
			[$d]: `sha512WithRSAEncryption`,
			[md]: `ecPublicKey`,
			[hd]: `ecdsaWithSHA1`,
			[gd]: `ecdsaWithSHA224`,
			[_d]: `ecdsaWithSHA256`,
			[vd]: `ecdsaWithSHA384`,
			[yd]: `ecdsaWithSHA512`,
			[Ts]: `TLS WWW server authentication`,
			[Es]: `TLS WWW client authentication`,
			[Ds]: `Code Signing`,
			[Os]: `E-mail Protection`,
			[ks]: `Time Stamping`,
			[As]: `OCSP Signing`,
			[sd]: `Signed Data`
		}, jg = class {
			static serialize(e) {
				return this.serializeObj(e).join(`
`);
			}
			static pad(e = 0) {
				return ``.padStart(2 * e, ` `);
			}
			static serializeObj(e, t = 0) {
				let n = [], r = this.pad(t++), i = ``, a = e[X.VALUE];
				a && (i = ` ${a}`), n.push(`${r}${e[X.NAME]}:${i}`), r = this.pad(t);
				for (let i in e) {
					if (typeof i == `symbol`) continue;
					let a = e[i], o = i ? `${i}: ` : ``;
					if (typeof a == `string` || typeof a == `number` || typeof a == `boolean`) n.push(`${r}${o}${a}`);
					else if (a instanceof Date) n.push(`${r}${o}${a.toUTCString()}`);
					else if (Array.isArray(a)) for (let e of a) e[X.NAME] = i, n.push(...this.serializeObj(e, t));
					else if (a instanceof X) a[X.NAME] = i, n.push(...this.serializeObj(a, t));
					else if (s.isBufferSource(a)) i ? (n.push(`${r}${o}`), n.push(...this.serializeBufferSource(a, t + 1))) : n.push(...this.serializeBufferSource(a, t));
					else if (`toTextObject` in a) {
						let e = a.toTextObject();
						e[X.NAME] = i, n.push(...this.serializeObj(e, t));
					} else throw TypeError(`Cannot serialize data in text format. Unsupported type.`);
				}
				return n;
			}
			static serializeBufferSource(e, t = 0) {
				let n = this.pad(t), r = s.toUint8Array(e), i = [];
				for (let e = 0; e < r.length;) {
					let t = [];
					for (let n = 0; n < 16 && e < r.length; n++) {
						n === 8 && t.push(``);
						let i = r[e++].toString(16).padStart(2, `0`);
						t.push(i);
					}
					i.push(`${n}${t.join(` `)}`);
				}
				return i;
			}
			static serializeAlgorithm(e) {
				return this.algorithmSerializer.toTextObject(e);
			}
		}, jg.oidSerializer = Ag, jg.algorithmSerializer = kg, Pg = class e {
			get parseOptions() {
				return N(this, Ng, `f`);
			}
			get rawData() {
				return N(this, Mg, `f`) || P(this, Mg, A.serialize(this.asn), `f`), N(this, Mg, `f`);
			}
			constructor(...e) {
				Mg.set(this, void 0), Ng.set(this, void 0), s.isBufferSource(e[0]) ? (P(this, Ng, e[2], `f`), this.asn = A.parse(e[0], e[1], e[2]), P(this, Mg, s.toArrayBuffer(e[0]), `f`), this.onInit(this.asn)) : (P(this, Ng, e[1], `f`), this.asn = e[0], this.onInit(this.asn));
			}
			equal(t) {
				return t instanceof e && a(t.rawData, this.rawData);
			}
			toString(e = `text`) {
				switch (e) {
					case `asn`: return A.toString(this.rawData, N(this, Ng, `f`));
					case `text`: return jg.serialize(this.toTextObject());
					case `hex`: return p.ToHex(this.rawData);
					case `base64`: return p.ToBase64(this.rawData);
					case `base64url`: return p.ToBase64Url(this.rawData);
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
				return new X(this.getTextName(), {}, e);
			}
		}, Mg = /* @__PURE__ */ new WeakMap(), Ng = /* @__PURE__ */ new WeakMap(), Pg.NAME = `ASN`, Ig = class e {
			static isCryptoKeyPair(e) {
				return e && e.privateKey && e.publicKey;
			}
			static isCryptoKey(e) {
				return e && e.usages && e.type && e.algorithm && e.extractable !== void 0;
			}
			constructor() {
				this.items = /* @__PURE__ */ new Map(), this[Fg] = `CryptoProvider`, typeof self < `u` && typeof crypto < `u` ? this.set(e.DEFAULT, crypto) : typeof global < `u` && global.crypto && global.crypto.subtle && this.set(e.DEFAULT, global.crypto);
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
		}, Fg = Symbol.toStringTag, Ig.DEFAULT = `default`, Z = new Ig(), Q = { berOptions: {
			maxDepth: 1 / 0,
			maxNodes: 1 / 0,
			maxContentLength: 1 / 0
		} }, Lg = class e extends Pg {
			constructor(...e) {
				let t, n;
				s.isBufferSource(e[0]) ? (t = s.toArrayBuffer(e[0]), n = e[1]) : (t = A.serialize(new Ac({
					extnID: e[0],
					critical: e[1],
					extnValue: new w(s.toArrayBuffer(e[2]))
				})), n = Q), super(t, Ac, n);
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
				return t[X.NAME] === e.NAME && (t[X.NAME] = Ag.toString(this.type)), t;
			}
		}, Rg = /^[0-2](?:\.[1-9][0-9]*)+$/, zg = class {
			constructor(e = {}) {
				this.items = {};
				for (let t in e) this.register(t, e[t]);
			}
			get(e) {
				return this.items[e] || null;
			}
			findId(e) {
				return Hh(e) ? e : this.get(e);
			}
			register(e, t) {
				this.items[e] = t, this.items[t] = e;
			}
		}, $ = new zg(), $.register(`CN`, `2.5.4.3`), $.register(`L`, `2.5.4.7`), $.register(`ST`, `2.5.4.8`), $.register(`O`, `2.5.4.10`), $.register(`OU`, `2.5.4.11`), $.register(`C`, `2.5.4.6`), $.register(`DC`, `0.9.2342.19200300.100.1.25`), $.register(`E`, `1.2.840.113549.1.9.1`), $.register(`G`, `2.5.4.42`), $.register(`I`, `2.5.4.43`), $.register(`SN`, `2.5.4.4`), $.register(`T`, `2.5.4.12`), Bg = class e {
			static isASCII(e) {
				for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) > 255) return !1;
				return !0;
			}
			static isPrintableString(e) {
				return /^[A-Za-z0-9 '()+,-./:=?]*$/g.test(e);
			}
			constructor(e, t = {}) {
				this.extraNames = new zg(), this.asn = new L();
				for (let e in t) if (Object.prototype.hasOwnProperty.call(t, e)) {
					let n = t[e];
					this.extraNames.register(e, n);
				}
				this.asn = typeof e == `string` ? this.fromString(e) : e instanceof L ? e : s.isBufferSource(e) ? A.parse(e, L) : this.fromJSON(e);
			}
			getField(e) {
				let t = this.extraNames.findId(e) || $.findId(e), n = [];
				for (let e of this.asn) for (let r of e) r.type === t && n.push(r.value.toString());
				return n;
			}
			getName(e) {
				return this.extraNames.get(e) || $.get(e);
			}
			toString() {
				return this.asn.map((e) => e.map((e) => `${this.getName(e.type) || e.type}=${e.value.anyValue ? `#${p.ToHex(e.value.anyValue)}` : Wh(e.value.toString())}`).join(`+`)).join(`, `);
			}
			toJSON() {
				let e = [];
				for (let t of this.asn) {
					let n = {};
					for (let e of t) {
						let t = this.getName(e.type) || e.type;
						n[t] ?? (n[t] = []), n[t].push(e.value.anyValue ? `#${p.ToHex(e.value.anyValue)}` : e.value.toString());
					}
					e.push(n);
				}
				return e;
			}
			fromString(e) {
				let t = new L(), n = /(\d\.[\d.]*\d|[A-Za-z]+)=((?:"")|(?:".*?[^\\]")|(?:[^,+"\\](?=[,+]|$))|(?:[^,+].*?(?:[^\\][,+]))|(?:))([,+])?/g, r = null, i = `,`;
				for (; r = n.exec(`${e},`);) {
					let [, e, n] = r, a = n[n.length - 1];
					(a === `,` || a === `+`) && (n = n.slice(0, n.length - 1), r[3] = a);
					let o = r[3];
					e = this.getTypeOid(e);
					let s = this.createAttribute(e, n);
					i === `+` ? t[t.length - 1].push(s) : t.push(new fo([s])), i = o;
				}
				return t;
			}
			fromJSON(e) {
				let t = new L();
				for (let n of e) {
					let e = new fo();
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
				let r = new uo({ type: t });
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
				else if (n[0] === `#`) r.value.anyValue = p.FromHex(n.slice(1));
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
				return A.serialize(this.asn);
			}
			async getThumbprint(e, t) {
				let n, r = `SHA-1`;
				return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Z.get(), await n.subtle.digest(r, this.toArrayBuffer());
			}
		}, Vg = `Cannot initialize GeneralName from ASN.1 data.`, Hg = `${Vg} Unsupported string format in use.`, Ug = `${Vg} Value doesn't match to GUID regular expression.`, Wg = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i, Gg = `1.3.6.1.4.1.311.25.1`, Kg = `1.3.6.1.4.1.311.20.2.3`, qg = `email`, Jg = `guid`, Yg = class extends Pg {
			constructor(...e) {
				let t, n;
				if (s.isBufferSource(e[0])) n = e[1], t = A.parse(e[0], R, n);
				else if (typeof e[0] == `string`) switch (n = Q, e[0]) {
					case `dn`: {
						let n = new Bg(e[1]).toArrayBuffer(), r = A.parse(n, L, Q);
						t = new R({ directoryName: r });
						break;
					}
					case `dns`:
						t = new R({ dNSName: e[1] });
						break;
					case qg:
						t = new R({ rfc822Name: e[1] });
						break;
					case Jg: {
						let n = new RegExp(Wg, `i`).exec(e[1]);
						if (!n) throw Error(`Cannot parse GUID value. Value doesn't match to regular expression`);
						let r = n.slice(1).map((e, t) => t < 3 ? p.ToHex(new Uint8Array(p.FromHex(e)).reverse()) : e).join(``);
						t = new R({ otherName: new go({
							typeId: Gg,
							value: A.serialize(new w(p.FromHex(r)))
						}) });
						break;
					}
					case `ip`:
						t = new R({ iPAddress: e[1] });
						break;
					case `id`:
						t = new R({ registeredID: e[1] });
						break;
					case `upn`:
						t = new R({ otherName: new go({
							typeId: Kg,
							value: A.serialize(Da.toASN(e[1]))
						}) });
						break;
					case `url`:
						t = new R({ uniformResourceIdentifier: e[1] });
						break;
					default: throw Error(`Cannot create GeneralName. Unsupported type of the name`);
				}
				else t = e[0], n = e[1] ?? Q;
				super(t, n);
			}
			onInit(e) {
				if (e.dNSName != null) this.type = `dns`, this.value = e.dNSName;
				else if (e.rfc822Name != null) this.type = qg, this.value = e.rfc822Name;
				else if (e.iPAddress != null) this.type = `ip`, this.value = e.iPAddress;
				else if (e.uniformResourceIdentifier != null) this.type = `url`, this.value = e.uniformResourceIdentifier;
				else if (e.registeredID != null) this.type = `id`, this.value = e.registeredID;
				else if (e.directoryName != null) this.type = `dn`, this.value = new Bg(e.directoryName).toString();
				else if (e.otherName != null) {
					if (e.otherName.typeId === Gg) {
						this.type = Jg;
						let t = A.parse(e.otherName.value, w, this.parseOptions), n = new RegExp(Wg, `i`).exec(p.ToHex(t));
						if (!n) throw Error(Ug);
						this.value = n.slice(1).map((e, t) => t < 3 ? p.ToHex(new Uint8Array(p.FromHex(e)).reverse()) : e).join(`-`);
					} else if (e.otherName.typeId === Kg) this.type = `upn`, this.value = A.parse(e.otherName.value, I, this.parseOptions).toString();
					else throw Error(Hg);
				} else throw Error(Hg);
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
					case Jg:
					case `ip`:
					case `id`:
					case `upn`:
					case `url`:
						e = this.type.toUpperCase();
						break;
					case qg:
						e = `Email`;
						break;
					default: throw Error(`Unsupported GeneralName type`);
				}
				let t = this.value;
				return this.type === `id` && (t = Ag.toString(t)), new X(e, void 0, t);
			}
		}, Xg = class extends Pg {
			constructor(e, t) {
				let n, r = Q;
				if (e instanceof z) n = e;
				else if (Array.isArray(e)) {
					let t = [];
					for (let n of e) if (n instanceof R) t.push(n);
					else {
						let e = A.parse(new Yg(n.type, n.value).rawData, R, Q);
						t.push(e);
					}
					n = new z(t);
				} else if (s.isBufferSource(e)) n = A.parse(e, z, t), r = t ?? {};
				else throw Error(`Cannot initialize GeneralNames. Incorrect incoming arguments`);
				super(n, r);
			}
			onInit(e) {
				let t = [];
				for (let n of e) {
					let e = null;
					try {
						e = new Yg(n, this.parseOptions);
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
					let n = t.toTextObject(), r = e[n[X.NAME]];
					Array.isArray(r) || (r = [], e[n[X.NAME]] = r), r.push(n);
				}
				return e;
			}
		}, Xg.NAME = `GeneralNames`, Zg = `-{5}`, Qg = `\\n`, $g = `${Zg}BEGIN (${`[^${Qg}]+`}(?=${Zg}))${Zg}`, e_ = `${Zg}END \\1${Zg}`, t_ = `\\n`, n_ = `${$g}${t_}(?:((?:${`[^:${Qg}]+`}: ${`(?:[^${Qg}]+${t_}(?: +[^${Qg}]+${t_})*)`})+))?${t_}?(${`(?:[a-zA-Z0-9=+/]+${t_})+`})${e_}`, r_ = RegExp(`[${Qg}]+`, `g`), i_ = class {
			static isPem(e) {
				return typeof e == `string` && new RegExp(n_, `g`).test(e.replace(/\r/g, ``));
			}
			static decodeWithHeaders(e) {
				e = e.replace(/\r/g, ``);
				let t = new RegExp(n_, `g`), n = [], r = null;
				for (; r = t.exec(e);) {
					let e = r[3].replace(r_, ``), t = {
						type: r[1],
						headers: [],
						rawData: p.FromBase64(e)
					}, i = r[2];
					if (i) {
						let e = i.split(new RegExp(t_, `g`)), n = null;
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
			static encode(e, t) {
				if (Array.isArray(e)) {
					let n = [];
					return t ? e.forEach((e) => {
						if (!s.isBufferSource(e)) throw TypeError(`Cannot encode array of BufferSource in PEM format. Not all items of the array are BufferSource`);
						n.push(this.encodeStruct({
							type: t,
							rawData: s.toArrayBuffer(e)
						}));
					}) : e.forEach((e) => {
						if (!(`type` in e)) throw TypeError(`Cannot encode array of PemStruct in PEM format. Not all items of the array are PemStrut`);
						n.push(this.encodeStruct(e));
					}), n.join(`
`);
				}
				if (!t) throw Error(`Required argument 'tag' is missed`);
				return this.encodeStruct({
					type: t,
					rawData: s.toArrayBuffer(e)
				});
			}
			static encodeStruct(e) {
				let t = e.type.toLocaleUpperCase(), n = [];
				if (n.push(`-----BEGIN ${t}-----`), e.headers?.length) {
					for (let t of e.headers) n.push(`${t.key}: ${t.value}`);
					n.push(``);
				}
				let r = p.ToBase64(e.rawData);
				for (let e = 0; e < r.length; e += 64) n.push(r.substring(e, e + 64));
				return n.push(`-----END ${t}-----`), n.join(`
`);
			}
		}, i_.CertificateTag = `CERTIFICATE`, i_.CrlTag = `CRL`, i_.CertificateRequestTag = `CERTIFICATE REQUEST`, i_.PublicKeyTag = `PUBLIC KEY`, i_.PrivateKeyTag = `PRIVATE KEY`, a_ = class e extends Pg {
			static isAsnEncoded(e) {
				return s.isBufferSource(e) || typeof e == `string`;
			}
			static toArrayBuffer(e) {
				if (typeof e == `string`) {
					if (i_.isPem(e)) return i_.decode(e)[0];
					if (p.isHex(e)) return p.FromHex(e);
					if (p.isBase64(e)) return p.FromBase64(e);
					if (p.isBase64Url(e)) return p.FromBase64Url(e);
					throw TypeError(`Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url`);
				}
				{
					let t = s.toUint8Array(e);
					if (t.length > 0 && t[0] === 48) return s.toArrayBuffer(e);
					let n = p.ToBinary(e);
					if (i_.isPem(n)) return i_.decode(n)[0];
					if (p.isHex(n)) return p.FromHex(n);
					if (p.isBase64(n)) return p.FromBase64(n);
					if (p.isBase64Url(n)) return p.FromBase64Url(n);
					throw TypeError(`Unsupported format of 'raw' argument. Must be one of DER, PEM, HEX, Base64, or Base4Url`);
				}
			}
			constructor(...t) {
				e.isAsnEncoded(t[0]) ? super(e.toArrayBuffer(t[0]), t[1], t[2]) : super(t[0], t[1]);
			}
			toString(e = `pem`) {
				switch (e) {
					case `pem`: return i_.encode(this.rawData, this.tag);
					default: return super.toString(e);
				}
			}
		}, o_ = class e extends a_ {
			static async create(t, n = Z.get()) {
				if (t instanceof e) return t;
				if (Ig.isCryptoKey(t)) {
					if (t.type !== `public`) throw TypeError(`Public key is required`);
					let r = await n.subtle.exportKey(`spki`, t);
					return new e(r);
				}
				if (t.publicKey) return t.publicKey;
				if (s.isBufferSource(t)) return new e(t);
				throw TypeError(`Unsupported PublicKeyType`);
			}
			constructor(e, t) {
				a_.isAsnEncoded(e) ? super(e, wc, t) : super(e, t), this.tag = i_.PublicKeyTag;
			}
			async export(e, t, n) {
				let r, i = [`verify`], a = {
					hash: `SHA-256`,
					...this.algorithm
				};
				t ? (a = e, i = t, r = n) : r = e, r ??= Z.get();
				let o = this.rawData, s = A.parse(this.rawData, wc, this.parseOptions);
				return s.algorithm.algorithm === `1.2.840.113549.1.1.10` && (o = Gh(s, o)), r.subtle.importKey(`spki`, o, a, !0, i);
			}
			onInit(e) {
				let t = K.resolve(Xh), n = this.algorithm = t.toWebAlgorithm(e.algorithm);
				switch (e.algorithm.algorithm) {
					case Ud: {
						let t = A.parse(e.subjectPublicKey, jf, this.parseOptions), r = s.toUint8Array(t.modulus);
						n.publicExponent = s.toUint8Array(t.publicExponent), n.modulusLength = (r[0] ? r : r.slice(1)).byteLength << 3;
						break;
					}
				}
			}
			async getThumbprint(e, t) {
				let n, r = `SHA-1`;
				return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Z.get(), await n.subtle.digest(r, this.rawData);
			}
			async getKeyIdentifier(e, t) {
				let n, r = `SHA-1`;
				e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Z.get();
				let i = A.parse(this.rawData, wc, this.parseOptions);
				return await n.subtle.digest(r, i.subjectPublicKey);
			}
			toTextObject() {
				let e = this.toTextObjectEmpty(), t = A.parse(this.rawData, wc, this.parseOptions);
				switch (e.Algorithm = jg.serializeAlgorithm(t.algorithm), t.algorithm.algorithm) {
					case md:
						e[`EC Point`] = t.subjectPublicKey;
						break;
					case Ud:
					default: e[`Raw Data`] = t.subjectPublicKey;
				}
				return e;
			}
		}, s_ = class e extends Lg {
			static async create(t, n = !1, r = Z.get()) {
				if (`name` in t && `serialNumber` in t) return new e(t, n);
				let i = await (await o_.create(t, r)).getKeyIdentifier(r);
				return new e(p.ToHex(i), n);
			}
			constructor(...e) {
				if (s.isBufferSource(e[0])) super(e[0], e[1]);
				else if (typeof e[0] == `string`) {
					let t = new Io({ keyIdentifier: new Fo(p.FromHex(e[0])) });
					super(Po, e[1], A.serialize(t));
				} else {
					let t = e[0], n = t.name instanceof Xg ? A.parse(t.name.rawData, z, Q) : t.name, r = new Io({
						authorityCertIssuer: n,
						authorityCertSerialNumber: p.FromHex(t.serialNumber)
					});
					super(Po, e[1], A.serialize(r));
				}
			}
			onInit(e) {
				super.onInit(e);
				let t = A.parse(e.extnValue, Io, this.parseOptions);
				t.keyIdentifier && (this.keyId = p.ToHex(t.keyIdentifier)), (t.authorityCertIssuer || t.authorityCertSerialNumber) && (this.certId = {
					name: t.authorityCertIssuer || [],
					serialNumber: t.authorityCertSerialNumber ? p.ToHex(t.authorityCertSerialNumber) : ``
				});
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue(), t = A.parse(this.value, Io, this.parseOptions);
				return t.authorityCertIssuer && (e[`Authority Issuer`] = new Xg(t.authorityCertIssuer).toTextObject()), t.authorityCertSerialNumber && (e[`Authority Serial Number`] = t.authorityCertSerialNumber), t.keyIdentifier && (e[``] = t.keyIdentifier), e;
			}
		}, s_.NAME = `Authority Key Identifier`, c_ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) {
					super(e[0], e[1]);
					let t = A.parse(this.value, zo, this.parseOptions);
					this.ca = t.cA, this.pathLength = t.pathLenConstraint;
				} else {
					let t = new zo({
						cA: e[0],
						pathLenConstraint: e[1]
					});
					super(Ro, e[2], A.serialize(t)), this.ca = e[0], this.pathLength = e[1];
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return this.ca && (e.CA = this.ca), this.pathLength !== void 0 && (e[`Path Length`] = this.pathLength), e;
			}
		}, c_.NAME = `Basic Constraints`, (function(e) {
			e.serverAuth = `1.3.6.1.5.5.7.3.1`, e.clientAuth = `1.3.6.1.5.5.7.3.2`, e.codeSigning = `1.3.6.1.5.5.7.3.3`, e.emailProtection = `1.3.6.1.5.5.7.3.4`, e.timeStamping = `1.3.6.1.5.5.7.3.8`, e.ocspSigning = `1.3.6.1.5.5.7.3.9`;
		})(l_ ||= {}), u_ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) {
					super(e[0], e[1]);
					let t = A.parse(this.value, ws, this.parseOptions);
					this.usages = t.map((e) => e);
				} else {
					let t = new ws(e[0]);
					super(Cs, e[1], A.serialize(t)), this.usages = e[0];
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e[``] = this.usages.map((e) => Ag.toString(e)).join(`, `), e;
			}
		}, u_.NAME = `Extended Key Usages`, (function(e) {
			e[e.digitalSignature = 1] = `digitalSignature`, e[e.nonRepudiation = 2] = `nonRepudiation`, e[e.keyEncipherment = 4] = `keyEncipherment`, e[e.dataEncipherment = 8] = `dataEncipherment`, e[e.keyAgreement = 16] = `keyAgreement`, e[e.keyCertSign = 32] = `keyCertSign`, e[e.cRLSign = 64] = `cRLSign`, e[e.encipherOnly = 128] = `encipherOnly`, e[e.decipherOnly = 256] = `decipherOnly`;
		})(d_ ||= {}), f_ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) {
					super(e[0], e[1]);
					let t = A.parse(this.value, Hs, this.parseOptions);
					this.usages = t.toNumber();
				} else {
					let t = new Hs(e[0]);
					super(Bs, e[1], A.serialize(t)), this.usages = e[0];
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e[``] = A.parse(this.value, Hs, this.parseOptions).toJSON().join(`, `), e;
			}
		}, f_.NAME = `Key Usages`, p_ = class e extends Lg {
			static async create(t, n = !1, r = Z.get()) {
				let i = await (await o_.create(t, r)).getKeyIdentifier(r);
				return new e(p.ToHex(i), n);
			}
			constructor(...e) {
				if (s.isBufferSource(e[0])) {
					super(e[0], e[1]);
					let t = A.parse(this.value, dc, this.parseOptions);
					this.keyId = p.ToHex(t);
				} else {
					let t = typeof e[0] == `string` ? p.FromHex(e[0]) : e[0], n = new dc(t);
					super(uc, e[1], A.serialize(n)), this.keyId = p.ToHex(t);
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e[``] = A.parse(this.value, dc, this.parseOptions), e;
			}
		}, p_.NAME = `Subject Key Identifier`, m_ = class extends Lg {
			constructor(...e) {
				s.isBufferSource(e[0]) ? super(e[0], e[1]) : super(nc, e[1], new Xg(e[0] || []).rawData);
			}
			onInit(e) {
				super.onInit(e);
				let t = A.parse(e.extnValue, rc, this.parseOptions);
				this.names = new Xg(t);
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue(), t = this.names.toTextObject();
				for (let n in t) e[n] = t[n];
				return e;
			}
		}, m_.NAME = `Subject Alternative Name`, h_ = class {
			static register(e, t) {
				this.items.set(e, t);
			}
			static create(e, t) {
				let n = new Lg(e, t), r = this.items.get(n.type);
				return r ? new r(e, t) : n;
			}
		}, h_.items = /* @__PURE__ */ new Map(), g_ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) {
					super(e[0], e[1]);
					let t = A.parse(this.value, es, this.parseOptions);
					this.policies = t.map((e) => e.policyIdentifier);
				} else {
					let t = e[0], n = e[1] ?? !1, r = new es(t.map((e) => new $o({ policyIdentifier: e })));
					super(qo, n, A.serialize(r)), this.policies = t;
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e.Policy = this.policies.map((e) => new X(``, {}, Ag.toString(e))), e;
			}
		}, g_.NAME = `Certificate Policies`, h_.register(qo, g_), __ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) super(e[0], e[1]);
				else if (Array.isArray(e[0]) && typeof e[0][0] == `string`) {
					let t = e[0].map((e) => new ds({ distributionPoint: new us({ fullName: [new R({ uniformResourceIdentifier: e })] }) })), n = new fs(t);
					super(ss, e[1], A.serialize(n));
				} else {
					let t = new fs(e[0]);
					super(ss, e[1], A.serialize(t));
				}
				this.distributionPoints ??= [];
			}
			onInit(e) {
				super.onInit(e);
				let t = A.parse(e.extnValue, fs, this.parseOptions);
				this.distributionPoints = t;
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e[`Distribution Point`] = this.distributionPoints.map((e) => {
					let t = new X(``);
					return e.distributionPoint?.fullName && (t[``] = e.distributionPoint.fullName.map((e) => new Yg(e).toString()).join(`, `)), e.reasons && (t.Reasons = e.reasons.toString()), e.cRLIssuer && (t[`CRL Issuer`] = e.cRLIssuer.map((e) => e.toString()).join(`, `)), t;
				}), e;
			}
		}, __.NAME = `CRL Distribution Points`, v_ = class extends Lg {
			constructor(...e) {
				if (s.isBufferSource(e[0])) super(e[0], e[1]);
				else if (e[0] instanceof Mo) {
					let t = new Mo(e[0]);
					super(Ao, e[1], A.serialize(t));
				} else {
					let t = e[0], n = new Mo();
					qh(n, t, Co, `ocsp`), qh(n, t, wo, `caIssuers`), qh(n, t, To, `timeStamping`), qh(n, t, Eo, `caRepository`), super(Ao, e[1], A.serialize(n));
				}
				this.ocsp ??= [], this.caIssuers ??= [], this.timeStamping ??= [], this.caRepository ??= [];
			}
			onInit(e) {
				super.onInit(e), this.ocsp = [], this.caIssuers = [], this.timeStamping = [], this.caRepository = [], A.parse(e.extnValue, Mo, this.parseOptions).forEach((e) => {
					switch (e.accessMethod) {
						case Co:
							this.ocsp.push(new Yg(e.accessLocation));
							break;
						case wo:
							this.caIssuers.push(new Yg(e.accessLocation));
							break;
						case To:
							this.timeStamping.push(new Yg(e.accessLocation));
							break;
						case Eo: this.caRepository.push(new Yg(e.accessLocation));
					}
				});
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return this.ocsp.length && Kh(e, `OCSP`, this.ocsp), this.caIssuers.length && Kh(e, `CA Issuers`, this.caIssuers), this.timeStamping.length && Kh(e, `Time Stamping`, this.timeStamping), this.caRepository.length && Kh(e, `CA Repository`, this.caRepository), e;
			}
		}, v_.NAME = `Authority Info Access`, y_ = class extends Lg {
			constructor(...e) {
				s.isBufferSource(e[0]) ? super(e[0], e[1]) : super(Ls, e[1], new Xg(e[0] || []).rawData);
			}
			onInit(e) {
				super.onInit(e);
				let t = A.parse(e.extnValue, z, this.parseOptions);
				this.names = new Xg(t);
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue(), t = this.names.toTextObject();
				for (let n in t) e[n] = t[n];
				return e;
			}
		}, y_.NAME = `Issuer Alternative Name`, b_ = class e extends Pg {
			constructor(...e) {
				let t, n;
				if (s.isBufferSource(e[0])) t = s.toArrayBuffer(e[0]), n = e[1];
				else {
					let r = e[0], i = Array.isArray(e[1]) ? e[1].map((e) => s.toArrayBuffer(e)) : [];
					t = A.serialize(new ac({
						type: r,
						values: i
					})), n = Q;
				}
				super(t, ac, n);
			}
			onInit(e) {
				this.type = e.type, this.values = e.values;
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e.Value = this.values.map((e) => new X(``, { "": e })), e;
			}
			toTextObjectWithoutValue() {
				let t = this.toTextObjectEmpty();
				return t[X.NAME] === e.NAME && (t[X.NAME] = Ag.toString(this.type)), t;
			}
		}, b_.NAME = `Attribute`, x_ = class extends b_ {
			constructor(...e) {
				if (s.isBufferSource(e[0])) super(e[0], e[1]);
				else {
					let t = new Um({ printableString: e[0] });
					super(wm, [A.serialize(t)]);
				}
				this.password ??= ``;
			}
			onInit(e) {
				if (super.onInit(e), this.values[0]) {
					let e = A.parse(this.values[0], Um, this.parseOptions);
					this.password = e.toString();
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue();
				return e[X.VALUE] = this.password, e;
			}
		}, x_.NAME = `Challenge Password`, S_ = class extends b_ {
			constructor(...e) {
				if (s.isBufferSource(e[0])) super(e[0], e[1]);
				else {
					let t = e[0], n = new jc();
					for (let e of t) n.push(A.parse(e.rawData, Ac, Q));
					super(Tm, [A.serialize(n)]);
				}
				this.items ??= [];
			}
			onInit(e) {
				if (super.onInit(e), this.values[0]) {
					let e = A.parse(this.values[0], jc, this.parseOptions);
					this.items = e.map((e) => h_.create(A.serialize(e), this.parseOptions));
				}
			}
			toTextObject() {
				let e = this.toTextObjectWithoutValue(), t = this.items.map((e) => e.toTextObject());
				for (let n of t) e[n[X.NAME]] = n;
				return e;
			}
		}, S_.NAME = `Extensions`, C_ = class {
			static register(e, t) {
				this.items.set(e, t);
			}
			static create(e, t) {
				let n = new b_(e, t), r = this.items.get(n.type);
				return r ? new r(e, t) : n;
			}
		}, C_.items = /* @__PURE__ */ new Map(), w_ = `crypto.signatureFormatter`, T_ = class {
			toAsnSignature(e, t) {
				return s.toArrayBuffer(t);
			}
			toWebSignature(e, t) {
				return s.toArrayBuffer(t);
			}
		}, D_ = E_ = class {
			static createPssParams(e, t) {
				let n = E_.getHashAlgorithm(e);
				return n ? new bf({
					hashAlgorithm: n,
					maskGenAlgorithm: new B({
						algorithm: ff,
						parameters: A.serialize(n)
					}),
					saltLength: t
				}) : null;
			}
			static getHashAlgorithm(e) {
				let t = K.resolve(Xh);
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
								case `sha-1`: return new B({
									algorithm: Yd,
									parameters: null
								});
								case `sha-256`: return new B({
									algorithm: Zd,
									parameters: null
								});
								case `sha-384`: return new B({
									algorithm: Qd,
									parameters: null
								});
								case `sha-512`: return new B({
									algorithm: $d,
									parameters: null
								});
							}
						} else return new B({
							algorithm: Ud,
							parameters: null
						});
						break;
					case `rsa-pss`:
						if (`hash` in e) {
							if (!(`saltLength` in e && typeof e.saltLength == `number`)) throw Error(`Cannot get 'saltLength' from 'alg' argument`);
							let t = E_.createPssParams(e.hash, e.saltLength);
							if (!t) throw Error(`Cannot create PSS parameters`);
							return new B({
								algorithm: Kd,
								parameters: A.serialize(t)
							});
						}
						return new B({
							algorithm: Kd,
							parameters: null
						});
				}
				return null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case Ud: return { name: `RSASSA-PKCS1-v1_5` };
					case Yd: return {
						name: `RSASSA-PKCS1-v1_5`,
						hash: { name: `SHA-1` }
					};
					case Zd: return {
						name: `RSASSA-PKCS1-v1_5`,
						hash: { name: `SHA-256` }
					};
					case Qd: return {
						name: `RSASSA-PKCS1-v1_5`,
						hash: { name: `SHA-384` }
					};
					case $d: return {
						name: `RSASSA-PKCS1-v1_5`,
						hash: { name: `SHA-512` }
					};
					case Kd:
						if (e.parameters) {
							let t = A.parse(e.parameters, bf);
							return {
								name: `RSA-PSS`,
								hash: K.resolve(Xh).toWebAlgorithm(t.hashAlgorithm),
								saltLength: t.saltLength
							};
						}
						return { name: `RSA-PSS` };
				}
				return null;
			}
		}, D_ = E_ = M([Ep()], D_), K.registerSingleton(Jh, D_), O_ = class {
			toAsnAlgorithm(e) {
				switch (e.name.toLowerCase()) {
					case `sha-1`: return new B({ algorithm: nf });
					case `sha-256`: return new B({ algorithm: af });
					case `sha-384`: return new B({ algorithm: of });
					case `sha-512`: return new B({ algorithm: sf });
				}
				return null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case nf: return { name: `SHA-1` };
					case af: return { name: `SHA-256` };
					case of: return { name: `SHA-384` };
					case sf: return { name: `SHA-512` };
				}
				return null;
			}
		}, O_ = M([Ep()], O_), K.registerSingleton(Jh, O_), k_ = class e {
			addPadding(e, t) {
				let n = s.toUint8Array(t), r = new Uint8Array(e);
				return r.set(n, e - n.length), r.buffer;
			}
			removePadding(e, t = !1) {
				let n = s.toUint8Array(e);
				for (let e = 0; e < n.length; e++) if (n[e]) {
					n = n.slice(e);
					break;
				}
				if (t && n[0] > 127) {
					let e = new Uint8Array(n.length + 1);
					return e.set(n, 1), e.buffer;
				}
				return n.buffer;
			}
			toAsnSignature(t, n) {
				if (t.name === `ECDSA`) {
					let r = t.namedCurve, i = e.namedCurveSize.get(r) || e.defaultNamedCurveSize, a = new Bd(), o = s.toUint8Array(n);
					return a.r = this.removePadding(o.slice(0, i), !0), a.s = this.removePadding(o.slice(i, i + i), !0), A.serialize(a);
				}
				return null;
			}
			toWebSignature(t, n) {
				if (t.name === `ECDSA`) {
					let r = A.parse(n, Bd), a = t.namedCurve, o = e.namedCurveSize.get(a) || e.defaultNamedCurveSize;
					return i(this.addPadding(o, this.removePadding(r.r)), this.addPadding(o, this.removePadding(r.s)));
				}
				return null;
			}
		}, k_.namedCurveSize = /* @__PURE__ */ new Map(), k_.defaultNamedCurveSize = 32, A_ = `1.3.101.110`, j_ = `1.3.101.111`, M_ = `1.3.101.112`, N_ = `1.3.101.113`, P_ = class {
			toAsnAlgorithm(e) {
				let t = null;
				switch (e.name.toLowerCase()) {
					case `ed25519`:
						t = M_;
						break;
					case `x25519`:
						t = A_;
						break;
					case `eddsa`:
						switch (e.namedCurve.toLowerCase()) {
							case `ed25519`:
								t = M_;
								break;
							case `ed448`: t = N_;
						}
						break;
					case `ecdh-es`: switch (e.namedCurve.toLowerCase()) {
						case `x25519`:
							t = A_;
							break;
						case `x448`: t = j_;
					}
				}
				return t ? new B({ algorithm: t }) : null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case M_: return { name: `Ed25519` };
					case N_: return {
						name: `EdDSA`,
						namedCurve: `Ed448`
					};
					case A_: return { name: `X25519` };
					case j_: return {
						name: `ECDH-ES`,
						namedCurve: `X448`
					};
				}
				return null;
			}
		}, P_ = M([Ep()], P_), K.registerSingleton(Jh, P_), F_ = class {
			toAsnAlgorithm(e) {
				let t = null;
				switch (e.name.toLowerCase()) {
					case `ml-dsa-44`:
						t = mh;
						break;
					case `ml-dsa-65`:
						t = hh;
						break;
					case `ml-dsa-87`: t = gh;
				}
				return t ? new B({ algorithm: t }) : null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case mh: return { name: `ML-DSA-44` };
					case hh: return { name: `ML-DSA-65` };
					case gh: return { name: `ML-DSA-87` };
				}
				return null;
			}
		}, F_ = M([Ep()], F_), K.registerSingleton(Jh, F_), I_ = class {
			toAsnAlgorithm(e) {
				let t = null;
				switch (e.name.toLowerCase()) {
					case `slh-dsa-sha2-128s`:
						t = _h;
						break;
					case `slh-dsa-sha2-128f`:
						t = vh;
						break;
					case `slh-dsa-sha2-192s`:
						t = yh;
						break;
					case `slh-dsa-sha2-192f`:
						t = bh;
						break;
					case `slh-dsa-sha2-256s`:
						t = xh;
						break;
					case `slh-dsa-sha2-256f`:
						t = Sh;
						break;
					case `slh-dsa-shake-128s`:
						t = Ch;
						break;
					case `slh-dsa-shake-128f`:
						t = wh;
						break;
					case `slh-dsa-shake-192s`:
						t = Th;
						break;
					case `slh-dsa-shake-192f`:
						t = Eh;
						break;
					case `slh-dsa-shake-256s`:
						t = Dh;
						break;
					case `slh-dsa-shake-256f`: t = Oh;
				}
				return t ? new B({ algorithm: t }) : null;
			}
			toWebAlgorithm(e) {
				switch (e.algorithm) {
					case _h: return { name: `SLH-DSA-SHA2-128s` };
					case vh: return { name: `SLH-DSA-SHA2-128f` };
					case yh: return { name: `SLH-DSA-SHA2-192s` };
					case bh: return { name: `SLH-DSA-SHA2-192f` };
					case xh: return { name: `SLH-DSA-SHA2-256s` };
					case Sh: return { name: `SLH-DSA-SHA2-256f` };
					case Ch: return { name: `SLH-DSA-SHAKE-128s` };
					case wh: return { name: `SLH-DSA-SHAKE-128f` };
					case Th: return { name: `SLH-DSA-SHAKE-192s` };
					case Eh: return { name: `SLH-DSA-SHAKE-192f` };
					case Dh: return { name: `SLH-DSA-SHAKE-256s` };
					case Oh: return { name: `SLH-DSA-SHAKE-256f` };
				}
				return null;
			}
		}, I_ = M([Ep()], I_), K.registerSingleton(Jh, I_), G_ = class extends a_ {
			get subjectName() {
				return N(this, R_, `f`) || P(this, R_, new Bg(this.asn.certificationRequestInfo.subject), `f`), N(this, R_, `f`);
			}
			get subject() {
				return N(this, z_, `f`) || P(this, z_, this.subjectName.toString(), `f`), N(this, z_, `f`);
			}
			get signatureAlgorithm() {
				if (!N(this, B_, `f`)) {
					let e = K.resolve(Xh);
					P(this, B_, e.toWebAlgorithm(this.asn.signatureAlgorithm), `f`);
				}
				return N(this, B_, `f`);
			}
			get signature() {
				return N(this, V_, `f`) || P(this, V_, this.asn.signature, `f`), N(this, V_, `f`);
			}
			get publicKey() {
				return N(this, H_, `f`) || P(this, H_, new o_(this.asn.certificationRequestInfo.subjectPKInfo, this.parseOptions), `f`), N(this, H_, `f`);
			}
			get attributes() {
				return N(this, U_, `f`) || P(this, U_, this.asn.certificationRequestInfo.attributes.map((e) => C_.create(A.serialize(e), this.parseOptions)), `f`), N(this, U_, `f`);
			}
			get extensions() {
				if (!N(this, W_, `f`)) {
					P(this, W_, [], `f`);
					let e = this.getAttribute(Tm);
					e instanceof S_ && P(this, W_, e.items, `f`);
				}
				return N(this, W_, `f`);
			}
			get tbs() {
				return N(this, L_, `f`) || P(this, L_, this.asn.certificationRequestInfoRaw || A.serialize(this.asn.certificationRequestInfo), `f`), N(this, L_, `f`);
			}
			constructor(e, t) {
				let n = a_.isAsnEncoded(e) ? [
					e,
					Ih,
					t
				] : [e, t];
				super(n[0], n[1], n[2]), L_.set(this, void 0), R_.set(this, void 0), z_.set(this, void 0), B_.set(this, void 0), V_.set(this, void 0), H_.set(this, void 0), U_.set(this, void 0), W_.set(this, void 0), this.tag = i_.CertificateRequestTag;
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
			async verify(e = Z.get()) {
				let t = {
					...this.publicKey.algorithm,
					...this.signatureAlgorithm
				}, n = await this.publicKey.export(t, [`verify`], e), r = K.resolveAll(w_).reverse(), i = null;
				for (let e of r) if (i = e.toWebSignature(t, this.signature), i) break;
				if (!i) throw Error(`Cannot convert WebCrypto signature value to ASN.1 format`);
				return await e.subtle.verify(this.signatureAlgorithm, n, i, this.tbs);
			}
			toTextObject() {
				let e = this.toTextObjectEmpty(), t = A.parse(this.rawData, Ih, this.parseOptions), n = t.certificationRequestInfo, r = new X(``, {
					Version: `${Nc[n.version]} (${n.version})`,
					Subject: this.subject,
					"Subject Public Key Info": this.publicKey
				});
				if (this.attributes.length) {
					let e = new X(``);
					for (let t of this.attributes) {
						let n = t.toTextObject();
						e[n[X.NAME]] = n;
					}
					r.Attributes = e;
				}
				return e.Data = r, e.Signature = new X(``, {
					Algorithm: jg.serializeAlgorithm(t.signatureAlgorithm),
					"": t.signature
				}), e;
			}
		}, L_ = /* @__PURE__ */ new WeakMap(), R_ = /* @__PURE__ */ new WeakMap(), z_ = /* @__PURE__ */ new WeakMap(), B_ = /* @__PURE__ */ new WeakMap(), V_ = /* @__PURE__ */ new WeakMap(), H_ = /* @__PURE__ */ new WeakMap(), U_ = /* @__PURE__ */ new WeakMap(), W_ = /* @__PURE__ */ new WeakMap(), G_.NAME = `PKCS#10 Certificate Request`, iv = class extends a_ {
			get publicKey() {
				return N(this, rv, `f`) || P(this, rv, new o_(this.asn.tbsCertificate.subjectPublicKeyInfo, this.parseOptions), `f`), N(this, rv, `f`);
			}
			get serialNumber() {
				return N(this, q_, `f`) || P(this, q_, Vh(this.asn.tbsCertificate.serialNumber), `f`), N(this, q_, `f`);
			}
			get subjectName() {
				return N(this, J_, `f`) || P(this, J_, new Bg(this.asn.tbsCertificate.subject), `f`), N(this, J_, `f`);
			}
			get subject() {
				return N(this, Y_, `f`) || P(this, Y_, this.subjectName.toString(), `f`), N(this, Y_, `f`);
			}
			get issuerName() {
				return N(this, X_, `f`) || P(this, X_, new Bg(this.asn.tbsCertificate.issuer), `f`), N(this, X_, `f`);
			}
			get issuer() {
				return N(this, Z_, `f`) || P(this, Z_, this.issuerName.toString(), `f`), N(this, Z_, `f`);
			}
			get notBefore() {
				if (!N(this, Q_, `f`)) {
					let e = this.asn.tbsCertificate.validity.notBefore.utcTime || this.asn.tbsCertificate.validity.notBefore.generalTime;
					if (!e) throw Error(`Cannot get 'notBefore' value`);
					P(this, Q_, e, `f`);
				}
				return N(this, Q_, `f`);
			}
			get notAfter() {
				if (!N(this, $_, `f`)) {
					let e = this.asn.tbsCertificate.validity.notAfter.utcTime || this.asn.tbsCertificate.validity.notAfter.generalTime;
					if (!e) throw Error(`Cannot get 'notAfter' value`);
					P(this, $_, e, `f`);
				}
				return N(this, $_, `f`);
			}
			get signatureAlgorithm() {
				if (!N(this, ev, `f`)) {
					let e = K.resolve(Xh);
					P(this, ev, e.toWebAlgorithm(this.asn.signatureAlgorithm), `f`);
				}
				return N(this, ev, `f`);
			}
			get signature() {
				return N(this, tv, `f`) || P(this, tv, this.asn.signatureValue, `f`), N(this, tv, `f`);
			}
			get extensions() {
				return N(this, nv, `f`) || (P(this, nv, [], `f`), this.asn.tbsCertificate.extensions && P(this, nv, this.asn.tbsCertificate.extensions.map((e) => h_.create(A.serialize(e), this.parseOptions)), `f`)), N(this, nv, `f`);
			}
			get tbs() {
				return N(this, K_, `f`) || P(this, K_, this.asn.tbsCertificateRaw || A.serialize(this.asn.tbsCertificate), `f`), N(this, K_, `f`);
			}
			constructor(e, t) {
				let n = a_.isAsnEncoded(e) ? [
					e,
					Lc,
					t
				] : [e, t];
				super(n[0], n[1], n[2]), K_.set(this, void 0), q_.set(this, void 0), J_.set(this, void 0), Y_.set(this, void 0), X_.set(this, void 0), Z_.set(this, void 0), Q_.set(this, void 0), $_.set(this, void 0), ev.set(this, void 0), tv.set(this, void 0), nv.set(this, void 0), rv.set(this, void 0), this.tag = i_.CertificateTag;
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
			async verify(e = {}, t = Z.get()) {
				let n, r, i = e.publicKey;
				try {
					if (!i) n = {
						...this.publicKey.algorithm,
						...this.signatureAlgorithm
					}, r = await this.publicKey.export(n, [`verify`], t);
					else if (`publicKey` in i) n = {
						...i.publicKey.algorithm,
						...this.signatureAlgorithm
					}, r = await i.publicKey.export(n, [`verify`], t);
					else if (i instanceof o_) n = {
						...i.algorithm,
						...this.signatureAlgorithm
					}, r = await i.export(n, [`verify`], t);
					else if (s.isBufferSource(i)) {
						let e = new o_(i);
						n = {
							...e.algorithm,
							...this.signatureAlgorithm
						}, r = await e.export(n, [`verify`], t);
					} else n = {
						...i.algorithm,
						...this.signatureAlgorithm
					}, r = i;
				} catch {
					return !1;
				}
				let a = K.resolveAll(w_).reverse(), o = null;
				for (let e of a) if (o = e.toWebSignature(n, this.signature), o) break;
				if (!o) throw Error(`Cannot convert ASN.1 signature value to WebCrypto format`);
				let c = await t.subtle.verify(this.signatureAlgorithm, r, o, this.tbs);
				if (e.signatureOnly) return c;
				{
					let t = (e.date || /* @__PURE__ */ new Date()).getTime();
					return c && this.notBefore.getTime() < t && t < this.notAfter.getTime();
				}
			}
			async getThumbprint(e, t) {
				let n, r = `SHA-1`;
				return e && (typeof e == `object` && `subtle` in e ? n = e : (r = e, n = t)), n ??= Z.get(), await n.subtle.digest(r, this.rawData);
			}
			async isSelfSigned(e = Z.get()) {
				return this.subject === this.issuer && await this.verify({ signatureOnly: !0 }, e);
			}
			toTextObject() {
				let e = this.toTextObjectEmpty(), t = A.parse(this.rawData, Lc, this.parseOptions), n = t.tbsCertificate, r = new X(``, {
					Version: `${Nc[n.version]} (${n.version})`,
					"Serial Number": n.serialNumber,
					"Signature Algorithm": jg.serializeAlgorithm(n.signature),
					Issuer: this.issuer,
					Validity: new X(``, {
						"Not Before": n.validity.notBefore.getTime(),
						"Not After": n.validity.notAfter.getTime()
					}),
					Subject: this.subject,
					"Subject Public Key Info": this.publicKey
				});
				if (n.issuerUniqueID && (r[`Issuer Unique ID`] = n.issuerUniqueID), n.subjectUniqueID && (r[`Subject Unique ID`] = n.subjectUniqueID), this.extensions.length) {
					let e = new X(``);
					for (let t of this.extensions) {
						let n = t.toTextObject();
						e[n[X.NAME]] = n;
					}
					r.Extensions = e;
				}
				return e.Data = r, e.Signature = new X(``, {
					Algorithm: jg.serializeAlgorithm(t.signatureAlgorithm),
					"": t.signatureValue
				}), e;
			}
		}, K_ = /* @__PURE__ */ new WeakMap(), q_ = /* @__PURE__ */ new WeakMap(), J_ = /* @__PURE__ */ new WeakMap(), Y_ = /* @__PURE__ */ new WeakMap(), X_ = /* @__PURE__ */ new WeakMap(), Z_ = /* @__PURE__ */ new WeakMap(), Q_ = /* @__PURE__ */ new WeakMap(), $_ = /* @__PURE__ */ new WeakMap(), ev = /* @__PURE__ */ new WeakMap(), tv = /* @__PURE__ */ new WeakMap(), nv = /* @__PURE__ */ new WeakMap(), rv = /* @__PURE__ */ new WeakMap(), iv.NAME = `Certificate`, av = class {
			static async createSelfSigned(e, t = Z.get()) {
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
			static async create(e, t = Z.get()) {
				let n, r = Q;
				e.publicKey instanceof o_ ? n = e.publicKey.rawData : `publicKey` in e.publicKey ? n = e.publicKey.publicKey.rawData : s.isBufferSource(e.publicKey) ? (n = e.publicKey, r = void 0) : n = await t.subtle.exportKey(`spki`, e.publicKey);
				let i = Bh(e.serialNumber, t), a = e.notBefore || /* @__PURE__ */ new Date(), o = e.notAfter || new Date(a.getTime() + 31536e6), c = new Lc({ tbsCertificate: new Fc({
					version: Nc.v3,
					serialNumber: i,
					validity: new Dc({
						notBefore: a,
						notAfter: o
					}),
					extensions: new jc(e.extensions?.map((e) => A.parse(e.rawData, Ac, Q)) || []),
					subjectPublicKeyInfo: A.parse(n, wc, r)
				}) });
				if (e.subject) {
					let t = e.subject instanceof Bg ? e.subject : new Bg(e.subject);
					c.tbsCertificate.subject = A.parse(t.toArrayBuffer(), L, Q);
				}
				if (e.issuer) {
					let t = e.issuer instanceof Bg ? e.issuer : new Bg(e.issuer);
					c.tbsCertificate.issuer = A.parse(t.toArrayBuffer(), L, Q);
				}
				let l = { hash: `SHA-256` }, u = `signingKey` in e ? {
					...l,
					...e.signingAlgorithm,
					...e.signingKey.algorithm
				} : {
					...l,
					...e.signingAlgorithm
				}, d = K.resolve(Xh);
				c.tbsCertificate.signature = c.signatureAlgorithm = d.toAsnAlgorithm(u);
				let ee = A.serialize(c.tbsCertificate), f = `signingKey` in e ? await t.subtle.sign(u, e.signingKey, ee) : e.signature, p = K.resolveAll(w_).reverse(), te = null;
				for (let e of p) if (te = e.toAsnSignature(u, f), te) break;
				if (!te) throw Error(`Cannot convert ASN.1 signature value to WebCrypto format`);
				return c.signatureValue = te, new iv(A.serialize(c), Q);
			}
		}, (function(e) {
			e[e.unspecified = 0] = `unspecified`, e[e.keyCompromise = 1] = `keyCompromise`, e[e.cACompromise = 2] = `cACompromise`, e[e.affiliationChanged = 3] = `affiliationChanged`, e[e.superseded = 4] = `superseded`, e[e.cessationOfOperation = 5] = `cessationOfOperation`, e[e.certificateHold = 6] = `certificateHold`, e[e.removeFromCRL = 8] = `removeFromCRL`, e[e.privilegeWithdrawn = 9] = `privilegeWithdrawn`, e[e.aACompromise = 10] = `aACompromise`;
		})(ov ||= {}), h_.register(Ro, c_), h_.register(Cs, u_), h_.register(Bs, f_), h_.register(uc, p_), h_.register(Po, s_), h_.register(nc, m_), h_.register(ss, __), h_.register(Ao, v_), h_.register(Ls, y_), C_.register(wm, x_), C_.register(Tm, S_), K.registerSingleton(w_, T_), K.registerSingleton(w_, k_), k_.namedCurveSize.set(`P-256`, 32), k_.namedCurveSize.set(`K-256`, 32), k_.namedCurveSize.set(`P-384`, 48), k_.namedCurveSize.set(`P-521`, 66);
	})))();
}
export { d_ as a, m_ as c, av as d, Z as f, u_ as i, p_ as l, r as m, c_ as n, f_ as o, sv as p, l_ as r, Bg as s, s_ as t, iv as u };
