import { type DocumentPath, type Finding, formatPath, type Locatable, type Range } from '../base/index.ts';
import type { ArgsOf, FindingRule, FindingRuleTable } from './rule.ts';

/** Where a finding points: a value of a document, or a file as a whole. */
export type FindingPlace =
  | (Locatable & { readonly path: DocumentPath })
  | { readonly file: string; readonly range?: Range; readonly path?: string };

/** Turns rule ids and facts into findings. An unknown id or a missing fact does not compile. */
export class FindingCollector<Table extends FindingRuleTable> {
  readonly findings: Finding[] = [];
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  add<Id extends keyof Table & string>(id: Id, args: ArgsOf<Table, Id>, place: FindingPlace): void {
    const row = this.#table[id] as FindingRule<ArgsOf<Table, Id>>;
    this.findings.push({
      rule: id,
      severity: row.severity,
      message: row.message(args),
      fix: row.fix(args),
      ...locate(place),
    });
  }
}

function locate(place: FindingPlace): Pick<Finding, 'path' | 'file' | 'range'> {
  if ('location' in place) return { path: formatPath(place.path), ...place.location() };
  return { path: place.path ?? '', file: place.file, ...(place.range === undefined ? {} : { range: place.range }) };
}
