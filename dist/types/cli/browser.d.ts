/** Shows an address in the browser of the person; where that fails, the address on the terminal is enough. */
export declare function openBrowser(url: string): void;
