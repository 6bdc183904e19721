// How long the schema engine takes: realistic pairs, the meta-schema of 2020-12, a large document, in one warm process.
//   node bench/schema.mjs [PAIRS]      PAIRS: 2,000 unless given
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTranslated } from '../scripts/translate-sources.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { compareSchemas } = await importTranslated('bench-schema', 'src/schema/index.ts');
const { runFuzz } = await importTranslated('bench-schema', 'test/schema/fuzz/run-fuzz.ts');
const pairs = Number(process.argv[2] ?? 2000);

benchRealistic();
benchConfigurations();
benchMetaSchema();
benchLarge();

function benchRealistic() {
  const all = [];
  runFuzz(20_000, pairs, 0, (pair) => pair.kind === 'realistic' && all.push(pair));
  const run = () => all.map((pair) => timed(() => compare(pair)));
  run();
  const times = run().map(({ took }) => took);
  report(`${all.length} realistic pairs`, times);
}

function compare({ writer, reader, dialect, world }) {
  return compareSchemas({ schema: writer, dialect }, { schema: reader, dialect }, { world });
}

function benchConfigurations() {
  const folder = join(root, 'bundles/payments-service');
  const versions = readdirSync(folder).sort();
  const load = (version) => ({
    schema: JSON.parse(readFileSync(join(folder, version, 'configuration/schema.json'), 'utf8')),
  });
  for (const [index, version] of versions.slice(1).entries()) {
    const before = versions[index];
    const { took, result } = timed(() => compareSchemas(load(before), load(version)));
    process.stdout.write(`payments-service ${before} → ${version}: ${result.answer}, ${took.toFixed(1)} ms\n`);
  }
}

function benchMetaSchema() {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('ajv/package.json')), 'dist/refs/json-schema-2020-12');
  const names = readdirSync(join(folder, 'meta')).filter((name) => name.endsWith('.json'));
  const files = () => new Map(names.map((name) => [`meta/${name}`, read(join(folder, 'meta', name))]));
  const document = (edit = () => {}) => {
    const others = files();
    edit(others);
    return { schema: read(join(folder, 'schema.json')), files: others };
  };
  const edits = [
    ['no edit', () => {}],
    ['minLength ≥ 1', (all) => Object.assign(all.get('meta/validation.json').$defs.nonNegativeInteger, { minimum: 1 })],
    ['pattern ≤ 100', (all) => Object.assign(all.get('meta/validation.json').properties.pattern, { maxLength: 100 })],
    [
      'no unknown prefixItems',
      (all) => Object.assign(all.get('meta/applicator.json').$defs.schemaArray, { minItems: 2 }),
    ],
  ];
  for (const [name, edit] of edits) {
    for (const [way, writer, reader] of [
      ['forward', document(), document(edit)],
      ['back', document(edit), document()],
    ]) {
      const { took, result } = timed(() => compareSchemas(writer, reader));
      process.stdout.write(
        `meta-schema, ${name}, ${way}: ${result.answer} ${result.reason ?? ''}, ${took.toFixed(1)} ms\n`,
      );
    }
  }
}

function benchLarge() {
  const make = (edit) => {
    const $defs = {};
    for (let index = 0; index < 5000; index++) {
      const properties = {};
      for (let each = 0; each < 6; each++)
        properties[`field${each}`] = { type: 'string', minLength: each, description: `Field ${each}.` };
      properties.next = { $ref: `#/$defs/type${(index + 1) % 5000}` };
      properties.limit = { type: 'integer', minimum: 0, maximum: index === 2500 ? edit : 100 };
      $defs[`type${index}`] = { type: 'object', properties, required: ['field0'] };
    }
    return { $ref: '#/$defs/type0', $defs };
  };
  const star = (edit) => {
    const { $defs } = make(100);
    for (const each of Object.values($defs)) delete each.properties.next;
    $defs.type2500.properties.limit.maximum = edit;
    return {
      type: 'object',
      properties: Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }])),
      $defs,
    };
  };
  for (const [name, build] of [
    ['chain', make],
    ['star', star],
  ]) {
    const text = JSON.stringify(build(100));
    for (const edit of [100, 200, 50]) {
      const [writer, reader] = [JSON.parse(text), JSON.parse(JSON.stringify(build(edit)))];
      const { took, result } = timed(() => compareSchemas({ schema: writer }, { schema: reader }));
      process.stdout.write(
        `${(text.length / 1e6).toFixed(1)} MB, 5,000 definitions, ${name}, maximum 100 → ${edit}: ${result.answer} ${result.reason ?? ''}, ${took.toFixed(0)} ms\n`,
      );
    }
  }
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Processor time in milliseconds, that of the garbage collector included: other programs do not count. */
function timed(work) {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { took: (user + system) / 1000, result };
}

function report(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2);
  process.stdout.write(`${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, worst ${at(1)} ms\n`);
}
