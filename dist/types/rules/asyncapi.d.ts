/** Changes in AsyncAPI documents; `send-…` and `receive-…` rows judge schemas by who writes the message. */
export declare const asyncapiRules: {
    readonly 'asyncapi/channel-added': import("./rule.js").ChangeRule<{
        readonly channel: string;
    }>;
    readonly 'asyncapi/channel-removed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    }>;
    readonly 'asyncapi/channel-renamed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/channel-address-changed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/channel-address-undecided': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/channel-parameter-renamed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/channel-parameter-added': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly parameter: string;
    }>;
    readonly 'asyncapi/channel-parameter-removed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly parameter: string;
    }>;
    readonly 'asyncapi/channel-parameter-changed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    } & {
        readonly parameter: string;
    } & {
        readonly keyword: string;
    }>;
    readonly 'asyncapi/channel-servers-changed': import("./rule.js").ChangeRule<{
        readonly channel: string;
    }>;
    readonly 'asyncapi/document-version-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/specification-version-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/description-changed': import("./rule.js").ChangeRule<{
        readonly keyword: string;
    }>;
    readonly 'asyncapi/component-changed': import("./rule.js").ChangeRule<{
        component: string;
    }>;
    readonly 'asyncapi/subtype-undecided': import("./rule.js").ChangeRule<{
        component: string;
    }>;
    readonly 'asyncapi/document-rewritten': import("./rule.js").ChangeRule<{
        readonly file: string;
    }>;
    readonly 'asyncapi/unclassified-change': import("./rule.js").ChangeRule<{
        readonly path: string;
    }>;
    readonly 'asyncapi/message-removed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    }>;
    readonly 'asyncapi/send-message-added': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    }>;
    readonly 'asyncapi/receive-message-added': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    }>;
    readonly 'asyncapi/message-renamed': import("./rule.js").ChangeRule<{
        owner: string;
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/message-name-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/message-content-type-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/message-content-type-undecided': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/default-content-type-changed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/message-schema-format-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly part: string;
    }>;
    readonly 'asyncapi/message-schema-format-version-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly part: string;
    }>;
    readonly 'asyncapi/payload-format-undecided': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly part: string;
        readonly format: string;
    }>;
    readonly 'asyncapi/message-schema-presence-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly part: string;
        readonly happened: 'added' | 'removed';
    }>;
    readonly 'asyncapi/message-correlation-changed': import("./rule.js").ChangeRule<{
        readonly message: string;
        readonly owner: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/operation-added': import("./rule.js").ChangeRule<{
        readonly operation: string;
    }>;
    readonly 'asyncapi/operation-removed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    }>;
    readonly 'asyncapi/operation-renamed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/operation-action-changed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/operation-channel-changed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/reply-added': import("./rule.js").ChangeRule<{
        readonly operation: string;
    }>;
    readonly 'asyncapi/reply-removed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    }>;
    readonly 'asyncapi/reply-channel-changed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/reply-address-changed': import("./rule.js").ChangeRule<{
        readonly operation: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/server-added': import("./rule.js").ChangeRule<{
        readonly server: string;
    }>;
    readonly 'asyncapi/server-removed': import("./rule.js").ChangeRule<{
        readonly server: string;
    }>;
    readonly 'asyncapi/server-renamed': import("./rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/server-address-changed': import("./rule.js").ChangeRule<{
        readonly server: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/server-protocol-changed': import("./rule.js").ChangeRule<{
        readonly server: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/server-protocol-version-changed': import("./rule.js").ChangeRule<{
        readonly server: string;
    } & {
        readonly before: string;
        readonly after: string;
    }>;
    readonly 'asyncapi/server-variables-changed': import("./rule.js").ChangeRule<{
        readonly server: string;
    }>;
    readonly 'asyncapi/security-added': import("./rule.js").ChangeRule<{
        readonly owner: string;
        readonly scheme: string;
    }>;
    readonly 'asyncapi/security-removed': import("./rule.js").ChangeRule<{
        owner: string;
    }>;
    readonly 'asyncapi/security-alternative-added': import("./rule.js").ChangeRule<{
        readonly owner: string;
        readonly scheme: string;
    }>;
    readonly 'asyncapi/security-alternative-removed': import("./rule.js").ChangeRule<{
        readonly owner: string;
        readonly scheme: string;
    }>;
    readonly 'asyncapi/binding-identity-changed': import("./rule.js").ChangeRule<{
        readonly owner: string;
        readonly binding: string;
    }>;
    readonly 'asyncapi/binding-changed': import("./rule.js").ChangeRule<{
        readonly owner: string;
        readonly binding: string;
    }>;
    readonly "asyncapi/receive-constraint-loosened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-constraint-tightened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-default-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-default-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-enum-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-enum-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-enum-value-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-enum-value-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-free-property-declared": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-added-to-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-became-optional": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-became-required": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-became-required-with-default": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-required-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-required-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-schema-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-type-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-type-narrowed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/receive-type-widened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-constraint-loosened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-constraint-tightened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-default-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-default-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-enum-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-enum-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-enum-value-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-enum-value-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-free-property-declared": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-added-to-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-became-optional": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-became-required": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-became-required-with-default": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-required-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-required-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-schema-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-type-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-type-narrowed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "asyncapi/send-type-widened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
};
