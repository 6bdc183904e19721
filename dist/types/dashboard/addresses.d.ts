/** Addresses of documents, relative to the page. Keys are safe in them. */
export declare const PLATFORM_ADDRESS = "api/platform.json";
export declare function serviceAddress(key: string): string;
export declare function historyAddress(key: string): string;
export declare function diffAddress(history: string, before: string, after: string): string;
/** Where a static site has a document as a script, for pages that may not read it. */
export declare function scriptAddress(address: string): string;
/** The function that such a script gives its address and its text to. */
export declare const DOCUMENT_FUNCTION = "pactoDocument";
/** Name of the only policy that may turn an address into a script, and only for those documents. */
export declare const SCRIPT_POLICY = "pacto";
/** What an address asks for. */
export type DocumentRequest = {
    readonly kind: 'service';
    readonly key: string;
} | {
    readonly kind: 'history';
    readonly key: string;
} | {
    readonly kind: 'diff';
    readonly history: string;
    readonly before: string;
    readonly after: string;
};
/** Reads the address of any document but the overview; `undefined` for what is none. */
export declare function readAddress(address: string): DocumentRequest | undefined;
