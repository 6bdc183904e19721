import { CONTRACT_FILE } from '../../contract/index.ts';
import { listRules } from '../../rules/index.ts';
import { baselineSource } from '../baseline-text.ts';
import type { CheckReport, CheckResult, DiffReport, ValidateReport } from '../model.ts';
import { hasScheme } from './artifact-uri.ts';
import { type ChangePlace, changeResult, findingResult, type ResultPlace } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';

/** Reports that code scanning can show. */
export type ScanReport = ValidateReport | DiffReport | CheckReport;

/** Where findings about a whole workspace point. */
const CONFIGURATION_FILE = 'pacto.config.yaml';

/**
 * One run with every rule of the tables and a result for each change and finding.
 *
 * @see SARIF 2.1.0, sections 3.13 (log), 3.14 (run) and 3.27 (result)
 */
export function sarifLog(report: ScanReport): object {
  const rules = listRules();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pacto', rules: rules.map(sarifRule) } },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(report, indexes),
      },
    ],
  };
}

function resultsOf(report: ScanReport, ruleIndexes: ReadonlyMap<string, number>): object[] {
  const place = { mainFile: CONTRACT_FILE, ruleIndexes };
  if (report.kind === 'validate') {
    return report.bundles.flatMap(({ source, findings }) => findings.map(findingResult({ ...place, source })));
  }
  if (report.kind === 'diff') {
    return comparisonResults(report, {
      ...place,
      source: report.after.source,
      versions: { before: report.before.version, after: report.after.version },
      ...beforeOf(report.before.source),
    });
  }
  return [
    ...report.findings.map(findingResult({ ...place, source: '', mainFile: CONFIGURATION_FILE })),
    ...report.results.flatMap((result) =>
      comparisonResults(result, {
        ...place,
        source: result.source,
        versions: { before: result.baseline?.tag ?? '', after: result.version },
        ...beforeOf(formerFolder(result)),
      }),
    ),
  ];
}

/** A baseline of a commit stands in the folder of the bundle; one of a registry is nowhere in the repository. */
function formerFolder({ source, baseline }: CheckResult): string {
  return baseline?.ref.startsWith('git:') ? source : baselineSource(baseline);
}

/** Code scanning shows files of the repository: an address of any other kind is left out. */
function beforeOf(source: string): Pick<ResultPlace, 'before'> {
  return source === '' || hasScheme(source) ? {} : { before: source };
}

function comparisonResults(comparison: Pick<DiffReport, 'changes' | 'findings'>, place: ChangePlace): object[] {
  return [...comparison.changes.map(changeResult(place)), ...comparison.findings.map(findingResult(place))];
}
