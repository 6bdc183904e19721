/** The contract document: every dialect read into one model. */
export { contractSchema10 } from './contract-schema.js';
export type { Configuration, Contact, Contract, Dependency, Dialect, Interface, InterfaceType, Owner, Policy, Runtime, Scaling, Service, } from './model.js';
export { applyOverrides, type Overrides, type ValuesFile } from './overrides.js';
export { CONTRACT_FILE, type ReadContractResult, readContract } from './read-contract.js';
