import { listNode, mapNode, type SyntaxMember, type SyntaxNode, scalarNode } from './syntax-tree.ts';

/** Numbers that JSON cannot spell. */
const SPECIAL = new Map<string, number>([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
]);

/** First elements of the arrays below. */
const [SCALAR, SPECIAL_NUMBER, LIST, MAP] = [0, 1, 2, 3];

/**
 * A tree as JSON: `[kind, start, end, …]` with the value, the items, or name, place of the name and value of each
 * member in turn. Names stand in arrays, where `__proto__` is a text like any other.
 */
export function writeTree(tree: SyntaxNode): string {
  return JSON.stringify(encode(tree));
}

/** Builds the tree again that {@link writeTree} wrote. */
export function readTree(text: string): SyntaxNode {
  return decode(JSON.parse(text));
}

function encode({ value, start, end, exact, members, items }: SyntaxNode): unknown[] {
  if (members !== undefined) return [MAP, start, end, ...[...members].flatMap(encodeMember)];
  if (items !== undefined) return [LIST, start, end, ...items.map(encode)];
  const special = [...SPECIAL].find(([, number]) => Object.is(number, value))?.[0];
  const spelled = special === undefined ? [SCALAR, start, end, value] : [SPECIAL_NUMBER, start, end, special];
  return exact === undefined ? spelled : [...spelled, exact];
}

function encodeMember([name, { keyStart, keyEnd, node }]: [string, SyntaxMember]): unknown[] {
  return [name, keyStart, keyEnd, encode(node)];
}

/** The text comes from {@link writeTree}, which the check sum of the file has shown. */
// biome-ignore lint/suspicious/noExplicitAny: arrays of one known shape; checking each would cost what is to be saved.
function decode(encoded: any): SyntaxNode {
  const [kind, start, end] = encoded;
  if (kind === MAP) {
    const members = new Map<string, SyntaxMember>();
    for (let index = 3; index < encoded.length; index += 4) {
      const [keyStart, keyEnd] = [encoded[index + 1], encoded[index + 2]];
      members.set(encoded[index], { keyStart, keyEnd, node: decode(encoded[index + 3]) });
    }
    return mapNode(start, end, members);
  }
  if (kind === LIST) return listNode(start, end, encoded.slice(3).map(decode));
  return scalarNode(kind === SPECIAL_NUMBER ? SPECIAL.get(encoded[3]) : encoded[3], start, end, encoded[4]);
}
