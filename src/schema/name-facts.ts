import type { Facts, Part } from './facts.ts';
import type { SchemaNode } from './model.ts';
import type { NameClass } from './name-class.ts';
import type { ProofContext } from './proof-context.ts';
import { STRING } from './type-set.ts';

/** What is known about the names of a group: they are texts, with what `propertyNames` and the patterns say. */
export function nameFacts({ facts: builder }: Pick<ProofContext, 'facts'>, facts: Facts, group: NameClass): Facts {
  const parts: Part[] = [{ node: builder.made.ofTypes(STRING), closing: false }];
  const negatives: SchemaNode[] = [];
  for (const { node } of facts.parts) {
    if (node.keywords.propertyNames !== undefined) parts.push({ node: node.keywords.propertyNames, closing: false });
  }
  for (const [pattern, match] of group.matches) {
    const node = builder.made.make(`pattern ${pattern}`, { pattern });
    if (match === true) parts.push({ node, closing: false });
    if (match === false) negatives.push(node);
  }
  return builder.of(parts, negatives);
}
