import { diffPathItem } from './diff-path-item.ts';
import { serversAt } from './diff-servers.ts';
import { matchEntries } from './matched-entries.ts';
import { type Judge, judgeUnknown } from './members.ts';
import { bothOf, namedPlace } from './pair.ts';
import { pathTemplate, renamedVariables } from './path-template.ts';
import type { Walk } from './walk.ts';

/** Compares the paths of two documents: by their text, then by their shape without the names of variables. */
export const diffPaths: Judge = (walk, maps, outer) => {
  const servers = serversAt(walk.roots);
  for (const { name, names, sides } of matchEntries(walk, maps, `${outer.path}.paths`, shapeOf)) {
    const site = { path: `${outer.path}.paths[${name}]`, subject: name, reversed: false };
    if (name.startsWith('x-')) {
      judgeUnknown(walk, sides, { ...outer, path: `${outer.path}.paths` }, name);
      continue;
    }
    const both = bothOf(sides);
    if (both === undefined) {
      const id = sides.before === undefined ? 'openapi/path-added' : 'openapi/path-removed';
      walk.recorder.add(id, { path: name }, namedPlace(sides, site.path, name));
      continue;
    }
    const { before = name, after = name } = names;
    if (before !== after) {
      const place = { ...namedPlace(sides, site.path, name), before, after };
      walk.recorder.add('openapi/path-parameter-renamed', { before, after }, place);
    }
    diffPathItem(walk, both, site, { servers, renames: renamedVariables(before, after) });
  }
};

/** Compares the webhooks of two documents: requests that the service sends. */
export const diffWebhooks: Judge = (walk, maps, outer) => {
  const servers = serversAt(walk.roots);
  for (const { name, sides } of matchEntries(walk, maps, `${outer.path}.webhooks`)) {
    const site = { path: `${outer.path}.webhooks[${name}]`, subject: `webhook ${name}`, reversed: true };
    const both = bothOf(sides);
    if (both === undefined) {
      const id = sides.before === undefined ? 'openapi/webhook-added' : 'openapi/webhook-removed';
      walk.recorder.add(id, { name }, namedPlace(sides, site.path, name));
    } else {
      diffPathItem(walk, both, site, { servers, renames: new Map() });
    }
  }
};

/** Compares what callbacks lead to, until no operation has offered another one. */
export function diffPostponed(walk: Walk): void {
  for (let item = walk.takePending(); item !== undefined; item = walk.takePending()) {
    const { entry, site, operations } = item;
    const context = { servers: serversAt(walk.roots), renames: new Map<string, string>() };
    walk.recorder.within(operations, () => diffPathItem(walk, entry, site, context));
  }
}

function shapeOf(path: string): string {
  return pathTemplate(path).shape;
}
