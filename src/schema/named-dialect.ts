import { isJsonObject } from '../base/index.ts';
import { ownText } from './index-files.ts';
import type { SchemaDialect } from './model.ts';

const DIALECTS: readonly (readonly [address: RegExp, dialect: SchemaDialect])[] = [
  [/^json-schema\.org\/draft-04\/schema$/, 'draft-04'],
  [/^json-schema\.org\/draft-06\/schema$/, 'draft-06'],
  [/^json-schema\.org\/draft-07\/schema$/, 'draft-07'],
  [/^json-schema\.org\/draft\/2019-09\/schema$/, '2019-09'],
  [/^json-schema\.org\/draft\/2020-12\/schema$/, '2020-12'],
  [/^spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+$/, '2020-12'],
];

/** The dialect that a schema names in `$schema`; `silent` when it names none, `undefined` when nobody knows it. */
export function namedDialect<S>(schema: unknown, silent: S): SchemaDialect | S | undefined {
  const address = isJsonObject(schema) ? ownText(schema, '$schema') : undefined;
  if (address === undefined) return silent;
  const plain = address.replace(/^https?:\/\//, '').replace(/#$/, '');
  return DIALECTS.find(([expression]) => expression.test(plain))?.[1];
}
