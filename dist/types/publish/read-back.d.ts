import { AppError } from '../base/index.js';
import type { PlanEntry, Publication, PublishedState } from './model.js';
/** What reading back needs from outside. */
export interface ReadBackPorts {
    /** What the registry holds under the tag now; `undefined` when it holds nothing. */
    findPublished(publication: Publication): Promise<PublishedState | undefined>;
    /** Digest that the tag has now, read back from the registry. */
    readBack(publication: Publication): Promise<string>;
    /** Waits before the tag is read once more; some registries show a write seconds later. */
    wait(ms: number): Promise<void>;
}
/**
 * Reads a tag until it shows what was sent, or something else.
 *
 * @throws LostRace when it shows other content; AppError as stores do, and `REGISTRY` when it shows nothing for 30 s
 */
export declare function verify(entry: PlanEntry, ports: ReadBackPorts): Promise<PlanEntry>;
/** Somebody else's content under the tag: as good as ours when it is the same. @throws LostRace when it is not */
export declare function settle(entry: PlanEntry, there: PublishedState): PlanEntry;
/** Another publisher was faster with other content. */
export declare class LostRace extends AppError {
    readonly entry: PlanEntry;
    constructor(entry: PlanEntry, seen: string);
}
