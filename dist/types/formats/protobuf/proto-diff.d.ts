import type { Locatable } from '../../base/index.js';
import type { ChangeCollector, protobufRules } from '../../rules/index.js';
import type { RpcReach } from './rpc-reach.js';
import type { ProtoSchema, SchemaElement } from './schema.js';
import type { UnreadFiles } from './unread-files.js';
/** The two sides of a comparison and the place for what differs. */
export interface ProtoDiff {
    readonly collector: ChangeCollector<typeof protobufRules>;
    readonly before: ProtoSchema;
    readonly after: ProtoSchema;
    readonly unread: UnreadFiles;
    readonly reach: {
        readonly before: RpcReach;
        readonly after: RpcReach;
    };
}
/** A definition that both sides have. */
export interface Owner {
    /** `grpc.messages[Order]` */
    readonly path: string;
    /** `Order`, as messages name it. */
    readonly name: string;
    readonly beforeAt: Locatable;
    readonly afterAt: Locatable;
}
/** The items of two maps by name: in both, only in the first, only in the second; each in the order of the text. */
export declare function matchNames<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): {
    readonly both: [string, T, T][];
    readonly removed: [string, T][];
    readonly added: [string, T][];
};
/** Like {@link matchNames}, without what only seems to come or go because its file could not be read. */
export declare function matchDefinitions<T extends SchemaElement>({ unread }: ProtoDiff, before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): ReturnType<typeof matchNames<T>>;
/** Where the two sides as a whole begin: for what has no parent. */
export declare function rootPlaces({ before, after }: ProtoDiff): {
    beforeAt: Locatable;
    afterAt: Locatable;
};
