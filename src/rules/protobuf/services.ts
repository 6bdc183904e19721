import { changeRule } from '../rule.ts';

/** The fact behind rules about one method. */
type RpcArgs = {
  /** `Billing.Charge` */
  readonly rpc: string;
};

/** The facts behind rules about a value of a method that differs. */
type RpcValueArgs = RpcArgs & {
  readonly before: string;
  readonly after: string;
};

/** The facts behind rules about one of the two messages of a method. */
type RpcTypeArgs = RpcValueArgs & {
  readonly side: 'request' | 'response';
};

const SERVICE = 'Protocol Buffers Language Guide (proto3), Defining Services';
const STREAMING = 'gRPC, Core concepts, Service definition';
const IDEMPOTENCY = 'google/protobuf/descriptor.proto, MethodOptions.idempotency_level';
const HTTP = 'google/api/http.proto, HttpRule';
const typeChange = ({ rpc, side, before, after }: RpcTypeArgs): string =>
  `${side} type of rpc ${rpc} changed from ${before} to ${after}`;

/** Changes of which calls there are and of what they carry. */
export const protobufServiceRules = {
  'protobuf/service-removed': changeRule<{ service: string }>({
    classification: 'BREAKING',
    title: 'service removed',
    message: ({ service }) => `service ${service} removed`,
    why: 'Every call to the service fails with UNIMPLEMENTED.',
    fix: 'Keep the service, mark it deprecated, and remove it in a major version once nobody calls it.',
    tags: { area: 'services', action: 'removed' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/service-added': changeRule<{ service: string }>({
    classification: 'NON_BREAKING',
    title: 'service added',
    message: ({ service }) => `service ${service} added`,
    why: 'Nobody breaks: callers that do not know the service do not call it.',
    fix: 'No action is needed.',
    tags: { area: 'services', action: 'added' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-removed': changeRule<RpcArgs>({
    classification: 'BREAKING',
    title: 'rpc removed',
    message: ({ rpc }) => `rpc ${rpc} removed`,
    why: 'Every call of the method fails with UNIMPLEMENTED.',
    fix: 'Keep the method, mark it deprecated, and remove it in a major version once nobody calls it.',
    tags: { area: 'rpcs', action: 'removed' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-added': changeRule<RpcArgs>({
    classification: 'NON_BREAKING',
    title: 'rpc added',
    message: ({ rpc }) => `rpc ${rpc} added`,
    why: 'Nobody breaks: callers that do not know the method do not call it.',
    fix: 'No action is needed.',
    tags: { area: 'rpcs', action: 'added' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-type-changed': changeRule<RpcTypeArgs>({
    classification: 'BREAKING',
    title: 'request or response type changed',
    message: typeChange,
    why: 'Callers and the service read the bytes of one message as another.',
    fix: 'Add a method with the new message and keep the old one.',
    tags: { area: 'rpcs', action: 'modified' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-type-renamed': changeRule<RpcTypeArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'request or response type replaced by one of the same shape',
    message: (args) => `${typeChange(args)}, which has the same fields`,
    why: 'The bytes are the same; callers that use generated code must rename the type when they update.',
    fix: 'Keep the old name of the message.',
    tags: { area: 'rpcs', action: 'modified' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-type-undecided': changeRule<RpcTypeArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'request or response type changed to or from an unknown type',
    message: (args) => `${typeChange(args)}, undecided because a type is not in the bundle`,
    why: 'Callers break when the two messages differ on the wire; the imported file that would tell is not in the bundle.',
    fix: 'Add the imported files to the bundle, or keep the old type.',
    tags: { area: 'rpcs', action: 'modified' },
    source: SERVICE,
    since: '0.1.0',
  }),
  'protobuf/rpc-streaming-changed': changeRule<
    RpcArgs & { readonly side: 'request' | 'response'; readonly before: string; readonly after: string }
  >({
    classification: 'BREAKING',
    title: 'streaming changed',
    message: ({ rpc, side, before, after }) => `${side} of rpc ${rpc} changed from ${before} to ${after}`,
    why: 'Callers send or expect another number of messages than the service.',
    fix: 'Add a method with the new kind of call and keep the old one.',
    tags: { area: 'rpcs', action: 'modified' },
    source: STREAMING,
    since: '0.1.0',
  }),
  'protobuf/rpc-idempotency-weakened': changeRule<RpcValueArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'idempotency guarantee lost or changed',
    message: ({ rpc, before, after }) => `idempotency of rpc ${rpc} changed from ${before} to ${after}`,
    why: 'Callers that retry or cache because of the old guarantee may do harm.',
    fix: 'Keep the guarantee, or tell every caller to stop retrying and caching.',
    tags: { area: 'rpcs', action: 'modified' },
    source: IDEMPOTENCY,
    since: '0.1.0',
  }),
  'protobuf/rpc-idempotency-strengthened': changeRule<RpcValueArgs>({
    classification: 'NON_BREAKING',
    title: 'idempotency guarantee given',
    message: ({ rpc, before, after }) => `idempotency of rpc ${rpc} changed from ${before} to ${after}`,
    why: 'Nobody breaks: callers may rely on more than before.',
    fix: 'No action is needed.',
    tags: { area: 'rpcs', action: 'modified' },
    source: IDEMPOTENCY,
    since: '0.1.0',
  }),
  'protobuf/rpc-http-mapping-changed': changeRule<RpcArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'HTTP mapping changed',
    message: ({ rpc }) => `HTTP mapping of rpc ${rpc} changed, effect on its HTTP callers undecided`,
    why: 'Callers that use the method over HTTP may find another path, verb or body; callers over gRPC notice nothing.',
    fix: 'Keep the old binding and add the new one under additional_bindings.',
    tags: { area: 'rpcs', action: 'modified' },
    source: HTTP,
    since: '0.1.0',
  }),
} as const;
