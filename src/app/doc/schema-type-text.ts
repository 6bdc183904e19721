import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { findKeyword, firstItems, schemaLayers } from './schema-layers.ts';

/** Lists in lists in lists: more is said by nobody, and a schema may contain itself. */
const MAX_LISTS = 3;

/** The type of a value in words: `string (uri)`, `integer or null`, `list of string`. */
export function schemaTypeText(documents: DocumentSet, layers: readonly DocumentNode[]): string {
  const own = typeWords(documents, layers);
  if (own.length > 0) return own.join(' or ');
  const branches = ['anyOf', 'oneOf'].flatMap((keyword) => firstItems(findKeyword(layers, keyword)));
  const words = new Set(branches.flatMap((branch) => typeWords(documents, schemaLayers(documents, branch))));
  if (words.size > 0) return [...words].join(' or ');
  const isFixed = findKeyword(layers, 'enum') !== undefined || findKeyword(layers, 'const') !== undefined;
  return isFixed ? 'fixed values' : 'any';
}

function typeWords(documents: DocumentSet, layers: readonly DocumentNode[], lists = 0): string[] {
  const type = findKeyword(layers, 'type');
  const format = findKeyword(layers, 'format')?.text;
  const names = (type?.isList ? firstItems(type) : [type]).flatMap((item) => item?.text ?? []);
  return names.map((name) => {
    if (name === 'array') return listWords(documents, findKeyword(layers, 'items'), lists);
    return name === 'string' && format !== undefined ? `string (${format})` : name;
  });
}

function listWords(documents: DocumentSet, items: DocumentNode | undefined, lists: number): string {
  const words = items === undefined || lists === MAX_LISTS ? [] : itemWords(documents, items, lists + 1);
  if (words.length === 0) return 'list';
  return words.length === 1 ? `list of ${words[0]}` : `list of (${words.join(' or ')})`;
}

function itemWords(documents: DocumentSet, items: DocumentNode, lists: number): string[] {
  return typeWords(documents, schemaLayers(documents, items), lists);
}
