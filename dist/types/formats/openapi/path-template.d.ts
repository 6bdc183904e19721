/** A path of an API with its variables told apart from its text. */
export interface PathTemplate {
    /** The path with every variable written `{}`: equal shapes match the same requests. */
    readonly shape: string;
    /** Names of the variables in the order of the path. */
    readonly variables: readonly string[];
}
/**
 * Reads the variables of a path.
 *
 * @see OpenAPI 3.1.0, section 4.8.8 (Paths Object): templated paths with the same hierarchy but different names are
 * identical
 */
export declare function pathTemplate(path: string): PathTemplate;
/** Which name each variable of the first path has in the second; both have the same shape. */
export declare function renamedVariables(before: string, after: string): ReadonlyMap<string, string>;
