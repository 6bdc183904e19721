import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../../scripts/open-chromium.mjs';
import type { CliWorkspace } from '../../support/cli-workspace.ts';
import { PlatformWorkspace } from '../../support/platform-workspace.ts';
import { DEMO, publishDemo, type RunningDashboard, serveDashboard } from './demo-workspace.ts';
import { type Looking, lookAt } from './looking.ts';

jest.setTimeout(30_000);

let browser: Browser;
let workspace: CliWorkspace;
let dashboard: RunningDashboard;
let looking: Looking;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  workspace = await publishDemo('oci-layout:registry');
  dashboard = await serveDashboard(workspace, '--repo', DEMO);
}, 120_000);
afterAll(async () => {
  await looking.close();
  await dashboard.stop();
  await browser.close();
  workspace.dispose();
}, 60_000);
beforeEach(async () => {
  await looking?.close();
  looking = await lookAt(browser, dashboard.url);
  page = looking.page;
});

const hash = (): string => decodeURIComponent(new URL(page.url()).hash);
const heading = (): Promise<string> => page.locator('h1').innerText();
const focused = (): Promise<string | null> => {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.querySelector('title')?.textContent ?? element?.textContent?.trim() ?? null;
  });
};

describe('the address', () => {
  it('follows a search, kind and order, and leads back to them', async () => {
    await looking.open('');
    await page.keyboard.press('/');
    await page.keyboard.type('order');
    await page.getByRole('button', { name: /^Operations/ }).click();
    await page.getByRole('button', { name: 'Name', exact: true }).click();
    expect(hash()).toBe('#/search?q=order&kind=operation&sort=name');
    const rows = await page.locator('tbody tr:not(.space)').allInnerTexts();
    await looking.open(new URL(page.url()).hash);
    expect(await page.locator('tbody tr:not(.space)').allInnerTexts()).toEqual(rows);
    expect(await page.getByRole('searchbox', { name: /^Search services/ }).inputValue()).toBe('order');
  });

  it('goes back through views, tabs, filters and choices', async () => {
    await looking.open('');
    await page.getByRole('link', { name: 'Services', exact: true }).click();
    await page.getByRole('link', { name: 'orders-service' }).click();
    await page.getByRole('link', { name: /^Interfaces/ }).click();
    expect(hash()).toBe('#/service/orders-service@1.1.0?tab=interfaces');
    await page.goBack();
    expect(hash()).toBe('#/service/orders-service@1.1.0');
    await page.getByRole('heading', { name: 'Neighbours' }).waitFor();
    await page.goBack();
    expect(await heading()).toBe('Services');
    await page.goBack();
    expect(await heading()).toBe('Platform graph');
    await page.goForward();
    expect(await heading()).toBe('Services');
  });

  it('keeps what is typed as one step back', async () => {
    await looking.open('#/owners');
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    expect(hash()).toBe('#/search?q=redis');
    await page.goBack();
    expect(hash()).toBe('#/owners');
  });

  it('leads from a result to the item on the page of its service', async () => {
    await looking.open('#/search?q=PAYMENTS_BASE_URL');
    await page.getByRole('link', { name: 'PAYMENTS_BASE_URL' }).click();
    expect(hash()).toMatch(/^#\/service\/orders-service@1\.1\.0\?tab=configuration&item=0\.\d+$/);
    expect(await page.locator('tr.wanted').innerText()).toContain('PAYMENTS_BASE_URL');
  });

  it('has the focus, its reach and the chosen service of the graph', async () => {
    await looking.open('');
    await page.getByRole('link', { name: /^payments-service, 1\.2\.0/ }).click();
    expect(hash()).toBe('#/graph?select=payments-service@1.2.0');
    await page.getByRole('button', { name: 'Focus' }).click();
    await page.getByRole('button', { name: '2', exact: true }).click();
    await page.getByRole('combobox', { name: 'Direction' }).selectOption('users');
    expect(hash()).toBe('#/graph?select=payments-service@1.2.0&focus=payments-service@1.2.0&depth=2&direction=users');
    const names = await page
      .locator('.nodes title')
      .evaluateAll((all) => all.map((title) => title.textContent?.split(',')[0]));
    expect(names.sort()).toEqual(['api-gateway', 'frontend', 'orders-service', 'payments-service']);
    await page.getByRole('button', { name: 'Show the whole platform' }).click();
    await page.getByText('12 services').waitFor();
  });

  it('compares any two versions on a server, and says who is hit', async () => {
    await looking.open('#/history/payments-service');
    await page.getByRole('combobox', { name: 'Before' }).selectOption('1.0.0');
    await page.getByRole('combobox', { name: 'After' }).selectOption('2.0.0');
    expect(hash()).toBe('#/history/payments-service?before=1.0.0&after=2.0.0');
    await page.getByText('API path /charges removed').waitFor();
    expect(await page.locator('.verdict-class').innerText()).toBe('Breaking');
    await page.getByRole('heading', { name: /^Who is hit/ }).waitFor();
    expect(await page.locator('.consumer-group').innerText()).toContain('api-gateway');
    await page.locator('summary', { hasText: 'openapi.paths[/charges]' }).first().click();
    await page.waitForURL(/&change=[0-9a-f]+/);
  });

  it('of nothing that exists says so', async () => {
    await looking.open('#/service/nobody@9');
    expect(await heading()).toBe('No such service');
    await looking.open('#/service/payments-service@2.0.0');
    await page.getByRole('link', { name: 'All versions' }).click();
    expect(hash()).toBe('#/history/payments-service');
    await looking.open('#/history/nobody');
    await page.getByText('The platform has no nobody.').waitFor();
    await looking.open('#/history/payments-service?before=9.0.0&after=2.0.0');
    await page.getByText('There is no version 9.0.0 here.').waitFor();
  });

  it('leads to the history of the right one of two services with one name', async () => {
    const named = (repository: string): string =>
      `{ ref: "oci-layout:${repository}/lib", required: true, compatibility: "*" }`;
    const own = new PlatformWorkspace();
    own.frontEnd = workspace.frontEnd ?? '';
    for (const version of ['0.9.0', '1.0.0']) await own.push('lib', version, {}, 'a/lib');
    await own.push('lib', '1.5.0', {}, 'b/lib');
    own.place('web', 'web', '1.0.0', { more: `dependencies: [${named('registry/a')}, ${named('registry/b')}]\n` });
    const served = await serveDashboard(own);
    const other = await lookAt(browser, served.url);
    await other.open('#/service/lib@1.0.0');
    await other.page.getByRole('link', { name: 'Compare versions' }).click();
    await other.page.getByText('What changed since 0.9.0').waitFor();
    expect(await other.page.locator('select[name=after]').inputValue()).toBe('1.0.0');
    await other.close();
    await served.stop();
    own.dispose();
  });
});

describe('the keyboard', () => {
  it('skips to the content', async () => {
    await looking.open('#/services');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('walks the graph along dependencies, chooses and opens', async () => {
    await looking.open('');
    await page.locator('.nodes a[tabindex="0"]').focus();
    await page.locator('.nodes a', { hasText: 'pacto-demo' }).focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key);
      visited.push((await focused())?.split(',')[0]);
    }
    expect(visited).toEqual(['frontend', 'api-gateway', 'frontend']);
    await page.keyboard.press('Enter');
    expect(hash()).toBe('#/graph?select=frontend@1.0.0');
    await page.keyboard.press('Escape');
    expect(hash()).toBe('#/graph');
    await page.keyboard.press('o');
    expect(hash()).toBe('#/service/frontend@1.0.0');
  });

  it('stops once in the graph, where it begins or was last', async () => {
    await looking.open('');
    await page.getByRole('button', { name: 'List', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect((await focused())?.split(',')[0]).toBe('pacto-demo');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Zoom in');
    await page.keyboard.press('Shift+Tab');
    expect((await focused())?.split(',')[0]).toBe('frontend');
  });

  it('leaves what it chose by Escape, and is back in the graph', async () => {
    await looking.open('');
    await page.locator('.nodes a', { hasText: 'pacto-demo' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Open', exact: true }).focus();
    await page.keyboard.press('Escape');
    expect(hash()).toBe('#/graph');
    expect((await focused())?.split(',')[0]).toBe('pacto-demo');
  });

  it('singles out the neighbours of the node it is at', async () => {
    await looking.open('');
    await page.locator('.nodes a', { hasText: 'pacto-demo' }).focus();
    await page.keyboard.press('ArrowRight');
    const lit = await page
      .locator('.nodes a.lit title')
      .evaluateAll((all) => all.map((title) => title.textContent?.split(',')[0]));
    expect(lit.sort()).toEqual(['api-gateway', 'frontend', 'pacto-demo']);
  });

  it('goes from the search into the rows and along them', async () => {
    await looking.open('#/services');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('api-gateway');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('auth-service');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(hash()).toBe('#/service/api-gateway@1.1.0');
  });

  it('zooms', async () => {
    await looking.open('');
    const drawing = page.locator('svg.graph > g').first();
    const before = await drawing.getAttribute('transform');
    await page.locator('.nodes a[tabindex="0"]').focus();
    await page.keyboard.press('+');
    expect(await drawing.getAttribute('transform')).not.toBe(before);
  });
});

describe('light and dark', () => {
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('can be chosen, and stay chosen', async () => {
    await looking.open('#/owners');
    const light = await paper();
    await page.getByRole('button', { name: /^Theme:/ }).click();
    expect(await paper()).toBe(light);
    await page.getByRole('button', { name: /^Theme:/ }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: /^Theme:/ }).click();
    expect(await paper()).toBe(light);
  });

  it('follow the device', async () => {
    await looking.close();
    looking = await lookAt(browser, dashboard.url, { theme: 'dark' });
    page = looking.page;
    await looking.open('#/owners');
    expect(await paper()).toBe('rgb(19, 22, 25)');
  });
});
