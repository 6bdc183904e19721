import { canonicalJson, type Direction, type DraftChange } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { type ArgsOf, asyncapiRules, ChangeCollector, type ChangePlace } from '../../rules/index.ts';
import { isWorse } from '../json-schema/index.ts';

/** The table whose rules the walk reports. */
type AsyncapiRules = typeof asyncapiRules;

/** Where a change is; both nodes are known, because they tell whether two changes are one. */
export interface RecordedPlace extends ChangePlace {
  readonly beforeAt: DocumentNode;
  readonly afterAt: DocumentNode;
}

/**
 * How sure the direction of a message is. `either`: the document leaves it open, so a class that the other direction
 * does not share becomes POTENTIAL_BREAKING.
 */
export interface MessageFlow {
  readonly direction: Direction;
  readonly certainty: 'certain' | 'either';
}

/** Why a class is not sure: the direction is left open, or a reference leads nowhere. */
type Doubt = 'direction' | 'reference';

interface Entry {
  change: DraftChange;
  readonly operations: Set<string>;
}

/**
 * Collects changes. A message or schema that several operations share is reported once, with the names of all, under
 * the path of the first one that it hurts most.
 */
export class ChangeRecorder {
  readonly #collector = new ChangeCollector(asyncapiRules);
  readonly #entries = new Map<string, Entry>();
  #operation: string | undefined;
  #isUnread = false;

  /** Names the operation that everything reported by `run` belongs to. */
  within(operation: string, run: () => void): void {
    this.#operation = operation;
    run();
    this.#operation = undefined;
  }

  /** Says whether what `run` reports rests on something that a reference does not lead to. */
  unread(isUnread: boolean, run: () => void): void {
    const outer = this.#isUnread;
    this.#isUnread ||= isUnread;
    run();
    this.#isUnread = outer;
  }

  add<Id extends keyof AsyncapiRules & string>(
    id: Id,
    args: ArgsOf<AsyncapiRules, Id>,
    place: RecordedPlace,
    isCapped = false,
  ): void {
    const { type, beforeAt, afterAt, before, after, path } = place;
    const values = [before ?? null, after ?? null];
    const key = canonicalJson([id, type, beforeAt.address, afterAt.address, values, lastStep(path)]);
    const doubt = this.#isUnread ? 'reference' : isCapped ? 'direction' : undefined;
    const change = this.#draft(id, args, place, doubt);
    const entry = this.#entries.get(key) ?? { change, operations: new Set<string>() };
    this.#entries.set(key, entry);
    if (isWorse(change, entry.change)) entry.change = change;
    if (this.#operation !== undefined) entry.operations.add(this.#operation);
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** All changes in the order of their first visit. */
  changes(): DraftChange[] {
    return [...this.#entries.values()].map(({ change, operations }) =>
      operations.size > 1 ? { ...change, affects: [...operations] } : change,
    );
  }

  #draft<Id extends keyof AsyncapiRules & string>(
    id: Id,
    args: ArgsOf<AsyncapiRules, Id>,
    place: RecordedPlace,
    doubt: Doubt | undefined,
  ): DraftChange {
    this.#collector.add(id, args, place);
    const change = this.#collector.changes.at(-1) as DraftChange;
    return doubt === undefined ? change : cap(change, doubt);
  }
}

const CAUSES: { readonly [Cause in Doubt]: string } = {
  direction: 'the document can be read as sending or receiving it',
  reference: 'a reference leads nowhere',
};

/** What the document leaves open is said in the reason, so that nobody wonders about the class. */
function cap(change: DraftChange, doubt: Doubt): DraftChange {
  // Prose stays prose, whatever a reference would lead to.
  if (change.neutral) return change;
  const reason = change.reason.includes('undecided')
    ? change.reason
    : `${change.reason}, undecided because ${CAUSES[doubt]}`;
  return { ...change, classification: 'POTENTIAL_BREAKING', reason };
}

function lastStep(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
}
