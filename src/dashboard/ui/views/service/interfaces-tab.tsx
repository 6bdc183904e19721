import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PlatformInterface } from '../../../model.ts';
import { FindField } from '../../components/find-field.tsx';
import { Badge, Code, Mark, Prose, Text } from '../../components/text.tsx';
import { useScrollTo } from '../../components/use-scroll-to.ts';
import { wordsOf } from '../../state/catalogue.ts';
import { useNavigation, useParams } from '../../state/navigation.tsx';
import { count } from '../../state/visible.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** More operations than this are drawn only when asked for; nobody reads them, but they can be searched. */
const SHOWN_AT_ONCE = 300;

/** The interfaces of a service with their operations. */
export function InterfacesTab({ service, details, item }: ServiceTabProps): VNode {
  const { route } = useNavigation();
  const filter = route.params.get('find') ?? '';
  const interfaces = details.state === 'ready' ? details.document.interfaces : service.interfaces;
  const total = interfaces.reduce((sum, { operations }) => sum + operations.length, 0);
  useScrollTo(item, details.state);
  if (interfaces.length === 0) return <p class="empty">This service has no interfaces.</p>;
  return (
    <div class="interfaces">
      <FindField amount={total} noun="operation" />
      {interfaces.map((each, index) => (
        <Interface described={each} index={index} item={item} filter={filter} all={route.params.get('all') === '1'} />
      ))}
    </div>
  );
}

interface InterfaceProps {
  readonly described: PlatformInterface;
  readonly index: number;
  readonly item: string;
  readonly filter: string;
  readonly all: boolean;
}

function Interface({ described, index, item, filter, all }: InterfaceProps): VNode {
  const setParams = useParams();
  const { name, type, port, visibility, contract, problem, operations, more = 0 } = described;
  const found = useMemo(() => filterOperations(operations, filter), [operations, filter]);
  const wanted = item.startsWith(`${index}.`) ? Number(item.slice(`${index}.`.length)) : -1;
  const shown = all || wanted >= SHOWN_AT_ONCE ? found : found.slice(0, SHOWN_AT_ONCE);
  return (
    <section class={item === `${index}` ? 'card interface wanted' : 'card interface'} data-item={index}>
      <div class="interface-head">
        <h2>
          <Text max={80}>{name}</Text>
        </h2>
        <Mark word={type} />
        {port !== undefined && <Badge>port {port}</Badge>}
        <Mark word={visibility} tone={visibility === 'public' ? 'accent' : 'plain'} />
        {contract !== undefined && <Code max={120}>{contract}</Code>}
      </div>
      {problem !== undefined && (
        <p class="trouble">
          Operations unknown: <Text>{problem}</Text>
        </p>
      )}
      {operations.length > 0 && (
        <table class="plain operations">
          <thead>
            <tr>
              <th scope="col">Action</th>
              <th scope="col">Target</th>
              <th scope="col">About</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ operation, place }) => (
              <Operation operation={operation} item={`${index}.${place}`} wanted={place === wanted} />
            ))}
          </tbody>
        </table>
      )}
      {operations.length > 0 && found.length === 0 && <p class="empty">No operation has these words.</p>}
      {more > 0 && <p class="quiet">{count(more, 'more operation')} only in the full document.</p>}
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setParams({ all: true })}>
          Show all {count(found.length, 'operation')}
        </button>
      )}
    </section>
  );
}

type DescribedOperation = PlatformInterface['operations'][number];

function Operation({
  operation,
  item,
  wanted,
}: {
  readonly operation: DescribedOperation;
  readonly item: string;
  readonly wanted: boolean;
}): VNode {
  const { action, target, name, summary, request, response, deprecated } = operation;
  return (
    <tr class={wanted ? 'wanted' : ''} data-item={item}>
      <td>
        <span class={`action ${actionTone(action)}`}>
          <Text max={24}>{action}</Text>
        </span>
      </td>
      <td>
        <Code max={300}>{target}</Code>
      </td>
      <td>
        {deprecated && <Badge tone="warn">deprecated</Badge>} {summary !== undefined && <Prose>{summary}</Prose>}
        {request !== undefined && response !== undefined && (
          <span class="messages">
            <Code max={100}>{request}</Code> → <Code max={100}>{response}</Code>
          </span>
        )}
        {summary === undefined && name !== undefined && (
          <span class="quiet">
            <Text max={100}>{name}</Text>
          </span>
        )}
      </td>
    </tr>
  );
}

const TONES = new Map([
  ['GET', 'read'],
  ['HEAD', 'read'],
  ['OPTIONS', 'read'],
  ['receive', 'read'],
  ['POST', 'write'],
  ['send', 'write'],
  ['PUT', 'change'],
  ['PATCH', 'change'],
  ['DELETE', 'remove'],
]);

function actionTone(action: string): string {
  return TONES.get(action) ?? 'other';
}

function filterOperations(
  operations: readonly DescribedOperation[],
  filter: string,
): { operation: DescribedOperation; place: number }[] {
  const words = wordsOf(filter);
  return operations.flatMap((operation, place) => {
    const { action, target, name = '', summary = '' } = operation;
    const text = `${action} ${target} ${name} ${summary}`.toLowerCase();
    return words.every((word) => text.includes(word)) ? [{ operation, place }] : [];
  });
}
