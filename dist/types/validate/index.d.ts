/** Checks one bundle: structure, cross-field rules, meaning, policies. */
export { listPolicyReferences, listReferences, type ReferencedBundle, type References } from './references.ts';
export { type ValidateOptions, type ValidationResult, validateBundle } from './validate-bundle.ts';
