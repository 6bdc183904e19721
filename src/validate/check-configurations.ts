import type { Configuration } from '../contract/index.ts';
import type { DocumentSet } from '../document/index.ts';
import { findBundleFile } from './bundle-file.ts';
import type { CheckContext, ValidationFindings } from './check-context.ts';
import { checkReference } from './oci-reference.ts';
import { loadSchema } from './schema-file.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** Where a bundle keeps the schema that other contracts take over by reference. */
const SHARED_SCHEMA = 'configuration/schema.json';

/** Schemas, references and values of the configurations. */
export function checkConfigurations(context: CheckContext): void {
  const reported = new Set<string>();
  for (const configuration of context.contract.configurations) {
    checkConfigurationReference(configuration, context);
    const written = configuration.node.get('schema');
    if (written?.text === undefined) continue;
    const found = findBundleFile(context.documents, written.text);
    if (found.problem === undefined) {
      checkValues(configuration, found.file, context, reported);
      continue;
    }
    const facts = { role: 'configuration schema', written: written.text, problem: found.problem, fix: found.fix };
    context.findings.add('FILE_NOT_FOUND', facts, written);
  }
  checkSharedSchema(context);
}

/** The schema a bundle shares with others must be one, whether the bundle uses it itself or not. */
function checkSharedSchema({ contract, documents, findings }: CheckContext): void {
  const isDeclared = contract.configurations.some(
    ({ schema }) => schema !== undefined && findBundleFile(documents, schema).file === SHARED_SCHEMA,
  );
  if (isDeclared || !documents.has(SHARED_SCHEMA)) return;
  for (const problem of loadSchema(documents, SHARED_SCHEMA).problems ?? []) {
    addSchemaProblem(problem, SHARED_SCHEMA, findings);
  }
}

function checkValues(
  configuration: Configuration,
  file: string,
  { documents, findings }: CheckContext,
  reported: Set<string>,
): void {
  const schema = loadSchema(documents, file);
  if (schema.check === undefined) {
    // Two configurations may share a schema; its mistakes are told once.
    if (!reported.has(file)) for (const problem of schema.problems) addSchemaProblem(problem, file, findings);
    reported.add(file);
    return;
  }
  const { values } = configuration;
  if (values === undefined || values.keys().length === 0) return;
  const { mistakes, problem } = schema.check(values);
  for (const { place, ...facts } of mistakes ?? []) {
    findings.add('CONFIG_VALUES_VALIDATION_FAILED', { ...facts, schema: file }, place);
  }
  if (problem === undefined) return;
  const facts = { problem: `values cannot be checked against ${file}: ${problem}`, fix: 'Simplify the schema.' };
  findings.add('INVALID_CONFIG_SCHEMA', facts, values);
}

function addSchemaProblem(problem: SchemaProblem, file: string, findings: ValidationFindings): void {
  switch (problem.kind) {
    case 'syntax':
      findings.add('INVALID_CONFIG_JSON', { file, problem: problem.problem }, problem.place);
      break;
    case 'too-large':
      findings.add('CONFIG_SCHEMA_TOO_LARGE', { file, problem: problem.problem }, problem.place);
      break;
    case 'reference':
      findings.add('UNRESOLVED_REFERENCE', problem, problem.place);
      break;
    case 'schema':
      findings.add('INVALID_CONFIG_SCHEMA', problem, problem.place);
      break;
  }
}

function checkConfigurationReference({ node }: Configuration, { references, findings }: CheckContext): void {
  const reference = node.get('ref');
  const written = reference?.text;
  if (reference === undefined || written === undefined) return;
  const checked = checkReference(written);
  if (checked.problem !== undefined) {
    findings.add('INVALID_CONFIG_REF', { written, problem: checked.problem, fix: checked.fix }, reference);
    return;
  }
  const bundle = references?.get(written);
  const problem = bundle?.documents === undefined ? bundle?.problem : sharedSchemaProblem(bundle.documents);
  if (problem !== undefined) findings.add('CONFIG_REF_UNRESOLVED', { written, problem }, reference);
}

function sharedSchemaProblem(documents: DocumentSet): string | undefined {
  if (!documents.has(SHARED_SCHEMA)) return `that bundle has no ${SHARED_SCHEMA}`;
  const problem = loadSchema(documents, SHARED_SCHEMA).problems?.find((each) => each.kind !== 'too-large');
  return problem === undefined ? undefined : `${SHARED_SCHEMA} of that bundle: ${problem.problem}`;
}
