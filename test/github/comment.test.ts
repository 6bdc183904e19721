import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CommentDraft, LONGEST_COMMENT_BODY, upsertComment } from '../../src/github/index.ts';
import { CommentStore } from './comment-store.ts';
import { LoopbackGitHub, type Reply } from './loopback-github.ts';

const DRAFT: CommentDraft = {
  repository: { owner: 'acme', name: 'shop' },
  number: 7,
  key: '0123456789ab',
  body: 'All contracts hold.',
  when: 'create-or-update',
};

let github: LoopbackGitHub;
let store: CommentStore;
beforeEach(async () => {
  store = new CommentStore();
  github = await LoopbackGitHub.start((request) => store.answer(request));
});
afterEach(() => github.stop());

const upsert = (changes: Partial<CommentDraft> = {}) => upsertComment(github.api(), { ...DRAFT, ...changes });
const count = (call: string) => github.calls.filter((each) => each.startsWith(call)).length;
/** The text that the store holds for a body. */
async function markedText(body: string): Promise<string> {
  const other = new CommentStore();
  const server = await LoopbackGitHub.start((request) => other.answer(request));
  await upsertComment(server.api(), { ...DRAFT, body });
  await server.stop();
  return other.comments[0]?.body ?? '';
}

describe('the comment', () => {
  it('is created with the marker in its first line', async () => {
    await expect(upsert()).resolves.toEqual({ action: 'created', deleted: 0, url: 'https://github.test/c/1' });
    expect(store.comments[0]?.body).toMatch(/^<!-- pacto:0123456789ab [0-9a-f]{16} -->\r\nAll contracts hold\.$/);
  });

  it('is not touched when it says the same, though GitHub changed its line ends', async () => {
    const body = 'one\ntwo\n';
    await upsert({ body });
    expect(store.comments[0]?.body).toContain('\r\n');
    await expect(upsert({ body })).resolves.toMatchObject({ action: 'unchanged', url: 'https://github.test/c/1' });
    expect(count('PATCH')).toBe(0);
  });

  it('is not touched when another body means the same, and is when it means something else', async () => {
    await upsert({ body: 'See commit 1.', identity: 'See.' });
    await expect(upsert({ body: 'See commit 2.', identity: 'See.' })).resolves.toMatchObject({ action: 'unchanged' });
    expect(store.comments[0]?.body).toContain('commit 1');
    await expect(upsert({ body: 'See commit 3.', identity: 'Look.' })).resolves.toMatchObject({ action: 'updated' });
    expect(store.comments[0]?.body).toContain('commit 3');
  });

  it('is updated in place when it says something else', async () => {
    await upsert();
    await expect(upsert({ body: 'Two breaks.' })).resolves.toMatchObject({ action: 'updated' });
    expect(store.comments.map(({ body }) => body.split(/\r?\n/)[1])).toEqual(['Two breaks.']);
  });

  it('is not created when it may only be updated', async () => {
    await expect(upsert({ when: 'update-only' })).resolves.toEqual({ action: 'absent', deleted: 0 });
    expect(store.comments).toEqual([]);
  });

  it('is found among three pages of 100', async () => {
    for (let index = 0; index < 250; index++) store.add('somebody', 'Looks good.');
    store.add('github-actions[bot]', await markedText('Old.'));
    for (let index = 0; index < 49; index++) store.add('somebody', 'Looks good.');
    await expect(upsert()).resolves.toMatchObject({ action: 'updated', url: 'https://github.test/c/251' });
    expect(count('GET /repos/acme/shop/issues/7/comments')).toBe(3);
  });

  it('leaves comments of other keys and quotes of ours alone', async () => {
    await upsert({ key: 'ffffffffffff' });
    const text = await markedText(DRAFT.body);
    store.add('github-actions[bot]', `> ${text}`);
    await expect(upsert()).resolves.toMatchObject({ action: 'created', url: 'https://github.test/c/3' });
    expect(store.comments).toHaveLength(3);
  });

  it('takes no comment over in which somebody else planted the marker', async () => {
    const planted = store.add('mallory', await markedText('Everything is fine.'));
    await expect(upsert()).resolves.toMatchObject({ action: 'created', url: 'https://github.test/c/2' });
    expect(planted.body).toContain('Everything is fine.');
    await expect(upsert()).resolves.toMatchObject({ action: 'unchanged', url: 'https://github.test/c/2' });
    expect(store.comments).toHaveLength(2);
  });

  it("is a user's own where the token is that user's, who is asked for only when needed", async () => {
    store.poster = 'bob';
    store.user = 'bob';
    await upsert();
    expect(count('GET /user')).toBe(0);
    await expect(upsert({ body: 'New.' })).resolves.toMatchObject({ action: 'updated' });
    expect([count('GET /user'), store.comments.length]).toEqual([1, 1]);
  });

  it("stays one with the token of an app, whose name only the app's own comment tells", async () => {
    store.poster = 'contracts[bot]';
    await upsert();
    await expect(upsert({ body: 'New.' })).resolves.toMatchObject({ action: 'updated', deleted: 1 });
    expect(store.comments.map(({ id, body }) => [id, body.split(/\r?\n/)[1]])).toEqual([[1, 'New.']]);
  });

  it('is the oldest of several; the others are deleted, and one that is gone already does not matter', async () => {
    const text = await markedText('Old.');
    for (let index = 0; index < 4; index++) store.add('github-actions[bot]', text);
    github.handler = (request) => {
      if (request.method === 'DELETE' && request.path.endsWith('/3')) store.remove(3);
      return store.answer(request);
    };
    await expect(upsert()).resolves.toMatchObject({ action: 'updated', deleted: 2 });
    expect(store.comments.map(({ id }) => id)).toEqual([1]);
  });

  it.each<Reply>(['drop', 'break off', 502])('is one though the answer to the POST was lost: %s', async (lost) => {
    let isFirst = true;
    github.handler = (request) => {
      const reply = store.answer(request);
      if (request.method !== 'POST' || !isFirst) return reply;
      isFirst = false;
      return lost;
    };
    await expect(upsert()).resolves.toMatchObject({ action: 'created' });
    expect([count('POST'), store.comments.length]).toEqual([1, 1]);
  });

  it('is posted again when the lost POST did nothing', async () => {
    let isFirst = true;
    github.handler = (request) => {
      if (request.method !== 'POST' || !isFirst) return store.answer(request);
      isFirst = false;
      return 'drop';
    };
    await expect(upsert()).resolves.toMatchObject({ action: 'created' });
    expect([count('POST'), store.comments.length]).toEqual([2, 1]);
  });

  it.each([
    ['the same', DRAFT.body],
    ['something else', 'The later word.'],
  ])('is one when two runs at once say %s', async (_, second) => {
    // Both see an empty pull request before either posts.
    let waiting = 2;
    github.handler = (request) => {
      if (request.method === 'GET' && waiting > 0) {
        waiting--;
        return { json: [] };
      }
      return store.answer(request);
    };
    await Promise.all([upsert(), upsert({ body: second })]);
    expect(store.comments.map(({ id }) => id)).toEqual([1]);
    expect([DRAFT.body, second]).toContain(store.comments[0]?.body.split(/\r?\n/)[1]);
  });

  it('may be as long as GitHub takes, and not longer', async () => {
    await upsert({ body: 'x'.repeat(LONGEST_COMMENT_BODY) });
    const sent = github.received.find(({ method }) => method === 'POST')?.body;
    expect((sent as { body: string }).body).toHaveLength(65_536);
    await expect(upsert({ key: 'ffffffffffff', body: 'x'.repeat(LONGEST_COMMENT_BODY + 1) })).rejects.toMatchObject({
      status: 422,
    });
  });
});
