import type { SchemaNode } from './model.js';
import type { Verdict } from './verdict.js';
/** Names that some schemas treat alike: one name that they mention, or all others with the same matching patterns. */
export interface NameClass {
    /** Absent for a group of names that nobody mentions. */
    readonly name?: string | undefined;
    /** A name of the group. */
    readonly example: string;
    /** For a group: which patterns its names match. */
    readonly matches: ReadonlyMap<string, Verdict>;
    /** For a group: names that are no part of it, for they are classes of their own. */
    readonly except?: ReadonlySet<string>;
}
/** The class of one name. */
export declare function namedClass(name: string): NameClass;
/** Whether the names of a class match a pattern. */
export declare function classMatches(group: NameClass, pattern: string): Verdict;
/** All names, in classes; `undefined` when the patterns are too many or too large to tell their names apart. */
export declare function classifyNames(nodes: readonly SchemaNode[], more?: Iterable<string>): readonly NameClass[] | undefined;
