import {
  compareSchemas,
  type SchemaComparison,
  type SchemaDialect,
  type SchemaDocument,
} from '../../../src/schema/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { closedOracle } from './closed-oracle.ts';
import { disguise, disguiseValue, undisguiseValue } from './disguise.ts';
import { editSchema } from './edit-schema.ts';
import { compileOracle, inDraft04 } from './oracle.ts';
import { type RawSchema, SchemaGenerator } from './random-schema.ts';
import { RandomSource } from './random-source.ts';
import { ValueGenerator } from './random-value.ts';
import { REALISTIC } from './realistic-schemas.ts';

/** Two schemas and how they are read. */
export interface FuzzPair {
  readonly kind: 'random' | 'edited' | 'realistic';
  readonly dialect: SchemaDialect;
  readonly world: 'closed' | 'open';
  readonly writer: RawSchema;
  readonly reader: RawSchema;
  /** Both as the engine gets them, which means the same. */
  readonly documents: readonly [writer: SchemaDocument, reader: SchemaDocument];
}

/** An answer that ajv contradicts. */
export interface Contradiction {
  readonly index: number;
  readonly pair: FuzzPair;
  readonly answer: SchemaComparison;
  readonly value: unknown;
  readonly problem: string;
}

/** What a run has found. */
export interface FuzzFigures {
  readonly seed: number;
  readonly pairs: number;
  readonly answers: { readonly [kindAndAnswer: string]: number };
  /** Answers of `unknown` by kind of pair and keyword. */
  readonly unknown: { readonly [kindAndKeyword: string]: number };
  /** Values that were tried against answers of `contained`, and those of them that the writer's schema accepts. */
  readonly attacks: { readonly tried: number; readonly accepted: number };
  /** Schemas that ajv cannot compile. */
  readonly uncheckable: number;
  readonly contradictions: readonly Contradiction[];
  readonly samples: readonly FuzzPair[];
}

const DIALECTS: readonly SchemaDialect[] = [
  '2020-12',
  '2020-12',
  '2020-12',
  '2019-09',
  'draft-07',
  'draft-07',
  'draft-06',
  'draft-04',
  'openapi-3.0',
];
const ATTACKS = 40;

/** Compares random pairs of schemas and has ajv check every answer; a seed and an index give the same pair anywhere. */
export function runFuzz(
  seed: number,
  pairs: number,
  first = 0,
  onPair?: (pair: FuzzPair, answer: SchemaComparison) => void,
): FuzzFigures {
  const counts = new Counts();
  const contradictions: Contradiction[] = [];
  const samples: FuzzPair[] = [];
  for (let index = first; index < first + pairs; index++) {
    const random = new RandomSource(createRandom(seed + index * 7919));
    const pair = makePair(random);
    const { world, kind } = pair;
    const answer = compareSchemas(...pair.documents, { world });
    onPair?.(pair, answer);
    counts.add('answers', `${kind} ${answer.answer}`);
    if (answer.answer === 'unknown') {
      counts.add('unknown', `${kind} ${answer.culprit?.keyword.replace(/\/.*/, '') ?? answer.reason ?? ''}`);
      if (samples.length < 30) samples.push(pair);
    }
    const found = checkAnswer(pair, answer, random, counts);
    if (found !== undefined) contradictions.push({ index, pair, answer, ...found, value: disguiseValue(found.value) });
  }
  const { answers, unknown, tried, accepted, uncheckable } = counts;
  return { seed, pairs, answers, unknown, attacks: { tried, accepted }, uncheckable, contradictions, samples };
}

class Counts {
  readonly answers: { [name: string]: number } = {};
  readonly unknown: { [name: string]: number } = {};
  tried = 0;
  accepted = 0;
  uncheckable = 0;

  add(table: 'answers' | 'unknown', name: string): void {
    this[table][name] = (this[table][name] ?? 0) + 1;
  }
}

function makePair(random: RandomSource): FuzzPair {
  const dialect = random.pick(DIALECTS);
  const world = random.chance(0.5) ? 'closed' : 'open';
  const kind = random.pick(['random', 'edited', 'edited', 'realistic', 'realistic'] as const);
  const isEarly = dialect === 'draft-04' || dialect === 'openapi-3.0';
  const written = isEarly ? 'draft-04' : dialect;
  let writer =
    kind === 'realistic' ? inDialect(random.pick(REALISTIC), dialect) : new SchemaGenerator(random, written).document();
  let reader = kind === 'random' ? new SchemaGenerator(random, written).document() : writer;
  if (kind !== 'random')
    for (let edits = 1 + random.below(2); edits > 0; edits--) reader = editSchema(reader, random, written);
  if (random.chance(0.5)) [writer, reader] = [reader, writer];
  if (isEarly) [writer, reader] = [inDraft04(writer) as RawSchema, inDraft04(reader) as RawSchema];
  return {
    kind,
    dialect,
    world,
    writer,
    reader,
    documents: [disguise(writer, random, dialect), disguise(reader, random, dialect)],
  };
}

/** The realistic schemas are written in draft-07. */
function inDialect(schema: RawSchema, dialect: SchemaDialect): RawSchema {
  const text = JSON.stringify(schema);
  const copy = JSON.parse(
    dialect === '2020-12' || dialect === '2019-09' ? text.replaceAll('definitions', '$defs') : text,
  );
  if (dialect === '2020-12' && Array.isArray(copy.items)) {
    copy.prefixItems = copy.items;
    copy.items = copy.additionalItems;
    delete copy.additionalItems;
  }
  const isEarly = dialect === 'draft-04' || dialect === 'openapi-3.0';
  return isEarly ? JSON.parse(JSON.stringify(copy).replace(/"const":("[^"]*")/g, '"enum":[$1]')) : copy;
}

function checkAnswer(
  pair: FuzzPair,
  answer: SchemaComparison,
  random: RandomSource,
  counts: Counts,
): { value: unknown; problem: string } | undefined {
  if (answer.answer === 'unknown') return undefined;
  const writer = compileOracle(pair.writer, pair.dialect);
  const reader = compileOracle(pair.reader, pair.dialect);
  if (writer === undefined || reader === undefined) {
    counts.uncheckable++;
    return undefined;
  }
  try {
    const found =
      answer.answer === 'contained'
        ? attack(pair, writer, reader, random, counts)
        : recheck(pair, writer, reader, undisguiseValue(answer.witness?.value));
    if (found === undefined || !isBeyondOracle(pair)) return found;
    counts.uncheckable++;
    return undefined;
  } catch {
    // ajv follows a schema that leads back to itself until the stack ends.
    counts.uncheckable++;
    return undefined;
  }
}

/** ajv 8 forgets which entries `items` inside a branch has evaluated. */
function isBeyondOracle({ writer, reader }: FuzzPair): boolean {
  return [writer, reader]
    .map((schema) => JSON.stringify(schema))
    .some((text) => UNEVALUATED.test(text) && BRANCH.test(text));
}

const UNEVALUATED = /"unevaluatedItems":/;
const BRANCH = /"(anyOf|oneOf|if)":/;

type Oracle = (value: unknown) => boolean;

function recheck(
  pair: FuzzPair,
  writer: Oracle,
  reader: Oracle,
  value: unknown,
): { value: unknown; problem: string } | undefined {
  if (!writer(value)) return { value, problem: 'the writer rejects the witness' };
  if (reader(value)) return { value, problem: 'the reader accepts the witness' };
  if (pair.world === 'open' || closedOracle(pair, value)) return undefined;
  return { value, problem: 'the witness has a name that the writer does not declare' };
}

function attack(
  pair: FuzzPair,
  writer: Oracle,
  reader: Oracle,
  random: RandomSource,
  counts: Counts,
): { value: unknown; problem: string } | undefined {
  const values = new ValueGenerator(random, pair.writer, pair.reader);
  for (let attempt = 0; attempt < ATTACKS; attempt++) {
    const value = values.value();
    counts.tried++;
    if (!writer(value)) continue;
    counts.accepted++;
    if (reader(value)) continue;
    if (pair.world === 'closed' && !closedOracle(pair, value)) continue;
    return { value, problem: 'the writer accepts a value that the reader rejects' };
  }
  return undefined;
}
