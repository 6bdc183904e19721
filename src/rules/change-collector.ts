import type { ChangeType, Classification, Direction, DraftChange, Locatable, Location, Proof } from '../base/index.ts';
import type { ArgsOf, ChangeRule, ChangeRuleTable } from './rule.ts';

/** What is known about one change beyond its row; what is left out is as the row says. */
export interface ChangeRuling {
  readonly classification?: Classification;
  readonly why?: string;
  readonly fix?: string;
  readonly proof?: Proof;
  readonly renamedTo?: string;
  /** A clause that the reason ends with. */
  readonly note?: string;
}

/** Where a change happened and between which values. */
export interface ChangePlace {
  /** Upstream's spelling, `openapi.paths[/charges].methods[GET]`. */
  readonly path: string;
  readonly type: ChangeType;
  /** What a report shows as the old and the new value; keep it short. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** For a removed thing `afterAt` is its surviving parent, for an added one `beforeAt` is its parent. */
  readonly beforeAt?: Locatable | undefined;
  readonly afterAt?: Locatable | undefined;
  readonly direction?: Direction | undefined;
  readonly ruling?: ChangeRuling | undefined;
}

/** Turns rule ids and facts into changes. An unknown id or a missing fact does not compile. */
export class ChangeCollector<Table extends ChangeRuleTable> {
  readonly changes: DraftChange[] = [];
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  add<Id extends keyof Table & string>(id: Id, args: ArgsOf<Table, Id>, place: ChangePlace): void {
    const row = this.#table[id] as ChangeRule<ArgsOf<Table, Id>>;
    const location = locate(place);
    const { classification = row.classification, why = row.why, fix = row.fix, note, ...shown } = place.ruling ?? {};
    this.changes.push({
      rule: id,
      path: place.path,
      type: place.type,
      classification,
      reason: note === undefined ? row.message(args) : `${row.message(args)}; ${note}`,
      why,
      fix,
      ...(place.before === undefined ? {} : { before: place.before }),
      ...(place.after === undefined ? {} : { after: place.after }),
      ...(place.direction === undefined ? {} : { direction: place.direction }),
      ...(location === undefined ? {} : { location }),
      ...shown,
      ...(row.neutral === undefined ? {} : { neutral: row.neutral }),
    });
  }
}

function locate(place: ChangePlace): { before?: Location; after?: Location } | undefined {
  if (place.beforeAt === undefined && place.afterAt === undefined) return undefined;
  return {
    ...(place.beforeAt === undefined ? {} : { before: place.beforeAt.location() }),
    ...(place.afterAt === undefined ? {} : { after: place.afterAt.location() }),
  };
}
