/** OpenAPI documents: reading them, and what differs between two of them. */
export { diffOpenapi } from './diff-openapi.ts';
export { type OpenapiReading, readOpenapi } from './read-openapi.ts';
export { unparsedFileRule } from './unparsed-rule.ts';
