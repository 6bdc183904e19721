import { changeRule } from '../rule.ts';

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

const SERVER = 'AsyncAPI 3.0.0, Server Object';
const SECURITY = 'AsyncAPI 3.0.0, Security Scheme Object';
const BINDINGS = 'AsyncAPI 3.0.0, Bindings; AsyncAPI Bindings specifications of the protocols';

/** Changes of the servers, of the credentials they need, and of protocol-specific settings. */
export const asyncapiServerRules = {
  'asyncapi/server-added': changeRule<ServerArgs>({
    classification: 'NON_BREAKING',
    title: 'server added',
    message: ({ server }) => `server ${server} added`,
    why: 'Nobody breaks: the servers that are in use stay.',
    fix: 'No action is needed.',
    tags: { area: 'servers', action: 'added' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-removed': changeRule<ServerArgs>({
    classification: 'BREAKING',
    title: 'server removed',
    message: ({ server }) => `server ${server} removed`,
    why: 'Whoever is connected to the server no longer meets the service there.',
    fix: 'Keep the server until everybody has moved.',
    tags: { area: 'servers', action: 'removed' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-renamed': changeRule<{ before: string; after: string }>({
    classification: 'NON_BREAKING',
    title: 'server key renamed',
    message: ({ before, after }) => `server ${before} renamed to ${after}, its address stays`,
    why: 'Nobody breaks: the key is a name inside the document.',
    fix: 'No action is needed.',
    tags: { area: 'servers', action: 'modified' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-address-changed': changeRule<ServerValueArgs>({
    classification: 'BREAKING',
    title: 'server address changed',
    message: ({ server, before, after }) => `address of server ${server} changed from ${before} to ${after}`,
    why: 'Whoever connects to the old address no longer meets the service there.',
    fix: 'Keep the old server next to a new one until everybody has moved.',
    tags: { area: 'servers', action: 'modified' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-protocol-changed': changeRule<ServerValueArgs>({
    classification: 'BREAKING',
    title: 'server protocol changed',
    message: ({ server, before, after }) => `protocol of server ${server} changed from ${before} to ${after}`,
    why: 'Clients of the old protocol cannot connect.',
    fix: 'Keep the old server next to a new one with the new protocol.',
    tags: { area: 'servers', action: 'modified' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-protocol-version-changed': changeRule<ServerValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'server protocol version changed',
    message: ({ server, before, after }) =>
      `protocol version of server ${server} changed from ${before} to ${after}, effect undecided`,
    why: 'Clients of the old version may not be able to connect.',
    fix: 'Check that the server still speaks the old version.',
    tags: { area: 'servers', action: 'modified' },
    source: SERVER,
    since: '0.1.0',
  }),
  'asyncapi/server-variables-changed': changeRule<ServerArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'variables of a server address changed',
    message: ({ server }) => `variables of server ${server} changed, effect undecided`,
    why: 'An address that is in use may no longer be one of the possible ones.',
    fix: 'Keep all values that are in use.',
    tags: { area: 'servers', action: 'modified' },
    source: 'AsyncAPI 3.0.0, Server Variable Object',
    since: '0.1.0',
  }),
  'asyncapi/security-added': changeRule<SecurityArgs>({
    classification: 'BREAKING',
    title: 'credentials needed where none were',
    message: ({ owner, scheme }) => `${owner} now needs credentials: ${scheme}`,
    why: 'Whoever connects without credentials, as was allowed, is rejected.',
    fix: 'Offer the credentials as an alternative until everybody has them.',
    tags: { area: 'security', action: 'added' },
    source: SECURITY,
    since: '0.1.0',
  }),
  'asyncapi/security-removed': changeRule<{ owner: string }>({
    classification: 'NON_BREAKING',
    title: 'credentials no longer needed',
    message: ({ owner }) => `${owner} no longer needs credentials`,
    why: 'Nobody breaks: clients may keep sending their credentials.',
    fix: 'Make sure that it is meant to be open.',
    tags: { area: 'security', action: 'removed' },
    source: SECURITY,
    since: '0.1.0',
  }),
  'asyncapi/security-alternative-added': changeRule<SecurityArgs>({
    classification: 'NON_BREAKING',
    title: 'way to authenticate added',
    message: ({ owner, scheme }) => `${owner} also accepts ${scheme}`,
    why: 'Nobody breaks: clients may keep using the credentials they have.',
    fix: 'No action is needed.',
    tags: { area: 'security', action: 'added' },
    source: SECURITY,
    since: '0.1.0',
  }),
  'asyncapi/security-alternative-removed': changeRule<SecurityArgs>({
    classification: 'BREAKING',
    title: 'way to authenticate removed or changed',
    message: ({ owner, scheme }) => `${owner} no longer accepts ${scheme}`,
    why: 'Whoever authenticates in this way is rejected.',
    fix: 'Keep the old way next to the new one until everybody has moved.',
    tags: { area: 'security', action: 'removed' },
    source: SECURITY,
    since: '0.1.0',
  }),
  'asyncapi/binding-identity-changed': changeRule<BindingArgs>({
    classification: 'BREAKING',
    title: 'binding that says where or how to connect changed',
    message: ({ owner, binding }) => `binding ${binding} of ${owner} changed`,
    why: 'Clients look for the old topic, queue, exchange or method and do not meet the service.',
    fix: 'Keep the old name next to the new one until everybody has moved.',
    tags: { area: 'bindings', action: 'modified' },
    source: BINDINGS,
    since: '0.1.0',
  }),
  'asyncapi/binding-changed': changeRule<BindingArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'binding changed',
    message: ({ owner, binding }) => `binding ${binding} of ${owner} changed, effect undecided`,
    why: 'Clients may rely on how the broker treated their messages.',
    fix: 'Check by hand what clients of the protocol rely on.',
    tags: { area: 'bindings', action: 'modified' },
    source: BINDINGS,
    since: '0.1.0',
  }),
} as const;
