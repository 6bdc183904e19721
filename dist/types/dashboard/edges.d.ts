import type { Exploration } from '../app/index.js';
import type { MissingService, PlatformEdge } from './model.js';
import type { NamedService } from './services.js';
/** Who needs whom, and what nothing was found for. */
export interface PlatformEdges {
    readonly edges: readonly PlatformEdge[];
    readonly missing: readonly MissingService[];
}
/** Lists the dependencies and references of all services, in their order. */
export declare function listEdges({ platform, withoutFolder }: Exploration, services: readonly NamedService[]): PlatformEdges;
