import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import type { EventDocument } from './event-model.ts';
/** Reads the model from a 3.x document. @see AsyncAPI 3.0.0 */
export declare function buildDocumentV3(documents: DocumentSet, root: DocumentNode): EventDocument;
