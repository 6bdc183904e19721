import type { PublishedBundle, PublishReport } from '../model.ts';
import { shownBundle } from '../shown-name.ts';
import { visibleText } from '../visible-text.ts';

/** One line per bundle: `create name@version ref digest reason`. */
export function renderPublishText(report: PublishReport): string[] {
  const lines = report.results.length === 0 ? ['Nothing to publish.'] : report.results.map(bundleLine);
  return report.dryRun ? [...lines, 'Dry run: nothing was sent.'] : lines;
}

function bundleLine(bundle: PublishedBundle): string {
  const parts = [bundle.action, shownBundle(bundle, '@'), bundle.ref, bundle.digest, bundle.reason ?? ''];
  return visibleText(parts.filter((part) => part !== '').join(' '));
}
