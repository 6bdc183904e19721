import type { Locatable, Location } from '../../base/index.js';
import type { Source } from '../../document/index.js';
/** A stretch of a protobuf file; lines and columns are counted only when a report asks. */
export declare class ProtoSpan implements Locatable {
    #private;
    constructor(source: Source, start: number, end: number);
    location(): Location;
}
