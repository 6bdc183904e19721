import type { ContractPart, Evidence } from './model.js';
import type { Project } from './project.js';
/** Name and version of a service, with the files that say so. */
export interface Identity {
    readonly name: Evidence<string>;
    readonly version: Evidence<string>;
}
/**
 * Name and version as the manifests of a package have them, the first one that has a usable one. A name may also stand
 * in the folder above; a version there is that of something else. Without a name the service is called after the
 * project's folder, without a version it starts at 0.1.0.
 *
 * @param home folder of the package
 */
export declare function findIdentity(project: Project, home: string): Promise<Identity>;
/** Where no manifest has a version, that of the specifications counts, as far as they have the same one. */
export declare function takeVersion(identity: Identity, parts: readonly ContractPart[]): Identity;
/** A text as the name of a service: without a scope or the path before it. `undefined` when nothing is left. */
export declare function toServiceName(text: string): string | undefined;
/** Lower-case letters and digits with hyphens between: `OrderService` and `order_service` become `order-service`. */
export declare function toWords(text: string): string;
