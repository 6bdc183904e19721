import { describe, expect, it } from '@jest/globals';
import { at, dependenciesOf, keysAt, listAt, readDemoPlatform, readDocument } from './demo-platform.ts';

const PREFIX = 'oci://ghcr.io/trianalab/pacto-demo/';
const platform = readDemoPlatform();

/** One version of payments-service, or of another service, with its documents parsed. */
function release(version: string, name = 'payments-service') {
  const bundle = platform.find(({ id }) => id === `${name}@${version}`);
  if (bundle === undefined) throw new Error(`bundles/${name}/${version} is missing`);
  const openapi = readDocument(bundle, 'interfaces/openapi.yaml');
  const asyncapi = readDocument(bundle, 'interfaces/asyncapi.yaml');
  const schema = readDocument(bundle, 'configuration/schema.json');
  return {
    bundle,
    openapi,
    asyncapi,
    paths: keysAt(openapi, 'paths'),
    channels: keysAt(asyncapi, 'channels'),
    properties: keysAt(schema, 'properties'),
    required: listAt(schema, 'required'),
    dependencies: Object.fromEntries(
      dependenciesOf(bundle).map((entry) => [String(at(entry, 'ref')).replace(PREFIX, ''), at(entry, 'required')]),
    ),
    upgradeStrategy: at(bundle.contract, 'runtime', 'lifecycle', 'upgradeStrategy'),
  };
}

const only = (names: string[], others: string[]) => names.filter((name) => !others.includes(name));
const [v100, v110, v120, v200] = [release('1.0.0'), release('1.1.0'), release('1.2.0'), release('2.0.0')];
const payload = (document: unknown, message: string) =>
  keysAt(document, 'components', 'schemas', message, 'properties');

const ROWS: [sentence: string, actual: unknown, expected: unknown][] = [
  ['1.0.0 has POST /charges', keysAt(v100.openapi, 'paths', '/charges'), ['post']],
  ['1.0.0 has POST /refunds', keysAt(v100.openapi, 'paths', '/refunds'), ['post']],
  ['1.0.0 has two events', v100.channels, ['payment.completed', 'payment.refunded']],
  ['1.1.0 adds the webhook endpoint', only(v110.paths, v100.paths), ['/webhooks/stripe']],
  ['1.1.0 adds the payment.failed event', only(v110.channels, v100.channels), ['payment.failed']],
  ['1.1.0 adds WEBHOOK_SECRET', only(v110.properties, v100.properties), ['WEBHOOK_SECRET']],
  ['WEBHOOK_SECRET is optional in 1.1.0', v110.required, v100.required],
  ['1.2.0 adds fraud-service as an option', v120.dependencies, { ...v110.dependencies, 'fraud-service': false }],
  ['1.2.0 adds FRAUD_CHECK_ENABLED', only(v120.properties, v110.properties), ['FRAUD_CHECK_ENABLED']],
  ['FRAUD_CHECK_ENABLED is optional in 1.2.0', v120.required, v110.required],
  [
    '1.2.0 adds risk_score to the charge',
    only(payload(v120.openapi, 'Charge'), payload(v110.openapi, 'Charge')),
    ['risk_score'],
  ],
  [
    '1.2.0 adds risk_score to payment.completed',
    only(payload(v120.asyncapi, 'PaymentCompleted'), payload(v110.asyncapi, 'PaymentCompleted')),
    ['risk_score'],
  ],
  ['2.0.0 removes /charges', only(v120.paths, v200.paths), ['/charges', '/charges/{id}']],
  [
    '2.0.0 adds /payment-intents',
    only(v200.paths, v120.paths),
    ['/payment-intents', '/payment-intents/{id}', '/payment-intents/{id}/confirm', '/payment-intents/{id}/cancel'],
  ],
  [
    '2.0.0 renames STRIPE_API_KEY and drops ENABLE_REFUNDS',
    only(v120.properties, v200.properties),
    ['STRIPE_API_KEY', 'ENABLE_REFUNDS'],
  ],
  ['2.0.0 calls it STRIPE_SECRET_KEY', only(v200.properties, v120.properties), ['STRIPE_SECRET_KEY']],
  ['2.0.0 requires WEBHOOK_SECRET', v200.required, [...v120.required, 'WEBHOOK_SECRET']],
  ['2.0.0 requires fraud-service', v200.dependencies, { ...v120.dependencies, 'fraud-service': true }],
  ['2.0.0 upgrades by recreating', [v120.upgradeStrategy, v200.upgradeStrategy], ['rolling', 'recreate']],
  [
    '2.0.0 removes payment.completed and payment.failed',
    only(v120.channels, v200.channels),
    ['payment.completed', 'payment.failed'],
  ],
  [
    '2.0.0 announces payment intents instead',
    only(v200.channels, v120.channels),
    ['payment.intent.succeeded', 'payment.intent.failed', 'payment.intent.cancelled'],
  ],
  ['2.0.0 leaves refunds alone', at(v200.openapi, 'paths', '/refunds'), at(v120.openapi, 'paths', '/refunds')],
];

describe('the history of payments-service', () => {
  it.each(ROWS)('%s', (_sentence, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});

const ADDITIVE: [name: string, before: string, after: string][] = [
  ['payments-service', '1.0.0', '1.1.0'],
  ['payments-service', '1.1.0', '1.2.0'],
  ['orders-service', '1.0.0', '1.1.0'],
  ['api-gateway', '1.0.0', '1.1.0'],
];

/** Every path at which `after` lost or changed a value of `before`; a list may only grow. */
function losses(before: unknown, after: unknown, path = ''): string[] {
  if (Array.isArray(before)) {
    const kept = new Set(Array.isArray(after) ? after.map((item) => JSON.stringify(item)) : []);
    return before.filter((item) => !kept.has(JSON.stringify(item))).map((item) => `${path}: ${JSON.stringify(item)}`);
  }
  if (typeof before === 'object' && before !== null) {
    return Object.entries(before).flatMap(([key, value]) => losses(value, at(after, key), `${path}/${key}`));
  }
  return before === after ? [] : [path];
}

describe('a minor version of the demo platform', () => {
  it.each(ADDITIVE)('only adds: %s %s → %s', (name, before, after) => {
    const [old, next] = [release(before, name).bundle, release(after, name).bundle];
    const changed = [...old.files.keys()]
      .filter((path) => /\.(ya?ml|json)$/.test(path))
      .flatMap((path) => losses(readDocument(old, path), readDocument(next, path), path));
    expect(changed).toEqual(['pacto.yaml/service/version', 'pacto.yaml/service/image/ref']);
  });
});
