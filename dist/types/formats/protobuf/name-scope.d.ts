import type { ProtoFile, TypeName } from './proto-file.js';
import type { SchemaType } from './schema.js';
/** Joins a package or message with a name inside it. */
export declare function joinName(scope: string, name: string): string;
/** Finds the definitions that the names of types stand for. */
export declare class NameScope {
    #private;
    constructor(rootPackage: string, files: readonly ProtoFile[]);
    /**
     * Resolves a name from the innermost scope outwards; what is not found keeps its spelling.
     *
     * @see Protocol Buffers Language Guide (proto3), Packages and Name Resolution
     */
    resolve(type: TypeName, file: ProtoFile, scope: string): SchemaType;
    /** The name of a definition of `file`, as {@link SchemaType} spells it. */
    nameOf(file: ProtoFile, name: string): string;
}
