import { type Files } from '../base/index.js';
/**
 * The identity of a bundle: `sha256:` and 64 hexadecimal digits over the files that {@link applyIgnoreRules} keeps.
 * Folders, modes, times and compression do not count.
 *
 * What is hashed: for each file, in the order of the paths by UTF-16 units, the path (Unicode NFC, UTF-8), a NUL byte,
 * the number of content bytes in decimal digits, a NUL byte, the content. No path contains NUL and the length says
 * where the content ends, so two different bundles never give the same input.
 *
 * @throws AppError `TOO_LARGE` for a `.pactoignore` above its limits.
 */
export declare function contentDigest(files: Files): string;
