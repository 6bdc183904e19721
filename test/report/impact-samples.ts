import type {
  CheckReport,
  GraphDiffReport,
  GraphReport,
  ImpactConsumer,
  ImpactReport,
} from '../../src/report/index.ts';
import { CHANGED_RESULT, CHECK, DIFF } from './samples.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** Consumers with every key, in every effect. */
export const CONSUMERS: readonly ImpactConsumer[] = [
  {
    name: 'web',
    version: '1.4.0',
    source: 'services/web',
    effect: 'picks-it-up',
    reason: 'takes >=1.0.0, and is at 1.9.0 by now',
    direct: true,
    required: true,
    path: ['web@1.4.0', 'payments@1.3.0'],
    kind: 'dependency',
    ref: 'oci://ghcr.io/acme/payments',
    compatibility: '>=1.0.0',
    uses: '1.9.0',
    owner: 'shop/web',
    contacts: [{ type: 'email', value: 'web@example.com', purpose: 'support' }],
  },
  {
    name: 'shop',
    version: '2.0.0',
    source: 'oci://ghcr.io/acme/shop',
    digest: DIGEST,
    effect: 'picks-it-up',
    reason: 'reaches it through web@1.4.0, which takes >=1.0.0',
    direct: false,
    required: false,
    path: ['shop@2.0.0', 'cart@1.0.0', 'web@1.4.0', 'payments@1.3.0'],
    kind: 'dependency',
    ref: 'oci://ghcr.io/acme/payments',
    compatibility: '>=1.0.0',
    owner: 'shop/web',
    contacts: [],
  },
  consumer('jobs', 'unknown', 'follows the tag latest, which may move to it', 'oci://ghcr.io/acme/payments:latest'),
  consumer('mail', 'pinned-below', 'is pinned to the tag 1.2.0', 'oci://ghcr.io/acme/payments:1.2.0'),
  consumer('lab', 'pinned-above', 'is pinned to the tag 2.0.0', 'oci://ghcr.io/acme/payments:2.0.0'),
  {
    ...consumer('audit', 'range-does-not-admit', 'needs ^2.0.0, not 1.3.0', 'oci://ghcr.io/acme/payments'),
    kind: 'policy',
  },
];

function consumer(name: string, effect: ImpactConsumer['effect'], reason: string, ref: string): ImpactConsumer {
  const path = [`${name}@1.0.0`, 'payments@1.3.0'];
  const source = `services/${name}`;
  return {
    name,
    version: '1.0.0',
    source,
    effect,
    reason,
    direct: true,
    required: true,
    path,
    kind: 'dependency',
    ref,
    contacts: [],
  };
}

const { kind: _, ...COMPARISON } = DIFF;

/** An impact with everything that one can have. */
export const IMPACT: ImpactReport = {
  ...COMPARISON,
  kind: 'impact',
  repositories: ['oci://ghcr.io/acme/payments'],
  consumers: CONSUMERS,
  owners: [
    {
      owner: 'shop/web',
      contacts: [{ type: 'email', value: 'web@example.com', purpose: 'support' }],
      services: ['web@1.4.0', 'shop@2.0.0'],
    },
  ],
  gaps: [
    { from: 'services/broken', message: 'is no YAML' },
    { from: 'shop@2.0.0', ref: 'oci://ghcr.io/acme/ledger', message: 'access denied', failed: true },
  ],
};

/** What differs between two graphs, with everything that can. */
export const GRAPH_DIFF: GraphDiffReport = {
  kind: 'graph-diff',
  changes: {
    before: { name: 'shop', version: '1.0.0' },
    after: { name: 'shop', version: '1.1.0' },
    services: [
      { name: 'ledger', type: 'added', before: [], after: ['1.0.0'] },
      { name: 'mail', type: 'removed', before: ['2.0.0'], after: [] },
      { name: 'redis', type: 'modified', before: ['7.0.0'], after: ['7.2.0'] },
      { name: 'shop', type: 'modified', before: ['1.0.0'], after: ['1.1.0'] },
    ],
    dependencies: [
      {
        name: 'payments-service',
        before: facts('payments-service', '^1.0.0', '1.2.0'),
        after: facts('payments-service', '^1.0.0', '1.2.0'),
        dependencies: [
          {
            name: 'redis',
            type: 'modified',
            before: { ...facts('redis', '~7.0.0', '7.0.0'), digest: DIGEST },
            after: { ...facts('redis', '~7.2.0', '7.2.0'), required: false },
            dependencies: [],
          },
          { name: 'ledger', type: 'added', after: facts('ledger', '*', '1.0.0'), dependencies: [] },
        ],
      },
      {
        name: 'users',
        type: 'modified',
        before: facts('users', '*', '1.0.0'),
        after: { ref: 'oci://ghcr.io/acme/users', compatibility: '*', required: true, error: 'not found' },
        dependencies: [],
      },
      { name: 'mail', type: 'removed', before: facts('mail', '^2.0.0', '2.0.0'), dependencies: [] },
    ],
  },
};

function facts(name: string, compatibility: string, version: string) {
  return { ref: `oci://ghcr.io/acme/${name}`, compatibility, required: true, version };
}

/** A graph with references, a version outside its range, and more cycles than are listed. */
export const LINKED_GRAPH: GraphReport = {
  kind: 'graph',
  graph: {
    root: {
      name: 'shop',
      version: '1.0.0',
      source: 'services/shop',
      dependencies: [
        {
          ref: 'oci://ghcr.io/acme/redis:7.0.0',
          compatibility: '^8.0.0',
          required: true,
          shared: false,
          outside: true,
          node: { name: 'redis', version: '7.0.0', source: 'oci://ghcr.io/acme/redis:7.0.0', dependencies: [] },
        },
        {
          ref: '../redis',
          compatibility: '*',
          required: false,
          shared: false,
          node: { name: 'redis', version: '7.0.0', source: 'services/redis', dependencies: [] },
        },
        {
          ref: 'oci://ghcr.io/acme/rules',
          compatibility: '',
          required: true,
          kind: 'policy',
          shared: false,
          node: { name: 'rules', version: '2.0.0', source: 'oci://ghcr.io/acme/rules', dependencies: [] },
        },
        {
          ref: 'oci://ghcr.io/acme/settings',
          compatibility: '',
          required: true,
          kind: 'configuration',
          shared: false,
          error: 'not found',
        },
      ],
    },
    cycles: [['shop@1.0.0', 'shop@1.0.0']],
    moreCycles: 3,
    conflicts: [],
  },
};

/** A check whose break some would pick up. */
export const CHECK_WITH_CONSUMERS: CheckReport = {
  ...CHECK,
  results: [{ ...CHANGED_RESULT, consumers: CONSUMERS.slice(0, 2), moreConsumers: 7 }],
};
