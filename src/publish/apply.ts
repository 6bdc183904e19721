import { AppError, mapBounded } from '../base/index.ts';
import { ABANDONED, Interrupted, stopName, whileRunning } from './interruption.ts';
import type { PlanEntry, Publication, PublishPlan } from './model.ts';
import { LostRace, type ReadBackPorts, settle, verify } from './read-back.ts';

const PARALLEL_PUSHES = 4;

/** What applying a plan needs from outside. */
export interface ApplyPorts extends ReadBackPorts {
  /** Sends blobs, manifest and tag. Gives the digest of the manifest. */
  push(publication: Publication): Promise<string>;
  /** Told of every bundle that the plan sends; once more should its tag be found moved in the end. */
  tell?(entry: PlanEntry): void;
  /** Asks the run to end: nothing more is started then, and what is on its way gets a moment. */
  readonly stop?: AbortSignal | undefined;
}

/** Publishers who meet at a tag are rarely further apart, in milliseconds. */
const BEFORE_LAST_LOOK_MS = 500;

/** What is on its way when the run is asked to end gets so long, in milliseconds; runners wait 7.5 s before they kill. */
const GRACE_MS = 5000;

const NOT_SENT = 'not sent: the run was interrupted';
const MAYBE_SENT = 'on its way when the run was interrupted: it may have arrived';
const NOT_READ_BACK = 'sent, but not read back: the run was interrupted';

/** Most names of each kind in one message. */
const MOST_NAMES = 20;

/** Answers to a manifest that may mean: this tag is taken and does not move. Each registry words it differently. */
const TAKEN_STATUSES = [400, 403, 409, 412];

/** What came of a plan. */
export interface AppliedPlan {
  /** Every entry of the plan, in its order; what was not sent is `skipped` and says why. */
  readonly entries: readonly PlanEntry[];
  /** The first failure; nothing was started after it. {@link Interrupted} when the run was asked to end. */
  readonly failure?: unknown;
}

/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. In the end, after a
 * moment, all that was sent is looked at, what nothing waited for the first time, the rest once more. A tag that shows
 * other content was lost to another publisher and is reported, never pushed again. A failure, or a request to end, ends
 * the run but not the account of it: what was sent before stays sent, and is listed.
 */
export async function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<AppliedPlan> {
  return await new Application(ports).apply(plan);
}

/** One run of a plan. */
class Application {
  readonly #ports: ApplyPorts;
  readonly #failures: unknown[] = [];
  /** Sent, and not read back yet. */
  readonly #unread = new Set<Publication>();
  /** On their way when the run was asked to end. */
  readonly #uncertain = new Set<Publication>();

  constructor(ports: ApplyPorts) {
    this.#ports = ports;
  }

  async apply({ waves }: PublishPlan): Promise<AppliedPlan> {
    const last = waves.findLastIndex((wave) => wave.some(isCreated));
    const sent: PlanEntry[] = [];
    for (const [index, wave] of waves.entries()) {
      sent.push(...(await mapBounded(wave, PARALLEL_PUSHES, (entry) => this.#applyOne(entry, index < last))));
    }
    const looked = await this.#confirm(sent);
    const isLeft = (entry: PlanEntry): boolean => isCreated(entry) && this.#unread.has(entry.publication);
    const entries = looked.map((entry) => (isLeft(entry) ? { ...entry, reason: NOT_READ_BACK } : entry));
    const [failure = this.#describeInterruption(waves.flat(), entries)] = this.#failures;
    return { entries, ...(failure === undefined ? {} : { failure }) };
  }

  async #applyOne(entry: PlanEntry, isAwaited: boolean): Promise<PlanEntry> {
    if (!isCreated(entry)) return entry;
    if (this.#failures.length > 0) return { ...entry, action: 'skipped', reason: 'not sent: another bundle failed' };
    if (this.#ports.stop?.aborted) return { ...entry, action: 'skipped', reason: NOT_SENT };
    const applied = await this.#applyEntry(entry, isAwaited).catch((failure: unknown) => this.#settle(entry, failure));
    this.#ports.tell?.(applied);
    return applied;
  }

  #settle(entry: PlanEntry, failure: unknown): PlanEntry {
    this.#failures.push(failure);
    if (failure instanceof LostRace) return failure.entry;
    return { ...entry, action: 'skipped', reason: describe(failure) };
  }

  /** The tag is looked at once more before it is written: the plan may be minutes old. */
  async #applyEntry(entry: PlanEntry, isAwaited: boolean): Promise<PlanEntry> {
    const { publication } = entry;
    const { stop } = this.#ports;
    const there = await whileRunning(stop, this.#ports.findPublished(publication));
    if (there === ABANDONED) return { ...entry, action: 'skipped', reason: NOT_SENT };
    if (there !== undefined) return settle(entry, there);
    const sent = await whileRunning(stop, send(entry, this.#ports), () => this.#ports.wait(GRACE_MS));
    if (sent === ABANDONED) {
      this.#uncertain.add(publication);
      return { ...entry, action: 'skipped', reason: MAYBE_SENT };
    }
    if (!isCreated(sent)) return sent;
    this.#unread.add(publication);
    return isAwaited || !isContested(sent) ? await this.#readBack(sent) : sent;
  }

  async #readBack(entry: PlanEntry): Promise<PlanEntry> {
    const { stop } = this.#ports;
    const seen = stop?.aborted ? ABANDONED : await whileRunning(stop, verify(entry, this.#ports));
    if (seen === ABANDONED) return entry;
    this.#unread.delete(entry.publication);
    return seen;
  }

  /**
   * Looks at all that was sent, after a moment: whoever sends to the same tag at the same time has then done so, and all
   * but one of them see it. A layout does not let its tags be moved, and needs no such look.
   */
  async #confirm(entries: readonly PlanEntry[]): Promise<readonly PlanEntry[]> {
    const { stop, wait, tell } = this.#ports;
    if (!entries.some(isContested)) return entries;
    await whileRunning(stop, wait(BEFORE_LAST_LOOK_MS));
    return await mapBounded(entries, PARALLEL_PUSHES, async (entry) => {
      if (!isContested(entry)) return entry;
      const seen = await this.#readBack(entry).catch((failure: unknown) => this.#settle(entry, failure));
      if (seen !== entry) tell?.(seen);
      return seen;
    });
  }

  #describeInterruption(planned: readonly PlanEntry[], entries: readonly PlanEntry[]): Interrupted | undefined {
    const { stop } = this.#ports;
    if (stop?.aborted !== true) return undefined;
    const asked = entries.filter((_, index) => planned[index]?.action === 'create');
    const isUncertain = ({ publication }: PlanEntry): boolean => this.#uncertain.has(publication);
    const isThere = ({ action }: PlanEntry): boolean => action !== 'skipped';
    const groups: readonly (readonly [string, readonly PlanEntry[]])[] = [
      ['published', asked.filter(isThere)],
      ['on their way, so that nobody knows', asked.filter(isUncertain)],
      ['not sent', asked.filter((entry) => !isThere(entry) && !isUncertain(entry))],
    ];
    const account = groups.flatMap(([what, group]) => (group.length === 0 ? [] : [`${what}: ${listNames(group)}`]));
    return new Interrupted(stopName(stop), account.join('; '));
  }
}

function isCreated({ action }: PlanEntry): boolean {
  return action === 'create';
}

/** Whether somebody else can move its tag. */
function isContested(entry: PlanEntry): boolean {
  return isCreated(entry) && entry.publication.target.kind === 'registry';
}

function listNames(entries: readonly PlanEntry[]): string {
  const names = entries.map(({ publication: { contract } }) => `${contract.service.name}@${contract.service.version}`);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

function describe(failure: unknown): string {
  return `failed: ${failure instanceof Error ? failure.message : String(failure)}`;
}

async function send(entry: PlanEntry, ports: ApplyPorts): Promise<PlanEntry> {
  try {
    return { ...entry, digest: await ports.push(entry.publication) };
  } catch (error) {
    if (!mayMeanTaken(error)) throw error;
    const taken = await ports.findPublished(entry.publication);
    if (taken === undefined) throw error;
    return taken.digest === entry.digest ? entry : settle(entry, taken);
  }
}

function mayMeanTaken(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  return error.code === 'CONFLICT' || ('status' in error && TAKEN_STATUSES.includes(Number(error.status)));
}
