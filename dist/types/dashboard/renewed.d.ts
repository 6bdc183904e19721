/** How a value is read again. */
export interface RenewOptions<T> {
    readonly read: (last: T) => Promise<T>;
    /** Why a new value must not take the place of the last one; `undefined` when it may. */
    readonly refuse: (next: T, last: T) => string | undefined;
    /** How long the first value took to read. */
    readonly firstTookMs: number;
    /** Says what a failure means to the reader. */
    readonly describe: (error: unknown) => string;
    readonly now: () => Date;
}
/** A value with what is known of its age. */
export interface Aged<T> {
    readonly value: T;
    readonly readAt: Date;
    /** Why there is no newer one. */
    readonly trouble?: string;
    /** True when a newer one was still being read as patience ended. */
    readonly isLate: boolean;
}
/**
 * A value that is read again when somebody asks for it; the last good one stays when that fails. One reading at a time,
 * and a pause as long as the last one took between two, so that asking often costs no more than half of the time.
 */
export declare class Renewed<T> {
    #private;
    constructor(first: T, options: RenewOptions<T>);
    /** The last good value. */
    get current(): T;
    /**
     * The value as it is from now on, or the last one when that takes longer or cannot be had. Where reading is known to
     * take longer than that it does not begin, so that who asks gets an answer before the work. Never rejects.
     */
    renewWithin(patienceMs: number): Promise<Aged<T>>;
    /** The same for who waits, however long it takes; what is being read already is new enough for who asked before. */
    catchUp(patienceMs: number): Promise<Aged<T>>;
}
