import type { DocIndexReport } from '../doc-model.js';
import type { ComposedDoc } from './compose-doc.js';
/** A list of services that are documented together, each with its versions. */
export declare function composeIndex({ entries, unreadable }: DocIndexReport): ComposedDoc;
