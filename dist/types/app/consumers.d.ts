import { type VersionRange } from '../version/index.js';
import { type AppContext } from './context.js';
import { type Workspace } from './workspace.js';
/** Who depends on a repository, and within which range; by the key of the repository. */
export type Consumers = ReadonlyMap<string, readonly Consumer[]>;
interface Consumer {
    /** `name@version` */
    readonly identity: string;
    readonly range: VersionRange;
}
/** Lists the dependencies of a workspace once for all providers. Only the newest version of a consumer counts. */
export declare function indexConsumers(context: AppContext, workspace: Workspace): Consumers;
/**
 * Services of the workspace, as `name@version`, that would pick a version up by themselves: they depend on the service
 * without naming a tag, and their range admits the version.
 */
export declare function findAdmittingConsumers(context: AppContext, consumers: Consumers, provider: {
    readonly name: string;
    readonly version: string;
}): string[];
export {};
