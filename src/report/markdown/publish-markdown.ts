import type { PublishedBundle, PublishReport } from '../model.ts';
import { shortDigest } from '../source-place.ts';
import { code, type Markup, md, NOTHING, table } from './markup.ts';

const HEADERS = ['Action', 'Service', 'Version', 'Reference', 'Digest', 'Reason'];

/** What was published, or would be. */
export function renderPublishMarkdown({ dryRun, results }: PublishReport): Markup[] {
  return [
    dryRun ? md`## Publish plan` : md`## Published contracts`,
    results.length === 0 ? md`Nothing to publish.` : table(HEADERS, results.map(bundleRow)),
    ...(dryRun ? [md`Dry run: nothing was sent.`] : []),
  ];
}

function bundleRow({ action, name, version, ref, digest, reason }: PublishedBundle): Markup[] {
  const shownDigest = digest === '' ? NOTHING : code(shortDigest(digest));
  return [md`${action}`, code(name), code(version), code(ref), shownDigest, md`${reason ?? ''}`];
}
