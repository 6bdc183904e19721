import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
import type { SchemaView } from './schema-view.ts';

/** A branch with its place in the list. */
interface Branch {
  readonly index: number;
  readonly node: DocumentNode;
  /** Text of what the branch says, its reference followed. */
  readonly meaning: string;
  readonly reference: string | undefined;
}

/** Compares the branches of `allOf`, all of which apply, each with the one that it most likely was before. */
export function compareBranches(pair: SchemaPair, judged: JudgedNodes): void {
  const before = pair.before.get('allOf');
  const after = pair.after.get('allOf');
  const isAligned = before?.isList && after?.isList && before.items().length === after.items().length;
  if (!isAligned) {
    addUndecided(pair, 'allOf');
    judged.addWhole(before, after);
    return;
  }
  for (const [old, current] of pairBranches(readBranches(pair.before, before), readBranches(pair.after, after))) {
    const tail = `.allOf[${current.index}]`;
    pair.addEdge({ tail, subject: '', before: old.node, after: current.node, scope: pair.scope });
  }
}

/** Pairs equal branches first, then those with the same `$ref`, then the rest in their order; none is left over. */
function pairBranches(before: readonly Branch[], after: readonly Branch[]): [Branch, Branch][] {
  const found: [Branch, Branch][] = [];
  const olds = new Set(before);
  const currents = new Set(after);
  for (const trait of ['meaning', 'reference', undefined] as const) {
    for (const current of currents) {
      const old = [...olds].find(
        (one) => trait === undefined || (one[trait] !== undefined && one[trait] === current[trait]),
      );
      if (old === undefined) continue;
      found.push([old, current]);
      olds.delete(old);
      currents.delete(current);
    }
  }
  return found.sort(([, one], [, other]) => one.index - other.index);
}

function readBranches(view: SchemaView, list: DocumentNode): Branch[] {
  return list.items().map((node, index) => ({
    index,
    node,
    meaning: canonicalJson(view.inner(node).layers.map((layer) => layer.value)),
    reference: node.get('$ref')?.text,
  }));
}
