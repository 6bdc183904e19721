import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { followReference } from './follow-reference.ts';
import { DEFINITIONS, isAnnotation } from './keywords.ts';
import type { SchemaProblem } from './schema-diff.ts';

/** Longest chain of `$ref` to `$ref` that is followed. */
const MAX_LAYERS = 64;
const BRANCHES = ['allOf', 'anyOf', 'oneOf'];

/**
 * One schema as it applies: the keywords written at a place together with those that its `$ref` leads to. Keywords
 * beside `$ref` count (2019-09 and later); where older drafts ignore them, a change there is still worth a word.
 */
export class SchemaView {
  /** The places that make up the schema, the referring one first; none for a schema that nobody wrote. */
  readonly layers: readonly DocumentNode[];
  /** All places on the way, those that hold nothing but a `$ref` among them. */
  readonly trail: readonly DocumentNode[];
  /** Why the last place's `$ref` could not be followed. */
  readonly problem: SchemaProblem | undefined;
  /** One text per schema, equal for equal places. */
  readonly key: string;
  readonly #documents: DocumentSet;
  #keywords: ReadonlyMap<string, readonly DocumentNode[]> | undefined;

  private constructor(documents: DocumentSet, trail: readonly DocumentNode[], problem?: SchemaProblem, suffix = '') {
    const last = trail.length - 1;
    this.#documents = documents;
    this.trail = trail;
    this.layers = trail.filter((node, index) => index === last || saysMoreThanReference(node));
    this.problem = problem;
    this.key = this.layers[0] === undefined ? '' : this.layers[0].address + suffix;
  }

  /** Reads the schema at a place, following `$ref`; no place means the schema that accepts everything. */
  static at(documents: DocumentSet, node: DocumentNode | undefined): SchemaView {
    if (node === undefined) return new SchemaView(documents, []);
    const trail = [node];
    for (let last = node; trail.length <= MAX_LAYERS; ) {
      const reference = last.get('$ref')?.text;
      if (reference === undefined) return new SchemaView(documents, trail);
      const target = followReference(documents, last, reference);
      if (target.node === undefined) {
        const message = target.problem?.message ?? `the reference ${JSON.stringify(reference)} cannot be followed`;
        return new SchemaView(documents, trail, { message, node: last });
      }
      last = target.node;
      trail.push(last);
    }
    const message = `the reference ${JSON.stringify(node.get('$ref')?.text)} leads back to itself`;
    return new SchemaView(documents, [node], { message, node });
  }

  /** The only branch of a schema that is nothing but an `allOf`, `anyOf` or `oneOf` of one; it means the same. */
  get onlyBranch(): DocumentNode | undefined {
    if (this.problem !== undefined || !this.layers.some(hasBranches)) return undefined;
    const [keyword, ...others] = this.keywords();
    if (keyword === undefined || !BRANCHES.includes(keyword) || others.length > 0) return undefined;
    const [list, ...lists] = this.all(keyword);
    const [branch, ...branches] = list?.items() ?? [];
    return lists.length + branches.length === 0 ? branch : undefined;
  }

  /** The keywords written at one place alone, without those behind its `$ref`. */
  static ofLayer(documents: DocumentSet, layer: DocumentNode): SchemaView {
    return new SchemaView(documents, [layer], undefined, '!');
  }

  /** The place that says most about the schema: where the last `$ref` leads. */
  get node(): DocumentNode | undefined {
    return this.layers.at(-1);
  }

  /** True when more than prose stands beside a `$ref` on the way. */
  get addsToReference(): boolean {
    const says = (keyword: string) =>
      keyword !== '$ref' && keyword !== '$schema' && !DEFINITIONS.has(keyword) && !isAnnotation(keyword);
    return this.layers.slice(0, -1).some((layer) => layer.keys().some(says));
  }

  /** True when no value is accepted: the schema `false`. */
  get isNever(): boolean {
    return this.layers.some((layer) => layer.value === false);
  }

  /** True when a place holds neither a map of keywords nor `true` or `false`. */
  get isMalformed(): boolean {
    return this.layers.some((layer) => !layer.isMap && typeof layer.value !== 'boolean');
  }

  /** True when two layers disagree about a keyword, so that both apply and neither may be dropped. */
  get hasConflict(): boolean {
    if (this.layers.length < 2) return false;
    return this.keywords().some((keyword) => {
      const texts = this.all(keyword).map((node) => canonicalJson(node.value));
      return !isAnnotation(keyword) && new Set(texts).size > 1;
    });
  }

  /** The value of a keyword, from the outermost layer that has it. */
  get(keyword: string): DocumentNode | undefined {
    return this.all(keyword)[0];
  }

  /** Reads a schema inside this one, following its `$ref`. */
  inner(node: DocumentNode): SchemaView {
    return SchemaView.at(this.#documents, node);
  }

  /** The values of a keyword in all layers, outermost first. */
  all(keyword: string): readonly DocumentNode[] {
    return this.#read().get(keyword) ?? [];
  }

  /** The keywords of all layers in the order of the text, without the references and definitions among them. */
  keywords(): string[] {
    return [...this.#read().keys()];
  }

  #read(): ReadonlyMap<string, readonly DocumentNode[]> {
    this.#keywords ??= readKeywords(this.layers);
    return this.#keywords;
  }
}

function hasBranches({ object }: DocumentNode): boolean {
  return BRANCHES.some((keyword) => Object.hasOwn(object, keyword));
}

function saysMoreThanReference(node: DocumentNode): boolean {
  return Object.keys(node.object).some((keyword) => keyword !== '$ref' && !DEFINITIONS.has(keyword));
}

function readKeywords(layers: readonly DocumentNode[]): Map<string, DocumentNode[]> {
  const keywords = new Map<string, DocumentNode[]>();
  for (const [keyword, node] of layers.flatMap((layer) => layer.entries())) {
    if (DEFINITIONS.has(keyword) || (keyword === '$ref' && node.text !== undefined)) continue;
    const values = keywords.get(keyword);
    if (values === undefined) keywords.set(keyword, [node]);
    else values.push(node);
  }
  return keywords;
}
