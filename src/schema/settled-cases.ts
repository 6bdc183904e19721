import type { Choice, Facts } from './facts.ts';
import type { ProofContext } from './proof-context.ts';

const MAX_CHOICES = 60;
const MAX_CASES = 80;

/** Facts without open choices: the first possible case, then those that differ from it in one choice. */
export function* settledCases(context: ProofContext, facts: Facts): Generator<Facts> {
  const first = settle(context, facts, undefined, 0);
  if (first.facts !== undefined) yield first.facts;
  let count = 1;
  for (const { choice, branch } of first.settled) {
    for (let other = 0; other < choice.branches.length && count < MAX_CASES; other++) {
      if (other === branch) continue;
      const { facts: next } = settle(context, facts, choice.label, other);
      if (next === undefined) continue;
      count++;
      yield next;
    }
  }
}

interface Settled {
  readonly facts: Facts | undefined;
  readonly settled: readonly { readonly choice: Choice; readonly branch: number }[];
}

function settle(context: ProofContext, from: Facts, label: string | undefined, wanted: number): Settled {
  const settled: { choice: Choice; branch: number }[] = [];
  let facts = from;
  // The wanted branch goes first, so that the others can follow it.
  for (let count = 0; count < MAX_CHOICES; count++) {
    const choice = facts.choices.find((each) => each.label === label) ?? facts.choices[0];
    if (choice === undefined) return { facts, settled };
    const next = takeBranch(context, facts, choice, choice.label === label ? wanted : undefined);
    if (next === undefined) return { facts: undefined, settled };
    settled.push({ choice, branch: next.branch });
    facts = next.facts;
  }
  return { facts, settled };
}

function takeBranch(
  context: ProofContext,
  facts: Facts,
  choice: Choice,
  wanted: number | undefined,
): { facts: Facts; branch: number } | undefined {
  for (const [branch, addition] of choice.branches.entries()) {
    if (wanted !== undefined && branch !== wanted) continue;
    const next = context.facts.take(facts, choice, addition);
    if (next.types !== 0 && !context.isPlainlyEmpty(next)) return { facts: next, branch };
  }
  return undefined;
}
