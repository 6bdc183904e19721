import type { ProtoDiff } from './proto-diff.ts';
import type { ProtoSchema, SchemaElement } from './schema.ts';

/** Definitions of one side that the other may have in a file that could not be read: those are not known to differ. */
export interface UnreadFiles {
  /** True when an old definition is perhaps still there. */
  mayRemain(definition: SchemaElement): boolean;
  /** True when a new definition was perhaps there before. */
  mayHaveBeen(definition: SchemaElement): boolean;
}

/** Looks for imports that only one side can follow; one that neither has says nothing about what differs. */
export function findUnreadFiles({ before, after }: Pick<ProtoDiff, 'before' | 'after'>): UnreadFiles {
  return { mayRemain: mayStandIn(after, before), mayHaveBeen: mayStandIn(before, after) };
}

function mayStandIn(side: ProtoSchema, other: ProtoSchema): (definition: SchemaElement) => boolean {
  const unread = [...side.missing.keys()].filter((path) => other.imported.has(path));
  if (unread.length === 0) return () => false;
  const read = new Set(filesOf(side));
  return ({ at }) => !read.has(at.location().file);
}

function filesOf(schema: ProtoSchema): string[] {
  return [schema.root, ...schema.imported.values()].map((file) => file.package.at.location().file);
}
