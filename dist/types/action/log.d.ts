/** Writes text that may quote contracts: while it is written, the runner takes no line of it for a command. */
export declare function logText(text: string): void;
