import type { PublishReport } from '../../report/index.ts';
import type { AppContext } from '../context.ts';

/** A report that says of each bundle where mirrors led to. */
export function showMirrors({ contracts }: Pick<AppContext, 'contracts'>, report: PublishReport): PublishReport {
  const results = report.results.map((bundle) => {
    const resolved = contracts.mirrored(bundle.ref);
    return resolved === undefined ? bundle : { ...bundle, resolved };
  });
  return { ...report, results };
}
