import type { Exploration } from '../app/index.js';
import type { MissingService, PlatformEdge, PlatformFinding } from './model.js';
import type { NamedService } from './services.js';
/** Everything that is wrong with a platform, the most serious first, then in the order of the services. */
export declare function listFindings(exploration: Exploration, services: readonly NamedService[], edges: readonly PlatformEdge[], missing: readonly MissingService[]): readonly PlatformFinding[];
