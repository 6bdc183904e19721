import type { VNode } from 'preact';
import type { HistoryDocument, HistoryVersion } from '../../../model.ts';
import { Icon } from '../../components/icon.tsx';
import { useParams } from '../../state/navigation.tsx';
import { partnersOf, type VersionChoice } from '../../state/version-choice.ts';
import { clip, count, visible } from '../../state/visible.ts';

/** Chooses the two versions; where only some pairs have a diff, the others cannot be chosen. */
export function VersionPicker({
  history,
  choice,
}: {
  readonly history: HistoryDocument;
  readonly choice: VersionChoice;
}): VNode {
  const setParams = useParams();
  const { before, after } = choice;
  const partners = new Set(partnersOf(history, before));
  return (
    <div class="version-picker">
      <label>
        <span>Before</span>
        <select
          name="before"
          value={before.key}
          onChange={(event) => setParams({ before: event.currentTarget.value, after: after.key })}
        >
          {history.versions.map((version) => (
            <VersionOption version={version} />
          ))}
        </select>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-label="Swap the versions"
        disabled={!partnersOf(history, after).includes(before)}
        onClick={() => setParams({ before: after.key, after: before.key })}
      >
        <Icon name="arrow" />
      </button>
      <label>
        <span>After</span>
        <select
          name="after"
          value={after.key}
          onChange={(event) => setParams({ before: before.key, after: event.currentTarget.value })}
        >
          {history.versions.map((version) => (
            <VersionOption version={version} disabled={!partners.has(version) && version !== after} />
          ))}
        </select>
      </label>
      {history.pairs !== undefined && <p class="quiet">{count(history.pairs.length, 'diff')} on this site</p>}
    </div>
  );
}

function VersionOption({
  version,
  disabled = false,
}: {
  readonly version: HistoryVersion;
  readonly disabled?: boolean;
}): VNode {
  return (
    <option value={version.key} disabled={disabled}>
      {visible(clip(version.version, 40))}
      {version.where === 'workspace' ? ' (workspace)' : ''}
    </option>
  );
}
