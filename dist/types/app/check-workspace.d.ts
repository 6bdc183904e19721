import { type RevisionFiles } from '../base/index.js';
import type { CheckReport } from '../report/index.js';
import { type FailOn } from '../verdict/index.js';
import type { AppContext } from './context.js';
import type { Judge } from './judge.js';
import { type Workspace } from './workspace.js';
/** How a workspace is checked. */
export interface CheckOptions {
    /** Folders or globs, on both sides; default: those of the configuration and of the judge's base, else discovery. */
    readonly bundles?: readonly string[];
    /** `auto` (default), `none`, `required`, a tag, a reference, or `git:REV`. */
    readonly baseline?: string;
    /** Default: the configuration's, else `undeclared`. */
    readonly failOn?: FailOn;
    /** Commit a pull request starts from; services it has and the workspace has not are reported as removed. */
    readonly base?: RevisionFiles;
    /**
     * Only look at bundles that differ from the base, and at those that refer to them; the others are listed as
     * untouched. Default false; without effect where there is no base or it cannot be listed.
     */
    readonly changedOnly?: boolean;
    /** Do not report them: they are merged already, the base is only there to see what changed since. */
    readonly acceptRemoved?: boolean;
    /** How the pull request is judged; the configuration of the context must be the judge's. */
    readonly judge?: Judge;
}
/**
 * The pull-request check: discover, validate, compare each bundle with what is published, decide.
 *
 * @throws AppError for a world that does not answer; what is wrong with documents comes as findings
 */
export declare function checkWorkspace(context: AppContext, options?: CheckOptions): Promise<CheckReport>;
/** The same for bundles that are in memory already, so that what is checked is what is used afterwards. */
export declare function checkLoaded(context: AppContext, workspace: Workspace, options?: CheckOptions): Promise<CheckReport>;
