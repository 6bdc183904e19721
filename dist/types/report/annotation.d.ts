/** A remark on lines of a file of the repository. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    /** Relative to the root of the repository. */
    readonly file: string;
    /** 1-based, inclusive. */
    readonly startLine: number;
    readonly endLine: number;
    /** 1-based, exclusive end; only when the remark is about one line. */
    readonly startColumn?: number;
    readonly endColumn?: number;
    /** At most 255 characters. */
    readonly title: string;
    /** Plain text; nothing in it is markup. */
    readonly message: string;
}
