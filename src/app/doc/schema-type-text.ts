import type { DocumentNode } from '../../document/index.ts';

/** The type of a value in words: `string (uri)`, `integer or null`, `list of string`. */
export function schemaTypeText(layers: readonly DocumentNode[]): string {
  const find = (keyword: string) => layers.flatMap((layer) => layer.get(keyword) ?? [])[0];
  const type = find('type');
  const names = (type?.isList ? type.items() : [type]).flatMap((item) => item?.text ?? []);
  const items = find('items')?.get('type')?.text;
  const format = find('format')?.text;
  const words = names.map((name) => {
    if (name === 'array') return items === undefined ? 'list' : `list of ${items}`;
    return name === 'string' && format !== undefined ? `string (${format})` : name;
  });
  if (words.length > 0) return words.join(' or ');
  return find('enum') === undefined && find('const') === undefined ? 'any' : 'fixed values';
}
