import type { DocumentNode, Source } from '../document/index.ts';

const LONGEST_QUOTE = 80;

/** A value as it would stand in JSON, cut where it gets too long for a line of a report. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

/** What a reader sees at a place, in words: `the number 1.10`, `the text "x"`, `a list`, `nothing`. */
export function describeValue(node: DocumentNode): string {
  if (node.isMap) return 'a map';
  if (node.isList) return 'a list';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return `the text ${quote(node.value)}`;
  return typeof node.value === 'number' ? `the number ${spelling(node)}` : String(node.value);
}

/** A value as the author wrote it, for a sentence that needs no kind: `"x"`, `1.10`, `a list`. */
export function showValue(node: DocumentNode): string {
  if (node.text !== undefined) return quote(node.text);
  return typeof node.value === 'number' ? spelling(node) : describeValue(node);
}

/** A number or boolean as the author spelt it: `1.10` stays `1.10`. */
export function spelling(node: DocumentNode): string {
  const { start, end } = node.location().range;
  const line = linesOf(node.source)[start.line - 1] ?? '';
  const written = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : '';
  const isPlain = /^[\w.+-]+$/.test(written);
  return isPlain ? written : String(node.value);
}

/** The name a message uses for a place: the last name of its path, with the index for an item of a list. */
export function subjectOf(node: DocumentNode): string {
  const last = node.path.at(-1);
  if (last === undefined) return 'the document';
  return typeof last === 'number' ? `${node.path.at(-2) ?? ''}[${last}]` : last;
}

/** Names in a row: `a, b or c`. */
export function joinAlternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const lines = new WeakMap<Source, readonly string[]>();

function linesOf(source: Source): readonly string[] {
  const known = lines.get(source) ?? source.text.split('\n');
  lines.set(source, known);
  return known;
}
