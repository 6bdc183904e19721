import { Html, type HtmlValue, html, writeJson } from '../report/index.ts';
import { SCRIPT_POLICY } from './addresses.ts';
import type { PlatformDocument } from './model.ts';

/**
 * What a browser may do with the dashboard: run and apply its own two files, and read documents from where it came from.
 * Servers send it as a header; the page says it as well, for where there is none.
 *
 * @param scripts whether documents may come as scripts
 */
export function contentSecurityPolicy(scripts: 'own' | 'own and documents'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup or a script, whatever the page tries.
    "require-trusted-types-for 'script'",
    `trusted-types ${scripts === 'own' ? "'none'" : SCRIPT_POLICY}`,
  ].join('; ');
}

/**
 * The page that everything is shown on; readable as a list without scripts.
 *
 * @param scripts whether documents may come as scripts
 */
export function renderIndexPage(platform: PlatformDocument, scripts: 'own' | 'own and documents' = 'own'): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(contentSecurityPolicy(scripts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${platform.title} · Pacto</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="app.css">
</head>
<body>
<div id="app"></div>
<noscript>
${summary(platform)}
</noscript>
<script type="application/json" id="platform">
${new Html(inertJson(platform))}
</script>
<script src="app.js" defer></script>
</body>
</html>
`.text;
}

/** JSON that cannot end the element it stands in: what means something to HTML is spelled as an escape. */
function inertJson(document: unknown): string {
  return writeJson(document, 0).replace(/[<>&\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Every service with what it needs. */
function summary({ title, services, edges, findings }: PlatformDocument): HtmlValue {
  const needs = new Map<string, string[]>();
  for (const { from, to, ref, kind } of edges) {
    if (kind === 'dependency') needs.set(from, [...(needs.get(from) ?? []), to ?? ref]);
  }
  const items = services.map(({ id, owner }) => {
    const needed = needs.get(id) ?? [];
    const by = owner === undefined ? '' : `, ${owner}`;
    return html`<li>${id}${by}${needed.length === 0 ? '' : `, needs ${needed.join(', ')}`}</li>\n`;
  });
  return html`<h1>${title}</h1>
<p>The dashboard needs JavaScript. Without it, this is the list of services (${services.length}), with ${findings.length} findings.</p>
<ul>
${items}</ul>`;
}
