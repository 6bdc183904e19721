import { describe, expect, it } from '@jest/globals';
import { readInputs, spreadInputs } from '../../src/action/inputs.ts';
import { AppError } from '../../src/base/index.ts';

const read = (inputs: { readonly [name: string]: string }) => readInputs((name) => inputs[name] ?? '');

describe('inputs', () => {
  it('that are missing are left to the configuration file', () => {
    expect(read({})).toEqual({
      bundles: [],
      baseline: 'auto',
      dryRun: false,
      annotations: 'auto',
      checkName: 'Pacto contracts',
      changedOnly: 'auto',
      cache: true,
      token: '',
      folder: '',
    });
  });

  it('are trimmed, and lists have an item on each line', () => {
    const { bundles, registry } = read({ bundles: ' services/*/contract \n\n  shared\n', registry: ' oci://r/x ' });

    expect({ bundles, registry }).toEqual({ bundles: ['services/*/contract', 'shared'], registry: 'oci://r/x' });
  });

  it.each(['true', 'True', 'TRUE'])('take %s for true', (text) => {
    expect(read({ publish: text, cache: text })).toMatchObject({ publish: true, cache: true });
  });

  it.each([
    ['fail-on', 'undeclraed', 'Did you mean undeclared?'],
    ['comment', 'alway', 'Did you mean always?'],
    ['annotations', 'check', 'Did you mean checks?'],
    ['changed-only', 'yes', 'It takes auto, true, false.'],
    ['publish', 'yes', 'It takes true or false.'],
    ['working-directory', '../elsewhere', 'It is a folder inside the repository'],
    ['working-directory', '/etc', 'It is a folder inside the repository'],
  ])('refuse %s: %s', (name, value, hint) => {
    const refused = catchError(() => read({ [name]: value }));

    expect(refused.code).toBe('USAGE');
    expect(refused.message).toBe(`input ${name} is ${JSON.stringify(value)}`);
    expect(refused.hint).toContain(hint);
  });

  it.each([
    ['.', ''],
    ['./services/a/', 'services/a'],
    ['services\\a', 'services/a'],
  ])('name the working directory %s as %j', (value, folder) => {
    expect(read({ 'working-directory': value }).folder).toBe(folder);
  });
});

describe('inputs of the composite action', () => {
  it('are put where the toolkit looks for them', () => {
    const env = { PACTO_INPUTS: JSON.stringify({ 'fail-on': 'never', token: 't' }), INPUT_SCRIPT: 'x' };
    spreadInputs(env);

    expect(env).toMatchObject({ 'INPUT_FAIL-ON': 'never', INPUT_TOKEN: 't', INPUT_SCRIPT: 'x' });
  });

  it.each(['[]', '{', '{"a":1}', 'null'])('refuse %s', (text) => {
    expect(catchError(() => spreadInputs({ PACTO_INPUTS: text })).message).toBe('PACTO_INPUTS is no map of texts');
  });
});

function catchError(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
