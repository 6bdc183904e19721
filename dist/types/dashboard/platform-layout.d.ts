import type { PlatformDocument, PlatformEdge } from './model.js';
type PlatformLayouts = Pick<PlatformDocument, 'layout' | 'layoutWithReferences'>;
/**
 * Where services and missing ones are drawn: with dependencies alone, and with references where there are any.
 *
 * @param last an older overview, whose places are taken over where the graph is the same
 */
export declare function layoutPlatform(ids: readonly string[], missing: number, edges: readonly PlatformEdge[], roots: readonly string[], last?: PlatformDocument): PlatformLayouts;
export {};
