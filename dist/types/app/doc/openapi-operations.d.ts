import type { DocumentFile } from '../../document/index.js';
import type { OperationList } from './describe-interface.js';
/** Every path with its methods, then what the service calls at its clients, in the order of the document. */
export declare function listOpenapiOperations(file: DocumentFile): OperationList;
