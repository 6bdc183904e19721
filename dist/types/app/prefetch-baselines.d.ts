import { type AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
/**
 * Asks the remote cache for the layers that comparing is about to read. Costs no request of its own where the store
 * remembers manifests: comparing asks for the same ones. What fails here comes up again there.
 *
 * @param setting as for {@link chooseBaseline}
 * @returns tells the remote cache that comparing has ended
 */
export declare function prefetchBaselines(context: AppContext, bundles: readonly LoadedBundle[], setting: string): Promise<() => Promise<void>>;
