import { isJsonObject } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { type Role, roleOfMember, walkSchema } from './walk-schema.ts';

/** Draft-04 says beside a bound whether the bound itself is shut out; later drafts have two kinds of bounds. */
const BOUNDS = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

/** A schema of draft-04 in the words of draft-07. @see JSON Schema Validation draft-04, section 5.1 */
export function modernise(schema: unknown, role: Role = 'schema'): unknown {
  if (Array.isArray(schema)) return schema.map((item) => modernise(item, role));
  if (!isJsonObject(schema)) return schema;
  const members = new Map(
    Object.entries(schema).map(([name, member]) => [name, modernise(member, roleOfMember(name, role))]),
  );
  if (role !== 'schema') return Object.fromEntries(members);
  for (const [exclusive, bound] of BOUNDS) {
    if (members.get(exclusive) === true) {
      members.set(exclusive, members.get(bound));
      members.delete(bound);
    } else if (members.get(exclusive) === false) members.delete(exclusive);
  }
  return Object.fromEntries(members);
}

/** What draft-04 refuses and draft-07 would take for something else. */
export function findEarlyProblems(root: DocumentNode): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  walkSchema(root, (schema) => {
    for (const [exclusive, bound] of BOUNDS) {
      const place = schema.get(exclusive);
      if (place === undefined) continue;
      const problem =
        typeof place.value !== 'boolean'
          ? `${exclusive} must be true or false in draft-04`
          : `${exclusive} is there without ${bound}`;
      const isWrong = typeof place.value !== 'boolean' || schema.get(bound) === undefined;
      const fix = `Write ${bound} with ${exclusive}: true, or name a later dialect in $schema.`;
      if (isWrong) problems.push({ kind: 'schema', problem, fix, place });
    }
  });
  return problems;
}
