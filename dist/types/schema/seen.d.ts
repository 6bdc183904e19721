/** What of a value some schemas have spoken about. */
export declare class Seen {
    names: ReadonlySet<string>;
    items: ReadonlySet<number>;
    /** True when a branch could not be decided: more may be seen than is noted. */
    inDoubt: boolean;
    addName(name: string): void;
    addItem(index: number): void;
    /** The other one is not used afterwards. */
    add(other: Seen): void;
}
