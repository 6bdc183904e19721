import type { ContractPart, SkippedFile } from './model.js';
import type { Project } from './project.js';
/** What a folder holds that a contract can be made from. */
export interface Survey {
    /** Specifications of interfaces. */
    readonly specifications: readonly ContractPart[];
    /** JSON Schemas of configurations. */
    readonly schemas: readonly ContractPart[];
    /** Paths of examples of environments. */
    readonly environments: readonly string[];
    readonly skipped: readonly SkippedFile[];
}
/** Looks at every file of a project once. */
export declare function surveyProject(project: Project): Promise<Survey>;
