import type { PlatformOwner } from './model.js';
import type { NamedService } from './services.js';
/** Who owns what, sorted by name; services that nobody owns are in no list. */
export declare function listOwners(services: readonly NamedService[]): readonly PlatformOwner[];
