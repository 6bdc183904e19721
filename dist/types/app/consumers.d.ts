import { type AppContext } from './context.js';
import { type Workspace } from './workspace.js';
/**
 * Services of the workspace, as `name@version`, that would pick a version up by themselves: they depend on the service
 * without naming a tag, and their range admits the version. Only the newest version of a consumer counts.
 */
export declare function findAdmittingConsumers(context: AppContext, workspace: Workspace, provider: {
    readonly name: string;
    readonly version: string;
}): string[];
