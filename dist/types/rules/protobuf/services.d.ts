/** The fact behind rules about one method. */
type RpcArgs = {
    /** `Billing.Charge` */
    readonly rpc: string;
};
/** The facts behind rules about a value of a method that differs. */
type RpcValueArgs = RpcArgs & {
    readonly before: string;
    readonly after: string;
};
/** The facts behind rules about one of the two messages of a method. */
type RpcTypeArgs = RpcValueArgs & {
    readonly side: 'request' | 'response';
};
/** Changes of which calls there are and of what they carry. */
export declare const protobufServiceRules: {
    readonly 'protobuf/service-removed': import("../rule.js").ChangeRule<{
        service: string;
    }>;
    readonly 'protobuf/service-added': import("../rule.js").ChangeRule<{
        service: string;
    }>;
    readonly 'protobuf/rpc-removed': import("../rule.js").ChangeRule<RpcArgs>;
    readonly 'protobuf/rpc-added': import("../rule.js").ChangeRule<RpcArgs>;
    readonly 'protobuf/rpc-type-changed': import("../rule.js").ChangeRule<RpcTypeArgs>;
    readonly 'protobuf/rpc-type-renamed': import("../rule.js").ChangeRule<RpcTypeArgs>;
    readonly 'protobuf/rpc-type-undecided': import("../rule.js").ChangeRule<RpcTypeArgs>;
    readonly 'protobuf/rpc-streaming-changed': import("../rule.js").ChangeRule<RpcArgs & {
        readonly side: 'request' | 'response';
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'protobuf/rpc-idempotency-weakened': import("../rule.js").ChangeRule<RpcValueArgs>;
    readonly 'protobuf/rpc-idempotency-strengthened': import("../rule.js").ChangeRule<RpcValueArgs>;
    readonly 'protobuf/rpc-http-mapping-changed': import("../rule.js").ChangeRule<RpcArgs>;
};
export {};
