import { type Finding, nearestName } from '../base/index.ts';
import { CONTRACT_FILE } from '../contract/index.ts';
import type { DocumentNode } from '../document/index.ts';

/** A finding, and the path of the misspelt name that it is about, if there is one. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly misspelt?: string;
}

/** Turns "version is missing" into "rename verson": a name that must be there is often there, misspelt. */
export function explainMissing(finding: Finding, root: DocumentNode | undefined): ExplainedFinding {
  const way = finding.path.split('.');
  const missing = way.at(-1) ?? '';
  const parent = root?.at(...way.slice(0, -1));
  const isAbsent = finding.rule === 'PARSE_ERROR' && parent?.isMap === true && parent.get(missing) === undefined;
  const near = isAbsent ? nearestName(missing, parent.keys()) : undefined;
  const key = near === undefined ? undefined : parent?.get(near);
  if (near === undefined || key === undefined) return { finding };
  const { range } = key.keyLocation();
  const explained = { ...finding, fix: `Rename ${near} to ${missing}.`, file: CONTRACT_FILE, range };
  return { finding: explained, misspelt: [...way.slice(0, -1), near].join('.') };
}
