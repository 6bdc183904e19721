import type { SchemaNode } from './model.js';
/** The names of objects that a schema speaks about. */
export interface DeclaredNames {
    readonly names: ReadonlySet<string>;
    readonly patterns: ReadonlySet<string>;
    /** True when it speaks about all names, or when it cannot be known which. */
    readonly all: boolean;
    /** True when it has `properties`: in the closed world names that it does not declare are not there. */
    readonly closes: boolean;
}
/** Collects the names of whole schemas: all that applies to the same value, whichever branch is taken. */
export declare class NameCollector {
    #private;
    of(node: SchemaNode): DeclaredNames;
}
/** The names of one schema by itself, without what it refers to or branches into. */
export declare function ownNames({ keywords }: SchemaNode): DeclaredNames;
/** All that several schemas declare together. */
export declare function uniteNames(parts: readonly DeclaredNames[]): DeclaredNames;
/** What else applies to the same value, or may, and adds to what it declares; `if` is left out. */
export declare function appliedNodes({ keywords }: SchemaNode): SchemaNode[];
