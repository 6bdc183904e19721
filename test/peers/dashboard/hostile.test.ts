import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import type { PlatformDocument } from '../../../src/dashboard/index.ts';
import { formatRoute } from '../../../src/dashboard/ui/state/route.ts';
import { clip, visible } from '../../../src/dashboard/ui/state/visible.ts';
import { CliWorkspace } from '../../support/cli-workspace.ts';
import { hostileStrings, hostileWorkspace } from '../../support/hostile-platform.ts';
import { buildFrontEnd, type RunningDashboard, serveDashboard } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';

jest.setTimeout(300_000);

const STRINGS = hostileStrings();
const TABS = ['', 'interfaces', 'configuration', 'dependencies', 'versions', 'docs'];

const workspace = new CliWorkspace();
let browser: Browser;
let dashboard: RunningDashboard;
let looking: Looking;

beforeAll(async () => {
  workspace.write({ 'pacto.config.yaml': 'registry: oci-layout:registry\n', ...hostileWorkspace(STRINGS) });
  workspace.frontEnd = join(workspace.folder, '.front-end');
  buildFrontEnd(workspace.frontEnd);
  browser = await openChromium();
  dashboard = await serveDashboard(workspace);
  looking = await lookAt(browser, dashboard.url);
  await looking.open('');
});
afterAll(async () => {
  await looking.close();
  await dashboard.stop();
  await browser.close();
  workspace.dispose();
});

/** Goes to a view as a link does: loading the page again would have the server read all of the platform again. */
async function goTo(hash: string): Promise<void> {
  await looking.page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await looking.page.waitForFunction(
    (view) => document.querySelector('main')?.className === `view-${view}`,
    hash.replace(/^#\/(\w+).*$/, '$1'),
  );
}

/** The page as it is left: what was run would have marked it, markup of contracts would be elements of it. */
async function inspect(): Promise<unknown> {
  return await looking.page.evaluate(() => ({
    pwned: (globalThis as { pwned?: unknown }).pwned,
    foreign: [
      ...document.querySelectorAll('script, img, iframe, object, embed, link, style, base, form, video, audio, math'),
    ]
      .map((element) => element.outerHTML)
      .filter(
        (text) =>
          !/^<script (?:type="application\/json" id="platform"|src="app\.js")|^<link rel="(?:icon|stylesheet)" href="[a-z.]+">$/.test(
            text,
          ),
      ),
    handlers: [...document.querySelectorAll('*')].flatMap((element) => {
      return [...element.attributes]
        .filter(({ name }) => name.startsWith('on') || name === 'style')
        .map(({ name }) => name);
    }),
    schemes: [...document.querySelectorAll('[href]')]
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !/^(?:#|https?:\/\/|mailto:|app\.css$|icon\.svg$)/.test(href)),
  }));
}

const HARMLESS = { pwned: undefined, foreign: [], handlers: [], schemes: [] };

describe('a platform of 500 services whose every text is hostile', () => {
  it.each(['#/graph', '#/graph?as=list', '#/services', '#/search', '#/history', '#/owners', '#/findings?all=1'])(
    'is harmless in %s',
    async (hash) => {
      await goTo(hash);
      expect(await inspect()).toEqual(HARMLESS);
    },
  );

  it('has every name in the list of the graph, as it is', async () => {
    await goTo('#/graph?as=list');
    await looking.page.locator('.graph-list').waitFor();
    const shown = new Set(await looking.page.locator('.graph-list tbody th a bdi:first-child').allTextContents());
    expect(STRINGS.filter((text) => !shown.has(visible(clip(text, 80))))).toEqual([]);
  });

  it('is harmless on the page of every service', async () => {
    const { services } = JSON.parse((await looking.page.locator('#platform').textContent()) ?? '') as PlatformDocument;
    const { page } = looking;
    for (const [index, service] of services.entries()) {
      const tab = TABS[index % TABS.length];
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        formatRoute('service', service.id, { tab }),
      );
      await page.waitForFunction(
        (name) => document.querySelector('.service-page h1 bdi')?.textContent === name,
        visible(clip(service.name, 120)),
      );
      expect({ id: service.id, ...((await inspect()) as object) }).toEqual({ id: service.id, ...HARMLESS });
    }
  });

  it('is harmless as the address of a view', async () => {
    for (const text of STRINGS.filter((_, index) => index % 20 === 0)) {
      for (const view of ['graph', 'search', 'service', 'history', 'owners', 'findings'] as const) {
        await looking.page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          formatRoute(view, view === 'service' || view === 'history' ? text : '', {
            q: text,
            owner: text,
            service: text,
            focus: text,
            select: text,
          }),
        );
      }
    }
    expect(await inspect()).toEqual(HARMLESS);
  });

  it('asks nobody else for anything and breaks no rule of the page', () => {
    expect(looking.escapes).toEqual([]);
    expect(looking.complaints).toEqual([]);
  });
});
