/** Contract text as inert Markdown text: it looks as written (invisible characters spelled out) and does nothing. */
export declare function escapeMarkdown(text: string): string;
/** Contract text for the inside of an HTML element that holds no Markdown, such as `<summary>`. */
export declare function escapeHtml(text: string): string;
/**
 * A value as inline code, cut and made visible as in text reports. The fence is longer than any run of backticks
 * inside; a value with `|` becomes a `<code>` element of character references, because readers of Markdown tables
 * disagree about escaped pipes in code.
 */
export declare function codeSpan(value: unknown): string;
