import type { PublishedBundle, PublishReport } from '../model.ts';
import { shownName } from '../shown-name.ts';
import { shortDigest } from '../source-place.ts';
import { code, codeOrNothing, type Markup, md, NOTHING, table } from './markup.ts';

const HEADERS = ['Action', 'Service', 'Version', 'Reference', 'Digest', 'Reason'];

/** What was published, or would be. */
export function renderPublishMarkdown({ dryRun, results }: PublishReport): Markup[] {
  return [
    dryRun ? md`## Publish plan` : md`## Published contracts`,
    results.length === 0 ? md`Nothing to publish.` : table(HEADERS, results.map(bundleRow)),
    ...(dryRun ? [md`Dry run: nothing was sent.`] : []),
  ];
}

function bundleRow(bundle: PublishedBundle): Markup[] {
  const { action, version, ref, digest, reason } = bundle;
  const shownDigest = digest === '' ? NOTHING : code(shortDigest(digest));
  return [
    md`${action}`,
    code(shownName(bundle)),
    codeOrNothing(version),
    codeOrNothing(ref),
    shownDigest,
    md`${reason ?? ''}`,
  ];
}
