/** The facts behind rules about one way to authenticate. */
export interface AlternativeArgs {
    /** `GET /charges` */
    readonly operation: string;
    /** Names of the schemes that are needed together: `apiKey + oauth`. */
    readonly alternative: string;
}
/** Changes of the credentials that callers need. */
export declare const openapiSecurityRules: {
    readonly 'openapi/security-added': import("../rule.js").ChangeRule<AlternativeArgs>;
    readonly 'openapi/security-removed': import("../rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/security-alternative-added': import("../rule.js").ChangeRule<AlternativeArgs>;
    readonly 'openapi/security-alternative-removed': import("../rule.js").ChangeRule<AlternativeArgs>;
    readonly 'openapi/security-alternative-tightened': import("../rule.js").ChangeRule<AlternativeArgs & {
        added: string;
    }>;
    readonly 'openapi/security-scope-added': import("../rule.js").ChangeRule<{
        operation: string;
        scheme: string;
        scope: string;
    }>;
    readonly 'openapi/security-scope-removed': import("../rule.js").ChangeRule<{
        operation: string;
        scheme: string;
        scope: string;
    }>;
    readonly 'openapi/security-scheme-changed': import("../rule.js").ChangeRule<{
        scheme: string;
        keyword: string;
    }>;
    readonly 'openapi/security-scheme-renamed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
};
