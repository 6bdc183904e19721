/** The fact behind rules about one server. */
type ServerArgs = {
    readonly server: string;
};
/** The facts behind rules about something of a server that differs. */
type ServerValueArgs = ServerArgs & {
    readonly before: string;
    readonly after: string;
};
/** The facts behind rules about credentials. */
type SecurityArgs = {
    /** `server bus`, `operation sendOrder`. */
    readonly owner: string;
    /** What the alternative is called, or its type. */
    readonly scheme: string;
};
/** The facts behind rules about a protocol-specific setting. */
type BindingArgs = {
    /** `server bus`, `channel orders`, `operation sendOrder`, `message Order of operation sendOrder`. */
    readonly owner: string;
    /** `kafka.partitions` */
    readonly binding: string;
};
/** Changes of the servers, of the credentials they need, and of protocol-specific settings. */
export declare const asyncapiServerRules: {
    readonly 'asyncapi/server-added': import("../rule.js").ChangeRule<ServerArgs>;
    readonly 'asyncapi/server-removed': import("../rule.js").ChangeRule<ServerArgs>;
    readonly 'asyncapi/server-renamed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/server-address-changed': import("../rule.js").ChangeRule<ServerValueArgs>;
    readonly 'asyncapi/server-protocol-changed': import("../rule.js").ChangeRule<ServerValueArgs>;
    readonly 'asyncapi/server-protocol-version-changed': import("../rule.js").ChangeRule<ServerValueArgs>;
    readonly 'asyncapi/server-variables-changed': import("../rule.js").ChangeRule<ServerArgs>;
    readonly 'asyncapi/security-added': import("../rule.js").ChangeRule<SecurityArgs>;
    readonly 'asyncapi/security-removed': import("../rule.js").ChangeRule<{
        owner: string;
    }>;
    readonly 'asyncapi/security-alternative-added': import("../rule.js").ChangeRule<SecurityArgs>;
    readonly 'asyncapi/security-alternative-removed': import("../rule.js").ChangeRule<SecurityArgs>;
    readonly 'asyncapi/binding-identity-changed': import("../rule.js").ChangeRule<BindingArgs>;
    readonly 'asyncapi/binding-changed': import("../rule.js").ChangeRule<BindingArgs>;
};
export {};
