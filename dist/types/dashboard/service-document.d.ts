import type { ServiceDocument } from './model.js';
import type { NamedService } from './services.js';
/** What the page of a service shows besides its part of the overview. */
export declare function createServiceDocument({ contract, id, key }: NamedService): ServiceDocument;
