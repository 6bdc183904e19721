import { type Version } from '../version/index.js';
/**
 * Published versions in the order in which they are tried. First the version itself: spelled the same, else any
 * spelling of it, since `1.1` and `1.1.0` are one version. Then those below, the highest first; prereleases count only
 * for a prerelease.
 *
 * @param published lowest first
 */
export declare function orderCandidates(own: Version, published: readonly Version[]): Version[];
