import type { VNode } from 'preact';
import { historyAddress } from '../../addresses.ts';
import type { HistoryDocument, PlatformService } from '../../model.ts';
import type { ViewProps } from '../app.tsx';
import { Text } from '../components/text.tsx';
import { VersionList } from '../components/version-list.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useDocument } from '../state/hooks.ts';
import { useNavigation } from '../state/navigation.tsx';
import { chooseVersions } from '../state/version-choice.ts';
import { DiffPart } from './history/diff-part.tsx';
import { HistoryIndex } from './history/history-index.tsx';
import { VersionPicker } from './history/version-picker.tsx';

/** The versions of a service, and what changed between two of them. */
export function HistoryView({ platform }: ViewProps): VNode {
  const { route } = useNavigation();
  const known = platform.sharingHistory(route.subject);
  const service = known.at(-1);
  if (service === undefined) return <HistoryIndex platform={platform} unknown={route.subject} />;
  return <ServiceHistory platform={platform} service={service} />;
}

function ServiceHistory({ platform, service }: ViewProps & { readonly service: PlatformService }): VNode {
  const { route } = useNavigation();
  const history = useDocument<HistoryDocument>(historyAddress(service.history));
  const choice =
    history.state === 'ready'
      ? chooseVersions(history.document, route.params.get('before'), route.params.get('after'))
      : undefined;
  return (
    <div class="page">
      <div class="page-head">
        <h1>
          <Text max={120}>{service.name}</Text>
        </h1>
        <p class="quiet">History</p>
      </div>
      {history.state !== 'ready' && <Waiting loaded={history} what="the versions" />}
      {history.state === 'ready' && choice !== undefined && (
        <>
          {choice.unknown.length > 0 && (
            <p class="trouble">
              There is no version <Text max={120}>{choice.unknown.join(' and no ')}</Text> here. Others are compared.
            </p>
          )}
          <VersionPicker history={history.document} choice={choice} />
          <DiffPart platform={platform} history={history.document} choice={choice} />
        </>
      )}
      {history.state === 'ready' && (
        <section>
          <h2>Versions</h2>
          <VersionList platform={platform} history={history.document} />
        </section>
      )}
    </div>
  );
}
