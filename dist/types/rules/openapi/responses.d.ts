/** The facts behind rules about one response. */
export interface ResponseArgs {
    /** `GET /charges` */
    readonly operation: string;
    /** `200`, `4XX`, `default` */
    readonly status: string;
}
/** The facts behind rules about something inside a response. */
export interface PartArgs {
    /** `GET /charges response 200` */
    readonly subject: string;
    readonly name: string;
}
/** Changes of what callers get back. */
export declare const openapiResponseRules: {
    readonly 'openapi/response-added': import("../rule.js").ChangeRule<ResponseArgs>;
    readonly 'openapi/success-response-removed': import("../rule.js").ChangeRule<ResponseArgs>;
    readonly 'openapi/error-response-removed': import("../rule.js").ChangeRule<ResponseArgs>;
    readonly 'openapi/response-media-type-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-media-type-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-schema-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-schema-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-header-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/optional-response-header-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/required-response-header-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-header-became-optional': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/response-header-became-required': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/header-serialization-changed': import("../rule.js").ChangeRule<PartArgs & {
        keyword: string;
    }>;
    readonly 'openapi/link-added': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/link-removed': import("../rule.js").ChangeRule<PartArgs>;
    readonly 'openapi/link-changed': import("../rule.js").ChangeRule<PartArgs & {
        keyword: string;
    }>;
};
