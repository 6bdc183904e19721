import { AppError } from '../../../src/base/index.ts';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import type { AppliedPlan, Publication } from '../../../src/publish/index.ts';
import { createVirtualClock } from '../../support/fault-proxy/index.ts';
import { createRandom } from '../../support/seeded-random.ts';
import type { BuiltProgram } from './built-program.ts';
import { graphPublications } from './bundle-graph.ts';
import { type FaultyRegistry, loginFor } from './faulty-registry.ts';
import { createGraphWorkspace } from './graph-workspace.ts';
import { expectNoSecret } from './planted-secrets.ts';
import { expectedDigest, isComplete, publishAll } from './publisher.ts';

export const PUBLISHERS = 8;
/** Two leaves and what needs them: few tags, so that everybody meets at each. */
const RACED = ['database', 'policy', 'accounts'];

/** What came of one race of eight publishers. */
export interface RaceResult {
  /** Exit codes that the program would end with. */
  readonly exits: readonly number[];
  /** Publishers who saw their own content under every tag, and yet not all of it is there in the end. */
  readonly overwritten: number;
}

/** Eight publishers with connections of their own publish the same versions at once, each with the content that it is given. */
export async function runRace(
  faulty: FaultyRegistry,
  run: { readonly seed: number; readonly name: string; readonly contentOf: (publisher: number) => string },
): Promise<RaceResult> {
  jitter(faulty, run.seed);
  const publishers = Array.from({ length: PUBLISHERS }, (_, index) =>
    graphPublications(faulty.proxy.host, run.name, run.contentOf(index), RACED),
  );
  const results = await Promise.all(
    publishers.map(async (publications, index) => {
      const clock = createVirtualClock(createRandom(run.seed + index));
      const applied = await publishAll(publications, faulty.connect(clock, 10_000), clock.wait).catch(
        (failure: unknown): AppliedPlan => ({ entries: [], failure }),
      );
      return { publications, applied };
    }),
  );
  checkTags(faulty, publishers);
  return {
    exits: results.map(({ applied }) => exitOf(applied)),
    overwritten: results.filter(({ publications, applied }) => isComplete(applied) && !isThere(faulty, publications))
      .length,
  };
}

/** The same with eight processes, each in a workspace of its own. */
export async function runProcessRace(
  program: BuiltProgram,
  faulty: FaultyRegistry,
  run: { readonly seed: number; readonly name: string; readonly contentOf: (publisher: number) => string },
): Promise<RaceResult> {
  jitter(faulty, run.seed);
  const base = `oci://${faulty.proxy.host}/${run.name}`;
  const racers = Array.from({ length: PUBLISHERS }, (_, index) => ({
    workspace: createGraphWorkspace(base, run.contentOf(index), RACED),
    publications: graphPublications(faulty.proxy.host, run.name, run.contentOf(index), RACED),
  }));
  const env = loginFor(base);
  const results = await Promise.all(
    racers.map(({ workspace }) => program.run(workspace.folder, workspace.publish, { env })),
  );
  for (const { workspace } of racers) workspace.dispose();
  const publishers = racers.map(({ publications }) => publications);
  checkTags(faulty, publishers);
  const exits = results.map(({ exit, out, error }) => {
    expectNoSecret(out + error, 'the output of a publisher');
    if (exit === null) throw new Error(`a publisher was killed: ${error}`);
    return exit;
  });
  const overwritten = publishers.filter((each, index) => exits[index] === 0 && !isThere(faulty, each));
  return { exits, overwritten: overwritten.length };
}

/** Every answer takes a little while, so that the publishers meet at every point. */
function jitter(faulty: FaultyRegistry, seed: number): void {
  const random = createRandom(seed);
  faulty.proxy.intercept = async (exchange) => {
    await new Promise((resolve) => setTimeout(resolve, random() * 3));
    return await exchange.forward();
  };
}

function exitOf(applied: AppliedPlan): number {
  if (isComplete(applied)) return 0;
  const { failure = new AppError('CONFLICT', 'the plan has a conflict') } = applied;
  return exitCodeOf(failure);
}

/** A tag is what one of the publishers sent, whole. */
function checkTags({ registry }: FaultyRegistry, publishers: readonly (readonly Publication[])[]): void {
  for (const [index, first] of (publishers[0] ?? []).entries()) {
    const digest = storedDigest(registry, first);
    const sent = publishers.map((publications) => publications[index]).filter((each) => each !== undefined);
    const isAbsent = digest === undefined;
    if (!isAbsent && !sent.some((each) => expectedDigest(each) === digest))
      throw new Error(`${first.reference} is a mix`);
  }
}

function isThere({ registry }: FaultyRegistry, publications: readonly Publication[]): boolean {
  return publications.every((publication) => storedDigest(registry, publication) === expectedDigest(publication));
}

function storedDigest(registry: FaultyRegistry['registry'], { target }: Publication): string | undefined {
  return target.kind === 'registry' ? registry.repository(target.repository).tags.get(target.tag) : undefined;
}
