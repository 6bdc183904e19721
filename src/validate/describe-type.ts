import type { ErrorObject } from 'ajv';
import type { DocumentNode } from '../document/index.ts';
import { describeValue, joinAlternatives, quote, spelling, subjectOf } from './value-words.ts';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map'],
  ['null', 'nothing'],
]);

/** Says which kind of value is wanted and which was found, and how to turn one into the other where quotes decide. */
export function describeType(error: ErrorObject, node: DocumentNode): { problem: string; fix: string } {
  const wanted = [error.params.type].flat() as string[];
  const kinds = joinAlternatives(wanted.map((type) => KINDS.get(type) ?? type));
  const problem = `${subjectOf(node)} must be ${kinds}, found ${describeValue(node)}`;
  return { problem, fix: adviseQuotes(wanted, node) ?? adviseKind(wanted, kinds, node) };
}

function adviseQuotes(wanted: readonly string[], node: DocumentNode): string | undefined {
  const isNumber = typeof node.value === 'number';
  if (wanted.includes('string') && (isNumber || typeof node.value === 'boolean')) {
    return `Write it in quotes: ${member(node, JSON.stringify(spelling(node)))}.`;
  }
  const text = node.text;
  const isMeantNumber = text !== undefined && /^-?\d+(\.\d+)?$/.test(text);
  const fitsNumber =
    isMeantNumber && (wanted.includes('number') || (wanted.includes('integer') && !text.includes('.')));
  const fitsBoolean = (text === 'true' || text === 'false') && wanted.includes('boolean');
  return fitsNumber || fitsBoolean ? `Write it without quotes: ${member(node, text)}.` : undefined;
}

function adviseKind(wanted: readonly string[], kinds: string, node: DocumentNode): string {
  const subject = subjectOf(node);
  if (node.value === null) return `Give ${subject} a value, or remove it.`;
  const isBoolean = wanted.length === 1 && wanted[0] === 'boolean';
  const answer = /^(yes|on)$/i.test(node.text ?? '')
    ? 'true'
    : /^(no|off)$/i.test(node.text ?? '')
      ? 'false'
      : undefined;
  if (isBoolean && answer !== undefined) return `Write ${answer} instead of ${quote(node.value)}.`;
  return `Write ${kinds}.`;
}

/** The value with its name, as it should stand in the file. */
function member(node: DocumentNode, value: string): string {
  const name = node.path.at(-1);
  return typeof name === 'string' ? `${name}: ${value}` : value;
}
