import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DocConfiguration, DocKey } from '../../../../report/index.ts';
import { FindField } from '../../components/find-field.tsx';
import { Badge, Code, Prose, Text } from '../../components/text.tsx';
import { useScrollTo } from '../../components/use-scroll-to.ts';
import { wordsOf } from '../../state/catalogue.ts';
import { useNavigation, useParams } from '../../state/navigation.tsx';
import { count, visibleValue } from '../../state/visible.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** More settings than these are drawn only when asked for; nobody reads them, but they can be searched. */
const SHOWN_AT_ONCE = 500;

/** The settings of a service. */
export function ConfigurationTab({ service, details, item }: ServiceTabProps): VNode {
  const configurations: readonly (DocConfiguration & { readonly more?: number })[] =
    details.state === 'ready' ? details.document.configurations : service.configurations;
  const { route } = useNavigation();
  const filter = route.params.get('find') ?? '';
  useScrollTo(item, details.state);
  if (configurations.length === 0) return <p class="empty">This service has no configuration.</p>;
  return (
    <div class="configurations">
      <FindField amount={configurations.reduce((sum, { keys }) => sum + keys.length, 0)} noun="setting" />
      {configurations.map((each, index) => (
        <Configuration
          configuration={each}
          index={index}
          item={item}
          filter={filter}
          all={route.params.get('all') === '1'}
        />
      ))}
    </div>
  );
}

function Configuration({
  configuration,
  index,
  item,
  filter,
  all,
}: {
  readonly configuration: DocConfiguration & { readonly more?: number };
  readonly index: number;
  readonly item: string;
  readonly filter: string;
  readonly all: boolean;
}): VNode {
  const setParams = useParams();
  const { name, schema, ref, problem, keys, more = 0 } = configuration;
  const found = useMemo(() => filterKeys(keys, filter), [keys, filter]);
  const wanted = item.startsWith(`${index}.`) ? Number(item.slice(`${index}.`.length)) : -1;
  const shown = all || wanted >= SHOWN_AT_ONCE ? found : found.slice(0, SHOWN_AT_ONCE);
  return (
    <section class="card">
      <div class="interface-head">
        <h2>
          <Text max={80}>{name}</Text>
        </h2>
        <Code max={200}>{ref ?? schema ?? ''}</Code>
      </div>
      {problem !== undefined && (
        <p class="trouble">
          Settings unknown: <Text>{problem}</Text>
        </p>
      )}
      {keys.length > 0 && (
        <table class="plain keys">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Value</th>
              <th scope="col">Required</th>
              <th scope="col">About</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, place }) => (
              <Row described={key} item={`${index}.${place}`} wanted={place === wanted} />
            ))}
          </tbody>
        </table>
      )}
      {keys.length > 0 && found.length === 0 && <p class="empty">No setting has these words.</p>}
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setParams({ all: true })}>
          Show all {count(found.length, 'setting')}
        </button>
      )}
      {more > 0 && <p class="quiet">{count(more, 'more setting')} only in the full document.</p>}
    </section>
  );
}

function filterKeys(keys: readonly DocKey[], filter: string): { key: DocKey; place: number }[] {
  const words = wordsOf(filter);
  return keys.flatMap((key, place) => {
    const text = `${key.path} ${key.type} ${key.description ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word)) ? [{ key, place }] : [];
  });
}

function Row({
  described,
  item,
  wanted,
}: {
  readonly described: DocKey;
  readonly item: string;
  readonly wanted: boolean;
}): VNode {
  const { path, type, required, default: standard, value, deprecated } = described;
  return (
    <tr class={wanted ? 'wanted' : ''} data-item={item}>
      <th scope="row">
        <Code max={200}>{path}</Code>
      </th>
      <td>
        <Text max={80}>{type}</Text>
      </td>
      <td>
        <Value value={value} standard={standard} />
      </td>
      <td>{required ? <Badge tone="accent">required</Badge> : <span class="quiet">optional</span>}</td>
      <td>
        {deprecated === true && <Badge tone="warn">deprecated</Badge>} <About described={described} />
      </td>
    </tr>
  );
}

/** What the contract sets, and what holds without it. */
function Value({ value, standard }: { readonly value: unknown; readonly standard: unknown }): VNode {
  if (value === undefined && standard === undefined) return <span class="quiet">none</span>;
  if (value === undefined) return <Code>{visibleValue(standard, 80)}</Code>;
  return (
    <>
      <Code>{visibleValue(value, 80)}</Code>
      {standard !== undefined && standard !== value && (
        <span class="preset quiet">
          default <Code>{visibleValue(standard, 60)}</Code>
        </span>
      )}
    </>
  );
}

function About({ described: { description, allowed = [], limits = [] } }: { readonly described: DocKey }): VNode {
  return (
    <>
      {description !== undefined && <Prose>{description}</Prose>}
      {allowed.length > 0 && (
        <span class="allowed">
          One of{' '}
          {allowed.slice(0, 30).map((each) => (
            <Code>{visibleValue(each, 60)}</Code>
          ))}
        </span>
      )}
      {limits.length > 0 && (
        <span class="allowed">
          <Text>{limits.join(', ')}</Text>
        </span>
      )}
    </>
  );
}
