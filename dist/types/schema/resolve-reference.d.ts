import { type JsonObject } from '../base/index.js';
import { type IndexedFiles, type Place, type Resource } from './schema-document.js';
/** Where a reference leads, or why it leads nowhere. */
export type Resolution = Place | string;
/** Follows the references of one side's files; the network is never asked. */
export declare class ReferenceResolver {
    #private;
    /** Where every evaluation begins. */
    readonly entry: Resource;
    constructor(index: IndexedFiles, entry: Place);
    /** @param holder the map that has the `$ref` */
    resolve(reference: string, holder: JsonObject, file: string): Resolution;
    /**
     * `$dynamicRef`: where there can be only one target. That is so when the outermost resource, at which every
     * evaluation begins, has the anchor, or when only one resource has it.
     *
     * @see JSON Schema 2020-12 Core, 8.2.3.2
     */
    resolveDynamic(reference: string, holder: JsonObject, file: string): Resolution;
    /** `$recursiveRef`, whose only value is `#`. @see JSON Schema 2019-09 Core, 8.2.4.2 */
    resolveRecursive(reference: string, holder: JsonObject, file: string): Resolution;
}
