/** Bundles from outside: folders and their discovery, archives, git revisions; and what is written back. */
export { loadArchive } from './archive.js';
export { discoverBundles } from './discovery.js';
export { type LoadedFolder, loadFolder } from './folder.js';
export { isFreeFolder } from './free-folder.js';
export { type GitSource, listGitBundles, loadGitFolder, resolveCommit } from './git.js';
export { loadOptionalFile } from './optional-file.js';
export { writeFolder, writeOutput } from './output.js';
