import type { VNode } from 'preact';
import { useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { clip, visible } from '../state/visible.ts';

interface OwnerChoiceProps {
  readonly platform: Platform;
  /** Empty for all. */
  readonly owner: string;
}

/** Narrows what is shown to one owner; nothing where nobody owns anything. */
export function OwnerChoice({ platform, owner }: OwnerChoiceProps): VNode | null {
  const setParams = useParams();
  const { owners } = platform.document;
  if (owners.length === 0) return null;
  return (
    <label class="field">
      <span class="unseen">Owner</span>
      <select name="owner" value={owner} onChange={(event) => setParams({ owner: event.currentTarget.value })}>
        <option value="">All owners</option>
        {owners.map(({ name }) => (
          <option value={name}>{visible(clip(name, 40))}</option>
        ))}
      </select>
    </label>
  );
}
