// Compares random pairs of schemas and has ajv check every answer.
//   node scripts/fuzz-schema.mjs [--pairs N] [--seed S] [--first INDEX]
import { parseArgs } from 'node:util';
import { importTranslated } from './translate-sources.mjs';

const BATCH = 2000;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    seed: { type: 'string' },
    first: { type: 'string' },
    samples: { type: 'boolean' },
  },
});
const pairs = Number(values.pairs ?? 10_000);
const seed = Number(values.seed ?? 1 + Math.floor(Math.random() * 2_000_000_000));
const first = Number(values.first ?? 0);
if (![pairs, seed, first].every(Number.isSafeInteger)) {
  process.stderr.write('fuzz-schema: --pairs, --seed and --first are whole numbers\n');
  process.exit(2);
}

const { runFuzz } = await importTranslated('fuzz-schema', 'test/schema/fuzz/run-fuzz.ts');
process.stdout.write(`seed ${seed}, ${pairs} pairs\n`);
const total = { answers: {}, unknown: {}, tried: 0, accepted: 0, uncheckable: 0, contradictions: 0 };
const started = performance.now();
for (let index = first; index < first + pairs; index += BATCH) {
  const figures = runFuzz(seed, Math.min(BATCH, first + pairs - index), index);
  add(total.answers, figures.answers);
  add(total.unknown, figures.unknown);
  total.tried += figures.attacks.tried;
  total.accepted += figures.attacks.accepted;
  total.uncheckable += figures.uncheckable;
  total.contradictions += figures.contradictions.length;
  for (const each of figures.contradictions) process.stdout.write(`CONTRADICTION ${JSON.stringify(each)}\n`);
  if (values.samples) for (const each of figures.samples) process.stdout.write(`unknown ${JSON.stringify(each)}\n`);
  const done = Math.min(index + BATCH, first + pairs) - first;
  process.stderr.write(`${done} pairs, ${total.contradictions} contradictions\n`);
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${JSON.stringify(total, null, 1)}\n`);
process.stdout.write(`${(pairs / seconds).toFixed(0)} pairs/s with all checks, ${seconds.toFixed(1)} s\n`);
if (total.contradictions > 0) process.exitCode = 1;

function add(into, from) {
  for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
}
