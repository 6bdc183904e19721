import { AppError } from '../base/index.js';
/** What asks a program to end. */
export type StopName = 'SIGINT' | 'SIGTERM';
/** Where such requests come from: the process. */
export interface StopSource {
    on(name: StopName, listener: (name: StopName) => void): unknown;
    off(name: StopName, listener: (name: StopName) => void): unknown;
}
/** A run was asked to end before its end. */
export declare class Interrupted extends AppError {
    /** What asked for it. */
    readonly by: StopName;
    /** @param state what was done, and what was not */
    constructor(by: StopName, state: string);
}
/** Requests to end that somebody listens to. */
export interface StopWatch {
    /** Aborts on the first request, which is its reason; with the second one the process ends as it usually does. */
    readonly signal: AbortSignal;
    /** Listens no longer. */
    release(): void;
}
/** Listens to requests to end. */
export declare function watchStop(source: StopSource): StopWatch;
/** What asked to end; a signal of other making counts as an interrupt. */
export declare function stopName(stop: AbortSignal | undefined): StopName;
/** Instead of a result, when nobody waits for it any more. */
export declare const ABANDONED: unique symbol;
/**
 * Waits for work, but no longer than the run goes on.
 *
 * @param grace what the work still gets then; default nothing
 */
export declare function whileRunning<Result>(stop: AbortSignal | undefined, work: Promise<Result>, grace?: () => Promise<void>): Promise<Result | typeof ABANDONED>;
/**
 * Waits for work that can be left at any moment.
 *
 * @param state what holds when it is left, for the message
 * @throws Interrupted when the run is asked to end
 */
export declare function untilStopped<Result>(stop: AbortSignal | undefined, work: Promise<Result>, state: string): Promise<Result>;
