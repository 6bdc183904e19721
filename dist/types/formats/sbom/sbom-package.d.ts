/** One package of a bill of materials, whichever format names it. */
export interface SbomPackage {
    /** What two versions of one package have in common. */
    readonly identity: string;
    /** The identity as people read it. */
    readonly label: string;
    readonly version: string | undefined;
    readonly license: string | undefined;
    readonly supplier: string | undefined;
}
/** What the formats say about a package, before it has an identity. */
export interface PackageFacts {
    readonly purl?: string | undefined;
    readonly type?: string | undefined;
    readonly group?: string | undefined;
    readonly name: string | undefined;
    readonly version?: string | undefined;
    readonly license?: string | undefined;
    readonly supplier?: string | undefined;
}
/** Gives a package its identity: its package URL without version, else type, group and name; never its position. */
export declare function identifyPackage(facts: PackageFacts): SbomPackage | undefined;
