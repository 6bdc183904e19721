// Draws a Markdown report as GitHub shows it in a pull request, to be looked at and for the README.
// node scripts/picture.mjs [REPORT.md] [PICTURE.png]; needs Chromium (CHROMIUM=/path, default /usr/bin/chromium).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { openChromium } from './open-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [report = join(root, '.pacto/demo/a/comment.md'), picture = join(root, 'docs/images/comment.png')] =
  process.argv.slice(2);
const WIDTH = 920;
const STYLE = `
  body { margin: 0; padding: 12px; width: ${WIDTH - 24}px; background: #fff; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e;
    font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .author b { color: #1f2328; }
  .markdown-body { padding: 16px; font-size: 14px; }
  .sign { width: 0.95em; height: 0.95em; vertical-align: -0.1em; overflow: visible; }`;

const css = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
// The signs as drawings, so that the picture does not depend on the fonts of a machine.
const SIGNS = {
  '❌': '<path fill="#e5484d" d="M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"/>',
  '✅': '<rect width="16" height="16" rx="3" fill="#2da44e"/><path fill="none" stroke="#fff" stroke-width="2.4" d="m3 8.5 3.4 3.4L13 4.6"/>',
  '⚪': '<circle cx="8" cy="8" r="7" fill="#eaeef2" stroke="#afb8c1"/>',
  '⚠️': '<path fill="#d4a72c" d="M8 1 16 15H0z"/><path stroke="#fff" stroke-width="2" d="M8 5v5m0 1.5v2"/>',
};
const html = marked.parse(readFileSync(report, 'utf8'), { gfm: true });
const body = Object.entries(SIGNS).reduce(
  (text, [sign, shape]) => text.replaceAll(sign, `<svg class="sign" viewBox="0 0 16 16">${shape}</svg>`),
  html,
);
const page = `<!doctype html><meta charset="utf-8"><style>${css}${STYLE}</style>
  <div class="comment"><div class="author"><b>github-actions</b> bot commented</div>
  <div class="markdown-body">${body}</div></div>`;

const browser = await openChromium();
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: 400 }, deviceScaleFactor: 1.5 });
  // A report is text of contracts: nothing in it may run or load anything.
  await tab.route('**/*', (route) => route.abort());
  await tab.setContent(page);
  await tab.locator('body').screenshot({ path: picture });
} finally {
  await browser.close();
}
