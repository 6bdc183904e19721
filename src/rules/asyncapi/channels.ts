import { changeRule } from '../rule.ts';

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

const CHANNEL = 'AsyncAPI 3.0.0, Channel Object';
const CHANNELS = 'AsyncAPI 3.0.0, Channels Object';
const PARAMETER = 'AsyncAPI 3.0.0, Parameter Object';

/** Changes of the channels that messages travel on. */
export const asyncapiChannelRules = {
  'asyncapi/channel-added': changeRule<ChannelArgs>({
    classification: 'NON_BREAKING',
    title: 'channel added',
    message: ({ channel }) => `channel ${channel} added`,
    why: 'Nobody breaks: services that do not know the channel do not use it.',
    fix: 'No action is needed.',
    tags: { area: 'channels', action: 'added' },
    source: CHANNELS,
    since: '0.1.0',
  }),
  'asyncapi/channel-removed': changeRule<ChannelArgs>({
    classification: 'BREAKING',
    title: 'channel removed',
    message: ({ channel }) => `channel ${channel} removed`,
    why: 'Consumers wait for messages that no longer come, and senders reach nobody.',
    fix: 'Keep the channel next to its successor until nobody uses it.',
    tags: { area: 'channels', action: 'removed' },
    source: CHANNELS,
    since: '0.1.0',
  }),
  'asyncapi/channel-renamed': changeRule<ChannelValueArgs>({
    classification: 'NON_BREAKING',
    title: 'channel key renamed',
    message: ({ before, after }) => `channel ${before} renamed to ${after}, its address stays`,
    why: 'Nobody breaks: the address is what is used; the key is a name inside the document.',
    fix: 'No action is needed unless other documents refer to the key.',
    tags: { area: 'channels', action: 'modified' },
    source: CHANNELS,
    since: '0.1.0',
  }),
  'asyncapi/channel-address-changed': changeRule<ChannelValueArgs>({
    classification: 'BREAKING',
    title: 'channel address changed',
    message: ({ channel, before, after }) => `address of channel ${channel} changed from ${before} to ${after}`,
    why: 'Consumers stay subscribed to the old address, and senders keep sending to it.',
    fix: 'Keep the old channel next to a new one with the new address.',
    tags: { area: 'channels', action: 'modified' },
    source: CHANNEL,
    since: '0.1.0',
  }),
  'asyncapi/channel-address-undecided': changeRule<ChannelValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'channel address given or withdrawn',
    message: ({ channel, before, after }) =>
      `address of channel ${channel} changed from ${before} to ${after}, effect undecided`,
    why: 'An address that the document does not name is agreed elsewhere and may or may not be the same.',
    fix: 'Name the address in both versions.',
    tags: { area: 'channels', action: 'modified' },
    source: CHANNEL,
    since: '0.1.0',
  }),
  'asyncapi/channel-parameter-renamed': changeRule<ChannelValueArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter of an address renamed',
    message: ({ channel, before, after }) => `address of channel ${channel} written as ${after} instead of ${before}`,
    why: 'Nobody breaks: the name of a parameter is never sent.',
    fix: 'No action is needed; generated code may name the argument differently.',
    tags: { area: 'channels', action: 'modified' },
    source: PARAMETER,
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/channel-parameter-added': changeRule<ParameterArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter described',
    message: ({ channel, parameter }) => `parameter ${parameter} of channel ${channel} added`,
    why: 'Nobody breaks: the address decides where messages go, and a change of it is reported there.',
    fix: 'No action is needed.',
    tags: { area: 'channels', action: 'added' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'asyncapi/channel-parameter-removed': changeRule<ParameterArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter no longer described',
    message: ({ channel, parameter }) => `parameter ${parameter} of channel ${channel} removed`,
    why: 'Nobody breaks: the address decides where messages go, and a change of it is reported there.',
    fix: 'No action is needed.',
    tags: { area: 'channels', action: 'removed' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'asyncapi/channel-parameter-changed': changeRule<ParameterArgs & { readonly keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'allowed values of a parameter changed',
    message: ({ channel, parameter, keyword }) =>
      `${keyword} of parameter ${parameter} of channel ${channel} changed, effect undecided`,
    why: 'Addresses that are in use may no longer exist, or new ones may appear that nobody listens to.',
    fix: 'Keep all values that are in use.',
    tags: { area: 'channels', action: 'modified' },
    source: PARAMETER,
    since: '0.1.0',
  }),
  'asyncapi/channel-servers-changed': changeRule<ChannelArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'servers of a channel changed',
    message: ({ channel }) => `servers of channel ${channel} changed, effect undecided`,
    why: 'Whoever uses the channel on a server that no longer has it is cut off.',
    fix: 'Keep the channel on every server that had it.',
    tags: { area: 'channels', action: 'modified' },
    source: CHANNEL,
    since: '0.1.0',
  }),
} as const;
