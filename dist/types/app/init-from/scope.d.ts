import type { Project } from './project.js';
/** Which part of a folder is the service. */
export interface Scope {
    /** Folder of the package that the interfaces belong to; empty for the folder itself. */
    readonly home: string;
    /** The package and the folder itself, the nearer first: where facts about the service stand. */
    readonly folders: readonly string[];
    /** Other packages with interfaces of their own. */
    readonly others: readonly string[];
    /** Whether a file belongs to the service and not to another package. */
    holds(file: string): boolean;
}
/**
 * Finds the one package that a contract for the folder is about.
 *
 * @param files what a contract could be made from: the specifications, or else the settings
 * @throws AppError `USAGE` when several packages below the folder could be meant and the folder itself is none
 */
export declare function chooseScope(project: Project, shown: string, files: readonly string[]): Scope;
/** Contracts that are there already, in the folder or below it. */
export declare function findContracts(project: Project): string[];
