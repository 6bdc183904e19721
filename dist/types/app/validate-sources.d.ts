import { type Overrides } from '../contract/index.js';
import type { ValidatedBundle, ValidateReport } from '../report/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
import { type Workspace } from './workspace.js';
/**
 * Validates the given sources, or every bundle of the workspace when there are none.
 *
 * @throws AppError for sources that cannot be reached; what is wrong inside them comes as findings
 */
export declare function validateSources(context: AppContext, sources: readonly string[], overrides?: Overrides): Promise<ValidateReport>;
/** Validates bundles that are in memory; references lead into the workspace first. */
export declare function validateAll(context: AppContext, bundles: readonly LoadedBundle[], workspace?: Workspace): Promise<ValidatedBundle[]>;
