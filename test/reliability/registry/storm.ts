import { AppError, InternalError } from '../../../src/base/index.ts';
import type { Publication } from '../../../src/publish/index.ts';
import { chooseAtRate, FAULT_KINDS, type Step, stepOf } from '../../support/fault-proxy/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import { graphPublications, needsOf } from './bundle-graph.ts';
import type { FaultyRegistry } from './faulty-registry.ts';
import { expectNoSecret, shownError } from './planted-secrets.ts';
import { expectedDigest, isComplete, publishAll } from './publisher.ts';

/** Kinds that end with the patience of the client cost real time, and say nothing that one of them does not say. */
const SLOW = new Set(['one byte a second', 'silence for ever']);
const STORM_KINDS = FAULT_KINDS.filter(({ name }) => !SLOW.has(name));

/** What came of one publish of ten bundles in bad weather. */
export interface StormResult {
  readonly succeeded: boolean;
  readonly requests: number;
  readonly faults: number;
  /** The error that ended it. */
  readonly failure?: string;
}

/** Publishes the graph while every request may be hit, then finishes in good weather; throws when an invariant breaks. */
export async function runStorm(faulty: FaultyRegistry, rate: number, seed: number): Promise<StormResult> {
  const prefix = `storm-${rate * 100}-${seed}`;
  const publications = graphPublications(faulty.proxy.host, prefix);
  const random = createRandom(seed + 2);
  const atRate = chooseAtRate(STORM_KINDS, rate, random);
  let faults = 0;
  const counted = (step: Step) => {
    const fault = atRate(step);
    if (fault !== undefined) faults += 1;
    return fault;
  };
  const clock = faulty.harm(counted, seed);
  const before = faulty.proxy.log.length;
  const watch = watchOrder(faulty, prefix);
  const applied = await publishAll(publications, faulty.connect(clock, 2000), clock.wait).catch(asFailure);
  const requests = faulty.proxy.log.length - before;
  const succeeded = isComplete(applied);
  if (!succeeded) expectTypedError(applied.failure);
  if (succeeded) expectComplete(faulty, publications);
  await clock.wait(600_000);
  await finish(faulty, publications);
  watch.check();
  const failure = succeeded ? {} : { failure: String(applied.failure) };
  return { succeeded, requests, faults, ...failure };
}

const asFailure = (failure: unknown) => ({ entries: [], failure });

function expectTypedError(failure: unknown): void {
  if (!(failure instanceof AppError) || failure instanceof InternalError) throw failure;
  expectNoSecret(shownError(failure), 'an error');
}

/** A failed publish is finished by the next one. */
async function finish(faulty: FaultyRegistry, publications: readonly Publication[]): Promise<void> {
  const clock = faulty.heal();
  const again = await publishAll(publications, faulty.connect(clock, 5000), clock.wait);
  if (!isComplete(again)) throw again.failure ?? new Error(JSON.stringify(again.entries.map(({ action }) => action)));
  expectComplete(faulty, publications);
}

function expectComplete({ registry }: FaultyRegistry, publications: readonly Publication[]): void {
  for (const publication of publications) {
    const { target } = publication;
    const found = target.kind === 'registry' ? registry.repository(target.repository).tags.get(target.tag) : undefined;
    if (found !== expectedDigest(publication)) throw new Error(`${publication.reference} shows ${found}`);
  }
}

/** Looks at every tag that is written: what it needs must be there already. */
function watchOrder({ registry }: FaultyRegistry, prefix: string): { check(): void } {
  const start = registry.requests.length;
  return {
    check() {
      const written = new Set<string>();
      for (const { method, url, headers } of registry.requests.slice(start)) {
        if (stepOf({ method, path: url, headers }) !== 'PUT tag' || !url.includes(`/${prefix}/`)) continue;
        const name = url.split('/')[3] ?? '';
        const missing = needsOf(name).filter((need) => !written.has(need));
        if (missing.length > 0) throw new Error(`${name} was tagged before ${missing.join(', ')}`);
        written.add(name);
      }
    },
  };
}
