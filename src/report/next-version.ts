import type { ComparisonReport } from './model.ts';

/** What a comparison asks of the version, in words; `undefined` when the contract did not change. */
export function nextVersionText(comparison: ComparisonReport, version: string): string | undefined {
  if (comparison.nextVersion === null) return undefined;
  const declared = comparison.declared ? 'declared' : `${version} does not declare these changes`;
  return `${comparison.nextVersion} (${declared})`;
}
