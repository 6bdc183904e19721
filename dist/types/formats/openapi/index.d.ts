/** OpenAPI documents: reading them, and what differs between two of them. */
export { diffOpenapi } from './diff-openapi.ts';
export { type PathTemplate, pathTemplate } from './path-template.ts';
export { type OpenapiReading, readOpenapi } from './read-openapi.ts';
