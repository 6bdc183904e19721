import { canonicalJson, compareFindings, type Finding, hasErrors } from '../base/index.ts';
import { CONTRACT_FILE, type Contract, readContract } from '../contract/index.ts';
import type { DocumentNode, DocumentSet } from '../document/index.ts';
import { FindingCollector, validationRules } from '../rules/index.ts';
import { checkConfigurations } from './check-configurations.ts';
import type { CheckContext } from './check-context.ts';
import { checkDependencies } from './check-dependencies.ts';
import { checkInterfaces } from './check-interfaces.ts';
import { checkNames } from './check-names.ts';
import { checkPolicies } from './check-policies.ts';
import { checkRuntime } from './check-runtime.ts';
import { checkService } from './check-service.ts';
import { checkStructure } from './check-structure.ts';
import { type ExplainedFinding, explainMissing } from './explain-missing.ts';
import type { References } from './references.ts';

/** What validation needs beyond the bundle itself. */
export interface ValidateOptions {
  /**
   * What the references of configurations and policies resolve to, those of providers included. Without it policies by
   * reference are not enforced, which is a warning; with it, one that it does not have is an error.
   */
  readonly references?: References;
}

/** What validation says about a bundle. */
export interface ValidationResult {
  /** True when no finding is an error. */
  readonly valid: boolean;
  /** Missing when the document cannot be taken for a contract. */
  readonly contract?: Contract;
  /** Sorted, each once. */
  readonly findings: readonly Finding[];
}

/** Layers 2 to 4. */
const CHECKS: readonly ((context: CheckContext) => void)[] = [
  checkNames,
  checkService,
  checkInterfaces,
  checkConfigurations,
  checkDependencies,
  checkRuntime,
  checkPolicies,
];

/**
 * Checks a bundle in layers: structure, cross-field rules, meaning, policies. A broken layer does not stop the next:
 * all that can still be read is checked, so that one run shows every mistake, and each mistake once.
 */
export function validateBundle(documents: DocumentSet, options: ValidateOptions = {}): ValidationResult {
  const { contract, findings: problems } = readContract(documents);
  const root = documents.load(CONTRACT_FILE)?.root;
  const reading = problems.map((finding) => explainMissing(finding, root));
  const structure = new FindingCollector(validationRules);
  const misspelt = root !== undefined && isDialect1(root) ? checkStructure(root, structure) : [];
  const shape = structure.findings.filter((finding) => !reading.some((known) => covers(known, finding)));
  const refused = new Set([...misspelt, ...shape.map((finding) => finding.path)]);
  const rest = contract === undefined ? [] : checkContract(contract, documents, options);
  // A value that the structure refuses gets no second finding: no other check could have expected it.
  const news = rest.filter((finding) => finding.file !== CONTRACT_FILE || !refused.has(finding.path));
  const findings = distinct([...reading.map((each) => each.finding), ...shape, ...news]);
  return { valid: !hasErrors(findings), ...(contract === undefined ? {} : { contract }), findings };
}

function checkContract(
  contract: Contract,
  documents: DocumentSet,
  { references }: ValidateOptions,
): readonly Finding[] {
  const findings = new FindingCollector(validationRules);
  const context: CheckContext = { contract, documents, findings, ...(references === undefined ? {} : { references }) };
  for (const check of CHECKS) check(context);
  return findings.findings;
}

/** A document of another dialect is not measured by this one; without a label, or with 1.0 as a number, it may be. */
function isDialect1(root: DocumentNode): boolean {
  const label = root.get('pactoVersion')?.value;
  return label === undefined || label === null || label === '' || label === '1.0' || label === 1;
}

/** What reading said about a value, or about a member that is missing in it, is not said again. */
function covers({ finding: known, misspelt }: ExplainedFinding, finding: Finding): boolean {
  const isOfMember = finding.path === '' || known.path.startsWith(`${finding.path}.`);
  return known.path === finding.path || misspelt === finding.path || isOfMember;
}

function distinct(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [canonicalJson(finding), finding]));
  return [...unique.values()].sort(compareFindings);
}
