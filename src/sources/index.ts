/** Bundles from outside: folders and their discovery, archives, git revisions; and what is written back. */
export { loadArchive } from './archive.ts';
export { discoverBundles } from './discovery.ts';
export { type LoadedFolder, loadFolder } from './folder.ts';
export { isFreeFolder } from './free-folder.ts';
export { type GitSource, listGitBundles, loadGitFolder, resolveCommit } from './git.ts';
export { loadOptionalFile } from './optional-file.ts';
export { writeFolder, writeOutput } from './output.ts';
