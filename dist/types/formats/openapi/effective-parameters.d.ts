import type { DocumentNode } from '../../document/index.js';
/** One parameter that an operation takes. */
export interface Parameter {
    readonly name: string;
    /** `query`, `header`, `path`, `cookie` */
    readonly in: string;
    /** The item of the list, perhaps a reference. */
    readonly entry: DocumentNode;
    /** True when it stands at the path, for all operations. */
    readonly isShared: boolean;
}
/** One `parameters` list as written. */
export interface ParameterList {
    /** By {@link parameterKey}. */
    readonly parameters: ReadonlyMap<string, Parameter>;
    /** What is no parameter, or repeats one: values that cannot be matched by name. */
    readonly strays: readonly DocumentNode[];
    /** True when a reference in the list leads nowhere. */
    readonly isBroken: boolean;
}
/** Identity of a parameter: names of headers are written in any case. @see OpenAPI 3.1.0, section 4.8.12 */
export declare function parameterKey(location: string, name: string): string;
/**
 * Reads one `parameters` list.
 *
 * @param resolve follows references; `undefined` for one that leads nowhere
 */
export declare function readParameters(list: DocumentNode | undefined, isShared: boolean, resolve: (node: DocumentNode) => DocumentNode | undefined): ParameterList;
/** The parameters of an operation: its own, and those of the path that it does not replace. */
export declare function effectiveParameters(shared: ParameterList, own: ParameterList): ParameterList;
/** The values of a path's list that decide nothing because every operation replaces them. */
export declare function shadowedParameters(shared: ParameterList, operations: readonly ParameterList[]): DocumentNode[];
