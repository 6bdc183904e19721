import type { CheckResult, ImpactConsumer } from '../report/index.js';
import type { AppContext } from './context.js';
import { UseIndex } from './impact/use-index.js';
import { type Workspace } from './workspace.js';
/**
 * Who refers to whom in a workspace, made once for all providers; nothing is fetched, so that a way through contracts
 * that are only in a registry is not seen. Only the newest version of a consumer counts; older ones are there for those
 * that refer to them.
 */
export declare function indexConsumers(context: AppContext, workspace: Workspace): UseIndex;
/**
 * Services of the workspace that would pick a version up by themselves: nothing in the reference pins them to another
 * one, and their range admits it. A tag that may move to it pins nothing. Those that depend on them come after them. Lock
 * files do not count: the bundles of a workspace are taken before what is locked.
 */
export declare function findAdmittingConsumers(context: AppContext, index: UseIndex, provider: {
    readonly name: string;
    readonly version: string;
}): ImpactConsumer[];
/** So many as a person may read; the others are counted. */
export declare function listedConsumers(consumers: readonly ImpactConsumer[] | undefined): Pick<CheckResult, 'consumers' | 'moreConsumers'>;
