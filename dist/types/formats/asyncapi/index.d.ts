/** AsyncAPI documents: reading them, and what differs between two of them. */
export { diffAsyncapi } from './diff-asyncapi.js';
export { type AsyncapiReading, readAsyncapi } from './read-asyncapi.js';
