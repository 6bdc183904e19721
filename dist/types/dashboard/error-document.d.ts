import type { ErrorDocument } from './model.js';
/** An error as a browser gets it. */
export interface HttpError {
    readonly status: number;
    readonly document: ErrorDocument;
}
/** Whether a failure is a mistake of ours. */
export declare function isBug(error: unknown): boolean;
/** What a failure means to who asked; of a mistake of ours only that it is one. */
export declare function describeError(error: unknown): HttpError;
/** An error with its status. */
export declare function httpError(status: number, code: string, message: string, hint?: string): HttpError;
