/** One sample of every kind of report; together they have every key that a document can have. */
import type { Change, Finding, Location } from '../../src/base/index.ts';
import type { GraphEdge, GraphNode } from '../../src/graph/index.ts';
import type {
  CheckReport,
  CheckResult,
  DiffReport,
  DocIndexReport,
  DocReport,
  ExplainReport,
  FailureReport,
  GraphReport,
  PublishReport,
  ValidateReport,
} from '../../src/report/index.ts';

/** A place of four characters. */
export function at(file: string, line: number, column = 1): Location {
  return { file, range: { start: { line, column }, end: { line, column: column + 4 } } };
}

const PATH_REMOVED: Change = {
  rule: 'sample/path-removed',
  path: 'openapi.paths[/charges]',
  type: 'removed',
  classification: 'BREAKING',
  reason: 'API path /charges removed',
  why: 'Consumers that call the path get 404.',
  fix: 'Keep the path and mark it deprecated.',
  before: '/charges',
  interface: 'http',
  location: { before: at('interfaces/openapi.yaml', 12, 3), after: at('interfaces/openapi.yaml', 8) },
  fingerprint: 'a'.repeat(64),
};

const STRATEGY_MODIFIED: Change = {
  rule: 'sample/field-modified',
  path: 'runtime.lifecycle.upgradeStrategy',
  type: 'modified',
  classification: 'POTENTIAL_BREAKING',
  reason: 'runtime.lifecycle.upgradeStrategy modified',
  why: 'Requests may fail while the service is replaced.',
  fix: 'Say so to the consumers, or keep the strategy.',
  before: 'rolling',
  after: 'recreate',
  location: { before: at('pacto.yaml', 40, 5), after: at('pacto.yaml', 41, 5) },
  fingerprint: 'b'.repeat(64),
};

const LIMIT_TIGHTENED: Change = {
  rule: 'sample/constraint-tightened',
  path: 'schema.properties[RETRIES].maximum',
  type: 'modified',
  classification: 'POTENTIAL_BREAKING',
  reason: 'maximum of RETRIES lowered',
  before: { maximum: 9 },
  after: { maximum: 3 },
  configuration: 'default',
  direction: 'accept',
  affects: ['GET /charges', 'POST /charges'],
  proof: { value: { RETRIES: 7 }, acceptedBy: 'before', rejectedBy: 'after', error: 'must be <= 3' },
  fingerprint: 'c'.repeat(64),
};

const METHOD_REMOVED: Change = {
  rule: 'sample/method-removed',
  path: 'openapi.paths[/refunds].methods[GET]',
  type: 'removed',
  classification: 'BREAKING',
  reason: 'GET /refunds method removed',
  before: 'GET',
  waived: { reason: 'nobody calls it', expires: '2027-01-31' },
  fingerprint: 'f'.repeat(64),
};

const PATH_ADDED: Change = {
  rule: 'sample/path-added',
  path: 'openapi.paths[/payment-intents]',
  type: 'added',
  classification: 'NON_BREAKING',
  reason: 'API path /payment-intents added',
  after: '/payment-intents',
  location: { after: at('interfaces/openapi.yaml', 30, 3) },
  fingerprint: 'd'.repeat(64),
};

const OWNER_MODIFIED: Change = {
  rule: 'sample/metadata-modified',
  path: 'metadata',
  type: 'modified',
  classification: 'NON_BREAKING',
  reason: 'metadata modified',
  neutral: true,
  fingerprint: 'e'.repeat(64),
};

const CHANGES: readonly Change[] = [
  PATH_REMOVED,
  METHOD_REMOVED,
  STRATEGY_MODIFIED,
  LIMIT_TIGHTENED,
  PATH_ADDED,
  OWNER_MODIFIED,
];

const FINDINGS: readonly Finding[] = [
  {
    rule: 'SAMPLE_ERROR',
    severity: 'error',
    message: 'the port is not a number',
    fix: 'Write a number between 1 and 65535.',
    path: 'interfaces[0].port',
    ...at('pacto.yaml', 9, 11),
  },
  { rule: 'SAMPLE_WARNING', severity: 'warning', message: 'no owner', path: '', file: 'pacto.yaml' },
  { rule: 'SAMPLE_INFO', severity: 'info', message: 'nothing to see', path: '' },
];

const SBOM_CHANGES: DiffReport['sbomChanges'] = [
  { package: 'left-pad', type: 'added', after: '1.3.0' },
  { package: 'right-pad', type: 'removed', before: '1.0.0' },
  { package: 'openssl', type: 'modified', field: 'version', before: '3.0.1', after: '3.0.2' },
  { package: 'zlib', type: 'modified', field: 'license', after: 'Zlib' },
];

export const VALIDATE: ValidateReport = {
  kind: 'validate',
  bundles: [
    { source: 'bundles/orders', name: 'orders', version: '1.0.0', valid: true, findings: [] },
    { source: 'bundles/payments', name: 'payments', version: '1.0.0', valid: false, findings: FINDINGS },
  ],
};

export const DIFF: DiffReport = {
  kind: 'diff',
  before: {
    source: 'oci://ghcr.io/acme/payments:1.2.0',
    name: 'payments',
    version: '1.2.0',
    digest: `sha256:${'0123456789abcdef'.repeat(4)}`,
  },
  after: { source: 'services/payments', name: 'payments', version: '1.3.0' },
  classification: 'BREAKING',
  declared: false,
  nextVersion: '2.0.0',
  changes: CHANGES,
  sbomChanges: SBOM_CHANGES,
  findings: FINDINGS.slice(1),
};

/** A bundle that fails, with everything a result can have. */
export const CHANGED_RESULT: CheckResult = {
  source: 'services/payments',
  name: 'payments',
  version: '1.3.0',
  status: 'changed',
  baseline: { ref: 'oci://ghcr.io/acme/payments', tag: '1.2.0', digest: `sha256:${'0123456789abcdef'.repeat(4)}` },
  verdict: 'fail',
  headline: 'BREAKING, not declared by 1.3.0, fails because fail-on is undeclared',
  classification: 'BREAKING',
  declared: false,
  nextVersion: '2.0.0',
  changes: CHANGES,
  sbomChanges: SBOM_CHANGES,
  findings: FINDINGS,
};

const FIRST_RESULT: CheckResult = {
  source: 'services/orders',
  name: 'orders',
  version: '2024.01.01',
  status: 'first',
  baseline: null,
  verdict: 'neutral',
  headline: 'nothing is published yet',
  classification: 'NON_BREAKING',
  declared: true,
  nextVersion: null,
  changes: [],
  sbomChanges: [],
  findings: [],
};

export const CHECK: CheckReport = {
  kind: 'check',
  verdict: 'fail',
  classification: 'BREAKING',
  headline: '1 of 2 contracts fails: BREAKING, not declared',
  results: [CHANGED_RESULT, FIRST_RESULT],
  findings: [{ rule: 'SAMPLE_WORKSPACE', severity: 'error', message: 'orders 1.0.0 is there twice', path: '' }],
  untouched: ['services/users'],
};

export const PUBLISH: PublishReport = {
  kind: 'publish',
  dryRun: true,
  results: [
    {
      name: 'redis',
      version: '7.2.0',
      ref: 'oci://ghcr.io/acme/redis:7.2.0',
      digest: `sha256:${'1'.repeat(64)}`,
      contentDigest: `sha256:${'2'.repeat(64)}`,
      action: 'create',
    },
    {
      name: 'payments',
      version: '1.2.0',
      source: 'services/payments',
      ref: 'oci://ghcr.io/acme/payments:1.2.0',
      digest: `sha256:${'3'.repeat(64)}`,
      contentDigest: `sha256:${'4'.repeat(64)}`,
      action: 'conflict',
      reason: 'the version is published with other content',
    },
    {
      name: '',
      version: '',
      source: 'services/broken',
      ref: '',
      digest: '',
      contentDigest: '',
      action: 'skipped',
      reason: 'refused: has errors',
    },
  ],
};

export const FAILURE: FailureReport = {
  kind: 'failure',
  during: 'check',
  cause: 'environment',
  message: 'the registry ghcr.io did not answer within 30 s (GET /v2/acme/shop/orders/tags/list)',
  hint: 'Run the job again; see https://www.githubstatus.com when it stays that way.',
};

export const EXPLAIN: ExplainReport = {
  kind: 'explain',
  name: 'payments-service',
  version: '2.0.0',
  pactoVersion: '1.0',
  owner: 'team/payments',
  runtime: {
    workload: 'service',
    state: 'stateful',
    persistence: { scope: 'shared', durability: 'persistent' },
    dataCriticality: 'high',
  },
  interfaces: [
    { name: 'http', type: 'http', port: 8083, visibility: 'internal' },
    { name: 'events', type: 'event', visibility: 'internal' },
  ],
  configurations: [{ name: 'default', schema: 'configuration/schema.json' }],
  policies: [{ name: 'default', ref: 'oci://ghcr.io/trianalab/pacto-demo/platform-http-policy' }],
  dependencies: [
    { ref: 'oci://ghcr.io/trianalab/pacto-demo/postgresql', compatibility: '^16.0.0', required: true },
    { ref: 'oci://ghcr.io/trianalab/pacto-demo/stripe-api', compatibility: '^2024.01.01', required: true },
    {
      name: 'fraud',
      ref: 'oci://ghcr.io/trianalab/pacto-demo/fraud-service',
      compatibility: '^1.0.0',
      required: true,
    },
  ],
  scaling: { min: 2, max: 4 },
  metadata: { tier: '1' },
};

const MIGRATION = `# From 1.x to 2.0

Read *this*, then **that** and [the rules](rules.md#first), or <https://example.com/a?b=c>.

1. Stop \`payments\`.
2. Start it:

   - with "two" settings
   - with [notes](notes.md)

> A note with <b>markup</b> and @someone.

\`\`\`sh
pacto check | tee log
\`\`\`

| 1.x | 2.0 |
|---|---|
| \`a\\|b\` | ~~gone~~ |

---
`;

/** The same contract with what its files say; one interface and one configuration are broken. */
export const DOC: DocReport = {
  ...EXPLAIN,
  kind: 'doc',
  source: 'oci://ghcr.io/trianalab/pacto-demo/payments-service:2.0.0',
  digest: `sha256:${'6'.repeat(64)}`,
  contentDigest: `sha256:${'7'.repeat(64)}`,
  responsible: 'jane@acme',
  contacts: [
    { type: 'oncall', value: 'payments-primary', purpose: 'oncall' },
    { type: 'email', value: 'payments@example.com' },
  ],
  runtime: {
    ...EXPLAIN.runtime,
    lifecycle: { upgradeStrategy: 'recreate', gracefulShutdownSeconds: 30 },
    health: { interface: 'http', path: '/healthz', initialDelaySeconds: 10 },
    metrics: { interface: 'http', path: '/metrics' },
  },
  image: 'ghcr.io/trianalab/demo-images/payments-service:2.0.0',
  chart: 'oci://ghcr.io/trianalab/demo-charts/payments-service:3.1.0',
  interfaces: [
    {
      name: 'http',
      type: 'http',
      port: 8083,
      visibility: 'internal',
      contract: 'interfaces/openapi.yaml',
      operations: [
        { action: 'GET', target: '/charges/{id}', name: 'getCharge', summary: 'Read | one', deprecated: false },
        { action: 'POST', target: '/charges', deprecated: true },
      ],
    },
    {
      name: 'events',
      type: 'event',
      visibility: 'public',
      operations: [
        {
          action: 'send',
          target: 'payment.refunded',
          name: 'publishRefund',
          messages: ['Refund', 'PartialRefund'],
          deprecated: false,
        },
      ],
    },
    {
      name: 'scoring',
      type: 'grpc',
      visibility: 'internal',
      operations: [
        { action: 'unary', target: 'Fraud/Score', request: 'ScoreRequest', response: 'Score', deprecated: false },
      ],
    },
    { name: 'admin', type: 'http', visibility: 'internal', problem: 'the file is not there', operations: [] },
  ],
  configurations: [
    {
      name: 'default',
      schema: 'configuration/schema.json',
      keys: [
        { path: 'DATABASE_URL', type: 'string (uri)', required: true, description: 'Where <the> data is.' },
        {
          path: 'LOG_LEVEL',
          type: 'string',
          required: false,
          default: 'info',
          value: 'debug',
          allowed: ['debug', 'info'],
          limits: ['at least 2 characters'],
          deprecated: true,
        },
      ],
    },
    {
      name: 'platform',
      ref: 'oci://ghcr.io/trianalab/pacto-demo/platform-configuration',
      resolved: { name: 'platform-configuration', version: '1.0.0' },
      keys: [],
    },
    { name: 'broken', schema: 'configuration/broken.json', problem: 'no JSON', keys: [] },
  ],
  policies: EXPLAIN.policies.map((policy) => ({ ...policy, resolved: { name: 'http-policy', version: '1.0.0' } })),
  dependencies: EXPLAIN.dependencies.map((dependency, index) => {
    return index === 0 ? { ...dependency, resolved: { name: 'postgresql', version: '16.0.0' } } : dependency;
  }),
  dependents: [
    { name: 'orders-service', version: '1.1.0', kind: 'dependency', compatibility: '^2.0.0', required: false },
    { name: 'shop', version: '1.0.0', kind: 'configuration' },
  ],
  documents: [
    { path: 'docs/migration.md', title: 'From 1.x to 2.0', text: MIGRATION },
    { path: 'docs/notes.md', problem: 'not valid UTF-8 text' },
  ],
};

/** The documentation of two contracts, and of one that cannot be read. */
export const DOC_INDEX: DocIndexReport = {
  kind: 'doc-index',
  entries: [{ doc: DOC }, { doc: { ...DOC, version: '1.0.0', interfaces: [], dependents: [] } }],
  unreadable: [{ source: 'contracts/broken', problem: 'pacto.yaml cannot be read: nested too deeply' }],
};

/** A contract of the demo platform. */
function node(nameAtVersion: string, ...dependencies: readonly GraphEdge[]): GraphNode {
  const [name = '', version = ''] = nameAtVersion.split('@');
  return { name, version, source: `oci://ghcr.io/trianalab/pacto-demo/${name}`, dependencies };
}

/** A dependency on a contract. */
function edge(target: GraphNode, shared = false): GraphEdge {
  return { ref: target.source, compatibility: `^${target.version}`, required: true, shared, node: target };
}

const POSTGRESQL = node('postgresql@16.0.0');
const REDIS = node('redis@7.2.0');
const ORDERS = node(
  'orders-service@1.1.0',
  edge(POSTGRESQL),
  edge(node('payments-service@1.2.0'), true),
  edge(node('notification-worker@1.0.0', edge(node('email-provider@1.0.0')))),
);
const PAYMENTS = node(
  'payments-service@1.2.0',
  edge(POSTGRESQL, true),
  edge(node('stripe-api@2024.01.01')),
  edge(node('fraud-service@1.0.0', edge(REDIS, true))),
);
const GATEWAY = node('api-gateway@1.1.0', edge(node('auth-service@1.0.0', edge(REDIS))), edge(ORDERS), edge(PAYMENTS));

/** The demo platform, as upstream's documentation draws it. */
export const DEMO_GRAPH: GraphReport = {
  kind: 'graph',
  graph: { root: node('pacto-demo@1.0.0', edge(node('frontend@1.0.0', edge(GATEWAY)))), cycles: [], conflicts: [] },
};

/** A graph with everything that can be wrong with one. */
export const BROKEN_GRAPH: GraphReport = {
  kind: 'graph',
  graph: {
    root: {
      ...node(
        'a@1.0.0',
        edge(node('b@1.0.0', edge({ ...node('a@1.0.0'), digest: `sha256:${'5'.repeat(64)}` }, true))),
        {
          ref: `oci://ghcr.io/acme/redis@sha256:${'0123456789abcdef'.repeat(4)}`,
          compatibility: '',
          required: false,
          shared: false,
          error: 'not found',
        },
      ),
      digest: `sha256:${'5'.repeat(64)}`,
    },
    cycles: [['a@1.0.0', 'b@1.0.0', 'a@1.0.0']],
    conflicts: [{ name: 'redis', versions: ['6.0.0', '7.2.0'] }],
  },
};
