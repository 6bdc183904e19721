import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../base/index.ts';
import { applyOverrides, type Overrides } from '../contract/index.ts';
import { loadArchive, loadFolder, loadGitFolder } from '../sources/index.ts';
import type { AppContext } from './context.ts';
import { bundleFromFiles, type LoadedBundle } from './loaded-bundle.ts';

/** Whether a text is a reference into a registry or a folder of layouts. */
export function isReference(source: string): boolean {
  return /^(oci:\/\/|oci-layout:)/.test(source);
}

/**
 * Loads a bundle from anything the command line takes: a reference, a folder, an archive, a `file://` address.
 *
 * @throws AppError as stores and the file system do; a broken archive or contract comes as findings
 */
export async function loadSource(context: AppContext, source: string, overrides?: Overrides): Promise<LoadedBundle> {
  const loaded = isReference(source)
    ? await context.contracts.load(source)
    : await loadLocal(context.workingDirectory, source);
  return overrides === undefined ? loaded : overrideBundle(loaded, overrides);
}

/** The bundle as if its contract said what the command line says. */
function overrideBundle(bundle: LoadedBundle, overrides: Overrides): LoadedBundle {
  if (bundle.contract === undefined) return bundle;
  const files = applyOverrides(bundle.documents.files, overrides);
  return bundleFromFiles(bundle.source, files, bundle.findings, bundle.origin);
}

/** Loads a bundle from disk; relative paths count from `directory`. */
export async function loadLocal(directory: string, source: string): Promise<LoadedBundle> {
  const path = localPath(directory, source);
  if (/\.(tar\.gz|tgz)$/.test(path)) {
    const { files, findings } = await loadArchive(path);
    return bundleFromFiles(source, files, findings);
  }
  const folder = path.endsWith('/pacto.yaml') ? path.slice(0, -'/pacto.yaml'.length) : path;
  const { files, findings } = await loadFolder(folder);
  return bundleFromFiles(source, files, findings);
}

/** Loads a bundle folder as it is at a commit; `undefined` when it has no contract there. */
export async function loadFromGit(
  context: AppContext,
  commit: string,
  folder: string,
): Promise<LoadedBundle | undefined> {
  const files = await loadGitFolder({ workingDirectory: context.workingDirectory, revision: commit }, folder);
  return files === undefined ? undefined : bundleFromFiles(`git:${commit}:${folder}`, files);
}

function localPath(directory: string, source: string): string {
  if (source.startsWith('file://')) return filePath(source);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(source)?.[1];
  if (scheme !== undefined) {
    throw new AppError('USAGE', `${source} has a scheme that is not known: ${scheme}`, {
      hint: 'Use oci://…, oci-layout:…, file://… or a path.',
    });
  }
  return isAbsolute(source) ? source : join(directory, source);
}

function filePath(source: string): string {
  try {
    return fileURLToPath(source);
  } catch (cause) {
    throw new AppError('USAGE', `${source} is not a file address of this machine`, { cause });
  }
}
