/** Changes in json-schema documents: the configuration that a service reads. */
export declare const jsonSchemaRules: {
    readonly 'json-schema/description-changed': import("./rule.js").ChangeRule<{
        keyword: string;
        subject: string;
    }>;
    readonly 'json-schema/unused-definition-changed': import("./rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'json-schema/schema-rewritten': import("./rule.js").ChangeRule<{
        file: string;
    }>;
    readonly 'json-schema/unclassified-change': import("./rule.js").ChangeRule<{
        path: string;
    }>;
    readonly "json-schema/constraint-loosened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/constraint-tightened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/default-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/default-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/enum-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/enum-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/enum-value-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/enum-value-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/free-property-declared": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-added": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-added-to-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-became-optional": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-became-required": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-became-required-with-default": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/required-property-removed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/required-property-removed-from-closed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/schema-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/type-changed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/type-narrowed": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
    readonly "json-schema/type-widened": import("./rule.js").ChangeRule<import("./schema-deltas.js").SchemaDeltaArgs>;
};
