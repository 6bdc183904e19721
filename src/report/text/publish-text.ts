import type { PublishedBundle, PublishReport } from '../model.ts';
import { shownBundle } from '../shown-name.ts';
import { visibleText } from '../visible-text.ts';

/** One line per bundle: `create name@version ref digest reason`; below it, the files in which it conflicts. */
export function renderPublishText({ dryRun, results, warnings = [] }: PublishReport): string[] {
  return [
    ...(results.length === 0 ? ['Nothing to publish.'] : results.flatMap(bundleLines)),
    ...warnings.map((warning) => visibleText(`Warning: ${warning}`)),
    ...(dryRun ? ['Dry run: nothing was sent.'] : []),
  ];
}

function bundleLines(bundle: PublishedBundle): string[] {
  const { action, ref, resolved, digest, reason = '', floatingTags = [], differences } = bundle;
  const follows = floatingTags.length === 0 ? '' : `(also ${floatingTags.join(', ')})`;
  const place = resolved === undefined ? '' : `(at ${resolved})`;
  const parts = [action, shownBundle(bundle, '@'), ref, place, digest, follows, reason];
  return [parts.filter((part) => part !== '').join(' '), ...differenceLines(differences)].map(visibleText);
}

function differenceLines(differences: PublishedBundle['differences']): string[] {
  if (differences === undefined) return [];
  const { added, removed, changed } = differences;
  return [
    ...changed.map((path) => `  ~ ${path}`),
    ...added.map((path) => `  + ${path}`),
    ...removed.map((path) => `  - ${path}`),
  ];
}
