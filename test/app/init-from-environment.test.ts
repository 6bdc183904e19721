import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

interface WrittenSchema {
  readonly properties: { readonly [name: string]: object };
  readonly required?: readonly string[];
}

async function schemaOf(environment: string): Promise<WrittenSchema> {
  workspace.write({ 'svc/.env.example': environment });
  const { exit, error } = await workspace.run('init', '--from', 'svc');
  expect([exit, error]).toEqual([0, '']);
  expect((await workspace.run('validate', 'svc')).exit).toBe(0);
  return JSON.parse(workspace.read('svc/configuration/schema.json'));
}

describe('the schema of an example of an environment', () => {
  it.each([
    ['A=1', { A: { type: 'integer', default: 1 } }],
    ['A=-5', { A: { type: 'integer', default: -5 } }],
    ['A=007', { A: { type: 'string', default: '007' } }],
    ['A=12345678901', { A: { type: 'string', default: '12345678901' } }],
    ['A=1.5', { A: { type: 'string', default: '1.5' } }],
    ['A=true', { A: { type: 'boolean', default: true } }],
    ['A=yes', { A: { type: 'string', default: 'yes' } }],
    ['A=', { A: { type: 'string' } }],
    ['A', {}],
    ['export A = "two words" # said', { A: { type: 'string', default: 'two words', description: 'said' } }],
    ["A='#1'", { A: { type: 'string', default: '#1' } }],
    ['A=b#c', { A: { type: 'string', default: 'b#c' } }],
    ['A=b #c', { A: { type: 'string', default: 'b', description: 'c' } }],
    ['A="open', { A: { type: 'string', default: '"open' } }],
    ['A="1\n2"\nB=3', { A: { type: 'string' }, B: { type: 'integer', default: 3 } }],
    ['A=1\r\nB=2\r\n', { A: { type: 'integer', default: 1 }, B: { type: 'integer', default: 2 } }],
    ['A=1\nA=2', { A: { type: 'integer', default: 2 } }],
    ['# A=1\nB=2', { A: { type: 'string' }, B: { type: 'integer', default: 2 } }],
    ['A=1\n#A=2', { A: { type: 'integer', default: 1 } }],
    ['# note: a=b\nB=2', { B: { type: 'integer', default: 2, description: 'note: a=b' } }],
    [
      '# ---\n# One\n## two ##\nA=1\nB=2',
      { A: { type: 'integer', default: 1, description: 'One two' }, B: { type: 'integer', default: 2 } },
    ],
    ['# Heading\n\nA=1', { A: { type: 'integer', default: 1 } }],
    [
      '__proto__=1\nconstructor=2',
      { ['__proto__']: { type: 'integer', default: 1 }, constructor: { type: 'integer', default: 2 } },
    ],
  ])('of %j has these properties', async (text, properties) => {
    const own = Object.fromEntries(Object.entries(properties));
    expect((await schemaOf(`${text}\nLAST=\n`)).properties).toEqual({ ...own, LAST: { type: 'string' } });
  });

  it.each([
    'API_KEY=abc',
    'SESSION_SECRET=abc',
    'DB_PASSWORD=postgres',
    'DB_PASS=1234',
    'GITHUB_TOKEN=1',
    'AWS_CREDENTIALS=x',
    'SENTRY_DSN=x',
    'DATABASE=postgres://user:pass@db/orders',
    'CALLBACK=https://example.com/hook?code=1',
    'ID=3f2b8c9d0e1f',
    'ID=9b2f6a1e-5c1d-4e5f-8a7b-000000000000',
    'ID=AbCdEfGhIjKlMnOpQrStUv',
    'ID=4111111111111111',
    'A=changeme',
    'A=<your name>',
    'A=your-name-here',
    'A=${OTHER}',
    'A=xxxx',
  ])('never has a default for %s', async (line) => {
    const { properties } = await schemaOf(`${line}\n`);
    expect(Object.values(properties)).toEqual([{ type: 'string' }]);
  });

  it('shows no secrets in its descriptions', async () => {
    const { properties } = await schemaOf('# such as ghp_16C7e42F292c6912E7 or redis://u:p@h\nA=\n');
    expect(properties.A).toEqual({ type: 'string', description: 'such as … or …' });
  });

  it.each([
    ['# Required', true],
    ['# (required) the host', true],
    ['# mandatory', true],
    ['# not required', false],
    ['# Optional, required in production', false],
    ['# required if B is set', false],
    ['# the host', false],
  ])('calls a setting with the comment %j required: %s', async (comment, expected) => {
    const { required = [] } = await schemaOf(`${comment}\nA=\n`);
    expect(required.includes('A')).toBe(expected);
  });

  it('holds as many settings as validation compiles, and the report says when there are more', async () => {
    const lines = Array.from({ length: 1200 }, (_, index) => `# Setting ${index}\nS_${index}=${index}\n`);
    workspace.write({ 'svc/.env.example': lines.join('') });
    const { document } = await workspace.runJson('init', '--from', 'svc');
    expect(document.found[0].what).toBe('the first 1000 settings of 1200');
    const { document: validated } = await workspace.runJson('validate', 'svc');
    expect(validated.bundles[0].findings).toEqual([]);
  });

  it('reads lines of any length in no time', async () => {
    const started = performance.now();
    await schemaOf(`A=${' '.repeat(500_000)}x\n#${' #'.repeat(250_000)}x\nB="${'\n'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
