/** Protocol Buffers definitions: reading .proto files and comparing two of them. */
export { diffProtobuf } from './diff-protobuf.js';
export { type ReadProtobuf, readProtobuf } from './read-protobuf.js';
export type { ProtoSchema } from './schema.js';
