/** The files of one bundle: what belongs to it, its identity, its archive. Bytes in, bytes out. */
export { pathProblem } from './bundle-path.ts';
export { contentDigest } from './content-digest.ts';
export { compileSegment, matchSegment, type SegmentGlob } from './glob.ts';
export { applyIgnoreRules, createFolderFilter, IGNORE_FILE } from './ignore.ts';
export { PACK_LIMITS, UNPACK_LIMITS } from './limits.ts';
export { type PackedBundle, packBundle, packProblem } from './pack.ts';
export { type UnpackedBundle, unpackBundle } from './unpack.ts';
