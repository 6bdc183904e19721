import { describe, expect, it } from '@jest/globals';
import { type Exploration, type ListedVersion, UnreadableBundle, type VersionList } from '../../src/app/index.ts';
import { AppError } from '../../src/base/index.ts';
import { DashboardDocuments } from '../../src/dashboard/documents.ts';
import { buildStaticSite, type HistoryDocument } from '../../src/dashboard/index.ts';
import type { ImpactReport } from '../../src/report/index.ts';
import { DIFF, DOC } from '../report/samples.ts';

const FRONT_END = { 'app.js': '', 'app.css': '', 'icon.svg': '' };
const IMPACT: ImpactReport = { ...DIFF, kind: 'impact', repositories: [], consumers: [], owners: [], gaps: [] };

/** Services without neighbours, the versions of which a test makes up. */
function explore(
  names: readonly string[],
  parts: Pick<Exploration, 'listVersions'> & Partial<Exploration>,
): DashboardDocuments {
  const contracts = names.map((name) => ({ ...DOC, name, source: name, dependencies: [] }));
  const reached = new Map(
    contracts.map((contract) => [
      contract.name,
      { contract: { service: contract, dependencies: [] }, dependencies: [] },
    ]),
  );
  return new DashboardDocuments(
    {
      platform: { roots: [], reached, unreadable: [], graphs: [], contracts } as unknown as Exploration['platform'],
      findings: new Map(),
      workspaceFindings: [],
      withoutFolder: (message) => message,
      historyOf: (key) => key,
      compare: async () => IMPACT,
      ...parts,
    },
    [],
  );
}

function versions(count: number): VersionList {
  const list = Array.from({ length: count }, (_, index): ListedVersion => {
    const version = `1.${count - 1 - index}.0`;
    return { version, where: 'registry', source: `oci://host/a:${version}`, digest: `sha256:${index}` };
  });
  return { repository: 'oci://host/a', versions: list, omitted: 0 };
}

async function historyOf(documents: DashboardDocuments, key: string): Promise<HistoryDocument> {
  const files = await buildStaticSite(documents, FRONT_END);
  const history: HistoryDocument = JSON.parse(files.get(`api/histories/${key}.json`) ?? '');
  const diffs = [...files.keys()].filter((path) => path.startsWith(`api/diffs/${key}/`) && path.endsWith('.json'));
  expect(diffs.sort()).toEqual(history.pairs?.map(([a, b]) => `api/diffs/${key}/${a}..${b}.json`).sort());
  return history;
}

describe('the diffs of a static site', () => {
  it('are those of every two versions while there are few', async () => {
    const { pairs = [] } = await historyOf(explore(['a'], { listVersions: async () => versions(10) }), 'a');
    expect(pairs).toHaveLength(45);
  });

  it('are those of neighbours and of every version with the newest when there are many', async () => {
    const { pairs = [] } = await historyOf(explore(['a'], { listVersions: async () => versions(12) }), 'a');
    expect(pairs).toHaveLength(11 + 10);
    expect(pairs).toContainEqual(['1.3.0', '1.4.0']);
    expect(pairs).toContainEqual(['1.3.0', '1.11.0']);
    expect(pairs).not.toContainEqual(['1.3.0', '1.5.0']);
  });

  it('are fewer for each service when the platform has very many', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const { pairs = [] } = await historyOf(explore(names, { listVersions: async () => versions(10) }), 's7');
    expect(pairs).toHaveLength(9 + 8);
  });

  it('are few for each service, the newest ones, when there are far too many', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `s${index}`);
    const { pairs = [] } = await historyOf(explore(names, { listVersions: async () => versions(50) }), 's7');
    expect(pairs).toHaveLength(10);
    expect(pairs[0]).toEqual(['1.48.0', '1.49.0']);
    expect(pairs.at(-1)).toEqual(['1.39.0', '1.40.0']);
  });

  it.each([
    ['is gone', new AppError('ARTIFACT_NOT_FOUND', 'gone')],
    ['is no contract', new UnreadableBundle('x', [])],
  ])('leave out a version that %s', async (_, failure) => {
    const compare: Exploration['compare'] = async (before) => {
      if (before.version === '1.0.0') throw failure;
      return IMPACT;
    };
    const { pairs } = await historyOf(explore(['a'], { listVersions: async () => versions(3), compare }), 'a');
    expect(pairs).toEqual([['1.1.0', '1.2.0']]);
  });

  it('do not hide a mistake of our own', async () => {
    const compare: Exploration['compare'] = () => Promise.reject(new TypeError('bug'));
    const documents = explore(['a'], { listVersions: async () => versions(2), compare });
    await expect(buildStaticSite(documents, FRONT_END)).rejects.toThrow('bug');
  });
});

describe('the versions of a static site', () => {
  it.each([
    [1, 500],
    [40, 125],
    [400, 50],
  ])('of %i services are at most %i each', async (services, most) => {
    const names = Array.from({ length: services }, (_, index) => `s${index}`);
    const asked = new Set<number | undefined>();
    const listVersions: Exploration['listVersions'] = async (_, options) => {
      asked.add(options?.most);
      return versions(1);
    };
    await buildStaticSite(explore(names, { listVersions }), FRONT_END);
    expect([...asked]).toEqual([most]);
  });
});

describe('every document of a static site', () => {
  it('is there as a script, for pages that may not read it', async () => {
    const hostile: unknown = JSON.parse('{"__proto__":"</script>\\u2028"}');
    const compare: Exploration['compare'] = async () => ({
      ...IMPACT,
      changes: IMPACT.changes.map((change) => ({ ...change, before: hostile })),
    });
    const files = await buildStaticSite(explore(['a'], { listVersions: async () => versions(2), compare }), FRONT_END);
    const documents = [...files].filter(([path]) => path.endsWith('.json') && path !== 'api/platform.json');
    expect(documents).toHaveLength(3);
    for (const [path, text] of documents) {
      const given: [string, string][] = [];
      const run = new Function('pactoDocument', files.get(`${path}.js`) ?? '');
      run((address: string, document: string) => given.push([address, document]));
      expect(given.map(([address]) => address)).toEqual([path]);
      expect(JSON.stringify(JSON.parse(given[0]?.[1] ?? ''))).toBe(JSON.stringify(JSON.parse(text)));
    }
  });
});

describe('a registry that does not answer', () => {
  it('is not waited for once for every service, and others are asked all the same', async () => {
    const asked: string[] = [];
    const names = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? `dead${index}` : `live${index}`));
    const listVersions: Exploration['listVersions'] = async (key, { refuse } = {}) => {
      const repository = `oci://${key.slice(0, 4)}.example/${key}`;
      const refusal = refuse?.(repository);
      if (refusal !== undefined) return { repository, problem: refusal, versions: [], omitted: 0 };
      asked.push(key);
      const isDead = key.startsWith('dead');
      return { repository, versions: [], omitted: 0, ...(isDead ? { problem: 'no answer', silent: true } : {}) };
    };
    const files = await buildStaticSite(explore(names, { listVersions }), FRONT_END);
    expect(asked.filter((key) => key.startsWith('live'))).toHaveLength(10);
    expect(asked.filter((key) => key.startsWith('dead')).length).toBeLessThanOrEqual(4);
    expect(JSON.parse(files.get('api/histories/dead18.json') ?? '').problem).toBe(
      'not asked, since the registry has not answered before: no answer',
    );
  });
});
