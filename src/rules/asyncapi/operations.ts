import { changeRule } from '../rule.ts';

/** The fact behind rules about one operation. */
type OperationArgs = {
  /** Key of the operation; in AsyncAPI 2 its operationId, or the channel with publish or subscribe. */
  readonly operation: string;
};

/** The facts behind rules about something of an operation that differs. */
type OperationValueArgs = OperationArgs & {
  readonly before: string;
  readonly after: string;
};

const OPERATION = 'AsyncAPI 3.0.0, Operation Object';
const OPERATIONS = 'AsyncAPI 3.0.0, Operations Object';
const REPLY = 'AsyncAPI 3.0.0, Operation Reply Object';

/** Changes of what the service sends and receives, and where. */
export const asyncapiOperationRules = {
  'asyncapi/operation-added': changeRule<OperationArgs>({
    classification: 'NON_BREAKING',
    title: 'operation added',
    message: ({ operation }) => `operation ${operation} added`,
    why: 'Nobody breaks: what was sent and received before still is.',
    fix: 'No action is needed.',
    tags: { area: 'operations', action: 'added' },
    source: OPERATIONS,
    since: '0.1.0',
  }),
  'asyncapi/operation-removed': changeRule<OperationArgs>({
    classification: 'BREAKING',
    title: 'operation removed',
    message: ({ operation }) => `operation ${operation} removed`,
    why: 'Messages that others wait for are no longer sent, or messages that they send are no longer received.',
    fix: 'Keep the operation, mark it deprecated, and remove it in a major version.',
    tags: { area: 'operations', action: 'removed' },
    source: OPERATIONS,
    since: '0.1.0',
  }),
  'asyncapi/operation-renamed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'operation key renamed',
    message: ({ before, after }) => `operation ${before} renamed to ${after}, its channel and action stay`,
    why: 'Nobody breaks: the key is a name inside the document.',
    fix: 'No action is needed unless code is generated from the key.',
    tags: { area: 'operations', action: 'modified' },
    source: OPERATIONS,
    since: '0.1.0',
  }),
  'asyncapi/operation-action-changed': changeRule<OperationValueArgs>({
    classification: 'BREAKING',
    title: 'action flipped',
    message: ({ operation, before, after }) => `action of operation ${operation} changed from ${before} to ${after}`,
    why: 'Consumers and senders of the messages change roles.',
    fix: 'Add a new operation for the other direction.',
    tags: { area: 'operations', action: 'modified' },
    source: OPERATION,
    since: '0.1.0',
  }),
  'asyncapi/operation-channel-changed': changeRule<OperationValueArgs>({
    classification: 'BREAKING',
    title: 'operation moved to another channel',
    message: ({ operation, before, after }) => `operation ${operation} moved from channel ${before} to ${after}`,
    why: 'Whoever uses the old channel no longer meets the service there.',
    fix: 'Keep the operation, and add a new one for the new channel.',
    tags: { area: 'operations', action: 'modified' },
    source: OPERATION,
    since: '0.1.0',
  }),
  'asyncapi/reply-added': changeRule<OperationArgs>({
    classification: 'NON_BREAKING',
    title: 'reply added',
    message: ({ operation }) => `reply of operation ${operation} added`,
    why: 'Nobody breaks: requests are taken as before.',
    fix: 'No action is needed.',
    tags: { area: 'replies', action: 'added' },
    source: REPLY,
    since: '0.1.0',
  }),
  'asyncapi/reply-removed': changeRule<OperationArgs>({
    classification: 'BREAKING',
    title: 'reply removed',
    message: ({ operation }) => `reply of operation ${operation} removed`,
    why: 'Whoever waits for the reply waits in vain.',
    fix: 'Keep replying.',
    tags: { area: 'replies', action: 'removed' },
    source: REPLY,
    since: '0.1.0',
  }),
  'asyncapi/reply-channel-changed': changeRule<OperationValueArgs>({
    classification: 'BREAKING',
    title: 'reply moved to another channel',
    message: ({ operation, before, after }) =>
      `reply of operation ${operation} moved from channel ${before} to ${after}`,
    why: 'Whoever waits for the reply waits on the old channel.',
    fix: 'Keep the channel of the reply.',
    tags: { area: 'replies', action: 'modified' },
    source: REPLY,
    since: '0.1.0',
  }),
  'asyncapi/reply-address-changed': changeRule<OperationValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'place of the reply address changed',
    message: ({ operation, before, after }) =>
      `reply address of operation ${operation} changed from ${before} to ${after}, effect undecided`,
    why: 'The address of the reply is looked up in another part of the request, which may hold another value.',
    fix: 'Keep the location of the reply address.',
    tags: { area: 'replies', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Operation Reply Address Object',
    since: '0.1.0',
  }),
} as const;
