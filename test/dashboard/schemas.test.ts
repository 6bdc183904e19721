import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { FRONT_END_FILES } from '../../src/dashboard/front-end.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  ['dashboard', 'platform'],
  ['dashboard-service', 'services/payments-service@1.2.0'],
  ['dashboard-service', 'services/platform-http-policy@1.0.0'],
  ['dashboard-history', 'histories/payments-service'],
  ['dashboard-diff', 'diffs/payments-service/1.0.0..1.1.0'],
  ['dashboard-diff', 'diffs/payments-service/1.2.0..2.0.0'],
] as const;

/** Keys whose values are any JSON. */
const FREE = new Set(['value', 'metadata', 'default', 'allowed']);

const workspace = new CliWorkspace();

beforeAll(async () => {
  workspace.frontEnd = join(workspace.folder, '.front-end');
  mkdirSync(workspace.frontEnd);
  for (const name of FRONT_END_FILES) writeFileSync(join(workspace.frontEnd, name), '');
  cpSync(join(ROOT, 'bundles'), join(workspace.folder, 'bundles'), { recursive: true });
  cpSync(join(ROOT, 'pacto.config.yaml'), join(workspace.folder, 'pacto.config.yaml'));
  workspace.write({ 'bundles/payments-service/1.2.0/docs/picture.md': '![a](a.png)\n' });
  await workspace.run('publish');
  const source = 'oci://ghcr.io/trianalab/pacto-demo/pacto-demo';
  const { exit, error } = await workspace.run('dashboard', '--repo', source, '--static', 'site');
  if (exit !== 0) throw new Error(error);
}, 60_000);
afterAll(() => workspace.dispose());

function compile(schema: string): ValidateFunction {
  const text = readFileSync(join(ROOT, `docs/schemas/${schema}.schema.json`), 'utf8');
  return new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(text));
}

function read(path: string): unknown {
  return JSON.parse(workspace.read(`site/api/${path}.json`));
}

/** Renames every key in turn; gives those that the schema does not miss. */
function unmissed(value: unknown, isValid: () => boolean, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unmissed(item, isValid, `${place}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const { [key]: inner } = holder;
    delete holder[key];
    holder[`${key}X`] = inner;
    const found = isValid() ? [`${place}/${key}`] : [];
    delete holder[`${key}X`];
    holder[key] = inner;
    const isFree = FREE.has(key) || (Object.hasOwn(holder, 'fingerprint') && ['before', 'after'].includes(key));
    return isFree ? found : [...found, ...unmissed(inner, isValid, `${place}/${key}`)];
  });
}

describe('the schemas of the dashboard', () => {
  it.each(DOCUMENTS)('%s accepts %s, and no other keys', (schema, path) => {
    const validate = compile(schema);
    const document = read(path);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(unmissed(document, () => validate(document))).toEqual([]);
  });

  it('accept every document of the demo platform', () => {
    const folder = join(workspace.folder, 'site/api');
    const validators = new Map(DOCUMENTS.map(([schema, path]) => [path.split('/', 1)[0] ?? '', compile(schema)]));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThan(30);
    const refused = names.filter((name) => {
      const kind = name.split('/', 1)[0]?.replace(/\.json$/, '') ?? '';
      return validators.get(kind)?.(read(name.slice(0, -'.json'.length))) !== true;
    });
    expect(refused).toEqual([]);
  });
});
