import type { DocumentFile } from '../../document/index.js';
import type { OperationList } from './describe-interface.js';
/** What the service sends and receives, in the order of the document. @see AsyncAPI 2.6.0 and 3.0.0 */
export declare function listAsyncapiOperations(file: DocumentFile): OperationList;
