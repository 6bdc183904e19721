import { describe, expect, it } from '@jest/globals';
import { diffBundles } from '../../src/diff/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { readDemoPlatform } from './demo-platform.ts';

const platform = readDemoPlatform();

/** What changes in the configuration of payments-service between two versions. */
function configurationChanges(before: string, after: string) {
  const { changes } = diffBundles(release(before), release(after));
  return changes.filter(({ configuration, rule }) => configuration !== undefined && !rule.endsWith('value-changed'));
}

function release(version: string): DocumentSet {
  const bundle = platform.find(({ id }) => id === `payments-service@${version}`);
  if (bundle === undefined) throw new Error(`bundles/payments-service/${version} is missing`);
  return new DocumentSet(Object.fromEntries(bundle.files));
}

describe('the configuration of payments-service', () => {
  it.each([
    ['1.0.0', '1.1.0'],
    ['1.1.0', '1.2.0'],
  ])('goes from %s to %s without hurting anybody', (before, after) => {
    expect(configurationChanges(before, after).map(({ classification }) => classification)).toEqual(['NON_BREAKING']);
  });

  it('breaks in 2.0.0, with a configuration that used to work for each break', () => {
    const breaks = configurationChanges('1.2.0', '2.0.0').filter(({ classification }) => classification === 'BREAKING');
    expect(breaks.map(({ path, proof }) => [path, proof?.value, proof?.error])).toEqual([
      [
        'schema.properties[STRIPE_API_KEY]',
        { DATABASE_URL: expect.any(String), STRIPE_API_KEY: expect.any(String) },
        'STRIPE_API_KEY is not allowed',
      ],
      [
        'schema.properties[ENABLE_REFUNDS]',
        { DATABASE_URL: expect.any(String), ENABLE_REFUNDS: expect.any(Boolean) },
        'ENABLE_REFUNDS is not allowed',
      ],
      ['schema.required[WEBHOOK_SECRET]', { DATABASE_URL: expect.any(String) }, 'the value must have "WEBHOOK_SECRET"'],
      ['configuration.values', expect.objectContaining({ LOG_LEVEL: 'info' }), 'the value must have "WEBHOOK_SECRET"'],
    ]);
  });

  it('renames a key in 2.0.0, which is told beside the break', () => {
    const [renamed, ...others] = configurationChanges('1.2.0', '2.0.0').filter(
      ({ renamedTo }) => renamedTo !== undefined,
    );
    expect([renamed?.path, renamed?.renamedTo, others]).toEqual([
      'schema.properties[STRIPE_API_KEY]',
      'STRIPE_SECRET_KEY',
      [],
    ]);
  });
});
