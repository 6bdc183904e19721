import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type AppContext,
  type CheckOptions,
  checkWorkspace,
  createMirrors,
  EMPTY_CONFIGURATION,
  PublishedContracts,
} from '../../src/app/index.ts';
import { MemoryStore } from '../../src/oci/index.ts';
import type { CheckReport } from '../../src/report/index.ts';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';
import { type MemoryRevision, memoryRevision } from '../support/memory-revision.ts';

const BASE = 'oci://registry.example/acme';
const uses = (name: string): string =>
  `dependencies:\n  - { ref: "${BASE}/${name}", compatibility: ^1.0.0, required: true }\n`;

let workspace: CliWorkspace;
let files: { [path: string]: string };
beforeEach(() => {
  workspace = new CliWorkspace();
  files = {
    ...serviceFiles('a', '1.0.0', { name: 'database' }),
    ...serviceFiles('b', '1.0.0', { name: 'orders', contract: uses('database') }),
    ...serviceFiles('c', '1.0.0', { name: 'web', contract: uses('orders') }),
    ...serviceFiles('d', '1.0.0', { name: 'mail' }),
  };
  workspace.write(files);
});
afterEach(() => workspace.dispose());

/** Checks against the commit that holds `files`, unless told otherwise. */
async function check(
  options: Partial<CheckOptions> & { base?: MemoryRevision } = {},
  configuration = EMPTY_CONFIGURATION,
): Promise<CheckReport> {
  const store = new MemoryStore();
  const mirrors = createMirrors([], (folder) => folder);
  const context: AppContext = {
    workingDirectory: workspace.folder,
    configuration,
    registry: BASE,
    contracts: new PublishedContracts(store, mirrors, (folder) => folder),
    store,
  };
  return await checkWorkspace(context, { base: memoryRevision(files), changedOnly: true, ...options });
}

const checked = ({ results }: CheckReport): string[] => results.map(({ source }) => source);

describe('a check of what changed only', () => {
  it('looks at nothing when nothing is touched, and passes', async () => {
    const report = await check();
    expect(report).toMatchObject({ verdict: 'pass', headline: 'No contract touched', classification: 'NON_BREAKING' });
    expect([checked(report), report.untouched, report.findings]).toEqual([[], ['a', 'b', 'c', 'd'], []]);
  });

  it.each([
    ['a leaf, and what refers to it through others', 'a/docs/overview.md', ['a', 'b', 'c']],
    ['a bundle in the middle', 'b/interfaces/openapi.yaml', ['b', 'c']],
    ['a bundle that nobody refers to', 'd/configuration/schema.json', ['d']],
    ['nothing, when the file is in no bundle', 'pacto.config.yaml', []],
  ])('looks at %s', async (_name, path, touched) => {
    workspace.write({ [path]: `${files[path] ?? ''}\n` });
    const report = await check();
    expect(checked(report)).toEqual(touched);
    expect([...touched, ...(report.untouched ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('looks at bundles that have a file more or less, and at new ones', async () => {
    workspace.write({ 'c/docs/new.md': 'new', ...serviceFiles('e', '1.0.0', { name: 'new' }) });
    workspace.remove('d/docs/overview.md');
    expect(checked(await check())).toEqual(['c', 'd', 'e']);
  });

  it('compares by the ids of a repository with SHA-256 as well', async () => {
    workspace.write({ 'd/docs/overview.md': 'changed' });
    expect(checked(await check({ base: memoryRevision(files, { algorithm: 'sha256' }) }))).toEqual(['d']);
  });

  it('leaves ignored files out on both sides', async () => {
    files['d/.pactoignore'] = 'drafts/\n';
    files['d/drafts/old.md'] = 'old';
    workspace.write({ 'd/.pactoignore': 'drafts/\n*.tmp\n', 'd/drafts/new.md': 'new', 'd/x.tmp': '' });
    expect(checked(await check())).toEqual([]);
    workspace.write({ 'd/.pactoignore': '' });
    expect(checked(await check())).toEqual(['d']);
  });

  it('looks at a bundle that is wholly new in an old folder only because of its bytes, not its names', async () => {
    workspace.remove('d');
    const renamed = serviceFiles('d', '1.0.0', { name: 'post' });
    workspace.write(renamed);
    const report = await check();
    expect(checked(report)).toEqual(['d', 'd']);
    expect(report.results.map(({ status, name }) => `${status} ${name}`)).toEqual(['first post', 'removed mail']);
  });

  it('follows references of configurations and policies, to repositories and to folders', async () => {
    files = {
      ...files,
      ...serviceFiles('e', '1.0.0', { name: 'far', contract: `policy: { ref: "${BASE}/mail:1.0.0" }\n` }),
      ...serviceFiles('f', '1.0.0', { name: 'near' }),
    };
    files['f/pacto.yaml'] = (files['f/pacto.yaml'] ?? '').replace('schema: configuration/schema.json', 'ref: ../d/');
    workspace.write(files);
    expect(checked(await check())).toEqual([]);
    workspace.write({ 'd/docs/overview.md': 'changed' });
    expect(checked(await check())).toEqual(['d', 'e', 'f']);
  });

  it('looks at bundles that refer to a place which it cannot compare', async () => {
    files['d/pacto.yaml'] += `dependencies:\n  - { ref: ../elsewhere, compatibility: ^1.0.0, required: true }\n`;
    workspace.write(files);
    expect(checked(await check())).toEqual(['d']);
  });

  it('looks at what referred to a service that is gone', async () => {
    workspace.remove('b');
    const report = await check();
    expect(report.results.map(({ status, name }) => `${status} ${name}`)).toEqual(['first web', 'removed orders']);
    expect(report.untouched).toEqual(['a', 'd']);
  });

  it('still counts untouched bundles as consumers and as duplicates', async () => {
    workspace.write(serviceFiles('e', '1.0.0', { name: 'mail' }));
    const report = await check();
    expect([report.verdict, report.headline, checked(report)]).toEqual(['fail', 'The workspace has errors', ['e']]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['DUPLICATE_BUNDLE']);
  });

  it('looks at everything when the commit cannot be listed, and says so', async () => {
    const report = await check({ base: memoryRevision(files, { isListed: false }) });
    expect([checked(report), report.untouched]).toEqual([['a', 'b', 'c', 'd'], undefined]);
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['BASE_NOT_LISTED', 'warning']]);
  });

  it('looks at everything when it is not asked to', async () => {
    expect(checked(await check({ changedOnly: false }))).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('services that are gone', () => {
  const gone = (report: CheckReport): string[] =>
    report.results.flatMap(({ status, name }) => (status === 'removed' ? [name] : []));

  it('are found by reading no more than contracts that differ and bundles that are gone', async () => {
    workspace.remove('d');
    workspace.write({ 'c/pacto.yaml': `${files['c/pacto.yaml']}\n` });
    const base = memoryRevision(files);
    expect(gone(await check({ base }))).toEqual(['mail']);
    expect([...new Set(base.reads)].filter((path) => !path.startsWith('d/'))).toEqual(['c/pacto.yaml']);
  });

  it('are not those whose bundle moved to where the check looks, and those as they were are not even read', async () => {
    workspace.remove('d');
    workspace.write(serviceFiles('moved/here', '1.0.0', { name: 'mail' }));
    const base = memoryRevision(files);
    expect(gone(await check({ base }))).toEqual([]);
    expect(base.reads).toEqual([]);
    expect(gone(await check({ bundles: ['?', 'moved/*'] }))).toEqual([]);
    expect(gone(await check({ bundles: ['?'] }))).toEqual(['mail']);
  });

  it('count only where the check was asked to look', async () => {
    workspace.remove('d');
    expect(gone(await check({ bundles: ['a'] }))).toEqual([]);
    expect(gone(await check({ bundles: ['[a-d]'] }))).toEqual(['mail']);
  });

  it('are not what a bundle, an ignored folder of packages, or a removed copy of a present service held', async () => {
    const base = memoryRevision({
      ...files,
      ...serviceFiles('node_modules/x', '1.0.0', { name: 'package' }),
      ...serviceFiles('a/examples/x', '1.0.0', { name: 'nested' }),
      ...serviceFiles('old', '0.9.0', { name: 'mail' }),
      'broken/pacto.yaml': 'service: [',
    });
    expect(gone(await check({ base }))).toEqual([]);
  });

  it('cannot hide behind folders that the head no longer names', async () => {
    workspace.remove('d');
    const judge = { configuration: EMPTY_CONFIGURATION, findings: [], isBaseRead: true, baseBundles: ['?'] };
    expect(gone(await check({ judge }))).toEqual(['mail']);
  });

  it('include those of a pattern of the base that names nothing any more', async () => {
    workspace.remove('d');
    const judge = { configuration: EMPTY_CONFIGURATION, findings: [], isBaseRead: true, baseBundles: ['d'] };
    const configuration = { ...EMPTY_CONFIGURATION, bundles: ['[abc]'] };
    expect(gone(await check({ judge }, configuration))).toEqual(['mail']);
  });

  it('are seen by their new name where the commit cannot be listed', async () => {
    workspace.write(serviceFiles('d', '1.0.0', { name: 'post' }));
    expect(gone(await check({ base: memoryRevision(files, { isListed: false }) }))).toEqual(['mail']);
  });
});

describe('folders that the head no longer names', () => {
  const judgeOf = (...baseBundles: string[]) => {
    return { configuration: EMPTY_CONFIGURATION, findings: [], isBaseRead: true, baseBundles };
  };
  const onlyA = { ...EMPTY_CONFIGURATION, bundles: ['a'] };

  it.each([
    ['the base finds all', []],
    ['the base names them', ['[bd]']],
  ])('are looked at when %s', async (_name, baseBundles) => {
    workspace.write({ 'd/docs/overview.md': 'changed' });
    expect(checked(await check({ judge: judgeOf(...baseBundles) }, onlyA))).toEqual(['d']);
  });

  it('are not looked at when the caller of the check names others', async () => {
    workspace.write({ 'd/docs/overview.md': 'changed' });
    const report = await check({ judge: judgeOf(), bundles: ['a'] });
    expect([checked(report), report.untouched]).toEqual([[], ['a']]);
  });

  it('may repeat a service: that is what taking them out mends', async () => {
    files = { ...files, ...serviceFiles('e', '1.0.0', { name: 'mail' }) };
    workspace.write(files);
    const report = await check({ judge: judgeOf() }, { ...EMPTY_CONFIGURATION, bundles: ['[a-d]'] });
    expect([report.verdict, report.findings]).toEqual(['pass', []]);
  });
});

it('reports what the judge has to say', async () => {
  const finding = { rule: 'CONFIGURATION_NOT_IN_FORCE', severity: 'info', message: 'm', path: 'rules' } as const;
  const judge = { configuration: EMPTY_CONFIGURATION, findings: [finding], isBaseRead: true, baseBundles: [] };
  const report = await check({ judge });
  expect([report.verdict, report.findings]).toEqual(['pass', [finding]]);
});
