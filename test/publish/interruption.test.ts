import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../src/base/index.ts';
import {
  type AppliedPlan,
  type ApplyPorts,
  applyPlan,
  type PlanEntry,
  type Publication,
  untilStopped,
  watchStop,
} from '../../src/publish/index.ts';
import { makePublication } from './make-publication.ts';

const OURS = `sha256:${'1'.repeat(64)}`;
const NEVER = new Promise<never>(() => undefined);
const [database, orders, web] = ['database', 'orders', 'web'].map((name) => makePublication(name)) as [
  Publication,
  Publication,
  Publication,
];
const create = (publication: Publication): PlanEntry => ({ publication, action: 'create', digest: OURS });

/** Applies three waves to a registry that asks the run to end when a step begins, or lets that step hang as well. */
async function interruptAt(
  step: string,
  { by = 'SIGINT', hangs = false, ports = {} }: { by?: string; hangs?: boolean; ports?: Partial<ApplyPorts> } = {},
) {
  const controller = new AbortController();
  const steps: string[] = [];
  const at = async (name: string): Promise<void> => {
    steps.push(name);
    if (name !== step) return;
    controller.abort(by);
    if (hangs) await NEVER;
  };
  const applied = await applyPlan(
    { waves: [[create(database)], [create(orders)], [create(web)]] },
    {
      stop: controller.signal,
      findPublished: async ({ source }) => {
        await at(`look ${source}`);
        return undefined;
      },
      push: async ({ source }) => {
        await at(`push ${source}`);
        return OURS;
      },
      readBack: async ({ source }) => {
        await at(`read ${source}`);
        return OURS;
      },
      wait: async (ms) => await at(`wait ${ms}`),
      ...ports,
    },
  );
  return { ...applied, steps };
}

const outcomes = ({ entries }: AppliedPlan): string[] =>
  entries.map(({ publication, action, reason = '' }) => `${publication.source} ${action} ${reason}`.trim());

const NOT_SENT = 'skipped not sent: the run was interrupted';
const NOT_READ = 'create sent, but not read back: the run was interrupted';
const UNKNOWN = 'skipped on its way when the run was interrupted: it may have arrived';

describe('a run that is asked to end', () => {
  it('finishes what is on its way, and starts nothing more', async () => {
    const run = await interruptAt('push orders');
    expect(outcomes(run)).toEqual(['database create', `orders ${NOT_READ}`, `web ${NOT_SENT}`]);
    expect(run.steps.filter((step) => step.startsWith('push'))).toEqual(['push database', 'push orders']);
  });

  it('says what was published, what was not, and that a second run goes on', async () => {
    const { failure } = await interruptAt('push orders');
    expect(failure).toMatchObject({
      code: 'INTERRUPTED',
      by: 'SIGINT',
      message: 'interrupted (SIGINT): published: database@1.0.0, orders@1.0.0; not sent: web@1.0.0',
      hint: expect.stringContaining('Run again'),
    });
  });

  it('leaves a push that does not end, and says that nobody knows', async () => {
    const run = await interruptAt('push orders', { hangs: true, by: 'SIGTERM' });
    expect(outcomes(run)).toEqual(['database create', `orders ${UNKNOWN}`, `web ${NOT_SENT}`]);
    expect(run.steps).toContain('wait 5000');
    expect(String(run.failure)).toContain(
      'interrupted (SIGTERM): published: database@1.0.0; on their way, so that nobody knows: orders@1.0.0; not sent: web@1.0.0',
    );
  });

  it.each([
    ['look orders', [`orders ${NOT_SENT}`, `web ${NOT_SENT}`]],
    ['read orders', [`orders ${NOT_READ}`, `web ${NOT_SENT}`]],
    ['read web', ['orders create', `web ${NOT_READ}`]],
    ['wait 500', ['orders create', `web ${NOT_READ}`]],
  ])('does not wait for an answer to %s', async (step, expected) => {
    const run = await interruptAt(step, { hangs: true });
    expect(outcomes(run)).toEqual(['database create', ...expected]);
    expect(run.failure).toMatchObject({ code: 'INTERRUPTED' });
  });

  it('does not wait for a registry that shows a write late', async () => {
    const absent = async (): Promise<never> => {
      throw new AppError('ARTIFACT_NOT_FOUND', 'nothing there');
    };
    const run = await interruptAt('wait 500', { hangs: true, ports: { readBack: absent } });
    expect(outcomes(run)).toEqual([`database ${NOT_READ}`, `orders ${NOT_SENT}`, `web ${NOT_SENT}`]);
  });

  it('names the failure that it met before', async () => {
    const push = async (): Promise<never> => {
      throw new AppError('REGISTRY', 'refused');
    };
    const { failure } = await interruptAt('wait 500', { ports: { push } });
    expect(failure).toMatchObject({ code: 'REGISTRY' });
  });
});

describe('requests to end', () => {
  it('abort once, with their name; the next one is the business of the process', () => {
    const process = new EventEmitter();
    const { signal } = watchStop(process);
    expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([1, 1]);
    process.emit('SIGTERM', 'SIGTERM', 15);
    expect([signal.aborted, signal.reason]).toEqual([true, 'SIGTERM']);
    expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([0, 0]);
  });

  it('are not listened to any longer than wanted', () => {
    const process = new EventEmitter();
    watchStop(process).release();
    expect(process.eventNames()).toEqual([]);
  });

  it('end work that can be left', async () => {
    const stop = AbortSignal.abort('SIGTERM');
    await expect(untilStopped(stop, NEVER, 'nothing was sent')).rejects.toMatchObject({
      code: 'INTERRUPTED',
      message: 'interrupted (SIGTERM): nothing was sent',
    });
    const controller = new AbortController();
    const obedient = new Promise((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
    });
    const ended = untilStopped(controller.signal, obedient, 'nothing was sent');
    controller.abort('SIGINT');
    await expect(ended).rejects.toMatchObject({ by: 'SIGINT' });
    expect(await untilStopped(undefined, Promise.resolve(1), '')).toBe(1);
  });
});
