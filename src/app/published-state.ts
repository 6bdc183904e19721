import { AppError } from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import type { PublishedState } from '../publish/index.ts';
import type { AppContext } from './context.ts';

/**
 * What a registry holds under a tag; `undefined` when it holds nothing. The content digest is computed from the files:
 * an annotation says only what somebody wrote there.
 *
 * @throws AppError as stores do
 */
export async function findPublishedState(context: AppContext, reference: string): Promise<PublishedState | undefined> {
  try {
    const published = await context.contracts.load(reference);
    const { digest } = published.origin;
    return {
      reference: context.contracts.locate(reference),
      digest,
      contentDigest: contentDigest(published.documents.files),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw error;
  }
}
