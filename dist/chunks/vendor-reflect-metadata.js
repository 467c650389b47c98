import { t as e } from "./rolldown-runtime.js";
var t = e((() => {
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
					return $(Object.create(null));
				} : s ? function() {
					return $({ __proto__: null });
				} : function() {
					return $({});
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
			}, u = Object.getPrototypeOf(Function), d = typeof Map == `function` && typeof Map.prototype.entries == `function` ? Map : le(), f = typeof Set == `function` && typeof Set.prototype.entries == `function` ? Set : ue(), p = typeof WeakMap == `function` ? WeakMap : de(), m = r ? Symbol.for(`@reflect-metadata:registry`) : void 0, h = oe(), g = se(h);
			function _(e, t, n, r) {
				if (P(n)) {
					if (!V(e) || !U(t)) throw TypeError();
					return w(e, t);
				}
				if (!V(e) || !L(t) || !L(r) && !P(r) && !F(r)) throw TypeError();
				return F(r) && (r = void 0), n = B(n), T(e, t, n, r);
			}
			e(`decorate`, _);
			function v(e, t) {
				function n(n, r) {
					if (!L(n) || !P(r) && !W(r)) throw TypeError();
					A(e, t, n, r);
				}
				return n;
			}
			e(`metadata`, v);
			function y(e, t, n, r) {
				if (!L(n)) throw TypeError();
				return P(r) || (r = B(r)), A(e, t, n, r);
			}
			e(`defineMetadata`, y);
			function b(e, t, n) {
				if (!L(t)) throw TypeError();
				return P(n) || (n = B(n)), E(e, t, n);
			}
			e(`hasMetadata`, b);
			function x(e, t, n) {
				if (!L(t)) throw TypeError();
				return P(n) || (n = B(n)), D(e, t, n);
			}
			e(`hasOwnMetadata`, x);
			function S(e, t, n) {
				if (!L(t)) throw TypeError();
				return P(n) || (n = B(n)), O(e, t, n);
			}
			e(`getMetadata`, S);
			function C(e, t, n) {
				if (!L(t)) throw TypeError();
				return P(n) || (n = B(n)), k(e, t, n);
			}
			e(`getOwnMetadata`, C);
			function ee(e, t) {
				if (!L(e)) throw TypeError();
				return P(t) || (t = B(t)), j(e, t);
			}
			e(`getMetadataKeys`, ee);
			function te(e, t) {
				if (!L(e)) throw TypeError();
				return P(t) || (t = B(t)), M(e, t);
			}
			e(`getOwnMetadataKeys`, te);
			function ne(e, t, n) {
				if (!L(t) || (P(n) || (n = B(n)), !L(t))) throw TypeError();
				P(n) || (n = B(n));
				var r = Q(t, n, !1);
				return !P(r) && r.OrdinaryDeleteMetadata(e, t, n);
			}
			e(`deleteMetadata`, ne);
			function w(e, t) {
				for (var n = e.length - 1; n >= 0; --n) {
					var r = e[n], i = r(t);
					if (!P(i) && !F(i)) {
						if (!U(i)) throw TypeError();
						t = i;
					}
				}
				return t;
			}
			function T(e, t, n, r) {
				for (var i = e.length - 1; i >= 0; --i) {
					var a = e[i], o = a(t, n, r);
					if (!P(o) && !F(o)) {
						if (!L(o)) throw TypeError();
						r = o;
					}
				}
				return r;
			}
			function E(e, t, n) {
				if (D(e, t, n)) return !0;
				var r = Z(t);
				return !F(r) && E(e, r, n);
			}
			function D(e, t, n) {
				var r = Q(t, n, !1);
				return !P(r) && R(r.OrdinaryHasOwnMetadata(e, t, n));
			}
			function O(e, t, n) {
				if (D(e, t, n)) return k(e, t, n);
				var r = Z(t);
				if (!F(r)) return O(e, r, n);
			}
			function k(e, t, n) {
				var r = Q(t, n, !1);
				if (!P(r)) return r.OrdinaryGetOwnMetadata(e, t, n);
			}
			function A(e, t, n, r) {
				Q(n, r, !0).OrdinaryDefineOwnMetadata(e, t, n, r);
			}
			function j(e, t) {
				var n = M(e, t), r = Z(e);
				if (r === null) return n;
				var i = j(r, t);
				if (i.length <= 0) return n;
				if (n.length <= 0) return i;
				for (var a = new f(), o = [], s = 0, c = n; s < c.length; s++) {
					var l = c[s], u = a.has(l);
					u || (a.add(l), o.push(l));
				}
				for (var d = 0, p = i; d < p.length; d++) {
					var l = p[d], u = a.has(l);
					u || (a.add(l), o.push(l));
				}
				return o;
			}
			function M(e, t) {
				var n = Q(e, t, !1);
				return n ? n.OrdinaryOwnMetadataKeys(e, t) : [];
			}
			function N(e) {
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
			function P(e) {
				return e === void 0;
			}
			function F(e) {
				return e === null;
			}
			function I(e) {
				return typeof e == `symbol`;
			}
			function L(e) {
				return typeof e == `object` ? e !== null : typeof e == `function`;
			}
			function re(e, t) {
				switch (N(e)) {
					case 0: return e;
					case 1: return e;
					case 2: return e;
					case 3: return e;
					case 4: return e;
					case 5: return e;
				}
				var n = t === 3 ? `string` : t === 5 ? `number` : `default`, r = K(e, i);
				if (r !== void 0) {
					var a = r.call(e, n);
					if (L(a)) throw TypeError();
					return a;
				}
				return ie(e, n === "default" ? `number` : n);
			}
			function ie(e, t) {
				if (t === `string`) {
					var n = e.toString;
					if (H(n)) {
						var r = n.call(e);
						if (!L(r)) return r;
					}
					var i = e.valueOf;
					if (H(i)) {
						var r = i.call(e);
						if (!L(r)) return r;
					}
				} else {
					var i = e.valueOf;
					if (H(i)) {
						var r = i.call(e);
						if (!L(r)) return r;
					}
					var a = e.toString;
					if (H(a)) {
						var r = a.call(e);
						if (!L(r)) return r;
					}
				}
				throw TypeError();
			}
			function R(e) {
				return !!e;
			}
			function z(e) {
				return `` + e;
			}
			function B(e) {
				var t = re(e, 3);
				return I(t) ? t : z(t);
			}
			function V(e) {
				return Array.isArray ? Array.isArray(e) : e instanceof Object ? e instanceof Array : Object.prototype.toString.call(e) === `[object Array]`;
			}
			function H(e) {
				return typeof e == `function`;
			}
			function U(e) {
				return typeof e == `function`;
			}
			function W(e) {
				switch (N(e)) {
					case 3: return !0;
					case 4: return !0;
					default: return !1;
				}
			}
			function G(e, t) {
				return e === t || e !== e && t !== t;
			}
			function K(e, t) {
				var n = e[t];
				if (n != null) {
					if (!H(n)) throw TypeError();
					return n;
				}
			}
			function q(e) {
				var t = K(e, a);
				if (!H(t)) throw TypeError();
				var n = t.call(e);
				if (!L(n)) throw TypeError();
				return n;
			}
			function J(e) {
				return e.value;
			}
			function Y(e) {
				var t = e.next();
				return !t.done && t;
			}
			function X(e) {
				var t = e.return;
				t && t.call(e);
			}
			function Z(e) {
				var t = Object.getPrototypeOf(e);
				if (typeof e != `function` || e === u || t !== u) return t;
				var n = e.prototype, r = n && Object.getPrototypeOf(n);
				if (r == null || r === Object.prototype) return t;
				var i = r.constructor;
				return typeof i != `function` || i === e ? t : i;
			}
			function ae() {
				var e;
				!P(m) && t.Reflect !== void 0 && !(m in t.Reflect) && typeof t.Reflect.defineMetadata == `function` && (e = ce(t.Reflect));
				var n, r, i, a = new p(), o = {
					registerProvider: s,
					getProvider: l,
					setProvider: h
				};
				return o;
				function s(t) {
					if (!Object.isExtensible(o)) throw Error(`Cannot add provider to a frozen registry.`);
					switch (!0) {
						case e === t: break;
						case P(n):
							n = t;
							break;
						case n === t: break;
						case P(r):
							r = t;
							break;
						case r === t: break;
						default: i === void 0 && (i = new f()), i.add(t);
					}
				}
				function c(t, a) {
					if (!P(n)) {
						if (n.isProviderFor(t, a)) return n;
						if (!P(r)) {
							if (r.isProviderFor(t, a)) return n;
							if (!P(i)) for (var o = q(i);;) {
								var s = Y(o);
								if (!s) return;
								var c = J(s);
								if (c.isProviderFor(t, a)) return X(o), c;
							}
						}
					}
					if (!P(e) && e.isProviderFor(t, a)) return e;
				}
				function l(e, t) {
					var n = a.get(e), r;
					return P(n) || (r = n.get(t)), P(r) && (r = c(e, t), P(r) || (P(n) && (n = new d(), a.set(e, n)), n.set(t, r))), r;
				}
				function u(e) {
					if (P(e)) throw TypeError();
					return n === e || r === e || !P(i) && i.has(e);
				}
				function h(e, t, n) {
					if (!u(n)) throw Error(`Metadata provider not registered.`);
					var r = l(e, t);
					if (r !== n) {
						if (!P(r)) return !1;
						var i = a.get(e);
						P(i) && (i = new d(), a.set(e, i)), i.set(t, n);
					}
					return !0;
				}
			}
			function oe() {
				var e;
				return !P(m) && L(t.Reflect) && Object.isExtensible(t.Reflect) && (e = t.Reflect[m]), P(e) && (e = ae()), !P(m) && L(t.Reflect) && Object.isExtensible(t.Reflect) && Object.defineProperty(t.Reflect, m, {
					enumerable: !1,
					configurable: !1,
					writable: !1,
					value: e
				}), e;
			}
			function se(e) {
				var t = new p(), n = {
					isProviderFor: function(e, n) {
						var r = t.get(e);
						return !P(r) && r.has(n);
					},
					OrdinaryDefineOwnMetadata: o,
					OrdinaryHasOwnMetadata: i,
					OrdinaryGetOwnMetadata: a,
					OrdinaryOwnMetadataKeys: s,
					OrdinaryDeleteMetadata: c
				};
				return h.registerProvider(n), n;
				function r(r, i, a) {
					var o = t.get(r), s = !1;
					if (P(o)) {
						if (!a) return;
						o = new d(), t.set(r, o), s = !0;
					}
					var c = o.get(i);
					if (P(c)) {
						if (!a) return;
						if (c = new d(), o.set(i, c), !e.setProvider(r, i, n)) throw o.delete(i), s && t.delete(r), Error(`Wrong provider for target.`);
					}
					return c;
				}
				function i(e, t, n) {
					var i = r(t, n, !1);
					return !P(i) && R(i.has(e));
				}
				function a(e, t, n) {
					var i = r(t, n, !1);
					if (!P(i)) return i.get(e);
				}
				function o(e, t, n, i) {
					r(n, i, !0).set(e, t);
				}
				function s(e, t) {
					var n = [], i = r(e, t, !1);
					if (P(i)) return n;
					for (var a = q(i.keys()), o = 0;;) {
						var s = Y(a);
						if (!s) return n.length = o, n;
						var c = J(s);
						try {
							n[o] = c;
						} catch (e) {
							try {
								X(a);
							} finally {
								throw e;
							}
						}
						o++;
					}
				}
				function c(e, n, i) {
					var a = r(n, i, !1);
					if (P(a) || !a.delete(e)) return !1;
					if (a.size === 0) {
						var o = t.get(n);
						P(o) || (o.delete(i), o.size === 0 && t.delete(o));
					}
					return !0;
				}
			}
			function ce(e) {
				var t = e.defineMetadata, n = e.hasOwnMetadata, r = e.getOwnMetadata, i = e.getOwnMetadataKeys, a = e.deleteMetadata, o = new p();
				return {
					isProviderFor: function(e, t) {
						var n = o.get(e);
						return !P(n) && n.has(t) ? !0 : i(e, t).length ? (P(n) && (n = new f(), o.set(e, n)), n.add(t), !0) : !1;
					},
					OrdinaryDefineOwnMetadata: t,
					OrdinaryHasOwnMetadata: n,
					OrdinaryGetOwnMetadata: r,
					OrdinaryOwnMetadataKeys: i,
					OrdinaryDeleteMetadata: a
				};
			}
			function Q(e, t, n) {
				var r = h.getProvider(e, t);
				if (!P(r)) return r;
				if (n) {
					if (h.setProvider(e, t, g)) return g;
					throw Error(`Illegal state.`);
				}
			}
			function le() {
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
							return this._keys.length--, this._values.length--, G(t, this._cacheKey) && (this._cacheKey = e, this._cacheIndex = -2), !0;
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
						if (!G(this._cacheKey, e)) {
							this._cacheIndex = -1;
							for (var n = 0; n < this._keys.length; n++) if (G(this._keys[n], e)) {
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
			function ue() {
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
			function de() {
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
			function $(e) {
				return e.__ = void 0, delete e.__, e;
			}
		});
	})(e ||= {});
}));
export { t };
