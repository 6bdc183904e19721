import type { VNode } from 'preact';

/** Labels with their values; unknown ones are left out. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: VNode | string | undefined])[];
}): VNode | null {
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
