import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { EventServer } from './event-model.js';
/** The servers of a document: 2.x writes one `url`, 3.x `host` and `pathname`. */
export declare function buildServers(documents: DocumentSet, root: DocumentNode): EventServer[];
