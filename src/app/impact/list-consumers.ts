import { compareText } from '../../base/index.ts';
import { type DirectUse, EFFECTS, labelOf, type Reach, type ResolvedLink, spreadEffects } from '../../graph/index.ts';
import type { ImpactConsumer, ImpactOwner } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import { describeOwner } from '../explain-source.ts';
import type { KnownContract } from '../known-contract.ts';
import type { Resolved } from '../resolve-contracts.ts';
import { type JudgedUse, judgeUse } from './judge-use.ts';
import type { Provider } from './provider.ts';
import type { UseIndex } from './use-index.ts';

/** Longest path that is listed whole; of a longer one the first and the last half of it are. */
const LONGEST_PATH = 50;

interface JudgedLink extends DirectUse, JudgedUse {
  readonly link: ResolvedLink;
}

/** Direct and transitive consumers of a service, sorted as {@link ImpactConsumer} lists are. */
export function listConsumers(
  context: AppContext,
  index: UseIndex,
  provider: Provider,
  options: { readonly locks?: boolean } = {},
): ImpactConsumer[] {
  const { contracts } = index;
  const uses = index.find(provider);
  const judged = uses.map(({ key, link }): JudgedLink => {
    const { required } = link;
    return { key, link, required, ...judgeUse(context, contracts, { key, link }, provider, options) };
  });
  const reached = spreadEffects(contracts, judged, index.versionsOf(provider), index.users);
  const direct = new Set(uses.map(({ key }) => key));
  const consumers = [...reached].map(([key, reach]) => {
    const contract = contracts.get(key) as Resolved<KnownContract>;
    const path = [...listWay(key, reached, contracts), `${provider.name}@${provider.version}`];
    return describeConsumer(contract, reach, direct.has(key), path);
  });
  return consumers.sort(compareConsumers);
}

function describeConsumer(
  contract: Resolved<KnownContract>,
  { use, required, next }: Reach<JudgedLink>,
  direct: boolean,
  path: readonly string[],
): ImpactConsumer {
  const { link, effect, uses } = use;
  const { name, version, owner } = contract.contract.service;
  return {
    name,
    version,
    source: contract.source,
    ...(contract.digest === undefined ? {} : { digest: contract.digest }),
    effect,
    reason: next === undefined ? use.reason : `reaches it through ${path.at(-2)}, which ${use.reason}`,
    direct,
    required,
    path,
    kind: link.kind,
    ref: link.ref,
    ...(link.kind === 'dependency' ? { compatibility: link.compatibility } : {}),
    ...(uses === undefined ? {} : { uses }),
    ...describeOwner(owner),
  };
}

function listWay(
  start: string,
  reached: ReadonlyMap<string, Reach<JudgedLink>>,
  contracts: UseIndex['contracts'],
): string[] {
  const way: string[] = [];
  const length = reached.get(start)?.distance ?? 0;
  let position = 0;
  for (let key: string | undefined = start; key !== undefined; key = reached.get(key)?.next) {
    const isMiddle = length >= LONGEST_PATH && position >= LONGEST_PATH / 2 && position < length - LONGEST_PATH / 2;
    if (!isMiddle) way.push(labelOf(contracts.get(key) as Resolved<KnownContract>));
    else if (way.at(-1) !== '…') way.push('…');
    position++;
  }
  return way;
}

function compareConsumers(a: ImpactConsumer, b: ImpactConsumer): number {
  return (
    EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
    Number(b.direct) - Number(a.direct) ||
    compareText(a.name, b.name) ||
    compareText(a.version, b.version) ||
    compareText(a.digest ?? a.source, b.digest ?? b.source)
  );
}

/** Whom to tell: the owners of consumers that pick a version up or may do so, by name. */
export function listOwners(consumers: readonly ImpactConsumer[]): ImpactOwner[] {
  const owners = new Map<string, { owner: string; contacts: ImpactOwner['contacts']; services: string[] }>();
  for (const { effect, owner, contacts, name, version } of consumers) {
    if (owner === undefined || (effect !== 'picks-it-up' && effect !== 'unknown')) continue;
    const known = owners.get(owner) ?? { owner, contacts: [], services: [] };
    const addresses = new Set(known.contacts.map((contact) => JSON.stringify(contact)));
    const added = contacts.filter((contact) => !addresses.has(JSON.stringify(contact)));
    known.services.push(`${name}@${version}`);
    owners.set(owner, { ...known, contacts: [...known.contacts, ...added] });
  }
  return [...owners.values()].sort((a, b) => compareText(a.owner, b.owner));
}
