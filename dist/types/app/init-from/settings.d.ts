import { type Setting } from './environment-file.js';
import type { Reading } from './model.js';
import type { Project } from './project.js';
/** Reads a file as the JSON Schema of a configuration: named like one, and one by its content. */
export declare function readSettingsSchema(project: Project, file: string): Promise<Reading>;
/** Whether a file shows by its name which environment a program expects. */
export declare function isEnvironmentFile(file: string): boolean;
/** The settings of an example of an environment; none when it cannot be read. */
export declare function readSettings(project: Project, file: string): Promise<readonly Setting[]>;
/**
 * The part that settings become: a schema at a path that is free.
 *
 * @param source the example of the environment
 */
export declare function describeSettings(project: Project, service: string, source: string, settings: readonly Setting[]): Promise<Reading>;
