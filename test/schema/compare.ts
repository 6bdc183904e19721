import {
  type CompareOptions,
  compareSchemas,
  type SchemaComparison,
  type SchemaDialect,
} from '../../src/schema/index.ts';

/** Compares two plain schemas of one dialect. */
export function compare(
  writer: unknown,
  reader: unknown,
  dialect: SchemaDialect = '2020-12',
  options: CompareOptions = {},
): SchemaComparison {
  return compareSchemas({ schema: writer, dialect }, { schema: reader, dialect }, options);
}

/** The answers in both directions, as one word each. */
export function answers(
  a: unknown,
  b: unknown,
  dialect: SchemaDialect = '2020-12',
  options: CompareOptions = {},
): string {
  return `${compare(a, b, dialect, options).answer}, ${compare(b, a, dialect, options).answer}`;
}
