import { fullFormats } from 'ajv-formats/dist/formats.js';
import { NUMBER, STRING, type TypeSet } from './type-set.ts';

type FormatDefinition =
  | boolean
  | RegExp
  | ((text: string) => boolean)
  | { readonly type?: string; readonly validate: RegExp | ((value: never) => boolean) | string };

/** Texts of each format that people recognise; none looks like a secret. */
const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', ['2024-01-31', '1999-12-01']],
  ['time', ['12:00:00Z', '23:59:59Z']],
  ['date-time', ['2024-01-31T12:00:00Z', '1999-12-01T23:59:59Z']],
  ['iso-time', ['12:00:00']],
  ['iso-date-time', ['2024-01-31T12:00:00']],
  ['duration', ['P1D', 'PT5M']],
  ['uri', ['https://example.com', 'a:b']],
  ['uri-reference', ['/path', 'https://example.com']],
  ['uri-template', ['/items/{id}', '/path']],
  ['url', ['https://example.com']],
  ['email', ['a@example.com', 'b@example.org']],
  ['hostname', ['example.com', 'a']],
  ['ipv4', ['127.0.0.1', '192.0.2.1']],
  ['ipv6', ['::1', '2001:db8::1']],
  ['regex', ['^a$', 'a']],
  ['uuid', ['00000000-0000-4000-8000-000000000000', '11111111-1111-4111-8111-111111111111']],
  ['json-pointer', ['/a', '']],
  ['json-pointer-uri-fragment', ['#/a']],
  ['relative-json-pointer', ['0#', '1/a']],
  ['byte', ['YWJj', 'YQ==']],
]);

const ALL_EXAMPLES = new Set([...EXAMPLES.values()].flat());

/** Whether a text is an example of some format: it is short enough, and says what it is. */
export function isFormatExample(text: string): boolean {
  return ALL_EXAMPLES.has(text);
}

/** Longer texts are not checked: some formats are regular expressions that take their time. */
const LONGEST_TEXT = 300;

/** Example texts of a format; none for an unknown one. */
export function formatExamples(format: string): readonly string[] {
  return EXAMPLES.get(format) ?? [];
}

/** Whether validators know what a format demands. */
export function isKnownFormat(format: string): boolean {
  return definitionOf(format) !== undefined;
}

/** The types that a format says something about; 0 for one that no validator knows, and for one that refuses nothing. */
export function formatTypes(format: string): TypeSet {
  const definition = definitionOf(format);
  if (definition === undefined || definition === true) return 0;
  return typeof definition === 'object' && 'type' in definition && definition.type === 'number' ? NUMBER : STRING;
}

/** Whether a value has a known format; `undefined` when that is too much to find out. Other types always have it. */
export function hasFormat(value: unknown, format: string): boolean | undefined {
  const definition = definitionOf(format);
  const types = formatTypes(format);
  if (definition === undefined || types === 0) return true;
  if (types === NUMBER) return typeof value !== 'number' || apply(definition, value);
  if (typeof value !== 'string') return true;
  return value.length > LONGEST_TEXT ? undefined : apply(definition, value);
}

function definitionOf(format: string): FormatDefinition | undefined {
  return Object.hasOwn(fullFormats, format)
    ? ((fullFormats as Record<string, unknown>)[format] as FormatDefinition)
    : undefined;
}

function apply(definition: FormatDefinition, value: string | number): boolean {
  if (typeof definition === 'boolean') return definition;
  if (definition instanceof RegExp) return definition.test(String(value));
  if (typeof definition === 'function') return definition(String(value));
  const { validate } = definition;
  if (typeof validate === 'string') return true;
  return validate instanceof RegExp ? validate.test(String(value)) : validate(value as never);
}
