import { type Change } from '../base/index.js';
import type { CheckResult } from './model.js';
/**
 * The changes that a bundle fails for: the gate looks at the worst class that is not waived. None when the bundle
 * passes, or fails for its errors alone.
 */
export declare function failingChanges({ verdict, declared, changes, findings }: CheckResult): ReadonlySet<Change>;
