import type { Overrides } from '../../contract/index.js';
import type { DocIndexReport, DocReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
/**
 * Documents what a source names: one bundle, or all bundles below a folder that is none itself. Without a source, the
 * bundles of the workspace.
 *
 * @throws AppError for sources that cannot be reached, `USAGE` for overrides of several bundles; UnreadableBundle
 */
export declare function documentSource(context: AppContext, source: string | undefined, overrides?: Overrides): Promise<DocReport | DocIndexReport>;
