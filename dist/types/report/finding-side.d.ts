import type { Finding } from '../base/index.js';
/** Whether a finding is about the published side; the comparison says so in the message and takes its place away. */
export declare function isAboutBefore({ message, file }: Finding): boolean;
