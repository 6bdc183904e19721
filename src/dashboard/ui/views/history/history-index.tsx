import type { VNode } from 'preact';
import type { ViewProps } from '../../app.tsx';
import { OwnerLink } from '../../components/links.tsx';
import { Text } from '../../components/text.tsx';
import { useNavigation, useParams } from '../../state/navigation.tsx';
import { formatRoute } from '../../state/route.ts';
import { count } from '../../state/visible.ts';

/** The services to choose a history from. */
export function HistoryIndex({ platform, unknown }: ViewProps & { readonly unknown: string }): VNode {
  const { route } = useNavigation();
  const setParams = useParams();
  const find = route.params.get('find') ?? '';
  const all = [...new Set(platform.document.services.map(({ name }) => name))];
  const names = all.filter((name) => name.toLowerCase().includes(find.toLowerCase()));
  return (
    <div class="page">
      <div class="page-head">
        <h1>History</h1>
        <p class="quiet">{count(names.length, 'service')}</p>
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
        {names.map((name) => {
          const versions = platform.versionsOf(name);
          return (
            <li class="card">
              <a href={formatRoute('history', name)}>
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
              <OwnerLink name={versions.at(-1)?.owner} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
