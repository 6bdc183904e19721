/** Bundles from outside: folders and their discovery, archives, git revisions; and what is written back. */
export { loadArchive } from './archive.js';
export { discoverBundles, listBundleFolders, selectBundleFolders } from './discovery.js';
export { type LoadedFolder, loadFolder } from './folder.js';
export { isFreeFolder } from './free-folder.js';
export { type GeneratedFilesOptions, replaceGeneratedFiles } from './generated-files.js';
export { checkedOutCommit, type GitSource, hasCommit, hasFiles, readParents } from './git.js';
export { openGitRevision } from './git-revision.js';
export { findLink } from './links.js';
export { loadOptionalFile, loadPlainFile } from './optional-file.js';
export { replaceOutput, writeFolder, writeOutput } from './output.js';
export { isFreePath, listProjectFiles, loadProjectFile, type ProjectLimits, type ProjectListing, writeProjectFile, } from './project-files.js';
