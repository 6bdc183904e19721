import { canonicalJson, type DraftChange } from '../../base/index.ts';
import { type ArgsOf, ChangeCollector, type ChangePlace, openapiRules } from '../../rules/index.ts';
import { isWorse } from '../json-schema/index.ts';
import { keyOf, type Place } from './pair.ts';

/** The table whose rules the walk reports. */
export type OpenapiRules = typeof openapiRules;

/** Where a change is; both nodes are known, because they tell whether two changes are one. */
export type RecordedPlace = Place & Pick<ChangePlace, 'direction' | 'ruling'>;

interface Entry {
  change: DraftChange;
  readonly operations: Set<string>;
}

/**
 * Collects changes. A shared definition is walked once, and a change of it is reported once, with the names of all
 * operations that reach it, under the path of the first one that it hurts most.
 */
export class ChangeRecorder {
  readonly #collector = new ChangeCollector(openapiRules);
  readonly #entries = new Map<string, Entry>();
  readonly #groups = new Map<string, Set<Entry>>();
  #open: Set<Entry>[] = [];
  #operations: readonly string[] = [];

  /** Names the operations that everything reported by `run` belongs to. */
  within(operations: readonly string[], run: () => void): void {
    const outer = this.#operations;
    this.#operations = operations;
    run();
    this.#operations = outer;
  }

  /** The operations that the walk is in. */
  get operations(): readonly string[] {
    return this.#operations;
  }

  add<Id extends keyof OpenapiRules & string>(id: Id, args: ArgsOf<OpenapiRules, Id>, place: RecordedPlace): void {
    const { type, beforeAt, afterAt, before, after, path } = place;
    const key = canonicalJson([
      id,
      type,
      keyOf(beforeAt),
      keyOf(afterAt),
      before ?? null,
      after ?? null,
      lastStep(path),
    ]);
    this.#collector.add(id, args, place);
    const change = this.#collector.changes.at(-1) as DraftChange;
    const entry = this.#entries.get(key) ?? { change, operations: new Set<string>() };
    this.#entries.set(key, entry);
    if (isWorse(change, entry.change)) entry.change = change;
    this.#touch(entry);
  }

  /** Runs `run` for the first visitor of a key; later ones only join the changes that it found. */
  once(key: string, run: () => void): void {
    const known = this.#groups.get(key);
    if (known !== undefined) {
      for (const entry of known) this.#touch(entry);
      return;
    }
    const group = new Set<Entry>();
    this.#groups.set(key, group);
    this.#open.push(group);
    run();
    this.#open.pop();
  }

  /** All changes in the order of their first visit. */
  changes(): DraftChange[] {
    return [...this.#entries.values()].map(({ change, operations }) =>
      operations.size > 1 ? { ...change, affects: [...operations] } : change,
    );
  }

  #touch(entry: Entry): void {
    for (const operation of this.#operations) entry.operations.add(operation);
    for (const group of this.#open) group.add(entry);
  }
}

function lastStep(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
}
