import { isSameValue, type Judge, judgeMembers, placeOf, type Sides } from './members.ts';
import { Part } from './part.ts';
import type { Site, Walk } from './walk.ts';

/** Compares the parameters of a channel's address. */
export function diffParameters(walk: Walk, channel: string, sides: Sides, site: Site): void {
  const names = new Set([...(sides.before?.keys() ?? []), ...(sides.after?.keys() ?? [])]);
  const parents = { before: sides.before ?? sides.parents.before, after: sides.after ?? sides.parents.after };
  for (const parameter of names) {
    const inner = { before: sides.before?.get(parameter), after: sides.after?.get(parameter), parents };
    diffParameter(walk, { channel, parameter }, inner, `${site.path}.parameters[${parameter}]`);
  }
}

function diffParameter(walk: Walk, args: { channel: string; parameter: string }, sides: Sides, path: string): void {
  const { before, after } = sides;
  if (before === undefined && after !== undefined) {
    const place = { ...placeOf(sides, path), after: args.parameter };
    walk.recorder.add('asyncapi/channel-parameter-added', args, place);
    walk.markAdded(after);
  } else if (after === undefined && before !== undefined) {
    const place = { ...placeOf(sides, path), before: args.parameter };
    walk.recorder.add('asyncapi/channel-parameter-removed', args, place);
    walk.markRemoved(before);
  } else if (before !== undefined && after !== undefined) {
    const parts = [Part.open(walk.before.documents, before), Part.open(walk.after.documents, after)] as const;
    const owner = `parameter ${args.parameter}`;
    const judges = new Map(['enum', 'default', 'location', 'schema'].map((name) => [name, judgeKeyword(args, name)]));
    judgeMembers(walk, ...parts, { path, owner }, judges);
  }
}

function judgeKeyword(args: { channel: string; parameter: string }, keyword: string): Judge {
  return (walk, sides, site) => {
    if (isSameValue(sides)) return;
    const place = placeOf(sides, `${site.path}.${keyword}`);
    walk.recorder.add('asyncapi/channel-parameter-changed', { ...args, keyword }, place);
  };
}
