/** OpenAPI documents: reading them, and what differs between two of them. */
export { diffOpenapi } from './diff-openapi.js';
export { type OpenapiReading, readOpenapi } from './read-openapi.js';
export { unparsedFileRule } from './unparsed-rule.js';
