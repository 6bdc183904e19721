// Compares random pairs of schemas and has ajv check every answer.
//   node scripts/fuzz-schema.mjs [--pairs N] [--seed S] [--first INDEX] [--samples] [--second-opinion N]
// Where ajv contradicts an answer, another validator is asked: it is a contradiction unless that one says that ajv is wrong.
// --samples shows pairs whose answer is unknown; with --second-opinion another validator looks at N counterexamples.
import { parseArgs } from 'node:util';
import { importTranslated } from './translate-sources.mjs';

const BATCH = 2000;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    seed: { type: 'string' },
    first: { type: 'string' },
    samples: { type: 'boolean' },
    'second-opinion': { type: 'string' },
  },
});
const pairs = Number(values.pairs ?? 10_000);
const seed = Number(values.seed ?? 1 + Math.floor(Math.random() * 2_000_000_000));
const first = Number(values.first ?? 0);
const opinions = Number(values['second-opinion'] ?? 0);
if (![pairs, seed, first, opinions].every(Number.isSafeInteger)) {
  process.stderr.write('fuzz-schema: --pairs, --seed, --first and --second-opinion are whole numbers\n');
  process.exit(2);
}

const { runFuzz } = await importTranslated('fuzz-schema', 'test/schema/fuzz/run-fuzz.ts');
process.stdout.write(`seed ${seed}, ${pairs} pairs\n`);
const asked = {};
const { secondOpinion } = await import('./second-opinion.mjs');
const total = { answers: {}, unknown: {}, tried: 0, accepted: 0, uncheckable: 0, wrongAjv: 0, contradictions: 0 };
const started = performance.now();
for (let index = first; index < first + pairs; index += BATCH) {
  const witnesses = [];
  const collect = (pair, { witness }) => witness !== undefined && witnesses.push({ pair, witness });
  const figures = runFuzz(seed, Math.min(BATCH, first + pairs - index), index, opinions > 0 ? collect : undefined);
  await askAnother(witnesses);
  add(total.answers, figures.answers);
  add(total.unknown, figures.unknown);
  total.tried += figures.attacks.tried;
  total.accepted += figures.attacks.accepted;
  total.uncheckable += figures.uncheckable;
  for (const each of figures.contradictions) await report(each);
  if (values.samples) for (const each of figures.samples) process.stdout.write(`unknown ${JSON.stringify(each)}\n`);
  const done = Math.min(index + BATCH, first + pairs) - first;
  process.stderr.write(`${done} pairs, ${total.contradictions} contradictions\n`);
}
if (opinions > 0) process.stdout.write(`second opinions ${JSON.stringify(asked, null, 1)}\n`);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${JSON.stringify(total, null, 1)}\n`);
process.stdout.write(`${(pairs / seconds).toFixed(0)} pairs/s with all checks, ${seconds.toFixed(1)} s\n`);
if (total.contradictions > 0) process.exitCode = 1;

function add(into, from) {
  for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
}

async function report(contradiction) {
  const { pair, answer, value, problem } = contradiction;
  const opinion = await secondOpinion(pair, value);
  const isLost = opinion === 'agrees';
  const isAboutValidity = /^the (writer|reader)/.test(problem) && !opinion.startsWith('cannot read');
  const isOverruled = isAboutValidity && (answer.answer === 'not-contained') === isLost;
  if (isOverruled) total.wrongAjv++;
  else total.contradictions++;
  process.stdout.write(
    `${isOverruled ? 'AJV IS WRONG' : 'CONTRADICTION'} ${JSON.stringify({ opinion, ...contradiction })}\n`,
  );
}

/** Agreement is counted; whatever else is counted by dialect and by what was said, and shown once. */
async function askAnother(witnesses) {
  for (const { pair, witness } of witnesses) {
    if (Object.values(asked).reduce((sum, count) => sum + count, 0) >= opinions) return;
    const opinion = await secondOpinion(pair, witness.value);
    const kind = opinion === 'agrees' ? opinion : `${opinion} (${pair.dialect})`;
    asked[kind] = (asked[kind] ?? 0) + 1;
    if (asked[kind] === 1 && opinion !== 'agrees') {
      const [writer, reader] = pair.documents.map(({ schema, files }) => ({ schema, files: [...(files ?? [])] }));
      process.stdout.write(`DISAGREEMENT ${JSON.stringify({ kind, writer, reader, value: witness.value })}\n`);
    }
  }
}
