import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { DocConfiguration } from '../../report/index.js';
/** A group of settings before its keys are read. */
interface KeySource {
    /** Path of the schema inside the bundle. */
    readonly schema?: string;
    /** What the contract sets. */
    readonly values?: DocumentNode;
}
/** The settings of a schema inside the bundle, nested ones below theirs, in the order of the document. */
export declare function listConfigurationKeys(documents: DocumentSet, { schema, values }: KeySource): Pick<DocConfiguration, 'keys' | 'problem'>;
export {};
