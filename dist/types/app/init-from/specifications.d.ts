import type { Reading } from './model.js';
import type { Project } from './project.js';
/** Reads a file as a specification of an interface. */
export declare function readSpecification(project: Project, file: string): Promise<Reading>;
/** Whether a number can be a TCP port. */
export declare function isPort(port: number): boolean;
