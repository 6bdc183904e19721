/** The fact behind rules about one channel. */
type ChannelArgs = {
    /** Key of the channel. */
    readonly channel: string;
};
/** The facts behind rules about something of a channel that differs. */
type ChannelValueArgs = ChannelArgs & {
    readonly before: string;
    readonly after: string;
};
/** The facts behind rules about one parameter of an address. */
type ParameterArgs = ChannelArgs & {
    readonly parameter: string;
};
/** Changes of the channels that messages travel on. */
export declare const asyncapiChannelRules: {
    readonly 'asyncapi/channel-added': import("../rule.js").ChangeRule<ChannelArgs>;
    readonly 'asyncapi/channel-removed': import("../rule.js").ChangeRule<ChannelArgs>;
    readonly 'asyncapi/channel-renamed': import("../rule.js").ChangeRule<ChannelValueArgs>;
    readonly 'asyncapi/channel-address-changed': import("../rule.js").ChangeRule<ChannelValueArgs>;
    readonly 'asyncapi/channel-address-undecided': import("../rule.js").ChangeRule<ChannelValueArgs>;
    readonly 'asyncapi/channel-parameter-renamed': import("../rule.js").ChangeRule<ChannelValueArgs>;
    readonly 'asyncapi/channel-parameter-added': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'asyncapi/channel-parameter-removed': import("../rule.js").ChangeRule<ParameterArgs>;
    readonly 'asyncapi/channel-parameter-changed': import("../rule.js").ChangeRule<ChannelArgs & {
        readonly parameter: string;
    } & {
        readonly keyword: string;
    }>;
    readonly 'asyncapi/channel-servers-changed': import("../rule.js").ChangeRule<ChannelArgs>;
};
export {};
