import type { Files } from '../../base/index.js';
import type { Project } from './project.js';
/**
 * A file of the project with all files of the project that it refers to, directly or not: `$ref` in YAML and JSON,
 * `import` in .proto. What is not there is left to validation, which says where it is missing.
 */
export declare function loadWithReferences(project: Project, file: string): Promise<Files>;
