import type { Annotation } from '../annotation.ts';
import type { CheckReport, FailureReport, ValidateReport } from '../model.ts';
import { changeRemarks } from './change-remark.ts';
import { findingRemark } from './finding-remark.ts';
import { mergeRemarks, type Remark } from './remark.ts';

/** Where findings about a whole workspace point. */
const CONFIGURATION_FILE = 'pacto.config.yaml';

/**
 * Remarks on the lines of a repository, the most important first: changes that fail the check, errors, then warnings
 * (potential breaks, breaks that pass), then notices. Those of one rule on one line are one remark. Harmless changes,
 * findings about the published side, and runs that judged nothing have none.
 *
 * @param options.folder of the workspace inside the repository, without slashes at its ends; empty for the root
 */
export function listAnnotations(
  report: CheckReport | ValidateReport | FailureReport,
  { folder }: { readonly folder: string },
): Annotation[] {
  const remarks = remarksOf(report, folder).sort((a, b) => a.rank - b.rank);
  return mergeRemarks(remarks);
}

function remarksOf(report: CheckReport | ValidateReport | FailureReport, folder: string): Remark[] {
  if (report.kind === 'failure') return [];
  if (report.kind === 'validate') {
    return report.bundles.flatMap(({ source, findings }) => findings.flatMap(findingRemark({ folder, source })));
  }
  const whole = { folder, source: '', mainFile: CONFIGURATION_FILE };
  return [
    ...report.findings.flatMap(findingRemark(whole)),
    ...report.results.flatMap((result) => {
      const place = { folder, source: result.source, isPassing: result.verdict !== 'fail' };
      return [...changeRemarks(result, folder), ...result.findings.flatMap(findingRemark(place))];
    }),
  ];
}
