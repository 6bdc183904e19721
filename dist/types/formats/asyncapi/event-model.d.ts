import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { Part } from './part.js';
/** What the service does with the messages of an operation. */
export type Action = 'send' | 'receive';
/** One message of an operation or channel. */
export interface EventMessage {
    readonly key: string;
    readonly part: Part;
}
/** Where messages travel. */
export interface EventChannel {
    readonly key: string;
    readonly part: Part;
    /** `undefined` when the document does not say: agreed elsewhere. */
    readonly address: string | undefined;
    /** All messages of the channel; in AsyncAPI 2 they belong to its operations and this is empty. */
    readonly messages: readonly EventMessage[];
}
/** The answer to the messages of an operation. */
export interface EventReply {
    readonly part: Part;
    readonly channel: EventChannel | undefined;
    readonly messages: readonly EventMessage[];
}
/** What the service sends to, or receives from, a channel. */
export interface EventOperation {
    readonly key: string;
    readonly part: Part;
    readonly action: Action;
    readonly channel: EventChannel | undefined;
    readonly messages: readonly EventMessage[];
    readonly reply: EventReply | undefined;
}
/** Where the channels are. */
export interface EventServer {
    readonly key: string;
    readonly part: Part;
    /** Host and path without the protocol. */
    readonly address: string;
}
/** An AsyncAPI document of any version as one model. */
export interface EventDocument {
    readonly documents: DocumentSet;
    readonly root: DocumentNode;
    readonly major: '2' | '3';
    readonly servers: readonly EventServer[];
    readonly channels: readonly EventChannel[];
    readonly operations: readonly EventOperation[];
}
