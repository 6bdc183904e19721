import { type Version } from './version.js';
/** What a comparison does, whatever spelling it had (`=>` is `>=`, `~>` is `~`, none is `=`). */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '^';
/** The last part of a version that a comparison spells out: `1.2.3` patch, `1.2` and `1.2.x` minor, `1` major, `*` none. */
export type Precision = 'none' | 'major' | 'minor' | 'patch';
/** One comparison of a range, such as `>= 1.2`; parts that are not spelt out are 0 in `version`. */
export interface Comparator {
    readonly operator: Operator;
    readonly version: Version;
    readonly precision: Precision;
}
/** Regular expression source of a possibly partial version inside a range. Has no capture groups. */
export declare const PARTIAL_VERSION = "v?[0-9xX*|]+(?:\\.[0-9xX*|]+)?(?:\\.[0-9xX*|]+)?(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?";
/** Regular expression source of one white space character: the set of Go's `\s`, smaller than that of JavaScript. */
export declare const SPACE = "[\\t\\n\\f\\r ]";
/** Takes the comparison that the text begins with; `length` says how much of the text it was. */
export declare function takeComparator(text: string): {
    comparator: Comparator;
    length: number;
} | undefined;
