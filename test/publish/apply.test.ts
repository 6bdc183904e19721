import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../src/base/index.ts';
import {
  type AppliedPlan,
  type ApplyPorts,
  applyPlan,
  type PlanEntry,
  type Publication,
  type PublishedState,
} from '../../src/publish/index.ts';
import { makePublication } from './make-publication.ts';

const OURS = `sha256:${'1'.repeat(64)}`;
const THEIRS = `sha256:${'2'.repeat(64)}`;
const orders = makePublication('orders');
const web = makePublication('web');
const shop = makePublication('shop');

const create = (publication: Publication): PlanEntry => ({ publication, action: 'create', digest: OURS });
const there = (publication: Publication, digest: string, contentDigest?: string): PublishedState => ({
  reference: publication.target,
  digest,
  contentDigest: contentDigest ?? publication.packed.contentDigest,
});
const absent = (): never => {
  throw new AppError('ARTIFACT_NOT_FOUND', 'nothing there');
};
const refused = (status: number): Error => Object.assign(new AppError('REGISTRY', `refused: ${status}`), { status });

/** A registry of one tag per publication that does what it is told; every call is written down. */
class Registry {
  readonly tags = new Map<Publication, PublishedState>();
  readonly calls: string[] = [];
  readonly waits: number[] = [];
  /** What happens on a push; may throw. */
  onPush: (publication: Publication) => void = (publication) => {
    this.tags.set(publication, there(publication, OURS));
  };
  /** Readings after a push that do not see it yet. */
  staleReads = 0;

  readonly ports: ApplyPorts = {
    findPublished: async (publication) => {
      this.calls.push(`look ${publication.source}`);
      return this.tags.get(publication);
    },
    push: async (publication) => {
      this.calls.push(`push ${publication.source}`);
      this.onPush(publication);
      return OURS;
    },
    readBack: async (publication) => {
      this.calls.push(`read ${publication.source}`);
      if (this.staleReads-- > 0) return absent();
      return this.tags.get(publication)?.digest ?? absent();
    },
    wait: async (ms) => {
      this.waits.push(ms);
    },
  };

  apply(...waves: PlanEntry[][]): Promise<AppliedPlan> {
    return applyPlan({ waves }, this.ports);
  }
}

const actionsOf = ({ entries }: AppliedPlan): string[] =>
  entries.map(({ publication, action, digest }) => `${action} ${publication.source} ${digest.slice(7, 8)}`);

describe('applying a plan', () => {
  it('looks at the tag, sends, and reads back after a moment, once', async () => {
    const registry = new Registry();
    expect(actionsOf(await registry.apply([create(orders)]))).toEqual(['create orders 1']);
    expect(registry.calls).toEqual(['look orders', 'push orders', 'read orders']);
    expect(registry.waits).toEqual([500]);
  });

  it('reads a wave that others wait for at once, and once more in the end', async () => {
    const registry = new Registry();
    await registry.apply([create(orders)], [create(web)], [{ ...create(shop), action: 'identical' }]);
    expect(registry.calls).toEqual([
      ...['look orders', 'push orders', 'read orders'],
      ...['look web', 'push web', 'read orders', 'read web'],
    ]);
  });

  it('reads back at once what goes to a layout, whose tags do not move', async () => {
    const registry = new Registry();
    const target = { kind: 'layout', directory: '/tmp/layout', tag: '1.0.0' } as unknown as Publication['target'];
    await registry.apply([create({ ...orders, target })]);
    expect([registry.calls.at(-1), registry.waits]).toEqual(['read orders', []]);
  });

  it('starts a wave only when the former one was read back', async () => {
    const registry = new Registry();
    await registry.apply([create(orders)], [create(web)]);
    expect(registry.calls.indexOf('look web')).toBeGreaterThan(registry.calls.indexOf('read orders'));
  });

  it('sends nothing for what is identical, skipped or in conflict', async () => {
    const registry = new Registry();
    const entries = (['identical', 'skipped', 'conflict'] as const).map((action) => ({ ...create(orders), action }));
    await registry.apply(entries);
    expect(registry.calls).toEqual([]);
  });

  it('waits for a registry that shows a write late', async () => {
    const registry = new Registry();
    registry.staleReads = 3;
    expect(actionsOf(await registry.apply([create(orders)]))).toEqual(['create orders 1']);
    expect(registry.waits).toEqual([500, 500, 1000, 2000]);
    expect(registry.calls.filter((call) => call.startsWith('push'))).toHaveLength(1);
  });

  it('gives up after 30 seconds, and says that a rerun is safe', async () => {
    const registry = new Registry();
    registry.onPush = () => undefined;
    const { failure, entries } = await registry.apply([create(orders)], [create(web)]);
    expect(failure).toMatchObject({ code: 'REGISTRY', hint: expect.stringContaining('Run again') });
    expect(registry.waits.reduce((sum, ms) => sum + ms, 0)).toBe(30_000);
    expect(entries.map(({ action }) => action)).toEqual(['skipped', 'skipped']);
    expect(entries[1]?.reason).toBe('not sent: another bundle failed');
  });

  it('tells what came of each bundle that the plan sends', async () => {
    const registry = new Registry();
    const told: string[] = [];
    const tell = ({ publication, action }: PlanEntry): number => told.push(`${action} ${publication.source}`);
    await applyPlan(
      { waves: [[create(orders)], [{ ...create(web), action: 'identical' }]] },
      { ...registry.ports, tell },
    );
    expect(told).toEqual(['create orders']);
  });
});

describe('another publisher', () => {
  it('who takes a tag that the store does not move is told', async () => {
    const registry = new Registry();
    registry.onPush = (publication) => {
      registry.tags.set(publication, there(publication, THEIRS, 'sha256:other'));
      throw new AppError('CONFLICT', 'it is there already');
    };
    const applied = await registry.apply([create(orders)]);
    expect(actionsOf(applied)).toEqual(['conflict orders 1']);
    expect(applied.failure).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('lost the race') });
  });

  it('who takes a tag while the rest is on its way is told in the end', async () => {
    const registry = new Registry();
    registry.onPush = (publication) => {
      registry.tags.set(publication, there(publication, OURS));
      if (publication === web) registry.tags.set(orders, there(orders, THEIRS, 'sha256:other'));
    };
    const applied = await registry.apply([create(orders)], [create(web)]);
    expect(actionsOf(applied)).toEqual(['conflict orders 1', 'create web 1']);
    expect(applied.failure).toMatchObject({ code: 'CONFLICT' });
    expect(registry.calls.filter((call) => call.startsWith('push'))).toEqual(['push orders', 'push web']);
  });

  const other = 'sha256:other';

  it.each([
    ['the same content', undefined, 'identical orders 2', undefined],
    ['other content', other, 'conflict orders 1', 'CONFLICT'],
  ])('that put %s there since the plan is not overwritten', async (_name, content, expected, code) => {
    const registry = new Registry();
    registry.tags.set(orders, there(orders, THEIRS, content));
    const applied = await registry.apply([create(orders)]);
    expect(actionsOf(applied)).toEqual([expected]);
    expect((applied.failure as AppError | undefined)?.code).toBe(code);
    expect(registry.calls).toEqual(['look orders']);
  });

  it.each([
    ['the same content', undefined, 'identical orders 2', undefined],
    ['other content', other, 'conflict orders 1', 'CONFLICT'],
  ])('that writes %s right after us wins, and is never pushed over', async (_name, content, expected, code) => {
    const registry = new Registry();
    registry.onPush = (publication) => registry.tags.set(publication, there(publication, THEIRS, content));
    const applied = await registry.apply([create(orders)]);
    expect(actionsOf(applied)).toEqual([expected]);
    expect((applied.failure as AppError | undefined)?.code).toBe(code);
    expect(registry.calls.filter((call) => call.startsWith('push'))).toHaveLength(1);
  });

  it('that wins is named in the reason', async () => {
    const registry = new Registry();
    registry.onPush = (publication) => registry.tags.set(publication, there(publication, THEIRS, other));
    const { entries, failure } = await registry.apply([create(orders)]);
    expect(entries[0]?.reason).toContain('lost the race');
    expect(entries[0]?.published?.digest).toBe(THEIRS);
    expect(String(failure)).toContain(THEIRS);
  });
});

describe('a tag that shows what cannot be read', () => {
  const showing = (registry: Registry, reads: number): ApplyPorts => ({
    ...registry.ports,
    findPublished: async () => undefined,
    readBack: async () => (reads-- > 0 ? THEIRS : OURS),
  });

  it('may be a registry that is late', async () => {
    const registry = new Registry();
    const applied = await applyPlan({ waves: [[create(orders)]] }, showing(registry, 2));
    expect([actionsOf(applied), applied.failure]).toEqual([['create orders 1'], undefined]);
  });

  it('is lost when it stays', async () => {
    const registry = new Registry();
    const applied = await applyPlan({ waves: [[create(orders)]] }, showing(registry, 99));
    expect([actionsOf(applied), (applied.failure as AppError).code]).toEqual([['conflict orders 1'], 'CONFLICT']);
    expect(applied.entries[0]?.reason).toBe(`lost the race; the tag shows ${THEIRS}`);
  });
});

describe('a registry whose tags do not move', () => {
  const statuses = [400, 403, 409, 412];

  it.each(statuses)('says %d to content that it has: success', async (status) => {
    const registry = new Registry();
    registry.onPush = (publication) => {
      registry.tags.set(publication, there(publication, THEIRS));
      throw refused(status);
    };
    const applied = await registry.apply([create(orders)]);
    expect([actionsOf(applied), applied.failure]).toEqual([['identical orders 2'], undefined]);
  });

  it.each(statuses)('says %d to our own write whose answer was lost: created', async (status) => {
    const registry = new Registry();
    registry.onPush = (publication) => {
      registry.tags.set(publication, there(publication, OURS));
      throw refused(status);
    };
    const applied = await registry.apply([create(orders)]);
    expect([actionsOf(applied), applied.failure]).toEqual([['create orders 1'], undefined]);
  });

  it.each(statuses)('says %d to other content: conflict', async (status) => {
    const registry = new Registry();
    registry.onPush = (publication) => {
      registry.tags.set(publication, there(publication, THEIRS, 'sha256:other'));
      throw refused(status);
    };
    const applied = await registry.apply([create(orders)]);
    expect([actionsOf(applied), (applied.failure as AppError).code]).toEqual([['conflict orders 1'], 'CONFLICT']);
  });

  it.each([...statuses, 500])('says %d and has nothing: the refusal itself is the failure', async (status) => {
    const registry = new Registry();
    registry.onPush = () => {
      throw refused(status);
    };
    const applied = await registry.apply([create(orders)]);
    expect([actionsOf(applied), String(applied.failure)]).toEqual([
      ['skipped orders 1'],
      `AppError: refused: ${status}`,
    ]);
  });
});
