/** Protocol Buffers definitions: reading .proto files and comparing two of them. */
export { diffProtobuf } from './diff-protobuf.ts';
export { type ReadProtobuf, readProtobuf } from './read-protobuf.ts';
export type { ProtoSchema } from './schema.ts';
