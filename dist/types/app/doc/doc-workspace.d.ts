import type { DocIndexReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
/**
 * Documents every bundle of the workspace, or of a folder below it, each with its neighbours among the others. Nothing
 * is fetched; what cannot be read is listed.
 *
 * @throws AppError `FILE_NOT_FOUND` when there is no bundle
 */
export declare function docWorkspace(context: AppContext, folder?: string): Promise<DocIndexReport>;
