/** The style of every page: our own colours in two sets, the fonts of the system. */
export const STYLE = `
:root {
  --page: #f6f7f9; --card: #ffffff; --text: #1b2330; --quiet: #5b6675; --line: #dfe3e9;
  --accent: #2456c9; --mark: #e9effc; --warn: #a33a12; --warn-mark: #fdeee6; --code: #f0f2f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161d; --card: #1a2029; --text: #e4e8ee; --quiet: #9aa6b5; --line: #2c3542;
    --accent: #8ab0ff; --mark: #22314f; --warn: #ffab85; --warn-mark: #432619; --code: #242c37;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, .bar > div { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-bottom: 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.8rem 0 .6rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .7rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p { margin: .3rem 0 .7rem; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font: .87em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: 8px; padding: .8rem 1rem; overflow-x: auto; }
.wide { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .8rem; border-bottom: 1px solid var(--line); }
th { font-size: .78rem; font-weight: 600; color: var(--quiet); white-space: nowrap; }
tbody tr:last-child td { border-bottom: 0; }
td code { overflow-wrap: break-word; }
td li a, td strong { white-space: nowrap; }
td ul, details ul { margin: 0; padding: 0; list-style: none; }
summary { cursor: pointer; color: var(--quiet); }
details pre { margin: .5rem 0 0; }
.wide + details { margin-top: .6rem; }
.quiet { color: var(--quiet); }
.bar { position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line); }
.bar > div { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; align-items: baseline; padding-top: .6rem; padding-bottom: .6rem; }
.bar strong { margin-right: auto; }
.counts { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0 0; padding: 0; list-style: none; }
.counts li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .6rem 1.1rem; min-width: 8rem; color: var(--quiet); }
.counts b { display: block; font-size: 1.5rem; line-height: 1.3; color: var(--text); font-variant-numeric: tabular-nums; }
.tree { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.2rem; overflow-x: auto; white-space: nowrap; }
.tree ul { list-style: none; margin: 0; padding: 0; }
.tree li { position: relative; padding-left: 1.5rem; }
.tree > ul > li { padding-left: 0; }
.tree > ul > li + li { margin-top: .7rem; }
.tree li li::before { content: ""; position: absolute; left: .45rem; top: 0; bottom: 0; border-left: 1px solid var(--line); }
.tree li li:last-child::before { bottom: auto; height: .85rem; }
.tree li li::after { content: ""; position: absolute; left: .45rem; top: .85rem; width: .75rem; border-top: 1px solid var(--line); }
.tag { font-size: .78rem; color: var(--quiet); background: var(--code); border-radius: 99px; padding: .05rem .55rem; white-space: nowrap; }
.public { color: var(--accent); background: var(--mark); }
.problem { color: var(--warn); background: var(--warn-mark); }
tr:has(:target) > td { background: var(--mark); }
`;
