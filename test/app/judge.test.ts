import { describe, expect, it } from '@jest/globals';
import { EMPTY_CONFIGURATION, listRules, readConfiguration, readJudge } from '../../src/app/index.ts';
import { AppError, type RevisionFiles } from '../../src/base/index.ts';
import { memoryRevision } from '../support/memory-revision.ts';

const TODAY = '2026-11-26';
const FILE = 'pacto.config.yaml';
const WAIVER = 'waivers: [{ fingerprint: abc, service: orders, reason: agreed, expires: 2027-01-31 }]\n';

async function judge(head: string | undefined, base: string | RevisionFiles | undefined, approved = false) {
  const configuration = head === undefined ? EMPTY_CONFIGURATION : readConfiguration(FILE, head, TODAY);
  const files = typeof base === 'string' ? memoryRevision({ [FILE]: base }) : base;
  return await readJudge({
    ...(files === undefined ? {} : { base: files }),
    file: FILE,
    head: { configuration, ...(head === undefined ? {} : { text: head }) },
    approved,
    today: TODAY,
  });
}

const refusing = (error: Error): RevisionFiles => ({
  commit: 'abc',
  list: async () => undefined,
  read: async () => {
    throw error;
  },
});

describe('a pull request', () => {
  it('does not choose its own judge', async () => {
    const { configuration, isBaseRead } = await judge(
      `registry: oci://evil.example/x\nmirrors: { "oci://a.example/b": "oci-layout:mine" }\nfail-on: never\n` +
        `rules: { openapi/path-removed: off }\n${WAIVER}bundles: [services/new]\ncomment: never\n`,
      'registry: oci://good.example/x\nfail-on: breaking\nbundles: [services/*]\ncomment: always\n',
    );
    expect(isBaseRead).toBe(true);
    expect(configuration).toEqual({
      registry: 'oci://good.example/x',
      mirrors: new Map(),
      failOn: 'breaking',
      rules: new Map(),
      waivers: [],
      bundles: ['services/new'],
      comment: 'never',
    });
  });

  it('is judged by defaults when the base has no file', async () => {
    const { configuration, findings } = await judge('fail-on: never\n', memoryRevision({}));
    expect(configuration).toEqual(EMPTY_CONFIGURATION);
    expect(findings.map(({ message }) => message)).toEqual([
      'this branch says fail-on: never; what counts is the base commit 0123456789ab: nothing',
    ]);
  });

  it('still gets the judge that it would remove', async () => {
    const { configuration, findings } = await judge(undefined, 'fail-on: breaking\n');
    expect(configuration.failOn).toBe('breaking');
    expect(findings).toEqual([expect.objectContaining({ file: FILE, path: 'fail-on' })]);
    expect(findings[0]).not.toHaveProperty('range');
  });

  it('that changes nothing of it has nothing to hear about it', async () => {
    const text = `registry: oci://good.example/x\nrules: { openapi/path-removed: off }\n${WAIVER}`;
    expect((await judge(`${text}comment: never\nbundles: [a]\n`, `# other\n${text}`)).findings).toEqual([]);
  });

  it.each([
    [
      'registry',
      'registry: oci://b.example/x\n',
      'registry: oci://a.example/x\n',
      'says registry: oci://b.example/x; what counts is the base commit 0123456789ab: oci://a.example/x',
    ],
    [
      'mirrors',
      'mirrors: { "oci://a": "oci://c", "oci://k": "oci://k" }\n',
      'mirrors: { "oci://a": "oci://b", "oci://k": "oci://k" }\n',
      'says mirrors: oci://a: oci://c; what counts is the base commit 0123456789ab: oci://a: oci://b',
    ],
    [
      'fail-on',
      'fail-on: never\n',
      'fail-on: breaking\n',
      'says fail-on: never; what counts is the base commit 0123456789ab: breaking',
    ],
    [
      'rules',
      'rules: { openapi/path-removed: off }\n',
      '',
      'says rules: openapi/path-removed: off; what counts is the base commit 0123456789ab: nothing',
    ],
    [
      'waivers',
      WAIVER,
      '',
      'says waivers: abc of orders: agreed, until 2027-01-31; what counts is the base commit 0123456789ab: nothing',
    ],
  ])('hears at its line what %s says and what counts', async (setting, head, base, message) => {
    const { findings } = await judge(`# first\n${head}`, base);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'CONFIGURATION_NOT_IN_FORCE',
      severity: 'info',
      file: FILE,
      path: setting,
    });
    expect(findings[0]?.range?.start.line).toBe(2);
    expect(findings[0]?.message).toContain(message);
  });

  it('hears of many changed rules in a message of bounded length', async () => {
    const ids = listRules().flatMap(({ kind, id }) => (kind === 'change' ? [id] : []));
    const { findings } = await judge(
      `rules: { ${ids
        .slice(0, 7)
        .map((id) => `${id}: off`)
        .join(', ')} }\n`,
      '',
    );
    expect(findings[0]?.message).toContain('; and 2 more;');
  });
});

describe('waivers that only the head has', () => {
  it('count when the pull request is approved, beside those of the base', async () => {
    const base = WAIVER.replace('abc', 'def');
    expect((await judge(WAIVER, base)).configuration.waivers.map(({ fingerprint }) => fingerprint)).toEqual(['def']);
    const approved = await judge(WAIVER, base, true);
    expect(approved.configuration.waivers.map(({ fingerprint }) => fingerprint)).toEqual(['def', 'abc']);
  });

  it('do not bring other settings with them', async () => {
    expect((await judge(`fail-on: never\n${WAIVER}`, '', true)).configuration.failOn).toBeUndefined();
  });

  it('cannot change what the base says of the same waiver', async () => {
    const { configuration } = await judge(WAIVER.replace('agreed', 'other'), WAIVER, true);
    expect(configuration.waivers.map(({ reason }) => reason)).toEqual(['agreed']);
  });
});

describe('mistakes of the base', () => {
  it('do not count, and all the rest does', async () => {
    const { configuration, findings, isBaseRead } = await judge(
      undefined,
      `registy: x\nregistry: oci://good.example/x\nfail-on: sometimes\nrules: { openapi/path-removed: off, openapi/no-such: off }\n` +
        `mirrors: { "oci://a": "oci://b", "oci://c": 7 }\nwaivers:\n` +
        `  - { fingerprint: old, service: orders, reason: agreed, expires: 2026-11-25 }\n` +
        `  - { fingerprint: typo, service: orders, reason: agreed, expirs: 2026-11-25 }\n` +
        `  - { fingerprint: good, service: orders, reason: agreed, expires: 2026-11-26 }\n`,
    );
    expect(isBaseRead).toBe(true);
    expect(configuration).toMatchObject({
      registry: 'oci://good.example/x',
      mirrors: new Map([['oci://a', 'oci://b']]),
    });
    expect(configuration).not.toHaveProperty('failOn');
    expect([...configuration.rules.keys()]).toEqual(['openapi/path-removed']);
    expect(configuration.waivers.map(({ fingerprint }) => fingerprint)).toEqual(['good']);
    const [warning] = findings.filter(({ rule }) => rule === 'BASE_CONFIGURATION_INVALID');
    expect(warning?.severity).toBe('warning');
    for (const part of ['registy', 'fail-on: must be', 'no-such', 'expired on 2026-11-25', 'expirs']) {
      expect(warning?.message).toContain(part);
    }
  });

  it('that make the whole file unreadable leave defaults', async () => {
    for (const broken of ['fail-on: [\n', '- a\n', '\0']) {
      const { configuration, findings } = await judge('registry: oci://head.example/x\nfail-on: never\n', broken);
      expect(configuration).toEqual(EMPTY_CONFIGURATION);
      expect(findings.map(({ rule }) => rule)).toEqual([
        'BASE_CONFIGURATION_INVALID',
        'CONFIGURATION_NOT_IN_FORCE',
        'CONFIGURATION_NOT_IN_FORCE',
      ]);
    }
  });
});

describe('a base that cannot be read', () => {
  it.each([
    ['does not answer', refusing(new AppError('GITHUB', 'GitHub said 403')), 'GitHub said 403'],
    ['is not known', undefined, undefined],
  ])('that %s leaves defaults', async (_name, base, problem) => {
    const head = `registry: oci://head.example/x\nmirrors: { "oci://a": "oci://b" }\nfail-on: never\n${WAIVER}`;
    const result = await judge(head, base);
    expect([result.isBaseRead, result.problem]).toEqual([false, problem]);
    expect(result.configuration).toEqual(EMPTY_CONFIGURATION);
    expect(result.findings.map(({ path }) => path)).toEqual(['registry', 'mirrors', 'fail-on', 'waivers']);
    expect(result.findings[0]?.message).toContain(
      'what counts is the default (the base commit cannot be read): nothing',
    );
  });

  it('is no excuse for our own bugs', async () => {
    await expect(judge('', refusing(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
