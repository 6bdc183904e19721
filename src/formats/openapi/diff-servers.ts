import { canonicalJson, compareText } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { matchEntries } from './matched-entries.ts';
import { compareMembers, type Judge, judgeUnknown, reportUnclassified } from './members.ts';
import { bothOf, keywordPlace, namedPlace, type Pair, type Sides, sameValue } from './pair.ts';
import type { Site } from './site.ts';
import type { Walk } from './walk.ts';

/** The servers in force at one place of both documents; missing where the document names none. */
export interface ServerLists {
  readonly before: DocumentNode | undefined;
  readonly after: DocumentNode | undefined;
}

/** The servers in force inside a value: its own, else those from outside. */
export function serversAt(pair: Pair, outer?: ServerLists): ServerLists {
  return {
    before: pair.before.get('servers') ?? outer?.before,
    after: pair.after.get('servers') ?? outer?.after,
  };
}

/**
 * Compares the servers in force at a place, unless they are those from outside, which are compared there.
 *
 * @see OpenAPI 3.1.0, section 4.8.9: servers of a path item replace those of the document, and so on inwards
 */
export function diffServers(walk: Walk, lists: ServerLists, outer: ServerLists | undefined, site: Site): void {
  if (lists.before === outer?.before && lists.after === outer?.after) return;
  const sides = { ...lists, parents: walk.roots };
  const [before, after] = [readServers(lists.before), readServers(lists.after)];
  if (before === undefined || after === undefined) {
    reportUnclassified(walk, sides, `${site.path}.servers`);
    return;
  }
  const parents = { before: lists.before ?? walk.roots.before, after: lists.after ?? walk.roots.after };
  for (const url of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
    diffServer(walk, { before: before.get(url), after: after.get(url), parents }, site, url);
  }
}

/** Servers by URL; `undefined` for a list that cannot be read that way. */
function readServers(list: DocumentNode | undefined): Map<string, DocumentNode> | undefined {
  const servers = new Map<string, DocumentNode>();
  if (list !== undefined && !list.isList) return undefined;
  for (const server of list?.items() ?? []) {
    const url = server.get('url')?.text;
    if (url === undefined || servers.has(url)) return undefined;
    servers.set(url, server);
  }
  return servers;
}

function diffServer(walk: Walk, sides: Sides, outer: Site, url: string): void {
  const site = { ...outer, path: `${outer.path}.servers[${url}]` };
  const both = bothOf(sides);
  if (both === undefined) {
    const id = sides.before === undefined ? 'openapi/server-added' : 'openapi/server-removed';
    walk.recorder.add(id, { url }, namedPlace(sides, site.path, url));
    return;
  }
  const judges = new Map<string, Judge>([['variables', (_, maps) => diffVariables(walk, maps, site, url)]]);
  compareMembers(walk, both, site, judges);
}

function diffVariables(walk: Walk, maps: Sides, site: Site, url: string): void {
  for (const { name, sides } of matchEntries(walk, maps, `${site.path}.variables`)) {
    const path = `${site.path}.variables[${name}]`;
    const both = bothOf(sides);
    if (both === undefined || !both.before.isMap || !both.after.isMap) {
      if (!sameValue(sides)) reportVariable(walk, sides, path, url, name);
      continue;
    }
    compareMembers(walk, both, { ...site, path }, new Map(), (_, member, inner, keyword) => {
      const isDecisive = keyword === 'enum' || keyword === 'default';
      if (!isDecisive) judgeUnknown(walk, member, inner, keyword);
      else if (!sameItems(member)) reportVariable(walk, member, `${path}.${keyword}`, url, name);
    });
  }
}

function reportVariable(walk: Walk, sides: Sides, path: string, url: string, variable: string): void {
  walk.recorder.add('openapi/server-variable-changed', { url, variable }, keywordPlace(sides, path));
}

/** Equal values, or lists of the same values in another order. */
function sameItems(sides: Sides): boolean {
  return sorted(sides.before) === sorted(sides.after);
}

function sorted(node: DocumentNode | undefined): string {
  if (node === undefined || !node.isList) return canonicalJson(node?.value);
  return canonicalJson(
    node
      .items()
      .map((item) => canonicalJson(item.value))
      .sort(compareText),
  );
}
