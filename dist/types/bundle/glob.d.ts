/** What one position of a pattern accepts: any run of characters, or one character by a test. */
type Token = 'run' | ((character: string) => boolean);
/** A compiled pattern for one name (no `/`): `*`, `?`, `[]`, `\` escapes. */
export type SegmentGlob = readonly Token[];
/** Compiles a pattern for one name; `undefined` when it can match nothing (an open bracket, a lone backslash). */
export declare function compileSegment(pattern: string): SegmentGlob | undefined;
/** Whether a whole name matches. Takes at most (length of the name × length of the pattern) steps. */
export declare function matchSegment(glob: SegmentGlob, name: string): boolean;
export {};
