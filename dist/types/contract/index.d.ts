/** The contract document: every dialect read into one model. */
export { type Configuration, type Contact, type Contract, type Dependency, DIALECTS, type Dialect, type Interface, type InterfaceType, type Owner, type Policy, type Runtime, type Scaling, type Service, } from './model.ts';
export { CONTRACT_FILE, type ReadContractResult, readContract } from './read-contract.ts';
