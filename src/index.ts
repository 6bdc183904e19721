/** The library: contracts, verdicts and reports over files in memory. Pure and synchronous. */
import { type Files, hasErrors } from './base/index.ts';
import { type ReadContractResult, readContract as readContractDocument } from './contract/index.ts';
import { type BundleDiff, type DiffOptions, diffBundles as diffDocuments } from './diff/index.ts';
import { DocumentSet } from './document/index.ts';
import { type Budgets, compareSchemas as compareSchemaDocuments, type SchemaDialect } from './schema/index.ts';
import { type ValidationResult, validateBundle as validateDocuments } from './validate/index.ts';
import { assessVersion, type VersionAssessment } from './verdict/index.ts';

/**
 * Reads `pacto.yaml` of a bundle, whatever dialect it is written in.
 *
 * @returns `contract` is missing when the document cannot be taken for one; `findings` say why
 */
export function readContract(files: Files): ReadContractResult {
  return readContractDocument(new DocumentSet(files));
}

/** How a bundle is validated. */
export interface ValidateBundleOptions {
  /**
   * Bundles that the contract refers to for configuration and policies, by the text of the reference. A policy
   * reference that is not in the map is an error; without a map it is a warning that the policy was not enforced.
   */
  readonly references?: ReadonlyMap<string, Files>;
}

/** Checks structure, references between fields, meaning and policies of a bundle. */
export function validateBundle(files: Files, options: ValidateBundleOptions = {}): ValidationResult {
  if (options.references === undefined) return validateDocuments(new DocumentSet(files));
  const references = [...options.references].map(
    ([text, bundle]) => [text, { documents: new DocumentSet(bundle) }] as const,
  );
  return validateDocuments(new DocumentSet(files), { references: new Map(references) });
}

/** What {@link diffBundles} gives: the differences, and what they ask of the version. */
export type BundleComparison = Omit<BundleDiff, 'contractChanged'> &
  Pick<VersionAssessment, 'declared' | 'nextVersion'>;

/** Compares two versions of a bundle: every change with its class, reason, position and fix. */
export function diffBundles(before: Files, after: Files, options: DiffOptions = {}): BundleComparison {
  const [beforeDocuments, afterDocuments] = [new DocumentSet(before), new DocumentSet(after)];
  const { contractChanged, ...diff } = diffDocuments(beforeDocuments, afterDocuments, options);
  const versionOf = (documents: DocumentSet): string => readContractDocument(documents).contract?.service.version ?? '';
  const { declared, nextVersion } = assessVersion(versionOf(beforeDocuments), versionOf(afterDocuments), diff.changes, {
    hasUnread: hasErrors(diff.findings),
    contractChanged,
  });
  return { ...diff, declared, nextVersion };
}

/** How two schemas are compared. */
export interface CompareSchemasOptions {
  /** Default: what `$schema` says, else 2020-12. */
  readonly dialect?: SchemaDialect;
  /** `closed` (default): the writer writes only names that its schema declares; `open`: any that it accepts. */
  readonly world?: 'closed' | 'open';
  /** How much may be tried before the answer is unknown, in counts. */
  readonly budgets?: Partial<Budgets>;
}

/** Whether all that a writer may send is accepted by a reader. */
export interface SchemasComparison {
  /** `contained` is proved, `not-contained` has a witness, `unknown` a reason. */
  readonly answer: 'contained' | 'not-contained' | 'unknown';
  /** A value that the writer's schema accepts and the reader's rejects. */
  readonly witness?: unknown;
  /** Why the reader's schema rejects the witness, in words. */
  readonly error?: string;
  /** What stopped the proof: a keyword or a budget. */
  readonly reason?: string;
}

/** Compares two JSON Schemas: is every value of `writer` accepted by `reader`? Never throws for what is in them. */
export function compareSchemas(
  writer: unknown,
  reader: unknown,
  options: CompareSchemasOptions = {},
): SchemasComparison {
  const { dialect, ...rest } = options;
  const documentOf = (schema: unknown) => ({ schema, ...(dialect === undefined ? {} : { dialect }) });
  const { answer, witness, reason } = compareSchemaDocuments(documentOf(writer), documentOf(reader), rest);
  return {
    answer,
    ...(witness === undefined ? {} : { witness: witness.value, error: witness.error }),
    ...(reason === undefined ? {} : { reason }),
  };
}

export type { Change, Classification, Files, Finding } from './base/index.ts';
export { type PackedBundle, packBundle, type UnpackedBundle, unpackBundle } from './bundle/index.ts';
export type { Contract, ReadContractResult } from './contract/index.ts';
export type { DiffOptions } from './diff/index.ts';
export { type Format, type Report, renderReport } from './report/index.ts';
export { findRule, listRules, type RuleEntry } from './rules/index.ts';
export type { ValidationResult } from './validate/index.ts';
