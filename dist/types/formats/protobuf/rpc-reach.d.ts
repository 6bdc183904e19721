import type { ProtoSchema } from './schema.js';
/** Names of the messages and enums that calls carry, directly or inside something else. */
export interface RpcReach {
    readonly requests: ReadonlySet<string>;
    readonly responses: ReadonlySet<string>;
}
/** Follows the types of all rpcs; a stream carries what a single message does. */
export declare function computeReach(schema: ProtoSchema): RpcReach;
