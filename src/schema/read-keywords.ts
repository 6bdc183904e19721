import { canonicalJson, type JsonObject } from '../base/index.ts';
import type { Doubt, Keywords, SchemaNode } from './model.ts';
import { namedDialect } from './named-dialect.ts';
import { ARRAY_KEYWORDS, readArrayKeywords } from './read-array-keywords.ts';
import { NUMBER_KEYWORDS, readBounds } from './read-bounds.ts';
import { OBJECT_KEYWORDS, readObjectKeywords } from './read-object-keywords.ts';
import type { Resolution } from './resolve-reference.ts';
import { isEarly, isLate, isPresent, readChild, readCount, readList, type SchemaText } from './schema-text.ts';
import { completeKeywords, NO_KEYWORDS } from './synthetic-node.ts';
import { ANY, NULL, readTypes, type TypeSet } from './type-set.ts';

/** Reads what a map says as a schema of its dialect. */
export function readKeywords(text: SchemaText): Keywords {
  const doubts = readDialect(text);
  const references = readReferences(text, doubts);
  // Before 2019-09 whatever stands beside a `$ref` is not read.
  const isAlone = !isLate(text.dialect) || Object.keys(text.raw).length === 1;
  if (isAlone && isPresent(text.raw, '$ref')) return { ...NO_KEYWORDS, references, doubts };
  return completeKeywords({
    ...(mentions(text.raw, OBJECT_KEYWORDS) ? readObjectKeywords(text, doubts) : undefined),
    ...(mentions(text.raw, ARRAY_KEYWORDS) ? readArrayKeywords(text, doubts) : undefined),
    ...(mentions(text.raw, NUMBER_KEYWORDS) ? readBounds(text.raw, doubts) : undefined),
    ...(mentions(text.raw, BRANCH_KEYWORDS) ? readBranches(text, doubts) : undefined),
    types: readTypeKeyword(text, doubts),
    values: readValues(text, doubts),
    minLength: readCount(text.raw, 'minLength', 0, doubts),
    maxLength: readCount(text.raw, 'maxLength', Number.POSITIVE_INFINITY, doubts),
    pattern: readText(text.raw, 'pattern', doubts),
    format: readText(text.raw, 'format', doubts),
    references,
    doubts,
  });
}

/** Most schemas have few keywords: those of the other kinds need not be looked for one by one. */
function mentions(raw: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => Object.hasOwn(raw, keyword));
}

const BRANCH_KEYWORDS = ['allOf', 'anyOf', 'oneOf', 'not', 'if'];

function readBranches(text: SchemaText, doubts: Doubt[]): Partial<Keywords> {
  return {
    allOf: readList(text, 'allOf', doubts) ?? [],
    anyOf: readList(text, 'anyOf', doubts),
    oneOf: readList(text, 'oneOf', doubts),
    not: readChild(text, 'not'),
    condition: readCondition(text),
  };
}

/** A part of a schema may name a dialect of its own, which would have to be read by other rules. */
function readDialect({ raw, dialect, isEntry }: SchemaText): Doubt[] {
  if (isEntry || dialect === 'openapi-3.0' || namedDialect(raw, dialect) === dialect) return [];
  return [{ keyword: '$schema', reason: `names another dialect than ${dialect}` }];
}

function readText(raw: JsonObject, keyword: string, doubts: Doubt[]): string | undefined {
  if (!isPresent(raw, keyword)) return undefined;
  const value = raw[keyword];
  if (typeof value === 'string') return value;
  doubts.push({ keyword, reason: 'is no text' });
  return undefined;
}

function readTypeKeyword({ raw, dialect }: SchemaText, doubts: Doubt[]): TypeSet {
  if (!isPresent(raw, 'type')) return ANY;
  const types = readTypes(raw.type);
  if (types === undefined) doubts.push({ keyword: 'type', reason: 'names an unknown type' });
  const nullable = dialect === 'openapi-3.0' && Object.hasOwn(raw, 'nullable') && raw.nullable === true;
  return (types ?? ANY) | (nullable ? NULL : 0);
}

function readValues({ raw, dialect }: SchemaText, doubts: Doubt[]): readonly unknown[] | undefined {
  const single = !isEarly(dialect) && isPresent(raw, 'const') ? [raw.const] : undefined;
  if (!isPresent(raw, 'enum')) return single;
  if (!Array.isArray(raw.enum)) {
    doubts.push({ keyword: 'enum', reason: 'is no list' });
    return single;
  }
  if (single === undefined) return raw.enum;
  const allowed = new Set(raw.enum.map(canonicalJson));
  return single.filter((value) => allowed.has(canonicalJson(value)));
}

function readCondition(text: SchemaText): Keywords['condition'] {
  if (isEarly(text.dialect) || text.dialect === 'draft-06') return undefined;
  const test = readChild(text, 'if');
  if (test === undefined) return undefined;
  // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
  return { test, then: readChild(text, 'then'), otherwise: readChild(text, 'else') };
}

function readReferences(text: SchemaText, doubts: Doubt[]): SchemaNode[] {
  const { raw, file, resolver, dialect } = text;
  const references: SchemaNode[] = [];
  const follow = (keyword: string, resolve: (reference: string) => Resolution): void => {
    if (!isPresent(raw, keyword)) return;
    const reference = raw[keyword];
    const target = typeof reference === 'string' ? resolve(reference) : 'is no text';
    if (typeof target === 'string') doubts.push({ keyword, reason: target });
    else references.push(text.reader.read(target));
  };
  follow('$ref', (reference) => resolver.resolve(reference, raw, file));
  if (dialect === '2020-12') follow('$dynamicRef', (reference) => resolver.resolveDynamic(reference, raw, file));
  if (dialect === '2019-09') follow('$recursiveRef', (reference) => resolver.resolveRecursive(reference, raw, file));
  return references;
}
