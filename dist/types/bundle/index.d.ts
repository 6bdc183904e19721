/** The files of one bundle: what belongs to it, its identity, its archive. Bytes in, bytes out. */
export { pathProblem } from './bundle-path.js';
export { contentDigest } from './content-digest.js';
export { compileSegment, matchSegment, type SegmentGlob } from './glob.js';
export { applyIgnoreRules, createFolderFilter, IGNORE_FILE } from './ignore.js';
export { PACK_LIMITS, UNPACK_LIMITS } from './limits.js';
export { type PackedBundle, packBundle, packProblem } from './pack.js';
export { type UnpackedBundle, unpackBundle } from './unpack.js';
