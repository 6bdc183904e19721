import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckRun, publishCheckRun } from '../../src/github/index.ts';
import type { Annotation } from '../../src/report/index.ts';
import { CheckRunStore } from './check-run-store.ts';
import { LoopbackGitHub, type Reply } from './loopback-github.ts';

const NOTE: Annotation = { level: 'error', file: 'a.yaml', startLine: 3, endLine: 3, title: 'T', message: 'M' };
const RUN: CheckRun = {
  repository: { owner: 'acme', name: 'shop' },
  headSha: 'a'.repeat(40),
  name: 'Pacto contracts',
  conclusion: 'failure',
  title: 'Two breaks',
  summary: 'Details.',
  annotations: [NOTE],
};

let github: LoopbackGitHub;
let store: CheckRunStore;
beforeEach(async () => {
  store = new CheckRunStore();
  github = await LoopbackGitHub.start((request) => store.answer(request));
});
afterEach(() => github.stop());

const notes = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({ ...NOTE, startLine: index + 1, endLine: index + 1 }));
const publish = (annotations: readonly Annotation[]) => publishCheckRun(github.api(), { ...RUN, annotations });

/** Answers the n-th request of a method in another way, after doing or not doing what it asks. */
function disturb(method: string, which: number, reply: Reply, isDone: boolean): void {
  let seen = 0;
  github.handler = (request) => {
    if (request.method !== method || ++seen !== which) return store.answer(request);
    if (isDone) store.answer(request);
    return reply;
  };
}

describe('a check run', () => {
  it.each([
    [0, ['POST']],
    [50, ['POST']],
    [51, ['POST', 'PATCH']],
    [120, ['POST', 'PATCH', 'PATCH']],
  ])('takes %d annotations with %j, and is concluded by the last', async (count, methods) => {
    const outcome = await publish(notes(count));
    expect(outcome).toEqual({ url: 'https://github.test/runs/1', annotations: count });
    expect(github.received.map(({ method }) => method)).toEqual(methods);
    expect(store.runs).toMatchObject([{ status: 'completed', conclusion: 'failure', name: 'Pacto contracts' }]);
    expect(store.runs[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
      notes(count).map(({ startLine }) => startLine),
    );
  });

  it.each<[string, Partial<Annotation>, object]>([
    ['a level', { level: 'warning' }, { annotation_level: 'warning' }],
    [
      'columns of one line, the last one included',
      { startColumn: 2, endColumn: 9 },
      { start_column: 2, end_column: 8 },
    ],
    ['an empty range', { startColumn: 2, endColumn: 2 }, { start_column: 2, end_column: 2 }],
    ['markup as it is', { message: '<b>%0A::error::' }, { message: '<b>%0A::error::' }],
    ['a title of the longest', { title: 'x'.repeat(300) }, { title: 'x'.repeat(255) }],
  ])('has annotations with %s', async (_, changes, expected) => {
    await publish([{ ...NOTE, ...changes }]);
    expect(store.runs[0]?.annotations).toMatchObject([expected]);
  });

  it('has no columns where an annotation spans lines', async () => {
    await publish([{ ...NOTE, endLine: 4, startColumn: 2, endColumn: 9 }]);
    expect(Object.keys(store.runs[0]?.annotations[0] ?? {})).toEqual([
      'path',
      'start_line',
      'end_line',
      'annotation_level',
      'title',
      'message',
    ]);
  });

  it('cuts messages by bytes and between characters', async () => {
    await publish([{ ...NOTE, message: `x${'€'.repeat(30_000)}` }]);
    const message = String(store.runs[0]?.annotations[0]?.message);
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64_000);
    expect(message).toMatch(/^x€+$/);
  });

  it.each<[number, Reply]>([
    [1, 422],
    [2, 403],
    [2, 500],
  ])('is concluded with what it has when PATCH %d fails with %j', async (which, reply) => {
    disturb('PATCH', which, reply, false);
    if (reply === 500) github.handler = failAppending(which);
    const outcome = await publish(notes(170));
    expect(outcome).toMatchObject({ annotations: 50 * which });
    expect(store.runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(store.runs[0]?.annotations).toHaveLength(50 * which);
  });

  it('says so when it could not be concluded', async () => {
    github.handler = (request) => (request.method === 'PATCH' ? 403 : store.answer(request));
    await expect(publish(notes(60))).rejects.toMatchObject({ code: 'GITHUB', status: 403 });
  });

  it.each<Reply>(['drop', 502])('is one, with every annotation once, though answers were lost: %s', async (lost) => {
    disturb('POST', 1, lost, true);
    await publish(notes(120));
    disturb('PATCH', 1, lost, true);
    await publishCheckRun(github.api(), { ...RUN, name: 'Another', annotations: notes(120) });
    expect(store.runs.map(({ name, status, annotations }) => [name, status, annotations.length])).toEqual([
      ['Pacto contracts', 'completed', 120],
      ['Another', 'completed', 120],
    ]);
  });

  it('sends again what was lost on the way', async () => {
    disturb('POST', 1, 'drop', false);
    await publish(notes(60));
    disturb('PATCH', 1, 'drop', false);
    await publishCheckRun(github.api(), { ...RUN, name: 'Another', annotations: notes(60) });
    expect(store.runs.map(({ annotations }) => annotations.length)).toEqual([60, 60]);
  });

  it('is a new one beside that of an earlier attempt', async () => {
    await publish(notes(1));
    await publish(notes(1));
    expect(store.runs).toHaveLength(2);
  });
});

/** From one batch on, GitHub takes no more annotations, but still conclusions. */
function failAppending(from: number) {
  let seen = 0;
  return (request: Parameters<CheckRunStore['answer']>[0]): Reply => {
    const { output } = (request.body ?? {}) as { output?: { annotations?: unknown[] } };
    const isBatch = request.method === 'PATCH' && (output?.annotations?.length ?? 0) > 0;
    return isBatch && ++seen >= from ? 500 : store.answer(request);
  };
}
