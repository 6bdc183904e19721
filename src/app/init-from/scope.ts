import { posix } from 'node:path';
import { AppError, compareText } from '../../base/index.ts';
import { folderOf, isPackageRoot, nameOf } from './package-manifest.ts';
import type { Project } from './project.ts';

/** Which part of a folder is the service. */
export interface Scope {
  /** Folder of the package that the interfaces belong to; empty for the folder itself. */
  readonly home: string;
  /** The package and the folder itself, the nearer first: where facts about the service stand. */
  readonly folders: readonly string[];
  /** Other packages with interfaces of their own. */
  readonly others: readonly string[];
  /** Whether a file belongs to the service and not to another package. */
  holds(file: string): boolean;
}

/**
 * Finds the one package that a contract for the folder is about.
 *
 * @param files what a contract could be made from: the specifications, or else the settings
 * @throws AppError `USAGE` when several packages below the folder could be meant and the folder itself is none
 */
export function chooseScope(project: Project, shown: string, files: readonly string[]): Scope {
  const packages = new Set(project.files.filter(isPackageRoot).map(folderOf));
  const packageOf = (file: string): string => {
    let folder = folderOf(file);
    while (folder !== '' && !packages.has(folder)) folder = folderOf(folder);
    return folder;
  };
  const candidates = [...new Set(files.map(packageOf))].sort(compareText);
  if (candidates.length > 1 && !candidates.includes('')) throw severalServices(shown, candidates);
  const home = candidates.includes('') ? '' : (candidates[0] ?? '');
  const folders = [...new Set([home, ''])];
  return {
    home,
    folders,
    others: candidates.filter((folder) => folder !== home),
    holds: (file) => folders.includes(packageOf(file)),
  };
}

/** A contract at the top would hide those below it, since bundles inside a bundle are not found. */
function severalServices(shown: string, folders: readonly string[]): AppError {
  const commands = folders.map((folder) => `pacto init --from ${shellWord(posix.join(shown, folder))}`);
  return new AppError('USAGE', `${shown} holds several packages with interfaces; a contract describes one service`, {
    hint: `Write one for each:\n  ${commands.join('\n  ')}`,
  });
}

/** A text as one word of a command line: folders may have any name, and people paste commands. */
function shellWord(text: string): string {
  return /^[\w./][\w./@:+-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Contracts that are there already, in the folder or below it. */
export function findContracts(project: Project): string[] {
  return project.files.filter((file) => nameOf(file) === 'pacto.yaml');
}
