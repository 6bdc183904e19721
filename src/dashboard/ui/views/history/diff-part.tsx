import type { VNode } from 'preact';
import { diffAddress } from '../../../addresses.ts';
import type { DiffDocument, HistoryDocument } from '../../../model.ts';
import { ChangeList } from '../../components/change-list.tsx';
import { ConsumerList } from '../../components/consumer-list.tsx';
import { SbomChanges } from '../../components/sbom-changes.tsx';
import { Badge, Prose, Text } from '../../components/text.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { CLASS_NAMES, CLASS_TONES } from '../../state/classes.ts';
import { useDocument } from '../../state/hooks.ts';
import type { Platform } from '../../state/platform.ts';
import type { VersionChoice } from '../../state/version-choice.ts';
import { count } from '../../state/visible.ts';

interface DiffPartProps {
  readonly platform: Platform;
  readonly history: HistoryDocument;
  readonly choice: VersionChoice;
}

/** What changed between two versions, how bad it is, and who is hit. */
export function DiffPart({ platform, history, choice }: DiffPartProps): VNode {
  const { before, after, available } = choice;
  const diff = useDocument<DiffDocument>(available ? diffAddress(history.key, before.key, after.key) : undefined);
  if (before === after) return <p class="empty">Choose two different versions.</p>;
  if (!available) return <NoDiff choice={choice} />;
  if (diff.state !== 'ready') return <Waiting loaded={diff} what="the differences" />;
  return <Diff platform={platform} diff={diff.document} />;
}

function NoDiff({ choice: { before, after } }: Pick<DiffPartProps, 'choice'>): VNode {
  return (
    <p class="empty">
      This site has no diff from <Text max={40}>{before.version}</Text> to <Text max={40}>{after.version}</Text>. Run{' '}
      <code>pacto dashboard</code> without <code>--static</code> to compare any two versions.
    </p>
  );
}

function Diff({ platform, diff }: { readonly platform: Platform; readonly diff: DiffDocument }): VNode {
  const { classification, changes, consumers, notify, findings, sbomChanges } = diff;
  return (
    <div class="diff">
      <section class={`verdict ${CLASS_TONES[classification]}`}>
        <p class="verdict-class">{CLASS_NAMES[classification]}</p>
        <p>{verdictSentence(diff)}</p>
        <p class="quiet">
          {count(changes.length, 'change')}, {count(consumers.length, 'consumer')}
        </p>
      </section>
      <div class="diff-columns">
        <section>
          <h2>
            Changes <span class="amount">{changes.length}</span>
          </h2>
          <ChangeList changes={changes} />
          <SbomChanges changes={sbomChanges} />
          {findings.map(({ severity, message }) => (
            <p class="card">
              <Badge tone={severity === 'error' ? 'bad' : 'warn'}>{severity}</Badge> <Prose>{message}</Prose>
            </p>
          ))}
        </section>
        <section>
          <h2>
            Who is hit{' '}
            <span class="amount">
              {consumers.filter(isHit).length} of {consumers.length}
            </span>
          </h2>
          <ConsumerList platform={platform} consumers={consumers} notify={notify} gaps={diff.gaps} />
        </section>
      </div>
    </div>
  );
}

/** Those who would pick the version up, and those of whom that is not known. */
function isHit({ effect }: DiffDocument['consumers'][number]): boolean {
  return effect === 'picks-it-up' || effect === 'unknown';
}

function verdictSentence({ declared, nextVersion, after }: DiffDocument): VNode {
  if (nextVersion === null) return <>The contract promises the same as before.</>;
  if (declared)
    return (
      <>
        Declared by <Text max={40}>{after.version}</Text>: the lowest honest version is{' '}
        <Text max={40}>{nextVersion}</Text>.
      </>
    );
  return (
    <>
      Not declared by <Text max={40}>{after.version}</Text>: the lowest honest version is{' '}
      <b>
        <Text max={40}>{nextVersion}</Text>
      </b>
      .
    </>
  );
}
