import { A as hasErrors, E as sha256, F as Bug, R as InvalidInput, T as canonicalJson, a as pointerTo, i as parseYaml, j as sortDiagnostics, o as limitDiagnostics } from "./core.js";
import { createRequire } from "module";
// packages/render/src/artifacts/artifact-paths.ts
/** Where each artifact lies in the output folder. */
const artifactPaths = {
	template: "stack-template.json",
	nodeConfig: {
		controller: "userdata/controller.ign.json",
		worker: "userdata/worker.ign.json"
	},
	kubeconfig: "kubeconfig",
	model: "cluster.json",
	digest: "digest.json"
};
/** All but the digest, which is made from them. */
const digestedPaths = [
	artifactPaths.template,
	artifactPaths.nodeConfig.controller,
	artifactPaths.nodeConfig.worker,
	artifactPaths.kubeconfig,
	artifactPaths.model
];
/** Every file of a folder of artifacts; what else lies there is not ours. */
const artifactNames = [...digestedPaths, artifactPaths.digest];
// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
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
]);
var fdeb = new u8([
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
]);
var clim = new u8([
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
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = /*#__PURE__*/ (function() {
	var t = /* @__PURE__ */ new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
var gzh = function(c, o) {
	var fn = o.filename;
	c[0] = 31, c[1] = 139, c[2] = 8, c[8] = o.level < 2 ? 4 : o.level == 9 ? 2 : 0, c[9] = 3;
	if (o.mtime != 0) wbytes(c, 4, Math.floor(new Date(o.mtime || Date.now()) / 1e3));
	if (fn) {
		c[3] = 8;
		for (var i = 0; i <= fn.length; ++i) c[i + 10] = fn.charCodeAt(i);
	}
};
var gzs = function(d) {
	if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
	var flg = d[3];
	var st = 10;
	if (flg & 4) st += (d[10] | d[11] << 8) + 2;
	for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
	return st + (flg & 2);
};
var gzl = function(d) {
	var l = d.length;
	return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
var gzhl = function(o) {
	return 10 + (o.filename ? o.filename.length + 1 : 0);
};
/**
* Compresses data with GZIP
* @param data The data to compress
* @param opts The compression options
* @returns The gzipped version of the data
*/
function gzipSync(data, opts) {
	if (!opts) opts = {};
	var c = crc(), l = data.length;
	c.p(data);
	var d = dopt(data, opts, gzhl(opts), 8), s = d.length;
	return gzh(d, opts), wbytes(d, s - 8, c.d()), wbytes(d, s - 4, l), d;
}
function gunzipSync(data, opts) {
	var st = gzs(data);
	if (st + 8 > data.length) err(6, "invalid gzip data");
	return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
var te = typeof TextEncoder != "undefined" && /*#__PURE__*/ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
// packages/render/src/node/ignition/data-url.ts
/**
* A text as a percent-encoded data URL: gzip still sees the text in it, which it would not see in base64.
* Ignition decodes these strictly: everything outside encodeURIComponent's safe characters must be encoded.
*/
function toDataUrl(text) {
	return `data:,${encodeURIComponent(text)}`;
}
// packages/render/src/node/ignition/ignition-config.ts
/** Accepted by the Ignition of Flatcar LTS, stable and beta alike (2.19 and 2.24). */
const ignitionVersion = "3.3.0";
/** A file with a text of ours, which replaces what the image may have there. */
function textFile(options) {
	return {
		path: options.path,
		mode: options.mode ?? 420,
		overwrite: true,
		contents: { source: toDataUrl(options.text) }
	};
}
// packages/render/src/stack/logical-ids.ts
/**
* The logical ids of the stack. A renamed id is a new resource to CloudFormation and the deletion of the old one, with its data:
* an id that was released is never changed. Node configs name the groups (signals) and the volume.
*/
const logicalIds = {
	nodeImage: "NodeImageId",
	vpc: "VPC",
	internetGateway: "InternetGateway",
	gatewayAttachment: "VPCGatewayAttachment",
	routeTable: "RouteTable",
	routeToInternet: "RouteToInternet",
	s3Endpoint: "S3Endpoint",
	controllerSecurityGroup: "SecurityGroupController",
	workerSecurityGroup: "SecurityGroupWorker",
	controllerRole: "IAMRoleController",
	controllerInstanceProfile: "IAMInstanceProfileController",
	workerRole: "IAMRoleWorker",
	workerInstanceProfile: "IAMInstanceProfileWorker",
	controllerInterface: "ENIController",
	controllerAddress: "EIPController",
	controllerAddressAssociation: "EIPAssociationController",
	etcdVolume: "VolumeEtcd",
	apiRecord: "ExternalDNS",
	controllerLaunchTemplate: "LaunchTemplateController",
	controllerGroup: "AutoScaleController",
	workerLaunchTemplate: "LaunchTemplateWorker",
	workerGroup: "AutoScaleWorker"
};
// packages/render/src/node/stack-env.ts
/** Where the file lies on every node. */
const stackEnvPath = "/etc/keelson/stack.env";
const stack = {
	STACK_NAME: "${AWS::StackName}",
	REGION: "${AWS::Region}",
	URL_SUFFIX: "${AWS::URLSuffix}"
};
/**
* What only CloudFormation knows, filled in by Fn::Sub, and the bounds of a boot in seconds. BOOT_BOUND ends before the group's own
* creation and pause times (30 and 15 minutes), so that the stack hears FAILURE instead of silence.
*/
const stackEnv = {
	controller: {
		...stack,
		ETCD_VOLUME: `\${${logicalIds.etcdVolume}}`,
		SIGNAL_RESOURCE: logicalIds.controllerGroup,
		STEP_BOUND: "900",
		BOOT_BOUND: "1500"
	},
	worker: {
		...stack,
		SIGNAL_RESOURCE: logicalIds.workerGroup,
		STEP_BOUND: "720",
		BOOT_BOUND: "780"
	}
};
/** The file as a data URL whose `${...}` stay readable for Fn::Sub; what they become (names, ids) needs no encoding. */
function stackEnvUrl(role) {
	return `data:,${Object.entries(stackEnv[role]).map(([name, value]) => `${name}%3D${value}%0A`).join("")}`;
}
// packages/render/src/node/embed-node-config.ts
const payloadPrefix = "data:;base64,";
/** Fixed, as another byte would roll every node. Level 9 would save 25 of 8,569 bytes and cost twice the time of a cold start. */
const compression = {
	level: 6,
	mem: 2,
	mtime: 0
};
/**
* The user data of a role: an outer Ignition config that carries /etc/keelson/stack.env and merges the compressed node config.
* It is a text for Fn::Sub: its only `${...}` are those of stack.env, since base64 has no `$`.
* Pure JavaScript deflate with every option fixed: other builds of zlib would give other bytes, and other bytes replace every node.
*/
function embedNodeConfig(options) {
	const compressed = gzipSync(strToU8(options.nodeConfig), compression);
	const outer = {
		ignition: {
			version: ignitionVersion,
			config: { merge: [{
				source: payloadPrefix + btoa(strFromU8(compressed, true)),
				compression: "gzip"
			}] }
		},
		storage: { files: [{
			path: stackEnvPath,
			mode: 420,
			contents: { source: stackEnvUrl(options.role) }
		}] }
	};
	return JSON.stringify(outer);
}
/** The node config inside a user data text, byte for byte; null when the text is not one that embedNodeConfig made. */
function extractNodeConfig(outerText) {
	const source = payloadSource(outerText);
	if (source === null || !source.startsWith(payloadPrefix)) return null;
	try {
		return strFromU8(gunzipSync(strToU8(atob(source.slice(13)), true)));
	} catch {
		return null;
	}
}
function payloadSource(outerText) {
	return /"merge":\s*\[\s*\{[^{}]*?"source":\s*"(?<source>[^"\\]*)"/.exec(outerText)?.groups?.["source"] ?? null;
}
// packages/render/src/artifacts/digest.ts
/** Digests of artifacts, in the order of their paths. */
function makeDigest(files, sources) {
	const { renderer, versions, manifests, mapping } = sources;
	const paths = [...files.keys()].toSorted();
	const content = {
		format: 1,
		renderer,
		versions,
		artifacts: Object.fromEntries(paths.map((path) => [path, sha256(files.get(path) ?? "")])),
		manifests,
		mapping
	};
	return {
		...content,
		digest: sha256(canonicalJson(content))
	};
}
// packages/render/src/config/finding.ts
function error(words) {
	return {
		severity: "error",
		hint: null,
		aspect: "value",
		...words
	};
}
function warning(words) {
	return {
		severity: "warning",
		hint: null,
		aspect: "value",
		...words
	};
}
function notice(words) {
	return {
		severity: "notice",
		hint: null,
		aspect: "value",
		...words
	};
}
// packages/render/src/is-mapping.ts
/** True for an object with keys, as JSON and YAML have them. */
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/render/src/artifacts/limits.ts
/** AWS's own bounds (EC2 user guide, instance user data; CloudFormation user guide, quotas). Sizes in bytes. */
const limits$1 = {
	userData: 16384,
	templateBody: 51200,
	template: 1048576,
	resources: 500,
	outputs: 200,
	parameters: 200,
	parameterValue: 4096
};
/** What Fn::Sub will put in, at its longest. */
const substituted = {
	"AWS::StackName": 128,
	"AWS::Region": 32,
	"AWS::URLSuffix": 32
};
/** Longest id of a resource that user data names: `vol-` and 17 digits. */
const idLength = 21;
/** Bounds of AWS that what was rendered would break, each at the key that takes most of the room. */
function checkLimits({ config, template, userData }) {
	return [
		...judgeUserData(config, userData),
		...judgeTemplateSize(config, template),
		...judgeCounts(config, template)
	];
}
function judgeUserData(config, userData) {
	return ["controller", "worker"].flatMap((role) => {
		const size = byteLength(substitute(userData[role]));
		if (size <= limits$1.userData) return [];
		const message = `The user data of the ${role} has ${size} bytes; EC2 takes ${limits$1.userData}.`;
		return [error({
			code: "user-data-too-large",
			path: largest(config, [
				"sshAuthorizedKeys",
				"sysextMirror",
				"externalDNSName"
			]),
			message,
			hint: "Shorten this value: it takes most of the room."
		})];
	});
}
function judgeTemplateSize(config, template) {
	const size = byteLength(JSON.stringify(parseJson$1(template)));
	if (size <= limits$1.templateBody) return [];
	const path = largest(config, [
		"apiAccessAllowedSourceCIDRs",
		"sshAccessAllowedSourceCIDRs",
		"sshAuthorizedKeys",
		"subnets",
		"stackTags"
	]);
	const message = `The template has ${size} bytes`;
	if (size > limits$1.template) return [error({
		code: "template-too-large",
		path,
		message: `${message}; CloudFormation takes ${limits$1.template}.`,
		hint: "Shorten this value: it takes most of the room."
	})];
	return [warning({
		code: "template-needs-bucket",
		path,
		message: `${message}; above ${limits$1.templateBody} it has to go through S3.`,
		hint: "Shorten this value, or deploy the template from an S3 bucket."
	})];
}
function judgeCounts(config, text) {
	const template = parseJson$1(text);
	const path = largest(config, [
		"apiAccessAllowedSourceCIDRs",
		"sshAccessAllowedSourceCIDRs",
		"subnets"
	]);
	const tooMany = [
		{
			section: "Resources",
			maximum: limits$1.resources
		},
		{
			section: "Outputs",
			maximum: limits$1.outputs
		},
		{
			section: "Parameters",
			maximum: limits$1.parameters
		}
	].flatMap(({ section, maximum }) => {
		const count = Object.keys(mappingAt(template, section)).length;
		if (count <= maximum) return [];
		const message = `The template has ${count} ${section}; CloudFormation takes ${maximum}.`;
		return [error({
			code: "template-too-many-entries",
			path,
			message,
			hint: "Write fewer entries here."
		})];
	});
	const tooLong = Object.entries(mappingAt(template, "Parameters")).flatMap(([name, parameter]) => {
		const value = isMapping(parameter) ? parameter["Default"] : null;
		if (typeof value !== "string" || byteLength(value) <= limits$1.parameterValue) return [];
		return [error({
			code: "template-parameter-too-large",
			path: "",
			message: `The parameter ${name} has ${byteLength(value)} bytes; CloudFormation takes ${limits$1.parameterValue}.`
		})];
	});
	return [...tooMany, ...tooLong];
}
/** Every `${Name}` as long as it can become; `${!x}` is a literal. */
function substitute(userData) {
	return userData.replace(/\$\{([^!}][^}]*)\}/g, (_whole, name) => "x".repeat(substituted[name] ?? idLength));
}
/** The pointer of the key whose value is the longest. */
function largest(config, keys) {
	const sizes = keys.map((key) => ({
		key,
		size: JSON.stringify(config[key]).length
	}));
	return pointerTo("", sizes.reduce((most, each) => each.size > most.size ? each : most).key);
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
function mappingAt(value, key) {
	const part = isMapping(value) ? value[key] : null;
	return isMapping(part) ? part : {};
}
function parseJson$1(text) {
	return JSON.parse(text);
}
// packages/render/src/config/sections/access-keys.ts
const anySource = {
	kind: "cidr",
	minimumPrefix: 0,
	maximumPrefix: 32
};
/** Who may reach the nodes and the API. */
const accessKeys = {
	keyName: {
		type: {
			kind: "string",
			pattern: "[\\x20-\\x7e]{1,255}",
			maxLength: 255,
			form: "the name of an EC2 key pair, at most 255 ASCII characters",
			code: "not-a-key-name"
		},
		default: null,
		meaning: "EC2 key pair for SSH.",
		example: "my-key"
	},
	sshAuthorizedKeys: {
		type: {
			kind: "list",
			maxItems: 20,
			items: {
				kind: "string",
				pattern: "(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+={0,3}( [^\\r\\n]*)?",
				maxLength: 2048,
				form: "a public key on one line, such as ssh-ed25519 AAAA... name",
				code: "not-an-ssh-key",
				unquoted: true
			}
		},
		default: [],
		meaning: "Public keys that may log in by SSH, instead of or beside keyName.",
		example: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me"]
	},
	sshAccessAllowedSourceCIDRs: {
		type: {
			kind: "list",
			maxItems: 50,
			items: anySource
		},
		default: [],
		meaning: "Ranges that may reach SSH; none when empty.",
		example: ["203.0.113.0/24"]
	},
	apiAccessAllowedSourceCIDRs: {
		type: {
			kind: "list",
			maxItems: 50,
			items: anySource
		},
		default: ["0.0.0.0/0"],
		meaning: "Ranges that may reach the Kubernetes API.",
		example: ["203.0.113.0/24"]
	}
};
// packages/render/src/config/values/string-forms.ts
/** String types that more than one key uses. */
const zoneName = {
	kind: "string",
	pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+(-[a-z]+-\\d+)?[a-z]",
	maxLength: 64,
	form: "an availability zone: the region and a letter, such as eu-west-1a",
	code: "not-a-zone"
};
const label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
/** At least two labels; the last one holds a letter, so that an address is not taken for a name. */
const hostPattern = `(${label}\\.)+(?=[0-9-]*[A-Za-z])${label}`;
const hostName = {
	kind: "string",
	pattern: hostPattern,
	maxLength: 253,
	form: "a DNS name without a dot at its end, such as k8s.example.com",
	code: "not-a-dns-name"
};
const hostedZoneName = {
	kind: "string",
	pattern: `${hostPattern}\\.?`,
	maxLength: 254,
	form: "the DNS name of a hosted zone, such as example.com",
	code: "not-a-dns-name"
};
const instanceType = {
	kind: "string",
	pattern: "[a-z][a-z0-9-]*\\.[a-z0-9-]+",
	maxLength: 40,
	form: "an EC2 instance type such as t3.medium",
	code: "not-an-instance-type"
};
/** An id as EC2 gives it: 8 or 17 hexadecimal digits. */
function resourceId(prefix) {
	return {
		kind: "string",
		pattern: `${prefix}-([0-9a-f]{8}|[0-9a-f]{17})`,
		maxLength: 40,
		form: `an id that starts with ${prefix}- and goes on with 8 or 17 hexadecimal digits`,
		code: "not-a-resource-id"
	};
}
// packages/render/src/config/values/volumes.ts
/** GiB that a volume can have; the type with the smallest maximum decides (EBS volume types page). */
const volumeSize = {
	kind: "integer",
	minimum: 1,
	maximum: 16384,
	unit: "GiB"
};
const volumeIOPS = {
	kind: "integer",
	minimum: 100,
	maximum: 256e3
};
/** The EBS types that an instance can boot from. */
const rootVolumeType = {
	kind: "enum",
	values: [
		"gp3",
		"gp2",
		"io1",
		"io2",
		"standard"
	]
};
/** Provisioned IOPS by type (EBS volume types page); null: the type takes none. */
const iopsLimits = {
	gp3: {
		minimum: 3e3,
		maximum: 8e4,
		perGiB: 500,
		required: false
	},
	gp2: null,
	io1: {
		minimum: 100,
		maximum: 64e3,
		perGiB: 50,
		required: true
	},
	io2: {
		minimum: 100,
		maximum: 256e3,
		perGiB: 1e3,
		required: true
	},
	standard: null
};
// packages/render/src/config/sections/controller-keys.ts
/** The controller and etcd's volume. */
const controllerKeys = {
	etcdSnapshotId: {
		type: resourceId("snap"),
		default: null,
		meaning: "EBS snapshot that a new cluster's etcd volume is made from.",
		example: "snap-0a1b2c3d4e5f60718"
	},
	controllerInstanceType: {
		type: instanceType,
		default: "t3.medium",
		meaning: "EC2 instance type of the controller: at least 2 vCPU and 2 GiB.",
		example: "t3.medium"
	},
	controllerRootVolumeSize: {
		type: volumeSize,
		default: 30,
		meaning: "GiB of the controller's root volume.",
		example: 30
	},
	controllerRootVolumeType: {
		type: rootVolumeType,
		default: "gp3",
		meaning: "EBS type of the controller's root volume.",
		example: "gp3"
	},
	controllerRootVolumeIOPS: {
		type: volumeIOPS,
		default: null,
		meaning: "IOPS of the controller's root volume: needed for io1 and io2, possible for gp3.",
		example: 3e3
	},
	etcdVolumeSize: {
		type: volumeSize,
		default: 20,
		meaning: "GiB of the volume that holds etcd's data; it can grow but never shrink.",
		example: 20
	}
};
// packages/render/src/config/sections/dns-keys.ts
/** The DNS record of the API. */
const dnsKeys = {
	createRecordSet: {
		type: { kind: "boolean" },
		default: false,
		meaning: "Whether the stack makes the DNS record of externalDNSName.",
		example: true
	},
	hostedZone: {
		type: hostedZoneName,
		default: null,
		meaning: "Name of the Route 53 zone for the record; hostedZoneId instead where two zones have one name.",
		example: "example.com"
	},
	hostedZoneId: {
		type: {
			kind: "string",
			pattern: "(/hostedzone/)?[A-Z0-9]{1,32}",
			maxLength: 44,
			form: "the id of a Route 53 zone, such as Z2BYZVP5DZBBWK",
			code: "not-a-resource-id"
		},
		default: null,
		meaning: "Id of the Route 53 zone for the record, instead of hostedZone.",
		example: "Z2BYZVP5DZBBWK"
	},
	recordSetTTL: {
		type: {
			kind: "integer",
			minimum: 1,
			maximum: 2147483647,
			unit: "seconds"
		},
		default: 300,
		meaning: "Seconds that resolvers may keep the record.",
		example: 60
	}
};
// packages/render/src/config/sections/identity-keys.ts
/** Who the cluster is. */
const identityKeys = {
	clusterName: {
		type: {
			kind: "string",
			pattern: "[A-Za-z][A-Za-z0-9-]{0,62}",
			maxLength: 63,
			form: "a name of at most 63 letters, digits and hyphens that starts with a letter",
			code: "not-a-cluster-name"
		},
		default: "kubernetes",
		meaning: "Name of the cluster and of its CloudFormation stack; one of a name per account and region.",
		example: "my-cluster"
	},
	externalDNSName: {
		type: hostName,
		required: true,
		default: null,
		meaning: "DNS name of the Kubernetes API; it stands in the API server's certificate and in kubeconfig.",
		example: "k8s.example.com"
	},
	region: {
		type: {
			kind: "string",
			pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+",
			maxLength: 32,
			form: "an AWS region such as eu-west-1",
			code: "not-a-region"
		},
		required: true,
		default: null,
		meaning: "AWS region of everything that is made.",
		example: "eu-west-1"
	},
	stackTags: {
		type: {
			kind: "map",
			maxItems: 49,
			key: {
				kind: "string",
				pattern: "(?!aws:|keelson:)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}",
				maxLength: 128,
				form: "1 to 128 letters, digits, spaces or _.:/=+@- that do not start with aws: or keelson:",
				code: "not-a-tag"
			},
			value: {
				kind: "string",
				pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*",
				maxLength: 256,
				form: "at most 256 letters, digits, spaces or _.:/=+@-",
				code: "not-a-tag"
			}
		},
		default: {},
		meaning: "Tags of the stack, which CloudFormation hands on to what it makes.",
		example: { team: "games" }
	}
};
// packages/render/src/config/sections/network-keys.ts
/** Address ranges, all IPv4. */
const networkKeys = {
	vpcCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 16,
			maximumPrefix: 28
		},
		default: "10.0.0.0/16",
		meaning: "Range of the VPC.",
		example: "10.0.0.0/16"
	},
	instanceCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 16,
			maximumPrefix: 28
		},
		default: "10.0.0.0/24",
		meaning: "Range of the subnet that availabilityZone names.",
		example: "10.0.0.0/24"
	},
	controllerIP: {
		type: { kind: "ip" },
		default: "10.0.0.50",
		meaning: "Private address of the controller, for its whole life.",
		example: "10.0.0.50"
	},
	podCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 8,
			maximumPrefix: 24
		},
		default: "10.2.0.0/16",
		meaning: "Range of all pods; each node takes a /24 of it.",
		example: "10.2.0.0/16"
	},
	serviceCIDR: {
		type: {
			kind: "cidr",
			minimumPrefix: 12,
			maximumPrefix: 28
		},
		default: "10.3.0.0/24",
		meaning: "Range of the cluster addresses of Services.",
		example: "10.3.0.0/24"
	},
	dnsServiceIP: {
		type: { kind: "ip" },
		default: "10.3.0.10",
		meaning: "Address of the cluster's DNS: always the tenth of serviceCIDR.",
		example: "10.3.0.10"
	},
	vpcId: {
		type: resourceId("vpc"),
		default: null,
		meaning: "An existing VPC to build in; nothing that it holds is changed.",
		example: "vpc-0a1b2c3d4e5f60718"
	},
	routeTableId: {
		type: resourceId("rtb"),
		default: null,
		meaning: "Route table of the existing VPC for the subnets.",
		example: "rtb-0a1b2c3d4e5f60718"
	}
};
// packages/render/src/config/sections/secrets-keys.ts
/** How the secrets in SSM are encrypted. */
const secretsKeys = { kmsKeyArn: {
	type: {
		kind: "arn",
		service: "kms",
		resource: "key"
	},
	default: null,
	meaning: "KMS key for the secrets in SSM Parameter Store; the account's SSM key when absent.",
	example: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
} };
// packages/render/src/config/sections/software-keys.ts
/** What runs on the nodes. */
const softwareKeys = {
	releaseChannel: {
		type: {
			kind: "enum",
			values: [
				"stable",
				"lts",
				"beta",
				"alpha"
			]
		},
		default: "stable",
		meaning: "Flatcar channel of the node image.",
		example: "stable"
	},
	flatcarVersion: {
		type: {
			kind: "string",
			pattern: "\\d{4,5}\\.\\d{1,3}\\.\\d{1,3}",
			maxLength: 16,
			form: "a Flatcar version such as 4593.2.5",
			code: "not-a-version"
		},
		default: null,
		meaning: "Flatcar version of the node image; the version table's newest of the channel when absent.",
		example: "4593.2.5"
	},
	amiId: {
		type: resourceId("ami"),
		default: null,
		meaning: "Node image to use instead of Flatcar's own.",
		example: "ami-0a1b2c3d4e5f60718"
	},
	kubernetesVersion: {
		type: {
			kind: "string",
			pattern: "[^\\s]+",
			maxLength: 64,
			form: "a Kubernetes version such as v1.36.2",
			code: "not-a-version"
		},
		default: null,
		meaning: "Kubernetes version; the version table's newest when absent.",
		example: "v1.36.2"
	},
	sysextMirror: {
		type: {
			kind: "string",
			pattern: "https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~%/-]*)?",
			maxLength: 512,
			form: "the URL of a folder, such as https://mirror.example.com/extensions",
			code: "not-a-url"
		},
		default: null,
		meaning: "Where nodes download the Kubernetes extension from, instead of Flatcar's server.",
		example: "https://mirror.example.com/extensions"
	}
};
// packages/render/src/config/sections/workers-keys.ts
/** The workers. */
const workersKeys = {
	workerCount: {
		type: {
			kind: "integer",
			minimum: 1,
			maximum: 1e3
		},
		default: 1,
		meaning: "How many workers there are.",
		example: 2
	},
	workerInstanceType: {
		type: instanceType,
		default: "t3.small",
		meaning: "EC2 instance type of the workers.",
		example: "t3.small"
	},
	workerRootVolumeSize: {
		type: volumeSize,
		default: 30,
		meaning: "GiB of each worker's root volume.",
		example: 30
	},
	workerRootVolumeType: {
		type: rootVolumeType,
		default: "gp3",
		meaning: "EBS type of the workers' root volumes.",
		example: "gp3"
	},
	workerRootVolumeIOPS: {
		type: volumeIOPS,
		default: null,
		meaning: "IOPS of the workers' root volumes: needed for io1 and io2, possible for gp3.",
		example: 3e3
	},
	workerSpotPrice: {
		type: { kind: "decimal" },
		default: null,
		meaning: "Highest price in USD an hour for spot instances; on-demand instances when absent.",
		example: "0.05"
	}
};
// packages/render/src/config/sections/zones-keys.ts
/** Where nodes stand. */
const zonesKeys = {
	availabilityZone: {
		type: zoneName,
		default: null,
		meaning: "The zone of all nodes; needed unless subnets is given.",
		example: "eu-west-1a"
	},
	subnets: {
		type: {
			kind: "subnets",
			availabilityZone: zoneName,
			instanceCIDR: {
				kind: "cidr",
				minimumPrefix: 16,
				maximumPrefix: 28
			}
		},
		default: [],
		meaning: "One subnet per entry, instead of availabilityZone and instanceCIDR; the one that holds controllerIP gets the controller, all get workers.",
		example: [{
			availabilityZone: "eu-west-1a",
			instanceCIDR: "10.0.0.0/24"
		}]
	},
	mapPublicIPs: {
		type: { kind: "boolean" },
		default: true,
		meaning: "Whether nodes get public addresses; false needs a routeTableId with another way out.",
		example: true
	}
};
// packages/render/src/config/cluster-keys.ts
/** Every key of cluster.yaml, in the order of the reference page. */
const clusterKeys = {
	...identityKeys,
	...dnsKeys,
	...zonesKeys,
	...networkKeys,
	...accessKeys,
	...secretsKeys,
	...controllerKeys,
	...workersKeys,
	...softwareKeys
};
// packages/render/src/config/values/arn.ts
const form = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]+):(\d{12}):([\w/:.-]{1,256})$/;
/** Null when the text is not an ARN of that form. */
function parseArn(text) {
	const [, partition, service, region, account, resource] = form.exec(text) ?? [];
	if (!partition || !service || !region || !account || !resource) return null;
	return {
		partition,
		service,
		region,
		account,
		resource
	};
}
// packages/render/src/config/values/ipv4.ts
const addressForm = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const cidrForm = /^([\d.]+)\/(\d{1,2})$/;
/** The address as an unsigned number, or null. Leading zeros are refused: programs disagree on whether they mean octal. */
function parseAddress(text) {
	const parts = addressForm.exec(text)?.slice(1) ?? [];
	if (parts.length !== 4) return null;
	let address = 0;
	for (const part of parts) {
		if (Number(part) > 255 || part.length > 1 && part.startsWith("0")) return null;
		address = address * 256 + Number(part);
	}
	return address;
}
function formatAddress(address) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
/** The network of a range, host bits cleared; null when the text is not a range. */
function parseCidr(text) {
	const [, addressText = "", prefixText = ""] = cidrForm.exec(text) ?? [];
	const address = parseAddress(addressText);
	const prefix = Number(prefixText);
	if (address === null || prefix > 32 || prefixText.length > 1 && prefixText.startsWith("0")) return null;
	return {
		network: address - address % sizeOf({
			network: 0,
			prefix
		}),
		prefix
	};
}
function formatCidr(cidr) {
	return `${formatAddress(cidr.network)}/${cidr.prefix}`;
}
/** How many addresses a network has. */
function sizeOf(cidr) {
	return 2 ** (32 - cidr.prefix);
}
/** True when the whole inner network lies in the outer one. */
function containsCidr(outer, inner) {
	return inner.prefix >= outer.prefix && containsAddress(outer, inner.network);
}
function containsAddress(cidr, address) {
	return address >= cidr.network && address < cidr.network + sizeOf(cidr);
}
function overlaps(a, b) {
	return containsCidr(a, b) || containsCidr(b, a);
}
// packages/render/src/config/schema/value-words.ts
/** How a hint asks for a value of a type. */
function formOf(type) {
	switch (type.kind) {
		case "string": return `${type.form}, in quotes if YAML takes it for something else`;
		case "integer": return `a whole number from ${type.minimum}, without unit`;
		case "decimal": return "a price in USD, such as \"0.05\"";
		case "boolean": return "true or false";
		case "cidr": return "an IPv4 range such as 10.0.0.0/24";
		case "ip": return "an IPv4 address such as 10.0.0.50";
		case "enum": return `one of ${type.values.join(", ")}`;
		case "arn": return `an ARN: arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID`;
		case "list": return `a list, one "- " line for each: ${formOf(type.items)}`;
		case "map": return "a mapping of text to text, such as team: \"games\"";
		case "subnets": return "a list of entries with availabilityZone and instanceCIDR";
	}
}
/** What kind of value was found, without the value itself unless it is short and plain. */
function describeValue(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return "text";
	return `the ${typeof value} ${JSON.stringify(value)}`;
}
/** A value from the file inside a message: on one line and short. */
function quoteValue(value) {
	return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
// packages/render/src/config/schema/nearest-key.ts
/** The known key that a misspelt one most likely means, or null when none is near. Case does not count as a difference. */
function nearestKey(written, known) {
	if (written.length > 64) return null;
	const allowed = Math.max(2, Math.floor(written.length / 3));
	let nearest = null;
	let least = allowed + 1;
	for (const key of known) {
		const distance = editDistance(written.toLowerCase(), key.toLowerCase());
		if (distance < least) [nearest, least] = [key, distance];
	}
	return nearest;
}
/** Levenshtein's distance, by rows. */
function editDistance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const substituted = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(substituted, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
// packages/render/src/config/schema/unknown-key.ts
/** The finding for a key that means nothing here; names the known key that comes nearest. */
function unknownKey({ key, parent, known }) {
	const nearest = nearestKey(key, known);
	return error({
		code: "unknown-key",
		path: pointerTo(parent, key),
		message: `There is no key ${quoteValue(key)}.`,
		hint: nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`,
		aspect: "key"
	});
}
// packages/render/src/config/schema/read-value.ts
/** Checks one value against its type; the result has the form that the program works with. */
function readValue(candidate) {
	const { type } = candidate;
	switch (type.kind) {
		case "string": return readString({
			...candidate,
			type
		});
		case "integer": return readInteger({
			...candidate,
			type
		});
		case "decimal": return readDecimal(candidate);
		case "boolean": return typeof candidate.value === "boolean" ? accept(candidate.value) : wrongType(candidate);
		case "cidr": return readCidr({
			...candidate,
			type
		});
		case "ip": return readAddress(candidate);
		case "enum": return readEnum({
			...candidate,
			type
		});
		case "arn": return readArn({
			...candidate,
			type
		});
		case "list": return readList({
			...candidate,
			type
		});
		case "map": return readMap({
			...candidate,
			type
		});
		case "subnets": return readSubnets({
			...candidate,
			type
		});
	}
}
function readString(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return wrongType(candidate);
	if (value.length <= type.maxLength && new RegExp(`^(?:${type.pattern})$`, "u").test(value)) return accept(value);
	const what = type.unquoted ? "" : `${quoteValue(value)}, which is `;
	return refuse(error({
		code: type.code,
		path,
		message: `${name} is ${what}not of the right form.`,
		hint: `Write ${type.form}.`
	}));
}
function readInteger(candidate) {
	const { type, value, path, name } = candidate;
	const number = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
	if (typeof number !== "number" || !Number.isInteger(number)) return wrongType(candidate);
	if (number >= type.minimum && number <= type.maximum) return accept(number);
	const bounds = `from ${type.minimum} to ${type.maximum}${type.unit === void 0 ? "" : ` ${type.unit}`}`;
	return refuse(error({
		code: "out-of-range",
		path,
		message: `${name} is ${number}.`,
		hint: `Write a whole number ${bounds}.`
	}));
}
function readDecimal(candidate) {
	const { value, path, name } = candidate;
	if (typeof value !== "string" && typeof value !== "number") return wrongType(candidate);
	const text = String(value);
	if (!/^\d{1,6}(\.\d{1,6})?$/.test(text)) return wrongType(candidate);
	if (Number(text) > 0) return accept(text);
	return refuse(error({
		code: "out-of-range",
		path,
		message: `${name} is ${text}.`,
		hint: "Write a price above 0, or remove the key."
	}));
}
function readCidr(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return wrongType(candidate);
	const cidr = parseCidr(value);
	if (cidr === null) return refuse(error({
		code: "not-a-cidr",
		path,
		message: `${name} is ${quoteValue(value)}, which is not an IPv4 range.`,
		hint: "Write four numbers from 0 to 255 and a prefix, such as 10.0.0.0/24."
	}));
	if (cidr.prefix >= type.minimumPrefix && cidr.prefix <= type.maximumPrefix) return accept(value);
	const hint = `Write a prefix from /${type.minimumPrefix} (the largest range) to /${type.maximumPrefix} (the smallest).`;
	return refuse(error({
		code: "range-size",
		path,
		message: `${name} has the prefix /${cidr.prefix}.`,
		hint
	}));
}
function readAddress(candidate) {
	const { value, path, name } = candidate;
	if (typeof value !== "string") return wrongType(candidate);
	if (parseAddress(value) !== null) return accept(value);
	return refuse(error({
		code: "not-an-ip",
		path,
		message: `${name} is ${quoteValue(value)}, which is not an IPv4 address.`,
		hint: "Write four numbers from 0 to 255, such as 10.0.0.50."
	}));
}
function readEnum(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return wrongType(candidate);
	if (type.values.includes(value)) return accept(value);
	return refuse(error({
		code: "unknown-value",
		path,
		message: `${name} is ${quoteValue(value)}, which is none of its values.`,
		hint: `Write one of ${type.values.join(", ")}.`
	}));
}
function readArn(candidate) {
	const { type, value, path, name } = candidate;
	if (typeof value !== "string") return wrongType(candidate);
	const arn = parseArn(value);
	if (arn !== null && arn.service === type.service && arn.resource.startsWith(`${type.resource}/`)) return accept(value);
	return refuse(error({
		code: "not-an-arn",
		path,
		message: `${name} is ${quoteValue(value)}, which is not the ARN of a ${type.service} ${type.resource}.`,
		hint: `Write arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID; an alias does not do.`
	}));
}
function readList(candidate) {
	const { type, value, path, name } = candidate;
	if (!Array.isArray(value)) return wrongType(candidate);
	if (value.length > type.maxItems) return refuse(tooMany({
		path,
		name,
		count: value.length,
		maximum: type.maxItems
	}));
	return gather(value.map((item, index) => readValue({
		type: type.items,
		value: item,
		path: pointerTo(path, index),
		name: `${name}[${index}]`
	})));
}
function readMap(candidate) {
	const { type, value, path, name } = candidate;
	if (!isMapping(value)) return wrongType(candidate);
	const entries = Object.entries(value);
	if (entries.length > type.maxItems) return refuse(tooMany({
		path,
		name,
		count: entries.length,
		maximum: type.maxItems
	}));
	const findings = entries.flatMap(([key, item]) => {
		const place = {
			path: pointerTo(path, key),
			name: `${name}.${key.slice(0, 128)}`
		};
		return [...readString({
			type: type.key,
			value: key,
			...place
		}).findings.map((finding) => ({
			...finding,
			aspect: "key"
		})), ...readString({
			type: type.value,
			value: item,
			...place
		}).findings];
	});
	return {
		value: findings.length > 0 ? null : value,
		findings
	};
}
function readSubnets(candidate) {
	const { type, value, path, name } = candidate;
	if (!Array.isArray(value)) return wrongType(candidate);
	return gather(value.map((item, index) => readSubnet({
		type,
		value: item,
		path: pointerTo(path, index),
		name: `${name}[${index}]`
	})));
}
function readSubnet(candidate) {
	const { type, value, path, name } = candidate;
	const parts = {
		availabilityZone: type.availabilityZone,
		instanceCIDR: type.instanceCIDR
	};
	if (!isMapping(value)) return wrongType(candidate);
	const unknown = Object.keys(value).filter((key) => !Object.hasOwn(parts, key)).map((key) => unknownKey({
		key,
		parent: path,
		known: Object.keys(parts)
	}));
	const read = Object.entries(parts).map(([key, part]) => {
		const place = {
			path: pointerTo(path, key),
			name: `${name}.${key}`
		};
		if (!Object.hasOwn(value, key)) return {
			key,
			...refuse(error({
				code: "missing-key",
				path: place.path,
				message: `${name} has no ${key}.`,
				hint: `Write ${formOf(part)}.`
			}))
		};
		return {
			key,
			...readValue({
				type: part,
				value: value[key],
				...place
			})
		};
	});
	const findings = [...unknown, ...read.flatMap((part) => part.findings)];
	return {
		value: findings.length > 0 ? null : Object.fromEntries(read.map((part) => [part.key, part.value])),
		findings
	};
}
function tooMany({ path, name, count, maximum }) {
	return error({
		code: "too-many-items",
		path,
		message: `${name} has ${count} entries.`,
		hint: `Write at most ${maximum}.`
	});
}
function wrongType({ type, value, path, name }) {
	return refuse(error({
		code: "wrong-type",
		path,
		message: `${name} is ${describeValue(value)}.`,
		hint: `Write ${formOf(type)}.`
	}));
}
function gather(items) {
	const findings = items.flatMap((item) => item.findings);
	return {
		value: findings.length > 0 ? null : items.map((item) => item.value),
		findings
	};
}
function accept(value) {
	return {
		value,
		findings: []
	};
}
function refuse(finding) {
	return {
		value: null,
		findings: [finding]
	};
}
// packages/render/src/config/sections/retired-keys.ts
/** Keys of kube-aws that mean nothing any more, each with what replaced it. */
const retiredKeys = {
	hyperkubeImageRepo: "Remove it: the binaries come from the extension of kubernetesVersion, and sysextMirror names another place for that.",
	useCalico: "Remove it: flannel is the network; network policies come with an add-on of your own."
};
// packages/render/src/config/read-config.ts
const keys = Object.entries(clusterKeys);
/** Reads each key by itself: its form, its default, whether it exists at all. */
function readConfig(document) {
	const unknown = Object.keys(document).flatMap((name) => judgeName(name));
	const read = keys.map(([name, key]) => ({
		name,
		...readKey(name, key, document)
	}));
	return {
		config: Object.fromEntries(read.map(({ name, value }) => [name, value])),
		written: new Set(read.filter(({ written }) => written).map(({ name }) => name)),
		wrong: new Set(read.filter(({ findings }) => findings.length > 0).map(({ name }) => name)),
		findings: [...unknown, ...read.flatMap(({ findings }) => findings)]
	};
}
function judgeName(name) {
	if (Object.hasOwn(clusterKeys, name)) return [];
	const retired = Object.entries(retiredKeys).find(([key]) => key === name);
	if (retired === void 0) return [unknownKey({
		key: name,
		parent: "",
		known: Object.keys(clusterKeys)
	})];
	const message = `${name} belongs to kube-aws and has no meaning any more.`;
	return [error({
		code: "retired-key",
		path: pointerTo("", name),
		message,
		hint: retired[1],
		aspect: "key"
	})];
}
function readKey(name, key, document) {
	const path = pointerTo("", name);
	const value = Object.hasOwn(document, name) ? document[name] : void 0;
	if (!(value === void 0 || key.default === null && (value === null || value === ""))) {
		const { value: accepted, findings } = readValue({
			type: key.type,
			value,
			path,
			name
		});
		return {
			value: findings.length > 0 ? fallback(key) : accepted,
			findings,
			written: true
		};
	}
	if (!key.required) return {
		value: key.default,
		findings: [],
		written: false
	};
	const message = `${name} is missing. ${key.meaning}`;
	const hint = `Write ${name}: ${formOf(key.type)}.`;
	return {
		value: fallback(key),
		findings: [error({
			code: "missing-key",
			path,
			message,
			hint
		})],
		written: false
	};
}
function fallback(key) {
	return key.required ? "" : key.default;
}
// packages/render/src/shape.ts
/** Text of a form: `form` matches the whole of it, `words` end the sentence "... must be". */
function text(form, words) {
	return (value, path) => typeof value === "string" && form.test(value) ? [] : [fault(path, words)];
}
function integer(minimum) {
	return (value, path) => typeof value === "number" && Number.isSafeInteger(value) && value >= minimum ? [] : [fault(path, `a whole number from ${minimum}`)];
}
/** Exactly this value. */
function only(wanted) {
	return (value, path) => value === wanted ? [] : [fault(path, JSON.stringify(wanted))];
}
function nullable(shape) {
	return (value, path) => value === null ? [] : shape(value, path);
}
function listOf(item) {
	return (value, path) => Array.isArray(value) ? value.flatMap((part, index) => item(part, pointerTo(path, index))) : [fault(path, "a list")];
}
/** These keys; others are left alone. */
function record(fields) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		return Object.entries(fields).flatMap(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : void 0, pointerTo(path, key)));
	};
}
/** Any keys of a form, at least `minimum` of them. */
function mapOf(options) {
	return (value, path) => {
		if (!isMapping(value)) return [fault(path, "a mapping")];
		const entries = Object.entries(value);
		if (entries.length < options.minimum) return [fault(path, `a mapping with ${options.minimum} or more entries`)];
		return entries.flatMap(([key, part]) => [...options.key(key, pointerTo(path, key)), ...options.value(part, pointerTo(path, key))]);
	};
}
/** Whatever JSON holds. */
const anything = () => [];
function fault(path, words) {
	return {
		path,
		message: `${path || "The file"} must be ${words}.`
	};
}
// packages/render/src/versions/version-forms.ts
/** Forms of what a version table holds: each goes into files and scripts of the nodes as it is. */
const versionForms = {
	kubernetes: text(/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/, "a version such as v1.36.2"),
	flatcar: text(/^\d{4,5}\.\d{1,3}\.\d{1,3}$/, "a version such as 4593.2.5"),
	/** The distribution specification's form of a tag. */
	imageTag: text(/^\w[\w.-]{0,127}$/, "the tag of an image, such as v1.14.2"),
	url: text(/^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?\/[A-Za-z0-9._~%/+-]+$/, "the URL of a file"),
	/** The Ignition specification's form of a verification hash. */
	hash: text(/^sha(256-[0-9a-f]{64}|512-[0-9a-f]{128})$/, "a hash such as sha256-...")
};
// packages/render/src/artifacts/parse-model.ts
/** One word without anything that a shell, a template, YAML or Markdown could take for its own. */
const word = text(/^[A-Za-z0-9][A-Za-z0-9._:/*+-]{0,511}$/, "a word");
const address = text(/^\d{1,3}(\.\d{1,3}){3}$/, "an IPv4 address");
const range = text(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, "an IPv4 range");
const secretName = text(/^(\/[A-Za-z0-9._-]+){2,15}$/, "the name of a parameter");
const { kubernetes: kubernetes$1, imageTag: imageTag$1, url: url$1, hash: hash$1 } = versionForms;
/** What the program reads of a model; `config` is judged by the rules of cluster.yaml itself. */
const shape$1 = record({
	format: only(1),
	renderer: word,
	stackName: word,
	region: word,
	partition: word,
	apiServer: record({
		host: word,
		port: only(443),
		url: word,
		controllerIP: address
	}),
	subnets: listOf(record({
		logicalId: word,
		availabilityZone: word,
		instanceCIDR: range
	})),
	controllerSubnet: integer(0),
	network: record({
		vpcCIDR: range,
		podCIDR: range,
		serviceCIDR: range,
		kubernetesServiceIP: address,
		dnsServiceIP: address,
		clusterDomain: word,
		existingVPC: nullable(record({
			vpcId: word,
			routeTableId: nullable(word)
		}))
	}),
	apiRecord: nullable(record({
		name: word,
		ttl: integer(1)
	})),
	image: record({
		owner: word,
		name: nullable(word),
		namePattern: word,
		architecture: word,
		amiId: nullable(word)
	}),
	versions: record({
		kubernetes: kubernetes$1,
		etcd: imageTag$1,
		coredns: imageTag$1,
		pause: imageTag$1,
		flannel: imageTag$1,
		flannelCNI: imageTag$1,
		cloudControllerManager: imageTag$1,
		flatcar: nullable(word),
		extension: record({
			url: url$1,
			hash: nullable(hash$1)
		})
	}),
	versionTable: nullable(word),
	secrets: record({
		prefix: secretName,
		kmsKeyArn: nullable(word),
		controller: listOf(secretName),
		worker: listOf(secretName)
	}),
	immutable: mapOf({
		minimum: 0,
		key: anything,
		value: anything
	}),
	growing: mapOf({
		minimum: 0,
		key: anything,
		value: integer(0)
	}),
	stackTags: mapOf({
		minimum: 0,
		key: anything,
		value: text(/^\P{C}{0,256}$/u, "at most 256 characters")
	}),
	nodeCount: record({
		controllers: only(1),
		workers: integer(0)
	})
});
/**
* The content of cluster.json; null when it is not what render writes. The digest says that nobody edited it since, but whoever edits a
* folder can make a new digest: what the model holds reaches AWS, the node's files and the summary.
*/
function parseModel(value) {
	if (!isMapping(value) || shape$1(value, "").length > 0) return null;
	const { config, stackName, region } = value;
	if (!isMapping(config)) return null;
	const read = readConfig(config);
	if (!(read.wrong.size === 0 && canonicalJson(pick(read.config, config)) === canonicalJson(config)) || read.config.clusterName !== stackName || read.config.region !== region) return null;
	return {
		...value,
		config: read.config
	};
}
/** The keys that were written. */
function pick(config, written) {
	return Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(written, key)));
}
// packages/render/src/artifacts/template-user-data.ts
const launchTemplates = {
	controller: logicalIds.controllerLaunchTemplate,
	worker: logicalIds.workerLaunchTemplate
};
/** Where a role's user data stands in a template: the text inside Fn::Base64 and Fn::Sub. */
function pathOf(role) {
	return [
		"Resources",
		launchTemplates[role],
		"Properties",
		"LaunchTemplateData",
		"UserData",
		"Fn::Base64",
		"Fn::Sub"
	];
}
/** The user data of a role; null when a customised template has it no longer where it was rendered. */
function userDataIn(template, role) {
	let value = template;
	for (const key of pathOf(role)) value = isMapping(value) ? value[key] : null;
	return typeof value === "string" ? value : null;
}
/** A copy of the template with other user data for a role. */
function withUserData(template, role, userData) {
	return replaceAt(template, pathOf(role), userData);
}
function replaceAt(value, path, replacement) {
	const [key, ...rest] = path;
	if (key === void 0) return replacement;
	return isMapping(value) ? {
		...value,
		[key]: replaceAt(value[key], rest, replacement)
	} : value;
}
// packages/render/src/artifacts/read-artifacts.ts
const roles = ["controller", "worker"];
/**
* Reads a folder of committed artifacts, by path. Errors: an artifact is missing or unreadable, was edited without its digest
* (`artifact-changed`), or the template embeds another node config than the one beside it (`node-config-not-embedded`).
*/
function readArtifacts(files) {
	const { parsed, diagnostics } = parseArtifacts(files);
	if (parsed === null) return {
		diagnostics,
		artifacts: null
	};
	const { model, digest } = parsed;
	const kept = new Map(artifactNames.map((path) => [path, files.get(path) ?? ""]));
	const found = [
		...diagnostics,
		...judgeEmbedding(files, parsed),
		...judgeDigests(kept, parsed),
		...judgeLimits(files, parsed)
	];
	return {
		diagnostics: found,
		artifacts: hasErrors(found) ? null : {
			files: kept,
			model,
			digest: digest.digest
		}
	};
}
/** The JSON of the artifacts that a program reads, and what is wrong with their shape. */
function parseArtifacts(files) {
	const missing = artifactNames.filter((path) => !files.has(path));
	if (missing.length > 0) return {
		parsed: null,
		diagnostics: missing.map((path) => problem("artifact-missing", path, "This artifact is missing."))
	};
	const diagnostics = [
		{
			path: artifactPaths.template,
			isRight: isMapping
		},
		{
			path: artifactPaths.nodeConfig.controller,
			isRight: isMapping
		},
		{
			path: artifactPaths.nodeConfig.worker,
			isRight: isMapping
		},
		{
			path: artifactPaths.model,
			isRight: (value) => parseModel(value) !== null
		},
		{
			path: artifactPaths.digest,
			isRight: isDigest
		}
	].filter(({ path, isRight }) => !isRight(parseJson(files.get(path)))).map(({ path }) => problem("artifact-unreadable", path, "This is not the JSON that render writes."));
	const model = parseModel(parseJson(files.get(artifactPaths.model)));
	const digest = parseJson(files.get(artifactPaths.digest));
	if (diagnostics.length > 0 || model === null || !isDigest(digest)) return {
		parsed: null,
		diagnostics
	};
	return {
		parsed: {
			template: parseJson(files.get(artifactPaths.template)),
			model,
			digest
		},
		diagnostics
	};
}
function problem(code, file, message) {
	return {
		severity: "error",
		code,
		message,
		hint: {
			"artifact-changed": "Run keelson render --artifacts with this folder to take the edit over.",
			"node-config-not-embedded": "Run keelson render --artifacts with this folder to embed it."
		}[code] ?? "Render again with keelson render.",
		file,
		path: "",
		range: null
	};
}
function judgeEmbedding(files, { template }) {
	return roles.flatMap((role) => {
		const path = artifactPaths.nodeConfig[role];
		if (extractNodeConfig(userDataIn(template, role) ?? "") === files.get(path)) return [];
		return [problem("node-config-not-embedded", path, `The template embeds another node config of the ${role} than this one.`)];
	});
}
function judgeDigests(files, { digest }) {
	const found = makeDigest(new Map(digestedPaths.map((path) => [path, files.get(path) ?? ""])), digest);
	const changed = digestedPaths.filter((path) => found.artifacts[path] !== digest.artifacts[path]);
	if (changed.length > 0) return changed.map((path) => problem("artifact-changed", path, "This artifact was edited since its digest was made."));
	if (found.digest === digest.digest) return [];
	return [problem("artifact-changed", artifactPaths.digest, "The digest does not follow from the artifacts.")];
}
function judgeLimits(files, { template, model }) {
	const userData = {
		controller: userDataIn(template, "controller") ?? "",
		worker: userDataIn(template, "worker") ?? ""
	};
	return checkLimits({
		config: model.config,
		template: files.get(artifactPaths.template) ?? "",
		userData
	}).map(({ severity, code, message, hint }) => ({
		severity,
		code,
		message,
		hint,
		file: artifactPaths.template,
		path: "",
		range: null
	}));
}
/** Null for what is no JSON, and for what is nested so deeply that writing it again would end the program. */
function parseJson(text) {
	try {
		const value = JSON.parse(text ?? "");
		return isShallow(value) ? value : null;
	} catch {
		return null;
	}
}
function isShallow(value) {
	let level = [value];
	for (let depth = 0; depth < 100 && level.length > 0; depth += 1) level = level.flatMap((each) => typeof each === "object" && each !== null ? Object.values(each) : []);
	return level.length === 0;
}
function isDigest(value) {
	if (!isMapping(value)) return false;
	const { format, renderer, artifacts, digest, manifests, mapping, versions } = value;
	const areTexts = [renderer, digest].every((text) => typeof text === "string");
	const areOptional = [
		manifests,
		mapping,
		versions
	].every((text) => text === null || typeof text === "string");
	return format === 1 && areTexts && areOptional && isMapping(artifacts);
}
// packages/render/src/artifacts/json-text.ts
/** JSON as it lies in a folder: indented, with a line end. */
function jsonText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// packages/render/src/artifacts/seal-artifacts.ts
/** Adds digest.json to the other artifacts. */
function sealArtifacts({ files, model, sources }) {
	const digested = new Map(digestedPaths.flatMap((path) => files.has(path) ? [[path, files.get(path) ?? ""]] : []));
	const digest = makeDigest(digested, {
		renderer: model.renderer,
		versions: model.versionTable,
		...sources
	});
	return {
		files: new Map([...digested, [artifactPaths.digest, jsonText(digest)]]),
		model,
		digest: digest.digest
	};
}
// packages/render/src/artifacts/embed-node-configs.ts
/** Takes edits of committed artifacts over: embeds the node configs into the template again and makes a new digest. */
function embedNodeConfigs(files) {
	const { parsed, diagnostics } = parseArtifacts(files);
	if (parsed === null) return {
		diagnostics,
		artifacts: null
	};
	const lost = roles.filter((role) => userDataIn(parsed.template, role) === null);
	if (lost.length > 0) {
		const message = (role) => `The template has no user data of the ${role} where render writes it.`;
		return {
			diagnostics: lost.map((role) => problem("user-data-not-found", artifactPaths.template, message(role))),
			artifacts: null
		};
	}
	const template = roles.reduce((embedded, role) => {
		return withUserData(embedded, role, embedNodeConfig({
			nodeConfig: files.get(artifactPaths.nodeConfig[role]) ?? "",
			role
		}));
	}, parsed.template);
	const { model, digest } = parsed;
	const artifacts = sealArtifacts({
		files: new Map([...files, [artifactPaths.template, jsonText(template)]]),
		model,
		sources: digest
	});
	const read = readArtifacts(artifacts.files);
	return {
		diagnostics: read.diagnostics,
		artifacts: hasErrors(read.diagnostics) ? null : artifacts
	};
}
// packages/render/src/access/render-kubeconfig.ts
/**
* The committed kubeconfig: where the cluster is, and no secret. Named after the article's: `NAME-cluster`, `NAME-context`, `NAME-admin`
* (kubernetes.io, "Organizing Cluster Access Using kubeconfig Files"). The CA and a short-lived certificate exist only after a deploy.
*/
function renderKubeconfig(model) {
	const name = `keelson-${model.config.clusterName}`;
	return `# Where the cluster is. It holds no credentials and no CA: deploy-cluster and connect-cluster write a kubeconfig that does.
apiVersion: v1
kind: Config
clusters:
- name: ${name}-cluster
  cluster:
    server: ${model.apiServer.url}
contexts:
- name: ${name}-context
  context:
    cluster: ${name}-cluster
    namespace: default
    user: ${name}-admin
current-context: ${name}-context
users:
- name: ${name}-admin
  user: {}
`;
}
// packages/render/src/artifacts/artifact-files.ts
/** Every artifact but digest.json, by path. */
function artifactFiles({ model, template, nodeConfigs, kubeconfig }) {
	return /* @__PURE__ */ new Map([
		[artifactPaths.template, template],
		[artifactPaths.nodeConfig.controller, nodeConfigs.controller],
		[artifactPaths.nodeConfig.worker, nodeConfigs.worker],
		[artifactPaths.kubeconfig, kubeconfig],
		[artifactPaths.model, jsonText(model)]
	]);
}
// packages/render/src/versions/version-table.ts
/** Sources: kubeadm's image list per version, cloud-provider-aws releases, Flatcar's extension listing, Flatcar and flannel releases. */
const versionTable = {
	format: 1,
	kubernetes: {
		"v1.36.2": {
			etcd: "3.6.8-0",
			coredns: "v1.14.2",
			pause: "3.10.2",
			cloudControllerManager: "v1.36.1",
			extension: {
				url: "https://extensions.flatcar.org/extensions/kubernetes-v1.36.2-x86-64.raw",
				hash: null
			}
		},
		"v1.35.6": {
			etcd: "3.6.6-0",
			coredns: "v1.13.1",
			pause: "3.10.1",
			cloudControllerManager: "v1.35.2",
			extension: {
				url: "https://extensions.flatcar.org/extensions/kubernetes-v1.35.6-x86-64.raw",
				hash: null
			}
		}
	},
	flatcar: {
		stable: "4593.2.5",
		lts: "4081.3.10",
		beta: "4757.1.0"
	},
	flannel: {
		version: "v0.28.9",
		cniPlugin: "v1.9.1-flannel3"
	}
};
// packages/render/src/config/rule.ts
/** The pointer of the first of the keys that the user wrote; of the first one when all are defaults. */
function blame(facts, ...keys) {
	return pointerTo("", keys.find((key) => facts.written.has(key)) ?? keys[0]);
}
// packages/render/src/config/rules/instance-rules.ts
/** kubeadm asks for 2 vCPU and 1,700 MB on a controller. Sizes below that, of families where they exist. */
const tooSmallSizes = /^(t2\.(nano|micro|small)|t3a?\.(nano|micro)|t1\.micro|m1\.(small|medium)|m3\.medium|[a-z0-9-]+\.nano)$/;
/** Graviton: `g` follows the generation. */
const arm = /^(a1|[a-z]+\d+g[a-z]*)\./;
/** Families of the hypervisor before Nitro: disks have other names and the console comes late. */
const beforeNitro = /^(t1|t2|m[1-4]|c[134]|r[34]|i2|cc2|cr1|d2|g[23]s?|h1|hs1|p[23]|f1|x1e?)\./;
const instanceRules = [
	{
		keys: ["controllerInstanceType"],
		check: (facts) => {
			const type = facts.config.controllerInstanceType;
			if (!tooSmallSizes.test(type)) return [];
			const message = `${type} is too small for a controller, which needs 2 vCPU and 2 GiB.`;
			return [error({
				code: "instance-too-small",
				path: blame(facts, "controllerInstanceType"),
				message,
				hint: "Write t3.medium or larger."
			})];
		}
	},
	{
		keys: ["controllerInstanceType"],
		check: (facts) => judgeType(facts, "controllerInstanceType")
	},
	{
		keys: ["workerInstanceType"],
		check: (facts) => judgeType(facts, "workerInstanceType")
	}
];
function judgeType(facts, key) {
	const type = facts.config[key];
	const path = blame(facts, key);
	if (arm.test(type)) return [error({
		code: "instance-architecture",
		path,
		message: `${type} has an ARM processor, and node images are x86-64.`,
		hint: "Write a type with an Intel or AMD processor, such as t3.medium."
	})];
	if (beforeNitro.test(type)) return [notice({
		code: "instance-before-nitro",
		path,
		message: `${type} is older than the Nitro system: slower, and its console output comes late.`,
		hint: `Write ${type.replace(/^[a-z]+\d+[a-z]*/, "t3")} or another current type.`
	})];
	return [];
}
// packages/render/src/config/rules/subnet-rules.ts
/** Subnets against the VPC, each other, the region and controllerIP. */
const subnetRules = [
	{
		keys: [
			"subnets",
			"instanceCIDR",
			"vpcCIDR"
		],
		check: (facts) => {
			const vpc = parseCidr(facts.config.vpcCIDR);
			return subnetRanges(facts).filter(({ range }) => vpc !== null && !containsCidr(vpc, range)).map(({ range, path }) => error({
				code: "subnet-outside-vpc",
				path,
				message: `The subnet ${formatCidr(range)} is not wholly inside vpcCIDR ${facts.config.vpcCIDR}.`,
				hint: "Choose a range inside that of the VPC."
			}));
		}
	},
	{
		keys: ["subnets"],
		check: (facts) => {
			const ranges = subnetRanges(facts);
			return ranges.flatMap(({ range, path }, index) => {
				const earlier = ranges.slice(0, index).find((other) => overlaps(other.range, range));
				if (earlier === void 0) return [];
				return [error({
					code: "ranges-overlap",
					path,
					message: `The subnet ${formatCidr(range)} overlaps the subnet ${formatCidr(earlier.range)} above it.`,
					hint: "Choose ranges that share no address."
				})];
			});
		}
	},
	{
		keys: [
			"controllerIP",
			"subnets",
			"instanceCIDR"
		],
		check: (facts) => {
			const { controllerIP } = facts.config;
			const address = parseAddress(controllerIP) ?? 0;
			const home = subnetRanges(facts).find(({ range }) => containsAddress(range, address));
			const path = blame(facts, "controllerIP", facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR");
			if (home === void 0) return [error({
				code: "controller-ip-outside-subnets",
				path,
				message: `controllerIP ${controllerIP} lies in no subnet.`,
				hint: "Write an address of one of the subnets."
			})];
			if (!isReserved(home.range, address)) return [];
			return [error({
				code: "address-reserved",
				path,
				message: `AWS keeps ${controllerIP} for itself: the first four addresses and the last one of ${formatCidr(home.range)}.`,
				hint: "Write another address of the subnet."
			})];
		}
	},
	{
		keys: [
			"availabilityZone",
			"subnets",
			"region"
		],
		check: ({ config }) => zonesOf(config).filter(({ zone }) => !liesInRegion(zone, config.region)).map(({ zone, path }) => error({
			code: "zone-outside-region",
			path,
			message: `The zone ${zone} does not belong to the region ${config.region}.`,
			hint: `Write a zone of that region, such as ${config.region}a.`
		}))
	}
];
/** The ranges of `subnets`, or the single one of instanceCIDR, each with its place. */
function subnetRanges(facts) {
	const { subnets, instanceCIDR } = facts.config;
	return (subnets.length > 0 ? subnets.map((subnet, index) => ({
		text: subnet.instanceCIDR,
		path: pointerTo(pointerTo("/subnets", index), "instanceCIDR")
	})) : [{
		text: instanceCIDR,
		path: blame(facts, "instanceCIDR", "vpcCIDR")
	}]).flatMap(({ text, path }) => {
		const range = parseCidr(text);
		return range === null ? [] : [{
			range,
			path
		}];
	});
}
function zonesOf(config) {
	return [...config.availabilityZone === null ? [] : [{
		zone: config.availabilityZone,
		path: "/availabilityZone"
	}], ...config.subnets.map((subnet, index) => ({
		zone: subnet.availabilityZone,
		path: `/subnets/${index}/availabilityZone`
	}))];
}
/** True for eu-west-1a and for local zones such as us-west-2-lax-1a. */
function liesInRegion(zone, region) {
	return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}
function isReserved(range, address) {
	const offset = address - range.network;
	return offset < 4 || offset === sizeOf(range) - 1;
}
// packages/render/src/config/rules/volume-rules.ts
const volumeRules = [rootVolume("controller"), rootVolume("worker")];
function rootVolume(role) {
	return {
		keys: [
			`${role}RootVolumeType`,
			`${role}RootVolumeIOPS`,
			`${role}RootVolumeSize`
		],
		check: (facts) => judgeIOPS(facts, role)
	};
}
function judgeIOPS({ config }, role) {
	const type = config[`${role}RootVolumeType`];
	const iops = config[`${role}RootVolumeIOPS`];
	const size = config[`${role}RootVolumeSize`];
	const path = `/${role}RootVolumeIOPS`;
	const limits = iopsLimits[type];
	if (iops === null) {
		if (!limits?.required) return [];
		const hint = `Write ${role}RootVolumeIOPS: a number from ${limits.minimum}.`;
		return [error({
			code: "missing-key",
			path,
			message: `A volume of type ${type} needs its IOPS.`,
			hint
		})];
	}
	if (limits === null) return [error({
		code: "iops-without-type",
		path,
		message: `Volumes of type ${type} take no IOPS.`,
		hint: `Remove it, or set ${role}RootVolumeType to gp3, io1 or io2.`
	})];
	const maximum = Math.max(limits.minimum, Math.min(limits.maximum, limits.perGiB * size));
	if (iops >= limits.minimum && iops <= maximum) return [];
	return [error({
		code: "out-of-range",
		path,
		message: `${iops} IOPS are not possible for ${size} GiB of type ${type}.`,
		hint: `Write a number from ${limits.minimum} to ${maximum}.`
	})];
}
// packages/render/src/config/sections/access-rules.ts
const accessRules = [{
	keys: ["apiAccessAllowedSourceCIDRs"],
	check: ({ config }) => {
		if (!config.apiAccessAllowedSourceCIDRs.some((range) => parseCidr(range)?.prefix === 0)) return [];
		return [notice({
			code: "api-open",
			path: "/apiAccessAllowedSourceCIDRs",
			message: "The Kubernetes API can be reached from everywhere.",
			hint: "Name the ranges of your offices and runners in apiAccessAllowedSourceCIDRs, if they are known."
		})];
	}
}, {
	keys: ["apiAccessAllowedSourceCIDRs"],
	check: ({ config }) => {
		if (config.apiAccessAllowedSourceCIDRs.length > 0) return [];
		return [warning({
			code: "api-closed",
			path: "/apiAccessAllowedSourceCIDRs",
			message: "Nothing outside the cluster can reach the Kubernetes API, so no deployment can wait for it.",
			hint: "Name at least the range of the machine that deploys."
		})];
	}
}];
// packages/render/src/config/sections/dns-rules.ts
const dnsRules = [
	{
		keys: [
			"createRecordSet",
			"hostedZone",
			"hostedZoneId"
		],
		check: ({ config }) => {
			if (!config.createRecordSet || config.hostedZone !== null || config.hostedZoneId !== null) return [];
			return [error({
				code: "missing-key",
				path: "/hostedZone",
				message: "createRecordSet is true, but no zone is named for the record.",
				hint: "Write hostedZone or hostedZoneId."
			})];
		}
	},
	{
		keys: ["hostedZone", "hostedZoneId"],
		check: ({ config }) => {
			if (config.hostedZone === null || config.hostedZoneId === null) return [];
			return [error({
				code: "conflicting-keys",
				path: "/hostedZone",
				message: "hostedZone and hostedZoneId both name the zone.",
				hint: "Keep hostedZoneId only.",
				aspect: "key"
			})];
		}
	},
	{
		keys: ["createRecordSet", "recordSetTTL"],
		check: ({ config }) => {
			if (config.createRecordSet || config.recordSetTTL === 300) return [];
			return [error({
				code: "ttl-without-record",
				path: "/recordSetTTL",
				message: "recordSetTTL has no effect, since createRecordSet is false.",
				hint: "Remove it, or set createRecordSet to true."
			})];
		}
	},
	{
		keys: ["externalDNSName", "hostedZone"],
		check: (facts) => {
			const { externalDNSName, hostedZone } = facts.config;
			if (hostedZone === null || liesInZone(externalDNSName, hostedZone)) return [];
			const message = `The zone ${hostedZone} does not contain ${externalDNSName}.`;
			const hint = `Name the zone that ${externalDNSName} ends with.`;
			return [error({
				code: "name-outside-zone",
				path: blame(facts, "hostedZone"),
				message,
				hint
			})];
		}
	}
];
/** Compared label by label and without regard to case, as DNS does. */
function liesInZone(name, zone) {
	const wanted = `.${zone.toLowerCase().replace(/\.$/, "")}`;
	return `.${name.toLowerCase()}`.endsWith(wanted);
}
// packages/render/src/config/sections/network-rules.ts
const docker = {
	network: 172 * 2 ** 24 + 17 * 2 ** 16,
	prefix: 16
};
const networkRules = [
	disjoint("podCIDR", "vpcCIDR"),
	disjoint("serviceCIDR", "vpcCIDR"),
	disjoint("serviceCIDR", "podCIDR"),
	apartFromDocker("vpcCIDR"),
	apartFromDocker("podCIDR"),
	apartFromDocker("serviceCIDR"),
	{
		keys: ["serviceCIDR", "dnsServiceIP"],
		check: (facts) => {
			const { serviceCIDR, dnsServiceIP } = facts.config;
			const range = parseCidr(serviceCIDR);
			if (range === null || parseAddress(dnsServiceIP) === range.network + 10) return [];
			const message = `dnsServiceIP is ${dnsServiceIP}, which is not the tenth address of serviceCIDR ${serviceCIDR}.`;
			const hint = `Write dnsServiceIP: ${formatAddress(range.network + 10)}; kubeadm always takes the tenth address.`;
			return [error({
				code: "dns-service-ip",
				path: blame(facts, "dnsServiceIP", "serviceCIDR"),
				message,
				hint
			})];
		}
	},
	{
		keys: ["podCIDR", "workerCount"],
		check: (facts) => {
			const range = parseCidr(facts.config.podCIDR);
			const nodes = facts.config.workerCount + 3;
			if (range === null || sizeOf(range) / 256 >= nodes) return [];
			const message = `podCIDR has a /24 for ${sizeOf(range) / 256} nodes, but ${nodes} can exist at once (workerCount and 3).`;
			const hint = `Write a larger range: a prefix of at most /${24 - Math.ceil(Math.log2(nodes))}.`;
			return [error({
				code: "pod-range-too-small",
				path: blame(facts, "podCIDR", "workerCount"),
				message,
				hint
			})];
		}
	},
	{
		keys: ["vpcId", "routeTableId"],
		check: ({ config }) => {
			if (config.routeTableId === null || config.vpcId !== null) return [];
			return [error({
				code: "route-table-without-vpc",
				path: "/routeTableId",
				message: "routeTableId is given without vpcId, but a new VPC has a route table of its own.",
				hint: "Write the vpcId that the route table belongs to, or remove routeTableId."
			})];
		}
	}
];
function disjoint(key, other) {
	return {
		keys: [key, other],
		check: (facts) => {
			const [a, b] = [parseCidr(facts.config[key]), parseCidr(facts.config[other])];
			if (a === null || b === null || !overlaps(a, b)) return [];
			const message = `${key} ${facts.config[key]} overlaps ${other} ${facts.config[other]}.`;
			return [error({
				code: "ranges-overlap",
				path: blame(facts, key, other),
				message,
				hint: "Choose ranges that share no address."
			})];
		}
	};
}
function apartFromDocker(key) {
	return {
		keys: [key],
		check: (facts) => {
			const range = parseCidr(facts.config[key]);
			if (range === null || !(overlaps(range, docker) || containsAddress(range, docker.network))) return [];
			const message = `${key} ${facts.config[key]} overlaps 172.17.0.0/16, the bridge network of Docker.`;
			return [notice({
				code: "docker-bridge-range",
				path: blame(facts, key),
				message,
				hint: "Nodes that start Docker would lose the way to these addresses: choose another range if you can."
			})];
		}
	};
}
// packages/render/src/config/values/partition-of.ts
/** The partition of a region, as ARNs write it. */
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("us-gov-")) return "aws-us-gov";
	if (region.startsWith("eusc-")) return "aws-eusc";
	return "aws";
}
// packages/render/src/config/sections/secrets-rules.ts
const secretsRules = [{
	keys: ["kmsKeyArn", "region"],
	check: ({ config: { kmsKeyArn, region } }) => {
		const arn = kmsKeyArn === null ? null : parseArn(kmsKeyArn);
		if (arn === null || arn.region === region && arn.partition === partitionOf(region)) return [];
		return [error({
			code: "arn-outside-region",
			path: "/kmsKeyArn",
			message: `The key is in ${arn.region} (${arn.partition}), the cluster in ${region} (${partitionOf(region)}).`,
			hint: `Name a key in ${region}.`
		})];
	}
}];
// packages/render/src/versions/find-kubernetes.ts
/** The entry of a version (its `v` may be missing), or the newest one when none is wanted; null when there is none. */
function findKubernetes(table, wanted) {
	const version = wanted === null ? knownKubernetesVersions(table)[0] : `v${wanted.replace(/^v/, "")}`;
	if (version === void 0 || !Object.hasOwn(table.kubernetes, version)) return null;
	const release = table.kubernetes[version];
	return release === void 0 ? null : {
		version,
		release
	};
}
/** Newest first. */
function knownKubernetesVersions(table) {
	return Object.keys(table.kubernetes).toSorted((a, b) => compareVersions(b, a));
}
function compareVersions(a, b) {
	const [left, right] = [numbersOf(a), numbersOf(b)];
	for (const [index, number] of left.entries()) if (number !== (right[index] ?? 0)) return number - (right[index] ?? 0);
	return 0;
}
function numbersOf(version) {
	return version.replace(/^v/, "").split(".").map(Number);
}
// packages/render/src/config/sections/software-rules.ts
const softwareRules = [
	{
		keys: ["kubernetesVersion"],
		check: ({ config, versions }) => {
			const path = "/kubernetesVersion";
			const written = config.kubernetesVersion;
			const found = findKubernetes(versions, written);
			const known = knownKubernetesVersions(versions).join(", ");
			if (written === null) return [warning({
				code: "kubernetes-version-not-pinned",
				path,
				message: `No kubernetesVersion is written, so the newest known one is taken${found === null ? "" : `: ${found.version}`}.`,
				hint: `Write kubernetesVersion: ${found?.version ?? "..."}, so that it never moves by itself.`
			})];
			if (/^v?\d+\.\d+\.\d+[_+]coreos/.test(written)) return [error({
				code: "retired-value",
				path,
				message: "This is the tag of a CoreOS image, and those are gone.",
				hint: `Write one of ${known}.`
			})];
			if (!/^v?\d+\.\d+\.\d+$/.test(written)) return [error({
				code: "not-a-version",
				path,
				message: "kubernetesVersion is not a version.",
				hint: `Write one of ${known}.`
			})];
			if (found !== null) return [];
			return [error({
				code: "unknown-kubernetes-version",
				path,
				message: `${written} is not in the version table, so nobody knows what works with it.`,
				hint: `Write one of ${known}.`
			})];
		}
	},
	{
		keys: ["kubernetesVersion"],
		check: ({ config, versions }) => {
			const found = findKubernetes(versions, config.kubernetesVersion);
			if (found === null || found.release.extension.hash !== null) return [];
			return [warning({
				code: "extension-not-pinned",
				path: "/kubernetesVersion",
				message: `The extension of Kubernetes ${found.version} has no known hash: nodes take what the server gives them.`,
				hint: "Give a version table with its hash (--versions), or a sysextMirror that you trust."
			})];
		}
	},
	{
		keys: [
			"releaseChannel",
			"flatcarVersion",
			"amiId"
		],
		check: ({ config, versions }) => {
			if (config.amiId !== null || config.flatcarVersion !== null) return [];
			const known = versions.flatcar[config.releaseChannel];
			const path = "/flatcarVersion";
			if (known === void 0) return [notice({
				code: "node-image-not-pinned",
				path,
				message: `No version of the ${config.releaseChannel} channel is known: a new cluster takes the newest image and then keeps it.`,
				hint: "Write flatcarVersion to choose the image."
			})];
			return [warning({
				code: "flatcar-version-not-pinned",
				path,
				message: `No flatcarVersion is written, so the newest known one is taken: ${known}.`,
				hint: `Write flatcarVersion: ${known}, so that it never moves by itself.`
			})];
		}
	}
];
// packages/render/src/config/sections/zones-rules.ts
const zonesRules = [
	{
		keys: ["availabilityZone", "subnets"],
		check: ({ config }) => {
			if (config.availabilityZone !== null || config.subnets.length > 0) return [];
			return [error({
				code: "missing-key",
				path: "/availabilityZone",
				message: "No zone is named for the nodes.",
				hint: "Write availabilityZone, or subnets for several zones."
			})];
		}
	},
	{
		keys: ["availabilityZone", "subnets"],
		check: ({ config }) => {
			if (config.availabilityZone === null || config.subnets.length === 0) return [];
			return [error({
				code: "conflicting-keys",
				path: "/availabilityZone",
				message: "availabilityZone and subnets both say where nodes stand.",
				hint: "Keep one of the two.",
				aspect: "key"
			})];
		}
	},
	{
		keys: ["instanceCIDR", "subnets"],
		check: ({ config, written }) => {
			if (!written.has("instanceCIDR") || config.subnets.length === 0) return [];
			return [error({
				code: "conflicting-keys",
				path: "/instanceCIDR",
				message: "instanceCIDR is the range of the single subnet, but subnets is given.",
				hint: "Remove it: each entry of subnets has an instanceCIDR of its own.",
				aspect: "key"
			})];
		}
	},
	{
		keys: ["mapPublicIPs", "routeTableId"],
		check: ({ config }) => {
			if (config.mapPublicIPs || config.routeTableId !== null) return [];
			return [error({
				code: "no-way-out",
				path: "/mapPublicIPs",
				message: "Without public addresses nodes have no way to the internet through the stack's own gateway, so they cannot boot.",
				hint: "Name a routeTableId whose default route leads out, or set mapPublicIPs to true."
			})];
		}
	}
];
// packages/render/src/config/cluster-rules.ts
/** Every demand that goes beyond the form of a single value. */
const clusterRules = [
	...dnsRules,
	...zonesRules,
	...networkRules,
	...subnetRules,
	...accessRules,
	...secretsRules,
	...instanceRules,
	...volumeRules,
	...softwareRules
];
// packages/render/src/config/read-cluster.ts
/** Far more than any cluster needs; bounds what a hostile file can cost. */
const limits = {
	maxLength: 262144,
	maxLexemes: 1e5
};
/** Reads and judges cluster.yaml. Finds all mistakes at once; never throws on any text. */
function readCluster(source, versions = versionTable) {
	const { documents, diagnostics: faults } = parseYaml(source, { limits });
	const [document] = documents;
	const place = (findings) => findings.map((finding) => toDiagnostic(finding, source, document));
	if (document === void 0 && hasErrors(faults)) return {
		diagnostics: sortDiagnostics(faults),
		config: null,
		place
	};
	const shape = judgeShape(documents);
	if (shape !== null || !isMapping(document?.value)) return {
		diagnostics: sortDiagnostics([...faults, ...place(shape === null ? [] : [shape])]),
		config: null,
		place
	};
	const { config, written, wrong, findings } = readConfig(document.value);
	const broken = clusterRules.filter((rule) => !rule.keys.some((key) => wrong.has(key))).flatMap((rule) => rule.check({
		config,
		written,
		versions
	}));
	const diagnostics = limitDiagnostics(sortDiagnostics([...faults, ...place([...findings, ...broken])]));
	return {
		diagnostics,
		config: hasErrors(diagnostics) ? null : config,
		place
	};
}
/** What a cluster.yaml must be before its keys can be read. */
function judgeShape(documents) {
	const [first, second] = documents;
	const hint = "Write one mapping: a key and a value on each line.";
	if (first === void 0 || first.value === null) return error({
		code: "empty-file",
		path: "",
		message: "The file holds no value.",
		hint
	});
	if (second !== void 0) return error({
		code: "several-documents",
		path: "",
		message: `The file holds ${documents.length} YAML documents.`,
		hint
	});
	if (isMapping(first.value)) return null;
	return error({
		code: "wrong-type",
		path: "",
		message: `The file is ${describeValue(first.value)}.`,
		hint
	});
}
function toDiagnostic(finding, source, document) {
	const { aspect, ...words } = finding;
	return {
		...words,
		file: source.name,
		range: document?.rangeOf(finding.path, aspect) ?? null
	};
}
// packages/render/src/artifacts/renderer.ts
/** Revision of what render writes; raised whenever the same cluster.yaml gives other artifacts. */
const renderer = "keelson/1";
// packages/render/src/model/make-network.ts
function makeNetwork(config) {
	const services = networkOf(config.serviceCIDR);
	return {
		vpcCIDR: formatCidr(networkOf(config.vpcCIDR)),
		podCIDR: formatCidr(networkOf(config.podCIDR)),
		serviceCIDR: formatCidr(services),
		kubernetesServiceIP: formatAddress(services.network + 1),
		dnsServiceIP: config.dnsServiceIP,
		clusterDomain: "cluster.local",
		existingVPC: config.vpcId === null ? null : {
			vpcId: config.vpcId,
			routeTableId: config.routeTableId
		}
	};
}
function networkOf(text) {
	const range = parseCidr(text);
	if (range === null) throw new Bug("a text that is no range passed validation");
	return range;
}
// packages/render/src/model/make-node-image.ts
/** Flatcar's images by the naming of its EC2 pages: `Flatcar-CHANNEL-VERSION-hvm`. */
function makeNodeImage(config, flatcar) {
	const channel = `Flatcar-${config.releaseChannel}`;
	return {
		owner: "075585003325",
		name: flatcar === null || config.amiId !== null ? null : `${channel}-${flatcar}-hvm`,
		namePattern: `${channel}-*-hvm`,
		architecture: "x86_64",
		amiId: config.amiId
	};
}
// packages/render/src/model/make-subnets.ts
/** The subnets of the stack, and which of them holds the controller. */
function makeSubnets(config) {
	const address = parseAddress(config.controllerIP);
	const ranges = writtenSubnets(config).map(({ availabilityZone, instanceCIDR }) => ({
		availabilityZone,
		range: parseCidr(instanceCIDR)
	}));
	const controllerSubnet = ranges.findIndex(({ range }) => range !== null && address !== null && containsAddress(range, address));
	const subnets = ranges.map(({ availabilityZone, range }, index) => {
		if (range === null) throw new Bug("a subnet that is no range passed validation");
		return {
			logicalId: `Subnet${index}`,
			availabilityZone,
			instanceCIDR: formatCidr(range)
		};
	});
	if (controllerSubnet < 0) throw new Bug("a controllerIP outside all subnets passed validation");
	return {
		subnets,
		controllerSubnet
	};
}
function writtenSubnets({ subnets, availabilityZone, instanceCIDR }) {
	if (subnets.length > 0) return subnets;
	if (availabilityZone === null) throw new Bug("a config without zone passed validation");
	return [{
		availabilityZone,
		instanceCIDR
	}];
}
// packages/render/src/model/make-versions.ts
function makeVersions(config, table) {
	const found = findKubernetes(table, config.kubernetesVersion);
	if (found === null) throw new Bug("an unknown kubernetesVersion passed validation");
	const { extension, ...images } = found.release;
	return {
		kubernetes: found.version,
		...images,
		flannel: table.flannel.version,
		flannelCNI: table.flannel.cniPlugin,
		flatcar: flatcarVersionOf(config, table),
		extension: {
			url: mirrored(extension.url, config.sysextMirror),
			hash: extension.hash
		}
	};
}
/** Null when only the image itself knows: an own amiId, or a channel without a known version. */
function flatcarVersionOf(config, table) {
	if (config.flatcarVersion !== null) return config.flatcarVersion;
	return config.amiId === null ? table.flatcar[config.releaseChannel] ?? null : null;
}
/** The same file name in the mirror's folder. */
function mirrored(url, mirror) {
	if (mirror === null) return url;
	return `${mirror.replace(/\/+$/, "")}/${url.slice(url.lastIndexOf("/") + 1)}`;
}
// packages/render/src/model/secrets-of.ts
const controllerSecrets = [
	"ca.crt",
	"ca.key",
	"etcd-ca.crt",
	"etcd-ca.key",
	"front-proxy-ca.crt",
	"front-proxy-ca.key",
	"sa.pub",
	"sa.key",
	"bootstrap-token"
];
const workerSecrets = ["ca.crt", "bootstrap-token"];
/** The SSM parameters that nodes read at boot. One GetParameters call takes ten names, so neither list may grow beyond that. */
function secretsOf(config) {
	const prefix = `/keelson/${config.clusterName}`;
	return {
		prefix,
		kmsKeyArn: config.kmsKeyArn,
		controller: controllerSecrets.map((name) => `${prefix}/controller/${name}`),
		worker: workerSecrets.map((name) => `${prefix}/worker/${name}`)
	};
}
// packages/render/src/model/make-cluster-model.ts
/** Decides everything that follows from a config without errors. */
function makeClusterModel(config, versions = versionTable) {
	const host = config.externalDNSName.toLowerCase();
	const resolved = makeVersions(config, versions);
	return {
		format: 1,
		renderer,
		config,
		stackName: config.clusterName,
		region: config.region,
		partition: partitionOf(config.region),
		apiServer: {
			host,
			port: 443,
			url: `https://${host}`,
			controllerIP: config.controllerIP
		},
		...makeSubnets(config),
		network: makeNetwork(config),
		apiRecord: makeApiRecord(config, host),
		image: makeNodeImage(config, resolved.flatcar),
		versions: resolved,
		versionTable: versions === versionTable ? null : sha256(canonicalJson(versions)),
		secrets: secretsOf(config),
		immutable: immutableKeys(config),
		growing: { etcdVolumeSize: config.etcdVolumeSize },
		stackTags: {
			"keelson:cluster": config.clusterName,
			...config.stackTags
		},
		nodeCount: {
			controllers: 1,
			workers: config.workerCount
		}
	};
}
function makeApiRecord(config, name) {
	if (!config.createRecordSet) return null;
	const ttl = config.recordSetTTL;
	if (config.hostedZoneId !== null) return {
		name,
		ttl,
		zone: { hostedZoneId: config.hostedZoneId.replace(/^\/hostedzone\//, "") }
	};
	if (config.hostedZone === null) throw new Bug("createRecordSet without a zone passed validation");
	return {
		name,
		ttl,
		zone: { hostedZoneName: `${config.hostedZone.toLowerCase().replace(/\.$/, "")}.` }
	};
}
/** What a living stack cannot change: another value needs a new cluster. New subnets may be added behind the existing ones. */
function immutableKeys(config) {
	const { clusterName, region, vpcId, vpcCIDR, controllerIP, podCIDR, serviceCIDR, dnsServiceIP, etcdSnapshotId } = config;
	const { subnets } = makeSubnets(config);
	return {
		clusterName,
		region,
		vpcId,
		vpcCIDR,
		subnets: subnets.map(({ availabilityZone, instanceCIDR }) => ({
			availabilityZone,
			instanceCIDR
		})),
		controllerIP,
		podCIDR,
		serviceCIDR,
		dnsServiceIP,
		etcdSnapshotId
	};
}
// packages/render/src/node/addons/cloud-controller-manager.ts
/**
* The AWS cloud controller: gives nodes their zone and addresses, makes load balancers. It asks the API server of its own host, so it
* does not wait for kube-proxy; its controllers use the service accounts and roles that Kubernetes already has for them
* (cloud-provider-aws, existing-cluster example; kube's bootstrap policy for node-controller and service-controller).
*/
function cloudControllerManagerManifest(model) {
	return `apiVersion: v1
kind: ServiceAccount
metadata: {name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: "system:cloud-controller-manager"}
rules:
- {apiGroups: [""], resources: [events], verbs: [create, patch, update]}
- {apiGroups: [""], resources: [nodes], verbs: ["*"]}
- {apiGroups: [""], resources: [nodes/status], verbs: [patch]}
- {apiGroups: [""], resources: [services, services/status], verbs: [get, list, patch, update, watch]}
- {apiGroups: [""], resources: [serviceaccounts], verbs: [create, get, list, watch]}
- {apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}
- {apiGroups: [""], resources: [configmaps], verbs: [get, list, watch]}
- {apiGroups: [coordination.k8s.io], resources: [leases], verbs: [create, get, list, update, watch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: "system:cloud-controller-manager"}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "system:cloud-controller-manager"}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: cloud-controller-manager-authentication-reader, namespace: kube-system}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: extension-apiserver-authentication-reader}
subjects:
- {kind: ServiceAccount, name: cloud-controller-manager, namespace: kube-system}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: cloud-controller-manager, namespace: kube-system}
spec:
  selector: {matchLabels: {app: cloud-controller-manager}}
  template:
    metadata: {labels: {app: cloud-controller-manager}}
    spec:
      serviceAccountName: cloud-controller-manager
      hostNetwork: true
      dnsPolicy: Default
      priorityClassName: system-cluster-critical
      nodeSelector: {node-role.kubernetes.io/control-plane: ""}
      tolerations:
      - {operator: Exists}
      containers:
      - name: cloud-controller-manager
        image: registry.k8s.io/provider-aws/cloud-controller-manager:${model.versions.cloudControllerManager}
        args: [--cloud-provider=aws, --use-service-account-credentials=true, --configure-cloud-routes=false, "--cluster-name=${model.config.clusterName}"]
        env:
        - {name: KUBERNETES_SERVICE_HOST, value: 127.0.0.1}
        - {name: KUBERNETES_SERVICE_PORT, value: "${model.apiServer.port}"}
        resources: {requests: {cpu: 100m}}
`;
}
// packages/render/src/node/addons/flannel.ts
/**
* The pod network (flannel's kube-flannel manifest says what it needs). Differences: tolerations for every effect, for a NoExecute
* start-up taint of another add-on would evict it; nftables, as kube-proxy; both copies made by the plugin image, which surely has `cp`.
*/
function flannelManifest(model) {
	const { flannel, flannelCNI } = model.versions;
	return `apiVersion: v1
kind: Namespace
metadata:
  name: kube-flannel
  labels: {pod-security.kubernetes.io/enforce: privileged}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: flannel, namespace: kube-flannel}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: flannel}
rules:
- {apiGroups: [""], resources: [pods], verbs: [get]}
- {apiGroups: [""], resources: [nodes], verbs: [get, list, watch]}
- {apiGroups: [""], resources: [nodes/status], verbs: [patch]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: flannel}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: flannel}
subjects:
- {kind: ServiceAccount, name: flannel, namespace: kube-flannel}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: kube-flannel-cfg, namespace: kube-flannel}
data:
  cni-conf.json: |
    {"name": "cbr0", "cniVersion": "0.3.1", "plugins": [
      {"type": "flannel", "delegate": {"hairpinMode": true, "isDefaultGateway": true}},
      {"type": "portmap", "capabilities": {"portMappings": true}}]}
  net-conf.json: |
    {"Network": "${model.network.podCIDR}", "EnableNFTables": true, "Backend": {"Type": "vxlan"}}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: kube-flannel-ds, namespace: kube-flannel}
spec:
  selector: {matchLabels: {app: flannel}}
  template:
    metadata: {labels: {app: flannel}}
    spec:
      serviceAccountName: flannel
      hostNetwork: true
      priorityClassName: system-node-critical
      tolerations:
      - {operator: Exists}
      initContainers:
      - name: install-cni-plugin
        image: ghcr.io/flannel-io/flannel-cni-plugin:${flannelCNI}
        command: [cp, -f, /flannel, /opt/cni/bin/flannel]
        volumeMounts:
        - {name: cni-plugin, mountPath: /opt/cni/bin}
      - name: install-cni
        image: ghcr.io/flannel-io/flannel-cni-plugin:${flannelCNI}
        command: [cp, -f, /etc/kube-flannel/cni-conf.json, /etc/cni/net.d/10-flannel.conflist]
        volumeMounts:
        - {name: cni, mountPath: /etc/cni/net.d}
        - {name: config, mountPath: /etc/kube-flannel}
      containers:
      - name: kube-flannel
        image: ghcr.io/flannel-io/flannel:${flannel}
        command: [/opt/bin/flanneld, --ip-masq, --kube-subnet-mgr]
        resources: {requests: {cpu: 100m, memory: 50Mi}}
        securityContext: {privileged: false, capabilities: {add: [NET_ADMIN, NET_RAW]}}
        env:
        - {name: POD_NAME, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
        - {name: POD_NAMESPACE, valueFrom: {fieldRef: {fieldPath: metadata.namespace}}}
        - {name: EVENT_QUEUE_DEPTH, value: "5000"}
        volumeMounts:
        - {name: run, mountPath: /run/flannel}
        - {name: config, mountPath: /etc/kube-flannel}
      volumes:
      - {name: run, hostPath: {path: /run/flannel}}
      - {name: cni-plugin, hostPath: {path: /opt/cni/bin}}
      - {name: cni, hostPath: {path: /etc/cni/net.d}}
      - {name: config, configMap: {name: kube-flannel-cfg}}
`;
}
// packages/render/src/node/host-files.ts
/** What the host itself needs before Kubernetes: kernel settings, no updates in place, and the API's name without DNS. */
function hostFiles(options) {
	const { host, controllerIP } = options.model.apiServer;
	return [
		textFile({
			path: "/etc/hosts",
			text: `127.0.0.1 localhost\n::1 localhost\n${options.role === "controller" ? "127.0.0.1" : controllerIP} ${host}\n`
		}),
		textFile({
			path: "/etc/modules-load.d/keelson.conf",
			text: "overlay\nbr_netfilter\n"
		}),
		textFile({
			path: "/etc/sysctl.d/90-keelson.conf",
			text: "net.ipv4.ip_forward=1\nnet.bridge.bridge-nf-call-iptables=1\nnet.bridge.bridge-nf-call-ip6tables=1\n"
		}),
		textFile({
			path: "/etc/flatcar/update.conf",
			text: "SERVER=disabled\n"
		})
	];
}
/** Kubernetes as a system extension: one image below /opt, merged over /usr by systemd-sysext through its link. */
function kubernetesExtension(model) {
	const { url, hash } = model.versions.extension;
	const path = `/opt/extensions/kubernetes/kubernetes-${model.versions.kubernetes}-x86-64.raw`;
	return {
		file: {
			path,
			mode: 420,
			contents: {
				source: url,
				...hash === null ? {} : { verification: { hash } }
			}
		},
		link: {
			path: "/etc/extensions/kubernetes.raw",
			target: path,
			overwrite: true
		}
	};
}
// packages/render/src/node/kubeadm/node-registration.ts
/**
* How a node enters the cluster. Its name is the instance id: a replaced machine with an old name would keep the dead one's provider id,
* which cannot change (kubernetes/cloud-provider-aws issue 144). The @...@ are filled in at boot.
*/
const nodeRegistration = `nodeRegistration:
  name: "@INSTANCE_ID@"
  criSocket: unix:///run/containerd/containerd.sock
  kubeletExtraArgs:
  - {name: cloud-provider, value: external}
  - {name: provider-id, value: "aws:///@AVAILABILITY_ZONE@/@INSTANCE_ID@"}
  - {name: node-ip, value: "@LOCAL_IPV4@"}
patches: {directory: /etc/keelson/patches}
timeouts: {controlPlaneComponentHealthCheck: 10m0s, discovery: 10m0s, tlsBootstrap: 10m0s}
`;
// packages/render/src/node/kubeadm/init-config.ts
/** Instance ids and zones have no place in a committed file: the controller's kubeadm config with @...@ for them (kubeadm v1beta4). */
function initConfig(model) {
	const { apiServer, network, versions } = model;
	return `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: {advertiseAddress: ${apiServer.controllerIP}, bindPort: ${apiServer.port}}
bootstrapTokens:
- token: "@TOKEN@"
  ttl: 0s
  usages: [signing, authentication]
  groups: ["system:bootstrappers:kubeadm:default-node-token"]
${nodeRegistration}---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: "${model.config.clusterName}"
kubernetesVersion: ${versions.kubernetes}
controlPlaneEndpoint: "${apiServer.host}:${apiServer.port}"
encryptionAlgorithm: ECDSA-P256
networking:
  dnsDomain: ${network.clusterDomain}
  podSubnet: ${network.podCIDR}
  serviceSubnet: ${network.serviceCIDR}
apiServer:
  certSANs: ["${apiServer.host}", ${apiServer.controllerIP}, 127.0.0.1]
controllerManager:
  extraArgs:
  - {name: cloud-provider, value: external}
etcd:
  local: {dataDir: /var/lib/etcd/data}
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
clusterDNS: [${network.dnsServiceIP}]
resolvConf: /run/systemd/resolve/resolv.conf
rotateCertificates: true
shutdownGracePeriod: 60s
shutdownGracePeriodCriticalPods: 20s
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
`;
}
// packages/render/src/node/kubeadm/join-config.ts
/** A worker's kubeadm config: the CA comes from a file that the node wrote from its secrets, not from the network. */
const joinConfig = `apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
discovery:
  file: {kubeConfigPath: /run/keelson/discovery.conf}
  tlsBootstrapToken: "@TOKEN@"
${nodeRegistration}`;
// packages/render/src/node/kubeadm/patches.ts
/** One CoreDNS per host: the second waits for the first worker, so that names resolve while the controller is replaced. */
const coreDnsPatch = `spec:
  template:
    spec:
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution: null
          requiredDuringSchedulingIgnoredDuringExecution:
          - labelSelector: {matchLabels: {k8s-app: kube-dns}}
            topologyKey: kubernetes.io/hostname
`;
/** On workers the drain unit comes first: the kubelet's own shutdown would start before any unit stops and end the pods in place. */
const workerKubeletPatch = `shutdownGracePeriod: 0s
shutdownGracePeriodCriticalPods: 0s
`;
// packages/render/src/node/boot-steps.ts
/**
* The steps of a boot in their order: each is /opt/bin/keelson-STEP, its place gives the `[n/m]` of its console line.
* Step 0 is Ignition itself, whose lines are its own.
*/
const bootSteps = {
	controller: [
		"metadata",
		"etcd-volume",
		"secrets",
		"kubeadm-init",
		"addons",
		"signal"
	],
	worker: [
		"metadata",
		"secrets",
		"kubeadm-join",
		"signal"
	]
};
// packages/render/src/node/scripts/node-script.ts
/** A script that starts with the library: console line, facts, signed calls. Run as `bash /opt/bin/NAME`, never executed itself. */
function nodeScript(body) {
	return `#!/usr/bin/bash
# shellcheck source=/dev/null
. /opt/bin/keelson-lib.sh
${body}`;
}
// packages/render/src/node/scripts/addons.ts
/** Step addons: without a pod network no node becomes Ready, without the cloud controller none is initialised. */
const addonsScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
until kubectl --request-timeout=10s get --raw /readyz >/dev/null 2>&1; do sleep 3; done
kubectl apply --server-side --force-conflicts --field-manager=keelson-node -f /etc/keelson/addons ||
  again 'flannel and the cloud controller could not be applied'
say 'flannel and the cloud controller applied'
`);
// packages/render/src/node/scripts/boot.ts
/**
* Runs the steps one after the other; a step that fails runs again, for ever. The stack hears FAILURE once: when a step says three times
* in a row that it cannot succeed (three, since new IAM rights take seconds to be seen everywhere), or when BOOT_BOUND is over.
*/
const bootScript = nodeScript(`for step in "\${STEPS[@]}"; do
  hopeless=0
  while :; do
    bound=$STEP_BOUND left=$((BOOT_BOUND - SECONDS))
    if [ $left -gt 30 ] && [ $left -lt "$bound" ]; then bound=$left; fi
    timeout -k 10 "$bound" bash "/opt/bin/keelson-$step"
    code=$?
    case $code in
      0) break ;;
      3) hopeless=$((hopeless + 1)) ;;
      124 | 137) say "$step had no end within $bound s" ;;
      *) hopeless=0 ;;
    esac
    if [ $hopeless -ge 3 ] || [ $SECONDS -ge "$BOOT_BOUND" ]; then signal FAILURE; fi
    sleep 10
  done
done
`);
// packages/render/src/node/scripts/drain.ts
/**
* The stop job of a worker: cordons the node and evicts its own pods with the kubelet's credentials (NodeRestriction lets a node evict
* what is bound to it; `kubectl drain` would also read DaemonSets, which it may not). The unit bounds it to 90 s.
*/
const drainScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/kubelet.conf
if [ ! -e "$STATE/joined" ]; then exit 0; fi
ask() { kubectl --request-timeout=10s "$@"; }
pods() {
  ask get pods -A --field-selector "spec.nodeName=$INSTANCE_ID" -o json |
    jq -r '.items[] | select(.status.phase == "Running" or .status.phase == "Pending")
      | select(.metadata.annotations["kubernetes.io/config.mirror"] == null)
      | select(any(.metadata.ownerReferences[]?; .kind == "DaemonSet") | not)
      | "\\(.metadata.namespace) \\(.metadata.name)"'
}
touch "$STATE/cordoned"
ask cordon "$INSTANCE_ID" || say 'could not be cordoned'
while left=$(pods) && [ -n "$left" ]; do
  while read -r namespace pod; do
    printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"namespace":"%s","name":"%s"}}' "$namespace" "$pod" |
      ask create --raw "/api/v1/namespaces/$namespace/pods/$pod/eviction" -f - >/dev/null
  done <<<"$left"
  sleep 3
done
say 'drained'
`);
// packages/render/src/node/scripts/etcd-volume.ts
/**
* Step etcd-volume, also the unit that the kubelet requires: ends well only when /var/lib/etcd is the volume of stack.env.
* - On Nitro the disk's serial is the volume id without its hyphen; on Xen the disk has the name it was attached under.
* - VolumeInUse and IncorrectState are retried: the old instance may still hold it, or this one already does.
* - Formatted only when three readers find nothing; what cannot be read is never blank.
* - The bare mount point is immutable: etcd cannot start on the root disk by accident.
*/
const etcdVolumeScript = nodeScript(`TARGET=/var/lib/etcd
exec 9>"$RUN/etcd-volume.lock"
flock 9

find_device() {
  local serial
  for serial in /sys/block/*/device/serial; do
    if [ -r "$serial" ] && [ "$(tr -d '[:space:]' <"$serial")" = "\${ETCD_VOLUME/-/}" ]; then
      serial=\${serial#/sys/block/}
      echo "/dev/\${serial%%/*}"
      return
    fi
  done
  # A link of this name is udev's for some NVMe disk, not the disk of a Xen instance.
  if [ -b /dev/xvdf ] && [ ! -L /dev/xvdf ]; then echo /dev/xvdf; fi
}

attach() {
  aws ec2 -d "Action=AttachVolume&Version=2016-11-15&VolumeId=$ETCD_VOLUME&InstanceId=$INSTANCE_ID&Device=%2Fdev%2Fxvdf" ||
    again 'EC2 does not answer'
  case "$STATUS $(fault)" in
    200*) ;;
    *UnauthorizedOperation | *InvalidVolume.* | *AuthFailure) give_up "$ETCD_VOLUME cannot be attached: $(fault)" ;;
    *) say "$ETCD_VOLUME waits: $(fault)" ;;
  esac
}

is_blank() {
  local found
  blkid -p "$1" >/dev/null 2>&1
  [ $? -eq 2 ] || return 1
  found=$(wipefs -n "$1") && [ -z "$found" ] || return 1
  [ "$(head -c 1048576 "$1" | wc -c)" = 1048576 ] && [ "$(head -c 1048576 "$1" | tr -d '\\0' | wc -c)" = 0 ]
}

mkdir -p "$TARGET"
until device=$(find_device) && [ -b "$device" ]; do
  attach
  sleep 5
done
if mountpoint -q "$TARGET"; then
  [ "$(mountpoint -d "$TARGET")" = "$(mountpoint -x "$device")" ] || give_up "$TARGET is not $ETCD_VOLUME"
else
  chattr +i "$TARGET" || say "$TARGET could not be made immutable"
  how=kept
  if is_blank "$device"; then
    mkfs.ext4 -q -L keelson-etcd "$device" || give_up "$device could not be formatted"
    how=new
  fi
  e2fsck -p "$device"
  [ $? -lt 4 ] || give_up "$ETCD_VOLUME ($device) has no sound ext4 file system; it is left as it is"
  mount -t ext4 "$device" "$TARGET" || give_up "$device could not be mounted"
  resize2fs "$device" || say "$device could not be grown"
  say "$ETCD_VOLUME is $device, file system $how"
fi
`);
// packages/render/src/node/scripts/kubeadm-init.ts
/**
* Step kubeadm-init. Data belongs to its CA: before the first init the volume gets the cluster's name and the hashes of the CAs and of
* sa.pub; data of another owner, or of none, stops here. Over existing data only the check of the data folder is ignored; a second attempt
* on this machine also finds its own manifests and ports. Never `kubeadm reset`: it would remove the only etcd member.
*/
function kubeadmInitScript(clusterName) {
	return nodeScript(`DATA=/var/lib/etcd/data
OWNER=/var/lib/etcd/keelson-owner
if ! mountpoint -q /var/lib/etcd; then again 'the etcd volume is not mounted'; fi
own=$(echo "cluster ${clusterName}" && cd /etc/kubernetes/pki && sha256sum ca.crt etcd/ca.crt front-proxy-ca.crt sa.pub) ||
  again 'the CAs cannot be read'
if [ -e "$OWNER" ]; then
  [ "$own" = "$(<"$OWNER")" ] || give_up 'the etcd volume belongs to another cluster or CA'
elif [ -e "$DATA" ]; then
  give_up 'the etcd volume has data but no owner'
else
  { echo "$own" >"$OWNER.new" && sync "$OWNER.new" && mv "$OWNER.new" "$OWNER"; } || give_up 'the etcd volume cannot be written'
fi
systemctl start containerd.service
if [ -e "$STATE/initialised" ]; then
  say 'initialised before'
else
  how=new ignored=()
  if [ -e "$DATA/member" ]; then how=kept ignored=(DirAvailable--var-lib-etcd-data); fi
  if [ -e "$STATE/init-begun" ]; then
    ignored+=(Port-{443,2379,2380,10250,10257,10259} FileAvailable--etc-kubernetes-manifests-{etcd,kube-{apiserver,controller-manager,scheduler}}.yaml)
  fi
  touch "$STATE/init-begun"
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  list=$(IFS=, && echo "\${ignored[*]}")
  run_kubeadm init --config "$RUN/kubeadm.yaml" --skip-token-print --skip-certificate-key-print --ignore-preflight-errors="$list"
  touch "$STATE/initialised"
  say "control plane initialised, etcd data $how"
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
`);
}
// packages/render/src/node/scripts/kubeadm-join.ts
/**
* Step kubeadm-join: the CA is pinned by a discovery file without context (kubeadm refuses one with an empty user). A worker has no data
* to lose, so a half-done attempt is reset. After a reboot it takes back its own cordon.
*/
function kubeadmJoinScript(apiServer) {
	return nodeScript(`systemctl start containerd.service
if [ -e "$STATE/joined" ]; then
  say 'joined before'
else
  if [ -e "$STATE/join-begun" ]; then kubeadm reset --force; fi
  touch "$STATE/join-begun"
  cat >"$RUN/discovery.conf" <<END
apiVersion: v1
kind: Config
clusters: [{name: "", cluster: {server: "${apiServer}", certificate-authority-data: $(base64 -w 0 "$RUN/ca.crt")}}]
contexts: []
users: []
current-context: ""
END
  if [ ! -s "$RUN/bootstrap-token" ]; then again 'there is no bootstrap token'; fi
  kubeadm_config "$(<"$RUN/bootstrap-token")" >"$RUN/kubeadm.yaml"
  run_kubeadm join --config "$RUN/kubeadm.yaml"
  touch "$STATE/joined"
  say 'joined'
fi
rm -f "$RUN/kubeadm.yaml" "$RUN/bootstrap-token"
systemctl start kubelet.service
if [ -e "$STATE/cordoned" ]; then
  kubectl --kubeconfig=/etc/kubernetes/kubelet.conf uncordon "$INSTANCE_ID" || again 'the API does not take back the cordon'
  rm "$STATE/cordoned"
fi
`);
}
// packages/render/src/node/scripts/library.ts
/**
* /opt/bin/keelson-lib.sh. Exit codes of every script: 0 done, 1 try again, 3 cannot succeed by trying again.
* Credentials reach curl through a pipe: they are never in an argument, a file or a message (curl manual: --config, --aws-sigv4).
*/
function libraryScript(steps) {
	return `#!/usr/bin/bash
# shellcheck source=/dev/null
# Shared by all scripts of this node.
set -uo pipefail
umask 077
export PATH=/opt/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
RUN=/run/keelson
STATE=/var/lib/keelson
STEPS=(${steps.join(" ")})
STEP=\${0##*/keelson-}
for n in "\${!STEPS[@]}"; do
  if [ "\${STEPS[n]}" = "$STEP" ]; then STEP="[$((n + 1))/\${#STEPS[@]}] $STEP"; fi
done
mkdir -p "$RUN" "$STATE"
. /etc/keelson/stack.env
if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi

# One line for the journal; for the console too unless it was the last one there.
say() {
  local line="keelson: $STEP: $*"
  echo "$line"
  if [ "$line" != "$(cat "$RUN/said" 2>/dev/null)" ]; then
    echo "$line" >"$RUN/said"
    echo "$line" 2>/dev/null >/dev/console || :
  fi
}
again() { say "$*" && exit 1; }
give_up() { say "$*" && exit 3; }

# imds PATH: one fact of the instance metadata service, version 2.
imds() {
  local base=http://169.254.169.254/latest token
  token=$(curl -sf -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' $base/api/token) || return 1
  printf 'header = "X-aws-ec2-metadata-token: %s"\\n' "$token" | curl -sf -m 5 -K - "$base/meta-data/$1"
}

# aws SERVICE CURL-OPTION...: one signed POST, credentials read anew; body in ANSWER, HTTP status in STATUS.
aws() {
  local service=$1 role keys out
  shift
  ANSWER='' STATUS=000
  role=$(imds iam/security-credentials/) && keys=$(imds "iam/security-credentials/$role") || return 1
  out=$(printf %s "$keys" |
    jq -r '"user = \\"\\(.AccessKeyId):\\(.SecretAccessKey)\\"\\nheader = \\"X-Amz-Security-Token: \\(.Token)\\""' |
    curl -sS -m 30 -K - --aws-sigv4 "aws:amz:$REGION:$service" -w '\\n%{http_code}' "$@" "https://$service.$REGION.$URL_SUFFIX/") || return 1
  STATUS=\${out##*$'\\n'}
  ANSWER=\${out%$'\\n'*}
}

# The error code in ANSWER, of the XML and of the JSON protocol.
fault() {
  printf %s "$ANSWER" | sed -nE 's/.*<Code>([A-Za-z.]+)<.*/\\1/p; s/.*"__type" *: *"([^"]*#)?([A-Za-z]+)".*/\\2/p' | head -n 1
}

# signal STATUS: tells the stack once in this instance's life; a stack that no longer waits counts as told.
signal() {
  if [ -e "$STATE/signalled" ]; then return 0; fi
  if [ -r "$RUN/node.env" ]; then . "$RUN/node.env"; fi
  aws cloudformation -d "Action=SignalResource&Version=2010-05-15&StackName=$STACK_NAME&LogicalResourceId=$SIGNAL_RESOURCE&UniqueId=\${INSTANCE_ID:-}&Status=$1" || return 1
  case "$STATUS $ANSWER" in
    200*) say "the stack was told $1" ;;
    *'cannot be signal'* | *'can not be signal'*) say 'the stack does not wait for this node' ;;
    *) say "CloudFormation did not take $1: $STATUS $(fault)" && return 1 ;;
  esac
  touch "$STATE/signalled"
}

# kubeadm_config TOKEN: the committed config with this node's facts.
kubeadm_config() {
  local text
  text=$(</etc/keelson/kubeadm.yaml)
  text=\${text//@INSTANCE_ID@/"$INSTANCE_ID"}
  text=\${text//@AVAILABILITY_ZONE@/"$AVAILABILITY_ZONE"}
  text=\${text//@LOCAL_IPV4@/"$LOCAL_IPV4"}
  printf '%s\\n' "\${text//@TOKEN@/"$1"}"
}

# run_kubeadm OPTION...: the whole output to the journal, the first error to the console.
run_kubeadm() {
  kubeadm "$@" >"$RUN/kubeadm.log" 2>&1
  local code=$?
  cat "$RUN/kubeadm.log"
  [ $code -eq 0 ] || again "kubeadm $1 failed: $(grep -m 1 -iE '\\[error|^error' "$RUN/kubeadm.log" | cut -c 1-200)"
}
`;
}
// packages/render/src/node/scripts/metadata.ts
/** Step metadata: who this instance is, once per boot. The volume's unit may ask at the same time, hence the lock. */
const metadataScript = nodeScript(`exec 9>"$RUN/metadata.lock"
flock 9
if [ -s "$RUN/node.env" ]; then exit 0; fi
{ id=$(imds instance-id) && zone=$(imds placement/availability-zone) && address=$(imds local-ipv4); } ||
  again 'the metadata service does not answer'
printf 'INSTANCE_ID=%s\\nAVAILABILITY_ZONE=%s\\nLOCAL_IPV4=%s\\n' "$id" "$zone" "$address" >"$RUN/node.env.new"
mv "$RUN/node.env.new" "$RUN/node.env"
say "$id in $zone, $address"
`);
// packages/render/src/node/scripts/renew-certificates.ts
/**
* Monthly on the controller: new leaf certificates, then each static pod restarted by a new annotation in its manifest (an atomic rename,
* so that a power cut never leaves a component out), the next one only when this one is Ready and the API says so.
* kubelets renew their own (kubernetes.io, "Certificate Management with kubeadm").
*/
const renewCertificatesScript = nodeScript(`export KUBECONFIG=/etc/kubernetes/admin.conf
if [ ! -e "$STATE/initialised" ]; then exit 0; fi
# The token's place needs a token's form; renewing never uses it.
kubeadm_config 000000.0000000000000000 >"$RUN/renew.yaml"
run_kubeadm certs renew all --config "$RUN/renew.yaml"
stamp=$(date +%s)
# On the manifests' own disk, so that a rename is atomic, and outside of the folder that the kubelet reads.
cd /etc/kubernetes || exit 1

is_back() {
  kubectl --request-timeout=10s get pod -n kube-system "$1-$INSTANCE_ID" -o json |
    jq -e --arg stamp "$stamp" '.metadata.annotations["keelson/renewed"] == $stamp and any(.status.conditions[]; .type == "Ready" and .status == "True")' &&
    kubectl --request-timeout=10s get --raw /readyz
}

for pod in etcd kube-apiserver kube-controller-manager kube-scheduler; do
  manifest=/etc/kubernetes/manifests/$pod.yaml
  kubectl annotate --local --overwrite -f "$manifest" "keelson/renewed=$stamp" -o yaml >"$pod.new" || again "$manifest cannot be read"
  mv "$pod.new" "$manifest" || again "$manifest cannot be written"
  for ((i = 0; i < 100; i++)); do
    if is_back $pod >/dev/null 2>&1; then continue 2; fi
    sleep 3
  done
  again "$pod did not come back"
done
say 'certificates renewed'
`);
// packages/render/src/node/scripts/secrets.ts
/**
* Step secrets: all parameters of the role in one GetParameters call (at most ten names), each to its file, 0600.
* Once the node is initialised or joined nothing is read again: the bootstrap token does not come back to the disk.
*/
function secretsScript(options) {
	const names = options.parameters.map((parameter) => parameter.slice(parameter.lastIndexOf("/") + 1));
	return nodeScript(`PREFIX=${options.parameters[0]?.slice(0, options.parameters[0].lastIndexOf("/")) ?? ""}
NAMES=(${names.join(" ")})
if [ -e "$STATE/${options.done}" ]; then
  say 'not needed any more'
  exit 0
fi

place() {
  case $1 in
    bootstrap-token) echo "$RUN/$1" ;;
    etcd-*) echo "${options.folder}/etcd/\${1#etcd-}" ;;
    *) echo "${options.folder}/$1" ;;
  esac
}

body=$(jq -nc --arg prefix "$PREFIX" '{WithDecryption: true, Names: [$ARGS.positional[] | "\\($prefix)/\\(.)"]}' --args "\${NAMES[@]}")
aws ssm -H 'Content-Type: application/x-amz-json-1.1' -H 'X-Amz-Target: AmazonSSM.GetParameters' -d "$body" || again 'SSM does not answer'
case "$STATUS $(fault)" in
  200*) ;;
  *AccessDenied* | *InvalidKeyId | *KMS*) give_up "SSM refuses: $(fault)" ;;
  *) again "SSM failed: $STATUS $(fault)" ;;
esac
missing=$(printf %s "$ANSWER" | jq -r '.InvalidParameters // [] | join(" ")') || again 'SSM gave no JSON'
[ -z "$missing" ] || give_up "not in the parameter store: $missing"
for name in "\${NAMES[@]}"; do
  file=$(place "$name")
  mkdir -p "\${file%/*}"
  printf %s "$ANSWER" | jq -ej --arg name "$PREFIX/$name" '.Parameters[] | select(.Name == $name).Value' >"$file.new" || give_up "$file could not be written"
  mv "$file.new" "$file"
done
say "\${#NAMES[@]} read"
`);
}
// packages/render/src/node/scripts/signal.ts
/** Step signal: the node has been Ready for `seconds` without a break and, on the controller, the API is ready; then the stack is told. */
function signalScript(options) {
	return nodeScript(`export KUBECONFIG=${options.kubeconfig}
is_ready() {
  [ "$(kubectl --request-timeout=10s get --raw /readyz)" = ok ] &&
    [ "$(kubectl --request-timeout=10s get node "$INSTANCE_ID" -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}')" = True ]
} 2>/dev/null
since=$SECONDS
while :; do
  if ! is_ready; then since=$((SECONDS + 5)); elif [ $((SECONDS - since)) -ge ${options.seconds} ]; then break; fi
  sleep 5
done
say 'node Ready'
signal SUCCESS || again 'the stack could not be told'
`);
}
// packages/render/src/node/node-scripts.ts
/** The scripts of a role by their name in /opt/bin, the only place they run from: /etc becomes noexec (flatcar/Flatcar issue 2166). */
function nodeScripts(options) {
	const { model, role } = options;
	return {
		"keelson-lib.sh": libraryScript(bootSteps[role]),
		"keelson-boot": bootScript,
		"keelson-metadata": metadataScript,
		...role === "controller" ? controllerScripts(model) : workerScripts(model)
	};
}
function controllerScripts(model) {
	return {
		"keelson-etcd-volume": etcdVolumeScript,
		"keelson-secrets": secretsScript({
			parameters: model.secrets.controller,
			folder: "/etc/kubernetes/pki",
			done: "initialised"
		}),
		"keelson-kubeadm-init": kubeadmInitScript(model.config.clusterName),
		"keelson-addons": addonsScript,
		"keelson-signal": signalScript({
			kubeconfig: "/etc/kubernetes/admin.conf",
			seconds: 0
		}),
		"keelson-renew-certificates": renewCertificatesScript
	};
}
function workerScripts(model) {
	return {
		"keelson-secrets": secretsScript({
			parameters: model.secrets.worker,
			folder: "$RUN",
			done: "joined"
		}),
		"keelson-kubeadm-join": kubeadmJoinScript(`https://${model.apiServer.host}:${model.apiServer.port}`),
		"keelson-signal": signalScript({
			kubeconfig: "/etc/kubernetes/kubelet.conf",
			seconds: 60
		}),
		"keelson-drain": drainScript
	};
}
// packages/render/src/node/units/common-units.ts
/**
* Runs the boot steps at every boot. `exec` and not `oneshot`: multi-user.target must not wait for it, since that target is what holds up
* the kubelet. The extension's units exist once ensure-sysext has reloaded systemd.
*/
const bootUnit = {
	name: "keelson-boot.service",
	enabled: true,
	contents: `[Unit]
Description=Keelson boot steps
Wants=network-online.target containerd.service
After=network-online.target containerd.service systemd-sysext.service ensure-sysext.service
[Service]
Type=exec
RemainAfterExit=yes
ExecStart=/usr/bin/bash /opt/bin/keelson-boot
Restart=on-failure
RestartSec=10
[Install]
WantedBy=multi-user.target
`
};
/** Nodes are replaced, never updated in place: nothing reboots them by itself. */
const rebootManagerUnit = {
	name: "locksmithd.service",
	mask: true
};
const controllerUnits = [
	{
		name: "kubelet.service",
		dropins: [{
			name: "20-keelson.conf",
			contents: `[Unit]
Requires=keelson-etcd-volume.service
After=keelson-etcd-volume.service
`
		}]
	},
	{
		name: "keelson-etcd-volume.service",
		contents: `[Unit]
Description=Keelson etcd volume
Wants=network-online.target
After=network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStartPre=/usr/bin/bash /opt/bin/keelson-metadata
ExecStart=/usr/bin/bash /opt/bin/keelson-etcd-volume
TimeoutStartSec=900
Restart=on-failure
RestartSec=10
RestartMode=direct
`
	},
	{
		name: "keelson-renew-certificates.service",
		contents: `[Unit]
Description=Keelson certificate renewal
After=kubelet.service
[Service]
Type=oneshot
ExecStart=/usr/bin/bash /opt/bin/keelson-renew-certificates
TimeoutStartSec=1800
`
	},
	{
		name: "keelson-renew-certificates.timer",
		enabled: true,
		contents: `[Timer]
OnCalendar=monthly
Persistent=true
RandomizedDelaySec=1h
[Install]
WantedBy=timers.target
`
	}
];
const workerUnits = [{
	name: "keelson-drain.service",
	enabled: true,
	contents: `[Unit]
Description=Keelson drain at shutdown
After=network-online.target containerd.service kubelet.service
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/true
ExecStop=/usr/bin/bash /opt/bin/keelson-drain
TimeoutStopSec=90
[Install]
WantedBy=multi-user.target
`
}];
// packages/render/src/node/render-node-configs.ts
/**
* The Ignition configs of both roles as readable JSON, without stack name, volume id or secret: those come at boot, from stack.env
* (embedNodeConfig) and the parameter store.
*/
function renderNodeConfigs(model) {
	return {
		controller: nodeConfig({
			model,
			role: "controller",
			files: controllerFiles(model),
			units: controllerUnits
		}),
		worker: nodeConfig({
			model,
			role: "worker",
			files: workerFiles,
			units: workerUnits
		})
	};
}
function controllerFiles(model) {
	return [
		textFile({
			path: "/etc/keelson/kubeadm.yaml",
			text: initConfig(model)
		}),
		textFile({
			path: "/etc/keelson/patches/corednsdeployment+strategic.yaml",
			text: coreDnsPatch
		}),
		textFile({
			path: "/etc/keelson/addons/flannel.yaml",
			text: flannelManifest(model)
		}),
		textFile({
			path: "/etc/keelson/addons/cloud-controller-manager.yaml",
			text: cloudControllerManagerManifest(model)
		})
	];
}
const workerFiles = [textFile({
	path: "/etc/keelson/kubeadm.yaml",
	text: joinConfig
}), textFile({
	path: "/etc/keelson/patches/kubeletconfiguration+merge.yaml",
	text: workerKubeletPatch
})];
function nodeConfig({ model, role, files, units }) {
	const extension = kubernetesExtension(model);
	const scripts = Object.entries(nodeScripts({
		model,
		role
	}));
	const { sshAuthorizedKeys } = model.config;
	const config = {
		ignition: { version: ignitionVersion },
		...sshAuthorizedKeys.length === 0 ? {} : { passwd: { users: [{
			name: "core",
			sshAuthorizedKeys
		}] } },
		storage: {
			files: [
				...hostFiles({
					model,
					role
				}),
				...files,
				...scripts.map(([name, text]) => textFile({
					path: `/opt/bin/${name}`,
					text,
					mode: 493
				})),
				extension.file
			],
			links: [extension.link]
		},
		systemd: { units: [
			bootUnit,
			...units,
			rebootManagerUnit
		] }
	};
	return `${JSON.stringify(config, null, 2)}\n`;
}
// packages/render/src/stack/intrinsic.ts
/** The id or address of a resource, the value of a parameter, or a pseudo parameter such as `AWS::StackId`. */
function ref(name) {
	return { Ref: name };
}
function getAtt(logicalId, attribute) {
	return { "Fn::GetAtt": [logicalId, attribute] };
}
/** `${Name}` in the text becomes what Ref of that name gives, `${AWS::Region}` and its kind the pseudo parameter. */
function sub(text) {
	return { "Fn::Sub": text };
}
function base64(value) {
	return { "Fn::Base64": value };
}
function join(separator, values) {
	return { "Fn::Join": [separator, values] };
}
/** The ARN of something in the account and region that the stack is deployed to. */
function regionalArn(service, resource) {
	return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
}
// packages/render/src/stack/network.ts
/** The zone of the controller: its interface, its volume and its group live there. */
function controllerZone(model) {
	return getAtt(controllerSubnetId(model), "AvailabilityZone");
}
function controllerSubnetId(model) {
	return model.subnets[model.controllerSubnet]?.logicalId ?? "";
}
// packages/render/src/stack/security-rules.ts
const kubelet = {
	name: "Kubelet",
	protocol: "tcp",
	fromPort: 10250,
	toPort: 10250,
	purpose: "kubelet"
};
const flannel = {
	name: "Flannel",
	protocol: "udp",
	fromPort: 8472,
	toPort: 8472,
	purpose: "pod network"
};
const ssh = {
	name: "SSH",
	protocol: "tcp",
	fromPort: 22,
	toPort: 22,
	purpose: "ssh"
};
/** Type 3, code 4: without it packets above the path's size vanish. */
const pathMTU = {
	name: "PathMTU",
	protocol: "icmp",
	fromPort: 3,
	toPort: 4,
	purpose: "path MTU discovery"
};
/** All rules of the two groups. NodePorts stay closed: the cloud controller opens them to its load balancers. */
function securityRules(model) {
	const { apiAccessAllowedSourceCIDRs, sshAccessAllowedSourceCIDRs } = model.config;
	const { port } = model.apiServer;
	const api = {
		name: "API",
		protocol: "tcp",
		fromPort: port,
		toPort: port,
		purpose: "Kubernetes API"
	};
	return [
		...fromRanges("controller", api, apiAccessAllowedSourceCIDRs),
		fromRole("controller", api, "worker"),
		...[kubelet, flannel].flatMap((port) => [fromRole("controller", port, "controller"), fromRole("controller", port, "worker")]),
		...[kubelet, flannel].flatMap((port) => [fromRole("worker", port, "controller"), fromRole("worker", port, "worker")]),
		...fromRanges("controller", ssh, sshAccessAllowedSourceCIDRs),
		...fromRanges("worker", ssh, sshAccessAllowedSourceCIDRs),
		rule({
			on: "controller",
			port: pathMTU,
			from: { cidr: model.network.vpcCIDR },
			origin: "VPC"
		}),
		rule({
			on: "worker",
			port: pathMTU,
			from: { cidr: model.network.vpcCIDR },
			origin: "VPC"
		})
	];
}
function fromRole(on, port, role) {
	return rule({
		on,
		port,
		from: { role },
		origin: role === "controller" ? "Controller" : "Worker"
	});
}
/**
* The range is part of the id: rules keep their ids when the list is sorted anew or shortened, and EC2 never sees one rule twice while
* CloudFormation creates before it deletes. EC2 clears host bits, so two texts of one range are one rule.
*/
function fromRanges(on, port, cidrs) {
	return [...new Set(cidrs.map(canonical))].map((cidr) => rule({
		on,
		port,
		from: { cidr },
		origin: cidr.replaceAll(/\D/g, "x")
	}));
}
function canonical(cidr) {
	const range = parseCidr(cidr);
	return range === null ? cidr : formatCidr(range);
}
function rule(options) {
	const { on, port, from, origin } = options;
	const group = on === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup;
	const { name, ...properties } = port;
	return {
		logicalId: `${group}Ingress${name}From${origin}`,
		on,
		...properties,
		from
	};
}
// packages/render/src/stack/tags.ts
/**
* The tags of everything that can carry some. `kubernetes.io/cluster/NAME` is how the cloud controller finds its cluster, its subnets and
* the one group of an instance; `KubernetesCluster` makes it write that tag too, which IAM conditions rely on (cloud-provider-aws, tags.go).
* Ours come last into the map, so that a stack tag cannot take their place.
*/
function tags(model, name) {
	return toList(tagMap(model, name));
}
/** Tags of an instance and its volumes: the role is what lets a controller attach the etcd volume to itself and to nothing else. */
function instanceTags(model, role) {
	return toList({
		...tagMap(model, nodeName(model, role)),
		"keelson:role": role
	});
}
/** Tags of an Auto Scaling group alone; its instances get theirs from the launch template, volumes included. */
function groupTags(model, role) {
	return tags(model, nodeName(model, role)).map((tag) => ({
		...tag,
		PropagateAtLaunch: false
	}));
}
function nodeName(model, role) {
	return `${model.config.clusterName}-${role}`;
}
function tagMap(model, name) {
	const { clusterName } = model.config;
	return {
		...model.stackTags,
		Name: name,
		"keelson:cluster": clusterName,
		[`kubernetes.io/cluster/${clusterName}`]: "owned",
		KubernetesCluster: clusterName
	};
}
/** Sorted by key, so that the order of stackTags in cluster.yaml changes nothing. */
function toList(map) {
	return Object.keys(map).toSorted().map((key) => ({
		Key: key,
		Value: map[key] ?? ""
	}));
}
// packages/render/src/stack/security-groups.ts
/**
* One group for each role. Rules stand alone: the cloud controller adds its own to the worker group, and rules written inside the group
* would take those away at an update. Descriptions are constants, because a changed one replaces the group.
*/
function securityGroups(model, vpcId) {
	const rules = securityRules(model);
	return {
		rules: rules.map((rule) => rule.logicalId),
		resources: {
			[logicalIds.controllerSecurityGroup]: securityGroup({
				model,
				vpcId,
				role: "controller",
				description: "Kubernetes controller"
			}),
			[logicalIds.workerSecurityGroup]: securityGroup({
				model,
				vpcId,
				role: "worker",
				description: "Kubernetes workers"
			}),
			...Object.fromEntries(rules.map((rule) => [rule.logicalId, ingress(rule)]))
		}
	};
}
/** The id of a role's group, for interfaces, launch templates and rules. */
function securityGroupId(role) {
	return getAtt(role === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup, "GroupId");
}
function securityGroup(options) {
	const { model, vpcId, role, description } = options;
	return {
		Type: "AWS::EC2::SecurityGroup",
		Properties: {
			GroupDescription: description,
			VpcId: vpcId,
			Tags: tags(model, nodeName(model, role))
		}
	};
}
function ingress(rule) {
	return {
		Type: "AWS::EC2::SecurityGroupIngress",
		Properties: {
			GroupId: securityGroupId(rule.on),
			IpProtocol: rule.protocol,
			FromPort: rule.fromPort,
			ToPort: rule.toPort,
			...source(rule.from),
			Description: rule.purpose
		}
	};
}
function source(from) {
	return "role" in from ? { SourceSecurityGroupId: securityGroupId(from.role) } : { CidrIp: from.cidr };
}
// packages/render/src/stack/controller-address.ts
/**
* The interface and public address that outlive every controller instance: each new one is started on this interface, so the private
* address, the public address and with them etcd's peer URL stay. Both end with the stack.
*/
function controllerAddress(model, network) {
	const name = nodeName(model, "controller");
	return {
		[logicalIds.controllerInterface]: {
			Type: "AWS::EC2::NetworkInterface",
			DeletionPolicy: "Delete",
			UpdateReplacePolicy: "Delete",
			Properties: {
				Description: name,
				SubnetId: ref(controllerSubnetId(model)),
				PrivateIpAddress: model.apiServer.controllerIP,
				GroupSet: [securityGroupId("controller")],
				Tags: tags(model, name)
			}
		},
		[logicalIds.controllerAddress]: {
			Type: "AWS::EC2::EIP",
			...after(network.gateway),
			DeletionPolicy: "Delete",
			UpdateReplacePolicy: "Delete",
			Properties: {
				Domain: "vpc",
				Tags: tags(model, name)
			}
		},
		[logicalIds.controllerAddressAssociation]: {
			Type: "AWS::EC2::EIPAssociation",
			...after(network.gateway),
			Properties: {
				AllocationId: getAtt(logicalIds.controllerAddress, "AllocationId"),
				NetworkInterfaceId: ref(logicalIds.controllerInterface)
			}
		}
	};
}
/** An existing VPC has its gateway already. */
function after(gateway) {
	return gateway.length === 0 ? {} : { DependsOn: gateway };
}
// packages/render/src/stack/omit-nulls.ts
/** The same data without every key whose value is null, at any depth: absent in cluster.yaml becomes absent in the template. */
function omitNulls(record) {
	const kept = {};
	for (const [key, value] of Object.entries(record)) if (value !== null) kept[key] = toValue(value);
	return kept;
}
function toValue(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.filter((item) => item !== null).map(toValue);
	if (isRecord(value)) return omitNulls(value);
	throw new Bug(`A ${typeof value} cannot stand in a template.`);
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// packages/render/src/stack/launch-template.ts
/**
* How a machine of one role is started. The metadata service answers only requests with a session token and only the host itself: one
* hop, so no pod reaches the role's credentials. Roots carry the account's EBS key, which Auto Scaling may always use.
*/
function launchTemplate(options) {
	const { model, role, instanceType, rootVolume, instanceProfileId, userData, placement } = options;
	const nodeTags = instanceTags(model, role);
	return {
		Type: "AWS::EC2::LaunchTemplate",
		Properties: {
			LaunchTemplateData: omitNulls({
				ImageId: ref(logicalIds.nodeImage),
				InstanceType: instanceType,
				KeyName: model.config.keyName,
				IamInstanceProfile: { Arn: getAtt(instanceProfileId, "Arn") },
				...placement,
				BlockDeviceMappings: [{
					DeviceName: "/dev/xvda",
					Ebs: {
						VolumeSize: rootVolume.size,
						VolumeType: rootVolume.type,
						Iops: rootVolume.iops,
						Encrypted: true,
						DeleteOnTermination: true
					}
				}],
				MetadataOptions: {
					HttpEndpoint: "enabled",
					HttpTokens: "required",
					HttpPutResponseHopLimit: 1
				},
				TagSpecifications: [{
					ResourceType: "instance",
					Tags: nodeTags
				}, {
					ResourceType: "volume",
					Tags: nodeTags
				}],
				UserData: base64(sub(userData))
			}),
			TagSpecifications: [{
				ResourceType: "launch-template",
				Tags: tags(model, nodeName(model, role))
			}]
		}
	};
}
// packages/render/src/stack/rolling-update.ts
/**
* Machines are replaced one at a time and each must report itself ready. Processes that would interfere rest meanwhile; Launch and
* Terminate never do, for without them nothing is replaced.
*/
function rollingUpdate({ minInstancesInService, pauseTime }) {
	return { AutoScalingRollingUpdate: {
		MinInstancesInService: minInstancesInService,
		MaxBatchSize: 1,
		MinSuccessfulInstancesPercent: 100,
		WaitOnResourceSignals: true,
		PauseTime: pauseTime,
		SuspendProcesses: [
			"HealthCheck",
			"ReplaceUnhealthy",
			"AZRebalance",
			"AlarmNotification",
			"ScheduledActions"
		]
	} };
}
/** The newest version of a launch template: a changed template is a changed group, which then rolls. */
function latestVersion(launchTemplateId) {
	return {
		LaunchTemplateId: ref(launchTemplateId),
		Version: getAtt(launchTemplateId, "LatestVersionNumber")
	};
}
// packages/render/src/stack/controller-group.ts
/**
* One controller, replaced by its group when it dies. The group names a zone and not a subnet, because the launch template brings the
* interface, and the interface its subnet and group (Auto Scaling, "launch templates with a network interface"). A replacement first ends
* the old machine: interface and volume exist once.
*/
function controllerGroup(options) {
	const { model, userData, dependsOn } = options;
	const { config } = model;
	return {
		[logicalIds.controllerLaunchTemplate]: launchTemplate({
			model,
			role: "controller",
			instanceType: config.controllerInstanceType,
			rootVolume: {
				size: config.controllerRootVolumeSize,
				type: config.controllerRootVolumeType,
				iops: config.controllerRootVolumeIOPS
			},
			instanceProfileId: logicalIds.controllerInstanceProfile,
			userData,
			placement: { NetworkInterfaces: [{
				DeviceIndex: 0,
				NetworkInterfaceId: ref(logicalIds.controllerInterface)
			}] }
		}),
		[logicalIds.controllerGroup]: {
			Type: "AWS::AutoScaling::AutoScalingGroup",
			DependsOn: dependsOn,
			CreationPolicy: { ResourceSignal: {
				Count: 1,
				Timeout: "PT30M"
			} },
			UpdatePolicy: rollingUpdate({
				minInstancesInService: 0,
				pauseTime: "PT30M"
			}),
			Properties: {
				AvailabilityZones: [controllerZone(model)],
				LaunchTemplate: latestVersion(logicalIds.controllerLaunchTemplate),
				MinSize: "1",
				MaxSize: "1",
				DesiredCapacity: "1",
				HealthCheckType: "EC2",
				HealthCheckGracePeriod: 300,
				Tags: groupTags(model, "controller")
			}
		}
	};
}
// packages/render/src/stack/cloud-controller-policy.ts
/**
* What cloud-provider-aws calls (its pkg/providers/v1, read at the July 2026 revision) for nodes and for Services of type LoadBalancer,
* without cloud routes and volumes. Changes are bound to the tag KubernetesCluster, which it writes on all that it makes.
*/
function cloudControllerStatements(model, vpcId) {
	const owned = { StringEquals: { "aws:ResourceTag/KubernetesCluster": model.config.clusterName } };
	const requested = { StringEquals: { "aws:RequestTag/KubernetesCluster": model.config.clusterName } };
	const anySecurityGroup = regionalArn("ec2", "security-group/*");
	return [
		{
			Sid: "CloudRead",
			Action: reads,
			Resource: "*"
		},
		{
			Sid: "CreateSecurityGroup",
			Action: ["ec2:CreateSecurityGroup"],
			Resource: anySecurityGroup,
			Condition: requested
		},
		{
			Sid: "CreateSecurityGroupInVPC",
			Action: ["ec2:CreateSecurityGroup"],
			Resource: vpcArn(vpcId)
		},
		{
			Sid: "TagSecurityGroupAtCreation",
			Action: ["ec2:CreateTags"],
			Resource: anySecurityGroup,
			Condition: { StringEquals: { "ec2:CreateAction": "CreateSecurityGroup" } }
		},
		{
			Sid: "ChangeSecurityGroup",
			Action: securityGroupChanges,
			Resource: anySecurityGroup,
			Condition: owned
		},
		{
			Sid: "CreateLoadBalancer",
			Action: loadBalancerCreations,
			Resource: anyLoadBalancerPart,
			Condition: requested
		},
		{
			Sid: "ChangeLoadBalancer",
			Action: loadBalancerChanges,
			Resource: anyLoadBalancerPart,
			Condition: owned
		},
		{
			Sid: "FirstLoadBalancerOfAccount",
			Action: ["iam:CreateServiceLinkedRole"],
			Resource: sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/elasticloadbalancing.amazonaws.com/*"),
			Condition: { StringEquals: { "iam:AWSServiceName": "elasticloadbalancing.amazonaws.com" } }
		}
	];
}
const anyLoadBalancerPart = regionalArn("elasticloadbalancing", "*");
function vpcArn(vpcId) {
	return regionalArn("ec2", typeof vpcId === "string" ? `vpc/${vpcId}` : `vpc/\${${logicalIds.vpc}}`);
}
/** None of these can be bound to a resource. */
const reads = [
	"ec2:DescribeAvailabilityZones",
	"ec2:DescribeInstanceTopology",
	"ec2:DescribeInstances",
	"ec2:DescribeRouteTables",
	"ec2:DescribeSecurityGroups",
	"ec2:DescribeSubnets",
	"ec2:DescribeVpcs",
	"ec2:DescribeAccountAttributes",
	"ec2:DescribeAddresses",
	"ec2:DescribeInternetGateways",
	"elasticloadbalancing:DescribeListeners",
	"elasticloadbalancing:DescribeLoadBalancerAttributes",
	"elasticloadbalancing:DescribeLoadBalancerPolicies",
	"elasticloadbalancing:DescribeLoadBalancers",
	"elasticloadbalancing:DescribeTargetGroupAttributes",
	"elasticloadbalancing:DescribeTargetGroups",
	"elasticloadbalancing:DescribeTargetHealth"
];
const securityGroupChanges = [
	"ec2:AuthorizeSecurityGroupIngress",
	"ec2:DeleteSecurityGroup",
	"ec2:RevokeSecurityGroupIngress"
];
const loadBalancerCreations = [
	"elasticloadbalancing:AddTags",
	"elasticloadbalancing:CreateListener",
	"elasticloadbalancing:CreateLoadBalancer",
	"elasticloadbalancing:CreateTargetGroup"
];
const loadBalancerChanges = [
	"elasticloadbalancing:AddTags",
	"elasticloadbalancing:ApplySecurityGroupsToLoadBalancer",
	"elasticloadbalancing:AttachLoadBalancerToSubnets",
	"elasticloadbalancing:ConfigureHealthCheck",
	"elasticloadbalancing:CreateLoadBalancerListeners",
	"elasticloadbalancing:CreateLoadBalancerPolicy",
	"elasticloadbalancing:DeleteLoadBalancer",
	"elasticloadbalancing:DeleteLoadBalancerListeners",
	"elasticloadbalancing:DeregisterInstancesFromLoadBalancer",
	"elasticloadbalancing:DetachLoadBalancerFromSubnets",
	"elasticloadbalancing:ModifyLoadBalancerAttributes",
	"elasticloadbalancing:RegisterInstancesWithLoadBalancer",
	"elasticloadbalancing:SetLoadBalancerPoliciesForBackendServer",
	"elasticloadbalancing:SetLoadBalancerPoliciesOfListener",
	"elasticloadbalancing:CreateListener",
	"elasticloadbalancing:DeleteListener",
	"elasticloadbalancing:DeleteTargetGroup",
	"elasticloadbalancing:DeregisterTargets",
	"elasticloadbalancing:ModifyListener",
	"elasticloadbalancing:ModifyTargetGroup",
	"elasticloadbalancing:ModifyTargetGroupAttributes",
	"elasticloadbalancing:RegisterTargets",
	"elasticloadbalancing:SetSecurityGroups"
];
// packages/render/src/stack/policy-document.ts
/** A policy of allowances; nothing here denies. */
function policyDocument(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements.map(({ Sid, Action, Resource, Condition }) => ({
			Sid,
			Effect: "Allow",
			Action,
			Resource,
			...Condition === void 0 ? {} : { Condition }
		}))
	};
}
// packages/render/src/stack/node-role.ts
/**
* The role of one kind of machine with its instance profile. The policy is inline, so that it stands as soon as the role does: a policy
* resource of its own could come after the first boot.
*/
function nodeRole({ model, role, roleId, instanceProfileId, statements }) {
	return {
		[roleId]: {
			Type: "AWS::IAM::Role",
			Properties: {
				AssumeRolePolicyDocument: {
					Version: "2012-10-17",
					Statement: [{
						Effect: "Allow",
						Principal: { Service: sub("ec2.${AWS::URLSuffix}") },
						Action: "sts:AssumeRole"
					}]
				},
				Path: "/",
				Policies: [{
					PolicyName: role,
					PolicyDocument: policyDocument([...bootStatements(model, role), ...statements])
				}],
				Tags: tags(model, nodeName(model, role))
			}
		},
		[instanceProfileId]: {
			Type: "AWS::IAM::InstanceProfile",
			Properties: {
				Path: "/",
				Roles: [ref(roleId)]
			}
		}
	};
}
/** What every boot needs: the secrets of its own role, and to tell CloudFormation how it ended. */
function bootStatements(model, role) {
	const { prefix, kmsKeyArn } = model.secrets;
	const parameters = regionalArn("ssm", `parameter${prefix}/${role}/*`);
	const secrets = {
		Sid: "ReadSecrets",
		Action: ["ssm:GetParameters"],
		Resource: parameters
	};
	const signal = {
		Sid: "SignalStack",
		Action: ["cloudformation:SignalResource"],
		Resource: ref("AWS::StackId")
	};
	if (kmsKeyArn === null) return [secrets, signal];
	return [
		secrets,
		{
			Sid: "DecryptSecrets",
			Action: ["kms:Decrypt"],
			Resource: kmsKeyArn,
			Condition: { StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters } }
		},
		signal
	];
}
// packages/render/src/stack/controller-role.ts
/** The controller reads its secrets, signals, attaches the etcd volume to itself, and runs the cloud controller. */
function controllerRole(model, vpcId) {
	return nodeRole({
		model,
		role: "controller",
		roleId: logicalIds.controllerRole,
		instanceProfileId: logicalIds.controllerInstanceProfile,
		statements: [...volumeStatements(model), ...cloudControllerStatements(model, vpcId)]
	});
}
/** Exactly this volume, and only to controllers of this cluster. Nobody may detach it: EC2 does when the old instance ends. */
function volumeStatements(model) {
	return [{
		Sid: "AttachEtcdVolume",
		Action: ["ec2:AttachVolume"],
		Resource: regionalArn("ec2", `volume/\${${logicalIds.etcdVolume}}`)
	}, {
		Sid: "AttachToController",
		Action: ["ec2:AttachVolume"],
		Resource: regionalArn("ec2", "instance/*"),
		Condition: { StringEquals: {
			"aws:ResourceTag/keelson:cluster": model.config.clusterName,
			"aws:ResourceTag/keelson:role": "controller"
		} }
	}];
}
// packages/render/src/stack/etcd-volume.ts
/** The whole state of the cluster. It is never attached by the stack: the instance of the moment does that at boot. Ends as a snapshot. */
function etcdVolume(model) {
	const { clusterName, etcdSnapshotId, etcdVolumeSize } = model.config;
	return { [logicalIds.etcdVolume]: {
		Type: "AWS::EC2::Volume",
		DeletionPolicy: "Snapshot",
		UpdateReplacePolicy: "Snapshot",
		Properties: omitNulls({
			AvailabilityZone: controllerZone(model),
			Size: etcdVolumeSize,
			VolumeType: "gp3",
			Encrypted: true,
			SnapshotId: etcdSnapshotId,
			Tags: tags(model, `${clusterName}-etcd`)
		})
	} };
}
// packages/render/src/stack/subnets.ts
/** One subnet a zone, each associated with the route table when there is one to name. */
function subnets(options) {
	const { model, vpcId, routeTableId } = options;
	const resources = {};
	const associations = [];
	for (const subnet of model.subnets) {
		resources[subnet.logicalId] = {
			Type: "AWS::EC2::Subnet",
			Properties: {
				VpcId: vpcId,
				AvailabilityZone: subnet.availabilityZone,
				CidrBlock: subnet.instanceCIDR,
				MapPublicIpOnLaunch: model.config.mapPublicIPs,
				Tags: [...tags(model, `${model.config.clusterName}-${subnet.availabilityZone}`), loadBalancerTag(model)]
			}
		};
		if (routeTableId === null) continue;
		const association = associationId(subnet);
		associations.push(association);
		resources[association] = {
			Type: "AWS::EC2::SubnetRouteTableAssociation",
			Properties: {
				SubnetId: ref(subnet.logicalId),
				RouteTableId: routeTableId
			}
		};
	}
	return {
		resources,
		associations
	};
}
/** `Subnet0` -> `SubnetRouteTableAssociation0`. */
function associationId(subnet) {
	return subnet.logicalId.replace("Subnet", "SubnetRouteTableAssociation");
}
/** Where the cloud controller puts load balancers (cloud-provider-aws, findELBSubnets). */
function loadBalancerTag(model) {
	return {
		Key: model.config.mapPublicIPs ? "kubernetes.io/role/elb" : "kubernetes.io/role/internal-elb",
		Value: "1"
	};
}
// packages/render/src/stack/existing-network.ts
/**
* Subnets inside a VPC that the user made. Nothing there is changed: no gateway, no route, and no S3 endpoint, which would write routes
* into the user's table. Without routeTableId the subnets follow the VPC's main table.
*/
function existingNetwork(model, { vpcId, routeTableId }) {
	const own = subnets({
		model,
		vpcId,
		routeTableId
	});
	return {
		vpcId,
		waysOut: own.associations,
		gateway: [],
		resources: own.resources
	};
}
// packages/render/src/stack/outputs.ts
/** What other steps and people read from the stack. The names are fixed: workflows use them. */
function outputs(model, vpcId) {
	const { versions, image } = model;
	const subnetIds = model.subnets.map((subnet) => ref(subnet.logicalId));
	return {
		ControllerIP: {
			Description: "Public address of the controller",
			Value: ref(logicalIds.controllerAddress)
		},
		APIURL: {
			Description: "URL of the Kubernetes API",
			Value: model.apiServer.url
		},
		VPC: {
			Description: "Id of the VPC",
			Value: vpcId
		},
		Subnets: {
			Description: "Ids of the subnets, separated by commas",
			Value: join(",", subnetIds)
		},
		ControllerSecurityGroup: {
			Description: "Id of the controller's security group",
			Value: securityGroupId("controller")
		},
		WorkerSecurityGroup: {
			Description: "Id of the workers' security group",
			Value: securityGroupId("worker")
		},
		ControllerRole: {
			Description: "ARN of the controller's role",
			Value: getAtt(logicalIds.controllerRole, "Arn")
		},
		WorkerRole: {
			Description: "ARN of the workers' role",
			Value: getAtt(logicalIds.workerRole, "Arn")
		},
		EtcdVolume: {
			Description: "Id of the volume with etcd's data",
			Value: ref(logicalIds.etcdVolume)
		},
		KubernetesVersion: {
			Description: "Version of Kubernetes",
			Value: versions.kubernetes
		},
		FlatcarVersion: {
			Description: "Version of Flatcar, or what its image was chosen by when the version is not written down",
			Value: versions.flatcar ?? image.amiId ?? image.namePattern
		}
	};
}
// packages/render/src/stack/own-network.ts
/** A VPC of the cluster's own, with a way to the internet for every subnet. */
function ownNetwork(model) {
	const { clusterName } = model.config;
	const own = subnets({
		model,
		vpcId: ref(logicalIds.vpc),
		routeTableId: ref(logicalIds.routeTable)
	});
	return {
		vpcId: ref(logicalIds.vpc),
		waysOut: [
			logicalIds.routeToInternet,
			...own.associations,
			logicalIds.s3Endpoint
		],
		gateway: [logicalIds.gatewayAttachment],
		resources: {
			[logicalIds.vpc]: {
				Type: "AWS::EC2::VPC",
				Properties: {
					CidrBlock: model.network.vpcCIDR,
					EnableDnsSupport: true,
					EnableDnsHostnames: true,
					Tags: tags(model, clusterName)
				}
			},
			[logicalIds.internetGateway]: {
				Type: "AWS::EC2::InternetGateway",
				Properties: { Tags: tags(model, clusterName) }
			},
			[logicalIds.gatewayAttachment]: {
				Type: "AWS::EC2::VPCGatewayAttachment",
				Properties: {
					VpcId: ref(logicalIds.vpc),
					InternetGatewayId: ref(logicalIds.internetGateway)
				}
			},
			[logicalIds.routeTable]: {
				Type: "AWS::EC2::RouteTable",
				Properties: {
					VpcId: ref(logicalIds.vpc),
					Tags: tags(model, clusterName)
				}
			},
			[logicalIds.routeToInternet]: {
				Type: "AWS::EC2::Route",
				DependsOn: [logicalIds.gatewayAttachment],
				Properties: {
					RouteTableId: ref(logicalIds.routeTable),
					DestinationCidrBlock: "0.0.0.0/0",
					GatewayId: ref(logicalIds.internetGateway)
				}
			},
			...own.resources,
			[logicalIds.s3Endpoint]: {
				Type: "AWS::EC2::VPCEndpoint",
				Properties: {
					VpcEndpointType: "Gateway",
					ServiceName: sub("com.amazonaws.${AWS::Region}.s3"),
					VpcId: ref(logicalIds.vpc),
					RouteTableIds: [ref(logicalIds.routeTable)]
				}
			}
		}
	};
}
// packages/render/src/stack/record-set.ts
/** The name of the API, when cluster.yaml asks for it (createRecordSet). */
function recordSet({ apiRecord }) {
	if (apiRecord === null) return {};
	const { name, ttl, zone } = apiRecord;
	return { [logicalIds.apiRecord]: {
		Type: "AWS::Route53::RecordSet",
		Properties: {
			Name: name,
			Type: "A",
			TTL: String(ttl),
			ResourceRecords: [ref(logicalIds.controllerAddress)],
			..."hostedZoneId" in zone ? { HostedZoneId: zone.hostedZoneId } : { HostedZoneName: zone.hostedZoneName }
		}
	} };
}
// packages/render/src/stack/worker-group.ts
/**
* The workers, over all subnets. An update starts one more machine than wanted and ends an old one when the new one is ready, so capacity
* never falls; the room for that one is why MaxSize is above the count.
*/
function workerGroup(options) {
	const { model, userData, dependsOn } = options;
	const { config } = model;
	const count = model.nodeCount.workers;
	return {
		[logicalIds.workerLaunchTemplate]: launchTemplate({
			model,
			role: "worker",
			instanceType: config.workerInstanceType,
			rootVolume: {
				size: config.workerRootVolumeSize,
				type: config.workerRootVolumeType,
				iops: config.workerRootVolumeIOPS
			},
			instanceProfileId: logicalIds.workerInstanceProfile,
			userData,
			placement: {
				SecurityGroupIds: [securityGroupId("worker")],
				...market(config.workerSpotPrice)
			}
		}),
		[logicalIds.workerGroup]: {
			Type: "AWS::AutoScaling::AutoScalingGroup",
			DependsOn: dependsOn,
			CreationPolicy: {
				AutoScalingCreationPolicy: { MinSuccessfulInstancesPercent: 100 },
				ResourceSignal: {
					Count: count,
					Timeout: "PT20M"
				}
			},
			UpdatePolicy: rollingUpdate({
				minInstancesInService: count,
				pauseTime: "PT15M"
			}),
			Properties: {
				VPCZoneIdentifier: model.subnets.map((subnet) => ref(subnet.logicalId)),
				LaunchTemplate: latestVersion(logicalIds.workerLaunchTemplate),
				MinSize: String(count),
				MaxSize: String(count + 1),
				DesiredCapacity: String(count),
				HealthCheckType: "EC2",
				HealthCheckGracePeriod: 300,
				Tags: groupTags(model, "worker")
			}
		}
	};
}
function market(spotPrice) {
	if (spotPrice === null) return {};
	return { InstanceMarketOptions: {
		MarketType: "spot",
		SpotOptions: {
			SpotInstanceType: "one-time",
			MaxPrice: spotPrice
		}
	} };
}
// packages/render/src/stack/worker-role.ts
/** Workers read their own secrets and signal; the kubelet needs nothing of AWS with an external cloud provider. */
function workerRole(model) {
	return nodeRole({
		model,
		role: "worker",
		roleId: logicalIds.workerRole,
		instanceProfileId: logicalIds.workerInstanceProfile,
		statements: []
	});
}
// packages/render/src/stack/render-stack.ts
/** The whole stack of a cluster with one controller. Same model and node configs, same template. */
function renderStack({ model, userData }) {
	const { existingVPC } = model.network;
	const network = existingVPC === null ? ownNetwork(model) : existingNetwork(model, existingVPC);
	const groups = securityGroups(model, network.vpcId);
	const record = recordSet(model);
	const reachable = [...network.waysOut, ...groups.rules];
	return {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: `Kubernetes cluster ${model.config.clusterName}, rendered by Keelson`,
		Metadata: { Keelson: metadata(model) },
		Parameters: { [logicalIds.nodeImage]: {
			Type: "AWS::EC2::Image::Id",
			Description: "Flatcar image of all nodes, resolved at deployment"
		} },
		Resources: {
			...network.resources,
			...groups.resources,
			...controllerRole(model, network.vpcId),
			...workerRole(model),
			...controllerAddress(model, network),
			...record,
			...etcdVolume(model),
			...controllerGroup({
				model,
				userData: userData.controller,
				dependsOn: [
					...reachable,
					logicalIds.controllerAddressAssociation,
					...Object.keys(record)
				]
			}),
			...workerGroup({
				model,
				userData: userData.worker,
				dependsOn: [...reachable, logicalIds.controllerGroup]
			})
		},
		Outputs: outputs(model, network.vpcId)
	};
}
/** The template as the file that is reviewed and sent. */
function templateText(template) {
	return `${JSON.stringify(template, null, 2)}\n`;
}
/** What a later run reads from the live stack to know what it may change. A key that is absent is null in the model. */
function metadata({ renderer, versions, immutable, growing, image }) {
	return omitNulls({
		renderer,
		versions,
		immutable,
		growing,
		image
	});
}
// packages/render/src/render.ts
/** The line: cluster.yaml -> config -> model -> node configs -> template -> artifacts (null when there are errors). Same input, same bytes. */
function renderCluster({ cluster, versions, manifests = null, mapping = null }) {
	const { diagnostics: findings, config, place } = readCluster(cluster, versions);
	if (config === null) return {
		diagnostics: findings,
		artifacts: null
	};
	const model = makeClusterModel(config, versions);
	const nodeConfigs = renderNodeConfigs(model);
	const controller = embedNodeConfig({
		nodeConfig: nodeConfigs.controller,
		role: "controller"
	});
	const worker = embedNodeConfig({
		nodeConfig: nodeConfigs.worker,
		role: "worker"
	});
	const template = templateText(renderStack({
		model,
		userData: {
			controller,
			worker
		}
	}));
	const diagnostics = sortDiagnostics([...findings, ...place(checkLimits({
		config,
		template,
		userData: {
			controller,
			worker
		}
	}))]);
	const files = artifactFiles({
		model,
		template,
		nodeConfigs,
		kubeconfig: renderKubeconfig(model)
	});
	return {
		diagnostics,
		artifacts: hasErrors(diagnostics) ? null : sealArtifacts({
			files,
			model,
			sources: {
				manifests,
				mapping
			}
		})
	};
}
// packages/render/src/versions/parse-version-table.ts
const { kubernetes, flatcar, imageTag, url, hash } = versionForms;
const shape = record({
	format: only(1),
	kubernetes: mapOf({
		minimum: 1,
		key: kubernetes,
		value: record({
			etcd: imageTag,
			coredns: imageTag,
			pause: imageTag,
			cloudControllerManager: imageTag,
			extension: record({
				url,
				hash: nullable(hash)
			})
		})
	}),
	flatcar: mapOf({
		minimum: 0,
		key: anything,
		value: flatcar
	}),
	flannel: record({
		version: imageTag,
		cniPlugin: imageTag
	})
});
/** Reads a version table that replaces the built-in one, as JSON or YAML; every mistake has the code `not-a-version-table`. */
function parseVersionTable(source) {
	const { documents, diagnostics } = parseYaml(source);
	const [document] = documents;
	const found = (document === void 0 ? [{
		path: "",
		message: "The file holds no version table."
	}] : shape(document.value, "")).map(({ path, message }) => {
		return {
			severity: "error",
			code: "not-a-version-table",
			message,
			hint: "Write it like the built-in table.",
			file: source.name,
			path,
			range: document?.rangeOf(path) ?? null
		};
	});
	const all = limitDiagnostics([...diagnostics, ...hasErrors(diagnostics) ? [] : found]);
	if (hasErrors(all)) return {
		table: null,
		diagnostics: all
	};
	return {
		table: document?.value,
		diagnostics: all
	};
}
// packages/operations/src/system/files.ts
const sentences = {
	"file-missing": "There is no such file.",
	"file-is-directory": "This is a folder, not a file.",
	"file-unreadable": "The file cannot be read.",
	"file-too-large": "The file is larger than 4 MiB.",
	"not-text": "The file is not UTF-8 text."
};
function fileDiagnostic(file, code) {
	return {
		severity: "error",
		code,
		message: sentences[code],
		hint: null,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/system/read-source.ts
/** A file that a user wrote; InvalidInput when it cannot be read. */
async function readSource(path, files) {
	const read = await files.readText(path);
	if ("text" in read) return {
		name: path,
		text: read.text
	};
	throw new InvalidInput([fileDiagnostic(path, read.problem)]);
}
/** Every YAML and JSON file of several files and folders, in a stable order; all that are missing are told at once. */
async function readSources(paths, files) {
	const sources = [];
	const diagnostics = [];
	for (const path of paths) {
		const names = await files.isFolder(path) ? (await files.listFiles(path)).filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => `${path}/${name}`) : [path];
		for (const name of names) {
			const read = await files.readText(name);
			if ("text" in read) sources.push({
				name,
				text: read.text
			});
			else diagnostics.push(fileDiagnostic(name, read.problem));
		}
	}
	if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
	if (sources.length === 0 && paths.length > 0) throw new InvalidInput([noManifests(paths.join(", "))]);
	return sources;
}
function noManifests(file) {
	return {
		severity: "error",
		code: "no-manifests",
		message: "There is no .yaml, .yml or .json file in it.",
		hint: null,
		file,
		path: "",
		range: null
	};
}
// packages/operations/src/load-artifacts.ts
/** Renders or reads artifacts. Throws InvalidInput with every mistake at once. */
async function loadArtifacts(source, { files }) {
	const { artifacts, diagnostics } = await load(source, files);
	if (artifacts === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
	return {
		artifacts,
		diagnostics
	};
}
async function load(source, files) {
	if ("folder" in source) return readArtifacts(await readFolder(source.folder, files));
	if ("edited" in source) return embedNodeConfigs(await readFolder(source.edited, files));
	return render(source, files);
}
async function render(source, files) {
	const [cluster, manifests, mapping] = await Promise.all([
		readSource(source.cluster, files),
		readSources(source.manifests, files),
		source.mapping === null ? null : readSource(source.mapping, files)
	]);
	const parsed = source.versions === null ? null : parseVersionTable(await readSource(source.versions, files));
	if (parsed !== null && parsed.table === null) return {
		artifacts: null,
		diagnostics: parsed.diagnostics
	};
	return renderCluster({
		cluster,
		...parsed === null ? {} : { versions: parsed.table },
		manifests: source.manifests.length === 0 ? null : digestOf(manifests),
		mapping: mapping === null ? null : sha256(mapping.text)
	});
}
/** By content and name, in the order of names, so that moving the folder changes nothing. */
function digestOf(manifests) {
	const lines = manifests.map(({ name, text }) => `${sha256(text)}  ${name.split("/").at(-1) ?? name}`);
	return sha256(lines.toSorted().join("\n"));
}
async function readFolder(folder, files) {
	if (!await files.isFolder(folder)) throw new InvalidInput([{
		...fileDiagnostic(folder, "file-missing"),
		message: "There is no such folder of artifacts."
	}]);
	const read = await Promise.all(artifactNames.map(async (name) => ({
		name,
		...await files.readText(`${folder}/${name}`)
	})));
	const unreadable = read.flatMap((file) => "problem" in file && file.problem !== "file-missing" ? [file] : []);
	if (unreadable.length > 0) throw new InvalidInput(unreadable.map(({ name, problem }) => fileDiagnostic(`${folder}/${name}`, problem)));
	return new Map(read.flatMap((file) => "text" in file ? [[file.name, file.text]] : []));
}
// packages/operations/src/render-cluster-file.ts
/** Renders cluster.yaml into a folder. Nothing is written when there is any mistake. */
async function renderClusterFile(inputs, ports) {
	const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
	const targets = [...artifacts.files].map(([path, text]) => ({
		path: `${inputs.outputDir}/${path}`,
		text
	}));
	await Promise.all(targets.map(({ path, text }) => ports.files.writeText(path, text)));
	return {
		artifacts,
		diagnostics,
		written: targets.map(({ path }) => path)
	};
}
export { fileDiagnostic as a, readSources as i, loadArtifacts as n, readSource as r, renderClusterFile as t };
