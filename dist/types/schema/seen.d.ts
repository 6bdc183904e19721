/** What of a value some schemas have spoken about. */
export declare class Seen {
    readonly names: Set<string>;
    readonly items: Set<number>;
    /** True when a branch could not be decided: more may be seen than is noted. */
    inDoubt: boolean;
    add(other: Seen): void;
}
