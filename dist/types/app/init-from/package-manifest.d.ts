import type { Project } from './project.js';
/** What a package says about itself, as written. */
export interface PackageFacts {
    readonly name?: string | undefined;
    readonly version?: string | undefined;
}
/** Whether a file is the manifest of a package, so that its folder is the root of one. */
export declare function isPackageRoot(file: string): boolean;
/** Manifests of one folder with what they say, the most believable first. */
export declare function readManifests(project: Project, folder: string): Promise<[string, PackageFacts][]>;
/** The folder of a path; empty for the root. */
export declare function folderOf(file: string): string;
/** The last part of a path. */
export declare function nameOf(file: string): string;
