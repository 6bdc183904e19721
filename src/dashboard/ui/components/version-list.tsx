import type { VNode } from 'preact';
import type { HistoryDocument, HistoryVersion } from '../../model.ts';
import type { Platform } from '../state/platform.ts';
import { formatRoute } from '../state/route.ts';
import { clipMiddle, count } from '../state/visible.ts';
import { ServiceLink } from './links.tsx';
import { Badge, Code, Text } from './text.tsx';

/** The versions of a service as a line in time, newest first. */
export function VersionList({
  platform,
  history,
  current,
}: {
  readonly platform: Platform;
  readonly history: HistoryDocument;
  readonly current?: string;
}): VNode {
  const { versions, omitted, problem } = history;
  return (
    <>
      {problem !== undefined && (
        <p class="trouble">
          <Text>{problem}</Text>
        </p>
      )}
      {versions.length === 0 && <p class="empty">No version is known.</p>}
      <ol class="versions" reversed>
        {versions.map((version, index) => (
          <Version
            platform={platform}
            history={history.key}
            version={version}
            before={versions[index + 1]}
            current={current}
          />
        ))}
      </ol>
      {omitted > 0 && <p class="quiet">{count(omitted, 'older version')} not listed.</p>}
    </>
  );
}

interface VersionProps {
  readonly platform: Platform;
  readonly history: string;
  readonly version: HistoryVersion;
  readonly before: HistoryVersion | undefined;
  readonly current: string | undefined;
}

function Version({ platform, history, version: each, before, current }: VersionProps): VNode {
  const { key, version, where, digest, bytes, revision, problem, services } = each;
  const here = current !== undefined && services.includes(current);
  return (
    <li class={here ? 'current' : ''}>
      <div class="version-name">
        <b>
          <Text max={40}>{version}</Text>
        </b>
        {where === 'workspace' && <Badge tone="accent">workspace</Badge>}
        {services.length > 0 && <Badge tone="good">in the platform</Badge>}
        {here && <span class="quiet">this page</span>}
        {!here && services[0] !== undefined && (
          <ServiceLink platform={platform} id={services[0]}>
            Open
          </ServiceLink>
        )}
      </div>
      <div class="version-facts quiet">
        {digest !== undefined && <Code>{clipMiddle(digest, 27)}</Code>}
        {bytes !== undefined && <span>{size(bytes)}</span>}
        {revision !== undefined && (
          <span>
            commit <Code>{clipMiddle(revision, 17)}</Code>
          </span>
        )}
      </div>
      {problem !== undefined && (
        <p class="trouble">
          Cannot be read: <Text>{problem}</Text>
        </p>
      )}
      {before !== undefined && problem === undefined && before.problem === undefined && (
        <a href={formatRoute('history', history, { before: before.key, after: key })}>
          What changed since <Text max={40}>{before.version}</Text>
        </a>
      )}
    </li>
  );
}

function size(bytes: number): string {
  return bytes < 10_000 ? count(bytes, 'byte') : `${(bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0)} KiB`;
}
