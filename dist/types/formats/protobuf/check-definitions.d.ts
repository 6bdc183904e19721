import type { Finding } from '../../base/index.js';
import type { ProtoEnum, ProtoFile, ProtoMessage } from './proto-file.js';
/** What a compiler would refuse inside one message. */
export declare function checkMessage(message: ProtoMessage, file: ProtoFile): Finding[];
/** What a compiler would refuse inside one enum. */
export declare function checkEnum(kind: ProtoEnum, file: ProtoFile): Finding[];
