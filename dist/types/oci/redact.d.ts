/** Stands where a secret was. */
export declare const MASK = "***";
/** Replaces credentials in a text: those in addresses, headers, query values and tokens of well-known forms. */
export declare function redact(text: string): string;
/** An address for messages: without user, password, query and fragment. */
export declare function redactUrl(url: URL): string;
/** Makes a text from outside fit for a log: redacted, control characters out, cut to `limit` UTF-16 units. */
export declare function quoteForeignText(text: string, limit?: number): string;
