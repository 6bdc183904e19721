import type { DocumentNode } from '../../document/index.ts';
import { compareUndefinedSiblings } from './compare-target.ts';
import { diffOperation } from './diff-operation.ts';
import { diffServers, type ServerLists, serversAt } from './diff-servers.ts';
import { effectiveParameters, type ParameterList, readParameters, shadowedParameters } from './effective-parameters.ts';
import { matchEntries } from './matched-entries.ts';
import { compareMembers, type Judge, judgedElsewhere } from './members.ts';
import { bothOf, namedPlace, type Pair, type Sides, sidesOf } from './pair.ts';
import { atEntry, type Site } from './site.ts';
import { diffShadowedParameters, diffStrayParameters } from './stray-parameters.ts';
import type { Walk } from './walk.ts';

/** Members of a path item that are operations. @see OpenAPI 3.2.0, Path Item Object, for `query` */
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace', 'query'] as const;

/** What a path item inherits, and how the variables of its template changed their names. */
export interface PathItemContext {
  readonly servers: ServerLists;
  readonly renames: ReadonlyMap<string, string>;
}

/** One side of a path item, with the parameters that its operations share. */
interface SideView {
  readonly shared: ParameterList;
  readonly own: (operation: DocumentNode) => ParameterList;
}

/** What a path item hands on to its operations. */
interface MethodContext extends PathItemContext {
  readonly pathItem: Pair;
  readonly view: { readonly before: SideView; readonly after: SideView };
}

/** Compares what two versions of a path, webhook or callback offer. */
export function diffPathItem(walk: Walk, entry: Pair, site: Site, context: PathItemContext): void {
  compareUndefinedSiblings(walk, entry, site);
  const pair = walk.resolve(entry);
  if (pair === undefined) return;
  const view = {
    before: viewSide(pair.before, (node) => walk.resolveBefore(node)),
    after: viewSide(pair.after, (node) => walk.resolveAfter(node)),
  };
  walk.use(sidesOf(pair, 'parameters'));
  const servers = serversAt(pair, context.servers);
  diffServers(walk, servers, context.servers, site);
  const inherited = { ...context, servers, pathItem: pair, view };
  const judgeOperation = (method: string): Judge => {
    return (_, sides) => diffMethod(walk, sides, site, method, inherited);
  };
  const judges = new Map<string, Judge>([
    ['parameters', judgedElsewhere],
    ['servers', judgedElsewhere],
    ...METHODS.map((method): [string, Judge] => [method, judgeOperation(method.toUpperCase())]),
    ['additionalOperations', (_, sides) => diffAdditional(walk, sides, site, judgeOperation)],
  ]);
  compareMembers(walk, pair, site, judges);
  const strays = { before: view.before.shared.strays, after: view.after.shared.strays };
  diffStrayParameters(walk, strays, pair, site);
  const shadowed = { before: shadowedOf(pair.before, view.before), after: shadowedOf(pair.after, view.after) };
  diffShadowedParameters(walk, shadowed, pair, site);
}

/** Methods without a name of their own. @see OpenAPI 3.2.0, Path Item Object */
function diffAdditional(walk: Walk, maps: Sides, site: Site, judgeOperation: (method: string) => Judge): void {
  for (const { name, sides } of matchEntries(walk, maps, `${site.path}.additionalOperations`)) {
    judgeOperation(name)(walk, sides, site);
  }
}

function diffMethod(walk: Walk, sides: Sides, outer: Site, method: string, { view, ...context }: MethodContext): void {
  const site = { ...atEntry(outer, 'methods', method), subject: `${method} ${outer.subject}` };
  const both = bothOf(sides);
  if (both === undefined) {
    const id = sides.before === undefined ? 'openapi/method-added' : 'openapi/method-removed';
    walk.recorder.add(id, { operation: site.subject }, namedPlace(sides, site.path, method));
    return;
  }
  walk.use(both);
  const parameters = { before: ownAndShared(view.before, both.before), after: ownAndShared(view.after, both.after) };
  // Below a callback everything belongs to the operations that offer it.
  const labels = walk.recorder.operations.length > 0 ? walk.recorder.operations : [site.subject];
  walk.recorder.within(labels, () => diffOperation(walk, both, site, { ...context, parameters }));
}

function viewSide(pathItem: DocumentNode, resolve: (node: DocumentNode) => DocumentNode | undefined): SideView {
  return {
    shared: readParameters(pathItem.get('parameters'), true, resolve),
    own: (operation) => readParameters(operation.get('parameters'), false, resolve),
  };
}

function ownAndShared(view: SideView, operation: DocumentNode): ParameterList {
  return effectiveParameters(view.shared, view.own(operation));
}

/** Shared parameters that decide nothing because every operation replaces them. */
function shadowedOf(pathItem: DocumentNode, view: SideView): DocumentNode[] {
  const operations = [...METHODS.map((method) => pathItem.get(method)), ...operationsOf(pathItem)];
  const lists = operations.flatMap((operation) => (operation === undefined ? [] : [view.own(operation)]));
  return shadowedParameters(view.shared, lists);
}

function operationsOf(pathItem: DocumentNode): DocumentNode[] {
  return (
    pathItem
      .get('additionalOperations')
      ?.entries()
      .map(([, node]) => node) ?? []
  );
}
