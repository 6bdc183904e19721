import type { DocumentNode } from '../../document/index.js';
/**
 * Where a reference leads by the `$id`s inside a file: schemas may stand in one file with addresses of their own.
 * `undefined` where no such schema takes part.
 *
 * @see JSON Schema 2020-12 Core, section 9.3.1
 */
export declare function embeddedTarget(root: DocumentNode, from: DocumentNode, reference: string): DocumentNode | undefined;
