import { type Files, type Finding, invariant } from '../../base/index.ts';
import { applyIgnoreRules, IGNORE_FILE, packBundle } from '../../bundle/index.ts';
import { CONTRACT_FILE } from '../../contract/index.ts';
import { DocumentSet } from '../../document/index.ts';
import { validateBundle } from '../../validate/index.ts';
import { writeContract } from './contract-text.ts';
import { writeIgnoreFile } from './ignore-text.ts';
import type { ContractPart, SkippedFile } from './model.ts';
import type { ContractPlan } from './plan.ts';

/** A contract that validates, and what had to be left out for that. */
export interface SettledContract {
  readonly plan: ContractPlan;
  readonly parts: readonly ContractPart[];
  /** The bundle with its ignore file. */
  readonly files: Files;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Makes a contract of the parts that are valid; the others are named with what is wrong with them.
 *
 * @throws AppError `TOO_LARGE` or `USAGE` for files that cannot be in one bundle
 */
export function settleContract(
  candidates: readonly ContractPart[],
  plan: (parts: readonly ContractPart[]) => ContractPlan,
): SettledContract {
  let parts = candidates;
  const skipped: SkippedFile[] = [];
  for (;;) {
    const planned = plan(parts);
    const files = assembleFiles(planned, parts);
    const kept = applyIgnoreRules(files);
    const errors = validateBundle(new DocumentSet(kept)).findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) {
      packBundle(kept);
      return { plan: planned, parts, files, skipped };
    }
    const wrong = new Map(parts.flatMap((part) => describeError(part, errors)));
    invariant(wrong.size > 0, `a contract was written that is invalid: ${errors[0]?.message}`);
    skipped.push(...[...wrong].map(([part, reason]) => ({ file: part.source, reason })));
    parts = parts.filter((part) => !wrong.has(part));
  }
}

function assembleFiles(plan: ContractPlan, parts: readonly ContractPart[]): Files {
  const named: Files = Object.assign({}, ...parts.map((part) => part.files));
  const files = [CONTRACT_FILE, ...Object.keys(named)];
  return { [CONTRACT_FILE]: writeContract(plan), ...named, [IGNORE_FILE]: writeIgnoreFile(files) };
}

/** The first error in the files of a part. */
function describeError(part: ContractPart, errors: readonly Finding[]): [ContractPart, string][] {
  const error = errors.find(({ file }) => file !== undefined && Object.hasOwn(part.files, file));
  if (error === undefined) return [];
  const line = error.range?.start.line ?? 1;
  const place = error.file === part.source ? `line ${line}` : `${error.file}, line ${line}`;
  return [[part, `${place}: ${error.message}`]];
}
