/** The contract document: every dialect read into one model. */
export type { Configuration, Contact, Contract, Dependency, Dialect, Interface, InterfaceType, Owner, Policy, Runtime, Scaling, Service, } from './model.js';
export { CONTRACT_FILE, type ReadContractResult, readContract } from './read-contract.js';
/** The JSON Schema of dialect 1.0 in its five shapes. */
export { default as contractSchema10 } from './schema/pacto-1.0.schema.json';
