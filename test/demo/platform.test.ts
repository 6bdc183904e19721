import { describe, expect, it } from '@jest/globals';
import {
  at,
  configurationsOf,
  type DemoBundle,
  dependenciesOf,
  interfacesOf,
  policiesOf,
  readDemoPlatform,
} from './demo-platform.ts';

const PREFIX = 'oci://ghcr.io/trianalab/pacto-demo/';
const POLICY = `${PREFIX}platform-http-policy`;
const platform = readDemoPlatform();

describe('the demo platform as a whole', () => {
  it('has the names and versions of the seed', () => {
    expect(platform.map(({ id }) => id)).toEqual([
      'api-gateway@1.0.0',
      'api-gateway@1.1.0',
      'auth-service@1.0.0',
      'email-provider@1.0.0',
      'fraud-service@1.0.0',
      'frontend@1.0.0',
      'notification-worker@1.0.0',
      'orders-service@1.0.0',
      'orders-service@1.1.0',
      'pacto-demo@1.0.0',
      'payments-service@1.0.0',
      'payments-service@1.1.0',
      'payments-service@1.2.0',
      'payments-service@2.0.0',
      'platform-configuration@1.0.0',
      'platform-http-policy@1.0.0',
      'postgresql@16.0.0',
      'redis@7.2.0',
      'stripe-api@2024.01.01',
    ]);
  });

  it.each(platform.map((bundle) => [bundle.id, bundle] as const))('%s is what its folder says', (id, { contract }) => {
    expect(at(contract, 'pactoVersion')).toBe('1.0');
    expect(`${at(contract, 'service', 'name')}@${at(contract, 'service', 'version')}`).toBe(id);
  });

  it('has one root, whose only dependency is the frontend', () => {
    const root = platform.filter(({ id }) => id === 'pacto-demo@1.0.0');
    expect(root.flatMap(dependenciesOf).map((entry) => at(entry, 'ref'))).toEqual([`${PREFIX}frontend`]);
  });

  it('shares PostgreSQL and Redis between several services', () => {
    const users = (name: string) =>
      new Set(
        platform
          .filter((bundle) => dependenciesOf(bundle).some((entry) => at(entry, 'ref') === `${PREFIX}${name}`))
          .map(({ contract }) => at(contract, 'service', 'name')),
      );
    expect([...users('postgresql')]).toEqual(['orders-service', 'payments-service']);
    expect([...users('redis')]).toEqual(['auth-service', 'fraud-service']);
  });

  it('refers, without a tag, only to bundles that it publishes', () => {
    const published = platform.map(({ contract }) => `${PREFIX}${at(contract, 'service', 'name')}`);
    const refs = platform
      .flatMap((bundle) => [...dependenciesOf(bundle), ...configurationsOf(bundle), ...policiesOf(bundle)])
      .map((entry) => at(entry, 'ref'))
      .filter((ref) => ref !== undefined);
    expect(refs.filter((ref) => !published.includes(String(ref)))).toEqual([]);
  });

  it('names no interface, configuration or policy file that is not there', () => {
    const named = platform.flatMap((bundle) => [
      ...interfacesOf(bundle).map((entry) => [bundle, at(entry, 'contract')] as const),
      ...[...configurationsOf(bundle), ...policiesOf(bundle)].map((entry) => [bundle, at(entry, 'schema')] as const),
    ]);
    const missing = named.filter(([{ files }, path]) => path !== undefined && !files.has(String(path)));
    expect(missing.map(([{ id }, path]) => `${id} ${path}`)).toEqual([]);
  });

  it('keeps the platform HTTP policy wherever it refers to it', () => {
    const bound = platform.filter((bundle) => policiesOf(bundle).some((entry) => at(entry, 'ref') === POLICY));
    const http = (bundle: DemoBundle) => interfacesOf(bundle).filter((entry) => at(entry, 'type') === 'http');
    const declares = (value: unknown, ...keys: string[]) => at(value, ...keys) !== undefined;
    const holds = (bundle: DemoBundle) =>
      declares(bundle.contract, 'service', 'owner') &&
      http(bundle).every((entry) => declares(entry, 'port') && declares(entry, 'visibility')) &&
      (http(bundle).length === 0 || declares(bundle.contract, 'runtime', 'health', 'path'));
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.filter((bundle) => !holds(bundle)).map(({ id }) => id)).toEqual([]);
  });
});
