import type { DocumentNode, DocumentSet } from '../document/index.ts';
import { isMetaSchema } from './schema-dialect.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { walkSchema } from './walk-schema.ts';

/** What the `$ref`s of a schema lead to. */
export interface SchemaReferences {
  /** Other files of the bundle that are part of the schema, by path. */
  readonly files: ReadonlyMap<string, DocumentNode>;
  /** Number of values in the schema and those files. */
  readonly nodes: number;
  readonly problems: readonly SchemaProblem[];
}

/** Follows every `$ref` of a schema within the bundle. */
export function findSchemaReferences(documents: DocumentSet, root: DocumentNode): SchemaReferences {
  const files = new Map<string, DocumentNode>();
  const problems: SchemaProblem[] = [];
  const follow = (schema: DocumentNode): void => {
    const reference = schema.get('$ref');
    if (reference?.text === undefined || isMetaSchema(reference.text) || isAddressOf(root, reference.text)) return;
    const { node, problem } = documents.resolve(reference, reference.text);
    if (problem !== undefined) problems.push(...describeProblem(problem, reference));
    const target = node === undefined ? undefined : documents.load(node.file)?.root;
    if (target !== undefined && target.file !== root.file) files.set(target.file, target);
  };
  let nodes = walkSchema(root, follow);
  // Files that are found on the way are appended, and a Map visits them too.
  for (const file of files.values()) nodes += walkSchema(file, follow);
  return { files, nodes, problems };
}

function isAddressOf(root: DocumentNode, reference: string): boolean {
  const id = root.get('$id')?.text ?? '';
  return id !== '' && reference.split('#')[0] === id.split('#')[0];
}

function describeProblem(problem: { kind: string; message: string }, place: DocumentNode): SchemaProblem[] {
  switch (problem.kind) {
    case 'remote': {
      const fix = 'Copy that schema into the bundle and refer to the copy.';
      return [{ kind: 'schema', problem: `${problem.message}, which is never asked`, fix, place }];
    }
    case 'missing-target':
      return [{ kind: 'reference', problem: problem.message, fix: 'Correct what stands after #.', place }];
    default: {
      const fix = 'Add the file to the bundle, or correct the path.';
      return [{ kind: 'reference', problem: problem.message, fix, place }];
    }
  }
}
