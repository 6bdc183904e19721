import type { ErrorObject } from 'ajv';
import { formatPath, parsePointer } from '../base/index.ts';

const MAX_LISTED = 8;
const MAX_TEXT = 60;
/** Keywords whose error sums up those of their branches. */
const SUMMARIES = new Set(['anyOf', 'oneOf', 'not', 'contains']);

/** The error that decides: of errors in branches the one that sums them up. */
export function decisiveError(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const plain = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
  const [first] = plain;
  if (first === undefined) return errors[0];
  const summary = plain.findLast(
    ({ keyword, instancePath }) => SUMMARIES.has(keyword) && isInside(first.instancePath, instancePath),
  );
  return summary ?? first;
}

function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

/** Says what is wrong with a value, and where in it. */
export function describeError(error: ErrorObject): string {
  const subject = formatPath(pathOf(error.instancePath)) || 'the value';
  return `${subject} ${describeKeyword(error)}`;
}

function describeKeyword({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `must not have ${quote(params.additionalProperty)}, which the schema does not know`;
    case 'unevaluatedProperties':
      return `must not have ${quote(params.unevaluatedProperty)}, which the schema does not know`;
    case 'required':
      return `must have ${quote(params.missingProperty)}`;
    case 'dependentRequired':
      return `must have ${quote(params.missingProperty)} when it has ${quote(params.property)}`;
    case 'enum':
      return `must be ${listValues(params.allowedValues)}`;
    case 'type':
      return `must be ${[params.type].flat().join(' or ')}`;
    case 'format':
      return `must be a valid ${params.format}`;
    case 'uniqueItems':
      return 'must not have the same entry twice';
    case 'not':
    case 'false schema':
      return 'is not allowed';
    case 'pattern':
      return `must match the pattern ${params.pattern}`;
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}`;
    case 'anyOf':
      return 'fits none of the alternatives of anyOf';
    case 'oneOf':
      return `fits ${params.passingSchemas === null ? 'none' : 'more than one'} of the alternatives of oneOf`;
    case 'contains':
      return describeContains(params);
    default:
      return describeCount(keyword, params) ?? message ?? `does not fit ${keyword}`;
  }
}

/** What the keywords about sizes count. */
const COUNTED: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['Length', ['character', 'characters']],
  ['Items', ['entry', 'entries']],
  ['Properties', ['member', 'members']],
]);

function describeCount(keyword: string, { limit }: ErrorObject['params']): string | undefined {
  const name = keyword.slice(3);
  if (!COUNTED.has(name)) return undefined;
  const verb = keyword.startsWith('max') ? 'must not have more than' : 'must have at least';
  return `${verb} ${count(limit, name)}`;
}

function count(limit: number, name: string): string {
  const [one, many] = COUNTED.get(name) ?? ['', ''];
  return `${limit} ${limit === 1 ? one : many}`;
}

function describeContains({ minContains, maxContains }: ErrorObject['params']): string {
  const least = `must have at least ${count(minContains, 'Items')} that fit${minContains === 1 ? 's' : ''} contains`;
  if (maxContains === undefined) return least;
  return `${least}, and not more than ${maxContains}`;
}

function pathOf(pointer: string): (string | number)[] {
  return (parsePointer(pointer) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function listValues(values: readonly unknown[]): string {
  const shown = values.slice(0, MAX_LISTED).map(quote);
  const rest = values.length > MAX_LISTED ? ', …' : '';
  return shown.length === 1 ? `${shown[0]}${rest}` : `one of ${shown.join(', ')}${rest}`;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
