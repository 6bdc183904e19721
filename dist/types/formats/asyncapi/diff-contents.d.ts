import type { MessageFlow } from './change-recorder.js';
import type { Part } from './part.js';
import type { Site, Walk } from './walk.js';
/** One message on both sides. */
interface ComparedMessage {
    readonly before: Part;
    readonly after: Part;
    readonly site: Site;
    readonly args: {
        readonly message: string;
        readonly owner: string;
    };
    readonly flow: MessageFlow;
}
/** Compares how messages are encoded; a message without a content type has the default of the document. */
export declare function diffContentType(walk: Walk, { before, after, site, args }: ComparedMessage): void;
/** Compares the schema of the body of a message. */
export declare function diffPayload(walk: Walk, message: ComparedMessage): void;
/** Compares the headers: those of the message, and those that each trait adds. */
export declare function diffHeaders(walk: Walk, message: ComparedMessage): void;
export {};
