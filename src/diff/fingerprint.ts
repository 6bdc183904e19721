import { type Change, canonicalJson, type DraftChange, sha256Hex } from '../base/index.ts';

/**
 * A name for a change that survives edits of prose, line numbers and versions, so that a waiver keeps meaning the same
 * break: hash of [rule, service, interface or configuration, path, before, after].
 */
export function fingerprintOf(
  draft: DraftChange,
  service: string,
  scope: Pick<Change, 'interface' | 'configuration'>,
): string {
  const place = scope.interface ?? scope.configuration ?? null;
  const identity = [draft.rule, service, place, draft.path, draft.before ?? null, draft.after ?? null];
  return sha256Hex(canonicalJson(identity));
}
