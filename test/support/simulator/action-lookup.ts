import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An action as a step names it, found on this machine. */
export interface FoundAction {
  readonly folder: string;
  /** Root of the repository it is part of; what `$/` counts from inside of it. */
  readonly root: string;
  /** `OWNER/REPO` and `REF`; missing for `./`. */
  readonly repository?: string;
  readonly ref?: string;
  /** True for our stand-ins of well-known actions, which see the simulator's own variables. */
  readonly isShim: boolean;
}

const SHIMS = fileURLToPath(new URL('./shims/', import.meta.url));

/** Finds what `uses` names: in the workspace, in the repository of the naming file, in a mapped folder, or among the shims. */
export function findAction(
  uses: string,
  places: {
    readonly workspace: string;
    readonly root: string;
    readonly actions?: { readonly [repository: string]: string };
  },
): FoundAction {
  if (uses.startsWith('./')) {
    return { folder: join(places.workspace, uses), root: places.workspace, isShim: false };
  }
  if (uses.startsWith('$/')) return { folder: join(places.root, uses.slice(2)), root: places.root, isShim: false };
  const { repository, path, ref } = splitReference(uses);
  const mapped = places.actions?.[`${repository}@${ref}`] ?? places.actions?.[repository];
  if (mapped !== undefined) return { folder: join(mapped, path), root: mapped, repository, ref, isShim: false };
  const shim = join(SHIMS, repository.replace(/^actions\//, ''));
  if (!repository.startsWith('actions/') || path !== '' || !existsSync(shim)) {
    throw new Error(`Unable to resolve action ${uses}: it is neither mapped to a folder nor known to the simulator`);
  }
  return { folder: shim, root: shim, repository, ref, isShim: true };
}

/** Splits `OWNER/REPO/PATH@REF`. */
export function splitReference(uses: string): { repository: string; path: string; ref: string } {
  const [, repository, path = '', ref = ''] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses) ?? [];
  if (repository === undefined) throw new Error(`Expected format {owner}/{repo}[/path]@{ref}. Actual '${uses}'`);
  return { repository, path: path === '' ? '' : normalize(path), ref };
}
