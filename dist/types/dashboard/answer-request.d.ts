import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from './live-site.js';
/**
 * Answers one request; never rejects.
 *
 * @param hosts what the request may call this server
 */
export declare function answerRequest(site: Site, hosts: readonly string[], reportBug: (error: unknown) => void, request: IncomingMessage, response: ServerResponse): Promise<void>;
