import type { PlatformDocument, PlatformEdge } from './model.js';
/** Where services and missing ones are drawn: with dependencies alone, and with references where there are any. */
export declare function layoutPlatform(ids: readonly string[], missing: number, edges: readonly PlatformEdge[], roots: readonly string[]): Pick<PlatformDocument, 'layout' | 'layoutWithReferences'>;
