import type { VNode } from 'preact';
import type { PlatformOwner } from '../../model.ts';
import type { ViewProps } from '../app.tsx';
import { ServiceLink } from '../components/links.tsx';
import { OwnerDetails } from '../components/owner-details.tsx';
import { Badge, Text } from '../components/text.tsx';
import { useNavigation } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { changeParams, formatRoute } from '../state/route.ts';
import { count } from '../state/visible.ts';

/** Who owns what, and whom to tell about a change. */
export function OwnersView({ platform }: ViewProps): VNode {
  const { route } = useNavigation();
  const { owners, services } = platform.document;
  const chosen = platform.owner(route.params.get('owner') ?? '');
  const orphans = services.filter(({ owner }) => owner === undefined);
  return (
    <div class="page">
      <div class="page-head">
        <h1>Owners</h1>
        <p class="quiet">
          {count(owners.length, 'owner')} of {count(services.length, 'service')}
        </p>
      </div>
      {owners.length === 0 && <p class="empty">No contract names an owner.</p>}
      <div class={chosen === undefined ? 'owners' : 'owners with-details'}>
        <ul class="owner-cards">
          {owners.map((owner) => (
            <OwnerCard
              platform={platform}
              owner={owner}
              chosen={owner === chosen}
              href={changeParams(route, { owner: owner.name })}
            />
          ))}
        </ul>
        {chosen !== undefined && <OwnerDetails platform={platform} owner={chosen} />}
      </div>
      {orphans.length > 0 && (
        <section>
          <h2>
            Without an owner <span class="amount">{orphans.length}</span>
          </h2>
          <ul class="names">
            {orphans.map(({ id }) => (
              <li>
                <ServiceLink platform={platform} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function OwnerCard({
  platform,
  owner,
  chosen,
  href,
}: {
  readonly platform: Platform;
  readonly owner: PlatformOwner;
  readonly chosen: boolean;
  readonly href: string;
}): VNode {
  const open = owner.services.filter((id) => platform.service(id)?.visibility === 'public').length;
  const troubles = new Set(owner.services.flatMap((id) => platform.findingsOf(id))).size;
  return (
    <li class="card owner-card">
      <a href={chosen ? formatRoute('owners') : href} {...(chosen ? { 'aria-current': 'true' } : {})}>
        <Initials name={owner.name} />
        <span class="owner-name">
          <Text max={60}>{owner.name}</Text>
        </span>
        <span class="quiet">
          {count(owner.services.length, 'service')}
          {open > 0 && `, ${open} public`}
        </span>
      </a>
      {troubles > 0 && (
        <Badge tone="warn" icon="findings">
          {troubles}
        </Badge>
      )}
    </li>
  );
}

/** The first letters of the last part of a name: `team/payments` is P. */
function Initials({ name }: { readonly name: string }): VNode {
  const words = (name.split('/').at(-1) ?? name).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = words.slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '');
  return (
    <span class="initials" aria-hidden="true">
      {letters.join('')}
    </span>
  );
}
