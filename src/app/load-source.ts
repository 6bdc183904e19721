import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../base/index.ts';
import { applyOverrides, type Overrides } from '../contract/index.ts';
import { hideUserinfo } from '../oci/index.ts';
import { loadArchive, loadFolder } from '../sources/index.ts';
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
  const loaded = isReference(source) ? await context.contracts.load(source) : await loadLocal(context, source);
  return overrideBundle(loaded, overrides);
}

/** The bundle as if its contract said what the command line says. @throws AppError `USAGE`, `CONFIGURATION` */
export function overrideBundle(bundle: LoadedBundle, overrides: Overrides | undefined): LoadedBundle {
  if (bundle.contract === undefined || overrides === undefined) return bundle;
  const files = applyOverrides(bundle.documents.files, overrides);
  if (files === bundle.documents.files) return bundle;
  const { source, findings, origin } = bundle;
  return bundleFromFiles(source, files, { findings, ...(origin === undefined ? {} : { origin }) });
}

/** Loads a bundle from disk; relative paths count from the working directory. */
export async function loadLocal(
  context: Pick<AppContext, 'workingDirectory' | 'parses'>,
  source: string,
): Promise<LoadedBundle> {
  const path = localPath(context.workingDirectory, source);
  const { files, findings } = await loadPath(path).catch((error: unknown) => {
    throw isFileMissing(error) && NAMES_HOST.test(source) ? maybeReference(error, source) : error;
  });
  return bundleFromFiles(source, files, { findings, parses: context.parses });
}

async function loadPath(path: string) {
  if (/\.(tar\.gz|tgz)$/.test(path)) return await loadArchive(path);
  return await loadFolder(path.endsWith('/pacto.yaml') ? path.slice(0, -'/pacto.yaml'.length) : path);
}

/** As other tools spell references: without a scheme, a host with a dot first. */
const NAMES_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/[^/]/i;

function isFileMissing(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'FILE_NOT_FOUND';
}

function maybeReference(error: AppError, source: string): AppError {
  return new AppError(error.code, error.message, {
    hint: `Check the path. For a registry, write ${hideUserinfo(`oci://${source}`)}.`,
    cause: error,
  });
}

function localPath(directory: string, source: string): string {
  if (source.startsWith('file://')) return filePath(source);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(source)?.[1];
  if (scheme !== undefined) {
    throw new AppError('USAGE', `${hideUserinfo(source)} has a scheme that is not known: ${scheme}`, {
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
