import { type Judge } from '../app/index.js';
import { AppError, type RevisionFiles } from '../base/index.js';
import type { Feature } from '../report/index.js';
import type { ConfigurationFile } from './configuration-file.js';
import type { Job } from './job.js';
/**
 * A pull request does not choose its own judge. Where the base cannot be read, the defaults judge, and neither registry
 * nor mirrors of the head count; unless the head has settings that the base may have too, or the branch itself may be
 * why nothing could be read: then nobody can say what would be right.
 *
 * @throws AppError what kept the base from being read
 */
export declare function judgeProposal(job: Job, { name, configuration, text }: ConfigurationFile, base: RevisionFiles | undefined, features: Feature[]): Promise<Judge>;
/** Whether the author of a branch can bring it about: requests use up a limit, files can be made large. */
export declare function isProvocable(error: AppError): boolean;
