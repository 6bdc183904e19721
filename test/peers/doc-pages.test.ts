import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../scripts/open-chromium.mjs';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { hostileStrings, hostileWorkspace } from '../support/hostile-platform.ts';
import { readFolderSync } from '../support/read-folder.ts';

const DEMO = readFolderSync(join(import.meta.dirname, '../../bundles'));
/** Every kind of attack that the strings know, once. */
const ATTACKS = 70;

const workspace = new CliWorkspace();
let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
  workspace.write(Object.fromEntries(Object.entries(DEMO).map(([path, content]) => [`demo/${path}`, content])));
  workspace.write(
    Object.fromEntries(
      Object.entries(hostileWorkspace(hostileStrings(ATTACKS))).map(([path, text]) => [`bad/${path}`, text]),
    ),
  );
  for (const folder of ['demo', 'bad']) {
    const { exit, error } = await workspace.run('doc', folder, '-o', `.${folder}`, '--output-format', 'html');
    if (exit !== 0) throw new Error(error);
  }
}, 60_000);
afterAll(async () => {
  await browser.close();
  workspace.dispose();
});

/** One tab for many pages, with the requests besides each page and what the browser complains about. */
class Visitor {
  readonly page: Page;
  events: string[] = [];
  #url = '';

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      if (request.url() !== this.#url) this.events.push(`request ${request.url()}`);
    });
    page.on('console', (message) => this.events.push(message.text()));
    page.on('pageerror', (error) => this.events.push(String(error)));
    page.on('dialog', (dialog) => {
      this.events.push('dialog');
      void dialog.dismiss();
    });
  }

  static async open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Visitor> {
    return new Visitor(await browser.newPage(options));
  }

  async visit(path: string): Promise<Page> {
    this.#url = pathToFileURL(join(workspace.folder, path)).href;
    this.events = [];
    await this.page.goto(this.#url);
    return this.page;
  }
}

function pagesIn(folder: string): string[] {
  return readdirSync(join(workspace.folder, folder)).filter((name) => name.endsWith('.html'));
}

describe('pages of documentation in a browser', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400],
  ] as const)('are accessible: %s, %i pixels wide', async (colorScheme, width) => {
    const visitor = await Visitor.open({ colorScheme, viewport: { width, height: 800 } });
    for (const name of ['index.html', 'payments-service-1.2.0.html', 'notification-worker-1.0.0.html']) {
      const page = await visitor.visit(`.demo/${name}`);
      await page.evaluate(axe.source);
      const found: { id: string; impact: string; nodes: { html: string }[] }[] = await page.evaluate(
        'axe.run().then(({ violations }) => violations)',
      );
      const shown = found.map(({ id, impact, nodes }) => `${name}: ${id} (${impact}) ${nodes[0]?.html}`);
      expect(shown).toEqual([]);
    }
    await visitor.page.close();
  });

  it('lead to each other, and to headings that are there', async () => {
    const visitor = await Visitor.open();
    const page = await visitor.visit('.demo/index.html');
    await page.click('text="payments-service"');
    await page.click('nav >> text="events"');
    expect(await page.evaluate('document.querySelector(":target")?.textContent')).toBe('events');
    await page.click('main >> text="postgresql 16.0.0"');
    expect(await page.title()).toBe('postgresql 16.0.0');
    await page.click('text="All contracts"');
    expect(await page.title()).toBe('Contracts');
    expect(visitor.events.filter((event) => !event.includes('/.demo/'))).toEqual([]);
    await page.close();
  });

  it('can be read by keyboard from the link that skips the contents', async () => {
    const { page } = await Visitor.open();
    await page.goto(pathToFileURL(join(workspace.folder, '.demo/payments-service-1.2.0.html')).href);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.querySelector(":target").tagName')).toBe('MAIN');
    await page.close();
  });

  it('never scroll sideways as a whole', async () => {
    const visitor = await Visitor.open({ viewport: { width: 400, height: 800 } });
    for (const name of pagesIn('.demo')) {
      const page = await visitor.visit(`.demo/${name}`);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect({ name, width }).toEqual({ name, width: 400 });
    }
    await visitor.page.close();
  }, 60_000);

  it('run and fetch nothing of contracts that mean harm, and show their texts', async () => {
    const visitor = await Visitor.open();
    for (const name of pagesIn('.bad')) {
      const page = await visitor.visit(`.bad/${name}`);
      const strange = 'document.querySelectorAll("script, img, iframe, object, embed, link, form, base").length';
      const [pwned, elements] = (await page.evaluate(`[globalThis.pwned ?? null, ${strange}]`)) as unknown[];
      expect({ name, events: visitor.events, pwned, elements }).toEqual({ name, events: [], pwned: null, elements: 0 });
    }
    const page = await visitor.visit('.bad/index.html');
    const text: string = await page.evaluate('document.body.textContent');
    const missing = hostileStrings(ATTACKS).filter((string) => isPlain(string) && !text.includes(string));
    expect(missing).toEqual([]);
    await page.close();
  }, 120_000);
});

/** A text that is shown as it is: nothing in it is spelled out or cut. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u.test(text) && text.length < 900;
}
