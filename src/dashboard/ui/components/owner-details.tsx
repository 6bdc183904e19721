import type { VNode } from 'preact';
import type { PlatformOwner } from '../../model.ts';
import { group, type Platform } from '../state/platform.ts';
import { count } from '../state/visible.ts';
import { Contacts } from './contacts.tsx';
import { OwnerLink, ServiceLink } from './links.tsx';
import { Text } from './text.tsx';

/** One owner: how to reach them, what they own, and who has to hear about their changes. */
export function OwnerDetails({
  platform,
  owner,
}: {
  readonly platform: Platform;
  readonly owner: PlatformOwner;
}): VNode {
  return (
    <section class="card owner-details" aria-label={`Owner ${owner.name}`}>
      <h2>
        <Text max={80}>{owner.name}</Text>
      </h2>
      <Contacts contacts={owner.contacts} />
      <h3>Owns</h3>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col" class="numeric">
              Needs
            </th>
            <th scope="col" class="numeric">
              Used by
            </th>
            <th scope="col" class="numeric">
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {owner.services.map((id) => (
            <tr>
              <th scope="row">
                <ServiceLink platform={platform} id={id} />
              </th>
              <td class="numeric">{platform.needsOf(id).length}</td>
              <td class="numeric">{platform.usersOf(id).length}</td>
              <td class="numeric">{platform.findingsOf(id).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Neighbours platform={platform} owner={owner} way="users" />
      <Neighbours platform={platform} owner={owner} way="needs" />
    </section>
  );
}

/** The other owners at the far end of dependencies, with the services that are theirs. */
function Neighbours({
  platform,
  owner,
  way,
}: {
  readonly platform: Platform;
  readonly owner: PlatformOwner;
  readonly way: 'users' | 'needs';
}): VNode {
  const ids = owner.services.flatMap((id) => {
    const edges = way === 'users' ? platform.usersOf(id) : platform.needsOf(id);
    return edges.flatMap(({ from, to }) => (way === 'users' ? from : (to ?? [])));
  });
  const others = [...new Set(ids)].filter((id) => platform.service(id)?.owner !== owner.name);
  const groups = [...group(others, (id) => [platform.service(id)?.owner ?? ''])].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      <h3>{way === 'users' ? 'To notify about a change' : 'Depends on'}</h3>
      {groups.length === 0 && (
        <p class="quiet">{way === 'users' ? 'Nobody else needs these services.' : 'Needs nothing of others.'}</p>
      )}
      <dl class="owner-groups">
        {groups.map(([name, services]) => (
          <div>
            <dt>
              {name === '' ? <span class="quiet">No owner</span> : <OwnerLink name={name} />}{' '}
              <span class="quiet">{count(services.length, 'service')}</span>
            </dt>
            <dd>
              <ul class="names">
                {services.map((id) => (
                  <li>
                    <ServiceLink platform={platform} id={id} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
