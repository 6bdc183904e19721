import type { SbomChange } from '../diff/index.js';
/** A package on one line: `+ name@version`, `- name@version`, `~ name field: before -> after`. */
export declare function sbomText(change: SbomChange): string;
