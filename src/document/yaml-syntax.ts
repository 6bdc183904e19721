import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { exactNumber } from './exact-number.ts';
import {
  listNode,
  MAX_ALIAS_NODES,
  MAX_DEPTH,
  MAX_NODES,
  mapNode,
  type SyntaxMember,
  type SyntaxNode,
  SyntaxProblem,
  scalarNode,
} from './syntax-tree.ts';

/** What the library says in words for programmers. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['MULTIPLE_DOCS', 'more than one document in one file'],
  ['RESOURCE_EXHAUSTION', 'nested too deeply'],
]);

/**
 * Reads YAML 1.2 (core schema, with merge keys) into the shape shared with JSON. Map keys become texts, aliases are
 * expanded within a budget, repeated keys are refused.
 *
 * @throws SyntaxProblem for the first thing that makes the text unreadable
 * @see YAML 1.2.2, chapter 10.3 (core schema)
 */
export function parseYamlSyntax(text: string): SyntaxNode {
  // Uniqueness is checked below in linear time; the library compares every key with every other.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, version: '1.2' });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw new SyntaxProblem(MESSAGES.get(problem.code) ?? problem.message, problem.pos[0]);
  if (document.contents === null) return { value: null, start: 0, end: 0 };
  return new YamlConverter().convert(document.contents, 0);
}

class YamlConverter {
  /** Anchored values by name, in the order of the text: a name may be given anew. */
  readonly #anchors = new Map<string, unknown>();
  readonly #anchored = new Set<unknown>();
  #nodes = 0;
  #aliasDepth = 0;
  #aliasNodes = 0;

  convert(node: unknown, depth: number): SyntaxNode {
    const [start, end] = rangeOf(node);
    if (depth > MAX_DEPTH) throw new SyntaxProblem(`nested deeper than ${MAX_DEPTH} levels`, start);
    this.#count(start);
    this.#rememberAnchor(node);
    if (isAlias(node)) return this.#convertAlias(node.source, depth, start, end);
    if (isMap(node)) return mapNode(start, end, this.#members(node, depth));
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item, depth + 1));
      return listNode(start, end, items);
    }
    if (!isScalar(node)) return { value: null, start, end };
    const isNumber = typeof node.value === 'number' && node.source !== undefined;
    return scalarNode(
      plainValue(node.value),
      start,
      end,
      isNumber ? exactNumber(node.source ?? '', Number(node.value)) : undefined,
    );
  }

  #count(start: number): void {
    if (++this.#nodes > MAX_NODES) throw new SyntaxProblem(`more than ${MAX_NODES} values`, start);
    if (this.#aliasDepth > 0 && ++this.#aliasNodes > MAX_ALIAS_NODES) {
      throw new SyntaxProblem(`aliases expand to more than ${MAX_ALIAS_NODES} values`, start);
    }
  }

  #rememberAnchor(node: unknown): void {
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor === undefined || this.#anchored.has(node)) return;
    this.#anchored.add(node);
    this.#anchors.set(anchor, node);
  }

  #convertAlias(name: string, depth: number, start: number, end: number): SyntaxNode {
    if (!this.#anchors.has(name)) throw new SyntaxProblem(`the alias *${name} has no anchor before it`, start);
    this.#aliasDepth++;
    const converted = this.convert(this.#anchors.get(name), depth + 1);
    this.#aliasDepth--;
    return { ...converted, start, end };
  }

  #members(map: YAMLMap, depth: number): Map<string, SyntaxMember> {
    const members = new Map<string, SyntaxMember>();
    const merged: unknown[] = [];
    for (const pair of map.items) {
      if (isMergeKey(pair)) {
        merged.push(pair.value);
        continue;
      }
      const key = this.#readKey(pair);
      if (members.has(key.name)) throw new SyntaxProblem(`the key ${JSON.stringify(key.name)} is repeated`, key.start);
      members.set(key.name, { keyStart: key.start, keyEnd: key.end, node: this.#memberValue(pair, key.end, depth) });
    }
    for (const source of merged) this.#merge(members, source, depth);
    return members;
  }

  #memberValue(pair: Pair, keyEnd: number, depth: number): SyntaxNode {
    if (pair.value === null) return { value: null, start: keyEnd, end: keyEnd };
    return this.convert(pair.value, depth + 1);
  }

  #readKey(pair: Pair): { name: string; start: number; end: number } {
    const [start, end] = rangeOf(pair.key);
    this.#rememberAnchor(pair.key);
    const key = isAlias(pair.key) ? this.#anchors.get(pair.key.source) : pair.key;
    if (key === null) return { name: '', start, end };
    if (!isScalar(key)) throw new SyntaxProblem('a key must be a plain value, not a map or a list', start);
    // A key such as 200 or 1.0 keeps the spelling of the author: status codes and versions are names.
    return { name: typeof key.value === 'string' ? key.value : (key.source ?? String(key.value)), start, end };
  }

  /** Keys of the map itself win over merged ones, earlier sources over later ones. */
  #merge(members: Map<string, SyntaxMember>, source: unknown, depth: number): void {
    const node = this.convert(source, depth + 1);
    const maps = node.items ?? [node];
    for (const map of maps) {
      if (map.members === undefined) throw new SyntaxProblem('only maps can be merged with <<', map.start);
      for (const [name, member] of map.members) if (!members.has(name)) members.set(name, member);
    }
  }
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function plainValue(value: unknown): unknown {
  return value instanceof Date || typeof value === 'bigint' || value instanceof Uint8Array ? String(value) : value;
}
