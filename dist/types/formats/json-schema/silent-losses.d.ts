import type { Direction } from '../../base/index.js';
import type { LocatedDelta } from './schema-diff.js';
/**
 * What a difference takes away, inside a keyword whose schemas apply only sometimes, without that any value is refused:
 * names that are read no longer, another default, keywords that nobody knows. Told directly below `properties` each of
 * them would be a change that may hurt, so it may here.
 *
 * @param countsDefaults whether another default is worth a word
 * @returns a clause that names the keyword; `undefined` when nothing is lost
 */
export declare function silentLoss(delta: LocatedDelta, direction: Direction, countsDefaults: boolean): string | undefined;
