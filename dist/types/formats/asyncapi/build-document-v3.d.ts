import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { EventDocument } from './event-model.js';
/** Reads the model from a 3.x document. @see AsyncAPI 3.0.0 */
export declare function buildDocumentV3(documents: DocumentSet, root: DocumentNode): EventDocument;
