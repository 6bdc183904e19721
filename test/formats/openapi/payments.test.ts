import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { diffOpenapi } from '../../../src/formats/openapi/index.ts';
import { fileOf, linesOf } from './compare-texts.ts';

function release(version: string) {
  const file = new URL(`../../../bundles/payments-service/${version}/interfaces/openapi.yaml`, import.meta.url);
  return fileOf(readFileSync(file, 'utf8'));
}

describe('the payments service', () => {
  it('adds a path in 1.1.0', () => {
    const { changes, findings } = diffOpenapi(release('1.0.0'), release('1.1.0'));
    expect(findings).toEqual([]);
    expect(changes.filter(({ neutral }) => !neutral).map(({ reason }) => reason)).toEqual([
      'API path /webhooks/stripe added',
    ]);
  });

  it('adds a property to a definition that two operations share in 1.2.0', () => {
    const { changes } = diffOpenapi(release('1.1.0'), release('1.2.0'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      rule: 'openapi/response-property-added',
      path: 'openapi.paths[/charges].methods[POST].responses[201].content[application/json].schema.properties[risk_score]',
      classification: 'NON_BREAKING',
      affects: ['POST /charges', 'GET /charges/{id}'],
    });
  });

  it('replaces charges by payment intents in 2.0.0, and says nothing of the definitions that came and went', () => {
    expect(linesOf(diffOpenapi(release('1.2.0'), release('2.0.0')))).toEqual([
      'document-version-changed info.version',
      'path-removed paths[/charges]',
      'path-removed paths[/charges/{id}]',
      'path-added paths[/payment-intents]',
      'path-added paths[/payment-intents/{id}]',
      'path-added paths[/payment-intents/{id}/cancel]',
      'path-added paths[/payment-intents/{id}/confirm]',
    ]);
  });

  it('reads the same backwards with removed and added exchanged', () => {
    const [forth, back] = [
      diffOpenapi(release('1.2.0'), release('2.0.0')),
      diffOpenapi(release('2.0.0'), release('1.2.0')),
    ];
    const mirrored = { added: 'removed', removed: 'added', modified: 'modified' } as const;
    expect(back.changes.map(({ path, type }) => [path, mirrored[type]])).toEqual(
      forth.changes.map(({ path, type }) => [path, type]),
    );
  });
});
