import type { Identity } from './identity.js';
import { type ContractPart, type Evidence } from './model.js';
import type { Ports } from './ports.js';
/** An interface of the contract to be. */
export interface PlannedInterface {
    readonly name: string;
    readonly type: 'http' | 'grpc' | 'event';
    readonly part: ContractPart;
    /** Missing for events. */
    readonly port?: Evidence<number>;
}
/** A configuration of the contract to be. */
export interface PlannedConfiguration {
    readonly name: string;
    readonly part: ContractPart;
}
/** Everything that goes into a contract. */
export interface ContractPlan {
    readonly identity: Identity;
    readonly interfaces: readonly PlannedInterface[];
    readonly configurations: readonly PlannedConfiguration[];
}
/** Gives every part its place in the contract. */
export declare function planContract(identity: Identity, parts: readonly ContractPart[], ports: Ports): ContractPlan;
