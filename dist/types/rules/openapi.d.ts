/** Changes in OpenAPI documents, area by area; `request-…` and `response-…` rows judge schemas by who writes the value. */
export declare const openapiRules: {
    readonly 'openapi/required-request-body-added': import("./rule.js").ChangeRule<import("./openapi/bodies.js").BodyArgs>;
    readonly 'openapi/optional-request-body-added': import("./rule.js").ChangeRule<import("./openapi/bodies.js").BodyArgs>;
    readonly 'openapi/request-body-removed': import("./rule.js").ChangeRule<import("./openapi/bodies.js").BodyArgs>;
    readonly 'openapi/request-body-became-required': import("./rule.js").ChangeRule<import("./openapi/bodies.js").BodyArgs>;
    readonly 'openapi/request-body-became-optional': import("./rule.js").ChangeRule<import("./openapi/bodies.js").BodyArgs>;
    readonly 'openapi/request-media-type-added': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs>;
    readonly 'openapi/request-media-type-removed': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs>;
    readonly 'openapi/request-media-type-widened': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs & {
        readonly range: string;
    }>;
    readonly 'openapi/request-schema-added': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs>;
    readonly 'openapi/request-schema-removed': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs>;
    readonly 'openapi/encoding-changed': import("./rule.js").ChangeRule<import("./openapi/bodies.js").MediaTypeArgs & {
        keyword: string;
    }>;
    readonly 'openapi/document-version-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/specification-version-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/description-changed': import("./rule.js").ChangeRule<import("./openapi/document.js").KeywordArgs>;
    readonly 'openapi/notation-changed': import("./rule.js").ChangeRule<{
        what: string;
    }>;
    readonly 'openapi/unused-component-changed': import("./rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/unclassified-change': import("./rule.js").ChangeRule<import("./openapi/document.js").KeywordArgs>;
    readonly 'openapi/server-added': import("./rule.js").ChangeRule<{
        url: string;
    }>;
    readonly 'openapi/server-removed': import("./rule.js").ChangeRule<{
        url: string;
    }>;
    readonly 'openapi/server-variable-changed': import("./rule.js").ChangeRule<{
        url: string;
        variable: string;
    }>;
    readonly 'openapi/required-parameter-added': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/optional-parameter-added': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/parameter-removed': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/path-parameter-declared': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/path-parameter-undeclared': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/parameter-became-required': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/parameter-became-optional': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs>;
    readonly 'openapi/parameter-serialization-changed': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs & {
        keyword: string;
    }>;
    readonly 'openapi/parameter-content-changed': import("./rule.js").ChangeRule<import("./openapi/parameters.js").ParameterArgs & {
        mediaType: string;
    }>;
    readonly 'openapi/path-added': import("./rule.js").ChangeRule<{
        path: string;
    }>;
    readonly 'openapi/path-removed': import("./rule.js").ChangeRule<{
        path: string;
    }>;
    readonly 'openapi/path-parameter-renamed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/method-added': import("./rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/method-removed': import("./rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/operation-id-changed': import("./rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/deprecation-added': import("./rule.js").ChangeRule<{
        subject: string;
    }>;
    readonly 'openapi/deprecation-removed': import("./rule.js").ChangeRule<{
        subject: string;
    }>;
    readonly 'openapi/response-added': import("./rule.js").ChangeRule<import("./openapi/responses.js").ResponseArgs>;
    readonly 'openapi/success-response-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").ResponseArgs>;
    readonly 'openapi/error-response-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").ResponseArgs>;
    readonly 'openapi/response-media-type-added': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-media-type-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-schema-added': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-schema-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-header-added': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/optional-response-header-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/required-response-header-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-header-became-optional': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/response-header-became-required': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/header-serialization-changed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs & {
        keyword: string;
    }>;
    readonly 'openapi/link-added': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/link-removed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs>;
    readonly 'openapi/link-changed': import("./rule.js").ChangeRule<import("./openapi/responses.js").PartArgs & {
        keyword: string;
    }>;
    readonly 'openapi/security-added': import("./rule.js").ChangeRule<import("./openapi/security.js").AlternativeArgs>;
    readonly 'openapi/security-removed': import("./rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/security-alternative-added': import("./rule.js").ChangeRule<import("./openapi/security.js").AlternativeArgs>;
    readonly 'openapi/security-alternative-removed': import("./rule.js").ChangeRule<import("./openapi/security.js").AlternativeArgs>;
    readonly 'openapi/security-alternative-tightened': import("./rule.js").ChangeRule<import("./openapi/security.js").AlternativeArgs & {
        added: string;
    }>;
    readonly 'openapi/security-scope-added': import("./rule.js").ChangeRule<{
        operation: string;
        scheme: string;
        scope: string;
    }>;
    readonly 'openapi/security-scope-removed': import("./rule.js").ChangeRule<{
        operation: string;
        scheme: string;
        scope: string;
    }>;
    readonly 'openapi/security-scheme-changed': import("./rule.js").ChangeRule<{
        scheme: string;
        keyword: string;
    }>;
    readonly 'openapi/security-scheme-renamed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/webhook-added': import("./rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/webhook-removed': import("./rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/callback-added': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/callback-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-parameter-added': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/optional-webhook-parameter-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/required-webhook-parameter-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-parameter-became-optional': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-parameter-became-required': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-body-added': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs>;
    readonly 'openapi/webhook-body-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs>;
    readonly 'openapi/webhook-body-became-optional': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs>;
    readonly 'openapi/webhook-body-became-required': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs>;
    readonly 'openapi/webhook-media-type-added': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-media-type-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly 'openapi/webhook-response-added': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs & {
        status: string;
    }>;
    readonly 'openapi/webhook-response-removed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").OperationArgs & {
        status: string;
    }>;
    readonly 'openapi/webhook-response-header-changed': import("./rule.js").ChangeRule<import("./openapi/webhooks.js").PartArgs>;
    readonly "openapi/request-constraint-loosened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-constraint-tightened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-default-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-default-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-enum-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-enum-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-enum-value-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-enum-value-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-free-property-declared": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-added-to-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-became-optional": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-became-required": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-became-required-with-default": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-required-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-required-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-schema-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-type-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-type-narrowed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/request-type-widened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-constraint-loosened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-constraint-tightened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-default-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-default-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-enum-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-enum-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-enum-value-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-enum-value-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-free-property-declared": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-added-to-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-became-optional": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-became-required": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-became-required-with-default": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-required-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-required-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-schema-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-type-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-type-narrowed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "openapi/response-type-widened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
};
