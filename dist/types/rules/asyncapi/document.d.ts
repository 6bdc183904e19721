/** The facts behind rules about something of the document that differs. */
type KeywordArgs = {
    /** The member that differs, as the document spells it. */
    readonly keyword: string;
};
/** Changes of a document as a whole: versions, prose, and whatever no other rule covers. */
export declare const asyncapiDocumentRules: {
    readonly 'asyncapi/document-version-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/specification-version-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/description-changed': import("../rule.js").ChangeRule<KeywordArgs>;
    readonly 'asyncapi/component-changed': import("../rule.js").ChangeRule<{
        component: string;
    }>;
    readonly 'asyncapi/subtype-undecided': import("../rule.js").ChangeRule<{
        component: string;
    }>;
    readonly 'asyncapi/document-rewritten': import("../rule.js").ChangeRule<{
        readonly file: string;
    }>;
    readonly 'asyncapi/unclassified-change': import("../rule.js").ChangeRule<{
        readonly path: string;
    }>;
};
export {};
