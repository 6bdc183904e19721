/** The facts behind rules about a body. */
export interface BodyArgs {
    /** `POST /charges`, or `GET /charges response 200` for the body of a response. */
    readonly subject: string;
}
/** The facts behind rules about one media type of a body. */
export interface MediaTypeArgs extends BodyArgs {
    readonly mediaType: string;
}
/** Changes of the bodies that callers send. */
export declare const openapiBodyRules: {
    readonly 'openapi/required-request-body-added': import("../rule.js").ChangeRule<BodyArgs>;
    readonly 'openapi/optional-request-body-added': import("../rule.js").ChangeRule<BodyArgs>;
    readonly 'openapi/request-body-removed': import("../rule.js").ChangeRule<BodyArgs>;
    readonly 'openapi/request-body-became-required': import("../rule.js").ChangeRule<BodyArgs>;
    readonly 'openapi/request-body-became-optional': import("../rule.js").ChangeRule<BodyArgs>;
    readonly 'openapi/request-media-type-added': import("../rule.js").ChangeRule<MediaTypeArgs>;
    readonly 'openapi/request-media-type-removed': import("../rule.js").ChangeRule<MediaTypeArgs>;
    readonly 'openapi/request-media-type-widened': import("../rule.js").ChangeRule<MediaTypeArgs & {
        readonly range: string;
    }>;
    readonly 'openapi/request-schema-added': import("../rule.js").ChangeRule<MediaTypeArgs>;
    readonly 'openapi/request-schema-removed': import("../rule.js").ChangeRule<MediaTypeArgs>;
    readonly 'openapi/encoding-changed': import("../rule.js").ChangeRule<MediaTypeArgs & {
        keyword: string;
    }>;
};
