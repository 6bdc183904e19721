/** Bundles from outside: folders and their discovery, archives, git revisions; and what is written back. */
export { loadArchive } from './archive.ts';
export { discoverBundles, listBundleFolders, selectBundleFolders } from './discovery.ts';
export { type LoadedFolder, loadFolder } from './folder.ts';
export { isFreeFolder } from './free-folder.ts';
export { type GeneratedFilesOptions, replaceGeneratedFiles } from './generated-files.ts';
export { checkedOutCommit, type GitSource, hasCommit, hasFiles, readParents } from './git.ts';
export { openGitRevision } from './git-revision.ts';
export { findLink } from './links.ts';
export { loadOptionalFile, loadPlainFile } from './optional-file.ts';
export { replaceOutput, writeFolder, writeOutput } from './output.ts';
export {
  isFreePath,
  listProjectFiles,
  loadProjectFile,
  type ProjectLimits,
  type ProjectListing,
  writeProjectFile,
} from './project-files.ts';
