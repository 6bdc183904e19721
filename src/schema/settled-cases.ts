import type { Addition, Choice, Facts } from './facts.ts';
import type { ProofContext } from './proof-context.ts';

const MAX_CHOICES = 60;
const MAX_CASES = 80;
/** So many are tried, possible or not. */
const MAX_TRIES = 240;

/** Branches that have to be taken, by the labels of their choices. */
type Wanted = ReadonlyMap<string, string>;

/**
 * Facts without open choices: the first possible case, then those that differ from it in one choice, and in those that
 * come up with it.
 */
export function* settledCases(context: ProofContext, facts: Facts): Generator<Facts> {
  const queue: Wanted[] = [new Map()];
  const varied = new Set<string>();
  let count = 0;
  for (const wanted of queue) {
    const { facts: next, settled } = settle(context, facts, wanted);
    if (next !== undefined) {
      count++;
      yield next;
    }
    if (count >= MAX_CASES) return;
    for (const { choice, taken } of settled) {
      if (varied.has(choice.label)) continue;
      varied.add(choice.label);
      const others = choice.branches.filter((branch) => branch !== taken);
      queue.push(...others.map((branch) => new Map([...wanted, [choice.label, keyOf(branch)]])));
    }
    if (queue.length > MAX_TRIES) queue.length = MAX_TRIES;
  }
}

interface Settled {
  readonly facts: Facts | undefined;
  readonly settled: readonly { readonly choice: Choice; readonly taken: Addition }[];
}

function settle(context: ProofContext, from: Facts, wanted: Wanted): Settled {
  const settled: { choice: Choice; taken: Addition }[] = [];
  let facts = from;
  // The wanted branches go first, so that the others can follow them.
  for (let count = 0; count < MAX_CHOICES; count++) {
    const choice = facts.choices.find(({ label }) => wanted.has(label)) ?? facts.choices[0];
    if (choice === undefined) return { facts, settled };
    const next = takeBranch(context, facts, choice, wanted.get(choice.label));
    if (next === undefined) return { facts: undefined, settled };
    settled.push({ choice, taken: next.taken });
    facts = next.facts;
  }
  return { facts, settled };
}

function takeBranch(
  context: ProofContext,
  facts: Facts,
  choice: Choice,
  wanted: string | undefined,
): { facts: Facts; taken: Addition } | undefined {
  for (const taken of choice.branches) {
    if (wanted !== undefined && keyOf(taken) !== wanted) continue;
    const next = context.facts.take(facts, choice, taken);
    if (next.types !== 0 && !context.isPlainlyEmpty(next)) return { facts: next, taken };
  }
  return undefined;
}

/** Equal for the same branch of a choice, whatever else is known. */
function keyOf({ parts, negatives }: Addition): string {
  return `${parts.map(({ node }) => node.id).join()}!${negatives.map(({ id }) => id).join()}`;
}
