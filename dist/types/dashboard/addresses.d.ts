/** Addresses of documents, relative to the page. Keys are safe in them. */
export declare const PLATFORM_ADDRESS = "api/platform.json";
export declare function serviceAddress(key: string): string;
export declare function historyAddress(key: string): string;
export declare function diffAddress(history: string, before: string, after: string): string;
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
