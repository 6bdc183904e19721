import type { LinkTarget } from './block.ts';

/** The address of a link, here or outside; `undefined` for a page that is not there. */
export function addressOf(to: LinkTarget, ids: ReadonlyMap<string, string>): string | undefined {
  if ('url' in to) return to.url;
  // Whoever asks for a heading that is gone gets the page, as in a browser.
  const id = ids.get(`${to.page}#${to.heading ?? ''}`) ?? ids.get(to.page);
  return id === undefined ? undefined : `#${id}`;
}
