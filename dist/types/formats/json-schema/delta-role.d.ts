import type { Direction } from '../../base/index.js';
import type { SchemaDialect } from '../../schema/index.js';
import type { LocatedDelta } from './schema-diff.js';
/**
 * What comparing the accepted values says about a difference.
 *
 * - `decided`: everything.
 * - `capped`: a value that shows the break is shown, but whether anybody has one is still open.
 * - `closing`: names that the schema does not declare are let in or shut out; nobody invents any, somebody may have one.
 * - `silent`: nothing: the break, if it is one, is not that values are refused.
 */
export type DeltaRole = 'decided' | 'capped' | 'closing' | 'silent';
/** The part that the comparison of values has in judging a difference. */
export declare function roleOf(delta: LocatedDelta, direction: Direction, dialects: readonly (SchemaDialect | undefined)[]): DeltaRole;
/** Whether a keyword is one of those that the comparison of values reads. */
export declare function decidesValues(keyword: string): boolean;
