import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../support/fake-github/index.ts';
import type { WorkflowRun } from '../../support/simulator/index.ts';
import { contract, openapi, service } from './contracts.ts';
import { reportOf, stepText, World } from './world.ts';

let world: World;
let branches = 0;

beforeAll(async () => {
  world = await World.open();
  await world.release({
    ...service('orders', '1.0.0', ['/orders', '/carts']),
    ...service('stock', '1.0.0', ['/stock']),
  });
});
afterAll(() => {
  world.stage.github.assertClean();
  return world.close();
});

const propose = (files: { readonly [path: string]: string }) => world.stage.propose(`branch-${++branches}`, files);
const commentsOf = (pull: PullRequest) => world.stage.comments(pull);

describe('a comment, from red over green to nothing new', () => {
  const marks = (pull: PullRequest) => commentsOf(pull).map((text) => /[❌✅⚪]/u.exec(text)?.[0]);

  it.each([
    ['always', ['❌'], ['✅'], ['✅']],
    ['changes', ['❌'], ['✅'], []],
    ['on-failure', ['❌'], ['✅'], []],
    ['never', [], [], []],
  ])('in the mode %s', async (mode, red, green, quiet) => {
    const step = { action: 'diff', with: { comment: mode, annotations: 'none' } } as const;
    const pull = propose({ 'orders/openapi.yaml': openapi('/orders') });
    const first = await world.check(pull, step);
    expect([first.conclusion, marks(pull)]).toEqual(['failure', red]);

    world.change(pull, service('orders', '1.0.0', ['/orders', '/carts']));
    const second = await world.check(pull, step);
    expect([second.conclusion, marks(pull)]).toEqual(['success', green]);

    world.change(pull, { 'README.md': '# Shop\n' });
    world.takeWrites();
    await world.check(pull, step);
    expect(world.takeWrites()).toEqual([]);

    const calm = propose({ 'README.md': '# Shop\n' });
    await world.check(calm, step);
    expect(marks(calm)).toEqual(quiet);
  });

  it('is one for each of two jobs, and neither touches the other', async () => {
    const pull = propose({ 'orders/openapi.yaml': openapi('/orders'), 'stock/openapi.yaml': openapi() });
    const step = (bundles: string) => ({ steps: stepText({ action: 'diff', with: { bundles, annotations: 'none' } }) });
    const run = () => world.runJobs({ orders: step('orders'), stock: step('stock') }, world.pullEvent(pull));
    await run();
    const before = commentsOf(pull);
    expect(before).toEqual([expect.stringContaining('/carts removed'), expect.stringContaining('/stock removed')]);

    world.change(pull, service('stock', '1.0.0', ['/stock']));
    await run();
    expect(commentsOf(pull)).toEqual([expect.stringContaining('❌'), expect.stringContaining('✅')]);
    expect(commentsOf(pull)[0]).toContain('/carts removed');
  });

  it('is never that of somebody else who wrote our marker', async () => {
    const pull = propose({ 'orders/openapi.yaml': openapi('/orders') });
    const step = { action: 'diff', with: { annotations: 'none' } } as const;
    const before = commentsOf(pull);
    expect(before).toEqual([]);
    await world.check(propose({ 'orders/openapi.yaml': openapi('/orders') }), step);
    const planted = world.stage.repository.comments.at(-1)?.body ?? '';
    world.stage.repository.addComment(pull.number, pull.author, planted);
    await world.check(pull, step);

    expect(commentsOf(pull)).toEqual([planted, expect.stringContaining('❌')]);
  });
});

describe('a service of the base', () => {
  const step = { action: 'diff' } as const;
  const rulesOf = (run: WorkflowRun) =>
    reportOf(run).results.flatMap(({ changes }: { changes: { rule: string }[] }) => changes.map(({ rule }) => rule));

  it('that is gone is a break', async () => {
    const pull = propose({});
    world.change(pull, { 'stock/pacto.yaml': null, 'stock/openapi.yaml': null });
    const run = await world.check(pull, step);

    expect(run.conclusion).toBe('failure');
    expect(rulesOf(run)).toEqual(['contract/service-removed']);
    expect(commentsOf(pull)).toEqual([expect.stringContaining('`stock`')]);
  });

  it('that has another name now is one too, and the comment says which', async () => {
    const pull = propose({ 'stock/pacto.yaml': contract('inventory', '1.0.0') });
    const run = await world.check(pull, step);

    expect(run.conclusion).toBe('failure');
    expect(rulesOf(run)).toContain('contract/service-removed');
    expect(commentsOf(pull)).toEqual([expect.stringMatching(/stock[\s\S]*inventory/)]);
  });

  it('that nobody touches is passed over, unless the workflow wants all', async () => {
    const pull = propose(service('orders', '1.1.0', ['/orders', '/carts', '/more']));
    const [auto, all] = [
      await world.check(pull, step),
      await world.check(pull, { ...step, with: { 'changed-only': 'false' } }),
    ];
    const sources = (run: WorkflowRun) => reportOf(run).results.map(({ source }: { source: string }) => source);

    expect([sources(auto), reportOf(auto).untouched]).toEqual([['orders'], ['stock']]);
    expect([sources(all), reportOf(all).untouched]).toEqual([['orders', 'stock'], undefined]);
  });

  it('that refers to what is touched is looked at as well', async () => {
    const dependent = { 'web/pacto.yaml': contract('web', '1.0.0', { dependencies: { orders: '^1.0.0' } }) };
    world.stage.commit({ ...dependent, 'web/openapi.yaml': openapi('/') });
    const pull = propose(service('orders', '2.0.0', ['/orders']));
    const run = await world.check(pull, step);

    expect(reportOf(run).untouched).toEqual(['stock']);
    expect(commentsOf(pull)).toEqual([expect.stringContaining('`web`')]);
    expect(run.conclusion).toBe('success');
  });
});
