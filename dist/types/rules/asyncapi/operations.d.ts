/** The fact behind rules about one operation. */
type OperationArgs = {
    /** Key of the operation; in AsyncAPI 2 its operationId, or the channel with publish or subscribe. */
    readonly operation: string;
};
/** The facts behind rules about something of an operation that differs. */
type OperationValueArgs = OperationArgs & {
    readonly before: string;
    readonly after: string;
};
/** Changes of what the service sends and receives, and where. */
export declare const asyncapiOperationRules: {
    readonly 'asyncapi/operation-added': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'asyncapi/operation-removed': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'asyncapi/operation-renamed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/operation-action-changed': import("../rule.js").ChangeRule<OperationValueArgs>;
    readonly 'asyncapi/operation-channel-changed': import("../rule.js").ChangeRule<OperationValueArgs>;
    readonly 'asyncapi/reply-added': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'asyncapi/reply-removed': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'asyncapi/reply-channel-changed': import("../rule.js").ChangeRule<OperationValueArgs>;
    readonly 'asyncapi/reply-address-changed': import("../rule.js").ChangeRule<OperationValueArgs>;
};
export {};
