import type { Overrides } from '../../contract/index.js';
import type { DocReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
/** Documents one contract. @throws AppError for sources that cannot be reached; UnreadableBundle for no contract */
export declare function docSource(context: AppContext, source: string, overrides?: Overrides): Promise<DocReport>;
/** Everything that a bundle says about itself; nothing is fetched. @throws UnreadableBundle when it has no contract */
export declare function describeBundle(bundle: LoadedBundle): DocReport;
