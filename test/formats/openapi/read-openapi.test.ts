import { describe, expect, it } from '@jest/globals';
import { DocumentSet } from '../../../src/document/index.ts';
import { diffOpenapi, readOpenapi } from '../../../src/formats/openapi/index.ts';
import { fileOf } from './compare-texts.ts';

const GOOD = 'openapi: 3.1.0\npaths: {}\n';

describe('reading an OpenAPI document', () => {
  it.each(['3.0.0', '3.0.4', '3.1.0', '3.1.2', '3.2.0', '3.1.0-rc1'])('accepts version %s', (version) => {
    const { root, findings } = readOpenapi(fileOf(GOOD.replace('3.1.0', version)));
    expect(findings).toEqual([]);
    expect(root?.get('openapi')?.value).toBe(version);
  });

  it.each(['components', 'webhooks'])('accepts a document with nothing but %s', (part) => {
    expect(readOpenapi(fileOf(GOOD.replace('paths', part))).findings).toEqual([]);
  });

  it.each([
    ['Swagger', 'swagger: "2.0"\npaths: {}\n', /Swagger 2\.0 is not supported/, 'swagger'],
    ['a later version', GOOD.replace('3.1.0', '4.0.0'), /not 4\.0\.0/, 'openapi'],
    ['a version that is a number', GOOD.replace('3.1.0', '3.1'), /not 3\.1/, 'openapi'],
    ['a version that is a map', GOOD.replace('3.1.0', '{ a: 1 }'), /not \{"a":1\}/, 'openapi'],
    ['no version', 'paths: {}\n', /which version/, ''],
    ['no content', 'openapi: 3.1.0\n', /paths, webhooks or components/, ''],
    ['paths that are a list', 'openapi: 3.1.0\npaths: []\n', /paths must be a map/, 'paths'],
    ['a list', '- openapi: 3.1.0\n', /must be a map/, ''],
    ['nothing', '', /must be a map/, ''],
  ])('refuses %s', (_name, text, message, path) => {
    const { root, findings } = readOpenapi(fileOf(text));
    expect(root).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'INVALID_INTERFACE_SPEC', severity: 'error', path, file: 'openapi.yaml' }]);
    expect(findings[0]?.message).toMatch(message);
  });

  it.each([
    ['openapi.yaml', 'INVALID_CONTRACT_FILE'],
    ['openapi.YML', 'INVALID_CONTRACT_FILE'],
    ['openapi.json', 'INVALID_INTERFACE_SPEC'],
  ])('refuses broken text in %s', (file, rule) => {
    const { root, findings } = readOpenapi({ documents: new DocumentSet({ [file]: 'openapi: [\n' }), file });
    expect(root).toBeUndefined();
    expect(findings).toMatchObject([{ rule, severity: 'error', path: '', file }]);
    expect(findings[0]?.message).toMatch(/cannot be read/);
  });

  it('refuses a file that is not there', () => {
    const { findings } = readOpenapi({ documents: new DocumentSet({}), file: 'openapi.yaml' });
    expect(findings).toMatchObject([{ rule: 'INVALID_INTERFACE_SPEC', file: 'openapi.yaml' }]);
  });

  it('names every reference that is reached and leads nowhere, and none that is not', () => {
    const text = `openapi: 3.1.0
paths:
  /a: { $ref: 'gone.yaml' }
  /b:
    get:
      parameters: [{ $ref: 'https://example.com/p.yaml' }, { $ref: '../up.yaml' }, { $ref: '#anchor' }]
      requestBody:
        content:
          text/plain:
            schema:
              properties: { example: { $ref: '#/components/schemas/Gone' }, default: { $ref: '#/components/schemas/Used' } }
            example: { $ref: '#/not/followed' }
components:
  schemas:
    Used: { items: { $ref: '#/components/schemas/AlsoGone' }, default: { $ref: '#/not/followed' } }
    Unused: { $ref: '#/not/followed' }
`;
    const { root, findings } = readOpenapi(fileOf(text));
    expect(root).toBeDefined();
    expect(findings.map(({ range }) => range?.start.line).sort()).toEqual([11, 15, 3, 6, 6, 6]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['UNRESOLVED_REFERENCE']));
    expect(findings.every(({ fix }) => fix !== undefined)).toBe(true);
  });
});

describe('comparing with a document that cannot be read', () => {
  it('finds only that, on whichever side it is', () => {
    const [good, bad] = [fileOf(GOOD), fileOf('openapi: [')];
    for (const { changes, findings } of [diffOpenapi(good, bad), diffOpenapi(bad, good), diffOpenapi(bad, bad)]) {
      expect(changes).toEqual([]);
      expect(findings).toHaveLength(1);
    }
  });
});
