import { AppError } from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import { rejectsCredentials } from '../oci/index.ts';
import type { PublishedState } from '../publish/index.ts';
import type { AppContext } from './context.ts';

/**
 * What a registry holds under a tag now, whatever the run saw before; `undefined` when it holds nothing. The content
 * digest is computed from the files: an annotation says only what somebody wrote there.
 *
 * @param mayWrite ask with the right to write; a run that only plans may not have it, and takes what it may not see for
 *   absent
 * @throws AppError as stores do
 */
export async function findPublishedState(
  context: AppContext,
  reference: string,
  mayWrite = true,
): Promise<PublishedState | undefined> {
  try {
    const target = context.contracts.locate(reference);
    const { store } = context;
    const { digest } = await (mayWrite ? store.resolveForPush(target) : store.resolve(target));
    const published = await context.contracts.loadAt(reference, digest);
    return { reference: target, digest, contentDigest: contentDigest(published.documents.files) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    if (!mayWrite && error.code === 'ACCESS_DENIED' && !rejectsCredentials(error)) return undefined;
    throw error;
  }
}
