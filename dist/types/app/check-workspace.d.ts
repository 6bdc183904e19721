import type { CheckReport } from '../report/index.js';
import { type FailOn } from '../verdict/index.js';
import type { AppContext } from './context.js';
import { type Workspace } from './workspace.js';
/** How a workspace is checked. */
export interface CheckOptions {
    /** Folders or globs; default: those of the configuration, else discovery. */
    readonly bundles?: readonly string[];
    /** `auto` (default), `none`, `required`, a tag, a reference, or `git:REV`. */
    readonly baseline?: string;
    /** Default: the configuration's, else `undeclared`. */
    readonly failOn?: FailOn;
    /** Commit a pull request starts from; services it has and the workspace has not are reported as removed. */
    readonly base?: string;
}
/**
 * The pull-request check: discover, validate, compare each bundle with what is published, decide.
 *
 * @throws AppError for a world that does not answer; what is wrong with documents comes as findings
 */
export declare function checkWorkspace(context: AppContext, options?: CheckOptions): Promise<CheckReport>;
/** The same for bundles that are in memory already, so that what is checked is what is used afterwards. */
export declare function checkLoaded(context: AppContext, workspace: Workspace, options: Omit<CheckOptions, 'bundles'>): Promise<CheckReport>;
