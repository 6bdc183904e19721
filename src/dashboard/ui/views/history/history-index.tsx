import type { VNode } from 'preact';
import type { ViewProps } from '../../app.tsx';
import { OwnerLink } from '../../components/links.tsx';
import { Code, Text } from '../../components/text.tsx';
import { useNavigation, useParams } from '../../state/navigation.tsx';
import { formatRoute } from '../../state/route.ts';
import { count } from '../../state/visible.ts';

/** The services to choose a history from. */
export function HistoryIndex({ platform, unknown }: ViewProps & { readonly unknown: string }): VNode {
  const { route } = useNavigation();
  const setParams = useParams();
  const find = route.params.get('find') ?? '';
  const found = platform.document.services.filter(({ name }) => name.toLowerCase().includes(find.toLowerCase()));
  const histories = [...new Set(found.map(({ history }) => history))];
  return (
    <div class="page">
      <div class="page-head">
        <h1>History</h1>
        <p class="quiet">{count(histories.length, 'service')}</p>
      </div>
      {unknown !== '' && (
        <p class="trouble">
          The platform has no <Text max={120}>{unknown}</Text>.
        </p>
      )}
      <p class="lead">Choose a service to see its versions, what changed between any two of them, and who is hit.</p>
      <label class="field find">
        <input
          type="search"
          name="find"
          placeholder="Find a service"
          aria-label="Find a service"
          value={find}
          onInput={(event) => setParams({ find: event.currentTarget.value }, 'replace')}
        />
      </label>
      <ul class="history-cards">
        {histories.map((history) => {
          const versions = platform.sharingHistory(history);
          const { name = '', owner, source = '' } = versions.at(-1) ?? {};
          return (
            <li class="card">
              <a href={formatRoute('history', history)}>
                <Text max={80}>{name}</Text>
              </a>
              <span class="version">
                {versions.map(({ version }, index) => (
                  <>
                    {index > 0 && ', '}
                    <Text max={40}>{version}</Text>
                  </>
                ))}
              </span>
              <OwnerLink name={owner} />
              {platform.versionsOf(name).length > versions.length && <Code>{source}</Code>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
