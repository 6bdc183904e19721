import { describe, expect, it } from '@jest/globals';
import { compareSchemas, type SchemaDialect } from '../../../src/schema/index.ts';
import { compileOracle } from '../../schema/fuzz/oracle.ts';
import type { RawSchema } from '../../schema/fuzz/random-schema.ts';
import { type FuzzPair, runFuzz } from '../../schema/fuzz/run-fuzz.ts';
import { seedOf } from '../../support/seeded-random.ts';
import { type FoundChange, judge } from './judged-schemas.ts';

const SEED = seedOf('PACTO_FUZZ_SEED');
const PAIRS = Number(process.env.PACTO_FUZZ_PAIRS ?? 500);
const ADDRESSES: { readonly [Dialect in SchemaDialect]?: string } = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};
/** Breaks that rest on a rule, whatever values are accepted. */
const BY_RULE = /\/(required-)?property-removed|\/property-became|\/type-|\/enum-|\/default-/;

/** One edit of a schema with what was found, and what ajv and the engine say about it. */
interface Case {
  readonly pair: FuzzPair;
  readonly changes: readonly FoundChange[];
}

describe('verdicts about edits of random schemas', () => {
  const cases = makeCases();

  it(`are about enough edits (seed ${SEED})`, () => {
    expect(cases.length).toBeGreaterThan(PAIRS / 10);
    expect(cases.some(({ changes }) => changes.some(({ proof }) => proof !== undefined))).toBe(true);
  });

  it('show only values that ajv accepts on one side and refuses on the other', () => {
    const wrong = cases.flatMap(({ pair, changes }) => {
      const [accepts, refuses] = [oracleOf(pair.writer, pair.dialect), oracleOf(pair.reader, pair.dialect)];
      return changes.filter(({ proof }) => {
        return proof !== undefined && (accepts?.(proof.value) === false || refuses?.(proof.value) === true);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('call nothing harmless that the engine refutes', () => {
    const wrong = cases.filter(({ pair, changes }) => {
      const isHarmless = changes.every(({ classification }) => classification === 'NON_BREAKING');
      return isHarmless && answerOf(pair) === 'not-contained';
    });
    expect(wrong).toEqual([]);
  });

  it('call nothing a break without a value or a rule', () => {
    const wrong = cases.flatMap(({ changes }) =>
      changes.filter(
        ({ classification, proof, rule }) =>
          classification === 'BREAKING' && proof === undefined && !BY_RULE.test(rule),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('call nothing a break that the engine proves harmless, removed keys apart', () => {
    const wrong = cases.filter(({ pair, changes }) => {
      const breaks = changes.filter(
        ({ classification, rule }) => classification === 'BREAKING' && !rule.includes('property-removed'),
      );
      // Before 2019-09 what stands beside a `$ref` is not read; a rule may still take it for meant.
      return pair.dialect !== 'draft-07' && breaks.length > 0 && answerOf(pair) === 'contained';
    });
    expect(wrong).toEqual([]);
  });
});

function makeCases(): Case[] {
  const cases: Case[] = [];
  runFuzz(SEED, PAIRS, 0, (pair) => {
    const address = ADDRESSES[pair.dialect];
    if (pair.kind === 'random' || address === undefined) return;
    const [before, after] = [pair.writer, pair.reader].map((schema) => withDialect(schema, address));
    cases.push({ pair, changes: judge('configuration', before, after) });
  });
  return cases;
}

function answerOf({ writer, reader, dialect }: FuzzPair): string {
  return compareSchemas({ schema: writer, dialect }, { schema: reader, dialect }).answer;
}

function oracleOf(schema: RawSchema, dialect: SchemaDialect) {
  return compileOracle(schema, dialect);
}

function withDialect(schema: RawSchema, $schema: string): RawSchema {
  return typeof schema === 'boolean' ? schema : { $schema, ...schema };
}
