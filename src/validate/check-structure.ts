import { InternalError } from '../base/index.ts';
import { contractSchema10 } from '../contract/index.ts';
import type { DocumentNode } from '../document/index.ts';
import type { ValidationFindings } from './check-context.ts';
import { compileSchema, type SchemaCheck } from './schema-engine.ts';

let compiled: SchemaCheck | undefined;

/**
 * Layer 1: the document has exactly the names and kinds of value that dialect 1.0 knows, in any of its shapes.
 *
 * @returns paths that are missing only because their names are misspelt, which is a finding already
 */
export function checkStructure(root: DocumentNode, findings: ValidationFindings): string[] {
  compiled ??= compileContractSchema();
  const { mistakes, problem } = compiled(root);
  if (mistakes === undefined) throw new InternalError(`the schema of the contract cannot be applied: ${problem}`);
  for (const mistake of mistakes) findings.add('SCHEMA_VIOLATION', mistake, mistake.place);
  return mistakes.flatMap((mistake) => mistake.meant ?? []);
}

function compileContractSchema(): SchemaCheck {
  const { check, problem } = compileSchema(contractSchema10, '2020-12');
  if (check === undefined) throw new InternalError(`the schema of the contract does not compile: ${problem}`);
  return check;
}
