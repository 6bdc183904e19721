import type { DocumentSet } from '../../document/index.js';
import type { DocConfiguration } from '../../report/index.js';
/** The settings of a schema inside the bundle, nested ones below theirs, in the order of the document. */
export declare function listConfigurationKeys(documents: DocumentSet, schema: string | undefined): Pick<DocConfiguration, 'keys' | 'problem'>;
