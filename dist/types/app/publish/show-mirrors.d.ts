import type { PublishReport } from '../../report/index.js';
import type { AppContext } from '../context.js';
/** A report that says of each bundle where mirrors led to. */
export declare function showMirrors({ contracts }: Pick<AppContext, 'contracts'>, report: PublishReport): PublishReport;
