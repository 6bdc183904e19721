import type { Change } from '../../base/index.js';
import { type Versions } from '../proof-text.js';
/** The counterexample of a change, a few lines long; nothing when it has none. */
export declare function proofLines(change: Change, versions: Versions): string[];
/** What to do about a property that has another name now; nothing for other changes. */
export declare function renameLines({ renamedTo, fix }: Change): string[];
