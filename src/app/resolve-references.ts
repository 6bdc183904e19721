import { isAbsolute } from 'node:path';
import { AppError } from '../base/index.ts';
import { listPolicyReferences, listReferences, type ReferencedBundle } from '../validate/index.ts';
import type { AppContext } from './context.ts';
import { findInWorkspace } from './find-neighbour.ts';
import { isReference, loadLocal } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { folderOfBundle, placeBeside } from './local-place.ts';
import { loadPinned } from './lock/load-pinned.ts';
import type { Workspace } from './workspace.ts';

/** Most bundles that the configuration and policy references of one contract may pull in. */
const MAX_REFERENCES = 100;

/**
 * Loads what a contract refers to for its configuration and policies, and what those policies refer to. A reference
 * that leads nowhere becomes a problem in the result, so that validation can fail closed and say where.
 *
 * @throws AppError only for what makes the whole run pointless: a registry that cannot be asked
 */
export async function resolveReferences(
  context: AppContext,
  bundle: LoadedBundle,
  workspace?: Workspace,
): Promise<Map<string, ReferencedBundle>> {
  const resolved = new Map<string, ReferencedBundle>();
  if (bundle.contract === undefined) return resolved;
  const pending = listReferences(bundle.contract);
  for (let reference = pending.shift(); reference !== undefined; reference = pending.shift()) {
    if (resolved.has(reference)) continue;
    if (resolved.size === MAX_REFERENCES) {
      resolved.set(reference, { problem: `more than ${MAX_REFERENCES} references` });
      continue;
    }
    const found = await resolveOne(context, bundle, reference, workspace);
    resolved.set(reference, found);
    if (found.documents !== undefined) pending.push(...listPolicyReferences(found.documents));
  }
  return resolved;
}

async function resolveOne(
  context: AppContext,
  declarer: LoadedBundle,
  reference: string,
  workspace: Workspace | undefined,
): Promise<ReferencedBundle> {
  try {
    const local = findInWorkspace(context, workspace, { ref: reference });
    if (local !== undefined) return asReferenced(local);
    if (isReference(reference)) return asReferenced(await loadPinned(context, reference));
    return asReferenced(await loadBeside(context, declarer, reference));
  } catch (error) {
    // A missing artifact or folder is the contract's mistake; a registry that does not answer is the world's.
    if (error instanceof AppError && ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'].includes(error.code)) {
      return { problem: error.message };
    }
    throw error;
  }
}

/**
 * Loads a bundle that a bundle on disk names by path; paths count from the declaring bundle.
 *
 * @throws AppError `USAGE` when the declarer came from a registry, which may never name a place on this machine
 */
export async function loadBeside(
  context: AppContext,
  declarer: Pick<LoadedBundle, 'source' | 'origin'>,
  reference: string,
): Promise<LoadedBundle> {
  if (declarer.origin !== undefined) {
    throw new AppError('USAGE', `${reference} is a local path inside a published contract`, {
      hint: 'Publish the other bundle and refer to it by oci://….',
    });
  }
  const folder = folderOfBundle(context, declarer.source);
  const loaded = await loadLocal({ ...context, workingDirectory: folder }, reference);
  return reference.startsWith('file://') || isAbsolute(reference)
    ? loaded
    : { ...loaded, source: placeBeside(context, declarer.source, reference) };
}

function asReferenced(bundle: LoadedBundle): ReferencedBundle {
  if (bundle.contract !== undefined) return { documents: bundle.documents };
  return { problem: `its contract cannot be read: ${bundle.findings[0]?.message ?? 'unknown reason'}` };
}
