import type { DocumentFile } from '../../document/index.js';
import type { OperationList } from './describe-interface.js';
/** Every path with its methods, in the order of the document. */
export declare function listOpenapiOperations(file: DocumentFile): OperationList;
