import type { Exploration } from '../app/index.js';
import { type DocReport } from '../report/index.js';
import type { PlatformService } from './model.js';
/** A contract of the platform under the names it has in documents. */
export interface NamedService {
    /** Key in the platform. */
    readonly contractKey: string;
    readonly contract: DocReport;
    readonly id: string;
    readonly key: string;
    readonly history: string;
}
/** Gives every contract of a platform its id and keys, sorted by name, then version. */
export declare function nameServices({ platform, historyOf }: Exploration): readonly NamedService[];
/** A service as the overview shows it. */
export declare function describeService({ contract, id, key, history }: NamedService): PlatformService;
