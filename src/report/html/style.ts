/** The style of every page: our own colours in two sets, the fonts of the system, and paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --side: #f6f7f9; --text: #1b2330; --quiet: #566171; --line: #dde1e8;
  --accent: #2456c9; --mark: #e9effc; --warn: #94340f; --warn-mark: #fdeee6; --code: #f1f3f6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #13171e; --side: #191f28; --text: #e4e8ee; --quiet: #9ea9b8; --line: #2d3643;
    --accent: #8ab0ff; --mark: #22314f; --warn: #ffb391; --warn-mark: #3f2519; --code: #232b36;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; padding: .4rem .8rem; background: var(--page); }
.page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); min-height: 100vh; }
.page.alone { grid-template-columns: minmax(0, 1fr); }
nav {
  position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
  padding: 1.6rem 1rem 2rem 1.4rem; font-size: .875rem; min-height: 100vh;
  background: var(--side); border-right: 1px solid var(--line);
}
nav p { margin: 0 0 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: .8rem; margin: 0 0 .5rem; }
nav a { display: block; padding: .12rem 0; overflow-wrap: anywhere; }
nav ul ul a { color: var(--quiet); }
main { max-width: 74rem; padding: 1.2rem 2.4rem 5rem; }
.alone main { margin: 0 auto; width: 100%; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; overflow-wrap: anywhere; }
h1 { font-size: 1.85rem; margin: .6rem 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.8rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.9rem 0 .3rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
main :target { background: var(--mark); }
p { margin: .4rem 0 .8rem; max-width: 48rem; overflow-wrap: anywhere; }
li { margin: .2rem 0; max-width: 48rem; overflow-wrap: anywhere; }
ul, ol { padding-left: 1.5rem; margin: .4rem 0 .8rem; }
a { color: var(--accent); text-decoration: none; }
main a { text-decoration: underline; text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration: underline; }
a:focus-visible, .wide:focus-visible, figure:focus-visible, .skip:focus { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font: .86em/1.55 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: 8px; padding: .8rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { padding: 0; background: none; font-size: 1em; }
blockquote { margin: .8rem 0; padding: .1rem 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.6rem 0; }
dl { margin: .8rem 0; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; padding: .22rem 0; }
dt { color: var(--quiet); overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: .6rem 0 1rem; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem; border-bottom: 1px solid var(--line); }
th { font-size: .8rem; font-weight: 600; color: var(--quiet); background: var(--side); white-space: nowrap; }
tbody tr:last-child td { border-bottom: 0; }
td { min-width: 4.5rem; overflow-wrap: break-word; }
td code { overflow-wrap: break-word; }
figure { margin: 1rem 0; overflow-x: auto; }
figcaption { font-size: .8rem; }
img { max-width: 100%; height: auto; }
svg { display: block; font: 13px system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
rect { fill: var(--side); stroke: var(--line); }
text { fill: var(--text); }
.own rect { fill: var(--mark); stroke: var(--accent); }
.own text { font-weight: 600; }
.range { fill: var(--quiet); font-size: 11.5px; paint-order: stroke; stroke: var(--page); stroke-width: 4px; }
.line { fill: none; stroke: var(--quiet); stroke-width: 1.3; }
.tip { fill: var(--quiet); }
.quiet { color: var(--quiet); }
.problem { color: var(--warn); background: var(--warn-mark); border-radius: 8px; padding: .5rem .9rem; }
@media screen and (max-width: 56rem) {
  .page { display: block; }
  nav { position: static; max-height: none; min-height: 0; border-right: 0; border-bottom: 1px solid var(--line); padding: 1rem; }
  main { padding: .6rem 1rem 3rem; }
  dl > div { display: block; padding: .4rem 0; }
}
@media print {
  :root {
    color-scheme: light; --page: #fff; --side: #fff; --text: #000; --quiet: #444; --line: #bbb;
    --accent: #000; --mark: #fff; --warn: #000; --warn-mark: #fff; --code: #f4f4f4;
  }
  body { font-size: 10pt; }
  nav, .skip { display: none; }
  .page { display: block; }
  main { max-width: none; padding: 0; }
  .wide, figure { overflow: visible; }
  svg { max-width: 100%; height: auto; }
  tr, figure, pre { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
}
`;
