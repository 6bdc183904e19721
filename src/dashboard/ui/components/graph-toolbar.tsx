import type { VNode } from 'preact';
import type { GraphSettings } from '../state/graph-settings.ts';
import { DEPTHS } from '../state/graph-settings.ts';
import { useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { describeSize, type Scene } from '../state/scene.ts';
import { clip, visible } from '../state/visible.ts';
import { Choice } from './choice.tsx';
import { Icon } from './icon.tsx';
import { OwnerChoice } from './owner-choice.tsx';

const DIRECTIONS = [
  ['both', 'Both ways'],
  ['needs', 'What it needs'],
  ['users', 'Who needs it'],
] as const;

/** What the graph shows: everything or a neighbourhood, as a drawing or a list, with what kept bright. */
export function GraphToolbar({
  platform,
  scene,
  kept,
  settings,
}: {
  readonly platform: Platform;
  readonly scene: Scene;
  readonly kept: ReadonlySet<number> | undefined;
  readonly settings: GraphSettings;
}): VNode {
  const setParams = useParams();
  const { query, owner = '', asList, references } = settings;
  const first = kept === undefined ? undefined : [...kept][0];
  const size = kept === undefined ? describeSize(scene) : `${kept.size} of ${describeSize(scene)}`;
  return (
    <div class="graph-toolbar" role="group" aria-label="What the graph shows">
      <Focused settings={settings} />
      <label class="field find">
        <Icon name="search" />
        <input
          type="search"
          name="find"
          placeholder="Find in the graph"
          aria-label="Find in the graph"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setParams({ q: event.currentTarget.value }, query === '' ? 'push' : 'replace')}
          onKeyDown={(event) =>
            event.key === 'Enter' && first !== undefined && setParams({ select: scene.nodes[first]?.id })
          }
        />
      </label>
      <OwnerChoice platform={platform} owner={owner} />
      {platform.document.layoutWithReferences !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            name="references"
            checked={references}
            onChange={(event) => setParams({ references: event.currentTarget.checked })}
          />
          References
        </label>
      )}
      <Choice
        label="Shown as"
        value={asList ? 'list' : ''}
        options={[
          ['', 'Graph'],
          ['list', 'List'],
        ]}
        onChoose={(as) => setParams({ as })}
      />
      <output class="size">{size}</output>
    </div>
  );
}

function Focused({ settings: { focus, depth, direction } }: { readonly settings: GraphSettings }): VNode | null {
  const setParams = useParams();
  if (focus === undefined) return null;
  return (
    <div class="focused">
      <span class="chip">
        <Icon name="focus" />
        <bdi>{visible(clip(focus, 40))}</bdi>
        <button
          type="button"
          class="chip-close"
          aria-label="Show the whole platform"
          onClick={() => setParams({ focus: undefined, depth: undefined, direction: undefined })}
        >
          <Icon name="close" />
        </button>
      </span>
      <Choice
        label="Steps"
        value={`${depth}`}
        options={DEPTHS.map((each) => [`${each}`, `${each}`])}
        onChoose={(each) => setParams({ depth: each })}
      />
      <label class="field">
        <span class="unseen">Direction</span>
        <select
          name="direction"
          value={direction}
          onChange={(event) => setParams({ direction: event.currentTarget.value })}
        >
          {DIRECTIONS.map(([value, name]) => (
            <option value={value}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
