import type { PublishedBundle, PublishReport } from '../model.ts';
import { shownBundle, shownName } from '../shown-name.ts';
import { shortDigest } from '../source-place.ts';
import { code, codeOrNothing, joined, listItem, type Markup, md, NOTHING, prose, table } from './markup.ts';

const HEADERS = ['Action', 'Service', 'Version', 'Reference', 'Digest', 'Reason'];

/** Most files that are listed for one conflict. */
const MOST_FILES = 50;

/** What was published, or would be. */
export function renderPublishMarkdown({ dryRun, results, warnings = [] }: PublishReport): Markup[] {
  return [
    dryRun ? md`## Publish plan` : md`## Published contracts`,
    results.length === 0 ? md`Nothing to publish.` : table(HEADERS, results.map(bundleRow)),
    ...results.flatMap(differenceBlocks),
    ...(warnings.length === 0 ? [] : [joined(warnings.map(warningItem), '\n')]),
    ...(dryRun ? [md`Dry run: nothing was sent.`] : []),
  ];
}

function bundleRow(bundle: PublishedBundle): Markup[] {
  const { action, version, ref, resolved, digest, reason, floatingTags = [] } = bundle;
  const shownDigest = digest === '' ? NOTHING : code(shortDigest(digest));
  const follows = floatingTags.length === 0 ? NOTHING : md`(also ${joined(floatingTags.map(code), ', ')})`;
  return [
    md`${action}`,
    code(shownName(bundle)),
    codeOrNothing(version),
    joined([codeOrNothing(ref), resolved === undefined ? NOTHING : md`(at ${code(resolved)})`, follows], ' '),
    shownDigest,
    md`${reason ?? ''}`,
  ];
}

function warningItem(warning: string): Markup {
  return listItem(md`Warning: ${prose(warning)}`);
}

/** The files in which a bundle conflicts with what is published. */
function differenceBlocks(bundle: PublishedBundle): Markup[] {
  if (bundle.differences === undefined) return [];
  const { added, removed, changed } = bundle.differences;
  const items = [
    ...changed.map((path) => listItem(md`changed: ${code(path)}`)),
    ...added.map((path) => listItem(md`only here: ${code(path)}`)),
    ...removed.map((path) => listItem(md`only published: ${code(path)}`)),
  ];
  const more = items.length > MOST_FILES ? [listItem(md`and ${items.length - MOST_FILES} more`)] : [];
  const list = joined([...items.slice(0, MOST_FILES), ...more], '\n');
  return [md`Files of ${code(shownBundle(bundle, '@'))} that differ from what is published:\n\n${list}`];
}
