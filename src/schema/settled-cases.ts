import type { Choice, Facts } from './facts.ts';
import type { ProofContext } from './proof-context.ts';

const MAX_CHOICES = 60;
const MAX_CASES = 80;

/** Branches that are to be taken, by the labels of their choices. */
type Wanted = ReadonlyMap<string, number>;

/**
 * Facts without open choices: the first possible case, then those that differ from it in one choice, then those that
 * differ in a choice that only such a branch opens.
 */
export function* settledCases(context: ProofContext, facts: Facts): Generator<Facts> {
  const pending: Case[] = [{ wanted: new Map(), known: new Set() }];
  for (let index = 0, count = 0; index < pending.length && count < MAX_CASES; index++) {
    const from = pending[index] as Case;
    const { facts: next, settled } = settle(context, facts, from.wanted);
    if (next === undefined) continue;
    count++;
    yield next;
    if (pending.length < MAX_CASES) pending.push(...casesBeside(from, settled));
  }
}

interface Case {
  readonly wanted: Wanted;
  /** Labels of the choices whose other branches are cases already. */
  readonly known: ReadonlySet<string>;
}

function* casesBeside({ wanted, known }: Case, settled: Settled['settled']): Generator<Case> {
  const labels = new Set([...known, ...settled.map(({ choice }) => choice.label)]);
  for (const { choice, branch } of settled) {
    if (known.has(choice.label)) continue;
    for (const other of choice.branches.keys()) {
      if (other !== branch) yield { wanted: new Map([...wanted, [choice.label, other]]), known: labels };
    }
  }
}

interface Settled {
  readonly facts: Facts | undefined;
  readonly settled: readonly { readonly choice: Choice; readonly branch: number }[];
}

function settle(context: ProofContext, from: Facts, wanted: Wanted): Settled {
  const settled: { choice: Choice; branch: number }[] = [];
  let facts = from;
  // Wanted branches go first, so that the others can follow them.
  for (let count = 0; count < MAX_CHOICES; count++) {
    const choice = facts.choices.find(({ label }) => wanted.has(label)) ?? facts.choices[0];
    if (choice === undefined) return { facts, settled };
    const next = takeBranch(context, facts, choice, wanted.get(choice.label));
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
