import type { PublishedState } from '../publish/index.js';
import type { AppContext } from './context.js';
/**
 * What a registry holds under a tag; `undefined` when it holds nothing. The content digest is computed from the files:
 * an annotation says only what somebody wrote there.
 *
 * @throws AppError as stores do
 */
export declare function findPublishedState(context: AppContext, reference: string): Promise<PublishedState | undefined>;
