import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { type Report, renderReport, renderRules } from '../../src/report/index.ts';
import { CHECK_WITH_CONSUMERS, GRAPH_DIFF, IMPACT, LINKED_GRAPH } from './impact-samples.ts';
import { RULES } from './rule-samples.ts';
import {
  BROKEN_GRAPH,
  CHECK,
  DEMO_GRAPH,
  DIFF,
  DOC,
  DOC_INDEX,
  EXPLAIN,
  FAILURE,
  PUBLISH,
  VALIDATE,
} from './samples.ts';

const FOLDER = join(import.meta.dirname, '../../docs/schemas');
const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true });

function readSchema(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

const FILES = readdirSync(FOLDER);
const VALIDATORS = new Map(FILES.map((file) => [file, ajv.compile(readSchema(file))]));
const REPORTS: readonly Report[] = [
  VALIDATE,
  DIFF,
  CHECK,
  PUBLISH,
  FAILURE,
  EXPLAIN,
  DEMO_GRAPH,
  BROKEN_GRAPH,
  LINKED_GRAPH,
  GRAPH_DIFF,
  IMPACT,
  CHECK_WITH_CONSUMERS,
  DOC,
  DOC_INDEX,
];
const DOCUMENTS: readonly { file: string; document: object }[] = [
  ...REPORTS.map((report) => ({
    file: `${report.kind}.schema.json`,
    document: JSON.parse(renderReport(report, 'json')),
  })),
  { file: 'rules.schema.json', document: JSON.parse(renderRules(RULES, 'json')) },
];

/** Keys whose values are any JSON: inside them nothing is checked. */
const FREE = new Set(['value', 'metadata', 'default', 'allowed']);
/** Keys that may be absent somewhere; renaming is tried for these too. */
const OPTIONAL = new Set(
  'fix file range why before after interface configuration direction location affects proof renamedTo neutral waived expires field digest'
    .split(' ')
    .concat(
      'reason owner runtime workload state persistence scope durability dataCriticality port schema ref name'.split(
        ' ',
      ),
    )
    .concat('scaling min max metadata error node replacedBy purpose image chart contract problem title'.split(' '))
    .concat('summary request response default allowed description untouched hint'.split(' ')),
);
const DOC_KEYS = 'responsible lifecycle upgradeStrategy gracefulShutdownSeconds health initialDelaySeconds metrics path'
  .concat(' messages value limits deprecated resolved dependents compatibility required text')
  .split(' ');
/** The same for keys that only one kind of document may lack. */
const OPTIONAL_IN: Readonly<Record<string, readonly string[]>> = {
  'publish.schema.json': ['source'],
  'graph.schema.json': ['kind', 'outside', 'moreCycles'],
  'graph-diff.schema.json': ['type', 'version'],
  'impact.schema.json': ['compatibility', 'uses', 'failed'],
  'check.schema.json': ['compatibility', 'uses', 'consumers', 'moreConsumers'],
  'doc.schema.json': DOC_KEYS,
  'doc-index.schema.json': DOC_KEYS,
};
type Edit = { readonly place: string; readonly holder: Record<string, unknown>; readonly key: string };

function isFree(key: string, holder: object): boolean {
  return FREE.has(key) || ((key === 'before' || key === 'after') && Object.hasOwn(holder, 'fingerprint'));
}

/** Every key of every object of a document, the inside of free values left out. */
function keysOf(value: unknown, place = ''): Edit[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => keysOf(item, `${place}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    { place: `${place}/${key}`, holder, key },
    ...(isFree(key, holder) ? [] : keysOf(holder[key], `${place}/${key}`)),
  ]);
}

function placesThatStayValid(document: object, file: string, edit: (entry: Edit) => () => void): string[] {
  return keysOf(document).flatMap((entry) => {
    const undo = edit(entry);
    const valid = VALIDATORS.get(file)?.(document);
    undo();
    return valid ? [entry.place] : [];
  });
}

describe('documents and their JSON Schemas', () => {
  it.each(DOCUMENTS)('$file accepts what is rendered', ({ file, document }) => {
    const validate = VALIDATORS.get(file);
    validate?.(document);
    expect(validate?.errors ?? null).toBeNull();
  });

  it.each(DOCUMENTS)('$file rejects a document with a renamed key', ({ file, document }) => {
    const rename = ({ holder, key }: Edit) => {
      const { [key]: value } = holder;
      delete holder[key];
      holder[`${key}X`] = value;
      return () => {
        delete holder[`${key}X`];
        holder[key] = value;
      };
    };
    expect(placesThatStayValid(document, file, rename)).toEqual([]);
  });

  it.each(DOCUMENTS)('$file rejects a document without a key that is not optional', ({ file, document }) => {
    const remove = ({ holder, key }: Edit) => {
      const { [key]: value } = holder;
      delete holder[key];
      return () => {
        holder[key] = value;
      };
    };
    const lost = placesThatStayValid(document, file, remove).filter((place) => {
      const key = place.split('/').at(-1) ?? '';
      return !OPTIONAL.has(key) && OPTIONAL_IN[file]?.includes(key) !== true;
    });
    expect(lost).toEqual([]);
  });

  it('says the same thing wherever a definition occurs', () => {
    const seen = new Map<string, string>();
    for (const file of FILES) {
      for (const [name, definition] of Object.entries(readSchema(file).$defs ?? {})) {
        expect({ file, name, text: seen.get(name) ?? JSON.stringify(definition) }).toEqual({
          file,
          name,
          text: JSON.stringify(definition),
        });
        seen.set(name, JSON.stringify(definition));
      }
    }
  });
});

describe('the schema of pacto.config.yaml', () => {
  const validate = VALIDATORS.get('pacto.config.schema.json');
  const FULL = {
    registry: 'oci://ghcr.io/acme/contracts',
    mirrors: { 'oci://ghcr.io/acme': 'oci-layout:.pacto/registry' },
    bundles: ['services/*/contract'],
    'fail-on': 'undeclared',
    rules: { 'openapi/response-enum-value-added': 'NON_BREAKING', 'openapi/description-changed': 'off' },
    waivers: [{ fingerprint: '3f9c'.repeat(16), service: 'payments-service', reason: 'agreed', expires: '2027-01-31' }],
    comment: 'changes',
  };

  it('accepts the configuration of this repository', () => {
    const text = readFileSync(join(FOLDER, '../../pacto.config.yaml'), 'utf8');
    expect(validate?.(parse(text))).toBe(true);
  });

  it.each([{}, FULL])('accepts a good file %#', (document) => {
    expect(validate?.(document)).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown key', { ...FULL, failOn: 'never' }],
    ['an unknown threshold', { 'fail-on': 'always' }],
    ['a registry without a scheme', { registry: 'ghcr.io/acme' }],
    ['an unknown class', { rules: { 'a/b': 'FATAL' } }],
    ['a waiver without a reason', { waivers: [{ fingerprint: '3f9c'.repeat(16), service: 'x' }] }],
    ['a waiver with an unknown key', { waivers: [{ ...FULL.waivers[0], until: '2027-01-31' }] }],
  ])('rejects %s', (_name, document) => {
    expect(validate?.(document)).toBe(false);
  });
});
