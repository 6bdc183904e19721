import { formatPath } from '../base/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { FindingPlace } from '../rules/index.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { quote } from './value-words.ts';
import { walkSchema } from './walk-schema.ts';

/** The regular expressions of a schema that are none; the engine would name neither file nor line. */
export function findPatternProblems(root: DocumentNode): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  walkSchema(root, (schema) => {
    const pattern = schema.get('pattern');
    if (pattern?.text !== undefined) problems.push(...checkPattern(pattern.text, pattern));
    for (const [name, member] of schema.get('patternProperties')?.entries() ?? []) {
      problems.push(...checkPattern(name, { ...member.keyLocation(), path: formatPath(member.path) }));
    }
  });
  return problems;
}

function checkPattern(pattern: string, place: FindingPlace): SchemaProblem[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch {
    const problem = `${quote(pattern)} is not a regular expression`;
    return [{ kind: 'schema', problem, fix: 'Correct it; it is read as in JavaScript with the flag u.', place }];
  }
}
