/** Checks one bundle: structure, cross-field rules, meaning, policies. */
export { listPolicyReferences, listReferences, type ReferencedBundle, type References } from './references.js';
export { type ValidateOptions, type ValidationResult, validateBundle } from './validate-bundle.js';
