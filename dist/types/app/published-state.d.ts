import type { PublishedState } from '../publish/index.js';
import type { AppContext } from './context.js';
/**
 * What a registry holds under a tag now, whatever the run saw before; `undefined` when it holds nothing. The content
 * digest is computed from the files: an annotation says only what somebody wrote there.
 *
 * @param mayWrite ask with the right to write; a run that only plans may not have it, and takes what it may not see for
 *   absent
 * @throws AppError as stores do; `ARTIFACT_NOT_FOUND` when the tag is there and what it stands for is not: such a tag is
 *   taken, and must not move
 */
export declare function findPublishedState(context: AppContext, reference: string, mayWrite?: boolean, signal?: AbortSignal): Promise<PublishedState | undefined>;
