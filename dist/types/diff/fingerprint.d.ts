import { type Change, type DraftChange } from '../base/index.js';
/**
 * A name for a change that survives edits of prose, line numbers and versions, so that a waiver keeps meaning the same
 * break: hash of [rule, service, interface or configuration, path, before, after].
 */
export declare function fingerprintOf(draft: DraftChange, service: string, scope: Pick<Change, 'interface' | 'configuration'>): string;
