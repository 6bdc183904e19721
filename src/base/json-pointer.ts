/** The way from the root of a document to a value: names of maps and indexes of lists. */
export type DocumentPath = readonly (string | number)[];

/** Spells a way as a JSON Pointer. @see RFC 6901 */
export function formatPointer(path: DocumentPath): string {
  let pointer = '';
  for (const part of path) pointer += `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return pointer;
}

/** Reads a JSON Pointer into names; `undefined` when the text is none. @see RFC 6901 */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Spells a way as findings do: `interfaces[0].port`; names that are not plain words stand in brackets. */
export function formatPath(path: DocumentPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'string' && /^[A-Za-z_$][\w$-]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${part}]`;
  }
  return text;
}
