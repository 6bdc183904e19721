import { AppError } from '../base/index.ts';
import { contentDigest } from '../bundle/index.ts';
import { type Reference, rejectsCredentials } from '../oci/index.ts';
import type { PublishedState } from '../publish/index.ts';
import type { AppContext } from './context.ts';

/**
 * What a registry holds under a tag now, whatever the run saw before; `undefined` when it holds nothing. The content
 * digest is computed from the files: an annotation says only what somebody wrote there.
 *
 * @param mayWrite ask with the right to write; a run that only plans may not have it, and takes what it may not see for
 *   absent
 * @throws AppError as stores do; `ARTIFACT_NOT_FOUND` when the tag is there and what it stands for is not: such a tag is
 *   taken, and must not move
 */
export async function findPublishedState(
  context: AppContext,
  reference: string,
  mayWrite = true,
  signal?: AbortSignal,
): Promise<PublishedState | undefined> {
  const target = context.contracts.locate(reference);
  const digest = await findDigest(context, target, mayWrite, signal);
  if (digest === undefined) return undefined;
  const published = await context.contracts.loadAt(reference, digest).catch((error: unknown) => {
    throw isMissing(error) ? incomplete(reference, digest, error as AppError) : error;
  });
  return { reference: target, digest, contentDigest: contentDigest(published.documents.files) };
}

async function findDigest(
  { store }: AppContext,
  target: Reference,
  mayWrite: boolean,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return (await (mayWrite ? store.resolveForPush(target, signal) : store.resolve(target, signal))).digest;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (isMissing(error)) return undefined;
    if (!mayWrite && error.code === 'ACCESS_DENIED' && !rejectsCredentials(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND';
}

function incomplete(reference: string, digest: string, cause: AppError): AppError {
  return new AppError(
    'ARTIFACT_NOT_FOUND',
    `${reference} stands for ${digest}, which is incomplete: ${cause.message}`,
    {
      hint: 'It is left as it is. Restore what is missing in the registry, or publish under a new version.',
      cause,
    },
  );
}
