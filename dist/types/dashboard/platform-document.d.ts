import type { Exploration } from '../app/index.js';
import type { PlatformDocument } from './model.js';
import { type NamedService } from './services.js';
/**
 * The overview of a platform. The same platform gives the same document.
 *
 * @param sources what was asked for; nothing for the workspace
 */
export declare function createPlatformDocument(exploration: Exploration, services: readonly NamedService[], sources: readonly string[]): PlatformDocument;
