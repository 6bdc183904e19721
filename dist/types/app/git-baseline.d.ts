import { type RevisionFiles } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import type { AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
/**
 * The bundle that a service was at a commit: the one in the same folder, else in another one, since folders move and
 * some repositories have one for each version; then the version itself or the highest below. `undefined` when the commit
 * has no such service; a contract in the same folder that cannot be read may be it, so that is returned.
 *
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export declare function loadGitBaseline({ parses }: Pick<AppContext, 'parses'>, base: RevisionFiles, bundle: LoadedBundle, { service }: Contract): Promise<LoadedBundle | undefined>;
