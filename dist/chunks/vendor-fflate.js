import { n as e } from "./rolldown-runtime.js";
import { createRequire as t } from "module";
function n(e, t) {
	t ||= {};
	var n = K(), r = e.length;
	n.p(e);
	var i = ie(e, t, Z(t), 8), a = i.length;
	return J(i, t), q(i, a - 8, n.d()), q(i, a - 4, r), i;
}
function r(e, t) {
	var n = Y(e);
	return n + 8 > e.length && P(6, `invalid gzip data`), F(e.subarray(n, -8), { i: 2 }, t && t.out || new c(X(e)), t && t.dictionary);
}
function i(e, t) {
	if (t) {
		for (var n = new c(e.length), r = 0; r < e.length; ++r) n[r] = e.charCodeAt(r);
		return n;
	}
	if (Q) return Q.encode(e);
	for (var i = e.length, a = new c(e.length + (e.length >> 1)), o = 0, s = function(e) {
		a[o++] = e;
	}, r = 0; r < i; ++r) {
		if (o + 5 > a.length) {
			var l = new c(o + 8 + (i - r << 1));
			l.set(a), a = l;
		}
		var u = e.charCodeAt(r);
		u < 128 || t ? s(u) : u < 2048 ? (s(192 | u >> 6), s(128 | u & 63)) : u > 55295 && u < 57344 ? (u = 65536 + (u & 1047552) | e.charCodeAt(++r) & 1023, s(240 | u >> 18), s(128 | u >> 12 & 63), s(128 | u >> 6 & 63), s(128 | u & 63)) : (s(224 | u >> 12), s(128 | u >> 6 & 63), s(128 | u & 63));
	}
	return te(a, 0, o);
}
function a(e, t) {
	if (t) {
		for (var n = ``, r = 0; r < e.length; r += 16384) n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
		return n;
	}
	if ($) return $.decode(e);
	var i = ae(e), a = i.s, n = i.r;
	return n.length && P(8), a;
}
var o, s, c, l, u, d, f, p, m, h, g, _, ee, v, y, b, x, S, C, w, T, E, D, O, k, A, j, M, te, N, P, F, I, L, R, z, B, V, ne, re, H, U, W, G, K, ie, q, J, Y, X, Z, Q, $, ae;
function oe() {
	return (oe = e((() => {
		o = t(`/`);
		try {
			s = o("worker_threads"), s.Worker, s.isMarkedAsUntransferable;
		} catch {}
		for (c = Uint8Array, l = Uint16Array, u = Int32Array, d = new c([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			2,
			2,
			2,
			2,
			3,
			3,
			3,
			3,
			4,
			4,
			4,
			4,
			5,
			5,
			5,
			5,
			0,
			0,
			0,
			0
		]), f = new c([
			0,
			0,
			0,
			0,
			1,
			1,
			2,
			2,
			3,
			3,
			4,
			4,
			5,
			5,
			6,
			6,
			7,
			7,
			8,
			8,
			9,
			9,
			10,
			10,
			11,
			11,
			12,
			12,
			13,
			13,
			0,
			0
		]), p = new c([
			16,
			17,
			18,
			0,
			8,
			7,
			9,
			6,
			10,
			5,
			11,
			4,
			12,
			3,
			13,
			2,
			14,
			1,
			15
		]), m = function(e, t) {
			for (var n = new l(31), r = 0; r < 31; ++r) n[r] = t += 1 << e[r - 1];
			for (var i = new u(n[30]), r = 1; r < 30; ++r) for (var a = n[r]; a < n[r + 1]; ++a) i[a] = a - n[r] << 5 | r;
			return {
				b: n,
				r: i
			};
		}, s = m(d, 2), h = s.b, g = s.r, h[28] = 258, g[258] = 28, _ = m(f, 0), ee = _.b, v = _.r, y = new l(32768), b = 0; b < 32768; ++b) x = (b & 43690) >> 1 | (b & 21845) << 1, x = (x & 52428) >> 2 | (x & 13107) << 2, x = (x & 61680) >> 4 | (x & 3855) << 4, y[b] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
		for (S = (function(e, t, n) {
			for (var r = e.length, i = 0, a = new l(t); i < r; ++i) e[i] && ++a[e[i] - 1];
			var o = new l(t);
			for (i = 1; i < t; ++i) o[i] = o[i - 1] + a[i - 1] << 1;
			var s;
			if (n) {
				s = new l(1 << t);
				var c = 15 - t;
				for (i = 0; i < r; ++i) if (e[i]) for (var u = i << 4 | e[i], d = t - e[i], f = o[e[i] - 1]++ << d, p = f | (1 << d) - 1; f <= p; ++f) s[y[f] >> c] = u;
			} else for (s = new l(r), i = 0; i < r; ++i) e[i] && (s[i] = y[o[e[i] - 1]++] >> 15 - e[i]);
			return s;
		}), C = new c(288), b = 0; b < 144; ++b) C[b] = 8;
		for (b = 144; b < 256; ++b) C[b] = 9;
		for (b = 256; b < 280; ++b) C[b] = 7;
		for (b = 280; b < 288; ++b) C[b] = 8;
		for (w = new c(32), b = 0; b < 32; ++b) w[b] = 5;
		T = S(C, 9, 0), E = S(C, 9, 1), D = S(w, 5, 0), O = S(w, 5, 1), k = function(e) {
			for (var t = e[0], n = 1; n < e.length; ++n) e[n] > t && (t = e[n]);
			return t;
		}, A = function(e, t, n) {
			var r = t / 8 | 0;
			return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
		}, j = function(e, t) {
			var n = t / 8 | 0;
			return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
		}, M = function(e) {
			return (e + 7) / 8 | 0;
		}, te = function(e, t, n) {
			return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new c(e.subarray(t, n));
		}, N = [
			`unexpected EOF`,
			`invalid block type`,
			`invalid length/literal`,
			`invalid distance`,
			`stream finished`,
			`no stream handler`,
			,
			`no callback`,
			`invalid UTF-8 data`,
			`extra field too long`,
			`date not in range 1980-2099`,
			`filename too long`,
			`stream finishing`,
			`invalid zip data`
		], P = function(e, t, n) {
			var r = Error(t || N[e]);
			if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, P), !n) throw r;
			return r;
		}, F = function(e, t, n, r) {
			var i = e.length, a = r ? r.length : 0;
			if (!i || t.f && !t.l) return n || new c(0);
			var o = !n, s = o || t.i != 2, l = t.i;
			o && (n = new c(i * 3));
			var u = function(e) {
				var t = n.length;
				if (e > t) {
					var r = new c(Math.max(t * 2, e));
					r.set(n), n = r;
				}
			}, m = t.f || 0, g = t.p || 0, _ = t.b || 0, v = t.l, y = t.d, b = t.m, x = t.n, C = i * 8;
			do {
				if (!v) {
					m = A(e, g, 1);
					var w = A(e, g + 1, 3);
					if (g += 3, !w) {
						var T = M(g) + 4, D = e[T - 4] | e[T - 3] << 8, N = T + D;
						if (N > i) {
							l && P(0);
							break;
						}
						s && u(_ + D), n.set(e.subarray(T, N), _), t.b = _ += D, t.p = g = N * 8, t.f = m;
						continue;
					}
					if (w == 1) v = E, y = O, b = 9, x = 5;
					else if (w == 2) {
						var F = A(e, g, 31) + 257, I = A(e, g + 10, 15) + 4, L = F + A(e, g + 5, 31) + 1;
						g += 14;
						for (var R = new c(L), z = new c(19), B = 0; B < I; ++B) z[p[B]] = A(e, g + B * 3, 7);
						g += I * 3;
						for (var V = k(z), ne = (1 << V) - 1, re = S(z, V, 1), B = 0; B < L;) {
							var H = re[A(e, g, ne)];
							g += H & 15;
							var T = H >> 4;
							if (T < 16) R[B++] = T;
							else {
								var U = 0, W = 0;
								for (T == 16 ? (W = 3 + A(e, g, 3), g += 2, U = R[B - 1]) : T == 17 ? (W = 3 + A(e, g, 7), g += 3) : T == 18 && (W = 11 + A(e, g, 127), g += 7); W--;) R[B++] = U;
							}
						}
						var G = R.subarray(0, F), K = R.subarray(F);
						b = k(G), x = k(K), v = S(G, b, 1), y = S(K, x, 1);
					} else P(1);
					if (g > C) {
						l && P(0);
						break;
					}
				}
				s && u(_ + 131072);
				for (var ie = (1 << b) - 1, q = (1 << x) - 1, J = g;; J = g) {
					var U = v[j(e, g) & ie], Y = U >> 4;
					if (g += U & 15, g > C) {
						l && P(0);
						break;
					}
					if (U || P(2), Y < 256) n[_++] = Y;
					else if (Y == 256) {
						J = g, v = null;
						break;
					} else {
						var X = Y - 254;
						if (Y > 264) {
							var B = Y - 257, Z = d[B];
							X = A(e, g, (1 << Z) - 1) + h[B], g += Z;
						}
						var Q = y[j(e, g) & q], $ = Q >> 4;
						Q || P(3), g += Q & 15;
						var K = ee[$];
						if ($ > 3) {
							var Z = f[$];
							K += j(e, g) & (1 << Z) - 1, g += Z;
						}
						if (g > C) {
							l && P(0);
							break;
						}
						s && u(_ + 131072);
						var ae = _ + X;
						if (_ < K) {
							var oe = a - K, se = Math.min(K, ae);
							for (oe + _ < 0 && P(3); _ < se; ++_) n[_] = r[oe + _];
						}
						for (; _ < ae; ++_) n[_] = n[_ - K];
					}
				}
				t.l = v, t.p = J, t.b = _, t.f = m, v && (m = 1, t.m = b, t.d = y, t.n = x);
			} while (!m);
			return _ != n.length && o ? te(n, 0, _) : n.subarray(0, _);
		}, I = function(e, t, n) {
			n <<= t & 7;
			var r = t / 8 | 0;
			e[r] |= n, e[r + 1] |= n >> 8;
		}, L = function(e, t, n) {
			n <<= t & 7;
			var r = t / 8 | 0;
			e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
		}, R = function(e, t) {
			for (var n = [], r = 0; r < e.length; ++r) e[r] && n.push({
				s: r,
				f: e[r]
			});
			var i = n.length, a = n.slice();
			if (!i) return {
				t: U,
				l: 0
			};
			if (i == 1) {
				var o = new c(n[0].s + 1);
				return o[n[0].s] = 1, {
					t: o,
					l: 1
				};
			}
			n.sort(function(e, t) {
				return e.f - t.f;
			}), n.push({
				s: -1,
				f: 25001
			});
			var s = n[0], u = n[1], d = 0, f = 1, p = 2;
			for (n[0] = {
				s: -1,
				f: s.f + u.f,
				l: s,
				r: u
			}; f != i - 1;) s = n[n[d].f < n[p].f ? d++ : p++], u = n[d != f && n[d].f < n[p].f ? d++ : p++], n[f++] = {
				s: -1,
				f: s.f + u.f,
				l: s,
				r: u
			};
			for (var m = a[0].s, r = 1; r < i; ++r) a[r].s > m && (m = a[r].s);
			var h = new l(m + 1), g = z(n[f - 1], h, 0);
			if (g > t) {
				var r = 0, _ = 0, ee = g - t, v = 1 << ee;
				for (a.sort(function(e, t) {
					return h[t.s] - h[e.s] || e.f - t.f;
				}); r < i; ++r) {
					var y = a[r].s;
					if (h[y] > t) _ += v - (1 << g - h[y]), h[y] = t;
					else break;
				}
				for (_ >>= ee; _ > 0;) {
					var b = a[r].s;
					h[b] < t ? _ -= 1 << t - h[b]++ - 1 : ++r;
				}
				for (; r >= 0 && _; --r) {
					var x = a[r].s;
					h[x] == t && (--h[x], ++_);
				}
				g = t;
			}
			return {
				t: new c(h),
				l: g
			};
		}, z = function(e, t, n) {
			return e.s == -1 ? Math.max(z(e.l, t, n + 1), z(e.r, t, n + 1)) : t[e.s] = n;
		}, B = function(e) {
			for (var t = e.length; t && !e[--t];);
			for (var n = new l(++t), r = 0, i = e[0], a = 1, o = function(e) {
				n[r++] = e;
			}, s = 1; s <= t; ++s) if (e[s] == i && s != t) ++a;
			else {
				if (!i && a > 2) {
					for (; a > 138; a -= 138) o(32754);
					a > 2 && (o(a > 10 ? a - 11 << 5 | 28690 : a - 3 << 5 | 12305), a = 0);
				} else if (a > 3) {
					for (o(i), --a; a > 6; a -= 6) o(8304);
					a > 2 && (o(a - 3 << 5 | 8208), a = 0);
				}
				for (; a--;) o(i);
				a = 1, i = e[s];
			}
			return {
				c: n.subarray(0, r),
				n: t
			};
		}, V = function(e, t) {
			for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
			return n;
		}, ne = function(e, t, n) {
			var r = n.length, i = M(t + 2);
			e[i] = r & 255, e[i + 1] = r >> 8, e[i + 2] = e[i] ^ 255, e[i + 3] = e[i + 1] ^ 255;
			for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
			return (i + 4 + r) * 8;
		}, re = function(e, t, n, r, i, a, o, s, c, u, m) {
			I(t, m++, n), ++i[256];
			for (var h = R(i, 15), g = h.t, _ = h.l, ee = R(a, 15), v = ee.t, y = ee.l, b = B(g), x = b.c, E = b.n, O = B(v), k = O.c, A = O.n, j = new l(19), M = 0; M < x.length; ++M) ++j[x[M] & 31];
			for (var M = 0; M < k.length; ++M) ++j[k[M] & 31];
			for (var te = R(j, 7), N = te.t, P = te.l, F = 19; F > 4 && !N[p[F - 1]]; --F);
			var z = u + 5 << 3, re = V(i, C) + V(a, w) + o, H = V(i, g) + V(a, v) + o + 14 + 3 * F + V(j, N) + 2 * j[16] + 3 * j[17] + 7 * j[18];
			if (c >= 0 && z <= re && z <= H) return ne(t, m, e.subarray(c, c + u));
			var U, W, G, K;
			if (I(t, m, 1 + (H < re)), m += 2, H < re) {
				U = S(g, _, 0), W = g, G = S(v, y, 0), K = v;
				var ie = S(N, P, 0);
				I(t, m, E - 257), I(t, m + 5, A - 1), I(t, m + 10, F - 4), m += 14;
				for (var M = 0; M < F; ++M) I(t, m + 3 * M, N[p[M]]);
				m += 3 * F;
				for (var q = [x, k], J = 0; J < 2; ++J) for (var Y = q[J], M = 0; M < Y.length; ++M) {
					var X = Y[M] & 31;
					I(t, m, ie[X]), m += N[X], X > 15 && (I(t, m, Y[M] >> 5 & 127), m += Y[M] >> 12);
				}
			} else U = T, W = C, G = D, K = w;
			for (var M = 0; M < s; ++M) {
				var Z = r[M];
				if (Z > 255) {
					var X = Z >> 18 & 31;
					L(t, m, U[X + 257]), m += W[X + 257], X > 7 && (I(t, m, Z >> 23 & 31), m += d[X]);
					var Q = Z & 31;
					L(t, m, G[Q]), m += K[Q], Q > 3 && (L(t, m, Z >> 5 & 8191), m += f[Q]);
				} else L(t, m, U[Z]), m += W[Z];
			}
			return L(t, m, U[256]), m + W[256];
		}, H = new u([
			65540,
			131080,
			131088,
			131104,
			262176,
			1048704,
			1048832,
			2114560,
			2117632
		]), U = new c(0), W = function(e, t, n, r, i, a) {
			var o = a.z || e.length, s = new c(r + o + 5 * (1 + Math.ceil(o / 7e3)) + i), p = s.subarray(r, s.length - i), m = a.l, h = (a.r || 0) & 7;
			if (t) {
				h && (p[0] = a.r >> 3);
				for (var _ = H[t - 1], ee = _ >> 13, y = _ & 8191, b = (1 << n) - 1, x = a.p || new l(32768), S = a.h || new l(b + 1), C = Math.ceil(n / 3), w = 2 * C, T = function(t) {
					return (e[t] ^ e[t + 1] << C ^ e[t + 2] << w) & b;
				}, E = new u(25e3), D = new l(288), O = new l(32), k = 0, A = 0, j = a.i || 0, N = 0, P = a.w || 0, F = 0; j + 2 < o; ++j) {
					var I = T(j), L = j & 32767, R = S[I];
					if (x[L] = R, S[I] = L, P <= j) {
						var z = o - j;
						if ((k > 7e3 || N > 24576) && (z > 423 || !m)) {
							h = re(e, p, 0, E, D, O, A, N, F, j - F, h), N = k = A = 0, F = j;
							for (var B = 0; B < 286; ++B) D[B] = 0;
							for (var B = 0; B < 30; ++B) O[B] = 0;
						}
						var V = 2, U = 0, W = y, G = L - R & 32767;
						if (z > 2 && I == T(j - G)) for (var K = Math.min(ee, z) - 1, ie = Math.min(32767, j), q = Math.min(258, z); G <= ie && --W && L != R;) {
							if (e[j + V] == e[j + V - G]) {
								for (var J = 0; J < q && e[j + J] == e[j + J - G]; ++J);
								if (J > V) {
									if (V = J, U = G, J > K) break;
									for (var Y = Math.min(G, J - 2), X = 0, B = 0; B < Y; ++B) {
										var Z = j - G + B & 32767, Q = Z - x[Z] & 32767;
										Q > X && (X = Q, R = Z);
									}
								}
							}
							L = R, R = x[L], G += L - R & 32767;
						}
						if (U) {
							E[N++] = 268435456 | g[V] << 18 | v[U];
							var $ = g[V] & 31, ae = v[U] & 31;
							A += d[$] + f[ae], ++D[257 + $], ++O[ae], P = j + V, ++k;
						} else E[N++] = e[j], ++D[e[j]];
					}
				}
				for (j = Math.max(j, P); j < o; ++j) E[N++] = e[j], ++D[e[j]];
				h = re(e, p, m, E, D, O, A, N, F, j - F, h), m || (a.r = h & 7 | p[h / 8 | 0] << 3, h -= 7, a.h = S, a.p = x, a.i = j, a.w = P);
			} else {
				for (var j = a.w || 0; j < o + m; j += 65535) {
					var oe = j + 65535;
					oe >= o && (p[h / 8 | 0] = m, oe = o), h = ne(p, h + 1, e.subarray(j, oe));
				}
				a.i = o;
			}
			return te(s, 0, r + M(h) + i);
		}, G = (function() {
			for (var e = /* @__PURE__ */ new Int32Array(256), t = 0; t < 256; ++t) {
				for (var n = t, r = 9; --r;) n = (n & 1 && -306674912) ^ n >>> 1;
				e[t] = n;
			}
			return e;
		})(), K = function() {
			var e = -1;
			return {
				p: function(t) {
					for (var n = e, r = 0; r < t.length; ++r) n = G[n & 255 ^ t[r]] ^ n >>> 8;
					e = n;
				},
				d: function() {
					return ~e;
				}
			};
		}, ie = function(e, t, n, r, i) {
			if (!i && (i = { l: 1 }, t.dictionary)) {
				var a = t.dictionary.subarray(-32768), o = new c(a.length + e.length);
				o.set(a), o.set(e, a.length), e = o, i.w = a.length;
			}
			return W(e, t.level == null ? 6 : t.level, t.mem == null ? i.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, i);
		}, q = function(e, t, n) {
			for (; n; ++t) e[t] = n, n >>>= 8;
		}, J = function(e, t) {
			var n = t.filename;
			if (e[0] = 31, e[1] = 139, e[2] = 8, e[8] = t.level < 2 ? 4 : t.level == 9 ? 2 : 0, e[9] = 3, t.mtime != 0 && q(e, 4, Math.floor(new Date(t.mtime || Date.now()) / 1e3)), n) {
				e[3] = 8;
				for (var r = 0; r <= n.length; ++r) e[r + 10] = n.charCodeAt(r);
			}
		}, Y = function(e) {
			(e[0] != 31 || e[1] != 139 || e[2] != 8) && P(6, `invalid gzip data`);
			var t = e[3], n = 10;
			t & 4 && (n += (e[10] | e[11] << 8) + 2);
			for (var r = (t >> 3 & 1) + (t >> 4 & 1); r > 0; r -= !e[n++]);
			return n + (t & 2);
		}, X = function(e) {
			var t = e.length;
			return (e[t - 4] | e[t - 3] << 8 | e[t - 2] << 16 | e[t - 1] << 24) >>> 0;
		}, Z = function(e) {
			return 10 + (e.filename ? e.filename.length + 1 : 0);
		}, Q = typeof TextEncoder < `u` && new TextEncoder(), $ = typeof TextDecoder < `u` && new TextDecoder();
		try {
			$.decode(U, { stream: !0 });
		} catch {}
		ae = function(e) {
			for (var t = ``, n = 0;;) {
				var r = e[n++], i = (r > 127) + (r > 223) + (r > 239);
				if (n + i > e.length) return {
					s: t,
					r: te(e, n - 1)
				};
				i ? i == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : i & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
			}
		};
	})))();
}
export { i as a, a as i, n, oe as r, r as t };
