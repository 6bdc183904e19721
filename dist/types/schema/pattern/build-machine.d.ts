import { type CharacterSet } from './character-set.js';
import { type Expression } from './expression.js';
/** One state of a nondeterministic machine; steps `atStart` and `atEnd` are free only at that end of the text. */
export interface MachineState {
    readonly moves: {
        readonly set: CharacterSet;
        readonly to: number;
    }[];
    readonly free: number[];
    readonly atStart: number[];
    readonly atEnd: number[];
}
/** A nondeterministic machine that starts in state 0 and searches: a match anywhere in the text counts. */
export interface Machine {
    readonly states: readonly MachineState[];
    readonly final: number;
}
/** @throws UnsupportedPattern when the machine would be too large */
export declare function buildMachine(expression: Expression): Machine;
