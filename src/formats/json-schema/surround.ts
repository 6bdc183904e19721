import { isJsonObject } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import type { Side } from './partial-schema.ts';
import type { SchemaVisit } from './schema-diff.ts';

/** Values this deep are not worth showing. */
const MAX_DEPTH = 32;

/**
 * A value of the compared schemas with another one at the place that a visit leads to.
 *
 * @param exampleOf any value that a schema of that side accepts, for what has to stand beside
 * @returns `undefined` when there is none, or it is too deep
 */
export function surround(
  visit: SchemaVisit,
  side: Side,
  value: unknown,
  exampleOf: (schema: DocumentNode) => unknown,
): { readonly value: unknown } | undefined {
  let outer = value;
  let depth = 0;
  for (let next = visit.from; next !== undefined; next = next.visit.from) {
    const [schema] = next.visit.pair[side].trail;
    const [, keyword, key = ''] = /^\.(\w+)(?:\[([\s\S]*)\])?$/.exec(next.edge.tail) ?? [];
    depth += 1;
    if (schema === undefined || depth > MAX_DEPTH || (keyword !== 'properties' && keyword !== 'items'))
      return undefined;
    const example = exampleOf(schema);
    outer = keyword === 'items' ? [outer] : withMember(isJsonObject(example) ? example : {}, key, outer);
  }
  return { value: outer };
}

/** The name is set as its own, also where it is `__proto__`. */
function withMember(example: object, name: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(example).filter(([other]) => other !== name), [name, value]]);
}
