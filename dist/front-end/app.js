/*
This file contains:

@dagrejs/dagre 3.1.3

Copyright (c) 2012-2014 Chris Pettitt

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

preact 11.2.0

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";
(() => {
  // node_modules/preact/dist/preact.mjs
  var n;
  var t;
  var r;
  var u;
  var i;
  var f;
  var o;
  var e;
  var l;
  var c;
  var a;
  var s;
  var h = /* @__PURE__ */ Symbol.for("pv");
  var p = {};
  var y = [];
  var v = /^m(i|n|o|s|text|space)$/;
  var w = Array.isArray;
  var d = y.slice;
  var _ = Object.assign;
  function g(n2) {
    n2 && n2.parentNode && n2.remove();
  }
  function m(r3, u3, i3, f4, o4) {
    var e3 = { type: r3, props: u3, key: i3, ref: f4, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o4 || ++t, __i: -1, __u: 0 };
    return !o4 && n.vnode && n.vnode(e3), e3;
  }
  function $(n2) {
    return n2.children;
  }
  function x(n2, t3) {
    this.props = n2, this.context = t3, this.__g = 0;
  }
  function S(n2, t3) {
    if (null == t3) return n2.__ && S(n2.__, n2.__i + 1);
    for (var r3; t3 < n2.__k.length; t3++) if ((r3 = n2.__k[t3]) && r3.__e) return r3.__e;
    return "function" != typeof n2.type || n2.props.__P ? null : S(n2);
  }
  function C(t3) {
    var r3, u3 = t3.__v, i3 = u3.__e, f4 = [], o4 = [], e3 = t3.__P;
    e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n.vnode && n.vnode(r3), z(e3, r3, u3, t3.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f4, i3 || S(u3), 32 & u3.__u, o4), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f4, r3, o4), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
  }
  function j(n2) {
    if ((n2 = n2.__) && n2.__c && !n2.props.__P) return n2.__e = null, n2.__k.some(function(t3) {
      return t3 && (n2.__e = t3.__e);
    }), j(n2);
  }
  function L(t3) {
    (8 & t3.__g || (t3.__g |= 8, u.push(t3), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n2, t3 = 1; u.length; ) u.length > t3 && u.sort(o), n2 = u.shift(), t3 = u.length, 8 & n2.__g && C(n2);
    } finally {
      (f = u.length) && (i || queueMicrotask)(H);
    }
  }
  function I(n2, t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
    var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y, k2 = t3.length;
    for (l3 = q(r3, t3, g3, l3, k2), s3 = 0; s3 < k2; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n2, v3, h3, i3, f4, o4, e3, l3, c3, a4), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a4.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n2, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
    return r3.__e = d3, l3;
  }
  function q(n2, t3, r3, u3, i3) {
    var f4, o4, e3, l3, c3, a4, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k2 = n2.__k = Array(i3);
    for (f4 = 0; f4 < i3; f4++) null != (o4 = t3[f4]) && "boolean" != typeof o4 && "function" != typeof o4 ? ("object" != typeof o4 || o4.constructor === String ? o4 = k2[f4] = m(null, o4) : w(o4) ? o4 = k2[f4] = m($, { children: o4 }) : o4.constructor === h && o4.__b ? o4 = k2[f4] = m(o4.type, o4.props, o4.key, o4.ref, o4.__v) : k2[f4] = o4, l3 = f4 + _3, o4.__ = n2, o4.__b = n2.__b + 1, e3 = null, ~(c3 = o4.__i = P(o4, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o4.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o4.type && (o4.__u |= 4))) : k2[f4] = null;
    if (g3) {
      for (a4 = [], s3 = [], f4 = 0; f4 < i3; f4++) if ((o4 = k2[f4]) && 16 & o4.__u) {
        for (_3 = 0, p3 = a4.length; _3 < p3; ) a4[y3 = _3 + p3 >> 1] < o4.__i ? _3 = y3 + 1 : p3 = y3;
        a4[_3] = o4.__i, s3[f4] = _3 + 1;
      }
      for (_3 = a4.length; f4--; ) s3[f4] && (s3[f4] == _3 ? _3-- : k2[f4].__u |= 4);
    }
    if (d3) for (f4 = 0; f4 < v3; f4++) !(e3 = r3[f4]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
    return u3;
  }
  function A(n2, t3, r3, u3) {
    var i3, f4, o4, e3;
    if ("function" == typeof n2.type) {
      if (n2.props.__P) return t3;
      if (i3 = n2.__k) for (f4 = 0; f4 < i3.length; f4++) i3[f4] && (i3[f4].__ = n2, t3 = A(i3[f4], t3, r3, false));
      return t3;
    }
    for (t3 && !t3.parentNode && (t3 = S(n2)) && !t3.parentNode && (t3 = null), o4 = n2.__e, e3 = t3; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
    for (o4 != e3 && (!u3 && r3.moveBefore && o4.parentNode ? r3.moveBefore(o4, t3) : r3.insertBefore(o4, t3 || null)), t3 = o4; (t3 = t3 && t3.nextSibling) && 8 == t3.nodeType && !t3.data.startsWith("$s"); ) ;
    return t3;
  }
  function P(n2, t3, r3, u3) {
    var i3, f4 = n2.key, o4 = n2.type, e3 = t3[r3], l3 = e3 && !(2 & e3.__u);
    if (null === e3 && null == f4 || l3 && f4 == e3.key && o4 == e3.type) return r3;
    if (u3 > (l3 ? 1 : 0)) {
      for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t3[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
      for (i3 = r3 + 1; i3 < t3.length; i3++) if ((e3 = t3[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
    }
    return -1;
  }
  function T(n2, t3, r3) {
    null == r3 && (r3 = ""), "-" == t3[0] ? n2.setProperty(t3, r3) : n2[t3] = r3;
  }
  function N(n2, t3, r3, u3, i3) {
    var f4, o4;
    if ("style" == t3) if ("string" == typeof r3) n2.style.cssText = r3;
    else {
      if ("string" == typeof u3 && (n2.style.cssText = u3 = ""), u3) for (t3 in u3) r3 && t3 in r3 || T(n2.style, t3);
      if (r3) for (t3 in r3) u3 && r3[t3] == u3[t3] || T(n2.style, t3, r3[t3]);
    }
    else if ("o" == t3[0] && "n" == t3[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n2.__e || (n2.__e = {}))[t3] = r3, r3 && u3 || (o4 = a[t3] || (a[t3] = V(t3)), (n2.__a || (n2.__a = {}))[t3] = c, f4 = t3 != (t3 = t3.replace(l, "$1")), (t3 = t3.slice(2))[0] < "a" && (t3 = t3.toLowerCase()), r3 ? n2.addEventListener(t3, o4, f4) : n2.removeEventListener(t3, o4, f4));
    else {
      if ("http://www.w3.org/2000/svg" == i3) t3 = t3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t3 && "height" != t3 && "href" != t3 && "list" != t3 && "form" != t3 && "tabIndex" != t3 && "download" != t3 && "rowSpan" != t3 && "colSpan" != t3 && "role" != t3 && "popover" != t3 && t3 in n2) try {
        return void (n2[t3] = null == r3 ? "" : r3);
      } catch (n3) {
      }
      if ("function" == typeof r3) return;
      null == r3 || false === r3 && "-" != t3[4] ? n2.removeAttribute(t3) : n2.setAttribute(t3, "popover" == t3 && 1 == r3 ? "" : r3);
    }
  }
  function V(t3) {
    return function(r3) {
      var u3 = this.__e;
      if (u3) {
        if (u3 = u3[t3], null == r3[e]) r3[e] = c++;
        else if (r3[e] < this.__a[t3]) return;
        return u3(n.event ? n.event(r3) : r3);
      }
    };
  }
  function z(t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
    var s3, p3, v3, d3, k2, b2, m3, M2, C3, j3, L2, H3, q3, A4, O, P3, T4, N2, V3 = r3.type;
    if (r3.constructor !== h) return null;
    128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o4 = [], 8 == s3.nodeType ? l3 = B(s3, o4) : o4.push(s3), l3 = o4[0] || l3), (s3 = n.__b) && s3(r3);
    n: if ("function" == typeof V3) {
      v3 = e3.length;
      try {
        if (M2 = r3.props, C3 = (s3 = V3.prototype) && s3.render, j3 = (s3 = V3.contextType) && i3[s3.__c], L2 = s3 ? j3 ? j3.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V3(M2, L2) : (r3.__c = d3 = new x(M2, L2), d3.constructor = V3, d3.render = K), j3 && j3.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V3.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V3.getDerivedStateFromProps(M2, d3.__s)))), k2 = d3.props, b2 = d3.state, d3.__v = r3, u3.__c) {
          if (M2 !== k2 && C3 && !V3.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M2, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M2, d3.__s, L2)) {
            r3.__v != u3.__v && (d3.props = M2, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n2) {
              n2 && (n2.__ = r3);
            }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
            break n;
          }
          d3.componentWillUpdate && d3.componentWillUpdate(M2, d3.__s, L2), C3 && d3.componentDidUpdate && d3.__h.push(function() {
            d3.componentDidUpdate(k2, b2, m3);
          });
        } else C3 && !V3.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C3 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
        d3.context = L2, d3.props = M2, d3.__P = t3, d3.__g &= -5, H3 = n.__r, q3 = C3 ? 25 : 0;
        do {
          d3.__g &= -9, H3 && H3(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
        } while (8 & d3.__g && ++q3 < 25);
        C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k2, b2)), A4 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M2.__P && (s3 = l3, f4 = (t3 = M2.__P).namespaceURI, c3 = o4 = null, u3.props && u3.props.__P != t3 && (u3.__k.some(function(n2) {
          n2 && J(n2, n2);
        }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t3, w(A4) ? A4 : [A4], r3, u3, i3, f4, o4, e3, l3, c3, a4), M2.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
      } catch (t4) {
        if (e3.length = v3, r3.__v = null, c3 || o4) if (t4 && t4.then) {
          if (r3.__u |= 128 | c3, o4) {
            for (~(T4 = o4.indexOf(l3 || void 0)) || (T4 = o4.length); (N2 = o4[T4 - 1]) && 8 == N2.nodeType; ) T4--;
            for (; T4 < o4.length; T4++) if (N2 = o4[T4]) if (o4[T4] = null, O) {
              if (N2 == P3) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P3 = B(O = N2));
            }
          }
          if (!O) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O = l3;
          }
          (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
        } else o4 && o4.some(g);
        else r3.__e = u3.__e;
        r3.__k || (r3.__k = u3.__k || []), t4 && t4.then || D(r3), n.__e(t4, r3, u3);
      }
    } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f4, o4, e3, c3, a4, t3);
    return (s3 = n.diffed) && s3(r3), l3;
  }
  function B(n2, t3) {
    if (n2 && 8 == n2.nodeType && n2.data.startsWith("$s")) for (var r3 = 1; n2 = n2.nextSibling; ) {
      if (8 == n2.nodeType) {
        if (n2.data.startsWith("$s")) r3++;
        else if (n2.data.startsWith("/$s") && !--r3) return n2;
      }
      t3 && t3.push(n2);
    }
  }
  function D(n2) {
    n2 && (n2.__c && (n2.__c.__g |= 4), n2.__k && n2.__k.some(D));
  }
  function E(t3, r3, u3) {
    for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
    n.__c && n.__c(r3, t3), t3.some(function(r4) {
      try {
        t3 = r4.__h, r4.__h = [], t3.some(function(n2) {
          n2.call(r4);
        });
      } catch (t4) {
        n.__e(t4, r4.__v);
      }
    });
  }
  function F(t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
    var s3, h3, y3, _3, k2, b2, m3, M2, $3 = u3.props || p, x2 = r3.props, C3 = r3.type;
    if ("svg" == C3 ? f4 = "http://www.w3.org/2000/svg" : "math" == C3 ? f4 = "http://www.w3.org/1998/Math/MathML" : f4 || (f4 = "http://www.w3.org/1999/xhtml"), o4) {
      for (s3 = 0; s3 < o4.length; s3++) if ((k2 = o4[s3]) && (C3 ? k2.localName == C3 : 3 == k2.nodeType)) {
        t3 = k2, o4[s3] = null;
        break;
      }
    }
    if (!t3) {
      if (M2 = a4.ownerDocument || document, !C3) return M2.createTextNode(x2);
      t3 = M2.createElementNS(f4, C3, x2.is ? x2 : a4), l3 && (n.__m && n.__m(r3, o4), l3 = false), o4 = null;
    }
    if (C3) {
      if (a4 = "template" == C3 && t3.content || t3, o4 = "textarea" == C3 && null != x2.defaultValue ? null : o4 && d.call(a4.childNodes), !l3 && o4) for ($3 = {}, s3 = 0; s3 < t3.attributes.length; s3++) $3[(k2 = t3.attributes[s3]).name] = k2.value;
      for (s3 in $3) k2 = $3[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k2 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t3, s3, null, k2, f4);
      for (s3 in x2) k2 = x2[s3], "children" == s3 ? _3 = k2 : "dangerouslySetInnerHTML" == s3 ? h3 = k2 : "value" == s3 ? b2 = k2 : "checked" == s3 ? m3 = k2 : l3 && "function" != typeof k2 || $3[s3] === k2 || N(t3, s3, k2, $3[s3], f4);
      h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t3.innerHTML) || (t3.innerHTML = h3.__html), r3.__k = []) : (y3 && (t3.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f4 && v.test(C3)) && (f4 = "http://www.w3.org/1999/xhtml"), I(a4, w(_3) ? _3 : [_3], r3, u3, i3, f4, o4, e3, o4 ? o4[0] : u3.__k && S(u3, 0), l3, c3), o4 && o4.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b2 ? t3.removeAttribute(s3) : null == b2 || b2 === t3[s3] && ("progress" != C3 || b2) || N(t3, s3, b2, $3[s3], f4), s3 = "checked", null != m3 && m3 != t3[s3] && N(t3, s3, m3, $3[s3], f4));
    } else $3 === x2 || l3 && t3.data == x2 || (t3.data = x2);
    return t3;
  }
  function G(t3, r3, u3, i3) {
    try {
      "function" == typeof t3 ? r3 ? r3.__x = t3(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t3(null)) : t3.current = r3;
    } catch (t4) {
      n.__e(t4, u3);
    }
  }
  function J(t3, r3, u3) {
    var i3, f4, o4, e3;
    if (n.unmount && n.unmount(t3), !(i3 = t3.ref) || i3.current && i3.current != t3.__e || G(i3, null, r3, t3), i3 = t3.__c) {
      if (i3.componentWillUnmount) try {
        i3.componentWillUnmount();
      } catch (t4) {
        n.__e(t4, r3);
      }
      i3.__P = i3.__n = null;
    }
    if (i3 = t3.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t3.type || u3 && !t3.props.__P);
    !u3 && (i3 = t3.__c) && (i3 = i3.__z) && (f4 = B(i3, o4 = [])) && (i3 == t3.__e && o4.some(g), g(f4), g(i3)), u3 || g(t3.__e), t3.__e = t3.__c = t3.__ = null;
  }
  function K(n2, t3, r3) {
    return this.constructor(n2, r3);
  }
  function Q(t3, r3) {
    var u3, i3, f4, o4;
    n.__ && n.__(t3, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t3 && 32 & t3.__u) ? null : r3.__k, r3.__k = m($, { children: [t3] }), f4 = [], o4 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f4, i3 ? i3.__e : r3.firstChild, u3, o4), E(f4, r3.__k, o4), r3.__k.props.children = null;
  }
  function U(n2) {
    function t3(n3) {
      var r3, u3;
      return this.getChildContext || (r3 = /* @__PURE__ */ new Set(), (u3 = {})[t3.__c] = this, this.getChildContext = function() {
        return u3;
      }, this.shouldComponentUpdate = function(n4) {
        this.props.value != n4.value && r3.forEach(function(n5) {
          n5.__g |= 4, L(n5);
        });
      }, this.sub = function(n4) {
        r3.add(n4);
        var t4 = n4.componentWillUnmount;
        n4.componentWillUnmount = function() {
          r3.delete(n4), t4 && t4.call(n4);
        };
      }), n3.children;
    }
    return t3.__c = "__cC" + s++, t3.__ = n2, t3.Provider = (t3.Consumer = function(n3, t4) {
      return n3.children(t4);
    }).contextType = t3, t3;
  }
  n = { __e: function(n2, t3, r3, u3) {
    for (var i3, o4, e3; t3 = t3.__; ) if ((i3 = t3.__c) && !(1 & i3.__g)) {
      i3.__g |= 4;
      try {
        if ((e3 = (o4 = i3.constructor) && o4.getDerivedStateFromError) && i3.setState(o4.getDerivedStateFromError(n2)), i3.componentDidCatch && (i3.componentDidCatch(n2, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
      } catch (t4) {
        n2 = t4;
      }
    }
    throw f = 0, n2;
  } }, t = 0, r = function(n2) {
    return null != n2 && n2.constructor === h;
  }, x.prototype.setState = function(n2, t3) {
    var r3 = this.__s;
    r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n2 && (n2 = n2(_({}, r3), this.props)), n2 && (_(r3, n2), this.__v && (t3 && this.__k.push(t3), L(this)));
  }, x.prototype.forceUpdate = function(n2) {
    this.__v && (this.__g |= 4, n2 && this.__h.push(n2), L(this));
  }, x.prototype.render = $, u = [], f = 0, o = function(n2, t3) {
    return n2.__v.__b - t3.__v.__b;
  }, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

  // node_modules/preact/hooks/dist/hooks.mjs
  var t2;
  var r2;
  var u2;
  var i2;
  var o2 = Object.is;
  var f2 = 0;
  var c2 = [];
  var e2 = [];
  var a2 = n;
  var v2 = a2.__b;
  var l2 = a2.__r;
  var m2 = a2.diffed;
  var h2 = a2.__c;
  var s2 = a2.unmount;
  var p2 = a2.__;
  function y2(n2, t3) {
    a2.__h && a2.__h(r2, n2, f2 || t3), f2 = 0;
    var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
    return n2 >= u3.__.length && u3.__.push({}), u3.__[n2];
  }
  function d2(n2) {
    return f2 = 1, _2(G2, n2);
  }
  function _2(n2, u3, i3) {
    var f4 = y2(t2++, 2);
    if (f4.t = n2, !f4.__c && (f4.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n3) {
      var t3 = (f4.__N || f4.__)[0], r3 = f4.t(t3, n3);
      o2(t3, r3) || (f4.__N = [r3, f4.__[1]], f4.__c.setState({}));
    }], f4.__c = r2, !r2.__f)) {
      r2.__f = true;
      var c3 = r2.shouldComponentUpdate;
      r2.shouldComponentUpdate = function(n3, t3, r3) {
        var u4 = this.__H;
        if (!u4) return true;
        var i4 = false, f5 = this.props != n3;
        if (u4.__.some(function(n4) {
          n4.__N && (i4 = true, o2(n4.__[0], n4.__N[0]) || (f5 = true));
        }), c3) {
          var e3 = c3.call(this, n3, t3, r3);
          return i4 ? e3 || f5 : e3;
        }
        return !i4 || f5;
      };
    }
    return f4.__;
  }
  function A2(n2, u3) {
    var i3 = y2(t2++, 3);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n2, i3.u = u3, r2.__H.__h.push(i3));
  }
  function F2(n2, u3) {
    var i3 = y2(t2++, 4);
    !a2.__s && E2(i3.__H, u3) && (i3.__P = false, i3.__ = n2, i3.u = u3, r2.__h.push(i3));
  }
  function T2(n2) {
    return f2 = 5, w2(function() {
      return { current: n2 };
    }, []);
  }
  function w2(n2, r3) {
    var u3 = y2(t2++, 7);
    return E2(u3.__H, r3) && (u3.__ = n2(), u3.__H = r3), u3.__;
  }
  function b(n2, t3) {
    return f2 = 8, w2(function() {
      return n2;
    }, t3);
  }
  function j2(n2) {
    var u3 = r2.context[n2.__c], i3 = y2(t2++, 9);
    return i3.c = n2, u3 ? (null == i3.__ && (i3.__ = true, u3.sub(r2)), u3.props.value) : n2.__;
  }
  function g2() {
    var n2;
    do {
      for (; n2 = e2.shift(); ) try {
        C2(n2);
      } catch (t4) {
        a2.__e(t4, { __: (n2 = n2.__P) && n2.__v });
      }
      for (; n2 = c2.shift(); ) {
        var t3 = n2.__H;
        if (n2.__P && t3) try {
          t3.__h.some(C2), t3.__h.some(D2), t3.__h = [];
        } catch (r3) {
          t3.__h = [], a2.__e(r3, n2.__v);
        }
      }
    } while (e2.length);
  }
  a2.__b = function(n2) {
    r2 = null, v2 && v2(n2);
  }, a2.__ = function(n2, t3) {
    n2 && t3.__k && t3.__k.__m && (n2.__m = t3.__k.__m), p2 && p2(n2, t3);
  }, a2.__r = function(n2) {
    l2 && l2(n2), t2 = 0;
    var i3 = (r2 = n2.__c).__H;
    i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t2 = 0), i3.__h = [], i3.__.some(function(n3) {
      n3.__N && (n3.__ = n3.__N), n3.u = n3.__N = void 0;
    })), u2 = r2;
  }, a2.diffed = function(n2) {
    m2 && m2(n2);
    var t3 = n2.__c;
    t3 && t3.__H && (t3.__H.__h.length && B2(c2.push(t3)), t3.__H.__.some(function(n3) {
      n3.u && (n3.__H = n3.u);
    })), u2 = r2 = null;
  }, a2.__c = function(n2, t3) {
    t3.some(function(n3) {
      try {
        n3.__h.some(C2), n3.__h = n3.__h.filter(function(n4) {
          return !n4.__ || D2(n4);
        });
      } catch (t4) {
        n3.__h = [function() {
          throw t4;
        }];
      }
    }), h2 && h2(n2, t3);
  }, a2.unmount = function(n2) {
    s2 && s2(n2);
    var t3, r3, u3 = n2.__c;
    u3 && u3.__H && (u3.__H.__.some(function(u4) {
      try {
        if (u4.__P && u4.__c) {
          if (void 0 === r3) {
            for (r3 = n2.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
            r3 = r3 && r3.__c;
          }
          u4.__P = r3, B2(e2.push(u4));
        } else C2(u4);
      } catch (n3) {
        t3 = n3;
      }
    }), u3.__H = void 0, t3 && a2.__e(t3, u3.__v));
  };
  var k = "function" == typeof requestAnimationFrame;
  function z2(n2) {
    var t3, r3 = function() {
      clearTimeout(u3), k && cancelAnimationFrame(t3), setTimeout(n2);
    }, u3 = setTimeout(r3, 35);
    k && (t3 = requestAnimationFrame(r3));
  }
  function B2(n2) {
    1 != n2 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
  }
  function C2(n2) {
    var t3 = r2, u3 = n2.__c;
    "function" == typeof u3 && (n2.__c = void 0, u3()), r2 = t3;
  }
  function D2(n2) {
    var t3 = r2;
    n2.__c = n2.__(), r2 = t3;
  }
  function E2(n2, t3) {
    return !n2 || n2.length != t3.length || t3.some(function(t4, r3) {
      return !o2(t4, n2[r3]);
    });
  }
  function G2(n2, t3) {
    return "function" == typeof t3 ? t3(n2) : t3;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var f3 = /* @__PURE__ */ Symbol.for("pv");
  var o3 = 0;
  function a3(t3, e3, n2, u3, a4, i3) {
    e3 || (e3 = {});
    var c3, l3, p3 = e3;
    if ("ref" in p3 && "function" != typeof t3) for (l3 in p3 = {}, e3) "ref" == l3 ? c3 = e3[l3] : p3[l3] = e3[l3];
    var s3 = { type: t3, props: p3, key: n2, ref: c3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f3, __v: --o3, __i: -1, __u: 0 };
    return (a4 || i3) && (s3.__source = a4, s3.__self = i3), n.vnode && n.vnode(s3), s3;
  }

  // src/dashboard/ui/components/icon.tsx
  var ICONS = {
    graph: "M3 3.5h3v3H3zM10 1.8h3v3h-3zM10 11.2h3v3h-3zM6 5l4-1.7M5.6 6.5l4.6 5.2",
    catalogue: "M2 3.5h12M2 8h12M2 12.5h8",
    history: "M8 4.5V8l2.4 1.6M2.6 5.6A6 6 0 1 1 2 8M2.3 2.6v3.2h3.2",
    owners: "M5.8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 1.8-4 4.3-4s4.3 1.5 4.3 4M10.5 2.8a2.4 2.4 0 0 1 0 4.5M11.8 9.8c1.7.5 2.7 1.8 2.7 3.7",
    findings: "M8 2 14.5 13.5h-13zM8 6.4v3.4M8 11.6v.2",
    search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14.2 14.2",
    public: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2.2 8h11.6M8 2.2c2 2 2.4 3.9 2.4 5.8S10 11.8 8 13.8M8 2.2C6 4.2 5.6 6.1 5.6 8S6 11.8 8 13.8",
    internal: "M4 7.2h8v6H4zM5.6 7V5.2a2.4 2.4 0 0 1 4.8 0V7",
    stateful: "M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2",
    hybrid: "M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v4c0 1.1 2.2 2 5 2s5-.9 5-2V4M4 13.5h1.5M7.3 13.8h1.5M10.6 13.5h1.5",
    stateless: "M4.2 12.5h7.4a2.7 2.7 0 0 0 .5-5.35A4 4 0 0 0 4.5 6.2a3.2 3.2 0 0 0-.3 6.3z",
    service: "M8 1.8 13.5 5v6L8 14.2 2.5 11V5zM2.7 5.1 8 8.1l5.3-3M8 8.1v6",
    job: "M3 2.5h10v11H3zM6.5 5.7v4.6l3.8-2.3z",
    scheduled: "M8 14.2A6 6 0 1 0 8 2.2a6 6 0 0 0 0 12zM8 5v3.2l2.2 1.4",
    interface: "M2 8h4M10 8h4M6 5.5h4v5H6z",
    operation: "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
    dependency: "M2 8h10M8.5 4.5 12 8l-3.5 3.5",
    configuration: "M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7v3.6M6 9.7v3.6",
    conflict: "M3 3.5h4.5v4.5H3zM8.5 8H13v4.5H8.5zM9.5 3.5h3.5V6M6 12.5H3V10",
    cycle: "M13.5 8A5.5 5.5 0 0 1 3.6 11.3M2.5 8A5.5 5.5 0 0 1 12.4 4.7M12.7 1.8v3.1H9.6M3.3 14.2v-3.1h3.1",
    missing: "M5.5 5.8A2.5 2.5 0 1 1 8.7 8.2c-.5.2-.7.6-.7 1.2v.4M8 12.2v.2",
    error: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.6M8 10.8v.2",
    plus: "M8 3v10M3 8h10",
    minus: "M3 8h10",
    fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
    close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
    sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
    moon: "M13.2 9.6A5.7 5.7 0 0 1 6.4 2.8a5.7 5.7 0 1 0 6.8 6.8z",
    system: "M2 3h12v8H2zM6 13.5h4M8 11v2.5",
    arrow: "M3 8h10M9.5 4.5 13 8l-3.5 3.5",
    list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.2M2.5 8h.2M2.5 12h.2",
    check: "M3 8.5 6.5 12 13 4.5",
    document: "M4 2h5.5L12 4.5V14H4zM6 7h4M6 9.5h4",
    focus: "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3"
  };
  function isIcon(name) {
    return Object.hasOwn(ICONS, name);
  }
  function iconPath(name) {
    return ICONS[name];
  }
  function Icon({ name, label }) {
    const named = label === void 0 ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
    return /* @__PURE__ */ a3("svg", { class: "icon", viewBox: "0 0 16 16", width: "16", height: "16", ...named, children: /* @__PURE__ */ a3("path", { d: ICONS[name] }) });
  }

  // src/dashboard/ui/state/route.ts
  var VIEWS = ["graph", "services", "search", "service", "history", "owners", "findings"];
  var HOME = "graph";
  function parseRoute(hash) {
    const text = hash.replace(/^#?\/?/u, "");
    const [path = "", ...query] = text.split("?");
    const [name = "", ...rest] = path.split("/");
    const view = VIEWS.find((each) => each === name) ?? HOME;
    return { view, subject: decode(rest.join("/")), params: new Map(new URLSearchParams(query.join("?"))) };
  }
  function formatRoute(view, subject = "", params = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(params)) {
      if (value === void 0 || value === "" || value === false) continue;
      query.set(name, value === true ? "1" : String(value));
    }
    const path = subject === "" ? view : `${view}/${encodeSubject(subject)}`;
    return query.size === 0 ? `#/${path}` : `#/${path}?${query}`;
  }
  function changeParams(route, changes) {
    return formatRoute(route.view, route.subject, { ...Object.fromEntries(route.params), ...changes });
  }
  function addressable(text) {
    return text.replace(/\p{Surrogate}/gu, "�");
  }
  function encodeSubject(subject) {
    return encodeURIComponent(addressable(subject)).replace(/%(?:40|2F|3A)/gu, decodeURIComponent);
  }
  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // src/dashboard/ui/state/visible.ts
  var UNSHOWN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
  var SHORT_ESCAPES = /* @__PURE__ */ new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["	", "\\t"]
  ]);
  function visible(text) {
    return text.replace(UNSHOWN, (character) => SHORT_ESCAPES.get(character) ?? escapeCharacter(character));
  }
  function visibleValue(value, maxLength = 200) {
    if (value === "") return '""';
    return visible(clip(typeof value === "string" ? value : JSON.stringify(value), maxLength));
  }
  function clip(text, maxLength) {
    if (text.length <= maxLength) return text;
    const end = maxLength - 1;
    const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
  }
  var NARROW = 0.36;
  var WIDE = 0.92;
  var USUAL = 0.62;
  function clipToWidth(text, width, size2) {
    let used = 0;
    const letters = [...text];
    for (const [index, letter] of letters.entries()) {
      used += widthOf(letter) * size2;
      if (used > width) return `${letters.slice(0, Math.max(1, index - 1)).join("")}…`;
    }
    return text;
  }
  function clipMiddleToWidth(text, width, size2) {
    const letters = [...text];
    const widths = letters.map((letter) => widthOf(letter) * size2);
    if (widths.reduce((sum, each) => sum + each, 0) <= width) return text;
    let room = width - WIDE * size2;
    let [start, end] = [0, letters.length];
    for (let next = widths[0] ?? 0; start < end && next <= room; next = widths[start <= letters.length - end ? start : end - 1] ?? 0) {
      room -= next;
      if (start <= letters.length - end) start += 1;
      else end -= 1;
    }
    return `${letters.slice(0, Math.max(1, start)).join("")}…${letters.slice(end).join("")}`;
  }
  function twoLines(text, width, size2) {
    const first = clipToWidth(text, width, size2);
    if (first === text) return [text];
    const end = Math.max(...["-", ".", "_", "/", " "].map((separator) => first.lastIndexOf(separator))) + 1;
    const cut = end > 0 ? end : first.length - 1;
    return [text.slice(0, cut), clipToWidth(text.slice(cut), width, size2)];
  }
  function widthOf(letter) {
    if ("iljtf.,:;|!'()[]-r".includes(letter)) return NARROW;
    return letter > "˿" || "mwMW@%".includes(letter) ? WIDE : USUAL;
  }
  function clipMiddle(text, maxLength) {
    if (text.length <= maxLength) return text;
    const half = Math.floor((maxLength - 1) / 2);
    return visible(`${text.slice(0, half)}…${text.slice(text.length - half)}`);
  }
  function shortReference(ref) {
    const segments = ref.split("/").filter((segment) => segment !== "");
    return (segments.at(-1) ?? ref).replace(/(@[a-z0-9]+:[0-9a-f]{7})[0-9a-f]+$/iu, "$1");
  }
  function count(amount, noun) {
    return `${amount.toLocaleString("en")} ${amount === 1 ? noun : plural(noun)}`;
  }
  function plural(noun) {
    if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
    return /(?:s|x|ch)$/u.test(noun) ? `${noun}es` : `${noun}s`;
  }
  function escapeCharacter(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
  }

  // src/dashboard/ui/state/catalogue.ts
  var KINDS = ["service", "interface", "operation", "dependency", "configuration"];
  function listEntries({ document: document2, needsOf }) {
    return document2.services.flatMap((service) => [
      createEntry("service", service, service.name, aboutService(service)),
      ...service.interfaces.flatMap((each, index) => interfaceEntries(service, each, index)),
      ...needsOf(service.id).map((edge, index) => dependencyEntry(service, edge, index)),
      ...service.configurations.flatMap(({ keys }, index) => {
        return keys.map((key, place2) => settingEntry(service, key, `${index}.${place2}`));
      })
    ]);
  }
  function countUnlisted({ document: document2 }) {
    const parts = document2.services.flatMap(({ interfaces, configurations }) => [...interfaces, ...configurations]);
    return parts.reduce((sum, { more = 0 }) => sum + more, 0);
  }
  function createEntry(kind, service, name, about, tab = "", item = "") {
    const text = about.filter((part) => part !== "").join(" · ");
    const haystack = `${name}
${text}
${service.id}
${service.owner ?? ""}`.toLowerCase();
    return { kind, name, about: text, service, tab, item, haystack };
  }
  function interfaceEntries(service, each, index) {
    const { name, type, port, visibility, contract, operations } = each;
    const about = [type, port === void 0 ? "" : `port ${port}`, visibility, contract ?? ""];
    return [
      createEntry("interface", service, name, about, "interfaces", `${index}`),
      ...operations.map(({ action, target, name: id, summary, deprecated }, place2) => {
        const said = [deprecated ? "deprecated" : "", summary ?? id ?? ""];
        return createEntry("operation", service, `${action} ${target}`, said, "interfaces", `${index}.${place2}`);
      })
    ];
  }
  function dependencyEntry(service, edge, index) {
    const { ref, kind, compatibility, required, to } = edge;
    const weight = required ? "required" : "optional";
    const about = [kind === "dependency" ? weight : `${kind} reference`, compatibility, to ?? "unresolved"];
    return createEntry("dependency", service, ref, about, "dependencies", `${index}`);
  }
  function settingEntry(service, key, item) {
    const { path, type, required, default: standard, description = "", deprecated } = key;
    const preset = standard === void 0 ? "" : `default ${visibleValue(standard, 60)}`;
    return createEntry(
      "configuration",
      service,
      path,
      [deprecated === true ? "deprecated" : "", type, required ? "required" : "", preset, description],
      "configuration",
      item
    );
  }
  function aboutService({ version, owner = "", workload = "", state = "", visibility }) {
    return [version, owner, workload, state, visibility];
  }
  function wordsOf(query) {
    return query.toLowerCase().split(/\s+/u).filter((word) => word !== "");
  }
  function findEntries(entries, { query, kind, owner }) {
    const words = wordsOf(query);
    const counts = /* @__PURE__ */ new Map();
    const ranks = [[], [], [], []];
    for (const entry of entries) {
      if (owner !== void 0 && addressable(entry.service.owner ?? "") !== owner) continue;
      if (!words.every((word) => entry.haystack.includes(word))) continue;
      counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
      if (kind === void 0 || entry.kind === kind) ranks[rankOf(entry, words)]?.push(entry);
    }
    return { entries: ranks.flat(), counts };
  }
  function rankOf({ haystack }, words) {
    if (words.length === 0) return 0;
    const name = haystack.slice(0, haystack.indexOf("\n"));
    const query = words.join(" ");
    if (name === query) return 0;
    if (name.startsWith(query)) return 1;
    return words.every((word) => name.includes(word)) ? 2 : 3;
  }
  function markWords(text, words) {
    const lower = text.toLowerCase();
    const hits = [];
    for (const word of lower.length === text.length ? words : []) {
      for (let at2 = lower.indexOf(word); at2 !== -1; at2 = lower.indexOf(word, at2 + word.length))
        hits.push([at2, at2 + word.length]);
    }
    hits.sort((a4, b2) => a4[0] - b2[0] || b2[1] - a4[1]);
    const pieces = [];
    let done = 0;
    for (const [start, end] of hits) {
      if (end <= done) continue;
      if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
      pieces.push({ text: text.slice(Math.max(start, done), end), hit: true });
      done = end;
    }
    if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: false });
    return pieces;
  }
  function sortEntries(entries, sort, platform) {
    const [, back = "", column = ""] = /^(-?)(.*)$/u.exec(sort ?? "") ?? [];
    const keyOf = sortKey(column, platform);
    if (keyOf === void 0) return entries;
    const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
    const sign = back === "-" ? -1 : 1;
    keyed.sort((a4, b2) => a4.key < b2.key ? -sign : a4.key > b2.key ? sign : 0);
    return keyed.map(({ entry }) => entry);
  }
  function sortKey(column, platform) {
    switch (column) {
      case "name":
        return ({ name }) => name.toLowerCase();
      case "service":
        return ({ service }) => service.id;
      case "owner":
        return ({ service }) => service.owner ?? "";
      case "interfaces":
        return ({ service }) => service.interfaces.length;
      case "needs":
        return ({ service }) => platform.needsOf(service.id).length;
      case "users":
        return ({ service }) => platform.usersOf(service.id).length;
      case "findings":
        return ({ service }) => platform.findingsOf(service.id).length;
      default:
        return void 0;
    }
  }

  // src/dashboard/ui/components/text.tsx
  function Text({ children, max = 400 }) {
    return /* @__PURE__ */ a3("bdi", { children: visible(clip(children, max)) });
  }
  function Code({ children, max = 400 }) {
    return /* @__PURE__ */ a3("code", { children: visible(clip(children, max)) });
  }
  function Marked({ text, words }) {
    const pieces = markWords(visible(clip(text, 400)), words);
    return /* @__PURE__ */ a3("bdi", { children: pieces.map((piece) => piece.hit ? /* @__PURE__ */ a3("mark", { children: piece.text }) : piece.text) });
  }
  function Prose({ children }) {
    return /* @__PURE__ */ a3($, { children: children.split(/\r?\n/u).map((line, index) => /* @__PURE__ */ a3($, { children: [
      index > 0 && /* @__PURE__ */ a3("br", {}),
      /* @__PURE__ */ a3(Text, { max: 4e3, children: line })
    ] })) });
  }
  function Badge({
    tone = "plain",
    icon,
    children
  }) {
    return /* @__PURE__ */ a3("span", { class: `badge ${tone}`, children: [
      icon !== void 0 && /* @__PURE__ */ a3(Icon, { name: icon }),
      children
    ] });
  }
  function Mark({ word, tone = "plain" }) {
    return /* @__PURE__ */ a3(Badge, { tone, ...isIcon(word) ? { icon: word } : {}, children: /* @__PURE__ */ a3(Text, { max: 40, children: word }) });
  }

  // src/dashboard/ui/components/age-notice.tsx
  function AgeNotice({ outdated }) {
    return /* @__PURE__ */ a3("div", { class: "notice-place", role: "status", children: outdated !== void 0 && /* @__PURE__ */ a3("p", { class: outdated.reason === void 0 ? "notice" : "notice warn", children: [
      /* @__PURE__ */ a3(Icon, { name: outdated.reason === void 0 ? "history" : "findings" }),
      /* @__PURE__ */ a3("span", { children: outdated.reason === void 0 ? "Reading the platform again …" : /* @__PURE__ */ a3($, { children: [
        "As it was at ",
        timeOf(outdated.readAt),
        ". It cannot be read now: ",
        /* @__PURE__ */ a3(Text, { children: outdated.reason })
      ] }) })
    ] }) });
  }
  function timeOf(iso) {
    const time = new Date(iso);
    const isToday = time.toDateString() === (/* @__PURE__ */ new Date()).toDateString();
    return isToday ? time.toLocaleTimeString() : time.toLocaleString();
  }

  // src/dashboard/ui/state/navigation.tsx
  var Context = U(void 0);
  var NavigationProvider = Context.Provider;
  function useNavigation() {
    const navigation = j2(Context);
    if (navigation === void 0) throw new Error("outside of the navigation");
    return navigation;
  }
  function useParams() {
    const { route, go } = useNavigation();
    return (changes, mode = "push") => go(changeParams(route, changes), mode);
  }
  function useAddress() {
    const [route, setRoute] = d2(() => parseRoute(location.hash));
    A2(() => {
      const follow = () => setRoute(parseRoute(location.hash));
      addEventListener("hashchange", follow);
      return () => removeEventListener("hashchange", follow);
    }, []);
    const go = (address, mode = "push") => {
      if (address === location.hash) return;
      if (mode === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      setRoute(parseRoute(address));
    };
    return { route, go };
  }

  // src/dashboard/ui/state/theme.ts
  var KEY = "pacto-theme";
  function useTheme() {
    const [theme, setTheme] = d2(readTheme);
    F2(() => {
      document.documentElement.dataset.theme = theme;
    }, [theme]);
    return [
      theme,
      (next) => {
        setTheme(next);
        try {
          localStorage.setItem(KEY, next);
        } catch {
        }
      }
    ];
  }
  function readTheme() {
    try {
      const kept = localStorage.getItem(KEY);
      return kept === "light" || kept === "dark" ? kept : "system";
    } catch {
      return "system";
    }
  }

  // src/dashboard/ui/components/search-field.tsx
  function SearchField() {
    const { route, go } = useNavigation();
    const field = T2(null);
    useSlash(field);
    const searching = route.view === "search" || route.view === "services";
    const type = (query) => {
      if (searching) go(changeParams(route, { q: query, item: void 0 }), "replace");
      else go(formatRoute("search", "", { q: query }));
    };
    return /* @__PURE__ */ a3("search", { class: "search", children: [
      /* @__PURE__ */ a3(Icon, { name: "search" }),
      /* @__PURE__ */ a3(
        "input",
        {
          ref: field,
          type: "search",
          name: "search",
          autocomplete: "off",
          spellcheck: false,
          placeholder: "Search everything",
          "aria-label": "Search services, interfaces, operations, dependencies and configuration",
          "aria-keyshortcuts": "/",
          value: searching ? route.params.get("q") ?? "" : "",
          onInput: (event) => type(event.currentTarget.value),
          onKeyDown: (event) => leaveField(event)
        }
      ),
      /* @__PURE__ */ a3("kbd", { "aria-hidden": "true", children: "/" })
    ] });
  }
  function leaveField(event) {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    const first = document.querySelector("#main tbody a");
    if (first === null) return;
    event.preventDefault();
    first.focus();
  }
  function useSlash(field) {
    A2(() => {
      const listen = (event) => {
        if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      };
      addEventListener("keydown", listen);
      return () => removeEventListener("keydown", listen);
    }, [field]);
  }
  function isField(target) {
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
  }

  // src/dashboard/ui/components/header.tsx
  var PLACES = [
    { view: "graph", name: "Graph", icon: "graph" },
    { view: "services", name: "Services", icon: "service", also: ["service"] },
    { view: "search", name: "Catalogue", icon: "catalogue" },
    { view: "history", name: "History", icon: "history" },
    { view: "owners", name: "Owners", icon: "owners" },
    { view: "findings", name: "Findings", icon: "findings" }
  ];
  function Header({ platform }) {
    return /* @__PURE__ */ a3("header", { class: "bar", children: [
      /* @__PURE__ */ a3("a", { class: "brand", href: formatRoute("graph"), children: [
        /* @__PURE__ */ a3(Mark2, {}),
        /* @__PURE__ */ a3("span", { class: "brand-name", children: "Pacto" }),
        /* @__PURE__ */ a3("span", { class: "brand-platform", children: /* @__PURE__ */ a3(Text, { max: 60, children: platform.document.title }) })
      ] }),
      /* @__PURE__ */ a3(Places, { findings: platform.document.findings.length }),
      /* @__PURE__ */ a3(SearchField, {}),
      /* @__PURE__ */ a3(ThemeSwitch, {})
    ] });
  }
  function Places({ findings }) {
    const { route } = useNavigation();
    return /* @__PURE__ */ a3("nav", { class: "places", "aria-label": "Views", children: PLACES.map(({ view, name, icon, also = [] }) => /* @__PURE__ */ a3("a", { href: formatRoute(view), ...[view, ...also].includes(route.view) ? { "aria-current": "page" } : {}, children: [
      /* @__PURE__ */ a3(Icon, { name: icon }),
      /* @__PURE__ */ a3("span", { children: name }),
      view === "findings" && findings > 0 && /* @__PURE__ */ a3("span", { class: "tally", children: findings })
    ] })) });
  }
  var NEXT_THEME = { system: "light", light: "dark", dark: "system" };
  var THEME_ICONS = { system: "system", light: "sun", dark: "moon" };
  function ThemeSwitch() {
    const [theme, choose] = useTheme();
    const next = NEXT_THEME[theme];
    const title = `Theme: ${theme === "system" ? "as the device" : theme}. Change to ${next === "system" ? "as the device" : next}`;
    return /* @__PURE__ */ a3("button", { type: "button", class: "icon-button theme", title, "aria-label": title, onClick: () => choose(next), children: /* @__PURE__ */ a3(Icon, { name: THEME_ICONS[theme] }) });
  }
  function Mark2() {
    return /* @__PURE__ */ a3("svg", { class: "brand-mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ a3("path", { d: "M4 7.5A3.5 3.5 0 0 1 7.5 4H13v16H7.5A3.5 3.5 0 0 1 4 16.5z", class: "brand-half" }),
      /* @__PURE__ */ a3("path", { d: "M13 8.2c4.5 0 7 1.5 7 3.8s-2.5 3.8-7 3.8z", class: "brand-other" })
    ] });
  }

  // src/dashboard/addresses.ts
  var PLATFORM_ADDRESS = "api/platform.json";
  function serviceAddress(key) {
    return `api/services/${key}.json`;
  }
  function historyAddress(key) {
    return `api/histories/${key}.json`;
  }
  function diffAddress(history2, before, after) {
    return `api/diffs/${history2}/${before}..${after}.json`;
  }
  function scriptAddress(address) {
    return `${address}.js`;
  }
  var DOCUMENT_FUNCTION = "pactoDocument";
  var SCRIPT_POLICY = "pacto";
  var SEGMENT = "[a-z0-9@~-]+(?:\\.[a-z0-9@~-]+)*";
  var DIFF = new RegExp(`^api/diffs/(${SEGMENT})/(${SEGMENT})\\.\\.(${SEGMENT})\\.json$`);
  var ONE = new RegExp(`^api/(services|histories)/(${SEGMENT})\\.json$`);
  function readAddress(address) {
    const one = ONE.exec(address);
    if (one !== null) return { kind: one[1] === "services" ? "service" : "history", key: one[2] ?? "" };
    const [, history2, before, after] = DIFF.exec(address) ?? [];
    if (history2 === void 0 || before === void 0 || after === void 0) return void 0;
    return { kind: "diff", history: history2, before, after };
  }

  // src/dashboard/ui/state/script-documents.ts
  var waiting = /* @__PURE__ */ new Map();
  var addresses;
  function readScript(address) {
    globalThis[DOCUMENT_FUNCTION] = (name, text) => waiting.get(name)?.(text);
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const settle2 = (finish) => {
        waiting.delete(address);
        script.remove();
        finish();
      };
      waiting.set(address, (text) => settle2(() => resolve(text)));
      script.onerror = () => settle2(() => reject(new Error(`${address} is not there.`)));
      addresses ??= scriptAddresses();
      script.src = addresses.createScriptURL(address);
      document.head.append(script);
    });
  }
  function scriptAddresses() {
    const rules = {
      createScriptURL: (address) => {
        if (readAddress(address) === void 0) throw new TypeError("this is no document");
        return scriptAddress(address);
      }
    };
    const { trustedTypes } = globalThis;
    return trustedTypes?.createPolicy(SCRIPT_POLICY, rules) ?? rules;
  }

  // src/dashboard/ui/state/documents.ts
  function readPlatform(page) {
    return JSON.parse(page.getElementById("platform")?.textContent ?? "");
  }
  var cache = /* @__PURE__ */ new Map();
  var edition = 0;
  function currentEdition() {
    return edition;
  }
  async function fetchPlatform() {
    const document2 = await request(PLATFORM_ADDRESS);
    cache.clear();
    edition += 1;
    return document2;
  }
  function fetchDocument(address) {
    const known2 = cache.get(address);
    if (known2 !== void 0) return known2;
    const wanted = request(address);
    cache.set(address, wanted);
    wanted.catch(() => cache.delete(address));
    return wanted;
  }
  async function request(address) {
    if (location.protocol === "file:") return JSON.parse(await readScript(address));
    const response = await fetch(address).catch(() => void 0);
    if (response === void 0) throw new Error("The dashboard does not answer. Is “pacto dashboard” still running?");
    const body = await response.json().catch(() => void 0);
    if (response.ok && body !== void 0) return body;
    const { message = `${address} is not there (status ${response.status}).`, hint = "" } = typeof body === "object" && body !== null && "error" in body ? body.error : {};
    throw new Error(`${message} ${hint}`.trim());
  }

  // src/dashboard/ui/state/platform.ts
  function createPlatform(document2) {
    const { services, edges, findings, owners } = document2;
    const byId = new Map(services.map((service) => [addressable(service.id), service]));
    const byOwner = new Map(owners.map((owner) => [addressable(owner.name), owner]));
    const needs = group(edges, ({ from }) => [from]);
    const users = group(edges, ({ to }) => to === void 0 ? [] : [to]);
    const troubles = group(findings, ({ services: ids }) => ids.map(addressable));
    const versions = group(services, ({ name }) => [addressable(name)]);
    const versionsOf = (name) => versions.get(addressable(name)) ?? [];
    const histories = group(services, ({ history: history2 }) => [history2]);
    return {
      document: document2,
      service: (id) => byId.get(addressable(id)),
      needsOf: (id) => needs.get(id) ?? [],
      usersOf: (id) => users.get(id) ?? [],
      findingsOf: (id) => troubles.get(addressable(id)) ?? [],
      versionsOf,
      sharingHistory: (subject) => histories.get(subject) ?? histories.get(versionsOf(subject).at(-1)?.history ?? "") ?? [],
      owner: (name) => byOwner.get(addressable(name))
    };
  }
  function group(items, keysOf) {
    const groups = /* @__PURE__ */ new Map();
    for (const item of items) {
      for (const key of new Set(keysOf(item))) {
        const list = groups.get(key);
        if (list === void 0) groups.set(key, [item]);
        else list.push(item);
      }
    }
    return groups;
  }

  // src/dashboard/ui/state/newest-platform.ts
  function useNewestPlatform(first) {
    const [state, setState] = d2(() => ({ platform: createPlatform(first), outdated: first.outdated }));
    A2(() => {
      const { outdated } = first;
      if (outdated === void 0 || outdated.reason !== void 0) return void 0;
      let current = true;
      fetchPlatform().then(
        (next) => current && setState((last) => replacePlatform(last.platform, next)),
        (error) => current && setState((last) => ({ ...last, outdated: { ...outdated, reason: error.message } }))
      );
      return () => {
        current = false;
      };
    }, [first]);
    return state;
  }
  function replacePlatform(last, next) {
    const { outdated } = next;
    const isSame = contentOf(last.document) === contentOf(next);
    return { platform: isSame ? last : createPlatform(next), outdated };
  }
  function contentOf(document2) {
    return JSON.stringify({ ...document2, outdated: void 0 });
  }

  // src/dashboard/ui/state/scroll-memory.ts
  var SETTLED_MS = 120;
  var RETRIES_MS = [0, 60, 200, 500];
  var timer;
  function rememberScroll(name, top) {
    clearTimeout(timer);
    const address = location.hash;
    timer = setTimeout(() => {
      if (location.hash === address) history.replaceState({ ...memory(), [name]: Math.round(top) }, "");
    }, SETTLED_MS);
  }
  function rememberedScroll(name) {
    return memory()[name] ?? 0;
  }
  function restorePageScroll() {
    const top = rememberedScroll("page");
    scrollTo(0, top);
    if (top === 0) return;
    const timers = RETRIES_MS.map((ms) => setTimeout(() => scrollY < top && scrollTo(0, top), ms));
    const stop = () => {
      for (const each of timers) clearTimeout(each);
    };
    for (const name of ["wheel", "keydown", "pointerdown", "hashchange"]) addEventListener(name, stop, { once: true });
  }
  function memory() {
    const kept = history.state;
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "number"));
  }

  // src/dashboard/ui/components/choice.tsx
  function Choice({
    label,
    value,
    options,
    onChoose
  }) {
    return /* @__PURE__ */ a3("div", { class: "choice", role: "group", "aria-label": label, children: options.map(([each, name]) => /* @__PURE__ */ a3("button", { type: "button", "aria-pressed": each === value, onClick: () => onChoose(each), children: name })) });
  }

  // src/dashboard/ui/components/links.tsx
  function ServiceLink({
    platform,
    id,
    params = {},
    children
  }) {
    const service = platform.service(id);
    if (service === void 0) return /* @__PURE__ */ a3(Text, { children: id });
    return /* @__PURE__ */ a3("a", { class: "service-link", href: formatRoute("service", id, params), children: children ?? /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(Text, { max: 80, children: service.name }),
      " ",
      /* @__PURE__ */ a3("span", { class: "version", children: /* @__PURE__ */ a3(Text, { max: 40, children: service.version }) })
    ] }) });
  }
  function OwnerLink({ name }) {
    if (name === void 0) return /* @__PURE__ */ a3("span", { class: "quiet", children: "no owner" });
    return /* @__PURE__ */ a3("a", { class: "owner-link", href: formatRoute("owners", "", { owner: name }), children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) });
  }

  // src/dashboard/ui/views/findings-view.tsx
  var KINDS2 = [
    ["", "All"],
    ["validation", "Contracts"],
    ["unresolved", "Not found"],
    ["cycle", "Circles"],
    ["conflict", "Several versions"],
    ["outside", "Outside of range"],
    ["unreadable", "Unreadable"]
  ];
  var ICONS2 = {
    validation: "error",
    unresolved: "missing",
    cycle: "cycle",
    conflict: "conflict",
    outside: "focus",
    unreadable: "document"
  };
  var SHOWN_AT_ONCE = 200;
  function FindingsView({ platform }) {
    const { route } = useNavigation();
    const setParams = useParams();
    const kind = route.params.get("kind") ?? "";
    const severity = route.params.get("severity") ?? "";
    const service = route.params.get("service");
    const all = service === void 0 ? platform.document.findings : platform.findingsOf(service);
    const found = all.filter(
      (each) => (kind === "" || each.kind === kind) && (severity === "" || each.severity === severity)
    );
    const kinds = KINDS2.filter(([each]) => each === "" || each === kind || all.some((finding) => finding.kind === each));
    const shown = route.params.get("all") === "1" ? found : found.slice(0, SHOWN_AT_ONCE);
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("div", { class: "page-head", children: [
        /* @__PURE__ */ a3("h1", { children: "Findings" }),
        /* @__PURE__ */ a3("p", { class: "quiet", children: count(found.length, "finding") })
      ] }),
      /* @__PURE__ */ a3("div", { class: "filters", children: [
        kinds.length > 2 && /* @__PURE__ */ a3(Choice, { label: "Kind", value: kind, options: kinds, onChoose: (next) => setParams({ kind: next }) }),
        all.length > 0 && /* @__PURE__ */ a3(
          Choice,
          {
            label: "Severity",
            value: severity,
            options: SEVERITIES,
            onChoose: (next) => setParams({ severity: next })
          }
        ),
        service !== void 0 && /* @__PURE__ */ a3(
          "button",
          {
            type: "button",
            class: "chip",
            onClick: () => setParams({ service: void 0 }),
            "aria-label": `Only ${service}; show all services`,
            children: [
              /* @__PURE__ */ a3(Text, { max: 60, children: service }),
              " ",
              /* @__PURE__ */ a3(Icon, { name: "close" })
            ]
          }
        )
      ] }),
      found.length === 0 && /* @__PURE__ */ a3(Nothing, { everything: all.length === 0 }),
      /* @__PURE__ */ a3("ul", { class: "findings", children: shown.map((finding) => /* @__PURE__ */ a3(Finding, { platform, finding })) }),
      shown.length < found.length && /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ all: true }), children: [
        "Show all ",
        found.length
      ] })
    ] });
  }
  var SEVERITIES = [
    ["", "All"],
    ["error", "Errors"],
    ["warning", "Warnings"],
    ["info", "Notes"]
  ];
  function Nothing({ everything }) {
    return /* @__PURE__ */ a3("div", { class: "empty", children: [
      /* @__PURE__ */ a3(Icon, { name: "check" }),
      /* @__PURE__ */ a3("p", { children: everything ? "Nothing is wrong here." : "Nothing of this kind." })
    ] });
  }
  function Finding({ platform, finding }) {
    const { kind, severity, rule, message, fix, services, path = "", file, range } = finding;
    const place2 = [file, range === void 0 ? void 0 : `${range.start.line}:${range.start.column}`].filter(
      (part) => part !== void 0
    );
    return /* @__PURE__ */ a3("li", { class: `card finding ${severity}`, children: [
      /* @__PURE__ */ a3(Icon, { name: ICONS2[kind], label: kind }),
      /* @__PURE__ */ a3("div", { children: [
        /* @__PURE__ */ a3("p", { class: "finding-message", children: /* @__PURE__ */ a3(Prose, { children: message }) }),
        fix !== void 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: /* @__PURE__ */ a3(Prose, { children: fix }) }),
        /* @__PURE__ */ a3("p", { class: "finding-place", children: [
          /* @__PURE__ */ a3(Badge, { tone: severity === "error" ? "bad" : severity === "warning" ? "warn" : "quiet", children: severity }),
          /* @__PURE__ */ a3(Services, { platform, ids: services, circle: kind === "cycle" }),
          place2.length > 0 && /* @__PURE__ */ a3(Code, { max: 120, children: place2.join(":") }),
          path !== "" && /* @__PURE__ */ a3(Code, { max: 120, children: path }),
          rule !== void 0 && /* @__PURE__ */ a3("span", { class: "rule", children: /* @__PURE__ */ a3(Text, { max: 80, children: rule }) }),
          services[0] !== void 0 && /* @__PURE__ */ a3("a", { href: formatRoute("graph", "", { focus: services[0], select: services[0] }), children: "In the graph" })
        ] })
      ] })
    ] });
  }
  function Services({
    platform,
    ids,
    circle
  }) {
    return /* @__PURE__ */ a3("span", { class: "finding-services", children: [
      ids.slice(0, 12).map((id, index) => /* @__PURE__ */ a3($, { children: [
        index > 0 && /* @__PURE__ */ a3("span", { class: "quiet", children: circle ? " → " : ", " }),
        /* @__PURE__ */ a3(ServiceLink, { platform, id })
      ] })),
      ids.length > 12 && /* @__PURE__ */ a3("span", { class: "quiet", children: [
        " and ",
        ids.length - 12,
        " more"
      ] })
    ] });
  }

  // src/dashboard/layout/placement.ts
  var NODE_WIDTH = 184;
  var NODE_HEIGHT = 52;
  var ROW_GAP = 18;
  var COLUMN_GAP = 64;

  // src/dashboard/ui/state/drawing.ts
  var MIN_ZOOM = 0.04;
  var MAX_ZOOM = 2.5;
  var MAX_FIT_ZOOM = 1.15;
  var NARROW_START_ZOOM = 0.62;
  var MOST_NODES_IN_FULL = 150;
  function isLarge({ nodes }) {
    return nodes.length > MOST_NODES_IN_FULL;
  }
  function levelOf(zoom, large = false) {
    if (zoom >= (large ? 0.72 : 0.62)) return "near";
    if (zoom >= 0.42 && !large) return "middle";
    return zoom >= 0.23 ? "far" : "tiny";
  }
  function zoomStep(zoom) {
    return 2 ** (Math.round(Math.log2(zoom) * 2) / 2);
  }
  function fitViewport(graph, view, margin = 40) {
    const wanted = Math.min((view.width - 2 * margin) / graph.width, (view.height - 2 * margin) / graph.height);
    const zoom = clamp(wanted, MIN_ZOOM, MAX_FIT_ZOOM);
    return { zoom, x: (view.width - graph.width * zoom) / 2, y: (view.height - graph.height * zoom) / 2 };
  }
  function startViewport(graph, view, narrow) {
    const whole = fitViewport(graph, view, narrow ? 12 : 40);
    if (!narrow || whole.zoom >= NARROW_START_ZOOM) return whole;
    const zoom = NARROW_START_ZOOM;
    return { zoom, x: 0, y: (view.height - graph.height * zoom) / 2 };
  }
  function zoomAt(viewport, factor, x2, y3) {
    const zoom = clamp(viewport.zoom * factor, MIN_ZOOM, MAX_ZOOM);
    const scale = zoom / viewport.zoom;
    return { zoom, x: x2 - (x2 - viewport.x) * scale, y: y3 - (y3 - viewport.y) * scale };
  }
  function boxAround(nodes) {
    const xs = nodes.map(({ x: x2 }) => x2);
    const ys = nodes.map(({ y: y3 }) => y3);
    return {
      left: Math.min(...xs) - NODE_WIDTH / 2,
      top: Math.min(...ys) - NODE_HEIGHT / 2,
      right: Math.max(...xs) + NODE_WIDTH / 2,
      bottom: Math.max(...ys) + NODE_HEIGHT / 2
    };
  }
  function reveal({ zoom, x: x2, y: y3 }, { left, top, right, bottom }, view, margin = 24) {
    return {
      zoom,
      x: shift(x2, left * zoom - margin, right * zoom + margin, view.width),
      y: shift(y3, top * zoom - margin, bottom * zoom + margin, view.height)
    };
  }
  function fits({ zoom }, { left, top, right, bottom }, view, margin = 24) {
    return (right - left) * zoom + 2 * margin <= view.width && (bottom - top) * zoom + 2 * margin <= view.height;
  }
  function shift(offset, low, high, size2) {
    if (high + offset > size2) return Math.max(size2 - high, -low);
    return low + offset < 0 ? -low : offset;
  }
  var clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  function edgePath(scene, edge) {
    const from = scene.nodes[edge.from];
    const to = scene.nodes[edge.to];
    if (from === void 0 || to === void 0) return "";
    if (from === to) return selfPath(from);
    if (Math.abs(from.x - to.x) < NODE_WIDTH) return sidePath(from, to);
    const side = to.x > from.x ? NODE_WIDTH / 2 : -NODE_WIDTH / 2;
    let at2 = [from.x + side, from.y];
    let path = `M${round(at2)}`;
    for (const [x2, y3] of crossings(scene.columns, edge.bends, from.x, to.x)) {
      path += `${curve(at2, [x2 - side, y3])}H${Math.round(x2 + side)}`;
      at2 = [x2 + side, y3];
    }
    return path + curve(at2, [to.x - side, to.y]);
  }
  function curve(from, to) {
    const middle = (from[0] + to[0]) / 2;
    return `C${round([middle, from[1]])} ${round([middle, to[1]])} ${round(to)}`;
  }
  function crossings(columns, bends, start, end) {
    if (bends.length === 0) return [];
    const [low, high] = start < end ? [start, end] : [end, start];
    const between = columns.filter((x2) => x2 > low + NODE_WIDTH / 2 && x2 < high - NODE_WIDTH / 2);
    const points = between.map((x2) => [x2, heightAt(bends, x2)]);
    return start < end ? points : points.reverse();
  }
  function heightAt(bends, x2) {
    const points = [];
    for (let index = 0; index + 1 < bends.length; index += 2) points.push([bends[index] ?? 0, bends[index + 1] ?? 0]);
    points.sort((a4, b2) => a4[0] - b2[0]);
    const next = points.findIndex((point) => point[0] >= x2);
    const after = points[next];
    const before = points[next === -1 ? points.length - 1 : next - 1];
    if (after === void 0 || before === void 0) return (after ?? before)?.[1] ?? 0;
    const share = after[0] === before[0] ? 0 : (x2 - before[0]) / (after[0] - before[0]);
    return before[1] + share * (after[1] - before[1]);
  }
  function sidePath(from, to) {
    const right = Math.max(from.x, to.x) + NODE_WIDTH / 2;
    const start = [from.x + NODE_WIDTH / 2, from.y];
    const end = [to.x + NODE_WIDTH / 2, to.y];
    return `M${round(start)}C${round([right + 44, from.y])} ${round([right + 44, to.y])} ${round(end)}`;
  }
  function selfPath({ x: x2, y: y3 }) {
    const top = y3 - NODE_HEIGHT / 2;
    return `M${round([x2 + 40, top])}C${round([x2 + 40, top - 34])} ${round([x2 - 40, top - 34])} ${round([x2 - 40, top])}`;
  }
  var round = ([x2, y3]) => `${Math.round(x2 * 10) / 10} ${Math.round(y3 * 10) / 10}`;
  var LABEL_HEIGHT = 20;
  var LETTER_WIDTH = 6.6;
  function chooseLabels(scene, zoom, lettersOf, only = new Set(scene.nodes.keys())) {
    const order = [...only].sort((a4, b2) => degree(scene, b2) - degree(scene, a4) || a4 - b2);
    const rows = /* @__PURE__ */ new Map();
    return order.filter((index) => {
      const node = scene.nodes[index];
      if (node === void 0) return false;
      const half = lettersOf(index) * LETTER_WIDTH / 2 + 6;
      const [left, right] = [node.x * zoom - half, node.x * zoom + half];
      const row = Math.floor(node.y * zoom / LABEL_HEIGHT);
      const near = [row - 1, row, row + 1].flatMap((each) => rows.get(each) ?? []);
      if (near.some(([low, high]) => left < high && right > low)) return false;
      rows.set(row, [...rows.get(row) ?? [], [left, right]]);
      return true;
    });
  }
  function degree(scene, index) {
    return (scene.outgoing[index]?.length ?? 0) + (scene.incoming[index]?.length ?? 0);
  }
  function firstNode(scene) {
    const left = Math.min(...scene.nodes.map(({ x: x2 }) => x2));
    const column = [...scene.nodes.keys()].filter((index) => scene.nodes[index]?.x === left);
    return column.sort((a4, b2) => (scene.nodes[a4]?.y ?? 0) - (scene.nodes[b2]?.y ?? 0))[0] ?? 0;
  }
  function nodeBeside(scene, index, key) {
    const node = scene.nodes[index];
    if (node === void 0) return void 0;
    const nearest = (indices) => {
      const known2 = indices.filter((each) => each !== index);
      return known2.sort((a4, b2) => distance(scene, a4, node) - distance(scene, b2, node))[0];
    };
    if (key === "ArrowRight")
      return nearest((scene.outgoing[index] ?? []).map((place2) => scene.edges[place2]?.to ?? index));
    if (key === "ArrowLeft")
      return nearest((scene.incoming[index] ?? []).map((place2) => scene.edges[place2]?.from ?? index));
    const sign = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    const column = scene.nodes.flatMap((each, place2) => {
      return Math.abs(each.x - node.x) < NODE_WIDTH / 2 && (each.y - node.y) * sign > 0 ? [place2] : [];
    });
    return nearest(column);
  }
  function distance(scene, index, { x: x2, y: y3 }) {
    const other = scene.nodes[index];
    return other === void 0 ? Number.POSITIVE_INFINITY : Math.hypot(other.x - x2, other.y - y3);
  }

  // src/dashboard/ui/state/hooks.ts
  function useDocument(address) {
    const [loaded, setLoaded] = d2();
    const edition2 = currentEdition();
    A2(() => {
      if (address === void 0) return void 0;
      let current = true;
      const settle2 = (result) => {
        if (current) setLoaded({ address, result });
      };
      fetchDocument(address).then(
        (document2) => settle2({ state: "ready", document: document2 }),
        (error) => settle2({ state: "failed", message: error.message })
      );
      return () => {
        current = false;
      };
    }, [address, edition2]);
    return loaded !== void 0 && loaded.address === address ? loaded.result : { state: "loading" };
  }
  function useSize(ref) {
    const [size2, setSize] = d2();
    F2(() => {
      const element = ref.current;
      if (element === null) return void 0;
      const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    }, [ref]);
    return size2;
  }
  function useMedia(query) {
    const [matches, setMatches] = d2(() => matchMedia(query).matches);
    A2(() => {
      const list = matchMedia(query);
      const follow = () => setMatches(list.matches);
      list.addEventListener("change", follow);
      return () => list.removeEventListener("change", follow);
    }, [query]);
    return matches;
  }
  var NARROW2 = "(max-width: 760px)";

  // src/dashboard/layout/lanes.ts
  var LANE_GAP = 20;
  var WIDTH_TO_HEIGHT = 1.8;
  function splitLanes(columns) {
    const rows = chooseRows(columns.map((column) => column.length));
    const lanes = [];
    let left = 0;
    for (const column of columns) {
      const count2 = Math.ceil(column.length / rows);
      for (let lane = 0; lane < count2; lane++) {
        lanes.push({ nodes: column.filter((_3, row) => row % count2 === lane), x: left + NODE_WIDTH / 2 });
        left += NODE_WIDTH + (lane === count2 - 1 ? COLUMN_GAP : LANE_GAP);
      }
    }
    return lanes;
  }
  function chooseRows(lengths) {
    const longest = Math.max(1, ...lengths);
    for (let rows = 1; rows < longest; rows++) {
      const width = lengths.reduce((sum, length) => {
        const count2 = Math.ceil(length / rows);
        return sum + count2 * NODE_WIDTH + (count2 - 1) * LANE_GAP + COLUMN_GAP;
      }, -COLUMN_GAP);
      if (width <= rows * (NODE_HEIGHT + ROW_GAP) * WIDTH_TO_HEIGHT) return rows;
    }
    return longest;
  }

  // src/dashboard/layout/columns.ts
  var ROUNDS = 12;
  var STEP = NODE_HEIGHT + ROW_GAP;
  function placeColumns(graph, columns) {
    const lanes = splitLanes(columns);
    const height = Math.max(0, ...lanes.map(heightOf));
    const y3 = startHeights(graph.nodes, lanes, height);
    const neighbours = listNeighbours(graph);
    for (let round2 = 0; round2 < ROUNDS; round2++) {
      for (const { nodes } of round2 % 2 === 0 ? lanes : [...lanes].reverse()) settle(nodes, y3, neighbours, height);
    }
    const x2 = new Array(graph.nodes).fill(0);
    for (const lane of lanes) for (const node of lane.nodes) x2[node] = lane.x;
    return {
      width: (lanes.at(-1)?.x ?? 0) + NODE_WIDTH / 2,
      height,
      nodes: y3.map((value, node) => [x2[node] ?? 0, Math.round(value)]),
      bends: graph.edges.map(() => [])
    };
  }
  function heightOf({ nodes }) {
    return nodes.length * STEP - ROW_GAP;
  }
  function startHeights(nodes, lanes, height) {
    const y3 = new Array(nodes).fill(0);
    for (const lane of lanes) {
      const top = (height - heightOf(lane)) / 2 + NODE_HEIGHT / 2;
      for (const [row, node] of lane.nodes.entries()) y3[node] = top + row * STEP;
    }
    return y3;
  }
  function listNeighbours({ nodes, edges }) {
    const neighbours = Array.from({ length: nodes }, () => []);
    for (const [from, to] of edges) {
      if (from === to) continue;
      neighbours[from]?.push(to);
      neighbours[to]?.push(from);
    }
    return neighbours;
  }
  function settle(column, y3, neighbours, height) {
    const wanted = column.map((node) => {
      const near = neighbours[node] ?? [];
      const sum = near.reduce((total, neighbour) => total + (y3[neighbour] ?? 0), 0);
      return near.length === 0 ? y3[node] ?? 0 : sum / near.length;
    });
    let floor = NODE_HEIGHT / 2;
    for (const [row, want] of wanted.entries()) {
      wanted[row] = Math.max(floor, want);
      floor = (wanted[row] ?? 0) + STEP;
    }
    let ceiling = height - NODE_HEIGHT / 2;
    for (let row = wanted.length - 1; row >= 0; row--) {
      wanted[row] = Math.min(ceiling, wanted[row] ?? 0);
      ceiling = (wanted[row] ?? 0) - STEP;
    }
    for (const [row, node] of column.entries()) y3[node] = wanted[row] ?? 0;
  }

  // src/dashboard/layout/components.ts
  function splitComponents({ nodes, edges }) {
    const leaders = Array.from({ length: nodes }, (_3, index) => index);
    for (const [from, to] of edges) {
      const [a4, b2] = [leaderOf(leaders, from), leaderOf(leaders, to)];
      leaders[Math.max(a4, b2)] = Math.min(a4, b2);
    }
    const parts = /* @__PURE__ */ new Map();
    const places = new Array(nodes).fill(0);
    for (let index = 0; index < nodes; index++) {
      const leader = leaderOf(leaders, index);
      const part = parts.get(leader) ?? { nodeIndices: [], edgeIndices: [] };
      places[index] = part.nodeIndices.push(index) - 1;
      parts.set(leader, part);
    }
    for (const [index, [from]] of edges.entries()) parts.get(leaderOf(leaders, from))?.edgeIndices.push(index);
    return [...parts.values()].map(({ nodeIndices, edgeIndices }) => ({
      nodeIndices,
      edgeIndices,
      nodes: nodeIndices.length,
      edges: edgeIndices.map((index) => {
        const [from, to] = edges[index] ?? [0, 0];
        return [places[from] ?? 0, places[to] ?? 0];
      })
    }));
  }
  function leaderOf(leaders, index) {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    for (let at2 = index; at2 !== leader; ) {
      const next = leaders[at2] ?? leader;
      leaders[at2] = leader;
      at2 = next;
    }
    return leader;
  }

  // node_modules/@dagrejs/dagre/dist/dagre.esm.js
  var Te = Object.defineProperty;
  var Sn = (e3, n2, t3) => n2 in e3 ? Te(e3, n2, { enumerable: true, configurable: true, writable: true, value: t3 }) : e3[n2] = t3;
  var Mn = (e3, n2) => {
    for (var t3 in n2) Te(e3, t3, { get: n2[t3], enumerable: true });
  };
  var je = (e3, n2, t3) => Sn(e3, typeof n2 != "symbol" ? n2 + "" : n2, t3);
  var ie = {};
  Mn(ie, { Graph: () => T3, alg: () => H2 });
  var Pn = Object.defineProperty;
  var Se = (e3, n2) => {
    for (var t3 in n2) Pn(e3, t3, { get: n2[t3], enumerable: true });
  };
  var Q2 = class {
    constructor(e3) {
      this._isDirected = true, this._isMultigraph = false, this._isCompound = false, this._nodes = {}, this._in = {}, this._preds = {}, this._out = {}, this._sucs = {}, this._edgeObjs = {}, this._edgeLabels = {}, this._nodeCount = 0, this._edgeCount = 0, this._defaultNodeLabelFn = () => {
      }, this._defaultEdgeLabelFn = () => {
      }, e3 && (this._isDirected = "directed" in e3 ? e3.directed : true, this._isMultigraph = "multigraph" in e3 ? e3.multigraph : false, this._isCompound = "compound" in e3 ? e3.compound : false), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
    }
    isDirected() {
      return this._isDirected;
    }
    isMultigraph() {
      return this._isMultigraph;
    }
    isCompound() {
      return this._isCompound;
    }
    setGraph(e3) {
      return this._label = e3, this;
    }
    graph() {
      return this._label;
    }
    setDefaultNodeLabel(e3) {
      return typeof e3 != "function" ? this._defaultNodeLabelFn = () => e3 : this._defaultNodeLabelFn = e3, this;
    }
    nodeCount() {
      return this._nodeCount;
    }
    nodes() {
      return Object.keys(this._nodes);
    }
    sources() {
      return this.nodes().filter((e3) => Object.keys(this._in[e3]).length === 0);
    }
    sinks() {
      return this.nodes().filter((e3) => Object.keys(this._out[e3]).length === 0);
    }
    setNodes(e3, n2) {
      return e3.forEach((t3) => {
        n2 !== void 0 ? this.setNode(t3, n2) : this.setNode(t3);
      }), this;
    }
    setNode(e3, n2) {
      return e3 in this._nodes ? (arguments.length > 1 && (this._nodes[e3] = n2), this) : (this._nodes[e3] = arguments.length > 1 ? n2 : this._defaultNodeLabelFn(e3), this._isCompound && (this._parent[e3] = "\0", this._children[e3] = {}, this._children["\0"][e3] = true), this._in[e3] = {}, this._preds[e3] = {}, this._out[e3] = {}, this._sucs[e3] = {}, ++this._nodeCount, this);
    }
    node(e3) {
      return this._nodes[e3];
    }
    hasNode(e3) {
      return e3 in this._nodes;
    }
    removeNode(e3) {
      if (e3 in this._nodes) {
        let n2 = (t3) => this.removeEdge(this._edgeObjs[t3]);
        delete this._nodes[e3], this._isCompound && (this._removeFromParentsChildList(e3), delete this._parent[e3], this.children(e3).forEach((t3) => {
          this.setParent(t3);
        }), delete this._children[e3]), Object.keys(this._in[e3]).forEach(n2), delete this._in[e3], delete this._preds[e3], Object.keys(this._out[e3]).forEach(n2), delete this._out[e3], delete this._sucs[e3], --this._nodeCount;
      }
      return this;
    }
    setParent(e3, n2) {
      if (!this._isCompound) throw new Error("Cannot set parent in a non-compound graph");
      if (n2 === void 0) n2 = "\0";
      else {
        n2 += "";
        for (let t3 = n2; t3 !== void 0; t3 = this.parent(t3)) if (t3 === e3) throw new Error("Setting " + n2 + " as parent of " + e3 + " would create a cycle");
        this.setNode(n2);
      }
      return this.setNode(e3), this._removeFromParentsChildList(e3), this._parent[e3] = n2, this._children[n2][e3] = true, this;
    }
    parent(e3) {
      if (this._isCompound) {
        let n2 = this._parent[e3];
        if (n2 !== "\0") return n2;
      }
    }
    children(e3 = "\0") {
      if (this._isCompound) {
        let n2 = this._children[e3];
        if (n2) return Object.keys(n2);
      } else {
        if (e3 === "\0") return this.nodes();
        if (this.hasNode(e3)) return [];
      }
      return [];
    }
    predecessors(e3) {
      let n2 = this._preds[e3];
      if (n2) return Object.keys(n2);
    }
    successors(e3) {
      let n2 = this._sucs[e3];
      if (n2) return Object.keys(n2);
    }
    neighbors(e3) {
      let n2 = this.predecessors(e3);
      if (n2) {
        let t3 = new Set(n2), r3 = this.successors(e3);
        if (r3) for (let o4 of r3) t3.add(o4);
        return Array.from(t3.values());
      }
    }
    isLeaf(e3) {
      var n2;
      let t3;
      return this.isDirected() ? t3 = this.successors(e3) : t3 = this.neighbors(e3), ((n2 = t3 == null ? void 0 : t3.length) != null ? n2 : 0) === 0;
    }
    filterNodes(e3) {
      let n2 = new this.constructor({ directed: this._isDirected, multigraph: this._isMultigraph, compound: this._isCompound });
      n2.setGraph(this.graph()), Object.entries(this._nodes).forEach(([o4, i3]) => {
        e3(o4) && n2.setNode(o4, i3);
      }), Object.values(this._edgeObjs).forEach((o4) => {
        n2.hasNode(o4.v) && n2.hasNode(o4.w) && n2.setEdge(o4, this.edge(o4));
      });
      let t3 = {}, r3 = (o4) => {
        let i3 = this.parent(o4);
        return !i3 || n2.hasNode(i3) ? (t3[o4] = i3, i3) : i3 in t3 ? t3[i3] : r3(i3);
      };
      return this._isCompound && n2.nodes().forEach((o4) => n2.setParent(o4, r3(o4))), n2;
    }
    setDefaultEdgeLabel(e3) {
      return typeof e3 != "function" ? this._defaultEdgeLabelFn = () => e3 : this._defaultEdgeLabelFn = e3, this;
    }
    edgeCount() {
      return this._edgeCount;
    }
    edges() {
      return Object.values(this._edgeObjs);
    }
    setPath(e3, n2) {
      return e3.reduce((t3, r3) => (n2 !== void 0 ? this.setEdge(t3, r3, n2) : this.setEdge(t3, r3), r3)), this;
    }
    setEdge(e3, n2, t3, r3) {
      let o4, i3, s3, a4, l3 = false;
      typeof e3 == "object" && e3 !== null && "v" in e3 ? (o4 = e3.v, i3 = e3.w, s3 = e3.name, arguments.length === 2 && (a4 = n2, l3 = true)) : (o4 = e3, i3 = n2, s3 = r3, arguments.length > 2 && (a4 = t3, l3 = true)), o4 = "" + o4, i3 = "" + i3, s3 !== void 0 && (s3 = "" + s3);
      let u3 = z3(this._isDirected, o4, i3, s3);
      if (u3 in this._edgeLabels) return l3 && (this._edgeLabels[u3] = a4), this;
      if (s3 !== void 0 && !this._isMultigraph) throw new Error("Cannot set a named edge when isMultigraph = false");
      this.setNode(o4), this.setNode(i3), this._edgeLabels[u3] = l3 ? a4 : this._defaultEdgeLabelFn(o4, i3, s3);
      let d3 = Fn(this._isDirected, o4, i3, s3);
      return o4 = d3.v, i3 = d3.w, Object.freeze(d3), this._edgeObjs[u3] = d3, Re(this._preds[i3], o4), Re(this._sucs[o4], i3), this._in[i3][u3] = d3, this._out[o4][u3] = d3, this._edgeCount++, this;
    }
    edge(e3, n2, t3) {
      let r3 = arguments.length === 1 ? oe(this._isDirected, e3) : z3(this._isDirected, e3, n2, t3);
      return this._edgeLabels[r3];
    }
    edgeAsObj(e3, n2, t3) {
      let r3 = arguments.length === 1 ? this.edge(e3) : this.edge(e3, n2, t3);
      return typeof r3 != "object" || r3 === null ? { label: r3 } : r3;
    }
    hasEdge(e3, n2, t3) {
      return (arguments.length === 1 ? oe(this._isDirected, e3) : z3(this._isDirected, e3, n2, t3)) in this._edgeLabels;
    }
    removeEdge(e3, n2, t3) {
      let r3 = arguments.length === 1 ? oe(this._isDirected, e3) : z3(this._isDirected, e3, n2, t3), o4 = this._edgeObjs[r3];
      if (o4) {
        let i3 = o4.v, s3 = o4.w;
        delete this._edgeLabels[r3], delete this._edgeObjs[r3], Ie(this._preds[s3], i3), Ie(this._sucs[i3], s3), delete this._in[s3][r3], delete this._out[i3][r3], this._edgeCount--;
      }
      return this;
    }
    inEdges(e3, n2) {
      return this.isDirected() ? this.filterEdges(this._in[e3], e3, n2) : this.nodeEdges(e3, n2);
    }
    outEdges(e3, n2) {
      return this.isDirected() ? this.filterEdges(this._out[e3], e3, n2) : this.nodeEdges(e3, n2);
    }
    nodeEdges(e3, n2) {
      if (e3 in this._nodes) return this.filterEdges({ ...this._in[e3], ...this._out[e3] }, e3, n2);
    }
    _removeFromParentsChildList(e3) {
      delete this._children[this._parent[e3]][e3];
    }
    filterEdges(e3, n2, t3) {
      if (!e3) return;
      let r3 = Object.values(e3);
      return t3 ? r3.filter((o4) => o4.v === n2 && o4.w === t3 || o4.v === t3 && o4.w === n2) : r3;
    }
  };
  function Re(e3, n2) {
    e3[n2] ? e3[n2]++ : e3[n2] = 1;
  }
  function Ie(e3, n2) {
    e3[n2] !== void 0 && !--e3[n2] && delete e3[n2];
  }
  function z3(e3, n2, t3, r3) {
    let o4 = "" + n2, i3 = "" + t3;
    if (!e3 && o4 > i3) {
      let s3 = o4;
      o4 = i3, i3 = s3;
    }
    return o4 + "" + i3 + "" + (r3 === void 0 ? "\0" : r3);
  }
  function Fn(e3, n2, t3, r3) {
    let o4 = "" + n2, i3 = "" + t3;
    if (!e3 && o4 > i3) {
      let a4 = o4;
      o4 = i3, i3 = a4;
    }
    let s3 = { v: o4, w: i3 };
    return r3 && (s3.name = r3), s3;
  }
  function oe(e3, n2) {
    return z3(e3, n2.v, n2.w, n2.name);
  }
  var Dn = {};
  Se(Dn, { read: () => Bn, write: () => An });
  function An(e3) {
    let n2 = { options: { directed: e3.isDirected(), multigraph: e3.isMultigraph(), compound: e3.isCompound() }, nodes: Vn(e3), edges: Yn(e3) }, t3 = e3.graph();
    return t3 !== void 0 && (n2.value = structuredClone(t3)), n2;
  }
  function Vn(e3) {
    return e3.nodes().map((n2) => {
      let t3 = e3.node(n2), r3 = e3.parent(n2), o4 = { v: n2 };
      return t3 !== void 0 && (o4.value = t3), r3 !== void 0 && (o4.parent = r3), o4;
    });
  }
  function Yn(e3) {
    return e3.edges().map((n2) => {
      let t3 = e3.edge(n2), r3 = { v: n2.v, w: n2.w };
      return n2.name !== void 0 && (r3.name = n2.name), t3 !== void 0 && (r3.value = t3), r3;
    });
  }
  function Bn(e3) {
    let n2 = new Q2(e3.options);
    return e3.value !== void 0 && n2.setGraph(e3.value), e3.nodes.forEach((t3) => {
      n2.setNode(t3.v, t3.value), t3.parent && n2.setParent(t3.v, t3.parent);
    }), e3.edges.forEach((t3) => {
      n2.setEdge({ v: t3.v, w: t3.w, name: t3.name }, t3.value);
    }), n2;
  }
  var H2 = {};
  Se(H2, { CycleException: () => K2, bellmanFord: () => Me, components: () => zn, dijkstra: () => J2, dijkstraAll: () => $n, findCycles: () => Un, floydWarshall: () => Kn, isAcyclic: () => Zn, postorder: () => nt, preorder: () => tt, prim: () => rt, shortestPaths: () => ot, tarjan: () => Fe, topsort: () => De });
  var Wn = () => 1;
  function Me(e3, n2, t3, r3) {
    return Xn(e3, String(n2), t3 || Wn, r3 || function(o4) {
      var i3;
      return (i3 = e3.outEdges(o4)) != null ? i3 : [];
    });
  }
  function Xn(e3, n2, t3, r3) {
    let o4 = {}, i3, s3 = 0, a4 = e3.nodes(), l3 = function(c3) {
      let f4 = o4[c3.v], h3 = o4[c3.w];
      if (!f4 || !h3) return;
      let g3 = t3(c3);
      f4.distance + g3 < h3.distance && (o4[c3.w] = { distance: f4.distance + g3, predecessor: c3.v }, i3 = true);
    }, u3 = function() {
      a4.forEach(function(c3) {
        r3(c3).forEach(function(f4) {
          let h3 = f4.v === c3 ? f4.v : f4.w, g3 = h3 === f4.v ? f4.w : f4.v;
          l3({ v: h3, w: g3 });
        });
      });
    };
    a4.forEach(function(c3) {
      let f4 = c3 === n2 ? 0 : Number.POSITIVE_INFINITY;
      o4[c3] = { distance: f4, predecessor: "" };
    });
    let d3 = a4.length;
    for (let c3 = 1; c3 < d3 && (i3 = false, s3++, u3(), !!i3); c3++) ;
    if (s3 === d3 - 1 && (i3 = false, u3(), i3)) throw new Error("The graph contains a negative weight cycle");
    return o4;
  }
  function zn(e3) {
    let n2 = {}, t3 = [], r3;
    function o4(i3) {
      var s3, a4;
      i3 in n2 || (n2[i3] = true, r3.push(i3), (s3 = e3.successors(i3)) == null || s3.forEach(o4), (a4 = e3.predecessors(i3)) == null || a4.forEach(o4));
    }
    return e3.nodes().forEach(function(i3) {
      r3 = [], o4(i3), r3.length && t3.push(r3);
    }), t3;
  }
  var Pe = class {
    constructor() {
      this._arr = [], this._keyIndices = {};
    }
    size() {
      return this._arr.length;
    }
    keys() {
      return this._arr.map((e3) => e3.key);
    }
    has(e3) {
      return e3 in this._keyIndices;
    }
    priority(e3) {
      let n2 = this._keyIndices[e3];
      if (n2 !== void 0) return this._arr[n2].priority;
    }
    min() {
      if (this.size() === 0) throw new Error("Queue underflow");
      return this._arr[0].key;
    }
    add(e3, n2) {
      let t3 = this._keyIndices, r3 = String(e3);
      if (!(r3 in t3)) {
        let o4 = this._arr, i3 = o4.length;
        return t3[r3] = i3, o4.push({ key: r3, priority: n2 }), this._decrease(i3), true;
      }
      return false;
    }
    removeMin() {
      if (this.size() === 0) throw new Error("Queue underflow");
      this._swap(0, this._arr.length - 1);
      let e3 = this._arr.pop();
      return delete this._keyIndices[e3.key], this._heapify(0), e3.key;
    }
    decrease(e3, n2) {
      let t3 = this._keyIndices[e3];
      if (t3 === void 0) throw new Error(`Key not found: ${e3}`);
      let r3 = this._arr[t3].priority;
      if (n2 > r3) throw new Error(`New priority is greater than current priority. Key: ${e3} Old: ${r3} New: ${n2}`);
      this._arr[t3].priority = n2, this._decrease(t3);
    }
    _heapify(e3) {
      let n2 = this._arr, t3 = 2 * e3, r3 = t3 + 1, o4 = e3;
      t3 < n2.length && (o4 = n2[t3].priority < n2[o4].priority ? t3 : o4, r3 < n2.length && (o4 = n2[r3].priority < n2[o4].priority ? r3 : o4), o4 !== e3 && (this._swap(e3, o4), this._heapify(o4)));
    }
    _decrease(e3) {
      let n2 = this._arr, t3 = n2[e3].priority, r3;
      for (; e3 !== 0 && (r3 = e3 >> 1, !(n2[r3].priority < t3)); ) this._swap(e3, r3), e3 = r3;
    }
    _swap(e3, n2) {
      let t3 = this._arr, r3 = this._keyIndices, o4 = t3[e3], i3 = t3[n2];
      t3[e3] = i3, t3[n2] = o4, r3[i3.key] = e3, r3[o4.key] = n2;
    }
  };
  var Hn = () => 1;
  function J2(e3, n2, t3, r3) {
    let o4 = function(i3) {
      var s3;
      return (s3 = e3.outEdges(i3)) != null ? s3 : [];
    };
    return qn(e3, String(n2), t3 || Hn, r3 || o4);
  }
  function qn(e3, n2, t3, r3) {
    let o4 = {}, i3 = new Pe(), s3, a4, l3 = function(u3) {
      let d3 = u3.v !== s3 ? u3.v : u3.w, c3 = o4[d3];
      if (!c3) return;
      let f4 = t3(u3), h3 = a4.distance + f4;
      if (f4 < 0) throw new Error("dijkstra does not allow negative edge weights. Bad edge: " + u3 + " Weight: " + f4);
      h3 < c3.distance && (c3.distance = h3, c3.predecessor = s3, i3.decrease(d3, h3));
    };
    for (e3.nodes().forEach(function(u3) {
      let d3 = u3 === n2 ? 0 : Number.POSITIVE_INFINITY;
      o4[u3] = { distance: d3, predecessor: "" }, i3.add(u3, d3);
    }); i3.size() > 0; ) {
      s3 = i3.removeMin();
      let u3 = o4[s3];
      if (!u3 || u3.distance === Number.POSITIVE_INFINITY) break;
      a4 = u3, r3(s3).forEach(l3);
    }
    return o4;
  }
  function $n(e3, n2, t3) {
    return e3.nodes().reduce(function(r3, o4) {
      return r3[o4] = J2(e3, o4, n2, t3), r3;
    }, {});
  }
  function Fe(e3) {
    let n2 = 0, t3 = [], r3 = {}, o4 = [];
    function i3(s3) {
      var a4;
      let l3 = r3[s3] = { onStack: true, lowlink: n2, index: n2++ };
      if (t3.push(s3), (a4 = e3.successors(s3)) == null || a4.forEach(function(u3) {
        if (u3 in r3) {
          let d3 = r3[u3];
          d3 != null && d3.onStack && (l3.lowlink = Math.min(l3.lowlink, d3.index));
        } else {
          i3(u3);
          let d3 = r3[u3];
          d3 && (l3.lowlink = Math.min(l3.lowlink, d3.lowlink));
        }
      }), l3.lowlink === l3.index) {
        let u3 = [], d3;
        do {
          d3 = t3.pop();
          let c3 = r3[d3];
          c3 && (c3.onStack = false), u3.push(d3);
        } while (s3 !== d3);
        o4.push(u3);
      }
    }
    return e3.nodes().forEach(function(s3) {
      s3 in r3 || i3(s3);
    }), o4;
  }
  function Un(e3) {
    return Fe(e3).filter(function(n2) {
      var t3;
      let r3 = n2[0];
      return r3 ? n2.length > 1 || n2.length === 1 && ((t3 = e3.outEdges(r3, r3)) != null ? t3 : []).length > 0 : false;
    });
  }
  var Jn = () => 1;
  function Kn(e3, n2, t3) {
    return Qn(e3, n2 || Jn, t3 || function(r3) {
      var o4;
      return (o4 = e3.outEdges(r3)) != null ? o4 : [];
    });
  }
  function Qn(e3, n2, t3) {
    let r3 = {}, o4 = e3.nodes();
    return o4.forEach(function(i3) {
      let s3 = {};
      r3[i3] = s3, s3[i3] = { distance: 0, predecessor: "" }, o4.forEach(function(a4) {
        i3 !== a4 && (s3[a4] = { distance: Number.POSITIVE_INFINITY, predecessor: "" });
      }), t3(i3).forEach(function(a4) {
        let l3 = a4.v === i3 ? a4.w : a4.v, u3 = n2(a4);
        s3[l3] = { distance: u3, predecessor: i3 };
      });
    }), o4.forEach(function(i3) {
      let s3 = r3[i3];
      s3 && o4.forEach(function(a4) {
        let l3 = r3[a4];
        l3 && o4.forEach(function(u3) {
          let d3 = l3[i3], c3 = s3[u3], f4 = l3[u3];
          if (d3 && c3 && f4) {
            let h3 = d3.distance + c3.distance;
            h3 < f4.distance && (f4.distance = h3, f4.predecessor = c3.predecessor);
          }
        });
      });
    }), r3;
  }
  var K2 = class extends Error {
    constructor(e3) {
      super(e3), this.name = "CycleException";
    }
  };
  function De(e3) {
    let n2 = {}, t3 = {}, r3 = [];
    function o4(i3) {
      var s3;
      if (i3 in t3) throw new K2();
      i3 in n2 || (t3[i3] = true, n2[i3] = true, (s3 = e3.predecessors(i3)) == null || s3.forEach(o4), delete t3[i3], r3.push(i3));
    }
    if (e3.sinks().forEach(o4), Object.keys(n2).length !== e3.nodeCount()) throw new K2();
    return r3;
  }
  function Zn(e3) {
    try {
      De(e3);
    } catch (n2) {
      if (n2 instanceof K2) return false;
      throw n2;
    }
    return true;
  }
  function et(e3, n2, t3, r3, o4) {
    Array.isArray(n2) || (n2 = [n2]);
    let i3 = ((a4) => {
      var l3;
      return (l3 = e3.isDirected() ? e3.successors(a4) : e3.neighbors(a4)) != null ? l3 : [];
    }), s3 = {};
    return n2.forEach(function(a4) {
      if (!e3.hasNode(a4)) throw new Error("Graph does not have node: " + a4);
      o4 = Ae(e3, a4, t3 === "post", s3, i3, r3, o4);
    }), o4;
  }
  function Ae(e3, n2, t3, r3, o4, i3, s3) {
    return n2 in r3 || (r3[n2] = true, t3 || (s3 = i3(s3, n2)), o4(n2).forEach(function(a4) {
      s3 = Ae(e3, a4, t3, r3, o4, i3, s3);
    }), t3 && (s3 = i3(s3, n2))), s3;
  }
  function Ve(e3, n2, t3) {
    return et(e3, n2, t3, function(r3, o4) {
      return r3.push(o4), r3;
    }, []);
  }
  function nt(e3, n2) {
    return Ve(e3, n2, "post");
  }
  function tt(e3, n2) {
    return Ve(e3, n2, "pre");
  }
  function rt(e3, n2) {
    var t3;
    let r3 = new Q2(), o4 = {}, i3 = new Pe(), s3;
    function a4(d3) {
      let c3 = d3.v === s3 ? d3.w : d3.v, f4 = i3.priority(c3);
      if (f4 !== void 0) {
        let h3 = n2(d3);
        h3 < f4 && (o4[c3] = s3, i3.decrease(c3, h3));
      }
    }
    if (e3.nodeCount() === 0) return r3;
    e3.nodes().forEach(function(d3) {
      i3.add(d3, Number.POSITIVE_INFINITY), r3.setNode(d3);
    });
    let l3 = e3.nodes()[0];
    l3 !== void 0 && i3.decrease(l3, 0);
    let u3 = false;
    for (; i3.size() > 0; ) {
      if (s3 = i3.removeMin(), s3 in o4) r3.setEdge(s3, o4[s3]);
      else {
        if (u3) throw new Error("Input graph is not connected: " + e3);
        u3 = true;
      }
      (t3 = e3.nodeEdges(s3)) == null || t3.forEach(a4);
    }
    return r3;
  }
  function ot(e3, n2, t3, r3) {
    return it(e3, n2, t3, r3 != null ? r3 : ((o4) => {
      var i3;
      return (i3 = e3.outEdges(o4)) != null ? i3 : [];
    }));
  }
  function it(e3, n2, t3, r3) {
    if (t3 === void 0) return J2(e3, n2, t3, r3);
    let o4 = false, i3 = e3.nodes();
    for (let s3 = 0; s3 < i3.length; s3++) {
      let a4 = i3[s3];
      if (a4 === void 0) continue;
      let l3 = r3(a4);
      for (let u3 = 0; u3 < l3.length; u3++) {
        let d3 = l3[u3];
        if (!d3) continue;
        let c3 = d3.v === a4 ? d3.v : d3.w, f4 = c3 === d3.v ? d3.w : d3.v;
        t3({ v: c3, w: f4 }) < 0 && (o4 = true);
      }
      if (o4) return Me(e3, n2, t3, r3);
    }
    return J2(e3, n2, t3, r3);
  }
  var T3 = Q2;
  function M(e3, n2, t3, r3) {
    let o4 = r3;
    for (; e3.hasNode(o4); ) o4 = $2(r3);
    return t3.dummy = n2, e3.setNode(o4, t3), o4;
  }
  function Ye(e3) {
    let n2 = new T3().setGraph(e3.graph());
    return e3.nodes().forEach((t3) => n2.setNode(t3, e3.node(t3))), e3.edges().forEach((t3) => {
      let r3 = n2.edge(t3.v, t3.w) || { weight: 0, minlen: 1 }, o4 = e3.edge(t3);
      n2.setEdge(t3.v, t3.w, { weight: r3.weight + o4.weight, minlen: Math.max(r3.minlen, o4.minlen) });
    }), n2;
  }
  function Z(e3) {
    let n2 = new T3({ multigraph: e3.isMultigraph() }).setGraph(e3.graph());
    return e3.nodes().forEach((t3) => {
      e3.children(t3).length || n2.setNode(t3, e3.node(t3));
    }), e3.edges().forEach((t3) => {
      n2.setEdge(t3, e3.edge(t3));
    }), n2;
  }
  function se(e3, n2) {
    let t3 = e3.x, r3 = e3.y, o4 = n2.x - t3, i3 = n2.y - r3, s3 = e3.width / 2, a4 = e3.height / 2;
    if (!o4 && !i3) throw new Error("Not possible to find intersection inside of the rectangle");
    let l3, u3;
    return o4 === 0 || Math.abs(i3) * s3 > Math.abs(o4) * a4 ? (i3 < 0 && (a4 = -a4), l3 = a4 * o4 / i3, u3 = a4) : (o4 < 0 && (s3 = -s3), l3 = s3, u3 = s3 * i3 / o4), { x: t3 + l3, y: r3 + u3 };
  }
  function P2(e3) {
    let n2 = D3(de(e3) + 1).map(() => []);
    return e3.nodes().forEach((t3) => {
      let r3 = e3.node(t3), o4 = r3.rank;
      o4 !== void 0 && (n2[o4] || (n2[o4] = []), n2[o4][r3.order] = t3);
    }), n2;
  }
  function Be(e3) {
    let n2 = e3.nodes().map((r3) => {
      let o4 = e3.node(r3).rank;
      return o4 === void 0 ? Number.MAX_VALUE : o4;
    }), t3 = S2(Math.min, n2);
    e3.nodes().forEach((r3) => {
      let o4 = e3.node(r3);
      Object.hasOwn(o4, "rank") && (o4.rank -= t3);
    });
  }
  function We(e3) {
    let n2 = e3.nodes().map((s3) => e3.node(s3).rank).filter((s3) => s3 !== void 0), t3 = S2(Math.min, n2), r3 = [];
    e3.nodes().forEach((s3) => {
      let a4 = e3.node(s3).rank - t3;
      r3[a4] || (r3[a4] = []), r3[a4].push(s3);
    });
    let o4 = 0, i3 = e3.graph().nodeRankFactor;
    Array.from(r3).forEach((s3, a4) => {
      s3 === void 0 && a4 % i3 !== 0 ? --o4 : s3 !== void 0 && o4 && s3.forEach((l3) => e3.node(l3).rank += o4);
    });
  }
  function ae(e3, n2, t3, r3) {
    let o4 = { width: 0, height: 0 };
    return arguments.length >= 4 && (o4.rank = t3, o4.order = r3), M(e3, "border", o4, n2);
  }
  function st(e3, n2 = Xe) {
    let t3 = [];
    for (let r3 = 0; r3 < e3.length; r3 += n2) {
      let o4 = e3.slice(r3, r3 + n2);
      t3.push(o4);
    }
    return t3;
  }
  var Xe = 65535;
  function S2(e3, n2) {
    if (n2.length > Xe) {
      let t3 = st(n2);
      return e3(...t3.map((r3) => e3(...r3)));
    } else return e3(...n2);
  }
  function de(e3) {
    let t3 = e3.nodes().map((r3) => {
      let o4 = e3.node(r3).rank;
      return o4 === void 0 ? Number.MIN_VALUE : o4;
    });
    return S2(Math.max, t3);
  }
  function ze(e3, n2) {
    let t3 = { lhs: [], rhs: [] };
    return e3.forEach((r3) => {
      n2(r3) ? t3.lhs.push(r3) : t3.rhs.push(r3);
    }), t3;
  }
  function q2(e3, n2) {
    return n2();
  }
  var at = 0;
  function $2(e3) {
    let n2 = ++at;
    return e3 + ("" + n2);
  }
  function D3(e3, n2, t3 = 1) {
    n2 == null && (n2 = e3, e3 = 0);
    let r3 = (i3) => i3 < n2;
    t3 < 0 && (r3 = (i3) => n2 < i3);
    let o4 = [];
    for (let i3 = e3; r3(i3); i3 += t3) o4.push(i3);
    return o4;
  }
  function W(e3, n2) {
    let t3 = {};
    for (let r3 of n2) e3[r3] !== void 0 && (t3[r3] = e3[r3]);
    return t3;
  }
  function X(e3, n2) {
    let t3;
    return typeof n2 == "string" ? t3 = (r3) => r3[n2] : t3 = n2, Object.entries(e3).reduce((r3, [o4, i3]) => (r3[o4] = t3(i3, o4), r3), {});
  }
  function He(e3, n2) {
    return e3.reduce((t3, r3, o4) => (t3[r3] = n2[o4], t3), {});
  }
  var V2 = "\0";
  function ee(e3, n2, t3) {
    var u3, d3, c3, f4, h3, g3;
    if (!(e3 && n2 && t3 && n2.dummy === "edge" && t3.dummy === "edge" && n2.edgeObj && t3.edgeObj && e3[n2.edgeObj.v] && e3[t3.edgeObj.v] && e3[n2.edgeObj.w] && e3[t3.edgeObj.w])) return 0;
    let r3 = true;
    n2.edgeObj.w === t3.edgeObj.w && (r3 = false);
    let o4 = r3 ? (d3 = (u3 = e3[n2.edgeObj.v]) == null ? void 0 : u3.rank) != null ? d3 : NaN + 1 : (f4 = (c3 = e3[n2.edgeObj.w]) == null ? void 0 : c3.rank) != null ? f4 : NaN - 1, i3 = Object.entries(e3).find((m3) => {
      var L2, y3;
      return ((L2 = m3[1].edgeObj) == null ? void 0 : L2.v) === n2.edgeObj.v && ((y3 = m3[1].edgeObj) == null ? void 0 : y3.w) === n2.edgeObj.w && m3[1].rank === o4;
    }), s3 = Object.entries(e3).find((m3) => {
      var L2, y3;
      return ((L2 = m3[1].edgeObj) == null ? void 0 : L2.v) === t3.edgeObj.v && ((y3 = m3[1].edgeObj) == null ? void 0 : y3.w) === t3.edgeObj.w && m3[1].rank === o4;
    });
    if (!i3 || !s3) return 0;
    let a4 = (h3 = i3[1].order) != null ? h3 : NaN, l3 = (g3 = s3[1].order) != null ? g3 : NaN;
    return isNaN(a4 - l3) ? 0 : a4 - l3;
  }
  var ce = class {
    constructor() {
      je(this, "_sentinel");
      let n2 = {};
      n2._next = n2._prev = n2, this._sentinel = n2;
    }
    dequeue() {
      let n2 = this._sentinel, t3 = n2._prev;
      if (t3 !== n2) return qe(t3), t3;
    }
    enqueue(n2) {
      let t3 = this._sentinel;
      n2._prev && n2._next && qe(n2), n2._next = t3._next, t3._next._prev = n2, t3._next = n2, n2._prev = t3;
    }
    toString() {
      let n2 = [], t3 = this._sentinel, r3 = t3._prev;
      for (; r3 !== t3; ) n2.push(JSON.stringify(r3, dt)), r3 = r3._prev;
      return "[" + n2.join(", ") + "]";
    }
  };
  function qe(e3) {
    e3._prev._next = e3._next, e3._next._prev = e3._prev, delete e3._next, delete e3._prev;
  }
  function dt(e3, n2) {
    if (e3 !== "_next" && e3 !== "_prev") return n2;
  }
  var $e = ce;
  var lt = () => 1;
  function be(e3, n2) {
    if (e3.nodeCount() <= 1) return [];
    let t3 = ct(e3, n2 || lt);
    return ut(t3.graph, t3.buckets, t3.zeroIdx).flatMap((o4) => e3.outEdges(o4.v, o4.w) || []);
  }
  function ut(e3, n2, t3) {
    var a4;
    let r3 = [], o4 = n2[n2.length - 1], i3 = n2[0], s3;
    for (; e3.nodeCount(); ) {
      for (; s3 = i3.dequeue(); ) fe(e3, n2, t3, s3);
      for (; s3 = o4.dequeue(); ) fe(e3, n2, t3, s3);
      if (e3.nodeCount()) {
        for (let l3 = n2.length - 2; l3 > 0; --l3) if (s3 = (a4 = n2[l3]) == null ? void 0 : a4.dequeue(), s3) {
          r3 = r3.concat(fe(e3, n2, t3, s3, true) || []);
          break;
        }
      }
    }
    return r3;
  }
  function fe(e3, n2, t3, r3, o4) {
    let i3 = [], s3 = o4 ? i3 : void 0;
    return (e3.inEdges(r3.v) || []).forEach((a4) => {
      let l3 = e3.edge(a4), u3 = e3.node(a4.v);
      o4 && i3.push({ v: a4.v, w: a4.w }), u3.out -= l3, he(n2, t3, u3);
    }), (e3.outEdges(r3.v) || []).forEach((a4) => {
      let l3 = e3.edge(a4), u3 = a4.w, d3 = e3.node(u3);
      d3.in -= l3, he(n2, t3, d3);
    }), e3.removeNode(r3.v), s3;
  }
  function ct(e3, n2) {
    let t3 = new T3(), r3 = 0, o4 = 0;
    e3.nodes().forEach((a4) => {
      t3.setNode(a4, { v: a4, in: 0, out: 0 });
    }), e3.edges().forEach((a4) => {
      let l3 = t3.edge(a4.v, a4.w) || 0, u3 = n2(a4), d3 = l3 + u3;
      t3.setEdge(a4.v, a4.w, d3);
      let c3 = t3.node(a4.v), f4 = t3.node(a4.w);
      o4 = Math.max(o4, c3.out += u3), r3 = Math.max(r3, f4.in += u3);
    });
    let i3 = ft(o4 + r3 + 3).map(() => new $e()), s3 = r3 + 1;
    return t3.nodes().forEach((a4) => {
      he(i3, s3, t3.node(a4));
    }), { graph: t3, buckets: i3, zeroIdx: s3 };
  }
  function he(e3, n2, t3) {
    var r3, o4, i3;
    t3.out ? t3.in ? (i3 = e3[t3.out - t3.in + n2]) == null || i3.enqueue(t3) : (o4 = e3[e3.length - 1]) == null || o4.enqueue(t3) : (r3 = e3[0]) == null || r3.enqueue(t3);
  }
  function ft(e3) {
    let n2 = [];
    for (let t3 = 0; t3 < e3; t3++) n2.push(t3);
    return n2;
  }
  function Ue(e3, n2) {
    (e3.graph().acyclicer === "greedy" ? be(e3, r3(e3)) : ht(e3, n2 != null ? n2 : null)).forEach((o4) => {
      let i3 = e3.edge(o4);
      e3.removeEdge(o4), i3.forwardName = o4.name, i3.reversed = true, e3.setEdge(o4.w, o4.v, i3, $2("rev"));
    });
    function r3(o4) {
      return (i3) => o4.edge(i3).weight;
    }
  }
  function ht(e3, n2) {
    let t3 = [], r3 = {}, o4 = {};
    function i3(l3) {
      Object.hasOwn(o4, l3) || (o4[l3] = true, r3[l3] = true, e3.outEdges(l3).forEach((u3) => {
        Object.hasOwn(r3, u3.w) ? t3.push(u3) : i3(u3.w);
      }), delete r3[l3]);
    }
    function s3(l3) {
      var u3;
      Object.hasOwn(o4, l3) || (o4[l3] = true, r3[l3] = true, (u3 = e3.outEdges(l3)) == null || u3.forEach((d3) => {
        var c3, f4;
        Object.hasOwn(r3, d3.w) || ((c3 = n2.node(l3)) == null ? void 0 : c3.rank) > ((f4 = n2.node(d3.w)) == null ? void 0 : f4.rank) && bt(e3, d3.w, d3) ? t3.push(d3) : s3(d3.w);
      }), delete r3[l3]);
    }
    let a4 = i3;
    return n2 && typeof n2.node == "function" && (a4 = s3), e3.sources().forEach(a4), e3.nodes().forEach(a4), t3;
  }
  function Je(e3) {
    e3.edges().forEach((n2) => {
      let t3 = e3.edge(n2);
      if (t3.reversed) {
        e3.removeEdge(n2);
        let r3 = t3.forwardName;
        delete t3.reversed, delete t3.forwardName, e3.setEdge(n2.w, n2.v, t3, r3);
      }
    });
  }
  function bt(e3, n2, t3) {
    let r3 = /* @__PURE__ */ new Set();
    function o4(i3) {
      var s3;
      if (e3.sources().includes(i3)) return true;
      r3.add(i3);
      for (let a4 of (s3 = e3.inEdges(i3)) != null ? s3 : []) if (!(a4.v === t3.v && a4.w === t3.w) && !r3.has(a4.v) && o4(a4.v)) return true;
      return false;
    }
    return o4(n2);
  }
  function Ke(e3) {
    e3.graph().dummyChains = [], e3.edges().forEach((n2) => pt(e3, n2));
  }
  function pt(e3, n2) {
    let t3 = n2.v, r3 = e3.node(t3).rank, o4 = n2.w, i3 = e3.node(o4).rank, s3 = n2.name, a4 = e3.edge(n2), l3 = a4.labelRank;
    if (i3 === r3 + 1) return;
    e3.removeEdge(n2);
    let u3, d3, c3;
    for (c3 = 0, ++r3; r3 < i3; ++c3, ++r3) a4.points = [], d3 = { width: 0, height: 0, edgeLabel: a4, edgeObj: n2, rank: r3 }, u3 = M(e3, "edge", d3, "_d"), r3 === l3 && (d3.width = a4.width, d3.height = a4.height, d3.dummy = "edge-label", d3.labelpos = a4.labelpos), e3.setEdge(t3, u3, { weight: a4.weight }, s3), c3 === 0 && e3.graph().dummyChains.push(u3), t3 = u3;
    e3.setEdge(t3, o4, { weight: a4.weight }, s3);
  }
  function Qe(e3) {
    e3.graph().dummyChains.forEach((n2) => {
      let t3 = e3.node(n2), r3 = t3.edgeLabel, o4;
      for (e3.setEdge(t3.edgeObj, r3); t3.dummy; ) o4 = e3.successors(n2)[0], e3.removeNode(n2), r3.points.push({ x: t3.x, y: t3.y }), t3.dummy === "edge-label" && (r3.x = t3.x, r3.y = t3.y, r3.width = t3.width, r3.height = t3.height), n2 = o4, t3 = e3.node(n2);
    });
  }
  function U2(e3) {
    let n2 = {};
    function t3(r3) {
      let o4 = e3.node(r3);
      if (Object.hasOwn(n2, r3)) return o4.rank;
      n2[r3] = true;
      let i3 = e3.outEdges(r3), s3 = i3 ? i3.map((l3) => l3 == null ? Number.POSITIVE_INFINITY : t3(l3.w) - e3.edge(l3).minlen) : [], a4 = S2(Math.min, s3);
      return a4 === Number.POSITIVE_INFINITY && (a4 = 0), o4.rank = a4;
    }
    e3.sources().forEach(t3);
  }
  function A3(e3, n2) {
    return e3.node(n2.w).rank - e3.node(n2.v).rank - e3.edge(n2).minlen;
  }
  var ne = Et;
  function Et(e3) {
    let n2 = new T3({ directed: false }), t3 = e3.nodes();
    if (t3.length === 0) throw new Error("Graph must have at least one node");
    let r3 = t3[0], o4 = e3.nodeCount();
    n2.setNode(r3, {});
    let i3, s3;
    for (; Lt(n2, e3) < o4 && (i3 = yt(n2, e3), !!i3); ) s3 = n2.hasNode(i3.v) ? A3(e3, i3) : -A3(e3, i3), wt(n2, e3, s3);
    return n2;
  }
  function Lt(e3, n2) {
    function t3(r3) {
      let o4 = n2.nodeEdges(r3);
      o4 && o4.forEach((i3) => {
        let s3 = i3.v, a4 = r3 === s3 ? i3.w : s3;
        !e3.hasNode(a4) && !A3(n2, i3) && (e3.setNode(a4, {}), e3.setEdge(r3, a4, {}), t3(a4));
      });
    }
    return e3.nodes().forEach(t3), e3.nodeCount();
  }
  function yt(e3, n2) {
    return n2.edges().reduce((r3, o4) => {
      let i3 = Number.POSITIVE_INFINITY;
      return e3.hasNode(o4.v) !== e3.hasNode(o4.w) && (i3 = A3(n2, o4)), i3 < r3[0] ? [i3, o4] : r3;
    }, [Number.POSITIVE_INFINITY, null])[1];
  }
  function wt(e3, n2, t3) {
    e3.nodes().forEach((r3) => n2.node(r3).rank += t3);
  }
  var { preorder: Nt, postorder: Gt } = H2;
  var en = Y;
  Y.initLowLimValues = pe;
  Y.initCutValues = ge;
  Y.calcCutValue = nn;
  Y.leaveEdge = rn;
  Y.enterEdge = on;
  Y.exchangeEdges = sn;
  function Y(e3) {
    e3 = Ye(e3), U2(e3);
    let n2 = ne(e3);
    pe(n2), ge(n2, e3);
    let t3, r3;
    for (; t3 = rn(n2); ) r3 = on(n2, e3, t3), sn(n2, e3, t3, r3);
  }
  function ge(e3, n2) {
    let t3 = Gt(e3, e3.nodes());
    t3 = t3.slice(0, t3.length - 1), t3.forEach((r3) => vt(e3, n2, r3));
  }
  function vt(e3, n2, t3) {
    let o4 = e3.node(t3).parent, i3 = e3.edge(t3, o4);
    i3.cutvalue = nn(e3, n2, t3);
  }
  function nn(e3, n2, t3) {
    let o4 = e3.node(t3).parent, i3 = true, s3 = n2.edge(t3, o4), a4 = 0;
    s3 || (i3 = false, s3 = n2.edge(o4, t3)), a4 = s3.weight;
    let l3 = n2.nodeEdges(t3);
    return l3 && l3.forEach((u3) => {
      let d3 = u3.v === t3, c3 = d3 ? u3.w : u3.v;
      if (c3 !== o4) {
        let f4 = d3 === i3, h3 = n2.edge(u3).weight;
        if (a4 += f4 ? h3 : -h3, xt(e3, t3, c3)) {
          let m3 = e3.edge(t3, c3).cutvalue;
          a4 += f4 ? -m3 : m3;
        }
      }
    }), a4;
  }
  function pe(e3, n2) {
    arguments.length < 2 && (n2 = e3.nodes()[0]), tn(e3, {}, 1, n2);
  }
  function tn(e3, n2, t3, r3, o4) {
    let i3 = t3, s3 = e3.node(r3);
    n2[r3] = true;
    let a4 = e3.neighbors(r3);
    return a4 && a4.forEach((l3) => {
      Object.hasOwn(n2, l3) || (t3 = tn(e3, n2, t3, l3, r3));
    }), s3.low = i3, s3.lim = t3++, o4 ? s3.parent = o4 : delete s3.parent, t3;
  }
  function rn(e3) {
    return e3.edges().find((n2) => e3.edge(n2).cutvalue < 0);
  }
  function on(e3, n2, t3) {
    let r3 = t3.v, o4 = t3.w;
    n2.hasEdge(r3, o4) || (r3 = t3.w, o4 = t3.v);
    let i3 = e3.node(r3), s3 = e3.node(o4), a4 = i3, l3 = false;
    return i3.lim > s3.lim && (a4 = s3, l3 = true), n2.edges().filter((d3) => l3 === Ze(e3, e3.node(d3.v), a4) && l3 !== Ze(e3, e3.node(d3.w), a4)).reduce((d3, c3) => A3(n2, c3) < A3(n2, d3) ? c3 : d3);
  }
  function sn(e3, n2, t3, r3) {
    let o4 = t3.v, i3 = t3.w;
    e3.removeEdge(o4, i3), e3.setEdge(r3.v, r3.w, {}), pe(e3), ge(e3, n2), kt(e3, n2);
  }
  function kt(e3, n2) {
    let t3 = e3.nodes().find((o4) => !e3.node(o4).parent);
    if (!t3) return;
    let r3 = Nt(e3, [t3]);
    r3 = r3.slice(1), r3.forEach((o4) => {
      let s3 = e3.node(o4).parent, a4 = n2.edge(o4, s3), l3 = false;
      a4 || (a4 = n2.edge(s3, o4), l3 = true), n2.node(o4).rank = n2.node(s3).rank + (l3 ? a4.minlen : -a4.minlen);
    });
  }
  function xt(e3, n2, t3) {
    return e3.hasEdge(n2, t3);
  }
  function Ze(e3, n2, t3) {
    return t3.low <= n2.lim && n2.lim <= t3.lim;
  }
  var dn = _t;
  function _t(e3) {
    let n2 = e3.graph().ranker;
    if (typeof n2 == "function") return n2(e3);
    switch (n2) {
      case "network-simplex":
        an(e3);
        break;
      case "tight-tree":
        Ct(e3);
        break;
      case "longest-path":
        Ot(e3);
        break;
      case "none":
        break;
      default:
        an(e3);
    }
  }
  var Ot = U2;
  function Ct(e3) {
    U2(e3), ne(e3);
  }
  function an(e3) {
    en(e3);
  }
  var ln = Tt;
  function Tt(e3) {
    let n2 = Rt(e3), t3 = e3.graph();
    if (!Array.isArray(t3.dummyChains)) return;
    t3.dummyChains.forEach((o4) => {
      let i3 = e3.node(o4), s3 = i3.edgeObj, a4 = jt(e3, n2, s3.v, s3.w), l3 = a4.path, u3 = a4.lca, d3 = 0, c3 = l3[d3], f4 = true;
      for (; o4 !== s3.w; ) {
        if (i3 = e3.node(o4), f4) {
          for (; (c3 = l3[d3]) !== u3 && e3.node(c3).maxRank < i3.rank; ) d3++;
          c3 === u3 && (f4 = false);
        }
        if (!f4) {
          for (; d3 < l3.length - 1 && e3.node(l3[d3 + 1]).minRank <= i3.rank; ) d3++;
          c3 = l3[d3];
        }
        c3 !== void 0 && e3.setParent(o4, c3), o4 = e3.successors(o4)[0];
      }
    });
  }
  function jt(e3, n2, t3, r3) {
    let o4 = [], i3 = [], s3 = Math.min(n2[t3].low, n2[r3].low), a4 = Math.max(n2[t3].lim, n2[r3].lim), l3;
    l3 = t3;
    do
      l3 = e3.parent(l3), o4.push(l3);
    while (l3 && (n2[l3].low > s3 || a4 > n2[l3].lim));
    let u3 = l3, d3 = r3;
    for (; (d3 = e3.parent(d3)) !== u3; ) i3.push(d3);
    return { path: o4.concat(i3.reverse()), lca: u3 };
  }
  function Rt(e3) {
    let n2 = {}, t3 = 0;
    function r3(o4) {
      let i3 = t3;
      e3.children(o4).forEach(r3), n2[o4] = { low: i3, lim: t3++ };
    }
    return e3.children(V2).forEach(r3), n2;
  }
  function un(e3) {
    let n2 = M(e3, "root", {}, "_root"), t3 = It(e3), r3 = Object.values(t3), o4 = S2(Math.max, r3) - 1, i3 = 2 * o4 + 1;
    e3.graph().nestingRoot = n2, e3.edges().forEach((a4) => e3.edge(a4).minlen *= i3);
    let s3 = St(e3) + 1;
    e3.children(V2).forEach((a4) => {
      cn(e3, n2, i3, s3, o4, t3, a4);
    }), e3.graph().nodeRankFactor = i3;
  }
  function cn(e3, n2, t3, r3, o4, i3, s3) {
    var c3;
    let a4 = e3.children(s3);
    if (!a4.length) {
      s3 !== n2 && e3.setEdge(n2, s3, { weight: 0, minlen: t3 });
      return;
    }
    let l3 = ae(e3, "_bt"), u3 = ae(e3, "_bb"), d3 = e3.node(s3);
    e3.setParent(l3, s3), d3.borderTop = l3, e3.setParent(u3, s3), d3.borderBottom = u3, a4.forEach((f4) => {
      var b2;
      cn(e3, n2, t3, r3, o4, i3, f4);
      let h3 = e3.node(f4), g3 = h3.borderTop ? h3.borderTop : f4, m3 = h3.borderBottom ? h3.borderBottom : f4, L2 = h3.borderTop ? r3 : 2 * r3, y3 = g3 !== m3 ? 1 : o4 - ((b2 = i3[s3]) != null ? b2 : 0) + 1;
      e3.setEdge(l3, g3, { weight: L2, minlen: y3, nestingEdge: true }), e3.setEdge(m3, u3, { weight: L2, minlen: y3, nestingEdge: true });
    }), e3.parent(s3) || e3.setEdge(n2, l3, { weight: 0, minlen: o4 + ((c3 = i3[s3]) != null ? c3 : 0) });
  }
  function It(e3) {
    let n2 = {};
    function t3(r3, o4) {
      let i3 = e3.children(r3);
      i3 && i3.length && i3.forEach((s3) => t3(s3, o4 + 1)), n2[r3] = o4;
    }
    return e3.children(V2).forEach((r3) => t3(r3, 1)), n2;
  }
  function St(e3) {
    return e3.edges().reduce((n2, t3) => n2 + e3.edge(t3).weight, 0);
  }
  function fn(e3) {
    let n2 = e3.graph();
    e3.removeNode(n2.nestingRoot), delete n2.nestingRoot, e3.edges().forEach((t3) => {
      e3.edge(t3).nestingEdge && e3.removeEdge(t3);
    });
  }
  var bn = Pt;
  function Pt(e3) {
    function n2(t3) {
      let r3 = e3.children(t3), o4 = e3.node(t3);
      if (r3.length && r3.forEach(n2), o4 && Object.hasOwn(o4, "minRank")) {
        o4.borderLeft = [], o4.borderRight = [];
        for (let i3 = o4.minRank, s3 = o4.maxRank + 1; i3 < s3; ++i3) hn(e3, "borderLeft", "_bl", t3, o4, i3), hn(e3, "borderRight", "_br", t3, o4, i3);
      }
    }
    e3.children(V2).forEach(n2);
  }
  function hn(e3, n2, t3, r3, o4, i3) {
    let s3 = { width: 0, height: 0, rank: i3, borderType: n2 }, a4 = o4[n2][i3 - 1], l3 = M(e3, "border", s3, t3);
    o4[n2][i3] = l3, e3.setParent(l3, r3), a4 && e3.setEdge(a4, l3, { weight: 1 });
  }
  function pn(e3) {
    var t3;
    let n2 = (t3 = e3.graph().rankdir) == null ? void 0 : t3.toLowerCase();
    (n2 === "lr" || n2 === "rl") && En(e3);
  }
  function mn(e3) {
    var t3;
    let n2 = (t3 = e3.graph().rankdir) == null ? void 0 : t3.toLowerCase();
    (n2 === "bt" || n2 === "rl") && Ft(e3), (n2 === "lr" || n2 === "rl") && (Dt(e3), En(e3));
  }
  function En(e3) {
    e3.nodes().forEach((n2) => gn(e3.node(n2))), e3.edges().forEach((n2) => gn(e3.edge(n2)));
  }
  function gn(e3) {
    let n2 = e3.width;
    e3.width = e3.height, e3.height = n2;
  }
  function Ft(e3) {
    e3.nodes().forEach((n2) => me(e3.node(n2))), e3.edges().forEach((n2) => {
      var r3;
      let t3 = e3.edge(n2);
      (r3 = t3.points) == null || r3.forEach(me), Object.hasOwn(t3, "y") && me(t3);
    });
  }
  function me(e3) {
    e3.y = -e3.y;
  }
  function Dt(e3) {
    e3.nodes().forEach((n2) => Ee(e3.node(n2))), e3.edges().forEach((n2) => {
      var r3;
      let t3 = e3.edge(n2);
      (r3 = t3.points) == null || r3.forEach(Ee), Object.hasOwn(t3, "x") && Ee(t3);
    });
  }
  function Ee(e3) {
    let n2 = e3.x;
    e3.x = e3.y, e3.y = n2;
  }
  function Le(e3, n2 = null) {
    let t3 = {}, r3 = e3.nodes().filter((d3) => !e3.children(d3).length), o4 = r3.map((d3) => e3.node(d3).rank), i3 = S2(Math.max, o4), s3 = D3(i3 + 1).map(() => []);
    function a4(d3) {
      if (t3[d3]) return;
      t3[d3] = true;
      let c3 = e3.node(d3);
      s3[c3.rank].push(d3);
      let f4 = e3.successors(d3);
      f4 && [...f4].sort((g3, m3) => u3(g3, m3)).forEach(a4);
    }
    r3.sort((d3, c3) => e3.node(d3).rank - e3.node(c3).rank).forEach(a4);
    function u3(d3, c3) {
      let f4 = e3.node(d3), h3 = e3.node(c3);
      return ee(n2, f4, h3);
    }
    return s3;
  }
  function ye(e3, n2) {
    let t3 = 0;
    for (let r3 = 1; r3 < n2.length; ++r3) t3 += Vt(e3, n2[r3 - 1], n2[r3]);
    return t3;
  }
  function Vt(e3, n2, t3) {
    let r3 = He(t3, t3.map((u3, d3) => d3)), o4 = n2.flatMap((u3) => {
      let d3 = e3.outEdges(u3);
      return d3 ? d3.map((c3) => ({ pos: r3[c3.w], weight: e3.edge(c3).weight })).sort((c3, f4) => c3.pos - f4.pos) : [];
    }), i3 = 1;
    for (; i3 < t3.length; ) i3 <<= 1;
    let s3 = 2 * i3 - 1;
    i3 -= 1;
    let a4 = new Array(s3).fill(0), l3 = 0;
    return o4.forEach((u3) => {
      let d3 = u3.pos + i3;
      a4[d3] += u3.weight;
      let c3 = 0;
      for (; d3 > 0; ) d3 % 2 && (c3 += a4[d3 + 1]), d3 = d3 - 1 >> 1, a4[d3] += u3.weight;
      l3 += u3.weight * c3;
    }), l3;
  }
  function we(e3, n2 = []) {
    return n2.map((t3) => {
      let r3 = e3.inEdges(t3);
      if (!r3 || !r3.length) return { v: t3 };
      {
        let o4 = r3.reduce((i3, s3) => {
          let a4 = e3.edge(s3), l3 = e3.node(s3.v);
          return { sum: i3.sum + a4.weight * l3.order, weight: i3.weight + a4.weight };
        }, { sum: 0, weight: 0 });
        return { v: t3, barycenter: o4.sum / o4.weight, weight: o4.weight };
      }
    });
  }
  function Ne(e3, n2) {
    let t3 = {};
    e3.forEach((o4, i3) => {
      let s3 = { indegree: 0, in: [], out: [], vs: [o4.v], i: i3 };
      o4.barycenter !== void 0 && (s3.barycenter = o4.barycenter, s3.weight = o4.weight), t3[o4.v] = s3;
    }), n2.edges().forEach((o4) => {
      let i3 = t3[o4.v], s3 = t3[o4.w];
      i3 !== void 0 && s3 !== void 0 && (s3.indegree++, i3.out.push(s3));
    });
    let r3 = Object.values(t3).filter((o4) => !o4.indegree);
    return Yt(r3);
  }
  function Yt(e3) {
    let n2 = [];
    function t3(o4) {
      return (i3) => {
        i3.merged || (i3.barycenter === void 0 || o4.barycenter === void 0 || i3.barycenter >= o4.barycenter) && Bt(o4, i3);
      };
    }
    function r3(o4) {
      return (i3) => {
        i3.in.push(o4), --i3.indegree === 0 && e3.push(i3);
      };
    }
    for (; e3.length; ) {
      let o4 = e3.pop();
      n2.push(o4), o4.in.reverse().forEach(t3(o4)), o4.out.forEach(r3(o4));
    }
    return n2.filter((o4) => !o4.merged).map((o4) => W(o4, ["vs", "i", "barycenter", "weight"]));
  }
  function Bt(e3, n2) {
    let t3 = 0, r3 = 0;
    e3.weight && (t3 += e3.barycenter * e3.weight, r3 += e3.weight), n2.weight && (t3 += n2.barycenter * n2.weight, r3 += n2.weight), e3.vs = n2.vs.concat(e3.vs), e3.barycenter = t3 / r3, e3.weight = r3, e3.i = Math.min(n2.i, e3.i), n2.merged = true;
  }
  function Ge(e3, n2, t3, r3, o4) {
    let i3 = {}, s3 = null, a4 = null, l3 = o4;
    typeof n2 == "boolean" ? (l3 = n2, i3 = {}) : n2 && (i3 = n2, s3 = t3 != null ? t3 : null, a4 = r3 != null ? r3 : null);
    let u3 = ze(e3, (y3) => Object.hasOwn(y3, "barycenter")), d3 = u3.lhs, c3 = u3.rhs.sort((y3, b2) => b2.i - y3.i), f4 = [], h3 = 0, g3 = 0, m3 = 0;
    d3.sort(Wt(a4, s3, !!l3));
    for (let [y3, b2] of Object.entries(i3)) {
      let p3 = d3.findIndex((E3) => E3.vs[0] === y3);
      d3.splice(p3 + 1, 0, b2);
    }
    m3 = Ln(f4, c3, m3), d3.forEach((y3) => {
      m3 += y3.vs.length, f4.push(y3.vs), h3 += y3.barycenter * y3.weight, g3 += y3.weight, m3 = Ln(f4, c3, m3);
    });
    let L2 = { vs: f4.flat(1) };
    return g3 && (L2.barycenter = h3 / g3, L2.weight = g3), L2;
  }
  function Ln(e3, n2, t3) {
    let r3;
    for (; n2.length && (r3 = n2[n2.length - 1]).i <= t3; ) n2.pop(), e3.push(r3.vs), t3++;
    return t3;
  }
  function Wt(e3, n2, t3) {
    return (r3, o4) => {
      if (r3.barycenter < o4.barycenter) return -1;
      if (r3.barycenter > o4.barycenter) return 1;
      if (e3 && (typeof r3.vs[0] == "string" || typeof o4.vs[0] == "string")) {
        let i3 = e3.node(r3.vs[0]), s3 = e3.node(o4.vs[0]), a4 = ee(n2, i3, s3);
        if (a4 !== 0) return a4;
      }
      return t3 ? o4.i - r3.i : r3.i - o4.i;
    };
  }
  function te(e3, n2, t3, r3, o4) {
    var y3, b2, p3, E3, w3, k2, _3, O, j3, R, I2;
    let i3 = null, s3 = o4;
    typeof r3 == "boolean" ? (s3 = r3, i3 = null) : r3 !== void 0 && (i3 = r3);
    let a4 = e3.children(n2), l3 = e3.node(n2), u3 = l3 ? l3.borderLeft : void 0, d3 = l3 ? l3.borderRight : void 0, c3 = {};
    u3 && (a4 = a4.filter((v3) => v3 !== u3 && v3 !== d3));
    let f4 = we(e3, a4);
    f4.forEach((v3) => {
      if (e3.children(v3.v).length) {
        let { result: x2 } = te(e3, v3.v, t3, i3, s3);
        c3[v3.v] = x2, Object.hasOwn(x2, "barycenter") && zt(v3, x2);
      }
    });
    let h3 = Ne(f4, t3);
    Xt(h3, c3);
    let g3 = {}, m3 = false;
    for (let v3 = 0; v3 < h3.length; v3++) for (let x2 = v3 + 1; x2 < h3.length; x2++) if (!(!h3[v3] || !h3[x2] || !((y3 = h3[v3]) != null && y3.barycenter) || !((b2 = h3[x2]) != null && b2.barycenter)) && ((p3 = h3[v3]) == null ? void 0 : p3.barycenter) === h3[x2].barycenter) {
      let G3 = (w3 = (E3 = h3[v3]) == null ? void 0 : E3.vs[0]) != null ? w3 : "", N2 = (_3 = (k2 = h3[x2]) == null ? void 0 : k2.vs[0]) != null ? _3 : "", C3 = e3.node(G3), B3 = e3.node(N2);
      if (C3.dummy === "edge" && B3.dummy === "edge" && ((O = C3.edgeObj) == null ? void 0 : O.v) === ((j3 = B3.edgeObj) == null ? void 0 : j3.v) && ((R = C3.edgeObj) == null ? void 0 : R.w) === ((I2 = B3.edgeObj) == null ? void 0 : I2.w)) if (C3.edgeLabel.reversed) {
        g3[N2] = h3[v3], h3.splice(v3, 1), v3--;
        break;
      } else g3[G3] || (g3[G3] = h3[x2], h3.splice(x2, 1), x2--);
      else m3 = true;
    }
    let L2 = Ge(h3, g3, i3, e3, s3);
    if (u3 && d3) {
      L2.vs = [u3, L2.vs, d3].flat(1);
      let v3 = e3.predecessors(u3);
      if (v3 && v3.length) {
        let x2 = e3.node(v3[0]), G3 = e3.predecessors(d3), N2 = e3.node(G3[0]);
        Object.hasOwn(L2, "barycenter") || (L2.barycenter = 0, L2.weight = 0), L2.barycenter = (L2.barycenter * L2.weight + x2.order + N2.order) / (L2.weight + 2), L2.weight += 2;
      }
    }
    return Object.defineProperty(L2, "result", { value: L2, enumerable: false, configurable: true, writable: true }), Object.defineProperty(L2, "usedBias", { value: m3, enumerable: false, configurable: true, writable: true }), L2;
  }
  function Xt(e3, n2) {
    e3.forEach((t3) => {
      t3.vs = t3.vs.flatMap((r3) => n2[r3] ? n2[r3].vs : r3);
    });
  }
  function zt(e3, n2) {
    e3.barycenter !== void 0 ? (e3.barycenter = (e3.barycenter * e3.weight + n2.barycenter * n2.weight) / (e3.weight + n2.weight), e3.weight += n2.weight) : (e3.barycenter = n2.barycenter, e3.weight = n2.weight);
  }
  function ve(e3, n2, t3, r3) {
    r3 || (r3 = e3.nodes());
    let o4 = Ht(e3), i3 = new T3({ compound: true }).setGraph({ root: o4 }).setDefaultNodeLabel((s3) => e3.node(s3));
    return r3.forEach((s3) => {
      let a4 = e3.node(s3), l3 = e3.parent(s3);
      if (a4.rank === n2 || a4.minRank <= n2 && n2 <= a4.maxRank) {
        i3.setNode(s3), i3.setParent(s3, l3 || o4);
        let u3 = e3[t3](s3);
        u3 && u3.forEach((d3) => {
          let c3 = d3.v === s3 ? d3.w : d3.v, f4 = i3.edge(c3, s3), h3 = f4 !== void 0 ? f4.weight : 0;
          i3.setEdge(c3, s3, { weight: e3.edge(d3).weight + h3 });
        }), Object.hasOwn(a4, "minRank") && i3.setNode(s3, { borderLeft: a4.borderLeft[n2], borderRight: a4.borderRight[n2] });
      }
    }), i3;
  }
  function Ht(e3) {
    let n2;
    for (; e3.hasNode(n2 = $2("_root")); ) ;
    return n2;
  }
  function ke(e3, n2, t3) {
    let r3 = {}, o4;
    t3.forEach((i3) => {
      let s3 = e3.parent(i3), a4, l3;
      for (; s3; ) {
        if (a4 = e3.parent(s3), a4 ? (l3 = r3[a4], r3[a4] = s3) : (l3 = o4, o4 = s3), l3 && l3 !== s3) {
          n2.setEdge(l3, s3);
          return;
        }
        s3 = a4;
      }
    });
  }
  function re(e3, n2 = {}, t3 = null) {
    if (typeof n2.customOrder == "function") {
      n2.customOrder(e3, re);
      return;
    }
    let r3 = de(e3), o4 = yn(e3, D3(1, r3 + 1), "inEdges"), i3 = yn(e3, D3(r3 - 1, -1, -1), "outEdges"), s3 = Le(e3, t3);
    if (wn(e3, s3), n2.disableOptimalOrderHeuristic) return;
    let a4 = Number.POSITIVE_INFINITY, l3, u3 = n2.constraints || [];
    for (let d3 = 0, c3 = 0; c3 < 4; ++d3, ++c3) {
      qt(d3 % 2 ? o4 : i3, d3 % 4 >= 2, u3, t3), s3 = P2(e3);
      let f4 = ye(e3, s3);
      f4 < a4 ? (c3 = 0, l3 = Object.assign({}, s3), a4 = f4) : f4 === a4 && (l3 = structuredClone(s3));
    }
    wn(e3, l3);
  }
  function yn(e3, n2, t3) {
    let r3 = /* @__PURE__ */ new Map(), o4 = (i3, s3) => {
      r3.has(i3) || r3.set(i3, []), r3.get(i3).push(s3);
    };
    for (let i3 of e3.nodes()) {
      let s3 = e3.node(i3);
      if (typeof s3.rank == "number" && o4(s3.rank, i3), typeof s3.minRank == "number" && typeof s3.maxRank == "number") for (let a4 = s3.minRank; a4 <= s3.maxRank; a4++) a4 !== s3.rank && o4(a4, i3);
    }
    return n2.map(function(i3) {
      return ve(e3, i3, t3, r3.get(i3) || []);
    });
  }
  function qt(e3, n2, t3, r3) {
    let o4 = true, i3 = new T3();
    e3.forEach(function(s3) {
      t3.forEach((d3) => i3.setEdge(d3.left, d3.right));
      let a4 = s3.graph().root, { result: l3, usedBias: u3 } = te(s3, a4, i3, r3, o4);
      n2 && u3 && (o4 = !o4), l3.vs.forEach((d3, c3) => s3.node(d3).order = c3), ke(s3, i3, l3.vs);
    });
  }
  function wn(e3, n2) {
    Object.values(n2).forEach((t3) => t3.forEach((r3, o4) => e3.node(r3).order = o4));
  }
  function $t(e3, n2) {
    let t3 = {};
    function r3(o4, i3) {
      let s3 = 0, a4 = 0, l3 = o4.length, u3 = i3[i3.length - 1];
      return i3.forEach((d3, c3) => {
        let f4 = Jt(e3, d3), h3 = f4 ? e3.node(f4).order : l3;
        (f4 || d3 === u3) && (i3.slice(a4, c3 + 1).forEach((g3) => {
          let m3 = e3.predecessors(g3);
          m3 && m3.forEach((L2) => {
            let y3 = e3.node(L2), b2 = y3.order;
            (b2 < s3 || h3 < b2) && !(y3.dummy && e3.node(g3).dummy) && Gn(t3, L2, g3);
          });
        }), a4 = c3 + 1, s3 = h3);
      }), i3;
    }
    return n2.length && n2.reduce(r3), t3;
  }
  function Ut(e3, n2) {
    let t3 = {};
    function r3(a4) {
      var l3;
      return ((l3 = e3.node(a4)) == null ? void 0 : l3.dummy) === "border";
    }
    if (!e3.nodes().some(r3)) return t3;
    function i3(a4, l3, u3, d3, c3) {
      D3(l3, u3).forEach((f4) => {
        let h3 = a4[f4];
        if (h3 !== void 0 && e3.node(h3).dummy) {
          let g3 = e3.predecessors(h3);
          g3 && g3.forEach((m3) => {
            if (m3 === void 0) return;
            let L2 = e3.node(m3);
            L2.dummy && (L2.order < d3 || L2.order > c3) && Gn(t3, m3, h3);
          });
        }
      });
    }
    function s3(a4, l3) {
      let u3 = -1, d3 = -1, c3 = 0;
      return l3.forEach((f4, h3) => {
        if (r3(f4)) {
          let g3 = e3.predecessors(f4);
          if (g3 && g3.length) {
            let m3 = g3[0];
            if (m3 === void 0) return;
            d3 = e3.node(m3).order, i3(l3, c3, h3, u3, d3), c3 = h3, u3 = d3;
          }
        }
        i3(l3, c3, l3.length, d3, a4.length);
      }), l3;
    }
    return n2.length && n2.reduce(s3), t3;
  }
  function Jt(e3, n2) {
    if (e3.node(n2).dummy) {
      let t3 = e3.predecessors(n2);
      if (t3) return t3.find((r3) => e3.node(r3).dummy);
    }
  }
  function Gn(e3, n2, t3) {
    if (n2 > t3) {
      let o4 = n2;
      n2 = t3, t3 = o4;
    }
    let r3 = e3[n2];
    r3 || (e3[n2] = r3 = {}), r3[t3] = true;
  }
  function Kt(e3, n2, t3) {
    if (n2 > t3) {
      let o4 = n2;
      n2 = t3, t3 = o4;
    }
    let r3 = e3[n2];
    return r3 !== void 0 && Object.hasOwn(r3, t3);
  }
  function Qt(e3, n2, t3, r3, o4) {
    let i3 = {}, s3 = {}, a4 = {};
    return n2.forEach((l3) => {
      l3.forEach((u3, d3) => {
        i3[u3] = u3, s3[u3] = u3, a4[u3] = d3;
      });
    }), n2.forEach((l3) => {
      let u3 = -1, d3 = -1, c3 = false, f4 = l3, h3 = l3.findIndex((g3) => (o4 == null ? void 0 : o4.includes(g3)) || Nn(g3, e3, o4));
      h3 > 0 && (f4 = [l3[h3], ...l3.slice(0, h3), ...l3.slice(h3 + 1)], c3 = true), f4.forEach((g3) => {
        var L2;
        let m3 = r3(g3);
        if (m3 && m3.length) {
          o4 != null && o4.includes(g3) && (m3 = m3.filter((p3) => Nn(p3, e3, o4)));
          let y3 = m3.sort((p3, E3) => {
            let w3 = a4[p3], k2 = a4[E3];
            return (w3 !== void 0 ? w3 : 0) - (k2 !== void 0 ? k2 : 0);
          }), b2 = (y3.length - 1) / 2;
          for (let p3 = Math.floor(b2), E3 = Math.ceil(b2); p3 <= E3; ++p3) {
            let w3 = y3[p3];
            if (w3 === void 0) continue;
            let k2 = a4[w3];
            if (k2 !== void 0 && s3[g3] === g3 && u3 < k2 && a4[w3] !== d3 && !Kt(t3, g3, w3)) {
              let _3 = i3[w3];
              _3 !== void 0 && (s3[w3] = g3, s3[g3] = i3[g3] = _3, u3 = k2, c3 && (u3 = -1, d3 = (L2 = a4[w3]) != null ? L2 : -1, c3 = false));
            }
          }
        }
      });
    }), { root: i3, align: s3 };
  }
  function Zt(e3, n2, t3, r3, o4 = false) {
    let i3 = {}, s3 = er(e3, n2, t3, o4), a4 = o4 ? "borderLeft" : "borderRight";
    function l3(h3, g3) {
      let m3 = s3.nodes().slice(), L2 = {}, y3 = m3.pop();
      for (; y3; ) {
        if (L2[y3]) h3(y3);
        else {
          L2[y3] = true, m3.push(y3);
          for (let b2 of g3(y3)) m3.push(b2);
        }
        y3 = m3.pop();
      }
    }
    function u3(h3) {
      let g3 = s3.inEdges(h3);
      g3 ? i3[h3] = g3.reduce((m3, L2) => {
        var p3;
        let y3 = (p3 = i3[L2.v]) != null ? p3 : 0, b2 = s3.edge(L2);
        return Math.max(m3, y3 + (b2 !== void 0 ? b2 : 0));
      }, 0) : i3[h3] = 0;
    }
    function d3(h3) {
      let g3 = s3.outEdges(h3), m3 = Number.POSITIVE_INFINITY;
      g3 && (m3 = g3.reduce((y3, b2) => {
        let p3 = i3[b2.w], E3 = s3.edge(b2);
        return Math.min(y3, (p3 !== void 0 ? p3 : 0) - (E3 !== void 0 ? E3 : 0));
      }, Number.POSITIVE_INFINITY));
      let L2 = e3.node(h3);
      m3 !== Number.POSITIVE_INFINITY && L2.borderType !== a4 && (i3[h3] = Math.max(i3[h3] !== void 0 ? i3[h3] : 0, m3));
    }
    function c3(h3) {
      return s3.predecessors(h3) || [];
    }
    function f4(h3) {
      return s3.successors(h3) || [];
    }
    return l3(u3, c3), l3(d3, f4), Object.keys(r3).forEach((h3) => {
      var m3;
      let g3 = t3[h3];
      g3 !== void 0 && (i3[h3] = (m3 = i3[g3]) != null ? m3 : 0);
    }), i3;
  }
  function er(e3, n2, t3, r3) {
    let o4 = new T3(), i3 = e3.graph(), s3 = or(i3.nodesep, i3.edgesep, r3);
    return n2.forEach((a4) => {
      let l3;
      a4.forEach((u3) => {
        let d3 = t3[u3];
        if (d3 !== void 0) {
          if (o4.setNode(d3), l3 !== void 0) {
            let c3 = t3[l3];
            if (c3 !== void 0) {
              let f4 = o4.edge(c3, d3);
              o4.setEdge(c3, d3, Math.max(s3(e3, u3, l3), f4 || 0));
            }
          }
          l3 = u3;
        }
      });
    }), o4;
  }
  function nr(e3, n2) {
    return Object.values(n2).reduce((t3, r3) => {
      let o4 = Number.NEGATIVE_INFINITY, i3 = Number.POSITIVE_INFINITY;
      Object.entries(r3).forEach(([a4, l3]) => {
        let u3 = ir(e3, a4) / 2;
        o4 = Math.max(l3 + u3, o4), i3 = Math.min(l3 - u3, i3);
      });
      let s3 = o4 - i3;
      return s3 < t3[0] && (t3 = [s3, r3]), t3;
    }, [Number.POSITIVE_INFINITY, null])[1];
  }
  function tr(e3, n2) {
    let t3 = Object.values(n2), r3 = S2(Math.min, t3), o4 = S2(Math.max, t3);
    ["u", "d"].forEach((i3) => {
      ["l", "r"].forEach((s3) => {
        let a4 = i3 + s3, l3 = e3[a4];
        if (!l3 || l3 === n2) return;
        let u3 = Object.values(l3), d3 = r3 - S2(Math.min, u3);
        s3 !== "l" && (d3 = o4 - S2(Math.max, u3)), d3 && (e3[a4] = X(l3, (c3) => c3 + d3));
      });
    });
  }
  function rr(e3, n2 = void 0) {
    let t3 = e3.ul;
    return t3 ? X(t3, (r3, o4) => {
      var s3, a4;
      if (n2) {
        let l3 = n2.toLowerCase(), u3 = e3[l3];
        if (u3 && u3[o4] !== void 0) return u3[o4];
      }
      let i3 = Object.values(e3).map((l3) => {
        let u3 = l3[o4];
        return u3 !== void 0 ? u3 : 0;
      }).sort((l3, u3) => l3 - u3);
      return (((s3 = i3[1]) != null ? s3 : 0) + ((a4 = i3[2]) != null ? a4 : 0)) / 2;
    }) : {};
  }
  function vn(e3, n2) {
    let t3 = P2(e3), r3 = Object.assign($t(e3, t3), Ut(e3, t3)), o4 = {}, i3;
    ["u", "d"].forEach((a4) => {
      i3 = a4 === "u" ? t3 : Object.values(t3).reverse(), ["l", "r"].forEach((l3) => {
        l3 === "r" && (i3 = i3.map((f4) => Object.values(f4).reverse()));
        let d3 = Qt(e3, i3, r3, (f4) => (a4 === "u" ? e3.predecessors(f4) : e3.successors(f4)) || [], n2), c3 = Zt(e3, i3, d3.root, d3.align, l3 === "r");
        l3 === "r" && (c3 = X(c3, (f4) => -f4)), o4[a4 + l3] = c3;
      });
    });
    let s3 = nr(e3, o4);
    return tr(o4, s3), rr(o4, e3.graph().align);
  }
  function or(e3, n2, t3) {
    return (r3, o4, i3) => {
      let s3 = r3.node(o4), a4 = r3.node(i3), l3 = 0, u3;
      if (l3 += s3.width / 2, Object.hasOwn(s3, "labelpos")) switch (s3.labelpos.toLowerCase()) {
        case "l":
          u3 = -s3.width / 2;
          break;
        case "r":
          u3 = s3.width / 2;
          break;
      }
      if (u3 && (l3 += t3 ? u3 : -u3), u3 = void 0, l3 += (s3.dummy ? n2 : e3) / 2, l3 += (a4.dummy ? n2 : e3) / 2, l3 += a4.width / 2, Object.hasOwn(a4, "labelpos")) switch (a4.labelpos.toLowerCase()) {
        case "l":
          u3 = a4.width / 2;
          break;
        case "r":
          u3 = -a4.width / 2;
          break;
      }
      return u3 && (l3 += t3 ? u3 : -u3), l3;
    };
  }
  function ir(e3, n2) {
    return e3.node(n2).width;
  }
  function Nn(e3, n2, t3) {
    var s3;
    if (!t3) return false;
    let r3 = (s3 = n2.node(e3)) == null ? void 0 : s3.edgeObj;
    if (!r3 || n2.node(e3).edgeLabel.reversed) return false;
    let o4 = t3.indexOf(r3 == null ? void 0 : r3.v), i3 = t3.indexOf(r3 == null ? void 0 : r3.w);
    return o4 !== -1 && i3 !== -1 && o4 === (i3 + 1) % t3.length || o4 === (i3 - 1) % t3.length;
  }
  function kn(e3, n2) {
    e3 = Z(e3), sr(e3), Object.entries(vn(e3, n2)).forEach(([t3, r3]) => e3.node(t3).x = r3);
  }
  function sr(e3) {
    let n2 = P2(e3), t3 = e3.graph(), r3 = t3.ranksep, o4 = t3.rankalign, i3 = 0;
    n2.forEach((s3) => {
      let a4 = s3.reduce((l3, u3) => {
        var c3;
        let d3 = (c3 = e3.node(u3).height) != null ? c3 : 0;
        return l3 > d3 ? l3 : d3;
      }, 0);
      s3.forEach((l3) => {
        let u3 = e3.node(l3);
        o4 === "top" ? u3.y = i3 + u3.height / 2 : o4 === "bottom" ? u3.y = i3 + a4 - u3.height / 2 : u3.y = i3 + a4 / 2;
      }), i3 += a4 + r3;
    });
  }
  var xn = /* @__PURE__ */ new WeakMap();
  function Oe(e3, n2 = {}) {
    return In(e3, q2, n2), e3;
  }
  function _n(e3, n2, t3) {
    let r3 = n2;
    for (; r3 !== void 0; ) {
      let o4 = e3.parent(r3);
      if (o4 === t3) return r3;
      r3 = o4;
    }
  }
  function In(e3, n2, t3) {
    var y3;
    let r3 = e3.nodes().filter((b2) => e3.children(b2).length), o4 = {};
    r3.forEach((b2) => {
      let p3 = e3.node(b2);
      if (p3 && p3.rankdir) {
        let E3 = new T3({ multigraph: true, compound: true });
        E3.setGraph({ rankdir: p3.rankdir });
        let w3 = e3.children(b2);
        w3.forEach((G3) => {
          let N2 = { ...e3.node(G3) };
          E3.setNode(G3, N2);
          let C3 = e3.parent(G3);
          C3 && C3 !== b2 && w3.includes(C3) && E3.setParent(G3, C3);
        });
        let k2 = /* @__PURE__ */ new Set();
        e3.edges().forEach((G3) => {
          let N2 = _n(e3, G3.v, b2), C3 = _n(e3, G3.w, b2);
          if (N2 === G3.v && C3 === G3.w) E3.setEdge(G3, { ...e3.edge(G3) });
          else if (N2 && C3 && N2 !== C3) {
            let B3 = `${N2}\0${C3}`;
            k2.has(B3) || (k2.add(B3), E3.setEdge(N2, C3, { ...e3.edge(G3) }));
          }
        }), In(E3, n2, t3);
        let _3 = Rn(E3);
        Cn(_3, n2, t3, null), Tn(E3, _3);
        let O = 1 / 0, j3 = 1 / 0, R = -1 / 0, I2 = -1 / 0;
        E3.nodes().forEach((G3) => {
          if (G3 === b2) return;
          let N2 = E3.node(G3);
          N2 && typeof N2.x == "number" && typeof N2.y == "number" && typeof N2.width == "number" && typeof N2.height == "number" && (O = Math.min(O, N2.x - N2.width / 2), R = Math.max(R, N2.x + N2.width / 2), j3 = Math.min(j3, N2.y - N2.height / 2), I2 = Math.max(I2, N2.y + N2.height / 2));
        }), (!isFinite(O) || !isFinite(j3) || !isFinite(R) || !isFinite(I2)) && (O = j3 = 0, R = I2 = 0);
        let v3 = R - O, x2 = I2 - j3;
        o4[b2] = { minX: O, minY: j3, maxX: R, maxY: I2, width: v3, height: x2, offsetX: O, offsetY: j3 }, p3._dagreClusterSubgraph = E3;
      }
    });
    let i3 = [], s3 = (b2) => {
      let p3 = [], E3 = (e3.children(b2) || []).filter((w3) => w3 !== b2);
      for (; E3.length > 0; ) {
        let w3 = E3.shift();
        p3.push(w3), (e3.children(w3) || []).filter((k2) => k2 !== w3).forEach((k2) => E3.push(k2));
      }
      return p3;
    }, a4 = /* @__PURE__ */ new Map();
    r3.forEach((b2) => {
      let p3 = e3.node(b2);
      p3 && p3.rankdir && o4[b2] && a4.set(b2, (e3.children(b2) || []).filter((E3) => E3 !== b2));
    });
    let l3 = new Set([...a4.values()].flat()), u3 = /* @__PURE__ */ new Map();
    a4.forEach((b2, p3) => {
      l3.has(p3) || u3.set(p3, s3(p3));
    });
    let d3 = new Set([...u3.values()].flat()), c3 = (b2) => {
      for (let [p3, E3] of u3) if (E3.includes(b2)) return p3;
      return b2;
    }, f4 = [];
    e3.edges().forEach((b2) => {
      (d3.has(b2.v) || d3.has(b2.w)) && f4.push({ edge: b2, label: e3.edge(b2) });
    });
    let h3 = /* @__PURE__ */ new Map();
    d3.forEach((b2) => {
      let p3 = e3.parent(b2);
      h3.set(b2, typeof p3 == "string" ? p3 : void 0);
    }), u3.forEach((b2, p3) => {
      let E3 = e3.node(p3), w3 = [];
      b2.forEach((O) => {
        let j3 = e3.node(O);
        j3 && (w3.push({ id: O, node: j3, parent: h3.get(O) }), e3.removeNode(O));
      });
      let k2 = f4.filter(({ edge: O }) => b2.includes(O.v) || b2.includes(O.w)), _3 = o4[p3];
      E3 && (i3.push({ clusterId: p3, subgraph: E3._dagreClusterSubgraph, bounds: _3, children: b2, removedNodes: w3, removedEdges: k2 }), E3.width = _3.width, E3.height = _3.height);
    });
    let g3 = /* @__PURE__ */ new Set();
    f4.forEach(({ edge: b2, label: p3 }) => {
      let E3 = c3(b2.v), w3 = c3(b2.w);
      if (E3 !== w3 && e3.hasNode(E3) && e3.hasNode(w3)) {
        let k2 = `${E3}\0${w3}`;
        g3.has(k2) || (g3.add(k2), e3.setEdge(E3, w3, { ...p3, width: 0, height: 0 }));
      }
    });
    let m3 = Rn(e3), L2 = Cn(m3, n2, t3, (y3 = xn.get(e3)) != null ? y3 : null);
    xn.set(e3, L2), Tn(e3, m3), g3.forEach((b2) => {
      let p3 = b2.indexOf("\0"), E3 = b2.slice(0, p3), w3 = b2.slice(p3 + 1);
      e3.hasEdge(E3, w3) && e3.removeEdge(E3, w3);
    }), i3.forEach(({ clusterId: b2, subgraph: p3, bounds: E3, removedNodes: w3, removedEdges: k2 }) => {
      var v3, x2;
      let _3 = e3.node(b2), O = (v3 = _3 == null ? void 0 : _3.x) != null ? v3 : 0, j3 = (x2 = _3 == null ? void 0 : _3.y) != null ? x2 : 0, R = (E3.minX + E3.maxX) / 2, I2 = (E3.minY + E3.maxY) / 2;
      w3.forEach(({ id: G3, node: N2, parent: C3 }) => {
        e3.setNode(G3, N2), C3 !== void 0 && e3.setParent(G3, C3);
      }), k2.forEach(({ edge: G3, label: N2 }) => {
        e3.setEdge(G3, N2);
      }), p3.nodes().forEach((G3) => {
        if (G3 === b2) return;
        let N2 = p3.node(G3), C3 = e3.node(G3);
        C3 && N2 && typeof N2.x == "number" && typeof N2.y == "number" && (C3.x = O + (N2.x - R), C3.y = j3 + (N2.y - I2));
      }), On(e3, p3, O - R, j3 - I2), delete _3._dagreClusterSubgraph;
    }), r3.forEach((b2) => {
      var w3, k2;
      let p3 = e3.node(b2), E3 = o4[b2];
      if (p3 && p3.rankdir && p3._dagreClusterSubgraph && E3) {
        let _3 = p3._dagreClusterSubgraph, O = (w3 = p3.x) != null ? w3 : 0, j3 = (k2 = p3.y) != null ? k2 : 0, R = (E3.minX + E3.maxX) / 2, I2 = (E3.minY + E3.maxY) / 2;
        _3.nodes().forEach((v3) => {
          if (v3 === b2) return;
          let x2 = _3.node(v3), G3 = e3.node(v3);
          if (G3 && x2 && typeof x2.x == "number" && typeof x2.y == "number") {
            let N2 = x2.x - R, C3 = x2.y - I2;
            G3.x = O + N2, G3.y = j3 + C3;
          }
        }), On(e3, _3, O - R, j3 - I2), delete p3._dagreClusterSubgraph;
      }
    });
  }
  function On(e3, n2, t3, r3) {
    n2.edges().forEach((o4) => {
      if (!e3.hasEdge(o4)) return;
      let i3 = n2.edge(o4), s3 = e3.edge(o4);
      s3.points = i3.points.map((a4) => ({ x: a4.x + t3, y: a4.y + r3 })), Object.hasOwn(i3, "x") && (s3.x = i3.x + t3, s3.y = i3.y + r3);
    });
  }
  function Cn(e3, n2, t3, r3 = null) {
    var l3, u3;
    let o4 = (t3 == null ? void 0 : t3.useDynamic) !== false, i3 = o4 && (l3 = r3 == null ? void 0 : r3.graph) != null ? l3 : null, s3 = o4 && (u3 = r3 == null ? void 0 : r3.rawNodes) != null ? u3 : null;
    n2("    makeSpaceForEdgeLabels", () => br(e3)), n2("    removeSelfEdges", () => Gr(e3)), n2("    acyclic", () => Ue(e3, i3)), n2("    nestingGraph.run", () => un(e3)), n2("    rank", () => dn(Z(e3))), n2("    injectEdgeLabelProxies", () => gr(e3)), n2("    removeEmptyRanks", () => We(e3)), n2("    nestingGraph.cleanup", () => fn(e3)), n2("    normalizeRanks", () => Be(e3)), n2("    assignRankMinMax", () => pr(e3)), n2("    removeEdgeLabelProxies", () => mr(e3)), n2("    normalize.run", () => Ke(e3)), n2("    parentDummyChains", () => ln(e3)), n2("    addBorderSegments", () => bn(e3)), n2("    order", () => re(e3, t3, s3)), n2("    insertSelfEdges", () => vr(e3)), n2("    adjustCoordinateSystem", () => pn(e3)), n2("    position", () => kn(e3, t3.corePath)), n2("    positionSelfEdges", () => kr(e3));
    let a4 = JSON.parse(JSON.stringify(e3._nodes));
    return n2("    removeBorderNodes", () => Nr(e3)), n2("    normalize.undo", () => Qe(e3)), n2("    fixupEdgeLabelCoords", () => yr(e3)), n2("    undoCoordinateSystem", () => mn(e3)), n2("    translateGraph", () => Er(e3)), n2("    assignNodeIntersects", () => Lr(e3)), n2("    reversePoints", () => wr(e3)), n2("    acyclic.undo", () => Je(e3)), { graph: e3, rawNodes: a4 };
  }
  function Tn(e3, n2) {
    e3.nodes().forEach((t3) => {
      let r3 = e3.node(t3), o4 = n2.node(t3);
      r3 && (r3.x = o4.x, r3.y = o4.y, r3.order = o4.order, r3.rank = o4.rank, n2.children(t3).length && (r3.width = o4.width, r3.height = o4.height));
    }), e3.edges().forEach((t3) => {
      let r3 = e3.edge(t3), o4 = n2.edge(t3);
      r3.points = o4.points, Object.hasOwn(o4, "x") && (r3.x = o4.x, r3.y = o4.y);
    }), e3.graph().width = n2.graph().width, e3.graph().height = n2.graph().height;
  }
  var ar = ["nodesep", "edgesep", "ranksep", "marginx", "marginy"];
  var dr = { ranksep: 50, edgesep: 20, nodesep: 50, rankdir: "TB", rankalign: "center" };
  var lr = ["acyclicer", "ranker", "rankdir", "align", "rankalign"];
  var ur = ["width", "height", "rank"];
  var jn = { width: 0, height: 0 };
  var cr = ["minlen", "weight", "width", "height", "labeloffset"];
  var fr = { minlen: 1, weight: 1, width: 0, height: 0, labeloffset: 10, labelpos: "r" };
  var hr = ["labelpos"];
  function Rn(e3) {
    let n2 = new T3({ multigraph: true, compound: true }), t3 = _e(e3.graph());
    return n2.setGraph(Object.assign({}, dr, xe(t3, ar), W(t3, lr))), e3.nodes().forEach((r3) => {
      let o4 = _e(e3.node(r3)), i3 = xe(o4, ur);
      Object.keys(jn).forEach((a4) => {
        i3[a4] === void 0 && (i3[a4] = jn[a4]);
      }), n2.setNode(r3, i3);
      let s3 = e3.parent(r3);
      s3 !== void 0 && n2.setParent(r3, s3);
    }), e3.edges().forEach((r3) => {
      let o4 = _e(e3.edge(r3));
      n2.setEdge(r3, Object.assign({}, fr, xe(o4, cr), W(o4, hr)));
    }), n2;
  }
  function br(e3) {
    let n2 = e3.graph();
    n2.ranksep /= 2, e3.edges().forEach((t3) => {
      var o4;
      let r3 = e3.edge(t3);
      r3.minlen *= 2, ((o4 = r3.labelpos) != null ? o4 : "r").toLowerCase() !== "c" && (n2.rankdir === "TB" || n2.rankdir === "BT" ? r3.width += r3.labeloffset : r3.height += r3.labeloffset);
    });
  }
  function gr(e3) {
    e3.edges().forEach((n2) => {
      let t3 = e3.edge(n2);
      if (t3.width && t3.height) {
        let r3 = e3.node(n2.v), i3 = { rank: (e3.node(n2.w).rank - r3.rank) / 2 + r3.rank, e: n2 };
        M(e3, "edge-proxy", i3, "_ep");
      }
    });
  }
  function pr(e3) {
    let n2 = 0;
    e3.nodes().forEach((t3) => {
      let r3 = e3.node(t3);
      r3.borderTop && (r3.minRank = e3.node(r3.borderTop).rank, r3.maxRank = e3.node(r3.borderBottom).rank, n2 = Math.max(n2, r3.maxRank));
    }), e3.graph().maxRank = n2;
  }
  function mr(e3) {
    e3.nodes().forEach((n2) => {
      let t3 = e3.node(n2);
      if (t3.dummy === "edge-proxy") {
        let r3 = t3;
        e3.edge(r3.e).labelRank = t3.rank, e3.removeNode(n2);
      }
    });
  }
  function Er(e3) {
    let n2 = Number.POSITIVE_INFINITY, t3 = 0, r3 = Number.POSITIVE_INFINITY, o4 = 0, i3 = e3.graph(), s3 = i3.marginx || 0, a4 = i3.marginy || 0;
    function l3(u3) {
      let d3 = u3.x, c3 = u3.y, f4 = u3.width, h3 = u3.height;
      n2 = Math.min(n2, d3 - f4 / 2), t3 = Math.max(t3, d3 + f4 / 2), r3 = Math.min(r3, c3 - h3 / 2), o4 = Math.max(o4, c3 + h3 / 2);
    }
    e3.nodes().forEach((u3) => l3(e3.node(u3))), e3.edges().forEach((u3) => {
      let d3 = e3.edge(u3);
      Object.hasOwn(d3, "x") && l3(d3);
    }), n2 -= s3, r3 -= a4, e3.nodes().forEach((u3) => {
      let d3 = e3.node(u3);
      d3.x -= n2, d3.y -= r3;
    }), e3.edges().forEach((u3) => {
      let d3 = e3.edge(u3);
      d3.points.forEach((c3) => {
        c3.x -= n2, c3.y -= r3;
      }), Object.hasOwn(d3, "x") && (d3.x -= n2), Object.hasOwn(d3, "y") && (d3.y -= r3);
    }), i3.width = t3 - n2 + s3, i3.height = o4 - r3 + a4;
  }
  function Lr(e3) {
    e3.edges().forEach((n2) => {
      if (n2.v === n2.w) return;
      let t3 = e3.edge(n2), r3 = e3.node(n2.v), o4 = e3.node(n2.w), i3, s3;
      t3.points ? (i3 = t3.points[0], s3 = t3.points[t3.points.length - 1]) : (t3.points = [], i3 = o4, s3 = r3), t3.points.unshift(se(r3, i3)), t3.points.push(se(o4, s3));
    });
  }
  function yr(e3) {
    e3.edges().forEach((n2) => {
      let t3 = e3.edge(n2);
      if (Object.hasOwn(t3, "x")) switch ((t3.labelpos === "l" || t3.labelpos === "r") && (t3.width -= t3.labeloffset), t3.labelpos) {
        case "l":
          t3.x -= t3.width / 2 + t3.labeloffset;
          break;
        case "r":
          t3.x += t3.width / 2 + t3.labeloffset;
          break;
      }
    });
  }
  function wr(e3) {
    e3.edges().forEach((n2) => {
      let t3 = e3.edge(n2);
      t3.reversed && t3.points.reverse();
    });
  }
  function Nr(e3) {
    e3.nodes().forEach((n2) => {
      if (e3.children(n2).length) {
        let t3 = e3.node(n2), r3 = e3.node(t3.borderTop), o4 = e3.node(t3.borderBottom), i3 = e3.node(t3.borderLeft[t3.borderLeft.length - 1]), s3 = e3.node(t3.borderRight[t3.borderRight.length - 1]);
        t3.width = Math.abs(s3.x - i3.x), t3.height = Math.abs(o4.y - r3.y), t3.x = i3.x + t3.width / 2, t3.y = r3.y + t3.height / 2;
      }
    }), e3.nodes().forEach((n2) => {
      e3.node(n2).dummy === "border" && e3.removeNode(n2);
    });
  }
  function Gr(e3) {
    e3.edges().forEach((n2) => {
      if (n2.v === n2.w) {
        let t3 = e3.node(n2.v);
        t3.selfEdges || (t3.selfEdges = []), t3.selfEdges.push({ e: n2, label: e3.edge(n2) }), e3.removeEdge(n2);
      }
    });
  }
  function vr(e3) {
    P2(e3).forEach((t3) => {
      let r3 = 0;
      t3.forEach((o4, i3) => {
        let s3 = e3.node(o4);
        typeof s3.rank != "number" && (s3.rank = 0), s3.order = i3 + r3, (s3.selfEdges || []).forEach((a4) => {
          M(e3, "selfedge", { width: a4.label.width, height: a4.label.height, rank: s3.rank, order: i3 + ++r3, e: a4.e, edgeLabel: a4.label }, "_se"), (!Array.isArray(a4.label.points) || a4.label.points.length !== 7) && (a4.label.points = [{ x: 0, y: -10 }, { x: 0, y: -10 }, { x: 0, y: 0 }, { x: 0, y: 10 }, { x: 0, y: 10 }, { x: 0, y: 0 }, { x: 0, y: 0 }]);
        }), delete s3.selfEdges;
      });
    });
  }
  function kr(e3) {
    e3.nodes().forEach((n2) => {
      let t3 = e3.node(n2), r3 = (o4) => typeof o4 == "number" && isFinite(o4);
      if (t3.dummy === "selfedge") {
        let o4 = t3, i3 = e3.node(o4.e.v), s3 = r3(i3 == null ? void 0 : i3.x) ? i3.x : 0, a4 = r3(i3 == null ? void 0 : i3.y) ? i3.y : 0, l3 = r3(i3 == null ? void 0 : i3.width) ? i3.width : 0, u3 = r3(i3 == null ? void 0 : i3.height) ? i3.height : 0, d3 = r3(t3.x) ? t3.x : s3, c3 = r3(t3.y) ? t3.y : a4, f4 = l3 / 2, h3 = u3 / 2;
        o4.edgeLabel.points = [{ x: d3 + f4, y: c3 - h3 }, { x: d3 + f4, y: c3 - h3 }, { x: d3, y: c3 }, { x: d3 - f4, y: c3 + h3 }, { x: d3 - f4, y: c3 + h3 }, { x: d3, y: c3 }, { x: d3, y: c3 }], o4.edgeLabel.x = d3, o4.edgeLabel.y = c3, e3.setEdge(o4.e, o4.edgeLabel), e3.removeNode(n2);
      } else t3 && Array.isArray(t3.selfEdges) && t3.selfEdges.forEach((o4) => {
        if (!Array.isArray(o4.label.points) || o4.label.points.length !== 7) {
          let i3 = r3(t3.x) ? t3.x : 0, s3 = r3(t3.y) ? t3.y : 0, a4 = r3(t3.width) ? t3.width : 0, l3 = r3(t3.height) ? t3.height : 0, u3 = a4 / 2, d3 = l3 / 2;
          o4.label.points = [{ x: i3 + u3, y: s3 - d3 }, { x: i3 + u3, y: s3 - d3 }, { x: i3, y: s3 }, { x: i3 - u3, y: s3 + d3 }, { x: i3 - u3, y: s3 + d3 }, { x: i3, y: s3 }, { x: i3, y: s3 }];
        }
      });
    });
  }
  function xe(e3, n2) {
    return X(W(e3, n2), Number);
  }
  function _e(e3) {
    let n2 = {};
    return e3 && Object.entries(e3).forEach(([t3, r3]) => {
      typeof t3 == "string" && (t3 = t3.toLowerCase()), n2[t3] = r3;
    }), n2;
  }

  // src/dashboard/layout/layered.ts
  var EDGE_GAP = 12;
  var MOST_NODES_FOR_SHORT_EDGES = 150;
  var MOST_EDGES_FOR_SHORT_EDGES = 450;
  function placeLayered({ nodes, edges }) {
    const isSmall = nodes <= MOST_NODES_FOR_SHORT_EDGES && edges.length <= MOST_EDGES_FOR_SHORT_EDGES;
    const graph = new T3({ multigraph: true });
    graph.setGraph({
      rankdir: "LR",
      nodesep: ROW_GAP,
      ranksep: COLUMN_GAP,
      edgesep: EDGE_GAP,
      ranker: isSmall ? "network-simplex" : "tight-tree"
    });
    for (let index = 0; index < nodes; index++) graph.setNode(nameOf(index), { width: NODE_WIDTH, height: NODE_HEIGHT });
    for (const [index, [from, to]] of edges.entries()) {
      if (from !== to) graph.setEdge(nameOf(from), nameOf(to), {}, nameOf(index));
    }
    Oe(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
      width: Math.ceil(width),
      height: Math.ceil(height),
      nodes: Array.from({ length: nodes }, (_3, index) => {
        const { x: x2, y: y3 } = graph.node(nameOf(index));
        return [Math.round(x2), Math.round(y3)];
      }),
      bends: edges.map(([from, to], index) => {
        if (from === to) return [];
        const { points } = graph.edge(nameOf(from), nameOf(to), nameOf(index));
        return points.slice(1, -1).flatMap(({ x: x2, y: y3 }) => [Math.round(x2), Math.round(y3)]);
      })
    };
  }
  function nameOf(index) {
    return `n${index}`;
  }

  // src/dashboard/layout/ranks.ts
  function rankNodes({ nodes, edges }) {
    const targets = Array.from({ length: nodes }, () => []);
    for (const [from, to] of edges) targets[from]?.push(to);
    const order = orderNodes(targets, entrances(nodes, edges));
    const place2 = new Array(nodes).fill(0);
    for (const [index, node] of order.entries()) place2[node] = index;
    const ranks = new Array(nodes).fill(0);
    for (const node of order) {
      for (const target of targets[node] ?? []) {
        if ((place2[target] ?? 0) > (place2[node] ?? 0)) {
          ranks[target] = Math.max(ranks[target] ?? 0, (ranks[node] ?? 0) + 1);
        }
      }
    }
    return ranks;
  }
  function entrances(nodes, edges) {
    const needed = new Set(edges.flatMap(([from, to]) => from === to ? [] : [to]));
    const all = Array.from({ length: nodes }, (_3, index) => index);
    return [...all.filter((node) => !needed.has(node)), ...all.filter((node) => needed.has(node))];
  }
  function orderNodes(targets, starts) {
    const seen = /* @__PURE__ */ new Set();
    const finished = [];
    for (const start of starts) {
      if (seen.has(start)) continue;
      seen.add(start);
      const pending = [{ node: start, next: 0 }];
      for (let frame = pending.at(-1); frame !== void 0; frame = pending.at(-1)) {
        const target = targets[frame.node]?.[frame.next++];
        if (target === void 0) {
          finished.push(frame.node);
          pending.pop();
        } else if (!seen.has(target)) {
          seen.add(target);
          pending.push({ node: target, next: 0 });
        }
      }
    }
    return finished.reverse();
  }

  // src/dashboard/layout/layout-graph.ts
  var MOST_NODES_WITH_BENDS = 150;
  var MOST_LAYERED_WORK = 4e3;
  var MARGIN = 24;
  var COMPONENT_GAP = 48;
  var WIDTH_TO_HEIGHT2 = 1.6;
  function layoutGraph(nodes, edges) {
    const parts = placeParts(splitComponents({ nodes, edges }));
    const corners = packShelves(parts.map(({ placement }) => placement));
    const places = new Array(nodes).fill([0, 0]);
    const bends = new Array(edges.length).fill([]);
    for (const [index, { part, placement }] of parts.entries()) {
      const [left, top] = corners.at[index] ?? [0, 0];
      for (const [own, node] of part.nodeIndices.entries()) {
        const [x2, y3] = placement.nodes[own] ?? [0, 0];
        places[node] = [x2 + left, y3 + top];
      }
      for (const [own, edge] of part.edgeIndices.entries()) {
        bends[edge] = (placement.bends[own] ?? []).map((value, axis) => value + (axis % 2 === 0 ? left : top));
      }
    }
    const { width, height } = corners;
    const method = parts.every(({ isLayered }) => isLayered) ? "layered" : "columns";
    return { method, width, height, nodes: places, bends };
  }
  function placeParts(components) {
    let budget = MOST_LAYERED_WORK;
    const bySize = [...components].sort((a4, b2) => a4.nodes - b2.nodes);
    const placed = bySize.map((part) => {
      if (part.nodes === 1) return { part, placement: placeColumns(part, [[0]]), isLayered: true };
      const ranks = rankNodes(part);
      budget -= workOf(part, ranks);
      if (budget >= 0) return { part, placement: placeInLayers(part), isLayered: true };
      return { part, placement: placeColumns(part, columnsOf(ranks, part.nodeIndices)), isLayered: false };
    });
    return placed.sort((a4, b2) => b2.part.nodes - a4.part.nodes);
  }
  function placeInLayers(part) {
    const layered = placeLayered(part);
    if (part.nodes <= MOST_NODES_WITH_BENDS) return layered;
    const columns = layered.nodes.map(([x2]) => Math.round(x2 / (NODE_WIDTH + COLUMN_GAP)));
    const heights = layered.nodes.map(([, y3]) => y3);
    return placeColumns(part, columnsOf(columns, heights));
  }
  function workOf({ nodes, edges }, ranks) {
    return edges.reduce((sum, [from, to]) => sum + Math.abs((ranks[to] ?? 0) - (ranks[from] ?? 0)), nodes);
  }
  function columnsOf(columnOf, order) {
    const columns = [];
    for (const [node, column] of columnOf.entries()) {
      while (columns.length <= column) columns.push([]);
      columns[column]?.push(node);
    }
    for (const column of columns) column.sort((a4, b2) => (order[a4] ?? 0) - (order[b2] ?? 0) || a4 - b2);
    return columns.filter((column) => column.length > 0);
  }
  function packShelves(parts) {
    const area = parts.reduce((sum, { width, height }) => {
      return sum + (width + COMPONENT_GAP) * (height + COMPONENT_GAP);
    }, 0);
    const widest = Math.max(Math.sqrt(area * WIDTH_TO_HEIGHT2), ...parts.map(({ width }) => width));
    let [left, top, shelf, reach] = [0, 0, 0, 0];
    const at2 = parts.map(({ width, height }) => {
      if (left > 0 && left + width > widest) {
        top += shelf + COMPONENT_GAP;
        [left, shelf] = [0, 0];
      }
      const corner = [left + MARGIN, top + MARGIN];
      left += width + COMPONENT_GAP;
      shelf = Math.max(shelf, height);
      reach = Math.max(reach, left - COMPONENT_GAP);
      return corner;
    });
    return { width: Math.ceil(reach) + 2 * MARGIN, height: Math.ceil(top + shelf) + 2 * MARGIN, at: at2 };
  }

  // src/dashboard/ui/state/scene.ts
  function describeSize({ nodes }) {
    const missing = nodes.filter(({ service }) => service === void 0).length;
    const found = count(nodes.length - missing, "service");
    return missing === 0 ? found : `${found}, ${missing.toLocaleString("en")} not found`;
  }
  function createScene(platform, withReferences = false) {
    const { layout, layoutWithReferences } = platform.document;
    const shown = withReferences ? layoutWithReferences ?? layout : layout;
    const { nodes, edges } = plainGraph(platform);
    const kept = nodes.flatMap((_3, index) => shown.nodes[index] == null ? [] : [index]);
    const isShown = ({ declared }) => withReferences || declared.kind === "dependency";
    const part = partOf(nodes, edges, kept, isShown);
    return placeScene(part, {
      ...shown,
      nodes: kept.map((index) => shown.nodes[index] ?? [0, 0]),
      bends: part.places.map((place2) => shown.bends[place2] ?? [])
    });
  }
  function focusScene(whole, focus) {
    const start = whole.indexOf(focus.id);
    if (start === void 0) return void 0;
    const kept = [...neighbourhood(whole, start, focus)].sort((a4, b2) => a4 - b2);
    return arrange(partOf(whole.nodes, whole.edges, kept, () => true));
  }
  function starScene(whole, id) {
    const start = whole.indexOf(id);
    if (start === void 0) return void 0;
    const kept = [...neighbourhood(whole, start, { depth: 1, direction: "both" })].sort((a4, b2) => a4 - b2);
    return arrange(partOf(whole.nodes, whole.edges, kept, ({ from, to }) => from === start || to === start));
  }
  function arrange(part) {
    const pairs = part.edges.map(({ from, to }) => [from, to]);
    return placeScene(part, layoutGraph(part.nodes.length, pairs));
  }
  function partOf(nodes, edges, kept, isShown) {
    const indices = new Map(kept.map((index, place2) => [index, place2]));
    const shown = edges.flatMap((edge, place2) => {
      const from = indices.get(edge.from);
      const to = indices.get(edge.to);
      return from === void 0 || to === void 0 || !isShown(edge) ? [] : [{ place: place2, edge: { ...edge, from, to } }];
    });
    return {
      nodes: kept.flatMap((index) => nodes[index] ?? []),
      edges: shown.map(({ edge }) => edge),
      places: shown.map(({ place: place2 }) => place2)
    };
  }
  function neighbourhood(scene, start, { depth, direction }) {
    const reached = /* @__PURE__ */ new Set([start]);
    const walk = (lists2, next) => {
      let border = [start];
      const seen = new Set(border);
      for (let step = 0; step < depth && border.length > 0; step++) {
        border = border.flatMap((node) => (lists2[node] ?? []).flatMap((place2) => scene.edges[place2] ?? []).map(next));
        border = [...new Set(border)].filter((node) => !seen.has(node));
        for (const node of border) seen.add(node);
      }
      for (const node of seen) reached.add(node);
    };
    if (direction !== "users") walk(scene.outgoing, ({ to }) => to);
    if (direction !== "needs") walk(scene.incoming, ({ from }) => from);
    return reached;
  }
  function closeTo(scene, index) {
    const ends = [...scene.outgoing[index] ?? [], ...scene.incoming[index] ?? []].flatMap((place2) => {
      const edge = scene.edges[place2];
      return edge === void 0 ? [] : [edge.from, edge.to];
    });
    return /* @__PURE__ */ new Set([index, ...ends]);
  }
  function nodeName({ id, service, missing }) {
    return service?.name ?? missing?.ref ?? id;
  }
  function describeNode(scene, index) {
    const node = scene.nodes[index];
    if (node === void 0) return "";
    const { service, missing, troubles } = node;
    const facts = [service?.version, service?.workload, service?.state, service?.visibility, missing?.error];
    const ends = [`needs ${scene.outgoing[index]?.length ?? 0}`, `used by ${scene.incoming[index]?.length ?? 0}`];
    const known2 = [nodeName(node), ...facts.filter((fact) => fact !== void 0), ...ends, ...troubles];
    return visible(clip(known2.join(", "), 400));
  }
  function plainGraph(platform) {
    const { services, missing, edges } = platform.document;
    const nodes = [
      ...services.map((service) => ({ id: service.id, service, troubles: troublesOf(platform, service.id) })),
      ...missing.map((each) => ({ id: `?${each.ref}`, missing: each, troubles: ["missing"] }))
    ];
    const places = new Map(services.map(({ id }, index) => [id, index]));
    const circles = circularPairs(platform);
    return {
      nodes,
      edges: edges.map((declared) => ({
        declared,
        from: places.get(declared.from) ?? 0,
        to: declared.to === void 0 ? services.length + (declared.missing ?? 0) : places.get(declared.to) ?? 0,
        circular: declared.to !== void 0 && circles.has(pairKey(declared.from, declared.to))
      }))
    };
  }
  function troublesOf(platform, id) {
    const found = platform.findingsOf(id);
    const troubles = [];
    if (found.some(({ kind }) => kind === "cycle")) troubles.push("cycle");
    if (found.some(({ kind }) => kind === "conflict")) troubles.push("conflict");
    if (found.some(({ kind, severity }) => kind === "validation" && severity === "error")) troubles.push("error");
    return troubles;
  }
  function circularPairs({ document: document2 }) {
    const pairs = /* @__PURE__ */ new Set();
    for (const { kind, services } of document2.findings) {
      if (kind !== "cycle") continue;
      services.forEach((id, index) => {
        pairs.add(pairKey(id, services[(index + 1) % services.length] ?? id));
      });
    }
    return pairs;
  }
  var pairKey = (from, to) => JSON.stringify([from, to]);
  function placeScene({ nodes, edges }, layout) {
    const outgoing = nodes.map(() => []);
    const incoming = nodes.map(() => []);
    edges.forEach(({ from, to }, place2) => {
      outgoing[from]?.push(place2);
      incoming[to]?.push(place2);
    });
    const places = new Map(nodes.map(({ id }, index) => [addressable(id), index]));
    return {
      width: layout.width,
      height: layout.height,
      nodes: nodes.map((node, index) => {
        const [x2, y3] = layout.nodes[index] ?? [0, 0];
        return { ...node, x: x2, y: y3 };
      }),
      edges: edges.map((edge, index) => ({ ...edge, bends: layout.bends[index] ?? [] })),
      columns: [...new Set(layout.nodes.flatMap((place2) => place2?.[0] ?? []))].sort((a4, b2) => a4 - b2),
      outgoing,
      incoming,
      indexOf: (id) => places.get(addressable(id))
    };
  }

  // src/dashboard/ui/state/view-region.ts
  var known = /* @__PURE__ */ new Map();
  function regionOf(scene, { x: x2, y: y3, zoom }, { width, height }) {
    if (!isLarge(scene)) return void 0;
    const coarse = 2 ** (Math.floor(Math.log2(zoom) * 4) / 4);
    const [tileWidth, tileHeight] = [Math.max(1, width) / coarse / 4, Math.max(1, height) / coarse / 4];
    const column = Math.floor(-x2 / zoom / tileWidth);
    const row = Math.floor(-y3 / zoom / tileHeight);
    const key = `${column} ${row} ${tileWidth} ${tileHeight}`;
    const region = known.get(key) ?? {
      left: column * tileWidth,
      top: row * tileHeight,
      right: (column + 5) * tileWidth,
      bottom: (row + 5) * tileHeight
    };
    if (known.size > 500) known.clear();
    known.set(key, region);
    return region;
  }
  function contains(region, { x: x2, y: y3 }) {
    if (region === void 0) return true;
    const { left, top, right, bottom } = region;
    return x2 + NODE_WIDTH / 2 >= left && x2 - NODE_WIDTH / 2 <= right && y3 + NODE_HEIGHT / 2 >= top && y3 - NODE_HEIGHT / 2 <= bottom;
  }
  function crosses(region, { nodes }, { from, to, bends }) {
    const [a4, b2] = [nodes[from], nodes[to]];
    if (region === void 0 || a4 === void 0 || b2 === void 0) return true;
    const ys = [a4.y, b2.y, ...bends.filter((_3, index) => index % 2 === 1)];
    const isBeside = Math.max(a4.x, b2.x) + NODE_WIDTH < region.left || Math.min(a4.x, b2.x) - NODE_WIDTH > region.right;
    return !isBeside && Math.max(...ys) + NODE_HEIGHT >= region.top && Math.min(...ys) - NODE_HEIGHT <= region.bottom;
  }

  // src/dashboard/ui/components/graph-edge.tsx
  var EDGE_LOOKS = ["reference", "optional", "required", "cycle", "missing"];
  function lookOf({ declared, circular }) {
    if (declared.missing !== void 0) return "missing";
    if (circular) return "cycle";
    if (declared.kind !== "dependency") return "reference";
    return declared.required ? "required" : "optional";
  }
  function EdgeLine({
    scene,
    edge,
    bright = false
  }) {
    const look = lookOf(edge);
    const arrow = bright && look !== "cycle" && look !== "missing" ? "bright" : look;
    return /* @__PURE__ */ a3("path", { class: `edge ${look}`, d: edgePath(scene, edge), "marker-end": `url(#arrow-${arrow})` });
  }
  function EdgeMarkers() {
    return /* @__PURE__ */ a3("defs", { children: [...EDGE_LOOKS, "bright"].map((look) => /* @__PURE__ */ a3(
      "marker",
      {
        id: `arrow-${look}`,
        class: `arrow ${look}`,
        viewBox: "0 0 8 8",
        refX: "7.4",
        refY: "4",
        markerWidth: "9",
        markerHeight: "9",
        markerUnits: "userSpaceOnUse",
        orient: "auto",
        children: /* @__PURE__ */ a3("path", { d: "M1 1 7.4 4 1 7z" })
      }
    )) });
  }

  // src/dashboard/ui/components/graph-edges.tsx
  var FAINT = 0.45;
  var BRIGHT = 1.6;
  var MOST_DASHED = 300;
  function GraphEdges({ scene, level, zoom, region, lit, centre }) {
    const isClose = level === "near" || level === "middle";
    const pixel = isClose ? void 0 : 1 / zoomStep(zoom);
    const all = w2(() => {
      const edges = scene.edges.filter((edge) => !isClose || crosses(region, scene, edge));
      return /* @__PURE__ */ a3(EdgeGroup, { scene, edges, isClose });
    }, [scene, isClose, region]);
    const bright = w2(() => {
      const edges = lit === void 0 ? [] : scene.edges.filter((edge) => isBright(edge, lit, centre));
      return /* @__PURE__ */ a3(EdgeGroup, { scene, edges, isClose, bright: true });
    }, [scene, isClose, lit, centre]);
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("g", { class: "edges", "stroke-width": pixel && pixel * (isLarge(scene) ? FAINT : 1), children: all }),
      /* @__PURE__ */ a3("g", { class: "edges bright", "stroke-width": pixel && pixel * BRIGHT, children: bright })
    ] });
  }
  function isBright({ from, to }, lit, centre) {
    return centre === void 0 ? lit.has(from) && lit.has(to) : from === centre || to === centre;
  }
  function EdgeGroup({
    scene,
    edges,
    isClose,
    bright = false
  }) {
    if (isClose) {
      return /* @__PURE__ */ a3($, { children: edges.map((edge) => /* @__PURE__ */ a3(EdgeLine, { scene, edge, bright })) });
    }
    const solid = edges.length > MOST_DASHED ? " solid" : "";
    return /* @__PURE__ */ a3($, { children: EDGE_LOOKS.map((look) => {
      const path = edges.filter((edge) => lookOf(edge) === look).map((edge) => edgePath(scene, edge));
      return path.length > 0 && /* @__PURE__ */ a3("path", { class: `edge ${look}${solid}`, d: path.join("") });
    }) });
  }

  // src/dashboard/ui/components/graph-labels.tsx
  var SIZE = 11.5;
  var LETTERS = 24;
  function GraphLabels({ scene, zoom, level, lit }) {
    const step = zoomStep(zoom);
    const isWanted = level === "tiny" || level === "far" && lit !== void 0;
    return w2(
      () => isWanted ? /* @__PURE__ */ a3(Labels, { scene, zoom: step, only: lit }) : null,
      [scene, step, isWanted, lit]
    );
  }
  function Labels({
    scene,
    zoom,
    only
  }) {
    const nameOf2 = (index) => {
      const node = scene.nodes[index];
      return node === void 0 ? "" : visible(clip(nodeName(node), LETTERS));
    };
    return /* @__PURE__ */ a3("g", { class: "labels", "aria-hidden": "true", "font-size": SIZE / zoom, "stroke-width": 4 / zoom, children: chooseLabels(scene, zoom, (index) => nameOf2(index).length, only).map((index) => {
      const { x: x2 = 0, y: y3 = 0 } = scene.nodes[index] ?? {};
      return /* @__PURE__ */ a3("text", { x: x2, y: y3, dy: "0.35em", children: nameOf2(index) });
    }) });
  }

  // src/dashboard/ui/components/graph-node.tsx
  var LABEL_SIZE = 9.5;
  var LEFT = -NODE_WIDTH / 2;
  var TOP = -NODE_HEIGHT / 2;
  var NAME_WIDTH = NODE_WIDTH - 32;
  function GraphNodeCard({ node, level, zoom = 1 }) {
    return w2(() => /* @__PURE__ */ a3(Card, { node, level, zoom }), [node, level, zoom]);
  }
  function Card({ node, level, zoom = 1 }) {
    const { service, troubles, x: x2, y: y3 } = node;
    const classes = ["node", service?.visibility ?? "missing", ...troubles.map((trouble) => `has-${trouble}`)];
    return /* @__PURE__ */ a3("g", { class: classes.join(" "), transform: `translate(${x2} ${y3})`, children: [
      /* @__PURE__ */ a3("rect", { class: "card", x: LEFT, y: TOP, width: NODE_WIDTH, height: NODE_HEIGHT, rx: "10" }),
      /* @__PURE__ */ a3(Content, { node, level, zoom })
    ] });
  }
  function Content({ node, level, zoom = 1 }) {
    const name = visible(clip(node.service?.name ?? shortReference(nodeName(node)), 80));
    switch (level) {
      case "near":
        return /* @__PURE__ */ a3(Details, { node, name });
      case "middle":
        return /* @__PURE__ */ a3($, { children: [
          /* @__PURE__ */ a3(Stripe, {}),
          twoLines(name, NAME_WIDTH, 20).map((line, index, lines) => /* @__PURE__ */ a3("text", { class: "name alone", x: LEFT + 20, y: 7 + (index - (lines.length - 1) / 2) * 23, children: line }))
        ] });
      case "far":
        return /* @__PURE__ */ a3("text", { class: "label", dy: "0.35em", children: clipMiddleToWidth(name, NODE_WIDTH * zoom - 3, LABEL_SIZE) });
      case "tiny":
        return null;
    }
  }
  function Details({ node, name }) {
    const { service } = node;
    const workload = service?.workload ?? "service";
    const kind = service === void 0 ? "missing" : isIcon(workload) ? workload : "service";
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(Stripe, {}),
      /* @__PURE__ */ a3("text", { class: "name", x: LEFT + 20, y: -4, children: clipToWidth(name, NAME_WIDTH, 14) }),
      /* @__PURE__ */ a3(Drawing, { name: kind, x: LEFT + 19.5, look: "kind" }),
      /* @__PURE__ */ a3("text", { class: "version", x: LEFT + 39, y: 15.5, children: clipToWidth(visible(service?.version ?? "not found"), 80, 12.5) }),
      /* @__PURE__ */ a3(Marks, { node })
    ] });
  }
  function Stripe() {
    return /* @__PURE__ */ a3("rect", { class: "stripe", x: LEFT + 7, y: TOP + 11, width: "3.5", height: NODE_HEIGHT - 22, rx: "1.75" });
  }
  function Marks({ node: { service, troubles } }) {
    const state = service?.state ?? "";
    const marks = troubles.filter((trouble) => trouble !== "missing").map((name) => ({ name, look: "trouble" }));
    if (service?.visibility === "public") marks.push({ name: "public", look: "public" });
    if (state === "stateful" || state === "hybrid") marks.push({ name: state, look: "state" });
    return /* @__PURE__ */ a3($, { children: marks.map(({ name, look }, index) => /* @__PURE__ */ a3(Drawing, { name, x: NODE_WIDTH / 2 - 26 - index * 18, look })) });
  }
  function Drawing({ name, x: x2, look }) {
    return /* @__PURE__ */ a3("path", { class: `drawing ${look}`, d: iconPath(name), transform: `translate(${x2} 4) scale(0.86)` });
  }

  // src/dashboard/ui/components/graph-nodes.tsx
  function GraphNodes(props) {
    const { scene, level, zoom, region, lit, centre, selected, current, hrefOf } = props;
    const step = level === "far" ? zoomStep(zoom) : 1;
    const latest = T2(props);
    latest.current = props;
    const cards = w2(
      () => scene.nodes.map((node) => /* @__PURE__ */ a3(GraphNodeCard, { node, level: contains(region, node) ? level : "tiny", zoom: step })),
      [scene, level, region, step]
    );
    const names = w2(() => scene.nodes.map((_3, index) => describeNode(scene, index)), [scene]);
    return w2(
      () => (
        // Browsers put what listens for focus in a drawing into the order of Tab; names of attributes have a case there.
        /* @__PURE__ */ a3("g", { class: "nodes", tabindex: -1, "font-size": LABEL_SIZE / step, ...listeners(latest), children: scene.nodes.map((node, index) => /* @__PURE__ */ a3(
          "a",
          {
            href: hrefOf(node.id),
            class: classOf(index, lit, centre, selected),
            "data-node": index,
            tabindex: index === current ? 0 : -1,
            "aria-current": index === selected ? "true" : void 0,
            children: [
              /* @__PURE__ */ a3("title", { children: names[index] }),
              cards[index]
            ]
          }
        )) })
      ),
      [cards, names, step, lit, centre, selected, current, hrefOf]
    );
  }
  function listeners(latest) {
    return {
      onClick: (event) => {
        const index = indexAt(event);
        if (index === void 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        latest.current.onSelect(index);
      },
      onDblClick: (event) => withIndex(event, latest.current.onOpen),
      onPointerOver: (event) => event.pointerType === "mouse" && latest.current.onHover(indexAt(event)),
      onPointerOut: () => latest.current.onHover(void 0),
      onFocusIn: (event) => {
        withIndex(event, latest.current.onFocus);
        if (event.target instanceof Element && event.target.matches(":focus-visible"))
          withIndex(event, latest.current.onHover);
      },
      onFocusOut: () => latest.current.onHover(void 0)
    };
  }
  function classOf(index, lit, centre, selected) {
    const classes = ["node-link"];
    if (lit?.has(index)) classes.push("lit");
    if (index === centre) classes.push("centre");
    if (index === selected) classes.push("selected");
    return classes.join(" ");
  }
  function indexAt(event) {
    const node = event.target instanceof Element ? event.target.closest("[data-node]") : null;
    return node === null ? void 0 : Number(node.getAttribute("data-node"));
  }
  function withIndex(event, use) {
    const index = indexAt(event);
    if (index !== void 0) use(index);
  }

  // src/dashboard/ui/components/use-graph-keys.ts
  var ZOOM_STEP = 1.3;
  var ACTIONS = {
    "+": ({ zoom }) => zoom(ZOOM_STEP),
    "=": ({ zoom }) => zoom(ZOOM_STEP),
    "-": ({ zoom }) => zoom(1 / ZOOM_STEP),
    Escape: ({ clear }) => clear(),
    o: ({ open }) => open(),
    ArrowLeft: () => {
    },
    ArrowRight: () => {
    },
    ArrowUp: () => {
    },
    ArrowDown: () => {
    }
  };
  function useGraphKeys({ scene, selected, size: size2, move, onSelect, onOpen }) {
    const [visited, setVisited] = d2();
    const start = w2(() => firstNode(scene), [scene]);
    const current = visited?.scene === scene ? visited.index : selected ?? start;
    const focusNode = (svg, index) => {
      if (svg instanceof Element)
        svg.querySelector(`[data-node="${index}"]`)?.focus({ preventScroll: true });
    };
    const zoom = (factor) => move((before) => zoomAt(before, factor, size2.width / 2, size2.height / 2));
    return {
      current,
      onFocus: (index) => {
        setVisited({ scene, index });
        const node = scene.nodes[index];
        if (node !== void 0 && document.activeElement?.matches(":focus-visible")) {
          move((before) => reveal(before, boxAround([node]), size2));
        }
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = nodeBeside(scene, current, event.key);
        const act = next === void 0 ? ACTIONS[event.key] : () => focusNode(event.currentTarget, next);
        if (act === void 0) return;
        act({ zoom, clear: () => onSelect(void 0), open: () => onOpen(current) });
        event.preventDefault();
      }
    };
  }

  // src/dashboard/ui/components/use-pan-and-zoom.ts
  var CLICK_DISTANCE = 4;
  function usePanAndZoom(frame, move) {
    const pointers = T2(/* @__PURE__ */ new Map());
    const travelled = T2(0);
    const [dragging, setDragging] = d2(false);
    const latest = T2(move);
    latest.current = move;
    useWheel(frame, latest);
    const release = (event) => {
      pointers.current.delete(event.pointerId);
      if (pointers.current.size === 0) setDragging(false);
    };
    return {
      dragging,
      handlers: {
        onPointerDown: (event) => {
          if (event.button !== 0) return;
          if (pointers.current.size === 0) travelled.current = 0;
          pointers.current.set(event.pointerId, pointOf(event, frame));
        },
        onPointerMove: (event) => {
          const before = pointers.current.get(event.pointerId);
          if (before === void 0) return;
          const now = pointOf(event, frame);
          const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
          pointers.current.set(event.pointerId, now);
          travelled.current += distance2(before, now);
          if (travelled.current < CLICK_DISTANCE) return;
          if (!dragging) startDragging(event, () => setDragging(true));
          move(
            other === void 0 ? (viewport) => pan(viewport, before, now) : (viewport) => pinch(viewport, before, now, other)
          );
        },
        onPointerUp: release,
        onPointerCancel: release,
        onClickCapture: (event) => {
          if (travelled.current < CLICK_DISTANCE) return;
          event.stopPropagation();
          event.preventDefault();
          travelled.current = 0;
        }
      }
    };
  }
  function startDragging(event, begin) {
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    begin();
  }
  function useWheel(frame, move) {
    A2(() => {
      const element = frame.current;
      if (element === null) return void 0;
      const turn = (event) => {
        event.preventDefault();
        const { x: x2, y: y3 } = pointOf(event, frame);
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
        const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 16e-4));
        move.current((viewport) => zoomAt(viewport, factor, x2, y3));
      };
      element.addEventListener("wheel", turn, { passive: false });
      return () => element.removeEventListener("wheel", turn);
    }, [frame, move]);
  }
  function pan(viewport, before, now) {
    return { ...viewport, x: viewport.x + now.x - before.x, y: viewport.y + now.y - before.y };
  }
  function pinch(viewport, before, now, other) {
    const factor = distance2(now, other) / Math.max(1, distance2(before, other));
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    const moved = pan(viewport, { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 }, middle);
    return zoomAt(moved, factor, middle.x, middle.y);
  }
  var distance2 = (a4, b2) => Math.hypot(a4.x - b2.x, a4.y - b2.y);
  function pointOf(event, frame) {
    const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
    return { x: event.clientX - left, y: event.clientY - top };
  }

  // src/dashboard/ui/components/zoom-buttons.tsx
  var STEP2 = 1.4;
  function ZoomButtons({
    zoom,
    fit
  }) {
    return /* @__PURE__ */ a3("div", { class: "zoom-buttons", role: "group", "aria-label": "Zoom", children: [
      /* @__PURE__ */ a3("button", { type: "button", class: "icon-button", "aria-label": "Zoom in", onClick: () => zoom(STEP2), children: /* @__PURE__ */ a3(Icon, { name: "plus" }) }),
      /* @__PURE__ */ a3("button", { type: "button", class: "icon-button", "aria-label": "Zoom out", onClick: () => zoom(1 / STEP2), children: /* @__PURE__ */ a3(Icon, { name: "minus" }) }),
      /* @__PURE__ */ a3("button", { type: "button", class: "icon-button", "aria-label": "Show everything", onClick: fit, children: /* @__PURE__ */ a3(Icon, { name: "fit" }) })
    ] });
  }

  // src/dashboard/ui/components/graph-canvas.tsx
  function GraphCanvas(props) {
    const { scene, label, selected, kept, hrefOf, onSelect, onOpen } = props;
    const frame = T2(null);
    const size2 = useSize(frame) ?? { width: 0, height: 0 };
    const [viewport, move, setViewport] = useViewport(props, size2);
    const [hovered, setHovered] = d2();
    const { handlers, dragging } = usePanAndZoom(frame, move);
    const { current, onKeyDown, onFocus } = useGraphKeys({ ...props, move, size: size2 });
    const centre = hovered ?? selected;
    const lit = w2(() => centre === void 0 ? kept : closeTo(scene, centre), [scene, centre, kept]);
    const level = levelOf(viewport.zoom, isLarge(scene));
    const isClose = level === "near" || level === "middle";
    const region = isClose ? regionOf(scene, viewport, size2) : void 0;
    const classes = ["canvas", level, ...lit === void 0 ? [] : ["with-lit"], ...dragging ? ["dragging"] : []];
    return /* @__PURE__ */ a3("div", { ref: frame, class: classes.join(" "), children: [
      size2.width > 0 && /* @__PURE__ */ a3(
        "svg",
        {
          class: "graph",
          width: size2.width,
          height: size2.height,
          viewBox: `0 0 ${size2.width} ${size2.height}`,
          role: "group",
          "aria-label": label,
          onKeyDown,
          onClick: (event) => event.target === event.currentTarget && onSelect(void 0),
          ...handlers,
          children: [
            /* @__PURE__ */ a3(EdgeMarkers, {}),
            /* @__PURE__ */ a3("g", { transform: `translate(${viewport.x} ${viewport.y}) scale(${viewport.zoom})`, children: [
              /* @__PURE__ */ a3(GraphEdges, { scene, level, zoom: viewport.zoom, region, lit, centre }),
              /* @__PURE__ */ a3(
                GraphNodes,
                {
                  ...{ scene, level, region, lit, centre, selected, current, hrefOf, onSelect, onOpen, onFocus },
                  zoom: viewport.zoom,
                  onHover: setHovered
                }
              ),
              /* @__PURE__ */ a3(GraphLabels, { scene, zoom: viewport.zoom, level, lit })
            ] })
          ]
        }
      ),
      /* @__PURE__ */ a3(
        ZoomButtons,
        {
          zoom: (factor) => move((before) => zoomAt(before, factor, size2.width / 2, size2.height / 2)),
          fit: () => setViewport(fitViewport(scene, size2))
        }
      )
    ] });
  }
  function useViewport({ scene, selected }, size2) {
    const narrow = useMedia(NARROW2);
    const [moved, setMoved] = d2();
    const start = w2(() => startViewport(scene, size2, narrow), [scene, size2.width, size2.height, narrow]);
    const move = (change) => {
      setMoved((before) => ({ scene, viewport: change(before?.scene === scene ? before.viewport : start) }));
    };
    useRevealed(scene, selected, size2, narrow, move);
    return [moved?.scene === scene ? moved.viewport : start, move, (viewport) => setMoved({ scene, viewport })];
  }
  var PANEL_WIDTH = 330;
  var PANEL_SHARE = 0.64;
  function useRevealed(scene, selected, size2, narrow, move) {
    const { width, height } = size2;
    A2(() => {
      const node = selected === void 0 ? void 0 : scene.nodes[selected];
      if (selected === void 0 || node === void 0 || width === 0) return;
      const free = narrow ? { width, height: height * (1 - PANEL_SHARE) } : { width: width - PANEL_WIDTH, height };
      const all = boxAround([...closeTo(scene, selected)].flatMap((index) => scene.nodes[index] ?? []));
      move((before) => reveal(before, fits(before, all, free) ? all : boxAround([node]), free));
    }, [scene, selected, width, height, narrow]);
  }

  // src/dashboard/ui/state/graph-settings.ts
  var GRAPH_MARKS = ["public", "stateful", "job", "scheduled", "cycle", "conflict", "missing", "error"];
  var DEPTHS = [1, 2, 3, 4];
  function readGraphSettings({ params }) {
    const depth = Number(params.get("depth") ?? "1");
    const direction = params.get("direction");
    return {
      focus: params.get("focus"),
      depth: DEPTHS.find((each) => each === depth) ?? 1,
      direction: direction === "needs" || direction === "users" ? direction : "both",
      selected: params.get("select"),
      query: params.get("q") ?? "",
      owner: params.get("owner"),
      mark: GRAPH_MARKS.find((each) => each === params.get("mark")),
      asList: params.get("as") === "list",
      references: params.get("references") === "1"
    };
  }
  function keptNodes(scene, { query, owner, mark }) {
    if (query === "" && owner === void 0 && mark === void 0) return void 0;
    const text = query.toLowerCase();
    const kept = scene.nodes.flatMap((node, index) => {
      const named = node.id.toLowerCase().includes(text) || nodeName(node).toLowerCase().includes(text);
      const owned = owner === void 0 || addressable(node.service?.owner ?? "") === owner;
      return named && owned && (mark === void 0 || hasMark(node, mark)) ? [index] : [];
    });
    return new Set(kept);
  }
  function hasMark({ service, troubles }, mark) {
    switch (mark) {
      case "public":
        return service?.visibility === "public";
      case "stateful":
        return service?.state === "stateful" || service?.state === "hybrid";
      case "job":
      case "scheduled":
        return service?.workload === mark;
      case "cycle":
      case "conflict":
      case "missing":
      case "error":
        return troubles.includes(mark);
    }
  }

  // src/dashboard/ui/components/graph-legend.tsx
  var MEANINGS = {
    public: "Public interface",
    stateful: "Keeps state",
    job: "Runs once",
    scheduled: "Runs on a schedule",
    cycle: "In a circle",
    conflict: "In several versions",
    missing: "Not found",
    error: "Invalid contract"
  };
  var LINES = [
    ["required", "Required"],
    ["optional", "Optional"],
    ["reference", "Configuration, policy"]
  ];
  var ROOMY = 80;
  function GraphLegend({
    scene,
    settings
  }) {
    const setParams = useParams();
    const narrow = useMedia(NARROW2);
    const marks = GRAPH_MARKS.map((mark) => ({
      mark,
      nodes: scene.nodes.filter((node) => hasMark(node, mark)).length
    })).filter(({ mark, nodes }) => nodes > 0 || settings.mark === mark);
    const lines = LINES.filter(([look]) => scene.edges.some((edge) => lookOf(edge) === look));
    if (marks.length + lines.length === 0) return null;
    return /* @__PURE__ */ a3("details", { class: "legend", open: !narrow && scene.nodes.length <= ROOMY, children: [
      /* @__PURE__ */ a3("summary", { children: "Legend" }),
      marks.length > 0 && /* @__PURE__ */ a3("ul", { class: "legend-marks", children: marks.map(({ mark, nodes }) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: `legend-mark ${mark}`,
          "aria-pressed": settings.mark === mark,
          onClick: () => setParams({ mark: settings.mark === mark ? void 0 : mark }),
          children: [
            /* @__PURE__ */ a3(Icon, { name: mark }),
            /* @__PURE__ */ a3("span", { children: MEANINGS[mark] }),
            /* @__PURE__ */ a3("span", { class: "amount", children: nodes })
          ]
        }
      ) })) }),
      lines.length > 0 && /* @__PURE__ */ a3("ul", { class: "legend-lines", children: lines.map(([look, meaning]) => /* @__PURE__ */ a3("li", { children: [
        /* @__PURE__ */ a3("svg", { width: "28", height: "10", viewBox: "0 0 28 10", "aria-hidden": "true", children: /* @__PURE__ */ a3("path", { class: `edge ${look}`, d: "M1 5h24" }) }),
        meaning
      ] })) })
    ] });
  }

  // src/dashboard/ui/components/graph-list.tsx
  var SHOWN_AT_ONCE2 = 600;
  function GraphList({
    platform,
    scene,
    kept
  }) {
    const order = scene.nodes.map((_3, index) => index).filter((index) => kept?.has(index) ?? true);
    order.sort(
      (a4, b2) => (scene.nodes[a4]?.x ?? 0) - (scene.nodes[b2]?.x ?? 0) || (scene.nodes[a4]?.y ?? 0) - (scene.nodes[b2]?.y ?? 0)
    );
    const { route } = useNavigation();
    const setParams = useParams();
    const shown = route.params.get("all") === "1" ? order : order.slice(0, SHOWN_AT_ONCE2);
    return /* @__PURE__ */ a3("section", { class: "graph-list", "aria-label": "Services and their dependencies", tabIndex: 0, children: [
      /* @__PURE__ */ a3("table", { class: "plain", children: [
        /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "col", children: "Service" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Needs" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Used by" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Marks" })
        ] }) }),
        /* @__PURE__ */ a3("tbody", { children: shown.map((index) => /* @__PURE__ */ a3(Row, { platform, scene, index })) })
      ] }),
      shown.length < order.length && /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ all: true }), children: [
        "Show all ",
        count(order.length, "row")
      ] })
    ] });
  }
  function Row({
    platform,
    scene,
    index
  }) {
    const node = scene.nodes[index];
    if (node === void 0) return null;
    const { service, troubles } = node;
    const marks = [service?.visibility, service?.workload, service?.state].filter((mark) => mark !== void 0);
    const ends = (places, end) => {
      return [...new Set(places.flatMap((place2) => scene.edges[place2]?.[end] ?? []))];
    };
    return /* @__PURE__ */ a3("tr", { children: [
      /* @__PURE__ */ a3("th", { scope: "row", children: service === void 0 ? /* @__PURE__ */ a3(Text, { children: nodeName(node) }) : /* @__PURE__ */ a3(ServiceLink, { platform, id: service.id }) }),
      /* @__PURE__ */ a3("td", { "data-title": "Needs", children: /* @__PURE__ */ a3(Names, { platform, scene, indices: ends(scene.outgoing[index] ?? [], "to") }) }),
      /* @__PURE__ */ a3("td", { "data-title": "Used by", children: /* @__PURE__ */ a3(Names, { platform, scene, indices: ends(scene.incoming[index] ?? [], "from") }) }),
      /* @__PURE__ */ a3("td", { "data-title": "Marks", children: [
        /* @__PURE__ */ a3("span", { children: visible(marks.join(", ")) }),
        troubles.map((trouble) => /* @__PURE__ */ a3(Badge, { tone: "bad", icon: trouble, children: trouble }))
      ] })
    ] });
  }
  function Names({
    platform,
    scene,
    indices
  }) {
    if (indices.length === 0) return /* @__PURE__ */ a3("span", { class: "quiet", children: "nothing" });
    return /* @__PURE__ */ a3("ul", { class: "names", children: indices.map((index) => {
      const node = scene.nodes[index];
      return node !== void 0 && /* @__PURE__ */ a3("li", { children: node.service === void 0 ? /* @__PURE__ */ a3(Text, { children: nodeName(node) }) : /* @__PURE__ */ a3(ServiceLink, { platform, id: node.id }) });
    }) });
  }

  // src/dashboard/ui/components/graph-panel.tsx
  function GraphPanel({
    platform,
    node,
    settings
  }) {
    const setParams = useParams();
    const { service, missing } = node;
    const close = () => {
      setParams({ select: void 0 });
      document.querySelector('.nodes [tabindex="0"]')?.focus({ preventScroll: true });
    };
    return /* @__PURE__ */ a3("aside", { class: "panel", "aria-label": "Chosen service", onKeyDown: ({ key }) => key === "Escape" && close(), children: [
      /* @__PURE__ */ a3("button", { type: "button", class: "icon-button panel-close", "aria-label": "Close", onClick: close, children: /* @__PURE__ */ a3(Icon, { name: "close" }) }),
      service !== void 0 && /* @__PURE__ */ a3(ServicePart, { platform, service, settings }),
      missing !== void 0 && /* @__PURE__ */ a3($, { children: [
        /* @__PURE__ */ a3("h2", { children: "Not found" }),
        /* @__PURE__ */ a3("p", { children: /* @__PURE__ */ a3(Code, { children: missing.ref }) }),
        /* @__PURE__ */ a3("p", { class: "trouble", children: /* @__PURE__ */ a3(Text, { children: missing.error }) })
      ] })
    ] });
  }
  function ServicePart({
    platform,
    service,
    settings
  }) {
    const setParams = useParams();
    const { id, name, version, owner, workload, state, visibility, interfaces, configurations, history: history2 } = service;
    const operations = interfaces.reduce((sum, { operations: listed, more = 0 }) => sum + listed.length + more, 0);
    const settingsCount = configurations.reduce((sum, { keys, more = 0 }) => sum + keys.length + more, 0);
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("h2", { children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) }),
      /* @__PURE__ */ a3("p", { class: "panel-facts", children: [
        /* @__PURE__ */ a3("span", { class: "version", children: /* @__PURE__ */ a3(Text, { max: 40, children: version }) }),
        " ",
        /* @__PURE__ */ a3(OwnerLink, { name: owner })
      ] }),
      /* @__PURE__ */ a3("p", { class: "badges", children: [
        /* @__PURE__ */ a3(Mark, { word: visibility, tone: visibility === "public" ? "accent" : "plain" }),
        workload !== void 0 && /* @__PURE__ */ a3(Mark, { word: workload }),
        state !== void 0 && /* @__PURE__ */ a3(Mark, { word: state })
      ] }),
      /* @__PURE__ */ a3("p", { class: "panel-actions", children: [
        /* @__PURE__ */ a3("a", { class: "button primary", href: formatRoute("service", id), children: "Open" }),
        /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ focus: id }), disabled: settings.focus === id, children: [
          /* @__PURE__ */ a3(Icon, { name: "focus" }),
          " Focus"
        ] }),
        /* @__PURE__ */ a3("a", { class: "button", href: formatRoute("history", history2), children: "History" })
      ] }),
      /* @__PURE__ */ a3("p", { class: "quiet", children: [
        count(interfaces.length, "interface"),
        ", ",
        count(operations, "operation"),
        ", ",
        count(settingsCount, "setting")
      ] }),
      /* @__PURE__ */ a3(Troubles, { platform, id }),
      /* @__PURE__ */ a3(Edges, { title: "Needs", edges: platform.needsOf(id), endOf: ({ to }) => to }),
      /* @__PURE__ */ a3(Edges, { title: "Used by", edges: platform.usersOf(id), endOf: ({ from }) => from })
    ] });
  }
  function Troubles({ platform, id }) {
    const found = platform.findingsOf(id);
    if (found.length === 0) return null;
    return /* @__PURE__ */ a3("ul", { class: "panel-troubles", children: [
      found.slice(0, 4).map(({ severity, message }) => /* @__PURE__ */ a3("li", { class: severity, children: /* @__PURE__ */ a3(Text, { children: message }) })),
      found.length > 4 && /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3("a", { href: formatRoute("findings", "", { service: id }), children: count(found.length - 4, "more finding") }) })
    ] });
  }
  function Edges({
    title,
    edges,
    endOf
  }) {
    const setParams = useParams();
    return /* @__PURE__ */ a3("section", { class: "panel-edges", children: [
      /* @__PURE__ */ a3("h3", { children: [
        title,
        " ",
        /* @__PURE__ */ a3("span", { class: "amount", children: edges.length })
      ] }),
      /* @__PURE__ */ a3("ul", { children: edges.map((edge) => {
        const end = endOf(edge);
        return /* @__PURE__ */ a3("li", { children: [
          /* @__PURE__ */ a3("button", { type: "button", class: "link", onClick: () => setParams({ select: end ?? `?${edge.ref}` }), children: /* @__PURE__ */ a3(Text, { max: 48, children: end ?? shortReference(edge.ref) }) }),
          /* @__PURE__ */ a3(EdgeWords, { edge })
        ] });
      }) })
    ] });
  }
  function EdgeWords({
    edge: { kind, required, compatibility, missing }
  }) {
    return /* @__PURE__ */ a3("span", { class: "edge-words", children: [
      compatibility !== "" && /* @__PURE__ */ a3(Code, { max: 40, children: compatibility }),
      kind !== "dependency" && /* @__PURE__ */ a3(Badge, { tone: "quiet", children: kind }),
      kind === "dependency" && !required && /* @__PURE__ */ a3(Badge, { tone: "quiet", children: "optional" }),
      missing !== void 0 && /* @__PURE__ */ a3(Badge, { tone: "bad", children: "not found" })
    ] });
  }

  // src/dashboard/ui/components/owner-choice.tsx
  function OwnerChoice({ platform, owner }) {
    const setParams = useParams();
    const { owners } = platform.document;
    if (owners.length === 0) return null;
    return /* @__PURE__ */ a3("label", { class: "field", children: [
      /* @__PURE__ */ a3("span", { class: "unseen", children: "Owner" }),
      /* @__PURE__ */ a3("select", { name: "owner", value: owner, onChange: (event) => setParams({ owner: event.currentTarget.value }), children: [
        /* @__PURE__ */ a3("option", { value: "", children: "All owners" }),
        owners.map(({ name }) => /* @__PURE__ */ a3("option", { value: name, children: visible(clip(name, 40)) }))
      ] })
    ] });
  }

  // src/dashboard/ui/components/graph-toolbar.tsx
  var DIRECTIONS = [
    ["both", "Both ways"],
    ["needs", "What it needs"],
    ["users", "Who needs it"]
  ];
  function GraphToolbar({
    platform,
    scene,
    kept,
    settings
  }) {
    const setParams = useParams();
    const { query, owner = "", asList, references } = settings;
    const first = kept === void 0 ? void 0 : [...kept][0];
    const size2 = kept === void 0 ? describeSize(scene) : `${kept.size} of ${describeSize(scene)}`;
    return /* @__PURE__ */ a3("div", { class: "graph-toolbar", role: "group", "aria-label": "What the graph shows", children: [
      /* @__PURE__ */ a3(Focused, { settings }),
      /* @__PURE__ */ a3("label", { class: "field find", children: [
        /* @__PURE__ */ a3(Icon, { name: "search" }),
        /* @__PURE__ */ a3(
          "input",
          {
            type: "search",
            name: "find",
            placeholder: "Find in the graph",
            "aria-label": "Find in the graph",
            autocomplete: "off",
            spellcheck: false,
            value: query,
            onInput: (event) => setParams({ q: event.currentTarget.value }, query === "" ? "push" : "replace"),
            onKeyDown: (event) => event.key === "Enter" && first !== void 0 && setParams({ select: scene.nodes[first]?.id })
          }
        )
      ] }),
      /* @__PURE__ */ a3(OwnerChoice, { platform, owner }),
      platform.document.layoutWithReferences !== void 0 && /* @__PURE__ */ a3("label", { class: "check", children: [
        /* @__PURE__ */ a3(
          "input",
          {
            type: "checkbox",
            name: "references",
            checked: references,
            onChange: (event) => setParams({ references: event.currentTarget.checked })
          }
        ),
        "References"
      ] }),
      /* @__PURE__ */ a3(
        Choice,
        {
          label: "Shown as",
          value: asList ? "list" : "",
          options: [
            ["", "Graph"],
            ["list", "List"]
          ],
          onChoose: (as) => setParams({ as })
        }
      ),
      /* @__PURE__ */ a3("output", { class: "size", children: size2 })
    ] });
  }
  function Focused({ settings: { focus, depth, direction } }) {
    const setParams = useParams();
    if (focus === void 0) return null;
    return /* @__PURE__ */ a3("div", { class: "focused", children: [
      /* @__PURE__ */ a3("span", { class: "chip", children: [
        /* @__PURE__ */ a3(Icon, { name: "focus" }),
        /* @__PURE__ */ a3("bdi", { children: visible(clip(focus, 40)) }),
        /* @__PURE__ */ a3(
          "button",
          {
            type: "button",
            class: "chip-close",
            "aria-label": "Show the whole platform",
            onClick: () => setParams({ focus: void 0, depth: void 0, direction: void 0 }),
            children: /* @__PURE__ */ a3(Icon, { name: "close" })
          }
        )
      ] }),
      /* @__PURE__ */ a3(
        Choice,
        {
          label: "Steps",
          value: `${depth}`,
          options: DEPTHS.map((each) => [`${each}`, `${each}`]),
          onChoose: (each) => setParams({ depth: each })
        }
      ),
      /* @__PURE__ */ a3("label", { class: "field", children: [
        /* @__PURE__ */ a3("span", { class: "unseen", children: "Direction" }),
        /* @__PURE__ */ a3(
          "select",
          {
            name: "direction",
            value: direction,
            onChange: (event) => setParams({ direction: event.currentTarget.value }),
            children: DIRECTIONS.map(([value, name]) => /* @__PURE__ */ a3("option", { value, children: name }))
          }
        )
      ] })
    ] });
  }

  // src/dashboard/ui/views/graph-view.tsx
  function GraphView({ platform }) {
    const { route, go } = useNavigation();
    const setParams = useParams();
    const settings = readGraphSettings(route);
    const { focus, depth, direction, references } = settings;
    const whole = w2(() => createScene(platform, references), [platform, references]);
    const around = w2(
      () => focus === void 0 ? void 0 : focusScene(whole, { id: focus, depth, direction }),
      [whole, focus, depth, direction]
    );
    const scene = around ?? whole;
    const kept = w2(() => keptNodes(scene, settings), [scene, settings.query, settings.owner, settings.mark]);
    const selected = settings.selected === void 0 ? void 0 : scene.indexOf(settings.selected);
    const hrefOf = b(
      (id) => formatRoute("graph", "", { focus, depth: focus && depth, direction: focus && direction, references, select: id }),
      [focus, depth, direction, references]
    );
    const node = selected === void 0 ? void 0 : scene.nodes[selected];
    if (whole.nodes.length === 0) return /* @__PURE__ */ a3(NothingToDraw, {});
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("h1", { class: "unseen", children: "Platform graph" }),
      /* @__PURE__ */ a3("div", { class: node === void 0 ? "graph-page" : "graph-page with-panel", children: [
        /* @__PURE__ */ a3(GraphToolbar, { platform, scene, kept, settings }),
        settings.asList ? /* @__PURE__ */ a3(GraphList, { platform, scene, kept }) : /* @__PURE__ */ a3(
          GraphCanvas,
          {
            scene,
            label: describeScene(scene, around !== void 0, platform.document.title),
            selected,
            kept,
            hrefOf,
            onSelect: (index) => setParams({ select: index === void 0 ? void 0 : scene.nodes[index]?.id }),
            onOpen: (index) => {
              const service = scene.nodes[index]?.service;
              if (service !== void 0) go(formatRoute("service", service.id));
            }
          }
        ),
        !settings.asList && /* @__PURE__ */ a3(GraphLegend, { scene, settings }),
        node !== void 0 && !settings.asList && /* @__PURE__ */ a3(GraphPanel, { platform, node, settings })
      ] })
    ] });
  }
  function NothingToDraw() {
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("h1", { children: "Platform graph" }),
      /* @__PURE__ */ a3("p", { class: "empty", children: [
        "There is no service to draw. ",
        /* @__PURE__ */ a3("a", { href: formatRoute("findings"), children: "Findings" }),
        " say why."
      ] })
    ] });
  }
  function describeScene(scene, focused, title) {
    const size2 = `${describeSize(scene)}, ${count(scene.edges.length, "dependency")}`;
    const first = scene.nodes[0];
    const what = focused && first !== void 0 ? `Neighbourhood in ${title}` : `Platform ${title}`;
    return `${what}: ${size2}. Arrow keys walk along dependencies, Enter chooses, o opens, plus and minus zoom.`;
  }

  // src/dashboard/ui/components/version-list.tsx
  function VersionList({
    platform,
    history: history2,
    current
  }) {
    const { versions, omitted, problem } = history2;
    return /* @__PURE__ */ a3($, { children: [
      problem !== void 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: /* @__PURE__ */ a3(Text, { children: problem }) }),
      versions.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: "No version is known." }),
      /* @__PURE__ */ a3("ol", { class: "versions", reversed: true, children: versions.map((version, index) => /* @__PURE__ */ a3(
        Version,
        {
          platform,
          history: history2.key,
          version,
          before: versions[index + 1],
          current
        }
      )) }),
      omitted > 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: [
        count(omitted, "older version"),
        " not listed."
      ] })
    ] });
  }
  function Version({ platform, history: history2, version: each, before, current }) {
    const { key, version, where, digest, bytes, revision, problem, services } = each;
    const here = current !== void 0 && services.includes(current);
    return /* @__PURE__ */ a3("li", { class: here ? "current" : "", children: [
      /* @__PURE__ */ a3("div", { class: "version-name", children: [
        /* @__PURE__ */ a3("b", { children: /* @__PURE__ */ a3(Text, { max: 40, children: version }) }),
        where === "workspace" && /* @__PURE__ */ a3(Badge, { tone: "accent", children: "workspace" }),
        services.length > 0 && /* @__PURE__ */ a3(Badge, { tone: "good", children: "in the platform" }),
        here && /* @__PURE__ */ a3("span", { class: "quiet", children: "this page" }),
        !here && services[0] !== void 0 && /* @__PURE__ */ a3(ServiceLink, { platform, id: services[0], children: "Open" })
      ] }),
      /* @__PURE__ */ a3("div", { class: "version-facts quiet", children: [
        digest !== void 0 && /* @__PURE__ */ a3(Code, { children: clipMiddle(digest, 27) }),
        bytes !== void 0 && /* @__PURE__ */ a3("span", { children: size(bytes) }),
        revision !== void 0 && /* @__PURE__ */ a3("span", { children: [
          "commit ",
          /* @__PURE__ */ a3(Code, { children: clipMiddle(revision, 17) })
        ] })
      ] }),
      problem !== void 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: [
        "Cannot be read: ",
        /* @__PURE__ */ a3(Text, { children: problem })
      ] }),
      before !== void 0 && problem === void 0 && before.problem === void 0 && /* @__PURE__ */ a3("a", { href: formatRoute("history", history2, { before: before.key, after: key }), children: [
        "What changed since ",
        /* @__PURE__ */ a3(Text, { max: 40, children: before.version })
      ] })
    ] });
  }
  function size(bytes) {
    return bytes < 1e4 ? count(bytes, "byte") : `${(bytes / 1024).toFixed(bytes < 102400 ? 1 : 0)} KiB`;
  }

  // src/dashboard/ui/components/waiting.tsx
  function Waiting({ loaded, what }) {
    if (loaded.state === "failed") {
      return /* @__PURE__ */ a3("div", { class: "card failed", role: "alert", children: [
        /* @__PURE__ */ a3("h2", { children: [
          "Cannot show ",
          what
        ] }),
        /* @__PURE__ */ a3("p", { children: /* @__PURE__ */ a3(Prose, { children: loaded.message }) })
      ] });
    }
    return /* @__PURE__ */ a3("p", { class: "waiting", role: "status", children: [
      "Fetching ",
      what,
      " …"
    ] });
  }

  // src/dashboard/ui/state/version-choice.ts
  function chooseVersions({ versions, pairs }, before, after) {
    const find = (wanted) => versions.findIndex(({ key, version }) => key === wanted || version === wanted);
    const unknown = [before, after].flatMap((wanted) => wanted !== void 0 && find(wanted) === -1 ? [wanted] : []);
    const second = Math.max(find(after), 0);
    const named = find(before);
    const first = named === -1 ? second + 1 : named;
    const [from, to] = [versions[first] ?? versions[1], versions[second]];
    if (from === void 0 || to === void 0) return void 0;
    const available = pairs === void 0 || pairs.some(([a4, b2]) => a4 === from.key && b2 === to.key);
    return { before: from, after: to, available: available && from !== to, unknown };
  }
  function partnersOf({ versions, pairs }, before) {
    if (pairs === void 0) return versions.filter((each) => each !== before);
    const keys = new Set(pairs.flatMap(([from, to]) => from === before.key ? [to] : []));
    return versions.filter(({ key }) => keys.has(key));
  }

  // src/dashboard/ui/state/classes.ts
  var CLASS_NAMES = {
    BREAKING: "Breaking",
    POTENTIAL_BREAKING: "Potentially breaking",
    NON_BREAKING: "Not breaking"
  };
  var CLASS_TONES = {
    BREAKING: "bad",
    POTENTIAL_BREAKING: "warn",
    NON_BREAKING: "good"
  };
  var CLASSES = ["BREAKING", "POTENTIAL_BREAKING", "NON_BREAKING"];

  // src/dashboard/ui/components/change-card.tsx
  function ChangeCard({
    change,
    open,
    onOpen
  }) {
    const { path, type, reason, rule, neutral, waived, proof } = change;
    return /* @__PURE__ */ a3(
      "details",
      {
        class: "card change",
        "data-item": change.fingerprint,
        open,
        onToggle: (event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open),
        children: [
          /* @__PURE__ */ a3("summary", { children: [
            /* @__PURE__ */ a3("span", { class: `change-type ${type}`, children: type }),
            /* @__PURE__ */ a3("span", { class: "change-what", children: [
              /* @__PURE__ */ a3(Code, { max: 240, children: path }),
              /* @__PURE__ */ a3("span", { class: "change-reason", children: /* @__PURE__ */ a3(Text, { children: reason }) })
            ] }),
            /* @__PURE__ */ a3("span", { class: "badges", children: [
              proof !== void 0 && /* @__PURE__ */ a3(Badge, { tone: "accent", children: "proof" }),
              waived !== void 0 && /* @__PURE__ */ a3(Badge, { tone: "quiet", children: "waived" }),
              neutral === true && /* @__PURE__ */ a3(Badge, { tone: "quiet", children: "neutral" })
            ] })
          ] }),
          /* @__PURE__ */ a3("div", { class: "change-more", children: [
            /* @__PURE__ */ a3(Values, { change }),
            /* @__PURE__ */ a3(Part, { title: "Why", children: change.why !== void 0 && /* @__PURE__ */ a3(Prose, { children: change.why }) }),
            /* @__PURE__ */ a3(Part, { title: "What to do", children: change.fix !== void 0 && /* @__PURE__ */ a3(Prose, { children: change.fix }) }),
            /* @__PURE__ */ a3(Proof, { change }),
            /* @__PURE__ */ a3(Part, { title: "Waived", children: waived !== void 0 && /* @__PURE__ */ a3(Prose, { children: waived.expires === void 0 ? waived.reason : `${waived.reason} (until ${waived.expires})` }) }),
            /* @__PURE__ */ a3(Part, { title: "Reached from", children: change.affects !== void 0 && change.affects.length > 0 && /* @__PURE__ */ a3("span", { class: "affects", children: change.affects.slice(0, 30).map((each) => /* @__PURE__ */ a3(Code, { max: 120, children: each })) }) }),
            /* @__PURE__ */ a3("p", { class: "change-foot", children: [
              /* @__PURE__ */ a3(Code, { max: 100, children: rule }),
              " ",
              /* @__PURE__ */ a3(Place, { change }),
              " ",
              /* @__PURE__ */ a3("span", { class: "quiet", children: [
                "fingerprint ",
                change.fingerprint
              ] })
            ] })
          ] })
        ]
      }
    );
  }
  function Part({ title, children }) {
    if (children === false || children === void 0 || children === null) return null;
    return /* @__PURE__ */ a3("div", { class: "change-part", children: [
      /* @__PURE__ */ a3("h4", { children: title }),
      /* @__PURE__ */ a3("div", { children })
    ] });
  }
  function Values({ change: { before, after } }) {
    if (before === void 0 && after === void 0) return null;
    return /* @__PURE__ */ a3("div", { class: "values", children: [
      /* @__PURE__ */ a3("div", { class: "value before", children: [
        /* @__PURE__ */ a3("span", { children: "Before" }),
        " ",
        before === void 0 ? /* @__PURE__ */ a3("i", { children: "absent" }) : /* @__PURE__ */ a3("code", { children: visibleValue(before, 1e3) })
      ] }),
      /* @__PURE__ */ a3("div", { class: "value after", children: [
        /* @__PURE__ */ a3("span", { children: "After" }),
        " ",
        after === void 0 ? /* @__PURE__ */ a3("i", { children: "absent" }) : /* @__PURE__ */ a3("code", { children: visibleValue(after, 1e3) })
      ] })
    ] });
  }
  function Proof({ change: { proof } }) {
    if (proof === void 0) return null;
    return /* @__PURE__ */ a3("div", { class: "proof", children: [
      /* @__PURE__ */ a3("h4", { children: "Proof" }),
      /* @__PURE__ */ a3("pre", { tabIndex: 0, children: /* @__PURE__ */ a3("code", { children: visibleValue(proof.value, 2e3) }) }),
      /* @__PURE__ */ a3("p", { children: [
        "Accepted ",
        /* @__PURE__ */ a3("b", { children: proof.acceptedBy }),
        ", rejected ",
        /* @__PURE__ */ a3("b", { children: proof.rejectedBy }),
        ": ",
        /* @__PURE__ */ a3(Prose, { children: proof.error })
      ] })
    ] });
  }
  function Place({ change: { location: location2 } }) {
    const place2 = location2?.after ?? location2?.before;
    if (place2 === void 0) return null;
    return /* @__PURE__ */ a3(Code, { max: 160, children: `${place2.file}:${place2.range.start.line}` });
  }

  // src/dashboard/ui/components/use-scroll-to.ts
  function useScrollTo(item, arrived) {
    A2(() => {
      if (item === "") return;
      const all = document.querySelectorAll("[data-item]");
      [...all].find((element) => element.dataset.item === item)?.scrollIntoView({ block: "center" });
    }, [item, arrived]);
  }

  // src/dashboard/ui/components/change-list.tsx
  var SHOWN_AT_ONCE3 = 150;
  function ChangeList({ changes }) {
    const { route } = useNavigation();
    const setParams = useParams();
    const wanted = CLASSES.find((each) => each === route.params.get("class"));
    const found = changes.filter(({ classification }) => wanted === void 0 || classification === wanted);
    const linked = route.params.get("change");
    const place2 = found.findIndex(({ fingerprint }) => fingerprint === linked);
    const all = route.params.get("all") === "1" || place2 >= SHOWN_AT_ONCE3;
    const shown = all ? found : found.slice(0, SHOWN_AT_ONCE3);
    const [first] = d2(linked ?? "");
    useScrollTo(first, void 0);
    const options = [
      ["", "All"],
      ...CLASSES.filter((each) => changes.some(({ classification }) => classification === each)).map(
        (each) => [each, CLASS_NAMES[each]]
      )
    ];
    if (changes.length === 0) return /* @__PURE__ */ a3("p", { class: "empty", children: "Nothing changed." });
    return /* @__PURE__ */ a3($, { children: [
      options.length > 2 && /* @__PURE__ */ a3(
        Choice,
        {
          label: "Class",
          value: wanted ?? "",
          options,
          onChoose: (value) => setParams({ class: value })
        }
      ),
      CLASSES.map((each) => {
        const group2 = shown.filter(({ classification }) => classification === each);
        return group2.length > 0 && /* @__PURE__ */ a3("div", { class: `change-group ${CLASS_TONES[each]}`, children: [
          /* @__PURE__ */ a3("h3", { children: [
            CLASS_NAMES[each],
            " ",
            /* @__PURE__ */ a3("span", { class: "amount", children: group2.length })
          ] }),
          /* @__PURE__ */ a3("ul", { children: group2.map((change) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(
            ChangeCard,
            {
              change,
              open: linked === change.fingerprint,
              onOpen: (open) => setParams({ change: open ? change.fingerprint : void 0 }, "replace")
            }
          ) })) })
        ] });
      }),
      shown.length < found.length && /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ all: true }), children: [
        "Show all ",
        found.length
      ] })
    ] });
  }

  // src/dashboard/ui/components/contacts.tsx
  function Contacts({ contacts }) {
    if (contacts.length === 0) return null;
    return /* @__PURE__ */ a3("ul", { class: "contacts", children: contacts.map(({ type, value, purpose }) => /* @__PURE__ */ a3("li", { children: [
      /* @__PURE__ */ a3("span", { class: "quiet", children: /* @__PURE__ */ a3(Text, { max: 40, children: purpose === void 0 ? type : `${purpose}, ${type}` }) }),
      " ",
      /* @__PURE__ */ a3(Contact, { type, value })
    ] })) });
  }
  function Contact({ type, value }) {
    const href = contactAddress(type, value);
    if (href === void 0) return /* @__PURE__ */ a3(Text, { max: 120, children: value });
    return /* @__PURE__ */ a3("a", { href, rel: "noreferrer noopener", children: /* @__PURE__ */ a3(Text, { max: 120, children: value }) });
  }
  function contactAddress(type, value) {
    if (type === "email" && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(value)) return `mailto:${value}`;
    return /^https:\/\/[\w.-]+(?:[/?#][\x21-\x7e]*)?$/u.test(value) ? value : void 0;
  }

  // src/dashboard/ui/components/consumer-list.tsx
  var EFFECTS = {
    "picks-it-up": { name: "Picks it up", tone: "bad" },
    unknown: { name: "Unknown", tone: "warn" },
    "pinned-below": { name: "Pinned below", tone: "good" },
    "pinned-above": { name: "Pinned above", tone: "good" },
    "range-does-not-admit": { name: "Range does not admit it", tone: "good" }
  };
  function ConsumerList({
    platform,
    consumers,
    notify,
    gaps
  }) {
    const groups = group(consumers, ({ effect }) => [effect]);
    return /* @__PURE__ */ a3($, { children: [
      consumers.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: "Nothing in the platform needs this service." }),
      gaps.map((gap) => /* @__PURE__ */ a3("p", { class: "trouble", children: /* @__PURE__ */ a3(Text, { children: gap }) })),
      notify.length > 0 && /* @__PURE__ */ a3("div", { class: "card notify", children: [
        /* @__PURE__ */ a3("h3", { children: "To notify" }),
        /* @__PURE__ */ a3("ul", { children: notify.map(({ name, contacts }) => /* @__PURE__ */ a3("li", { children: [
          /* @__PURE__ */ a3(OwnerLink, { name }),
          /* @__PURE__ */ a3(Contacts, { contacts })
        ] })) })
      ] }),
      Object.keys(EFFECTS).map((effect) => {
        const list = groups.get(effect) ?? [];
        return list.length > 0 && /* @__PURE__ */ a3("div", { class: "consumer-group", children: [
          /* @__PURE__ */ a3("h3", { children: [
            /* @__PURE__ */ a3(Badge, { tone: EFFECTS[effect].tone, children: EFFECTS[effect].name }),
            " ",
            /* @__PURE__ */ a3("span", { class: "amount", children: list.length })
          ] }),
          /* @__PURE__ */ a3("ul", { class: "edge-list card", children: list.map((consumer) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(Consumer, { platform, consumer }) })) })
        ] });
      })
    ] });
  }
  function Consumer({ platform, consumer }) {
    const { service, name, version, direct, path, compatibility = "", uses, required, owner, reason } = consumer;
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("div", { children: [
        service === void 0 ? /* @__PURE__ */ a3(Text, { max: 120, children: `${name} ${version}` }) : /* @__PURE__ */ a3(ServiceLink, { platform, id: service }),
        " ",
        /* @__PURE__ */ a3(OwnerLink, { name: owner })
      ] }),
      /* @__PURE__ */ a3("span", { class: "edge-words", children: [
        direct && compatibility !== "" && /* @__PURE__ */ a3(Code, { max: 40, children: compatibility }),
        direct && uses !== void 0 && /* @__PURE__ */ a3("span", { class: "quiet", children: [
          "uses ",
          /* @__PURE__ */ a3(Text, { max: 40, children: uses }),
          " today"
        ] }),
        !required && /* @__PURE__ */ a3(Badge, { tone: "quiet", children: "optional" })
      ] }),
      /* @__PURE__ */ a3("p", { class: "quiet", children: /* @__PURE__ */ a3(Text, { children: reason }) }),
      !direct && /* @__PURE__ */ a3("p", { class: "quiet path", children: /* @__PURE__ */ a3(Text, { max: 600, children: path.join(" → ") }) })
    ] });
  }

  // src/dashboard/ui/components/sbom-changes.tsx
  function SbomChanges({ changes }) {
    if (changes.length === 0) return null;
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("h2", { children: [
        "Bill of materials ",
        /* @__PURE__ */ a3("span", { class: "amount", children: changes.length })
      ] }),
      /* @__PURE__ */ a3("table", { class: "plain", children: [
        /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "col", children: "Package" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "What" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Before" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "After" })
        ] }) }),
        /* @__PURE__ */ a3("tbody", { children: changes.slice(0, 500).map(({ package: name, type, field, before = "", after = "" }) => /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "row", children: /* @__PURE__ */ a3(Text, { max: 120, children: name }) }),
          /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Text, { max: 60, children: field === void 0 ? type : `${type}: ${field}` }) }),
          /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Text, { max: 80, children: before }) }),
          /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Text, { max: 80, children: after }) })
        ] })) })
      ] })
    ] });
  }

  // src/dashboard/ui/views/history/diff-part.tsx
  function DiffPart({ platform, history: history2, choice }) {
    const { before, after, available } = choice;
    const diff = useDocument(available ? diffAddress(history2.key, before.key, after.key) : void 0);
    if (before === after) return /* @__PURE__ */ a3("p", { class: "empty", children: "Choose two different versions." });
    if (!available) return /* @__PURE__ */ a3(NoDiff, { choice });
    if (diff.state !== "ready") return /* @__PURE__ */ a3(Waiting, { loaded: diff, what: "the differences" });
    return /* @__PURE__ */ a3(Diff, { platform, diff: diff.document });
  }
  function NoDiff({ choice: { before, after } }) {
    return /* @__PURE__ */ a3("p", { class: "empty", children: [
      "This site has no diff from ",
      /* @__PURE__ */ a3(Text, { max: 40, children: before.version }),
      " to ",
      /* @__PURE__ */ a3(Text, { max: 40, children: after.version }),
      ". Run",
      " ",
      /* @__PURE__ */ a3("code", { children: "pacto dashboard" }),
      " without ",
      /* @__PURE__ */ a3("code", { children: "--static" }),
      " to compare any two versions."
    ] });
  }
  function Diff({ platform, diff }) {
    const { classification, changes, consumers, notify, findings, sbomChanges } = diff;
    return /* @__PURE__ */ a3("div", { class: "diff", children: [
      /* @__PURE__ */ a3("section", { class: `verdict ${CLASS_TONES[classification]}`, children: [
        /* @__PURE__ */ a3("p", { class: "verdict-class", children: CLASS_NAMES[classification] }),
        /* @__PURE__ */ a3("p", { children: verdictSentence(diff) }),
        /* @__PURE__ */ a3("p", { class: "quiet", children: [
          count(changes.length, "change"),
          ", ",
          count(consumers.length, "consumer")
        ] })
      ] }),
      /* @__PURE__ */ a3("div", { class: "diff-columns", children: [
        /* @__PURE__ */ a3("section", { children: [
          /* @__PURE__ */ a3("h2", { children: [
            "Changes ",
            /* @__PURE__ */ a3("span", { class: "amount", children: changes.length })
          ] }),
          /* @__PURE__ */ a3(ChangeList, { changes }),
          /* @__PURE__ */ a3(SbomChanges, { changes: sbomChanges }),
          findings.map(({ severity, message }) => /* @__PURE__ */ a3("p", { class: "card", children: [
            /* @__PURE__ */ a3(Badge, { tone: severity === "error" ? "bad" : "warn", children: severity }),
            " ",
            /* @__PURE__ */ a3(Prose, { children: message })
          ] }))
        ] }),
        /* @__PURE__ */ a3("section", { children: [
          /* @__PURE__ */ a3("h2", { children: [
            "Who is hit",
            " ",
            /* @__PURE__ */ a3("span", { class: "amount", children: [
              consumers.filter(isHit).length,
              " of ",
              consumers.length
            ] })
          ] }),
          /* @__PURE__ */ a3(ConsumerList, { platform, consumers, notify, gaps: diff.gaps })
        ] })
      ] })
    ] });
  }
  function isHit({ effect }) {
    return effect === "picks-it-up" || effect === "unknown";
  }
  function verdictSentence({ declared, nextVersion, after }) {
    if (nextVersion === null) return /* @__PURE__ */ a3($, { children: "The contract promises the same as before." });
    if (declared)
      return /* @__PURE__ */ a3($, { children: [
        "Declared by ",
        /* @__PURE__ */ a3(Text, { max: 40, children: after.version }),
        ": the lowest honest version is",
        " ",
        /* @__PURE__ */ a3(Text, { max: 40, children: nextVersion }),
        "."
      ] });
    return /* @__PURE__ */ a3($, { children: [
      "Not declared by ",
      /* @__PURE__ */ a3(Text, { max: 40, children: after.version }),
      ": the lowest honest version is",
      " ",
      /* @__PURE__ */ a3("b", { children: /* @__PURE__ */ a3(Text, { max: 40, children: nextVersion }) }),
      "."
    ] });
  }

  // src/dashboard/ui/views/history/history-index.tsx
  function HistoryIndex({ platform, unknown }) {
    const { route } = useNavigation();
    const setParams = useParams();
    const find = route.params.get("find") ?? "";
    const found = platform.document.services.filter(({ name }) => name.toLowerCase().includes(find.toLowerCase()));
    const histories = [...new Set(found.map(({ history: history2 }) => history2))];
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("div", { class: "page-head", children: [
        /* @__PURE__ */ a3("h1", { children: "History" }),
        /* @__PURE__ */ a3("p", { class: "quiet", children: count(histories.length, "service") })
      ] }),
      unknown !== "" && /* @__PURE__ */ a3("p", { class: "trouble", children: [
        "The platform has no ",
        /* @__PURE__ */ a3(Text, { max: 120, children: unknown }),
        "."
      ] }),
      /* @__PURE__ */ a3("p", { class: "lead", children: "Choose a service to see its versions, what changed between any two of them, and who is hit." }),
      /* @__PURE__ */ a3("label", { class: "field find", children: /* @__PURE__ */ a3(
        "input",
        {
          type: "search",
          name: "find",
          placeholder: "Find a service",
          "aria-label": "Find a service",
          value: find,
          onInput: (event) => setParams({ find: event.currentTarget.value }, "replace")
        }
      ) }),
      /* @__PURE__ */ a3("ul", { class: "history-cards", children: histories.map((history2) => {
        const versions = platform.sharingHistory(history2);
        const { name = "", owner, source = "" } = versions.at(-1) ?? {};
        return /* @__PURE__ */ a3("li", { class: "card", children: [
          /* @__PURE__ */ a3("a", { href: formatRoute("history", history2), children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) }),
          /* @__PURE__ */ a3("span", { class: "version", children: versions.map(({ version }, index) => /* @__PURE__ */ a3($, { children: [
            index > 0 && ", ",
            /* @__PURE__ */ a3(Text, { max: 40, children: version })
          ] })) }),
          /* @__PURE__ */ a3(OwnerLink, { name: owner }),
          platform.versionsOf(name).length > versions.length && /* @__PURE__ */ a3(Code, { children: source })
        ] });
      }) })
    ] });
  }

  // src/dashboard/ui/views/history/version-picker.tsx
  function VersionPicker({
    history: history2,
    choice
  }) {
    const setParams = useParams();
    const { before, after } = choice;
    const partners = new Set(partnersOf(history2, before));
    return /* @__PURE__ */ a3("div", { class: "version-picker", children: [
      /* @__PURE__ */ a3("label", { children: [
        /* @__PURE__ */ a3("span", { children: "Before" }),
        /* @__PURE__ */ a3(
          "select",
          {
            name: "before",
            value: before.key,
            onChange: (event) => setParams({ before: event.currentTarget.value, after: after.key }),
            children: history2.versions.map((version) => /* @__PURE__ */ a3(VersionOption, { version }))
          }
        )
      ] }),
      /* @__PURE__ */ a3(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": "Swap the versions",
          disabled: !partnersOf(history2, after).includes(before),
          onClick: () => setParams({ before: after.key, after: before.key }),
          children: /* @__PURE__ */ a3(Icon, { name: "arrow" })
        }
      ),
      /* @__PURE__ */ a3("label", { children: [
        /* @__PURE__ */ a3("span", { children: "After" }),
        /* @__PURE__ */ a3(
          "select",
          {
            name: "after",
            value: after.key,
            onChange: (event) => setParams({ before: before.key, after: event.currentTarget.value }),
            children: history2.versions.map((version) => /* @__PURE__ */ a3(VersionOption, { version, disabled: !partners.has(version) && version !== after }))
          }
        )
      ] }),
      history2.pairs !== void 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: [
        count(history2.pairs.length, "diff"),
        " on this site"
      ] })
    ] });
  }
  function VersionOption({
    version,
    disabled = false
  }) {
    return /* @__PURE__ */ a3("option", { value: version.key, disabled, children: [
      visible(clip(version.version, 40)),
      version.where === "workspace" ? " (workspace)" : ""
    ] });
  }

  // src/dashboard/ui/views/history-view.tsx
  function HistoryView({ platform }) {
    const { route } = useNavigation();
    const known2 = platform.sharingHistory(route.subject);
    const service = known2.at(-1);
    if (service === void 0) return /* @__PURE__ */ a3(HistoryIndex, { platform, unknown: route.subject });
    return /* @__PURE__ */ a3(ServiceHistory, { platform, service });
  }
  function ServiceHistory({ platform, service }) {
    const { route } = useNavigation();
    const history2 = useDocument(historyAddress(service.history));
    const choice = history2.state === "ready" ? chooseVersions(history2.document, route.params.get("before"), route.params.get("after")) : void 0;
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("div", { class: "page-head", children: [
        /* @__PURE__ */ a3("h1", { children: /* @__PURE__ */ a3(Text, { max: 120, children: service.name }) }),
        /* @__PURE__ */ a3("p", { class: "quiet", children: "History" })
      ] }),
      history2.state !== "ready" && /* @__PURE__ */ a3(Waiting, { loaded: history2, what: "the versions" }),
      history2.state === "ready" && choice !== void 0 && /* @__PURE__ */ a3($, { children: [
        choice.unknown.length > 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: [
          "There is no version ",
          /* @__PURE__ */ a3(Text, { max: 120, children: choice.unknown.join(" and no ") }),
          " here. Others are compared."
        ] }),
        /* @__PURE__ */ a3(VersionPicker, { history: history2.document, choice }),
        /* @__PURE__ */ a3(DiffPart, { platform, history: history2.document, choice })
      ] }),
      history2.state === "ready" && /* @__PURE__ */ a3("section", { children: [
        /* @__PURE__ */ a3("h2", { children: "Versions" }),
        /* @__PURE__ */ a3(VersionList, { platform, history: history2.document })
      ] })
    ] });
  }

  // src/dashboard/ui/components/owner-details.tsx
  function OwnerDetails({
    platform,
    owner
  }) {
    return /* @__PURE__ */ a3("section", { class: "card owner-details", "aria-label": `Owner ${owner.name}`, children: [
      /* @__PURE__ */ a3("h2", { children: /* @__PURE__ */ a3(Text, { max: 80, children: owner.name }) }),
      /* @__PURE__ */ a3(Contacts, { contacts: owner.contacts }),
      /* @__PURE__ */ a3("h3", { children: "Owns" }),
      /* @__PURE__ */ a3("table", { class: "plain", children: [
        /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "col", children: "Service" }),
          /* @__PURE__ */ a3("th", { scope: "col", class: "numeric", children: "Needs" }),
          /* @__PURE__ */ a3("th", { scope: "col", class: "numeric", children: "Used by" }),
          /* @__PURE__ */ a3("th", { scope: "col", class: "numeric", children: "Findings" })
        ] }) }),
        /* @__PURE__ */ a3("tbody", { children: owner.services.map((id) => /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "row", children: /* @__PURE__ */ a3(ServiceLink, { platform, id }) }),
          /* @__PURE__ */ a3("td", { class: "numeric", children: platform.needsOf(id).length }),
          /* @__PURE__ */ a3("td", { class: "numeric", children: platform.usersOf(id).length }),
          /* @__PURE__ */ a3("td", { class: "numeric", children: platform.findingsOf(id).length })
        ] })) })
      ] }),
      /* @__PURE__ */ a3(Neighbours, { platform, owner, way: "users" }),
      /* @__PURE__ */ a3(Neighbours, { platform, owner, way: "needs" })
    ] });
  }
  function Neighbours({
    platform,
    owner,
    way
  }) {
    const ids = owner.services.flatMap((id) => {
      const edges = way === "users" ? platform.usersOf(id) : platform.needsOf(id);
      return edges.flatMap(({ from, to }) => way === "users" ? from : to ?? []);
    });
    const others = [...new Set(ids)].filter((id) => platform.service(id)?.owner !== owner.name);
    const groups = [...group(others, (id) => [platform.service(id)?.owner ?? ""])].sort(([a4], [b2]) => a4 < b2 ? -1 : 1);
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3("h3", { children: way === "users" ? "To notify about a change" : "Depends on" }),
      groups.length === 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: way === "users" ? "Nobody else needs these services." : "Needs nothing of others." }),
      /* @__PURE__ */ a3("dl", { class: "owner-groups", children: groups.map(([name, services]) => /* @__PURE__ */ a3("div", { children: [
        /* @__PURE__ */ a3("dt", { children: [
          name === "" ? /* @__PURE__ */ a3("span", { class: "quiet", children: "No owner" }) : /* @__PURE__ */ a3(OwnerLink, { name }),
          " ",
          /* @__PURE__ */ a3("span", { class: "quiet", children: count(services.length, "service") })
        ] }),
        /* @__PURE__ */ a3("dd", { children: /* @__PURE__ */ a3("ul", { class: "names", children: services.map((id) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(ServiceLink, { platform, id }) })) }) })
      ] })) })
    ] });
  }

  // src/dashboard/ui/views/owners-view.tsx
  function OwnersView({ platform }) {
    const { route } = useNavigation();
    const { owners, services } = platform.document;
    const chosen = platform.owner(route.params.get("owner") ?? "");
    const orphans = services.filter(({ owner }) => owner === void 0);
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("div", { class: "page-head", children: [
        /* @__PURE__ */ a3("h1", { children: "Owners" }),
        /* @__PURE__ */ a3("p", { class: "quiet", children: [
          count(owners.length, "owner"),
          " of ",
          count(services.length, "service")
        ] })
      ] }),
      owners.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: "No contract names an owner." }),
      /* @__PURE__ */ a3("div", { class: chosen === void 0 ? "owners" : "owners with-details", children: [
        /* @__PURE__ */ a3("ul", { class: "owner-cards", children: owners.map((owner) => /* @__PURE__ */ a3(
          OwnerCard,
          {
            platform,
            owner,
            chosen: owner === chosen,
            href: changeParams(route, { owner: owner.name })
          }
        )) }),
        chosen !== void 0 && /* @__PURE__ */ a3(OwnerDetails, { platform, owner: chosen })
      ] }),
      orphans.length > 0 && /* @__PURE__ */ a3("section", { children: [
        /* @__PURE__ */ a3("h2", { children: [
          "Without an owner ",
          /* @__PURE__ */ a3("span", { class: "amount", children: orphans.length })
        ] }),
        /* @__PURE__ */ a3("ul", { class: "names", children: orphans.map(({ id }) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(ServiceLink, { platform, id }) })) })
      ] })
    ] });
  }
  function OwnerCard({
    platform,
    owner,
    chosen,
    href
  }) {
    const open = owner.services.filter((id) => platform.service(id)?.visibility === "public").length;
    const troubles = new Set(owner.services.flatMap((id) => platform.findingsOf(id))).size;
    return /* @__PURE__ */ a3("li", { class: "card owner-card", children: [
      /* @__PURE__ */ a3("a", { href: chosen ? formatRoute("owners") : href, ...chosen ? { "aria-current": "true" } : {}, children: [
        /* @__PURE__ */ a3(Initials, { name: owner.name }),
        /* @__PURE__ */ a3("span", { class: "owner-name", children: /* @__PURE__ */ a3(Text, { max: 60, children: owner.name }) }),
        /* @__PURE__ */ a3("span", { class: "quiet", children: [
          count(owner.services.length, "service"),
          open > 0 && `, ${open} public`
        ] })
      ] }),
      troubles > 0 && /* @__PURE__ */ a3(Badge, { tone: "warn", icon: "findings", children: troubles })
    ] });
  }
  function Initials({ name }) {
    const words = (name.split("/").at(-1) ?? name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    const letters = words.slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? "");
    return /* @__PURE__ */ a3("span", { class: "initials", "aria-hidden": "true", children: letters.join("") });
  }

  // src/dashboard/ui/components/catalogue-columns.tsx
  var KIND_NAMES = {
    service: "Service",
    interface: "Interface",
    operation: "Operation",
    dependency: "Dependency",
    configuration: "Configuration"
  };
  function entryAddress({ service, tab, item }) {
    return formatRoute("service", service.id, { tab, item });
  }
  function catalogueColumns(words) {
    return [
      { id: "kind", title: "Kind", cell: ({ kind }) => /* @__PURE__ */ a3(KindCell, { kind }) },
      { id: "name", title: "Name", sortable: true, cell: (entry) => /* @__PURE__ */ a3(NameCell, { entry, words }) },
      {
        id: "service",
        title: "Service",
        sortable: true,
        cell: ({ service }) => /* @__PURE__ */ a3(Marked, { text: service.id, words })
      },
      { id: "about", title: "About", cell: ({ about }) => /* @__PURE__ */ a3(Marked, { text: about, words }) }
    ];
  }
  function serviceColumns(platform, words) {
    return [
      { id: "name", title: "Service", sortable: true, cell: (entry) => /* @__PURE__ */ a3(NameCell, { entry, words }) },
      { id: "version", title: "Version", cell: ({ service }) => /* @__PURE__ */ a3(Text, { max: 40, children: service.version }) },
      { id: "owner", title: "Owner", sortable: true, cell: ({ service }) => /* @__PURE__ */ a3(OwnerLink, { name: service.owner }) },
      { id: "marks", title: "Marks", cell: ({ service }) => /* @__PURE__ */ a3(MarksCell, { service }) },
      {
        id: "interfaces",
        title: "Interfaces",
        numeric: true,
        sortable: true,
        cell: ({ service }) => `${service.interfaces.length}`
      },
      {
        id: "needs",
        title: "Needs",
        numeric: true,
        sortable: true,
        cell: ({ service }) => `${platform.needsOf(service.id).length}`
      },
      {
        id: "users",
        title: "Used by",
        numeric: true,
        sortable: true,
        cell: ({ service }) => `${platform.usersOf(service.id).length}`
      },
      {
        id: "findings",
        title: "Findings",
        numeric: true,
        sortable: true,
        cell: ({ service }) => /* @__PURE__ */ a3(FindingsCell, { platform, id: service.id })
      }
    ];
  }
  function KindCell({ kind }) {
    return /* @__PURE__ */ a3("span", { class: `kind ${kind}`, children: [
      /* @__PURE__ */ a3(Icon, { name: kind }),
      KIND_NAMES[kind]
    ] });
  }
  function NameCell({ entry, words }) {
    const coded = entry.kind === "operation" || entry.kind === "configuration" || entry.kind === "dependency";
    return /* @__PURE__ */ a3("a", { class: coded ? "coded" : "named", href: entryAddress(entry), children: /* @__PURE__ */ a3(Marked, { text: entry.name, words }) });
  }
  function MarksCell({ service: { visibility, workload, state } }) {
    return /* @__PURE__ */ a3("span", { class: "badges", children: [
      /* @__PURE__ */ a3(Mark, { word: visibility, tone: visibility === "public" ? "accent" : "quiet" }),
      workload !== void 0 && /* @__PURE__ */ a3(Mark, { word: workload, tone: "quiet" }),
      state !== void 0 && /* @__PURE__ */ a3(Mark, { word: state, tone: "quiet" })
    ] });
  }
  function FindingsCell({ platform, id }) {
    const found = platform.findingsOf(id);
    if (found.length === 0) return /* @__PURE__ */ a3("span", { class: "quiet", children: "0" });
    const severe = found.some(({ severity }) => severity === "error");
    return /* @__PURE__ */ a3("a", { href: formatRoute("findings", "", { service: id }), children: /* @__PURE__ */ a3(Badge, { tone: severe ? "bad" : "warn", children: found.length }) });
  }

  // src/dashboard/ui/components/catalogue-filters.tsx
  var NAMES = {
    service: "Services",
    interface: "Interfaces",
    operation: "Operations",
    dependency: "Dependencies",
    configuration: "Configuration"
  };
  function CatalogueFilters({
    platform,
    counts,
    kind,
    owner = "",
    onlyServices
  }) {
    const setParams = useParams();
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
    return /* @__PURE__ */ a3("div", { class: "filters", children: [
      !onlyServices && /* @__PURE__ */ a3("div", { class: "tabs", role: "group", "aria-label": "Kind", children: [
        /* @__PURE__ */ a3(
          "button",
          {
            type: "button",
            "aria-pressed": kind === void 0,
            onClick: () => setParams({ kind: void 0, sort: void 0 }),
            children: [
              "Everything ",
              /* @__PURE__ */ a3("span", { class: "amount", children: total.toLocaleString("en") })
            ]
          }
        ),
        KINDS.map((each) => /* @__PURE__ */ a3(
          "button",
          {
            type: "button",
            "aria-pressed": kind === each,
            onClick: () => setParams({ kind: each, sort: void 0 }),
            children: [
              /* @__PURE__ */ a3(Icon, { name: each }),
              NAMES[each],
              " ",
              /* @__PURE__ */ a3("span", { class: "amount", children: (counts.get(each) ?? 0).toLocaleString("en") })
            ]
          }
        ))
      ] }),
      /* @__PURE__ */ a3(OwnerChoice, { platform, owner })
    ] });
  }

  // src/dashboard/ui/state/row-window.ts
  var MAX_HEIGHT = 15e6;
  var SPARE_ROWS = 12;
  function windowRows(count2, rowHeight, scrollTop, viewHeight) {
    const shown = Math.min(count2, Math.floor(MAX_HEIGHT / rowHeight));
    const visible2 = Math.ceil(viewHeight / rowHeight);
    const last = Math.max(0, shown - visible2);
    const top = Math.min(Math.max(0, Math.floor(scrollTop / rowHeight)), last);
    const first = Math.max(0, top - SPARE_ROWS);
    const end = Math.min(shown, top + visible2 + SPARE_ROWS);
    return { first, end, above: first * rowHeight, below: (shown - end) * rowHeight, omitted: count2 - shown };
  }

  // src/dashboard/ui/components/windowed-table.tsx
  var PRINTED_ROWS = 2e3;
  function WindowedTable({
    label,
    kind,
    columns,
    rows,
    rowHeight,
    sort,
    onSort,
    empty
  }) {
    const frame = T2(null);
    const size2 = useSize(frame);
    const [scrollTop, setScrollTop] = d2(0);
    const isPrinted = useMedia("print");
    const viewHeight = isPrinted ? PRINTED_ROWS * rowHeight : size2?.height ?? 800;
    const { first, end, above, below, omitted } = windowRows(
      rows.length,
      rowHeight,
      isPrinted ? 0 : scrollTop,
      viewHeight
    );
    F2(() => {
      const top = rememberedScroll("table");
      frame.current?.scrollTo(0, top);
      setScrollTop(top);
    }, [rows]);
    useScrollStep(frame, setScrollTop, rowHeight);
    return /* @__PURE__ */ a3(
      "div",
      {
        ref: frame,
        class: "table-frame",
        role: "region",
        "aria-label": label,
        tabIndex: 0,
        onKeyDown: (event) => walkRows(event, frame.current),
        children: [
          /* @__PURE__ */ a3("table", { class: `windowed ${kind}`, "aria-rowcount": rows.length + 1, children: [
            /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { "aria-rowindex": 1, children: columns.map((column) => /* @__PURE__ */ a3(HeadCell, { column, sort, onSort })) }) }),
            /* @__PURE__ */ a3("tbody", { children: [
              /* @__PURE__ */ a3(Space, { height: above, columns: columns.length }),
              rows.slice(first, end).map((row, index) => /* @__PURE__ */ a3("tr", { "aria-rowindex": first + index + 2, children: columns.map(({ id, numeric, cell }) => /* @__PURE__ */ a3("td", { class: numeric === true ? `col-${id} numeric` : `col-${id}`, children: cell(row) })) }, first + index)),
              /* @__PURE__ */ a3(Space, { height: below, columns: columns.length })
            ] })
          ] }),
          rows.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: empty }),
          omitted > 0 && /* @__PURE__ */ a3("p", { class: "empty", children: [
            count(omitted, "more row"),
            ": search for less to see them."
          ] })
        ]
      }
    );
  }
  function useScrollStep(frame, set, rowHeight) {
    A2(() => {
      const element = frame.current;
      if (element === null) return void 0;
      const step = rowHeight * 4;
      const follow = () => {
        rememberScroll("table", element.scrollTop);
        set(Math.round(element.scrollTop / step) * step);
      };
      element.addEventListener("scroll", follow, { passive: true });
      return () => element.removeEventListener("scroll", follow);
    }, [frame, set, rowHeight]);
  }
  function Space({ height, columns }) {
    if (height === 0) return null;
    return /* @__PURE__ */ a3("tr", { class: "space", "aria-hidden": "true", children: /* @__PURE__ */ a3("td", { colSpan: columns, height }) });
  }
  function HeadCell({
    column: { id, title, numeric, sortable },
    sort,
    onSort
  }) {
    const order = sort === id ? "ascending" : sort === `-${id}` ? "descending" : void 0;
    const next = order === void 0 ? id : order === "ascending" ? `-${id}` : void 0;
    return /* @__PURE__ */ a3(
      "th",
      {
        scope: "col",
        class: numeric === true ? `col-${id} numeric` : `col-${id}`,
        ...order === void 0 ? {} : { "aria-sort": order },
        children: sortable === true && onSort !== void 0 ? /* @__PURE__ */ a3("button", { type: "button", class: `sort ${order ?? ""}`, onClick: () => onSort(next), children: [
          title,
          /* @__PURE__ */ a3(Icon, { name: "arrow" })
        ] }) : title
      }
    );
  }
  function walkRows(event, frame) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || frame === null || !(event.target instanceof HTMLAnchorElement)) return;
    const links = [...frame.querySelectorAll("tbody tr td:first-child a, tbody tr td.col-name a")];
    const here = event.target.closest("tr");
    const at2 = links.findIndex((link) => link.closest("tr") === here);
    const next = links[at2 + step];
    if (next === void 0) return;
    event.preventDefault();
    next.focus();
  }

  // src/dashboard/ui/views/search-view.tsx
  var ROW_HEIGHT = 41;
  var NARROW_ROW_HEIGHT = 76;
  var lists = /* @__PURE__ */ new WeakMap();
  function SearchView({ platform }) {
    const { route } = useNavigation();
    const setParams = useParams();
    const narrow = useMedia(NARROW2);
    const query = route.params.get("q") ?? "";
    const owner = route.params.get("owner");
    const sort = route.params.get("sort");
    const onlyServices = route.view === "services";
    const kind = onlyServices ? "service" : KINDS.find((each) => each === route.params.get("kind"));
    const all = entriesOf(platform);
    const { found, counts } = w2(() => {
      const answer = findEntries(all, { query, ...kind && { kind }, ...owner !== void 0 && { owner } });
      return { found: sortEntries(answer.entries, sort, platform), counts: answer.counts };
    }, [all, query, kind, owner, sort, platform]);
    const unlisted = w2(() => kind === "service" ? 0 : countUnlisted(platform), [platform, kind]);
    const words = w2(() => wordsOf(query), [query]);
    const columns = w2(
      () => kind === "service" ? serviceColumns(platform, words) : catalogueColumns(words),
      [platform, words, kind]
    );
    return /* @__PURE__ */ a3("div", { class: "page table-page", children: [
      /* @__PURE__ */ a3("div", { class: onlyServices ? "page-head" : "page-head everything-head", children: [
        /* @__PURE__ */ a3("h1", { children: onlyServices ? "Services" : "Catalogue" }),
        /* @__PURE__ */ a3("p", { class: "quiet", "aria-live": "polite", children: [
          count(found.length, kind === "service" ? "service" : "entry"),
          query !== "" && " found",
          unlisted > 0 && `; ${unlisted.toLocaleString("en")} more of very long contracts are only on the pages of their services`
        ] }),
        /* @__PURE__ */ a3(CatalogueFilters, { platform, counts, kind, owner, onlyServices })
      ] }),
      /* @__PURE__ */ a3(
        WindowedTable,
        {
          label: onlyServices ? "Services" : "Everything in the platform",
          kind: kind === "service" ? "services" : "everything",
          columns,
          rows: found,
          rowHeight: narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT,
          sort: sort ?? "",
          onSort: (next) => setParams({ sort: next }),
          empty: query === "" ? "Nothing here." : "Nothing has all of these words. Try fewer, or another kind."
        }
      )
    ] });
  }
  function entriesOf(platform) {
    const known2 = lists.get(platform);
    if (known2 !== void 0) return known2;
    const entries = listEntries(platform);
    lists.set(platform, entries);
    return entries;
  }

  // src/dashboard/ui/components/find-field.tsx
  var WORTH_SEARCHING = 12;
  function FindField({ amount, noun }) {
    const { route } = useNavigation();
    const setParams = useParams();
    if (amount <= WORTH_SEARCHING) return null;
    return /* @__PURE__ */ a3("label", { class: "field find", children: /* @__PURE__ */ a3(
      "input",
      {
        type: "search",
        name: "find",
        placeholder: `Find in ${count(amount, noun)}`,
        "aria-label": `Find in ${count(amount, noun)}`,
        autocomplete: "off",
        spellcheck: false,
        value: route.params.get("find") ?? "",
        onInput: (event) => setParams({ find: event.currentTarget.value, item: void 0 }, "replace")
      }
    ) });
  }

  // src/dashboard/ui/views/service/configuration-tab.tsx
  var SHOWN_AT_ONCE4 = 500;
  function ConfigurationTab({ service, details, item }) {
    const configurations = details.state === "ready" ? details.document.configurations : service.configurations;
    const { route } = useNavigation();
    const filter = route.params.get("find") ?? "";
    useScrollTo(item, details.state);
    if (configurations.length === 0) return /* @__PURE__ */ a3("p", { class: "empty", children: "This service has no configuration." });
    return /* @__PURE__ */ a3("div", { class: "configurations", children: [
      /* @__PURE__ */ a3(FindField, { amount: configurations.reduce((sum, { keys }) => sum + keys.length, 0), noun: "setting" }),
      configurations.map((each, index) => /* @__PURE__ */ a3(
        Configuration,
        {
          configuration: each,
          index,
          item,
          filter,
          all: route.params.get("all") === "1"
        }
      ))
    ] });
  }
  function Configuration({
    configuration,
    index,
    item,
    filter,
    all
  }) {
    const setParams = useParams();
    const { name, schema, ref, problem, keys, more = 0 } = configuration;
    const found = w2(() => filterKeys(keys, filter), [keys, filter]);
    const wanted = item.startsWith(`${index}.`) ? Number(item.slice(`${index}.`.length)) : -1;
    const shown = all || wanted >= SHOWN_AT_ONCE4 ? found : found.slice(0, SHOWN_AT_ONCE4);
    return /* @__PURE__ */ a3("section", { class: "card", children: [
      /* @__PURE__ */ a3("div", { class: "interface-head", children: [
        /* @__PURE__ */ a3("h2", { children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) }),
        /* @__PURE__ */ a3(Code, { max: 200, children: ref ?? schema ?? "" })
      ] }),
      problem !== void 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: [
        "Settings unknown: ",
        /* @__PURE__ */ a3(Text, { children: problem })
      ] }),
      keys.length > 0 && /* @__PURE__ */ a3("table", { class: "plain keys", children: [
        /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "col", children: "Name" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Type" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Value" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Required" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "About" })
        ] }) }),
        /* @__PURE__ */ a3("tbody", { children: shown.map(({ key, place: place2 }) => /* @__PURE__ */ a3(Row2, { described: key, item: `${index}.${place2}`, wanted: place2 === wanted })) })
      ] }),
      keys.length > 0 && found.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: "No setting has these words." }),
      shown.length < found.length && /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ all: true }), children: [
        "Show all ",
        count(found.length, "setting")
      ] }),
      more > 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: [
        count(more, "more setting"),
        " only in the full document."
      ] })
    ] });
  }
  function filterKeys(keys, filter) {
    const words = wordsOf(filter);
    return keys.flatMap((key, place2) => {
      const text = `${key.path} ${key.type} ${key.description ?? ""}`.toLowerCase();
      return words.every((word) => text.includes(word)) ? [{ key, place: place2 }] : [];
    });
  }
  function Row2({
    described,
    item,
    wanted
  }) {
    const { path, type, required, default: standard, value, deprecated } = described;
    return /* @__PURE__ */ a3("tr", { class: wanted ? "wanted" : "", "data-item": item, children: [
      /* @__PURE__ */ a3("th", { scope: "row", children: /* @__PURE__ */ a3(Code, { max: 200, children: path }) }),
      /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Text, { max: 80, children: type }) }),
      /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Value, { value, standard }) }),
      /* @__PURE__ */ a3("td", { children: required ? /* @__PURE__ */ a3(Badge, { tone: "accent", children: "required" }) : /* @__PURE__ */ a3("span", { class: "quiet", children: "optional" }) }),
      /* @__PURE__ */ a3("td", { children: [
        deprecated === true && /* @__PURE__ */ a3(Badge, { tone: "warn", children: "deprecated" }),
        " ",
        /* @__PURE__ */ a3(About, { described })
      ] })
    ] });
  }
  function Value({ value, standard }) {
    if (value === void 0 && standard === void 0) return /* @__PURE__ */ a3("span", { class: "quiet", children: "none" });
    if (value === void 0) return /* @__PURE__ */ a3(Code, { children: visibleValue(standard, 80) });
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(Code, { children: visibleValue(value, 80) }),
      standard !== void 0 && standard !== value && /* @__PURE__ */ a3("span", { class: "preset quiet", children: [
        "default ",
        /* @__PURE__ */ a3(Code, { children: visibleValue(standard, 60) })
      ] })
    ] });
  }
  function About({ described: { description, allowed = [], limits = [] } }) {
    return /* @__PURE__ */ a3($, { children: [
      description !== void 0 && /* @__PURE__ */ a3(Prose, { children: description }),
      allowed.length > 0 && /* @__PURE__ */ a3("span", { class: "allowed", children: [
        "One of",
        " ",
        allowed.slice(0, 30).map((each) => /* @__PURE__ */ a3(Code, { children: visibleValue(each, 60) }))
      ] }),
      limits.length > 0 && /* @__PURE__ */ a3("span", { class: "allowed", children: /* @__PURE__ */ a3(Text, { children: limits.join(", ") }) })
    ] });
  }

  // src/dashboard/ui/views/service/dependencies-tab.tsx
  function DependenciesTab({ platform, service, item }) {
    useScrollTo(item, void 0);
    return /* @__PURE__ */ a3("div", { class: "two", children: [
      /* @__PURE__ */ a3(Edges2, { title: "Needs", nothing: "This service needs nothing.", edges: platform.needsOf(service.id), item, children: (edge) => /* @__PURE__ */ a3(Need, { platform, edge }) }),
      /* @__PURE__ */ a3(
        Edges2,
        {
          title: "Used by",
          nothing: "Nothing in the platform needs this service.",
          edges: platform.usersOf(service.id),
          item: "",
          children: ({ from }) => /* @__PURE__ */ a3($, { children: [
            /* @__PURE__ */ a3(ServiceLink, { platform, id: from }),
            " ",
            /* @__PURE__ */ a3(OwnerLink, { name: platform.service(from)?.owner })
          ] })
        }
      )
    ] });
  }
  function Edges2({
    title,
    nothing,
    edges,
    item,
    children
  }) {
    return /* @__PURE__ */ a3("section", { class: "card", children: [
      /* @__PURE__ */ a3("h2", { children: [
        title,
        " ",
        /* @__PURE__ */ a3("span", { class: "amount", children: edges.length })
      ] }),
      edges.length === 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: nothing }),
      /* @__PURE__ */ a3("ul", { class: "edge-list", children: edges.map((edge, index) => /* @__PURE__ */ a3("li", { class: item === `${index}` ? "wanted" : "", ...item === "" ? {} : { "data-item": `${index}` }, children: [
        /* @__PURE__ */ a3("div", { children: children(edge) }),
        /* @__PURE__ */ a3(EdgeWords, { edge })
      ] })) })
    ] });
  }
  function Need({
    platform,
    edge: { ref, to, missing }
  }) {
    const error = missing === void 0 ? void 0 : platform.document.missing[missing]?.error;
    return /* @__PURE__ */ a3($, { children: [
      to === void 0 ? /* @__PURE__ */ a3("b", { children: "Not found" }) : /* @__PURE__ */ a3(ServiceLink, { platform, id: to }),
      /* @__PURE__ */ a3("span", { class: "ref", children: /* @__PURE__ */ a3(Code, { max: 200, children: ref }) }),
      error !== void 0 && /* @__PURE__ */ a3("span", { class: "trouble", children: /* @__PURE__ */ a3(Text, { children: error }) })
    ] });
  }

  // src/dashboard/ui/components/page-blocks.tsx
  function PageBlocks({ blocks, addressOf, item = "" }) {
    useScrollTo(item, blocks);
    return /* @__PURE__ */ a3(Blocks, { blocks, addressOf });
  }
  function Blocks({ blocks, addressOf }) {
    return /* @__PURE__ */ a3($, { children: blocks.map((block) => /* @__PURE__ */ a3(Block, { block, addressOf })) });
  }
  function Block({ block, addressOf }) {
    const pieces = (line) => /* @__PURE__ */ a3(Pieces, { line, addressOf });
    switch (block.kind) {
      case "heading": {
        const Level = HEADINGS[block.level];
        return /* @__PURE__ */ a3(Level, { "data-item": block.id, children: pieces(block.line) });
      }
      case "paragraph":
        return /* @__PURE__ */ a3("p", { children: pieces(block.line) });
      case "code":
        return /* @__PURE__ */ a3("pre", { tabIndex: 0, children: /* @__PURE__ */ a3("code", { children: visibleLines(block.text) }) });
      case "quote":
        return /* @__PURE__ */ a3("blockquote", { children: /* @__PURE__ */ a3(Blocks, { blocks: block.blocks, addressOf }) });
      case "rule":
        return /* @__PURE__ */ a3("hr", {});
      case "list": {
        const items = block.items.map((each) => /* @__PURE__ */ a3("li", { children: /* @__PURE__ */ a3(Blocks, { blocks: each, addressOf }) }));
        return block.first === void 0 ? /* @__PURE__ */ a3("ul", { children: items }) : /* @__PURE__ */ a3("ol", { start: block.first, children: items });
      }
      case "table":
        return /* @__PURE__ */ a3("section", { class: "table-scroll", tabIndex: 0, "aria-label": "Table", children: /* @__PURE__ */ a3("table", { class: "plain", children: [
          /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: block.headers.map((line) => /* @__PURE__ */ a3("th", { scope: "col", children: pieces(line) })) }) }),
          /* @__PURE__ */ a3("tbody", { children: block.rows.map((row) => /* @__PURE__ */ a3("tr", { children: row.map((line) => /* @__PURE__ */ a3("td", { children: pieces(line) })) })) })
        ] }) });
    }
  }
  var HEADINGS = { 1: "h2", 2: "h3", 3: "h4", 4: "h5", 5: "h6", 6: "h6" };
  function Pieces({ line, addressOf }) {
    return /* @__PURE__ */ a3($, { children: line.map((piece) => /* @__PURE__ */ a3(Piece, { piece, addressOf })) });
  }
  function Piece({ piece, addressOf }) {
    if (piece.kind === "text") return /* @__PURE__ */ a3("bdi", { children: visibleLines(piece.text) });
    if (piece.kind === "code") return /* @__PURE__ */ a3("code", { children: visible(piece.text) });
    if (piece.kind === "break") return /* @__PURE__ */ a3("br", {});
    const inner = /* @__PURE__ */ a3(Pieces, { line: piece.line, addressOf });
    if (piece.kind === "strong") return /* @__PURE__ */ a3("strong", { children: inner });
    if (piece.kind === "emphasis") return /* @__PURE__ */ a3("em", { children: inner });
    if (piece.kind !== "link") return /* @__PURE__ */ a3("del", { children: inner });
    if ("url" in piece.to)
      return /* @__PURE__ */ a3("a", { href: piece.to.url, rel: "noreferrer noopener", target: "_blank", children: inner });
    return /* @__PURE__ */ a3("a", { href: addressOf(piece.to.page, piece.to.heading), children: inner });
  }
  function visibleLines(text) {
    return text.split(/(\r?\n|\t)/u).map((part, index) => index % 2 === 1 ? part : visible(part)).join("");
  }

  // src/dashboard/ui/views/service/documents-tab.tsx
  function DocumentsTab({ service, details }) {
    const { route } = useNavigation();
    if (details.state !== "ready") return /* @__PURE__ */ a3(Waiting, { loaded: details, what: "the documentation" });
    const { pages } = details.document;
    if (pages.length === 0) return /* @__PURE__ */ a3("p", { class: "empty", children: "This bundle has no docs folder." });
    const page = pages.find(({ path }) => path === route.params.get("page")) ?? pages[0];
    const addressOf = (path, heading) => formatRoute("service", service.id, { tab: "docs", page: path, item: heading });
    return /* @__PURE__ */ a3("div", { class: pages.length > 1 ? "documents with-pages" : "documents", children: [
      pages.length > 1 && /* @__PURE__ */ a3("nav", { class: "document-pages", "aria-label": "Pages", children: pages.map(({ path, title }) => /* @__PURE__ */ a3("a", { href: addressOf(path), ...path === page?.path ? { "aria-current": "true" } : {}, children: /* @__PURE__ */ a3(Text, { max: 80, children: title ?? path }) })) }),
      page !== void 0 && /* @__PURE__ */ a3("article", { class: "card prose", children: [
        /* @__PURE__ */ a3("p", { class: "quiet", children: /* @__PURE__ */ a3(Code, { max: 200, children: page.path }) }),
        page.problem !== void 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: /* @__PURE__ */ a3(Text, { children: page.problem }) }),
        /* @__PURE__ */ a3(PageBlocks, { blocks: page.blocks, addressOf, item: route.params.get("item") ?? "" })
      ] })
    ] });
  }

  // src/dashboard/ui/views/service/interfaces-tab.tsx
  var SHOWN_AT_ONCE5 = 300;
  function InterfacesTab({ service, details, item }) {
    const { route } = useNavigation();
    const filter = route.params.get("find") ?? "";
    const interfaces = details.state === "ready" ? details.document.interfaces : service.interfaces;
    const total = interfaces.reduce((sum, { operations }) => sum + operations.length, 0);
    useScrollTo(item, details.state);
    if (interfaces.length === 0) return /* @__PURE__ */ a3("p", { class: "empty", children: "This service has no interfaces." });
    return /* @__PURE__ */ a3("div", { class: "interfaces", children: [
      /* @__PURE__ */ a3(FindField, { amount: total, noun: "operation" }),
      interfaces.map((each, index) => /* @__PURE__ */ a3(Interface, { described: each, index, item, filter, all: route.params.get("all") === "1" }))
    ] });
  }
  function Interface({ described, index, item, filter, all }) {
    const setParams = useParams();
    const { name, type, port, visibility, contract, problem, operations, more = 0 } = described;
    const found = w2(() => filterOperations(operations, filter), [operations, filter]);
    const wanted = item.startsWith(`${index}.`) ? Number(item.slice(`${index}.`.length)) : -1;
    const shown = all || wanted >= SHOWN_AT_ONCE5 ? found : found.slice(0, SHOWN_AT_ONCE5);
    return /* @__PURE__ */ a3("section", { class: item === `${index}` ? "card interface wanted" : "card interface", "data-item": index, children: [
      /* @__PURE__ */ a3("div", { class: "interface-head", children: [
        /* @__PURE__ */ a3("h2", { children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) }),
        /* @__PURE__ */ a3(Mark, { word: type }),
        port !== void 0 && /* @__PURE__ */ a3(Badge, { children: [
          "port ",
          port
        ] }),
        /* @__PURE__ */ a3(Mark, { word: visibility, tone: visibility === "public" ? "accent" : "plain" }),
        contract !== void 0 && /* @__PURE__ */ a3(Code, { max: 120, children: contract })
      ] }),
      problem !== void 0 && /* @__PURE__ */ a3("p", { class: "trouble", children: [
        "Operations unknown: ",
        /* @__PURE__ */ a3(Text, { children: problem })
      ] }),
      operations.length > 0 && /* @__PURE__ */ a3("table", { class: "plain operations", children: [
        /* @__PURE__ */ a3("thead", { children: /* @__PURE__ */ a3("tr", { children: [
          /* @__PURE__ */ a3("th", { scope: "col", children: "Action" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "Target" }),
          /* @__PURE__ */ a3("th", { scope: "col", children: "About" })
        ] }) }),
        /* @__PURE__ */ a3("tbody", { children: shown.map(({ operation, place: place2 }) => /* @__PURE__ */ a3(Operation, { operation, item: `${index}.${place2}`, wanted: place2 === wanted })) })
      ] }),
      operations.length > 0 && found.length === 0 && /* @__PURE__ */ a3("p", { class: "empty", children: "No operation has these words." }),
      more > 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: [
        count(more, "more operation"),
        " only in the full document."
      ] }),
      shown.length < found.length && /* @__PURE__ */ a3("button", { type: "button", class: "button", onClick: () => setParams({ all: true }), children: [
        "Show all ",
        count(found.length, "operation")
      ] })
    ] });
  }
  function Operation({
    operation,
    item,
    wanted
  }) {
    const { action, target, name, summary, request: request2, response, deprecated } = operation;
    return /* @__PURE__ */ a3("tr", { class: wanted ? "wanted" : "", "data-item": item, children: [
      /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3("span", { class: `action ${actionTone(action)}`, children: /* @__PURE__ */ a3(Text, { max: 24, children: action }) }) }),
      /* @__PURE__ */ a3("td", { children: /* @__PURE__ */ a3(Code, { max: 300, children: target }) }),
      /* @__PURE__ */ a3("td", { children: [
        deprecated && /* @__PURE__ */ a3(Badge, { tone: "warn", children: "deprecated" }),
        " ",
        summary !== void 0 && /* @__PURE__ */ a3(Prose, { children: summary }),
        request2 !== void 0 && response !== void 0 && /* @__PURE__ */ a3("span", { class: "messages", children: [
          /* @__PURE__ */ a3(Code, { max: 100, children: request2 }),
          " → ",
          /* @__PURE__ */ a3(Code, { max: 100, children: response })
        ] }),
        summary === void 0 && name !== void 0 && /* @__PURE__ */ a3("span", { class: "quiet", children: /* @__PURE__ */ a3(Text, { max: 100, children: name }) })
      ] })
    ] });
  }
  var TONES = /* @__PURE__ */ new Map([
    ["GET", "read"],
    ["HEAD", "read"],
    ["OPTIONS", "read"],
    ["receive", "read"],
    ["POST", "write"],
    ["send", "write"],
    ["PUT", "change"],
    ["PATCH", "change"],
    ["DELETE", "remove"]
  ]);
  function actionTone(action) {
    return TONES.get(action) ?? "other";
  }
  function filterOperations(operations, filter) {
    const words = wordsOf(filter);
    return operations.flatMap((operation, place2) => {
      const { action, target, name = "", summary = "" } = operation;
      const text = `${action} ${target} ${name} ${summary}`.toLowerCase();
      return words.every((word) => text.includes(word)) ? [{ operation, place: place2 }] : [];
    });
  }

  // src/dashboard/ui/components/fact-list.tsx
  function FactList({
    facts
  }) {
    const known2 = facts.filter(([, value]) => value !== void 0 && value !== "");
    if (known2.length === 0) return null;
    return /* @__PURE__ */ a3("dl", { class: "facts", children: known2.map(([label, value]) => /* @__PURE__ */ a3("div", { children: [
      /* @__PURE__ */ a3("dt", { children: label }),
      /* @__PURE__ */ a3("dd", { children: value })
    ] })) });
  }

  // src/dashboard/ui/components/small-graph.tsx
  var MARGIN2 = -14;
  function SmallGraph({ scene, centre }) {
    const box = `${-MARGIN2} ${-MARGIN2} ${scene.width + 2 * MARGIN2} ${scene.height + 2 * MARGIN2}`;
    return /* @__PURE__ */ a3("section", { class: "small-graph near", tabIndex: 0, "aria-label": "Neighbours", children: /* @__PURE__ */ a3(
      "svg",
      {
        class: "graph",
        viewBox: box,
        width: scene.width + 2 * MARGIN2,
        height: scene.height + 2 * MARGIN2,
        role: "group",
        "aria-label": "Neighbours",
        children: [
          /* @__PURE__ */ a3(EdgeMarkers, {}),
          scene.edges.map((edge) => /* @__PURE__ */ a3(EdgeLine, { scene, edge })),
          scene.nodes.map((node, index) => /* @__PURE__ */ a3(
            "a",
            {
              href: node.service === void 0 ? formatRoute("graph", "", { focus: centre, select: node.id }) : formatRoute("service", node.id),
              class: node.id === centre ? "node-link centre" : "node-link",
              children: [
                /* @__PURE__ */ a3("title", { children: describeNode(scene, index) }),
                /* @__PURE__ */ a3(GraphNodeCard, { node, level: "near" })
              ]
            }
          ))
        ]
      }
    ) });
  }

  // src/dashboard/ui/views/service/overview-tab.tsx
  function OverviewTab({ platform, service, details }) {
    const scene = w2(() => starScene(createScene(platform, true), service.id), [platform, service.id]);
    const more = details.state === "ready" ? details.document : void 0;
    return /* @__PURE__ */ a3("div", { class: "overview", children: [
      /* @__PURE__ */ a3("section", { class: "card", children: [
        /* @__PURE__ */ a3("h2", { children: "Facts" }),
        more !== void 0 && /* @__PURE__ */ a3(FactList, { facts: factsOf(more) }),
        /* @__PURE__ */ a3(
          FactList,
          {
            facts: [
              ["Source", /* @__PURE__ */ a3(Code, { max: 300, children: service.source })],
              ["Digest", service.digest && /* @__PURE__ */ a3(Code, { children: clipMiddle(service.digest, 35) })]
            ]
          }
        ),
        more !== void 0 && /* @__PURE__ */ a3(Contacts, { contacts: more.contacts }),
        details.state === "failed" && /* @__PURE__ */ a3("p", { class: "quiet", children: [
          "More facts are not to be had: ",
          details.message
        ] })
      ] }),
      scene !== void 0 && scene.nodes.length > 1 && /* @__PURE__ */ a3("section", { class: "card picture", children: [
        /* @__PURE__ */ a3("h2", { children: "Neighbours" }),
        /* @__PURE__ */ a3(SmallGraph, { scene, centre: service.id })
      ] }),
      /* @__PURE__ */ a3(Interfaces, { service }),
      /* @__PURE__ */ a3(Findings, { platform, id: service.id }),
      /* @__PURE__ */ a3(Policies, { service })
    ] });
  }
  function factsOf(more) {
    const { scaling, image, chart, pactoVersion, responsible, metadata } = more;
    const copies = [scaling?.min, scaling?.max].filter((part) => part !== void 0);
    const own = typeof metadata === "object" && metadata !== null ? Object.entries(metadata) : [];
    return [
      ["Responsible", responsible && /* @__PURE__ */ a3(Text, { children: responsible })],
      ...runtimeFacts(more),
      ["Copies", copies.length === 0 ? void 0 : [...new Set(copies)].join(" to ")],
      ["Image", image && /* @__PURE__ */ a3(Code, { children: image })],
      ["Chart", chart && /* @__PURE__ */ a3(Code, { children: chart })],
      ["Pacto version", /* @__PURE__ */ a3(Text, { children: pactoVersion })],
      ...own.map(([name, value]) => [visibleValue(name, 40), visibleValue(value)])
    ];
  }
  function runtimeFacts({ runtime = {} }) {
    const { persistence, dataCriticality, lifecycle, health, metrics } = runtime;
    const kept = [persistence?.scope, persistence?.durability].filter((part) => part !== void 0).join(", ");
    const grace = lifecycle?.gracefulShutdownSeconds;
    return [
      ["Persistence", kept === "" ? void 0 : /* @__PURE__ */ a3(Text, { children: kept })],
      ["Data criticality", dataCriticality && /* @__PURE__ */ a3(Text, { children: dataCriticality })],
      ["Upgrade", lifecycle?.upgradeStrategy && /* @__PURE__ */ a3(Text, { children: lifecycle.upgradeStrategy })],
      ["Shutdown", grace === void 0 ? void 0 : count(grace, "second")],
      ["Health", health && /* @__PURE__ */ a3(Place2, { place: health })],
      ["Metrics", metrics && /* @__PURE__ */ a3(Place2, { place: metrics })]
    ];
  }
  function Place2({
    place: { interface: name = "", path = "" }
  }) {
    return /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(Code, { max: 120, children: path }),
      " ",
      name !== "" && /* @__PURE__ */ a3("span", { class: "quiet", children: [
        "on ",
        /* @__PURE__ */ a3(Text, { max: 60, children: name })
      ] })
    ] });
  }
  function Interfaces({ service }) {
    if (service.interfaces.length === 0) return null;
    return /* @__PURE__ */ a3("section", { class: "card", children: [
      /* @__PURE__ */ a3("h2", { children: "Interfaces" }),
      /* @__PURE__ */ a3("ul", { class: "interface-list", children: service.interfaces.map(({ name, type, port, visibility, operations }, index) => /* @__PURE__ */ a3("li", { children: [
        /* @__PURE__ */ a3("a", { href: formatRoute("service", service.id, { tab: "interfaces", item: `${index}` }), children: /* @__PURE__ */ a3(Text, { max: 80, children: name }) }),
        /* @__PURE__ */ a3("span", { class: "quiet", children: /* @__PURE__ */ a3(Text, { max: 80, children: [type, port === void 0 ? "" : `port ${port}`, visibility].filter((part) => part !== "").join(", ") }) }),
        /* @__PURE__ */ a3("span", { class: "numeric", children: count(operations.length, "operation") })
      ] })) })
    ] });
  }
  function Findings({ platform, id }) {
    const found = platform.findingsOf(id);
    if (found.length === 0) return null;
    return /* @__PURE__ */ a3("section", { class: "card", children: [
      /* @__PURE__ */ a3("h2", { children: [
        "Findings ",
        /* @__PURE__ */ a3("span", { class: "amount", children: found.length })
      ] }),
      /* @__PURE__ */ a3("ul", { class: "panel-troubles", children: found.slice(0, 6).map(({ severity, message }) => /* @__PURE__ */ a3("li", { class: severity, children: /* @__PURE__ */ a3(Prose, { children: message }) })) }),
      /* @__PURE__ */ a3("a", { href: formatRoute("findings", "", { service: id }), children: "All findings of this service" })
    ] });
  }
  function Policies({ service }) {
    if (service.policies.length === 0) return null;
    return /* @__PURE__ */ a3("section", { class: "card", children: [
      /* @__PURE__ */ a3("h2", { children: "Policies" }),
      /* @__PURE__ */ a3("ul", { class: "names", children: service.policies.map(({ name, schema, ref }) => /* @__PURE__ */ a3("li", { children: [
        /* @__PURE__ */ a3(Text, { max: 80, children: name }),
        " ",
        /* @__PURE__ */ a3(Code, { max: 200, children: schema ?? ref ?? "" })
      ] })) })
    ] });
  }

  // src/dashboard/ui/views/service/versions-tab.tsx
  function VersionsTab({ platform, service }) {
    const history2 = useDocument(historyAddress(service.history));
    if (history2.state !== "ready") return /* @__PURE__ */ a3(Waiting, { loaded: history2, what: "the versions" });
    return /* @__PURE__ */ a3(VersionList, { platform, history: history2.document, current: service.id });
  }

  // src/dashboard/ui/views/service-view.tsx
  function ServiceView({ platform }) {
    const { route } = useNavigation();
    const service = platform.service(route.subject) ?? platform.versionsOf(route.subject).at(-1);
    const tabList = T2(null);
    const wanted = route.params.get("tab");
    A2(() => {
      tabList.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    }, [wanted]);
    const details = useDocument(service === void 0 ? void 0 : serviceAddress(service.key));
    if (service === void 0) return /* @__PURE__ */ a3(Unknown, { platform, id: route.subject });
    const tabs = tabsOf(platform, service, details);
    const tab = tabs.find(({ id }) => id === wanted) ?? tabs[0];
    return /* @__PURE__ */ a3("div", { class: "page service-page", children: [
      /* @__PURE__ */ a3(ServiceHead, { platform, service }),
      /* @__PURE__ */ a3("nav", { ref: tabList, class: "tabs", "aria-label": "Parts of the contract", children: tabs.map(({ id, title, icon, amount }) => /* @__PURE__ */ a3(
        "a",
        {
          href: formatRoute("service", service.id, { tab: id === "overview" ? void 0 : id }),
          ...id === tab?.id ? { "aria-current": "true" } : {},
          children: [
            /* @__PURE__ */ a3(Icon, { name: icon }),
            title,
            amount !== void 0 && /* @__PURE__ */ a3("span", { class: "amount", children: amount })
          ]
        }
      )) }),
      tab?.render({ platform, service, details, item: route.params.get("item") ?? "" })
    ] });
  }
  function tabsOf(platform, service, details) {
    const { id, interfaces, configurations } = service;
    const pages = details.state === "ready" ? { amount: details.document.pages.length } : {};
    return [
      { id: "overview", title: "Overview", icon: "service", render: (props) => /* @__PURE__ */ a3(OverviewTab, { ...props }) },
      {
        id: "interfaces",
        title: "Interfaces",
        icon: "interface",
        amount: interfaces.length,
        render: (props) => /* @__PURE__ */ a3(InterfacesTab, { ...props })
      },
      {
        id: "configuration",
        title: "Configuration",
        icon: "configuration",
        amount: configurations.reduce((sum, { keys, more = 0 }) => sum + keys.length + more, 0),
        render: (props) => /* @__PURE__ */ a3(ConfigurationTab, { ...props })
      },
      {
        id: "dependencies",
        title: "Dependencies",
        icon: "dependency",
        amount: platform.needsOf(id).length + platform.usersOf(id).length,
        render: (props) => /* @__PURE__ */ a3(DependenciesTab, { ...props })
      },
      { id: "versions", title: "Versions", icon: "history", render: (props) => /* @__PURE__ */ a3(VersionsTab, { ...props }) },
      { id: "docs", title: "Docs", icon: "document", ...pages, render: (props) => /* @__PURE__ */ a3(DocumentsTab, { ...props }) }
    ];
  }
  function ServiceHead({ platform, service }) {
    const { id, name, version, owner, visibility, workload, state, history: history2 } = service;
    const others = platform.sharingHistory(history2).filter((each) => each.id !== id);
    return /* @__PURE__ */ a3("div", { class: "service-head", children: [
      /* @__PURE__ */ a3("div", { children: [
        /* @__PURE__ */ a3("h1", { children: [
          /* @__PURE__ */ a3(Text, { max: 120, children: name }),
          " ",
          /* @__PURE__ */ a3("span", { class: "version", children: /* @__PURE__ */ a3(Text, { max: 40, children: version }) })
        ] }),
        /* @__PURE__ */ a3("p", { class: "badges", children: [
          /* @__PURE__ */ a3(Mark, { word: visibility, tone: visibility === "public" ? "accent" : "plain" }),
          workload !== void 0 && /* @__PURE__ */ a3(Mark, { word: workload }),
          state !== void 0 && /* @__PURE__ */ a3(Mark, { word: state }),
          /* @__PURE__ */ a3("span", { class: "owned", children: [
            /* @__PURE__ */ a3(Icon, { name: "owners" }),
            " ",
            /* @__PURE__ */ a3(OwnerLink, { name: owner })
          ] })
        ] }),
        others.length > 0 && /* @__PURE__ */ a3("p", { class: "quiet", children: [
          "Also in use:",
          " ",
          others.map((other, index) => /* @__PURE__ */ a3($, { children: [
            index > 0 && ", ",
            /* @__PURE__ */ a3(ServiceLink, { platform, id: other.id, children: /* @__PURE__ */ a3(Text, { max: 40, children: other.version }) })
          ] }))
        ] })
      ] }),
      /* @__PURE__ */ a3("p", { class: "head-actions", children: [
        /* @__PURE__ */ a3("a", { class: "button", href: formatRoute("graph", "", { focus: id, select: id }), children: [
          /* @__PURE__ */ a3(Icon, { name: "focus" }),
          " In the graph"
        ] }),
        /* @__PURE__ */ a3("a", { class: "button", href: formatRoute("history", history2), children: [
          /* @__PURE__ */ a3(Icon, { name: "history" }),
          " Compare versions"
        ] })
      ] })
    ] });
  }
  function Unknown({ platform, id }) {
    const name = id.slice(0, Math.max(0, id.lastIndexOf("@")));
    const used = platform.versionsOf(name);
    return /* @__PURE__ */ a3("div", { class: "page", children: [
      /* @__PURE__ */ a3("h1", { children: "No such service" }),
      /* @__PURE__ */ a3("p", { class: "empty", children: [
        "The platform has no ",
        /* @__PURE__ */ a3(Text, { max: 120, children: id }),
        ".",
        " ",
        used.map((service) => /* @__PURE__ */ a3($, { children: [
          "It uses ",
          /* @__PURE__ */ a3(ServiceLink, { platform, id: service.id }),
          ".",
          " "
        ] })),
        used.length > 0 && /* @__PURE__ */ a3($, { children: [
          /* @__PURE__ */ a3("a", { href: formatRoute("history", name), children: "All versions" }),
          " "
        ] }),
        /* @__PURE__ */ a3("a", { href: formatRoute("services"), children: "All services" })
      ] })
    ] });
  }

  // src/dashboard/ui/app.tsx
  var TITLES = {
    graph: "Graph",
    services: "Services",
    search: "Catalogue",
    service: "Service",
    history: "History",
    owners: "Owners",
    findings: "Findings"
  };
  function App({ first }) {
    const { platform, outdated } = useNewestPlatform(first);
    const navigation = useAddress();
    const { route } = navigation;
    const main = T2(null);
    useTitle(route, platform);
    useFocusOnArrival(route, main);
    useScrollMemory();
    return /* @__PURE__ */ a3(NavigationProvider, { value: navigation, children: [
      /* @__PURE__ */ a3("a", { class: "skip", href: "#main", onClick: (event) => skip(event, main.current), children: "Skip to the content" }),
      /* @__PURE__ */ a3(Header, { platform }),
      /* @__PURE__ */ a3(AgeNotice, { outdated }),
      /* @__PURE__ */ a3("main", { ref: main, id: "main", class: `view-${route.view}`, tabIndex: -1, children: /* @__PURE__ */ a3(View, { platform, route }) })
    ] });
  }
  function View({ platform, route }) {
    switch (route.view) {
      case "graph":
        return /* @__PURE__ */ a3(GraphView, { platform });
      case "services":
      case "search":
        return /* @__PURE__ */ a3(SearchView, { platform });
      case "service":
        return /* @__PURE__ */ a3(ServiceView, { platform }, route.subject);
      case "history":
        return /* @__PURE__ */ a3(HistoryView, { platform }, route.subject);
      case "owners":
        return /* @__PURE__ */ a3(OwnersView, { platform });
      case "findings":
        return /* @__PURE__ */ a3(FindingsView, { platform });
    }
  }
  function useTitle({ view, subject }, { document: platform }) {
    A2(() => {
      const parts = [visible(subject), TITLES[view], visible(platform.title), "Pacto"];
      document.title = parts.filter((part) => part !== "").join(" · ");
    }, [view, subject, platform.title]);
  }
  function useFocusOnArrival({ view, subject }, main) {
    const seen = T2(void 0);
    A2(() => {
      const place2 = `${view}/${subject}`;
      if (seen.current !== void 0 && seen.current !== place2 && !(document.activeElement instanceof HTMLInputElement)) {
        main.current?.focus({ preventScroll: true });
        restorePageScroll();
      }
      seen.current = place2;
    }, [view, subject, main]);
  }
  function useScrollMemory() {
    A2(() => {
      const follow = () => rememberScroll("page", scrollY);
      addEventListener("scroll", follow, { passive: true });
      return () => removeEventListener("scroll", follow);
    }, []);
  }
  function skip(event, main) {
    event.preventDefault();
    main?.focus();
  }

  // src/dashboard/ui/main.tsx
  var place = document.getElementById("app");
  if (place !== null) Q(/* @__PURE__ */ a3(App, { first: readPlatform(document) }), place);
})();
