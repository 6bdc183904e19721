import type { DocumentNode } from '../../document/index.ts';
import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';

/** A keyword that says what all further properties or items may be. */
export interface RestKeyword {
  readonly keyword: string;
  /** Name of the inner schema below the subject. */
  readonly subject: string;
  /** True when going from anything to a schema is compared by that schema, false when it is one tightened constraint. */
  readonly opensToSchema: boolean;
}

/** What a rest keyword allows: anything, nothing, or what a schema accepts. */
type Openness = 'open' | 'closed' | 'schema';

/** Orders openness from loose to strict. */
const STRICTNESS: { readonly [Kind in Openness]: number } = { open: 0, schema: 1, closed: 2 };

/** Compares two values of a keyword for the rest: a schema with a schema, anything else by how open it is. */
export function compareRest(
  pair: SchemaPair,
  rest: RestKeyword,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
  judged: JudgedNodes,
): void {
  const beforeKind = opennessOf(before);
  const afterKind = opennessOf(after);
  const tightening = STRICTNESS[afterKind] - STRICTNESS[beforeKind];
  const isInner = beforeKind === 'schema' && afterKind === 'schema';
  const isSchemaFromOpen = rest.opensToSchema && beforeKind !== 'closed' && afterKind !== 'closed' && tightening !== 0;
  if (isInner || isSchemaFromOpen) {
    pair.addEdge({ tail: `.${rest.keyword}`, subject: rest.subject, before, after });
    return;
  }
  judged.addWhole(before, after);
  if (tightening !== 0) addRestDelta(pair, rest.keyword, tightening > 0, before, after);
  else if ((before === undefined) !== (after === undefined)) pair.addAnnotation(rest.keyword);
}

function addRestDelta(
  pair: SchemaPair,
  keyword: string,
  isTighter: boolean,
  beforeAt: DocumentNode | undefined,
  afterAt: DocumentNode | undefined,
): void {
  pair.addDelta(isTighter ? 'constraint-tightened' : 'constraint-loosened', {
    keyword,
    before: flagOf(beforeAt),
    after: flagOf(afterAt),
    texts: { ...describe('before', beforeAt), ...describe('after', afterAt) },
    beforeAt,
    afterAt,
  });
}

function opennessOf(node: DocumentNode | undefined): Openness {
  if (node === undefined || node.value === true || (node.isMap && node.keys().length === 0)) return 'open';
  return node.value === false ? 'closed' : 'schema';
}

function flagOf(node: DocumentNode | undefined): unknown {
  return typeof node?.value === 'boolean' ? node.value : undefined;
}

function describe(side: 'before' | 'after', node: DocumentNode | undefined): { [side: string]: string } {
  if (node === undefined) return {};
  return { [side]: typeof node.value === 'boolean' ? String(node.value) : 'a schema' };
}
