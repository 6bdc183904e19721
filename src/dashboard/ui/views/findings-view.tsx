import type { VNode } from 'preact';
import type { PlatformFinding } from '../../model.ts';
import type { ViewProps } from '../app.tsx';
import { Choice } from '../components/choice.tsx';
import type { IconName } from '../components/icon.tsx';
import { Icon } from '../components/icon.tsx';
import { ServiceLink } from '../components/links.tsx';
import { Badge, Code, Prose, Text } from '../components/text.tsx';
import { useNavigation, useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { formatRoute } from '../state/route.ts';
import { count } from '../state/visible.ts';

const KINDS: readonly (readonly [value: string, name: string])[] = [
  ['', 'All'],
  ['validation', 'Contracts'],
  ['unresolved', 'Not found'],
  ['cycle', 'Circles'],
  ['conflict', 'Several versions'],
  ['outside', 'Outside of range'],
  ['unreadable', 'Unreadable'],
];
const ICONS: { readonly [kind in PlatformFinding['kind']]: IconName } = {
  validation: 'error',
  unresolved: 'missing',
  cycle: 'cycle',
  conflict: 'conflict',
  outside: 'focus',
  unreadable: 'document',
};
const SHOWN_AT_ONCE = 200;

/** Everything that is wrong with the platform. */
export function FindingsView({ platform }: ViewProps): VNode {
  const { route } = useNavigation();
  const setParams = useParams();
  const kind = route.params.get('kind') ?? '';
  const severity = route.params.get('severity') ?? '';
  const service = route.params.get('service');
  const all = service === undefined ? platform.document.findings : platform.findingsOf(service);
  const found = all.filter(
    (each) => (kind === '' || each.kind === kind) && (severity === '' || each.severity === severity),
  );
  const kinds = KINDS.filter(([each]) => each === '' || each === kind || all.some((finding) => finding.kind === each));
  const shown = route.params.get('all') === '1' ? found : found.slice(0, SHOWN_AT_ONCE);
  return (
    <div class="page">
      <div class="page-head">
        <h1>Findings</h1>
        <p class="quiet">{count(found.length, 'finding')}</p>
      </div>
      <div class="filters">
        {kinds.length > 2 && (
          <Choice label="Kind" value={kind} options={kinds} onChoose={(next) => setParams({ kind: next })} />
        )}
        {all.length > 0 && (
          <Choice
            label="Severity"
            value={severity}
            options={SEVERITIES}
            onChoose={(next) => setParams({ severity: next })}
          />
        )}
        {service !== undefined && (
          <button
            type="button"
            class="chip"
            onClick={() => setParams({ service: undefined })}
            aria-label={`Only ${service}; show all services`}
          >
            <Text max={60}>{service}</Text> <Icon name="close" />
          </button>
        )}
      </div>
      {found.length === 0 && <Nothing everything={all.length === 0} />}
      <ul class="findings">
        {shown.map((finding) => (
          <Finding platform={platform} finding={finding} />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="button" onClick={() => setParams({ all: true })}>
          Show all {found.length}
        </button>
      )}
    </div>
  );
}

const SEVERITIES: readonly (readonly [value: string, name: string])[] = [
  ['', 'All'],
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
];

function Nothing({ everything }: { readonly everything: boolean }): VNode {
  return (
    <div class="empty">
      <Icon name="check" />
      <p>{everything ? 'Nothing is wrong here.' : 'Nothing of this kind.'}</p>
    </div>
  );
}

function Finding({ platform, finding }: { readonly platform: Platform; readonly finding: PlatformFinding }): VNode {
  const { kind, severity, rule, message, fix, services, path = '', file, range } = finding;
  const place = [file, range === undefined ? undefined : `${range.start.line}:${range.start.column}`].filter(
    (part) => part !== undefined,
  );
  return (
    <li class={`card finding ${severity}`}>
      <Icon name={ICONS[kind]} label={kind} />
      <div>
        <p class="finding-message">
          <Prose>{message}</Prose>
        </p>
        {fix !== undefined && (
          <p class="quiet">
            <Prose>{fix}</Prose>
          </p>
        )}
        <p class="finding-place">
          <Badge tone={severity === 'error' ? 'bad' : severity === 'warning' ? 'warn' : 'quiet'}>{severity}</Badge>
          <Services platform={platform} ids={services} circle={kind === 'cycle'} />
          {place.length > 0 && <Code max={120}>{place.join(':')}</Code>}
          {path !== '' && <Code max={120}>{path}</Code>}
          {rule !== undefined && (
            <span class="rule">
              <Text max={80}>{rule}</Text>
            </span>
          )}
          {services[0] !== undefined && (
            <a href={formatRoute('graph', '', { focus: services[0], select: services[0] })}>In the graph</a>
          )}
        </p>
      </div>
    </li>
  );
}

function Services({
  platform,
  ids,
  circle,
}: {
  readonly platform: Platform;
  readonly ids: readonly string[];
  readonly circle: boolean;
}): VNode {
  return (
    <span class="finding-services">
      {ids.slice(0, 12).map((id, index) => (
        <>
          {index > 0 && <span class="quiet">{circle ? ' → ' : ', '}</span>}
          <ServiceLink platform={platform} id={id} />
        </>
      ))}
      {ids.length > 12 && <span class="quiet"> and {ids.length - 12} more</span>}
    </span>
  );
}
