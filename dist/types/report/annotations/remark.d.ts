import { type Range } from '../../base/index.js';
import type { Annotation } from '../annotation.js';
/** An annotation that is still to be ranked and merged. */
export interface Remark {
    /** 0 comes first. */
    readonly rank: number;
    readonly level: Annotation['level'];
    readonly rule: string;
    readonly file: string;
    readonly range?: Range;
    readonly title: string;
    /** What the remark says first; all that is left of it when it is merged into another one. */
    readonly headline: string;
    readonly details: readonly string[];
}
/** The path of a bundle's file from the root of the repository. */
export declare function repositoryFile(folder: string, source: string, file: string): string;
/** One annotation for all remarks of a rule on a line, in the order in which the first of each stands. */
export declare function mergeRemarks(remarks: readonly Remark[]): Annotation[];
