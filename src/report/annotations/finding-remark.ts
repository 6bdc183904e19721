import type { Finding } from '../../base/index.ts';
import { CONTRACT_FILE } from '../../contract/index.ts';
import { isAboutBefore } from '../finding-side.ts';
import { type Remark, repositoryFile } from './remark.ts';

/** What a remark needs to know besides the finding. */
interface FindingPlace {
  readonly folder: string;
  /** Folder of the bundle. */
  readonly source: string;
  /** Where a finding without a file points; default: the contract. */
  readonly mainFile?: string;
  /** True when the bundle passes all the same; its errors then are warnings. */
  readonly isPassing?: boolean;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const RANKS = { error: 1, warning: 3, notice: 5 } as const;

/** A finding on its line; none for what is wrong with the published side, whose lines are not those of the head. */
export function findingRemark(place: FindingPlace): (finding: Finding) => Remark[] {
  const { folder, source, mainFile = CONTRACT_FILE, isPassing = false } = place;
  return (finding) => {
    if (isAboutBefore(finding)) return [];
    const { rule, severity, message, fix, path, file = mainFile, range } = finding;
    const level = severity === 'error' && isPassing ? 'warning' : LEVELS[severity];
    const where = path === '' ? '' : `${path}: `;
    return [
      {
        rank: RANKS[level],
        level,
        rule,
        file: repositoryFile(folder, source, file),
        ...(range === undefined ? {} : { range }),
        title: message,
        headline: `${where}${message}`,
        details: [...(fix === undefined ? [] : [`Fix: ${fix}`]), `Rule: ${rule}`],
      },
    ];
  };
}
