import type { DocReport } from '../doc-model.js';
import { type IdentifiedBlocks } from './identify-headings.js';
/** The documentation of a contract, ready to be written in any format. */
export interface ComposedDoc extends IdentifiedBlocks {
    readonly title: string;
}
/** Puts the documentation of a contract together; parts with nothing to say are left out. */
export declare function composeDoc(report: DocReport): ComposedDoc;
