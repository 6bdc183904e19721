import type { DocumentDiff, Finding } from '../base/index.js';
import type { InterfaceType } from '../contract/index.js';
import type { DocumentFile } from '../document/index.js';
/** How the specification of one kind of interface is compared and read. */
export interface InterfaceFormat {
    readonly diff: (before: DocumentFile, after: DocumentFile) => DocumentDiff;
    readonly read: (file: DocumentFile) => {
        readonly findings: readonly Finding[];
    };
}
/** The format behind each kind of interface. */
export declare const INTERFACE_FORMATS: {
    readonly [Type in InterfaceType]: InterfaceFormat;
};
