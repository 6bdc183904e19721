import { type ComposedDoc, composeDoc } from '../doc/compose-doc.ts';
import { composeIndex } from '../doc/compose-index.ts';
import { type ContentsEntry, listContents } from '../doc/contents.ts';
import type { DocIndexReport, DocReport } from '../doc-model.ts';
import { blocksHtml } from './block-html.ts';
import { type Html, html } from './html.ts';
import { htmlPage } from './html-page.ts';

/** The documentation of a contract as one page that needs nothing else. */
export function renderDocHtml(report: DocReport): string {
  const up = report.index === undefined ? undefined : html`<p><a href="${report.index}">All contracts</a></p>\n`;
  return docPage(composeDoc(report), up, report.images);
}

/** The list of contracts that are documented together, as a page that needs nothing but theirs. */
export function renderDocIndexHtml(report: DocIndexReport): string {
  return docPage(composeIndex(report), undefined);
}

/** The main part's id has a capital, which no heading's id has. */
function docPage(doc: ComposedDoc, up: Html | undefined, images: DocReport['images'] = new Map()): string {
  const contents = listContents(doc.blocks, 4);
  const navigation = html`<nav aria-label="Contents">\n${up}${contentsHtml(contents)}</nav>\n`;
  const hasNavigation = up !== undefined || contents.length > 0;
  const body = html`<a class="skip" href="#Main">Skip to the content</a>
<div class="page${hasNavigation ? '' : ' alone'}">
${hasNavigation ? navigation : undefined}<main id="Main">
${blocksHtml(doc.blocks, { ids: doc.ids, images })}</main>
</div>`;
  return htmlPage(doc.title, body);
}

function contentsHtml(entries: readonly ContentsEntry[]): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(({ id, text, below }) => {
    return html`<li><a href="#${id}">${text}</a>${contentsHtml(below)}</li>\n`;
  });
  return html`<ul>\n${items}</ul>\n`;
}
