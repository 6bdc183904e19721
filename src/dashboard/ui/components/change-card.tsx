import type { ComponentChildren, VNode } from 'preact';
import type { Change } from '../../../base/index.ts';
import { visibleValue } from '../state/visible.ts';
import { Badge, Code, Prose, Text } from './text.tsx';

/** One change: what and where, and below it why it matters, what to do, the values, and the proof where there is one. */
export function ChangeCard({
  change,
  open,
  onOpen,
}: {
  readonly change: Change;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): VNode {
  const { path, type, reason, rule, neutral, waived, proof } = change;
  return (
    <details
      class="card change"
      data-item={change.fingerprint}
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
    >
      <summary>
        <span class={`change-type ${type}`}>{type}</span>
        <span class="change-what">
          <Code max={240}>{path}</Code>
          <span class="change-reason">
            <Text>{reason}</Text>
          </span>
        </span>
        <span class="badges">
          {proof !== undefined && <Badge tone="accent">proof</Badge>}
          {waived !== undefined && <Badge tone="quiet">waived</Badge>}
          {neutral === true && <Badge tone="quiet">neutral</Badge>}
        </span>
      </summary>
      <div class="change-more">
        <Values change={change} />
        <Part title="Why">{change.why !== undefined && <Prose>{change.why}</Prose>}</Part>
        <Part title="What to do">{change.fix !== undefined && <Prose>{change.fix}</Prose>}</Part>
        <Proof change={change} />
        <Part title="Waived">
          {waived !== undefined && (
            <Prose>{waived.expires === undefined ? waived.reason : `${waived.reason} (until ${waived.expires})`}</Prose>
          )}
        </Part>
        <Part title="Reached from">
          {change.affects !== undefined && change.affects.length > 0 && (
            <span class="affects">
              {change.affects.slice(0, 30).map((each) => (
                <Code max={120}>{each}</Code>
              ))}
            </span>
          )}
        </Part>
        <p class="change-foot">
          <Code max={100}>{rule}</Code> <Place change={change} />{' '}
          <span class="quiet">fingerprint {change.fingerprint}</span>
        </p>
      </div>
    </details>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode | null {
  if (children === false || children === undefined || children === null) return null;
  return (
    <div class="change-part">
      <h4>{title}</h4>
      <div>{children}</div>
    </div>
  );
}

function Values({ change: { before, after } }: { readonly change: Change }): VNode | null {
  if (before === undefined && after === undefined) return null;
  return (
    <div class="values">
      <div class="value before">
        <span>Before</span> {before === undefined ? <i>absent</i> : <code>{visibleValue(before, 1000)}</code>}
      </div>
      <div class="value after">
        <span>After</span> {after === undefined ? <i>absent</i> : <code>{visibleValue(after, 1000)}</code>}
      </div>
    </div>
  );
}

/** A value that one side takes and the other does not: nobody has to believe the class. */
function Proof({ change: { proof } }: { readonly change: Change }): VNode | null {
  if (proof === undefined) return null;
  return (
    <div class="proof">
      <h4>Proof</h4>
      <pre tabIndex={0}>
        <code>{visibleValue(proof.value, 2000)}</code>
      </pre>
      <p>
        Accepted <b>{proof.acceptedBy}</b>, rejected <b>{proof.rejectedBy}</b>: <Prose>{proof.error}</Prose>
      </p>
    </div>
  );
}

function Place({ change: { location } }: { readonly change: Change }): VNode | null {
  const place = location?.after ?? location?.before;
  if (place === undefined) return null;
  return <Code max={160}>{`${place.file}:${place.range.start.line}`}</Code>;
}
