/** The facts behind rules about an operation that the service calls at its consumers. */
export interface OperationArgs {
    /** `POST webhook order-paid`, `POST callback paid of POST /orders` */
    readonly operation: string;
}
/** The facts behind rules about a part of such an operation. */
export interface PartArgs extends OperationArgs {
    readonly name: string;
}
/** Changes of webhooks and callbacks, where the service sends the requests and its consumers answer. */
export declare const openapiWebhookRules: {
    readonly 'openapi/webhook-added': import("../rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/webhook-removed': import("../rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/callback-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/callback-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-parameter-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/optional-webhook-parameter-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/required-webhook-parameter-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-parameter-became-optional': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-parameter-became-required': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-body-added': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'openapi/webhook-body-removed': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'openapi/webhook-body-became-optional': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'openapi/webhook-body-became-required': import("../rule.js").ChangeRule<OperationArgs>;
    readonly 'openapi/webhook-media-type-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-media-type-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/webhook-response-added': import("../rule.js").ChangeRule<OperationArgs & {
        status: string;
    }>;
    readonly 'openapi/webhook-response-removed': import("../rule.js").ChangeRule<OperationArgs & {
        status: string;
    }>;
    readonly 'openapi/webhook-response-header-changed': import("../rule.js").ChangeRule<PartArgs>;
};
