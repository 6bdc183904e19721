import { type Finding } from '../../base/index.js';
import type { DocumentFile, DocumentNode } from '../../document/index.js';
/** A configuration schema as read; without `root` the findings say why it cannot be. */
export interface ConfigurationSchema {
    readonly root?: DocumentNode;
    readonly findings: readonly Finding[];
}
/** Reads a configuration schema and checks that every reference that it reaches leads somewhere. */
export declare function readConfigurationSchema(file: DocumentFile): ConfigurationSchema;
/** Parses a configuration schema without looking inside. */
export declare function loadConfigurationSchema({ documents, file }: DocumentFile): ConfigurationSchema;
/** A finding about a `$ref` that leads nowhere. */
export declare function referenceFinding(node: DocumentNode, message: string): Finding;
