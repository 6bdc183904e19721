import type { DocumentNode } from '../../document/index.ts';
import { addUndecided } from './add-undecided.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import { CONDITIONALS } from './keywords.ts';
import { sameValue } from './same-value.ts';
import type { SchemaEdge, SchemaPair } from './schema-pair.ts';

/** Keywords whose value is a map of schemas, not a schema. */
const SCHEMA_MAPS: ReadonlySet<string> = new Set(['patternProperties', 'dependentSchemas', 'dependencies']);

/** Compares keywords whose schemas apply only sometimes: a difference inside is one undecided change. */
export function compareConditionals(pair: SchemaPair, judged: JudgedNodes): void {
  for (const keyword of CONDITIONALS) {
    const before = pair.before.get(keyword);
    const after = pair.after.get(keyword);
    const edges = before === undefined || after === undefined ? undefined : innerEdges(keyword, before, after);
    if (edges !== undefined) pair.addCondition({ keyword, beforeAt: before, afterAt: after }, edges);
    else if (before !== undefined || after !== undefined) {
      judged.addWhole(before, after);
      addUndecided(pair, keyword);
    }
  }
}

/** Pairs up the schemas inside a keyword; `undefined` when they do not correspond one to one. */
function innerEdges(keyword: string, before: DocumentNode, after: DocumentNode): SchemaEdge[] | undefined {
  if (before.isList && after.isList) return listEdges(keyword, before.items(), after.items());
  if (SCHEMA_MAPS.has(keyword)) return mapEdges(keyword, before, after);
  if (!isSchema(before) || !isSchema(after)) return undefined;
  return [{ tail: `.${keyword}`, subject: '', before, after }];
}

function listEdges(
  keyword: string,
  before: readonly DocumentNode[],
  after: readonly DocumentNode[],
): SchemaEdge[] | undefined {
  if (before.length !== after.length) return undefined;
  return before.map((node, index) => ({
    tail: `.${keyword}[${index}]`,
    subject: '',
    before: node,
    after: after[index],
  }));
}

function mapEdges(keyword: string, before: DocumentNode, after: DocumentNode): SchemaEdge[] | undefined {
  const names = before.keys();
  if (!before.isMap || !after.isMap || names.length !== after.keys().length) return undefined;
  const edges: SchemaEdge[] = [];
  for (const name of names) {
    const [beforeInner, afterInner] = [before.get(name), after.get(name)];
    if (beforeInner === undefined || afterInner === undefined) return undefined;
    if (isSchema(beforeInner) && isSchema(afterInner)) {
      const subject = keyword === 'patternProperties' ? '*' : '';
      edges.push({ tail: `.${keyword}[${name}]`, subject, before: beforeInner, after: afterInner });
    } else if (!sameValue(beforeInner, afterInner)) return undefined;
  }
  return edges;
}

function isSchema(node: DocumentNode): boolean {
  return node.isMap || typeof node.value === 'boolean';
}
