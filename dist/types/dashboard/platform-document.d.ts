import type { Exploration } from '../app/index.js';
import type { PlatformDocument } from './model.js';
import { type NamedService } from './services.js';
/**
 * The overview of a platform. The same platform gives the same document.
 *
 * @param sources what was asked for; nothing for the workspace
 * @param last an older overview; a graph that is the same is not laid out again
 */
export declare function createPlatformDocument(exploration: Exploration, services: readonly NamedService[], sources: readonly string[], last?: PlatformDocument): PlatformDocument;
