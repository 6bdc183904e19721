import type { ComponentChildren, VNode } from 'preact';
import type { Platform } from '../state/platform.ts';
import { formatRoute, type Params } from '../state/route.ts';
import { Text } from './text.tsx';

/** A link to the page of a service; plain text for one that the platform does not have. */
export function ServiceLink({
  platform,
  id,
  params = {},
  children,
}: {
  readonly platform: Platform;
  readonly id: string;
  readonly params?: Params;
  readonly children?: ComponentChildren;
}): VNode {
  const service = platform.service(id);
  if (service === undefined) return <Text>{id}</Text>;
  return (
    <a class="service-link" href={formatRoute('service', id, params)}>
      {children ?? (
        <>
          <Text max={80}>{service.name}</Text>{' '}
          <span class="version">
            <Text max={40}>{service.version}</Text>
          </span>
        </>
      )}
    </a>
  );
}

/** A link to an owner; nothing when there is none. */
export function OwnerLink({ name }: { readonly name: string | undefined }): VNode {
  if (name === undefined) return <span class="quiet">no owner</span>;
  return (
    <a class="owner-link" href={formatRoute('owners', '', { owner: name })}>
      <Text max={80}>{name}</Text>
    </a>
  );
}
