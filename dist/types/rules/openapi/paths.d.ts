/** Changes of which paths and methods there are, and of what an operation says about itself. */
export declare const openapiPathRules: {
    readonly 'openapi/path-added': import("../rule.js").ChangeRule<{
        path: string;
    }>;
    readonly 'openapi/path-removed': import("../rule.js").ChangeRule<{
        path: string;
    }>;
    readonly 'openapi/path-parameter-renamed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'openapi/method-added': import("../rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/method-removed': import("../rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/operation-id-changed': import("../rule.js").ChangeRule<{
        operation: string;
    }>;
    readonly 'openapi/deprecation-added': import("../rule.js").ChangeRule<{
        subject: string;
    }>;
    readonly 'openapi/deprecation-removed': import("../rule.js").ChangeRule<{
        subject: string;
    }>;
};
