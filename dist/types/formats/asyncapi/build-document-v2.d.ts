import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { EventDocument } from './event-model.js';
/** Reads the model from a 2.x document. @see AsyncAPI 2.6.0, Channel Item Object */
export declare function buildDocumentV2(documents: DocumentSet, root: DocumentNode): EventDocument;
