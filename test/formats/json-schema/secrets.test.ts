import { describe, expect, it } from '@jest/globals';
import { looksSecret } from '../../../src/formats/json-schema/index.ts';
import { judge } from './judged-schemas.ts';

const settings = (pattern: string) => ({ type: 'object', properties: { KEY: { type: 'string', pattern } } });

describe('a value that shows a break', () => {
  it.each([
    ['^ghp_[A-Za-z0-9]{36}$', '^github_pat_[A-Za-z0-9]{22}$'],
    ['^AKIA[A-Z0-9]{16}$', '^ASIA[A-Z0-9]{16}$'],
    ['^sk_live_[a-z]{24}$', '^rk_live_[a-z]{24}$'],
    ['^-----BEGIN PRIVATE KEY-----$', '^-----BEGIN CERTIFICATE-----$'],
  ])('is not made up in the likeness of a credential: %s', (old, now) => {
    const [change] = judge('configuration', settings(old), settings(now));
    expect(change).toMatchObject({
      classification: 'BREAKING',
      why: 'A value that deployments may use today is rejected. It is not shown, because it looks like a credential.',
    });
    expect(change).not.toHaveProperty('proof');
  });

  it('is shown for keys that are called secret, as the plain text it is', () => {
    const [change] = judge(
      'configuration',
      { properties: { TOKEN: { type: 'string' } } },
      { properties: { TOKEN: { type: 'string', minLength: 8 } } },
    );
    expect(change?.proof).toMatchObject({ value: { TOKEN: expect.any(String) } });
  });
});

describe('texts that look like credentials', () => {
  it.each([
    'postgres://app:hunter2@db/x',
    ['eyJhbGciOi.eyJzdWIiOi'],
    { a: { 'glpat-aaaaaaaaaaaaaaaaaaaa': 1 } },
    'Bearer aaaaaaaaaaaa',
  ])('are found: %j', (value) => {
    expect(looksSecret(value)).toBe(true);
  });

  it.each(['https://example.com:8080/x', 'a', 42, null, { password: 'a' }, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    'are not seen in %j',
    (value) => {
      expect(looksSecret(value)).toBe(false);
    },
  );
});
