import { type Limits, NO_LIMITS } from './limits.ts';
import { joined, type Markup, Table } from './markup.ts';

/** How long a document may be, and how its length is counted. */
export interface Budget {
  readonly max: number;
  readonly measure: (text: string) => number;
}

const SEPARATOR = '\n\n';

/** A document whose parts are not equally important. */
export interface DocumentParts {
  /** Stays whatever happens. */
  readonly head: Markup;
  /** The main part, as much of it as limits allow. */
  readonly bodyOf: (limits: Limits) => readonly Markup[];
  /** The limits to try, from everything to the least. */
  readonly layers: readonly Limits[];
  /** Says that something is missing; only shown where that is so. */
  readonly note: Markup;
  /** Stays as far as there is room next to the head. */
  readonly foot: readonly Markup[];
}

/** Writes a document with the first limits that make it fit; where none do, it is cut between blocks. */
export function writeFitting({ head, bodyOf, layers, note, foot }: DocumentParts, budget: Budget): string {
  let body: readonly Markup[] = [];
  for (const limits of layers) {
    body = bodyOf(limits);
    const text = joinBlocks([head, ...body, ...(limits === NO_LIMITS ? [] : [note]), ...foot]);
    if (budget.measure(text) <= budget.max) return text;
  }
  const end = takeWhole([head], [note, ...foot], budget);
  return joinBlocks([head, ...takeWhole([head, ...end], body, budget), ...end]);
}

function joinBlocks(blocks: readonly Markup[]): string {
  return joined(blocks, SEPARATOR).text;
}

/** The blocks, from the first on, that fit besides those that are there already. */
function takeWhole(present: readonly Markup[], blocks: readonly Markup[], budget: Budget): Markup[] {
  const taken: Markup[] = [];
  let used = budget.measure(joinBlocks(present));
  for (const block of blocks) {
    const room = budget.max - used - SEPARATOR.length;
    const part = budget.measure(block.text) <= room ? block : firstRows(block, room, budget.measure);
    if (part !== undefined) taken.push(part);
    if (part !== block) break;
    used += SEPARATOR.length + budget.measure(block.text);
  }
  return taken;
}

/** As many rows of a table as there is room for; nothing when not even one is. */
function firstRows(block: Markup, room: number, measure: Budget['measure']): Markup | undefined {
  if (!(block instanceof Table)) return undefined;
  let [low, high] = [0, block.rows.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(block.first(middle).text) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? undefined : block.first(low);
}
