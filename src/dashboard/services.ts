import type { Exploration } from '../app/index.ts';
import { compareText, invariant } from '../base/index.ts';
import {
  type DocConfiguration,
  type DocInterface,
  type DocKey,
  type DocReport,
  visibleValue,
} from '../report/index.ts';
import { createKeys } from './keys.ts';
import type { PlatformConfiguration, PlatformInterface, PlatformKey, PlatformService } from './model.ts';
import { shorten } from './shorten.ts';

/** Longest summary or description of the overview, in UTF-16 units. */
const LONGEST_PROSE = 160;

/** Operations of an interface, and keys of a configuration, that the overview lists. */
const MOST_ROWS = 1_000;

/** A contract of the platform under the names it has in documents. */
export interface NamedService {
  /** Key in the platform. */
  readonly contractKey: string;
  readonly contract: DocReport;
  readonly id: string;
  readonly key: string;
  readonly history: string;
}

/** Gives every contract of a platform its id and keys, sorted by name, then version. */
export function nameServices({ platform, historyOf }: Exploration): readonly NamedService[] {
  const keys = [...platform.reached.keys()];
  const sorted = platform.contracts
    .map((contract, index) => ({ contract, contractKey: keys[index] ?? '' }))
    .sort(
      (a, b) => compareText(sortText(a.contract), sortText(b.contract)) || compareText(a.contractKey, b.contractKey),
    );
  const ids = numberRepeated(sorted.map(({ contract }) => `${contract.name}@${contract.version}`));
  const addresses = createKeys(ids);
  const histories = nameHistories(sorted.map(({ contract, contractKey }) => [historyOf(contractKey), contract.name]));
  return sorted.map((service, index) => {
    const [id, key, history] = [ids[index], addresses[index], histories[index]];
    invariant(id !== undefined && key !== undefined && history !== undefined, 'every service has names');
    return { ...service, id, key, history };
  });
}

/** A separator below every character keeps `a` before `a-b`. */
function sortText({ name, version }: DocReport): string {
  return `${name}\u0000${version}`;
}

function numberRepeated(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return texts.map((text) => {
    const count = (uses.get(text) ?? 0) + 1;
    uses.set(text, count);
    return count === 1 ? text : `${text}~${count}`;
  });
}

function nameHistories(entries: readonly (readonly [history: string, name: string])[]): string[] {
  const names = new Map(entries.map(([history, name]) => [history, name]));
  const keys = createKeys([...names.values()]);
  const keyOf = new Map([...names.keys()].map((history, index) => [history, keys[index] ?? '']));
  return entries.map(([history]) => keyOf.get(history) ?? '');
}

/** A service as the overview shows it. */
export function describeService({ contract, id, key, history }: NamedService): PlatformService {
  const { name, version, source, digest, owner, runtime, interfaces, configurations, policies } = contract;
  return {
    id,
    key,
    name,
    version,
    source,
    ...(digest === undefined ? {} : { digest }),
    ...(owner === undefined ? {} : { owner }),
    ...(runtime?.workload === undefined ? {} : { workload: runtime.workload }),
    ...(runtime?.state === undefined ? {} : { state: runtime.state }),
    visibility: interfaces.some(({ visibility }) => visibility === 'public') ? 'public' : 'internal',
    interfaces: interfaces.map(shortenInterface),
    configurations: configurations.map(shortenConfiguration),
    policies,
    history,
  };
}

function shortenInterface({ operations, ...item }: DocInterface): PlatformInterface {
  return {
    ...item,
    operations: operations.slice(0, MOST_ROWS).map(({ summary, ...operation }) => {
      return { ...operation, ...(summary === undefined ? {} : { summary: shorten(summary, LONGEST_PROSE) }) };
    }),
    ...(operations.length > MOST_ROWS ? { more: operations.length - MOST_ROWS } : {}),
  };
}

function shortenConfiguration({ keys, ...configuration }: DocConfiguration): PlatformConfiguration {
  return {
    ...configuration,
    keys: keys.slice(0, MOST_ROWS).map(shortenKey),
    ...(keys.length > MOST_ROWS ? { more: keys.length - MOST_ROWS } : {}),
  };
}

function shortenKey({ path, type, required, default: standard, description, deprecated }: DocKey): PlatformKey {
  return {
    path,
    type,
    required,
    ...(standard === undefined ? {} : { default: shorten(visibleValue(standard), LONGEST_PROSE) }),
    ...(description === undefined ? {} : { description: shorten(description, LONGEST_PROSE) }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}
