import type { Setting } from './environment-file.js';
import type { Evidence } from './model.js';
import type { Project } from './project.js';
/** Ports that the surroundings of a service name, the most believable first. */
export interface Ports {
    readonly http: readonly Evidence<number>[];
    readonly grpc: readonly Evidence<number>[];
    /** Ports that may be either. */
    readonly any: readonly Evidence<number>[];
}
/**
 * Looks for ports in the settings, in Dockerfiles (`EXPOSE`) and in a compose file with one service that is built here.
 *
 * @param folders the nearest first
 */
export declare function findPorts(project: Project, folders: readonly string[], settings: readonly {
    readonly source: string;
    readonly settings: readonly Setting[];
}[]): Promise<Ports>;
