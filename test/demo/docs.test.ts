import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { readFolderSync } from '../support/read-folder.ts';

const FOLDER = join(import.meta.dirname, 'docs');
const BUNDLES = readFolderSync(join(import.meta.dirname, '../../bundles'));
/** The Markdown says what is in a page; two pages of HTML say how it is written. */
const PAGES_OF_HTML = ['index.html', 'payments-service-2.0.0.html'];

const workspace = new CliWorkspace();
beforeAll(() => {
  workspace.write(Object.fromEntries(Object.entries(BUNDLES).map(([path, content]) => [`bundles/${path}`, content])));
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => workspace.dispose());

async function document(output: string, format: string): Promise<{ [name: string]: string }> {
  const { exit, error } = await workspace.run('doc', 'bundles', '-o', output, '--output-format', format);
  if (exit !== 0) throw new Error(error);
  const names = readdirSync(join(workspace.folder, output)).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [name, workspace.read(`${output}/${name}`)]));
}

describe('the documentation of the demo platform', () => {
  it('is what the golden files say, page for page', async () => {
    const html = await document('html', 'html');
    const pages = { ...(await document('md', 'markdown')) };
    for (const name of PAGES_OF_HTML) pages[name] = html[name] ?? '';
    if (process.env.UPDATE_GOLDEN) {
      for (const [name, text] of Object.entries(pages)) writeFileSync(join(FOLDER, name), text);
    }
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(pages).sort());
    for (const [name, text] of Object.entries(pages)) {
      expect({ name, text }).toEqual({ name, text: readFileSync(join(FOLDER, name), 'utf8') });
    }
  });

  it('asks neither the clock nor the language nor the time zone of the machine', async () => {
    const before = await document('first', 'html');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const asked: string[] = [];
    const spy = (name: string) => () => {
      asked.push(name);
      return 0;
    };
    jest.spyOn(String.prototype, 'localeCompare').mockImplementation(spy('localeCompare'));
    jest.spyOn(Math, 'random').mockImplementation(spy('random'));
    jest.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(spy('getTimezoneOffset'));
    try {
      expect(await document('second', 'html')).toEqual(before);
      expect(asked).toEqual([]);
    } finally {
      process.env.TZ = zone ?? 'UTC';
    }
  });
});
