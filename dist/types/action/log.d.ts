/**
 * Writes text that may quote what a branch says. While it is written, the runner takes no line of it for a command,
 * neither one that begins with `::` nor the older `##[…]`, which it finds anywhere in a line.
 */
export declare function logText(text: string): void;
/** Where something broke that should not, for whoever reports it. */
export declare function logStack(error: unknown): void;
