import type { VNode } from 'preact';
import { historyAddress } from '../../../addresses.ts';
import type { HistoryDocument } from '../../../model.ts';
import { VersionList } from '../../components/version-list.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useDocument } from '../../state/hooks.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** Every version of a service, each with the way to what changed in it. */
export function VersionsTab({ platform, service }: ServiceTabProps): VNode {
  const history = useDocument<HistoryDocument>(historyAddress(service.history));
  if (history.state !== 'ready') return <Waiting loaded={history} what="the versions" />;
  return <VersionList platform={platform} history={history.document} current={service.id} />;
}
