import type { DocumentNode } from '../../document/index.ts';
import { findKeyword, firstItems } from './schema-layers.ts';

/** The type of a value in words: `string (uri)`, `integer or null`, `list of string`. */
export function schemaTypeText(layers: readonly DocumentNode[]): string {
  const own = typeWords(layers);
  if (own.length > 0) return own.join(' or ');
  const branches = ['anyOf', 'oneOf'].flatMap((keyword) => firstItems(findKeyword(layers, keyword)));
  const words = new Set(branches.flatMap((branch) => typeWords([branch])));
  if (words.size > 0) return [...words].join(' or ');
  const isFixed = findKeyword(layers, 'enum') !== undefined || findKeyword(layers, 'const') !== undefined;
  return isFixed ? 'fixed values' : 'any';
}

function typeWords(layers: readonly DocumentNode[]): string[] {
  const type = findKeyword(layers, 'type');
  const items = findKeyword(layers, 'items')?.get('type')?.text;
  const format = findKeyword(layers, 'format')?.text;
  const names = (type?.isList ? firstItems(type) : [type]).flatMap((item) => item?.text ?? []);
  return names.map((name) => {
    if (name === 'array') return items === undefined ? 'list' : `list of ${items}`;
    return name === 'string' && format !== undefined ? `string (${format})` : name;
  });
}
