/** A field or enum value: sent by number, written by name. */
interface Member {
    readonly name: string;
    readonly number: number;
}
/** Members of the two sides that are the same one, and those that are on one side only. */
export interface MemberMatches<T extends Member> {
    readonly both: readonly {
        readonly before: T;
        readonly after: T;
    }[];
    readonly removed: readonly T[];
    readonly added: readonly T[];
}
/** Matches members by name and what is left by number, so that a renamed member is not taken for two. */
export declare function matchMembers<T extends Member>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): MemberMatches<T>;
export {};
