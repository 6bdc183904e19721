import type { DocumentFile } from '../../document/index.js';
import type { OperationList } from './describe-interface.js';
/** The procedures of every service, in the order of the definitions. */
export declare function listProtobufOperations(file: DocumentFile): OperationList;
