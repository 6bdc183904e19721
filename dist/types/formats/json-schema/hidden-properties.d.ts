import type { Direction } from '../../base/index.js';
import { Composition } from './composition.js';
import type { SchemaView } from './schema-view.js';
/**
 * The keyword that keeps a property out of the messages of a direction: clients do not send what is `readOnly`, and
 * nobody gets what is `writeOnly`; `required` does not count there either.
 *
 * @see OpenAPI 3.0.3, section 4.7.24 (Schema Object); JSON Schema 2020-12 Validation, section 9.4
 */
export declare const HIDES: {
    readonly [Of in Direction]: 'readOnly' | 'writeOnly';
};
/** Whether what stands beside a `$ref` counts. */
export interface HiddenOptions {
    readonly direction: Direction;
    readonly readsSiblings: boolean;
}
/** True for the schema of a property that no message of a direction carries. */
export declare function isHidden(property: SchemaView, { direction, readsSiblings }: HiddenOptions): boolean;
/** True for a name that a schema declares, in whichever branch, as a property that no message carries. */
export declare function hidesName(scope: Composition, name: string, options: HiddenOptions): boolean;
