import type { ImpactConsumer, ImpactOwner } from '../../report/index.js';
import type { AppContext } from '../context.js';
import type { Provider } from './provider.js';
import type { UseIndex } from './use-index.js';
/** Direct and transitive consumers of a service, sorted as {@link ImpactConsumer} lists are. */
export declare function listConsumers(context: AppContext, index: UseIndex, provider: Provider, options?: {
    readonly locks?: boolean;
}): ImpactConsumer[];
/** Whom to tell: the owners of consumers that pick a version up or may do so, by name. */
export declare function listOwners(consumers: readonly ImpactConsumer[]): ImpactOwner[];
