/** The fact behind most rules about a document as a whole. */
export interface KeywordArgs {
    /** The member that differs, as the document spells it. */
    readonly keyword: string;
}
/** Changes of a document as a whole: versions, prose, servers, and whatever no other rule covers. */
export declare const openapiDocumentRules: {
    readonly 'openapi/document-version-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/specification-version-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/description-changed': import("../rule.js").ChangeRule<KeywordArgs>;
    readonly 'openapi/notation-changed': import("../rule.js").ChangeRule<{
        what: string;
    }>;
    readonly 'openapi/unused-component-changed': import("../rule.js").ChangeRule<{
        name: string;
    }>;
    readonly 'openapi/unclassified-change': import("../rule.js").ChangeRule<KeywordArgs>;
    readonly 'openapi/server-added': import("../rule.js").ChangeRule<{
        url: string;
    }>;
    readonly 'openapi/server-removed': import("../rule.js").ChangeRule<{
        url: string;
    }>;
    readonly 'openapi/server-variable-changed': import("../rule.js").ChangeRule<{
        url: string;
        variable: string;
    }>;
};
