import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import { PlatformWorkspace } from '../../support/platform-workspace.ts';
import { buildFrontEnd, type RunningDashboard, serveDashboard } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';

jest.setTimeout(30_000);

let browser: Browser;
let dashboard: RunningDashboard;
let looking: Looking;
let page: Page;
const workspace = new PlatformWorkspace();

beforeAll(async () => {
  browser = await openChromium();
  workspace.frontEnd = `${workspace.folder}/.front-end`;
  buildFrontEnd(workspace.frontEnd);
  const services = Array.from({ length: 60 }, (_, index) => `s${String(index).padStart(2, '0')}`);
  for (const name of services) workspace.place(name, name, '1.0.0');
  const properties = Array.from({ length: 600 }, (_, index) => [`KEY_${index}`, { type: 'string' }]);
  workspace.place('s00', 's00', '1.0.0', {
    needs: ['../s01'],
    more: 'configuration: { schema: configuration/schema.json }\n',
    files: {
      'configuration/schema.json': JSON.stringify({ type: 'object', properties: Object.fromEntries(properties) }),
    },
  });
  dashboard = await serveDashboard(workspace);
}, 60_000);
afterAll(async () => {
  await looking.close();
  await dashboard.stop();
  await browser.close();
  workspace.dispose();
}, 30_000);
beforeEach(async () => {
  await looking?.close();
  looking = await lookAt(browser, dashboard.url);
  page = looking.page;
});

describe('loading the page again', () => {
  it('shows what has changed on disk, in the same view', async () => {
    await looking.open('#/services?q=s07');
    workspace.place('s07', 's07', '1.2.0', { owner: 'team/new' });
    await page.reload();
    await page.getByRole('link', { name: 'team/new' }).waitFor();
    expect(await page.locator('tbody tr:not(.space)').innerText()).toContain('1.2.0');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('shows the last good state, since when and why, while there is no newer one', async () => {
    workspace.write({ 'pacto.config.yaml': 'registy: x\n' });
    await looking.open('#/services');
    await page
      .getByRole('status')
      .getByText(/^As it was at .* It cannot be read now: .*registy/)
      .waitFor();
    await page.getByRole('link', { name: 's59' }).or(page.getByText('60 services')).first().waitFor();
    workspace.write({ 'pacto.config.yaml': '{}\n' });
    await page.reload();
    await page.getByText('60 services').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    expect(looking.complaints).toEqual([]);
  });
});

describe('a table with more rows than are drawn', () => {
  it.each([1_000, 400])('is as long as all of them, and shows each, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 500 });
    await looking.open('#/services');
    const frame = page.locator('.table-frame');
    await page.getByRole('link', { name: 's00' }).waitFor();
    const [drawn, whole] = await frame.evaluate((element) => {
      const row = element.querySelector('tbody tr:not(.space)')?.clientHeight ?? 0;
      return [row * element.querySelectorAll('tbody tr:not(.space)').length, row * 60];
    });
    expect(drawn).toBeLessThan(whole);
    expect(await frame.evaluate(({ scrollHeight }) => scrollHeight)).toBeGreaterThan(whole - 60);
    await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole('link', { name: 's59' }).waitFor();
    expect(await page.getByRole('link', { name: 's00' }).count()).toBe(0);
  });
});

describe('a configuration of many settings', () => {
  it('is narrowed down by words that the address keeps, and shows the one that is asked for', async () => {
    await looking.open('#/service/s00@1.0.0?tab=configuration');
    await page.getByRole('searchbox', { name: 'Find in 600 settings' }).fill('key_59');
    expect(await page.locator('.keys tbody tr').count()).toBe(11);
    await page.reload();
    await page.getByText('KEY_599').waitFor();
    expect(await page.locator('.keys tbody tr').count()).toBe(11);
    await looking.open('#/service/s00@1.0.0?tab=configuration');
    expect(await page.locator('.keys tbody tr').count()).toBe(500);
    await looking.open('#/service/s00@1.0.0?tab=configuration&item=0.580');
    expect(await page.locator('.keys tr.wanted').innerText()).toContain('KEY_580');
  });
});

describe('a platform without a readable contract', () => {
  it('leads from the empty graph to what is wrong', async () => {
    const broken = new PlatformWorkspace();
    broken.frontEnd = workspace.frontEnd ?? '';
    broken.write({ 'a/pacto.yaml': '[' });
    const other = await serveDashboard(broken);
    await page.goto(other.url);
    await page.getByText('There is no service to draw.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Findings' }).click();
    await page.getByText('a: pacto.yaml cannot be read').waitFor();
    await other.stop();
    broken.dispose();
  });
});

describe('the way back', () => {
  it('leads to the same row of a table', async () => {
    await looking.open('#/services');
    await page.locator('.table-frame').evaluate((frame) => frame.scrollTo(0, 1_200));
    await page.waitForFunction(() => (history.state as { table?: number } | null)?.table === 1_200);
    await page.getByRole('link', { name: 's33' }).click();
    await page.getByRole('heading', { name: 's33' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 's33' }).waitFor();
    expect(await page.locator('.table-frame').evaluate((frame) => frame.scrollTop)).toBe(1_200);
  });

  it('leads to the same place of a page', async () => {
    await page.setViewportSize({ width: 400, height: 400 });
    await looking.open('#/owners');
    await page.evaluate(() => scrollTo(0, 200));
    await page.waitForFunction(() => (history.state as { page?: number } | null)?.page === 200);
    await page.getByRole('link', { name: 's33' }).click();
    await page.getByRole('heading', { name: 's33' }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForFunction(() => scrollY === 200);
  });
});
