/** The facts behind every rule about one parameter. */
export interface ParameterArgs {
    /** `GET /charges` */
    readonly operation: string;
    /** Name as the document spells it. */
    readonly name: string;
    /** Where it is sent: `query`, `header`, `path`, `cookie`. */
    readonly in: string;
}
/** Changes of what callers may and must send beside the body. */
export declare const openapiParameterRules: {
    readonly 'openapi/required-parameter-added': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/optional-parameter-added': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/parameter-removed': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/path-parameter-declared': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/path-parameter-undeclared': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/parameter-became-required': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/parameter-became-optional': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'openapi/parameter-serialization-changed': import("../rule.js").ChangeRule<ParameterArgs & {
        keyword: string;
    }>;
    readonly 'openapi/parameter-content-changed': import("../rule.js").ChangeRule<ParameterArgs & {
        mediaType: string;
    }>;
};
