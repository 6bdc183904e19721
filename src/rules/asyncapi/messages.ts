import { changeRule } from '../rule.ts';

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

const MESSAGE = 'AsyncAPI 3.0.0, Message Object';
const OPERATION = 'AsyncAPI 3.0.0, Operation Object, messages';
const FORMAT = 'AsyncAPI 3.0.0, Multi Format Schema Object';

/** Changes of which messages travel and of how they are written. */
export const asyncapiMessageRules = {
  'asyncapi/message-removed': changeRule<MessageArgs>({
    classification: 'BREAKING',
    title: 'message removed',
    message: ({ message, owner }) => `message ${message} of ${owner} removed`,
    why: 'Consumers wait for a message that no longer comes, or send one that is no longer understood.',
    fix: 'Keep the message, mark it deprecated, and remove it in a major version.',
    tags: { area: 'messages', action: 'removed' },
    source: OPERATION,
    since: '0.1.0',
  }),
  'asyncapi/send-message-added': changeRule<MessageArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'message added to what is sent',
    message: ({ message, owner }) => `message ${message} of ${owner} added, effect on consumers undecided`,
    why: 'Consumers of the channel get a message that they do not know.',
    fix: 'Send the new message on a channel of its own, or make sure that consumers skip unknown messages.',
    tags: { direction: 'emit', area: 'messages', action: 'added' },
    source: OPERATION,
    since: '0.1.0',
  }),
  'asyncapi/receive-message-added': changeRule<MessageArgs>({
    classification: 'NON_BREAKING',
    title: 'message added to what is received',
    message: ({ message, owner }) => `message ${message} of ${owner} added`,
    why: 'Nobody breaks: senders may keep sending what they sent.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'messages', action: 'added' },
    source: OPERATION,
    since: '0.1.0',
  }),
  'asyncapi/message-renamed': changeRule<{ owner: string; before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'message key renamed',
    message: ({ owner, before, after }) => `message ${before} of ${owner} renamed to ${after}, its contents stay`,
    why: 'Nobody breaks: the key is a name inside the document.',
    fix: 'No action is needed.',
    tags: { area: 'messages', action: 'modified' },
    source: MESSAGE,
    since: '0.1.0',
  }),
  'asyncapi/message-name-changed': changeRule<MessageValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'machine-friendly name changed',
    message: ({ message, owner, before, after }) =>
      `name of message ${message} of ${owner} changed from ${before} to ${after}, effect undecided`,
    why: 'Consumers that tell messages apart by their name take it for another one.',
    fix: 'Keep the name.',
    tags: { area: 'messages', action: 'modified' },
    source: MESSAGE,
    since: '0.1.0',
  }),
  'asyncapi/message-content-type-changed': changeRule<MessageValueArgs>({
    classification: 'BREAKING',
    title: 'content type changed',
    message: ({ message, owner, before, after }) =>
      `content type of message ${message} of ${owner} changed from ${before} to ${after}`,
    why: 'The other side cannot decode the new encoding.',
    fix: 'Keep the content type, and offer the new one on a channel of its own.',
    tags: { area: 'messages', action: 'modified' },
    source: MESSAGE,
    since: '0.1.0',
  }),
  'asyncapi/message-content-type-undecided': changeRule<MessageValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'content type given or withdrawn',
    message: ({ message, owner, before, after }) =>
      `content type of message ${message} of ${owner} changed from ${before} to ${after}, effect undecided`,
    why: 'An encoding that the document does not name is agreed elsewhere and may or may not be the same.',
    fix: 'Name the content type in both versions.',
    tags: { area: 'messages', action: 'modified' },
    source: MESSAGE,
    since: '0.1.0',
  }),
  'asyncapi/default-content-type-changed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'default content type changed',
    message: ({ before, after }) => `default content type changed from ${before} to ${after}`,
    why: 'Nobody breaks by the default itself: each message that inherits it is reported.',
    fix: 'No action is needed.',
    tags: { area: 'messages', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Default Content Type',
    since: '0.1.0',
    neutral: true,
  }),
  'asyncapi/message-schema-format-changed': changeRule<MessageValueArgs & { readonly part: string }>({
    classification: 'BREAKING',
    title: 'schema language changed',
    message: ({ message, owner, part, before, after }) =>
      `schema format of the ${part} of message ${message} of ${owner} changed from ${before} to ${after}`,
    why: 'Another schema language stands for another encoding, which the other side cannot decode.',
    fix: 'Keep the schema language, and offer the new one on a channel of its own.',
    tags: { area: 'messages', action: 'modified' },
    source: FORMAT,
    since: '0.1.0',
  }),
  'asyncapi/message-schema-format-version-changed': changeRule<MessageValueArgs & { readonly part: string }>({
    classification: 'NON_BREAKING',
    title: 'version of the schema language changed',
    message: ({ message, owner, part, before, after }) =>
      `schema format of the ${part} of message ${message} of ${owner} changed from ${before} to ${after}`,
    why: 'Nobody breaks by the version itself: what differs in the schema is reported there.',
    fix: 'No action is needed.',
    tags: { area: 'messages', action: 'modified' },
    source: FORMAT,
    since: '0.1.0',
  }),
  'asyncapi/payload-format-undecided': changeRule<MessageArgs & { readonly part: string; readonly format: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'schema in a language that is not compared',
    message: ({ message, owner, part, format }) =>
      `${part} of message ${message} of ${owner} changed, undecided because ${format} schemas are not compared`,
    why: 'Whether the other side can still decode the message is decided by rules of that schema language.',
    fix: 'Check by hand, with the tools of the schema language, that both versions understand each other.',
    tags: { area: 'messages', action: 'modified' },
    source: FORMAT,
    since: '0.1.0',
  }),
  'asyncapi/message-schema-presence-changed': changeRule<
    MessageArgs & { readonly part: string; readonly happened: 'added' | 'removed' }
  >({
    classification: 'POTENTIAL_BREAKING',
    title: 'payload or headers schema given or withdrawn',
    message: ({ message, owner, part, happened }) =>
      `schema of the ${part} of message ${message} of ${owner} ${happened}, effect undecided`,
    why: 'Without a schema anything may be sent; whether that was so or will be so is not written down.',
    fix: 'Describe the payload and the headers in both versions.',
    tags: { area: 'messages', action: 'modified' },
    source: MESSAGE,
    since: '0.1.0',
  }),
  'asyncapi/message-correlation-changed': changeRule<MessageValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'place of the correlation id changed',
    message: ({ message, owner, before, after }) =>
      `correlation id of message ${message} of ${owner} changed from ${before} to ${after}, effect undecided`,
    why: 'Whoever pairs requests and replies looks for the id in the old place.',
    fix: 'Keep the location of the correlation id.',
    tags: { area: 'messages', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Correlation ID Object',
    since: '0.1.0',
  }),
} as const;
