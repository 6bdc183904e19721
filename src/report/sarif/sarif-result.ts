import type { Change, Finding, Location, Range } from '../../base/index.ts';
import type { Versions } from '../proof-text.ts';
import { changeText } from '../text/change-lines.ts';
import { proofLines } from '../text/proof-lines.ts';
import { visibleText } from '../visible-text.ts';
import { waiverText } from '../waiver-text.ts';
import { artifactUri } from './artifact-uri.ts';
import { levelOfClassification, levelOfSeverity } from './sarif-level.ts';

/** What results need besides the change or finding. */
export interface ResultPlace {
  /** Folder or reference of the bundle at hand. */
  readonly source: string;
  /** Where a result without a file of its own points: code scanning drops results without a location. */
  readonly mainFile: string;
  /** Folder of the bundle it is compared with, where that is in the repository. */
  readonly before?: string;
  readonly ruleIndexes: ReadonlyMap<string, number>;
}

/** What changes need besides that. */
export interface ChangePlace extends ResultPlace {
  readonly versions: Versions;
}

/** A change as a result; one without a line in the bundle at hand points at the main file. */
export function changeResult({
  source,
  mainFile,
  before,
  ruleIndexes,
  versions,
}: ChangePlace): (change: Change) => object {
  return (change) => ({
    ...ruleOf(change.rule, ruleIndexes),
    level: levelOfClassification(change.classification),
    message: messageOf([changeText(change), ...proofLines(change, versions)].join('\n'), change.fix),
    locations: [physicalLocation(source, change.location?.after ?? { file: mainFile })],
    ...(before === undefined || change.location?.before === undefined ? {} : relatedOf(before, change.location.before)),
    ...suppressionsOf(change),
    partialFingerprints: { 'pacto/v1': change.fingerprint },
  });
}

/** A finding as a result; one without a file points at the main file. */
export function findingResult({ source, mainFile, ruleIndexes }: ResultPlace): (finding: Finding) => object {
  return ({ rule, severity, message, fix, file = mainFile, range }) => ({
    ...ruleOf(rule, ruleIndexes),
    level: levelOfSeverity(severity),
    message: messageOf(visibleText(message), fix),
    locations: [physicalLocation(source, { file, ...(range === undefined ? {} : { range }) })],
  });
}

function ruleOf(ruleId: string, indexes: ReadonlyMap<string, number>): object {
  const ruleIndex = indexes.get(ruleId);
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex };
}

function messageOf(text: string, fix: string | undefined): object {
  return { text: fix === undefined ? text : `${text}\n${visibleText(fix)}` };
}

function relatedOf(source: string, before: Location): object {
  return { relatedLocations: [{ ...physicalLocation(source, before), message: { text: 'before' } }] };
}

/** @see SARIF 2.1.0, section 3.35; without a status a suppression is accepted */
function suppressionsOf(change: Change): object {
  const justification = waiverText(change);
  if (justification === undefined) return {};
  return { suppressions: [{ kind: 'external', justification: visibleText(justification) }] };
}

function physicalLocation(source: string, { file, range }: { file: string; range?: Range }): object {
  const artifactLocation = { uri: artifactUri(source, file) };
  return { physicalLocation: { artifactLocation, ...(range === undefined ? {} : { region: regionOf(range) }) } };
}

/** Both SARIF and we count from 1 and exclude the end column. @see SARIF 2.1.0, section 3.30 */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
