import { describe, expect, it } from '@jest/globals';
import { type PlanPorts, type Publication, planPublish } from '../../src/publish/index.ts';
import { makePublication } from './make-publication.ts';

const NOTHING_PUBLISHED: PlanPorts = {
  findPublished: async () => undefined,
  digestOf: () => 'sha256:new',
  isNeutralEdit: async () => false,
};
const plan = async (...publications: Publication[]): Promise<string[][]> => {
  const { waves } = await planPublish(publications, NOTHING_PUBLISHED);
  return waves.map((wave) => wave.map(({ publication }) => publication.reference.replace('oci://registry.test/', '')));
};

describe('a plan', () => {
  it('has waves: nothing in a wave needs anything of the same wave or a later one', async () => {
    const waves = await plan(
      makePublication('shop', '1.0.0', ['orders ^1.0.0', 'users']),
      makePublication('users'),
      makePublication('orders', '1.0.0', ['database']),
      makePublication('database'),
    );
    expect(waves).toEqual([['database:1.0.0', 'users:1.0.0'], ['orders:1.0.0'], ['shop:1.0.0']]);
  });

  it('has older versions before newer ones, and needs only what a range admits', async () => {
    const waves = await plan(
      makePublication('orders', '2.0.0'),
      makePublication('orders', '1.0.0'),
      makePublication('shop', '1.0.0', ['orders ^1.0.0']),
    );
    expect(waves).toEqual([['orders:1.0.0'], ['orders:2.0.0', 'shop:1.0.0']]);
  });

  it.each([
    ['of two', ['b'], ['a'], [], 'a@1.0.0 → b@1.0.0 → a@1.0.0'],
    ['of three', ['c'], ['a'], ['b'], 'a@1.0.0 → c@1.0.0 → b@1.0.0 → a@1.0.0'],
    ['of one', ['a ^1.0.0'], [], [], 'a@1.0.0 → a@1.0.0'],
    ['that something else leads to', ['b'], ['c'], ['b'], 'b@1.0.0 → c@1.0.0 → b@1.0.0'],
  ])('refuses a circle %s and spells it in its order', async (_name, a, b, c, circle) => {
    const publications = [makePublication('a', '1.0.0', a), makePublication('b', '1.0.0', b)];
    const planning = plan(...publications, makePublication('c', '1.0.0', c));
    await expect(planning).rejects.toThrow(`these bundles depend on each other in a circle: ${circle}`);
  });

  it('of 2,000 bundles takes no time', async () => {
    const [first, needy] = [makePublication('first'), makePublication('other', '1.0.0', ['s0 ^1.0.0'])];
    const publications = Array.from({ length: 2000 }, (_, index): Publication => {
      const { contract, ...rest } = index < 10 ? first : needy;
      const service = { ...contract.service, name: `s${index}` };
      const reference = `oci://registry.test/s${index}`;
      return { ...rest, contract: { ...contract, service }, reference, repositoryKey: reference };
    });
    const start = process.cpuUsage();
    expect((await plan(...publications)).map((wave) => wave.length)).toEqual([10, 1990]);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});
