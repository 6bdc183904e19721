/** A request as one attempt sends it. */
export interface HttpRequest {
    readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
    readonly url: URL;
    /** Names in lower case. */
    readonly headers: {
        readonly [name: string]: string;
    };
    readonly body?: Uint8Array;
    /** Longest answer that is read, in bytes, when the request succeeds. */
    readonly maxBytes: number;
}
/** An answer, whatever its status. The body of a success is whole, that of an error or a redirect may be cut. */
export interface HttpResponse {
    readonly status: number;
    /** Values by name in lower case, in the order of arrival. */
    readonly headers: ReadonlyMap<string, readonly string[]>;
    readonly body: Uint8Array;
}
/** Sends one request and reads its answer; redirects and codings are left to the caller. */
export type HttpSend = (request: HttpRequest, signal: AbortSignal | undefined) => Promise<HttpResponse>;
/** The first value of a header. */
export declare function headerOf(response: HttpResponse, name: string): string | undefined;
