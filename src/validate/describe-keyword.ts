import type { ErrorObject } from 'ajv';
import { isJsonObject, type JsonObject, nearestName } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import { describeType } from './describe-type.ts';
import { excludedNames, freeKeys, suggestKey, unknownKey, wantedNames } from './schema-names.ts';
import { joinAlternatives, quote, showValue, subjectOf } from './value-words.ts';

/** What is wrong, as a clause, and what to do, as a sentence. */
export interface Description {
  readonly problem: string;
  readonly fix: string;
}

type Describe = (error: ErrorObject, node: DocumentNode) => Description;

const LONGEST_LIST = 12;
/** Keywords whose reason the schema of the contract tells in `x-reason`. */
const REASONED = new Set(['pattern', 'const', 'required']);

/** Says in words what one error of ajv means for the value it is about. */
export function describeKeyword(error: ErrorObject, node: DocumentNode): Description {
  const description = (DESCRIPTIONS.get(error.keyword) ?? describeOther)(error, node);
  const reason: unknown = error.parentSchema?.['x-reason'];
  return typeof reason === 'string' && REASONED.has(error.keyword)
    ? { ...description, problem: `${description.problem}: ${reason}` }
    : description;
}

const DESCRIPTIONS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['type', describeType],
  ['enum', describeEnum],
  ['const', describeConst],
  ['required', describeMissing],
  ['dependentRequired', describeMissing],
  ['additionalProperties', describeUnknownKey],
  ['unevaluatedProperties', describeUnknownKey],
  ['anyOf', describeChoice],
  ['oneOf', describeChoice],
  ['not', describeExclusion],
  ['false schema', describeForbidden],
  ['pattern', describePattern],
  ['format', describeFormat],
  ['minLength', describeMinLength],
  ['maxLength', describeMaxLength],
  ['minimum', describeLimit('is below', 'at least')],
  ['maximum', describeLimit('is above', 'at most')],
  ['exclusiveMinimum', describeLimit('is not above', 'more than')],
  ['exclusiveMaximum', describeLimit('is not below', 'less than')],
  ['minItems', describeCount('has fewer than', 'entries', 'Add to')],
  ['maxItems', describeCount('has more than', 'entries', 'Remove some of')],
  ['minProperties', describeCount('has fewer than', 'names', 'Add to')],
  ['maxProperties', describeCount('has more than', 'names', 'Remove some of')],
  ['uniqueItems', describeRepeatedItem],
  ['contains', describeContains],
  ['propertyNames', describeName],
]);

function describeEnum(error: ErrorObject, node: DocumentNode): Description {
  const allowed: unknown[] = error.params.allowedValues;
  const texts = allowed.filter((value) => typeof value === 'string');
  const near = node.text === undefined ? undefined : nearestName(node.text, texts);
  const list = allowed.slice(0, LONGEST_LIST).map(quote);
  if (allowed.length > LONGEST_LIST) list.push('…');
  const fix =
    near === undefined ? `Use ${joinAlternatives(list)}.` : `Use ${quote(near)} (allowed: ${list.join(', ')}).`;
  return { problem: `${subjectOf(node)} is ${showValue(node)}, which is not an allowed value`, fix };
}

function describeConst(error: ErrorObject, node: DocumentNode): Description {
  const wanted = quote(error.params.allowedValue);
  return { problem: `${subjectOf(node)} is ${showValue(node)} and must be ${wanted}`, fix: `Use ${wanted}.` };
}

function describeMissing(error: ErrorObject): Description {
  const name: string = error.params.missingProperty;
  const neighbour: string | undefined = error.params.property;
  if (neighbour !== undefined) {
    return { problem: `${name} is missing: ${neighbour} needs it`, fix: `Add ${name}, or remove ${neighbour}.` };
  }
  const example = exampleOf(propertyOf(error, name));
  const fix = example === undefined ? `Add ${name}.` : `Add ${name}, for example ${example}.`;
  return { problem: `${name} is missing`, fix };
}

function describeUnknownKey(error: ErrorObject, node: DocumentNode): Description {
  const key = unknownKey(error) ?? '';
  const problem = `${subjectOf(node)} has no place for ${quote(key)}`;
  const near = suggestKey(error);
  if (near !== undefined) return { problem, fix: `Rename ${key} to ${near}.` };
  const free = freeKeys(error);
  const isShort = free.length > 0 && free.length <= LONGEST_LIST;
  return { problem, fix: isShort ? `Remove it, or use ${joinAlternatives(free)}.` : 'Remove it.' };
}

function describeChoice(error: ErrorObject, node: DocumentNode): Description {
  const subject = subjectOf(node);
  const branches: unknown[] = Array.isArray(error.schema) ? error.schema : [];
  const needs = branches.map((branch) => wantedNames({ ...error, keyword: 'anyOf', schema: branch }));
  if (node.isMap && needs.every((names) => names.length > 0)) return describeNeeds(needs, node);
  const passing: unknown = error.params.passingSchemas;
  if (Array.isArray(passing)) {
    return {
      problem: `${subject} fits several forms that exclude each other`,
      fix: 'Keep the members of one form only.',
    };
  }
  const problem = `${subject} is ${showValue(node)} and fits none of the ${branches.length} allowed forms`;
  return { problem, fix: 'Write it in one of the forms that the schema lists.' };
}

/** Alternatives of names: one that is begun already is the one that was meant. */
function describeNeeds(needs: readonly string[][], node: DocumentNode): Description {
  const begun = needs.find((names) => names.some((name) => node.get(name) !== undefined));
  const missing = begun?.filter((name) => node.get(name) === undefined);
  if (missing !== undefined && missing.length > 0) {
    const there = begun?.find((name) => node.get(name) !== undefined);
    const list = missing.join(' and ');
    return { problem: `${list} is missing: ${there} needs it`, fix: `Add ${list}.` };
  }
  const alternatives = joinAlternatives(needs.map((names) => names.join(' with ')));
  return { problem: `${subjectOf(node)} needs ${alternatives}`, fix: `Add ${alternatives}.` };
}

function describeExclusion(error: ErrorObject, node: DocumentNode): Description {
  const [first, ...others] = excludedNames(error);
  if (first === undefined) {
    const problem = `${subjectOf(node)} is ${showValue(node)}, which is ruled out`;
    return { problem, fix: 'Use another value.' };
  }
  if (others.length === 0) return { problem: `${first} is not allowed here`, fix: `Remove ${first}.` };
  const rest = others.join(' and ');
  return { problem: `${first} and ${rest} exclude each other`, fix: `Keep either ${first} or ${rest}.` };
}

function describeForbidden(_: ErrorObject, node: DocumentNode): Description {
  return { problem: `${subjectOf(node)} is not allowed here`, fix: `Remove ${subjectOf(node)}.` };
}

function describePattern(error: ErrorObject, node: DocumentNode): Description {
  const problem = `${subjectOf(node)} is ${showValue(node)}, which does not match ${error.params.pattern}`;
  const example = exampleOf(error.parentSchema);
  return { problem, fix: example === undefined ? 'Write it to match the pattern.' : `Write it like ${example}.` };
}

function describeFormat(error: ErrorObject, node: DocumentNode): Description {
  const format: string = error.params.format;
  return {
    problem: `${subjectOf(node)} is ${showValue(node)}, which is no ${format}`,
    fix: `Write a valid ${format}.`,
  };
}

function describeMinLength(error: ErrorObject, node: DocumentNode): Description {
  const subject = subjectOf(node);
  if (node.text === '') return { problem: `${subject} is empty`, fix: `Give ${subject} a value.` };
  const limit: number = error.params.limit;
  return { problem: `${subject} is shorter than ${limit} characters`, fix: `Write at least ${limit} characters.` };
}

function describeMaxLength(error: ErrorObject, node: DocumentNode): Description {
  const limit: number = error.params.limit;
  return {
    problem: `${subjectOf(node)} is longer than ${limit} characters`,
    fix: `Write at most ${limit} characters.`,
  };
}

function describeLimit(verb: string, words: string): Describe {
  return (error, node) => {
    const limit: number = error.params.limit;
    return {
      problem: `${subjectOf(node)} is ${showValue(node)}, which ${verb} ${limit}`,
      fix: `Use ${words} ${limit}.`,
    };
  };
}

function describeCount(verb: string, things: string, advice: string): Describe {
  return (error, node) => {
    const subject = subjectOf(node);
    const limit: number = error.params.limit;
    if (limit === 1 && verb === 'has fewer than') {
      return { problem: `${subject} is empty`, fix: `Add an entry to ${subject}, or remove ${subject}.` };
    }
    return { problem: `${subject} ${verb} ${limit} ${things}`, fix: `${advice} ${subject}.` };
  };
}

function describeRepeatedItem(error: ErrorObject, node: DocumentNode): Description {
  const { i, j }: { i: number; j: number } = error.params as { i: number; j: number };
  const [first, second] = [Math.min(i, j), Math.max(i, j)];
  return { problem: `${subjectOf(node)} has the same value at ${first} and ${second}`, fix: 'Remove one of them.' };
}

function describeContains(_: ErrorObject, node: DocumentNode): Description {
  const problem = `${subjectOf(node)} has too few, or too many, entries of the kind that the schema asks for`;
  return { problem, fix: 'Compare the entries with contains in the schema.' };
}

function describeName(error: ErrorObject, node: DocumentNode): Description {
  const name: string = error.params.propertyName;
  return { problem: `the name ${quote(name)} is not allowed in ${subjectOf(node)}`, fix: `Rename ${name}.` };
}

function describeOther(error: ErrorObject, node: DocumentNode): Description {
  const problem = `${subjectOf(node)} ${error.message ?? `fails ${error.keyword}`}`;
  return { problem, fix: `Change ${subjectOf(node)} as the schema asks (${error.keyword}).` };
}

function propertyOf(error: ErrorObject, name: string): JsonObject | undefined {
  const properties: unknown = error.parentSchema?.properties;
  const property = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return isJsonObject(property) ? property : undefined;
}

/** The example that a schema gives for its value. */
function exampleOf(schema: JsonObject | undefined): string | undefined {
  const example: unknown = Array.isArray(schema?.examples) ? schema.examples[0] : undefined;
  return typeof example === 'string' || typeof example === 'number' ? quote(example) : undefined;
}
