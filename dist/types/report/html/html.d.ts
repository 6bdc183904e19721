/** Finished HTML. Everything that is not one is text of a contract and is escaped where it is put in. */
export declare class Html {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
/** What {@link html} takes: texts are escaped, lists are put in one after the other, `undefined` is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];
/** Builds HTML. A text may stand between tags or inside a quoted attribute, nowhere else. */
export declare function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html;
