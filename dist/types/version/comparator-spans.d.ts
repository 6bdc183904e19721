import type { Comparator } from './comparator.js';
import { type Span } from './span.js';
import { type Version } from './version.js';
/** Ranges judge releases and prereleases apart: most alternatives admit no prerelease at all. */
export type Stage = 'release' | 'prerelease';
/**
 * The versions of one stage that a comparison admits, taken alone. A comparison that `skipsFamily` gets a smaller set:
 * the exact one would need one gap per patch number.
 */
export declare function spansOf(comparator: Comparator, stage: Stage): readonly Span[];
/** Whether a comparison admits a version, leaving aside whether its alternative is open to prereleases. */
export declare function comparatorAdmits(comparator: Comparator, version: Version): boolean;
/** `!=1.2.x-rc` refuses `1.2.0-rc`, `1.2.1-rc` and so on, but no other prerelease and no release of 1.2. */
export declare function skipsFamily({ operator, precision, version }: Comparator): boolean;
