import type { ChangedEdge, EdgeFacts } from '../graph/index.ts';

/** `+1.0.0`, `-1.0.0`, `1.0.0 → 1.1.0`, or the version that stays. */
export function versionChangeText({ type, before, after }: ChangedEdge): string {
  const [from, to] = [versionText(before), versionText(after)];
  if (type === 'added') return `+${to}`;
  if (type === 'removed') return `-${from}`;
  return from === to ? to : `${from} → ${to}`;
}

function versionText(facts: EdgeFacts | undefined): string {
  return facts?.version ?? 'not resolved';
}

/** What else differs: the range, whether it is needed, the reference, the content behind the same version. */
export function factChanges({ before, after }: ChangedEdge): string[] {
  if (before === undefined || after === undefined) return [];
  const need = ({ required }: EdgeFacts): string => (required ? 'required' : 'optional');
  const isSameVersion = before.version !== undefined && before.version === after.version;
  return [
    ...changed(before.compatibility, after.compatibility),
    ...changed(need(before), need(after)),
    ...changed(before.ref, after.ref),
    ...(isSameVersion && before.digest !== after.digest ? ['other content'] : []),
  ];
}

function changed(before: string, after: string): string[] {
  return before === after ? [] : [`${before} → ${after}`];
}
