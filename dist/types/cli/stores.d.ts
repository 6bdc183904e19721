import { type CacheFolder, OfflineStore, type Store } from '../oci/index.js';
import type { ParsedArgs } from './args.js';
import type { CliEnvironment } from './main.js';
/** Every registry and every folder of layouts. */
export interface OpenStores {
    readonly store: Store;
    /** There with `--offline`. */
    readonly offline?: OfflineStore;
}
/** Opens registries and folders of layouts; nothing is read or sent before the first question. */
export declare function openStores(args: ParsedArgs, environment: CliEnvironment, cache: CacheFolder | undefined): OpenStores;
