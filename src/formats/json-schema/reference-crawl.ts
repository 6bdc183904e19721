import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { followReference } from './follow-reference.ts';
import { holdsReference } from './held-names.ts';
import { DEFINITIONS } from './keywords.ts';
import type { SchemaProblem } from './schema-diff.ts';

/** Keywords whose values are data: a `$ref` inside is a name like any other. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'example', 'examples']);

/** The references that lead nowhere among all that can be reached from a schema; unused definitions do not count. */
export function findReferenceProblems(documents: DocumentSet, root: DocumentNode): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const seen = new Set([root.address]);
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!holdsReference(node.value)) continue;
    const reference = node.get('$ref')?.text;
    if (reference !== undefined) {
      const { node: target, problem } = followReference(documents, node, reference);
      if (problem !== undefined) problems.push({ message: problem.message, node });
      if (target !== undefined && !seen.has(target.address)) {
        seen.add(target.address);
        pending.push(target);
      }
    }
    pending.push(...innerNodes(node).reverse());
  }
  return problems;
}

function innerNodes(node: DocumentNode): DocumentNode[] {
  const members = node.entries().filter(([name, inner]) => !DATA.has(name) && !isDefinitions(name, inner));
  return [...node.items(), ...members.map(([, inner]) => inner)];
}

/** A property may be named `definitions` too; its schema then has keywords, of which `type` is nearly always one. */
function isDefinitions(name: string, node: DocumentNode): boolean {
  return DEFINITIONS.has(name) && node.get('type')?.text === undefined;
}
