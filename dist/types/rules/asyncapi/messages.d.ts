/** The facts behind rules about one message. */
type MessageArgs = {
    /** Key of the message. */
    readonly message: string;
    /** `operation sendOrder`, `reply of operation getOrder`, `channel orders`. */
    readonly owner: string;
};
/** The facts behind rules about something of a message that differs. */
type MessageValueArgs = MessageArgs & {
    readonly before: string;
    readonly after: string;
};
/** Changes of which messages travel and of how they are written. */
export declare const asyncapiMessageRules: {
    readonly 'asyncapi/message-removed': import("../rule.js").ChangeRule<MessageArgs>;
    readonly 'asyncapi/send-message-added': import("../rule.js").ChangeRule<MessageArgs>;
    readonly 'asyncapi/receive-message-added': import("../rule.js").ChangeRule<MessageArgs>;
    readonly 'asyncapi/message-renamed': import("../rule.js").ChangeRule<{
        owner: string;
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/message-name-changed': import("../rule.js").ChangeRule<MessageValueArgs>;
    readonly 'asyncapi/message-content-type-changed': import("../rule.js").ChangeRule<MessageValueArgs>;
    readonly 'asyncapi/message-content-type-undecided': import("../rule.js").ChangeRule<MessageValueArgs>;
    readonly 'asyncapi/default-content-type-changed': import("../rule.js").ChangeRule<{
        before: string;
        after: string;
    }>;
    readonly 'asyncapi/message-schema-format-changed': import("../rule.js").ChangeRule<MessageArgs & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly part: string;
    }>;
    readonly 'asyncapi/message-schema-format-version-changed': import("../rule.js").ChangeRule<MessageArgs & {
        readonly before: string;
        readonly after: string;
    } & {
        readonly part: string;
    }>;
    readonly 'asyncapi/payload-format-undecided': import("../rule.js").ChangeRule<MessageArgs & {
        readonly part: string;
        readonly format: string;
    }>;
    readonly 'asyncapi/message-schema-presence-changed': import("../rule.js").ChangeRule<MessageArgs & {
        readonly part: string;
        readonly happened: 'added' | 'removed';
    }>;
    readonly 'asyncapi/message-correlation-changed': import("../rule.js").ChangeRule<MessageValueArgs>;
};
export {};
