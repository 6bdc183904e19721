import type { PublishPlan } from '../../publish/index.js';
import { type NamedText } from './json-file.js';
/**
 * Makes sure that publishing now does exactly what a plan says that was written before. What was planned and is there
 * by now with the planned content is no difference: an earlier attempt got that far.
 *
 * @throws AppError `USAGE` for a file that is no plan, or one that cannot be applied; `DIGEST_MISMATCH` that names the
 * first difference between the plan and the bundles or the registry
 */
export declare function requirePlan(file: NamedText, plan: PublishPlan): void;
