import type { VNode } from 'preact';
import type { DiffConsumer, PlatformOwner } from '../../model.ts';
import { group, type Platform } from '../state/platform.ts';
import { Contacts } from './contacts.tsx';
import { OwnerLink, ServiceLink } from './links.tsx';
import { Badge, Code, Text, type Tone } from './text.tsx';

type Effect = DiffConsumer['effect'];

const EFFECTS: { readonly [effect in Effect]: { readonly name: string; readonly tone: Tone } } = {
  'picks-it-up': { name: 'Picks it up', tone: 'bad' },
  unknown: { name: 'Unknown', tone: 'warn' },
  'pinned-below': { name: 'Pinned below', tone: 'good' },
  'pinned-above': { name: 'Pinned above', tone: 'good' },
  'range-does-not-admit': { name: 'Range does not admit it', tone: 'good' },
};

/** The services that need the changed one, by what their ranges make of the new version, and whom to notify. */
export function ConsumerList({
  platform,
  consumers,
  notify,
  gaps,
}: {
  readonly platform: Platform;
  readonly consumers: readonly DiffConsumer[];
  readonly notify: readonly PlatformOwner[];
  /** Where it is not known who needs whom. */
  readonly gaps: readonly string[];
}): VNode {
  const groups = group(consumers, ({ effect }) => [effect]);
  return (
    <>
      {consumers.length === 0 && <p class="empty">Nothing in the platform needs this service.</p>}
      {gaps.map((gap) => (
        <p class="trouble">
          <Text>{gap}</Text>
        </p>
      ))}
      {notify.length > 0 && (
        <div class="card notify">
          <h3>To notify</h3>
          <ul>
            {notify.map(({ name, contacts }) => (
              <li>
                <OwnerLink name={name} />
                <Contacts contacts={contacts} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {(Object.keys(EFFECTS) as Effect[]).map((effect) => {
        const list = groups.get(effect) ?? [];
        return (
          list.length > 0 && (
            <div class="consumer-group">
              <h3>
                <Badge tone={EFFECTS[effect].tone}>{EFFECTS[effect].name}</Badge>{' '}
                <span class="amount">{list.length}</span>
              </h3>
              <ul class="edge-list card">
                {list.map((consumer) => (
                  <li>
                    <Consumer platform={platform} consumer={consumer} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </>
  );
}

function Consumer({ platform, consumer }: { readonly platform: Platform; readonly consumer: DiffConsumer }): VNode {
  const { service, name, version, direct, path, compatibility = '', uses, required, owner, reason } = consumer;
  return (
    <>
      <div>
        {service === undefined ? (
          <Text max={120}>{`${name} ${version}`}</Text>
        ) : (
          <ServiceLink platform={platform} id={service} />
        )}{' '}
        <OwnerLink name={owner} />
      </div>
      <span class="edge-words">
        {direct && compatibility !== '' && <Code max={40}>{compatibility}</Code>}
        {direct && uses !== undefined && (
          <span class="quiet">
            uses <Text max={40}>{uses}</Text> today
          </span>
        )}
        {!required && <Badge tone="quiet">optional</Badge>}
      </span>
      <p class="quiet">
        <Text>{reason}</Text>
      </p>
      {!direct && (
        <p class="quiet path">
          <Text max={600}>{path.join(' → ')}</Text>
        </p>
      )}
    </>
  );
}
